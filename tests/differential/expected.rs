//! The facts of the published standard headers, kept under `tests/expected`; the head of each file
//! explains its lines.

use crate::compare::{Difference, Differences};
use crate::compiler::Abi;
use crate::facts::*;
use std::collections::BTreeSet;

/// Where `facts` differ from those of the published headers of `version`. Every name must be there
/// and no other one.
pub(crate) fn differences(facts: &Facts, version: &str, abi: Abi) -> Vec<String> {
    let text = published(version);
    let mut check = Check::new(facts, abi);
    for columns in lines(&text) {
        check.line(&columns);
    }
    check.finish()
}

/// The first place where `order`, kinds and names of facts, is not that of the published headers.
pub(crate) fn difference_in_order(order: &[String], version: &str) -> Option<String> {
    let text = published(version);
    let subjects = ["constant", "type", "struct", "function", "list"];
    let published: Vec<String> = lines(&text)
        .filter(|columns| subjects.contains(&columns[0]))
        .map(|columns| format!("{} {}", columns[0], columns[1]))
        .collect();
    let (ours, theirs) = order.iter().zip(&published).find(|(ours, theirs)| ours != theirs)?;
    Some(format!("{ours} stands where the published headers have {theirs}"))
}

fn published(version: &str) -> String {
    let path = format!("{}/tests/expected/pkcs11-{version}.tsv", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn lines(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

struct Check<'a> {
    facts: &'a Facts,
    windows: bool,
    found: Differences,
    missing: Vec<String>,
    /// The names that the published headers have, each with its kind.
    names: BTreeSet<String>,
    /// The record or function that the next lines describe, and how many of them there were.
    record: Option<&'a Record>,
    signature: Option<&'a Signature>,
    subject: String,
    position: usize,
}

impl<'a> Check<'a> {
    fn new(facts: &'a Facts, abi: Abi) -> Check<'a> {
        Check {
            facts,
            windows: abi.is_windows(),
            found: Differences::default(),
            missing: Vec::new(),
            names: BTreeSet::new(),
            record: None,
            signature: None,
            subject: String::new(),
            position: 0,
        }
    }

    fn line(&mut self, columns: &[&str]) {
        let name = columns[1];
        match columns[0] {
            "field" => return self.field(name, columns),
            "parameter" => return self.parameter(name, columns[2]),
            kind => self.begin(kind, name),
        }
        match columns[0] {
            "constant" => self.constant(name, columns),
            "type" => self.ty(name, columns),
            "struct" => self.structure(name, columns),
            "function" => self.function(self.facts.functions.get(name), columns[2]),
            "callback" => self.function(self.facts.function_types.get(name), columns[2]),
            "list" => self.list(name, columns[2]),
            other => panic!("{other:?} is no kind of fact"),
        }
    }

    fn begin(&mut self, kind: &str, name: &str) {
        self.end_subject();
        self.subject = format!("{kind} {name}");
        self.names.insert(self.subject.clone());
        (self.record, self.signature, self.position) = (None, None, 0);
    }

    /// The subject must not have more members or parameters than were listed.
    fn end_subject(&mut self) {
        let count = match (self.record, self.signature) {
            (Some(record), _) => record.fields.len(),
            (_, Some(signature)) => signature.parameters.len(),
            _ => return,
        };
        self.found.equal(&format!("{}, number of parts", self.subject), &count, &self.position);
    }

    /// The column of the ABI among those from `first`, which alternate in groups of `width`.
    fn number(&self, columns: &[&str], first: usize, width: usize) -> u64 {
        let column = if self.windows { first + width } else { first };
        columns[column].parse().unwrap_or_else(|_| panic!("no number in {columns:?}"))
    }

    fn constant(&mut self, name: &str, columns: &[&str]) {
        let Some(ours) = self.facts.constants.get(name) else { return self.miss() };
        let value = i128::from(self.number(columns, 3, 1));
        self.found.equal(&format!("{name}, value"), &ours.value, &value);
        self.found.spelling(&format!("{name}, C type"), &ours.c_type, columns[2]);
    }

    fn ty(&mut self, name: &str, columns: &[&str]) {
        let Some(ours) = self.facts.types.get(name) else { return self.miss() };
        let size = self.number(columns, 4, 1);
        self.found.spelling(&format!("{name}, spelled"), &ours.spelled, columns[2]);
        self.found.spelling(&format!("{name}, canonical"), &ours.canonical, columns[3]);
        self.found.equal(&format!("{name}, size"), &ours.layout.map(|l| l.size), &Some(size));
    }

    fn structure(&mut self, name: &str, columns: &[&str]) {
        self.record = self.facts.records.values().find(|record| record.names.contains(name));
        let Some(ours) = self.record else { return self.miss() };
        let size = self.number(columns, 2, 2);
        let align = self.number(columns, 3, 2);
        self.found.equal(&self.subject, &ours.layout, &Layout { size, align });
        self.found.equal(&self.subject, &ours.kind.as_str(), &"struct");
    }

    fn field(&mut self, name: &str, columns: &[&str]) {
        let position = self.position;
        self.position += 1;
        let Some(ours) = self.record.and_then(|record| record.fields.get(position)) else { return };
        let fact = format!("{}.{name}", self.subject);
        let (offset, size) = (self.number(columns, 3, 2), self.number(columns, 4, 2));
        self.found.equal(&format!("{fact}, name"), &ours.name.as_str(), &name);
        self.found.spelling(&format!("{fact}, type"), &ours.spelled, columns[2]);
        self.found.equal(&format!("{fact}, offset"), &ours.offset, &offset);
        self.found.equal(&format!("{fact}, size"), &ours.size, &Some(size));
    }

    fn function(&mut self, ours: Option<&'a Signature>, returns: &str) {
        self.signature = ours;
        let Some(ours) = ours else { return self.miss() };
        self.found.spelling(&format!("{}, returns", self.subject), &ours.returns, returns);
    }

    fn parameter(&mut self, name: &str, ty: &str) {
        let position = self.position;
        self.position += 1;
        let parameters = self.signature.map(|signature| &signature.parameters);
        let Some(ours) = parameters.and_then(|list| list.get(position)) else { return };
        let fact = format!("{}, {name}", self.subject);
        self.found.equal(&format!("{fact}, name"), &ours.name.as_deref(), &Some(name));
        self.found.spelling(&format!("{fact}, type"), &ours.spelled, ty);
    }

    fn list(&mut self, name: &str, functions: &str) {
        let Some(ours) = self.facts.function_lists.get(name) else { return self.miss() };
        self.found.equal(name, &ours.join(" ").as_str(), &functions);
    }

    fn miss(&mut self) {
        self.missing.push(format!("{} is missing", self.subject));
    }

    fn finish(mut self) -> Vec<String> {
        self.end_subject();
        let facts = self.facts;
        let names = |kind: &str, names: Vec<&String>| -> Vec<String> {
            names.into_iter().map(|name| format!("{kind} {name}")).collect()
        };
        let records = facts.records.values().filter_map(|record| record.names.first()).collect();
        let ours = [
            names("constant", facts.constants.keys().collect()),
            names("type", facts.types.keys().collect()),
            names("struct", records),
            names("function", facts.functions.keys().collect()),
            names("list", facts.function_lists.keys().collect()),
        ];
        let extra = ours.concat().into_iter().filter(|name| !self.names.contains(name));
        let mut lines = self.missing;
        lines.extend(extra.map(|name| format!("{name} is not in the published headers")));
        let text = |d: &Difference| format!("{}: {}, published {}", d.fact, d.ours, d.theirs);
        lines.extend(self.found.0.iter().map(text));
        lines
    }
}

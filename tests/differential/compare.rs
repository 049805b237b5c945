//! Finds where two sides disagree.

use crate::facts::*;
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};

/// One fact, as each side has it.
pub(crate) struct Difference {
    pub(crate) fact: String,
    pub(crate) ours: String,
    pub(crate) theirs: String,
}

impl Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}: ours {}, compiler {}", self.fact, self.ours, self.theirs)
    }
}

#[derive(Default)]
pub(crate) struct Differences(pub(crate) Vec<Difference>);

/// All differences between what we say and what the compiler says.
pub(crate) fn compare(ours: &Facts, theirs: &Facts) -> Vec<Difference> {
    let mut found = Differences::default();
    found.each("constant", &ours.constants, &theirs.constants, |found, fact, ours, theirs| {
        found.equal(&format!("{fact}, value"), &ours.value, &theirs.value);
        found.spelling(&format!("{fact}, C type"), &ours.c_type, &theirs.c_type);
        found.equal(&format!("{fact}, signed"), &ours.signed, &theirs.signed);
        found.equal(&format!("{fact}, bits"), &ours.bits, &theirs.bits);
    });
    found.each("string", &ours.strings, &theirs.strings, |found, fact, ours, theirs| {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        found.equal(fact, &text(ours), &text(theirs));
    });
    found.each("type", &ours.types, &theirs.types, |found, fact, ours, theirs| {
        found.spelling(&format!("{fact}, canonical"), &ours.canonical, &theirs.canonical);
        found.spelling(&format!("{fact}, spelled"), &ours.spelled, &theirs.spelled);
        found.equal(&format!("{fact}, layout"), &ours.layout, &theirs.layout);
    });
    found.each("record", &ours.records, &theirs.records, Differences::record);
    found.each(
        "function type",
        &ours.function_types,
        &theirs.function_types,
        Differences::signature,
    );
    found.each("function", &ours.functions, &theirs.functions, Differences::signature);
    found.each(
        "list",
        &ours.function_lists,
        &theirs.function_lists,
        |found, fact, ours, theirs| {
            found.equal(fact, ours, theirs);
        },
    );
    found.0
}

impl Differences {
    /// What one side lacks, and what `compare` finds in the rest.
    fn each<F: Debug>(
        &mut self,
        kind: &str,
        ours: &BTreeMap<String, F>,
        theirs: &BTreeMap<String, F>,
        compare: impl Fn(&mut Self, &str, &F, &F),
    ) {
        for (name, our_fact) in ours {
            match theirs.get(name) {
                Some(their_fact) => compare(self, &format!("{kind} {name}"), our_fact, their_fact),
                None => self.add(&format!("{kind} {name}"), format!("{our_fact:?}"), "nothing"),
            }
        }
        for (name, fact) in theirs.iter().filter(|(name, _)| !ours.contains_key(*name)) {
            self.add(&format!("{kind} {name}"), "nothing", format!("{fact:?}"));
        }
    }

    fn record(&mut self, fact: &str, ours: &Record, theirs: &Record) {
        self.equal(&format!("{fact}, kind"), &ours.kind, &theirs.kind);
        let their_align = match theirs.layout.align {
            0 => ours.layout.align,
            known => known,
        };
        let their_layout = Layout { align: their_align, ..theirs.layout };
        self.equal(&format!("{fact}, layout"), &ours.layout, &their_layout);
        if !ours.names.is_subset(&theirs.names) {
            self.add(
                &format!("{fact}, name"),
                format!("{:?}", ours.names),
                format!("{:?}", theirs.names),
            );
        }
        let names = |record: &Record| -> Vec<String> {
            record.fields.iter().map(|field| field.name.clone()).collect()
        };
        self.equal(&format!("{fact}, members"), &names(ours), &names(theirs));
        for (ours, theirs) in ours.fields.iter().zip(&theirs.fields) {
            let fact = format!("{fact}.{}", theirs.name);
            self.equal(&format!("{fact}, offset"), &ours.offset, &theirs.offset);
            self.equal(&format!("{fact}, size"), &ours.size, &theirs.size);
            self.spelling(&format!("{fact}, canonical"), &ours.canonical, &theirs.canonical);
            self.spelling(&format!("{fact}, type"), &ours.spelled, &theirs.spelled);
        }
    }

    fn signature(&mut self, fact: &str, ours: &Signature, theirs: &Signature) {
        self.spelling(&format!("{fact}, returns"), &ours.returns, &theirs.returns);
        let canonical = &format!("{fact}, returns canonical");
        self.spelling(canonical, &ours.returns_canonical, &theirs.returns_canonical);
        let count = &format!("{fact}, number of parameters");
        self.equal(count, &ours.parameters.len(), &theirs.parameters.len());
        self.equal(&format!("{fact}, variadic"), &ours.variadic, &theirs.variadic);
        for (index, (ours, theirs)) in ours.parameters.iter().zip(&theirs.parameters).enumerate() {
            let fact = format!("{fact}, parameter {}", index + 1);
            self.equal(&format!("{fact}, name"), &ours.name, &theirs.name);
            self.spelling(&format!("{fact}, canonical"), &ours.canonical, &theirs.canonical);
            self.spelling(&format!("{fact}, type"), &ours.spelled, &theirs.spelled);
        }
    }

    pub(crate) fn equal<F: Debug + PartialEq>(&mut self, fact: &str, ours: &F, theirs: &F) {
        if ours != theirs {
            self.add(fact, format!("{ours:?}"), format!("{theirs:?}"));
        }
    }

    /// C spellings are the same when they differ in spaces only.
    pub(crate) fn spelling(&mut self, fact: &str, ours: &str, theirs: &str) {
        if without_spaces(ours) != without_spaces(theirs) {
            self.add(fact, ours, theirs);
        }
    }

    fn add(&mut self, fact: &str, ours: impl Into<String>, theirs: impl Into<String>) {
        let fact = fact.to_string();
        self.0.push(Difference { fact, ours: ours.into(), theirs: theirs.into() });
    }
}

/// Only spaces between two words mean anything in C.
fn without_spaces(spelling: &str) -> String {
    let is_word = crate::macros::is_word;
    let mut out = String::new();
    for part in spelling.split_whitespace() {
        if out.ends_with(is_word) && part.starts_with(is_word) {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

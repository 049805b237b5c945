//! Differences between structs, with their layouts, and between function lists.

use super::{Action, Change, Kind, Pair, Sides, doc};
use crate::abi::Abi;
use crate::headers::{Comparison, Platform};
use crate::layout::RecordLayout;
use crate::model::spell::Speller;
use crate::model::{Field, Record};

impl<'s, 't> Sides<'_, 's, 't> {
    pub(super) fn records(&mut self) -> Vec<Change> {
        let names = self.names(|on| names(on), |on| names(on));
        let mut changes = Vec::new();
        for name in names {
            let old = self.old.find(|on| Some((on, on.record(&name)?)));
            let new = self.new.find(|on| Some((on, on.record(&name)?)));
            let is_list = self.old.find(|on| on.list(&name)).is_some()
                || self.new.find(|on| on.list(&name)).is_some();
            let kind = if is_list { Kind::FunctionList } else { Kind::Struct };
            let details = self.record_details(&name, is_list);
            if let (true, Some((_, old)), Some((_, new))) = (details.is_empty(), old, new) {
                self.note_documentation(&name, old.doc, new.doc);
                continue;
            }
            let was = old.map(|(on, one)| summary(on, &name, one));
            let is = new.map(|(on, one)| summary(on, &name, one));
            let mut change = Change::new(kind, &name, was, is);
            if change.action == Action::Changed {
                change.details = details;
                change.reason = "callers and modules built before have the old layout";
                if is_list {
                    change.reason = "callers and modules built before have the old list";
                }
            }
            change.doc = new.map(|(_, one)| one.doc).or(old.map(|(_, one)| one.doc)).and_then(doc);
            changes.push(change);
        }
        changes
    }

    /// What differs in a struct that both sides have; empty if nothing does.
    fn record_details(&self, name: &str, is_list: bool) -> Vec<String> {
        let mut details = Vec::new();
        let mut layouts: Vec<(String, Vec<&str>)> = Vec::new();
        for pair in self.each() {
            let (Some(old), Some(new)) = (pair.old.record(name), pair.new.record(name)) else {
                continue;
            };
            for line in member_changes(&pair, old, new, is_list) {
                if !details.contains(&line) {
                    details.push(line);
                }
            }
            let (Some(was), Some(is)) = (pair.old.layout(name), pair.new.layout(name)) else {
                continue;
            };
            let both = Pair { abi: pair.old.abi, old: (old, was), new: (new, is) };
            let Some(line) = layout_change(&both, is_list) else { continue };
            match layouts.iter_mut().find(|(text, _)| *text == line) {
                Some((_, abis)) => abis.push(both.abi.name()),
                None => layouts.push((line, vec![both.abi.name()])),
            }
        }
        let all = Abi::ALL.len();
        details.extend(layouts.into_iter().map(|(line, abis)| match abis.len() {
            count if count == all => format!("every ABI: {line}"),
            _ => format!("{}: {line}", abis.join(", ")),
        }));
        details
    }
}

fn names<'s>(on: Platform<'_, 's>) -> Vec<&'s str> {
    let named = on.model.records.iter().filter(|one| one.fields.is_some());
    named.map(Record::name).filter(|name| !name.is_empty()).collect()
}

/// A struct in a line: what it is, how many members it has.
fn summary(on: Platform<'_, '_>, name: &str, record: &Record<'_>) -> String {
    let count = record.fields.as_ref().map_or(0, Vec::len);
    if let Some(list) = on.list(name) {
        return format!("{} functions", list.functions.len().saturating_sub(1));
    }
    let members = record.fields.iter().flatten().filter_map(|field| field.name);
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} member{ending}: {}", members.collect::<Vec<_>>().join(", "))
}

/// Members that were removed, renamed, changed, added or moved.
fn member_changes<'s, 't>(
    pair: &Comparison<'_, 's, 't>,
    old: &Record<'s>,
    new: &Record<'t>,
    is_list: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    if old.kind != new.kind {
        lines.push(format!("{} → {}", old.kind.keyword(), new.kind.keyword()));
    }
    let (was, is) = (fields(old), fields(new));
    let spell_old = Speller::new(pair.old.model, pair.old.abi);
    let spell_new = Speller::new(pair.new.model, pair.new.abi);
    let in_old = |name: Option<&str>| was.iter().find(|field| field.name == name);
    let in_new = |name: Option<&str>| is.iter().any(|field| field.name == name);
    let mut renamed = Vec::new();
    for (index, field) in was.iter().enumerate().filter(|(_, field)| !in_new(field.name)) {
        let name = field.name.unwrap_or("(unnamed)");
        let other = is
            .get(index)
            .filter(|other| in_old(other.name).is_none() && pair.same_type(&field.ty, &other.ty));
        match other {
            Some(other) => {
                renamed.push(other.name);
                let other = other.name.unwrap_or("(unnamed)");
                lines.push(format!("member `{name}` is called `{other}` now"));
            }
            None => lines.push(format!("member `{name}` removed")),
        }
    }
    for field in is {
        let name = field.name.unwrap_or("(unnamed)");
        match in_old(field.name) {
            None if renamed.contains(&field.name) => {}
            None if is_list => lines.push(format!("member `{name}` added")),
            None => {
                let ty = spell_new.spelled(&field.ty);
                lines.push(format!("member `{name}` added: {ty}"));
            }
            // The functions of a list are compared by themselves.
            Some(before)
                if is_list && pair.new.function(name).is_some() && before.name.is_some() => {}
            Some(before) if pair.same_type(&before.ty, &field.ty) => {}
            Some(before) => {
                let (a, b) = (spell_old.spelled(&before.ty), spell_new.spelled(&field.ty));
                let (a, b) = match a == b {
                    true => (spell_old.canonical(&before.ty), spell_new.canonical(&field.ty)),
                    false => (a, b),
                };
                lines.push(format!("member `{name}`: {a} → {b}"));
            }
        }
    }
    lines.extend(first_moved(was, is));
    lines
}

/// The first member that stands in another place among those that both structs have.
fn first_moved(old: &[Field<'_>], new: &[Field<'_>]) -> Option<String> {
    let has = |fields: &[Field<'_>], name| fields.iter().any(|field| field.name == name);
    let was = old.iter().map(|field| field.name).filter(|name| has(new, *name));
    let is = new.iter().map(|field| field.name).filter(|name| has(old, *name));
    let (before, now) = was.zip(is).find(|(was, is)| was != is)?;
    let [before, now] = [before, now].map(|name| name.unwrap_or("(unnamed)"));
    Some(format!("order changed: `{now}` stands where `{before}` stood"))
}

fn fields<'r, 's>(record: &'r Record<'s>) -> &'r [Field<'s>] {
    record.fields.as_deref().unwrap_or_default()
}

/// The differences of size, alignment and offsets.
fn layout_change(
    pair: &Pair<(&Record<'_>, &RecordLayout), (&Record<'_>, &RecordLayout)>,
    is_list: bool,
) -> Option<String> {
    let ((old, was), (new, is)) = (pair.old, pair.new);
    let mut parts = Vec::new();
    if was.extent.size != is.extent.size {
        parts.push(format!("size {} → {}", was.extent.size, is.extent.size));
    }
    if was.extent.align != is.extent.align {
        parts.push(format!("alignment {} → {}", was.extent.align, is.extent.align));
    }
    let mut moved = Vec::new();
    for (field, offset) in fields(new).iter().zip(&is.offsets) {
        let index = fields(old).iter().position(|one| one.name == field.name);
        let Some(before) = index.and_then(|index| was.offsets.get(index)) else { continue };
        if before != offset {
            let name = field.name.unwrap_or("(unnamed)");
            moved.push(format!("offset of `{name}` {before} → {offset}"));
        }
    }
    match moved.len() {
        count if is_list && count > 2 => parts.push(format!("{count} members have other offsets")),
        _ => parts.extend(moved),
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

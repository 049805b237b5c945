//! Differences between structs, with their layouts, and between function lists.

use rustc_hash::{FxHashMap, FxHashSet};

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
        let mut seen = FxHashSet::default();
        let mut layouts: Vec<(String, Vec<&str>)> = Vec::new();
        for pair in self.each() {
            let (Some(old), Some(new)) = (pair.old.record(name), pair.new.record(name)) else {
                continue;
            };
            let lines = member_changes(&pair, old, new, is_list);
            details.extend(lines.into_iter().filter(|line| seen.insert(line.clone())));
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
    let (was, is) = (Members::new(old), Members::new(new));
    let mut renamed = FxHashSet::default();
    for (index, field) in was.fields.iter().enumerate() {
        if is.find(field.name).is_some() {
            continue;
        }
        let other = is
            .fields
            .get(index)
            .filter(|other| was.find(other.name).is_none() && pair.same_type(&field.ty, &other.ty));
        let name = shown(field.name);
        match other {
            Some(other) => {
                renamed.insert(other.name);
                lines.push(format!("member `{name}` is called `{}` now", shown(other.name)));
            }
            None => lines.push(format!("member `{name}` removed")),
        }
    }
    for field in is.fields.iter().filter(|field| !renamed.contains(&field.name)) {
        let before = was.find(field.name).map(|index| &was.fields[index]);
        lines.extend(member_change(pair, before, field, is_list));
    }
    lines.extend(first_moved(&was, &is));
    lines
}

/// How a member of the new struct differs from the one of its name in the old struct.
fn member_change<'s, 't>(
    pair: &Comparison<'_, 's, 't>,
    before: Option<&Field<'s>>,
    field: &Field<'t>,
    is_list: bool,
) -> Option<String> {
    let name = shown(field.name);
    let speller = Speller::new(pair.new.model, pair.new.abi);
    let Some(before) = before else {
        return Some(match is_list {
            true => format!("member `{name}` added"),
            false => format!("member `{name}` added: {}", speller.spelled(&field.ty)),
        });
    };
    // The functions of a list are compared by themselves, if there are prototypes of them.
    let is_function = is_list && pair.new.function(name).is_some();
    if is_function || pair.same_type(&before.ty, &field.ty) {
        return None;
    }
    let old_speller = Speller::new(pair.old.model, pair.old.abi);
    let (was, is) = (old_speller.spelled(&before.ty), speller.spelled(&field.ty));
    let (was, is) = match was == is {
        true => (old_speller.canonical(&before.ty), speller.canonical(&field.ty)),
        false => (was, is),
    };
    Some(format!("member `{name}`: {was} → {is}"))
}

/// The first member that stands in another place among those that both structs have.
fn first_moved(old: &Members<'_, '_>, new: &Members<'_, '_>) -> Option<String> {
    let names = |of: &Members<'_, '_>, other: &Members<'_, '_>| -> Vec<String> {
        let both = of.fields.iter().filter(|field| other.find(field.name).is_some());
        both.map(|field| shown(field.name).to_owned()).collect()
    };
    let (was, is) = (names(old, new), names(new, old));
    let (before, now) = was.iter().zip(&is).find(|(was, is)| was != is)?;
    Some(format!("order changed: `{now}` stands where `{before}` stood"))
}

/// The members of a struct, by name.
struct Members<'r, 's> {
    fields: &'r [Field<'s>],
    by_name: FxHashMap<Option<&'r str>, usize>,
}

impl<'r, 's> Members<'r, 's> {
    fn new(record: &'r Record<'s>) -> Self {
        let fields = record.fields.as_deref().unwrap_or_default();
        let by_name = fields.iter().enumerate().map(|(index, field)| (field.name, index)).collect();
        Self { fields, by_name }
    }

    fn find(&self, name: Option<&str>) -> Option<usize> {
        self.by_name.get(&name).copied()
    }
}

fn shown(name: Option<&str>) -> &str {
    name.unwrap_or("(unnamed)")
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
    let (old, new) = (Members::new(old), Members::new(new));
    let mut moved = Vec::new();
    for (field, offset) in new.fields.iter().zip(&is.offsets) {
        let before = old.find(field.name).and_then(|index| was.offsets.get(index));
        if let Some(before) = before.filter(|before| *before != offset) {
            moved.push(format!("offset of `{}` {before} → {offset}", shown(field.name)));
        }
    }
    match moved.len() {
        count if is_list && count > 2 => parts.push(format!("{count} members have other offsets")),
        _ => parts.extend(moved),
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

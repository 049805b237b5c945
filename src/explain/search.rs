//! Names by number, names by likeness.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Library;
use crate::abi::{Abi, Value};
use crate::headers::Headers;
use crate::model::families::Families;

/// How many similar names are given.
const MAX_SIMILAR: usize = 5;

/// The number that a query is, as C writes it: decimal or hexadecimal, with or without a suffix.
pub(super) fn number(query: &str) -> Option<u64> {
    let text = query.trim().trim_end_matches(['u', 'U', 'l', 'L']).replace('_', "");
    if let Some(negative) = text.strip_prefix('-') {
        return negative.parse::<u64>().ok().map(u64::wrapping_neg);
    }
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// All sets of headers, the user's first, then the standard from its newest version on.
fn sets<'a, 's>(library: &Library<'a, 's>) -> impl Iterator<Item = &'a Headers<'s>> {
    let versions = library.history.iter().rev().map(|(_, headers)| headers);
    library.headers.into_iter().chain(versions)
}

/// The constants with this value on any ABI: those of one family together, the families in the order
/// in which the headers have them.
pub(super) fn names_of<'s>(library: &Library<'_, 's>, number: u64) -> Vec<&'s str> {
    let mut names = Vec::new();
    let mut seen = FxHashSet::default();
    for headers in sets(library) {
        for on in headers.on_each() {
            let constants = on.model.constants.iter();
            let with_value =
                constants.filter(|one| is_value(*one.value.get(on.abi), number, on.abi));
            names.extend(with_value.map(|one| one.name).filter(|name| seen.insert(*name)));
        }
    }
    let family = |name: &str| Families::standard().group(name);
    let mut order = FxHashMap::default();
    for (index, name) in names.iter().enumerate() {
        order.entry(family(name)).or_insert(index);
    }
    names.sort_by_cached_key(|name| order.get(&family(name)).copied());
    names
}

/// Whether a constant has this value; a negative one also as `CK_ULONG` holds it.
fn is_value(value: Value, number: u64, abi: Abi) -> bool {
    let narrow = abi.long_bytes() < 8 && value.bits & u64::from(u32::MAX) == number;
    value.bits == number || narrow
}

/// What to say of a number that vendors may have chosen.
pub(super) fn vendor_note(library: &Library<'_, '_>, number: u64) -> Option<String> {
    const VENDOR: u64 = 0x8000_0000;
    if !(VENDOR + 1..=u64::from(u32::MAX)).contains(&number) {
        return None;
    }
    let rest = number - VENDOR;
    let mut note = format!("{number:#010x} is in the range that the standard leaves to vendors");
    let names = names_of(library, rest);
    if !names.is_empty() {
        let few = names.iter().take(MAX_SIMILAR).copied().collect::<Vec<_>>().join(", ");
        let more = if names.len() > MAX_SIMILAR { " and others" } else { "" };
        note += &format!("; without its highest bit it is {rest:#x}: {few}{more}");
    }
    Some(note)
}

/// The names of all facts, each once.
pub(super) fn all_names<'s>(library: &Library<'_, 's>) -> Vec<&'s str> {
    let mut names = Vec::new();
    let mut seen = FxHashSet::default();
    for headers in sets(library) {
        let all = headers.names(|on| {
            let model = on.model;
            let mut names: Vec<&'s str> = model.constants.iter().map(|one| one.name).collect();
            names.extend(model.functions.iter().map(|one| one.name));
            names.extend(model.typedefs.iter().map(|one| one.name));
            names.extend(model.records.iter().map(|one| one.name()).filter(|one| !one.is_empty()));
            names.extend(model.strings.iter().map(|one| one.name));
            let listed = model.function_lists.iter().flat_map(|list| &list.functions);
            names.extend(listed.copied().filter(|name| on.listed(name).is_some()));
            names
        });
        names.extend(all.filter(|name| seen.insert(*name)));
    }
    names
}

/// The names that are the query; if there is none, those that are it but for case.
pub(super) fn exact<'s>(names: &[&'s str], query: &str) -> Vec<&'s str> {
    let exact: Vec<&str> = names.iter().copied().filter(|name| *name == query).collect();
    if !exact.is_empty() {
        return exact;
    }
    names.iter().copied().filter(|name| name.eq_ignore_ascii_case(query)).collect()
}

/// The names most like the query: those that end with it, those that differ in a few letters, those
/// that contain it.
pub(super) fn similar(names: &[&str], query: &str) -> Vec<String> {
    let query = query.to_ascii_uppercase();
    let most = 2.max(query.len() / 5);
    let likeness = |name: &str| {
        let upper = name.to_ascii_uppercase();
        let is_long_enough = query.len() >= 3;
        if is_long_enough && upper.ends_with(&format!("_{query}")) {
            return Some((0, upper.len()));
        }
        // Names of very different lengths cannot be alike, and comparing them costs time.
        if upper.len().abs_diff(query.len()) <= most {
            let distance = strsim::osa_distance(&upper, &query);
            if distance <= most {
                return Some((1, distance));
            }
        }
        (is_long_enough && upper.contains(&query)).then_some((2, upper.len()))
    };
    let mut found: Vec<_> =
        names.iter().filter_map(|name| Some((likeness(name)?, *name))).collect();
    found.sort();
    found.into_iter().take(MAX_SIMILAR).map(|(_, name)| name.to_owned()).collect()
}

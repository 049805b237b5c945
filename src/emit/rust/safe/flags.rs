//! `flags.rs`: sets of bits, one for each place that has flags of its own.

use askama::Template;
use rustc_hash::FxHashMap;

use super::known::Known;
use super::values::write_constant_doc;
use crate::emit::names::Scope;
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::text;
use crate::emit::rust::text::{push_all, push_hex};
use crate::model::annotations::{Annotations, FlagSet};
use crate::model::doc::MarkdownLine;

#[derive(Template)]
#[template(path = "rust/src/flags.rs.jinja")]
struct FlagsRs {
    sets: Vec<String>,
}

/// The whole file.
pub(super) fn file(constants: &[Known<'_>], annotations: &Annotations, all: AbiSet) -> String {
    let names = annotations.flag_sets().flat_map(|(_, set)| set.flags.iter().map(|flag| &**flag));
    let mut by_name: FxHashMap<&str, Option<&Known<'_>>> = names.map(|name| (name, None)).collect();
    for known in constants {
        if let Some(place) = by_name.get_mut(known.name) {
            *place = Some(known);
        }
    }
    let sets = annotations.flag_sets().map(|(name, set)| flag_set(name, set, &by_name, all));
    text(&FlagsRs { sets: sets.collect() })
}

/// One set.
fn flag_set(
    name: &str,
    set: &FlagSet,
    by_name: &FxHashMap<&str, Option<&Known<'_>>>,
    all: AbiSet,
) -> String {
    let mut out = format!("    /// {}", MarkdownLine(&set.about));
    if !set.used_by.is_empty() {
        let used_by: Vec<String> = set.used_by.iter().map(|name| format!("`{name}`")).collect();
        push_all(&mut out, &[" (", &used_by.join(", "), ")"]);
    }
    push_all(&mut out, &[".\n    ", name, " {\n"]);
    let mut scope = Scope::with(&[]);
    let flags: Vec<&Known<'_>> =
        set.flags.iter().filter_map(|name| by_name.get(&**name).copied().flatten()).collect();
    let prefix = common_prefix(&flags);
    for known in flags {
        let name = scope.claim(&known.name[prefix..]);
        for (abis, value) in known.by_abi(all) {
            write_constant_doc(&mut out, known, "        ");
            out.push_str(&abis.attribute(all, "        "));
            push_all(&mut out, &["        const ", &name, " = "]);
            push_hex(&mut out, value);
            out.push_str(";\n");
        }
    }
    out.push_str("    }\n");
    out
}

/// The length of what all names start with: `CKF_`.
fn common_prefix(flags: &[&Known<'_>]) -> usize {
    let Some(first) = flags.first() else { return 0 };
    let prefix = &first.name[..first.name.find('_').map_or(0, |end| end + 1)];
    if flags.iter().all(|known| known.name.starts_with(prefix)) { prefix.len() } else { 0 }
}

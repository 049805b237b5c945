//! `values.rs`: open sets of values, one for each family of constants that has a type.

use std::borrow::Cow;

use askama::Template;
use rustc_hash::FxHashMap;

use super::known::Known;
use crate::abi::Abi;
use crate::emit::names::{Scope, camel_case};
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::docs::write_item_doc;
use crate::emit::rust::text;
use crate::emit::rust::text::{push_all, push_decimal, push_hex};
use crate::emit::rust::values::write_const;
use crate::model::annotations::Annotations;
use crate::model::families::{Family, Group};

/// Names of types that the file uses.
const USED_TYPES: &[&str] = &["CK_ULONG", "Self"];

/// Names that a set has without any constant.
const USED_VALUES: &[&str] = &["all", "from", "from_str", "into", "is_vendor_defined", "name"];

#[derive(Template)]
#[template(path = "rust/src/values.rs.jinja")]
struct ValuesRs {
    sets: Vec<String>,
}

/// An open set of values.
pub(super) struct OpenSet<'m> {
    /// The name of its type in Rust.
    pub(super) name: String,
    /// The name of its type in C.
    pub(super) c_type: Option<&'m str>,
    /// What it holds, as a heading.
    about: &'m str,
    /// What the names in C start with, and those in Rust do not.
    prefix: &'m str,
    /// The constants, in the order of the headers.
    constants: Vec<&'m Known<'m>>,
}

/// The sets of all families that have a type, in the order in which they appear.
pub(super) fn open_sets<'m>(
    constants: &'m [Known<'m>],
    annotations: &'m Annotations,
) -> Vec<OpenSet<'m>> {
    let families = annotations.families();
    let mut sets: Vec<OpenSet<'m>> = Vec::new();
    let mut by_family: Vec<Option<usize>> = vec![None; families.len()];
    let mut by_name: FxHashMap<String, usize> = FxHashMap::default();
    for constant in constants {
        let Some(Group::Family(index)) = families.group(constant.name) else { continue };
        let family = families.family(index);
        let number = match by_family[index] {
            Some(number) => number,
            None => {
                let Some(name) = type_name(family) else { continue };
                let number = *by_name.entry(name.clone()).or_insert(sets.len());
                if number == sets.len() {
                    let (about, prefix) = (&*family.about, &*family.prefix);
                    // A number that is a `CK_ULONG` may be anything.
                    let c_type = Some(&*family.types[0]).filter(|name| *name != "CK_ULONG");
                    sets.push(OpenSet { name, c_type, about, prefix, constants: Vec::new() });
                }
                let set = &mut sets[number];
                set.prefix = common_prefix(set.prefix, &family.prefix);
                by_family[index] = Some(number);
                number
            }
        };
        sets[number].constants.push(constant);
    }
    let mut scope = Scope::with(USED_TYPES);
    for set in &mut sets {
        set.name = scope.claim_identifier(Cow::Owned(std::mem::take(&mut set.name))).into_owned();
        set.shorten_prefix();
    }
    sets
}

/// The Rust name for the type of a family, if it has a type of its own.
fn type_name(family: &Family) -> Option<String> {
    if family.name.is_some() {
        return family.name.clone();
    }
    let has_own = |ty: &&String| !matches!(&***ty, "CK_ULONG" | "CK_BYTE" | "CK_FLAGS");
    let ty = family.types.first().filter(has_own)?;
    Some(camel_case(ty.strip_prefix("CK_").unwrap_or(ty)))
}

/// What two prefixes have in common, up to and with an underscore.
fn common_prefix<'p>(one: &'p str, other: &str) -> &'p str {
    let common = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let end = one.as_bytes()[..common].iter().rposition(|byte| *byte == b'_');
    &one[..end.map_or(0, |end| end + 1)]
}

impl OpenSet<'_> {
    /// Keeps more of the names in Rust if they would start with a digit: `ML_DSA_44`.
    fn shorten_prefix(&mut self) {
        let starts_with_digit = |known: &&Known<'_>| {
            known.name[self.prefix.len()..].starts_with(|c: char| c.is_ascii_digit())
        };
        if self.constants.iter().any(starts_with_digit) {
            let end = self.prefix.find('_').map_or(0, |end| end + 1);
            self.prefix = &self.prefix[..end];
        }
    }

    /// The names of the constants in Rust, in their order.
    pub(super) fn names(&self) -> impl Iterator<Item = (&Known<'_>, Cow<'_, str>)> {
        let mut scope = Scope::with(USED_VALUES);
        self.constants.iter().map(move |known| {
            let rest = &known.name[self.prefix.len()..];
            (*known, scope.claim(if rest.is_empty() { known.name } else { rest }))
        })
    }

    /// Writes the type, its constants and the table of its names.
    fn write(&self, out: &mut String, annotations: &Annotations, all: AbiSet) {
        push_all(out, &["/// ", self.about, " (`", self.prefix, "`).\n"]);
        out.push_str("#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]\n");
        out.push_str("#[repr(transparent)]\n");
        push_all(out, &["pub struct ", &self.name, "(pub CK_ULONG);\n\n"]);
        push_all(out, &["impl ", &self.name, " {\n"]);
        let is_hex =
            self.constants.iter().any(|known| known.values.iter().flatten().any(|v| *v > 9));
        for (known, name) in self.names() {
            for (abis, value) in by_abi(all, |abi| known.values[abi as usize]) {
                write_constant_doc(out, known, "    ");
                out.push_str(&abis.attribute(all, "    "));
                write_const(out, 4, &name, "Self", |out| {
                    out.push_str("Self(");
                    push_number(out, value, is_hex);
                    out.push(')');
                });
            }
        }
        out.push_str("}\n");
        for (abis, table) in by_abi(all, |abi| Some(self.table(annotations, abi))) {
            push_all(out, &["\n", &abis.attribute(all, ""), "open_value! {\n"]);
            push_all(out, &["    ", &self.name, ", \"", self.prefix, "\" {\n"]);
            for (value, known) in table {
                out.push_str("        ");
                push_number(out, value, is_hex);
                push_all(out, &[" \"", &known.escape_default().to_string(), "\"\n"]);
            }
            out.push_str("    }\n}\n");
        }
    }

    /// The values that there are on an ABI, in ascending order, with their names in C; of several
    /// names of one value, the canonical one comes first.
    fn table(&self, annotations: &Annotations, abi: Abi) -> Vec<(u64, &str)> {
        let is_outdated = |known: &Known<'_>| {
            known.is_deprecated() || annotations.canonical(known.name) != known.name
        };
        let mut table: Vec<_> = self
            .constants
            .iter()
            .filter_map(|known| {
                Some(((known.values[abi as usize]?, is_outdated(known)), known.name))
            })
            .collect();
        table.sort_by_key(|(key, _)| *key);
        table.into_iter().map(|((value, _), name)| (value, name)).collect()
    }
}

/// The whole file.
pub(super) fn file(sets: &[OpenSet<'_>], annotations: &Annotations, all: AbiSet) -> String {
    let write = |set: &OpenSet<'_>| {
        let mut out = String::new();
        set.write(&mut out, annotations, all);
        out
    };
    text(&ValuesRs { sets: sets.iter().map(write).collect() })
}

/// Gathers the ABIs for which a fact is the same.
pub(super) fn by_abi<T: PartialEq>(
    all: AbiSet,
    mut fact: impl FnMut(Abi) -> Option<T>,
) -> Vec<(AbiSet, T)> {
    let mut facts: Vec<(AbiSet, T)> = Vec::new();
    for abi in all.iter() {
        let Some(found) = fact(abi) else { continue };
        let set = [abi].into_iter().collect();
        match facts.iter_mut().find(|(_, other)| *other == found) {
            Some((abis, _)) => *abis = abis.union(set),
            None => facts.push((set, found)),
        }
    }
    facts
}

/// Writes the comment of a constant, or its name in C if it has none.
pub(super) fn write_constant_doc(out: &mut String, known: &Known<'_>, indent: &'static str) {
    let start = out.len();
    write_item_doc(out, known.doc, indent);
    if !out[start..].trim_start().starts_with("///") {
        out.insert_str(start, &format!("{indent}/// `{}`\n", known.name.escape_default()));
    }
}

fn push_number(out: &mut String, value: u64, is_hex: bool) {
    if is_hex { push_hex(out, value) } else { push_decimal(out, value) }
}

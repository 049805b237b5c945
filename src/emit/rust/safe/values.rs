//! `values.rs`: open sets of values, one for each family of constants that has a type.

use std::borrow::Cow;
use std::fmt;

use askama::Template;
use rustc_hash::FxHashMap;

use super::known::Known;
use crate::abi::Abi;
use crate::emit::names::{Scope, camel_case, identifier};
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::docs::write_item_doc;
use crate::emit::rust::spell::MAX_WIDTH;
use crate::emit::rust::text;
use crate::emit::rust::text::{push_all, push_decimal, push_hex};
use crate::emit::rust::units::write_items;
use crate::emit::rust::values::write_const;
use crate::model::annotations::Annotations;
use crate::model::families::{Family, Group};

/// Names of types that the file uses.
const USED_TYPES: &[&str] = &["CK_ULONG", "OpenValue", "Self", "ValueKind"];

/// Names that a set has without any constant.
const USED_VALUES: &[&str] =
    &["all", "from", "from_str", "into", "is_vendor_defined", "name", "new"];

#[derive(Template)]
#[template(path = "rust/src/values.rs.jinja")]
struct ValuesRs<'s, 'm> {
    sets: Vec<SetText<'s, 'm>>,
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

impl<'m> OpenSet<'m> {
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
    pub(super) fn names(&self) -> impl Iterator<Item = (&'m Known<'m>, Cow<'m, str>)> {
        let prefix = self.prefix.len();
        let rest = move |known: &'m Known<'m>| &known.name[prefix..];
        let is_free = |name: &str| {
            !name.is_empty()
                && matches!(identifier(name), Cow::Borrowed(_))
                && !USED_VALUES.contains(&name)
        };
        // Names in C are unique, and so are these if none is changed.
        let mut scope = (!self.constants.iter().all(|known| is_free(rest(known))))
            .then(|| Scope::with(USED_VALUES));
        self.constants.iter().map(move |known| {
            let name = Some(rest(known)).filter(|rest| !rest.is_empty()).unwrap_or(known.name);
            (*known, scope.as_mut().map_or(Cow::Borrowed(name), |scope| scope.claim(name)))
        })
    }

    /// The values that there are on an ABI, in ascending order, with their names in C; of several
    /// names of one value, the canonical one comes first.
    fn table(&self, annotations: &Annotations, abi: Abi) -> Vec<(u64, &'m str)> {
        let mut table: Vec<_> = self
            .constants
            .iter()
            .filter_map(|known| {
                Some((known.value(abi)?, is_outdated(known, annotations), known.name))
            })
            .collect();
        table.sort_by_key(|(value, is_outdated, _)| (*value, *is_outdated));
        table.into_iter().map(|(value, _, name)| (value, name)).collect()
    }
}

/// Whether there may be a better name for the same value.
fn is_outdated(known: &Known<'_>, annotations: &Annotations) -> bool {
    known.is_deprecated() || annotations.canonical(known.name) != known.name
}

/// The text of a set: the type, its constants and its kind, which has the table of its names.
struct SetText<'s, 'm> {
    set: &'s OpenSet<'m>,
    annotations: &'s Annotations,
    all: AbiSet,
}

impl SetText<'_, '_> {
    fn name(&self) -> &str {
        &self.set.name
    }

    fn heading(&self) -> String {
        let OpenSet { about, prefix, .. } = self.set;
        format!("{about} (`{prefix}`).")
    }

    fn write_constant(&self, out: &mut String, known: &Known<'_>, name: &str, is_hex: bool) {
        for (abis, value) in known.by_abi(self.all) {
            write_constant_doc(out, known, "    ");
            out.push_str(&abis.attribute(self.all, "    "));
            write_const(out, 4, name, "Self", |out| {
                out.push_str("Self::new(");
                push_number(out, value, is_hex);
                out.push(')');
            });
        }
    }
}

impl fmt::Display for SetText<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { set, annotations, all } = *self;
        let (name, prefix, heading) = (&*set.name, set.prefix, self.heading());
        let alias = format!("pub type {name} = OpenValue<value_kind::{name}>;");
        let space = if alias.len() > MAX_WIDTH { " =\n    " } else { " = " };
        writeln!(f, "/// {heading}\n{}\n", alias.replacen(" = ", space, 1))?;
        writeln!(f, "impl {name} {{")?;
        let exceeds_digits = |known: &&Known<'_>| all.iter().any(|abi| known.value(abi) > Some(9));
        let is_hex = set.constants.iter().any(exceeds_digits);
        write_items(
            f,
            set.names(),
            |out, (known, name)| self.write_constant(out, known, name, is_hex),
            |_, _| false,
        )?;
        f.write_str("}\n")?;
        let is_same = |one: Abi, other: Abi| {
            set.constants.iter().all(|known| known.value(one) == known.value(other))
        };
        for (abi, abis) in all.alike(is_same) {
            let attribute = abis.attribute(all, "");
            writeln!(f, "\n{attribute}#[rustfmt::skip]\nimpl ValueKind for value_kind::{name} {{")?;
            writeln!(f, "    const PREFIX: &'static str = \"{prefix}\";")?;
            f.write_str("    const NAMES: &'static [(CK_ULONG, &'static str)] = &[\n")?;
            let table = set.table(annotations, abi);
            write_items(f, table, |out, row| push_row(out, *row, is_hex), |_, _| false)?;
            f.write_str("    ];\n}\n")?;
        }
        Ok(())
    }
}

/// The whole file.
pub(super) fn file(sets: &[OpenSet<'_>], annotations: &Annotations, all: AbiSet) -> String {
    let sets = sets.iter().map(|set| SetText { set, annotations, all }).collect();
    text(&ValuesRs { sets })
}

/// Writes a line of a table.
fn push_row(out: &mut String, (value, name): (u64, &str), is_hex: bool) {
    out.push_str("        (");
    push_number(out, value, is_hex);
    out.push_str(", \"");
    push_escaped(out, name);
    out.push_str("\"),\n");
}

/// Writes a name in C as a string literal has it.
fn push_escaped(out: &mut String, name: &str) {
    match identifier(name) {
        Cow::Borrowed(name) => out.push_str(name),
        Cow::Owned(_) => out.extend(name.escape_default()),
    }
}

/// Writes the comment of a constant, or its name in C if it has none.
pub(super) fn write_constant_doc(out: &mut String, known: &Known<'_>, indent: &'static str) {
    let start = out.len();
    write_item_doc(out, known.doc, indent);
    if !out[start..].trim_start().starts_with("///") {
        let deprecated = out.split_off(start);
        push_all(out, &[indent, "/// `"]);
        push_escaped(out, known.name);
        push_all(out, &["`\n", &deprecated]);
    }
}

fn push_number(out: &mut String, value: u64, is_hex: bool) {
    if is_hex { push_hex(out, value) } else { push_decimal(out, value) }
}

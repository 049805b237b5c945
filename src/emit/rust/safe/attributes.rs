//! `attribute.rs`: all attributes with the kinds of their values.

use std::fmt;

use super::values::{OpenSet, by_abi, write_constant_doc};
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::text::push_all;
use crate::emit::rust::values::write_const;
use crate::model::annotations::{Annotations, ValueType};

/// The start of the file.
const HEAD: &str = "\
//! All attributes with the kinds of their values. (PKCS #11, Objects)

#![allow(deprecated, non_upper_case_globals)]

";

/// The name of the set that attributes are of.
const ATTRIBUTE_TYPE: &str = "AttributeType";

/// The kinds in the order in which rustfmt sorts imports.
const KINDS: &[&str] = &[
    "Attribute",
    "BigInteger",
    "Bool",
    "Bytes",
    "Day",
    "List",
    "NestedTemplate",
    "Number",
    "Secret",
    "Text",
    "VersionNumber",
];

/// The whole file.
pub(super) fn file(sets: &[OpenSet<'_>], all: AbiSet, annotations: &Annotations) -> String {
    let mut used: Vec<&str> = vec!["Attribute"];
    let mut used_sets: Vec<&str> = vec![ATTRIBUTE_TYPE];
    let mut constants = String::new();
    for set in sets.iter().filter(|set| set.name == ATTRIBUTE_TYPE) {
        for (known, name) in set.names() {
            let kind = Kind::of(annotations.attribute(known.name), sets);
            used.push(kind.name);
            used_sets.extend(kind.of);
            for (abis, _) in by_abi(all, |abi| known.values[abi as usize].map(|_| ())) {
                write_constant_doc(&mut constants, known, "");
                constants.push_str(&abis.attribute(all, ""));
                write_const(&mut constants, 0, &name, &format!("Attribute<{kind}>"), |out| {
                    push_all(out, &["Attribute::new(AttributeType::", &name, ")"]);
                });
            }
        }
    }
    let mut out = String::from(HEAD);
    let kinds = KINDS.iter().copied().filter(|kind| used.contains(kind));
    write_import(&mut out, "attribute_kind", kinds.collect());
    used_sets.sort_unstable();
    used_sets.dedup();
    write_import(&mut out, "values", used_sets);
    push_all(&mut out, &["\n", &constants]);
    out
}

/// What the values of an attribute are.
struct Kind<'k> {
    /// One of [`KINDS`].
    name: &'static str,
    /// The set whose values these are.
    of: Option<&'k str>,
}

impl<'k> Kind<'k> {
    /// That of an attribute: bytes if nothing better is known.
    fn of(value: Option<&ValueType>, sets: &'k [OpenSet<'_>]) -> Self {
        let plain = |name| Self { name, of: None };
        let of_set = |name, c_type: &str| {
            let set = sets.iter().find(|set| set.c_type == c_type);
            set.map_or(plain(name), |set| Self { name, of: Some(&set.name) })
        };
        match value {
            None | Some(ValueType::Bytes) => plain("Bytes"),
            Some(ValueType::BigInteger) => plain("BigInteger"),
            Some(ValueType::Bool) => plain("Bool"),
            Some(ValueType::Text) => plain("Text"),
            Some(ValueType::Date) => plain("Day"),
            Some(ValueType::Version) => plain("VersionNumber"),
            Some(ValueType::Template) => plain("NestedTemplate"),
            Some(ValueType::Number(ty)) => of_set("Number", ty),
            Some(ValueType::List(ty)) => of_set("List", ty),
        }
    }
}

impl fmt::Display for Kind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.of {
            Some(of) => write!(f, "{}<{of}>", self.name),
            None => f.write_str(self.name),
        }
    }
}

/// Writes a `use` declaration of the crate's own names.
fn write_import(out: &mut String, module: &str, names: Vec<&str>) {
    let list = names.join(", ");
    let line = match &names[..] {
        [one] => format!("use crate::{module}::{one};\n"),
        _ => format!("use crate::{module}::{{{list}}};\n"),
    };
    if line.len() <= 101 {
        return out.push_str(&line);
    }
    push_all(out, &["use crate::", module, "::{\n"]);
    let mut width = 0;
    for name in names {
        if width == 0 || width + name.len() + 2 > 100 {
            out.push_str(if width == 0 { "    " } else { "\n    " });
            width = 4;
        } else {
            out.push(' ');
            width += 1;
        }
        push_all(out, &[name, ","]);
        width += name.len() + 1;
    }
    out.push_str("\n};\n");
}

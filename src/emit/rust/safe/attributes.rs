//! `attribute.rs`: all attributes with the kinds of their values.

use std::fmt;

use askama::Template;
use rustc_hash::FxHashSet;

use super::values::{OpenSet, write_constant_doc};
use crate::abi::Abi;
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::text;
use crate::emit::rust::text::push_all;
use crate::emit::rust::values::write_const;
use crate::model::annotations::{Annotations, ValueType};

#[derive(Template)]
#[template(path = "rust/src/attribute.rs.jinja")]
struct AttributeRs {
    constants: String,
    lengths: String,
}

/// The name of the set that attributes are of.
const ATTRIBUTE_TYPE: &str = "AttributeType";

/// The whole file.
pub(super) fn file(sets: &[OpenSet<'_>], annotations: &Annotations, all: AbiSet) -> String {
    let (mut constants, mut lengths) = (String::new(), String::new());
    // Values that have a name, since several names of one value would be the same pattern twice.
    let mut named = FxHashSet::default();
    for set in sets.iter().filter(|set| set.name == ATTRIBUTE_TYPE) {
        for (known, name) in set.names() {
            let kind = Kind::of(known.name, annotations, sets);
            let abis: AbiSet = all.iter().filter(|abi| known.value(*abi).is_some()).collect();
            if abis.is_empty() {
                continue;
            }
            write_constant_doc(&mut constants, known, "");
            constants.push_str(&abis.attribute(all, ""));
            write_const(&mut constants, 0, &name, &format!("Attribute<{kind}>"), |out| {
                push_all(out, &["Attribute::new(AttributeType::", &name, ")"]);
            });
            let values = Abi::ALL.map(|abi| known.value(abi));
            if let (true, Some(length)) = (named.insert(values), kind.length()) {
                lengths.push_str(&abis.attribute(all, "        "));
                push_all(&mut lengths, &["        AttributeType::", &name, " => ", length, ",\n"]);
            }
        }
    }
    text(&AttributeRs { constants, lengths })
}

/// What the values of an attribute are.
struct Kind<'k> {
    /// Its name in Rust.
    name: &'static str,
    /// The set whose values these are.
    of: Option<&'k str>,
}

impl<'k> Kind<'k> {
    /// That of an attribute: bytes if nothing better is known.
    fn of(attribute: &str, annotations: &Annotations, sets: &'k [OpenSet<'_>]) -> Self {
        let plain = |name| Self { name, of: None };
        let of_set = |name, c_type: &str| {
            let set = sets.iter().find(|set| set.c_type == Some(c_type));
            set.map_or(plain(name), |set| Self { name, of: Some(&set.name) })
        };
        let is_secret = annotations.is_secret_attribute(attribute);
        match annotations.attribute(attribute) {
            None | Some(ValueType::Bytes | ValueType::BigInteger) if is_secret => plain("Secret"),
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

impl Kind<'_> {
    /// The constant for the one length that all values have.
    fn length(&self) -> Option<&'static str> {
        Some(match self.name {
            "Bool" => "BOOL",
            "Number" => "NUMBER",
            "Day" => "DAY",
            "VersionNumber" => "VERSION",
            _ => return None,
        })
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

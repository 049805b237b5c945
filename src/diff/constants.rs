//! Differences between constants.

use super::{Change, Kind, Sides, doc};
use crate::abi::Value;
use crate::headers::{Headers, Platform, hex, number, on_abis};
use crate::model::families::{Families, FamilyTypes};

/// The family of the constants that say which version the headers have.
const VERSION_FAMILY: &str = "CRYPTOKI_VERSION_";

impl Sides<'_, '_, '_> {
    pub(super) fn constants(&mut self) -> Vec<Change> {
        let names = self.names(
            |on| on.model.constants.iter().map(|one| one.name).collect(),
            |on| on.model.constants.iter().map(|one| one.name).collect(),
        );
        let (old_types, new_types) = (Types::new(self.old), Types::new(self.new));
        let mut changes = Vec::new();
        for name in names {
            let (old, new) = (self.old.values(&name), self.new.values(&name));
            let documented = self.new.find(|on| on.constant(&name)).map(|one| one.doc);
            let was_documented = self.old.find(|on| on.constant(&name)).map(|one| one.doc);
            let numbers = |values: &[Option<Value>; 4]| values.map(|value| value.map(number));
            let types = (old_types.of(&name), new_types.of(&name));
            let has_other_type = types.0.is_some() && types.1.is_some() && types.0 != types.1;
            if numbers(&old) == numbers(&new) && !has_other_type {
                let (old, new) =
                    (was_documented.unwrap_or_default(), documented.unwrap_or_default());
                self.note_documentation(&name, old, new);
                continue;
            }
            let text = |values: [Option<_>; 4]| on_abis(values.map(|value| value.map(hex)));
            let mut change = Change::new(Kind::Constant, &name, text(old), text(new));
            change.doc = documented.or(was_documented).and_then(doc);
            if let (true, (Some(old), Some(new))) = (has_other_type, types) {
                change.details.push(format!("type {old} → {new}"));
                change.reason = "it has another type";
            }
            if change.old.is_some() && change.new.is_some() && numbers(&old) != numbers(&new) {
                change.reason = "modules and callers built before use the old value";
                if change.family.as_deref() == Some(VERSION_FAMILY) {
                    change.breaking = false;
                    change.reason = "it says which version the headers have";
                }
            }
            changes.push(change);
        }
        changes
    }

    pub(super) fn strings(&mut self) -> Vec<Change> {
        let names = self.names(
            |on| on.model.strings.iter().map(|one| one.name).collect(),
            |on| on.model.strings.iter().map(|one| one.name).collect(),
        );
        let mut changes = Vec::new();
        for name in names {
            let was = self.old.find(|on| on.string(&name));
            let is = self.new.find(|on| on.string(&name));
            let text = |value: &[u8]| format!("\"{}\"", value.escape_ascii());
            let (old, new) = (was.map(|one| text(&one.value)), is.map(|one| text(&one.value)));
            if old != new {
                let mut change = Change::new(Kind::String, &name, old, new);
                change.doc = is.map(|one| one.doc).or(was.map(|one| one.doc)).and_then(doc);
                changes.push(change);
            } else if let (Some(was), Some(is)) = (was, is) {
                self.note_documentation(&name, was.doc, is.doc);
            }
        }
        changes
    }
}

/// The types of constants on one side.
struct Types<'h, 's> {
    on: Vec<(Platform<'h, 's>, FamilyTypes<'static>)>,
}

impl<'h, 's> Types<'h, 's> {
    fn new(headers: &'h Headers<'s>) -> Self {
        let types = |on: Platform<'h, 's>| (on, FamilyTypes::new(Families::standard(), on.model));
        Self { on: headers.distinct().map(types).collect() }
    }

    /// The type of the constant's family; its own one if the headers have none for the family.
    fn of(&self, name: &str) -> Option<&'s str> {
        self.on.iter().find_map(|(on, types)| {
            let constant = on.constant(name)?;
            let family = types.type_of(name).map(|id| on.model.typedefs[id.0 as usize].name);
            Some(family.unwrap_or(constant.value.get(on.abi).c_type.c_name()))
        })
    }
}

//! What becomes of a member, by its role.

use super::element::Element;
use super::names::struct_name;
use super::plan::{Fault, Planner};
use super::records::Safe;
use crate::abi::PerAbi;
use crate::model::roles::{Extent, Role};
use crate::model::{RecordId, TypeKind};

/// Stands over the conversion of a record of other headers.
const ALIKE: &str = "// SAFETY: the generator has compared the layouts, which are the same.";

impl Planner<'_, '_> {
    /// Adds a member that is no length.
    pub(super) fn member(&mut self, index: usize) -> Result<(), Fault> {
        if let Some(at_least) = self.detail(index).and_then(|detail| detail.at_least) {
            return self.padded(index, at_least);
        }
        match self.roles[index] {
            Some(Role::Value | Role::Object | Role::Slot) => self.value(index),
            Some(Role::Mechanism) => self.mechanism(index),
            Some(Role::InputSlice(extent)) => self.input(index, extent),
            Some(Role::InputValue) => self.input_value(index),
            Some(Role::OutputSlice(extent) | Role::InOutSlice(extent)) => {
                self.output(index, extent)
            }
            Some(Role::OutputBuffer { .. }) => self.output_bytes(index),
            Some(Role::OutputHandle | Role::OutputValue | Role::InOutValue) => {
                self.output_value(index)
            }
            Some(Role::Template(Extent::Counted(_))) => self.template(index),
            Some(Role::PaddedText(length)) => self.input(index, Extent::Fixed(length)),
            Some(Role::String) => self.string(index),
            Some(Role::Reserved) => self.reserved(index),
            Some(role) => Err(self.fault(index, &format!("is a {}", role.name()))),
            None => Err(self.fault(index, "has no certain role")),
        }
    }

    /// A number, a bool, a handle, an array or a record in the struct itself.
    fn value(&mut self, index: usize) -> Result<(), Fault> {
        let ty = &self.place.members()[index].ty;
        let own = self.own(index);
        if let TypeKind::Array(inner, length) = &self.place.model().resolved(ty).kind {
            let Some(PerAbi::Same(length)) = length else {
                return Err(self.fault(index, "is an array of no certain length"));
            };
            let element = self.element(index, inner);
            let Some(scalar) = element.in_slice(false).filter(|_| element != Element::Char) else {
                return Err(self.fault(index, "is an array of something else than numbers"));
            };
            let value = match element.c_value("one") {
                same if same == "one" => own,
                c => format!("{own}.map(|one| {c})"),
            };
            self.field(index, format!("[{scalar}; {length}]"));
            self.set(index, value);
            return Ok(());
        }
        if let Some(flags) = self.flags(index) {
            self.field(index, flags);
            self.set(index, format!("{own}.bits()"));
            return Ok(());
        }
        match self.element(index, ty) {
            Element::Record(id) => {
                let ty = self.nested(index, id)?;
                self.field(index, ty);
                let name = self.place.model().records[id.0 as usize].name();
                let is_here = self.records.places(name)[0].path == self.place.path;
                if is_here {
                    self.set(index, format!("{own}.into_raw(arena)"));
                } else {
                    let raw = self.raw_name(index);
                    let alike = format!("unsafe {{ alike({own}.into_raw(arena)) }}");
                    self.plan.statements.push(ALIKE.into());
                    self.plan.statements.push(format!("let {raw} = {alike};"));
                    self.set(index, raw);
                }
            }
            Element::Handle if self.is_optional(index) => {
                self.field(index, "Option<ObjectHandle>".into());
                self.set(index, format!("handle({own})"));
            }
            element => {
                let Some(scalar) = element.scalar() else {
                    return Err(self.fault(index, "is of a type without a counterpart"));
                };
                self.field(index, scalar.to_owned());
                self.set(index, element.c_value(&own));
            }
        }
        Ok(())
    }

    /// The type of flags that only this member has.
    fn flags(&self, index: usize) -> Option<String> {
        let name = self.place.record().name();
        self.records.annotations.flag_set_of(name, self.c_name(index)).map(str::to_owned)
    }

    /// The Rust type for a record in this one, or behind a pointer in it.
    pub(super) fn nested(&mut self, index: usize, id: RecordId) -> Result<String, Fault> {
        let name = self.place.model().records[id.0 as usize].name();
        let found = self.records.input(name);
        let found = found.map_err(|fault| self.fault(index, &format!("is a {name}: {fault}")))?;
        let Safe::Input(plan) = &*found else { return Err(self.fault(index, "is not taken")) };
        let there = self.records.places(name);
        if !there.iter().all(|there| there.is_like(self.place, id)) {
            return Err(self.fault(index, "is not the same in other headers"));
        }
        if plan.borrows_twice {
            return Err(self.fault(index, "is written within what is taken"));
        }
        self.plan.is_unique |= plan.is_unique;
        let lifetime = if plan.borrows { "<'a>" } else { "" };
        Ok(format!("{}{lifetime}", struct_name(name)))
    }

    fn mechanism(&mut self, index: usize) -> Result<(), Fault> {
        let own = self.own(index);
        self.plan.is_unique = true;
        if self.is_optional(index) {
            self.field(index, "Option<Mechanism<'a>>".into());
            self.set(index, format!("arena.keep_mechanism_if({own}).cast()"));
        } else {
            self.field(index, "Mechanism<'a>".into());
            self.set(index, format!("arena.keep_mechanism({own}).cast()"));
        }
        Ok(())
    }

    /// A pointer to elements that are read.
    fn input(&mut self, index: usize, extent: Extent) -> Result<(), Fault> {
        let own = self.own(index);
        if self.detail(index).is_some_and(|detail| !detail.forms.is_empty()) {
            return self.forms(index);
        }
        let element = self.target(index)?;
        if let Element::Record(id) = element {
            let before = self.plan.is_unique;
            let nested = self.nested(index, id)?;
            if self.plan.is_unique != before {
                return self.records_by_value(index, &nested);
            }
            self.field(index, format!("&'a [{nested}]"));
            self.set(index, format!("arena.keep_each({own}.iter().copied()).cast()"));
            return Ok(());
        }
        let Some(scalar) = element.in_slice(false) else {
            return Err(self.fault(index, "points to something else than numbers"));
        };
        let is_optional = self.is_optional(index);
        let value = match extent {
            Extent::Fixed(_) if is_optional => format!("input_if({own})"),
            _ => format!("input({own})"),
        };
        let ty = match extent {
            Extent::Fixed(length) => format!("&'a [{scalar}; {length}]"),
            _ => format!("&'a [{scalar}]"),
        };
        let is_option = is_optional && matches!(extent, Extent::Fixed(_));
        self.field(index, if is_option { format!("Option<{ty}>") } else { ty });
        self.set(index, value);
        Ok(())
    }

    /// Records through which something is written.
    pub(super) fn records_by_value(&mut self, index: usize, nested: &str) -> Result<(), Fault> {
        let name = self.raw_name(index);
        let own = self.own(index);
        self.field(index, format!("Vec<{nested}>"));
        self.plan.is_unique = true;
        self.moves.push(format!("let {name} = arena.keep_each({own});"));
        self.set(index, format!("{name}.cast()"));
        Ok(())
    }

    /// Bytes or one of several records.
    fn forms(&mut self, index: usize) -> Result<(), Fault> {
        let record = self.place.record().name();
        self.records.forms(record, index)?;
        let own = self.own(index);
        let (raw, name) = (self.raw_name(index), &self.names[index]);
        let take = format!("let ({raw}, {name}_length) = {own}.into_raw(arena);");
        self.plan.statements.insert(0, take);
        self.field(index, format!("{}<'a>", self.forms_name(index)));
        self.set(index, format!("{raw}.cast()"));
        Ok(())
    }

    /// A pointer to one value that is read.
    fn input_value(&mut self, index: usize) -> Result<(), Fault> {
        let own = self.own(index);
        let element = self.target(index)?;
        let ty = match &element {
            Element::Record(id) => self.nested(index, *id)?,
            other => match other.scalar() {
                Some(scalar) => scalar.to_owned(),
                None => return Err(self.fault(index, "points to a value of no certain type")),
            },
        };
        let c_value = |value: &str| match element {
            Element::Record(_) => format!("{value}.into_raw(arena)"),
            _ => element.c_value(value),
        };
        let name = self.raw_name(index);
        if self.is_optional(index) {
            self.field(index, format!("Option<{ty}>"));
            let value = c_value("one");
            self.plan.statements.push(format!("let {name} = {own}.map(|one| {value});"));
            self.plan.statements.push(format!("let {name} = arena.keep_if({name});"));
        } else {
            self.field(index, ty);
            let value = c_value(&own);
            self.plan.statements.push(format!("let {name} = {value};"));
            self.plan.statements.push(format!("let {name} = arena.keep({name});"));
        }
        self.set(index, format!("{name}.cast()"));
        Ok(())
    }

    /// Bytes with zeros behind them, since nothing says how long they are.
    fn padded(&mut self, index: usize, at_least: u64) -> Result<(), Fault> {
        let own = self.own(index);
        if !matches!(self.target(index)?, Element::Byte | Element::Void | Element::Char) {
            return Err(self.fault(index, "points to no bytes"));
        }
        if self.is_optional(index) {
            self.field(index, "Option<&'a [u8]>".into());
            self.set(index, format!("arena.keep_padded_if({own}, {at_least}).cast()"));
        } else {
            self.field(index, "&'a [u8]".into());
            self.set(index, format!("arena.keep_padded({own}, {at_least}).cast()"));
        }
        Ok(())
    }
}

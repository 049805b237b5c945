//! What becomes of members that are written, and of those that need nothing of the caller.

use super::element::Element;
use super::names::struct_name;
use super::plan::{Fault, Planner};
use super::records::Safe;
use crate::model::RecordId;
use crate::model::roles::Extent;

impl Planner<'_, '_> {
    /// A pointer to elements that are written, and maybe read.
    pub(super) fn output(&mut self, index: usize, extent: Extent) -> Result<(), Fault> {
        let own = self.own(index);
        let element = self.target(index)?;
        if let Element::Record(id) = element {
            let nested = self.nested(index, id)?;
            return self.records_by_value(index, &nested);
        }
        let Some(scalar) = element.in_slice(true) else {
            return Err(self.fault(index, "points to something else than numbers"));
        };
        match extent {
            Extent::Fixed(length) if self.is_optional(index) => {
                self.field(index, format!("Option<&'a mut [{scalar}; {length}]>"));
                self.set(index, format!("written_if({own})"));
            }
            Extent::Fixed(length) => {
                self.field(index, format!("&'a mut [{scalar}; {length}]"));
                self.set(index, format!("written({own})"));
            }
            Extent::Counted(_) | Extent::Bits(_) => {
                self.field(index, format!("&'a mut [{scalar}]"));
                self.set(index, format!("output({own})"));
            }
        }
        Ok(())
    }

    /// A buffer whose length is behind a pointer.
    pub(super) fn output_bytes(&mut self, index: usize) -> Result<(), Fault> {
        if !matches!(self.target(index)?, Element::Byte | Element::Void | Element::Char) {
            return Err(self.fault(index, "points to no bytes"));
        }
        self.field(index, "&'a mut [u8]".into());
        self.set(index, format!("output({})", self.own(index)));
        Ok(())
    }

    /// A pointer to one value that is written.
    pub(super) fn output_value(&mut self, index: usize) -> Result<(), Fault> {
        let own = self.own(index);
        let ty = match self.target(index)? {
            Element::Record(id) if self.is_version(id) => "Version".to_owned(),
            Element::Record(id) => return self.output_record(index, id),
            element => match element.in_slice(true).filter(|_| element != Element::Void) {
                Some(scalar) => scalar.to_owned(),
                None => return Err(self.fault(index, "points to a value of no certain type")),
            },
        };
        if self.is_optional(index) {
            self.field(index, format!("Option<&'a mut {ty}>"));
            self.set(index, format!("written_if({own})"));
        } else {
            self.field(index, format!("&'a mut {ty}"));
            self.set(index, format!("written({own})"));
        }
        Ok(())
    }

    /// A pointer to a record that is written.
    fn output_record(&mut self, index: usize, id: RecordId) -> Result<(), Fault> {
        let record = self.place.model().records[id.0 as usize].name();
        let found = self.records.output(record);
        let found = found.map_err(|fault| self.fault(index, &format!("is a {record}: {fault}")))?;
        let Safe::Output(output) = &*found else {
            return Err(self.fault(index, "is not written"));
        };
        let there = self.records.places(record);
        if !there.iter().all(|there| there.is_like(self.place, id)) {
            return Err(self.fault(index, "is not the same in other headers"));
        }
        let own = self.own(index);
        for slice in &output.slices {
            let is_it = |one: &String| *one == slice.bits;
            let members = self.place.members().iter().map(|one| one.name.unwrap_or(""));
            let names: Vec<String> = members.map(str::to_owned).collect();
            let Some(bits) = names.iter().position(is_it) else {
                return Err(self.fault(index, &format!("needs a member `{}`", slice.bits)));
            };
            let (length, bits) = (&slice.name, self.own(bits));
            self.plan.statements.push(format!("let room = {own}.{length};"));
            self.plan.statements.push(format!("arena.room(room, {bits});"));
        }
        let lifetime = if output.slices.is_empty() { "" } else { "<'b>" };
        self.plan.borrows_twice |= !output.slices.is_empty();
        self.field(index, format!("&'a mut {}{lifetime}", struct_name(record)));
        self.set(index, format!("written(&mut {own}.raw)"));
        Ok(())
    }

    /// A template.
    pub(super) fn template(&mut self, index: usize) -> Result<(), Fault> {
        let own = self.own(index);
        self.field(index, "&'a Template<'a>".into());
        self.set(index, format!("arena.keep_template({own}).cast()"));
        Ok(())
    }

    /// Text that ends with a null.
    pub(super) fn string(&mut self, index: usize) -> Result<(), Fault> {
        if !matches!(self.target(index)?, Element::Byte | Element::Char) {
            return Err(self.fault(index, "points to no text"));
        }
        let own = self.own(index);
        if self.is_optional(index) {
            self.field(index, "Option<&'a CStr>".into());
            self.set(index, format!("{own}.map_or(null_mut(), text)"));
        } else {
            self.field(index, "&'a CStr".into());
            self.set(index, format!("text({own})"));
        }
        Ok(())
    }

    /// What has to be null or 0.
    pub(super) fn reserved(&mut self, index: usize) -> Result<(), Fault> {
        let value = match self.pointee(index) {
            Some(_) => "null_mut()",
            None => match self.element(index, &self.place.members()[index].ty) {
                Element::Number(_) | Element::Byte => "0",
                _ => return Err(self.fault(index, "is reserved and no number")),
            },
        };
        self.set(index, value.to_owned());
        Ok(())
    }

    fn is_version(&self, id: RecordId) -> bool {
        self.place.model().records[id.0 as usize].name() == "CK_VERSION"
    }
}

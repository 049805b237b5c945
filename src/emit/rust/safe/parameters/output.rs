//! Structs that a module writes.

use super::element::Element;
use super::names::{Notation, field_name};
use super::plan::{Fault, SafeField};
use super::records::{Place, Records};
use crate::emit::names::{Scope, identifier};
use crate::model::TypeKind;

/// The struct of a record that is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Output<'s> {
    /// What can be read of it: the field's name stands for a method, with what it gives.
    pub(super) getters: Vec<(SafeField<'s>, String)>,
    /// The buffers that it points to.
    pub(super) slices: Vec<OutputSlice<'s>>,
}

/// A buffer behind a pointer in a struct that is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OutputSlice<'s> {
    pub(super) field: SafeField<'s>,
    /// The name of its length in Rust.
    pub(super) name: String,
    /// The pointer in C.
    pub(super) member: String,
    /// Which member of the record that leads to this one says how many bits are written.
    pub(super) bits: String,
}

impl<'s> Output<'s> {
    pub(super) fn new<'p>(records: &Records<'p, 's>, place: Place<'p, 's>) -> Result<Self, Fault> {
        let mut output = Self { getters: Vec::new(), slices: Vec::new() };
        let record = place.record().name();
        let mut scope = Scope::with(&["new", "raw"]);
        for member in place.members() {
            let c_name = member.name.ok_or("it has a member without a name")?;
            let detail = records.annotations.detail(record, c_name);
            let resolved = place.model().resolved(&member.ty);
            let pointee = match &resolved.kind {
                TypeKind::Pointer(pointee) => Some(&**pointee),
                _ => None,
            };
            let element = |ty| {
                let alias = detail.and_then(|detail| detail.ty.as_deref());
                Element::new(place.model(), ty, records.open_types, alias)
            };
            let notation = match pointee {
                Some(_) => Notation::Pointer,
                None => element(&member.ty).notation(),
            };
            let name = field_name(c_name, notation);
            let name = scope.claim_identifier(name.into()).into_owned();
            let raw = identifier(c_name);
            let doc = member.doc;
            let Some(pointee) = pointee else {
                let element = element(&member.ty);
                let scalar = element.scalar().ok_or(format!("`{c_name}` is no number"))?;
                let field = SafeField { name, ty: scalar.to_owned(), doc };
                output.getters.push((field, element.rust_value(&format!("self.raw.{raw}"))));
                continue;
            };
            let bits = detail.and_then(|detail| detail.room_bits.clone());
            let bits = bits.ok_or(format!("`{c_name}` has no certain length"))?;
            if element(pointee) != Element::Byte {
                return Err(format!("`{c_name}` points to no bytes"));
            }
            let length = format!("{}_length", name.trim_start_matches("r#"));
            let field = SafeField { name, ty: "&'a mut [u8]".into(), doc };
            let member = raw.into_owned();
            output.slices.push(OutputSlice { field, name: length, member, bits });
        }
        Ok(output)
    }
}

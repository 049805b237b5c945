//! The types of a vendor's functions, as methods show them.

use super::argument::Argument;
use crate::emit::rust::safe::values::OpenSet;
use crate::emit::rust::spell::{is_primitive, resolve};
use crate::emit::rust::units::UnitView;
use crate::model::annotations::Annotations;
use crate::model::{Floating, Integer, Type, TypeKind};

/// How deeply structs are looked into.
const MAX_DEPTH: u32 = 16;

/// What is known where functions are called.
pub(super) struct Facts<'b, 'a, 's> {
    pub(super) unit: &'b UnitView<'a, 's>,
    pub(super) annotations: &'b Annotations,
    pub(super) sets: &'b [OpenSet<'b>],
}

impl Facts<'_, '_, '_> {
    fn resolved<'t>(&'t self, ty: &'t Type<'_>) -> &'t Type<'t> {
        resolve(self.unit.model, ty)
    }

    /// What a pointer points to.
    pub(super) fn pointee<'t>(&'t self, ty: &'t Type<'_>) -> Option<&'t Type<'t>> {
        match &self.resolved(ty).kind {
            TypeKind::Pointer(to) => Some(to),
            TypeKind::Array(element, _) => Some(element),
            _ => None,
        }
    }

    /// The list of functions that a type is a pointer to.
    pub(super) fn list(&self, ty: &Type<'_>) -> Option<&str> {
        let TypeKind::Record(id) = self.resolved(self.pointee(ty)?).kind else { return None };
        let is_list = self.unit.model.function_lists.iter().any(|list| list.record == id);
        is_list.then_some(&*self.unit.names.records[id.0 as usize])
    }

    /// Whether a type is what `CK_ULONG` is.
    pub(super) fn is_ulong(&self, ty: &Type<'_>) -> bool {
        self.integer(ty) == Some(Integer::UnsignedLong)
    }

    /// The integer type of an integer.
    pub(super) fn integer(&self, ty: &Type<'_>) -> Option<Integer> {
        match &self.resolved(ty).kind {
            TypeKind::Integer(integer) => Some(*integer),
            _ => None,
        }
    }

    /// Whether a type is a byte, or nothing.
    pub(super) fn is_bytes(&self, ty: &Type<'_>) -> bool {
        let kind = &self.resolved(ty).kind;
        let bytes = [Integer::Char, Integer::SignedChar, Integer::UnsignedChar];
        match kind {
            TypeKind::Void => true,
            TypeKind::Integer(integer) => bytes.contains(integer),
            TypeKind::Library(library) => library.rust == "u8",
            _ => false,
        }
    }

    /// The type of the elements of a slice, if any value of it is harmless.
    pub(super) fn element(&self, ty: &Type<'_>) -> Option<String> {
        if self.is_bytes(ty) { Some("u8".into()) } else { self.plain(ty) }
    }

    /// A type by its name, if any value of it is harmless: numbers, and structs of numbers.
    pub(super) fn plain(&self, ty: &Type<'_>) -> Option<String> {
        if !self.is_plain(ty, MAX_DEPTH) {
            return None;
        }
        let names = &self.unit.names;
        Some(match &ty.kind {
            TypeKind::Integer(integer) => {
                format!("core::ffi::{}", crate::emit::rust::spell::integer_name(*integer))
            }
            TypeKind::Floating(Floating::Float) => "f32".into(),
            TypeKind::Floating(Floating::Double) => "f64".into(),
            TypeKind::Library(library) if is_primitive(library) => library.rust.into(),
            TypeKind::Typedef(id) => format!("ffi::{}", names.typedefs[id.0 as usize]),
            TypeKind::Record(id) => format!("ffi::{}", names.records[id.0 as usize]),
            TypeKind::Enum(id) => format!("ffi::{}", names.enums[id.0 as usize].as_ref()?),
            _ => return None,
        })
    }

    fn is_plain(&self, ty: &Type<'_>, depth: u32) -> bool {
        match &self.resolved(ty).kind {
            TypeKind::Integer(integer) => *integer != Integer::Bool,
            TypeKind::Floating(_) | TypeKind::Enum(_) => true,
            TypeKind::Library(library) => library.rust != "bool",
            TypeKind::Array(element, Some(_)) if depth < MAX_DEPTH => self.is_plain(element, depth),
            TypeKind::Record(id) if depth > 0 => {
                let record = &self.unit.model.records[id.0 as usize];
                let mut fields = record.fields.iter().flatten();
                record.fields.is_some() && fields.all(|field| self.is_plain(&field.ty, depth - 1))
            }
            _ => false,
        }
    }

    /// The set of open values that a type is of.
    fn set(&self, ty: &Type<'_>) -> Option<&str> {
        let TypeKind::Typedef(id) = ty.kind else { return None };
        let name = self.unit.model.typedefs[id.0 as usize].name;
        let set = self.sets.iter().find(|set| set.c_type == Some(name) && self.is_ulong(ty))?;
        Some(&set.name)
    }

    fn is_bool(&self, ty: &Type<'_>) -> bool {
        let TypeKind::Typedef(id) = ty.kind else { return false };
        self.unit.model.typedefs[id.0 as usize].name == "CK_BBOOL"
            && self.integer(ty) == Some(Integer::UnsignedChar)
    }

    /// The argument for a number or a struct.
    pub(super) fn value(
        &self,
        function: &str,
        parameter: &str,
        ty: &Type<'_>,
        name: &str,
    ) -> Option<Argument> {
        if let Some(flags) = self.annotations.flag_set_of(function, parameter) {
            return Some(Argument::given(
                name,
                &format!("flags::{flags}"),
                format!("{name}.bits()"),
            ));
        }
        if let Some(set) = self.set(ty) {
            return Some(Argument::given(name, &format!("values::{set}"), format!("{name}.0")));
        }
        if self.is_bool(ty) {
            return Some(Argument::given(name, "bool", format!("{name}.into()")));
        }
        Some(Argument::given(name, &self.plain(ty)?, name))
    }

    /// The type and the expression for a value that a function has given.
    pub(super) fn given_back(&self, ty: &Type<'_>, plain: &str, name: &str) -> (String, String) {
        let is_object = matches!(&ty.kind, TypeKind::Typedef(id)
            if self.unit.model.typedefs[id.0 as usize].name == "CK_OBJECT_HANDLE");
        match self.set(ty) {
            Some(set) => (format!("values::{set}"), format!("values::{set}::new({name})")),
            None if is_object && self.is_ulong(ty) => {
                ("ObjectHandle".into(), format!("ObjectHandle({name})"))
            }
            None if self.is_bool(ty) => ("bool".into(), format!("{name} != 0")),
            None => (plain.into(), name.into()),
        }
    }
}

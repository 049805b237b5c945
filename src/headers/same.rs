//! Whether types of two sets of headers are the same, whatever their `typedef` names and tags.

use super::Platform;
use crate::abi::{Abi, Integer};
use crate::model::{Model, Parameter, Record, RecordId, Signature, Type, TypeKind};

/// How many parts of two types are compared; types of real headers have far fewer.
const MAX_PARTS: u32 = 2048;

/// Two sets of headers on one ABI.
#[derive(Clone, Copy, Debug)]
pub struct Comparison<'h, 's, 't> {
    /// One of them.
    pub old: Platform<'h, 's>,
    /// The other.
    pub new: Platform<'h, 't>,
}

impl<'s, 't> Comparison<'_, 's, 't> {
    /// Whether two types are the same to a compiler: integers of the same width and sign, pointers
    /// to the same, structs of the same name (or, without a name, of the same members).
    ///
    /// Names are compared without regard to case and leading underscores, since headers in GNU style
    /// have `struct ck_info` for `CK_INFO`. `const` and `volatile` are not compared.
    #[must_use]
    pub fn same_type(&self, old: &Type<'s>, new: &Type<'t>) -> bool {
        self.types(old, new, &mut 0)
    }

    /// Whether two functions take and return the same, and are called the same way.
    #[must_use]
    pub fn same_signature(&self, old: &Signature<'s>, new: &Signature<'t>) -> bool {
        self.signatures(old, new, &mut 0)
    }

    /// Whether two parameters are the same; arrays and functions stand for pointers to them.
    #[must_use]
    pub fn same_parameter(&self, old: &Parameter<'s>, new: &Parameter<'t>) -> bool {
        self.parameters(old, new, &mut 0)
    }

    fn types(&self, old: &Type<'s>, new: &Type<'t>, parts: &mut u32) -> bool {
        *parts += 1;
        if *parts > MAX_PARTS {
            return true;
        }
        let (old, new) = (self.old.model.resolved(old), self.new.model.resolved(new));
        match (&old.kind, &new.kind) {
            (TypeKind::Void, TypeKind::Void) => true,
            (TypeKind::Floating(old), TypeKind::Floating(new)) => old == new,
            (TypeKind::Pointer(old), TypeKind::Pointer(new)) => self.types(old, new, parts),
            (TypeKind::Array(old, length), TypeKind::Array(new, other)) => {
                let length = length.as_ref().map(|length| length.get(self.old.abi));
                let other = other.as_ref().map(|length| length.get(self.new.abi));
                length == other && self.types(old, new, parts)
            }
            (TypeKind::Record(old), TypeKind::Record(new)) => self.records(*old, *new, parts),
            (TypeKind::Function(old), TypeKind::Function(new)) => self.signatures(old, new, parts),
            _ => match (integer(self.old, old), integer(self.new, new)) {
                (Some(old), Some(new)) => {
                    let abi: Abi = self.old.abi;
                    old.bytes(abi) == new.bytes(abi) && old.is_signed() == new.is_signed()
                }
                _ => false,
            },
        }
    }

    fn records(&self, old: RecordId, new: RecordId, parts: &mut u32) -> bool {
        let (old, new) = (record(self.old.model, old), record(self.new.model, new));
        let names = |record: &Record<'_>| {
            let names = [record.typedef, record.tag].into_iter().flatten();
            names.map(normalised).collect::<Vec<_>>()
        };
        let (names, others) = (names(old), names(new));
        if !names.is_empty() && !others.is_empty() {
            return names.iter().any(|name| others.contains(name));
        }
        let (Some(fields), Some(others)) = (&old.fields, &new.fields) else { return false };
        old.kind == new.kind
            && fields.len() == others.len()
            && fields
                .iter()
                .zip(others)
                .all(|(old, new)| old.name == new.name && self.types(&old.ty, &new.ty, parts))
    }

    fn signatures(&self, old: &Signature<'s>, new: &Signature<'t>, parts: &mut u32) -> bool {
        let mut pairs = old.parameters.iter().zip(&new.parameters);
        old.parameters.len() == new.parameters.len()
            && old.is_variadic == new.is_variadic
            && old.convention == new.convention
            && self.types(&old.returns, &new.returns, parts)
            && pairs.all(|(old, new)| self.parameters(old, new, parts))
    }

    fn parameters(&self, old: &Parameter<'s>, new: &Parameter<'t>, parts: &mut u32) -> bool {
        match (pointee(self.old.model, &old.ty), pointee(self.new.model, &new.ty)) {
            (Some(old), Some(new)) => self.types(old, new, parts),
            (None, None) => self.types(&old.ty, &new.ty, parts),
            _ => false,
        }
    }
}

fn record<'m, 's>(model: &'m Model<'s>, id: RecordId) -> &'m Record<'s> {
    &model.records[id.0 as usize]
}

fn normalised(name: &str) -> String {
    name.trim_start_matches('_').to_ascii_uppercase()
}

/// The integer type of an integer, an enumeration or a type of the C library.
fn integer(on: Platform<'_, '_>, ty: &Type<'_>) -> Option<Integer> {
    match &ty.kind {
        TypeKind::Integer(integer) => Some(*integer),
        TypeKind::Library(library) => Some(library.integer[on.abi as usize]),
        TypeKind::Enum(id) => Some(on.model.enums[id.0 as usize].integer),
        _ => None,
    }
}

/// What a parameter points to, if it is a pointer or stands for one.
fn pointee<'m, 's>(model: &'m Model<'s>, ty: &'m Type<'s>) -> Option<&'m Type<'s>> {
    let ty = model.resolved(ty);
    match &ty.kind {
        TypeKind::Pointer(to) | TypeKind::Array(to, _) => Some(to),
        TypeKind::Function(_) => Some(ty),
        _ => None,
    }
}

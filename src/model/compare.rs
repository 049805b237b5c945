//! Types without their names: what they stand for, and whether two are the same.

use super::{Model, Signature, Type, TypeKind};

impl<'s> Model<'s> {
    /// A type with `typedef` names replaced, as far as they stand for the whole of it.
    #[must_use]
    pub fn resolved<'a>(&'a self, mut ty: &'a Type<'s>) -> &'a Type<'s> {
        while let TypeKind::Typedef(id) = ty.kind {
            ty = &self.typedefs[id.0 as usize].ty;
        }
        ty
    }

    /// Whether two types are the same under their `typedef` names.
    #[must_use]
    pub fn same_type(&self, a: &Type<'s>, b: &Type<'s>) -> bool {
        let (a, b) = (self.resolved(a), self.resolved(b));
        match (&a.kind, &b.kind) {
            (TypeKind::Pointer(a), TypeKind::Pointer(b)) => {
                a.qualifiers == b.qualifiers && self.same_type(a, b)
            }
            (TypeKind::Array(a, length), TypeKind::Array(b, other)) => {
                (length == other || length.is_none() || other.is_none()) && self.same_type(a, b)
            }
            (TypeKind::Function(a), TypeKind::Function(b)) => self.same_signature(a, b),
            (TypeKind::Library(a), TypeKind::Integer(b))
            | (TypeKind::Integer(b), TypeKind::Library(a)) => a.integer[0] == *b,
            (TypeKind::Library(a), TypeKind::Library(b)) => a.integer == b.integer,
            (a, b) => a == b,
        }
    }

    /// Whether two functions take and return the same.
    #[must_use]
    pub fn same_signature(&self, a: &Signature<'s>, b: &Signature<'s>) -> bool {
        if !(a.has_prototype && b.has_prototype) {
            return self.same_type(&a.returns, &b.returns);
        }
        let same_parameters = a.parameters.len() == b.parameters.len()
            && a.parameters
                .iter()
                .zip(&b.parameters)
                .all(|(a, b)| self.same_parameter(&a.ty, &b.ty));
        same_parameters && a.is_variadic == b.is_variadic && self.same_type(&a.returns, &b.returns)
    }

    /// Parameters of array type stand for pointers, those of function type for pointers to them.
    fn same_parameter(&self, a: &Type<'s>, b: &Type<'s>) -> bool {
        let pointee = |ty: &Type<'s>| match &self.resolved(ty).kind {
            TypeKind::Pointer(to) | TypeKind::Array(to, _) => Some((**to).clone()),
            TypeKind::Function(_) => Some(self.resolved(ty).clone()),
            _ => None,
        };
        match (pointee(a), pointee(b)) {
            (Some(a), Some(b)) => self.same_type(&a, &b),
            (None, None) => self.same_type(a, b),
            _ => false,
        }
    }

    /// Whether a type is a pointer to a function.
    #[must_use]
    pub fn is_function_pointer(&self, ty: &Type<'s>) -> bool {
        match &self.resolved(ty).kind {
            TypeKind::Pointer(to) => matches!(self.resolved(to).kind, TypeKind::Function(_)),
            _ => false,
        }
    }
}

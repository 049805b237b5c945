//! The standard's model as headers would have it that have all of it: without comments, and with the
//! headers' calling conventions and their `CK_ULONG`.

use rustc_hash::FxHashMap;

use crate::emit::rust::spell::resolve;
use crate::emit::rust::units::Units;
use crate::model::{CallingConvention, Doc, Integer, Model, Signature, Type, TypeKind};

/// What headers say that holds for all that they do not have, too.
#[derive(Default)]
pub(super) struct Habits<'m> {
    /// By the names of function pointers.
    conventions: FxHashMap<&'m str, CallingConvention>,
    /// That of the functions of a module.
    convention: CallingConvention,
    /// What `CK_ULONG` is, if it is something else than `unsigned long`.
    ulong: Option<Type<'m>>,
}

impl<'m> Habits<'m> {
    pub(super) fn of(own: &Units<'_, 'm>) -> Self {
        let mut habits = Self::default();
        for model in own.list.iter().map(|unit| unit.model) {
            let functions = model.functions.iter().filter(|one| one.name.starts_with("C_"));
            for convention in functions.map(|function| function.signature.convention) {
                habits.convention = strongest(habits.convention, convention);
            }
            for typedef in &model.typedefs {
                if let Some(signature) = function(model, &typedef.ty) {
                    let known = habits.conventions.entry(typedef.name).or_default();
                    *known = strongest(*known, signature.convention);
                    if typedef.name.starts_with("CK_C_") {
                        habits.convention = strongest(habits.convention, signature.convention);
                    }
                }
                if typedef.name == "CK_ULONG" {
                    habits.ulong = ulong(resolve(model, &typedef.ty)).or(habits.ulong.take());
                }
            }
        }
        habits
    }

    /// Changes a model accordingly, and leaves out comments and prototypes.
    pub(super) fn adapt(&self, model: &mut Model<'m>) {
        model.functions.clear();
        model.strings.clear();
        for typedef in &mut model.typedefs {
            typedef.doc = Doc(None);
            if let (Some(ulong), "CK_ULONG") = (&self.ulong, typedef.name) {
                typedef.ty = ulong.clone();
            }
            let is_function = typedef.name.starts_with("CK_C_");
            let usual = if is_function { self.convention } else { CallingConvention::C };
            let convention = self.conventions.get(typedef.name).copied().unwrap_or(usual);
            if let TypeKind::Pointer(to) = &mut typedef.ty.kind
                && let TypeKind::Function(signature) = &mut to.kind
            {
                signature.convention = convention;
                for parameter in &mut signature.parameters {
                    parameter.doc = Doc(None);
                }
            }
        }
        for record in &mut model.records {
            record.doc = Doc(None);
            for field in record.fields.iter_mut().flatten() {
                field.doc = Doc(None);
            }
        }
        for constant in &mut model.constants {
            constant.doc = Doc(None);
        }
    }
}

/// The one that is not the platform's own, if one is not.
fn strongest(one: CallingConvention, other: CallingConvention) -> CallingConvention {
    if one == CallingConvention::C { other } else { one }
}

/// The function that a `typedef` name of a pointer to one stands for.
fn function<'m, 's>(model: &'m Model<'s>, ty: &'m Type<'s>) -> Option<&'m Signature<'s>> {
    let ty = resolve(model, ty);
    let to = match &ty.kind {
        TypeKind::Pointer(to) => resolve(model, to),
        _ => ty,
    };
    match &to.kind {
        TypeKind::Function(signature) => Some(signature),
        _ => None,
    }
}

/// A type that can take the place of `unsigned long`.
fn ulong<'m>(ty: &Type<'m>) -> Option<Type<'m>> {
    let is_wide = match &ty.kind {
        TypeKind::Integer(integer) => {
            matches!(integer, Integer::UnsignedInt | Integer::UnsignedLongLong)
        }
        TypeKind::Library(library) => library.integer.iter().all(|integer| {
            let is_wide = integer.bytes(crate::abi::Abi::Windows32) >= 4;
            is_wide && !integer.is_signed()
        }),
        _ => false,
    };
    is_wide.then(|| ty.clone())
}

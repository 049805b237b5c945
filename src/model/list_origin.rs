//! How a module gives a list of functions that is not the standard's.

use rustc_hash::FxHashMap;

use super::annotations::{Annotations, InterfaceName};
use super::roles::is_standard_function;
use super::{Field, Function, FunctionList, Model, RecordId, Signature, Type, TypeKind};

/// Where the list of a module comes from.
#[derive(Clone, Copy, Debug)]
pub enum ListOrigin<'m, 's> {
    /// A function that writes a pointer to the list to where its only argument leads, as
    /// `C_GetFunctionList` does.
    Argument(&'m Function<'s>),
    /// A function without arguments that returns a pointer to the list.
    Returned(&'m Function<'s>),
    /// An interface, which `C_GetInterface` gives; annotations say which.
    Interface(&'m InterfaceName),
}

impl<'s> Model<'s> {
    /// How a module gives each list: as annotations say, else by the first function that the headers have
    /// for it. Functions of the standard give those of the standard only.
    #[must_use]
    pub fn list_origins<'m>(
        &'m self,
        annotations: &'m Annotations,
    ) -> Vec<Option<ListOrigin<'m, 's>>> {
        let mut given: FxHashMap<RecordId, ListOrigin<'m, 's>> = FxHashMap::default();
        for function in self.functions.iter().filter(|one| !is_standard_function(one.name)) {
            if let Some((record, origin)) = self.gives(function) {
                given.entry(record).or_insert(origin);
            }
        }
        let origin = |list: &FunctionList<'s>| {
            let interface = annotations.interface(list.name).map(ListOrigin::Interface);
            interface.or_else(|| given.get(&list.record).copied())
        };
        self.function_lists.iter().map(origin).collect()
    }

    /// The record that a function gives a pointer to, and how.
    fn gives<'m>(&'m self, function: &'m Function<'s>) -> Option<(RecordId, ListOrigin<'m, 's>)> {
        let Signature { returns, parameters, .. } = &function.signature;
        if !function.signature.has_prototype || function.signature.is_variadic {
            return None;
        }
        match &parameters[..] {
            [] => Some((self.leads_to(returns, 1)?, ListOrigin::Returned(function))),
            [one] if self.is_rv(returns) => {
                Some((self.leads_to(&one.ty, 2)?, ListOrigin::Argument(function)))
            }
            _ => None,
        }
    }

    /// The name and the signature of a member of a list, if it is a function that the standard does not
    /// have.
    #[must_use]
    pub fn own_function<'m>(
        &'m self,
        field: &'m Field<'s>,
    ) -> Option<(&'s str, &'m Signature<'s>)> {
        let name = field.name.filter(|name| !is_standard_function(name))?;
        Some((name, self.pointed_signature(&field.ty)?))
    }

    /// Whether a type is the standard's for what functions return.
    #[must_use]
    pub fn is_rv(&self, ty: &Type<'s>) -> bool {
        let mut ty = ty;
        while let TypeKind::Typedef(id) = ty.kind {
            let typedef = &self.typedefs[id.0 as usize];
            if matches!(typedef.name, "CK_RV" | "ck_rv_t") {
                return true;
            }
            ty = &typedef.ty;
        }
        false
    }

    /// The record that so many pointers lead to.
    fn leads_to(&self, ty: &Type<'s>, pointers: u32) -> Option<RecordId> {
        match &self.resolved(ty).kind {
            TypeKind::Pointer(to) | TypeKind::Array(to, _) if pointers > 0 => {
                self.leads_to(to, pointers - 1)
            }
            TypeKind::Record(id) if pointers == 0 => Some(*id),
            _ => None,
        }
    }
}

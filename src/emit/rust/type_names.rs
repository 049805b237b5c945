//! The Rust names of all types of a model.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::emit::names::{Scope, USED_TYPES, identifier};
use crate::model::{Field, Model, RecordId, Type, TypeKind};

/// The Rust names of types; C has tags in a namespace of their own, Rust has not.
#[derive(Debug, Default)]
pub(super) struct TypeNames<'s> {
    /// For each `typedef`.
    pub(super) typedefs: Vec<Cow<'s, str>>,
    /// For each record.
    pub(super) records: Vec<Cow<'s, str>>,
    /// For each enumeration that has a name.
    pub(super) enums: Vec<Option<Cow<'s, str>>>,
    /// For each `typedef`, whether it is the name that a record or an enumeration goes by.
    pub(super) is_own_name: Vec<bool>,
}

impl<'s> TypeNames<'s> {
    pub(super) fn new(model: &Model<'s>) -> Self {
        let mut scope = Scope::with(USED_TYPES);
        let mut names = Self {
            typedefs: model.typedefs.iter().map(|typedef| scope.claim(typedef.name)).collect(),
            records: vec![Cow::Borrowed(""); model.records.len()],
            enums: vec![None; model.enums.len()],
            is_own_name: vec![false; model.typedefs.len()],
        };
        for (index, typedef) in model.typedefs.iter().enumerate() {
            match typedef.ty.kind {
                TypeKind::Record(id) => {
                    let record = id.0 as usize;
                    let is_own = model.records[record].typedef == Some(typedef.name);
                    if is_own && names.records[record].is_empty() {
                        names.records[record] = names.typedefs[index].clone();
                        names.is_own_name[index] = true;
                    }
                }
                TypeKind::Enum(id) => {
                    let enumeration = id.0 as usize;
                    let is_own = model.enums[enumeration].typedef == Some(typedef.name);
                    if is_own && names.enums[enumeration].is_none() {
                        names.enums[enumeration] = Some(names.typedefs[index].clone());
                        names.is_own_name[index] = true;
                    }
                }
                _ => {}
            }
        }
        for (name, record) in names.records.iter_mut().zip(&model.records) {
            if name.is_empty() && !record.name().is_empty() {
                *name = scope.claim(record.name());
            }
        }
        for (name, enumeration) in names.enums.iter_mut().zip(&model.enums) {
            if name.is_none() {
                *name = enumeration.typedef.or(enumeration.tag).map(|name| scope.claim(name));
            }
        }
        names.name_untagged(model, &mut scope);
        names
    }

    /// Names what has no name in C after the struct and the member that hold it.
    fn name_untagged(&mut self, model: &Model<'s>, scope: &mut Scope<'s>) {
        if self.records.iter().all(|name| !name.is_empty()) {
            return;
        }
        let holders = holders(model);
        for index in 0..model.records.len() {
            // Outwards to the first that has a name, then back.
            let mut chain = Vec::new();
            let mut outer = Some(index);
            while let Some(record) = outer.filter(|&record| self.records[record].is_empty()) {
                chain.push(record);
                outer = holders.get(&record).map(|holder| holder.0);
                if chain.len() > model.records.len() {
                    break;
                }
            }
            for record in chain.into_iter().rev() {
                let name = match holders.get(&record) {
                    Some((outer, member)) => {
                        let outer = self.records[*outer].trim_start_matches("r#");
                        format!("{outer}_{}", identifier(member).trim_start_matches("r#"))
                    }
                    None => format!("unnamed_{record}"),
                };
                self.records[record] = scope.claim_identifier(Cow::Owned(name));
            }
        }
    }
}

/// For each untagged record the record and the member that hold it.
fn holders<'s>(model: &Model<'s>) -> FxHashMap<usize, (usize, &'s str)> {
    let mut holders = FxHashMap::default();
    for (index, record) in model.records.iter().enumerate() {
        for field in record.fields.iter().flatten() {
            if let Some(RecordId(id)) = innermost_record(&field.ty) {
                let inner = &model.records[id as usize];
                let is_inside = inner.parent == Some(RecordId(index as u32));
                if is_inside && inner.name().is_empty() {
                    holders.entry(id as usize).or_insert((index, field_name(field)));
                }
            }
        }
    }
    holders
}

/// A member's name in C; an anonymous struct or union is called so.
pub(super) fn field_name<'s>(field: &Field<'s>) -> &'s str {
    field.name.unwrap_or("anonymous")
}

fn innermost_record(ty: &Type<'_>) -> Option<RecordId> {
    let mut ty = ty;
    loop {
        ty = match &ty.kind {
            TypeKind::Record(id) => return Some(*id),
            TypeKind::Pointer(inner) | TypeKind::Array(inner, _) => inner,
            _ => return None,
        };
    }
}

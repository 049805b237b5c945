//! What shows when all declarations are known: lists of functions, and the order of records.

use super::annotations::Annotations;
use super::{Field, FunctionList, Model, RecordId, RecordKind, Signature, Type, TypeKind};

impl<'s> Model<'s> {
    /// Structs of two or more pointers to functions, with at most one other member, which is first; if
    /// that is a version, one pointer is enough.
    pub(super) fn find_function_lists(&self) -> Vec<FunctionList<'s>> {
        let mut lists = Vec::new();
        for (index, record) in self.records.iter().enumerate() {
            let Some(fields) = &record.fields else { continue };
            let is_function = |field: &Field<'s>| self.is_function_pointer(&field.ty);
            let first_is_other = fields.first().is_some_and(|first| !is_function(first));
            let functions = &fields[usize::from(first_is_other)..];
            let has_version = first_is_other && self.is_version(&fields[0].ty);
            if record.kind == RecordKind::Union
                || functions.len() < if has_version { 1 } else { 2 }
                || !functions.iter().all(is_function)
            {
                continue;
            }
            lists.push(FunctionList {
                name: record.name(),
                record: RecordId(index as u32),
                functions: fields.iter().filter_map(|field| field.name).collect(),
            });
        }
        lists
    }

    /// The lists of functions. A version and one pointer may be any struct: that is one only if it is
    /// known how a module gives it.
    pub fn known_lists<'m>(
        &'m self,
        annotations: &'m Annotations,
    ) -> impl Iterator<Item = &'m FunctionList<'s>> {
        let lists = self.function_lists.iter().zip(self.list_origins(annotations));
        let known = lists.filter(|(list, origin)| {
            let fields = self.records[list.record.0 as usize].fields.iter().flatten();
            let is_function = |field: &&Field<'s>| self.is_function_pointer(&field.ty);
            origin.is_some() || fields.filter(is_function).count() > 1
        });
        known.map(|(list, _)| list)
    }

    /// Whether a type is the standard's for versions.
    fn is_version(&self, ty: &Type<'s>) -> bool {
        let TypeKind::Record(id) = self.resolved(ty).kind else { return false };
        self.records[id.0 as usize].name().eq_ignore_ascii_case("CK_VERSION")
    }

    /// Puts records into another order: the old id of each.
    pub(super) fn reorder_records(&mut self, order: &[RecordId]) {
        let mut new_id = vec![RecordId(0); order.len()];
        for (new, old) in order.iter().enumerate() {
            new_id[old.0 as usize] = RecordId(new as u32);
        }
        let mut old: Vec<_> = std::mem::take(&mut self.records).into_iter().map(Some).collect();
        self.records = order
            .iter()
            .map(|id| old[id.0 as usize].take().expect("each id stands once"))
            .collect();
        for record in &mut self.records {
            record.parent = record.parent.map(|parent| new_id[parent.0 as usize]);
            for field in record.fields.iter_mut().flatten() {
                renumber(&mut field.ty, &new_id);
            }
        }
        self.typedefs.iter_mut().for_each(|one| renumber(&mut one.ty, &new_id));
        self.functions.iter_mut().for_each(|one| renumber_signature(&mut one.signature, &new_id));
    }
}

fn renumber(ty: &mut Type<'_>, new_id: &[RecordId]) {
    match &mut ty.kind {
        TypeKind::Record(id) => *id = new_id[id.0 as usize],
        TypeKind::Pointer(to) | TypeKind::Array(to, _) => renumber(to, new_id),
        TypeKind::Function(signature) => renumber_signature(signature, new_id),
        _ => {}
    }
}

fn renumber_signature(signature: &mut Signature<'_>, new_id: &[RecordId]) {
    renumber(&mut signature.returns, new_id);
    signature.parameters.iter_mut().for_each(|one| renumber(&mut one.ty, new_id));
}

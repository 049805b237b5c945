//! Differences between `typedef` names.

use super::{Change, Kind, Sides, doc};
use crate::headers::Platform;
use crate::model::spell::Speller;
use crate::model::{TypeKind, Typedef};

impl Sides<'_, '_, '_> {
    /// Names of structs are compared with the structs.
    pub(super) fn types(&mut self) -> Vec<Change> {
        let names = self.names(
            |on| on.model.typedefs.iter().map(|one| one.name).collect(),
            |on| on.model.typedefs.iter().map(|one| one.name).collect(),
        );
        let mut changes = Vec::new();
        for name in names {
            let old = self.old.find(|on| Some((on, on.typedef(&name)?)));
            let new = self.new.find(|on| Some((on, on.typedef(&name)?)));
            let old_record = self.old.find(|on| on.record(&name)).is_some();
            let new_record = self.new.find(|on| on.record(&name)).is_some();
            if old_record == old.is_some() && new_record == new.is_some() {
                continue;
            }
            if let (Some((_, old)), Some((_, new))) = (old, new) {
                let is_same = self.each().iter().all(|pair| {
                    match (pair.old.typedef(&name), pair.new.typedef(&name)) {
                        (Some(old), Some(new)) => pair.same_type(&old.ty, &new.ty),
                        (old, new) => old.is_none() && new.is_none(),
                    }
                });
                if is_same {
                    self.note_documentation(&name, old.doc, new.doc);
                    continue;
                }
            }
            let was = old.map(|(on, one)| spelled(on, one));
            let is = new.map(|(on, one)| spelled(on, one));
            let mut change = Change::new(Kind::Type, &name, was, is);
            change.goes_with = new
                .and_then(|(on, one)| comes_with(on, one))
                .or(old.and_then(|(on, one)| comes_with(on, one)));
            change.doc = new.map(|(_, one)| one.doc).or(old.map(|(_, one)| one.doc)).and_then(doc);
            changes.push(change);
        }
        changes
    }
}

fn spelled<'s>(on: Platform<'_, 's>, typedef: &Typedef<'s>) -> String {
    Speller::new(on.model, on.abi).spelled(&typedef.ty)
}

/// The name to which a type is only an addition: `C_Sign` for `CK_C_Sign`, `CK_INFO` for
/// `CK_INFO_PTR`.
fn comes_with(on: Platform<'_, '_>, typedef: &Typedef<'_>) -> Option<String> {
    if on.model.is_function_pointer(&typedef.ty) {
        let function = typedef.name.strip_prefix("CK_")?;
        return on.function(function).map(|one| one.name.into());
    }
    let TypeKind::Pointer(to) = &typedef.ty.kind else { return None };
    let pointee = match to.kind {
        TypeKind::Typedef(id) => on.model.typedefs[id.0 as usize].name,
        TypeKind::Record(id) => on.model.records[id.0 as usize].name(),
        _ => return None,
    };
    (typedef.name.strip_suffix("_PTR") == Some(pointee)).then(|| pointee.into())
}

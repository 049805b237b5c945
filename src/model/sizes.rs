//! What `sizeof` gives for structs and unions while their headers are read.

use super::resolve::Resolver;
use super::{Floating, Model, RecordId, RecordKind, Type, TypeKind};
use crate::abi::{Abi, Placement};

/// Size and alignment in bytes, for each ABI in the order of [`Abi::ALL`]; `None` for an incomplete
/// type. The packing before the first header is the ABI's own.
pub(super) type Extents = [Option<(u64, u64)>; 4];

impl<'s> Resolver<'s, '_> {
    /// Computes the size of a struct or a union that has just been completed.
    pub(super) fn measure(&mut self, id: RecordId) {
        let record = &self.model.records[id.0 as usize];
        let Some(fields) = &record.fields else { return };
        let extents = Abi::ALL.map(|abi| {
            let packing = record.packing.unwrap_or(abi.default_packing());
            let mut placement = Placement::new(packing, record.kind == RecordKind::Union);
            for field in fields {
                let (size, align) = extent(&self.model, &self.extents, &field.ty, abi)?;
                placement.member(size, align)?;
            }
            placement.finish()
        });
        self.extents.resize(self.model.records.len(), [None; 4]);
        self.extents[id.0 as usize] = extents;
    }
}

/// Size and alignment of a type.
pub(super) fn extent<'s>(
    model: &Model<'s>,
    extents: &[Extents],
    ty: &Type<'s>,
    abi: Abi,
) -> Option<(u64, u64)> {
    let mut ty = model.resolved(ty);
    let mut count = 1_u64;
    while let TypeKind::Array(element, length) = &ty.kind {
        count = count.checked_mul(length.as_ref().map_or(0, |length| *length.get(abi)))?;
        ty = model.resolved(element);
    }
    let bytes = match &ty.kind {
        TypeKind::Record(id) => {
            let (size, align) = extents.get(id.0 as usize)?[abi as usize]?;
            return Some((size.checked_mul(count)?, align));
        }
        TypeKind::Pointer(_) => abi.pointer_bytes(),
        TypeKind::Floating(Floating::Float) => 4,
        TypeKind::Floating(Floating::Double) => 8,
        TypeKind::Integer(integer) => integer.bytes(abi),
        TypeKind::Library(library) => library.integer[abi as usize].bytes(abi),
        TypeKind::Enum(id) => model.enums[id.0 as usize].integer.bytes(abi),
        _ => return None,
    };
    Some((bytes.checked_mul(count)?, abi.align_of_scalar(bytes)))
}

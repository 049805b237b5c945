//! How large types are, how they are aligned, and where the members of structs lie.
//!
//! The rules are those of GCC and Clang on Unix and of MSVC on Windows, which agree on everything
//! that PKCS#11 headers use: `#pragma pack(N)` caps the alignment of each member at `N` bytes, and
//! a struct is aligned as its most aligned member is after that.

use crate::abi::{Abi, Packing, Placement};
use crate::model::{Enum, Field, Floating, Integer, Model, RecordId, RecordKind, Type, TypeKind};

/// Size and alignment of a type, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// What `sizeof` gives.
    pub size: u64,
    /// What `_Alignof` gives.
    pub align: u64,
}

/// The layout of a struct or a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLayout {
    /// Size and alignment.
    pub extent: Extent,
    /// The offset of each member, in bytes.
    pub offsets: Box<[u64]>,
    /// Whether a member would be more aligned without the packing.
    pub is_packed: bool,
}

/// The layouts of all types of a [`Model`] on one ABI.
#[derive(Debug)]
pub struct Layouts {
    abi: Abi,
    start: Packing,
    typedefs: Vec<Known>,
    records: Vec<Option<RecordLayout>>,
    enums: Vec<Integer>,
}

/// What is known of a type.
#[derive(Clone, Copy, Debug)]
enum Known {
    /// It has no layout: `void`, a function, a struct without a body, or one too large.
    None,
    /// An array without a length: it has an alignment only.
    Unsized { align: u64 },
    /// A complete type.
    Sized(Extent),
}

/// A named type whose layout another needs.
#[derive(Clone, Copy)]
enum Node {
    Typedef(usize),
    Record(usize),
}

impl Layouts {
    /// Lays out all types; `start` is the packing in force before the first header.
    #[must_use]
    pub fn new(model: &Model<'_>, abi: Abi, start: Packing) -> Self {
        let layouts = Self {
            abi,
            start,
            typedefs: vec![Known::None; model.typedefs.len()],
            records: vec![None; model.records.len()],
            enums: model.enums.iter().map(|Enum { integer, .. }| *integer).collect(),
        };
        Pass { model, layouts, seen: Seen::new(model), stack: Vec::new() }.run()
    }

    /// The packing in force before the first header.
    #[must_use]
    pub fn start(&self) -> Packing {
        self.start
    }

    /// Size and alignment of a type; `None` if it is incomplete or larger than the address space.
    #[must_use]
    pub fn of(&self, ty: &Type<'_>) -> Option<Extent> {
        match self.known(ty) {
            Known::Sized(extent) => Some(extent),
            Known::None | Known::Unsized { .. } => None,
        }
    }

    /// The layout of a struct or a union; `None` if it has no body or is too large.
    #[must_use]
    pub fn record(&self, id: RecordId) -> Option<&RecordLayout> {
        self.records.get(id.0 as usize)?.as_ref()
    }

    fn known(&self, ty: &Type<'_>) -> Known {
        let mut ty = ty;
        let mut count: u64 = 1;
        let mut is_unsized = false;
        while let TypeKind::Array(element, length) = &ty.kind {
            match length {
                None => is_unsized = true,
                Some(length) => match count.checked_mul(*length.get(self.abi)) {
                    Some(product) => count = product,
                    None => return Known::None,
                },
            }
            ty = element;
        }
        match self.known_element(&ty.kind) {
            Known::Sized(Extent { align, .. }) if is_unsized => Known::Unsized { align },
            Known::Sized(Extent { size, align }) => match size.checked_mul(count) {
                Some(size) if size <= i64::MAX as u64 => Known::Sized(Extent { size, align }),
                _ => Known::None,
            },
            other => other,
        }
    }

    fn known_element(&self, kind: &TypeKind<'_>) -> Known {
        let integer = |integer: Integer| Known::Sized(self.scalar(integer.bytes(self.abi)));
        match kind {
            TypeKind::Void | TypeKind::Function(_) | TypeKind::Array(..) => Known::None,
            TypeKind::Integer(kind) => integer(*kind),
            TypeKind::Library(library) => integer(library.integer[self.abi as usize]),
            TypeKind::Floating(Floating::Float) => Known::Sized(self.scalar(4)),
            TypeKind::Floating(Floating::Double) => Known::Sized(self.scalar(8)),
            TypeKind::Pointer(_) => Known::Sized(self.scalar(self.abi.pointer_bytes())),
            TypeKind::Enum(id) => {
                self.enums.get(id.0 as usize).map_or(Known::None, |&e| integer(e))
            }
            TypeKind::Typedef(id) => {
                self.typedefs.get(id.0 as usize).copied().unwrap_or(Known::None)
            }
            TypeKind::Record(id) => match self.record(*id) {
                Some(layout) => Known::Sized(layout.extent),
                None => Known::None,
            },
        }
    }

    /// A type of this size that is aligned to it, as far as the ABI aligns anything.
    fn scalar(&self, size: u64) -> Extent {
        Extent { size, align: self.abi.align_of_scalar(size) }
    }

    fn lay_out(
        &self,
        kind: RecordKind,
        fields: &[Field<'_>],
        pack: Packing,
    ) -> Option<RecordLayout> {
        let mut offsets = Vec::with_capacity(fields.len());
        let mut placement = Placement::new(pack, kind == RecordKind::Union);
        let mut is_packed = false;
        for field in fields {
            let extent = match self.known(&field.ty) {
                Known::Sized(extent) => extent,
                // A flexible array member takes no room.
                Known::Unsized { align } => Extent { size: 0, align },
                Known::None => return None,
            };
            is_packed |= pack.cap(extent.align) < extent.align;
            offsets.push(placement.member(extent.size, extent.align)?);
        }
        let (size, align) = placement.finish()?;
        (size <= i64::MAX as u64).then_some(RecordLayout {
            extent: Extent { size, align },
            offsets: offsets.into(),
            is_packed,
        })
    }
}

/// The state of the computation: types may be declared long before what they are made of, so each
/// is laid out after those that it holds by value.
struct Pass<'m, 's> {
    model: &'m Model<'s>,
    layouts: Layouts,
    seen: Seen,
    /// The types that are being laid out, each within the one before, and the next part of each.
    stack: Vec<(Node, usize)>,
}

/// Which named types have been begun; one that holds itself is begun but has no layout.
struct Seen {
    typedefs: Vec<bool>,
    records: Vec<bool>,
}

impl Seen {
    fn new(model: &Model<'_>) -> Self {
        Self {
            typedefs: vec![false; model.typedefs.len()],
            records: vec![false; model.records.len()],
        }
    }

    /// Marks it as begun; whether it was not before.
    fn begin(&mut self, node: Node) -> bool {
        let slot = match node {
            Node::Typedef(index) => self.typedefs.get_mut(index),
            Node::Record(index) => self.records.get_mut(index),
        };
        slot.is_some_and(|slot| !std::mem::replace(slot, true))
    }
}

impl Pass<'_, '_> {
    fn run(mut self) -> Layouts {
        for index in 0..self.model.typedefs.len() {
            self.lay_out_all_under(Node::Typedef(index));
        }
        for index in 0..self.model.records.len() {
            self.lay_out_all_under(Node::Record(index));
        }
        self.layouts
    }

    /// Depth first with an own stack, since chains may be as long as the headers.
    fn lay_out_all_under(&mut self, root: Node) {
        if !self.seen.begin(root) {
            return;
        }
        self.stack.push((root, 0));
        while let Some(&(node, next)) = self.stack.last() {
            match self.part(node, next) {
                Some(part) => {
                    let part = held_by_value(part);
                    if let Some((_, next)) = self.stack.last_mut() {
                        *next += 1;
                    }
                    if let Some(part) = part.filter(|part| self.seen.begin(*part)) {
                        self.stack.push((part, 0));
                    }
                }
                None => {
                    self.finish(node);
                    self.stack.pop();
                }
            }
        }
    }

    /// The type of part `index` of a named type.
    fn part(&self, node: Node, index: usize) -> Option<&Type<'_>> {
        match node {
            Node::Typedef(typedef) => (index == 0).then(|| &self.model.typedefs[typedef].ty),
            Node::Record(record) => {
                self.model.records[record].fields.as_ref()?.get(index).map(|field| &field.ty)
            }
        }
    }

    fn finish(&mut self, node: Node) {
        match node {
            Node::Typedef(index) => {
                self.layouts.typedefs[index] = self.layouts.known(&self.model.typedefs[index].ty);
            }
            Node::Record(index) => {
                let record = &self.model.records[index];
                let pack = record.packing.unwrap_or(self.layouts.start);
                self.layouts.records[index] = record
                    .fields
                    .as_ref()
                    .and_then(|fields| self.layouts.lay_out(record.kind, fields, pack));
            }
        }
    }
}

/// The named type whose size decides that of `ty`.
fn held_by_value(ty: &Type<'_>) -> Option<Node> {
    let mut ty = ty;
    while let TypeKind::Array(element, _) = &ty.kind {
        ty = element;
    }
    match ty.kind {
        TypeKind::Typedef(id) => Some(Node::Typedef(id.0 as usize)),
        TypeKind::Record(id) => Some(Node::Record(id.0 as usize)),
        _ => None,
    }
}

//! Whether two sets of headers mean the same to Rust, whatever their `typedef` names.

use std::borrow::Cow;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::abi::Abi;
use crate::emit::rust::spell::{convention_of, integer_name, is_primitive};
use crate::emit::rust::text::{push_all, push_decimal};
use crate::emit::rust::units::UnitView;
use crate::layout::{Layouts, RecordLayout};
use crate::model::{Field, Floating, RecordId, Signature, Type, TypeKind};

/// The longest spelling; types of real headers have far shorter ones.
const MAX_SPELLING: usize = 4096;

/// The types of a unit on one ABI, by their names in Rust.
#[derive(Clone)]
pub(super) struct Canonical<'b, 'a, 's> {
    unit: &'b UnitView<'a, 's>,
    layouts: &'b Layouts,
    abi: Abi,
    by_name: Rc<TypesByName<'b>>,
}

/// Where the types of a unit are in its lists.
pub(super) struct TypesByName<'b> {
    typedefs: FxHashMap<&'b str, usize>,
    records: FxHashMap<&'b str, usize>,
}

impl<'b> TypesByName<'b> {
    pub(super) fn new(unit: &'b UnitView<'_, '_>) -> Self {
        let by_name = |names: &'b [Cow<'_, str>]| {
            names.iter().enumerate().map(|(index, name)| (&**name, index)).collect()
        };
        Self { typedefs: by_name(&unit.names.typedefs), records: by_name(&unit.names.records) }
    }
}

impl<'b, 'a, 's> Canonical<'b, 'a, 's> {
    pub(super) fn new(unit: &'b UnitView<'a, 's>, by_name: Rc<TypesByName<'b>>, abi: Abi) -> Self {
        Self { unit, layouts: unit.layouts(abi), abi, by_name }
    }

    /// The same types, laid out differently.
    pub(super) fn with_layouts<'l>(&self, layouts: &'l Layouts) -> Canonical<'l, 'a, 's>
    where
        'b: 'l,
    {
        Canonical { layouts, ..self.clone() }
    }

    /// The type that a `typedef` name stands for.
    fn typedef(&self, name: &str) -> Option<&'b Type<'s>> {
        Some(&self.unit.model.typedefs[*self.by_name.typedefs.get(name)?].ty)
    }

    /// The layout of a struct.
    pub(super) fn layout(&self, name: &str) -> Option<&'b RecordLayout> {
        self.layouts.record(RecordId(*self.by_name.records.get(name)? as u32))
    }

    /// The names of all structs.
    pub(super) fn records(&self) -> impl Iterator<Item = &'b str> {
        self.unit.names.records.iter().map(|name| &**name)
    }

    /// Whether `other` has all types of these headers, each the same.
    pub(super) fn is_within(&self, other: &Canonical<'_, '_, '_>) -> bool {
        self.unit.names.typedefs.iter().all(|name| {
            let (Some(one), Some(other_type)) = (self.typedef(name), other.typedef(name)) else {
                return false;
            };
            let spelling = self.spelling(one);
            spelling.is_some() && spelling == other.spelling(other_type)
        }) && self.records().all(|name| {
            self.has_same_members(other, name) && self.layout(name) == other.layout(name)
        })
    }

    /// Whether a struct has the same members, wherever they lie.
    pub(super) fn has_same_members(&self, other: &Canonical<'_, '_, '_>, name: &str) -> bool {
        let own = self.members(name);
        own.is_some() && own == other.members(name)
    }

    /// The members of a struct with their types.
    fn members(&self, name: &str) -> Option<Vec<(&str, String)>> {
        let record = &self.unit.model.records[*self.by_name.records.get(name)?];
        let member = |field: &Field<'s>| Some((field.name?, self.spelling(&field.ty)?));
        record.fields.as_ref()?.iter().map(member).collect()
    }

    /// A type as Rust sees it: without `typedef` names. Nothing if that is too long.
    fn spelling(&self, ty: &Type<'_>) -> Option<String> {
        let mut out = String::new();
        self.spell(&mut out, ty, false);
        (out.len() < MAX_SPELLING).then_some(out)
    }

    fn spell(&self, out: &mut String, ty: &Type<'_>, is_const: bool) {
        if out.len() >= MAX_SPELLING {
            return;
        }
        let is_const = is_const || ty.qualifiers.is_const;
        let model = self.unit.model;
        match &ty.kind {
            TypeKind::Typedef(id) => {
                self.spell(out, &model.typedefs[id.0 as usize].ty, is_const);
            }
            TypeKind::Pointer(to) => {
                out.push('*');
                self.spell(out, to, false);
            }
            TypeKind::Array(element, length) => {
                out.push('[');
                push_decimal(out, length.as_ref().map_or(0, |length| *length.get(self.abi)));
                out.push(']');
                self.spell(out, element, is_const);
            }
            TypeKind::Function(signature) => self.spell_function(out, signature),
            kind => {
                out.push_str(if is_const { "const " } else { "" });
                self.spell_name(out, kind);
            }
        }
    }

    fn spell_name(&self, out: &mut String, kind: &TypeKind<'_>) {
        let enums = &self.unit.model.enums;
        out.push_str(match kind {
            TypeKind::Integer(integer) => integer_name(*integer),
            TypeKind::Floating(Floating::Float) => "f32",
            TypeKind::Floating(Floating::Double) => "f64",
            TypeKind::Library(library) if is_primitive(library) => library.rust,
            TypeKind::Library(library) => integer_name(library.integer[self.abi as usize]),
            TypeKind::Record(id) => &self.unit.names.records[id.0 as usize],
            TypeKind::Enum(id) => match &self.unit.names.enums[id.0 as usize] {
                Some(name) => name,
                None => integer_name(enums[id.0 as usize].integer),
            },
            _ => "c_void",
        });
    }

    fn spell_function(&self, out: &mut String, signature: &Signature<'_>) {
        push_all(out, &[convention_of(signature, self.abi), "("]);
        for parameter in &signature.parameters {
            self.spell(out, &parameter.ty, false);
            out.push(',');
        }
        out.push_str(if signature.is_variadic { "...)" } else { ")" });
        self.spell(out, &signature.returns, false);
    }
}

//! Parameters and members as the rules see them.

use super::names::Name;
use crate::model::{Doc, Model, RecordId, Type, TypeKind};

/// A parameter or a member.
pub(super) struct Item<'s> {
    pub(super) spelled: &'s str,
    pub(super) name: Name,
    pub(super) shape: Shape,
    /// Whether what a pointer leads to is `const`.
    pub(super) is_const: bool,
    /// What its comment says.
    pub(super) direction: Option<Direction>,
}

/// Whether something is read or written, as a comment says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    In,
    Out,
    InOut,
}

/// The form of a type, as far as roles depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Session,
    Slot,
    Object,
    /// An integer that can be a length.
    Integer,
    /// Another value.
    Value,
    Callback,
    /// `void *`
    Void,
    /// A pointer to a pointer to a list of functions.
    FunctionList,
    /// A pointer to something.
    To(Target),
    /// Another pointer, to a pointer for example.
    Pointer,
}

/// What a pointer leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Byte,
    /// `char`
    Char,
    Bool,
    Integer,
    /// The handle of an object or a session.
    Handle,
    Slot,
    Attribute,
    Mechanism,
    /// A record with or without pointers in it.
    Record {
        is_plain: bool,
        is_info: bool,
    },
}

impl<'s> Item<'s> {
    pub(super) fn new(
        model: &Model<'s>,
        name: Option<&'s str>,
        ty: &Type<'s>,
        doc: Doc<'s>,
        is_member: bool,
    ) -> Self {
        let spelled = name.unwrap_or("");
        let (mut shape, is_const) = shape(model, ty);
        let resolved = model.resolved(ty);
        if is_member && matches!(resolved.kind, TypeKind::Array(..)) {
            shape = Shape::Value;
        }
        let is_long = matches!(shape, Shape::Integer);
        let flat = spelled.replace('_', "").to_ascii_lowercase();
        match flat.as_str() {
            "hsession" if is_long => shape = Shape::Session,
            "slotid" | "ulslotid" if is_long => shape = Shape::Slot,
            _ => {}
        }
        Self { spelled, name: Name::new(spelled), shape, is_const, direction: direction(doc) }
    }

    pub(super) fn target(&self) -> Option<Target> {
        match self.shape {
            Shape::To(target) => Some(target),
            _ => None,
        }
    }

    pub(super) fn is_pointer(&self) -> bool {
        matches!(self.shape, Shape::Void | Shape::FunctionList | Shape::To(_) | Shape::Pointer)
    }

    /// Whether it is, or points to, an integer that can be a length.
    pub(super) fn can_be_length(&self) -> bool {
        self.shape == Shape::Integer || self.points_to_length()
    }

    pub(super) fn points_to_length(&self) -> bool {
        self.shape == Shape::To(Target::Integer) && !self.is_const
    }
}

/// Whether a type or one of the types behind it has one of these names.
fn is_called(model: &Model<'_>, ty: &Type<'_>, names: &[&str]) -> bool {
    let mut ty = ty;
    while let TypeKind::Typedef(id) = ty.kind {
        let typedef = &model.typedefs[id.0 as usize];
        if names.contains(&typedef.name) {
            return true;
        }
        ty = &typedef.ty;
    }
    false
}

const SESSIONS: [&str; 2] = ["CK_SESSION_HANDLE", "ck_session_handle_t"];
const SLOTS: [&str; 2] = ["CK_SLOT_ID", "ck_slot_id_t"];
const OBJECTS: [&str; 2] = ["CK_OBJECT_HANDLE", "ck_object_handle_t"];
const BOOLS: [&str; 2] = ["CK_BBOOL", "ck_bbool_t"];

fn shape(model: &Model<'_>, ty: &Type<'_>) -> (Shape, bool) {
    let shape = match &model.resolved(ty).kind {
        TypeKind::Pointer(to) => return pointer(model, to),
        TypeKind::Array(element, _) => return pointer(model, element),
        TypeKind::Function(_) => Shape::Callback,
        _ if is_called(model, ty, &SESSIONS) => Shape::Session,
        _ if is_called(model, ty, &SLOTS) => Shape::Slot,
        _ if is_called(model, ty, &OBJECTS) => Shape::Object,
        TypeKind::Integer(_) | TypeKind::Library(_) if is_wide(model, ty) => Shape::Integer,
        _ => Shape::Value,
    };
    (shape, false)
}

fn pointer(model: &Model<'_>, to: &Type<'_>) -> (Shape, bool) {
    let resolved = model.resolved(to);
    let is_const = to.qualifiers.is_const || resolved.qualifiers.is_const;
    let shape = match &resolved.kind {
        TypeKind::Function(_) => Shape::Callback,
        TypeKind::Void => Shape::Void,
        TypeKind::Pointer(inner) => match model.resolved(inner).kind {
            TypeKind::Record(id) if model.function_lists.iter().any(|list| list.record == id) => {
                Shape::FunctionList
            }
            _ => Shape::Pointer,
        },
        TypeKind::Record(id) => Shape::To(record(model, *id)),
        _ if is_called(model, to, &SLOTS) => Shape::To(Target::Slot),
        _ if is_called(model, to, &SESSIONS) || is_called(model, to, &OBJECTS) => {
            Shape::To(Target::Handle)
        }
        _ if is_called(model, to, &BOOLS) => Shape::To(Target::Bool),
        TypeKind::Integer(crate::abi::Integer::Char) => Shape::To(Target::Char),
        TypeKind::Integer(_) | TypeKind::Library(_) if is_wide(model, to) => {
            Shape::To(Target::Integer)
        }
        TypeKind::Integer(_) | TypeKind::Library(_) => Shape::To(Target::Byte),
        _ => Shape::Pointer,
    };
    (shape, is_const)
}

/// Whether an integer has more than eight bits.
fn is_wide(model: &Model<'_>, ty: &Type<'_>) -> bool {
    let abi = crate::abi::Abi::Unix64;
    match &model.resolved(ty).kind {
        TypeKind::Integer(integer) => integer.bytes(abi) > 1,
        TypeKind::Library(library) => library.integer[abi as usize].bytes(abi) > 1,
        _ => false,
    }
}

fn record(model: &Model<'_>, id: RecordId) -> Target {
    let record = &model.records[id.0 as usize];
    let is_called = |name: &str| {
        [record.typedef, record.tag].iter().flatten().any(|one| one.eq_ignore_ascii_case(name))
    };
    if is_called("CK_ATTRIBUTE") {
        return Target::Attribute;
    }
    if is_called("CK_MECHANISM") {
        return Target::Mechanism;
    }
    let name = record.name().to_ascii_lowercase();
    let is_info = name.ends_with("info") || name.ends_with("info_t");
    Target::Record { is_plain: is_plain(model, id, 0), is_info }
}

/// Whether a record is defined and has no pointer in it.
fn is_plain(model: &Model<'_>, id: RecordId, depth: u32) -> bool {
    const MAX_DEPTH: u32 = 32;
    let Some(fields) = &model.records[id.0 as usize].fields else { return false };
    depth < MAX_DEPTH
        && fields.iter().all(|field| {
            let mut ty = model.resolved(&field.ty);
            while let TypeKind::Array(element, _) = &ty.kind {
                ty = model.resolved(element);
            }
            match ty.kind {
                TypeKind::Pointer(_) => false,
                TypeKind::Record(id) => is_plain(model, id, depth + 1),
                _ => true,
            }
        })
}

/// What a comment says at its beginning: `in: …`, `[out] …`, `receives …`.
fn direction(doc: Doc<'_>) -> Option<Direction> {
    let text = doc.text()?;
    let text = text.trim_start().to_ascii_lowercase();
    let (word, is_marked) = match text.strip_prefix(['[', '(']) {
        Some(rest) => (rest.split([']', ')']).next().unwrap_or(""), true),
        None => match text.split_once(':') {
            Some((word, _)) => (word, true),
            None => (text.split([' ', '\n']).next().unwrap_or(""), false),
        },
    };
    match word.replace([' ', ','], "/").as_str() {
        "in" if is_marked => Some(Direction::In),
        "out" if is_marked => Some(Direction::Out),
        "in/out" | "inout" | "in//out" if is_marked => Some(Direction::InOut),
        "receives" | "gets" | "returns" if !is_marked => Some(Direction::Out),
        _ => None,
    }
}

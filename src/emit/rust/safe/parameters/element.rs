//! What a member holds or points to, in Rust.

use crate::abi::Integer;
use crate::emit::rust::spell::{integer_name, is_primitive};
use crate::model::{Model, RecordId, Type, TypeKind};

use super::OpenTypes;
use super::names::Notation;

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Element {
    Bool,
    Byte,
    /// An open value of this Rust type.
    Open(String),
    /// The handle of an object.
    Handle,
    /// A number of this Rust type.
    Number(String),
    Record(RecordId),
    Void,
    /// Text that ends with a null consists of these.
    Char,
    Other,
}

impl Element {
    /// What a type is; `alias` is the type that its values really have, if that is not said by its name.
    pub(super) fn new(
        model: &Model<'_>,
        ty: &Type<'_>,
        open: &OpenTypes<'_>,
        alias: Option<&str>,
    ) -> Self {
        let resolved = model.resolved(ty);
        let is_ulong = typedef_names(model, ty).any(|name| name == "CK_ULONG")
            || matches!(resolved.kind, TypeKind::Integer(Integer::UnsignedLong));
        let is_byte = is_byte(resolved);
        let names = alias.into_iter().chain(typedef_names(model, ty));
        for name in names {
            match name {
                "CK_BBOOL" if is_byte => return Self::Bool,
                "CK_OBJECT_HANDLE" if is_ulong => return Self::Handle,
                _ if is_ulong => {
                    if let Some(rust) = open.get(name) {
                        return Self::Open((*rust).to_owned());
                    }
                }
                _ => {}
            }
        }
        match &resolved.kind {
            TypeKind::Void => Self::Void,
            TypeKind::Integer(Integer::Char) => Self::Char,
            _ if is_byte => Self::Byte,
            _ if is_ulong => Self::Number("CK_ULONG".into()),
            TypeKind::Integer(integer) => {
                Self::Number(format!("core::ffi::{}", integer_name(*integer)))
            }
            TypeKind::Library(library) if is_primitive(library) => {
                Self::Number(library.rust.to_owned())
            }
            TypeKind::Record(id) => Self::Record(*id),
            _ => Self::Other,
        }
    }

    /// How the name of a member of this type may begin.
    pub(super) fn notation(&self) -> Notation {
        match self {
            Self::Bool => Notation::Bool,
            Self::Handle => Notation::Handle,
            Self::Byte | Self::Open(_) | Self::Number(_) | Self::Char => Notation::Number,
            Self::Record(_) | Self::Void | Self::Other => Notation::Other,
        }
    }

    /// Its Rust type, unless it is a record or unknown.
    pub(super) fn scalar(&self) -> Option<&str> {
        Some(match self {
            Self::Bool => "bool",
            Self::Byte => "u8",
            Self::Open(name) | Self::Number(name) => name,
            Self::Handle => "ObjectHandle",
            Self::Char => "core::ffi::c_char",
            Self::Record(_) | Self::Void | Self::Other => return None,
        })
    }

    /// The value that C takes for one of the Rust type.
    pub(super) fn c_value(&self, value: &str) -> String {
        match self {
            Self::Bool => format!("u8::from({value})"),
            Self::Open(_) | Self::Handle => format!("{value}.0"),
            _ => value.to_owned(),
        }
    }

    /// The Rust value for one of C.
    pub(super) fn rust_value(&self, value: &str) -> String {
        match self {
            Self::Bool => format!("{value} != 0"),
            Self::Open(name) => format!("{name}({value})"),
            Self::Handle => format!("ObjectHandle({value})"),
            _ => value.to_owned(),
        }
    }

    /// The Rust type of the elements behind a pointer whose number is given, and which C may write.
    pub(super) fn in_slice(&self, is_written: bool) -> Option<&str> {
        match self {
            Self::Void | Self::Byte | Self::Char => Some("u8"),
            // C can write something that is no bool.
            Self::Bool if is_written => None,
            other => other.scalar(),
        }
    }
}

fn is_byte(resolved: &Type<'_>) -> bool {
    match &resolved.kind {
        TypeKind::Integer(integer) => *integer == Integer::UnsignedChar,
        TypeKind::Library(library) => library.rust == "u8",
        _ => false,
    }
}

/// The `typedef` names that a type goes by, the first one first.
fn typedef_names<'m>(model: &'m Model<'_>, ty: &'m Type<'_>) -> impl Iterator<Item = &'m str> {
    let mut ty = ty;
    std::iter::from_fn(move || {
        let TypeKind::Typedef(id) = ty.kind else { return None };
        let typedef = &model.typedefs[id.0 as usize];
        ty = &typedef.ty;
        Some(typedef.name)
    })
}

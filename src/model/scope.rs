//! Names that are declared, and those that ought to be.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::abi::Integer;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{EnumId, LibraryType, RecordId, TypedefId};
use crate::source::Span;

/// What an identifier stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Ordinary {
    Typedef(TypedefId),
    /// An enumerator: its index among the enumerators.
    Enumerator(u32),
    /// A function: its index in the model.
    Function(u32),
    Variable,
}

impl Ordinary {
    pub(super) fn is_function(self) -> bool {
        matches!(self, Self::Function(_))
    }
}

/// What a tag stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Tag {
    Record(RecordId),
    Enum(EnumId),
}

/// A type's name that was not declared where it was used.
struct Unknown<'s> {
    name: &'s str,
    diagnostic: Diagnostic,
}

/// The names of the translation unit; C headers have one scope.
#[derive(Default)]
pub(super) struct Scope<'s> {
    pub ordinary: FxHashMap<&'s str, Ordinary>,
    pub tags: FxHashMap<&'s str, Tag>,
    unknown: Vec<Unknown<'s>>,
    /// Names whose declarations are wrong: their uses are not reported on top of that.
    pub faulty: FxHashSet<&'s str>,
}

impl<'s> Scope<'s> {
    /// Notes the use of a type that is not declared yet; what to say of it shows at the end.
    pub(super) fn unknown_type(&mut self, name: &'s str, diagnostic: Diagnostic) {
        if self.unknown.len() < Diagnostics::MAX && self.unknown.iter().all(|one| one.name != name)
        {
            self.unknown.push(Unknown { name, diagnostic });
        }
    }

    /// The names of types that were used and never declared.
    pub(super) fn undeclared(&self) -> impl Iterator<Item = &'s str> {
        let names = self.unknown.iter().map(|one| one.name);
        names.filter(|name| {
            let is_declared = matches!(self.ordinary.get(name), Some(Ordinary::Typedef(_)));
            !is_declared && !self.faulty.contains(name)
        })
    }

    /// Reports the unknown types: declared later, or never.
    pub(super) fn report(
        self,
        diagnostics: &mut Diagnostics,
        declared_at: impl Fn(TypedefId) -> Span,
        missing_include: Option<&(Span, String)>,
    ) {
        // Where many types are missing it is no slip of the pen.
        let similar =
            |index, name| if index < MAX_SIMILAR { nearest(name, &self.ordinary) } else { None };
        for (index, Unknown { name, diagnostic }) in self.unknown.into_iter().enumerate() {
            if self.faulty.contains(name) {
                continue;
            }
            if let Some(&Ordinary::Typedef(id)) = self.ordinary.get(name) {
                let later = Diagnostic {
                    message: format!("the type `{name}` is used before it is declared"),
                    ..diagnostic
                };
                diagnostics.push(
                    later
                        .related(declared_at(id), "it is declared here")
                        .hint("move the declaration up, or include the header that has it first"),
                );
                continue;
            }
            let mut never = Diagnostic {
                message: format!("the type `{name}` is never declared"),
                ..diagnostic
            };
            never = match self.tags.get(name) {
                Some(Tag::Record(_)) => never.hint(format!(
                    "there is a struct of this name: C asks for `struct {name}`, only C++ takes the tag alone"
                )),
                Some(Tag::Enum(_)) => never.hint(format!("C asks for `enum {name}`")),
                None => match (similar(index, name), missing_include) {
                    (Some(similar), _) => never.hint(format!("a similar name is `{similar}`")),
                    (None, Some((_, file))) => never.hint(format!(
                        "it may come from `{file}`, which was passed over; give its folder: -I FOLDER"
                    )),
                    (None, None) => never.hint(
                        "give the header that declares it before this one, or its folder: -I FOLDER",
                    ),
                },
            };
            diagnostics.push(never);
        }
    }
}

/// For how many types that are not declared a similar one is looked for, and how long their names may
/// be, in bytes: comparing takes the square of either.
const MAX_SIMILAR: usize = 20;
const MAX_SIMILAR_BYTES: usize = 100;

/// The declared type whose name is most like this one.
fn nearest<'s>(name: &str, names: &FxHashMap<&'s str, Ordinary>) -> Option<&'s str> {
    let most = 2.max(name.len() / 5);
    let is_like = |other: &str| name.len().abs_diff(other.len()) <= most;
    let types = names.iter().filter(|(_, what)| matches!(what, Ordinary::Typedef(_)));
    types
        .filter(|(other, _)| name.len() <= MAX_SIMILAR_BYTES && is_like(other))
        .map(|(other, _)| (strsim::osa_distance(name, other), *other))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, other)| other)
}

/// An integer type of Windows' headers; there, `long` has 32 bits.
const fn windows(name: &'static str, rust: &'static str, integer: Integer) -> LibraryType {
    let unix = match integer {
        Integer::Long => Integer::Int,
        Integer::UnsignedLong => Integer::UnsignedInt,
        other => other,
    };
    LibraryType { name, rust, integer: [unix, unix, integer, integer] }
}

const fn same(name: &'static str, rust: &'static str, integer: Integer) -> LibraryType {
    LibraryType { name, rust, integer: [integer; 4] }
}

/// The integer types that headers take from the C library's headers, which are not read.
const LIBRARY_TYPES: [LibraryType; 38] = {
    use Integer::{
        Bool, Int, Long, LongLong, Short, SignedChar, UnsignedChar, UnsignedInt, UnsignedLong,
        UnsignedLongLong, UnsignedShort,
    };
    [
        same("uint8_t", "u8", UnsignedChar),
        same("uint16_t", "u16", UnsignedShort),
        same("uint32_t", "u32", UnsignedInt),
        LibraryType {
            name: "uint64_t",
            rust: "u64",
            integer: [UnsignedLong, UnsignedLongLong, UnsignedLongLong, UnsignedLongLong],
        },
        same("int8_t", "i8", SignedChar),
        same("int16_t", "i16", Short),
        same("int32_t", "i32", Int),
        LibraryType { name: "int64_t", rust: "i64", integer: [Long, LongLong, LongLong, LongLong] },
        LibraryType {
            name: "size_t",
            rust: "usize",
            integer: [UnsignedLong, UnsignedInt, UnsignedLongLong, UnsignedInt],
        },
        LibraryType { name: "ssize_t", rust: "isize", integer: [Long, Int, LongLong, Int] },
        LibraryType { name: "ptrdiff_t", rust: "isize", integer: [Long, Int, LongLong, Int] },
        LibraryType { name: "intptr_t", rust: "isize", integer: [Long, Int, LongLong, Int] },
        LibraryType {
            name: "uintptr_t",
            rust: "usize",
            integer: [UnsignedLong, UnsignedInt, UnsignedLongLong, UnsignedInt],
        },
        LibraryType { name: "time_t", rust: "isize", integer: [Long, Long, LongLong, Long] },
        LibraryType {
            name: "wchar_t",
            rust: "wchar_t",
            integer: [Int, Long, UnsignedShort, UnsignedShort],
        },
        same("bool", "bool", Bool),
        windows("BOOL", "i32", Int),
        windows("BOOLEAN", "u8", UnsignedChar),
        windows("BYTE", "u8", UnsignedChar),
        windows("UCHAR", "u8", UnsignedChar),
        windows("WORD", "u16", UnsignedShort),
        windows("USHORT", "u16", UnsignedShort),
        windows("SHORT", "i16", Short),
        windows("INT", "i32", Int),
        windows("UINT", "u32", UnsignedInt),
        windows("LONG", "i32", Long),
        windows("ULONG", "u32", UnsignedLong),
        windows("DWORD", "u32", UnsignedLong),
        windows("LONGLONG", "i64", LongLong),
        windows("ULONGLONG", "u64", UnsignedLongLong),
        windows("DWORD64", "u64", UnsignedLongLong),
        same("__uint8_t", "u8", UnsignedChar),
        same("__uint16_t", "u16", UnsignedShort),
        same("__uint32_t", "u32", UnsignedInt),
        same("u_int8_t", "u8", UnsignedChar),
        same("u_int16_t", "u16", UnsignedShort),
        same("u_int32_t", "u32", UnsignedInt),
        LibraryType {
            name: "u_int64_t",
            rust: "u64",
            integer: [UnsignedLong, UnsignedLongLong, UnsignedLongLong, UnsignedLongLong],
        },
    ]
};

/// The library type of this name.
pub(super) fn library_type(name: &str) -> Option<LibraryType> {
    LIBRARY_TYPES.iter().find(|ty| ty.name == name).copied()
}

/// The headers one of which declares a library type; the first is the one to name.
pub(super) fn headers_of(name: &str) -> &'static [&'static str] {
    match name {
        "bool" => &["stdbool.h"],
        _ if name.starts_with(|c: char| c.is_ascii_uppercase()) => &["windows.h"],
        "size_t" | "wchar_t" | "ptrdiff_t" | "ssize_t" | "time_t" => &[
            "stddef.h",
            "stdlib.h",
            "stdio.h",
            "string.h",
            "time.h",
            "wchar.h",
            "sys/types.h",
            "unistd.h",
            "stdint.h",
            "inttypes.h",
            "windows.h",
        ],
        _ => &[
            "stdint.h",
            "inttypes.h",
            "sys/types.h",
            "stdlib.h",
            "unistd.h",
            "time.h",
            "windows.h",
        ],
    }
}

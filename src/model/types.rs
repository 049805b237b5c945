//! The types that declarators build upon.

use super::resolve::Resolver;
use super::scope::{Ordinary, library_type};
use super::{Doc, Floating, Qualifiers, RecordId, Type, TypeKind};
use crate::abi::Integer;
use crate::syntax::ast::{Base, Name, Specifiers};

impl<'s> Resolver<'s, '_> {
    /// The type that specifiers name; a record defined in it belongs to `parent`.
    pub(super) fn base(
        &mut self,
        specifiers: &Specifiers<'s>,
        parent: Option<RecordId>,
        doc: Doc<'s>,
    ) -> Type<'s> {
        let qualifiers =
            Qualifiers { is_const: specifiers.is_const, is_volatile: specifiers.is_volatile };
        let kind = match &specifiers.base {
            Base::Void => TypeKind::Void,
            Base::Integer(words) => {
                if words.contains(&"double") {
                    let error =
                        self.error(&specifiers.at, "`long double` has no counterpart in Rust");
                    self.diagnostics.push(error);
                } else if !is_integer_type(words) {
                    let message = format!("`{}` is no type", words.join(" "));
                    let error = self.error(&specifiers.at, message);
                    self.diagnostics.push(error.label("these words do not go together"));
                }
                integer_words(words)
            }
            Base::Floating("float") => TypeKind::Floating(Floating::Float),
            Base::Floating(_) => TypeKind::Floating(Floating::Double),
            Base::Named(name) => return Type { qualifiers, ..self.named(name) },
            Base::Record(record) => TypeKind::Record(self.record(record, parent, doc)),
            Base::Enum(one) => TypeKind::Enum(self.enumeration(one, doc)),
        };
        Type { qualifiers, kind }
    }

    /// The type of this name; an `int` if there is none, which is reported at the end.
    pub(super) fn named(&mut self, name: &Name<'s>) -> Type<'s> {
        let kind = match self.scope.ordinary.get(name.text) {
            Some(&Ordinary::Typedef(id)) => TypeKind::Typedef(id),
            _ => match library_type(name.text) {
                Some(ty) => {
                    self.note_library_type(name);
                    TypeKind::Library(ty)
                }
                None if self.windows_pointer(name.text).is_some() => {
                    self.note_library_type(name);
                    self.windows_pointer(name.text).expect("it is one")
                }
                None => {
                    let diagnostic = self.error(&name.at, "").label("this type");
                    self.scope.unknown_type(name.text, diagnostic);
                    TypeKind::Integer(Integer::Int)
                }
            },
        };
        Type { qualifiers: Qualifiers::default(), kind }
    }
}

impl<'s> Resolver<'s, '_> {
    /// Remembers where a type of a library's headers is used first.
    fn note_library_type(&mut self, name: &Name<'s>) {
        let span = self.span(&name.at);
        self.library_types.entry(name.text).or_insert(span);
    }

    /// A pointer type of Windows' headers. Handles of all kinds are taken for `void *`.
    fn windows_pointer(&self, name: &str) -> Option<TypeKind<'s>> {
        let (is_const, to) = match name {
            "HANDLE" | "HWND" | "HINSTANCE" | "HMODULE" | "HDC" | "HICON" | "PVOID" | "LPVOID" => {
                (false, TypeKind::Void)
            }
            "LPCVOID" => (true, TypeKind::Void),
            "LPSTR" | "PSTR" | "PCHAR" => (false, TypeKind::Integer(Integer::Char)),
            "LPCSTR" | "PCSTR" => (true, TypeKind::Integer(Integer::Char)),
            "PBYTE" | "LPBYTE" => (false, TypeKind::Library(library_type("BYTE")?)),
            "PDWORD" | "LPDWORD" => (false, TypeKind::Library(library_type("DWORD")?)),
            "PULONG" => (false, TypeKind::Library(library_type("ULONG")?)),
            "LPWSTR" | "PWSTR" => (false, TypeKind::Library(library_type("wchar_t")?)),
            "LPCWSTR" | "PCWSTR" => (true, TypeKind::Library(library_type("wchar_t")?)),
            _ => return None,
        };
        let qualifiers = Qualifiers { is_const, is_volatile: false };
        Some(TypeKind::Pointer(Box::new(Type { qualifiers, kind: to })))
    }
}

/// Whether these words make a type together.
fn is_integer_type(words: &[&str]) -> bool {
    let count = |of: &[&str]| words.iter().filter(|word| of.contains(word)).count();
    let signs = count(&["unsigned", "signed", "__signed__", "__signed"]);
    let sized = count(&["char", "_Bool", "__int8", "__int16", "__int32", "__int64"]);
    let (shorts, longs, ints) = (count(&["short"]), count(&["long"]), count(&["int"]));
    match words {
        [_] => true,
        ["_Bool", _] | [_, "_Bool"] => false,
        _ => {
            signs <= 1
                && matches!(
                    (sized, shorts, longs, ints),
                    (0, 0, 0..=2, 0..=1) | (0, 1, 0, 0..=1) | (1, 0, 0, 0)
                )
        }
    }
}

/// The type of `unsigned`, `long` and so on, in whatever order they stand.
pub(super) fn integer_words(words: &[&str]) -> TypeKind<'static> {
    let has = |word: &str| words.contains(&word);
    if has("double") {
        return TypeKind::Floating(Floating::Double);
    }
    let longs = words.iter().filter(|word| **word == "long").count();
    let plain = if has("_Bool") {
        return TypeKind::Integer(Integer::Bool);
    } else if has("char") || has("__int8") {
        let is_signed = has("signed") || has("__signed__") || has("__signed");
        if !is_signed && !has("unsigned") && !has("__int8") {
            return TypeKind::Integer(Integer::Char);
        }
        Integer::SignedChar
    } else if has("short") || has("__int16") {
        Integer::Short
    } else if longs >= 2 || has("__int64") {
        Integer::LongLong
    } else if longs == 1 {
        Integer::Long
    } else {
        Integer::Int
    };
    TypeKind::Integer(if has("unsigned") { plain.to_unsigned() } else { plain })
}

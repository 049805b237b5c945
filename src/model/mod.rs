//! The facts of a set of headers, as a C compiler would have them.
//!
//! A [`Model`] borrows names and comments from the [`SourceMap`](crate::source::SourceMap) that the
//! headers were read into. It holds for every ABI whose preprocessed text is the same; what still
//! differs between these (the value of `~0UL`, say) is a [`PerAbi`].

pub mod annotations;
mod compare;
mod constants;
mod declarators;
pub mod doc;
pub mod families;
mod faults;
mod list_origin;
mod lists;
mod records;
mod remarks;
mod resolve;
pub mod roles;
mod scope;
mod sizes;
pub mod spell;
mod types;
mod values;

pub use self::declarators::MAX_PARAMETERS;
pub use self::doc::Doc;
pub use self::list_origin::ListOrigin;
pub use self::remarks::Remark;
pub(crate) use self::resolve::Resolver;
pub use crate::abi::{CallingConvention, Integer, Value};
use crate::abi::{Packing, PerAbi};
use crate::source::Span;

/// The facts of a translation unit, each list in the order of the headers.
#[derive(Debug, Default, Clone)]
pub struct Model<'s> {
    /// Object-like macros that are integer constant expressions, and enumerators.
    pub constants: Vec<Constant<'s>>,
    /// Macros that are string literals.
    pub strings: Vec<StringConstant<'s>>,
    /// `typedef` names.
    pub typedefs: Vec<Typedef<'s>>,
    /// Structs and unions that have a body, and those that are only declared.
    pub records: Vec<Record<'s>>,
    /// Enumerations.
    pub enums: Vec<Enum<'s>>,
    /// Function prototypes.
    pub functions: Vec<Function<'s>>,
    /// Structs that are lists of functions.
    pub function_lists: Vec<FunctionList<'s>>,
}

impl<'s> Model<'s> {
    /// The signature of a function, or of the member of a function list with this name.
    #[must_use]
    pub fn signature(&self, function: &str) -> Option<&Signature<'s>> {
        if let Some(found) = self.functions.iter().find(|one| one.name == function) {
            return Some(&found.signature);
        }
        let records = self.function_lists.iter().map(|list| &self.records[list.record.0 as usize]);
        let mut fields = records.flat_map(|record| record.fields.iter().flatten());
        let field = fields.find(|field| field.name == Some(function))?;
        self.pointed_signature(&field.ty)
    }

    /// The signature that a type has which is a function or a pointer to one.
    fn pointed_signature<'m>(&'m self, ty: &'m Type<'s>) -> Option<&'m Signature<'s>> {
        match &self.resolved(ty).kind {
            TypeKind::Function(signature) => Some(signature),
            TypeKind::Pointer(to) => self.pointed_signature(to),
            _ => None,
        }
    }
}

/// A named integer.
#[derive(Clone, Debug)]
pub struct Constant<'s> {
    /// Its name.
    pub name: &'s str,
    /// Its value and C type.
    pub value: PerAbi<Value>,
    /// Its comment.
    pub doc: Doc<'s>,
    /// Where its name stands.
    pub span: Span,
    /// The constant that its definition names, where the definition is nothing but another name.
    pub alias_of: Option<&'s str>,
    /// The enumeration, where it is an enumerator.
    pub enumeration: Option<EnumId>,
}

/// A macro that is a string literal.
#[derive(Clone, Debug)]
pub struct StringConstant<'s> {
    /// Its name.
    pub name: &'s str,
    /// The bytes without the final NUL, escapes resolved.
    pub value: Vec<u8>,
    /// Its comment.
    pub doc: Doc<'s>,
    /// Where its name stands.
    pub span: Span,
}

/// Which [`Typedef`] of a [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypedefId(pub u32);

/// Which [`Record`] of a [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId(pub u32);

/// Which [`Enum`] of a [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub u32);

/// A C floating type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Floating {
    /// `float`
    Float,
    /// `double`
    Double,
}

/// `const` and `volatile`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Qualifiers {
    /// `const`
    pub is_const: bool,
    /// `volatile`
    pub is_volatile: bool,
}

/// A C type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type<'s> {
    /// `const` and `volatile` of the type itself.
    pub qualifiers: Qualifiers,
    /// What it is.
    pub kind: TypeKind<'s>,
}

/// The kinds of C types.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind<'s> {
    /// `void`
    Void,
    /// An integer type.
    Integer(Integer),
    /// A floating type.
    Floating(Floating),
    /// A `typedef` name.
    Typedef(TypedefId),
    /// A type that C libraries define in their own headers, such as `size_t` or `uint8_t`.
    Library(LibraryType),
    /// `struct TAG` or `union TAG`.
    Record(RecordId),
    /// `enum TAG`.
    Enum(EnumId),
    /// A pointer to a type.
    Pointer(Box<Type<'s>>),
    /// An array; the length is missing in `T name[]`.
    Array(Box<Type<'s>>, Option<PerAbi<u64>>),
    /// A function; only behind a pointer or a typedef.
    Function(Box<Signature<'s>>),
}

/// An integer type of the C library's headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibraryType {
    /// Its name in C: `size_t`, `uint8_t` …
    pub name: &'static str,
    /// Its name in Rust: `usize`, `u8` …
    pub rust: &'static str,
    /// The integer type it stands for, in the order of [`Abi::ALL`](crate::abi::Abi::ALL).
    pub integer: [Integer; 4],
}

/// What a function takes and gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature<'s> {
    /// What it returns.
    pub returns: Type<'s>,
    /// What it takes.
    pub parameters: Vec<Parameter<'s>>,
    /// Whether more arguments may follow (`...`).
    pub is_variadic: bool,
    /// Whether it says what it takes; in C, `()` leaves that open.
    pub has_prototype: bool,
    /// Its calling convention.
    pub convention: CallingConvention,
}

/// A parameter of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter<'s> {
    /// Its name, if the prototype gives one.
    pub name: Option<&'s str>,
    /// Its type as written; an array or a function stands for a pointer.
    pub ty: Type<'s>,
    /// Its comment.
    pub doc: Doc<'s>,
}

/// A `typedef` name.
#[derive(Clone, Debug)]
pub struct Typedef<'s> {
    /// Its name.
    pub name: &'s str,
    /// What it stands for.
    pub ty: Type<'s>,
    /// Its comment.
    pub doc: Doc<'s>,
    /// Where its name stands.
    pub span: Span,
}

/// Struct or union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordKind {
    /// `struct`
    Struct,
    /// `union`
    Union,
}

impl RecordKind {
    /// The word in C.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Struct => "struct",
            Self::Union => "union",
        }
    }
}

/// A struct or a union.
#[derive(Clone, Debug)]
pub struct Record<'s> {
    /// Struct or union.
    pub kind: RecordKind,
    /// Its tag, if it has one.
    pub tag: Option<&'s str>,
    /// The first `typedef` name given to it, if there is one.
    pub typedef: Option<&'s str>,
    /// The record in whose body it was defined.
    pub parent: Option<RecordId>,
    /// Its members; `None` for one that is only declared.
    pub fields: Option<Vec<Field<'s>>>,
    /// The packing in force where its body ends; `None` if it is the one at the start.
    pub packing: Option<Packing>,
    /// Its comment.
    pub doc: Doc<'s>,
    /// Where its tag or name stands.
    pub span: Span,
}

impl<'s> Record<'s> {
    /// Its `typedef` name if there is one, else its tag; empty for an untagged one in a struct.
    #[must_use]
    pub fn name(&self) -> &'s str {
        self.typedef.or(self.tag).unwrap_or("")
    }
}

/// A member of a struct or a union.
#[derive(Clone, Debug)]
pub struct Field<'s> {
    /// Its name; `None` for an anonymous struct or union.
    pub name: Option<&'s str>,
    /// Its type.
    pub ty: Type<'s>,
    /// Its comment.
    pub doc: Doc<'s>,
    /// Where its name stands.
    pub span: Span,
}

/// An enumeration; its values are in [`Model::constants`].
#[derive(Clone, Debug)]
pub struct Enum<'s> {
    /// Its tag, if it has one.
    pub tag: Option<&'s str>,
    /// The first `typedef` name given to it, if there is one.
    pub typedef: Option<&'s str>,
    /// The integer type that holds it: `unsigned int` unless a value is negative, as in GCC.
    pub integer: Integer,
    /// Whether it has a body.
    pub is_defined: bool,
    /// Its comment.
    pub doc: Doc<'s>,
    /// Where its tag or name stands.
    pub span: Span,
}

/// A function prototype.
#[derive(Clone, Debug)]
pub struct Function<'s> {
    /// Its name.
    pub name: &'s str,
    /// What it takes and gives.
    pub signature: Signature<'s>,
    /// Its comment.
    pub doc: Doc<'s>,
    /// Where its name stands.
    pub span: Span,
}

/// A struct whose members are pointers to functions, `CK_FUNCTION_LIST` for example.
#[derive(Clone, Debug)]
pub struct FunctionList<'s> {
    /// The struct's name.
    pub name: &'s str,
    /// The struct.
    pub record: RecordId,
    /// Its members in order, `version` and the like included.
    pub functions: Vec<&'s str>,
}

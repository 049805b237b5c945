//! What the grammar of declarations yields: plain data, nothing decided yet.

use crate::abi::CallingConvention;

/// A range of bytes in the preprocessed text.
pub(crate) type TextRange = std::ops::Range<usize>;

/// A word with its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Name<'s> {
    pub text: &'s str,
    pub at: TextRange,
}

/// An external declaration.
#[derive(Debug)]
pub(crate) enum Declaration<'s> {
    /// `typedef`, a prototype, a variable, a struct alone.
    Object(Object<'s>),
    /// `CK_PKCS11_FUNCTION_INFO(name)(…);`
    FunctionInformation(FunctionInformation<'s>),
    /// `extern "C" {`, which only C++ takes.
    Linkage(TextRange),
    /// Nothing that has a name.
    Nothing,
}

/// Specifiers and the declarators that share them.
#[derive(Debug)]
pub(crate) struct Object<'s> {
    pub is_typedef: bool,
    pub specifiers: Specifiers<'s>,
    pub declarators: Vec<Declarator<'s>>,
    /// Whether a function's body follows.
    pub has_body: bool,
    pub doc: Option<&'s str>,
}

/// The type and what stands around it.
#[derive(Debug)]
pub(crate) struct Specifiers<'s> {
    pub is_const: bool,
    pub is_volatile: bool,
    pub convention: CallingConvention,
    pub attributes: Vec<&'s str>,
    pub base: Base<'s>,
    pub at: TextRange,
}

/// The type that declarators build upon.
#[derive(Debug)]
pub(crate) enum Base<'s> {
    Void,
    /// `unsigned`, `long` … in any order.
    Integer(Vec<&'s str>),
    Floating(&'s str),
    Named(Name<'s>),
    Record(RecordSpecifier<'s>),
    Enum(EnumSpecifier<'s>),
}

/// `struct TAG { … }` in one of its forms.
#[derive(Debug)]
pub(crate) struct RecordSpecifier<'s> {
    pub is_union: bool,
    pub tag: Option<Name<'s>>,
    pub attributes: Vec<&'s str>,
    pub fields: Option<Vec<FieldGroup<'s>>>,
    /// The whole of it.
    pub at: TextRange,
}

/// Members that share their specifiers.
#[derive(Debug)]
pub(crate) enum FieldGroup<'s> {
    Object(Object<'s>),
    FunctionInformation(FunctionInformation<'s>),
}

/// `enum TAG { … }` in one of its forms.
#[derive(Debug)]
pub(crate) struct EnumSpecifier<'s> {
    pub tag: Option<Name<'s>>,
    pub enumerators: Option<Vec<Enumerator<'s>>>,
    /// The whole of it.
    pub at: TextRange,
}

/// A name of an enumeration.
#[derive(Debug)]
pub(crate) struct Enumerator<'s> {
    pub name: Name<'s>,
    pub value: Option<Name<'s>>,
    pub doc: Option<&'s str>,
}

/// A declared name and what its type is made of.
#[derive(Debug)]
pub(crate) struct Declarator<'s> {
    pub name: Option<Name<'s>>,
    /// From the name outwards: what the name is, what that points to, and so on.
    pub derivations: Vec<Derivation<'s>>,
    pub attributes: Vec<&'s str>,
    pub bit_field: Option<Name<'s>>,
    pub doc: Option<&'s str>,
    /// The whole of it.
    pub at: TextRange,
}

impl Declarator<'_> {
    /// Whether there is nothing at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.name.is_none() && self.derivations.is_empty() && self.bit_field.is_none()
    }
}

/// One step of a declarator.
#[derive(Debug)]
pub(crate) enum Derivation<'s> {
    Pointer {
        is_const: bool,
        is_volatile: bool,
    },
    Array(Option<Name<'s>>),
    Function {
        parameters: Vec<ParameterDeclaration<'s>>,
        is_variadic: bool,
    },
    /// A calling convention, of the nearest function.
    Convention(CallingConvention),
}

/// A parameter of a function.
#[derive(Debug)]
pub(crate) struct ParameterDeclaration<'s> {
    pub specifiers: Specifiers<'s>,
    pub declarator: Declarator<'s>,
    pub doc: Option<&'s str>,
}

/// A function as `pkcs11f.h` names it.
#[derive(Debug)]
pub(crate) struct FunctionInformation<'s> {
    /// The macro that nobody has defined.
    pub macro_name: Name<'s>,
    pub returns: Option<Name<'s>>,
    pub name: Name<'s>,
    pub parameters: Vec<ParameterDeclaration<'s>>,
    pub is_variadic: bool,
    pub doc: Option<&'s str>,
}

//! Models made by hand, for what no header in the project has.

use std::borrow::Cow;

use pkcs11_bindgen::abi::{Abi, Integer, PerAbi, Value};
use pkcs11_bindgen::emit::files::Files;
use pkcs11_bindgen::emit::{BACKENDS, Options, Parts};
use pkcs11_bindgen::model::annotations::Annotations;
use pkcs11_bindgen::model::{
    CallingConvention, Constant, Doc, Enum, EnumId, Field, Function, Model, Parameter, Qualifiers,
    Record, RecordKind, Signature, Type, TypeKind, Typedef, TypedefId,
};
use pkcs11_bindgen::pipeline::Unit;
use pkcs11_bindgen::source::{SourceMap, Span};

/// Keeps a name for as long as the test runs.
pub(crate) fn name(text: impl Into<String>) -> &'static str {
    Box::leak(text.into().into_boxed_str())
}

pub(crate) fn span() -> Span {
    Span::new(SourceMap::new().add("test.h", ""), 0, 0)
}

pub(crate) fn ty(kind: TypeKind<'static>) -> Type<'static> {
    Type { qualifiers: Qualifiers::default(), kind }
}

pub(crate) fn int() -> Type<'static> {
    ty(TypeKind::Integer(Integer::Int))
}

pub(crate) fn pointer(to: Type<'static>) -> Type<'static> {
    ty(TypeKind::Pointer(Box::new(to)))
}

pub(crate) fn array(of: Type<'static>, length: u64) -> Type<'static> {
    ty(TypeKind::Array(Box::new(of), Some(PerAbi::Same(length))))
}

pub(crate) fn alias(id: usize) -> Type<'static> {
    ty(TypeKind::Typedef(TypedefId(id as u32)))
}

pub(crate) fn parameter(name: Option<&'static str>, ty: Type<'static>) -> Parameter<'static> {
    Parameter { name, ty, doc: Doc(None) }
}

pub(crate) fn signature(
    returns: Type<'static>,
    parameters: Vec<Parameter<'static>>,
) -> Signature<'static> {
    Signature {
        returns,
        parameters,
        is_variadic: false,
        has_prototype: true,
        convention: CallingConvention::C,
    }
}

pub(crate) fn function_pointer(signature: Signature<'static>) -> Type<'static> {
    pointer(ty(TypeKind::Function(Box::new(signature))))
}

pub(crate) fn typedef(
    model: &mut Model<'static>,
    name: &'static str,
    ty: Type<'static>,
) -> Type<'static> {
    model.typedefs.push(Typedef { name, ty, doc: Doc(None), span: span() });
    alias(model.typedefs.len() - 1)
}

pub(crate) fn constant(model: &mut Model<'static>, name: &'static str, value: PerAbi<Value>) {
    model.constants.push(Constant {
        name,
        value,
        doc: Doc(None),
        span: span(),
        alias_of: None,
        enumeration: None,
    });
}

pub(crate) fn enumeration(model: &mut Model<'static>, tag: &'static str, names: [&'static str; 2]) {
    let id = EnumId(model.enums.len() as u32);
    model.enums.push(Enum {
        tag: Some(tag),
        typedef: None,
        integer: Integer::UnsignedInt,
        is_defined: true,
        doc: Doc(None),
        span: span(),
    });
    for (bits, name) in (0..).zip(names) {
        constant(model, name, PerAbi::Same(Value { bits, c_type: Integer::Int }));
        model.constants.last_mut().unwrap().enumeration = Some(id);
    }
}

pub(crate) fn function(
    model: &mut Model<'static>,
    name: &'static str,
    signature: Signature<'static>,
) {
    model.functions.push(Function { name, signature, doc: Doc(None), span: span() });
}

pub(crate) fn record(
    model: &mut Model<'static>,
    kind: RecordKind,
    tag: &'static str,
    fields: Vec<(Option<&'static str>, Type<'static>)>,
) {
    let field = |(name, ty)| Field { name, ty, doc: Doc(None), span: span() };
    model.records.push(Record {
        kind,
        tag: Some(tag),
        typedef: None,
        parent: None,
        fields: Some(fields.into_iter().map(field).collect()),
        packing: None,
        doc: Doc(None),
        span: span(),
    });
}

/// The crate for a model that is the same on all ABIs.
pub(crate) fn generate(model: Model<'static>) -> Files {
    generate_units(vec![Unit { abis: Abi::ALL.to_vec(), model }])
}

/// The crate for several models.
pub(crate) fn generate_units(units: Vec<Unit<'static>>) -> Files {
    let options = Options {
        name: "generated".into(),
        version: "0.1.0".into(),
        source: "a `test`".into(),
        packing: None,
        annotations: Cow::Borrowed(Annotations::standard()),
        parts: Parts::Ffi,
        is_newest_standard: false,
    };
    BACKENDS[0].files(&units, &options)
}

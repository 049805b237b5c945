//! The facts of headers as one document; as JSON it is an interface, with `schema` as its version.

use serde::Serialize;

use super::role::RoleFact;
use crate::abi::{Abi, Integer, Packing, Value};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::layout::Layouts;
use crate::model::annotations::Annotations;
use crate::model::families::FamilyTypes;
use crate::model::roles::{Role, Roles};
use crate::model::spell::Speller;
use crate::model::{self, Doc, Model, Parameter, RecordId, RecordKind, Signature, Type};
use crate::source::{SourceMap, Span};

/// What to describe.
#[derive(Clone, Copy)]
pub struct Subject<'m, 's> {
    /// The headers.
    pub sources: &'s SourceMap,
    /// What they define for `abi`.
    pub model: &'m Model<'s>,
    /// What was found wrong with them.
    pub diagnostics: &'m Diagnostics,
    /// The version of the standard's own headers.
    pub standard: &'static str,
    /// The platform.
    pub abi: Abi,
    /// The packing in force before the first header.
    pub packing: Packing,
    /// What the headers do not say.
    pub annotations: &'m Annotations,
}

/// The document. All sizes, alignments and offsets are in bytes; lines and columns count from 1.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Facts {
    pub schema: u32,
    pub abi: &'static str,
    pub standard: &'static str,
    pub packing: String,
    pub constants: Vec<Constant>,
    pub strings: Vec<StringConstant>,
    pub types: Vec<NamedType>,
    pub records: Vec<Record>,
    pub function_types: Vec<FunctionType>,
    pub functions: Vec<Function>,
    pub function_lists: Vec<FunctionList>,
    pub diagnostics: Vec<Message>,
}

/// Where something is defined.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Place {
    pub file: String,
    pub line: u32,
}

/// An integer constant.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Constant {
    pub name: String,
    pub value: i128,
    /// Two's complement in the width of its type.
    pub hex: String,
    pub signed: bool,
    pub bits: u64,
    pub c_type: &'static str,
    /// The prefix that names of its family have: `CKM_`.
    pub family: Option<String>,
    /// The C type that its family has: `CK_MECHANISM_TYPE`.
    #[serde(rename = "type")]
    pub family_type: Option<String>,
    pub doc: Option<String>,
    #[serde(flatten)]
    pub place: Place,
}

/// A string constant.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct StringConstant {
    pub name: String,
    /// Bytes that are not UTF-8 are replaced by U+FFFD.
    pub value: String,
    #[serde(flatten)]
    pub place: Place,
}

/// A `typedef` name.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct NamedType {
    pub name: String,
    pub spelled: String,
    pub canonical: String,
    /// Missing for incomplete types.
    pub size: Option<u64>,
    pub align: Option<u64>,
    pub doc: Option<String>,
    #[serde(flatten)]
    pub place: Place,
}

/// A struct or a union with a body.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Record {
    pub name: String,
    pub tag: Option<String>,
    pub kind: &'static str,
    pub size: Option<u64>,
    pub align: Option<u64>,
    pub doc: Option<String>,
    pub fields: Vec<Field>,
    #[serde(flatten)]
    pub place: Place,
}

/// A member of a struct or a union.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Field {
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub spelled: String,
    pub canonical: String,
    pub offset: Option<u64>,
    pub size: Option<u64>,
    #[serde(flatten)]
    pub role: RoleFact,
    pub doc: Option<String>,
}

/// A `typedef` name of a function type or of a pointer to a function.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct FunctionType {
    pub name: String,
    pub returns: String,
    pub returns_canonical: String,
    pub params: Vec<Param>,
    pub variadic: bool,
    pub doc: Option<String>,
    #[serde(flatten)]
    pub place: Place,
}

/// A function.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Function {
    pub name: String,
    pub returns: String,
    pub returns_canonical: String,
    pub params: Vec<Param>,
    pub variadic: bool,
    pub doc: Option<String>,
    #[serde(flatten)]
    pub place: Place,
}

/// A parameter.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Param {
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub spelled: String,
    pub canonical: String,
    #[serde(flatten)]
    pub role: RoleFact,
    pub doc: Option<String>,
}

/// A struct of pointers to functions.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct FunctionList {
    pub name: String,
    /// The names of its members in order.
    pub functions: Vec<String>,
}

/// An error or a warning.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Message {
    pub severity: &'static str,
    pub message: String,
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    pub hint: Option<String>,
}

impl Facts {
    /// Describes a model.
    #[must_use]
    pub fn new(subject: &Subject<'_, '_>) -> Self {
        let Subject { model, abi, packing, annotations, .. } = *subject;
        let context = Context {
            subject,
            speller: Speller::new(model, abi),
            layouts: Layouts::new(model, abi, packing),
            types: FamilyTypes::new(annotations.families(), model),
            roles: Roles::new(model, annotations),
        };
        let records = (0..).map(RecordId).zip(&model.records);
        Self {
            schema: 1,
            abi: abi.name(),
            standard: subject.standard,
            packing: match packing {
                Packing::Natural => "natural".into(),
                Packing::Bytes(bytes) => bytes.to_string(),
            },
            constants: model.constants.iter().map(|one| context.constant(one)).collect(),
            strings: model.strings.iter().map(|one| context.string(one)).collect(),
            types: model.typedefs.iter().map(|one| context.named_type(one)).collect(),
            records: records.filter_map(|(id, one)| context.record(id, one)).collect(),
            function_types: model
                .typedefs
                .iter()
                .filter_map(|t| context.function_type(t))
                .collect(),
            functions: model.functions.iter().map(|one| context.function(one)).collect(),
            function_lists: model.known_lists(annotations).map(function_list).collect(),
            diagnostics: {
                subject.diagnostics.as_slice().iter().map(|one| context.message(one)).collect()
            },
        }
    }
}

struct Context<'c, 'm, 's> {
    subject: &'c Subject<'m, 's>,
    speller: Speller<'m, 's>,
    layouts: Layouts,
    types: FamilyTypes<'m>,
    roles: Roles<'m, 's>,
}

impl<'m, 's> Context<'_, 'm, 's> {
    fn constant(&self, constant: &model::Constant<'s>) -> Constant {
        let value = *constant.value.get(self.subject.abi);
        let bits = value.c_type.bytes(self.subject.abi) * 8;
        let family = self.subject.annotations.families().family_of(constant.name);
        let ty = self.types.type_of(constant.name);
        Constant {
            name: constant.name.into(),
            value: number(value),
            hex: format!("{:#x}", value.bits & (u64::MAX >> (64 - bits))),
            signed: value.c_type.is_signed(),
            bits,
            c_type: Integer::c_name(value.c_type),
            family: family.map(|family| family.prefix.clone()),
            family_type: ty.map(|id| self.subject.model.typedefs[id.0 as usize].name.into()),
            doc: doc(constant.doc),
            place: self.place(constant.span),
        }
    }

    fn string(&self, string: &model::StringConstant<'s>) -> StringConstant {
        StringConstant {
            name: string.name.into(),
            value: String::from_utf8_lossy(&string.value).into_owned(),
            place: self.place(string.span),
        }
    }

    fn named_type(&self, typedef: &model::Typedef<'s>) -> NamedType {
        let extent = self.layouts.of(&typedef.ty);
        NamedType {
            name: typedef.name.into(),
            spelled: self.speller.spelled(&typedef.ty),
            canonical: self.speller.canonical(&typedef.ty),
            size: extent.map(|extent| extent.size),
            align: extent.map(|extent| extent.align),
            doc: doc(typedef.doc),
            place: self.place(typedef.span),
        }
    }

    fn record(&self, id: RecordId, record: &model::Record<'s>) -> Option<Record> {
        let layout = self.layouts.record(id);
        let offset = |index: usize| layout.and_then(|layout| layout.offsets.get(index)).copied();
        let roles = self.roles.record(id);
        let fields = record.fields.as_ref()?;
        let name = |of: usize| fields[of].name.map(str::to_owned);
        let field = |(index, field): (usize, &model::Field<'s>)| Field {
            name: field.name.map(str::to_owned),
            spelled: self.speller.spelled(&field.ty),
            canonical: self.speller.canonical(&field.ty),
            offset: offset(index),
            size: self.layouts.of(&field.ty).map(|extent| extent.size),
            role: RoleFact::new(roles[index], name),
            doc: doc(field.doc),
        };
        Some(Record {
            name: record.name().into(),
            tag: record.tag.map(str::to_owned),
            kind: match record.kind {
                RecordKind::Struct => "struct",
                RecordKind::Union => "union",
            },
            size: layout.map(|layout| layout.extent.size),
            align: layout.map(|layout| layout.extent.align),
            doc: doc(record.doc),
            fields: fields.iter().enumerate().map(field).collect(),
            place: self.place(record.span),
        })
    }

    fn function_type(&self, typedef: &'m model::Typedef<'s>) -> Option<FunctionType> {
        let signature = self.speller.signature(&typedef.ty)?;
        Some(FunctionType {
            name: typedef.name.into(),
            returns: self.speller.spelled(&signature.returns),
            returns_canonical: self.speller.canonical(&signature.returns),
            params: self.params(typedef.name, signature),
            variadic: signature.is_variadic,
            doc: doc(typedef.doc),
            place: self.place(typedef.span),
        })
    }

    fn function(&self, function: &model::Function<'s>) -> Function {
        Function {
            name: function.name.into(),
            returns: self.speller.spelled(&function.signature.returns),
            returns_canonical: self.speller.canonical(&function.signature.returns),
            params: self.params(function.name, &function.signature),
            variadic: function.signature.is_variadic,
            doc: doc(function.doc),
            place: self.place(function.span),
        }
    }

    fn params(&self, function: &str, signature: &Signature<'s>) -> Vec<Param> {
        let parameters = &signature.parameters;
        let name = |of: usize| parameters[of].name.map(str::to_owned);
        let roles = self.roles.signature(function, signature);
        let param = |(parameter, role): (&Parameter<'s>, Option<Role>)| {
            let ty: Type<'s> = self.speller.parameter(&parameter.ty);
            Param {
                name: parameter.name.map(str::to_owned),
                spelled: self.speller.spelled(&ty),
                canonical: self.speller.canonical_parameter(&parameter.ty),
                role: RoleFact::new(role, name),
                doc: doc(parameter.doc),
            }
        };
        parameters.iter().zip(roles).map(param).collect()
    }

    fn message(&self, diagnostic: &Diagnostic) -> Message {
        let position = diagnostic.span.map(|span| self.subject.sources.position(span));
        Message {
            severity: diagnostic.severity.as_str(),
            message: diagnostic.message.clone(),
            file: diagnostic.span.map(|span| self.place(span).file),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            hint: diagnostic.hint.clone(),
        }
    }

    /// The file is the path under which it was opened, or the bare name of an embedded header.
    fn place(&self, span: Span) -> Place {
        let source = self.subject.sources.get(span.source);
        let name = source.name();
        let bare = name.strip_prefix('<').and_then(|name| name.strip_suffix('>'));
        let file = if source.path().is_some() { name } else { bare.unwrap_or(name) };
        Place { file: file.into(), line: self.subject.sources.position(span).line }
    }
}

fn number(value: Value) -> i128 {
    if value.c_type.is_signed() {
        i128::from(value.bits.cast_signed())
    } else {
        i128::from(value.bits)
    }
}

fn doc(doc: Doc<'_>) -> Option<String> {
    doc.text().map(std::borrow::Cow::into_owned)
}

fn function_list(list: &model::FunctionList<'_>) -> FunctionList {
    FunctionList {
        name: list.name.into(),
        functions: list.functions.iter().map(|&name| name.into()).collect(),
    }
}

//! What is known of one name.

use super::{Entry, Library, Member, PerAbi};
use crate::abi::Abi;
use crate::headers::{Headers, Platform, hex, number, on_abis, prototype};
use crate::model::annotations::{Annotations, ParameterType};
use crate::model::families::{Families, FamilyTypes};
use crate::model::spell::Speller;
use crate::model::{Doc, Field, Parameter, Signature};
use crate::pipeline::Standard;
use crate::source::Span;

/// A family whose constants of one value are no aliases: flags mean something else in each place.
const FLAGS: &str = "CKF_";

/// Describes what a name stands for in the user's headers, else in the standard.
pub(super) fn entry(library: &Library<'_, '_>, name: &str) -> Option<Entry> {
    let own = library.headers.filter(|headers| headers.has(name));
    let standard = library.history.newest(name).map(|(_, headers)| headers);
    let headers = own.or(standard)?;
    let mut entry = constant(headers, name)
        .or_else(|| string(headers, name))
        .or_else(|| function(headers, name))
        .or_else(|| record(headers, name))
        .or_else(|| typedef(headers, name))
        .or_else(|| listed(headers, name))?;
    entry.name = name.into();
    if let Some(Entry { doc, hex, .. }) = standard.and_then(|headers| constant(headers, name)) {
        entry.doc = entry.doc.or(doc);
        entry.standard_hex = hex.filter(|value| entry.hex.as_ref() != Some(value));
    }
    let span = headers.find(|on| span(on, name));
    entry.place = own.and(span).map(|span| place(library, span));
    let has = |standard: &Standard| library.history.of(*standard).has(name);
    entry.since = library.history.since(name).map(Standard::name);
    let first = Standard::ALL.iter().position(has).unwrap_or(Standard::ALL.len());
    let later = Standard::ALL.iter().skip(first);
    entry.missing_in = later.filter(|version| !has(version)).map(|one| one.name()).collect();
    Some(entry)
}

fn place(library: &Library<'_, '_>, span: Span) -> String {
    let position = library.sources.position(span);
    let name = library.sources.get(span.source).name();
    format!("{name}:{}:{}", position.line, position.column)
}

fn span(on: Platform<'_, '_>, name: &str) -> Option<Span> {
    on.constant(name)
        .map(|one| one.span)
        .or_else(|| on.string(name).map(|one| one.span))
        .or_else(|| on.function(name).map(|one| one.span))
        .or_else(|| on.record(name).map(|one| one.span))
        .or_else(|| on.typedef(name).map(|one| one.span))
        .or_else(|| on.listed(name).map(|one| one.span))
}

fn doc(doc: Doc<'_>) -> Option<String> {
    doc.text().map(std::borrow::Cow::into_owned)
}

fn constant(headers: &Headers<'_>, name: &str) -> Option<Entry> {
    let (on, constant) = headers.find(|on| Some((on, on.constant(name)?)))?;
    let values = headers.values(name);
    let family = Families::standard().family_of(name);
    let ty = FamilyTypes::new(Families::standard(), on.model).type_of(name);
    let annotations = Annotations::standard();
    let parameters = annotations.mechanism(name);
    Some(Entry {
        kind: "constant",
        family: family.map(|family| &*family.prefix),
        about: family.map(|family| &*family.about),
        hex: on_abis(values.map(|value| value.map(hex))),
        decimal: on_abis(values.map(|value| value.map(|value| number(value).to_string()))),
        ty: ty.map(|id| on.model.typedefs[id.0 as usize].name.into()),
        doc: doc(constant.doc),
        aliases: aliases(on, name),
        parameters: parameters.map(|types| types.iter().map(ToString::to_string).collect()),
        value_type: annotations.attribute(name).map(ToString::to_string),
        ..Entry::default()
    })
}

/// The other names of a value in its family.
fn aliases(on: Platform<'_, '_>, name: &str) -> Vec<String> {
    let Some(constant) = on.constant(name) else { return Vec::new() };
    let Some(group) = Families::standard().group(name) else { return Vec::new() };
    let is_flag = Families::standard().family_of(name).is_some_and(|one| one.prefix == FLAGS);
    let others = on.model.constants.iter().filter(|other| {
        let is_linked = other.alias_of == Some(name) || constant.alias_of == Some(other.name);
        other.name != name
            && Families::standard().group(other.name) == Some(group)
            && other.value.get(on.abi).bits == constant.value.get(on.abi).bits
            && (is_linked || !is_flag)
    });
    others.map(|other| other.name.into()).collect()
}

fn string(headers: &Headers<'_>, name: &str) -> Option<Entry> {
    let string = headers.find(|on| on.string(name))?;
    Some(Entry {
        kind: "string",
        text: Some(string.value.escape_ascii().to_string()),
        doc: doc(string.doc),
        ..Entry::default()
    })
}

fn function(headers: &Headers<'_>, name: &str) -> Option<Entry> {
    let (on, function) = headers.find(|on| Some((on, on.function(name)?)))?;
    Some(callable(on, name, &function.signature, function.doc))
}

/// A function that is a member of lists only.
fn listed(headers: &Headers<'_>, name: &str) -> Option<Entry> {
    let (on, field) = headers.find(|on| Some((on, on.listed(name)?)))?;
    Some(callable(on, name, on.model.signature(name)?, field.doc))
}

fn callable<'s>(
    on: Platform<'_, 's>,
    name: &str,
    signature: &Signature<'s>,
    about: Doc<'s>,
) -> Entry {
    let place = |list: &crate::model::FunctionList<'_>| {
        let at = list.functions.iter().position(|one| *one == name)?;
        Some(format!("{} ({at})", list.name))
    };
    Entry {
        kind: "function",
        prototype: Some(prototype(on, name, signature)),
        doc: doc(about),
        lists: on.model.function_lists.iter().filter_map(place).collect(),
        members: parameters(on, signature),
        ..Entry::default()
    }
}

fn parameters<'s>(on: Platform<'_, 's>, signature: &Signature<'s>) -> Vec<Member> {
    let speller = Speller::new(on.model, on.abi);
    let member = |parameter: &Parameter<'s>| Member {
        name: parameter.name.unwrap_or("").into(),
        ty: speller.spelled(&speller.parameter(&parameter.ty)),
        offset: PerAbi::new(),
        doc: doc(parameter.doc),
    };
    signature.parameters.iter().map(member).collect()
}

fn record(headers: &Headers<'_>, name: &str) -> Option<Entry> {
    let (on, record) = headers.find(|on| Some((on, on.record(name)?)))?;
    let speller = Speller::new(on.model, on.abi);
    let member = |(index, field): (usize, &Field<'_>)| Member {
        name: field.name.unwrap_or("(unnamed)").into(),
        ty: speller.spelled(&field.ty),
        offset: per_abi(|abi| headers.on(abi).layout(name)?.offsets.get(index).copied()),
        doc: doc(field.doc),
    };
    let is_list = on.list(name).is_some();
    Some(Entry {
        kind: if is_list { "function list" } else { record.kind.keyword() },
        doc: doc(record.doc),
        size: per_abi(|abi| Some(headers.on(abi).layout(name)?.extent.size)),
        members: record.fields.iter().flatten().enumerate().map(member).collect(),
        mechanisms: mechanisms(name),
        ..Entry::default()
    })
}

fn per_abi(bytes: impl Fn(Abi) -> Option<u64>) -> PerAbi {
    Abi::ALL.into_iter().filter_map(|abi| Some((abi.name(), bytes(abi)?))).collect()
}

fn mechanisms(ty: &str) -> Vec<String> {
    let takes = |types: &[ParameterType]| types.iter().any(|one| one.to_string() == ty);
    let mechanisms = Annotations::standard().mechanisms();
    mechanisms.filter(|(_, types)| takes(types)).map(|(name, _)| name.into()).collect()
}

fn typedef(headers: &Headers<'_>, name: &str) -> Option<Entry> {
    let (on, typedef) = headers.find(|on| Some((on, on.typedef(name)?)))?;
    let size = |abi: Abi| headers.on(abi).size(&headers.on(abi).typedef(name)?.ty);
    let types = FamilyTypes::new(Families::standard(), on.model);
    let mut families: Vec<String> = Vec::new();
    for constant in &on.model.constants {
        let ty = types.type_of(constant.name).map(|id| on.model.typedefs[id.0 as usize].name);
        let family = Families::standard().family_of(constant.name);
        let family = family.filter(|family| ty == Some(name) && !families.contains(&family.prefix));
        families.extend(family.map(|family| family.prefix.clone()));
    }
    Some(Entry {
        kind: "type",
        ty: Some(Speller::new(on.model, on.abi).spelled(&typedef.ty)),
        doc: doc(typedef.doc),
        size: per_abi(size),
        mechanisms: mechanisms(name),
        families,
        ..Entry::default()
    })
}

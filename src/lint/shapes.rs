//! Rules about the shapes of types, structs and functions.

use super::{Found, Subject};
use crate::abi::Abi;
use crate::diagnostic::Diagnostic;
use crate::headers::{Comparison, Headers, prototype};
use crate::model::spell::Speller;
use crate::model::{Field, Record, TypeKind};
use crate::pipeline::Standard;
use crate::source::Span;

/// How a struct of the headers relates to one of the standard.
enum Shape {
    Same,
    /// Another member, or none where there should be one: the place, and what is wrong there.
    Members(Span, String),
    /// The same, where sizes and offsets are nevertheless those of the standard.
    Names(Span, String),
    /// The same members in other places, on an ABI.
    Layout(Abi, String),
}

/// The names of records, or of other facts, that stand in checked headers.
fn checked<'s>(
    subject: &Subject<'_, 's>,
    facts: impl Iterator<Item = (&'s str, Span)>,
) -> Vec<&'s str> {
    facts.filter(|(_, span)| subject.is_checked(*span)).map(|(name, _)| name).collect()
}

fn comparisons<'a, 's>(
    standard: &'a Headers<'s>,
    headers: &'a Headers<'s>,
) -> [Comparison<'a, 's, 's>; 4] {
    Abi::ALL.map(|abi| Comparison { old: standard.on(abi), new: headers.on(abi) })
}

pub(super) fn type_differs(subject: &Subject<'_, '_>, found: &mut Found) {
    let names = subject
        .headers
        .names(|on| checked(subject, on.model.typedefs.iter().map(|one| (one.name, one.span))));
    for name in names {
        let Some((version, standard)) = subject.standard_of(name) else { continue };
        for pair in comparisons(standard, subject.headers) {
            let (Some(old), Some(new)) = (pair.old.typedef(name), pair.new.typedef(name)) else {
                continue;
            };
            let is_integer = matches!(pair.old.model.resolved(&old.ty).kind, TypeKind::Integer(_));
            if !is_integer || pair.same_type(&old.ty, &new.ty) {
                continue;
            }
            let was = Speller::new(pair.old.model, pair.old.abi).canonical(&old.ty);
            let is = Speller::new(pair.new.model, pair.new.abi).canonical(&new.ty);
            let message = format!("`{name}` is `{is}`, not `{was}`");
            let fact = format!("PKCS#11 {version} has {name} = {was}");
            found.add(Diagnostic::warning(new.span, message), fact);
            break;
        }
    }
}

pub(super) fn struct_differs(subject: &Subject<'_, '_>, found: &mut Found) {
    for (name, version, shape) in shapes(subject) {
        let Shape::Members(span, message) = shape else { continue };
        found.add(Diagnostic::warning(span, message), member_fact(subject, version, name));
    }
}

pub(super) fn member_differs(subject: &Subject<'_, '_>, found: &mut Found) {
    for (name, version, shape) in shapes(subject) {
        let Shape::Names(span, message) = shape else { continue };
        found.add(Diagnostic::warning(span, message), member_fact(subject, version, name));
    }
}

pub(super) fn layout_differs(subject: &Subject<'_, '_>, found: &mut Found) {
    for (name, version, shape) in shapes(subject) {
        let Shape::Layout(abi, message) = shape else { continue };
        let Some(record) = subject.headers.on(abi).record(name) else { continue };
        let standard = subject.history.of(version).on(abi);
        let size = standard.layout(name).map(|layout| layout.extent.size);
        let fact =
            size.map(|size| format!("PKCS#11 {version} has {name} with {size} bytes on {abi}"));
        let hint = "see `#pragma pack` and --pack; the standard packs to 1 byte on Windows only";
        found.add(Diagnostic::warning(record.span, message).hint(hint), fact);
    }
}

/// The members of a struct of the standard.
fn member_fact(subject: &Subject<'_, '_>, version: Standard, name: &str) -> Option<String> {
    let on = subject.history.of(version).on(Abi::Unix64);
    let speller = Speller::new(on.model, on.abi);
    let member =
        |field: &Field<'_>| format!("{} {};", speller.spelled(&field.ty), field.name.unwrap_or(""));
    let members: Vec<_> = on.record(name)?.fields.iter().flatten().map(member).collect();
    Some(format!("PKCS#11 {version} has {name} {{ {} }}", members.join(" ")))
}

/// The structs of the standard in the headers that differ from all versions up to the one to
/// compare with, and the version that they are compared with.
fn shapes<'s>(subject: &Subject<'_, 's>) -> Vec<(&'s str, Standard, Shape)> {
    let names = subject.headers.names(|on| {
        let records = on.model.records.iter().filter(|one| one.fields.is_some());
        checked(subject, records.map(|one| (one.name(), one.span)))
    });
    let mut shapes = Vec::new();
    for name in names {
        let Some((version, standard)) = subject.standard_of(name) else { continue };
        if standard.find(|on| on.record(name)).is_none()
            || standard.find(|on| on.list(name)).is_some()
        {
            continue;
        }
        let earlier = subject.history.iter().filter(|(one, _)| *one < version);
        let is_earlier = earlier
            .filter(|(_, headers)| headers.has(name))
            .any(|(_, headers)| matches!(shape(headers, subject.headers, name), Shape::Same));
        if !is_earlier {
            shapes.push((name, version, shape(standard, subject.headers, name)));
        }
    }
    shapes
}

fn shape(standard: &Headers<'_>, headers: &Headers<'_>, name: &str) -> Shape {
    for abi in Abi::ALL {
        let pair = Comparison { old: standard.on(abi), new: headers.on(abi) };
        let (Some(old), Some(new)) = (pair.old.record(name), pair.new.record(name)) else {
            continue;
        };
        if let Some((span, message)) = member_difference(&pair, name, old, new) {
            let is_same_layout = Abi::ALL
                .iter()
                .all(|&abi| standard.on(abi).layout(name) == headers.on(abi).layout(name));
            return match is_same_layout {
                true => Shape::Names(span, message),
                false => Shape::Members(span, message),
            };
        }
        let (Some(old), Some(new)) = (pair.old.layout(name), pair.new.layout(name)) else {
            continue;
        };
        if old.extent.size != new.extent.size || old.offsets != new.offsets {
            let (old, new) = (old.extent.size, new.extent.size);
            let message = match old == new {
                true => format!("the members of `{name}` have other offsets on {abi}"),
                false => format!("`{name}` has {new} bytes on {abi}, not {old}"),
            };
            return Shape::Layout(abi, message);
        }
    }
    Shape::Same
}

/// The first member that is not as in the standard.
fn member_difference<'s, 't>(
    pair: &Comparison<'_, 's, 't>,
    name: &str,
    old: &Record<'s>,
    new: &Record<'t>,
) -> Option<(Span, String)> {
    if old.kind != new.kind {
        let (is, was) = (new.kind.keyword(), old.kind.keyword());
        return Some((new.span, format!("`{name}` is a {is}, not a {was}")));
    }
    let (was, is) = (old.fields.as_deref()?, new.fields.as_deref()?);
    for (index, old) in was.iter().enumerate() {
        let member = old.name.unwrap_or("(unnamed)");
        let Some(new) = is.get(index) else {
            return Some((new.span, format!("`{name}` lacks the member `{member}`")));
        };
        if new.name != old.name {
            let other = new.name.unwrap_or("(unnamed)");
            let message = format!("member {} of `{name}` is `{other}`, not `{member}`", index + 1);
            return Some((new.span, message));
        }
        if !pair.same_type(&old.ty, &new.ty) {
            let was = Speller::new(pair.old.model, pair.old.abi).spelled(&old.ty);
            let is = Speller::new(pair.new.model, pair.new.abi).spelled(&new.ty);
            let message = format!("the member `{member}` of `{name}` is a `{is}`, not a `{was}`");
            return Some((new.span, message));
        }
    }
    let more = is.get(was.len())?;
    let member = more.name.unwrap_or("(unnamed)");
    Some((more.span, format!("`{name}` has a further member `{member}`")))
}

pub(super) fn function_differs(subject: &Subject<'_, '_>, found: &mut Found) {
    let names = subject
        .headers
        .names(|on| checked(subject, on.model.functions.iter().map(|one| (one.name, one.span))));
    for name in names {
        let Some((version, standard)) = subject.standard_of(name) else { continue };
        for pair in comparisons(standard, subject.headers) {
            let (Some(old), Some(new)) = (pair.old.function(name), pair.new.function(name)) else {
                continue;
            };
            let (was, is) = (&old.signature, &new.signature);
            if pair.same_signature(was, is) {
                continue;
            }
            let different = was
                .parameters
                .iter()
                .zip(&is.parameters)
                .position(|(was, is)| !pair.same_parameter(was, is));
            let what = match different {
                _ if was.parameters.len() != is.parameters.len() => {
                    let (is, was) = (is.parameters.len(), was.parameters.len());
                    format!("takes {is} arguments, not {was}")
                }
                Some(index) => format!("takes another argument {}", index + 1),
                None if !pair.same_type(&was.returns, &is.returns) => "returns another type".into(),
                None => "is called in another way".into(),
            };
            let fact = format!("PKCS#11 {version} has {}", prototype(pair.old, name, was));
            let here = prototype(pair.new, name, is);
            let diagnostic = Diagnostic::warning(new.span, format!("`{name}` {what}"));
            found.add(diagnostic.label(here), fact);
            break;
        }
    }
}

pub(super) fn function_order(subject: &Subject<'_, '_>, found: &mut Found) {
    let names = subject.headers.names(|on| {
        let span = |index: usize| on.model.records[index].span;
        let lists = on.model.function_lists.iter();
        checked(subject, lists.map(|list| (list.name, span(list.record.0 as usize))))
    });
    for name in names {
        let Some((version, standard)) = subject.standard_of(name) else { continue };
        let Some(expected) = standard.find(|on| on.list(name)) else { continue };
        let Some((on, list)) = subject.headers.find(|on| Some((on, on.list(name)?))) else {
            continue;
        };
        let pairs = expected.functions.iter().zip(&list.functions);
        let same = pairs.take_while(|(old, new)| old == new).count();
        let fields = on.model.records[list.record.0 as usize].fields.as_deref().unwrap_or_default();
        let record = on.model.records[list.record.0 as usize].span;
        let span = fields.get(same).map_or(record, |field| field.span);
        let message = match (list.functions.get(same), expected.functions.get(same)) {
            (None, None) => continue,
            (None, Some(missing)) => format!("`{name}` ends before `{missing}`"),
            (Some(more), None) => format!("`{name}` goes on with `{more}`"),
            (Some(is), Some(was)) => format!("`{name}` has `{is}` where `{was}` belongs"),
        };
        let before = same.checked_sub(1).map(|index| expected.functions[index]);
        let fact = match (expected.functions.get(same), before) {
            (Some(next), Some(before)) => format!("{next} after {before}"),
            (Some(next), None) => format!("{next} first"),
            (None, _) => format!("{} members in {name}", expected.functions.len()),
        };
        let diagnostic = Diagnostic::warning(span, message);
        found.add(diagnostic, format!("PKCS#11 {version} has {fact}"));
    }
}

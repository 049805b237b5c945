//! Documentation of items.

use std::fmt::Write;

use crate::emit::rust::spell::Speller;
use crate::model::doc::{MarkdownLine, RustDoc, RustString, deprecation};
use crate::model::{Doc, Signature};

/// Writes the comment of a member or the like.
pub(super) fn write_doc(out: &mut String, doc: Doc<'_>, indent: &'static str) {
    if let Some(text) = doc.text() {
        write_text(out, &text, indent);
    }
}

fn write_text(out: &mut String, text: &str, indent: &'static str) {
    write!(out, "{}", RustDoc { indent, text }).expect("writing to a string");
}

/// Writes the comment of an item; a deprecated one gets the attribute too.
pub(super) fn write_item_doc(out: &mut String, doc: Doc<'_>, indent: &'static str) {
    let Some(text) = doc.text() else { return };
    let Some((note, rest)) = deprecation(&text) else {
        return write_text(out, &text, indent);
    };
    if !rest.is_empty() {
        write_text(out, rest, indent);
    }
    if note.is_empty() {
        writeln!(out, "{indent}#[deprecated]")
    } else {
        writeln!(out, "{indent}#[deprecated = {}]", RustString(note))
    }
    .expect("writing to a string");
}

/// Whether an item is deprecated.
pub(super) fn is_deprecated(doc: Doc<'_>) -> bool {
    doc.0.is_some() && doc.text().is_some_and(|text| deprecation(&text).is_some())
}

/// Writes the comment of a function and those of its parameters.
pub(super) fn write_function_doc<'s>(
    out: &mut String,
    doc: Doc<'s>,
    signature: &Signature<'s>,
    speller: &Speller<'_, 's>,
    indent: &'static str,
) {
    let text = doc.text();
    let deprecated = text.as_deref().and_then(deprecation);
    let body = deprecated.map_or(text.as_deref(), |(_, rest)| (!rest.is_empty()).then_some(rest));
    if let Some(text) = body {
        write_text(out, text, indent);
    }
    let mut is_first = true;
    for (name, parameter) in speller.parameters(signature) {
        let Some(text) = parameter.doc.text() else { continue };
        if is_first && body.is_some() {
            writeln!(out, "{indent}///").expect("writing to a string");
        }
        is_first = false;
        let name = name.trim_start_matches("r#");
        writeln!(out, "{indent}/// - `{name}`: {}", MarkdownLine(&text))
            .expect("writing to a string");
    }
    match deprecated {
        Some(("", _)) => writeln!(out, "{indent}#[deprecated]"),
        Some((note, _)) => writeln!(out, "{indent}#[deprecated = {}]", RustString(note)),
        None => Ok(()),
    }
    .expect("writing to a string");
}

//! Documentation of items.

use crate::emit::rust::spell::Speller;
use crate::emit::rust::text::push_all;
use crate::model::doc::{MarkdownLine, RustDoc, RustString, deprecation};
use crate::model::{Doc, Signature};

/// Writes the comment of a member or the like.
pub(super) fn write_doc(out: &mut String, doc: Doc<'_>, indent: &'static str) {
    if let Some(text) = doc.text() {
        write_text(out, &text, indent);
    }
}

fn write_text(out: &mut String, text: &str, indent: &'static str) {
    RustDoc { indent, text }.write_to(out).expect("writing to a string");
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
    write_deprecated(out, note, indent);
}

fn write_deprecated(out: &mut String, note: &str, indent: &str) {
    if note.is_empty() {
        push_all(out, &[indent, "#[deprecated]\n"]);
    } else {
        push_all(out, &[indent, "#[deprecated = ", &RustString(note).to_string(), "]\n"]);
    }
}

/// Whether an item is deprecated.
pub(super) fn is_deprecated(doc: Doc<'_>) -> bool {
    // All that can stand before the word is no letter.
    let first = doc.0.and_then(|raw| raw.chars().find(|c| c.is_alphabetic()));
    first.is_some_and(|letter| letter.eq_ignore_ascii_case(&'d'))
        && doc.text().is_some_and(|text| deprecation(&text).is_some())
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
    write_parameter_docs(out, signature, speller, body.is_some(), indent);
    if let Some((note, _)) = deprecated {
        write_deprecated(out, note, indent);
    }
}

/// Writes a list of the parameters that have a comment, set apart if it stands below another text.
fn write_parameter_docs<'s>(
    out: &mut String,
    signature: &Signature<'s>,
    speller: &Speller<'_, 's>,
    is_below: bool,
    indent: &str,
) {
    if signature.parameters.iter().all(|parameter| parameter.doc.0.is_none()) {
        return;
    }
    let mut is_first = true;
    for (name, parameter) in speller.parameters(signature) {
        let Some(text) = parameter.doc.text() else { continue };
        if is_first && is_below {
            push_all(out, &[indent, "///\n"]);
        }
        is_first = false;
        let name = name.strip_prefix("r#").unwrap_or(&name);
        push_all(out, &[indent, "/// - `", name, "`: "]);
        MarkdownLine(&text).write_to(out).expect("writing to a string");
        out.push('\n');
    }
}

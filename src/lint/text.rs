//! Rules about the headers' text.

use rustc_hash::FxHashSet;

use super::{Found, Subject};
use crate::abi::{Abi, PerAbi, Value};
use crate::diagnostic::Diagnostic;
use crate::headers::{hex, number};
use crate::model::Remark;
use crate::source::{SourceMap, Span};

pub(super) fn two_values(subject: &Subject<'_, '_>, found: &mut Found) {
    for remark in subject.remarks {
        let Remark::OtherValue { name, value, span } = remark else { continue };
        let now = subject.headers.find(|on| on.constant(name));
        let Some(now) = now.filter(|now| subject.is_checked(now.span)) else { continue };
        let number = |value: &PerAbi<Value>| Abi::ALL.map(|abi| number(*value.get(abi)));
        if number(value) == number(&now.value) {
            continue;
        }
        let [old, new] = [value, &now.value].map(|value| hex(*value.get(Abi::Unix64)));
        let message = format!("`{name}` has two values: {old}, and from here on {new}");
        found.add(
            Diagnostic::warning(now.span, message).related(*span, "the first definition"),
            super::values::fact(subject, name),
        );
    }
}

pub(super) fn open_packing(subject: &Subject<'_, '_>, found: &mut Found) {
    for remark in subject.remarks {
        let Remark::OpenPacking(span) = remark else { continue };
        let message = "this packing is still in force after the last header";
        let hint = "add `#pragma pack(pop)` where it is to end; it changes the structs of whoever \
                    includes this";
        found.add(Diagnostic::warning(*span, message).hint(hint), None);
    }
}

pub(super) fn not_utf8(subject: &Subject<'_, '_>, found: &mut Found) {
    let sources = subject.sources.iter_with_ids();
    for (id, source) in sources.filter(|(_, source)| source.path().is_some()) {
        let Some(at) = source.not_utf8_at() else { continue };
        let at = at as usize;
        let length = source.text()[at..].chars().next().map_or(0, char::len_utf8);
        let span = Span::new(id, at, at + length);
        found.add(
            Diagnostic::warning(span, "the text is not UTF-8 from here on")
                .hint("convert it, for example with `iconv -t UTF-8 -f CHARSET`"),
            None,
        );
    }
}

/// What reading warns about, unless another rule says it better.
pub(super) fn reader_warning(subject: &Subject<'_, '_>, found: &mut Found) {
    let two_values: FxHashSet<Span> = subject
        .remarks
        .iter()
        .filter_map(|remark| match remark {
            Remark::OtherValue { name, .. } => subject.headers.find(|on| on.constant(name)),
            Remark::OpenPacking(_) => None,
        })
        .map(|constant| constant.span)
        .collect();
    for diagnostic in subject.diagnostics.as_slice() {
        let is_said = diagnostic.span.is_some_and(|span| two_values.contains(&span));
        if !is_said && !is_about_include(subject.sources, diagnostic) {
            found.add(diagnostic.clone(), None);
        }
    }
}

/// Whether a warning is about a header that was not found: about how the headers are read, that is,
/// not about what is in them.
#[must_use]
pub fn is_about_include(sources: &SourceMap, diagnostic: &Diagnostic) -> bool {
    let Some(span) = diagnostic.span else { return false };
    let before = &sources.get(span.source).text()[..span.start as usize];
    let line = before.rsplit('\n').next().unwrap_or("").trim_start();
    line.strip_prefix('#').is_some_and(|word| word.trim_start().starts_with("include"))
}

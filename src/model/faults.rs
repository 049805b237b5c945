//! Errors of the syntax, and the end of resolving.

use rustc_hash::FxHashMap;

use super::resolve::Resolver;
use super::scope::{Ordinary, headers_of};
use super::{Field, Model, RecordKind, Type, TypeKind};
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::ast::{Declarator, Name, TextRange};
use crate::syntax::{
    Chunk, Explanation, Fault, MAX_DECLARATION_BYTES, MAX_DECLARATIONS, MAX_NESTING,
};

impl<'s> Resolver<'s, '_> {
    /// Reports a declaration whose brackets do not match or that does not end.
    pub(crate) fn report_fault(&mut self, fault: &Fault, chunk: &Chunk) {
        self.note_faulty(&chunk.at);
        let diagnostic = match *fault {
            Fault::Unbalanced(at) => {
                let bracket = &self.source[at..=at];
                let is_open = matches!(bracket, "(" | "[" | "{" | "\"" | "'");
                let what = if is_open { "is never closed" } else { "closes nothing" };
                self.error(&(at..at + 1), format!("this `{bracket}` {what}"))
                    .label("in this declaration")
            }
            Fault::Unfinished => {
                let text = self.source[chunk.at.clone()].trim_end();
                let end = chunk.at.start + text.len();
                let last = crate::preprocess::tokens(text).last().unwrap_or(0..text.len());
                let at = chunk.at.start + last.start..end;
                self.error(&at, "expected `;` after this").label("the declaration does not end")
            }
        };
        self.diagnostics.push(diagnostic);
    }

    /// Reports a declaration that is nested too deeply or too long.
    pub(crate) fn report_size(&mut self, chunk: &Chunk) {
        let message = if chunk.nesting > MAX_NESTING {
            format!("this declaration nests more than {MAX_NESTING} brackets")
        } else {
            format!("this declaration is longer than {} KiB", MAX_DECLARATION_BYTES >> 10)
        };
        self.report_at_start(chunk, message);
    }

    /// Reports the declaration that is one too many.
    pub(crate) fn report_count(&mut self, chunk: &Chunk) {
        self.report_at_start(chunk, format!("there are more than {MAX_DECLARATIONS} declarations"));
    }

    fn report_at_start(&mut self, chunk: &Chunk, message: String) {
        let first = self.source[chunk.at.clone()].chars().next().map_or(0, char::len_utf8);
        let at = chunk.at.start..chunk.at.start + first;
        self.diagnostics.push(self.error(&at, message));
    }

    /// Whether there are so many errors that more of them would not be kept.
    pub(crate) fn has_enough_errors(&self) -> bool {
        self.diagnostics.count_errors() >= crate::diagnostic::Diagnostics::MAX
    }

    /// Parameters of one function must have different names.
    pub(super) fn report_parameter_twice(&mut self, declarator: &Declarator<'s>) {
        let Some(name) = &declarator.name else { return };
        let message = format!("the parameter `{}` is there twice", name.text);
        self.diagnostics.push(self.error(&name.at, message));
    }

    /// A parameter with the name of a type may be two parameters and a forgotten comma.
    pub(super) fn check_parameter_name(&mut self, name: &Name<'s>) {
        if let Some(Ordinary::Typedef(_)) = self.scope.ordinary.get(name.text) {
            let message = format!("the parameter `{0}` has the name of the type `{0}`", name.text);
            let warning = self.warning(&name.at, message);
            self.diagnostics.push(warning.hint("a comma may be missing before it"));
        }
    }

    /// The elements of an array must have a size.
    pub(super) fn check_element(&mut self, ty: &Type<'s>, length: &Name<'s>) {
        if let TypeKind::Record(id) = self.model.resolved(ty).kind
            && self.model.records[id.0 as usize].fields.is_none()
        {
            let record = &self.model.records[id.0 as usize];
            let message =
                format!("the elements of this array, `{}`, are not defined yet", record.name());
            let error = self.error(&length.at, message);
            self.diagnostics.push(error.related(record.span, "it is only declared here"));
        }
    }

    /// An array without a length can only be the last member of a struct.
    pub(super) fn check_flexible(&mut self, kind: RecordKind, fields: &[Field<'s>]) {
        let before_last = match kind {
            RecordKind::Struct => fields.len().saturating_sub(1),
            RecordKind::Union => fields.len(),
        };
        for field in &fields[..before_last] {
            if matches!(self.model.resolved(&field.ty).kind, TypeKind::Array(_, None)) {
                let name = field.name.unwrap_or_default();
                let message =
                    format!("the member `{name}` has no length and is not the last of a struct");
                self.diagnostics.push(Diagnostic::error(field.span, message));
            }
        }
    }

    /// Members of one record must have different names.
    pub(super) fn check_names(&mut self, fields: &[Field<'s>]) {
        let mut seen = FxHashMap::default();
        for Field { name, span, .. } in fields {
            let Some(name) = name else { continue };
            if let Some(first) = seen.insert(*name, *span) {
                self.diagnostics.push(
                    Diagnostic::error(*span, format!("the member `{name}` is there twice"))
                        .related(first, "the first one"),
                );
            }
        }
    }

    /// Remembers the last name of a declaration that cannot be understood, the declared one mostly.
    fn note_faulty(&mut self, chunk: &TextRange) {
        let text = &self.source[chunk.clone()];
        let is_name =
            |token: &TextRange| crate::preprocess::starts_identifier(text.as_bytes()[token.start]);
        if let Some(token) = crate::preprocess::tokens(text).filter(is_name).last() {
            self.scope.faulty.insert(&text[token]);
        }
    }

    /// Reports a declaration that stops making sense.
    pub(crate) fn report_syntax(&mut self, explanation: &Explanation, chunk: &TextRange) {
        self.note_faulty(chunk);
        let mut diagnostic = self.error(&explanation.at, explanation.message.clone());
        if let Some((at, what)) = explanation.missing {
            diagnostic = diagnostic.related(self.span(&(at - 1..at)), what);
        }
        if let Some(hint) = &explanation.hint {
            diagnostic = diagnostic.hint(hint.clone());
        }
        self.diagnostics.push(diagnostic.label("unexpected"));
    }

    /// The types that are used and never declared.
    pub(crate) fn undeclared(&self) -> Vec<&'s str> {
        self.scope.undeclared().collect()
    }

    /// Reports what only shows at the end, and gives the model.
    pub(crate) fn finish(self, missing_includes: &[(Span, String)]) -> Model<'s> {
        let model = self.model;
        let declared_at = |id: super::TypedefId| model.typedefs[id.0 as usize].span;
        let is_included = |headers: &[&str]| {
            missing_includes.iter().any(|(_, file)| headers.contains(&file.as_str()))
        };
        let mut library_types: Vec<_> = self.library_types.iter().collect();
        library_types.sort_by_key(|(_, span)| (span.source, span.start));
        for (name, span) in library_types {
            let headers = headers_of(name);
            if !is_included(headers) {
                let message = format!("`{name}` is declared by a header that is not included");
                let hint = format!("it is in <{}>", headers[0]);
                self.diagnostics.push(Diagnostic::warning(*span, message).hint(hint));
            }
        }
        self.scope.report(self.diagnostics, declared_at, missing_includes.first());
        model
    }
}

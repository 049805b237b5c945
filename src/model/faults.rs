//! Errors of the syntax, and the end of resolving.

use super::resolve::Resolver;
use super::{Model, Record};
use crate::source::Span;
use crate::syntax::ast::TextRange;
use crate::syntax::{Chunk, Explanation, Fault, MAX_NESTING};

impl<'s> Resolver<'s, '_> {
    /// Reports a declaration whose brackets do not match or that does not end.
    pub(crate) fn report_fault(&mut self, fault: &Fault, chunk: &Chunk) {
        self.note_faulty(&chunk.at);
        let diagnostic = match *fault {
            Fault::Unbalanced(at) => {
                let bracket = &self.source[at..=at];
                let is_open = matches!(bracket, "(" | "[" | "{");
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

    /// Reports a declaration that is nested too deeply.
    pub(crate) fn report_nesting(&mut self, chunk: &Chunk) {
        let at = chunk.at.start..chunk.at.start + 1;
        self.diagnostics.push(
            self.error(&at, format!("this declaration nests more than {MAX_NESTING} brackets")),
        );
    }

    /// Whether there are so many errors that more of them would not be kept.
    pub(crate) fn has_enough_errors(&self) -> bool {
        self.diagnostics.count_errors() >= crate::diagnostic::Diagnostics::MAX
    }

    /// Remembers the last name of a declaration that cannot be understood, the declared one mostly.
    fn note_faulty(&mut self, chunk: &TextRange) {
        let text = &self.source[chunk.clone()];
        let is_name = |token: &TextRange| {
            crate::preprocess::starts_identifier(text.as_bytes()[token.start])
        };
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
    pub(crate) fn finish(self, missing_include: Option<&(Span, String)>) -> Model<'s> {
        let model = self.model;
        let declared_at = |id: super::TypedefId| model.typedefs[id.0 as usize].span;
        self.scope.report(self.diagnostics, declared_at, missing_include);
        model
    }
}

impl<'s> Record<'s> {
    /// Whether it has a body.
    #[must_use]
    pub(crate) fn is_defined(&self) -> bool {
        self.fields.is_some()
    }
}

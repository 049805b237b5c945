//! Directives that are refused.

use super::{MAX_DIRECTIVE_BYTES, Preprocessor, token};
use crate::diagnostic::Diagnostic;

impl Preprocessor<'_, '_> {
    pub(super) fn malformed_directive(&mut self, start: usize, at: usize, skipping: bool) {
        let file = self.file();
        let text = file.text;
        let line_end = token::end_of_line(text.as_bytes(), start);
        file.at = (line_end + 1).min(text.len());
        file.copied = file.at;
        if skipping {
            return;
        }
        let unterminated = text[start..line_end]
            .rfind("/*")
            .filter(|open| token::end_of_block_comment(text.as_bytes(), start + open).is_none());
        if let Some(open) = unterminated {
            return self.unterminated_comment(start + open);
        }
        let at = (start + at).min(line_end);
        let span = self.span(at, (at + 1).min(line_end).max(at));
        let word = text[start + 1..line_end].split_whitespace().next().unwrap_or("");
        let expected = match word {
            "define" | "undef" | "ifdef" | "ifndef" => "expected the name of a macro",
            _ => "this directive is malformed",
        };
        self.diagnostics.push(
            Diagnostic::error(span, format!("{expected} after `#{word}`"))
                .label("here")
                .hint("a name begins with a letter or an underscore"),
        );
    }

    pub(super) fn too_long_directive(&mut self, start: usize) {
        let span = self.span(start, start + 1);
        self.diagnostics.push(Diagnostic::error(
            span,
            format!("this directive is longer than {} MiB", MAX_DIRECTIVE_BYTES >> 20),
        ));
        self.stopped = true;
    }

    pub(super) fn unterminated_comment(&mut self, start: usize) {
        let span = self.span(start, start + 2);
        self.diagnostics.push(
            Diagnostic::error(span, "this comment is never closed")
                .label("the comment begins here")
                .hint("add `*/`"),
        );
        let file = self.file();
        file.at = file.text.len();
        file.copied = file.at;
    }

    pub(super) fn error(&mut self, message: &str, is_error: bool, start: usize) {
        let end = token::end_of_line(self.file().text.as_bytes(), start);
        let span = self.span(start, end);
        if !is_error {
            self.diagnostics.push(Diagnostic::warning(span, format!("#warning: {message}")));
            return;
        }
        let names = self.undefined_names_in_force();
        let diagnostic =
            Diagnostic::error(span, format!("#error: {message}")).label("the header stops here");
        self.diagnostics.push(match names.as_slice() {
            [] => {
                diagnostic.hint("the header refuses these settings; see the conditions around it")
            }
            [one] => diagnostic.hint(format!("define the macro that it asks for: -D {one}")),
            many => diagnostic.hint(format!(
                "define one of the macros that it asks for: -D {}",
                many.join(", -D ")
            )),
        });
        self.stopped = true;
    }

    pub(super) fn other_directive(&mut self, name: &str, start: usize) {
        if matches!(name, "" | "line" | "ident" | "sccs" | "assert" | "unassert") {
            return;
        }
        let span = self.span(start, start + 1);
        self.diagnostics.push(
            Diagnostic::error(span, format!("`#{name}` is no directive of C")).hint(
                "directives are #define, #undef, #include, #if, #pragma, #error and the like",
            ),
        );
    }
}

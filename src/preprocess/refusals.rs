//! Directives that are refused.

use super::macros::Macro;
use super::token::{Kind, Token};
use super::{MAX_DIRECTIVE_BYTES, MAX_MACRO_PARAMETERS, Preprocessor, token};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

impl<'s> Preprocessor<'s, '_> {
    pub(super) fn malformed_directive(&mut self, start: usize, at: usize, skipping: bool) {
        let file = self.file();
        let text = file.text;
        let line_end = token::end_of_line(text.as_bytes(), start);
        file.at = (line_end + 1).min(text.len());
        file.copied = file.at;
        let word = text[start + 1..line_end].split_whitespace().next().unwrap_or("");
        if word.starts_with("if") {
            // Its `#endif` will come.
            self.open(start, |_, _| false);
        }
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
        // A number is what preprocessors leave of `#line`.
        let is_line = name.bytes().all(|byte| byte.is_ascii_digit());
        if is_line || matches!(name, "line" | "ident" | "sccs" | "assert" | "unassert") {
            return;
        }
        let span = self.span(start, start + 1);
        self.diagnostics.push(
            Diagnostic::error(span, format!("`#{name}` is no directive of C")).hint(
                "directives are #define, #undef, #include, #if, #pragma, #error and the like",
            ),
        );
    }

    /// A macro whose parameters or whose `#` and `##` cannot be meant so.
    pub(super) fn check_definition(&mut self, new: &mut Macro<'s>) {
        if let Some(name) = new.misplaced_parameter() {
            let message = format!("`{}` cannot have the parameter `{name}` here", new.name);
            self.diagnostics.push(Diagnostic::error(new.span, message));
        }
        if new.parameters.as_ref().is_some_and(|all| all.len() > MAX_MACRO_PARAMETERS) {
            let message = format!("`{}` has more than {MAX_MACRO_PARAMETERS} parameters", new.name);
            self.diagnostics.push(Diagnostic::error(new.span, message));
        }
        if memchr::memchr(b'#', new.body.as_bytes()).is_none() {
            return;
        }
        let tokens = new.tokens();
        let is_paste = |token: Option<&Token<'s>>| token.is_some_and(|token| token.is("##"));
        let last = new.parameters.as_deref().and_then(<[_]>::last);
        let is_variadic = last.is_some_and(|last| last.ends_with("..."));
        let is_parameter = |token: Option<&Token<'s>>| {
            token.is_some_and(|token| {
                matches!(token.kind, Kind::Parameter(_))
                    || is_variadic && matches!(token.text, "__VA_ARGS__" | "__VA_OPT__")
            })
        };
        let is_bare =
            |(at, token): (usize, &Token<'s>)| token.is("#") && !is_parameter(tokens.get(at + 1));
        let message = if is_paste(tokens.first()) || is_paste(tokens.last()) {
            "`##` joins what stands on both of its sides"
        } else if new.parameters.is_some() && tokens.iter().enumerate().any(is_bare) {
            "`#` stands before a parameter of the macro only"
        } else {
            return;
        };
        self.diagnostics.push(Diagnostic::error(new.span, message).label("in this macro"));
    }

    /// `defined` and the like: what stands behind them must be a name, in parentheses or not.
    pub(super) fn check_query(&mut self, query: &Token<'s>, operand: &[Token<'s>], closed: bool) {
        let is_right = match (query.text, operand) {
            ("defined", [name, rest @ ..]) => {
                let end =
                    if closed { matches!(rest, [end] if end.is(")")) } else { rest.is_empty() };
                name.kind == Kind::Identifier && end
            }
            ("__has_include", [_, .., end]) => end.is(")"),
            ("defined" | "__has_include", _) => false,
            _ => true,
        };
        if !is_right {
            let start = query.start as usize;
            let span = Span::new(query.source, start, start + query.text.len());
            let what = if query.text == "defined" { "the name of a macro" } else { "a header" };
            let message = format!("expected {what} after `{}`", query.text);
            let hint = format!(
                "write {}",
                if query.text == "defined" { "defined(NAME)" } else { "__has_include(\"file.h\")" }
            );
            self.diagnostics.push(Diagnostic::error(span, message).hint(hint));
        }
    }
}

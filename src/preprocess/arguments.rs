//! The arguments of a macro's call: from the tokens of other expansions, and from the header's text.

use super::Preprocessor;
use super::expand::Expansion;
use super::token::{Kind, Lexer, Token, begins_line, spell};
use crate::diagnostic::Diagnostic;

impl<'s> Preprocessor<'s, '_> {
    /// Whether the next token is `(`, which is taken then.
    pub(super) fn goes_on_with_parenthesis(&mut self, expansion: &mut Expansion<'s>) -> bool {
        for depth in (0..expansion.frames.len()).rev() {
            let frame = &expansion.frames[depth];
            let rest = &frame.tokens[frame.at..];
            let Some(skip) =
                rest.iter().position(|t| !matches!(t.kind, Kind::Comment | Kind::Placemarker))
            else {
                continue;
            };
            if !rest[skip].is("(") {
                return false;
            }
            expansion.frames[depth].at += skip + 1;
            self.leave_but(expansion, depth + 1);
            return true;
        }
        if !expansion.in_text || !self.text_goes_on_with_parenthesis() {
            return false;
        }
        self.leave_but(expansion, 0);
        let file = self.file();
        file.at = next_in_text(file.text, file.at).map_or(file.at, |at| at + 1);
        true
    }

    /// Whether the present header goes on with `(`, over line ends and comments.
    pub(super) fn text_goes_on_with_parenthesis(&mut self) -> bool {
        let file = self.file();
        let next = next_in_text(file.text, file.at);
        next.is_some_and(|at| file.text.as_bytes()[at] == b'(')
    }

    /// The next token of an argument list: from the frames, then from the header's text.
    fn next_of_arguments(&mut self, expansion: &mut Expansion<'s>) -> Option<Token<'s>> {
        if let Some(token) = self.next_token(expansion) {
            return Some(token);
        }
        if !expansion.in_text {
            return None;
        }
        loop {
            let file = self.file();
            let (text, at, source) = (file.text, file.at, file.source);
            let mut lexer = Lexer::new(&text[at..], source, at as u32);
            let token = lexer.next()?;
            let start = token.start as usize;
            let begins_line = token.is("#") && begins_line(text, start);
            if begins_line {
                // Compilers obey directives between arguments.
                file.at = start;
                self.directive();
                if self.stopped {
                    return None;
                }
                while self.is_skipping() && self.file().at < text.len() {
                    self.line();
                }
                continue;
            }
            file.at = at + lexer.at();
            return Some(token);
        }
    }

    /// Reads the arguments of a call whose `(` has been taken.
    pub(super) fn arguments(
        &mut self,
        expansion: &mut Expansion<'s>,
        name: &Token<'s>,
        parameters: &[&'s str],
    ) -> Option<Vec<Vec<Token<'s>>>> {
        let is_variadic = parameters.last().is_some_and(|last| last.ends_with("..."));
        let mut arguments: Vec<Vec<Token<'s>>> = Vec::with_capacity(parameters.len().clamp(1, 16));
        arguments.push(self.spare.take());
        let mut depth = 0_usize;
        loop {
            let Some(token) = self.next_of_arguments(expansion) else {
                if !self.stopped {
                    self.unterminated_call(expansion, name);
                }
                return None;
            };
            if self.budget == 0 {
                self.out_of_budget(expansion.site);
                return None;
            }
            self.budget -= 1;
            let takes_all = is_variadic && arguments.len() >= parameters.len();
            if token.is("(") {
                depth += 1;
            } else if token.is(")") {
                if depth == 0 {
                    break;
                }
                depth -= 1;
            } else if token.is(",") && depth == 0 && !takes_all {
                arguments.push(self.spare.take());
                continue;
            }
            arguments.last_mut().expect("there is one").push(token);
        }
        if parameters.is_empty() && arguments.len() == 1 && spell(&arguments[0]).is_empty() {
            arguments.clear();
        }
        if is_variadic && arguments.len() + 1 == parameters.len() {
            arguments.push(Vec::new());
        }
        if arguments.len() != parameters.len() {
            self.wrong_count(expansion, name, parameters.len(), arguments.len());
            return None;
        }
        Some(arguments)
    }

    fn unterminated_call(&mut self, expansion: &Expansion<'s>, name: &Token<'s>) {
        self.diagnostics.push(
            Diagnostic::error(
                expansion.site,
                format!("the arguments of the macro `{}` are never closed", name.text),
            )
            .label("the call begins here")
            .hint("add `)`"),
        );
    }

    fn wrong_count(
        &mut self,
        expansion: &Expansion<'s>,
        name: &Token<'s>,
        want: usize,
        got: usize,
    ) {
        let definition = self.macros.defined(name.text).map(|one| one.span);
        let mut diagnostic = Diagnostic::error(
            expansion.site,
            format!("the macro `{}` takes {want} arguments, here are {got}", name.text),
        )
        .label("called here");
        if let Some(span) = definition {
            diagnostic = diagnostic.related(span, "defined here");
        }
        self.diagnostics.push(diagnostic);
    }
}

/// Offset of the next token of a text, over white space and comments.
fn next_in_text(text: &str, at: usize) -> Option<usize> {
    let mut lexer = Lexer::new(&text[at..], crate::source::SourceId::default(), at as u32);
    lexer.find(|token| token.kind != Kind::Comment).map(|token| token.start as usize)
}

//! Arguments in the place of parameters, and the operators `#` and `##` (C99, 6.10.3.1 to 6.10.3.3).

use super::Preprocessor;
use super::expand::{Expansion, MAX_CALL_DEPTH};
use super::token::{Kind, Lexer, Token};

impl<'s> Preprocessor<'s, '_> {
    /// Puts arguments in the place of parameters, and obeys `#` and `##`.
    pub(super) fn substitute(
        &mut self,
        expansion: &Expansion<'s>,
        body: &[Token<'s>],
        parameters: &[&'s str],
        arguments: &[Vec<Token<'s>>],
    ) -> Vec<Token<'s>> {
        let mut out = self.spare.take();
        let (mut at, mut charged) = (0, 0);
        while let Some(&token) = body.get(at) {
            self.charge(out.len().saturating_sub(charged));
            charged = out.len();
            if self.budget == 0 {
                // The expansion that this belongs to reports it.
                break;
            }
            let before_paste = body.get(at + 1).is_some_and(|next| next.is("##"));
            if token.is("#")
                && !parameters.is_empty()
                && let Some(index) = body.get(at + 1).and_then(position)
            {
                out.push(self.stringify(&token, &arguments[index]));
                at += 2;
                continue;
            }
            if token.is("##") && !out.is_empty() && at + 1 < body.len() {
                let right = &body[at + 1];
                let operand = match position(right) {
                    Some(index) => &arguments[index],
                    None => std::slice::from_ref(right),
                };
                let mut operand = operand.iter().filter(is_no_comment).copied().peekable();
                let is_rest = parameters.last().is_some_and(|last| last.ends_with("..."))
                    && position(right) == Some(parameters.len().wrapping_sub(1));
                // GNU C: `, ## __VA_ARGS__` loses the comma if there are no more arguments.
                match arguments.last().filter(|_| is_rest && ends_with_comma(&out)) {
                    Some(_) if operand.peek().is_none() => drop(out.pop()),
                    Some(rest) => self.push_argument(&mut out, expansion, rest, right),
                    None => self.paste(&mut out, operand),
                }
                at += 2;
                continue;
            }
            match position(&token) {
                Some(index) if before_paste => push_operand(&mut out, &arguments[index], token),
                Some(index) => self.push_argument(&mut out, expansion, &arguments[index], &token),
                None => out.push(token),
            }
            at += 1;
        }
        out.retain(|token| token.kind != Kind::Placemarker);
        self.charge(out.len().saturating_sub(charged));
        out
    }

    /// Keeps text that `#` or `##` has made; it counts as if it were tokens.
    fn keep(&mut self, text: String) -> &'s str {
        self.charge(text.len() / 8);
        self.sources.keep(text)
    }

    fn charge(&mut self, tokens: usize) {
        self.budget = self.budget.saturating_sub(tokens);
    }

    /// Adds an argument in the place of a parameter, expanded on its own.
    fn push_argument(
        &mut self,
        out: &mut Vec<Token<'s>>,
        expansion: &Expansion<'s>,
        argument: &[Token<'s>],
        parameter: &Token<'s>,
    ) {
        if expansion.depth >= MAX_CALL_DEPTH {
            return self
                .too_much(expansion.site, &format!("nest more than {MAX_CALL_DEPTH} calls"));
        }
        let needs_expansion = argument
            .iter()
            .any(|t| t.kind == Kind::Identifier && self.macros.find(t.text).is_some());
        let start = out.len();
        if needs_expansion {
            let mut tokens = self.spare.take();
            tokens.extend_from_slice(argument);
            let expanded = self.expand_nested(tokens, expansion.site, expansion.depth + 1);
            out.extend_from_slice(&expanded);
            self.spare.give(expanded);
        } else {
            out.extend_from_slice(argument);
        }
        if let Some(first) = out.get_mut(start) {
            first.spaced = parameter.spaced;
        }
    }

    fn stringify(&mut self, sharp: &Token<'s>, argument: &[Token<'s>]) -> Token<'s> {
        let mut text = String::from("\"");
        for (index, token) in argument.iter().filter(|t| t.kind != Kind::Comment).enumerate() {
            if index > 0 && token.spaced {
                text.push(' ');
            }
            for c in token.text.chars() {
                if token.kind == Kind::Literal && matches!(c, '"' | '\\') {
                    text.push('\\');
                }
                text.push(c);
            }
        }
        text.push('"');
        Token { text: self.keep(text), kind: Kind::Literal, ..*sharp }
    }

    /// Joins the last token of `out` and the first of `right`.
    fn paste(&mut self, out: &mut Vec<Token<'s>>, mut right: impl Iterator<Item = Token<'s>>) {
        let Some(second) = right.next() else { return };
        let first = out.pop().expect("the left operand is there");
        if first.kind == Kind::Placemarker {
            out.push(Token { spaced: first.spaced, ..second });
        } else {
            let text = self.keep([first.text, second.text].concat());
            let mut lexer = Lexer::new(text, first.source, first.start);
            match lexer.next() {
                Some(joined) if joined.text.len() == text.len() => {
                    out.push(Token {
                        text,
                        kind: joined.kind,
                        spaced: first.spaced,
                        painted: false,
                        // A name put together is looked for where its second part was written.
                        source: second.source,
                        start: second.start,
                    });
                }
                _ => out.extend([first, Token { spaced: false, ..second }]),
            }
        }
        out.extend(right);
    }
}

fn ends_with_comma(tokens: &[Token<'_>]) -> bool {
    tokens.last().is_some_and(|last| last.is(","))
}

/// Which parameter a token of a macro's body names.
fn position(token: &Token<'_>) -> Option<usize> {
    match token.kind {
        Kind::Parameter(index) => Some(usize::from(index)),
        _ => None,
    }
}

/// Adds an argument that `##` will join to what follows it.
fn push_operand<'s>(out: &mut Vec<Token<'s>>, argument: &[Token<'s>], parameter: Token<'s>) {
    let start = out.len();
    out.extend(argument.iter().filter(is_no_comment));
    match out.get_mut(start) {
        Some(first) => first.spaced = parameter.spaced,
        None => out.push(Token { text: "", kind: Kind::Placemarker, ..parameter }),
    }
}

/// Comments are no operands of `##`.
fn is_no_comment(token: &&Token<'_>) -> bool {
    token.kind != Kind::Comment
}

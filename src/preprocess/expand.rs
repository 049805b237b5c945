//! Macro expansion, as C has it (C99, 6.10.3).

use std::ops::Deref;
use std::rc::Rc;

use super::token::{Kind, Token, spell, would_join};
use super::{MAX_EXPANDED_BYTES, Preprocessor};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// How many tokens all expansions of a run may yield, beside 2 for each byte of the headers.
pub const MAX_EXPANDED_TOKENS: usize = 2_000_000;
/// How deeply calls of macros may be nested in the arguments of others.
pub const MAX_CALL_DEPTH: usize = 128;

/// The replacement of a macro as it was defined, or tokens put together for one use.
pub(super) enum Tokens<'s> {
    Shared(Rc<[Token<'s>]>),
    Own(Vec<Token<'s>>),
}

impl<'s> Deref for Tokens<'s> {
    type Target = [Token<'s>];

    fn deref(&self) -> &[Token<'s>] {
        match self {
            Self::Shared(tokens) => tokens,
            Self::Own(tokens) => tokens,
        }
    }
}

/// Memory of tokens that are no more, for the next ones.
#[derive(Default)]
pub(super) struct Spare<'s> {
    frames: Vec<Frame<'s>>,
    tokens: Vec<Vec<Token<'s>>>,
}

impl<'s> Spare<'s> {
    /// An empty list.
    pub(super) fn take(&mut self) -> Vec<Token<'s>> {
        self.tokens.pop().unwrap_or_default()
    }

    pub(super) fn give(&mut self, mut tokens: Vec<Token<'s>>) {
        const MOST_LISTS: usize = 16;
        const MOST_TOKENS: usize = 1024;
        if self.tokens.len() < MOST_LISTS && (1..=MOST_TOKENS).contains(&tokens.capacity()) {
            tokens.clear();
            self.tokens.push(tokens);
        }
    }
}

/// Tokens that are still to be looked at, and the macro whose expansion they are.
pub(super) struct Frame<'s> {
    pub tokens: Tokens<'s>,
    pub at: usize,
    expansion: Option<Replaced>,
}

/// The use of a macro that a frame takes the place of.
#[derive(Clone, Copy)]
pub(super) struct Replaced {
    by: u32,
    /// Whether white space stands before it.
    spaced: bool,
}

/// One expansion under way.
pub(super) struct Expansion<'s> {
    pub frames: Vec<Frame<'s>>,
    out: Vec<Token<'s>>,
    /// The use of a macro that a person would look at.
    pub site: Span,
    /// Whether arguments may go on in the header's text behind the tokens.
    pub in_text: bool,
    pub depth: usize,
}

impl<'s> Preprocessor<'s, '_> {
    /// Expands the macro whose name stands in the present header between two offsets, and writes
    /// the result; the header goes on behind its arguments.
    pub(super) fn expand_in_text(&mut self, index: u32, start: usize, end: usize) {
        let site = self.span(start, end);
        let found = &self.macros.list[index as usize];
        let is_call = found.parameters.is_some();
        if is_call && !self.text_goes_on_with_parenthesis() {
            return;
        }
        let text = self.file().text;
        let token = Token {
            text: &text[start..end],
            kind: Kind::Identifier,
            spaced: false,
            painted: false,
            source: site.source,
            start: start as u32,
        };
        let (frames, out) = (std::mem::take(&mut self.spare.frames), self.spare.take());
        let mut expansion = Expansion { frames, out, site, in_text: true, depth: 0 };
        self.expand_one(&mut expansion, token, index);
        self.run(&mut expansion);
        self.write(&expansion.out, site);
        self.spare.frames = expansion.frames;
        self.spare.give(expansion.out);
        let file = self.file();
        file.copied = file.at;
        if self.out.text.len() > MAX_EXPANDED_BYTES + 16 * self.bytes_read {
            let mebibytes = MAX_EXPANDED_BYTES >> 20;
            self.too_much(site, &format!("expand to more than {mebibytes} MiB"));
        }
    }

    /// Expands tokens that stand alone: a condition, an argument, the value of a constant.
    pub(super) fn expand_tokens(&mut self, tokens: Vec<Token<'s>>, site: Span) -> Vec<Token<'s>> {
        self.expand_nested(tokens, site, 0)
    }

    /// The text that a definition which no longer holds would stand for, when all is read.
    pub(crate) fn expand_replaced(&mut self, index: usize) -> String {
        let one = &mut self.macros.list[index];
        let (span, tokens) = (one.span, one.tokens().to_vec());
        spell(&self.expand_tokens(tokens, span))
    }

    /// The text that a macro without parameters stands for, when all is read.
    pub(crate) fn expand_macro(&mut self, index: usize) -> String {
        let one = &self.macros.list[index];
        let (span, name) = (one.span, one.name);
        let token = Token {
            text: name,
            kind: Kind::Identifier,
            spaced: false,
            painted: false,
            source: span.source,
            start: span.start,
        };
        spell(&self.expand_tokens(vec![token], span))
    }

    pub(super) fn expand_nested(
        &mut self,
        tokens: Vec<Token<'s>>,
        site: Span,
        depth: usize,
    ) -> Vec<Token<'s>> {
        let frame = Frame { tokens: Tokens::Own(tokens), at: 0, expansion: None };
        let mut expansion =
            Expansion { frames: vec![frame], out: self.spare.take(), site, in_text: false, depth };
        self.run(&mut expansion);
        expansion.out
    }

    /// Macros want more than the budget of tokens.
    pub(super) fn out_of_budget(&mut self, site: Span) {
        self.too_much(site, &format!("expand to more than {MAX_EXPANDED_TOKENS} tokens"));
    }

    pub(super) fn too_much(&mut self, site: Span, what: &str) {
        self.diagnostics.push(
            Diagnostic::error(site, format!("macros {what}"))
                .label("the limit is reached in the expansion of this macro")
                .hint("the header is hostile, or a macro refers to itself by way of its arguments"),
        );
        self.stopped = true;
    }

    /// Takes token after token until none is left.
    fn run(&mut self, expansion: &mut Expansion<'s>) {
        while let Some(token) = self.next_token(expansion) {
            if self.stopped {
                break;
            }
            if self.budget == 0 {
                self.out_of_budget(expansion.site);
                break;
            }
            self.budget -= 1;
            if token.kind != Kind::Identifier || token.painted {
                expansion.out.push(token);
                continue;
            }
            match self.macros.find(token.text) {
                Some(index) => self.expand_one(expansion, token, index),
                None => expansion.out.push(token),
            }
        }
        self.leave_but(expansion, 0);
    }

    /// Warns of a word that compilers of this platform do not know, once.
    fn foreign_word(&mut self, word: &str, site: Span) {
        self.macros.undefine(word);
        self.diagnostics.push(
            Diagnostic::warning(site, format!("compilers on Unix do not know `{word}`"))
                .hint(format!("what it says is kept; -D {word}= leaves the word out")),
        );
    }

    fn leave(&mut self, frame: Frame<'s>) {
        if let Some(replaced) = frame.expansion {
            self.macros.list[replaced.by as usize].active = false;
        }
        if let Tokens::Own(tokens) = frame.tokens {
            self.spare.give(tokens);
        }
    }

    /// Leaves the innermost frames, until so many are left.
    pub(super) fn leave_but(&mut self, expansion: &mut Expansion<'s>, left: usize) {
        expansion.frames.drain(left..).rev().for_each(|frame| self.leave(frame));
    }

    /// The next token of the frames, innermost first.
    pub(super) fn next_token(&mut self, expansion: &mut Expansion<'s>) -> Option<Token<'s>> {
        while let Some(frame) = expansion.frames.last_mut() {
            if let Some(&token) = frame.tokens.get(frame.at) {
                let first = frame.expansion.filter(|_| frame.at == 0);
                frame.at += 1;
                return Some(Token {
                    spaced: first.map_or(token.spaced, |one| one.spaced),
                    ..token
                });
            }
            let frame = expansion.frames.pop().expect("it was there");
            self.leave(frame);
        }
        None
    }

    fn expand_one(&mut self, expansion: &mut Expansion<'s>, token: Token<'s>, index: u32) {
        let one = &mut self.macros.list[index as usize];
        if one.active {
            expansion.out.push(Token { painted: true, ..token });
            return;
        }
        if one.origin == super::macros::MacroOrigin::Foreign {
            self.foreign_word(token.text, expansion.site);
            expansion.out.push(token);
            return;
        }
        self.depends_on_abi |= one.origin == super::macros::MacroOrigin::Predefined
            && super::embedded::is_platform_name(one.name);
        let body = one.tokens();
        let parameters = one.parameters.clone();
        let tokens = match parameters {
            None if !body.iter().any(|token| token.is("##")) => Tokens::Shared(body),
            None => Tokens::Own(self.substitute(expansion, &body, &[], &[])),
            Some(parameters) => {
                if !self.goes_on_with_parenthesis(expansion) {
                    expansion.out.push(token);
                    return;
                }
                let Some(arguments) = self.arguments(expansion, &token, &parameters) else {
                    return;
                };
                let tokens = self.substitute(expansion, &body, &parameters, &arguments);
                arguments.into_iter().for_each(|argument| self.spare.give(argument));
                Tokens::Own(tokens)
            }
        };
        self.macros.list[index as usize].active = true;
        let replaced = Replaced { by: index, spaced: token.spaced };
        expansion.frames.push(Frame { tokens, at: 0, expansion: Some(replaced) });
    }

    /// Writes expanded tokens to the preprocessed text.
    fn write(&mut self, tokens: &[Token<'s>], site: Span) {
        self.out.begin_expansion(site);
        let mut last = "";
        let mut rest = tokens;
        while let Some((token, behind)) = rest.split_first() {
            rest = behind;
            if token.text == "_Pragma"
                && let [open, literal, close, behind @ ..] = rest
                && open.is("(")
                && close.is(")")
            {
                self.pragma_operator(literal, site);
                rest = behind;
                continue;
            }
            if token.spaced && !last.is_empty() || would_join(last, token.text) {
                self.out.push_space(' ');
            }
            self.out.push_expanded(token.text, token.source, token.start);
            if token.kind == Kind::Comment && token.text.starts_with("//") {
                self.out.push_space('\n');
            }
            last = token.text;
        }
        let file = self.file();
        let next = file.text[file.at..].chars().next().unwrap_or(' ');
        if would_join(last, next.encode_utf8(&mut [0; 4])) {
            self.out.push_space(' ');
        }
    }
}

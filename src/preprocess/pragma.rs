//! `#pragma pack` and `#pragma once`; the other pragmas change no fact.

use super::Preprocessor;
use super::directive::parse_pack;
use super::token::{Kind, Lexer, Token, spell};
use crate::abi::Packing;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// The packing in force, as GCC keeps it. `None` is the packing at the start.
#[derive(Debug, Default)]
pub(super) struct PackingStack<'s> {
    /// What holds when the stack is empty.
    base: Option<Packing>,
    stack: Vec<(Option<&'s str>, Option<Packing>)>,
    /// The pragma that set `base`, and those that pushed the entries of `stack`.
    set_at: Option<Span>,
    pushed_at: Vec<Span>,
}

impl<'s> PackingStack<'s> {
    pub(super) fn current(&self) -> Option<Packing> {
        self.stack.last().map_or(self.base, |&(_, packing)| packing)
    }

    /// The pragma because of which another packing is in force than at the start.
    pub(super) fn open(&self) -> Option<Span> {
        let is_set = self.base.is_some_and(|packing| packing != Packing::Natural);
        let pushed = self.pushed_at.get(..self.stack.len()).and_then(<[Span]>::last).copied();
        pushed.or(self.set_at.filter(|_| is_set))
    }

    fn set(&mut self, packing: Option<Packing>, span: Span) {
        if self.stack.is_empty() {
            self.set_at = Some(span);
        }
        *self.stack.last_mut().map_or(&mut self.base, |(_, current)| current) = packing;
    }

    /// Obeys a `pop`; gives whether it had its `push`.
    fn pop(&mut self, name: Option<&str>) -> bool {
        let named = name.and_then(|_| self.stack.iter().rposition(|(pushed, _)| *pushed == name));
        if let Some(index) = named {
            self.stack.truncate(index);
            return true;
        }
        // With an unknown name compilers warn, and pop the uppermost one all the same.
        self.stack.pop().is_some() && name.is_none()
    }
}

/// The packing that a number asks for; 0 is the natural one. Any form of a C number will do.
fn packing(number: &str) -> Option<Packing> {
    let digits = number.trim_end_matches(['u', 'U', 'l', 'L']);
    let value = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => u8::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    match value {
        0 => Some(Packing::Natural),
        _ => value.to_string().parse().ok(),
    }
}

impl<'s> Preprocessor<'s, '_> {
    /// A `#pragma` with the text between two offsets.
    pub(super) fn pragma(&mut self, start: usize, end: usize) {
        let text = self.file().text;
        let span = self.span(start, end);
        self.obey_pragma(&text[start..end], span);
    }

    /// C99's `_Pragma("…")`, used or expanded at `site`.
    pub(super) fn pragma_operator(&mut self, literal: &Token<'s>, site: Span) {
        let inner = literal.text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let text = inner.unwrap_or_default().replace("\\\"", "\"").replace("\\\\", "\\");
        let text = self.sources.keep(text.trim().to_owned());
        self.obey_pragma(text, site);
    }

    fn obey_pragma(&mut self, pragma: &'s str, span: Span) {
        let source = span.source;
        let word =
            pragma.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or("");
        match word {
            "once" => {
                self.once.insert(source);
            }
            "pack" => {
                let at = span.start + word.len() as u32;
                let tokens = Lexer::new(&pragma[word.len()..], source, at)
                    .filter(|token| token.kind != Kind::Comment)
                    .collect();
                let tokens = self.expand_tokens(tokens, span);
                let arguments = self.sources.keep(spell(&tokens));
                self.pack(arguments, span);
            }
            "options" => self.diagnostics.push(
                Diagnostic::warning(span, "this pragma is for another compiler and is passed over")
                    .hint("if your compiler obeys it, give the packing by --pack"),
            ),
            _ => {}
        }
    }

    /// Obeys `#pragma pack` as GCC, Clang and MSVC agree on it.
    fn pack(&mut self, arguments: &'s str, span: Span) {
        let Some(words) = parse_pack(arguments) else {
            self.diagnostics.push(
                Diagnostic::warning(span, "this `#pragma pack` is malformed and is passed over")
                    .hint("write `#pragma pack(push, 1)`, `#pragma pack(pop)` or the like"),
            );
            return;
        };
        let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
        let obeyed = match words.as_slice() {
            [] => self.set_packing(Packing::Natural, span),
            ["show"] => true,
            ["pop"] => self.pop_packing(None, span),
            ["pop", name] if !is_number(name) => self.pop_packing(Some(name), span),
            ["pop", ..] => false,
            ["push"] => self.push_packing(None, self.packing.current(), span),
            ["push", rest @ ..] if rest.len() <= 2 => {
                let name = rest.iter().copied().find(|word| !is_number(word));
                match rest.iter().find(|word| is_number(word)) {
                    None => {
                        let current = self.packing.current();
                        rest.len() == 1 && self.push_packing(name, current, span)
                    }
                    Some(number) => match packing(number) {
                        Some(packing) => self.push_packing(name, Some(packing), span),
                        None => false,
                    },
                }
            }
            [number] if is_number(number) => match packing(number) {
                Some(packing) => self.set_packing(packing, span),
                None => false,
            },
            _ => false,
        };
        if !obeyed {
            self.diagnostics.push(
                Diagnostic::warning(span, format!("`#pragma pack{arguments}` is passed over"))
                    .hint("the packing is 1, 2, 4, 8 or 16; actions are push and pop"),
            );
        }
        self.out.set_packing(self.packing.current());
    }

    fn set_packing(&mut self, packing: Packing, span: Span) -> bool {
        self.packing.set(Some(packing), span);
        true
    }

    fn push_packing(
        &mut self,
        name: Option<&'s str>,
        packing: Option<Packing>,
        span: Span,
    ) -> bool {
        self.packing.pushed_at.truncate(self.packing.stack.len());
        self.packing.pushed_at.push(span);
        self.packing.stack.push((name, packing));
        true
    }

    fn pop_packing(&mut self, name: Option<&str>, span: Span) -> bool {
        if !self.packing.pop(name) {
            self.diagnostics.push(
                Diagnostic::warning(span, "this `pop` has no `push` that belongs to it")
                    .hint("the packing may not be what the header's author meant"),
            );
        }
        true
    }
}

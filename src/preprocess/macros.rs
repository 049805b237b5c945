//! The table of macros.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::token::{Kind, Lexer, Token};
use crate::source::{SourceId, Span};

/// Where a macro comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MacroOrigin {
    /// A header.
    Header,
    /// The compiler or the command line.
    Predefined,
    /// Built in for headers that expect their user to define it; it does not count as defined.
    Fallback,
    /// A word of other platforms' compilers, which stands for itself; it does not count as defined.
    Foreign,
}

/// A macro.
#[derive(Clone, Debug)]
pub(crate) struct Macro<'s> {
    pub name: &'s str,
    pub span: Span,
    /// Parameters of a function-like macro.
    pub parameters: Option<Rc<[&'s str]>>,
    /// The replacement, and where it begins in the same source as `span`.
    pub body: &'s str,
    pub body_start: u32,
    pub doc: Option<&'s str>,
    /// How long the preprocessed text was at the definition, in bytes.
    pub text_at: u32,
    /// Whether the comment stands above the definition, not behind it.
    pub doc_is_above: bool,
    pub origin: MacroOrigin,
    /// Whether it is undefined or redefined by now.
    pub is_gone: bool,
    pub is_include_guard: bool,
    /// Whether its expansion is under way.
    pub(super) active: bool,
    pub(super) tokens: Option<Rc<[Token<'s>]>>,
}

impl<'s> Macro<'s> {
    /// The replacement's tokens.
    pub(super) fn tokens(&mut self) -> Rc<[Token<'s>]> {
        if self.tokens.is_none() {
            let source: SourceId = self.span.source;
            let parameters = self.parameter_names();
            let lexer = Lexer::new(self.body, source, self.body_start);
            let tokens = lexer.filter(|token| token.kind != Kind::Comment).map(|mut token| {
                if let Some(&index) = parameters.get(token.text) {
                    token.kind = Kind::Parameter(index);
                }
                token
            });
            self.tokens = Some(tokens.collect());
        }
        self.tokens.clone().unwrap_or_default()
    }

    /// The names that stand for arguments in the replacement, with their indexes; of a name that
    /// is there twice the first.
    fn parameter_names(&self) -> FxHashMap<&'s str, u16> {
        let mut names = FxHashMap::default();
        for (index, parameter) in (0..=u16::MAX).zip(self.parameters.iter().flat_map(|p| p.iter()))
        {
            let name = match parameter.strip_suffix("...").map(str::trim_end) {
                Some("") => "__VA_ARGS__",
                Some(name) => name,
                None => parameter,
            };
            names.entry(name).or_insert(index);
        }
        names
    }

    /// A parameter that cannot stand where it does: the same name again, or `...` before another.
    pub(super) fn misplaced_parameter(&self) -> Option<&'s str> {
        let parameters = self.parameters.as_deref()?;
        let names = self.parameter_names();
        let is_misplaced = |(index, name): &(usize, &&'s str)| {
            names.get(**name).is_some_and(|&first| usize::from(first) != *index)
                || name.ends_with("...") && index + 1 < parameters.len()
        };
        parameters.iter().enumerate().find(is_misplaced).map(|(_, name)| *name)
    }

    /// Whether it may be a constant: an object-like macro of a header that holds at the end.
    pub(crate) fn is_constant_candidate(&self) -> bool {
        self.origin == MacroOrigin::Header
            && !self.is_gone
            && !self.is_include_guard
            && self.parameters.is_none()
            && !self.body.is_empty()
    }

    /// Whether two definitions are the same but for white space.
    fn same_as(&self, other: &Self) -> bool {
        let words = |text: &'s str| {
            Lexer::new(text, self.span.source, 0)
                .filter(|token| token.kind != Kind::Comment)
                .map(|token| token.text)
        };
        self.parameters == other.parameters
            && (self.body == other.body || words(self.body).eq(words(other.body)))
    }
}

/// All macros, those that are gone included, in the order of their definitions.
#[derive(Debug, Default)]
pub(crate) struct Macros<'s> {
    table: FxHashMap<&'s str, u32>,
    pub list: Vec<Macro<'s>>,
}

impl<'s> Macros<'s> {
    /// Makes room for so many definitions more.
    pub(super) fn reserve(&mut self, count: usize) {
        self.table.reserve(count);
        self.list.reserve(count);
    }

    /// Index of the macro of this name, a fallback too.
    #[inline]
    pub(crate) fn find(&self, name: &str) -> Option<u32> {
        self.table.get(name).copied()
    }

    /// The macro of this name, unless it is a fallback.
    pub(super) fn defined(&self, name: &str) -> Option<&Macro<'s>> {
        let found = &self.list[self.find(name)? as usize];
        (!matches!(found.origin, MacroOrigin::Fallback | MacroOrigin::Foreign)).then_some(found)
    }

    /// Adds a definition; gives the one that it replaces if the two differ.
    pub(super) fn define(&mut self, new: Macro<'s>) -> Option<Macro<'s>> {
        let old = self.table.insert(new.name, self.list.len() as u32);
        let differs = old.and_then(|index| {
            let old = &mut self.list[index as usize];
            old.is_gone = true;
            let replaces = old.origin == MacroOrigin::Header && !old.same_as(&new);
            replaces.then(|| old.clone())
        });
        self.list.push(new);
        differs
    }

    /// Those that may have been constants until a header defined their names differently.
    pub(crate) fn replaced(&self) -> Vec<usize> {
        let is_replaced = |old: &Macro<'_>| {
            let is_plain = old.origin == MacroOrigin::Header && old.parameters.is_none();
            is_plain
                && old.is_gone
                && !old.body.is_empty()
                && self.find(old.name).is_some_and(|new| !old.same_as(&self.list[new as usize]))
        };
        (0..self.list.len()).filter(|&index| is_replaced(&self.list[index])).collect()
    }

    /// Takes a definition away.
    pub(super) fn undefine(&mut self, name: &str) {
        if let Some(index) = self.table.remove(name) {
            self.list[index as usize].is_gone = true;
        }
    }
}

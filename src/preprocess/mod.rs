//! Directives are obeyed and macros expanded, as C has it; comments stay.
//!
//! The result is one text in which every byte knows its place in a header, and the table of macros.

mod arguments;
mod conditions;
mod define;
mod directive;
mod embedded;
pub(crate) mod eval;
mod expand;
pub(crate) mod expression;
mod include;
mod macros;
mod plain;
mod pragma;
mod refusals;
mod scan;
mod substitute;
mod text;
mod token;

use std::path::PathBuf;

pub use expand::{MAX_CALL_DEPTH, MAX_EXPANDED_TOKENS};
pub use expression::{MAX_EXPRESSION_BYTES, MAX_EXPRESSION_DEPTH, MAX_EXPRESSION_OPERATORS};

pub(crate) use embedded::{VERSION_MACRO, declares, embedded_header};
pub(crate) use macros::Macro;
use macros::Macros;
use rustc_hash::{FxHashMap, FxHashSet};
pub(crate) use text::Text;
pub(crate) use token::{
    begins_line, end_of_comment, end_of_literal, end_of_word, starts_identifier,
};

use crate::abi::Abi;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceId, SourceMap, Span};
use conditions::Condition;
use directive::Directive;

/// How deeply headers may include each other.
pub const MAX_INCLUDE_DEPTH: usize = 64;
/// How many headers may be included in all, each as often as it is.
pub const MAX_INCLUDES: usize = 10_000;
/// How deeply `#if` may be nested in one header.
pub const MAX_CONDITION_DEPTH: usize = 1024;
/// How long a directive may be, in bytes, with its comments and with the lines that it goes on.
pub const MAX_DIRECTIVE_BYTES: usize = 1 << 20;
/// How many parameters a macro may have.
pub const MAX_MACRO_PARAMETERS: usize = u16::MAX as usize;
/// How long a name may be, in bytes.
pub const MAX_NAME_BYTES: usize = 64 << 10;
/// How large the preprocessed text may grow, in bytes, beside 16 times the size of the headers.
pub const MAX_EXPANDED_BYTES: usize = 64 << 20;

/// A macro given or taken away on the command line; the last word on a name holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MacroOption {
    /// `-D NAME=VALUE`; `-D NAME` has the value `1`. The name may carry a parameter list.
    Define(String, String),
    /// `-U NAME`
    Undefine(String),
}

/// What preprocessing depends on, beside the headers.
pub(crate) struct Options<'o> {
    pub abi: Abi,
    /// The embedded headers' version: `0x0302`.
    pub standard: u16,
    pub include_folders: &'o [PathBuf],
    /// Canonical paths of the folders from which, and from below which, headers may include files.
    pub roots: &'o [PathBuf],
    pub macros: &'o [MacroOption],
    /// Headers that embedded headers include instead of embedded ones.
    pub substitutes: &'o [(&'static str, SourceId)],
}

/// A header that is being read.
struct File<'s> {
    text: &'s str,
    source: SourceId,
    /// How far it has been read, in bytes.
    at: usize,
    /// What has been copied to the output, in bytes.
    copied: usize,
    conditions: Vec<Condition<'s>>,
    /// The last comment that has its lines for itself.
    comment: (usize, usize),
    /// The macro that the `#ifndef` around the whole header asks for, as far as it looks so.
    guard: Guard<'s>,
}

/// How far a header has the form of an include guard.
#[derive(Clone, Copy, PartialEq)]
enum Guard<'s> {
    /// Nothing but comments so far.
    Start,
    /// `#ifndef NAME` came first.
    Opened(&'s str),
    /// And `#define NAME` came second.
    Defined(&'s str),
    /// And the `#endif` that belongs to it has been read.
    Closed(&'s str),
    /// It has not that form.
    No,
}

/// The state of preprocessing; afterwards, what it found out.
pub(crate) struct Preprocessor<'s, 'o> {
    sources: &'s SourceMap,
    options: &'o Options<'o>,
    pub macros: Macros<'s>,
    pub out: Text,
    pub diagnostics: Diagnostics,
    files: Vec<File<'s>>,
    once: FxHashSet<SourceId>,
    packing: pragma::PackingStack<'s>,
    /// Whether a condition or an expansion depends on the ABI.
    pub depends_on_abi: bool,
    /// Whether an `#error` was reached: what follows makes no sense.
    pub stopped: bool,
    /// `#include`s of system headers that were passed over.
    pub missing_includes: Vec<(Span, String)>,
    /// Conditions that were evaluated, macros expanded.
    known_conditions: FxHashMap<String, bool>,
    spare: expand::Spare<'s>,
    /// Tokens that expansions may still yield.
    budget: usize,
    bytes_read: usize,
    includes: usize,
}

impl<'s, 'o> Preprocessor<'s, 'o> {
    /// A preprocessor that has read nothing.
    pub(crate) fn new(sources: &'s SourceMap, options: &'o Options<'o>) -> Self {
        let mut new = Self {
            sources,
            options,
            macros: Macros::default(),
            out: Text::default(),
            diagnostics: Diagnostics::default(),
            files: Vec::new(),
            once: FxHashSet::default(),
            packing: pragma::PackingStack::default(),
            depends_on_abi: false,
            stopped: false,
            missing_includes: Vec::new(),
            known_conditions: FxHashMap::default(),
            spare: expand::Spare::default(),
            budget: expand::MAX_EXPANDED_TOKENS,
            bytes_read: 0,
            includes: 0,
        };
        new.predefine();
        new
    }

    /// Reads one header to its end.
    pub(crate) fn read(&mut self, source: SourceId) {
        if self.files.len() >= MAX_INCLUDE_DEPTH || self.once.contains(&source) {
            return;
        }
        let text = self.sources.get(source).text();
        self.budget = self.budget.saturating_add(2 * text.len());
        self.bytes_read += text.len();
        // Room that is not used costs nothing, unlike moving what is there.
        self.out.text.reserve(text.len());
        self.macros.reserve(text.len() / 128);
        self.files.push(File {
            text,
            source,
            at: 0,
            copied: 0,
            conditions: Vec::new(),
            comment: (0, 0),
            guard: Guard::Start,
        });
        while self.file().at < self.file().text.len() && !self.stopped {
            self.line();
        }
        self.end_of_file();
    }

    fn file(&mut self) -> &mut File<'s> {
        self.files.last_mut().expect("a header is being read")
    }

    /// The place of a range of the header that is being read.
    fn span(&mut self, start: usize, end: usize) -> Span {
        let file = self.file();
        Span::new(file.source, start, end)
    }

    /// One directive, or the text up to the next one. A line begins here.
    fn line(&mut self) {
        let skipping = self.is_skipping();
        let file = self.file();
        let bytes = file.text.as_bytes();
        let first = file.at + scan::blanks(&bytes[file.at..]);
        if bytes.get(first) == Some(&b'#') {
            file.at = first;
            self.directive();
        } else if skipping {
            file.at = conditions::end_of_skipped_line(bytes, first);
        } else {
            self.text_lines();
        }
    }

    /// A directive; the file stands at its `#`.
    fn directive(&mut self) {
        let skipping = self.is_skipping();
        let file = self.file();
        let (text, start) = (file.text, file.at);
        let rest = &text[start..];
        if skipping && !conditions::is_conditional(rest) {
            file.at = conditions::end_of_skipped_line(text.as_bytes(), start);
            file.copied = file.at;
            return;
        }
        if rest[1..].trim_start_matches([' ', '\t']).starts_with('\n') {
            // The null directive.
            file.at = token::end_of_line(text.as_bytes(), start) + 1;
            file.copied = file.at;
            return;
        }
        if token::end_of_line(text.as_bytes(), start) - start > MAX_DIRECTIVE_BYTES {
            return self.too_long_directive(start);
        }
        let parsed = match plain::parse(rest) {
            Ok(parsed) => parsed,
            Err(at) => return self.malformed_directive(start, at, skipping),
        };
        if parsed.length > MAX_DIRECTIVE_BYTES {
            return self.too_long_directive(start);
        }
        let end = start + parsed.length;
        if text.as_bytes().get(end).is_some_and(|&byte| byte != b'\n') {
            return self.malformed_directive(start, parsed.length, skipping);
        }
        let file = self.file();
        file.at = (end + 1).min(text.len());
        file.copied = file.at;
        let conditional = conditions::is_conditional(rest);
        if conditional {
            self.condition(&parsed.directive, start);
        } else {
            self.obey(parsed.directive, start);
        }
    }

    fn obey(&mut self, directive: Directive<'s>, start: usize) {
        let guard = self.file().guard;
        match directive {
            Directive::Define(define) => {
                self.define(&define, start, guard);
                // A comment above a definition must not come to stand above the next declaration.
                self.out.push_space('\n');
                return;
            }
            Directive::Undef(name) => self.undefine(start + name.start, start + name.end),
            Directive::Include { file, quoted, at } => {
                self.include(file, quoted, start + at.start, start + at.end);
            }
            Directive::IncludeMacro(range) => {
                self.include_macro(start + range.start, start + range.end);
            }
            Directive::Pragma(range) => self.pragma(start + range.start, start + range.end),
            Directive::Error { message, is_error } => self.error(message, is_error, start),
            Directive::Other { name } => self.other_directive(name, start),
            _ => {}
        }
        self.leave_guard_form();
    }

    /// Something else came than an include guard consists of.
    fn leave_guard_form(&mut self) {
        let file = self.file();
        if matches!(file.guard, Guard::Start | Guard::Opened(_) | Guard::Closed(_)) {
            file.guard = Guard::No;
        }
    }

    fn end_of_file(&mut self) {
        let mut file = self.files.pop().expect("a header is being read");
        if let (Some(open), false) = (file.conditions.pop(), self.stopped) {
            self.diagnostics.push(
                Diagnostic::error(open.span, "this condition is never closed")
                    .label("it begins here")
                    .hint("add `#endif`"),
            );
        }
        if let Guard::Closed(name) = file.guard
            && let Some(index) = self.macros.find(name)
        {
            self.macros.list[index as usize].is_include_guard = true;
        }
        if !self.out.text.ends_with('\n') {
            self.out.push_space('\n');
        }
    }

    /// The names and replacements of the macros that headers define and that hold at the end.
    pub(crate) fn definitions(&self) -> Vec<(&'s str, &'s str)> {
        let constants = self.macros.list.iter().filter(|one| one.is_constant_candidate());
        constants.map(|one| (one.name, one.body)).collect()
    }

    /// The whole text of the header that a span is in.
    pub(crate) fn source_text(&self, span: Span) -> &'s str {
        self.sources.get(span.source).text()
    }

    /// The `#pragma pack` that is still in force after the last header.
    pub(crate) fn open_packing(&self) -> Option<Span> {
        self.packing.open()
    }
}

/// The tokens of a text, comments left out, as ranges of bytes.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    token::Lexer::new(text, SourceId::default(), 0)
        .filter(|token| token.kind != token::Kind::Comment)
        .map(|token| token.start as usize..token.start as usize + token.text.len())
}

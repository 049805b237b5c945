//! `#define` and `#undef`, and the macros that are there from the start.

use super::directive::{self, Define, Directive};
use super::macros::{Macro, MacroOrigin};
use super::plain::parse;
use super::token::is_right_above;
use super::{Guard, MacroOption, Preprocessor, VERSION_MACRO, embedded};
use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Span};

impl<'s> Preprocessor<'s, '_> {
    /// Defines what compilers define, what the command line says, and the fallbacks.
    pub(super) fn predefine(&mut self) {
        let (family, width) = embedded::platform_macros(self.options.abi);
        self.define_lines("<fallback>", embedded::FALLBACK_MACROS, MacroOrigin::Fallback);
        if !self.options.abi.is_windows() {
            self.define_lines("<built-in>", embedded::WINDOWS_WORDS, MacroOrigin::Foreign);
        }
        self.define_lines("<built-in>", embedded::common_macros(), MacroOrigin::Predefined);
        self.define_lines("<built-in>", family, MacroOrigin::Predefined);
        self.define_lines("<built-in>", width, MacroOrigin::Predefined);
        let version = format!("#define {VERSION_MACRO} {:#06x}\n", self.options.standard);
        self.define_lines("<standard>", &version, MacroOrigin::Predefined);
        for option in self.options.macros {
            match option {
                MacroOption::Define(name, value) => {
                    let line = format!("#define {name} {value}\n").replace('\n', " ");
                    self.define_lines("<command line>", &line, MacroOrigin::Predefined);
                }
                MacroOption::Undefine(name) => self.macros.undefine(name),
            }
        }
    }

    fn define_lines(&mut self, name: &str, text: &str, origin: MacroOrigin) {
        let source = self.sources.add_once(name, text);
        let text = self.sources.get(source).text();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            match parse(line).map(|parsed| parsed.directive) {
                Ok(Directive::Define(define)) => {
                    let new = Self::new_macro(&define, text, source, start, origin);
                    self.macros.define(new);
                }
                _ => self.diagnostics.push(
                    Diagnostic::general_error(format!(
                        "`{}` does not define a macro",
                        line.trim_start_matches("#define").trim()
                    ))
                    .hint("write -D NAME, -D NAME=VALUE or -D 'NAME(PARAMETERS)=VALUE'"),
                ),
            }
            start += line.len();
        }
    }

    fn new_macro(
        define: &Define<'s>,
        text: &'s str,
        source: SourceId,
        start: usize,
        origin: MacroOrigin,
    ) -> Macro<'s> {
        let at = |range: &directive::Range| &text[start + range.start..start + range.end];
        Macro {
            name: at(&define.name),
            span: Span::new(source, start + define.name.start, start + define.name.end),
            parameters: define.parameters.as_deref().map(Into::into),
            body: at(&define.body),
            body_start: (start + define.body.start) as u32,
            doc: define.doc.as_ref().map(at),
            doc_is_above: false,
            text_at: 0,
            origin,
            is_gone: false,
            is_include_guard: false,
            active: false,
            tokens: None,
        }
    }

    /// A `#define` whose `#` is at `start`.
    pub(super) fn define(&mut self, define: &Define<'s>, start: usize, guard: Guard<'s>) {
        let file = self.file();
        let (text, source, comment) = (file.text, file.source, file.comment);
        let mut new = Self::new_macro(define, text, source, start, MacroOrigin::Header);
        new.text_at = self.out.text.len() as u32;
        if new.doc.is_none()
            && comment.1 > 0
            && comment.1 <= start
            && is_right_above(&text[comment.1..start])
        {
            new.doc = Some(&text[comment.0..comment.1]);
            new.doc_is_above = true;
        }
        self.file().guard = match guard {
            Guard::Opened(name) if name == new.name => Guard::Defined(name),
            Guard::Defined(_) => guard,
            _ => Guard::No,
        };
        if new.name == "defined" {
            self.diagnostics.push(Diagnostic::error(new.span, "`defined` cannot be a macro"));
            return;
        }
        if new.name == VERSION_MACRO && self.macros.defined(VERSION_MACRO).is_some() {
            return;
        }
        let (name, span) = (new.name, new.span);
        self.check_definition(&mut new);
        if let Some(old) = self.macros.define(new) {
            self.diagnostics.push(
                Diagnostic::warning(span, format!("`{name}` is defined again, differently"))
                    .label("this definition holds from here on")
                    .related(old.span, "the first definition")
                    .hint("`#undef` it before, if that is meant"),
            );
        }
    }

    /// An `#undef` of the name between two offsets.
    pub(super) fn undefine(&mut self, start: usize, end: usize) {
        let text = self.file().text;
        self.macros.undefine(&text[start..end]);
    }
}

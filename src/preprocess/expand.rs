//! Macro expansion, as C has it (C99, 6.10.3).

use std::rc::Rc;

use super::token::{Kind, Lexer, Token, begins_line, spell, would_join};
use super::{MAX_EXPANDED_BYTES, Preprocessor};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// How many tokens all expansions of a run may yield, beside 8 for each byte of the headers.
pub(super) const MAX_EXPANDED_TOKENS: usize = 2_000_000;
/// How deeply calls of macros may be nested in the arguments of others.
pub(super) const MAX_CALL_DEPTH: usize = 128;

/// Tokens that are still to be looked at, and the macro whose expansion they are.
struct Frame<'s> {
    tokens: Rc<[Token<'s>]>,
    at: usize,
    expansion_of: Option<u32>,
}

/// One expansion under way.
pub(super) struct Expansion<'s> {
    frames: Vec<Frame<'s>>,
    out: Vec<Token<'s>>,
    /// The use of a macro that a person would look at.
    pub site: Span,
    /// Whether arguments may go on in the header's text behind the tokens.
    in_text: bool,
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
        let frame = Frame { tokens: Rc::new([token]), at: 0, expansion_of: None };
        let mut expansion =
            Expansion { frames: vec![frame], out: Vec::new(), site, in_text: true, depth: 0 };
        self.run(&mut expansion);
        self.write(&expansion.out, site);
        let file = self.file();
        file.copied = file.at;
        if self.out.text.len() > MAX_EXPANDED_BYTES + 16 * self.bytes_read {
            self.too_much(site);
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
        let frame = Frame { tokens: tokens.into(), at: 0, expansion_of: None };
        let mut expansion =
            Expansion { frames: vec![frame], out: Vec::new(), site, in_text: false, depth };
        self.run(&mut expansion);
        expansion.out
    }

    pub(super) fn too_much(&mut self, site: Span) {
        self.diagnostics.push(
            Diagnostic::error(site, "macros expand to more text than a header can mean")
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
                self.too_much(expansion.site);
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
        while let Some(frame) = expansion.frames.pop() {
            self.leave(&frame);
        }
    }

    /// Warns of a word that compilers of this platform do not know, once.
    fn foreign_word(&mut self, word: &str, site: Span) {
        self.macros.undefine(word);
        self.diagnostics.push(
            Diagnostic::warning(site, format!("compilers on Unix do not know `{word}`"))
                .hint(format!("what it says is kept; -D {word}= leaves the word out")),
        );
    }

    fn leave(&mut self, frame: &Frame<'s>) {
        if let Some(index) = frame.expansion_of {
            self.macros.list[index as usize].active = false;
        }
    }

    /// The next token of the frames, innermost first.
    fn next_token(&mut self, expansion: &mut Expansion<'s>) -> Option<Token<'s>> {
        while let Some(frame) = expansion.frames.last_mut() {
            if let Some(&token) = frame.tokens.get(frame.at) {
                frame.at += 1;
                return Some(token);
            }
            let frame = expansion.frames.pop().expect("it was there");
            self.leave(&frame);
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
        let replacement = match parameters {
            None if !body.iter().any(|token| token.is("##")) => body,
            None => self.substitute(expansion, &body, &[], &[]).into(),
            Some(parameters) => {
                if !self.goes_on_with_parenthesis(expansion) {
                    expansion.out.push(token);
                    return;
                }
                let Some(arguments) = self.arguments(expansion, &token, &parameters) else {
                    return;
                };
                self.substitute(expansion, &body, &parameters, &arguments).into()
            }
        };
        let mut replacement: Rc<[Token<'s>]> = replacement;
        if replacement.first().is_some_and(|first| first.spaced != token.spaced) {
            let mut tokens = replacement.to_vec();
            tokens[0].spaced = token.spaced;
            replacement = tokens.into();
        }
        self.macros.list[index as usize].active = true;
        expansion.frames.push(Frame { tokens: replacement, at: 0, expansion_of: Some(index) });
    }

    /// Whether the next token is `(`, which is taken then.
    fn goes_on_with_parenthesis(&mut self, expansion: &mut Expansion<'s>) -> bool {
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
            while expansion.frames.len() > depth + 1 {
                let frame = expansion.frames.pop().expect("there are more");
                self.leave(&frame);
            }
            return true;
        }
        if !expansion.in_text || !self.text_goes_on_with_parenthesis() {
            return false;
        }
        while let Some(frame) = expansion.frames.pop() {
            self.leave(&frame);
        }
        let file = self.file();
        file.at = next_in_text(file.text, file.at).map_or(file.at, |at| at + 1);
        true
    }

    /// Whether the present header goes on with `(`, over line ends and comments.
    fn text_goes_on_with_parenthesis(&mut self) -> bool {
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
    fn arguments(
        &mut self,
        expansion: &mut Expansion<'s>,
        name: &Token<'s>,
        parameters: &[&'s str],
    ) -> Option<Vec<Vec<Token<'s>>>> {
        let is_variadic = parameters.last().is_some_and(|last| last.ends_with("..."));
        let mut arguments: Vec<Vec<Token<'s>>> = vec![Vec::new()];
        let mut depth = 0_usize;
        loop {
            let Some(token) = self.next_of_arguments(expansion) else {
                if !self.stopped {
                    self.unterminated_call(expansion, name);
                }
                return None;
            };
            if self.budget == 0 {
                self.too_much(expansion.site);
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
                arguments.push(Vec::new());
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

/// Offset of the next token of a text, over white space and comments.
fn next_in_text(text: &str, at: usize) -> Option<usize> {
    let mut lexer = Lexer::new(&text[at..], crate::source::SourceId::default(), at as u32);
    lexer.find(|token| token.kind != Kind::Comment).map(|token| token.start as usize)
}

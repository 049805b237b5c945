//! The preprocessed text, cut into external declarations.
//!
//! Each is then parsed alone, so that one mistake does not hide the next, and memory does not grow
//! with the length of the headers.

use super::ast::{Declaration, TextRange};
use super::comments::Comments;
use super::parse;
use super::plain::Forms;
use super::tokens::{Tokens, letter_of_punctuator, letter_of_word};
use crate::preprocess::{end_of_comment, end_of_literal, end_of_word, starts_identifier};

/// How deeply parentheses, braces and brackets may be nested in a declaration.
pub const MAX_NESTING: usize = 64;

/// How long a declaration may be, in bytes, macros expanded and comments included.
pub const MAX_DECLARATION_BYTES: usize = 1 << 20;

/// The largest number of declarations in a header with all that it includes.
pub const MAX_DECLARATIONS: usize = 1 << 20;

/// The text of one external declaration.
#[derive(Debug)]
pub(crate) struct Chunk {
    /// From its first token to its end, `;` or `}` included.
    pub at: TextRange,
    pub nesting: usize,
    /// What cannot be right about it.
    pub fault: Option<Fault>,
}

/// A fault that shows before a declaration is parsed.
#[derive(Debug, PartialEq)]
pub(crate) enum Fault {
    /// A bracket at this offset has no partner.
    Unbalanced(usize),
    /// The text ends within the declaration.
    Unfinished,
}

/// Cuts text into declarations; keeps the comments around the present one, and its tokens.
pub(crate) struct Chunker<'s> {
    text: &'s str,
    at: usize,
    /// Comments in and around the present declaration, in order.
    comments: Vec<TextRange>,
    /// Its tokens.
    tokens: Tokens,
    forms: Forms,
    /// Its open brackets, and where they stand.
    open: Vec<(u8, usize)>,
    /// Whether an `extern "C" {` is open.
    linkages: usize,
}

/// What a scan of one declaration keeps in mind.
#[derive(Default)]
struct Scan {
    start: Option<usize>,
    nesting: usize,
    /// The last token's first byte.
    last: u8,
    /// Whether the parentheses that closed last may be a function's.
    may_have_body: bool,
    /// Whether the outermost braces are a function's body.
    is_body: bool,
    /// Whether a word other than those that may stand before `typedef` has come.
    has_begun: bool,
}

impl<'s> Chunker<'s> {
    pub(crate) fn new(text: &'s str) -> Self {
        Self {
            text,
            at: 0,
            comments: Vec::new(),
            tokens: Tokens::default(),
            forms: Forms::default(),
            open: Vec::new(),
            linkages: 0,
        }
    }

    /// Parses the declaration that [`Self::next`] gave last.
    ///
    /// # Errors
    /// The offset in the text at which it stops making sense.
    pub(crate) fn parse(&mut self, chunk: &Chunk) -> Result<Declaration<'s>, usize> {
        if chunk.at.len() == 1 {
            // A semicolon alone.
            return Ok(Declaration::Nothing);
        }
        let comments = Comments { text: self.text, comments: &self.comments };
        match self.forms.declaration(&comments, &chunk.at, &self.tokens) {
            Some(declaration) => Ok(declaration),
            None => parse::declaration(&comments, &chunk.at),
        }
    }

    /// The next declaration.
    pub(crate) fn next(&mut self) -> Option<Chunk> {
        let text = self.text;
        let bytes = text.as_bytes();
        self.comments.clear();
        self.tokens.clear();
        self.open.clear();
        let mut scan = Scan::default();
        while let Some(&byte) = bytes.get(self.at) {
            let at = self.at;
            match byte {
                b' ' | b'\n' | b'\t' | 0x0b | 0x0c | 0 => self.at += 1,
                b'/' if matches!(bytes.get(at + 1), Some(b'*' | b'/')) => self.comment(),
                _ => {
                    let start = *scan.start.get_or_insert(at);
                    if let Some(chunk) = self.token(&mut scan, byte, at, start) {
                        return Some(chunk);
                    }
                }
            }
        }
        let start = scan.start?;
        let fault = match self.open.first() {
            Some(&(_, at)) => Fault::Unbalanced(at),
            None => Fault::Unfinished,
        };
        Some(Chunk { at: start..self.at, nesting: scan.nesting, fault: Some(fault) })
    }

    fn comment(&mut self) {
        let bytes = self.text.as_bytes();
        let start = self.at;
        self.at = end_of_comment(bytes, start).unwrap_or(bytes.len());
        self.comments.push(start..self.at);
    }

    /// Takes one token; gives the declaration that it ends.
    fn token(&mut self, scan: &mut Scan, byte: u8, at: usize, start: usize) -> Option<Chunk> {
        let bytes = self.text.as_bytes();
        if starts_identifier(byte) {
            self.at = end_of_word(bytes, at);
            return self.word(scan, at, start);
        }
        if byte.is_ascii_digit() {
            self.at = end_of_word(bytes, at);
            self.tokens.push(b'0', at, self.at);
        } else {
            self.at += 1;
            self.tokens.push(letter_of_punctuator(byte), at, self.at);
            if let Some(chunk) = self.punctuator(scan, byte, at, start) {
                return Some(chunk);
            }
        }
        scan.last = byte;
        None
    }

    /// Takes the punctuator or literal that begins at `at`.
    fn punctuator(&mut self, scan: &mut Scan, byte: u8, at: usize, start: usize) -> Option<Chunk> {
        let depth = self.open.len();
        match byte {
            b'"' | b'\'' => {
                let bytes = self.text.as_bytes();
                self.at = end_of_literal(bytes, at);
                if bytes[self.at - 1] != byte || self.at == at + 1 {
                    return Some(self.chunk(scan, start, Some(Fault::Unbalanced(at))));
                }
            }
            b'(' | b'[' | b'{' => {
                if byte == b'{' && depth == 0 {
                    if scan.last == b'"' && self.text[start..at].trim_start().starts_with("extern")
                    {
                        self.linkages += 1;
                        return Some(self.chunk(scan, start, None));
                    }
                    scan.is_body = scan.last == b')' && scan.may_have_body;
                }
                self.open.push((byte, at));
                scan.nesting = scan.nesting.max(depth + 1);
            }
            b')' | b']' | b'}' => return self.closing(scan, byte, at, start),
            b';' if depth == 0 => return Some(self.chunk(scan, start, None)),
            // No semicolon stands in parentheses: one of them is not closed.
            b';' if self.open.iter().all(|&(open, _)| open != b'{') => {
                let fault = Fault::Unbalanced(self.open[0].1);
                return Some(self.chunk(scan, start, Some(fault)));
            }
            _ => {}
        }
        None
    }

    fn word(&mut self, scan: &mut Scan, at: usize, start: usize) -> Option<Chunk> {
        let word = &self.text[at..self.at];
        // `typedef` begins a declaration and stands nowhere else: the one before it is not finished.
        if word == "typedef" && scan.has_begun && !scan.is_body {
            self.at = at;
            let fault = match self.open.first() {
                Some(&(_, open)) => Fault::Unbalanced(open),
                None => Fault::Unfinished,
            };
            return Some(Chunk { at: start..at, nesting: scan.nesting, fault: Some(fault) });
        }
        self.tokens.push(letter_of_word(word), at, self.at);
        if self.open.is_empty() {
            scan.may_have_body =
                !matches!(word, "__attribute__" | "__attribute" | "__declspec" | "_Alignas");
            scan.has_begun |= scan.may_have_body && word != "__extension__";
        }
        scan.last = b'a';
        None
    }

    fn closing(&mut self, scan: &mut Scan, byte: u8, at: usize, start: usize) -> Option<Chunk> {
        let partner = match byte {
            b')' => b'(',
            b']' => b'[',
            _ => b'{',
        };
        match self.open.last() {
            Some(&(open, _)) if open == partner => {
                self.open.pop();
                let ends_body = byte == b'}' && self.open.is_empty() && scan.is_body;
                ends_body.then(|| self.chunk(scan, start, None))
            }
            None if byte == b'}' && self.linkages > 0 && at == start => {
                self.linkages -= 1;
                scan.start = None;
                self.tokens.clear();
                None
            }
            _ => {
                let fault = Fault::Unbalanced(at);
                let end = memchr::memchr2(b';', b'\n', &self.text.as_bytes()[self.at..]);
                self.at = end.map_or(self.text.len(), |end| self.at + end + 1);
                Some(self.chunk(scan, start, Some(fault)))
            }
        }
    }

    /// Ends the declaration here, and takes the comment behind it on the same line.
    fn chunk(&mut self, scan: &Scan, start: usize, fault: Option<Fault>) -> Chunk {
        let end = self.at;
        let bytes = self.text.as_bytes();
        let next = bytes[end..].iter().position(|b| !matches!(b, b' ' | b'\t'));
        let next = next.map_or(bytes.len(), |next| end + next);
        if bytes.get(next) == Some(&b'/') && matches!(bytes.get(next + 1), Some(b'*' | b'/')) {
            self.at = next;
            self.comment();
        }
        Chunk { at: start..end, nesting: scan.nesting, fault }
    }
}

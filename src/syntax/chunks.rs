//! The preprocessed text, cut into external declarations.
//!
//! Each is then parsed alone, so that one mistake does not hide the next, and memory does not grow
//! with the length of the headers.

use super::ast::TextRange;
use crate::preprocess::{end_of_comment, end_of_word, starts_identifier};

/// How deeply parentheses, braces and brackets may be nested in a declaration.
pub const MAX_NESTING: usize = 64;

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

/// Cuts text into declarations; keeps the comments around the present one.
pub(crate) struct Chunker<'s> {
    text: &'s str,
    at: usize,
    /// Comments in and around the present declaration, in order.
    pub comments: Vec<TextRange>,
    /// Whether an `extern "C" {` is open.
    linkages: usize,
}

/// What a scan of one declaration keeps in mind.
#[derive(Default)]
struct Scan {
    start: Option<usize>,
    open: Vec<(u8, usize)>,
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
        Self { text, at: 0, comments: Vec::new(), linkages: 0 }
    }

    /// The next declaration.
    pub(crate) fn next(&mut self) -> Option<Chunk> {
        let text = self.text;
        let bytes = text.as_bytes();
        // The comments in front of this declaration were seen at the end of the last one, if they
        // began on its last line; those stay, so that neither loses them.
        self.comments.clear();
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
        let fault = match scan.open.first() {
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
        let depth = scan.open.len();
        self.at += 1;
        match byte {
            b'"' | b'\'' => {
                let rest = &bytes[at + 1..];
                let mut escaped = false;
                let end = rest.iter().position(|&b| {
                    let ends = (b == byte && !escaped) || b == b'\n';
                    escaped = b == b'\\' && !escaped;
                    ends
                });
                self.at = end.map_or(bytes.len(), |end| at + 2 + end);
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
                scan.open.push((byte, at));
                scan.nesting = scan.nesting.max(depth + 1);
            }
            b')' | b']' | b'}' => return self.closing(scan, byte, at, start),
            b';' if depth == 0 => return Some(self.chunk(scan, start, None)),
            // No semicolon stands in parentheses: one of them is not closed.
            b';' if scan.open.iter().all(|&(open, _)| open != b'{') => {
                let fault = Fault::Unbalanced(scan.open[0].1);
                return Some(self.chunk(scan, start, Some(fault)));
            }
            _ if starts_identifier(byte) => {
                self.at = end_of_word(bytes, at);
                return self.word(scan, at, start);
            }
            _ => {}
        }
        scan.last = byte;
        None
    }

    fn word(&mut self, scan: &mut Scan, at: usize, start: usize) -> Option<Chunk> {
        let word = &self.text[at..self.at];
        // `typedef` begins a declaration and stands nowhere else: the one before it is not finished.
        if word == "typedef" && scan.has_begun && !scan.is_body {
            self.at = at;
            let fault = match scan.open.first() {
                Some(&(_, open)) => Fault::Unbalanced(open),
                None => Fault::Unfinished,
            };
            return Some(Chunk { at: start..at, nesting: scan.nesting, fault: Some(fault) });
        }
        if scan.open.is_empty() {
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
        scan.last = byte;
        match scan.open.last() {
            Some(&(open, _)) if open == partner => {
                scan.open.pop();
                let ends_body = byte == b'}' && scan.open.is_empty() && scan.is_body;
                ends_body.then(|| self.chunk(scan, start, None))
            }
            None if byte == b'}' && self.linkages > 0 && at == start => {
                self.linkages -= 1;
                scan.start = None;
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

/// Finds the comments that document something.
pub(crate) struct Comments<'s, 'c> {
    pub text: &'s str,
    pub comments: &'c [TextRange],
}

impl<'s> Comments<'s, '_> {
    /// A range without the white space and the comments at its end.
    pub(crate) fn trimmed(&self, at: &TextRange) -> TextRange {
        let mut end = at.end;
        loop {
            end = at.start + self.text[at.start..end].trim_end().len();
            let index = self.comments.partition_point(|comment| comment.end < end);
            match self.comments.get(index) {
                Some(comment) if comment.end == end && comment.start >= at.start => {
                    end = comment.start
                }
                _ => return at.start..end,
            }
        }
    }

    /// The comment on the line, or the comments on the lines, right above what begins at `start`.
    fn before(&self, start: usize) -> Option<&'s str> {
        let count = self.comments.partition_point(|comment| comment.end <= start);
        let mut first = start;
        let mut end = None;
        for comment in self.comments[..count].iter().rev() {
            let between = &self.text[comment.end..first];
            let newlines = between.bytes().filter(|&b| b == b'\n').count();
            if !between.trim().is_empty() || newlines > 1 || !self.begins_line(comment.start) {
                break;
            }
            end.get_or_insert(comment.end);
            first = comment.start;
        }
        end.map(|end| &self.text[first..end])
    }

    /// The comment behind what ends at `end`, on the same line.
    fn after(&self, end: usize) -> Option<&'s str> {
        let index = self.comments.partition_point(|comment| comment.start < end);
        let comment = self.comments.get(index)?;
        let between = &self.text[end..comment.start];
        let only_punctuation = between.bytes().all(|b| matches!(b, b' ' | b'\t' | b',' | b';'));
        only_punctuation.then(|| &self.text[comment.clone()])
    }

    /// The documentation of what stands at a range: behind it, else above it.
    pub(crate) fn of(&self, at: &TextRange) -> Option<&'s str> {
        if self.comments.is_empty() {
            return None;
        }
        self.after(at.end).or_else(|| self.before(at.start))
    }

    /// The documentation of a whole declaration: above it, else behind it.
    pub(crate) fn of_declaration(&self, at: &TextRange) -> Option<&'s str> {
        if self.comments.is_empty() {
            return None;
        }
        self.before(at.start).or_else(|| self.after(at.end))
    }

    fn begins_line(&self, at: usize) -> bool {
        let before = self.text[..at].trim_end_matches([' ', '\t']);
        before.is_empty() || before.ends_with('\n')
    }
}

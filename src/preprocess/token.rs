//! Preprocessing tokens: what macro expansion works on.

use crate::source::SourceId;

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Identifier,
    /// In a macro's replacement: the parameter with this index.
    Parameter(u16),
    Number,
    /// A string or a character literal.
    Literal,
    Punctuator,
    /// Kept, because the comments of arguments become documentation.
    Comment,
    /// What `##` leaves of two empty operands; it vanishes.
    Placemarker,
}

/// A token with the place where it is spelled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'s> {
    pub text: &'s str,
    pub kind: Kind,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// An identifier that was met inside its own expansion and is never expanded again.
    pub painted: bool,
    pub source: SourceId,
    pub start: u32,
}

impl Token<'_> {
    pub(super) fn is(&self, punctuator: &str) -> bool {
        self.kind == Kind::Punctuator && self.text == punctuator
    }
}

/// Whether a byte may begin an identifier.
#[inline]
pub(crate) fn starts_identifier(byte: u8) -> bool {
    continues_identifier(byte) && !byte.is_ascii_digit()
}

/// Whether a byte may continue an identifier.
#[inline]
pub(crate) fn continues_identifier(byte: u8) -> bool {
    IN_IDENTIFIER[usize::from(byte)]
}

/// For each byte, whether it may stand in an identifier; a table, since most of a header's bytes are
/// looked at so.
const IN_IDENTIFIER: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let ascii = byte as u8;
        table[byte] = ascii.is_ascii_alphanumeric() || matches!(ascii, b'_' | b'$' | 0x80..);
        byte += 1;
    }
    table
};

/// Offset of the end of the identifier or number that begins at `at`.
#[inline]
pub(crate) fn end_of_word(bytes: &[u8], at: usize) -> usize {
    let length = bytes[at..].iter().position(|&byte| !continues_identifier(byte));
    length.map_or(bytes.len(), |length| at + length)
}

/// Offset of the end of the number that begins at `at`: signs go on behind an exponent.
fn end_of_number(bytes: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(&byte) = bytes.get(end) {
        let exponent = matches!(bytes[end - 1], b'e' | b'E' | b'p' | b'P');
        let hexadecimal_digit = bytes.get(at + 1).is_some_and(|b| b | 32 == b'x')
            && matches!(bytes[end - 1], b'e' | b'E');
        let sign = matches!(byte, b'+' | b'-') && exponent && !hexadecimal_digit;
        if !(continues_identifier(byte) || byte == b'.' || sign) {
            break;
        }
        end += 1;
    }
    end
}

/// Offset behind the block comment that begins at `at`, if it ends.
pub(super) fn end_of_block_comment(bytes: &[u8], at: usize) -> Option<usize> {
    let inside = &bytes[at + 2..];
    let mut slashes = memchr::memchr_iter(b'/', inside);
    slashes.find(|&slash| slash > 0 && inside[slash - 1] == b'*').map(|slash| at + 2 + slash + 1)
}

/// Offset behind the comment of either kind that begins at `at`, if it ends.
pub(crate) fn end_of_comment(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes[at + 1] {
        b'/' => Some(end_of_line(bytes, at)),
        _ => end_of_block_comment(bytes, at),
    }
}

/// Offset of the end of the line that `at` is in.
pub(super) fn end_of_line(bytes: &[u8], at: usize) -> usize {
    memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |found| at + found)
}

/// Offset behind the literal whose quote is at `at`; a literal that does not end stops at the line's
/// end.
pub(crate) fn end_of_literal(bytes: &[u8], at: usize) -> usize {
    let quote = bytes[at];
    let mut end = at + 1;
    while let Some(&byte) = bytes.get(end) {
        match byte {
            b'\n' => return end,
            b'\\' if bytes.get(end + 1).is_some_and(|&b| b != b'\n') => end += 2,
            _ if byte == quote => return end + 1,
            _ => end += 1,
        }
    }
    end.min(bytes.len())
}

/// Punctuators of more than one character.
const LONG_PUNCTUATORS: [&str; 15] =
    ["...", "##", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "->", "++", "--", "|=", "&="];

/// Whether only blanks stand before an offset in its line.
pub(crate) fn begins_line(text: &str, at: usize) -> bool {
    let before = text.as_bytes()[..at].iter().rev();
    before
        .copied()
        .find(|byte| !matches!(byte, b' ' | b'\t' | 0x0b | 0x0c))
        .is_none_or(|b| b == b'\n')
}

/// Whether what stands above this text, a comment, is right above what stands below it.
pub(super) fn is_right_above(between: &str) -> bool {
    between.len() < 200
        && between.trim_ascii_start().is_empty()
        && between.bytes().filter(|&b| b == b'\n').count() <= 1
}

/// Cuts text into tokens.
pub(super) struct Lexer<'s> {
    text: &'s str,
    at: usize,
    source: SourceId,
    /// Offset of `text` in its source.
    base: u32,
}

impl<'s> Lexer<'s> {
    pub(super) fn new(text: &'s str, source: SourceId, base: u32) -> Self {
        Self { text, at: 0, source, base }
    }

    /// Offset behind the last token.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn end_of_token(&self, start: usize) -> (Kind, usize) {
        let bytes = self.text.as_bytes();
        let next = bytes.get(start + 1).copied().unwrap_or(0);
        match bytes[start] {
            b'"' | b'\'' => (Kind::Literal, end_of_literal(bytes, start)),
            b'/' if matches!(next, b'*' | b'/') => {
                (Kind::Comment, end_of_comment(bytes, start).unwrap_or(bytes.len()))
            }
            b'.' if next.is_ascii_digit() => (Kind::Number, end_of_number(bytes, start)),
            byte if byte.is_ascii_digit() => (Kind::Number, end_of_number(bytes, start)),
            byte if starts_identifier(byte) => {
                let end = end_of_word(bytes, start);
                let prefix = matches!(&self.text[start..end], "L" | "u8" | "u" | "U");
                match bytes.get(end) {
                    Some(b'"' | b'\'') if prefix => (Kind::Literal, end_of_literal(bytes, end)),
                    _ => (Kind::Identifier, end),
                }
            }
            _ => {
                let rest = &self.text[start..];
                let long = LONG_PUNCTUATORS.iter().find(|p| rest.starts_with(**p));
                (Kind::Punctuator, start + long.map_or(1, |p| p.len()))
            }
        }
    }
}

impl<'s> Iterator for Lexer<'s> {
    type Item = Token<'s>;

    fn next(&mut self) -> Option<Token<'s>> {
        let bytes = self.text.as_bytes();
        let begin = self.at;
        while bytes.get(self.at).is_some_and(|b| b.is_ascii_whitespace() || matches!(b, 0 | 0x0b)) {
            self.at += 1;
        }
        let start = self.at;
        if start == bytes.len() {
            return None;
        }
        let (kind, end) = self.end_of_token(start);
        self.at = end;
        Some(Token {
            text: &self.text[start..end],
            kind,
            spaced: start > begin,
            painted: false,
            source: self.source,
            start: self.base + start as u32,
        })
    }
}

/// Whether two tokens would run together if nothing stood between them.
pub(super) fn would_join(left: &str, right: &str) -> bool {
    let (Some(&a), Some(&b)) = (left.as_bytes().last(), right.as_bytes().first()) else {
        return false;
    };
    let operator = |byte: u8| b"+-<>&|=#/*.!:%^".contains(&byte);
    let word = |byte: u8| continues_identifier(byte);
    (word(a) && word(b))
        || (operator(a) && operator(b))
        || (a == b'.' && word(b))
        || (word(a) && b == b'.')
}

/// The text of tokens, with a space wherever one stood or is needed.
pub(super) fn spell(tokens: &[Token<'_>]) -> String {
    let mut out = String::new();
    let mut last = "";
    for token in tokens.iter().filter(|t| !matches!(t.kind, Kind::Placemarker | Kind::Comment)) {
        if !out.is_empty() && (token.spaced || would_join(last, token.text)) {
            out.push(' ');
        }
        out.push_str(token.text);
        last = token.text;
    }
    out
}

//! The tokens of one declaration, as the grammar of plain declarations reads them.

use super::ast::TextRange;

/// How many tokens of a declaration are kept; one that has more is not plain.
const MAX_TOKENS: usize = 1 << 16;

/// A letter for each token, comments left out, and where the tokens stand in the preprocessed text.
#[derive(Default)]
pub(super) struct Tokens {
    pub letters: String,
    ranges: Vec<(u32, u32)>,
}

impl Tokens {
    pub(super) fn clear(&mut self) {
        self.letters.clear();
        self.ranges.clear();
    }

    pub(super) fn push(&mut self, letter: u8, start: usize, end: usize) {
        if self.ranges.len() < MAX_TOKENS {
            self.letters.push(letter.into());
            self.ranges.push((start as u32, end as u32));
        }
    }

    /// Where the token of an index stands.
    pub(super) fn range(&self, index: usize) -> TextRange {
        let (start, end) = self.ranges[index];
        start as usize..end as usize
    }
}

/// The letter of a punctuator; `?` for one that is in no plain declaration.
pub(super) fn letter_of_punctuator(byte: u8) -> u8 {
    match byte {
        b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'*' | b',' | b';' => byte,
        _ => b'?',
    }
}

/// The letter of a word: `n` unless it may mean something else than a name.
pub(super) fn letter_of_word(word: &str) -> u8 {
    match word.as_bytes()[0] {
        b'A'..=b'Z' if word.is_ascii() => b'n',
        b'a'..=b'z' | b'$' if word.is_ascii() => match word {
            "typedef" => b't',
            "struct" => b's',
            "extern" => b'e',
            "unsigned" | "signed" | "long" | "int" | "char" | "short" => b'i',
            "union" | "enum" | "static" | "const" | "volatile" | "void" | "float" | "double"
            | "sizeof" | "return" | "inline" | "restrict" | "if" | "else" | "for" | "while"
            | "do" | "switch" | "register" | "asm" | "cdecl" | "case" | "default" | "goto"
            | "break" | "continue" | "auto" => b'?',
            _ => b'n',
        },
        _ => b'?',
    }
}

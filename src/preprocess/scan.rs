//! Text between directives: copied, with the macros in it expanded.

use super::{File, MAX_NAME_BYTES, Preprocessor, token};
use crate::diagnostic::Diagnostic;

impl Preprocessor<'_, '_> {
    /// Text up to the next directive, macros expanded.
    pub(super) fn text_lines(&mut self) {
        let file = self.file();
        let text = file.text;
        let bytes = text.as_bytes();
        let mut at = file.at;
        file.copied = at;
        let mut is_blank = true;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'\n' => {
                    at += 1;
                    let first = at + blanks(&bytes[at..]);
                    if bytes.get(first) == Some(&b'#') {
                        break;
                    }
                }
                b'/' if matches!(bytes.get(at + 1), Some(b'*' | b'/')) => {
                    let Some(end) = self.comment(at) else { return };
                    let start = std::mem::replace(&mut at, end);
                    let next = end + blanks(&bytes[end..]);
                    if bytes.get(next) == Some(&b'#') && token::begins_line(text, start) {
                        break;
                    }
                }
                b'"' | b'\'' => (at, is_blank) = (token::end_of_literal(bytes, at), false),
                _ if token::starts_identifier(byte) => {
                    is_blank = false;
                    let end = token::end_of_word(bytes, at);
                    if end - at > MAX_NAME_BYTES {
                        return self.too_long_name(at);
                    }
                    let Some(index) = self.macros.find(&text[at..end]) else {
                        at = end;
                        continue;
                    };
                    self.copy_to(at);
                    self.file().at = end;
                    self.expand_in_text(index, at, end);
                    at = self.file().at;
                    if self.stopped {
                        return;
                    }
                }
                b'0'..=b'9' => (at, is_blank) = (token::end_of_word(bytes, at), false),
                _ => {
                    is_blank &= byte.is_ascii_whitespace();
                    at += 1;
                }
            }
        }
        if !is_blank {
            self.leave_guard_form();
        }
        self.copy_to(at);
        self.file().at = at;
    }

    /// Takes the comment at `at`, and gives the offset behind it.
    fn comment(&mut self, at: usize) -> Option<usize> {
        let end = token::end_of_comment(self.file().text.as_bytes(), at);
        match end {
            Some(end) => self.file().note_comment(at, end),
            None => self.unterminated_comment(at),
        }
        end
    }

    /// Copies the text that has been passed over since the last macro.
    fn copy_to(&mut self, at: usize) {
        let file = self.file();
        let (text, source, copied) = (file.text, file.source, file.copied);
        file.copied = at;
        self.out.push_verbatim(&text[copied..at], source, copied);
    }

    fn too_long_name(&mut self, at: usize) {
        let span = self.span(at, at + 1);
        self.diagnostics.push(Diagnostic::error(
            span,
            format!("this name is longer than {} KiB", MAX_NAME_BYTES >> 10),
        ));
        self.stopped = true;
    }
}

impl File<'_> {
    /// Remembers a comment if it has its lines for itself; neighbours are taken together.
    fn note_comment(&mut self, start: usize, end: usize) {
        if !token::begins_line(self.text, start) {
            return;
        }
        let goes_on = self.comment.1 > 0
            && self.comment.1 <= start
            && token::is_right_above(&self.text[self.comment.1..start]);
        self.comment = (if goes_on { self.comment.0 } else { start }, end);
    }
}

/// How many blanks a line begins with; block comments are not counted among them.
pub(super) fn blanks(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|b| matches!(b, b' ' | b'\t' | 0x0b | 0x0c | 0)).count()
}

//! Comments of headers, as plain text and as Rust documentation.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::ops::Range;

/// A comment as it stands in the header, with its delimiters; several in a row are one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doc<'s>(pub Option<&'s str>);

impl<'s> Doc<'s> {
    /// The text without delimiters, decoration, indentation and blank lines around it; `None` if
    /// nothing is left.
    #[must_use]
    pub fn text(self) -> Option<Cow<'s, str>> {
        let raw = trim(self.0?);
        if let Some(line) = plain_line(raw) {
            return (!line.is_empty()).then_some(Cow::Borrowed(line));
        }
        let mut text = String::new();
        for line in bodies(raw).flat_map(|(body, is_block)| clean_lines(body, is_block)) {
            // One empty line between paragraphs, none at the start.
            if !line.is_empty() || !(text.is_empty() || text.ends_with("\n\n")) {
                text.push_str(line);
                text.push('\n');
            }
        }
        text.truncate(text.trim_end().len());
        (!text.is_empty()).then_some(Cow::Owned(text))
    }
}

/// What [`str::trim`] gives, faster where no Unicode whitespace can be.
fn trim(text: &str) -> &str {
    let inner = text.trim_ascii();
    match inner.as_bytes() {
        [b'!'..=b'~', .., b'!'..=b'~'] => inner,
        _ => inner.trim(),
    }
}

/// The text of a comment of the form `/* text */` in one line, the usual case.
fn plain_line(raw: &str) -> Option<&str> {
    let body = raw.strip_prefix("/*")?.strip_suffix("*/")?;
    let is_plain = match memchr::memchr2(b'\n', b'*', body.as_bytes()) {
        None => true,
        Some(at) => !body[at..].contains('\n') && !body.contains("*/") && !body.starts_with('*'),
    };
    let is_plain = is_plain && !body.starts_with(['!', '<']);
    let line = trim(body);
    (is_plain && !is_decoration(line) && !line.ends_with('*')).then_some(line)
}

/// The bodies of the comments in `raw`, and whether each was of the form `/* */`.
fn bodies(raw: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = raw;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[rest.find('/')?..];
            if let Some(body) = rest.strip_prefix("/*") {
                let end = body.find("*/").unwrap_or(body.len());
                rest = body.get(end + 2..).unwrap_or("");
                return Some((&body[..end], true));
            }
            if let Some(body) = rest.strip_prefix("//") {
                let end = body.find('\n').unwrap_or(body.len());
                rest = &body[end..];
                return Some((&body[..end], false));
            }
            rest = &rest[1..];
        }
    })
}

/// The lines of a comment's body without what only draws boxes.
fn clean_lines(body: &str, is_block: bool) -> impl Iterator<Item = &str> {
    let marks: &[char] = if is_block { &['*', '!'] } else { &['/', '!'] };
    let body = body.trim_start_matches(marks);
    let body = body.strip_prefix('<').unwrap_or(body);
    body.split('\n').map(move |line| {
        let line = line.trim();
        if is_decoration(line) {
            return "";
        }
        let line = if is_block { line.trim_start_matches('*').trim_end_matches('*') } else { line };
        line.trim()
    })
}

/// Whether a line holds nothing but the strokes of a box or a rule.
fn is_decoration(line: &str) -> bool {
    line.bytes().all(|byte| b"*-=_#~+/ \t".contains(&byte))
}

/// Splits off the note of a text that says that something is deprecated: the note without that
/// word, and the paragraphs after it.
#[must_use]
pub fn deprecation(text: &str) -> Option<(&str, &str)> {
    const WORD: usize = "deprecated".len();
    let text = text.strip_prefix(['@', '\\']).unwrap_or(text);
    let word = text.get(..WORD)?;
    let after = &text[WORD..];
    let is_word = !after.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    if !word.eq_ignore_ascii_case("deprecated") || !is_word {
        return None;
    }
    let (note, rest) = after.split_once("\n\n").unwrap_or((after, ""));
    Some((note.trim_matches(|c: char| c.is_whitespace() || ",;:.-".contains(c)), rest))
}

/// Text as the lines of a Rust documentation comment, each behind `indent` and `/// `.
///
/// Whatever the text holds, it stays text: nothing in it is code, markup, a link or a test.
pub struct RustDoc<'t> {
    /// What stands before each line.
    pub indent: &'static str,
    /// The text.
    pub text: &'t str,
}

impl RustDoc<'_> {
    /// Writes the lines.
    ///
    /// # Errors
    /// Those of `out`; a string has none.
    pub fn write_to(&self, out: &mut impl Write) -> fmt::Result {
        let mut start = 0;
        let ends = memchr::memchr_iter(b'\n', self.text.as_bytes());
        for end in ends.chain([self.text.len()]) {
            let line = trim(&self.text[start..end]);
            start = end + 1;
            out.write_str(self.indent)?;
            out.write_str(if line.is_empty() { "///" } else { "/// " })?;
            write_markdown(out, line, true)?;
            out.write_char('\n')?;
        }
        Ok(())
    }
}

impl fmt::Display for RustDoc<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

/// Text in one line of Markdown.
pub struct MarkdownLine<'t>(pub &'t str);

impl MarkdownLine<'_> {
    /// Writes the line, without a line feed.
    ///
    /// # Errors
    /// Those of `out`; a string has none.
    pub fn write_to(&self, out: &mut impl Write) -> fmt::Result {
        for (index, line) in self.0.split('\n').filter(|line| !line.is_empty()).enumerate() {
            if index > 0 {
                out.write_char(' ')?;
            }
            write_markdown(out, trim(line), index == 0)?;
        }
        Ok(())
    }
}

impl fmt::Display for MarkdownLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

/// Writes a line so that Markdown shows just its characters; addresses become links.
fn write_markdown(out: &mut impl Write, line: &str, at_start: bool) -> fmt::Result {
    let bytes = line.as_bytes();
    // What is before `clean` has been written; from there to `at` nothing has to be changed.
    let (mut clean, mut at) = (0, 0);
    if at_start && let Some(mark) = block_mark(line) {
        out.write_str(&line[..mark])?;
        out.write_char('\\')?;
        (clean, at) = (mark, mark + 1);
    }
    while let Some(harmless) = bytes[at..].iter().position(|&byte| !IS_HARMLESS[usize::from(byte)])
    {
        at += harmless;
        let c = line[at..].chars().next().unwrap_or_default();
        let after = at + c.len_utf8();
        let replacement = match c {
            ':' => {
                if let Some(address) = address_around(line, clean, at) {
                    out.write_str(&line[clean..address.start])?;
                    out.write_char('<')?;
                    out.write_str(&line[address.clone()])?;
                    out.write_char('>')?;
                    clean = address.end;
                }
                at = after.max(clean);
                continue;
            }
            // Emphasis does not begin within a word.
            '_' if at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_') => {
                at = after;
                continue;
            }
            '\t' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' => Some(' '),
            c if c.is_ascii_punctuation() => None,
            c if is_unsafe(c) => Some(char::REPLACEMENT_CHARACTER),
            _ => {
                at = after;
                continue;
            }
        };
        out.write_str(&line[clean..at])?;
        out.write_char(replacement.unwrap_or('\\'))?;
        clean = if replacement.is_some() { after } else { at };
        at = after;
    }
    out.write_str(&line[clean..])
}

/// For each byte, whether it stays as it is wherever it stands in a line.
const IS_HARMLESS: [bool; 256] = {
    const MARKUP: &[u8] = b"\\`[]<>*&$|~_:";
    let mut is_harmless = [false; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        is_harmless[byte as usize] = true;
        byte += 1;
    }
    let mut index = 0;
    while index < MARKUP.len() {
        is_harmless[MARKUP[index] as usize] = false;
        index += 1;
    }
    is_harmless
};

/// Where to escape a line that would begin a heading, a list, a rule or the like.
fn block_mark(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.as_bytes().get(digits)? {
        b'.' | b')' if digits > 0 => Some(digits),
        b'#' | b'+' | b'-' | b'=' | b'~' | b'|' | b':' if digits == 0 => Some(0),
        _ => None,
    }
}

/// The web address whose scheme ends with the colon at `colon`, if it starts at `from` or later.
fn address_around(line: &str, from: usize, colon: usize) -> Option<Range<usize>> {
    let rest = line[colon..].strip_prefix("://")?;
    let scheme = ["https", "http"].into_iter().find(|one| line[from..colon].ends_with(one))?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&*+,;=%".contains(c);
    let address = rest.split(|c| !is_part(c)).next().unwrap_or("");
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '*']);
    let start = line.len() - rest.len();
    (!address.is_empty()).then(|| colon - scheme.len()..start + address.len())
}

/// Whether a character is invisible in a way that can make text look like something else.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Text as a Rust string literal, quotes included.
pub struct RustString<'t>(pub &'t str);

impl fmt::Display for RustString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                '\n' | '\t' => f.write_char(' ')?,
                c if is_unsafe(c) => f.write_char(char::REPLACEMENT_CHARACTER)?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(raw: &str) -> String {
        Doc(Some(raw)).text().unwrap_or_default().into_owned()
    }

    fn markdown(text: &str) -> String {
        RustDoc { indent: "", text }.to_string()
    }

    #[test]
    fn delimiters_and_boxes_are_no_text() {
        assert_eq!(text("/* one */"), "one");
        assert_eq!(text("/**< the handle */"), "the handle");
        assert_eq!(text("// one\n   /// two\n//!< three"), "one\ntwo\nthree");
        assert_eq!(text("/*****\n * one  *\n *\n *\n * two\n ******/"), "one\n\ntwo");
        assert_eq!(text("/* one */ /* two */"), "one\ntwo");
        assert_eq!(text("/* a*b */"), "a*b");
        assert_eq!(text("/* ------- */"), "");
        assert_eq!(text("/* never closed"), "never closed");
        assert_eq!(Doc(None).text(), None);
    }

    #[test]
    fn markup_is_shown_as_it_is() {
        assert_eq!(markdown("a [b](c) `d` <e> \\"), "/// a \\[b\\](c) \\`d\\` \\<e\\> \\\\\n");
        assert_eq!(markdown("    code\n\n# head"), "/// code\n///\n/// \\# head\n");
        assert_eq!(markdown("CK_ULONG __x__ *p"), "/// CK_ULONG \\__x__ \\*p\n");
        assert_eq!(markdown("1. one\n- two"), "/// 1\\. one\n/// \\- two\n");
        assert_eq!(markdown("a\u{202e}b\0c"), "/// a\u{fffd}b\u{fffd}c\n");
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(
            markdown("see http://a.b/c_d?e=1. http https:// (https://x.y)"),
            "/// see <http://a.b/c_d?e=1>. http https:// (<https://x.y>)\n"
        );
    }

    #[test]
    fn deprecation_is_a_word_at_the_start() {
        assert_eq!(deprecation("Deprecated: use X\n\nMore."), Some(("use X", "More.")));
        assert_eq!(deprecation("DEPRECATED"), Some(("", "")));
        assert_eq!(deprecation("Deprecated_flags"), None);
        assert_eq!(deprecation("Not deprecated"), None);
    }

    #[test]
    fn strings_cannot_be_left() {
        assert_eq!(RustString("a\"b\\c\n\u{202e}").to_string(), "\"a\\\"b\\\\c \u{fffd}\"");
    }
}

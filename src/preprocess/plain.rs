//! The plainest directives, recognised without the grammar: `#define NAME 0x1 /* … */`,
//! `#ifdef NAME`, `#else` and `#endif` are nine in ten of a header's directives. What is not of
//! exactly these forms is left to the grammar.

use super::directive::{Define, Directive, Parsed, parse_directive};
use super::token::{continues_identifier, end_of_block_comment, end_of_word, starts_identifier};

/// Parses the directive whose `#` is the first byte of `text`.
///
/// # Errors
/// The offset at which it stops making sense.
pub(super) fn parse(text: &str) -> Result<Parsed<'_>, usize> {
    parse_plain(text).map_or_else(|| parse_directive(text), Ok)
}

/// Parses a directive of one of the plainest forms; `text` begins with its `#`.
fn parse_plain(text: &str) -> Option<Parsed<'_>> {
    let rest = text.as_bytes().get(1..)?;
    let parsed = if rest.starts_with(b"define ") {
        define(text, 8)
    } else if rest.starts_with(b"ifdef ") {
        ifdef(text, 7, false)
    } else if rest.starts_with(b"ifndef ") {
        ifdef(text, 8, true)
    } else if rest.starts_with(b"if ") {
        let end = memchr::memchr(b'\n', text.as_bytes()).unwrap_or(text.len());
        let condition = 4..4 + text[4..end].trim_end_matches([' ', '\t']).len();
        let is_plain =
            |byte: &u8| byte.is_ascii_graphic() && !b"/\"'".contains(byte) || *byte == b' ';
        let bytes = &text.as_bytes()[condition.clone()];
        let plain = bytes.first().is_some_and(|byte| *byte != b' ') && bytes.iter().all(is_plain);
        plain.then_some((Directive::If(condition), end))
    } else if rest.starts_with(b"endif") {
        Some((Directive::Endif, 6))
    } else if rest.starts_with(b"else") {
        Some((Directive::Else, 5))
    } else {
        None
    };
    let (directive, length) = parsed?;
    let ends = matches!(text.as_bytes().get(length), None | Some(b'\n'));
    ends.then_some(Parsed { directive, length })
}

fn skip_blanks(bytes: &[u8], at: usize) -> usize {
    at + bytes[at..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count()
}

fn ifdef(text: &str, at: usize, negated: bool) -> Option<(Directive<'_>, usize)> {
    let bytes = text.as_bytes();
    starts_identifier(*bytes.get(at)?).then_some(())?;
    let end = end_of_word(bytes, at);
    bytes[at..end].is_ascii().then_some((Directive::Ifdef { name: at..end, negated }, end))
}

/// A name, a replacement of words, blanks and `(|)`, and a comment that ends on the same line.
fn define(text: &str, at: usize) -> Option<(Directive<'_>, usize)> {
    let bytes = text.as_bytes();
    let start = skip_blanks(bytes, at);
    starts_identifier(*bytes.get(start)?).then_some(())?;
    let end = end_of_word(bytes, start);
    if !matches!(bytes.get(end), Some(b' ' | b'\t')) || !bytes[start..end].is_ascii() {
        return None;
    }
    let body = skip_blanks(bytes, end);
    let is_plain = |byte: &&u8| {
        byte.is_ascii()
            && (continues_identifier(**byte) || matches!(byte, b' ' | b'\t' | b'(' | b'|' | b')'))
    };
    let mut length = body + bytes[body..].iter().take_while(is_plain).count();
    let body = body..body + text[body..length].trim_end_matches([' ', '\t']).len();
    if body.is_empty() {
        return None;
    }
    let mut doc = None;
    if bytes[length..].starts_with(b"/*") {
        let comment = length..end_of_block_comment(bytes, length)?;
        memchr::memchr(b'\n', &bytes[comment.clone()]).is_none().then_some(())?;
        length = skip_blanks(bytes, comment.end);
        doc = Some(comment);
    }
    let define = Define { name: start..end, parameters: None, body, doc };
    Some((Directive::Define(define), length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_directives_are_what_the_grammar_makes_of_them() {
        let plain = [
            "#define CKR_OK 0x0UL",
            "#define CKR_OK  (CKR_A | 0x1)  \n#endif",
            "#define A\tB /* doc */ \nint x;",
            "#ifdef CK_NEED_ARG_LIST\n(",
            "#ifndef X\n",
            "#if A >= 0x0300\n#define",
            "#if defined(A) && !defined B  \n",
            "#else\n",
            "#endif",
        ];
        for text in plain {
            let by_hand = parse_plain(text).expect(text);
            let by_grammar = parse_directive(text).expect(text);
            assert_eq!(format!("{:?}", by_hand.directive), format!("{:?}", by_grammar.directive));
            assert_eq!(by_hand.length, by_grammar.length, "{text}");
        }
        let others = [
            "#define F(x) x",
            "#define A \"s\"",
            "#define A 1 /* a\n b */",
            "#define A 1 // a",
            "#define A 1 /* a */ 2",
            "#define A",
            "#ifdef A /* a */",
            "#endif /* a */",
            "#elseif",
            "#if A /* a */",
            "#if",
            "#if  A",
            "#define A a-b",
        ];
        for text in others {
            assert!(parse_plain(text).is_none(), "{text}");
        }
    }
}

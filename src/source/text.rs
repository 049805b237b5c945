//! The bytes of a file as text.

use std::borrow::Cow;

/// The bytes after a byte order mark, as UTF-8 if the mark is one of UTF-16.
pub(super) fn without_byte_order_mark(mut bytes: Vec<u8>) -> Vec<u8> {
    let utf16 = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = rest.as_chunks().0.iter().map(|pair| unit(*pair));
        let decoded =
            char::decode_utf16(units).map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER));
        decoded.collect::<String>().into_bytes()
    };
    match bytes.as_slice() {
        [0xef, 0xbb, 0xbf, ..] => {
            bytes.drain(..3);
            bytes
        }
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => bytes,
    }
}

/// Removes `\r` and line splices; gives the text and the offsets of the splices.
///
/// A lone `\r` ends a line, as compilers have it. A backslash followed by blanks and the end of the
/// line is a splice too, as in GCC and Clang.
pub(super) fn join_lines(text: Cow<'static, str>) -> (Cow<'static, str>, Vec<u32>) {
    let bytes = text.as_bytes();
    if memchr::memchr2(b'\r', b'\\', bytes).is_none() {
        return (text, Vec::new());
    }
    let mut out = String::with_capacity(text.len());
    let mut splices = Vec::new();
    let mut copied = 0;
    for at in memchr::memchr2_iter(b'\r', b'\\', bytes) {
        if at < copied {
            continue;
        }
        if bytes[at] == b'\r' {
            out.push_str(&text[copied..at]);
            out.push('\n');
            copied = at + 1 + usize::from(bytes.get(at + 1) == Some(&b'\n'));
            continue;
        }
        let blanks =
            bytes[at + 1..].iter().take_while(|b| matches!(b, b' ' | b'\t' | 0x0c)).count();
        let mut end = at + 1 + blanks;
        match bytes.get(end) {
            Some(b'\r') => end += 1 + usize::from(bytes.get(end + 1) == Some(&b'\n')),
            Some(b'\n') => end += 1,
            _ => continue,
        }
        out.push_str(&text[copied..at]);
        splices.push(out.len() as u32);
        copied = end;
    }
    out.push_str(&text[copied..]);
    (out.into(), splices)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn byte_order_marks_are_no_text() {
        let text =
            |bytes: &[u8]| String::from_utf8(without_byte_order_mark(bytes.to_vec())).unwrap();
        assert_eq!(text(b"\xef\xbb\xbfint a;\r\n"), "int a;\r\n");
        assert_eq!(text(b"\xff\xfei\0n\0t\0 \0\x30\x04;\0"), "int \u{430};");
        assert_eq!(text(b"\xfe\xff\0i\0\n\xd8\0\0;"), "i\n\u{fffd};");
    }
}

//! What the fuzz targets share: headers in memory, read and reported on.

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::pipeline::{self, Reading, Request};
use pkcs11_bindgen::report::terminal::{self, Style};
use pkcs11_bindgen::source::SourceMap;

/// Where the headers in memory seem to be; nothing is there.
const FOLDER: &str = "headers-in-memory";

/// Types that headers of vendors take from the standard's. The embedded headers, which are read
/// where these are missing, would be most of the work of every run.
const BASIC_TYPES: &str =
    "typedef unsigned char CK_BYTE, *CK_BYTE_PTR; typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_RV, CK_SESSION_HANDLE, CK_MECHANISM_TYPE; typedef void *CK_VOID_PTR;\n";

/// A line that begins another header, with its name behind.
const SEPARATOR: &[u8] = b"//// ";

/// Headers in memory: the first is the one that is given to the program, the others may be included.
pub fn headers(sources: &SourceMap, data: &[u8]) -> Request {
    for name in ["pkcs11.h", "pkcs11t.h"] {
        sources.add_file(format!("{FOLDER}/{name}"), BASIC_TYPES);
    }
    let mut rest = data;
    let mut name = "hostile.h".to_owned();
    loop {
        let next = find(rest, SEPARATOR);
        let text = &rest[..next.unwrap_or(rest.len())];
        sources.add_file(format!("{FOLDER}/{name}"), text);
        let Some(at) = next else { break };
        rest = &rest[at + SEPARATOR.len()..];
        let end = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
        name = String::from_utf8_lossy(&rest[..end]).into_owned();
        rest = &rest[end..];
    }
    Request { headers: vec![format!("{FOLDER}/hostile.h").into()], ..Request::default() }
}

fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|window| window == word)
}

/// One header, with the basic types before it.
pub fn declarations(sources: &SourceMap, data: &[u8]) -> Request {
    let text = [BASIC_TYPES.as_bytes(), data].concat();
    headers(sources, &text)
}

/// Reads headers and renders what is wrong with them.
pub fn read<'s>(sources: &'s SourceMap, request: &Request, abis: &[Abi]) -> Reading<'s> {
    let reading = pipeline::read(sources, request, abis);
    for style in [Style::Plain, Style::Coloured] {
        let text = terminal::render(sources, &reading.diagnostics, style);
        assert_eq!(text.is_empty(), reading.diagnostics.as_slice().is_empty());
    }
    assert!(reading.diagnostics.has_errors() || !reading.units.is_empty());
    reading
}

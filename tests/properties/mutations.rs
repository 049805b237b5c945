//! Parts and mutations of real headers: each gives a result or an error.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::emit::{BACKENDS, Options, Parts};
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::report::terminal::{self, Style};
use pkcs11_bindgen::source::SourceMap;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::runs;

/// How much of a header one run takes, in bytes.
const LENGTH: usize = 3_000;

/// Our own headers of the standard, and those of all forms that vendors' headers have.
static HEADERS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> =
        ["headers", "tests/fixtures", "examples"].map(|folder| root.join(folder)).into();
    let mut headers = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "h") {
                headers.push(path);
            }
        }
    }
    headers.sort();
    assert!(headers.len() > 40);
    headers.into_iter().map(|path| fs::read(path).unwrap()).collect()
});

/// Words that mean something to some stage.
const WORDS: [&str; 20] = [
    "(",
    ")",
    "{",
    "}",
    "[",
    "*",
    ";",
    ",",
    "#",
    "##",
    "\n#if 1\n",
    "\n#endif\n",
    "\\\n",
    "/*",
    "*/",
    "\"",
    "'",
    "typedef ",
    "struct ",
    "\u{0}",
];

/// A change of a text: where, and what.
#[derive(Clone, Debug)]
enum Change {
    Insert(Index, &'static str),
    Byte(Index, u8),
    Remove(Index, usize),
    Double(Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<Index>(), prop::sample::select(&WORDS[..]))
            .prop_map(|(at, word)| Change::Insert(at, word)),
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        (any::<Index>(), 1..60_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        (any::<Index>(), 1..60_usize).prop_map(|(at, length)| Change::Double(at, length)),
    ]
}

fn apply(text: &mut Vec<u8>, change: &Change) {
    let (Change::Insert(at, _)
    | Change::Byte(at, _)
    | Change::Remove(at, _)
    | Change::Double(at, _)) = change;
    let at = at.index(text.len() + 1);
    let end = |length: usize| (at + length).min(text.len());
    match *change {
        Change::Insert(_, word) => drop(text.splice(at..at, word.bytes())),
        Change::Byte(_, byte) => drop(text.splice(at..end(1), [byte])),
        Change::Remove(_, length) => drop(text.drain(at..end(length))),
        Change::Double(_, length) => {
            let part = text[at..end(length)].to_vec();
            text.splice(at..at, part);
        }
    }
}

/// Reads a header and generates from it; all that counts is that this ends.
fn read(text: &[u8]) -> bool {
    let sources = SourceMap::new();
    // In the place of the embedded ones, which would take most of the time.
    for name in ["pkcs11.h", "pkcs11t.h", "pkcs11f.h"] {
        sources.add_file(name, "typedef unsigned long CK_ULONG;\n");
    }
    sources.add_file(
        "cut.h",
        [b"typedef unsigned char CK_BYTE;\ntypedef unsigned long CK_ULONG;\n", text].concat(),
    );
    let request = Request { headers: vec!["cut.h".into()], ..Request::default() };
    let reading = pipeline::read(&sources, &request, &Abi::ALL);
    let messages = terminal::render(&sources, &reading.diagnostics, Style::Plain);
    if reading.units.is_empty() {
        return messages.contains("error");
    }
    let options = Options {
        name: "cut-sys".into(),
        version: "0.1.0".into(),
        source: "cut.h".into(),
        packing: None,
        annotations: reading.annotations,
        // The safe layer, which needs the standard's headers, for some.
        parts: if text.len().is_multiple_of(32) { Parts::All } else { Parts::Ffi },
        is_newest_standard: false,
    };
    BACKENDS[0].files(&reading.units, &options).iter().count() > 3
}

/// A part of a header, from one byte to another.
fn part((header, start, length): (Index, Index, Index)) -> Vec<u8> {
    let header = header.get(&HEADERS);
    let start = start.index(header.len() + 1);
    let rest = &header[start..];
    rest[..length.index(LENGTH).min(rest.len())].to_vec()
}

proptest! {
    #![proptest_config(runs(96))]

    #[test]
    fn every_beginning_of_a_header_gives_a_result_or_an_error(header: Index, end: Index) {
        let header = &header.get(&HEADERS);
        let end = end.index(header.len().min(2 * LENGTH) + 1);
        prop_assert!(read(&header[..end]));
    }

    #[test]
    fn every_mutation_of_a_header_gives_a_result_or_an_error(
        place: (Index, Index, Index),
        changes in prop::collection::vec(change(), 1..12),
    ) {
        let mut text = part(place);
        changes.iter().for_each(|change| apply(&mut text, change));
        prop_assert!(read(&text));
    }

    #[test]
    fn any_bytes_give_a_result_or_an_error(text in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(read(&text));
    }
}

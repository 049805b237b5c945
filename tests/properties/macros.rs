//! Random macros: they expand to what a C compiler's preprocessor makes of them.

use std::collections::BTreeMap;
use std::fmt::Write;

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::source::SourceMap;
use proptest::prelude::*;

use crate::{compiler, runs};

/// How many macros there are of either kind.
const MACROS: usize = 8;

/// A token of a body or of an argument. Names are of all macros, so that some refer to themselves.
fn token() -> impl Strategy<Value = String> {
    let plain =
        vec!["+", "x", "1", "[2]", "->", "- -", "a.b", "\"s\"", "'c'", "0x1F", ".5", "word"];
    prop_oneof![
        4 => prop::sample::select(plain).prop_map(String::from),
        3 => (0..MACROS).prop_map(|n| format!("O{n}")),
        1 => (0..MACROS).prop_map(|n| format!("F{n}")),
    ]
}

fn argument() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(token(), 0..3);
    words.prop_map(|words| words.join(" "))
}

fn call() -> impl Strategy<Value = String> {
    let space = prop::sample::select(vec!["", " "]);
    (0..MACROS, space, argument(), argument())
        .prop_map(|(n, space, a, b)| format!("F{n}{space}({a},{b})"))
}

/// Text that uses macros, with calls in the arguments of calls.
fn text() -> impl Strategy<Value = String> {
    let nested = (0..MACROS, call(), call()).prop_map(|(n, a, b)| format!("F{n}({a}, {b})"));
    let part = prop_oneof![3 => token(), 2 => call(), 1 => nested];
    prop::collection::vec(part, 1..4).prop_map(|parts| parts.join(" "))
}

/// The body of `F(a, b)`: what pastes makes one token of any operands that are words.
fn body() -> impl Strategy<Value = String> {
    let own = vec!["a", "b", "#a", "#b", "[a]", "p_##O1", "O##1", "x ## 2", "a b", "b a"];
    let part = prop_oneof![3 => prop::sample::select(own).prop_map(String::from), 2 => token(), 1 => call()];
    prop::collection::vec(part, 0..5).prop_map(|parts| parts.join(" "))
}

fn header(objects: &[String], functions: &[String], uses: &[String]) -> String {
    let mut text =
        "#define STRING_(...) #__VA_ARGS__\n#define STRING(...) STRING_(__VA_ARGS__)\n".to_owned();
    for (number, body) in objects.iter().enumerate() {
        let _ = writeln!(text, "#define O{number} {body}");
    }
    for (number, body) in functions.iter().enumerate() {
        let _ = writeln!(text, "#define F{number}(a, b) {body}");
    }
    for (number, used) in uses.iter().enumerate() {
        let _ = writeln!(text, "#define CKS_{number} STRING([{used}])");
    }
    text
}

/// What the macros `CKS_…` stand for, as this program has it.
fn ours(header: &str) -> BTreeMap<String, String> {
    let sources = SourceMap::new();
    sources.add_file("random.h", format!("typedef unsigned long CK_ULONG;\n{header}"));
    let request = Request { headers: vec!["random.h".into()], ..Request::default() };
    let reading = pipeline::read(&sources, &request, &[Abi::Unix64]);
    let strings = reading.units.iter().flat_map(|unit| &unit.model.strings);
    let strings = strings.filter(|one| one.name.starts_with("CKS_"));
    let text = |value: &[u8]| String::from_utf8(value.to_vec()).unwrap();
    strings.map(|one| (one.name.to_owned(), text(&one.value))).collect()
}

/// The same as the compiler has it.
fn theirs(header: &str, count: usize) -> Result<BTreeMap<String, String>, TestCaseError> {
    let mut text = header.to_owned();
    for number in 0..count {
        let _ = writeln!(text, "@{number} CKS_{number}");
    }
    let lines = compiler::preprocess(&text).map_err(TestCaseError::fail)?;
    let strings = lines.lines().filter_map(|line| line.strip_prefix('@')?.split_once(' '));
    let unescape = |text: &str| text.trim_matches('"').replace("\\\"", "\"").replace("\\\\", "\\");
    Ok(strings.map(|(number, text)| (format!("CKS_{number}"), unescape(text))).collect())
}

/// Where an expansion is empty, compilers differ in the spaces that they leave.
fn without_spaces(text: &str) -> String {
    text.replace(' ', "")
}

proptest! {
    #![proptest_config(runs(8))]

    #[test]
    fn macros_expand_as_in_c(
        objects in prop::collection::vec(prop_oneof![token(), call(), text()], MACROS),
        functions in prop::collection::vec(body(), MACROS),
        uses in prop::collection::vec(text(), 50),
    ) {
        let header = header(&objects, &functions, &uses);
        let (ours, theirs) = (ours(&header), theirs(&header, uses.len())?);
        for (name, text) in &ours {
            let (ours, theirs) = (without_spaces(text), without_spaces(&theirs[name]));
            prop_assert_eq!(ours, theirs, "{} of\n{}", name, header);
        }
        prop_assert_eq!(ours.len(), uses.len(), "some are left out of
{}", header);
    }
}

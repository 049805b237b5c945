//! The crate that is generated: Rust that parses, and nothing in it that does anything.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::emit::{BACKENDS, Options, Parts};
use pkcs11_bindgen::source::SourceMap;
use pkcs11_bindgen_fuzz::{declarations, read};
use syn::visit::{self, Visit};

fuzz_target!(|data: &[u8]| {
    let sources = SourceMap::new();
    let request = declarations(&sources, data);
    let reading = read(&sources, &request, &Abi::ALL);
    if reading.units.is_empty() {
        return;
    }
    let options = Options {
        name: "fuzzed-sys".into(),
        version: "0.1.0".into(),
        source: "hostile.h".into(),
        packing: None,
        annotations: reading.annotations,
        // The safe layer, which needs the standard's headers, for some.
        parts: if data.len().is_multiple_of(16) { Parts::All } else { Parts::Ffi },
        is_newest_standard: false,
    };
    let files = BACKENDS[0].files(&reading.units, &options);
    for (path, text) in files.iter() {
        let path = path.display();
        assert!(!text.contains(is_deceptive), "{path}: hidden characters:\n{text}");
        if path.to_string().ends_with(".toml") {
            let parsed: Result<toml::Table, _> = text.parse();
            parsed.unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        }
        if path.to_string().ends_with(".rs") {
            let file = syn::parse_file(text);
            let file = file.unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            Inert.visit_file(&file);
        }
    }
});

/// Control characters, and those that make text look other than it is.
fn is_deceptive(c: char) -> bool {
    c.is_control() && c != '\n'
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || c == '\u{feff}'
}

/// Fails on code that brings in other files, machine code or symbols of its own.
struct Inert;

impl<'ast> Visit<'ast> for Inert {
    fn visit_macro(&mut self, found: &'ast syn::Macro) {
        require_harmless(&found.path);
        visit::visit_macro(self, found);
    }

    fn visit_attribute(&mut self, found: &'ast syn::Attribute) {
        require_harmless(found.path());
    }
}

fn require_harmless(path: &syn::Path) {
    const HARMFUL: [&str; 13] = [
        "asm",
        "compile_error",
        "env",
        "export_name",
        "global_asm",
        "include",
        "include_bytes",
        "include_str",
        "link_section",
        "naked_asm",
        "no_mangle",
        "option_env",
        "path",
    ];
    let name = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    assert!(!HARMFUL.contains(&&*name), "the header has brought in `{name}`");
}

//! The limits that headers are held to, for the help.

use std::fmt::Write;

use pkcs11_bindgen::diagnostic::Diagnostics;
use pkcs11_bindgen::model::MAX_PARAMETERS;
use pkcs11_bindgen::preprocess::{
    MAX_CALL_DEPTH, MAX_CONDITION_DEPTH, MAX_DIRECTIVE_BYTES, MAX_EXPANDED_BYTES,
    MAX_EXPANDED_TOKENS, MAX_EXPRESSION_BYTES, MAX_EXPRESSION_DEPTH, MAX_EXPRESSION_OPERATORS,
    MAX_INCLUDE_DEPTH, MAX_INCLUDES, MAX_MACRO_PARAMETERS, MAX_NAME_BYTES,
};
use pkcs11_bindgen::source::MAX_SOURCE_BYTES;
use pkcs11_bindgen::syntax::{MAX_DECLARATION_BYTES, MAX_DECLARATIONS, MAX_NESTING};

/// Each limit, and what it is about.
fn limits() -> [(String, &'static str); 17] {
    let mebibytes = |bytes: usize| format!("{} MiB", bytes >> 20);
    let kibibytes = |bytes: usize| format!("{} KiB", bytes >> 10);
    let count = |count: usize| count.to_string();
    [
        (mebibytes(MAX_SOURCE_BYTES as usize), "for a header with all that it includes"),
        (count(MAX_INCLUDES), "headers included, each as often as it is"),
        (count(MAX_INCLUDE_DEPTH), "headers that include each other"),
        (count(MAX_CONDITION_DEPTH), "nested conditions (#if) in a header"),
        (mebibytes(MAX_DIRECTIVE_BYTES), "for a directive, the definition of a macro among them"),
        (count(MAX_CALL_DEPTH), "nested calls of macros"),
        (count(MAX_EXPANDED_TOKENS), "tokens from macros, and 2 for each byte of the headers"),
        (mebibytes(MAX_EXPANDED_BYTES), "of preprocessed text, and 16 times the headers' size"),
        (count(MAX_MACRO_PARAMETERS), "parameters of a macro"),
        (kibibytes(MAX_NAME_BYTES), "for a name"),
        (count(MAX_DECLARATIONS), "declarations"),
        (kibibytes(MAX_DECLARATION_BYTES), "for a declaration"),
        (count(MAX_NESTING), "nested brackets, stars or arrays in a declaration"),
        (count(MAX_PARAMETERS), "parameters of a function"),
        (kibibytes(MAX_EXPRESSION_BYTES), "for a constant expression"),
        (
            format!("{MAX_EXPRESSION_DEPTH}, {MAX_EXPRESSION_OPERATORS}"),
            "nested parentheses, and operators, in a constant expression",
        ),
        (count(Diagnostics::MAX), "errors and warnings that are shown"),
    ]
}

/// The end of a long help: examples, then the limits.
pub(super) fn after_long_help(examples: &str) -> String {
    let mut text = format!("{examples}\n\nLimits; a header that passes one is refused:\n");
    for (limit, what) in limits() {
        let _ = writeln!(text, "  {limit:>9}  {what}");
    }
    text
}

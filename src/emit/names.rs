//! The one door for names: from C identifiers to Rust identifiers.

use std::borrow::Cow;
use std::fmt::Write;

use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// Keywords of Rust 2024 that may be written as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that are no identifiers even as raw ones.
const NEVER_RAW: &[&str] = &["Self", "_", "crate", "self", "super"];

/// Names of types that the generated code uses and therefore must not redefine.
pub(super) const USED_TYPES: &[&str] = &[
    "CStr",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "bool",
    "c_char",
    "c_int",
    "c_long",
    "c_longlong",
    "c_schar",
    "c_short",
    "c_uchar",
    "c_uint",
    "c_ulong",
    "c_ulonglong",
    "c_ushort",
    "c_void",
    "char",
    "core",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "std",
    "str",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Names of values that the generated code uses.
pub(super) const USED_VALUES: &[&str] = &["Err", "None", "Ok", "Some", "formatter"];

const LOWERCASE: u8 = 1;
const OTHER_WORD: u8 = 2;
const NOT_WORD: u8 = 4;

/// For each byte, whether it is a lowercase ASCII letter, another byte of an ASCII word, or neither.
const KINDS: [u8; 256] = {
    let mut kinds = [NOT_WORD; 256];
    let mut byte = 0;
    while byte < 128 {
        let ascii = byte as u8;
        kinds[byte] = match ascii {
            b'a'..=b'z' => LOWERCASE,
            b'A'..=b'Z' | b'0'..=b'9' | b'_' => OTHER_WORD,
            _ => NOT_WORD,
        };
        byte += 1;
    }
    kinds
};

/// The Rust identifier for a C identifier: the same one, borrowed, wherever Rust has it.
pub(super) fn identifier(name: &str) -> Cow<'_, str> {
    let kinds = name.bytes().fold(0, |kinds, byte| kinds | KINDS[usize::from(byte)]);
    let is_plain =
        kinds & NOT_WORD == 0 && name.bytes().next().is_some_and(|first| !first.is_ascii_digit());
    if is_plain {
        if kinds != LOWERCASE && !matches!(name, "Self" | "_") {
            return Cow::Borrowed(name);
        }
        if NEVER_RAW.contains(&name) {
            return Cow::Owned(format!("{name}_"));
        }
        if KEYWORDS.binary_search(&name).is_ok() {
            return Cow::Owned(format!("r#{name}"));
        }
        return Cow::Borrowed(name);
    }
    let mut out = String::with_capacity(name.len() + 8);
    for c in name.chars() {
        match c {
            '0'..='9' if out.is_empty() => {
                out.push('_');
                out.push(c);
            }
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => out.push(c),
            // As universal character names have it: `é` is `_u00e9_`.
            c => write!(out, "_u{:04x}_", c as u32).expect("writing to a string"),
        }
    }
    if out.is_empty() {
        out.push_str("unnamed");
    }
    Cow::Owned(out)
}

/// A C name in Rust's style for types: `EC_KDF_TYPE` is `EcKdfType`, `slotInfo` is `SlotInfo`.
pub(super) fn camel_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in name.split('_').filter(|word| !word.is_empty()) {
        // A digit between two words needs the underscore: `X9_42`.
        if out.ends_with(|c: char| c.is_ascii_digit())
            && word.starts_with(|c: char| c.is_ascii_digit())
        {
            out.push('_');
        }
        let is_upper = !word.chars().any(|c| c.is_ascii_lowercase());
        let mut chars = word.chars();
        out.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        out.extend(chars.map(|c| if is_upper { c.to_ascii_lowercase() } else { c }));
    }
    identifier(&out).into_owned()
}

/// A C name in Rust's style for functions and members: `CA_GetHSMInfo` is `ca_get_hsm_info`.
pub(super) fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let is = |at: usize, of: fn(&char) -> bool| letters.get(at).is_some_and(of);
    let mut out = String::with_capacity(name.len() + 4);
    for (at, letter) in letters.iter().enumerate() {
        let begins_word = at > 0 && letter.is_ascii_uppercase() && {
            let ends_acronym = is(at + 1, char::is_ascii_lowercase);
            !is(at - 1, char::is_ascii_uppercase) || ends_acronym
        };
        if begins_word && !out.ends_with('_') {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    identifier(&out).into_owned()
}

/// The names that are taken in one of Rust's namespaces.
#[derive(Default)]
pub(super) struct Scope<'s> {
    /// How often each name was asked for.
    taken: FxHashMap<Cow<'s, str>, u32>,
}

impl<'s> Scope<'s> {
    /// A scope in which these names are taken already.
    pub(super) fn with(names: &[&'static str]) -> Self {
        Self { taken: names.iter().map(|&name| (Cow::Borrowed(name), 1)).collect() }
    }

    /// A scope with room for this many names.
    pub(super) fn with_capacity(names: usize) -> Self {
        Self { taken: FxHashMap::with_capacity_and_hasher(names, Default::default()) }
    }

    /// Whether an identifier is taken.
    pub(super) fn has(&self, identifier: &str) -> bool {
        self.taken.contains_key(identifier)
    }

    /// Takes the identifier for a C name; the second of a name gets an underscore, the third `_2`
    /// and so on.
    pub(super) fn claim(&mut self, name: &'s str) -> Cow<'s, str> {
        self.claim_identifier(identifier(name))
    }

    /// Takes an identifier.
    pub(super) fn claim_identifier(&mut self, wanted: Cow<'s, str>) -> Cow<'s, str> {
        let (wanted, mut count) = match self.taken.entry(wanted) {
            Entry::Vacant(free) => {
                let name = free.key().clone();
                free.insert(1);
                return name;
            }
            Entry::Occupied(taken) => (taken.key().clone(), *taken.get()),
        };
        let base = wanted.strip_prefix("r#").unwrap_or(&wanted);
        loop {
            let name = if count == 1 { format!("{base}_") } else { format!("{base}_{count}") };
            count += 1;
            if !self.taken.contains_key(name.as_str()) {
                self.taken.insert(Cow::Owned(name.clone()), 1);
                self.taken.insert(wanted, count);
                return Cow::Owned(name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_rust_does_not_have_is_changed() {
        for (c, rust) in [
            ("C_Sign", "C_Sign"),
            ("type", "r#type"),
            ("self", "self_"),
            ("Self", "Self_"),
            ("_", "__"),
            ("a$b", "a_u0024_b"),
            ("é", "_u00e9_"),
            ("3des", "_3des"),
        ] {
            assert_eq!(identifier(c), rust);
        }
    }

    #[test]
    fn the_lists_are_sorted_for_the_search() {
        assert!(KEYWORDS.is_sorted());
    }

    #[test]
    fn a_name_is_given_once() {
        let mut scope = Scope::with(&["u8"]);
        let given = ["u8", "a", "a", "a", "a_", "type", "type"].map(|name| scope.claim(name));
        assert_eq!(given, ["u8_", "a", "a_", "a_2", "a__", "r#type", "type_"]);
    }
}

//! Names of structs and their fields in Rust's style.

use std::borrow::Cow;

use crate::emit::names::{camel_case, identifier};

/// What the notation of a member's name may say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notation {
    Pointer,
    Handle,
    Bool,
    Number,
    Other,
}

impl Notation {
    fn prefixes(self) -> &'static [&'static str] {
        match self {
            Self::Pointer => &["pul", "ph", "pp", "psz", "pb", "p"],
            Self::Handle => &["h", "p"],
            Self::Bool => &["b"],
            Self::Number => &["ul", "us", "dw", "b", "e", "n"],
            Self::Other => &[],
        }
    }
}

/// The name of a record's struct: `CK_GCM_PARAMS` is `GcmParams`.
pub(super) fn struct_name(record: &str) -> String {
    camel_case(record.strip_prefix("CK_").unwrap_or(record))
}

/// The name of a member's field: `pAAD` is `aad`, `ulTagBits` is `tag_bits`.
pub(super) fn field_name(member: &str, notation: Notation) -> String {
    let without = |prefix: &&str| {
        let rest = member.strip_prefix(prefix)?;
        rest.starts_with(|c: char| c.is_ascii_uppercase()).then_some(rest)
    };
    let stem = notation.prefixes().iter().find_map(without).unwrap_or(member);
    let name = snake_case(stem);
    match identifier(&name) {
        Cow::Borrowed(_) => name,
        Cow::Owned(other) => other,
    }
}

/// `AESKeyBits` is `aes_key_bits`, `RandomInfo` is `random_info`, `CKYi` is `ckyi`.
fn snake_case(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let is_lower = |at: usize| characters.get(at).is_some_and(char::is_ascii_lowercase);
    let is_upper = |at: usize| characters.get(at).is_some_and(char::is_ascii_uppercase);
    let mut out = String::with_capacity(name.len() + 4);
    for (at, c) in characters.iter().enumerate() {
        let starts_word = at > 0 && is_upper(at) && {
            let ends_acronym = is_upper(at - 1) && is_lower(at + 1) && is_lower(at + 2);
            !is_upper(at - 1) || ends_acronym
        };
        if starts_word && !out.ends_with('_') {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_lose_their_notation() {
        for (c, notation, rust) in [
            ("pAAD", Notation::Pointer, "aad"),
            ("ulTagBits", Notation::Number, "tag_bits"),
            ("pOAEPParams", Notation::Pointer, "oaep_params"),
            ("pCKYi", Notation::Pointer, "ckyi"),
            ("phFlag", Notation::Bool, "ph_flag"),
            ("phKey", Notation::Pointer, "key"),
            ("pPublicData2", Notation::Pointer, "public_data2"),
            ("pIVClient", Notation::Pointer, "iv_client"),
            ("pPeer_identity", Notation::Handle, "peer_identity"),
            ("type", Notation::Number, "r#type"),
            ("bBC", Notation::Number, "bc"),
            ("lm_type", Notation::Other, "lm_type"),
        ] {
            assert_eq!(field_name(c, notation), rust);
        }
    }

    #[test]
    fn structs_lose_the_prefix() {
        assert_eq!(struct_name("CK_PKCS5_PBKD2_PARAMS2"), "Pkcs5Pbkd2Params2");
        assert_eq!(struct_name("CK_X9_42_DH1_DERIVE_PARAMS"), "X9_42Dh1DeriveParams");
    }
}

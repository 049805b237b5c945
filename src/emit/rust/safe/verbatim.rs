//! The files that are the same in every crate: plain Rust, kept as templates without holes.

use crate::emit::files::Files;

/// Lists files of `templates/rust` by their paths there, which are those in the crate.
macro_rules! verbatim {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"), "/templates/rust/", $path
        )))),*]
    };
}

/// The runtime of the safe layer.
const FILES: &[(&str, &str)] = verbatim! {
    "src/attribute_kind.rs"
    "src/attributes.rs"
    "src/barrier.rs"
    "src/call.rs"
    "src/cipher.rs"
    "src/context.rs"
    "src/decrypt.rs"
    "src/digest.rs"
    "src/dual.rs"
    "src/encrypt.rs"
    "src/error.rs"
    "src/functions.rs"
    "src/info.rs"
    "src/interface.rs"
    "src/key.rs"
    "src/mechanism.rs"
    "src/module.rs"
    "src/object.rs"
    "src/open_value.rs"
    "src/operation.rs"
    "src/random.rs"
    "src/session.rs"
    "src/sign.rs"
    "src/slot.rs"
    "src/template.rs"
    "src/verify.rs"
};

/// Adds them all.
pub(super) fn add(files: &mut Files) {
    for &(path, text) in FILES {
        files.insert(path, text);
    }
}

//! The files that are the same in every crate: plain Rust, kept as templates without holes.

use crate::emit::files::Sink;

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
    "src/arena.rs"
    "src/async_memory.rs"
    "src/async_operation.rs"
    "src/async_outcome.rs"
    "src/async_session.rs"
    "src/attribute_kind.rs"
    "src/attribute_read.rs"
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
    "src/find.rs"
    "src/flag_set.rs"
    "src/functions.rs"
    "src/guide.rs"
    "src/info.rs"
    "src/interface.rs"
    "src/key.rs"
    "src/key_encapsulation.rs"
    "src/mechanism.rs"
    "src/message.rs"
    "src/message_decrypt.rs"
    "src/message_encrypt.rs"
    "src/message_sign.rs"
    "src/message_verify.rs"
    "src/module.rs"
    "src/notify.rs"
    "src/object.rs"
    "src/open_value.rs"
    "src/operation.rs"
    "src/pool.rs"
    "src/random.rs"
    "src/random_generator.rs"
    "src/serial.rs"
    "src/session.rs"
    "src/session_state.rs"
    "src/sign.rs"
    "src/signature_keys.rs"
    "src/signature_scheme.rs"
    "src/slot.rs"
    "src/template.rs"
    "src/trace.rs"
    "src/turn.rs"
    "src/uri.rs"
    "src/uri_text.rs"
    "src/verify.rs"
    "src/verify_signature.rs"
};

/// The pages of the guide, written for the crate of the standard.
const PAGES: &[(&str, &str)] = verbatim! {
    "src/guide/errors.md"
    "src/guide/ffi.md"
    "src/guide/integrations.md"
    "src/guide/migration.md"
    "src/guide/modules.md"
    "src/guide/objects_and_attributes.md"
    "src/guide/operations.md"
    "src/guide/rand_core.md"
    "src/guide/safety.md"
    "src/guide/sessions.md"
    "src/guide/signature.md"
    "src/guide/threads_and_pools.md"
    "src/guide/uri.md"
    "src/guide/vendors.md"
};

/// Adds them all, to the crate whose library has this name.
pub(super) fn add(files: &mut dyn Sink, library: &str) {
    for &(path, text) in FILES {
        files.add(path, text.into());
    }
    for &(path, text) in PAGES {
        files.add(path, text.replace("pkcs11_client", library).into());
    }
}

/// Whether the runtime has a function or a method of this name.
pub(super) fn has_function(name: &str) -> bool {
    let is_it = |(at, found): (usize, &str), text: &str| {
        let rest = &text[at + found.len()..];
        rest.starts_with(['(', '<'])
    };
    let declared = format!("fn {name}");
    FILES.iter().any(|(_, text)| text.match_indices(&declared).any(|found| is_it(found, text)))
}

//! How to use this crate: a page for each concept.
//!
//! | page | what it is about |
//! |---|---|
//! | [`modules`] | loading and initializing a vendor's library |
//! | [`sessions`] | slots, tokens, sessions, logins and PINs |
//! | [`objects_and_attributes`] | keys, certificates and data: templates, searches, attributes |
//! | [`operations`] | mechanisms and their parameters; signing, encrypting and the rest |
//! | [`threads_and_pools`] | what may be done at once |
//! | [`errors`] | what can go wrong, and what to do then |
//! | [`integrations`] | features for `signature`, `rand_core`, `tracing`, `serde` and PKCS #11 URIs |
//! | [`vendors`] | crates from a vendor's headers |
//! | [`ffi`] | the raw bindings |
//! | [`safety`] | what is trusted and what is not |
//! | [`migration`] | coming from `cryptoki` or `cryptoki-sys` |

#[doc = include_str!("guide/modules.md")]
pub mod modules {}

#[doc = include_str!("guide/sessions.md")]
pub mod sessions {}

#[doc = include_str!("guide/objects_and_attributes.md")]
pub mod objects_and_attributes {}

#[doc = include_str!("guide/operations.md")]
pub mod operations {}

#[doc = include_str!("guide/threads_and_pools.md")]
pub mod threads_and_pools {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/integrations.md")]
#[cfg_attr(feature = "signature", doc = include_str!("guide/signature.md"))]
#[cfg_attr(feature = "rand_core", doc = include_str!("guide/rand_core.md"))]
#[cfg_attr(feature = "uri", doc = include_str!("guide/uri.md"))]
pub mod integrations {}

#[doc = include_str!("guide/vendors.md")]
pub mod vendors {}

#[doc = include_str!("guide/ffi.md")]
pub mod ffi {}

#[doc = include_str!("guide/safety.md")]
pub mod safety {}

#[doc = include_str!("guide/migration.md")]
pub mod migration {}

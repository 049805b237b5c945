//! Bindings of PKCS#11 3.2, for every target.
//!
//! The safe layer loads modules at run time. Below it, [`ffi`] has the raw bindings under their names
//! in C; they are all there is without the feature `load`.
//!
//! # A tour
//!
//! A [`Module`] is a vendor's shared library. Initialized, it is a [`Context`], from which come its
//! [`Slot`]s. What an application does with the token in a slot, it does in a [`Session`]: objects are
//! described by a [`Template`] and found by [`Session::find`], operations take a [`Mechanism`].
//!
//! ```no_run
//! use pkcs11_client::secrecy::SecretString;
//! use pkcs11_client::{
//!     InitArgs, MechanismType, Module, ObjectClass, Template, UserType, attribute,
//! };
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let path = std::env::var("PKCS11_MODULE")?;
//! # let (label, pin) = (std::env::var("PKCS11_TOKEN")?, std::env::var("PKCS11_PIN")?);
//! let context = Module::load(path)?.initialize(InitArgs::new())?;
//! let slot = context.slot_with_label(&label)?.ok_or("no such token")?;
//! let session = slot.open_read_only()?;
//! let pin: SecretString = pin.into();
//! session.login(UserType::USER, Some(&pin))?;
//!
//! // Keys that stay on the token, made by somebody else.
//! let wanted = Template::new()
//!     .with(attribute::CLASS, ObjectClass::PRIVATE_KEY)
//!     .with(attribute::SIGN, true);
//! for key in session.find_all(&wanted)? {
//!     let label: String = session.get(key, attribute::LABEL)?;
//!     let signature = session.sign(&MechanismType::SHA256_RSA_PKCS.into(), key, b"data")?;
//!     println!("{label}: {} bytes", signature.len());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - Everything is `Send`; a [`Session`] is used by one thread at a time, and a [`SessionPool`] hands
//!   sessions out to many.
//! - An [`Error`] names the function that failed and what it returned, and tells whether a new session
//!   or a login would help.
//! - Values are open: those that nobody knows are kept as they are, and shown in hexadecimal.
//! - PINs are secrets of the crate [`secrecy`]; they are never shown, and overwritten when dropped.
//! - A module is not trusted to tell lengths that are true, but its code runs in this process.
//!
//! The [`guide`] has a page for each concept, the notes on [safety](guide::safety) and tables for those
//! who [come from `cryptoki`](guide::migration).
//!
//! # Features
//!
//! `load` is on by default. The others are for what [other crates](guide::integrations) expect:
//! `signature`, `rand_core`, `serde`, `tracing`, and `uri` for PKCS #11 URIs.
//! With `extra_traits`, the structs of [`ffi`] have `Debug`.

#![cfg_attr(not(feature = "load"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]
// `CK_ULONG` has 32 bits on some targets, and 64 on others.
#![allow(clippy::useless_conversion)]

// What headers do not document.
#[allow(missing_docs)]
pub mod ffi;

#[cfg(feature = "load")]
mod arena;
#[cfg(feature = "load")]
mod async_memory;
#[cfg(feature = "load")]
mod async_operation;
#[cfg(feature = "load")]
mod async_outcome;
#[cfg(feature = "load")]
mod async_session;
#[cfg(feature = "load")]
pub mod attribute;
#[cfg(feature = "load")]
mod attribute_kind;
#[cfg(feature = "load")]
mod attribute_read;
#[cfg(feature = "load")]
mod attributes;
#[cfg(feature = "load")]
mod barrier;
// Not every crate has functions of a vendor, which need all of it.
#[cfg(feature = "load")]
#[allow(dead_code)]
mod call;
#[cfg(feature = "load")]
mod cipher;
#[cfg(feature = "load")]
mod context;
#[cfg(feature = "load")]
mod decrypt;
#[cfg(feature = "load")]
mod digest;
#[cfg(feature = "load")]
mod dual;
#[cfg(feature = "load")]
mod encrypt;
#[cfg(feature = "load")]
mod error;
#[cfg(feature = "load")]
mod find;
#[cfg(feature = "load")]
mod flag_set;
#[cfg(feature = "load")]
mod flags;
#[cfg(feature = "load")]
mod functions;
#[cfg(all(feature = "load", any(doc, doctest)))]
pub mod guide;
#[cfg(feature = "load")]
mod info;
#[cfg(feature = "load")]
mod interface;
#[cfg(feature = "load")]
mod key;
#[cfg(feature = "load")]
mod key_encapsulation;
#[cfg(feature = "load")]
mod mechanism;
#[cfg(feature = "load")]
mod message;
#[cfg(feature = "load")]
mod message_decrypt;
#[cfg(feature = "load")]
mod message_encrypt;
#[cfg(feature = "load")]
mod message_sign;
#[cfg(feature = "load")]
mod message_verify;
#[cfg(feature = "load")]
mod module;
#[cfg(feature = "load")]
mod notify;
#[cfg(feature = "load")]
mod object;
#[cfg(feature = "load")]
mod open_value;
#[cfg(feature = "load")]
mod operation;
#[cfg(feature = "load")]
pub mod parameters;
#[cfg(feature = "load")]
mod pool;
#[cfg(feature = "load")]
mod random;
#[cfg(feature = "rand_core")]
mod random_generator;
#[cfg(feature = "serde")]
mod serial;
#[cfg(feature = "load")]
mod session;
#[cfg(feature = "load")]
mod session_state;
#[cfg(feature = "load")]
mod sign;
#[cfg(feature = "signature")]
mod signature_keys;
#[cfg(feature = "signature")]
mod signature_scheme;
#[cfg(feature = "load")]
mod slot;
#[cfg(feature = "load")]
mod template;
#[cfg(feature = "tracing")]
mod trace;
#[cfg(feature = "load")]
mod turn;
#[cfg(feature = "uri")]
mod uri;
#[cfg(feature = "uri")]
mod uri_text;
#[cfg(feature = "load")]
mod values;
#[cfg(feature = "load")]
mod verify;
#[cfg(feature = "load")]
mod verify_signature;

#[cfg(feature = "load")]
use crate::ffi as sys;

#[cfg(feature = "load")]
pub use {bitflags, secrecy};

#[cfg(feature = "rand_core")]
pub use {crate::random_generator::TokenRng, rand_core};

#[cfg(feature = "signature")]
pub use {
    crate::signature_keys::{SignatureBytes, SigningKey, VerifyingKey},
    crate::signature_scheme::{HashAlgorithm, SignatureScheme},
    signature,
};

#[cfg(feature = "uri")]
pub use crate::{uri::Uri, uri_text::UriError};

#[cfg(feature = "load")]
pub use crate::{
    async_operation::*, async_outcome::*, async_session::*, attribute_kind::*, attributes::*,
    cipher::*, context::*, decrypt::*, digest::*, encrypt::*, error::*, find::*, flag_set::*,
    flags::*, info::*, interface::*, key::*, mechanism::*, message_decrypt::*, message_encrypt::*,
    message_sign::*, message_verify::*, module::*, object::*, open_value::*, pool::*, session::*,
    sign::*, slot::*, template::*, values::*, verify::*, verify_signature::*,
};

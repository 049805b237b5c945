//! Bindings of PKCS#11 3.2, for every target.
//!
//! The safe layer loads modules at run time. Below it, [`ffi`] has the raw bindings under their names
//! in C; they are all there is without the feature `load`.

#![cfg_attr(not(feature = "load"), no_std)]
// `CK_ULONG` has 32 bits on some targets, and 64 on others.
#![allow(clippy::useless_conversion)]

pub mod ffi;

#[cfg(feature = "load")]
#[macro_use]
mod open_value;

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
mod flags;
#[cfg(feature = "load")]
mod functions;
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
mod object;
#[cfg(feature = "load")]
mod operation;
#[cfg(feature = "load")]
mod pool;
#[cfg(feature = "load")]
mod random;
#[cfg(feature = "load")]
mod session;
#[cfg(feature = "load")]
mod session_state;
#[cfg(feature = "load")]
mod sign;
#[cfg(feature = "load")]
mod slot;
#[cfg(feature = "load")]
mod template;
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

#[cfg(feature = "load")]
pub use crate::{
    async_operation::*, async_outcome::*, async_session::*, attribute_kind::*, attributes::*,
    cipher::*, context::*, decrypt::*, digest::*, encrypt::*, error::*, flags::*, info::*,
    interface::*, key::*, mechanism::*, message_decrypt::*, message_encrypt::*, message_sign::*,
    message_verify::*, module::*, object::*, open_value::*, pool::*, session::*, sign::*, slot::*,
    template::*, values::*, verify::*, verify_signature::*,
};

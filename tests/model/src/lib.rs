//! The session pool of the generated crate in a model: the file as it is generated, over locks of loom,
//! which runs a test once for each order in which its threads can run, and over a token that counts.

#![allow(unused, reason = "the tests need a part of the pool")]

pub mod token;

mod sync;

mod error {
    pub(crate) use pkcs11_client::{Error, Result};
}

mod flags {
    pub(crate) use pkcs11_client::SessionFlags;
}

mod info {
    pub(crate) use pkcs11_client::Limit;

    /// What the pool wants to know of a token.
    pub(crate) struct TokenInfo {
        pub(crate) max_sessions: Limit,
        pub(crate) max_read_write_sessions: Limit,
    }
}

mod session {
    pub(crate) use crate::token::Session;
}

mod slot {
    pub(crate) use crate::token::Slot;
}

mod values {
    pub(crate) use pkcs11_client::{Rv, SessionState, UserType};
}

/// The generated file.
pub mod pool {
    include!(concat!(env!("OUT_DIR"), "/pool.rs"));
}

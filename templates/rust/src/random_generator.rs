//! The random number generator of a token, for the crate `rand_core`.

use std::borrow::Borrow;

use rand_core::{TryCryptoRng, TryRng};

use crate::error::{Error, Result};
use crate::session::Session;

/// A token's generator of random numbers, used in a session: of a reference to it, or of what it is
/// held by. (PKCS #11, `C_GenerateRandom`)
///
/// Each call asks the token. For many small numbers, take a seed from here for a generator of the
/// crate `rand`.
#[derive(Clone, Copy, Debug)]
pub struct TokenRng<S> {
    session: S,
}

impl<S: Borrow<Session>> TokenRng<S> {
    /// The generator of the session's token.
    #[inline]
    #[must_use]
    pub const fn new(session: S) -> Self {
        Self { session }
    }
}

impl<S: Borrow<Session>> TryRng for TokenRng<S> {
    type Error = Error;

    fn try_next_u32(&mut self) -> Result<u32> {
        self.session.borrow().random().map(u32::from_ne_bytes)
    }

    fn try_next_u64(&mut self) -> Result<u64> {
        self.session.borrow().random().map(u64::from_ne_bytes)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<()> {
        self.session.borrow().random_into(bytes)
    }
}

impl<S: Borrow<Session>> TryCryptoRng for TokenRng<S> {}

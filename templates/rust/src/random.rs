//! Random numbers. (PKCS #11, Random number generation functions)

use crate::call::to_ulong;
use crate::error::{Error, Result};
use crate::functions::invoke;
use crate::session::Session;

/// So many random bytes are not all zero.
const IMPROBABLE: usize = 16;

impl Session {
    /// Fills `bytes` with random bytes of the token. (PKCS #11, `C_GenerateRandom`)
    ///
    /// # Errors
    /// What the module returns; [`Error::Corrupt`] if it succeeds and the first 16 bytes are all zero.
    #[inline]
    pub fn random_into(&self, bytes: &mut [u8]) -> Result<()> {
        if let Some(first) = bytes.first_chunk_mut::<IMPROBABLE>() {
            first.fill(0);
        }
        let (pointer, length) = (bytes.as_mut_ptr(), to_ulong(bytes.len())?);
        let call = self.call()?;
        // SAFETY: there is room for so many bytes.
        unsafe {
            invoke!(
                call.table(),
                C_GenerateRandom(self.handle(), pointer, length)
            )
        }?;
        // Nobody should make a key of what a module did not write.
        let is_zero = |first: &[u8; IMPROBABLE]| first[0] == 0 && *first == [0; IMPROBABLE];
        if bytes.first_chunk().is_some_and(is_zero) {
            return Err(Error::Corrupt {
                function: "C_GenerateRandom",
                what: "the first bytes are all zero",
            });
        }
        Ok(())
    }

    /// So many random bytes of the token. (PKCS #11, `C_GenerateRandom`)
    ///
    /// # Errors
    /// What the module returns.
    pub fn random<const N: usize>(&self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.random_into(&mut bytes)?;
        Ok(bytes)
    }

    /// Mixes bytes into the token's random number generator. (PKCS #11, `C_SeedRandom`)
    ///
    /// # Errors
    /// What the module returns: `CKR_RANDOM_SEED_NOT_SUPPORTED`, for example.
    #[inline]
    pub fn seed_random(&self, seed: &[u8]) -> Result<()> {
        let (pointer, length) = (seed.as_ptr().cast_mut(), to_ulong(seed.len())?);
        let call = self.call()?;
        // SAFETY: the seed has this length.
        unsafe { invoke!(call.table(), C_SeedRandom(self.handle(), pointer, length)) }
    }
}

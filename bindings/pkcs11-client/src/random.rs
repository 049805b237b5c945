//! Random numbers. (PKCS #11, Random number generation functions)

use crate::call::to_ulong;
use crate::error::Result;
use crate::functions::invoke;
use crate::session::Session;

impl Session {
    /// Fills `bytes` with random bytes of the token. (PKCS #11, `C_GenerateRandom`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn random_into(&self, bytes: &mut [u8]) -> Result<()> {
        let (pointer, length) = (bytes.as_mut_ptr(), to_ulong(bytes.len())?);
        let call = self.call()?;
        // SAFETY: there is room for so many bytes.
        unsafe {
            invoke!(
                call.table(),
                C_GenerateRandom(self.handle(), pointer, length)
            )
        }
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

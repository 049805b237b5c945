//! Two operations in one pass over the data. (PKCS #11, Dual-function cryptographic functions)

use crate::decrypt::{Decrypt, DecryptStream};
use crate::digest::{Digest, DigestStream};
use crate::encrypt::{Encrypt, EncryptStream};
use crate::error::{Error, Result};
use crate::operation::{Entry, Kind, Operation, Transform, entry};
use crate::sign::{Sign, SignStream};
use crate::verify::{Verify, VerifyStream};

/// One part of two operations of the same session.
fn update<A: Kind, B: Kind>(
    first: &mut Operation<'_, A>,
    second: &mut Operation<'_, B>,
    entry: Entry<Transform>,
    input: &[u8],
) -> Result<Vec<u8>> {
    if !std::ptr::eq(first.session(), second.session()) {
        return Err(Error::Argument(
            "the two operations are not of the same session",
        ));
    }
    let result = first.update_owned(entry, input);
    second.note_part(result)
}

impl EncryptStream<'_> {
    /// Adds `plaintext` to a digest and encrypts it. (PKCS #11, `C_DigestEncryptUpdate`)
    ///
    /// # Errors
    /// What the module returns; [`Error::Argument`] if the operations are of two sessions.
    #[inline]
    pub fn update_with_digest(
        &mut self,
        digest: &mut DigestStream<'_>,
        plaintext: &[u8],
    ) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_DigestEncryptUpdate);
        update::<Encrypt, Digest>(&mut self.operation, &mut digest.operation, entry, plaintext)
    }

    /// Adds `plaintext` to a signature and encrypts it. (PKCS #11, `C_SignEncryptUpdate`)
    ///
    /// # Errors
    /// What the module returns; [`Error::Argument`] if the operations are of two sessions.
    #[inline]
    pub fn update_with_signature(
        &mut self,
        signature: &mut SignStream<'_>,
        plaintext: &[u8],
    ) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_SignEncryptUpdate);
        update::<Encrypt, Sign>(
            &mut self.operation,
            &mut signature.operation,
            entry,
            plaintext,
        )
    }
}

impl DecryptStream<'_> {
    /// Decrypts `ciphertext` and adds the plaintext to a digest.
    /// (PKCS #11, `C_DecryptDigestUpdate`)
    ///
    /// # Errors
    /// What the module returns; [`Error::Argument`] if the operations are of two sessions.
    #[inline]
    pub fn update_with_digest(
        &mut self,
        digest: &mut DigestStream<'_>,
        ciphertext: &[u8],
    ) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_DecryptDigestUpdate);
        update::<Decrypt, Digest>(
            &mut self.operation,
            &mut digest.operation,
            entry,
            ciphertext,
        )
    }

    /// Decrypts `ciphertext` and adds the plaintext to the check of a signature.
    /// (PKCS #11, `C_DecryptVerifyUpdate`)
    ///
    /// # Errors
    /// What the module returns; [`Error::Argument`] if the operations are of two sessions.
    #[inline]
    pub fn update_with_verification(
        &mut self,
        verification: &mut VerifyStream<'_>,
        ciphertext: &[u8],
    ) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_DecryptVerifyUpdate);
        update::<Decrypt, Verify>(
            &mut self.operation,
            &mut verification.operation,
            entry,
            ciphertext,
        )
    }
}

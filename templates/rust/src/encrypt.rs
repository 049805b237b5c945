//! Encryption. (PKCS #11, Encryption functions)

use std::{fmt, io};

use crate::cipher::{CipherWriter, Parts};
use crate::error::Result;
use crate::mechanism::Mechanism;
use crate::object::ObjectHandle;
use crate::operation::{Operation, USUAL_GROWTH, USUAL_SIGNATURE, entry, kind};
use crate::session::Session;

kind!(
    /// `C_EncryptInit`
    Encrypt, C_EncryptInit, CKF_ENCRYPT,
    |operation, table| operation.end_with(entry!(table, C_EncryptFinal), entry!(table, C_Encrypt))
);

impl Session {
    /// Encrypts `plaintext`. (PKCS #11, `C_Encrypt`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn encrypt(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        plaintext: &[u8],
    ) -> Result<Vec<u8>> {
        Operation::<Encrypt>::once(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_Encrypt),
            plaintext,
            (plaintext.len() + USUAL_GROWTH).max(USUAL_SIGNATURE),
        )
    }

    /// Encrypts `plaintext` and writes the ciphertext to the start of `ciphertext`. Returns its length in
    /// bytes. (PKCS #11, `C_Encrypt`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn encrypt_into(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        plaintext: &[u8],
        ciphertext: &mut [u8],
    ) -> Result<usize> {
        Operation::<Encrypt>::once_into(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_Encrypt),
            plaintext,
            ciphertext,
        )
    }

    /// Starts to encrypt data that comes in parts. (PKCS #11, `C_EncryptInit`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn encrypt_stream(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
    ) -> Result<EncryptStream<'_>> {
        Ok(EncryptStream {
            operation: Operation::start(self, mechanism, Some(key))?,
        })
    }

    /// Starts to encrypt what is written, and writes the result to `output`.
    /// (PKCS #11, `C_EncryptInit`)
    ///
    /// # Errors
    /// What the module returns.
    pub fn encrypt_writer<W: io::Write>(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        output: W,
    ) -> Result<CipherWriter<EncryptStream<'_>, W>> {
        Ok(CipherWriter::new(
            self.encrypt_stream(mechanism, key)?,
            output,
        ))
    }
}

/// The encryption of data that comes in parts. It is cancelled if it is dropped before its end.
#[must_use]
pub struct EncryptStream<'s> {
    pub(crate) operation: Operation<'s, Encrypt>,
}

impl EncryptStream<'_> {
    /// Adds `plaintext` and gives what ciphertext there is already. (PKCS #11, `C_EncryptUpdate`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation.
    #[inline]
    pub fn update(&mut self, plaintext: &[u8]) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_EncryptUpdate);
        self.operation.update_owned(entry, plaintext)
    }

    /// Adds `plaintext` and writes what ciphertext there is already to the start of `ciphertext`. Returns
    /// its length in bytes. (PKCS #11, `C_EncryptUpdate`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation unless the buffer was too small: then
    /// nothing was added.
    #[inline]
    pub fn update_into(&mut self, plaintext: &[u8], ciphertext: &mut [u8]) -> Result<usize> {
        let entry = entry!(self.operation.session().table(), C_EncryptUpdate);
        self.operation.update_into(entry, plaintext, ciphertext)
    }

    /// The rest of the ciphertext. (PKCS #11, `C_EncryptFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(self) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_EncryptFinal);
        self.operation.finish_rest(entry)
    }

    /// Writes the rest of the ciphertext to the start of `ciphertext`. Returns its length in bytes.
    /// (PKCS #11, `C_EncryptFinal`)
    ///
    /// # Errors
    /// What the module returns. If the buffer was too small, it can be called again.
    #[inline]
    pub fn finish_into(&mut self, ciphertext: &mut [u8]) -> Result<usize> {
        let entry = entry!(self.operation.session().table(), C_EncryptFinal);
        self.operation.finish_into(entry, ciphertext)
    }

    /// Ends the operation without its result. (PKCS #11, `C_SessionCancel`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn cancel(mut self) -> Result<()> {
        self.operation.cancel()
    }
}

impl Parts for EncryptStream<'_> {
    #[inline]
    fn part(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize> {
        self.update_into(input, output)
    }

    #[inline]
    fn last(self) -> Result<Vec<u8>> {
        self.finish()
    }
}

impl fmt::Debug for EncryptStream<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptStream").finish_non_exhaustive()
    }
}

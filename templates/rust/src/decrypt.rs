//! Decryption. (PKCS #11, Decryption functions)

use std::{fmt, io};

use crate::cipher::{CipherWriter, Parts};
use crate::error::Result;
use crate::mechanism::Mechanism;
use crate::object::ObjectHandle;
use crate::operation::{Operation, entry, kind};
use crate::session::Session;

kind!(
    /// `C_DecryptInit`
    Decrypt, C_DecryptInit, CKF_DECRYPT,
    |operation, table| operation.end_with(entry!(table, C_DecryptFinal), entry!(table, C_Decrypt))
);

impl Session {
    /// Decrypts `ciphertext`. (PKCS #11, `C_Decrypt`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn decrypt(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        ciphertext: &[u8],
    ) -> Result<Vec<u8>> {
        Operation::<Decrypt>::once(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_Decrypt),
            ciphertext,
            ciphertext.len(),
        )
    }

    /// Decrypts `ciphertext` and writes the plaintext to the start of `plaintext`. Returns its length in
    /// bytes. (PKCS #11, `C_Decrypt`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn decrypt_into(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        ciphertext: &[u8],
        plaintext: &mut [u8],
    ) -> Result<usize> {
        Operation::<Decrypt>::once_into(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_Decrypt),
            ciphertext,
            plaintext,
        )
    }

    /// Starts to decrypt data that comes in parts. (PKCS #11, `C_DecryptInit`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn decrypt_stream(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
    ) -> Result<DecryptStream<'_>> {
        Ok(DecryptStream {
            operation: Operation::start(self, mechanism, Some(key))?,
        })
    }

    /// Starts to decrypt what is written, and writes the result to `output`.
    /// (PKCS #11, `C_DecryptInit`)
    ///
    /// # Errors
    /// What the module returns.
    pub fn decrypt_writer<W: io::Write>(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        output: W,
    ) -> Result<CipherWriter<DecryptStream<'_>, W>> {
        Ok(CipherWriter::new(
            self.decrypt_stream(mechanism, key)?,
            output,
        ))
    }
}

/// The decryption of data that comes in parts. It is cancelled if it is dropped before its end.
#[must_use]
pub struct DecryptStream<'s> {
    pub(crate) operation: Operation<'s, Decrypt>,
}

impl DecryptStream<'_> {
    /// Adds `ciphertext` and gives what plaintext there is already. (PKCS #11, `C_DecryptUpdate`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation.
    #[inline]
    pub fn update(&mut self, ciphertext: &[u8]) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_DecryptUpdate);
        self.operation.update_owned(entry, ciphertext)
    }

    /// Adds `ciphertext` and writes what plaintext there is already to the start of `plaintext`. Returns
    /// its length in bytes. (PKCS #11, `C_DecryptUpdate`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation unless the buffer was too small: then
    /// nothing was added.
    #[inline]
    pub fn update_into(&mut self, ciphertext: &[u8], plaintext: &mut [u8]) -> Result<usize> {
        let entry = entry!(self.operation.session().table(), C_DecryptUpdate);
        self.operation.update_into(entry, ciphertext, plaintext)
    }

    /// The rest of the plaintext. (PKCS #11, `C_DecryptFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(self) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_DecryptFinal);
        self.operation.finish_rest(entry)
    }

    /// Writes the rest of the plaintext to the start of `plaintext`. Returns its length in bytes.
    /// (PKCS #11, `C_DecryptFinal`)
    ///
    /// # Errors
    /// What the module returns. If the buffer was too small, it can be called again.
    #[inline]
    pub fn finish_into(&mut self, plaintext: &mut [u8]) -> Result<usize> {
        let entry = entry!(self.operation.session().table(), C_DecryptFinal);
        self.operation.finish_into(entry, plaintext)
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

impl Parts for DecryptStream<'_> {
    #[inline]
    fn part(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize> {
        self.update_into(input, output)
    }

    #[inline]
    fn last(self) -> Result<Vec<u8>> {
        self.finish()
    }
}

impl fmt::Debug for DecryptStream<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecryptStream").finish_non_exhaustive()
    }
}

//! Signatures and MACs. (PKCS #11, Signing and MACing functions)

use crate::error::Result;
use crate::mechanism::Mechanism;
use crate::object::ObjectHandle;
use crate::operation::{Operation, entry, kind, written_by_update};
use crate::session::Session;

kind!(
    /// `C_SignInit`
    Sign, C_SignInit, CKF_SIGN,
    |operation, table| operation.end_with(entry!(table, C_SignFinal), entry!(table, C_Sign))
);
kind!(
    /// `C_SignRecoverInit`
    SignRecover, C_SignRecoverInit, CKF_SIGN_RECOVER,
    |operation, table| operation.end_with_transform(entry!(table, C_SignRecover))
);

impl Session {
    /// Signs `data`. (PKCS #11, `C_Sign`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn sign(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        data: &[u8],
    ) -> Result<Vec<u8>> {
        Operation::<Sign>::once_short(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_Sign),
            data,
        )
    }

    /// Signs `data` and writes the signature to the start of `signature`. Returns its length in
    /// bytes. (PKCS #11, `C_Sign`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn sign_into(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        data: &[u8],
        signature: &mut [u8],
    ) -> Result<usize> {
        Operation::<Sign>::once_into(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_Sign),
            data,
            signature,
        )
    }

    /// Starts to sign data that comes in parts. (PKCS #11, `C_SignInit`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn sign_stream(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
    ) -> Result<SignStream<'_>> {
        Ok(SignStream {
            operation: Operation::start(self, mechanism, Some(key))?,
        })
    }

    /// Signs `data` so that it can be recovered from the signature. (PKCS #11, `C_SignRecover`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn sign_recover(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        data: &[u8],
    ) -> Result<Vec<u8>> {
        Operation::<SignRecover>::once_short(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_SignRecover),
            data,
        )
    }

    /// The same as [`Session::sign_recover`], written to the start of `signature`. Returns the
    /// signature's length in bytes. (PKCS #11, `C_SignRecover`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn sign_recover_into(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        data: &[u8],
        signature: &mut [u8],
    ) -> Result<usize> {
        Operation::<SignRecover>::once_into(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_SignRecover),
            data,
            signature,
        )
    }
}

/// A signature of data that comes in parts. It is cancelled if it is dropped before its end.
#[must_use]
pub struct SignStream<'s> {
    pub(crate) operation: Operation<'s, Sign>,
}

impl SignStream<'_> {
    /// Adds data. (PKCS #11, `C_SignUpdate`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation.
    #[inline]
    pub fn update(&mut self, data: &[u8]) -> Result<()> {
        let entry = entry!(self.operation.session().table(), C_SignUpdate);
        self.operation.update(entry, data)
    }

    /// The signature of all data. (PKCS #11, `C_SignFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(self) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_SignFinal);
        self.operation.finish_owned(entry)
    }

    /// Writes the signature of all data to the start of `signature`. Returns its length in bytes.
    /// (PKCS #11, `C_SignFinal`)
    ///
    /// # Errors
    /// What the module returns. If the buffer was too small, it can be called again.
    #[inline]
    pub fn finish_into(&mut self, signature: &mut [u8]) -> Result<usize> {
        let entry = entry!(self.operation.session().table(), C_SignFinal);
        self.operation.finish_into(entry, signature)
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

written_by_update!(SignStream);

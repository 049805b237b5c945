//! Checking signatures and MACs. (PKCS #11, Functions for verifying signatures and MACs)

use crate::call::to_ulong;
use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::Mechanism;
use crate::object::ObjectHandle;
use crate::operation::{Operation, entry, kind, written_by_update};
use crate::session::Session;

kind!(
    /// `C_VerifyInit`
    Verify, C_VerifyInit, CKF_VERIFY,
    |operation, _table| verify_final(operation, &[]).or_else(|_| verify_once(operation, &[], &[]))
);
kind!(
    /// `C_VerifyRecoverInit`
    VerifyRecover, C_VerifyRecoverInit, CKF_VERIFY_RECOVER,
    |operation, table| operation.end_with_transform(entry!(table, C_VerifyRecover))
);

#[inline]
fn verify_final(operation: &Operation<'_, Verify>, signature: &[u8]) -> Result<()> {
    let session = operation.session();
    let (signature, length) = (signature.as_ptr().cast_mut(), to_ulong(signature.len())?);
    let call = session.call()?;
    // SAFETY: the signature has this length.
    unsafe {
        invoke!(
            call.table(),
            C_VerifyFinal(session.handle(), signature, length)
        )
    }
}

#[inline]
fn verify_once(operation: &Operation<'_, Verify>, data: &[u8], signature: &[u8]) -> Result<()> {
    let session = operation.session();
    let (data, data_length) = (data.as_ptr().cast_mut(), to_ulong(data.len())?);
    let (signature, length) = (signature.as_ptr().cast_mut(), to_ulong(signature.len())?);
    let call = session.call()?;
    // SAFETY: data and signature have these lengths.
    unsafe {
        invoke!(
            call.table(),
            C_Verify(session.handle(), data, data_length, signature, length)
        )
    }
}

impl Session {
    /// Checks the signature of `data`. (PKCS #11, `C_Verify`)
    ///
    /// # Errors
    /// What the module returns: `CKR_SIGNATURE_INVALID` or `CKR_SIGNATURE_LEN_RANGE` if it is not
    /// the signature.
    #[inline]
    pub fn verify(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        data: &[u8],
        signature: &[u8],
    ) -> Result<()> {
        let mut operation = Operation::<Verify>::start(self, mechanism, Some(key))?;
        let result = verify_once(&operation, data, signature);
        operation.note(result)
    }

    /// Starts to check the signature of data that comes in parts. (PKCS #11, `C_VerifyInit`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn verify_stream(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
    ) -> Result<VerifyStream<'_>> {
        Ok(VerifyStream {
            operation: Operation::start(self, mechanism, Some(key))?,
        })
    }

    /// Checks a signature and gives the data that was signed. (PKCS #11, `C_VerifyRecover`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn verify_recover(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        signature: &[u8],
    ) -> Result<Vec<u8>> {
        Operation::<VerifyRecover>::once_short(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_VerifyRecover),
            signature,
        )
    }

    /// The same as [`Session::verify_recover`], written to the start of `data`. Returns the data's
    /// length in bytes. (PKCS #11, `C_VerifyRecover`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn verify_recover_into(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        signature: &[u8],
        data: &mut [u8],
    ) -> Result<usize> {
        Operation::<VerifyRecover>::once_into(
            self,
            mechanism,
            Some(key),
            entry!(self.table(), C_VerifyRecover),
            signature,
            data,
        )
    }
}

/// The check of a signature of data that comes in parts. It is cancelled if it is dropped before
/// its end.
#[must_use]
pub struct VerifyStream<'s> {
    pub(crate) operation: Operation<'s, Verify>,
}

impl VerifyStream<'_> {
    /// Adds data. (PKCS #11, `C_VerifyUpdate`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation.
    #[inline]
    pub fn update(&mut self, data: &[u8]) -> Result<()> {
        let entry = entry!(self.operation.session().table(), C_VerifyUpdate);
        self.operation.update(entry, data)
    }

    /// Checks the signature of all data. (PKCS #11, `C_VerifyFinal`)
    ///
    /// # Errors
    /// What the module returns: `CKR_SIGNATURE_INVALID` or `CKR_SIGNATURE_LEN_RANGE` if it is not
    /// the signature.
    #[inline]
    pub fn finish(mut self, signature: &[u8]) -> Result<()> {
        let result = verify_final(&self.operation, signature);
        self.operation.note(result)
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

written_by_update!(VerifyStream);

//! Checking a signature that is known before the data. (PKCS #11, Functions for verifying a signature
//! given in advance, from 3.2)

use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::Mechanism;
use crate::message::input;
use crate::object::ObjectHandle;
use crate::operation::written_by_update;
use crate::session::Session;
use crate::sys;

impl Session {
    /// Checks the signature of `data`, which the module gets before the data, as some mechanisms need.
    /// (PKCS #11, `C_VerifySignature`, from 3.2)
    ///
    /// # Errors
    /// What the module returns: `CKR_SIGNATURE_INVALID` or `CKR_SIGNATURE_LEN_RANGE` if it is not
    /// the signature.
    #[inline]
    pub fn verify_signature(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        signature: &[u8],
        data: &[u8],
    ) -> Result<()> {
        let mut stream = self.verify_signature_stream(mechanism, key, signature)?;
        let (data, length) = input(data)?;
        let call = self.call()?;
        stream.is_over = true;
        // SAFETY: the data have this length.
        unsafe { invoke!(call.table(), C_VerifySignature(self.handle(), data, length)) }
    }

    /// Starts to check a signature of data that comes in parts.
    /// (PKCS #11, `C_VerifySignatureInit`, from 3.2)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn verify_signature_stream(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
        signature: &[u8],
    ) -> Result<VerifySignatureStream<'_>> {
        let mut raw = mechanism.raw()?;
        let (signature, length) = input(signature)?;
        let call = self.call()?;
        // SAFETY: a mechanism has the parameter that it says, and the signature has this length.
        unsafe {
            invoke!(
                call.table(),
                C_VerifySignatureInit(self.handle(), &raw mut raw, key.0, signature, length)
            )
        }?;
        Ok(VerifySignatureStream {
            session: self,
            is_over: false,
        })
    }
}

/// The check of a signature that was given first. It is cancelled if it is dropped before its end.
#[must_use]
pub struct VerifySignatureStream<'s> {
    session: &'s Session,
    is_over: bool,
}

impl VerifySignatureStream<'_> {
    /// Adds data. (PKCS #11, `C_VerifySignatureUpdate`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation.
    #[inline]
    pub fn update(&mut self, data: &[u8]) -> Result<()> {
        let (data, length) = input(data)?;
        let call = self.session.call()?;
        // SAFETY: the data have this length.
        let result = unsafe {
            invoke!(
                call.table(),
                C_VerifySignatureUpdate(self.session.handle(), data, length)
            )
        };
        self.is_over = result.is_err();
        result
    }

    /// Checks whether it is the signature of all data. (PKCS #11, `C_VerifySignatureFinal`)
    ///
    /// # Errors
    /// What the module returns: `CKR_SIGNATURE_INVALID` or `CKR_SIGNATURE_LEN_RANGE` if it is not
    /// the signature.
    #[inline]
    pub fn finish(mut self) -> Result<()> {
        self.end()
    }

    #[inline]
    fn end(&mut self) -> Result<()> {
        self.is_over = true;
        let call = self.session.call()?;
        // SAFETY: it takes a handle only.
        unsafe { invoke!(call.table(), C_VerifySignatureFinal(self.session.handle())) }
    }

    /// Ends the operation without its result. (PKCS #11, `C_SessionCancel`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn cancel(mut self) -> Result<()> {
        self.is_over = true;
        self.session.cancel_raw(sys::CKF_VERIFY)
    }
}

impl Drop for VerifySignatureStream<'_> {
    #[inline]
    fn drop(&mut self) {
        if !self.is_over && self.session.cancel_raw(sys::CKF_VERIFY).is_err() {
            // There is nobody to tell; the next operation will fail if this did.
            let _ = self.end();
        }
    }
}

written_by_update!(VerifySignatureStream);

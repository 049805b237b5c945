//! Verification of the signatures of messages.

use std::{fmt, ptr};

use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::{Mechanism, Parameters};
use crate::message::{Kind, Parameter, Process, input};
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys::CK_ULONG;

impl Session {
    /// Starts to verify the signatures of messages with a key.
    /// (PKCS #11, `C_MessageVerifyInit`, from 3.0)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn verify_messages(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
    ) -> Result<MessageVerifier<'_>> {
        Process::start(self, Kind::Verify, mechanism, key.0).map(MessageVerifier)
    }
}

/// Verifies the signatures of messages with one key. It ends when dropped.
/// (PKCS #11, Message-based functions for verifying signatures and MACs)
#[derive(Debug)]
pub struct MessageVerifier<'s>(Process<'s>);

impl MessageVerifier<'_> {
    /// Verifies the signature of a message. (PKCS #11, `C_VerifyMessage`)
    ///
    /// A message without parameters has `()`.
    ///
    /// # Errors
    /// What the module returns: `CKR_SIGNATURE_INVALID` or `CKR_SIGNATURE_LEN_RANGE` if the signature
    /// is not that of the message.
    #[inline]
    pub fn verify<'a>(
        &mut self,
        parameters: impl Parameters<'a>,
        data: &[u8],
        signature: &[u8],
    ) -> Result<()> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        let (parameter, parameter_length) = parameter.raw()?;
        let (data, length) = input(data)?;
        let (signature, signature_length) = input(signature)?;
        let session = self.0.session;
        let call = session.call()?;
        // SAFETY: the inputs have these lengths.
        unsafe {
            invoke!(
                call.table(),
                C_VerifyMessage(
                    session.handle(),
                    parameter,
                    parameter_length,
                    data,
                    length,
                    signature,
                    signature_length
                )
            )
        }
    }

    /// Begins a message in several parts. (PKCS #11, `C_VerifyMessageBegin`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn begin<'m, 'a>(
        &'m mut self,
        parameters: impl Parameters<'a>,
    ) -> Result<MessageToVerify<'m, 'a>> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        let (address, length) = parameter.raw()?;
        let session = self.0.session;
        let call = session.call()?;
        // SAFETY: the parameter has this length.
        unsafe {
            invoke!(
                call.table(),
                C_VerifyMessageBegin(session.handle(), address, length)
            )
        }?;
        drop(call);
        self.0.is_in_message.set(true);
        Ok(MessageToVerify {
            process: &self.0,
            parameter,
        })
    }

    /// Ends the verification and tells whether that worked, which dropping it does not.
    /// (PKCS #11, `C_MessageVerifyFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(mut self) -> Result<()> {
        self.0.finish()
    }
}

/// A message that is verified in parts. Dropped before its last part, it leaves the verifier within
/// the message, where a module takes no other; finishing the verifier then cancels it.
pub struct MessageToVerify<'m, 'a> {
    process: &'m Process<'m>,
    parameter: Parameter<'a>,
}

impl MessageToVerify<'_, '_> {
    /// Takes a part, which is not the last. (PKCS #11, `C_VerifyMessageNext`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn update(&mut self, data: &[u8]) -> Result<()> {
        let result = self.part(data, ptr::null_mut(), 0);
        self.process.note_part(result)
    }

    /// Takes the last part and verifies the signature. (PKCS #11, `C_VerifyMessageNext`)
    ///
    /// # Errors
    /// What the module returns: `CKR_SIGNATURE_INVALID` or `CKR_SIGNATURE_LEN_RANGE` if the signature
    /// is not that of the message.
    #[inline]
    pub fn finish(self, data: &[u8], signature: &[u8]) -> Result<()> {
        let (signature, length) = input(signature)?;
        let result = self.part(data, signature, length);
        self.process.note(result)
    }

    /// Takes a part, the last if there is a signature.
    #[inline]
    fn part(&self, data: &[u8], signature: *mut u8, signature_length: CK_ULONG) -> Result<()> {
        let (parameter, parameter_length) = self.parameter.raw()?;
        let (data, length) = input(data)?;
        let session = self.process.session;
        let call = session.call()?;
        // SAFETY: the inputs have these lengths.
        unsafe {
            invoke!(
                call.table(),
                C_VerifyMessageNext(
                    session.handle(),
                    parameter,
                    parameter_length,
                    data,
                    length,
                    signature,
                    signature_length
                )
            )
        }
    }
}

/// Does not show the parameter, which may be secret.
impl fmt::Debug for MessageToVerify<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageToVerify").finish_non_exhaustive()
    }
}

//! Signing of messages.

use std::{fmt, ptr};

use crate::call;
use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::{Mechanism, Parameters};
use crate::message::{Kind, Parameter, Process, input};
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys::CK_ULONG;

const ONE: &str = "C_SignMessage";
const NEXT: &str = "C_SignMessageNext";

impl Session {
    /// Starts to sign messages with a key. (PKCS #11, `C_MessageSignInit`, from 3.0)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn sign_messages(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
    ) -> Result<MessageSigner<'_>> {
        Process::start(self, Kind::Sign, mechanism, key.0).map(MessageSigner)
    }
}

/// Signs messages with one key. It ends when dropped.
/// (PKCS #11, Message-based signing and MACing functions)
#[derive(Debug)]
pub struct MessageSigner<'s>(Process<'s>);

impl MessageSigner<'_> {
    /// Signs a message and writes the signature to the start of `signature`. Returns its length in bytes.
    /// (PKCS #11, `C_SignMessage`)
    ///
    /// A message without parameters has `()`.
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn sign_into<'a>(
        &mut self,
        parameters: impl Parameters<'a>,
        data: &[u8],
        signature: &mut [u8],
    ) -> Result<usize> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        call::into_slice(ONE, signature, |output, length| {
            self.one(&parameter, data, output, length)
        })
    }

    /// Signs a message and returns the signature. (PKCS #11, `C_SignMessage`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn sign<'a>(&mut self, parameters: impl Parameters<'a>, data: &[u8]) -> Result<Vec<u8>> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        call::owned(ONE, |output, length| {
            self.one(&parameter, data, output, length)
        })
    }

    #[inline]
    fn one(
        &self,
        parameter: &Parameter<'_>,
        data: &[u8],
        output: *mut u8,
        output_length: *mut CK_ULONG,
    ) -> Result<()> {
        let (parameter, parameter_length) = parameter.raw()?;
        let (data, length) = input(data)?;
        let session = self.0.session;
        let call = session.call()?;
        // SAFETY: the inputs have these lengths, and there is as much room as `output_length` says.
        unsafe {
            invoke!(
                call.table(),
                C_SignMessage(
                    session.handle(),
                    parameter,
                    parameter_length,
                    data,
                    length,
                    output,
                    output_length
                )
            )
        }
    }

    /// Begins a message in several parts. (PKCS #11, `C_SignMessageBegin`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn begin<'m, 'a>(
        &'m mut self,
        parameters: impl Parameters<'a>,
    ) -> Result<MessageToSign<'m, 'a>> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        let (address, length) = parameter.raw()?;
        let session = self.0.session;
        let call = session.call()?;
        // SAFETY: the parameter has this length.
        unsafe {
            invoke!(
                call.table(),
                C_SignMessageBegin(session.handle(), address, length)
            )
        }?;
        drop(call);
        self.0.is_in_message.set(true);
        Ok(MessageToSign {
            process: &self.0,
            parameter,
        })
    }

    /// Ends the signing and tells whether that worked, which dropping it does not.
    /// (PKCS #11, `C_MessageSignFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(mut self) -> Result<()> {
        self.0.finish()
    }
}

/// A message that is signed in parts. Dropped before its last part, it leaves the signer within the
/// message, where a module takes no other; finishing the signer then cancels it.
pub struct MessageToSign<'m, 'a> {
    process: &'m Process<'m>,
    parameter: Parameter<'a>,
}

impl MessageToSign<'_, '_> {
    /// Takes a part, which is not the last. (PKCS #11, `C_SignMessageNext`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn update(&mut self, data: &[u8]) -> Result<()> {
        let result = self.part(data, ptr::null_mut(), ptr::null_mut());
        self.process.note_part(result)
    }

    /// Takes the last part and writes the signature to the start of `signature`. Returns its length in bytes.
    /// (PKCS #11, `C_SignMessageNext`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit, after
    /// which the same part can be given again.
    #[inline]
    pub fn finish_into(&mut self, data: &[u8], signature: &mut [u8]) -> Result<usize> {
        let result = call::into_slice(NEXT, signature, |output, length| {
            self.part(data, output, length)
        });
        self.process.note(result)
    }

    /// Takes the last part and returns the signature. (PKCS #11, `C_SignMessageNext`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(self, data: &[u8]) -> Result<Vec<u8>> {
        let result = call::owned(NEXT, |output, length| self.part(data, output, length));
        self.process.note(result)
    }

    /// Takes a part, the last if there is a place for the length of the signature.
    #[inline]
    fn part(&self, data: &[u8], output: *mut u8, output_length: *mut CK_ULONG) -> Result<()> {
        let (parameter, parameter_length) = self.parameter.raw()?;
        let (data, length) = input(data)?;
        let session = self.process.session;
        let call = session.call()?;
        // SAFETY: the inputs have these lengths, and there is as much room as `output_length` says.
        unsafe {
            invoke!(
                call.table(),
                C_SignMessageNext(
                    session.handle(),
                    parameter,
                    parameter_length,
                    data,
                    length,
                    output,
                    output_length
                )
            )
        }
    }
}

/// Does not show the parameter, which may be secret.
impl fmt::Debug for MessageToSign<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageToSign").finish_non_exhaustive()
    }
}

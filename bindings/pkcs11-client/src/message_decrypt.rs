//! Decryption of messages.

use std::fmt;

use crate::call;
use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::{Mechanism, Parameters};
use crate::message::{Kind, Parameter, Process, input, optional_input};
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys::{self, CK_ULONG};

const NEXT: &str = "C_DecryptMessageNext";
/// How much longer than its ciphertext a part of a message may be, in bytes: a block that was held
/// back before.
const MORE: usize = 64;

impl Session {
    /// Starts to decrypt messages with a key. (PKCS #11, `C_MessageDecryptInit`, from 3.0)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn decrypt_messages(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
    ) -> Result<MessageDecryptor<'_>> {
        Process::start(self, Kind::Decrypt, mechanism, key.0).map(MessageDecryptor)
    }
}

/// Decrypts messages with one key. It ends when dropped.
/// (PKCS #11, Message-based decryption functions)
#[derive(Debug)]
pub struct MessageDecryptor<'s>(Process<'s>);

impl MessageDecryptor<'_> {
    /// Decrypts a message, with associated data if the mechanism takes it, and writes the plaintext
    /// to the start of `plaintext`. Returns its length in bytes. (PKCS #11, `C_DecryptMessage`)
    ///
    /// The parameters hold what came with the message, such as its initialization vector and its tag. A
    /// message without parameters has `()`.
    ///
    /// # Errors
    /// What the module returns: `CKR_AEAD_DECRYPT_FAILED` if the tag is not the message's;
    /// [`Error::TooSmall`](crate::Error::TooSmall) if the plaintext does not fit.
    #[inline]
    pub fn decrypt_into<'a>(
        &mut self,
        parameters: impl Parameters<'a>,
        associated_data: &[u8],
        ciphertext: &[u8],
        plaintext: &mut [u8],
    ) -> Result<usize> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        call::into_slice("C_DecryptMessage", plaintext, |output, length| {
            self.one(&parameter, associated_data, ciphertext, output, length)
        })
    }

    /// Decrypts a message and returns the plaintext. (PKCS #11, `C_DecryptMessage`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn decrypt<'a>(
        &mut self,
        parameters: impl Parameters<'a>,
        associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Vec<u8>> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        // Not asked for first, since it mostly is the ciphertext's.
        let length = ciphertext.len();
        call::owned_of("C_DecryptMessage", length, |output, length| {
            self.one(&parameter, associated_data, ciphertext, output, length)
        })
    }

    #[inline]
    fn one(
        &self,
        parameter: &Parameter<'_>,
        associated_data: &[u8],
        ciphertext: &[u8],
        output: *mut u8,
        output_length: *mut CK_ULONG,
    ) -> Result<()> {
        let (parameter, parameter_length) = parameter.raw()?;
        let (associated, associated_length) = optional_input(associated_data)?;
        let (data, length) = input(ciphertext)?;
        let session = self.0.session;
        let call = session.call()?;
        // SAFETY: the inputs have these lengths, and there is as much room as `output_length` says.
        unsafe {
            invoke!(
                call.table(),
                C_DecryptMessage(
                    session.handle(),
                    parameter,
                    parameter_length,
                    associated,
                    associated_length,
                    data,
                    length,
                    output,
                    output_length
                )
            )
        }
    }

    /// Begins a message in several parts. (PKCS #11, `C_DecryptMessageBegin`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn begin<'m, 'a>(
        &'m mut self,
        parameters: impl Parameters<'a>,
        associated_data: &[u8],
    ) -> Result<MessageToDecrypt<'m, 'a>> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        let (address, parameter_length) = parameter.raw()?;
        let (associated, associated_length) = optional_input(associated_data)?;
        let session = self.0.session;
        let call = session.call()?;
        // SAFETY: the parameter and the associated data have these lengths.
        unsafe {
            invoke!(
                call.table(),
                C_DecryptMessageBegin(
                    session.handle(),
                    address,
                    parameter_length,
                    associated,
                    associated_length
                )
            )
        }?;
        drop(call);
        self.0.is_in_message.set(true);
        Ok(MessageToDecrypt {
            process: &self.0,
            parameter,
        })
    }

    /// Ends the decryption and tells whether that worked, which dropping it does not.
    /// (PKCS #11, `C_MessageDecryptFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(mut self) -> Result<()> {
        self.0.finish()
    }
}

/// A message that is decrypted in parts. Dropped before its last part, it leaves the decryptor within
/// the message, where a module takes no other; finishing the decryptor then cancels it.
pub struct MessageToDecrypt<'m, 'a> {
    process: &'m Process<'m>,
    parameter: Parameter<'a>,
}

impl MessageToDecrypt<'_, '_> {
    /// Decrypts a part, which is not the last, and writes plaintext to a buffer. Returns its length
    /// in bytes. (PKCS #11, `C_DecryptMessageNext`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit, after
    /// which the same part can be given again.
    #[inline]
    pub fn update_into(&mut self, ciphertext: &[u8], plaintext: &mut [u8]) -> Result<usize> {
        let result = call::into_slice(NEXT, plaintext, |output, length| {
            self.part(ciphertext, output, length, 0)
        });
        self.process.note_part(result)
    }

    /// Decrypts a part, which is not the last, and returns plaintext.
    /// (PKCS #11, `C_DecryptMessageNext`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn update(&mut self, ciphertext: &[u8]) -> Result<Vec<u8>> {
        let result = call::owned_of(NEXT, ciphertext.len() + MORE, |output, length| {
            self.part(ciphertext, output, length, 0)
        });
        self.process.note_part(result)
    }

    /// Decrypts the last part and writes plaintext to a buffer. Returns its length in bytes.
    /// (PKCS #11, `C_DecryptMessageNext` with `CKF_END_OF_MESSAGE`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit, after
    /// which the same part can be given again.
    #[inline]
    pub fn finish_into(&mut self, ciphertext: &[u8], plaintext: &mut [u8]) -> Result<usize> {
        let result = call::into_slice(NEXT, plaintext, |output, length| {
            self.part(ciphertext, output, length, sys::CKF_END_OF_MESSAGE)
        });
        self.process.note(result)
    }

    /// Decrypts the last part and returns plaintext.
    /// (PKCS #11, `C_DecryptMessageNext` with `CKF_END_OF_MESSAGE`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(self, ciphertext: &[u8]) -> Result<Vec<u8>> {
        let result = call::owned_of(NEXT, ciphertext.len() + MORE, |output, length| {
            self.part(ciphertext, output, length, sys::CKF_END_OF_MESSAGE)
        });
        self.process.note(result)
    }

    #[inline]
    fn part(
        &self,
        ciphertext: &[u8],
        output: *mut u8,
        output_length: *mut CK_ULONG,
        flags: sys::CK_FLAGS,
    ) -> Result<()> {
        let (parameter, parameter_length) = self.parameter.raw()?;
        let (data, length) = input(ciphertext)?;
        let session = self.process.session;
        let call = session.call()?;
        // SAFETY: the inputs have these lengths, and there is as much room as `output_length` says.
        unsafe {
            invoke!(
                call.table(),
                C_DecryptMessageNext(
                    session.handle(),
                    parameter,
                    parameter_length,
                    data,
                    length,
                    output,
                    output_length,
                    flags
                )
            )
        }
    }
}

/// Does not show the parameter, which may be secret.
impl fmt::Debug for MessageToDecrypt<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageToDecrypt").finish_non_exhaustive()
    }
}

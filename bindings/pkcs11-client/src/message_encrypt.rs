//! Encryption of messages.

use std::fmt;

use crate::call;
use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::{Mechanism, Parameters};
use crate::message::{Kind, Parameter, Process, input, optional_input};
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys::{self, CK_ULONG};

const NEXT: &str = "C_EncryptMessageNext";
/// How much longer a part of a message may become when it is encrypted, in bytes: a block that was
/// held back and padding.
const MORE: usize = 64;

impl Session {
    /// Starts to encrypt messages with a key. (PKCS #11, `C_MessageEncryptInit`, from 3.0)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn encrypt_messages(
        &self,
        mechanism: &Mechanism<'_>,
        key: ObjectHandle,
    ) -> Result<MessageEncryptor<'_>> {
        Process::start(self, Kind::Encrypt, mechanism, key.0).map(MessageEncryptor)
    }
}

/// Encrypts messages with one key. It ends when dropped.
/// (PKCS #11, Message-based encryption functions)
#[derive(Debug)]
pub struct MessageEncryptor<'s>(Process<'s>);

impl MessageEncryptor<'_> {
    /// Encrypts a message, with associated data if the mechanism takes it, and writes the ciphertext
    /// to the start of `ciphertext`. Returns its length in bytes. (PKCS #11, `C_EncryptMessage`)
    ///
    /// What the module puts out, such as the tag, is written to where the parameters point. A message
    /// without parameters has `()`.
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn encrypt_into<'a>(
        &mut self,
        parameters: impl Parameters<'a>,
        associated_data: &[u8],
        plaintext: &[u8],
        ciphertext: &mut [u8],
    ) -> Result<usize> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        call::into_slice("C_EncryptMessage", ciphertext, |output, length| {
            self.one(&parameter, associated_data, plaintext, output, length)
        })
    }

    /// Encrypts a message and returns the ciphertext. (PKCS #11, `C_EncryptMessage`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn encrypt<'a>(
        &mut self,
        parameters: impl Parameters<'a>,
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        // Not asked for first, so that nothing is generated twice: mostly it is the plaintext's.
        let length = plaintext.len();
        call::owned_of("C_EncryptMessage", length, |output, length| {
            self.one(&parameter, associated_data, plaintext, output, length)
        })
    }

    #[inline]
    fn one(
        &self,
        parameter: &Parameter<'_>,
        associated_data: &[u8],
        plaintext: &[u8],
        output: *mut u8,
        output_length: *mut CK_ULONG,
    ) -> Result<()> {
        let (parameter, parameter_length) = parameter.raw()?;
        let (associated, associated_length) = optional_input(associated_data)?;
        let (data, length) = input(plaintext)?;
        let session = self.0.session;
        let call = session.call()?;
        // SAFETY: the inputs have these lengths, and there is as much room as `output_length` says.
        unsafe {
            invoke!(
                call.table(),
                C_EncryptMessage(
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

    /// Begins a message in several parts. (PKCS #11, `C_EncryptMessageBegin`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn begin<'m, 'a>(
        &'m mut self,
        parameters: impl Parameters<'a>,
        associated_data: &[u8],
    ) -> Result<MessageToEncrypt<'m, 'a>> {
        let parameter = Parameter::new(self.0.mechanism_type, parameters);
        let (address, parameter_length) = parameter.raw()?;
        let (associated, associated_length) = optional_input(associated_data)?;
        let session = self.0.session;
        let call = session.call()?;
        // SAFETY: the parameter and the associated data have these lengths.
        unsafe {
            invoke!(
                call.table(),
                C_EncryptMessageBegin(
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
        Ok(MessageToEncrypt {
            process: &self.0,
            parameter,
        })
    }

    /// Ends the encryption and tells whether that worked, which dropping it does not.
    /// (PKCS #11, `C_MessageEncryptFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(mut self) -> Result<()> {
        self.0.finish()
    }
}

/// A message that is encrypted in parts. Dropped before its last part, it leaves the encryptor within
/// the message, where a module takes no other; finishing the encryptor then cancels it.
pub struct MessageToEncrypt<'m, 'a> {
    process: &'m Process<'m>,
    parameter: Parameter<'a>,
}

impl MessageToEncrypt<'_, '_> {
    /// Encrypts a part, which is not the last, and writes ciphertext to a buffer. Returns its length
    /// in bytes. (PKCS #11, `C_EncryptMessageNext`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit, after
    /// which the same part can be given again.
    #[inline]
    pub fn update_into(&mut self, plaintext: &[u8], ciphertext: &mut [u8]) -> Result<usize> {
        let result = call::into_slice(NEXT, ciphertext, |output, length| {
            self.part(plaintext, output, length, 0)
        });
        self.process.note_part(result)
    }

    /// Encrypts a part, which is not the last, and returns ciphertext.
    /// (PKCS #11, `C_EncryptMessageNext`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn update(&mut self, plaintext: &[u8]) -> Result<Vec<u8>> {
        let result = call::owned_of(NEXT, plaintext.len() + MORE, |output, length| {
            self.part(plaintext, output, length, 0)
        });
        self.process.note_part(result)
    }

    /// Encrypts the last part and writes ciphertext to a buffer. Returns its length in bytes.
    /// (PKCS #11, `C_EncryptMessageNext` with `CKF_END_OF_MESSAGE`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit, after
    /// which the same part can be given again.
    #[inline]
    pub fn finish_into(&mut self, plaintext: &[u8], ciphertext: &mut [u8]) -> Result<usize> {
        let result = call::into_slice(NEXT, ciphertext, |output, length| {
            self.part(plaintext, output, length, sys::CKF_END_OF_MESSAGE)
        });
        self.process.note(result)
    }

    /// Encrypts the last part and returns ciphertext.
    /// (PKCS #11, `C_EncryptMessageNext` with `CKF_END_OF_MESSAGE`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(self, plaintext: &[u8]) -> Result<Vec<u8>> {
        let result = call::owned_of(NEXT, plaintext.len() + MORE, |output, length| {
            self.part(plaintext, output, length, sys::CKF_END_OF_MESSAGE)
        });
        self.process.note(result)
    }

    #[inline]
    fn part(
        &self,
        plaintext: &[u8],
        output: *mut u8,
        output_length: *mut CK_ULONG,
        flags: sys::CK_FLAGS,
    ) -> Result<()> {
        let (parameter, parameter_length) = self.parameter.raw()?;
        let (data, length) = input(plaintext)?;
        let session = self.process.session;
        let call = session.call()?;
        // SAFETY: the inputs have these lengths, and there is as much room as `output_length` says.
        unsafe {
            invoke!(
                call.table(),
                C_EncryptMessageNext(
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
impl fmt::Debug for MessageToEncrypt<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageToEncrypt").finish_non_exhaustive()
    }
}

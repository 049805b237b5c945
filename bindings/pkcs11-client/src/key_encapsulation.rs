//! Key encapsulation and authenticated wrapping. (PKCS #11, Key management functions and
//! Authenticated key wrapping functions, from 3.2)

use crate::call;
use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::Mechanism;
use crate::message::{input, optional_input};
use crate::object::{ObjectHandle, valid};
use crate::session::Session;
use crate::sys::{self, CK_ULONG};
use crate::template::Template;

const ENCAPSULATE: &str = "C_EncapsulateKey";
const WRAP: &str = "C_WrapKeyAuthenticated";
/// Room for wrapped keys that needs no second call, in bytes.
const USUAL_WRAPPED_KEY: usize = 4096;

impl Session {
    /// Makes a secret key and a ciphertext from which the owner of the private key gets it too.
    /// (PKCS #11, `C_EncapsulateKey`, from 3.2)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn encapsulate_key(
        &self,
        mechanism: &Mechanism<'_>,
        public_key: ObjectHandle,
        template: &Template<'_>,
    ) -> Result<(Vec<u8>, ObjectHandle)> {
        let mut key = sys::CK_INVALID_HANDLE;
        let ciphertext = call::owned(ENCAPSULATE, |ciphertext, length| {
            self.encapsulate(
                mechanism, public_key, template, ciphertext, length, &mut key,
            )
        })?;
        Ok((ciphertext, valid(ENCAPSULATE, key)?))
    }

    /// The same as [`Session::encapsulate_key`], with the ciphertext written to the start of
    /// `ciphertext`. Returns the ciphertext's length in bytes. (PKCS #11, `C_EncapsulateKey`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn encapsulate_key_into(
        &self,
        mechanism: &Mechanism<'_>,
        public_key: ObjectHandle,
        template: &Template<'_>,
        ciphertext: &mut [u8],
    ) -> Result<(usize, ObjectHandle)> {
        let mut key = sys::CK_INVALID_HANDLE;
        let length = call::into_slice(ENCAPSULATE, ciphertext, |ciphertext, length| {
            self.encapsulate(
                mechanism, public_key, template, ciphertext, length, &mut key,
            )
        })?;
        Ok((length, valid(ENCAPSULATE, key)?))
    }

    #[inline]
    fn encapsulate(
        &self,
        mechanism: &Mechanism<'_>,
        public_key: ObjectHandle,
        template: &Template<'_>,
        ciphertext: *mut u8,
        length: *mut CK_ULONG,
        key: &mut sys::CK_OBJECT_HANDLE,
    ) -> Result<()> {
        let mut raw = mechanism.raw()?;
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: there are so many attributes, the ciphertext has the length that `length` says,
            // and `key` is a place for the answer.
            unsafe {
                invoke!(
                    call.table(),
                    C_EncapsulateKey(
                        self.handle(),
                        &raw mut raw,
                        public_key.0,
                        attributes,
                        count,
                        ciphertext,
                        length,
                        key,
                    )
                )
            }
        })
    }

    /// Makes the secret key that a ciphertext holds. (PKCS #11, `C_DecapsulateKey`, from 3.2)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn decapsulate_key(
        &self,
        mechanism: &Mechanism<'_>,
        private_key: ObjectHandle,
        template: &Template<'_>,
        ciphertext: &[u8],
    ) -> Result<ObjectHandle> {
        let mut raw = mechanism.raw()?;
        let (ciphertext, length) = input(ciphertext)?;
        let mut key = sys::CK_INVALID_HANDLE;
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: there are so many attributes, the ciphertext has this length, and `key` is a
            // place for the answer.
            unsafe {
                invoke!(
                    call.table(),
                    C_DecapsulateKey(
                        self.handle(),
                        &raw mut raw,
                        private_key.0,
                        attributes,
                        count,
                        ciphertext,
                        length,
                        &raw mut key,
                    )
                )
            }
        })?;
        valid("C_DecapsulateKey", key)
    }

    /// Encrypts a key with another and authenticates it together with associated data.
    /// (PKCS #11, `C_WrapKeyAuthenticated`, from 3.2)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn wrap_key_authenticated(
        &self,
        mechanism: &Mechanism<'_>,
        wrapping_key: ObjectHandle,
        key: ObjectHandle,
        associated_data: &[u8],
    ) -> Result<Vec<u8>> {
        call::owned_of(WRAP, USUAL_WRAPPED_KEY, |wrapped, length| {
            self.wrap_authenticated(
                mechanism,
                [wrapping_key, key],
                associated_data,
                wrapped,
                length,
            )
        })
    }

    /// The same as [`Session::wrap_key_authenticated`], written to the start of `wrapped`. Returns the
    /// length of the wrapped key in bytes. (PKCS #11, `C_WrapKeyAuthenticated`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn wrap_key_authenticated_into(
        &self,
        mechanism: &Mechanism<'_>,
        wrapping_key: ObjectHandle,
        key: ObjectHandle,
        associated_data: &[u8],
        wrapped: &mut [u8],
    ) -> Result<usize> {
        call::into_slice(WRAP, wrapped, |wrapped, length| {
            self.wrap_authenticated(
                mechanism,
                [wrapping_key, key],
                associated_data,
                wrapped,
                length,
            )
        })
    }

    #[inline]
    fn wrap_authenticated(
        &self,
        mechanism: &Mechanism<'_>,
        [wrapping_key, key]: [ObjectHandle; 2],
        associated_data: &[u8],
        wrapped: *mut u8,
        length: *mut CK_ULONG,
    ) -> Result<()> {
        let mut raw = mechanism.raw_special()?;
        let (associated, associated_length) = optional_input(associated_data)?;
        let call = self.call()?;
        // SAFETY: the associated data have this length, and `wrapped` has the one that `length` says.
        unsafe {
            invoke!(
                call.table(),
                C_WrapKeyAuthenticated(
                    self.handle(),
                    &raw mut raw,
                    wrapping_key.0,
                    key.0,
                    associated,
                    associated_length,
                    wrapped,
                    length,
                )
            )
        }
    }

    /// Decrypts a key with another, if it and the associated data are authentic.
    /// (PKCS #11, `C_UnwrapKeyAuthenticated`, from 3.2)
    ///
    /// # Errors
    /// What the module returns: `CKR_AEAD_DECRYPT_FAILED` if they are not.
    #[inline]
    pub fn unwrap_key_authenticated(
        &self,
        mechanism: &Mechanism<'_>,
        unwrapping_key: ObjectHandle,
        wrapped: &[u8],
        template: &Template<'_>,
        associated_data: &[u8],
    ) -> Result<ObjectHandle> {
        let mut raw = mechanism.raw_special()?;
        let (wrapped, length) = input(wrapped)?;
        let (associated, associated_length) = optional_input(associated_data)?;
        let mut key = sys::CK_INVALID_HANDLE;
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: the wrapped key and the associated data have these lengths, there are so many
            // attributes, and `key` is a place for the answer.
            unsafe {
                invoke!(
                    call.table(),
                    C_UnwrapKeyAuthenticated(
                        self.handle(),
                        &raw mut raw,
                        unwrapping_key.0,
                        wrapped,
                        length,
                        attributes,
                        count,
                        associated,
                        associated_length,
                        &raw mut key,
                    )
                )
            }
        })?;
        valid("C_UnwrapKeyAuthenticated", key)
    }
}

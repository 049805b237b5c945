//! Making and moving keys. (PKCS #11, Key management functions)

use crate::call::{self, to_ulong};
use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::Mechanism;
use crate::object::{ObjectHandle, valid};
use crate::session::Session;
use crate::sys;
use crate::template::Template;

/// The two keys of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KeyPair {
    /// The public key.
    pub public: ObjectHandle,
    /// The private key.
    pub private: ObjectHandle,
}

/// Room for wrapped keys that needs no second call, in bytes.
const USUAL_WRAPPED_KEY: usize = 4096;

impl Session {
    /// Generates a secret key, or domain parameters. (PKCS #11, `C_GenerateKey`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn generate_key(
        &self,
        mechanism: &Mechanism<'_>,
        template: &Template<'_>,
    ) -> Result<ObjectHandle> {
        let mut raw = mechanism.raw()?;
        let mut key = sys::CK_INVALID_HANDLE;
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: there are so many attributes, and `key` is a place for the answer.
            unsafe {
                invoke!(
                    call.table(),
                    C_GenerateKey(self.handle(), &raw mut raw, attributes, count, &raw mut key)
                )
            }
        })?;
        valid("C_GenerateKey", key)
    }

    /// Generates a public and a private key. (PKCS #11, `C_GenerateKeyPair`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn generate_key_pair(
        &self,
        mechanism: &Mechanism<'_>,
        public: &Template<'_>,
        private: &Template<'_>,
    ) -> Result<KeyPair> {
        const NAME: &str = "C_GenerateKeyPair";
        let mut raw = mechanism.raw()?;
        let mut keys = [sys::CK_INVALID_HANDLE; 2];
        let [public_key, private_key] = &mut keys;
        public.with_raw(|public, public_count| {
            private.with_raw(|private, private_count| {
                let call = self.call()?;
                // SAFETY: there are so many attributes, and places for both answers.
                unsafe {
                    invoke!(
                        call.table(),
                        C_GenerateKeyPair(
                            self.handle(),
                            &raw mut raw,
                            public,
                            public_count,
                            private,
                            private_count,
                            public_key,
                            private_key,
                        )
                    )
                }
            })
        })?;
        let [public, private] = keys;
        Ok(KeyPair {
            public: valid(NAME, public)?,
            private: valid(NAME, private)?,
        })
    }

    /// Encrypts a key with another. (PKCS #11, `C_WrapKey`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn wrap_key(
        &self,
        mechanism: &Mechanism<'_>,
        wrapping_key: ObjectHandle,
        key: ObjectHandle,
    ) -> Result<Vec<u8>> {
        const NAME: &str = "C_WrapKey";
        let wrapped = call::owned_of(NAME, USUAL_WRAPPED_KEY, |wrapped, length| {
            self.wrap(mechanism, wrapping_key, key, wrapped, length)
        })?;
        call::written(NAME, &wrapped, USUAL_WRAPPED_KEY)?;
        Ok(wrapped)
    }

    /// Encrypts a key with another and writes it to the start of `wrapped`. Returns its length in
    /// bytes. (PKCS #11, `C_WrapKey`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn wrap_key_into(
        &self,
        mechanism: &Mechanism<'_>,
        wrapping_key: ObjectHandle,
        key: ObjectHandle,
        wrapped: &mut [u8],
    ) -> Result<usize> {
        call::into_slice("C_WrapKey", wrapped, |wrapped, length| {
            self.wrap(mechanism, wrapping_key, key, wrapped, length)
        })
    }

    #[inline]
    fn wrap(
        &self,
        mechanism: &Mechanism<'_>,
        wrapping_key: ObjectHandle,
        key: ObjectHandle,
        wrapped: *mut u8,
        length: *mut sys::CK_ULONG,
    ) -> Result<()> {
        let mut raw = mechanism.raw()?;
        let call = self.call()?;
        // SAFETY: `wrapped` has the length that `length` says.
        unsafe {
            invoke!(
                call.table(),
                C_WrapKey(
                    self.handle(),
                    &raw mut raw,
                    wrapping_key.0,
                    key.0,
                    wrapped,
                    length
                )
            )
        }
    }

    /// Decrypts a key with another. (PKCS #11, `C_UnwrapKey`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn unwrap_key(
        &self,
        mechanism: &Mechanism<'_>,
        unwrapping_key: ObjectHandle,
        wrapped: &[u8],
        template: &Template<'_>,
    ) -> Result<ObjectHandle> {
        let mut raw = mechanism.raw()?;
        let (wrapped, length) = (wrapped.as_ptr().cast_mut(), to_ulong(wrapped.len())?);
        let mut key = sys::CK_INVALID_HANDLE;
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: the wrapped key has this length, there are so many attributes, and `key` is a
            // place for the answer.
            unsafe {
                invoke!(
                    call.table(),
                    C_UnwrapKey(
                        self.handle(),
                        &raw mut raw,
                        unwrapping_key.0,
                        wrapped,
                        length,
                        attributes,
                        count,
                        &raw mut key,
                    )
                )
            }
        })?;
        valid("C_UnwrapKey", key)
    }

    /// Makes a key from another. (PKCS #11, `C_DeriveKey`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn derive_key(
        &self,
        mechanism: &Mechanism<'_>,
        base_key: ObjectHandle,
        template: &Template<'_>,
    ) -> Result<ObjectHandle> {
        let key = self.derive(mechanism, base_key, template)?;
        valid("C_DeriveKey", key)
    }

    /// Makes keys from another, with a mechanism that gives their handles in its parameter.
    /// (PKCS #11, `C_DeriveKey`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn derive_keys(
        &self,
        mechanism: &Mechanism<'_>,
        base_key: ObjectHandle,
        template: &Template<'_>,
    ) -> Result<Option<ObjectHandle>> {
        let key = self.derive(mechanism, base_key, template)?;
        Ok((key != sys::CK_INVALID_HANDLE).then_some(ObjectHandle(key)))
    }

    #[inline]
    fn derive(
        &self,
        mechanism: &Mechanism<'_>,
        base_key: ObjectHandle,
        template: &Template<'_>,
    ) -> Result<sys::CK_OBJECT_HANDLE> {
        let mut raw = mechanism.raw()?;
        let mut key = sys::CK_INVALID_HANDLE;
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: there are so many attributes, and `key` is a place for the answer.
            unsafe {
                invoke!(
                    call.table(),
                    C_DeriveKey(
                        self.handle(),
                        &raw mut raw,
                        base_key.0,
                        attributes,
                        count,
                        &raw mut key,
                    )
                )
            }
        })?;
        Ok(key)
    }
}

//! What asynchronous functions give.

use core::ffi::CStr;

use crate::error::Result;
use crate::key::KeyPair;
use crate::object::{ObjectHandle, valid};
use crate::sys;

mod sealed {
    pub trait Sealed {}
    impl Sealed for () {}
    impl Sealed for Vec<u8> {}
    impl Sealed for crate::object::ObjectHandle {}
    impl Sealed for crate::key::KeyPair {}
    impl Sealed for (Vec<u8>, crate::object::ObjectHandle) {}
}

/// What an asynchronous function gives.
pub trait AsyncOutcome: sealed::Sealed + Sized {
    /// Whether it writes to a buffer.
    #[doc(hidden)]
    const HAS_OUTPUT: bool;
    /// The functions that give it.
    #[doc(hidden)]
    const FUNCTIONS: &'static [&'static CStr];

    #[doc(hidden)]
    fn new(
        function: &'static str,
        output: Vec<u8>,
        handles: [sys::CK_OBJECT_HANDLE; 2],
    ) -> Result<Self>;
}

impl AsyncOutcome for () {
    const HAS_OUTPUT: bool = false;
    const FUNCTIONS: &'static [&'static CStr] = &[
        c"C_EncryptInit",
        c"C_DecryptInit",
        c"C_DigestInit",
        c"C_DigestUpdate",
        c"C_SignInit",
        c"C_SignUpdate",
        c"C_VerifyInit",
        c"C_Verify",
        c"C_VerifyUpdate",
        c"C_VerifyFinal",
        c"C_VerifySignatureInit",
        c"C_VerifySignature",
        c"C_VerifySignatureUpdate",
        c"C_VerifySignatureFinal",
    ];

    #[inline]
    fn new(_: &'static str, _: Vec<u8>, _: [sys::CK_OBJECT_HANDLE; 2]) -> Result<Self> {
        Ok(())
    }
}

impl AsyncOutcome for Vec<u8> {
    const HAS_OUTPUT: bool = true;
    const FUNCTIONS: &'static [&'static CStr] = &[
        c"C_Encrypt",
        c"C_EncryptUpdate",
        c"C_EncryptFinal",
        c"C_Decrypt",
        c"C_DecryptUpdate",
        c"C_DecryptFinal",
        c"C_Digest",
        c"C_DigestFinal",
        c"C_Sign",
        c"C_SignFinal",
        c"C_WrapKey",
        c"C_WrapKeyAuthenticated",
    ];

    #[inline]
    fn new(_: &'static str, output: Vec<u8>, _: [sys::CK_OBJECT_HANDLE; 2]) -> Result<Self> {
        Ok(output)
    }
}

impl AsyncOutcome for ObjectHandle {
    const HAS_OUTPUT: bool = false;
    const FUNCTIONS: &'static [&'static CStr] = &[
        c"C_GenerateKey",
        c"C_UnwrapKey",
        c"C_UnwrapKeyAuthenticated",
        c"C_DeriveKey",
        c"C_DecapsulateKey",
    ];

    #[inline]
    fn new(
        function: &'static str,
        _: Vec<u8>,
        [handle, _]: [sys::CK_OBJECT_HANDLE; 2],
    ) -> Result<Self> {
        valid(function, handle)
    }
}

impl AsyncOutcome for KeyPair {
    const HAS_OUTPUT: bool = false;
    const FUNCTIONS: &'static [&'static CStr] = &[c"C_GenerateKeyPair"];

    #[inline]
    fn new(
        function: &'static str,
        _: Vec<u8>,
        [public, private]: [sys::CK_OBJECT_HANDLE; 2],
    ) -> Result<Self> {
        Ok(Self {
            public: valid(function, public)?,
            private: valid(function, private)?,
        })
    }
}

impl AsyncOutcome for (Vec<u8>, ObjectHandle) {
    const HAS_OUTPUT: bool = true;
    const FUNCTIONS: &'static [&'static CStr] = &[c"C_EncapsulateKey"];

    #[inline]
    fn new(
        function: &'static str,
        output: Vec<u8>,
        [handle, _]: [sys::CK_OBJECT_HANDLE; 2],
    ) -> Result<Self> {
        Ok((output, valid(function, handle)?))
    }
}

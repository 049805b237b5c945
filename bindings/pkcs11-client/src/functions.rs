//! The functions of a module, as this crate calls them.

use core::ffi::c_void;
use std::fmt;

use crate::error::{Error, Result};
use crate::info::Version;
use crate::interface::Layout;
use crate::sys;
use crate::values::Rv;

/// An entry of a list: a function in the calling convention of the headers, or none.
pub(crate) trait Listed {
    type Function: Copy;
}

impl<F: Copy> Listed for Option<F> {
    type Function = F;
}

/// A module's function list, of whatever version, brought into the layout of the newest: a function
/// that the list does not reach to is `None`, as one whose entry is null.
pub(crate) struct Functions {
    pub(crate) table: sys::CK_FUNCTION_LIST_3_2,
    /// Where the list is, which tells modules apart.
    pub(crate) address: usize,
}

impl Functions {
    /// Copies a list; none if it is null.
    ///
    /// # Safety
    /// `list` is null or points to a list of this layout.
    #[inline]
    pub(crate) unsafe fn read(list: *const c_void, layout: Layout) -> Option<Self> {
        if list.is_null() {
            return None;
        }
        // SAFETY: a list is a version and functions, which are `None` if their bytes are zero.
        let mut table = unsafe { core::mem::zeroed::<sys::CK_FUNCTION_LIST_3_2>() };
        // SAFETY: each list is the start of the newest, and `list` has as many bytes as its layout.
        unsafe {
            list.cast::<u8>()
                .copy_to_nonoverlapping((&raw mut table).cast(), layout.size())
        };
        Some(Self {
            table,
            address: list.addr(),
        })
    }

    /// The functions that are there, by their names in C.
    #[inline]
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        let there = |(name, is_there): (_, bool)| is_there.then_some(name);
        self.all().filter_map(there)
    }

    /// All functions that may be there, by their names in C.
    #[inline]
    pub(crate) fn known_names(&self) -> impl Iterator<Item = &'static str> {
        self.all().map(|(name, _)| name)
    }

    #[inline]
    fn all(&self) -> impl Iterator<Item = (&'static str, bool)> {
        macro_rules! names {
            ($($name:ident)*) => {
                [$((stringify!($name), { self.table.$name }.is_some())),*]
            };
        }
        let functions = names! {
            C_Initialize
            C_Finalize
            C_GetInfo
            C_GetFunctionList
            C_GetSlotList
            C_GetSlotInfo
            C_GetTokenInfo
            C_GetMechanismList
            C_GetMechanismInfo
            C_InitToken
            C_InitPIN
            C_SetPIN
            C_OpenSession
            C_CloseSession
            C_CloseAllSessions
            C_GetSessionInfo
            C_GetOperationState
            C_SetOperationState
            C_Login
            C_Logout
            C_CreateObject
            C_CopyObject
            C_DestroyObject
            C_GetObjectSize
            C_GetAttributeValue
            C_SetAttributeValue
            C_FindObjectsInit
            C_FindObjects
            C_FindObjectsFinal
            C_EncryptInit
            C_Encrypt
            C_EncryptUpdate
            C_EncryptFinal
            C_DecryptInit
            C_Decrypt
            C_DecryptUpdate
            C_DecryptFinal
            C_DigestInit
            C_Digest
            C_DigestUpdate
            C_DigestKey
            C_DigestFinal
            C_SignInit
            C_Sign
            C_SignUpdate
            C_SignFinal
            C_SignRecoverInit
            C_SignRecover
            C_VerifyInit
            C_Verify
            C_VerifyUpdate
            C_VerifyFinal
            C_VerifyRecoverInit
            C_VerifyRecover
            C_DigestEncryptUpdate
            C_DecryptDigestUpdate
            C_SignEncryptUpdate
            C_DecryptVerifyUpdate
            C_GenerateKey
            C_GenerateKeyPair
            C_WrapKey
            C_UnwrapKey
            C_DeriveKey
            C_SeedRandom
            C_GenerateRandom
            C_GetFunctionStatus
            C_CancelFunction
            C_WaitForSlotEvent
            C_GetInterfaceList
            C_GetInterface
            C_LoginUser
            C_SessionCancel
            C_MessageEncryptInit
            C_EncryptMessage
            C_EncryptMessageBegin
            C_EncryptMessageNext
            C_MessageEncryptFinal
            C_MessageDecryptInit
            C_DecryptMessage
            C_DecryptMessageBegin
            C_DecryptMessageNext
            C_MessageDecryptFinal
            C_MessageSignInit
            C_SignMessage
            C_SignMessageBegin
            C_SignMessageNext
            C_MessageSignFinal
            C_MessageVerifyInit
            C_VerifyMessage
            C_VerifyMessageBegin
            C_VerifyMessageNext
            C_MessageVerifyFinal
            C_EncapsulateKey
            C_DecapsulateKey
            C_VerifySignatureInit
            C_VerifySignature
            C_VerifySignatureUpdate
            C_VerifySignatureFinal
            C_GetSessionValidationFlags
            C_AsyncComplete
            C_AsyncGetID
            C_AsyncJoin
            C_WrapKeyAuthenticated
            C_UnwrapKeyAuthenticated
        };
        functions.into_iter()
    }

    #[inline]
    pub(crate) fn version(&self) -> Version {
        self.table.version.into()
    }
}

impl fmt::Debug for Functions {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Functions")
            .field("version", &self.version())
            .finish_non_exhaustive()
    }
}

/// What a function returned, as a result.
#[inline]
pub(crate) fn check(function: &'static str, rv: sys::CK_RV) -> Result<()> {
    if rv == sys::CKR_OK {
        Ok(())
    } else {
        Err(returned(function, rv))
    }
}

#[cold]
#[inline]
fn returned(function: &'static str, rv: sys::CK_RV) -> Error {
    Error::Returned {
        function,
        rv: Rv::new(rv),
    }
}

/// Makes a call: `traced!("C_Sign", function(session, ...))`.
macro_rules! traced {
    ($name:expr, $call:expr) => {{
        #[cfg(feature = "tracing")]
        let span = $crate::trace::CallSpan::enter($name);
        let rv = $call;
        #[cfg(feature = "tracing")]
        span.exit(rv);
        rv
    }};
}
pub(crate) use traced;

/// Makes a call and checks what it returns: `checked!("C_Sign", function(session, ...))`.
macro_rules! checked {
    ($name:expr, $call:expr) => {{
        let rv = $crate::functions::traced!($name, $call);
        $crate::functions::check($name, rv)
    }};
}
pub(crate) use checked;

#[cold]
#[inline]
pub(crate) fn missing(function: &'static str) -> Error {
    Error::Missing { function }
}

/// Calls a function of a table by its name: `invoke!(functions, C_Sign(session, ...))`. The caller
/// vouches for the arguments.
macro_rules! invoke {
    ($table:expr, $name:ident($($argument:expr),* $(,)?)) => {
        match $table.$name {
            Some(function) => {
                $crate::functions::checked!(stringify!($name), function($($argument),*))
            }
            None => Err($crate::functions::missing(stringify!($name))),
        }
    };
}
pub(crate) use invoke;

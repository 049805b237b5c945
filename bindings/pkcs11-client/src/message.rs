//! Messages: one key and one mechanism for many messages, each with parameters of its own, such as
//! an initialization vector that the token makes and a tag that it writes. (PKCS #11, Message-based
//! encryption functions, and those for decrypting, signing and verifying, from 3.0)

use core::ffi::c_void;
use std::cell::Cell;

use crate::call::to_ulong;
use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::{Arena, Mechanism, Parameters};
use crate::session::Session;
use crate::sys::{self, CK_ULONG};
use crate::values::{MechanismType, Rv};

/// For messages without a parameter.
// SAFETY: there is nothing that is pointed to.
unsafe impl Parameters<'_> for () {
    type Raw = ();

    #[inline]
    fn into_raw(self, _: &mut Arena) {}
}

/// The parameter of a message. It borrows what the module reads and writes.
pub(crate) struct Parameter<'a>(Mechanism<'a>);

impl<'a> Parameter<'a> {
    /// That of a message for this mechanism, which must be one that takes it.
    #[inline]
    pub(crate) fn new(mechanism_type: MechanismType, parameters: impl Parameters<'a>) -> Self {
        // It is held as that of a mechanism is.
        Self(Mechanism::with(mechanism_type, parameters))
    }

    /// What a module takes. It is good as long as the parameter is not moved.
    #[inline]
    pub(crate) fn raw(&self) -> Result<(*mut c_void, CK_ULONG)> {
        let sys::CK_MECHANISM {
            pParameter,
            ulParameterLen,
            ..
        } = self.0.raw_special()?;
        Ok(if ulParameterLen == 0 {
            (core::ptr::null_mut(), 0)
        } else {
            (pParameter, ulParameterLen)
        })
    }
}

/// Bytes as a module takes them, which does not write to them.
#[inline]
pub(crate) fn input(bytes: &[u8]) -> Result<(*mut u8, CK_ULONG)> {
    Ok((bytes.as_ptr().cast_mut(), to_ulong(bytes.len())?))
}

/// The same for bytes that need not be there: null if there are none.
#[inline]
pub(crate) fn optional_input(bytes: &[u8]) -> Result<(*mut u8, CK_ULONG)> {
    if bytes.is_empty() {
        return Ok((core::ptr::null_mut(), 0));
    }
    input(bytes)
}

/// What is done with messages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Encrypt,
    Decrypt,
    Sign,
    Verify,
}

/// The processing of messages in a session, which ends when dropped.
#[derive(Debug)]
pub(crate) struct Process<'s> {
    pub(crate) session: &'s Session,
    kind: Kind,
    pub(crate) mechanism_type: MechanismType,
    /// Whether a message has begun and not ended.
    pub(crate) is_in_message: Cell<bool>,
    is_over: bool,
}

impl<'s> Process<'s> {
    /// Starts it. (PKCS #11, `C_MessageEncryptInit` and the like)
    #[inline]
    pub(crate) fn start(
        session: &'s Session,
        kind: Kind,
        mechanism: &Mechanism<'_>,
        key: sys::CK_OBJECT_HANDLE,
    ) -> Result<Self> {
        let handle = session.handle();
        let mechanism_type = mechanism.mechanism_type();
        let mut raw = mechanism.raw_special()?;
        let mechanism = &raw mut raw;
        let call = session.call()?;
        let table = call.table();
        // SAFETY: the mechanism is one, with its parameter.
        unsafe {
            match kind {
                Kind::Encrypt => invoke!(table, C_MessageEncryptInit(handle, mechanism, key)),
                Kind::Decrypt => invoke!(table, C_MessageDecryptInit(handle, mechanism, key)),
                Kind::Sign => invoke!(table, C_MessageSignInit(handle, mechanism, key)),
                Kind::Verify => invoke!(table, C_MessageVerifyInit(handle, mechanism, key)),
            }
        }?;
        drop(call);
        Ok(Self {
            session,
            kind,
            mechanism_type,
            is_in_message: Cell::new(false),
            is_over: false,
        })
    }

    /// Notes the end of a message, which every result is but that the buffer is too small.
    pub(crate) fn note<T>(&self, result: Result<T>) -> Result<T> {
        let is_too_small =
            matches!(&result, Err(error) if error.rv() == Some(Rv::BUFFER_TOO_SMALL));
        if !is_too_small {
            self.is_in_message.set(false);
        }
        result
    }

    /// Notes the end of a message if a part of it has failed.
    pub(crate) fn note_part<T>(&self, result: Result<T>) -> Result<T> {
        match result {
            Err(_) => self.note(result),
            other => other,
        }
    }

    /// Ends it. (PKCS #11, `C_MessageEncryptFinal` and the like)
    #[inline]
    pub(crate) fn finish(&mut self) -> Result<()> {
        if std::mem::replace(&mut self.is_over, true) {
            return Ok(());
        }
        // Within a message a module need not let it be finished.
        if self.is_in_message.get() && self.cancel().is_ok() {
            return Ok(());
        }
        let handle = self.session.handle();
        let call = self.session.call()?;
        let table = call.table();
        // SAFETY: they take a handle only.
        unsafe {
            match self.kind {
                Kind::Encrypt => invoke!(table, C_MessageEncryptFinal(handle)),
                Kind::Decrypt => invoke!(table, C_MessageDecryptFinal(handle)),
                Kind::Sign => invoke!(table, C_MessageSignFinal(handle)),
                Kind::Verify => invoke!(table, C_MessageVerifyFinal(handle)),
            }
        }
    }

    #[inline]
    fn cancel(&self) -> Result<()> {
        self.session.cancel_raw(match self.kind {
            Kind::Encrypt => sys::CKF_MESSAGE_ENCRYPT,
            Kind::Decrypt => sys::CKF_MESSAGE_DECRYPT,
            Kind::Sign => sys::CKF_MESSAGE_SIGN,
            Kind::Verify => sys::CKF_MESSAGE_VERIFY,
        })
    }
}

impl Drop for Process<'_> {
    #[inline]
    fn drop(&mut self) {
        // Whoever wants to know calls `finish`.
        let _ = self.finish();
    }
}

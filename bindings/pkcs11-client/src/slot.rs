//! Slots and the tokens in them.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use crate::context::{Context, Shared};
use crate::error::{Error, Result};
use crate::flags::SessionFlags;
use crate::functions::invoke;
use crate::info::{MechanismInfo, SlotInfo, TokenInfo, pad};
use crate::notify::Callback;
use crate::session::Session;
use crate::values::{MechanismType, Notification};
use crate::{call, sys};

/// The number of a slot, chosen by the module. (PKCS #11, `CK_SLOT_ID`)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotId(pub sys::CK_SLOT_ID);

impl fmt::Display for SlotId {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A slot of a module, into which a token may be put. (PKCS #11, Slot and token management functions)
#[derive(Clone)]
pub struct Slot {
    pub(crate) shared: Arc<Shared>,
    pub(crate) id: SlotId,
}

impl Slot {
    /// Its number.
    #[inline]
    #[must_use]
    pub fn id(&self) -> SlotId {
        self.id
    }

    /// The context that it belongs to.
    #[inline]
    #[must_use]
    pub fn context(&self) -> Context {
        Context {
            shared: self.shared.clone(),
        }
    }

    /// Gets information about the slot. (PKCS #11, `C_GetSlotInfo`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn info(&self) -> Result<SlotInfo> {
        let call = self.shared.call()?;
        // SAFETY: all bytes zero is a value of this struct.
        let mut info = unsafe { core::mem::zeroed::<sys::CK_SLOT_INFO>() };
        // SAFETY: `info` is a place for the answer.
        unsafe { invoke!(call.table(), C_GetSlotInfo(self.id.0, &raw mut info)) }?;
        Ok(info.into())
    }

    /// Gets information about the token. (PKCS #11, `C_GetTokenInfo`)
    ///
    /// # Errors
    /// What the module returns: `CKR_TOKEN_NOT_PRESENT` if there is none.
    #[inline]
    pub fn token_info(&self) -> Result<TokenInfo> {
        let call = self.shared.call()?;
        // SAFETY: all bytes zero is a value of this struct.
        let mut info = unsafe { core::mem::zeroed::<sys::CK_TOKEN_INFO>() };
        // SAFETY: `info` is a place for the answer.
        unsafe { invoke!(call.table(), C_GetTokenInfo(self.id.0, &raw mut info)) }?;
        Ok(info.into())
    }

    /// Lists the mechanisms of the token. (PKCS #11, `C_GetMechanismList`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn mechanisms(&self) -> Result<Vec<MechanismType>> {
        let call = self.shared.call()?;
        let list = call::list(
            "C_GetMechanismList",
            |types: *mut sys::CK_MECHANISM_TYPE, count| {
                // SAFETY: `types` has room for as many as `count` says, or is null.
                unsafe { invoke!(call.table(), C_GetMechanismList(self.id.0, types, count)) }
            },
        )?;
        Ok(list.into_iter().map(MechanismType::new).collect())
    }

    /// Gets information about a mechanism of the token. (PKCS #11, `C_GetMechanismInfo`)
    ///
    /// # Errors
    /// What the module returns: `CKR_MECHANISM_INVALID` if the token has no such mechanism.
    #[inline]
    pub fn mechanism_info(&self, mechanism: MechanismType) -> Result<MechanismInfo> {
        let call = self.shared.call()?;
        // SAFETY: all bytes zero is a value of this struct.
        let mut info = unsafe { core::mem::zeroed::<sys::CK_MECHANISM_INFO>() };
        // SAFETY: `info` is a place for the answer.
        unsafe {
            invoke!(
                call.table(),
                C_GetMechanismInfo(self.id.0, mechanism.0, &raw mut info)
            )
        }?;
        Ok(info.into())
    }

    /// Initializes the token: destroys all objects on it that can be destroyed, and sets its label
    /// and, if it had none, the PIN of its security officer. Without a PIN the token has to have a
    /// way of its own to ask for it. (PKCS #11, `C_InitToken`)
    ///
    /// # Errors
    /// What the module returns; [`Error::Argument`] if the label has more than 32 bytes.
    #[inline]
    pub fn init_token(&self, so_pin: Option<&SecretString>, label: &str) -> Result<()> {
        let mut label =
            pad::<32>(label).ok_or(Error::Argument("the label has more than 32 bytes of UTF-8"))?;
        let (pin, length) = pin_arguments(so_pin)?;
        let call = self.shared.call()?;
        // SAFETY: the PIN has this length, and the label the one that the standard says.
        unsafe {
            invoke!(
                call.table(),
                C_InitToken(self.id.0, pin, length, label.as_mut_ptr())
            )
        }
    }

    /// Opens a session that cannot change objects on the token. (PKCS #11, `C_OpenSession`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn open_read_only(&self) -> Result<Session> {
        self.open(SessionFlags::empty())
    }

    /// Opens a session that can. (PKCS #11, `C_OpenSession`)
    ///
    /// # Errors
    /// What the module returns: `CKR_TOKEN_WRITE_PROTECTED` if the token cannot be changed.
    #[inline]
    pub fn open_read_write(&self) -> Result<Session> {
        self.open(SessionFlags::RW_SESSION)
    }

    /// Opens a session with these flags; `CKF_SERIAL_SESSION` is always set.
    /// (PKCS #11, `C_OpenSession`)
    ///
    /// # Errors
    /// What the module returns; [`Error::Argument`] with `CKF_ASYNC_SESSION`, which
    /// [`Slot::open_async`] is for.
    #[inline]
    pub fn open(&self, flags: SessionFlags) -> Result<Session> {
        self.open_session(flags, None)
    }

    /// Opens a session with these flags, as [`Slot::open`], and calls `notify` whenever the module
    /// reports an event: [`Notification::SURRENDER`] while a function of the session runs,
    /// [`Notification::OTP_CHANGED`], or one of the vendor's. `ControlFlow::Break` cancels the
    /// function if it can be cancelled (`CKR_CANCEL`), and so does a panic, which goes no further.
    /// (PKCS #11, `C_OpenSession`, Callback functions)
    ///
    /// The module may call from any thread, and several at once. `notify` may use other sessions. It
    /// is kept until the session is closed; what the module reports later reaches nobody.
    ///
    /// # Errors
    /// As for [`Slot::open`].
    #[inline]
    pub fn open_with_notify(
        &self,
        flags: SessionFlags,
        notify: impl Fn(Notification) -> ControlFlow<()> + Send + Sync + 'static,
    ) -> Result<Session> {
        self.open_session(flags, Some(Arc::new(notify)))
    }

    #[inline]
    fn open_session(
        &self,
        flags: SessionFlags,
        callback: Option<Arc<Callback>>,
    ) -> Result<Session> {
        if flags.contains(SessionFlags::ASYNC_SESSION) {
            // A function would go on to use what the caller has lent it.
            return Err(Error::Argument("an ordinary session is not asynchronous"));
        }
        let flags = flags | SessionFlags::SERIAL_SESSION;
        Session::open(&self.shared, self.id, flags, callback)
    }

    /// Closes all sessions that this application has with the token, which also logs out.
    /// (PKCS #11, `C_CloseAllSessions`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn close_all_sessions(&self) -> Result<()> {
        let call = self.shared.call()?;
        // SAFETY: it takes a number only.
        unsafe { invoke!(call.table(), C_CloseAllSessions(self.id.0)) }
    }
}

impl fmt::Debug for Slot {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slot")
            .field("id", &self.id.0)
            .finish_non_exhaustive()
    }
}

/// A PIN as a module takes it: null if the token is to ask for it.
#[inline]
pub(crate) fn pin_arguments(
    pin: Option<&SecretString>,
) -> Result<(sys::CK_UTF8CHAR_PTR, sys::CK_ULONG)> {
    let Some(pin) = pin else {
        return Ok((core::ptr::null_mut(), 0));
    };
    let pin = pin.expose_secret();
    Ok((pin.as_ptr().cast_mut(), call::to_ulong(pin.len())?))
}

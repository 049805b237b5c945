//! Sessions: what an application does with a token, it does in one.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;
use std::ptr;
use std::sync::Arc;

use secrecy::SecretString;

use crate::barrier::Gate;
use crate::call;
use crate::context::{Call, Context, Shared};
use crate::error::{Error, Result};
use crate::flags::SessionFlags;
use crate::functions::invoke;
use crate::info::SessionInfo;
use crate::notify::{self, Callback, Registered};
use crate::slot::{Slot, SlotId, pin_arguments};
use crate::sys;
use crate::values::{Rv, UserType};

/// A session with a token. It is closed when dropped. (PKCS #11, Session management functions)
///
/// It keeps the module initialized, can be sent to another thread, but not be used by two at once:
/// a token does one operation of a kind at a time in a session. Open one for each thread, or take
/// them from a [`SessionPool`](crate::SessionPool).
///
/// All sessions that an application has with a token are logged in together, and logged out together:
/// [`Session::login`] holds for all of them, those that are opened later included.
pub struct Session {
    pub(crate) shared: Arc<Shared>,
    gate: Arc<Gate>,
    handle: sys::CK_SESSION_HANDLE,
    slot: SlotId,
    is_closed: bool,
    /// What is called when the module reports an event.
    notify: Option<Registered>,
    _not_sync: PhantomData<Cell<()>>,
}

impl Session {
    #[inline]
    pub(crate) fn open(
        shared: &Arc<Shared>,
        slot: SlotId,
        flags: SessionFlags,
        callback: Option<Arc<Callback>>,
    ) -> Result<Self> {
        let notify = callback.map(Registered::new);
        let (application, entry) = match &notify {
            Some(registered) => (registered.application(), notify::entry()),
            None => (ptr::null_mut(), None),
        };
        let call = shared.call()?;
        let mut handle = sys::CK_INVALID_HANDLE;
        // SAFETY: `handle` is a place for the answer; the callback may be called at any time.
        unsafe {
            invoke!(
                call.table(),
                C_OpenSession(slot.0, flags.bits(), application, entry, &raw mut handle)
            )
        }?;
        drop(call);
        if handle == sys::CK_INVALID_HANDLE {
            return Err(Error::Corrupt {
                function: "C_OpenSession",
                what: "it succeeded without giving a handle",
            });
        }
        Ok(Self {
            shared: shared.clone(),
            gate: shared.add_gate(handle),
            handle,
            slot,
            is_closed: false,
            notify,
            _not_sync: PhantomData,
        })
    }

    /// Enters the module.
    #[inline(always)]
    pub(crate) fn call(&self) -> Result<Call<'_>> {
        self.shared.session_call(&self.gate)
    }

    /// The module's functions, to look for one; calls go through [`Session::call`].
    #[inline]
    pub(crate) fn table(&self) -> &sys::CK_FUNCTION_LIST_3_2 {
        &self.shared.module.loaded.functions.table
    }

    /// Its handle, for functions that this crate does not know.
    #[inline]
    #[must_use]
    pub fn handle(&self) -> sys::CK_SESSION_HANDLE {
        self.handle
    }

    /// The slot of its token.
    #[inline]
    #[must_use]
    pub fn slot(&self) -> Slot {
        Slot {
            shared: self.shared.clone(),
            id: self.slot,
        }
    }

    /// The context that it belongs to.
    #[inline]
    #[must_use]
    pub fn context(&self) -> Context {
        Context {
            shared: self.shared.clone(),
        }
    }

    /// Gets information about the session. (PKCS #11, `C_GetSessionInfo`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn info(&self) -> Result<SessionInfo> {
        let call = self.call()?;
        // SAFETY: all bytes zero is a value of this struct.
        let mut info = unsafe { core::mem::zeroed::<sys::CK_SESSION_INFO>() };
        // SAFETY: `info` is a place for the answer.
        unsafe { invoke!(call.table(), C_GetSessionInfo(self.handle, &raw mut info)) }?;
        Ok(info.into())
    }

    /// Logs a user in, in all sessions with the token. Without a PIN the token has to have a way of
    /// its own to ask for it. (PKCS #11, `C_Login`)
    ///
    /// [`UserType::CONTEXT_SPECIFIC`] is for keys with `CKA_ALWAYS_AUTHENTICATE`: call it between
    /// the start of the operation and its first data.
    ///
    /// # Errors
    /// What the module returns: `CKR_PIN_INCORRECT`, or `CKR_USER_ALREADY_LOGGED_IN`, which
    /// [`Session::ensure_login`] takes for success.
    #[inline]
    pub fn login(&self, user: UserType, pin: Option<&SecretString>) -> Result<()> {
        let (pin, length) = pin_arguments(pin)?;
        let call = self.call()?;
        // SAFETY: the PIN has this length, or is null.
        unsafe { invoke!(call.table(), C_Login(self.handle, user.0, pin, length)) }
    }

    /// Logs a user in unless that user is logged in already. (PKCS #11, `C_Login`)
    ///
    /// # Errors
    /// What the module returns, `CKR_USER_ANOTHER_ALREADY_LOGGED_IN` included.
    #[inline]
    pub fn ensure_login(&self, user: UserType, pin: Option<&SecretString>) -> Result<()> {
        match self.login(user, pin) {
            Err(error) if error.rv() == Some(Rv::USER_ALREADY_LOGGED_IN) => Ok(()),
            other => other,
        }
    }

    /// Logs a user with a name in. (PKCS #11, `C_LoginUser`, from 3.0)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn login_user(&self, user: UserType, pin: Option<&SecretString>, name: &str) -> Result<()> {
        let (pin, length) = pin_arguments(pin)?;
        let (name, name_length) = (name.as_ptr().cast_mut(), call::to_ulong(name.len())?);
        let call = self.call()?;
        // SAFETY: the PIN and the name have these lengths.
        unsafe {
            invoke!(
                call.table(),
                C_LoginUser(self.handle, user.0, pin, length, name, name_length)
            )
        }
    }

    /// Logs out, in all sessions with the token. Private objects of sessions are destroyed.
    /// (PKCS #11, `C_Logout`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn logout(&self) -> Result<()> {
        let call = self.call()?;
        // SAFETY: it takes a handle only.
        unsafe { invoke!(call.table(), C_Logout(self.handle)) }
    }

    /// Sets the PIN of the normal user, for which the security officer has to be logged in.
    /// (PKCS #11, `C_InitPIN`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn init_pin(&self, pin: Option<&SecretString>) -> Result<()> {
        let (pin, length) = pin_arguments(pin)?;
        let call = self.call()?;
        // SAFETY: the PIN has this length, or is null.
        unsafe { invoke!(call.table(), C_InitPIN(self.handle, pin, length)) }
    }

    /// Changes the PIN of the user who is logged in, or of the normal user. (PKCS #11, `C_SetPIN`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn set_pin(&self, old: &SecretString, new: &SecretString) -> Result<()> {
        let (old, old_length) = pin_arguments(Some(old))?;
        let (new, new_length) = pin_arguments(Some(new))?;
        let call = self.call()?;
        // SAFETY: the PINs have these lengths.
        unsafe {
            invoke!(
                call.table(),
                C_SetPIN(self.handle, old, old_length, new, new_length)
            )
        }
    }

    /// Changes the PIN in the token's own way, as with a keypad. (PKCS #11, `C_SetPIN`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn set_pin_on_token(&self) -> Result<()> {
        let call = self.call()?;
        // SAFETY: without PINs the token asks for them.
        unsafe {
            invoke!(
                call.table(),
                C_SetPIN(self.handle, ptr::null_mut(), 0, ptr::null_mut(), 0)
            )
        }
    }

    /// Closes the session and tells whether that worked, which dropping it does not.
    /// (PKCS #11, `C_CloseSession`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn close(mut self) -> Result<()> {
        self.close_session()
    }

    #[inline]
    fn close_session(&mut self) -> Result<()> {
        if std::mem::replace(&mut self.is_closed, true) {
            return Ok(());
        }
        let result = self.call().and_then(|call| {
            // SAFETY: it takes a handle only.
            unsafe { invoke!(call.table(), C_CloseSession(self.handle)) }
        });
        self.shared.remove_gate(&self.gate);
        if self.shared.is_forked() {
            // Another thread may have been among the callbacks when the process was forked.
            std::mem::forget(self.notify.take());
        }
        self.notify = None;
        result
    }
}

impl Drop for Session {
    #[inline]
    fn drop(&mut self) {
        // Whoever wants to know calls `close`.
        let _ = self.close_session();
    }
}

impl fmt::Debug for Session {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { handle, slot, .. } = self;
        f.debug_struct("Session")
            .field("handle", handle)
            .field("slot", &slot.0)
            .finish_non_exhaustive()
    }
}

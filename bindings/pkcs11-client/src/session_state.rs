//! The operations that a session is in: saving, restoring and cancelling them, and what is known of
//! the last one.

use secrecy::{ExposeSecret, SecretSlice};

use crate::call;
use crate::error::Result;
use crate::flags::MechanismFlags;
use crate::functions::invoke;
use crate::message::input;
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys;

impl Session {
    /// The state of the operations of the session, in a form that only the same module understands. It
    /// may have secrets in it, and is overwritten when dropped. (PKCS #11, `C_GetOperationState`)
    ///
    /// # Errors
    /// What the module returns: `CKR_STATE_UNSAVEABLE` if it cannot save this state.
    #[inline]
    pub fn operation_state(&self) -> Result<SecretSlice<u8>> {
        let state = call::owned("C_GetOperationState", |state, length| {
            let call = self.call()?;
            // SAFETY: there is as much room as `length` says.
            unsafe {
                invoke!(
                    call.table(),
                    C_GetOperationState(self.handle(), state, length)
                )
            }
        })?;
        Ok(state.into())
    }

    /// Continues operations that were saved, in this or in another session, with the keys that they
    /// use. (PKCS #11, `C_SetOperationState`)
    ///
    /// `authentication_key` is that of a signature, of its verification or of a MAC.
    ///
    /// # Errors
    /// What the module returns: `CKR_KEY_NEEDED`, `CKR_KEY_NOT_NEEDED` or `CKR_KEY_CHANGED` if the
    /// keys are not those that it needs.
    #[inline]
    pub fn set_operation_state(
        &self,
        state: &SecretSlice<u8>,
        encryption_key: Option<ObjectHandle>,
        authentication_key: Option<ObjectHandle>,
    ) -> Result<()> {
        let (state, length) = input(state.expose_secret())?;
        let handle = |key: Option<ObjectHandle>| key.map_or(sys::CK_INVALID_HANDLE, |key| key.0);
        let call = self.call()?;
        // SAFETY: the state has this length.
        unsafe {
            invoke!(
                call.table(),
                C_SetOperationState(
                    self.handle(),
                    state,
                    length,
                    handle(encryption_key),
                    handle(authentication_key)
                )
            )
        }
    }

    /// Cancels operations of the session: [`MechanismFlags::SIGN`] that of signing, for example.
    /// (PKCS #11, `C_SessionCancel`, from 3.0)
    ///
    /// Operations that this crate has an object for are cancelled when it is dropped.
    ///
    /// # Errors
    /// What the module returns: `CKR_OPERATION_CANCEL_FAILED` if one cannot be cancelled.
    #[inline]
    pub fn cancel(&self, operations: MechanismFlags) -> Result<()> {
        self.cancel_raw(operations.bits())
    }

    #[inline]
    pub(crate) fn cancel_raw(&self, operations: sys::CK_FLAGS) -> Result<()> {
        let call = self.call()?;
        // SAFETY: it takes a handle and flags only.
        unsafe { invoke!(call.table(), C_SessionCancel(self.handle(), operations)) }
    }

    /// Which validations the last operation conformed to, as the flags that the token's validation
    /// objects have in `CKA_VALIDATION_FLAG`.
    /// (PKCS #11, `C_GetSessionValidationFlags` with `CKS_LAST_VALIDATION_OK`, from 3.2)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn last_validation_flags(&self) -> Result<sys::CK_FLAGS> {
        self.validation_flags(sys::CKS_LAST_VALIDATION_OK)
    }

    /// Validation flags of a kind. (PKCS #11, `C_GetSessionValidationFlags`, from 3.2)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn validation_flags(
        &self,
        kind: sys::CK_SESSION_VALIDATION_FLAGS_TYPE,
    ) -> Result<sys::CK_FLAGS> {
        let mut flags = 0;
        let call = self.call()?;
        // SAFETY: `flags` is a place for the answer.
        unsafe {
            invoke!(
                call.table(),
                C_GetSessionValidationFlags(self.handle(), kind, &raw mut flags)
            )
        }?;
        Ok(flags)
    }

    /// The status of a function that runs in parallel, left from version 1 of the standard: no module
    /// has any. (PKCS #11, `C_GetFunctionStatus`)
    ///
    /// # Errors
    /// What the module returns, which is `CKR_FUNCTION_NOT_PARALLEL`.
    #[inline]
    pub fn function_status(&self) -> Result<()> {
        let call = self.call()?;
        // SAFETY: it takes a handle only.
        unsafe { invoke!(call.table(), C_GetFunctionStatus(self.handle())) }
    }

    /// Cancels a function that runs in parallel, left from version 1 of the standard: no module has
    /// any. [`Session::cancel`] is for operations. (PKCS #11, `C_CancelFunction`)
    ///
    /// # Errors
    /// What the module returns, which is `CKR_FUNCTION_NOT_PARALLEL`.
    #[inline]
    pub fn cancel_function(&self) -> Result<()> {
        let call = self.call()?;
        // SAFETY: it takes a handle only.
        unsafe { invoke!(call.table(), C_CancelFunction(self.handle())) }
    }
}

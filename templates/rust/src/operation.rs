//! What all cryptographic operations have in common: they are started with a mechanism, done in one
//! call or in parts, and must be ended before a session can start another of their kind.

use core::marker::PhantomData;

use crate::call::{self, Guarded, accepted, into_slice, refused, to_ulong};
use crate::context::Call;
use crate::error::{Error, Result};
use crate::functions::{Listed, checked, invoke, missing, traced};
use crate::mechanism::Mechanism;
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys::{self, CK_FLAGS, CK_FUNCTION_LIST_3_2, CK_MECHANISM};
use crate::sys::{CK_SESSION_HANDLE, CK_ULONG};
use crate::values::Rv;

/// `C_Encrypt`, `C_EncryptUpdate` and the like: bytes in, bytes out.
pub(crate) type Transform = <sys::CK_C_Encrypt as Listed>::Function;
/// `C_SignUpdate` and the like: bytes in.
pub(crate) type Update = <sys::CK_C_SignUpdate as Listed>::Function;
/// `C_EncryptFinal` and the like: bytes out.
pub(crate) type Finish = <sys::CK_C_EncryptFinal as Listed>::Function;

/// A function of a module and its name.
pub(crate) type Entry<F> = (&'static str, Option<F>);

/// The entry of this name in a function list.
macro_rules! entry {
    ($table:expr, $name:ident) => {
        (stringify!($name), $table.$name)
    };
}
pub(crate) use entry;

/// A kind of operation.
pub(crate) trait Kind {
    /// What tells `C_SessionCancel` to end it.
    const CANCEL: CK_FLAGS;

    /// Starts it.
    ///
    /// # Safety
    /// `mechanism` is one whose parameter is what it says.
    unsafe fn start(
        table: &CK_FUNCTION_LIST_3_2,
        session: CK_SESSION_HANDLE,
        mechanism: *mut CK_MECHANISM,
        key: sys::CK_OBJECT_HANDLE,
    ) -> Result<()>;

    /// Ends it in a module that cannot cancel, and throws away what it gives.
    fn end(operation: &Operation<'_, Self>) -> Result<()>
    where
        Self: Sized;
}

/// An operation that a session has started. It is cancelled when dropped, unless it is over.
pub(crate) struct Operation<'s, K: Kind> {
    session: &'s Session,
    is_over: bool,
    kind: PhantomData<K>,
}

impl<'s, K: Kind> Operation<'s, K> {
    #[inline]
    pub(crate) fn start(
        session: &'s Session,
        mechanism: &Mechanism<'_>,
        key: Option<ObjectHandle>,
    ) -> Result<Self> {
        Self::start_within(&session.call()?, session, mechanism, key)
    }

    #[inline]
    fn start_within(
        call: &Call<'_>,
        session: &'s Session,
        mechanism: &Mechanism<'_>,
        key: Option<ObjectHandle>,
    ) -> Result<Self> {
        Self::begin(call, session, mechanism, key)?;
        Ok(Self::begun(session))
    }

    #[inline]
    fn begin(
        call: &Call<'_>,
        session: &Session,
        mechanism: &Mechanism<'_>,
        key: Option<ObjectHandle>,
    ) -> Result<()> {
        let mut raw = mechanism.raw()?;
        let key = key.map_or(sys::CK_INVALID_HANDLE, |key| key.0);
        // SAFETY: a mechanism has the parameter that it says.
        unsafe { K::start(call.table(), session.handle(), &raw mut raw, key) }
    }

    #[inline]
    fn begun(session: &'s Session) -> Self {
        Self {
            session,
            is_over: false,
            kind: PhantomData,
        }
    }

    #[inline]
    pub(crate) fn session(&self) -> &'s Session {
        self.session
    }

    /// Notes what a call gave that ends the operation if it succeeds.
    #[inline]
    pub(crate) fn note<T>(&mut self, result: Result<T>) -> Result<T> {
        self.is_over = result.as_ref().err().is_none_or(ends_operation);
        result
    }

    /// Notes what a call gave that ends the operation only if it fails.
    #[inline]
    pub(crate) fn note_part<T>(&mut self, result: Result<T>) -> Result<T> {
        self.is_over = result.as_ref().is_err_and(ends_operation);
        result
    }

    /// Bytes in, bytes out.
    #[inline]
    pub(crate) fn transform(
        &self,
        entry: Entry<Transform>,
        input: &[u8],
        output: *mut u8,
        length: *mut CK_ULONG,
    ) -> Result<()> {
        self.transform_within(&self.session.call()?, entry, input, output, length)
    }

    #[inline]
    fn transform_within(
        &self,
        _: &Call<'_>,
        (name, function): Entry<Transform>,
        input: &[u8],
        output: *mut u8,
        length: *mut CK_ULONG,
    ) -> Result<()> {
        let Some(function) = function else {
            return Err(missing(name));
        };
        let (input, input_length) = (input.as_ptr().cast_mut(), to_ulong(input.len())?);
        let handle = self.session.handle();
        // SAFETY: the input has this length, and the output the one that `length` says.
        checked!(name, unsafe {
            function(handle, input, input_length, output, length)
        })
    }

    /// Bytes in.
    #[inline]
    pub(crate) fn update(&mut self, (name, function): Entry<Update>, input: &[u8]) -> Result<()> {
        let Some(function) = function else {
            return Err(missing(name));
        };
        let (input, length) = (input.as_ptr().cast_mut(), to_ulong(input.len())?);
        let call = self.session.call()?;
        // SAFETY: the input has this length.
        let result = checked!(name, unsafe {
            function(self.session.handle(), input, length)
        });
        drop(call);
        self.note_part(result)
    }

    /// Bytes out.
    #[inline]
    pub(crate) fn finish(
        &self,
        (name, function): Entry<Finish>,
        output: *mut u8,
        length: *mut CK_ULONG,
    ) -> Result<()> {
        let Some(function) = function else {
            return Err(missing(name));
        };
        let _call = self.session.call()?;
        // SAFETY: the output has the length that `length` says.
        checked!(name, unsafe {
            function(self.session.handle(), output, length)
        })
    }

    /// The whole operation, into the caller's buffer. Returns how many bytes it gave.
    #[inline]
    pub(crate) fn once_into(
        session: &'s Session,
        mechanism: &Mechanism<'_>,
        key: Option<ObjectHandle>,
        entry: Entry<Transform>,
        input: &[u8],
        output: &mut [u8],
    ) -> Result<usize> {
        let (name, Some(function)) = entry else {
            return Err(missing(entry.0));
        };
        let (input, input_length) = (input.as_ptr().cast_mut(), to_ulong(input.len())?);
        let mut length = to_ulong(output.len())?;
        let call = session.call()?;
        Self::begin(&call, session, mechanism, key)?;
        // SAFETY: the input has this length, and the output the one that `length` says.
        let rv = traced!(name, unsafe {
            let output = output.as_mut_ptr();
            function(
                session.handle(),
                input,
                input_length,
                output,
                &raw mut length,
            )
        });
        // The operation may have to be cancelled, which is a call of its own.
        drop(call);
        match accepted(rv, length, output.len()) {
            Some(length) => Ok(length),
            None => Self::begun(session).note(Err(refused(name, rv, length, output.len()))),
        }
    }

    /// The whole operation, with one buffer if the answer has at most `usual` bytes.
    #[inline]
    pub(crate) fn once(
        session: &'s Session,
        mechanism: &Mechanism<'_>,
        key: Option<ObjectHandle>,
        entry: Entry<Transform>,
        input: &[u8],
        usual: usize,
    ) -> Result<Vec<u8>> {
        let owned = |operation: &Self, call: &Call<'_>| {
            call::owned_of(entry.0, usual, |output, length| {
                operation.transform_within(call, entry, input, output, length)
            })
        };
        Self::once_as(session, mechanism, key, entry, input, owned)
    }

    /// The whole operation, if the answer is a digest or a signature.
    #[inline]
    pub(crate) fn once_short(
        session: &'s Session,
        mechanism: &Mechanism<'_>,
        key: Option<ObjectHandle>,
        entry: Entry<Transform>,
        input: &[u8],
    ) -> Result<Vec<u8>> {
        let owned = |operation: &Self, call: &Call<'_>| {
            call::owned_of_at_most::<USUAL_SIGNATURE>(entry.0, |output, length| {
                operation.transform_within(call, entry, input, output, length)
            })
        };
        Self::once_as(session, mechanism, key, entry, input, owned)
    }

    /// The whole operation, with the answer as `owned` takes it from the module.
    #[inline]
    fn once_as(
        session: &'s Session,
        mechanism: &Mechanism<'_>,
        key: Option<ObjectHandle>,
        entry: Entry<Transform>,
        input: &[u8],
        owned: impl FnOnce(&Self, &Call<'_>) -> Result<Vec<u8>>,
    ) -> Result<Vec<u8>> {
        let call = session.call()?;
        let mut operation = Self::start_within(&call, session, mechanism, key)?;
        let result = owned(&operation, &call);
        drop(call);
        let result = operation.note(result);
        drop(operation);
        Self::or_again(result, session, mechanism, key, entry, input)
    }

    /// The result of the whole operation, which is done again if the module ended it because a buffer
    /// was too small: now the length is asked for first.
    #[inline]
    fn or_again(
        result: Result<Vec<u8>>,
        session: &'s Session,
        mechanism: &Mechanism<'_>,
        key: Option<ObjectHandle>,
        entry: Entry<Transform>,
        input: &[u8],
    ) -> Result<Vec<u8>> {
        match result {
            Err(error) if error.rv() == Some(Rv::OPERATION_NOT_INITIALIZED) => {
                let mut operation = Self::start(session, mechanism, key)?;
                let result = call::owned(entry.0, |output, length| {
                    operation.transform(entry, input, output, length)
                });
                operation.note(result)
            }
            result => result,
        }
    }

    /// Bytes in and bytes out, into the caller's buffer. Returns how many bytes it gave.
    #[inline]
    pub(crate) fn update_into(
        &mut self,
        entry: Entry<Transform>,
        input: &[u8],
        output: &mut [u8],
    ) -> Result<usize> {
        let call = |output, length| self.transform(entry, input, output, length);
        let result = into_slice(entry.0, output, call);
        self.note_part(result)
    }

    /// Bytes in and bytes out, as many as the module says.
    #[inline]
    pub(crate) fn update_owned(
        &mut self,
        entry: Entry<Transform>,
        input: &[u8],
    ) -> Result<Vec<u8>> {
        let call = |output, length| self.transform(entry, input, output, length);
        let result = call::owned_of(entry.0, input.len() + USUAL_GROWTH, call);
        self.note_part(result)
    }

    /// The end of the operation, into the caller's buffer. Returns how many bytes it gave. The
    /// operation is not over if the buffer was too small.
    #[inline]
    pub(crate) fn finish_into(&mut self, entry: Entry<Finish>, output: &mut [u8]) -> Result<usize> {
        let call = |output, length| self.finish(entry, output, length);
        let result = into_slice(entry.0, output, call);
        self.note(result)
    }

    /// The end of the operation, if the answer is what was left of a text. It does not ask for the
    /// length first: there are modules that end an operation then if nothing is left.
    #[inline]
    pub(crate) fn finish_rest(mut self, entry: Entry<Finish>) -> Result<Vec<u8>> {
        let call = |output, length| self.finish(entry, output, length);
        let result = call::owned_of(entry.0, USUAL_GROWTH, call);
        self.note(result)
    }

    /// The end of the operation, if the answer is a digest or a signature.
    #[inline]
    pub(crate) fn finish_owned(mut self, entry: Entry<Finish>) -> Result<Vec<u8>> {
        let call = |output, length| self.finish(entry, output, length);
        let result = call::owned_of_at_most::<USUAL_SIGNATURE>(entry.0, call);
        self.note(result)
    }

    /// Ends the operation without its result.
    #[cold]
    pub(crate) fn cancel(&mut self) -> Result<()> {
        if std::mem::replace(&mut self.is_over, true) {
            return Ok(());
        }
        let call = self.session.call()?;
        // SAFETY: it takes numbers only.
        let cancelled = unsafe {
            invoke!(
                call.table(),
                C_SessionCancel(self.session.handle(), K::CANCEL)
            )
        };
        drop(call);
        cancelled.or_else(|_| K::end(self))
    }

    /// Ends the operation with the function that ends one in parts, or if this does not work, as with
    /// mechanisms that take all data at once, with that which does it in one call. What these give is
    /// thrown away.
    pub(crate) fn end_with(&self, last: Entry<Finish>, once: Entry<Transform>) -> Result<()> {
        let mut output = Guarded::<u8>::new(ENOUGH)?;
        let finished = self.finish(last, output.as_mut_ptr(), &mut to_ulong(ENOUGH)?);
        finished.or_else(|_| self.end_with_transform(once))
    }

    /// Ends the operation with a function that takes bytes and gives some, and throws these away.
    pub(crate) fn end_with_transform(&self, entry: Entry<Transform>) -> Result<()> {
        let mut output = Guarded::<u8>::new(ENOUGH)?;
        self.transform(entry, &[], output.as_mut_ptr(), &mut to_ulong(ENOUGH)?)
    }
}

impl<K: Kind> Drop for Operation<'_, K> {
    #[inline]
    fn drop(&mut self) {
        if !self.is_over {
            // There is nobody to tell; the next operation will fail if this did.
            let _ = self.cancel();
        }
    }
}

/// Whether a module ends the operation with this error, as it does whenever it returns something other
/// than success or a buffer that is too small. What this crate objects to is not known to the module.
#[inline]
fn ends_operation(error: &Error) -> bool {
    matches!(error, Error::Returned { rv, .. } if *rv != Rv::BUFFER_TOO_SMALL)
}

/// Room for a result that nobody wants, in bytes.
const ENOUGH: usize = 16 * 1024;

/// Defines a kind of operation that is started with a key.
macro_rules! kind {
    ($(#[$doc:meta])* $kind:ident, $init:ident, $flag:ident, |$operation:ident, $table:ident| $end:expr) => {
        $(#[$doc])*
        pub(crate) struct $kind;

        impl $crate::operation::Kind for $kind {
            const CANCEL: $crate::sys::CK_FLAGS = $crate::sys::$flag;

            #[inline]
            unsafe fn start(
                table: &$crate::sys::CK_FUNCTION_LIST_3_2,
                session: $crate::sys::CK_SESSION_HANDLE,
                mechanism: *mut $crate::sys::CK_MECHANISM,
                key: $crate::sys::CK_OBJECT_HANDLE,
            ) -> $crate::error::Result<()> {
                // SAFETY: as the caller promises.
                unsafe { $crate::functions::invoke!(table, $init(session, mechanism, key)) }
            }

            #[inline]
            fn end($operation: &$crate::operation::Operation<'_, Self>) -> $crate::error::Result<()> {
                let $table = $operation.session().table();
                $end
            }
        }
    };
}
pub(crate) use kind;

/// Makes a stream that only takes data a writer, and keeps it from showing what it holds.
macro_rules! written_by_update {
    ($stream:ident) => {
        impl std::io::Write for $stream<'_> {
            #[inline]
            fn write(&mut self, data: &[u8]) -> std::io::Result<usize> {
                self.update(data).map_err(std::io::Error::other)?;
                Ok(data.len())
            }

            #[inline]
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }

        impl std::fmt::Debug for $stream<'_> {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($stream)).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use written_by_update;

/// Room for signatures and digests that needs no memory of its own, in bytes: more than those of RSA
/// keys of 4096 bits have.
pub(crate) const USUAL_SIGNATURE: usize = 512;
/// How much longer a ciphertext usually is than its plaintext at most, in bytes: padding and a tag.
pub(crate) const USUAL_GROWTH: usize = 64;

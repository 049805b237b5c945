//! Functions that go on after they returned. (PKCS #11, Asynchronous function management functions)

use core::ffi::CStr;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::task::Poll;
use std::fmt;
use std::thread;
use std::time::Duration;

use crate::async_memory::{Arguments, Given, Memory};
use crate::async_outcome::AsyncOutcome;
use crate::async_session::AsyncSession;
use crate::call::{Guarded, to_ulong};
use crate::error::{Error, Result};
use crate::functions::invoke;
use crate::sys::{self, CK_OBJECT_HANDLE, CK_ULONG};
use crate::values::Rv;

/// A function of a module that may still be at work. (PKCS #11, Asynchronous function management
/// functions, from 3.2)
///
/// What it works on belongs to it until it has ended. If it is dropped before, that memory is never
/// freed, since the module may still write to it; the session can be closed or its operation
/// cancelled.
#[must_use]
pub struct Pending<'s, T> {
    session: &'s mut AsyncSession,
    function: &'static CStr,
    state: State,
    outcome: PhantomData<fn() -> T>,
}

enum State {
    /// The module has the memory.
    Running(NonNull<Memory>),
    Ended(Box<Memory>),
    Over,
}

// SAFETY: what the memory points to is its own, or lives forever.
unsafe impl<T> Send for Pending<'_, T> {}

/// The name of a function as errors have it.
#[inline]
fn text(function: &'static CStr) -> &'static str {
    function.to_str().unwrap_or("an asynchronous function")
}

#[inline]
fn is_pending(error: &Error) -> bool {
    error.rv() == Some(Rv::PENDING)
}

impl<'s, T: AsyncOutcome> Pending<'s, T> {
    /// Calls a function, twice if it has an output whose length has to be asked for.
    ///
    /// `call` must hand nothing to the module but its arguments, handles and the session.
    pub(crate) fn start(
        session: &'s mut AsyncSession,
        function: &'static CStr,
        given: Given,
        mut call: impl FnMut(&AsyncSession, &Arguments) -> Result<()>,
    ) -> Result<Self> {
        let memory = NonNull::from(Box::leak(Box::new(Memory::new(given))));
        let result = Self::call(session, function, memory, &mut call);
        let state = match result {
            Ok(()) => {
                // SAFETY: it was leaked here, and the function has ended.
                State::Ended(unsafe { Box::from_raw(memory.as_ptr()) })
            }
            Err(error) if is_pending(&error) => State::Running(memory),
            Err(error @ Error::Corrupt { .. }) => return Err(error),
            Err(error) => {
                // SAFETY: the same.
                drop(unsafe { Box::from_raw(memory.as_ptr()) });
                return Err(error);
            }
        };
        Ok(Self::new(session, function, state))
    }

    #[inline]
    fn new(session: &'s mut AsyncSession, function: &'static CStr, state: State) -> Self {
        Self {
            session,
            function,
            state,
            outcome: PhantomData,
        }
    }

    fn call(
        session: &AsyncSession,
        function: &'static CStr,
        mut memory: NonNull<Memory>,
        call: &mut impl FnMut(&AsyncSession, &Arguments) -> Result<()>,
    ) -> Result<()> {
        // SAFETY: the memory was leaked just now, and no module has it.
        let mut arguments = unsafe { memory.as_mut() }.arguments()?;
        if T::HAS_OUTPUT {
            let function = text(function);
            let corrupt = |what| Error::Corrupt { function, what };
            call(session, &arguments).map_err(|error| match error {
                error if is_pending(&error) => corrupt("it takes its time to tell a length"),
                other => other,
            })?;
            // SAFETY: the module has told the length, and has the memory no more.
            let memory = unsafe { memory.as_mut() };
            let length = crate::call::plausible(function, memory.length, crate::call::MAX_BYTES)?;
            let output = memory.make_room(length)?;
            arguments = memory.arguments()?;
            arguments.output = output;
        }
        call(session, &arguments)
    }

    /// Reconnects to a function that another session has detached from. There must be room for so many
    /// bytes of output, if it has any. (PKCS #11, `C_AsyncJoin`)
    #[inline]
    pub(crate) fn join(
        session: &'s mut AsyncSession,
        detached: &Detached<T>,
        capacity: usize,
    ) -> Result<Self> {
        let mut memory = Box::new(Memory::default());
        let (output, length) = if T::HAS_OUTPUT {
            (memory.make_room(capacity)?, to_ulong(capacity)?)
        } else {
            (core::ptr::null_mut(), 0)
        };
        let memory = NonNull::from(Box::leak(memory));
        let name = detached.function.as_ptr().cast_mut().cast();
        let handle = session.handle();
        let result = session.session().call().and_then(|call| {
            // SAFETY: the name ends with NUL, and the output has this length and stays where it is.
            unsafe {
                invoke!(
                    call.table(),
                    C_AsyncJoin(handle, name, detached.id, output, length)
                )
            }
        });
        if let Err(error) = result {
            // SAFETY: it was leaked here, and the module has refused it.
            drop(unsafe { Box::from_raw(memory.as_ptr()) });
            return Err(error);
        }
        Ok(Self::new(
            session,
            detached.function,
            State::Running(memory),
        ))
    }

    /// Asks whether the function has ended, and gives its outcome if it has: once.
    /// (PKCS #11, `C_AsyncComplete`)
    ///
    /// # Errors
    /// What the function returned; [`Error::Argument`] if the outcome was given before.
    #[inline]
    pub fn poll(&mut self) -> Poll<Result<T>> {
        match core::mem::replace(&mut self.state, State::Over) {
            State::Ended(memory) => {
                let (length, handles) = (memory.length, memory.handles);
                Poll::Ready(self.outcome(*memory, length, handles))
            }
            State::Running(memory) => self.complete(memory),
            State::Over => Poll::Ready(Err(Error::Argument("the function has ended"))),
        }
    }

    #[inline]
    fn complete(&mut self, memory: NonNull<Memory>) -> Poll<Result<T>> {
        let mut data = sys::CK_ASYNC_DATA {
            ulVersion: 0,
            pValue: core::ptr::null_mut(),
            ulValue: 0,
            hObject: sys::CK_INVALID_HANDLE,
            hAdditionalObject: sys::CK_INVALID_HANDLE,
        };
        let (handle, name) = (self.session.handle(), self.name());
        let result = self.session.session().call().and_then(|call| {
            // SAFETY: the name ends with NUL, and `data` is a place for the answer.
            unsafe { invoke!(call.table(), C_AsyncComplete(handle, name, &raw mut data)) }
        });
        match result {
            Err(error) if is_pending(&error) => {
                self.state = State::Running(memory);
                Poll::Pending
            }
            // Nobody says that the function has ended, so its memory stays.
            Err(error) if error.is_session_lost() || !matches!(error, Error::Returned { .. }) => {
                self.state = State::Running(memory);
                Poll::Ready(Err(error))
            }
            result => {
                // SAFETY: it was leaked at the start, and the function has ended.
                let mut memory = unsafe { Box::from_raw(memory.as_ptr()) };
                Poll::Ready(result.and_then(|()| {
                    let output = memory.output.as_mut().map(Guarded::as_mut_ptr);
                    if output.is_some_and(|output| output != data.pValue) {
                        return Err(Error::Corrupt {
                            function: "C_AsyncComplete",
                            what: "the output is not where it should be",
                        });
                    }
                    let handles = [data.hObject, data.hAdditionalObject];
                    self.outcome(*memory, data.ulValue, handles)
                }))
            }
        }
    }

    #[inline]
    fn outcome(
        &self,
        memory: Memory,
        length: CK_ULONG,
        handles: [CK_OBJECT_HANDLE; 2],
    ) -> Result<T> {
        let function = text(self.function);
        let output = memory.output.map(|output| output.finish(function, length));
        T::new(function, output.transpose()?.unwrap_or_default(), handles)
    }

    #[inline]
    fn name(&self) -> *mut u8 {
        self.function.as_ptr().cast_mut().cast()
    }

    /// Waits until the function has ended, and gives its outcome.
    ///
    /// # Errors
    /// What the function returned.
    #[inline]
    pub fn wait(mut self) -> Result<T> {
        let mut pause = Duration::from_micros(100);
        loop {
            if let Poll::Ready(outcome) = self.poll() {
                return outcome;
            }
            thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(100));
        }
    }

    /// Lets go of the function, so that it can be joined in another session, or by another process
    /// later. (PKCS #11, `C_AsyncGetID`)
    ///
    /// # Errors
    /// What the module returns: `CKR_STATE_UNSAVEABLE` if it cannot; [`Error::Argument`] if the
    /// function has ended. Then nothing has changed.
    #[inline]
    pub fn detach(&mut self) -> Result<Detached<T>> {
        let State::Running(memory) = self.state else {
            return Err(Error::Argument("the function has ended"));
        };
        let mut id = 0;
        let (handle, name) = (self.session.handle(), self.name());
        let call = self.session.session().call()?;
        // SAFETY: the name ends with NUL, and `id` is a place for the answer.
        unsafe { invoke!(call.table(), C_AsyncGetID(handle, name, &raw mut id)) }?;
        drop(call);
        self.state = State::Over;
        // SAFETY: it was leaked at the start, and the module says that it does not use it any more.
        drop(unsafe { Box::from_raw(memory.as_ptr()) });
        Ok(Detached {
            function: self.function,
            id,
            outcome: PhantomData,
        })
    }
}

impl<T> fmt::Debug for Pending<'_, T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pending").field(&self.function).finish()
    }
}

/// A function that a session has detached from. (PKCS #11, `C_AsyncGetID`)
pub struct Detached<T> {
    function: &'static CStr,
    id: CK_ULONG,
    outcome: PhantomData<fn() -> T>,
}

impl<T: AsyncOutcome> Detached<T> {
    /// A function by its name in C and the identifier that the module gave it; none if no function of
    /// this name has this outcome.
    #[inline]
    #[must_use]
    pub fn new(function: &str, id: CK_ULONG) -> Option<Self> {
        let mut functions = T::FUNCTIONS.iter().copied();
        let function = functions.find(|other| text(other) == function)?;
        Some(Self {
            function,
            id,
            outcome: PhantomData,
        })
    }

    /// The function's name in C.
    #[inline]
    #[must_use]
    pub fn function(&self) -> &'static str {
        text(self.function)
    }

    /// The identifier that the module gave it.
    #[inline]
    #[must_use]
    pub fn id(&self) -> CK_ULONG {
        self.id
    }
}

impl<T> fmt::Debug for Detached<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Detached")
            .field("function", &self.function)
            .field("id", &self.id)
            .finish()
    }
}

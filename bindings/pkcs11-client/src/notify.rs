//! Events that a module reports to a session's program. (PKCS #11, Callback functions)
//!
//! A module does not get a pointer to the program's closure, but a number. Whenever it calls back, in
//! whatever thread, and even after the session was closed: a closure that is gone is not found.

use core::ffi::c_void;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::sys;
use crate::values::Notification;

/// What a program does at an event.
pub(crate) type Callback = dyn Fn(Notification) -> ControlFlow<()> + Send + Sync;

/// A static is never dropped; nor is the code for it compiled then.
static CALLBACKS: RwLock<ManuallyDrop<BTreeMap<usize, Arc<Callback>>>> =
    RwLock::new(ManuallyDrop::new(BTreeMap::new()));
static NUMBERS: AtomicUsize = AtomicUsize::new(1);

thread_local! {
    /// How many callbacks this thread is in.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// A callback that modules find until this is dropped.
pub(crate) struct Registered(usize);

impl Registered {
    #[inline]
    pub(crate) fn new(callback: Arc<Callback>) -> Self {
        let number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        let mut callbacks = CALLBACKS.write().unwrap_or_else(PoisonError::into_inner);
        callbacks.insert(number, callback);
        Self(number)
    }

    /// What the module hands back with an event.
    #[inline]
    pub(crate) fn application(&self) -> *mut c_void {
        ptr::without_provenance_mut(self.0)
    }
}

impl Drop for Registered {
    #[inline]
    fn drop(&mut self) {
        let mut callbacks = CALLBACKS.write().unwrap_or_else(PoisonError::into_inner);
        let callback = callbacks.remove(&self.0);
        // The closure may have something of this crate in it, whose end needs the lock.
        drop(callbacks);
        drop(callback);
    }
}

/// Whether this thread is in a callback, and therefore perhaps in a function of the module.
#[inline]
pub(crate) fn is_in_callback() -> bool {
    DEPTH.get() > 0
}

/// The function that modules call, as their headers declare it.
#[inline]
pub(crate) fn entry() -> sys::CK_NOTIFY {
    <sys::CK_NOTIFY as Entry>::entry()
}

trait Entry {
    fn entry() -> Self;
}

/// One function for each calling convention that headers may give it.
macro_rules! entries {
    ($($convention:literal)*) => {
        $(impl Entry for Option<
            unsafe extern $convention fn(
                sys::CK_SESSION_HANDLE,
                sys::CK_NOTIFICATION,
                *mut c_void,
            ) -> sys::CK_RV,
        > {
            #[inline]
            fn entry() -> Self {
                #[inline]
                unsafe extern $convention fn entry(
                    _: sys::CK_SESSION_HANDLE,
                    event: sys::CK_NOTIFICATION,
                    application: *mut c_void,
                ) -> sys::CK_RV {
                    notify(event, application.addr())
                }
                Some(entry)
            }
        })*
    };
}

entries!("C" "system");
#[cfg(target_arch = "x86")]
entries!("fastcall");

/// Calls the closure of this number. A panic, which must not run into the module, cancels.
#[inline]
fn notify(event: sys::CK_NOTIFICATION, number: usize) -> sys::CK_RV {
    let callbacks = CALLBACKS.read().unwrap_or_else(PoisonError::into_inner);
    let callback = callbacks.get(&number).cloned();
    drop(callbacks);
    let Some(callback) = callback else {
        return sys::CKR_OK;
    };
    DEPTH.set(DEPTH.get() + 1);
    let answer = catch_unwind(AssertUnwindSafe(move || callback(Notification::new(event))));
    DEPTH.set(DEPTH.get() - 1);
    match answer {
        Ok(ControlFlow::Continue(())) => sys::CKR_OK,
        Ok(ControlFlow::Break(())) | Err(_) => sys::CKR_CANCEL,
    }
}

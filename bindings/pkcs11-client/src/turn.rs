//! One call after the other, for modules that have no locks.

use std::cell::Cell;
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What threads take turns with. Whose turn it is may call again, from a callback of the module.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    lock: Mutex<()>,
    /// The thread whose turn it is; 0 if it is nobody's.
    owner: AtomicUsize,
}

/// A turn, which ends when this is dropped.
pub(crate) struct Turn<'a> {
    turns: &'a Turns,
    /// None if it is a part of the turn that the thread has already.
    guard: Option<MutexGuard<'a, ()>>,
}

impl Turns {
    #[inline]
    pub(crate) fn take(&self) -> Turn<'_> {
        let thread = this_thread();
        // Only this thread writes its own number.
        let guard = (self.owner.load(Ordering::Relaxed) != thread).then(|| {
            let guard = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
            self.owner.store(thread, Ordering::Relaxed);
            guard
        });
        Turn { turns: self, guard }
    }
}

impl Drop for Turn<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.guard.is_some() {
            self.turns.owner.store(0, Ordering::Relaxed);
        }
    }
}

/// A number that no other thread has which is alive.
#[inline]
fn this_thread() -> usize {
    thread_local! {
        static PLACE: Cell<u8> = const { Cell::new(0) };
    }
    PLACE.with(|place| ptr::from_ref(place).addr())
}

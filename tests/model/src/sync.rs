//! Locks that loom sees, with the names of the standard library's.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use loom::thread;

pub(crate) use loom::sync::Arc;
pub(crate) use std::sync::{LockResult, PoisonError};

#[derive(Debug, Default)]
pub(crate) struct Mutex<T>(loom::sync::Mutex<T>);

/// It knows its lock, so that it can be left for a moment.
pub(crate) struct MutexGuard<'a, T> {
    mutex: &'a Mutex<T>,
    guard: loom::sync::MutexGuard<'a, T>,
}

impl<T> Mutex<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(loom::sync::Mutex::new(value))
    }

    /// Loom has no locks that are poisoned: a panic ends the test.
    pub(crate) fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        let guard = self.0.lock().unwrap();
        Ok(MutexGuard { mutex: self, guard })
    }
}

impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.guard
    }
}

impl<T> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.guard
    }
}

/// Waiting for no time ends without being woken, after others had the lock; all else has time enough.
#[derive(Debug)]
pub(crate) struct Condvar(loom::sync::Condvar);

impl Condvar {
    pub(crate) fn new() -> Self {
        Self(loom::sync::Condvar::new())
    }

    pub(crate) fn notify_one(&self) {
        self.0.notify_one();
    }

    pub(crate) fn wait<'a, T>(
        &self,
        MutexGuard { mutex, guard }: MutexGuard<'a, T>,
    ) -> LockResult<MutexGuard<'a, T>> {
        Ok(MutexGuard { mutex, guard: self.0.wait(guard).unwrap() })
    }

    pub(crate) fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        left: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, ())> {
        if !left.is_zero() {
            return Ok((self.wait(guard).unwrap(), ()));
        }
        let mutex = guard.mutex;
        drop(guard);
        thread::yield_now();
        Ok((mutex.lock().unwrap(), ()))
    }
}

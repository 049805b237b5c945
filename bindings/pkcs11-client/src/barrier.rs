//! Who may call the module now: nobody after it was finalized, nobody in a forked child.
//!
//! `C_Finalize` must not run while another thread is in the module. A lock around every call would
//! cost more than many calls do, so a session says that it is inside with a plain store to its own
//! [`Gate`], and only the thread that finalizes pays: it closes the [`Entrance`], makes its own store
//! and everybody else's visible with a barrier of the operating system, and waits for the gates to
//! be empty.

use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering, compiler_fence, fence};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::error::{Error, Result};
use crate::sys::CK_SESSION_HANDLE;

/// The gate of a session.
#[derive(Debug)]
pub(crate) struct Gate {
    /// What [`forks`] is as long as nothing else has to be looked at before the session goes in: the
    /// entrance is open, the handle is its own, and a store is all that has to be done. No number of
    /// forks otherwise.
    free_at: AtomicU32,
    /// How many calls the session is in: one, or more if a callback calls again.
    depth: AtomicU32,
    handle: CK_SESSION_HANDLE,
    /// Whether the module has given the handle to another session, so that this one must be gone.
    is_reused: AtomicBool,
}

/// The way into an initialized module.
#[derive(Debug)]
pub(crate) struct Entrance {
    is_open: AtomicBool,
    /// [`forks`] at the time of the initialization.
    forks: u32,
    /// Whether [`system_barrier`] works, so that gates need no barrier of their own.
    has_barrier: bool,
    /// Calls that do not belong to a session.
    others: AtomicUsize,
    gates: Mutex<Vec<Arc<Gate>>>,
}

/// A call that is in the module until this is dropped.
pub(crate) struct Inside<'a>(&'a Gate);

/// The same, for a call that does not belong to a session.
pub(crate) struct OtherInside<'a>(&'a AtomicUsize);

impl Entrance {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            is_open: AtomicBool::new(true),
            forks: forks(),
            has_barrier: has_system_barrier(),
            others: AtomicUsize::new(0),
            gates: Mutex::default(),
        }
    }

    /// A gate for a new session. Another session that had the handle is let in no more.
    #[inline]
    pub(crate) fn add_gate(&self, handle: CK_SESSION_HANDLE) -> Arc<Gate> {
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        for old in gates.iter().filter(|old| old.handle == handle) {
            old.is_reused.store(true, Ordering::Relaxed);
            old.free_at.store(NEVER, Ordering::Relaxed);
        }
        let is_free = self.has_barrier && self.is_open();
        let gate = Arc::new(Gate {
            free_at: AtomicU32::new(if is_free { self.forks } else { NEVER }),
            depth: AtomicU32::new(0),
            handle,
            is_reused: AtomicBool::new(false),
        });
        gates.push(gate.clone());
        gate
    }

    #[inline]
    pub(crate) fn remove_gate(&self, gate: &Arc<Gate>) {
        if self.is_forked() {
            return; // another thread may have held the lock when the process was forked
        }
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = gates.iter().position(|other| Arc::ptr_eq(other, gate)) {
            gates.swap_remove(at);
        }
    }

    /// Whether this is a child of the process that initialized the module.
    #[inline]
    pub(crate) fn is_forked(&self) -> bool {
        forks() != self.forks
    }

    /// Whether calls are let in.
    #[inline]
    pub(crate) fn is_open(&self) -> bool {
        self.is_open.load(Ordering::SeqCst) && !self.is_forked()
    }

    /// Enters for a session. Only the thread that has the session may do so.
    #[inline(always)]
    pub(crate) fn enter<'a>(&self, gate: &'a Gate) -> Result<Inside<'a>> {
        let depth = gate.depth.load(Ordering::Relaxed);
        gate.depth.store(depth + 1, Ordering::Relaxed);
        compiler_fence(Ordering::SeqCst);
        let inside = Inside(gate);
        if gate.free_at.load(Ordering::Relaxed) != forks() {
            self.check_gate(gate)?;
        }
        Ok(inside)
    }

    /// Looks at everything.
    #[cold]
    #[inline]
    fn check_gate(&self, gate: &Gate) -> Result<()> {
        if !self.has_barrier {
            fence(Ordering::SeqCst);
        }
        self.check()?;
        if gate.is_reused.load(Ordering::Relaxed) {
            return Err(Error::HandleReused);
        }
        Ok(())
    }

    /// Enters for a call that does not belong to a session.
    #[inline]
    pub(crate) fn enter_other(&self) -> Result<OtherInside<'_>> {
        self.others.fetch_add(1, Ordering::SeqCst);
        let inside = OtherInside(&self.others);
        self.check()?;
        Ok(inside)
    }

    /// The error of a call that comes too late.
    #[inline]
    pub(crate) fn check(&self) -> Result<()> {
        if self.is_open.load(Ordering::Relaxed) && !self.is_forked() {
            return Ok(());
        }
        Err(if self.is_forked() {
            Error::Forked
        } else {
            Error::Finalized
        })
    }

    /// Lets nobody in any more and waits until everybody is out. False if it was closed before, or
    /// if this is a forked child.
    #[inline]
    pub(crate) fn close(&self) -> bool {
        if self.is_forked() || !self.is_open.swap(false, Ordering::SeqCst) {
            return false;
        }
        let gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        for gate in &*gates {
            gate.free_at.store(NEVER, Ordering::Relaxed);
        }
        fence(Ordering::SeqCst);
        if self.has_barrier {
            system_barrier();
        }
        let is_inside = || {
            self.others.load(Ordering::SeqCst) != 0
                || gates
                    .iter()
                    .any(|gate| gate.depth.load(Ordering::Acquire) != 0)
        };
        let mut pause = Duration::from_micros(10);
        while is_inside() {
            thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(10));
        }
        true
    }
}

impl Drop for Inside<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        let depth = self.0.depth.load(Ordering::Relaxed);
        self.0.depth.store(depth - 1, Ordering::Release);
    }
}

impl Drop for OtherInside<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// No number of forks.
const NEVER: u32 = u32::MAX;

/// How often this process is a child of the one that first asked.
#[cfg(all(unix, not(miri)))]
#[inline]
fn forks() -> u32 {
    FORKS.load(Ordering::Relaxed)
}

#[cfg(not(all(unix, not(miri))))]
#[inline]
fn forks() -> u32 {
    0
}

#[cfg(all(unix, not(miri)))]
static FORKS: AtomicU32 = AtomicU32::new(0);

/// Counts the forks of this process from now on.
#[inline]
pub(crate) fn watch_forks() {
    #[cfg(all(unix, not(miri)))]
    {
        use std::sync::Once;

        type Handler = Option<unsafe extern "C" fn()>;
        unsafe extern "C" {
            fn pthread_atfork(
                prepare: Handler,
                parent: Handler,
                child: Handler,
            ) -> core::ffi::c_int;
        }
        unsafe extern "C" fn in_child() {
            FORKS.fetch_add(1, Ordering::Relaxed);
        }

        static WATCH: Once = Once::new();
        // SAFETY: the handler only adds to an atomic number, which is allowed after a fork.
        WATCH.call_once(|| unsafe {
            pthread_atfork(None, None, Some(in_child));
        });
    }
}

/// `membarrier(2)`, whose number the kernel gives each architecture.
#[cfg(all(target_os = "linux", not(miri)))]
mod membarrier {
    use core::ffi::{c_int, c_long};

    #[cfg(target_arch = "x86_64")]
    const NUMBER: Option<c_long> = Some(324);
    #[cfg(target_arch = "x86")]
    const NUMBER: Option<c_long> = Some(375);
    #[cfg(target_arch = "arm")]
    const NUMBER: Option<c_long> = Some(389);
    #[cfg(any(
        target_arch = "aarch64",
        target_arch = "riscv64",
        target_arch = "loongarch64"
    ))]
    const NUMBER: Option<c_long> = Some(283);
    #[cfg(not(any(
        target_arch = "x86_64",
        target_arch = "x86",
        target_arch = "arm",
        target_arch = "aarch64",
        target_arch = "riscv64",
        target_arch = "loongarch64"
    )))]
    const NUMBER: Option<c_long> = None;

    const QUERY: c_int = 0;
    const GLOBAL: c_int = 1;

    unsafe extern "C" {
        fn syscall(number: c_long, ...) -> c_long;
    }

    #[inline]
    fn command(command: c_int) -> c_long {
        const NO_FLAGS: c_int = 0;
        // SAFETY: these commands take no pointers and change nothing.
        NUMBER.map_or(-1, |number| unsafe {
            syscall(number, command, NO_FLAGS, NO_FLAGS)
        })
    }

    #[inline]
    pub(super) fn is_there() -> bool {
        let commands = command(QUERY);
        commands > 0 && commands & c_long::from(GLOBAL) != 0
    }

    #[inline]
    pub(super) fn run() {
        let result = command(GLOBAL);
        assert_eq!(result, 0, "the kernel said that it has this barrier");
    }
}

#[inline]
#[cfg(all(target_os = "linux", not(miri)))]
fn has_system_barrier() -> bool {
    membarrier::is_there()
}

#[inline]
#[cfg(all(target_os = "linux", not(miri)))]
fn system_barrier() {
    membarrier::run();
}

#[inline]
#[cfg(all(windows, not(miri)))]
fn has_system_barrier() -> bool {
    true
}

#[inline]
#[cfg(all(windows, not(miri)))]
fn system_barrier() {
    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn FlushProcessWriteBuffers();
    }
    // SAFETY: it takes nothing and cannot fail.
    unsafe { FlushProcessWriteBuffers() }
}

#[inline]
#[cfg(not(all(any(target_os = "linux", windows), not(miri))))]
fn has_system_barrier() -> bool {
    false
}

#[inline]
#[cfg(not(all(any(target_os = "linux", windows), not(miri))))]
fn system_barrier() {}

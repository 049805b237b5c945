//! Runs the command under ptrace, with a fault at one of its system calls.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace::{self, Options};
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::Pid;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    /// The process is killed.
    Kill,
    /// There is no room on the disk, and then there is again.
    FullOnce,
    /// There is no room on the disk from then on.
    Full,
}

/// How a run ended.
#[derive(Debug)]
pub(crate) enum Ended {
    /// It has fewer steps, and ended well.
    NotReached,
    Killed,
    Exited(i32),
}

/// Whether a system call would change what is on the disk.
fn changes_disk(registers: &libc::user_regs_struct) -> bool {
    let has_flags = |flags: u64| flags & (libc::O_CREAT | libc::O_TRUNC) as u64 != 0;
    match registers.orig_rax as i64 {
        libc::SYS_open => has_flags(registers.rsi),
        libc::SYS_openat => has_flags(registers.rdx),
        // Not what it says on the terminal.
        libc::SYS_write | libc::SYS_writev | libc::SYS_pwrite64 => registers.rdi > 2,
        number => [
            libc::SYS_mkdir,
            libc::SYS_mkdirat,
            libc::SYS_rename,
            libc::SYS_renameat,
            libc::SYS_renameat2,
            libc::SYS_link,
            libc::SYS_linkat,
            libc::SYS_symlink,
            libc::SYS_symlinkat,
            libc::SYS_unlink,
            libc::SYS_unlinkat,
            libc::SYS_rmdir,
            libc::SYS_chmod,
            libc::SYS_fchmod,
            libc::SYS_fchmodat,
            libc::SYS_fsync,
            libc::SYS_fdatasync,
            libc::SYS_ftruncate,
            libc::SYS_fallocate,
        ]
        .contains(&number),
    }
}

/// Runs the command in a folder, with a fault at the step of this number, from 0.
#[expect(clippy::zombie_processes, reason = "`waitpid` waits for it, until it has ended")]
pub(crate) fn run(folder: &Path, arguments: &[String], fault: Fault, step: usize) -> Ended {
    // The shell waits for a line, until it is watched.
    let mut child = Command::new("/bin/sh")
        .args(["-c", "read line; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_pkcs11-bindgen")])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let pid = Pid::from_raw(child.id() as i32);
    let options =
        Options::PTRACE_O_TRACESYSGOOD | Options::PTRACE_O_TRACEEXEC | Options::PTRACE_O_EXITKILL;
    ptrace::seize(pid, options).unwrap();
    ptrace::interrupt(pid).unwrap();
    let mut status = waitpid(pid, None).unwrap();
    child.stdin.take().unwrap().write_all(b"\n").unwrap();
    let mut watch =
        Watch { pid, fault, left: step, is_entry: false, has_begun: false, failing: false };
    loop {
        match status {
            WaitStatus::Exited(_, code) if watch.is_reached() => return Ended::Exited(code),
            WaitStatus::Exited(_, code) => {
                assert_eq!(code, 0, "it fails without a fault");
                return Ended::NotReached;
            }
            WaitStatus::Signaled(..) => return Ended::Killed,
            WaitStatus::PtraceEvent(_, _, libc::PTRACE_EVENT_EXEC) => {
                // The next stop is the end of `exec`.
                watch.has_begun = true;
                watch.is_entry = true;
            }
            WaitStatus::PtraceSyscall(_) => watch.system_call(),
            _ => {}
        }
        let signal = match status {
            WaitStatus::Stopped(_, signal) if signal != Signal::SIGTRAP => Some(signal),
            _ => None,
        };
        match ptrace::syscall(pid, signal) {
            Ok(()) | Err(Errno::ESRCH) => {}
            Err(error) => panic!("ptrace: {error}"),
        }
        status = waitpid(pid, None).unwrap();
    }
}

struct Watch {
    pid: Pid,
    fault: Fault,
    /// How many steps there are until the fault.
    left: usize,
    /// Whether the last stop was at the entry of a system call.
    is_entry: bool,
    /// Whether the command has taken the shell's place.
    has_begun: bool,
    /// Whether the present system call is to fail.
    failing: bool,
}

impl Watch {
    fn is_reached(&self) -> bool {
        self.left == usize::MAX
    }

    fn system_call(&mut self) {
        self.is_entry = !self.is_entry;
        if !self.has_begun {
            return;
        }
        let mut registers = ptrace::getregs(self.pid).unwrap();
        if !self.is_entry {
            if std::mem::take(&mut self.failing) {
                registers.rax = -i64::from(libc::ENOSPC) as u64;
                ptrace::setregs(self.pid, registers).unwrap();
            }
            return;
        }
        if !changes_disk(&registers) {
            return;
        }
        let is_first = self.left == 0;
        if is_first || self.is_reached() && self.fault == Fault::Full {
            self.left = usize::MAX;
            if self.fault == Fault::Kill {
                kill(self.pid, Signal::SIGKILL).unwrap();
                return;
            }
            // No system call has this number: it does nothing.
            registers.orig_rax = u64::MAX;
            ptrace::setregs(self.pid, registers).unwrap();
            self.failing = true;
        } else if !self.is_reached() {
            self.left -= 1;
        }
    }
}

//! Runs the command on hostile headers, and measures what it takes.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use wait4::{ResUse, Wait4};

/// What one header may take: CPU time, and memory in bytes. A program that is not optimised computes
/// ten times as long.
const CPU: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 2 });
const MEMORY: u64 = 256 << 20;

/// After this time a run is killed, even one that computes nothing.
const ENDLESS: Duration = Duration::from_secs(300);

/// How a run ended.
pub(crate) struct Ran {
    pub code: Option<i32>,
    pub errors: String,
    usage: ResUse,
}

/// Runs the command in a folder, within the limits.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let errors = folder.join("errors");
    let mut child = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(File::create(&errors).unwrap())
        .spawn()
        .unwrap();
    let (sender, receiver) = mpsc::channel();
    let id = child.id();
    std::thread::spawn(move || sender.send(child.wait4().unwrap()));
    let usage = receiver.recv_timeout(ENDLESS).unwrap_or_else(|_| {
        let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
        receiver.recv().unwrap()
    });
    let errors = String::from_utf8_lossy(&fs::read(errors).unwrap()).into_owned();
    Ran { code: usage.status.code(), errors, usage }
}

impl Ran {
    /// What is wrong with how it ran: other limits passed than those of the header.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let cpu = self.usage.rusage.utime + self.usage.rusage.stime;
        if cpu > CPU {
            faults.push(format!("took {cpu:?} of CPU time"));
        }
        let memory = self.usage.rusage.maxrss;
        if memory > MEMORY {
            faults.push(format!("took {} MiB of memory", memory >> 20));
        }
        if self.code.is_none() {
            faults.push(format!("ended by a signal: {}", self.usage.status));
        }
        if self.errors.contains("panicked") {
            faults.push("panicked".into());
        }
        faults
    }

    /// What is wrong with what it said; `refused` has words of the error, and otherwise there is a
    /// result.
    pub(crate) fn wrong_outcome(&self, refused: Option<&str>) -> Option<String> {
        let expected = if refused.is_some() { 2 } else { 0 };
        let start: String = self.errors.chars().take(600).collect();
        if self.code != Some(expected) {
            return Some(format!("exit code {:?} and not {expected}: {start}", self.code));
        }
        let words = refused.unwrap_or("");
        (!self.errors.contains(words)).then(|| format!("`{words}` is not in: {start}"))
    }
}

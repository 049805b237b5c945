//! A client in a process of its own.

use std::fmt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use serde::Deserialize;

use crate::table::Fault;
use crate::{ours, peer};

/// Which crate the client uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Client {
    Ours,
    Cryptoki,
}

/// How long a process may take, in seconds, also on a machine that is busy; FAULTS_SECONDS says another
/// number, as sanitizers need it.
const TIME_LIMIT: u64 = 60;

/// Environment variables: the crate, what to do, the module, where the outcome goes.
const CLIENT: &str = "FAULT_CLIENT";
const ACTION: &str = "FAULT_ACTION";
const LIBRARY: &str = "FAULT_LIBRARY";
const OUTCOME: &str = "FAULT_OUTCOME";

/// What a client said that has no such action.
const NOT_THERE: &str = "not there";

/// How a process ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The client came to an end: `ok: …` or `error: …`.
    Said(String),
    /// The process ended without a word from the client.
    Exit,
    Panic,
    Crash(String),
    Hang,
}

/// What the client left open in the module, as the module counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Left {
    pub(crate) sessions: u32,
    pub(crate) operations: u32,
}

impl Left {
    pub(crate) fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// What came of a fault.
#[derive(Clone, Debug)]
pub(crate) struct Ran {
    pub(crate) ending: Ending,
    pub(crate) left: Left,
}

impl Ran {
    /// Whether the client's crate has nothing of the kind.
    pub(crate) fn is_not_there(&self) -> bool {
        self.ending == Ending::Said(NOT_THERE.into())
    }
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Said(text) => f.write_str(text),
            Self::Exit => f.write_str("exit"),
            Self::Panic => f.write_str("panic"),
            Self::Crash(how) => write!(f, "crash ({how})"),
            Self::Hang => f.write_str("hang"),
        }
    }
}

/// Whether this process is a client.
pub(crate) fn is_one() -> bool {
    env::var_os(OUTCOME).is_some()
}

/// Runs a client in a process of its own, which writes to the folder.
pub(crate) fn run(client: Client, fault: &Fault, library: &Path, folder: &Path) -> Ran {
    let (outcome, report) = (folder.join("outcome"), folder.join("report"));
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["every_fault_has_the_outcome_that_is_required", "--exact", "--nocapture"]);
    command.env("FAULT", &fault.inject).env("FAULT_REPORT", &report);
    command.env(CLIENT, format!("{client:?}")).env(ACTION, &fault.client);
    command.env(LIBRARY, library).env(OUTCOME, &outcome).env("RUST_BACKTRACE", "0");
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(fs::File::create(folder.join("errors")).unwrap());
    let status = wait(&mut command);
    let said = fs::read_to_string(&outcome).ok();
    let ending = match (status, said) {
        (None, _) => Ending::Hang,
        (Some(status), Some(said)) if status.success() => Ending::Said(said),
        (Some(status), None) if status.success() => Ending::Exit,
        (Some(status), _) => failed(status),
    };
    Ran { ending, left: left(&report) }
}

/// What the module counted.
fn left(report: &Path) -> Left {
    let text = fs::read_to_string(report).unwrap_or_default();
    let number = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.and_then(|number| number.parse().ok()).unwrap_or_default()
    };
    Left { sessions: number("sessions"), operations: number("operations") }
}

/// None if it had to be ended.
fn wait(command: &mut Command) -> Option<ExitStatus> {
    let mut child = command.spawn().unwrap();
    let limit = env::var("FAULTS_SECONDS").map_or(TIME_LIMIT, |text| text.parse().unwrap());
    let end = Instant::now() + Duration::from_secs(limit);
    let mut pause = Duration::from_millis(2);
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status);
        }
        if Instant::now() > end {
            child.kill().unwrap();
            child.wait().unwrap();
            return None;
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

fn failed(status: ExitStatus) -> Ending {
    /// The exit code of a test program in which a test fails.
    const PANIC: i32 = 101;
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        if let Some(signal) = status.signal() {
            return Ending::Crash(format!("signal {signal}"));
        }
    }
    match status.code() {
        Some(PANIC) => Ending::Panic,
        code => Ending::Crash(format!("exit code {}", code.unwrap_or(-1))),
    }
}

/// The client, in its own process.
pub(crate) fn act() {
    let variable = |name| env::var(name).unwrap();
    let (action, library) = (variable(ACTION), variable(LIBRARY));
    let library = Path::new(&library);
    let said = if variable(CLIENT) == "Ours" {
        Some(ours::act(&action, library).map_err(|error| describe(&error)))
    } else {
        peer::act(&action, library).map(|done| done.map_err(|error| describe(&error)))
    };
    let said = match said {
        None => NOT_THERE.into(),
        Some(Ok(text)) => format!("ok: {text}"),
        Some(Err(text)) => format!("error: {text}"),
    };
    fs::write(variable(OUTCOME), said).unwrap();
}

/// An error with its causes.
fn describe(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// What bytes are, in a few words.
pub(crate) fn bytes(bytes: &[u8]) -> String {
    let is_one = bytes.iter().take(4096).all(|byte| Some(byte) == bytes.first());
    match bytes.first() {
        Some(first) if is_one => format!("{} bytes {first:02x}", bytes.len()),
        _ => format!("{} bytes", bytes.len()),
    }
}

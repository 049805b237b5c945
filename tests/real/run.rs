//! Runs the cases on a module in a process of its own, and goes on in a new one behind a case that
//! crashed or hung.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use std::{env, thread};

use serde::{Deserialize, Serialize};
use tempfile::TempDir;

use crate::case::{Case, Outcome};
use crate::setup::{Ready, SetUp};
use crate::token::Token;

/// Tells a process that it runs cases, and where its job is.
const JOB: &str = "PKCS11_BINDGEN_MODULE_JOB";
/// How long one case may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// What the process for a module has to do.
#[derive(Serialize, Deserialize)]
struct Job {
    setup: crate::setup::Setup,
    /// The first case to run.
    first: usize,
}

/// What the process tells, one a line.
#[derive(Serialize, Deserialize)]
enum Message {
    Begin,
    End(Outcome),
}

/// Does the job, if this process was started for one; tells whether it was.
pub(crate) fn is_job_done(cases: &[Case]) -> bool {
    let Some(folder) = env::var_os(JOB) else { return false };
    let folder = Path::new(&folder);
    let job: Job = serde_json::from_slice(&fs::read(folder.join("job")).unwrap()).unwrap();
    let mut results = OpenOptions::new().append(true).open(folder.join("results")).unwrap();
    crate::key::ON_TOKEN.store(job.setup.only_on_token, Ordering::Relaxed);
    let count = if job.setup.keeps_sessions { 1 } else { cases.len() };
    for case in cases.iter().skip(job.first).take(count) {
        tell(&mut results, &Message::Begin);
        let run = || match Token::open(&job.setup) {
            Ok(token) => case.run(&token),
            Err(failure) => Outcome::Deviation(failure.to_string()),
        };
        let outcome = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("?");
            Outcome::Deviation(format!("panic: {text}"))
        });
        tell(&mut results, &Message::End(outcome));
    }
    true
}

fn tell(results: &mut File, message: &Message) {
    let line = serde_json::to_string(message).unwrap() + "\n";
    results.write_all(line.as_bytes()).unwrap();
}

/// The outcomes of all cases on a module, each time set up anew. `test` is the test function that
/// calls [`is_job_done`] first.
pub(crate) fn outcomes(test: &str, set_up: SetUp, cases: &[Case]) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    while outcomes.len() < cases.len() {
        let folder = TempDir::new().unwrap();
        let module = folder.path().join("module");
        fs::create_dir(&module).unwrap();
        let ready = set_up(&module);
        let before = outcomes.len();
        let end = run_job(test, folder.path(), &ready, before);
        let mut is_open = false;
        for line in fs::read_to_string(folder.path().join("results")).unwrap().lines() {
            is_open = false;
            match serde_json::from_str(line).unwrap() {
                Message::Begin => is_open = true,
                Message::End(outcome) => outcomes.push(outcome),
            }
        }
        let log =
            || String::from_utf8_lossy(&fs::read(folder.path().join("log")).unwrap()).into_owned();
        if is_open {
            let name = cases[outcomes.len()].full_name();
            eprintln!("{}, {name}: {end}\n{}", ready.setup.name, log());
            outcomes.push(Outcome::Deviation(end));
        }
        assert!(outcomes.len() > before, "{}: no case was run\n{}", ready.setup.name, log());
    }
    outcomes
}

/// Runs the process until it ends, or until a case takes too long; tells how it ended.
fn run_job(test: &str, folder: &Path, ready: &Ready, first: usize) -> String {
    let job = Job { setup: ready.setup.clone(), first };
    fs::write(folder.join("job"), serde_json::to_vec(&job).unwrap()).unwrap();
    let results = folder.join("results");
    File::create(&results).unwrap();
    let log = File::create(folder.join("log")).unwrap();

    let mut command = Command::new(env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture"]).current_dir(folder);
    command.env(JOB, folder).envs(ready.setup.environment.iter().cloned());
    command.stdout(log.try_clone().unwrap()).stderr(log);
    let mut child = command.spawn().unwrap();
    let (mut length, mut since) = (0, Instant::now());
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return how_it_ended(status);
        }
        let now = fs::metadata(&results).unwrap().len();
        if now != length {
            (length, since) = (now, Instant::now());
        } else if since.elapsed() > PATIENCE {
            return end(&mut child);
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn end(child: &mut Child) -> String {
    child.kill().unwrap();
    child.wait().unwrap();
    format!("no answer within {} s", PATIENCE.as_secs())
}

fn how_it_ended(status: ExitStatus) -> String {
    use std::os::unix::process::ExitStatusExt;
    match status.signal() {
        Some(signal) => format!("the process was ended by signal {signal}"),
        None => format!("the process ended: {status}"),
    }
}

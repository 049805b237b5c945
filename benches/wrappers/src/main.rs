//! Measures the generated crate beside plain C and the crate `cryptoki`, on a module that does
//! nothing and on SoftHSM.

mod allocations;
mod generated;
mod measure;
mod native;
mod operation;
mod peer;
mod report;
mod targets;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use libloading::Library;
use tempfile::TempDir;

use generated::Generated;
use native::Native;
use operation::{Caller, Workload};
use peer::Peer;
use report::Suite;

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

/// Measures the generated crate beside plain C and the crate `cryptoki`
#[derive(Parser)]
struct Args {
    /// Measure on this module only
    #[arg(long)]
    only: Option<On>,
    /// How many batches of each are measured
    #[arg(long, default_value_t = 1000)]
    rounds: usize,
    /// Write the results to this file as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Exit with 1 if a target is missed
    #[arg(long)]
    check: bool,
    /// The module of SoftHSM
    #[arg(long, env = "SOFTHSM2_MODULE", default_value = "/usr/lib/softhsm/libsofthsm2.so")]
    softhsm: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum On {
    Null,
    Softhsm,
}

fn main() -> Result<ExitCode> {
    let args = Args::parse();
    let mut suites = Vec::new();
    if args.only != Some(On::Softhsm) {
        suites.push(on_null(args.rounds)?);
        println!("{}", suites[suites.len() - 1]);
    }
    if args.only != Some(On::Null) {
        suites.push(on_softhsm(&args.softhsm, args.rounds)?);
        println!("{}", suites[suites.len() - 1]);
    }
    if let Some(file) = &args.json {
        let json = serde_json::json!({ "schema": 1, "suites": suites });
        fs::write(file, format!("{json:#}\n")).with_context(|| file.display().to_string())?;
    }
    let missed: Vec<_> = suites.iter().flat_map(targets::missed).collect();
    for missed in &missed {
        println!("missed: {missed}");
    }
    Ok(ExitCode::from(u8::from(args.check && !missed.is_empty())))
}

fn on_null(rounds: usize) -> Result<Suite> {
    let folder = TempDir::new()?;
    let module = native::compile("tests/modules/null.c", folder.path())?;
    // SAFETY: it has no initializers, and the function has this signature.
    let calls = unsafe {
        let library = Box::leak(Box::new(Library::new(&module)?));
        *library.get::<extern "C" fn() -> std::ffi::c_ulonglong>(b"null_module_calls\0")?
    };
    let mut callers = callers(&module, folder.path())?;
    let calls = || calls();
    Ok(suite("null", &mut callers, operation::NULL, rounds, Some(&calls)))
}

fn on_softhsm(module: &Path, rounds: usize) -> Result<Suite> {
    let folder = TempDir::new()?;
    let configuration = folder.path().join("softhsm2.conf");
    let tokens = folder.path().join("tokens");
    fs::create_dir(&tokens)?;
    let text = format!("directories.tokendir = {}\nlog.level = ERROR\n", tokens.display());
    fs::write(&configuration, text)?;
    // SAFETY: there is one thread.
    unsafe { env::set_var("SOFTHSM2_CONF", &configuration) };
    let mut callers = callers(module, folder.path())?;
    Ok(suite("SoftHSM", &mut callers, operation::SOFTHSM, rounds, None))
}

/// All callers on one module, which is initialized and has a user who is logged in.
fn callers(module: &Path, folder: &Path) -> Result<Vec<Box<dyn Caller>>> {
    let native = Native::prepare(module, folder)?;
    let slot = native.slot();
    let peer = Peer::new(module, slot)?;
    let generated = Generated::new(module, slot)?;
    Ok(vec![Box::new(native), Box::new(peer), Box::new(generated)])
}

fn suite(
    module: &'static str,
    callers: &mut [Box<dyn Caller>],
    workloads: &[Workload],
    rounds: usize,
    calls: Option<&dyn Fn() -> u64>,
) -> Suite {
    let measure = |workload: &Workload| measure::measure(callers, *workload, rounds, calls);
    Suite { module, rounds, results: workloads.iter().flat_map(measure).collect() }
}

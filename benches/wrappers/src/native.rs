//! The C side: compiled when it is measured, by the machine's C compiler.

use std::ffi::{CString, c_char, c_int, c_ulong, c_ulonglong};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use libloading::Library;

use crate::operation::{Caller, Workload};

const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Compiles a file of the project to a shared library in a folder.
pub fn compile(source: &str, folder: &Path) -> Result<PathBuf> {
    let source = Path::new(PROJECT).join(source);
    let library = folder.join(source.file_stem().context("a C file")?).with_extension("so");
    let mut compiler = Command::new("cc");
    compiler.args(["-O2", "-shared", "-fPIC", "-o"]).arg(&library);
    for folder in ["headers", "tests/modules"] {
        compiler.arg("-I").arg(Path::new(PROJECT).join(folder));
    }
    let output = compiler.arg(&source).args(["-ldl"]).output().context("cc")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(library)
}

/// `c/operations.c`, on a module with a token and keys.
pub struct Native {
    library: Library,
    slot: c_ulong,
}

impl Native {
    /// Initializes the module and its first token, logs in and makes keys, for all callers.
    pub fn prepare(module: &Path, folder: &Path) -> Result<Self> {
        let path = compile("benches/wrappers/c/operations.c", folder)?;
        let module = CString::new(module.as_os_str().as_encoded_bytes())?;
        // SAFETY: the library has no initializers, and the function has this signature.
        let (library, slot) = unsafe {
            let library = Library::new(&path)?;
            let prepare: extern "C" fn(*const c_char) -> c_ulong = *library.get(b"prepare\0")?;
            (library, prepare(module.as_ptr()))
        };
        Ok(Self { library, slot })
    }

    /// The slot of the token.
    pub fn slot(&self) -> c_ulong {
        self.slot
    }
}

impl Caller for Native {
    fn name(&self) -> &'static str {
        "C"
    }

    fn run(&mut self, workload: Workload, count: u64) -> Duration {
        // SAFETY: the function has this signature, and `prepare` has been called.
        let nanoseconds = unsafe {
            let run = self.library.get(b"run\0").expect("operations.c has it");
            let run: extern "C" fn(c_int, c_ulonglong) -> c_ulonglong = *run;
            run(workload.operation as c_int, count)
        };
        Duration::from_nanos(nanoseconds)
    }
}

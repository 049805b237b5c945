//! Runs the command on fixtures and compares what it prints with what is expected.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Where a kind of fixtures is.
pub(crate) fn fixtures(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(kind)
}

/// What a run gave.
pub(crate) struct Ran(Output);

/// Runs the command in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    Ran(command.output().unwrap())
}

impl Ran {
    /// Asserts the exit code; gives the standard output.
    #[track_caller]
    pub(crate) fn require(&self, code: i32) -> String {
        let out = String::from_utf8(self.0.stdout.clone()).unwrap();
        assert_eq!(self.0.status.code(), Some(code), "out: {out}\nerr: {}", self.err());
        out
    }

    /// The standard output as JSON, after asserting the exit code.
    #[track_caller]
    pub(crate) fn json(&self, code: i32) -> serde_json::Value {
        serde_json::from_str(&self.require(code)).unwrap()
    }

    /// The standard error stream.
    pub(crate) fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }
}

/// Asserts that `text` is what the file holds; `UPDATE_EXPECTED=1` writes the file first.
#[track_caller]
pub(crate) fn assert_expected(path: &Path, text: &str) {
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(path, text).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    let hint = "UPDATE_EXPECTED=1 writes what is printed now";
    assert_eq!(text, expected, "{}: {hint}", path.display());
}

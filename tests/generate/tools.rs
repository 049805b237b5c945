//! Runs the tools of the Rust toolchain on generated crates.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use pkcs11_bindgen::emit::files::Files;
use tempfile::TempDir;

/// The targets that a generated crate is checked for: first one for each ABI.
pub(crate) const TARGETS: [&str; 6] = [
    "x86_64-unknown-linux-gnu",
    "i686-unknown-linux-gnu",
    "x86_64-pc-windows-gnu",
    "i686-pc-windows-gnu",
    "aarch64-unknown-linux-gnu",
    "aarch64-apple-darwin",
];

/// How many of them have an ABI of their own.
pub(crate) const ABIS: usize = 4;

/// Writes files into a new folder.
pub(crate) fn write(files: &Files) -> TempDir {
    let folder = TempDir::new().unwrap();
    write_into(folder.path(), files);
    folder
}

/// Writes files into a folder.
pub(crate) fn write_into(folder: &Path, files: &Files) {
    for (path, text) in files.iter() {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

/// Fails unless rustfmt would leave the crate as it is.
pub(crate) fn assert_formatted(folder: &Path) {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--check", "--edition", "2024", "--color", "never"]);
    rustfmt.args(
        [folder.join("src/lib.rs"), folder.join("tests/layout.rs")]
            .iter()
            .filter(|path| path.exists()),
    );
    assert_success(&mut rustfmt);
}

/// The parts of a generated crate that assert something about its layout.
pub(crate) const WITH_LAYOUT: [&str; 3] = ["--lib", "--test", "layout"];

/// The same with all features of the crate.
pub(crate) const WITH_ALL_FEATURES: [&str; 4] = ["--lib", "--test", "layout", "--all-features"];

/// Fails unless these parts of all crates compile for all targets without a warning.
pub(crate) fn assert_checks(folder: &Path, targets: &[&str], what: &[&str]) {
    let mut cargo = cargo(folder);
    cargo.args(["check", "--workspace"]).args(what);
    for target in targets {
        cargo.args(["--target", target]);
    }
    let output = cargo.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        !errors.contains("target may not be installed"),
        "a standard library is missing: run `rustup target add {}`",
        targets.join(" ")
    );
    assert!(output.status.success(), "{errors}");
}

/// Fails if clippy or rustdoc has something to say.
pub(crate) fn assert_lints(folder: &Path) {
    assert_success(cargo(folder).args(["clippy", "--all-targets"]));
    assert_success(cargo(folder).args(["doc", "--no-deps", "--all-features"]));
}

/// Cargo on a generated crate: warnings are errors, and nothing is fetched.
pub(crate) fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target_folder())
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("RUSTFLAGS", "-Dwarnings")
        .env("RUSTDOCFLAGS", "-Dwarnings");
    cargo
}

/// A target folder that all generated crates share.
fn target_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated")
}

/// Runs a command that has to succeed.
pub(crate) fn assert_success(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "{command:?} failed\n{}{}",
        text(&output.stdout),
        text(&output.stderr)
    );
    output
}

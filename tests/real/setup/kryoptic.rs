//! Kryoptic, compiled from its package.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use super::{Ready, Setup, run, write};

pub(super) const NAME: &str = "Kryoptic";

/// Compiles the module, once: cargo does nothing if it is there.
fn library() -> PathBuf {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    let build = || {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kryoptic");
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/modules/kryoptic/Cargo.toml");
        let mut command = Command::new(env!("CARGO"));
        command.args(["build", "--quiet", "--locked", "--manifest-path", manifest]);
        run(command.arg("--target-dir").arg(&target));
        target.join("debug/libkryoptic.so")
    };
    LIBRARY.get_or_init(build).clone()
}

pub(super) fn set_up(folder: &Path) -> Ready {
    let text = format!(
        "[[slots]]\nslot = 1\ndbtype = \"sqlite\"\ndbargs = \"{}\"\n",
        folder.join("token.sql").display()
    );
    let configuration = write(folder, "kryoptic.conf", &text);
    let setup = Setup::new(NAME, library());
    let setup = setup.with_environment("KRYOPTIC_CONF", &configuration);
    setup.init_token();
    setup.into()
}

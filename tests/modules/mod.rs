//! The modules in C of this folder, compiled for the system that the tests run on.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A module that no other test has.
pub(crate) struct Compiled {
    _folder: TempDir,
    path: PathBuf,
}

impl Compiled {
    /// The module's file, which has a folder of its own.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// Compiles the source `name`, with a macro if it has variants. None if the tests are to do without a
/// compiler.
pub(crate) fn compile(name: &str, variant: Option<&str>) -> Option<Compiled> {
    compile_with(name, variant, &[])
}

/// The same, linked with other modules.
pub(crate) fn compile_with(
    name: &str,
    variant: Option<&str>,
    linked: &[&Compiled],
) -> Option<Compiled> {
    if std::env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline") {
        return None;
    }
    let folder = TempDir::new().unwrap();
    let file = match variant {
        Some(variant) => format!("{name}-{variant}"),
        None => name.to_owned(),
    };
    let path = folder.path().join(file).with_extension(std::env::consts::DLL_EXTENSION);
    match std::env::var_os("PKCS11_BINDGEN_MODULES") {
        // Where there is no compiler: scripts/test-windows has compiled them elsewhere.
        Some(modules) => {
            let ready = Path::new(&modules).join(path.file_name().unwrap());
            std::fs::copy(&ready, &path).unwrap_or_else(|error| panic!("{ready:?}: {error}"));
        }
        None => run_compiler(name, variant, linked, &path),
    }
    Some(Compiled { _folder: folder, path })
}

fn run_compiler(name: &str, variant: Option<&str>, linked: &[&Compiled], path: &Path) {
    let mut compiler = Command::new(if cfg!(windows) { "gcc" } else { "cc" });
    compiler.args(["-Wall", "-Wno-unused", "-Werror", "-O1", "-shared"]);
    if !cfg!(windows) {
        compiler.args(["-fPIC", "-fvisibility=hidden"]);
    }
    compiler.args(std::env::var("CFLAGS").unwrap_or_default().split_whitespace());
    compiler.args(variant.map(|variant| format!("-D{variant}")));
    compiler.args(["-Iheaders", "-Itests/modules", "-Itests/fixtures/vendor"]);
    compiler.arg(format!("tests/modules/{name}.c")).arg("-o").arg(path);
    compiler.args(linked.iter().map(|library| library.path()));
    compiler.current_dir(env!("CARGO_MANIFEST_DIR"));
    assert!(compiler.status().expect("scripts/setup-tests installs a compiler").success());
}

//! The module that does nothing, which benchmarks use: it has function lists of three versions.

use std::path::Path;
use std::process::Command;

use pkcs11_client::{LoadOptions, Version};
use tempfile::TempDir;

#[test]
fn the_newest_of_three_function_lists_is_taken() {
    if std::env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline") {
        return;
    }
    let folder = TempDir::new().unwrap();
    let library = folder.path().join("null.so");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut compiler = Command::new("cc");
    compiler.args(["-Wall", "-Werror", "-shared", "-fPIC", "-I", "headers", "-I", "tests/modules"]);
    compiler.arg("tests/modules/null.c").arg("-o").arg(&library).current_dir(root);
    assert!(compiler.status().expect("scripts/setup-tests installs a compiler").success());

    let newest = LoadOptions::new().load(&library).unwrap();
    assert_eq!(newest.version(), Version { major: 3, minor: 2 });
    assert_eq!(newest.functions().count(), 104);
    let versions: Vec<_> = newest.interfaces().unwrap().iter().map(|one| one.version()).collect();
    let version = |major, minor| Some(Version { major, minor });
    assert_eq!(versions, [version(3, 2), version(3, 0), version(2, 40)]);

    let oldest = LoadOptions::new().ignore_interfaces(true).load(&library).unwrap();
    assert_eq!(oldest.functions().count(), 68);
}

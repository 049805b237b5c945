//! The functions of a vendor's header, called in a module.

use std::path::Path;
use std::process::Command;

use pkcs11_bindgen::Builder;

use crate::modules::compile;
use crate::{standard, tools};

#[test]
fn functions_of_a_vendor_are_called_by_their_roles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let header = root.join("tests/fixtures/vendor/share.h");
    let output = Builder::new()
        .header(header)
        .include(root.join("headers"))
        .annotations(root.join("tests/fixtures/vendor/share.toml"))
        .name("share")
        .generate()
        .unwrap();
    let folder = tools::write(output.files());
    standard::write_lock(folder.path());
    tools::assert_formatted(folder.path());
    tools::assert_checks(folder.path(), &tools::TARGETS, &tools::WITH_LAYOUT);
    tools::assert_checks(folder.path(), &tools::TARGETS[..1], &tools::WITH_ALL_FEATURES);

    let Some(module) = compile("share", None) else { return };
    let client = root.join("tests/fixtures/vendor/client.rs");
    std::fs::copy(client, folder.path().join("tests/client.rs")).unwrap();
    let mut test = tools::cargo(folder.path());
    // The module gives the same handle to all sessions, of which there must be only one at a time.
    test.args(["test", "--quiet", "--test", "client", "--", "--test-threads=1"]);
    test.env("SHARE_MODULE", module.path());
    let output = tools::assert_success(&mut test);
    assert!(String::from_utf8_lossy(&output.stdout).contains("8 passed"));
    tools::assert_lints(folder.path());
    // Examples of the documentation, in which the crate has another name.
    tools::assert_success(tools::cargo(folder.path()).args(["test", "--doc", "--all-features"]));
}

#[test]
fn the_calling_convention_of_a_vendor_is_kept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Builder::new()
        .header(root.join("tests/fixtures/vendor/stdcall.h"))
        .include(root.join("headers"))
        .name("stdcall")
        .generate()
        .unwrap();
    let folder = tools::write(output.files());
    standard::write_lock(folder.path());
    tools::assert_formatted(folder.path());
    let types = std::fs::read_to_string(folder.path().join("src/ffi/types.rs")).unwrap();
    assert!(types.contains("extern \"system\""), "{types}");
    tools::assert_checks(folder.path(), &tools::TARGETS[..tools::ABIS], &tools::WITH_LAYOUT);
}

/// The crate for examples/vendor/acme.h.
fn acme() -> Builder {
    let vendor = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/vendor");
    Builder::new()
        .header(vendor.join("acme.h"))
        .define("ACME_LINUX", None)
        .annotations(vendor.join("acme.toml"))
        .name("acme-sys")
}

#[test]
fn the_tutorial_of_the_readme_does_what_it_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(module) = compile("acme", None) else { return };
    let folder = tempfile::TempDir::new().unwrap();
    tools::write_into(&folder.path().join("acme-sys"), acme().generate().unwrap().files());
    let user = folder.path().join("user");
    std::fs::create_dir_all(user.join("src")).unwrap();
    std::fs::copy(root.join("examples/vendor/split_key.rs"), user.join("src/main.rs")).unwrap();
    let manifest = "[package]\nname = \"user\"\nedition = \"2024\"\n\n\
                    [dependencies]\nacme-sys = { path = \"../acme-sys\" }\n";
    std::fs::write(user.join("Cargo.toml"), manifest).unwrap();
    standard::write_workspace(folder.path(), &["acme-sys".into(), "user".into()]);
    tools::assert_formatted(&folder.path().join("acme-sys"));
    let mut run = tools::cargo(folder.path());
    let output = tools::assert_success(run.args(["run", "--package", "user"]).arg(module.path()));
    let output = String::from_utf8(output.stdout).unwrap();
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains(&format!("```text\n{output}```\n")), "{output}");
    tools::assert_checks(folder.path(), &["x86_64-pc-windows-gnu"], &["--lib"]);
}

#[test]
fn raw_bindings_of_a_vendor_need_nothing() {
    let folder = tools::write(acme().only_ffi().generate().unwrap().files());
    assert!(!folder.path().join("src/vendor.rs").exists());
    tools::assert_formatted(folder.path());
    tools::assert_checks(folder.path(), &["x86_64-unknown-linux-gnu"], &tools::WITH_LAYOUT);
}

#[test]
fn commands_show_what_a_vendor_has_by_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
        command.args(arguments).args(["-D", "ACME_LINUX"]).current_dir(root);
        String::from_utf8(tools::assert_success(&mut command).stdout).unwrap()
    };
    let (header, annotations) = ("examples/vendor/acme.h", "examples/vendor/acme.toml");
    let split = run(&["explain", "CKM_ACME_SPLIT", header]);
    assert!(split.contains("CKM_ACME_SPLIT = 0x80004101"), "{split}");
    let numbers = run(&["explain", "0x80004101", header]);
    for name in ["CKM_ACME_SPLIT", "CKA_ACME_THRESHOLD", "CKU_ACME_AUDITOR", "CKK_ACME_SHARED"] {
        assert!(numbers.contains(name), "{name}: {numbers}");
    }
    assert_eq!(run(&["lint", header]), "");
    let facts = run(&["inspect", header, "--annotations", annotations, "--format", "json"]);
    let (_, types) = facts.split_once("\"function_types\"").unwrap();
    let (_, serial) = types.split_once("\"CK_ACME_GetSerial\"").unwrap();
    let (serial, _) = serial.split_once("\"line\"").unwrap();
    assert!(serial.contains("\"output slice\""), "{serial}");
    let (_, lists) = facts.split_once("\"function_lists\"").unwrap();
    assert!(lists.contains("\"CK_ACME_AUDIT_FUNCTIONS\""), "{lists}");
    let Some(module) = compile("acme", None) else { return };
    let module = module.path().to_str().unwrap();
    let probe = run(&["probe", module, "--header", header]);
    for name in ["CKM_ACME_SPLIT", "CKM_ACME_JOIN", "Vendor ACME 1.0"] {
        assert!(probe.contains(name), "{name}: {probe}");
    }
}

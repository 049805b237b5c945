//! A crate for a module whose structs are packed on Unix, too.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use pkcs11_bindgen::Builder;
use pkcs11_bindgen::abi::Packing;

use crate::modules::compile;
use crate::{standard, tools};

#[test]
fn a_packed_module_is_called_on_unix() {
    let Some(module) = compile("share", Some("PACKED")) else { return };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Builder::new()
        .header(root.join("tests/fixtures/vendor/share.h"))
        .include(root.join("headers"))
        .annotations(root.join("tests/fixtures/vendor/share.toml"))
        .name("packed")
        .packing(Packing::Bytes(1))
        .generate()
        .unwrap();
    let folder = tools::write(output.files());
    standard::write_lock(folder.path());
    assert_members_are_where_c_has_them(folder.path());
    // The crate compares the same numbers with what Rust makes of them. It shares its target folder with
    // that of tests/generate/vendor.rs, so it has another name.
    let client = fs::read_to_string(root.join("tests/fixtures/vendor/client.rs")).unwrap();
    let client = client.replace("share::", "packed::");
    fs::write(folder.path().join("tests/client.rs"), client).unwrap();
    let mut test = tools::cargo(folder.path());
    test.args(["test", "--quiet", "--test", "client", "--test", "layout"]);
    // The module gives the same handle to all sessions.
    test.args(["--", "--test-threads=1"]);
    let output = tools::assert_success(test.env("SHARE_MODULE", module.path()));
    assert!(String::from_utf8_lossy(&output.stdout).contains("8 passed"));
}

/// Has the C compiler compare the crate's lists of sizes and offsets with its own layout.
fn assert_members_are_where_c_has_them(folder: &Path) {
    let layout = fs::read_to_string(folder.join("tests/layout.rs")).unwrap();
    let (_, lists) = layout.split_once("\noffsets! {\n").unwrap();
    let mut source = String::from("#define VENDOR_HEADER \"share.h\"\n#include \"platform.h\"\n");
    let sizes = fs::read_to_string(folder.join("src/ffi/layout.rs")).unwrap();
    let (_, sizes) = sizes.split_once("\nassert_layout! {\n").unwrap();
    let (mut of, mut count) = ("", 0);
    for (name, numbers) in sizes.lines().filter_map(|line| line.trim().split_once(": [")) {
        let (size, _) = numbers.split_once(',').unwrap();
        writeln!(source, "_Static_assert(sizeof({name}) == {size}, \"\");").unwrap();
        count += 1;
    }
    for line in lists.lines() {
        if let Some((member, offsets)) = line.trim().split_once(": [") {
            let (offset, _) = offsets.split_once(',').unwrap();
            let member = member.strip_prefix("r#").unwrap_or(member);
            writeln!(source, "_Static_assert(offsetof({of}, {member}) == {offset}, \"\");")
                .unwrap();
            count += 1;
        } else if let Some(name) = line.trim().strip_suffix(" {") {
            of = name;
        }
    }
    assert!(count > 800, "{count}");
    let path = folder.join("layout.c");
    fs::write(&path, source).unwrap();
    let mut compiler = Command::new("cc");
    compiler.args(["-DPACKED", "-Iheaders", "-Itests/modules", "-Itests/fixtures/vendor"]);
    compiler.arg("-fsyntax-only").arg(path).current_dir(env!("CARGO_MANIFEST_DIR"));
    tools::assert_success(&mut compiler);
}

//! The functions of a vendor's header, called in a module.

use std::path::Path;

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
    test.args(["test", "--quiet", "--test", "client"]).env("SHARE_MODULE", module.path());
    let output = tools::assert_success(&mut test);
    assert!(String::from_utf8_lossy(&output.stdout).contains("8 passed"));
    tools::assert_lints(folder.path());
    // Examples of the documentation, in which the crate has another name.
    tools::assert_success(tools::cargo(folder.path()).args(["test", "--doc", "--all-features"]));
}

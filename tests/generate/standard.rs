//! The crates of all versions of the standard.

use std::path::Path;

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::emit::files::Files;
use pkcs11_bindgen::emit::{BACKENDS, Options, Parts};
use pkcs11_bindgen::pipeline::{Request, Standard, read};
use pkcs11_bindgen::source::SourceMap;
use tempfile::TempDir;

use crate::tools;

/// The crate for a version of the standard.
pub(crate) fn generate(standard: Standard, name: &str) -> Files {
    let sources = SourceMap::new();
    let reading = read(&sources, &Request { standard, ..Request::default() }, &Abi::ALL);
    assert!(!reading.diagnostics.has_errors(), "{:?}", reading.diagnostics.as_slice());
    let options = Options {
        name: name.into(),
        version: "0.1.0".into(),
        source: format!("PKCS#11 {standard}"),
        packing: None,
        annotations: reading.annotations,
        parts: Parts::All,
        is_newest_standard: false,
    };
    BACKENDS[0].files(&reading.units, &options)
}

/// A workspace with the crates of all versions.
fn workspace() -> TempDir {
    let folder = TempDir::new().unwrap();
    let mut members = Vec::new();
    for standard in Standard::ALL {
        let name = format!("pkcs11-v{}", standard.name().replace('.', "-"));
        tools::write_into(&folder.path().join(&name), &generate(standard, &name));
        members.push(name);
    }
    write_workspace(folder.path(), &members);
    folder
}

pub(crate) fn write_workspace(folder: &Path, members: &[String]) {
    let text = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    std::fs::write(folder.join("Cargo.toml"), text).unwrap();
    write_lock(folder);
}

/// So that the versions of this project are taken, which are there without a network.
pub(crate) fn write_lock(folder: &Path) {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    std::fs::copy(lock, folder.join("Cargo.lock")).unwrap();
}

#[test]
fn all_versions_compile_for_all_targets_without_a_warning() {
    let folder = workspace();
    for standard in Standard::ALL {
        let name = format!("pkcs11-v{}", standard.name().replace('.', "-"));
        tools::assert_formatted(&folder.path().join(name));
    }
    tools::assert_checks(folder.path(), &tools::TARGETS, &tools::WITH_LAYOUT);
    tools::assert_checks(folder.path(), &tools::TARGETS[..1], &tools::WITH_ALL_FEATURES);
    // The newest has all that the others have.
    tools::assert_lints(&folder.path().join("pkcs11-v3-2"));
}

#[test]
fn each_feature_compiles_alone() {
    let files = generate(Standard::V3_2, "pkcs11-client");
    let folder = tools::write(&files);
    write_lock(folder.path());
    let (_, manifest) = files.iter().find(|(path, _)| path.ends_with("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let features: Vec<&String> = manifest["features"].as_table().unwrap().keys().collect();
    assert!(features.len() > 5, "{features:?}");
    for feature in features {
        let what = ["--lib", "--no-default-features", "--features", feature];
        tools::assert_checks(folder.path(), &tools::TARGETS[..1], &what);
    }
}

#[test]
fn the_output_is_the_same_each_time() {
    let files = || generate(Standard::V3_2, "pkcs11-client");
    assert_eq!(files(), files());
}

//! What the packages have in which the two crates are published. `scripts/package` makes them and
//! compiles what is in them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use pkcs11_bindgen::Builder;
use serde_json::Value;

fn cargo(arguments: &[&str]) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).args(["--locked", "--offline"]);
    let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// The files of a package but for those that cargo adds.
fn packaged(package: &str) -> BTreeSet<String> {
    let list = cargo(&["package", "--list", "--allow-dirty", "--package", package]);
    let added = [".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];
    list.lines().filter(|path| !added.contains(path)).map(|path| path.replace('\\', "/")).collect()
}

/// The files below a folder of this project.
fn below(folder: &str, files: &mut BTreeSet<String>) {
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            below(&path, files);
        } else {
            files.insert(path);
        }
    }
}

#[test]
fn the_generator_is_packaged_with_all_that_it_is_made_of() {
    let single = ["Cargo.toml", "README.md", "CHANGELOG.md", "askama.toml"];
    let licences = ["LICENSE-APACHE", "LICENSE-MIT"];
    let mut files = single.into_iter().chain(licences).map(str::to_owned).collect();
    for folder in ["src", "grammars", "headers", "templates"] {
        below(folder, &mut files);
    }
    assert_eq!(packaged("pkcs11-bindgen"), files);
}

#[test]
fn the_client_is_packaged_as_it_is_generated() {
    let output = Builder::new().generate().unwrap();
    let mut files: BTreeSet<String> =
        output.files().iter().map(|(path, _)| path.to_str().unwrap().replace('\\', "/")).collect();
    // How `generate` knows what it wrote, and how this project formats it.
    files.extend([".pkcs11-bindgen", "rustfmt.toml"].map(str::to_owned));
    assert_eq!(packaged("pkcs11-client"), files);
}

#[test]
fn manifests_say_what_a_registry_wants_to_know() {
    let metadata = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = |name: &str| packages.iter().find(|package| package["name"] == name).unwrap();
    let (generator, client) = (package("pkcs11-bindgen"), package("pkcs11-client"));
    for package in [generator, client] {
        for field in ["description", "license", "readme", "rust_version"] {
            assert!(package[field].is_string(), "{}: {field}", package["name"]);
        }
        for field in ["keywords", "categories"] {
            let count = package[field].as_array().unwrap().len();
            assert!((1..=5).contains(&count), "{}: {field}", package["name"]);
        }
    }
    assert_eq!(client["metadata"]["docs"]["rs"]["all-features"], true);
    let dependencies = generator["dependencies"].as_array().unwrap();
    let is_client =
        |dependency: &&Value| dependency["name"] == "pkcs11-client" && dependency["kind"].is_null();
    let dependency = dependencies.iter().find(is_client).unwrap();
    assert_eq!(dependency["req"], format!("^{}", client["version"].as_str().unwrap()));
}

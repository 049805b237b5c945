//! How much of the standard the generated crate's safe layer has, counted by the model, beside the
//! hand-written crate `cryptoki`. `tests/expected/coverage.md` is the table.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::model::annotations::Annotations;
use pkcs11_bindgen::model::families::Families;
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::source::SourceMap;
use serde_json::Value;

/// The identifiers in the code of a folder of Rust files, without comments.
fn identifiers(folder: &Path, leaves_out: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}")) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if leaves_out.contains(&&*name) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            for line in fs::read_to_string(path).unwrap().lines() {
                let code = line.split("//").next().unwrap();
                let is_end = |letter: char| !(letter.is_alphanumeric() || letter == '_');
                found.extend(code.split(is_end).filter(|word| !word.is_empty()).map(str::to_owned));
            }
        }
    }
    found
}

/// Where cargo has unpacked a package that the workspace depends on.
fn package(name: &str) -> (PathBuf, String) {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == name).unwrap();
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    (manifest.parent().unwrap().to_owned(), package["version"].as_str().unwrap().to_owned())
}

/// What there is of one kind, by C name.
fn standard() -> Vec<(String, BTreeSet<String>)> {
    let sources = SourceMap::new();
    let mut reading = pipeline::read(&sources, &Request::default(), &[Abi::Unix64]);
    let model = reading.units.pop().unwrap().model;
    let mut kinds: Vec<(String, BTreeSet<String>)> = Families::standard()
        .iter()
        .map(|family| {
            let is_of = |name: &&str| Families::standard().family_of(name) == Some(family);
            let names = model.constants.iter().map(|constant| constant.name).filter(is_of);
            let title = format!("{} (`{}`)", family.about, family.prefix);
            (title, names.map(str::to_owned).collect())
        })
        .filter(|(_, names): &(String, BTreeSet<String>)| !names.is_empty())
        .filter(|(title, _)| !title.starts_with("Version of the standard"))
        .collect();
    let records = Annotations::standard().mechanisms().flat_map(|(_, types)| types);
    let records: BTreeSet<String> = records.map(ToString::to_string).collect();
    let is_record = |name: &String| model.records.iter().any(|record| record.name() == name);
    kinds.push((
        "Parameter structs of mechanisms".to_owned(),
        records.into_iter().filter(is_record).collect(),
    ));
    let functions = model.functions.iter().map(|function| function.name.to_owned());
    kinds.push(("Functions".to_owned(), functions.collect()));
    kinds
}

#[test]
fn the_safe_layer_has_all_of_the_standard() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // The list of names in functions.rs is no use of a function.
    let ours = root.join("bindings/pkcs11-client/src");
    let ours = identifiers(&ours, &["ffi", "ffi.rs", "functions.rs"]);
    let (peer, version) = package("cryptoki");
    let peer = identifiers(&peer.join("src"), &[]);

    let mut table =
        format!("| | PKCS #11 3.2 | pkcs11-client | cryptoki {version} |\n|---|---|---|---|\n");
    let mut missing = Vec::new();
    for (kind, names) in standard() {
        // Sets of flags have their constants without the prefix.
        let flag = |name: &str| name.strip_prefix("CKF_").is_some_and(|flag| ours.contains(flag));
        let facts = Annotations::standard();
        let is_ours = |name: &&String| ours.contains(*name) || flag(facts.canonical(name));
        let (has, lacks): (Vec<_>, Vec<_>) = names.iter().partition(is_ours);
        let peer_has = names.iter().filter(|name| peer.contains(*name)).count();
        writeln!(table, "| {kind} | {} | {} | {peer_has} |", names.len(), has.len()).unwrap();
        missing.extend(lacks.into_iter().cloned());
    }
    assert_eq!(missing, Vec::<String>::new());
    let path = root.join("tests/expected/coverage.md");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(table, expected, "UPDATE_EXPECTED=1 writes what is true now");
}

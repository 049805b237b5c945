//! The crates of the header sets that package registries have, from the table of the differential
//! test.

use std::path::{Path, PathBuf};

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::emit::{BACKENDS, Options, Parts};
use pkcs11_bindgen::pipeline::{MacroOption, Request, read};
use pkcs11_bindgen::source::SourceMap;
use tempfile::TempDir;

use crate::sets::{HeaderSet, read_table};
use crate::{standard, tools};

fn request(set: &HeaderSet) -> Request {
    let definition = |text: &String| {
        let (name, value) = text.split_once('=').unwrap_or((text, "1"));
        MacroOption::Define(name.to_owned(), value.to_owned())
    };
    Request {
        headers: set.headers.clone(),
        include_folders: set.include.clone(),
        macros: set.define.iter().map(definition).collect(),
        ..Request::default()
    }
}

#[test]
fn all_registry_sets_compile_for_all_abis_without_a_warning() {
    if std::env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline") {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = std::env::var_os("PKCS11_CORPUS").map_or(root.join("corpus"), PathBuf::from);
    let sets = read_table(&root.join("tests/differential/sets.toml"), &corpus).unwrap();
    let folder = TempDir::new().unwrap();
    let mut members = Vec::new();
    for (number, set) in sets.iter().enumerate() {
        let sources = SourceMap::new();
        let reading = read(&sources, &request(set), &Abi::ALL);
        assert!(!reading.diagnostics.has_errors(), "{}: {:?}", set.name, reading.diagnostics);
        let name = format!("registry-{number}");
        let options = Options {
            name: name.clone(),
            version: "0.1.0".into(),
            source: set.name.clone(),
            packing: None,
            annotations: reading.annotations,
            parts: Parts::All,
            is_newest_standard: false,
        };
        let files = BACKENDS[0].files(&reading.units, &options);
        tools::write_into(&folder.path().join(&name), &files);
        tools::assert_formatted(&folder.path().join(&name));
        members.push(name);
    }
    standard::write_workspace(folder.path(), &members);
    // What a header says differs by ABI alone.
    let (host, others) = tools::TARGETS[..tools::ABIS].split_at(1);
    tools::assert_checks(folder.path(), host, &tools::WITH_ALL_FEATURES);
    tools::assert_checks(folder.path(), others, &tools::WITH_LAYOUT);
}

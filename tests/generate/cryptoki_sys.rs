//! The crate for 3.2 against `cryptoki-sys`, which bindgen made from the published headers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use pkcs11_bindgen::pipeline::Standard;
use tempfile::TempDir;

use crate::tools::TARGETS;
use crate::{standard, tools};

/// The public names of a Rust source: constants, and structs with their members.
#[derive(Default)]
struct Names {
    constants: BTreeSet<String>,
    structs: BTreeMap<String, BTreeSet<String>>,
}

impl Names {
    fn of(source: &str) -> Self {
        let mut names = Self::default();
        let mut inside: Option<String> = None;
        for line in source.lines() {
            let name_after = |keyword: &str| {
                let rest = line.trim_start().strip_prefix(keyword)?;
                let is_end = |c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '#');
                rest.split(is_end).next().map(str::to_owned)
            };
            if let Some(name) = name_after("pub const ") {
                names.constants.insert(name);
            } else if let Some(name) = name_after("pub struct ") {
                names.structs.insert(name.clone(), BTreeSet::new());
                inside = Some(name);
            } else if line.starts_with('}') {
                inside = None;
            } else if let (Some(of), Some(member)) = (&inside, name_after("pub ")) {
                names.structs.get_mut(of).unwrap().insert(member.replace("type_", "r#type"));
            }
        }
        names
    }
}

/// The bindings of `cryptoki-sys` for 64-bit Linux.
fn bindings() -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--offline", "--filter-platform", TARGETS[0]]);
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = tools::assert_success(&mut cargo);
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "cryptoki-sys").unwrap();
    let folder = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap();
    let path = folder.join("src/bindings/x86_64-unknown-linux-gnu.rs");
    std::fs::read_to_string(path).unwrap()
}

/// Assertions that both crates agree on everything that both have.
fn assertions(ours: &Names, theirs: &Names) -> String {
    let mut out = String::from(
        "#![allow(deprecated)]\n\
         use cryptoki_sys as b;\n\
         use generated::ffi as a;\n\
         use std::mem::{align_of, offset_of, size_of};\n",
    );
    for name in ours.constants.intersection(&theirs.constants) {
        writeln!(out, "const _: () = assert!(a::{name} as u64 == b::{name} as u64, \"{name}\");")
            .unwrap();
    }
    for (name, members) in &theirs.structs {
        let Some(our_members) = ours.structs.get(name) else { continue };
        for function in ["size_of", "align_of"] {
            writeln!(
                out,
                "const _: () = assert!({function}::<a::{name}>() == {function}::<b::{name}>());"
            )
            .unwrap();
        }
        // It has the names of older drafts for a few members.
        for member in members.intersection(our_members) {
            let theirs = member.replace("r#type", "type_");
            writeln!(
                out,
                "const _: () = \
                 assert!(offset_of!(a::{name}, {member}) == offset_of!(b::{name}, {theirs}));"
            )
            .unwrap();
        }
    }
    out
}

#[test]
fn constants_sizes_and_offsets_are_those_of_cryptoki_sys() {
    let files = standard::generate(Standard::V3_2, "generated");
    let source: String = files.iter().map(|(_, text)| text).collect();
    let (ours, theirs) = (Names::of(&source), Names::of(&bindings()));
    let missing: Vec<_> = theirs.constants.difference(&ours.constants).collect();
    assert!(missing.is_empty(), "constants that only cryptoki-sys has: {missing:?}");
    // One struct is only declared there.
    let mut theirs = theirs;
    theirs.structs.retain(|_, members| !members.is_empty());
    let shared = theirs.structs.keys().filter(|name| ours.structs.contains_key(*name)).count();
    assert!(shared > 90 && theirs.constants.len() > 1000, "{shared} structs");

    let folder = TempDir::new().unwrap();
    let (crate_folder, compare) = (folder.path().join("generated"), folder.path().join("compare"));
    tools::write_into(&crate_folder, &files);
    std::fs::create_dir_all(compare.join("src")).unwrap();
    std::fs::write(compare.join("src/lib.rs"), assertions(&ours, &theirs)).unwrap();
    std::fs::write(
        compare.join("Cargo.toml"),
        "[package]\nname = \"compare\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\ngenerated = { path = \"../generated\" }\ncryptoki-sys = \"=0.5.0\"\n",
    )
    .unwrap();
    standard::write_workspace(folder.path(), &["generated".into(), "compare".into()]);
    tools::assert_checks(folder.path(), &TARGETS[..2], &[]);
}

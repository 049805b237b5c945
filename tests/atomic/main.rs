//! Writing a crate while the disk is full or the process is killed, at every single step: the old
//! crate or the new one is there, never half of either, and the next run is not hindered.
//!
//! The real command runs under the eyes of a debugger (ptrace), which sees each of its system calls
//! and lets one that would change the disk fail, or kills the process before it.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

mod trace;

use trace::{Ended, Fault};

/// The start of the names of folders for work in progress, which a later run removes.
const STAGING: &str = ".pkcs11-bindgen-";

const OLD: &str = "typedef unsigned long CK_ULONG;\n#define CKM_ACME_ONE 0x80000001UL\n";
/// Another constant's value.
const FEW_CHANGES: &str = "typedef unsigned long CK_ULONG;\n#define CKM_ACME_ONE 0x80000002UL\n";
/// Something of each kind.
const MANY_CHANGES: &str = "typedef unsigned long CK_ULONG;\n#define CKM_ACME_TWO 0x80000002UL\n\
    typedef struct CK_ACME { CK_ULONG a; } CK_ACME;\nCK_ULONG ACME_Call(CK_ACME *pAcme);\n";

fn arguments(header: &str) -> Vec<String> {
    let words = ["generate", header, "--name", "acme-sys", "--out", "crate", "--only", "ffi"];
    words.map(String::from).into()
}

/// Generates without a fault.
fn generate(folder: &Path, header: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
    let output = command.args(arguments(header)).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Every file of the crate with its text, and nothing of what is in progress.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.join("crate")];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(&at).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy();
            if path.is_dir() && !name.starts_with(STAGING) {
                folders.push(path);
            } else if !path.is_dir() {
                files.insert(path.clone(), fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
        .into_iter()
        .map(|(path, text)| (path.strip_prefix(folder).unwrap().into(), text))
        .collect()
}

/// What is there before.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    Nothing,
    /// The crate of [`OLD`], with files of its owner's.
    Crate,
    /// The crate as it will be, whose owner has added files and removed a folder.
    WithoutFolder,
}

/// A folder with the headers and what is there before.
fn prepare(folder: &Path, before: Before, after: &str) {
    fs::write(folder.join("old.h"), OLD).unwrap();
    fs::write(folder.join("new.h"), after).unwrap();
    if before != Before::Nothing {
        generate(folder, if before == Before::Crate { "old.h" } else { "new.h" });
        fs::create_dir_all(folder.join("crate/target/debug")).unwrap();
        fs::write(folder.join("crate/target/debug/built"), "owner").unwrap();
        fs::write(folder.join("crate/src/extra.rs"), "owner").unwrap();
    }
    if before == Before::WithoutFolder {
        fs::remove_dir_all(folder.join("crate/src/ffi")).unwrap();
    }
}

/// Runs with a fault at every step in turn; gives how many steps there were.
fn fail_at_each_step(before: Before, after: &str, fault: Fault) -> usize {
    let folder = TempDir::new().unwrap();
    prepare(folder.path(), before, after);
    generate(folder.path(), "new.h");
    let new = snapshot(folder.path());
    for step in 0.. {
        let folder = TempDir::new().unwrap();
        let folder = folder.path();
        prepare(folder, before, after);
        let old = snapshot(folder);
        assert_ne!(old, new);
        let ended = trace::run(folder, &arguments("new.h"), fault, step);
        let now = snapshot(folder);
        let is_old = now == old;
        assert!(is_old || now == new, "{fault:?} at step {step}: half a crate: {:?}", now.keys());
        match ended {
            Ended::NotReached => {
                assert_eq!(now, new);
                return step;
            }
            Ended::Killed => assert!(fault == Fault::Kill),
            Ended::Exited(0) => assert!(!is_old, "{fault:?} at step {step}: nothing was written"),
            Ended::Exited(code) => {
                assert_eq!(code, 2, "{fault:?} at step {step}");
                assert!(is_old || fault == Fault::FullOnce, "{fault:?} at step {step}: an error");
            }
        }
        generate(folder, "new.h");
        assert_eq!(snapshot(folder), new, "{fault:?} at step {step}: the next run");
        for entry in fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let is_known = ["crate", "old.h", "new.h"].contains(&&*name);
            assert!(is_known || name.starts_with(STAGING), "{fault:?} at step {step}: `{name}`");
        }
    }
    unreachable!("the steps end")
}

/// Every fault for one kind of change.
fn fail_in_every_way(before: Before, after: &str) {
    for fault in [Fault::Kill, Fault::FullOnce, Fault::Full] {
        let steps = fail_at_each_step(before, after, fault);
        assert!(steps > 3, "{fault:?}: only {steps} steps were seen");
    }
}

#[test]
fn a_new_crate_is_there_as_a_whole_or_not_at_all() {
    fail_in_every_way(Before::Nothing, OLD);
}

#[test]
fn a_crate_with_few_changes_stays_whole() {
    fail_in_every_way(Before::Crate, FEW_CHANGES);
}

#[test]
fn a_crate_with_many_changes_stays_whole() {
    fail_in_every_way(Before::Crate, MANY_CHANGES);
}

#[test]
fn a_crate_without_a_folder_gets_it_as_a_whole() {
    fail_in_every_way(Before::WithoutFolder, OLD);
}

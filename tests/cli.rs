//! The command as scripts see it: exit codes, streams, files.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const HEADER: &str = "typedef unsigned long CK_ULONG;\n#define CKR_VENDOR 0x80000001UL\n";

/// A folder with a header in it, in which the command runs.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(TempDir::new().unwrap());
        place.write("vendor.h", HEADER);
        place
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
        command.args(arguments).current_dir(self.path()).stdin(Stdio::null());
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        Ran(self.command(arguments).output().unwrap())
    }
}

struct Ran(Output);

impl Ran {
    fn code(&self) -> i32 {
        self.0.status.code().expect("it was not killed")
    }

    fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    fn require(self, code: i32) -> Self {
        assert_eq!(self.code(), code, "out: {}\nerr: {}", self.out(), self.err());
        self
    }
}

/// All files under a folder, by path, with their text.
fn tree(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(&at).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn help_shows_examples_and_exit_codes() {
    let place = Place::new();
    for arguments in [&["--help"][..], &["generate", "--help"], &["inspect", "--help"]] {
        let help = place.run(arguments).require(0).out();
        assert!(help.contains("Examples:\n  pkcs11-bindgen "), "{help}");
    }
    assert!(place.run(&["--help"]).out().contains("Exit codes: 0"));
    assert!(place.run(&["--version"]).require(0).out().starts_with("pkcs11-bindgen 0."));
}

#[test]
fn wrong_usage_is_an_error() {
    let place = Place::new();
    for arguments in [
        &["generate"][..],
        &["no-such-command"],
        &["generate", "--out", "o", "--standard", "2.30"],
        &["generate", "--out", "o", "-D", "1X"],
        &["generate", "--out", "o", "--name", "fn"],
        &["generate", "--out", "o", "--pack", "3"],
        &["inspect", "--abi", "vax"],
        &["inspect", "--format", "xml"],
    ] {
        let ran = place.run(arguments).require(2);
        assert!(ran.err().contains("error"), "{arguments:?}: {}", ran.err());
        assert_eq!(ran.out(), "", "{arguments:?}");
    }
    assert!(!place.path().join("o").exists());
}

#[test]
fn generate_writes_a_crate_once_and_the_same_everywhere() {
    let place = Place::new();
    let ran = place.run(&["generate", "vendor.h", "--out", "one"]).require(0);
    assert_eq!(ran.out(), "");
    assert!(ran.err().starts_with("generated: crate `vendor` in one: "), "{}", ran.err());
    assert_eq!(ran.err().lines().count(), 1);

    let absolute = place.path().join("vendor.h").display().to_string();
    fs::create_dir(place.path().join("elsewhere")).unwrap();
    let ran = place.run(&["generate", &absolute, "--out", "elsewhere/two", "-q"]).require(0);
    assert_eq!(ran.err(), "");
    let one = tree(&place.path().join("one"));
    assert!(one.iter().any(|(name, _)| name == "Cargo.toml"));
    assert_eq!(one, tree(&place.path().join("elsewhere/two")));

    let again = place.run(&["generate", "vendor.h", "--out", "one"]).require(0);
    assert!(again.err().contains(": 0 of "), "{}", again.err());
}

#[test]
fn the_current_folder_can_be_written_to() {
    let place = Place::new();
    let generate = ["generate", "vendor.h", "--out", "."];
    place.run(&generate).require(0);
    place.write("src/extra.rs", "user");
    place.write("vendor.h", "typedef struct { int a; } NEW;\n#define CKR_NEW 1\n");
    place.run(&generate).require(0);
    place.run(&[&generate[..], &["--check"]].concat()).require(0);
    assert_eq!(fs::read_to_string(place.path().join("src/extra.rs")).unwrap(), "user");
    let names = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let is_left = |name: std::ffi::OsString| name.to_string_lossy().starts_with(".pkcs11-bindgen-");
    assert!(!names.into_iter().any(is_left), "work in progress is left behind");
}

#[test]
fn check_compares_and_writes_nothing() {
    let place = Place::new();
    let check = ["generate", "vendor.h", "--out", "out", "--check"];
    let ran = place.run(&check).require(1);
    assert!(ran.out().contains("+++ Cargo.toml"), "{}", ran.out());
    assert!(!place.path().join("out").exists());

    place.run(&["generate", "vendor.h", "--out", "out"]).require(0);
    assert_eq!(place.run(&check).require(0).out(), "");

    place.write("vendor.h", &HEADER.replace("80000001", "80000002"));
    let before = tree(&place.path().join("out"));
    let diff = place.run(&check).require(1).out();
    assert!(diff.contains("\n-") && diff.contains("8000_0001"), "{diff}");
    assert!(diff.contains("\n+") && diff.contains("8000_0002"), "{diff}");
    assert_eq!(tree(&place.path().join("out")), before);
}

#[test]
fn errors_in_headers_are_all_shown_and_nothing_is_written() {
    let place = Place::new();
    place.write("bad.h", "typedef CK_ULNG A;\nint f(int a int b);\n#if 1\n");
    let ran = place.run(&["generate", "bad.h", "--out", "out", "--depfile", "d"]).require(2);
    for at in ["bad.h:1:", "bad.h:2:", "bad.h:3:"] {
        assert!(ran.err().contains(at), "no {at} in\n{}", ran.err());
    }
    assert!(ran.err().ends_with("\n3 errors\n"), "{}", ran.err());
    assert!(!place.path().join("out").exists() && !place.path().join("d").exists());

    place.run(&["generate", "vendor.h", "--out", "out"]).require(0);
    let before = tree(&place.path().join("out"));
    place.run(&["generate", "bad.h", "--name", "vendor", "--out", "out"]).require(2);
    assert_eq!(tree(&place.path().join("out")), before);
}

#[test]
fn what_cannot_be_read_or_written_is_an_error() {
    let place = Place::new();
    let ran = place.run(&["generate", "missing.h", "--out", "out"]).require(2);
    assert!(ran.err().contains("missing.h"), "{}", ran.err());
    place.run(&["generate", ".", "--out", "out"]).require(2);
    place.run(&["generate", "vendor.h", "--out", "vendor.h"]).require(2);
    fs::create_dir_all(place.path().join("mine")).unwrap();
    place.write("mine/Cargo.toml", "[package]\nname = \"mine\"\n");
    let ran = place.run(&["generate", "vendor.h", "--out", "mine"]).require(2);
    assert!(ran.err().contains("Cargo.toml"), "{}", ran.err());
    assert_eq!(tree(&place.path().join("mine")).len(), 1);
}

#[test]
fn the_depfile_lists_every_header_that_was_read() {
    let place = Place::new();
    fs::create_dir(place.path().join("a dir")).unwrap();
    place.write("a dir/part.h", "#define CKR_PART 1UL\n");
    place.write("whole.h", "#include \"part.h\"\n#include \"vendor.h\"\n");
    let arguments = ["generate", "whole.h", "-I", "a dir", "--out", "out", "--depfile", "out.d"];
    place.run(&arguments).require(0);
    let rule = fs::read_to_string(place.path().join("out.d")).unwrap();
    let (target, sources) = rule.split_once(':').unwrap();
    assert_eq!(Path::new(target), Path::new("out/src/lib.rs"));
    assert!(place.path().join(target).exists());
    let lines: Vec<_> = sources.lines().map(|line| line.trim_end_matches('\\').trim()).collect();
    let part = format!("a\\ dir{}part.h", std::path::MAIN_SEPARATOR);
    assert_eq!(lines, ["", "whole.h", &part, "vendor.h"]);
}

#[test]
fn the_last_word_on_a_macro_holds() {
    let place = Place::new();
    place.write("m.h", "#ifdef M\n#define CKR_M M\n#endif\n");
    let value = |options: &[&str]| {
        let arguments = [&["inspect", "m.h", "--format", "json"], options].concat();
        let facts = place.run(&arguments).require(0).out();
        let facts: serde_json::Value = serde_json::from_str(&facts).unwrap();
        let constants = facts["constants"].as_array().unwrap().clone();
        let one = constants.into_iter().find(|constant| constant["name"] == "CKR_M");
        one.map(|constant| constant["value"].as_i64().unwrap())
    };
    assert_eq!(value(&[]), None);
    assert_eq!(value(&["-DM"]), Some(1));
    assert_eq!(value(&["-D", "M=7"]), Some(7));
    assert_eq!(value(&["-DM=7", "-UM"]), None);
    assert_eq!(value(&["-UM", "-DM=8"]), Some(8));
    assert_eq!(value(&["-DM=1", "-U", "M", "-DM=9"]), Some(9));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let place = Place::new();
    let mut command = place.command(&["inspect"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut start = [0; 16];
    child.stdout.take().unwrap().read_exact(&mut start).unwrap();
    let ran = Ran(child.wait_with_output().unwrap());
    assert_eq!((ran.code(), ran.err()), (0, String::new()));
}

#[test]
fn colours_are_used_on_request_only() {
    let place = Place::new();
    place.write("bad.h", "typedef CK_ULNG A;\n");
    let arguments = |color: &'static str| ["generate", "bad.h", "--out", "o", "--color", color];
    assert!(!place.run(&arguments("auto")).require(2).err().contains('\u{1b}'));
    assert!(!place.run(&arguments("never")).require(2).err().contains('\u{1b}'));
    assert!(place.run(&arguments("always")).require(2).err().contains('\u{1b}'));
    let forced = place.command(&arguments("auto")).env("NO_COLOR", "1").output().unwrap();
    assert!(!Ran(forced).err().contains('\u{1b}'));
}

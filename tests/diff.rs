//! `diff` between the standard's versions and between two SDKs.

mod command;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use command::{assert_expected, fixtures, run};
use serde_json::Value;

/// The names that changed in one way.
fn names(diff: &Value, kind: &str, action: &str) -> BTreeSet<String> {
    let changes = diff["changes"].as_array().unwrap().iter();
    let such = changes.filter(|one| one["kind"] == kind && one["action"] == action);
    such.map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

/// The constants of a version of the standard with their values on 64-bit Unix, as published.
fn published(version: &str) -> BTreeSet<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected");
    let table = fs::read_to_string(path.join(format!("pkcs11-{version}.tsv"))).unwrap();
    let rows = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let constants = rows.filter(|row| row[0] == "constant");
    constants.map(|row| (row[1].to_owned(), row[3].to_owned())).collect()
}

#[test]
fn versions_of_the_standard_differ_as_published() {
    let versions = ["2.40", "3.0", "3.1", "3.2"];
    for (old, new) in [(0, 1), (1, 2), (2, 3), (0, 3), (3, 0)] {
        let (old, new) = (versions[old], versions[new]);
        let inputs = [format!("standard:{old}"), format!("standard:{new}")];
        let arguments = ["diff", &inputs[0], &inputs[1], "--format", "json"];
        let diff = run(&fixtures("diff"), &arguments).json(0);
        let (before, after) = (published(old), published(new));
        let just_names = |facts: &BTreeSet<(String, String)>| -> BTreeSet<String> {
            facts.iter().map(|(name, _)| name.clone()).collect()
        };
        let (old_names, new_names) = (just_names(&before), just_names(&after));
        assert!(old_names.len() > 500 && new_names.len() > 500);
        assert_eq!(names(&diff, "constant", "added"), &new_names - &old_names, "{old} {new}");
        assert_eq!(names(&diff, "constant", "removed"), &old_names - &new_names, "{old} {new}");
        let changed = &just_names(&(&before - &after)) & &new_names;
        assert_eq!(names(&diff, "constant", "changed"), changed, "{old} {new}");
    }
}

#[test]
fn release_notes_of_the_standard() {
    let folder = fixtures("diff");
    let diff = |format: &str| {
        let arguments = ["diff", "standard:3.1", "standard:3.2", "--format", format];
        run(&folder, &arguments).require(0)
    };
    assert_expected(&folder.join("standard-3.1-3.2.txt"), &diff("text"));
    assert_expected(&folder.join("standard-3.1-3.2.md"), &diff("markdown"));
}

#[test]
fn an_sdk_that_breaks_its_users() {
    let folder = fixtures("diff");
    let diff = |format: &str| run(&folder, &["diff", "old", "new", "--format", format]).require(0);
    assert_expected(&folder.join("sdk.txt"), &diff("text"));
    assert_expected(&folder.join("sdk.md"), &diff("markdown"));
    assert_expected(&folder.join("sdk.json"), &diff("json"));
}

#[test]
fn a_pointer_type_that_was_none_breaks_users() {
    // PKCS #11 3.0 lacks the asterisk in two of its types.
    let diff = ["diff", "standard:3.0", "standard:3.1", "--format", "json"];
    let diff = run(&fixtures("diff"), &diff).json(0);
    let expected = ["CK_CCM_MESSAGE_PARAMS_PTR", "CK_GCM_MESSAGE_PARAMS_PTR"];
    assert_eq!(names(&diff, "type", "changed"), expected.map(String::from).into());
    assert_eq!(
        (&diff["verdict"], &diff["reasons"]),
        (&"major".into(), &serde_json::json!(["2 types changed"]))
    );
}

/// The verdict on a change of one header.
fn verdict(old: &str, new: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.h"), old).unwrap();
    fs::write(folder.path().join("new.h"), new).unwrap();
    let diff = run(folder.path(), &["diff", "old.h", "new.h", "--format", "json"]).json(0);
    let is_same = diff["verdict"] == "none";
    let code = run(folder.path(), &["diff", "old.h", "new.h", "--exit-code"]);
    code.require(i32::from(!is_same));
    diff["verdict"].as_str().unwrap().to_owned()
}

#[test]
fn verdicts_follow_from_the_facts() {
    const START: &str = "typedef unsigned long CK_ULONG;\ntypedef CK_ULONG CK_RV;\n";
    let verdict =
        |old: &str, new: &str| verdict(&format!("{START}{old}"), &format!("{START}{new}"));
    let constant = "#define CKR_ACME 0x80000001UL\n";
    assert_eq!(verdict(constant, constant), "none");
    assert_eq!(verdict(constant, "#define CKR_ACME ((0x8UL << 28) | 1)\n"), "none");
    assert_eq!(verdict(constant, "#define CKR_ACME 0x80000001UL /* jam */\n"), "patch");
    assert_eq!(verdict(constant, &format!("{constant}#define CKR_ACME_2 2\n")), "minor");
    assert_eq!(verdict(constant, "#define CKR_ACME 0x80000002UL\n"), "major");
    assert_eq!(verdict(constant, ""), "major");

    let function = "CK_RV X_Go(CK_ULONG a, unsigned char *p);\n";
    assert_eq!(
        verdict(function, "extern CK_RV X_Go(unsigned long b, unsigned char q[]);\n"),
        "none"
    );
    assert_eq!(verdict(function, "CK_RV X_Go(CK_ULONG a, const void *p);\n"), "major");
    assert_eq!(verdict(function, "CK_RV X_Go(CK_ULONG a);\n"), "major");
    assert_eq!(verdict("", function), "minor");

    let record = "struct X { unsigned char a; CK_ULONG b; };\n";
    assert_eq!(verdict(record, &record.replace("unsigned char", "CK_ULONG")), "major");
    assert_eq!(verdict(record, &record.replace(" b;", " c;")), "major");
    assert_eq!(verdict(record, &record.replace("b; };", "b; CK_ULONG c; };")), "major");
    assert_eq!(
        verdict(record, &format!("typedef {} Y;", record.trim_end().trim_end_matches(';'))),
        "minor"
    );
    // Windows packs to one byte anyway: only Unix's layout changes.
    assert_eq!(
        verdict(record, &format!("#pragma pack(push, 1)\n{record}#pragma pack(pop)\n")),
        "major"
    );
    // Integers of one width on Windows, of two on 64-bit Unix.
    assert_eq!(verdict("typedef unsigned long X;", "typedef unsigned int X;"), "major");
    assert_eq!(verdict("typedef unsigned long X;", "typedef CK_ULONG X;"), "none");
}

#[test]
fn inputs_that_are_none_are_errors() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("empty")).unwrap();
    fs::write(folder.path().join("bad.h"), "typedef CK_ULNG CK_X;\n").unwrap();
    for (input, message) in [
        ("standard:2.30", "unknown version `2.30`"),
        ("empty", "no header of PKCS#11"),
        ("missing.h", "`missing.h` cannot be read"),
        ("bad.h", "bad.h:1:9"),
    ] {
        let ran = run(folder.path(), &["diff", "standard:3.2", input, "--exit-code"]);
        assert_eq!(ran.require(2), "");
        assert!(ran.err().contains(message), "{}", ran.err());
    }
}

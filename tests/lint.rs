//! `lint` on headers with one kind of mistake each, on the standard's own and on published ones.

mod command;

use std::path::{Path, PathBuf};

use command::{assert_expected, fixtures, run};
use pkcs11_bindgen::lint::RULES;
use serde_json::Value;

/// The rules of the findings on a header, each with its line.
fn findings(folder: &Path, arguments: &[&str]) -> Vec<(String, String, u64)> {
    let arguments = [&["lint", "--format", "json"], arguments].concat();
    let report = run(folder, &arguments).json(1);
    assert_eq!(report["schema"], 1);
    let findings = report["findings"].as_array().unwrap();
    assert!(!findings.is_empty());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let finding =
        |one: &Value| (text(&one["rule"]), text(&one["message"]), one["line"].as_u64().unwrap());
    findings.iter().map(finding).collect()
}

#[test]
fn each_rule_finds_the_mistakes_of_its_header() {
    let folder = fixtures("lint");
    for rule in RULES {
        let header = format!("{}.h", rule.name);
        let text = run(&folder, &["lint", &header]).require(1);
        assert_expected(&folder.join(format!("{}.txt", rule.name)), &text);
        let found = findings(&folder, &[&header]);
        assert!(found.iter().all(|(name, ..)| name == rule.name), "{header}: {found:?}");
    }
}

#[test]
fn the_standards_own_headers_are_clean() {
    for version in ["2.40", "3.0", "3.1", "3.2"] {
        let ran = run(&fixtures("lint"), &["lint", "--standard", version]);
        assert_eq!(ran.require(0), "", "{version}");
    }
    // As files they are checked like anybody's; those of an older version are right in a newer one.
    let headers = Path::new(env!("CARGO_MANIFEST_DIR")).join("headers");
    for (number, version) in
        [("0x0228", "2.40"), ("0x0300", "3.0"), ("0x0301", "3.1"), ("0x0302", "3.2")]
    {
        let define = format!("CK_STANDARD_VERSION={number}");
        for standard in [version, "3.2"] {
            let arguments = ["lint", "pkcs11.h", "-U", "CK_STANDARD_VERSION", "-D", &define];
            let arguments = [&arguments[..], &["--standard", standard]].concat();
            assert_eq!(run(&headers, &arguments).require(0), "", "{version} against {standard}");
        }
    }
}

/// A header that scripts/fetch-headers fetched; `None` if tests are to do without.
fn published(path: &str) -> Option<PathBuf> {
    if std::env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline") {
        return None;
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(path);
    assert!(path.exists(), "{} is missing; run scripts/fetch-headers", path.display());
    Some(path)
}

#[test]
fn five_return_codes_are_off_in_a_widely_copied_header() {
    for path in [
        "debian-libsofthsm2-dev/usr/include/softhsm/pkcs11.h",
        "debian-libp11-kit-dev/usr/include/p11-kit-1/p11-kit/pkcs11.h",
    ] {
        let Some(header) = published(path) else { return };
        let found = findings(header.parent().unwrap(), &["pkcs11.h"]);
        let names: Vec<_> = found.iter().map(|(_, message, _)| message.split('`').nth(1)).collect();
        let expected = [
            "CKR_EXCEEDED_MAX_ITERATIONS",
            "CKR_FIPS_SELF_TEST_FAILED",
            "CKR_LIBRARY_LOAD_FAILED",
            "CKR_PIN_TOO_WEAK",
            "CKR_PUBLIC_KEY_INVALID",
        ];
        assert_eq!(names, expected.map(Some), "{path}");
        assert!(found.iter().all(|(rule, ..)| rule == "value-differs"), "{found:?}");
    }
}

#[test]
fn copies_of_the_standards_headers_are_clean() {
    for path in [
        "npm-pkcs11js-2.1.7/includes/pkcs11/pkcs11.h",
        "pypi-python-pkcs11-0.10.1/extern/cryptoki.h",
        "crate-pkcs11-bindings-0.1.8/wrapper.h",
    ] {
        let Some(header) = published(path) else { return };
        let name = header.file_name().unwrap().to_str().unwrap();
        assert_eq!(run(header.parent().unwrap(), &["lint", name]).require(0), "", "{path}");
    }
}

#[test]
fn sarif_is_what_its_schema_says() {
    let folder = fixtures("lint");
    for rule in RULES {
        let header = format!("{}.h", rule.name);
        let log = run(&folder, &["lint", &header, "--format", "sarif"]).json(1);
        // The types are generated from the schema: what it does not know would be lost.
        let typed: serde_sarif::sarif::Sarif = serde_json::from_value(log.clone()).unwrap();
        assert_eq!(serde_json::to_value(&typed).unwrap(), log, "{header}");
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let results = run["results"].as_array().unwrap();
        assert!(!results.is_empty());
        for result in results {
            let index = result["ruleIndex"].as_u64().unwrap() as usize;
            assert_eq!(rules[index]["id"], result["ruleId"]);
            let place = &result["locations"][0]["physicalLocation"];
            assert_eq!(place["artifactLocation"]["uri"], header);
        }
    }
}

#[test]
fn errors_in_headers_end_with_2() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("bad.h"), "typedef CK_ULNG CK_X;\n").unwrap();
    for format in ["text", "json", "sarif"] {
        let ran = run(folder.path(), &["lint", "bad.h", "--format", format]);
        assert_eq!(ran.require(2), "");
        assert!(ran.err().contains("bad.h:1:9"), "{}", ran.err());
    }
}

#[test]
fn a_header_that_is_not_found_is_said_but_no_finding() {
    let folder = tempfile::tempdir().unwrap();
    let header = "#include \"pkcs11.h\"\n#define CKR_ACME_JAM 0x80000001UL\n";
    std::fs::write(folder.path().join("acme.h"), header).unwrap();
    let ran = run(folder.path(), &["lint", "acme.h"]);
    assert_eq!(ran.require(0), "");
    assert!(ran.err().contains("acme.h:1:10"), "{}", ran.err());
}

#[test]
fn the_help_lists_all_rules() {
    let help = run(&fixtures("lint"), &["lint", "--help"]).require(0);
    for rule in RULES {
        assert!(help.contains(&format!("  {} ", rule.name)), "{}", rule.name);
    }
}

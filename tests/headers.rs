//! Headers that are not a whole: parts of the standard's trio, additions to it, and sources that
//! include several of them.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

fn inspect(headers: &[&Path], more: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .arg("inspect")
        .args(headers)
        .args(["--format", "json"])
        .args(more)
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{headers:?} {more:?}\n{shown}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A folder with these files; gives the path of the first as well.
fn folder(files: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let first = folder.path().join(files[0].0);
    (folder, first)
}

/// The facts of one kind by name, without their places and comments.
fn by_name(facts: &Value, kind: &str) -> BTreeMap<String, Value> {
    let list = facts[kind].as_array().unwrap().iter();
    list.map(|fact| {
        let mut fact = fact.clone();
        strip(&mut fact);
        (fact["name"].as_str().unwrap_or_default().to_owned(), fact)
    })
    .collect()
}

fn strip(fact: &mut Value) {
    match fact {
        Value::Object(fields) => {
            fields.retain(|name, _| !["file", "line", "doc"].contains(&name.as_str()));
            fields.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

const KINDS: [&str; 7] =
    ["constants", "strings", "types", "records", "function_types", "functions", "function_lists"];

/// Whether all facts are the same, but for these constants of the one side.
fn assert_same(ours: &Value, whole: &Value, only_in_whole: &[&str], title: &str) {
    for kind in KINDS {
        let mut expected = by_name(whole, kind);
        expected.retain(|name, _| !only_in_whole.contains(&name.as_str()));
        let ours = by_name(ours, kind);
        let names = |facts: &BTreeMap<String, Value>| facts.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&ours), names(&expected), "{title}: {kind}");
        for (name, fact) in &ours {
            assert_eq!(fact, &expected[name], "{title}: {kind} {name}");
        }
    }
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The raw parts of a trio say what its `pkcs11.h` says.
fn parts_equal_the_whole(folder: &Path, more: &[&str]) {
    let [whole, functions, types] =
        ["pkcs11.h", "pkcs11f.h", "pkcs11t.h"].map(|name| folder.join(name));
    let title = folder.display().to_string();
    let whole = inspect(&[&whole], more);
    // `NULL_PTR` is what some trios define in pkcs11.h itself.
    assert_same(&inspect(&[&functions, &types], more), &whole, &["NULL_PTR"], &title);
    assert_same(&inspect(&[&types, &functions], more), &whole, &["NULL_PTR"], &title);
    let alone = inspect(&[&types], more);
    for kind in ["constants", "records"] {
        let mut expected = by_name(&whole, kind);
        let is_of_types = |name: &str| name != "NULL_PTR" && !name.starts_with("CK_FUNCTION_LIST");
        expected.retain(|name, _| is_of_types(name));
        assert_eq!(by_name(&alone, kind), expected, "{title}, pkcs11t.h alone: {kind}");
    }
    let functions = inspect(&[&functions], more);
    assert_eq!(by_name(&functions, "functions"), by_name(&whole, "functions"), "{title}");
    assert_eq!(by_name(&functions, "function_lists"), by_name(&whole, "function_lists"), "{title}");
}

#[test]
fn parts_of_the_standard_equal_the_whole() {
    for abi in ["unix64", "windows64"] {
        for version in ["2.40", "3.0", "3.1", "3.2"] {
            parts_equal_the_whole(&project("headers"), &["--abi", abi, "--standard", version]);
        }
    }
}

#[test]
fn parts_of_published_trios_equal_the_whole() {
    if std::env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline") {
        return;
    }
    for package in ["npm-pkcs11js-1.0.9", "npm-pkcs11js-1.1.3", "npm-pkcs11js-2.1.7"] {
        let folder = project(&format!("corpus/{package}/includes/pkcs11"));
        assert!(folder.exists(), "{} is missing; run scripts/fetch-headers", folder.display());
        for abi in ["unix64", "windows64"] {
            parts_equal_the_whole(&folder, &["--abi", abi]);
        }
    }
}

const ADDITIONS: &str = "\
#define CKM_AURORA_SPLIT (CKM_VENDOR_DEFINED + 0x10)
#define CKA_AURORA_SHARES (CKA_VENDOR_DEFINED | 0x2)
typedef struct CK_AURORA_PARAMS { CK_BYTE n; CK_ULONG ulShares; CK_MECHANISM_PTR pInner; } CK_AURORA_PARAMS;
typedef CK_AURORA_PARAMS CK_PTR CK_AURORA_PARAMS_PTR;
CK_DECLARE_FUNCTION(CK_RV, AU_Split)(CK_SESSION_HANDLE hSession, CK_AURORA_PARAMS_PTR pParams);
";

/// Additions to the standard are read together with it, and change none of its facts.
fn assert_laid_over(headers: &[&Path], more: &[&str]) -> Value {
    let facts = inspect(headers, more);
    let standard = inspect(&[], more);
    for kind in KINDS {
        let ours = by_name(&facts, kind);
        for (name, fact) in by_name(&standard, kind) {
            assert_eq!(ours.get(&name), Some(&fact), "{kind} {name}");
        }
    }
    let constants = by_name(&facts, "constants");
    assert_eq!(constants["CKM_AURORA_SPLIT"]["value"], 0x8000_0010_u32);
    assert_eq!(constants["CKA_AURORA_SHARES"]["value"], 0x8000_0002_u32);
    assert!(by_name(&facts, "functions").contains_key("AU_Split"));
    facts
}

#[test]
fn additions_without_an_include_are_laid_over_the_standard() {
    let (_folder, header) = folder(&[("aurora.h", ADDITIONS)]);
    let facts = assert_laid_over(&[&header], &["--abi", "unix64"]);
    assert_eq!(by_name(&facts, "records")["CK_AURORA_PARAMS"]["size"], 24);
    let facts = assert_laid_over(&[&header], &["--abi", "windows64"]);
    assert_eq!(by_name(&facts, "records")["CK_AURORA_PARAMS"]["size"], 13);
    assert_laid_over(&[&header], &["--standard", "2.40"]);
}

#[test]
fn a_missing_standard_header_is_replaced_by_the_embedded_one() {
    for include in ["\"pkcs11.h\"", "<pkcs11.h>", "\"cryptoki/PKCS11.H\"", "<rsa\\\\pkcs11.h>"] {
        let (_folder, header) =
            folder(&[("aurora.h", &format!("#include {include}\n{ADDITIONS}"))]);
        let facts = assert_laid_over(&[&header], &[]);
        let said = facts["diagnostics"].as_array().unwrap();
        assert_eq!(said.len(), 1, "{include}: {said:?}");
        assert_eq!(
            (said[0]["severity"].as_str(), said[0]["line"].as_u64()),
            (Some("warning"), Some(1))
        );
    }
    // The types alone have no functions; the macro is there all the same.
    let (_folder, header) =
        folder(&[("aurora.h", &format!("#include \"pkcs11t.h\"\n{ADDITIONS}"))]);
    let facts = inspect(&[&header], &[]);
    assert_eq!(by_name(&facts, "functions").len(), 1);
}

#[test]
fn a_header_beside_comes_before_the_embedded_one() {
    let beside = "typedef unsigned long CK_ULONG; typedef CK_ULONG CK_RV;\n#define CKR_BESIDE 7\n";
    for include in ["\"pkcs11.h\"", "<pkcs11.h>"] {
        let vendor = format!("#include {include}\nCK_RV AU_Open(CK_ULONG ulSlot);\n");
        let (folder, header) = folder(&[("aurora.h", &vendor), ("pkcs11.h", beside)]);
        let facts = inspect(&[&header], &[]);
        assert_eq!(by_name(&facts, "constants").len(), 1, "{include}");
        let with_folder = ["-I", folder.path().to_str().unwrap()];
        let facts = inspect(&[&header], &with_folder);
        assert_eq!(facts["diagnostics"].as_array().unwrap().len(), 0, "{include}");
    }
}

#[test]
fn constants_alone_are_laid_over_the_standard() {
    let (_folder, header) =
        folder(&[("codes.h", "#define CKR_AURORA_LOCKED (CKR_VENDOR_DEFINED + 1)\n")]);
    let facts = inspect(&[&header], &[]);
    assert_eq!(by_name(&facts, "constants")["CKR_AURORA_LOCKED"]["value"], 0x8000_0001_u32);
}

#[test]
fn a_source_file_may_include_several_headers() {
    let source = "\
/* What an application begins with. */
#ifdef _WIN32
#pragma pack(push, cryptoki, 1)
#endif
#include \"first.h\"
#include \"second.h\"
#include \"first.h\"
#ifdef _WIN32
#pragma pack(pop, cryptoki)
#endif
static CK_FUNCTION_LIST_PTR functions = NULL;
static CK_RV check(CK_RV rv) { if (rv != CKR_OK) { return rv; } return 0; }
int main(void) { CK_FUNCTION_LIST_PTR p = functions; return (int)p->C_Open(1); }
";
    let first = "#ifndef FIRST_H\n#define FIRST_H\ntypedef unsigned long CK_ULONG;\n\
                 typedef CK_ULONG CK_RV;\n#define CKR_OK 0x0UL\n#endif\n";
    let second = "#include \"first.h\"\ntypedef struct CK_FUNCTION_LIST { char version[2]; \
                  CK_RV (*C_Open)(CK_ULONG ulSlot); CK_RV (*C_Close)(void); } CK_FUNCTION_LIST, \
                  *CK_FUNCTION_LIST_PTR;\nCK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR *ppList);\n";
    let files = [("main.c", source), ("first.h", first), ("second.h", second)];
    let (folder, source) = folder(&files);
    let facts = inspect(&[&source], &[]);
    let names = |facts: &Value, kind: &str| by_name(facts, kind).into_keys().collect::<Vec<_>>();
    assert_eq!(names(&facts, "constants"), ["CKR_OK"]);
    assert_eq!(names(&facts, "functions"), ["C_GetFunctionList"]);
    assert_eq!(names(&facts, "function_lists"), ["CK_FUNCTION_LIST"]);
    assert_eq!(facts["diagnostics"].as_array().unwrap().len(), 0);
    let both = ["first.h", "second.h"].map(|name| folder.path().join(name));
    let apart = inspect(&[&both[0], &both[1]], &[]);
    for kind in KINDS {
        assert_eq!(by_name(&facts, kind), by_name(&apart, kind), "{kind}");
    }
}

#[test]
fn values_that_depend_on_the_platform_are_not_taken_for_the_same() {
    let (folder, header) = folder(&[("width.h", "#define AU_WIDTH __SIZEOF_POINTER__\n")]);
    let out = folder.path().join("out");
    let status = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .arg("generate")
        .arg(&header)
        .args(["--name", "aurora-sys", "--out"])
        .arg(&out)
        .status()
        .unwrap();
    assert!(status.success());
    let read = |path: PathBuf| fs::read_to_string(path).unwrap_or_default();
    let text: String = fs::read_dir(out.join("src/ffi"))
        .unwrap()
        .map(|entry| read(entry.unwrap().path()))
        .collect();
    let count = text.lines().filter(|line| line.contains("pub const AU_WIDTH")).count();
    assert!(count > 1, "AU_WIDTH has {count} definitions");
}

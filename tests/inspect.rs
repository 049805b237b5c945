//! The JSON of `inspect` is an interface: its fields, and how it spells types and values.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

fn inspect(header: &str, options: &[&str]) -> Value {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.h"), header).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .args(["inspect", "a.h", "--format", "json"])
        .args(options)
        .current_dir(folder.path())
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).expect("one JSON object")
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn named<'v>(list: &'v Value, name: &str) -> &'v Value {
    let mut found = list.as_array().unwrap().iter().filter(|one| one["name"] == name);
    let first = found.next().unwrap_or_else(|| panic!("{name} is not in {list}"));
    assert!(found.next().is_none(), "{name} is there twice");
    first
}

/// Has one of everything.
const ALL: &str = r#"
typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_RV;
typedef CK_ULONG CK_MECHANISM_TYPE;

#define CKM_X (CKM_VENDOR | 1) /* A mechanism. */
#define CKM_VENDOR 0x80000000UL
#define TEXT "a\n\x62"
/* A pair. */
typedef struct PAIR {
    CK_ULONG a; /* the first */
    unsigned char b[2][3];
} PAIR;
typedef CK_RV (*NOTIFY)(PAIR *pPair);
/* Does it. */
extern CK_RV C_Do(
    const PAIR *pPair, /* what */
    CK_ULONG ulCount);
struct LIST { CK_RV (*C_Do)(const PAIR *pPair, CK_ULONG ulCount); NOTIFY C_Notify; };
"#;

#[test]
fn all_fields_are_there() {
    let facts = inspect(ALL, &[]);
    assert_eq!((&facts["schema"], &facts["abi"]), (&json!(1), &json!("unix64")));
    let constant = json!({
        "name": "CKM_X", "value": 0x8000_0001_u32, "hex": "0x80000001", "signed": false, "bits": 64,
        "c_type": "unsigned long", "family": "CKM_", "type": "CK_MECHANISM_TYPE",
        "doc": "A mechanism.", "file": "a.h", "line": 6
    });
    assert_eq!(named(&facts["constants"], "CKM_X"), &constant);
    let string = json!({"name": "TEXT", "value": "a\nb", "file": "a.h", "line": 8});
    assert_eq!(facts["strings"], json!([string]));

    let notify = named(&facts["types"], "NOTIFY");
    assert_eq!(notify["spelled"], "CK_RV (*)(PAIR *)");
    assert_eq!(notify["canonical"], "unsigned long (*)(struct PAIR *)");
    assert_eq!((&notify["size"], &notify["align"]), (&json!(8), &json!(8)));
    assert_eq!((&notify["file"], &notify["line"]), (&json!("a.h"), &json!(14)));

    let pair = named(&facts["records"], "PAIR");
    assert_eq!(
        [&pair["tag"], &pair["kind"], &pair["size"], &pair["align"], &pair["doc"], &pair["line"]],
        [&json!("PAIR"), &json!("struct"), &json!(16), &json!(8), &json!("A pair."), &json!(10)]
    );
    assert_eq!(
        pair["fields"],
        json!([
            {"name": "a", "type": "CK_ULONG", "canonical": "unsigned long", "offset": 0, "size": 8,
             "role": "value", "length_of": null, "doc": "the first"},
            {"name": "b", "type": "unsigned char[2][3]", "canonical": "unsigned char[2][3]",
             "offset": 8, "size": 6, "role": "value", "length_of": null, "doc": null}
        ])
    );

    let types = named(&facts["function_types"], "NOTIFY");
    assert_eq!([&types["returns"], &types["returns_canonical"]], ["CK_RV", "unsigned long"]);
    let param = &types["params"][0];
    assert_eq!(
        [&param["name"], &param["type"], &param["canonical"]],
        ["pPair", "PAIR *", "struct PAIR *"]
    );

    let function = named(&facts["functions"], "C_Do");
    assert_eq!([&function["returns"], &function["returns_canonical"]], ["CK_RV", "unsigned long"]);
    assert_eq!([&function["doc"], &function["line"]], [&json!("Does it."), &json!(16)]);
    assert_eq!(
        function["params"][0],
        json!({"name": "pPair", "type": "const PAIR *", "canonical": "const struct PAIR *",
               "role": "input slice", "length_of": null, "doc": "what"})
    );
    let list = json!({"name": "LIST", "functions": ["C_Do", "C_Notify"]});
    assert_eq!(facts["function_lists"], json!([list]));
    assert_eq!(facts["diagnostics"], json!([]));
}

#[test]
fn arrays_are_in_a_fixed_order() {
    // `serde_json` sorts keys, so the text is asked.
    let folder = TempDir::new().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .args(["inspect", "--format", "json"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let names = [
        "schema",
        "abi",
        "constants",
        "strings",
        "types",
        "records",
        "function_types",
        "functions",
        "function_lists",
        "diagnostics",
    ];
    let places: Vec<_> =
        names.iter().map(|name| text.find(&format!("\n  \"{name}\": ")).expect(name)).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn numbers_are_plain_integers_in_the_width_of_their_type() {
    let header = "\
#define MAX (~0UL)
#define MINUS (-1)
#define LONG_MINUS (-2L)
#define HIGH ((unsigned long)(1 << 31))
#define SMALL 0xffU
";
    let number = |abi: &str, name: &str| {
        let facts = inspect(header, &["--abi", abi]);
        let one = named(&facts["constants"], name);
        (one["value"].to_string(), one["hex"].to_string(), one["bits"].to_string())
    };
    let expect = |value: &str, hex: &str, bits: &str| {
        (value.to_owned(), format!("\"{hex}\""), bits.to_owned())
    };
    let all = "0xffffffffffffffff";
    assert_eq!(number("unix64", "MAX"), expect("18446744073709551615", all, "64"));
    assert_eq!(number("windows64", "MAX"), expect("4294967295", "0xffffffff", "32"));
    assert_eq!(number("unix64", "MINUS"), expect("-1", "0xffffffff", "32"));
    assert_eq!(number("unix64", "LONG_MINUS"), expect("-2", "0xfffffffffffffffe", "64"));
    let high = "0xffffffff80000000";
    assert_eq!(number("unix64", "HIGH"), expect("18446744071562067968", high, "64"));
    assert_eq!(number("windows64", "HIGH"), expect("2147483648", "0x80000000", "32"));
    assert_eq!(number("unix32", "SMALL"), expect("255", "0xff", "32"));
}

/// Name, declaration, spelled, canonical. GCC takes each spelling for the same type
/// (`__builtin_types_compatible_p`).
const SPELLINGS: &[(&str, &str, &str, &str)] = &[
    ("A1", "const BP A1", "const BP", "unsigned char *const"),
    ("A2", "const B *A2", "const B *", "const unsigned char *"),
    ("A3", "B A3[4][32]", "B[4][32]", "unsigned char[4][32]"),
    ("A4", "const A3 A4", "const A3", "const unsigned char[4][32]"),
    ("A5", "B (*A5)[16]", "B (*)[16]", "unsigned char (*)[16]"),
    ("A6", "void (*A6)(void)", "void (*)(void)", "void (*)(void)"),
    (
        "A7",
        "void (*(*A7)(int, A6 cb))(B x[8], ...)",
        "void (*(*)(int, A6))(B *, ...)",
        "void (*(*)(int, void (*)(void)))(unsigned char *, ...)",
    ),
    ("A8", "int (*A8[3])(const char *)", "int (*[3])(const char *)", "int (*[3])(const char *)"),
    ("A9", "int A9(A3 p)", "int (A3)", "int (unsigned char (*)[32])"),
    ("A10", "A9 *A10", "A9 *", "int (*)(unsigned char (*)[32])"),
    ("A11", "uint8_t A11[2]", "uint8_t[2]", "unsigned char[2]"),
    ("A12", "size_t A12", "size_t", "unsigned long"),
    ("A13", "char *const *A13", "char *const *", "char *const *"),
    ("A14", "volatile long const long A14", "const volatile long long", "const volatile long long"),
    ("A15", "_Bool A15", "_Bool", "_Bool"),
    ("A16", "struct { int a; } A16", "A16", "A16"),
    ("A17", "A16 *A17", "A16 *", "A16 *"),
    ("A18", "enum E { E1 } A18", "enum E", "enum E"),
    ("A19", "union U *A19", "union U *", "union U *"),
    (
        "A20",
        "void (*const A20)(const B x)",
        "void (*const)(const B)",
        "void (*const)(unsigned char)",
    ),
    ("A21", "A6 A21", "A6", "void (*)(void)"),
];

#[test]
fn types_are_spelled_as_in_c() {
    let mut header = "#include <stddef.h>\n#include <stdint.h>\n".to_owned();
    header += "typedef unsigned char B;\ntypedef B *BP;\n";
    for (_, declaration, ..) in SPELLINGS {
        header += &format!("typedef {declaration};\n");
    }
    let facts = inspect(&header, &[]);
    for (name, declaration, spelled, canonical) in SPELLINGS {
        let one = named(&facts["types"], name);
        assert_eq!([&one["spelled"], &one["canonical"]], [spelled, canonical], "{declaration}");
    }
    assert_eq!(named(&inspect(&header, &["--abi", "windows64"])["types"], "A12")["canonical"], {
        "unsigned long long"
    });
}

#[test]
fn long_chains_of_types_stay_short_when_spelled() {
    let mut header = "typedef void F0(int);\n".to_owned();
    for depth in 1..200 {
        header += &format!("typedef void F{depth}(F{0} *a, F{0} *b, F{0} *c);\n", depth - 1);
    }
    let facts = inspect(&header, &[]);
    let last = named(&facts["types"], "F199")["canonical"].as_str().unwrap();
    assert!(last.len() < 20_000, "{} bytes", last.len());
}

#[test]
fn errors_are_there_too() {
    let facts = inspect("typedef int A;\n  typedef BB C;\n", &[]);
    assert_eq!(keys(&facts["diagnostics"][0]).len(), 6);
    let error = &facts["diagnostics"][0];
    assert_eq!(
        [&error["severity"], &error["file"], &error["line"], &error["column"]],
        [&json!("error"), &json!("a.h"), &json!(2), &json!(11)]
    );
    assert_eq!(facts["types"], json!([]));
}

#[test]
fn attributes_of_members_that_change_a_layout_are_told() {
    let header = "struct A {\n\
                  char a;\n\
                  long b __attribute__((packed));\n\
                  __attribute__((aligned(16))) long c;\n\
                  struct { char d; long e; } __attribute__((packed)) f;\n\
                  };\n";
    let facts = inspect(header, &[]);
    let warnings = facts["diagnostics"].as_array().unwrap();
    let lines: Vec<&Value> = warnings.iter().map(|warning| &warning["line"]).collect();
    assert_eq!(lines, [3, 4], "{warnings:?}");
}

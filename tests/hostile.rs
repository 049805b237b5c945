//! Headers that mean harm: each ends with a result or an error, and never with a crash.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long one header may take before it counts as endless; it is no measure of speed.
const ENDLESS: Duration = Duration::from_secs(120);

/// Runs `inspect` on a header and gives its exit code and what it says.
fn inspect(name: &str, text: &[u8]) -> (i32, String) {
    let folder = TempDir::new().unwrap();
    let header = folder.path().join("hostile.h");
    let errors = folder.path().join("errors");
    std::fs::write(&header, text).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .args(["inspect", "--format", "json", "hostile.h"])
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(&errors).unwrap())
        .spawn()
        .unwrap();
    let begin = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begin.elapsed() > ENDLESS {
            child.kill().unwrap();
            panic!("{name} does not end");
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    let errors = String::from_utf8_lossy(&std::fs::read(errors).unwrap()).into_owned();
    let code = status.code().unwrap_or_else(|| panic!("{name} ended by a signal: {errors}"));
    (code, errors)
}

/// Fails unless the header is refused with a message that has these words.
fn refused(name: &str, text: impl AsRef<[u8]>, words: &str) {
    let (code, errors) = inspect(name, text.as_ref());
    assert_eq!(code, 2, "{name}: {errors}");
    assert!(errors.contains(words), "{name}: {errors}");
}

/// Fails unless the header is taken.
fn taken(name: &str, text: impl AsRef<[u8]>) {
    let (code, errors) = inspect(name, text.as_ref());
    assert_eq!(code, 0, "{name}: {errors}");
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect()
}

#[test]
fn nesting_is_bounded() {
    let deep =
        |open: &str, close: &str| [open.repeat(20_000), "x".into(), close.repeat(20_000)].concat();
    refused("stars", format!("typedef int {}p;\n", "*".repeat(200_000)), "stars");
    refused("declarators", format!("int {};\n", deep("(", ")")), "nests more than");
    refused("structs", "struct a {".repeat(20_000), "never closed");
    refused("arrays", format!("int x{};\n", "[2]".repeat(20_000)), "stars, arrays");
    refused("conditions", "#if 1\n".repeat(20_000), "nested conditions");
    taken("parentheses of a value", format!("#define X {}\n", deep("(", ")").replace('x', "1")));
    taken("signs of a value", format!("#define X {}1\n", "- ".repeat(20_000)));
    taken(
        "choices of a value",
        format!("#define X {}1{}\n", "1?".repeat(9_000), ":1".repeat(9_000)),
    );
}

#[test]
fn macros_cannot_explode() {
    let doubled = lines(29, |i| format!("#define A{}(x) A{i}(A{i}(x))\n", i + 1));
    let words = "more text than a header can mean";
    refused("calls", format!("#define A0(x) x x x x\n{doubled}A29(1)\n"), words);
    let tripled = lines(59, |i| format!("#define B{} B{i} B{i} B{i}\n", i + 1));
    refused("a value", format!("#define B0 1+1\n{tripled}#define CKM_X B59\n"), words);
    let nested = format!("{}1{}", "F(".repeat(3_000), ")".repeat(3_000));
    refused("arguments", format!("#define F(x) x\n{nested}\n"), words);
    taken("itself", "#define X X\n#define Y Z\n#define Z Y\nint a[1];\n");
    refused(
        "open arguments",
        format!("#define F(x) x\nF({}", "(a,".repeat(90_000)),
        "never closed",
    );
    refused("a long macro", format!("#define X {}1\n", "1+".repeat(600_000)), "longer than");
}

#[test]
fn includes_end() {
    refused("itself", "#include \"hostile.h\"\n", "include each other");
    refused("a device", "#include \"/dev/zero\"\n", "not a regular file");
    refused("a folder", "#include \"/tmp\"\n", "not a regular file");
    refused("nothing", "#include \"\"\n", "");
}

#[test]
fn length_alone_is_no_harm() {
    taken("a comment", format!("/*{}*/ int a;\n", "x".repeat(20_000_000)));
    taken("null directives", "#\n".repeat(300_000));
    taken("definitions", lines(50_000, |i| format!("#define A {i}\n")));
    taken(
        "types of types",
        format!("typedef int t0;\n{}", lines(5_000, |i| format!("typedef t{i} t{};\n", i + 1))),
    );
    taken("enumerators", format!("enum e {{{}}};\n", lines(30_000, |i| format!("a{i},"))));
    taken("nothing but NUL", vec![0; 1_000_000]);
    refused("a name", format!("int {};\n", "x".repeat(20_000_000)), "longer than");
    refused("parameters", format!("int f({}int a);\n", "int a,".repeat(50_000)), "parameters");
    refused("mistakes", "foo bar baz;\n".repeat(50_000), "");
    refused("unknown types", lines(20_000, |i| format!("T{i} x{i};\n")), "never declared");
    refused("array", "typedef char b[9999999999999];\nstruct s { b c[9999999999]; };\n", "");
}

#[test]
fn rubbish_is_refused() {
    let mut state = 1_u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    })
    .take(500_000)
    .collect();
    refused("noise", noise, "");
    refused("quotes", "\"".repeat(99_999), "");
    refused("an open comment", "int a; /* never closed", "never closed");
    refused("a stray brace", "}\n", "");
    refused(
        "pasting",
        format!("#define P(a,b) a##b\n{}a{}\n", "P(".repeat(900), ",b)".repeat(900)),
        "",
    );
}

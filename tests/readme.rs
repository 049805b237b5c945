//! The examples of README.md are real: commands are run and code is looked up in what they write.
//!
//! `UPDATE_README=1 cargo test --test readme` writes what is true now.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// The header that the README shows.
fn small_header(readme: &str) -> &str {
    let (_, rest) = readme.split_once("```c\n").expect("a header");
    rest.split_once("```").expect("it ends").0
}

/// What the console shows for a command: its output, with times left open.
fn console(command: &str, folder: &Path) -> String {
    let mut words = command.split_whitespace();
    assert_eq!(words.next(), Some("pkcs11-bindgen"), "{command}");
    let output = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .args(words)
        .current_dir(folder)
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap();
    let text = String::from_utf8([output.stderr, output.stdout].concat()).unwrap();
    match text.strip_suffix(" ms\n").and_then(|text| text.rsplit_once(' ')) {
        Some((text, _)) => format!("$ {command}\n{text} 20 ms\n"),
        None => format!("$ {command}\n{text}"),
    }
}

/// The lines of a file from the one that starts an example to the end of its item.
fn item(path: &Path, first: &str) -> String {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let start = text.find(first).unwrap_or_else(|| panic!("`{first}` is not in {path:?}"));
    let indent = &first[..first.len() - first.trim_start().len()];
    let ends = [format!("{indent}}}"), format!("{indent}) -> CK_RV;")];
    let mut item = String::new();
    for line in text[start..].lines() {
        item += line;
        item.push('\n');
        if ends.iter().any(|end| end == line) {
            return item;
        }
    }
    panic!("the item of `{first}` does not end")
}

/// README.md with every example as it is now.
fn current(readme: &str, folder: &Path) -> String {
    let mut out = String::new();
    let mut lines = readme.lines();
    let mut source = None;
    while let Some(line) = lines.next() {
        out += line;
        out.push('\n');
        let path = line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->"));
        source = path.or(source.filter(|_| matches!(line, "```rust" | "```toml")));
        if let ("```toml", Some(path)) = (line, source) {
            source = None;
            out += &fs::read_to_string(folder.join(path)).unwrap();
            out += "```\n";
            lines.by_ref().find(|line| *line == "```").expect("the example ends");
            continue;
        }
        let is_console = line == "```console";
        if !is_console && (line != "```rust" || source.is_none()) {
            continue;
        }
        let first = lines.next().unwrap();
        out += &match source.take() {
            Some(path) => item(&folder.join(path), first),
            None => console(first.strip_prefix("$ ").unwrap(), folder),
        };
        out += "```\n";
        lines.by_ref().find(|line| *line == "```").expect("the example ends");
    }
    out
}

#[test]
fn the_examples_are_real() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = TempDir::new().unwrap();
    let vendor = folder.path().join("examples/vendor");
    fs::create_dir_all(&vendor).unwrap();
    for file in ["acme.h", "acme.toml"] {
        fs::copy(root.join("examples/vendor").join(file), folder.path().join(file)).unwrap();
    }
    for file in ["sign_and_verify.rs", "vendor/acme.toml", "vendor/split_key.rs"] {
        let from = root.join("examples").join(file);
        fs::copy(from, folder.path().join("examples").join(file)).unwrap();
    }
    let slipped = root.join("tests/fixtures/lint/value-differs.h");
    fs::copy(slipped, folder.path().join("slipped.h")).unwrap();
    let path = root.join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    fs::write(folder.path().join("small.h"), small_header(&readme)).unwrap();
    let current = current(&readme, folder.path());
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(&path, &current).unwrap();
    }
    assert_eq!(readme, current);
}

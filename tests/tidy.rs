//! The house rules that README.md lists under "Invariants", as far as a program can check them.

use std::fs;
use std::path::{Path, PathBuf};

/// The longest file and the longest function, in lines.
const MAX_FILE: usize = 400;
const MAX_FUNCTION: usize = 60;

/// The rooms of `src/`, lowest first: a room may name only itself and rooms below it.
const FLOORS: &[&[&str]] = &[
    &["abi", "source"],
    &["diagnostic"],
    &["preprocess"],
    &["syntax"],
    &["model"],
    &["layout"],
    &["pipeline"],
    &["headers"],
    &["diff", "explain", "lint"],
    &["emit", "report"],
    &["builder"],
    &["cli"],
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of ours: its path in the project, with `/`, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The lines of code with their numbers: without comments, from `//` on.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines().map(|line| line.split("//").next().unwrap_or("")))
    }

    fn is_under(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }
}

/// All text files under the given folders or of the given names.
fn files(places: &[&str]) -> Vec<File> {
    let mut paths: Vec<PathBuf> = places.iter().map(|place| root().join(place)).collect();
    let mut files = Vec::new();
    while let Some(path) = paths.pop() {
        // What fuzzing builds and finds.
        let found = ["fuzz/artifacts", "fuzz/corpus", "fuzz/coverage", "fuzz/target"];
        if found.iter().any(|found| path == root().join(found)) {
            continue;
        }
        if path.is_dir() {
            let entries = fs::read_dir(&path).unwrap();
            paths.extend(entries.map(|entry| entry.unwrap().path()));
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
            files.push(File { path, text });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn rust_files(places: &[&str]) -> Vec<File> {
    files(places).into_iter().filter(|file| file.path.ends_with(".rs")).collect()
}

/// Everything of ours that is committed.
fn all_files() -> Vec<File> {
    let is_ours = |name: &String| !matches!(&**name, ".git" | "target" | "corpus" | "Cargo.lock");
    let entries = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name());
    let names: Vec<String> = entries.filter_map(|name| name.into_string().ok()).collect();
    files(&names.iter().filter(|name| is_ours(name)).map(String::as_str).collect::<Vec<_>>())
}

fn require(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The places at which `words` occur in the code of `files` outside `allowed`.
fn uses(files: &[File], words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| !file.is_under(allowed)) {
        for (number, line) in file.code() {
            for word in words.iter().filter(|word| line.contains(**word)) {
                faults.push(format!("{}:{number}: `{word}` belongs in {allowed:?}", file.path));
            }
        }
    }
    faults
}

#[test]
fn files_and_functions_are_short() {
    let mut faults = Vec::new();
    for file in rust_files(&["src", "tests", "benches", "examples"]) {
        let lines: Vec<&str> = file.text.lines().collect();
        if lines.len() > MAX_FILE {
            faults.push(format!("{} has {} lines, more than {MAX_FILE}", file.path, lines.len()));
        }
        for (start, line) in lines.iter().enumerate() {
            let code = line.trim_start();
            let is_function = code.starts_with("fn ")
                || code.starts_with("pub") && code.contains(" fn ") && code.contains('(');
            if !is_function {
                continue;
            }
            // The formatter puts the closing brace under the start of the function.
            let end = format!("{}}}", &line[..line.len() - code.len()]);
            let length = lines[start..].iter().position(|line| **line == end).unwrap_or(0) + 1;
            if length > MAX_FUNCTION {
                let at = start + 1;
                faults.push(format!("{}:{at}: {length} lines in one function", file.path));
            }
        }
    }
    require(faults);
}

#[test]
fn libraries_are_named_where_they_belong() {
    let files = rust_files(&["src"]);
    let parser = ["src/preprocess/", "src/syntax/", "src/diagnostic.rs"];
    let mut faults = uses(&files, &["pest::", "pest_derive", "elsa::"], &{
        [parser.as_slice(), &["src/source.rs"]].concat()
    });
    faults.extend(uses(&files, &["askama"], &["src/emit/", "src/report/"]));
    faults.extend(uses(&files, &["clap", "anyhow", "anstream"], &["src/cli/", "src/main.rs"]));
    require(faults);
}

#[test]
fn imports_point_one_way() {
    let floor = |room: &str| FLOORS.iter().position(|rooms| rooms.contains(&room));
    let mut faults = Vec::new();
    for file in rust_files(&["src"]) {
        let inside = file.path.strip_prefix("src/").unwrap();
        let room = inside.split('/').next().unwrap().trim_end_matches(".rs");
        if matches!(room, "lib" | "main") {
            continue;
        }
        let Some(here) = floor(room) else {
            faults.push(format!("{}: the room `{room}` is not in FLOORS", file.path));
            continue;
        };
        for (number, line) in file.code() {
            for other in line.split("crate::").skip(1) {
                let is_word = |c: char| c.is_alphanumeric() || c == '_';
                let other = other.split(|c| !is_word(c)).next().unwrap_or("");
                let is_below = floor(other).is_some_and(|there| there < here);
                if other != room && !is_below {
                    faults.push(format!("{}:{number}: `{room}` names `{other}`", file.path));
                }
            }
        }
    }
    require(faults);
}

#[test]
fn only_two_places_touch_files_and_none_prints_or_exits() {
    let files = rust_files(&["src"]);
    let output = "src/emit/files";
    // A PIN is no header.
    let pin = "src/cli/probe/pin.rs";
    let mut faults = uses(&files, &["fs::read", "File::open"], &["src/source.rs", output, pin]);
    let writing = ["fs::write", "File::create", "create_dir", "fs::rename", "fs::remove"];
    faults.extend(uses(&files, &writing, &[output]));
    faults.extend(uses(&files, &["println!", "print!(", "dbg!(", "io::stdout"], &["src/cli/"]));
    faults.extend(uses(&files, &["process::exit", "process::abort"], &[]));
    require(faults);
}

#[test]
fn unsafe_code_says_why_it_holds() {
    let mut faults = uses(&rust_files(&["src"]), &["allow(unsafe_code)"], &[]);
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    if !manifest.contains("unsafe_code = \"deny\"") {
        faults.push("Cargo.toml does not deny unsafe code".into());
    }
    for file in files(&["templates", "bindings", "tests"]) {
        if file.path == "tests/tidy.rs" {
            continue;
        }
        let lines: Vec<&str> = file.text.lines().collect();
        for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.contains("unsafe {"))
        {
            let before = &lines[index.saturating_sub(6)..=index];
            if !before.iter().any(|line| line.contains("SAFETY:")) {
                faults.push(format!("{}:{}: no `// SAFETY:`: {line}", file.path, index + 1));
            }
        }
    }
    require(faults);
}

#[test]
fn every_rule_of_a_grammar_says_what_it_is() {
    let mut faults = Vec::new();
    let grammars = files(&["grammars"]);
    assert!(grammars.len() >= 5, "grammars are missing");
    for file in grammars {
        let lines: Vec<&str> = file.text.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let is_name = |c: char| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit();
            let is_rule = line.split_once(" = ").is_some_and(|(name, _)| name.chars().all(is_name));
            if is_rule && !(index > 0 && lines[index - 1].starts_with("/// ")) {
                faults.push(format!("{}:{}: no `///` line above", file.path, index + 1));
            }
        }
        if file.text.contains("//!") && !file.path.ends_with("lexical.pest") {
            faults.push(format!("{}: only lexical.pest may have a `//!` head", file.path));
        }
    }
    require(faults);
}

#[test]
fn nothing_names_the_machine_on_which_it_was_written() {
    // Put together here, so that this file does not contain them.
    let places = ["work", "root", "home", "Users"].map(|folder| format!("/{folder}/"));
    let mut faults = Vec::new();
    for file in all_files() {
        for (number, line) in (1..).zip(file.text.lines()) {
            for place in places.iter().filter(|place| line.contains(&***place)) {
                faults.push(format!("{}:{number}: names {place}", file.path));
            }
        }
    }
    require(faults);
}

#[test]
fn the_readme_and_the_rooms_agree() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let rooms = FLOORS.iter().copied().flatten();
    let missing = rooms.filter(|room| !readme.contains(**room));
    require(missing.map(|room| format!("README.md does not mention the room `{room}`")).collect());
}

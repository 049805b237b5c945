//! Headers that mean harm: each ends with a result or an error, in little time and memory, and what
//! is generated from it is harmless.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

use tempfile::TempDir;

mod recipe;
mod run;

use recipe::{Recipe, fixtures, recipes};
use run::run;

/// Generates from a recipe's header; gives what is wrong with that.
fn faults(recipe: &Recipe) -> Vec<String> {
    let outer = TempDir::new().unwrap();
    let folder = outer.path().join("given/folder");
    fs::create_dir_all(&folder).unwrap();
    recipe.write(&folder);
    let ran = run(&folder, &["generate", "hostile.h", "--out", "crate"]);
    let mut faults = ran.faults();
    assert!(recipe.taken != recipe.refused.is_some(), "{}: taken or refused", recipe.name);
    faults.extend(ran.wrong_outcome(recipe.refused.as_deref()));
    if folder.join("crate").exists() != recipe.taken {
        faults.push("there is a crate, or none, other than it should be".into());
    }
    faults.into_iter().map(|fault| format!("{}: {fault}", recipe.name)).collect()
}

#[test]
fn every_hostile_header_ends_soon_and_needs_little_memory() {
    let recipes = recipes();
    assert!(recipes.len() >= 60, "{} are too few", recipes.len());
    // For one who works on some of them: a part of their names.
    let only = std::env::var("HOSTILE").unwrap_or_default();
    let queue = Mutex::new(recipes.iter().filter(|recipe| recipe.name.contains(&only)));
    let all = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().unwrap().next();
                    let Some(recipe) = next else { break };
                    let faults = faults(recipe);
                    faults.iter().for_each(|fault| eprintln!("{fault}"));
                    all.lock().unwrap().extend(faults);
                }
            });
        }
    });
    let all = all.into_inner().unwrap();
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_not_opened() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert!(Command::new("mkfifo").arg(at("pipe.h")).status().unwrap().success());
    let _socket = UnixListener::bind(at("socket.h")).unwrap();
    symlink("loop2.h", at("loop.h")).unwrap();
    symlink("loop.h", at("loop2.h")).unwrap();
    symlink("/dev/zero", at("zero.h")).unwrap();
    fs::create_dir(at("folder.h")).unwrap();
    for (name, words) in [
        ("pipe.h", "not a regular file"),
        ("socket.h", "not a regular file"),
        ("loop.h", "symbolic link"),
        ("zero.h", "not a regular file"),
        ("folder.h", "not a regular file"),
    ] {
        fs::write(at("hostile.h"), format!("#include \"{name}\"\n")).unwrap();
        for header in ["hostile.h", name] {
            let ran = run(folder.path(), &["inspect", header]);
            let faults: Vec<_> =
                ran.faults().into_iter().chain(ran.wrong_outcome(Some(words))).collect();
            assert!(faults.is_empty(), "{header} {name}: {faults:?}");
        }
    }
}

/// Runs `inspect` on `sdk/include/main.h`; gives the exit code and the errors.
fn inspect(folder: &Path, include: &str, further: &[&str]) -> (Option<i32>, String) {
    fs::write(folder.join("sdk/include/main.h"), format!("#include {include}\nint last;\n"))
        .unwrap();
    let ran = run(folder, &[&["inspect", "sdk/include/main.h"], further].concat());
    (ran.code, ran.errors)
}

#[test]
fn headers_include_from_the_folders_that_were_given_only() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in ["sdk/include/deep", "sdk/common"] {
        fs::create_dir_all(at(name)).unwrap();
    }
    for name in ["secret.h", "sdk/common/types.h", "sdk/include/deep/types.h"] {
        fs::write(at(name), "int a;\n").unwrap();
    }
    let refused = "is in none of the folders that were given";
    for (include, further, words) in [
        (r#""deep/types.h""#, &[][..], None),
        (r#""deep/../deep/types.h""#, &[], None),
        (r#""../include/deep/types.h""#, &[], None),
        (r#""../common/types.h""#, &[], Some(refused)),
        (r#""../common/types.h""#, &["-I", "sdk/common"], None),
        (r#""../common/types.h""#, &["--allow-include-from", "sdk"], None),
        (r#""../../secret.h""#, &["--allow-include-from", "sdk"], Some(refused)),
        (r#"<../secret.h>"#, &["-I", "sdk"], Some(refused)),
        (r#"<../secret.h>"#, &["-I", "sdk", "--allow-include-from", "."], None),
        (r#""../../nothing.h""#, &[], Some("is not found")),
    ] {
        let (code, errors) = inspect(folder.path(), include, further);
        let expected = if words.is_some() { 2 } else { 0 };
        assert_eq!(code, Some(expected), "{include} {further:?}: {errors}");
        assert!(errors.contains(words.unwrap_or("")), "{include} {further:?}: {errors}");
    }
    let absolute = format!("\"{}\"", at("secret.h").display());
    let (code, errors) = inspect(folder.path(), &absolute, &[]);
    assert!(code == Some(2) && errors.contains(refused), "{errors}");
    assert!(errors.contains("--allow-include-from"), "{errors}");
}

#[cfg(unix)]
#[test]
fn symbolic_links_lead_out_of_the_given_folders_only_if_they_are_given() {
    use std::os::unix::fs::symlink;
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in ["sdk/include", "store"] {
        fs::create_dir_all(at(name)).unwrap();
    }
    fs::write(at("secret.h"), "int a;\n").unwrap();
    symlink("../../secret.h", at("sdk/include/link.h")).unwrap();
    let (code, errors) = inspect(folder.path(), "\"link.h\"", &[]);
    assert!(code == Some(2) && errors.contains("none of the folders"), "{errors}");

    // A link that is given itself may lead anywhere, and the headers beside either end are its own.
    fs::write(at("store/real.h"), "#include \"beside.h\"\n#include \"near.h\"\n").unwrap();
    symlink("../../store/real.h", at("sdk/include/given.h")).unwrap();
    fs::write(at("sdk/include/near.h"), "int b;\n").unwrap();
    symlink("../../store/beside.h", at("sdk/include/beside.h")).unwrap();
    fs::write(at("store/beside.h"), "int c;\n").unwrap();
    let ran = run(folder.path(), &["inspect", "sdk/include/given.h"]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
}

#[test]
fn what_is_generated_from_hostile_text_is_inert() {
    let is_hidden = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    for name in ["comments", "bidirectional", "strings", "words", "bytes"] {
        let folder = TempDir::new().unwrap();
        fs::copy(fixtures().join(name).with_extension("h"), folder.path().join("hostile.h"))
            .unwrap();
        let ran = run(folder.path(), &["generate", "hostile.h", "--out", "crate"]);
        assert_eq!(ran.wrong_outcome(None), None, "{name}");
        let made = folder.path().join("crate");
        for file in
            ["src/lib.rs", "src/ffi/types.rs", "src/ffi/constants.rs", "README.md", "Cargo.toml"]
        {
            let text = fs::read_to_string(made.join(file)).unwrap();
            let hidden = text.lines().find(|line| line.contains(is_hidden));
            assert_eq!(hidden, None, "{name}: hidden characters in {file}");
        }
        let compiled = Command::new("rustc")
            .args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "src/lib.rs"])
            .current_dir(&made)
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&compiled.stderr);
        assert!(compiled.status.success() && errors.is_empty(), "{name}: {errors}");
        let symbols = fs::read_to_string(made.join("src/ffi/types.rs")).unwrap();
        assert!(!symbols.contains("fn harm") || symbols.contains("///"), "{name}");
    }
}

#[test]
fn messages_do_not_write_to_the_terminal() {
    let folder = TempDir::new().unwrap();
    fs::copy(fixtures().join("escapes.h"), folder.path().join("hostile.h")).unwrap();
    let ran = run(folder.path(), &["inspect", "hostile.h"]);
    let hidden = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}');
    assert!(!ran.errors.contains(hidden), "{:?}", ran.errors);
    assert!(ran.errors.contains("harm"), "{}", ran.errors);
}

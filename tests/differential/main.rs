//! Compares `pkcs11-bindgen inspect` with the C compilers of this machine and with the facts of the
//! published standard.
//!
//! `scripts/setup-tests` installs the compilers and fetches the header sets of `sets.toml`.
//!
//! - `PKCS11_BINDGEN_TESTS=offline` leaves out what needs either of them.
//! - `PKCS11_HEADER_SETS=folder` compares the sets of `folder/sets.toml` instead, a table of the
//!   same form as `tests/differential/sets.toml` with paths relative to that folder:
//!   `PKCS11_HEADER_SETS=~/headers cargo test --test differential -- registry`
//!
//! All differences of a run are also in files under the target folder, which a failure names; the
//! compiler's facts (`facts.txt`) and the sources given to it are beside them.

mod compare;
mod compiler;
mod debug_info;
mod declarations;
mod expected;
mod facts;
mod inspect;
mod macros;
mod mistakes;
mod oracle;
mod parameters;
mod sets;
mod spelling;
mod values;

use compare::Difference;
use compiler::Abi;
use sets::HeaderSet;
use std::path::{Path, PathBuf};

const VERSIONS: [&str; 4] = ["2.40", "3.0", "3.1", "3.2"];

/// Whether the user asked for the tests that need nothing but this project.
fn offline() -> bool {
    match std::env::var("PKCS11_BINDGEN_TESTS").as_deref() {
        Err(_) | Ok("" | "all") => false,
        Ok("offline") => true,
        Ok(other) => panic!("PKCS11_BINDGEN_TESTS is \"offline\" or \"all\", not {other:?}"),
    }
}

fn work_folder(name: &str, abi: Abi) -> PathBuf {
    let name: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("differential").join(name).join(abi.name())
}

/// The differences of one set, as a text; None when there is none.
fn report(title: &str, lines: &[String], folder: &Path) -> Option<String> {
    const SHOWN: usize = 30;
    if lines.is_empty() {
        return None;
    }
    let file = folder.join("differences.txt");
    std::fs::create_dir_all(folder).expect("the target folder is writable");
    std::fs::write(&file, lines.join("\n") + "\n").expect("the target folder is writable");
    let mut text = format!("\n{title}: {} differences, see {}\n", lines.len(), file.display());
    for line in lines.iter().take(SHOWN) {
        text += &format!("  {line}\n");
    }
    if lines.len() > SHOWN {
        text += &format!("  … and {} more\n", lines.len() - SHOWN);
    }
    Some(text)
}

/// Compares one set with the compiler of an ABI.
fn differences(set: &HeaderSet, abi: Abi) -> Option<String> {
    let title = format!("{} on {}", set.name, abi.name());
    let folder = work_folder(&set.name, abi);
    let theirs = match oracle::facts(set, abi, folder.clone()) {
        Ok(facts) => facts,
        Err(message) => {
            let ours = match inspect::facts(&set.arguments(), abi.name()) {
                Ok(_) => "inspect reads it without an error".to_string(),
                Err(message) => message,
            };
            return Some(format!("\n{message}\n{ours}\n"));
        }
    };
    println!("{title}: {}", theirs.counts());
    std::fs::write(folder.join("facts.txt"), format!("{theirs:#?}\n"))
        .expect("the target folder is writable");
    let lines = match inspect::facts(&set.arguments(), abi.name()) {
        Ok(ours) => {
            let found = compare::compare(&ours.facts, &theirs);
            ours.contradictions.into_iter().chain(found.iter().map(Difference::to_string)).collect()
        }
        Err(message) => message.lines().map(str::to_string).collect::<Vec<_>>(),
    };
    report(&title, &lines, &folder)
}

fn assert_no_difference(reports: impl Iterator<Item = Option<String>>) {
    let reports: Vec<String> = reports.flatten().collect();
    assert!(reports.is_empty(), "{}", reports.concat());
}

fn registry_sets() -> Vec<HeaderSet> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sets = match std::env::var_os("PKCS11_HEADER_SETS").map(PathBuf::from) {
        Some(folder) => sets::read_table(&folder.join("sets.toml"), &folder),
        None => {
            sets::read_table(&project.join("tests/differential/sets.toml"), &project.join("corpus"))
        }
    };
    let sets = sets.unwrap_or_else(|message| panic!("{message}"));
    for header in sets.iter().flat_map(|set| &set.headers) {
        assert!(header.exists(), "{} is missing; run scripts/fetch-headers", header.display());
    }
    sets
}

fn registry_sets_equal_the_compiler(abi: Abi) {
    if !offline() {
        assert_no_difference(registry_sets().iter().map(|set| differences(set, abi)));
    }
}

#[test]
fn registry_sets_equal_the_compiler_on_unix64() {
    registry_sets_equal_the_compiler(Abi::Unix64);
}

#[test]
fn registry_sets_equal_the_compiler_on_unix32() {
    registry_sets_equal_the_compiler(Abi::Unix32);
}

#[test]
fn registry_sets_equal_the_compiler_on_windows64() {
    registry_sets_equal_the_compiler(Abi::Windows64);
}

#[test]
fn registry_sets_equal_the_compiler_on_windows32() {
    registry_sets_equal_the_compiler(Abi::Windows32);
}

#[test]
fn own_headers_equal_the_compiler() {
    if offline() {
        return;
    }
    let abis = [Abi::Unix64, Abi::Unix32, Abi::Windows64, Abi::Windows32];
    let reports = VERSIONS.iter().flat_map(|version| {
        let set = sets::standard(version);
        abis.map(move |abi| differences(&set, abi))
    });
    assert_no_difference(reports);
}

/// Compares the sets of a folder of this project on all ABIs.
fn own_sets_equal_the_compiler(folder: &str) {
    if offline() {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let sets = sets::read_table(&root.join("sets.toml"), &root)
        .unwrap_or_else(|message| panic!("{message}"));
    let abis = [Abi::Unix64, Abi::Unix32, Abi::Windows64, Abi::Windows32];
    assert_no_difference(sets.iter().flat_map(|set| abis.map(|abi| differences(set, abi))));
}

#[test]
fn constructs_equal_the_compiler() {
    own_sets_equal_the_compiler("tests/differential/constructs");
}

#[test]
fn forms_of_vendors_equal_the_compiler() {
    own_sets_equal_the_compiler("tests/fixtures/census");
}

#[test]
fn mistakes_are_found_where_the_compiler_finds_them() {
    if offline() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/census/mistakes");
    let mut headers: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the headers are part of the project")
        .map(|entry| entry.expect("a folder can be read").path())
        .collect();
    headers.sort();
    assert!(headers.len() > 100, "only {} headers", headers.len());
    let work = |abi| work_folder("mistakes", abi);
    let check = |header: &PathBuf| {
        [Abi::Unix64, Abi::Windows64]
            .map(|abi| mistakes::difference(header, abi, work(abi)).err().map(|text| text + "\n"))
    };
    assert_no_difference(headers.iter().flat_map(check));
}

#[test]
fn compiler_sees_the_published_facts_in_own_headers() {
    if offline() {
        return;
    }
    let reports = VERSIONS.iter().flat_map(|version| {
        [Abi::Unix64, Abi::Windows64].map(|abi| {
            let set = sets::standard(version);
            let folder = work_folder(&format!("published {version}"), abi);
            let lines = match oracle::facts(&set, abi, folder.clone()) {
                Ok(facts) => expected::differences(&facts, version, abi),
                Err(message) => vec![message],
            };
            report(&format!("headers/ as {version} on {}", abi.name()), &lines, &folder)
        })
    });
    assert_no_difference(reports);
}

#[test]
fn embedded_headers_have_the_published_facts() {
    let reports = VERSIONS.iter().flat_map(|version| {
        [Abi::Unix64, Abi::Windows64].map(|abi| {
            let args = ["--standard".to_string(), version.to_string()];
            let lines = match inspect::facts(&args, abi.name()) {
                Ok(ours) => {
                    let found = expected::differences(&ours.facts, version, abi);
                    let order = expected::difference_in_order(&ours.order, version);
                    ours.contradictions.into_iter().chain(found).chain(order).collect()
                }
                Err(message) => vec![message],
            };
            let folder = work_folder(&format!("embedded {version}"), abi);
            report(&format!("--standard {version} on {}", abi.name()), &lines, &folder)
        })
    });
    assert_no_difference(reports);
}

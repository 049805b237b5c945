//! Writing a generated folder: all or nothing, and nothing of anybody else's.

use std::fs;
use std::path::Path;

use pkcs11_bindgen::emit::files::{Files, MANIFEST, Sink, WriteError, Written};
use tempfile::TempDir;

fn files<'a>(list: impl IntoIterator<Item = (&'a str, &'a str)>) -> Files {
    let mut files = Files::new();
    for (path, text) in list {
        files.add(path, text.to_owned().into());
    }
    files
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names in a folder, without the manifest.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != MANIFEST);
    names.sort();
    names
}

fn first() -> Files {
    files([("Cargo.toml", "one"), ("src/lib.rs", "one"), ("src/old/deep.rs", "one")])
}

fn second() -> Files {
    files([("Cargo.toml", "one"), ("src/lib.rs", "two"), ("src/new/deep.rs", "two")])
}

#[test]
fn a_folder_that_does_not_exist_is_made() {
    let temp = TempDir::new().unwrap();
    let folder = temp.path().join("not/there/yet");
    let written = first().write(&folder).unwrap();
    assert_eq!(written, Written { changed: 3, removed: 0, total: 3 });
    assert_eq!(names(&folder), ["Cargo.toml", "src"]);
    assert_eq!(read(&folder, "src/old/deep.rs"), "one");
    assert_eq!(names(folder.parent().unwrap()), ["yet"], "nothing is left beside it");
}

#[test]
fn a_second_generation_replaces_the_first_and_spares_what_the_user_added() {
    let temp = TempDir::new().unwrap();
    let folder = temp.path().join("crate");
    first().write(&folder).unwrap();
    fs::create_dir_all(folder.join("target/debug")).unwrap();
    fs::write(folder.join("target/debug/x"), "user").unwrap();
    fs::write(folder.join("src/extra.rs"), "user").unwrap();
    let written = second().write(&folder).unwrap();
    assert_eq!(written, Written { changed: 2, removed: 1, total: 3 });
    assert_eq!(names(&folder), ["Cargo.toml", "src", "target"]);
    assert_eq!(names(&folder.join("src")), ["extra.rs", "lib.rs", "new"]);
    assert_eq!(read(&folder, "src/lib.rs"), "two");
    assert_eq!(read(&folder, "src/extra.rs"), "user");
    assert_eq!(read(&folder, "target/debug/x"), "user");
    assert_eq!(names(temp.path()), ["crate"], "nothing is left beside it");
}

#[test]
fn what_is_up_to_date_is_not_touched() {
    let temp = TempDir::new().unwrap();
    first().write(temp.path()).unwrap();
    let modified = || fs::metadata(temp.path().join("src/lib.rs")).unwrap().modified().unwrap();
    let before = modified();
    let written = first().write(temp.path()).unwrap();
    assert_eq!(written, Written { changed: 0, removed: 0, total: 3 });
    assert_eq!(modified(), before);
}

#[test]
fn a_generated_file_that_was_edited_or_removed_is_restored() {
    let temp = TempDir::new().unwrap();
    first().write(temp.path()).unwrap();
    fs::write(temp.path().join("src/lib.rs"), "edited").unwrap();
    fs::remove_file(temp.path().join("Cargo.toml")).unwrap();
    assert_eq!(first().write(temp.path()).unwrap().changed, 2);
    assert_eq!(first().check(temp.path()).unwrap(), "");
}

#[test]
fn line_ends_that_git_makes_on_windows_are_no_difference() {
    let temp = TempDir::new().unwrap();
    let text = "one\ntwo\n\nthree";
    let all = files([("src/lib.rs", text), ("src/old.rs", "old\n")]);
    all.write(temp.path()).unwrap();
    for path in ["src/lib.rs", "src/old.rs", MANIFEST] {
        let path = temp.path().join(path);
        fs::write(&path, fs::read_to_string(&path).unwrap().replace('\n', "\r\n")).unwrap();
    }
    assert_eq!(all.check(temp.path()).unwrap(), "");
    assert_eq!(all.write(temp.path()).unwrap().changed, 0);
    let newer = files([("src/lib.rs", "one\n2\n\nthree")]);
    let expected = "--- src/lib.rs\n+++ src/lib.rs\n@@ -1,4 +1,4 @@\n one\n-two\n+2\n";
    let diff = newer.check(temp.path()).unwrap();
    assert!(diff.contains(expected), "{diff}");
    assert_eq!(newer.write(temp.path()).unwrap(), Written { changed: 1, removed: 1, total: 1 });
    assert_eq!(read(temp.path(), "src/lib.rs"), "one\n2\n\nthree");
}

#[test]
fn a_users_file_in_the_way_is_an_error_and_nothing_is_written() {
    let temp = TempDir::new().unwrap();
    fs::create_dir(temp.path().join("src")).unwrap();
    fs::write(temp.path().join("src/lib.rs"), "user").unwrap();
    let error = first().write(temp.path()).unwrap_err();
    assert!(error.to_string().contains("lib.rs"), "{error}");
    assert!(matches!(error, WriteError::InTheWay(paths) if paths.len() == 1));
    assert_eq!(names(temp.path()), ["src"]);
    assert_eq!(read(temp.path(), "src/lib.rs"), "user");
}

#[test]
fn a_file_that_is_the_same_already_is_taken_over() {
    let temp = TempDir::new().unwrap();
    fs::write(temp.path().join("Cargo.toml"), "one").unwrap();
    assert_eq!(first().write(temp.path()).unwrap().changed, 2);
    files([("Cargo.toml", "two")]).write(temp.path()).unwrap();
    assert_eq!(names(temp.path()), ["Cargo.toml"]);
}

#[test]
fn a_folder_in_the_place_of_a_file_is_an_error() {
    let temp = TempDir::new().unwrap();
    fs::create_dir_all(temp.path().join("src/lib.rs")).unwrap();
    assert!(matches!(first().write(temp.path()), Err(WriteError::InTheWay(_))));
    fs::write(temp.path().join("file"), "user").unwrap();
    let error = first().write(&temp.path().join("file")).unwrap_err();
    assert!(matches!(error, WriteError::NotAFolder(_)), "{error}");
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    let temp = TempDir::new().unwrap();
    let (inside, outside) = (temp.path().join("inside"), temp.path().join("outside"));
    fs::create_dir(&inside).unwrap();
    fs::create_dir(&outside).unwrap();
    symlink(&outside, inside.join("src")).unwrap();
    assert!(matches!(first().write(&inside), Err(WriteError::NotAFolder(_))));
    assert_eq!(names(&outside), [""; 0]);

    fs::remove_file(inside.join("src")).unwrap();
    fs::write(outside.join("file"), "user").unwrap();
    symlink(outside.join("file"), inside.join("Cargo.toml")).unwrap();
    assert!(matches!(first().write(&inside), Err(WriteError::InTheWay(_))));
    assert_eq!(read(&outside, "file"), "user");
}

#[cfg(unix)]
#[test]
fn a_users_symbolic_link_stays_a_link() {
    let temp = TempDir::new().unwrap();
    first().write(temp.path()).unwrap();
    std::os::unix::fs::symlink("nowhere", temp.path().join("src/link")).unwrap();
    second().write(temp.path()).unwrap();
    assert_eq!(fs::read_link(temp.path().join("src/link")).unwrap(), Path::new("nowhere"));
}

#[test]
fn a_manifest_that_names_files_outside_removes_nothing_there() {
    let temp = TempDir::new().unwrap();
    let folder = temp.path().join("crate");
    first().write(&folder).unwrap();
    let outside = temp.path().join("outside");
    fs::write(&outside, "user").unwrap();
    let manifest = format!("../outside\n{}\nsrc/../../outside\n", outside.display());
    fs::write(folder.join(MANIFEST), manifest).unwrap();
    assert!(matches!(second().write(&folder), Err(WriteError::InTheWay(_))));
    first().write(&folder).unwrap();
    assert_eq!(fs::read_to_string(outside).unwrap(), "user");
}

#[test]
fn check_shows_what_is_missing_changed_and_superfluous() {
    let temp = TempDir::new().unwrap();
    first().write(temp.path()).unwrap();
    let diff = second().check(temp.path()).unwrap();
    for line in [
        "--- src/lib.rs\n+++ src/lib.rs\n",
        "-one",
        "+two",
        "--- /dev/null\n+++ src/new/deep.rs\n",
        "--- src/old/deep.rs\n+++ /dev/null\n",
    ] {
        assert!(diff.contains(line), "{line:?} is not in\n{diff}");
    }
    assert!(!diff.contains("Cargo.toml\n---"), "{diff}");
    assert_eq!(first().check(temp.path()).unwrap(), "", "check has written");
    assert!(first().check(&temp.path().join("no")).unwrap().contains("+++ Cargo.toml"));
}

#[test]
fn what_a_killed_process_left_behind_is_removed_later() {
    let temp = TempDir::new().unwrap();
    let folder = temp.path().join("crate");
    first().write(&folder).unwrap();
    let (old, recent) = (folder.join(".pkcs11-bindgen-old"), folder.join(".pkcs11-bindgen-new"));
    fs::create_dir(&old).unwrap();
    fs::create_dir(&recent).unwrap();
    let day = std::time::Duration::from_secs(24 * 3600);
    let mut options = fs::OpenOptions::new();
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt;
        const FILE_WRITE_ATTRIBUTES: u32 = 0x100;
        const FILE_FLAG_BACKUP_SEMANTICS: u32 = 0x0200_0000;
        options.access_mode(FILE_WRITE_ATTRIBUTES).custom_flags(FILE_FLAG_BACKUP_SEMANTICS);
    }
    let handle = options.read(cfg!(unix)).open(&old).unwrap();
    handle.set_modified(std::time::SystemTime::now() - day).unwrap();
    drop(handle);
    files([("Cargo.toml", "one"), ("src/lib.rs", "x"), ("src/old/deep.rs", "one")])
        .write(&folder)
        .unwrap();
    assert!(!old.exists());
    assert!(recent.exists(), "another process may be at work in it");
}

//! The runtime's coverage of the standard.

use std::fs;
use std::path::Path;

/// The text of a file of the project.
fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn every_function_of_the_standard_is_called() {
    let header = read("headers/pkcs11f.h");
    let names = header.lines().filter_map(|line| {
        line.strip_prefix("CK_PKCS11_FUNCTION_INFO(").and_then(|line| line.strip_suffix(')'))
    });
    let names: Vec<&str> = names.collect();
    assert_eq!(names.len(), 104);

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/rust/src");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    // The list of all functions calls none of them.
    let paths = paths.filter(|path| {
        path.extension().is_some_and(|extension| extension == "rs")
            && path.file_name().is_none_or(|name| name != "functions.rs")
    });
    let code: String = paths.map(read).collect();
    let code = code.lines().map(|line| line.split("//").next().unwrap_or(""));
    let words: Vec<&str> =
        code.flat_map(|line| line.split(|c: char| c != '_' && !c.is_alphanumeric())).collect();
    let missing: Vec<_> = names.into_iter().filter(|name| !words.contains(name)).collect();
    assert!(missing.is_empty(), "nobody calls {missing:?}");
}

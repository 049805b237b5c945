//! The committed bindings are what the generator makes of the embedded headers.

use std::fs;
use std::path::Path;

use pkcs11_bindgen::Builder;

#[test]
fn committed_bindings_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("bindings/pkcs11-client");
    let output = Builder::new().generate().unwrap();
    let differences = output.files().check(&folder).unwrap();
    if !differences.is_empty() {
        output.files().write(&folder).unwrap();
        panic!("the bindings were stale and are written anew, commit them:\n{differences:?}");
    }
}

#[test]
fn templates_without_holes_are_in_the_crate_as_they_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/rust");
    let output = Builder::new().generate().unwrap();
    let mut folders = vec![root.clone()];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&root).unwrap();
                let found = output.files().iter().find(|(other, _)| *other == name);
                let text = found.unwrap_or_else(|| panic!("{name:?} is not in the crate")).1;
                assert_eq!(text, fs::read_to_string(&path).unwrap(), "{name:?}");
                count += 1;
            }
        }
    }
    assert!(count > 10);
}

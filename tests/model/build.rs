//! The pool as it is generated, with the locks of loom instead of the standard library's.

use std::path::Path;
use std::{env, fs};

fn main() {
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/rust/src/pool.rs");
    println!("cargo::rerun-if-changed={}", template.display());
    let text = fs::read_to_string(template).unwrap();
    assert!(text.contains("use std::sync::"), "the pool has other locks");
    // Inner documentation cannot be included.
    let lines = text.lines().filter(|line| !line.starts_with("//!"));
    let text: String =
        lines.map(|line| line.replace("std::sync::", "crate::sync::") + "\n").collect();
    fs::write(Path::new(&env::var_os("OUT_DIR").unwrap()).join("pool.rs"), text).unwrap();
}

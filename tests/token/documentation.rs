//! The examples in the documentation of a generated crate, run on a token.
//!
//! They only compile where the crate is tested, since a token is not to be had everywhere. Here is one,
//! so they are made to run: none is left out, and without the token they fail.

use std::fs;
use std::path::Path;
use std::process::Command;

use pkcs11_bindgen::Builder;

use crate::softhsm::{LABEL, USER_PIN, module, with_softhsm};

#[test]
fn examples_in_the_documentation_run() {
    with_softhsm(|softhsm| {
        let rsa = ["--keypairgen", "--key-type", "rsa:2048", "--label", "pair", "--id", "0a"];
        softhsm.pkcs11_tool(&rsa);
        let folder = softhsm.folder().join("crate");
        let output = Builder::new().generate().unwrap();
        let mut examples = 0;
        for (path, text) in output.files().iter().filter(|(path, _)| !path.ends_with("README.md")) {
            let text = text.replace("```rust,no_run", "```rust").replace("```no_run", "```");
            let is_start = |line: &&str| {
                let line = line.trim_start_matches(['/', '!', ' ']);
                line.starts_with("```rust") || (line == "```" && path.ends_with("lib.rs"))
            };
            // The front page has one, without a language.
            let of_file = text.lines().filter(is_start).count();
            examples += if path.ends_with("lib.rs") { of_file / 2 } else { of_file };
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();

        let mut cargo = Command::new(env!("CARGO"));
        // Processes that use a token at once are in each other's way in SoftHSM.
        cargo.args(["test", "--doc", "--all-features", "--", "--test-threads=1"]);
        cargo.current_dir(&folder);
        cargo.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated"));
        cargo.env("CARGO_NET_OFFLINE", "true").env("RUSTFLAGS", "-Dwarnings");
        cargo.env("PKCS11_MODULE", module()).env("PKCS11_TOKEN", LABEL);
        let output = cargo.env("PKCS11_PIN", USER_PIN).output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{text}\n{errors}");
        assert!(examples > 10);
        let all_passed = format!("{examples} passed; 0 failed; 0 ignored");
        assert!(text.contains(&all_passed), "{examples} examples\n{text}");
        assert!(!text.contains("compile"), "{text}");
    });
}

//! The examples, run as a user would run them. `cargo test` builds them, `cargo test --test token` does not.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use crate::softhsm::{LABEL, SoftHsm, USER_PIN, module, with_softhsm};

/// Runs an example, which cargo has built beside this test; gives what it prints.
fn example(softhsm: &SoftHsm, name: &str, arguments: &[&str]) -> String {
    let test = env::current_exe().unwrap();
    let folder = test.parent().and_then(|folder| folder.parent()).unwrap();
    let program: PathBuf = folder.join("examples").join(name);
    let mut command = Command::new(&program);
    command.arg(module()).args(arguments).current_dir(softhsm.folder()).env("PIN", USER_PIN);
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{program:?}: {error}; cargo build --examples makes it"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {}\n{errors}", output.status);
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn list_tokens() {
    with_softhsm(|softhsm| {
        let listed = example(softhsm, "list_tokens", &[]);
        assert!(listed.starts_with(&format!("{LABEL} (SoftHSM v2, serial number ")), "{listed}");
        assert!(listed.contains("CKM_SHA256_RSA_PKCS: MechanismFlags(SIGN | VERIFY"), "{listed}");
    });
}

#[test]
fn sign_and_verify() {
    with_softhsm(|softhsm| {
        let said = example(softhsm, "sign_and_verify", &[LABEL]);
        assert_eq!(said, "the signature of 64 bytes is good\n");
    });
}

#[test]
fn encrypt_file() {
    with_softhsm(|softhsm| {
        let value = "000102030405060708090a0b0c0d0e0f";
        fs::write(softhsm.folder().join("key"), (0..16).collect::<Vec<u8>>()).unwrap();
        let key = ["--write-object", "key", "--type", "secrkey", "--key-type", "AES:16"];
        let label = ["--label", "file key", "--usage-decrypt"];
        softhsm.pkcs11_tool(&[&key[..], &label].concat());
        let plaintext = "a line of a file\n".repeat(10_000);
        fs::write(softhsm.folder().join("plain"), &plaintext).unwrap();
        example(softhsm, "encrypt_file", &[LABEL, "file key", "plain", "encrypted"]);

        let encrypted = fs::read(softhsm.folder().join("encrypted")).unwrap();
        let (vector, ciphertext) = encrypted.split_at(16);
        fs::write(softhsm.folder().join("ciphertext"), ciphertext).unwrap();
        let vector: String = vector.iter().map(|byte| format!("{byte:02x}")).collect();
        let options = ["enc", "-d", "-aes-128-cbc", "-K", value, "-iv", &vector];
        let decrypted = softhsm.run("openssl", options.iter().chain(&["-in", "ciphertext"]));
        assert!(decrypted == plaintext);
    });
}

#[test]
fn certificate_request() {
    with_softhsm(|softhsm| {
        let request = example(softhsm, "certificate_request", &[LABEL, "www.example.org"]);
        fs::write(softhsm.folder().join("request.pem"), request).unwrap();
        let options = ["req", "-in", "request.pem", "-noout", "-text", "-verify"];
        let shown = softhsm.run("openssl", options);
        assert!(shown.contains("CN = www.example.org"), "{shown}");
        assert!(shown.contains("DNS:www.example.org"), "{shown}");
    });
}

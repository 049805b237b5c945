//! The command `probe`.

use std::fs;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use crate::softhsm::{LABEL, SoftHsm, USER_PIN, module, with_softhsm};

fn probe(softhsm: &SoftHsm, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
    command.arg("probe").arg(module()).args(arguments).current_dir(softhsm.folder());
    command.stdin(Stdio::null()).env("TOKEN_PIN", USER_PIN).output().unwrap()
}

fn json_of(softhsm: &SoftHsm, arguments: &[&str]) -> Value {
    let output = probe(softhsm, &[arguments, &["--format", "json"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn token(probe: &Value) -> &Value {
    let slots = probe["slots"].as_array().unwrap();
    let tokens = slots.iter().map(|slot| &slot["token"]);
    tokens.into_iter().find(|token| token["label"] == LABEL).expect("the token is there")
}

#[test]
fn probe_tells_what_opensc_tells() {
    with_softhsm(|softhsm| {
        let found = json_of(softhsm, &[]);
        assert_eq!(found["schema"], 1);
        assert_eq!(found["module"]["manufacturer"], "SoftHSM");
        assert_eq!(found["module"]["functions"], 68);
        assert_eq!(found["interfaces"], Value::Null);
        let token = token(&found);
        let listed = softhsm.run("softhsm2-util", ["--show-slots"]);
        assert!(listed.contains(token["serial_number"].as_str().unwrap()), "{listed}");
        let listed = softhsm.pkcs11_tool(&["--list-mechanisms"]);
        let count = listed.lines().filter(|line| line.starts_with("  ")).count();
        assert_eq!(token["mechanisms"].as_array().unwrap().len(), count);
        assert_eq!(token["objects"], Value::Null);
        let has = |name: &str| token["flags"].as_array().unwrap().contains(&name.into());
        assert!(has("TOKEN_INITIALIZED") && has("LOGIN_REQUIRED"), "{token}");
    });
}

#[test]
fn probe_lists_objects_after_a_login_and_changes_nothing() {
    with_softhsm(|softhsm| {
        let key = ["--keypairgen", "--key-type", "EC:prime256v1", "--label", "pair", "--id", "0a"];
        softhsm.pkcs11_tool(&key);
        fs::write(softhsm.folder().join("pin"), format!("{USER_PIN}\r\n")).unwrap();
        let before = softhsm.pkcs11_tool(&["--list-objects"]);

        for pin in [&["--pin-file", "pin"], &["--pin-env", "TOKEN_PIN"]] {
            let found = json_of(softhsm, &[pin, &["--token", LABEL][..]].concat());
            let objects = token(&found)["objects"].as_array().unwrap().clone();
            assert_eq!(objects.len(), 2);
            let private = objects.iter().find(|one| one["class"] == "CKO_PRIVATE_KEY").unwrap();
            assert_eq!(private["key_type"], "CKK_EC");
            assert_eq!((&private["label"], &private["id"]), (&"pair".into(), &"0a".into()));
            let is = private["is"].as_array().unwrap();
            assert!(is.contains(&"sign".into()) && is.contains(&"sensitive".into()));
            assert!(!is.contains(&"extractable".into()));
        }
        assert_eq!(softhsm.pkcs11_tool(&["--list-objects"]), before);

        let table = probe(softhsm, &["--token", LABEL, "--pin-file", "pin"]);
        let table = String::from_utf8(table.stdout).unwrap();
        assert!(table.contains("CKO_PRIVATE_KEY CKK_EC \"pair\" id 0a"), "{table}");
        assert!(!table.contains(USER_PIN));
    });
}

#[cfg(unix)]
#[test]
fn probe_reads_the_pin_from_a_descriptor() {
    with_softhsm(|softhsm| {
        fs::write(softhsm.folder().join("pin"), USER_PIN).unwrap();
        let program = env!("CARGO_BIN_EXE_pkcs11-bindgen");
        let module = module();
        let arguments = format!("--token '{LABEL}' --pin-fd 5 5<pin");
        let line = format!("{program} probe {} {arguments}", module.display());
        let output = softhsm.run("sh", ["-c", &line]);
        assert!(output.contains("Objects (0)"), "{output}");
    });
}

#[test]
fn probe_names_the_values_of_a_vendor() {
    with_softhsm(|softhsm| {
        let header = "#include <pkcs11.h>\n#undef CKM_AES_CBC\n#define CKM_ACME_CBC 0x1082UL\n";
        fs::write(softhsm.folder().join("acme.h"), header).unwrap();
        let found = json_of(softhsm, &["--header", "acme.h"]);
        let mechanisms = token(&found)["mechanisms"].as_array().unwrap();
        let cbc = mechanisms.iter().find(|one| one["value"] == 0x1082).unwrap();
        assert_eq!(cbc["name"], "CKM_ACME_CBC");
    });
}

#[test]
fn probe_tells_what_a_module_told_before_it_failed() {
    with_softhsm(|softhsm| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
        command.arg("probe").arg(module()).args(["--format", "json"]);
        let output = command.env("SOFTHSM2_CONF", softhsm.folder().join("none")).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let message = String::from_utf8(output.stderr).unwrap();
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        let error = found["module"]["error"].as_str().unwrap();
        assert!(error.starts_with("C_Initialize returned CKR_"), "{error}");
        assert!(message.contains(error), "{message}");
        assert_eq!(found["module"]["functions"], 68);
        assert_eq!((&found["module"]["manufacturer"], &found["slots"]), (&Value::Null, &json!([])));
    });
}

#[test]
fn probe_tells_what_went_wrong() {
    with_softhsm(|softhsm| {
        softhsm.add_token("second token");
        let fails = |arguments: &[&str]| {
            let output = probe(softhsm, arguments);
            assert_eq!(output.status.code(), Some(2));
            assert!(output.stdout.is_empty());
            let message = String::from_utf8(output.stderr).unwrap();
            assert!(!message.contains("0000"), "no PIN: {message}");
            message
        };
        fs::write(softhsm.folder().join("pin"), "00000000").unwrap();
        let wrong = fails(&["--token", LABEL, "--pin-file", "pin"]);
        assert!(wrong.contains("C_Login returned CKR_PIN_INCORRECT"), "{wrong}");
        let several = fails(&["--pin-file", "pin"]);
        assert!(several.contains("choose one with --token or --slot"), "{several}");
        assert!(fails(&["--token", "none"]).contains("no token with the label \"none\""));
        assert!(fails(&["--slot", "4294967295"]).contains("no slot 4294967295"));
        assert!(fails(&["--pin-file", "none"]).contains("cannot open none"));
        assert!(fails(&["--pin-env", "NO_SUCH_NAME"]).contains("NO_SUCH_NAME"));
        assert!(fails(&["--token", LABEL, "--login"]).contains("no terminal"));
        assert!(fails(&["--header", "none.h"]).contains("none.h"));
    });
}

//! `explain` on names and numbers of the standard and of a vendor.

mod command;

use command::{Ran, assert_expected, fixtures, run};
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::model::annotations::Annotations;
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::source::SourceMap;
use serde_json::Value;

fn explain(arguments: &[&str]) -> Ran {
    run(&fixtures("explain"), &[&["explain"], arguments].concat())
}

/// The only entry for a name.
fn entry(arguments: &[&str]) -> Value {
    let mut answer = explain(&[arguments, &["--format", "json"]].concat()).json(0);
    assert_eq!(answer["schema"], 1);
    let entries = answer["entries"].as_array_mut().unwrap();
    assert_eq!(entries.len(), 1, "{arguments:?}");
    entries.remove(0)
}

/// The names in an answer.
fn names(answer: &Value) -> Vec<&str> {
    let entries = answer["entries"].as_array().unwrap();
    entries.iter().map(|one| one["name"].as_str().unwrap()).collect()
}

#[test]
fn answers_for_people() {
    let folder = fixtures("explain");
    for query in [
        "CKM_AES_GCM",
        "CKR_PIN_INCORRECT",
        "C_Sign",
        "CK_GCM_PARAMS",
        "CKA_MODULUS",
        "CKK_EC",
        "CK_MECHANISM_TYPE",
        "CKM_TLS10_MAC_CLIENT",
        "0x00000003",
    ] {
        let path = folder.join(format!("{query}.txt"));
        assert_expected(&path, &explain(&[query]).require(0));
    }
    let path = folder.join("acme-0x80000142.txt");
    assert_expected(&path, &explain(&["0x80000142", "acme.h"]).require(0));
    assert_expected(
        &folder.join("CKM_AES_GCM.json"),
        &explain(&["CKM_AES_GCM", "--format", "json"]).require(0),
    );
}

#[test]
fn a_number_is_looked_up_in_every_family() {
    let answer = explain(&["0xA0", "--format", "json"]).json(0);
    assert_eq!(names(&answer), ["CKR_PIN_INCORRECT"]);
    for same in ["160", "0xa0UL", "0x0000_00a0"] {
        let other = explain(&[same, "--format", "json"]).json(0);
        assert_eq!(other["entries"], answer["entries"], "{same}");
    }
    let answer = explain(&["2", "--format", "json"]).json(0);
    for name in ["CKR_HOST_MEMORY", "CKA_PRIVATE", "CKO_PUBLIC_KEY", "CKK_DH", "CKF_RW_SESSION"] {
        assert!(names(&answer).contains(&name), "{name}");
    }
    // All ones, as wide as CK_ULONG is on some platform.
    for all_ones in ["-1", "0xffffffff", "0xffffffffffffffff"] {
        let answer = explain(&[all_ones, "--format", "json"]).json(0);
        assert_eq!(names(&answer), ["CK_UNAVAILABLE_INFORMATION"], "{all_ones}");
    }
}

#[test]
fn since_is_the_first_version_that_has_it() {
    for (name, since, missing) in [
        ("CKM_RSA_PKCS", "2.40", &[][..]),
        ("C_GetInterface", "3.0", &[]),
        ("CKP_COMPLETE_PROVIDER", "3.1", &[]),
        ("CK_ASYNC_DATA", "3.2", &[]),
        ("CKM_ML_KEM", "3.2", &[]),
        ("CKM_TLS10_MAC_SERVER", "2.40", &["3.0"]),
    ] {
        let entry = entry(&[name]);
        assert_eq!(entry["since"], since, "{name}");
        assert_eq!(entry["missing_in"], serde_json::json!(missing), "{name}");
    }
}

#[test]
fn a_vendors_header_comes_first() {
    let answer = explain(&["0x80000142", "acme.h", "--format", "json"]).json(0);
    assert_eq!(names(&answer), ["CKM_ACME_SEAL", "CKR_ACME_JAM"]);
    assert_eq!(answer["entries"][0]["since"], Value::Null);
    assert_eq!(answer["entries"][0]["place"], "acme.h:3:9");
    assert_eq!(answer["entries"][0]["type"], "CK_MECHANISM_TYPE");

    let label = entry(&["CKA_LABEL", "acme.h"]);
    assert_eq!(
        (&label["hex"], &label["standard_hex"]),
        (&"0x00000004".into(), &"0x00000003".into())
    );
    assert_eq!(label["value_type"], "CK_UTF8CHAR[]");
}

#[test]
fn a_function_that_is_only_a_member_of_a_list_is_found() {
    let seal = entry(&["ACME_Seal", "acme.h"]);
    assert_eq!(seal["kind"], "function");
    assert_eq!(seal["doc"], "seals data");
    assert_eq!(seal["prototype"], "CK_RV ACME_Seal(CK_SESSION_HANDLE hSession, CK_BYTE_PTR pData)");
    assert_eq!(seal["lists"][0], "ACME_FUNCTION_LIST (1)");
    assert_eq!(seal["place"], "acme.h:11:11");
    let answer = explain(&["ACME_Brake", "acme.h", "--format", "json"]).json(1);
    assert_eq!(answer["similar"][0], "ACME_Break");
}

#[test]
fn what_is_not_found_ends_with_1_and_says_what_is_similar() {
    for (query, similar) in [
        ("CKM_AES_GMC", "CKM_AES_GCM"),
        ("AES_GCM", "CKM_AES_GCM"),
        ("C_Singn", "C_Sign"),
        ("CKR_PIN_INCORECT", "CKR_PIN_INCORRECT"),
    ] {
        let ran = explain(&[query]);
        assert_eq!(ran.require(1), "");
        assert!(ran.err().contains(similar), "{}", ran.err());
        let answer = explain(&[query, "--format", "json"]).json(1);
        assert_eq!(answer["similar"][0], similar);
    }
    let ran = explain(&["0x800000a0"]);
    ran.require(1);
    assert!(ran.err().contains("leaves to vendors") && ran.err().contains("CKR_PIN_INCORRECT"));
    let ran = explain(&["zzzzzzzz"]);
    ran.require(1);
    assert!(!ran.err().contains("similar"), "{}", ran.err());
    explain(&["CKM_RSA_PKCS", "missing.h"]).require(2);
}

#[test]
fn case_does_not_matter() {
    assert_eq!(entry(&["ckm_aes_gcm"]), entry(&["CKM_AES_GCM"]));
}

#[test]
fn structs_that_name_their_mechanisms_are_their_parameters() {
    let sources = SourceMap::new();
    let reading = pipeline::read(&sources, &Request::default(), &[Abi::Unix64]);
    let mut count = 0;
    for record in &reading.units[0].model.records {
        let doc = record.doc.text().unwrap_or_default();
        let Some(rest) = doc.strip_prefix("Parameter of CKM_") else { continue };
        let mechanism = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
        let mechanism = format!("CKM_{mechanism}");
        let types = Annotations::standard().mechanism(&mechanism).unwrap_or_default();
        assert!(
            types.iter().any(|ty| ty.to_string() == record.name()),
            "{mechanism}: {}",
            record.name()
        );
        count += 1;
    }
    assert!(count > 40, "{count}");
}

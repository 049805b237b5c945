//! PKCS #11 URIs: read, written, and what they find.

use std::fs;
use std::process::{Command, Output};

use pkcs11_client::secrecy::ExposeSecret;
use pkcs11_client::{ObjectClass, Template, Uri, attribute};
use proptest::prelude::*;
use serde_json::Value;

use crate::client::{context, session};
use crate::softhsm::{LABEL, SoftHsm, USER_PIN, module, with_softhsm};

fn uri(text: &str) -> Uri {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn uris_are_read() {
    let all = uri(
        "pkcs11:token=The%20Software%20PKCS%2311%20Softtoken;manufacturer=Snake%20Oil,%20Inc.;\
         serial=;model=1.0;object=my-certificate;type=cert;id=%69%95%3e%5c%f4%bd%ec%91;\
         library-manufacturer=Some;library-version=3;library-description=L&D;slot-id=327;\
         slot-manufacturer=M;slot-description=S;x-vendor=1?\
         pin-source=file:/etc/token_pin&module-name=softhsm2&module-path=/usr/lib/a?b|c&x=&x=2",
    );
    assert_eq!(all.token.as_deref(), Some("The Software PKCS#11 Softtoken"));
    assert_eq!(all.manufacturer.as_deref(), Some("Snake Oil, Inc."));
    assert_eq!(all.serial.as_deref(), Some(""));
    assert_eq!(all.object_class, Some(ObjectClass::CERTIFICATE));
    assert_eq!(all.id.as_deref(), Some(b"\x69\x95\x3e\x5c\xf4\xbd\xec\x91".as_slice()));
    assert_eq!(all.library_version.unwrap().to_string(), "3.0");
    assert_eq!(all.library_description.as_deref(), Some("L&D"));
    assert_eq!(all.slot_id, Some(327));
    assert_eq!(all.vendor, [("x-vendor".to_owned(), "1".to_owned())]);
    assert_eq!(all.module_path.as_deref().unwrap().to_str(), Some("/usr/lib/a?b|c"));
    assert_eq!(all.vendor_query.len(), 2);
    assert_eq!(uri(&all.to_string()).to_string(), all.to_string());
    assert_eq!(uri("pkcs11:").to_string(), "pkcs11:");
    assert_eq!(uri("PKCS11:?module-name=a").to_string(), "pkcs11:?module-name=a");
}

#[test]
fn wrong_uris_are_refused_without_their_values() {
    for (text, problem) in [
        ("", "pkcs11:"),
        ("http:token=a", "pkcs11:"),
        ("pkcs11", "pkcs11:"),
        ("pkcs11:token", "no `=`"),
        ("pkcs11:token=a;", "no `=`"),
        ("pkcs11:;token=a", "no `=`"),
        ("pkcs11:token=a?&", "no `=`"),
        ("pkcs11:=a", "`` in the PKCS #11 URI is not the name"),
        ("pkcs11:to%6ben=a", "is not the name"),
        ("pkcs11:token=a b", "`token` in the PKCS #11 URI has a character"),
        ("pkcs11:token=a/b", "has a character"),
        ("pkcs11:token=%4", "has a character"),
        ("pkcs11:token=%zz", "has a character"),
        ("pkcs11:token=é", "has a character"),
        ("pkcs11:token=a#b", "has a character"),
        ("pkcs11:token=%ff", "is not UTF-8"),
        ("pkcs11:token=a;token=a", "is there twice"),
        ("pkcs11:v=a;v=a", "is there twice"),
        ("pkcs11:type=key", "none of the types"),
        ("pkcs11:slot-id=-1", "not such a number"),
        ("pkcs11:slot-id=99999999999999999999", "not such a number"),
        ("pkcs11:library-version=256", "not such a number"),
        ("pkcs11:library-version=1.", "not such a number"),
        ("pkcs11:?module-name=a/b", "not the name of a library"),
        ("pkcs11:?module-path=a.so", "not an absolute path"),
        ("pkcs11:?pin-value=1234&pin-source=/pin", "both pin-source and pin-value"),
        ("pkcs11:?pin-value=12 34", "has a character"),
    ] {
        let error = text.parse::<Uri>().unwrap_err().to_string();
        assert!(error.contains(problem), "{text}: {error}");
        assert!(!error.contains("34"), "{error}");
    }
}

#[test]
fn a_pin_is_read_and_never_written() {
    let secret = uri("pkcs11:token=a?pin-value=the%2dPIN");
    assert_eq!(secret.pin().unwrap().unwrap().expose_secret(), "the-PIN");
    assert_eq!(secret.to_string(), "pkcs11:token=a");
    assert_eq!(format!("{secret:?}"), "Uri(pkcs11:token=a)");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pin");
    fs::write(&path, "from a file\r\nsecond line\n").unwrap();
    let path = path.to_str().unwrap();
    for source in [path.to_owned(), format!("file:{path}"), format!("file://{path}")] {
        let pin = uri(&format!("pkcs11:?pin-source={source}")).pin().unwrap().unwrap();
        assert_eq!(pin.expose_secret(), "from a file");
    }
    for source in ["|/bin/cat", "https://example.com/pin", "", "file:relative"] {
        let error = uri(&format!("pkcs11:?pin-source={source}")).pin().unwrap_err();
        assert!(error.to_string().contains("is no file"), "{source}: {error}");
    }
    assert!(uri("pkcs11:?pin-source=/no/such/file").pin().is_err());
    assert!(uri("pkcs11:").pin().unwrap().is_none());
}

proptest! {
    /// Whatever the values are, what is written is read again, and nothing is misread on the way.
    #[test]
    fn written_uris_are_read_again(token in "\\PC*", id in any::<Vec<u8>>(), path in "/\\PC*") {
        let mut written = Uri::new();
        written.token = Some(token);
        written.id = Some(id);
        written.module_path = Some(path.into());
        let read = uri(&written.to_string());
        prop_assert_eq!(&read.token, &written.token);
        prop_assert_eq!(&read.id, &written.id);
        prop_assert_eq!(&read.module_path, &written.module_path);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "pkcs11:[ -~é]*") {
        if let Ok(read) = text.parse::<Uri>() {
            prop_assert_eq!(uri(&read.to_string()).to_string(), read.to_string());
        }
    }
}

#[test]
fn modules_and_slots_are_found() {
    with_softhsm(|_| {
        let path = module();
        let (folder, file) = (path.parent().unwrap(), path.file_name().unwrap());
        let name = file.to_str().unwrap().trim_start_matches("lib").trim_end_matches(".so");
        let by_path = uri(&format!("pkcs11:?module-path={}", path.display()));
        let by_folder =
            uri(&format!("pkcs11:?module-path={}&module-name={name}", folder.display()));
        for uri in [by_path, by_folder] {
            assert_eq!(uri.load_module().unwrap().path(), path);
        }
        assert!(uri("pkcs11:token=a").load_module().is_err());
        assert!(uri("pkcs11:?module-path=/no/such/module.so").load_module().is_err());

        let context = context();
        let found = |text: &str| context.slots_by_uri(&uri(text)).unwrap().len();
        assert_eq!(found("pkcs11:"), 2);
        assert_eq!(found("pkcs11:token=first%20token"), 1);
        assert_eq!(found("pkcs11:token=first%20token;manufacturer=SoftHSM%20project"), 1);
        assert_eq!(found("pkcs11:library-manufacturer=SoftHSM;library-version=2.6"), 2);
        assert_eq!(found("pkcs11:slot-manufacturer=SoftHSM%20project"), 2);
        for nothing in [
            "pkcs11:token=first",
            "pkcs11:token=first%20token;model=other",
            "pkcs11:library-version=2",
            "pkcs11:library-description=other",
            "pkcs11:slot-id=4711",
            "pkcs11:x-unknown=first",
        ] {
            assert_eq!(found(nothing), 0, "{nothing}");
        }
    });
}

#[test]
fn objects_are_found() {
    with_softhsm(|softhsm| {
        let key = ["--keypairgen", "--key-type", "EC:prime256v1", "--label", "pair", "--id", "0a"];
        softhsm.pkcs11_tool(&key);
        let (context, session) = (context(), session());
        let found = |text: &str| session.find_by_uri(&uri(text)).unwrap();
        let private = found("pkcs11:object=pair;type=private");
        assert_eq!((found("pkcs11:object=pair").len(), private.len()), (2, 1));
        assert_eq!(found("pkcs11:id=%0A;type=private"), private);
        assert_eq!(session.get(private[0], attribute::CLASS).unwrap(), ObjectClass::PRIVATE_KEY);
        for nothing in ["pkcs11:type=cert", "pkcs11:object=other", "pkcs11:type=private;v=1"] {
            assert_eq!(found(nothing), [], "{nothing}");
        }
        // What is written of an object finds it, and nothing else.
        for object in session.find_all(&Template::new()).unwrap() {
            let written = Uri::of_object(&session, object).unwrap();
            assert_eq!(context.slots_by_uri(&written).unwrap().len(), 1, "{written}");
            assert_eq!(session.find_by_uri(&uri(&written.to_string())).unwrap(), [object]);
        }
        // In the form that GnuTLS and p11-kit print, with the serial number that SoftHSM's tool shows.
        let listed = softhsm.run("softhsm2-util", ["--show-slots"]);
        let serial = listed.lines().find_map(|line| line.trim().strip_prefix("Serial number:"));
        let text = format!(
            "pkcs11:model=SoftHSM%20v2;manufacturer=SoftHSM%20project;serial={};\
             token=first%20token;id=%0a;object=pair;type=private",
            serial.unwrap().trim()
        );
        assert_eq!(context.slots_by_uri(&uri(&text)).unwrap().len(), 1, "{text}");
        assert_eq!(session.find_by_uri(&uri(&text)).unwrap(), private);
    });
}

fn probe(softhsm: &SoftHsm, uri: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
    command.args(["probe", uri, "--format", "json"]).current_dir(softhsm.folder()).output().unwrap()
}

#[test]
fn probe_takes_a_uri() {
    with_softhsm(|softhsm| {
        let key = ["--keypairgen", "--key-type", "EC:prime256v1", "--label", "pair", "--id", "0a"];
        softhsm.pkcs11_tool(&key);
        fs::write(softhsm.folder().join("pin"), USER_PIN).unwrap();
        let module = module().display().to_string();

        let of_key = "pkcs11:token=first%20token;object=pair;type=private";
        let output = probe(softhsm, &format!("{of_key}?module-path={module}&pin-source=pin"));
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        let slots = found["slots"].as_array().unwrap();
        assert_eq!(slots.len(), 1);
        assert_eq!(slots[0]["token"]["label"], LABEL);
        let objects = slots[0]["token"]["objects"].as_array().unwrap();
        assert_eq!(objects.len(), 1);
        assert_eq!(objects[0]["class"], "CKO_PRIVATE_KEY");

        for (uri, problem) in [
            (format!("{of_key}?module-path={module}&pin-value={USER_PIN}"), "pin-value"),
            (of_key.to_owned(), "module-path"),
            (format!("pkcs11:token=other?module-path={module}"), "no slot or token"),
            (format!("pkcs11:token?module-path={module}"), "no `=`"),
            (format!("pkcs11:?module-path={module}&pin-source=nothing"), "nothing"),
        ] {
            let output = probe(softhsm, &uri);
            let errors = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{uri}: {errors}");
            assert!(errors.contains(problem) && !errors.contains(USER_PIN), "{uri}: {errors}");
            assert!(output.stdout.is_empty());
        }
    });
}

//! What annotations say about the standard, and what is said about mistakes in them.

use std::collections::{BTreeMap, BTreeSet};

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::diagnostic::Diagnostics;
use pkcs11_bindgen::model::Model;
use pkcs11_bindgen::model::annotations::{Annotations, ParameterType, ValueType};
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::report::terminal::{self, Style};
use pkcs11_bindgen::source::SourceMap;

/// Runs `check` on the newest standard.
fn on_standard(check: impl FnOnce(&Model<'_>)) {
    let sources = SourceMap::new();
    let reading = pipeline::read(&sources, &Request::default(), &[Abi::Unix64]);
    check(&reading.units[0].model);
}

/// The names of all constants that start with a prefix, those where vendors begin left out.
fn constants<'s>(model: &Model<'s>, prefix: &str) -> BTreeSet<&'s str> {
    let names = model.constants.iter().map(|one| one.name);
    names.filter(|name| name.starts_with(prefix) && !name.ends_with("_VENDOR_DEFINED")).collect()
}

#[test]
fn every_attribute_and_mechanism_of_the_standard_is_annotated() {
    on_standard(|model| {
        let annotations = Annotations::standard();
        let attributes: BTreeSet<&str> = annotations.attributes().map(|(name, _)| name).collect();
        assert_eq!(attributes, constants(model, "CKA_"));
        let mut mechanisms: BTreeSet<&str> =
            annotations.mechanisms().map(|(name, _)| name).collect();
        // The standard names them and says nothing about them.
        mechanisms.extend(["CKM_TLS10_MAC_SERVER", "CKM_TLS10_MAC_CLIENT"]);
        assert_eq!(mechanisms, constants(model, "CKM_"));
    });
}

#[test]
fn aliases_are_the_names_of_the_same_value_in_a_family() {
    on_standard(|model| {
        let annotations = Annotations::standard();
        let value = |name: &str| {
            let found = model.constants.iter().find(|one| one.name == name);
            found.unwrap_or_else(|| panic!("{name}")).value.get(Abi::Unix64).bits
        };
        for (name, canonical) in annotations.aliases() {
            assert_eq!(value(name), value(canonical), "{name}");
            assert_eq!(annotations.canonical(canonical), canonical);
        }
        let mut seen = BTreeMap::new();
        for constant in &model.constants {
            let family = annotations.families().family_of(constant.name);
            let Some(ty) = family.and_then(|family| family.name.as_ref()) else { continue };
            let canonical = annotations.canonical(constant.name);
            let known = *seen.entry((ty, value(constant.name))).or_insert(canonical);
            assert_eq!(known, canonical, "two names for one value of {ty}");
        }
    });
}

#[test]
fn every_flag_is_in_a_set_in_which_its_value_is_unique() {
    on_standard(|model| {
        let mut all = BTreeSet::new();
        for (name, set) in Annotations::standard().flag_sets() {
            let mut bits = BTreeSet::new();
            for flag in &set.flags {
                let constant = model.constants.iter().find(|one| one.name == flag).unwrap();
                assert!(bits.insert(constant.value.get(Abi::Unix64).bits), "{name}: {flag}");
                all.insert(flag.as_str());
            }
        }
        all.extend(Annotations::standard().aliases().map(|(name, _)| name));
        // A bit of attribute types, not of flags.
        all.insert("CKF_ARRAY_ATTRIBUTE");
        for flag in constants(model, "CKF_") {
            assert!(all.contains(flag), "{flag}");
        }
    });
    assert_eq!(Annotations::standard().flag_set_of("CK_SLOT_INFO", "flags"), Some("SlotFlags"));
    assert_eq!(Annotations::standard().flag_set_of("CK_DATE", "flags"), None);
}

/// What is said about annotations, laid over the standard's.
fn mistakes(text: &str) -> String {
    let sources = SourceMap::new();
    let reading = pipeline::read(&sources, &Request::default(), &[Abi::Unix64]);
    let mut diagnostics = Diagnostics::default();
    let source = sources.add("acme.toml", text);
    let annotations = Annotations::standard().clone().over(&sources, source, &mut diagnostics);
    annotations.check(&[&reading.units[0].model], &mut diagnostics);
    terminal::render(&sources, &diagnostics, Style::Plain)
}

#[test]
fn mistakes_are_named_with_their_place() {
    for (text, line, message) in [
        ("[familes]\n", 1, "unknown key `familes`"),
        ("[familes]\nX_ = 1", 1, "unknown key `familes`"),
        ("[families]\nCKX = { about = \"x\" }", 2, "does not end with an underscore"),
        ("[families]\nCKX_ = { abut = \"x\" }", 2, "unknown key `abut`"),
        ("[families]\nCKX_ = { name = \"X\" }", 2, "no `about`"),
        ("[attributes]\n\nCKA_LABEL = 7", 3, "a string is expected here"),
        ("[attributes]\nCKA_LABEL = \"CK_BYTE[\"", 2, "`CK_BYTE[` is no type of a value"),
        ("[attributes]\nCKA_LABEL = \"CK_NOTHING\"", 2, "the headers have no type `CK_NOTHING`"),
        ("[attributes]\nCKA_LABEL = \"CK_INFO\"", 2, "`CK_INFO` is no integer type"),
        ("[attributes]\nCKA_ACME = \"CK_ULONG\"", 2, "the headers have no constant `CKA_ACME`"),
        ("[attributes]\nCKA_ID = \"CK_BYTE[]\"\nCKA_ID = \"CK_ULONG\"", 3, "duplicate key"),
        ("[mechanisms]\nCKM_AES_GCM = \"CK_GCM_PARAMS\"", 2, "an array is expected here"),
        ("[mechanisms]\nCKM_AES_GCM = [\"CK_ACME\"]", 2, "the headers have no type `CK_ACME`"),
        ("[mechanisms]\nCKM_AES_GCM = [\"CK_BYTE[x]\"]", 2, "is no type of a parameter"),
        ("[flags.AcmeFlags]\nflags = [\"CKF_ACME\"]", 2, "no constant `CKF_ACME`"),
        ("[flags.AcmeFlags]\nused_by = [\"flags\"]", 2, "is not of the form"),
        ("[flags.AcmeFlags]\nused_by = [\"CK_INFO.flag\"]", 2, "has no member `flag`"),
        ("[aliases]\nCKM_ACME = \"CKM_AES_GCM\"", 2, "the headers have no constant `CKM_ACME`"),
        ("[secrets]\nvalues = [\"C_Login.pPIN\"]", 2, "has no parameter `pPIN`"),
        ("[secrets]\nnames = []", 2, "unknown key `names`"),
        ("[functions.C_Sing]\npData = \"value\"", 2, "the headers have no function `C_Sing`"),
        ("[functions.C_Sign]\npDate = \"value\"", 2, "`C_Sign` has no parameter `pDate`"),
        ("[functions.C_Sign]\npData = \"outptu\"", 2, "unknown role `outptu`"),
        ("[functions.C_Sign]\npData = \"input slice\"", 2, "needs one of `length` and `bits`"),
        (
            "[functions.C_Sign]\npData = { role = \"input slice\", length = \"ulLen\" }",
            2,
            "`C_Sign` has no parameter `ulLen`",
        ),
        (
            "[functions.C_Sign]\npData = { role = \"value\", length = 3 }",
            2,
            "the role `value` goes with nothing else",
        ),
        ("[records.CK_ACME]\nulLen = \"value\"", 2, "the headers have no record `CK_ACME`"),
        ("[records.CK_INFO]\nulLen = \"value\"", 2, "`CK_INFO` has no member `ulLen`"),
        ("[constants]\nCK_ACME = [\"CK_ULONG\"]", 2, "the headers have no constant `CK_ACME`"),
        ("[attributes", 1, "table"),
    ] {
        let said = mistakes(text);
        assert!(said.starts_with("error: ") && said.contains(message), "{text}\n{said}");
        assert!(said.contains(&format!("acme.toml:{line}:")), "{text}\n{said}");
    }
}

#[test]
fn a_file_is_laid_over_the_standards_annotations() {
    let sources = SourceMap::new();
    let mut diagnostics = Diagnostics::default();
    let text = "[families]\nACME_MODE_ = { about = \"Modes\", name = \"Mode\", type = [\"CK_ULONG\"] }\n\
        [attributes]\nCKA_ID = \"CK_ULONG[]\"\n\
        [mechanisms]\nCKM_AES_GCM = [\"CK_BYTE[12]\"]\n\
        [secrets]\nattributes = [\"CKA_LABEL\"]\n";
    let source = sources.add("acme.toml", text);
    let annotations = Annotations::standard().clone().over(&sources, source, &mut diagnostics);
    assert!(diagnostics.as_slice().is_empty(), "{diagnostics:?}");
    let family = annotations.families().family_of("ACME_MODE_X").unwrap();
    assert_eq!(family.name.as_deref(), Some("Mode"));
    assert!(annotations.families().family_of("CKM_AES_GCM").is_some());
    assert_eq!(annotations.attribute("CKA_ID"), Some(&ValueType::List("CK_ULONG".into())));
    assert_eq!(annotations.attribute("CKA_LABEL"), Some(&ValueType::Text));
    assert_eq!(annotations.mechanism("CKM_AES_GCM"), Some(&[ParameterType::Bytes(Some(12))][..]));
    assert!(annotations.is_secret_attribute("CKA_LABEL"));
    assert!(Annotations::standard().attribute("CKA_ID") == Some(&ValueType::Bytes));
}

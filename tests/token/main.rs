//! The generated crate on a token: SoftHSM's, made anew for each test.

mod client;
mod documentation;
mod examples;
mod integrations;
mod keys;
mod lifecycle;
#[path = "../modules/mod.rs"]
mod modules;
mod notify;
mod null;
mod objects;
mod operations;
mod parameters;
mod paths;
mod pool;
mod probe;
mod sessions;
mod signatures;
mod soak;
mod softhsm;
mod uri;

use softhsm::{LABEL, with_softhsm};

#[test]
fn each_test_has_tokens_of_its_own() {
    with_softhsm(|softhsm| {
        softhsm.add_token("second token");
        let slots = softhsm.run("softhsm2-util", ["--show-slots"]);
        for label in [LABEL, "second token"] {
            assert!(slots.contains(label), "{slots}");
        }
    });
}

#[test]
fn keys_of_one_test_are_not_there_in_another() {
    with_softhsm(|softhsm| {
        assert_eq!(softhsm.pkcs11_tool(&["--list-objects"]), "");
        softhsm.pkcs11_tool(&["--keypairgen", "--key-type", "EC:prime256v1", "--label", "pair"]);
        let objects = softhsm.pkcs11_tool(&["--list-objects"]);
        assert!(objects.contains("Private Key Object; EC"), "{objects}");
        let slots = softhsm.run("softhsm2-util", ["--show-slots"]);
        assert!(!slots.contains("second token"), "{slots}");
        assert_eq!(std::fs::read_dir(softhsm.tokens()).unwrap().count(), 1);
        assert!(softhsm.folder().starts_with(std::env::temp_dir()));
    });
}

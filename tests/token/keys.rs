//! Keys that come from keys.

use pkcs11_client::{
    AttributeType, Error, KeyType, Mechanism, MechanismType, ObjectClass, ObjectHandle, Session,
    Template, attribute,
};

use crate::client;
use crate::softhsm::with_softhsm;

/// The value of an extractable key.
fn value(session: &Session, key: ObjectHandle) -> Vec<u8> {
    let values = session.get_array(key, [AttributeType::VALUE]).unwrap();
    values.bytes(AttributeType::VALUE).unwrap().to_vec()
}

fn readable<'a>() -> Template<'a> {
    Template::new()
        .with(attribute::CLASS, ObjectClass::SECRET_KEY)
        .with(attribute::KEY_TYPE, KeyType::AES)
        .with(attribute::SENSITIVE, false)
        .with(attribute::EXTRACTABLE, true)
}

#[test]
fn a_key_is_wrapped_and_unwrapped() {
    with_softhsm(|_| {
        let session = client::session();
        // The first test vector for a key of 256 bits, under one of 256 bits, in RFC 3394.
        let wrapping: Vec<u8> = (0..32).collect();
        let inner: Vec<u8> = (0..16).map(|number| number * 0x11).chain(0..16).collect();
        let expected = [
            0x28, 0xC9, 0xF4, 0x04, 0xC4, 0xB8, 0x10, 0xF4, 0xCB, 0xCC, 0xB3, 0x5C, 0xFB, 0x87,
            0xF8, 0x26, 0x3F, 0x57, 0x86, 0xE2, 0xD8, 0x0E, 0xD3, 0x26, 0xCB, 0xC7, 0xF0, 0xE7,
            0x1A, 0x99, 0xF4, 0x3B, 0xFB, 0x98, 0x8B, 0x9B, 0x7A, 0x02, 0xDD, 0x21,
        ];
        let wrapping = readable()
            .with(attribute::WRAP, true)
            .with(attribute::UNWRAP, true)
            .with(attribute::VALUE, &wrapping);
        let wrapping = session.create_object(&wrapping).unwrap();
        let template = readable().with(attribute::VALUE, &inner);
        let key = session.create_object(&template).unwrap();

        let mechanism = Mechanism::new(MechanismType::AES_KEY_WRAP);
        let wrapped = session.wrap_key(&mechanism, wrapping, key).unwrap();
        assert_eq!(wrapped, expected);
        let mut room = [0; 64];
        let length = session.wrap_key_into(&mechanism, wrapping, key, &mut room).unwrap();
        assert_eq!(room[..length], expected);
        let again = session.unwrap_key(&mechanism, wrapping, &wrapped, &readable()).unwrap();
        assert_eq!(value(&session, again), inner);
    });
}

#[test]
fn a_key_is_generated_as_the_template_wants_it() {
    with_softhsm(|_| {
        let session = client::session();
        let template = Template::new()
            .with(attribute::VALUE_LEN, 24)
            .with(attribute::SENSITIVE, false)
            .with(attribute::EXTRACTABLE, true);
        let mechanism = MechanismType::AES_KEY_GEN.into();
        let key = session.generate_key(&mechanism, &template).unwrap();
        assert_eq!(value(&session, key).len(), 24);
        assert_eq!(session.get(key, attribute::KEY_TYPE).unwrap(), KeyType::AES);
        assert!(session.get(key, attribute::LOCAL).unwrap());
        assert_eq!(
            session.get(key, attribute::KEY_GEN_MECHANISM).unwrap(),
            MechanismType::AES_KEY_GEN
        );
        let other = session.generate_key(&mechanism, &template).unwrap();
        assert_ne!(value(&session, key), value(&session, other));
    });
}

#[test]
fn openssl_unwraps_a_key_that_is_wrapped_for_its_rsa_key() {
    with_softhsm(|softhsm| {
        let session = client::session();
        let arguments = ["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"];
        softhsm.run("openssl", arguments.iter().chain(&["-out", "private.pem"]));
        let modulus = ["rsa", "-in", "private.pem", "-noout", "-modulus"];
        let printed = softhsm.run("openssl", modulus);
        let digits = printed.trim().strip_prefix("Modulus=").unwrap();
        let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        let modulus: Vec<_> = (0..digits.len()).step_by(2).map(byte).collect();
        let public = Template::new()
            .with(attribute::CLASS, ObjectClass::PUBLIC_KEY)
            .with(attribute::KEY_TYPE, KeyType::RSA)
            .with(attribute::MODULUS, &modulus)
            .with(attribute::PUBLIC_EXPONENT, &[1, 0, 1])
            .with(attribute::WRAP, true);
        let public = session.create_object(&public).unwrap();
        let template = readable().with(attribute::VALUE, &[0x42; 32]);
        let key = session.create_object(&template).unwrap();

        let mechanism = Mechanism::new(MechanismType::RSA_PKCS);
        let wrapped = session.wrap_key(&mechanism, public, key).unwrap();
        std::fs::write(softhsm.folder().join("wrapped"), wrapped).unwrap();
        let decrypt = ["pkeyutl", "-decrypt", "-inkey", "private.pem", "-in", "wrapped"];
        softhsm.run("openssl", decrypt.iter().chain(&["-out", "key"]));
        assert_eq!(std::fs::read(softhsm.folder().join("key")).unwrap(), [0x42; 32]);
    });
}

#[test]
fn a_slice_that_is_too_small_tells_what_is_needed_and_ends_the_operation() {
    with_softhsm(|_| {
        let session = client::session();
        let mechanism = MechanismType::SHA256.into();
        let error = session.digest_into(&mechanism, b"data", &mut [0; 31]).unwrap_err();
        assert!(matches!(error, Error::TooSmall { needed: 32, .. }), "{error}");
        session.digest(&mechanism, b"data").unwrap();
    });
}

//! Operations, each checked by OpenSSL or by OpenSC.

use std::fs;
use std::io::Write;

use pkcs11_client::secrecy::ExposeSecret;
use pkcs11_client::{
    KeyPair, Mechanism, MechanismType, ObjectHandle, Rv, Session, Template, attribute,
};

use crate::client::session;
use crate::softhsm::{SoftHsm, with_softhsm};

pub(crate) const DATA: &[u8] = b"The quick brown fox jumps over the lazy dog";
/// `prime256v1` as an ASN.1 object identifier.
pub(crate) const P_256: &[u8] = &[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn aes_key(session: &Session, value: &[u8]) -> ObjectHandle {
    let template = Template::new()
        .with(attribute::CLASS, pkcs11_client::ObjectClass::SECRET_KEY)
        .with(attribute::KEY_TYPE, pkcs11_client::KeyType::AES)
        .with(attribute::ENCRYPT, true)
        .with(attribute::DECRYPT, true)
        .with(attribute::WRAP, true)
        .with(attribute::UNWRAP, true)
        .with(attribute::SIGN, true)
        .with(attribute::VERIFY, true)
        .with(attribute::VALUE, value);
    session.create_object(&template).unwrap()
}

pub(crate) fn rsa_pair(session: &Session, label: &str) -> KeyPair {
    let public = Template::new()
        .with(attribute::TOKEN, true)
        .with(attribute::PRIVATE, false)
        .with(attribute::LABEL, label)
        .with(attribute::MODULUS_BITS, 2048)
        .with(attribute::PUBLIC_EXPONENT, &[1, 0, 1])
        .with(attribute::ENCRYPT, true)
        .with(attribute::VERIFY, true);
    let private = Template::new()
        .with(attribute::TOKEN, true)
        .with(attribute::LABEL, label)
        .with(attribute::DECRYPT, true)
        .with(attribute::SIGN, true);
    let mechanism = MechanismType::RSA_PKCS_KEY_PAIR_GEN.into();
    session.generate_key_pair(&mechanism, &public, &private).unwrap()
}

fn p_256_pair(session: &Session, label: &str) -> KeyPair {
    let public = Template::new()
        .with(attribute::TOKEN, true)
        .with(attribute::PRIVATE, false)
        .with(attribute::LABEL, label)
        .with(attribute::EC_PARAMS, P_256)
        .with(attribute::VERIFY, true);
    let private = Template::new()
        .with(attribute::TOKEN, true)
        .with(attribute::LABEL, label)
        .with(attribute::SIGN, true);
    let mechanism = MechanismType::EC_KEY_PAIR_GEN.into();
    session.generate_key_pair(&mechanism, &public, &private).unwrap()
}

/// Writes the public key to `key.der`, as OpenSC reads it.
pub(crate) fn export_public_key(softhsm: &SoftHsm, label: &str) {
    let path = softhsm.folder().join("key.der");
    let path = path.to_str().unwrap();
    softhsm.pkcs11_tool(&["--read-object", "--type", "pubkey", "--label", label, "-o", path]);
}

/// What OpenSSL says of a signature of [`DATA`] by the key in `key.der`.
pub(crate) fn openssl_verifies(softhsm: &SoftHsm, signature: &[u8], options: &[&str]) -> String {
    fs::write(softhsm.folder().join("data"), DATA).unwrap();
    fs::write(softhsm.folder().join("signature"), signature).unwrap();
    let key = ["dgst", "-sha256", "-keyform", "DER", "-verify", "key.der"];
    let files = ["-signature", "signature", "data"];
    softhsm.run("openssl", key.iter().chain(options).chain(&files))
}

#[test]
fn digests_are_those_of_openssl() {
    with_softhsm(|softhsm| {
        let session = session();
        fs::write(softhsm.folder().join("data"), DATA).unwrap();
        for (mechanism, name) in [
            (MechanismType::SHA_1, "-sha1"),
            (MechanismType::SHA224, "-sha224"),
            (MechanismType::SHA256, "-sha256"),
            (MechanismType::SHA384, "-sha384"),
            (MechanismType::SHA512, "-sha512"),
        ] {
            let expected = softhsm.run("openssl", ["dgst", name, "-r", "data"]);
            let expected = expected.split_whitespace().next().unwrap();
            let mechanism = Mechanism::new(mechanism);
            assert_eq!(hex(&session.digest(&mechanism, DATA).unwrap()), expected);

            let mut digest = [0; 64];
            let length = session.digest_into(&mechanism, DATA, &mut digest).unwrap();
            assert_eq!(hex(&digest[..length]), expected);

            let mut stream = session.digest_stream(&mechanism).unwrap();
            for part in DATA.chunks(7) {
                stream.write_all(part).unwrap();
            }
            assert_eq!(hex(&stream.finish().unwrap()), expected);
        }
    });
}

#[test]
fn an_operation_that_is_dropped_makes_room_for_the_next() {
    with_softhsm(|_| {
        let session = session();
        let mechanism = MechanismType::SHA256.into();
        let mut dropped = session.digest_stream(&mechanism).unwrap();
        dropped.update(b"left behind").unwrap();
        let busy = session.digest(&mechanism, DATA).unwrap_err();
        assert_eq!(busy.rv(), Some(Rv::OPERATION_ACTIVE));
        drop(dropped);
        session.digest(&mechanism, DATA).unwrap();

        let pair = p_256_pair(&session, "pair");
        let mut too_small = [0; 10];
        let mechanism = MechanismType::ECDSA.into();
        let digest = [1; 32];
        let error = session.sign_into(&mechanism, pair.private, &digest, &mut too_small);
        assert_eq!(error.unwrap_err().to_string(), "C_Sign needs a buffer of 64 bytes");
        assert_eq!(session.sign(&mechanism, pair.private, &digest).unwrap().len(), 64);

        let key = aes_key(&session, &[1; 16]);
        let mechanism = Mechanism::with_bytes(MechanismType::AES_CBC_PAD, &[0; 16]);
        drop(session.encrypt_stream(&mechanism, key).unwrap());
        drop(session.decrypt_stream(&mechanism, key).unwrap());
        let ciphertext = session.encrypt(&mechanism, key, DATA).unwrap();
        assert_eq!(session.decrypt(&mechanism, key, &ciphertext).unwrap(), DATA);

        drop(session.verify_stream(&MechanismType::AES_CMAC.into(), key).unwrap());
        drop(session.sign_stream(&MechanismType::AES_CMAC.into(), key).unwrap());
        session.sign(&MechanismType::AES_CMAC.into(), key, DATA).unwrap();
    });
}

#[test]
pub(crate) fn openssl_verifies_rsa_signatures() {
    with_softhsm(|softhsm| {
        let session = session();
        let pair = rsa_pair(&session, "pair");
        export_public_key(softhsm, "pair");
        let mechanism = MechanismType::SHA256_RSA_PKCS.into();

        let signature = session.sign(&mechanism, pair.private, DATA).unwrap();
        assert_eq!(openssl_verifies(softhsm, &signature, &[]), "Verified OK\n");
        session.verify(&mechanism, pair.public, DATA, &signature).unwrap();

        let mut stream = session.sign_stream(&mechanism, pair.private).unwrap();
        DATA.chunks(5).for_each(|part| stream.update(part).unwrap());
        assert_eq!(stream.finish().unwrap(), signature);

        let mut stream = session.verify_stream(&mechanism, pair.public).unwrap();
        DATA.chunks(3).for_each(|part| stream.update(part).unwrap());
        stream.finish(&signature).unwrap();

        let error = session.verify(&mechanism, pair.public, b"other data", &signature);
        assert_eq!(error.unwrap_err().rv(), Some(Rv::SIGNATURE_INVALID));
        let error = session.verify(&mechanism, pair.public, DATA, &signature[1..]);
        assert_eq!(error.unwrap_err().rv(), Some(Rv::SIGNATURE_LEN_RANGE));
    });
}

#[test]
pub(crate) fn openssl_verifies_ecdsa_signatures() {
    with_softhsm(|softhsm| {
        let session = session();
        let pair = p_256_pair(&session, "pair");
        export_public_key(softhsm, "pair");
        let digest = session.digest(&MechanismType::SHA256.into(), DATA).unwrap();
        let signature = session.sign(&MechanismType::ECDSA.into(), pair.private, &digest).unwrap();
        let (r, s) = signature.split_at(32);
        assert_eq!(openssl_verifies(softhsm, &der_signature(r, s), &[]), "Verified OK\n");
    });
}

/// An ECDSA signature as OpenSSL takes it: a sequence of two integers.
fn der_signature(r: &[u8], s: &[u8]) -> Vec<u8> {
    let integer = |number: &[u8]| {
        let zeros = number.iter().take_while(|byte| **byte == 0).count();
        let number = &number[zeros..];
        let sign = if number[0] >= 0x80 { &[0][..] } else { &[] };
        let length = (sign.len() + number.len()) as u8;
        [&[0x02, length][..], sign, number].concat()
    };
    let integers = [integer(r), integer(s)].concat();
    [&[0x30, integers.len() as u8], &integers[..]].concat()
}

#[test]
fn openssl_decrypts_what_was_encrypted() {
    with_softhsm(|softhsm| {
        let session = session();
        let (value, iv) = ([0x42; 32], [7; 16]);
        let key = aes_key(&session, &value);
        let mechanism = Mechanism::with_bytes(MechanismType::AES_CBC_PAD, &iv);
        let ciphertext = session.encrypt(&mechanism, key, DATA).unwrap();
        fs::write(softhsm.folder().join("ciphertext"), &ciphertext).unwrap();
        let (key_text, iv_text) = (hex(&value), hex(&iv));
        let options = ["enc", "-d", "-aes-256-cbc", "-K", &key_text, "-iv", &iv_text];
        let plaintext = softhsm.run("openssl", options.iter().chain(&["-in", "ciphertext"]));
        assert_eq!(plaintext.as_bytes(), DATA);

        let mut buffer = [0; 64];
        let length = session.encrypt_into(&mechanism, key, DATA, &mut buffer).unwrap();
        assert_eq!(buffer[..length], ciphertext);
        let length = session.decrypt_into(&mechanism, key, &ciphertext, &mut buffer).unwrap();
        assert_eq!(&buffer[..length], DATA);
    });
}

#[test]
fn streams_give_what_one_call_gives() {
    with_softhsm(|_| {
        let session = session();
        let key = aes_key(&session, &[9; 16]);
        let iv = [1; 16];
        let mechanism = Mechanism::with_bytes(MechanismType::AES_CBC_PAD, &iv);
        let plaintext: Vec<u8> = (0..100_000_u32).map(|number| (number % 251) as u8).collect();
        let ciphertext = session.encrypt(&mechanism, key, &plaintext).unwrap();

        let mut stream = session.encrypt_stream(&mechanism, key).unwrap();
        let mut parts = Vec::new();
        for part in plaintext.chunks(777) {
            parts.extend(stream.update(part).unwrap());
        }
        parts.extend(stream.finish().unwrap());
        assert_eq!(parts, ciphertext);

        let mut writer = session.encrypt_writer(&mechanism, key, Vec::new()).unwrap();
        writer.write_all(&plaintext).unwrap();
        assert_eq!(writer.finish().unwrap(), ciphertext);

        let mut writer = session.decrypt_writer(&mechanism, key, Vec::new()).unwrap();
        ciphertext.chunks(1001).for_each(|part| writer.write_all(part).unwrap());
        assert_eq!(writer.finish().unwrap(), plaintext);
    });
}

#[test]
fn macs_are_those_of_openssl() {
    with_softhsm(|softhsm| {
        let session = session();
        let value = [0x0b; 32];
        let template = Template::new()
            .with(attribute::CLASS, pkcs11_client::ObjectClass::SECRET_KEY)
            .with(attribute::KEY_TYPE, pkcs11_client::KeyType::GENERIC_SECRET)
            .with(attribute::SIGN, true)
            .with(attribute::VERIFY, true)
            .with(attribute::VALUE, &value);
        let key = session.create_object(&template).unwrap();
        fs::write(softhsm.folder().join("data"), DATA).unwrap();
        let option = format!("hexkey:{}", hex(&value));
        let arguments = ["dgst", "-sha256", "-r", "-mac", "HMAC", "-macopt", &option, "data"];
        let expected = softhsm.run("openssl", arguments);
        let mechanism = MechanismType::SHA256_HMAC.into();
        let mac = session.sign(&mechanism, key, DATA).unwrap();
        assert_eq!(hex(&mac), expected.split_whitespace().next().unwrap());
        session.verify(&mechanism, key, DATA, &mac).unwrap();

        let key = aes_key(&session, &[3; 16]);
        let option = format!("hexkey:{}", hex(&[3; 16]));
        let arguments =
            ["mac", "-cipher", "aes-128-cbc", "-macopt", &option, "-in", "data", "CMAC"];
        let expected = softhsm.run("openssl", arguments);
        let mac = session.sign(&MechanismType::AES_CMAC.into(), key, DATA).unwrap();
        assert_eq!(hex(&mac).to_uppercase(), expected.trim());
    });
}

#[test]
fn a_wrapped_key_is_the_same_key() {
    with_softhsm(|softhsm| {
        let session = session();
        let wrapping_key = aes_key(&session, &[5; 32]);
        let template = Template::new()
            .with(attribute::VALUE_LEN, 16)
            .with(attribute::EXTRACTABLE, true)
            .with(attribute::SENSITIVE, false)
            .with(attribute::ENCRYPT, true);
        let key = session.generate_key(&MechanismType::AES_KEY_GEN.into(), &template).unwrap();
        let mechanism = MechanismType::AES_KEY_WRAP.into();
        let wrapped = session.wrap_key(&mechanism, wrapping_key, key).unwrap();
        assert_eq!(wrapped.len(), 24);
        let value = session.get(key, attribute::VALUE).unwrap();

        fs::write(softhsm.folder().join("value"), value.expose_secret()).unwrap();
        let key_text = hex(&[5; 32]);
        let options = ["enc", "-id-aes256-wrap", "-K", &key_text, "-iv", "A6A6A6A6A6A6A6A6"];
        softhsm.run("openssl", options.iter().chain(&["-in", "value", "-out", "wrapped"]));
        assert_eq!(fs::read(softhsm.folder().join("wrapped")).unwrap(), wrapped);

        let template = Template::new()
            .with(attribute::CLASS, pkcs11_client::ObjectClass::SECRET_KEY)
            .with(attribute::KEY_TYPE, pkcs11_client::KeyType::AES)
            .with(attribute::EXTRACTABLE, true)
            .with(attribute::SENSITIVE, false);
        let unwrapped = session.unwrap_key(&mechanism, wrapping_key, &wrapped, &template).unwrap();
        let unwrapped = session.get(unwrapped, attribute::VALUE).unwrap();
        assert_eq!(unwrapped.expose_secret(), value.expose_secret());
    });
}

#[test]
fn random_bytes_differ() {
    with_softhsm(|_| {
        let session = session();
        session.seed_random(b"something").unwrap();
        let first: [u8; 32] = session.random().unwrap();
        let mut second = [0; 32];
        session.random_into(&mut second).unwrap();
        assert_ne!(first, second);
        assert_ne!(second, [0; 32]);
    });
}

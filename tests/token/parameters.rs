//! Mechanisms with parameters, each checked by OpenSSL. (AES-GCM is checked with published vectors, in
//! `tests/real`.)

use std::fs;

use pkcs11_client::parameters::{
    Ecdh1DeriveParams, GcmParams, RsaPkcsOaepParams, RsaPkcsPssParams,
};
use pkcs11_client::secrecy::ExposeSecret;
use pkcs11_client::{
    KeyDerivationFunction, KeyType, Mechanism, MechanismType, ObjectClass, RsaPkcsMgfType,
    RsaPkcsOaepSourceType, Rv, Template, attribute,
};

use crate::client::session;
use crate::operations::{DATA, P_256, aes_key, export_public_key, openssl_verifies, rsa_pair};
use crate::softhsm::with_softhsm;

#[test]
fn openssl_verifies_pss_signatures() {
    with_softhsm(|softhsm| {
        let session = session();
        let pair = rsa_pair(&session, "pair");
        export_public_key(softhsm, "pair");
        for salt in [0, 20, 32] {
            let parameters = RsaPkcsPssParams {
                hash_alg: MechanismType::SHA256,
                mgf: RsaPkcsMgfType::SHA256,
                s_len: salt,
            };
            let mechanism = Mechanism::with(MechanismType::SHA256_RSA_PKCS_PSS, parameters);
            let signature = session.sign(&mechanism, pair.private, DATA).unwrap();
            let salt = format!("rsa_pss_saltlen:{salt}");
            let options = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", &salt];
            assert_eq!(openssl_verifies(softhsm, &signature, &options), "Verified OK\n");
            session.verify(&mechanism, pair.public, DATA, &signature).unwrap();
        }
    });
}

#[test]
fn what_openssl_encrypts_with_oaep_is_decrypted() {
    with_softhsm(|softhsm| {
        let session = session();
        let pair = rsa_pair(&session, "pair");
        export_public_key(softhsm, "pair");
        fs::write(softhsm.folder().join("data"), DATA).unwrap();
        let options = ["pkeyutl", "-encrypt", "-pubin", "-keyform", "DER", "-inkey", "key.der"];
        let padding = ["-pkeyopt", "rsa_padding_mode:oaep", "-in", "data", "-out", "ciphertext"];
        softhsm.run("openssl", options.iter().chain(&padding));
        let parameters = RsaPkcsOaepParams {
            hash_alg: MechanismType::SHA_1,
            mgf: RsaPkcsMgfType::SHA1,
            source: RsaPkcsOaepSourceType::SPECIFIED,
            source_data: &[],
        };
        let mechanism = Mechanism::with(MechanismType::RSA_PKCS_OAEP, parameters);
        let ciphertext = fs::read(softhsm.folder().join("ciphertext")).unwrap();
        assert_eq!(session.decrypt(&mechanism, pair.private, &ciphertext).unwrap(), DATA);
    });
}

#[test]
fn openssl_agrees_on_the_same_secret() {
    with_softhsm(|softhsm| {
        let session = session();
        let public = Template::new()
            .with(attribute::TOKEN, true)
            .with(attribute::PRIVATE, false)
            .with(attribute::LABEL, "pair")
            .with(attribute::EC_PARAMS, P_256);
        let private = Template::new().with(attribute::DERIVE, true);
        let generator = MechanismType::EC_KEY_PAIR_GEN.into();
        let pair = session.generate_key_pair(&generator, &public, &private).unwrap();
        export_public_key(softhsm, "pair");

        let curve = "ec_paramgen_curve:P-256";
        let options = ["genpkey", "-algorithm", "EC", "-pkeyopt", curve, "-out", "other.pem"];
        softhsm.run("openssl", options);
        let options =
            ["pkey", "-in", "other.pem", "-pubout", "-outform", "DER", "-out", "other.der"];
        softhsm.run("openssl", options);
        let options = ["pkeyutl", "-derive", "-inkey", "other.pem", "-peerkey", "key.der"];
        let form = ["-peerform", "DER", "-out", "secret"];
        softhsm.run("openssl", options.iter().chain(&form));

        // The point is what the encoded key ends with.
        let other = fs::read(softhsm.folder().join("other.der")).unwrap();
        let parameters = Ecdh1DeriveParams {
            kdf: KeyDerivationFunction::NULL,
            shared_data: &[],
            public_data: &other[other.len() - 65..],
        };
        let mechanism = Mechanism::with(MechanismType::ECDH1_DERIVE, parameters);
        let template = Template::new()
            .with(attribute::CLASS, ObjectClass::SECRET_KEY)
            .with(attribute::KEY_TYPE, KeyType::GENERIC_SECRET)
            .with(attribute::VALUE_LEN, 32)
            .with(attribute::SENSITIVE, false)
            .with(attribute::EXTRACTABLE, true);
        let secret = session.derive_key(&mechanism, pair.private, &template).unwrap();
        let secret = session.get(secret, attribute::VALUE).unwrap();
        assert_eq!(secret.expose_secret(), fs::read(softhsm.folder().join("secret")).unwrap());
    });
}

#[test]
fn what_is_long_is_authenticated_part_by_part() {
    with_softhsm(|_| {
        let session = session();
        let key = aes_key(&session, &[9; 32]);
        let parameters = GcmParams { iv: &[1; 12], aad: b"header", tag_bits: 128 };
        let mechanism = Mechanism::with(MechanismType::AES_GCM, parameters);
        let plaintext: Vec<u8> = (0..100_000_u32).map(|number| (number % 251) as u8).collect();
        let ciphertext = session.encrypt(&mechanism, key, &plaintext).unwrap();
        assert_eq!(ciphertext.len(), plaintext.len() + 16);

        let mut stream = session.encrypt_stream(&mechanism, key).unwrap();
        let mut parts = Vec::new();
        for part in plaintext.chunks(777) {
            parts.extend(stream.update(part).unwrap());
        }
        parts.extend(stream.finish().unwrap());
        assert_eq!(parts, ciphertext);

        let mut stream = session.decrypt_stream(&mechanism, key).unwrap();
        let mut parts = Vec::new();
        for part in ciphertext.chunks(1001) {
            parts.extend(stream.update(part).unwrap());
        }
        parts.extend(stream.finish().unwrap());
        assert_eq!(parts, plaintext);

        let mut changed = ciphertext;
        changed[50_000] ^= 1;
        let mut stream = session.decrypt_stream(&mechanism, key).unwrap();
        stream.update(&changed).unwrap();
        // The code that SoftHSM has for everything that has none.
        assert_eq!(stream.finish().unwrap_err().rv(), Some(Rv::GENERAL_ERROR));
    });
}

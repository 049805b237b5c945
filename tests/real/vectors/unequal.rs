//! Vectors of decryption, agreement and decapsulation with private keys.

use pkcs11_client::parameters::{Ecdh1DeriveParams, RsaPkcsOaepParams};
use pkcs11_client::{
    KeyDerivationFunction, KeyType, Mechanism, MechanismFlags, MechanismType, ObjectClass,
    ObjectHandle, RsaPkcsMgfType, RsaPkcsOaepSourceType, Session, Template, attribute,
};
use serde_json::Value;

use super::{KeyOf, Set, Vector, bytes, number, set, text};
use crate::case::{Need, Tested, check};
use crate::key::{readable, value};

const OAEP: [&str; 9] = [
    "rsa_oaep_2048_sha1_mgf1sha1",
    "rsa_oaep_2048_sha224_mgf1sha224",
    "rsa_oaep_2048_sha256_mgf1sha1",
    "rsa_oaep_2048_sha256_mgf1sha256",
    "rsa_oaep_2048_sha384_mgf1sha384",
    "rsa_oaep_2048_sha512_mgf1sha512",
    "rsa_oaep_3072_sha256_mgf1sha256",
    "rsa_oaep_4096_sha256_mgf1sha256",
    "rsa_oaep_4096_sha512_mgf1sha512",
];

const ECDH: [&str; 4] = [
    "ecdh_secp224r1_ecpoint",
    "ecdh_secp256r1_ecpoint",
    "ecdh_secp384r1_ecpoint",
    "ecdh_secp521r1_ecpoint",
];

pub(super) fn sets() -> Vec<Set> {
    use MechanismType as Type;
    let needs = |mechanism, flags| vec![Need::Mechanism(mechanism, flags)];
    let mut sets = Vec::new();
    for name in OAEP {
        let needs = needs(Type::RSA_PKCS_OAEP, MechanismFlags::DECRYPT);
        sets.push(set!("RSA OAEP", rsa_oaep, name, needs, rsa_key, oaep));
    }
    let derives = || needs(Type::ECDH1_DERIVE, MechanismFlags::DERIVE);
    for name in ECDH {
        sets.push(set!("ECDH", ecdh, name, derives(), ec_key, ecdh));
    }
    for name in ["x25519", "x448"] {
        sets.push(set!("ECDH", xdh, name, derives(), montgomery_key, ecdh));
    }
    let kem: [(&str, KeyOf); 6] = [
        ("mlkem_512", |session, _, test| ml_kem_key(session, test, 1)),
        ("mlkem_768", |session, _, test| ml_kem_key(session, test, 2)),
        ("mlkem_1024", |session, _, test| ml_kem_key(session, test, 3)),
        ("mlkem_512_semi_expanded_decaps", |session, _, test| ml_kem_key(session, test, 1)),
        ("mlkem_768_semi_expanded_decaps", |session, _, test| ml_kem_key(session, test, 2)),
        ("mlkem_1024_semi_expanded_decaps", |session, _, test| ml_kem_key(session, test, 3)),
    ];
    for (name, key) in kem {
        let needs = needs(Type::ML_KEM, MechanismFlags::DECAPSULATE);
        sets.push(set!("ML-KEM", mlkem, name, needs, key, ml_kem));
    }
    sets
}

/// The object identifier of a curve, in DER.
pub(super) fn curve(name: &str) -> &'static [u8] {
    match name {
        "secp224r1" => &[6, 5, 0x2b, 0x81, 4, 0, 0x21],
        "secp256k1" => &[6, 5, 0x2b, 0x81, 4, 0, 0x0a],
        "secp256r1" => &[6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7],
        "secp384r1" => &[6, 5, 0x2b, 0x81, 4, 0, 0x22],
        "secp521r1" => &[6, 5, 0x2b, 0x81, 4, 0, 0x23],
        "brainpoolP224r1" => &[6, 9, 0x2b, 0x24, 3, 3, 2, 8, 1, 1, 5],
        "brainpoolP256r1" => &[6, 9, 0x2b, 0x24, 3, 3, 2, 8, 1, 1, 7],
        "brainpoolP384r1" => &[6, 9, 0x2b, 0x24, 3, 3, 2, 8, 1, 1, 11],
        "brainpoolP512r1" => &[6, 9, 0x2b, 0x24, 3, 3, 2, 8, 1, 1, 13],
        "edwards25519" => &[6, 3, 0x2b, 0x65, 0x70],
        "edwards448" => &[6, 3, 0x2b, 0x65, 0x71],
        "curve25519" => &[6, 3, 0x2b, 0x65, 0x6e],
        "curve448" => &[6, 3, 0x2b, 0x65, 0x6f],
        other => panic!("vectors of {other}"),
    }
}

/// Bytes as an octet string in DER.
pub(super) fn octet_string(bytes: &[u8]) -> Vec<u8> {
    let length = u8::try_from(bytes.len()).expect("a short string");
    let head = if length < 0x80 { vec![4, length] } else { vec![4, 0x81, length] };
    [head, bytes.to_vec()].concat()
}

fn private(key_type: KeyType) -> Template<'static> {
    Template::new()
        .with(attribute::CLASS, ObjectClass::PRIVATE_KEY)
        .with(attribute::KEY_TYPE, key_type)
        .with(attribute::TOKEN, false)
}

fn rsa_key(session: &Session, group: &Value, _: &Value) -> Tested<ObjectHandle> {
    let key = &group["privateKey"];
    let (modulus, exponent) = (number(&key["modulus"]), number(&key["publicExponent"]));
    let parts = [
        (attribute::PRIVATE_EXPONENT, "privateExponent"),
        (attribute::PRIME_1, "prime1"),
        (attribute::PRIME_2, "prime2"),
        (attribute::EXPONENT_1, "exponent1"),
        (attribute::EXPONENT_2, "exponent2"),
        (attribute::COEFFICIENT, "coefficient"),
    ];
    let numbers = parts.map(|(_, name)| number(&key[name]));
    let mut template = private(KeyType::RSA)
        .with(attribute::DECRYPT, true)
        .with(attribute::MODULUS, &modulus)
        .with(attribute::PUBLIC_EXPONENT, &exponent);
    for ((attribute, _), number) in parts.into_iter().zip(&numbers) {
        template.push(attribute, number);
    }
    Ok(session.create_object(&template)?)
}

fn oaep(vector: &Vector<'_>) -> Tested {
    let Vector { session, key, group, test, .. } = vector;
    let (hash_alg, _) = hash(&group["sha"]);
    let (_, mgf) = hash(&group["mgfSha"]);
    let label = bytes(&test["label"]);
    let source = RsaPkcsOaepSourceType::SPECIFIED;
    let parameters = RsaPkcsOaepParams { hash_alg, mgf, source, source_data: &label };
    let mechanism = Mechanism::with(MechanismType::RSA_PKCS_OAEP, parameters);
    let plaintext = session.decrypt(&mechanism, *key, &bytes(&test["ct"]))?;
    check(plaintext == bytes(&test["msg"]), "another plaintext")
}

fn hash(name: &Value) -> (MechanismType, RsaPkcsMgfType) {
    match text(name) {
        "SHA-1" => (MechanismType::SHA_1, RsaPkcsMgfType::SHA1),
        "SHA-224" => (MechanismType::SHA224, RsaPkcsMgfType::SHA224),
        "SHA-256" => (MechanismType::SHA256, RsaPkcsMgfType::SHA256),
        "SHA-384" => (MechanismType::SHA384, RsaPkcsMgfType::SHA384),
        "SHA-512" => (MechanismType::SHA512, RsaPkcsMgfType::SHA512),
        other => panic!("vectors of {other}"),
    }
}

fn ec_key(session: &Session, group: &Value, test: &Value) -> Tested<ObjectHandle> {
    let value = number(&test["private"]);
    let template = private(KeyType::EC)
        .with(attribute::DERIVE, true)
        .with(attribute::EC_PARAMS, curve(text(&group["curve"])))
        .with(attribute::VALUE, &value);
    Ok(session.create_object(&template)?)
}

fn montgomery_key(session: &Session, group: &Value, test: &Value) -> Tested<ObjectHandle> {
    let value = bytes(&test["private"]);
    let template = private(KeyType::EC_MONTGOMERY)
        .with(attribute::DERIVE, true)
        .with(attribute::EC_PARAMS, curve(text(&group["curve"])))
        .with(attribute::VALUE, &value);
    Ok(session.create_object(&template)?)
}

fn ecdh(vector: &Vector<'_>) -> Tested {
    let Vector { session, key, test, .. } = vector;
    let (public, shared) = (bytes(&test["public"]), bytes(&test["shared"]));
    let (kdf, shared_data) = (KeyDerivationFunction::NULL, &[][..]);
    let parameters = Ecdh1DeriveParams { kdf, shared_data, public_data: &public };
    let mechanism = Mechanism::with(MechanismType::ECDH1_DERIVE, parameters);
    let length = shared.len().max(1).try_into().expect("a short secret");
    let template = readable(KeyType::GENERIC_SECRET).with(attribute::VALUE_LEN, length);
    let secret = session.derive_key(&mechanism, *key, &template)?;
    let found = value(session, secret)?;
    session.destroy_object(secret)?;
    check(found == shared, "another secret")
}

/// From the key itself, or from its seed.
fn ml_kem_key(session: &Session, test: &Value, parameter_set: u8) -> Tested<ObjectHandle> {
    let (value, seed) = (bytes(&test["dk"]), bytes(&test["seed"]));
    let mut template = private(KeyType::ML_KEM)
        .with(attribute::PARAMETER_SET, parameter_set.into())
        .with(attribute::DECAPSULATE, true);
    if value.is_empty() {
        template.push(attribute::SEED, &seed);
    } else {
        template.push(attribute::VALUE, &value);
    }
    Ok(session.create_object(&template)?)
}

fn ml_kem(vector: &Vector<'_>) -> Tested {
    let Vector { session, key, test, .. } = vector;
    let template = readable(KeyType::GENERIC_SECRET).with(attribute::VALUE_LEN, 32);
    let mechanism = MechanismType::ML_KEM.into();
    let secret = session.decapsulate_key(&mechanism, *key, &template, &bytes(&test["c"]))?;
    let found = value(session, secret)?;
    session.destroy_object(secret)?;
    check(found == bytes(&test["K"]), "another secret")
}

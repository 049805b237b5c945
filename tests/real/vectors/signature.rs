//! Vectors of signatures, which are verified.

use pkcs11_client::parameters::{EddsaParams, RsaPkcsPssParams, SignAdditionalContext};
use pkcs11_client::{
    HedgeType, KeyType, Mechanism, MechanismFlags, MechanismType, ObjectClass, ObjectHandle,
    RsaPkcsMgfType, Session, Template, attribute,
};
use serde_json::Value;

use super::unequal::{curve, octet_string};
use super::{Set, Vector, bytes, count, number, set, text};
use crate::case::{Failure, Need, Tested};

const PKCS1: [&str; 10] = [
    "rsa_signature_2048_sha224",
    "rsa_signature_2048_sha256",
    "rsa_signature_2048_sha384",
    "rsa_signature_2048_sha512",
    "rsa_signature_2048_sha3_256",
    "rsa_signature_3072_sha256",
    "rsa_signature_3072_sha512",
    "rsa_signature_4096_sha256",
    "rsa_signature_4096_sha512",
    "rsa_signature_8192_sha256",
];

const PSS: [&str; 10] = [
    "rsa_pss_2048_sha1_mgf1_20",
    "rsa_pss_2048_sha256_mgf1_0",
    "rsa_pss_2048_sha256_mgf1_32",
    "rsa_pss_2048_sha256_mgf1sha1_20",
    "rsa_pss_2048_sha384_mgf1_48",
    "rsa_pss_3072_sha256_mgf1_32",
    "rsa_pss_4096_sha256_mgf1_32",
    "rsa_pss_4096_sha384_mgf1_48",
    "rsa_pss_4096_sha512_mgf1_32",
    "rsa_pss_4096_sha512_mgf1_64",
];

const ECDSA: [&str; 12] = [
    "ecdsa_secp224r1_sha224_p1363",
    "ecdsa_secp224r1_sha256_p1363",
    "ecdsa_secp256k1_sha256_p1363",
    "ecdsa_secp256r1_sha256_p1363",
    "ecdsa_secp256r1_sha512_p1363",
    "ecdsa_secp384r1_sha384_p1363",
    "ecdsa_secp384r1_sha512_p1363",
    "ecdsa_secp521r1_sha512_p1363",
    "ecdsa_brainpoolP224r1_sha224_p1363",
    "ecdsa_brainpoolP256r1_sha256_p1363",
    "ecdsa_brainpoolP384r1_sha384_p1363",
    "ecdsa_brainpoolP512r1_sha512_p1363",
];

pub(super) fn sets() -> Vec<Set> {
    use MechanismType as Type;
    let needs = |mechanism| vec![Need::Mechanism(mechanism, MechanismFlags::VERIFY)];
    let mut sets = Vec::new();
    for name in PKCS1 {
        let needs = needs(Type::SHA256_RSA_PKCS);
        sets.push(set!("RSA PKCS #1", rsa_pkcs1_verify, name, needs, rsa_key, pkcs1));
    }
    for name in PSS {
        let needs = needs(Type::SHA256_RSA_PKCS_PSS);
        sets.push(set!("RSA PSS", rsa_pss_verify, name, needs, rsa_key, pss));
    }
    for name in ECDSA {
        sets.push(set!("ECDSA", ecdsa, name, needs(Type::ECDSA), ec_key, ecdsa));
    }
    for name in ["ed25519", "ed448"] {
        sets.push(set!("EdDSA", eddsa, name, needs(Type::EDDSA), edwards_key, eddsa));
    }
    let parameter_sets: [(&str, super::KeyOf); 3] = [
        ("mldsa_44_verify", |session, group, _| ml_dsa_key(session, group, 1)),
        ("mldsa_65_verify", |session, group, _| ml_dsa_key(session, group, 2)),
        ("mldsa_87_verify", |session, group, _| ml_dsa_key(session, group, 3)),
    ];
    for (name, key) in parameter_sets {
        sets.push(set!("ML-DSA", mldsa_verify, name, needs(Type::ML_DSA), key, ml_dsa));
    }
    sets
}

fn public(key_type: KeyType) -> Template<'static> {
    Template::new()
        .with(attribute::CLASS, ObjectClass::PUBLIC_KEY)
        .with(attribute::KEY_TYPE, key_type)
        .with(attribute::TOKEN, false)
        .with(attribute::VERIFY, true)
}

fn rsa_key(session: &Session, group: &Value, _: &Value) -> Tested<ObjectHandle> {
    let key = &group["publicKey"];
    let (modulus, exponent) = (number(&key["modulus"]), number(&key["publicExponent"]));
    let template = public(KeyType::RSA)
        .with(attribute::MODULUS, &modulus)
        .with(attribute::PUBLIC_EXPONENT, &exponent);
    Ok(session.create_object(&template)?)
}

fn ec_key(session: &Session, group: &Value, _: &Value) -> Tested<ObjectHandle> {
    let key = &group["publicKey"];
    let point = octet_string(&bytes(&key["uncompressed"]));
    let template = public(KeyType::EC)
        .with(attribute::EC_PARAMS, curve(text(&key["curve"])))
        .with(attribute::EC_POINT, &point);
    Ok(session.create_object(&template)?)
}

fn edwards_key(session: &Session, group: &Value, _: &Value) -> Tested<ObjectHandle> {
    let key = &group["publicKey"];
    let point = octet_string(&bytes(&key["pk"]));
    let template = public(KeyType::EC_EDWARDS)
        .with(attribute::EC_PARAMS, curve(text(&key["curve"])))
        .with(attribute::EC_POINT, &point);
    Ok(session.create_object(&template)?)
}

fn ml_dsa_key(session: &Session, group: &Value, parameter_set: u8) -> Tested<ObjectHandle> {
    let value = bytes(&group["publicKey"]);
    let template = public(KeyType::ML_DSA)
        .with(attribute::PARAMETER_SET, parameter_set.into())
        .with(attribute::VALUE, &value);
    Ok(session.create_object(&template)?)
}

/// The digest, with its mechanisms for RSA PKCS #1, RSA PSS, MGF1 and ECDSA.
struct Hash {
    digest: MechanismType,
    pkcs1: MechanismType,
    pss: MechanismType,
    mgf: RsaPkcsMgfType,
    ecdsa: MechanismType,
}

fn hash(name: &Value) -> Hash {
    use {MechanismType as Type, RsaPkcsMgfType as Mgf};
    let (digest, pkcs1, pss, mgf, ecdsa) = match text(name) {
        "SHA-1" => {
            (Type::SHA_1, Type::SHA1_RSA_PKCS, Type::SHA1_RSA_PKCS_PSS, Mgf::SHA1, Type::ECDSA_SHA1)
        }
        "SHA-224" => (
            Type::SHA224,
            Type::SHA224_RSA_PKCS,
            Type::SHA224_RSA_PKCS_PSS,
            Mgf::SHA224,
            Type::ECDSA_SHA224,
        ),
        "SHA-256" => (
            Type::SHA256,
            Type::SHA256_RSA_PKCS,
            Type::SHA256_RSA_PKCS_PSS,
            Mgf::SHA256,
            Type::ECDSA_SHA256,
        ),
        "SHA-384" => (
            Type::SHA384,
            Type::SHA384_RSA_PKCS,
            Type::SHA384_RSA_PKCS_PSS,
            Mgf::SHA384,
            Type::ECDSA_SHA384,
        ),
        "SHA-512" => (
            Type::SHA512,
            Type::SHA512_RSA_PKCS,
            Type::SHA512_RSA_PKCS_PSS,
            Mgf::SHA512,
            Type::ECDSA_SHA512,
        ),
        "SHA3-256" => (
            Type::SHA3_256,
            Type::SHA3_256_RSA_PKCS,
            Type::SHA3_256_RSA_PKCS_PSS,
            Mgf::SHA3_256,
            Type::ECDSA_SHA3_256,
        ),
        other => panic!("vectors of {other}"),
    };
    Hash { digest, pkcs1, pss, mgf, ecdsa }
}

impl Vector<'_> {
    fn verify(&self, mechanism: &Mechanism<'_>, message: &[u8]) -> Tested {
        let mechanism_type = mechanism.mechanism_type();
        if !self.token.mechanisms.contains_key(&mechanism_type) {
            return Err(Failure::Lacking(format!("no {mechanism_type}")));
        }
        Ok(self.session.verify(mechanism, self.key, message, &bytes(&self.test["sig"]))?)
    }

    fn message(&self) -> Vec<u8> {
        bytes(&self.test["msg"])
    }
}

fn pkcs1(vector: &Vector<'_>) -> Tested {
    vector.verify(&hash(&vector.group["sha"]).pkcs1.into(), &vector.message())
}

fn pss(vector: &Vector<'_>) -> Tested {
    let group = vector.group;
    let Hash { digest, pss, .. } = hash(&group["sha"]);
    let s_len = count(&group["sLen"]);
    let parameters = RsaPkcsPssParams { hash_alg: digest, mgf: hash(&group["mgfSha"]).mgf, s_len };
    vector.verify(&Mechanism::with(pss, parameters), &vector.message())
}

/// With a mechanism that makes the digest, or with a digest that was made before.
fn ecdsa(vector: &Vector<'_>) -> Tested {
    let Hash { digest, ecdsa, .. } = hash(&vector.group["sha"]);
    if vector.token.mechanisms.contains_key(&ecdsa) {
        return vector.verify(&ecdsa.into(), &vector.message());
    }
    if !vector.token.mechanisms.contains_key(&digest) {
        return Err(Failure::Lacking(format!("no {ecdsa} and no {digest}")));
    }
    let message = vector.session.digest(&digest.into(), &vector.message())?;
    vector.verify(&MechanismType::ECDSA.into(), &message)
}

fn eddsa(vector: &Vector<'_>) -> Tested {
    let mechanism = match text(&vector.group["publicKey"]["curve"]) {
        "edwards25519" => Mechanism::new(MechanismType::EDDSA),
        _ => {
            let parameters = EddsaParams { ph_flag: false, context_data: &[] };
            Mechanism::with(MechanismType::EDDSA, parameters)
        }
    };
    vector.verify(&mechanism, &vector.message())
}

fn ml_dsa(vector: &Vector<'_>) -> Tested {
    let context = bytes(&vector.test["ctx"]);
    let parameters =
        SignAdditionalContext { hedge_variant: HedgeType::HEDGE_PREFERRED, context: &context };
    vector.verify(&Mechanism::with(MechanismType::ML_DSA, parameters), &vector.message())
}

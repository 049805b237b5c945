//! Keys that are derived from others, and those on which two sides agree.

use pkcs11_client::parameters::{
    Ecdh1DeriveParams, HkdfParams, KeyDerivationStringData, Pkcs5Pbkd2Params2, PrfDataParam,
    PrfDataParamValue, Sp800_108CounterFormat, Sp800_108KdfParams, Ssl3RandomData,
    Tls12MasterKeyDeriveParams,
};
use pkcs11_client::{
    HkdfSaltType, KeyDerivationFunction, KeyPair, KeyType, Mechanism, MechanismFlags,
    MechanismType, ObjectHandle, Pkcs5Pbkd2PseudoRandomFunctionType, Pkcs5Pbkdf2SaltSourceType,
    PrfDataType, Session, Template, Version, attribute,
};

use crate::case::{Case, Need, Tested, check};
use crate::key::{Key, P_256, P_384, Use, X448, X25519, readable, secret, value};
use crate::token::Token;

const GROUP: &str = "Derive and agree";

pub(super) fn cases() -> Vec<Case> {
    use MechanismType as Type;
    let derives = |mechanism| Need::Mechanism(mechanism, MechanismFlags::DERIVE);
    let hmac = Need::Mechanism(Type::SHA256_HMAC, MechanismFlags::SIGN);
    let mut cases = Vec::new();
    for (name, key) in [("P-256", P_256), ("P-384", P_384), ("X25519", X25519), ("X448", X448)] {
        let needs = [derives(Type::ECDH1_DERIVE), key.need()];
        let run = move |token: &Token| agrees(token, key, shared_point);
        cases.push(Case::new(GROUP, format!("ECDH, {name}"), &needs, run));
    }
    let needs = [derives(Type::DH_PKCS_DERIVE), Key::Dh.need()];
    let run = |token: &Token| agrees(token, Key::Dh, shared_number);
    cases.push(Case::new(GROUP, "Diffie-Hellman", &needs, run));
    let pbkdf2 = Need::Mechanism(Type::PKCS5_PBKD2, MechanismFlags::GENERATE);
    cases.extend([
        Case::new(GROUP, "HKDF", &[derives(Type::HKDF_DERIVE)], hkdf),
        Case::new(GROUP, "PBKDF2", &[pbkdf2], pbkdf2_of_a_password),
        Case::new(
            GROUP,
            "SP 800-108, counter",
            &[derives(Type::SP800_108_COUNTER_KDF), hmac],
            counter,
        ),
        Case::new(
            GROUP,
            "data behind a key",
            &[derives(Type::CONCATENATE_BASE_AND_DATA)],
            concatenates,
        ),
        Case::new(GROUP, "exclusive or", &[derives(Type::XOR_BASE_AND_DATA)], exclusive_or),
        Case::new(
            GROUP,
            "TLS 1.2, master secret",
            &[derives(Type::TLS12_MASTER_KEY_DERIVE), hmac],
            tls,
        ),
    ]);
    cases
}

/// The template of a derived secret of so many bytes.
fn derived(length: u32) -> Template<'static> {
    readable(KeyType::GENERIC_SECRET).with(attribute::VALUE_LEN, length.into())
}

/// The secret that the private key of one side has with the public key of the other.
type Agree = fn(&Session, ObjectHandle, ObjectHandle) -> Tested<Vec<u8>>;

fn agrees(token: &Token, key: Key, agree: Agree) -> Tested {
    let session = token.session()?;
    let pair = || key.generate(&session, Use::Deriving);
    let (one, other): (KeyPair, KeyPair) = (pair()?, pair()?);
    let secret = agree(&session, one.private, other.public)?;
    check(secret == agree(&session, other.private, one.public)?, "the sides do not agree")?;
    check(secret != agree(&session, one.private, one.public)?, "the secret is always the same")
}

fn shared_point(session: &Session, private: ObjectHandle, public: ObjectHandle) -> Tested<Vec<u8>> {
    let point = session.get(public, attribute::EC_POINT)?;
    let mechanism = |point| {
        let (kdf, shared_data) = (KeyDerivationFunction::NULL, &[][..]);
        let parameters = Ecdh1DeriveParams { kdf, shared_data, public_data: point };
        Mechanism::with(MechanismType::ECDH1_DERIVE, parameters)
    };
    // The attribute is an octet string in DER, or the point itself for some kinds of keys.
    let is_der = point[0] == 4 && usize::from(point[1]) == point.len() - 2;
    let point = if is_der { &point[2..] } else { &point };
    let secret = session.derive_key(&mechanism(point), private, &derived(32))?;
    value(session, secret)
}

fn shared_number(
    session: &Session,
    private: ObjectHandle,
    public: ObjectHandle,
) -> Tested<Vec<u8>> {
    let number = value(session, public)?;
    let mechanism = Mechanism::with_bytes(MechanismType::DH_PKCS_DERIVE, &number);
    let secret = session.derive_key(&mechanism, private, &derived(256))?;
    value(session, secret)
}

/// The first test case of RFC 5869.
fn hkdf(token: &Token) -> Tested {
    let session = token.session()?;
    let base = secret(&session, &[0x0b; 22], attribute::DERIVE)?;
    let parameters = HkdfParams {
        extract: true,
        expand: true,
        prf_hash_mechanism: MechanismType::SHA256,
        salt_type: HkdfSaltType::HKDF_SALT_DATA,
        salt: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        salt_key: None,
        info: &[0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
    };
    let mechanism = Mechanism::with(MechanismType::HKDF_DERIVE, parameters);
    let key = session.derive_key(&mechanism, base, &derived(42))?;
    let expected = [
        0x3c, 0xb2, 0x5f, 0x25, 0xfa, 0xac, 0xd5, 0x7a, 0x90, 0x43, 0x4f, 0x64, 0xd0, 0x36, 0x2f,
        0x2a, 0x2d, 0x2d, 0x0a, 0x90, 0xcf, 0x1a, 0x5a, 0x4c, 0x5d, 0xb0, 0x2d, 0x56, 0xec, 0xc4,
        0xc5, 0xbf, 0x34, 0x00, 0x72, 0x08, 0xd5, 0xb8, 0x87, 0x18, 0x58, 0x65,
    ];
    check(value(&session, key)? == expected, "another key than in RFC 5869")
}

/// The first test case of RFC 6070.
fn pbkdf2_of_a_password(token: &Token) -> Tested {
    let session = token.session()?;
    let parameters = Pkcs5Pbkd2Params2 {
        salt_source: Pkcs5Pbkdf2SaltSourceType::SPECIFIED,
        salt_source_data: b"salt",
        iterations: 1,
        prf: Pkcs5Pbkd2PseudoRandomFunctionType::HMAC_SHA1,
        prf_data: &[],
        password: b"password",
    };
    let mechanism = Mechanism::with(MechanismType::PKCS5_PBKD2, parameters);
    let key = session.generate_key(&mechanism, &derived(20))?;
    let expected = [
        0x0c, 0x60, 0xc8, 0x0f, 0x96, 0x1f, 0x0e, 0x71, 0xf3, 0xa9, 0xb5, 0x24, 0xaf, 0x60, 0x12,
        0x06, 0x2f, 0xe0, 0x37, 0xa6,
    ];
    check(value(&session, key)? == expected, "another key than in RFC 6070")
}

/// HMAC-SHA-256 of a message by the token, with a key of these bytes.
fn hmac(session: &Session, key: &[u8], message: &[u8]) -> Tested<Vec<u8>> {
    let key = secret(session, key, attribute::SIGN)?;
    Ok(session.sign(&MechanismType::SHA256_HMAC.into(), key, message)?)
}

/// One block of the key derivation function is the authentication code of its number and label.
fn counter(token: &Token) -> Tested {
    let session = token.session()?;
    let base = secret(&session, &[0x42; 32], attribute::DERIVE)?;
    let format = Sp800_108CounterFormat { little_endian: false, width_in_bits: 32 };
    let number = PrfDataParam {
        r#type: PrfDataType::ITERATION_VARIABLE,
        value: PrfDataParamValue::Counter(format),
    };
    let label =
        PrfDataParam { r#type: PrfDataType::BYTE_ARRAY, value: PrfDataParamValue::Bytes(b"label") };
    let parameters = Sp800_108KdfParams {
        prf_type: MechanismType::SHA256_HMAC,
        data_params: &[number, label],
        additional_derived_keys: Vec::new(),
    };
    let mechanism = Mechanism::with(MechanismType::SP800_108_COUNTER_KDF, parameters);
    let key = session.derive_key(&mechanism, base, &derived(32))?;
    let expected = hmac(&session, &[0x42; 32], b"\0\0\0\x01label")?;
    check(value(&session, key)? == expected, "another key than the standard's")
}

fn concatenates(token: &Token) -> Tested {
    let session = token.session()?;
    let base = secret(&session, &[1; 16], attribute::DERIVE)?;
    let parameters = KeyDerivationStringData { data: &[2; 16] };
    let mechanism = Mechanism::with(MechanismType::CONCATENATE_BASE_AND_DATA, parameters);
    let key = session.derive_key(&mechanism, base, &derived(32))?;
    check(value(&session, key)? == [[1; 16], [2; 16]].concat(), "another key")
}

fn exclusive_or(token: &Token) -> Tested {
    let session = token.session()?;
    let base = secret(&session, &[0b0110; 16], attribute::DERIVE)?;
    let parameters = KeyDerivationStringData { data: &[0b0011; 16] };
    let mechanism = Mechanism::with(MechanismType::XOR_BASE_AND_DATA, parameters);
    let key = session.derive_key(&mechanism, base, &derived(16))?;
    check(value(&session, key)? == [0b0101; 16], "another key")
}

/// The master secret is made as in RFC 5246, 8.1; the version is told by the token.
fn tls(token: &Token) -> Tested {
    let session = token.session()?;
    let mut premaster = [0x42; 48];
    premaster[..2].copy_from_slice(&[3, 3]);
    let base = secret(&session, &premaster, attribute::DERIVE)?;
    let mut version = Version { major: 0, minor: 0 };
    let parameters = Tls12MasterKeyDeriveParams {
        random_info: Ssl3RandomData { client_random: &[1; 32], server_random: &[2; 32] },
        version: Some(&mut version),
        prf_hash_mechanism: MechanismType::SHA256,
    };
    let mechanism = Mechanism::with(MechanismType::TLS12_MASTER_KEY_DERIVE, parameters);
    let key = session.derive_key(&mechanism, base, &derived(48))?;
    drop(mechanism);
    check((version.major, version.minor) == (3, 3), "another version of TLS")?;
    let seed = [b"master secret".as_slice(), &[1; 32], &[2; 32]].concat();
    let mut expected = Vec::new();
    let mut round = seed.clone();
    while expected.len() < 48 {
        round = hmac(&session, &premaster, &round)?;
        expected.extend(hmac(&session, &premaster, &[&*round, &seed].concat())?);
    }
    check(value(&session, key)? == expected[..48], "another secret than the standard's")
}

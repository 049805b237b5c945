//! Keys behind the traits of the crate `signature`; RustCrypto's crates verify what they sign.

use ml_dsa::{KeyInit, MlDsa44, MlDsa65, MlDsa87};
use pkcs11_client::secrecy::ExposeSecret;
use pkcs11_client::signature::{SignatureEncoding, Signer, Verifier};
use pkcs11_client::{
    HashAlgorithm, MechanismFlags, MechanismType, ObjectHandle, Session, SignatureBytes,
    SignatureScheme, SigningKey, VerifyingKey, attribute,
};
use rsa::sha2::{Sha256, Sha384, Sha512};

use super::DATA;
use crate::case::{Case, Failure, Need, Tested, check};
use crate::key::{ED25519, Key, P_256, P_384, P_521, Use};
use crate::token::Token;

const GROUP: &str = "Signer and verifier of `signature`";

/// Whether a public key, in a session, verifies the signature of [`DATA`] outside of the token.
type Verify = fn(&Session, ObjectHandle, &[u8]) -> Tested<bool>;

struct Signing {
    name: &'static str,
    key: Key,
    scheme: SignatureScheme,
    mechanism: MechanismType,
    verify: Verify,
}

const RSA: Key = Key::Rsa(2048);

/// An error of a crate that verifies: the key or the signature is not even one.
fn wrong(error: impl std::fmt::Display) -> Failure {
    Failure::Wrong(error.to_string())
}

/// The point of a public key, which is in an ASN.1 octet string.
fn point(session: &Session, key: ObjectHandle) -> Tested<Vec<u8>> {
    let encoded = session.get(key, attribute::EC_POINT)?;
    yasna::parse_der(&encoded, |reader| reader.read_bytes()).map_err(wrong)
}

/// Verifies with RustCrypto's crate for RSA.
macro_rules! rsa {
    ($scheme:ident, $hash:ident) => {
        |session, key, signature| {
            use rsa::signature::Verifier;

            let modulus = rsa::BigUint::from_bytes_be(&session.get(key, attribute::MODULUS)?);
            let exponent = session.get(key, attribute::PUBLIC_EXPONENT)?;
            let exponent = rsa::BigUint::from_bytes_be(&exponent);
            let key = rsa::RsaPublicKey::new(modulus, exponent).map_err(wrong)?;
            let key = rsa::$scheme::VerifyingKey::<$hash>::new(key);
            Ok(key.verify(DATA, &signature.try_into().map_err(wrong)?).is_ok())
        }
    };
}

/// Verifies with RustCrypto's crate for the curve.
macro_rules! ecdsa {
    ($curve:ident, $signature:ident) => {
        |session, key, signature| {
            let key = $curve::ecdsa::VerifyingKey::from_sec1_bytes(&point(session, key)?);
            let signature = $curve::ecdsa::$signature::try_from(signature).map_err(wrong)?;
            Ok(key.map_err(wrong)?.verify(DATA, &signature).is_ok())
        }
    };
}

/// What stands in a line: a name, a key, a scheme, what the token has to have for it, and who verifies.
macro_rules! signings {
    ($($name:literal $key:expr, $scheme:ident $(($hash:ident))?, $mechanism:ident, $verify:expr;)*) => {
        [$(Signing {
            name: $name,
            key: $key,
            scheme: SignatureScheme::$scheme $((HashAlgorithm::$hash))?,
            mechanism: MechanismType::$mechanism,
            verify: $verify,
        }),*]
    };
}

#[rustfmt::skip]
const SIGNINGS: [Signing; 14] = signings! {
    "RSA PKCS #1, SHA-256" RSA, RsaPkcs1(Sha256), RSA_PKCS, rsa!(pkcs1v15, Sha256);
    "RSA PKCS #1, SHA-384" RSA, RsaPkcs1(Sha384), RSA_PKCS, rsa!(pkcs1v15, Sha384);
    "RSA PKCS #1, SHA-512" RSA, RsaPkcs1(Sha512), RSA_PKCS, rsa!(pkcs1v15, Sha512);
    "RSA PSS, SHA-256" RSA, RsaPss(Sha256), RSA_PKCS_PSS, rsa!(pss, Sha256);
    "RSA PSS, SHA-384" RSA, RsaPss(Sha384), RSA_PKCS_PSS, rsa!(pss, Sha384);
    "RSA PSS, SHA-512" RSA, RsaPss(Sha512), RSA_PKCS_PSS, rsa!(pss, Sha512);
    "ECDSA, P-256" P_256, Ecdsa(Sha256), ECDSA, ecdsa!(p256, Signature);
    "ECDSA, P-256, DER" P_256, EcdsaDer(Sha256), ECDSA, ecdsa!(p256, DerSignature);
    "ECDSA, P-384" P_384, Ecdsa(Sha384), ECDSA, ecdsa!(p384, Signature);
    "ECDSA, P-521" P_521, Ecdsa(Sha512), ECDSA, ecdsa!(p521, Signature);
    "Ed25519" ED25519, Ed25519, EDDSA, ed25519;
    "ML-DSA-44" Key::MlDsa(1), MlDsa, ML_DSA, ml_dsa::<MlDsa44>;
    "ML-DSA-65" Key::MlDsa(2), MlDsa, ML_DSA, ml_dsa::<MlDsa65>;
    "ML-DSA-87" Key::MlDsa(3), MlDsa, ML_DSA, ml_dsa::<MlDsa87>;
};

fn ed25519(session: &Session, key: ObjectHandle, signature: &[u8]) -> Tested<bool> {
    // Modules differ in whether the bytes are in an octet string, as those of other curves.
    let encoded = session.get(key, attribute::EC_POINT)?;
    let key = if encoded.len() == 32 { encoded } else { point(session, key)? };
    let key = ed25519_dalek::VerifyingKey::try_from(&key[..]).map_err(wrong)?;
    let signature = ed25519_dalek::Signature::try_from(signature).map_err(wrong)?;
    Ok(key.verify(DATA, &signature).is_ok())
}

fn ml_dsa<P: ml_dsa::MlDsaParams>(
    session: &Session,
    key: ObjectHandle,
    signature: &[u8],
) -> Tested<bool> {
    let key = session.get(key, attribute::VALUE)?;
    let key = ml_dsa::VerifyingKey::<P>::new_from_slice(key.expose_secret()).map_err(wrong)?;
    let signature = ml_dsa::Signature::<P>::try_from(signature).map_err(wrong)?;
    Ok(key.verify(DATA, &signature).is_ok())
}

impl Signing {
    fn run(&self, token: &Token) -> Tested {
        let session = token.session()?;
        let pair = self.key.generate(&session, Use::Signing)?;
        let signer = SigningKey::new(&session, pair.private, self.scheme)?;
        let signature: SignatureBytes = signer.try_sign(DATA).map_err(wrong)?;
        let is_valid = (self.verify)(&session, pair.public, signature.as_ref())?;
        check(is_valid, "the signature is not valid elsewhere")?;
        let verifier = VerifyingKey::new(&session, pair.public, self.scheme)?;
        verifier.verify(DATA, &signature).map_err(wrong)?;
        let other = verifier.verify(b"something else", &signature);
        check(other.is_err(), "the signature of other data was accepted")?;
        let mut bytes = signature.to_vec();
        *bytes.last_mut().unwrap() ^= 1;
        let other = verifier.verify(DATA, &SignatureBytes::from(&bytes[..]));
        check(other.is_err(), "another signature was accepted")
    }
}

pub(super) fn cases() -> Vec<Case> {
    let flags = MechanismFlags::SIGN | MechanismFlags::VERIFY;
    let case = |signing: Signing| {
        let needs = [Need::Mechanism(signing.mechanism, flags), signing.key.need()];
        Case::new(GROUP, signing.name, &needs, move |token| signing.run(token))
    };
    SIGNINGS.into_iter().map(case).collect()
}

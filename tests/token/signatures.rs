//! Keys in the token behind the traits of the crate `signature`; what they sign is verified by
//! RustCrypto's crates, and what those sign by the token.

use pkcs11_client::signature::hazmat::{PrehashSigner, PrehashVerifier};
use pkcs11_client::signature::{MultipartSigner, Signer, Verifier};
use pkcs11_client::{
    Attribute, BigInteger, Bytes, HashAlgorithm, KeyPair, MechanismType, Session, SignatureBytes,
    SignatureScheme, SigningKey, Template, VerifyingKey, attribute,
};
use rsa::sha2::{Digest, Sha256, Sha384, Sha512};

use crate::client::session;
use crate::softhsm::with_softhsm;

const DATA: &[u8] = b"The quick brown fox jumps over the lazy dog";
const HASHES: [HashAlgorithm; 3] =
    [HashAlgorithm::Sha256, HashAlgorithm::Sha384, HashAlgorithm::Sha512];
const P_256: &[u8] = &[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
const P_384: &[u8] = &[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22];
const P_521: &[u8] = &[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x23];
const ED_25519: &[u8] = b"\x13\x0cedwards25519";

/// A key pair of this session, made from one attribute of the public key.
fn pair<'a>(session: &Session, mechanism: MechanismType, public: Template<'a>) -> KeyPair {
    let public = public.with(attribute::VERIFY, true);
    let private = Template::new().with(attribute::SIGN, true);
    session.generate_key_pair(&mechanism.into(), &public, &private).unwrap()
}

fn ec_pair(session: &Session, mechanism: MechanismType, curve: &[u8]) -> KeyPair {
    pair(session, mechanism, Template::new().with(attribute::EC_PARAMS, curve))
}

fn bytes(session: &Session, pair: &KeyPair, attribute: Attribute<Bytes>) -> Vec<u8> {
    session.get(pair.public, attribute).unwrap()
}

/// The public point, which is in an ASN.1 octet string.
fn point(session: &Session, pair: &KeyPair) -> Vec<u8> {
    let encoded = bytes(session, pair, attribute::EC_POINT);
    yasna::parse_der(&encoded, |reader| reader.read_bytes()).unwrap()
}

/// The token verifies a signature of [`DATA`], and no other.
fn assert_verified_by_token<T: pkcs11_client::signature::SignatureEncoding>(
    session: &Session,
    pair: &KeyPair,
    scheme: SignatureScheme,
    signature: &T,
) {
    let key = VerifyingKey::new(session, pair.public, scheme).unwrap();
    key.verify(DATA, signature).unwrap();
    let error = key.verify(b"other data", signature).unwrap_err();
    let error = std::error::Error::source(&error).unwrap();
    let error = error.downcast_ref::<pkcs11_client::Error>().unwrap();
    assert_eq!(error.rv(), Some(pkcs11_client::Rv::SIGNATURE_INVALID));
}

#[test]
fn rsa_signatures_are_verified_elsewhere() {
    with_softhsm(|_| {
        let session = session();
        let template = Template::new()
            .with(attribute::MODULUS_BITS, 2048)
            .with(attribute::PUBLIC_EXPONENT, &[1, 0, 1]);
        let pair = pair(&session, MechanismType::RSA_PKCS_KEY_PAIR_GEN, template);
        let number = |attribute: Attribute<BigInteger>| {
            rsa::BigUint::from_bytes_be(&session.get(pair.public, attribute).unwrap())
        };
        let (n, e) = (number(attribute::MODULUS), number(attribute::PUBLIC_EXPONENT));
        let public = rsa::RsaPublicKey::new(n, e).unwrap();

        for hash in HASHES {
            let schemes = [SignatureScheme::RsaPkcs1(hash), SignatureScheme::RsaPss(hash)];
            let signatures = schemes.map(|scheme| {
                let key = SigningKey::new(&session, pair.private, scheme).unwrap();
                let signature: SignatureBytes = key.sign(DATA);
                assert_verified_by_token(&session, &pair, scheme, &signature);
                let parts: SignatureBytes = key.multipart_sign(&[&DATA[..7], &DATA[7..]]);
                assert_verified_by_token(&session, &pair, scheme, &parts);
                signature
            });
            let [pkcs1, pss] = &signatures;
            let (pkcs1, pss) = (pkcs1.as_ref(), pss.as_ref());
            match hash {
                HashAlgorithm::Sha256 => assert_rsa::<Sha256>(&public, pkcs1, pss),
                HashAlgorithm::Sha384 => assert_rsa::<Sha384>(&public, pkcs1, pss),
                _ => assert_rsa::<Sha512>(&public, pkcs1, pss),
            }
        }
        // A digest that somebody else made.
        let digest = Sha256::digest(DATA);
        let by_digest = SignatureScheme::RsaPkcs1(HashAlgorithm::Sha256);
        let key = SigningKey::new(&session, pair.private, by_digest).unwrap();
        let signature: SignatureBytes = key.sign_prehash(&digest).unwrap();
        assert_eq!(signature, key.sign(DATA));
        let wrong: Result<SignatureBytes, _> = key.sign_prehash(&digest[1..]);
        assert!(wrong.is_err());
    });
}

fn assert_rsa<D>(public: &rsa::RsaPublicKey, pkcs1: &[u8], pss: &[u8])
where
    D: Digest + rsa::pkcs8::AssociatedOid + rsa::sha2::digest::FixedOutputReset,
{
    use rsa::signature::Verifier;

    let key = rsa::pkcs1v15::VerifyingKey::<D>::new(public.clone());
    key.verify(DATA, &pkcs1.try_into().unwrap()).unwrap();
    let key = rsa::pss::VerifyingKey::<D>::new(public.clone());
    key.verify(DATA, &pss.try_into().unwrap()).unwrap();
}

#[test]
fn ecdsa_signatures_are_verified_elsewhere() {
    /// For one curve: signatures of both encodings, of the hash that RustCrypto pairs with it.
    macro_rules! assert_ecdsa {
        ($session:expr, $curve:ident, $oid:ident, $hash:ident) => {{
            let pair = ec_pair($session, MechanismType::EC_KEY_PAIR_GEN, $oid);
            let public = $curve::ecdsa::VerifyingKey::from_sec1_bytes(&point($session, &pair));
            let public = public.unwrap();

            let raw = SignatureScheme::Ecdsa(HashAlgorithm::$hash);
            let key = SigningKey::new($session, pair.private, raw).unwrap();
            let signature: $curve::ecdsa::Signature = key.sign(DATA);
            public.verify(DATA, &signature).unwrap();
            assert_verified_by_token($session, &pair, raw, &signature);
            let digest = $hash::digest(DATA);
            let signature: $curve::ecdsa::Signature = key.sign_prehash(&digest).unwrap();
            public.verify_prehash(&digest, &signature).unwrap();
            let key = VerifyingKey::new($session, pair.public, raw).unwrap();
            key.verify_prehash(&digest, &signature).unwrap();

            let der = SignatureScheme::EcdsaDer(HashAlgorithm::$hash);
            let key = SigningKey::new($session, pair.private, der).unwrap();
            // Some numbers have a leading zero, or need one.
            for _ in 0..20 {
                let signature: $curve::ecdsa::DerSignature = key.sign(DATA);
                public.verify(DATA, &signature).unwrap();
                assert_verified_by_token($session, &pair, der, &signature);
            }
            let other: Result<ed25519_dalek::Signature, _> = key.try_sign(DATA);
            assert!(other.is_err());
        }};
    }
    with_softhsm(|_| {
        let session = session();
        assert_ecdsa!(&session, p256, P_256, Sha256);
        assert_ecdsa!(&session, p384, P_384, Sha384);
        assert_ecdsa!(&session, p521, P_521, Sha512);
    });
}

#[test]
fn ed25519_signatures_are_verified_elsewhere() {
    with_softhsm(|_| {
        let session = session();
        let pair = ec_pair(&session, MechanismType::EC_EDWARDS_KEY_PAIR_GEN, ED_25519);
        let point = point(&session, &pair).try_into().unwrap();
        let public = ed25519_dalek::VerifyingKey::from_bytes(&point).unwrap();
        let key = SigningKey::new(&session, pair.private, SignatureScheme::Ed25519).unwrap();
        let signature: ed25519_dalek::Signature = key.sign(DATA);
        public.verify(DATA, &signature).unwrap();
        assert_verified_by_token(&session, &pair, SignatureScheme::Ed25519, &signature);
        let prehashed: Result<ed25519_dalek::Signature, _> = key.sign_prehash(&[0; 64]);
        assert!(prehashed.is_err());
    });
}

#[test]
fn a_scheme_that_the_token_has_not_is_refused_at_once() {
    with_softhsm(|_| {
        let session = session();
        let pair = ec_pair(&session, MechanismType::EC_KEY_PAIR_GEN, P_256);
        let error = SigningKey::new(&session, pair.private, SignatureScheme::MlDsa).unwrap_err();
        assert!(matches!(error, pkcs11_client::Error::Argument(_)), "{error}");
    });
}

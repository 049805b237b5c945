//! Signatures and authentication codes.

use pkcs11_client::parameters::{EddsaParams, RsaPkcsPssParams};
use pkcs11_client::{
    KeyPair, Mechanism, MechanismFlags, MechanismType, RsaPkcsMgfType, Rv, Session,
};

use super::{DATA, RSA_BLOCK};
use crate::case::{Case, Need, Tested, check, refused};
use crate::key::{ED448, ED25519, Key, P_256, P_384, P_521, Use};
use crate::token::Token;

const GROUP: &str = "Sign and verify";
/// What a module may return for a signature that is not one.
const INVALID: [Rv; 2] = [Rv::SIGNATURE_INVALID, Rv::SIGNATURE_LEN_RANGE];

/// A way to sign.
#[derive(Clone, Copy)]
pub(super) struct Signing {
    pub(super) name: &'static str,
    pub(super) mechanism: fn() -> Mechanism<'static>,
    pub(super) key: Key,
    /// What is signed: some mechanisms take digests only.
    pub(super) data: &'static [u8],
}

const fn of_data(name: &'static str, mechanism: fn() -> Mechanism<'static>, key: Key) -> Signing {
    Signing { name, mechanism, key, data: DATA }
}

/// Signs what is as long as a digest of SHA-256.
const fn of_digest(name: &'static str, mechanism: fn() -> Mechanism<'static>, key: Key) -> Signing {
    Signing { name, mechanism, key, data: &[0x5a; 32] }
}

fn pss(mechanism: MechanismType, hash_alg: MechanismType) -> Mechanism<'static> {
    let (mgf, s_len) = (RsaPkcsMgfType::SHA256, 32);
    Mechanism::with(mechanism, RsaPkcsPssParams { hash_alg, mgf, s_len })
}

fn pure_ed448() -> Mechanism<'static> {
    Mechanism::with(MechanismType::EDDSA, EddsaParams { ph_flag: false, context_data: &[] })
}

macro_rules! plain {
    ($name:ident) => {
        || Mechanism::new(MechanismType::$name)
    };
}

const RSA: Key = Key::Rsa(2048);

/// ML-DSA-65, and SLH-DSA-SHA2-128f.
const ML_DSA: Key = Key::MlDsa(2);
const SLH_DSA: Key = Key::SlhDsa(3);

#[rustfmt::skip]
pub(super) const SIGNINGS: [Signing; 27] = [
    of_data("RSA PKCS #1", plain!(RSA_PKCS), RSA),
    of_data("RSA PKCS #1 with SHA-256", plain!(SHA256_RSA_PKCS), RSA),
    of_data("RSA PKCS #1 with SHA-512", plain!(SHA512_RSA_PKCS), RSA),
    of_data("RSA PKCS #1 with SHA3-256", plain!(SHA3_256_RSA_PKCS), RSA),
    Signing { name: "RSA X.509", mechanism: plain!(RSA_X_509), key: RSA, data: RSA_BLOCK },
    of_digest("RSA PSS", || pss(MechanismType::RSA_PKCS_PSS, MechanismType::SHA256), RSA),
    of_data("RSA PSS with SHA-256", || pss(MechanismType::SHA256_RSA_PKCS_PSS, MechanismType::SHA256), RSA),
    of_digest("ECDSA, P-256", plain!(ECDSA), P_256),
    of_data("ECDSA with SHA-256, P-256", plain!(ECDSA_SHA256), P_256),
    of_digest("ECDSA, P-384", plain!(ECDSA), P_384),
    of_data("ECDSA with SHA-384, P-384", plain!(ECDSA_SHA384), P_384),
    of_digest("ECDSA, P-521", plain!(ECDSA), P_521),
    of_data("ECDSA with SHA-512, P-521", plain!(ECDSA_SHA512), P_521),
    of_data("Ed25519", plain!(EDDSA), ED25519),
    of_data("Ed448", pure_ed448, ED448),
    of_data("ML-DSA-65", plain!(ML_DSA), ML_DSA),
    of_data("ML-DSA-65 with SHA-512", plain!(HASH_ML_DSA_SHA512), ML_DSA),
    of_data("SLH-DSA-SHA2-128f", plain!(SLH_DSA), SLH_DSA),
    of_data("HMAC with SHA-1", plain!(SHA_1_HMAC), Key::Secret(32)),
    of_data("HMAC with SHA-256", plain!(SHA256_HMAC), Key::Secret(32)),
    of_data("HMAC with SHA-384", plain!(SHA384_HMAC), Key::Secret(48)),
    of_data("HMAC with SHA-512", plain!(SHA512_HMAC), Key::Secret(64)),
    of_data("HMAC with SHA3-256", plain!(SHA3_256_HMAC), Key::Secret(32)),
    of_data("HMAC with SHA-256, 16 bytes of it",
            || Mechanism::with_number(MechanismType::SHA256_HMAC_GENERAL, 16), Key::Secret(32)),
    of_data("AES CMAC", plain!(AES_CMAC), Key::Aes(32)),
    of_data("AES CMAC, 8 bytes of it",
            || Mechanism::with_number(MechanismType::AES_CMAC_GENERAL, 8), Key::Aes(32)),
    of_data("AES MAC", plain!(AES_MAC), Key::Aes(16)),
];

impl Signing {
    pub(super) fn needs(self) -> [Need; 2] {
        let flags = MechanismFlags::SIGN | MechanismFlags::VERIFY;
        [Need::Mechanism((self.mechanism)().mechanism_type(), flags), self.key.need()]
    }

    pub(super) fn takes_parts(self) -> bool {
        use MechanismType as Type;
        let whole = [Type::RSA_PKCS, Type::RSA_X_509, Type::RSA_PKCS_PSS, Type::ECDSA, Type::EDDSA];
        !whole.contains(&(self.mechanism)().mechanism_type())
    }

    /// A session, a key of the kind in it, and a signature that was made with it.
    fn start(self, token: &Token) -> Tested<(Session, KeyPair, Vec<u8>)> {
        let session = token.session()?;
        let pair = self.key.generate(&session, Use::Signing)?;
        let signature = session.sign(&(self.mechanism)(), pair.private, self.data)?;
        Ok((session, pair, signature))
    }

    fn signs(self, token: &Token) -> Tested {
        let (session, pair, signature) = self.start(token)?;
        let mechanism = (self.mechanism)();
        session.verify(&mechanism, pair.public, self.data, &signature)?;
        let mut buffer = vec![0; signature.len()];
        let length = session.sign_into(&mechanism, pair.private, self.data, &mut buffer)?;
        session.verify(&mechanism, pair.public, self.data, &buffer[..length])?;

        let mut other = self.data.to_vec();
        *other.last_mut().unwrap() ^= 1;
        let verified = session.verify(&mechanism, pair.public, &other, &signature);
        refused(verified, &INVALID, "the signature of other data")?;
        let mut wrong = signature.clone();
        wrong[signature.len() / 2] ^= 1;
        let verified = session.verify(&mechanism, pair.public, self.data, &wrong);
        refused(verified, &INVALID, "another signature")?;
        let shorter = &signature[..signature.len() - 1];
        let verified = session.verify(&mechanism, pair.public, self.data, shorter);
        refused(verified, &INVALID, "a signature that is too short")
    }

    fn signs_parts(self, token: &Token) -> Tested {
        let (session, pair, signature) = self.start(token)?;
        let mechanism = (self.mechanism)();
        let mut stream = session.sign_stream(&mechanism, pair.private)?;
        for part in self.data.chunks(5) {
            stream.update(part)?;
        }
        let signature_of_parts = stream.finish()?;
        for signature in [&signature, &signature_of_parts] {
            let mut stream = session.verify_stream(&mechanism, pair.public)?;
            for part in self.data.chunks(7) {
                stream.update(part)?;
            }
            stream.finish(signature)?;
        }
        let mut stream = session.verify_stream(&mechanism, pair.public)?;
        stream.update(b"something else")?;
        refused(stream.finish(&signature), &INVALID, "the signature of other data")
    }
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for signing in SIGNINGS {
        let run = move |token: &Token| signing.signs(token);
        cases.push(Case::new(GROUP, signing.name, &signing.needs(), run));
        if signing.takes_parts() {
            let run = move |token: &Token| signing.signs_parts(token);
            let name = format!("{}, in parts", signing.name);
            cases.push(Case::new(GROUP, name, &signing.needs(), run));
        }
    }
    let flags = MechanismFlags::SIGN_RECOVER | MechanismFlags::VERIFY_RECOVER;
    let needs = [Need::Mechanism(MechanismType::RSA_PKCS, flags), RSA.need()];
    cases.push(Case::new(GROUP, "RSA PKCS #1 with recovery", &needs, recovers));
    cases
}

fn recovers(token: &Token) -> Tested {
    let session = token.session()?;
    let pair = RSA.generate(&session, Use::Recovering)?;
    let mechanism = MechanismType::RSA_PKCS.into();
    let signature = session.sign_recover(&mechanism, pair.private, DATA)?;
    let data = session.verify_recover(&mechanism, pair.public, &signature)?;
    check(data == DATA, "the signature has other data")
}

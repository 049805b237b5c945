//! Keys that leave the token encrypted, and come back.

use pkcs11_client::parameters::{GcmParams, GcmWrapParams, RsaAesKeyWrapParams, RsaPkcsOaepParams};
use pkcs11_client::{
    GeneratorFunction, KeyType, Mechanism, MechanismFlags, MechanismType, ObjectClass,
    RsaPkcsMgfType, RsaPkcsOaepSourceType, Rv, Template, attribute,
};

use crate::case::{Case, Need, Tested, check, refused};
use crate::key::{Key, P_256, Use, readable, value};
use crate::token::Token;

const GROUP: &str = "Wrap and unwrap";
const AES: Key = Key::Aes(32);
const RSA: Key = Key::Rsa(2048);
const IV: [u8; 16] = [7; 16];

/// A way to wrap.
#[derive(Clone, Copy)]
struct Wrapping {
    name: &'static str,
    mechanism: fn() -> Mechanism<'static>,
    key: Key,
    /// Whether it takes private keys, which have no particular length.
    any_length: bool,
}

const SHA1_OAEP: RsaPkcsOaepParams<'static> = RsaPkcsOaepParams {
    hash_alg: MechanismType::SHA_1,
    mgf: RsaPkcsMgfType::SHA1,
    source: RsaPkcsOaepSourceType::SPECIFIED,
    source_data: &[],
};

fn rsa_aes() -> Mechanism<'static> {
    let parameters = RsaAesKeyWrapParams { aes_key_bits: 256, oaep_params: SHA1_OAEP };
    Mechanism::with(MechanismType::RSA_AES_KEY_WRAP, parameters)
}

fn gcm() -> Mechanism<'static> {
    let parameters = GcmParams { iv: &[9; 12], aad: b"associated", tag_bits: 128 };
    Mechanism::with(MechanismType::AES_GCM, parameters)
}

#[rustfmt::skip]
const WRAPPINGS: [Wrapping; 9] = {
    const fn new(
        name: &'static str, mechanism: fn() -> Mechanism<'static>, key: Key, any_length: bool,
    ) -> Wrapping {
        Wrapping { name, mechanism, key, any_length }
    }
    [
        new("AES key wrap", || MechanismType::AES_KEY_WRAP.into(), AES, false),
        new("AES key wrap with padding", || MechanismType::AES_KEY_WRAP_PAD.into(), AES, true),
        new("AES key wrap, KWP", || MechanismType::AES_KEY_WRAP_KWP.into(), AES, true),
        new("AES-CBC", || Mechanism::with_bytes(MechanismType::AES_CBC, &IV), AES, false),
        new("AES-CBC with padding", || Mechanism::with_bytes(MechanismType::AES_CBC_PAD, &IV), AES, true),
        new("AES-GCM", gcm, AES, true),
        new("RSA PKCS #1", || MechanismType::RSA_PKCS.into(), RSA, false),
        new("RSA OAEP with SHA-1", || Mechanism::with(MechanismType::RSA_PKCS_OAEP, SHA1_OAEP), RSA, false),
        new("RSA and AES key wrap", rsa_aes, RSA, true),
    ]
};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for wrapping in WRAPPINGS {
        let flags = MechanismFlags::WRAP | MechanismFlags::UNWRAP;
        let mechanism = Need::Mechanism((wrapping.mechanism)().mechanism_type(), flags);
        let needs = [mechanism, wrapping.key.need(), AES.need()];
        let run = move |token: &Token| wrapping.wraps_a_secret(token);
        cases.push(Case::new(GROUP, format!("{}, a secret key", wrapping.name), &needs, run));
        if wrapping.any_length {
            let needs = [mechanism, wrapping.key.need(), P_256.need()];
            let run = move |token: &Token| wrapping.wraps_a_private_key(token);
            cases.push(Case::new(GROUP, format!("{}, a private key", wrapping.name), &needs, run));
        }
    }
    let wraps = Need::Mechanism(MechanismType::AES_KEY_WRAP, MechanismFlags::WRAP);
    let needs = [wraps, AES.need()];
    cases.push(Case::new(GROUP, "a key that stays on the token", &needs, does_not_leave));
    let flags = MechanismFlags::WRAP | MechanismFlags::UNWRAP;
    let gcm = Need::Mechanism(MechanismType::AES_GCM, flags);
    let needs = [Need::Function("C_WrapKeyAuthenticated"), gcm, AES.need()];
    cases.push(Case::new(GROUP, "AES-GCM, authenticated", &needs, wraps_authenticated));
    cases
}

impl Wrapping {
    fn wraps_a_secret(self, token: &Token) -> Tested {
        let session = token.session()?;
        let wrapping = self.key.generate(&session, Use::Wrapping)?;
        let template = readable(KeyType::AES);
        let key = Key::Aes(16).generate_with(&session, Use::Encrypting, template)?.private;
        let mechanism = (self.mechanism)();
        let wrapped = session.wrap_key(&mechanism, wrapping.public, key)?;
        let mut buffer = [0; 1024];
        let length = session.wrap_key_into(&mechanism, wrapping.public, key, &mut buffer)?;
        let before = value(&session, key)?;
        for wrapped in [&wrapped, &buffer[..length]] {
            let template = readable(KeyType::AES).with(attribute::ENCRYPT, true);
            let key = session.unwrap_key(&mechanism, wrapping.private, wrapped, &template)?;
            check(value(&session, key)? == before, "another key came back")?;
        }
        Ok(())
    }

    /// What the private key signs when it is back, its public key verifies.
    fn wraps_a_private_key(self, token: &Token) -> Tested {
        let session = token.session()?;
        let wrapping = self.key.generate(&session, Use::Wrapping)?;
        let template = Template::new()
            .with(attribute::TOKEN, false)
            .with(attribute::SENSITIVE, false)
            .with(attribute::EXTRACTABLE, true);
        let pair = P_256.generate_with(&session, Use::Signing, template)?;
        let mechanism = (self.mechanism)();
        let wrapped = session.wrap_key(&mechanism, wrapping.public, pair.private)?;
        let template = Template::new()
            .with(attribute::CLASS, ObjectClass::PRIVATE_KEY)
            .with(attribute::KEY_TYPE, KeyType::EC)
            .with(attribute::TOKEN, false)
            .with(attribute::SIGN, true);
        let key = session.unwrap_key(&mechanism, wrapping.private, &wrapped, &template)?;
        let ecdsa = MechanismType::ECDSA.into();
        let signature = session.sign(&ecdsa, key, &[0x5a; 32])?;
        Ok(session.verify(&ecdsa, pair.public, &[0x5a; 32], &signature)?)
    }
}

fn does_not_leave(token: &Token) -> Tested {
    let session = token.session()?;
    let wrapping = AES.generate(&session, Use::Wrapping)?;
    let template =
        Template::new().with(attribute::TOKEN, false).with(attribute::EXTRACTABLE, false);
    let key = AES.generate_with(&session, Use::Encrypting, template)?;
    let wrapped =
        session.wrap_key(&MechanismType::AES_KEY_WRAP.into(), wrapping.public, key.private);
    refused(wrapped, &[Rv::KEY_UNEXTRACTABLE, Rv::KEY_NOT_WRAPPABLE], "a key that must stay")
}

fn wraps_authenticated(token: &Token) -> Tested {
    let session = token.session()?;
    let wrapping = AES.generate(&session, Use::Wrapping)?;
    let key = Key::Aes(16).generate_with(&session, Use::Encrypting, readable(KeyType::AES))?;
    let mut iv = [9; 12];
    let parameters = |iv| GcmWrapParams {
        iv,
        iv_fixed_bits: 0,
        iv_generator: GeneratorFunction::NO_GENERATE,
        aad: &[],
        tag_bits: 128,
    };
    let mechanism = Mechanism::with(MechanismType::AES_GCM, parameters(&mut iv));
    let data = b"associated";
    let wrapped = session.wrap_key_authenticated(&mechanism, wrapping.public, key.private, data)?;
    let template = readable(KeyType::AES);
    let back = session.unwrap_key_authenticated(
        &mechanism,
        wrapping.private,
        &wrapped,
        &template,
        data,
    )?;
    check(value(&session, back)? == value(&session, key.private)?, "another key came back")?;
    let other = session.unwrap_key_authenticated(
        &mechanism,
        wrapping.private,
        &wrapped,
        &template,
        b"other",
    );
    let codes = [Rv::WRAPPED_KEY_INVALID, Rv::AEAD_DECRYPT_FAILED, Rv::ENCRYPTED_DATA_INVALID];
    refused(other, &codes, "other associated data")
}

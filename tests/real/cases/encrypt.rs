//! Encryption.

use pkcs11_client::parameters::{
    AesCtrParams, CcmParams, GcmParams, RsaPkcsOaepParams, Salsa20Chacha20Poly1305Params,
};
use pkcs11_client::{
    KeyPair, Mechanism, MechanismFlags, MechanismType, RsaPkcsMgfType, RsaPkcsOaepSourceType, Rv,
    Session,
};

use super::{DATA, RSA_BLOCK};
use crate::case::{Case, Need, Tested, check, refused};
use crate::key::{Key, Use};
use crate::token::Token;

const GROUP: &str = "Encrypt and decrypt";
const IV: [u8; 16] = [7; 16];
const NONCE: [u8; 12] = [9; 12];
const BLOCKS: &[u8] = &[0x5a; 96];

/// A way to encrypt.
#[derive(Clone, Copy)]
struct Encrypting {
    name: &'static str,
    mechanism: fn() -> Mechanism<'static>,
    key: Key,
    data: &'static [u8],
    how: How,
}

/// What a way to encrypt can do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// In parts, and whoever changes a bit gets other data.
    Parts,
    /// In parts, and whoever changes a bit is found out.
    Authenticated,
    /// Only at once.
    Whole,
}

fn oaep(hash_alg: MechanismType, mgf: RsaPkcsMgfType) -> Mechanism<'static> {
    let (source, source_data) = (RsaPkcsOaepSourceType::SPECIFIED, &[][..]);
    let parameters = RsaPkcsOaepParams { hash_alg, mgf, source, source_data };
    Mechanism::with(MechanismType::RSA_PKCS_OAEP, parameters)
}

fn gcm() -> Mechanism<'static> {
    let parameters = GcmParams { iv: &NONCE, aad: b"associated", tag_bits: 128 };
    Mechanism::with(MechanismType::AES_GCM, parameters)
}

fn ccm() -> Mechanism<'static> {
    let data_len = DATA.len().try_into().unwrap();
    let parameters = CcmParams { data_len, nonce: &NONCE, aad: b"associated", mac_len: 16 };
    Mechanism::with(MechanismType::AES_CCM, parameters)
}

fn ctr() -> Mechanism<'static> {
    Mechanism::with(MechanismType::AES_CTR, AesCtrParams { counter_bits: 128, cb: IV })
}

fn chacha20_poly1305() -> Mechanism<'static> {
    let parameters = Salsa20Chacha20Poly1305Params { nonce: &NONCE, aad: b"associated" };
    Mechanism::with(MechanismType::CHACHA20_POLY1305, parameters)
}

macro_rules! with_iv {
    ($name:ident, $length:literal) => {
        || Mechanism::with_bytes(MechanismType::$name, IV.first_chunk::<$length>().unwrap())
    };
}

const AES: Key = Key::Aes(32);
const RSA: Key = Key::Rsa(2048);

#[rustfmt::skip]
const ENCRYPTINGS: [Encrypting; 15] = {
    use How::{Authenticated, Parts, Whole};
    const fn new(
        name: &'static str, mechanism: fn() -> Mechanism<'static>, key: Key, data: &'static [u8],
        how: How,
    ) -> Encrypting {
        Encrypting { name, mechanism, key, data, how }
    }
    [
        new("AES-ECB", || MechanismType::AES_ECB.into(), AES, BLOCKS, Parts),
        new("AES-CBC", with_iv!(AES_CBC, 16), AES, BLOCKS, Parts),
        new("AES-CBC with padding", with_iv!(AES_CBC_PAD, 16), AES, DATA, Parts),
        new("AES-CTR", ctr, AES, DATA, Parts),
        new("AES-OFB", with_iv!(AES_OFB, 16), AES, DATA, Parts),
        new("AES-CFB128", with_iv!(AES_CFB128, 16), AES, DATA, Parts),
        new("AES-CTS", with_iv!(AES_CTS, 16), AES, DATA, Parts),
        new("AES-GCM", gcm, AES, DATA, Authenticated),
        new("AES-CCM", ccm, AES, DATA, Authenticated),
        new("ChaCha20-Poly1305", chacha20_poly1305, Key::ChaCha20, DATA, Authenticated),
        new("Triple DES in CBC mode, with padding", with_iv!(DES3_CBC_PAD, 8), Key::Des3, DATA, Parts),
        new("RSA PKCS #1", || MechanismType::RSA_PKCS.into(), RSA, DATA, Whole),
        new("RSA OAEP with SHA-1", || oaep(MechanismType::SHA_1, RsaPkcsMgfType::SHA1), RSA, DATA, Whole),
        new("RSA OAEP with SHA-256", || oaep(MechanismType::SHA256, RsaPkcsMgfType::SHA256), RSA, DATA, Whole),
        new("RSA X.509", || MechanismType::RSA_X_509.into(), RSA,
            RSA_BLOCK, Whole),
    ]
};

impl Encrypting {
    fn needs(self) -> [Need; 2] {
        let flags = MechanismFlags::ENCRYPT | MechanismFlags::DECRYPT;
        [Need::Mechanism((self.mechanism)().mechanism_type(), flags), self.key.need()]
    }

    fn start(self, token: &Token) -> Tested<(Session, KeyPair, Vec<u8>)> {
        let session = token.session()?;
        let pair = self.key.generate(&session, Use::Encrypting)?;
        let ciphertext = session.encrypt(&(self.mechanism)(), pair.public, self.data)?;
        Ok((session, pair, ciphertext))
    }

    fn encrypts(self, token: &Token) -> Tested {
        let (session, pair, ciphertext) = self.start(token)?;
        let mechanism = (self.mechanism)();
        check(ciphertext != self.data, "the ciphertext is the plaintext")?;
        let plaintext = session.decrypt(&mechanism, pair.private, &ciphertext)?;
        check(plaintext == self.data, "another plaintext")?;

        let mut buffer = vec![0; ciphertext.len() + 16];
        let length = session.encrypt_into(&mechanism, pair.public, self.data, &mut buffer)?;
        let mut plaintext = vec![0; length + 16];
        let ciphertext = &buffer[..length];
        let length = session.decrypt_into(&mechanism, pair.private, ciphertext, &mut plaintext)?;
        check(plaintext[..length] == *self.data, "another plaintext in a buffer")?;

        if self.how == How::Authenticated {
            let mut changed = ciphertext.to_vec();
            changed[3] ^= 1;
            let codes =
                [Rv::ENCRYPTED_DATA_INVALID, Rv::ENCRYPTED_DATA_LEN_RANGE, Rv::AEAD_DECRYPT_FAILED];
            let decrypted = session.decrypt(&mechanism, pair.private, &changed);
            refused(decrypted, &codes, "a changed ciphertext")?;
        }
        Ok(())
    }

    /// Parts of this many bytes.
    fn encrypts_parts(self, token: &Token, size: usize) -> Tested {
        let (session, pair, ciphertext) = self.start(token)?;
        let mechanism = (self.mechanism)();
        let mut stream = session.encrypt_stream(&mechanism, pair.public)?;
        let mut parts = Vec::new();
        for part in self.data.chunks(size) {
            parts.extend(stream.update(part)?);
        }
        parts.extend(stream.finish()?);
        check(parts == ciphertext, "another ciphertext")?;

        let mut stream = session.decrypt_stream(&mechanism, pair.private)?;
        let mut plaintext = Vec::new();
        for part in ciphertext.chunks(size) {
            plaintext.extend(stream.update(part)?);
        }
        plaintext.extend(stream.finish()?);
        check(plaintext == self.data, "another plaintext")
    }
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for encrypting in ENCRYPTINGS {
        let run = move |token: &Token| encrypting.encrypts(token);
        cases.push(Case::new(GROUP, encrypting.name, &encrypting.needs(), run));
        if encrypting.how != How::Whole {
            for (size, how) in [(16, "in blocks"), (7, "in parts of 7 bytes")] {
                let run = move |token: &Token| encrypting.encrypts_parts(token, size);
                let name = format!("{}, {how}", encrypting.name);
                cases.push(Case::new(GROUP, name, &encrypting.needs(), run));
            }
        }
    }
    cases
}

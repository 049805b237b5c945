//! Vectors of mechanisms with secret keys.

use pkcs11_client::ffi::CK_ULONG;
use pkcs11_client::parameters::GcmParams;
use pkcs11_client::{
    KeyType, Mechanism, MechanismFlags, MechanismType, ObjectHandle, Session, attribute,
};
use serde_json::Value;

use super::{Set, Vector, bytes, count, set};
use crate::case::{Failure, Need, Tested, check};
use crate::key::readable;

pub(super) fn sets() -> Vec<Set> {
    use MechanismType as Type;
    let ciphers = MechanismFlags::ENCRYPT | MechanismFlags::DECRYPT;
    let signs = MechanismFlags::SIGN | MechanismFlags::VERIFY;
    let needs = |mechanism, flags| vec![Need::Mechanism(mechanism, flags)];
    vec![
        set!("AES", aead, "aes_gcm", needs(Type::AES_GCM, ciphers), aes_key, gcm),
        set!("AES", cipher, "aes_cbc_pkcs5", needs(Type::AES_CBC_PAD, ciphers), aes_key, cbc),
        set!("AES", mac, "aes_cmac", needs(Type::AES_CMAC, signs), aes_key, |vector| {
            mac(vector, Type::AES_CMAC, Type::AES_CMAC_GENERAL, 16)
        }),
        set!("HMAC", mac, "hmac_sha1", needs(Type::SHA_1_HMAC, signs), secret_key, |vector| {
            mac(vector, Type::SHA_1_HMAC, Type::SHA_1_HMAC_GENERAL, 20)
        }),
        set!("HMAC", mac, "hmac_sha224", needs(Type::SHA224_HMAC, signs), secret_key, |vector| {
            mac(vector, Type::SHA224_HMAC, Type::SHA224_HMAC_GENERAL, 28)
        }),
        set!("HMAC", mac, "hmac_sha256", needs(Type::SHA256_HMAC, signs), secret_key, |vector| {
            mac(vector, Type::SHA256_HMAC, Type::SHA256_HMAC_GENERAL, 32)
        }),
        set!("HMAC", mac, "hmac_sha384", needs(Type::SHA384_HMAC, signs), secret_key, |vector| {
            mac(vector, Type::SHA384_HMAC, Type::SHA384_HMAC_GENERAL, 48)
        }),
        set!("HMAC", mac, "hmac_sha512", needs(Type::SHA512_HMAC, signs), secret_key, |vector| {
            mac(vector, Type::SHA512_HMAC, Type::SHA512_HMAC_GENERAL, 64)
        }),
        set!(
            "HMAC",
            mac,
            "hmac_sha3_256",
            needs(Type::SHA3_256_HMAC, signs),
            secret_key,
            |vector| { mac(vector, Type::SHA3_256_HMAC, Type::SHA3_256_HMAC_GENERAL, 32) }
        ),
        set!(
            "HMAC",
            mac,
            "hmac_sha3_512",
            needs(Type::SHA3_512_HMAC, signs),
            secret_key,
            |vector| { mac(vector, Type::SHA3_512_HMAC, Type::SHA3_512_HMAC_GENERAL, 64) }
        ),
    ]
}

fn aes_key(session: &Session, _: &Value, test: &Value) -> Tested<ObjectHandle> {
    key(session, test, KeyType::AES)
}

fn secret_key(session: &Session, _: &Value, test: &Value) -> Tested<ObjectHandle> {
    key(session, test, KeyType::GENERIC_SECRET)
}

fn key(session: &Session, test: &Value, key_type: KeyType) -> Tested<ObjectHandle> {
    let value = bytes(&test["key"]);
    let mut template = readable(key_type);
    if key_type == KeyType::AES {
        template = template.with(attribute::ENCRYPT, true).with(attribute::DECRYPT, true);
    }
    let template = template.with(attribute::SIGN, true).with(attribute::VERIFY, true);
    Ok(session.create_object(&template.with(attribute::VALUE, &value))?)
}

fn gcm(vector: &Vector<'_>) -> Tested {
    let Vector { session, key, group, test, .. } = vector;
    let tag_bits = count(&group["tagSize"]);
    let (iv, aad) = (bytes(&test["iv"]), bytes(&test["aad"]));
    let parameters = GcmParams { iv: &iv, aad: &aad, tag_bits };
    let mechanism = Mechanism::with(MechanismType::AES_GCM, parameters);
    let ciphertext = [bytes(&test["ct"]), bytes(&test["tag"])].concat();
    let plaintext = session.decrypt(&mechanism, *key, &ciphertext)?;
    check(plaintext == bytes(&test["msg"]), "another plaintext")?;
    let encrypted = session.encrypt(&mechanism, *key, &plaintext)?;
    check(encrypted == ciphertext, "another ciphertext")
}

fn cbc(vector: &Vector<'_>) -> Tested {
    let Vector { session, key, test, .. } = vector;
    let iv = bytes(&test["iv"]);
    let mechanism = Mechanism::with_bytes(MechanismType::AES_CBC_PAD, &iv);
    let ciphertext = bytes(&test["ct"]);
    let plaintext = session.decrypt(&mechanism, *key, &ciphertext)?;
    check(plaintext == bytes(&test["msg"]), "another plaintext")?;
    let encrypted = session.encrypt(&mechanism, *key, &plaintext)?;
    check(encrypted == ciphertext, "another ciphertext")
}

/// `part` is the mechanism for codes that are shorter than all `length` bytes.
fn mac(vector: &Vector<'_>, whole: MechanismType, part: MechanismType, length: CK_ULONG) -> Tested {
    let Vector { token, session, key, group, test } = vector;
    let bytes_of_tag = count(&group["tagSize"]) / 8;
    let mechanism = if bytes_of_tag == length {
        Mechanism::new(whole)
    } else if token.mechanisms.contains_key(&part) {
        Mechanism::with_number(part, bytes_of_tag)
    } else {
        return Err(Failure::Lacking(format!("no {part}")));
    };
    let (message, tag) = (bytes(&test["msg"]), bytes(&test["tag"]));
    session.verify(&mechanism, *key, &message, &tag)?;
    check(session.sign(&mechanism, *key, &message)? == tag, "another code")
}

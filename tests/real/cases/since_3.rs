//! What there is since version 3 of the standard: messages, key encapsulation, signatures that are
//! given before the data.

use pkcs11_client::parameters::GcmMessageParams;
use pkcs11_client::{GeneratorFunction, KeyType, MechanismFlags, MechanismType, Rv, attribute};

use super::DATA;
use super::sign::{SIGNINGS, Signing};
use crate::case::{Case, Need, Tested, check, refused};
use crate::key::{Key, Use, readable, value};
use crate::token::Token;

const MESSAGES: &str = "Messages";
const ENCAPSULATION: &str = "Key encapsulation";
const VERIFICATION: &str = "Signature before data";
const AES: Key = Key::Aes(32);

pub(super) fn cases() -> Vec<Case> {
    let both = MechanismFlags::MESSAGE_ENCRYPT | MechanismFlags::MESSAGE_DECRYPT;
    let needs = [
        Need::Function("C_MessageEncryptInit"),
        Need::Mechanism(MechanismType::AES_GCM, both),
        AES.need(),
    ];
    let mut cases = vec![
        Case::new(MESSAGES, "AES-GCM", &needs, encrypts_messages),
        Case::new(MESSAGES, "AES-GCM, nonces of the token", &needs, makes_nonces),
        Case::new(MESSAGES, "AES-GCM, in parts", &needs, encrypts_parts_of_messages),
    ];
    for signing in SIGNINGS {
        let mechanism = (signing.mechanism)().mechanism_type();
        let flags = MechanismFlags::MESSAGE_SIGN | MechanismFlags::MESSAGE_VERIFY;
        let needs = [
            Need::Function("C_MessageSignInit"),
            Need::Mechanism(mechanism, flags),
            signing.key.need(),
        ];
        let run = move |token: &Token| signs_messages(token, signing);
        cases.push(Case::new(MESSAGES, signing.name, &needs, run));
    }
    for (name, set) in [("ML-KEM-512", 1), ("ML-KEM-768", 2), ("ML-KEM-1024", 3)] {
        let flags = MechanismFlags::ENCAPSULATE | MechanismFlags::DECAPSULATE;
        let needs = [
            Need::Function("C_EncapsulateKey"),
            Need::Mechanism(MechanismType::ML_KEM, flags),
            Key::MlKem(set).need(),
        ];
        let run = move |token: &Token| encapsulates(token, Key::MlKem(set));
        cases.push(Case::new(ENCAPSULATION, name, &needs, run));
    }
    for signing in SIGNINGS {
        let [mechanism, key] = signing.needs();
        let needs = [Need::Function("C_VerifySignatureInit"), mechanism, key];
        let run = move |token: &Token| verifies_signature(token, signing);
        cases.push(Case::new(VERIFICATION, signing.name, &needs, run));
    }
    cases
}

/// The parameter of a message, with or without a nonce that the token makes.
fn parameters<'a>(iv: &'a mut [u8], tag: &'a mut [u8], makes_nonce: bool) -> GcmMessageParams<'a> {
    let iv_generator = match makes_nonce {
        true => GeneratorFunction::GENERATE_RANDOM,
        false => GeneratorFunction::NO_GENERATE,
    };
    GcmMessageParams { iv, iv_fixed_bits: 0, iv_generator, tag }
}

fn encrypts_messages(token: &Token) -> Tested {
    encrypts(token, false)
}

fn makes_nonces(token: &Token) -> Tested {
    encrypts(token, true)
}

fn encrypts(token: &Token, makes_nonce: bool) -> Tested {
    let session = token.session()?;
    let key = AES.generate(&session, Use::Encrypting)?.private;
    let mechanism = MechanismType::AES_GCM.into();
    let mut messages = Vec::new();
    let mut encryptor = session.encrypt_messages(&mechanism, key)?;
    for number in 0..3 {
        let (mut iv, mut tag) = ([number; 12], [0; 16]);
        let ciphertext =
            encryptor.encrypt(parameters(&mut iv, &mut tag, makes_nonce), b"associated", DATA)?;
        check(tag != [0; 16], "there is no tag")?;
        check(!makes_nonce || iv != [number; 12], "there is no nonce")?;
        messages.push((iv, tag, ciphertext));
    }
    encryptor.finish()?;

    let mut decryptor = session.decrypt_messages(&mechanism, key)?;
    for (iv, tag, ciphertext) in &mut messages {
        let parameters = parameters(iv, tag, false);
        let plaintext = decryptor.decrypt(parameters, b"associated", ciphertext)?;
        check(plaintext == DATA, "another plaintext")?;
    }
    let (mut iv, mut tag, ciphertext) = messages.remove(0);
    tag[0] ^= 1;
    let plaintext =
        decryptor.decrypt(parameters(&mut iv, &mut tag, false), b"associated", &ciphertext);
    refused(plaintext, &[Rv::AEAD_DECRYPT_FAILED, Rv::ENCRYPTED_DATA_INVALID], "another tag")
}

fn encrypts_parts_of_messages(token: &Token) -> Tested {
    let session = token.session()?;
    let key = AES.generate(&session, Use::Encrypting)?.private;
    let mechanism = MechanismType::AES_GCM.into();
    let (mut iv, mut tag) = ([7; 12], [0; 16]);
    let mut encryptor = session.encrypt_messages(&mechanism, key)?;
    let mut message = encryptor.begin(parameters(&mut iv, &mut tag, false), b"associated")?;
    let mut ciphertext = message.update(&DATA[..16])?;
    ciphertext.extend(message.finish(&DATA[16..])?);
    encryptor.finish()?;

    let mut decryptor = session.decrypt_messages(&mechanism, key)?;
    let mut message = decryptor.begin(parameters(&mut iv, &mut tag, false), b"associated")?;
    let mut plaintext = message.update(&ciphertext[..16])?;
    plaintext.extend(message.finish(&ciphertext[16..])?);
    check(plaintext == DATA, "another plaintext")?;
    Ok(decryptor.finish()?)
}

fn signs_messages(token: &Token, signing: Signing) -> Tested {
    let session = token.session()?;
    let pair = signing.key.generate(&session, Use::Signing)?;
    let mechanism = (signing.mechanism)();
    let mut signer = session.sign_messages(&mechanism, pair.private)?;
    let signatures = [signer.sign((), signing.data)?, signer.sign((), signing.data)?];
    signer.finish()?;
    let mut verifier = session.verify_messages(&mechanism, pair.public)?;
    for signature in &signatures {
        verifier.verify((), signing.data, signature)?;
        session.verify(&mechanism, pair.public, signing.data, signature)?;
    }
    Ok(verifier.finish()?)
}

/// Both sides have the same secret; another ciphertext gives another, and no error.
fn encapsulates(token: &Token, key: Key) -> Tested {
    let session = token.session()?;
    let pair = key.generate(&session, Use::Encapsulating)?;
    let mechanism = MechanismType::ML_KEM.into();
    let template = readable(KeyType::GENERIC_SECRET).with(attribute::VALUE_LEN, 32);
    let (ciphertext, sent) = session.encapsulate_key(&mechanism, pair.public, &template)?;
    let decapsulated = |ciphertext: &[u8]| -> Tested<Vec<u8>> {
        let key = session.decapsulate_key(&mechanism, pair.private, &template, ciphertext)?;
        value(&session, key)
    };
    let secret = value(&session, sent)?;
    check(decapsulated(&ciphertext)? == secret, "the other side has another secret")?;
    let mut other = ciphertext.clone();
    other[0] ^= 1;
    check(decapsulated(&other)? != secret, "another ciphertext gave the same secret")?;

    let mut buffer = vec![0; ciphertext.len()];
    let (length, sent) =
        session.encapsulate_key_into(&mechanism, pair.public, &template, &mut buffer)?;
    check(length == ciphertext.len(), "another length of the ciphertext")?;
    check(decapsulated(&buffer)? == value(&session, sent)?, "another secret of a buffer")
}

fn verifies_signature(token: &Token, signing: Signing) -> Tested {
    let session = token.session()?;
    let pair = signing.key.generate(&session, Use::Signing)?;
    let mechanism = (signing.mechanism)();
    let signature = session.sign(&mechanism, pair.private, signing.data)?;
    session.verify_signature(&mechanism, pair.public, &signature, signing.data)?;
    let mut wrong = signature.clone();
    wrong[signature.len() / 2] ^= 1;
    let verified = session.verify_signature(&mechanism, pair.public, &wrong, signing.data);
    let codes = [Rv::SIGNATURE_INVALID, Rv::SIGNATURE_LEN_RANGE];
    refused(verified, &codes, "another signature")?;
    if signing.takes_parts() {
        let mut stream = session.verify_signature_stream(&mechanism, pair.public, &signature)?;
        for part in signing.data.chunks(7) {
            stream.update(part)?;
        }
        stream.finish()?;
    }
    Ok(())
}

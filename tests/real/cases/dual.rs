//! Two operations at a time on the same data.

use pkcs11_client::{Mechanism, MechanismFlags, MechanismType, ObjectHandle, Session, TokenFlags};

use crate::case::{Case, Need, Tested, check};
use crate::key::{Key, Use};
use crate::token::Token;

const GROUP: &str = "Two at a time";
const DATA: &[u8] = &[0x5a; 64];
const IV: [u8; 16] = [7; 16];
const AES: Key = Key::Aes(32);

pub(super) fn cases() -> Vec<Case> {
    let flags = MechanismFlags::ENCRYPT | MechanismFlags::DECRYPT;
    let cbc = Need::Mechanism(MechanismType::AES_CBC, flags);
    let digest = Need::Mechanism(MechanismType::SHA256, MechanismFlags::DIGEST);
    let flags = MechanismFlags::SIGN | MechanismFlags::VERIFY;
    let hmac = Need::Mechanism(MechanismType::SHA256_HMAC, flags);
    let dual = Need::Flags(TokenFlags::DUAL_CRYPTO_OPERATIONS);
    let digests = [dual, Need::Function("C_DigestEncryptUpdate"), cbc, AES.need(), digest];
    let signs = [dual, Need::Function("C_SignEncryptUpdate"), cbc, AES.need(), hmac];
    vec![
        Case::new(GROUP, "encrypt and digest, decrypt and digest", &digests, digests_too),
        Case::new(GROUP, "encrypt and sign, decrypt and verify", &signs, signs_too),
    ]
}

fn cbc() -> Mechanism<'static> {
    Mechanism::with_bytes(MechanismType::AES_CBC, &IV)
}

/// The ciphertext of one operation alone.
fn encrypted(session: &Session, key: ObjectHandle) -> Tested<Vec<u8>> {
    Ok(session.encrypt(&cbc(), key, DATA)?)
}

fn digests_too(token: &Token) -> Tested {
    let session = token.session()?;
    let key = AES.generate(&session, Use::Encrypting)?.private;
    let sha256 = MechanismType::SHA256.into();
    let expected = (encrypted(&session, key)?, session.digest(&sha256, DATA)?);

    let mut digest = session.digest_stream(&sha256)?;
    let mut encryption = session.encrypt_stream(&cbc(), key)?;
    let mut ciphertext = Vec::new();
    for part in DATA.chunks(16) {
        ciphertext.extend(encryption.update_with_digest(&mut digest, part)?);
    }
    ciphertext.extend(encryption.finish()?);
    check((ciphertext, digest.finish()?) == expected, "another ciphertext or digest")?;

    let mut digest = session.digest_stream(&sha256)?;
    let mut decryption = session.decrypt_stream(&cbc(), key)?;
    let mut plaintext = decryption.update_with_digest(&mut digest, &expected.0)?;
    plaintext.extend(decryption.finish()?);
    check(plaintext == DATA && digest.finish()? == expected.1, "another plaintext or digest")
}

fn signs_too(token: &Token) -> Tested {
    let session = token.session()?;
    let key = AES.generate(&session, Use::Encrypting)?.private;
    let signing = Key::Secret(32).generate(&session, Use::Signing)?.private;
    let hmac = MechanismType::SHA256_HMAC.into();
    let expected = (encrypted(&session, key)?, session.sign(&hmac, signing, DATA)?);

    let mut signature = session.sign_stream(&hmac, signing)?;
    let mut encryption = session.encrypt_stream(&cbc(), key)?;
    let mut ciphertext = encryption.update_with_signature(&mut signature, DATA)?;
    ciphertext.extend(encryption.finish()?);
    check((ciphertext, signature.finish()?) == expected, "another ciphertext or signature")?;

    let mut verification = session.verify_stream(&hmac, signing)?;
    let mut decryption = session.decrypt_stream(&cbc(), key)?;
    let mut plaintext = decryption.update_with_verification(&mut verification, &expected.0)?;
    plaintext.extend(decryption.finish()?);
    check(plaintext == DATA, "another plaintext")?;
    Ok(verification.finish(&expected.1)?)
}

//! Messages, and what else sessions do since 3.0.

use pkcs11_client::parameters::GcmMessageParams;
use pkcs11_client::{
    Error, GeneratorFunction, Mechanism, MechanismType, ObjectHandle, Rv, Session,
};

use crate::message_functions::{IV, inverted};
use crate::module::{Token, checksum, new_slot, state};

/// A parameter in which the module writes the initialization vector and the tag.
fn generated<'a>(iv: &'a mut [u8; 4], tag: &'a mut [u8; 8]) -> GcmMessageParams<'a> {
    GcmMessageParams { iv, iv_fixed_bits: 0, iv_generator: GeneratorFunction::GENERATE, tag }
}

const KEY: ObjectHandle = ObjectHandle(7);
const GCM: Mechanism<'static> = Mechanism::new(MechanismType::AES_GCM);

fn session() -> Session {
    new_slot(Token::default()).open_read_only().unwrap()
}

/// The functions that ended something in a session.
fn ended(session: &Session) -> Vec<&'static str> {
    state(session.handle(), |state| state.ended.clone())
}

#[test]
fn a_message_is_encrypted_and_decrypted_with_what_the_token_generated() {
    let session = session();
    let (mut iv, mut tag) = ([0; 4], [0; 8]);
    let mut encryptor = session.encrypt_messages(&GCM, KEY).unwrap();
    let parameters = generated(&mut iv, &mut tag);
    let ciphertext = encryptor.encrypt(parameters, b"header", b"message").unwrap();
    assert_eq!((ciphertext, iv), (inverted(b"message"), IV));
    assert_eq!(tag, checksum(&[&IV, b"header", b"message"]));
    encryptor.finish().unwrap();
    assert_eq!(ended(&session), ["final"]);

    let mut decryptor = session.decrypt_messages(&GCM, KEY).unwrap();
    let mut plaintext = [0; 16];
    let parameters = generated(&mut iv, &mut tag);
    let ciphertext = inverted(b"message");
    let length = decryptor.decrypt_into(parameters, b"header", &ciphertext, &mut plaintext);
    assert_eq!(&plaintext[..length.unwrap()], b"message");
    tag[0] ^= 1;
    let parameters = generated(&mut iv, &mut tag);
    let error = decryptor.decrypt(parameters, b"header", &ciphertext).unwrap_err();
    assert_eq!(error.rv(), Some(Rv::AEAD_DECRYPT_FAILED));
    drop(decryptor);
    assert_eq!(ended(&session), ["final", "final"]);
}

#[test]
fn a_message_is_encrypted_in_parts() {
    let session = session();
    let (mut iv, mut tag) = ([0; 4], [0; 8]);
    let mut encryptor = session.encrypt_messages(&GCM, KEY).unwrap();
    let parameters = generated(&mut iv, &mut tag);
    let mut message = encryptor.begin(parameters, b"header").unwrap();
    let mut ciphertext = message.update(b"in ").unwrap();
    let mut small = [0; 2];
    let error = message.update_into(b"three ", &mut small).unwrap_err();
    assert!(matches!(error, Error::TooSmall { needed: 6, .. }), "{error}");
    let mut room = [0; 6];
    assert_eq!(message.update_into(b"three ", &mut room).unwrap(), 6);
    ciphertext.extend_from_slice(&room);
    assert!(message.finish_into(b"parts", &mut small).is_err());
    ciphertext.extend_from_slice(&message.finish(b"parts").unwrap());
    assert_eq!(ciphertext, inverted(b"in three parts"));
    assert_eq!(tag, checksum(&[&IV, b"header", b"in three parts"]));
    // The next message, without a parameter.
    assert_eq!(encryptor.encrypt((), b"", b"").unwrap(), b"");
    drop(encryptor);
    assert_eq!(ended(&session), ["final"]);
}

#[test]
fn a_message_that_is_not_ended_is_cancelled_with_the_rest() {
    let session = session();
    let mut encryptor = session.encrypt_messages(&GCM, KEY).unwrap();
    drop(encryptor.begin((), b"").unwrap());
    let error = encryptor.encrypt((), b"", b"next").unwrap_err();
    assert_eq!(error.rv(), Some(Rv::OPERATION_ACTIVE));
    drop(encryptor);
    assert_eq!(ended(&session), ["cancel"]);
    session.encrypt_messages(&GCM, KEY).unwrap().encrypt((), b"", b"next").unwrap();
}

#[test]
fn messages_are_signed_and_verified_at_once_and_in_parts() {
    let session = session();
    let mut signer = session.sign_messages(&GCM, KEY).unwrap();
    let signature = signer.sign((), b"a message").unwrap();
    let mut in_parts = signer.begin(()).unwrap();
    in_parts.update(b"a ").unwrap();
    assert!(matches!(
        in_parts.finish_into(b"message", &mut [0; 3]),
        Err(Error::TooSmall { needed: 8, .. })
    ));
    assert_eq!(in_parts.finish(b"message").unwrap(), signature);
    let mut room = [0; 20];
    assert_eq!(signer.sign_into((), b"a message", &mut room).unwrap(), 8);
    assert_eq!(room[..8], signature);
    signer.finish().unwrap();

    let mut verifier = session.verify_messages(&GCM, KEY).unwrap();
    verifier.verify((), b"a message", &signature).unwrap();
    let error = verifier.verify((), b"another", &signature).unwrap_err();
    assert_eq!(error.rv(), Some(Rv::SIGNATURE_INVALID));
    let mut in_parts = verifier.begin(()).unwrap();
    in_parts.update(b"a ").unwrap();
    in_parts.finish(b"message", &signature).unwrap();
    verifier.begin(()).unwrap().finish(b"another", &signature).unwrap_err();
    verifier.finish().unwrap();
    assert_eq!(ended(&session), ["final", "final"]);
}

#[test]
fn a_signature_that_is_given_first_is_checked_when_the_data_have_come() {
    let session = session();
    let signature = checksum(&[b"in parts"]);
    let stream = || session.verify_signature_stream(&GCM, KEY, &signature).unwrap();
    let mut right = stream();
    std::io::copy(&mut &b"in parts"[..], &mut right).unwrap();
    right.finish().unwrap();
    let mut wrong = stream();
    wrong.update(b"in two parts").unwrap();
    assert_eq!(wrong.finish().unwrap_err().rv(), Some(Rv::SIGNATURE_INVALID));
    drop(stream());
    assert_eq!(ended(&session), ["cancel"]);
    let error = session.verify_signature(&GCM, KEY, &signature, b"in parts").unwrap_err();
    assert!(matches!(error, Error::Missing { function: "C_VerifySignature" }));
}

//! Asynchronous functions.

use std::task::Poll;

use pkcs11_client::{
    AsyncSession, Detached, Error, Mechanism, MechanismType, ObjectHandle, Rv, SessionFlags, Slot,
    Template, attribute,
};

use crate::module::{Token, checksum, new_slot};

const KEY: ObjectHandle = ObjectHandle(7);

fn slot() -> Slot {
    new_slot(Token::default())
}

fn session(slot: &Slot) -> AsyncSession {
    slot.open_async(SessionFlags::RW_SESSION).unwrap()
}

/// A mechanism with the parameter that the module wants.
fn mechanism() -> Mechanism<'static> {
    Mechanism::with_owned_bytes(MechanismType::RSA_PKCS, b"parameter")
}

#[test]
fn a_function_is_waited_for() {
    let slot = slot();
    let mut session = session(&slot);
    session.sign_init(mechanism(), KEY).unwrap().wait().unwrap();
    let signature = session.sign(b"some data".to_vec()).unwrap().wait().unwrap();
    assert_eq!(signature, checksum(&[b"some data"]));
    session.close().unwrap();
}

#[test]
fn data_come_in_parts() {
    let slot = slot();
    let mut session = session(&slot);
    session.sign_init(mechanism(), KEY).unwrap().wait().unwrap();
    for part in ["some", " data"] {
        session.sign_update(part.into()).unwrap().wait().unwrap();
    }
    let signature = session.sign_final().unwrap().wait().unwrap();
    assert_eq!(signature, checksum(&[b"some data"]));
    let ciphertext = session.encrypt_update(b"part".to_vec()).unwrap().wait().unwrap();
    assert_eq!(ciphertext, b"part".map(|byte| !byte));
    let error = session.verify_final(signature).unwrap_err();
    assert!(matches!(error, Error::Missing { function: "C_VerifyFinal" }));
}

#[test]
fn a_function_is_asked_about_until_it_has_ended() {
    let slot = slot();
    let mut session = session(&slot);
    let mut pending = session.sign(b"some data".to_vec()).unwrap();
    assert!(pending.poll().is_pending());
    assert!(pending.poll().is_pending());
    let Poll::Ready(signature) = pending.poll() else { panic!("it has ended") };
    assert_eq!(signature.unwrap(), checksum(&[b"some data"]));
    assert!(matches!(pending.poll(), Poll::Ready(Err(Error::Argument(_)))));
    assert!(matches!(pending.detach(), Err(Error::Argument(_))));
}

#[test]
fn errors_of_the_function_come_when_it_ends() {
    let slot = slot();
    let mut session = session(&slot);
    let pending = session.sign_init(mechanism(), ObjectHandle(8)).unwrap();
    let error = pending.wait().unwrap_err();
    assert_eq!(error.rv(), Some(Rv::KEY_HANDLE_INVALID));
    // One that ends at once, and one that the module does not have.
    session.digest_init(MechanismType::SHA256.into()).unwrap().wait().unwrap();
    let error = session.digest(Vec::new()).unwrap_err();
    assert!(matches!(error, Error::Missing { function: "C_Digest" }));
}

#[test]
fn objects_are_given_at_the_end() {
    let slot = slot();
    let mut session = session(&slot);
    let public = Template::new().with(attribute::LABEL, "pair").with(attribute::TOKEN, true);
    let mechanism = MechanismType::EC_KEY_PAIR_GEN.into();
    let pending = session.generate_key_pair(mechanism, public, Template::new()).unwrap();
    let pair = std::thread::scope(|scope| scope.spawn(|| pending.wait()).join()).unwrap().unwrap();
    assert_eq!((pair.public, pair.private), (ObjectHandle(21), ObjectHandle(22)));
    let mechanism = MechanismType::ML_KEM.into();
    let pending = session.encapsulate_key(mechanism, pair.public, Template::new()).unwrap();
    assert_eq!(pending.wait().unwrap(), (b"ciphertext".to_vec(), ObjectHandle(23)));
}

#[test]
fn a_function_is_joined_in_another_session() {
    let slot = slot();
    let mut first = session(&slot);
    let mut pending = first.sign(b"some data".to_vec()).unwrap();
    let detached = pending.detach().unwrap();
    drop(pending);
    first.close().unwrap();

    let mut second = session(&slot);
    let (function, id) = (detached.function(), detached.id());
    let again = Detached::<Vec<u8>>::new(function, id).unwrap();
    let error = second.join(&again, 3).unwrap_err();
    assert_eq!(error.rv(), Some(Rv::BUFFER_TOO_SMALL));
    assert_eq!(second.join(&again, 100).unwrap().wait().unwrap(), checksum(&[b"some data"]));

    let unknown = Detached::<Vec<u8>>::new(function, 1).unwrap();
    assert_eq!(second.join(&unknown, 100).unwrap_err().rv(), Some(Rv::SAVED_STATE_INVALID));
    assert!(Detached::<ObjectHandle>::new(function, id).is_none());
}

#[test]
fn a_function_that_cannot_be_detached_goes_on() {
    let slot = slot();
    let mut session = session(&slot);
    let mut pending = session.sign_init(mechanism(), KEY).unwrap();
    assert_eq!(pending.detach().unwrap_err().rv(), Some(Rv::STATE_UNSAVEABLE));
    pending.wait().unwrap();
}

#[test]
fn the_module_keeps_the_buffers_of_a_function_that_nobody_waits_for() {
    let slot = slot();
    let mut session = session(&slot);
    let handle = session.handle();
    drop(session.sign(b"some data".to_vec()).unwrap());
    // The module goes on writing to its buffer, which a checker of memory would notice.
    let error = session.sign_init(mechanism(), KEY).unwrap_err();
    assert_eq!(error.rv(), Some(Rv::OPERATION_ACTIVE));
    crate::module::state(handle, |state| state.pending.as_ref().unwrap().scribble(3));
    session.cancel(pkcs11_client::MechanismFlags::SIGN).unwrap();
    session.close().unwrap();
}

#[test]
fn an_ordinary_session_is_not_asynchronous() {
    let error = slot().open(SessionFlags::ASYNC_SESSION).unwrap_err();
    assert!(matches!(error, Error::Argument(_)));
}

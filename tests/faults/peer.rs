//! The client on the crate `cryptoki`, with the actions that it has functions for.

use core::ffi::c_ulong;
use std::path::Path;
use std::thread;
use std::time::Duration;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::Result;
use cryptoki::mechanism::Mechanism;
use cryptoki::object::{Attribute, AttributeType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::slot::Slot;
use cryptoki::types::AuthPin;

use crate::child::bytes;

const DATA: &[u8] = &[0xF0; 100];
const CIPHERTEXT: &[u8] = &[0x0F; 116];
const SIGNATURE: &[u8] = &[0xA1; 64];
const CIPHER: Mechanism<'_> = Mechanism::AesCbc([0; 16]);

/// None if it has no such action.
pub(crate) fn act(action: &str, library: &Path) -> Option<Result<String>> {
    let module = match Pkcs11::new(library) {
        Ok(module) => module,
        Err(error) => return Some(Err(error)),
    };
    if action == "load" {
        return Some(Ok("loaded".into()));
    }
    let arguments = CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK);
    if let Err(error) = module.initialize(arguments) {
        return Some(Err(error));
    }
    Some(match action {
        "initialize" => Ok("initialized".into()),
        "finalize" => module.finalize().map(done),
        "get module information" => module.get_library_info().map(|info| format!("{info:?}")),
        "list slots" => module.get_all_slots().map(|slots| format!("{} slots", slots.len())),
        "ask for an event" => module.get_slot_event().map(|slot| format!("{slot:?}")),
        "finalize while a call runs" => finalize_meanwhile(module),
        "finalize while somebody waits for an event" => {
            let other = module.clone();
            thread::spawn(move || other.wait_for_slot_event().is_ok());
            thread::sleep(Duration::from_millis(50));
            module.finalize().map(done)
        }
        "use another session while one is blocked" => another_session(&module),
        _ => return with_slot(action, &module, Slot::try_from(1u64).unwrap()),
    })
}

fn done((): ()) -> String {
    "done".into()
}

fn finalize_meanwhile(module: Pkcs11) -> Result<String> {
    let session = module.open_rw_session(Slot::try_from(1u64).unwrap())?;
    let signer = thread::spawn(move || sign(&session, 2));
    thread::sleep(Duration::from_millis(100));
    module.finalize()?;
    signer.join().unwrap()
}

fn another_session(module: &Pkcs11) -> Result<String> {
    let slot = Slot::try_from(1u64).unwrap();
    let blocked = module.open_rw_session(slot)?;
    thread::spawn(move || sign(&blocked, 2));
    thread::sleep(Duration::from_millis(50));
    let session = module.open_rw_session(slot)?;
    session.digest(&Mechanism::Sha256, DATA).map(|digest| bytes(&digest))
}

fn with_slot(action: &str, module: &Pkcs11, slot: Slot) -> Option<Result<String>> {
    let pin = AuthPin::from("1234");
    Some(match action {
        "get slot information" => module.get_slot_info(slot).map(|info| format!("{info:?}")),
        "get token information" => module.get_token_info(slot).map(|info| format!("{info:?}")),
        "list mechanisms" => module.get_mechanism_list(slot).map(|list| format!("{list:?}")),
        "get mechanism information" => module
            .get_mechanism_info(slot, cryptoki::mechanism::MechanismType::ECDSA)
            .map(|info| format!("{info:?}")),
        "initialize a token" => module.init_token(slot, &pin, "new").map(done),
        "open two sessions" => two_sessions(module, slot),
        _ => match module.open_rw_session(slot) {
            Ok(session) => return with_session(action, session),
            Err(error) => Err(error),
        },
    })
}

fn two_sessions(module: &Pkcs11, slot: Slot) -> Result<String> {
    let sessions = [module.open_rw_session(slot)?, module.open_rw_session(slot)?];
    sessions[1].digest(&Mechanism::Sha256, DATA)?;
    Ok(format!("different: {}", sessions[0].handle() != sessions[1].handle()))
}

fn with_session(action: &str, session: Session) -> Option<Result<String>> {
    let pin = AuthPin::from("1234");
    Some(match action {
        "open a session" => Ok("open".into()),
        "close a session" => session.close().map(done),
        "drop a session" => Ok("dropped".into()),
        "get session information" => session.get_session_info().map(|info| format!("{info:?}")),
        "log in" => session.login(UserType::User, Some(&pin)).map(done),
        "log out" => session.logout().map(done),
        "set a PIN" => session.set_pin(&pin, &pin).map(done),
        "initialize a PIN" => session.init_pin(&pin).map(done),
        _ => return objects(action, &session).or_else(|| keys(action, &session)),
    })
}

/// A handle of the module, which has them all at once.
#[allow(unsafe_code, reason = "handles are numbers, which a module checks")]
fn handle(number: c_ulong) -> ObjectHandle {
    // SAFETY: the module has objects of these numbers.
    unsafe { ObjectHandle::new_from_raw(number) }
}

fn objects(action: &str, session: &Session) -> Option<Result<String>> {
    let template = [Attribute::Class(ObjectClass::DATA)];
    let told = |object: ObjectHandle| format!("object {object}");
    let found = |all: Vec<_>| format!("{} objects", all.len());
    let get = |attribute| {
        session.get_attributes(handle(1), &[attribute]).map(|values| match &values[..] {
            [Attribute::Modulus(value)] => bytes(value),
            values => format!("{values:?}"),
        })
    };
    Some(match action {
        "create an object" => session.create_object(&template).map(told),
        "copy an object" => session.copy_object(handle(1), &template).map(told),
        "destroy an object" => session.destroy_object(handle(1)).map(done),
        "set an attribute" => session.update_attributes(handle(1), &template).map(done),
        "find objects" => session.find_objects(&template).map(found),
        "find one object" => session
            .iter_objects(&template)
            .and_then(|mut all| all.next().transpose())
            .map(|object| format!("{object:?}")),
        "search again after an error" => {
            let _ = session.find_objects(&template);
            session.find_objects(&template).map(found)
        }
        "get a boolean" => get(AttributeType::Sign),
        "get a number" => get(AttributeType::KeyType),
        "get text" => get(AttributeType::Label),
        "get bytes" => get(AttributeType::Modulus),
        "get a date" => get(AttributeType::StartDate),
        "get a list" => get(AttributeType::AllowedMechanisms),
        "get many attributes" => session
            .get_attributes(
                handle(1),
                &[
                    AttributeType::Class,
                    AttributeType::Sign,
                    AttributeType::Label,
                    AttributeType::Modulus,
                ],
            )
            .map(|values| format!("{values:?}")),
        _ => return None,
    })
}

fn sign(session: &Session, key: c_ulong) -> Result<String> {
    session.sign(&Mechanism::Ecdsa, handle(key), DATA).map(|signature| bytes(&signature))
}

fn keys(action: &str, session: &Session) -> Option<Result<String>> {
    let told = |all: Vec<u8>| bytes(&all);
    let key = |key: ObjectHandle| format!("key {key}");
    Some(match action {
        "sign" => sign(session, 2),
        "sign with a long signature" => sign(session, 3),
        "sign in parts" => sign_in_parts(session),
        "sign and digest after an error" => {
            let _ = sign(session, 2);
            sign(session, 2)
        }
        "verify" => session.verify(&Mechanism::Ecdsa, handle(2), DATA, SIGNATURE).map(done),
        "verify in parts" => verify_in_parts(session),
        "encrypt" => session.encrypt(&CIPHER, handle(1), DATA).map(told),
        "encrypt in parts" => encrypt_in_parts(session),
        "decrypt" => session.decrypt(&CIPHER, handle(1), CIPHERTEXT).map(told),
        "decrypt in parts" => decrypt_in_parts(session),
        "digest" => session.digest(&Mechanism::Sha256, DATA).map(told),
        "digest in parts" => digest_in_parts(session),
        "generate a key" => session.generate_key(&CIPHER, &[]).map(key),
        "generate a key pair" => session
            .generate_key_pair(&CIPHER, &[], &[])
            .map(|(public, private)| format!("keys {public} and {private}")),
        "wrap a key" => session.wrap_key(&CIPHER, handle(1), handle(1)).map(told),
        "unwrap a key" => session.unwrap_key(&CIPHER, handle(1), DATA, &[]).map(key),
        "derive a key" => session.derive_key(&CIPHER, handle(1), &[]).map(key),
        "encapsulate a key" => session
            .encapsulate_key(&CIPHER, handle(1), &[])
            .map(|(ciphertext, key)| format!("{} bytes, key {key}", ciphertext.len())),
        "decapsulate a key" => session.decapsulate_key(&CIPHER, handle(1), &[], DATA).map(key),
        "get random bytes" => session.generate_random_vec(32).map(told),
        "seed the generator" => session.seed_random(DATA).map(done),
        _ => return None,
    })
}

fn sign_in_parts(session: &Session) -> Result<String> {
    session.sign_init(&Mechanism::Ecdsa, handle(2))?;
    session.sign_update(DATA)?;
    session.sign_update(DATA)?;
    session.sign_final().map(|signature| bytes(&signature))
}

fn verify_in_parts(session: &Session) -> Result<String> {
    session.verify_init(&Mechanism::Ecdsa, handle(2))?;
    session.verify_update(DATA)?;
    session.verify_final(SIGNATURE).map(done)
}

fn encrypt_in_parts(session: &Session) -> Result<String> {
    session.encrypt_init(&CIPHER, handle(1))?;
    let mut all = session.encrypt_update(DATA)?;
    all.extend(session.encrypt_update(DATA)?);
    all.extend(session.encrypt_final()?);
    Ok(bytes(&all))
}

fn decrypt_in_parts(session: &Session) -> Result<String> {
    session.decrypt_init(&CIPHER, handle(1))?;
    let mut all = session.decrypt_update(DATA)?;
    all.extend(session.decrypt_final()?);
    Ok(bytes(&all))
}

fn digest_in_parts(session: &Session) -> Result<String> {
    session.digest_init(&Mechanism::Sha256)?;
    session.digest_update(DATA)?;
    session.digest_key(handle(1))?;
    session.digest_final().map(|digest| bytes(&digest))
}

//! What the client on the generated crate does with keys.

use pkcs11_client::secrecy::ExposeSecret;
use pkcs11_client::{Mechanism, MechanismType, ObjectHandle, Result, Session, Template};

use crate::child::bytes;
use crate::ours::done;

const SECRET: ObjectHandle = ObjectHandle(1);
const SIGNING: ObjectHandle = ObjectHandle(2);
/// A key whose signatures are longer than usual.
const LONG: ObjectHandle = ObjectHandle(3);

const DATA: &[u8] = &[0xF0; 100];
/// What the module encrypts `DATA` to: inverted, with a tag.
const CIPHERTEXT: &[u8] = &[0x0F; 116];
const SIGNATURE: &[u8] = &[0xA1; 64];

/// None if there is no such action.
pub(crate) fn act(action: &str, session: &Session) -> Option<Result<String>> {
    let (cipher, signature) = mechanisms();
    let told = |all: Vec<u8>| bytes(&all);
    Some(match action {
        "sign" => sign(session),
        "sign with a long signature" => session.sign(&signature, LONG, DATA).map(told),
        "sign into a buffer" => sign_into(session, 64),
        "sign into a buffer that is too small" => sign_into(session, 10),
        "sign in parts" => sign_in_parts(session),
        "sign with recovery" => session.sign_recover(&signature, SIGNING, DATA).map(told),
        "drop a signature" => drop_signature(session),
        "sign and digest after an error" => after_an_error(session),
        "verify" => session.verify(&signature, SIGNING, DATA, SIGNATURE).map(done),
        "verify in parts" => verify_in_parts(session),
        "recover data" => session.verify_recover(&signature, SIGNING, CIPHERTEXT).map(told),
        "encrypt" => session.encrypt(&cipher, SECRET, DATA).map(told),
        "encrypt in parts" => encrypt_in_parts(session),
        "decrypt" => session.decrypt(&cipher, SECRET, CIPHERTEXT).map(told),
        "decrypt in parts" => decrypt_in_parts(session),
        "digest" => digest(session),
        "digest in parts" => digest_in_parts(session),
        "generate a key" => session.generate_key(&cipher, &Template::new()).map(handle),
        "generate a key pair" => generate_pair(session),
        "wrap a key" => session.wrap_key(&cipher, SECRET, SECRET).map(told),
        "unwrap a key" => session.unwrap_key(&cipher, SECRET, DATA, &Template::new()).map(handle),
        "derive a key" => session.derive_key(&cipher, SECRET, &Template::new()).map(handle),
        "encapsulate a key" => session
            .encapsulate_key(&cipher, SECRET, &Template::new())
            .map(|(ciphertext, key)| format!("{}, key {key}", ciphertext.len())),
        "decapsulate a key" => {
            session.decapsulate_key(&cipher, SECRET, &Template::new(), DATA).map(handle)
        }
        "get the operation state" => {
            session.operation_state().map(|state| format!("{} bytes", state.expose_secret().len()))
        }
        "get random bytes" => session.random::<32>().map(|random| bytes(&random)),
        "seed the generator" => session.seed_random(DATA).map(done),
        "sign messages" => sign_messages(session),
        _ => return None,
    })
}

fn mechanisms() -> (Mechanism<'static>, Mechanism<'static>) {
    (Mechanism::with_bytes(MechanismType::AES_CBC, &[0; 16]), Mechanism::new(MechanismType::ECDSA))
}

fn handle(key: ObjectHandle) -> String {
    format!("key {key}")
}

pub(crate) fn sign(session: &Session) -> Result<String> {
    session.sign(&mechanisms().1, SIGNING, DATA).map(|signature| bytes(&signature))
}

pub(crate) fn digest(session: &Session) -> Result<String> {
    session.digest(&MechanismType::SHA256.into(), DATA).map(|digest| bytes(&digest))
}

fn sign_into(session: &Session, room: usize) -> Result<String> {
    let mut signature = vec![0; room];
    let length = session.sign_into(&mechanisms().1, SIGNING, DATA, &mut signature)?;
    Ok(bytes(&signature[..length]))
}

fn sign_in_parts(session: &Session) -> Result<String> {
    let mut stream = session.sign_stream(&mechanisms().1, SIGNING)?;
    stream.update(DATA)?;
    stream.update(DATA)?;
    stream.finish().map(|signature| bytes(&signature))
}

fn drop_signature(session: &Session) -> Result<String> {
    let mut stream = session.sign_stream(&mechanisms().1, SIGNING)?;
    stream.update(DATA)?;
    drop(stream);
    sign(session)
}

/// What fails once does not keep the session from going on.
fn after_an_error(session: &Session) -> Result<String> {
    let first = sign(session);
    let second = sign(session)?;
    digest(session)?;
    Ok(format!("{}, then {second}", if first.is_ok() { "signed" } else { "failed" }))
}

fn verify_in_parts(session: &Session) -> Result<String> {
    let mut stream = session.verify_stream(&mechanisms().1, SIGNING)?;
    stream.update(DATA)?;
    stream.finish(SIGNATURE).map(done)
}

fn encrypt_in_parts(session: &Session) -> Result<String> {
    let mut stream = session.encrypt_stream(&mechanisms().0, SECRET)?;
    let mut all = stream.update(DATA)?;
    all.extend(stream.update(DATA)?);
    all.extend(stream.finish()?);
    Ok(bytes(&all))
}

fn decrypt_in_parts(session: &Session) -> Result<String> {
    let mut stream = session.decrypt_stream(&mechanisms().0, SECRET)?;
    let mut all = stream.update(DATA)?;
    all.extend(stream.finish()?);
    Ok(bytes(&all))
}

fn digest_in_parts(session: &Session) -> Result<String> {
    let mut stream = session.digest_stream(&MechanismType::SHA256.into())?;
    stream.update(DATA)?;
    stream.update_with_key(SECRET)?;
    stream.finish().map(|digest| bytes(&digest))
}

fn generate_pair(session: &Session) -> Result<String> {
    let template = Template::new();
    let pair = session.generate_key_pair(&mechanisms().1, &template, &template)?;
    Ok(format!("keys {} and {}", pair.public, pair.private))
}

fn sign_messages(session: &Session) -> Result<String> {
    let mut signer = session.sign_messages(&mechanisms().1, SIGNING)?;
    let signature = signer.sign((), DATA)?;
    signer.finish()?;
    Ok(format!("{} bytes", signature.len()))
}

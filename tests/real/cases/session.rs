//! Sessions, logins and random numbers.

use pkcs11_client::secrecy::SecretString;
use pkcs11_client::{
    Limit, MechanismFlags, MechanismType, Rv, SessionState, Template, TokenFlags, UserType,
    attribute,
};

use crate::case::{Case, Failure, Need, Tested, check, refused};
use crate::key::{Key, Use};
use crate::token::Token;

const GROUP: &str = "Session";
const LOGIN: &str = "Login";

pub(super) fn cases() -> Vec<Case> {
    use Need::{Flags, Function, Pin, Token as HasToken, Writable};
    let random = [HasToken, Flags(TokenFlags::RNG)];
    let rsa = Key::Rsa(2048);
    let signing = Need::Mechanism(MechanismType::SHA256_RSA_PKCS, MechanismFlags::SIGN);
    let sha256 = Need::Mechanism(MechanismType::SHA256, MechanismFlags::DIGEST);
    vec![
        Case::new(GROUP, "read only, and read-write", &[Writable], states),
        Case::new(GROUP, "many sessions", &[HasToken], many_sessions),
        Case::new(GROUP, "close all", &[HasToken], closes_all),
        Case::new(GROUP, "random bytes", &random, random_bytes),
        Case::new(GROUP, "seed", &[random[0], random[1], Function("C_SeedRandom")], seed),
        Case::new(GROUP, "cancel an operation", &[Function("C_SessionCancel"), sha256], cancels),
        Case::new(
            GROUP,
            "operation state",
            &[Function("C_GetOperationState"), sha256],
            saves_state,
        ),
        Case::new(
            GROUP,
            "validation flags",
            &[Function("C_GetSessionValidationFlags"), HasToken],
            validation_flags,
        ),
        Case::new(LOGIN, "user", &[Pin], user_logs_in),
        Case::new(LOGIN, "security officer", &[Pin, Writable], officer_logs_in),
        Case::new(LOGIN, "wrong PIN", &[Pin], wrong_pin),
        Case::new(LOGIN, "change of the PIN", &[Pin, Writable], changes_pin),
        Case::new(LOGIN, "user by name", &[Pin, Function("C_LoginUser")], user_by_name),
        Case::new(LOGIN, "for one signature", &[Pin, rsa.need(), signing], context_specific),
    ]
}

/// The token is initialized once more, as with a new device.
pub(super) fn new_token() -> Case {
    let needs = [Need::Pin, Need::Writable, Key::Aes(16).need()];
    Case::new(LOGIN, "initialize the token and its PIN", &needs, |token| {
        let session = token.session()?;
        let template = Template::new()
            .with(attribute::TOKEN, true)
            .with(attribute::LABEL, "of the token before");
        Key::Aes(16).generate_with(&session, Use::Encrypting, template)?;
        session.close()?;
        token.slot().init_token(Some(&token.so_pin()), "a new token")?;
        // The slot may be another one now.
        let slot = token.context.slot_with_label("a new token")?;
        let slot = slot.ok_or_else(|| Failure::Wrong("the new token is not there".to_owned()))?;
        let session = slot.open_read_write()?;
        session.login(UserType::SO, Some(&token.so_pin()))?;
        session.init_pin(Some(&token.user_pin()))?;
        session.logout()?;
        session.login(UserType::USER, Some(&token.user_pin()))?;
        let wanted = Template::new().with(attribute::LABEL, "of the token before");
        check(session.find_one(&wanted)?.is_none(), "an object of the token before is there")
    })
}

fn states(token: &Token) -> Tested {
    let reader = token.slot().open_read_only()?;
    check(
        reader.info()?.state == SessionState::RO_PUBLIC_SESSION,
        "not a public read-only session",
    )?;
    let writer = token.slot().open_read_write()?;
    check(writer.info()?.state == SessionState::RW_PUBLIC_SESSION, "not a public session")?;
    reader.close()?;
    Ok(writer.close()?)
}

fn many_sessions(token: &Token) -> Tested {
    let count = match token.slot().token_info()?.max_sessions {
        Limit::Of(count) => count.min(50),
        _ => 50,
    };
    let sessions = (0..count).map(|_| token.public_session()).collect::<Tested<Vec<_>>>()?;
    let mut handles: Vec<_> = sessions.iter().map(|session| session.handle()).collect();
    handles.sort_unstable();
    handles.dedup();
    check(handles.len() == sessions.len(), "two sessions have one handle")?;
    sessions.into_iter().try_for_each(|session| Ok(session.close()?))
}

fn closes_all(token: &Token) -> Tested {
    let session = token.public_session()?;
    token.slot().close_all_sessions()?;
    let closed = session.info();
    refused(closed, &[Rv::SESSION_HANDLE_INVALID, Rv::SESSION_CLOSED], "a closed session")?;
    token.public_session()?.info()?;
    Ok(())
}

fn random_bytes(token: &Token) -> Tested {
    let session = token.public_session()?;
    let first: [u8; 32] = session.random()?;
    let mut second = [0; 32];
    session.random_into(&mut second)?;
    check(first != second && second != [0; 32], "random bytes are the same")
}

fn seed(token: &Token) -> Tested {
    Ok(token.public_session()?.seed_random(&[0x5a; 32])?)
}

fn cancels(token: &Token) -> Tested {
    let session = token.public_session()?;
    let mechanism = MechanismType::SHA256.into();
    let stream = session.digest_stream(&mechanism)?;
    session.cancel(MechanismFlags::DIGEST)?;
    drop(stream);
    session.digest(&mechanism, b"after")?;
    Ok(())
}

fn saves_state(token: &Token) -> Tested {
    let session = token.public_session()?;
    let mechanism = MechanismType::SHA256.into();
    let mut stream = session.digest_stream(&mechanism)?;
    stream.update(b"before ")?;
    let state = session.operation_state()?;
    stream.update(b"this")?;
    let this = stream.finish()?;
    let mut stream = session.digest_stream(&mechanism)?;
    session.set_operation_state(&state, None, None)?;
    stream.update(b"this")?;
    check(stream.finish()? == this, "the operation went on from another state")?;
    check(session.digest(&mechanism, b"before this")? == this, "another digest")
}

fn validation_flags(token: &Token) -> Tested {
    token.public_session()?.last_validation_flags()?;
    Ok(())
}

fn user_logs_in(token: &Token) -> Tested {
    let session = token.public_session()?;
    session.login(UserType::USER, Some(&token.user_pin()))?;
    let users = [SessionState::RO_USER_FUNCTIONS, SessionState::RW_USER_FUNCTIONS];
    check(users.contains(&session.info()?.state), "the user is not logged in")?;
    let again = session.login(UserType::USER, Some(&token.user_pin()));
    refused(again, &[Rv::USER_ALREADY_LOGGED_IN], "a second login")?;
    session.ensure_login(UserType::USER, Some(&token.user_pin()))?;
    let other = token.public_session()?;
    check(users.contains(&other.info()?.state), "the user is not logged in to another session")?;
    session.logout()?;
    check(!users.contains(&other.info()?.state), "the user is still logged in")
}

fn officer_logs_in(token: &Token) -> Tested {
    let session = token.slot().open_read_write()?;
    session.login(UserType::SO, Some(&token.so_pin()))?;
    check(session.info()?.state == SessionState::RW_SO_FUNCTIONS, "nobody is logged in")?;
    session.init_pin(Some(&token.user_pin()))?;
    session.logout()?;
    Ok(session.login(UserType::USER, Some(&token.user_pin()))?)
}

fn wrong_pin(token: &Token) -> Tested {
    let session = token.public_session()?;
    let wrong: SecretString = "not-the-pin-1".into();
    let refused_pin = session.login(UserType::USER, Some(&wrong));
    refused(refused_pin, &[Rv::PIN_INCORRECT], "a wrong PIN")?;
    Ok(session.login(UserType::USER, Some(&token.user_pin()))?)
}

fn changes_pin(token: &Token) -> Tested {
    let session = token.session()?;
    let other: SecretString = "another-pin-1234".into();
    session.set_pin(&token.user_pin(), &other)?;
    session.logout()?;
    let old = session.login(UserType::USER, Some(&token.user_pin()));
    refused(old, &[Rv::PIN_INCORRECT], "the PIN of before")?;
    session.login(UserType::USER, Some(&other))?;
    Ok(session.set_pin(&other, &token.user_pin())?)
}

fn user_by_name(token: &Token) -> Tested {
    let session = token.public_session()?;
    session.login_user(UserType::USER, Some(&token.user_pin()), "")?;
    let state = session.info()?.state;
    let users = [SessionState::RO_USER_FUNCTIONS, SessionState::RW_USER_FUNCTIONS];
    check(users.contains(&state), "the user is not logged in")
}

fn context_specific(token: &Token) -> Tested {
    let session = token.session()?;
    let template =
        Template::new().with(attribute::PRIVATE, true).with(attribute::ALWAYS_AUTHENTICATE, true);
    let pair = Key::Rsa(2048).generate_with(&session, Use::Signing, template)?;
    let mechanism = MechanismType::SHA256_RSA_PKCS.into();
    let early = session.sign(&mechanism, pair.private, b"data");
    refused(early, &[Rv::USER_NOT_LOGGED_IN], "a signature without a login of its own")?;
    let mut stream = session.sign_stream(&mechanism, pair.private)?;
    session.login(UserType::CONTEXT_SPECIFIC, Some(&token.user_pin()))?;
    stream.update(b"data")?;
    let signature = stream.finish()?;
    Ok(session.verify(&mechanism, pair.public, b"data", &signature)?)
}

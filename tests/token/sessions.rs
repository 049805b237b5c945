//! Modules, contexts, slots, sessions and PINs.

use pkcs11_client::secrecy::SecretString;
use pkcs11_client::{
    Error, InitArgs, Limit, MechanismFlags, MechanismType, Module, Rv, SessionState, Template,
    TokenFlags, UserType, attribute,
};

#[cfg(unix)]
use crate::client::is_true_in_a_child;
use crate::client::{context, session, slot, so_pin, user_pin};
use crate::softhsm::{LABEL, module, with_softhsm};

#[test]
fn a_library_that_is_no_module_is_refused() {
    let error = Module::load("/no/such/module.so").unwrap_err();
    assert_eq!(error.to_string(), "cannot load the module /no/such/module.so");
    assert!(std::error::Error::source(&error).is_some());
    let this_program = std::env::current_exe().unwrap();
    assert!(matches!(Module::load(this_program).unwrap_err(), Error::Load(_)));
}

#[test]
fn a_module_tells_what_it_and_its_tokens_are() {
    with_softhsm(|softhsm| {
        let context = context();
        let info = context.info().unwrap();
        assert_eq!(info.manufacturer.as_str(), "SoftHSM");
        assert_eq!(context.module().path(), module());
        assert!(context.module().has_function("C_Sign"));
        assert!(!context.module().has_function("C_Nothing"));

        let slot = slot();
        assert!(!slot.info().unwrap().description.is_empty());
        let token = slot.token_info().unwrap();
        assert_eq!(token.label.as_str(), LABEL);
        assert!(token.flags.contains(TokenFlags::TOKEN_INITIALIZED | TokenFlags::RNG));
        assert_eq!(token.max_sessions, Limit::Infinite);
        assert_eq!(token.total_public_memory, None);
        let slots = softhsm.run("softhsm2-util", ["--show-slots"]);
        assert!(slots.contains(token.serial_number.as_str()), "{slots}");

        let mechanisms = slot.mechanisms().unwrap();
        let listed = softhsm.pkcs11_tool(&["--list-mechanisms"]);
        assert_eq!(listed.lines().filter(|line| line.starts_with("  ")).count(), mechanisms.len());
        let rsa = slot.mechanism_info(MechanismType::SHA256_RSA_PKCS).unwrap();
        assert!(rsa.flags.contains(MechanismFlags::SIGN | MechanismFlags::VERIFY));
        assert!(rsa.max_key_size >= 4096);
        let error = slot.mechanism_info(MechanismType::new(0x8000_0001)).unwrap_err();
        assert_eq!(error.rv(), Some(Rv::MECHANISM_INVALID));
        assert_eq!(error.function(), Some("C_GetMechanismInfo"));
    });
}

#[test]
fn a_login_holds_for_all_sessions() {
    with_softhsm(|_| {
        let slot = slot();
        let (first, second) = (slot.open_read_write().unwrap(), slot.open_read_only().unwrap());
        assert_eq!(first.info().unwrap().state, SessionState::RW_PUBLIC_SESSION);

        let wrong: SecretString = "wrong PIN".into();
        let error = first.login(UserType::USER, Some(&wrong)).unwrap_err();
        assert!(error.is_pin_refused());
        assert_eq!(error.to_string(), "C_Login returned CKR_PIN_INCORRECT");
        assert!(!format!("{error:?} {error}").contains("wrong PIN"));

        first.login(UserType::USER, Some(&user_pin())).unwrap();
        assert_eq!(first.info().unwrap().state, SessionState::RW_USER_FUNCTIONS);
        assert_eq!(second.info().unwrap().state, SessionState::RO_USER_FUNCTIONS);
        let again = second.login(UserType::USER, Some(&user_pin())).unwrap_err();
        assert_eq!(again.rv(), Some(Rv::USER_ALREADY_LOGGED_IN));
        second.ensure_login(UserType::USER, Some(&user_pin())).unwrap();

        second.logout().unwrap();
        assert_eq!(first.info().unwrap().state, SessionState::RW_PUBLIC_SESSION);
        first.close().unwrap();
        slot.close_all_sessions().unwrap();
        assert!(second.info().unwrap_err().is_session_lost());
        assert!(second.close().unwrap_err().is_session_lost());
    });
}

#[test]
fn pins_are_set_and_changed() {
    with_softhsm(|_| {
        let session = slot().open_read_write().unwrap();
        let (second, third): (SecretString, SecretString) =
            ("second PIN".into(), "third PIN".into());
        session.login(UserType::SO, Some(&so_pin())).unwrap();
        session.init_pin(Some(&second)).unwrap();
        session.logout().unwrap();
        session.login(UserType::USER, Some(&second)).unwrap();
        session.set_pin(&second, &third).unwrap();
        session.logout().unwrap();
        assert!(session.login(UserType::USER, Some(&second)).unwrap_err().is_pin_refused());
        session.login(UserType::USER, Some(&third)).unwrap();
    });
}

#[test]
fn a_token_is_initialized() {
    with_softhsm(|softhsm| {
        let context = context();
        let is_new = |slot: &&pkcs11_client::Slot| {
            !slot.token_info().unwrap().flags.contains(TokenFlags::TOKEN_INITIALIZED)
        };
        let slots = context.slots().unwrap();
        let slot = slots.iter().find(is_new).unwrap();
        slot.init_token(Some(&so_pin()), "another token").unwrap();
        assert_eq!(slot.token_info().unwrap().label.as_str(), "another token");
        let error = slot.init_token(Some(&so_pin()), &"x".repeat(33)).unwrap_err();
        assert!(matches!(error, Error::Argument(_)));
        let listed = softhsm.run("softhsm2-util", ["--show-slots"]);
        assert!(listed.contains("another token"), "{listed}");
    });
}

#[test]
fn after_finalize_every_call_is_an_error() {
    with_softhsm(|_| {
        let context = context();
        let session = session();
        let slot = slot();
        let shared = Module::load(module()).unwrap().initialize(InitArgs::new()).unwrap();
        assert!(!shared.is_adopted());
        context.finalize().unwrap();
        assert!(matches!(shared.info(), Err(Error::Finalized)));
        assert!(matches!(slot.token_info(), Err(Error::Finalized)));
        assert!(matches!(session.random::<4>(), Err(Error::Finalized)));
        drop(session);
        shared.finalize().unwrap();
        assert_eq!(crate::client::context().info().unwrap().manufacturer.as_str(), "SoftHSM");
    });
}

#[test]
fn the_last_clone_finalizes() {
    with_softhsm(|_| {
        let first = context();
        let session = slot().open_read_only().unwrap();
        drop(first);
        session.info().unwrap();
        drop(session);
        // Initialized anew, the module knows no handle of before.
        let again = context();
        assert!(!again.is_adopted());
    });
}

#[test]
fn a_session_of_a_removed_token_fails_cleanly() {
    with_softhsm(|softhsm| {
        let session = session();
        std::fs::remove_dir_all(softhsm.tokens()).unwrap();
        let template = Template::new().with(attribute::TOKEN, true).with(attribute::VALUE_LEN, 16);
        let error = session.generate_key(&MechanismType::AES_KEY_GEN.into(), &template);
        assert!(error.unwrap_err().rv().is_some());
        session.close().unwrap();
    });
}

#[test]
fn keys_of_pkcs11_tool_are_used_and_the_other_way_round() {
    with_softhsm(|softhsm| {
        let arguments =
            ["--keypairgen", "--key-type", "rsa:2048", "--label", "theirs", "--id", "07"];
        softhsm.pkcs11_tool(&arguments);
        let session = session();
        let theirs = Template::new()
            .with(attribute::CLASS, pkcs11_client::ObjectClass::PRIVATE_KEY)
            .with(attribute::LABEL, "theirs");
        let key = session.find_one(&theirs).unwrap().expect("the key is there");
        assert_eq!(session.get(key, attribute::ID).unwrap(), [7]);
        let mechanism = MechanismType::SHA256_RSA_PKCS.into();
        let signature = session.sign(&mechanism, key, b"data").unwrap();
        std::fs::write(softhsm.folder().join("data"), b"data").unwrap();
        std::fs::write(softhsm.folder().join("signature"), signature).unwrap();
        let options = ["--verify", "--mechanism", "SHA256-RSA-PKCS", "--id", "07"];
        let files = ["--input-file", "data", "--signature-file", "signature"];
        let arguments: Vec<_> = options.iter().chain(&files).copied().collect();
        let verdict = softhsm.pkcs11_tool(&arguments);
        assert!(verdict.contains("Signature is valid"), "{verdict}");

        let ours = Template::new()
            .with(attribute::TOKEN, true)
            .with(attribute::LABEL, "ours")
            .with(attribute::VALUE_LEN, 32);
        session.generate_key(&MechanismType::AES_KEY_GEN.into(), &ours).unwrap();
        let listed = softhsm.pkcs11_tool(&["--list-objects", "--type", "secrkey"]);
        assert!(listed.contains("AES length 32") && listed.contains("ours"), "{listed}");
    });
}

#[cfg(unix)]
#[test]
fn a_forked_child_has_to_initialize_again() {
    with_softhsm(|_| {
        let session = session();
        let of_child = session.slot().open_read_only().unwrap();
        assert!(is_true_in_a_child(|| {
            let is_told = matches!(session.random::<4>(), Err(Error::Forked));
            drop(of_child);
            is_told && context().info().is_ok()
        }));
        session.random::<4>().unwrap();
    });
}

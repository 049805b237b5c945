//! What other crates get of a token: random numbers, spans and serialized values.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use p256::elliptic_curve::Generate;
use pkcs11_client::rand_core::{CryptoRng, TryRng, UnwrapErr};
use pkcs11_client::secrecy::SecretString;
use pkcs11_client::{
    InitArgs, KeyType, MechanismFlags, MechanismType, Module, ObjectClass, PoolOptions, Rv,
    Template, TokenRng, UserType, attribute,
};
use serde_json::json;

use crate::client::{session, slot, user_pin};
use crate::softhsm::{USER_PIN, module, with_softhsm};

#[test]
fn the_token_is_a_random_number_generator() {
    fn bytes(generator: &mut impl CryptoRng) -> [u8; 64] {
        let mut bytes = [0; 64];
        generator.fill_bytes(&mut bytes);
        bytes
    }
    with_softhsm(|_| {
        let pool = PoolOptions::new().open(&slot()).unwrap();
        let mut generator = TokenRng::new(pool.try_get().unwrap());
        assert_ne!(generator.try_next_u64().unwrap(), generator.try_next_u64().unwrap());
        let session = session();
        let mut generator = UnwrapErr(TokenRng::new(&session));
        assert_ne!(bytes(&mut generator), bytes(&mut generator));
        // A generator of RustCrypto's: a key of it is one that the token has chosen.
        let key = p256::SecretKey::try_generate_from_rng(&mut TokenRng::new(&session)).unwrap();
        assert_ne!(key.to_bytes().as_slice(), [0; 32]);

        session.context().finalize().unwrap();
        let error = TokenRng::new(&session).try_next_u32().unwrap_err();
        assert!(error.is_session_lost(), "{error}");
    });
}

/// What a subscriber writes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const KEY: &[u8; 32] = b"a key value that nobody must see";

/// Calls functions with secrets of all kinds.
fn use_secrets() {
    let context = Module::load(module()).unwrap().initialize(InitArgs::new()).unwrap();
    drop(context);
    let session = session();
    session.logout().unwrap();
    let wrong: SecretString = "a wrong PIN".into();
    session.login(UserType::USER, Some(&wrong)).unwrap_err();
    session.login(UserType::USER, Some(&user_pin())).unwrap();
    let template = Template::new()
        .with(attribute::CLASS, ObjectClass::SECRET_KEY)
        .with(attribute::KEY_TYPE, KeyType::AES)
        .with(attribute::LABEL, "a label that nobody must see")
        .with(attribute::VALUE, &KEY[..])
        .with(attribute::EXTRACTABLE, true)
        .with(attribute::SENSITIVE, false);
    let key = session.create_object(&template).unwrap();
    assert_eq!(session.get(key, attribute::LABEL).unwrap(), "a label that nobody must see");
    session.digest(&MechanismType::SHA256.into(), b"data that nobody must see").unwrap();
}

#[test]
fn each_call_is_a_span_without_secrets() {
    with_softhsm(|_| {
        let log = Log::default();
        let writer = log.clone();
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .init();
        use_secrets();

        let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        let spans: Vec<&str> = text.lines().collect();
        let has = |function: &str, rv: Rv| {
            let (function, rv) = (format!("function=\"{function}\""), format!("rv={rv}"));
            spans.iter().any(|span| {
                span.contains("pkcs11") && span.contains(&function) && span.contains(&rv)
            })
        };
        for function in [
            "C_GetFunctionList",
            "C_Initialize",
            "C_Finalize",
            "C_GetSlotList",
            "C_OpenSession",
            "C_CreateObject",
            "C_GetAttributeValue",
            "C_DigestInit",
            "C_Digest",
            "C_CloseSession",
        ] {
            assert!(has(function, Rv::OK), "{function}\n{text}");
        }
        assert!(has("C_Login", Rv::PIN_INCORRECT), "{text}");
        assert!(spans.iter().all(|span| span.contains("nanoseconds=")), "{text}");
        let key = std::str::from_utf8(KEY).unwrap();
        let bytes = KEY.map(|byte| byte.to_string()).join(", ");
        let hex: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
        for secret in [USER_PIN, "a wrong PIN", key, &bytes, &hex, "nobody must see"] {
            assert!(!text.contains(secret), "{secret}\n{text}");
        }
    });
}

#[test]
fn open_values_are_serialized_by_name_and_read_in_any_form() {
    let value = |value: MechanismType| serde_json::to_value(value).unwrap();
    assert_eq!(value(MechanismType::AES_GCM), json!("CKM_AES_GCM"));
    assert_eq!(value(MechanismType::new(0x8000_1234)), json!("0x80001234"));
    let read = |value| serde_json::from_value::<MechanismType>(value);
    for form in [json!("CKM_AES_GCM"), json!("AES_GCM"), json!("0x1087"), json!(0x1087)] {
        assert_eq!(read(form).unwrap(), MechanismType::AES_GCM);
    }
    for wrong in [json!("CKM_NO_SUCH"), json!(-1), json!(1.5), json!(null), json!(["AES_GCM"])] {
        assert!(read(wrong.clone()).is_err(), "{wrong}");
    }
    for mechanism in MechanismType::all() {
        assert_eq!(read(value(mechanism)).unwrap(), mechanism);
    }
    let table = toml::from_str::<toml::Table>("key = \"CKK_EC\"\nclass = 3").unwrap();
    assert_eq!(table["key"].clone().try_into::<KeyType>().unwrap(), KeyType::EC);
    assert_eq!(table["class"].clone().try_into::<ObjectClass>().unwrap(), ObjectClass::PRIVATE_KEY);

    let flags = MechanismFlags::SIGN | MechanismFlags::VERIFY;
    assert_eq!(serde_json::to_value(flags).unwrap(), json!("SIGN | VERIFY"));
    assert_eq!(serde_json::from_value::<MechanismFlags>(json!("SIGN | VERIFY")).unwrap(), flags);
}

//! `SessionPool` on a token.

use std::thread;
use std::time::Duration;

use pkcs11_client::{
    Error, KeyType, MechanismType, ObjectClass, ObjectHandle, PoolOptions, Rv, SessionPool,
    SessionState, Template, UserType, attribute,
};

use crate::client::{slot, user_pin};
use crate::softhsm::{SoftHsm, with_softhsm};

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(600);
const VALUE: [u8; 32] = [7; 32];

fn pool(size: usize) -> SessionPool {
    let options = PoolOptions::new().size(size).read_write(true);
    options.login(UserType::USER, Some(user_pin())).open(&slot()).unwrap()
}

/// A key on the token, which is there for all sessions.
fn key(pool: &SessionPool) -> ObjectHandle {
    let template = Template::new()
        .with(attribute::CLASS, ObjectClass::SECRET_KEY)
        .with(attribute::KEY_TYPE, KeyType::GENERIC_SECRET)
        .with(attribute::TOKEN, true)
        .with(attribute::PRIVATE, true)
        .with(attribute::SIGN, true)
        .with(attribute::VALUE, &VALUE);
    pool.try_get().unwrap().create_object(&template).unwrap()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// OpenSSL's MAC of a message.
fn openssl_mac(softhsm: &SoftHsm, message: &str) -> String {
    std::fs::write(softhsm.folder().join("message"), message).unwrap();
    let key = format!("hexkey:{}", hex(&VALUE));
    let arguments = ["dgst", "-sha256", "-r", "-mac", "HMAC", "-macopt", &key, "message"];
    softhsm.run("openssl", arguments).split_whitespace().next().unwrap().into()
}

#[test]
fn eight_threads_use_three_sessions() {
    const THREADS: usize = 8;
    with_softhsm(|softhsm| {
        let pool = pool(3);
        let key = key(&pool);
        let message = |number: usize| format!("message of thread {number}");
        let work = |number: usize| {
            let macs = (0..50).map(|_| {
                let session = pool.get(LONG).unwrap();
                let mechanism = MechanismType::SHA256_HMAC.into();
                hex(&session.sign(&mechanism, key, message(number).as_bytes()).unwrap())
            });
            macs.collect::<Vec<_>>()
        };
        let work = &work;
        let macs: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> =
                (0..THREADS).map(|number| scope.spawn(move || work(number))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        for (number, macs) in macs.iter().enumerate() {
            let expected = openssl_mac(softhsm, &message(number));
            assert!(macs.iter().all(|mac| *mac == expected), "thread {number}");
        }
        assert!(pool.open_sessions() <= 3);
    });
}

#[test]
fn a_pool_goes_on_when_all_sessions_were_closed() {
    with_softhsm(|_| {
        let pool = pool(4);
        key(&pool);
        let held = pool.try_get().unwrap();
        slot().close_all_sessions().unwrap();
        assert!(held.info().unwrap_err().is_session_lost());
        drop(held);
        let session = pool.try_get().unwrap();
        assert_eq!(session.info().unwrap().state, SessionState::RW_USER_FUNCTIONS);
        // It is logged in: the private key is there, with a handle of its own since the login.
        let template = Template::new().with(attribute::CLASS, ObjectClass::SECRET_KEY);
        let key = session.find_one(&template).unwrap().expect("the key is on the token");
        session.sign(&MechanismType::SHA256_HMAC.into(), key, b"data").unwrap();
    });
}

#[test]
fn a_wrong_pin_is_noticed_at_once() {
    with_softhsm(|_| {
        let options = PoolOptions::new().login(UserType::USER, Some("wrong PIN".into()));
        let error = options.open(&slot()).unwrap_err();
        assert_eq!(error.rv(), Some(Rv::PIN_INCORRECT));
    });
}

#[test]
fn a_pool_of_a_finalized_module_says_so() {
    with_softhsm(|_| {
        let pool = pool(2);
        let session = pool.try_get().unwrap();
        pool.slot().context().finalize().unwrap();
        drop(session);
        assert!(matches!(pool.get(LONG), Err(Error::Finalized)));
    });
}

#[cfg(unix)]
#[test]
fn a_pool_is_not_for_a_forked_child() {
    with_softhsm(|_| {
        let pool = pool(2);
        let session = pool.try_get().unwrap();
        assert!(crate::client::is_true_in_a_child(|| {
            // The parent's pool is full, which a child must not wait for.
            let is_told = matches!(pool.get(LONG), Err(Error::Forked));
            drop(session);
            is_told && pool.open_sessions() == 0
        }));
        assert_eq!(pool.open_sessions(), 1);
        pool.try_get().unwrap().random::<4>().unwrap();
    });
}

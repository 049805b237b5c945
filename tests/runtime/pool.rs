//! `SessionPool`.

use std::collections::HashSet;
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use pkcs11_client::{Error, PoolOptions, Rv, SessionPool, SessionState, Slot, UserType};

use crate::module::{PIN, Token, new_slot, reset, with_token};

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(600);

fn slot() -> Slot {
    new_slot(Token::default())
}

fn pool(slot: &Slot, size: usize) -> SessionPool {
    let options = PoolOptions::new().size(size).login(UserType::USER, Some(PIN.into()));
    options.open(slot).unwrap()
}

fn open_sessions(slot: &Slot) -> usize {
    with_token(slot.id().0, |token| token.sessions.len())
}

#[test]
fn sessions_are_kept_open_and_used_again() {
    let slot = slot();
    let pool = pool(&slot, 4);
    let first = pool.try_get().unwrap().handle();
    let second = pool.try_get().unwrap().handle();
    assert_eq!(first, second);
    assert_eq!(open_sessions(&slot), 1);
    assert_eq!(pool.open_sessions(), 1);
    drop(pool);
    assert_eq!(open_sessions(&slot), 0);
}

#[test]
fn an_exhausted_pool_says_so() {
    let slot = slot();
    let pool = pool(&slot, 2);
    let (first, _second) = (pool.try_get().unwrap(), pool.try_get().unwrap());
    assert!(matches!(pool.try_get(), Err(Error::PoolExhausted)));
    assert!(matches!(pool.get(Duration::from_millis(5)), Err(Error::PoolExhausted)));
    drop(first);
    pool.try_get().unwrap();
    assert_eq!(open_sessions(&slot), 2);
}

#[test]
fn many_threads_get_sessions_of_their_own() {
    const THREADS: usize = 16;
    const SESSIONS: usize = 3;
    let rounds = if cfg!(miri) { 3 } else { 300 };
    let slot = slot();
    let pool = pool(&slot, SESSIONS);
    let in_use = std::sync::Mutex::new(HashSet::new());
    let got = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for _ in 0..rounds {
                    let session = pool.get(LONG).unwrap();
                    assert!(in_use.lock().unwrap().insert(session.handle()));
                    assert_eq!(session.info().unwrap().state, SessionState::RO_USER_FUNCTIONS);
                    thread::yield_now();
                    assert!(in_use.lock().unwrap().remove(&session.handle()));
                    got.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(got.into_inner(), THREADS * rounds);
    assert!(open_sessions(&slot) <= SESSIONS);
    // All turns are there again.
    let all: Vec<_> = (0..SESSIONS).map(|_| pool.try_get().unwrap()).collect();
    assert_eq!(all.len(), SESSIONS);
}

#[test]
fn who_waits_longest_is_served_first() {
    const WAITING: usize = 4;
    let slot = slot();
    let pool = pool(&slot, 1);
    let session = pool.try_get().unwrap();
    let (order, served) = mpsc::channel();
    thread::scope(|scope| {
        for number in 0..WAITING {
            let (order, pool_of_thread) = (order.clone(), &pool);
            scope.spawn(move || {
                let session = pool_of_thread.get(LONG).unwrap();
                order.send(number).unwrap();
                drop(session);
            });
            while pool.waiting() <= number {
                thread::yield_now();
            }
        }
        drop(session);
    });
    drop(order);
    assert_eq!(served.iter().collect::<Vec<_>>(), [0, 1, 2, 3]);
}

#[test]
fn a_reset_of_the_token_ends_sessions_and_the_pool_goes_on() {
    let slot = slot();
    let pool = pool(&slot, 3);
    let held: Vec<_> = (0..3).map(|_| pool.try_get().unwrap()).collect();
    drop(held);
    reset(&slot);
    let session = pool.try_get().unwrap();
    assert_eq!(session.info().unwrap().state, SessionState::RO_USER_FUNCTIONS);
    assert_eq!(pool.open_sessions(), 1);
    reset(&slot);
    assert!(session.info().unwrap_err().is_session_lost());
    drop(session);
    assert!(pool.try_get().unwrap().info().is_ok());
}

#[test]
fn a_pool_logs_in_once() {
    let slot = slot();
    let pool = pool(&slot, 8);
    let held: Vec<_> = (0..8).map(|_| pool.try_get().unwrap()).collect();
    assert_eq!(with_token(slot.id().0, |token| token.logins), 1);
    drop(held);
}

#[test]
fn a_refused_pin_is_not_tried_again() {
    let slot = slot();
    let wrong = || PoolOptions::new().login(UserType::USER, Some("wrong".into()));
    let error = wrong().open(&slot).unwrap_err();
    assert_eq!((error.function(), error.rv()), (Some("C_Login"), Some(Rv::PIN_INCORRECT)));
    assert_eq!(open_sessions(&slot), 0);

    // The PIN is right at first, and the token has another one after the reset.
    with_token(slot.id().0, |token| token.is_logged_in = true);
    let keeper = slot.open_read_only().unwrap();
    let pool = wrong().size(8).open(&slot).unwrap();
    drop(keeper);
    reset(&slot);
    let before = with_token(slot.id().0, |token| token.logins);
    let barrier = Barrier::new(8);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                barrier.wait();
                let error = pool.get(LONG).unwrap_err();
                assert_eq!(error.rv(), Some(Rv::PIN_INCORRECT));
            });
        }
    });
    assert_eq!(with_token(slot.id().0, |token| token.logins), before + 1);
}

#[test]
fn a_pool_is_no_larger_than_the_token_allows() {
    let size = |max_sessions, options: PoolOptions| {
        let slot = new_slot(Token { max_sessions, ..Token::default() });
        options.open(&slot).unwrap().size()
    };
    assert_eq!(size(3, PoolOptions::new()), 3);
    assert_eq!(size(3, PoolOptions::new().size(2).read_write(true)), 2);
    let (infinite, unavailable) = (0, pkcs11_client::ffi::CK_UNAVAILABLE_INFORMATION);
    assert_eq!(size(infinite, PoolOptions::new().size(40)), 40);
    assert_eq!(size(unavailable, PoolOptions::new().size(40)), 40);
    assert!(matches!(PoolOptions::new().size(0).open(&slot()), Err(Error::Argument(_))));
}

#[test]
fn a_token_with_fewer_sessions_than_it_says_is_waited_for() {
    const THREADS: usize = 8;
    let rounds = if cfg!(miri) { 3 } else { 100 };
    let slot = new_slot(Token { capacity: Some(2), ..Token::default() });
    let pool = pool(&slot, 6);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for _ in 0..rounds {
                    pool.get(LONG).unwrap().info().unwrap();
                }
            });
        }
    });
    let (_first, _second) = (pool.try_get().unwrap(), pool.try_get().unwrap());
    assert!(matches!(pool.try_get(), Err(Error::PoolExhausted)));

    // Without a session of its own there is nothing to wait for.
    let full = new_slot(Token { capacity: Some(1), ..Token::default() });
    let session = full.open_read_only().unwrap();
    let error = PoolOptions::new().open(&full).unwrap_err();
    assert_eq!(error.rv(), Some(Rv::SESSION_COUNT));
    drop(session);
    PoolOptions::new().open(&full).unwrap();
}

#[test]
fn sessions_come_back_from_threads_that_panic_as_new_ones() {
    let slot = slot();
    let pool = pool(&slot, 1);
    let before = pool.try_get().unwrap().handle();
    let result = thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let _session = pool.try_get().unwrap();
            std::panic::resume_unwind(Box::new("on purpose"));
        });
        thread.join()
    });
    assert!(result.is_err());
    assert_ne!(pool.try_get().unwrap().handle(), before);
    assert_eq!(open_sessions(&slot), 1);
}

#[test]
fn discarded_sessions_are_closed() {
    let slot = slot();
    let pool = pool(&slot, 1);
    pool.try_get().unwrap().discard();
    assert_eq!(open_sessions(&slot), 0);
    assert_eq!(pool.open_sessions(), 0);
    let session = pool.try_get().unwrap();
    assert_eq!(session.info().unwrap().state, SessionState::RO_USER_FUNCTIONS);
}

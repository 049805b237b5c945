//! The session pool, in every order in which its threads can run. Loom tells of a thread that nobody wakes.

use std::time::Duration;

use loom::thread;
use pkcs11_client::{Error, UserType};
use pkcs11_model::pool::{PoolOptions, SessionPool};
use pkcs11_model::token::Slot;

/// Runs a test for all orders with at most so many places at which a thread has to stop for another.
fn model(preemptions: usize, test: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(preemptions);
    builder.check(test);
}

/// Takes a session, however long that takes.
fn take(pool: &SessionPool) -> Result<pkcs11_model::pool::PooledSession, Error> {
    pool.get(Duration::MAX)
}

/// When all is over, the pool has all of its turns, and knows how many sessions there are.
fn require_whole(pool: &SessionPool, slot: &Slot, usable: usize) {
    let all: Vec<_> = (0..usable).map(|_| pool.try_get().unwrap()).collect();
    assert!(matches!(pool.try_get(), Err(Error::PoolExhausted)));
    assert_eq!((pool.open_sessions(), pool.waiting()), (usable, 0));
    assert_eq!(slot.open_sessions(), usable);
    drop(all);
}

/// Two threads besides this one, each of which does something with the pool.
fn with_threads(size: usize, slot: &Slot, act: fn(&SessionPool, &Slot)) -> SessionPool {
    let pool = PoolOptions::new().size(size).open(slot).unwrap();
    let threads = [(); 2].map(|()| {
        let (pool, slot) = (pool.clone(), slot.clone());
        thread::spawn(move || act(&pool, &slot))
    });
    act(&pool, slot);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    pool
}

#[test]
fn everybody_who_waits_gets_a_session() {
    model(3, || {
        let slot = Slot::new(1);
        let pool = with_threads(1, &slot, |pool, slot| {
            let session = take(pool).unwrap();
            assert!(session.is_there());
            assert_eq!(slot.open_sessions(), 1);
        });
        require_whole(&pool, &slot, 1);
    });
}

#[test]
fn sessions_that_are_discarded_are_replaced() {
    model(3, || {
        let slot = Slot::new(1);
        let pool = with_threads(1, &slot, |pool, _| take(pool).unwrap().discard());
        require_whole(&pool, &slot, 1);
    });
}

#[test]
fn a_token_with_fewer_sessions_than_the_pool_serves_everybody() {
    model(2, || {
        let slot = Slot::new(1);
        let pool = with_threads(2, &slot, |pool, _| drop(take(pool).unwrap()));
        let one = pool.try_get().unwrap();
        assert_eq!((pool.open_sessions(), slot.open_sessions()), (1, 1));
        drop(one);
        // Turns that were of no use are not lost.
        slot.allow(2);
        require_whole(&pool, &slot, 2);
    });
}

#[test]
fn who_gives_up_takes_nothing_away() {
    model(3, || {
        let slot = Slot::new(1);
        let pool = with_threads(1, &slot, |pool, _| match pool.try_get() {
            Ok(session) => assert!(session.is_there()),
            Err(error) => assert!(matches!(error, Error::PoolExhausted)),
        });
        require_whole(&pool, &slot, 1);
    });
}

#[test]
fn a_reset_ends_no_pool() {
    model(2, || {
        let slot = Slot::new(2);
        let options = PoolOptions::new().size(2).login(UserType::USER, None);
        let pool = options.open(&slot).unwrap();
        let threads = [(); 2].map(|()| {
            let pool = pool.clone();
            thread::spawn(move || match take(&pool) {
                Ok(session) => drop(session),
                // The reset was between two calls.
                Err(error) => assert!(error.is_session_lost(), "{error}"),
            })
        });
        slot.reset();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        require_whole(&pool, &slot, 2);
        assert!((1..=2).contains(&slot.logins()), "{} logins", slot.logins());
    });
}

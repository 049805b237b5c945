//! Faults of modules: a module of the tests' own has one at a time, and a client that calls it has the
//! outcome that faults.toml requires. Each fault has a process of its own, which is this test program
//! again, so that crashes and hangs are told apart.

mod callbacks;
mod child;
mod document;
mod keys;
#[path = "../modules/mod.rs"]
mod modules;
mod objects;
mod ours;
mod peer;
mod table;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

use tempfile::TempDir;

use crate::child::{Client, Ending, Ran};
use crate::modules::compile;
use crate::table::{Fault, faults};

/// How many processes run side by side: most of what they do is to start.
const SIDE_BY_SIDE: usize = 4;

/// Runs the client with each fault. What came of them, in the order of the table.
fn run_all(client: Client, faults: &[Fault]) -> Vec<Ran> {
    let module = compile("faulty", None).expect("this does not run without a compiler");
    let folder = TempDir::new().unwrap();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..SIDE_BY_SIDE {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(fault) = faults.get(number) else { return };
                    let folder = folder.path().join(number.to_string());
                    fs::create_dir(&folder).unwrap();
                    let ran = child::run(client, fault, module.path(), &folder);
                    results.lock().unwrap().push((number, ran));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap();
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, ran)| ran).collect()
}

#[test]
fn every_fault_has_the_outcome_that_is_required() {
    if env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline") {
        return;
    }
    if child::is_one() {
        return child::act();
    }
    let faults = faults();
    let ours = run_all(Client::Ours, &faults);
    let wrong: Vec<String> =
        faults.iter().zip(&ours).filter_map(|(fault, ran)| fault.difference(ran)).collect();
    assert!(wrong.is_empty(), "\n{}\n{} of {}", wrong.join("\n"), wrong.len(), faults.len());
    // The documentation has them all.
    if pkcs11_client::ffi::CK_ULONG::BITS == 64 {
        document::check(&faults, &ours, |faults| run_all(Client::Cryptoki, faults));
    }
}

/// The clients' tests of themselves: without a fault they succeed, so that what fails with one fails
/// because of it.
#[test]
fn without_a_fault_every_client_succeeds() {
    if env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline") {
        return;
    }
    if child::is_one() {
        return child::act();
    }
    let faults = faults();
    let mut names: Vec<&str> = faults.iter().map(|fault| &*fault.client).collect();
    names.sort_unstable();
    names.dedup();
    let none: Vec<Fault> = names.iter().map(|name| Fault::none(name)).collect();
    for client in [Client::Ours, Client::Cryptoki] {
        for (fault, ran) in none.iter().zip(run_all(client, &none)) {
            let is_fine = matches!(&ran.ending, Ending::Said(text) if text.starts_with("ok: "));
            let name = &fault.client;
            assert!(is_fine || ran.is_not_there(), "{client:?}, {name}: {:?}", ran.ending);
            assert!(ran.left.is_nothing(), "{client:?}, {name}: {:?}", ran.left);
        }
    }
}

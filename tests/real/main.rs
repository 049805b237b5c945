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

use std::sync::Mutex;
use std::thread;

use setup::MODULES;

#[test]
fn every_module_does_what_the_table_says() {
    let cases = cases::all();
    if run::is_job_done(&cases)
        || std::env::var("PKCS11_BINDGEN_TESTS").is_ok_and(|tests| tests == "offline")
    {
        return;
    }
    let only = std::env::var("PKCS11_BINDGEN_MODULE").ok();
    let is_wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let queue = Mutex::new(MODULES.iter().enumerate().filter(|(_, (name, _))| is_wanted(name)));
    let columns = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some((place, (name, set_up))) = queue.lock().unwrap().next() else { break };
                    let test = "every_module_does_what_the_table_says";
                    let outcomes = run::outcomes(test, *set_up, &cases);
                    columns.lock().unwrap().push((place, report::Column { name, outcomes }));
                }
            });
        }
    });
    let mut columns = columns.into_inner().unwrap();
    columns.sort_by_key(|(place, _)| *place);
    let columns: Vec<_> = columns.into_iter().map(|(_, column)| column).collect();
    report::check(&cases, &columns, only.is_none());
}

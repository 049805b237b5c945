//! What the generated crate has to reach, beside C and `cryptoki`.

use crate::measure::Measured;
use crate::operation::{self, Output};
use crate::report::Suite;

/// What a call into a slice may cost more than in C, in nanoseconds.
const OVERHEAD: f64 = 3.5;
/// What an operation may cost at most on SoftHSM, in C = 1.
const ON_SOFTHSM: f64 = 1.03;
/// What an operation may cost at most on the null module, in cryptoki = 1.
const BESIDE_CRYPTOKI: &[(&str, f64)] = &[
    ("five attributes", 1.0 / 8.0),
    ("find", 1.0 / 4.0),
    ("sign into a slice", 1.0 / 4.0),
    ("random into a slice", 0.8),
];

/// The targets that were missed, as texts.
pub fn missed(suite: &Suite) -> Vec<String> {
    let mut missed = Vec::new();
    for workload in suite.workloads() {
        let [c, cryptoki, ours] =
            ["C", "cryptoki", "generated"].map(|caller| suite.of(workload, caller));
        let (Some(c), Some(cryptoki), Some(ours)) = (c, cryptoki, ours) else {
            missed.push(format!("{workload}: not measured"));
            continue;
        };
        let mut at_most = |what: &str, value: f64, limit: f64| {
            if value > limit {
                missed.push(format!("{workload}: {what} {value:.2}, at most {limit:.2}"));
            }
        };
        if suite.module != "null" {
            at_most("time in C = 1:", ours.nanoseconds / c.nanoseconds, ON_SOFTHSM);
            continue;
        }
        if let Some((_, limit)) = BESIDE_CRYPTOKI.iter().find(|(name, _)| *name == workload) {
            at_most("time in cryptoki = 1:", ours.nanoseconds / cryptoki.nanoseconds, *limit);
        }
        let calls = |one: &Measured| one.calls.unwrap_or(f64::NAN);
        at_most("calls of the module:", calls(ours), calls(c));
        // Several calls and what is done with each handle: a search is no call into a slice.
        let output = operation::NULL.iter().find(|one| one.name == workload).map(|one| one.output);
        if output == Some(Output::InPlace) && workload != "find" {
            at_most("nanoseconds above C:", ours.nanoseconds - c.nanoseconds, OVERHEAD);
            at_most("allocations:", ours.allocations, 0.0);
        } else {
            at_most("allocations:", ours.allocations, 1.0);
        }
    }
    missed
}

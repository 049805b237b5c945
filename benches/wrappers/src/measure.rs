//! Several callers at the same work, in turn.

use std::time::Duration;

use serde::Serialize;

use crate::allocations;
use crate::operation::{Caller, Workload};

/// How long a batch takes at least, whose time is one sample: long against the clock's resolution,
/// short against the time that a process has until another one's turn.
const BATCH: Duration = Duration::from_micros(100);
/// How often the work is done to count allocations and calls.
const COUNTED: u64 = 100;

/// What one caller needed for one workload.
#[derive(Serialize)]
pub struct Measured {
    pub workload: &'static str,
    pub caller: &'static str,
    /// Nanoseconds of one operation: the median of the batches.
    pub nanoseconds: f64,
    /// Nanoseconds of one operation: the fastest batch.
    pub least_nanoseconds: f64,
    /// Allocations of one operation, on the Rust side.
    pub allocations: f64,
    /// Calls of the module for one operation, where the module counts them.
    pub calls: Option<f64>,
}

/// Measures all callers, one batch of each in a round, each first in some rounds.
pub fn measure(
    callers: &mut [Box<dyn Caller>],
    workload: Workload,
    rounds: usize,
    calls: Option<&dyn Fn() -> u64>,
) -> Vec<Measured> {
    let mut measured: Vec<_> =
        callers.iter_mut().map(|caller| counted(&mut **caller, workload, calls)).collect();
    let counts: Vec<_> = callers.iter_mut().map(|caller| batch(&mut **caller, workload)).collect();
    let mut samples = vec![Vec::with_capacity(rounds); callers.len()];
    for round in 0..rounds {
        for turn in 0..callers.len() {
            let index = (round + turn) % callers.len();
            let time = callers[index].run(workload, counts[index]);
            samples[index].push(time.as_secs_f64() * 1e9 / counts[index] as f64);
        }
    }
    for (measured, mut samples) in measured.iter_mut().zip(samples) {
        samples.sort_by(f64::total_cmp);
        measured.nanoseconds = samples[samples.len() / 2];
        measured.least_nanoseconds = samples[0];
    }
    measured
}

/// What can be counted; times are not there yet.
fn counted(
    caller: &mut dyn Caller,
    workload: Workload,
    calls: Option<&dyn Fn() -> u64>,
) -> Measured {
    let count = |caller: &mut dyn Caller, times| {
        let before = (allocations::count(), calls.map_or(0, |calls| calls()));
        caller.run(workload, times);
        (allocations::count() - before.0, calls.map_or(0, |calls| calls()) - before.1)
    };
    // What comes before the first operation is not part of it.
    let (one, more) = (count(caller, 1), count(caller, 1 + COUNTED));
    let per_operation = |one: u64, more: u64| (more - one) as f64 / COUNTED as f64;
    Measured {
        workload: workload.name,
        caller: caller.name(),
        nanoseconds: f64::NAN,
        least_nanoseconds: f64::NAN,
        allocations: per_operation(one.0, more.0),
        calls: calls.map(|_| per_operation(one.1, more.1)),
    }
}

/// How many operations make a batch.
fn batch(caller: &mut dyn Caller, workload: Workload) -> u64 {
    let mut count = 1;
    while caller.run(workload, count) < BATCH {
        count *= 2;
    }
    count
}

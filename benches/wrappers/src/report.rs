//! The results as a table.

use std::fmt::{self, Display, Formatter};

use serde::Serialize;

use crate::measure::Measured;

/// What was measured on one module.
#[derive(Serialize)]
pub struct Suite {
    pub module: &'static str,
    pub rounds: usize,
    pub results: Vec<Measured>,
}

impl Suite {
    /// What a caller needed for a workload.
    pub fn of(&self, workload: &str, caller: &str) -> Option<&Measured> {
        let is_it = |one: &&Measured| one.workload == workload && one.caller == caller;
        self.results.iter().find(is_it)
    }

    /// The workloads, in the order in which they were measured.
    pub fn workloads(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.results.iter().map(|one| one.workload).collect();
        names.dedup();
        names
    }
}

impl Display for Suite {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: medians of {} batches, in turn", self.module, self.rounds)?;
        let head = ["ns", "C = 1", "allocations", "calls"];
        writeln!(
            f,
            "{:22}{:10}{:>12}{:>8}{:>13}{:>7}",
            "", "", head[0], head[1], head[2], head[3]
        )?;
        for workload in self.workloads() {
            let mut title = workload;
            let rows = self.results.iter().filter(|one| one.workload == workload);
            let base = self.of(workload, "C").map_or(f64::NAN, |one| one.nanoseconds);
            for Measured { caller, nanoseconds, allocations, calls, .. } in rows {
                let calls = calls.map(|calls| calls.to_string()).unwrap_or_default();
                let allocations =
                    if *caller == "C" { String::new() } else { allocations.to_string() };
                let ratio = nanoseconds / base;
                writeln!(
                    f,
                    "{title:22}{caller:10}{nanoseconds:12.1}{ratio:8.2}{allocations:>13}{calls:>7}"
                )?;
                title = "";
            }
        }
        Ok(())
    }
}

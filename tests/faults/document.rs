//! The table of faults as documentation: tests/expected/faults.md.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::child::{Ending, Ran};
use crate::table::Fault;

/// What `cryptoki` made of a fault, in a word; `right` is what it says when there is no fault.
fn peer_outcome(fault: &Fault, ran: &Ran, right: &Ran) -> &'static str {
    // It may come to the right result nevertheless.
    let must_fail = fault.outcome.starts_with("error") && ran.ending != right.ending;
    let is_overwritten = fault.inject.starts_with("overruns");
    match &ran.ending {
        _ if ran.is_not_there() => "–",
        // The module ends the process; nobody can do anything.
        Ending::Crash(_) if fault.outcome == "crash" => "crash, told apart",
        Ending::Exit if fault.outcome == "exit" => "exit, told apart",
        Ending::Panic => "PANIC",
        Ending::Crash(_) => "CRASH",
        Ending::Hang => "HANG",
        Ending::Exit => "EXIT",
        Ending::Said(text) if text.starts_with("ok") && is_overwritten => "MEMORY OVERWRITTEN",
        Ending::Said(_) if fault.is_left_out => "leaves it out",
        Ending::Said(text) if text.starts_with("ok") && must_fail => "FALSE SUCCESS",
        Ending::Said(_) if !fault.survived_leaks(ran) => "LEAK",
        Ending::Said(text) if text.starts_with("ok") => "ok",
        Ending::Said(_) => "error",
    }
}

impl Fault {
    fn survived_leaks(&self, ran: &Ran) -> bool {
        ran.left.sessions <= self.left.sessions && ran.left.operations <= self.left.operations
    }
}

/// Whether an outcome of the peer is one that a program outlives and learns the truth from.
fn is_survived(outcome: &str) -> bool {
    outcome.chars().any(char::is_lowercase)
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(name)
}

/// Asserts that the documentation is what the table and the outcomes say. With UPDATE_EXPECTED=1 it is
/// written, and the peer is run, whose outcomes are kept as they were measured: where it writes over
/// memory, they may differ from run to run.
pub(crate) fn check(faults: &[Fault], ours: &[Ran], run_peer: impl Fn(&[Fault]) -> Vec<Ran>) {
    let is_update = env::var_os("UPDATE_EXPECTED").is_some();
    let measured = file("faults-cryptoki.tsv");
    if is_update {
        let none: Vec<Fault> = faults.iter().map(|fault| Fault::none(&fault.client)).collect();
        let mut text = String::new();
        for ((fault, ran), right) in faults.iter().zip(run_peer(faults)).zip(run_peer(&none)) {
            writeln!(text, "{}\t{}", fault.name, peer_outcome(fault, &ran, &right)).unwrap();
        }
        fs::write(&measured, text).unwrap();
    }
    let peer = fs::read_to_string(&measured).unwrap_or_default().replace("\r\n", "\n");
    let peer: Vec<&str> =
        peer.lines().filter_map(|line| line.split_once('\t').map(|(_, outcome)| outcome)).collect();
    let hint = "UPDATE_EXPECTED=1 runs cryptoki and writes it";
    assert_eq!(peer.len(), faults.len(), "{}: {hint}", measured.display());
    let text = document(faults, ours, &peer);
    let expected = file("faults.md");
    if is_update {
        fs::write(&expected, &text).unwrap();
    }
    let expected_text = fs::read_to_string(&expected).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(text, expected_text, "{}: {hint}", expected.display());
}

const HEAD: &str = "\
# Faults of modules, and what a client makes of them

Written by `UPDATE_EXPECTED=1 cargo test --test faults`, from [the table of faults](../faults/faults.toml)
and from runs of [a module](../modules/faulty.c) that has one fault at a time, each in a process of
its own. Every test run compares the outcomes of the generated crate with what the table requires: no
panic, no crash, no hang, no success that is none, no session or operation left open. The outcomes of
`cryptoki` 0.12.1 are from one such run; what it has no function for is a dash. A module that ends the
process itself cannot be survived: that it is told apart is what counts. A success is false if the result
is not the one without the fault; memory is overwritten if nobody noticed it.

";

fn document(faults: &[Fault], ours: &[Ran], peer: &[&str]) -> String {
    let mut classes: Vec<(&str, [usize; 4])> = Vec::new();
    let mut failures: BTreeMap<&str, usize> = BTreeMap::new();
    for (fault, outcome) in faults.iter().zip(peer) {
        if classes.iter().all(|(class, _)| *class != fault.class) {
            classes.push((&fault.class, [0; 4]));
        }
        let class = classes.iter_mut().find(|(class, _)| *class == fault.class);
        let (_, [injected, survived, tried, peer_survived]) = class.unwrap();
        // The test has compared it with what is required.
        (*injected, *survived) = (*injected + 1, *survived + 1);
        *tried += usize::from(*outcome != "–");
        *peer_survived += usize::from(is_survived(outcome));
        if *outcome != "–" && !is_survived(outcome) {
            *failures.entry(outcome).or_default() += 1;
        }
    }
    let mut text = String::from(HEAD);
    text += "| class | injected | survived | `cryptoki`: injected | survived |\n|---|--:|--:|--:|--:|\n";
    let mut total = [0; 4];
    for (class, numbers) in &classes {
        row(&mut text, class, numbers);
        total.iter_mut().zip(numbers).for_each(|(sum, number)| *sum += number);
    }
    row(&mut text, "**all**", &total);
    let failures: Vec<String> =
        failures.iter().map(|(what, count)| format!("{count} × {}", what.to_lowercase())).collect();
    write!(text, "\nWhat `cryptoki` does not survive: {}.\n", failures.join(", ")).unwrap();
    for (class, _) in classes {
        write!(text, "\n## {class}\n\n| the module | the client | outcome | `cryptoki` |\n|---|---|---|---|\n")
            .unwrap();
        let rows = faults.iter().zip(ours).zip(peer).filter(|((fault, _), _)| fault.class == class);
        for ((Fault { name, client, .. }, ran), outcome) in rows {
            let said = ran.ending.to_string().replace('|', "\\|");
            writeln!(text, "| {name} | {client} | `{}` | {outcome} |", told(&said)).unwrap();
        }
    }
    text
}

/// The outcome without what differs from system to system: names of folders, and how a process crashed.
fn told(text: &str) -> String {
    const LOAD: &str = "cannot load the module";
    if text.starts_with("crash") {
        return "crash".into();
    }
    let Some((start, rest)) = text.split_once(LOAD) else { return text.into() };
    let (_, cause) = rest.split_once(std::env::consts::DLL_SUFFIX).expect("the path is told");
    format!("{start}{LOAD}{cause}")
}

fn row(text: &mut String, name: &str, [injected, survived, tried, peer]: &[usize; 4]) {
    writeln!(text, "| {name} | {injected} | {survived} | {tried} | {peer} |").unwrap();
}

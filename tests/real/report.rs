//! The table of modules and cases, and the deviations that are known.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::case::{Case, Outcome};

/// The outcomes of all cases on one module.
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) outcomes: Vec<Outcome>,
}

/// An entry of `deviations.toml`: what modules do differently, and why that is so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Deviation {
    modules: Vec<String>,
    cases: Vec<String>,
    outcome: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deviations {
    deviation: Vec<Deviation>,
}

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The deviations that are known, and the number of the one for a module and a case.
struct Known {
    list: Vec<Deviation>,
    numbers: BTreeMap<(String, String), usize>,
}

impl Known {
    fn read(name: &str) -> Self {
        let text = fs::read_to_string(file("tests/real").join(name)).unwrap();
        let Deviations { deviation: list } = toml::from_str(&text).unwrap();
        let mut numbers = BTreeMap::new();
        for (number, deviation) in list.iter().enumerate() {
            for module in &deviation.modules {
                for case in &deviation.cases {
                    let twice = numbers.insert((module.clone(), case.clone()), number);
                    assert!(twice.is_none(), "{name} has {module}, {case} twice");
                }
            }
        }
        Self { list, numbers }
    }

    fn number(&self, module: &str, case: &Case) -> Option<usize> {
        self.numbers.get(&(module.to_owned(), case.full_name())).copied()
    }
}

/// A table of modules and cases, and where what belongs to it is.
pub(crate) struct Table {
    /// The deviations that are known, below `tests/real`.
    pub(crate) deviations: &'static str,
    /// The table, below `tests/expected`.
    pub(crate) expected: &'static str,
    pub(crate) title: &'static str,
    /// What the signs in the table mean.
    pub(crate) legend: &'static str,
}

impl Table {
    /// Compares the outcomes with the deviations that are known and with the table, which is written
    /// anew if UPDATE_EXPECTED is set.
    pub(crate) fn check(&self, cases: &[Case], columns: &[Column], are_all: bool) {
        let Self { deviations, expected, .. } = self;
        let mut known = Known::read(deviations);
        let text = self.text(cases, columns, &known);
        let mut wrong = String::new();
        for column in columns {
            for (case, outcome) in cases.iter().zip(&column.outcomes) {
                let (module, case_name) = (column.name, case.full_name());
                let number = known.numbers.remove(&(module.to_owned(), case_name.clone()));
                let expected = number.map(|number| &*known.list[number].outcome);
                if expected != outcome.deviation() {
                    writeln!(wrong, "{module}\t{case_name}\t{outcome:?}, not {expected:?}")
                        .unwrap();
                }
            }
        }
        assert!(wrong.is_empty(), "modules did what {deviations} does not say:\n{wrong}");
        if !are_all {
            return;
        }
        let left = &known.numbers;
        assert!(left.is_empty(), "{deviations} names what is not there: {left:?}");
        let path = file("tests/expected").join(expected);
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let is_the_same = text == fs::read_to_string(&path).unwrap_or_default();
        assert!(
            is_the_same,
            "{expected} is not what was found; UPDATE_EXPECTED=1 writes it:\n{text}"
        );
    }

    /// The table, as Markdown.
    fn text(&self, cases: &[Case], columns: &[Column], known: &Known) -> String {
        let mut text =
            "<!-- Written by `UPDATE_EXPECTED=1 cargo test --test real`. -->\n\n".to_owned();
        write!(text, "# {}\n\n{}\n\n|  |", self.title, self.legend).unwrap();
        columns.iter().for_each(|column| write!(text, " {} |", column.name).unwrap());
        text += "\n|---|";
        columns.iter().for_each(|_| text += ":-:|");
        let mut group = "";
        for (row, case) in cases.iter().enumerate() {
            if case.group != group {
                group = case.group;
                write!(text, "\n| **{group}** |{}", " |".repeat(columns.len())).unwrap();
            }
            write!(text, "\n| {} |", case.name).unwrap();
            for column in columns {
                let number = known.number(column.name, case);
                write!(text, " {} |", sign(&column.outcomes[row], number)).unwrap();
            }
        }
        text += "\n| **in total** |";
        columns.iter().for_each(|column| write!(text, " {} |", total(&column.outcomes)).unwrap());
        text += "\n\n## What modules do differently\n\n";
        for (number, deviation) in known.list.iter().enumerate() {
            let Deviation { modules, outcome, reason, .. } = deviation;
            writeln!(text, "{}. {}: `{outcome}`. {reason}", number + 1, modules.join(", "))
                .unwrap();
        }
        text
    }
}

/// What stands for the outcome in the table.
fn sign(outcome: &Outcome, number: Option<usize>) -> String {
    let number = number.map_or("?".to_owned(), |number| (number + 1).to_string());
    match outcome {
        Outcome::Passed => "✓".to_owned(),
        Outcome::Counted { tried, of, deviation } => {
            let part = if tried < of { format!(" of {of}") } else { String::new() };
            let number = if deviation.is_some() { format!(" [{number}]") } else { String::new() };
            format!("{tried}{part}{number}")
        }
        Outcome::NotOffered(_) => "–".to_owned(),
        Outcome::Deviation(_) => format!("[{number}]"),
    }
}

/// How many vectors were tried, or how many cases passed.
fn total(outcomes: &[Outcome]) -> String {
    let tried = outcomes.iter().map(|outcome| match outcome {
        Outcome::Counted { tried, .. } => *tried,
        _ => 0,
    });
    let passed = outcomes.iter().filter(|outcome| **outcome == Outcome::Passed).count();
    match tried.sum::<usize>() {
        0 if passed > 0 => format!("{passed} of {}", outcomes.len()),
        tried => tried.to_string(),
    }
}

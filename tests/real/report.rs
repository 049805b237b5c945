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
    fn read() -> Self {
        let text = fs::read_to_string(file("tests/real/deviations.toml")).unwrap();
        let Deviations { deviation: list } = toml::from_str(&text).unwrap();
        let mut numbers = BTreeMap::new();
        for (number, deviation) in list.iter().enumerate() {
            for module in &deviation.modules {
                for case in &deviation.cases {
                    let twice = numbers.insert((module.clone(), case.clone()), number);
                    assert!(twice.is_none(), "deviations.toml has {module}, {case} twice");
                }
            }
        }
        Self { list, numbers }
    }

    fn number(&self, module: &str, case: &Case) -> Option<usize> {
        self.numbers.get(&(module.to_owned(), case.full_name())).copied()
    }
}

/// Compares the outcomes with the deviations that are known and with the table, which is written
/// anew if UPDATE_EXPECTED is set.
pub(crate) fn check(cases: &[Case], columns: &[Column], are_all: bool) {
    let mut known = Known::read();
    let text = table(cases, columns, &known);
    let mut wrong = String::new();
    for column in columns {
        for (case, outcome) in cases.iter().zip(&column.outcomes) {
            let (module, case_name) = (column.name, case.full_name());
            let number = known.numbers.remove(&(module.to_owned(), case_name.clone()));
            let expected = number.map(|number| &*known.list[number].outcome);
            let found = match outcome {
                Outcome::Deviation(found) => Some(&**found),
                Outcome::Passed | Outcome::NotOffered(_) => None,
            };
            if expected != found {
                writeln!(wrong, "{module}\t{case_name}\t{outcome:?}, not {expected:?}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "modules did what tests/real/deviations.toml does not say:\n{wrong}");
    if !are_all {
        return;
    }
    assert!(
        known.numbers.is_empty(),
        "deviations.toml names what is not there: {:?}",
        known.numbers
    );
    let path = file("tests/expected/modules.md");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        text == expected,
        "{path:?} is not what was found; UPDATE_EXPECTED=1 writes it:\n{text}"
    );
}

/// The table, as Markdown.
fn table(cases: &[Case], columns: &[Column], known: &Known) -> String {
    let mut text = "<!-- Written by `UPDATE_EXPECTED=1 cargo test --test real`. -->\n\n".to_owned();
    text += "# The same cases on real modules\n\n";
    text += "✓ passed; – the module does not claim to have it; [1] the module does something else, \
             see below.\n\n|  |";
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
            let sign = match &column.outcomes[row] {
                Outcome::Passed => "✓".to_owned(),
                Outcome::NotOffered(_) => "–".to_owned(),
                Outcome::Deviation(_) => known
                    .number(column.name, case)
                    .map_or("?".to_owned(), |number| format!("[{}]", number + 1)),
            };
            write!(text, " {sign} |").unwrap();
        }
    }
    text += "\n| **Passed** |";
    for column in columns {
        let passed = column.outcomes.iter().filter(|outcome| **outcome == Outcome::Passed);
        write!(text, " {} of {} |", passed.count(), cases.len()).unwrap();
    }
    text += "\n\n## What modules do differently\n\n";
    for (number, deviation) in known.list.iter().enumerate() {
        let Deviation { modules, outcome, reason, .. } = deviation;
        writeln!(text, "{}. {}: `{outcome}`. {reason}", number + 1, modules.join(", ")).unwrap();
    }
    text
}

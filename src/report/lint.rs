//! What `lint` found, for people and for programs.

use serde::Serialize;

use super::terminal::{self, Style};
use crate::diagnostic::Diagnostic;
use crate::lint::{Finding, RULES};
use crate::source::SourceMap;

/// The findings as text: each as an error or a warning is shown, with the name of its rule, and a
/// line with their numbers at the end; empty if there are none.
#[must_use]
pub fn text(sources: &SourceMap, findings: &[Finding], style: Style) -> String {
    let renderer = terminal::renderer(style);
    let mut text = String::new();
    for Finding { rule, diagnostic, standard } in findings {
        let mut diagnostic: Diagnostic = diagnostic.clone();
        if let Some(fact) = standard {
            let hint = diagnostic.hint.take().map_or(String::new(), |hint| format!("\n{hint}"));
            diagnostic.hint = Some(format!("{fact}{hint}"));
        }
        text += &terminal::render_one(sources, &diagnostic, Some(rule.name), &renderer);
        text += "\n\n";
    }
    let severities = findings.iter().map(|finding| finding.diagnostic.severity);
    if let Some(counts) = terminal::counts(severities, 0) {
        text += &counts;
        text.push('\n');
    }
    text
}

/// The findings as a document; as JSON an interface, with `schema` as its version. Lines and columns
/// count from 1.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Report {
    pub schema: u32,
    /// The version of the standard that the headers were compared with.
    pub standard: &'static str,
    pub findings: Vec<Item>,
}

/// A finding.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Item {
    pub rule: &'static str,
    pub severity: &'static str,
    pub message: String,
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    /// What the standard has.
    pub standard: Option<String>,
    pub hint: Option<String>,
}

impl Report {
    /// Describes findings.
    #[must_use]
    pub fn new(sources: &SourceMap, findings: &[Finding], standard: &'static str) -> Self {
        let item = |Finding { rule, diagnostic, standard }: &Finding| {
            let position = diagnostic.span.map(|span| sources.position(span));
            Item {
                rule: rule.name,
                severity: diagnostic.severity.as_str(),
                message: diagnostic.message.clone(),
                file: diagnostic.span.map(|span| sources.get(span.source).name().into()),
                line: position.map(|position| position.line),
                column: position.map(|position| position.column),
                standard: standard.clone(),
                hint: diagnostic.hint.clone(),
            }
        };
        Self { schema: 1, standard, findings: findings.iter().map(item).collect() }
    }
}

/// The rules with what they find, for the help.
#[must_use]
pub fn rules() -> String {
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let line = |rule: &crate::lint::Rule| format!("  {:width$}  {}\n", rule.name, rule.about);
    RULES.iter().map(line).collect()
}

//! Differences between headers, for people: as text for terminals and as Markdown.

use super::terminal::printable;
use crate::diff::{Action, Change, Diff, Kind};
use crate::model::doc::MarkdownLine;
use crate::model::families::Families;

/// The kinds in the order of the report, with their headings.
const KINDS: [(Kind, &str); 6] = [
    (Kind::Function, "Functions"),
    (Kind::FunctionList, "Function lists"),
    (Kind::Struct, "Structs"),
    (Kind::Type, "Types"),
    (Kind::Constant, "Other constants"),
    (Kind::String, "Strings"),
];

/// Changes under one heading.
struct Section<'d> {
    title: String,
    changes: Vec<&'d Change>,
    /// How many more there are that go with others and are not shown.
    hidden: usize,
}

/// The changes of one action: by kind, constants by family.
fn sections(diff: &Diff, action: Action) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    let mut add = |title: String, change| match sections.iter_mut().find(|one| one.title == title) {
        Some(section) => section.changes.push(change),
        None => sections.push(Section { title, changes: vec![change], hidden: 0 }),
    };
    for (kind, heading) in KINDS {
        for change in diff.changes.iter().filter(|one| one.kind == kind && one.action == action) {
            let family = Families::standard().family_of(&change.name);
            match family.filter(|_| kind == Kind::Constant) {
                Some(family) => add(format!("{} ({})", family.about, family.prefix), change),
                None => add(heading.into(), change),
            }
        }
    }
    for section in &mut sections {
        let all = section.changes.len();
        section.changes.retain(|change| change.goes_with.is_none());
        section.hidden = all - section.changes.len();
    }
    sections
}

/// `12 removed, 1 changed, 367 added`.
fn counts(diff: &Diff) -> String {
    let count = |action| diff.changes.iter().filter(|change| change.action == action).count();
    let words = [Action::Removed, Action::Changed, Action::Added]
        .map(|action| format!("{} {}", count(action), action.as_str()));
    words.join(", ")
}

fn heading(action: Action) -> &'static str {
    match action {
        Action::Removed => "Removed",
        Action::Changed => "Changed",
        Action::Added => "Added",
    }
}

fn hidden_note(section: &Section<'_>) -> Option<String> {
    match section.hidden {
        0 => None,
        1 => Some("1 of them is a pointer to what is listed here".into()),
        hidden => Some(format!("{hidden} of them are pointers to what is listed here")),
    }
}

/// The differences as text.
#[must_use]
pub fn text(diff: &Diff) -> String {
    let mut out = format!("{} → {}\n", diff.old, diff.new);
    out += &format!("Verdict: {}", diff.verdict.as_str());
    if !diff.reasons.is_empty() {
        out += &format!(" ({})", diff.reasons.join(", "));
    }
    out += &format!("\nNames: {}", counts(diff));
    if !diff.documentation.is_empty() {
        out += &format!(", {} documented differently", diff.documentation.len());
    }
    out.push('\n');
    for action in [Action::Removed, Action::Changed, Action::Added] {
        for section in sections(diff, action) {
            let total = section.changes.len() + section.hidden;
            out += &format!("\n{} {}: {total}\n", heading(action), uncapitalised(&section.title));
            lines(&mut out, &section);
            if let Some(note) = hidden_note(&section) {
                out += &format!("  {note}\n");
            }
        }
    }
    printable(&out)
}

/// `Functions` within a heading; abbreviations stay as they are.
pub(super) fn uncapitalised(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.as_str()) {
        (Some(first), rest) if rest.starts_with(|c: char| c.is_lowercase()) => {
            first.to_lowercase().chain(rest.chars()).collect()
        }
        _ => title.into(),
    }
}

/// A line for each change, with its name, its meaning and its documentation in columns.
fn lines(out: &mut String, section: &Section<'_>) {
    let width = |text: &dyn Fn(&Change) -> usize, most: usize| {
        section.changes.iter().map(|change| text(change).min(most)).max().unwrap_or(0)
    };
    let names = width(&|change| change.name.chars().count(), 40);
    let values = width(&|change| meaning(change).map_or(0, |text| text.chars().count()), 24);
    for change in &section.changes {
        let (name, value) = (&change.name, meaning(change).unwrap_or_default());
        let mark = if change.breaking { '!' } else { ' ' };
        let doc = doc_line(change);
        let gap = if values == 0 { "" } else { "  " };
        let line = format!("{mark} {name:names$}{gap}{value:values$}  {doc}");
        *out += line.trim_end();
        out.push('\n');
        for detail in &change.details {
            *out += &format!("      {detail}\n");
        }
        if change.action == Action::Changed {
            *out += &format!("      {}\n", change.reason);
        }
    }
}

/// What a line says of a change beside its name and documentation.
fn meaning(change: &Change) -> Option<String> {
    match (change.kind, &change.old, &change.new) {
        (Kind::Struct | Kind::FunctionList, Some(_), Some(_)) => None,
        (Kind::Struct | Kind::Function, ..) if change.action != Action::Changed => None,
        (_, Some(old), Some(new)) if old == new => None,
        (_, Some(old), Some(new)) => Some(format!("{old} → {new}")),
        (_, old, new) => old.clone().or_else(|| new.clone()),
    }
}

fn doc_line(change: &Change) -> String {
    first_paragraph(change.doc.as_deref().unwrap_or(""))
}

/// The first paragraph of a documentation in one line.
pub(super) fn first_paragraph(doc: &str) -> String {
    let paragraph = doc.split("\n\n").next().unwrap_or("").replace("-\n", "-");
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The differences as Markdown.
#[must_use]
pub fn markdown(diff: &Diff) -> String {
    let mut out = format!("# {} → {}\n\n", MarkdownLine(&diff.old), MarkdownLine(&diff.new));
    out += &format!("Verdict: **{}**", diff.verdict.as_str());
    if !diff.reasons.is_empty() {
        out += &format!(" ({})", diff.reasons.join(", "));
    }
    out += &format!(". Names: {}", counts(diff));
    if !diff.documentation.is_empty() {
        out += &format!(", {} documented differently", diff.documentation.len());
    }
    out += ".\n";
    for action in [Action::Removed, Action::Changed, Action::Added] {
        let sections = sections(diff, action);
        if !sections.is_empty() {
            out += &format!("\n## {}\n", heading(action));
        }
        for section in sections {
            let total = section.changes.len() + section.hidden;
            out += &format!("\n### {}: {total}\n\n", MarkdownLine(&section.title));
            for change in &section.changes {
                markdown_item(&mut out, change);
            }
            if let Some(note) = hidden_note(&section) {
                out += &format!("- {note}\n");
            }
        }
    }
    out
}

fn markdown_item(out: &mut String, change: &Change) {
    *out += "- ";
    if change.breaking && change.action == Action::Changed {
        *out += "**breaking** ";
    }
    *out += &code(&change.name);
    if let Some(meaning) = meaning(change) {
        *out += &format!(" {}", code(&meaning));
    }
    let doc = doc_line(change);
    if !doc.is_empty() {
        *out += &format!(": {}", MarkdownLine(&doc));
    }
    out.push('\n');
    for detail in &change.details {
        *out += "  - ";
        // What stands between back quotes is a name.
        for (index, part) in detail.split('`').enumerate() {
            let text = part.trim();
            if index % 2 == 1 {
                *out += &code(part);
            } else if let Some(at) = part.find(text) {
                let (before, after) = (&part[..at], &part[at + text.len()..]);
                *out += &format!("{before}{}{after}", MarkdownLine(text));
            }
        }
        out.push('\n');
    }
    if change.action == Action::Changed {
        *out += &format!("  - {}\n", change.reason);
    }
}

/// Text as code within a line, whatever back quotes it has.
fn code(text: &str) -> String {
    let text = printable(text).replace('\n', " ");
    let runs = text.split(|c| c != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or(0) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

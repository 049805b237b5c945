//! What a name or a number is, for people.

use super::diff::{first_paragraph, uncapitalised};
use super::terminal::printable;
use crate::abi::Abi;
use crate::explain::{Entry, Explanation, Member, PerAbi};
use crate::headers::on_abis;

/// More entries than this are shown with one line each.
const MAX_DETAILED: usize = 3;

/// The explanation as text; empty if there is none.
#[must_use]
pub fn text(explanation: &Explanation) -> String {
    let entries = &explanation.entries;
    let mut out = String::new();
    if entries.len() > MAX_DETAILED {
        short(&mut out, entries);
    } else {
        let texts: Vec<String> = entries.iter().map(detailed).collect();
        out += &texts.join("\n");
    }
    if let Some(note) = explanation.note.as_ref().filter(|_| !entries.is_empty()) {
        out += &format!("\n{note}\n");
    }
    printable(&out)
}

/// A line for each entry, under the headings of their families.
fn short(out: &mut String, entries: &[Entry]) {
    let width = entries.iter().map(|entry| entry.name.len()).max().unwrap_or(0);
    let mut heading = None;
    for entry in entries {
        let title = match (entry.about, entry.family) {
            (Some(about), Some(family)) => format!("{about} ({family})"),
            _ => "Other constants".into(),
        };
        if heading.as_ref() != Some(&title) {
            *out += &format!("{}{title}\n", if heading.is_some() { "\n" } else { "" });
            heading = Some(title);
        }
        let doc = first_paragraph(entry.doc.as_deref().unwrap_or(""));
        let line = format!("  {:width$}  {doc}", entry.name);
        *out += line.trim_end();
        out.push('\n');
    }
}

/// All that is known of an entry.
fn detailed(entry: &Entry) -> String {
    let mut out = match (&entry.hex, &entry.decimal) {
        (Some(hex), Some(decimal)) if hex != decimal => {
            format!("{} = {hex} = {decimal}\n", entry.name)
        }
        (Some(hex), _) => format!("{} = {hex}\n", entry.name),
        _ => format!("{}\n", entry.name),
    };
    if let Some(doc) = &entry.doc {
        for line in doc.lines() {
            out += format!("  {line}").trim_end();
            out.push('\n');
        }
        out.push('\n');
    }
    for (label, value) in facts(entry) {
        out += &format!("  {label:10} {value}\n");
    }
    if !entry.members.is_empty() {
        out.push('\n');
        members(&mut out, &entry.members);
    }
    out
}

fn facts(entry: &Entry) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    let mut add = |label, value: Option<String>| facts.extend(value.map(|value| (label, value)));
    let joined = |names: &[String]| (!names.is_empty()).then(|| names.join(", "));
    let kind = match (entry.about, entry.family) {
        (Some(about), Some(family)) => {
            format!("{} of {family}: {}", entry.kind, uncapitalised(about))
        }
        _ => entry.kind.into(),
    };
    add("kind", Some(kind));
    add("type", entry.ty.clone());
    add("text", entry.text.as_ref().map(|text| format!("\"{text}\"")));
    add("size", bytes(&entry.size));
    add("alias", joined(&entry.aliases));
    add(
        "parameter",
        entry
            .parameters
            .as_ref()
            .map(|types| if types.is_empty() { "none".into() } else { types.join(", ") }),
    );
    add("value", entry.value_type.clone());
    add("used by", joined(&entry.mechanisms));
    add("values", joined(&entry.families));
    add("declared", entry.prototype.clone());
    add("listed in", joined(&entry.lists));
    add("since", since(entry));
    add("here", entry.place.clone());
    add("standard", entry.standard_hex.as_ref().map(|hex| format!("{hex}, another value")));
    facts
}

fn since(entry: &Entry) -> Option<String> {
    let Some(since) = entry.since else { return Some("not in the standard".into()) };
    let mut text = match since {
        "2.40" => "PKCS#11 2.40 or earlier".to_owned(),
        since => format!("PKCS#11 {since}"),
    };
    if !entry.missing_in.is_empty() {
        text += &format!(", but not in {}", entry.missing_in.join(", "));
    }
    Some(text)
}

/// A number of bytes, with ABIs where they differ.
fn bytes(size: &PerAbi) -> Option<String> {
    let text = |abi: Abi| size.get(abi.name()).map(|bytes| format!("{bytes} bytes"));
    on_abis(Abi::ALL.map(text))
}

/// Members in columns: offsets on each ABI if there are any, type, name, documentation.
fn members(out: &mut String, members: &[Member]) {
    let width = |text: fn(&Member) -> &str| {
        members.iter().map(|member| text(member).chars().count()).max().unwrap_or(0)
    };
    let (types, names) = (width(|member| &member.ty), width(|member| &member.name));
    let has_offsets = members.iter().any(|member| !member.offset.is_empty());
    if has_offsets {
        let abis: Vec<_> = Abi::ALL.iter().map(|abi| abi.name()).collect();
        *out += &format!("  {}  (offsets in bytes)\n", abis.join("  "));
    }
    for member in members {
        let mut line = String::from("  ");
        for abi in Abi::ALL.iter().filter(|_| has_offsets) {
            let offset = member.offset.get(abi.name()).map_or("-".into(), u64::to_string);
            line += &format!("{offset:>width$}  ", width = abi.name().len());
        }
        let doc = first_paragraph(member.doc.as_deref().unwrap_or(""));
        line += &format!("{:types$}  {:names$}  {doc}", member.ty, member.name);
        *out += line.trim_end();
        out.push('\n');
    }
}

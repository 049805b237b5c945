//! What `lint` found in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS).

use serde::Serialize;

use crate::diagnostic::Severity;
use crate::lint::{Finding, RULES, Rule};
use crate::source::{SourceMap, Span};

/// A SARIF log with one run. The members are named as in the standard.
#[derive(Debug, Serialize)]
pub struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    results: Vec<Outcome>,
    /// Columns count bytes of UTF-8, which are code points in all but comments.
    column_kind: &'static str,
}

#[derive(Debug, Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Debug, Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<ReportingDescriptor>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ReportingDescriptor {
    id: &'static str,
    short_description: Message,
    default_configuration: Configuration,
}

#[derive(Debug, Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Debug, Serialize)]
struct Message {
    text: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Debug, Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
}

impl Log {
    /// Describes findings.
    #[must_use]
    pub fn new(sources: &SourceMap, findings: &[Finding]) -> Self {
        let results = findings.iter().map(|finding| outcome(sources, finding)).collect();
        let driver = Driver {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            rules: RULES.iter().map(descriptor).collect(),
        };
        Self {
            schema: "https://json.schemastore.org/sarif-2.1.0.json",
            version: "2.1.0",
            runs: [Run { tool: Tool { driver }, results, column_kind: "unicodeCodePoints" }],
        }
    }
}

fn descriptor(rule: &Rule) -> ReportingDescriptor {
    ReportingDescriptor {
        id: rule.name,
        short_description: message(rule.about),
        default_configuration: Configuration { level: level(rule.severity) },
    }
}

fn outcome(sources: &SourceMap, finding: &Finding) -> Outcome {
    let Finding { rule, diagnostic, standard } = finding;
    let mut text = diagnostic.message.clone();
    for part in [standard, &diagnostic.hint].into_iter().flatten() {
        text += &format!("; {part}");
    }
    let related = diagnostic.related.iter();
    Outcome {
        rule_id: rule.name,
        rule_index: RULES.iter().position(|one| one.name == rule.name).unwrap_or(0),
        level: level(diagnostic.severity),
        message: message(text),
        locations: diagnostic.span.map(|span| location(sources, span, None)).into_iter().collect(),
        related_locations: related.map(|(at, text)| location(sources, *at, Some(text))).collect(),
    }
}

fn message(text: impl Into<String>) -> Message {
    Message { text: text.into() }
}

fn level(severity: Severity) -> &'static str {
    severity.as_str()
}

fn location(sources: &SourceMap, span: Span, text: Option<&str>) -> Location {
    let source = sources.get(span.source);
    let position = sources.position(span);
    // SARIF counts characters, we count bytes.
    let line = span.start as usize - (position.column as usize - 1);
    let before = source.text().get(line..span.start as usize).unwrap_or("");
    Location {
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation { uri: uri(source.name()) },
            region: Region {
                start_line: position.line,
                start_column: before.chars().count() as u32 + 1,
            },
        },
        message: text.map(message),
    }
}

/// A path as a URI reference (RFC 3986): `/` between folders, everything unusual escaped.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.into() };
    if path.starts_with('/') {
        uri += "file://";
    }
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}

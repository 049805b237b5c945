//! The macros that are defined at the end of a translation unit, as `-E -dD` lists them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub(crate) struct Macro {
    pub(crate) file: PathBuf,
    pub(crate) function_like: bool,
    pub(crate) body: String,
}

/// Reads what `-E -dD` printed: line markers, `#define` and `#undef`.
pub(crate) fn final_macros(preprocessed: &str) -> BTreeMap<String, Macro> {
    let mut macros = BTreeMap::new();
    let mut file = PathBuf::new();
    for line in preprocessed.lines() {
        if let Some(marker) = line.strip_prefix("# ") {
            if let Some(name) = marker.split('"').nth(1) {
                file = PathBuf::from(name.replace("\\\\", "\\"));
            }
        } else if let Some(definition) = line.strip_prefix("#define ") {
            let end = definition.find(|c: char| !is_word(c)).unwrap_or(definition.len());
            let (name, rest) = definition.split_at(end);
            let function_like = rest.starts_with('(');
            let body = rest.trim().to_string();
            macros.insert(name.to_string(), Macro { file: file.clone(), function_like, body });
        } else if let Some(name) = line.strip_prefix("#undef ") {
            macros.remove(name.trim());
        }
    }
    macros
}

pub(crate) fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// A body that leaves a declaration around it whole, so that an error in it stays on its own line.
pub(crate) fn could_be_value(body: &str) -> bool {
    let mut depth = 0;
    for c in body.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' | '}' | ';' | '#' => return body.starts_with('"'),
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0 && !body.is_empty()
}

/// The macro that guards a header against a second inclusion: the whole file stands in its
/// `#ifndef`, and its definition is the first thing there.
pub(crate) fn include_guard(file: &Path) -> Option<String> {
    let bytes = std::fs::read(file).ok()?;
    let text = without_comments(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}'));
    let mut lines = text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
    let directive = |line: &str| -> Option<(String, String)> {
        let line = line.strip_prefix('#')?.trim();
        let (word, rest) = line.split_at(line.find(|c| !is_word(c)).unwrap_or(line.len()));
        Some((word.to_string(), rest.trim().to_string()))
    };
    let (first, condition) = directive(lines.next()?)?;
    let name = match first.as_str() {
        "ifndef" => condition,
        "if" => {
            let name = condition.strip_prefix('!')?.trim().strip_prefix("defined")?.trim();
            name.trim_start_matches('(').trim_end_matches(')').trim().to_string()
        }
        _ => return None,
    };
    let (second, definition) = directive(lines.next()?)?;
    let defined = definition.split(|c| !is_word(c)).next()?;
    if second != "define" || defined != name {
        return None;
    }
    let mut depth = 1;
    let rest: Vec<&str> = lines.collect();
    for (index, line) in rest.iter().enumerate() {
        match directive(line).as_ref().map(|(word, _)| word.as_str()) {
            Some("if" | "ifdef" | "ifndef") => depth += 1,
            Some("endif") => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (index + 1 == rest.len()).then_some(name);
        }
    }
    None
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('/') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with("/*") {
            rest = rest[2..].find("*/").map_or("", |end| &rest[end + 4..]);
            out.push(' ');
        } else if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else {
            out.push('/');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

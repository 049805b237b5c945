//! Headers with one mistake each: what a compiler refuses, `inspect` must not pass in silence.

use crate::compiler::{Abi, Compiler};
use crate::inspect;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// What is wrong with our answer to a header, if something is.
pub(crate) fn difference(header: &Path, abi: Abi, folder: PathBuf) -> Result<(), String> {
    let place = format!("{} on {}", header.display(), abi.name());
    let compiler = Compiler::new(abi, Vec::new(), folder)?;
    let source = format!("#define CK_PTR *\n#include \"{}\"\n", header.display());
    let theirs = compiler.run("mistake.c", &source, &["-fsyntax-only"]);
    let (code, ours) = inspect::diagnostics(header, abi.name())?;
    let Err(messages) = theirs else {
        return match code {
            0 => Ok(()),
            _ => Err(format!("{place}: the compiler takes it, inspect says {ours:?}")),
        };
    };
    let text = std::fs::read(header).map_err(|error| format!("{place}: {error}"))?;
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    let at = error_lines(&messages, header);
    // A compiler that looks for an end up to the last line says so there.
    let at_end = at.first().is_none_or(|&line| line >= lines.len());
    let is_near = |line: &usize| at.iter().any(|&at| declaration(&lines, at).contains(line));
    match ours.iter().any(|(_, line)| at_end || is_near(line)) && (code == 2 || code == 0) {
        true => Ok(()),
        false => Err(format!("{place}: errors in the lines {at:?}, inspect ({code}): {ours:?}")),
    }
}

/// The lines of the header in which the compiler sees errors.
fn error_lines(messages: &str, header: &Path) -> Vec<usize> {
    let prefix = format!("{}:", header.display());
    let errors = messages.lines().filter(|line| line.contains("error: "));
    let places = errors.filter_map(|line| line.strip_prefix(&prefix)?.split(':').next());
    places.filter_map(|line| line.parse().ok()).collect()
}

/// The lines around `line` up to the next empty ones: in these headers, one declaration.
fn declaration(lines: &[&str], line: usize) -> RangeInclusive<usize> {
    let is_empty = |line: &&usize| lines.get(**line - 1).is_none_or(|text| text.trim().is_empty());
    let before: Vec<usize> = (1..line).rev().collect();
    let after: Vec<usize> = (line + 1..=lines.len()).collect();
    let first = line - before.iter().take_while(|line| !is_empty(line)).count();
    first..=line + after.iter().take_while(|line| !is_empty(line)).count()
}

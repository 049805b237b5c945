//! What a builder gives.

use std::fmt;

use super::Counts;
use crate::diagnostic::Diagnostics;
use crate::emit::files::Files;
use crate::report::terminal::{self, Style};
use crate::source::SourceMap;

/// A generated crate in memory.
#[derive(Debug)]
pub struct Output {
    pub(super) report: Report,
    pub(super) files: Files,
}

impl Output {
    /// What was generated from what.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The files of the crate.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.files
    }
}

/// What was generated from what.
pub struct Report {
    pub(super) name: String,
    pub(super) counts: Counts,
    pub(super) sources: SourceMap,
    pub(super) diagnostics: Diagnostics,
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut report = f.debug_struct("Report");
        report.field("name", &self.name).field("counts", &self.counts).finish_non_exhaustive()
    }
}

impl Report {
    /// The name of the crate.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How much there is in it; where platforms differ, on the one that has most.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The warnings.
    #[must_use]
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }

    /// The warnings as text; empty if there are none.
    #[must_use]
    pub fn warnings(&self, style: Style) -> String {
        terminal::render(&self.sources, &self.diagnostics, style)
    }

    /// The paths, as they were opened, of all headers that were read; without embedded ones.
    pub fn headers_read(&self) -> impl Iterator<Item = &str> {
        let files = self.sources.iter().filter(|source| source.path().is_some());
        files.map(|source| source.name())
    }

    /// The lines that a build script prints so that Cargo runs it again when a header has changed.
    #[must_use]
    pub fn cargo_lines(&self) -> String {
        self.headers_read().map(|path| format!("cargo:rerun-if-changed={path}\n")).collect()
    }
}

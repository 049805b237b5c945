//! The standard's own headers in all their versions.

use super::Headers;
use crate::abi::{Abi, Packing, Value};
use crate::pipeline::{self, Request, Standard};
use crate::source::SourceMap;

/// The standard's headers of each version.
#[derive(Debug)]
pub struct History<'s> {
    versions: Vec<(Standard, Headers<'s>)>,
}

impl<'s> History<'s> {
    /// Reads the embedded headers of all versions, into `sources`.
    #[must_use]
    pub fn read(sources: &'s SourceMap, packing: Option<Packing>) -> Self {
        let read = |standard| {
            let request = Request { standard, ..Request::default() };
            let units = pipeline::read(sources, &request, &Abi::ALL).units;
            (standard, Headers::new(units, packing))
        };
        Self { versions: Standard::ALL.map(read).into() }
    }

    /// The headers of one version.
    #[must_use]
    pub fn of(&self, standard: Standard) -> &Headers<'s> {
        &self.versions[standard as usize].1
    }

    /// All versions, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Standard, &Headers<'s>)> {
        self.versions.iter().map(|(standard, headers)| (*standard, headers))
    }

    /// The first version that has this name.
    #[must_use]
    pub fn since(&self, name: &str) -> Option<Standard> {
        self.iter().find(|(_, headers)| headers.has(name)).map(|(standard, _)| standard)
    }

    /// The headers of the newest version that has this name.
    #[must_use]
    pub fn newest(&self, name: &str) -> Option<(Standard, &Headers<'s>)> {
        self.iter().rev().find(|(_, headers)| headers.has(name))
    }

    /// The value of a constant in the newest version that has it.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<Value> {
        self.newest(name)?.1.values(name)[0]
    }
}

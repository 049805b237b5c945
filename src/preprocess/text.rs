//! The preprocessed text, and where each of its bytes comes from.

use crate::abi::Packing;
use crate::source::{SourceId, Span};

/// A stretch of text that comes from one place.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Segment {
    /// Where it begins in the text.
    out: u32,
    source: SourceId,
    /// Where it begins in the source.
    start: u32,
    /// The expansion that it came out of: an index, or [`NOT_EXPANDED`].
    expansion: u32,
}

const NOT_EXPANDED: u32 = u32::MAX;

/// What is left of the headers when directives are obeyed and macros expanded.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Text {
    pub text: String,
    segments: Vec<Segment>,
    /// The uses of macros whose expansions are in the text.
    expansions: Vec<Span>,
    /// Where the packing changes.
    packings: Vec<(u32, Option<Packing>)>,
}

/// Where a byte of the text comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub source: SourceId,
    pub start: u32,
    /// The use of a macro, if it came out of one.
    pub expansion: Option<Span>,
}

impl Text {
    fn push_segment(&mut self, source: SourceId, start: u32, expansion: u32) {
        let out = self.text.len() as u32;
        if let Some(last) = self.segments.last() {
            let goes_on = last.source == source && last.start + (out - last.out) == start;
            if goes_on && last.expansion == expansion {
                return;
            }
        }
        self.segments.push(Segment { out, source, start, expansion });
    }

    /// Adds text as it stands at an offset of a source.
    pub(super) fn push_verbatim(&mut self, text: &str, source: SourceId, start: usize) {
        if !text.is_empty() {
            self.push_segment(source, start as u32, NOT_EXPANDED);
            self.text.push_str(text);
        }
    }

    /// Announces the tokens that the macro used at `span` expands to.
    pub(super) fn begin_expansion(&mut self, span: Span) {
        self.expansions.push(span);
    }

    /// Adds a token of the expansion announced last.
    pub(super) fn push_expanded(&mut self, text: &str, source: SourceId, start: u32) {
        self.push_segment(source, start, self.expansions.len() as u32 - 1);
        self.text.push_str(text);
    }

    /// Adds a separator without a place of its own.
    pub(super) fn push_space(&mut self, space: char) {
        self.text.push(space);
    }

    /// Records that the packing changes here; `None` is the one at the start.
    pub(super) fn set_packing(&mut self, packing: Option<Packing>) {
        self.packings.push((self.text.len() as u32, packing));
    }

    /// The packing in force at an offset of the text; `None` is the one at the start.
    pub(crate) fn packing_at(&self, offset: usize) -> Option<Packing> {
        let changes = self.packings.partition_point(|&(at, _)| at as usize <= offset);
        changes.checked_sub(1).and_then(|index| self.packings[index].1)
    }

    /// Where the byte at an offset of the text comes from.
    pub(crate) fn origin(&self, offset: usize) -> Option<Origin> {
        let index = self.segments.partition_point(|segment| segment.out as usize <= offset);
        let segment = self.segments.get(index.checked_sub(1)?)?;
        Some(Origin {
            source: segment.source,
            start: segment.start + (offset as u32 - segment.out),
            expansion: self.expansions.get(segment.expansion as usize).copied(),
        })
    }

    /// The place in a source of the text from `start` to `end`, a token usually.
    pub(crate) fn span(&self, start: usize, end: usize) -> Option<Span> {
        let origin = self.origin(start)?;
        let length = (end - start) as u32;
        Some(Span { source: origin.source, start: origin.start, end: origin.start + length })
    }
}

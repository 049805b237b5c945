//! The comments of a declaration, and what each of them documents.

use super::ast::TextRange;
use crate::preprocess::begins_line;

/// Finds the comments that document something.
pub(super) struct Comments<'s, 'c> {
    pub text: &'s str,
    pub comments: &'c [TextRange],
}

impl<'s> Comments<'s, '_> {
    /// A range without the white space and the comments at its end.
    pub(super) fn trimmed(&self, at: &TextRange) -> TextRange {
        let mut end = at.end;
        loop {
            end = at.start + self.text[at.start..end].trim_end().len();
            let index = self.comments.partition_point(|comment| comment.end < end);
            match self.comments.get(index) {
                Some(comment) if comment.end == end && comment.start >= at.start => {
                    end = comment.start
                }
                _ => return at.start..end,
            }
        }
    }

    /// The comment on the line, or the comments on the lines, right above what begins at `start`.
    fn before(&self, start: usize) -> Option<&'s str> {
        let count = self.comments.partition_point(|comment| comment.end <= start);
        let mut first = start;
        let mut end = None;
        for comment in self.comments[..count].iter().rev() {
            let between = &self.text[comment.end..first];
            let newlines = between.bytes().filter(|&b| b == b'\n').count();
            if !between.trim().is_empty() || newlines > 1 || !begins_line(self.text, comment.start)
            {
                break;
            }
            end.get_or_insert(comment.end);
            first = comment.start;
        }
        end.map(|end| &self.text[first..end])
    }

    /// The comment behind what ends at `end`, on the same line.
    fn after(&self, end: usize) -> Option<&'s str> {
        let index = self.comments.partition_point(|comment| comment.start < end);
        let comment = self.comments.get(index)?;
        let between = &self.text[end..comment.start];
        let only_punctuation = between.bytes().all(|b| matches!(b, b' ' | b'\t' | b',' | b';'));
        only_punctuation.then(|| &self.text[comment.clone()])
    }

    /// The documentation of what stands at a range: behind it, else above it.
    pub(super) fn of(&self, at: &TextRange) -> Option<&'s str> {
        if self.comments.is_empty() {
            return None;
        }
        self.after(at.end).or_else(|| self.before(at.start))
    }

    /// The documentation of a whole declaration: above it, else behind it.
    pub(super) fn of_declaration(&self, at: &TextRange) -> Option<&'s str> {
        if self.comments.is_empty() {
            return None;
        }
        self.before(at.start).or_else(|| self.after(at.end))
    }
}

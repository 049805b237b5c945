//! What went wrong, where, and what to do about it.

use crate::source::Span;

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The result is usable; a reader should look.
    Warning,
    /// There is no result.
    Error,
}

impl Severity {
    /// The word for messages: `warning` or `error`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One message with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where, unless it concerns no header text.
    pub span: Option<Span>,
    /// What to write under the marked text, if anything.
    pub label: Option<String>,
    /// Further places that explain it, such as the use of a macro whose expansion is at fault.
    pub related: Vec<(Span, String)>,
    /// What to do.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn error(span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, Some(span), message.into())
    }

    /// A warning at `span`.
    pub fn warning(span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, Some(span), message.into())
    }

    /// An error that has no place in a header.
    pub fn general_error(message: impl Into<String>) -> Self {
        Self::new(Severity::Error, None, message.into())
    }

    fn new(severity: Severity, span: Option<Span>, message: String) -> Self {
        Self { severity, message, span, label: None, related: Vec::new(), hint: None }
    }

    /// Adds the text under the marked place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds another place that explains this one.
    #[must_use]
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push((span, text.into()));
        self
    }
}

/// The diagnostics of a run, in the order in which they were found.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    errors: usize,
    dropped: usize,
}

impl Diagnostics {
    /// How many are kept; a binary file fed as a header would otherwise yield one for each line.
    pub const MAX: usize = 1000;

    /// Adds one, unless the same message is already there for the same place. When there are
    /// [`Diagnostics::MAX`], an error takes the place of a warning, and all else is only counted.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let is_error = diagnostic.severity == Severity::Error;
        self.errors += usize::from(is_error);
        if self.list.len() < Self::MAX {
            let known =
                |d: &Diagnostic| d.span == diagnostic.span && d.message == diagnostic.message;
            if !self.list.iter().any(known) {
                self.list.push(diagnostic);
            }
            return;
        }
        self.dropped += 1;
        let warning = self.list.iter().rposition(|one| one.severity == Severity::Warning);
        if let (true, Some(index)) = (is_error, warning) {
            self.list.remove(index);
            self.list.push(diagnostic);
        }
    }

    /// Adds all of another run.
    pub(crate) fn append(&mut self, other: Self) {
        let (errors, dropped) = (self.errors + other.errors, self.dropped + other.dropped);
        other.list.into_iter().for_each(|one| self.push(one));
        self.errors = errors;
        self.dropped = self.dropped.max(dropped);
    }

    /// Whether there is an error among them.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many errors there were, those left out included.
    pub(crate) fn count_errors(&self) -> usize {
        self.errors
    }

    /// How many were left out because there were more than [`Diagnostics::MAX`].
    #[must_use]
    pub fn dropped(&self) -> usize {
        self.dropped
    }

    /// All that were kept.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.list
    }
}

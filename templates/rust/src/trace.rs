//! A span of the crate `tracing` for each call of a module.

use std::time::Instant;

use tracing::field::{Empty, display};
use tracing::{Level, span::EnteredSpan};

use crate::sys::CK_RV;
use crate::values::Rv;

/// A call that is in the module, as a span. It has the function's name, what it returned and how long
/// it took, but none of the arguments.
pub(crate) struct CallSpan {
    span: EnteredSpan,
    start: Option<Instant>,
}

impl CallSpan {
    pub(crate) fn enter(function: &'static str) -> Self {
        let span = tracing::span!(
            target: "pkcs11",
            Level::DEBUG,
            "call",
            function,
            rv = Empty,
            nanoseconds = Empty
        );
        let start = (!span.is_disabled()).then(Instant::now);
        Self {
            span: span.entered(),
            start,
        }
    }

    pub(crate) fn exit(self, rv: CK_RV) {
        if let Some(start) = self.start {
            let nanoseconds = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
            self.span.record("nanoseconds", nanoseconds);
            self.span.record("rv", display(Rv::new(rv)));
        }
    }
}

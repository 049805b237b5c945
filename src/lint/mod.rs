//! What looks wrong in headers, against the standard and against themselves.

mod shapes;
mod text;
mod values;

pub use self::text::is_about_include;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::headers::{Headers, History};
use crate::model::Remark;
use crate::pipeline::Standard;
use crate::source::{SourceMap, Span};

/// A check.
pub struct Rule {
    /// Its name, which stays as it is: `value-differs`.
    pub name: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// What it finds, in one sentence.
    pub about: &'static str,
    check: fn(&Subject<'_, '_>, &mut Found),
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// All rules; the help and reports list them in this order.
pub const RULES: &[Rule] = &[
    Rule {
        name: "value-differs",
        severity: Severity::Error,
        about: "A constant of the standard has another value than in the standard.",
        check: values::value_differs,
    },
    Rule {
        name: "type-differs",
        severity: Severity::Error,
        about: "An integer type of the standard has another width or sign than in the standard.",
        check: shapes::type_differs,
    },
    Rule {
        name: "struct-differs",
        severity: Severity::Error,
        about: "A struct of the standard has other members than in the standard.",
        check: shapes::struct_differs,
    },
    Rule {
        name: "member-differs",
        severity: Severity::Warning,
        about: "A member has another name or type than in the standard; the layout is the same.",
        check: shapes::member_differs,
    },
    Rule {
        name: "layout-differs",
        severity: Severity::Error,
        about: "A struct of the standard has the right members in other places, or another size.",
        check: shapes::layout_differs,
    },
    Rule {
        name: "function-differs",
        severity: Severity::Error,
        about: "A function of the standard takes or returns something else than in the standard.",
        check: shapes::function_differs,
    },
    Rule {
        name: "function-order",
        severity: Severity::Error,
        about: "A function list of the standard has other functions, or another order.",
        check: shapes::function_order,
    },
    Rule {
        name: "two-values",
        severity: Severity::Warning,
        about: "A name is defined again with another value; the last definition holds.",
        check: text::two_values,
    },
    Rule {
        name: "shared-value",
        severity: Severity::Warning,
        about: "Two names of a family have one value, and the standard knows no such alias.",
        check: values::shared_value,
    },
    Rule {
        name: "vendor-range",
        severity: Severity::Warning,
        about: "A name that the standard does not have has a value below those left to vendors.",
        check: values::vendor_range,
    },
    Rule {
        name: "constant-width",
        severity: Severity::Warning,
        about: "A constant does not fit the type of its family, or differs between platforms.",
        check: values::constant_width,
    },
    Rule {
        name: "open-packing",
        severity: Severity::Warning,
        about: "A `#pragma pack` is still in force after the last header.",
        check: text::open_packing,
    },
    Rule {
        name: "not-utf8",
        severity: Severity::Warning,
        about: "A header is not UTF-8 text.",
        check: text::not_utf8,
    },
    Rule {
        name: "reader-warning",
        severity: Severity::Warning,
        about: "Reading the header gives a warning, as `generate` shows it.",
        check: text::reader_warning,
    },
];

/// What to check.
#[derive(Clone, Copy)]
pub struct Subject<'a, 's> {
    /// The text.
    pub sources: &'s SourceMap,
    /// The facts.
    pub headers: &'a Headers<'s>,
    /// The warnings of reading them.
    pub diagnostics: &'a Diagnostics,
    /// What was odd while reading them.
    pub remarks: &'a [Remark<'s>],
    /// The standard in all versions.
    pub history: &'a History<'s>,
    /// The version to compare with.
    pub standard: Standard,
}

/// Something that looks wrong.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// What it is and where.
    pub diagnostic: Diagnostic,
    /// What the standard has.
    pub standard: Option<String>,
}

/// The findings of one rule.
struct Found {
    rule: &'static Rule,
    findings: Vec<Finding>,
}

impl Found {
    /// Adds a finding; `standard` is what the standard has.
    fn add(&mut self, diagnostic: Diagnostic, standard: impl Into<Option<String>>) {
        let diagnostic = Diagnostic { severity: self.rule.severity, ..diagnostic };
        let finding = Finding { rule: self.rule, diagnostic, standard: standard.into() };
        self.findings.push(finding);
    }
}

/// Runs all rules; the findings are in the order of the headers.
#[must_use]
pub fn run(subject: &Subject<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES {
        let mut found = Found { rule, findings: Vec::new() };
        (rule.check)(subject, &mut found);
        findings.extend(found.findings);
    }
    let place = |finding: &Finding| finding.diagnostic.span.map(|span| (span.source, span.start));
    findings.sort_by_key(place);
    findings.dedup_by(|a, b| {
        a.rule.name == b.rule.name
            && a.diagnostic.span == b.diagnostic.span
            && a.diagnostic.message == b.diagnostic.message
    });
    findings
}

impl<'a, 's> Subject<'a, 's> {
    /// The version of the standard whose facts hold for a name, with the headers of that version:
    /// the one to compare with, or the newest one that has the name.
    fn standard_of(&self, name: &str) -> Option<(Standard, &'a Headers<'s>)> {
        let headers = self.history.of(self.standard);
        if headers.has(name) {
            return Some((self.standard, headers));
        }
        self.history.newest(name)
    }

    /// Whether a place is in the headers to check, not in the standard's own that stand in.
    fn is_checked(&self, span: Span) -> bool {
        self.sources.get(span.source).path().is_some()
    }
}

//! `lint`: headers in, what looks wrong out.

use clap::ValueEnum;
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::diagnostic::Diagnostics;
use pkcs11_bindgen::headers::{Headers, History};
use pkcs11_bindgen::lint::{self, Subject};
use pkcs11_bindgen::pipeline;
use pkcs11_bindgen::report::lint::{Report, rules, text};
use pkcs11_bindgen::report::sarif::Log;
use pkcs11_bindgen::report::terminal;
use pkcs11_bindgen::source::SourceMap;

use super::headers::HeaderArgs;
use super::limits::after_long_help;
use super::{Outcome, message_style, print_diagnostics, print_json, print_result, result_style};

/// Show what looks wrong in headers, against the standard and against themselves
///
/// A name that a later version of the standard has is compared with that version. Exit codes: 0
/// nothing found, 1 findings, 2 errors in the headers.
#[derive(clap::Args)]
#[command(after_help = after_help(), after_long_help = after_long_help(&after_help()))]
pub(crate) struct Args {
    #[command(flatten)]
    headers: HeaderArgs,
    /// How to show it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

fn after_help() -> String {
    format!(
        "Rules:\n{}\nExamples:\n  \
         pkcs11-bindgen lint sdk/cryptoki.h --standard 2.40 -D OS_LINUX\n  \
         pkcs11-bindgen lint sdk/cryptoki.h --format sarif > lint.sarif",
        rules()
    )
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// For programs: one JSON object
    Json,
    /// For code hosts and editors: SARIF 2.1.0
    Sarif,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let sources = SourceMap::new();
    let reading = pipeline::read(&sources, &args.headers.request(), &Abi::ALL);
    if reading.diagnostics.has_errors() {
        print_diagnostics(&terminal::render(&sources, &reading.diagnostics, message_style()));
        return Ok(Outcome::Error);
    }
    let packing = args.headers.packing();
    let headers = Headers::new(reading.units, packing);
    let history = History::read(&sources, packing);
    let standard = args.headers.standard();
    let findings = lint::run(&Subject {
        sources: &sources,
        headers: &headers,
        diagnostics: &reading.diagnostics,
        remarks: &reading.remarks,
        history: &history,
        standard,
    });
    if args.format == Format::Text {
        let mut includes = Diagnostics::default();
        let warnings = reading.diagnostics.as_slice().iter();
        warnings
            .filter(|one| lint::is_about_include(&sources, one))
            .for_each(|one| includes.push(one.clone()));
        print_diagnostics(&terminal::render(&sources, &includes, message_style()));
    }
    match args.format {
        Format::Text => print_result(&text(&sources, &findings, result_style()))?,
        Format::Json => print_json(&Report::new(&sources, &findings, standard.name()))?,
        Format::Sarif => print_json(&Log::new(&sources, &findings))?,
    }
    Ok(if findings.is_empty() { Outcome::Fine } else { Outcome::Difference })
}

//! `explain`: a name or a number in, what it is out.

use clap::ValueEnum;
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::explain::{Explanation, Library, explain};
use pkcs11_bindgen::headers::{Headers, History};
use pkcs11_bindgen::pipeline;
use pkcs11_bindgen::report;
use pkcs11_bindgen::report::terminal;
use pkcs11_bindgen::source::SourceMap;

use super::headers::HeaderArgs;
use super::limits::after_long_help;
use super::{Outcome, message_style, print_diagnostics, print_json, print_message, print_result};

/// Show what a name or a number is
///
/// Looks in the headers, if there are any, then in the standard from its newest version on. For a
/// number it shows every name that has it, by family. Exit codes: 0 found, 1 not found, 2 an error.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP, after_long_help = after_long_help(AFTER_HELP))]
pub(crate) struct Args {
    /// A name (its case does not matter), or a number: 0x142, 322
    #[arg(value_name = "NAME|NUMBER", allow_negative_numbers = true)]
    query: String,
    #[command(flatten)]
    headers: HeaderArgs,
    /// How to show it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

const AFTER_HELP: &str = "\
Examples:
  pkcs11-bindgen explain 0xa0
  pkcs11-bindgen explain CKM_AES_GCM
  pkcs11-bindgen explain 0x80000142 sdk/cryptoki.h -D OS_LINUX --format json";

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// For programs: one JSON object
    Json,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let sources = SourceMap::new();
    let packing = args.headers.packing();
    let mut headers = None;
    if !args.headers.is_empty() {
        let reading = pipeline::read(&sources, &args.headers.request(), &Abi::ALL);
        if reading.diagnostics.has_errors() {
            print_diagnostics(&terminal::render(&sources, &reading.diagnostics, message_style()));
            return Ok(Outcome::Error);
        }
        headers = Some(Headers::new(reading.units, packing));
    }
    let history = History::read(&sources, packing);
    let library = Library { sources: &sources, headers: headers.as_ref(), history: &history };
    let explanation = explain(&library, &args.query);
    match args.format {
        Format::Text => print_result(&report::explain::text(&explanation))?,
        Format::Json => print_json(&explanation)?,
    }
    if !explanation.entries.is_empty() {
        return Ok(Outcome::Fine);
    }
    if args.format == Format::Text {
        print_not_found(&explanation);
    }
    Ok(Outcome::Difference)
}

fn print_not_found(explanation: &Explanation) {
    print_message(
        "not found",
        format_args!("nothing has the name or the value `{}`", explanation.query),
    );
    if let Some(note) = &explanation.note {
        print_message("note", note);
    }
    if !explanation.similar.is_empty() {
        print_message("similar names", explanation.similar.join(", "));
    }
}

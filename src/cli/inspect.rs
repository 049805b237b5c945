//! `inspect`: headers in, facts out.

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::model::Model;
use pkcs11_bindgen::pipeline;
use pkcs11_bindgen::report::facts::{Facts, Subject};
use pkcs11_bindgen::report::{table, terminal};
use pkcs11_bindgen::source::SourceMap;

use super::headers::{AnnotationArgs, HeaderArgs};
use super::limits::after_long_help;
use super::{Outcome, TableFormat, message_style, print_diagnostics, print_json, print_result};

/// Show what headers define: values, types, layouts, functions
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP, after_long_help = after_long_help(AFTER_HELP))]
pub(crate) struct Args {
    #[command(flatten)]
    headers: HeaderArgs,
    #[command(flatten)]
    annotations: AnnotationArgs,
    /// Platform for which to read them: unix64, unix32, windows64 or windows32
    #[arg(long, value_name = "ABI", default_value_t = Abi::Unix64)]
    abi: Abi,
    /// How to show it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: TableFormat,
}

const AFTER_HELP: &str = "\
Examples:
  pkcs11-bindgen inspect --standard 3.0
  pkcs11-bindgen inspect sdk/cryptoki.h --abi windows64 --format json | jq '.records[].size'

The role of a parameter or a member is what it is for: `session`, `input slice`, `output buffer`, ….
`headers/annotations.toml` in the source lists them all. In JSON, `role` is null where names, types and
comments do not make it certain, and the table shows `?`; `--annotations` can then say it.";

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let sources = SourceMap::new();
    let request = args.annotations.add_to(args.headers.request());
    let mut reading = pipeline::read(&sources, &request, &[args.abi]);
    let model = reading.units.pop().map_or_else(Model::default, |unit| unit.model);
    let has_errors = reading.diagnostics.has_errors();
    if has_errors || args.format == TableFormat::Table {
        print_diagnostics(&terminal::render(&sources, &reading.diagnostics, message_style()));
    }
    let subject = Subject {
        sources: &sources,
        model: &model,
        diagnostics: &reading.diagnostics,
        standard: args.headers.standard().name(),
        abi: args.abi,
        packing: args.headers.packing().unwrap_or(args.abi.default_packing()),
        annotations: &reading.annotations,
    };
    match args.format {
        TableFormat::Json => print_json(&Facts::new(&subject))?,
        TableFormat::Table if has_errors => {}
        TableFormat::Table => print_result(&table::render(&Facts::new(&subject)))?,
    }
    Ok(if has_errors { Outcome::Error } else { Outcome::Fine })
}

//! `diff`: two sets of headers in, what changed out.

use clap::ValueEnum;
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::diff::{self, Diff};
use pkcs11_bindgen::headers::Headers;
use pkcs11_bindgen::pipeline;
use pkcs11_bindgen::report;
use pkcs11_bindgen::report::terminal;
use pkcs11_bindgen::source::SourceMap;

use super::headers::ReadArgs;
use super::limits::after_long_help;
use super::{Outcome, message_style, print_diagnostics, print_json, print_result};

/// Show what changed between two sets of headers, and whether that breaks their users
///
/// The verdict is in the words of semantic versioning. Major: a name is gone, or a value, a type, a
/// struct's layout on any platform, a function or the order of a list is another. Minor: there are
/// new names only. Patch: documentation only.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP, after_long_help = after_long_help(AFTER_HELP))]
pub(crate) struct Args {
    /// A header, a folder of headers, or a version of the standard: `standard:3.1`
    #[arg(value_name = "OLD")]
    old: String,
    /// The same, to compare it with
    #[arg(value_name = "NEW")]
    new: String,
    #[command(flatten)]
    read: ReadArgs,
    /// How to show it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// Exit with 1 if there is any difference
    #[arg(long)]
    exit_code: bool,
}

const AFTER_HELP: &str = "\
Examples:
  pkcs11-bindgen diff standard:2.40 standard:3.2
  pkcs11-bindgen diff sdk-5.1/include sdk-5.2/include -D OS_LINUX --format markdown
  pkcs11-bindgen diff standard:3.1 sdk/pkcs11.h --format json | jq '.changes[] | select(.breaking)'";

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For people; `!` marks what breaks users
    #[default]
    Text,
    /// For people: release notes
    Markdown,
    /// For programs: one JSON object
    Json,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let (old_sources, new_sources) = (SourceMap::new(), SourceMap::new());
    let old = read(&old_sources, &args.old, &args.read)?;
    let new = read(&new_sources, &args.new, &args.read)?;
    let (Some(old), Some(new)) = (old, new) else { return Ok(Outcome::Error) };
    let diff = Diff::new((&label(&args.old), &old), (&label(&args.new), &new));
    match args.format {
        Format::Text => print_result(&report::diff::text(&diff))?,
        Format::Markdown => print_result(&report::diff::markdown(&diff))?,
        Format::Json => print_json(&diff)?,
    }
    Ok(if args.exit_code && !diff.is_empty() { Outcome::Difference } else { Outcome::Fine })
}

/// `PKCS#11 3.1` for a version of the standard; else the input as it is.
fn label(input: &str) -> String {
    input
        .strip_prefix("standard:")
        .map_or_else(|| input.into(), |version| format!("PKCS#11 {version}"))
}

/// Reads one side; `None` if there were errors in the headers, which have been printed then.
fn read<'s>(
    sources: &'s SourceMap,
    input: &str,
    args: &ReadArgs,
) -> anyhow::Result<Option<Headers<'s>>> {
    let request = diff::request(input, &args.request(Vec::new()))?;
    let reading = pipeline::read(sources, &request, &Abi::ALL);
    if reading.diagnostics.has_errors() {
        print_diagnostics(&terminal::render(sources, &reading.diagnostics, message_style()));
        return Ok(None);
    }
    Ok(Some(Headers::new(reading.units, args.packing)))
}

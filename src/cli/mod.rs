//! The command line: one file per sub-command.

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::{Parser, Subcommand, ValueEnum};
use pkcs11_bindgen::report::terminal::Style;

mod depfile;
mod diff;
mod explain;
mod generate;
mod headers;
mod inspect;
mod limits;
mod lint;
mod probe;

/// Reads PKCS#11 C headers and writes Rust bindings.
#[derive(Parser)]
#[command(version, arg_required_else_help = true, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Whether to colour messages
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "WHEN",
        display_order = 900
    )]
    pub(crate) color: Color,
}

const AFTER_HELP: &str = "\
Exit codes: 0 fine, 1 a difference, 2 an error.

Examples:
  pkcs11-bindgen generate --out pkcs11-client
  pkcs11-bindgen generate sdk/cryptoki.h -I sdk -D OS_LINUX --name vendor-sys --out vendor-sys
  pkcs11-bindgen inspect sdk/cryptoki.h --abi windows64 --format json
  pkcs11-bindgen lint sdk/cryptoki.h -D OS_LINUX
  pkcs11-bindgen diff standard:2.40 standard:3.2
  pkcs11-bindgen explain CKR_PIN_INCORRECT
  pkcs11-bindgen probe /usr/lib/softhsm/libsofthsm2.so";

/// The sub-commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    Generate(generate::Args),
    Inspect(inspect::Args),
    Diff(diff::Args),
    Explain(explain::Args),
    Lint(lint::Args),
    Probe(probe::Args),
}

impl Command {
    pub(crate) fn run(self) -> anyhow::Result<Outcome> {
        match self {
            Self::Generate(args) => generate::run(&args),
            Self::Inspect(args) => inspect::run(&args),
            Self::Diff(args) => diff::run(&args),
            Self::Explain(args) => explain::run(&args),
            Self::Lint(args) => lint::run(&args),
            Self::Probe(args) => probe::run(&args),
        }
    }
}

/// How a run ended, as exit codes tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// 0
    Fine,
    /// 1: the output is stale.
    Difference,
    /// 2: there was an error, which has been printed.
    Error,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome as u8)
    }
}

/// When to use colours.
#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    pub(crate) fn apply(self) {
        match self {
            Self::Auto => ColorChoice::Auto,
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        }
        .write_global();
    }
}

/// How to show what is a table.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// For people
    #[default]
    Table,
    /// For programs: one JSON object
    Json,
}

/// Prints an error that has no place in a header.
pub(crate) fn print_error(error: &anyhow::Error) {
    print_message("error", format!("{error:#}"));
}

/// Prints one line to the standard error stream; that it is closed is no error.
pub(crate) fn print_message(label: &str, text: impl Display) {
    let _ = writeln!(AutoStream::auto(io::stderr()), "\x1b[1m{label}\x1b[0m: {text}");
}

/// How messages are to look.
pub(crate) fn message_style() -> Style {
    style(AutoStream::choice(&io::stderr()))
}

/// How results are to look.
pub(crate) fn result_style() -> Style {
    style(AutoStream::choice(&io::stdout()))
}

fn style(choice: ColorChoice) -> Style {
    match choice {
        ColorChoice::Never => Style::Plain,
        _ => Style::Coloured,
    }
}

/// Prints what was found in headers to the standard error stream.
pub(crate) fn print_diagnostics(text: &str) {
    let _ = AutoStream::auto(io::stderr()).write_all(text.as_bytes());
}

/// Prints a result to the standard output stream.
///
/// # Errors
/// When it cannot be written; [`is_closed_pipe`] tells whether its reader has gone.
pub(crate) fn print_result(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Prints a result as JSON to the standard output stream.
///
/// # Errors
/// As [`print_result`].
pub(crate) fn print_json(result: &impl serde::Serialize) -> anyhow::Result<()> {
    let mut text = serde_json::to_string_pretty(result)?;
    text.push('\n');
    print_result(&text)
}

/// Whether the reader of our output, `head` for example, has seen enough.
pub(crate) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<io::Error>();
    io.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

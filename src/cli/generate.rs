//! `generate`: headers in, a crate out.

use std::path::PathBuf;
use std::time::Instant;

use clap::ValueEnum;
use pkcs11_bindgen::builder::{Builder, Error, Report};
use pkcs11_bindgen::emit::files::{Files, Sink, Writer, write_file};

use super::headers::{AnnotationArgs, HeaderArgs};
use super::limits::after_long_help;
use super::{Outcome, depfile, message_style, print_diagnostics, print_message, print_result};

/// Write a crate of Rust bindings
///
/// The folder then holds a crate that builds by itself. Of what is in the folder already, only
/// files that an earlier run wrote are replaced; either all are, or none.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP, after_long_help = after_long_help(AFTER_HELP))]
pub(crate) struct Args {
    #[command(flatten)]
    headers: HeaderArgs,
    #[command(flatten)]
    annotations: AnnotationArgs,
    /// Folder of the crate
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Name of the crate [default: pkcs11-client, or the first header's name]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Write only this part of the crate
    #[arg(long, value_enum, value_name = "PART")]
    only: Option<Part>,
    /// Write nothing; print a diff and exit with 1 if the folder is not up to date
    #[arg(long)]
    check: bool,
    /// Write the names of all headers that were read to this file, as a Makefile rule
    #[arg(long, value_name = "FILE")]
    depfile: Option<PathBuf>,
    /// Print neither warnings nor a summary
    #[arg(long, short)]
    quiet: bool,
}

const AFTER_HELP: &str = "\
Examples:
  pkcs11-bindgen generate --out pkcs11-client
  pkcs11-bindgen generate sdk/cryptoki.h -D OS_LINUX --name vendor-sys --out vendor-sys
  pkcs11-bindgen generate sdk/cryptoki.h --name vendor-sys --out vendor-sys --check";

/// A part of the generated crate.
#[derive(Clone, Copy, ValueEnum)]
enum Part {
    /// The raw bindings
    Ffi,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    if args.check {
        return check(args);
    }
    let start = Instant::now();
    let mut writer = Writer::new(&args.out);
    let Some(report) = generate(args, &mut writer)? else { return Ok(Outcome::Error) };
    let written = writer.finish()?;
    if let Some(path) = &args.depfile {
        let target = args.out.join("src/lib.rs").display().to_string();
        write_file(path, &depfile::rule(&target, report.headers_read()))?;
    }
    if !args.quiet {
        let summary = format!(
            "crate `{}` in {}: {} of {} files written, {} removed; {}; {} ms",
            report.name(),
            args.out.display(),
            written.changed,
            written.total,
            written.removed,
            report.counts(),
            start.elapsed().as_millis(),
        );
        print_message("generated", summary);
    }
    Ok(Outcome::Fine)
}

fn check(args: &Args) -> anyhow::Result<Outcome> {
    let mut files = Files::new();
    if generate(args, &mut files)?.is_none() {
        return Ok(Outcome::Error);
    }
    let diff = files.check(&args.out)?;
    if diff.is_empty() {
        return Ok(Outcome::Fine);
    }
    print_result(&diff)?;
    if !args.quiet {
        print_message("stale", format!("{} is not up to date", args.out.display()));
    }
    Ok(Outcome::Difference)
}

/// Generates and prints errors and warnings; nothing if there are errors in the headers.
fn generate(args: &Args, sink: &mut dyn Sink) -> anyhow::Result<Option<Report>> {
    match args.builder().generate_into(sink) {
        Ok(report) => {
            if !args.quiet {
                print_diagnostics(&report.warnings(message_style()));
            }
            Ok(Some(report))
        }
        Err(Error::Headers(found)) => {
            print_diagnostics(found.text(message_style()));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

impl Args {
    fn builder(&self) -> Builder {
        let mut builder = Builder::from_request(self.annotations.add_to(self.headers.request()));
        if let Some(name) = &self.name {
            builder = builder.name(name);
        }
        if let Some(packing) = self.headers.packing() {
            builder = builder.packing(packing);
        }
        match self.only {
            Some(Part::Ffi) => builder.only_ffi(),
            None => builder,
        }
    }
}

//! The arguments that say which headers to read, and how.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, FromArgMatches};
use pkcs11_bindgen::abi::Packing;
use pkcs11_bindgen::pipeline::{MacroOption, Request, Standard};

/// Which headers to read, and how.
#[derive(clap::Args)]
pub(crate) struct HeaderArgs {
    /// Headers, read in this order as one; without any, those of the standard
    #[arg(value_name = "HEADER")]
    headers: Vec<PathBuf>,
    #[command(flatten)]
    read: ReadArgs,
}

/// How to read headers.
#[derive(clap::Args)]
pub(crate) struct ReadArgs {
    /// Version of the standard's own headers, which stand in for `pkcs11.h` and its parts where a
    /// header includes them and they are not found: 2.40, 3.0, 3.1 or 3.2
    #[arg(long, value_name = "VERSION", default_value_t)]
    standard: Standard,
    /// Look for included headers in this folder, after the including header's own
    #[arg(short = 'I', value_name = "DIR")]
    include_folders: Vec<PathBuf>,
    /// Let headers include what is in this folder and below it; without, they may include what is in
    /// their own folders and those of -I only, wherever `..` and symbolic links lead
    #[arg(long = "allow-include-from", value_name = "DIR")]
    allowed_folders: Vec<PathBuf>,
    #[command(flatten)]
    macros: MacroArgs,
    /// Packing in force before the first header, on every platform: natural, 1, 2, 4, 8 or 16
    /// [default: 1 on Windows, natural elsewhere]
    #[arg(long = "pack", value_name = "BYTES")]
    pub(crate) packing: Option<Packing>,
}

impl HeaderArgs {
    pub(crate) fn request(&self) -> Request {
        self.read.request(self.headers.clone())
    }

    /// The version of the standard, if that is all that is read.
    pub(crate) fn standard(&self) -> Standard {
        self.read.standard
    }

    pub(crate) fn packing(&self) -> Option<Packing> {
        self.read.packing
    }

    /// Whether only the standard's headers are read.
    pub(crate) fn is_empty(&self) -> bool {
        self.headers.is_empty()
    }
}

impl ReadArgs {
    /// What to read, for these headers.
    pub(crate) fn request(&self, headers: Vec<PathBuf>) -> Request {
        Request {
            headers,
            standard: self.standard,
            include_folders: self.include_folders.clone(),
            allowed_folders: self.allowed_folders.clone(),
            macros: self.macros.0.clone(),
            ..Request::default()
        }
    }
}

/// What headers do not say.
#[derive(clap::Args)]
pub(crate) struct AnnotationArgs {
    /// Read from this file what the headers do not say: types of values, what parameters are for, …
    /// (the README says how it is written; may be given several times)
    #[arg(long, value_name = "FILE")]
    annotations: Vec<PathBuf>,
}

impl AnnotationArgs {
    /// The request with these files.
    pub(crate) fn add_to(&self, request: Request) -> Request {
        Request { annotations: self.annotations.clone(), ..request }
    }
}

/// `-D` and `-U` in the order in which they were given.
struct MacroArgs(Vec<MacroOption>);

const DEFINE: &str = "define";
const UNDEFINE: &str = "undefine";

impl clap::Args for MacroArgs {
    fn augment_args(command: clap::Command) -> clap::Command {
        command
            .arg(
                Arg::new(DEFINE)
                    .short('D')
                    .value_name("NAME[=VALUE]")
                    .action(ArgAction::Append)
                    .value_parser(parse_define)
                    .help("Define a macro, as 1 if there is no value; of -D and -U the last holds"),
            )
            .arg(
                Arg::new(UNDEFINE)
                    .short('U')
                    .value_name("NAME")
                    .action(ArgAction::Append)
                    .value_parser(parse_undefine)
                    .help("Undefine a macro"),
            )
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for MacroArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut found: Vec<(usize, MacroOption)> = Vec::new();
        for id in [DEFINE, UNDEFINE] {
            let options = matches.get_many::<MacroOption>(id).into_iter().flatten().cloned();
            found.extend(matches.indices_of(id).into_iter().flatten().zip(options));
        }
        found.sort_by_key(|(index, _)| *index);
        Ok(Self(found.into_iter().map(|(_, option)| option).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

fn parse_define(text: &str) -> Result<MacroOption, String> {
    let (name, value) = text.split_once('=').unwrap_or((text, "1"));
    Ok(MacroOption::Define(require_name(name)?, value.to_owned()))
}

fn parse_undefine(text: &str) -> Result<MacroOption, String> {
    Ok(MacroOption::Undefine(require_name(text)?))
}

/// A macro's name, with its parameters if it has any.
fn require_name(text: &str) -> Result<String, String> {
    let name = text.split('(').next().unwrap_or(text);
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_name {
        return Ok(text.to_owned());
    }
    Err(format!("`{name}` is no name of a macro"))
}

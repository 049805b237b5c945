//! The generator for build scripts and other programs.

mod counts;
mod report;

use std::fmt;
use std::path::{Path, PathBuf};

pub use self::counts::Counts;
pub use self::report::{Output, Report};
use crate::abi::{Abi, Packing};
use crate::diagnostic::Diagnostics;
use crate::emit::files::{Files, Sink, WriteError, Writer};
use crate::emit::{BACKENDS, Options, Parts};
use crate::model::roles::warn_of_uncertain;
use crate::pipeline::{self, MacroOption, Request, Standard};
use crate::report::terminal::{self, Style};
use crate::source::SourceMap;

/// The name of the crate that is generated from the standard's own headers.
pub const STANDARD_CRATE: &str = "pkcs11-client";

/// The version that a generated crate has until its owner gives it another.
const CRATE_VERSION: &str = "0.1.0";

/// What to generate from which headers.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), pkcs11_bindgen::Error> {
///     let report = pkcs11_bindgen::Builder::new()
///         .header("sdk/cryptoki.h")
///         .include("sdk/include")
///         .define("OS_LINUX", None)
///         .name("vendor-sys")
///         .only_ffi()
///         .write("bindings/vendor-sys")?;
///     print!("{}", report.cargo_lines());
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Builder {
    request: Request,
    name: Option<String>,
    packing: Option<Packing>,
    parts: Parts,
}

impl Builder {
    /// Generates from the newest standard's own headers, unless a header is added.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Generates from what `request` says.
    #[must_use]
    pub fn from_request(request: Request) -> Self {
        Self { request, ..Self::default() }
    }

    /// Adds a header; several are read in their order as one translation unit.
    #[must_use]
    pub fn header(mut self, path: impl Into<PathBuf>) -> Self {
        self.request.headers.push(path.into());
        self
    }

    /// Adds a folder in which `#include` looks, after the including header's own.
    #[must_use]
    pub fn include(mut self, folder: impl Into<PathBuf>) -> Self {
        self.request.include_folders.push(folder.into());
        self
    }

    /// Lets headers include what is in a folder and below it, although no header that was given is
    /// there and it is no folder in which `#include` looks.
    #[must_use]
    pub fn allow_include_from(mut self, folder: impl Into<PathBuf>) -> Self {
        self.request.allowed_folders.push(folder.into());
        self
    }

    /// Defines a macro; without a value, as `1`.
    #[must_use]
    pub fn define<'v>(mut self, name: &str, value: impl Into<Option<&'v str>>) -> Self {
        let value = value.into().unwrap_or("1").to_owned();
        self.request.macros.push(MacroOption::Define(name.into(), value));
        self
    }

    /// Undefines a macro; of all that is said about a name, the last holds.
    #[must_use]
    pub fn undefine(mut self, name: &str) -> Self {
        self.request.macros.push(MacroOption::Undefine(name.into()));
        self
    }

    /// Chooses the version of the standard's own headers.
    #[must_use]
    pub fn standard(mut self, standard: Standard) -> Self {
        self.request.standard = standard;
        self
    }

    /// Sets the packing in force before the first header, on every platform; otherwise it is one
    /// byte on Windows and natural elsewhere.
    #[must_use]
    pub fn packing(mut self, packing: Packing) -> Self {
        self.packing = Some(packing);
        self
    }

    /// Adds a file of annotations, which says what the headers do not; it has the form of
    /// `headers/annotations.toml`.
    #[must_use]
    pub fn annotations(mut self, path: impl Into<PathBuf>) -> Self {
        self.request.annotations.push(path.into());
        self
    }

    /// Names the crate; otherwise it is called as the first header, or [`STANDARD_CRATE`].
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Generates the raw bindings only, without the safe layer over them.
    #[must_use]
    pub fn only_ffi(mut self) -> Self {
        self.parts = Parts::Ffi;
        self
    }

    /// Reads the headers and generates the crate, in memory.
    ///
    /// # Errors
    /// When there are errors in the headers, or the crate's name is not one that Cargo accepts.
    pub fn generate(&self) -> Result<Output, Error> {
        let mut files = Files::new();
        let report = self.generate_into(&mut files)?;
        Ok(Output { report, files })
    }

    /// Reads the headers and writes the crate into `folder`, all files of it or none; see [`Writer`].
    ///
    /// # Errors
    /// As for [`Builder::generate`], and when the crate cannot be written.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<Report, Error> {
        let mut writer = Writer::new(folder.as_ref());
        let report = self.generate_into(&mut writer)?;
        writer.finish()?;
        Ok(report)
    }

    /// Reads the headers and generates the crate, file by file, of which only one is in memory at a time.
    ///
    /// # Errors
    /// As for [`Builder::generate`]; the sink gets no file then.
    pub fn generate_into(&self, sink: &mut dyn Sink) -> Result<Report, Error> {
        let name = self.name.clone().unwrap_or_else(|| default_name(&self.request.headers));
        if !is_crate_name(&name) {
            return Err(Error::Name(name));
        }
        let sources = SourceMap::new();
        let reading = pipeline::read(&sources, &self.request, &Abi::ALL);
        if reading.diagnostics.has_errors() {
            let errors = HeaderErrors::new(&sources, reading.diagnostics);
            return Err(Error::Headers(Box::new(errors)));
        }
        let mut diagnostics = reading.diagnostics;
        if self.parts == Parts::All {
            for unit in &reading.units {
                warn_of_uncertain(&unit.model, &reading.annotations, &mut diagnostics);
            }
        }
        let options = Options {
            name: name.clone(),
            version: CRATE_VERSION.into(),
            source: self.source(),
            packing: self.packing,
            annotations: reading.annotations,
            parts: self.parts,
            is_newest_standard: self.is_newest_standard(),
        };
        (BACKENDS[0].render)(&reading.units, &options, sink);
        let counts = Counts::of(&reading.units);
        Ok(Report { name, counts, sources, diagnostics })
    }

    /// Whether the headers are the newest embedded ones, as they are.
    fn is_newest_standard(&self) -> bool {
        let Request { headers, standard, macros, .. } = &self.request;
        headers.is_empty() && macros.is_empty() && *standard == Standard::default()
    }

    /// What the crate is made from, without folders, since these differ between machines.
    fn source(&self) -> String {
        if self.request.headers.is_empty() {
            return format!("PKCS#11 {}", self.request.standard);
        }
        let names = self.request.headers.iter().filter_map(|path| path.file_name());
        names.map(|name| name.to_string_lossy()).collect::<Vec<_>>().join(", ")
    }
}

/// Why there is no output.
#[derive(Debug)]
pub enum Error {
    /// There are errors in the headers.
    Headers(Box<HeaderErrors>),
    /// This is no name that Cargo accepts for a crate.
    Name(String),
    /// The output cannot be written.
    Write(WriteError),
}

/// What is wrong with headers.
#[derive(Debug)]
pub struct HeaderErrors {
    diagnostics: Diagnostics,
    plain: String,
    coloured: String,
}

impl HeaderErrors {
    fn new(sources: &SourceMap, diagnostics: Diagnostics) -> Self {
        let render = |style| terminal::render(sources, &diagnostics, style);
        Self { plain: render(Style::Plain), coloured: render(Style::Coloured), diagnostics }
    }

    /// The errors and warnings.
    #[must_use]
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }

    /// The errors and warnings as text, with their places in the headers.
    #[must_use]
    pub fn text(&self, style: Style) -> &str {
        match style {
            Style::Plain => &self.plain,
            Style::Coloured => &self.coloured,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Headers(found) => f.write_str(found.plain.trim_end()),
            Self::Name(name) => write!(
                f,
                "`{}` is no name for a crate: it has letters, digits, `-` and `_`, starts with a \
                 letter, and is no keyword of Rust",
                name.escape_debug()
            ),
            Self::Write(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Write(error) => std::error::Error::source(error),
            Self::Headers(_) | Self::Name(_) => None,
        }
    }
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

/// The name of the first header in the form of a crate's name.
fn default_name(headers: &[PathBuf]) -> String {
    let Some(stem) = headers.first().and_then(|path| path.file_stem()) else {
        return STANDARD_CRATE.into();
    };
    let stem = stem.to_string_lossy().to_ascii_lowercase();
    let is_kept = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let name = stem.replace(|c: char| !is_kept(c), "-");
    let name = name.trim_matches(['-', '_']);
    if is_crate_name(name) {
        name.into()
    } else {
        format!("pkcs11-{name}").trim_end_matches('-').into()
    }
}

/// Whether Cargo accepts it: keywords and names of crates that Rust itself has are none.
fn is_crate_name(name: &str) -> bool {
    /// Every word that is reserved in some edition (Rust reference, Keywords), and Cargo's own.
    const RESERVED: &str = " abstract alloc as async await become box break const continue core \
        crate do dyn else enum extern false final fn for gen if impl in let loop macro match mod \
        move mut override priv proc_macro pub ref return self static std struct super test trait \
        true try type typeof union unsafe unsized use virtual where while yield ";
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        && !RESERVED.contains(&format!(" {name} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_name_is_one_that_cargo_accepts() {
        let name = |header: &str| default_name(&[header.into()]);
        assert_eq!(default_name(&[]), "pkcs11-client");
        assert_eq!(name("sdk/Cryptoki.h"), "cryptoki");
        assert_eq!(name("v2.1 (new).h"), "v2-1--new");
        assert_eq!(name("2key.h"), "pkcs11-2key");
        assert_eq!(name("type.h"), "pkcs11-type");
        assert_eq!(name("é.h"), "pkcs11");
    }

    #[test]
    fn names_that_cargo_refuses_are_refused() {
        for name in ["", "1a", "a b", "fn", "a\"]", "-a", "é"] {
            let error = Builder::new().name(name).generate().unwrap_err();
            assert!(matches!(error, Error::Name(_)), "{name}");
        }
    }
}

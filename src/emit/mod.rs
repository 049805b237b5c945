//! Facts in, files out: one backend for each kind of output.

pub mod files;
mod names;
mod rust;

use std::borrow::Cow;

use self::files::{Files, Sink};
use crate::abi::Packing;
use crate::model::annotations::Annotations;
use crate::pipeline::Unit;

/// What the user asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The name of the package: `pkcs11-client`.
    pub name: String,
    /// The version of the package.
    pub version: String,
    /// What was read, for the documentation: `PKCS#11 3.2`.
    pub source: String,
    /// The packing before the first header, if it is not [`Abi::default_packing`].
    ///
    /// [`Abi::default_packing`]: crate::abi::Abi::default_packing
    pub packing: Option<Packing>,
    /// What the headers do not say.
    pub annotations: Cow<'static, Annotations>,
    /// What is written.
    pub parts: Parts,
    /// Whether what was read is the newest embedded standard, so that it need not be read again.
    pub is_newest_standard: bool,
}

/// The parts of a crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Parts {
    /// The raw bindings and the safe layer over them.
    #[default]
    All,
    /// The raw bindings.
    Ffi,
}

/// A kind of output.
pub struct Backend {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it writes, in one line.
    pub about: &'static str,
    /// Renders all files, each of which goes to the sink before the next is rendered; the paths are
    /// relative to the output folder.
    pub render: fn(&[Unit<'_>], &Options, &mut dyn Sink),
}

impl Backend {
    /// Renders all files in memory.
    #[must_use]
    pub fn files(&self, units: &[Unit<'_>], options: &Options) -> Files {
        let mut files = Files::new();
        (self.render)(units, options, &mut files);
        files
    }
}

/// All backends; the first is the default.
pub const BACKENDS: &[Backend] =
    &[Backend { name: "rust", about: "a Rust crate", render: rust::render }];

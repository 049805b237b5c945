//! Reads PKCS#11 C headers and writes Rust bindings, without a C compiler.
//!
//! [`Builder`] does it in one call, for build scripts and other programs. It runs the stages that
//! can also be used one by one:
//!
//! 1. load and preprocess: [`pipeline::read`] reads the headers into a [`source::SourceMap`], obeys
//!    their directives and expands their macros, keeping comments and places;
//! 2. parse and resolve: it parses the declarations and gathers the facts in a [`model::Model`];
//! 3. lay out: [`layout::Layouts`] computes sizes, alignments and offsets for an [`abi::Abi`];
//! 4. render: a backend of [`emit::BACKENDS`] turns the facts into files;
//! 5. write: [`emit::files::Writer`] puts them in place, all or none.
//!
//! Nothing here prints or exits. What is wrong with headers is gathered in
//! [`diagnostic::Diagnostics`], which [`report::terminal`] renders.
//!
//! ```
//! use pkcs11_bindgen::{Builder, pipeline::Standard};
//!
//! let output = Builder::new().standard(Standard::V3_0).name("pkcs11-sys").generate()?;
//! let files: Vec<_> = output.files().iter().map(|(path, _)| path.to_owned()).collect();
//! assert!(files.contains(&"Cargo.toml".into()));
//! # Ok::<(), pkcs11_bindgen::Error>(())
//! ```

// The parsers that pest derives without its `std` feature name it.
extern crate alloc;

pub mod abi;
pub mod builder;
pub mod diagnostic;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod headers;
pub mod layout;
pub mod lint;
pub mod model;
pub mod pipeline;
pub mod preprocess;
pub mod report;
pub mod source;
pub mod syntax;

pub use builder::{Builder, Error, Output, Report};

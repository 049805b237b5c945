//! Reads PKCS#11 C headers and writes Rust bindings.

pub mod abi;
pub mod diagnostic;
pub mod emit;
pub mod layout;
pub mod model;
pub mod pipeline;
pub mod preprocess;
pub mod report;
pub mod source;
pub mod syntax;

//! From preprocessed text to syntax trees, one external declaration at a time.

pub(crate) mod ast;
mod chunks;
mod expected;
mod parse;
mod plain;

pub use chunks::MAX_NESTING;
pub(crate) use chunks::{Chunk, Chunker, Comments, Fault};
pub(crate) use expected::{Explanation, explain};
pub(crate) use parse::declaration;
pub(crate) use plain::plain_declaration;

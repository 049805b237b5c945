//! From preprocessed text to syntax trees, one external declaration at a time.

pub(crate) mod ast;
mod chunks;
mod comments;
mod expected;
mod parse;
mod plain;
mod tokens;

pub(crate) use chunks::{Chunk, Chunker, Fault};
pub use chunks::{MAX_DECLARATION_BYTES, MAX_DECLARATIONS, MAX_NESTING};
pub(crate) use expected::{Explanation, explain};

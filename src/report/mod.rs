//! Results as people and programs read them.

pub mod diff;
pub mod explain;
pub mod facts;
pub mod lint;
pub mod probe;
pub mod role;
pub mod sarif;
pub mod table;
pub mod terminal;

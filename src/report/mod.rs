//! Results as people and programs read them.

pub mod diff;
pub mod facts;
pub mod table;
pub mod terminal;

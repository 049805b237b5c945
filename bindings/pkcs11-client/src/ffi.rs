//! Types, constants and functions under their names in C.

#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(deprecated)]

mod constants;
mod functions;
mod layout;
mod types;

pub use constants::*;
pub use functions::*;
pub use types::*;

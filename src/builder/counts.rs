//! How much there is in a generated crate.

use std::fmt;

use crate::model::Model;
use crate::pipeline::Unit;

/// How much there is in a generated crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Constants
    pub constants: usize,
    /// `typedef` names
    pub types: usize,
    /// Structs and unions
    pub records: usize,
    /// Functions
    pub functions: usize,
}

impl Counts {
    pub(super) fn of(units: &[Unit<'_>]) -> Self {
        let most = |count: fn(&Model<'_>) -> usize| {
            units.iter().map(|unit| count(&unit.model)).max().unwrap_or(0)
        };
        Self {
            constants: most(|model| model.constants.len() + model.strings.len()),
            types: most(|model| model.typedefs.len()),
            records: most(|model| model.records.len()),
            functions: most(|model| model.functions.len()),
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { constants, types, records, functions } = self;
        write!(f, "{constants} constants, {types} types, {records} structs, {functions} functions")
    }
}

//! The constants of the headers and of the newest standard, as values of `CK_ULONG`.

use rustc_hash::FxHashSet;

use crate::abi::{Abi, Integer, PerAbi};
use crate::emit::rust::docs::is_deprecated;
use crate::emit::rust::rows::{Row, merge};
use crate::emit::rust::units::Units;
use crate::emit::rust::values::convert;
use crate::model::Doc;

/// A constant.
pub(super) struct Known<'m> {
    /// Its name in C.
    pub(super) name: &'m str,
    pub(super) doc: Doc<'m>,
    /// Its value on each of [`Abi::ALL`], where there is one that fits.
    pub(super) values: [Option<u64>; Abi::ALL.len()],
}

impl Known<'_> {
    pub(super) fn is_deprecated(&self) -> bool {
        is_deprecated(self.doc)
    }
}

/// All constants: those of the headers in their order, then those that only the standard has.
pub(super) fn constants<'m>(sets: &[&Units<'_, 'm>]) -> Vec<Known<'m>> {
    let mut seen = FxHashSet::default();
    let mut constants = Vec::new();
    for units in sets {
        let names = units.list.iter().map(|unit| {
            unit.model.constants.iter().enumerate().map(|(index, constant)| (index, constant.name))
        });
        for row in merge(names) {
            let first = units.first(row);
            let constant = &first.unit.model.constants[first.index];
            if seen.insert(constant.name) {
                let values = values(units, row);
                constants.push(Known { name: constant.name, doc: constant.doc, values });
            }
        }
    }
    constants
}

/// The values of a constant, as C converts them.
fn values(units: &Units<'_, '_>, row: Row) -> [Option<u64>; Abi::ALL.len()] {
    let mut values = [None; Abi::ALL.len()];
    for (number, unit) in units.list.iter().enumerate() {
        let Some(index) = row.get(number) else { continue };
        let value = &unit.model.constants[index].value;
        for abi in unit.abis.iter() {
            values[abi as usize] = match value {
                PerAbi::Same(value) if value.bits < 1 << 31 => Some(value.bits),
                value => {
                    convert(*value.get(abi), Integer::UnsignedLong, abi).map(|number| number as u64)
                }
            };
        }
    }
    values
}

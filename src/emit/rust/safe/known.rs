//! The constants of the headers and of the newest standard, as values of `CK_ULONG`.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::abi::{Abi, Integer, PerAbi};
use crate::emit::rust::cfg::AbiSet;
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
    /// Its value, where there is one that fits.
    pub(super) values: PerAbi<Option<u64>>,
}

impl Known<'_> {
    pub(super) fn is_deprecated(&self) -> bool {
        is_deprecated(self.doc)
    }

    /// Its value on one ABI, if there is one that fits.
    pub(super) fn value(&self, abi: Abi) -> Option<u64> {
        *self.values.get(abi)
    }

    /// Its values, with the ABIs that have each.
    pub(super) fn by_abi(&self, all: AbiSet) -> impl Iterator<Item = (AbiSet, u64)> {
        let alike = all.alike(|one, other| self.value(one) == self.value(other));
        alike.filter_map(|(abi, abis)| Some((abis, self.value(abi)?)))
    }
}

/// The constants of headers, in their order.
pub(super) fn constants<'m>(units: &Units<'_, 'm>) -> Vec<Known<'m>> {
    let names = units.list.iter().map(|unit| {
        unit.model.constants.iter().enumerate().map(|(index, constant)| (index, constant.name))
    });
    let rows = merge(names);
    let mut constants = Vec::with_capacity(rows.len());
    for row in rows {
        let first = units.first(row);
        let constant = &first.unit.model.constants[first.index];
        // A macro of an enumerator's name comes behind it.
        if constant.enumeration.is_some() || !first.unit.values.is_enumerator(constant.name) {
            let values = values(units, row);
            constants.push(Known { name: constant.name, doc: constant.doc, values });
        }
    }
    constants
}

/// Adds the constants that only the standard has.
pub(super) fn add_missing<'m>(constants: &mut Vec<Known<'m>>, standard: Vec<Known<'m>>) {
    let mut missing: FxHashSet<&str> = standard.iter().map(|known| known.name).collect();
    for known in &*constants {
        missing.remove(known.name);
    }
    constants.extend(standard.into_iter().filter(|known| missing.contains(known.name)));
}

/// Whether headers have all constants of the standard, with the same values.
pub(super) fn has_all(own: &[Known<'_>], standard: &[Known<'_>]) -> bool {
    let mut wanted: FxHashMap<_, _> =
        standard.iter().map(|known| (known.name, &known.values)).collect();
    for known in own {
        if wanted.get(known.name) == Some(&&known.values) {
            wanted.remove(known.name);
        }
    }
    wanted.is_empty()
}

/// The values of a constant, as C converts them.
fn values(units: &Units<'_, '_>, row: Row) -> PerAbi<Option<u64>> {
    if let [unit] = units.list.as_slice()
        && unit.abis == Abi::ALL.into_iter().collect()
        && let Some(index) = row.get(0)
        && let PerAbi::Same(value) = &unit.model.constants[index].value
        && value.bits < 1 << 31
    {
        return PerAbi::Same(Some(value.bits));
    }
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
    PerAbi::from_fn(|abi| values[abi as usize])
}

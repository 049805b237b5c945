//! Structs and unions.

use crate::abi::{Abi, Packing};
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::docs::write_item_doc;
use crate::emit::rust::imports::Imports;
use crate::emit::rust::rows::{Row, merge};
use crate::emit::rust::text::{push_all, push_decimal};
use crate::emit::rust::types::{is_same_on_all_abis, write_fields};
use crate::emit::rust::units::{Place, Units, keep_long_lines};
use crate::model::{Record, RecordId, RecordKind};

/// All structs and unions.
pub(super) struct Records {
    pub(super) rows: Vec<Row>,
    /// For each unit the number of the row of each record.
    numbers: Vec<Vec<usize>>,
    /// For each unit, which of its records are lists of functions.
    function_lists: Vec<Vec<bool>>,
    debug: Debug,
}

/// When records can be shown: it costs the compiler a tenth of the time for the whole crate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Debug {
    Never,
    /// With the feature `extra_traits`.
    Feature,
    Always,
}

impl Debug {
    /// The attribute that derives it.
    fn derive(self) -> &'static str {
        match self {
            Self::Never => "",
            Self::Feature => "#[cfg_attr(feature = \"extra_traits\", derive(Debug))]\n",
            Self::Always => "#[derive(Debug)]\n",
        }
    }
}

/// Whether a record is written as a union; Rust has none without members.
pub(super) fn is_union(record: &Record<'_>) -> bool {
    record.kind == RecordKind::Union && record.fields.as_ref().is_some_and(|f| !f.is_empty())
}

impl Records {
    pub(super) fn new(units: &Units<'_, '_>, debug: Debug) -> Self {
        let names = units.list.iter().map(|unit| {
            unit.names.records.iter().enumerate().map(|(index, name)| (index, &**name))
        });
        let rows = merge(names);
        let mut numbers: Vec<Vec<usize>> =
            units.list.iter().map(|unit| vec![0; unit.model.records.len()]).collect();
        for (number, row) in rows.iter().enumerate() {
            for (unit, numbers) in numbers.iter_mut().enumerate() {
                if let Some(index) = row.get(unit) {
                    numbers[index] = number;
                }
            }
        }
        let function_lists = units.list.iter().map(|unit| {
            let mut is_list = vec![false; unit.model.records.len()];
            for list in &unit.model.function_lists {
                is_list[list.record.0 as usize] = true;
            }
            is_list
        });
        Self { numbers, function_lists: function_lists.collect(), rows, debug }
    }

    pub(super) fn is_debug_a_feature(&self) -> bool {
        self.debug == Debug::Feature
    }

    /// The row of a record of a unit.
    pub(super) fn number(&self, unit: usize, record: usize) -> usize {
        self.numbers[unit][record]
    }

    pub(super) fn is_function_list(&self, row: Row) -> bool {
        let (unit, index) = row.first();
        self.function_lists[unit][index]
    }

    /// Writes one with its attributes.
    pub(super) fn write(
        &self,
        out: &mut String,
        units: &Units<'_, '_>,
        row: Row,
        imports: &Imports,
    ) {
        let first = units.first(row);
        let record = &first.unit.model.records[first.index];
        let is_same = units.list.len() == 1
            && record.fields.iter().flatten().all(|field| is_same_on_all_abis(&field.ty));
        if is_same {
            let start = out.len();
            write_item_doc(out, record.doc, "");
            write_representation(out, units, row, units.abis);
            self.write_body(out, first, imports);
            return keep_long_lines(out, start, "");
        }
        for (abis, body) in units.variants(row, |out, place| self.write_body(out, place, imports)) {
            out.push_str(&abis.attribute(units.abis, ""));
            let start = out.len();
            write_item_doc(out, record.doc, "");
            write_representation(out, units, row, abis);
            out.push_str(&body);
            keep_long_lines(out, start, "");
        }
    }

    /// Writes the declaration from the derived traits on.
    fn write_body(&self, out: &mut String, place: Place<'_, '_, '_>, imports: &Imports) {
        let record = &place.unit.model.records[place.index];
        let name = &place.unit.names.records[place.index];
        let Some(fields) = &record.fields else {
            let parts =
                [self.debug.derive(), "pub struct ", name, " {\n    _opaque: [u8; 0],\n}\n"];
            return push_all(out, &parts);
        };
        let keyword = if is_union(record) { "union" } else { "struct" };
        let derive = match self.debug {
            Debug::Always if !is_union(record) => "#[derive(Clone, Copy, Debug)]\n",
            _ => "#[derive(Clone, Copy)]\n",
        };
        out.push_str(derive);
        if self.debug == Debug::Feature && !is_union(record) {
            out.push_str(self.debug.derive());
        }
        push_all(out, &["pub ", keyword, " ", name, " {\n"]);
        if fields.is_empty() {
            out.push_str("    _empty: [u8; 0],\n");
        }
        write_fields(out, place, &place.speller(imports));
        out.push_str("}\n");
    }

    /// The names of those that have a body, each in a line, for a macro.
    pub(super) fn list(
        &self,
        units: &Units<'_, '_>,
        is_wanted: impl Fn(&Record<'_>) -> bool,
    ) -> String {
        let mut out = String::new();
        for &row in &self.rows {
            let variants = units.list.len() > 1;
            let write = |out: &mut String, place: Place<'_, '_, '_>| {
                let record = &place.unit.model.records[place.index];
                if record.fields.is_some() && is_wanted(record) {
                    push_all(out, &["    ", &place.unit.names.records[place.index], "\n"]);
                }
            };
            units.write_item(&mut out, row, "    ", |_| !variants, write);
        }
        out
    }
}

/// Writes the `repr` attributes on the ABIs of `on`.
fn write_representation(out: &mut String, units: &Units<'_, '_>, row: Row, on: AbiSet) {
    let packings: Vec<(Abi, u8)> =
        on.iter().filter_map(|abi| Some((abi, packing(units, row, abi)?))).collect();
    let mut sizes: Vec<u8> = packings.iter().map(|(_, bytes)| *bytes).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let write_word = |out: &mut String, bytes: u8| {
        out.push_str("packed");
        if bytes > 1 {
            out.push('(');
            push_decimal(out, bytes.into());
            out.push(')');
        }
    };
    let set = |bytes: u8| -> AbiSet {
        packings.iter().filter(|(_, other)| *other == bytes).map(|(abi, _)| *abi).collect()
    };
    if let [bytes] = sizes[..]
        && set(bytes) == on
    {
        out.push_str("#[repr(C, ");
        write_word(out, bytes);
        return out.push_str(")]\n");
    }
    out.push_str("#[repr(C)]\n");
    for bytes in sizes {
        for predicate in set(bytes).predicates(on) {
            push_all(out, &["#[cfg_attr(", predicate, ", repr("]);
            write_word(out, bytes);
            out.push_str("))]\n");
        }
    }
}

/// The packing of a record on an ABI, if it makes a difference there.
fn packing(units: &Units<'_, '_>, row: Row, abi: Abi) -> Option<u8> {
    let number = units.list.iter().position(|unit| unit.abis.contains(abi))?;
    let unit = &units.list[number];
    let index = row.get(number)?;
    let layouts = unit.layouts(abi);
    let is_packed = layouts.record(RecordId(index as u32))?.is_packed;
    match unit.model.records[index].packing.unwrap_or(layouts.start()) {
        Packing::Bytes(bytes) if is_packed => Some(bytes),
        _ => None,
    }
}

//! What the generated crate asserts about its own layout.

use std::fmt;

use crate::abi::Abi;
use crate::emit::names::Scope;
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::rows::Row;
use crate::emit::rust::text::{push_all, push_list};
use crate::emit::rust::type_names::field_name;
use crate::emit::rust::units::{Place, Units, write_items};
use crate::layout::RecordLayout;
use crate::model::RecordId;

/// The arguments of the macro that compares sizes and alignments, one struct on a line.
pub(super) struct Sizes<'b, 'a, 's>(pub(super) &'b Units<'a, 's>, pub(super) &'b [Row]);

/// The arguments of the macro that compares offsets, one member on a line.
pub(super) struct Offsets<'b, 'a, 's>(pub(super) &'b Units<'a, 's>, pub(super) &'b [Row]);

impl fmt::Display for Sizes<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.1.iter().copied();
        write_items(f, rows, |out, row| write_sizes(out, self.0, *row), |_, _| false)
    }
}

impl fmt::Display for Offsets<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.1.iter().copied();
        write_items(f, rows, |out, row| write_offsets(out, self.0, *row), |_, _| false)
    }
}

/// Writes the size and the alignment of a record.
fn write_sizes(out: &mut String, units: &Units<'_, '_>, row: Row) {
    let write_name = |out: &mut String, place: Place<'_, '_, '_>| {
        if has_layout(place) {
            out.push_str(&place.unit.names.records[place.index]);
        }
    };
    for (abis, name) in units.variants_or_one(row, has_layout_on_all_abis, write_name) {
        let layouts = layouts(units, row, abis);
        out.push_str(&abis.attribute(units.abis, "    "));
        push_all(out, &["    ", &name, ": "]);
        push_list(out, &layouts.map(|layout| layout.map_or(0, |layout| layout.extent.size)));
        out.push_str(", ");
        push_list(out, &layouts.map(|layout| layout.map_or(0, |layout| layout.extent.align)));
        out.push_str(";\n");
    }
}

/// Writes the offsets of the members of a record.
fn write_offsets(out: &mut String, units: &Units<'_, '_>, row: Row) {
    for (abis, names) in units.variants_or_one(row, has_layout_on_all_abis, write_field_names) {
        let layouts = layouts(units, row, abis);
        out.push_str(&abis.attribute(units.abis, "    "));
        let mut names = names.split_terminator('\n');
        push_all(out, &["    ", names.next().unwrap_or_default(), " {\n"]);
        for (index, name) in names.enumerate() {
            push_all(out, &["        ", name, ": "]);
            push_list(out, &layouts.map(|layout| layout.map_or(0, |layout| layout.offsets[index])));
            out.push_str(",\n");
        }
        out.push_str("    }\n");
    }
}

/// The name of a record and those of its members, each in a line; nothing without a layout.
fn write_field_names(out: &mut String, place: Place<'_, '_, '_>) {
    let Place { unit, index, .. } = place;
    let Some(fields) = &unit.model.records[index].fields else { return };
    if fields.is_empty() || !has_layout(place) {
        return;
    }
    push_all(out, &[&unit.names.records[index], "\n"]);
    let mut scope = Scope::with_capacity(fields.len());
    for field in fields {
        push_all(out, &[&scope.claim(field_name(field)), "\n"]);
    }
}

fn has_layout(place: Place<'_, '_, '_>) -> bool {
    place.unit.layouts(place.abi).record(RecordId(place.index as u32)).is_some()
}

fn has_layout_on_all_abis(place: Place<'_, '_, '_>) -> bool {
    place.unit.abis.iter().all(|abi| has_layout(Place { abi, ..place }))
}

/// The layouts of a record on the ABIs of `on`.
fn layouts<'b>(
    units: &'b Units<'_, '_>,
    row: Row,
    on: AbiSet,
) -> [Option<&'b RecordLayout>; Abi::ALL.len()] {
    Abi::ALL.map(|abi| layout(units, row, abi).filter(|_| on.contains(abi)))
}

fn layout<'b>(units: &'b Units<'_, '_>, row: Row, abi: Abi) -> Option<&'b RecordLayout> {
    let number = units.list.iter().position(|unit| unit.abis.contains(abi))?;
    let index = row.get(number)?;
    units.list[number].layouts(abi).record(RecordId(index as u32))
}

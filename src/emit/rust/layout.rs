//! What the generated crate asserts about its own layout.

use std::fmt::Write;

use crate::abi::Abi;
use crate::emit::names::Scope;
use crate::emit::rust::rows::Row;
use crate::emit::rust::type_names::field_name;
use crate::emit::rust::units::{Place, Units};
use crate::layout::RecordLayout;
use crate::model::RecordId;

/// The arguments of the macro that compares sizes and alignments, one struct on a line.
pub(super) fn sizes(units: &Units<'_, '_>, rows: &[Row]) -> String {
    let mut out = String::new();
    for &row in rows {
        write_variants(&mut out, units, row, |out, place| {
            let name = &place.unit.names.records[place.index];
            write!(out, "    {name}: [").expect("writing to a string");
        });
    }
    out
}

/// The arguments of the macro that compares offsets, one member on a line.
pub(super) fn offsets(units: &Units<'_, '_>, rows: &[Row]) -> String {
    let mut out = String::new();
    for &row in rows {
        for (abis, names) in units.variants(row, write_field_names) {
            let of = |abi: Abi| layout(units, row, abi).filter(|_| abis.contains(abi));
            out.push_str(&abis.attribute(units.abis, "    "));
            let mut names = names.lines();
            writeln!(out, "    {} {{", names.next().unwrap_or_default())
                .expect("writing to a string");
            for (index, name) in names.enumerate() {
                let offset = |abi| of(abi).map_or(0, |layout| layout.offsets[index]);
                writeln!(out, "        {name}: {:?},", Abi::ALL.map(offset))
                    .expect("writing to a string");
            }
            out.push_str("    }\n");
        }
    }
    out
}

/// The name of a record and those of its members, each in a line; nothing without a layout.
fn write_field_names(out: &mut String, place: Place<'_, '_, '_>) {
    let Place { unit, abi, index, .. } = place;
    let Some(fields) = &unit.model.records[index].fields else { return };
    if fields.is_empty() || unit.layouts(abi).record(RecordId(index as u32)).is_none() {
        return;
    }
    writeln!(out, "{}", unit.names.records[index]).expect("writing to a string");
    let mut scope = Scope::default();
    for field in fields {
        writeln!(out, "{}", scope.claim(field_name(field))).expect("writing to a string");
    }
}

/// Writes what `head` begins, with sizes and alignments, under `cfg` where a record is not on all
/// ABIs.
fn write_variants(
    out: &mut String,
    units: &Units<'_, '_>,
    row: Row,
    head: impl Fn(&mut String, Place<'_, '_, '_>),
) {
    let has_layout = |out: &mut String, place: Place<'_, '_, '_>| {
        if place.unit.layouts(place.abi).record(RecordId(place.index as u32)).is_some() {
            head(out, place);
        }
    };
    for (abis, head) in units.variants(row, has_layout) {
        let of = |abi: Abi| layout(units, row, abi).filter(|_| abis.contains(abi));
        let sizes = Abi::ALL.map(|abi| of(abi).map_or(0, |layout| layout.extent.size));
        let aligns = Abi::ALL.map(|abi| of(abi).map_or(0, |layout| layout.extent.align));
        out.push_str(&abis.attribute(units.abis, "    "));
        let list = |numbers: [u64; 4]| numbers.map(|number| number.to_string()).join(", ");
        writeln!(out, "{head}{}], [{}];", list(sizes), list(aligns)).expect("writing to a string");
    }
}

fn layout<'b>(units: &'b Units<'_, '_>, row: Row, abi: Abi) -> Option<&'b RecordLayout> {
    let number = units.list.iter().position(|unit| unit.abis.contains(abi))?;
    let index = row.get(number)?;
    units.list[number].layouts(abi).record(RecordId(index as u32))
}

//! What the units have in common, and what they have not.

use std::fmt::{self, Write};

use crate::abi::{Abi, Packing};
use crate::emit::Options;
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::imports::Imports;
use crate::emit::rust::rows::Row;
use crate::emit::rust::spell::{MAX_WIDTH, Speller};
use crate::emit::rust::type_names::TypeNames;
use crate::emit::rust::value_names::ValueNames;
use crate::layout::Layouts;
use crate::model::Model;
use crate::model::families::{Families, FamilyTypes};
use crate::pipeline::Unit;

/// A unit with all that is computed for it.
pub(super) struct UnitView<'a, 's> {
    pub(super) model: &'a Model<'s>,
    pub(super) abis: AbiSet,
    pub(super) names: TypeNames<'s>,
    pub(super) values: ValueNames<'s>,
    pub(super) family_types: FamilyTypes<'a>,
    layouts: Vec<(Abi, Layouts)>,
}

impl<'a, 's> UnitView<'a, 's> {
    fn new(unit: &'a Unit<'s>, families: &'a Families, packing: impl Fn(Abi) -> Packing) -> Self {
        let model = &unit.model;
        let layouts = |&abi: &Abi| (abi, Layouts::new(model, abi, packing(abi)));
        let names = TypeNames::new(model);
        Self {
            model,
            abis: unit.abis.iter().copied().collect(),
            values: ValueNames::new(model, &names),
            names,
            family_types: FamilyTypes::new(families, model),
            layouts: unit.abis.iter().map(layouts).collect(),
        }
    }

    /// The layouts on one of the unit's ABIs.
    pub(super) fn layouts(&self, abi: Abi) -> &Layouts {
        let found = self.layouts.iter().find(|(other, _)| *other == abi);
        &found.expect("an ABI of the unit").1
    }

    /// The first of the unit's ABIs, for what is the same on all.
    pub(super) fn first_abi(&self) -> Abi {
        self.layouts.first().map_or(Abi::Unix64, |(abi, _)| *abi)
    }
}

/// One item of the output as it is on some ABIs.
#[derive(Clone, Copy)]
pub(super) struct Place<'b, 'a, 's> {
    pub(super) unit: &'b UnitView<'a, 's>,
    /// The number of the unit.
    pub(super) number: usize,
    pub(super) abi: Abi,
    /// The ABIs on which it is like this.
    pub(super) on: AbiSet,
    /// Where the item is in the unit's list.
    pub(super) index: usize,
}

impl<'b, 's> Place<'b, '_, 's> {
    pub(super) fn speller(&self, imports: &'b Imports) -> Speller<'b, 's> {
        let Self { unit, abi, on, .. } = *self;
        Speller { model: unit.model, names: &unit.names, abi, on, imports }
    }
}

/// All units.
pub(super) struct Units<'a, 's> {
    pub(super) list: Vec<UnitView<'a, 's>>,
    pub(super) abis: AbiSet,
    pub(super) families: &'a Families,
}

impl<'a, 's> Units<'a, 's> {
    pub(super) fn new(units: &'a [Unit<'s>], options: &'a Options) -> Self {
        let families = options.annotations.families();
        Self::with_packing(units, families, |abi| options.packing.unwrap_or(abi.default_packing()))
    }

    /// The same, with a packing in force before the first header that depends on the ABI.
    pub(super) fn with_packing(
        units: &'a [Unit<'s>],
        families: &'a Families,
        packing: impl Fn(Abi) -> Packing,
    ) -> Self {
        let list: Vec<_> =
            units.iter().map(|unit| UnitView::new(unit, families, &packing)).collect();
        let abis = list.iter().fold(AbiSet::default(), |all, unit| all.union(unit.abis));
        Self { list, abis, families }
    }

    /// The packing in force before the first header.
    pub(super) fn start(&self, abi: Abi) -> Packing {
        let unit = self.list.iter().find(|unit| unit.abis.contains(abi));
        unit.map_or(abi.default_packing(), |unit| unit.layouts(abi).start())
    }

    /// The first place that has an item.
    pub(super) fn first(&self, row: Row) -> Place<'_, 'a, 's> {
        let (number, index) = row.first();
        let unit = &self.list[number];
        Place { unit, number, abi: unit.first_abi(), on: unit.abis, index }
    }

    /// Renders an item for every ABI and gathers what comes out the same. An item that is empty is
    /// not there.
    pub(super) fn variants(
        &self,
        row: Row,
        mut render: impl FnMut(&mut String, Place<'_, 'a, 's>),
    ) -> Vec<(AbiSet, String)> {
        let mut variants: Vec<(AbiSet, String)> = Vec::new();
        for (number, unit) in self.list.iter().enumerate() {
            let Some(index) = row.get(number) else { continue };
            for abi in unit.abis.iter() {
                let mut text = String::new();
                let set = [abi].into_iter().collect();
                render(&mut text, Place { unit, number, abi, on: set, index });
                match variants.iter_mut().find(|(_, other)| *other == text) {
                    Some((abis, _)) => *abis = abis.union(set),
                    None if text.is_empty() => {}
                    None => variants.push((set, text)),
                }
            }
        }
        variants
    }

    /// The same, but rendered once only if it is the same on all ABIs, as `is_same` says of an item
    /// for a unit.
    pub(super) fn variants_or_one(
        &self,
        row: Row,
        is_same: impl Fn(Place<'_, 'a, 's>) -> bool,
        mut render: impl FnMut(&mut String, Place<'_, 'a, 's>),
    ) -> Vec<(AbiSet, String)> {
        if self.list.len() > 1 || !is_same(self.first(row)) {
            return self.variants(row, render);
        }
        let mut text = String::with_capacity(256);
        render(&mut text, self.first(row));
        if text.is_empty() { Vec::new() } else { vec![(self.abis, text)] }
    }

    /// Writes an item, once if it is the same on all ABIs, else under `cfg` attributes.
    ///
    /// `is_same` says of an item that it is the same on all ABIs of a unit.
    pub(super) fn write_item(
        &self,
        out: &mut String,
        row: Row,
        indent: &str,
        is_same: impl Fn(Place<'_, 'a, 's>) -> bool,
        mut render: impl FnMut(&mut String, Place<'_, 'a, 's>),
    ) {
        if self.list.len() == 1 && is_same(self.first(row)) {
            let start = out.len();
            render(out, self.first(row));
            return keep_long_lines(out, start, indent);
        }
        for (abis, text) in self.variants(row, render) {
            out.push_str(&abis.attribute(self.abis, indent));
            let start = out.len();
            out.push_str(&text);
            keep_long_lines(out, start, indent);
        }
    }
}

/// Writes items one after the other, each made in the same string, so that a file is in memory
/// once only. An empty line goes before those of which `is_apart` says so, but for the first.
pub(super) fn write_items<T>(
    f: &mut fmt::Formatter<'_>,
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut String, &T),
    is_apart: impl Fn(&str, &T) -> bool,
) -> fmt::Result {
    let mut text = String::new();
    let mut is_first = true;
    for item in items {
        text.clear();
        write(&mut text, &item);
        if !is_first && is_apart(&text, &item) {
            f.write_char('\n')?;
        }
        is_first &= text.is_empty();
        f.write_str(&text)?;
    }
    Ok(())
}

/// Tells rustfmt to leave an item alone that has names too long for its lines. It does not listen
/// within a block, but there it changes little.
pub(super) fn keep_long_lines(out: &mut String, start: usize, indent: &str) {
    if !indent.is_empty() || out.len() - start <= MAX_WIDTH {
        return;
    }
    let is_comment = |line: &str| line.trim_start().starts_with(['/', '#']);
    let mut line = start;
    while let Some(next) = out.as_bytes().get(line..line + MAX_WIDTH + 1) {
        if let Some(end) = memchr::memrchr(b'\n', next) {
            line += end + 1;
            continue;
        }
        let end = out[line..].find('\n').map_or(out.len(), |end| line + end);
        if !is_comment(&out[line..end]) {
            return out.insert_str(start, "#[rustfmt::skip]\n");
        }
        line = end + 1;
    }
}

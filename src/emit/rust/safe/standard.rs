//! `standard.rs`: the newest standard's types and constants, for a crate whose headers have less.

use std::rc::Rc;

use askama::Template;

use super::canonical::{Canonical, TypesByName};
use crate::abi::{Abi, Packing};
use crate::emit::rust::constants::{self, ConstantSection};
use crate::emit::rust::imports::Imports;
use crate::emit::rust::records::{Debug, Records};
use crate::emit::rust::types::{Section, Types};
use crate::emit::rust::units::Units;
use crate::emit::rust::{text, with_imports};
use crate::layout::Layouts;
use crate::pipeline::Unit;

#[derive(Template)]
#[template(path = "rust/src/standard.rs.jinja")]
struct StandardRs<'t, 'b, 'a, 's> {
    types: Vec<Section<'t, 'b, 'a, 's>>,
    zeroed: String,
    constants: Vec<ConstantSection<'b, 'a, 's>>,
}

/// The packings that headers may have chosen for the standard's structs, after the usual one.
const PACKINGS: [Packing; 5] =
    [Packing::Natural, Packing::Bytes(1), Packing::Bytes(2), Packing::Bytes(4), Packing::Bytes(8)];

/// Whether headers have all types that the standard has, each the same.
pub(super) fn is_within(standard: &Units<'_, '_>, own: &Units<'_, '_>) -> bool {
    let (standard_on, own_on) = (on(standard), on(own));
    own.abis.iter().all(|abi| standard_on(abi).is_within(&own_on(abi)))
}

/// The types of headers on each ABI that they were read for.
fn on<'b, 'a, 's>(units: &'b Units<'a, 's>) -> impl Fn(Abi) -> Canonical<'b, 'a, 's> {
    let by_name: Vec<_> = units.list.iter().map(|unit| Rc::new(TypesByName::new(unit))).collect();
    move |abi| {
        let number = units.list.iter().position(|unit| unit.abis.contains(abi));
        let number = number.expect("a unit for each ABI");
        Canonical::new(&units.list[number], Rc::clone(&by_name[number]), abi)
    }
}

/// The packings of the standard's structs, as the headers have those that both have.
pub(super) fn packings(
    standard: &[Unit<'_>],
    views: &Units<'_, '_>,
    own: &Units<'_, '_>,
) -> [Packing; Abi::ALL.len()] {
    let (views_on, own_on) = (on(views), on(own));
    Abi::ALL.map(|abi| {
        let usual = views.start(abi);
        if !own.abis.contains(abi) {
            return usual;
        }
        let (own, view) = (own_on(abi), views_on(abi));
        let shared: Vec<&str> =
            view.records().filter(|name| view.has_same_members(&own, name)).collect();
        let model = &standard.iter().find(|unit| unit.abis.contains(&abi)).expect("a unit").model;
        let fits = |packing: &Packing| {
            let layouts = Layouts::new(model, abi, *packing);
            let packed = view.with_layouts(&layouts);
            shared.iter().all(|name| packed.layout(name) == own.layout(name))
        };
        [usual].into_iter().chain(PACKINGS).find(fits).unwrap_or(usual)
    })
}

/// The whole file.
pub(super) fn file(standard: &Units<'_, '_>) -> String {
    let imports = Imports::default();
    let records = Records::new(standard, Debug::Never);
    let types = Types::new(standard, &records, &imports);
    let types = types.sections().collect();
    let constants = constants::sections(standard, &imports);
    let zeroed = records.list(standard, |_| true);
    let text = text(&StandardRs { types, zeroed, constants });
    with_imports(text, &imports.core_ffi(standard.abis))
}

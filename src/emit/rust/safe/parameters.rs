//! `parameters.rs`: structs for the parameters of mechanisms.
//!
//! A record gets a safe struct if the role of each of its members is certain. What has none can
//! only be given to a module by `unsafe` code, and is listed in the file.

mod element;
mod forms;
mod members;
mod names;
mod output;
mod plan;
mod records;
mod view;
mod written;

use std::collections::BTreeMap;

use askama::Template;
use rustc_hash::FxHashMap;

use self::records::{Records, Use};
use self::view::{Item, Kind};
use super::values::OpenSet;
use crate::abi::Abi;
use crate::emit::files::Sink;
use crate::emit::rust::units::Units;
use crate::model::annotations::{Annotations, ParameterType};

/// The Rust types of open values, by their types in C.
pub(super) type OpenTypes<'t> = FxHashMap<&'t str, &'t str>;

/// The record that the runtime has a type for.
const VERSION: &str = "CK_VERSION";

/// What a mechanism takes.
pub(super) struct Mechanism<'m> {
    /// Its name in C.
    pub(super) name: &'m str,
    /// The constant in Rust: `MechanismType::AES_GCM`.
    pub(super) constant: String,
    /// The types of its parameter; `None` if they are not known.
    pub(super) types: Option<&'m [ParameterType]>,
}

#[derive(Template)]
#[template(path = "rust/src/parameters.rs.jinja")]
struct ParametersRs {
    /// The lines of the table in the file's documentation.
    rows: Vec<String>,
    faults: Vec<String>,
    items: Vec<Item>,
    /// The mechanisms that take a number, bytes or nothing.
    plain: Vec<String>,
    uses_sys: bool,
    is_converted: bool,
}

/// Adds the file, from the records of the headers and, behind them, of the newest standard.
pub(super) fn add<'p, 's>(
    files: &mut dyn Sink,
    sets: &[&'p Units<'p, 's>],
    open_sets: &[OpenSet<'p>],
    annotations: &'p Annotations,
) {
    files.add("src/parameters.rs", file(sets, annotations, open_sets).into());
}

fn file<'p, 's>(
    sets: &[&'p Units<'p, 's>],
    annotations: &'p Annotations,
    open_sets: &[OpenSet<'p>],
) -> String {
    let open_types: OpenTypes<'_> =
        open_sets.iter().filter_map(|set| Some((set.c_type?, set.name.as_str()))).collect();
    let mechanisms = mechanisms(open_sets, annotations);
    let records = Records::new(sets, annotations, &open_types);
    let takers = takers(&mechanisms, annotations, &records);
    for name in takers.keys() {
        let _ = records.input(name);
    }
    let none = Takers::default();
    let mut items = Vec::new();
    let mut faults = Vec::new();
    for (name, usage, found) in records.all() {
        let takers = takers.get(name.as_str()).unwrap_or(&none);
        match found {
            Ok(safe) => items.push(Item::new(&records.places(&name)[0], &safe, takers)),
            Err(fault) if usage == Use::Input => faults.push(format!("`{name}`: {fault}")),
            Err(_) => {}
        }
    }
    let is_plain = |one: &&Mechanism<'_>| {
        let types = one.types.unwrap_or(&[]);
        one.types.is_some() && !types.iter().any(|ty| record(ty, &records).is_some())
    };
    let plain = mechanisms.iter().filter(is_plain).map(|one| one.constant.clone()).collect();
    let rows = view::rows(&mechanisms, &records);
    let uses_sys = items.iter().any(|item| item.raw().starts_with("sys::"));
    let is_converted = items.iter().any(Item::is_converted);
    super::super::text(&ParametersRs { rows, faults, items, plain, uses_sys, is_converted })
}

/// All mechanisms that are there on every platform.
fn mechanisms<'m>(
    open_sets: &'m [OpenSet<'m>],
    annotations: &'m Annotations,
) -> Vec<Mechanism<'m>> {
    let sets = open_sets.iter().filter(|set| set.c_type == Some("CK_MECHANISM_TYPE"));
    let mechanisms = sets.flat_map(|set| {
        set.names().filter(|(known, _)| Abi::ALL.iter().all(|abi| known.value(*abi).is_some())).map(
            |(known, name)| Mechanism {
                name: known.name,
                constant: format!("{}::{name}", set.name),
                types: annotations.mechanism(known.name),
            },
        )
    });
    mechanisms.collect()
}

/// The record that a parameter's type is.
fn record<'t>(ty: &'t ParameterType, records: &Records<'_, '_>) -> Option<&'t str> {
    match ty {
        ParameterType::Type(name) if !records.places(name).is_empty() => Some(name),
        _ => None,
    }
}

/// The mechanisms that take a record.
#[derive(Default)]
pub(super) struct Takers<'m> {
    usual: Vec<&'m Mechanism<'m>>,
    /// In message-based functions and authenticated wrapping.
    special: Vec<&'m Mechanism<'m>>,
}

/// The mechanisms of each record that is a parameter.
fn takers<'m>(
    mechanisms: &'m [Mechanism<'m>],
    annotations: &Annotations,
    records: &Records<'_, '_>,
) -> BTreeMap<&'m str, Takers<'m>> {
    let mut takers: BTreeMap<&str, Takers<'_>> = BTreeMap::new();
    for mechanism in mechanisms {
        for ty in mechanism.types.unwrap_or(&[]) {
            let Some(name) = record(ty, records) else { continue };
            let takers = takers.entry(name).or_default();
            let is_special = annotations.is_special(name);
            if is_special { &mut takers.special } else { &mut takers.usual }.push(mechanism);
        }
    }
    takers
}

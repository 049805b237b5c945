//! `types.rs`: typedefs, enumerations, structs, unions and function pointers.

use std::fmt::Write;

use crate::abi::PerAbi;
use crate::emit::names::Scope;
use crate::emit::rust::docs::{write_doc, write_function_doc, write_item_doc};
use crate::emit::rust::imports::Imports;
use crate::emit::rust::rows::{Row, merge};
use crate::emit::rust::spell::{Speller, integer_name, is_primitive};
use crate::emit::rust::units::{Place, Units, set_apart};
use crate::emit::rust::{Section, records};
use crate::model::{CallingConvention, Model, RecordId, Signature, Type, TypeKind};

/// The sections of the file.
pub(super) struct TypesFile {
    pub(super) sections: Vec<Section>,
    /// The names of all structs and unions that get their traits from the macros, with `cfg`.
    pub(super) zeroed: String,
    pub(super) unions: String,
}

/// Where a `typedef` stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Base,
    Function,
    /// After the record of this number.
    Record(usize),
}

/// Renders all types.
pub(super) fn render(units: &Units<'_, '_>, imports: &Imports) -> TypesFile {
    let records = records::Records::new(units);
    let (mut base, mut functions) = (String::new(), String::new());
    // The aliases of each record, in the order of the records.
    let mut aliases: Vec<Vec<Row>> = vec![Vec::new(); records.rows.len()];
    for row in typedef_rows(units) {
        match class(units, &records, row) {
            Class::Base => write_typedef(&mut base, units, row, imports),
            Class::Function => {
                let start = functions.len();
                write_typedef(&mut functions, units, row, imports);
                set_apart(&mut functions, start);
            }
            Class::Record(number) => aliases[number].push(row),
        }
    }
    let (mut structs, mut lists) = (String::new(), String::new());
    for (number, &row) in records.rows.iter().enumerate() {
        let out = if records.is_function_list(row) { &mut lists } else { &mut structs };
        if !out.is_empty() {
            out.push('\n');
        }
        records.write(out, units, row, imports);
        for alias in &aliases[number] {
            write_typedef(out, units, *alias, imports);
        }
    }
    let sections = [
        ("Base types", base),
        ("Enumerations", enums(units, imports)),
        ("Structs and unions", structs),
        ("Function pointers", functions),
        ("Function lists", lists),
    ];
    TypesFile {
        sections: sections
            .into_iter()
            .filter(|(_, items)| !items.is_empty())
            .map(|(heading, items)| Section { heading: heading.into(), items })
            .collect(),
        zeroed: records.list(units, |_| true),
        unions: records.list(units, records::is_union),
    }
}

/// All `typedef` names that are no more than another name for something.
fn typedef_rows(units: &Units<'_, '_>) -> Vec<Row> {
    merge(units.list.iter().map(|unit| {
        let names = unit.names.typedefs.iter().zip(&unit.names.is_own_name).enumerate();
        names.filter(|(_, (_, is_own))| !**is_own).map(|(index, (name, _))| (index, &**name))
    }))
}

fn class(units: &Units<'_, '_>, records: &records::Records, row: Row) -> Class {
    let (number, index) = row.first();
    let model = units.list[number].model;
    let mut ty = &model.typedefs[index].ty;
    // Types are finite, and a chain of names is never longer than there are names.
    let mut names_left = model.typedefs.len();
    loop {
        ty = match &ty.kind {
            TypeKind::Pointer(inner) | TypeKind::Array(inner, _) => inner,
            TypeKind::Typedef(id) if names_left > 0 => {
                names_left -= 1;
                &model.typedefs[id.0 as usize].ty
            }
            TypeKind::Function(_) => return Class::Function,
            TypeKind::Record(RecordId(id)) => {
                return Class::Record(records.number(number, *id as usize));
            }
            _ => return Class::Base,
        };
    }
}

/// Writes a type alias.
fn write_typedef(out: &mut String, units: &Units<'_, '_>, row: Row, imports: &Imports) {
    let is_same =
        |place: Place<'_, '_, '_>| is_same_on_all_abis(&place.unit.model.typedefs[place.index].ty);
    units.write_item(out, row, "", is_same, |out, place| {
        let typedef = &place.unit.model.typedefs[place.index];
        let speller = place.speller(imports);
        match own_signature(&typedef.ty) {
            Some(signature) => write_function_doc(out, typedef.doc, signature, &speller, ""),
            None => write_item_doc(out, typedef.doc, ""),
        }
        write!(out, "pub type {} =", place.unit.names.typedefs[place.index])
            .expect("writing to a string");
        speller.write_after(out, &typedef.ty, |out| speller.write(out, &typedef.ty), 0, ';');
        out.push('\n');
    });
}

/// The signature that a `typedef` of a function or a function pointer spells out.
fn own_signature<'t, 's>(ty: &'t Type<'s>) -> Option<&'t Signature<'s>> {
    match &ty.kind {
        TypeKind::Function(signature) => Some(signature),
        TypeKind::Pointer(inner) => match &inner.kind {
            TypeKind::Function(signature) => Some(signature),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a type is written in the same way for all ABIs of its unit.
pub(super) fn is_same_on_all_abis(ty: &Type<'_>) -> bool {
    let mut ty = ty;
    loop {
        ty = match &ty.kind {
            TypeKind::Array(_, Some(PerAbi::Each(_))) => return false,
            TypeKind::Pointer(inner) | TypeKind::Array(inner, _) => inner,
            TypeKind::Function(signature) => return is_same_signature(signature),
            TypeKind::Library(library) => return is_primitive(library),
            _ => return true,
        };
    }
}

/// The same for what a function takes and gives.
pub(super) fn is_same_signature(signature: &Signature<'_>) -> bool {
    signature.convention != CallingConvention::Fastcall
        && is_same_on_all_abis(&signature.returns)
        && signature.parameters.iter().all(|parameter| is_same_on_all_abis(&parameter.ty))
}

/// Renders all enumerations that have a name.
fn enums(units: &Units<'_, '_>, imports: &Imports) -> String {
    let rows = merge(units.list.iter().map(|unit| {
        let names = unit.names.enums.iter().enumerate();
        names.filter_map(|(index, name)| Some((index, &**name.as_ref()?)))
    }));
    let enumerators: Vec<_> = units.list.iter().map(|unit| enumerators(unit.model)).collect();
    let mut out = String::new();
    for row in rows {
        if !out.is_empty() {
            out.push('\n');
        }
        let is_same = |place: Place<'_, '_, '_>| {
            let (number, index) = row.first();
            let constants = &place.unit.model.constants;
            enumerators[number][index]
                .iter()
                .all(|&at| matches!(constants[at as usize].value, PerAbi::Same(_)))
        };
        units.write_item(&mut out, row, "", is_same, |out, place| {
            write_enum(out, place, &enumerators[place.number][place.index], imports);
        });
    }
    out
}

/// The numbers of the constants of each enumeration.
fn enumerators(model: &Model<'_>) -> Vec<Vec<u32>> {
    let mut lists = vec![Vec::new(); model.enums.len()];
    for (at, constant) in (0..).zip(&model.constants) {
        if let Some(id) = constant.enumeration {
            lists[id.0 as usize].push(at);
        }
    }
    lists
}

fn write_enum(out: &mut String, place: Place<'_, '_, '_>, enumerators: &[u32], imports: &Imports) {
    let Place { unit, abi, on, index, .. } = place;
    let enumeration = &unit.model.enums[index];
    let Some(name) = &unit.names.enums[index] else { return };
    let integer = integer_name(enumeration.integer);
    imports.note(integer, on);
    write_item_doc(out, enumeration.doc, "");
    out.push_str("#[repr(transparent)]\n");
    out.push_str("#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]\n");
    let is_long = "pub struct (pub );".len() + name.len() + integer.len() > super::spell::MAX_WIDTH;
    if is_long {
        writeln!(out, "pub struct {name}(\n    pub {integer},\n);")
    } else {
        writeln!(out, "pub struct {name}(pub {integer});")
    }
    .expect("writing to a string");
    if enumerators.is_empty() {
        return;
    }
    let skip = if name.len() > 80 { "#[rustfmt::skip]\n" } else { "" };
    writeln!(out, "\n{skip}impl {name} {{").expect("writing to a string");
    let mut scope = Scope::default();
    for &at in enumerators {
        let constant = &unit.model.constants[at as usize];
        let enumerator = scope.claim(constant.name);
        let value = super::values::convert(*constant.value.get(abi), enumeration.integer, abi)
            .unwrap_or_default();
        write_item_doc(out, constant.doc, "    ");
        let value = format!("Self({})", super::values::Decimal(value));
        super::constants::write_const(out, 4, &enumerator, "Self", &value);
    }
    out.push_str("}\n");
}

/// Writes the members of a struct or a union; names that differ in nothing are made to.
pub(super) fn write_fields(out: &mut String, place: Place<'_, '_, '_>, speller: &Speller<'_, '_>) {
    let fields = place.unit.model.records[place.index].fields.as_deref().unwrap_or_default();
    let mut scope = Scope::default();
    for field in fields {
        write_doc(out, field.doc, "    ");
        let name = scope.claim(super::type_names::field_name(field));
        write!(out, "    pub {name}:").expect("writing to a string");
        speller.write_after(out, &field.ty, |out| speller.write(out, &field.ty), 4, ',');
        out.push('\n');
    }
}

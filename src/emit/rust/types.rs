//! `types.rs`: typedefs, enumerations, structs, unions and function pointers.

use std::fmt;

use crate::abi::PerAbi;
use crate::emit::names::Scope;
use crate::emit::rust::docs::{write_doc, write_function_doc, write_item_doc};
use crate::emit::rust::imports::Imports;
use crate::emit::rust::records::Records;
use crate::emit::rust::rows::{Row, merge};
use crate::emit::rust::spell::{Speller, integer_name, is_primitive};
use crate::emit::rust::text::{push_all, push_integer};
use crate::emit::rust::units::{Place, Units, write_items};
use crate::model::{CallingConvention, Model, RecordId, Signature, Type, TypeKind};

/// All types, sorted into sections.
pub(super) struct Types<'b, 'a, 's> {
    units: &'b Units<'a, 's>,
    imports: &'b Imports,
    records: &'b Records,
    /// For each unit and each of its enumerations the numbers of the constants.
    enumerators: Vec<Vec<Vec<u32>>>,
    sections: [(&'static str, Vec<Item>); 5],
}

/// What stands under one heading.
pub(super) struct Section<'t, 'b, 'a, 's> {
    pub(super) heading: &'static str,
    types: &'t Types<'b, 'a, 's>,
    items: &'t [Item],
}

/// An item of the file.
#[derive(Clone, Copy)]
enum Item {
    /// A `typedef` close to the one before.
    Typedef(Row),
    /// A `typedef` of a function or a pointer to one.
    Function(Row),
    Enum(Row),
    Record(Row),
}

/// Where a `typedef` stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Base,
    Function,
    /// After the record of this number.
    Record(usize),
}

impl<'b, 'a, 's> Types<'b, 'a, 's> {
    pub(super) fn new(
        units: &'b Units<'a, 's>,
        records: &'b Records,
        imports: &'b Imports,
    ) -> Self {
        let (mut base, mut functions) = (Vec::new(), Vec::new());
        // The aliases of each record, in the order of the records.
        let mut aliases: Vec<Vec<Row>> = vec![Vec::new(); records.rows.len()];
        for row in typedef_rows(units) {
            match class(units, records, row) {
                Class::Base => base.push(Item::Typedef(row)),
                Class::Function => functions.push(Item::Function(row)),
                Class::Record(number) => aliases[number].push(row),
            }
        }
        let (mut structs, mut lists) = (Vec::new(), Vec::new());
        for (&row, aliases) in records.rows.iter().zip(aliases) {
            let items = if records.is_function_list(row) { &mut lists } else { &mut structs };
            items.push(Item::Record(row));
            items.extend(aliases.into_iter().map(Item::Typedef));
        }
        let enums = enum_rows(units).into_iter().map(Item::Enum).collect();
        let sections = [
            ("Base types", base),
            ("Enumerations", enums),
            ("Structs and unions", structs),
            ("Function pointers", functions),
            ("Function lists", lists),
        ];
        let enumerators = units.list.iter().map(|unit| enumerators(unit.model)).collect();
        Self { units, imports, records, enumerators, sections }
    }

    /// The sections that are not empty.
    pub(super) fn sections(&self) -> impl Iterator<Item = Section<'_, 'b, 'a, 's>> {
        let sections = self.sections.iter().filter(|(_, items)| !items.is_empty());
        sections.map(|(heading, items)| Section { heading, types: self, items })
    }

    fn write(&self, out: &mut String, item: Item) {
        match item {
            Item::Typedef(row) | Item::Function(row) => {
                write_typedef(out, self.units, row, self.imports);
            }
            Item::Record(row) => self.records.write(out, self.units, row, self.imports),
            Item::Enum(row) => self.write_enum(out, row),
        }
    }

    fn write_enum(&self, out: &mut String, row: Row) {
        let enumerators = |place: Place<'_, '_, '_>| &self.enumerators[place.number][place.index];
        let is_same = |place: Place<'_, '_, '_>| {
            let constants = &place.unit.model.constants;
            let mut numbers = enumerators(place).iter();
            numbers.all(|&at| matches!(constants[at as usize].value, PerAbi::Same(_)))
        };
        self.units.write_item(out, row, "", is_same, |out, place| {
            write_enum(out, place, enumerators(place), self.imports);
        });
    }
}

impl fmt::Display for Section<'_, '_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_apart = |text: &str, item: &Item| match item {
            Item::Typedef(_) => false,
            Item::Function(_) => text.starts_with("///"),
            Item::Enum(_) | Item::Record(_) => true,
        };
        let items = self.items.iter().copied();
        write_items(f, items, |out, item| self.types.write(out, *item), is_apart)
    }
}

/// All `typedef` names that are no more than another name for something.
fn typedef_rows(units: &Units<'_, '_>) -> Vec<Row> {
    merge(units.list.iter().map(|unit| {
        let names = unit.names.typedefs.iter().zip(&unit.names.is_own_name).enumerate();
        names.filter(|(_, (_, is_own))| !**is_own).map(|(index, (name, _))| (index, &**name))
    }))
}

fn class(units: &Units<'_, '_>, records: &Records, row: Row) -> Class {
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
        push_all(out, &["pub type ", &place.unit.names.typedefs[place.index], " ="]);
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

/// All enumerations that have a name.
fn enum_rows(units: &Units<'_, '_>) -> Vec<Row> {
    merge(units.list.iter().map(|unit| {
        let names = unit.names.enums.iter().enumerate();
        names.filter_map(|(index, name)| Some((index, &**name.as_ref()?)))
    }))
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
        push_all(out, &["pub struct ", name, "(\n    pub ", integer, ",\n);\n"]);
    } else {
        push_all(out, &["pub struct ", name, "(pub ", integer, ");\n"]);
    }
    if enumerators.is_empty() {
        return;
    }
    let skip = if name.len() > 80 { "#[rustfmt::skip]\n" } else { "" };
    push_all(out, &["\n", skip, "impl ", name, " {\n"]);
    let mut scope = Scope::with_capacity(enumerators.len());
    for &at in enumerators {
        let constant = &unit.model.constants[at as usize];
        let enumerator = scope.claim(constant.name);
        let value = super::values::convert(*constant.value.get(abi), enumeration.integer, abi)
            .unwrap_or_default();
        write_item_doc(out, constant.doc, "    ");
        super::values::write_const(out, 4, &enumerator, "Self", |out| {
            out.push_str("Self(");
            push_integer(out, value);
            out.push(')');
        });
    }
    out.push_str("}\n");
}

/// Writes the members of a struct or a union; names that differ in nothing are made to.
pub(super) fn write_fields(out: &mut String, place: Place<'_, '_, '_>, speller: &Speller<'_, '_>) {
    let fields = place.unit.model.records[place.index].fields.as_deref().unwrap_or_default();
    let mut scope = Scope::with_capacity(fields.len());
    for field in fields {
        write_doc(out, field.doc, "    ");
        let name = scope.claim(super::type_names::field_name(field));
        push_all(out, &["    pub ", &name, ":"]);
        speller.write_after(out, &field.ty, |out| speller.write(out, &field.ty), 4, ',');
        out.push('\n');
    }
}

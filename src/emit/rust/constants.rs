//! `constants.rs`: integers by family, and strings.

use std::borrow::Cow;
use std::fmt;

use crate::abi::{Abi, Integer, PerAbi};
use crate::emit::rust::docs::write_item_doc;
use crate::emit::rust::imports::Imports;
use crate::emit::rust::rows::{Row, merge};
use crate::emit::rust::spell::{integer_name, resolve};
use crate::emit::rust::text::{push_all, push_hex, push_integer};
use crate::emit::rust::units::{Place, UnitView, Units, write_items};
use crate::emit::rust::values::{convert, range, write_const, write_string};
use crate::model::families::{Families, Group};
use crate::model::{Constant, TypeKind, TypedefId};

/// A type that a constant may have.
#[derive(Clone, Copy)]
struct Target<'b> {
    /// Its name in Rust.
    name: &'b str,
    /// Its integer type, in the order of [`Abi::ALL`].
    integer: [Integer; 4],
    /// Whether values are written as `name(value)`.
    is_newtype: bool,
}

impl<'b> Target<'b> {
    fn integer(integer: Integer) -> Self {
        Self { name: integer_name(integer), integer: [integer; 4], is_newtype: false }
    }

    /// What a `typedef` name stands for, if that is an integer.
    fn typedef(unit: &'b UnitView<'_, '_>, id: TypedefId) -> Option<Self> {
        let name = &*unit.names.typedefs[id.0 as usize];
        match &resolve(unit.model, &unit.model.typedefs[id.0 as usize].ty).kind {
            TypeKind::Integer(integer) => {
                Some(Self { name, integer: [*integer; 4], is_newtype: false })
            }
            TypeKind::Library(library) => {
                Some(Self { name, integer: library.integer, is_newtype: false })
            }
            TypeKind::Enum(id) => {
                let integer = unit.model.enums[id.0 as usize].integer;
                Some(match &unit.names.enums[id.0 as usize] {
                    Some(name) => Self { name, integer: [integer; 4], is_newtype: true },
                    None => Self { name, integer: [integer; 4], is_newtype: false },
                })
            }
            _ => None,
        }
    }
}

/// A value as it is written.
enum Words {
    Literal(i128),
    /// The greatest value of the type.
    Max,
    /// A number without the bits that the type has no room for.
    Truncated(u64),
}

/// What stands under one heading.
pub(super) struct ConstantSection<'b, 'a, 's> {
    units: &'b Units<'a, 's>,
    group: Key,
    rows: Vec<Row>,
    /// For each unit the type of the family.
    targets: Vec<Option<Target<'b>>>,
    /// Whether values are written in hexadecimal digits.
    is_hex: bool,
}

/// Which section a constant is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Family(usize),
    /// Constants with a type of their own, such as `CK_TRUE`.
    Single,
    /// Constants that follow no convention.
    Other,
}

impl Key {
    fn of(families: &Families, name: &str) -> Self {
        match families.group(name) {
            Some(Group::Family(index)) => Self::Family(index),
            Some(Group::Single(_)) => Self::Single,
            None => Self::Other,
        }
    }

    fn number(self) -> usize {
        match self {
            Self::Single => 0,
            Self::Other => 1,
            Self::Family(index) => 2 + index,
        }
    }
}

/// Sorts all constants into sections, in the order in which their families appear.
pub(super) fn sections<'b, 'a, 's>(
    units: &'b Units<'a, 's>,
    imports: &Imports,
) -> Vec<ConstantSection<'b, 'a, 's>> {
    let names = units.list.iter().map(|unit| {
        let constants = unit.model.constants.iter().enumerate();
        let is_own = |constant: &Constant<'_>| {
            constant.enumeration.is_some() || !unit.values.is_enumerator(constant.name)
        };
        constants.filter(move |(_, constant)| is_own(constant)).map(|(i, c)| (i, c.name))
    });
    let mut sections: Vec<ConstantSection<'b, 'a, 's>> = Vec::new();
    let mut by_key = vec![usize::MAX; 2 + units.families.len()];
    for row in merge(names) {
        let first = units.first(row);
        let key = Key::of(units.families, first.unit.model.constants[first.index].name);
        let number = &mut by_key[key.number()];
        if *number == usize::MAX {
            *number = sections.len();
            sections.push(ConstantSection::new(units, key));
        }
        sections[*number].rows.push(row);
    }
    // Constants that follow no convention are less interesting than the rest.
    sections.sort_by_key(|section| section.group == Key::Other);
    for section in &mut sections {
        section.note(imports);
    }
    sections
}

impl<'b, 'a, 's> ConstantSection<'b, 'a, 's> {
    fn new(units: &'b Units<'a, 's>, group: Key) -> Self {
        let target = |unit: &'b UnitView<'a, 's>| match group {
            Key::Family(index) => {
                let id = unit.family_types.type_of_group(Group::Family(index))?;
                Target::typedef(unit, id)
            }
            Key::Single | Key::Other => None,
        };
        let targets = units.list.iter().map(target).collect();
        Self { units, group, rows: Vec::new(), targets, is_hex: false }
    }

    /// The text over the section.
    pub(super) fn heading(&self) -> Cow<'static, str> {
        match self.group {
            Key::Family(index) => {
                let family = self.units.families.family(index);
                Cow::Owned(format!("{} (`{}`)", family.about, family.prefix))
            }
            Key::Single => Cow::Borrowed("General values"),
            Key::Other => Cow::Borrowed("Other constants"),
        }
    }

    /// Notes which types are used, and whether the values are more than a few.
    fn note(&mut self, imports: &Imports) {
        let mut is_hex = false;
        for (row, (number, unit)) in self
            .rows
            .iter()
            .flat_map(|row| self.units.list.iter().enumerate().map(move |u| (row, u)))
        {
            let Some(index) = row.get(number) else { continue };
            let constant = &unit.model.constants[index];
            match self.target(number, constant) {
                Some(target) if target.name == integer_name(target.integer[0]) => {
                    imports.note(target.name, unit.abis);
                }
                Some(target) => {
                    imports.note_type(unit.abis);
                    is_hex |= !target.integer[0].is_signed()
                        && constant.value.get(unit.first_abi()).bits > 9;
                }
                None => {
                    for abi in unit.abis.iter() {
                        let on = [abi].into_iter().collect();
                        imports.note(integer_name(constant.value.get(abi).c_type), on);
                    }
                }
            }
        }
        self.is_hex = is_hex && self.group != Key::Single;
    }

    /// The type of a constant, if it is the same on all ABIs of the unit: its family's, that of its
    /// enumeration, or its own.
    fn target(&self, number: usize, constant: &Constant<'_>) -> Option<Target<'b>> {
        let unit = &self.units.list[number];
        let fits = |target: &Target<'_>| {
            let is_plain = matches!(constant.value, PerAbi::Same(value) if value.bits < 1 << 31);
            is_plain && target.integer[0].bytes(Abi::Windows32) >= 4
                || unit.abis.iter().all(|abi| {
                    let value = *constant.value.get(abi);
                    convert(value, target.integer[abi as usize], abi).is_some()
                })
        };
        let single = || match self.group {
            Key::Single => {
                let id = unit.family_types.type_of(constant.name)?;
                Target::typedef(unit, id)
            }
            _ => None,
        };
        let enumeration = || {
            let id = constant.enumeration?.0 as usize;
            let name = unit.names.enums[id].as_deref()?;
            let integer = [unit.model.enums[id].integer; 4];
            Some(Target { name, integer, is_newtype: true })
        };
        let known = self.targets[number].or_else(single).filter(fits);
        known.or_else(|| enumeration().filter(fits)).or_else(|| {
            let c_type = constant.value.get(unit.first_abi()).c_type;
            let is_same = unit.abis.iter().all(|abi| constant.value.get(abi).c_type == c_type);
            is_same.then(|| Target::integer(c_type))
        })
    }

    fn write(&self, out: &mut String, row: Row) {
        let units = self.units;
        if units.list.len() == 1 {
            let place = units.first(row);
            let constant = &place.unit.model.constants[place.index];
            let target = self.target(0, constant);
            if let Some(target) = target
                && let Some(value) = common_value(place, constant, target)
            {
                return self.write_constant(out, place.unit, constant, target, value);
            }
        }
        for (abis, text) in units.variants(row, |out, place| self.write_variant(out, place)) {
            out.push_str(&abis.attribute(units.abis, ""));
            out.push_str(&text);
        }
    }

    /// Writes a constant as one ABI has it.
    fn write_variant(&self, out: &mut String, place: Place<'_, 'a, 's>) {
        let Place { unit, number, abi, index, .. } = place;
        let constant = &unit.model.constants[index];
        let value = *constant.value.get(abi);
        let target = self.target(number, constant);
        let (target, words) = match target {
            Some(target) => (target, common_value(place, constant, target)),
            None => (Target::integer(value.c_type), None),
        };
        let words = words.unwrap_or_else(|| {
            let integer = target.integer[abi as usize];
            Words::Literal(convert(value, integer, abi).unwrap_or_default())
        });
        self.write_constant(out, unit, constant, target, words);
    }

    fn write_constant(
        &self,
        out: &mut String,
        unit: &UnitView<'_, '_>,
        constant: &Constant<'_>,
        target: Target<'_>,
        value: Words,
    ) {
        write_item_doc(out, constant.doc, "");
        let name = unit.values.constant(constant.name);
        write_const(out, 0, name, target.name, |out| match value {
            Words::Literal(number) => self.write_literal(out, number, target),
            Words::Max => push_all(out, &[target.name, "::MAX"]),
            Words::Truncated(number) => {
                push_hex(out, number);
                push_all(out, &["_u64 as ", target.name]);
            }
        });
    }

    fn write_literal(&self, out: &mut String, number: i128, target: Target<'_>) {
        if target.is_newtype {
            push_all(out, &[target.name, "("]);
        }
        let integer = target.integer[0];
        let is_large = !integer.is_signed() && number > 0xffff;
        match integer {
            Integer::Bool => out.push_str(if number == 0 { "false" } else { "true" }),
            // `char` has no sign on some platforms.
            Integer::Char if number < 0 => {
                push_integer(out, number);
                push_all(out, &["_i8 as ", target.name]);
            }
            _ if (self.is_hex || is_large) && number >= 0 => push_hex(out, number as u64),
            _ => push_integer(out, number),
        }
        if target.is_newtype {
            out.push(')');
        }
    }
}

/// A value in words that hold on all ABIs of the unit, if there are such.
fn common_value(
    place: Place<'_, '_, '_>,
    constant: &Constant<'_>,
    target: Target<'_>,
) -> Option<Words> {
    if let PerAbi::Same(value) = constant.value
        && value.bits < 1 << 31
    {
        return Some(Words::Literal(i128::from(value.bits)));
    }
    let number = |abi: Abi| {
        let value = *constant.value.get(abi);
        convert(value, target.integer[abi as usize], abi).unwrap_or_default()
    };
    let most = |abi: Abi| range(target.integer[abi as usize], abi).1;
    let abis = || place.unit.abis.iter();
    let first = number(place.abi);
    let is_unsigned = !target.integer[place.abi as usize].is_signed();
    if is_unsigned
        && !target.is_newtype
        && abis().all(|abi| number(abi) == most(abi) && most(abi) > 0xffff)
    {
        return Some(Words::Max);
    }
    if abis().all(|abi| number(abi) == first) {
        return Some(Words::Literal(first));
    }
    let widest = abis().map(number).max()?;
    let is_truncated = abis().all(|abi| number(abi) == widest & most(abi));
    (is_unsigned && !target.is_newtype && is_truncated).then_some(Words::Truncated(widest as u64))
}

impl fmt::Display for ConstantSection<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.rows.iter().copied();
        write_items(f, rows, |out, row| self.write(out, *row), |_, _| false)
    }
}

/// Renders all string constants.
pub(super) fn strings(units: &Units<'_, '_>, imports: &Imports) -> String {
    let names = units.list.iter().map(|unit| {
        unit.model.strings.iter().enumerate().map(|(index, string)| (index, string.name))
    });
    let mut out = String::new();
    for row in merge(names) {
        units.write_item(
            &mut out,
            row,
            "",
            |_| true,
            |out, place| {
                let string = &place.unit.model.strings[place.index];
                let mut value = String::new();
                write_string(&mut value, &string.value);
                write_item_doc(out, string.doc, "");
                let name = place.unit.values.constant(string.name);
                if value.starts_with('c') {
                    imports.note("CStr", place.on);
                    write_const(out, 0, name, "&CStr", |out| out.push_str(&value));
                } else {
                    write_const(out, 0, name, "&[u8]", |out| out.push_str(&value));
                }
            },
        );
    }
    out
}

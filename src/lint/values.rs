//! Rules about the values of constants.

use rustc_hash::FxHashMap;

use super::{Found, Subject};
use crate::abi::{Abi, Value};
use crate::diagnostic::Diagnostic;
use crate::headers::{Platform, hex, number};
use crate::model::families::{Families, FamilyTypes};
use crate::model::{Constant, TypeKind};
use crate::pipeline::Standard;

/// The first value that the standard leaves to vendors, as the end of its name in each family.
const VENDOR_DEFINED: &str = "VENDOR_DEFINED";

/// The families whose names stand for bits, or for the version of the headers themselves.
const NO_ENUMERATION: [&str; 2] = ["CKF_", "CRYPTOKI_VERSION_"];

fn family_of(name: &str) -> Option<&'static str> {
    Families::standard().family_of(name).map(|family| &*family.prefix)
}

/// What the standard says of a constant.
pub(super) fn fact(subject: &Subject<'_, '_>, name: &str) -> Option<String> {
    let (standard, headers) = subject.standard_of(name)?;
    let constant = headers.on(Abi::Unix64).constant(name)?;
    let value = hex(*constant.value.get(Abi::Unix64));
    Some(format!("PKCS#11 {standard} has {name} = {value}"))
}

/// The constants in the checked headers, each once, with an ABI that has it.
fn constants<'a, 's>(
    subject: &Subject<'a, 's>,
) -> impl Iterator<Item = (Platform<'a, 's>, &'a Constant<'s>)> {
    let is_checked = {
        let subject = *subject;
        move |one: &(Platform<'_, 's>, &Constant<'s>)| subject.is_checked(one.1.span)
    };
    let all = subject.headers.distinct();
    all.flat_map(|on| on.model.constants.iter().map(move |one| (on, one))).filter(is_checked)
}

/// The value in the width of `CK_ULONG`, as callers pass it.
fn passed(value: Value, abi: Abi) -> u64 {
    if abi.long_bytes() == 8 { value.bits } else { value.bits & u64::from(u32::MAX) }
}

/// The first ABI on which a constant of the standard has another value than there.
fn differing_abi(subject: &Subject<'_, '_>, name: &str) -> Option<Abi> {
    if family_of(name) == Some("CRYPTOKI_VERSION_") {
        return None;
    }
    let (_, standard) = subject.standard_of(name)?;
    Abi::ALL.into_iter().find(|&abi| {
        let [new, old] = [subject.headers, standard].map(|headers| {
            let constant = headers.on(abi).constant(name)?;
            Some(passed(*constant.value.get(abi), abi))
        });
        new.is_some() && old.is_some() && new != old
    })
}

pub(super) fn value_differs(subject: &Subject<'_, '_>, found: &mut Found) {
    for (_, constant) in constants(subject) {
        let name = constant.name;
        let Some(abi) = differing_abi(subject, name) else { continue };
        let Some((standard, headers)) = subject.standard_of(name) else { continue };
        let Some(new) = subject.headers.on(abi).constant(name) else { continue };
        let Some(old) = headers.on(abi).constant(name) else { continue };
        let [old, new] = [old, new].map(|one| *one.value.get(abi));
        let mut message = format!("`{name}` is {}, not {}", hex(new), hex(old));
        if abi != Abi::Unix64 {
            message += &format!(" on {abi}");
        }
        let mut diagnostic = Diagnostic::warning(constant.span, message);
        let others = names_of_value(headers.on(abi), name, new);
        if !others.is_empty() {
            diagnostic = diagnostic.label(format!("the value of {}", others.join(", ")));
        }
        let fact = format!("PKCS#11 {standard} has {name} = {}", hex(old));
        found.add(diagnostic, fact);
    }
}

/// The names of the same family that have this value.
fn names_of_value<'s>(on: Platform<'_, 's>, name: &str, value: Value) -> Vec<&'s str> {
    let family = family_of(name);
    let is_such = |one: &&Constant<'s>| {
        let other = *one.value.get(on.abi);
        passed(other, on.abi) == passed(value, on.abi) && family_of(one.name) == family
    };
    let constants = on.model.constants.iter().filter(is_such);
    if family.is_none_or(|family| NO_ENUMERATION.contains(&family)) {
        return Vec::new();
    }
    constants.map(|one| one.name).collect()
}

pub(super) fn shared_value(subject: &Subject<'_, '_>, found: &mut Found) {
    let on = subject.headers.on(Abi::Unix64);
    let mut by_value: FxHashMap<(&str, u64), Vec<&Constant<'_>>> = FxHashMap::default();
    for one in &on.model.constants {
        let Some(family) = family_of(one.name) else { continue };
        if !NO_ENUMERATION.contains(&family) && !one.name.ends_with(VENDOR_DEFINED) {
            by_value.entry((family, passed(*one.value.get(on.abi), on.abi))).or_default().push(one);
        }
    }
    for names in by_value.values().filter(|names| names.len() > 1) {
        // The name to keep is the standard's, or else the first.
        let is_standard = |one: &Constant<'_>| {
            subject.history.newest(one.name).is_some() && differing_abi(subject, one.name).is_none()
        };
        let kept = names.iter().find(|one| is_standard(one)).unwrap_or(&names[0]);
        for other in names.iter().filter(|one| one.name != kept.name) {
            // A standard name is right here, or has another value than it should; a vendor has no
            // other values than the standard's in a family that leaves none to vendors.
            let is_reported = subject.history.newest(other.name).is_some();
            let is_closed = is_standard(kept) && first_for_vendors(subject, other.name).is_none();
            if is_reported
                || is_closed
                || is_alias(on, other, kept)
                || !subject.is_checked(other.span)
            {
                continue;
            }
            let value = hex(*other.value.get(on.abi));
            let message = format!("`{}` has the value of `{}`: {value}", other.name, kept.name);
            let standard = is_standard(kept).then(|| fact(subject, kept.name)).flatten();
            found.add(
                Diagnostic::warning(other.span, message)
                    .related(kept.span, "the other name")
                    .hint(format!("if it is an alias, define it as `{}`", kept.name)),
                standard,
            );
        }
    }
}

/// Whether one of two constants is defined by the name of the other, or both by that of a third.
fn is_alias(on: Platform<'_, '_>, one: &Constant<'_>, other: &Constant<'_>) -> bool {
    /// Longer chains are not followed.
    const MAX_LINKS: usize = 8;
    let last = |constant: &Constant<'_>| {
        let links = std::iter::successors(Some(constant.name), |name| on.constant(name)?.alias_of);
        links.take(MAX_LINKS).last().map(str::to_owned)
    };
    last(one) == last(other)
}

/// The first value that the standard leaves to vendors in the family of a name.
fn first_for_vendors(subject: &Subject<'_, '_>, name: &str) -> Option<Value> {
    subject.history.value(&format!("{}{VENDOR_DEFINED}", family_of(name)?))
}

pub(super) fn vendor_range(subject: &Subject<'_, '_>, found: &mut Found) {
    for (on, constant) in constants(subject) {
        let Some(family) = family_of(constant.name) else { continue };
        let Some(first) = first_for_vendors(subject, constant.name) else { continue };
        let value = *constant.value.get(on.abi);
        let in_range = number(value) < 0 || value.bits >= first.bits;
        if in_range || subject.history.newest(constant.name).is_some() {
            continue;
        }
        let newest = subject.history.of(Standard::V3_2).on(on.abi);
        if !names_of_value(newest, constant.name, value).is_empty() {
            continue;
        }
        let (name, value) = (constant.name, hex(value));
        let message = format!(
            "`{name}` is {value}: neither a name of PKCS#11 {} to {} nor a value for vendors",
            Standard::ALL[0],
            Standard::ALL[Standard::ALL.len() - 1],
        );
        let fact = format!(
            "PKCS#11 {} leaves values from {family}{VENDOR_DEFINED} = {} on to vendors",
            subject.standard,
            hex(first)
        );
        found.add(Diagnostic::warning(constant.span, message), fact);
    }
}

pub(super) fn constant_width(subject: &Subject<'_, '_>, found: &mut Found) {
    let platforms = subject.headers.on_each().map(|on| {
        let types = FamilyTypes::new(Families::standard(), on.model);
        (on, types)
    });
    for (_, constant) in constants(subject) {
        let misfits = platforms.iter().filter_map(|(on, types)| {
            let ty = misfit(*on, types, constant.name)?;
            Some((*on, ty))
        });
        let misfits: Vec<_> = misfits.collect();
        let Some(&(on, ty)) = misfits.first() else { continue };
        let Some(value) = on.constant(constant.name).map(|one| *one.value.get(on.abi)) else {
            continue;
        };
        let mut message = format!("`{}` is {}, which no {ty} holds", constant.name, hex(value));
        if misfits.len() < Abi::ALL.len() {
            let abis: Vec<_> = misfits.iter().map(|(on, _)| on.abi.name()).collect();
            message += &format!(" on {}", abis.join(", "));
        }
        let mut diagnostic = Diagnostic::warning(constant.span, message);
        if number(value) < 0 {
            diagnostic = diagnostic.hint("write the constant with the suffix `UL`");
        }
        found.add(diagnostic, None);
    }
    sign_extended(subject, found);
}

/// The type of a constant's family, if it cannot hold the constant.
fn misfit<'s>(on: Platform<'_, 's>, types: &FamilyTypes<'_>, name: &str) -> Option<&'s str> {
    let typedef = &on.model.typedefs[types.type_of(name)?.0 as usize];
    let TypeKind::Integer(integer) = on.model.resolved(&typedef.ty).kind else { return None };
    let value = *on.constant(name)?.value.get(on.abi);
    let bits = 8 * integer.bytes(on.abi) as u32;
    let range = match integer.is_signed() {
        true => -(1_i128 << (bits - 1))..1_i128 << (bits - 1),
        false => 0..1_i128 << bits,
    };
    (!range.contains(&number(value))).then_some(typedef.name)
}

/// Vendor values written as `1 << 31` or the like, which get 33 bits set where `long` has 64.
fn sign_extended(subject: &Subject<'_, '_>, found: &mut Found) {
    for (_, constant) in constants(subject) {
        if first_for_vendors(subject, constant.name).is_none() {
            continue;
        }
        let [wide, narrow] = [Abi::Unix64, Abi::Windows64].map(|abi| {
            subject.headers.on(abi).constant(constant.name).map(|one| *one.value.get(abi))
        });
        let (Some(wide), Some(narrow)) = (wide, narrow) else { continue };
        let is_extended = number(wide) > 0
            && wide.bits != u64::MAX
            && wide.bits >> 32 == u64::from(u32::MAX)
            && wide.bits & u64::from(u32::MAX) == narrow.bits & u64::from(u32::MAX);
        if is_extended {
            let (name, wide, narrow) = (constant.name, hex(wide), hex(narrow));
            let message =
                format!("`{name}` is {wide} where `long` has 64 bits, {narrow} elsewhere");
            let hint = "write the constants in its definition with the suffix `UL`";
            found.add(Diagnostic::warning(constant.span, message).hint(hint), None);
        }
    }
}

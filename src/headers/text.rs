//! Facts as text.

use super::Platform;
use crate::abi::{Abi, Value};
use crate::model::spell::Speller;
use crate::model::{Parameter, Signature};

/// The number that a C integer has: negative where its type is signed and its highest bit is set.
#[must_use]
pub fn number(value: Value) -> i128 {
    if value.c_type.is_signed() {
        i128::from(value.bits.cast_signed())
    } else {
        i128::from(value.bits)
    }
}

/// A value as the standard writes it: `0x00000142`; `-1` if it is negative.
#[must_use]
pub fn hex(value: Value) -> String {
    match number(value) {
        number if number < 0 => number.to_string(),
        number => format!("{number:#010x}"),
    }
}

/// A fact that may differ between ABIs, as text; `None` if no ABI has it.
#[must_use]
pub fn on_abis(facts: [Option<String>; 4]) -> Option<String> {
    if facts.iter().all(|fact| *fact == facts[0]) {
        let [first, ..] = facts;
        return first;
    }
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for (abi, fact) in Abi::ALL.into_iter().zip(&facts) {
        let Some(fact) = fact else { continue };
        match groups.iter_mut().find(|(text, _)| text == fact) {
            Some((_, abis)) => abis.push(abi.name()),
            None => groups.push((fact, vec![abi.name()])),
        }
    }
    let text = |(fact, abis): &(&str, Vec<&str>)| format!("{fact} ({})", abis.join(", "));
    Some(groups.iter().map(text).collect::<Vec<_>>().join(", "))
}

/// A function as C declares it: `CK_RV C_Finalize(CK_VOID_PTR pReserved)`.
#[must_use]
pub fn prototype<'s>(on: Platform<'_, 's>, name: &str, of: &Signature<'s>) -> String {
    let speller = Speller::new(on.model, on.abi);
    let parameter = |one: &Parameter<'s>| {
        let ty = speller.spelled(&speller.parameter(&one.ty));
        let gap = if ty.ends_with('*') { "" } else { " " };
        one.name.map_or(ty.clone(), |name| format!("{ty}{gap}{name}"))
    };
    let mut parameters: Vec<_> = of.parameters.iter().map(parameter).collect();
    if of.is_variadic {
        parameters.push("...".into());
    }
    if parameters.is_empty() {
        parameters.push("void".into());
    }
    format!("{} {name}({})", speller.spelled(&of.returns), parameters.join(", "))
}

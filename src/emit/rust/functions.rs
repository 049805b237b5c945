//! `functions.rs`: the prototypes, for linking a module statically.

use std::fmt;

use crate::emit::rust::docs::write_function_doc;
use crate::emit::rust::imports::Imports;
use crate::emit::rust::rows::{Row, merge};
use crate::emit::rust::spell::{MAX_WIDTH, Speller, convention_of};
use crate::emit::rust::text::push_all;
use crate::emit::rust::types::is_same_signature;
use crate::emit::rust::units::{Place, Units, write_items};
use crate::model::Signature;

/// The functions of one ABI string.
pub(super) struct Block<'b, 'a, 's> {
    /// `C`, `system` or `fastcall`.
    pub(super) convention: &'static str,
    units: &'b Units<'a, 's>,
    rows: &'b [Row],
    imports: &'b Imports,
}

/// All prototypes.
pub(super) fn rows(units: &Units<'_, '_>) -> Vec<Row> {
    merge(units.list.iter().map(|unit| {
        let names = unit.values.functions.iter().enumerate();
        names.map(|(index, name)| (index, &**name))
    }))
}

/// The blocks that are not empty.
pub(super) fn blocks<'b, 'a, 's>(
    units: &'b Units<'a, 's>,
    rows: &'b [Row],
    imports: &'b Imports,
) -> Vec<Block<'b, 'a, 's>> {
    let is_used = |convention: &&str| {
        units.list.iter().any(|unit| {
            unit.model.functions.iter().any(|function| {
                unit.abis.iter().any(|abi| convention_of(&function.signature, abi) == *convention)
            })
        })
    };
    let conventions = ["C", "system", "fastcall"].into_iter().filter(is_used);
    conventions.map(|convention| Block { convention, units, rows, imports }).collect()
}

impl fmt::Display for Block<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { convention, units, rows, imports } = *self;
        let write =
            |out: &mut String, row: &Row| write_function(out, units, *row, convention, imports);
        let is_apart = |text: &str, _: &Row| text.trim_start().starts_with("///");
        write_items(f, rows.iter().copied(), write, is_apart)
    }
}

/// Writes a prototype where it has this convention.
fn write_function(
    out: &mut String,
    units: &Units<'_, '_>,
    row: Row,
    convention: &str,
    imports: &Imports,
) {
    let is_same = |place: Place<'_, '_, '_>| {
        is_same_signature(&place.unit.model.functions[place.index].signature)
    };
    units.write_item(out, row, "    ", is_same, |out, place| {
        let function = &place.unit.model.functions[place.index];
        let speller = place.speller(imports);
        let signature = &function.signature;
        if speller.convention(signature) != convention {
            return;
        }
        write_function_doc(out, function.doc, signature, &speller, "    ");
        let name = &place.unit.values.functions[place.index];
        if name.strip_prefix("r#").unwrap_or(name) != function.name {
            let link_name = function.name.escape_default().to_string();
            push_all(out, &["    #[link_name = \"", &link_name, "\"]\n"]);
        }
        let line = out.len();
        push_all(out, &["    pub fn ", name, "("]);
        let arguments = out.len();
        for (index, (name, parameter)) in speller.parameters(signature).enumerate() {
            push_all(out, &[if index > 0 { ", " } else { "" }, &name, ": "]);
            speller.write_parameter(out, parameter);
        }
        if signature.is_variadic {
            out.push_str(if signature.parameters.is_empty() { "..." } else { ", ..." });
        }
        out.push(')');
        speller.write_returns(out, signature);
        out.push(';');
        break_line(out, &speller, signature, line, arguments);
        out.push('\n');
    });
}

/// Breaks a prototype over several lines if it is too long for one; it starts at `line`, and its
/// parameters start at `arguments`.
fn break_line<'s>(
    out: &mut String,
    speller: &Speller<'_, 's>,
    signature: &Signature<'s>,
    line: usize,
    arguments: usize,
) {
    let width = out.len() - line;
    let is_empty = signature.parameters.is_empty() && !signature.is_variadic;
    let mut returns = String::new();
    speller.write_returns(&mut returns, signature);
    // Without parameters, rustfmt forgets the blank and the semicolon when it measures; with some,
    // it wants a column more.
    let forgotten = 1 + usize::from(!returns.is_empty());
    let is_just_too_long = !returns.is_empty() && width == MAX_WIDTH;
    if is_empty && width > MAX_WIDTH + forgotten || !is_empty && is_just_too_long {
        out.truncate(out.len() - returns.len() - 1);
        out.push_str(if returns.is_empty() { "\n    " } else { "\n   " });
    } else if !is_empty && width > MAX_WIDTH {
        out.truncate(arguments);
        speller.write_parameter_lines(out, signature, 4);
    } else {
        return;
    }
    out.push_str(&returns);
    out.push(';');
}

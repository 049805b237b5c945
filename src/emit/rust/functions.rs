//! `functions.rs`: the prototypes, for linking a module statically.

use std::fmt::Write;

use crate::emit::rust::docs::write_function_doc;
use crate::emit::rust::imports::Imports;
use crate::emit::rust::rows::{Row, merge};
use crate::emit::rust::spell::{MAX_WIDTH, Speller};
use crate::emit::rust::types::is_same_signature;
use crate::emit::rust::units::{Place, Units, set_apart};
use crate::model::Signature;

/// The functions of one ABI string.
pub(super) struct Block {
    /// `C`, `system` or `fastcall`.
    pub(super) convention: &'static str,
    /// The finished declarations.
    pub(super) items: String,
}

/// Renders all prototypes.
pub(super) fn render(units: &Units<'_, '_>, imports: &Imports) -> Vec<Block> {
    let rows = merge(units.list.iter().map(|unit| {
        let names = unit.values.functions.iter().enumerate();
        names.map(|(index, name)| (index, &**name))
    }));
    let mut blocks = Vec::new();
    for convention in ["C", "system", "fastcall"] {
        let mut items = String::new();
        for &row in &rows {
            let start = items.len();
            write_function(&mut items, units, row, convention, imports);
            set_apart(&mut items, start);
        }
        if !items.is_empty() {
            blocks.push(Block { convention, items });
        }
    }
    blocks
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
        if name.trim_start_matches("r#") != function.name {
            writeln!(out, "    #[link_name = \"{}\"]", function.name.escape_default())
                .expect("writing to a string");
        }
        let line = out.len();
        write!(out, "    pub fn {name}(").expect("writing to a string");
        let arguments = out.len();
        for (index, (name, parameter)) in speller.parameters(signature).enumerate() {
            out.push_str(if index > 0 { ", " } else { "" });
            out.push_str(&name);
            out.push_str(": ");
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

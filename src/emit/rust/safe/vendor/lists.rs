//! Functions of the generated crate that ask a module for a list of functions.

use rustc_hash::FxHashMap;

use super::entries::{Entries, List};
use crate::emit::rust::rows::merge;
use crate::emit::rust::text::push_all;
use crate::emit::rust::units::Units;
use crate::model::ListOrigin;

/// Those for all lists.
pub(super) fn functions(own: &Units<'_, '_>, entries: &[Entries<'_, '_>]) -> String {
    let rows = merge(entries.iter().map(|unit| {
        let lists = unit.lists.iter().enumerate();
        lists.map(|(index, list)| (index, &*list.getter))
    }));
    let symbols: Vec<FxHashMap<&str, &str>> = entries
        .iter()
        .map(|unit| {
            let symbols = unit.functions.iter().filter(|one| one.is_symbol);
            symbols.map(|one| (one.name, &*one.item)).collect()
        })
        .collect();
    let mut out = String::new();
    for row in rows {
        own.write_item(
            &mut out,
            row,
            "    ",
            |_| true,
            |out, place| {
                let list = &entries[place.number].lists[place.index];
                write(out, list, &symbols[place.number]);
            },
        );
    }
    out
}

/// Writes one; `symbols` has the types of the functions that are symbols.
fn write(out: &mut String, list: &List<'_, '_>, symbols: &FxHashMap<&str, &str>) {
    let List { name, item, getter, origin } = list;
    let name = name.escape_default().to_string();
    push_all(out, &["    /// The module's `", &name, "`.\n"]);
    push_all(
        out,
        &["    pub(super) fn ", getter, "(module: &Module) -> Result<*const ffi::", item],
    );
    out.push_str("> {\n");
    let (function, is_argument) = match origin {
        ListOrigin::Interface(interface) => {
            let wanted = format!("{:?}", interface.name);
            let version = match interface.version {
                Some((major, minor)) => {
                    format!("Some(Version {{ major: {major}, minor: {minor} }})")
                }
                None => "None".into(),
            };
            push_all(out, &["        interface(module, ", &wanted, ", ", &version, ")\n    }\n"]);
            return;
        }
        ListOrigin::Argument(function) => (function, true),
        ListOrigin::Returned(function) => (function, false),
    };
    let item = symbols[function.name];
    let name = function.name.escape_default().to_string();
    push_all(out, &["        const NAME: &str = \"", &name, "\";\n"]);
    out.push_str(
        "        // SAFETY: the headers say that the function of this name has this type.\n",
    );
    push_all(
        out,
        &["        let get: super::raw::", item, " = unsafe { function(module.symbol(c\""],
    );
    push_all(out, &[&name, "\")?) };\n"]);
    if is_argument {
        out.push_str("        let mut list = core::ptr::null_mut();\n");
        out.push_str("        // SAFETY: `list` is a place for a pointer.\n");
        out.push_str("        checked!(NAME, unsafe { get(&raw mut list) })?;\n");
    } else {
        out.push_str("        // SAFETY: it takes nothing.\n");
        out.push_str("        let list = unsafe { get() };\n");
    }
    out.push_str("        not_null(NAME, list.cast_const())\n    }\n");
}

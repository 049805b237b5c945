//! What a file of the generated crate has to import.

use std::cell::Cell;
use std::fmt::Write;

use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::spell::MAX_WIDTH;

/// The names of `core::ffi` and of the crate's own types that a file uses.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// For each of [`FFI_NAMES`], where it is used.
    ffi: [Cell<AbiSet>; FFI_NAMES.len()],
    types: Cell<AbiSet>,
}

/// Sorted as rustfmt sorts imports.
const FFI_NAMES: [&str; 13] = [
    "CStr",
    "c_char",
    "c_int",
    "c_long",
    "c_longlong",
    "c_schar",
    "c_short",
    "c_uchar",
    "c_uint",
    "c_ulong",
    "c_ulonglong",
    "c_ushort",
    "c_void",
];

impl Imports {
    /// Notes that a name is used on some ABIs, if it is one of `core::ffi`.
    pub(super) fn note(&self, name: &str, on: AbiSet) {
        if let Ok(index) = FFI_NAMES.binary_search(&name) {
            self.ffi[index].set(self.ffi[index].get().union(on));
        }
    }

    /// Notes that a type of the crate is used on some ABIs.
    pub(super) fn note_type(&self, on: AbiSet) {
        self.types.set(self.types.get().union(on));
    }

    /// The declarations for all that is used, in a crate for the ABIs `all`: `core::ffi`, then the
    /// crate's own types.
    pub(super) fn declarations(&self, all: AbiSet) -> String {
        let mut out = self.core_ffi(all);
        self.write_types(&mut out, all);
        out
    }

    fn write_types(&self, out: &mut String, all: AbiSet) {
        let on = self.types.get();
        if !on.is_empty() {
            out.push_str(&on.attribute(all, ""));
            out.push_str("use super::types::*;\n\n");
        }
    }

    /// The declarations for `core::ffi`, each with an empty line behind it.
    pub(super) fn core_ffi(&self, all: AbiSet) -> String {
        let mut sets: Vec<AbiSet> = vec![all];
        for set in self.ffi.iter().map(Cell::get).filter(|set| !set.is_empty()) {
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
        let mut out = String::new();
        for set in sets {
            let used = FFI_NAMES.iter().zip(&self.ffi).filter(|(_, on)| on.get() == set);
            let names: Vec<&str> = used.map(|(name, _)| *name).collect();
            if !names.is_empty() {
                out.push_str(&set.attribute(all, ""));
                out.push_str(&import(&names));
                out.push('\n');
            }
        }
        out
    }
}

/// A `use` declaration for names of `core::ffi`.
fn import(names: &[&str]) -> String {
    if let [one] = names {
        return format!("use core::ffi::{one};\n");
    }
    let line = format!("use core::ffi::{{{}}};\n", names.join(", "));
    if line.len() <= MAX_WIDTH + 1 { line } else { break_import(names) }
}

/// The `use` declaration over several lines, each as full as it can be.
fn break_import(names: &[&str]) -> String {
    let mut out = String::from("use core::ffi::{\n");
    let mut line = String::from("   ");
    for name in names {
        if line.len() + name.len() + 2 > MAX_WIDTH {
            out.push_str(&line);
            out.push('\n');
            line = String::from("   ");
        }
        write!(line, " {name},").expect("writing to a string");
    }
    out.push_str(&line);
    out.push_str("\n};\n");
    out
}

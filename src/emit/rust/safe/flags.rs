//! `flags.rs`: sets of bits, one for each place that has flags of its own.

use rustc_hash::FxHashMap;

use super::known::Known;
use super::values::{by_abi, write_constant_doc};
use crate::emit::names::Scope;
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::text::{push_all, push_hex};

/// The start of the file.
const HEAD: &str = "\
//! Sets of flags. Bits without a name are kept.

#![allow(deprecated)]

use bitflags::bitflags;

use crate::sys::CK_FLAGS;
";

/// Names that `bitflags` gives to what every set has.
const USED_VALUES: &[&str] = &["FLAGS"];

/// Flags that belong together.
pub(super) struct FlagGroup {
    /// The name of the type in Rust.
    pub(super) name: &'static str,
    /// What has these flags, as a sentence.
    pub(super) about: &'static str,
    /// The names in C.
    pub(super) flags: &'static [&'static str],
}

/// The whole file.
pub(super) fn file(constants: &[Known<'_>], groups: &[FlagGroup], all: AbiSet) -> String {
    let by_name: FxHashMap<&str, &Known<'_>> =
        constants.iter().map(|known| (known.name, known)).collect();
    let mut out = String::from(HEAD);
    for group in groups {
        out.push('\n');
        write_group(&mut out, group, &by_name, all);
    }
    out
}

fn write_group(
    out: &mut String,
    group: &FlagGroup,
    by_name: &FxHashMap<&str, &Known<'_>>,
    all: AbiSet,
) {
    push_all(out, &["bitflags! {\n    /// ", group.about, "\n"]);
    out.push_str("    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]\n");
    push_all(out, &["    pub struct ", group.name, ": CK_FLAGS {\n"]);
    let mut scope = Scope::with(USED_VALUES);
    for known in group.flags.iter().filter_map(|name| by_name.get(name)) {
        let name = scope.claim(known.name.strip_prefix("CKF_").unwrap_or(known.name));
        for (abis, value) in by_abi(all, |abi| known.values[abi as usize]) {
            write_constant_doc(out, known, "        ");
            out.push_str(&abis.attribute(all, "        "));
            push_all(out, &["        const ", &name, " = "]);
            push_hex(out, value);
            out.push_str(";\n");
        }
    }
    out.push_str("        const _ = !0;\n    }\n}\n");
}

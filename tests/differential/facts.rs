//! What both sides say about a header set, in one form, so that they can be compared.

use std::collections::{BTreeMap, BTreeSet};

/// Facts by name. The order of a header is kept only where it matters: members, parameters, lists.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) constants: BTreeMap<String, Constant>,
    pub(crate) strings: BTreeMap<String, Vec<u8>>,
    pub(crate) types: BTreeMap<String, Type>,
    pub(crate) records: BTreeMap<String, Record>,
    pub(crate) function_types: BTreeMap<String, Signature>,
    pub(crate) functions: BTreeMap<String, Signature>,
    pub(crate) function_lists: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Constant {
    pub(crate) value: i128,
    pub(crate) c_type: String,
    pub(crate) signed: bool,
    pub(crate) bits: u64,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Type {
    pub(crate) spelled: String,
    pub(crate) canonical: String,
    /// None for what has no size in C: an incomplete type, a function, `void`.
    pub(crate) layout: Option<Layout>,
}

/// In bytes; an alignment of 0 is not known.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(crate) struct Layout {
    pub(crate) size: u64,
    pub(crate) align: u64,
}

#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) kind: String,
    /// The typedef names given to the record directly, or else its tag; none for a part of another
    /// record that has neither.
    pub(crate) names: BTreeSet<String>,
    pub(crate) layout: Layout,
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) spelled: String,
    pub(crate) canonical: String,
    pub(crate) offset: u64,
    /// None for an array without a length.
    pub(crate) size: Option<u64>,
}

#[derive(Debug)]
pub(crate) struct Signature {
    pub(crate) returns: String,
    pub(crate) returns_canonical: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) variadic: bool,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: Option<String>,
    pub(crate) spelled: String,
    pub(crate) canonical: String,
}

impl Facts {
    /// How many facts of each kind there are, for the log.
    pub(crate) fn counts(&self) -> String {
        format!(
            "{} constants, {} strings, {} types, {} records with {} members, {} function types, \
             {} functions, {} function lists",
            self.constants.len(),
            self.strings.len(),
            self.types.len(),
            self.records.len(),
            self.records.values().map(|record| record.fields.len()).sum::<usize>(),
            self.function_types.len(),
            self.functions.len(),
            self.function_lists.len(),
        )
    }
}

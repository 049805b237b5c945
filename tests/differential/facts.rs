//! What both sides say about a header set, in one form, so that they can be compared.

use std::collections::{BTreeMap, BTreeSet};

/// Facts by name. The order of a header is kept only where it matters: members, parameters, lists.
#[derive(Debug, Default)]
pub struct Facts {
    pub constants: BTreeMap<String, Constant>,
    pub strings: BTreeMap<String, Vec<u8>>,
    pub types: BTreeMap<String, Type>,
    pub records: BTreeMap<String, Record>,
    pub function_types: BTreeMap<String, Signature>,
    pub functions: BTreeMap<String, Signature>,
    pub function_lists: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Constant {
    pub value: i128,
    pub c_type: String,
    pub signed: bool,
    pub bits: u64,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Type {
    pub spelled: String,
    pub canonical: String,
    /// None for what has no size in C: an incomplete type, a function, `void`.
    pub layout: Option<Layout>,
}

/// In bytes; an alignment of 0 is not known.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub struct Layout {
    pub size: u64,
    pub align: u64,
}

#[derive(Debug)]
pub struct Record {
    pub kind: String,
    /// The typedef names given to the record directly, or else its tag; none for a part of another
    /// record that has neither.
    pub names: BTreeSet<String>,
    pub layout: Layout,
    pub fields: Vec<Field>,
}

#[derive(Debug)]
pub struct Field {
    pub name: String,
    pub spelled: String,
    pub canonical: String,
    pub offset: u64,
    /// None for an array without a length.
    pub size: Option<u64>,
}

#[derive(Debug)]
pub struct Signature {
    pub returns: String,
    pub returns_canonical: String,
    pub parameters: Vec<Parameter>,
    pub variadic: bool,
}

#[derive(Debug)]
pub struct Parameter {
    pub name: Option<String>,
    pub spelled: String,
    pub canonical: String,
}

impl Facts {
    /// How many facts of each kind there are, for the log.
    pub fn counts(&self) -> String {
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

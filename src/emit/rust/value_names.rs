//! The Rust names of functions and constants of a model.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::emit::names::{Scope, USED_VALUES, identifier};
use crate::emit::rust::type_names::TypeNames;
use crate::model::Model;

/// The Rust names of values.
#[derive(Debug, Default)]
pub(super) struct ValueNames<'s> {
    /// For each function.
    pub(super) functions: Vec<Cow<'s, str>>,
    /// The constants that have another name in Rust, by their name in C: few, if any.
    renamed: FxHashMap<&'s str, Cow<'s, str>>,
    /// The enumerators, which a macro of the same name must not define again.
    enumerators: FxHashSet<&'s str>,
}

impl<'s> ValueNames<'s> {
    pub(super) fn new(model: &Model<'s>, types: &TypeNames<'s>) -> Self {
        let mut scope = Scope::with(USED_VALUES);
        // The constructor of an enumeration's type is a value.
        for name in types.enums.iter().flatten() {
            scope.claim_identifier(name.clone());
        }
        let functions = model.functions.iter().map(|function| scope.claim(function.name)).collect();
        let enumerators = model.constants.iter().filter(|constant| constant.enumeration.is_some());
        let mut names = Self {
            functions,
            renamed: FxHashMap::default(),
            enumerators: enumerators.map(|constant| constant.name).collect(),
        };
        let all = || {
            let strings = model.strings.iter().map(|string| string.name);
            model.constants.iter().map(|constant| constant.name).chain(strings)
        };
        let clashes = |name: &&str| matches!(identifier(name), Cow::Owned(_)) || scope.has(name);
        let clashing: Vec<&'s str> = all().filter(clashes).collect();
        if !clashing.is_empty() {
            let changed: FxHashSet<&str> = clashing.iter().copied().collect();
            for name in all().filter(|name| !changed.contains(name)) {
                scope.claim(name);
            }
            for name in clashing {
                let given = scope.claim(name);
                names.renamed.entry(name).or_insert(given);
            }
        }
        names
    }

    /// The name of a constant.
    pub(super) fn constant<'n>(&'n self, name: &'n str) -> &'n str {
        if self.renamed.is_empty() {
            return name;
        }
        self.renamed.get(name).map_or(name, |renamed| renamed)
    }

    /// Whether there is an enumerator of this name.
    pub(super) fn is_enumerator(&self, name: &str) -> bool {
        self.enumerators.contains(name)
    }
}

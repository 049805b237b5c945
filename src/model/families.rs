//! Which C type the constants of a family have, by their prefix: `CKM_` is `CK_MECHANISM_TYPE`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::annotations;
use crate::model::{Model, TypedefId};

/// A family of constants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Family {
    /// What its names start with, underscore included: `CKM_`.
    pub prefix: String,
    /// What it holds, as a heading: `Mechanism types`.
    pub about: String,
    /// The `typedef` names that its constants may have, the best first.
    pub types: Vec<String>,
    /// The Rust type of its values, `MechanismType`, if it is said; families can share it.
    pub name: Option<String>,
}

/// Where a constant belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// [`Families::family`] of this number.
    Family(usize),
    /// A constant that has an entry of its own, by its number.
    Single(usize),
}

/// All families.
#[derive(Clone, Debug, Default)]
pub struct Families {
    families: Vec<Family>,
    singles: Vec<Vec<String>>,
    by_name: FxHashMap<String, Group>,
    longest_prefix: usize,
}

impl Families {
    /// Those of the standard.
    #[must_use]
    pub fn standard() -> &'static Self {
        static FAMILIES: LazyLock<Families> = LazyLock::new(annotations::standard_families);
        &FAMILIES
    }

    /// Adds a family, or replaces the one with this prefix.
    pub(super) fn add(&mut self, family: Family) {
        self.longest_prefix = self.longest_prefix.max(family.prefix.len());
        if let Some(&Group::Family(index)) = self.by_name.get(&family.prefix) {
            self.families[index] = family;
        } else {
            self.by_name.insert(family.prefix.clone(), Group::Family(self.families.len()));
            self.families.push(family);
        }
    }

    /// Adds the types that a single constant may have, or replaces them.
    pub(super) fn add_single(&mut self, name: String, types: Vec<String>) {
        if let Some(&Group::Single(index)) = self.by_name.get(&name) {
            self.singles[index] = types;
        } else {
            self.by_name.insert(name, Group::Single(self.singles.len()));
            self.singles.push(types);
        }
    }

    /// Adds all of `over`, which replace those of the same prefix or name.
    pub(super) fn lay_over(&mut self, over: Self) {
        for (name, group) in over.by_name {
            match group {
                Group::Family(index) => self.add(over.families[index].clone()),
                Group::Single(index) => self.add_single(name, over.singles[index].clone()),
            }
        }
    }

    /// Where the constant `name` belongs: its own entry, or the family of the longest prefix.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<Group> {
        if let Some(group @ Group::Single(_)) = self.by_name.get(name) {
            return Some(*group);
        }
        let bytes = &name.as_bytes()[..name.len().min(self.longest_prefix)];
        memchr::memrchr_iter(b'_', bytes)
            .find_map(|at| self.by_name.get(&name[..=at]))
            .filter(|group| matches!(group, Group::Family(_)))
            .copied()
    }

    /// The family of the constant `name`.
    #[must_use]
    pub fn family_of(&self, name: &str) -> Option<&Family> {
        match self.group(name)? {
            Group::Family(index) => Some(&self.families[index]),
            Group::Single(_) => None,
        }
    }

    /// The family of a [`Group::Family`].
    #[must_use]
    pub fn family(&self, index: usize) -> &Family {
        &self.families[index]
    }

    /// All families, in the order of [`Group::Family`].
    pub fn iter(&self) -> impl Iterator<Item = &Family> {
        self.families.iter()
    }

    /// How many families there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.families.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.families.is_empty()
    }
}

/// The types that constants have in one set of headers.
#[derive(Debug)]
pub struct FamilyTypes<'f> {
    families: &'f Families,
    of_family: Vec<Option<TypedefId>>,
    of_single: Vec<Option<TypedefId>>,
}

impl<'f> FamilyTypes<'f> {
    /// Looks up the types of all families among the `typedef` names of `model`.
    #[must_use]
    pub fn new(families: &'f Families, model: &Model<'_>) -> Self {
        let declared: FxHashMap<&str, TypedefId> = (0..)
            .zip(&model.typedefs)
            .map(|(index, typedef)| (typedef.name, TypedefId(index)))
            .collect();
        let first = |types: &Vec<String>| types.iter().find_map(|ty| declared.get(&**ty)).copied();
        Self {
            families,
            of_family: families.families.iter().map(|family| first(&family.types)).collect(),
            of_single: families.singles.iter().map(first).collect(),
        }
    }

    /// The `typedef` name that the headers have for the type of the constant `name`.
    #[must_use]
    pub fn type_of(&self, name: &str) -> Option<TypedefId> {
        self.type_of_group(self.families.group(name)?)
    }

    /// The same for a group.
    #[must_use]
    pub fn type_of_group(&self, group: Group) -> Option<TypedefId> {
        match group {
            Group::Family(index) => self.of_family[index],
            Group::Single(index) => self.of_single[index],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_prefix_decides() {
        let prefix = |name| Families::standard().family_of(name).map(|family| &*family.prefix);
        assert_eq!(prefix("CKM_AES_GCM"), Some("CKM_"));
        assert_eq!(prefix("CKP_ML_DSA_44"), Some("CKP_ML_DSA_"));
        assert_eq!(prefix("CKP_BASELINE_PROVIDER"), Some("CKP_"));
        assert_eq!(prefix("CK_SP800_108_DKM_LENGTH"), Some("CK_SP800_108_"));
        assert_eq!(prefix("CK_TRUE"), None);
        assert_eq!(prefix("XX_é_CKM_"), None);
    }
}

//! Which C type the constants of a family have, by their prefix: `CKM_` is `CK_MECHANISM_TYPE`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::model::{Model, TypedefId};

/// The annotations that come with this crate.
const STANDARD: &str = include_str!("../../headers/annotations.toml");

/// A family of constants.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// What its names start with, underscore included: `CKM_`.
    #[serde(skip)]
    pub prefix: String,
    /// What it holds, as a heading: `Mechanism types`.
    pub about: String,
    /// The `typedef` names that its constants may have, the best first.
    #[serde(rename = "type")]
    pub types: Vec<String>,
}

/// The form of the annotation file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Annotations {
    #[serde(default)]
    families: BTreeMap<String, Family>,
    #[serde(default)]
    constants: BTreeMap<String, Vec<String>>,
}

/// What is wrong with an annotation file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnotationError(String);

impl fmt::Display for AnnotationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl std::error::Error for AnnotationError {}

/// Where a constant belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// [`Families::family`] of this number.
    Family(usize),
    /// A constant that has an entry of its own, by its number.
    Single(usize),
}

/// All families.
#[derive(Clone, Debug)]
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
        static FAMILIES: LazyLock<Families> = LazyLock::new(|| {
            Families::parse(STANDARD).expect("the embedded annotations are valid")
        });
        &FAMILIES
    }

    /// Reads an annotation file of the form of `headers/annotations.toml`.
    ///
    /// # Errors
    /// When it is not TOML, has unknown keys, or a prefix does not end with an underscore.
    pub fn parse(text: &str) -> Result<Self, AnnotationError> {
        let read: Annotations =
            toml::from_str(text).map_err(|error| AnnotationError(error.to_string()))?;
        let mut families = Vec::with_capacity(read.families.len());
        let mut by_name = FxHashMap::default();
        for (prefix, family) in read.families {
            if !prefix.ends_with('_') {
                return Err(AnnotationError(format!(
                    "the family `{prefix}` does not end with an underscore; \
                     a single constant belongs under [constants]"
                )));
            }
            by_name.insert(prefix.clone(), Group::Family(families.len()));
            families.push(Family { prefix, ..family });
        }
        let mut singles = Vec::with_capacity(read.constants.len());
        for (name, types) in read.constants {
            if by_name.insert(name.clone(), Group::Single(singles.len())).is_some() {
                return Err(AnnotationError(format!("`{name}` is a family and a constant")));
            }
            singles.push(types);
        }
        let longest_prefix = families.iter().map(|family| family.prefix.len()).max().unwrap_or(0);
        Ok(Self { families, singles, by_name, longest_prefix })
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

    #[test]
    fn mistakes_in_annotations_are_named() {
        let error = |text| Families::parse(text).unwrap_err().to_string();
        assert!(error("[families]\nCKX = { about = \"x\", type = [] }").contains("underscore"));
        assert!(error("[families]\nCKX_ = { abut = \"x\" }").contains("abut"));
        assert!(error("[famlies]").contains("famlies"));
    }
}

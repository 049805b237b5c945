//! Which types mechanisms and attributes point to, which their headers do not say.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// The types of the standard's mechanisms and attributes.
const STANDARD: &str = include_str!("../../headers/parameters.toml");

/// The types that parameters of mechanisms and values of attributes have. `CK_BYTE[]` is any number
/// of bytes, `CK_BYTE[16]` that many.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    mechanisms: BTreeMap<String, Vec<String>>,
    attributes: BTreeMap<String, String>,
}

impl Parameters {
    /// Those of the standard.
    #[must_use]
    pub fn standard() -> &'static Self {
        static PARAMETERS: LazyLock<Parameters> =
            LazyLock::new(|| toml::from_str(STANDARD).expect("the embedded annotations are valid"));
        &PARAMETERS
    }

    /// The types that the parameter of this mechanism can have, that of the ordinary functions first;
    /// empty if it takes none, `None` if it is not known.
    #[must_use]
    pub fn of_mechanism(&self, name: &str) -> Option<&[String]> {
        self.mechanisms.get(name).map(Vec::as_slice)
    }

    /// The type that the value of this attribute has.
    #[must_use]
    pub fn of_attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// The mechanisms that can take a parameter of this type, in the order of their names.
    #[must_use]
    pub fn mechanisms_with(&self, ty: &str) -> Vec<&str> {
        let takes = |(_, types): &(&String, &Vec<String>)| types.iter().any(|one| one == ty);
        self.mechanisms.iter().filter(takes).map(|(name, _)| name.as_str()).collect()
    }

    /// All mechanisms and attributes with their types.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let mechanisms = self
            .mechanisms
            .iter()
            .flat_map(|(name, types)| types.iter().map(move |ty| (name.as_str(), ty.as_str())));
        mechanisms.chain(self.attributes.iter().map(|(name, ty)| (name.as_str(), ty.as_str())))
    }
}

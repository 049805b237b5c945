//! Roles as facts.

use serde::Serialize;

use crate::model::roles::Role;

/// What a parameter or a member is for.
#[derive(Debug, Default, Serialize)]
pub struct RoleFact {
    /// One of the roles that `headers/annotations.toml` lists; null if it is not certain.
    pub role: Option<&'static str>,
    /// Of a length: whose.
    pub length_of: Option<String>,
}

impl RoleFact {
    pub(super) fn new(role: Option<Role>, name: impl Fn(usize) -> Option<String>) -> Self {
        let length_of = match role {
            Some(Role::Length(of)) => name(of),
            _ => None,
        };
        Self { role: role.map(|role| role.name()), length_of }
    }
}

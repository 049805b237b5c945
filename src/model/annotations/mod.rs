//! What headers do not say; `headers/annotations.toml` has it for the standard and says how such a
//! file is written.

mod check;
mod member;
mod read;
mod role;
mod value;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

pub use self::member::MemberDetail;
pub use self::value::{InterfaceName, ParameterType, ValueType};
use super::families::Families;
use super::roles::Role;
use crate::diagnostic::Diagnostics;
use crate::source::{SourceId, SourceMap};

/// The annotations of the standard: the families first, then all that only safe code needs.
const STANDARD: &str = include_str!("../../../headers/annotations.toml");
/// What the second part begins with.
const SECOND_PART: &str = "\n[aliases]\n";

/// The standard's annotations, with a user's own over them.
#[derive(Clone, Debug)]
pub struct Annotations {
    families: Cow<'static, Families>,
    /// Read when they are first asked for, since raw bindings need none of them.
    facts: OnceLock<Facts>,
    /// The names in a user's files, with their places, to be looked up in the headers.
    mentions: Vec<check::Mention>,
}

/// All but the families.
#[derive(Clone, Debug, Default)]
struct Facts {
    aliases: BTreeMap<String, String>,
    attributes: BTreeMap<String, ValueType>,
    mechanisms: BTreeMap<String, Vec<ParameterType>>,
    flags: BTreeMap<String, FlagSet>,
    secrets: BTreeSet<String>,
    functions: Roles,
    records: Roles,
    /// Records that are parameters in message-based functions and authenticated wrapping only.
    special: BTreeSet<String>,
    /// The interfaces that have lists of functions, by the names of these.
    interfaces: BTreeMap<String, InterfaceName>,
    /// By record and member.
    members: BTreeMap<(String, String), MemberDetail>,
}

/// What is said about functions or records, by their names, the last to hold.
type Roles = BTreeMap<String, Vec<StatedRoles>>;

/// What is said about the parameters of a function or the members of a record.
#[derive(Clone, Debug, Default)]
pub(super) struct StatedRoles {
    /// The names that stand for the first places; if it is missing, the headers' names hold.
    pub(super) places: Option<Vec<String>>,
    /// By name; `None` takes back what is inferred.
    pub(super) roles: BTreeMap<String, Option<Role<String>>>,
}

/// Flags that occur together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagSet {
    /// What it holds, as a heading.
    pub about: String,
    /// The constants, as in C.
    pub flags: Vec<String>,
    /// The members and parameters that have the type: `CK_TOKEN_INFO.flags`, `C_OpenSession.flags`.
    pub used_by: Vec<String>,
}

impl Annotations {
    /// Those of the standard.
    #[must_use]
    pub fn standard() -> &'static Self {
        static ANNOTATIONS: LazyLock<Annotations> = LazyLock::new(|| Annotations {
            families: Cow::Borrowed(Families::standard()),
            facts: OnceLock::new(),
            mentions: Vec::new(),
        });
        &ANNOTATIONS
    }

    /// Lays the annotations in `source` over these; what it says about a name replaces what was
    /// said, for functions and records that about each parameter and member.
    ///
    /// What is wrong with it is pushed to `diagnostics`.
    #[must_use]
    pub fn over(
        mut self,
        sources: &SourceMap,
        source: SourceId,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let _ = self.facts();
        let mut reader = read::Reader::new(source, diagnostics);
        let file = reader.file(sources.get(source).text());
        self.families.to_mut().lay_over(file.families);
        self.mentions.extend(reader.mentions);
        if let Some(facts) = self.facts.get_mut() {
            facts.lay_over(file.facts);
        }
        self
    }

    /// The families of constants.
    #[must_use]
    pub fn families(&self) -> &Families {
        &self.families
    }

    /// The type that the value of this attribute has; `None` if it is not known.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&ValueType> {
        self.facts().attributes.get(name)
    }

    /// The types that the parameter of this mechanism can have, that of the ordinary functions first;
    /// empty if it takes none, `None` if it is not known. A parameter may be optional.
    #[must_use]
    pub fn mechanism(&self, name: &str) -> Option<&[ParameterType]> {
        self.facts().mechanisms.get(name).map(Vec::as_slice)
    }

    /// All attributes with their types, in the order of their names.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &ValueType)> {
        self.facts().attributes.iter().map(|(name, ty)| (name.as_str(), ty))
    }

    /// All mechanisms with the types of their parameters, in the order of their names.
    pub fn mechanisms(&self) -> impl Iterator<Item = (&str, &[ParameterType])> {
        self.facts().mechanisms.iter().map(|(name, types)| (name.as_str(), types.as_slice()))
    }

    /// The name that a constant is shown by: its own, unless another one is to be preferred.
    #[must_use]
    pub fn canonical<'n>(&'n self, name: &'n str) -> &'n str {
        self.facts().aliases.get(name).map_or(name, String::as_str)
    }

    /// Names that are not to be used any more, with those that took their place.
    pub fn aliases(&self) -> impl Iterator<Item = (&str, &str)> {
        self.facts().aliases.iter().map(|(name, canonical)| (name.as_str(), canonical.as_str()))
    }

    /// All sets of flags, by the names of their Rust types.
    pub fn flag_sets(&self) -> impl Iterator<Item = (&str, &FlagSet)> {
        self.facts().flags.iter().map(|(name, set)| (name.as_str(), set))
    }

    /// The Rust type of the flags in this member of a record or parameter of a function.
    #[must_use]
    pub fn flag_set_of(&self, owner: &str, member: &str) -> Option<&str> {
        let name = format!("{owner}.{member}");
        self.flag_sets().find(|(_, set)| set.used_by.contains(&name)).map(|(name, _)| name)
    }

    /// Whether the value of this attribute must not be shown.
    #[must_use]
    pub fn is_secret_attribute(&self, name: &str) -> bool {
        self.facts().secrets.contains(name)
    }

    /// Whether what this parameter of a function or member of a record holds must not be shown.
    #[must_use]
    pub fn is_secret(&self, owner: &str, member: &str) -> bool {
        self.facts().secrets.contains(&format!("{owner}.{member}"))
    }

    /// Whether this record is the parameter of a mechanism in message-based functions or authenticated
    /// wrapping only.
    #[must_use]
    pub fn is_special(&self, record: &str) -> bool {
        self.facts().special.contains(record)
    }

    /// The interface of a module whose functions are a list of this type.
    #[must_use]
    pub fn interface(&self, list: &str) -> Option<&InterfaceName> {
        self.facts().interfaces.get(list)
    }

    /// What safe structs need to know of this member of a record besides its role.
    #[must_use]
    pub fn detail(&self, record: &str, member: &str) -> Option<&MemberDetail> {
        self.facts().members.get(&(record.to_owned(), member.to_owned()))
    }

    /// What is said about the parameters of a function.
    pub(super) fn function(&self, name: &str) -> &[StatedRoles] {
        self.facts().functions.get(name).map_or(&[], Vec::as_slice)
    }

    /// What is said about the members of a record.
    pub(super) fn record(&self, name: &str) -> &[StatedRoles] {
        self.facts().records.get(name).map_or(&[], Vec::as_slice)
    }

    fn facts(&self) -> &Facts {
        self.facts.get_or_init(|| read::embedded(second_part()).facts)
    }
}

impl Facts {
    fn lay_over(&mut self, over: Self) {
        self.aliases.extend(over.aliases);
        self.attributes.extend(over.attributes);
        self.mechanisms.extend(over.mechanisms);
        self.flags.extend(over.flags);
        self.secrets.extend(over.secrets);
        self.members.extend(over.members);
        self.special.extend(over.special);
        self.interfaces.extend(over.interfaces);
        for (name, stated) in over.functions {
            self.functions.entry(name).or_default().extend(stated);
        }
        for (name, stated) in over.records {
            self.records.entry(name).or_default().extend(stated);
        }
    }
}

/// The families of the standard.
pub(super) fn standard_families() -> Families {
    let second = STANDARD.find(SECOND_PART).expect("the file has both parts");
    read::embedded(&STANDARD[..second]).families
}

fn second_part() -> &'static str {
    &STANDARD[STANDARD.find(SECOND_PART).expect("the file has both parts")..]
}

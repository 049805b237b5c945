//! From the text of an annotation file to what it says; `headers/annotations.toml` describes the form.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::check::{Mention, Mentioned};
use super::role::RoleParts;
use super::value::is_name;
use super::{Facts, FlagSet, InterfaceName, ParameterType, Roles, StatedRoles, ValueType};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::families::{Families, Family};
use crate::model::roles::Role;
use crate::source::{SourceId, Span};

pub(super) type Key<'i> = Spanned<DeString<'i>>;
pub(super) type Value<'i> = Spanned<DeValue<'i>>;

const SECTIONS: [&str; 12] = [
    "families",
    "constants",
    "aliases",
    "attributes",
    "mechanisms",
    "flags",
    "secrets",
    "functions",
    "records",
    "members",
    "special",
    "interfaces",
];

/// What one file says.
#[derive(Default)]
pub(super) struct File {
    pub(super) families: Families,
    pub(super) facts: Facts,
}

/// Reads annotations that come with this crate.
pub(super) fn embedded(text: &str) -> File {
    let mut diagnostics = Diagnostics::default();
    let file = Reader::new(SourceId::default(), &mut diagnostics).file(text);
    let first = diagnostics.as_slice().first();
    assert!(first.is_none(), "the embedded annotations are valid: {first:?}");
    file
}

/// Reads one file; what is wrong with it becomes a diagnostic, and is left out.
pub(super) struct Reader<'d> {
    source: SourceId,
    diagnostics: &'d mut Diagnostics,
    pub(super) mentions: Vec<Mention>,
}

impl<'d> Reader<'d> {
    pub(super) fn new(source: SourceId, diagnostics: &'d mut Diagnostics) -> Self {
        Self { source, diagnostics, mentions: Vec::new() }
    }

    pub(super) fn file(&mut self, text: &str) -> File {
        let mut file = File::default();
        let (document, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            for error in errors {
                self.error(error.span().unwrap_or(0..0), error.message());
            }
            return file;
        }
        for (key, value) in document.get_ref() {
            let Some(section) = self.table(value) else { continue };
            self.section(key, section, &mut file);
        }
        file
    }

    fn section(&mut self, key: &Key<'_>, section: &DeTable<'_>, file: &mut File) {
        let facts = &mut file.facts;
        for (name, value) in section {
            let text = name.get_ref().to_string();
            match &**key.get_ref() {
                "families" => {
                    if let Some(family) = self.family(name, value) {
                        file.families.add(family);
                    }
                }
                "constants" => {
                    self.mention(name, Mentioned::Constant(text.clone()));
                    file.families.add_single(text, self.strings(value));
                }
                "aliases" => {
                    self.mention(name, Mentioned::Constant(text.clone()));
                    let Some(canonical) = self.string(value) else { continue };
                    self.mention(value, Mentioned::Constant(canonical.into()));
                    facts.aliases.insert(text, canonical.into());
                }
                "attributes" => {
                    self.mention(name, Mentioned::Constant(text.clone()));
                    if let Some(ty) = self.value_type(value) {
                        facts.attributes.insert(text, ty);
                    }
                }
                "mechanisms" => {
                    self.mention(name, Mentioned::Constant(text.clone()));
                    facts.mechanisms.insert(text, self.parameter_types(value));
                }
                "flags" => {
                    if let Some(set) = self.flag_set(value) {
                        facts.flags.insert(text, set);
                    }
                }
                "secrets" => self.secrets(name, value, facts),
                "functions" => self.roles(name, value, Mentioned::Parameter, &mut facts.functions),
                "records" => self.roles(name, value, Mentioned::Member, &mut facts.records),
                "special" => {
                    self.mention(name, Mentioned::Type(text.clone()));
                    facts.special.insert(text);
                }
                "interfaces" => {
                    self.mention(name, Mentioned::FunctionList(text.clone()));
                    if let Some(interface) = self.interface(value) {
                        facts.interfaces.insert(text, interface);
                    }
                }
                "members" => self.member_details(name, value, facts),
                _ => return self.unknown(key, &SECTIONS),
            }
        }
        if section.is_empty() && !SECTIONS.contains(&&**key.get_ref()) {
            self.unknown(key, &SECTIONS);
        }
    }

    fn family(&mut self, prefix: &Key<'_>, value: &Value<'_>) -> Option<Family> {
        let table = self.table(value)?;
        let mut family = Family { prefix: prefix.get_ref().to_string(), ..Family::default() };
        if !family.prefix.ends_with('_') {
            let message = format!("the family `{}` does not end with an underscore", family.prefix);
            let hint = "the type of a single constant belongs under [constants]";
            self.push(prefix.span(), message, Some(hint.into()));
            return None;
        }
        for (key, value) in table {
            match &**key.get_ref() {
                "about" => family.about = self.string(value)?.into(),
                "type" => family.types = self.strings(value),
                "name" => family.name = Some(self.string(value)?.into()),
                _ => self.unknown(key, &["about", "type", "name"]),
            }
        }
        if family.about.is_empty() {
            self.error(prefix.span(), "the family has no `about`, which is its heading");
        }
        Some(family)
    }

    fn value_type(&mut self, value: &Value<'_>) -> Option<ValueType> {
        let ty = ValueType::parse(self.string(value)?);
        let ty = ty.map_err(|message| self.error(value.span(), message)).ok()?;
        if let Some(name) = ty.number_type() {
            self.mention(value, Mentioned::NumberType(name.into()));
        }
        Some(ty)
    }

    fn parameter_types(&mut self, value: &Value<'_>) -> Vec<ParameterType> {
        let mut types = Vec::new();
        for one in self.array(value) {
            let Some(text) = self.string(one) else { continue };
            match ParameterType::parse(text) {
                Ok(ty) => {
                    if let ParameterType::Type(name) = &ty {
                        self.mention(one, Mentioned::Type(name.clone()));
                    }
                    types.push(ty);
                }
                Err(message) => self.error(one.span(), message),
            }
        }
        types
    }

    fn flag_set(&mut self, value: &Value<'_>) -> Option<FlagSet> {
        let table = self.table(value)?;
        let mut set = FlagSet { about: String::new(), flags: Vec::new(), used_by: Vec::new() };
        for (key, value) in table {
            match &**key.get_ref() {
                "about" => set.about = self.string(value)?.into(),
                "flags" => {
                    for flag in self.array(value) {
                        let Some(name) = self.string(flag) else { continue };
                        self.mention(flag, Mentioned::Constant(name.into()));
                        set.flags.push(name.into());
                    }
                }
                "used_by" => set.used_by = self.owned_names(value),
                _ => self.unknown(key, &["about", "flags", "used_by"]),
            }
        }
        Some(set)
    }

    /// The name of an interface, or a table with `name` and `version`.
    fn interface(&mut self, value: &Value<'_>) -> Option<InterfaceName> {
        let (mut name, mut version) = (value, None);
        if let DeValue::Table(table) = value.get_ref() {
            for (key, value) in table {
                match &**key.get_ref() {
                    "name" => name = value,
                    "version" => version = Some(value),
                    _ => self.unknown(key, &["name", "version"]),
                }
            }
        }
        let version = match version {
            Some(version) => Some(self.string(version).map(|text| (text, version.span()))?),
            None => None,
        };
        let interface = InterfaceName::parse(self.string(name)?, version.as_ref().map(|one| one.0));
        let at = version.map_or(name.span(), |(_, span)| span);
        interface.map_err(|message| self.error(at, message)).ok()
    }

    fn secrets(&mut self, key: &Key<'_>, value: &Value<'_>, facts: &mut Facts) {
        match &**key.get_ref() {
            "attributes" => {
                for one in self.array(value) {
                    let Some(name) = self.string(one) else { continue };
                    self.mention(one, Mentioned::Constant(name.into()));
                    facts.secrets.insert(name.into());
                }
            }
            "values" => facts.secrets.extend(self.owned_names(value)),
            _ => self.unknown(key, &["attributes", "values"]),
        }
    }

    /// Names such as `CK_TOKEN_INFO.flags` and `C_OpenSession.flags`.
    fn owned_names(&mut self, value: &Value<'_>) -> Vec<String> {
        let mut names = Vec::new();
        for one in self.array(value) {
            let Some(text) = self.string(one) else { continue };
            match text.split_once('.') {
                Some((owner, member)) if is_name(owner) && is_name(member) => {
                    self.mention(one, Mentioned::Either(owner.into(), member.into()));
                    names.push(text.into());
                }
                _ => self.error(one.span(), format!("`{text}` is not of the form `RECORD.member`")),
            }
        }
        names
    }

    fn roles(
        &mut self,
        owner: &Key<'_>,
        value: &Value<'_>,
        mentioned: fn(String, String) -> Mentioned,
        into: &mut Roles,
    ) {
        let Some(table) = self.table(value) else { return };
        let (name, places) = match owner.get_ref().split_once('(') {
            Some((name, rest)) => {
                let places = rest.trim_end_matches(')').split(',');
                (name.to_owned(), Some(places.map(|one| one.trim().to_owned()).collect::<Vec<_>>()))
            }
            None => (owner.get_ref().to_string(), None),
        };
        let mentioned = |member: String| match &places {
            None => mentioned(name.clone(), member),
            Some(places) if places.contains(&member) => Mentioned::Function(name.clone()),
            Some(_) => {
                Mentioned::Nothing(format!("`{member}` is not among the names in parentheses"))
            }
        };
        let mut roles = BTreeMap::new();
        for (key, value) in table {
            let member = key.get_ref().to_string();
            self.mention(key, mentioned(member.clone()));
            if let Some(role) = self.role(value, mentioned) {
                roles.insert(member, role);
            }
        }
        into.entry(name.clone()).or_default().push(StatedRoles { places, roles });
    }

    /// A role as its name alone or as a table with `role` and what goes with it. The outer `None`
    /// stands for a mistake, the inner one for no role.
    fn role(
        &mut self,
        value: &Value<'_>,
        mentioned: impl Fn(String) -> Mentioned,
    ) -> Option<Option<Role<String>>> {
        let mut parts = RoleParts::default();
        let mut at = value;
        if let DeValue::Table(table) = value.get_ref() {
            for (key, value) in table {
                match (&**key.get_ref(), value.get_ref()) {
                    ("role", _) => at = value,
                    ("length", DeValue::Integer(number)) => {
                        parts.fixed = number.as_str().parse().ok();
                    }
                    (name @ ("length" | "bits" | "capacity"), _) => {
                        let other = self.string(value)?;
                        self.mention(value, mentioned(other.into()));
                        *parts.named(name) = Some(other.into());
                    }
                    _ => self.unknown(key, &["role", "length", "bits", "capacity"]),
                }
            }
        }
        let name = self.string(at)?;
        parts.role(name).map_err(|message| self.error(at.span(), message)).ok()
    }

    pub(super) fn table<'v, 'i>(&mut self, value: &'v Value<'i>) -> Option<&'v DeTable<'i>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(table),
            _ => self.expected(value, "a table"),
        }
    }

    fn array<'v, 'i>(&mut self, value: &'v Value<'i>) -> &'v [Value<'i>] {
        match value.get_ref() {
            DeValue::Array(array) => array,
            _ => self.expected(value, "an array").unwrap_or(&[]),
        }
    }

    pub(super) fn string<'v>(&mut self, value: &'v Value<'_>) -> Option<&'v str> {
        match value.get_ref() {
            DeValue::String(text) => Some(text),
            _ => self.expected(value, "a string"),
        }
    }

    fn strings(&mut self, value: &Value<'_>) -> Vec<String> {
        let array = self.array(value).iter();
        array.filter_map(|one| self.string(one).map(str::to_owned)).collect()
    }

    fn expected<T>(&mut self, value: &Value<'_>, what: &str) -> Option<T> {
        self.error(value.span(), format!("{what} is expected here"));
        None
    }

    pub(super) fn mention<T>(&mut self, at: &Spanned<T>, what: Mentioned) {
        let span = self.span(at.span());
        self.mentions.push(Mention { what, span });
    }

    pub(super) fn unknown(&mut self, key: &Key<'_>, known: &[&str]) {
        let message = format!("unknown key `{}`", key.get_ref());
        self.push(key.span(), message, Some(format!("here can be: {}", known.join(", "))));
    }

    pub(super) fn error(&mut self, at: Range<usize>, message: impl Into<String>) {
        self.push(at, message.into(), None);
    }

    fn push(&mut self, at: Range<usize>, message: String, hint: Option<String>) {
        let diagnostic = Diagnostic::error(self.span(at), message);
        self.diagnostics.push(Diagnostic { hint, ..diagnostic });
    }

    fn span(&self, at: Range<usize>) -> Span {
        Span::new(self.source, at.start, at.end)
    }
}

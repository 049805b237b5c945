//! What safe structs need to know of a record's members besides their roles.

use toml::de::DeValue;

use super::Facts;
use super::check::Mentioned;
use super::read::{Key, Reader, Value};

/// What safe structs need to know of a member besides its role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemberDetail {
    /// Whether a null pointer or an invalid handle says that there is none.
    pub is_optional: bool,
    /// The type in C whose values it really has.
    pub ty: Option<String>,
    /// The pointer whose length in bits it tells again.
    pub bits_of: Option<String>,
    /// The least number of bytes behind a pointer of which nothing says how long it is.
    pub at_least: Option<u64>,
    /// The member of the record that leads to this one which says how many bits are written.
    pub room_bits: Option<String>,
    /// The names and types of what it can point to besides bytes.
    pub forms: Vec<(String, String)>,
}

impl Reader<'_> {
    /// Reads what is said about the members of a record.
    pub(super) fn member_details(&mut self, owner: &Key<'_>, value: &Value<'_>, facts: &mut Facts) {
        let Some(table) = self.table(value) else { return };
        let record = owner.get_ref().to_string();
        for (key, value) in table {
            let member = key.get_ref().to_string();
            self.mention(key, Mentioned::Member(record.clone(), member.clone()));
            if let Some(detail) = self.member_detail(&record, value) {
                facts.members.insert((record.clone(), member), detail);
            }
        }
    }

    fn member_detail(&mut self, record: &str, value: &Value<'_>) -> Option<MemberDetail> {
        const KEYS: [&str; 6] = ["optional", "type", "bits_of", "at_least", "room_bits", "forms"];
        let mut detail = MemberDetail::default();
        for (key, value) in self.table(value)? {
            match (&**key.get_ref(), value.get_ref()) {
                ("optional", DeValue::Boolean(is_optional)) => detail.is_optional = *is_optional,
                ("optional", _) => self.error(value.span(), "a boolean is expected here"),
                ("type", _) => {
                    let name = self.string(value)?;
                    self.mention(value, Mentioned::NumberType(name.into()));
                    detail.ty = Some(name.into());
                }
                ("bits_of", _) => {
                    let name = self.string(value)?;
                    self.mention(value, Mentioned::Member(record.into(), name.into()));
                    detail.bits_of = Some(name.into());
                }
                ("at_least", DeValue::Integer(number)) => {
                    detail.at_least = number.as_str().parse().ok();
                }
                ("at_least", _) => self.error(value.span(), "an integer is expected here"),
                ("room_bits", _) => detail.room_bits = Some(self.string(value)?.into()),
                ("forms", _) => detail.forms = self.forms(value)?,
                _ => self.unknown(key, &KEYS),
            }
        }
        Some(detail)
    }

    fn forms(&mut self, value: &Value<'_>) -> Option<Vec<(String, String)>> {
        let mut forms = Vec::new();
        for (name, value) in self.table(value)? {
            let ty = self.string(value)?;
            self.mention(value, Mentioned::Type(ty.into()));
            forms.push((name.get_ref().to_string(), ty.into()));
        }
        Some(forms)
    }
}

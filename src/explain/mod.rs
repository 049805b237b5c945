//! What a name or a number is: its kind, value, family, documentation, and since when.

mod describe;
mod search;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::headers::{Headers, History};
use crate::source::SourceMap;

/// What to look in.
#[derive(Clone, Copy)]
pub struct Library<'a, 's> {
    /// The text of all headers.
    pub sources: &'s SourceMap,
    /// The user's headers, which come first.
    pub headers: Option<&'a Headers<'s>>,
    /// The standard in all versions.
    pub history: &'a History<'s>,
}

/// Numbers of bytes by the name of the ABI, for each that has one.
pub type PerAbi = BTreeMap<&'static str, u64>;

/// The answer; as JSON an interface, with `schema` as its version.
#[derive(Debug, Serialize)]
pub struct Explanation {
    /// 1
    pub schema: u32,
    /// The question.
    pub query: String,
    /// What it can stand for: one entry for a name; for a number, one for each name that has it.
    pub entries: Vec<Entry>,
    /// What else can be said of a number.
    pub note: Option<String>,
    /// If there is no entry: names that are similar, the most similar first.
    pub similar: Vec<String>,
}

/// What one name stands for.
#[derive(Debug, Default, Serialize)]
pub struct Entry {
    /// The name.
    pub name: String,
    /// `constant`, `string`, `type`, `struct`, `union`, `function` or `function list`.
    pub kind: &'static str,
    /// The prefix of the family of a constant: `CKM_`.
    pub family: Option<&'static str>,
    /// What the family holds: `Mechanism types`.
    pub about: Option<&'static str>,
    /// The value of a constant, in hexadecimal where it is not negative; with ABIs where they differ.
    pub hex: Option<String>,
    /// The same in decimal.
    pub decimal: Option<String>,
    /// The C type of a constant's family, or what a `typedef` name stands for.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The text of a string constant.
    pub text: Option<String>,
    /// Its documentation.
    pub doc: Option<String>,
    /// The version of the standard in which it appeared; for `2.40`, in that or in an earlier one.
    pub since: Option<&'static str>,
    /// The later versions that do not have it.
    pub missing_in: Vec<&'static str>,
    /// Other names of the same family for the same value.
    pub aliases: Vec<String>,
    /// The types that a mechanism's parameter can have; empty if it takes none, missing if unknown.
    pub parameters: Option<Vec<String>>,
    /// The type of an attribute's value: `CK_BYTE[]` stands for bytes.
    pub value_type: Option<String>,
    /// The mechanisms whose parameter the struct is.
    pub mechanisms: Vec<String>,
    /// The families whose constants have the type.
    pub families: Vec<String>,
    /// A function as C declares it.
    pub prototype: Option<String>,
    /// The lists that have the function, with its place among their members, from 0.
    pub lists: Vec<String>,
    /// The size of a struct or a type in bytes, by ABI.
    pub size: PerAbi,
    /// The members of a struct, or the parameters of a function.
    pub members: Vec<Member>,
    /// Where the user's headers have it.
    pub place: Option<String>,
    /// The value that the standard has for it, if it is another.
    pub standard_hex: Option<String>,
}

/// A member of a struct or a parameter of a function.
#[derive(Debug, Serialize)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Its offset in a struct in bytes, by ABI.
    pub offset: PerAbi,
    /// Its documentation.
    pub doc: Option<String>,
}

/// Explains a name, without regard to case, or a number: `0x142`, `322`, `-1`.
#[must_use]
pub fn explain(library: &Library<'_, '_>, query: &str) -> Explanation {
    let mut explanation = Explanation {
        schema: 1,
        query: query.into(),
        entries: Vec::new(),
        note: None,
        similar: Vec::new(),
    };
    match search::number(query) {
        Some(number) => {
            let names = search::names_of(library, number);
            explanation.entries =
                names.iter().filter_map(|name| describe::entry(library, name)).collect();
            explanation.note = search::vendor_note(library, number);
        }
        None => {
            let names = search::all_names(library);
            explanation.entries = search::exact(&names, query)
                .into_iter()
                .filter_map(|name| describe::entry(library, name))
                .collect();
            if explanation.entries.is_empty() {
                explanation.similar = search::similar(&names, query);
            }
        }
    }
    explanation
}

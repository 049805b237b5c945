//! The structs as text, laid out as rustfmt lays them out.

use super::names::struct_name;
use super::output::Output;
use super::plan::{Plan, SafeField};
use super::records::{Place, Records, Safe};
use super::{Mechanism, Takers, VERSION, record};
use crate::emit::rust::docs::{write_doc, write_item_doc};
use crate::emit::rust::text::push_all;
use crate::model::annotations::ParameterType;

/// The longest list of members that stands in one line.
const SHORT_BODY: usize = 18;
/// The longest list of elements that stands in one line.
const SHORT_LIST: usize = 60;
const WIDTH: usize = 100;
/// The longest statement and the longest value of a member that rustfmt surely leaves alone.
const WIDE_STATEMENT: usize = 80;
const WIDE_VALUE: usize = 60;

/// A struct or an enumeration for the template.
pub(super) struct Item {
    pub(super) doc: String,
    pub(super) name: String,
    pub(super) raw: String,
    pub(super) kind: Kind,
}

/// What stands in the template for each kind of item.
pub(super) enum Kind {
    Input {
        /// Whether the runtime has the struct already.
        is_known: bool,
        is_copy: bool,
        generics: &'static str,
        /// Of the `impl`, and of the trait.
        lifetimes: (&'static str, &'static str),
        fields: String,
        /// The constants of the trait.
        mechanisms: String,
        special_mechanisms: String,
        uses_arena: bool,
        /// Whether rustfmt would break its lines.
        is_wide: bool,
        body: String,
    },
    Output {
        generics: &'static str,
        /// The fields for the lengths of the buffers.
        lengths: Vec<String>,
        /// The parameters of the constructor, with the pointers that they become.
        buffers: Vec<(String, String, String)>,
        /// Documentation, name, type and value of each method.
        getters: Vec<(String, String, String, String)>,
    },
    Forms {
        variants: Vec<(String, String, String)>,
    },
}

impl Item {
    pub(super) fn new(place: &Place<'_, '_>, safe: &Safe<'_>, takers: &Takers<'_>) -> Self {
        let record = place.record().name();
        let mut doc = String::new();
        write_item_doc(&mut doc, place.record().doc, "");
        let name = struct_name(record);
        let raw = place.raw();
        match safe {
            Safe::Input(plan) => {
                let about = about(record, takers);
                // The attribute of what is deprecated stays behind the text.
                let at = doc.find("#[").unwrap_or(doc.len());
                doc.insert_str(at, &(if at > 0 { "///\n" } else { "" }.to_owned() + &about));
                let kind = input(plan, &raw, record == VERSION, takers);
                Self { doc, name, raw, kind }
            }
            Safe::Output(output) => {
                let at = doc.find("#[").unwrap_or(doc.len());
                let about = format!("`{record}`, which a module writes.");
                doc.insert_str(at, &wrapped(&about, if at > 0 { "///\n" } else { "" }));
                Self { doc, name, raw, kind: output_kind(output) }
            }
            Safe::Forms(forms) => {
                let about = format!("What `{record}.{}` points to.", forms.member);
                let variants = forms.variants.clone();
                let doc = wrapped(&about, "");
                Self { doc, name: forms.name.clone(), raw, kind: Kind::Forms { variants } }
            }
        }
    }

    pub(super) fn raw(&self) -> &str {
        &self.raw
    }

    /// Whether it has a record of other headers in it.
    pub(super) fn is_converted(&self) -> bool {
        matches!(&self.kind, Kind::Input { body, .. } if body.contains("alike("))
    }
}

fn input(plan: &Plan<'_>, raw: &str, is_known: bool, takers: &Takers<'_>) -> Kind {
    let (generics, lifetimes) = match (plan.borrows, plan.borrows_twice) {
        (_, true) => ("<'a, 'b>", ("<'a, 'b>", "<'a>")),
        (true, _) => ("<'a>", ("<'a>", "<'a>")),
        (false, _) => ("", ("", "<'_>")),
    };
    let body = body(plan, raw);
    Kind::Input {
        is_known,
        is_copy: !plan.is_unique,
        generics,
        lifetimes,
        fields: fields(&plan.fields),
        mechanisms: list("MECHANISMS", &takers.usual),
        special_mechanisms: list("SPECIAL_MECHANISMS", &takers.special),
        uses_arena: body.contains("arena"),
        is_wide: plan.statements.iter().any(|one| one.len() > WIDE_STATEMENT)
            || plan.members.iter().any(|(_, value)| value.len() > WIDE_VALUE),
        body,
    }
}

fn output_kind(output: &Output<'_>) -> Kind {
    let getters = output.getters.iter().map(|(field, value)| {
        let mut doc = String::new();
        write_doc(&mut doc, field.doc, "    ");
        if doc.is_empty() {
            doc = format!("    /// `{}`\n", field.name);
        }
        (doc, field.name.clone(), field.ty.clone(), value.clone())
    });
    let buffers = output
        .slices
        .iter()
        .map(|slice| (slice.field.name.clone(), slice.name.clone(), slice.member.clone()));
    Kind::Output {
        generics: if output.slices.is_empty() { "" } else { "<'a>" },
        lengths: output.slices.iter().map(|slice| slice.name.clone()).collect(),
        buffers: buffers.collect(),
        getters: getters.collect(),
    }
}

/// The public fields.
fn fields(fields: &[SafeField<'_>]) -> String {
    let mut out = String::new();
    for field in fields {
        let start = out.len();
        write_doc(&mut out, field.doc, "    ");
        if out.len() == start {
            push_all(&mut out, &["    /// `", &field.name, "`\n"]);
        }
        push_all(&mut out, &["    pub ", &field.name, ": ", &field.ty, ",\n"]);
    }
    out
}

/// What [`Parameters::into_raw`](https://docs.rs) does.
fn body(plan: &Plan<'_>, raw: &str) -> String {
    let mut out = String::new();
    for statement in &plan.statements {
        push_all(&mut out, &["        ", statement, "\n"]);
    }
    let member = |(name, value): &(String, String)| match name == value {
        true => name.clone(),
        false => format!("{name}: {value}"),
    };
    let members: Vec<String> = plan.members.iter().map(member).collect();
    let flat = members.join(", ");
    if flat.len() <= SHORT_BODY {
        push_all(&mut out, &["        ", raw, " { ", &flat, " }\n"]);
        return out;
    }
    push_all(&mut out, &["        ", raw, " {\n"]);
    for member in members {
        push_all(&mut out, &["            ", &member, ",\n"]);
    }
    out.push_str("        }\n");
    out
}

/// The mechanisms that take a struct, as a constant; empty if there are none.
fn list(name: &str, takers: &[&Mechanism<'_>]) -> String {
    if takers.is_empty() {
        return String::new();
    }
    let head = format!("    const {name}: &'static [MechanismType] =");
    let constants: Vec<&str> = takers.iter().map(|one| one.constant.as_str()).collect();
    let flat = constants.join(", ");
    if flat.len() + 2 > SHORT_LIST {
        let mut out = head + " &[\n";
        for constant in constants {
            push_all(&mut out, &["        ", constant, ",\n"]);
        }
        return out + "    ];\n";
    }
    let gap = if head.len() + flat.len() + 5 > WIDTH { "\n        " } else { " " };
    format!("{head}{gap}&[{flat}];\n")
}

/// The lines that tell which record a struct is and who takes it.
fn about(record: &str, takers: &Takers<'_>) -> String {
    let names = |list: &[&Mechanism<'_>]| {
        let names: Vec<String> = list.iter().map(|one| format!("`{}`", one.name)).collect();
        names.join(", ")
    };
    let text = match (&takers.usual[..], &takers.special[..]) {
        ([], []) => format!("`{record}`, a part of other parameters."),
        ([], special) => format!(
            "`{record}`, for {} in message-based functions or authenticated wrapping.",
            names(special)
        ),
        (usual, _) => format!("`{record}`, for {}.", names(usual)),
    };
    wrapped(&text, "")
}

/// A comment in lines of the usual width.
fn wrapped(text: &str, before: &str) -> String {
    let mut out = String::from(before);
    let mut line = String::from("///");
    for word in text.split(' ') {
        if line.len() + 1 + word.len() > WIDTH {
            push_all(&mut out, &[&line, "\n"]);
            line = String::from("///");
        }
        push_all(&mut line, &[" ", word]);
    }
    push_all(&mut out, &[&line, "\n"]);
    out
}

/// The lines of the table of mechanisms and their parameters.
pub(super) fn rows(mechanisms: &[Mechanism<'_>], records: &Records<'_, '_>) -> Vec<String> {
    let cell = |ty: &ParameterType| match ty {
        ParameterType::Bytes(None) => "bytes".to_owned(),
        ParameterType::Bytes(Some(length)) => format!("{length} bytes"),
        ParameterType::Type(name) => match record(ty, records) {
            Some(VERSION) => "[`Version`]".into(),
            Some(name) if records.input(name).is_ok() => format!("[`{}`]", struct_name(name)),
            Some(name) => format!("`{name}`, by unsafe code"),
            None => format!("a number, `{name}`"),
        },
    };
    let with_types = mechanisms.iter().filter_map(|one| Some((one.name, one.types?)));
    let rows = with_types.filter(|(_, types)| !types.is_empty()).map(|(name, types)| {
        let cells: Vec<String> = types.iter().map(cell).collect();
        format!("| `{name}` | {} |", cells.join("; "))
    });
    rows.collect()
}

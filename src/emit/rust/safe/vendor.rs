//! `vendor.rs`: the functions that only the headers have, as methods of what their first parameter is.

mod argument;
mod facts;

use std::borrow::Cow;

use askama::Template;
use rustc_hash::FxHashSet;

use self::argument::Argument;
use self::facts::Facts;
use super::values::OpenSet;
use super::verbatim;
use crate::emit::names::{Scope, snake_case};
use crate::emit::rust::docs::write_item_doc;
use crate::emit::rust::functions;
use crate::emit::rust::imports::Imports;
use crate::emit::rust::rows::Row;
use crate::emit::rust::text;
use crate::emit::rust::text::push_all;
use crate::emit::rust::units::{Place, Units};
use crate::model::Function;
use crate::model::annotations::Annotations;
use crate::model::roles::{Role, Roles};

#[derive(Template)]
#[template(path = "rust/src/vendor.rs.jinja")]
struct VendorRs {
    /// The types of the functions.
    types: String,
    /// What the types need of `core::ffi`.
    imports: String,
    receivers: Vec<Methods>,
}

/// The methods of one type.
struct Methods {
    receiver: Receiver,
    text: String,
}

/// What a function is a method of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Receiver {
    Context,
    Slot,
    Session,
}

impl Receiver {
    fn name(self) -> &'static str {
        match self {
            Self::Context => "Context",
            Self::Slot => "Slot",
            Self::Session => "Session",
        }
    }

    /// Where it has the module.
    fn module(self) -> &'static str {
        match self {
            Self::Context => "self.module()",
            Self::Slot | Self::Session => "self.context().module()",
        }
    }

    /// How it enters the module.
    fn entry(self) -> &'static str {
        match self {
            Self::Context | Self::Slot => "self.shared.call()",
            Self::Session => "self.call()",
        }
    }
}

/// Why it is sound to take a symbol for a function.
const SYMBOL: &str = "// SAFETY: the headers say that the function of this name has this type.\n";

/// Names that the methods use.
const USED_NAMES: &[&str] = &["NAME", "buffer", "count", "function", "self", "symbol"];

/// The file, if there are such functions.
pub(super) fn file(
    own: &Units<'_, '_>,
    standard: &FxHashSet<&str>,
    annotations: &Annotations,
    sets: &[OpenSet<'_>],
) -> Option<String> {
    let rows: Vec<Row> = functions::rows(own)
        .into_iter()
        .filter(|row| !standard.contains(function(own.first(*row)).name))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let imports = Imports::default();
    let mut types = String::new();
    let mut receivers = [Receiver::Context, Receiver::Slot, Receiver::Session]
        .map(|receiver| Methods { receiver, text: String::new() });
    let mut names = Scope::default();
    for row in rows {
        let first = function(own.first(row));
        write_type(&mut types, own, row, &imports);
        let name = method_name(first.name, &mut names);
        for methods in &mut receivers {
            let separate = !methods.text.is_empty();
            own.write_item(
                &mut methods.text,
                row,
                "    ",
                |_| true,
                |out, place| {
                    let facts = Facts { unit: place.unit, annotations, sets };
                    let arguments = arguments(&facts, function(place));
                    let receiver = arguments.as_ref().map_or(Receiver::Context, |(one, _)| *one);
                    if receiver == methods.receiver {
                        out.push_str(if separate { "\n" } else { "" });
                        let arguments = arguments.map(|(_, arguments)| arguments);
                        write_method(out, place, receiver, &name, arguments.as_deref());
                    }
                },
            );
        }
    }
    let receivers = receivers.into_iter().filter(|methods| !methods.text.is_empty()).collect();
    let imports = imports.core_ffi(own.abis);
    Some(text(&VendorRs { types, imports, receivers }))
}

fn function<'a, 's>(place: Place<'_, 'a, 's>) -> &'a Function<'s> {
    &place.unit.model.functions[place.index]
}

/// The name of a method, which the safe layer has not taken.
fn method_name<'n>(name: &str, names: &mut Scope<'n>) -> Cow<'n, str> {
    let name = snake_case(name);
    let name = if verbatim::has_function(&name) { format!("{name}_") } else { name };
    names.claim_identifier(Cow::Owned(name))
}

/// Writes the type of a function, under its name.
fn write_type(out: &mut String, own: &Units<'_, '_>, row: Row, imports: &Imports) {
    own.write_item(
        out,
        row,
        "    ",
        |_| false,
        |out, place| {
            let signature = &function(place).signature;
            let name = &place.unit.values.functions[place.index];
            let convention = place.speller(imports).convention(signature);
            push_all(
                out,
                &["    /// That of `", &function(place).name.escape_default().to_string(), "`.\n"],
            );
            push_all(out, &["    pub type ", name, " = unsafe extern \"", convention, "\" fn("]);
            for (index, parameter) in signature.parameters.iter().enumerate() {
                out.push_str(if index > 0 { ", " } else { "" });
                place.speller(imports).write_parameter(out, parameter);
            }
            if signature.is_variadic {
                out.push_str(if signature.parameters.is_empty() { "..." } else { ", ..." });
            }
            out.push(')');
            place.speller(imports).write_returns(out, signature);
            out.push_str(";\n");
        },
    );
}

/// What a function is a method of, and its arguments; nothing if it is not certain how it is called.
fn arguments(
    facts: &Facts<'_, '_, '_>,
    function: &Function<'_>,
) -> Option<(Receiver, Vec<Argument>)> {
    let signature = &function.signature;
    if signature.is_variadic || !signature.has_prototype || !facts.is_ulong(&signature.returns) {
        return None;
    }
    let roles = Roles::new(facts.unit.model, facts.annotations).function(function);
    let roles: Vec<Role> = roles.into_iter().collect::<Option<_>>()?;
    let receiver = match roles.first() {
        Some(Role::Session) => Receiver::Session,
        Some(Role::Slot) => Receiver::Slot,
        _ => Receiver::Context,
    };
    let mut scope = Scope::with(USED_NAMES);
    let names: Vec<String> = signature
        .parameters
        .iter()
        .enumerate()
        .map(|(index, one)| argument::name(one.name, index, &roles[index], &mut scope))
        .collect();
    let argument = |index| argument::of(facts, function, &roles, &names, index);
    let mut arguments: Vec<Argument> = (0..roles.len()).map(argument).collect::<Option<_>>()?;
    match receiver {
        Receiver::Session => arguments[0] = Argument::passed("self.handle()"),
        Receiver::Slot => arguments[0] = Argument::passed("self.id().0"),
        Receiver::Context => {}
    }
    // Each answer of unknown length would have to be asked for in the same call.
    let answers = arguments.iter().filter(|argument| argument.answer.is_some()).count();
    (answers <= 1).then_some((receiver, arguments))
}

/// Writes a method: one that calls the function, or one that gives it as it is.
fn write_method(
    out: &mut String,
    place: Place<'_, '_, '_>,
    receiver: Receiver,
    name: &str,
    arguments: Option<&[Argument]>,
) {
    let function = function(place);
    let item = &place.unit.values.functions[place.index];
    let start = out.len();
    write_item_doc(out, function.doc, "    ");
    if out[start..].contains("///") {
        out.push_str("    ///\n");
    }
    let c_name = function.name.escape_default().to_string();
    match arguments {
        Some(arguments) => write_safe(out, receiver, (name, item, &c_name), arguments),
        None => write_getter(out, (name, item, &c_name)),
    }
}

/// Writes a method that gives the function as it is; its names are that of the method, that of the
/// type and that in C.
fn write_getter(out: &mut String, (name, item, c_name): (&str, &str, &str)) {
    let about = "` as it is, since it is not certain what its parameters are for.\n";
    push_all(out, &["    /// The module's `", c_name, about, "    ///\n    /// # Errors\n"]);
    push_all(out, &["    /// [`Error::Missing`] if the module has no such function.\n"]);
    push_all(out, &["    pub fn ", name, "(&self) -> Result<raw::", item, "> {\n        ", SYMBOL]);
    push_all(out, &["        unsafe { symbol(self.module(), c\"", c_name, "\") }\n    }\n"]);
}

/// Writes a method that calls the function; the names are as for [`write_getter`].
fn write_safe(
    out: &mut String,
    receiver: Receiver,
    (name, item, c_name): (&str, &str, &str),
    arguments: &[Argument],
) {
    push_all(out, &["    /// Calls the module's `", c_name, "`.\n    ///\n    /// # Errors\n"]);
    out.push_str(
        "    /// What the module returns; [`Error::Missing`] if it has no such function.\n",
    );
    push_all(out, &["    pub fn ", name, "(&self"]);
    for declared in arguments.iter().filter_map(|argument| argument.declared.as_ref()) {
        push_all(out, &[", ", declared]);
    }
    let results: Vec<&(String, String)> =
        arguments.iter().filter_map(|argument| argument.result.as_ref()).collect();
    let list = |part: fn(&(String, String)) -> &str| match &results[..] {
        [one] => part(one).to_owned(),
        several => {
            format!("({})", several.iter().map(|one| part(one)).collect::<Vec<_>>().join(", "))
        }
    };
    push_all(out, &[") -> Result<", &list(|one| &one.0), "> {\n"]);
    push_all(out, &["        const NAME: &str = \"", c_name, "\";\n        ", SYMBOL]);
    let module = receiver.module();
    let found = ["unsafe { symbol(", module, ", c\"", c_name, "\") }?;\n"].concat();
    push_all(out, &["        let function: raw::", item, " = ", &found]);
    write_call(out, receiver, arguments, &list(|one| &one.1));
    out.push_str("    }\n");
}

/// Writes what a method does once it has the function.
fn write_call(out: &mut String, receiver: Receiver, arguments: &[Argument], result: &str) {
    for line in arguments.iter().flat_map(|argument| &argument.before) {
        push_all(out, &["        ", line, "\n"]);
    }
    let templates: Vec<&str> =
        arguments.iter().filter_map(|argument| argument.template.as_deref()).collect();
    for template in &templates {
        let head = [template, ".with_raw(|", template, "_attributes, ", template, "_count| {\n"];
        push_all(out, &["        ", &head.concat()]);
    }
    push_all(out, &["        let _inside = ", receiver.entry(), "?;\n"]);
    let passed: Vec<&str> = arguments.iter().map(|argument| &*argument.passed).collect();
    let call = format!("checked!(NAME, unsafe {{ function({}) }})", passed.join(", "));
    const SAFETY: &str =
        "// SAFETY: the arguments are what the headers say, and live long enough.\n";
    match arguments.iter().find_map(|argument| argument.answer.as_ref()) {
        Some((name, how)) => {
            push_all(out, &["        let ", name, " = call::", how, "(NAME, |buffer, count| {\n"]);
            push_all(out, &["            ", SAFETY, "            ", &call, "\n        })?;\n"]);
        }
        None => push_all(out, &["        ", SAFETY, "        ", &call, "?;\n"]),
    }
    push_all(out, &["        Ok(", result, ")\n"]);
    for _ in &templates {
        out.push_str("        })\n");
    }
}

//! `vendor.rs`: the functions that only the headers have, as methods of what their first parameter is.

mod argument;
mod entries;
mod facts;
mod lists;
mod methods;
mod uncertain;

use std::borrow::Cow;

use askama::Template;

use self::argument::Argument;
use self::entries::{Entries, Entry};
use self::facts::Facts;
use self::methods::Method;
use super::values::OpenSet;
use super::verbatim;
use crate::emit::names::{Scope, snake_case};
use crate::emit::rust::imports::Imports;
use crate::emit::rust::rows::{Row, merge};
use crate::emit::rust::text;
use crate::emit::rust::text::push_all;
use crate::emit::rust::units::{Place, Units};
use crate::model::annotations::Annotations;
use crate::model::roles::{Role, Roles};

#[derive(Template)]
#[template(path = "rust/src/vendor.rs.jinja")]
struct VendorRs {
    /// How many functions there are.
    count: usize,
    /// The types of the functions.
    types: String,
    /// What the types need of `core::ffi`.
    imports: String,
    /// The functions that ask a module for its lists.
    lists: String,
    receivers: Vec<Methods>,
}

/// The methods of one type.
struct Methods {
    receiver: Receiver,
    /// Those that are safe.
    text: String,
    /// Those that are not.
    uncertain: String,
    /// What these need of `core::ffi`.
    imports: String,
    used: Imports,
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

    /// The module for those of its methods that are unsafe.
    fn uncertain(self) -> &'static str {
        match self {
            Self::Context => "uncertain_of_context",
            Self::Slot => "uncertain_of_slot",
            Self::Session => "uncertain_of_session",
        }
    }

    /// What is passed for the first parameter, if that is what the receiver is.
    fn first_argument(self) -> Option<&'static str> {
        match self {
            Self::Session => Some("self.handle()"),
            Self::Slot => Some("self.id().0"),
            Self::Context => None,
        }
    }
}

/// Names that the methods use.
const USED_NAMES: &[&str] = &["NAME", "buffer", "count", "function", "module", "self"];

/// The file, if there are such functions.
pub(super) fn file(
    own: &Units<'_, '_>,
    annotations: &Annotations,
    sets: &[OpenSet<'_>],
) -> Option<String> {
    let entries: Vec<Entries<'_, '_>> =
        own.list.iter().map(|unit| Entries::of(unit, annotations)).collect();
    let rows = merge(entries.iter().map(|unit| {
        let items = unit.functions.iter().enumerate();
        items.map(|(index, one)| (index, &*one.item))
    }));
    if rows.is_empty() {
        return None;
    }
    let entry = |place: Place<'_, '_, '_>| &entries[place.number].functions[place.index];
    let imports = Imports::default();
    let mut types = String::new();
    let mut receivers = [Receiver::Context, Receiver::Slot, Receiver::Session].map(Methods::new);
    let mut names = Scope::default();
    for (number, &row) in rows.iter().enumerate() {
        let is_same = |_: Place<'_, '_, '_>| false;
        own.write_item(&mut types, row, "    ", is_same, |out, place| {
            write_type(out, place, entry(place), &imports);
        });
        let name = method_name(entry(own.first(row)).name, &mut names);
        // For each unit that has the function.
        let made = own.list.iter().zip(&entries).enumerate().map(|(at, (unit, entries))| {
            let entry = &entries.functions[row.get(at)?];
            let facts = Facts { unit, annotations, sets };
            let (receiver, arguments) = call(&facts, entry);
            let (name, lists) = (name.clone(), &entries.lists);
            Some(Method { name, number, entry, lists, receiver, arguments })
        });
        let made: Vec<Option<Method<'_>>> = made.collect();
        receivers.iter_mut().for_each(|methods| methods.add(own, row, &made));
    }
    for methods in &mut receivers {
        methods.imports = methods.used.core_ffi(own.abis);
    }
    let is_there = |methods: &Methods| !(methods.text.is_empty() && methods.uncertain.is_empty());
    let lists = lists::functions(own, &entries);
    let imports = imports.core_ffi(own.abis);
    let receivers = receivers.into_iter().filter(is_there).collect();
    Some(text(&VendorRs { count: rows.len(), types, imports, lists, receivers }))
}

impl Methods {
    fn new(receiver: Receiver) -> Self {
        let (text, uncertain, imports, used) = Default::default();
        Self { receiver, text, uncertain, imports, used }
    }

    /// Adds the function of a row, given for each unit that has it, where it is a method of this type.
    fn add(&mut self, own: &Units<'_, '_>, row: Row, made: &[Option<Method<'_>>]) {
        let Self { receiver, text, uncertain, used, .. } = self;
        let is_mine = |method: &&Method<'_>| method.receiver == *receiver;
        let is_safe = |method: &&Method<'_>| method.arguments.is_some();
        let mine = || made.iter().flatten().filter(is_mine);
        if mine().any(|method| is_safe(&method)) {
            out_apart(text);
            own.write_item(
                text,
                row,
                "    ",
                |_| true,
                |out, place| {
                    if let Some(method) =
                        made[place.number].as_ref().filter(is_mine).filter(is_safe)
                    {
                        method.write_safe(out);
                    }
                },
            );
        }
        if !mine().all(|method| is_safe(&method)) {
            out_apart(uncertain);
            own.write_item(
                uncertain,
                row,
                "    ",
                |_| false,
                |out, place| {
                    let method = made[place.number].as_ref().filter(is_mine);
                    if let Some(method) = method.filter(|method| !is_safe(method)) {
                        uncertain::write(out, method, place, used);
                    }
                },
            );
        }
    }
}

/// Writes an empty line, but not at the beginning.
fn out_apart(out: &mut String) {
    out.push_str(if out.is_empty() { "" } else { "\n" });
}

/// Writes the type of a function, under its name.
fn write_type(
    out: &mut String,
    place: Place<'_, '_, '_>,
    entry: &Entry<'_, '_>,
    imports: &Imports,
) {
    let (speller, signature) = (place.speller(imports), entry.signature);
    push_all(out, &["    /// That of `", &entry.name.escape_default().to_string(), "`.\n"]);
    let convention = speller.convention(signature);
    push_all(out, &["    pub type ", &entry.item, " = unsafe extern \"", convention, "\" fn("]);
    for (index, parameter) in signature.parameters.iter().enumerate() {
        out.push_str(if index > 0 { ", " } else { "" });
        speller.write_parameter(out, parameter);
    }
    if signature.is_variadic {
        out.push_str(if signature.parameters.is_empty() { "..." } else { ", ..." });
    }
    out.push(')');
    speller.write_returns(out, signature);
    out.push_str(";\n");
}

/// What a function is a method of, and its arguments: none if it is not certain how it is called, or if
/// there is no safe way.
fn call(facts: &Facts<'_, '_, '_>, entry: &Entry<'_, '_>) -> (Receiver, Option<Vec<Argument>>) {
    let signature = entry.signature;
    let roles = Roles::new(facts.unit.model, facts.annotations).signature(entry.name, signature);
    let is_handle = signature.parameters.first().is_some_and(|one| facts.is_ulong(&one.ty));
    let receiver = match roles.first() {
        Some(Some(Role::Session)) if is_handle => Receiver::Session,
        Some(Some(Role::Slot)) if is_handle => Receiver::Slot,
        _ => Receiver::Context,
    };
    (receiver, arguments(facts, entry, receiver, roles))
}

fn arguments(
    facts: &Facts<'_, '_, '_>,
    entry: &Entry<'_, '_>,
    receiver: Receiver,
    roles: Vec<Option<Role>>,
) -> Option<Vec<Argument>> {
    let signature = entry.signature;
    let returns_rv =
        facts.unit.model.is_rv(&signature.returns) && facts.is_ulong(&signature.returns);
    if signature.is_variadic || !signature.has_prototype || !returns_rv {
        return None;
    }
    let roles: Vec<Role> = roles.into_iter().collect::<Option<_>>()?;
    let mut scope = Scope::with(USED_NAMES);
    let names: Vec<String> = signature
        .parameters
        .iter()
        .enumerate()
        .map(|(index, one)| argument::name(one.name, index, &roles[index], &mut scope))
        .collect();
    let argument = |index| argument::of(facts, entry, &roles, &names, index);
    let mut arguments: Vec<Argument> = (0..roles.len()).map(argument).collect::<Option<_>>()?;
    if let Some(first) = receiver.first_argument() {
        arguments[0] = Argument::passed(first);
    }
    // Each answer of unknown length would have to be asked for in the same call.
    let answers = arguments.iter().filter(|argument| argument.answer.is_some()).count();
    (answers <= 1).then_some(arguments)
}

/// The name of a method, which the safe layer has not taken.
fn method_name<'n>(name: &str, names: &mut Scope<'n>) -> Cow<'n, str> {
    let name = snake_case(name);
    let name = if verbatim::has_function(&name) { format!("{name}_") } else { name };
    names.claim_identifier(Cow::Owned(name))
}

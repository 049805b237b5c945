//! What a module tells of itself, for people and for programs.

use std::fmt::Write;

use serde::Serialize;

/// All that was found out about a module. As JSON it is an interface: fields may be added.
#[derive(Debug, Serialize)]
pub struct Probe {
    /// The version of this interface: 1.
    pub schema: u32,
    /// The library.
    pub module: Module,
    /// The module's interfaces; none if it has no `C_GetInterfaceList`.
    pub interfaces: Option<Vec<Interface>>,
    /// All slots.
    pub slots: Vec<Slot>,
}

/// The library.
#[derive(Debug, Serialize)]
pub struct Module {
    /// Where it is.
    pub path: String,
    /// The version that its function list claims.
    pub list_version: String,
    /// How many of the standard's functions it has.
    pub functions: usize,
    /// The standard's functions that it lacks.
    pub missing_functions: Vec<String>,
    /// The version of the standard that it claims.
    pub cryptoki_version: Option<String>,
    /// Its own version.
    pub library_version: Option<String>,
    /// Who made it.
    pub manufacturer: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Why there is nothing more of it.
    pub error: Option<String>,
}

/// An interface.
#[derive(Debug, Serialize)]
pub struct Interface {
    /// Its name.
    pub name: String,
    /// The version of its function list.
    pub version: Option<String>,
    /// Its flags by name.
    pub flags: Vec<String>,
}

/// A slot.
#[derive(Debug, Serialize)]
pub struct Slot {
    /// Its number.
    pub id: u64,
    /// What it is.
    pub description: String,
    /// Who made it.
    pub manufacturer: String,
    /// Its flags by name.
    pub flags: Vec<String>,
    /// The version of its hardware.
    pub hardware_version: String,
    /// The version of its firmware.
    pub firmware_version: String,
    /// The token in it.
    pub token: Option<Token>,
    /// Why there is nothing more of it.
    pub error: Option<String>,
}

/// A token.
#[derive(Debug, Serialize)]
pub struct Token {
    /// Its label.
    pub label: String,
    /// Who made it.
    pub manufacturer: String,
    /// Its model.
    pub model: String,
    /// Its serial number.
    pub serial_number: String,
    /// Its flags by name.
    pub flags: Vec<String>,
    /// How many sessions may be open, and how many are.
    pub sessions: String,
    /// How many sessions that write may be open, and how many are.
    pub read_write_sessions: String,
    /// The shortest and the longest PIN in bytes.
    pub pin_length: [u64; 2],
    /// The version of its hardware.
    pub hardware_version: String,
    /// The version of its firmware.
    pub firmware_version: String,
    /// Its mechanisms.
    pub mechanisms: Vec<Mechanism>,
    /// Its objects, if somebody has logged in.
    pub objects: Option<Vec<Object>>,
    /// Why there is nothing more of it.
    pub error: Option<String>,
}

/// A mechanism.
#[derive(Debug, Serialize)]
pub struct Mechanism {
    /// Its name in C, or its value in hexadecimal.
    pub name: String,
    /// Its value.
    pub value: u64,
    /// The shortest and the longest key, in bits or bytes as the mechanism has it.
    pub key_size: [u64; 2],
    /// What it can be used for, by name.
    pub flags: Vec<String>,
}

/// An object.
#[derive(Debug, Serialize)]
pub struct Object {
    /// Its handle, which is good for the session only.
    pub handle: u64,
    /// Its class.
    pub class: Option<String>,
    /// The type of a key.
    pub key_type: Option<String>,
    /// Its label.
    pub label: Option<String>,
    /// Its identifier in hexadecimal.
    pub id: Option<String>,
    /// What it can be used for: those of its attributes that are true.
    pub is: Vec<String>,
}

/// The tables for people. All texts of the module are shown with what a terminal would obey escaped.
#[must_use]
pub fn table(probe: &Probe) -> String {
    let mut out = String::new();
    module(&mut out, &probe.module);
    if let Some(interfaces) = &probe.interfaces {
        line(&mut out, "\nInterfaces");
        for one in interfaces {
            let version = one.version.as_deref().unwrap_or("no function list");
            line(&mut out, format_args!("  {} {version} {}", shown(&one.name), words(&one.flags)));
        }
    }
    probe.slots.iter().for_each(|one| slot(&mut out, one));
    if probe.slots.is_empty() && probe.module.error.is_none() {
        line(&mut out, "\nNo slots");
    }
    out
}

fn line(out: &mut String, text: impl std::fmt::Display) {
    let mut text = text.to_string();
    text.truncate(text.trim_end().len());
    writeln!(out, "{text}").expect("writing to a string");
}

fn module(out: &mut String, module: &Module) {
    line(out, format_args!("Module {}", shown(&module.path)));
    if let (Some(description), Some(manufacturer)) = (&module.description, &module.manufacturer) {
        line(out, format_args!("  {}, {}", shown(description), shown(manufacturer)));
    }
    if let (Some(library), Some(standard)) = (&module.library_version, &module.cryptoki_version) {
        line(out, format_args!("  library {library}, PKCS #11 {standard}"));
    }
    let Module { list_version, functions, missing_functions, .. } = module;
    let missing = match missing_functions.len() {
        0 => String::new(),
        1..=8 => format!(", without {}", missing_functions.join(", ")),
        many => format!(", {many} of the newest standard are not there"),
    };
    line(out, format_args!("  function list {list_version}: {functions} functions{missing}"));
    if let Some(error) = &module.error {
        line(out, format_args!("  error: {}", shown(error)));
    }
}

fn slot(out: &mut String, slot: &Slot) {
    let Slot { id, description, manufacturer, hardware_version, firmware_version, .. } = slot;
    line(out, format_args!("\nSlot {id} ({id:#x}) {}", words(&slot.flags)));
    line(out, format_args!("  {}, {}", shown(description), shown(manufacturer)));
    line(out, format_args!("  hardware {hardware_version}, firmware {firmware_version}"));
    if let Some(one) = &slot.token {
        token(out, one);
    }
    error(out, slot.error.as_deref());
}

fn token(out: &mut String, token: &Token) {
    let Token { label, manufacturer, model, serial_number, .. } = token;
    line(out, format_args!("\n  Token {}", quoted(label)));
    let (model, serial_number) = (shown(model), shown(serial_number));
    line(out, format_args!("    {model}, {}, serial number {serial_number}", shown(manufacturer)));
    line(out, format_args!("    flags {}", words(&token.flags)));
    let Token { sessions, read_write_sessions, pin_length: [shortest, longest], .. } = token;
    line(out, format_args!("    sessions {sessions}, read-write {read_write_sessions}"));
    line(out, format_args!("    PIN of {shortest} to {longest} bytes"));
    line(out, format_args!("\n    Mechanisms ({})", token.mechanisms.len()));
    let width = token.mechanisms.iter().map(|one| one.name.len()).max().unwrap_or(0);
    for Mechanism { name, key_size: [shortest, longest], flags, .. } in &token.mechanisms {
        let size = if *longest == 0 { String::new() } else { format!("{shortest}-{longest}") };
        line(out, format_args!("      {name:width$}  {size:>11}  {}", words(flags)));
    }
    if let Some(objects) = &token.objects {
        line(out, format_args!("\n    Objects ({})", objects.len()));
        objects.iter().for_each(|one| object(out, one));
    }
    error(out, token.error.as_deref());
}

fn object(out: &mut String, object: &Object) {
    let class = object.class.as_deref().unwrap_or("of unknown class");
    let mut text = format!("      {} {class}", object.handle);
    if let Some(key_type) = &object.key_type {
        text += &format!(" {key_type}");
    }
    if let Some(label) = &object.label {
        text += &format!(" {}", quoted(label));
    }
    if let Some(id) = object.id.as_deref().filter(|id| !id.is_empty()) {
        text += &format!(" id {id}");
    }
    line(out, format_args!("{text} {}", words(&object.is)));
}

fn error(out: &mut String, error: Option<&str>) {
    if let Some(error) = error {
        line(out, format_args!("    error: {}", shown(error)));
    }
}

fn words(names: &[String]) -> String {
    names.join(" ")
}

/// Text of a module or a path, with control characters escaped.
fn shown(text: &str) -> String {
    let escaped = text.escape_debug().to_string();
    escaped.replace("\\\"", "\"").replace("\\'", "'").replace("\\\\", "\\")
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

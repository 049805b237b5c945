//! Reads the facts that `pkcs11-bindgen inspect --format json` prints.

use crate::declarations::unnamed_record;
use crate::facts::*;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::process::Command;

#[derive(Deserialize)]
struct Report {
    schema: u32,
    abi: String,
    constants: Vec<JsonConstant>,
    strings: Vec<JsonString>,
    types: Vec<JsonType>,
    records: Vec<JsonRecord>,
    function_types: Vec<JsonFunction>,
    functions: Vec<JsonFunction>,
    function_lists: Vec<JsonList>,
}

#[derive(Deserialize)]
struct JsonConstant {
    name: String,
    value: serde_json::Number,
    hex: String,
    signed: bool,
    bits: u64,
    c_type: String,
}

#[derive(Deserialize)]
struct JsonString {
    name: String,
    value: String,
}

#[derive(Deserialize)]
struct JsonType {
    name: String,
    spelled: String,
    canonical: String,
    size: Option<u64>,
    align: Option<u64>,
}

#[derive(Deserialize)]
struct JsonRecord {
    name: String,
    tag: Option<String>,
    kind: String,
    size: u64,
    align: u64,
    fields: Vec<JsonField>,
}

#[derive(Deserialize)]
struct JsonField {
    name: Option<String>,
    #[serde(rename = "type")]
    spelled: String,
    canonical: String,
    offset: u64,
    size: Option<u64>,
}

#[derive(Deserialize)]
struct JsonFunction {
    name: String,
    returns: String,
    returns_canonical: String,
    params: Vec<JsonParameter>,
    variadic: bool,
}

#[derive(Deserialize)]
struct JsonParameter {
    name: Option<String>,
    #[serde(rename = "type")]
    spelled: String,
    canonical: String,
}

#[derive(Deserialize)]
struct JsonList {
    name: String,
    functions: Vec<String>,
}

/// What `inspect` says, and where it contradicts itself.
pub(crate) struct Inspected {
    pub(crate) facts: Facts,
    /// The kinds and names of all facts in the order of the report.
    pub(crate) order: Vec<String>,
    pub(crate) contradictions: Vec<String>,
}

/// Runs `pkcs11-bindgen inspect --format json` with `args`.
pub(crate) fn facts(args: &[String], abi: &str) -> Result<Inspected, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .arg("inspect")
        .args(args)
        .args(["--abi", abi, "--format", "json"])
        .output()
        .map_err(|error| format!("pkcs11-bindgen: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().take(40).collect::<Vec<_>>().join("\n");
        return Err(format!("inspect {} failed with {}\n{said}", args.join(" "), output.status));
    }
    let report: Report = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("inspect {}: {error}", args.join(" ")))?;
    if report.schema != 1 || report.abi != abi {
        return Err(format!("schema {} and ABI {}, not 1 and {abi}", report.schema, report.abi));
    }
    Ok(report.into_facts())
}

#[derive(Deserialize)]
struct WithDiagnostics {
    diagnostics: Vec<JsonDiagnostic>,
}

#[derive(Deserialize)]
struct JsonDiagnostic {
    severity: String,
    line: Option<usize>,
}

/// Severity and line.
pub(crate) type Place = (String, usize);

/// The exit code of `inspect` for one header, and the places of its diagnostics.
pub(crate) fn diagnostics(
    header: &std::path::Path,
    abi: &str,
) -> Result<(i32, Vec<Place>), String> {
    let output = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .arg("inspect")
        .arg(header)
        .args(["--abi", abi, "--format", "json"])
        .output()
        .map_err(|error| format!("pkcs11-bindgen: {error}"))?;
    let code = output.status.code().ok_or("inspect was killed")?;
    let report: WithDiagnostics = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("inspect {}: {error}", header.display()))?;
    let place = |one: JsonDiagnostic| Some((one.severity, one.line?));
    Ok((code, report.diagnostics.into_iter().filter_map(place).collect()))
}

impl Report {
    fn order(&self) -> Vec<String> {
        fn names<'a>(kind: &str, names: impl Iterator<Item = &'a String>) -> Vec<String> {
            names.map(|name| format!("{kind} {name}")).collect()
        }
        let mut order = names("constant", self.constants.iter().map(|fact| &fact.name));
        order.extend(names("type", self.types.iter().map(|fact| &fact.name)));
        order.extend(names("struct", self.records.iter().map(|fact| &fact.name)));
        order.extend(names("function", self.functions.iter().map(|fact| &fact.name)));
        order.extend(names("list", self.function_lists.iter().map(|fact| &fact.name)));
        order
    }

    fn into_facts(self) -> Inspected {
        let order = self.order();
        let mut contradictions = Vec::new();
        let mut facts = Facts::default();
        for constant in self.constants {
            contradictions.extend(constant.contradiction());
            let (name, constant) = constant.into_fact();
            insert(&mut facts.constants, name, constant, &mut contradictions);
        }
        for JsonString { name, value } in self.strings {
            insert(&mut facts.strings, name, value.into_bytes(), &mut contradictions);
        }
        for JsonType { name, spelled, canonical, size, align } in self.types {
            let layout = size.zip(align).map(|(size, align)| Layout { size, align });
            let fact = Type { spelled, canonical, layout };
            insert(&mut facts.types, name, fact, &mut contradictions);
        }
        let mut unnamed = 0;
        for record in self.records {
            let (mut name, record) = record.into_fact();
            if name.is_empty() {
                unnamed += 1;
                name = unnamed_record(unnamed);
            }
            insert(&mut facts.records, name, record, &mut contradictions);
        }
        for function in self.function_types {
            let (name, signature) = function.into_fact();
            insert(&mut facts.function_types, name, signature, &mut contradictions);
        }
        for function in self.functions {
            let (name, signature) = function.into_fact();
            insert(&mut facts.functions, name, signature, &mut contradictions);
        }
        for JsonList { name, functions } in self.function_lists {
            insert(&mut facts.function_lists, name, functions, &mut contradictions);
        }
        Inspected { facts, order, contradictions }
    }
}

fn insert<F>(facts: &mut BTreeMap<String, F>, name: String, fact: F, twice: &mut Vec<String>) {
    if facts.contains_key(&name) {
        twice.push(format!("{name} is reported twice"));
    }
    facts.insert(name, fact);
}

impl JsonConstant {
    fn value(&self) -> Option<i128> {
        let signed = self.value.as_i64().map(i128::from);
        signed.or_else(|| self.value.as_u64().map(i128::from))
    }

    /// `hex` is the value once more, in two's complement of `bits`.
    fn contradiction(&self) -> Option<String> {
        let digits = self.hex.strip_prefix("0x").unwrap_or(&self.hex);
        let hex = u128::from_str_radix(digits, 16).ok();
        let value = self.value().map(|value| value as u128 & ((1 << self.bits) - 1));
        (hex.is_none() || hex != value)
            .then(|| format!("{}: value {} but hex {}", self.name, self.value, self.hex))
    }

    fn into_fact(self) -> (String, Constant) {
        let value = self.value().unwrap_or(i128::MIN);
        let Self { name, signed, bits, c_type, .. } = self;
        (name, Constant { value, c_type, signed, bits })
    }
}

impl JsonRecord {
    fn into_fact(self) -> (String, Record) {
        let key = match &self.tag {
            Some(tag) => format!("{} {tag}", self.kind),
            None => self.name.clone(),
        };
        let field = |field: JsonField| {
            let JsonField { name, spelled, canonical, offset, size } = field;
            Field { name: name.unwrap_or_default(), spelled, canonical, offset, size }
        };
        let record = Record {
            kind: self.kind,
            names: Some(self.name).filter(|name| !name.is_empty()).into_iter().collect(),
            layout: Layout { size: self.size, align: self.align },
            fields: self.fields.into_iter().map(field).collect(),
        };
        (key, record)
    }
}

impl JsonFunction {
    fn into_fact(self) -> (String, Signature) {
        let parameter = |parameter: JsonParameter| {
            let JsonParameter { name, spelled, canonical } = parameter;
            Parameter { name: name.filter(|name| !name.is_empty()), spelled, canonical }
        };
        let signature = Signature {
            returns: self.returns,
            returns_canonical: self.returns_canonical,
            variadic: self.variadic,
            parameters: self.params.into_iter().map(parameter).collect(),
        };
        (self.name, signature)
    }
}

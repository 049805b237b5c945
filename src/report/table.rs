//! The facts of headers as tables for people.

use super::facts::{Facts, Field, Function, Param};
use super::role::RoleFact;

/// One table for each kind of fact; kinds that do not occur are left out.
#[must_use]
pub fn render(facts: &Facts) -> String {
    let mut out =
        format!("ABI {}, packing {}, standard {}\n", facts.abi, facts.packing, facts.standard);
    section(&mut out, "Constants", facts.constants.iter(), |one| {
        let ty = one.family_type.as_deref().unwrap_or(one.c_type);
        [one.name.clone(), one.hex.clone(), one.value.to_string(), ty.into(), at(&one.place)]
    });
    section(&mut out, "Strings", facts.strings.iter(), |one| {
        [one.name.clone(), format!("{:?}", one.value), at(&one.place)]
    });
    section(&mut out, "Types", facts.types.iter(), |one| {
        let (size, align) = (optional(one.size), optional(one.align));
        [one.name.clone(), size, align, one.spelled.clone(), at(&one.place)]
    });
    title(&mut out, "Records", facts.records.len());
    for one in &facts.records {
        let (size, align) = (optional(one.size), optional(one.align));
        let (name, place) = (printable(&one.name), at(&one.place));
        out += &format!("\n  {} {name}: size {size}, align {align} ({place})\n", one.kind);
        rows(&mut out, "    ", &one.fields.iter().map(field_row).collect::<Vec<_>>());
    }
    section(&mut out, "Function types", facts.function_types.iter(), |one| {
        [one.name.clone(), format!("{} ({})", one.returns, list(&one.params)), at(&one.place)]
    });
    title(&mut out, "Functions", facts.functions.len());
    for one in &facts.functions {
        function(&mut out, one);
    }
    title(&mut out, "Function lists", facts.function_lists.len());
    for one in &facts.function_lists {
        out += &format!("  {}: {}\n", printable(&one.name), printable(&one.functions.join(", ")));
    }
    out
}

fn title(out: &mut String, title: &str, count: usize) {
    if count > 0 {
        *out += &format!("\n{title} ({count})\n");
    }
}

fn section<T, const COLUMNS: usize>(
    out: &mut String,
    name: &str,
    facts: impl ExactSizeIterator<Item = T>,
    row: impl Fn(T) -> [String; COLUMNS],
) {
    title(out, name, facts.len());
    rows(out, "  ", &facts.map(row).collect::<Vec<_>>());
}

/// Lines with columns as wide as their widest cell.
fn rows<const COLUMNS: usize>(out: &mut String, indent: &str, rows: &[[String; COLUMNS]]) {
    /// A wider cell pushes its own line aside only.
    const MAX_WIDTH: usize = 48;
    let mut widths = [0; COLUMNS];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count().min(MAX_WIDTH));
        }
    }
    for row in rows {
        let mut line = indent.to_owned();
        for (width, cell) in widths.iter().zip(row) {
            line += &format!("{:width$}  ", printable(cell));
        }
        *out += line.trim_end();
        out.push('\n');
    }
}

fn field_row(field: &Field) -> [String; 5] {
    let name = field.name.as_deref().unwrap_or("(unnamed)");
    let (offset, size) = (optional(field.offset), optional(field.size));
    [offset, size, name.into(), field.spelled.clone(), role(&field.role)]
}

fn role(fact: &RoleFact) -> String {
    match (fact.role, &fact.length_of) {
        (Some("value"), _) => String::new(),
        (Some(role), Some(of)) => format!("{role} of {of}"),
        (Some(role), None) => role.into(),
        (None, _) => "?".into(),
    }
}

fn function(out: &mut String, function: &Function) {
    let (name, returns) = (&function.name, &function.returns);
    *out += &format!("  {}\n", printable(&format!("{returns} {name}({})", list(&function.params))));
    let row = |param: &Param| {
        [param.name.clone().unwrap_or_else(|| "(unnamed)".into()), role(&param.role)]
    };
    rows(out, "      ", &function.params.iter().map(row).collect::<Vec<_>>());
}

fn list(params: &[Param]) -> String {
    let one = |param: &Param| match &param.name {
        Some(name) => format!("{} {name}", param.spelled),
        None => param.spelled.clone(),
    };
    if params.is_empty() {
        return "void".into();
    }
    params.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn at(place: &super::facts::Place) -> String {
    format!("{}:{}", place.file, place.line)
}

fn optional(number: Option<u64>) -> String {
    number.map_or_else(|| "-".to_owned(), |number| number.to_string())
}

fn printable(text: &str) -> String {
    super::terminal::printable(text).replace('\n', " ")
}

//! The backend for Rust: a crate of raw bindings that is the same for all targets.
//!
//! Each item is rendered for all ABIs; where the results differ, the crate has them all under
//! `cfg`. Items are finished strings, laid out as rustfmt lays them out; the templates hold what
//! stands around them.

mod cfg;
mod constants;
mod docs;
mod functions;
mod imports;
mod layout;
mod records;
mod rows;
mod spell;
mod type_names;
mod types;
mod units;
mod value_names;
mod values;

use askama::Template;

use self::constants::ConstantSection;
use self::functions::Block;
use self::imports::Imports;
use self::types::TypesFile;
use self::units::Units;
use crate::emit::Options;
use crate::emit::files::Files;
use crate::model::Doc;
use crate::model::doc::{MarkdownLine, RustString};
use crate::pipeline::Unit;

/// Items under a heading.
struct Section {
    heading: String,
    items: String,
}

#[derive(Template)]
#[template(path = "rust/Cargo.toml.jinja")]
struct CargoToml<'o> {
    name: &'o str,
    version: RustString<'o>,
    description: RustString<'o>,
}

#[derive(Template)]
#[template(path = "rust/README.md.jinja")]
struct Readme<'o> {
    name: &'o str,
    library: String,
    source: MarkdownLine<'o>,
}

#[derive(Template)]
#[template(path = "rust/src/lib.rs.jinja")]
struct LibRs<'o> {
    source: MarkdownLine<'o>,
}

#[derive(Template)]
#[template(path = "rust/src/ffi.rs.jinja")]
struct FfiRs {
    has_constants: bool,
    has_functions: bool,
    has_types: bool,
    has_records: bool,
    has_deprecated: bool,
}

#[derive(Template)]
#[template(path = "rust/src/ffi/types.rs.jinja")]
struct TypesRs {
    imports: String,
    file: TypesFile,
}

#[derive(Template)]
#[template(path = "rust/src/ffi/constants.rs.jinja")]
struct ConstantsRs<'b, 'a, 's> {
    imports: String,
    sections: Vec<ConstantSection<'b, 'a, 's>>,
    strings: String,
}

#[derive(Template)]
#[template(path = "rust/src/ffi/functions.rs.jinja")]
struct FunctionsRs {
    imports: String,
    blocks: Vec<Block>,
}

#[derive(Template)]
#[template(path = "rust/src/ffi/layout.rs.jinja")]
struct LayoutRs {
    sizes: String,
}

#[derive(Template)]
#[template(path = "rust/tests/layout.rs.jinja")]
struct LayoutTest {
    library: String,
    has_deprecated: bool,
    offsets: String,
}

/// Renders the crate.
pub(super) fn render(units: &[Unit<'_>], options: &Options) -> Files {
    let units = Units::new(units, options);
    let mut files = Files::new();
    let library = options.name.replace('-', "_");
    let source = || MarkdownLine(&options.source);

    let imports = Imports::default();
    let file = types::render(&units, &imports);
    let rows = records::Records::new(&units).rows;
    let has_types = !file.sections.is_empty();
    let has_records = !file.zeroed.is_empty();
    if has_types {
        add(
            &mut files,
            "src/ffi/types.rs",
            &TypesRs { imports: imports.core_ffi(units.abis), file },
        );
    }
    let has_deprecated = has_deprecated(&units);
    if has_records {
        let offsets = layout::offsets(&units, &rows);
        add(&mut files, "src/ffi/layout.rs", &LayoutRs { sizes: layout::sizes(&units, &rows) });
        let test = LayoutTest { library: library.clone(), has_deprecated, offsets };
        add(&mut files, "tests/layout.rs", &test);
    }

    let imports = Imports::default();
    let blocks = functions::render(&units, &imports);
    let has_functions = !blocks.is_empty();
    if has_functions {
        let imports = imports.declarations(units.abis);
        add(&mut files, "src/ffi/functions.rs", &FunctionsRs { imports, blocks });
    }

    let has_constants = add_constants(&mut files, &units);
    let ffi = FfiRs { has_constants, has_functions, has_types, has_records, has_deprecated };
    add(&mut files, "src/ffi.rs", &ffi);
    add(&mut files, "src/lib.rs", &LibRs { source: source() });
    let description = format!("Raw bindings of {}", options.source);
    let cargo_toml = CargoToml {
        name: &options.name,
        version: RustString(&options.version),
        description: RustString(&description),
    };
    add(&mut files, "Cargo.toml", &cargo_toml);
    add(&mut files, "README.md", &Readme { name: &options.name, library, source: source() });
    files
}

/// Adds the file of the constants, if there are any.
fn add_constants(files: &mut Files, units: &Units<'_, '_>) -> bool {
    let imports = Imports::default();
    let sections = constants::sections(units, &imports);
    let strings = constants::strings(units, &imports);
    if sections.is_empty() && strings.is_empty() {
        return false;
    }
    let file = ConstantsRs { imports: imports.declarations(units.abis), sections, strings };
    add(files, "src/ffi/constants.rs", &file);
    true
}

/// Whether the crate uses something that its headers call deprecated.
fn has_deprecated(units: &Units<'_, '_>) -> bool {
    let is = |doc: &Doc<'_>| docs::is_deprecated(*doc);
    units.list.iter().any(|unit| {
        unit.model.typedefs.iter().any(|typedef| is(&typedef.doc))
            || unit.model.records.iter().any(|record| is(&record.doc))
            || unit.model.enums.iter().any(|enumeration| is(&enumeration.doc))
    })
}

fn add(files: &mut Files, path: &str, template: &impl Template) {
    let mut text = template.render().expect("writing to a string");
    text.truncate(text.trim_end().len());
    text.push('\n');
    files.insert(path, text);
}

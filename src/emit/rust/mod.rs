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
mod safe;
mod spell;
mod text;
mod type_names;
mod types;
mod units;
mod value_names;
mod values;

use askama::Template;

use self::constants::ConstantSection;
use self::functions::Block;
use self::imports::Imports;
use self::records::{Debug, Records};
use self::types::{Section, Types};
use self::units::Units;
use crate::emit::files::Sink;
use crate::emit::{Options, Parts};
use crate::model::Doc;
use crate::model::doc::{MarkdownLine, RustString};
use crate::pipeline::Unit;

#[derive(Template)]
#[template(path = "rust/Cargo.toml.jinja")]
struct CargoToml<'o> {
    name: &'o str,
    version: RustString<'o>,
    description: RustString<'o>,
    has_safe_layer: bool,
    /// Whether all of it is this project's.
    is_licensed: bool,
}

#[derive(Template)]
#[template(path = "rust/README.md.jinja")]
struct Readme<'o> {
    has_safe_layer: bool,
    name: &'o str,
    library: String,
    source: MarkdownLine<'o>,
}

#[derive(Template)]
#[template(path = "rust/src/lib.rs.jinja")]
struct LibRs<'o> {
    library: &'o str,
    source: MarkdownLine<'o>,
    has_safe_layer: bool,
    /// Whether the standard's types are in a file of their own.
    has_standard: bool,
    /// Whether there are functions that the standard does not have.
    has_vendor: bool,
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
struct TypesRs<'t, 'b, 'a, 's> {
    sections: Vec<Section<'t, 'b, 'a, 's>>,
    zeroed: String,
    unions: String,
    /// Whether unions can be shown with a feature only.
    is_debug_a_feature: bool,
}

#[derive(Template)]
#[template(path = "rust/src/ffi/constants.rs.jinja")]
struct ConstantsRs<'b, 'a, 's> {
    sections: Vec<ConstantSection<'b, 'a, 's>>,
    strings: String,
}

#[derive(Template)]
#[template(path = "rust/src/ffi/functions.rs.jinja")]
struct FunctionsRs<'b, 'a, 's> {
    blocks: Vec<Block<'b, 'a, 's>>,
}

#[derive(Template)]
#[template(path = "rust/src/ffi/layout.rs.jinja")]
struct LayoutRs<'b, 'a, 's> {
    sizes: layout::Sizes<'b, 'a, 's>,
}

#[derive(Template)]
#[template(path = "rust/tests/layout.rs.jinja")]
struct LayoutTest<'b, 'a, 's> {
    library: &'b str,
    has_deprecated: bool,
    offsets: layout::Offsets<'b, 'a, 's>,
}

/// The licences of a crate that is made from the headers of this project alone.
const LICENSES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
];

/// Renders the crate.
pub(super) fn render(units: &[Unit<'_>], options: &Options, files: &mut dyn Sink) {
    let units = Units::new(units, options);
    let library = options.name.replace('-', "_");
    let source = || MarkdownLine(&options.source);

    let has_deprecated = has_deprecated(&units);
    let has_safe_layer = options.parts == Parts::All;
    let debug = if has_safe_layer { Debug::Feature } else { Debug::Always };
    let records = Records::new(&units, debug);
    let has_types = add_types(files, &units, &records);
    let mut all_records = units.list.iter().flat_map(|unit| &unit.model.records);
    let has_records = all_records.any(|record| record.fields.is_some());
    if has_records {
        let (sizes, offsets) =
            (layout::Sizes(&units, &records.rows), layout::Offsets(&units, &records.rows));
        add(files, "src/ffi/layout.rs", &LayoutRs { sizes });
        let test = LayoutTest { library: &library, has_deprecated, offsets };
        add(files, "tests/layout.rs", &test);
    }
    let has_functions = add_functions(files, &units);
    let has_constants = add_constants(files, &units);
    let ffi = FfiRs { has_constants, has_functions, has_types, has_records, has_deprecated };
    add(files, "src/ffi.rs", &ffi);
    let safe_layer = has_safe_layer.then(|| safe::add(files, &units, &library, options));
    let safe::Modules { has_standard, has_vendor } = safe_layer.unwrap_or_default();
    let lib =
        LibRs { library: &library, source: source(), has_safe_layer, has_standard, has_vendor };
    add(files, "src/lib.rs", &lib);
    let kind = if has_safe_layer { "Bindings" } else { "Raw bindings" };
    let description = format!("{kind} of {}", options.source);
    let cargo_toml = CargoToml {
        name: &options.name,
        version: RustString(&options.version),
        description: RustString(&description),
        has_safe_layer,
        is_licensed: options.is_newest_standard,
    };
    add(files, "Cargo.toml", &cargo_toml);
    if options.is_newest_standard {
        for (path, text) in LICENSES {
            files.add(path, text.into());
        }
    }
    let readme = Readme { has_safe_layer, name: &options.name, library, source: source() };
    add(files, "README.md", &readme);
}

/// Adds the file of the types, if there are any.
fn add_types(files: &mut dyn Sink, units: &Units<'_, '_>, records: &Records) -> bool {
    let imports = Imports::default();
    let types = Types::new(units, records, &imports);
    let sections: Vec<_> = types.sections().collect();
    if sections.is_empty() {
        return false;
    }
    let zeroed = records.list(units, |_| true);
    let unions = records.list(units, records::is_union);
    let text = text(&TypesRs {
        sections,
        zeroed,
        unions,
        is_debug_a_feature: records.is_debug_a_feature(),
    });
    files.add("src/ffi/types.rs", with_imports(text, &imports.core_ffi(units.abis)).into());
    true
}

/// Adds the file of the prototypes, if there are any.
fn add_functions(files: &mut dyn Sink, units: &Units<'_, '_>) -> bool {
    let imports = Imports::default();
    let rows = functions::rows(units);
    let blocks = functions::blocks(units, &rows, &imports);
    if blocks.is_empty() {
        return false;
    }
    let text = text(&FunctionsRs { blocks });
    files.add("src/ffi/functions.rs", with_imports(text, &imports.declarations(units.abis)).into());
    true
}

/// Adds the file of the constants, if there are any.
fn add_constants(files: &mut dyn Sink, units: &Units<'_, '_>) -> bool {
    let imports = Imports::default();
    let sections = constants::sections(units, &imports);
    let strings = constants::strings(units, &imports);
    if sections.is_empty() && strings.is_empty() {
        return false;
    }
    let text = text(&ConstantsRs { sections, strings });
    files.add("src/ffi/constants.rs", with_imports(text, &imports.declarations(units.abis)).into());
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

fn add(files: &mut dyn Sink, path: &str, template: &impl Template) {
    files.add(path, text(template).into());
}

fn text(template: &impl Template) -> String {
    const USUAL_SIZE: usize = 64 * 1024;
    let mut text = String::with_capacity(USUAL_SIZE);
    template.render_into(&mut text).expect("writing to a string");
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// Puts imports, which are known only when all that uses them is rendered, behind the file's
/// documentation.
fn with_imports(mut text: String, imports: &str) -> String {
    const GAP: &str = "\n\n";
    let at = text.find(GAP).map_or(0, |gap| gap + GAP.len());
    text.insert_str(at, imports);
    text
}

//! The safe layer: what is rendered of it, and what is the same in every crate.

mod adapt;
mod attributes;
mod canonical;
mod flags;
mod known;
mod parameters;
mod standard;
mod values;
mod vendor;
mod verbatim;

use self::adapt::Habits;
use self::known::Known;
use self::values::OpenSet;
use crate::abi::Abi;
use crate::emit::Options;
use crate::emit::files::Sink;
use crate::emit::rust::units::Units;
use crate::model::annotations::Annotations;
use crate::pipeline::{Request, read};
use crate::source::SourceMap;

/// Which modules there are that not every crate has.
#[derive(Default)]
pub(super) struct Modules {
    pub(super) has_standard: bool,
    pub(super) has_vendor: bool,
}

/// Adds the files of the safe layer.
pub(super) fn add(
    files: &mut dyn Sink,
    own: &Units<'_, '_>,
    library: &str,
    options: &Options,
) -> Modules {
    let mut modules = Modules::default();
    verbatim::add(files, library);
    if options.is_newest_standard {
        let constants = known::constants(own);
        let open_sets = render(files, own, &constants, &options.annotations);
        parameters::add(files, &[own], &open_sets, &options.annotations);
        return modules;
    }
    let sources = SourceMap::new();
    let mut standard = read(&sources, &Request::default(), &Abi::ALL).units;
    let views = Units::new(&standard, options);
    let mut constants = known::constants(own);
    let of_standard = known::constants(&views);
    let is_within = known::has_all(&constants, &of_standard) && standard::is_within(&views, own);
    known::add_missing(&mut constants, of_standard);
    let packings = standard::packings(&standard, &views, own);
    let open_sets = render(files, own, &constants, &options.annotations);
    if let Some(text) = vendor::file(own, &options.annotations, &open_sets) {
        modules.has_vendor = true;
        files.add("src/vendor.rs", text.into());
    }
    if is_within {
        parameters::add(files, &[own], &open_sets, &options.annotations);
        return modules;
    }
    drop(views);
    let views = Units::with_packing(&standard, own.families, |abi| packings[abi as usize]);
    parameters::add(files, &[own, &views], &open_sets, &options.annotations);
    drop(views);
    let habits = Habits::of(own);
    for unit in &mut standard {
        habits.adapt(&mut unit.model);
    }
    let views = Units::with_packing(&standard, own.families, |abi| packings[abi as usize]);
    modules.has_standard = true;
    files.add("src/standard.rs", standard::file(&views).into());
    modules
}

/// Adds the rendered files, from the constants of the headers and those of the newest standard.
fn render<'m>(
    files: &mut dyn Sink,
    own: &Units<'_, '_>,
    constants: &'m [Known<'m>],
    annotations: &'m Annotations,
) -> Vec<OpenSet<'m>> {
    let all = own.abis;
    let open_sets = values::open_sets(constants, annotations);
    files.add("src/values.rs", values::file(&open_sets, annotations, all).into());
    files.add("src/flags.rs", flags::file(constants, annotations, all).into());
    files.add("src/attribute.rs", attributes::file(&open_sets, annotations, all).into());
    open_sets
}

//! The safe layer: what is rendered of it, and what is the same in every crate.

mod attributes;
mod flag_groups;
mod flags;
mod known;
mod values;
mod verbatim;

use crate::abi::Abi;
use crate::emit::Options;
use crate::emit::files::Files;
use crate::emit::rust::units::Units;
use crate::model::annotations::Annotations;
use crate::pipeline::{Request, read};
use crate::source::SourceMap;

/// Adds the files of the safe layer.
pub(super) fn add(files: &mut Files, own: &Units<'_, '_>, options: &Options) {
    verbatim::add(files);
    if options.is_newest_standard {
        return render(files, &[own], &options.annotations);
    }
    let sources = SourceMap::new();
    let reading = read(&sources, &Request::default(), &Abi::ALL);
    let standard = Units::new(&reading.units, options);
    render(files, &[own, &standard], &options.annotations);
}

/// Adds the rendered files, from the facts of the headers and those of the newest standard if the
/// headers are others.
fn render(files: &mut Files, sets: &[&Units<'_, '_>], annotations: &Annotations) {
    let all = sets[0].abis;
    let constants = known::constants(sets);
    let open_sets = values::open_sets(&constants, sets[0].families);
    files.insert("src/values.rs", values::file(&open_sets, all));
    files.insert("src/flags.rs", flags::file(&constants, flag_groups::GROUPS, all));
    files.insert("src/attribute.rs", attributes::file(&open_sets, all, annotations));
}

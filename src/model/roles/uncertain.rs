//! Functions that cannot be made safe.

use rustc_hash::FxHashSet;

use super::Roles;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::annotations::Annotations;
use crate::model::{Function, Model};
use crate::preprocess::embedded_header;

/// The functions of the standard, which are known better than its header says.
fn standard_functions() -> FxHashSet<&'static str> {
    let header = embedded_header("pkcs11f.h").map_or("", |(_, text)| text);
    let declarations = header.split("CK_PKCS11_FUNCTION_INFO(").skip(1);
    declarations.filter_map(|rest| Some(rest.split_once(')')?.0)).collect()
}

/// Warns of each function with a parameter that has no role; what calls it is unsafe. Functions of the
/// standard are left out.
pub fn warn_of_uncertain(
    model: &Model<'_>,
    annotations: &Annotations,
    diagnostics: &mut Diagnostics,
) {
    let roles = Roles::new(model, annotations);
    let standard = standard_functions();
    let is_other = |function: &&Function<'_>| !standard.contains(function.name);
    for function in model.functions.iter().filter(is_other) {
        let parameters = function.signature.parameters.iter().zip(roles.function(function));
        let unknown: Vec<String> = (1..)
            .zip(parameters)
            .filter(|(_, (_, role))| role.is_none())
            .map(|(number, (parameter, _))| match parameter.name {
                Some(name) => format!("`{name}`"),
                None => format!("parameter {number}"),
            })
            .collect();
        if unknown.is_empty() {
            continue;
        }
        let message = format!(
            "what {} of `{}` is for is not certain: calling it stays unsafe",
            unknown.join(", "),
            function.name
        );
        let hint =
            format!("say it under [functions.{}] in a file for --annotations", function.name);
        diagnostics.push(Diagnostic::warning(function.span, message).hint(hint));
    }
}

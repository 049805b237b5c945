//! Functions that cannot be made safe, and those that cannot be found.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::Roles;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::annotations::Annotations;
use crate::model::{Model, Signature};
use crate::preprocess::embedded_header;
use crate::source::Span;

/// Whether the standard has a function of this name, which is known better than its header says.
#[must_use]
pub fn is_standard_function(name: &str) -> bool {
    static FUNCTIONS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
        let header = embedded_header("pkcs11f.h").map_or("", |(_, text)| text);
        let declarations = header.split("CK_PKCS11_FUNCTION_INFO(").skip(1);
        declarations.filter_map(|rest| Some(rest.split_once(')')?.0)).collect()
    });
    FUNCTIONS.contains(name)
}

/// Warns of each function of which it is not certain how it is called, so that calling it is unsafe,
/// and of each list of functions of which nothing says how a module gives it. What the standard has is
/// left out.
pub fn warn_of_uncertain(
    model: &Model<'_>,
    annotations: &Annotations,
    diagnostics: &mut Diagnostics,
) {
    let roles = Roles::new(model, annotations);
    let mut known: FxHashSet<&str> = FxHashSet::default();
    for function in model.functions.iter().filter(|function| !is_standard_function(function.name)) {
        known.insert(function.name);
        warn(&roles, (function.name, &function.signature), function.span, diagnostics);
    }
    let origins = model.list_origins(annotations);
    for (list, origin) in model.function_lists.iter().zip(origins) {
        let fields = model.records[list.record.0 as usize].fields.iter().flatten();
        let own = fields.filter_map(|field| Some((field, model.own_function(field)?)));
        let mut own = own.filter(|(_, (name, _))| !known.contains(name)).collect::<Vec<_>>();
        if origin.is_none() && !own.is_empty() {
            let span = model.records[list.record.0 as usize].span;
            diagnostics.push(without_origin(list.name, span));
            own.clear();
        }
        for (field, (name, signature)) in own {
            known.insert(name);
            warn(&roles, (name, signature), field.span, diagnostics);
        }
    }
}

fn without_origin(list: &str, span: Span) -> Diagnostic {
    let message = format!("nothing says how a module gives `{list}`: its functions are left out");
    let hint =
        format!("name its interface in a file for --annotations: [interfaces] {list} = \"…\"");
    Diagnostic::warning(span, message).hint(hint)
}

fn warn(
    roles: &Roles<'_, '_>,
    (name, signature): (&str, &Signature<'_>),
    span: Span,
    diagnostics: &mut Diagnostics,
) {
    if signature.is_variadic || !signature.has_prototype {
        let what = if signature.is_variadic { "which other arguments" } else { "which arguments" };
        let message = format!("{what} `{name}` takes is not certain: calling it stays unsafe");
        return diagnostics.push(Diagnostic::warning(span, message));
    }
    let parameters = signature.parameters.iter().zip(roles.signature(name, signature));
    let unknown: Vec<String> = (1..)
        .zip(parameters)
        .filter(|(_, (_, role))| role.is_none())
        .map(|(number, (parameter, _))| match parameter.name {
            Some(name) => format!("`{name}`"),
            None => format!("parameter {number}"),
        })
        .collect();
    if unknown.is_empty() {
        return;
    }
    let message = format!(
        "what {} of `{name}` is for is not certain: calling it stays unsafe",
        unknown.join(", ")
    );
    let hint = format!("say it under [functions.{name}] in a file for --annotations");
    diagnostics.push(Diagnostic::warning(span, message).hint(hint));
}

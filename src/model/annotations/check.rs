//! Whether the names in a user's annotations are in the headers.

use super::Annotations;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Model, Type, TypeKind};
use crate::source::Span;

/// A name in an annotation file.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    pub(super) what: Mentioned,
    pub(super) span: Span,
}

/// What a name is meant to be.
#[derive(Clone, Debug)]
pub(super) enum Mentioned {
    Constant(String),
    Type(String),
    /// An integer type.
    NumberType(String),
    Function(String),
    /// A record that is a list of functions.
    FunctionList(String),
    /// A function and a parameter of it.
    Parameter(String, String),
    /// A record and a member of it.
    Member(String, String),
    /// A function with a parameter, or a record with a member.
    Either(String, String),
    /// Nothing, for this reason.
    Nothing(String),
}

impl Annotations {
    /// Reports the names in a user's annotations that none of `models`, read from the same headers
    /// for different platforms, has.
    pub fn check(&self, models: &[&Model<'_>], diagnostics: &mut Diagnostics) {
        for mention in &self.mentions {
            let faults: Vec<_> = models.iter().map(|model| mention.what.fault(model)).collect();
            if let Some(Some(fault)) = faults.iter().min_by_key(|fault| fault.is_some()) {
                diagnostics.push(Diagnostic::error(mention.span, fault.as_str()));
            }
        }
    }
}

impl Mentioned {
    /// Why it is not in `model`.
    fn fault(&self, model: &Model<'_>) -> Option<String> {
        match self {
            Self::Constant(name) => {
                let is_there = model.constants.iter().any(|one| one.name == name);
                (!is_there).then(|| format!("the headers have no constant `{name}`"))
            }
            Self::Type(name) => {
                let is_there = model.typedefs.iter().any(|one| one.name == name);
                (!is_there).then(|| format!("the headers have no type `{name}`"))
            }
            Self::NumberType(name) => {
                let Some(typedef) = model.typedefs.iter().find(|one| one.name == name) else {
                    return Some(format!("the headers have no type `{name}`"));
                };
                let message =
                    || format!("`{name}` is no integer type; the value can be `CK_BYTE[]`");
                (!is_integer(model, &typedef.ty)).then(message)
            }
            Self::Nothing(reason) => Some(reason.clone()),
            Self::Function(name) => model.signature(name).is_none().then(|| no_function(name)),
            Self::FunctionList(name) => {
                let is_there = model.function_lists.iter().any(|one| one.name == name);
                (!is_there).then(|| format!("the headers have no list of functions `{name}`"))
            }
            Self::Parameter(function, name) => parameter_fault(model, function, name),
            Self::Member(record, name) => member_fault(model, record, name),
            Self::Either(owner, name) => {
                let has_record = model.records.iter().any(|one| one.name() == owner);
                if has_record {
                    member_fault(model, owner, name)
                } else {
                    parameter_fault(model, owner, name)
                }
            }
        }
    }
}

fn no_function(name: &str) -> String {
    format!("the headers have no function `{name}`")
}

fn parameter_fault(model: &Model<'_>, function: &str, name: &str) -> Option<String> {
    let Some(signature) = model.signature(function) else { return Some(no_function(function)) };
    let is_there = signature.parameters.iter().any(|one| one.name == Some(name));
    (!is_there).then(|| format!("the function `{function}` has no parameter `{name}`"))
}

fn member_fault(model: &Model<'_>, record: &str, name: &str) -> Option<String> {
    let Some(found) = model.records.iter().find(|one| one.name() == record) else {
        return Some(format!("the headers have no record `{record}`"));
    };
    let is_there = found.fields.iter().flatten().any(|one| one.name == Some(name));
    (!is_there).then(|| format!("the record `{record}` has no member `{name}`"))
}

fn is_integer(model: &Model<'_>, ty: &Type<'_>) -> bool {
    matches!(
        model.resolved(ty).kind,
        TypeKind::Integer(_) | TypeKind::Library(_) | TypeKind::Enum(_)
    )
}

//! Methods for functions of which it is not certain how they are called: unsafe, with the arguments as
//! they are in C.

use super::argument;
use super::methods::Method;
use crate::emit::names::Scope;
use crate::emit::rust::imports::Imports;
use crate::emit::rust::text::push_all;
use crate::emit::rust::units::Place;
use crate::model::TypeKind;
use crate::model::roles::Role;

/// Names that these methods use.
const USED_NAMES: &[&str] = &["call", "function", "module", "self"];

const MISSING: &str =
    "[`Error::Missing`](super::Error::Missing) if the module has no such function.";

/// Writes such a method, on the ABI of `place`.
pub(super) fn write(
    out: &mut String,
    method: &Method<'_>,
    place: Place<'_, '_, '_>,
    imports: &Imports,
) {
    let signature = method.entry.signature;
    if signature.is_variadic || !signature.has_prototype {
        return write_open(out, method);
    }
    let returns_rv = place.unit.model.is_rv(&signature.returns);
    let calls = format!("Calls the module's `{}`, with arguments as in C.", method.c_name());
    let why = "It is not certain what they are for, or there is no safe way to give them.";
    let errors = [if returns_rv { "What the module returns; " } else { "" }, MISSING].concat();
    let safety = "The arguments are what the module expects.";
    method.write_doc(out, &[&calls, why, "", "# Errors", &errors, "", "# Safety", safety]);
    push_all(out, &["    pub unsafe fn ", &method.name, "(&self"]);
    let passed = write_parameters(out, method, place, imports);
    let mut returns = String::new();
    if !returns_rv {
        place.speller(imports).write_returns(&mut returns, signature);
    }
    let returns = returns.strip_prefix(" -> ").unwrap_or("()");
    push_all(out, &[") -> super::Result<", returns, "> {\n"]);
    method.write_search(out, "super::");
    out.push_str("        // SAFETY: the caller vouches for the arguments.\n");
    let call = ["unsafe { function(", &passed.join(", "), ") }"].concat();
    if returns_rv {
        let name = method.c_name();
        push_all(out, &["        super::checked!(\"", &name, "\", ", &call, ")\n    }\n"]);
    } else {
        push_all(out, &["        Ok(", &call, ")\n    }\n"]);
    }
}

/// Writes a method for a function that says nothing of its arguments.
fn write_open(out: &mut String, method: &Method<'_>) {
    let hands = format!("Hands the module's `{}` to `call`.", method.c_name());
    let safety = "What `call` does with the function is as the module expects it.";
    method.write_doc(out, &[&hands, "", "# Errors", MISSING, "", "# Safety", safety]);
    let item = &method.entry.item;
    push_all(out, &["    pub unsafe fn ", &method.name, "<R>(\n        &self,\n"]);
    push_all(out, &["        call: impl FnOnce(super::raw::", item, ") -> R,\n"]);
    out.push_str("    ) -> super::Result<R> {\n");
    method.write_search(out, "super::");
    out.push_str("        Ok(call(function))\n    }\n");
}

/// Writes the parameters, and returns what the function gets.
fn write_parameters(
    out: &mut String,
    method: &Method<'_>,
    place: Place<'_, '_, '_>,
    imports: &Imports,
) -> Vec<String> {
    let first = method.receiver.first_argument();
    let mut passed: Vec<String> = first.map(str::to_owned).into_iter().collect();
    let mut scope = Scope::with(USED_NAMES);
    let parameters = method.entry.signature.parameters.iter().enumerate();
    for (index, parameter) in parameters.skip(passed.len()) {
        let role = match place.unit.model.resolved(&parameter.ty).kind {
            TypeKind::Pointer(_) | TypeKind::Array(..) => Role::InputValue,
            _ => Role::Value,
        };
        let name = argument::name(parameter.name, index, &role, &mut scope);
        push_all(out, &[", ", &name, ": "]);
        place.speller(imports).write_parameter(out, parameter);
        passed.push(name);
    }
    passed
}

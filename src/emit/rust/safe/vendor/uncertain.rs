//! Methods for functions of which it is not certain how they are called: unsafe, with the arguments as
//! they are in C.

use std::borrow::Cow;

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

/// Writes such a method, on the ABI of `place`.
pub(super) fn write(
    out: &mut String,
    method: &Method<'_>,
    place: Place<'_, '_, '_>,
    imports: &Imports,
) {
    let signature = method.entry.signature;
    let calls = format!("Calls the module's `{}`, with arguments as in C.", method.c_name());
    let why = "It is not certain what they are for, or there is no safe way to give them.";
    let missing = "[`Error::Missing`](crate::Error::Missing) if the module has no such function.";
    let is_open = signature.is_variadic || !signature.has_prototype;
    if is_open {
        let hands = format!("Hands the module's `{}` to `call`.", method.c_name());
        let safety = "What `call` does with the function is as the module expects it.";
        method.write_doc(out, &[&hands, "", "# Errors", missing, "", "# Safety", safety]);
        let item = &method.entry.item;
        push_all(out, &["    pub unsafe fn ", &method.name, "<R>(\n        &self,\n"]);
        push_all(out, &["        call: impl FnOnce(super::raw::", item, ") -> R,\n"]);
        out.push_str("    ) -> crate::error::Result<R> {\n");
        method.write_search(out, "super::");
        return out.push_str("        Ok(call(function))\n    }\n");
    }
    let returns_rv = place.unit.model.is_rv(&signature.returns);
    let errors = if returns_rv { "What the module returns; " } else { "" };
    let errors = [errors, missing].concat();
    let safety = "The arguments are what the module expects.";
    method.write_doc(out, &[&calls, why, "", "# Errors", &errors, "", "# Safety", safety]);
    let speller = place.speller(imports);
    let mut passed: Vec<Cow<'_, str>> = Vec::new();
    push_all(out, &["    pub unsafe fn ", &method.name, "(&self"]);
    let mut scope = Scope::with(USED_NAMES);
    for (index, parameter) in signature.parameters.iter().enumerate() {
        if let (0, Some(first)) = (index, method.receiver.first_argument()) {
            passed.push(first.into());
            continue;
        }
        let role = match place.unit.model.resolved(&parameter.ty).kind {
            TypeKind::Pointer(_) | TypeKind::Array(..) => Role::InputValue,
            _ => Role::Value,
        };
        let name = argument::name(parameter.name, index, &role, &mut scope);
        push_all(out, &[", ", &name, ": "]);
        speller.write_parameter(out, parameter);
        passed.push(name.into());
    }
    out.push_str(") -> crate::error::Result<");
    let mut returns = String::new();
    if !returns_rv {
        speller.write_returns(&mut returns, signature);
    }
    push_all(out, &[returns.strip_prefix(" -> ").unwrap_or("()"), "> {\n"]);
    method.write_search(out, "super::");
    out.push_str("        // SAFETY: the caller vouches for the arguments.\n");
    let call = ["unsafe { function(", &passed.join(", "), ") }"].concat();
    if returns_rv {
        push_all(
            out,
            &[
                "        crate::functions::checked!(\"",
                &method.c_name(),
                "\", ",
                &call,
                ")\n    }\n",
            ],
        );
    } else {
        push_all(out, &["        Ok(", &call, ")\n    }\n"]);
    }
}

//! Declarators: from the base type outwards to the name.

use super::resolve::Resolver;
use super::{Doc, Parameter, Signature, Type, TypeKind};
use crate::abi::{PerAbi, Value};
use crate::syntax::MAX_NESTING;
use crate::syntax::ast::{Declarator, Derivation, Name};

/// How many parameters a function may have.
pub const MAX_PARAMETERS: usize = 1024;

impl<'s> Resolver<'s, '_> {
    /// Reports a declarator with more stars, arrays and parameter lists than later stages nest.
    pub(super) fn is_too_long(&mut self, declarator: &Declarator<'s>) -> bool {
        let is_too_long = declarator.derivations.len() > MAX_NESTING;
        if is_too_long {
            let at = declarator.at.start..declarator.at.start + 1;
            self.diagnostics.push(self.error(
                &at,
                format!(
                    "this declarator has more than {MAX_NESTING} stars, arrays or parameter lists"
                ),
            ));
        }
        is_too_long
    }

    /// Builds a declared type: from the base outwards to the name.
    pub(super) fn derive(
        &mut self,
        base: Type<'s>,
        convention: super::CallingConvention,
        derivations: &[Derivation<'s>],
    ) -> Type<'s> {
        let mut ty = base;
        let mut convention = convention;
        for derivation in derivations.iter().rev() {
            let mut qualifiers = super::Qualifiers::default();
            let kind = match derivation {
                Derivation::Pointer { is_const, is_volatile } => {
                    qualifiers =
                        super::Qualifiers { is_const: *is_const, is_volatile: *is_volatile };
                    TypeKind::Pointer(Box::new(ty))
                }
                Derivation::Array(length) => {
                    if let Some(length) = length {
                        self.check_element(&ty, length);
                    }
                    let length = length.as_ref().map(|text| self.array_length(text));
                    TypeKind::Array(Box::new(ty), length)
                }
                Derivation::Function { parameters, is_variadic } => {
                    let has_prototype = *is_variadic || !parameters.is_empty();
                    let parameters = self.parameters(parameters);
                    let convention = std::mem::take(&mut convention);
                    let is_variadic = *is_variadic;
                    // A qualifier of the value that is returned means nothing.
                    let returns = Type { qualifiers: super::Qualifiers::default(), ..ty };
                    TypeKind::Function(Box::new(Signature {
                        returns,
                        parameters,
                        is_variadic,
                        has_prototype,
                        convention,
                    }))
                }
                Derivation::Convention(found) => {
                    match &mut ty.kind {
                        TypeKind::Function(signature) => signature.convention = *found,
                        _ => convention = *found,
                    }
                    continue;
                }
            };
            ty = Type { qualifiers, kind };
        }
        ty
    }

    pub(super) fn array_length(&mut self, text: &Name<'s>) -> PerAbi<u64> {
        const MAX: u64 = 1 << 40;
        let Some(value) = self.constant_expression(text) else { return PerAbi::Same(1) };
        let is_too_long = |value: &Value| value.bits > MAX;
        if crate::abi::Abi::ALL.iter().any(|&abi| is_too_long(value.get(abi))) {
            self.diagnostics.push(
                self.error(&text.at, "this array has a negative or an absurd length").label(
                    format!("the length is {}", value.get(crate::abi::Abi::Unix64).bits as i64),
                ),
            );
            return PerAbi::Same(1);
        }
        PerAbi::from_fn(|abi| value.get(abi).bits)
    }

    pub(super) fn parameters(
        &mut self,
        declarations: &[crate::syntax::ast::ParameterDeclaration<'s>],
    ) -> Vec<Parameter<'s>> {
        let mut parameters = Vec::with_capacity(declarations.len());
        if declarations.len() > MAX_PARAMETERS {
            let at = &declarations[MAX_PARAMETERS].specifiers.at;
            self.diagnostics.push(
                self.error(at, format!("this function has more than {MAX_PARAMETERS} parameters")),
            );
            return parameters;
        }
        for declaration in declarations {
            if self.is_too_long(&declaration.declarator) {
                continue;
            }
            let base = self.base(&declaration.specifiers, None, Doc(None));
            let convention = declaration.specifiers.convention;
            let declarator = &declaration.declarator;
            let ty = self.derive(base, convention, &declarator.derivations);
            let name = declarator.name.as_ref().map(|name| name.text);
            let is_void = name.is_none() && ty.kind == TypeKind::Void;
            if is_void && declarations.len() == 1 {
                break;
            }
            if name.is_some() && parameters.iter().any(|one: &Parameter<'_>| one.name == name) {
                self.report_parameter_twice(declarator);
            }
            if let Some(name) = &declarator.name {
                self.check_parameter_name(name);
            }
            parameters.push(Parameter { name, ty, doc: Doc(declaration.doc.or(declarator.doc)) });
        }
        parameters
    }
}

//! From syntax trees to facts: what every declaration means.

use rustc_hash::FxHashMap;

use super::scope::{Ordinary, Scope, Tag};
use super::sizes::Extents;
use super::{
    Constant, Doc, Function, Model, RecordId, Signature, Type, TypeKind, Typedef, TypedefId,
};
use crate::abi::Integer;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::preprocess::Text;
use crate::source::Span;
use crate::syntax::ast::{
    Base, Declaration, Declarator, Derivation, FunctionInformation, Name, Object, Specifiers,
    TextRange,
};

/// Gathers the facts of declarations, in their order.
pub(crate) struct Resolver<'s, 't> {
    /// The preprocessed text, and where it comes from.
    pub(super) source: &'s str,
    pub(super) text: &'t Text,
    pub(super) model: Model<'s>,
    pub(super) scope: Scope<'s>,
    pub(super) diagnostics: &'t mut Diagnostics,
    /// Enumerators with their offsets in the text.
    pub(super) enumerators: Vec<(Constant<'s>, usize)>,
    /// Records in the order in which their bodies end.
    pub(super) completed: Vec<RecordId>,
    /// How large the records are that have a body, by [`RecordId`].
    pub(super) extents: Vec<Extents>,
    /// The types of the C library that are used, and where first.
    pub(super) library_types: FxHashMap<&'s str, Span>,
}

impl<'s, 't> Resolver<'s, 't> {
    /// A resolver that knows no name.
    pub(crate) fn new(source: &'s str, text: &'t Text, diagnostics: &'t mut Diagnostics) -> Self {
        Self {
            source,
            text,
            model: Model::default(),
            scope: Scope::default(),
            diagnostics,
            enumerators: Vec::new(),
            completed: Vec::new(),
            extents: Vec::new(),
            library_types: FxHashMap::default(),
        }
    }

    /// The place of a range of the preprocessed text.
    pub(super) fn span(&self, at: &TextRange) -> Span {
        let span = self.text.span(at.start, at.end);
        span.unwrap_or(Span::new(crate::source::SourceId::default(), 0, 0))
    }

    /// An error at a range of the preprocessed text; says where a macro was expanded.
    pub(crate) fn error(&self, at: &TextRange, message: impl Into<String>) -> Diagnostic {
        self.explain_expansion(at, Diagnostic::error(self.span(at), message))
    }

    pub(super) fn warning(&self, at: &TextRange, message: impl Into<String>) -> Diagnostic {
        self.explain_expansion(at, Diagnostic::warning(self.span(at), message))
    }

    fn explain_expansion(&self, at: &TextRange, diagnostic: Diagnostic) -> Diagnostic {
        let expansion = self.text.origin(at.start).and_then(|origin| origin.expansion);
        match expansion {
            Some(site) if Some(site) != diagnostic.span => {
                diagnostic.related(site, "in the expansion of this macro")
            }
            _ => diagnostic,
        }
    }

    /// Takes one declaration.
    pub(crate) fn declaration(&mut self, declaration: Declaration<'s>) {
        match declaration {
            Declaration::Object(object) => self.object(object),
            Declaration::FunctionInformation(function) => self.function_information(function),
            Declaration::Linkage(at) => self.diagnostics.push(
                self.warning(&at, "only C++ takes `extern \"C\"`; it is passed over")
                    .hint("write it between `#ifdef __cplusplus` and `#endif`"),
            ),
            Declaration::Nothing => {}
        }
    }

    fn object(&mut self, object: Object<'s>) {
        if self.implicit_int(&object) {
            return;
        }
        let base = self.base(&object.specifiers, None, Doc(object.doc));
        for declarator in &object.declarators {
            if self.is_too_long(declarator) {
                continue;
            }
            let convention = object.specifiers.convention;
            let ty = self.derive(base.clone(), convention, &declarator.derivations);
            let Some(name) = &declarator.name else {
                self.report_nameless(declarator);
                continue;
            };
            let doc = Doc(object.doc.or(declarator.doc));
            if object.is_typedef {
                self.typedef(name, ty, doc, &object.specifiers, declarator);
            } else if !object.has_body {
                self.function_or_variable(name, ty, doc);
            }
        }
    }

    /// A declarator that is not a parameter's must have a name.
    pub(super) fn report_nameless(&mut self, declarator: &Declarator<'s>) {
        if declarator.bit_field.is_none() {
            self.diagnostics
                .push(self.error(&declarator.at, "expected a name").label("declared here"));
        }
    }

    /// `NAME(…);` without a type in front: the function returns `int`, as C had it before 1999 and
    /// compilers still have it. Gives whether it was one.
    fn implicit_int(&mut self, object: &Object<'s>) -> bool {
        let (Base::Named(name), [declarator]) = (&object.specifiers.base, &*object.declarators)
        else {
            return false;
        };
        let is_function = matches!(*declarator.derivations, [Derivation::Function { .. }]);
        let is_known = self.scope.ordinary.get(name.text).is_some_and(|one| !one.is_function());
        if object.is_typedef || declarator.name.is_some() || !is_function || is_known {
            return false;
        }
        let int = Type { qualifiers: Default::default(), kind: TypeKind::Integer(Integer::Int) };
        let ty = self.derive(int, object.specifiers.convention, &declarator.derivations);
        let message = format!("`{}` has no type in front: the function returns `int`", name.text);
        self.diagnostics.push(self.warning(&name.at, message));
        if !object.has_body {
            self.function_or_variable(name, ty, Doc(object.doc));
        }
        true
    }

    fn typedef(
        &mut self,
        name: &Name<'s>,
        ty: Type<'s>,
        doc: Doc<'s>,
        specifiers: &Specifiers<'s>,
        declarator: &Declarator<'s>,
    ) {
        self.check_attributes(
            specifiers.attributes.iter().chain(&declarator.attributes),
            &name.at,
            false,
        );
        match self.scope.ordinary.get(name.text) {
            None => {}
            Some(&Ordinary::Typedef(id)) => {
                let old = &self.model.typedefs[id.0 as usize];
                if !self.model.same_type(&old.ty, &ty) {
                    let related = old.span;
                    self.diagnostics.push(
                        self.error(
                            &name.at,
                            format!("the type `{}` is declared again, differently", name.text),
                        )
                        .related(related, "the first declaration"),
                    );
                }
                return;
            }
            Some(_) => return self.name_clash(name),
        }
        let id = TypedefId(self.model.typedefs.len() as u32);
        match ty.kind {
            TypeKind::Record(record) => {
                self.model.records[record.0 as usize].typedef.get_or_insert(name.text);
            }
            TypeKind::Enum(one) => {
                self.model.enums[one.0 as usize].typedef.get_or_insert(name.text);
            }
            _ => {}
        }
        let span = self.span(&name.at);
        self.model.typedefs.push(Typedef { name: name.text, ty, doc, span });
        self.scope.ordinary.insert(name.text, Ordinary::Typedef(id));
    }

    pub(super) fn name_clash(&mut self, name: &Name<'s>) {
        self.diagnostics.push(
            self.error(&name.at, format!("`{}` is declared again as something else", name.text)),
        );
    }

    fn function_or_variable(&mut self, name: &Name<'s>, ty: Type<'s>, doc: Doc<'s>) {
        let kind = match ty.kind {
            TypeKind::Typedef(_) => self.model.resolved(&ty).kind.clone(),
            kind => kind,
        };
        let TypeKind::Function(signature) = kind else {
            self.scope.ordinary.entry(name.text).or_insert(Ordinary::Variable);
            return;
        };
        let signature = *signature;
        match self.scope.ordinary.get(name.text) {
            None | Some(Ordinary::Variable) => {}
            Some(&Ordinary::Function(index)) => {
                let old = &mut self.model.functions[index as usize];
                if old.doc.0.is_none() {
                    old.doc = doc;
                }
                let related = old.span;
                let (old, new) = (&old.signature.clone(), &signature);
                if !self.model.same_signature(old, new) {
                    self.diagnostics.push(
                        self.error(
                            &name.at,
                            format!("the function `{}` is declared again, differently", name.text),
                        )
                        .related(related, "the first declaration"),
                    );
                } else if !old.has_prototype || old.parameters.iter().all(|one| one.name.is_none())
                {
                    self.model.functions[index as usize].signature = signature;
                }
                return;
            }
            Some(_) => return self.name_clash(name),
        }
        let index = self.model.functions.len() as u32;
        let span = self.span(&name.at);
        self.model.functions.push(Function { name: name.text, signature, doc, span });
        self.scope.ordinary.insert(name.text, Ordinary::Function(index));
    }

    /// A function in the raw form of `pkcs11f.h`: it returns `CK_RV` unless it says otherwise.
    fn function_information(&mut self, function: FunctionInformation<'s>) {
        let macro_name = &function.macro_name;
        self.diagnostics.push(
            self.warning(&macro_name.at, format!("`{}` is not defined here", macro_name.text))
                .label("taken for a macro that declares a function")
                .hint("give the header that defines it before this one"),
        );
        let at = function.returns.as_ref().map_or(&function.name.at, |name| &name.at).clone();
        let returns = function.returns.map_or("CK_RV", |name| name.text);
        let returns = self.named(&Name { text: returns, at });
        let parameters = self.parameters(&function.parameters);
        let signature = Signature {
            returns,
            parameters,
            is_variadic: function.is_variadic,
            has_prototype: true,
            convention: super::CallingConvention::C,
        };
        let ty =
            Type { qualifiers: Default::default(), kind: TypeKind::Function(Box::new(signature)) };
        self.function_or_variable(&function.name, ty, Doc(function.doc));
    }

    /// The model without the macros' constants, records in the order in which they are complete.
    pub(crate) fn finish_declarations(&mut self) {
        let count = self.model.records.len();
        let mut order = std::mem::take(&mut self.completed);
        let complete: Vec<bool> =
            self.model.records.iter().map(|one| one.fields.is_some()).collect();
        order.extend((0..count as u32).map(RecordId).filter(|id| !complete[id.0 as usize]));
        if order.iter().enumerate().any(|(new, old)| new != old.0 as usize) {
            self.model.reorder_records(&order);
            let known = |id: &RecordId| self.extents.get(id.0 as usize).copied();
            self.extents = order.iter().map(|id| known(id).unwrap_or_default()).collect();
            let mut new_id = vec![RecordId(0); order.len()];
            (0..).zip(&order).for_each(|(new, old)| new_id[old.0 as usize] = RecordId(new));
            for tag in self.scope.tags.values_mut() {
                if let Tag::Record(id) = tag {
                    *id = new_id[id.0 as usize];
                }
            }
        }
        self.model.function_lists = self.model.find_function_lists();
    }
}

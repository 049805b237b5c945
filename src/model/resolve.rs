//! From syntax trees to facts: what every declaration means.

use rustc_hash::FxHashMap;

use super::scope::{Ordinary, Scope, Tag};
use super::sizes::Extents;
use super::{
    Constant, Doc, Enum, EnumId, Field, Function, FunctionList, Model, Parameter, Record, RecordId,
    RecordKind, Signature, Type, TypeKind, Typedef, TypedefId,
};
use crate::abi::{Integer, Packing, PerAbi, Value};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::preprocess::Text;
use crate::source::Span;
use crate::syntax::MAX_NESTING;
use crate::syntax::ast::{
    Base, Declaration, Declarator, Derivation, EnumSpecifier, FieldGroup, FunctionInformation,
    Name, Object, RecordSpecifier, Specifiers, TextRange,
};

/// How many parameters a function may have.
pub const MAX_PARAMETERS: usize = 1024;

/// Gathers the facts of declarations, in their order.
pub(crate) struct Resolver<'s, 't> {
    /// The preprocessed text, and where it comes from.
    pub(super) source: &'s str,
    text: &'t Text,
    pub(super) model: Model<'s>,
    pub(super) scope: Scope<'s>,
    pub(super) diagnostics: &'t mut Diagnostics,
    /// Enumerators with their offsets in the text.
    pub(super) enumerators: Vec<(Constant<'s>, usize)>,
    /// Records in the order in which their bodies end.
    completed: Vec<RecordId>,
    /// How large the records are that have a body, by [`RecordId`].
    pub(super) extents: Vec<Extents>,
    /// The types of the C library that are used, and where first.
    pub(super) library_types: FxHashMap<&'s str, Span>,
}

impl<'s, 't> Resolver<'s, 't> {
    /// A resolver that knows no name.
    pub fn new(source: &'s str, text: &'t Text, diagnostics: &'t mut Diagnostics) -> Self {
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
    pub fn declaration(&mut self, declaration: Declaration<'s>) {
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

    /// Reports a declarator with more stars, arrays and parameter lists than later stages nest.
    fn is_too_long(&mut self, declarator: &Declarator<'s>) -> bool {
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

    /// A declarator that is not a parameter's must have a name.
    fn report_nameless(&mut self, declarator: &Declarator<'s>) {
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
        self.check_attributes(specifiers.attributes.iter().chain(&declarator.attributes), &name.at);
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

    fn name_clash(&mut self, name: &Name<'s>) {
        self.diagnostics.push(
            self.error(&name.at, format!("`{}` is declared again as something else", name.text)),
        );
    }

    fn function_or_variable(&mut self, name: &Name<'s>, ty: Type<'s>, doc: Doc<'s>) {
        let signature = match self.model.resolved(&ty).kind.clone() {
            TypeKind::Function(signature) => *signature,
            _ => {
                self.scope.ordinary.entry(name.text).or_insert(Ordinary::Variable);
                return;
            }
        };
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

    /// A struct or a union, defined or only mentioned.
    pub(super) fn record(
        &mut self,
        specifier: &RecordSpecifier<'s>,
        parent: Option<RecordId>,
        doc: Doc<'s>,
    ) -> RecordId {
        let id = self.record_of_tag(specifier);
        let Some(groups) = &specifier.fields else { return id };
        if self.model.records[id.0 as usize].fields.is_some() {
            let tag = specifier.tag.as_ref().expect("only a tag names a record again");
            let related = self.model.records[id.0 as usize].span;
            self.diagnostics.push(
                self.error(&tag.at, format!("`{}` is defined twice", tag.text))
                    .related(related, "the first definition"),
            );
            return id;
        }
        let mut fields = Vec::new();
        for group in groups {
            match group {
                FieldGroup::Object(object) => self.fields(object, id, &mut fields),
                FieldGroup::FunctionInformation(function) => self.diagnostics.push(
                    self.error(&function.name.at, "this macro is not defined here")
                        .hint("include pkcs11.h, which defines it, instead of pkcs11f.h alone"),
                ),
            }
        }
        let end = specifier.at.start + self.body_end(&specifier.at);
        let is_packed = specifier.attributes.iter().any(|text| text.contains("packed"));
        let packing = if is_packed { Some(Packing::Bytes(1)) } else { self.text.packing_at(end) };
        self.check_attributes(specifier.attributes.iter(), &specifier.at);
        self.check_names(&fields);
        let span = specifier.tag.as_ref().map(|tag| self.span(&tag.at));
        let record = &mut self.model.records[id.0 as usize];
        record.fields = Some(fields);
        record.packing = packing;
        record.parent = parent;
        record.doc = doc;
        record.span = span.unwrap_or(record.span);
        self.completed.push(id);
        self.measure(id);
        id
    }

    /// Offset of the closing brace in a record's text.
    fn body_end(&self, at: &TextRange) -> usize {
        self.source[at.clone()].rfind('}').unwrap_or(0)
    }

    fn record_of_tag(&mut self, specifier: &RecordSpecifier<'s>) -> RecordId {
        let kind = if specifier.is_union { RecordKind::Union } else { RecordKind::Struct };
        if let Some(tag) = &specifier.tag {
            match self.scope.tags.get(tag.text) {
                Some(&Tag::Record(id)) if self.model.records[id.0 as usize].kind == kind => {
                    return id;
                }
                Some(_) => {
                    self.diagnostics.push(self.error(
                        &tag.at,
                        format!("the tag `{}` names another kind of type", tag.text),
                    ))
                }
                None => {}
            }
        }
        let id = RecordId(self.model.records.len() as u32);
        let at = specifier.tag.as_ref().map_or(&specifier.at, |tag| &tag.at);
        self.model.records.push(Record {
            kind,
            tag: specifier.tag.as_ref().map(|tag| tag.text),
            typedef: None,
            parent: None,
            fields: None,
            packing: None,
            doc: Doc(None),
            span: self.span(at),
        });
        if let Some(tag) = &specifier.tag {
            self.scope.tags.insert(tag.text, Tag::Record(id));
        }
        id
    }

    /// The members that share their specifiers.
    fn fields(&mut self, object: &Object<'s>, id: RecordId, fields: &mut Vec<Field<'s>>) {
        let base = self.base(&object.specifiers, Some(id), Doc(object.doc));
        if object.declarators.is_empty() {
            let untagged = match &base.kind {
                TypeKind::Record(inner) => self.model.records[inner.0 as usize].tag.is_none(),
                _ => false,
            };
            if untagged {
                let TypeKind::Record(inner) = base.kind else { return };
                let span = self.model.records[inner.0 as usize].span;
                fields.push(Field { name: None, ty: base, doc: Doc(object.doc), span });
            }
            return;
        }
        for declarator in &object.declarators {
            let Some(name) = &declarator.name else {
                self.report_nameless(declarator);
                continue;
            };
            if self.is_too_long(declarator) {
                continue;
            }
            let convention = object.specifiers.convention;
            let ty = self.derive(base.clone(), convention, &declarator.derivations);
            self.check_member(name, &ty, declarator);
            let doc = Doc(declarator.doc.or(object.doc));
            fields.push(Field { name: Some(name.text), ty, doc, span: self.span(&name.at) });
        }
    }

    /// A member must have a size.
    fn check_member(&mut self, name: &Name<'s>, ty: &Type<'s>, declarator: &Declarator<'s>) {
        if let Some(width) = &declarator.bit_field {
            self.diagnostics.push(
                self.error(&width.at, "bit-fields are not supported").hint(
                    "no PKCS#11 header is known to have one; their layout differs by compiler",
                ),
            );
        }
        let mut ty = self.model.resolved(ty);
        while let TypeKind::Array(element, _) = &ty.kind {
            ty = self.model.resolved(element);
        }
        let diagnostic = match &ty.kind {
            TypeKind::Record(id) if self.model.records[id.0 as usize].fields.is_none() => {
                let record = &self.model.records[id.0 as usize];
                let keyword = if record.kind == RecordKind::Union { "union" } else { "struct" };
                self.error(
                    &name.at,
                    format!(
                        "the member `{}` holds a `{keyword} {}` that is not defined yet",
                        name.text,
                        record.tag.unwrap_or(record.name())
                    ),
                )
                .related(record.span, "it is only declared here")
                .hint("define it above, or make the member a pointer")
            }
            TypeKind::Void => {
                self.error(&name.at, format!("the member `{}` has no size", name.text))
            }
            TypeKind::Function(_) => self
                .error(&name.at, format!("the member `{}` is a function", name.text))
                .hint("a member can be a pointer to a function: `(*name)(…)`"),
            _ => return,
        };
        self.diagnostics.push(diagnostic);
    }

    /// An enumeration, defined or only mentioned.
    pub(super) fn enumeration(&mut self, specifier: &EnumSpecifier<'s>, doc: Doc<'s>) -> EnumId {
        let known = specifier.tag.as_ref().and_then(|tag| self.scope.tags.get(tag.text));
        let id = match known {
            Some(&Tag::Enum(id)) => id,
            _ => {
                let at = specifier.tag.as_ref().map_or(&specifier.at, |tag| &tag.at);
                self.model.enums.push(Enum {
                    tag: specifier.tag.as_ref().map(|tag| tag.text),
                    typedef: None,
                    integer: Integer::UnsignedInt,
                    is_defined: false,
                    doc,
                    span: self.span(at),
                });
                EnumId(self.model.enums.len() as u32 - 1)
            }
        };
        if let Some(tag) = &specifier.tag {
            self.scope.tags.insert(tag.text, Tag::Enum(id));
        }
        let Some(enumerators) = &specifier.enumerators else { return id };
        let mut next = PerAbi::Same(Value { bits: 0, c_type: Integer::Int });
        let mut is_signed = false;
        for enumerator in enumerators {
            let value = match &enumerator.value {
                None => next,
                Some(text) => self.constant_expression(text).unwrap_or(next),
            };
            let value = PerAbi::from_fn(|abi| enumerator_value(*value.get(abi)));
            is_signed |=
                matches!(&value, PerAbi::Same(v) if v.c_type.is_signed() && v.bits >> 63 == 1);
            next = PerAbi::from_fn(|abi| {
                let value = value.get(abi);
                enumerator_value(Value { bits: value.bits.wrapping_add(1), ..*value })
            });
            let name = &enumerator.name;
            let index = self.enumerators.len() as u32;
            if self.scope.ordinary.insert(name.text, Ordinary::Enumerator(index)).is_some() {
                self.name_clash(name);
            }
            let constant = Constant {
                name: name.text,
                value,
                doc: Doc(enumerator.doc),
                span: self.span(&name.at),
                alias_of: None,
                enumeration: Some(id),
            };
            self.enumerators.push((constant, name.at.start));
        }
        let one = &mut self.model.enums[id.0 as usize];
        one.is_defined = true;
        one.integer = if is_signed { Integer::Int } else { Integer::UnsignedInt };
        id
    }

    /// Attributes that change a layout and are not obeyed must not pass in silence.
    fn check_attributes<'a>(
        &mut self,
        attributes: impl Iterator<Item = &'a &'s str>,
        at: &TextRange,
    ) where
        's: 'a,
    {
        for attribute in attributes {
            if ["aligned", "align(", "_Alignas", "ms_struct", "vector_size", "__mode__"]
                .iter()
                .any(|word| attribute.contains(word))
            {
                self.diagnostics.push(
                    self.warning(at, format!("the attribute `{attribute}` is not obeyed"))
                        .hint("the layout may differ from the compiler's"),
                );
            }
        }
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

    fn array_length(&mut self, text: &Name<'s>) -> PerAbi<u64> {
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

    fn parameters(
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
            parameters.push(Parameter { name, ty, doc: Doc(declaration.doc.or(declarator.doc)) });
        }
        parameters
    }

    /// The model without the macros' constants, records in the order in which they are complete.
    pub fn finish_declarations(&mut self) {
        let count = self.model.records.len();
        let mut order = std::mem::take(&mut self.completed);
        let complete: Vec<bool> =
            self.model.records.iter().map(|one| one.fields.is_some()).collect();
        order.extend((0..count as u32).map(RecordId).filter(|id| !complete[id.0 as usize]));
        if order.iter().enumerate().any(|(new, old)| new != old.0 as usize) {
            self.model.reorder_records(&order);
            let known = |id: &RecordId| self.extents.get(id.0 as usize).copied();
            self.extents = order.iter().map(|id| known(id).unwrap_or_default()).collect();
        }
        self.model.function_lists = self.model.find_function_lists();
    }
}

/// An enumerator is an `int` if that can hold its value, else as wide as it needs to be.
fn enumerator_value(value: Value) -> Value {
    let signed = value.c_type.is_signed();
    let fits_int = if signed {
        i32::try_from(value.bits as i64).is_ok()
    } else {
        value.bits <= i32::MAX as u64
    };
    let c_type = match fits_int {
        true => Integer::Int,
        false if !signed && value.bits <= u64::from(u32::MAX) => Integer::UnsignedInt,
        false if signed && (value.bits as i64) > 0 && value.bits <= u64::from(u32::MAX) => {
            Integer::UnsignedInt
        }
        false => value.c_type,
    };
    Value { bits: value.bits, c_type }
}

impl<'s> Model<'s> {
    /// A type with `typedef` names replaced, as far as they stand for the whole of it.
    #[must_use]
    pub fn resolved<'a>(&'a self, mut ty: &'a Type<'s>) -> &'a Type<'s> {
        while let TypeKind::Typedef(id) = ty.kind {
            ty = &self.typedefs[id.0 as usize].ty;
        }
        ty
    }

    /// Whether two types are the same under their `typedef` names.
    #[must_use]
    pub fn same_type(&self, a: &Type<'s>, b: &Type<'s>) -> bool {
        let (a, b) = (self.resolved(a), self.resolved(b));
        match (&a.kind, &b.kind) {
            (TypeKind::Pointer(a), TypeKind::Pointer(b)) => {
                a.qualifiers == b.qualifiers && self.same_type(a, b)
            }
            (TypeKind::Array(a, length), TypeKind::Array(b, other)) => {
                (length == other || length.is_none() || other.is_none()) && self.same_type(a, b)
            }
            (TypeKind::Function(a), TypeKind::Function(b)) => self.same_signature(a, b),
            (TypeKind::Library(a), TypeKind::Integer(b))
            | (TypeKind::Integer(b), TypeKind::Library(a)) => a.integer[0] == *b,
            (TypeKind::Library(a), TypeKind::Library(b)) => a.integer == b.integer,
            (a, b) => a == b,
        }
    }

    /// Whether two functions take and return the same.
    #[must_use]
    pub fn same_signature(&self, a: &Signature<'s>, b: &Signature<'s>) -> bool {
        if !(a.has_prototype && b.has_prototype) {
            return self.same_type(&a.returns, &b.returns);
        }
        let same_parameters = a.parameters.len() == b.parameters.len()
            && a.parameters
                .iter()
                .zip(&b.parameters)
                .all(|(a, b)| self.same_parameter(&a.ty, &b.ty));
        same_parameters && a.is_variadic == b.is_variadic && self.same_type(&a.returns, &b.returns)
    }

    /// Parameters of array type stand for pointers, those of function type for pointers to them.
    fn same_parameter(&self, a: &Type<'s>, b: &Type<'s>) -> bool {
        let pointee = |ty: &Type<'s>| match &self.resolved(ty).kind {
            TypeKind::Pointer(to) | TypeKind::Array(to, _) => Some((**to).clone()),
            TypeKind::Function(_) => Some(self.resolved(ty).clone()),
            _ => None,
        };
        match (pointee(a), pointee(b)) {
            (Some(a), Some(b)) => self.same_type(&a, &b),
            (None, None) => self.same_type(a, b),
            _ => false,
        }
    }

    /// Whether a type is a pointer to a function.
    #[must_use]
    pub fn is_function_pointer(&self, ty: &Type<'s>) -> bool {
        match &self.resolved(ty).kind {
            TypeKind::Pointer(to) => matches!(self.resolved(to).kind, TypeKind::Function(_)),
            _ => false,
        }
    }

    /// Structs of two or more pointers to functions, with at most one other member, which is first.
    fn find_function_lists(&self) -> Vec<FunctionList<'s>> {
        let mut lists = Vec::new();
        for (index, record) in self.records.iter().enumerate() {
            let Some(fields) = &record.fields else { continue };
            let is_function = |field: &Field<'s>| self.is_function_pointer(&field.ty);
            let first_is_other = fields.first().is_some_and(|first| !is_function(first));
            let functions = &fields[usize::from(first_is_other)..];
            if record.kind == RecordKind::Union
                || functions.len() < 2
                || !functions.iter().all(is_function)
            {
                continue;
            }
            lists.push(FunctionList {
                name: record.name(),
                record: RecordId(index as u32),
                functions: fields.iter().filter_map(|field| field.name).collect(),
            });
        }
        lists
    }

    /// Puts records into another order: the old id of each.
    fn reorder_records(&mut self, order: &[RecordId]) {
        let mut new_id = vec![RecordId(0); order.len()];
        for (new, old) in order.iter().enumerate() {
            new_id[old.0 as usize] = RecordId(new as u32);
        }
        let mut old: Vec<_> = std::mem::take(&mut self.records).into_iter().map(Some).collect();
        self.records = order
            .iter()
            .map(|id| old[id.0 as usize].take().expect("each id stands once"))
            .collect();
        for record in &mut self.records {
            record.parent = record.parent.map(|parent| new_id[parent.0 as usize]);
            for field in record.fields.iter_mut().flatten() {
                renumber(&mut field.ty, &new_id);
            }
        }
        self.typedefs.iter_mut().for_each(|one| renumber(&mut one.ty, &new_id));
        self.functions.iter_mut().for_each(|one| renumber_signature(&mut one.signature, &new_id));
    }
}

fn renumber(ty: &mut Type<'_>, new_id: &[RecordId]) {
    match &mut ty.kind {
        TypeKind::Record(id) => *id = new_id[id.0 as usize],
        TypeKind::Pointer(to) | TypeKind::Array(to, _) => renumber(to, new_id),
        TypeKind::Function(signature) => renumber_signature(signature, new_id),
        _ => {}
    }
}

fn renumber_signature(signature: &mut Signature<'_>, new_id: &[RecordId]) {
    renumber(&mut signature.returns, new_id);
    signature.parameters.iter_mut().for_each(|one| renumber(&mut one.ty, new_id));
}

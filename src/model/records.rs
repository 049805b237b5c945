//! Structs, unions and enumerations.

use super::resolve::Resolver;
use super::scope::{Ordinary, Tag};
use super::{Constant, Doc, Enum, EnumId, Field, Record, RecordId, RecordKind, Type, TypeKind};
use crate::abi::{Integer, Packing, PerAbi, Value};
use crate::source::Span;
use crate::syntax::ast::{
    Declarator, EnumSpecifier, FieldGroup, Name, Object, RecordSpecifier, TextRange,
};

impl<'s> Resolver<'s, '_> {
    /// A struct or a union, defined or only mentioned.
    pub(super) fn record(
        &mut self,
        specifier: &RecordSpecifier<'s>,
        parent: Option<RecordId>,
        doc: Doc<'s>,
    ) -> RecordId {
        let id = self.record_of_tag(specifier);
        let Some(groups) = &specifier.fields else { return id };
        if self.is_defined_twice(specifier, id) {
            return id;
        }
        let mut fields = Vec::with_capacity(groups.len());
        for group in groups {
            match group {
                FieldGroup::Object(object) => self.fields(object, id, &mut fields),
                FieldGroup::FunctionInformation(function) => self.diagnostics.push(
                    self.error(&function.name.at, "this macro is not defined here")
                        .hint("include pkcs11.h, which defines it, instead of pkcs11f.h alone"),
                ),
            }
        }
        // A member may have defined it meanwhile.
        if self.is_defined_twice(specifier, id) {
            return id;
        }
        let end = specifier.at.start + self.body_end(&specifier.at);
        let is_packed = specifier.attributes.iter().any(|text| text.contains("packed"));
        let packing = if is_packed { Some(Packing::Bytes(1)) } else { self.text.packing_at(end) };
        self.check_attributes(specifier.attributes.iter(), &specifier.at, false);
        self.check_names(&fields);
        self.check_flexible(self.model.records[id.0 as usize].kind, &fields);
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

    /// Reports the definition of a record that has one already.
    fn is_defined_twice(&mut self, specifier: &RecordSpecifier<'s>, id: RecordId) -> bool {
        let record = &self.model.records[id.0 as usize];
        let (Some(tag), true) = (&specifier.tag, record.fields.is_some()) else { return false };
        self.report_defined_twice(tag, record.span);
        true
    }

    fn report_defined_twice(&mut self, tag: &Name<'s>, first: Span) {
        let error = self.error(&tag.at, format!("`{}` is defined twice", tag.text));
        self.diagnostics.push(error.related(first, "the first definition"));
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
            let attributes = object.specifiers.attributes.iter().chain(&declarator.attributes);
            self.check_attributes(attributes, &name.at, true);
            let doc = Doc(declarator.doc.or(object.doc));
            fields.push(Field { name: Some(name.text), ty, doc, span: self.span(&name.at) });
        }
    }

    /// A member must have a size.
    pub(super) fn check_member(
        &mut self,
        name: &Name<'s>,
        ty: &Type<'s>,
        declarator: &Declarator<'s>,
    ) {
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
        if let (Some(tag), true) = (&specifier.tag, self.model.enums[id.0 as usize].is_defined) {
            self.report_defined_twice(tag, self.model.enums[id.0 as usize].span);
        }
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

    /// Attributes that change a layout and are not obeyed must not pass in silence. A struct can be
    /// packed, a single member can't.
    pub(super) fn check_attributes<'a>(
        &mut self,
        attributes: impl Iterator<Item = &'a &'s str>,
        at: &TextRange,
        is_member: bool,
    ) where
        's: 'a,
    {
        const NOT_OBEYED: [&str; 6] =
            ["aligned", "align(", "_Alignas", "ms_struct", "vector_size", "__mode__"];
        for attribute in attributes {
            if NOT_OBEYED.iter().any(|word| attribute.contains(word))
                || is_member && attribute.contains("packed")
            {
                self.diagnostics.push(
                    self.warning(at, format!("the attribute `{attribute}` is not obeyed"))
                        .hint("the layout may differ from the compiler's"),
                );
            }
        }
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

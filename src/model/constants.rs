//! The macros that are constants, when all headers are read.

use super::resolve::Resolver;
use super::scope::Ordinary;
use super::values::{ValueError, plain_number};
use super::{Constant, Doc, StringConstant};
use crate::diagnostic::Diagnostic;
use crate::preprocess::eval::{EvalError, unescape};
use crate::preprocess::expression::ExpressionError;
use crate::preprocess::{Macro, Preprocessor, tokens};

impl<'s> Resolver<'s, '_> {
    /// Adds the values of macros to the model, and the enumerators between them.
    pub(crate) fn constants(&mut self, preprocessor: &mut Preprocessor<'s, '_>) {
        let mut enumerators = self.enumerators.clone().into_iter().peekable();
        let mut constants = Vec::with_capacity(preprocessor.macros.list.len() + enumerators.len());
        // Which macros they are, ascending.
        let mut found: Vec<u32> = Vec::new();
        for index in 0..preprocessor.macros.list.len() {
            let one = &preprocessor.macros.list[index];
            let is_itself = one.body == one.name;
            if !one.is_constant_candidate() || is_itself {
                continue;
            }
            while enumerators.peek().is_some_and(|(_, at)| *at < one.text_at as usize) {
                constants.extend(enumerators.next().map(|(constant, _)| constant));
            }
            let doc = Doc(doc_of(preprocessor, index));
            let one = &preprocessor.macros.list[index];
            let (name, span) = (one.name, one.span);
            let value = match plain_number(one.body) {
                Some(number) => self.number(number),
                None => {
                    let text = preprocessor.expand_macro(index);
                    if let Some(value) = string_literal(&text) {
                        self.model.strings.push(StringConstant { name, value, doc, span });
                        continue;
                    }
                    self.value(&text)
                }
            };
            match value {
                Ok(value) => {
                    found.push(index as u32);
                    let alias_of = alias(preprocessor.macros.list[index].body);
                    constants.push(Constant {
                        name,
                        value,
                        doc,
                        span,
                        alias_of,
                        enumeration: None,
                    });
                }
                Err(error) => self.not_a_constant(&preprocessor.macros.list[index], &error),
            }
        }
        constants.extend(enumerators.map(|(constant, _)| constant));
        for constant in &mut constants {
            let is_known = |name: &&str| {
                let index = preprocessor.macros.find(name);
                index.is_some_and(|index| found.binary_search(&index).is_ok())
                    || self.is_enumerator(name)
            };
            constant.alias_of = constant.alias_of.filter(is_known);
        }
        self.model.constants = constants;
    }

    fn is_enumerator(&self, name: &str) -> bool {
        matches!(self.scope.ordinary.get(name), Some(Ordinary::Enumerator(_)))
    }

    /// Most macros that are no constants are meant so; a value that names nothing is a mistake.
    fn not_a_constant(&mut self, one: &Macro<'s>, error: &ValueError) {
        if *error == ValueError::Syntax(ExpressionError::TooDeep) {
            let message =
                format!("`{}` is left out: its value is too long or too deeply nested", one.name);
            self.diagnostics.push(Diagnostic::warning(one.span, message));
        }
        let ValueError::Evaluation(EvalError::Unknown(unknown)) = error else { return };
        let is_known = self.scope.ordinary.contains_key(unknown.as_str())
            || self.scope.tags.contains_key(unknown.as_str())
            || super::scope::library_type(unknown).is_some();
        let looks_like_constant = |name: &str| name.starts_with("CK");
        if is_known || !(looks_like_constant(unknown) || looks_like_constant(one.name)) {
            return;
        }
        if !unknown.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_') {
            return;
        }
        self.diagnostics.push(
            Diagnostic::warning(
                one.span,
                format!(
                    "`{}` is left out: its value names `{unknown}`, which nothing defines",
                    one.name
                ),
            )
            .hint("include the header that defines it, or give it by -D"),
        );
    }
}

/// The name that a replacement consists of, in parentheses or not.
fn alias(body: &str) -> Option<&str> {
    let inner = body.trim_matches(['(', ')', ' ', '\t']);
    let is_name = inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && inner.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_name.then_some(inner)
}

/// The bytes of one or several string literals.
fn string_literal(text: &str) -> Option<Vec<u8>> {
    if !text.starts_with('"') {
        return None;
    }
    let mut value = Vec::new();
    for token in tokens(text) {
        let inner = text[token].strip_prefix('"')?.strip_suffix('"')?;
        value.extend(unescape(inner)?);
    }
    Some(value)
}

/// The comment of a macro. One that stands above a row of definitions without comments is the
/// heading of the row, not the documentation of its first.
fn doc_of<'s>(preprocessor: &Preprocessor<'s, '_>, index: usize) -> Option<&'s str> {
    let list = &preprocessor.macros.list;
    let one = &list[index];
    let doc = one.doc?;
    let begins_row = one.doc_is_above
        && list.get(index + 1).is_some_and(|next| {
            let source = preprocessor.source_text(one.span);
            let between = source.get(one.span.end as usize..next.span.start as usize);
            next.doc.is_none()
                && next.span.source == one.span.source
                && between.is_some_and(|text| text.bytes().filter(|&b| b == b'\n').count() == 1)
        });
    (!begins_row).then_some(doc)
}

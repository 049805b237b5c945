//! Declarations of the plain forms, by a grammar whose alphabet is the tokens.

use std::ops::Range;

use pest::Parser;
use pest::iterators::Pair;
use rustc_hash::FxHashMap;

use super::ast::{
    Base, Declaration, Declarator, Derivation, FieldGroup, Name, Object, ParameterDeclaration,
    RecordSpecifier, Specifiers, TextRange,
};
use super::comments::Comments;
use super::tokens::Tokens;
use crate::abi::CallingConvention;

/// The parser of plain declarations.
#[derive(pest_derive::Parser)]
#[grammar = "../grammars/plain.pest"]
#[allow(missing_docs)]
struct PlainParser;

/// The forms that declarations had so far: a few make up most of a header.
#[derive(Default)]
pub(super) struct Forms {
    known: FxHashMap<Box<str>, Option<Form>>,
}

/// How many forms are remembered, and how many letters they may have.
const MAX_FORMS: usize = 1 << 12;
const MAX_FORM_LETTERS: usize = 1 << 8;

/// A plain form: its rule, and those of its parts with the tokens that each consists of.
struct Form {
    rule: Rule,
    parts: Vec<Part>,
}

type Part = (Rule, Range<usize>);

impl Form {
    fn parse(letters: &str) -> Option<Self> {
        let pair = PlainParser::parse(Rule::plain, letters).ok()?.next()?;
        let rule = pair.as_rule();
        let parts = pair.into_inner().flatten().filter(|part| part.as_rule() != Rule::arguments);
        let tokens = |part: &Pair<'_, Rule>| part.as_span().start()..part.as_span().end();
        Some(Self { rule, parts: parts.map(|part| (part.as_rule(), tokens(&part))).collect() })
    }
}

impl Forms {
    /// Parses the declaration at a range of the text, if it is of a plain form; `tokens` are its tokens.
    pub(super) fn declaration<'s>(
        &mut self,
        comments: &Comments<'s, '_>,
        at: &TextRange,
        tokens: &Tokens,
    ) -> Option<Declaration<'s>> {
        let letters = tokens.letters.as_str();
        let plain = Plain { comments, tokens };
        if let Some(known) = self.known.get(letters) {
            return plain.declaration(known.as_ref()?, at);
        }
        let form = Form::parse(letters);
        let declaration = form.as_ref().and_then(|form| plain.declaration(form, at));
        if self.known.len() < MAX_FORMS && letters.len() <= MAX_FORM_LETTERS {
            self.known.insert(letters.into(), form);
        }
        declaration
    }
}

struct Plain<'s, 'c> {
    comments: &'c Comments<'s, 'c>,
    tokens: &'c Tokens,
}

type Parts<'s> = (bool, Specifiers<'s>, Vec<Declarator<'s>>);

impl<'s> Plain<'s, '_> {
    /// The name, or the number, that a token is.
    fn name(&self, token: usize) -> Name<'s> {
        let at = self.tokens.range(token);
        Name { text: &self.comments.text[at.clone()], at }
    }

    fn declaration(&self, form: &Form, at: &TextRange) -> Option<Declaration<'s>> {
        let doc = self.comments.of_declaration(at);
        let (is_typedef, specifiers, declarators) = match form.rule {
            Rule::structure => self.structure(&form.parts, at)?,
            Rule::function_pointer => self.function(&form.parts, true)?,
            Rule::prototype => self.function(&form.parts, false)?,
            rule => {
                let (_, tokens) = form.parts.first()?;
                let (specifiers, declarator) = self.declared(tokens);
                (rule == Rule::definition, specifiers, vec![declarator])
            }
        };
        let has_body = false;
        Some(Declaration::Object(Object { is_typedef, specifiers, declarators, has_body, doc }))
    }

    fn structure(&self, parts: &[Part], whole: &TextRange) -> Option<Parts<'s>> {
        let mut is_typedef = false;
        let mut tag = None;
        let mut name = None;
        let mut fields = Vec::with_capacity(parts.len());
        for (rule, tokens) in parts {
            match rule {
                Rule::typedef => is_typedef = true,
                Rule::tag => tag = Some(self.name(tokens.start)),
                Rule::member => fields.push(self.member(tokens)),
                _ => name = Some(self.name(tokens.start)),
            }
        }
        if is_typedef != name.is_some() {
            return None;
        }
        let record = RecordSpecifier {
            is_union: false,
            tag,
            attributes: Vec::new(),
            fields: Some(fields),
            at: whole.clone(),
        };
        let declarators = name.map(|name| declarator(name, Vec::new()));
        let specifiers = specifiers(Base::Record(record), whole.clone());
        Some((is_typedef, specifiers, declarators.into_iter().collect()))
    }

    fn member(&self, tokens: &Range<usize>) -> FieldGroup<'s> {
        let (specifiers, mut declarator) = self.declared(tokens);
        let semicolon = self.tokens.range(tokens.end - 1);
        let doc = self.comments.of(&(specifiers.at.start..semicolon.end));
        declarator.doc = doc;
        let declarators = vec![declarator];
        FieldGroup::Object(Object {
            is_typedef: false,
            specifiers,
            declarators,
            has_body: false,
            doc,
        })
    }

    /// One type, stars, and one name with array lengths behind it, a semicolon perhaps.
    fn declared(&self, tokens: &Range<usize>) -> (Specifiers<'s>, Declarator<'s>) {
        let first = tokens.start;
        let letters = &self.tokens.letters.as_bytes()[tokens.clone()];
        let count = |letters: &[u8], of: u8| letters.iter().take_while(|&&one| one == of).count();
        let integer_words = count(letters, b'i');
        let words = integer_words.max(1);
        let stars = count(&letters[words..], b'*');
        let name = words + stars;
        // Each length has brackets around it.
        let lengths = (name + 2..letters.len()).step_by(3);
        let mut derivations: Vec<_> =
            lengths.map(|length| Derivation::Array(Some(self.name(first + length)))).collect();
        let pointer = || Derivation::Pointer { is_const: false, is_volatile: false };
        derivations.extend(std::iter::repeat_with(pointer).take(stars));
        let declarator = declarator(self.name(first + name), derivations);
        let base = match integer_words {
            0 => Base::Named(self.name(first)),
            _ => Base::Integer((0..words).map(|word| self.name(first + word).text).collect()),
        };
        let at = self.tokens.range(first).start..self.tokens.range(first + words - 1).end;
        (specifiers(base, at), declarator)
    }

    /// A prototype, or the type of a pointer to a function.
    fn function(&self, parts: &[Part], is_pointer: bool) -> Option<Parts<'s>> {
        let [(_, returns), (_, name), parameters @ ..] = parts else { return None };
        let (returns, name) = (self.name(returns.start), self.name(name.start));
        let mut derivations = Vec::with_capacity(2);
        if is_pointer {
            derivations.push(Derivation::Pointer { is_const: false, is_volatile: false });
        }
        let parameters = parameters.iter().map(|(_, tokens)| self.parameter(tokens)).collect();
        derivations.push(Derivation::Function { parameters, is_variadic: false });
        let at = returns.at.clone();
        let specifiers = specifiers(Base::Named(returns), at);
        Some((is_pointer, specifiers, vec![declarator(name, derivations)]))
    }

    fn parameter(&self, tokens: &Range<usize>) -> ParameterDeclaration<'s> {
        let (specifiers, declarator) = self.declared(tokens);
        let doc = self.comments.of(&(specifiers.at.start..declarator.at.end));
        ParameterDeclaration { specifiers, declarator, doc }
    }
}

fn specifiers(base: Base<'_>, at: TextRange) -> Specifiers<'_> {
    Specifiers {
        is_const: false,
        is_volatile: false,
        convention: CallingConvention::C,
        attributes: Vec::new(),
        base,
        at,
    }
}

fn declarator<'s>(name: Name<'s>, derivations: Vec<Derivation<'s>>) -> Declarator<'s> {
    let at = name.at.clone();
    Declarator {
        name: Some(name),
        derivations,
        attributes: Vec::new(),
        bit_field: None,
        doc: None,
        at,
    }
}

//! Declarations of the plain forms, by a grammar whose alphabet is the tokens.

use pest::Parser;
use pest::iterators::Pair;

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

/// Parses the declaration at a range of the text, if it is of a plain form; `tokens` are its tokens.
pub(super) fn plain_declaration<'s>(
    comments: &Comments<'s, '_>,
    at: &TextRange,
    tokens: &Tokens,
) -> Option<Declaration<'s>> {
    let pair = PlainParser::parse(Rule::plain, &tokens.letters).ok()?.next()?;
    let plain = Plain { comments, tokens };
    let doc = comments.of_declaration(at);
    let (is_typedef, specifiers, declarators) = match pair.as_rule() {
        Rule::structure => plain.structure(pair, at)?,
        Rule::definition => {
            let (specifiers, declarator) = plain.declared(&pair.into_inner().next()?);
            (true, specifiers, vec![declarator])
        }
        Rule::function_pointer => plain.function(pair, true)?,
        _ => plain.function(pair, false)?,
    };
    Some(Declaration::Object(Object { is_typedef, specifiers, declarators, has_body: false, doc }))
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

    fn structure(&self, pair: Pair<'_, Rule>, whole: &TextRange) -> Option<Parts<'s>> {
        let mut is_typedef = false;
        let mut tag = None;
        let mut name = None;
        let pairs = pair.into_inner();
        let mut fields = Vec::with_capacity(pairs.len());
        for pair in pairs {
            match pair.as_rule() {
                Rule::typedef => is_typedef = true,
                Rule::tag => tag = Some(self.name(pair.as_span().start())),
                Rule::member => fields.push(self.member(&pair)),
                _ => name = Some(self.name(pair.as_span().start())),
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
        Some((is_typedef, specifiers(Base::Record(record)), declarators.into_iter().collect()))
    }

    fn member(&self, pair: &Pair<'_, Rule>) -> FieldGroup<'s> {
        let (specifiers, mut declarator) = self.declared(pair);
        let semicolon = self.tokens.range(pair.as_span().end() - 1);
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
    fn declared(&self, pair: &Pair<'_, Rule>) -> (Specifiers<'s>, Declarator<'s>) {
        let first = pair.as_span().start();
        let letters = pair.as_str().as_bytes();
        let stars = letters[1..].iter().take_while(|&&letter| letter == b'*').count();
        let name = 1 + stars;
        // Each length has brackets around it.
        let lengths = (name + 2..letters.len()).step_by(3);
        let mut derivations: Vec<_> =
            lengths.map(|length| Derivation::Array(Some(self.name(first + length)))).collect();
        let pointer = || Derivation::Pointer { is_const: false, is_volatile: false };
        derivations.extend(std::iter::repeat_with(pointer).take(stars));
        let declarator = declarator(self.name(first + name), derivations);
        (specifiers(Base::Named(self.name(first))), declarator)
    }

    /// A prototype, or the type of a pointer to a function.
    fn function(&self, pair: Pair<'_, Rule>, is_pointer: bool) -> Option<Parts<'s>> {
        let mut pairs = pair.into_inner();
        let returns = self.name(pairs.next()?.as_span().start());
        let name = self.name(pairs.next()?.as_span().start());
        let mut derivations = Vec::with_capacity(2);
        if is_pointer {
            derivations.push(Derivation::Pointer { is_const: false, is_volatile: false });
        }
        let arguments = pairs.next()?.into_inner();
        let parameters = arguments.map(|pair| self.parameter(&pair)).collect();
        derivations.push(Derivation::Function { parameters, is_variadic: false });
        Some((is_pointer, specifiers(Base::Named(returns)), vec![declarator(name, derivations)]))
    }

    fn parameter(&self, pair: &Pair<'_, Rule>) -> ParameterDeclaration<'s> {
        let (specifiers, declarator) = self.declared(pair);
        let doc = self.comments.of(&(specifiers.at.start..declarator.at.end));
        ParameterDeclaration { specifiers, declarator, doc }
    }
}

fn specifiers(base: Base<'_>) -> Specifiers<'_> {
    let at = match &base {
        Base::Named(name) => name.at.clone(),
        Base::Record(record) => record.at.clone(),
        _ => 0..0,
    };
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

//! The pairs of the grammar, turned into the AST: one function for a rule, of the same name.

use pest::Parser;
use pest::iterators::{Pair, Pairs};

use super::ast::{
    Base, Declaration, Declarator, Derivation, EnumSpecifier, Enumerator, FieldGroup,
    FunctionInformation, Name, Object, ParameterDeclaration, RecordSpecifier, Specifiers,
    TextRange,
};
use super::comments::Comments;
use crate::abi::CallingConvention;

/// The parser of declarations.
#[derive(pest_derive::Parser)]
#[grammar = "../grammars/lexical.pest"]
#[grammar = "../grammars/pkcs11t.pest"]
#[grammar = "../grammars/pkcs11f.pest"]
#[allow(missing_docs)]
struct HeaderParser;

/// Parses the declaration at a range of the text.
///
/// # Errors
/// The offset in the text at which it stops making sense.
pub(super) fn declaration<'s>(
    comments: &Comments<'s, '_>,
    at: &TextRange,
) -> Result<Declaration<'s>, usize> {
    let chunk = &comments.text[at.clone()];
    let mut pairs = HeaderParser::parse(Rule::external_declaration, chunk).map_err(|error| {
        let (pest::error::InputLocation::Pos(offset)
        | pest::error::InputLocation::Span((offset, _))) = error.location;
        at.start + offset
    })?;
    let builder = Builder { comments, base: at.start, whole: at };
    let pair = pairs.find(|pair| !is_comment(pair));
    Ok(pair.map_or(Declaration::Nothing, |pair| builder.declaration(pair)))
}

fn is_comment(pair: &Pair<'_, Rule>) -> bool {
    matches!(pair.as_rule(), Rule::to_end_of_comment | Rule::to_end_of_line)
}

fn inner(pair: Pair<'_, Rule>) -> impl Iterator<Item = Pair<'_, Rule>> {
    Pairs::into_iter(pair.into_inner()).filter(|pair| !is_comment(pair))
}

struct Builder<'s, 'c> {
    comments: &'c Comments<'s, 'c>,
    /// Offset of the chunk in the text.
    base: usize,
    whole: &'c TextRange,
}

impl<'s> Builder<'s, '_> {
    fn range(&self, pair: &Pair<'s, Rule>) -> TextRange {
        let span = pair.as_span();
        self.base + span.start()..self.base + span.end()
    }

    fn name(&self, pair: &Pair<'s, Rule>) -> Name<'s> {
        let at = self.comments.trimmed(&self.range(pair));
        Name { text: &self.comments.text[at.clone()], at }
    }

    fn declaration(&self, pair: Pair<'s, Rule>) -> Declaration<'s> {
        let doc = self.comments.of_declaration(self.whole);
        match pair.as_rule() {
            Rule::type_definition => Declaration::Object(self.object(pair, true, doc)),
            Rule::object => Declaration::Object(self.object(pair, false, doc)),
            Rule::function_information => {
                Declaration::FunctionInformation(self.function_information(pair, doc))
            }
            Rule::linkage => Declaration::Linkage(self.range(&pair)),
            _ => Declaration::Nothing,
        }
    }

    fn object(&self, pair: Pair<'s, Rule>, is_typedef: bool, doc: Option<&'s str>) -> Object<'s> {
        let mut specifiers = None;
        let mut declarators = Vec::new();
        let mut has_body = false;
        for pair in inner(pair) {
            match pair.as_rule() {
                Rule::body => has_body = true,
                Rule::specifiers => specifiers = Some(self.specifiers(pair)),
                Rule::declarators => {
                    declarators.extend(inner(pair).map(|one| self.declarator(one)))
                }
                _ => {}
            }
        }
        // The grammar takes nothing at all for a declarator, since parameters may have none.
        declarators.retain(|one| !one.is_empty());
        let specifiers = specifiers.expect("the grammar asks for specifiers");
        Object { is_typedef, specifiers, declarators, has_body, doc }
    }

    fn specifiers(&self, pair: Pair<'s, Rule>) -> Specifiers<'s> {
        let mut out = Specifiers {
            at: self.range(&pair),
            is_const: false,
            is_volatile: false,
            convention: CallingConvention::C,
            attributes: Vec::new(),
            base: Base::Void,
        };
        for pair in inner(pair) {
            match pair.as_rule() {
                Rule::qualifier => {
                    out.is_const |= pair.as_str().contains("const");
                    out.is_volatile |= pair.as_str().contains("volatile");
                }
                Rule::attribute => {
                    out.attributes.push(pair.as_str());
                    out.convention = convention_in(pair.as_str()).unwrap_or(out.convention);
                }
                Rule::convention => out.convention = convention(pair.as_str()),
                Rule::named => out.base = Base::Named(self.name(&pair)),
                Rule::record => out.base = Base::Record(self.record(pair)),
                Rule::enumeration => out.base = Base::Enum(self.enumeration(pair)),
                Rule::integer_words => self.integer_words(pair, &mut out),
                Rule::floating => out.base = Base::Floating(pair.as_str()),
                _ => {}
            }
        }
        out
    }

    fn integer_words(&self, pair: Pair<'s, Rule>, out: &mut Specifiers<'s>) {
        let mut words = Vec::new();
        for pair in inner(pair) {
            match pair.as_rule() {
                Rule::qualifier => {
                    out.is_const |= pair.as_str().contains("const");
                    out.is_volatile |= pair.as_str().contains("volatile");
                }
                _ => words.push(pair.as_str()),
            }
        }
        out.base = Base::Integer(words);
    }

    fn record(&self, pair: Pair<'s, Rule>) -> RecordSpecifier<'s> {
        let at = self.range(&pair);
        let is_union = pair.as_str().starts_with("union");
        let mut out =
            RecordSpecifier { is_union, tag: None, attributes: Vec::new(), fields: None, at };
        for pair in inner(pair) {
            match pair.as_rule() {
                Rule::identifier => out.tag = Some(self.name(&pair)),
                Rule::attribute => out.attributes.push(pair.as_str()),
                Rule::fields => {
                    out.fields = Some(inner(pair).filter_map(|one| self.field(one)).collect());
                }
                _ => {}
            }
        }
        out
    }

    fn field(&self, pair: Pair<'s, Rule>) -> Option<FieldGroup<'s>> {
        let doc = self.comments.of(&self.range(&pair));
        let first = inner(pair.clone()).next()?;
        Some(match first.as_rule() {
            Rule::function_information => {
                FieldGroup::FunctionInformation(self.function_information(first, doc))
            }
            _ => FieldGroup::Object(self.object(pair, false, doc)),
        })
    }

    fn enumeration(&self, pair: Pair<'s, Rule>) -> EnumSpecifier<'s> {
        let mut out = EnumSpecifier { tag: None, enumerators: None, at: self.range(&pair) };
        for pair in inner(pair) {
            match pair.as_rule() {
                Rule::identifier => out.tag = Some(self.name(&pair)),
                Rule::enumerators => {
                    out.enumerators = Some(inner(pair).map(|one| self.enumerator(one)).collect());
                }
                _ => {}
            }
        }
        out
    }

    fn enumerator(&self, pair: Pair<'s, Rule>) -> Enumerator<'s> {
        let doc = self.comments.of(&self.comments.trimmed(&self.range(&pair)));
        let mut pairs = inner(pair);
        let name = self.name(&pairs.next().expect("the grammar asks for a name"));
        let value = pairs.find(|pair| pair.as_rule() == Rule::value).map(|pair| self.name(&pair));
        Enumerator { name, value, doc }
    }

    fn declarator(&self, pair: Pair<'s, Rule>) -> Declarator<'s> {
        let at = self.comments.trimmed(&self.range(&pair));
        let doc = self.comments.of(&at);
        let mut out = Declarator {
            name: None,
            derivations: Vec::new(),
            attributes: Vec::new(),
            bit_field: None,
            doc,
            at,
        };
        self.derive(pair, &mut out);
        out
    }

    /// Appends a declarator's steps: those in parentheses, what follows, the stars.
    fn derive(&self, pair: Pair<'s, Rule>, out: &mut Declarator<'s>) {
        let mut pointers = Vec::new();
        let mut suffixes = Vec::new();
        for pair in inner(pair) {
            match pair.as_rule() {
                Rule::pointer => self.pointer(&pair, &mut pointers, out),
                Rule::name => out.name = Some(self.name(&pair)),
                Rule::nested => inner(pair)
                    .filter(|one| one.as_rule() == Rule::declarator)
                    .for_each(|one| self.derive(one, out)),
                Rule::array => {
                    let length = inner(pair).next().map(|value| self.name(&value));
                    suffixes.push(Derivation::Array(length));
                }
                Rule::parameters => suffixes.push(self.parameters(pair)),
                Rule::convention => {
                    suffixes.insert(0, Derivation::Convention(convention(pair.as_str())));
                }
                Rule::attribute => {
                    out.attributes.push(pair.as_str());
                    if let Some(found) = convention_in(pair.as_str()) {
                        suffixes.insert(0, Derivation::Convention(found));
                    }
                }
                Rule::bit_field => {
                    out.bit_field = inner(pair).next().map(|value| self.name(&value));
                }
                _ => {}
            }
        }
        out.derivations.extend(suffixes);
        out.derivations.extend(pointers.into_iter().rev());
    }

    /// A star, or a qualifier of the star before it.
    fn pointer(
        &self,
        pair: &Pair<'s, Rule>,
        pointers: &mut Vec<Derivation<'s>>,
        out: &mut Declarator<'s>,
    ) {
        let text = pair.as_str();
        if text == "*" {
            pointers.push(Derivation::Pointer { is_const: false, is_volatile: false });
            return;
        }
        let Some(inner) = inner(pair.clone()).next() else { return };
        match inner.as_rule() {
            Rule::qualifier => {
                let pointer = pointers.iter_mut().rev().find_map(|one| match one {
                    Derivation::Pointer { is_const, is_volatile } => Some((is_const, is_volatile)),
                    _ => None,
                });
                if let Some((is_const, is_volatile)) = pointer {
                    *is_const |= text.contains("const");
                    *is_volatile |= text.contains("volatile");
                }
            }
            Rule::convention => pointers.push(Derivation::Convention(convention(text))),
            _ => {
                out.attributes.push(inner.as_str());
                if let Some(found) = convention_in(text) {
                    pointers.push(Derivation::Convention(found));
                }
            }
        }
    }

    fn parameters(&self, pair: Pair<'s, Rule>) -> Derivation<'s> {
        let (parameters, is_variadic) = self.parameter_list(pair);
        Derivation::Function { parameters, is_variadic }
    }

    fn parameter_list(&self, pair: Pair<'s, Rule>) -> (Vec<ParameterDeclaration<'s>>, bool) {
        let mut parameters = Vec::new();
        let mut is_variadic = false;
        for pair in inner(pair) {
            match self.parameter(pair) {
                Some(parameter) => parameters.push(parameter),
                None => is_variadic = true,
            }
        }
        (parameters, is_variadic)
    }

    /// A parameter; `None` is `...`.
    fn parameter(&self, pair: Pair<'s, Rule>) -> Option<ParameterDeclaration<'s>> {
        let at = self.comments.trimmed(&self.range(&pair));
        let mut pairs = inner(pair);
        let first = pairs.next().filter(|first| first.as_rule() == Rule::specifiers)?;
        let specifiers = self.specifiers(first);
        let declarator = self.declarator(pairs.next().expect("the grammar asks for a declarator"));
        let doc = self.comments.of(&at);
        Some(ParameterDeclaration { specifiers, declarator, doc })
    }

    fn function_information(
        &self,
        pair: Pair<'s, Rule>,
        doc: Option<&'s str>,
    ) -> FunctionInformation<'s> {
        let mut names = inner(pair.clone()).filter(|one| one.as_rule() == Rule::named);
        let returns = names.next().map(|one| self.name(&one));
        let find = |rule| inner(pair.clone()).find(|one| one.as_rule() == rule);
        let macro_name =
            self.name(&find(Rule::information_macro).expect("it begins with the macro"));
        let name = self.name(&find(Rule::name).expect("the grammar asks for a name"));
        let list = find(Rule::parameters).expect("the grammar asks for parameters");
        let (parameters, is_variadic) = self.parameter_list(list);
        FunctionInformation { macro_name, returns, name, parameters, is_variadic, doc }
    }
}

fn convention(word: &str) -> CallingConvention {
    match word.trim().trim_matches('_') {
        "stdcall" => CallingConvention::Stdcall,
        "fastcall" => CallingConvention::Fastcall,
        _ => CallingConvention::C,
    }
}

/// The calling convention that an attribute asks for.
fn convention_in(attribute: &str) -> Option<CallingConvention> {
    if attribute.contains("stdcall") {
        Some(CallingConvention::Stdcall)
    } else if attribute.contains("fastcall") {
        Some(CallingConvention::Fastcall)
    } else {
        None
    }
}

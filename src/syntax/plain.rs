//! Declarations of the plain forms: the grammar cuts them into large tokens, and what is in those is
//! one type, stars, and one name.

use pest::Parser;
use pest::iterators::Pair;

use super::ast::{
    Base, Declaration, Declarator, Derivation, FieldGroup, Name, Object, ParameterDeclaration,
    RecordSpecifier, Specifiers, TextRange,
};
use super::chunks::Comments;
use crate::abi::CallingConvention;
use crate::preprocess::{continues_identifier, starts_identifier};

/// The parser of plain declarations.
#[derive(pest_derive::Parser)]
#[grammar = "../grammars/plain.pest"]
#[allow(missing_docs)]
struct PlainParser;

/// Parses the declaration at a range of the text, if it is of a plain form. `blanked` is room for the
/// declaration without its comments.
pub(crate) fn plain_declaration<'s>(
    comments: &Comments<'s, '_>,
    at: &TextRange,
    blanked: &mut String,
) -> Option<Declaration<'s>> {
    blank_comments(comments, at, blanked);
    let pair = PlainParser::parse(Rule::plain, blanked).ok()?.next()?;
    let plain = Plain { comments, base: at.start, blanked };
    let doc = comments.of_declaration(at);
    let (is_typedef, specifiers, declarators) = match pair.as_rule() {
        Rule::structure => plain.structure(pair, at)?,
        Rule::definition => {
            let (specifiers, declarator) = plain.declared(&pair.into_inner().next()?, false)?;
            (true, specifiers, vec![declarator])
        }
        Rule::function_pointer => plain.function(pair, true)?,
        _ => plain.function(pair, false)?,
    };
    Some(Declaration::Object(Object { is_typedef, specifiers, declarators, has_body: false, doc }))
}

/// Copies a declaration with spaces in the place of its comments.
fn blank_comments(comments: &Comments<'_, '_>, at: &TextRange, blanked: &mut String) {
    blanked.clear();
    let mut copied = at.start;
    for comment in comments.comments.iter().filter(|one| one.start >= at.start && one.end <= at.end)
    {
        blanked.push_str(&comments.text[copied..comment.start]);
        blanked.extend(std::iter::repeat_n(' ', comment.len()));
        copied = comment.end;
    }
    blanked.push_str(&comments.text[copied..at.end]);
}

struct Plain<'s, 'c> {
    comments: &'c Comments<'s, 'c>,
    /// Offset of the declaration in the text.
    base: usize,
    blanked: &'c str,
}

/// Whether a word may mean something else than a name.
fn is_keyword(word: &[u8]) -> bool {
    match word[0] {
        b'A'..=b'Z' => false,
        b'_' => true,
        _ => matches!(
            word,
            b"typedef"
                | b"struct"
                | b"union"
                | b"enum"
                | b"extern"
                | b"static"
                | b"const"
                | b"volatile"
                | b"void"
                | b"unsigned"
                | b"signed"
                | b"long"
                | b"int"
                | b"char"
                | b"short"
                | b"float"
                | b"double"
                | b"sizeof"
                | b"return"
                | b"inline"
                | b"restrict"
                | b"if"
                | b"else"
                | b"for"
                | b"while"
                | b"do"
                | b"switch"
                | b"register"
                | b"asm"
                | b"cdecl"
                | b"case"
                | b"default"
                | b"goto"
                | b"break"
                | b"continue"
                | b"auto"
        ),
    }
}

type Parts<'s> = (bool, Specifiers<'s>, Vec<Declarator<'s>>);

impl<'s> Plain<'s, '_> {
    fn name(&self, start: usize, end: usize) -> Name<'s> {
        let at = self.base + start..self.base + end;
        Name { text: &self.comments.text[at.clone()], at }
    }

    /// The only word of a token; `None` inside if there is none at all.
    fn word(&self, pair: &Pair<'_, Rule>) -> Option<Option<Name<'s>>> {
        let mut words = Words::new(self.blanked, pair);
        match (words.next(), words.next()) {
            (None, None) => Some(None),
            (Some(Word::Name(start, end)), None) => Some(Some(self.name(start, end))),
            _ => None,
        }
    }

    fn structure(&self, pair: Pair<'_, Rule>, whole: &TextRange) -> Option<Parts<'s>> {
        let mut is_typedef = false;
        let mut tag = None;
        let mut name = None;
        let mut fields = Vec::new();
        for pair in pair.into_inner() {
            match pair.as_rule() {
                Rule::typedef => is_typedef = true,
                Rule::tag => tag = self.word(&pair)?,
                Rule::member => fields.push(self.member(&pair)?),
                _ => name = self.word(&pair)?,
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
        let declarators = name.map(|name| declarator(name, Vec::new(), None));
        Some((is_typedef, specifiers(Base::Record(record)), declarators.into_iter().collect()))
    }

    fn member(&self, pair: &Pair<'_, Rule>) -> Option<FieldGroup<'s>> {
        let (specifiers, mut declarator) = self.declared(pair, true)?;
        let end = pair.as_span().end();
        let start = pair.as_str().len() - pair.as_str().trim_start().len() + pair.as_span().start();
        let doc = self.comments.of(&(self.base + start..self.base + end + 1));
        declarator.doc = doc;
        let declarators = vec![declarator];
        let object = Object { is_typedef: false, specifiers, declarators, has_body: false, doc };
        Some(FieldGroup::Object(object))
    }

    /// One type, stars, and one name with array lengths behind it if they are allowed.
    fn declared(
        &self,
        pair: &Pair<'_, Rule>,
        with_arrays: bool,
    ) -> Option<(Specifiers<'s>, Declarator<'s>)> {
        let mut words = Words::new(self.blanked, pair);
        let Some(Word::Name(start, end)) = words.next() else { return None };
        let specifiers = specifiers(Base::Named(self.name(start, end)));
        let mut pointers = Vec::new();
        let name = loop {
            match words.next()? {
                Word::Star => {
                    pointers.push(Derivation::Pointer { is_const: false, is_volatile: false });
                }
                Word::Name(start, end) => break self.name(start, end),
                Word::Length(..) => return None,
            }
        };
        let mut derivations = Vec::new();
        for word in words.by_ref() {
            match word {
                Word::Length(start, end) if with_arrays => {
                    derivations.push(Derivation::Array(Some(self.name(start, end))));
                }
                _ => return None,
            }
        }
        if words.failed {
            return None;
        }
        derivations.extend(pointers);
        Some((specifiers, declarator(name, derivations, None)))
    }

    /// A prototype, or the type of a pointer to a function.
    fn function(&self, pair: Pair<'_, Rule>, is_pointer: bool) -> Option<Parts<'s>> {
        let mut pairs = pair.into_inner();
        let head = pairs.next()?;
        let mut derivations = Vec::new();
        let (returns, name) = if is_pointer {
            let mut words = Words::new(self.blanked, &pairs.next()?);
            let (Some(Word::Star), Some(Word::Name(start, end)), None) =
                (words.next(), words.next(), words.next())
            else {
                return None;
            };
            derivations.push(Derivation::Pointer { is_const: false, is_volatile: false });
            (self.word(&head)??, self.name(start, end))
        } else {
            let text = head.as_str().trim_start();
            let skip = if text.starts_with("extern ") { 7 } else { 0 };
            let mut words = Words::new(self.blanked, &head);
            words.at += head.as_str().len() - text.len() + skip;
            let (Some(Word::Name(a, b)), Some(Word::Name(c, d)), None) =
                (words.next(), words.next(), words.next())
            else {
                return None;
            };
            (self.name(a, b), self.name(c, d))
        };
        let parameters: Option<Vec<_>> = pairs.map(|pair| self.parameter(&pair)).collect();
        derivations.push(Derivation::Function { parameters: parameters?, is_variadic: false });
        let doc = None;
        Some((
            is_pointer,
            specifiers(Base::Named(returns)),
            vec![declarator(name, derivations, doc)],
        ))
    }

    fn parameter(&self, pair: &Pair<'_, Rule>) -> Option<ParameterDeclaration<'s>> {
        let (specifiers, declarator) = self.declared(pair, false)?;
        let doc = self.comments.of(&(specifiers.at.start..declarator.at.end));
        Some(ParameterDeclaration { specifiers, declarator, doc })
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

fn declarator<'s>(
    name: Name<'s>,
    derivations: Vec<Derivation<'s>>,
    doc: Option<&'s str>,
) -> Declarator<'s> {
    let at = name.at.clone();
    Declarator { name: Some(name), derivations, attributes: Vec::new(), bit_field: None, doc, at }
}

/// What a large token may hold; offsets count from the beginning of the declaration.
enum Word {
    Name(usize, usize),
    Star,
    /// What stands in brackets.
    Length(usize, usize),
}

/// Cuts a large token into words; stops for good at anything that is not plain.
struct Words<'b> {
    bytes: &'b [u8],
    at: usize,
    end: usize,
    failed: bool,
}

impl<'b> Words<'b> {
    fn new(blanked: &'b str, pair: &Pair<'_, Rule>) -> Self {
        let span = pair.as_span();
        Self { bytes: blanked.as_bytes(), at: span.start(), end: span.end(), failed: false }
    }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        let bytes = &self.bytes[..self.end];
        while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        let start = self.at;
        match *bytes.get(start)? {
            b'*' => {
                self.at += 1;
                Some(Word::Star)
            }
            b'[' => {
                let length = memchr::memchr(b']', &bytes[start..]);
                let inner = length.map(|length| &bytes[start + 1..start + length]);
                let plain = inner.filter(|inner| {
                    !inner.is_empty() && inner.iter().all(|byte| continues_identifier(*byte))
                });
                match plain {
                    Some(inner) => {
                        self.at = start + inner.len() + 2;
                        Some(Word::Length(start + 1, start + 1 + inner.len()))
                    }
                    None => self.fail(),
                }
            }
            byte if starts_identifier(byte) => {
                let length = bytes[start..].iter().take_while(|byte| continues_identifier(**byte));
                self.at = start + length.count();
                let word = &bytes[start..self.at];
                if word.is_ascii() && !is_keyword(word) {
                    Some(Word::Name(start, self.at))
                } else {
                    self.fail()
                }
            }
            _ => self.fail(),
        }
    }
}

impl Words<'_> {
    /// What is not plain ends the iteration with a word that fits nowhere.
    fn fail(&mut self) -> Option<Word> {
        self.failed = true;
        self.at = self.end;
        Some(Word::Length(0, 0))
    }
}

//! Directives, by their grammar.

use pest::Parser;
use pest::iterators::{Pair, Pairs};

/// The parser of directives.
#[derive(pest_derive::Parser)]
#[grammar = "../grammars/lexical.pest"]
#[grammar = "../grammars/directive.pest"]
#[allow(missing_docs)]
struct DirectiveParser;

/// A range of bytes in the text that was parsed.
pub(super) type Range = std::ops::Range<usize>;

/// One directive. Ranges count from its `#`.
#[derive(Debug)]
pub(super) enum Directive<'s> {
    Define(Define<'s>),
    Undef(Range),
    Include {
        file: &'s str,
        quoted: bool,
        at: Range,
    },
    /// An `#include` whose file comes out of macros.
    IncludeMacro(Range),
    If(Range),
    Ifdef {
        name: Range,
        negated: bool,
    },
    Elif(Range),
    Elifdef {
        name: Range,
        negated: bool,
    },
    Else,
    Endif,
    Pragma(Range),
    Error {
        message: &'s str,
        is_error: bool,
    },
    /// Nothing, or something without meaning for the facts: the first word of it.
    Other {
        name: &'s str,
    },
}

/// A macro's definition.
#[derive(Debug)]
pub(super) struct Define<'s> {
    pub name: Range,
    /// Parameters of a function-like macro.
    pub parameters: Option<Vec<&'s str>>,
    /// The replacement, without the comments at its end.
    pub body: Range,
    /// The comments behind it.
    pub doc: Option<Range>,
}

/// A directive and its length in bytes; the newline behind it is not counted.
pub(super) struct Parsed<'s> {
    pub directive: Directive<'s>,
    pub length: usize,
}

/// Parses the directive whose `#` is the first byte of `text`.
///
/// # Errors
/// The offset and the rules that would have fitted.
pub(super) fn parse_directive(text: &str) -> Result<Parsed<'_>, usize> {
    match DirectiveParser::parse(Rule::directive, text) {
        Ok(mut pairs) => {
            let pair = loop {
                match pairs.next() {
                    Some(pair) if is_comment(&pair) => {}
                    Some(pair) => break pair,
                    None => return Err(0),
                }
            };
            let length = pair.as_span().end();
            Ok(Parsed { directive: directive(pair), length })
        }
        Err(error) => Err(match error.location {
            pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
        }),
    }
}

fn is_comment(pair: &Pair<'_, Rule>) -> bool {
    matches!(pair.as_rule(), Rule::to_end_of_comment | Rule::to_end_of_line)
}

fn range(pair: &Pair<'_, Rule>) -> Range {
    let span = pair.as_span();
    span.start()..span.end()
}

/// The first and last of the text pieces, comments between them included.
fn rest(pairs: Pairs<'_, Rule>) -> Range {
    let mut rest = 0..0;
    for pair in pairs.filter(|pair| pair.as_rule() == Rule::text) {
        let piece = range(&pair);
        if rest.end == 0 {
            rest.start = piece.start;
        }
        if !pair.as_str().trim().is_empty() {
            rest.end = piece.start + pair.as_str().trim_end().len();
        }
    }
    rest.end = rest.end.max(rest.start);
    rest
}

fn name(pairs: &mut Pairs<'_, Rule>) -> Range {
    pairs
        .find(|pair| pair.as_rule() == Rule::identifier)
        .map(|pair| range(&pair))
        .expect("the grammar asks for a name")
}

fn directive(pair: Pair<'_, Rule>) -> Directive<'_> {
    let rule = pair.as_rule();
    let mut inner = pair.into_inner();
    match rule {
        Rule::define => Directive::Define(define(inner)),
        Rule::undef => Directive::Undef(name(&mut inner)),
        Rule::include => include(inner),
        Rule::if_ => Directive::If(rest(inner)),
        Rule::elif => Directive::Elif(rest(inner)),
        Rule::ifdef => Directive::Ifdef { name: name(&mut inner), negated: false },
        Rule::ifndef => Directive::Ifdef { name: name(&mut inner), negated: true },
        Rule::elifdef => Directive::Elifdef { name: name(&mut inner), negated: false },
        Rule::elifndef => Directive::Elifdef { name: name(&mut inner), negated: true },
        Rule::else_ => Directive::Else,
        Rule::endif => Directive::Endif,
        Rule::pragma => Directive::Pragma(rest(inner)),
        Rule::error => {
            let is_error = inner.clone().any(|pair| pair.as_rule() == Rule::error_word);
            let message = inner.find(|pair| pair.as_rule() == Rule::message);
            Directive::Error { message: message.map_or("", |pair| pair.as_str().trim()), is_error }
        }
        _ => {
            let mut words =
                inner.filter(|pair| matches!(pair.as_rule(), Rule::identifier | Rule::text));
            let word = words.next().and_then(|pair| pair.as_str().split_whitespace().next());
            Directive::Other { name: word.unwrap_or_default() }
        }
    }
}

fn include(inner: Pairs<'_, Rule>) -> Directive<'_> {
    let target = inner.clone().find(|pair| matches!(pair.as_rule(), Rule::quoted | Rule::angled));
    match target {
        Some(pair) => Directive::Include {
            quoted: pair.as_rule() == Rule::quoted,
            at: range(&pair),
            file: pair.into_inner().next().map_or("", |file| file.as_str()),
        },
        None => Directive::IncludeMacro(rest(inner)),
    }
}

fn define(mut inner: Pairs<'_, Rule>) -> Define<'_> {
    let name = name(&mut inner);
    let mut parameters = None;
    let mut body = name.end..name.end;
    let mut doc: Option<Range> = None;
    for pair in inner {
        match pair.as_rule() {
            Rule::parameters => {
                let pairs = pair.into_inner().filter(|pair| pair.as_rule() == Rule::parameter);
                parameters = Some(pairs.map(|pair| pair.as_str()).collect());
            }
            Rule::text if pair.as_str().trim().is_empty() => {}
            Rule::text => {
                let at = range(&pair);
                if body.start == name.end {
                    body.start = at.start;
                }
                body.end = at.start + pair.as_str().trim_end().len();
                doc = None;
            }
            _ => {
                // The pair of a comment begins behind its opening.
                let at = range(&pair);
                let at = at.start - 2..at.end;
                doc = Some(doc.map_or(at.start, |doc| doc.start)..at.end);
            }
        }
    }
    body.end = body.end.max(body.start);
    Define { name, parameters, body, doc }
}

/// The words and numbers of `#pragma pack`'s arguments.
pub(super) fn parse_pack(text: &str) -> Option<Vec<&str>> {
    let pairs = DirectiveParser::parse(Rule::pack, text).ok()?;
    let words = pairs.filter(|pair| matches!(pair.as_rule(), Rule::identifier | Rule::number));
    Some(words.map(|pair| pair.as_str()).collect())
}

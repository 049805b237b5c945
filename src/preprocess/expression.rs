//! Constant expressions, for conditions and for the values of constants.

use std::sync::LazyLock;

use pest::Parser;
use pest::iterators::{Pair, Pairs};
use pest::pratt_parser::{Assoc, Op, PrattParser};

use super::token::{Kind, Lexer};
use crate::source::SourceId;

/// The parser of constant expressions.
#[derive(pest_derive::Parser)]
#[grammar = "../grammars/lexical.pest"]
#[grammar = "../grammars/expression.pest"]
#[allow(missing_docs)]
struct ExpressionParser;

/// How deeply parentheses, prefixes and conditional operators may be nested in an expression.
pub const MAX_EXPRESSION_DEPTH: usize = 256;

/// How long an expression may be, macros expanded, in bytes.
pub const MAX_EXPRESSION_BYTES: usize = 64 << 10;

/// How many operators with two operands an expression may have; a sum of many operands is a deep tree.
pub const MAX_EXPRESSION_OPERATORS: usize = 4096;

/// A constant expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression<'t> {
    Number(&'t str),
    Character(&'t str),
    Identifier(&'t str),
    SizeofType(TypeName<'t>),
    SizeofMember(TypeName<'t>, &'t str),
    SizeofValue(Box<Self>),
    /// String literals that stand together.
    SizeofString(Vec<&'t str>),
    Cast(TypeName<'t>, Box<Self>),
    Unary(Unary, Box<Self>),
    Binary(Binary, Box<(Self, Self)>),
    Conditional(Box<(Self, Self, Self)>),
}

/// The name of a type in a cast: words such as `unsigned long` or `CK_ULONG`, and stars.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TypeName<'t> {
    pub words: Vec<&'t str>,
    pub stars: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unary {
    Negative,
    Positive,
    Complement,
    Not,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binary {
    LogicalOr,
    LogicalAnd,
    BitOr,
    BitXor,
    BitAnd,
    Equal,
    NotEqual,
    Less,
    Greater,
    LessEqual,
    GreaterEqual,
    ShiftLeft,
    ShiftRight,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// Why text is not an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ExpressionError {
    /// It stops being one at this offset.
    Syntax(usize),
    /// It is nested more deeply than [`MAX_EXPRESSION_DEPTH`], or longer than
    /// [`MAX_EXPRESSION_BYTES`].
    TooDeep,
}

static PRECEDENCE: LazyLock<PrattParser<Rule>> = LazyLock::new(|| {
    let left = |rule| Op::infix(rule, Assoc::Left);
    PrattParser::new()
        .op(left(Rule::logical_or))
        .op(left(Rule::logical_and))
        .op(left(Rule::bit_or))
        .op(left(Rule::bit_xor))
        .op(left(Rule::bit_and))
        .op(left(Rule::equal) | left(Rule::not_equal))
        .op(left(Rule::less)
            | left(Rule::greater)
            | left(Rule::less_equal)
            | left(Rule::greater_equal))
        .op(left(Rule::shift_left) | left(Rule::shift_right))
        .op(left(Rule::add) | left(Rule::subtract))
        .op(left(Rule::multiply) | left(Rule::divide) | left(Rule::remainder))
        .op(Op::prefix(Rule::negative)
            | Op::prefix(Rule::positive)
            | Op::prefix(Rule::complement)
            | Op::prefix(Rule::not)
            | Op::prefix(Rule::cast)
            | Op::prefix(Rule::sizeof_value))
});

/// Parses a whole text as a constant expression.
pub(crate) fn parse_expression(text: &str) -> Result<Expression<'_>, ExpressionError> {
    if text.len() > MAX_EXPRESSION_BYTES || !depth_is_bounded(text) {
        return Err(ExpressionError::TooDeep);
    }
    let mut pairs = ExpressionParser::parse(Rule::constant_expression, text).map_err(|error| {
        ExpressionError::Syntax(match error.location {
            pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
        })
    })?;
    let pair = pairs.find(|pair| pair.as_rule() == Rule::expression);
    Ok(expression(pair.expect("the grammar asks for an expression")))
}

/// Whether parser and evaluation recurse a bounded number of times: for parentheses, prefixes with
/// casts among them, `?`, and chains of operators.
fn depth_is_bounded(text: &str) -> bool {
    /// Parentheses that are open.
    struct Parenthesis {
        /// How many prefixes stand before it.
        prefixes: usize,
        /// Whether there are only words and stars so far, as in a cast.
        is_cast: bool,
    }
    let mut open: Vec<Parenthesis> = Vec::new();
    let (mut depth, mut prefixes, mut operators) = (0, 0, 0);
    for token in Lexer::new(text, SourceId::default(), 0) {
        let is_word = token.kind == Kind::Identifier && token.text != "sizeof";
        if let (Some(last), false) = (open.last_mut(), token.is(")")) {
            last.is_cast &= is_word || token.is("*") || token.kind == Kind::Comment;
        }
        match token.text {
            "(" => {
                depth += prefixes + 1;
                open.push(Parenthesis { prefixes, is_cast: true });
                prefixes = 0;
            }
            ")" => {
                let Some(Parenthesis { prefixes: before, is_cast }) = open.pop() else { continue };
                depth -= before + 1;
                prefixes = if is_cast { before + 1 } else { 0 };
            }
            "?" => depth += 1,
            "-" | "+" => (prefixes, operators) = (prefixes + 1, operators + 1),
            "~" | "!" | "sizeof" => prefixes += 1,
            _ if token.kind == Kind::Comment => {}
            _ => {
                operators += usize::from(token.kind == Kind::Punctuator);
                prefixes = 0;
            }
        }
        if depth + prefixes > MAX_EXPRESSION_DEPTH || operators > MAX_EXPRESSION_OPERATORS {
            return false;
        }
    }
    true
}

fn without_comments(pairs: Pairs<'_, Rule>) -> impl Iterator<Item = Pair<'_, Rule>> {
    pairs.filter(|pair| !matches!(pair.as_rule(), Rule::to_end_of_comment | Rule::to_end_of_line))
}

fn expression(pair: Pair<'_, Rule>) -> Expression<'_> {
    let mut parts = without_comments(pair.into_inner());
    let condition = arithmetic(parts.next().expect("an expression has an operand"));
    match (parts.next(), parts.next()) {
        (Some(yes), Some(no)) => {
            Expression::Conditional(Box::new((condition, expression(yes), expression(no))))
        }
        _ => condition,
    }
}

fn arithmetic(pair: Pair<'_, Rule>) -> Expression<'_> {
    PRECEDENCE
        .map_primary(primary)
        .map_prefix(prefix)
        .map_infix(|left, op, right| {
            Expression::Binary(binary(op.as_rule()), Box::new((left, right)))
        })
        .parse(without_comments(pair.into_inner()))
}

fn primary(pair: Pair<'_, Rule>) -> Expression<'_> {
    match pair.as_rule() {
        Rule::number => Expression::Number(pair.as_str()),
        Rule::character => Expression::Character(pair.as_str()),
        Rule::identifier => Expression::Identifier(pair.as_str()),
        Rule::sizeof_type => Expression::SizeofType(type_name(pair)),
        Rule::sizeof_member => {
            let member = pair.clone().into_inner().filter(|one| one.as_rule() == Rule::identifier);
            let member = member.last().map_or("", |one| one.as_str());
            Expression::SizeofMember(type_name(pair), member)
        }
        Rule::sizeof_string => {
            let parts = pair.into_inner().filter(|one| one.as_rule() == Rule::string);
            Expression::SizeofString(parts.map(|one| one.as_str()).collect())
        }
        _ => expression(pair),
    }
}

fn prefix<'t>(op: Pair<'t, Rule>, operand: Expression<'t>) -> Expression<'t> {
    let operand = Box::new(operand);
    match op.as_rule() {
        Rule::cast => Expression::Cast(type_name(op), operand),
        Rule::sizeof_value => Expression::SizeofValue(operand),
        Rule::negative => Expression::Unary(Unary::Negative, operand),
        Rule::complement => Expression::Unary(Unary::Complement, operand),
        Rule::not => Expression::Unary(Unary::Not, operand),
        _ => Expression::Unary(Unary::Positive, operand),
    }
}

fn type_name(pair: Pair<'_, Rule>) -> TypeName<'_> {
    let name = pair.into_inner().find(|pair| pair.as_rule() == Rule::type_name);
    let parts: Vec<_> = name.into_iter().flat_map(Pair::into_inner).collect();
    let of = |rule| parts.iter().filter(move |pair| pair.as_rule() == rule);
    TypeName {
        words: of(Rule::identifier).map(Pair::as_str).collect(),
        stars: of(Rule::star).count(),
    }
}

fn binary(rule: Rule) -> Binary {
    match rule {
        Rule::logical_or => Binary::LogicalOr,
        Rule::logical_and => Binary::LogicalAnd,
        Rule::bit_or => Binary::BitOr,
        Rule::bit_xor => Binary::BitXor,
        Rule::bit_and => Binary::BitAnd,
        Rule::equal => Binary::Equal,
        Rule::not_equal => Binary::NotEqual,
        Rule::less => Binary::Less,
        Rule::greater => Binary::Greater,
        Rule::less_equal => Binary::LessEqual,
        Rule::greater_equal => Binary::GreaterEqual,
        Rule::shift_left => Binary::ShiftLeft,
        Rule::shift_right => Binary::ShiftRight,
        Rule::add => Binary::Add,
        Rule::subtract => Binary::Subtract,
        Rule::multiply => Binary::Multiply,
        Rule::divide => Binary::Divide,
        _ => Binary::Remainder,
    }
}

//! The values of constant expressions among declarations.

use std::borrow::Cow;

use super::resolve::Resolver;
use super::scope::{Ordinary, Scope, Tag, library_type};
use super::sizes::{Extents, extent};
use super::types::integer_words;
use super::{Constant, Model, Type, TypeKind};
use crate::abi::{Abi, Integer, PerAbi, Value};
use crate::preprocess::eval::{Environment, EvalError, evaluate, number};
use crate::preprocess::expression::{Expression, ExpressionError, TypeName, parse_expression};
use crate::syntax::ast::Name;

/// What begins a number that stands for an enumerator; no C number has a `$`.
const ENUMERATOR: &str = "0$";

/// Why text has no value.
#[derive(Debug, PartialEq)]
pub(super) enum ValueError {
    Syntax(ExpressionError),
    Evaluation(EvalError),
}

/// What is declared, as an expression sees it.
struct Declared<'a, 's> {
    abi: Abi,
    model: &'a Model<'s>,
    scope: &'a Scope<'s>,
    enumerators: &'a [(Constant<'s>, usize)],
    extents: &'a [Extents],
}

impl<'s> Declared<'_, 's> {
    fn integer_of(&self, ty: &Type<'s>) -> Option<Integer> {
        match &self.model.resolved(ty).kind {
            TypeKind::Integer(integer) => Some(*integer),
            TypeKind::Library(library) => Some(library.integer[self.abi as usize]),
            TypeKind::Enum(id) => Some(self.model.enums[id.0 as usize].integer),
            _ => None,
        }
    }

    fn size_of_type(&self, ty: &Type<'s>) -> Option<u64> {
        if matches!(self.model.resolved(ty).kind, TypeKind::Array(_, None)) {
            return None;
        }
        extent(self.model, self.extents, ty, self.abi).map(|(size, _)| size)
    }
}

fn is_integer_word(word: &str) -> bool {
    matches!(
        word,
        "unsigned"
            | "signed"
            | "long"
            | "int"
            | "short"
            | "char"
            | "_Bool"
            | "__int64"
            | "__int32"
            | "__int16"
            | "__int8"
            | "const"
            | "volatile"
    )
}

impl Environment for Declared<'_, '_> {
    fn abi(&self) -> Abi {
        self.abi
    }

    fn is_condition(&self) -> bool {
        false
    }

    fn identifier(&self, name: &str) -> Option<Value> {
        let index: usize = name.strip_prefix(ENUMERATOR)?.parse().ok()?;
        Some(*self.enumerators.get(index)?.0.value.get(self.abi))
    }

    fn integer(&self, name: &TypeName<'_>) -> Option<Integer> {
        if name.words.iter().all(|word| is_integer_word(word)) {
            let words: Vec<_> = name.words.iter().copied().filter(|w| *w != "const").collect();
            return match integer_words(&words) {
                TypeKind::Integer(integer) => Some(integer),
                _ => None,
            };
        }
        match name.words.as_slice() {
            ["enum", _] => Some(Integer::UnsignedInt),
            ["const", word] | [word] => match self.scope.ordinary.get(word) {
                Some(Ordinary::Typedef(id)) => {
                    self.integer_of(&self.model.typedefs[id.0 as usize].ty)
                }
                _ => library_type(word).map(|ty| ty.integer[self.abi as usize]),
            },
            _ => None,
        }
    }

    fn size_of(&self, name: &TypeName<'_>) -> Option<u64> {
        if name.stars > 0 {
            return Some(self.abi.pointer_bytes());
        }
        match name.words.as_slice() {
            ["float"] => return Some(4),
            ["double"] => return Some(8),
            [word] => {
                if let Some(Ordinary::Typedef(id)) = self.scope.ordinary.get(word) {
                    return self.size_of_type(&self.model.typedefs[id.0 as usize].ty);
                }
            }
            ["struct" | "union", tag] => {
                let Some(Tag::Record(id)) = self.scope.tags.get(tag) else { return None };
                return self.extents.get(id.0 as usize)?[self.abi as usize].map(|(size, _)| size);
            }
            _ => {}
        }
        self.integer(name).map(|integer| integer.bytes(self.abi))
    }

    fn size_of_member(&self, pointer: &TypeName<'_>, member: &str) -> Option<u64> {
        let id = match (pointer.words.as_slice(), pointer.stars) {
            (["struct" | "union", tag], 1) => match self.scope.tags.get(tag)? {
                Tag::Record(id) => *id,
                Tag::Enum(_) => return None,
            },
            ([word], stars) => {
                let Ordinary::Typedef(id) = self.scope.ordinary.get(word)? else { return None };
                let mut ty = self.model.resolved(&self.model.typedefs[id.0 as usize].ty);
                if let (TypeKind::Pointer(to), 0) = (&ty.kind, stars) {
                    ty = self.model.resolved(to);
                }
                let TypeKind::Record(id) = ty.kind else { return None };
                id
            }
            _ => return None,
        };
        let fields = self.model.records[id.0 as usize].fields.as_ref()?;
        let field = fields.iter().find(|field| field.name == Some(member))?;
        self.size_of_type(&field.ty)
    }
}

fn per_abi<E>(value: impl Fn(Abi) -> Result<Value, E>) -> Result<PerAbi<Value>, E> {
    let mut values = [value(Abi::Unix64)?; 4];
    for abi in &Abi::ALL[1..] {
        values[*abi as usize] = value(*abi)?;
    }
    Ok(PerAbi::from_fn(|abi| values[abi as usize]))
}

impl<'s> Resolver<'s, '_> {
    /// The value of an expression in a declaration; reports it if it has none.
    pub(super) fn constant_expression(&mut self, text: &Name<'s>) -> Option<PerAbi<Value>> {
        match self.value(text.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let message = match error {
                    ValueError::Syntax(ExpressionError::TooDeep) => {
                        "this expression is too long or nested too deeply".to_owned()
                    }
                    ValueError::Evaluation(EvalError::Unknown(name)) => {
                        format!("`{name}` is not a constant that is known here")
                    }
                    ValueError::Evaluation(EvalError::DivisionByZero) => {
                        "division by zero".to_owned()
                    }
                    _ => "this is not an integer constant expression".to_owned(),
                };
                self.diagnostics.push(self.error(&text.at, message));
                None
            }
        }
    }

    /// The value of an expression whose macros are expanded.
    pub(super) fn value(&self, text: &str) -> Result<PerAbi<Value>, ValueError> {
        if let Some(Ok(value)) = plain_number(text).map(|number| self.number(number)) {
            return Ok(value);
        }
        let text = self.mark_enumerators(text);
        let expression = parse_expression(&text).map_err(ValueError::Syntax)?;
        self.evaluate(&expression).map_err(ValueError::Evaluation)
    }

    /// The value of a number that stands alone, the most frequent of expressions.
    pub(super) fn number(&self, text: &str) -> Result<PerAbi<Value>, ValueError> {
        let number = |abi| number(text, &self.declared(abi)).ok_or(EvalError::NotAnInteger);
        match number(Abi::Unix64) {
            // What an `int` holds has the same type on all ABIs.
            Ok(value) if value.bits <= i32::MAX as u64 => Ok(PerAbi::Same(value)),
            _ => per_abi(number).map_err(ValueError::Evaluation),
        }
    }

    fn evaluate(&self, expression: &Expression<'_>) -> Result<PerAbi<Value>, EvalError> {
        per_abi(|abi| evaluate(expression, &self.declared(abi)))
    }

    fn declared(&self, abi: Abi) -> Declared<'_, 's> {
        Declared {
            abi,
            model: &self.model,
            scope: &self.scope,
            enumerators: &self.enumerators,
            extents: &self.extents,
        }
    }

    /// Puts numbers in the place of enumerators, since the grammar takes a name in parentheses
    /// before an operand for a cast.
    fn mark_enumerators<'e>(&self, text: &'e str) -> Cow<'e, str> {
        if self.enumerators.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut out = String::new();
        let mut copied = 0;
        for token in crate::preprocess::tokens(text) {
            if let Some(Ordinary::Enumerator(index)) = self.scope.ordinary.get(&text[token.clone()])
            {
                out.push_str(&text[copied..token.start]);
                out.push_str(&format!("{ENUMERATOR}{index}"));
                copied = token.end;
            }
        }
        if copied == 0 {
            return Cow::Borrowed(text);
        }
        out.push_str(&text[copied..]);
        Cow::Owned(out)
    }
}

/// A number, with or without parentheses around it.
pub(super) fn plain_number(body: &str) -> Option<&str> {
    let inner =
        body.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(body).trim();
    let is_number = inner.starts_with(|c: char| c.is_ascii_digit())
        && inner.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_number.then_some(inner)
}

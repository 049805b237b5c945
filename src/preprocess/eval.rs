//! The values of constant expressions, as C has them.

use crate::abi::{Abi, Integer, Value};
use crate::preprocess::expression::{Binary, Expression, TypeName, Unary};

/// What an evaluation needs to know of its surroundings.
pub(crate) trait Environment {
    /// The widths of the types.
    fn abi(&self) -> Abi;
    /// Whether it is a condition of the preprocessor, where every integer has the widest type.
    fn is_condition(&self) -> bool;
    /// The value of an identifier that no macro has replaced.
    fn identifier(&self, name: &str) -> Option<Value>;
    /// The integer type under a name, if it is one.
    fn integer(&self, name: &TypeName<'_>) -> Option<Integer>;
    /// The size of a type, in bytes.
    fn size_of(&self, name: &TypeName<'_>) -> Option<u64>;
    /// The size of a record's member, in bytes; the record is given by a pointer to it.
    fn size_of_member(&self, pointer: &TypeName<'_>, member: &str) -> Option<u64>;
}

/// Why an expression has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EvalError {
    /// A name that stands for nothing.
    Unknown(String),
    /// Division or remainder by zero.
    DivisionByZero,
    /// Something that is no integer: a float, a pointer cast …
    NotAnInteger,
}

/// Brings bits into the range of a type: truncated, then extended by its sign.
pub(crate) fn convert(bits: u64, c_type: Integer, abi: Abi) -> Value {
    if c_type == Integer::Bool {
        return Value { bits: u64::from(bits != 0), c_type };
    }
    let unused = 64 - 8 * c_type.bytes(abi) as u32;
    let bits = if c_type.is_signed() {
        ((bits << unused) as i64 >> unused) as u64
    } else {
        bits << unused >> unused
    };
    Value { bits, c_type }
}

/// Evaluates an expression.
pub(crate) fn evaluate(
    expression: &Expression<'_>,
    environment: &impl Environment,
) -> Result<Value, EvalError> {
    match expression {
        Expression::Number(text) => number(text, environment)
            .or_else(|| environment.identifier(text))
            .ok_or(EvalError::NotAnInteger),
        Expression::Character(text) => {
            character(text, environment.abi()).ok_or(EvalError::NotAnInteger)
        }
        Expression::SizeofString(parts) => {
            let bytes = |part: &&str| {
                let inner = part.strip_prefix('"')?.strip_suffix('"')?;
                unescape(inner).map(|bytes| bytes.len() as u64)
            };
            let size = parts.iter().map(bytes).sum::<Option<u64>>();
            size.map(|size| size_value(size + 1, environment)).ok_or(EvalError::NotAnInteger)
        }
        Expression::Identifier(name) => {
            environment.identifier(name).ok_or_else(|| EvalError::Unknown((*name).to_owned()))
        }
        Expression::SizeofType(name) => match environment.size_of(name) {
            Some(size) => Ok(size_value(size, environment)),
            None => Err(EvalError::Unknown(name.words.join(" "))),
        },
        Expression::SizeofMember(name, member) => match environment.size_of_member(name, member) {
            Some(size) => Ok(size_value(size, environment)),
            None => Err(EvalError::Unknown((*member).to_owned())),
        },
        Expression::SizeofValue(operand) => {
            let value = evaluate(operand, environment)?;
            Ok(size_value(value.c_type.bytes(environment.abi()), environment))
        }
        Expression::Cast(name, operand) => {
            if name.stars > 0 {
                return Err(EvalError::NotAnInteger);
            }
            let c_type = environment
                .integer(name)
                .ok_or_else(|| EvalError::Unknown(name.words.join(" ")))?;
            Ok(convert(evaluate(operand, environment)?.bits, c_type, environment.abi()))
        }
        Expression::Unary(op, operand) => {
            Ok(unary(*op, evaluate(operand, environment)?, environment))
        }
        Expression::Binary(op, operands) => binary(*op, &operands.0, &operands.1, environment),
        Expression::Conditional(parts) => conditional(parts, environment),
    }
}

/// `size_t` is `unsigned long` on Unix with 64 bits, `unsigned long long` on Windows with 64 bits,
/// `unsigned int` with 32 bits.
fn size_value(size: u64, environment: &impl Environment) -> Value {
    let c_type = match environment.abi() {
        Abi::Unix64 => Integer::UnsignedLong,
        Abi::Windows64 => Integer::UnsignedLongLong,
        Abi::Unix32 | Abi::Windows32 => Integer::UnsignedInt,
    };
    Value { bits: size, c_type }
}

fn conditional(
    parts: &(Expression<'_>, Expression<'_>, Expression<'_>),
    environment: &impl Environment,
) -> Result<Value, EvalError> {
    let condition = evaluate(&parts.0, environment)?.bits != 0;
    let (chosen, other) = if condition { (&parts.1, &parts.2) } else { (&parts.2, &parts.1) };
    let chosen = evaluate(chosen, environment)?;
    // The other branch is not evaluated, but it has its part in the type.
    let c_type = match evaluate(other, environment) {
        Ok(other) => common_type(chosen.c_type, other.c_type, environment.abi()),
        Err(EvalError::DivisionByZero) => promote(chosen.c_type),
        Err(error) => return Err(error),
    };
    Ok(convert(chosen.bits, c_type, environment.abi()))
}

/// C's integer promotion: what is narrower than `int` becomes `int`.
fn promote(c_type: Integer) -> Integer {
    match c_type {
        Integer::Bool
        | Integer::Char
        | Integer::SignedChar
        | Integer::UnsignedChar
        | Integer::Short
        | Integer::UnsignedShort => Integer::Int,
        other => other,
    }
}

fn rank(c_type: Integer) -> u8 {
    match c_type {
        Integer::Int | Integer::UnsignedInt => 1,
        Integer::Long | Integer::UnsignedLong => 2,
        Integer::LongLong | Integer::UnsignedLongLong => 3,
        _ => 0,
    }
}

/// C's usual arithmetic conversions (C99, 6.3.1.8).
fn common_type(a: Integer, b: Integer, abi: Abi) -> Integer {
    let (a, b) = (promote(a), promote(b));
    let (high, low) = if rank(a) >= rank(b) { (a, b) } else { (b, a) };
    if high == low || !high.is_signed() || low.is_signed() {
        return if rank(high) == rank(low) && !low.is_signed() { low } else { high };
    }
    // A signed type of higher rank and an unsigned one of lower rank.
    if rank(high) == rank(low) {
        low
    } else if high.bytes(abi) > low.bytes(abi) {
        high
    } else {
        high.to_unsigned()
    }
}

fn unary(op: Unary, value: Value, environment: &impl Environment) -> Value {
    if op == Unary::Not {
        return truth(value.bits == 0, environment);
    }
    let bits = match op {
        Unary::Negative => value.bits.wrapping_neg(),
        Unary::Complement => !value.bits,
        Unary::Positive | Unary::Not => value.bits,
    };
    convert(bits, promote(value.c_type), environment.abi())
}

/// What a comparison gives: an `int`, or the widest type in a condition of the preprocessor.
fn truth(is_true: bool, environment: &impl Environment) -> Value {
    let c_type = if environment.is_condition() { Integer::LongLong } else { Integer::Int };
    Value { bits: u64::from(is_true), c_type }
}

fn binary(
    op: Binary,
    left: &Expression<'_>,
    right: &Expression<'_>,
    environment: &impl Environment,
) -> Result<Value, EvalError> {
    let left = evaluate(left, environment)?;
    let decided = match op {
        Binary::LogicalOr => left.bits != 0,
        Binary::LogicalAnd => left.bits == 0,
        _ => false,
    };
    if decided && environment.is_condition() {
        return Ok(truth(op == Binary::LogicalOr, environment));
    }
    let right = evaluate(right, environment)?;
    let abi = environment.abi();
    match op {
        Binary::LogicalOr => Ok(truth(left.bits != 0 || right.bits != 0, environment)),
        Binary::LogicalAnd => Ok(truth(left.bits != 0 && right.bits != 0, environment)),
        Binary::ShiftLeft | Binary::ShiftRight => Ok(shift(op, left, right, abi)),
        _ => {
            let c_type = common_type(left.c_type, right.c_type, abi);
            let (a, b) =
                (convert(left.bits, c_type, abi).bits, convert(right.bits, c_type, abi).bits);
            arithmetic(op, a, b, c_type, environment)
        }
    }
}

fn shift(op: Binary, left: Value, right: Value, abi: Abi) -> Value {
    let c_type = promote(left.c_type);
    let count = right.bits.min(127) as u32;
    let bits = match op {
        Binary::ShiftLeft => left.bits.checked_shl(count).unwrap_or(0),
        _ if c_type.is_signed() => (left.bits as i64 >> count.min(63)) as u64,
        _ => left.bits.checked_shr(count).unwrap_or(0),
    };
    convert(bits, c_type, abi)
}

fn arithmetic(
    op: Binary,
    a: u64,
    b: u64,
    c_type: Integer,
    environment: &impl Environment,
) -> Result<Value, EvalError> {
    let signed = c_type.is_signed();
    let order = if signed { (a as i64).cmp(&(b as i64)) } else { a.cmp(&b) };
    let bits = match op {
        Binary::BitOr => a | b,
        Binary::BitXor => a ^ b,
        Binary::BitAnd => a & b,
        Binary::Add => a.wrapping_add(b),
        Binary::Subtract => a.wrapping_sub(b),
        Binary::Multiply => a.wrapping_mul(b),
        Binary::Divide | Binary::Remainder if b == 0 => return Err(EvalError::DivisionByZero),
        Binary::Divide if signed => (a as i64).wrapping_div(b as i64) as u64,
        Binary::Divide => a / b,
        Binary::Remainder if signed => (a as i64).wrapping_rem(b as i64) as u64,
        Binary::Remainder => a % b,
        Binary::Equal => return Ok(truth(order.is_eq(), environment)),
        Binary::NotEqual => return Ok(truth(order.is_ne(), environment)),
        Binary::Less => return Ok(truth(order.is_lt(), environment)),
        Binary::Greater => return Ok(truth(order.is_gt(), environment)),
        Binary::LessEqual => return Ok(truth(order.is_le(), environment)),
        _ => return Ok(truth(order.is_ge(), environment)),
    };
    Ok(convert(bits, c_type, environment.abi()))
}

/// An integer literal: its magnitude, and its type by C99, 6.4.4.1.
pub(crate) fn number(text: &str, environment: &impl Environment) -> Option<Value> {
    let digits_end = text.trim_end_matches(['u', 'U', 'l', 'L']).len();
    let (digits, suffix) = text.split_at(digits_end);
    let (digits, radix) = match digits.as_bytes() {
        [b'0', b'x' | b'X', ..] => (&digits[2..], 16),
        [b'0', b'b' | b'B', ..] => (&digits[2..], 2),
        [b'0', _, ..] => (&digits[1..], 8),
        _ => (digits, 10),
    };
    if digits.starts_with('+') {
        return None;
    }
    let bits = u64::from_str_radix(digits, radix).ok()?;
    let unsigned = suffix.bytes().filter(|b| b | 32 == b'u').count();
    let longs = suffix.len() - unsigned;
    let apart = suffix.eq_ignore_ascii_case("lul");
    if unsigned > 1 || longs > 2 || apart {
        return None;
    }
    if environment.is_condition() {
        let wide = unsigned > 0 || bits > i64::MAX as u64;
        let c_type = if wide { Integer::UnsignedLongLong } else { Integer::LongLong };
        return Some(Value { bits, c_type });
    }
    let c_type = literal_type(bits, radix == 10, unsigned > 0, longs, environment.abi());
    Some(Value { bits, c_type })
}

/// The first type of C99's list that holds the value.
fn literal_type(bits: u64, decimal: bool, unsigned: bool, longs: usize, abi: Abi) -> Integer {
    const TYPES: [Integer; 6] = [
        Integer::Int,
        Integer::UnsignedInt,
        Integer::Long,
        Integer::UnsignedLong,
        Integer::LongLong,
        Integer::UnsignedLongLong,
    ];
    TYPES[2 * longs..]
        .iter()
        .copied()
        .filter(
            |c_type| if unsigned { !c_type.is_signed() } else { c_type.is_signed() || !decimal },
        )
        .find(|c_type| {
            let value_bits = 8 * c_type.bytes(abi) as u32 - u32::from(c_type.is_signed());
            value_bits == 64 || bits >> value_bits == 0
        })
        .unwrap_or(Integer::UnsignedLongLong)
}

/// A character literal: an `int`; of several characters, GCC and Clang take the last four bytes.
/// `L'x'` is a `wchar_t`.
fn character(text: &str, abi: Abi) -> Option<Value> {
    let inner = text.trim_start_matches('L').strip_prefix('\'')?.strip_suffix('\'')?;
    if text.starts_with('L') {
        let bytes = unescape(inner)?;
        let mut chars = std::str::from_utf8(&bytes).ok()?.chars();
        let (Some(c), None) = (chars.next(), chars.next()) else { return None };
        let c_type = match abi {
            Abi::Unix64 => Integer::Int,
            Abi::Unix32 => Integer::Long,
            Abi::Windows64 | Abi::Windows32 => Integer::UnsignedShort,
        };
        return Some(Value { bits: u64::from(c), c_type });
    }
    let bytes = unescape(inner)?;
    let value = match *bytes.as_slice() {
        [] => return None,
        [one] => i64::from(one as i8),
        _ => i64::from(bytes.iter().fold(0_i32, |all, &byte| all << 8 | i32::from(byte))),
    };
    Some(Value { bits: value as u64, c_type: Integer::Int })
}

/// The bytes that the inside of a string or character literal stands for (C99, 6.4.4.4).
pub(crate) fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        let (&escape, tail) = rest.split_first()?;
        rest = tail;
        let digits = |radix: u32, most: usize, from: &[u8]| {
            from.iter().take(most).take_while(|b| char::from(**b).is_digit(radix)).count()
        };
        match escape {
            b'0'..=b'7' => {
                let length = 1 + digits(8, 2, rest);
                let all = &text.as_bytes()[text.len() - rest.len() - 1..][..length];
                out.push(u32::from_str_radix(std::str::from_utf8(all).ok()?, 8).ok()? as u8);
                rest = &rest[length - 1..];
            }
            b'x' => {
                let length = digits(16, usize::MAX, rest);
                let last = &rest[length.saturating_sub(2)..length];
                out.push(u8::from_str_radix(std::str::from_utf8(last).ok()?, 16).ok()?);
                rest = &rest[length..];
            }
            b'u' | b'U' => {
                let length = if escape == b'u' { 4 } else { 8 };
                let code = std::str::from_utf8(rest.get(..length)?).ok()?;
                let code = char::from_u32(u32::from_str_radix(code, 16).ok()?)?;
                out.extend(code.encode_utf8(&mut [0; 4]).bytes());
                rest = &rest[length..];
            }
            b'n' => out.push(b'\n'),
            b't' => out.push(b'\t'),
            b'r' => out.push(b'\r'),
            b'a' => out.push(7),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'v' => out.push(11),
            b'e' => out.push(27),
            other => out.push(other),
        }
    }
    Some(out)
}

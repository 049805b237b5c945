//! Values of constants in Rust.

use std::fmt::Write;

use crate::abi::{Abi, Integer, Value};
use crate::emit::rust::spell::MAX_WIDTH;
use crate::emit::rust::text::{push_all, push_blanks};

/// The value that a constant has once it is converted to `to`, as C converts it; `None` if that
/// loses more than the sign.
pub(super) fn convert(value: Value, to: Integer, abi: Abi) -> Option<i128> {
    let is_signed = value.c_type.is_signed();
    let number = if is_signed { i128::from(value.bits as i64) } else { i128::from(value.bits) };
    if to == Integer::Bool {
        return (number == 0 || number == 1).then_some(number);
    }
    let (least, most) = range(to, abi);
    if (least..=most).contains(&number) {
        return Some(number);
    }
    // What is left out must repeat the highest bit that is kept: -1 and ~0UL are all ones.
    let kept = number & most;
    let bits = 8 * to.bytes(abi);
    let is_extended = kept >> (bits - 1) == 1 && (value.bits as i64) >> (bits - 1) == -1;
    (least == 0 && is_extended).then_some(kept)
}

/// The least and the greatest value of an integer type.
pub(super) fn range(integer: Integer, abi: Abi) -> (i128, i128) {
    let bits = 8 * integer.bytes(abi);
    if integer == Integer::Bool {
        (0, 1)
    } else if integer.is_signed() {
        (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
    } else {
        (0, (1 << bits) - 1)
    }
}

/// Writes a constant, over several lines if it is too long for one, as rustfmt breaks it.
pub(super) fn write_const(
    out: &mut String,
    indent: usize,
    name: &str,
    ty: &str,
    write_value: impl FnOnce(&mut String),
) {
    let start = out.len();
    push_blanks(out, indent);
    push_all(out, &["pub const ", name, ": ", ty, " = "]);
    let value = out.len();
    write_value(out);
    if out.len() + 1 - start <= MAX_WIDTH {
        return out.push_str(";\n");
    }
    let value = out.split_off(value);
    out.truncate(start);
    push_blanks(out, indent);
    let head = indent + "pub const :".len() + name.len();
    let next = indent + 4;
    let fits = |width: usize| width <= MAX_WIDTH;
    let value_fits = fits(next + value.len() + 1);
    let (after_colon, after_equals) = if fits(head + " =".len() + 1 + ty.len()) && value_fits {
        (false, true)
    } else if fits(head) && fits(next + ty.len() + " = ;".len() + value.len()) {
        (true, false)
    } else {
        let is_broken = fits(head) && fits(next + ty.len() + " =".len()) && value_fits;
        (is_broken, is_broken)
    };
    let gap = |out: &mut String, is_broken: bool| {
        out.push(if is_broken { '\n' } else { ' ' });
        push_blanks(out, if is_broken { next } else { 0 });
    };
    push_all(out, &["pub const ", name, ":"]);
    gap(out, after_colon);
    push_all(out, &[ty, " ="]);
    gap(out, after_equals);
    push_all(out, &[&value, ";\n"]);
}

/// Writes a string constant's value: a C string, or bytes if a NUL is among them.
pub(super) fn write_string(out: &mut String, value: &[u8]) {
    out.push_str(if value.contains(&0) { "b\"" } else { "c\"" });
    for &byte in value {
        match byte {
            b'"' | b'\\' => {
                out.push('\\');
                out.push(char::from(byte));
            }
            b' '..=b'~' => out.push(char::from(byte)),
            _ => write!(out, "\\x{byte:02x}").expect("writing to a string"),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversion_keeps_what_c_keeps() {
        let value = |bits, c_type| Value { bits, c_type };
        let to = |value, to| convert(value, to, Abi::Unix64);
        let minus_one = value(u64::MAX, Integer::Int);
        assert_eq!(to(minus_one, Integer::UnsignedLong), Some(i128::from(u64::MAX)));
        assert_eq!(to(minus_one, Integer::Long), Some(-1));
        assert_eq!(to(minus_one, Integer::UnsignedChar), Some(255));
        let all = value(u64::MAX, Integer::UnsignedLong);
        assert_eq!(to(all, Integer::UnsignedInt), Some(0xffff_ffff));
        assert_eq!(to(all, Integer::Long), None);
        let high = value(0xffff_ffff_8000_0000, Integer::UnsignedLong);
        assert_eq!(to(high, Integer::UnsignedInt), Some(0x8000_0000));
        assert_eq!(to(value(0x1_0000_0000, Integer::UnsignedLong), Integer::UnsignedInt), None);
        assert_eq!(to(value(2, Integer::Int), Integer::Bool), None);
    }
}

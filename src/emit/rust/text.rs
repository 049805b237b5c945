//! Writing into strings without the formatting machinery, which costs more than all else here.

/// Appends several strings.
pub(super) fn push_all(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

/// Appends blanks.
pub(super) fn push_blanks(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

/// Appends a number in decimal digits.
pub(super) fn push_decimal(out: &mut String, number: u64) {
    if number > 9 {
        push_decimal(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// Appends a number in decimal digits, with its sign.
pub(super) fn push_integer(out: &mut String, number: i128) {
    if number < 0 {
        out.push('-');
    }
    match u64::try_from(number.unsigned_abs()) {
        Ok(small) => push_decimal(out, small),
        Err(_) => out.push_str(&number.unsigned_abs().to_string()),
    }
}

/// Appends a number in hexadecimal digits, in groups of four, at least eight of them.
pub(super) fn push_hex(out: &mut String, number: u64) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let groups = (u64::BITS - number.leading_zeros()).div_ceil(16).max(2);
    for group in (0..groups).rev() {
        let digit = |place: u32| DIGITS[(number >> (16 * group + 4 * place) & 0xf) as usize];
        let digits = [3, 2, 1, 0].map(|place| char::from(digit(place)));
        out.push_str(if group + 1 == groups { "0x" } else { "_" });
        out.extend(digits);
    }
}

/// Appends numbers in brackets: `[1, 2]`.
pub(super) fn push_list(out: &mut String, numbers: &[u64]) {
    out.push('[');
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        push_decimal(out, *number);
    }
    out.push(']');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(push: fn(&mut String, u64), number: u64) -> String {
        let mut out = String::new();
        push(&mut out, number);
        out
    }

    #[test]
    fn decimal_digits_are_those_of_the_standard_library() {
        for number in [0, 9, 10, 1087, u64::MAX] {
            assert_eq!(text(push_decimal, number), number.to_string());
        }
        for number in [0, -1, i128::from(i64::MIN), i128::MIN] {
            let mut out = String::new();
            push_integer(&mut out, number);
            assert_eq!(out, number.to_string());
        }
    }

    #[test]
    fn hexadecimal_digits_are_grouped() {
        assert_eq!(text(push_hex, 0x1087), "0x0000_1087");
        assert_eq!(text(push_hex, 0x1_0000_0000), "0x0001_0000_0000");
        assert_eq!(text(push_hex, u64::MAX), "0xffff_ffff_ffff_ffff");
    }
}

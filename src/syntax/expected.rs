//! What a reader would have expected where a declaration stops making sense.

use super::ast::TextRange;

/// A syntax error in a reader's words; offsets are in the preprocessed text.
#[derive(Debug, PartialEq)]
pub(crate) struct Explanation {
    pub message: String,
    pub hint: Option<String>,
    /// The token at which it shows.
    pub at: TextRange,
    /// Where something is missing, if something is: right behind the token before.
    pub missing: Option<(usize, &'static str)>,
}

/// Explains why the declaration at `chunk` stops making sense at `offset`.
pub(crate) fn explain(text: &str, chunk: &TextRange, offset: usize) -> Explanation {
    let tokens = tokens(text, chunk);
    let index = tokens.partition_point(|token| token.start < offset);
    let Some(at) = tokens.get(index).cloned() else {
        return at_end(text, &tokens, chunk);
    };
    let found = &text[at.clone()];
    let before = index.checked_sub(1).map(|previous| tokens[previous].clone());
    let behind_word = before.as_ref().is_some_and(|before| ends_operand(&text[before.clone()]));
    let begins_word = found.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let (expected, hint) = match enclosing(text, &tokens[..index]) {
        Some(b'(') if behind_word && begins_word => {
            ("`,` or `)`", Some("a comma is missing between two arguments".to_owned()))
        }
        Some(b'(') if found == ")" || found == "," => ("an argument", Some(extra_comma(found))),
        Some(b'(') => ("`,` or `)`", None),
        Some(b'{') if is_enumeration(text, &tokens[..index]) => ("`,` or `}`", None),
        Some(b'{') if behind_word && begins_word => {
            ("`;`", Some("a semicolon is missing after the member before".to_owned()))
        }
        Some(b'{') => ("a member such as `CK_ULONG ulCount;`", None),
        Some(b'[') => ("the length of an array", None),
        _ if behind_word && begins_word => ("`;`", Some(unknown_marker(text, &tokens, index))),
        _ => ("a declaration", None),
    };
    let missing = behind_word.then_some(()).and(before).filter(|_| begins_word).map(|before| {
        let what = if expected == "`;`" { "`;` is missing here" } else { "`,` is missing here" };
        (before.end, what)
    });
    Explanation {
        message: format!("expected {expected}, found `{}`", cut(found)),
        hint,
        at,
        missing,
    }
}

fn extra_comma(found: &str) -> String {
    if found == ")" { "remove the comma before `)`" } else { "remove one of the commas" }.to_owned()
}

/// Two words in a row outside of braces: one of them may be a macro that nobody has defined.
fn unknown_marker(text: &str, tokens: &[TextRange], index: usize) -> String {
    let words = tokens[..=index].iter().map(|token| &text[token.clone()]);
    let macro_like = words.rev().find(|word| {
        let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        !word.starts_with("CK_") && word.len() > 2 && word.chars().all(upper)
    });
    match macro_like {
        Some(word) => format!(
            "if `{word}` is a macro that your compiler's settings define, give it: -D {word}="
        ),
        None => "a semicolon may be missing after the declaration before".to_owned(),
    }
}

fn at_end(text: &str, tokens: &[TextRange], chunk: &TextRange) -> Explanation {
    let last = tokens.last().cloned().unwrap_or(chunk.clone());
    Explanation {
        message: format!("expected more after `{}`", cut(&text[last.clone()])),
        hint: Some("the declaration is not complete".to_owned()),
        at: last,
        missing: None,
    }
}

fn cut(token: &str) -> String {
    if token.chars().count() <= 40 {
        token.to_owned()
    } else {
        format!("{}…", token.chars().take(40).collect::<String>())
    }
}

/// Whether an argument, a member or a declaration may end with this token.
fn ends_operand(token: &str) -> bool {
    token.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ')' | ']' | '*' | '}'))
}

/// The innermost bracket that is open behind some tokens.
fn enclosing(text: &str, tokens: &[TextRange]) -> Option<u8> {
    innermost(text, tokens).map(|index| text.as_bytes()[tokens[index].start])
}

fn innermost(text: &str, tokens: &[TextRange]) -> Option<usize> {
    let mut closed = 0_usize;
    for (index, token) in tokens.iter().enumerate().rev() {
        match text.as_bytes()[token.start] {
            b')' | b']' | b'}' => closed += 1,
            b'(' | b'[' | b'{' if closed == 0 => return Some(index),
            b'(' | b'[' | b'{' => closed -= 1,
            _ => {}
        }
    }
    None
}

/// Whether the innermost open brace is an enumeration's.
fn is_enumeration(text: &str, tokens: &[TextRange]) -> bool {
    let Some(open) = innermost(text, tokens) else { return false };
    let words = tokens[..open].iter().rev().take(2);
    words.map(|token| &text[token.clone()]).any(|word| word == "enum")
}

/// The tokens of a declaration, without comments.
fn tokens(text: &str, chunk: &TextRange) -> Vec<TextRange> {
    crate::preprocess::tokens(&text[chunk.clone()])
        .map(|range| chunk.start + range.start..chunk.start + range.end)
        .collect()
}

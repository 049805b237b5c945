//! Parameter names, which debugging information does not keep for declarations: they are looked up
//! in the preprocessed text.

use crate::macros::is_word;
use std::collections::HashMap;

/// The names of the parameters in each declaration of the form `name(…)` or `(* name)(…)`; the last
/// declaration of a name counts, unless a later one has no parameter names.
pub(crate) fn parameter_names(preprocessed: &str) -> HashMap<String, Vec<Option<String>>> {
    let text: String = preprocessed
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|l| [l, "\n"])
        .collect();
    let words = without_attributes(&words(&text));
    let mut names: HashMap<String, Vec<Option<String>>> = HashMap::new();
    for (index, word) in words.iter().enumerate() {
        if !word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            continue;
        }
        let mut open = index + 1;
        if words.get(open) == Some(&")") {
            open += 1;
        }
        if words.get(open) != Some(&"(") {
            continue;
        }
        let parameters = split_parameters(&words[open + 1..]);
        let parameters: Vec<_> = parameters.iter().map(|words| parameter_name(words)).collect();
        let named = names.get(*word).is_some_and(|known| known.iter().any(Option::is_some));
        if !named || parameters.iter().any(Option::is_some) {
            names.insert(word.to_string(), parameters);
        }
    }
    names
}

fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = if is_word(first) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        words.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    words
}

/// The words without `__attribute__((…))`, which Windows' calling conventions consist of.
fn without_attributes<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut kept = Vec::new();
    let mut depth = 0;
    let mut is_attribute = false;
    for &word in words {
        is_attribute |= word == "__attribute__";
        if !is_attribute {
            kept.push(word);
            continue;
        }
        match word {
            "(" => depth += 1,
            ")" => depth -= 1,
            _ => continue,
        }
        is_attribute = depth > 0;
    }
    kept
}

/// The words of each parameter, up to the parenthesis that closes the list.
fn split_parameters<'a>(words: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut parameters = vec![Vec::new()];
    let mut depth = 0;
    for &word in words {
        match word {
            "(" | "[" => depth += 1,
            ")" if depth == 0 => break,
            ")" | "]" => depth -= 1,
            "," if depth == 0 => {
                parameters.push(Vec::new());
                continue;
            }
            _ => {}
        }
        parameters.last_mut().expect("never empty").push(word);
    }
    parameters.retain(|words| !words.is_empty() && words != &["void"]);
    parameters
}

/// The declared name: after `(*` in a function pointer, otherwise the last word before any `[`.
fn parameter_name(words: &[&str]) -> Option<String> {
    const NOT_NAMES: [&str; 12] = [
        "void", "char", "short", "int", "long", "unsigned", "signed", "const", "volatile", "float",
        "double", "_Bool",
    ];
    let pointer = words.windows(2).position(|pair| pair == ["(", "*"]);
    let candidate = match pointer {
        Some(at) => *words.get(at + 2)?,
        None => {
            let end = words.iter().position(|word| *word == "[").unwrap_or(words.len());
            let before: Vec<&str> = words[..end]
                .iter()
                .filter(|word| !["const", "volatile", "struct", "union", "enum"].contains(word))
                .copied()
                .collect();
            if before.len() < 2 {
                return None;
            }
            before[before.len() - 1]
        }
    };
    let is_name = candidate.chars().all(is_word) && !NOT_NAMES.contains(&candidate);
    is_name.then(|| candidate.to_string())
}

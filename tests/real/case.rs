//! A case of the suite: something to do with a module, if the module offers it.

use std::fmt;

use serde::{Deserialize, Serialize};

use pkcs11_client::{Error, MechanismFlags, MechanismType, Rv, TokenFlags};

use crate::token::Token;

/// What a case gives.
pub(crate) type Tested<T = ()> = Result<T, Failure>;

/// Why a case did not pass.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The wrapper gave an error.
    Error(Error),
    /// What the module did is not what it has to do.
    Wrong(String),
    /// The module does not claim to have it.
    Lacking(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Wrong(error.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => error.fmt(f),
            Self::Wrong(what) | Self::Lacking(what) => f.write_str(what),
        }
    }
}

/// Fails with these words if something is not so.
pub(crate) fn check(is_so: bool, otherwise: &str) -> Tested {
    if is_so { Ok(()) } else { Err(Failure::Wrong(otherwise.to_owned())) }
}

/// The call must have failed, with one of these return codes.
pub(crate) fn refused<T>(result: Result<T, Error>, codes: &[Rv], what: &str) -> Tested {
    match result {
        Ok(_) => Err(Failure::Wrong(format!("{what} was accepted"))),
        Err(error) if error.rv().is_some_and(|rv| codes.contains(&rv)) => Ok(()),
        Err(error) => Err(Failure::Wrong(format!("{what}: {error}"))),
    }
}

/// What a module must offer for a case.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Need {
    /// A function that modules may leave out.
    Function(&'static str),
    /// A mechanism for these operations.
    Mechanism(MechanismType, MechanismFlags),
    /// A token in a slot.
    Token,
    /// A token that lets an application write.
    Writable,
    /// A token with PINs.
    Pin,
    /// A token that has all of these flags.
    Flags(TokenFlags),
}

impl Need {
    /// What the module lacks, in words.
    fn lacking(self, token: &Token) -> Option<String> {
        let flags = token.flags();
        let is_there = match self {
            Self::Function(name) => token.context.module().has_function(name),
            Self::Mechanism(mechanism, flags) => {
                token.mechanisms.get(&mechanism).is_some_and(|offered| offered.contains(flags))
            }
            Self::Token => token.slot.is_some(),
            Self::Writable => token.slot.is_some() && !flags.contains(TokenFlags::WRITE_PROTECTED),
            Self::Pin => flags.contains(TokenFlags::USER_PIN_INITIALIZED),
            Self::Flags(wanted) => flags.contains(wanted),
        };
        (!is_there).then(|| match self {
            Self::Function(name) => format!("no {name}"),
            Self::Mechanism(mechanism, flags) => format!("no {mechanism} ({flags:?})"),
            Self::Token => "no token".to_owned(),
            Self::Writable => "no token that can be written".to_owned(),
            Self::Pin => "no PIN".to_owned(),
            Self::Flags(wanted) => format!("no token with {wanted:?}"),
        })
    }
}

/// What came of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Outcome {
    Passed,
    /// So many vectors were tried, and some may have come out otherwise, in these words.
    Counted {
        tried: usize,
        of: usize,
        deviation: Option<String>,
    },
    /// The module does not claim to have what the case needs.
    NotOffered(String),
    /// The module claims to, but does something else, in these words.
    Deviation(String),
}

impl Outcome {
    /// What the module does otherwise.
    pub(crate) fn deviation(&self) -> Option<&str> {
        match self {
            Self::Deviation(what) | Self::Counted { deviation: Some(what), .. } => Some(what),
            _ => None,
        }
    }
}

type Run = Box<dyn Fn(&Token) -> Tested<Outcome> + Send + Sync>;

/// Something to do with a module.
pub(crate) struct Case {
    pub(crate) group: &'static str,
    pub(crate) name: String,
    needs: Vec<Need>,
    run: Run,
}

impl Case {
    pub(crate) fn new(
        group: &'static str,
        name: impl Into<String>,
        needs: &[Need],
        run: impl Fn(&Token) -> Tested + Send + Sync + 'static,
    ) -> Self {
        Self::counted(group, name, needs, move |token| run(token).map(|()| Outcome::Passed))
    }

    /// A case with an outcome of its own.
    pub(crate) fn counted(
        group: &'static str,
        name: impl Into<String>,
        needs: &[Need],
        run: impl Fn(&Token) -> Tested<Outcome> + Send + Sync + 'static,
    ) -> Self {
        Self { group, name: name.into(), needs: needs.to_vec(), run: Box::new(run) }
    }

    /// The case's name among all.
    pub(crate) fn full_name(&self) -> String {
        format!("{}: {}", self.group, self.name)
    }

    pub(crate) fn run(&self, token: &Token) -> Outcome {
        if let Some(what) = self.needs.iter().find_map(|need| need.lacking(token)) {
            return Outcome::NotOffered(what);
        }
        match (self.run)(token) {
            Ok(outcome) => outcome,
            Err(Failure::Lacking(what)) => Outcome::NotOffered(what),
            Err(Failure::Error(error)) if self.is_stub(&error) => {
                Outcome::NotOffered(error.to_string())
            }
            Err(failure) => Outcome::Deviation(failure.to_string()),
        }
    }

    /// Whether the function that the case is about is there only to say that it is not.
    fn is_stub(&self, error: &Error) -> bool {
        let is_it =
            |need: &Need| matches!(need, Need::Function(name) if error.function() == Some(name));
        error.is_not_supported() && self.needs.iter().any(is_it)
    }
}

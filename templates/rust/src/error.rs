//! What can go wrong.

use std::error::Error as StdError;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::values::Rv;

/// The result of everything that calls a module.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed. It never holds a PIN, a key or other data of the caller.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A function of the module returned something other than `CKR_OK`.
    Returned {
        /// The function's name in C: `C_Sign`.
        function: &'static str,
        /// What it returned; a value that nobody knows is kept as it is.
        rv: Rv,
    },
    /// The caller's buffer is too small (`CKR_BUFFER_TOO_SMALL`).
    TooSmall {
        /// The function's name in C.
        function: &'static str,
        /// How many bytes it needs.
        needed: usize,
    },
    /// The module's function list has no such function.
    Missing {
        /// The function's name in C.
        function: &'static str,
    },
    /// The module's answer cannot be true: a length above the buffer's, say.
    Corrupt {
        /// The function's name in C.
        function: &'static str,
        /// What is wrong with the answer.
        what: &'static str,
    },
    /// The library could not be loaded, or is not a PKCS #11 module.
    Load(Box<LoadError>),
    /// The module has given the session's handle to another session: this one is gone.
    HandleReused,
    /// The context was finalized before the call.
    Finalized,
    /// The process was forked after the module was initialized; the child has to initialize it again.
    Forked,
    /// An argument that no module can take.
    Argument(&'static str),
    /// No memory for an answer of this many bytes.
    OutOfMemory(usize),
    /// All sessions of a pool are in use.
    PoolExhausted,
    /// The value of an attribute is not of the attribute's type.
    Attribute {
        /// The attribute.
        attribute: crate::values::AttributeType,
        /// What is wrong with it.
        reason: AttributeError,
    },
}

/// Why a library is no module.
#[derive(Debug)]
pub struct LoadError {
    path: PathBuf,
    source: Box<dyn StdError + Send + Sync>,
}

impl LoadError {
    /// The library's path.
    #[inline]
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Why an attribute has no value. (PKCS #11, `C_GetAttributeValue`)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeError {
    /// The token does not give the value away (`CKR_ATTRIBUTE_SENSITIVE`).
    Sensitive,
    /// The object has no such attribute (`CKR_ATTRIBUTE_TYPE_INVALID`).
    Invalid,
    /// The module said that the value is unavailable, but not why.
    Unavailable,
    /// The value has not the length that its type has.
    Length {
        /// The length of the value in bytes.
        bytes: usize,
    },
    /// The value was not asked for.
    NotRequested,
}

impl Error {
    pub(crate) fn load(path: &Path, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Load(Box::new(LoadError {
            path: path.to_owned(),
            source: source.into(),
        }))
    }

    /// What the module returned, if it returned something.
    #[inline]
    #[must_use]
    pub fn rv(&self) -> Option<Rv> {
        match self {
            Self::Returned { rv, .. } => Some(*rv),
            Self::TooSmall { .. } => Some(Rv::BUFFER_TOO_SMALL),
            _ => None,
        }
    }

    /// The function that failed, by its name in C.
    #[inline]
    #[must_use]
    pub fn function(&self) -> Option<&'static str> {
        match self {
            Self::Returned { function, .. }
            | Self::TooSmall { function, .. }
            | Self::Missing { function }
            | Self::Corrupt { function, .. } => Some(function),
            _ => None,
        }
    }

    /// Whether the module lacks the function, or says that it does.
    #[inline]
    #[must_use]
    pub fn is_not_supported(&self) -> bool {
        matches!(self, Self::Missing { .. }) || self.rv() == Some(Rv::FUNCTION_NOT_SUPPORTED)
    }

    /// Whether the session is gone: closed, its token removed, or the module finalized. A new one
    /// is needed.
    #[inline]
    #[must_use]
    pub fn is_session_lost(&self) -> bool {
        const LOST: [Rv; 6] = [
            Rv::SESSION_HANDLE_INVALID,
            Rv::SESSION_CLOSED,
            Rv::DEVICE_REMOVED,
            Rv::TOKEN_NOT_PRESENT,
            Rv::TOKEN_NOT_RECOGNIZED,
            Rv::CRYPTOKI_NOT_INITIALIZED,
        ];
        matches!(self, Self::Finalized | Self::Forked | Self::HandleReused) || self.is_one_of(&LOST)
    }

    /// Whether a user has to log in first.
    #[inline]
    #[must_use]
    pub fn is_login_needed(&self) -> bool {
        self.rv() == Some(Rv::USER_NOT_LOGGED_IN)
    }

    /// Whether the PIN was refused: wrong, locked, expired, or of a wrong length.
    #[inline]
    #[must_use]
    pub fn is_pin_refused(&self) -> bool {
        const REFUSED: [Rv; 6] = [
            Rv::PIN_INCORRECT,
            Rv::PIN_INVALID,
            Rv::PIN_LEN_RANGE,
            Rv::PIN_EXPIRED,
            Rv::PIN_LOCKED,
            Rv::PIN_TOO_WEAK,
        ];
        self.is_one_of(&REFUSED)
    }

    /// Whether the same call may succeed later, when the token has resources again.
    #[inline]
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        const RETRYABLE: [Rv; 6] = [
            Rv::HOST_MEMORY,
            Rv::DEVICE_MEMORY,
            Rv::SESSION_COUNT,
            Rv::FUNCTION_CANCELED,
            Rv::TOKEN_RESOURCE_EXCEEDED,
            Rv::PENDING,
        ];
        matches!(self, Self::PoolExhausted) || self.is_one_of(&RETRYABLE)
    }

    #[inline]
    fn is_one_of(&self, values: &[Rv]) -> bool {
        self.rv().is_some_and(|rv| values.contains(&rv))
    }
}

impl fmt::Display for Error {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Returned { function, rv } => write!(f, "{function} returned {rv}"),
            Self::TooSmall { function, needed } => {
                write!(f, "{function} needs a buffer of {needed} bytes")
            }
            Self::Missing { function } => write!(f, "the module has no {function}"),
            Self::Corrupt { function, what } => write!(f, "{function} gave a wrong answer: {what}"),
            Self::Load(error) => error.fmt(f),
            Self::HandleReused => {
                f.write_str("the module has given the session's handle to another session")
            }
            Self::Finalized => f.write_str("the module was finalized"),
            Self::Forked => {
                f.write_str("the process was forked; the child has to initialize the module again")
            }
            Self::Argument(what) => f.write_str(what),
            Self::OutOfMemory(bytes) => write!(f, "no memory for {bytes} bytes"),
            Self::PoolExhausted => f.write_str("all sessions of the pool are in use"),
            Self::Attribute { attribute, reason } => write!(f, "{attribute} {reason}"),
        }
    }
}

impl fmt::Display for AttributeError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sensitive => f.write_str("is sensitive"),
            Self::Invalid => f.write_str("is not an attribute of the object"),
            Self::Unavailable => f.write_str("is unavailable"),
            Self::Length { bytes } => {
                write!(f, "has a value of an unexpected length: {bytes} bytes")
            }
            Self::NotRequested => f.write_str("was not asked for"),
        }
    }
}

impl StdError for Error {
    #[inline]
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Load(error) => Some(&*error.source),
            _ => None,
        }
    }
}

impl fmt::Display for LoadError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot load the module {}", self.path.display())
    }
}

impl StdError for LoadError {
    #[inline]
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

impl StdError for AttributeError {}

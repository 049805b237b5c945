//! What all open sets of values have in common, written once for all of them.

use core::cmp::Ordering;
use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::str::FromStr;

use crate::sys::CK_ULONG;

/// The values that PKCS #11 leaves to vendors have this bit.
const VENDOR_DEFINED: CK_ULONG = 0x8000_0000;

/// Which values of a set are known.
pub trait ValueKind: PartialEq + 'static {
    /// What all names of the set start with.
    const PREFIX: &'static str;
    /// The known values with their names in C, ordered by value; of several names of one value the
    /// first is the canonical one.
    const NAMES: &'static [(CK_ULONG, &'static str)];
}

/// A value of an open set. Any number is kept, and those that are known have names.
///
/// Its text is the canonical name in C, or the number in hexadecimal digits.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct OpenValue<K>(
    /// The number.
    pub CK_ULONG,
    PhantomData<fn() -> K>,
);

impl<K> OpenValue<K> {
    /// The value of a number, whether it is a known one or not.
    #[inline]
    #[must_use]
    pub const fn new(number: CK_ULONG) -> Self {
        Self(number, PhantomData)
    }

    /// Whether it is in the range that PKCS #11 leaves to vendors.
    #[inline]
    #[must_use]
    pub const fn is_vendor_defined(self) -> bool {
        self.0 & VENDOR_DEFINED != 0
    }
}

impl<K: ValueKind> OpenValue<K> {
    /// The name in C, if the value is a known one.
    #[inline]
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let first = K::NAMES.partition_point(|(known, _)| *known < self.0);
        K::NAMES
            .get(first)
            .filter(|(known, _)| *known == self.0)
            .map(|(_, name)| *name)
    }

    /// All known values, each once, in ascending order.
    #[inline]
    pub fn all() -> impl Iterator<Item = Self> {
        K::NAMES
            .chunk_by(|one, next| one.0 == next.0)
            .map(|same| Self::new(same[0].0))
    }
}

impl<K: ValueKind> fmt::Display for OpenValue<K> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.pad(name),
            None => write!(f, "{:#010x}", self.0),
        }
    }
}

impl<K: ValueKind> fmt::Debug for OpenValue<K> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<K: ValueKind> FromStr for OpenValue<K> {
    type Err = UnknownName;

    /// The value of a name, with or without its prefix, or of a decimal or hexadecimal number.
    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
            Some(digits) if !digits.starts_with('+') => CK_ULONG::from_str_radix(digits, 16).ok(),
            Some(_) => None,
            None if text.starts_with('+') => None,
            None => text.parse().ok(),
        };
        let is_meant = |name: &str| name == text || name.strip_prefix(K::PREFIX) == Some(text);
        let named = || K::NAMES.iter().find(|(_, name)| is_meant(name));
        number
            .or_else(|| named().map(|(value, _)| *value))
            .map(Self::new)
            .ok_or_else(|| UnknownName::new(text))
    }
}

impl<K> From<CK_ULONG> for OpenValue<K> {
    #[inline]
    fn from(number: CK_ULONG) -> Self {
        Self::new(number)
    }
}

impl<K> From<OpenValue<K>> for CK_ULONG {
    #[inline]
    fn from(value: OpenValue<K>) -> Self {
        value.0
    }
}

// Derived, these would ask the same of the kind. `PartialEq` is, so that constants are patterns.

impl<K> Clone for OpenValue<K> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for OpenValue<K> {}

impl<K: ValueKind> Eq for OpenValue<K> {}

impl<K: ValueKind> PartialOrd for OpenValue<K> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K: ValueKind> Ord for OpenValue<K> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<K> Hash for OpenValue<K> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// A text that is neither the name of a known value nor a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName(String);

impl UnknownName {
    #[inline]
    pub(crate) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for UnknownName {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is neither a known name nor a number",
            self.0.escape_debug()
        )
    }
}

impl Error for UnknownName {}

//! What all open sets of values have in common.

use std::error::Error;
use std::fmt;

use crate::sys::CK_ULONG;

/// The known values of a set with their names in C, ordered by value; of several names of one value
/// the first is the canonical one.
pub(crate) type Names = [(CK_ULONG, &'static str)];

/// The values that PKCS #11 leaves to vendors have this bit.
const VENDOR_DEFINED: CK_ULONG = 0x8000_0000;

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

/// The canonical name of a value.
#[inline]
pub(crate) fn name(names: &Names, value: CK_ULONG) -> Option<&'static str> {
    let first = names.partition_point(|(known, _)| *known < value);
    names
        .get(first)
        .filter(|(known, _)| *known == value)
        .map(|(_, name)| *name)
}

/// The value of a name, with or without its prefix, or of a decimal or hexadecimal number.
pub(crate) fn parse<V: From<CK_ULONG>>(
    names: &Names,
    prefix: &str,
    text: &str,
) -> Result<V, UnknownName> {
    let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) if !digits.starts_with('+') => CK_ULONG::from_str_radix(digits, 16).ok(),
        Some(_) => None,
        None if text.starts_with('+') => None,
        None => text.parse().ok(),
    };
    let is_meant = |name: &str| name == text || name.strip_prefix(prefix) == Some(text);
    number
        .or_else(|| {
            names
                .iter()
                .find(|(_, name)| is_meant(name))
                .map(|(value, _)| *value)
        })
        .map(V::from)
        .ok_or_else(|| UnknownName::new(text))
}

/// Each known value once.
pub(crate) fn values<V: From<CK_ULONG>>(names: &'static Names) -> impl Iterator<Item = V> {
    names
        .chunk_by(|one, next| one.0 == next.0)
        .map(|same| V::from(same[0].0))
}

/// Whether a vendor has defined a value.
#[inline]
pub(crate) fn is_vendor_defined(value: CK_ULONG) -> bool {
    value & VENDOR_DEFINED != 0
}

/// Writes the canonical name, or the number in hexadecimal digits.
#[inline]
pub(crate) fn write(names: &Names, value: CK_ULONG, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match name(names, value) {
        Some(name) => f.pad(name),
        None => write!(f, "{value:#010x}"),
    }
}

/// Gives a type its conversions and its names.
macro_rules! open_value {
    ($type:ident, $prefix:literal { $($value:literal $name:literal)* }) => {
        const _: () = {
            use core::fmt;

            use crate::open_value as shared;
            use crate::sys::CK_ULONG;

            static NAMES: &shared::Names = &[$(($value, $name)),*];

            impl $type {
                /// The name in C, if the value is a known one.
                #[inline]
                #[must_use]
                pub fn name(self) -> Option<&'static str> {
                    shared::name(NAMES, self.0)
                }

                /// Whether it is in the range that PKCS #11 leaves to vendors.
                #[inline]
                #[must_use]
                pub fn is_vendor_defined(self) -> bool {
                    shared::is_vendor_defined(self.0)
                }

                /// All known values, each once, in ascending order.
                #[inline]
                pub fn all() -> impl Iterator<Item = Self> {
                    shared::values(NAMES)
                }
            }

            // Derived, it would be a function that is compiled in each crate.
            impl Eq for $type {}

            // SAFETY: it is declared as such.
            unsafe impl crate::attribute_kind::Ulong for $type {}

            impl From<CK_ULONG> for $type {
                #[inline]
                fn from(value: CK_ULONG) -> Self {
                    Self(value)
                }
            }

            impl From<$type> for CK_ULONG {
                #[inline]
                fn from(value: $type) -> Self {
                    value.0
                }
            }

            impl core::str::FromStr for $type {
                type Err = shared::UnknownName;

                #[inline]
                fn from_str(text: &str) -> Result<Self, Self::Err> {
                    shared::parse(NAMES, $prefix, text)
                }
            }

            impl fmt::Display for $type {
                #[inline]
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    shared::write(NAMES, self.0, f)
                }
            }

            #[cfg(feature = "serde")]
            crate::serial::serial_value!($type);

            impl fmt::Debug for $type {
                #[inline]
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    shared::write(NAMES, self.0, f)
                }
            }
        };
    };
}

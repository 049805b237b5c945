//! Open values and sets of flags in the formats of the crate `serde`.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde_core::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::flag_set::{FlagKind, FlagSet};
use crate::sys::CK_ULONG;

/// Writes the name in C or the number in hexadecimal digits; the number itself in formats that are
/// not for people.
pub(crate) fn serialize<S, V>(value: V, serializer: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    V: Into<CK_ULONG> + fmt::Display,
{
    if serializer.is_human_readable() {
        serializer.collect_str(&value)
    } else {
        serializer.serialize_u64(u64::from(value.into()))
    }
}

/// Reads a name, with or without its prefix, or a number, as such or as text.
pub(crate) fn deserialize<'de, D, V>(deserializer: D) -> Result<V, D::Error>
where
    D: Deserializer<'de>,
    V: From<CK_ULONG> + FromStr,
{
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(NameOrNumber(PhantomData))
    } else {
        deserializer.deserialize_u64(NameOrNumber(PhantomData))
    }
}

struct NameOrNumber<V>(PhantomData<V>);

impl<V: From<CK_ULONG> + FromStr> Visitor<'_> for NameOrNumber<V> {
    type Value = V;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name of PKCS #11, or a number that fits CK_ULONG")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V, E> {
        let unexpected = |_| E::invalid_value(Unexpected::Str(text), &self);
        text.parse().map_err(unexpected)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<V, E> {
        let unexpected = |_| E::invalid_value(Unexpected::Unsigned(number), &self);
        CK_ULONG::try_from(number).map(V::from).map_err(unexpected)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<V, E> {
        let unexpected = |_| E::invalid_value(Unexpected::Signed(number), &self);
        let number = u64::try_from(number).map_err(unexpected)?;
        self.visit_u64(number)
    }
}

/// Makes a type one that can be serialized.
macro_rules! serial_value {
    ($type:ident) => {
        impl serde_core::Serialize for $type {
            #[inline]
            fn serialize<S: serde_core::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::serial::serialize(*self, to)
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: serde_core::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::serial::deserialize(from)
            }
        }
    };
}
pub(crate) use serial_value;

impl<K: FlagKind> Serialize for FlagSet<K> {
    /// Writes the names; the number itself in formats that are not for people.
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        bitflags::serde::serialize(self, to)
    }
}

impl<'de, K: FlagKind> Deserialize<'de> for FlagSet<K> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        bitflags::serde::deserialize(from)
    }
}

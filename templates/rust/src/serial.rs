//! Open values and sets of flags in the formats of the crate `serde`.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::flag_set::{FlagKind, FlagSet};
use crate::open_value::{OpenValue, ValueKind};
use crate::sys::CK_ULONG;

impl<K: ValueKind> Serialize for OpenValue<K> {
    /// Writes the name in C or the number in hexadecimal digits; the number itself in formats that are
    /// not for people.
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            to.collect_str(self)
        } else {
            to.serialize_u64(u64::from(self.0))
        }
    }
}

impl<'de, K: ValueKind> Deserialize<'de> for OpenValue<K> {
    /// Reads a name, with or without its prefix, or a number, as such or as text.
    #[inline]
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            from.deserialize_any(NameOrNumber(PhantomData))
        } else {
            from.deserialize_u64(NameOrNumber(PhantomData))
        }
    }
}

struct NameOrNumber<K>(PhantomData<K>);

impl<K: ValueKind> Visitor<'_> for NameOrNumber<K> {
    type Value = OpenValue<K>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name of PKCS #11, or a number that fits CK_ULONG")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let unexpected = |_| E::invalid_value(Unexpected::Str(text), &self);
        text.parse().map_err(unexpected)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        let unexpected = |_| E::invalid_value(Unexpected::Unsigned(number), &self);
        CK_ULONG::try_from(number)
            .map(OpenValue::new)
            .map_err(unexpected)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        let unexpected = |_| E::invalid_value(Unexpected::Signed(number), &self);
        let number = u64::try_from(number).map_err(unexpected)?;
        self.visit_u64(number)
    }
}

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

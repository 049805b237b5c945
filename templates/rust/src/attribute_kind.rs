//! What the values of attributes are, and how they are laid out in memory.

use core::marker::PhantomData;
use std::fmt;

use secrecy::SecretSlice;

use crate::info::Version;
use crate::open_value::OpenValue;
use crate::sys::{CK_FALSE, CK_TRUE, CK_ULONG, CKF_ARRAY_ATTRIBUTE};
use crate::template::{Encoded, Template};
use crate::values::AttributeType;

/// An attribute and the kind of its value: `attribute::LABEL` is an `Attribute<Text>`. For an attribute
/// that no header has, [`Attribute::new`].
pub struct Attribute<K> {
    attribute_type: AttributeType,
    kind: PhantomData<fn() -> K>,
}

impl AttributeType {
    /// Whether its values are lists: `CKA_ALLOWED_MECHANISMS`, or a template within a template.
    #[inline]
    #[must_use]
    pub const fn is_array(self) -> bool {
        self.0 & CKF_ARRAY_ATTRIBUTE != 0
    }
}

impl<K> Attribute<K> {
    /// The attribute of this type, whose values are of the kind `K`.
    #[inline]
    #[must_use]
    pub const fn new(attribute_type: AttributeType) -> Self {
        Self {
            attribute_type,
            kind: PhantomData,
        }
    }

    /// Its type.
    #[inline]
    #[must_use]
    pub const fn attribute_type(self) -> AttributeType {
        self.attribute_type
    }
}

impl<K> Clone for Attribute<K> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Attribute<K> {}

impl<K> fmt::Debug for Attribute<K> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.attribute_type.fmt(f)
    }
}

/// A kind of value that can be read.
pub trait Readable {
    /// What a program gets.
    type Value;

    /// The value in these bytes; none if there are too few or too many of them.
    fn decode(bytes: &[u8]) -> Option<Self::Value>;
}

/// A kind of value that can be put into a template.
pub trait Settable {
    /// What a program gives.
    type Input<'a>;

    /// The value as a module takes it.
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a>;
}

/// Yes or no (`CK_BBOOL`).
#[derive(Debug)]
pub enum Bool {}

/// Any number of bytes.
#[derive(Debug)]
pub enum Bytes {}

/// Any number of bytes that a program does not want to see in its logs.
#[derive(Debug)]
pub enum Secret {}

/// An unsigned integer of any size, most significant byte first.
#[derive(Debug)]
pub enum BigInteger {}

/// UTF-8 without a final NUL.
#[derive(Debug)]
pub enum Text {}

/// A day, which may be missing (`CK_DATE`).
#[derive(Debug)]
pub enum Day {}

/// A version (`CK_VERSION`).
#[derive(Debug)]
pub enum VersionNumber {}

/// A number (`CK_ULONG`), or an open value such as [`KeyType`](crate::KeyType).
#[derive(Debug)]
pub struct Number<V = CK_ULONG>(PhantomData<V>);

/// Any number of such values.
#[derive(Debug)]
pub struct List<V = CK_ULONG>(PhantomData<V>);

/// A template within a template, such as `CKA_WRAP_TEMPLATE`; read by
/// [`Session::nested_template`](crate::Session::nested_template).
#[derive(Debug)]
pub enum NestedTemplate {}

/// A value that is a `CK_ULONG` in memory.
///
/// # Safety
/// It is `repr(transparent)` over `CK_ULONG`.
pub unsafe trait Ulong: Copy + From<CK_ULONG> + Into<CK_ULONG> {}

// SAFETY: it is one itself.
unsafe impl Ulong for CK_ULONG {}

// SAFETY: it is declared as such.
unsafe impl<K> Ulong for OpenValue<K> {}

impl Readable for Bool {
    type Value = bool;

    #[inline]
    fn decode(bytes: &[u8]) -> Option<bool> {
        let [byte] = bytes else { return None };
        Some(*byte != CK_FALSE)
    }
}

impl Settable for Bool {
    type Input<'a> = bool;

    #[inline]
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
        Encoded::inline(&[if input { CK_TRUE } else { CK_FALSE }])
    }
}

macro_rules! bytes_kind {
    ($($kind:ident)*) => {$(
        impl Readable for $kind {
            type Value = Vec<u8>;

            #[inline]
            fn decode(bytes: &[u8]) -> Option<Vec<u8>> {
                Some(bytes.to_vec())
            }
        }

        impl Settable for $kind {
            type Input<'a> = &'a [u8];

            #[inline]
            fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
                Encoded::Borrowed(input)
            }
        }
    )*};
}

bytes_kind!(Bytes BigInteger);

impl Readable for Secret {
    type Value = SecretSlice<u8>;

    #[inline]
    fn decode(bytes: &[u8]) -> Option<SecretSlice<u8>> {
        Some(bytes.to_vec().into())
    }
}

impl Settable for Secret {
    type Input<'a> = &'a [u8];

    #[inline]
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
        Encoded::Borrowed(input)
    }
}

impl Readable for Text {
    type Value = String;

    /// What is not UTF-8 becomes U+FFFD; the bytes themselves are to be had as [`Bytes`].
    #[inline]
    fn decode(bytes: &[u8]) -> Option<String> {
        Some(String::from_utf8_lossy(bytes).into_owned())
    }
}

impl Settable for Text {
    type Input<'a> = &'a str;

    #[inline]
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
        Encoded::Borrowed(input.as_bytes())
    }
}

/// A day of the calendar. (PKCS #11, `CK_DATE`)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, up to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl fmt::Display for Date {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Readable for Day {
    type Value = Option<Date>;

    /// No bytes, and eight that are not digits, are no day.
    #[inline]
    fn decode(bytes: &[u8]) -> Option<Option<Date>> {
        if bytes.is_empty() {
            return Some(None);
        }
        let [_, _, _, _, _, _, _, _] = bytes else {
            return None;
        };
        let number = |range: core::ops::Range<usize>| {
            bytes[range].iter().try_fold(0u16, |number, byte| {
                byte.is_ascii_digit()
                    .then(|| number * 10 + u16::from(byte - b'0'))
            })
        };
        let date = || {
            let (month, day) = (number(4..6)?, number(6..8)?);
            Some(Date {
                year: number(0..4)?,
                month: month as u8,
                day: day as u8,
            })
        };
        Some(date())
    }
}

impl Settable for Day {
    type Input<'a> = Option<Date>;

    #[inline]
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
        let Some(Date { year, month, day }) = input else {
            return Encoded::inline(&[]);
        };
        let digit = |number: u16, unit: u16| b'0' + (number / unit % 10) as u8;
        let (month, day) = (u16::from(month), u16::from(day));
        Encoded::inline(&[
            digit(year, 1000),
            digit(year, 100),
            digit(year, 10),
            digit(year, 1),
            digit(month, 10),
            digit(month, 1),
            digit(day, 10),
            digit(day, 1),
        ])
    }
}

impl Readable for VersionNumber {
    type Value = Version;

    #[inline]
    fn decode(bytes: &[u8]) -> Option<Version> {
        let [major, minor] = *bytes else { return None };
        Some(Version { major, minor })
    }
}

impl Settable for VersionNumber {
    type Input<'a> = Version;

    #[inline]
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
        Encoded::inline(&[input.major, input.minor])
    }
}

impl<V: Ulong> Readable for Number<V> {
    type Value = V;

    #[inline]
    fn decode(bytes: &[u8]) -> Option<V> {
        bytes
            .try_into()
            .ok()
            .map(CK_ULONG::from_ne_bytes)
            .map(V::from)
    }
}

impl<V: Ulong> Settable for Number<V> {
    type Input<'a> = V;

    #[inline]
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
        Encoded::inline(&Into::<CK_ULONG>::into(input).to_ne_bytes())
    }
}

impl<V: Ulong> Readable for List<V> {
    type Value = Vec<V>;

    #[inline]
    fn decode(bytes: &[u8]) -> Option<Vec<V>> {
        let (numbers, rest) = bytes.as_chunks::<{ size_of::<CK_ULONG>() }>();
        let values = || {
            numbers
                .iter()
                .map(|number| V::from(CK_ULONG::from_ne_bytes(*number)))
        };
        rest.is_empty().then(|| values().collect())
    }
}

impl<V: Ulong + 'static> Settable for List<V> {
    type Input<'a> = &'a [V];

    #[inline]
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
        // SAFETY: the values are numbers in memory, and all bytes of a number can be read.
        Encoded::Borrowed(unsafe {
            core::slice::from_raw_parts(input.as_ptr().cast(), size_of_val(input))
        })
    }
}

impl Settable for NestedTemplate {
    type Input<'a> = &'a Template<'a>;

    #[inline]
    fn encode<'a>(input: Self::Input<'a>) -> Encoded<'a> {
        Encoded::Nested(input)
    }
}

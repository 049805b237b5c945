//! The attributes of objects, as they are read. (PKCS #11, `C_GetAttributeValue`)

use core::cell::Cell;
use core::{fmt, slice};

use secrecy::zeroize::Zeroize;

use crate::attribute_kind::{Attribute, Readable};
use crate::attribute_read::{EMPTY_SHORT, ROOM, Short, Shorts, length, read, read_array};
use crate::error::{AttributeError, Error, Result};
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys::CK_ULONG;
use crate::values::AttributeType;

/// Attributes of an object, as they were when they were read, each with its own outcome.
pub struct Attributes<O = Vec<Outcome>> {
    outcomes: O,
    values: Values,
}

/// What became of one attribute.
#[derive(Clone)]
pub struct Outcome {
    pub(crate) attribute: AttributeType,
    pub(crate) place: Place,
}

/// Where a value is.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// Here.
    Short {
        /// In bytes.
        length: u8,
        bytes: [u8; size_of::<Word>()],
    },
    /// With the other values.
    Long {
        /// The first word.
        start: u32,
        /// In bytes.
        length: u32,
    },
    /// There is none.
    None(Reason),
}

/// Why there is no value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    Sensitive,
    Invalid,
    Unavailable,
}

impl From<Reason> for AttributeError {
    #[inline]
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Sensitive => Self::Sensitive,
            Reason::Invalid => Self::Invalid,
            Reason::Unavailable => Self::Unavailable,
        }
    }
}

impl Outcome {
    #[inline]
    pub(crate) fn new(attribute: AttributeType) -> Self {
        Self {
            attribute,
            place: Place::None(Reason::Unavailable),
        }
    }

    /// Whether its value is among the others.
    #[inline]
    pub(crate) fn is_long(&self) -> bool {
        matches!(self.place, Place::Long { length, .. } if length > 0)
    }

    /// Whether it has no value.
    #[inline]
    pub(crate) fn is_none(&self) -> bool {
        matches!(self.place, Place::None(_))
    }
}

/// Names the attribute only, since values may be secret.
impl fmt::Debug for Outcome {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.attribute.fmt(f)
    }
}

/// A part of the memory for values.
pub(crate) type Word = u64;

/// How many words there are behind the last value's slack, so that a module that writes far more does
/// not write to memory of others.
const MARGIN: usize = 3;
/// How many words need no memory of their own.
const INLINE: usize = 12;

/// The values, each with its slack. They are overwritten when dropped.
pub(crate) struct Values {
    inline: [Word; INLINE + MARGIN],
    /// Used instead if it is not empty.
    heap: Vec<Word>,
    /// How many words are in use.
    used: usize,
}

impl Values {
    pub(crate) const INLINE_BYTES: CK_ULONG = (INLINE * size_of::<Word>()) as CK_ULONG;

    const NONE: Self = Self {
        inline: [0; INLINE + MARGIN],
        heap: Vec::new(),
        used: 0,
    };

    #[inline]
    fn words(&self) -> &[Word] {
        if self.heap.is_empty() {
            &self.inline[..self.used]
        } else {
            &self.heap
        }
    }

    /// So many words, all zero.
    #[inline]
    pub(crate) fn reserve(&mut self, count: usize) -> Result<&mut [Word]> {
        self.wipe();
        self.used = count;
        if count <= INLINE {
            return Ok(&mut self.inline[..count]);
        }
        let bytes = count * size_of::<Word>();
        self.heap
            .try_reserve_exact(count + MARGIN)
            .map_err(|_| Error::OutOfMemory(bytes))?;
        self.heap.resize(count + MARGIN, 0);
        Ok(&mut self.heap[..count])
    }

    /// The same if they need no memory of their own.
    #[inline]
    pub(crate) fn reserve_inline(&mut self, count: usize) -> Option<&mut [Word; INLINE]> {
        if count > INLINE {
            return None;
        }
        self.used = count;
        self.inline.first_chunk_mut()
    }

    #[inline]
    fn wipe(&mut self) {
        if self.used == 0 {
            return;
        }
        if self.heap.is_empty() {
            self.inline.zeroize();
        } else {
            self.heap.zeroize();
        }
        self.used = 0;
    }

    #[inline]
    fn bytes(&self, start: usize, length: usize) -> &[u8] {
        let words = &self.words()[start..][..words_of(length)];
        // SAFETY: these words have at least so many bytes, and any byte can be read.
        unsafe { slice::from_raw_parts(words.as_ptr().cast(), length) }
    }
}

impl Drop for Values {
    #[inline]
    fn drop(&mut self) {
        self.wipe();
    }
}

/// How many words hold so many bytes.
#[inline]
pub(crate) fn words_of(bytes: usize) -> usize {
    bytes.div_ceil(size_of::<Word>())
}

impl<O: AsRef<[Outcome]>> Attributes<O> {
    /// The value of an attribute.
    ///
    /// # Errors
    /// [`Error::Attribute`] with the reason why it has none.
    #[inline]
    pub fn get<K: Readable>(&self, attribute: Attribute<K>) -> Result<K::Value> {
        let attribute = attribute.attribute_type();
        let fail = |reason| Error::Attribute { attribute, reason };
        let bytes = self.bytes(attribute).map_err(fail)?;
        K::decode(bytes).ok_or_else(|| fail(AttributeError::Length { bytes: bytes.len() }))
    }

    /// The value of an attribute as it is in memory.
    ///
    /// # Errors
    /// The reason why it has none.
    #[inline(always)]
    pub fn bytes(&self, attribute: AttributeType) -> Result<&[u8], AttributeError> {
        let found = self
            .outcomes
            .as_ref()
            .iter()
            .find(|outcome| outcome.attribute == attribute);
        found.map_or(Err(AttributeError::NotRequested), |outcome| {
            self.value(outcome)
        })
    }

    /// All attributes that were asked for, in that order, each with its value as it is in memory.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (AttributeType, Result<&[u8], AttributeError>)> {
        self.outcomes
            .as_ref()
            .iter()
            .map(|outcome| (outcome.attribute, self.value(outcome)))
    }

    #[inline]
    fn value<'a>(&'a self, outcome: &'a Outcome) -> Result<&'a [u8], AttributeError> {
        match &outcome.place {
            Place::Short { length, bytes } => Ok(&bytes[..usize::from(*length)]),
            Place::Long { start, length } => {
                Ok(self.values.bytes(*start as usize, *length as usize))
            }
            Place::None(reason) => Err((*reason).into()),
        }
    }
}

/// Names the attributes only, since values may be secret.
impl<O: AsRef<[Outcome]>> fmt::Debug for Attributes<O> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome =
            |(attribute, value): (_, Result<&[u8], _>)| (attribute, value.map(<[u8]>::len));
        f.debug_map().entries(self.iter().map(outcome)).finish()
    }
}

impl Session {
    /// Reads an attribute of an object: `session.get(object, attribute::LABEL)` is a `String`.
    /// (PKCS #11, `C_GetAttributeValue`)
    ///
    /// # Errors
    /// [`Error::Attribute`] if it has no value, or one of another kind; what the module returns.
    #[inline]
    pub fn get<K: Readable>(
        &self,
        object: ObjectHandle,
        attribute: Attribute<K>,
    ) -> Result<K::Value> {
        self.get_array(object, [attribute.attribute_type()])?
            .get(attribute)
    }

    /// Reads attributes of an object in as few calls as can be: one if all values are of types that
    /// have one length, such as numbers, and otherwise another one for the values whose lengths the
    /// first told. An attribute that has no value does not keep the others from being read.
    /// (PKCS #11, `C_GetAttributeValue`)
    ///
    /// # Errors
    /// What the module returns, unless it is about one attribute.
    #[inline]
    pub fn get_many(
        &self,
        object: ObjectHandle,
        attributes: &[AttributeType],
    ) -> Result<Attributes> {
        // A module that writes too much writes to the next place, or to what is behind the last.
        let mut short = vec![Cell::new(EMPTY_SHORT); attributes.len() + ROOM];
        for (short, attribute) in short.iter_mut().zip(attributes) {
            *short = Cell::new(Short::new(*attribute));
        }
        let ask = |(at, attribute): (usize, &AttributeType)| {
            let place = short.as_ptr().wrapping_add(at);
            short[at].get().ask(*attribute, place)
        };
        let mut raw: Vec<_> = attributes.iter().enumerate().map(ask).collect();
        let outcomes: Vec<_> = attributes.iter().copied().map(Outcome::new).collect();
        let mut attributes = Attributes {
            outcomes,
            values: Values::NONE,
        };
        let Attributes { outcomes, values } = &mut attributes;
        read(self, object, outcomes, &mut raw, &short, values)?;
        Ok(attributes)
    }

    /// The same as [`Session::get_many`] for a number of attributes that is known beforehand; it
    /// needs memory only for long values.
    ///
    /// # Errors
    /// What the module returns, unless it is about one attribute.
    #[inline]
    pub fn get_array<const N: usize>(
        &self,
        object: ObjectHandle,
        attributes: [AttributeType; N],
    ) -> Result<Attributes<[Outcome; N]>> {
        let short = Shorts::new(attributes);
        // As a result from the start, which is not moved once more.
        let mut result = Ok(Attributes {
            outcomes: attributes.map(Outcome::new),
            values: Values::NONE,
        });
        if let Ok(Attributes { outcomes, values }) = &mut result {
            let read = read_array(self, object, attributes, outcomes, &short, values);
            if let Err(error) = read {
                result = Err(error);
            }
        }
        result
    }

    /// The length of a value in bytes.
    #[inline]
    pub(crate) fn value_length(
        &self,
        object: ObjectHandle,
        attribute: AttributeType,
    ) -> Result<usize> {
        let length = length(self, object, attribute)?;
        length.map_err(|reason| Error::Attribute { attribute, reason })
    }
}

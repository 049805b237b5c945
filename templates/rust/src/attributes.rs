//! Reading the attributes of objects. (PKCS #11, `C_GetAttributeValue`)
//!
//! Lengths are always asked for first, since there are modules that do not look at the length of the
//! buffer they are given.

use core::{fmt, slice};

use secrecy::zeroize::Zeroize;

use crate::attribute_kind::{Attribute, Readable};
use crate::call::{plausible, to_ulong};
use crate::error::{AttributeError, Error, Result};
use crate::functions::invoke;
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys::{CK_ATTRIBUTE, CK_ULONG, CK_UNAVAILABLE_INFORMATION};
use crate::template::EMPTY;
use crate::values::{AttributeType, Rv};

const NAME: &str = "C_GetAttributeValue";
/// The most bytes that the values of an object may have together.
const MAX_BYTES: usize = 1 << 30;
/// How often values are asked for again that grew meanwhile.
const MAX_GROWTH: usize = 4;

/// Attributes of an object, as they were when they were read, each with its own outcome.
pub struct Attributes<O = Vec<Outcome>> {
    outcomes: O,
    values: Values,
}

/// What became of one attribute.
#[derive(Clone, Debug)]
pub struct Outcome {
    attribute: AttributeType,
    /// Where its value is.
    place: Result<Place, AttributeError>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    /// The first word.
    start: u32,
    /// The length in bytes.
    length: u32,
}

impl Outcome {
    #[inline]
    fn new(attribute: AttributeType) -> Self {
        Self {
            attribute,
            place: Err(AttributeError::Unavailable),
        }
    }
}

/// A part of the memory for values.
type Word = u64;

/// What is behind each value: modules are known that write a whole number or structure where less
/// was asked for.
const SLACK: [Word; 1] = [0xA5A5_A5A5_A5A5_A5A5];
/// How many words need no memory of their own.
const INLINE: usize = 16;

/// The values, each with slack behind it. They are overwritten when dropped.
struct Values {
    inline: [Word; INLINE],
    /// Used instead if it is not empty.
    heap: Vec<Word>,
    /// How many words are in use.
    used: usize,
}

impl Values {
    const NONE: Self = Self {
        inline: [0; INLINE],
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
    fn reserve(&mut self, count: usize) -> Result<&mut [Word]> {
        self.wipe();
        self.used = count;
        if count <= INLINE {
            return Ok(&mut self.inline[..count]);
        }
        let bytes = count * size_of::<Word>();
        self.heap
            .try_reserve_exact(count)
            .map_err(|_| Error::OutOfMemory(bytes))?;
        self.heap.resize(count, 0);
        Ok(&mut self.heap)
    }

    #[inline]
    fn wipe(&mut self) {
        if self.used == 0 {
            return;
        }
        if self.heap.is_empty() {
            self.inline[..self.used].zeroize();
        } else {
            self.heap.zeroize();
        }
        self.used = 0;
    }

    #[inline]
    fn bytes(&self, place: Place) -> &[u8] {
        let words = &self.words()[place.start as usize..][..words_of(place.length as usize)];
        // SAFETY: these words have at least so many bytes, and any byte can be read.
        unsafe { slice::from_raw_parts(words.as_ptr().cast(), place.length as usize) }
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
fn words_of(bytes: usize) -> usize {
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
    #[inline]
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
    fn value(&self, outcome: &Outcome) -> Result<&[u8], AttributeError> {
        outcome.place.map(|place| self.values.bytes(place))
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

    /// Reads attributes of an object in as few calls as can be: one for their lengths, one for their
    /// values. An attribute that has no value does not keep the others from being read.
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
        let outcomes: Vec<_> = attributes.iter().copied().map(Outcome::new).collect();
        let mut attributes = Attributes {
            outcomes,
            values: Values::NONE,
        };
        let mut raw = vec![EMPTY; attributes.outcomes.len()];
        read(
            self,
            object,
            &mut attributes.outcomes,
            &mut raw,
            &mut attributes.values,
        )?;
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
        let outcomes = attributes.map(Outcome::new);
        let mut attributes = Attributes {
            outcomes,
            values: Values::NONE,
        };
        let mut raw = [EMPTY; N];
        read(
            self,
            object,
            &mut attributes.outcomes,
            &mut raw,
            &mut attributes.values,
        )?;
        Ok(attributes)
    }

    /// The length of a value in bytes.
    #[inline]
    pub(crate) fn value_length(
        &self,
        object: ObjectHandle,
        attribute: AttributeType,
    ) -> Result<usize> {
        let mut outcome = [Outcome::new(attribute)];
        query(self, object, &mut outcome, &mut [EMPTY])?;
        let [Outcome { place, .. }] = outcome;
        let length = |place: Place| place.length as usize;
        place
            .map(length)
            .map_err(|reason| Error::Attribute { attribute, reason })
    }
}

/// Reads the values of all outcomes, which `raw` is as long as.
#[inline]
fn read(
    session: &Session,
    object: ObjectHandle,
    outcomes: &mut [Outcome],
    raw: &mut [CK_ATTRIBUTE],
    values: &mut Values,
) -> Result<()> {
    for _ in 0..=MAX_GROWTH {
        let count = query(session, object, outcomes, raw)?;
        if count == 0 {
            return Ok(());
        }
        // Zero where values go: to a module, the value of a nested template is attributes, whose
        // places for their own values have to be null.
        let words = values.reserve(count)?;
        for (raw, outcome) in raw.iter_mut().zip(&*outcomes) {
            // All of it anew, since the module may have changed it.
            *raw = CK_ATTRIBUTE {
                r#type: outcome.attribute.0,
                ..EMPTY
            };
            if let Ok(Place { start, length }) = outcome.place {
                let (value, rest) = words[start as usize..].split_at_mut(words_of(length as usize));
                if length > 0 {
                    rest[..SLACK.len()].copy_from_slice(&SLACK);
                }
                raw.pValue = value.as_mut_ptr().cast();
                raw.ulValueLen = CK_ULONG::from(length);
            }
        }
        let is_complete = match get_attribute_values(session, object, raw) {
            Err(error) if is_too_small(&error) => false,
            Err(error) if reason(&error).is_none() => return Err(error),
            _ => true,
        };
        if take(outcomes, raw, words)? && is_complete {
            return Ok(());
        }
    }
    Err(Error::Corrupt {
        function: NAME,
        what: "no buffer is large enough for it",
    })
}

/// Asks for the lengths of all values. Returns how many words they need, slack included.
#[inline]
fn query(
    session: &Session,
    object: ObjectHandle,
    outcomes: &mut [Outcome],
    raw: &mut [CK_ATTRIBUTE],
) -> Result<usize> {
    for (raw, outcome) in raw.iter_mut().zip(&*outcomes) {
        *raw = CK_ATTRIBUTE {
            r#type: outcome.attribute.0,
            ..EMPTY
        };
    }
    let failure = match get_attribute_values(session, object, raw) {
        Ok(()) => None,
        Err(error) if is_too_small(&error) => None,
        Err(error) => Some(reason(&error).ok_or(error)?),
    };
    let mut count = 0;
    let mut failed = 0;
    for (raw, outcome) in raw.iter().zip(&mut *outcomes) {
        if is_failed(raw) {
            outcome.place = Err(failure.unwrap_or(AttributeError::Unavailable));
            failed += 1;
            continue;
        }
        let length = plausible(NAME, raw.ulValueLen, MAX_BYTES)?;
        outcome.place = Ok(Place {
            start: count as u32,
            length: length as u32,
        });
        if length > 0 {
            count += words_of(length) + SLACK.len();
        }
        if count > words_of(MAX_BYTES) {
            return Err(CANNOT_BE);
        }
    }
    if failed > 1 {
        ask_one_by_one(session, object, outcomes)?;
    }
    Ok(count)
}

const CANNOT_BE: Error = Error::Corrupt {
    function: NAME,
    what: "the length cannot be",
};

#[inline]
fn is_failed(raw: &CK_ATTRIBUTE) -> bool {
    raw.ulValueLen == CK_UNAVAILABLE_INFORMATION
}

/// Asks why each of several attributes has no value, which a module only tells of one at a time.
#[cold]
fn ask_one_by_one(session: &Session, object: ObjectHandle, outcomes: &mut [Outcome]) -> Result<()> {
    for outcome in outcomes.iter_mut().filter(|outcome| outcome.place.is_err()) {
        let mut raw = CK_ATTRIBUTE {
            r#type: outcome.attribute.0,
            ..EMPTY
        };
        let reason = match get_attribute_values(session, object, slice::from_mut(&mut raw)) {
            Ok(()) => AttributeError::Unavailable,
            Err(error) => reason(&error).ok_or(error)?,
        };
        outcome.place = Err(reason);
    }
    Ok(())
}

/// Takes the lengths that the module wrote. False if a value has grown since its length was asked
/// for.
#[inline]
fn take(outcomes: &mut [Outcome], raw: &[CK_ATTRIBUTE], words: &[Word]) -> Result<bool> {
    let corrupt = |what| {
        Err(Error::Corrupt {
            function: NAME,
            what,
        })
    };
    let mut has_grown = false;
    for (raw, outcome) in raw.iter().zip(outcomes) {
        let Ok(place) = &mut outcome.place else {
            continue;
        };
        let slack = place.start as usize + words_of(place.length as usize);
        if place.length > 0 && words[slack..slack + SLACK.len()] != SLACK {
            return corrupt("it wrote behind the end of a buffer");
        }
        if is_failed(raw) {
            has_grown = true;
            continue;
        }
        match u32::try_from(raw.ulValueLen) {
            Ok(written) if written <= place.length => place.length = written,
            _ => return corrupt("it wrote more than there was room for"),
        }
    }
    Ok(!has_grown)
}

/// What an error of the module says of an attribute.
#[inline]
fn reason(error: &Error) -> Option<AttributeError> {
    match error.rv()? {
        Rv::ATTRIBUTE_SENSITIVE => Some(AttributeError::Sensitive),
        Rv::ATTRIBUTE_TYPE_INVALID => Some(AttributeError::Invalid),
        _ => None,
    }
}

#[inline]
fn is_too_small(error: &Error) -> bool {
    error.rv() == Some(Rv::BUFFER_TOO_SMALL)
}

/// Calls the module; where `pValue` is null, it tells the length only.
#[inline]
fn get_attribute_values(
    session: &Session,
    object: ObjectHandle,
    raw: &mut [CK_ATTRIBUTE],
) -> Result<()> {
    let count = to_ulong(raw.len())?;
    let call = session.call()?;
    // SAFETY: there are so many attributes, each with as much room as it says, or none.
    unsafe {
        invoke!(
            call.table(),
            C_GetAttributeValue(session.handle(), object.0, raw.as_mut_ptr(), count)
        )
    }
}

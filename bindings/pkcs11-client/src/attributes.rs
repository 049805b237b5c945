//! Reading the attributes of objects. (PKCS #11, `C_GetAttributeValue`)

use core::fmt;

use secrecy::zeroize::Zeroizing;

use crate::attribute_kind::{Attribute, Readable};
use crate::call::{Entry, Guarded, plausible, to_ulong};
use crate::error::{AttributeError, Error, Result};
use crate::functions::invoke;
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys::{CK_ATTRIBUTE, CK_UNAVAILABLE_INFORMATION};
use crate::template::EMPTY;
use crate::values::{AttributeType, Rv};

const NAME: &str = "C_GetAttributeValue";
/// The most bytes that the values of an object may have together.
const MAX_BYTES: usize = 1 << 30;
/// The slack behind each value, in bytes: modules are known that write a whole number or structure
/// where less was asked for.
const SLACK: usize = 32;
/// How often values are asked for again that grew meanwhile.
const MAX_GROWTH: usize = 4;

/// Attributes of an object, as they were when they were read, each with its own outcome.
pub struct Attributes<O = Vec<Outcome>> {
    outcomes: O,
    values: Zeroizing<Vec<u8>>,
}

/// What became of one attribute.
#[derive(Clone, Debug)]
pub struct Outcome {
    attribute: AttributeType,
    /// Where its value is, in numbers as short as `MAX_BYTES` allows.
    place: Result<Place, AttributeError>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    start: u32,
    length: u32,
}

impl Place {
    fn new(start: usize, length: usize) -> Self {
        Self {
            start: start as u32,
            length: length as u32,
        }
    }

    fn start(self) -> usize {
        self.start as usize
    }

    fn len(self) -> usize {
        self.length as usize
    }

    fn end(self) -> usize {
        self.start() + self.len()
    }
}

impl Outcome {
    fn new(attribute: AttributeType) -> Self {
        Self {
            attribute,
            place: Err(AttributeError::Unavailable),
        }
    }
}

impl<O: AsRef<[Outcome]>> Attributes<O> {
    /// The value of an attribute.
    ///
    /// # Errors
    /// [`Error::Attribute`] with the reason why it has none.
    pub fn get<K: Readable>(&self, attribute: Attribute<K>) -> Result<K::Value> {
        let attribute = attribute.attribute_type();
        decode::<K>(attribute, self.bytes(attribute))
    }

    /// The value of an attribute as it is in memory.
    ///
    /// # Errors
    /// The reason why it has none.
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
    pub fn iter(&self) -> impl Iterator<Item = (AttributeType, Result<&[u8], AttributeError>)> {
        self.outcomes
            .as_ref()
            .iter()
            .map(|outcome| (outcome.attribute, self.value(outcome)))
    }

    fn value(&self, outcome: &Outcome) -> Result<&[u8], AttributeError> {
        outcome
            .place
            .map(|place| &self.values[place.start()..place.end()])
    }
}

/// Names the attributes only, since values may be secret.
impl<O: AsRef<[Outcome]>> fmt::Debug for Attributes<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome =
            |(attribute, value): (_, Result<&[u8], _>)| (attribute, value.map(<[u8]>::len));
        f.debug_map().entries(self.iter().map(outcome)).finish()
    }
}

fn decode<K: Readable>(
    attribute: AttributeType,
    bytes: Result<&[u8], AttributeError>,
) -> Result<K::Value> {
    let fail = |reason| Error::Attribute { attribute, reason };
    let bytes = bytes.map_err(fail)?;
    K::decode(bytes).ok_or(fail(AttributeError::Length { bytes: bytes.len() }))
}

impl Session {
    /// Reads an attribute of an object: `session.get(object, attribute::LABEL)` is a `String`.
    /// (PKCS #11, `C_GetAttributeValue`)
    ///
    /// # Errors
    /// [`Error::Attribute`] if it has no value, or one of another kind; what the module returns.
    pub fn get<K: Readable>(
        &self,
        object: ObjectHandle,
        attribute: Attribute<K>,
    ) -> Result<K::Value> {
        let attribute = attribute.attribute_type();
        match K::LENGTH {
            Some(length) if length <= SLACK => {
                let (room, length) = self.get_of_length(object, attribute, length)?;
                decode::<K>(attribute, Ok(&room[..length]))
            }
            _ => self
                .get_array(object, [attribute])?
                .get(Attribute::<K>::new(attribute)),
        }
    }

    /// Reads attributes of an object in as few calls as can be. An attribute that has no value does
    /// not keep the others from being read. (PKCS #11, `C_GetAttributeValue`)
    ///
    /// # Errors
    /// What the module returns, unless it is about one attribute.
    pub fn get_many(
        &self,
        object: ObjectHandle,
        attributes: &[AttributeType],
    ) -> Result<Attributes> {
        let mut outcomes: Vec<_> = attributes.iter().copied().map(Outcome::new).collect();
        let mut raw = vec![EMPTY; attributes.len()];
        let values = read(self, object, &mut outcomes, &mut raw)?;
        Ok(Attributes { outcomes, values })
    }

    /// The same as [`Session::get_many`] for a number of attributes that is known beforehand; it
    /// needs memory for the values only.
    ///
    /// # Errors
    /// What the module returns, unless it is about one attribute.
    pub fn get_array<const N: usize>(
        &self,
        object: ObjectHandle,
        attributes: [AttributeType; N],
    ) -> Result<Attributes<[Outcome; N]>> {
        let mut outcomes = attributes.map(Outcome::new);
        let values = read(self, object, &mut outcomes, &mut [EMPTY; N])?;
        Ok(Attributes { outcomes, values })
    }

    /// The length of a value in bytes.
    pub(crate) fn value_length(
        &self,
        object: ObjectHandle,
        attribute: AttributeType,
    ) -> Result<usize> {
        let mut outcome = [Outcome::new(attribute)];
        query(self, object, &mut outcome, &mut [EMPTY])?;
        let [Outcome { place, .. }] = outcome;
        place
            .map(Place::len)
            .map_err(|reason| Error::Attribute { attribute, reason })
    }

    /// Reads a value of a known length, in one call.
    fn get_of_length(
        &self,
        object: ObjectHandle,
        attribute: AttributeType,
        length: usize,
    ) -> Result<([u8; SLACK], usize)> {
        let mut room = [u8::CANARY; 2 * SLACK];
        room[..length].fill(0);
        let pointer = room.as_mut_ptr().cast();
        let mut raw = CK_ATTRIBUTE {
            r#type: attribute.0,
            pValue: pointer,
            ulValueLen: to_ulong(length)?,
        };
        let result = get_attribute_values(self, object, core::slice::from_mut(&mut raw));
        let (value, slack) = room.split_at(SLACK);
        let is_whole = value[length..].iter().chain(slack).all(u8::is_canary);
        if !is_whole {
            return Err(Error::Corrupt {
                function: NAME,
                what: "it wrote behind the end of a buffer",
            });
        }
        if let Err(error) = result {
            let reason = match error.rv() {
                Some(Rv::BUFFER_TOO_SMALL) => AttributeError::Length {
                    bytes: raw.ulValueLen as usize,
                },
                _ => reason(&error).ok_or(error)?,
            };
            return Err(Error::Attribute { attribute, reason });
        }
        if raw.ulValueLen == CK_UNAVAILABLE_INFORMATION {
            return Err(Error::Attribute {
                attribute,
                reason: AttributeError::Unavailable,
            });
        }
        let written = plausible(NAME, raw.ulValueLen, MAX_BYTES)?;
        if written > length {
            return Err(Error::Corrupt {
                function: NAME,
                what: "it wrote more than there was room for",
            });
        }
        let mut start = [0; SLACK];
        start.copy_from_slice(value);
        Ok((start, written))
    }
}

/// Reads the values of all outcomes, which `raw` is as long as.
fn read(
    session: &Session,
    object: ObjectHandle,
    outcomes: &mut [Outcome],
    raw: &mut [CK_ATTRIBUTE],
) -> Result<Zeroizing<Vec<u8>>> {
    for _ in 0..=MAX_GROWTH {
        let total = query(session, object, outcomes, raw)?;
        if total == 0 {
            return Ok(Zeroizing::default());
        }
        // Zero where values go: to a module, the value of a nested template is attributes, whose
        // places for their own values have to be null.
        let mut values = Guarded::<u8>::new(total)?;
        for (raw, outcome) in raw.iter_mut().zip(&*outcomes) {
            *raw = CK_ATTRIBUTE {
                r#type: outcome.attribute.0,
                ..EMPTY
            };
            if let Ok(place) = &outcome.place {
                // `place` is within the buffer.
                raw.pValue = values.as_mut_ptr().wrapping_add(place.start()).cast();
                raw.ulValueLen = to_ulong(place.len())?;
                values.protect(place.end()..place.end() + SLACK);
            }
        }
        match get_attribute_values(session, object, raw) {
            Err(error) if reason(&error).is_none() && !is_too_small(&error) => return Err(error),
            _ => values.check(NAME)?,
        }
        let values = Zeroizing::new(values.into_inner());
        if take(outcomes, raw, &values)? {
            return Ok(values);
        }
    }
    Err(Error::Corrupt {
        function: NAME,
        what: "no buffer is large enough for it",
    })
}

/// Asks for the lengths of all values. Returns how many bytes they need, slack included.
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
    let is_failed = |raw: &CK_ATTRIBUTE| raw.ulValueLen == CK_UNAVAILABLE_INFORMATION;
    let mut total = 0usize;
    for index in 0..raw.len() {
        if is_failed(&raw[index]) {
            let is_only = || raw.iter().filter(|raw| is_failed(raw)).count() == 1;
            let attribute = outcomes[index].attribute;
            let reason = if is_only() {
                failure
            } else {
                alone(session, object, attribute)?
            };
            outcomes[index].place = Err(reason.unwrap_or(AttributeError::Unavailable));
            continue;
        }
        let length = plausible(NAME, raw[index].ulValueLen, MAX_BYTES)?;
        outcomes[index].place = Ok(Place::new(total, length));
        if length > 0 {
            total += length + SLACK;
        }
        if total > MAX_BYTES {
            return Err(Error::Corrupt {
                function: NAME,
                what: "the length cannot be",
            });
        }
    }
    Ok(total)
}

/// Why one of several attributes has no value, which the module only tells of one at a time.
fn alone(
    session: &Session,
    object: ObjectHandle,
    attribute: AttributeType,
) -> Result<Option<AttributeError>> {
    let mut raw = CK_ATTRIBUTE {
        r#type: attribute.0,
        ..EMPTY
    };
    match get_attribute_values(session, object, core::slice::from_mut(&mut raw)) {
        Ok(()) => Ok(None),
        Err(error) => reason(&error).ok_or(error).map(Some),
    }
}

/// Takes the lengths that the module wrote. False if a value has grown since its length was asked
/// for.
fn take(outcomes: &mut [Outcome], raw: &[CK_ATTRIBUTE], values: &[u8]) -> Result<bool> {
    for (raw, outcome) in raw.iter().zip(outcomes) {
        let Ok(place) = &mut outcome.place else {
            continue;
        };
        if raw.ulValueLen == CK_UNAVAILABLE_INFORMATION {
            return Ok(false);
        }
        let written = plausible(NAME, raw.ulValueLen, MAX_BYTES)?;
        if written > place.len() {
            return Err(Error::Corrupt {
                function: NAME,
                what: "it wrote more than there was room for",
            });
        }
        let (start, slack_starts) = (place.start(), place.end());
        *place = Place::new(start, written);
        let slack = values
            .get(slack_starts..slack_starts + SLACK)
            .unwrap_or_default();
        if start != slack_starts && !slack.iter().all(u8::is_canary) {
            return Err(Error::Corrupt {
                function: NAME,
                what: "it wrote behind the end of a buffer",
            });
        }
    }
    Ok(true)
}

/// What an error of the module says of an attribute.
fn reason(error: &Error) -> Option<AttributeError> {
    match error.rv()? {
        Rv::ATTRIBUTE_SENSITIVE => Some(AttributeError::Sensitive),
        Rv::ATTRIBUTE_TYPE_INVALID => Some(AttributeError::Invalid),
        _ => None,
    }
}

fn is_too_small(error: &Error) -> bool {
    error.rv() == Some(Rv::BUFFER_TOO_SMALL)
}

/// Calls the module; where `pValue` is null, it tells the length only.
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

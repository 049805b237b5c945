//! How attributes are read: in as few calls as are safe. (PKCS #11, `C_GetAttributeValue`)
//!
//! There are modules that do not look at the length of the buffer they are given and write all of a
//! value. So a value that may be long is never asked for with a guess of its length: one call tells
//! the lengths, and the next has a buffer for each that is as long as its value.
//!
//! Values of types that have one length, such as numbers, come with the first call: each into a word
//! of its own on the stack, with another one behind it that must not change, and room behind all of
//! them for what is longer than its type allows. If a module did not do with these words what it
//! should have, the lengths of all values are asked for and the words forgotten.

use core::cell::Cell;
use core::mem::MaybeUninit;
use core::{ptr, slice};

use crate::attribute::length_of_type;
use crate::attributes::{Outcome, Place, Reason, Values, Word, words_of};
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
/// What is behind each value, and where there is no value yet.
const CANARY: Word = 0xA5A5_A5A5_A5A5_A5A5;

/// Reads the values of all outcomes, with `raw` and `short` made for them.
#[inline]
pub(crate) fn read(
    session: &Session,
    object: ObjectHandle,
    outcomes: &mut [Outcome],
    raw: &mut [CK_ATTRIBUTE],
    short: &[Cell<Short>],
    values: &mut Values,
) -> Result<()> {
    let failure = get_attribute_values(session, object, raw)?;
    read_rest(session, object, outcomes, raw, short, values, Some(failure))
}

/// The same for an array, which a compiler sees through: for a number of attributes that are known to
/// it, there is little left to do if the module does what it should.
#[inline]
pub(crate) fn read_array<const N: usize>(
    session: &Session,
    object: ObjectHandle,
    attributes: [AttributeType; N],
    outcomes: &mut [Outcome; N],
    short: &Shorts<N>,
    values: &mut Values,
) -> Result<()> {
    let mut raw = short.ask(attributes);
    let failure = get_attribute_values(session, object, &mut raw)?;
    let done = match place_array(attributes, outcomes, &raw, &short.places) {
        Some(0) if failure == Failure::None => return Ok(()),
        Some(count) if failure == Failure::None => read_long(
            session, object, attributes, outcomes, &mut raw, values, count,
        )?,
        _ => Done::Lengths,
    };
    let failure = match done {
        Done::All => return Ok(()),
        Done::Lengths => Some(failure),
        Done::Nothing => None,
    };
    let short = &short.places;
    read_again(session, object, outcomes, &mut raw, short, values, failure)
}

/// [`read_rest`] for values that could not be taken as they came, which is rare.
#[cold]
#[inline]
fn read_again(
    session: &Session,
    object: ObjectHandle,
    outcomes: &mut [Outcome],
    raw: &mut [CK_ATTRIBUTE],
    short: &[Cell<Short>],
    values: &mut Values,
    first: Option<Failure>,
) -> Result<()> {
    read_rest(session, object, outcomes, raw, short, values, first)
}

/// What is done.
enum Done {
    All,
    /// Lengths were asked for, and what was told is still there.
    Lengths,
    Nothing,
}

/// [`place`] for values that are all there and not empty. None if that is not so.
#[inline]
fn place_array<const N: usize>(
    attributes: [AttributeType; N],
    outcomes: &mut [Outcome; N],
    raw: &[CK_ATTRIBUTE; N],
    short: &[Cell<Short>; N],
) -> Option<usize> {
    let mut count = 0;
    for at in 0..N {
        let length = raw[at].ulValueLen;
        let most = length_of_type(attributes[at]);
        if most > 0 {
            outcomes[at].place = short[at].get().taken(length)?;
        } else if length > 0 && length <= Values::INLINE_BYTES {
            outcomes[at].place = Place::Long {
                start: count as u32,
                length: length as u32,
            };
            count += words_of(length as usize) + 1;
        } else {
            return None;
        }
    }
    Some(count)
}

/// Reads the values that have no length of their own into the memory that is there.
#[inline]
fn read_long<const N: usize>(
    session: &Session,
    object: ObjectHandle,
    attributes: [AttributeType; N],
    outcomes: &mut [Outcome; N],
    raw: &mut [CK_ATTRIBUTE; N],
    values: &mut Values,
    count: usize,
) -> Result<Done> {
    let Some(words) = values.reserve_inline(count) else {
        return Ok(Done::Lengths);
    };
    let mut pending = 0;
    for at in 0..N {
        if length_of_type(attributes[at]) == 0 {
            raw[pending] = outcomes[at].ask_long(words);
            pending += 1;
        }
    }
    let failure = get_attribute_values(session, object, &mut raw[..pending])?;
    let (mut is_complete, mut taken) = (failure == Failure::None, 0);
    for at in 0..N {
        if length_of_type(attributes[at]) == 0 {
            is_complete &= take(&mut outcomes[at], &raw[taken], words)?;
            taken += 1;
        }
    }
    Ok(if is_complete {
        Done::All
    } else {
        Done::Nothing
    })
}

/// Reads all values after a first call, if there was one, that has asked for their lengths.
#[inline]
fn read_rest(
    session: &Session,
    object: ObjectHandle,
    outcomes: &mut [Outcome],
    raw: &mut [CK_ATTRIBUTE],
    short: &[Cell<Short>],
    values: &mut Values,
    first: Option<Failure>,
) -> Result<()> {
    let mut placed = match first {
        Some(failure) => place(outcomes, raw, short, failure)?,
        None => None,
    };
    for _ in 0..=MAX_GROWTH {
        if placed.is_none() {
            short.iter().for_each(|short| short.set(EMPTY_SHORT));
            let failure = ask_lengths(session, object, outcomes, raw)?;
            placed = place(outcomes, raw, short, failure)?;
        }
        let Some(Placed { count, failed }) = placed.take() else {
            continue;
        };
        if failed > 1 {
            ask_one_by_one(session, object, outcomes)?;
        }
        if count == 0 {
            return Ok(());
        }
        let words = values.reserve(count)?;
        let pending = prepare(outcomes, raw, words);
        let failure = get_attribute_values(session, object, pending)?;
        let mut is_complete = failure != Failure::TooSmall;
        let long = outcomes.iter_mut().filter(|outcome| outcome.is_long());
        for (outcome, raw) in long.zip(&*pending) {
            is_complete &= take(outcome, raw, words)?;
        }
        if is_complete {
            return Ok(());
        }
    }
    Err(corrupt("no buffer is large enough for it"))
}

/// The length of a value in bytes, or why there is none.
#[inline]
pub(crate) fn length(
    session: &Session,
    object: ObjectHandle,
    attribute: AttributeType,
) -> Result<Result<usize, AttributeError>> {
    let mut raw = [EMPTY];
    let outcome = [Outcome::new(attribute)];
    let failure = ask_lengths(session, object, &outcome, &mut raw)?;
    let [raw] = raw;
    if is_failed(&raw) {
        return Ok(Err(failure.reason().into()));
    }
    plausible(NAME, raw.ulValueLen, MAX_BYTES).map(Ok)
}

/// A place for a value of a type that has one length.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Short {
    value: Word,
    canary: Word,
    /// How many bytes the module was asked for; 0 if it was not asked for a value.
    length: CK_ULONG,
}

pub(crate) const EMPTY_SHORT: Short = Short {
    value: CANARY,
    canary: CANARY,
    length: 0,
};

impl Short {
    #[inline]
    pub(crate) fn new(attribute: AttributeType) -> Self {
        Self {
            length: CK_ULONG::from(length_of_type(attribute)),
            ..EMPTY_SHORT
        }
    }

    /// The value, if the module wrote as much as it says, something at all, and nothing behind it.
    #[inline]
    fn taken(self, length: CK_ULONG) -> Option<Place> {
        let is_written = length < self.length || length == self.length && self.value != CANARY;
        (is_written && self.canary == CANARY).then_some(Place::Short {
            length: length as u8,
            bytes: self.value.to_ne_bytes(),
        })
    }

    /// Asks for the value that goes there, or for the length of another.
    #[inline]
    pub(crate) fn ask(self, attribute: AttributeType, place: *const Cell<Self>) -> CK_ATTRIBUTE {
        CK_ATTRIBUTE {
            r#type: attribute.0,
            pValue: if self.length > 0 {
                place.cast_mut().cast()
            } else {
                ptr::null_mut()
            },
            ulValueLen: self.length,
        }
    }
}

/// The places for so many values.
#[repr(C)]
pub(crate) struct Shorts<const N: usize> {
    places: [Cell<Short>; N],
    /// For modules that write more than they were asked for.
    room: MaybeUninit<[Cell<Short>; ROOM]>,
}

/// How many places are behind those for values.
pub(crate) const ROOM: usize = 16;

impl<const N: usize> Shorts<N> {
    #[inline]
    pub(crate) fn new(attributes: [AttributeType; N]) -> Self {
        let mut places = [const { Cell::new(EMPTY_SHORT) }; N];
        for (place, attribute) in places.iter_mut().zip(attributes) {
            *place = Cell::new(Short::new(attribute));
        }
        Self {
            places,
            room: MaybeUninit::uninit(),
        }
    }

    #[inline]
    fn ask(&self, attributes: [AttributeType; N]) -> [CK_ATTRIBUTE; N] {
        let mut place = ptr::from_ref(self).cast::<Cell<Short>>();
        let mut raw = [EMPTY; N];
        for ((raw, short), attribute) in raw.iter_mut().zip(&self.places).zip(attributes) {
            *raw = short.get().ask(attribute, place);
            place = place.wrapping_add(1);
        }
        raw
    }
}

/// Where values go.
struct Placed {
    /// How many words are needed for values that were not read, slack included.
    count: usize,
    /// How many attributes have no value.
    failed: usize,
}

/// Takes the values of one length, and decides where the others go. None if the module did not write
/// to each short place as much as it says, something at all, and nothing behind it.
#[inline]
fn place(
    outcomes: &mut [Outcome],
    raw: &[CK_ATTRIBUTE],
    short: &[Cell<Short>],
    failure: Failure,
) -> Result<Option<Placed>> {
    let (mut count, mut failed) = (0, 0);
    for ((raw, short), outcome) in raw.iter().zip(short).zip(outcomes) {
        let short = short.get();
        if short.length > 0 && (failure == Failure::TooSmall || short.canary != CANARY) {
            return Ok(None);
        }
        if is_failed(raw) {
            outcome.place = Place::None(failure.reason());
            failed += 1;
        } else if short.length > 0 {
            let Some(place) = short.taken(raw.ulValueLen) else {
                return Ok(None);
            };
            outcome.place = place;
        } else {
            let length = plausible(NAME, raw.ulValueLen, MAX_BYTES)?;
            outcome.place = Place::Long {
                start: count as u32,
                length: length as u32,
            };
            if length > 0 {
                count += words_of(length) + 1;
            }
            if count > words_of(MAX_BYTES) {
                return Err(corrupt("the length cannot be"));
            }
        }
    }
    Ok(Some(Placed { count, failed }))
}

/// Asks for the lengths of all values.
#[inline]
fn ask_lengths(
    session: &Session,
    object: ObjectHandle,
    outcomes: &[Outcome],
    raw: &mut [CK_ATTRIBUTE],
) -> Result<Failure> {
    for (raw, outcome) in raw.iter_mut().zip(outcomes) {
        *raw = CK_ATTRIBUTE {
            r#type: outcome.attribute.0,
            ..EMPTY
        };
    }
    get_attribute_values(session, object, raw)
}

/// Makes `raw` begin with the values that were not read, with as much room as they need.
#[inline]
fn prepare<'r>(
    outcomes: &[Outcome],
    raw: &'r mut [CK_ATTRIBUTE],
    words: &mut [Word],
) -> &'r mut [CK_ATTRIBUTE] {
    let mut pending = 0;
    for outcome in outcomes.iter().filter(|outcome| outcome.is_long()) {
        raw[pending] = outcome.ask_long(words);
        pending += 1;
    }
    &mut raw[..pending]
}

/// Asks why each of several attributes has no value, which a module only tells of one at a time.
#[cold]
#[inline]
fn ask_one_by_one(session: &Session, object: ObjectHandle, outcomes: &mut [Outcome]) -> Result<()> {
    for outcome in outcomes.iter_mut().filter(|outcome| outcome.is_none()) {
        let mut raw = CK_ATTRIBUTE {
            r#type: outcome.attribute.0,
            ..EMPTY
        };
        let failure = get_attribute_values(session, object, slice::from_mut(&mut raw))?;
        outcome.place = Place::None(failure.reason());
    }
    Ok(())
}

/// Takes the length that the module wrote. False if the value has grown since its length was asked
/// for.
#[inline]
fn take(outcome: &mut Outcome, raw: &CK_ATTRIBUTE, words: &[Word]) -> Result<bool> {
    let Place::Long { start, length } = &mut outcome.place else {
        return Ok(true);
    };
    if words[*start as usize + words_of(*length as usize)] != CANARY {
        return Err(corrupt("it wrote behind the end of a buffer"));
    }
    if is_failed(raw) {
        return Ok(false);
    }
    match u32::try_from(raw.ulValueLen) {
        // The same as a rule, and then nothing is stored that somebody will wait for.
        Ok(written) if written == *length => {}
        Ok(written) if written < *length => *length = written,
        _ => return Err(corrupt("it wrote more than there was room for")),
    }
    Ok(true)
}

#[cold]
#[inline]
fn corrupt(what: &'static str) -> Error {
    Error::Corrupt {
        function: NAME,
        what,
    }
}

#[inline]
fn is_failed(raw: &CK_ATTRIBUTE) -> bool {
    raw.ulValueLen == CK_UNAVAILABLE_INFORMATION
}

/// What a call says of the attributes that it gave no value of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Failure {
    None,
    Sensitive,
    Invalid,
    TooSmall,
}

impl Outcome {
    /// Asks for a value that goes to where it has been decided, with a canary behind it. Zero is what
    /// is there: to a module, the value of a nested template is attributes, whose places for their
    /// own values have to be null.
    #[inline]
    fn ask_long(&self, words: &mut [Word]) -> CK_ATTRIBUTE {
        let Place::Long { start, length } = self.place else {
            return EMPTY;
        };
        let start = start as usize;
        words[start + words_of(length as usize)] = CANARY;
        CK_ATTRIBUTE {
            r#type: self.attribute.0,
            pValue: words.as_mut_ptr().wrapping_add(start).cast(),
            ulValueLen: CK_ULONG::from(length),
        }
    }
}

impl Failure {
    #[inline]
    fn reason(self) -> Reason {
        match self {
            Self::Sensitive => Reason::Sensitive,
            Self::Invalid => Reason::Invalid,
            Self::None | Self::TooSmall => Reason::Unavailable,
        }
    }
}

/// Calls the module; where `pValue` is null, it tells the length only.
#[inline(always)]
fn get_attribute_values(
    session: &Session,
    object: ObjectHandle,
    raw: &mut [CK_ATTRIBUTE],
) -> Result<Failure> {
    let count = to_ulong(raw.len())?;
    let call = session.call()?;
    // SAFETY: there are so many attributes, each with as much room as it says, or none.
    let result = unsafe {
        invoke!(
            call.table(),
            C_GetAttributeValue(session.handle(), object.0, raw.as_mut_ptr(), count)
        )
    };
    let Err(error) = result else {
        return Ok(Failure::None);
    };
    match error.rv() {
        Some(Rv::ATTRIBUTE_SENSITIVE) => Ok(Failure::Sensitive),
        Some(Rv::ATTRIBUTE_TYPE_INVALID) => Ok(Failure::Invalid),
        Some(Rv::BUFFER_TOO_SMALL) => Ok(Failure::TooSmall),
        _ => Err(error),
    }
}

//! Answers of unknown length: the two-call protocol, by which a module first tells a length and then
//! fills a buffer. (PKCS #11, Conventions for functions returning output in a variable-length buffer)
//!
//! A module is not trusted: a length above the buffer's is an error, buffers of our own have
//! [`SLACK`] behind their end which must not change, and lengths that cannot be are refused before
//! any memory is asked for.

use std::ptr;

use crate::error::{Error, Result};
use crate::functions::check;
use crate::sys::{CK_RV, CK_ULONG, CK_UNAVAILABLE_INFORMATION, CKR_OK};
use crate::values::Rv;

/// How many bytes a buffer of our own has behind the end that the module was told.
pub(crate) const SLACK: usize = 32;
/// The most bytes that an answer may have.
pub(crate) const MAX_BYTES: usize = 1 << 30;
/// The most entries that a list may have.
const MAX_ENTRIES: usize = 1 << 20;
/// How often a buffer grows because the module now says that it needs more.
const MAX_GROWTH: usize = 4;

/// Lets a module fill the caller's buffer. Returns how many bytes it wrote.
#[inline]
pub(crate) fn into_slice(
    function: &'static str,
    buffer: &mut [u8],
    call: impl FnOnce(*mut u8, *mut CK_ULONG) -> Result<()>,
) -> Result<usize> {
    let mut length = to_ulong(buffer.len())?;
    if let Err(error) = call(buffer.as_mut_ptr(), &raw mut length) {
        return Err(too_small(error, function, length, buffer.len()));
    }
    let room = buffer.len();
    accepted(CKR_OK, length, room).ok_or_else(|| refused(function, CKR_OK, length, room))
}

/// How many bytes a module wrote to a buffer, by what it returned and the length that it told.
#[inline]
pub(crate) fn accepted(rv: CK_RV, length: CK_ULONG, room: usize) -> Option<usize> {
    let length = usize::try_from(length).ok()?;
    (rv == CKR_OK && length <= room).then_some(length)
}

/// Why it wrote none.
#[cold]
#[inline]
pub(crate) fn refused(function: &'static str, rv: CK_RV, length: CK_ULONG, room: usize) -> Error {
    match check(function, rv) {
        Err(error) => too_small(error, function, length, room),
        Ok(()) => Error::Corrupt {
            function,
            what: TOO_MUCH,
        },
    }
}

/// An error that tells how long the caller's buffer has to be, if it is about that.
#[cold]
#[inline]
fn too_small(error: Error, function: &'static str, needed: CK_ULONG, length: usize) -> Error {
    match plausible(function, needed, MAX_BYTES) {
        Ok(needed) if needed > length && error.rv() == Some(Rv::BUFFER_TOO_SMALL) => {
            Error::TooSmall { function, needed }
        }
        _ => error,
    }
}

/// The length of the answer, without the answer, in bytes.
pub(crate) fn length(
    function: &'static str,
    call: impl FnOnce(*mut u8, *mut CK_ULONG) -> Result<()>,
) -> Result<usize> {
    let mut length: CK_ULONG = 0;
    call(ptr::null_mut(), &raw mut length)?;
    plausible(function, length, MAX_BYTES)
}

/// The answer in a buffer of its own: asks for the length, then for the answer.
pub(crate) fn owned(
    function: &'static str,
    mut call: impl FnMut(*mut u8, *mut CK_ULONG) -> Result<()>,
) -> Result<Vec<u8>> {
    let length = length(function, &mut call)?;
    owned_of(function, length, call)
}

/// The answer in a buffer of its own of `length` bytes at first.
pub(crate) fn owned_of(
    function: &'static str,
    mut length: usize,
    mut call: impl FnMut(*mut u8, *mut CK_ULONG) -> Result<()>,
) -> Result<Vec<u8>> {
    for _ in 0..=MAX_GROWTH {
        let mut buffer = Guarded::new(length)?;
        let mut written = to_ulong(length)?;
        match call(buffer.as_mut_ptr(), &raw mut written) {
            Ok(()) => return buffer.finish(function, written),
            Err(error) if error.rv() == Some(Rv::BUFFER_TOO_SMALL) => {
                buffer.check(function)?;
                length = grown(function, length, written)?;
            }
            Err(error) => {
                buffer.check(function)?;
                return Err(error);
            }
        }
    }
    Err(Error::Corrupt {
        function,
        what: "no buffer is large enough for it",
    })
}

/// The answer in a buffer of its own, as long as the answer: it is written to room on the stack if it
/// has at most `N` bytes.
#[inline]
pub(crate) fn owned_of_at_most<const N: usize>(
    function: &'static str,
    mut call: impl FnMut(*mut u8, *mut CK_ULONG) -> Result<()>,
) -> Result<Vec<u8>> {
    let mut room = Room {
        bytes: [0; N],
        slack: [u8::CANARY; SLACK],
    };
    let mut length = to_ulong(N)?;
    let result = call((&raw mut room).cast(), &raw mut length);
    if room.slack != [u8::CANARY; SLACK] {
        return Err(Error::Corrupt {
            function,
            what: OVERRUN,
        });
    }
    match (result, usize::try_from(length)) {
        (Ok(()), Ok(length)) if length <= N => {
            written(function, &room.bytes[..length], N)?;
            Ok(room.bytes[..length].to_vec())
        }
        (Ok(()), _) => Err(Error::Corrupt {
            function,
            what: TOO_MUCH,
        }),
        (Err(error), _) if error.rv() == Some(Rv::BUFFER_TOO_SMALL) => {
            owned_of(function, grown(function, N, length)?, call)
        }
        (Err(error), _) => Err(error),
    }
}

/// That the module wrote an answer which cannot be empty, into `room` bytes that were zero. One that
/// succeeds without doing anything leaves them, and their number, as they are.
#[inline]
pub(crate) fn written(function: &'static str, answer: &[u8], room: usize) -> Result<()> {
    let is_untouched = answer.len() == room && answer.iter().all(|byte| *byte == 0);
    if answer.is_empty() || is_untouched {
        return Err(Error::Corrupt {
            function,
            what: "it succeeded without an answer",
        });
    }
    Ok(())
}

/// Room on the stack with slack behind it.
#[repr(C)]
struct Room<const N: usize> {
    bytes: [u8; N],
    slack: [u8; SLACK],
}

const OVERRUN: &str = "it wrote behind the end of a buffer";
const TOO_MUCH: &str = "it wrote more than there was room for";

/// How long a buffer has to be that was too small: what the module says, or twice as much if it does
/// not say that it needs more.
#[inline]
fn grown(function: &'static str, length: usize, needed: CK_ULONG) -> Result<usize> {
    match plausible(function, needed, MAX_BYTES) {
        Ok(needed) if needed > length => Ok(needed),
        _ => plausible(
            function,
            to_ulong(length.saturating_mul(2).max(64))?,
            MAX_BYTES,
        ),
    }
}

/// A list of values: asks for their number, then for the list. More are asked for as long as the
/// module says that there are more.
pub(crate) fn list<T: Entry>(
    function: &'static str,
    mut call: impl FnMut(*mut T, *mut CK_ULONG) -> Result<()>,
) -> Result<Vec<T>> {
    let mut count: CK_ULONG = 0;
    call(ptr::null_mut(), &raw mut count)?;
    let mut capacity = plausible(function, count, MAX_ENTRIES)?;
    for _ in 0..=MAX_GROWTH {
        if capacity == 0 {
            return Ok(Vec::new());
        }
        let mut list = Guarded::new(capacity)?;
        let mut count = to_ulong(capacity)?;
        match call(list.as_mut_ptr(), &raw mut count) {
            Ok(()) => return list.finish(function, count),
            Err(error) if error.rv() == Some(Rv::BUFFER_TOO_SMALL) => {
                list.check(function)?;
                let needed = plausible(function, count, MAX_ENTRIES).unwrap_or(0);
                capacity = needed.max(capacity * 2).min(MAX_ENTRIES);
            }
            Err(error) => {
                list.check(function)?;
                return Err(error);
            }
        }
    }
    Err(Error::Corrupt {
        function,
        what: "no list is long enough for it",
    })
}

/// A number of a module as a length or count, if it can be one.
#[inline]
pub(crate) fn plausible(function: &'static str, number: CK_ULONG, most: usize) -> Result<usize> {
    if number == CK_UNAVAILABLE_INFORMATION {
        return Err(Error::Corrupt {
            function,
            what: "it succeeded without telling a length",
        });
    }
    match usize::try_from(number) {
        Ok(number) if number <= most => Ok(number),
        _ => Err(Error::Corrupt {
            function,
            what: "the length cannot be",
        }),
    }
}

/// A length as the module takes it.
#[inline]
pub(crate) fn to_ulong(length: usize) -> Result<CK_ULONG> {
    CK_ULONG::try_from(length).map_err(|_| TOO_LONG)
}

pub(crate) const TOO_LONG: Error = Error::Argument("longer than the module's numbers can tell");

/// What a buffer of our own holds.
pub(crate) trait Entry: Copy {
    /// What the entries are filled with.
    const EMPTY: Self;
    /// What the slack is filled with.
    const CANARY: Self;

    /// Whether it still is what the slack is filled with.
    fn is_canary(&self) -> bool;
}

impl Entry for u8 {
    const EMPTY: Self = 0;
    const CANARY: Self = 0xA5;

    #[inline]
    fn is_canary(&self) -> bool {
        *self == Self::CANARY
    }
}

impl Entry for CK_ULONG {
    const EMPTY: Self = 0;
    const CANARY: Self = CK_ULONG::MAX / 0xFF * 0xA5;

    #[inline]
    fn is_canary(&self) -> bool {
        *self == Self::CANARY
    }
}

/// A buffer with slack behind its end that the module was not told of.
pub(crate) struct Guarded<T> {
    entries: Vec<T>,
    length: usize,
}

impl<T: Entry> Guarded<T> {
    /// A buffer for `length` entries.
    #[inline]
    pub(crate) fn new(length: usize) -> Result<Self> {
        let slack = SLACK.div_ceil(size_of::<T>());
        let mut entries = Vec::new();
        let reserved = entries.try_reserve_exact(length + slack);
        reserved.map_err(|_| Error::OutOfMemory(length * size_of::<T>()))?;
        entries.resize(length, T::EMPTY);
        entries.resize(length + slack, T::CANARY);
        Ok(Self { entries, length })
    }

    #[inline]
    pub(crate) fn as_mut_ptr(&mut self) -> *mut T {
        self.entries.as_mut_ptr()
    }

    /// That the module wrote nothing behind the end.
    #[inline]
    pub(crate) fn check(&self, function: &'static str) -> Result<()> {
        // One pass without branches, which processors do many entries at a time of.
        let slack = &self.entries[self.length..];
        let is_whole = slack
            .iter()
            .fold(true, |is_whole, entry| is_whole & entry.is_canary());
        let overrun = Error::Corrupt {
            function,
            what: OVERRUN,
        };
        if is_whole { Ok(()) } else { Err(overrun) }
    }

    /// The first `length` entries, which the module says it wrote.
    #[inline]
    pub(crate) fn finish(mut self, function: &'static str, length: CK_ULONG) -> Result<Vec<T>> {
        self.check(function)?;
        match usize::try_from(length) {
            Ok(length) if length <= self.length => self.entries.truncate(length),
            _ => {
                return Err(Error::Corrupt {
                    function,
                    what: TOO_MUCH,
                });
            }
        }
        Ok(self.entries)
    }
}

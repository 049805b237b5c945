//! Searches for objects. (PKCS #11, `C_FindObjectsInit`, `C_FindObjects`, `C_FindObjectsFinal`)

use core::mem::MaybeUninit;
use core::slice;
use std::fmt;

use crate::call::Entry;
use crate::context::Call;
use crate::error::{Error, Result};
use crate::functions::invoke;
use crate::object::{ObjectHandle, valid};
use crate::session::Session;
use crate::sys::{self, CK_ULONG};
use crate::template::Template;

impl Session {
    /// Searches objects that have all attributes of the template. (PKCS #11, `C_FindObjectsInit`)
    ///
    /// The search ends when the module has no more, or when the iterator is dropped. A session does
    /// one search at a time.
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn find(&self, template: &Template<'_>) -> Result<Found<'_>> {
        Ok(Found {
            search: Search::start(self, template)?,
            batch: [const { MaybeUninit::uninit() }; BATCH + SLACK],
            next: 0,
            end: 0,
        })
    }

    /// All objects that have the attributes of the template. (PKCS #11, `C_FindObjects`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn find_all(&self, template: &Template<'_>) -> Result<Vec<ObjectHandle>> {
        let mut search = Search::start(self, template)?;
        let mut batch = [const { MaybeUninit::uninit() }; LARGE_BATCH + SLACK];
        let mut objects = Vec::new();
        while !search.is_over {
            let found = search.fill(&mut batch)?;
            let reserved = objects.try_reserve(found.len());
            reserved.map_err(|_| Error::OutOfMemory(size_of_val(found)))?;
            for handle in found {
                objects.push(valid(FIND_OBJECTS, *handle)?);
            }
        }
        Ok(objects)
    }

    /// The first object that has the attributes of the template. (PKCS #11, `C_FindObjects`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn find_one(&self, template: &Template<'_>) -> Result<Option<ObjectHandle>> {
        self.find(template)?.next().transpose()
    }
}

/// How many objects are asked for at a time when they are given one after the other. What was found
/// moves with the iterator.
const BATCH: usize = 8;
/// How many objects are asked for at a time when all of them are wanted.
const LARGE_BATCH: usize = 16;
/// How many handles behind the room for them must not change: 16 bytes.
const SLACK: usize = 16 / size_of::<sys::CK_OBJECT_HANDLE>();
/// The most objects that a search may find.
const MAX_OBJECTS: u32 = 1 << 22;

const FIND_OBJECTS: &str = "C_FindObjects";

/// A search that is ended when dropped.
#[derive(Debug)]
struct Search<'s> {
    session: &'s Session,
    /// The first object that was found, by which a search is recognised that begins anew.
    first: sys::CK_OBJECT_HANDLE,
    seen: u32,
    is_over: bool,
}

impl<'s> Search<'s> {
    #[inline]
    fn start(session: &'s Session, template: &Template<'_>) -> Result<Self> {
        template.with_raw(|attributes, count| {
            let call = session.call()?;
            // SAFETY: there are so many attributes.
            unsafe {
                invoke!(
                    call.table(),
                    C_FindObjectsInit(session.handle(), attributes, count)
                )
            }
        })?;
        Ok(Self {
            session,
            first: sys::CK_INVALID_HANDLE,
            seen: 0,
            is_over: false,
        })
    }

    #[inline]
    fn end(&mut self, call: &Call<'_>) -> Result<()> {
        self.is_over = true;
        // SAFETY: it takes a handle only.
        unsafe { invoke!(call.table(), C_FindObjectsFinal(self.session.handle())) }
    }

    /// Asks for more, and ends the search if there were fewer than asked for.
    #[inline]
    fn fill<'b, const N: usize>(
        &mut self,
        batch: &'b mut [MaybeUninit<sys::CK_OBJECT_HANDLE>; N],
    ) -> Result<&'b [sys::CK_OBJECT_HANDLE]> {
        let capacity = N - SLACK;
        let mut count: CK_ULONG = 0;
        for (place, handle) in batch.iter_mut().enumerate() {
            handle.write(if place < capacity {
                sys::CK_INVALID_HANDLE
            } else {
                CK_ULONG::CANARY
            });
        }
        let batch = batch.as_mut_ptr().cast();
        let call = self.session.call()?;
        // SAFETY: there is room for so many handles.
        unsafe {
            invoke!(
                call.table(),
                C_FindObjects(
                    self.session.handle(),
                    batch,
                    capacity as CK_ULONG,
                    &raw mut count
                )
            )
        }?;
        // SAFETY: all handles were written above.
        let batch = unsafe { slice::from_raw_parts(batch.cast_const(), N) };
        let found = self.checked(batch, count)?;
        if found.len() < capacity {
            self.end(&call)?;
        }
        Ok(found)
    }

    /// The objects that the module found, if it can have found them.
    #[inline]
    fn checked<'b>(
        &mut self,
        batch: &'b [sys::CK_OBJECT_HANDLE],
        count: CK_ULONG,
    ) -> Result<&'b [sys::CK_OBJECT_HANDLE]> {
        let (room, slack) = batch.split_at(batch.len() - SLACK);
        if !slack.iter().all(Entry::is_canary) {
            return Err(corrupt("it wrote behind the end of a buffer"));
        }
        let found = usize::try_from(count)
            .ok()
            .and_then(|count| room.get(..count));
        let Some(found) = found else {
            return Err(corrupt("it found more than there was room for"));
        };
        if self.first == sys::CK_INVALID_HANDLE {
            self.first = found.first().copied().unwrap_or(self.first);
        } else if found.contains(&self.first) {
            return Err(corrupt("it found the same object again"));
        }
        if self.seen > MAX_OBJECTS {
            return Err(corrupt("it finds objects without end"));
        }
        self.seen += found.len() as u32;
        Ok(found)
    }

    /// The error that there was first is the one to report.
    #[cold]
    #[inline]
    fn end_after_error(&mut self) {
        if let (false, Ok(call)) = (self.is_over, self.session.call()) {
            let _ = self.end(&call);
        }
        self.is_over = true;
    }
}

impl Drop for Search<'_> {
    #[inline]
    fn drop(&mut self) {
        if !self.is_over {
            // Whoever wants to know calls `finish`.
            self.end_after_error();
        }
    }
}

#[cold]
#[inline]
fn corrupt(what: &'static str) -> Error {
    Error::Corrupt {
        function: FIND_OBJECTS,
        what,
    }
}

/// A search for objects. (PKCS #11, `C_FindObjects`)
pub struct Found<'s> {
    search: Search<'s>,
    /// What was found last: those from `next` to `end` were not given yet.
    batch: [MaybeUninit<sys::CK_OBJECT_HANDLE>; BATCH + SLACK],
    next: u32,
    end: u32,
}

impl Found<'_> {
    /// Ends the search and tells whether that worked, which dropping it does not.
    /// (PKCS #11, `C_FindObjectsFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(mut self) -> Result<()> {
        if self.search.is_over {
            return Ok(());
        }
        let call = self.search.session.call()?;
        self.search.end(&call)
    }
}

impl Iterator for Found<'_> {
    type Item = Result<ObjectHandle>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.next == self.end {
            if self.search.is_over {
                return None;
            }
            let filled = self.search.fill(&mut self.batch).map(<[_]>::len);
            (self.next, self.end) = (0, 0);
            match filled {
                Ok(0) => return None,
                Ok(count) => self.end = count as u32,
                Err(error) => {
                    self.search.end_after_error();
                    return Some(Err(error));
                }
            }
        }
        // SAFETY: all handles up to the end were written when they were asked for.
        let handle = unsafe { self.batch[self.next as usize].assume_init() };
        self.next += 1;
        Some(valid(FIND_OBJECTS, handle))
    }
}

impl fmt::Debug for Found<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Found").finish_non_exhaustive()
    }
}

//! Objects: keys, certificates and data, in a session or on the token.

use std::fmt;

use crate::attribute_kind::{Attribute, NestedTemplate};
use crate::call::{Entry, Guarded, to_ulong};
use crate::context::Call;
use crate::error::{Error, Result};
use crate::functions::invoke;
use crate::session::Session;
use crate::sys::{self, CK_ATTRIBUTE, CK_ULONG};
use crate::template::{EMPTY, Template};
use crate::values::AttributeType;

/// A handle of an object, chosen by the module and valid in the sessions of this application.
/// (PKCS #11, `CK_OBJECT_HANDLE`)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct ObjectHandle(pub sys::CK_OBJECT_HANDLE);

impl fmt::Display for ObjectHandle {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A handle that the module gave, which must not be zero.
#[inline]
pub(crate) fn valid(function: &'static str, handle: sys::CK_OBJECT_HANDLE) -> Result<ObjectHandle> {
    let is_valid = handle != sys::CK_INVALID_HANDLE;
    let corrupt = Error::Corrupt {
        function,
        what: "it succeeded without giving a handle",
    };
    is_valid.then_some(ObjectHandle(handle)).ok_or(corrupt)
}

impl Session {
    /// Creates an object. (PKCS #11, `C_CreateObject`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn create_object(&self, template: &Template<'_>) -> Result<ObjectHandle> {
        let mut handle = sys::CK_INVALID_HANDLE;
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: there are so many attributes, and `handle` is a place for the answer.
            unsafe {
                invoke!(
                    call.table(),
                    C_CreateObject(self.handle(), attributes, count, &raw mut handle)
                )
            }
        })?;
        valid("C_CreateObject", handle)
    }

    /// Copies an object; the copy has the attributes of the template instead of its own.
    /// (PKCS #11, `C_CopyObject`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn copy_object(
        &self,
        object: ObjectHandle,
        template: &Template<'_>,
    ) -> Result<ObjectHandle> {
        let mut handle = sys::CK_INVALID_HANDLE;
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: there are so many attributes, and `handle` is a place for the answer.
            unsafe {
                invoke!(
                    call.table(),
                    C_CopyObject(self.handle(), object.0, attributes, count, &raw mut handle)
                )
            }
        })?;
        valid("C_CopyObject", handle)
    }

    /// Destroys an object. (PKCS #11, `C_DestroyObject`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn destroy_object(&self, object: ObjectHandle) -> Result<()> {
        let call = self.call()?;
        // SAFETY: it takes handles only.
        unsafe { invoke!(call.table(), C_DestroyObject(self.handle(), object.0)) }
    }

    /// The size of an object in bytes; none if the token does not tell.
    /// (PKCS #11, `C_GetObjectSize`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn object_size(&self, object: ObjectHandle) -> Result<Option<u64>> {
        let mut size: CK_ULONG = 0;
        let call = self.call()?;
        // SAFETY: `size` is a place for the answer.
        unsafe {
            invoke!(
                call.table(),
                C_GetObjectSize(self.handle(), object.0, &raw mut size)
            )
        }?;
        Ok((size != sys::CK_UNAVAILABLE_INFORMATION).then_some(u64::from(size)))
    }

    /// Sets attributes of an object. (PKCS #11, `C_SetAttributeValue`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn set(&self, object: ObjectHandle, template: &Template<'_>) -> Result<()> {
        template.with_raw(|attributes, count| {
            let call = self.call()?;
            // SAFETY: there are so many attributes.
            unsafe {
                invoke!(
                    call.table(),
                    C_SetAttributeValue(self.handle(), object.0, attributes, count)
                )
            }
        })
    }

    /// Reads an attribute that is a template itself: its attributes with their values as they are in
    /// memory. (PKCS #11, `C_GetAttributeValue`)
    ///
    /// # Errors
    /// [`Error::Attribute`] if there is no such template; what the module returns.
    #[inline]
    pub fn nested_template(
        &self,
        object: ObjectHandle,
        attribute: Attribute<NestedTemplate>,
    ) -> Result<Vec<(AttributeType, Vec<u8>)>> {
        const NAME: &str = "C_GetAttributeValue";
        const MAX_ATTRIBUTES: usize = 1024;
        let corrupt = || Error::Corrupt {
            function: NAME,
            what: "the length cannot be",
        };
        let attribute = attribute.attribute_type();
        let length = self.value_length(object, attribute)?;
        let (count, rest) = (
            length / size_of::<CK_ATTRIBUTE>(),
            length % size_of::<CK_ATTRIBUTE>(),
        );
        if rest != 0 || count > MAX_ATTRIBUTES {
            return Err(corrupt());
        }
        let mut list = vec![EMPTY; count + 1];
        // Without places for the values the module tells the types and lengths.
        self.fill_nested(object, attribute, &mut list[..count])?;
        let mut values = Vec::new();
        for entry in &mut list[..count] {
            let length = crate::call::plausible(NAME, entry.ulValueLen, 1 << 24)?;
            let mut value = Guarded::<u8>::new(length)?;
            entry.pValue = value.as_mut_ptr().cast();
            entry.ulValueLen = to_ulong(length)?;
            values.push((AttributeType(entry.r#type), value));
        }
        let lengths = self.fill_nested(object, attribute, &mut list[..count])?;
        let finish = |((attribute, value), length): ((_, Guarded<u8>), _)| {
            Ok((attribute, value.finish(NAME, length)?))
        };
        values.into_iter().zip(lengths).map(finish).collect()
    }

    /// Lets the module fill the attributes of a nested template. Returns the lengths of their values.
    #[inline]
    fn fill_nested(
        &self,
        object: ObjectHandle,
        attribute: AttributeType,
        list: &mut [CK_ATTRIBUTE],
    ) -> Result<Vec<CK_ULONG>> {
        let mut outer = CK_ATTRIBUTE {
            r#type: attribute.0,
            pValue: list.as_mut_ptr().cast(),
            ulValueLen: to_ulong(size_of_val(list))?,
        };
        let call = self.call()?;
        // SAFETY: the list is as long as the attribute says, and so is the room of its values.
        unsafe {
            invoke!(
                call.table(),
                C_GetAttributeValue(self.handle(), object.0, &raw mut outer, 1)
            )
        }?;
        Ok(list.iter().map(|entry| entry.ulValueLen).collect())
    }

    /// Searches objects that have all attributes of the template. (PKCS #11, `C_FindObjectsInit`)
    ///
    /// The search ends when the module has no more, or when the iterator is dropped. A session does
    /// one search at a time.
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn find(&self, template: &Template<'_>) -> Result<Found<'_>> {
        let call = self.call()?;
        template.with_raw(|attributes, count| {
            // SAFETY: there are so many attributes.
            unsafe {
                invoke!(
                    call.table(),
                    C_FindObjectsInit(self.handle(), attributes, count)
                )
            }
        })?;
        let mut found = Found {
            session: self,
            batch: [CK_ULONG::CANARY; BATCH + SLACK],
            next: 0,
            end: 0,
            first: None,
            seen: 0,
            is_over: false,
        };
        let filled = found.fill(&call);
        // Dropping the search calls the module again.
        drop(call);
        filled.map(|()| found)
    }

    /// All objects that have the attributes of the template. (PKCS #11, `C_FindObjects`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn find_all(&self, template: &Template<'_>) -> Result<Vec<ObjectHandle>> {
        self.find(template)?.collect()
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

/// How many objects are asked for at a time.
const BATCH: usize = 8;
/// How many handles behind the room for them must not change.
const SLACK: usize = 2;
/// The most objects that a search may find.
const MAX_OBJECTS: usize = 1 << 22;

/// A search for objects. (PKCS #11, `C_FindObjects`)
#[derive(Debug)]
pub struct Found<'s> {
    session: &'s Session,
    batch: [sys::CK_OBJECT_HANDLE; BATCH + SLACK],
    next: usize,
    end: usize,
    /// The first object that was found, by which a search is recognised that begins anew.
    first: Option<sys::CK_OBJECT_HANDLE>,
    seen: usize,
    is_over: bool,
}

impl Found<'_> {
    /// Ends the search and tells whether that worked, which dropping it does not.
    /// (PKCS #11, `C_FindObjectsFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(mut self) -> Result<()> {
        if self.is_over {
            return Ok(());
        }
        let call = self.session.call()?;
        self.end_search(&call)
    }

    #[inline]
    fn end_search(&mut self, call: &Call<'_>) -> Result<()> {
        self.is_over = true;
        // SAFETY: it takes a handle only.
        unsafe { invoke!(call.table(), C_FindObjectsFinal(self.session.handle())) }
    }

    /// Asks for more, and ends the search if there were fewer than asked for.
    #[inline]
    fn fill(&mut self, call: &Call<'_>) -> Result<()> {
        let mut count: CK_ULONG = 0;
        (self.next, self.end) = (0, 0);
        // SAFETY: there is room for so many handles.
        unsafe {
            invoke!(
                call.table(),
                C_FindObjects(
                    self.session.handle(),
                    self.batch.as_mut_ptr(),
                    BATCH as CK_ULONG,
                    &raw mut count
                )
            )
        }?;
        self.end = self.checked(count)?;
        self.seen += self.end;
        if self.end < BATCH {
            self.end_search(call)?;
        }
        Ok(())
    }

    /// The number of objects that the module found, if it can be.
    #[inline]
    fn checked(&mut self, count: CK_ULONG) -> Result<usize> {
        const FUNCTION: &str = "C_FindObjects";
        let corrupt = |what| {
            Err(Error::Corrupt {
                function: FUNCTION,
                what,
            })
        };
        if self.batch[BATCH..] != [CK_ULONG::CANARY; SLACK] {
            return corrupt("it wrote behind the end of a buffer");
        }
        if count > BATCH as CK_ULONG {
            return corrupt("it found more than there was room for");
        }
        let found = &self.batch[..count as usize];
        if self.first.is_some_and(|first| found.contains(&first)) {
            return corrupt("it found the same object again");
        }
        self.first = self.first.or(found.first().copied());
        if self.seen > MAX_OBJECTS {
            return corrupt("it finds objects without end");
        }
        Ok(found.len())
    }

    /// The error that there was first is the one to report.
    #[cold]
    fn end_after_error(&mut self) {
        if let (false, Ok(call)) = (self.is_over, self.session.call()) {
            let _ = self.end_search(&call);
        }
        self.is_over = true;
    }
}

impl Iterator for Found<'_> {
    type Item = Result<ObjectHandle>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.next == self.end {
            if self.is_over {
                return None;
            }
            let filled = self.session.call().and_then(|call| self.fill(&call));
            if let Err(error) = filled {
                (self.next, self.end) = (0, 0);
                self.end_after_error();
                return Some(Err(error));
            }
            if self.end == 0 {
                return None;
            }
        }
        self.next += 1;
        Some(valid("C_FindObjects", self.batch[self.next - 1]))
    }
}

impl Drop for Found<'_> {
    #[inline]
    fn drop(&mut self) {
        if !self.is_over {
            // Whoever wants to know calls `finish`.
            self.end_after_error();
        }
    }
}

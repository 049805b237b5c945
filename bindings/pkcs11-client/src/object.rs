//! Objects: keys, certificates and data, in a session or on the token.

use std::fmt;

use crate::attribute_kind::{Attribute, NestedTemplate};
use crate::call::{Guarded, to_ulong};
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
    if handle != sys::CK_INVALID_HANDLE {
        return Ok(ObjectHandle(handle));
    }
    Err(Error::Corrupt {
        function,
        what: "it succeeded without giving a handle",
    })
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
            values.push((AttributeType::new(entry.r#type), value));
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
}

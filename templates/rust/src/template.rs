//! Templates: lists of attributes with their values.

use core::mem::MaybeUninit;
use std::fmt;

use crate::attribute_kind::{Attribute, Settable};
use crate::call::to_ulong;
use crate::error::Result;
use crate::sys::{CK_ATTRIBUTE, CK_ULONG};
use crate::values::AttributeType;

/// The values that an object has or shall have. (PKCS #11, `CK_ATTRIBUTE`)
///
/// Texts, bytes, lists and nested templates are borrowed, everything else is held.
#[derive(Clone, Default)]
pub struct Template<'a> {
    entries: Vec<(AttributeType, Encoded<'a>)>,
}

/// A value as a module takes it.
#[derive(Clone)]
#[doc(hidden)]
pub enum Encoded<'a> {
    Inline { bytes: Held, length: u8 },
    Borrowed(&'a [u8]),
    Nested(&'a Template<'a>),
}

/// A value that is held, where a module can read a number or a structure.
#[derive(Clone)]
#[doc(hidden)]
#[repr(align(8))]
pub struct Held([u8; INLINE]);

/// The longest value in bytes that is held.
const INLINE: usize = 8;
/// How many attributes are given to a module without asking for memory.
const USUAL: usize = 16;

impl Encoded<'_> {
    /// # Panics
    /// When there are more bytes than eight.
    #[inline]
    pub(crate) fn inline(value: &[u8]) -> Self {
        let mut bytes = [0; INLINE];
        bytes[..value.len()].copy_from_slice(value);
        Self::Inline {
            bytes: Held(bytes),
            length: value.len() as u8,
        }
    }
}

impl<'a> Template<'a> {
    /// A template that every object matches.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an attribute: `.with(attribute::LABEL, "key 1")`.
    #[must_use]
    pub fn with<K: Settable>(mut self, attribute: Attribute<K>, value: K::Input<'a>) -> Self {
        self.push(attribute, value);
        self
    }

    /// Adds an attribute by its type, with its value as it is in memory.
    #[inline]
    #[must_use]
    pub fn with_bytes(mut self, attribute: AttributeType, value: &'a [u8]) -> Self {
        self.entries.push((attribute, Encoded::Borrowed(value)));
        self
    }

    /// Adds an attribute.
    pub fn push<K: Settable>(&mut self, attribute: Attribute<K>, value: K::Input<'a>) {
        self.entries
            .push((attribute.attribute_type(), K::encode(value)));
    }

    /// How many attributes it has.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it has none.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The types of its attributes, in order.
    #[inline]
    pub fn attributes(&self) -> impl Iterator<Item = AttributeType> {
        self.entries.iter().map(|(attribute, _)| *attribute)
    }

    /// The attributes as a module takes them, as long as the template and `nested` live.
    #[inline]
    pub(crate) fn to_raw_list(
        &self,
        nested: &mut Vec<Vec<CK_ATTRIBUTE>>,
    ) -> Result<Vec<CK_ATTRIBUTE>> {
        let entries = self.entries.iter();
        entries.map(|entry| to_raw(entry, nested)).collect()
    }

    /// Gives the attributes to a module, which does not write to them.
    #[inline]
    pub(crate) fn with_raw<T>(
        &self,
        call: impl FnOnce(*mut CK_ATTRIBUTE, CK_ULONG) -> Result<T>,
    ) -> Result<T> {
        let mut nested = Vec::new();
        let count = to_ulong(self.len())?;
        if self.len() <= USUAL {
            let mut raw = [const { MaybeUninit::uninit() }; USUAL];
            for (raw, entry) in raw.iter_mut().zip(&self.entries) {
                raw.write(to_raw(entry, &mut nested)?);
            }
            return call(raw.as_mut_ptr().cast(), count);
        }
        let raw: Result<Vec<_>> = self
            .entries
            .iter()
            .map(|entry| to_raw(entry, &mut nested))
            .collect();
        call(raw?.as_mut_ptr(), count)
    }

    /// The attributes as a module takes them, in lists that are kept; null if there are none.
    #[inline]
    pub(crate) fn keep_in(&self, kept: &mut Vec<Vec<CK_ATTRIBUTE>>) -> Result<*mut CK_ATTRIBUTE> {
        if self.is_empty() {
            return Ok(core::ptr::null_mut());
        }
        let list: Result<Vec<_>> = self
            .entries
            .iter()
            .map(|entry| to_raw(entry, kept))
            .collect();
        let mut list = list?;
        let place = list.as_mut_ptr();
        kept.push(list);
        Ok(place)
    }
}

pub(crate) const EMPTY: CK_ATTRIBUTE = CK_ATTRIBUTE {
    r#type: 0,
    pValue: core::ptr::null_mut(),
    ulValueLen: 0,
};

/// An entry as a module takes it; `nested` holds the templates within it.
#[inline]
fn to_raw(
    (attribute, value): &(AttributeType, Encoded<'_>),
    nested: &mut Vec<Vec<CK_ATTRIBUTE>>,
) -> Result<CK_ATTRIBUTE> {
    let (address, length) = match value {
        Encoded::Inline { bytes, length } => (bytes.0.as_ptr().cast(), usize::from(*length)),
        Encoded::Borrowed(bytes) => (bytes.as_ptr().cast(), bytes.len()),
        Encoded::Nested(template) => {
            let list: Result<Vec<_>> = template
                .entries
                .iter()
                .map(|entry| to_raw(entry, nested))
                .collect();
            let list = list?;
            let place = (list.as_ptr().cast(), size_of_val(list.as_slice()));
            nested.push(list);
            place
        }
    };
    Ok(CK_ATTRIBUTE {
        r#type: attribute.0,
        pValue: <*const _>::cast_mut(address),
        ulValueLen: to_ulong(length)?,
    })
}

/// Names the attributes only, since values may be secret.
impl fmt::Debug for Template<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.attributes()).finish()
    }
}

//! What asynchronous functions work on.

use crate::call::{Guarded, to_ulong};
use crate::error::Result;
use crate::mechanism::Mechanism;
use crate::sys::{CK_ATTRIBUTE, CK_MECHANISM, CK_OBJECT_HANDLE, CK_ULONG};
use crate::template::Template;

/// What the caller gives a function to work on.
#[derive(Default)]
pub(crate) struct Given {
    pub(crate) mechanism: Option<Mechanism<'static>>,
    pub(crate) templates: [Template<'static>; 2],
    pub(crate) inputs: [Vec<u8>; 2],
}

/// What a function works on. It stays where it is until the function has ended.
#[derive(Default)]
pub(crate) struct Memory {
    given: Given,
    raw_mechanism: Option<CK_MECHANISM>,
    lists: [Vec<CK_ATTRIBUTE>; 2],
    nested: Vec<Vec<CK_ATTRIBUTE>>,
    pub(crate) output: Option<Guarded<u8>>,
    pub(crate) length: CK_ULONG,
    pub(crate) handles: [CK_OBJECT_HANDLE; 2],
}

/// What a module is told of it.
#[derive(Clone, Copy)]
pub(crate) struct Arguments {
    pub(crate) mechanism: *mut CK_MECHANISM,
    pub(crate) templates: [(*mut CK_ATTRIBUTE, CK_ULONG); 2],
    pub(crate) inputs: [(*mut u8, CK_ULONG); 2],
    /// Null to ask for its length.
    pub(crate) output: *mut u8,
    pub(crate) length: *mut CK_ULONG,
    pub(crate) handles: [*mut CK_OBJECT_HANDLE; 2],
}

impl Memory {
    #[inline]
    pub(crate) fn new(given: Given) -> Self {
        Self {
            given,
            ..Self::default()
        }
    }

    /// What a module is told of it, as long as it stays where it is.
    #[inline]
    pub(crate) fn arguments(&mut self) -> Result<Arguments> {
        self.nested.clear();
        for (list, template) in self.lists.iter_mut().zip(&self.given.templates) {
            *list = template.to_raw_list(&mut self.nested)?;
        }
        self.raw_mechanism = self
            .given
            .mechanism
            .as_ref()
            .map(Mechanism::raw)
            .transpose()?;
        let [template, other_template] = &mut self.lists;
        let [input, other_input] = &mut self.given.inputs;
        let [handle, other_handle] = &mut self.handles;
        let list = |list: &mut Vec<CK_ATTRIBUTE>| Ok((list.as_mut_ptr(), to_ulong(list.len())?));
        let bytes = |bytes: &mut Vec<u8>| Ok((bytes.as_mut_ptr(), to_ulong(bytes.len())?));
        Ok(Arguments {
            mechanism: self
                .raw_mechanism
                .as_mut()
                .map_or(core::ptr::null_mut(), |raw| raw),
            templates: [list(template)?, list(other_template)?],
            inputs: [bytes(input)?, bytes(other_input)?],
            output: core::ptr::null_mut(),
            length: &raw mut self.length,
            handles: [handle, other_handle],
        })
    }

    /// Makes room for so many bytes of output.
    #[inline]
    pub(crate) fn make_room(&mut self, length: usize) -> Result<*mut u8> {
        self.length = to_ulong(length)?;
        Ok(self.output.insert(Guarded::new(length)?).as_mut_ptr())
    }
}

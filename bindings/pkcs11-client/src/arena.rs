//! What the parameters of mechanisms point to.

use core::ffi::CStr;
use core::mem::{align_of, size_of};
use core::ptr::null_mut;

use crate::error::{Error, Result};
use crate::mechanism::{Mechanism, Parameters};
use crate::object::ObjectHandle;
use crate::sys::{CK_ATTRIBUTE, CK_INVALID_HANDLE, CK_MECHANISM, CK_OBJECT_HANDLE, CK_ULONG};
use crate::template::Template;

const TOO_LONG: &str = "longer than the module's numbers can tell";

/// Memory for what parameters point to besides the caller's own data: structs within structs. It
/// asks for none as long as there is nothing of that kind.
#[derive(Default)]
pub struct Arena {
    kept: Option<Box<Kept>>,
    /// Why the parameter cannot be used.
    fault: Option<&'static str>,
}

#[derive(Default)]
struct Kept {
    values: Vec<Box<[u64]>>,
    attributes: Vec<Vec<CK_ATTRIBUTE>>,
    /// Numbers that the module changes, with what they are before each use.
    capacities: Vec<(*mut CK_ULONG, CK_ULONG)>,
}

impl Arena {
    pub(crate) const NEW: Self = Self {
        kept: None,
        fault: None,
    };

    #[inline]
    fn kept(&mut self) -> &mut Kept {
        self.kept.get_or_insert_default()
    }

    /// Makes the mechanism one that is refused when it is used, unless the condition holds.
    #[inline]
    pub fn require(&mut self, holds: bool, otherwise: &'static str) {
        if !holds {
            self.fault.get_or_insert(otherwise);
        }
    }

    /// A length or count as the module takes it. A mechanism with one that its numbers cannot tell is
    /// refused when it is used.
    #[inline]
    pub fn length<N: TryFrom<usize> + Default>(&mut self, length: usize) -> N {
        let number = N::try_from(length);
        self.require(number.is_ok(), TOO_LONG);
        number.unwrap_or_default()
    }

    /// The number of bits in so many bytes.
    #[inline]
    pub fn bits<N: TryFrom<usize> + Default>(&mut self, bytes: usize) -> N {
        self.length(bytes.saturating_mul(8))
    }

    /// Requires that two slices with one length between them have the same.
    #[inline]
    pub fn same_length(&mut self, one: usize, other: usize) {
        self.require(
            one == other,
            "slices that must have the same length have not",
        );
    }

    /// Requires that there is room for so many bits in so many bytes.
    #[inline]
    pub fn room(&mut self, bytes: usize, bits: CK_ULONG) {
        let needed = usize::try_from(bits.div_ceil(8));
        let is_enough = needed.is_ok_and(|needed| needed <= bytes);
        self.require(is_enough, "a buffer is shorter than what it is for");
    }

    /// Keeps a value and tells where it is.
    pub fn keep<T: Copy>(&mut self, value: T) -> *mut T {
        self.keep_all(&[value])
    }

    /// Keeps a value, if there is one, and tells where it is.
    pub fn keep_if<T: Copy>(&mut self, value: Option<T>) -> *mut T {
        value.map_or(null_mut(), |value| self.keep(value))
    }

    /// Keeps values one behind the other and tells where they are; null if there are none.
    pub fn keep_all<T: Copy>(&mut self, values: &[T]) -> *mut T {
        const { assert!(align_of::<T>() <= align_of::<u64>()) };
        if values.is_empty() {
            return null_mut();
        }
        let words = size_of_val(values).div_ceil(size_of::<u64>());
        let kept = &mut self.kept().values;
        kept.push(vec![0u64; words].into_boxed_slice());
        let place = kept.last_mut().map_or(null_mut(), |last| last.as_mut_ptr());
        let place = place.cast::<T>();
        // SAFETY: the memory is large enough, aligned, and nobody else has it.
        unsafe { place.copy_from_nonoverlapping(values.as_ptr(), values.len()) };
        place
    }

    /// Keeps structs one behind the other, with what they point to; null if there are none.
    pub fn keep_each<'a, P: Parameters<'a>>(
        &mut self,
        parameters: impl IntoIterator<Item = P>,
    ) -> *mut P::Raw {
        let raw: Vec<P::Raw> = parameters
            .into_iter()
            .map(|one| one.into_raw(self))
            .collect();
        self.keep_all(&raw)
    }

    /// Keeps bytes with zeros behind them, so that there are at least so many.
    #[inline]
    pub fn keep_padded(&mut self, bytes: &[u8], at_least: usize) -> *mut u8 {
        let mut padded = bytes.to_vec();
        padded.resize(at_least.max(bytes.len()), 0);
        self.keep_all(&padded)
    }

    /// The same for bytes that need not be there.
    #[inline]
    pub fn keep_padded_if(&mut self, bytes: Option<&[u8]>, at_least: usize) -> *mut u8 {
        bytes.map_or(null_mut(), |bytes| self.keep_padded(bytes, at_least))
    }

    /// Keeps a mechanism within a mechanism.
    #[inline]
    pub fn keep_mechanism(&mut self, mechanism: Mechanism<'_>) -> *mut CK_MECHANISM {
        let raw = mechanism.keep_in(self);
        self.keep(raw)
    }

    /// The same for a mechanism that need not be there.
    #[inline]
    pub fn keep_mechanism_if(&mut self, mechanism: Option<Mechanism<'_>>) -> *mut CK_MECHANISM {
        mechanism.map_or(null_mut(), |mechanism| self.keep_mechanism(mechanism))
    }

    /// Keeps the attributes of a template; null if there are none.
    #[inline]
    pub fn keep_template(&mut self, template: &Template<'_>) -> *mut CK_ATTRIBUTE {
        match template.keep_in(&mut self.kept().attributes) {
            Ok(place) => place,
            Err(_) => {
                self.require(false, TOO_LONG);
                null_mut()
            }
        }
    }

    /// A number that says how long a buffer is before each use, and receives how much of it was
    /// written.
    #[inline]
    pub fn capacity(&mut self, number: &mut CK_ULONG, buffer: usize) -> *mut CK_ULONG {
        let capacity = self.length(buffer);
        let place = core::ptr::from_mut(number);
        self.kept().capacities.push((place, capacity));
        place
    }

    /// Takes over what another arena keeps.
    #[inline]
    pub(crate) fn absorb(&mut self, mut other: Self) {
        self.fault = self.fault.or(other.fault);
        if let Some(other) = other.kept.take() {
            let kept = self.kept();
            kept.values.extend(other.values);
            kept.attributes.extend(other.attributes);
            kept.capacities.extend(other.capacities);
        }
    }

    /// Makes everything as it has to be before each use.
    #[inline]
    pub(crate) fn prepare(&self) -> Result<()> {
        if let Some(fault) = self.fault {
            return Err(Error::Argument(fault));
        }
        if let Some(kept) = &self.kept {
            for (place, capacity) in &kept.capacities {
                // SAFETY: the parameter has borrowed the number and given it to nobody but the module.
                unsafe { place.write(*capacity) };
            }
        }
        Ok(())
    }
}

/// As it would be without this, but with nothing to call for one that keeps nothing.
impl Drop for Arena {
    #[inline]
    fn drop(&mut self) {
        #[cold]
        #[inline]
        fn discard(_: Box<Kept>) {}

        if let Some(kept) = self.kept.take() {
            discard(kept);
        }
    }
}

/// Where a module reads a slice; null if it is empty.
#[inline]
pub(crate) fn input<T, R>(slice: &[T]) -> *mut R {
    if slice.is_empty() {
        return null_mut();
    }
    slice.as_ptr().cast_mut().cast()
}

/// Where a module reads and writes a slice; null if it is empty.
#[inline]
pub(crate) fn output<T, R>(slice: &mut [T]) -> *mut R {
    if slice.is_empty() {
        return null_mut();
    }
    slice.as_mut_ptr().cast()
}

/// Where a module reads an array; null if there is none.
#[allow(dead_code, reason = "only some headers need it")]
#[inline]
pub(crate) fn input_if<T, R, const N: usize>(array: Option<&[T; N]>) -> *mut R {
    array.map_or(null_mut(), |array| input(array))
}

/// Where a module writes a value.
#[inline]
pub(crate) fn written<T, R>(value: &mut T) -> *mut R {
    core::ptr::from_mut(value).cast()
}

/// Where a module writes a value; null if it is not wanted.
#[inline]
pub(crate) fn written_if<T, R>(value: Option<&mut T>) -> *mut R {
    value.map_or(null_mut(), written)
}

/// Where a module reads text.
#[inline]
pub(crate) fn text<R>(text: &CStr) -> *mut R {
    text.as_ptr().cast_mut().cast()
}

/// A handle, or the one that stands for none.
#[inline]
pub(crate) fn handle(handle: Option<ObjectHandle>) -> CK_OBJECT_HANDLE {
    handle.map_or(CK_INVALID_HANDLE, |handle| handle.0)
}

/// A struct as other headers declare it.
///
/// # Safety
/// Both are laid out alike.
#[allow(dead_code, reason = "only some headers need it")]
#[inline]
pub(crate) unsafe fn alike<T: Copy, R: Copy>(value: T) -> R {
    const { assert!(size_of::<T>() == size_of::<R>()) };
    // SAFETY: they have the same size, and the caller says that they are laid out alike.
    unsafe { core::ptr::from_ref(&value).cast::<R>().read_unaligned() }
}

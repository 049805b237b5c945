//! Mechanisms with their parameters.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::mem::{MaybeUninit, align_of, size_of};
use std::fmt;

use crate::call::{TOO_LONG, to_ulong};
use crate::error::Result;
use crate::sys::{CK_MECHANISM, CK_ULONG};
use crate::values::MechanismType;

/// Memory for what parameters point to besides the caller's own data: structs within structs. It
/// asks for none as long as there is nothing of that kind.
#[derive(Default)]
pub struct Arena {
    values: Vec<Vec<u64>>,
    is_too_long: bool,
}

impl Arena {
    const NEW: Self = Self {
        values: Vec::new(),
        is_too_long: false,
    };

    /// A length or count as the module takes it. A mechanism with one that its numbers cannot tell is
    /// refused when it is used.
    pub fn length(&mut self, length: usize) -> CK_ULONG {
        CK_ULONG::try_from(length).unwrap_or_else(|_| {
            self.is_too_long = true;
            0
        })
    }

    /// Keeps a value and tells where it is.
    pub fn keep<T: Copy>(&mut self, value: T) -> *mut T {
        self.keep_all([value])
    }

    /// Keeps values one behind the other and tells where they are.
    pub fn keep_all<T: Copy>(&mut self, values: impl IntoIterator<Item = T>) -> *mut T {
        const { assert!(align_of::<T>() <= align_of::<u64>()) };
        let values: Vec<T> = values.into_iter().collect();
        let words = size_of_val(values.as_slice()).div_ceil(size_of::<u64>());
        let mut memory = vec![0u64; words];
        let place = memory.as_mut_ptr().cast::<T>();
        // SAFETY: the memory is large enough, aligned, and nobody else has it.
        unsafe { place.copy_from_nonoverlapping(values.as_ptr(), values.len()) };
        self.values.push(memory);
        place
    }
}

/// The parameter of a mechanism as a Rust struct.
///
/// # Safety
/// What [`Parameters::into_raw`] gives points to data that lives for `'a`, that nobody else changes if
/// the module may write to it, or that is in the arena.
pub unsafe trait Parameters<'a> {
    /// The struct that the module takes.
    type Raw: Copy;

    /// The struct that the module takes.
    fn into_raw(self, arena: &mut Arena) -> Self::Raw;
}

/// A mechanism with its parameter. (PKCS #11, `CK_MECHANISM`)
///
/// A mechanism without a parameter is made from its type alone: `MechanismType::SHA256.into()`.
pub struct Mechanism<'a> {
    mechanism_type: MechanismType,
    parameter: Parameter,
    arena: Arena,
    _borrowed: PhantomData<&'a mut [u8]>,
}

/// The longest parameter that is held within the mechanism, in bytes.
const INLINE: usize = 128;

type Memory = MaybeUninit<[u64; INLINE / size_of::<u64>()]>;

enum Parameter {
    None,
    /// A module may write to it.
    Inline {
        memory: UnsafeCell<Memory>,
        length: usize,
    },
    Elsewhere {
        address: *mut c_void,
        length: usize,
    },
}

impl Parameter {
    fn inline<T: Copy>(value: T) -> Self {
        const { assert!(size_of::<T>() <= INLINE && align_of::<T>() <= align_of::<Memory>()) };
        let mut memory = Memory::uninit();
        // SAFETY: the memory is large enough and aligned.
        unsafe { memory.as_mut_ptr().cast::<T>().write(value) };
        Self::Inline {
            memory: UnsafeCell::new(memory),
            length: size_of::<T>(),
        }
    }
}

// SAFETY: the pointers are to what was borrowed, which is bytes and numbers, or to the arena.
unsafe impl Send for Mechanism<'_> {}

impl<'a> Mechanism<'a> {
    /// A mechanism without a parameter.
    #[must_use]
    pub const fn new(mechanism_type: MechanismType) -> Self {
        Self::made(mechanism_type, Parameter::None, Arena::NEW)
    }

    const fn made(mechanism_type: MechanismType, parameter: Parameter, arena: Arena) -> Self {
        Self {
            mechanism_type,
            parameter,
            arena,
            _borrowed: PhantomData,
        }
    }

    /// A mechanism with one of the structs in [`parameters`](crate::parameters).
    #[inline]
    #[must_use]
    pub fn with<P: Parameters<'a>>(mechanism_type: MechanismType, parameters: P) -> Self {
        let mut arena = Arena::NEW;
        let raw = parameters.into_raw(&mut arena);
        let parameter = Parameter::inline(raw);
        Self::made(mechanism_type, parameter, arena)
    }

    /// A mechanism whose parameter is bytes: an initialization vector, say.
    #[must_use]
    pub fn with_bytes(mechanism_type: MechanismType, bytes: &'a [u8]) -> Self {
        let (address, length) = (bytes.as_ptr().cast_mut().cast(), bytes.len());
        Self::made(
            mechanism_type,
            Parameter::Elsewhere { address, length },
            Arena::NEW,
        )
    }

    /// A mechanism whose parameter is a number: the length of a MAC in bytes, say.
    #[must_use]
    pub fn with_number(mechanism_type: MechanismType, number: CK_ULONG) -> Self {
        Self::made(mechanism_type, Parameter::inline(number), Arena::NEW)
    }

    /// A mechanism with a parameter that this crate does not know.
    ///
    /// # Safety
    /// `parameter` is null or points to so many bytes, which are what the module expects for the
    /// mechanism, for as long as the mechanism is used.
    #[must_use]
    pub unsafe fn from_raw(
        mechanism_type: MechanismType,
        parameter: *mut c_void,
        length: usize,
    ) -> Self {
        Self::made(
            mechanism_type,
            Parameter::Elsewhere {
                address: parameter,
                length,
            },
            Arena::default(),
        )
    }

    /// Its type.
    #[must_use]
    pub fn mechanism_type(&self) -> MechanismType {
        self.mechanism_type
    }

    /// What a module takes. It is good as long as the mechanism is not moved.
    #[inline]
    pub(crate) fn raw(&self) -> Result<CK_MECHANISM> {
        let (address, length) = match &self.parameter {
            Parameter::None => (core::ptr::null_mut(), 0),
            Parameter::Inline { memory, length } => (memory.get().cast(), *length),
            Parameter::Elsewhere { address, length } => (*address, *length),
        };
        if self.arena.is_too_long {
            return Err(TOO_LONG);
        }
        Ok(CK_MECHANISM {
            mechanism: self.mechanism_type.0,
            pParameter: address,
            ulParameterLen: to_ulong(length)?,
        })
    }
}

impl Mechanism<'static> {
    /// A mechanism whose parameter is bytes, of which it keeps a copy.
    #[must_use]
    pub fn with_owned_bytes(mechanism_type: MechanismType, bytes: &[u8]) -> Self {
        let mut arena = Arena::default();
        let address = arena.keep_all(bytes.iter().copied()).cast();
        let length = bytes.len();
        Self::made(
            mechanism_type,
            Parameter::Elsewhere { address, length },
            arena,
        )
    }
}

impl From<MechanismType> for Mechanism<'_> {
    fn from(mechanism_type: MechanismType) -> Self {
        Self::new(mechanism_type)
    }
}

/// Names the type only, since parameters may be secret.
impl fmt::Debug for Mechanism<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mechanism_type.fmt(f)
    }
}

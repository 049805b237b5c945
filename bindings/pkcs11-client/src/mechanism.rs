//! Mechanisms with their parameters.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::mem::{MaybeUninit, align_of, size_of};
use core::ptr::null_mut;
use std::fmt;

pub use crate::arena::Arena;
use crate::call::to_ulong;
use crate::error::{Error, Result};
use crate::parameters::takes_plain_parameter;
use crate::sys::{CK_MECHANISM, CK_ULONG};
use crate::values::MechanismType;

/// The parameter of a mechanism as a Rust struct.
///
/// # Safety
/// What [`Parameters::into_raw`] gives points to data that lives for `'a`, that nobody else changes if
/// the module may write to it, or that is in the arena. The mechanisms in [`Parameters::MECHANISMS`]
/// take that struct, those in [`Parameters::SPECIAL_MECHANISMS`] in these functions.
pub unsafe trait Parameters<'a> {
    /// The struct that the module takes.
    type Raw: Copy;

    /// The mechanisms whose parameter it is; none for a part of another struct.
    const MECHANISMS: &'static [MechanismType] = &[];

    /// The mechanisms whose parameter it is in message-based functions and authenticated wrapping.
    const SPECIAL_MECHANISMS: &'static [MechanismType] = &[];

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
    /// Whether the parameter is for message-based functions and authenticated wrapping only.
    is_special: bool,
    _borrowed: PhantomData<&'a mut [u8]>,
}

const NOT_ITS_PARAMETER: &str = "a mechanism with a parameter that it does not take here";

/// The longest parameter that is held within the mechanism, in bytes.
const INLINE: usize = 128;

type Memory = MaybeUninit<[u64; INLINE / size_of::<u64>()]>;

enum Parameter {
    /// A module may write to it.
    Inline {
        memory: UnsafeCell<Memory>,
        length: usize,
    },
    /// Null if there is none.
    Elsewhere { address: *mut c_void, length: usize },
}

impl Parameter {
    #[inline]
    const fn at(address: *mut c_void, length: usize) -> Self {
        Self::Elsewhere { address, length }
    }

    /// Where it is, as long as it is not moved, and its length in bytes.
    #[inline]
    fn place(&self) -> (*mut c_void, usize) {
        match self {
            Self::Inline { memory, length } => (memory.get().cast(), *length),
            Self::Elsewhere { address, length } => (*address, *length),
        }
    }

    #[inline]
    fn new<T: Copy>(value: T, arena: &mut Arena) -> Self {
        const { assert!(align_of::<T>() <= align_of::<Memory>()) };
        if const { size_of::<T>() > INLINE } {
            return Self::at(arena.keep(value).cast(), size_of::<T>());
        }
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
    #[inline]
    #[must_use]
    pub const fn new(mechanism_type: MechanismType) -> Self {
        Self::made(mechanism_type, Parameter::at(null_mut(), 0), Arena::NEW)
    }

    #[inline]
    const fn made(mechanism_type: MechanismType, parameter: Parameter, arena: Arena) -> Self {
        Self {
            mechanism_type,
            parameter,
            arena,
            is_special: false,
            _borrowed: PhantomData,
        }
    }

    /// A mechanism with one of the structs in [`parameters`](crate::parameters).
    ///
    /// One that does not take this struct is refused when it is used, since a module would take
    /// something else for addresses.
    #[inline]
    #[must_use]
    pub fn with<P: Parameters<'a>>(mechanism_type: MechanismType, parameters: P) -> Self {
        let mut arena = Arena::NEW;
        let is_usual = P::MECHANISMS.contains(&mechanism_type);
        let is_special = !is_usual && P::SPECIAL_MECHANISMS.contains(&mechanism_type);
        let takes_it = is_usual || is_special || size_of::<P::Raw>() == 0;
        arena.require(takes_it, NOT_ITS_PARAMETER);
        let mut mechanism = Self::with_arena(mechanism_type, parameters, arena);
        mechanism.is_special = is_special;
        mechanism
    }

    /// A mechanism with a struct that it is not known to take.
    ///
    /// # Safety
    /// The module takes this struct as the parameter of the mechanism.
    #[inline]
    #[must_use]
    pub unsafe fn with_unchecked<P: Parameters<'a>>(
        mechanism_type: MechanismType,
        parameters: P,
    ) -> Self {
        Self::with_arena(mechanism_type, parameters, Arena::NEW)
    }

    #[inline]
    fn with_arena<P: Parameters<'a>>(
        mechanism_type: MechanismType,
        parameters: P,
        mut arena: Arena,
    ) -> Self {
        let raw = parameters.into_raw(&mut arena);
        let parameter = Parameter::new(raw, &mut arena);
        Self::made(mechanism_type, parameter, arena)
    }

    /// A mechanism whose parameter is bytes: an initialization vector, say.
    ///
    /// One that takes a struct, or that this crate does not know, is refused when it is used, since a
    /// module could take the bytes for addresses.
    #[inline]
    #[must_use]
    pub fn with_bytes(mechanism_type: MechanismType, bytes: &'a [u8]) -> Self {
        let (address, length) = (bytes.as_ptr().cast_mut().cast(), bytes.len());
        Self::plain(mechanism_type, Parameter::at(address, length), Arena::NEW)
    }

    /// A mechanism whose parameter is a number: the length of a MAC in bytes, say.
    ///
    /// One that takes a struct, or that this crate does not know, is refused when it is used, since a
    /// module could take the number for an address.
    #[inline]
    #[must_use]
    pub fn with_number(mechanism_type: MechanismType, number: CK_ULONG) -> Self {
        let mut arena = Arena::NEW;
        let parameter = Parameter::new(number, &mut arena);
        Self::plain(mechanism_type, parameter, arena)
    }

    #[inline]
    fn plain(mechanism_type: MechanismType, parameter: Parameter, mut arena: Arena) -> Self {
        let takes_it = takes_plain_parameter(mechanism_type);
        arena.require(takes_it, NOT_ITS_PARAMETER);
        Self::made(mechanism_type, parameter, arena)
    }

    /// A mechanism with a parameter that this crate does not know.
    ///
    /// # Safety
    /// `parameter` is null or points to so many bytes, which are what the module expects for the
    /// mechanism, for as long as the mechanism is used.
    #[inline]
    #[must_use]
    pub unsafe fn from_raw(
        mechanism_type: MechanismType,
        parameter: *mut c_void,
        length: usize,
    ) -> Self {
        Self::made(mechanism_type, Parameter::at(parameter, length), Arena::NEW)
    }

    /// Its type.
    #[inline]
    #[must_use]
    pub fn mechanism_type(&self) -> MechanismType {
        self.mechanism_type
    }

    /// What a module takes. It is good as long as the mechanism is not moved.
    #[inline]
    pub(crate) fn raw(&self) -> Result<CK_MECHANISM> {
        if self.is_special {
            return Err(Error::Argument(NOT_ITS_PARAMETER));
        }
        self.raw_special()
    }

    /// The same for message-based functions and authenticated wrapping.
    #[inline]
    pub(crate) fn raw_special(&self) -> Result<CK_MECHANISM> {
        self.arena.prepare()?;
        let (address, length) = self.parameter.place();
        Ok(CK_MECHANISM {
            mechanism: self.mechanism_type.0,
            pParameter: address,
            ulParameterLen: to_ulong(length)?,
        })
    }

    /// What a module takes, kept in an arena.
    #[inline]
    pub(crate) fn keep_in(self, arena: &mut Arena) -> CK_MECHANISM {
        arena.require(!self.is_special, NOT_ITS_PARAMETER);
        arena.absorb(self.arena);
        let (address, length) = match self.parameter {
            Parameter::Inline { memory, length } => {
                (arena.keep(memory.into_inner()).cast(), length)
            }
            Parameter::Elsewhere { address, length } => (address, length),
        };
        CK_MECHANISM {
            mechanism: self.mechanism_type.0,
            pParameter: address,
            ulParameterLen: arena.length(length),
        }
    }
}

impl Mechanism<'static> {
    /// A mechanism whose parameter is bytes, of which it keeps a copy.
    #[inline]
    #[must_use]
    pub fn with_owned_bytes(mechanism_type: MechanismType, bytes: &[u8]) -> Self {
        let mut arena = Arena::default();
        let address = arena.keep_all(bytes).cast();
        let length = bytes.len();
        Self::plain(mechanism_type, Parameter::at(address, length), arena)
    }
}

impl From<MechanismType> for Mechanism<'_> {
    #[inline]
    fn from(mechanism_type: MechanismType) -> Self {
        Self::new(mechanism_type)
    }
}

/// Names the type only, since parameters may be secret.
impl fmt::Debug for Mechanism<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mechanism_type.fmt(f)
    }
}

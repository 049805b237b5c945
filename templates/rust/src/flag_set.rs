//! What all sets of flags have in common, written once for all of them.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::ops;
use core::str::FromStr;

use bitflags::{Flag, Flags, iter, parser};

use crate::open_value::UnknownName;
use crate::sys::CK_FLAGS;

/// Which flags a set may have.
pub trait FlagKind: Sized + 'static {
    /// The name of the type of the sets.
    const NAME: &'static str;
    /// The flags with their names.
    const FLAGS: &'static [Flag<FlagSet<Self>>];
}

/// A set of flags. Bits without a name are kept.
///
/// It implements the trait of the crate [`bitflags`], which has more ways to make and to read a set.
///
/// Its text has the names of the flags and the other bits in hexadecimal digits: `SIGN | VERIFY | 0x8`.
#[repr(transparent)]
pub struct FlagSet<K>(CK_FLAGS, PhantomData<fn() -> K>);

impl<K> FlagSet<K> {
    /// The set without flags.
    #[inline]
    #[must_use]
    pub const fn empty() -> Self {
        Self::from_bits_retain(0)
    }

    /// The set of all bits, with and without names.
    #[inline]
    #[must_use]
    pub const fn all() -> Self {
        Self::from_bits_retain(!0)
    }

    /// The bits of the set.
    #[inline]
    #[must_use]
    pub const fn bits(&self) -> CK_FLAGS {
        self.0
    }

    /// The set of some bits, with and without names.
    #[inline]
    #[must_use]
    pub const fn from_bits_retain(bits: CK_FLAGS) -> Self {
        Self(bits, PhantomData)
    }

    /// Whether no bit is set.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// Whether all flags of the other set are in this one.
    #[inline]
    #[must_use]
    pub const fn contains(&self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether a flag of the other set is in this one.
    #[inline]
    #[must_use]
    pub const fn intersects(&self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The flags of both sets.
    #[inline]
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self::from_bits_retain(self.0 | other.0)
    }

    /// The flags that both sets have.
    #[inline]
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self::from_bits_retain(self.0 & other.0)
    }

    /// The flags that the other set has not.
    #[inline]
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self::from_bits_retain(self.0 & !other.0)
    }

    /// The flags that one of the sets has, but not the other.
    #[inline]
    #[must_use]
    pub const fn symmetric_difference(self, other: Self) -> Self {
        Self::from_bits_retain(self.0 ^ other.0)
    }

    /// All bits that are not in the set.
    #[inline]
    #[must_use]
    pub const fn complement(self) -> Self {
        Self::from_bits_retain(!self.0)
    }

    /// Adds the flags of the other set.
    #[inline]
    pub const fn insert(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Takes away the flags of the other set.
    #[inline]
    pub const fn remove(&mut self, other: Self) {
        self.0 &= !other.0;
    }

    /// Adds those flags of the other set that are missing, and takes away the others.
    #[inline]
    pub const fn toggle(&mut self, other: Self) {
        self.0 ^= other.0;
    }

    /// Adds the flags of the other set, or takes them away.
    #[inline]
    pub const fn set(&mut self, other: Self, is_set: bool) {
        if is_set {
            self.insert(other);
        } else {
            self.remove(other);
        }
    }
}

impl<K: FlagKind> FlagSet<K> {
    /// The flag of a name.
    #[inline]
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        <Self as Flags>::from_name(name)
    }

    /// The flags that are set and have names.
    #[inline]
    pub fn iter_names(&self) -> iter::IterNames<Self> {
        <Self as Flags>::iter_names(self)
    }

    /// The flags that are set: each of those with names, then the other bits together.
    #[inline]
    pub fn iter(&self) -> iter::Iter<Self> {
        <Self as Flags>::iter(self)
    }
}

impl<K: FlagKind> fmt::Display for FlagSet<K> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        parser::to_writer(self, f)
    }
}

impl<K: FlagKind> fmt::Debug for FlagSet<K> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.0 {
            0 => format_args!("0x0"),
            _ => format_args!("{self}"),
        };
        f.debug_tuple(K::NAME).field(&text).finish()
    }
}

impl<K: FlagKind> FromStr for FlagSet<K> {
    type Err = UnknownName;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parser::from_str(text).map_err(|_| UnknownName::new(text))
    }
}

/// Writes the bits as a number, in several ways.
macro_rules! numbers {
    ($($trait:ident)*) => {$(
        impl<K> fmt::$trait for FlagSet<K> {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$trait::fmt(&self.0, f)
            }
        }
    )*};
}
numbers! { Binary LowerHex Octal UpperHex }

/// The operators of two sets.
macro_rules! operators {
    ($($trait:ident $method:ident $assign:ident $assign_method:ident = $function:ident;)*) => {$(
        impl<K> ops::$trait for FlagSet<K> {
            type Output = Self;

            #[inline]
            fn $method(self, other: Self) -> Self {
                self.$function(other)
            }
        }

        impl<K> ops::$assign for FlagSet<K> {
            #[inline]
            fn $assign_method(&mut self, other: Self) {
                *self = self.$function(other);
            }
        }
    )*};
}
operators! {
    BitAnd bitand BitAndAssign bitand_assign = intersection;
    BitOr bitor BitOrAssign bitor_assign = union;
    BitXor bitxor BitXorAssign bitxor_assign = symmetric_difference;
    Sub sub SubAssign sub_assign = difference;
}

impl<K> ops::Not for FlagSet<K> {
    type Output = Self;

    #[inline]
    fn not(self) -> Self {
        self.complement()
    }
}

// Derived, these would ask the same of the kind.

impl<K> Clone for FlagSet<K> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for FlagSet<K> {}

impl<K> Default for FlagSet<K> {
    #[inline]
    fn default() -> Self {
        Self::empty()
    }
}

impl<K> PartialEq for FlagSet<K> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> Eq for FlagSet<K> {}

impl<K> Hash for FlagSet<K> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<K> Extend<Self> for FlagSet<K> {
    #[inline]
    fn extend<I: IntoIterator<Item = Self>>(&mut self, flags: I) {
        *self = flags.into_iter().fold(*self, Self::union);
    }
}

impl<K> FromIterator<Self> for FlagSet<K> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = Self>>(flags: I) -> Self {
        flags.into_iter().fold(Self::empty(), Self::union)
    }
}

impl<K: FlagKind> Flags for FlagSet<K> {
    const FLAGS: &'static [Flag<Self>] = K::FLAGS;

    type Bits = CK_FLAGS;

    #[inline]
    fn bits(&self) -> CK_FLAGS {
        self.0
    }

    #[inline]
    fn from_bits_retain(bits: CK_FLAGS) -> Self {
        Self::from_bits_retain(bits)
    }
}

/// Declares the kinds of sets, and their flags.
macro_rules! flag_sets {
    ($(
        $(#[$about:meta])*
        $name:ident {$(
            $(#[doc = $doc:expr])*
            $(#[deprecated = $deprecated:literal])?
            $(#[cfg $cfg:tt])*
            const $flag:ident = $bits:literal;
        )*}
    )*) => {
        /// The kinds of sets of flags.
        pub mod flag_kind {$(
            $(#[$about])*
            pub enum $name {}
        )*}

        $(
            $(#[$about])*
            pub type $name = FlagSet<flag_kind::$name>;

            impl $name {$(
                $(#[doc = $doc])*
                $(#[deprecated = $deprecated])?
                $(#[cfg $cfg])*
                pub const $flag: Self = Self::from_bits_retain($bits);
            )*}

            impl FlagKind for flag_kind::$name {
                const NAME: &'static str = stringify!($name);

                const FLAGS: &'static [bitflags::Flag<$name>] = &[
                    $($(#[cfg $cfg])* bitflags::Flag::new(stringify!($flag), $name::from_bits_retain($bits)),)*
                    // Whatever a module sets is kept.
                    bitflags::Flag::new("", $name::all()),
                ];
            }
        )*
    };
}
pub(crate) use flag_sets;

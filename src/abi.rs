//! The platforms whose facts differ: how wide `long` and pointers are, and how structs are packed.

use std::fmt;
use std::str::FromStr;

/// An application binary interface, by the widths of its types and its default packing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Abi {
    /// 64-bit Unix: `long` and pointers have 64 bits, natural alignment.
    Unix64,
    /// 32-bit Unix (i386 System V): `long` and pointers have 32 bits, natural alignment.
    Unix32,
    /// 64-bit Windows: `long` has 32 bits, pointers 64; one-byte packing.
    Windows64,
    /// 32-bit Windows: `long` and pointers have 32 bits; one-byte packing.
    Windows32,
}

impl Abi {
    /// All of them, in the order of their discriminants.
    pub const ALL: [Self; 4] = [Self::Unix64, Self::Unix32, Self::Windows64, Self::Windows32];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unix64 => "unix64",
            Self::Unix32 => "unix32",
            Self::Windows64 => "windows64",
            Self::Windows32 => "windows32",
        }
    }

    /// Whether it is one of Windows'.
    #[must_use]
    pub fn is_windows(self) -> bool {
        matches!(self, Self::Windows64 | Self::Windows32)
    }

    /// Size of a pointer, in bytes.
    #[must_use]
    pub fn pointer_bytes(self) -> u64 {
        match self {
            Self::Unix64 | Self::Windows64 => 8,
            Self::Unix32 | Self::Windows32 => 4,
        }
    }

    /// Size of `long`, in bytes.
    #[must_use]
    pub fn long_bytes(self) -> u64 {
        if self == Self::Unix64 { 8 } else { 4 }
    }

    /// Alignment in a struct of a number or a pointer of this size, both in bytes: the size, but for
    /// `long long` and `double` on 32-bit Unix.
    #[must_use]
    pub fn align_of_scalar(self, bytes: u64) -> u64 {
        if self == Self::Unix32 { bytes.min(4) } else { bytes }
    }

    /// The packing in force before the first header: one byte on Windows, natural on Unix
    /// (PKCS#11 2.40, 2.1: structures are packed to one byte on Windows).
    #[must_use]
    pub fn default_packing(self) -> Packing {
        if self.is_windows() { Packing::Bytes(1) } else { Packing::Natural }
    }
}

impl fmt::Display for Abi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Abi {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|abi| abi.name() == name).ok_or_else(|| {
            format!("unknown ABI `{name}`, expected one of unix64, unix32, windows64, windows32")
        })
    }
}

/// The alignment that members may have at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Packing {
    /// Whatever their types ask for.
    Natural,
    /// This many bytes: 1, 2, 4, 8 or 16.
    Bytes(u8),
}

impl Packing {
    /// The alignment that a type of natural alignment `align` gets, in bytes.
    #[must_use]
    pub fn cap(self, align: u64) -> u64 {
        match self {
            Self::Natural => align,
            Self::Bytes(bytes) => align.min(u64::from(bytes)),
        }
    }
}

/// Where the members of a struct or a union come to lie, one after the other.
pub(crate) struct Placement {
    packing: Packing,
    is_union: bool,
    /// Where the members so far end, in bytes.
    end: u64,
    align: u64,
}

impl Placement {
    pub(crate) fn new(packing: Packing, is_union: bool) -> Self {
        Self { packing, is_union, end: 0, align: 1 }
    }

    /// Offset of a member of this size and natural alignment, all in bytes; `None` beyond 64 bits.
    pub(crate) fn member(&mut self, size: u64, align: u64) -> Option<u64> {
        let align = self.packing.cap(align);
        self.align = self.align.max(align);
        let offset = if self.is_union { 0 } else { self.end.checked_next_multiple_of(align)? };
        self.end = self.end.max(offset.checked_add(size)?);
        Some(offset)
    }

    /// Size and alignment of the whole, in bytes; `None` beyond 64 bits.
    pub(crate) fn finish(self) -> Option<(u64, u64)> {
        Some((self.end.checked_next_multiple_of(self.align)?, self.align))
    }
}

impl FromStr for Packing {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "natural" => Ok(Self::Natural),
            "1" | "2" | "4" | "8" | "16" => Ok(Self::Bytes(text.parse().expect("a number"))),
            _ => Err(format!("unknown packing `{text}`, expected natural, 1, 2, 4, 8 or 16")),
        }
    }
}

/// A fact that may differ between ABIs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PerAbi<T> {
    /// The same on all.
    Same(T),
    /// In the order of [`Abi::ALL`].
    Each(Box<[T; 4]>),
}

impl<T: PartialEq> PerAbi<T> {
    /// Asks for the fact of each ABI.
    pub fn from_fn(mut fact: impl FnMut(Abi) -> T) -> Self {
        let each = Abi::ALL.map(&mut fact);
        if each.iter().all(|one| *one == each[0]) {
            let [first, ..] = each;
            return Self::Same(first);
        }
        Self::Each(Box::new(each))
    }
}

impl<T> PerAbi<T> {
    /// The fact of one ABI.
    pub fn get(&self, abi: Abi) -> &T {
        match self {
            Self::Same(fact) => fact,
            Self::Each(facts) => &facts[abi as usize],
        }
    }
}

/// A C integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Integer {
    /// `_Bool`
    Bool,
    /// `char`, taken as signed
    Char,
    /// `signed char`
    SignedChar,
    /// `unsigned char`
    UnsignedChar,
    /// `short`
    Short,
    /// `unsigned short`
    UnsignedShort,
    /// `int`
    Int,
    /// `unsigned int`
    UnsignedInt,
    /// `long`
    Long,
    /// `unsigned long`
    UnsignedLong,
    /// `long long`
    LongLong,
    /// `unsigned long long`
    UnsignedLongLong,
}

impl Integer {
    /// Its size, in bytes.
    #[must_use]
    pub fn bytes(self, abi: Abi) -> u64 {
        match self {
            Self::Bool | Self::Char | Self::SignedChar | Self::UnsignedChar => 1,
            Self::Short | Self::UnsignedShort => 2,
            Self::Int | Self::UnsignedInt => 4,
            Self::Long | Self::UnsignedLong => abi.long_bytes(),
            Self::LongLong | Self::UnsignedLongLong => 8,
        }
    }

    /// Whether it has negative values.
    #[must_use]
    pub fn is_signed(self) -> bool {
        matches!(
            self,
            Self::Char | Self::SignedChar | Self::Short | Self::Int | Self::Long | Self::LongLong
        )
    }

    /// Its spelling in C, as compilers print it.
    #[must_use]
    pub fn c_name(self) -> &'static str {
        match self {
            Self::Bool => "_Bool",
            Self::Char => "char",
            Self::SignedChar => "signed char",
            Self::UnsignedChar => "unsigned char",
            Self::Short => "short",
            Self::UnsignedShort => "unsigned short",
            Self::Int => "int",
            Self::UnsignedInt => "unsigned int",
            Self::Long => "long",
            Self::UnsignedLong => "unsigned long",
            Self::LongLong => "long long",
            Self::UnsignedLongLong => "unsigned long long",
        }
    }

    /// The unsigned type of the same rank.
    #[must_use]
    pub fn to_unsigned(self) -> Self {
        match self {
            Self::Char | Self::SignedChar => Self::UnsignedChar,
            Self::Short => Self::UnsignedShort,
            Self::Int => Self::UnsignedInt,
            Self::Long => Self::UnsignedLong,
            Self::LongLong => Self::UnsignedLongLong,
            other => other,
        }
    }
}

/// An integer with its C type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// Two's complement, sign-extended to 64 bits if the type is signed, else zero-extended.
    pub bits: u64,
    /// The C type.
    pub c_type: Integer,
}

/// How a function takes its arguments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CallingConvention {
    /// The platform's own.
    #[default]
    C,
    /// `__stdcall`; on other platforms than 32-bit Windows the same as [`CallingConvention::C`].
    Stdcall,
    /// `__fastcall`
    Fastcall,
}

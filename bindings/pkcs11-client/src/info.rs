//! What a module tells of itself, its slots, tokens, mechanisms and sessions.

use std::fmt::{self, Write};
use std::ops::{Deref, RangeInclusive};

use crate::flags::{MechanismFlags, SessionFlags, SlotFlags, TokenFlags};
use crate::slot::SlotId;
use crate::sys;
use crate::values::SessionState;

/// A version of the standard, a module, or a token's hardware or firmware. Ordered by numbers: 2.40
/// is above 2.5. (PKCS #11, `CK_VERSION`)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(C)]
pub struct Version {
    /// The number before the dot.
    pub major: u8,
    /// The number behind the dot.
    pub minor: u8,
}

impl From<sys::CK_VERSION> for Version {
    #[inline]
    fn from(raw: sys::CK_VERSION) -> Self {
        Self {
            major: raw.major,
            minor: raw.minor,
        }
    }
}

impl fmt::Display for Version {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Text that a module padded with spaces. What is not UTF-8 became U+FFFD.
///
/// `Display` and `Debug` escape what a terminal would obey or that cannot be seen; the text itself
/// is what it dereferences to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaddedText(String);

impl PaddedText {
    /// Decodes a field of a fixed length: spaces and NUL at its end are padding.
    #[inline]
    #[must_use]
    pub fn decode(field: &[u8]) -> Self {
        let is_padding = |byte: &u8| matches!(byte, b' ' | 0);
        let end = field
            .iter()
            .rposition(|byte| !is_padding(byte))
            .map_or(0, |last| last + 1);
        Self(String::from_utf8_lossy(&field[..end]).into_owned())
    }

    /// The text without padding.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for PaddedText {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PaddedText {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            match character {
                '"' | '\'' | '\\' => f.write_char(character)?,
                _ => write!(f, "{}", character.escape_debug())?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for PaddedText {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Pads a text with spaces to the length of a field. None if it is too long.
pub(crate) fn pad<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut field = [b' '; N];
    field
        .get_mut(..text.len())?
        .copy_from_slice(text.as_bytes());
    Some(field)
}

/// A number that a module may not want to tell: none if it is `CK_UNAVAILABLE_INFORMATION`.
#[inline]
fn available(number: sys::CK_ULONG) -> Option<u64> {
    (number != sys::CK_UNAVAILABLE_INFORMATION).then_some(u64::from(number))
}

/// A limit of a token. (PKCS #11, `CK_TOKEN_INFO`)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// So many.
    Of(u64),
    /// As many as anybody wants (`CK_EFFECTIVELY_INFINITE`).
    Infinite,
    /// The module does not tell (`CK_UNAVAILABLE_INFORMATION`).
    Unavailable,
}

impl Limit {
    #[inline]
    fn new(number: sys::CK_ULONG) -> Self {
        match number {
            sys::CK_EFFECTIVELY_INFINITE => Self::Infinite,
            sys::CK_UNAVAILABLE_INFORMATION => Self::Unavailable,
            number => Self::Of(u64::from(number)),
        }
    }
}

impl fmt::Display for Limit {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(number) => number.fmt(f),
            Self::Infinite => f.write_str("infinite"),
            Self::Unavailable => f.write_str("unavailable"),
        }
    }
}

/// What a module says of itself. (PKCS #11, `CK_INFO`)
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModuleInfo {
    /// The version of the standard.
    pub cryptoki_version: Version,
    /// Who made the module.
    pub manufacturer: PaddedText,
    /// What the module is.
    pub description: PaddedText,
    /// The version of the module.
    pub library_version: Version,
}

impl From<sys::CK_INFO> for ModuleInfo {
    #[inline]
    fn from(raw: sys::CK_INFO) -> Self {
        let sys::CK_INFO {
            cryptokiVersion,
            manufacturerID,
            libraryDescription,
            libraryVersion,
            ..
        } = raw;
        Self {
            cryptoki_version: cryptokiVersion.into(),
            manufacturer: PaddedText::decode(&manufacturerID),
            description: PaddedText::decode(&libraryDescription),
            library_version: libraryVersion.into(),
        }
    }
}

/// What a module says of a slot. (PKCS #11, `CK_SLOT_INFO`)
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SlotInfo {
    /// What the slot is.
    pub description: PaddedText,
    /// Who made the slot.
    pub manufacturer: PaddedText,
    /// Whether a token is in it, and the like.
    pub flags: SlotFlags,
    /// The version of the hardware.
    pub hardware_version: Version,
    /// The version of the firmware.
    pub firmware_version: Version,
}

impl From<sys::CK_SLOT_INFO> for SlotInfo {
    #[inline]
    fn from(raw: sys::CK_SLOT_INFO) -> Self {
        let sys::CK_SLOT_INFO {
            slotDescription,
            manufacturerID,
            flags,
            hardwareVersion,
            firmwareVersion,
        } = raw;
        Self {
            description: PaddedText::decode(&slotDescription),
            manufacturer: PaddedText::decode(&manufacturerID),
            flags: SlotFlags::from_bits_retain(flags),
            hardware_version: hardwareVersion.into(),
            firmware_version: firmwareVersion.into(),
        }
    }
}

/// What a module says of a token. (PKCS #11, `CK_TOKEN_INFO`)
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenInfo {
    /// Its label, given when it was initialized.
    pub label: PaddedText,
    /// Who made it.
    pub manufacturer: PaddedText,
    /// Which model it is.
    pub model: PaddedText,
    /// Its serial number.
    pub serial_number: PaddedText,
    /// Whether it is initialized, needs a login, and the like.
    pub flags: TokenFlags,
    /// How many sessions may be open at a time.
    pub max_sessions: Limit,
    /// How many sessions this application has open.
    pub sessions: Option<u64>,
    /// How many read-write sessions may be open at a time.
    pub max_read_write_sessions: Limit,
    /// How many read-write sessions this application has open.
    pub read_write_sessions: Option<u64>,
    /// The lengths that a PIN may have, in bytes.
    pub pin_length: RangeInclusive<u64>,
    /// The memory for public objects, in bytes.
    pub total_public_memory: Option<u64>,
    /// The free memory for public objects, in bytes.
    pub free_public_memory: Option<u64>,
    /// The memory for private objects, in bytes.
    pub total_private_memory: Option<u64>,
    /// The free memory for private objects, in bytes.
    pub free_private_memory: Option<u64>,
    /// The version of the hardware.
    pub hardware_version: Version,
    /// The version of the firmware.
    pub firmware_version: Version,
    /// The time as `YYYYMMDDhhmmssxx` in UTC, if the token has a clock.
    pub utc_time: Option<PaddedText>,
}

impl From<sys::CK_TOKEN_INFO> for TokenInfo {
    #[inline]
    fn from(raw: sys::CK_TOKEN_INFO) -> Self {
        let sys::CK_TOKEN_INFO {
            label,
            manufacturerID,
            model,
            serialNumber,
            utcTime,
            ..
        } = raw;
        let flags = TokenFlags::from_bits_retain(raw.flags);
        Self {
            label: PaddedText::decode(&label),
            manufacturer: PaddedText::decode(&manufacturerID),
            model: PaddedText::decode(&model),
            serial_number: PaddedText::decode(&serialNumber),
            flags,
            max_sessions: Limit::new(raw.ulMaxSessionCount),
            sessions: available(raw.ulSessionCount),
            max_read_write_sessions: Limit::new(raw.ulMaxRwSessionCount),
            read_write_sessions: available(raw.ulRwSessionCount),
            pin_length: u64::from(raw.ulMinPinLen)..=u64::from(raw.ulMaxPinLen),
            total_public_memory: available(raw.ulTotalPublicMemory),
            free_public_memory: available(raw.ulFreePublicMemory),
            total_private_memory: available(raw.ulTotalPrivateMemory),
            free_private_memory: available(raw.ulFreePrivateMemory),
            hardware_version: raw.hardwareVersion.into(),
            firmware_version: raw.firmwareVersion.into(),
            utc_time: flags
                .contains(TokenFlags::CLOCK_ON_TOKEN)
                .then(|| PaddedText::decode(&utcTime)),
        }
    }
}

/// What a token says of a mechanism. (PKCS #11, `CK_MECHANISM_INFO`)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MechanismInfo {
    /// The shortest key, in bits or bytes as the mechanism has it.
    pub min_key_size: u64,
    /// The longest key, in bits or bytes as the mechanism has it.
    pub max_key_size: u64,
    /// What it can be used for.
    pub flags: MechanismFlags,
}

impl From<sys::CK_MECHANISM_INFO> for MechanismInfo {
    #[inline]
    fn from(raw: sys::CK_MECHANISM_INFO) -> Self {
        Self {
            min_key_size: u64::from(raw.ulMinKeySize),
            max_key_size: u64::from(raw.ulMaxKeySize),
            flags: MechanismFlags::from_bits_retain(raw.flags),
        }
    }
}

/// What a module says of a session. (PKCS #11, `CK_SESSION_INFO`)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SessionInfo {
    /// The slot of its token.
    pub slot: SlotId,
    /// Who is logged in, and whether it may write.
    pub state: SessionState,
    /// How it was opened.
    pub flags: SessionFlags,
    /// An error code of the device; its meaning is the vendor's.
    pub device_error: u64,
}

impl From<sys::CK_SESSION_INFO> for SessionInfo {
    #[inline]
    fn from(raw: sys::CK_SESSION_INFO) -> Self {
        Self {
            slot: SlotId(raw.slotID),
            state: SessionState::new(raw.state),
            flags: SessionFlags::from_bits_retain(raw.flags),
            device_error: u64::from(raw.ulDeviceError),
        }
    }
}

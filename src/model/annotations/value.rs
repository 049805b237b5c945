//! The types that values of attributes and parameters of mechanisms have.

use std::fmt;

/// An interface of a module (PKCS #11, `CK_INTERFACE`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterfaceName {
    /// Its name.
    pub name: String,
    /// The version that is asked for, major and minor; otherwise the module chooses.
    pub version: Option<(u8, u8)>,
}

impl InterfaceName {
    /// Reads what an annotation says.
    ///
    /// # Errors
    /// When the name has a null, or the version is not of the form `1.0`.
    pub(super) fn parse(name: &str, version: Option<&str>) -> Result<Self, String> {
        if name.contains('\0') {
            return Err("the name of an interface has no null in it".into());
        }
        let parse = |text: &str| {
            let (major, minor) = text.split_once('.')?;
            Some((major.parse().ok()?, minor.parse().ok()?))
        };
        let fault = |text: &str| format!("`{text}` is no version; one is `1.0`");
        let version = version.map(|text| parse(text).ok_or_else(|| fault(text))).transpose()?;
        Ok(Self { name: name.into(), version })
    }
}

/// The type of an attribute's value, `CK_ATTRIBUTE.pValue` (PKCS #11, the tables of common and other
/// attributes).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueType {
    /// `CK_BBOOL`
    Bool,
    /// `CK_BYTE[]`: any number of bytes, DER included.
    Bytes,
    /// `big integer`: any number of bytes, the most significant first.
    BigInteger,
    /// `CK_UTF8CHAR[]`: text without a final null.
    Text,
    /// `CK_DATE`; may be empty.
    Date,
    /// `CK_VERSION`
    Version,
    /// `CK_ATTRIBUTE[]`: a nested template.
    Template,
    /// A number of this C type: `CK_ULONG`, `CK_KEY_TYPE`.
    Number(String),
    /// An array of numbers of this C type: `CK_MECHANISM_TYPE[]`.
    List(String),
}

impl ValueType {
    /// Reads what an annotation says.
    ///
    /// # Errors
    /// When it is of none of these forms.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        Ok(match text {
            "CK_BBOOL" => Self::Bool,
            "CK_BYTE[]" => Self::Bytes,
            "big integer" => Self::BigInteger,
            "CK_UTF8CHAR[]" => Self::Text,
            "CK_DATE" => Self::Date,
            "CK_VERSION" => Self::Version,
            "CK_ATTRIBUTE[]" => Self::Template,
            _ => match text.strip_suffix("[]") {
                Some(element) if is_name(element) => Self::List(element.into()),
                None if is_name(text) => Self::Number(text.into()),
                _ => return Err(format!("`{text}` is no type of a value")),
            },
        })
    }

    /// The C type of a number, or of the numbers in a list.
    #[must_use]
    pub fn number_type(&self) -> Option<&str> {
        match self {
            Self::Number(ty) | Self::List(ty) => Some(ty),
            _ => None,
        }
    }
}

impl fmt::Display for ValueType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bool => "CK_BBOOL",
            Self::Bytes => "CK_BYTE[]",
            Self::BigInteger => "big integer",
            Self::Text => "CK_UTF8CHAR[]",
            Self::Date => "CK_DATE",
            Self::Version => "CK_VERSION",
            Self::Template => "CK_ATTRIBUTE[]",
            Self::Number(ty) => ty,
            Self::List(ty) => return write!(f, "{ty}[]"),
        })
    }
}

/// The type of a mechanism's parameter, `CK_MECHANISM.pParameter` (PKCS #11, the section of each
/// mechanism).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// `CK_BYTE[]` or `CK_BYTE[16]`: any number of bytes, or that many.
    Bytes(Option<u64>),
    /// This C type: a record (`CK_GCM_PARAMS`) or a number (`CK_MAC_GENERAL_PARAMS`).
    Type(String),
}

impl ParameterType {
    /// Reads what an annotation says.
    ///
    /// # Errors
    /// When it is of none of these forms.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no type of a parameter");
        let length = text.strip_prefix("CK_BYTE[").and_then(|rest| rest.strip_suffix(']'));
        match length {
            Some("") => Ok(Self::Bytes(None)),
            Some(length) => Ok(Self::Bytes(Some(length.parse().map_err(|_| wrong())?))),
            None if is_name(text) => Ok(Self::Type(text.into())),
            None => Err(wrong()),
        }
    }
}

impl fmt::Display for ParameterType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(None) => f.write_str("CK_BYTE[]"),
            Self::Bytes(Some(length)) => write!(f, "CK_BYTE[{length}]"),
            Self::Type(name) => f.write_str(name),
        }
    }
}

/// Whether this is a C identifier.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

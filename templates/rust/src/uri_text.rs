//! PKCS #11 URIs as text. (RFC 7512, section 2.3)

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use secrecy::SecretString;
use secrecy::zeroize::Zeroize;

use crate::info::Version;
use crate::uri::Uri;
use crate::values::ObjectClass;

/// What a value in the path does not need to encode.
static PATH: AsciiSet = available(b"-._~:[]@!$'()*+,=&");
/// What a value in the query does not need to encode.
static QUERY: AsciiSet = available(b"-._~:[]@!$'()*+,=/?|");

const fn available(characters: &[u8]) -> AsciiSet {
    let mut set = NON_ALPHANUMERIC.remove(characters[0]);
    let mut next = 1;
    while next < characters.len() {
        set = set.remove(characters[next]);
        next += 1;
    }
    set
}

const CLASSES: [(&str, ObjectClass); 5] = [
    ("public", ObjectClass::PUBLIC_KEY),
    ("private", ObjectClass::PRIVATE_KEY),
    ("cert", ObjectClass::CERTIFICATE),
    ("secret-key", ObjectClass::SECRET_KEY),
    ("data", ObjectClass::DATA),
];

/// What is wrong with a PKCS #11 URI. It never holds a PIN.
#[derive(Debug)]
#[non_exhaustive]
pub enum UriError {
    /// It does not start with `pkcs11:`.
    Scheme,
    /// An attribute has no value, and could be one itself.
    NoValue,
    /// An attribute is wrong.
    Attribute {
        /// The attribute's name, as it stands there.
        name: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// It has a PIN and says where a PIN is.
    TwoPins,
    /// `pin-source` is not a file.
    UnsupportedPinSource,
    /// The file that has the PIN cannot be read.
    PinFile {
        /// The file's path.
        path: PathBuf,
        /// Why it cannot be read.
        source: std::io::Error,
    },
}

impl fmt::Display for UriError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scheme => f.write_str("a PKCS #11 URI starts with `pkcs11:`"),
            Self::NoValue => f.write_str("an attribute of the PKCS #11 URI has no `=`"),
            Self::Attribute { name, reason } => {
                write!(f, "`{}` in the PKCS #11 URI {reason}", name.escape_debug())
            }
            Self::TwoPins => f.write_str("the PKCS #11 URI has both pin-source and pin-value"),
            Self::UnsupportedPinSource => f.write_str("pin-source of the PKCS #11 URI is no file"),
            Self::PinFile { path, .. } => write!(f, "cannot read a PIN from {}", path.display()),
        }
    }
}

impl StdError for UriError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::PinFile { source, .. } => Some(source),
            _ => None,
        }
    }
}

const TWICE: &str = "is there twice";

impl FromStr for Uri {
    type Err = UriError;

    fn from_str(text: &str) -> Result<Self, UriError> {
        let (scheme, rest) = text.split_once(':').ok_or(UriError::Scheme)?;
        if !scheme.eq_ignore_ascii_case("pkcs11") {
            return Err(UriError::Scheme);
        }
        let (path, query) = match rest.split_once('?') {
            Some((path, query)) => (path, query),
            None => (rest, ""),
        };
        let mut uri = Self::new();
        for attribute in attributes(path, ';') {
            uri.set_in_path(&Parsed::new(attribute, &PATH)?)?;
        }
        for attribute in attributes(query, '&') {
            uri.set_in_query(&Parsed::new(attribute, &QUERY)?)?;
        }
        if uri.pin_source.is_some() && uri.pin_value.is_some() {
            return Err(UriError::TwoPins);
        }
        Ok(uri)
    }
}

fn attributes(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let separated = (!text.is_empty()).then(|| text.split(separator));
    separated.into_iter().flatten()
}

/// An attribute of a URI, still encoded.
struct Parsed<'t> {
    name: &'t str,
    value: &'t str,
}

impl<'t> Parsed<'t> {
    fn new(attribute: &'t str, set: &'static AsciiSet) -> Result<Self, UriError> {
        let (name, value) = attribute.split_once('=').ok_or(UriError::NoValue)?;
        let parsed = Self { name, value };
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if name.is_empty() || !name.bytes().all(is_name) {
            return Err(parsed.error("is not the name of an attribute"));
        }
        if !is_encoded(value, set) {
            return Err(parsed.error("has a character that has to be percent-encoded"));
        }
        Ok(parsed)
    }

    fn error(&self, reason: &'static str) -> UriError {
        UriError::Attribute {
            name: self.name.to_owned(),
            reason,
        }
    }

    fn bytes(&self) -> Cow<'t, [u8]> {
        percent_decode_str(self.value).into()
    }

    fn text(&self) -> Result<String, UriError> {
        let text = String::from_utf8(self.bytes().into_owned());
        text.map_err(|error| {
            error.into_bytes().zeroize();
            self.error("is not UTF-8")
        })
    }

    fn number<N: FromStr>(&self, text: &str) -> Result<N, UriError> {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = is_number.then(|| text.parse().ok()).flatten();
        number.ok_or_else(|| self.error("is not such a number"))
    }

    fn version(&self) -> Result<Version, UriError> {
        let (major, minor) = self.value.split_once('.').unwrap_or((self.value, "0"));
        Ok(Version {
            major: self.number(major)?,
            minor: self.number(minor)?,
        })
    }

    fn class(&self) -> Result<ObjectClass, UriError> {
        let class = CLASSES.iter().find(|(name, _)| *name == self.value);
        class
            .map(|(_, class)| *class)
            .ok_or_else(|| self.error("is none of the types of objects"))
    }

    /// Sets what must not be set twice.
    fn set<T>(&self, place: &mut Option<T>, value: T) -> Result<(), UriError> {
        match place.replace(value) {
            None => Ok(()),
            Some(_) => Err(self.error(TWICE)),
        }
    }
}

/// Whether a text has nothing but what the set leaves alone and percent-encoded bytes.
fn is_encoded(text: &str, set: &'static AsciiSet) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, behind @ ..] = rest {
        rest = match behind {
            [high, low, behind @ ..] if *byte == b'%' => {
                if !(high.is_ascii_hexdigit() && low.is_ascii_hexdigit()) {
                    return false;
                }
                behind
            }
            _ if percent_encode(&[*byte], set)
                .next()
                .is_some_and(|text| text.len() == 1) =>
            {
                behind
            }
            _ => return false,
        };
    }
    true
}

impl Uri {
    fn set_in_path(&mut self, parsed: &Parsed<'_>) -> Result<(), UriError> {
        let place = match parsed.name {
            "library-manufacturer" => &mut self.library_manufacturer,
            "library-description" => &mut self.library_description,
            "slot-manufacturer" => &mut self.slot_manufacturer,
            "slot-description" => &mut self.slot_description,
            "token" => &mut self.token,
            "manufacturer" => &mut self.manufacturer,
            "model" => &mut self.model,
            "serial" => &mut self.serial,
            "object" => &mut self.object,
            "library-version" => return parsed.set(&mut self.library_version, parsed.version()?),
            "slot-id" => return parsed.set(&mut self.slot_id, parsed.number(parsed.value)?),
            "type" => return parsed.set(&mut self.object_class, parsed.class()?),
            "id" => return parsed.set(&mut self.id, parsed.bytes().into_owned()),
            name => {
                if self.vendor.iter().any(|(known, _)| known == name) {
                    return Err(parsed.error(TWICE));
                }
                self.vendor.push((name.to_owned(), parsed.text()?));
                return Ok(());
            }
        };
        parsed.set(place, parsed.text()?)
    }

    fn set_in_query(&mut self, parsed: &Parsed<'_>) -> Result<(), UriError> {
        match parsed.name {
            "module-name" => {
                let name = parsed.text()?;
                if name.is_empty() || name.contains(['/', '\\']) {
                    return Err(parsed.error("is not the name of a library"));
                }
                parsed.set(&mut self.module_name, name)
            }
            "module-path" => {
                let path = PathBuf::from(parsed.text()?);
                if !path.is_absolute() {
                    return Err(parsed.error("is not an absolute path"));
                }
                parsed.set(&mut self.module_path, path)
            }
            "pin-source" => parsed.set(&mut self.pin_source, parsed.text()?),
            "pin-value" => parsed.set(&mut self.pin_value, SecretString::from(parsed.text()?)),
            name => {
                self.vendor_query.push((name.to_owned(), parsed.text()?));
                Ok(())
            }
        }
    }
}

/// Writes attributes, each behind what separates it from the one before.
struct Writer<'w, 'f> {
    to: &'w mut fmt::Formatter<'f>,
    before: &'static str,
    separator: &'static str,
    set: &'static AsciiSet,
}

impl Writer<'_, '_> {
    fn write(&mut self, name: &str, value: &[u8]) -> fmt::Result {
        let value = percent_encode(value, self.set);
        write!(self.to, "{}{name}={value}", self.before)?;
        self.before = self.separator;
        Ok(())
    }

    fn write_text(&mut self, name: &str, text: Option<&str>) -> fmt::Result {
        text.map_or(Ok(()), |text| self.write(name, text.as_bytes()))
    }
}

impl fmt::Display for Uri {
    /// Without the PIN.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("pkcs11:")?;
        let (before, separator, set) = ("", ";", &PATH);
        let mut path = Writer {
            to: f,
            before,
            separator,
            set,
        };
        path.write_text("library-manufacturer", self.library_manufacturer.as_deref())?;
        path.write_text("library-description", self.library_description.as_deref())?;
        let version = self.library_version.map(|version| version.to_string());
        path.write_text("library-version", version.as_deref())?;
        path.write_text("slot-manufacturer", self.slot_manufacturer.as_deref())?;
        path.write_text("slot-description", self.slot_description.as_deref())?;
        path.write_text("slot-id", self.slot_id.map(|id| id.to_string()).as_deref())?;
        path.write_text("token", self.token.as_deref())?;
        path.write_text("manufacturer", self.manufacturer.as_deref())?;
        path.write_text("model", self.model.as_deref())?;
        path.write_text("serial", self.serial.as_deref())?;
        path.write_text("object", self.object.as_deref())?;
        let class = self.object_class.and_then(|class| {
            let is_it = |(_, known): &&(&str, ObjectClass)| *known == class;
            CLASSES.iter().find(is_it).map(|(name, _)| *name)
        });
        path.write_text("type", class)?;
        if let Some(id) = &self.id {
            // All of it is encoded, since it is no text.
            let encoded: String = id.iter().map(|byte| format!("%{byte:02X}")).collect();
            write!(path.to, "{}id={encoded}", path.before)?;
            path.before = path.separator;
        }
        for (name, value) in &self.vendor {
            path.write(name, value.as_bytes())?;
        }
        let (before, separator, set) = ("?", "&", &QUERY);
        let mut query = Writer {
            to: f,
            before,
            separator,
            set,
        };
        query.write_text("module-name", self.module_name.as_deref())?;
        let module_path = self.module_path.as_ref().map(|path| path.to_string_lossy());
        query.write_text("module-path", module_path.as_deref())?;
        query.write_text("pin-source", self.pin_source.as_deref())?;
        for (name, value) in &self.vendor_query {
            query.write(name, value.as_bytes())?;
        }
        Ok(())
    }
}

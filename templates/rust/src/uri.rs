//! PKCS #11 URIs, which name modules, slots, tokens and objects. (RFC 7512)

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;

use crate::attribute;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::info::{ModuleInfo, PaddedText, SlotInfo, TokenInfo, Version};
use crate::module::Module;
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::slot::{Slot, SlotId};
use crate::template::Template;
use crate::uri_text::UriError;
use crate::values::{ObjectClass, Rv};

/// A PKCS #11 URI: what is wanted of a module, a slot, a token and an object. What it does not say may
/// be anything. (RFC 7512)
///
/// It is parsed from text and written as text; [`Uri::pin_value`] is never written.
///
/// A URI from somebody who is not trusted must not choose the module, whose code runs in this process,
/// nor the file with the PIN: clear [`Uri::module_path`], [`Uri::module_name`] and
/// [`Uri::pin_source`], or do not use them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Uri {
    /// `library-manufacturer`: who made the module.
    pub library_manufacturer: Option<String>,
    /// `library-description`: what the module says it is.
    pub library_description: Option<String>,
    /// `library-version`: the version of the module.
    pub library_version: Option<Version>,
    /// `slot-manufacturer`: who made the slot.
    pub slot_manufacturer: Option<String>,
    /// `slot-description`: what the slot is.
    pub slot_description: Option<String>,
    /// `slot-id`: the slot's number, which may be another one tomorrow.
    pub slot_id: Option<u64>,
    /// `token`: the token's label.
    pub token: Option<String>,
    /// `manufacturer`: who made the token.
    pub manufacturer: Option<String>,
    /// `model`: the token's model.
    pub model: Option<String>,
    /// `serial`: the token's serial number.
    pub serial: Option<String>,
    /// `object`: the object's label.
    pub object: Option<String>,
    /// `type`: the object's class.
    pub object_class: Option<ObjectClass>,
    /// `id`: the object's identifier.
    pub id: Option<Vec<u8>>,
    /// Other attributes and their values. Nobody knows what they mean, so nothing matches them.
    pub vendor: Vec<(String, String)>,
    /// `module-name`: the name of the module's library, without what the operating system puts before
    /// and behind it.
    pub module_name: Option<String>,
    /// `module-path`: where the module's library is, or the folder it is in.
    pub module_path: Option<PathBuf>,
    /// `pin-source`: the file that has the PIN.
    pub pin_source: Option<String>,
    /// `pin-value`: the PIN itself.
    pub pin_value: Option<SecretString>,
    /// Other attributes of the query and their values.
    pub vendor_query: Vec<(String, String)>,
}

impl Uri {
    /// A URI that names nothing yet.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The URI of a token.
    #[must_use]
    pub fn of_token(token: &TokenInfo) -> Self {
        let text = |text: &PaddedText| Some(text.as_str().to_owned());
        Self {
            token: text(&token.label),
            manufacturer: text(&token.manufacturer),
            model: text(&token.model),
            serial: text(&token.serial_number),
            ..Self::default()
        }
    }

    /// The URI of an object on a token.
    ///
    /// # Errors
    /// What the module returns.
    pub fn of_object(session: &Session, object: ObjectHandle) -> Result<Self> {
        let wanted = [
            attribute::CLASS.attribute_type(),
            attribute::LABEL.attribute_type(),
            attribute::ID.attribute_type(),
        ];
        let values = session.get_many(object, &wanted)?;
        Ok(Self {
            object: values
                .get(attribute::LABEL)
                .ok()
                .filter(|label| !label.is_empty()),
            object_class: values.get(attribute::CLASS).ok(),
            id: values.get(attribute::ID).ok().filter(|id| !id.is_empty()),
            ..Self::of_token(&session.slot().token_info()?)
        })
    }

    /// Whether it says something of an object.
    #[inline]
    #[must_use]
    pub fn is_of_object(&self) -> bool {
        self.object.is_some() || self.object_class.is_some() || self.id.is_some()
    }

    /// Whether a module may be the one that it names.
    #[must_use]
    pub fn matches_module(&self, module: &ModuleInfo) -> bool {
        self.vendor.is_empty()
            && fits(&self.library_manufacturer, &module.manufacturer)
            && fits(&self.library_description, &module.description)
            && self
                .library_version
                .is_none_or(|version| version == module.library_version)
    }

    /// Whether a slot may be the one that it names.
    #[must_use]
    pub fn matches_slot(&self, id: SlotId, slot: &SlotInfo) -> bool {
        self.vendor.is_empty()
            && self.slot_id.is_none_or(|number| number == u64::from(id.0))
            && fits(&self.slot_manufacturer, &slot.manufacturer)
            && fits(&self.slot_description, &slot.description)
    }

    /// Whether a token may be the one that it names.
    #[must_use]
    pub fn matches_token(&self, token: &TokenInfo) -> bool {
        self.vendor.is_empty()
            && fits(&self.token, &token.label)
            && fits(&self.manufacturer, &token.manufacturer)
            && fits(&self.model, &token.model)
            && fits(&self.serial, &token.serial_number)
    }

    fn is_of_token(&self) -> bool {
        let texts = [&self.token, &self.manufacturer, &self.model, &self.serial];
        texts.iter().any(|text| text.is_some()) || self.is_of_object()
    }

    /// What the object has that it names.
    #[must_use]
    pub fn template(&self) -> Template<'_> {
        let mut template = Template::new();
        if let Some(class) = self.object_class {
            template = template.with(attribute::CLASS, class);
        }
        if let Some(label) = &self.object {
            template = template.with(attribute::LABEL, label);
        }
        if let Some(id) = &self.id {
            template = template.with(attribute::ID, id);
        }
        template
    }

    /// Where the module may be that it names: at [`Uri::module_path`], or there by the name
    /// [`Uri::module_name`], or by this name wherever the operating system finds libraries.
    #[must_use]
    pub fn module_paths(&self) -> Vec<PathBuf> {
        let (prefix, suffix) = (std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
        let files = |name: &String| {
            let usual = format!("{prefix}{name}{suffix}");
            // Modules are often plugins, whose names have no prefix, and on macOS end in `.so`.
            let mut names = vec![usual, format!("{name}{suffix}"), format!("{name}.so")];
            names.dedup();
            names
        };
        match (&self.module_path, &self.module_name) {
            (Some(path), Some(name)) if path.is_dir() => files(name)
                .into_iter()
                .map(|file| path.join(file))
                .collect(),
            (Some(path), _) => vec![path.clone()],
            (None, Some(name)) => files(name).into_iter().map(PathBuf::from).collect(),
            (None, None) => Vec::new(),
        }
    }

    /// Loads the module that it names by [`Uri::module_path`] or [`Uri::module_name`].
    ///
    /// # Errors
    /// [`Error::Argument`] if it names none; as [`Module::load`] if it cannot be loaded.
    pub fn load_module(&self) -> Result<Module> {
        let mut failed = Error::Argument("the URI has neither module-path nor module-name");
        for path in self.module_paths() {
            match Module::load(&path) {
                Ok(module) => return Ok(module),
                Err(error) => failed = error,
            }
        }
        Err(failed)
    }

    /// The PIN: [`Uri::pin_value`], or the first line of the file that [`Uri::pin_source`] names, as a
    /// path or a URI of the scheme `file`. None if it has neither.
    ///
    /// # Errors
    /// [`UriError`] if the file cannot be read, or if `pin-source` is something else: programs are not
    /// run.
    pub fn pin(&self) -> Result<Option<SecretString>, UriError> {
        if let Some(pin) = &self.pin_value {
            return Ok(Some(pin.clone()));
        }
        let Some(source) = &self.pin_source else {
            return Ok(None);
        };
        let path = pin_path(source).ok_or(UriError::UnsupportedPinSource)?;
        first_line(path)
            .map(Some)
            .map_err(|source| UriError::PinFile {
                path: path.to_owned(),
                source,
            })
    }
}

/// Whether a text is the one that is wanted, if one is.
fn fits(wanted: &Option<String>, text: &PaddedText) -> bool {
    wanted
        .as_deref()
        .is_none_or(|wanted| wanted == text.as_str())
}

/// The path of the file with the PIN; none if `pin-source` is not one.
fn pin_path(source: &str) -> Option<&Path> {
    if source.is_empty() || source.starts_with('|') {
        return None;
    }
    match source.split_once(':') {
        Some(("file", rest)) => {
            let path = rest.strip_prefix("//localhost").or(rest.strip_prefix("//"));
            let path = path.unwrap_or(rest);
            path.starts_with('/').then(|| Path::new(path))
        }
        // One letter is a drive.
        Some((scheme, _)) if scheme.len() > 1 && !scheme.contains(['/', '\\']) => None,
        _ => Some(Path::new(source)),
    }
}

/// The first line of a file, which is not empty and not longer than a PIN may be.
fn first_line(path: &Path) -> std::io::Result<SecretString> {
    const MAX_BYTES: u64 = 4096;
    let invalid = |what| std::io::Error::new(std::io::ErrorKind::InvalidData, what);
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES as usize + 1));
    File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)?;
    let line = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    match std::str::from_utf8(line) {
        Ok("") => Err(invalid("the first line has no PIN")),
        Ok(pin) if line.len() as u64 <= MAX_BYTES => Ok(pin.into()),
        Ok(_) => Err(invalid("the first line is too long for a PIN")),
        Err(_) => Err(invalid("the first line is not UTF-8")),
    }
}

impl fmt::Debug for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Uri").field(&format_args!("{self}")).finish()
    }
}

impl Context {
    /// The slots that a URI may name; those with a matching token if it says something of a token or
    /// an object. (RFC 7512; PKCS #11, `C_GetSlotList`)
    ///
    /// # Errors
    /// What the module returns, unless it is about a single slot.
    pub fn slots_by_uri(&self, uri: &Uri) -> Result<Vec<Slot>> {
        if !uri.matches_module(&self.info()?) {
            return Ok(Vec::new());
        }
        let is_it = |slot: &Slot| -> Result<bool> {
            Ok(uri.matches_slot(slot.id(), &slot.info()?)
                && (!uri.is_of_token() || uri.matches_token(&slot.token_info()?)))
        };
        let mut slots = self.slots()?;
        slots.retain(|slot| is_it(slot).unwrap_or(false));
        Ok(slots)
    }
}

impl Session {
    /// The objects of the session's token that a URI may name; all that can be seen if it says nothing
    /// of an object. (RFC 7512; PKCS #11, `C_FindObjects`)
    ///
    /// # Errors
    /// What the module returns.
    pub fn find_by_uri(&self, uri: &Uri) -> Result<Vec<ObjectHandle>> {
        if !uri.vendor.is_empty() {
            return Ok(Vec::new());
        }
        match self.find_all(&uri.template()) {
            // A class that the token has not.
            Err(error) if error.rv() == Some(Rv::ATTRIBUTE_VALUE_INVALID) => Ok(Vec::new()),
            other => other,
        }
    }
}

//! What the user may compare: a header, a folder of headers, or a version of the standard.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::pipeline::{Request, Standard};
use crate::source::{SourceMap, headers_in};

/// Why there is nothing to compare.
#[derive(Debug)]
pub enum InputError {
    /// It names a version of the standard that there is not; the message says which there are.
    Version(String),
    /// The folder cannot be read.
    Folder(PathBuf, std::io::Error),
    /// There is no header in the folder.
    NoHeader(PathBuf),
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(message) => f.write_str(message),
            Self::Folder(path, error) => {
                write!(f, "the folder `{}` cannot be read: {error}", path.display())
            }
            Self::NoHeader(path) => {
                write!(f, "there is no header of PKCS#11 in the folder `{}`", path.display())
            }
        }
    }
}

impl std::error::Error for InputError {}

/// What to read for `input`: `standard:3.1`, a header, or a folder, of which those headers are read
/// that no other one there includes. The other settings are those of `like`.
///
/// # Errors
/// When there is no such version, or no header in the folder.
pub fn request(input: &str, like: &Request) -> Result<Request, InputError> {
    if let Some(version) = input.strip_prefix("standard:") {
        let standard: Standard = version.parse().map_err(InputError::Version)?;
        return Ok(Request { headers: Vec::new(), standard, ..like.clone() });
    }
    let path = Path::new(input);
    if !path.is_dir() {
        return Ok(Request { headers: vec![path.to_owned()], ..like.clone() });
    }
    let mut request = Request { headers: umbrellas(path)?, ..like.clone() };
    request.allowed_folders.push(path.to_owned());
    Ok(request)
}

/// The headers of PKCS#11 in a folder that no other one there includes.
fn umbrellas(folder: &Path) -> Result<Vec<PathBuf>, InputError> {
    let all = headers_in(folder).map_err(|error| InputError::Folder(folder.into(), error))?;
    let sources = SourceMap::new();
    let mut headers = Vec::new();
    for path in all {
        // One that cannot be read is reported if another one includes it.
        let Ok(id) = sources.read(&path) else { continue };
        if sources.get(id).text().contains("CK_") {
            headers.push((path, sources.get(id).text()));
        }
    }
    let included: Vec<&str> = headers.iter().flat_map(|(_, text)| included_names(text)).collect();
    let is_included =
        |path: &Path| included.iter().any(|name| path.file_name() == Path::new(name).file_name());
    let mut found: Vec<PathBuf> =
        headers.iter().map(|(path, _)| path.clone()).filter(|path| !is_included(path)).collect();
    // Headers that include each other in a circle.
    if found.is_empty() {
        found.extend(headers.first().map(|(path, _)| path.clone()));
    }
    if found.is_empty() { Err(InputError::NoHeader(folder.into())) } else { Ok(found) }
}

/// The files that a header's `#include` lines name.
fn included_names(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let rest = line.trim_start().strip_prefix('#')?.trim_start().strip_prefix("include")?;
        let rest = rest.trim_start().strip_prefix(['"', '<'])?;
        rest.split(['"', '>']).next()
    })
}

//! What a folder holds.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use super::{MANIFEST, WriteError};

const MANIFEST_HEAD: &str = "# Files that pkcs11-bindgen wrote, and replaces when it runs again.\n";

/// A folder, compared with what it should hold.
pub(super) struct Comparison {
    pub(super) folder: PathBuf,
    /// The files of the last generation; `None` if the folder does not exist.
    earlier: Option<BTreeSet<PathBuf>>,
    /// The files that it should hold, as far as they were compared, but for the manifest.
    pub(super) wanted: BTreeSet<PathBuf>,
    /// What this program did not write, at the paths of files that it should hold.
    pub(super) in_the_way: Vec<PathBuf>,
}

impl Comparison {
    pub(super) fn new(folder: &Path) -> Result<Self, WriteError> {
        let exists = present(folder)?.is_some();
        let earlier = if exists { Some(read_manifest(folder)?) } else { None };
        let (wanted, in_the_way) = Default::default();
        Ok(Self { folder: folder.into(), earlier, wanted, in_the_way })
    }

    /// Whether the folder has no file at this path, or one with another text.
    pub(super) fn differs(&mut self, path: &Path, text: &str) -> Result<bool, WriteError> {
        let is_manifest = path.as_os_str() == MANIFEST;
        if !is_manifest {
            self.wanted.insert(path.into());
        }
        let Some(earlier) = &self.earlier else { return Ok(true) };
        let at = self.folder.join(path);
        require_folders(&self.folder, path)?;
        match present(&at)? {
            Some(Present::File) if holds(&at, text)? => return Ok(false),
            Some(Present::File) if is_manifest || earlier.contains(path) => {}
            Some(_) => self.in_the_way.push(at),
            None => {}
        }
        Ok(true)
    }

    /// The files of the last generation that it should not hold, once all others are compared.
    pub(super) fn superfluous(&self) -> Result<Vec<PathBuf>, WriteError> {
        let mut superfluous = Vec::new();
        for path in self.earlier.iter().flatten().filter(|path| !self.wanted.contains(*path)) {
            let is_there = require_folders(&self.folder, path).is_ok()
                && present(&self.folder.join(path))? == Some(Present::File);
            if is_there {
                superfluous.push(path.clone());
            }
        }
        Ok(superfluous)
    }
}

/// The text of a manifest: a line of explanation, then one path a line, `/` between the parts.
pub(super) fn manifest<'p>(paths: impl Iterator<Item = &'p PathBuf>) -> String {
    let mut text = MANIFEST_HEAD.to_owned();
    for path in paths {
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        text += &parts.join("/");
        text.push('\n');
    }
    text
}

/// The paths in the folder's manifest; those that would lead out of the folder are left out.
pub(super) fn read_manifest(folder: &Path) -> Result<BTreeSet<PathBuf>, WriteError> {
    let text = read_text(&folder.join(MANIFEST))?.unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let paths = lines.map(PathBuf::from);
    let is_inside = |path: &PathBuf| path.components().all(|c| matches!(c, Component::Normal(_)));
    Ok(paths.filter(is_inside).collect())
}

#[derive(PartialEq)]
enum Present {
    File,
    /// A folder, a symbolic link, a device …
    Other,
}

/// What is at a path.
fn present(path: &Path) -> Result<Option<Present>, WriteError> {
    let is_absent = |error: &io::Error| {
        matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
    };
    match path.symlink_metadata() {
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(WriteError::Io(path.into(), error)),
        Ok(metadata) if metadata.is_file() => Ok(Some(Present::File)),
        Ok(_) => Ok(Some(Present::Other)),
    }
}

/// Whether a file holds just this text, or the same with the line ends of Windows, as git may have made
/// them; read piece by piece, since the text is in memory already.
fn holds(path: &Path, text: &str) -> Result<bool, WriteError> {
    let compare = || {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count();
        if lines > 0 && length == (text.len() + lines) as u64 {
            return Ok(fs::read_to_string(path)?.replace("\r\n", "\n") == text);
        }
        if length != text.len() as u64 {
            return Ok(false);
        }
        let mut piece = [0; 16 * 1024];
        for wanted in text.as_bytes().chunks(piece.len()) {
            let piece = &mut piece[..wanted.len()];
            file.read_exact(piece)?;
            if piece != wanted {
                return Ok(false);
            }
        }
        Ok(true)
    };
    compare().map_err(|error| WriteError::Io(path.into(), error))
}

/// The text of a file, if there is one, without the line ends of Windows.
pub(super) fn read_text(path: &Path) -> Result<Option<String>, WriteError> {
    if present(path)? != Some(Present::File) {
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(|error| WriteError::Io(path.into(), error))?;
    Ok(Some(String::from_utf8_lossy(&bytes).replace("\r\n", "\n")))
}

/// Requires that every folder on the way to `path`, as far as it exists, is a real folder.
fn require_folders(folder: &Path, path: &Path) -> Result<(), WriteError> {
    let mut at = folder.to_owned();
    if at.exists() && !at.is_dir() {
        return Err(WriteError::NotAFolder(at));
    }
    for part in path.parent().into_iter().flat_map(Path::components) {
        at.push(part);
        match at.symlink_metadata() {
            Ok(metadata) if !metadata.is_dir() => return Err(WriteError::NotAFolder(at)),
            Ok(_) => {}
            Err(_) => break,
        }
    }
    Ok(())
}

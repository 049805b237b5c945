//! The files of a generated crate, and the only place that writes to disk.
//!
//! Writing replaces an earlier generation as a whole: everything is first written beside the
//! target, then put in place in one step, so that a full disk, a folder without write
//! permission or a killed process leaves the old generation. The step is a single rename: of the
//! one file that differs, or of the smallest folder that holds all differences, rebuilt with hard
//! links to the files that are not ours and exchanged with the folder in place (Linux, macOS). Where
//! the file system cannot do that, file after file is renamed; if the process is killed between
//! two of them, the next run puts it right.
//!
//! A manifest in the folder, [`MANIFEST`], lists the files that were written. Only these are ever
//! replaced or removed. It alone is forced to the disk before the step: after a power failure the next
//! run sees which files are ours, and repairs those that are not what they should be.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use imara_diff::{Algorithm, BasicLineDiffPrinter, Diff, InternedInput, UnifiedDiffConfig};

mod replace;

/// Name of the file in which a generated folder lists what was generated.
pub const MANIFEST: &str = ".pkcs11-bindgen";

const MANIFEST_HEAD: &str = "# Files that pkcs11-bindgen wrote, and replaces when it runs again.\n";

/// Generated files: relative path and text, ordered by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<PathBuf, Cow<'static, str>>,
}

/// What [`Files::write`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// How many files are new or changed.
    pub changed: usize,
    /// How many files of the last generation were removed.
    pub removed: usize,
    /// How many files the crate has.
    pub total: usize,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum WriteError {
    /// There are files at these paths that this program did not write.
    InTheWay(Vec<PathBuf>),
    /// There is a symbolic link, or no folder, at this path, where a folder is needed.
    NotAFolder(PathBuf),
    /// The operating system refused.
    Io(PathBuf, io::Error),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InTheWay(paths) => {
                f.write_str("not written by this program and not replaced:")?;
                paths.iter().try_for_each(|path| write!(f, "\n  {}", path.display()))?;
                f.write_str("\nmove them away or choose another folder")
            }
            Self::NotAFolder(path) => write!(f, "`{}` is not a folder", path.display()),
            Self::Io(path, error) => write!(f, "cannot write `{}`: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(_, error) => Some(error),
            Self::InTheWay(_) | Self::NotAFolder(_) => None,
        }
    }
}

/// What has to happen in a folder: the new text of each path, or `None` to remove it.
type Changes<'f> = BTreeMap<PathBuf, Option<&'f str>>;

/// What a folder holds, compared with what it should hold.
#[derive(Default)]
struct Plan<'f> {
    changes: Changes<'f>,
    in_the_way: Vec<PathBuf>,
}

impl Files {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file under a path relative to the output folder; a second one of the same path
    /// replaces the first.
    pub fn insert(&mut self, path: impl Into<PathBuf>, text: impl Into<Cow<'static, str>>) {
        self.files.insert(path.into(), text.into());
    }

    /// Whether there is a file at this path.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(Path::new(path))
    }

    /// All files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.files.iter().map(|(path, text)| (path.as_path(), &**text))
    }

    /// Makes `folder` hold these files, and none of an earlier generation; other files in it stay.
    ///
    /// # Errors
    /// When a file that this program did not write would have to be replaced, when a symbolic link
    /// would lead elsewhere, or when the operating system refuses. Nothing has changed then, but
    /// for file systems on which files have to be replaced one by one.
    pub fn write(&self, folder: &Path) -> Result<Written, WriteError> {
        let manifest = manifest(self.files.keys());
        let plan = self.plan(folder, &manifest)?;
        if !plan.in_the_way.is_empty() {
            return Err(WriteError::InTheWay(plan.in_the_way));
        }
        let ours = || plan.changes.iter().filter(|(path, _)| path.as_os_str() != MANIFEST);
        let removed = ours().filter(|(_, text)| text.is_none()).count();
        let changed = ours().count() - removed;
        if !plan.changes.is_empty() {
            replace::replace(folder, &plan.changes)?;
        }
        Ok(Written { changed, removed, total: self.files.len() })
    }

    /// Compares `folder` with what [`Files::write`] would make of it, and gives the differences as
    /// a unified diff, from what is there to what should be; empty if there are none.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn check(&self, folder: &Path) -> Result<String, WriteError> {
        let manifest = manifest(self.files.keys());
        let plan = self.plan(folder, &manifest)?;
        let mut diff = String::new();
        for (path, text) in &plan.changes {
            let old = read_text(&folder.join(path))?;
            let name = |exists: bool| {
                if exists { path.display().to_string() } else { "/dev/null".into() }
            };
            let lines = InternedInput::new(old.as_deref().unwrap_or(""), text.unwrap_or(""));
            let mut changes = Diff::compute(Algorithm::Histogram, &lines);
            changes.postprocess_lines(&lines);
            let printer = BasicLineDiffPrinter(&lines.interner);
            let hunks = changes.unified_diff(&printer, UnifiedDiffConfig::default(), &lines);
            let names = (name(old.is_some()), name(text.is_some()));
            diff += &format!("--- {}\n+++ {}\n{hunks}", names.0, names.1);
        }
        Ok(diff)
    }

    fn plan<'f>(&'f self, folder: &Path, manifest: &'f str) -> Result<Plan<'f>, WriteError> {
        let files = self.files.iter().map(|(path, text)| (path.as_path(), &**text));
        let files = files.chain([(Path::new(MANIFEST), manifest)]);
        let mut plan = Plan::default();
        if present(folder)?.is_none() {
            plan.changes = files.map(|(path, text)| (path.into(), Some(text))).collect();
            return Ok(plan);
        }
        let ours = read_manifest(folder)?;
        for (path, text) in files {
            let at = folder.join(path);
            require_folders(folder, path)?;
            let is_ours = path.as_os_str() == MANIFEST || ours.contains(path);
            match present(&at)? {
                Some(Present::File) if holds(&at, text)? => continue,
                Some(Present::File) if is_ours => {}
                Some(_) => plan.in_the_way.push(at),
                None => {}
            }
            plan.changes.insert(path.into(), Some(text));
        }
        for path in ours.into_iter().filter(|path| !self.files.contains_key(path)) {
            if require_folders(folder, &path).is_err() {
                continue;
            }
            if present(&folder.join(&path))? == Some(Present::File) {
                plan.changes.insert(path, None);
            }
        }
        Ok(plan)
    }
}

/// Writes one file, whole or not at all; a file that was there is replaced.
///
/// # Errors
/// When the operating system refuses.
pub fn write_file(path: &Path, text: &str) -> Result<(), WriteError> {
    if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        // A device or a pipe is written to, not replaced.
        return fs::write(path, text).map_err(|error| WriteError::Io(path.into(), error));
    }
    let name = path.file_name().map(PathBuf::from);
    let name =
        name.ok_or_else(|| WriteError::Io(path.into(), io::ErrorKind::IsADirectory.into()))?;
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    replace::replace(folder, &Changes::from([(name, Some(text))]))
}

/// The text of a manifest: a line of explanation, then one path a line, `/` between the parts.
fn manifest<'p>(paths: impl Iterator<Item = &'p PathBuf>) -> String {
    let mut text = MANIFEST_HEAD.to_owned();
    for path in paths {
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        text += &parts.join("/");
        text.push('\n');
    }
    text
}

/// The paths in the folder's manifest; those that would lead out of the folder are left out.
fn read_manifest(folder: &Path) -> Result<BTreeSet<PathBuf>, WriteError> {
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
fn read_text(path: &Path) -> Result<Option<String>, WriteError> {
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

//! The files of a generated crate, and the only place that writes to disk.
//!
//! Writing replaces an earlier generation as a whole: each file that differs is written beside the target
//! as soon as it is rendered, and in the end all are put in place in one step, so that a full disk, a
//! folder without write permission or a killed process leaves the old generation. The step is a single
//! rename: of the one file that differs, or of the smallest folder that holds all differences, completed
//! with hard links to the files that are not ours and exchanged with the folder in place (Linux, macOS).
//! Where the file system cannot do that, file after file is renamed; if the process is killed between two
//! of them, the next run puts it right.
//!
//! A manifest in the folder, [`MANIFEST`], lists the files that were written. Only these are ever
//! replaced or removed. It alone is forced to the disk before the step: after a power failure the next
//! run sees which files are ours, and repairs those that are not what they should be.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::{fs, io};

use imara_diff::{Algorithm, BasicLineDiffPrinter, Diff, InternedInput, UnifiedDiffConfig};

use self::folder::{Comparison, manifest, read_text};

mod folder;
mod replace;
mod writer;

pub use self::writer::Writer;

/// Name of the file in which a generated folder lists what was generated.
pub const MANIFEST: &str = ".pkcs11-bindgen";

/// Takes the files of a crate, one after the other, as they are rendered.
pub trait Sink {
    /// Takes a file under a path relative to the output folder; each path is given once.
    fn add(&mut self, path: &str, text: Cow<'static, str>);
}

/// Generated files in memory: relative path and text, ordered by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<PathBuf, Cow<'static, str>>,
}

/// What [`Writer::finish`] did.
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

impl Sink for Files {
    fn add(&mut self, path: &str, mut text: Cow<'static, str>) {
        if let Cow::Owned(text) = &mut text {
            text.shrink_to_fit();
        }
        self.files.insert(path.into(), text);
    }
}

impl Files {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// All files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.files.iter().map(|(path, text)| (path.as_path(), &**text))
    }

    /// Makes `folder` hold these files, and none of an earlier generation; other files in it stay.
    ///
    /// # Errors
    /// As for [`Writer::finish`].
    pub fn write(&self, folder: &Path) -> Result<Written, WriteError> {
        let mut writer = Writer::new(folder);
        self.iter().for_each(|(path, text)| writer.write(path, text));
        writer.finish()
    }

    /// Compares `folder` with what [`Files::write`] would make of it, and gives the differences as
    /// a unified diff, from what is there to what should be; empty if there are none.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn check(&self, folder: &Path) -> Result<String, WriteError> {
        let manifest = manifest(self.files.keys());
        let mut comparison = Comparison::new(folder)?;
        let mut changes = BTreeMap::new();
        for (path, text) in self.iter().chain([(Path::new(MANIFEST), manifest.as_str())]) {
            if comparison.differs(path, text)? {
                changes.insert(path.to_owned(), Some(text));
            }
        }
        changes.extend(comparison.superfluous()?.into_iter().map(|path| (path, None)));
        let mut diff = String::new();
        for (path, text) in changes {
            let old = read_text(&folder.join(&path))?;
            diff += &difference(&path, old.as_deref(), text);
        }
        Ok(diff)
    }
}

/// The difference between two states of a file, as a unified diff.
fn difference(path: &Path, old: Option<&str>, new: Option<&str>) -> String {
    let name = |text: Option<&str>| text.map_or("/dev/null".into(), |_| path.display().to_string());
    let lines = InternedInput::new(old.unwrap_or(""), new.unwrap_or(""));
    let mut changes = Diff::compute(Algorithm::Histogram, &lines);
    changes.postprocess_lines(&lines);
    let printer = BasicLineDiffPrinter(&lines.interner);
    let hunks = changes.unified_diff(&printer, UnifiedDiffConfig::default(), &lines);
    format!("--- {}\n+++ {}\n{hunks}", name(old), name(new))
}

/// Writes one file, whole or not at all; a file that was there is replaced.
///
/// # Errors
/// When the operating system refuses.
pub fn write_file(path: &Path, text: &str) -> Result<(), WriteError> {
    let written = if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        // A device or a pipe is written to, not replaced.
        fs::write(path, text)
    } else {
        replace::replace_file(path, text)
    };
    written.map_err(|error| WriteError::Io(path.into(), error))
}

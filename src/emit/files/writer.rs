//! Writing files as they are rendered.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use super::folder::{Comparison, manifest};
use super::replace::{Change, Changes, Staging};
use super::{MANIFEST, Sink, WriteError, Written};

/// Makes a folder hold the files that it is given, and none of an earlier generation; other files in it
/// stay. Nothing changes in the folder before [`Writer::finish`].
pub struct Writer {
    state: Result<State, WriteError>,
}

struct State {
    comparison: Comparison,
    changes: Changes,
    staging: Option<Staging>,
}

impl Sink for Writer {
    fn add(&mut self, path: &str, text: Cow<'static, str>) {
        self.write(Path::new(path), &text);
    }
}

impl Writer {
    /// For this folder, which need not exist.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        let state = Comparison::new(folder).map(|comparison| State {
            comparison,
            changes: Changes::new(),
            staging: None,
        });
        Self { state }
    }

    /// Takes a file, which is on the disk then, but not yet in its place.
    pub(super) fn write(&mut self, path: &Path, text: &str) {
        if let Ok(state) = &mut self.state
            && let Err(error) = state.write(path, text)
        {
            self.state = Err(error);
        }
    }

    /// Puts all files in place, in one step.
    ///
    /// # Errors
    /// When a file that this program did not write would have to be replaced, when a symbolic link
    /// would lead elsewhere, or when the operating system refuses, be it for one of the files given
    /// before. Nothing has changed then, but for file systems on which files have to be replaced one
    /// by one.
    pub fn finish(self) -> Result<Written, WriteError> {
        self.state?.finish()
    }
}

impl State {
    fn write(&mut self, path: &Path, text: &str) -> Result<(), WriteError> {
        if self.comparison.differs(path, text)? && self.comparison.in_the_way.is_empty() {
            let written = self.staging().and_then(|staging| staging.write(path, text));
            written.map_err(|error| WriteError::Io(self.comparison.folder.join(path), error))?;
            self.changes.insert(path.into(), Change::Written);
        }
        Ok(())
    }

    fn staging(&mut self) -> io::Result<&Staging> {
        let staging = match self.staging.take() {
            Some(staging) => staging,
            None => Staging::beside(&self.comparison.folder)?,
        };
        Ok(self.staging.insert(staging))
    }

    fn finish(mut self) -> Result<Written, WriteError> {
        let manifest = manifest(self.comparison.wanted.iter());
        let changed = self.changes.len();
        self.write(Path::new(MANIFEST), &manifest)?;
        let superfluous = self.comparison.superfluous()?;
        let removed = superfluous.len();
        self.changes.extend(superfluous.into_iter().map(|path| (path, Change::Removed)));
        if !self.comparison.in_the_way.is_empty() {
            return Err(WriteError::InTheWay(self.comparison.in_the_way));
        }
        if !self.changes.is_empty() {
            let changes = std::mem::take(&mut self.changes);
            let replaced = self.staging().and_then(|staging| staging.replace(&changes));
            replaced.map_err(|error| WriteError::Io(self.comparison.folder.clone(), error))?;
        }
        Ok(Written { changed, removed, total: self.comparison.wanted.len() })
    }
}

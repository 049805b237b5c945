//! Header text: reading it, and turning offsets into file, line and column.

mod text;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

use elsa::FrozenVec;

/// The largest header that is read, in bytes; with all that it includes it may be as large.
pub const MAX_SOURCE_BYTES: u64 = 180 << 20;

/// Which [`Source`] of a [`SourceMap`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A range of bytes in one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The source that the offsets belong to.
    pub source: SourceId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset one past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` to `end` of `source`.
    #[must_use]
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        Self { source, start: start as u32, end: end as u32 }
    }
}

/// A place in a source as people count: both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The physical line of the file.
    pub line: u32,
    /// The column in that line, in bytes.
    pub column: u32,
}

/// One header's text, as the later stages see it: valid UTF-8, lines ended by `\n`, line splices
/// (a backslash at the end of a line) removed.
#[derive(Debug)]
pub struct Source {
    name: String,
    path: Option<PathBuf>,
    text: Cow<'static, str>,
    /// Offsets in `text` at which a line splice was removed.
    splices: Vec<u32>,
    /// Offset in `text` of the first byte that was not UTF-8.
    not_utf8_at: Option<u32>,
    line_starts: OnceCell<Vec<u32>>,
}

impl Source {
    /// Prepares `bytes` under the display name `name`; `path` is the canonical path of a real file.
    fn new(name: String, path: Option<PathBuf>, bytes: Vec<u8>) -> Self {
        let (text, not_utf8_at) = match String::from_utf8(text::without_byte_order_mark(bytes)) {
            Ok(text) => (text, None),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let at = text::join_lines(text[..valid].to_owned().into()).0.len() as u32;
                (text, Some(at))
            }
        };
        let (text, splices) = text::join_lines(text.into());
        Self { name, path, text, splices, not_utf8_at, line_starts: OnceCell::new() }
    }

    /// Text that is part of this program.
    fn embedded(name: &str, text: &'static str) -> Self {
        let (text, splices) = text::join_lines(text.into());
        let (name, line_starts) = (name.to_owned(), OnceCell::new());
        Self { name, path: None, text, splices, not_utf8_at: None, line_starts }
    }

    /// The name shown to the user: the path as given, or `<pkcs11t.h>` for an embedded header.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The path under which it was opened, unless the text is embedded.
    #[must_use]
    pub fn path_as_given(&self) -> Option<&Path> {
        self.path.as_ref().map(|_| Path::new(&self.name))
    }

    /// The canonical path, unless the text is embedded.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the file stops being UTF-8, as an offset in [`Source::text`], if it does.
    #[must_use]
    pub fn not_utf8_at(&self) -> Option<u32> {
        self.not_utf8_at
    }

    /// The physical line and column of a byte offset.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        let starts = self.line_starts.get_or_init(|| {
            let mut starts = vec![0];
            starts.extend(memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| at as u32 + 1));
            starts.extend(&self.splices);
            starts.sort_unstable();
            starts
        });
        let line = starts.partition_point(|&start| start <= offset);
        Position { line: line as u32, column: offset - starts[line - 1] + 1 }
    }
}

/// Why a header could not be read.
#[derive(Debug)]
pub enum ReadError {
    /// The operating system refused.
    Io(std::io::Error),
    /// It is a folder, a device or the like.
    NotAFile,
    /// It has more than [`MAX_SOURCE_BYTES`].
    TooLarge,
    /// Its canonical path is in none of the folders from which headers may include files.
    NotAllowed(PathBuf),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) if error.kind() == std::io::ErrorKind::NotFound => {
                f.write_str("there is no such file")
            }
            Self::Io(error) => error.fmt(f),
            Self::NotAFile => f.write_str("it is not a regular file"),
            Self::TooLarge => write!(f, "it is larger than {} MiB", MAX_SOURCE_BYTES >> 20),
            Self::NotAllowed(_) => f.write_str("it is in none of the folders that were given"),
        }
    }
}

impl std::error::Error for ReadError {}

/// All sources of a run. Sources are only added, so that text can be borrowed from it.
#[derive(Default)]
pub struct SourceMap {
    sources: FrozenVec<Box<Source>>,
    derived: FrozenVec<Box<str>>,
    /// Headers by canonical path, and other texts by name, so that each is kept once.
    known: RefCell<HashMap<PathBuf, SourceId>>,
    /// Texts that stand for files, by their paths as given.
    in_memory: RefCell<HashMap<PathBuf, SourceId>>,
}

impl SourceMap {
    /// An empty map.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the file at `path`; one that was read before is not read again.
    ///
    /// # Errors
    /// When it cannot be read, is not a regular file, or is too large.
    pub fn read(&self, path: &Path) -> Result<SourceId, ReadError> {
        self.read_if(path, |_| true)
    }

    /// Reads the file at `path`, if its canonical path is allowed.
    pub(crate) fn read_if(
        &self,
        path: &Path,
        is_allowed: impl Fn(&Path) -> bool,
    ) -> Result<SourceId, ReadError> {
        if let Some(&id) = self.in_memory.borrow().get(path) {
            return Ok(id);
        }
        // Asked before opening, since opening a named pipe would wait for its writer.
        let metadata = std::fs::metadata(path).map_err(ReadError::Io)?;
        if !metadata.is_file() {
            return Err(ReadError::NotAFile);
        }
        if metadata.len() > MAX_SOURCE_BYTES {
            return Err(ReadError::TooLarge);
        }
        let canonical = path.canonicalize().map_err(ReadError::Io)?;
        if !is_allowed(&canonical) {
            return Err(ReadError::NotAllowed(canonical));
        }
        if let Some(&id) = self.known.borrow().get(&canonical) {
            return Ok(id);
        }
        let file = std::fs::File::open(path).map_err(ReadError::Io)?;
        let mut bytes = Vec::with_capacity(metadata.len() as usize + 1);
        file.take(MAX_SOURCE_BYTES).read_to_end(&mut bytes).map_err(ReadError::Io)?;
        let name = path.display().to_string();
        let id = self.push(Source::new(name, Some(canonical.clone()), bytes));
        self.known.borrow_mut().insert(canonical, id);
        Ok(id)
    }

    /// Lets `bytes` stand for the file at `path`, which is neither looked for nor read then; headers
    /// that an editor or another program has in memory.
    pub fn add_file(&self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) -> SourceId {
        let path = path.into();
        let name = path.display().to_string();
        let id = self.push(Source::new(name, Some(path.clone()), bytes.into()));
        self.in_memory.borrow_mut().insert(path, id);
        id
    }

    /// Adds text that has no file, such as an embedded header.
    pub fn add(&self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        self.push(Source::new(name.into(), None, text.into().into_bytes()))
    }

    /// Adds a header that is part of this program, once.
    pub(crate) fn add_embedded(&self, name: &str, text: &'static str) -> SourceId {
        let key = PathBuf::from(format!("<{name}>"));
        if let Some(&id) = self.known.borrow().get(&key) {
            return id;
        }
        let id = self.push(Source::embedded(name, text));
        self.known.borrow_mut().insert(key, id);
        id
    }

    /// Adds text that has no file, unless the same text is there under this name.
    pub(crate) fn add_once(&self, name: &str, text: &str) -> SourceId {
        let key = PathBuf::from(format!("<{name}>"));
        if let Some(&id) = self.known.borrow().get(&key)
            && self.get(id).text() == text
        {
            return id;
        }
        let id = self.add(name, text);
        self.known.borrow_mut().insert(key, id);
        id
    }

    fn push(&self, source: Source) -> SourceId {
        self.sources.push(Box::new(source));
        SourceId(self.sources.len() as u32 - 1)
    }

    /// Keeps text that a later stage derived, so that it lives as long as the sources.
    pub(crate) fn keep(&self, text: String) -> &str {
        self.derived.push_get(text.into_boxed_str())
    }

    /// The source with this id.
    #[must_use]
    pub fn get(&self, id: SourceId) -> &Source {
        &self.sources[id.0 as usize]
    }

    /// All sources, in the order in which they were first read.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter()
    }

    /// All sources with their ids.
    pub(crate) fn iter_with_ids(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        (0..).map(SourceId).zip(self.sources.iter())
    }

    /// The text under a span.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        &self.get(span.source).text()[span.start as usize..span.end as usize]
    }

    /// The physical line and column at which a span starts.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        self.get(span.source).position(span.start)
    }
}

/// The headers (`*.h`) in a folder, or if it has none, in the folders below it; in order of names.
///
/// # Errors
/// When a folder cannot be read.
pub fn headers_in(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    /// Deeper folders are not looked into; neither are those that symbolic links point to.
    const MAX_DEPTH: usize = 8;
    let mut level = vec![folder.to_owned()];
    for _ in 0..MAX_DEPTH {
        let (mut headers, mut folders) = (Vec::new(), Vec::new());
        for folder in &level {
            for entry in std::fs::read_dir(folder)? {
                let entry = entry?;
                let path = entry.path();
                let is_header = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("h"));
                if entry.file_type()?.is_dir() {
                    folders.push(path);
                } else if is_header && path.is_file() {
                    headers.push(path);
                }
            }
        }
        if !headers.is_empty() || folders.is_empty() {
            headers.sort();
            return Ok(headers);
        }
        level = folders;
    }
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_physical_lines() {
        let sources = SourceMap::new();
        let id = sources.add("a.h", "one\r\ntwo \\\r\n  three\rfour\\x\n");
        let source = sources.get(id);
        assert_eq!(source.text(), "one\ntwo   three\nfour\\x\n");
        let at = |word: &str| source.position(source.text().find(word).unwrap() as u32);
        assert_eq!(at("two"), Position { line: 2, column: 1 });
        assert_eq!(at("three"), Position { line: 3, column: 3 });
        assert_eq!(at("four"), Position { line: 4, column: 1 });
    }

    #[test]
    fn bytes_that_are_not_utf8_keep_the_ascii_around_them() {
        let source = Source::new("a.h".into(), None, b"/* \xe9\xe8 */ int x;".to_vec());
        assert!(source.text().ends_with(" */ int x;"));
        assert_eq!(source.not_utf8_at(), Some(3));
        let source = Source::new("a.h".into(), None, b"int a;\r\nint \\\r\n \xe9;".to_vec());
        assert_eq!(source.not_utf8_at(), Some("int a;\nint  ".len() as u32));
    }
}

//! The header sets that are compared, from a table `sets.toml`.

use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Headers that one translation unit includes, with the options they need.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HeaderSet {
    pub(crate) name: String,
    /// The headers to include, in this order, relative to the folder of the sets.
    pub(crate) headers: Vec<PathBuf>,
    #[serde(default)]
    pub(crate) include: Vec<PathBuf>,
    /// `NAME` or `NAME=VALUE`.
    #[serde(default)]
    pub(crate) define: Vec<String>,
    /// The folder of the sets: what is defined in a file under it is a fact of the set.
    #[serde(skip)]
    pub(crate) root: PathBuf,
}

impl HeaderSet {
    /// The arguments of `inspect` for this set.
    pub(crate) fn arguments(&self) -> Vec<String> {
        let mut arguments: Vec<String> =
            self.headers.iter().map(|path| path.display().to_string()).collect();
        arguments.extend(self.include.iter().map(|path| format!("-I{}", path.display())));
        arguments.extend(self.define.iter().map(|definition| format!("-D{definition}")));
        arguments
    }

    fn under(mut self, root: &Path) -> HeaderSet {
        for path in self.headers.iter_mut().chain(&mut self.include) {
            *path = root.join(&path);
        }
        self.root = root.to_path_buf();
        self
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    set: Vec<HeaderSet>,
}

/// The sets of `table`, whose files are under `root`.
pub(crate) fn read_table(table: &Path, root: &Path) -> Result<Vec<HeaderSet>, String> {
    let text = std::fs::read_to_string(table).map_err(|e| format!("{}: {e}", table.display()))?;
    let table: Table = toml::from_str(&text).map_err(|e| format!("{}: {e}", table.display()))?;
    let root = root
        .canonicalize()
        .map_err(|error| format!("{}: {error}; run scripts/fetch-headers", root.display()))?;
    Ok(table.set.into_iter().map(|set| set.under(&root)).collect())
}

/// The project's own headers as one version of the standard.
pub(crate) fn standard(version: &str) -> HeaderSet {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("headers");
    let (major, minor) = version.split_once('.').expect("a version has two numbers");
    let number = |digits: &str| digits.parse::<u8>().expect("a number");
    let value = format!("0x{:02x}{:02x}", number(major), number(minor));
    let set = HeaderSet {
        name: format!("standard {version}"),
        headers: vec!["pkcs11.h".into()],
        include: Vec::new(),
        define: vec![format!("CK_STANDARD_VERSION={value}")],
        root: PathBuf::new(),
    };
    set.under(&root.canonicalize().expect("the headers are part of the project"))
}

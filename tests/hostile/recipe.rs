//! Headers that are too large to keep, written down as recipes; see tests/fixtures/hostile/headers.toml.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// Where the hostile headers are.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile")
}

/// One header, and what is to become of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Recipe {
    pub name: String,
    #[serde(default)]
    parts: Vec<Part>,
    /// A header beside the table.
    file: Option<String>,
    /// This many bytes without any order.
    noise: Option<usize>,
    /// Headers that may be included, by their paths from the given header's folder.
    #[serde(default)]
    files: BTreeMap<String, Vec<Part>>,
    /// Words of the error.
    pub refused: Option<String>,
    /// Whether there is a result.
    #[serde(default)]
    pub taken: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Part {
    Once(String),
    Often(String, usize),
}

#[derive(Deserialize)]
struct Table {
    header: Vec<Recipe>,
}

/// All recipes.
pub(crate) fn recipes() -> Vec<Recipe> {
    let text = fs::read_to_string(fixtures().join("headers.toml")).unwrap();
    let table: Table = toml::from_str(&text).unwrap();
    table.header
}

impl Recipe {
    /// Writes the headers into a folder.
    pub(crate) fn write(&self, folder: &Path) {
        for (path, parts) in &self.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            bake(parts, &path).unwrap();
        }
        let header = folder.join("hostile.h");
        match (&self.file, self.noise) {
            (Some(file), _) => drop(fs::copy(fixtures().join(file), header).unwrap()),
            (_, Some(length)) => fs::write(header, noise(length)).unwrap(),
            _ => bake(&self.parts, &header).unwrap(),
        }
    }
}

/// Writes piece by piece: what this process has in memory would count for the command that it starts.
fn bake(parts: &[Part], path: &Path) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for part in parts {
        match part {
            Part::Once(once) => file.write_all(once.as_bytes())?,
            Part::Often(one, times) if !one.contains('{') => {
                let piece = one.repeat(1000);
                for _ in 0..times / 1000 {
                    file.write_all(piece.as_bytes())?;
                }
                file.write_all(one.repeat(times % 1000).as_bytes())?;
            }
            Part::Often(one, times) => {
                for i in 0..*times {
                    let one = one.replace("{i}", &i.to_string());
                    file.write_all(one.replace("{j}", &(i + 1).to_string()).as_bytes())?;
                }
            }
        }
    }
    file.flush()
}

/// Bytes of a linear congruential generator (Numerical Recipes), which are the same everywhere.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}

//! Putting changes in place in one step; see [`super`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::MANIFEST;
use super::folder::{manifest, read_manifest};

const STAGING_PREFIX: &str = ".pkcs11-bindgen-";

/// What becomes of a file.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Change {
    /// It is new or has another text, which is in the [`Staging`].
    Written,
    Removed,
}

/// What has to happen in a folder, by path.
pub(super) type Changes = BTreeMap<PathBuf, Change>;

/// The new files of a folder until they are put in place.
pub(super) struct Staging {
    /// The folder, through symbolic links and `.`, so that its parent is the folder that lists it.
    root: PathBuf,
    temporary: TempDir,
    /// What will be the folder, or has the files that differ.
    new: PathBuf,
}

impl Staging {
    /// Beside a folder, which need not exist; or within it, if nothing can be made beside it.
    pub(super) fn beside(folder: &Path) -> io::Result<Self> {
        let is_new = !folder.exists();
        let root = if is_new { std::path::absolute(folder)? } else { folder.canonicalize()? };
        let parent = root.parent().ok_or(io::ErrorKind::InvalidInput);
        if is_new {
            fs::create_dir_all(parent?)?;
        }
        let beside = parent.map_err(io::Error::from).and_then(|parent| {
            remove_leftovers(parent);
            staging_folder(parent)
        });
        let temporary = match beside {
            Err(_) if !is_new => staging_folder(&root)?,
            made => made?,
        };
        // What takes the place of a folder stands deeper, so that the staging folder stays one.
        let new = if is_new { temporary.path().into() } else { temporary.path().join("new") };
        fs::create_dir_all(&new)?;
        Ok(Self { root, temporary, new })
    }

    /// Writes a new file.
    pub(super) fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        write_new(&self.new.join(path), text)
    }

    /// Makes the changes in the folder, all or none.
    pub(super) fn replace(&self, changes: &Changes) -> io::Result<()> {
        remove_leftovers(&self.root);
        let is_single = changes.len() == 1 && self.root.is_dir();
        if !is_single && self.swap(changes).is_ok() {
            return Ok(());
        }
        fs::create_dir_all(&self.root)?;
        let within = staging_folder(&self.root)?;
        let new = within.path().join("new");
        if fs::rename(&self.new, &new).is_err() {
            // The folder is on another file system than the one that lists it.
            for path in written(changes) {
                let to = new.join(path);
                make_parent(&to)?;
                fs::copy(self.new.join(path), to)?;
            }
        }
        replace_each(&self.root, &new, changes)
    }

    /// Completes the smallest folder that holds all changes, and swaps it with the one in place.
    fn swap(&self, changes: &Changes) -> io::Result<()> {
        let target = common_folder(&self.root, changes);
        let base = target.strip_prefix(&self.root).unwrap_or(Path::new(""));
        // Without the separator at the end that an empty path leaves.
        let new: PathBuf = self.new.join(base).components().collect();
        if !target.exists() {
            return fs::rename(new, target);
        }
        let is_current = std::env::current_dir().is_ok_and(|current| current.starts_with(&target));
        // The user's shell would be left in a folder that is gone; a folder cannot take the place of
        // one that it is in.
        if !CAN_EXCHANGE || is_current || self.temporary.path().starts_with(&target) {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let is_changed = |path: &Path| changes.contains_key(&base.join(path));
        let removed = changes.iter().filter(|(_, change)| **change == Change::Removed);
        let removed: Vec<_> =
            removed.filter_map(|(path, _)| path.strip_prefix(base).ok()).collect();
        keep_others(&target, &new, &is_changed)?;
        removed.iter().for_each(|path| remove_empty_parents(&new, path));
        exchange(&new, &target)?;
        // What other processes have added to the old folder in the meantime.
        let _ = keep_others(&new, &target, &is_changed);
        removed.iter().for_each(|path| remove_empty_parents(&target, path));
        Ok(())
    }
}

/// Replaces one file.
pub(super) fn replace_file(path: &Path, text: &str) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    remove_leftovers(folder);
    let staging = staging_folder(folder)?;
    let new = staging.path().join(name);
    write_new(&new, text)?;
    fs::rename(new, path)
}

/// Renames the files in `new`, one after the other.
fn replace_each(folder: &Path, new: &Path, changes: &Changes) -> io::Result<()> {
    let mut renames: Vec<_> =
        written(changes).map(|path| (new.join(path), folder.join(path))).collect();
    if changes.contains_key(Path::new(MANIFEST)) {
        // Until all is done the manifest names the files of both generations, so that a run that
        // follows an interrupted one takes either for ours.
        let both = new.join(MANIFEST);
        let old = read_manifest(folder).unwrap_or_default();
        let names = changes.keys().filter(|path| path.as_os_str() != MANIFEST).cloned();
        let all: BTreeSet<PathBuf> = old.into_iter().chain(names).collect();
        let last = new.join("manifest");
        fs::rename(&both, &last)?;
        write_new(&both, &manifest(all.iter()))?;
        fs::rename(&both, folder.join(MANIFEST))?;
        renames.retain(|(from, _)| *from != both);
        renames.push((last, folder.join(MANIFEST)));
    }
    for (from, to) in &renames {
        make_parent(to)?;
        fs::rename(from, to)?;
    }
    for path in changes.keys().filter(|path| changes[*path] == Change::Removed) {
        match fs::remove_file(folder.join(path)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => remove_empty_parents(folder, path),
        }
    }
    Ok(())
}

/// The paths of the files that are new or have another text.
fn written(changes: &Changes) -> impl Iterator<Item = &Path> {
    let written = changes.iter().filter(|(_, change)| **change == Change::Written);
    written.map(|(path, _)| path.as_path())
}

fn common_folder(root: &Path, changes: &Changes) -> PathBuf {
    let mut parents = changes.keys().map(|path| root.join(path)).map(|mut path| {
        path.pop();
        path
    });
    let mut common = parents.next().unwrap_or_else(|| root.to_owned());
    for parent in parents {
        while !parent.starts_with(&common) {
            common.pop();
        }
    }
    // A folder that does not exist yet is made by the rename only if the one above it exists.
    while common != root && !common.parent().is_some_and(Path::is_dir) {
        common.pop();
    }
    common
}

/// A new folder in `parent` for work in progress, removed with all that is in it when dropped.
fn staging_folder(parent: &Path) -> io::Result<TempDir> {
    tempfile::Builder::new().prefix(STAGING_PREFIX).tempdir_in(parent)
}

/// Removes what processes that were killed left behind. Those of the last hour may be at work.
fn remove_leftovers(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let is_old = |entry: &fs::DirEntry| {
            let modified = entry.metadata().and_then(|metadata| metadata.modified());
            let age = modified.map(|at| SystemTime::now().duration_since(at).unwrap_or_default());
            age.is_ok_and(|age| age > Duration::from_secs(3600))
        };
        if is_staging(&entry) && is_old(&entry) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_staging(entry: &fs::DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with(STAGING_PREFIX)
        && entry.file_type().is_ok_and(|kind| kind.is_dir())
}

/// Writes a file that is not there yet, with the folders that it needs.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = match File::create_new(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            make_parent(path)?;
            File::create_new(path)?
        }
        created => created?,
    };
    file.write_all(text.as_bytes())?;
    // After a power failure the manifest is there, so that the next run takes all other files, which may
    // be empty then, for ours and writes them again. Syncing each of them would cost more than all else.
    if path.file_name().is_some_and(|name| name == MANIFEST) { file.sync_all() } else { Ok(()) }
}

/// Makes the folder that a path is in.
fn make_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Links everything in `old` that is not there yet into `new`, but for the changed files.
fn keep_others(old: &Path, new: &Path, is_changed: &dyn Fn(&Path) -> bool) -> io::Result<()> {
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        fs::create_dir_all(new.join(&folder))?;
        for entry in fs::read_dir(old.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                if !is_staging(&entry) {
                    folders.push(path);
                }
            } else if !is_changed(&path) {
                // A symbolic link is linked itself, not followed.
                match fs::hard_link(entry.path(), new.join(&path)) {
                    Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                        return Err(error);
                    }
                    _ => {}
                }
            }
        }
        fs::set_permissions(new.join(&folder), old.join(&folder).metadata()?.permissions())?;
    }
    Ok(())
}

fn remove_empty_parents(folder: &Path, path: &Path) {
    for parent in path.ancestors().skip(1).filter(|parent| !parent.as_os_str().is_empty()) {
        if fs::remove_dir(folder.join(parent)).is_err() {
            return;
        }
    }
}

/// Whether two folders can take each other's place in one step.
const CAN_EXCHANGE: bool =
    cfg!(any(target_os = "linux", target_os = "android", target_vendor = "apple"));

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

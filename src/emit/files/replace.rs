//! Putting changes in place in one step; see [`super`].

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::{Changes, MANIFEST, WriteError, manifest};

const STAGING_PREFIX: &str = ".pkcs11-bindgen-";

/// Makes the changes in `folder`, all or none.
pub(super) fn replace(folder: &Path, changes: &Changes<'_>) -> Result<(), WriteError> {
    let is_single = changes.len() == 1 && folder.is_dir();
    if !is_single && swap_folder(folder, changes).is_ok() {
        return Ok(());
    }
    replace_each(folder, changes).map_err(|error| WriteError::Io(folder.into(), error))
}

/// Rebuilds the smallest folder that holds all changes, and swaps it with the one in place.
fn swap_folder(folder: &Path, changes: &Changes<'_>) -> io::Result<()> {
    // Through symbolic links and `.`, so that its parent is the folder that lists it.
    let root = if folder.exists() { folder.canonicalize()? } else { std::path::absolute(folder)? };
    let target = common_folder(&root, changes);
    if target.exists() && !CAN_EXCHANGE {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let parent = target.parent().ok_or(io::ErrorKind::InvalidInput)?;
    if std::env::current_dir().is_ok_and(|current| current.starts_with(&target)) {
        // The user's shell would be left in a folder that is gone.
        return Err(io::ErrorKind::ResourceBusy.into());
    }
    fs::create_dir_all(parent)?;
    let staging = staging_folder(parent)?;
    // What takes the place of a folder stands deeper, so that the staging folder stays one.
    let is_new = !target.exists();
    let new = if is_new { staging.path().into() } else { staging.path().join("new") };
    let in_target = |path: &Path| root.join(path).strip_prefix(&target).map(Path::to_owned);
    for (path, text) in changes {
        if let (Ok(path), Some(text)) = (in_target(path), text) {
            write_new(&new.join(path), text)?;
        }
    }
    if is_new {
        return fs::rename(&new, &target);
    }
    let base = target.strip_prefix(&root).unwrap_or(Path::new(""));
    let is_changed = |path: &Path| changes.contains_key(&base.join(path));
    let removed = changes.iter().filter(|(_, text)| text.is_none());
    let removed: Vec<_> = removed.filter_map(|(path, _)| in_target(path).ok()).collect();
    keep_others(&target, &new, &is_changed)?;
    removed.iter().for_each(|path| remove_empty_parents(&new, path));
    exchange(&new, &target)?;
    // What other processes have added to the old folder in the meantime.
    let _ = keep_others(&new, &target, &is_changed);
    removed.iter().for_each(|path| remove_empty_parents(&target, path));
    Ok(())
}

/// Stages all files, then renames one after the other.
fn replace_each(folder: &Path, changes: &Changes<'_>) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let staging = staging_folder(folder)?;
    let mut staged = Vec::new();
    for (path, text) in changes {
        if let Some(text) = text {
            let at = staging.path().join(path);
            write_new(&at, text)?;
            staged.push((at, folder.join(path)));
        }
    }
    if changes.contains_key(Path::new(MANIFEST)) {
        // Until all is done the manifest names the files of both generations, so that a run that
        // follows an interrupted one takes either for ours.
        let both = staging.path().join(MANIFEST);
        let old = super::read_manifest(folder).unwrap_or_default();
        let new = changes.keys().filter(|path| path.as_os_str() != MANIFEST).cloned();
        let all: std::collections::BTreeSet<PathBuf> = old.into_iter().chain(new).collect();
        let last = staging.path().join("manifest");
        fs::rename(&both, &last)?;
        write_new(&both, &manifest(all.iter()))?;
        fs::rename(&both, folder.join(MANIFEST))?;
        staged.retain(|(from, _)| *from != both);
        staged.push((last, folder.join(MANIFEST)));
    }
    for (from, to) in &staged {
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(from, to)?;
    }
    for path in changes.keys().filter(|path| changes[*path].is_none()) {
        match fs::remove_file(folder.join(path)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => remove_empty_parents(folder, path),
        }
    }
    Ok(())
}

fn common_folder(root: &Path, changes: &Changes<'_>) -> PathBuf {
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
    remove_leftovers(parent);
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
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            File::create_new(path)?
        }
        created => created?,
    };
    file.write_all(text.as_bytes())?;
    // After a power failure the manifest is there, so that the next run takes all other files, which may
    // be empty then, for ours and writes them again. Syncing each of them would cost more than all else.
    if path.file_name().is_some_and(|name| name == MANIFEST) { file.sync_all() } else { Ok(()) }
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

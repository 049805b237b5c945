//! The softoken of Mozilla's NSS. It has a slot for a key database, and one for what needs no keys on
//! a token.

use std::path::Path;
use std::process::Command;

use super::{LABEL, Ready, Setup, USER_PIN, library, run, write};

pub(super) const DATABASE: &str = "NSS softokn";
pub(super) const GENERIC: &str = "NSS softokn, generic slot";

pub(super) fn set_up_database(folder: &Path) -> Ready {
    with_label(DATABASE, folder, "dbTokenDescription")
}

pub(super) fn set_up_generic(folder: &Path) -> Ready {
    with_label(GENERIC, folder, "cryptoTokenDescription")
}

/// The softoken, with the label of the tests on one of its two tokens.
fn with_label(name: &str, folder: &Path, token: &str) -> Ready {
    let database = folder.join("database");
    std::fs::create_dir(&database).unwrap();
    let pin = write(folder, "pin", &format!("{USER_PIN}\n"));
    let directory = format!("sql:{}", database.display());
    run(Command::new("certutil").args(["-N", "-d", &directory, "-f"]).arg(pin));
    let mut setup = Setup::new(name, library("libsoftokn3.so"));
    setup.reserved = Some(format!(
        "configdir='{directory}' certPrefix='' keyPrefix='' secmod='' flags=noModDB \
         {token}='{LABEL}'"
    ));
    setup.into()
}

//! Modules for devices that are not there, and modules that have little to offer.

use std::path::Path;

use super::{Ready, Setup, library, write};

pub(super) const OPENSC: &str = "OpenSC";
pub(super) const CACKEY: &str = "CACKey";
pub(super) const GNOME: &str = "GNOME Keyring";
pub(super) const HEIMDAL: &str = "Heimdal hx509";

/// OpenSC without a reader.
pub(super) fn set_up_opensc(folder: &Path) -> Ready {
    let configuration = write(folder, "opensc.conf", "app default {}\n");
    let mut setup = Setup::new(OPENSC, library("opensc-pkcs11.so"));
    setup.label = None;
    setup.with_environment("OPENSC_CONF", &configuration).into()
}

/// The software token of Heimdal, without keys.
pub(super) fn set_up_heimdal(folder: &Path) -> Ready {
    let configuration = write(folder, "soft-token.rc", "");
    let mut setup = Setup::new(HEIMDAL, library("libhx509.so.5"));
    setup.label = None;
    // Ten may be open, and those that were closed still count.
    setup.keeps_sessions = true;
    setup.with_environment("SOFTPKCS11RC", &configuration).into()
}

/// CACKey without a card reader: its slot for what has no card.
pub(super) fn set_up_cackey(_: &Path) -> Ready {
    let mut setup = Setup::new(CACKEY, library("pkcs11/libcackey.so"));
    setup.label = None;
    setup.into()
}

/// GNOME Keyring without its daemon.
pub(super) fn set_up_gnome(folder: &Path) -> Ready {
    let mut setup = Setup::new(GNOME, library("pkcs11/gnome-keyring-pkcs11.so"));
    setup.label = None;
    setup.with_environment("XDG_RUNTIME_DIR", folder).into()
}

//! SoftHSM.

use std::fs;
use std::path::Path;

use super::{Ready, Setup, library, write};

pub(super) const NAME: &str = "SoftHSM";

pub(super) fn set_up(folder: &Path) -> Ready {
    with_token(NAME, folder).into()
}

/// SoftHSM with a token, under this name.
pub(super) fn with_token(name: &str, folder: &Path) -> Setup {
    let tokens = folder.join("tokens");
    fs::create_dir(&tokens).unwrap();
    let text = format!("directories.tokendir = {}\nlog.level = ERROR\n", tokens.display());
    let configuration = write(folder, "softhsm2.conf", &text);
    let setup = Setup::new(name, library("softhsm/libsofthsm2.so"));
    let setup = setup.with_environment("SOFTHSM2_CONF", &configuration);
    setup.init_token();
    setup
}

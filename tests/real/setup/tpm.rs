//! tpm2-pkcs11, over an emulated TPM.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use super::{Ready, Setup, library};

pub(super) const NAME: &str = "tpm2-pkcs11";

pub(super) fn set_up(folder: &Path) -> Ready {
    let (state, store, socket) = (folder.join("state"), folder.join("store"), folder.join("tpm"));
    fs::create_dir(&state).unwrap();
    fs::create_dir(&store).unwrap();
    let mut command = Command::new("swtpm");
    command.args(["socket", "--tpm2", "--flags", "not-need-init,startup-clear"]);
    command.args(["--tpmstate", &format!("dir={}", state.display())]);
    command.args(["--server", &format!("type=unixio,path={}", socket.display())]);
    // The module's way to the TPM wants the second socket under this name.
    let control = folder.join("tpm.ctrl");
    command.args(["--ctrl", &format!("type=unixio,path={}", control.display())]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let server = command.spawn().expect("scripts/setup-tests installs swtpm");
    while !socket.exists() || !control.exists() {
        thread::sleep(Duration::from_millis(10));
    }
    let mut setup = Setup::new(NAME, library("libtpm2_pkcs11.so.1"));
    setup = setup.with_environment("TPM2_PKCS11_STORE", &store);
    for (name, value) in [
        ("TPM2_PKCS11_TCTI", format!("swtpm:path={}", socket.display())),
        ("TPM2_PKCS11_BACKEND", "esysdb".to_owned()),
    ] {
        setup.environment.push((name.to_owned(), value));
    }
    setup.only_on_token = true;
    let ready = Ready { setup, servers: vec![server] };
    ready.setup.init_token();
    ready
}

//! The modules, each set up in a folder of its own.

mod kryoptic;
mod nss;
mod p11_kit;
mod readers;
mod softhsm;
mod tpm;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::{env, fs};

use serde::{Deserialize, Serialize};

/// How to come to a module and its token.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Setup {
    /// The module's name, in the tables.
    pub(crate) name: String,
    pub(crate) library: PathBuf,
    /// What the environment must have, before the process starts.
    pub(crate) environment: Vec<(String, String)>,
    /// The text that the module is initialized with.
    pub(crate) reserved: Option<String>,
    /// The label of the token; the first token if there is none.
    pub(crate) label: Option<String>,
    pub(crate) so_pin: String,
    pub(crate) user_pin: String,
    /// Whether sessions stay in use until the process ends, so that each case needs one of its own.
    pub(crate) keeps_sessions: bool,
    /// Whether all keys are made as objects of the token, since it makes no others.
    pub(crate) only_on_token: bool,
}

/// A module that is ready, and the servers that it needs, which are ended with it.
pub(crate) struct Ready {
    pub(crate) setup: Setup,
    servers: Vec<Child>,
}

impl Drop for Ready {
    fn drop(&mut self) {
        for server in &mut self.servers {
            // It may have ended by itself.
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

impl From<Setup> for Ready {
    fn from(setup: Setup) -> Self {
        Self { setup, servers: Vec::new() }
    }
}

/// A way to set a module up in an empty folder.
pub(crate) type SetUp = fn(&Path) -> Ready;

/// All modules, in the order of the tables.
pub(crate) const MODULES: &[(&str, SetUp)] = &[
    (softhsm::NAME, softhsm::set_up),
    (kryoptic::NAME, kryoptic::set_up),
    (nss::DATABASE, nss::set_up_database),
    (nss::GENERIC, nss::set_up_generic),
    (p11_kit::PROXY, p11_kit::set_up_proxy),
    (p11_kit::REMOTE, p11_kit::set_up_remote),
    (p11_kit::TRUST, p11_kit::set_up_trust),
    (tpm::NAME, tpm::set_up),
    (readers::OPENSC, readers::set_up_opensc),
    (readers::CACKEY, readers::set_up_cackey),
    (readers::GNOME, readers::set_up_gnome),
    (readers::HEIMDAL, readers::set_up_heimdal),
];

const SO_PIN: &str = "so-pin-12345678";
const USER_PIN: &str = "user-pin-1234";
const LABEL: &str = "token of the tests";

impl Setup {
    fn new(name: &str, library: PathBuf) -> Self {
        Self {
            name: name.to_owned(),
            library,
            environment: Vec::new(),
            reserved: None,
            label: Some(LABEL.to_owned()),
            so_pin: SO_PIN.to_owned(),
            user_pin: USER_PIN.to_owned(),
            keeps_sessions: false,
            only_on_token: false,
        }
    }

    fn with_environment(mut self, name: &str, value: &Path) -> Self {
        self.environment.push((name.to_owned(), value.to_str().unwrap().to_owned()));
        self
    }

    /// Initializes the first token and its PIN with OpenSC's `pkcs11-tool`.
    fn init_token(&self) {
        let module = ["--module".as_ref(), self.library.as_os_str()];
        let so = ["--so-pin", &self.so_pin].map(OsStr::new);
        let token = ["--init-token", "--slot-index", "0", "--label", LABEL].map(OsStr::new);
        self.run("pkcs11-tool", [&module[..], &token, &so].concat());
        let pin = ["--token-label", LABEL, "--login", "--login-type", "so"].map(OsStr::new);
        let pin = [&pin[..], &["--init-pin", "--pin", &self.user_pin].map(OsStr::new)].concat();
        self.run("pkcs11-tool", [&module[..], &so, &pin].concat());
    }

    /// Runs a program in the module's environment; it must succeed.
    fn run(&self, program: &str, arguments: impl IntoIterator<Item: AsRef<OsStr>>) {
        let mut command = Command::new(program);
        command.args(arguments).envs(self.environment.iter().cloned());
        run(&mut command);
    }
}

/// Runs a command, which must succeed.
fn run(command: &mut Command) {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}; scripts/setup-tests installs it"));
    let (text, errors) = (&output.stdout, &output.stderr);
    let (text, errors) = (String::from_utf8_lossy(text), String::from_utf8_lossy(errors));
    assert!(output.status.success(), "{command:?}: {}\n{text}\n{errors}", output.status);
}

/// A library, where distributions put it.
fn library(name: &str) -> PathBuf {
    let multiarch = format!("/usr/lib/{}-linux-gnu", env::consts::ARCH);
    let folders = [&multiarch, "/usr/lib64", "/usr/lib", "/usr/local/lib"];
    let paths = folders.map(|folder| Path::new(folder).join(name));
    let found = paths.into_iter().find(|path| path.exists());
    found.unwrap_or_else(|| panic!("{name} is not there; scripts/setup-tests installs it"))
}

/// Writes a file in the folder of a module, and gives its path.
fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

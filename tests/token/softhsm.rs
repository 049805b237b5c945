//! SoftHSM with a token of its own for each test.
//!
//! SoftHSM reads the name of its configuration from the environment, once a process. So each test
//! runs in a process of its own, which is this test program again with the name of the one test.
//! A module that crashes then takes one test with it, and tests can run side by side.

use std::any::type_name;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tempfile::TempDir;

/// PIN of the security officer.
pub(crate) const SO_PIN: &str = "so-pin-12345678";
/// PIN of the user.
pub(crate) const USER_PIN: &str = "user-pin-1234";
/// Label of the token that is there at the start.
pub(crate) const LABEL: &str = "first token";

/// The environment variable that SoftHSM reads.
const CONFIGURATION: &str = "SOFTHSM2_CONF";
/// Tells a process which test it is for, and where its folder is.
const FOLDER: &str = "PKCS11_BINDGEN_TOKEN_FOLDER";

/// A folder with a configuration of SoftHSM and an initialized token, in the test's own process.
pub(crate) struct SoftHsm {
    folder: PathBuf,
}

/// Runs the body of a test in a process of its own, with a token of its own; everything is removed
/// afterwards. To be called directly by the test function, once.
///
/// Without SoftHSM the test fails, unless PKCS11_BINDGEN_TESTS is `offline`.
#[track_caller]
pub(crate) fn with_softhsm<Body: FnOnce(&SoftHsm)>(body: Body) {
    if env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline") {
        return;
    }
    if let Some(folder) = env::var_os(FOLDER) {
        return body(&SoftHsm { folder: folder.into() });
    }
    let folder = TempDir::new().unwrap();
    let softhsm = SoftHsm { folder: folder.path().into() };
    softhsm.set_up();

    let test = test_name::<Body>();
    let mut command = Command::new(env::current_exe().unwrap());
    command.args([test, "--exact", "--include-ignored", "--nocapture"]);
    command.env(FOLDER, folder.path()).env(CONFIGURATION, softhsm.configuration());
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{test}, in its own process: {}\n{text}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The path of the test function inside its crate, from the type of its closure, `crate::path::{{closure}}`.
fn test_name<Closure>() -> &'static str {
    let name = type_name::<Closure>().trim_end_matches("::{{closure}}");
    name.split_once("::").expect("a test function is in a crate").1
}

impl SoftHsm {
    fn set_up(&self) {
        let tokens = self.tokens();
        fs::create_dir(&tokens).unwrap();
        let text = format!("directories.tokendir = {}\nlog.level = ERROR\n", tokens.display());
        fs::write(self.configuration(), text).unwrap();
        self.add_token(LABEL);
    }

    fn configuration(&self) -> PathBuf {
        self.folder.join("softhsm2.conf")
    }

    /// The test's folder, empty but for what SoftHSM has there, removed after the test.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder in which SoftHSM keeps its tokens.
    pub(crate) fn tokens(&self) -> PathBuf {
        self.folder.join("tokens")
    }

    /// Initializes one more token, with [`SO_PIN`] and [`USER_PIN`]. A process that has loaded the
    /// module does not see it.
    pub(crate) fn add_token(&self, label: &str) {
        let pins = ["--so-pin", SO_PIN, "--pin", USER_PIN];
        self.run("softhsm2-util", ["--init-token", "--free", "--label", label].iter().chain(&pins));
    }

    /// Runs OpenSC's `pkcs11-tool` on the token of [`LABEL`], as its user; gives what it prints.
    #[track_caller]
    pub(crate) fn pkcs11_tool(&self, arguments: &[&str]) -> String {
        let module = module();
        let module = module.to_str().unwrap();
        let login = ["--module", module, "--token-label", LABEL, "--login", "--pin", USER_PIN];
        self.run("pkcs11-tool", login.iter().chain(arguments))
    }

    /// Runs a program with this configuration in the test's folder; it must succeed. Gives what it
    /// prints.
    #[track_caller]
    pub(crate) fn run<Arguments>(&self, program: &str, arguments: Arguments) -> String
    where
        Arguments: IntoIterator<Item: AsRef<OsStr>>,
    {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.folder).env(CONFIGURATION, self.configuration());
        let output = command
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}; scripts/setup-tests installs it"));
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command:?}: {}\n{text}\n{errors}", output.status);
        text
    }
}

/// The module: what SOFTHSM2_MODULE says, or where distributions put it.
pub(crate) fn module() -> PathBuf {
    if let Some(path) = env::var_os("SOFTHSM2_MODULE") {
        return path.into();
    }
    let multiarch = format!("{}-linux-gnu", env::consts::ARCH);
    let folders = ["lib", "lib64", &format!("lib/{multiarch}"), "local/lib"];
    let paths = folders.map(|folder| Path::new("/usr").join(folder).join("softhsm/libsofthsm2.so"));
    let found = paths.iter().find(|path| path.exists());
    found.expect("scripts/setup-tests installs SoftHSM; SOFTHSM2_MODULE says where it is").clone()
}

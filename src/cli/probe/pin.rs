//! Where a PIN comes from, which is never the command line.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use pkcs11_client::secrecy::SecretString;
use pkcs11_client::secrecy::zeroize::Zeroizing;

/// Whether to log in, and with which PIN.
#[derive(clap::Args)]
#[group(multiple = false)]
pub(super) struct PinArgs {
    /// Log in as the user; the PIN is asked for, by the token itself if it has a way to
    #[arg(long)]
    login: bool,
    /// Log in as the user, with the first line of this file as PIN
    #[arg(long, value_name = "FILE")]
    pin_file: Option<PathBuf>,
    /// Log in as the user, with the value of this environment variable as PIN
    #[arg(long, value_name = "NAME")]
    pin_env: Option<String>,
    /// Log in as the user, with the first line of this open file descriptor as PIN
    #[cfg(unix)]
    #[arg(long, value_name = "NUMBER")]
    pin_fd: Option<u32>,
}

/// A login that was asked for.
pub(super) enum Login {
    /// The PIN was given.
    Pin(SecretString),
    /// The PIN is still to be asked for.
    Ask,
}

/// The most bytes that a line with a PIN may have.
const MAX_BYTES: u64 = 4096;

impl PinArgs {
    pub(super) fn read(&self) -> anyhow::Result<Option<Login>> {
        #[cfg(unix)]
        if let Some(number) = self.pin_fd {
            let path = PathBuf::from(format!("/dev/fd/{number}"));
            return first_line(&path).map(Some);
        }
        if let Some(path) = &self.pin_file {
            return first_line(path).map(Some);
        }
        if let Some(name) = &self.pin_env {
            let pin = std::env::var(name).ok().filter(|pin| !pin.is_empty());
            let pin = pin.with_context(|| format!("the environment has no text in {name}"))?;
            return Ok(Some(Login::Pin(pin.into())));
        }
        Ok(self.login.then_some(Login::Ask))
    }
}

impl Login {
    /// The PIN; it is asked for on the terminal if it was not given.
    pub(super) fn pin(&self, token: &str) -> anyhow::Result<SecretString> {
        match self {
            Self::Pin(pin) => Ok(pin.clone()),
            Self::Ask => {
                let pin = rpassword::prompt_password(format!("PIN of the user of {token:?}: "));
                Ok(pin.context("no terminal to ask for the PIN on; --pin-file, --pin-env")?.into())
            }
        }
    }
}

fn first_line(path: &Path) -> anyhow::Result<Login> {
    let shown = path.display();
    let file = File::open(path).with_context(|| format!("cannot open {shown}"))?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES as usize + 1));
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {shown}"))?;
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    match std::str::from_utf8(line) {
        Ok("") => bail!("{shown} has no PIN in its first line"),
        Ok(pin) if line.len() as u64 <= MAX_BYTES => Ok(Login::Pin(pin.into())),
        Ok(_) => bail!("the first line of {shown} is too long for a PIN"),
        Err(_) => bail!("the first line of {shown} is not UTF-8"),
    }
}

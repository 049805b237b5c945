//! The modules of p11-kit: its proxy, its client of a token on another host, and its trust store.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Ready, Setup, library, softhsm, write};

pub(super) const PROXY: &str = "p11-kit proxy";
pub(super) const REMOTE: &str = "p11-kit client";
pub(super) const TRUST: &str = "p11-kit trust";

/// The proxy over SoftHSM.
pub(super) fn set_up_proxy(folder: &Path) -> Ready {
    let mut setup = softhsm::with_token(PROXY, folder);
    write(folder, "pkcs11/pkcs11.conf", "user-config: only\n");
    let text = format!("module: {}\n", setup.library.display());
    write(folder, "pkcs11/modules/softhsm.module", &text);
    setup.library = library("p11-kit-proxy.so");
    setup.with_environment("XDG_CONFIG_HOME", folder).into()
}

/// The client of a server that has SoftHSM's token.
pub(super) fn set_up_remote(folder: &Path) -> Ready {
    let mut setup = softhsm::with_token(REMOTE, folder);
    let socket = folder.join("socket");
    let mut command = Command::new("p11-kit");
    command.args(["server", "--foreground", "--name"]).arg(&socket);
    command.arg("--provider").arg(&setup.library).arg("pkcs11:");
    command.envs(setup.environment.iter().cloned()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut server = command.spawn().expect("scripts/setup-tests installs p11-kit");
    // It tells its address when the socket is there.
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
    let address = lines.find_map(|line| {
        let line = line.unwrap();
        let address = line.strip_prefix("P11_KIT_SERVER_ADDRESS=")?;
        Some(address.trim_end_matches("; export P11_KIT_SERVER_ADDRESS;").to_owned())
    });
    let address = address.expect("the server tells its address");
    setup.library = library("pkcs11/p11-kit-client.so");
    setup.environment.push(("P11_KIT_SERVER_ADDRESS".to_owned(), address));
    Ready { setup, servers: vec![server] }
}

/// The trust store, which is what the distribution has in it.
pub(super) fn set_up_trust(folder: &Path) -> Ready {
    fs::create_dir(folder.join("trust")).unwrap();
    let mut setup = Setup::new(TRUST, library("pkcs11/p11-kit-trust.so"));
    setup.label = None;
    setup.reserved = Some(format!("paths='{}'", folder.join("trust").display()));
    setup.into()
}

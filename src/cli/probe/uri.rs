//! A PKCS #11 URI in place of a module: which module, slots and objects to probe, and the PIN's file.

use std::path::Path;

use anyhow::{Context, bail};
use pkcs11_client::Uri;

use super::pin::Login;

/// The URI, if the argument is one. One with a PIN is refused.
pub(super) fn read(argument: &Path) -> anyhow::Result<Option<Uri>> {
    const SCHEME: &str = "pkcs11:";
    let text = argument.to_string_lossy();
    if !text.get(..SCHEME.len()).is_some_and(|start| start.eq_ignore_ascii_case(SCHEME)) {
        return Ok(None);
    }
    let uri: Uri = text.parse()?;
    if uri.pin_value.is_some() {
        bail!("pin-value in the URI: other users can see arguments; use pin-source or --pin-file");
    }
    if uri.module_path.is_none() && uri.module_name.is_none() {
        bail!("the URI does not name a module: add ?module-path=/path/of/the/module.so");
    }
    Ok(Some(uri))
}

/// The login with the PIN of the URI, if it says where the PIN is.
pub(super) fn login(uri: Option<&Uri>) -> anyhow::Result<Option<Login>> {
    let pin = uri.map(Uri::pin).transpose().context("pin-source of the URI")?.flatten();
    Ok(pin.map(Login::Pin))
}

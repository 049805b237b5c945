//! `probe`: a module in, what it can do out.

// `CK_ULONG` has 32 bits on some targets, and 64 on others.
#![allow(clippy::useless_conversion)]

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use pkcs11_bindgen::report::probe::{Probe, table};
use pkcs11_client::{InitArgs, Module, Rv, Slot};

use self::gather::Wanted;
use self::names::Names;
use self::pin::PinArgs;
use super::{Outcome, TableFormat, print_json, print_result};

mod gather;
mod names;
mod pin;
mod uri;

/// Show what a module is and what its tokens can do; changes nothing
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Args {
    /// The vendor's shared library, or a PKCS #11 URI that names it, slots, tokens and objects
    #[arg(value_name = "MODULE")]
    module: PathBuf,
    /// Headers with the names of the vendor's values
    #[arg(long = "header", value_name = "HEADER")]
    headers: Vec<PathBuf>,
    #[command(flatten)]
    read: super::headers::ReadArgs,
    /// Only the slot of this number
    #[arg(long, value_name = "NUMBER")]
    slot: Option<u32>,
    /// Only the token of this label
    #[arg(long, value_name = "LABEL")]
    token: Option<String>,
    /// Text for the module to start with, as NSS takes it: "configdir='…'"
    #[arg(long, value_name = "TEXT")]
    init_args: Option<String>,
    #[command(flatten)]
    pin: PinArgs,
    /// How to show it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: TableFormat,
}

const AFTER_HELP: &str = "\
A PIN is never an argument, since other users can see these. Objects are listed after a login only.

Examples:
  pkcs11-bindgen probe /usr/lib/softhsm/libsofthsm2.so
  pkcs11-bindgen probe /usr/lib/softhsm/libsofthsm2.so --token test --login
  pkcs11-bindgen probe 'pkcs11:token=test?module-path=/opt/vendor/lib.so&pin-source=pin.txt'
  pkcs11-bindgen probe vendor.so --header sdk/cryptoki.h -I sdk --pin-file pin.txt --format json";

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let names = Names::read(&args.read.request(args.headers.clone()))?;
    let Some(names) = names else { return Ok(Outcome::Error) };
    let uri = uri::read(&args.module)?;
    let module = match &uri {
        Some(uri) => uri.load_module()?,
        None => Module::load(&args.module)?,
    };
    let mut init_args = InitArgs::new();
    if let Some(text) = &args.init_args {
        init_args = init_args.reserved(text)?;
    }
    let context = match module.initialize(init_args) {
        Ok(context) => context,
        Err(error) => return in_part(args, gather::loaded(&module), error),
    };
    let slots = match &uri {
        Some(uri) => context.slots_by_uri(uri),
        None => context.slots(),
    };
    let slots = match slots {
        Ok(slots) => slots,
        Err(error) => return in_part(args, gather::started(&context), error),
    };
    if uri.is_some() && slots.is_empty() {
        bail!("the module has no slot or token that the URI names");
    }
    let slots = chosen_slots(args, slots)?;
    let pin = match args.pin.read()? {
        Some(login) => Some(login),
        None => uri::login(uri.as_ref())?,
    };
    if pin.is_some() && slots.iter().filter(|slot| slot.token_info().is_ok()).count() > 1 {
        bail!("more than one token could be logged in to: choose one with --token or --slot");
    }
    let wanted = Wanted { names: &names, login: pin.as_ref(), uri: uri.as_ref() };
    print(args, &gather::probe(&context, slots, &wanted)?)?;
    context.finalize().context("the module was probed, but it could not be finalized")?;
    Ok(Outcome::Fine)
}

fn print(args: &Args, probe: &Probe) -> anyhow::Result<()> {
    match args.format {
        TableFormat::Json => print_json(probe),
        TableFormat::Table => print_result(&table(probe)),
    }
}

/// Shows what the module told before it failed, which then is the error.
fn in_part(args: &Args, mut probe: Probe, error: pkcs11_client::Error) -> anyhow::Result<Outcome> {
    probe.module.error = Some(error.to_string());
    print(args, &probe)?;
    if error.rv() == Some(Rv::ARGUMENTS_BAD) && args.init_args.is_none() {
        bail!("{error}; some modules, NSS for one, have to be started with --init-args");
    }
    Err(error.into())
}

/// The slots that the arguments name.
fn chosen_slots(args: &Args, mut slots: Vec<Slot>) -> anyhow::Result<Vec<Slot>> {
    if let Some(number) = args.slot {
        slots.retain(|slot| u64::from(slot.id().0) == u64::from(number));
        if slots.is_empty() {
            bail!("there is no slot {number}");
        }
    }
    if let Some(label) = &args.token {
        let has_label = |slot: &Slot| slot.token_info().is_ok_and(|token| *token.label == **label);
        slots.retain(has_label);
        if slots.is_empty() {
            bail!("there is no token with the label {label:?}");
        }
    }
    Ok(slots)
}

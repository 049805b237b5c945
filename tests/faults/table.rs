//! The table of faults.

use pkcs11_client::ffi::CK_ULONG;
use serde::Deserialize;

use crate::child::{Ending, Left, Ran};

/// One fault, and what a client has to make of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    /// What the module does wrong.
    pub(crate) name: String,
    pub(crate) class: String,
    /// The fault as the module knows it: `VERB FUNCTION VALUE CALL`.
    pub(crate) inject: String,
    /// How many bits CK_ULONG needs for this, 0 if that does not matter.
    #[serde(default)]
    pub(crate) bits: u32,
    /// What the client does.
    pub(crate) client: String,
    /// How the outcome has to begin: `ok: …`, `error: …`, `crash`, `exit`.
    pub(crate) outcome: String,
    /// What stays open, since the module does not let it be closed.
    #[serde(default)]
    pub(crate) left: Left,
    /// Whether `cryptoki` says, as documented, that it leaves out what has this fault.
    #[serde(default)]
    pub(crate) is_left_out: bool,
}

#[derive(Deserialize)]
struct Table {
    fault: Vec<Fault>,
}

/// All faults that there can be on this system.
pub(crate) fn faults() -> Vec<Fault> {
    let mut table: Table = toml::from_str(include_str!("faults.toml")).unwrap();
    let mut names: Vec<&str> = table.fault.iter().map(|fault| &*fault.name).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
    assert!(twice.is_none(), "two faults have one name: {twice:?}");
    table.fault.retain(|fault| fault.bits <= CK_ULONG::BITS);
    table.fault
}

impl Fault {
    /// What a client does when there is no fault.
    pub(crate) fn none(client: &str) -> Self {
        Self {
            name: String::new(),
            class: String::new(),
            inject: "none none".into(),
            bits: 0,
            client: client.into(),
            outcome: "ok: ".into(),
            left: Left::default(),
            is_left_out: false,
        }
    }

    /// How what came of it differs from what is required.
    pub(crate) fn difference(&self, ran: &Ran) -> Option<String> {
        let Self { name, inject, outcome, left, .. } = self;
        let text = ran.ending.to_string();
        // After a crash nobody counts.
        let is_counted = matches!(ran.ending, Ending::Said(_));
        let is_fine = text.starts_with(&**outcome) && (!is_counted || ran.left == *left);
        (!is_fine).then(|| {
            format!(
                "{name} ({inject}):\n  wanted  {outcome} {left:?}\n  but got {text} {:?}",
                ran.left
            )
        })
    }
}

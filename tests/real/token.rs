//! A module and the token in it, as the cases use them.

use std::collections::BTreeMap;

use pkcs11_client::secrecy::SecretString;
use pkcs11_client::{
    Context, InitArgs, MechanismFlags, MechanismType, Module, Session, Slot, TokenFlags, UserType,
};

use crate::case::{Failure, Tested};
use crate::setup::Setup;

/// An initialized module, with one of its tokens if it has any.
pub(crate) struct Token {
    pub(crate) setup: Setup,
    pub(crate) context: Context,
    pub(crate) slot: Option<Slot>,
    flags: TokenFlags,
    pub(crate) mechanisms: BTreeMap<MechanismType, MechanismFlags>,
}

/// The arguments with which this module is initialized.
pub(crate) fn init_args(setup: &Setup) -> Tested<InitArgs> {
    let args = InitArgs::new();
    Ok(match &setup.reserved {
        Some(text) => args.reserved(text)?,
        None => args,
    })
}

impl Token {
    pub(crate) fn open(setup: &Setup) -> Tested<Self> {
        let context = Module::load(&setup.library)?.initialize(init_args(setup)?)?;
        let slot = match &setup.label {
            Some(label) => Some(
                context
                    .slot_with_label(label)?
                    .ok_or_else(|| Failure::Wrong(format!("the token {label} is not there")))?,
            ),
            None => context.slots_with_token()?.into_iter().next(),
        };
        let (mut flags, mut mechanisms) = (TokenFlags::empty(), BTreeMap::new());
        if let Some(slot) = &slot {
            flags = slot.token_info()?.flags;
            for mechanism in slot.mechanisms()? {
                mechanisms.insert(mechanism, slot.mechanism_info(mechanism)?.flags);
            }
        }
        Ok(Self { setup: setup.clone(), context, slot, flags, mechanisms })
    }

    /// The flags of the token; none if there is no token.
    pub(crate) fn flags(&self) -> TokenFlags {
        self.flags
    }

    pub(crate) fn slot(&self) -> &Slot {
        self.slot.as_ref().expect("the case needs a token")
    }

    /// A session that may write if the token lets it, with no login.
    pub(crate) fn public_session(&self) -> Tested<Session> {
        if self.flags.contains(TokenFlags::WRITE_PROTECTED) {
            return Ok(self.slot().open_read_only()?);
        }
        Ok(self.slot().open_read_write()?)
    }

    /// A session in which the user is logged in, if the token has a PIN.
    pub(crate) fn session(&self) -> Tested<Session> {
        let session = self.public_session()?;
        if self.flags.contains(TokenFlags::USER_PIN_INITIALIZED) {
            session.ensure_login(UserType::USER, Some(&self.user_pin()))?;
        }
        Ok(session)
    }

    pub(crate) fn user_pin(&self) -> SecretString {
        self.setup.user_pin.as_str().into()
    }

    pub(crate) fn so_pin(&self) -> SecretString {
        self.setup.so_pin.as_str().into()
    }
}

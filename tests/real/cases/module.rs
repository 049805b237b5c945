//! The module itself, its slots, and what it says of its token.

use pkcs11_client::{Context, Error, InitArgs, MechanismType, Module, Rv, SlotFlags, SlotId};

use crate::case::{Case, Failure, Need, Tested, check};
use crate::token::{Token, init_args};

const GROUP: &str = "Module";

pub(super) fn cases() -> Vec<Case> {
    use Need::{Function, Token as HasToken};
    let interfaces = Function("C_GetInterfaceList");
    vec![
        Case::new(GROUP, "load and initialize", &[], loads),
        Case::new(GROUP, "interfaces", &[interfaces], interfaces_are_told),
        Case::new(GROUP, "initialize twice", &[], a_second_context_is_the_first),
        Case::new(GROUP, "finalize, and initialize again", &[], starts_again),
        Case::new(GROUP, "initialize without threads of its own", &[], starts_without_threads),
        Case::new(GROUP, "slots", &[], slots_are_told),
        Case::new(GROUP, "a slot that is not there", &[], unknown_slot),
        Case::new(GROUP, "slot event", &[Function("C_WaitForSlotEvent")], slot_event),
        Case::new(GROUP, "token", &[HasToken], token_is_told),
        Case::new(GROUP, "mechanisms", &[HasToken], mechanisms_are_told),
        Case::new(GROUP, "a mechanism that is not there", &[HasToken], unknown_mechanism),
    ]
}

fn loads(token: &Token) -> Tested {
    let info = token.context.info()?;
    check(!info.manufacturer.as_str().is_empty(), "the module does not tell who made it")?;
    check(token.context.module().has_function("C_Initialize"), "there is no C_Initialize")?;
    check(token.context.module().functions().count() >= 60, "hardly any functions are there")
}

fn interfaces_are_told(token: &Token) -> Tested {
    let interfaces = token.context.module().interfaces()?;
    let standard = interfaces.iter().filter(|interface| interface.name() == "PKCS 11");
    let newest = standard.filter_map(|interface| interface.version()).max();
    let used = token.context.module().version();
    check(newest == Some(used), "another interface is in use than the newest of the standard")
}

fn a_second_context_is_the_first(token: &Token) -> Tested {
    let module = Module::load(&token.setup.library)?;
    let second = module.initialize(init_args(&token.setup)?)?;
    second.info()?;
    drop(second);
    token.context.info()?;
    Ok(())
}

fn start_again(token: &Token, args: InitArgs) -> Tested<Context> {
    token.context.clone().finalize()?;
    match token.context.info() {
        Err(Error::Finalized) => {}
        _ => return Err(Failure::Wrong("a finalized context is of use".to_owned())),
    }
    let context = Module::load(&token.setup.library)?.initialize(args)?;
    context.info()?;
    Ok(context)
}

fn starts_again(token: &Token) -> Tested {
    for _ in 0..3 {
        start_again(token, init_args(&token.setup)?)?.finalize()?;
        return_to(token)?;
    }
    Ok(())
}

/// Finalized contexts stay so; a new one shows that the module is of use again.
fn return_to(token: &Token) -> Tested {
    let context = Module::load(&token.setup.library)?.initialize(init_args(&token.setup)?)?;
    context.slots()?;
    Ok(context.finalize()?)
}

fn starts_without_threads(token: &Token) -> Tested {
    start_again(token, init_args(&token.setup)?.without_module_threads())?;
    Ok(())
}

fn slots_are_told(token: &Token) -> Tested {
    let with_token = token.context.slots_with_token()?;
    let with_token: Vec<_> = with_token.iter().map(|slot| slot.id()).collect();
    for slot in token.context.slots()? {
        let has_token = slot.info()?.flags.contains(SlotFlags::TOKEN_PRESENT);
        check(
            has_token == with_token.contains(&slot.id()),
            "the slots with a token are not those",
        )?;
    }
    Ok(())
}

fn unknown_slot(token: &Token) -> Tested {
    let slot = token.context.slot(SlotId(0x7fff_1234));
    crate::case::refused(slot.info(), &[Rv::SLOT_ID_INVALID], "a slot that is not there")
}

fn slot_event(token: &Token) -> Tested {
    token.context.slot_event()?;
    Ok(())
}

fn token_is_told(token: &Token) -> Tested {
    let info = token.slot().token_info()?;
    if let Some(label) = &token.setup.label {
        check(info.label.as_str() == label, "the token has another label")?;
    }
    check(
        info.flags.contains(pkcs11_client::TokenFlags::TOKEN_INITIALIZED),
        "it is not initialized",
    )
}

fn mechanisms_are_told(token: &Token) -> Tested {
    let list = token.slot().mechanisms()?;
    let mut sorted = list.clone();
    sorted.sort();
    sorted.dedup();
    check(sorted.len() == list.len(), "a mechanism is told twice")
}

fn unknown_mechanism(token: &Token) -> Tested {
    let unknown = token.slot().mechanism_info(MechanismType::new(0x7fff_1234));
    crate::case::refused(unknown, &[Rv::MECHANISM_INVALID], "a mechanism that is not there")
}

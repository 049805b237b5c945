//! The client on the generated crate.

use std::path::Path;
use std::thread;
use std::time::Duration;

use pkcs11_client::{
    Context, Error, InitArgs, Module, PoolOptions, Result, Session, Slot, SlotId, UserType,
};

use crate::{callbacks, keys, objects};

/// Does what an action names, from loading the module to finalizing it.
pub(crate) fn act(action: &str, library: &Path) -> Result<String> {
    let module = Module::load(library)?;
    match action {
        "load" => return Ok(format!("version {}", module.version())),
        "list functions" => return Ok(format!("{} functions", module.functions().count())),
        "list interfaces" => return interfaces(&module),
        _ => {}
    }
    let context = module.initialize(InitArgs::new())?;
    match action {
        "initialize" => Ok("initialized".into()),
        "initialize twice" => initialize_twice(&module, context),
        "finalize" => context.finalize().map(|()| "finalized".into()),
        "get module information" => context.info().map(|info| {
            format!("{} | {} | {}", info.manufacturer, info.description, info.cryptoki_version)
        }),
        "list slots" => context.slots().map(|slots| format!("{} slots", slots.len())),
        "find a slot by label" => {
            context.slot_with_label("token").map(|slot| format!("found: {}", slot.is_some()))
        }
        "ask for an event" => {
            let told = |slot: Option<Slot>| format!("{:?}", slot.map(|slot| slot.id().0));
            context.slot_event().map(told)
        }
        "finalize while a call runs" => finalize_meanwhile(context),
        "finalize while somebody waits for an event" => finalize_beside(context, |context| {
            let _ = context.wait_for_slot_event();
        }),
        "finalize while a session is closed" => {
            let session = context.slot(SlotId(1)).open_read_write()?;
            finalize_beside(context, move |_| drop(session))
        }
        "use another session while one is blocked" => another_session(&context),
        _ => with_slot(action, &context.slot(SlotId(1))),
    }
}

fn interfaces(module: &Module) -> Result<String> {
    let interfaces = module.interfaces()?;
    let names = interfaces.iter().map(|one| match one.version() {
        Some(version) => format!("{:?} {version}", one.name()),
        None => format!("{:?} without list", one.name()),
    });
    Ok(names.collect::<Vec<_>>().join(", "))
}

fn initialize_twice(module: &Module, first: Context) -> Result<String> {
    let second = module.initialize(InitArgs::new())?;
    drop(first);
    second.info().map(|_| "shared".into())
}

/// The module is finalized by one thread while another is in it.
fn finalize_meanwhile(context: Context) -> Result<String> {
    let session = context.slot(SlotId(1)).open_read_write()?;
    let signer = thread::spawn(move || keys::sign(&session));
    thread::sleep(Duration::from_millis(100));
    context.finalize()?;
    signer.join().unwrap()
}

/// The module is finalized while another thread does something.
fn finalize_beside(
    context: Context,
    act: impl FnOnce(&Context) + Send + 'static,
) -> Result<String> {
    let other = context.clone();
    thread::spawn(move || act(&other));
    thread::sleep(Duration::from_millis(50));
    context.finalize().map(|()| "finalized".into())
}

/// A thread never comes back from the module; the others go on.
fn another_session(context: &Context) -> Result<String> {
    let blocked = context.slot(SlotId(1)).open_read_write()?;
    thread::spawn(move || keys::sign(&blocked));
    thread::sleep(Duration::from_millis(50));
    keys::digest(&context.slot(SlotId(1)).open_read_write()?)
}

fn with_slot(action: &str, slot: &Slot) -> Result<String> {
    match action {
        "get slot information" => {
            slot.info().map(|info| format!("{} | {:?}", info.description, info.manufacturer))
        }
        "get token information" => slot.token_info().map(|token| {
            let pin = token.pin_length;
            format!("{} | {:?} | {pin:?} | {}", token.label, token.model, token.max_sessions)
        }),
        "list mechanisms" => slot.mechanisms().map(|types| format!("{types:?}")),
        "get mechanism information" => {
            let info = slot.mechanism_info(pkcs11_client::MechanismType::ECDSA)?;
            Ok(format!("{}..{}", info.min_key_size, info.max_key_size))
        }
        "initialize a token" => slot.init_token(Some(&"1234".into()), "new").map(done),
        "close all sessions" => slot.close_all_sessions().map(done),
        "open two sessions" => {
            let sessions = [slot.open_read_write()?, slot.open_read_write()?];
            keys::digest(&sessions[1])?;
            let is_gone = keys::digest(&sessions[0]).is_err_and(|error| error.is_session_lost());
            let is_different = sessions[0].handle() != sessions[1].handle();
            Ok(format!(
                "different: {is_different}, first: {}",
                if is_gone { "gone" } else { "there" }
            ))
        }
        "open a session after all were closed" => {
            let first = slot.open_read_write()?;
            slot.close_all_sessions()?;
            let second = slot.open_read_write()?;
            drop(first);
            keys::digest(&second)
        }
        "use a pool" => pool(slot),
        _ => match callbacks::act(action, slot) {
            Some(done) => done,
            None => with_session(action, slot.open_read_write()?),
        },
    }
}

/// Two threads and a pool of two sessions.
fn pool(slot: &Slot) -> Result<String> {
    let options = PoolOptions::new().size(2).read_write(true);
    let pool = options.login(UserType::USER, Some("1234".into())).open(slot)?;
    for _ in 0..3 {
        let session = pool.get(Duration::from_secs(5))?;
        match keys::sign(&session) {
            Err(error) if error.is_session_lost() => continue,
            other => drop(other?),
        }
    }
    Ok(format!("{} sessions", pool.open_sessions()))
}

fn with_session(action: &str, session: Session) -> Result<String> {
    let pin = "1234".into();
    match action {
        "open a session" => Ok(format!("handle {}", session.handle())),
        "close a session" => session.close().map(done),
        "drop a session" => Ok("dropped".into()),
        "get session information" => session.info().map(|info| format!("{:?}", info.state)),
        "log in" => session.login(UserType::USER, Some(&pin)).map(done),
        "log in with a name" => session.login_user(UserType::USER, Some(&pin), "me").map(done),
        "log out" => session.logout().map(done),
        "set a PIN" => session.set_pin(&pin, &pin).map(done),
        "initialize a PIN" => session.init_pin(Some(&pin)).map(done),
        "get validation flags" => session.last_validation_flags().map(|flags| flags.to_string()),
        _ => objects::act(action, &session)
            .or_else(|| keys::act(action, &session))
            .unwrap_or(Err(Error::Argument("the client has no such action"))),
    }
}

pub(crate) fn done((): ()) -> String {
    "done".into()
}

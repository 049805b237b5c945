//! What the client on the generated crate does when the module calls it back.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use pkcs11_client::{Result, SessionFlags, Slot};

use crate::keys;

/// None if the action has nothing to do with callbacks.
pub(crate) fn act(action: &str, slot: &Slot) -> Option<Result<String>> {
    Some(match action {
        "use a session in a callback" => use_session(slot),
        "cancel in a callback" => {
            let session =
                slot.open_with_notify(SessionFlags::RW_SESSION, |_| ControlFlow::Break(()));
            session.and_then(|session| keys::sign(&session))
        }
        "panic in a callback" => {
            let session = slot.open_with_notify(SessionFlags::RW_SESSION, |_| panic!("on purpose"));
            session.and_then(|session| keys::sign(&session))
        }
        "finalize in a callback" => finalize(slot),
        _ => return None,
    })
}

fn use_session(slot: &Slot) -> Result<String> {
    let count = Arc::new(AtomicUsize::new(0));
    let (other, counted) = (Mutex::new(slot.open_read_write()?), count.clone());
    let session = slot.open_with_notify(SessionFlags::RW_SESSION, move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        match keys::digest(&other.lock().unwrap()) {
            Ok(_) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    })?;
    let signature = keys::sign(&session)?;
    drop(session);
    Ok(format!("{signature}, {} called back", count.load(Ordering::Relaxed)))
}

fn finalize(slot: &Slot) -> Result<String> {
    let is_refused = Arc::new(AtomicUsize::new(0));
    let (context, refused) = (slot.context(), is_refused.clone());
    let session = slot.open_with_notify(SessionFlags::RW_SESSION, move |_| {
        let result = context.clone().finalize();
        refused.fetch_add(usize::from(result.is_err()), Ordering::Relaxed);
        ControlFlow::Continue(())
    })?;
    let signature = keys::sign(&session)?;
    let word = if is_refused.load(Ordering::Relaxed) > 0 { "refused" } else { "finalized" };
    Ok(format!("{signature}, {word}"))
}

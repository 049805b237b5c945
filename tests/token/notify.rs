//! Events that a module reports to the program that opened a session.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use pkcs11_client::{Error, InitArgs, Module, Notification, Rv, Session, SessionFlags, SlotId};

use crate::modules::{Compiled, compile};

/// A module that reports events.
struct Reporter {
    _file: Compiled,
    module: Module,
}

/// None if the tests are to do without a compiler.
fn load(name: Option<&str>) -> Option<Reporter> {
    let file = compile("notify", name)?;
    let module = Module::load(file.path()).unwrap();
    Some(Reporter { _file: file, module })
}

impl Reporter {
    fn open(
        &self,
        notify: impl Fn(Notification) -> ControlFlow<()> + Send + Sync + 'static,
    ) -> Session {
        let context = self.module.initialize(InitArgs::new()).unwrap();
        context.slot(SlotId(1)).open_with_notify(SessionFlags::empty(), notify).unwrap()
    }

    /// Has the module report an event now, in this thread. Returns what the callback did.
    #[allow(unsafe_code, reason = "it is a function of the module beside the standard's")]
    fn report(&self, event: Notification) -> Rv {
        type Now = unsafe extern "C" fn(std::ffi::c_ulong) -> std::ffi::c_ulong;
        let now = self.module.symbol(c"notify_now").unwrap();
        // SAFETY: the module has such a function of this name, which takes any number.
        Rv::new(unsafe { std::mem::transmute::<*mut std::ffi::c_void, Now>(now)(event.0) })
    }
}

#[test]
fn events_reach_the_closure_from_any_thread_until_the_session_is_closed() {
    let Some(reporter) = load(None) else { return };
    let events = Arc::new(Mutex::new(Vec::new()));
    let seen = events.clone();
    let session = reporter.open(move |event| {
        seen.lock().unwrap().push(event);
        ControlFlow::Continue(())
    });
    assert_eq!(session.random::<3>().unwrap(), [4, 4, 4]);
    let report = || reporter.report(Notification::OTP_CHANGED);
    assert_eq!(thread::scope(|scope| scope.spawn(report).join().unwrap()), Rv::OK);
    let vendor = Notification::new(0x8000_0001);
    assert_eq!(reporter.report(vendor), Rv::OK);
    let expected = [Notification::SURRENDER, Notification::OTP_CHANGED, vendor];
    assert_eq!(*events.lock().unwrap(), expected);
    session.close().unwrap();
    assert_eq!(Arc::strong_count(&events), 1, "the closure is kept");
    assert_eq!(reporter.report(vendor), Rv::OK);
    assert_eq!(events.lock().unwrap().len(), expected.len());
}

#[test]
fn a_session_can_be_closed_while_its_callback_runs() {
    let Some(reporter) = load(None) else { return };
    let (entered, wait) = (std::sync::mpsc::channel(), std::sync::mpsc::channel());
    let (has_entered, may_go) = (Mutex::new(entered.0), Mutex::new(wait.1));
    let session = reporter.open(move |_| {
        has_entered.lock().unwrap().send(()).unwrap();
        may_go.lock().unwrap().recv().unwrap();
        ControlFlow::Break(())
    });
    thread::scope(|scope| {
        let report = scope.spawn(|| reporter.report(Notification::SURRENDER));
        entered.1.recv().unwrap();
        session.close().unwrap();
        wait.0.send(()).unwrap();
        assert_eq!(report.join().unwrap(), Rv::CANCEL);
    });
}

#[test]
fn the_closure_can_cancel_and_a_panic_does() {
    let Some(reporter) = load(None) else { return };
    let session = reporter.open(|_| ControlFlow::Break(()));
    let error = session.random::<1>().unwrap_err();
    assert_eq!(error.rv(), Some(Rv::FUNCTION_CANCELED));
    drop(session);
    let session = reporter.open(|event| panic!("{event} is too much"));
    let error = session.random::<1>().unwrap_err();
    assert_eq!(error.rv(), Some(Rv::FUNCTION_CANCELED));
    session.close().unwrap();
}

/// What a callback may do is done in the middle of a call.
fn calls_from_the_callback(name: Option<&str>) {
    let Some(reporter) = load(name) else { return };
    let context = reporter.module.initialize(InitArgs::new()).unwrap();
    let calls = Arc::new(AtomicUsize::new(0));
    let (counter, inner) = (calls.clone(), context.clone());
    let session = reporter.open(move |_| {
        if counter.fetch_add(1, Ordering::SeqCst) == 0 {
            let other = inner.slot(SlotId(1)).open_read_only().unwrap();
            assert_eq!(other.random::<2>().unwrap(), [4, 4]);
            other.close().unwrap();
        }
        let refused = inner.clone().finalize().unwrap_err();
        assert!(matches!(refused, Error::Argument(_)), "{refused}");
        ControlFlow::Continue(())
    });
    assert_eq!(session.random::<1>().unwrap(), [4]);
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    drop(session);
    context.finalize().unwrap();
}

#[test]
fn a_callback_can_use_other_sessions_but_not_finalize() {
    calls_from_the_callback(None);
}

#[test]
fn so_it_can_in_a_module_that_takes_one_call_after_the_other() {
    calls_from_the_callback(Some("CANT_LOCK"));
}

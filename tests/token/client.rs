//! The generated crate's way to the token of a test.

use pkcs11_client::secrecy::SecretString;
use pkcs11_client::{Context, InitArgs, Module, Session, Slot, UserType};

use crate::softhsm::{LABEL, SO_PIN, USER_PIN, module};

/// SoftHSM, initialized.
pub(crate) fn context() -> Context {
    Module::load(module()).unwrap().initialize(InitArgs::new()).unwrap()
}

/// The slot with the token of this label.
pub(crate) fn slot_of(context: &Context, label: &str) -> Slot {
    context.slot_with_label(label).unwrap().expect("the token is there")
}

/// The slot with the token that each test has.
pub(crate) fn slot() -> Slot {
    slot_of(&context(), LABEL)
}

/// A session in which the user is logged in, and which may write.
pub(crate) fn session() -> Session {
    let session = slot().open_read_write().unwrap();
    session.login(UserType::USER, Some(&user_pin())).unwrap();
    session
}

pub(crate) fn user_pin() -> SecretString {
    USER_PIN.into()
}

pub(crate) fn so_pin() -> SecretString {
    SO_PIN.into()
}

/// Whether something is true in a forked child, which does nothing else.
#[cfg(unix)]
#[allow(unsafe_code, reason = "there is no other way to fork")]
pub(crate) fn is_true_in_a_child(test: impl FnOnce() -> bool) -> bool {
    use core::ffi::c_int;

    unsafe extern "C" {
        fn fork() -> c_int;
        fn waitpid(process: c_int, status: *mut c_int, options: c_int) -> c_int;
        fn _exit(status: c_int) -> !;
    }

    // SAFETY: the child only runs the test and ends.
    let child = unsafe { fork() };
    if child == 0 {
        let is_true = test();
        // SAFETY: the child must not return into the test program.
        unsafe { _exit(if is_true { 0 } else { 1 }) }
    }
    let mut status = -1;
    // SAFETY: `status` is a place for the answer.
    assert_eq!(unsafe { waitpid(child, &raw mut status, 0) }, child);
    status == 0
}

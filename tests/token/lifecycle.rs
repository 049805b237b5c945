//! How modules are found and initialized: a module of the tests' own does it in many ways.

use std::ffi::CStr;
use std::path::Path;
use std::thread;

use pkcs11_client::{Error, InitArgs, LoadOptions, Module, Version};

use crate::modules::{Compiled, compile};

/// A module that is compiled with a macro, and loaded.
struct Lifecycle {
    _file: Compiled,
    module: Module,
}

/// None if the tests are to do without a compiler.
fn load(name: &str, options: &LoadOptions) -> Option<Result<Lifecycle, Error>> {
    let file = compile("lifecycle", Some(name))?;
    let module = options.load(file.path());
    Some(module.map(|module| Lifecycle { _file: file, module }))
}

fn loaded(name: &str) -> Option<Lifecycle> {
    load(name, &LoadOptions::new()).map(Result::unwrap)
}

impl Lifecycle {
    /// A number of the module: how often a function was called, for example.
    #[allow(unsafe_code, reason = "the module has the number in C")]
    fn number(&self, name: &'static CStr) -> u32 {
        let address = self.module.symbol(name).unwrap().cast::<u32>();
        // SAFETY: the module has an `unsigned` of this name, which nobody writes now.
        unsafe { address.read_volatile() }
    }

    fn counts(&self) -> [u32; 2] {
        [self.number(c"lifecycle_initialized"), self.number(c"lifecycle_finalized")]
    }
}

#[test]
fn a_module_is_initialized_and_finalized_once() {
    let Some(lifecycle) = loaded("PLAIN") else { return };
    let first = lifecycle.module.initialize(InitArgs::new()).unwrap();
    // The module would say that it was not initialized before.
    let second = lifecycle.module.initialize(InitArgs::new()).unwrap();
    assert_eq!(lifecycle.counts(), [1, 0]);
    drop(first);
    assert!(!second.is_adopted());
    second.info().unwrap();
    assert_eq!(lifecycle.counts(), [1, 0]);
    drop(second);
    assert_eq!(lifecycle.counts(), [1, 1]);
    lifecycle.module.initialize(InitArgs::new()).unwrap().finalize().unwrap();
    assert_eq!(lifecycle.counts(), [2, 2]);
}

#[test]
fn what_somebody_else_initialized_is_never_finalized() {
    let Some(lifecycle) = loaded("ALREADY_INITIALIZED") else { return };
    let context = lifecycle.module.initialize(InitArgs::new()).unwrap();
    assert!(context.is_adopted());
    let clone = context.clone();
    context.finalize().unwrap();
    assert!(matches!(clone.info(), Err(Error::Finalized)));
    drop(clone);
    assert_eq!(lifecycle.counts(), [1, 0]);
}

#[test]
fn a_module_without_locks_gets_one_call_at_a_time() {
    let Some(lifecycle) = loaded("CANT_LOCK") else { return };
    let context = lifecycle.module.initialize(InitArgs::new()).unwrap();
    assert_eq!(lifecycle.counts(), [2, 0]);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..5).for_each(|_| drop(context.info().unwrap())));
        }
    });
    assert_eq!(lifecycle.number(c"lifecycle_together"), 0);
}

#[test]
fn finalize_waits_for_calls_that_are_in_the_module() {
    let Some(lifecycle) = loaded("PLAIN") else { return };
    let context = lifecycle.module.initialize(InitArgs::new()).unwrap();
    let clone = context.clone();
    thread::scope(|scope| {
        let busy = scope.spawn(move || {
            let mut calls = 0;
            while clone.info().is_ok() {
                calls += 1;
            }
            calls
        });
        while lifecycle.number(c"lifecycle_inside") == 0 {
            thread::yield_now();
        }
        context.finalize().unwrap();
        assert_eq!(lifecycle.number(c"lifecycle_inside"), 0);
        assert!(busy.join().unwrap() > 0);
    });
    assert_eq!(lifecycle.counts(), [1, 1]);
}

#[test]
fn a_text_for_the_module_reaches_it() {
    let Some(lifecycle) = loaded("RESERVED") else { return };
    let args = InitArgs::new().reserved("configdir='x'").unwrap();
    lifecycle.module.initialize(args).unwrap();
    assert!(lifecycle.module.initialize(InitArgs::new()).is_err());
    assert!(matches!(InitArgs::new().reserved("a\0b"), Err(Error::Argument(_))));
}

#[test]
fn nothing_is_read_behind_a_list_whatever_version_it_claims() {
    let Some(lifecycle) = loaded("LIST_AT_THE_END") else { return };
    assert_eq!(lifecycle.module.version(), Version { major: 3, minor: 2 });
    assert_eq!(lifecycle.module.functions().collect::<Vec<_>>().len(), 3);
    let context = lifecycle.module.initialize(InitArgs::new()).unwrap();
    let missing = context.slots().unwrap_err();
    assert_eq!(missing.to_string(), "the module has no C_GetSlotList");
    assert!(missing.is_not_supported());
}

#[test]
fn an_interface_that_cannot_be_used_falls_back_to_the_function_list() {
    for name in ["NULL_INTERFACE", "NULL_INTERFACE_LIST", "FUTURE_INTERFACE"] {
        let Some(lifecycle) = loaded(name) else { return };
        assert_eq!(lifecycle.module.version(), Version { major: 2, minor: 40 }, "{name}");
        lifecycle.module.initialize(InitArgs::new()).unwrap().info().unwrap();
    }
}

#[test]
fn a_module_without_a_list_is_refused() {
    let Some(refused) = load("NULL_LIST", &LoadOptions::new()) else { return };
    let error = refused.err().unwrap();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, "C_GetFunctionList gave a wrong answer: the function list is null");
}

#[cfg(any(target_os = "linux", windows))]
#[test]
fn a_module_is_unloaded_if_that_is_asked_for() {
    let Some(lifecycle) = load("PLAIN", &LoadOptions::new().unload(true)) else { return };
    let lifecycle = lifecycle.unwrap();
    let path = lifecycle.module.path().to_owned();
    let Lifecycle { _file: file, module } = lifecycle;
    assert!(is_loaded(&path));
    drop(module);
    assert!(!is_loaded(&path));
    drop(file);
}

/// Whether this process has a library.
#[cfg(target_os = "linux")]
fn is_loaded(path: &Path) -> bool {
    std::fs::read_to_string("/proc/self/maps").unwrap().contains(path.to_str().unwrap())
}

/// Whether this process has a library: nobody may write to it then.
#[cfg(windows)]
fn is_loaded(path: &Path) -> bool {
    std::fs::OpenOptions::new().write(true).open(path).is_err()
}

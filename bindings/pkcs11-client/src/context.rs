//! An initialized module.

use std::ffi::CString;
use std::fmt;
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::barrier::{Entrance, Gate, Inside, OtherInside, watch_forks};
use crate::error::{Error, Result};
use crate::flags::InitializeFlags;
use crate::functions::{Functions, invoke};
use crate::info::ModuleInfo;
use crate::module::Module;
use crate::notify::is_in_callback;
use crate::slot::{Slot, SlotId};
use crate::turn::{Turn, Turns};
use crate::values::Rv;
use crate::{call, sys};

/// How a module is initialized. (PKCS #11, `CK_C_INITIALIZE_ARGS`)
#[derive(Clone, Debug, Default)]
pub struct InitArgs {
    no_threads: bool,
    reserved: Option<CString>,
}

impl InitArgs {
    /// For any number of threads, with the locks of the operating system.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Forbids the module to start threads of its own (`CKF_LIBRARY_CANT_CREATE_OS_THREADS`).
    #[inline]
    #[must_use]
    pub fn without_module_threads(mut self) -> Self {
        self.no_threads = true;
        self
    }

    /// A text for the module in `pReserved`, as NSS takes it: `configdir='…' …`.
    ///
    /// # Errors
    /// [`Error::Argument`] if the text has a NUL in it.
    #[inline]
    pub fn reserved(mut self, text: &str) -> Result<Self> {
        let text =
            CString::new(text).map_err(|_| Error::Argument("the reserved text has a NUL"))?;
        self.reserved = Some(text);
        Ok(self)
    }
}

/// A module in use: from here come its slots. Clones share it, and the last one finalizes it.
#[derive(Clone)]
pub struct Context {
    pub(crate) shared: Arc<Shared>,
}

/// What a context and all its sessions share.
pub(crate) struct Shared {
    pub(crate) module: Module,
    entrance: Entrance,
    /// Calls one after the other, if the module has no locks.
    serial: Option<Turns>,
    /// Whether it was this crate that initialized the module.
    is_ours: bool,
    /// The module may keep a pointer to it.
    _reserved: Option<CString>,
}

/// A call that is in the module until this is dropped: one of a session, or another.
pub(crate) struct Call<'a, I = Inside<'a>> {
    functions: &'a Functions,
    _turn: OpenTurn<'a>,
    _inside: I,
}

/// A turn in a module that has no locks, elsewhere in memory: a call of any other module has nothing
/// to carry and nothing to end.
struct OpenTurn<'a>(Option<Box<Turn<'a>>>);

impl<'a> OpenTurn<'a> {
    #[cold]
    #[inline]
    fn take(turns: &'a Turns) -> Box<Turn<'a>> {
        Box::new(turns.take())
    }

    #[cold]
    #[inline]
    fn end(_: Box<Turn<'a>>) {}
}

impl Drop for OpenTurn<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        if let Some(turn) = self.0.take() {
            Self::end(turn);
        }
    }
}

impl<I> Call<'_, I> {
    /// The module's functions, `None` where it has none.
    #[inline]
    pub(crate) fn table(&self) -> &sys::CK_FUNCTION_LIST_3_2 {
        &self.functions.table
    }
}

/// All modules that this crate initialized, since not every module tells that it was before.
/// (A static is never dropped; nor is the code for it compiled then.)
static INITIALIZED: Mutex<ManuallyDrop<Vec<Weak<Shared>>>> =
    Mutex::new(ManuallyDrop::new(Vec::new()));

impl Context {
    #[inline]
    pub(crate) fn initialize(module: &Module, args: InitArgs) -> Result<Self> {
        watch_forks();
        // Dropped behind the lock, which the last clone of a context takes to finalize it.
        let contexts: Vec<_>;
        let mut initialized = INITIALIZED.lock().unwrap_or_else(PoisonError::into_inner);
        contexts = initialized.iter().filter_map(Weak::upgrade).collect();
        let address = module.loaded.functions.address;
        let is_same = |shared: &&Arc<Shared>| {
            shared.module.loaded.functions.address == address && shared.entrance.is_open()
        };
        if let Some(shared) = contexts.iter().find(is_same) {
            return Ok(Self {
                shared: shared.clone(),
            });
        }
        let start = start(&module.loaded.functions, &args)?;
        let shared = Arc::new(Shared {
            module: module.clone(),
            entrance: Entrance::new(),
            serial: start.is_serial.then(Turns::default),
            is_ours: start.is_ours,
            _reserved: args.reserved,
        });
        initialized.retain(|other| other.strong_count() > 0);
        initialized.push(Arc::downgrade(&shared));
        Ok(Self { shared })
    }

    /// The module.
    #[inline]
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.shared.module
    }

    /// Whether somebody else initialized the module, who therefore has to finalize it.
    #[inline]
    #[must_use]
    pub fn is_adopted(&self) -> bool {
        !self.shared.is_ours
    }

    /// Gets general information about the module. (PKCS #11, `C_GetInfo`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn info(&self) -> Result<ModuleInfo> {
        let call = self.shared.call()?;
        // SAFETY: all bytes zero is a value of this struct.
        let mut info = unsafe { core::mem::zeroed::<sys::CK_INFO>() };
        // SAFETY: `info` is a place for the answer.
        unsafe { invoke!(call.table(), C_GetInfo(&raw mut info)) }?;
        Ok(info.into())
    }

    /// Lists the slots, with or without a token in them. (PKCS #11, `C_GetSlotList`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn slots(&self) -> Result<Vec<Slot>> {
        self.slot_list(sys::CK_FALSE)
    }

    /// Lists the slots that have a token in them. (PKCS #11, `C_GetSlotList`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn slots_with_token(&self) -> Result<Vec<Slot>> {
        self.slot_list(sys::CK_TRUE)
    }

    #[inline]
    fn slot_list(&self, token_present: sys::CK_BBOOL) -> Result<Vec<Slot>> {
        let call = self.shared.call()?;
        let list = call::list("C_GetSlotList", |slots: *mut sys::CK_SLOT_ID, count| {
            // SAFETY: `slots` has room for as many as `count` says, or is null.
            unsafe { invoke!(call.table(), C_GetSlotList(token_present, slots, count)) }
        })?;
        drop(call);
        Ok(list.into_iter().map(|id| self.slot(SlotId(id))).collect())
    }

    /// The first slot that has a token with this label. (PKCS #11, `C_GetTokenInfo`)
    ///
    /// # Errors
    /// What the module returns, unless it is about a single token.
    #[inline]
    pub fn slot_with_label(&self, label: &str) -> Result<Option<Slot>> {
        let has_label = |slot: &Slot| slot.token_info().is_ok_and(|token| *token.label == *label);
        Ok(self.slots_with_token()?.into_iter().find(has_label))
    }

    /// The slot of this number, which need not exist.
    #[inline]
    #[must_use]
    pub fn slot(&self, id: SlotId) -> Slot {
        Slot {
            shared: self.shared.clone(),
            id,
        }
    }

    /// Waits until a token is put into a slot or taken out, and tells which slot.
    /// (PKCS #11, `C_WaitForSlotEvent`)
    ///
    /// Finalizing the module ends the wait.
    ///
    /// # Errors
    /// What the module returns; [`Error::Finalized`] if it was finalized meanwhile.
    #[inline]
    pub fn wait_for_slot_event(&self) -> Result<Slot> {
        if self.shared.serial.is_some() {
            // Somebody who waits inside would keep everybody else out.
            loop {
                if let Some(slot) = self.slot_event()? {
                    return Ok(slot);
                }
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
        }
        self.shared.entrance.check()?;
        // Not counted as being inside, since C_Finalize is what ends the wait.
        match self.wait_for_event(&self.shared.module.loaded.functions, 0) {
            Err(error) if error.rv() == Some(Rv::CRYPTOKI_NOT_INITIALIZED) => {
                self.shared.entrance.check()?;
                Err(error)
            }
            other => other,
        }
    }

    /// The slot whose token was put in or taken out since the last time, if there is one.
    /// (PKCS #11, `C_WaitForSlotEvent`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn slot_event(&self) -> Result<Option<Slot>> {
        let call = self.shared.call()?;
        match self.wait_for_event(call.functions, sys::CKF_DONT_BLOCK) {
            Ok(slot) => Ok(Some(slot)),
            Err(error) if error.rv() == Some(Rv::NO_EVENT) => Ok(None),
            Err(error) => Err(error),
        }
    }

    #[inline]
    fn wait_for_event(&self, functions: &Functions, flags: sys::CK_FLAGS) -> Result<Slot> {
        let mut id: sys::CK_SLOT_ID = 0;
        // SAFETY: `id` is a place for the answer; the last argument has to be null.
        unsafe {
            invoke!(
                functions.table,
                C_WaitForSlotEvent(flags, &raw mut id, ptr::null_mut())
            )
        }?;
        Ok(self.slot(SlotId(id)))
    }

    /// Finalizes the module now, for all clones of the context and all sessions: what they do
    /// afterwards is an [`Error::Finalized`]. Calls that are in the module are waited for.
    /// (PKCS #11, `C_Finalize`)
    ///
    /// Nothing is done if it was finalized before, or if somebody else initialized the module.
    ///
    /// # Errors
    /// What the module returns; [`Error::Argument`] in a callback of [`Slot::open_with_notify`], since
    /// the call that it belongs to would wait for itself.
    #[inline]
    pub fn finalize(self) -> Result<()> {
        self.shared.finalize()
    }
}

impl fmt::Debug for Context {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("module", self.module())
            .finish_non_exhaustive()
    }
}

impl Shared {
    /// Enters the module for a session.
    #[inline(always)]
    pub(crate) fn session_call<'a>(&'a self, gate: &'a Gate) -> Result<Call<'a>> {
        let inside = self.entrance.enter(gate)?;
        Ok(self.take_turn(inside))
    }

    /// Enters the module for something else.
    #[inline]
    pub(crate) fn call(&self) -> Result<Call<'_, OtherInside<'_>>> {
        let inside = self.entrance.enter_other()?;
        Ok(self.take_turn(inside))
    }

    /// The error of a call that comes too late.
    #[inline]
    pub(crate) fn check(&self) -> Result<()> {
        self.entrance.check()
    }

    #[inline(always)]
    fn take_turn<I>(&self, inside: I) -> Call<'_, I> {
        Call {
            functions: &self.module.loaded.functions,
            _turn: OpenTurn(self.serial.as_ref().map(OpenTurn::take)),
            _inside: inside,
        }
    }

    /// Whether this is a child of the process that initialized the module.
    #[inline]
    pub(crate) fn is_forked(&self) -> bool {
        self.entrance.is_forked()
    }

    #[inline]
    pub(crate) fn add_gate(&self, session: sys::CK_SESSION_HANDLE) -> Arc<Gate> {
        self.entrance.add_gate(session)
    }

    #[inline]
    pub(crate) fn remove_gate(&self, gate: &Arc<Gate>) {
        self.entrance.remove_gate(gate);
    }

    #[inline]
    fn finalize(&self) -> Result<()> {
        if !self.entrance.is_open() {
            return Ok(());
        }
        if is_in_callback() {
            return Err(Error::Argument("a callback cannot finalize the module"));
        }
        let _nobody_initializes = INITIALIZED.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.entrance.close() || !self.is_ours {
            return Ok(());
        }
        // SAFETY: nobody is in the module, and the argument has to be null.
        unsafe {
            invoke!(
                self.module.loaded.functions.table,
                C_Finalize(ptr::null_mut())
            )
        }
    }
}

impl Drop for Shared {
    #[inline]
    fn drop(&mut self) {
        // Whoever wants to know calls `finalize`.
        let _ = self.finalize();
    }
}

struct Start {
    is_ours: bool,
    is_serial: bool,
}

/// Calls `C_Initialize` with the locks of the operating system, and without locks if the module
/// cannot use them.
#[inline]
fn start(functions: &Functions, args: &InitArgs) -> Result<Start> {
    let mut flags = InitializeFlags::OS_LOCKING_OK;
    flags.set(
        InitializeFlags::LIBRARY_CANT_CREATE_OS_THREADS,
        args.no_threads,
    );
    let is_serial = |error: &Error| error.rv() == Some(Rv::CANT_LOCK);
    match initialize(functions, args, flags) {
        Ok(is_ours) => Ok(Start {
            is_ours,
            is_serial: false,
        }),
        Err(error) if is_serial(&error) => {
            flags.remove(InitializeFlags::OS_LOCKING_OK);
            let is_ours = initialize(functions, args, flags)?;
            Ok(Start {
                is_ours,
                is_serial: true,
            })
        }
        Err(error) => Err(error),
    }
}

/// Whether the module was not initialized before.
#[inline]
fn initialize(functions: &Functions, args: &InitArgs, flags: InitializeFlags) -> Result<bool> {
    let reserved = args
        .reserved
        .as_ref()
        .map_or(ptr::null(), |text| text.as_ptr());
    let mut args = sys::CK_C_INITIALIZE_ARGS {
        CreateMutex: None,
        DestroyMutex: None,
        LockMutex: None,
        UnlockMutex: None,
        flags: flags.bits(),
        pReserved: reserved.cast_mut().cast(),
    };
    // SAFETY: the arguments are what the standard wants, and the text lives as long as the context.
    match unsafe { invoke!(functions.table, C_Initialize((&raw mut args).cast())) } {
        Ok(()) => Ok(true),
        Err(error) if error.rv() == Some(Rv::CRYPTOKI_ALREADY_INITIALIZED) => Ok(false),
        Err(error) => Err(error),
    }
}

//! A module of the tests' own, with the standard's functions as far as the tests need them. Its token
//! in each slot is independent of the others, so that tests can run side by side.
//!
//! Its cryptography is none: a ciphertext is the plaintext with its bits inverted, a tag or signature
//! is made of [`checksum`].

use std::collections::HashMap;
use std::ptr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use pkcs11_client::ffi::*;
use pkcs11_client::{Context, InitArgs, Module, Slot, SlotId};

use crate::{async_functions, message_functions};

/// The PIN of every token.
pub(crate) const PIN: &str = "1234";

/// The token in a slot.
#[derive(Default)]
pub(crate) struct Token {
    /// 0 for no limit.
    pub(crate) max_sessions: CK_ULONG,
    /// How many sessions there can be, whatever the token says.
    pub(crate) capacity: Option<usize>,
    pub(crate) is_logged_in: bool,
    /// What was tried to log in.
    pub(crate) logins: usize,
    pub(crate) sessions: HashMap<CK_SESSION_HANDLE, State>,
    /// Asynchronous functions that a session has detached from.
    pub(crate) detached: HashMap<CK_ULONG, Vec<u8>>,
}

/// What a session is doing.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) flags: CK_FLAGS,
    /// Messages are processed.
    pub(crate) messages: bool,
    /// Within a message: what there is of it.
    pub(crate) message: Option<Vec<u8>>,
    /// What was called to end things.
    pub(crate) ended: Vec<&'static str>,
    /// A signature to be checked, and the data that there are of it.
    pub(crate) verification: Option<(Vec<u8>, Vec<u8>)>,
    pub(crate) pending: Option<async_functions::Work>,
    /// What there is of the data to sign.
    pub(crate) parts: Vec<u8>,
}

static TOKENS: Mutex<Option<HashMap<CK_SLOT_ID, Token>>> = Mutex::new(None);
static NEXT_SLOT: AtomicU64 = AtomicU64::new(1);
static NEXT_SESSION: AtomicU64 = AtomicU64::new(1);

/// Sessions are numbered slot by slot, so that a handle tells its slot.
const SESSIONS_OF_SLOT: u64 = 1 << 16;

type Tokens = HashMap<CK_SLOT_ID, Token>;

fn tokens() -> MutexGuard<'static, Option<Tokens>> {
    TOKENS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Looks at the token in a slot, or changes it.
pub(crate) fn with_token<T>(slot: CK_SLOT_ID, act: impl FnOnce(&mut Token) -> T) -> T {
    act(tokens().get_or_insert_default().entry(slot).or_default())
}

pub(crate) fn slot_of(session: CK_SESSION_HANDLE) -> CK_SLOT_ID {
    session / SESSIONS_OF_SLOT as CK_ULONG
}

/// Does something for a session, if there is one.
pub(crate) fn in_session(
    handle: CK_SESSION_HANDLE,
    act: impl FnOnce(&mut State) -> CK_RV,
) -> CK_RV {
    with_token(slot_of(handle), |token| match token.sessions.get_mut(&handle) {
        Some(state) => act(state),
        None => CKR_SESSION_HANDLE_INVALID,
    })
}

/// Looks at a session.
pub(crate) fn state<T>(handle: CK_SESSION_HANDLE, look: impl FnOnce(&mut State) -> T) -> T {
    with_token(slot_of(handle), |token| look(token.sessions.get_mut(&handle).unwrap()))
}

/// What a token does when it is reset: all sessions end.
pub(crate) fn reset(slot: &Slot) {
    with_token(slot.id().0, |token| {
        token.sessions.clear();
        token.is_logged_in = false;
    });
}

/// A slot that no other test has, with a token.
pub(crate) fn new_slot(token: Token) -> Slot {
    let id = NEXT_SLOT.fetch_add(1, Ordering::Relaxed) as CK_SLOT_ID;
    with_token(id, |old| *old = token);
    context().slot(SlotId(id))
}

fn context() -> Context {
    static MODULE: OnceLock<Module> = OnceLock::new();
    let module = MODULE.get_or_init(|| {
        static LIST: OnceLock<CK_FUNCTION_LIST_3_2> = OnceLock::new();
        let list = ptr::from_ref(LIST.get_or_init(function_list));
        let interface = CK_INTERFACE {
            pInterfaceName: c"PKCS 11".as_ptr().cast_mut().cast(),
            pFunctionList: list.cast_mut().cast(),
            flags: 0,
        };
        // SAFETY: the list lives forever, and the functions do what the standard says.
        unsafe { Module::from_interface(&raw const interface) }.unwrap()
    });
    module.initialize(InitArgs::new()).unwrap()
}

/// A number that depends on all bytes and their order.
pub(crate) fn checksum(parts: &[&[u8]]) -> [u8; 8] {
    let bytes = parts.iter().copied().flatten();
    let sum = bytes.fold(0xCBF2_9CE4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    });
    sum.to_be_bytes()
}

/// The bytes that a caller hands in.
///
/// # Safety
/// `data` has this length, or is null.
pub(crate) unsafe fn bytes<'a>(data: *const CK_BYTE, length: CK_ULONG) -> &'a [u8] {
    if data.is_null() {
        return &[];
    }
    // SAFETY: as the caller promises.
    unsafe { std::slice::from_raw_parts(data, length as usize) }
}

/// Gives an answer in the way of the standard. Tells whether it was given, and not only its length.
///
/// # Safety
/// `output` has the length that `length` says, or is null.
pub(crate) unsafe fn answer(
    answer: &[u8],
    output: *mut CK_BYTE,
    length: *mut CK_ULONG,
) -> Result<bool, CK_RV> {
    // SAFETY: as the caller promises.
    unsafe {
        let room = length.replace(answer.len() as CK_ULONG) as usize;
        if output.is_null() {
            return Ok(false);
        }
        if room < answer.len() {
            return Err(CKR_BUFFER_TOO_SMALL);
        }
        output.copy_from_nonoverlapping(answer.as_ptr(), answer.len());
    }
    Ok(true)
}

fn function_list() -> CK_FUNCTION_LIST_3_2 {
    // SAFETY: a list of null functions is one.
    let mut list = unsafe { std::mem::zeroed::<CK_FUNCTION_LIST_3_2>() };
    list.version = CK_VERSION { major: 3, minor: 2 };
    list.C_Initialize = Some(initialize);
    list.C_Finalize = Some(initialize);
    list.C_GetTokenInfo = Some(get_token_info);
    list.C_OpenSession = Some(open_session);
    list.C_CloseSession = Some(close_session);
    list.C_GetSessionInfo = Some(get_session_info);
    list.C_Login = Some(login);
    message_functions::fill(&mut list);
    async_functions::fill(&mut list);
    list
}

unsafe extern "C" fn initialize(_: *mut std::ffi::c_void) -> CK_RV {
    CKR_OK
}

unsafe extern "C" fn get_token_info(slot: CK_SLOT_ID, info: *mut CK_TOKEN_INFO) -> CK_RV {
    let max_sessions = with_token(slot, |token| token.max_sessions);
    // SAFETY: all bytes zero is a value of this struct, and `info` a place for it.
    unsafe {
        let mut answer = std::mem::zeroed::<CK_TOKEN_INFO>();
        answer.ulMaxSessionCount = max_sessions;
        answer.ulMaxRwSessionCount = CK_UNAVAILABLE_INFORMATION;
        info.write(answer);
    }
    CKR_OK
}

unsafe extern "C" fn open_session(
    slot: CK_SLOT_ID,
    flags: CK_FLAGS,
    _: *mut std::ffi::c_void,
    _: CK_NOTIFY,
    session: *mut CK_SESSION_HANDLE,
) -> CK_RV {
    with_token(slot, |token| {
        if token.capacity.is_some_and(|capacity| token.sessions.len() >= capacity) {
            return CKR_SESSION_COUNT;
        }
        let number = NEXT_SESSION.fetch_add(1, Ordering::Relaxed) % SESSIONS_OF_SLOT;
        let handle = slot * SESSIONS_OF_SLOT as CK_ULONG + number as CK_ULONG;
        token.sessions.insert(handle, State { flags, ..State::default() });
        // SAFETY: it is a place for the answer.
        unsafe { session.write(handle) };
        CKR_OK
    })
}

unsafe extern "C" fn close_session(session: CK_SESSION_HANDLE) -> CK_RV {
    with_token(slot_of(session), |token| {
        if token.sessions.remove(&session).is_none() {
            return CKR_SESSION_HANDLE_INVALID;
        }
        token.is_logged_in &= !token.sessions.is_empty();
        CKR_OK
    })
}

unsafe extern "C" fn get_session_info(
    session: CK_SESSION_HANDLE,
    info: *mut CK_SESSION_INFO,
) -> CK_RV {
    with_token(slot_of(session), |token| {
        let Some(state) = token.sessions.get(&session) else { return CKR_SESSION_HANDLE_INVALID };
        let is_read_write = state.flags & CKF_RW_SESSION != 0;
        let answer = CK_SESSION_INFO {
            slotID: slot_of(session),
            state: match (is_read_write, token.is_logged_in) {
                (false, false) => CKS_RO_PUBLIC_SESSION,
                (false, true) => CKS_RO_USER_FUNCTIONS,
                (true, false) => CKS_RW_PUBLIC_SESSION,
                (true, true) => CKS_RW_USER_FUNCTIONS,
            },
            flags: state.flags,
            ulDeviceError: 0,
        };
        // SAFETY: it is a place for the answer.
        unsafe { info.write(answer) };
        CKR_OK
    })
}

unsafe extern "C" fn login(
    session: CK_SESSION_HANDLE,
    _: CK_USER_TYPE,
    pin: *mut CK_UTF8CHAR,
    length: CK_ULONG,
) -> CK_RV {
    // SAFETY: the PIN has this length.
    let is_right = unsafe { bytes(pin, length) } == PIN.as_bytes();
    with_token(slot_of(session), |token| {
        token.logins += 1;
        if token.is_logged_in {
            return CKR_USER_ALREADY_LOGGED_IN;
        }
        if !is_right {
            return CKR_PIN_INCORRECT;
        }
        token.is_logged_in = true;
        CKR_OK
    })
}

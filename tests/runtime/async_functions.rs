//! The module's side of asynchronous functions. A function ends when it has been asked about twice; till
//! then it has the caller's buffers, and writes to them.

use std::ptr;

use pkcs11_client::ffi::*;

use crate::module::{answer, bytes, checksum, in_session, slot_of, with_token};

/// A function that is at work.
pub(crate) struct Work {
    function: &'static [u8],
    /// How often it has to be asked about.
    questions: usize,
    result: Vec<u8>,
    /// Where the caller has room.
    output: *mut u8,
    room: CK_ULONG,
    objects: [CK_OBJECT_HANDLE; 2],
    rv: CK_RV,
}

// SAFETY: the caller has lent it to whichever thread works.
unsafe impl Send for Work {}

impl Work {
    fn new(function: &'static [u8]) -> Self {
        let (result, output, room) = (Vec::new(), ptr::null_mut(), 0);
        Self { function, questions: 2, result, output, room, objects: [0; 2], rv: CKR_OK }
    }

    /// Writes to the caller's buffer, all of it, as long as the function is at work.
    pub(crate) fn scribble(&self, byte: u8) {
        if !self.output.is_null() {
            // SAFETY: the caller has promised that there is so much room until the function ends.
            unsafe { self.output.write_bytes(byte, self.room as usize) };
        }
    }
}

pub(crate) fn fill(list: &mut CK_FUNCTION_LIST_3_2) {
    list.C_SignInit = Some(sign_init);
    list.C_Sign = Some(sign);
    list.C_SignUpdate = Some(sign_update);
    list.C_SignFinal = Some(sign_final);
    list.C_EncryptUpdate = Some(encrypt_update);
    list.C_EncapsulateKey = Some(encapsulate_key);
    list.C_DigestInit = Some(digest_init);
    list.C_GenerateKeyPair = Some(generate_key_pair);
    list.C_AsyncComplete = Some(complete);
    list.C_AsyncGetID = Some(get_id);
    list.C_AsyncJoin = Some(join);
}

/// Starts to work.
fn pend(session: CK_SESSION_HANDLE, work: Work) -> CK_RV {
    in_session(session, |state| {
        if state.flags & CKF_ASYNC_SESSION == 0 || state.pending.is_some() {
            return CKR_OPERATION_ACTIVE;
        }
        work.scribble(1);
        state.pending = Some(work);
        CKR_PENDING
    })
}

unsafe extern "C" fn sign_init(
    session: CK_SESSION_HANDLE,
    mechanism: *mut CK_MECHANISM,
    key: CK_OBJECT_HANDLE,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    let parameter = unsafe {
        let mechanism = mechanism.read_unaligned();
        bytes(mechanism.pParameter.cast(), mechanism.ulParameterLen)
    };
    let mut work = Work::new(b"C_SignInit");
    if parameter != b"parameter" || key != 7 {
        work.rv = CKR_KEY_HANDLE_INVALID;
    }
    pend(session, work)
}

unsafe extern "C" fn digest_init(_: CK_SESSION_HANDLE, _: *mut CK_MECHANISM) -> CK_RV {
    CKR_OK
}

unsafe extern "C" fn sign(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    let signature = checksum(&[unsafe { bytes(data, length) }]);
    // SAFETY: the same.
    unsafe { pend_with_output(session, Work::new(b"C_Sign"), &signature, output, output_length) }
}

/// Starts to work on a result, or tells that it may have 12 bytes.
///
/// # Safety
/// The caller keeps to the standard.
unsafe fn pend_with_output(
    session: CK_SESSION_HANDLE,
    mut work: Work,
    result: &[u8],
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
) -> CK_RV {
    if output.is_null() {
        // SAFETY: as the caller promises; there is more room than is needed.
        return unsafe { answer(&[0; 12], output, output_length) }.map_or_else(|rv| rv, |_| CKR_OK);
    }
    // SAFETY: the same.
    work.room = unsafe { *output_length };
    (work.result, work.output) = (result.to_vec(), output);
    pend(session, work)
}

unsafe extern "C" fn sign_update(
    session: CK_SESSION_HANDLE,
    part: *mut CK_BYTE,
    length: CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    let part = unsafe { bytes(part, length) };
    let rv = in_session(session, |state| {
        state.parts.extend_from_slice(part);
        CKR_OK
    });
    if rv == CKR_OK { pend(session, Work::new(b"C_SignUpdate")) } else { rv }
}

unsafe extern "C" fn sign_final(
    session: CK_SESSION_HANDLE,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
) -> CK_RV {
    let mut signature = [0; 8];
    let rv = in_session(session, |state| {
        signature = checksum(&[&state.parts]);
        CKR_OK
    });
    if rv != CKR_OK {
        return rv;
    }
    let work = Work::new(b"C_SignFinal");
    // SAFETY: the caller keeps to the standard.
    unsafe { pend_with_output(session, work, &signature, output, output_length) }
}

unsafe extern "C" fn encrypt_update(
    session: CK_SESSION_HANDLE,
    part: *mut CK_BYTE,
    length: CK_ULONG,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    let part = unsafe { bytes(part, length) };
    let ciphertext: Vec<u8> = part.iter().map(|byte| !byte).collect();
    let work = Work::new(b"C_EncryptUpdate");
    // SAFETY: the same.
    unsafe { pend_with_output(session, work, &ciphertext, output, output_length) }
}

unsafe extern "C" fn encapsulate_key(
    session: CK_SESSION_HANDLE,
    _: *mut CK_MECHANISM,
    _: CK_OBJECT_HANDLE,
    _: *mut CK_ATTRIBUTE,
    _: CK_ULONG,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
    _: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    let mut work = Work::new(b"C_EncapsulateKey");
    work.objects = [23, 0];
    // SAFETY: the caller keeps to the standard.
    unsafe { pend_with_output(session, work, b"ciphertext", output, output_length) }
}

unsafe extern "C" fn generate_key_pair(
    session: CK_SESSION_HANDLE,
    _: *mut CK_MECHANISM,
    public: *mut CK_ATTRIBUTE,
    public_count: CK_ULONG,
    _: *mut CK_ATTRIBUTE,
    private_count: CK_ULONG,
    _: *mut CK_OBJECT_HANDLE,
    _: *mut CK_OBJECT_HANDLE,
) -> CK_RV {
    let mut work = Work::new(b"C_GenerateKeyPair");
    // SAFETY: the caller keeps to the standard.
    let is_label = unsafe {
        let first = public.read_unaligned();
        first.r#type == CKA_LABEL && bytes(first.pValue.cast(), first.ulValueLen) == b"pair"
    };
    if public_count != 2 || private_count != 0 || !is_label {
        work.rv = CKR_TEMPLATE_INCONSISTENT;
    }
    work.objects = [21, 22];
    pend(session, work)
}

/// Whether the name that the caller gives is that of a function.
///
/// # Safety
/// `name` ends with NUL.
unsafe fn is_named(work: &Work, name: *const CK_UTF8CHAR) -> bool {
    // SAFETY: as the caller promises.
    unsafe { std::ffi::CStr::from_ptr(name.cast()) }.to_bytes() == work.function
}

unsafe extern "C" fn complete(
    session: CK_SESSION_HANDLE,
    name: *mut CK_UTF8CHAR,
    result: *mut CK_ASYNC_DATA,
) -> CK_RV {
    in_session(session, |state| {
        let Some(work) = &mut state.pending else { return CKR_OPERATION_NOT_INITIALIZED };
        // SAFETY: the name ends with NUL.
        if !unsafe { is_named(work, name) } {
            return CKR_ARGUMENTS_BAD;
        }
        if work.questions > 0 {
            work.questions -= 1;
            work.scribble(2);
            return CKR_PENDING;
        }
        let work = state.pending.take().expect("it is at work");
        let output = work.output;
        // SAFETY: the caller has promised that there is so much room until now, and `result` is a place
        // for the answer.
        unsafe {
            if !output.is_null() {
                output.copy_from_nonoverlapping(work.result.as_ptr(), work.result.len());
            }
            result.write(CK_ASYNC_DATA {
                ulVersion: 0,
                pValue: output,
                ulValue: work.result.len() as CK_ULONG,
                hObject: work.objects[0],
                hAdditionalObject: work.objects[1],
            });
        }
        work.rv
    })
}

unsafe extern "C" fn get_id(
    session: CK_SESSION_HANDLE,
    name: *mut CK_UTF8CHAR,
    id: *mut CK_ULONG,
) -> CK_RV {
    let mut detached = None;
    let rv = in_session(session, |state| match state.pending.take() {
        // SAFETY: the name ends with NUL.
        Some(work) if work.function == b"C_Sign" && unsafe { is_named(&work, name) } => {
            detached = Some(work.result);
            CKR_OK
        }
        other => {
            state.pending = other;
            CKR_STATE_UNSAVEABLE
        }
    });
    if let Some(result) = detached {
        let number = session + 1000;
        with_token(slot_of(session), |token| token.detached.insert(number, result));
        // SAFETY: it is a place for the answer.
        unsafe { id.write(number) };
    }
    rv
}

unsafe extern "C" fn join(
    session: CK_SESSION_HANDLE,
    _: *mut CK_UTF8CHAR,
    id: CK_ULONG,
    output: *mut CK_BYTE,
    room: CK_ULONG,
) -> CK_RV {
    let result = with_token(slot_of(session), |token| token.detached.get(&id).cloned());
    let Some(result) = result else { return CKR_SAVED_STATE_INVALID };
    if (room as usize) < result.len() {
        return CKR_BUFFER_TOO_SMALL;
    }
    let mut work = Work::new(b"C_Sign");
    (work.result, work.output, work.room) = (result, output, room);
    match pend(session, work) {
        CKR_PENDING => CKR_OK,
        rv => rv,
    }
}

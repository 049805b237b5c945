//! The module's side of messages, and of checking a signature that is given first.

use std::ffi::c_void;

use pkcs11_client::ffi::*;

use crate::module::{answer, bytes, checksum, in_session};

/// The initialization vector that the token makes.
pub(crate) const IV: [u8; 4] = *b"iv 1";

/// What happens to the data of a message.
pub(crate) fn inverted(data: &[u8]) -> Vec<u8> {
    data.iter().map(|byte| !byte).collect()
}

pub(crate) fn fill(list: &mut CK_FUNCTION_LIST_3_2) {
    list.C_MessageEncryptInit = Some(start);
    list.C_EncryptMessage = Some(encrypt_message);
    list.C_EncryptMessageBegin = Some(begin);
    list.C_EncryptMessageNext = Some(encrypt_next);
    list.C_MessageEncryptFinal = Some(finish);
    list.C_MessageDecryptInit = Some(start);
    list.C_DecryptMessage = Some(decrypt_message);
    list.C_MessageDecryptFinal = Some(finish);
    list.C_MessageSignInit = Some(start);
    list.C_SignMessage = Some(sign_message);
    list.C_SignMessageBegin = Some(sign_begin);
    list.C_SignMessageNext = Some(sign_next);
    list.C_MessageSignFinal = Some(finish);
    list.C_MessageVerifyInit = Some(start);
    list.C_VerifyMessage = Some(verify_message);
    list.C_VerifyMessageBegin = Some(sign_begin);
    list.C_VerifyMessageNext = Some(verify_next);
    list.C_MessageVerifyFinal = Some(finish);
    list.C_SessionCancel = Some(cancel);
    list.C_VerifySignatureInit = Some(verify_signature_init);
    list.C_VerifySignatureUpdate = Some(verify_signature_update);
    list.C_VerifySignatureFinal = Some(verify_signature_final);
}

unsafe extern "C" fn start(
    session: CK_SESSION_HANDLE,
    _: *mut CK_MECHANISM,
    _: CK_OBJECT_HANDLE,
) -> CK_RV {
    in_session(session, |state| {
        if std::mem::replace(&mut state.messages, true) { CKR_OPERATION_ACTIVE } else { CKR_OK }
    })
}

unsafe extern "C" fn finish(session: CK_SESSION_HANDLE) -> CK_RV {
    in_session(session, |state| {
        state.ended.push("final");
        if state.message.is_some() {
            return CKR_OPERATION_ACTIVE;
        }
        if std::mem::take(&mut state.messages) { CKR_OK } else { CKR_OPERATION_NOT_INITIALIZED }
    })
}

unsafe extern "C" fn cancel(session: CK_SESSION_HANDLE, _: CK_FLAGS) -> CK_RV {
    in_session(session, |state| {
        state.ended.push("cancel");
        (state.messages, state.message, state.verification) = (false, None, None);
        CKR_OK
    })
}

/// The initialization vector, made here if there is to be one.
///
/// # Safety
/// `parameter` is null or points to parameters.
unsafe fn generate(parameter: *mut c_void) -> Vec<u8> {
    if parameter.is_null() {
        return Vec::new();
    }
    // SAFETY: as the caller promises.
    unsafe {
        let parameter = parameter.cast::<CK_GCM_MESSAGE_PARAMS>().read_unaligned();
        if { parameter.ivGenerator } == CKG_GENERATE {
            parameter.pIv.copy_from_nonoverlapping(IV.as_ptr(), IV.len());
        }
        bytes(parameter.pIv, parameter.ulIvLen).to_vec()
    }
}

/// # Safety
/// `parameter` is null or points to parameters.
unsafe fn put_tag(parameter: *mut c_void, tag: [u8; 8]) {
    if !parameter.is_null() {
        // SAFETY: as the caller promises.
        unsafe {
            let parameter = parameter.cast::<CK_GCM_MESSAGE_PARAMS>().read_unaligned();
            parameter.pTag.copy_from_nonoverlapping(tag.as_ptr(), tag.len());
        }
    }
}

unsafe extern "C" fn encrypt_message(
    session: CK_SESSION_HANDLE,
    parameter: *mut c_void,
    _: CK_ULONG,
    associated: *mut CK_BYTE,
    associated_length: CK_ULONG,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    unsafe {
        let (associated, data) = (bytes(associated, associated_length), bytes(data, length));
        in_session(session, |state| {
            if !state.messages || state.message.is_some() {
                return CKR_OPERATION_ACTIVE;
            }
            if let Err(rv) = answer(&inverted(data), output, output_length) {
                return rv;
            }
            let iv = generate(parameter);
            put_tag(parameter, checksum(&[&iv, associated, data]));
            CKR_OK
        })
    }
}

unsafe extern "C" fn decrypt_message(
    session: CK_SESSION_HANDLE,
    parameter: *mut c_void,
    _: CK_ULONG,
    associated: *mut CK_BYTE,
    associated_length: CK_ULONG,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    unsafe {
        let (associated, data) = (bytes(associated, associated_length), bytes(data, length));
        let parameter = parameter.cast::<CK_GCM_MESSAGE_PARAMS>().read_unaligned();
        let iv = bytes(parameter.pIv, parameter.ulIvLen);
        let tag = bytes(parameter.pTag, parameter.ulTagBits / 8);
        in_session(session, |_| {
            let plaintext = inverted(data);
            if checksum(&[iv, associated, &plaintext]) != tag {
                return CKR_AEAD_DECRYPT_FAILED;
            }
            answer(&plaintext, output, output_length).map_or_else(|rv| rv, |_| CKR_OK)
        })
    }
}

unsafe extern "C" fn begin(
    session: CK_SESSION_HANDLE,
    parameter: *mut c_void,
    _: CK_ULONG,
    associated: *mut CK_BYTE,
    associated_length: CK_ULONG,
) -> CK_RV {
    in_session(session, |state| {
        // SAFETY: the caller keeps to the standard.
        let mut message = unsafe { generate(parameter) };
        // SAFETY: the same.
        message.extend_from_slice(unsafe { bytes(associated, associated_length) });
        state.message = Some(message);
        CKR_OK
    })
}

unsafe extern "C" fn encrypt_next(
    session: CK_SESSION_HANDLE,
    parameter: *mut c_void,
    _: CK_ULONG,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
    flags: CK_FLAGS,
) -> CK_RV {
    in_session(session, |state| {
        let Some(message) = &mut state.message else { return CKR_OPERATION_NOT_INITIALIZED };
        // SAFETY: the caller keeps to the standard.
        unsafe {
            let data = bytes(data, length);
            if let Err(rv) = answer(&inverted(data), output, output_length) {
                return rv;
            }
            message.extend_from_slice(data);
            if flags == CKF_END_OF_MESSAGE {
                put_tag(parameter, checksum(&[message]));
                state.message = None;
            }
        }
        CKR_OK
    })
}

unsafe extern "C" fn sign_message(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    let signature = checksum(&[unsafe { bytes(data, length) }]);
    in_session(session, |_| {
        // SAFETY: the same.
        unsafe { answer(&signature, output, output_length) }.map_or_else(|rv| rv, |_| CKR_OK)
    })
}

unsafe extern "C" fn sign_begin(
    session: CK_SESSION_HANDLE,
    parameter: *mut c_void,
    length: CK_ULONG,
) -> CK_RV {
    in_session(session, |state| {
        if !parameter.is_null() || length != 0 {
            return CKR_MECHANISM_PARAM_INVALID;
        }
        state.message = Some(Vec::new());
        CKR_OK
    })
}

unsafe extern "C" fn sign_next(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    output: *mut CK_BYTE,
    output_length: *mut CK_ULONG,
) -> CK_RV {
    in_session(session, |state| {
        let Some(message) = &mut state.message else { return CKR_OPERATION_NOT_INITIALIZED };
        // SAFETY: the caller keeps to the standard.
        let data = unsafe { bytes(data, length) };
        if output_length.is_null() {
            message.extend_from_slice(data);
            return CKR_OK;
        }
        // SAFETY: the same.
        match unsafe { answer(&checksum(&[message, data]), output, output_length) } {
            Ok(true) => {
                state.message = None;
                CKR_OK
            }
            Ok(false) => CKR_OK,
            Err(rv) => rv,
        }
    })
}

/// The result of a comparison.
fn compare(signature: &[u8], expected: &[u8]) -> CK_RV {
    if signature == expected { CKR_OK } else { CKR_SIGNATURE_INVALID }
}

unsafe extern "C" fn verify_message(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    signature: *mut CK_BYTE,
    signature_length: CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    let (data, signature) = unsafe { (bytes(data, length), bytes(signature, signature_length)) };
    in_session(session, |_| compare(signature, &checksum(&[data])))
}

unsafe extern "C" fn verify_next(
    session: CK_SESSION_HANDLE,
    _: *mut c_void,
    _: CK_ULONG,
    data: *mut CK_BYTE,
    length: CK_ULONG,
    signature: *mut CK_BYTE,
    signature_length: CK_ULONG,
) -> CK_RV {
    in_session(session, |state| {
        let Some(message) = &mut state.message else { return CKR_OPERATION_NOT_INITIALIZED };
        // SAFETY: the caller keeps to the standard.
        message.extend_from_slice(unsafe { bytes(data, length) });
        if signature.is_null() {
            return CKR_OK;
        }
        let message = state.message.take().unwrap_or_default();
        // SAFETY: the same.
        compare(unsafe { bytes(signature, signature_length) }, &checksum(&[&message]))
    })
}

unsafe extern "C" fn verify_signature_init(
    session: CK_SESSION_HANDLE,
    _: *mut CK_MECHANISM,
    _: CK_OBJECT_HANDLE,
    signature: *mut CK_BYTE,
    length: CK_ULONG,
) -> CK_RV {
    // SAFETY: the caller keeps to the standard.
    let signature = unsafe { bytes(signature, length) }.to_vec();
    in_session(session, |state| {
        state.verification = Some((signature, Vec::new()));
        CKR_OK
    })
}

unsafe extern "C" fn verify_signature_update(
    session: CK_SESSION_HANDLE,
    data: *mut CK_BYTE,
    length: CK_ULONG,
) -> CK_RV {
    in_session(session, |state| match &mut state.verification {
        Some((_, all)) => {
            // SAFETY: the caller keeps to the standard.
            all.extend_from_slice(unsafe { bytes(data, length) });
            CKR_OK
        }
        None => CKR_OPERATION_NOT_INITIALIZED,
    })
}

unsafe extern "C" fn verify_signature_final(session: CK_SESSION_HANDLE) -> CK_RV {
    in_session(session, |state| match state.verification.take() {
        Some((signature, all)) => compare(&signature, &checksum(&[&all])),
        None => CKR_OPERATION_NOT_INITIALIZED,
    })
}

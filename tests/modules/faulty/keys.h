/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/* Making and moving keys, and functions of version 3.x. */

#ifndef KEYS_H
#define KEYS_H

#include "operations.h"

/* A new key has handle 1, or 0 as a fault. */
static CK_RV make_key(const char *function, CK_OBJECT_HANDLE_PTR key) {
  CK_RV rv;
  if (enter(function, &rv))
    return rv;
  if (!has_fault(function, "untouched"))
    *key = has_fault(function, "zero") ? CK_INVALID_HANDLE : 1;
  return CKR_OK;
}

static CK_RV generate_key(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism, CK_ATTRIBUTE_PTR template,
                          CK_ULONG count, CK_OBJECT_HANDLE_PTR key) {
  (void)handle, (void)mechanism, (void)template, (void)count;
  return make_key("C_GenerateKey", key);
}

static CK_RV generate_key_pair(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism,
                               CK_ATTRIBUTE_PTR public, CK_ULONG public_count, CK_ATTRIBUTE_PTR private,
                               CK_ULONG private_count, CK_OBJECT_HANDLE_PTR public_key,
                               CK_OBJECT_HANDLE_PTR private_key) {
  (void)handle, (void)mechanism, (void)public, (void)public_count, (void)private, (void)private_count;
  *public_key = 2;
  return make_key("C_GenerateKeyPair", private_key);
}

static CK_RV wrap_key(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism, CK_OBJECT_HANDLE wrapping,
                      CK_OBJECT_HANDLE key, CK_BYTE_PTR out, CK_ULONG_PTR length) {
  CK_BYTE wrapped[40];
  ENTER(C_WrapKey);
  (void)handle, (void)mechanism, (void)wrapping, (void)key;
  memset(wrapped, 0x33, sizeof wrapped);
  return give("C_WrapKey", wrapped, sizeof wrapped, 1, out, length);
}

static CK_RV unwrap_key(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism, CK_OBJECT_HANDLE unwrapping,
                        CK_BYTE_PTR wrapped, CK_ULONG length, CK_ATTRIBUTE_PTR template, CK_ULONG count,
                        CK_OBJECT_HANDLE_PTR key) {
  (void)handle, (void)mechanism, (void)unwrapping, (void)wrapped, (void)length, (void)template, (void)count;
  return make_key("C_UnwrapKey", key);
}

static CK_RV derive_key(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism, CK_OBJECT_HANDLE base,
                        CK_ATTRIBUTE_PTR template, CK_ULONG count, CK_OBJECT_HANDLE_PTR key) {
  (void)handle, (void)mechanism, (void)base, (void)template, (void)count;
  return make_key("C_DeriveKey", key);
}

static CK_RV encapsulate_key(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism, CK_OBJECT_HANDLE public,
                             CK_ATTRIBUTE_PTR template, CK_ULONG count, CK_BYTE_PTR out,
                             CK_ULONG_PTR length, CK_OBJECT_HANDLE_PTR key) {
  static const CK_BYTE ciphertext[48] = {0xC1};
  CK_RV rv = give("C_EncapsulateKey", ciphertext, sizeof ciphertext, 1, out, length);
  (void)handle, (void)mechanism, (void)public, (void)template, (void)count;
  return out == NULL || rv != CKR_OK ? rv : make_key("C_EncapsulateKey", key);
}

static CK_RV decapsulate_key(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism,
                             CK_OBJECT_HANDLE private, CK_ATTRIBUTE_PTR template, CK_ULONG count,
                             CK_BYTE_PTR in, CK_ULONG length, CK_OBJECT_HANDLE_PTR key) {
  (void)handle, (void)mechanism, (void)private, (void)template, (void)count, (void)in, (void)length;
  return make_key("C_DecapsulateKey", key);
}

static CK_RV login_user(CK_SESSION_HANDLE handle, CK_USER_TYPE user, CK_UTF8CHAR_PTR pin, CK_ULONG length,
                        CK_UTF8CHAR_PTR name, CK_ULONG name_length) {
  ENTER(C_LoginUser);
  (void)name, (void)name_length;
  return login(handle, user, pin, length);
}

static CK_RV get_session_validation_flags(CK_SESSION_HANDLE handle, CK_SESSION_VALIDATION_FLAGS_TYPE type,
                                          CK_FLAGS_PTR flags) {
  ENTER(C_GetSessionValidationFlags);
  (void)handle, (void)type;
  *flags = 1;
  return CKR_OK;
}

static CK_RV message_init(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism, CK_OBJECT_HANDLE key) {
  (void)mechanism;
  return start("C_MessageSignInit", handle, MESSAGE, key);
}

static CK_RV sign_message(CK_SESSION_HANDLE handle, CK_VOID_PTR parameter, CK_ULONG parameter_length,
                          CK_BYTE_PTR data, CK_ULONG data_length, CK_BYTE_PTR out, CK_ULONG_PTR length) {
  static const CK_BYTE signature[SIGNATURE_LENGTH] = {0xA1};
  CK_RV rv;
  (void)parameter, (void)parameter_length, (void)data, (void)data_length;
  if (enter_operation("C_SignMessage", handle, MESSAGE, 0, &rv))
    return rv;
  return give("C_SignMessage", signature, sizeof signature, 1, out, length);
}

static CK_RV message_final(CK_SESSION_HANDLE handle) {
  struct session *session = session_of(handle);
  if (session != NULL)
    session->operations &= ~(unsigned)MESSAGE;
  ENTER(C_MessageSignFinal);
  return session == NULL ? CKR_SESSION_HANDLE_INVALID : CKR_OK;
}

#endif

/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/* Slots, their tokens, and sessions. */

#ifndef TOKEN_H
#define TOKEN_H

#include "fault.h"

enum { SLOTS = 2, SESSIONS = 64, FIRST_SESSION = 100 };

/* The operations that a session can be in, one bit each. */
enum {
  ENCRYPT = 1,
  DECRYPT = 2,
  DIGEST = 4,
  SIGN = 8,
  SIGN_RECOVER = 16,
  VERIFY = 32,
  VERIFY_RECOVER = 64,
  FIND = 128,
  MESSAGE = 256,
};

static struct session {
  int is_open, was_closed;
  CK_FLAGS flags;
  unsigned operations;
  CK_OBJECT_HANDLE key;
  /* How many objects the search has given. */
  CK_ULONG found;
} sessions[SESSIONS];

static int is_logged_in;

static struct session *session_of(CK_SESSION_HANDLE handle) {
  CK_ULONG index = handle - FIRST_SESSION;
  return index < SESSIONS && sessions[index].is_open ? &sessions[index] : NULL;
}

/* Counts what nobody will end any more. */
static void forget(struct session *session) {
  for (; session->operations != 0; session->operations &= session->operations - 1)
    left.operations++;
  memset(session, 0, sizeof *session);
}

static void forget_all(void) {
  for (int i = 0; i < SESSIONS; i++) {
    if (sessions[i].is_open && !sessions[i].was_closed)
      left.sessions++;
    forget(&sessions[i]);
  }
  is_logged_in = 0;
}

/* Text padded with blanks, or hostile. */
static void put_text(const char *function, CK_UTF8CHAR *field, size_t size, const char *text) {
  static const char escapes[] = "\033]0;owned\007\033[2Jred";
  memset(field, has_fault(function, "no-padding") ? 'X' : ' ', size);
  memcpy(field, text, strlen(text));
  if (has_fault(function, "escapes"))
    memcpy(field, escapes, sizeof escapes - 1 < size ? sizeof escapes - 1 : size);
  if (has_fault(function, "no-utf8"))
    memset(field, 0xFF, size);
  if (has_fault(function, "cut-utf8"))
    memset(field, 0xE2, size);
  if (has_fault(function, "nul"))
    memset(field + strlen(text), 0, size - strlen(text));
  if (has_fault(function, "nul-within"))
    field[1] = 0;
}

static CK_RV get_info(CK_INFO_PTR info) {
  ENTER(C_GetInfo);
  info->cryptokiVersion = (CK_VERSION){3, 2};
  put_text("C_GetInfo", info->manufacturerID, sizeof info->manufacturerID, "faulty");
  info->flags = has_fault("C_GetInfo", "flags") ? ~0UL : 0;
  put_text("C_GetInfo", info->libraryDescription, sizeof info->libraryDescription, "with faults");
  info->libraryVersion = (CK_VERSION){1, 0};
  return CKR_OK;
}

static CK_RV get_slot_list(CK_BBOOL present, CK_SLOT_ID_PTR slots, CK_ULONG_PTR count) {
  CK_SLOT_ID all[SLOTS] = {1, 2};
  ENTER(C_GetSlotList);
  (void)present;
  if (has_fault("C_GetSlotList", "repeats"))
    all[1] = 1;
  return give("C_GetSlotList", all, SLOTS, sizeof *all, slots, count);
}

static CK_RV get_slot_info(CK_SLOT_ID slot, CK_SLOT_INFO_PTR info) {
  ENTER(C_GetSlotInfo);
  if (slot < 1 || slot > SLOTS)
    return CKR_SLOT_ID_INVALID;
  put_text("C_GetSlotInfo", info->slotDescription, sizeof info->slotDescription, "slot");
  put_text("C_GetSlotInfo", info->manufacturerID, sizeof info->manufacturerID, "faulty");
  info->flags = has_fault("C_GetSlotInfo", "flags") ? ~0UL : CKF_TOKEN_PRESENT;
  return CKR_OK;
}

static CK_RV get_token_info(CK_SLOT_ID slot, CK_TOKEN_INFO_PTR info) {
  ENTER(C_GetTokenInfo);
  if (slot < 1 || slot > SLOTS)
    return CKR_SLOT_ID_INVALID;
  if (has_fault("C_GetTokenInfo", "untouched"))
    return CKR_OK;
  memset(info, has_fault("C_GetTokenInfo", "ones") ? 0xFF : 0, sizeof *info);
  put_text("C_GetTokenInfo", info->label, sizeof info->label, "token");
  put_text("C_GetTokenInfo", info->manufacturerID, sizeof info->manufacturerID, "faulty");
  put_text("C_GetTokenInfo", info->model, sizeof info->model, "model");
  put_text("C_GetTokenInfo", info->serialNumber, sizeof info->serialNumber, "1");
  put_text("C_GetTokenInfo", info->utcTime, sizeof info->utcTime, "20260101000000");
  if (!has_fault("C_GetTokenInfo", "ones"))
    info->flags = CKF_TOKEN_INITIALIZED | CKF_LOGIN_REQUIRED | CKF_CLOCK_ON_TOKEN;
  if (has_fault("C_GetTokenInfo", "pin-range")) {
    info->ulMinPinLen = 100;
    info->ulMaxPinLen = 1;
  }
  return CKR_OK;
}

static CK_RV get_mechanism_list(CK_SLOT_ID slot, CK_MECHANISM_TYPE_PTR types, CK_ULONG_PTR count) {
  static const CK_MECHANISM_TYPE all[] = {CKM_SHA256, CKM_AES_GCM, CKM_ECDSA, 0x80001234, 0x7FFFFFFF};
  ENTER(C_GetMechanismList);
  (void)slot;
  return give("C_GetMechanismList", all, sizeof all / sizeof *all, sizeof *all, types, count);
}

static CK_RV get_mechanism_info(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO_PTR info) {
  ENTER(C_GetMechanismInfo);
  (void)slot, (void)type;
  info->ulMinKeySize = has_fault("C_GetMechanismInfo", "range") ? ~0UL : 16;
  info->ulMaxKeySize = has_fault("C_GetMechanismInfo", "range") ? 0 : 32;
  info->flags = has_fault("C_GetMechanismInfo", "flags") ? ~0UL : CKF_SIGN;
  return CKR_OK;
}

static CK_RV open_session(CK_SLOT_ID slot, CK_FLAGS flags, CK_VOID_PTR application, CK_NOTIFY notify,
                          CK_SESSION_HANDLE_PTR handle) {
  ENTER(C_OpenSession);
  if (slot < 1 || slot > SLOTS)
    return CKR_SLOT_ID_INVALID;
  if (has_fault("C_OpenSession", "untouched"))
    return CKR_OK;
  if (has_fault("C_OpenSession", "zero")) {
    *handle = CK_INVALID_HANDLE;
    return CKR_OK;
  }
  for (CK_ULONG i = 0; i < SESSIONS; i++) {
    if (sessions[i].is_open && !has_fault("C_OpenSession", "same"))
      continue;
    sessions[i].is_open = 1;
    sessions[i].flags = flags;
    *handle = FIRST_SESSION + i;
    if (notify != NULL) {
      callback.session = *handle;
      callback.notify = notify;
      callback.application = application;
    }
    return CKR_OK;
  }
  return CKR_SESSION_COUNT;
}

static CK_RV close_session(CK_SESSION_HANDLE handle) {
  struct session *session = session_of(handle);
  if (session != NULL)
    session->was_closed = 1;
  ENTER(C_CloseSession);
  if (session == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  forget(session);
  return CKR_OK;
}

static CK_RV close_all_sessions(CK_SLOT_ID slot) {
  ENTER(C_CloseAllSessions);
  (void)slot;
  for (int i = 0; i < SESSIONS; i++)
    forget(&sessions[i]);
  is_logged_in = 0;
  return CKR_OK;
}

static CK_RV get_session_info(CK_SESSION_HANDLE handle, CK_SESSION_INFO_PTR info) {
  struct session *session = session_of(handle);
  ENTER(C_GetSessionInfo);
  if (session == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  info->slotID = 1;
  info->flags = session->flags;
  info->ulDeviceError = 0;
  info->state = has_fault("C_GetSessionInfo", "state") ? 77
                : is_logged_in                         ? CKS_RW_USER_FUNCTIONS
                                                       : CKS_RW_PUBLIC_SESSION;
  return CKR_OK;
}

static CK_RV login(CK_SESSION_HANDLE handle, CK_USER_TYPE user, CK_UTF8CHAR_PTR pin, CK_ULONG length) {
  ENTER(C_Login);
  (void)user;
  if (session_of(handle) == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  if (length != 4 || memcmp(pin, "1234", 4) != 0)
    return CKR_PIN_INCORRECT;
  if (is_logged_in)
    return CKR_USER_ALREADY_LOGGED_IN;
  is_logged_in = 1;
  return CKR_OK;
}

static CK_RV logout(CK_SESSION_HANDLE handle) {
  ENTER(C_Logout);
  is_logged_in = 0;
  return session_of(handle) == NULL ? CKR_SESSION_HANDLE_INVALID : CKR_OK;
}

static CK_RV init_token(CK_SLOT_ID slot, CK_UTF8CHAR_PTR pin, CK_ULONG length, CK_UTF8CHAR_PTR label) {
  ENTER(C_InitToken);
  (void)slot, (void)pin, (void)length, (void)label;
  return CKR_OK;
}

static CK_RV init_pin(CK_SESSION_HANDLE handle, CK_UTF8CHAR_PTR pin, CK_ULONG length) {
  ENTER(C_InitPIN);
  (void)handle, (void)pin, (void)length;
  return CKR_OK;
}

static CK_RV set_pin(CK_SESSION_HANDLE handle, CK_UTF8CHAR_PTR old, CK_ULONG old_length,
                     CK_UTF8CHAR_PTR new, CK_ULONG new_length) {
  ENTER(C_SetPIN);
  (void)handle, (void)old, (void)old_length, (void)new, (void)new_length;
  return CKR_OK;
}

static CK_RV wait_for_slot_event(CK_FLAGS flags, CK_SLOT_ID_PTR slot, CK_VOID_PTR reserved) {
  ENTER(C_WaitForSlotEvent);
  (void)flags, (void)reserved;
  if (has_fault("C_WaitForSlotEvent", "unknown-slot")) {
    *slot = 999;
    return CKR_OK;
  }
  return CKR_NO_EVENT;
}

#endif

/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/* The module that does nothing, with the functions of tests/fixtures/vendor/share.h beside it. */

#define VENDOR_HEADER "share.h"
#include "platform.h"

static SHARE_AUDIT audit;
#define OWN_INTERFACES {(CK_UTF8CHAR_PTR) "Vendor SHARE", &audit, 0},
#include "null.c"

CK_RV SHARE_Reset(void) { return CKR_OK; }

CK_RV SHARE_Count(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key, CK_ULONG_PTR shares) {
  *shares = 100 * session + key;
  return CKR_OK;
}

CK_RV SHARE_GetInfo(CK_SLOT_ID slot, SHARE_INFO_PTR info) {
  if (slot != SLOT)
    return CKR_SLOT_ID_INVALID;
  info->ulShares = 3;
  info->version.major = 1;
  info->version.minor = 2;
  memcpy(info->serial, "01234567", 8);
  return CKR_OK;
}

CK_RV SHARE_GetMechanismList(CK_SLOT_ID slot, CK_MECHANISM_TYPE_PTR list, CK_ULONG_PTR count) {
  CK_RV rv = answer(list, count, 2);
  (void)slot;
  if (list != NULL && rv == CKR_OK) {
    list[0] = CKM_SHARE_SPLIT;
    list[1] = CKM_SHARE_JOIN;
  }
  return rv;
}

/* The data backwards, and the key before it. */
CK_RV SHARE_Split(CK_SESSION_HANDLE session, CK_MECHANISM_PTR mechanism, CK_OBJECT_HANDLE key,
                  CK_BYTE_PTR data, CK_ULONG length, CK_BYTE_PTR share, CK_ULONG_PTR share_length) {
  CK_RV rv = answer(share, share_length, length + 1);
  CK_ULONG i;
  (void)session;
  if (mechanism->mechanism != CKM_SHARE_SPLIT)
    return CKR_MECHANISM_INVALID;
  if (share == NULL || rv != CKR_OK)
    return rv;
  share[0] = (CK_BYTE)key;
  for (i = 0; i < length; i++)
    share[length - i] = data[i];
  return CKR_OK;
}

/* The handle is the number of all bytes in the template. */
CK_RV SHARE_CreateKey(CK_SESSION_HANDLE session, CK_ATTRIBUTE_PTR template, CK_ULONG count,
                      CK_OBJECT_HANDLE_PTR key) {
  (void)session;
  *key = 0;
  while (count-- > 0)
    *key += template[count].ulValueLen;
  return CKR_OK;
}

CK_RV SHARE_Login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR_PTR pin, CK_ULONG length,
                  CK_BBOOL force) {
  int is_right = length == 4 && memcmp(pin, "1234", 4) == 0;
  (void)session;
  if (user != CKU_SHARE_AUDITOR)
    return CKR_USER_TYPE_INVALID;
  return is_right || force == CK_TRUE ? CKR_OK : CKR_PIN_INCORRECT;
}

CK_RV SHARE_Control(CK_ULONG command, void *what, ...) {
  (void)what;
  return command;
}

EXPORTED const char *SHARE_Vendor(void) { return "nobody"; }

static CK_RV count_in_list(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key, CK_ULONG_PTR shares) {
  (void)session, (void)key, (void)shares;
  return CKR_GENERAL_ERROR;
}

static CK_RV weigh(CK_SESSION_HANDLE session, CK_ULONG share, CK_ULONG_PTR grams) {
  *grams = 10 * session + share;
  return CKR_OK;
}

static CK_RV mix(CK_SESSION_HANDLE session, void *what, CK_ULONG how) {
  *(CK_ULONG *)what += session + how;
  return how == 0 ? CKR_ARGUMENTS_BAD : CKR_OK;
}

/* The symbol is the one to take; the list says so only where there is none. */
CK_RV SHARE_GetFunctions(SHARE_FUNCTIONS **list) {
  static SHARE_FUNCTIONS functions = {{1, 0}, count_in_list, weigh, NULL, mix};
  static int has_failed;
  if (!has_failed) {
    has_failed = 1;
    return CKR_DEVICE_ERROR;
  }
  *list = &functions;
  return CKR_OK;
}

EXPORTED SHARE_OLD *SHARE_GetOld(void) { return NULL; }

static CK_RV read_log(CK_SESSION_HANDLE session, CK_BYTE_PTR log, CK_ULONG_PTR length) {
  CK_RV rv = answer(log, length, 3);
  (void)session;
  if (log != NULL && rv == CKR_OK)
    memcpy(log, "log", 3);
  return rv;
}

static SHARE_AUDIT audit = {{1, 1}, read_log};

/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * The module of examples/vendor/acme.h: the one that does nothing, with what ACME adds.
 *
 *   cc -shared -fPIC -I headers -I tests/modules tests/modules/acme.c -o acme.so
 */

#ifdef _WIN32
#define ACME_WINDOWS
#else
#define ACME_LINUX
#endif
#define VENDOR_HEADER "../../examples/vendor/acme.h"
#include "platform.h"
#include <string.h>

enum { KEY = 7, SHARE = 4 };

static struct {
  CK_ULONG threshold, shares, owner_length;
  char owner[32];
} key;
static const char *last = "nothing";

static CK_RV set_owner(CK_ATTRIBUTE_PTR template, CK_ULONG count) {
  for (CK_ULONG i = 0; i < count; i++) {
    if (template[i].type != CKA_ACME_OWNER || template[i].ulValueLen > sizeof key.owner)
      return CKR_TEMPLATE_INCONSISTENT;
    key.owner_length = template[i].ulValueLen;
    memcpy(key.owner, template[i].pValue, key.owner_length);
  }
  return CKR_OK;
}

static CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR_PTR pin, CK_ULONG length) {
  (void)session;
  if (user != CKU_ACME_AUDITOR)
    return CKR_USER_TYPE_INVALID;
  return length == 4 && memcmp(pin, "1234", 4) == 0 ? CKR_OK : CKR_PIN_INCORRECT;
}

static CK_RV mechanism_list(CK_SLOT_ID slot, CK_MECHANISM_TYPE_PTR list, CK_ULONG_PTR count) {
  CK_RV rv = list == NULL || *count >= 2 ? CKR_OK : CKR_BUFFER_TOO_SMALL;
  (void)slot;
  *count = 2;
  if (list != NULL && rv == CKR_OK)
    list[0] = CKM_ACME_SPLIT, list[1] = CKM_ACME_JOIN;
  return rv;
}

static CK_RV mechanism_info(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO_PTR info) {
  (void)slot, (void)type;
  info->ulMinKeySize = info->ulMaxKeySize = 32;
  info->flags = CKF_HW | CKF_GENERATE;
  return CKR_OK;
}

static CK_RV slot_info(CK_SLOT_ID slot, CK_SLOT_INFO_PTR info) {
  (void)slot;
  memset(info, ' ', sizeof *info);
  info->flags = CKF_TOKEN_PRESENT | CKF_HW_SLOT;
  return CKR_OK;
}

static CK_RV generate_key(CK_SESSION_HANDLE session, CK_MECHANISM_PTR mechanism,
                          CK_ATTRIBUTE_PTR template, CK_ULONG count, CK_OBJECT_HANDLE_PTR handle) {
  CK_ACME_SPLIT_PARAMS params;
  (void)session;
  if (mechanism->mechanism != CKM_ACME_SPLIT)
    return CKR_MECHANISM_INVALID;
  if (mechanism->ulParameterLen != sizeof params)
    return CKR_MECHANISM_PARAM_INVALID;
  memcpy(&params, mechanism->pParameter, sizeof params);
  if (params.threshold > params.ulShares || params.label[31] != ' ')
    return CKR_ACME_TOO_FEW_SHARES;
  key.threshold = params.threshold;
  key.shares = params.ulShares;
  *handle = KEY;
  last = "split";
  return set_owner(template, count);
}

static CK_RV value(CK_ATTRIBUTE_PTR attribute, const void *bytes, CK_ULONG length) {
  CK_RV rv = CKR_OK;
  if (attribute->pValue != NULL && attribute->ulValueLen < length)
    rv = CKR_BUFFER_TOO_SMALL;
  else if (attribute->pValue != NULL)
    memcpy(attribute->pValue, bytes, length);
  attribute->ulValueLen = rv == CKR_OK ? length : CK_UNAVAILABLE_INFORMATION;
  return rv;
}

static CK_RV attribute_values(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object,
                              CK_ATTRIBUTE_PTR template, CK_ULONG count) {
  static const CK_OBJECT_CLASS class = CKO_SECRET_KEY;
  static const CK_KEY_TYPE type = CKK_ACME_SHARED;
  CK_RV rv = CKR_OK;
  (void)session, (void)object;
  for (; count > 0; template++, count--) {
    CK_RV one = CKR_ATTRIBUTE_TYPE_INVALID;
    if (template->type == CKA_CLASS)
      one = value(template, &class, sizeof class);
    else if (template->type == CKA_KEY_TYPE)
      one = value(template, &type, sizeof type);
    else if (template->type == CKA_ACME_OWNER)
      one = value(template, key.owner, key.owner_length);
    else if (template->type == CKA_ACME_THRESHOLD)
      one = value(template, &key.threshold, sizeof key.threshold);
    else
      template->ulValueLen = CK_UNAVAILABLE_INFORMATION;
    rv = one == CKR_OK ? rv : one;
  }
  return rv;
}

static CK_ACME_AUDIT_FUNCTIONS audit_functions;

#define OWN_ANSWERS                                                                                    \
  .C_Login = login, .C_GetMechanismList = mechanism_list, .C_GetMechanismInfo = mechanism_info,        \
  .C_GetSlotInfo = slot_info, .C_GenerateKey = generate_key, .C_GetAttributeValue = attribute_values,
#define OWN_INTERFACES {(CK_UTF8CHAR_PTR) "Vendor ACME", &audit_functions, 0},

#include "null.c"

CK_RV ACME_CountShares(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE handle, CK_ULONG_PTR shares) {
  (void)session;
  *shares = key.shares;
  return handle == KEY ? CKR_OK : CKR_KEY_HANDLE_INVALID;
}

static CK_RV export_share(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE handle, CK_ULONG index,
                          CK_BYTE_PTR share, CK_ULONG_PTR length) {
  CK_RV rv = answer(share, length, SHARE);
  (void)session;
  if (handle != KEY || index >= key.shares)
    return CKR_KEY_HANDLE_INVALID;
  if (share != NULL && rv == CKR_OK)
    memset(share, (int)index + 1, SHARE), last = "exported";
  return rv;
}

static CK_RV join_shares(CK_SESSION_HANDLE session, CK_BYTE_PTR shares, CK_ULONG length,
                         CK_ATTRIBUTE_PTR template, CK_ULONG count, CK_OBJECT_HANDLE_PTR handle) {
  (void)session, (void)shares;
  if (length < SHARE * key.threshold)
    return CKR_ACME_TOO_FEW_SHARES;
  *handle = KEY;
  last = "joined";
  return set_owner(template, count);
}

static CK_RV get_slot_status(CK_SLOT_ID slot, CK_ACME_SLOT_STATUS_PTR status) {
  (void)slot;
  status->flags = CKF_ACME_SEALED | CKF_ACME_BATTERY_LOW;
  status->temperature = -3;
  status->firmware.major = 2;
  status->firmware.minor = 7;
  return CKR_OK;
}

static CK_RV get_serial(CK_SLOT_ID slot, CK_BYTE_PTR serial, CK_ULONG length) {
  memset(serial, (int)slot, length);
  return CKR_OK;
}

static CK_RV control(CK_SESSION_HANDLE session, CK_ULONG setting, CK_VOID_PTR what) {
  (void)session;
  *(CK_BYTE *)what -= 4;
  return setting == 1 ? CKR_OK : CKR_ARGUMENTS_BAD;
}

CK_RV ACME_GetFunctionList(CK_ACME_FUNCTION_LIST_PTR_PTR list) {
  static CK_ACME_FUNCTION_LIST functions = {{1, 0},          export_share, join_shares,
                                            get_slot_status, get_serial,   control};
  *list = &functions;
  return CKR_OK;
}

static CK_RV read_log(CK_SESSION_HANDLE session, CK_BYTE_PTR log, CK_ULONG_PTR length) {
  CK_RV rv = answer(log, length, (CK_ULONG)strlen(last));
  (void)session;
  if (log != NULL && rv == CKR_OK)
    memcpy(log, last, strlen(last));
  return rv;
}

static CK_ACME_AUDIT_FUNCTIONS audit_functions = {{1, 0}, read_log};

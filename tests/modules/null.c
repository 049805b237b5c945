/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * A PKCS #11 module that does nothing: every function counts the call and returns CKR_OK at once.
 * What a caller spends on it is what the caller itself costs.
 *
 * The functions whose answers a caller needs in order to go on give the shortest one: one slot, a
 * session, two objects in a search, values of zeros, results of a fixed length. It is not made for
 * several threads.
 *
 *   cc -O2 -shared -fPIC -I headers -I tests/modules tests/modules/null.c -o null.so
 */

#include "platform.h"
#include <string.h>

enum { SLOT = 1, SESSION = 1, OBJECTS = 2, SIGNATURE = 64, DIGEST = 32, TAG = 16 };

static unsigned long long calls;
static CK_ULONG objects_left;

/* How many functions of the lists have been called since the module was loaded. */
EXPORTED unsigned long long null_module_calls(void) { return calls; }

/* Takes the place of functions with any arguments: the caller passes and removes them. */
static CK_RV ok(void) {
  calls++;
  return CKR_OK;
}

/* The two-call protocol: tells the length, and whether there is room for it. */
static CK_RV answer(const void *buffer, CK_ULONG_PTR length, CK_ULONG needed) {
  CK_ULONG room = *length;
  calls++;
  *length = needed;
  return buffer == NULL || room >= needed ? CKR_OK : CKR_BUFFER_TOO_SMALL;
}

static CK_RV get_slot_list(CK_BBOOL present, CK_SLOT_ID_PTR slots, CK_ULONG_PTR count) {
  CK_RV rv = answer(slots, count, 1);
  (void)present;
  if (slots != NULL && rv == CKR_OK)
    slots[0] = SLOT;
  return rv;
}

static CK_RV open_session(CK_SLOT_ID slot, CK_FLAGS flags, CK_VOID_PTR application, CK_NOTIFY notify,
                          CK_SESSION_HANDLE_PTR session) {
  (void)slot, (void)flags, (void)application, (void)notify;
  calls++;
  *session = SESSION;
  return CKR_OK;
}

/* Gives a value of zeros; the length is a constant wherever it is called. */
static inline CK_RV give(CK_ATTRIBUTE_PTR attribute, CK_ULONG length) {
  if (attribute->pValue != NULL && attribute->ulValueLen < length) {
    attribute->ulValueLen = CK_UNAVAILABLE_INFORMATION;
    return CKR_BUFFER_TOO_SMALL;
  }
  attribute->ulValueLen = length;
  if (attribute->pValue != NULL)
    memset(attribute->pValue, 0, length);
  return CKR_OK;
}

static CK_RV get_attribute_value(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object,
                                 CK_ATTRIBUTE_PTR template, CK_ULONG count) {
  CK_RV rv = CKR_OK;
  (void)session, (void)object;
  calls++;
  for (CK_ULONG i = 0; i < count; i++) {
    switch (template[i].type) {
    case CKA_CLASS:
    case CKA_KEY_TYPE:
      rv |= give(&template[i], sizeof(CK_ULONG));
      break;
    case CKA_TOKEN:
    case CKA_SIGN:
      rv |= give(&template[i], sizeof(CK_BBOOL));
      break;
    default:
      rv |= give(&template[i], 16);
    }
  }
  return rv;
}

static CK_RV find_objects_init(CK_SESSION_HANDLE session, CK_ATTRIBUTE_PTR template, CK_ULONG count) {
  (void)session, (void)template, (void)count;
  calls++;
  objects_left = OBJECTS;
  return CKR_OK;
}

static CK_RV find_objects(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE_PTR objects, CK_ULONG most,
                          CK_ULONG_PTR count) {
  (void)session;
  calls++;
  for (*count = 0; *count < most && objects_left > 0; objects_left--)
    objects[(*count)++] = objects_left;
  return CKR_OK;
}

static CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE_PTR data, CK_ULONG length, CK_BYTE_PTR signature,
                  CK_ULONG_PTR signature_length) {
  (void)session, (void)data, (void)length;
  return answer(signature, signature_length, SIGNATURE);
}

static CK_RV digest(CK_SESSION_HANDLE session, CK_BYTE_PTR data, CK_ULONG length, CK_BYTE_PTR digest,
                    CK_ULONG_PTR digest_length) {
  (void)session, (void)data, (void)length;
  return answer(digest, digest_length, DIGEST);
}

static CK_RV encrypt(CK_SESSION_HANDLE session, CK_BYTE_PTR data, CK_ULONG length, CK_BYTE_PTR encrypted,
                     CK_ULONG_PTR encrypted_length) {
  (void)session, (void)data;
  return answer(encrypted, encrypted_length, length + TAG);
}

/* A caller may not believe in bytes that are all zero. */
static CK_RV generate_random(CK_SESSION_HANDLE session, CK_BYTE_PTR bytes, CK_ULONG length) {
  (void)session;
  calls++;
  memset(bytes, 1, length);
  return CKR_OK;
}

CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list);
CK_RV C_GetInterfaceList(CK_INTERFACE_PTR interfaces, CK_ULONG_PTR count);
CK_RV C_GetInterface(CK_UTF8CHAR_PTR name, CK_VERSION_PTR version, CK_INTERFACE_PTR_PTR interface,
                     CK_FLAGS flags);

/* The functions above, in the place of `ok` in a list. */
#define ANSWERS                                                                                        \
  .C_GetFunctionList = C_GetFunctionList, .C_GetSlotList = get_slot_list,                              \
  .C_OpenSession = open_session, .C_GetAttributeValue = get_attribute_value,                           \
  .C_FindObjectsInit = find_objects_init, .C_FindObjects = find_objects, .C_Sign = sign,               \
  .C_Digest = digest, .C_Encrypt = encrypt, .C_GenerateRandom = generate_random

/* What a module that includes this one has instead or besides. */
#ifndef OWN_ANSWERS
#define OWN_ANSWERS
#endif
#ifndef OWN_INTERFACES
#define OWN_INTERFACES
#endif

#define CK_PKCS11_FUNCTION_INFO(name) .name = (CK_##name)(void (*)(void))ok,

static CK_FUNCTION_LIST_3_2 list_3_2 = {
    .version = {3, 2},
#include "pkcs11f.h"
    ANSWERS,
    .C_GetInterfaceList = C_GetInterfaceList,
    .C_GetInterface = C_GetInterface,
    OWN_ANSWERS
};

static CK_FUNCTION_LIST_3_0 list_3_0 = {
    .version = {3, 0},
#define CK_PKCS11_3_0_ONLY
#include "pkcs11f.h"
#undef CK_PKCS11_3_0_ONLY
    ANSWERS,
    .C_GetInterfaceList = C_GetInterfaceList,
    .C_GetInterface = C_GetInterface,
    OWN_ANSWERS
};

static CK_FUNCTION_LIST list_2_40 = {
    .version = {2, 40},
#define CK_PKCS11_2_0_ONLY
#include "pkcs11f.h"
#undef CK_PKCS11_2_0_ONLY
    ANSWERS,
    OWN_ANSWERS
};

static CK_UTF8CHAR standard_name[] = "PKCS 11";
/* The newest is the one that a caller gets who does not ask for a version. */
static CK_INTERFACE all[] = {
    {standard_name, &list_3_2, 0},
    {standard_name, &list_3_0, 0},
    {standard_name, &list_2_40, 0},
    OWN_INTERFACES
};
enum { INTERFACES = sizeof all / sizeof all[0] };

CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list) {
  calls++;
  *list = &list_2_40;
  return CKR_OK;
}

CK_RV C_GetInterfaceList(CK_INTERFACE_PTR interfaces, CK_ULONG_PTR count) {
  CK_RV rv = answer(interfaces, count, INTERFACES);
  if (interfaces != NULL && rv == CKR_OK)
    memcpy(interfaces, all, sizeof all);
  return rv;
}

CK_RV C_GetInterface(CK_UTF8CHAR_PTR name, CK_VERSION_PTR version, CK_INTERFACE_PTR_PTR interface,
                     CK_FLAGS flags) {
  calls++;
  if (flags != 0)
    return CKR_FUNCTION_FAILED;
  for (int i = 0; i < INTERFACES; i++) {
    const CK_VERSION *offered = all[i].pFunctionList;
    if (name != NULL && strcmp((char *)name, (char *)all[i].pInterfaceName) != 0)
      continue;
    if (version == NULL || memcmp(version, offered, sizeof *offered) == 0) {
      *interface = &all[i];
      return CKR_OK;
    }
  }
  return CKR_FUNCTION_FAILED;
}

/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * A PKCS #11 module with one fault, which the environment chooses (see faulty/fault.h). Without one it does
 * what the standard says, as far as the tests need it; its cryptography is none.
 *
 *   cc -shared -fPIC -I headers -I tests/modules tests/modules/faulty.c -o faulty.so
 *   FAULT='overruns C_Sign 8' ...
 */

#include "faulty/fault.h"
#include "faulty/token.h"
#include "faulty/objects.h"
#include "faulty/operations.h"
#include "faulty/keys.h"

CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list);
CK_RV C_GetInterfaceList(CK_INTERFACE_PTR interfaces, CK_ULONG_PTR count);
CK_RV C_GetInterface(CK_UTF8CHAR_PTR name, CK_VERSION_PTR version, CK_INTERFACE_PTR_PTR interface,
                     CK_FLAGS flags);
static CK_RV initialize(CK_VOID_PTR arguments);
static CK_RV finalize(CK_VOID_PTR reserved);

/* What the module does not have, and what it has in the lists of all versions. */
#define CK_PKCS11_FUNCTION_INFO(name)                                                                  \
  static CK_RV no_##name(void) {                                                                       \
    ENTER(name);                                                                                       \
    return CKR_FUNCTION_NOT_SUPPORTED;                                                                 \
  }
#include "pkcs11f.h"
#undef CK_PKCS11_FUNCTION_INFO
#define CK_PKCS11_FUNCTION_INFO(name) .name = (CK_##name)(void (*)(void))no_##name,

#define OLD_FUNCTIONS                                                                                  \
  .C_Initialize = initialize, .C_Finalize = finalize, .C_GetInfo = get_info,                           \
  .C_GetFunctionList = C_GetFunctionList, .C_GetSlotList = get_slot_list,                              \
  .C_GetSlotInfo = get_slot_info, .C_GetTokenInfo = get_token_info,                                    \
  .C_GetMechanismList = get_mechanism_list, .C_GetMechanismInfo = get_mechanism_info,                  \
  .C_InitToken = init_token, .C_InitPIN = init_pin, .C_SetPIN = set_pin,                               \
  .C_OpenSession = open_session, .C_CloseSession = close_session,                                      \
  .C_CloseAllSessions = close_all_sessions, .C_GetSessionInfo = get_session_info,                      \
  .C_GetOperationState = get_operation_state, .C_Login = login, .C_Logout = logout,                    \
  .C_CreateObject = create_object, .C_CopyObject = copy_object,                                        \
  .C_DestroyObject = destroy_object, .C_GetObjectSize = get_object_size,                               \
  .C_GetAttributeValue = get_attribute_value, .C_SetAttributeValue = set_attribute_value,              \
  .C_FindObjectsInit = find_objects_init, .C_FindObjects = find_objects,                               \
  .C_FindObjectsFinal = find_objects_final, .C_EncryptInit = encrypt_init, .C_Encrypt = encrypt,       \
  .C_EncryptUpdate = encrypt_update, .C_EncryptFinal = encrypt_final,                                  \
  .C_DecryptInit = decrypt_init, .C_Decrypt = decrypt, .C_DecryptUpdate = decrypt_update,              \
  .C_DecryptFinal = decrypt_final, .C_DigestInit = digest_init, .C_Digest = digest,                    \
  .C_DigestUpdate = digest_update, .C_DigestKey = digest_key, .C_DigestFinal = digest_final,           \
  .C_SignInit = sign_init, .C_Sign = sign, .C_SignUpdate = sign_update, .C_SignFinal = sign_final,     \
  .C_SignRecoverInit = sign_recover_init, .C_SignRecover = sign_recover, .C_VerifyInit = verify_init,  \
  .C_Verify = verify, .C_VerifyUpdate = verify_update, .C_VerifyFinal = verify_final,                  \
  .C_VerifyRecoverInit = verify_recover_init, .C_VerifyRecover = verify_recover,                       \
  .C_GenerateKey = generate_key, .C_GenerateKeyPair = generate_key_pair, .C_WrapKey = wrap_key,        \
  .C_UnwrapKey = unwrap_key, .C_DeriveKey = derive_key, .C_SeedRandom = seed_random,                   \
  .C_GenerateRandom = generate_random, .C_WaitForSlotEvent = wait_for_slot_event

#define NEW_FUNCTIONS                                                                                  \
  .C_GetInterfaceList = C_GetInterfaceList, .C_GetInterface = C_GetInterface,                          \
  .C_LoginUser = login_user, .C_SessionCancel = session_cancel, .C_MessageSignInit = message_init,     \
  .C_SignMessage = sign_message, .C_MessageSignFinal = message_final

static CK_FUNCTION_LIST_3_2 list_3_2 = {
    .version = {3, 2},
#include "pkcs11f.h"
    OLD_FUNCTIONS,
    NEW_FUNCTIONS,
    .C_EncapsulateKey = encapsulate_key,
    .C_DecapsulateKey = decapsulate_key,
    .C_GetSessionValidationFlags = get_session_validation_flags,
};

static CK_FUNCTION_LIST list_2_40 = {
    .version = {2, 40},
#define CK_PKCS11_2_0_ONLY
#include "pkcs11f.h"
#undef CK_PKCS11_2_0_ONLY
    OLD_FUNCTIONS,
};

static CK_UTF8CHAR standard_name[] = "PKCS 11", vendor_name[] = "Vendor acme";
static CK_INTERFACE all[] = {{standard_name, &list_3_2, 0}, {standard_name, &list_2_40, 0}};

/* Where a function stands in both lists; the newer one begins with the functions of the older. */
static void remove_function(const char *name) {
#undef CK_PKCS11_FUNCTION_INFO
#define CK_PKCS11_FUNCTION_INFO(function)                                                              \
  if (strcmp(#function, name) == 0)                                                                    \
    list_3_2.function = NULL;
#include "pkcs11f.h"
#undef CK_PKCS11_FUNCTION_INFO
#define CK_PKCS11_FUNCTION_INFO(function)                                                              \
  if (strcmp(#function, name) == 0)                                                                    \
    list_2_40.function = NULL;
#define CK_PKCS11_2_0_ONLY
#include "pkcs11f.h"
#undef CK_PKCS11_2_0_ONLY
}

static void remove_all(size_t from) {
  memset((char *)&list_3_2 + from, 0, sizeof list_3_2 - from);
  if (from < sizeof list_2_40)
    memset((char *)&list_2_40 + from, 0, sizeof list_2_40 - from);
}

/* Changes the lists as the fault says. */
static void prepare_lists(void) {
  if (has_fault(fault.function, "null"))
    remove_function(fault.function);
  if (has_fault("lists", "empty"))
    remove_all(offsetof(CK_FUNCTION_LIST, C_Initialize));
  if (has_fault("lists", "cut"))
    remove_all(offsetof(CK_FUNCTION_LIST, C_OpenSession));
  if (has_fault("lists", "version")) {
    CK_VERSION version = {(CK_BYTE)(fault.value >> 8), (CK_BYTE)fault.value};
    list_2_40.version = list_3_2.version = version;
  }
}

/* A list of version 2.40 behind whose end nothing can be read. */
static CK_FUNCTION_LIST_PTR list_at_the_end(void) {
  CK_FUNCTION_LIST_PTR list = (CK_FUNCTION_LIST_PTR)end_of_memory() - 1;
  *list = list_2_40;
  list->version.major = 3;
  return list;
}

CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list) {
  ENTER(C_GetFunctionList);
  prepare_lists();
  if (!has_fault("C_GetFunctionList", "untouched"))
    *list = has_fault("C_GetFunctionList", "null-list")     ? NULL
            : has_fault("C_GetFunctionList", "at-the-end") ? list_at_the_end()
                                                           : &list_2_40;
  return CKR_OK;
}

CK_RV C_GetInterfaceList(CK_INTERFACE_PTR interfaces, CK_ULONG_PTR count) {
  ENTER(C_GetInterfaceList);
  if (has_fault("C_GetInterfaceList", "null-names"))
    all[0].pInterfaceName = all[1].pInterfaceName = NULL;
  if (has_fault("C_GetInterfaceList", "null-lists"))
    all[0].pFunctionList = all[1].pFunctionList = NULL;
  return give("C_GetInterfaceList", all, sizeof all / sizeof *all, sizeof *all, interfaces, count);
}

CK_RV C_GetInterface(CK_UTF8CHAR_PTR name, CK_VERSION_PTR version, CK_INTERFACE_PTR_PTR interface,
                     CK_FLAGS flags) {
  static CK_INTERFACE one;
  ENTER(C_GetInterface);
  (void)name, (void)version, (void)flags;
  prepare_lists();
  one = all[0];
  if (strcmp(fault.function, "C_GetFunctionList") == 0 || has_fault("C_GetInterface", "old"))
    return CKR_FUNCTION_FAILED;
  if (has_fault("C_GetInterface", "untouched"))
    return CKR_OK;
  if (has_fault("C_GetInterface", "null-list"))
    one.pFunctionList = NULL;
  if (has_fault("C_GetInterface", "null-name"))
    one.pInterfaceName = NULL;
  if (has_fault("C_GetInterface", "vendor"))
    one.pInterfaceName = vendor_name, one.pFunctionList = &vendor_name;
  if (has_fault("C_GetInterface", "older"))
    one.pFunctionList = &list_2_40;
  if (has_fault("C_GetInterface", "version"))
    list_3_2.version = (CK_VERSION){(CK_BYTE)(fault.value >> 8), (CK_BYTE)fault.value};
  *interface = has_fault("C_GetInterface", "null-interface") ? NULL : &one;
  return CKR_OK;
}

static CK_RV initialize(CK_VOID_PTR arguments) {
  CK_C_INITIALIZE_ARGS_PTR given = arguments;
  ENTER(C_Initialize);
  if (given != NULL && has_fault("C_Initialize", "cant-lock") && given->flags & CKF_OS_LOCKING_OK)
    return CKR_CANT_LOCK;
  if (given != NULL && has_fault("C_Initialize", "writes-arguments"))
    memset(given, 0xFF, sizeof *given);
  if (given != NULL && has_fault("C_Initialize", "misuses-mutexes") && given->CreateMutex != NULL) {
    CK_VOID_PTR mutex = NULL;
    given->CreateMutex(&mutex);
    given->UnlockMutex(mutex);
    given->DestroyMutex(mutex);
    given->DestroyMutex(mutex);
    given->LockMutex(NULL);
  }
  if (has_fault("C_Initialize", "empties-lists"))
    remove_all(offsetof(CK_FUNCTION_LIST, C_Initialize));
  left.initialized++;
  return CKR_OK;
}

static CK_RV finalize(CK_VOID_PTR reserved) {
  (void)reserved;
  left.initialized--;
  forget_all();
  ENTER(C_Finalize);
  return CKR_OK;
}

/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * A PKCS #11 module that is found and initialized in one of the ways in which real modules differ:
 *
 *   cc -shared -fPIC -D CANT_LOCK -I headers -I tests/modules tests/modules/lifecycle.c -o cant-lock.so
 */

#include "platform.h"
#include <string.h>
#include "system.h"

EXPORTED unsigned lifecycle_initialized, lifecycle_finalized, lifecycle_inside, lifecycle_together;

static CK_RV initialize(CK_VOID_PTR arguments) {
  const CK_C_INITIALIZE_ARGS *given = arguments;
  lifecycle_initialized++;
#if defined(ALREADY_INITIALIZED)
  return CKR_CRYPTOKI_ALREADY_INITIALIZED;
#elif defined(CANT_LOCK)
  return given->flags & CKF_OS_LOCKING_OK ? CKR_CANT_LOCK : CKR_OK;
#elif defined(RESERVED)
  return given->pReserved != NULL && strcmp(given->pReserved, "configdir='x'") == 0
             ? CKR_OK
             : CKR_ARGUMENTS_BAD;
#else
  (void)given;
  return CKR_OK;
#endif
}

static CK_RV finalize(CK_VOID_PTR reserved) {
  lifecycle_finalized++;
  return reserved == NULL ? CKR_OK : CKR_ARGUMENTS_BAD;
}

/* Tells whether two threads were in it at the same time. */
static CK_RV get_info(CK_INFO_PTR info) {
  if (__atomic_add_fetch(&lifecycle_inside, 1, __ATOMIC_SEQ_CST) > 1)
    lifecycle_together = 1;
  sleep_for(2);
  memset(info, ' ', sizeof *info);
  __atomic_sub_fetch(&lifecycle_inside, 1, __ATOMIC_SEQ_CST);
  return CKR_OK;
}

static void fill(CK_FUNCTION_LIST_PTR list) {
  list->C_Initialize = initialize;
  list->C_Finalize = finalize;
  list->C_GetInfo = get_info;
}

CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list) {
#if defined(NULL_LIST)
  *list = NULL;
#elif defined(LIST_AT_THE_END)
  /* Claims 3.2, has the entries of 2.40, and behind them nothing that could be read. */
  *list = (CK_FUNCTION_LIST_PTR)end_of_memory() - 1;
  (*list)->version.major = 3;
  (*list)->version.minor = 2;
  fill(*list);
#else
  static CK_FUNCTION_LIST only = {.version = {2, 40}};
  fill(&only);
  *list = &only;
#endif
  return CKR_OK;
}

#if defined(NULL_INTERFACE) || defined(NULL_INTERFACE_LIST) || defined(FUTURE_INTERFACE)
CK_RV C_GetInterface(CK_UTF8CHAR_PTR name, CK_VERSION_PTR version, CK_INTERFACE_PTR_PTR interface,
                     CK_FLAGS flags) {
  static struct {
    CK_VERSION version;
  } future = {{9, 0}};
  static CK_INTERFACE only = {(CK_UTF8CHAR_PTR) "PKCS 11", NULL, 0};
  (void)version, (void)flags;
  if (*interface != NULL || strcmp((char *)name, "PKCS 11") != 0)
    return CKR_ARGUMENTS_BAD;
#if defined(FUTURE_INTERFACE)
  only.pFunctionList = &future;
#else
  (void)future;
#endif
#if !defined(NULL_INTERFACE)
  *interface = &only;
#endif
  return CKR_OK;
}
#endif

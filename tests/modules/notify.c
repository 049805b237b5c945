/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * The module that does nothing, but that reports events: in a function of a session, and whenever
 * `notify_now` is called, even after the session was closed.
 *
 *   cc -shared -fPIC -I headers -I tests/modules tests/modules/notify.c -o notify.so
 */

#include "platform.h"

static CK_NOTIFY notify;
static CK_VOID_PTR application;
static CK_SESSION_HANDLE session;

/* With -D CANT_LOCK it wants one call after the other. */
static CK_RV initialize(CK_VOID_PTR arguments) {
  const CK_C_INITIALIZE_ARGS *given = arguments;
#ifdef CANT_LOCK
  return given->flags & CKF_OS_LOCKING_OK ? CKR_CANT_LOCK : CKR_OK;
#else
  (void)given;
  return CKR_OK;
#endif
}

static CK_RV open_with_callback(CK_SLOT_ID slot, CK_FLAGS flags, CK_VOID_PTR data, CK_NOTIFY callback,
                                CK_SESSION_HANDLE_PTR handle) {
  static CK_SESSION_HANDLE last;
  (void)slot, (void)flags;
  *handle = ++last;
  if (callback != NULL) {
    notify = callback;
    application = data;
    session = last;
  }
  return CKR_OK;
}

static CK_RV report_surrender(CK_SESSION_HANDLE handle, CK_BYTE_PTR data, CK_ULONG length) {
  CK_RV answer = notify == NULL ? CKR_OK : notify(handle, CKN_SURRENDER, application);
  while (length-- > 0)
    data[length] = 4;
  return answer == CKR_CANCEL ? CKR_FUNCTION_CANCELED : answer;
}

#define OWN_ANSWERS                                                                                    \
  .C_Initialize = initialize, .C_OpenSession = open_with_callback, .C_GenerateRandom = report_surrender,

#include "null.c"

EXPORTED CK_RV notify_now(CK_NOTIFICATION event) { return notify(session, event, application); }

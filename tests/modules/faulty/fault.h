/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * Which fault the module has: `VERB FUNCTION VALUE CALL` in the environment variable FAULT. VALUE is a
 * number, 0 unless given; CALL says at which call of the function the fault is there, at each unless
 * given. At the end of the process, what the client left open is written to the file FAULT_REPORT.
 */

#ifndef FAULT_H
#define FAULT_H

#include "platform.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "system.h"
#ifndef _WIN32
#include <sys/wait.h>
#endif

static struct {
  int is_read;
  char verb[32], function[40];
  unsigned long long value;
  unsigned call, seen;
} fault;

/* What the client left behind. */
static struct {
  unsigned sessions, operations, initialized;
} left;

static void read_fault(void) {
  const char *text = getenv("FAULT");
  char value[32] = "0";
  if (fault.is_read)
    return;
  fault.is_read = 1;
  if (text != NULL)
    sscanf(text, "%31s %39s %31s %u", fault.verb, fault.function, value, &fault.call);
  fault.value = strtoull(value, NULL, 0);
}

/* Whether the function has the fault at this call. */
static int has_fault(const char *function, const char *verb) {
  read_fault();
  return strcmp(fault.function, function) == 0 && strcmp(fault.verb, verb) == 0 &&
         (fault.call == 0 || fault.call == fault.seen);
}

/* The callback of the session that was opened last. */
static struct {
  CK_SESSION_HANDLE session;
  CK_NOTIFY notify;
  CK_VOID_PTR application;
} callback;

/* Reports an event. Whether the client wants the function to be cancelled. */
static int reports_event(CK_NOTIFICATION event, CK_VOID_PTR application) {
  return callback.notify != NULL &&
         callback.notify(callback.session, event, application) == CKR_CANCEL;
}

/* Whether the function reports an event, in one of several ways, and is to be cancelled. */
static int is_cancelled(const char *function) {
  if (has_fault(function, "reports"))
    return reports_event((CK_NOTIFICATION)fault.value, callback.application);
  if (has_fault(function, "reports-to-null"))
    return reports_event(CKN_SURRENDER, NULL);
  if (has_fault(function, "reports-elsewhere"))
    return reports_event(CKN_SURRENDER, (CK_VOID_PTR)(size_t)fault.value);
  if (has_fault(function, "reports-often"))
    for (int i = 0; i < 1000; i++)
      if (reports_event(CKN_SURRENDER, callback.application))
        return 1;
  return 0;
}

/* A process of its own, which ends at once. */
static void fork_a_child(void) {
#ifndef _WIN32
  pid_t child = fork();
  if (child == 0)
    _exit(0);
  waitpid(child, NULL, 0);
#endif
}

/* At the start of each function. Whether it is over then, with the value it returns. */
static int enter(const char *function, CK_RV *rv) {
  read_fault();
  if (strcmp(fault.function, function) == 0)
    fault.seen++;
  if (has_fault(function, "crash"))
    *(volatile int *)8 = 0;
  if (has_fault(function, "abort"))
    abort();
  if (has_fault(function, "exit"))
    exit(0);
  if (has_fault(function, "fork"))
    fork_a_child();
  if (has_fault(function, "slow"))
    sleep_for(fault.value);
  while (has_fault(function, "block"))
    sleep_for(1000);
  if (is_cancelled(function)) {
    *rv = CKR_FUNCTION_CANCELED;
    return 1;
  }
  *rv = (CK_RV)fault.value;
  return has_fault(function, "return");
}

#define ENTER(name)                                                                                    \
  do {                                                                                                 \
    CK_RV rv_;                                                                                         \
    if (enter(#name, &rv_))                                                                            \
      return rv_;                                                                                      \
  } while (0)

/*
 * Gives `count` entries of `size` bytes by the two-call protocol, or lies. `length` is in entries.
 */
static CK_RV give(const char *function, const void *value, CK_ULONG count, size_t size, void *out,
                  CK_ULONG_PTR length) {
  CK_ULONG room = *length;
  if (has_fault(function, "untouched"))
    return CKR_OK;
  if (has_fault(function, "says")) {
    *length = (CK_ULONG)fault.value;
    return CKR_OK;
  }
  if (has_fault(function, "too-small")) {
    *length = fault.value != 0 ? (CK_ULONG)fault.value : count;
    return out == NULL ? CKR_OK : CKR_BUFFER_TOO_SMALL;
  }
  if (has_fault(function, "too-small-query")) {
    *length = count;
    return out == NULL ? CKR_BUFFER_TOO_SMALL : CKR_OK;
  }
  if (has_fault(function, "grows")) {
    *length = out == NULL ? count : room + 1;
    return out == NULL ? CKR_OK : CKR_BUFFER_TOO_SMALL;
  }
  if (out == NULL) {
    *length = count;
    if (has_fault(function, "query-more"))
      *length += (CK_ULONG)fault.value;
    if (has_fault(function, "query-less"))
      *length -= (CK_ULONG)fault.value;
    if (has_fault(function, "query-none"))
      *length = 0;
    return CKR_OK;
  }
  if (room < count && !has_fault(function, "ignores-room")) {
    *length = count;
    return CKR_BUFFER_TOO_SMALL;
  }
  memcpy(out, value, count * size);
  if (has_fault(function, "overruns"))
    memset((char *)out + room * size, 0x5A, (size_t)fault.value);
  *length = has_fault(function, "says-more") ? room + (CK_ULONG)fault.value : count;
  return CKR_OK;
}

#ifdef __GNUC__
__attribute__((destructor))
#endif
static void report(void) {
  const char *path = getenv("FAULT_REPORT");
  FILE *file = path == NULL ? NULL : fopen(path, "w");
  if (file == NULL)
    return;
  fprintf(file, "sessions %u\noperations %u\ninitialized %u\n", left.sessions, left.operations,
          left.initialized);
  fclose(file);
}

#endif

/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/* What modules need of the operating system. */

#ifndef SYSTEM_H
#define SYSTEM_H

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
/* A macro, but also a member of CK_C_INITIALIZE_ARGS. */
#undef CreateMutex
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

static void sleep_for(unsigned long long milliseconds) {
#ifdef _WIN32
  Sleep((DWORD)milliseconds);
#else
  usleep((useconds_t)(milliseconds * 1000));
#endif
}

/* The end of memory that can be read and written. */
static char *end_of_memory(void) {
#ifdef _WIN32
  SYSTEM_INFO system;
  DWORD old;
  GetSystemInfo(&system);
  size_t page = system.dwPageSize;
  char *memory = VirtualAlloc(NULL, 2 * page, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
  VirtualProtect(memory + page, page, PAGE_NOACCESS, &old);
#else
  long page = sysconf(_SC_PAGESIZE);
  char *memory = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(memory + page, page, PROT_NONE);
#endif
  return memory + page;
}

#endif

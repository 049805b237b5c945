/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/* A library that a module needs: see needing.c. */

__declspec(dllexport) int needed(void) { return 1; }

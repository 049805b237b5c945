/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * pkcs11.h - the PKCS #11 cryptographic token interface (Cryptoki), versions 2.40 to 3.2.
 *
 * An independent statement of the interface in our own words. Include this file only: it brings in
 * the types and constants of pkcs11t.h and expands the function table of pkcs11f.h.
 *
 * Before inclusion the platform defines CK_PTR, CK_DECLARE_FUNCTION(returnType, name),
 * CK_DECLARE_FUNCTION_POINTER(returnType, name), CK_CALLBACK_FUNCTION(returnType, name) and NULL_PTR,
 * and sets the packing of structures (one byte on Windows, natural alignment elsewhere).
 * CK_STANDARD_VERSION, explained in pkcs11t.h, chooses the version of the standard.
 */

#ifndef _PKCS11_H_
#define _PKCS11_H_

#ifdef __cplusplus
extern "C" {
#endif

#include "pkcs11t.h"

/* ---- Prototypes: C_Initialize and so on, as a module exports them ---- */

#define CK_NEED_ARG_LIST
#define CK_PKCS11_FUNCTION_INFO(name) extern CK_DECLARE_FUNCTION(CK_RV, name)

#include "pkcs11f.h"

#undef CK_PKCS11_FUNCTION_INFO

/* ---- Function pointer types: CK_C_Initialize and so on ---- */

#define CK_PKCS11_FUNCTION_INFO(name) typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_##name)

#include "pkcs11f.h"

#undef CK_PKCS11_FUNCTION_INFO
#undef CK_NEED_ARG_LIST

/* ---- Function lists: a version and one pointer for each function ---- */

#define CK_PKCS11_FUNCTION_INFO(name) CK_##name name;

#if CK_STANDARD_VERSION >= 0x0302
/* The functions of a module of version 3.2, as the interface "PKCS 11" of that version offers them. */
struct CK_FUNCTION_LIST_3_2 {
  CK_VERSION version; /* version of the interface: 3.2 */

#include "pkcs11f.h"
};
#endif

#if CK_STANDARD_VERSION >= 0x0300
/* The functions of a module of version 3.0 or 3.1, as the interface "PKCS 11" of that version offers them. */
struct CK_FUNCTION_LIST_3_0 {
  CK_VERSION version; /* version of the interface: 3.0 or 3.1 */

#define CK_PKCS11_3_0_ONLY
#include "pkcs11f.h"
#undef CK_PKCS11_3_0_ONLY
};
#endif

/* The functions of a module of version 2.x, as C_GetFunctionList returns them. */
struct CK_FUNCTION_LIST {
  CK_VERSION version; /* version of the interface: 2.x */

#define CK_PKCS11_2_0_ONLY
#include "pkcs11f.h"
#undef CK_PKCS11_2_0_ONLY
};

#undef CK_PKCS11_FUNCTION_INFO

#ifdef __cplusplus
}
#endif

#endif /* _PKCS11_H_ */

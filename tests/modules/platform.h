/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/* What the standard leaves to the platform, for headers/pkcs11.h with a C compiler of Unix. */

#ifndef PLATFORM_H
#define PLATFORM_H

#include <stddef.h>

#define CK_PTR *
#define CK_DECLARE_FUNCTION(returnType, name) returnType name
#define CK_DECLARE_FUNCTION_POINTER(returnType, name) returnType(CK_PTR name)
#define CK_CALLBACK_FUNCTION(returnType, name) returnType(CK_PTR name)
#define NULL_PTR NULL

#include "pkcs11.h"

#endif

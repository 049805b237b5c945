/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * What the standard leaves to the platform, for headers/pkcs11.h with GCC or Clang. Structs are packed on
 * Windows, and elsewhere if PACKED is defined, as some vendors do.
 */

#ifndef PLATFORM_H
#define PLATFORM_H

#include <stddef.h>

#ifdef _WIN32
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

#define CK_PTR *
#define CK_DECLARE_FUNCTION(returnType, name) returnType EXPORTED name
#define CK_DECLARE_FUNCTION_POINTER(returnType, name) returnType(CK_PTR name)
#define CK_CALLBACK_FUNCTION(returnType, name) returnType(CK_PTR name)
#define NULL_PTR NULL

#if defined(_WIN32) || defined(PACKED)
#pragma pack(push, 1)
#endif
#include "pkcs11.h"
#ifdef VENDOR_HEADER
#include VENDOR_HEADER
#endif
#if defined(_WIN32) || defined(PACKED)
#pragma pack(pop)
#endif

#endif

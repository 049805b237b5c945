/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/* A PKCS #11 module of Windows that needs a library of its vendor's, which is installed beside it. */

#include "platform.h"

__declspec(dllimport) int needed(void);

CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list) {
  static CK_FUNCTION_LIST only = {.version = {2, 40}};
  *list = &only;
  return needed() ? CKR_OK : CKR_GENERAL_ERROR;
}

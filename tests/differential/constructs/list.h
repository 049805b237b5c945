CK_PKCS11_FUNCTION_INFO(C_First)
#ifdef CK_NEED_ARG_LIST
(
  void CK_PTR pArguments  /* may be null */
);
#endif

CK_PKCS11_FUNCTION_INFO(C_Second)
#ifdef CK_NEED_ARG_LIST
(
  CK_ULONG      slot,     /* the slot, and
                             a comment of two lines */
  CK_ULONG_PTR  pulCount  // receives a count
);
#endif

CK_PKCS11_FUNCTION_INFO(C_Lists)
#ifdef CK_NEED_ARG_LIST
(
  F_LIST_PTR_PTR ppLists
);
#endif

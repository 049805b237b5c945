/* One list of functions with a meaning that changes from one inclusion to the next, and prototypes
 * in other forms. */
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

typedef unsigned long CK_RV;
typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_PTR CK_ULONG_PTR;
typedef struct F_LIST F_FUNCTION_LIST;
typedef F_FUNCTION_LIST CK_PTR CK_PTR F_LIST_PTR_PTR;

#define F_ENTRY
#define CK_NEED_ARG_LIST 1

#define CK_PKCS11_FUNCTION_INFO(name) extern CK_DECLARE_FUNCTION(CK_RV, name)
#include "list.h"
#undef CK_PKCS11_FUNCTION_INFO

#define CK_PKCS11_FUNCTION_INFO(name) \
    typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_##name)
#include "list.h"
#undef CK_PKCS11_FUNCTION_INFO
#undef CK_NEED_ARG_LIST

#define CK_PKCS11_FUNCTION_INFO(name) CK_##name name;
struct F_LIST {
    unsigned char version;
#include "list.h"
};
#undef CK_PKCS11_FUNCTION_INFO

typedef CK_CALLBACK_FUNCTION(CK_RV, F_NOTIFY)(
    CK_ULONG event, /* what happened */
    void CK_PTR pApplication);

CK_RV V_Plain(CK_ULONG slot, F_NOTIFY notify);
extern CK_RV V_Extern(CK_ULONG, CK_ULONG_PTR);
CK_RV F_ENTRY V_Entry(void);
CK_DECLARE_FUNCTION(const char *, V_Text)(CK_RV rv);
extern void V_Array(const unsigned char iv[16], unsigned char tag[], int (*compare)(const void *a, const void *b));
extern unsigned char *V_Bytes(const char *const name, unsigned int flags);
extern int V_Format(const char *format, ...);
CK_RV V_Twice(CK_ULONG slot);
CK_RV V_Twice(CK_ULONG slot);

#endif

/* acme.h: what an invented vendor, ACME, adds to PKCS #11. */
#ifndef ACME_H
#define ACME_H

#include "pkcs11.h"

#if !defined(ACME_LINUX) && !defined(ACME_WINDOWS)
#error "Define ACME_LINUX or ACME_WINDOWS"
#endif

#define ACME(x) (CKM_VENDOR_DEFINED | (0x41UL << 8) | (x))

#define CKM_ACME_SPLIT ACME(1)         /* splits a key into shares */
#define CKM_ACME_JOIN ACME(2)          /* joins shares to a key */
#define CKA_ACME_THRESHOLD ACME(1)     /* how many shares give the key back */
#define CKR_ACME_TOO_FEW_SHARES ACME(1)

#pragma pack(push, 1)
/* Parameter of CKM_ACME_SPLIT. */
typedef struct CK_ACME_SPLIT_PARAMS {
    CK_BYTE threshold;                 /* how many shares give the key back */
    CK_ULONG ulShares;                 /* how many there are in all */
    CK_UTF8CHAR label[32];             /* padded with blanks */
} CK_ACME_SPLIT_PARAMS;
#pragma pack(pop)

typedef CK_ACME_SPLIT_PARAMS CK_PTR CK_ACME_SPLIT_PARAMS_PTR;

/* Counts the shares of a key. */
extern CK_DECLARE_FUNCTION(CK_RV, ACME_CountShares)(
    CK_SESSION_HANDLE hSession,        /* in: session */
    CK_OBJECT_HANDLE hKey,             /* in: key */
    CK_ULONG_PTR pulShares             /* out: number of shares */
);

#endif

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
#define CKK_ACME_SHARED ACME(1)        /* a key that exists in shares only */
#define CKA_ACME_THRESHOLD ACME(1)     /* how many shares give the key back */
#define CKA_ACME_OWNER ACME(2)         /* who may ask for shares */
#define CKR_ACME_TOO_FEW_SHARES ACME(1)
#define CKU_ACME_AUDITOR ACME(1)       /* the user who reads the log */
#define CKF_ACME_SEALED 0x00000001UL   /* nobody has opened the case */
#define CKF_ACME_BATTERY_LOW 0x00000002UL

#pragma pack(push, 1)
/* Parameter of CKM_ACME_SPLIT. */
typedef struct CK_ACME_SPLIT_PARAMS {
    CK_BYTE threshold;                 /* how many shares give the key back */
    CK_ULONG ulShares;                 /* how many there are in all */
    CK_UTF8CHAR label[32];             /* padded with blanks */
} CK_ACME_SPLIT_PARAMS;
#pragma pack(pop)

typedef CK_ACME_SPLIT_PARAMS CK_PTR CK_ACME_SPLIT_PARAMS_PTR;

/* What a slot says of its hardware. */
typedef struct CK_ACME_SLOT_STATUS {
    CK_FLAGS flags;                    /* CKF_ACME_SEALED and so on */
    CK_LONG temperature;               /* in degrees Celsius */
    CK_VERSION firmware;
} CK_ACME_SLOT_STATUS;
typedef CK_ACME_SLOT_STATUS CK_PTR CK_ACME_SLOT_STATUS_PTR;

/* Counts the shares of a key. */
extern CK_DECLARE_FUNCTION(CK_RV, ACME_CountShares)(
    CK_SESSION_HANDLE hSession,        /* in: session */
    CK_OBJECT_HANDLE hKey,             /* in: key */
    CK_ULONG_PTR pulShares             /* out: number of shares */
);

/* Gives a share away. */
typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ACME_ExportShare)(
    CK_SESSION_HANDLE hSession, CK_OBJECT_HANDLE hKey, CK_ULONG ulIndex,
    CK_BYTE_PTR pShare, CK_ULONG_PTR pulShareLen);
/* Makes a key of what its shares say. */
typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ACME_JoinShares)(
    CK_SESSION_HANDLE hSession, CK_BYTE_PTR pShares, CK_ULONG ulSharesLen,
    CK_ATTRIBUTE_PTR pTemplate, CK_ULONG ulCount, CK_OBJECT_HANDLE_PTR phKey);
/* Looks at the hardware of a slot. */
typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ACME_GetSlotStatus)(
    CK_SLOT_ID slotID, CK_ACME_SLOT_STATUS_PTR pStatus /* out: what it is like */);
/* Reads the serial number. */
typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ACME_GetSerial)(
    CK_SLOT_ID slotID, CK_BYTE_PTR pSerial, CK_ULONG ulSerialLen);
/* Changes a setting; which ones there are is in the manual. */
typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ACME_Control)(
    CK_SESSION_HANDLE hSession, CK_ULONG ulSetting, CK_VOID_PTR pSetting);

/* The functions that are no symbols of the module. */
typedef struct CK_ACME_FUNCTION_LIST {
    CK_VERSION version;
    CK_ACME_ExportShare ACME_ExportShare;
    CK_ACME_JoinShares ACME_JoinShares;
    CK_ACME_GetSlotStatus ACME_GetSlotStatus;
    CK_ACME_GetSerial ACME_GetSerial;
    CK_ACME_Control ACME_Control;
} CK_ACME_FUNCTION_LIST;
typedef CK_ACME_FUNCTION_LIST CK_PTR CK_ACME_FUNCTION_LIST_PTR;
typedef CK_ACME_FUNCTION_LIST_PTR CK_PTR CK_ACME_FUNCTION_LIST_PTR_PTR;

/* Gives the list. */
extern CK_DECLARE_FUNCTION(CK_RV, ACME_GetFunctionList)(CK_ACME_FUNCTION_LIST_PTR_PTR ppFunctionList);

/* Reads what was done with the keys. */
typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ACME_ReadLog)(
    CK_SESSION_HANDLE hSession, CK_BYTE_PTR pLog, CK_ULONG_PTR pulLogLen);

/* The functions of the interface for auditors. */
typedef struct CK_ACME_AUDIT_FUNCTIONS {
    CK_VERSION version;
    CK_ACME_ReadLog ACME_ReadLog;
} CK_ACME_AUDIT_FUNCTIONS;

#endif

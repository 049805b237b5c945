/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * pkcs11t.h - the types and constants of PKCS #11 (Cryptoki), versions 2.40 to 3.2.
 *
 * An independent statement of the interface in our own words. pkcs11.h, which includes this file, says what
 * the platform has to define first.
 *
 * CK_STANDARD_VERSION chooses the version of the standard as a number 0xMMmm, major and minor version in one
 * byte each: 0x0228 is 2.40, 0x0300 is 3.0, 0x0301 is 3.1 and 0x0302 is 3.2, the default. A name that came
 * with a later version stands between "#if CK_STANDARD_VERSION >= ..." and "#endif".
 */

#ifndef _PKCS11T_H_
#define _PKCS11T_H_

#ifndef CK_STANDARD_VERSION
#define CK_STANDARD_VERSION 0x0302
#endif

/* ---- Version of the standard ---- */

#define CRYPTOKI_VERSION_MAJOR     (CK_STANDARD_VERSION >> 8) /* Major version of the standard */
#define CRYPTOKI_VERSION_MINOR     (CK_STANDARD_VERSION & 0xff) /* Minor version of the standard */
#define CRYPTOKI_VERSION_AMENDMENT 0 /* Amendment of the standard */

/* ---- General data types ---- */

#define CK_TRUE  1 /* CK_BBOOL: true */
#define CK_FALSE 0 /* CK_BBOOL: false */

#ifndef CK_DISABLE_TRUE_FALSE
#ifndef FALSE
#define FALSE CK_FALSE /* Alias of CK_FALSE */
#endif
#ifndef TRUE
#define TRUE CK_TRUE /* Alias of CK_TRUE */
#endif
#endif

/* Unsigned 8-bit value. */
typedef unsigned char CK_BYTE;

/* 8-bit character, of a limited set of ASCII characters. */
typedef CK_BYTE CK_CHAR;

/* 8-bit unit of UTF-8 text. */
typedef CK_BYTE CK_UTF8CHAR;

/* Truth value in a byte: CK_TRUE or CK_FALSE. */
typedef CK_BYTE CK_BBOOL;

/* Unsigned value of at least 32 bits, as wide as the platform's long. */
typedef unsigned long CK_ULONG;

/* Signed value, as wide as CK_ULONG. */
typedef long CK_LONG;

/* Bit flags, at least 32 of them (CKF_). */
typedef CK_ULONG CK_FLAGS;

/* Length or count that the module cannot or does not want to tell: all bits set */
#define CK_UNAVAILABLE_INFORMATION (~0UL)
#define CK_EFFECTIVELY_INFINITE    0UL /* Session count or memory size without a practical limit */

/* Pointer to a byte or to several. */
typedef CK_BYTE CK_PTR CK_BYTE_PTR;

/* Pointer to characters. */
typedef CK_CHAR CK_PTR CK_CHAR_PTR;

/* Pointer to UTF-8 text. */
typedef CK_UTF8CHAR CK_PTR CK_UTF8CHAR_PTR;

/* Pointer to a number. */
typedef CK_ULONG CK_PTR CK_ULONG_PTR;

/* Pointer to anything. */
typedef void CK_PTR CK_VOID_PTR;

#if CK_STANDARD_VERSION >= 0x0302
/* Pointer to flags. */
typedef CK_ULONG CK_PTR CK_FLAGS_PTR;
#endif

/* Pointer to a pointer to anything. */
typedef CK_VOID_PTR CK_PTR CK_VOID_PTR_PTR;

#define CK_INVALID_HANDLE 0UL /* Handle that never denotes a session or an object */

/* Version of an interface, a library or a device. */
typedef struct CK_VERSION {
  CK_BYTE major; /* major version */
  CK_BYTE minor; /* minor version, 40 in version 2.40 and 1 in version 3.1 */
} CK_VERSION;
typedef CK_VERSION CK_PTR CK_VERSION_PTR;

/* General information about the module, from C_GetInfo. */
typedef struct CK_INFO {
  CK_VERSION cryptokiVersion; /* version of the interface */
  CK_UTF8CHAR manufacturerID[32]; /* name of the manufacturer, padded with spaces */
  CK_FLAGS flags; /* flags, always 0 */
  CK_UTF8CHAR libraryDescription[32]; /* description of the module, padded with spaces */
  CK_VERSION libraryVersion; /* version of the module */
} CK_INFO;
typedef CK_INFO CK_PTR CK_INFO_PTR;

/* ---- Notifications (CKN_) ---- */

/* Kind of a notification (CKN_). */
typedef CK_ULONG CK_NOTIFICATION;

#define CKN_SURRENDER   0x00000000UL /* The module offers the application to cancel the running function */
#define CKN_OTP_CHANGED 0x00000001UL /* The one-time password of the token has changed */

/* ---- Slots ---- */

/* Identifier of a slot, chosen by the module. */
typedef CK_ULONG CK_SLOT_ID;
typedef CK_SLOT_ID CK_PTR CK_SLOT_ID_PTR;

/* Information about a slot, from C_GetSlotInfo. */
typedef struct CK_SLOT_INFO {
  CK_UTF8CHAR slotDescription[64]; /* description of the slot, padded with spaces */
  CK_UTF8CHAR manufacturerID[32]; /* name of the manufacturer, padded with spaces */
  CK_FLAGS flags; /* slot flags, such as CKF_TOKEN_PRESENT */
  CK_VERSION hardwareVersion; /* version of the hardware */
  CK_VERSION firmwareVersion; /* version of the firmware */
} CK_SLOT_INFO;
typedef CK_SLOT_INFO CK_PTR CK_SLOT_INFO_PTR;

/* Slot flags, in CK_SLOT_INFO.flags */

#define CKF_TOKEN_PRESENT    0x00000001UL /* A token is in the slot */
#define CKF_REMOVABLE_DEVICE 0x00000002UL /* The token can be taken out of the slot */
#define CKF_HW_SLOT          0x00000004UL /* The slot is hardware, not software */

/* ---- Tokens ---- */

/* Information about a token, from C_GetTokenInfo. Texts are padded with spaces, without a final null. */
typedef struct CK_TOKEN_INFO {
  CK_UTF8CHAR label[32]; /* label given at initialisation, padded with spaces */
  CK_UTF8CHAR manufacturerID[32]; /* name of the manufacturer, padded with spaces */
  CK_UTF8CHAR model[16]; /* model of the device, padded with spaces */
  CK_CHAR serialNumber[16]; /* serial number of the device, padded with spaces */
  CK_FLAGS flags; /* token flags, such as CKF_LOGIN_REQUIRED */
  CK_ULONG ulMaxSessionCount; /* greatest number of open sessions, or CK_EFFECTIVELY_INFINITE */
  CK_ULONG ulSessionCount; /* number of sessions that the application has open */
  CK_ULONG ulMaxRwSessionCount; /* greatest number of open read/write sessions, or CK_EFFECTIVELY_INFINITE */
  CK_ULONG ulRwSessionCount; /* number of read/write sessions that the application has open */
  CK_ULONG ulMaxPinLen; /* greatest length of a PIN in bytes */
  CK_ULONG ulMinPinLen; /* smallest length of a PIN in bytes */
  CK_ULONG ulTotalPublicMemory; /* memory for public objects in bytes, or CK_UNAVAILABLE_INFORMATION */
  CK_ULONG ulFreePublicMemory; /* free memory for public objects in bytes, or CK_UNAVAILABLE_INFORMATION */
  CK_ULONG ulTotalPrivateMemory; /* memory for private objects in bytes, or CK_UNAVAILABLE_INFORMATION */
  CK_ULONG ulFreePrivateMemory; /* free memory for private objects in bytes, or CK_UNAVAILABLE_INFORMATION */
  CK_VERSION hardwareVersion; /* version of the hardware */
  CK_VERSION firmwareVersion; /* version of the firmware */
  CK_CHAR utcTime[16]; /* clock as YYYYMMDDhhmmss00 in UTC, if CKF_CLOCK_ON_TOKEN is set */
} CK_TOKEN_INFO;
typedef CK_TOKEN_INFO CK_PTR CK_TOKEN_INFO_PTR;

/* Token flags, in CK_TOKEN_INFO.flags */

#define CKF_RNG                           0x00000001UL /* The token has a random number generator */
#define CKF_WRITE_PROTECTED               0x00000002UL /* The token is write-protected */
#define CKF_LOGIN_REQUIRED                0x00000004UL /* Some functions need a logged-in user */
#define CKF_USER_PIN_INITIALIZED          0x00000008UL /* The normal user's PIN has been set */
/* A saved operation state contains all keys needed to restore it */
#define CKF_RESTORE_KEY_NOT_NEEDED        0x00000020UL
#define CKF_CLOCK_ON_TOKEN                0x00000040UL /* The token has its own clock, shown in utcTime */
/* The user can log in without sending a PIN through the module */
#define CKF_PROTECTED_AUTHENTICATION_PATH 0x00000100UL
/* One session can run two operations at once, such as digesting and encrypting */
#define CKF_DUAL_CRYPTO_OPERATIONS        0x00000200UL
#define CKF_TOKEN_INITIALIZED             0x00000400UL /* The token has been initialised */
/* Deprecated: private keys no longer have a secondary PIN */
#define CKF_SECONDARY_AUTHENTICATION      0x00000800UL

#define CKF_USER_PIN_COUNT_LOW     0x00010000UL /* A wrong user PIN was entered since the last success */
#define CKF_USER_PIN_FINAL_TRY     0x00020000UL /* One more wrong user PIN locks it */
#define CKF_USER_PIN_LOCKED        0x00040000UL /* The user PIN is locked */
#define CKF_USER_PIN_TO_BE_CHANGED 0x00080000UL /* The user PIN is the default one or has expired */

/* A wrong security officer PIN was entered since the last success */
#define CKF_SO_PIN_COUNT_LOW     0x00100000UL
#define CKF_SO_PIN_FINAL_TRY     0x00200000UL /* One more wrong security officer PIN locks it */
#define CKF_SO_PIN_LOCKED        0x00400000UL /* The security officer PIN is locked */
#define CKF_SO_PIN_TO_BE_CHANGED 0x00800000UL /* The security officer PIN is the default one or has expired */

#define CKF_ERROR_STATE             0x01000000UL /* The token failed a self-test and is in an error state */
#if CK_STANDARD_VERSION >= 0x0302
/* The random number generator must be seeded by C_SeedRandom before use */
#define CKF_SEED_RANDOM_REQUIRED    0x02000000UL
#define CKF_ASYNC_SESSION_SUPPORTED 0x04000000UL /* The token supports asynchronous sessions */
#endif

/* ---- Sessions and users ---- */

/* Handle of a session, chosen by the module. */
typedef CK_ULONG CK_SESSION_HANDLE;
typedef CK_SESSION_HANDLE CK_PTR CK_SESSION_HANDLE_PTR;

/* Type of a user (CKU_). */
typedef CK_ULONG CK_USER_TYPE;

/* User types (CKU_) */

#define CKU_SO               0x00000000UL /* Security officer */
#define CKU_USER             0x00000001UL /* Normal user */
/* User who confirms one operation with a key that asks for it each time */
#define CKU_CONTEXT_SPECIFIC 0x00000002UL

/* State of a session (CKS_). */
typedef CK_ULONG CK_STATE;

/* Session states (CKS_) */

#define CKS_RO_PUBLIC_SESSION 0x00000000UL /* Read-only, nobody logged in */
#define CKS_RO_USER_FUNCTIONS 0x00000001UL /* Read-only, normal user logged in */
#define CKS_RW_PUBLIC_SESSION 0x00000002UL /* Read/write, nobody logged in */
#define CKS_RW_USER_FUNCTIONS 0x00000003UL /* Read/write, normal user logged in */
#define CKS_RW_SO_FUNCTIONS   0x00000004UL /* Read/write, security officer logged in */

/* Information about a session, from C_GetSessionInfo. */
typedef struct CK_SESSION_INFO {
  CK_SLOT_ID slotID; /* slot of the token */
  CK_STATE state; /* state of the session (CKS_) */
  CK_FLAGS flags; /* session flags, such as CKF_RW_SESSION */
  CK_ULONG ulDeviceError; /* error code of the device, as its vendor defines it */
} CK_SESSION_INFO;
typedef CK_SESSION_INFO CK_PTR CK_SESSION_INFO_PTR;

/* Session flags, in CK_SESSION_INFO.flags and for C_OpenSession */

#define CKF_RW_SESSION     0x00000002UL /* The session is read/write */
#define CKF_SERIAL_SESSION 0x00000004UL /* Always set, kept for compatibility */
#if CK_STANDARD_VERSION >= 0x0302
#define CKF_ASYNC_SESSION  0x00000008UL /* The session can run functions asynchronously */
#endif

/* ---- Objects ---- */

/* Handle of an object, valid within the application. */
typedef CK_ULONG CK_OBJECT_HANDLE;
typedef CK_OBJECT_HANDLE CK_PTR CK_OBJECT_HANDLE_PTR;

/* Class of an object (CKO_). */
typedef CK_ULONG CK_OBJECT_CLASS;
typedef CK_OBJECT_CLASS CK_PTR CK_OBJECT_CLASS_PTR;

/* Object classes (CKO_) */

#define CKO_DATA              0x00000000UL /* Data of an application */
#define CKO_CERTIFICATE       0x00000001UL /* Certificate */
#define CKO_PUBLIC_KEY        0x00000002UL /* Public key */
#define CKO_PRIVATE_KEY       0x00000003UL /* Private key */
#define CKO_SECRET_KEY        0x00000004UL /* Secret key */
#define CKO_HW_FEATURE        0x00000005UL /* Hardware feature of the device */
#define CKO_DOMAIN_PARAMETERS 0x00000006UL /* Domain parameters of a public key algorithm */
#define CKO_MECHANISM         0x00000007UL /* Information about a mechanism */
#define CKO_OTP_KEY           0x00000008UL /* Key for one-time passwords */
#if CK_STANDARD_VERSION >= 0x0300
#define CKO_PROFILE           0x00000009UL /* Profile that the token conforms to */
#endif
#if CK_STANDARD_VERSION >= 0x0302
#define CKO_VALIDATION        0x0000000aUL /* Validation or certification of the module */
#define CKO_TRUST             0x0000000bUL /* Trust in a certificate for given purposes */
#endif
#define CKO_VENDOR_DEFINED    0x80000000UL /* First class that vendors define */

/* Profile identifiers (CKP_) */

#if CK_STANDARD_VERSION >= 0x0300
#define CKP_INVALID_ID                0x00000000UL /* No profile */
#define CKP_BASELINE_PROVIDER         0x00000001UL /* Baseline provider */
#define CKP_EXTENDED_PROVIDER         0x00000002UL /* Extended provider */
#define CKP_AUTHENTICATION_TOKEN      0x00000003UL /* Authentication token */
#define CKP_PUBLIC_CERTIFICATES_TOKEN 0x00000004UL /* Token that shows certificates without login */
#endif
#if CK_STANDARD_VERSION >= 0x0301
#define CKP_COMPLETE_PROVIDER         0x00000005UL /* Complete provider */
#define CKP_HKDF_TLS_TOKEN            0x00000006UL /* Token with HKDF for TLS */
#endif
#if CK_STANDARD_VERSION >= 0x0300
#define CKP_VENDOR_DEFINED            0x80000000UL /* First profile that vendors define */
#endif

/* Type of a hardware feature (CKH_). */
typedef CK_ULONG CK_HW_FEATURE_TYPE;

/* Hardware feature types (CKH_) */

#define CKH_MONOTONIC_COUNTER 0x00000001UL /* Counter that only increases */
#define CKH_CLOCK             0x00000002UL /* Clock */
#define CKH_USER_INTERFACE    0x00000003UL /* User interface, such as a display */
#define CKH_VENDOR_DEFINED    0x80000000UL /* First hardware feature that vendors define */

/* Type of a key (CKK_). */
typedef CK_ULONG CK_KEY_TYPE;

/* Key types (CKK_) */

#define CKK_RSA      0x00000000UL /* RSA */
#define CKK_DSA      0x00000001UL /* DSA */
#define CKK_DH       0x00000002UL /* PKCS #3 Diffie-Hellman */
#define CKK_ECDSA    CKK_EC /* Deprecated: use CKK_EC */
#define CKK_EC       0x00000003UL /* Elliptic curve (short Weierstrass), for ECDSA and ECDH */
#define CKK_X9_42_DH 0x00000004UL /* X9.42 Diffie-Hellman */
#define CKK_KEA      0x00000005UL /* Key Exchange Algorithm (KEA) */

#define CKK_GENERIC_SECRET 0x00000010UL /* Generic secret */
#define CKK_RC2            0x00000011UL /* RC2 */
#define CKK_RC4            0x00000012UL /* RC4 */
#define CKK_DES            0x00000013UL /* Single DES */
#define CKK_DES2           0x00000014UL /* Triple DES with two keys */
#define CKK_DES3           0x00000015UL /* Triple DES with three keys */
#define CKK_CAST           0x00000016UL /* CAST */
#define CKK_CAST3          0x00000017UL /* CAST3 */
#define CKK_CAST5          CKK_CAST128 /* Deprecated: use CKK_CAST128 */
#define CKK_CAST128        0x00000018UL /* CAST-128, also known as CAST5 */
#define CKK_RC5            0x00000019UL /* RC5 */
#define CKK_IDEA           0x0000001aUL /* IDEA */
#define CKK_SKIPJACK       0x0000001bUL /* SKIPJACK */
#define CKK_BATON          0x0000001cUL /* BATON */
#define CKK_JUNIPER        0x0000001dUL /* JUNIPER */
#define CKK_CDMF           0x0000001eUL /* CDMF */
#define CKK_AES            0x0000001fUL /* AES */
#define CKK_BLOWFISH       0x00000020UL /* Blowfish */
#define CKK_TWOFISH        0x00000021UL /* Twofish */
#define CKK_SECURID        0x00000022UL /* RSA SecurID one-time passwords */
#define CKK_HOTP           0x00000023UL /* HMAC-based one-time passwords (HOTP) */
#define CKK_ACTI           0x00000024UL /* ActivIdentity one-time passwords (ACTI) */
#define CKK_CAMELLIA       0x00000025UL /* Camellia */
#define CKK_ARIA           0x00000026UL /* ARIA */

#define CKK_MD5_HMAC       0x00000027UL /* HMAC with MD5 */
#define CKK_SHA_1_HMAC     0x00000028UL /* HMAC with SHA-1 */
#define CKK_RIPEMD128_HMAC 0x00000029UL /* HMAC with RIPEMD-128 */
#define CKK_RIPEMD160_HMAC 0x0000002aUL /* HMAC with RIPEMD-160 */
#define CKK_SHA256_HMAC    0x0000002bUL /* HMAC with SHA-256 */
#define CKK_SHA384_HMAC    0x0000002cUL /* HMAC with SHA-384 */
#define CKK_SHA512_HMAC    0x0000002dUL /* HMAC with SHA-512 */
#define CKK_SHA224_HMAC    0x0000002eUL /* HMAC with SHA-224 */

#define CKK_SEED      0x0000002fUL /* SEED */
#define CKK_GOSTR3410 0x00000030UL /* GOST R 34.10-2001 */
#define CKK_GOSTR3411 0x00000031UL /* GOST R 34.11-94 */
#define CKK_GOST28147 0x00000032UL /* GOST 28147-89 */

#if CK_STANDARD_VERSION >= 0x0300
#define CKK_CHACHA20         0x00000033UL /* ChaCha20 */
#define CKK_POLY1305         0x00000034UL /* Poly1305 */
#define CKK_AES_XTS          0x00000035UL /* AES-XTS, a pair of AES keys */
#define CKK_SHA3_224_HMAC    0x00000036UL /* HMAC with SHA3-224 */
#define CKK_SHA3_256_HMAC    0x00000037UL /* HMAC with SHA3-256 */
#define CKK_SHA3_384_HMAC    0x00000038UL /* HMAC with SHA3-384 */
#define CKK_SHA3_512_HMAC    0x00000039UL /* HMAC with SHA3-512 */
#define CKK_BLAKE2B_160_HMAC 0x0000003aUL /* Keyed BLAKE2b-160 */
#define CKK_BLAKE2B_256_HMAC 0x0000003bUL /* Keyed BLAKE2b-256 */
#define CKK_BLAKE2B_384_HMAC 0x0000003cUL /* Keyed BLAKE2b-384 */
#define CKK_BLAKE2B_512_HMAC 0x0000003dUL /* Keyed BLAKE2b-512 */
#define CKK_SALSA20          0x0000003eUL /* Salsa20 */
#define CKK_X2RATCHET        0x0000003fUL /* Double Ratchet state */
#define CKK_EC_EDWARDS       0x00000040UL /* Edwards curve, for EdDSA */
#define CKK_EC_MONTGOMERY    0x00000041UL /* Montgomery curve, for X25519 and X448 */
#define CKK_HKDF             0x00000042UL /* HKDF */

#define CKK_SHA512_224_HMAC 0x00000043UL /* HMAC with SHA-512/224 */
#define CKK_SHA512_256_HMAC 0x00000044UL /* HMAC with SHA-512/256 */
#define CKK_SHA512_T_HMAC   0x00000045UL /* HMAC with SHA-512/t */
#endif

#if CK_STANDARD_VERSION >= 0x0301
#define CKK_HSS     0x00000046UL /* HSS, the hierarchical signature system */
#endif
#if CK_STANDARD_VERSION >= 0x0302
#define CKK_XMSS    0x00000047UL /* XMSS */
#define CKK_XMSSMT  0x00000048UL /* XMSS^MT, XMSS with multiple trees */
#define CKK_ML_KEM  0x00000049UL /* ML-KEM */
#define CKK_ML_DSA  0x0000004aUL /* ML-DSA */
#define CKK_SLH_DSA 0x0000004bUL /* SLH-DSA */
#endif

#define CKK_VENDOR_DEFINED 0x80000000UL /* First key type that vendors define */

/* Certificate categories, for CKA_CERTIFICATE_CATEGORY */

#define CK_CERTIFICATE_CATEGORY_UNSPECIFIED  0x00000000UL /* Not specified */
#define CK_CERTIFICATE_CATEGORY_TOKEN_USER   0x00000001UL /* Belongs to the owner of the token */
#define CK_CERTIFICATE_CATEGORY_AUTHORITY    0x00000002UL /* Belongs to a certification authority */
#define CK_CERTIFICATE_CATEGORY_OTHER_ENTITY 0x00000003UL /* Belongs to another end entity */

/* Java MIDP security domains, for CKA_JAVA_MIDP_SECURITY_DOMAIN */

#define CK_SECURITY_DOMAIN_UNSPECIFIED  0x00000000UL /* Not specified */
#define CK_SECURITY_DOMAIN_MANUFACTURER 0x00000001UL /* Manufacturer of the device */
#define CK_SECURITY_DOMAIN_OPERATOR     0x00000002UL /* Operator of the network */
#define CK_SECURITY_DOMAIN_THIRD_PARTY  0x00000003UL /* Third party */

/* Type of a certificate (CKC_). */
typedef CK_ULONG CK_CERTIFICATE_TYPE;

/* Certificate types (CKC_) */

#define CKC_X_509           0x00000000UL /* X.509 public key certificate */
#define CKC_X_509_ATTR_CERT 0x00000001UL /* X.509 attribute certificate */
#define CKC_WTLS            0x00000002UL /* WTLS certificate */
#define CKC_VENDOR_DEFINED  0x80000000UL /* First certificate type that vendors define */

/* ---- Attributes ---- */

/* Type of an attribute (CKA_). */
typedef CK_ULONG CK_ATTRIBUTE_TYPE;

#define CKF_ARRAY_ATTRIBUTE 0x40000000UL /* Bit of an attribute type: the value is an array */

/* Formats of one-time passwords, for CKA_OTP_FORMAT */

#define CK_OTP_FORMAT_DECIMAL      0x00000000UL /* Decimal digits (UTF-8) */
#define CK_OTP_FORMAT_HEXADECIMAL  0x00000001UL /* Hexadecimal digits (UTF-8) */
#define CK_OTP_FORMAT_ALPHANUMERIC 0x00000002UL /* Letters and digits (UTF-8) */
#define CK_OTP_FORMAT_BINARY       0x00000003UL /* Binary */

/* Requirements of one-time password parameters, for CKA_OTP_..._REQUIREMENT */

#define CK_OTP_PARAM_IGNORED   0x00000000UL /* A given value is ignored */
#define CK_OTP_PARAM_OPTIONAL  0x00000001UL /* A value may be given */
#define CK_OTP_PARAM_MANDATORY 0x00000002UL /* A value must be given */

/* Attribute types (CKA_) */

#define CKA_CLASS       0x00000000UL /* Object class (CK_OBJECT_CLASS) */
/* Whether the object lives on the token rather than in the session (CK_BBOOL) */
#define CKA_TOKEN       0x00000001UL
#define CKA_PRIVATE     0x00000002UL /* Whether only a logged-in user sees the object (CK_BBOOL) */
#define CKA_LABEL       0x00000003UL /* Description of the object (UTF-8 string) */
#if CK_STANDARD_VERSION >= 0x0300
#define CKA_UNIQUE_ID   0x00000004UL /* Identifier that the token gives to the object (UTF-8 string) */
#endif
#define CKA_APPLICATION 0x00000010UL /* Application that manages the object (UTF-8 string) */
#define CKA_VALUE       0x00000011UL /* Value of the object, such as the bytes of a key or of a certificate */
#define CKA_OBJECT_ID   0x00000012UL /* Object identifier of the type of data (DER) */

#define CKA_CERTIFICATE_TYPE           0x00000080UL /* Certificate type (CK_CERTIFICATE_TYPE) */
#define CKA_ISSUER                     0x00000081UL /* Name of the certificate's issuer (DER) */
#define CKA_SERIAL_NUMBER              0x00000082UL /* Serial number of the certificate (DER) */
#define CKA_AC_ISSUER                  0x00000083UL /* Name of the attribute certificate's issuer (DER) */
#define CKA_OWNER                      0x00000084UL /* Subject of the attribute certificate (DER) */
#define CKA_ATTR_TYPES                 0x00000085UL /* Attribute types in the attribute certificate (DER) */
/* Whether the certificate or wrapping key can be trusted (CK_BBOOL) */
#define CKA_TRUSTED                    0x00000086UL
#define CKA_CERTIFICATE_CATEGORY       0x00000087UL /* Whose certificate it is (CK_CERTIFICATE_CATEGORY) */
/* Java MIDP security domain (CK_JAVA_MIDP_SECURITY_DOMAIN) */
#define CKA_JAVA_MIDP_SECURITY_DOMAIN  0x00000088UL
#define CKA_URL                        0x00000089UL /* Where the complete certificate can be had (string) */
#define CKA_HASH_OF_SUBJECT_PUBLIC_KEY 0x0000008aUL /* Hash of the subject's public key */
#define CKA_HASH_OF_ISSUER_PUBLIC_KEY  0x0000008bUL /* Hash of the issuer's public key */
/* Hash mechanism of the hash attributes (CK_MECHANISM_TYPE) */
#define CKA_NAME_HASH_ALGORITHM        0x0000008cUL
#define CKA_CHECK_VALUE                0x00000090UL /* Checksum of the key or certificate */

#define CKA_KEY_TYPE       0x00000100UL /* Key type (CK_KEY_TYPE) */
#define CKA_SUBJECT        0x00000101UL /* Name of the subject (DER) */
#define CKA_ID             0x00000102UL /* Identifier shared by keys and certificates that belong together */
#define CKA_SENSITIVE      0x00000103UL /* Whether the key's value cannot be read in plain text (CK_BBOOL) */
#define CKA_ENCRYPT        0x00000104UL /* Whether the key may encrypt (CK_BBOOL) */
#define CKA_DECRYPT        0x00000105UL /* Whether the key may decrypt (CK_BBOOL) */
#define CKA_WRAP           0x00000106UL /* Whether the key may wrap other keys (CK_BBOOL) */
#define CKA_UNWRAP         0x00000107UL /* Whether the key may unwrap other keys (CK_BBOOL) */
/* Whether the key may sign, with the signature as an appendix (CK_BBOOL) */
#define CKA_SIGN           0x00000108UL
/* Whether the key may sign so that the data is recoverable (CK_BBOOL) */
#define CKA_SIGN_RECOVER   0x00000109UL
/* Whether the key may verify signatures that are an appendix (CK_BBOOL) */
#define CKA_VERIFY         0x0000010aUL
#define CKA_VERIFY_RECOVER 0x0000010bUL /* Whether the key may verify and recover the data (CK_BBOOL) */
#define CKA_DERIVE         0x0000010cUL /* Whether other keys may be derived from the key (CK_BBOOL) */
#define CKA_START_DATE     0x00000110UL /* First day of validity (CK_DATE) */
#define CKA_END_DATE       0x00000111UL /* Last day of validity (CK_DATE) */

#define CKA_MODULUS          0x00000120UL /* RSA: modulus n (big integer) */
#define CKA_MODULUS_BITS     0x00000121UL /* RSA: length of the modulus in bits (CK_ULONG) */
#define CKA_PUBLIC_EXPONENT  0x00000122UL /* RSA: public exponent e (big integer) */
#define CKA_PRIVATE_EXPONENT 0x00000123UL /* RSA: private exponent d (big integer) */
#define CKA_PRIME_1          0x00000124UL /* RSA: prime p (big integer) */
#define CKA_PRIME_2          0x00000125UL /* RSA: prime q (big integer) */
#define CKA_EXPONENT_1       0x00000126UL /* RSA: d modulo p - 1 (big integer) */
#define CKA_EXPONENT_2       0x00000127UL /* RSA: d modulo q - 1 (big integer) */
#define CKA_COEFFICIENT      0x00000128UL /* RSA: inverse of q modulo p (big integer) */
#define CKA_PUBLIC_KEY_INFO  0x00000129UL /* SubjectPublicKeyInfo of the public key (DER) */

#define CKA_PRIME          0x00000130UL /* DSA, DH: prime p (big integer) */
#define CKA_SUBPRIME       0x00000131UL /* DSA, X9.42 DH: subprime q (big integer) */
#define CKA_BASE           0x00000132UL /* DSA, DH: base g (big integer) */
#define CKA_PRIME_BITS     0x00000133UL /* DSA, DH: length of the prime in bits (CK_ULONG) */
#define CKA_SUBPRIME_BITS  0x00000134UL /* DSA, X9.42 DH: length of the subprime in bits (CK_ULONG) */
#define CKA_SUB_PRIME_BITS CKA_SUBPRIME_BITS /* Alias of CKA_SUBPRIME_BITS */

#define CKA_VALUE_BITS        0x00000160UL /* Length of the value in bits (CK_ULONG) */
#define CKA_VALUE_LEN         0x00000161UL /* Length of the value in bytes (CK_ULONG) */
#define CKA_EXTRACTABLE       0x00000162UL /* Whether the key can leave the token by wrapping (CK_BBOOL) */
#define CKA_LOCAL             0x00000163UL /* Whether the key was generated on the token (CK_BBOOL) */
#define CKA_NEVER_EXTRACTABLE 0x00000164UL /* Whether the key never had CKA_EXTRACTABLE set (CK_BBOOL) */
#define CKA_ALWAYS_SENSITIVE  0x00000165UL /* Whether the key always had CKA_SENSITIVE set (CK_BBOOL) */
#define CKA_KEY_GEN_MECHANISM 0x00000166UL /* Mechanism that generated the key (CK_MECHANISM_TYPE) */

#define CKA_MODIFIABLE  0x00000170UL /* Whether the object can be modified (CK_BBOOL) */
#define CKA_COPYABLE    0x00000171UL /* Whether the object can be copied (CK_BBOOL) */
#define CKA_DESTROYABLE 0x00000172UL /* Whether the object can be destroyed (CK_BBOOL) */

#define CKA_ECDSA_PARAMS CKA_EC_PARAMS /* Deprecated: use CKA_EC_PARAMS */
#define CKA_EC_PARAMS    0x00000180UL /* Elliptic curve domain parameters (DER) */
#define CKA_EC_POINT     0x00000181UL /* Public point on the elliptic curve */

#define CKA_SECONDARY_AUTH      0x00000200UL /* Deprecated: private keys no longer have a secondary PIN */
#define CKA_AUTH_PIN_FLAGS      0x00000201UL /* Deprecated: private keys no longer have a secondary PIN */
#define CKA_ALWAYS_AUTHENTICATE 0x00000202UL /* Whether each use of the key needs a login (CK_BBOOL) */

#define CKA_WRAP_WITH_TRUSTED 0x00000210UL /* Whether only trusted keys may wrap the key (CK_BBOOL) */
/* Attributes that keys to be wrapped must have (CK_ATTRIBUTE array) */
#define CKA_WRAP_TEMPLATE     (CKF_ARRAY_ATTRIBUTE | 0x00000211UL)
/* Attributes that unwrapped keys get (CK_ATTRIBUTE array) */
#define CKA_UNWRAP_TEMPLATE   (CKF_ARRAY_ATTRIBUTE | 0x00000212UL)
/* Attributes that derived keys get (CK_ATTRIBUTE array) */
#define CKA_DERIVE_TEMPLATE   (CKF_ARRAY_ATTRIBUTE | 0x00000213UL)

/* Format of the one-time passwords, a CK_OTP_FORMAT value (CK_ULONG) */
#define CKA_OTP_FORMAT                0x00000220UL
#define CKA_OTP_LENGTH                0x00000221UL /* Default length of the one-time passwords (CK_ULONG) */
#define CKA_OTP_TIME_INTERVAL         0x00000222UL /* Seconds between two time-based passwords (CK_ULONG) */
#define CKA_OTP_USER_FRIENDLY_MODE    0x00000223UL /* Whether passwords are made easy to type (CK_BBOOL) */
/* Whether a challenge has to be given, a CK_OTP_PARAM value (CK_ULONG) */
#define CKA_OTP_CHALLENGE_REQUIREMENT 0x00000224UL
/* Whether a time has to be given, a CK_OTP_PARAM value (CK_ULONG) */
#define CKA_OTP_TIME_REQUIREMENT      0x00000225UL
/* Whether a counter has to be given, a CK_OTP_PARAM value (CK_ULONG) */
#define CKA_OTP_COUNTER_REQUIREMENT   0x00000226UL
/* Whether a PIN has to be given, a CK_OTP_PARAM value (CK_ULONG) */
#define CKA_OTP_PIN_REQUIREMENT       0x00000227UL
#define CKA_OTP_COUNTER               0x0000022eUL /* Counter of the one-time password key */
#define CKA_OTP_TIME                  0x0000022fUL /* Time of the one-time password key (UTC string) */
#define CKA_OTP_USER_IDENTIFIER       0x0000022aUL /* User to whom the key belongs (UTF-8 string) */
#define CKA_OTP_SERVICE_IDENTIFIER    0x0000022bUL /* Service that accepts the passwords (UTF-8 string) */
#define CKA_OTP_SERVICE_LOGO          0x0000022cUL /* Logo of the service */
#define CKA_OTP_SERVICE_LOGO_TYPE     0x0000022dUL /* MIME type of the logo (UTF-8 string) */

#define CKA_GOSTR3410_PARAMS 0x00000250UL /* Parameter set of GOST R 34.10 (DER object identifier) */
#define CKA_GOSTR3411_PARAMS 0x00000251UL /* Parameter set of GOST R 34.11 (DER object identifier) */
#define CKA_GOST28147_PARAMS 0x00000252UL /* Parameter set of GOST 28147 (DER object identifier) */

#define CKA_HW_FEATURE_TYPE 0x00000300UL /* Hardware feature type (CK_HW_FEATURE_TYPE) */
#define CKA_RESET_ON_INIT   0x00000301UL /* Whether initialising the token resets the counter (CK_BBOOL) */
#define CKA_HAS_RESET       0x00000302UL /* Whether the counter was ever reset (CK_BBOOL) */

#define CKA_PIXEL_X          0x00000400UL /* Horizontal resolution of the screen in pixels (CK_ULONG) */
#define CKA_PIXEL_Y          0x00000401UL /* Vertical resolution of the screen in pixels (CK_ULONG) */
#define CKA_RESOLUTION       0x00000402UL /* Resolution of the screen in pixels per inch (CK_ULONG) */
#define CKA_CHAR_ROWS        0x00000403UL /* Number of text rows of the screen (CK_ULONG) */
#define CKA_CHAR_COLUMNS     0x00000404UL /* Number of text columns of the screen (CK_ULONG) */
#define CKA_COLOR            0x00000405UL /* Whether the screen shows colours (CK_BBOOL) */
#define CKA_BITS_PER_PIXEL   0x00000406UL /* Bits per pixel of the screen (CK_ULONG) */
#define CKA_CHAR_SETS        0x00000480UL /* Character sets of the display (string) */
#define CKA_ENCODING_METHODS 0x00000481UL /* Content transfer encodings of the display (string) */
#define CKA_MIME_TYPES       0x00000482UL /* MIME types that the display can show (string) */

#define CKA_MECHANISM_TYPE           0x00000500UL /* Mechanism described by the object (CK_MECHANISM_TYPE) */
#define CKA_REQUIRED_CMS_ATTRIBUTES  0x00000501UL /* CMS attributes that a signature always has */
/* CMS attributes that a signature has unless told otherwise */
#define CKA_DEFAULT_CMS_ATTRIBUTES   0x00000502UL
#define CKA_SUPPORTED_CMS_ATTRIBUTES 0x00000503UL /* CMS attributes that a signature can have */
/* Mechanisms that the key may be used with (CK_MECHANISM_TYPE array) */
#define CKA_ALLOWED_MECHANISMS       (CKF_ARRAY_ATTRIBUTE | 0x00000600UL)
#if CK_STANDARD_VERSION >= 0x0300
#define CKA_PROFILE_ID               0x00000601UL /* Profile described by the object (CK_PROFILE_ID) */

#define CKA_X2RATCHET_BAG        0x00000602UL /* Double Ratchet: keys of skipped messages */
#define CKA_X2RATCHET_BAGSIZE    0x00000603UL /* Double Ratchet: number of keys of skipped messages */
/* Double Ratchet: whether this is the responder's first message */
#define CKA_X2RATCHET_BOBS1STMSG 0x00000604UL
#define CKA_X2RATCHET_CKR        0x00000605UL /* Double Ratchet: chain key for receiving */
#define CKA_X2RATCHET_CKS        0x00000606UL /* Double Ratchet: chain key for sending */
#define CKA_X2RATCHET_DHP        0x00000607UL /* Double Ratchet: Diffie-Hellman public key */
#define CKA_X2RATCHET_DHR        0x00000608UL /* Double Ratchet: Diffie-Hellman key received from the peer */
#define CKA_X2RATCHET_DHS        0x00000609UL /* Double Ratchet: own Diffie-Hellman key for sending */
#define CKA_X2RATCHET_HKR        0x0000060aUL /* Double Ratchet: header key for receiving */
#define CKA_X2RATCHET_HKS        0x0000060bUL /* Double Ratchet: header key for sending */
#define CKA_X2RATCHET_ISALICE    0x0000060cUL /* Double Ratchet: whether this is the initiator's side */
#define CKA_X2RATCHET_NHKR       0x0000060dUL /* Double Ratchet: next header key for receiving */
#define CKA_X2RATCHET_NHKS       0x0000060eUL /* Double Ratchet: next header key for sending */
#define CKA_X2RATCHET_NR         0x0000060fUL /* Double Ratchet: message number in the receiving chain */
#define CKA_X2RATCHET_NS         0x00000610UL /* Double Ratchet: message number in the sending chain */
#define CKA_X2RATCHET_PNS        0x00000611UL /* Double Ratchet: length of the previous sending chain */
#define CKA_X2RATCHET_RK         0x00000612UL /* Double Ratchet: root key */
#endif

#if CK_STANDARD_VERSION >= 0x0301
#define CKA_HSS_LEVELS         0x00000617UL /* HSS: number of levels (CK_HSS_LEVELS) */
#define CKA_HSS_LMS_TYPE       0x00000618UL /* HSS: LMS type of the top level (CK_LMS_TYPE) */
#define CKA_HSS_LMOTS_TYPE     0x00000619UL /* HSS: LM-OTS type of the top level (CK_LMOTS_TYPE) */
#define CKA_HSS_LMS_TYPES      0x0000061aUL /* HSS: LMS type of each level (CK_LMS_TYPE array) */
#define CKA_HSS_LMOTS_TYPES    0x0000061bUL /* HSS: LM-OTS type of each level (CK_LMOTS_TYPE array) */
#define CKA_HSS_KEYS_REMAINING 0x0000061cUL /* HSS: number of signatures left (CK_ULONG) */
#endif

#if CK_STANDARD_VERSION >= 0x0302
/* Parameter set of the algorithm, such as CKP_ML_DSA_65 (CK_ULONG) */
#define CKA_PARAMETER_SET                     0x0000061dUL
/* Validations that the object conforms to (CK_FLAGS) */
#define CKA_OBJECT_VALIDATION_FLAGS           0x0000061eUL
#define CKA_VALIDATION_TYPE                   0x0000061fUL /* What was validated (CK_VALIDATION_TYPE) */
/* Version of the validation standard (CK_VERSION) */
#define CKA_VALIDATION_VERSION                0x00000620UL
/* Level of the validation, as its authority defines it (CK_ULONG) */
#define CKA_VALIDATION_LEVEL                  0x00000621UL
/* Name of the module in the validation documents (UTF-8 string) */
#define CKA_VALIDATION_MODULE_ID              0x00000622UL
/* Flag that stands for this validation (CK_FLAGS) */
#define CKA_VALIDATION_FLAG                   0x00000623UL
/* Authority that validated (CK_VALIDATION_AUTHORITY_TYPE) */
#define CKA_VALIDATION_AUTHORITY_TYPE         0x00000624UL
#define CKA_VALIDATION_COUNTRY                0x00000625UL /* Country of the authority (UTF-8 string) */
/* Identifier of the validation certificate (UTF-8 string) */
#define CKA_VALIDATION_CERTIFICATE_IDENTIFIER 0x00000626UL
/* Where the validation certificate can be had (UTF-8 string) */
#define CKA_VALIDATION_CERTIFICATE_URI        0x00000627UL
/* Where the vendor tells more about the validation (UTF-8 string) */
#define CKA_VALIDATION_VENDOR_URI             0x00000628UL
/* Profile used for the validation (UTF-8 string) */
#define CKA_VALIDATION_PROFILE                0x00000629UL

/* Attributes that keys from encapsulation get (CK_ATTRIBUTE array) */
#define CKA_ENCAPSULATE_TEMPLATE 0x0000062aUL
/* Attributes that keys from decapsulation get (CK_ATTRIBUTE array) */
#define CKA_DECAPSULATE_TEMPLATE 0x0000062bUL

#define CKA_TRUST_SERVER_AUTH      0x0000062cUL /* Trust for TLS server authentication (CK_TRUST) */
#define CKA_TRUST_CLIENT_AUTH      0x0000062dUL /* Trust for TLS client authentication (CK_TRUST) */
#define CKA_TRUST_CODE_SIGNING     0x0000062eUL /* Trust for code signing (CK_TRUST) */
#define CKA_TRUST_EMAIL_PROTECTION 0x0000062fUL /* Trust for e-mail protection (CK_TRUST) */
#define CKA_TRUST_IPSEC_IKE        0x00000630UL /* Trust for IPsec key exchange (CK_TRUST) */
#define CKA_TRUST_TIME_STAMPING    0x00000631UL /* Trust for time stamping (CK_TRUST) */
#define CKA_TRUST_OCSP_SIGNING     0x00000632UL /* Trust for OCSP signing (CK_TRUST) */

#define CKA_ENCAPSULATE         0x00000633UL /* Whether the key may encapsulate other keys (CK_BBOOL) */
#define CKA_DECAPSULATE         0x00000634UL /* Whether the key may decapsulate other keys (CK_BBOOL) */
#define CKA_HASH_OF_CERTIFICATE 0x00000635UL /* Hash of the certificate that the trust is about */
#define CKA_PUBLIC_CRC64_VALUE  0x00000636UL /* CRC-64 checksum of the public key */
#define CKA_SEED                0x00000637UL /* Seed from which the private key is generated */
#endif

#define CKA_VENDOR_DEFINED 0x80000000UL /* First attribute type that vendors define */

/* Type, value and length of an attribute of an object. */
typedef struct CK_ATTRIBUTE {
  CK_ATTRIBUTE_TYPE type; /* type of the attribute (CKA_) */
  CK_VOID_PTR pValue; /* value; NULL to query its length */
  CK_ULONG ulValueLen; /* length or capacity of the value in bytes, or CK_UNAVAILABLE_INFORMATION */
} CK_ATTRIBUTE;
typedef CK_ATTRIBUTE CK_PTR CK_ATTRIBUTE_PTR;

/* Date in ASCII digits. */
typedef struct CK_DATE {
  CK_CHAR year[4]; /* year, "1900" to "9999" */
  CK_CHAR month[2]; /* month, "01" to "12" */
  CK_CHAR day[2]; /* day, "01" to "31" */
} CK_DATE;

/* ---- Mechanisms ---- */

/* Type of a mechanism (CKM_). */
typedef CK_ULONG CK_MECHANISM_TYPE;
typedef CK_MECHANISM_TYPE CK_PTR CK_MECHANISM_TYPE_PTR;

/* Mechanism types (CKM_) */

#define CKM_RSA_PKCS_KEY_PAIR_GEN  0x00000000UL /* RSA key pair generation */
/* RSA PKCS #1 v1.5 encryption and signature, the hash done by the caller */
#define CKM_RSA_PKCS               0x00000001UL
#define CKM_RSA_9796               0x00000002UL /* RSA signature according to ISO/IEC 9796 */
#define CKM_RSA_X_509              0x00000003UL /* Raw RSA without padding */
#define CKM_MD2_RSA_PKCS           0x00000004UL /* RSA PKCS #1 v1.5 signature with MD2 */
#define CKM_MD5_RSA_PKCS           0x00000005UL /* RSA PKCS #1 v1.5 signature with MD5 */
#define CKM_SHA1_RSA_PKCS          0x00000006UL /* RSA PKCS #1 v1.5 signature with SHA-1 */
#define CKM_RIPEMD128_RSA_PKCS     0x00000007UL /* RSA PKCS #1 v1.5 signature with RIPEMD-128 */
#define CKM_RIPEMD160_RSA_PKCS     0x00000008UL /* RSA PKCS #1 v1.5 signature with RIPEMD-160 */
#define CKM_RSA_PKCS_OAEP          0x00000009UL /* RSA OAEP encryption */
#define CKM_RSA_X9_31_KEY_PAIR_GEN 0x0000000aUL /* RSA key pair generation according to ANSI X9.31 */
#define CKM_RSA_X9_31              0x0000000bUL /* RSA ANSI X9.31 signature, the hash done by the caller */
#define CKM_SHA1_RSA_X9_31         0x0000000cUL /* RSA ANSI X9.31 signature with SHA-1 */
#define CKM_RSA_PKCS_PSS           0x0000000dUL /* RSA PSS signature, the hash done by the caller */
#define CKM_SHA1_RSA_PKCS_PSS      0x0000000eUL /* RSA PSS signature with SHA-1 */

#define CKM_DSA_KEY_PAIR_GEN 0x00000010UL /* DSA key pair generation */
#define CKM_DSA              0x00000011UL /* DSA signature, the hash done by the caller */
#define CKM_DSA_SHA1         0x00000012UL /* DSA signature with SHA-1 */
#define CKM_DSA_SHA224       0x00000013UL /* DSA signature with SHA-224 */
#define CKM_DSA_SHA256       0x00000014UL /* DSA signature with SHA-256 */
#define CKM_DSA_SHA384       0x00000015UL /* DSA signature with SHA-384 */
#define CKM_DSA_SHA512       0x00000016UL /* DSA signature with SHA-512 */
#if CK_STANDARD_VERSION >= 0x0300
#define CKM_DSA_SHA3_224     0x00000018UL /* DSA signature with SHA3-224 */
#define CKM_DSA_SHA3_256     0x00000019UL /* DSA signature with SHA3-256 */
#define CKM_DSA_SHA3_384     0x0000001aUL /* DSA signature with SHA3-384 */
#define CKM_DSA_SHA3_512     0x0000001bUL /* DSA signature with SHA3-512 */
#endif

#define CKM_DH_PKCS_KEY_PAIR_GEN   0x00000020UL /* PKCS #3 Diffie-Hellman key pair generation */
#define CKM_DH_PKCS_DERIVE         0x00000021UL /* PKCS #3 Diffie-Hellman key agreement */
#define CKM_X9_42_DH_KEY_PAIR_GEN  0x00000030UL /* X9.42 Diffie-Hellman key pair generation */
#define CKM_X9_42_DH_DERIVE        0x00000031UL /* X9.42 Diffie-Hellman key agreement */
#define CKM_X9_42_DH_HYBRID_DERIVE 0x00000032UL /* X9.42 Diffie-Hellman hybrid key agreement */
#define CKM_X9_42_MQV_DERIVE       0x00000033UL /* X9.42 MQV key agreement */

#define CKM_SHA256_RSA_PKCS     0x00000040UL /* RSA PKCS #1 v1.5 signature with SHA-256 */
#define CKM_SHA384_RSA_PKCS     0x00000041UL /* RSA PKCS #1 v1.5 signature with SHA-384 */
#define CKM_SHA512_RSA_PKCS     0x00000042UL /* RSA PKCS #1 v1.5 signature with SHA-512 */
#define CKM_SHA256_RSA_PKCS_PSS 0x00000043UL /* RSA PSS signature with SHA-256 */
#define CKM_SHA384_RSA_PKCS_PSS 0x00000044UL /* RSA PSS signature with SHA-384 */
#define CKM_SHA512_RSA_PKCS_PSS 0x00000045UL /* RSA PSS signature with SHA-512 */
#define CKM_SHA224_RSA_PKCS     0x00000046UL /* RSA PKCS #1 v1.5 signature with SHA-224 */
#define CKM_SHA224_RSA_PKCS_PSS 0x00000047UL /* RSA PSS signature with SHA-224 */

#define CKM_SHA512_224                0x00000048UL /* SHA-512/224 digest */
#define CKM_SHA512_224_HMAC           0x00000049UL /* HMAC with SHA-512/224 */
#define CKM_SHA512_224_HMAC_GENERAL   0x0000004aUL /* HMAC with SHA-512/224, chosen length */
#define CKM_SHA512_224_KEY_DERIVATION 0x0000004bUL /* Key derivation by digesting a key with SHA-512/224 */
#define CKM_SHA512_256                0x0000004cUL /* SHA-512/256 digest */
#define CKM_SHA512_256_HMAC           0x0000004dUL /* HMAC with SHA-512/256 */
#define CKM_SHA512_256_HMAC_GENERAL   0x0000004eUL /* HMAC with SHA-512/256, chosen length */
#define CKM_SHA512_256_KEY_DERIVATION 0x0000004fUL /* Key derivation by digesting a key with SHA-512/256 */
#define CKM_SHA512_T                  0x00000050UL /* SHA-512/t digest */
#define CKM_SHA512_T_HMAC             0x00000051UL /* HMAC with SHA-512/t */
#define CKM_SHA512_T_HMAC_GENERAL     0x00000052UL /* HMAC with SHA-512/t, chosen length */
#define CKM_SHA512_T_KEY_DERIVATION   0x00000053UL /* Key derivation by digesting a key with SHA-512/t */

#if CK_STANDARD_VERSION >= 0x0300
#define CKM_SHA3_256_RSA_PKCS     0x00000060UL /* RSA PKCS #1 v1.5 signature with SHA3-256 */
#define CKM_SHA3_384_RSA_PKCS     0x00000061UL /* RSA PKCS #1 v1.5 signature with SHA3-384 */
#define CKM_SHA3_512_RSA_PKCS     0x00000062UL /* RSA PKCS #1 v1.5 signature with SHA3-512 */
#define CKM_SHA3_256_RSA_PKCS_PSS 0x00000063UL /* RSA PSS signature with SHA3-256 */
#define CKM_SHA3_384_RSA_PKCS_PSS 0x00000064UL /* RSA PSS signature with SHA3-384 */
#define CKM_SHA3_512_RSA_PKCS_PSS 0x00000065UL /* RSA PSS signature with SHA3-512 */
#define CKM_SHA3_224_RSA_PKCS     0x00000066UL /* RSA PKCS #1 v1.5 signature with SHA3-224 */
#define CKM_SHA3_224_RSA_PKCS_PSS 0x00000067UL /* RSA PSS signature with SHA3-224 */
#endif

#define CKM_RC2_KEY_GEN     0x00000100UL /* RC2 key generation */
#define CKM_RC2_ECB         0x00000101UL /* RC2 encryption in ECB mode */
#define CKM_RC2_CBC         0x00000102UL /* RC2 encryption in CBC mode */
#define CKM_RC2_MAC         0x00000103UL /* RC2 CBC-MAC, half a block */
#define CKM_RC2_MAC_GENERAL 0x00000104UL /* RC2 CBC-MAC, chosen length */
#define CKM_RC2_CBC_PAD     0x00000105UL /* RC2 encryption in CBC mode with PKCS #7 padding */

#define CKM_RC4_KEY_GEN 0x00000110UL /* RC4 key generation */
#define CKM_RC4         0x00000111UL /* RC4 encryption */

#define CKM_DES_KEY_GEN     0x00000120UL /* DES key generation */
#define CKM_DES_ECB         0x00000121UL /* DES encryption in ECB mode */
#define CKM_DES_CBC         0x00000122UL /* DES encryption in CBC mode */
#define CKM_DES_MAC         0x00000123UL /* DES CBC-MAC, half a block */
#define CKM_DES_MAC_GENERAL 0x00000124UL /* DES CBC-MAC, chosen length */
#define CKM_DES_CBC_PAD     0x00000125UL /* DES encryption in CBC mode with PKCS #7 padding */

#define CKM_DES2_KEY_GEN      0x00000130UL /* Triple DES key generation, two keys */
#define CKM_DES3_KEY_GEN      0x00000131UL /* Triple DES key generation, three keys */
#define CKM_DES3_ECB          0x00000132UL /* Triple DES encryption in ECB mode */
#define CKM_DES3_CBC          0x00000133UL /* Triple DES encryption in CBC mode */
#define CKM_DES3_MAC          0x00000134UL /* Triple DES CBC-MAC, half a block */
#define CKM_DES3_MAC_GENERAL  0x00000135UL /* Triple DES CBC-MAC, chosen length */
#define CKM_DES3_CBC_PAD      0x00000136UL /* Triple DES encryption in CBC mode with PKCS #7 padding */
#define CKM_DES3_CMAC_GENERAL 0x00000137UL /* Triple DES CMAC, chosen length */
#define CKM_DES3_CMAC         0x00000138UL /* Triple DES CMAC */

#define CKM_CDMF_KEY_GEN     0x00000140UL /* CDMF key generation */
#define CKM_CDMF_ECB         0x00000141UL /* CDMF encryption in ECB mode */
#define CKM_CDMF_CBC         0x00000142UL /* CDMF encryption in CBC mode */
#define CKM_CDMF_MAC         0x00000143UL /* CDMF CBC-MAC, half a block */
#define CKM_CDMF_MAC_GENERAL 0x00000144UL /* CDMF CBC-MAC, chosen length */
#define CKM_CDMF_CBC_PAD     0x00000145UL /* CDMF encryption in CBC mode with PKCS #7 padding */

#define CKM_DES_OFB64 0x00000150UL /* DES encryption in OFB mode with 64-bit feedback */
#define CKM_DES_OFB8  0x00000151UL /* DES encryption in OFB mode with 8-bit feedback */
#define CKM_DES_CFB64 0x00000152UL /* DES encryption in CFB mode with 64-bit feedback */
#define CKM_DES_CFB8  0x00000153UL /* DES encryption in CFB mode with 8-bit feedback */

#define CKM_MD2              0x00000200UL /* MD2 digest */
#define CKM_MD2_HMAC         0x00000201UL /* HMAC with MD2 */
#define CKM_MD2_HMAC_GENERAL 0x00000202UL /* HMAC with MD2, chosen length */

#define CKM_MD5              0x00000210UL /* MD5 digest */
#define CKM_MD5_HMAC         0x00000211UL /* HMAC with MD5 */
#define CKM_MD5_HMAC_GENERAL 0x00000212UL /* HMAC with MD5, chosen length */

#define CKM_SHA_1              0x00000220UL /* SHA-1 digest */
#define CKM_SHA_1_HMAC         0x00000221UL /* HMAC with SHA-1 */
#define CKM_SHA_1_HMAC_GENERAL 0x00000222UL /* HMAC with SHA-1, chosen length */

#define CKM_RIPEMD128              0x00000230UL /* RIPEMD-128 digest */
#define CKM_RIPEMD128_HMAC         0x00000231UL /* HMAC with RIPEMD-128 */
#define CKM_RIPEMD128_HMAC_GENERAL 0x00000232UL /* HMAC with RIPEMD-128, chosen length */
#define CKM_RIPEMD160              0x00000240UL /* RIPEMD-160 digest */
#define CKM_RIPEMD160_HMAC         0x00000241UL /* HMAC with RIPEMD-160 */
#define CKM_RIPEMD160_HMAC_GENERAL 0x00000242UL /* HMAC with RIPEMD-160, chosen length */

#define CKM_SHA256              0x00000250UL /* SHA-256 digest */
#define CKM_SHA256_HMAC         0x00000251UL /* HMAC with SHA-256 */
#define CKM_SHA256_HMAC_GENERAL 0x00000252UL /* HMAC with SHA-256, chosen length */
#define CKM_SHA224              0x00000255UL /* SHA-224 digest */
#define CKM_SHA224_HMAC         0x00000256UL /* HMAC with SHA-224 */
#define CKM_SHA224_HMAC_GENERAL 0x00000257UL /* HMAC with SHA-224, chosen length */
#define CKM_SHA384              0x00000260UL /* SHA-384 digest */
#define CKM_SHA384_HMAC         0x00000261UL /* HMAC with SHA-384 */
#define CKM_SHA384_HMAC_GENERAL 0x00000262UL /* HMAC with SHA-384, chosen length */
#define CKM_SHA512              0x00000270UL /* SHA-512 digest */
#define CKM_SHA512_HMAC         0x00000271UL /* HMAC with SHA-512 */
#define CKM_SHA512_HMAC_GENERAL 0x00000272UL /* HMAC with SHA-512, chosen length */

#define CKM_SECURID_KEY_GEN 0x00000280UL /* RSA SecurID key generation */
#define CKM_SECURID         0x00000282UL /* RSA SecurID one-time password */
#define CKM_HOTP_KEY_GEN    0x00000290UL /* HOTP key generation */
#define CKM_HOTP            0x00000291UL /* HMAC-based one-time password */
#define CKM_ACTI            0x000002a0UL /* ActivIdentity one-time password */
#define CKM_ACTI_KEY_GEN    0x000002a1UL /* ActivIdentity one-time password key generation */

#if CK_STANDARD_VERSION >= 0x0300
#define CKM_SHA3_256              0x000002b0UL /* SHA3-256 digest */
#define CKM_SHA3_256_HMAC         0x000002b1UL /* HMAC with SHA3-256 */
#define CKM_SHA3_256_HMAC_GENERAL 0x000002b2UL /* HMAC with SHA3-256, chosen length */
#define CKM_SHA3_256_KEY_GEN      0x000002b3UL /* Key generation for HMAC with SHA3-256 */
#define CKM_SHA3_224              0x000002b5UL /* SHA3-224 digest */
#define CKM_SHA3_224_HMAC         0x000002b6UL /* HMAC with SHA3-224 */
#define CKM_SHA3_224_HMAC_GENERAL 0x000002b7UL /* HMAC with SHA3-224, chosen length */
#define CKM_SHA3_224_KEY_GEN      0x000002b8UL /* Key generation for HMAC with SHA3-224 */
#define CKM_SHA3_384              0x000002c0UL /* SHA3-384 digest */
#define CKM_SHA3_384_HMAC         0x000002c1UL /* HMAC with SHA3-384 */
#define CKM_SHA3_384_HMAC_GENERAL 0x000002c2UL /* HMAC with SHA3-384, chosen length */
#define CKM_SHA3_384_KEY_GEN      0x000002c3UL /* Key generation for HMAC with SHA3-384 */
#define CKM_SHA3_512              0x000002d0UL /* SHA3-512 digest */
#define CKM_SHA3_512_HMAC         0x000002d1UL /* HMAC with SHA3-512 */
#define CKM_SHA3_512_HMAC_GENERAL 0x000002d2UL /* HMAC with SHA3-512, chosen length */
#define CKM_SHA3_512_KEY_GEN      0x000002d3UL /* Key generation for HMAC with SHA3-512 */
#endif

#define CKM_CAST_KEY_GEN      0x00000300UL /* CAST key generation */
#define CKM_CAST_ECB          0x00000301UL /* CAST encryption in ECB mode */
#define CKM_CAST_CBC          0x00000302UL /* CAST encryption in CBC mode */
#define CKM_CAST_MAC          0x00000303UL /* CAST CBC-MAC, half a block */
#define CKM_CAST_MAC_GENERAL  0x00000304UL /* CAST CBC-MAC, chosen length */
#define CKM_CAST_CBC_PAD      0x00000305UL /* CAST encryption in CBC mode with PKCS #7 padding */
#define CKM_CAST3_KEY_GEN     0x00000310UL /* CAST3 key generation */
#define CKM_CAST3_ECB         0x00000311UL /* CAST3 encryption in ECB mode */
#define CKM_CAST3_CBC         0x00000312UL /* CAST3 encryption in CBC mode */
#define CKM_CAST3_MAC         0x00000313UL /* CAST3 CBC-MAC, half a block */
#define CKM_CAST3_MAC_GENERAL 0x00000314UL /* CAST3 CBC-MAC, chosen length */
#define CKM_CAST3_CBC_PAD     0x00000315UL /* CAST3 encryption in CBC mode with PKCS #7 padding */

#define CKM_CAST5_KEY_GEN       CKM_CAST128_KEY_GEN /* Deprecated: use CKM_CAST128_KEY_GEN */
#define CKM_CAST128_KEY_GEN     0x00000320UL /* CAST-128 key generation */
#define CKM_CAST5_ECB           CKM_CAST128_ECB /* Deprecated: use CKM_CAST128_ECB */
#define CKM_CAST128_ECB         0x00000321UL /* CAST-128 encryption in ECB mode */
#define CKM_CAST5_CBC           CKM_CAST128_CBC /* Deprecated: use CKM_CAST128_CBC */
#define CKM_CAST128_CBC         0x00000322UL /* CAST-128 encryption in CBC mode */
#define CKM_CAST5_MAC           CKM_CAST128_MAC /* Deprecated: use CKM_CAST128_MAC */
#define CKM_CAST128_MAC         0x00000323UL /* CAST-128 CBC-MAC, half a block */
#define CKM_CAST5_MAC_GENERAL   CKM_CAST128_MAC_GENERAL /* Deprecated: use CKM_CAST128_MAC_GENERAL */
#define CKM_CAST128_MAC_GENERAL 0x00000324UL /* CAST-128 CBC-MAC, chosen length */
#define CKM_CAST5_CBC_PAD       CKM_CAST128_CBC_PAD /* Deprecated: use CKM_CAST128_CBC_PAD */
#define CKM_CAST128_CBC_PAD     0x00000325UL /* CAST-128 encryption in CBC mode with PKCS #7 padding */

#define CKM_RC5_KEY_GEN     0x00000330UL /* RC5 key generation */
#define CKM_RC5_ECB         0x00000331UL /* RC5 encryption in ECB mode */
#define CKM_RC5_CBC         0x00000332UL /* RC5 encryption in CBC mode */
#define CKM_RC5_MAC         0x00000333UL /* RC5 CBC-MAC, half a block */
#define CKM_RC5_MAC_GENERAL 0x00000334UL /* RC5 CBC-MAC, chosen length */
#define CKM_RC5_CBC_PAD     0x00000335UL /* RC5 encryption in CBC mode with PKCS #7 padding */

#define CKM_IDEA_KEY_GEN     0x00000340UL /* IDEA key generation */
#define CKM_IDEA_ECB         0x00000341UL /* IDEA encryption in ECB mode */
#define CKM_IDEA_CBC         0x00000342UL /* IDEA encryption in CBC mode */
#define CKM_IDEA_MAC         0x00000343UL /* IDEA CBC-MAC, half a block */
#define CKM_IDEA_MAC_GENERAL 0x00000344UL /* IDEA CBC-MAC, chosen length */
#define CKM_IDEA_CBC_PAD     0x00000345UL /* IDEA encryption in CBC mode with PKCS #7 padding */

#define CKM_GENERIC_SECRET_KEY_GEN    0x00000350UL /* Generic secret generation */
#define CKM_CONCATENATE_BASE_AND_KEY  0x00000360UL /* Key derivation: base key, then another key */
#define CKM_CONCATENATE_BASE_AND_DATA 0x00000362UL /* Key derivation: base key, then data */
#define CKM_CONCATENATE_DATA_AND_BASE 0x00000363UL /* Key derivation: data, then base key */
#define CKM_XOR_BASE_AND_DATA         0x00000364UL /* Key derivation: base key XOR data */
#define CKM_EXTRACT_KEY_FROM_KEY      0x00000365UL /* Key derivation: some bits of the base key */

#define CKM_SSL3_PRE_MASTER_KEY_GEN   0x00000370UL /* SSL 3.0 pre-master secret generation */
#define CKM_SSL3_MASTER_KEY_DERIVE    0x00000371UL /* SSL 3.0 master secret from the pre-master secret */
#define CKM_SSL3_KEY_AND_MAC_DERIVE   0x00000372UL /* SSL 3.0 session keys from the master secret */
#define CKM_SSL3_MASTER_KEY_DERIVE_DH 0x00000373UL /* SSL 3.0 master secret from a Diffie-Hellman secret */
#define CKM_TLS_PRE_MASTER_KEY_GEN    0x00000374UL /* TLS pre-master secret generation */
/* TLS 1.0 and 1.1 master secret from the pre-master secret */
#define CKM_TLS_MASTER_KEY_DERIVE     0x00000375UL
#define CKM_TLS_KEY_AND_MAC_DERIVE    0x00000376UL /* TLS 1.0 and 1.1 session keys from the master secret */
/* TLS 1.0 and 1.1 master secret from a Diffie-Hellman secret */
#define CKM_TLS_MASTER_KEY_DERIVE_DH  0x00000377UL
#define CKM_TLS_PRF                   0x00000378UL /* TLS 1.0 and 1.1 pseudorandom function */

#define CKM_SSL3_MD5_MAC  0x00000380UL /* SSL 3.0 MAC with MD5 */
#define CKM_SSL3_SHA1_MAC 0x00000381UL /* SSL 3.0 MAC with SHA-1 */

#define CKM_MD5_KEY_DERIVATION       0x00000390UL /* Key derivation by digesting a key with MD5 */
#define CKM_MD2_KEY_DERIVATION       0x00000391UL /* Key derivation by digesting a key with MD2 */
#define CKM_SHA1_KEY_DERIVATION      0x00000392UL /* Key derivation by digesting a key with SHA-1 */
#define CKM_SHA256_KEY_DERIVATION    0x00000393UL /* Key derivation by digesting a key with SHA-256 */
#define CKM_SHA384_KEY_DERIVATION    0x00000394UL /* Key derivation by digesting a key with SHA-384 */
#define CKM_SHA512_KEY_DERIVATION    0x00000395UL /* Key derivation by digesting a key with SHA-512 */
#define CKM_SHA224_KEY_DERIVATION    0x00000396UL /* Key derivation by digesting a key with SHA-224 */
#if CK_STANDARD_VERSION >= 0x0300
#define CKM_SHA3_256_KEY_DERIVATION  0x00000397UL /* Key derivation by digesting a key with SHA3-256 */
#define CKM_SHA3_224_KEY_DERIVATION  0x00000398UL /* Key derivation by digesting a key with SHA3-224 */
#define CKM_SHA3_384_KEY_DERIVATION  0x00000399UL /* Key derivation by digesting a key with SHA3-384 */
#define CKM_SHA3_512_KEY_DERIVATION  0x0000039aUL /* Key derivation by digesting a key with SHA3-512 */
#define CKM_SHAKE_128_KEY_DERIVATION 0x0000039bUL /* Key derivation by digesting a key with SHAKE128 */
#define CKM_SHAKE_256_KEY_DERIVATION 0x0000039cUL /* Key derivation by digesting a key with SHAKE256 */
#define CKM_SHA3_256_KEY_DERIVE      CKM_SHA3_256_KEY_DERIVATION /* Alias of CKM_SHA3_256_KEY_DERIVATION */
#define CKM_SHA3_224_KEY_DERIVE      CKM_SHA3_224_KEY_DERIVATION /* Alias of CKM_SHA3_224_KEY_DERIVATION */
#define CKM_SHA3_384_KEY_DERIVE      CKM_SHA3_384_KEY_DERIVATION /* Alias of CKM_SHA3_384_KEY_DERIVATION */
#define CKM_SHA3_512_KEY_DERIVE      CKM_SHA3_512_KEY_DERIVATION /* Alias of CKM_SHA3_512_KEY_DERIVATION */
#define CKM_SHAKE_128_KEY_DERIVE     CKM_SHAKE_128_KEY_DERIVATION /* Alias of CKM_SHAKE_128_KEY_DERIVATION */
#define CKM_SHAKE_256_KEY_DERIVE     CKM_SHAKE_256_KEY_DERIVATION /* Alias of CKM_SHAKE_256_KEY_DERIVATION */
#endif

/* Password-based generation, with MD2, of a DES key and vector for CBC mode */
#define CKM_PBE_MD2_DES_CBC         0x000003a0UL
/* Password-based generation, with MD5, of a DES key and vector for CBC mode */
#define CKM_PBE_MD5_DES_CBC         0x000003a1UL
/* Password-based generation, with MD5, of a CAST key and vector for CBC mode */
#define CKM_PBE_MD5_CAST_CBC        0x000003a2UL
/* Password-based generation, with MD5, of a CAST3 key and vector for CBC mode */
#define CKM_PBE_MD5_CAST3_CBC       0x000003a3UL
#define CKM_PBE_MD5_CAST5_CBC       CKM_PBE_MD5_CAST128_CBC /* Deprecated: use CKM_PBE_MD5_CAST128_CBC */
/* Password-based generation, with MD5, of a CAST-128 key and vector for CBC mode */
#define CKM_PBE_MD5_CAST128_CBC     0x000003a4UL
#define CKM_PBE_SHA1_CAST5_CBC      CKM_PBE_SHA1_CAST128_CBC /* Deprecated: use CKM_PBE_SHA1_CAST128_CBC */
/* Password-based generation, with SHA-1, of a CAST-128 key and vector for CBC mode */
#define CKM_PBE_SHA1_CAST128_CBC    0x000003a5UL
/* Password-based generation, with SHA-1, of a 128-bit RC4 key */
#define CKM_PBE_SHA1_RC4_128        0x000003a6UL
/* Password-based generation, with SHA-1, of a 40-bit RC4 key */
#define CKM_PBE_SHA1_RC4_40         0x000003a7UL
/* Password-based generation, with SHA-1, of a three-key Triple DES key and vector */
#define CKM_PBE_SHA1_DES3_EDE_CBC   0x000003a8UL
/* Password-based generation, with SHA-1, of a two-key Triple DES key and vector */
#define CKM_PBE_SHA1_DES2_EDE_CBC   0x000003a9UL
/* Password-based generation, with SHA-1, of a 128-bit RC2 key and vector */
#define CKM_PBE_SHA1_RC2_128_CBC    0x000003aaUL
/* Password-based generation, with SHA-1, of a 40-bit RC2 key and vector */
#define CKM_PBE_SHA1_RC2_40_CBC     0x000003abUL
#define CKM_PKCS5_PBKD2             0x000003b0UL /* PKCS #5 PBKDF2 password-based key generation */
/* Password-based generation, with SHA-1, of a key for HMAC with SHA-1 */
#define CKM_PBA_SHA1_WITH_SHA1_HMAC 0x000003c0UL

#define CKM_WTLS_PRE_MASTER_KEY_GEN        0x000003d0UL /* WTLS pre-master secret generation */
#define CKM_WTLS_MASTER_KEY_DERIVE         0x000003d1UL /* WTLS master secret from the pre-master secret */
/* WTLS master secret from a Diffie-Hellman or elliptic curve secret */
#define CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC  0x000003d2UL
#define CKM_WTLS_PRF                       0x000003d3UL /* WTLS pseudorandom function */
#define CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE 0x000003d4UL /* WTLS server keys from the master secret */
#define CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE 0x000003d5UL /* WTLS client keys from the master secret */

#if CK_STANDARD_VERSION != 0x0300
#define CKM_TLS10_MAC_SERVER           0x000003d6UL /* TLS 1.0 MAC of the server's Finished message */
#define CKM_TLS10_MAC_CLIENT           0x000003d7UL /* TLS 1.0 MAC of the client's Finished message */
#endif
#define CKM_TLS12_MAC                  0x000003d8UL /* TLS 1.2 MAC of a Finished message */
/* TLS 1.2 key derivation with the pseudorandom function */
#define CKM_TLS12_KDF                  0x000003d9UL
#define CKM_TLS12_MASTER_KEY_DERIVE    0x000003e0UL /* TLS 1.2 master secret from the pre-master secret */
#define CKM_TLS12_KEY_AND_MAC_DERIVE   0x000003e1UL /* TLS 1.2 session keys from the master secret */
#define CKM_TLS12_MASTER_KEY_DERIVE_DH 0x000003e2UL /* TLS 1.2 master secret from a Diffie-Hellman secret */
/* TLS 1.2 session keys from the master secret, without initialisation vectors */
#define CKM_TLS12_KEY_SAFE_DERIVE      0x000003e3UL
#define CKM_TLS_MAC                    0x000003e4UL /* TLS MAC of a Finished message */
#define CKM_TLS_KDF                    0x000003e5UL /* TLS key derivation with the pseudorandom function */

#define CKM_KEY_WRAP_LYNKS    0x00000400UL /* LYNKS key wrapping */
#define CKM_KEY_WRAP_SET_OAEP 0x00000401UL /* RSA OAEP key wrapping for SET */
#define CKM_CMS_SIG           0x00000500UL /* Cryptographic Message Syntax (CMS) signature */
#define CKM_KIP_DERIVE        0x00000510UL /* CT-KIP key derivation */
#define CKM_KIP_WRAP          0x00000511UL /* CT-KIP key wrapping */
#define CKM_KIP_MAC           0x00000512UL /* CT-KIP MAC */

#define CKM_CAMELLIA_KEY_GEN          0x00000550UL /* Camellia key generation */
#define CKM_CAMELLIA_ECB              0x00000551UL /* Camellia encryption in ECB mode */
#define CKM_CAMELLIA_CBC              0x00000552UL /* Camellia encryption in CBC mode */
#define CKM_CAMELLIA_MAC              0x00000553UL /* Camellia CBC-MAC, half a block */
#define CKM_CAMELLIA_MAC_GENERAL      0x00000554UL /* Camellia CBC-MAC, chosen length */
#define CKM_CAMELLIA_CBC_PAD          0x00000555UL /* Camellia encryption in CBC mode with PKCS #7 padding */
#define CKM_CAMELLIA_ECB_ENCRYPT_DATA 0x00000556UL /* Key derivation by Camellia encryption in ECB mode */
#define CKM_CAMELLIA_CBC_ENCRYPT_DATA 0x00000557UL /* Key derivation by Camellia encryption in CBC mode */
#define CKM_CAMELLIA_CTR              0x00000558UL /* Camellia encryption in counter mode */

#define CKM_ARIA_KEY_GEN          0x00000560UL /* ARIA key generation */
#define CKM_ARIA_ECB              0x00000561UL /* ARIA encryption in ECB mode */
#define CKM_ARIA_CBC              0x00000562UL /* ARIA encryption in CBC mode */
#define CKM_ARIA_MAC              0x00000563UL /* ARIA CBC-MAC, half a block */
#define CKM_ARIA_MAC_GENERAL      0x00000564UL /* ARIA CBC-MAC, chosen length */
#define CKM_ARIA_CBC_PAD          0x00000565UL /* ARIA encryption in CBC mode with PKCS #7 padding */
#define CKM_ARIA_ECB_ENCRYPT_DATA 0x00000566UL /* Key derivation by ARIA encryption in ECB mode */
#define CKM_ARIA_CBC_ENCRYPT_DATA 0x00000567UL /* Key derivation by ARIA encryption in CBC mode */

#define CKM_SEED_KEY_GEN          0x00000650UL /* SEED key generation */
#define CKM_SEED_ECB              0x00000651UL /* SEED encryption in ECB mode */
#define CKM_SEED_CBC              0x00000652UL /* SEED encryption in CBC mode */
#define CKM_SEED_MAC              0x00000653UL /* SEED CBC-MAC, half a block */
#define CKM_SEED_MAC_GENERAL      0x00000654UL /* SEED CBC-MAC, chosen length */
#define CKM_SEED_CBC_PAD          0x00000655UL /* SEED encryption in CBC mode with PKCS #7 padding */
#define CKM_SEED_ECB_ENCRYPT_DATA 0x00000656UL /* Key derivation by SEED encryption in ECB mode */
#define CKM_SEED_CBC_ENCRYPT_DATA 0x00000657UL /* Key derivation by SEED encryption in CBC mode */

#define CKM_SKIPJACK_KEY_GEN      0x00001000UL /* SKIPJACK key generation */
#define CKM_SKIPJACK_ECB64        0x00001001UL /* SKIPJACK encryption in ECB mode with blocks of 64 bits */
#define CKM_SKIPJACK_CBC64        0x00001002UL /* SKIPJACK encryption in CBC mode with blocks of 64 bits */
#define CKM_SKIPJACK_OFB64        0x00001003UL /* SKIPJACK encryption in OFB mode with 64-bit feedback */
#define CKM_SKIPJACK_CFB64        0x00001004UL /* SKIPJACK encryption in CFB mode with 64-bit feedback */
#define CKM_SKIPJACK_CFB32        0x00001005UL /* SKIPJACK encryption in CFB mode with 32-bit feedback */
#define CKM_SKIPJACK_CFB16        0x00001006UL /* SKIPJACK encryption in CFB mode with 16-bit feedback */
#define CKM_SKIPJACK_CFB8         0x00001007UL /* SKIPJACK encryption in CFB mode with 8-bit feedback */
#define CKM_SKIPJACK_WRAP         0x00001008UL /* SKIPJACK key wrapping */
#define CKM_SKIPJACK_PRIVATE_WRAP 0x00001009UL /* SKIPJACK wrapping of a private key */
#define CKM_SKIPJACK_RELAYX       0x0000100aUL /* SKIPJACK change of the wrapping of a private key */

#define CKM_KEA_KEY_PAIR_GEN   0x00001010UL /* KEA key pair generation */
#define CKM_KEA_KEY_DERIVE     0x00001011UL /* KEA key agreement, older mechanism number */
#define CKM_KEA_DERIVE         0x00001012UL /* KEA key agreement */
#define CKM_FORTEZZA_TIMESTAMP 0x00001020UL /* FORTEZZA signature with a time stamp */

#define CKM_BATON_KEY_GEN 0x00001030UL /* BATON key generation */
#define CKM_BATON_ECB128  0x00001031UL /* BATON encryption in ECB mode with blocks of 128 bits */
#define CKM_BATON_ECB96   0x00001032UL /* BATON encryption in ECB mode with blocks of 96 bits */
#define CKM_BATON_CBC128  0x00001033UL /* BATON encryption in CBC mode with blocks of 128 bits */
#define CKM_BATON_COUNTER 0x00001034UL /* BATON encryption in counter mode */
#define CKM_BATON_SHUFFLE 0x00001035UL /* BATON encryption in shuffle mode */
#define CKM_BATON_WRAP    0x00001036UL /* BATON key wrapping */

#define CKM_ECDSA_KEY_PAIR_GEN           CKM_EC_KEY_PAIR_GEN /* Deprecated: use CKM_EC_KEY_PAIR_GEN */
#define CKM_EC_KEY_PAIR_GEN              0x00001040UL /* Elliptic curve key pair generation */
#define CKM_ECDSA                        0x00001041UL /* ECDSA signature, the hash done by the caller */
#define CKM_ECDSA_SHA1                   0x00001042UL /* ECDSA signature with SHA-1 */
#define CKM_ECDSA_SHA224                 0x00001043UL /* ECDSA signature with SHA-224 */
#define CKM_ECDSA_SHA256                 0x00001044UL /* ECDSA signature with SHA-256 */
#define CKM_ECDSA_SHA384                 0x00001045UL /* ECDSA signature with SHA-384 */
#define CKM_ECDSA_SHA512                 0x00001046UL /* ECDSA signature with SHA-512 */
#if CK_STANDARD_VERSION >= 0x0300
/* Elliptic curve key pair generation with extra random bits */
#define CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS 0x0000140bUL
#endif
#define CKM_ECDH1_DERIVE                 0x00001050UL /* ECDH key agreement */
#define CKM_ECDH1_COFACTOR_DERIVE        0x00001051UL /* ECDH key agreement with cofactor */
#define CKM_ECMQV_DERIVE                 0x00001052UL /* ECMQV key agreement */
#define CKM_ECDH_AES_KEY_WRAP            0x00001053UL /* Key wrapping by ephemeral ECDH and AES */
#define CKM_RSA_AES_KEY_WRAP             0x00001054UL /* Key wrapping by RSA OAEP and AES */

#define CKM_JUNIPER_KEY_GEN 0x00001060UL /* JUNIPER key generation */
#define CKM_JUNIPER_ECB128  0x00001061UL /* JUNIPER encryption in ECB mode with blocks of 128 bits */
#define CKM_JUNIPER_CBC128  0x00001062UL /* JUNIPER encryption in CBC mode with blocks of 128 bits */
#define CKM_JUNIPER_COUNTER 0x00001063UL /* JUNIPER encryption in counter mode */
#define CKM_JUNIPER_SHUFFLE 0x00001064UL /* JUNIPER encryption in shuffle mode */
#define CKM_JUNIPER_WRAP    0x00001065UL /* JUNIPER key wrapping */

#define CKM_FASTHASH 0x00001070UL /* FASTHASH digest */

#if CK_STANDARD_VERSION >= 0x0300
#define CKM_AES_XTS          0x00001071UL /* AES encryption in XTS mode */
#define CKM_AES_XTS_KEY_GEN  0x00001072UL /* AES-XTS key generation */
#endif
#define CKM_AES_KEY_GEN      0x00001080UL /* AES key generation */
#define CKM_AES_ECB          0x00001081UL /* AES encryption in ECB mode */
#define CKM_AES_CBC          0x00001082UL /* AES encryption in CBC mode */
#define CKM_AES_MAC          0x00001083UL /* AES CBC-MAC, half a block */
#define CKM_AES_MAC_GENERAL  0x00001084UL /* AES CBC-MAC, chosen length */
#define CKM_AES_CBC_PAD      0x00001085UL /* AES encryption in CBC mode with PKCS #7 padding */
#define CKM_AES_CTR          0x00001086UL /* AES encryption in counter mode */
#define CKM_AES_GCM          0x00001087UL /* AES-GCM authenticated encryption */
#define CKM_AES_CCM          0x00001088UL /* AES-CCM authenticated encryption */
#define CKM_AES_CTS          0x00001089UL /* AES encryption in CBC mode with ciphertext stealing */
#define CKM_AES_CMAC         0x0000108aUL /* AES CMAC */
#define CKM_AES_CMAC_GENERAL 0x0000108bUL /* AES CMAC, chosen length */
#define CKM_AES_XCBC_MAC     0x0000108cUL /* AES-XCBC-MAC */
#define CKM_AES_XCBC_MAC_96  0x0000108dUL /* AES-XCBC-MAC of 96 bits */
#define CKM_AES_GMAC         0x0000108eUL /* AES-GMAC */

#define CKM_BLOWFISH_KEY_GEN 0x00001090UL /* Blowfish key generation */
#define CKM_BLOWFISH_CBC     0x00001091UL /* Blowfish encryption in CBC mode */
#define CKM_TWOFISH_KEY_GEN  0x00001092UL /* Twofish key generation */
#define CKM_TWOFISH_CBC      0x00001093UL /* Twofish encryption in CBC mode */
#define CKM_BLOWFISH_CBC_PAD 0x00001094UL /* Blowfish encryption in CBC mode with PKCS #7 padding */
#define CKM_TWOFISH_CBC_PAD  0x00001095UL /* Twofish encryption in CBC mode with PKCS #7 padding */

#define CKM_DES_ECB_ENCRYPT_DATA  0x00001100UL /* Key derivation by DES encryption in ECB mode */
#define CKM_DES_CBC_ENCRYPT_DATA  0x00001101UL /* Key derivation by DES encryption in CBC mode */
#define CKM_DES3_ECB_ENCRYPT_DATA 0x00001102UL /* Key derivation by Triple DES encryption in ECB mode */
#define CKM_DES3_CBC_ENCRYPT_DATA 0x00001103UL /* Key derivation by Triple DES encryption in CBC mode */
#define CKM_AES_ECB_ENCRYPT_DATA  0x00001104UL /* Key derivation by AES encryption in ECB mode */
#define CKM_AES_CBC_ENCRYPT_DATA  0x00001105UL /* Key derivation by AES encryption in CBC mode */

#define CKM_GOSTR3410_KEY_PAIR_GEN   0x00001200UL /* GOST R 34.10-2001 key pair generation */
/* GOST R 34.10-2001 signature, the hash done by the caller */
#define CKM_GOSTR3410                0x00001201UL
#define CKM_GOSTR3410_WITH_GOSTR3411 0x00001202UL /* GOST R 34.10-2001 signature with GOST R 34.11-94 */
#define CKM_GOSTR3410_KEY_WRAP       0x00001203UL /* GOST R 34.10-2001 key wrapping */
#define CKM_GOSTR3410_DERIVE         0x00001204UL /* GOST R 34.10-2001 key agreement */
#define CKM_GOSTR3411                0x00001210UL /* GOST R 34.11-94 digest */
#define CKM_GOSTR3411_HMAC           0x00001211UL /* HMAC with GOST R 34.11-94 */
#define CKM_GOST28147_KEY_GEN        0x00001220UL /* GOST 28147-89 key generation */
#define CKM_GOST28147_ECB            0x00001221UL /* GOST 28147-89 encryption in ECB mode */
/* GOST 28147-89 encryption in the mode of the parameter set */
#define CKM_GOST28147                0x00001222UL
#define CKM_GOST28147_MAC            0x00001223UL /* GOST 28147-89 MAC */
#define CKM_GOST28147_KEY_WRAP       0x00001224UL /* GOST 28147-89 key wrapping */

#if CK_STANDARD_VERSION >= 0x0300
#define CKM_CHACHA20_KEY_GEN 0x00001225UL /* ChaCha20 key generation */
#define CKM_CHACHA20         0x00001226UL /* ChaCha20 encryption */
#define CKM_POLY1305_KEY_GEN 0x00001227UL /* Poly1305 key generation */
#define CKM_POLY1305         0x00001228UL /* Poly1305 MAC */
#endif

#define CKM_DSA_PARAMETER_GEN               0x00002000UL /* DSA domain parameter generation */
/* PKCS #3 Diffie-Hellman domain parameter generation */
#define CKM_DH_PKCS_PARAMETER_GEN           0x00002001UL
/* X9.42 Diffie-Hellman domain parameter generation */
#define CKM_X9_42_DH_PARAMETER_GEN          0x00002002UL
#if CK_STANDARD_VERSION >= 0x0300
#define CKM_DSA_PROBABILISTIC_PARAMETER_GEN 0x00002003UL /* DSA generation of probable primes p and q */
#endif
/* Deprecated: misspelling, CKM_DSA_PROBABILISTIC_PARAMETER_GEN since 3.0 */
#define CKM_DSA_PROBABLISTIC_PARAMETER_GEN  0x00002003UL
/* DSA generation of provable primes p and q by Shawe-Taylor */
#define CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN  0x00002004UL
#if CK_STANDARD_VERSION >= 0x0300
#define CKM_DSA_FIPS_G_GEN                  0x00002005UL /* DSA generation of the base g */
#endif

#define CKM_AES_OFB            0x00002104UL /* AES encryption in OFB mode */
#define CKM_AES_CFB64          0x00002105UL /* AES encryption in CFB mode with 64-bit feedback */
#define CKM_AES_CFB8           0x00002106UL /* AES encryption in CFB mode with 8-bit feedback */
#define CKM_AES_CFB128         0x00002107UL /* AES encryption in CFB mode with 128-bit feedback */
#define CKM_AES_CFB1           0x00002108UL /* AES encryption in CFB mode with 1-bit feedback */
#define CKM_AES_KEY_WRAP       0x00002109UL /* AES key wrapping */
#define CKM_AES_KEY_WRAP_PAD   0x0000210aUL /* AES key wrapping with padding */
#if CK_STANDARD_VERSION >= 0x0300
#define CKM_AES_KEY_WRAP_KWP   0x0000210bUL /* AES key wrapping with padding (KWP) */
#endif
#if CK_STANDARD_VERSION >= 0x0301
#define CKM_AES_KEY_WRAP_PKCS7 0x0000210cUL /* AES key wrapping with PKCS #7 padding */
#endif

#define CKM_RSA_PKCS_TPM_1_1      0x00004001UL /* RSA PKCS #1 v1.5 encryption in the form of TPM 1.1 */
#define CKM_RSA_PKCS_OAEP_TPM_1_1 0x00004002UL /* RSA OAEP encryption in the form of TPM 1.1 */

#if CK_STANDARD_VERSION >= 0x0300
#define CKM_SHA_1_KEY_GEN      0x00004003UL /* Key generation for HMAC with SHA-1 */
#define CKM_SHA224_KEY_GEN     0x00004004UL /* Key generation for HMAC with SHA-224 */
#define CKM_SHA256_KEY_GEN     0x00004005UL /* Key generation for HMAC with SHA-256 */
#define CKM_SHA384_KEY_GEN     0x00004006UL /* Key generation for HMAC with SHA-384 */
#define CKM_SHA512_KEY_GEN     0x00004007UL /* Key generation for HMAC with SHA-512 */
#define CKM_SHA512_224_KEY_GEN 0x00004008UL /* Key generation for HMAC with SHA-512/224 */
#define CKM_SHA512_256_KEY_GEN 0x00004009UL /* Key generation for HMAC with SHA-512/256 */
#define CKM_SHA512_T_KEY_GEN   0x0000400aUL /* Key generation for HMAC with SHA-512/t */

#define CKM_NULL 0x0000400bUL /* No operation: the output is the input */

#define CKM_BLAKE2B_160              0x0000400cUL /* BLAKE2b-160 digest */
#define CKM_BLAKE2B_160_HMAC         0x0000400dUL /* Keyed BLAKE2b-160 */
#define CKM_BLAKE2B_160_HMAC_GENERAL 0x0000400eUL /* Keyed BLAKE2b-160, chosen length */
#define CKM_BLAKE2B_160_KEY_DERIVE   0x0000400fUL /* Key derivation by digesting a key with BLAKE2b-160 */
#define CKM_BLAKE2B_160_KEY_GEN      0x00004010UL /* Key generation for keyed BLAKE2b-160 */
#define CKM_BLAKE2B_256              0x00004011UL /* BLAKE2b-256 digest */
#define CKM_BLAKE2B_256_HMAC         0x00004012UL /* Keyed BLAKE2b-256 */
#define CKM_BLAKE2B_256_HMAC_GENERAL 0x00004013UL /* Keyed BLAKE2b-256, chosen length */
#define CKM_BLAKE2B_256_KEY_DERIVE   0x00004014UL /* Key derivation by digesting a key with BLAKE2b-256 */
#define CKM_BLAKE2B_256_KEY_GEN      0x00004015UL /* Key generation for keyed BLAKE2b-256 */
#define CKM_BLAKE2B_384              0x00004016UL /* BLAKE2b-384 digest */
#define CKM_BLAKE2B_384_HMAC         0x00004017UL /* Keyed BLAKE2b-384 */
#define CKM_BLAKE2B_384_HMAC_GENERAL 0x00004018UL /* Keyed BLAKE2b-384, chosen length */
#define CKM_BLAKE2B_384_KEY_DERIVE   0x00004019UL /* Key derivation by digesting a key with BLAKE2b-384 */
#define CKM_BLAKE2B_384_KEY_GEN      0x0000401aUL /* Key generation for keyed BLAKE2b-384 */
#define CKM_BLAKE2B_512              0x0000401bUL /* BLAKE2b-512 digest */
#define CKM_BLAKE2B_512_HMAC         0x0000401cUL /* Keyed BLAKE2b-512 */
#define CKM_BLAKE2B_512_HMAC_GENERAL 0x0000401dUL /* Keyed BLAKE2b-512, chosen length */
#define CKM_BLAKE2B_512_KEY_DERIVE   0x0000401eUL /* Key derivation by digesting a key with BLAKE2b-512 */
#define CKM_BLAKE2B_512_KEY_GEN      0x0000401fUL /* Key generation for keyed BLAKE2b-512 */

#define CKM_SALSA20           0x00004020UL /* Salsa20 encryption */
#define CKM_CHACHA20_POLY1305 0x00004021UL /* ChaCha20-Poly1305 authenticated encryption */
#define CKM_SALSA20_POLY1305  0x00004022UL /* Salsa20-Poly1305 authenticated encryption */

#define CKM_X3DH_INITIALIZE      0x00004023UL /* X3DH key agreement, initiator */
#define CKM_X3DH_RESPOND         0x00004024UL /* X3DH key agreement, responder */
#define CKM_X2RATCHET_INITIALIZE 0x00004025UL /* Double Ratchet start, initiator */
#define CKM_X2RATCHET_RESPOND    0x00004026UL /* Double Ratchet start, responder */
#define CKM_X2RATCHET_ENCRYPT    0x00004027UL /* Double Ratchet encryption */
#define CKM_X2RATCHET_DECRYPT    0x00004028UL /* Double Ratchet decryption */
#define CKM_XEDDSA               0x00004029UL /* XEdDSA signature */

#define CKM_HKDF_DERIVE     0x0000402aUL /* HKDF derivation of a key */
#define CKM_HKDF_DATA       0x0000402bUL /* HKDF derivation of a data object */
#define CKM_HKDF_KEY_GEN    0x0000402cUL /* HKDF key generation */
#define CKM_SALSA20_KEY_GEN 0x0000402dUL /* Salsa20 key generation */

#define CKM_ECDSA_SHA3_224             0x00001047UL /* ECDSA signature with SHA3-224 */
#define CKM_ECDSA_SHA3_256             0x00001048UL /* ECDSA signature with SHA3-256 */
#define CKM_ECDSA_SHA3_384             0x00001049UL /* ECDSA signature with SHA3-384 */
#define CKM_ECDSA_SHA3_512             0x0000104aUL /* ECDSA signature with SHA3-512 */
#define CKM_EC_EDWARDS_KEY_PAIR_GEN    0x00001055UL /* Edwards curve key pair generation */
#define CKM_EC_MONTGOMERY_KEY_PAIR_GEN 0x00001056UL /* Montgomery curve key pair generation */
#define CKM_EDDSA                      0x00001057UL /* EdDSA signature */

#define CKM_SP800_108_COUNTER_KDF         0x000003acUL /* SP 800-108 key derivation in counter mode */
#define CKM_SP800_108_FEEDBACK_KDF        0x000003adUL /* SP 800-108 key derivation in feedback mode */
#define CKM_SP800_108_DOUBLE_PIPELINE_KDF 0x000003aeUL /* SP 800-108 key derivation in double-pipeline mode */
#endif

#if CK_STANDARD_VERSION >= 0x0301
#define CKM_IKE2_PRF_PLUS_DERIVE 0x0000402eUL /* IKEv2 key derivation with prf+ */
#define CKM_IKE_PRF_DERIVE       0x0000402fUL /* IKE derivation of SKEYID (IKEv1) or SKEYSEED (IKEv2) */
#define CKM_IKE1_PRF_DERIVE      0x00004030UL /* IKEv1 key derivation (SKEYID_d, SKEYID_a, SKEYID_e) */
#define CKM_IKE1_EXTENDED_DERIVE 0x00004031UL /* IKEv1 derivation of longer keys */

#define CKM_HSS_KEY_PAIR_GEN    0x00004032UL /* HSS key pair generation */
#define CKM_HSS                 0x00004033UL /* HSS signature */
#endif
#if CK_STANDARD_VERSION >= 0x0302
#define CKM_XMSS_KEY_PAIR_GEN   0x00004034UL /* XMSS key pair generation */
#define CKM_XMSSMT_KEY_PAIR_GEN 0x00004035UL /* XMSS^MT key pair generation */
#define CKM_XMSS                0x00004036UL /* XMSS signature */
#define CKM_XMSSMT              0x00004037UL /* XMSS^MT signature */

#define CKM_ECDH_X_AES_KEY_WRAP   0x00004038UL /* Key wrapping by ephemeral ECDH, x coordinate, and AES */
#define CKM_ECDH_COF_AES_KEY_WRAP 0x00004039UL /* Key wrapping by ephemeral ECDH with cofactor and AES */
#define CKM_PUB_KEY_FROM_PRIV_KEY 0x0000403aUL /* Public key from a private key */

#define CKM_ML_KEM_KEY_PAIR_GEN 0x0000000fUL /* ML-KEM key pair generation */
#define CKM_ML_KEM              0x00000017UL /* ML-KEM key encapsulation */

#define CKM_ML_DSA_KEY_PAIR_GEN  0x0000001cUL /* ML-DSA key pair generation */
#define CKM_ML_DSA               0x0000001dUL /* ML-DSA signature of the message itself */
#define CKM_HASH_ML_DSA          0x0000001fUL /* HashML-DSA signature, the hash done by the caller */
#define CKM_HASH_ML_DSA_SHA224   0x00000023UL /* HashML-DSA signature with SHA-224 */
#define CKM_HASH_ML_DSA_SHA256   0x00000024UL /* HashML-DSA signature with SHA-256 */
#define CKM_HASH_ML_DSA_SHA384   0x00000025UL /* HashML-DSA signature with SHA-384 */
#define CKM_HASH_ML_DSA_SHA512   0x00000026UL /* HashML-DSA signature with SHA-512 */
#define CKM_HASH_ML_DSA_SHA3_224 0x00000027UL /* HashML-DSA signature with SHA3-224 */
#define CKM_HASH_ML_DSA_SHA3_256 0x00000028UL /* HashML-DSA signature with SHA3-256 */
#define CKM_HASH_ML_DSA_SHA3_384 0x00000029UL /* HashML-DSA signature with SHA3-384 */
#define CKM_HASH_ML_DSA_SHA3_512 0x0000002aUL /* HashML-DSA signature with SHA3-512 */
#define CKM_HASH_ML_DSA_SHAKE128 0x0000002bUL /* HashML-DSA signature with SHAKE128 */
#define CKM_HASH_ML_DSA_SHAKE256 0x0000002cUL /* HashML-DSA signature with SHAKE256 */

#define CKM_SLH_DSA_KEY_PAIR_GEN  0x0000002dUL /* SLH-DSA key pair generation */
#define CKM_SLH_DSA               0x0000002eUL /* SLH-DSA signature of the message itself */
#define CKM_HASH_SLH_DSA          0x00000034UL /* HashSLH-DSA signature, the hash done by the caller */
#define CKM_HASH_SLH_DSA_SHA224   0x00000036UL /* HashSLH-DSA signature with SHA-224 */
#define CKM_HASH_SLH_DSA_SHA256   0x00000037UL /* HashSLH-DSA signature with SHA-256 */
#define CKM_HASH_SLH_DSA_SHA384   0x00000038UL /* HashSLH-DSA signature with SHA-384 */
#define CKM_HASH_SLH_DSA_SHA512   0x00000039UL /* HashSLH-DSA signature with SHA-512 */
#define CKM_HASH_SLH_DSA_SHA3_224 0x0000003aUL /* HashSLH-DSA signature with SHA3-224 */
#define CKM_HASH_SLH_DSA_SHA3_256 0x0000003bUL /* HashSLH-DSA signature with SHA3-256 */
#define CKM_HASH_SLH_DSA_SHA3_384 0x0000003cUL /* HashSLH-DSA signature with SHA3-384 */
#define CKM_HASH_SLH_DSA_SHA3_512 0x0000003dUL /* HashSLH-DSA signature with SHA3-512 */
#define CKM_HASH_SLH_DSA_SHAKE128 0x0000003eUL /* HashSLH-DSA signature with SHAKE128 */
#define CKM_HASH_SLH_DSA_SHAKE256 0x0000003fUL /* HashSLH-DSA signature with SHAKE256 */

/* TLS 1.2 extended master secret from the pre-master secret */
#define CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE    0x00000056UL
/* TLS 1.2 extended master secret from a Diffie-Hellman secret */
#define CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH 0x00000057UL
#endif

#define CKM_VENDOR_DEFINED 0x80000000UL /* First mechanism type that vendors define */

/* Mechanism with its parameter. */
typedef struct CK_MECHANISM {
  CK_MECHANISM_TYPE mechanism; /* type of the mechanism (CKM_) */
  CK_VOID_PTR pParameter; /* parameter, NULL for none */
  CK_ULONG ulParameterLen; /* length of the parameter in bytes */
} CK_MECHANISM;
typedef CK_MECHANISM CK_PTR CK_MECHANISM_PTR;

/* Information about a mechanism, from C_GetMechanismInfo. */
typedef struct CK_MECHANISM_INFO {
  CK_ULONG ulMinKeySize; /* smallest key size, in bits or bytes as the mechanism has it */
  CK_ULONG ulMaxKeySize; /* greatest key size, in bits or bytes as the mechanism has it */
  CK_FLAGS flags; /* mechanism flags, such as CKF_SIGN */
} CK_MECHANISM_INFO;
typedef CK_MECHANISM_INFO CK_PTR CK_MECHANISM_INFO_PTR;

/* Mechanism flags, in CK_MECHANISM_INFO.flags */

#define CKF_HW              0x00000001UL /* The device itself performs the mechanism, not software */
#if CK_STANDARD_VERSION >= 0x0300
#define CKF_MESSAGE_ENCRYPT 0x00000002UL /* Usable with C_MessageEncryptInit */
#define CKF_MESSAGE_DECRYPT 0x00000004UL /* Usable with C_MessageDecryptInit */
#define CKF_MESSAGE_SIGN    0x00000008UL /* Usable with C_MessageSignInit */
#define CKF_MESSAGE_VERIFY  0x00000010UL /* Usable with C_MessageVerifyInit */
#define CKF_MULTI_MESSAGE   0x00000020UL /* Usable with the Begin and Next message functions */
#define CKF_MULTI_MESSGE    CKF_MULTI_MESSAGE /* Deprecated: misspelling of CKF_MULTI_MESSAGE */
#define CKF_FIND_OBJECTS    0x00000040UL /* With C_SessionCancel: the search for objects */
#endif

#define CKF_ENCRYPT           0x00000100UL /* Usable with C_EncryptInit */
#define CKF_DECRYPT           0x00000200UL /* Usable with C_DecryptInit */
#define CKF_DIGEST            0x00000400UL /* Usable with C_DigestInit */
#define CKF_SIGN              0x00000800UL /* Usable with C_SignInit */
#define CKF_SIGN_RECOVER      0x00001000UL /* Usable with C_SignRecoverInit */
#define CKF_VERIFY            0x00002000UL /* Usable with C_VerifyInit */
#define CKF_VERIFY_RECOVER    0x00004000UL /* Usable with C_VerifyRecoverInit */
#define CKF_GENERATE          0x00008000UL /* Usable with C_GenerateKey */
#define CKF_GENERATE_KEY_PAIR 0x00010000UL /* Usable with C_GenerateKeyPair */
#define CKF_WRAP              0x00020000UL /* Usable with C_WrapKey */
#define CKF_UNWRAP            0x00040000UL /* Usable with C_UnwrapKey */
#define CKF_DERIVE            0x00080000UL /* Usable with C_DeriveKey */

#define CKF_EC_F_P          0x00100000UL /* Elliptic curves over prime fields */
#define CKF_EC_F_2M         0x00200000UL /* Elliptic curves over binary fields */
#define CKF_EC_ECPARAMETERS 0x00400000UL /* Curves given by explicit parameters */
#if CK_STANDARD_VERSION >= 0x0300
#define CKF_EC_OID          0x00800000UL /* Curves given by object identifier */
#endif
#define CKF_EC_NAMEDCURVE   0x00800000UL /* Deprecated: called CKF_EC_OID since 3.0 */
#define CKF_EC_UNCOMPRESS   0x01000000UL /* Uncompressed points */
#define CKF_EC_COMPRESS     0x02000000UL /* Compressed points */
#if CK_STANDARD_VERSION >= 0x0300
#define CKF_EC_CURVENAME    0x04000000UL /* Curves given by name */
#endif

#if CK_STANDARD_VERSION >= 0x0302
#define CKF_ENCAPSULATE 0x10000000UL /* Usable with C_EncapsulateKey */
#define CKF_DECAPSULATE 0x20000000UL /* Usable with C_DecapsulateKey */
#endif

#define CKF_EXTENSION 0x80000000UL /* More flags exist; never set so far */

/* ---- Return values (CKR_) ---- */

/* Return value of a function (CKR_). */
typedef CK_ULONG CK_RV;

#define CKR_OK                     0x00000000UL /* The function succeeded */
#define CKR_CANCEL                 0x00000001UL /* The application cancelled the function in a callback */
#define CKR_HOST_MEMORY            0x00000002UL /* The computer is out of memory */
#define CKR_SLOT_ID_INVALID        0x00000003UL /* No slot has this identifier */
#define CKR_GENERAL_ERROR          0x00000005UL /* Unrecoverable error of the module */
#define CKR_FUNCTION_FAILED        0x00000006UL /* The function failed, without further detail */
#define CKR_ARGUMENTS_BAD          0x00000007UL /* An argument is not acceptable */
#define CKR_NO_EVENT               0x00000008UL /* No slot event has happened */
#define CKR_NEED_TO_CREATE_THREADS 0x00000009UL /* The module cannot work without creating threads */
#define CKR_CANT_LOCK              0x0000000aUL /* The requested kind of locking is not available */

#define CKR_ATTRIBUTE_READ_ONLY     0x00000010UL /* The attribute cannot be changed */
#define CKR_ATTRIBUTE_SENSITIVE     0x00000011UL /* The attribute is not to be revealed */
#define CKR_ATTRIBUTE_TYPE_INVALID  0x00000012UL /* The object has no such attribute */
#define CKR_ATTRIBUTE_VALUE_INVALID 0x00000013UL /* The value does not fit the attribute */
/* The object's attributes or the token's policy forbid the action */
#define CKR_ACTION_PROHIBITED       0x0000001bUL

#define CKR_DATA_INVALID             0x00000020UL /* The input data is invalid */
#define CKR_DATA_LEN_RANGE           0x00000021UL /* The input data has a bad length */
#define CKR_DEVICE_ERROR             0x00000030UL /* The token or slot has a problem */
#define CKR_DEVICE_MEMORY            0x00000031UL /* The token is out of memory */
#define CKR_DEVICE_REMOVED           0x00000032UL /* The token was removed while the function ran */
#define CKR_ENCRYPTED_DATA_INVALID   0x00000040UL /* The encrypted input is invalid */
#define CKR_ENCRYPTED_DATA_LEN_RANGE 0x00000041UL /* The encrypted input has a bad length */
#if CK_STANDARD_VERSION >= 0x0300
/* The authentication tag of the encrypted data does not match */
#define CKR_AEAD_DECRYPT_FAILED      0x00000042UL
#endif

#define CKR_FUNCTION_CANCELED      0x00000050UL /* The function was cancelled while it ran */
#define CKR_FUNCTION_NOT_PARALLEL  0x00000051UL /* No function runs in parallel in the session */
#define CKR_FUNCTION_NOT_SUPPORTED 0x00000054UL /* The module does not support the function */

#define CKR_KEY_HANDLE_INVALID         0x00000060UL /* The key handle is not valid */
#define CKR_KEY_SIZE_RANGE             0x00000062UL /* The key has an unsuitable size */
#define CKR_KEY_TYPE_INCONSISTENT      0x00000063UL /* The key type does not fit the mechanism */
#define CKR_KEY_NOT_NEEDED             0x00000064UL /* A key was given but is not needed */
#define CKR_KEY_CHANGED                0x00000065UL /* A key differs from the one in the saved state */
#define CKR_KEY_NEEDED                 0x00000066UL /* A key is needed to restore the state */
#define CKR_KEY_INDIGESTIBLE           0x00000067UL /* The key's value cannot be digested */
#define CKR_KEY_FUNCTION_NOT_PERMITTED 0x00000068UL /* The key's attributes do not allow the operation */
#define CKR_KEY_NOT_WRAPPABLE          0x00000069UL /* The module cannot wrap the key */
#define CKR_KEY_UNEXTRACTABLE          0x0000006aUL /* The key is not extractable */

#define CKR_MECHANISM_INVALID         0x00000070UL /* The mechanism is unknown or not usable here */
#define CKR_MECHANISM_PARAM_INVALID   0x00000071UL /* The mechanism parameter is invalid */
#define CKR_OBJECT_HANDLE_INVALID     0x00000082UL /* The object handle is not valid */
#define CKR_OPERATION_ACTIVE          0x00000090UL /* Another operation is already active */
#define CKR_OPERATION_NOT_INITIALIZED 0x00000091UL /* No such operation is active */

#define CKR_PIN_INCORRECT 0x000000a0UL /* The PIN is wrong */
#define CKR_PIN_INVALID   0x000000a1UL /* The new PIN has invalid characters */
#define CKR_PIN_LEN_RANGE 0x000000a2UL /* The PIN is too long or too short */
#define CKR_PIN_EXPIRED   0x000000a3UL /* The PIN has expired and must be changed */
#define CKR_PIN_LOCKED    0x000000a4UL /* The PIN is locked */

#define CKR_SESSION_CLOSED                 0x000000b0UL /* The session was closed while the function ran */
#define CKR_SESSION_COUNT                  0x000000b1UL /* Too many sessions are open */
#define CKR_SESSION_HANDLE_INVALID         0x000000b3UL /* The session handle is not valid */
/* The session must be opened with CKF_SERIAL_SESSION */
#define CKR_SESSION_PARALLEL_NOT_SUPPORTED 0x000000b4UL
#define CKR_SESSION_READ_ONLY              0x000000b5UL /* The session is read-only */
#define CKR_SESSION_EXISTS                 0x000000b6UL /* A session is open with the token */
/* A read-only session exists, so the security officer cannot log in */
#define CKR_SESSION_READ_ONLY_EXISTS       0x000000b7UL
/* The security officer is logged in, so no read-only session can open */
#define CKR_SESSION_READ_WRITE_SO_EXISTS   0x000000b8UL

#define CKR_SIGNATURE_INVALID     0x000000c0UL /* The signature does not match */
#define CKR_SIGNATURE_LEN_RANGE   0x000000c1UL /* The signature has a bad length */
#define CKR_TEMPLATE_INCOMPLETE   0x000000d0UL /* The template lacks an attribute */
#define CKR_TEMPLATE_INCONSISTENT 0x000000d1UL /* The attributes of the template contradict each other */

#define CKR_TOKEN_NOT_PRESENT     0x000000e0UL /* No token is in the slot */
#define CKR_TOKEN_NOT_RECOGNIZED  0x000000e1UL /* The token is not recognised */
#define CKR_TOKEN_WRITE_PROTECTED 0x000000e2UL /* The token is write-protected */

#define CKR_UNWRAPPING_KEY_HANDLE_INVALID    0x000000f0UL /* The unwrapping key's handle is not valid */
#define CKR_UNWRAPPING_KEY_SIZE_RANGE        0x000000f1UL /* The unwrapping key has an unsuitable size */
/* The unwrapping key's type does not fit the mechanism */
#define CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT 0x000000f2UL

#define CKR_USER_ALREADY_LOGGED_IN         0x00000100UL /* The user is already logged in */
#define CKR_USER_NOT_LOGGED_IN             0x00000101UL /* The right user is not logged in */
#define CKR_USER_PIN_NOT_INITIALIZED       0x00000102UL /* The normal user's PIN has not been set */
#define CKR_USER_TYPE_INVALID              0x00000103UL /* The user type is not valid */
#define CKR_USER_ANOTHER_ALREADY_LOGGED_IN 0x00000104UL /* Another user is already logged in */
#define CKR_USER_TOO_MANY_TYPES            0x00000105UL /* Too many kinds of users are logged in */

#define CKR_WRAPPED_KEY_INVALID            0x00000110UL /* The wrapped key is invalid */
#define CKR_WRAPPED_KEY_LEN_RANGE          0x00000112UL /* The wrapped key has a bad length */
#define CKR_WRAPPING_KEY_HANDLE_INVALID    0x00000113UL /* The wrapping key's handle is not valid */
#define CKR_WRAPPING_KEY_SIZE_RANGE        0x00000114UL /* The wrapping key has an unsuitable size */
/* The wrapping key's type does not fit the mechanism */
#define CKR_WRAPPING_KEY_TYPE_INCONSISTENT 0x00000115UL

#define CKR_RANDOM_SEED_NOT_SUPPORTED 0x00000120UL /* The random number generator takes no seed */
#define CKR_RANDOM_NO_RNG             0x00000121UL /* The token has no random number generator */
#define CKR_DOMAIN_PARAMS_INVALID     0x00000130UL /* The domain parameters are invalid or not supported */
#define CKR_CURVE_NOT_SUPPORTED       0x00000140UL /* The token does not support the curve */

/* The output buffer is too small; the length needed is returned */
#define CKR_BUFFER_TOO_SMALL      0x00000150UL
#define CKR_SAVED_STATE_INVALID   0x00000160UL /* The saved operation state is invalid */
#define CKR_INFORMATION_SENSITIVE 0x00000170UL /* The information is not to be revealed */
#define CKR_STATE_UNSAVEABLE      0x00000180UL /* The operation state cannot be saved */

#define CKR_CRYPTOKI_NOT_INITIALIZED     0x00000190UL /* C_Initialize has not been called */
#define CKR_CRYPTOKI_ALREADY_INITIALIZED 0x00000191UL /* C_Initialize has already been called */
#define CKR_MUTEX_BAD                    0x000001a0UL /* The mutex is not valid */
#define CKR_MUTEX_NOT_LOCKED             0x000001a1UL /* The mutex is not locked */

#define CKR_NEW_PIN_MODE 0x000001b0UL /* The token wants a new PIN (one-time passwords) */
#define CKR_NEXT_OTP     0x000001b1UL /* The token wants the next one-time password */

/* No suitable value was found within the allowed iterations */
#define CKR_EXCEEDED_MAX_ITERATIONS 0x000001b5UL
#define CKR_FIPS_SELF_TEST_FAILED   0x000001b6UL /* A FIPS self-test failed */
/* A library that the module depends on could not be loaded */
#define CKR_LIBRARY_LOAD_FAILED     0x000001b7UL
#define CKR_PIN_TOO_WEAK            0x000001b8UL /* The new PIN is too weak */
#define CKR_PUBLIC_KEY_INVALID      0x000001b9UL /* The public key fails validation */

#define CKR_FUNCTION_REJECTED           0x00000200UL /* The user or a policy rejected the request */
#if CK_STANDARD_VERSION >= 0x0300
#define CKR_TOKEN_RESOURCE_EXCEEDED     0x00000201UL /* The token lacks resources for the request */
#define CKR_OPERATION_CANCEL_FAILED     0x00000202UL /* An operation could not be cancelled */
#endif
#if CK_STANDARD_VERSION >= 0x0301
#define CKR_KEY_EXHAUSTED               0x00000203UL /* The key has no signatures left */
#endif
#if CK_STANDARD_VERSION >= 0x0302
#define CKR_PENDING                     0x00000204UL /* The asynchronous operation has not finished */
#define CKR_SESSION_ASYNC_NOT_SUPPORTED 0x00000205UL /* The token has no asynchronous sessions */
#define CKR_SEED_RANDOM_REQUIRED        0x00000206UL /* The random number generator must be seeded first */
#define CKR_OPERATION_NOT_VALIDATED     0x00000207UL /* The operation is not validated */
#define CKR_TOKEN_NOT_INITIALIZED       0x00000208UL /* The token has not been initialised */
#define CKR_PARAMETER_SET_NOT_SUPPORTED 0x00000209UL /* The token does not support the parameter set */
#endif

#define CKR_VENDOR_DEFINED 0x80000000UL /* First return value that vendors define */

/* ---- Callbacks, function lists and interfaces ---- */

/* Callback by which the module notifies the application of an event of a session. */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_NOTIFY)(
  CK_SESSION_HANDLE hSession, /* in: session that the event is about */
  CK_NOTIFICATION event, /* in: kind of the event (CKN_) */
  CK_VOID_PTR pApplication /* in: pointer that C_OpenSession was given */
);

/* Function list of version 2.x, defined in pkcs11.h. */
typedef struct CK_FUNCTION_LIST CK_FUNCTION_LIST;

#if CK_STANDARD_VERSION >= 0x0300
/* Function list of versions 3.0 and 3.1, defined in pkcs11.h. */
typedef struct CK_FUNCTION_LIST_3_0 CK_FUNCTION_LIST_3_0;
#endif

#if CK_STANDARD_VERSION >= 0x0302
/* Function list of version 3.2, defined in pkcs11.h. */
typedef struct CK_FUNCTION_LIST_3_2 CK_FUNCTION_LIST_3_2;
#endif
typedef CK_FUNCTION_LIST CK_PTR CK_FUNCTION_LIST_PTR;
#if CK_STANDARD_VERSION >= 0x0300
typedef CK_FUNCTION_LIST_3_0 CK_PTR CK_FUNCTION_LIST_3_0_PTR;
#endif
#if CK_STANDARD_VERSION >= 0x0302
typedef CK_FUNCTION_LIST_3_2 CK_PTR CK_FUNCTION_LIST_3_2_PTR;
#endif
typedef CK_FUNCTION_LIST_PTR CK_PTR CK_FUNCTION_LIST_PTR_PTR;
#if CK_STANDARD_VERSION >= 0x0300
typedef CK_FUNCTION_LIST_3_0_PTR CK_PTR CK_FUNCTION_LIST_3_0_PTR_PTR;
#endif
#if CK_STANDARD_VERSION >= 0x0302
typedef CK_FUNCTION_LIST_3_2_PTR CK_PTR CK_FUNCTION_LIST_3_2_PTR_PTR;
#endif

/* Flags of the message-based functions */

#if CK_STANDARD_VERSION >= 0x0300
#define CKF_END_OF_MESSAGE 0x00000001UL /* This is the last part of the message */
#endif

#if CK_STANDARD_VERSION >= 0x0300
/* Named interface of a module, from C_GetInterfaceList or C_GetInterface. */
typedef struct CK_INTERFACE {
#if CK_STANDARD_VERSION < 0x0302
  CK_CHAR CK_PTR pInterfaceName; /* name of the interface, ended by a null; the standard's is "PKCS 11" */
#else
  CK_UTF8CHAR_PTR pInterfaceName; /* name of the interface, ended by a null; the standard's is "PKCS 11" */
#endif
  CK_VOID_PTR pFunctionList; /* function list of the interface, which starts with a CK_VERSION */
  CK_FLAGS flags; /* interface flags, such as CKF_INTERFACE_FORK_SAFE */
} CK_INTERFACE;
typedef CK_INTERFACE CK_PTR CK_INTERFACE_PTR;
typedef CK_INTERFACE_PTR CK_PTR CK_INTERFACE_PTR_PTR;
#endif

/* Interface flags, in CK_INTERFACE.flags */

#if CK_STANDARD_VERSION >= 0x0300
#define CKF_INTERFACE_FORK_SAFE 0x00000001UL /* The interface tolerates that the process forks */
#endif

/* ---- Initialisation ---- */

/* Callback that creates a mutex. */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_CREATEMUTEX)(
  CK_VOID_PTR_PTR ppMutex /* out: receives a pointer to the mutex */
);

/* Callback that destroys a mutex. */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_DESTROYMUTEX)(
  CK_VOID_PTR pMutex /* in: mutex */
);

/* Callback that locks a mutex, waiting until it is free. */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_LOCKMUTEX)(
  CK_VOID_PTR pMutex /* in: mutex */
);

/* Callback that unlocks a mutex. */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_UNLOCKMUTEX)(
  CK_VOID_PTR pMutex /* in: mutex */
);

/* Optional arguments of C_Initialize: how the module deals with threads. */
typedef struct CK_C_INITIALIZE_ARGS {
  CK_CREATEMUTEX CreateMutex; /* creates a mutex; all four callbacks are given, or none */
  CK_DESTROYMUTEX DestroyMutex; /* destroys a mutex */
  CK_LOCKMUTEX LockMutex; /* locks a mutex */
  CK_UNLOCKMUTEX UnlockMutex; /* unlocks a mutex */
  CK_FLAGS flags; /* initialisation flags, such as CKF_OS_LOCKING_OK */
  CK_VOID_PTR pReserved; /* reserved, NULL */
} CK_C_INITIALIZE_ARGS;
typedef CK_C_INITIALIZE_ARGS CK_PTR CK_C_INITIALIZE_ARGS_PTR;

/* Initialisation flags, in CK_C_INITIALIZE_ARGS.flags */

#define CKF_LIBRARY_CANT_CREATE_OS_THREADS 0x00000001UL /* The module must not create threads */
/* The module may use the locks of the operating system */
#define CKF_OS_LOCKING_OK                  0x00000002UL

/* Flag of C_WaitForSlotEvent */

#define CKF_DONT_BLOCK 1 /* Return at once if there is no event */

/* ---- Parameters of RSA mechanisms ---- */

/* Mask generation function of OAEP and PSS (CKG_MGF1_). */
typedef CK_ULONG CK_RSA_PKCS_MGF_TYPE;
typedef CK_RSA_PKCS_MGF_TYPE CK_PTR CK_RSA_PKCS_MGF_TYPE_PTR;

/* Mask generation functions (CKG_MGF1_) */

#define CKG_MGF1_SHA1     0x00000001UL /* MGF1 with SHA-1 */
#define CKG_MGF1_SHA256   0x00000002UL /* MGF1 with SHA-256 */
#define CKG_MGF1_SHA384   0x00000003UL /* MGF1 with SHA-384 */
#define CKG_MGF1_SHA512   0x00000004UL /* MGF1 with SHA-512 */
#define CKG_MGF1_SHA224   0x00000005UL /* MGF1 with SHA-224 */
#if CK_STANDARD_VERSION >= 0x0300
#define CKG_MGF1_SHA3_224 0x00000006UL /* MGF1 with SHA3-224 */
#define CKG_MGF1_SHA3_256 0x00000007UL /* MGF1 with SHA3-256 */
#define CKG_MGF1_SHA3_384 0x00000008UL /* MGF1 with SHA3-384 */
#define CKG_MGF1_SHA3_512 0x00000009UL /* MGF1 with SHA3-512 */
#endif

/* Source of the OAEP encoding parameter (CKZ_). */
typedef CK_ULONG CK_RSA_PKCS_OAEP_SOURCE_TYPE;
typedef CK_RSA_PKCS_OAEP_SOURCE_TYPE CK_PTR CK_RSA_PKCS_OAEP_SOURCE_TYPE_PTR;

/* Sources of the OAEP encoding parameter (CKZ_) */

#define CKZ_DATA_SPECIFIED 0x00000001UL /* Given as bytes in pSourceData */

/* Parameter of CKM_RSA_PKCS_OAEP. */
typedef struct CK_RSA_PKCS_OAEP_PARAMS {
  CK_MECHANISM_TYPE hashAlg; /* hash mechanism */
  CK_RSA_PKCS_MGF_TYPE mgf; /* mask generation function */
  CK_RSA_PKCS_OAEP_SOURCE_TYPE source; /* source of the encoding parameter */
  CK_VOID_PTR pSourceData; /* encoding parameter (label), NULL for none */
  CK_ULONG ulSourceDataLen; /* length of pSourceData in bytes */
} CK_RSA_PKCS_OAEP_PARAMS;
typedef CK_RSA_PKCS_OAEP_PARAMS CK_PTR CK_RSA_PKCS_OAEP_PARAMS_PTR;

/* Parameter of CKM_RSA_PKCS_PSS and the PSS mechanisms with a hash. */
typedef struct CK_RSA_PKCS_PSS_PARAMS {
  CK_MECHANISM_TYPE hashAlg; /* hash mechanism */
  CK_RSA_PKCS_MGF_TYPE mgf; /* mask generation function */
  CK_ULONG sLen; /* length of the salt in bytes */
} CK_RSA_PKCS_PSS_PARAMS;
typedef CK_RSA_PKCS_PSS_PARAMS CK_PTR CK_RSA_PKCS_PSS_PARAMS_PTR;

/* ---- Parameters of elliptic curve and Diffie-Hellman mechanisms ---- */

/* Key derivation function of elliptic curve mechanisms (CKD_). */
typedef CK_ULONG CK_EC_KDF_TYPE;
#if CK_STANDARD_VERSION >= 0x0300
typedef CK_EC_KDF_TYPE CK_PTR CK_EC_KDF_TYPE_PTR;
#endif

/* Key derivation functions (CKD_) */

#define CKD_NULL                 0x00000001UL /* None: the shared secret itself */
#define CKD_SHA1_KDF             0x00000002UL /* ANSI X9.63 with SHA-1 */
#define CKD_SHA1_KDF_ASN1        0x00000003UL /* ANSI X9.42 with SHA-1, based on ASN.1 */
#define CKD_SHA1_KDF_CONCATENATE 0x00000004UL /* ANSI X9.42 with SHA-1, based on concatenation */
#define CKD_SHA224_KDF           0x00000005UL /* ANSI X9.63 with SHA-224 */
#define CKD_SHA256_KDF           0x00000006UL /* ANSI X9.63 with SHA-256 */
#define CKD_SHA384_KDF           0x00000007UL /* ANSI X9.63 with SHA-384 */
#define CKD_SHA512_KDF           0x00000008UL /* ANSI X9.63 with SHA-512 */
#define CKD_CPDIVERSIFY_KDF      0x00000009UL /* Key diversification of CryptoPro (GOST) */

#if CK_STANDARD_VERSION >= 0x0300
#define CKD_SHA3_224_KDF       0x0000000aUL /* ANSI X9.63 with SHA3-224 */
#define CKD_SHA3_256_KDF       0x0000000bUL /* ANSI X9.63 with SHA3-256 */
#define CKD_SHA3_384_KDF       0x0000000cUL /* ANSI X9.63 with SHA3-384 */
#define CKD_SHA3_512_KDF       0x0000000dUL /* ANSI X9.63 with SHA3-512 */
#define CKD_SHA1_KDF_SP800     0x0000000eUL /* NIST SP 800-56A with SHA-1 */
#define CKD_SHA224_KDF_SP800   0x0000000fUL /* NIST SP 800-56A with SHA-224 */
#define CKD_SHA256_KDF_SP800   0x00000010UL /* NIST SP 800-56A with SHA-256 */
#define CKD_SHA384_KDF_SP800   0x00000011UL /* NIST SP 800-56A with SHA-384 */
#define CKD_SHA512_KDF_SP800   0x00000012UL /* NIST SP 800-56A with SHA-512 */
#define CKD_SHA3_224_KDF_SP800 0x00000013UL /* NIST SP 800-56A with SHA3-224 */
#define CKD_SHA3_256_KDF_SP800 0x00000014UL /* NIST SP 800-56A with SHA3-256 */
#define CKD_SHA3_384_KDF_SP800 0x00000015UL /* NIST SP 800-56A with SHA3-384 */
#define CKD_SHA3_512_KDF_SP800 0x00000016UL /* NIST SP 800-56A with SHA3-512 */

#define CKD_BLAKE2B_160_KDF 0x00000017UL /* Key derivation with BLAKE2b-160 */
#define CKD_BLAKE2B_256_KDF 0x00000018UL /* Key derivation with BLAKE2b-256 */
#define CKD_BLAKE2B_384_KDF 0x00000019UL /* Key derivation with BLAKE2b-384 */
#define CKD_BLAKE2B_512_KDF 0x0000001aUL /* Key derivation with BLAKE2b-512 */
#endif

/* Parameter of CKM_ECDH1_DERIVE and CKM_ECDH1_COFACTOR_DERIVE. */
typedef struct CK_ECDH1_DERIVE_PARAMS {
  CK_EC_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_ULONG ulSharedDataLen; /* length of pSharedData in bytes */
  CK_BYTE_PTR pSharedData; /* data shared by both sides, may be NULL */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
} CK_ECDH1_DERIVE_PARAMS;
typedef CK_ECDH1_DERIVE_PARAMS CK_PTR CK_ECDH1_DERIVE_PARAMS_PTR;

/* Parameter of key agreement with two elliptic curve key pairs on each side. */
typedef struct CK_ECDH2_DERIVE_PARAMS {
  CK_EC_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_ULONG ulSharedDataLen; /* length of pSharedData in bytes */
  CK_BYTE_PTR pSharedData; /* data shared by both sides, may be NULL */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
  CK_ULONG ulPrivateDataLen; /* length of the second private key in bytes */
  CK_OBJECT_HANDLE hPrivateData; /* second private key of this side */
  CK_ULONG ulPublicDataLen2; /* length of pPublicData2 in bytes */
  CK_BYTE_PTR pPublicData2; /* second public key of the other side */
} CK_ECDH2_DERIVE_PARAMS;
typedef CK_ECDH2_DERIVE_PARAMS CK_PTR CK_ECDH2_DERIVE_PARAMS_PTR;

/* Parameter of CKM_ECMQV_DERIVE. */
typedef struct CK_ECMQV_DERIVE_PARAMS {
  CK_EC_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_ULONG ulSharedDataLen; /* length of pSharedData in bytes */
  CK_BYTE_PTR pSharedData; /* data shared by both sides, may be NULL */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
  CK_ULONG ulPrivateDataLen; /* length of the second private key in bytes */
  CK_OBJECT_HANDLE hPrivateData; /* second private key of this side */
  CK_ULONG ulPublicDataLen2; /* length of pPublicData2 in bytes */
  CK_BYTE_PTR pPublicData2; /* second public key of the other side */
  CK_OBJECT_HANDLE publicKey; /* first public key of this side */
} CK_ECMQV_DERIVE_PARAMS;
typedef CK_ECMQV_DERIVE_PARAMS CK_PTR CK_ECMQV_DERIVE_PARAMS_PTR;

/* Key derivation function of X9.42 Diffie-Hellman mechanisms (CKD_). */
typedef CK_ULONG CK_X9_42_DH_KDF_TYPE;
typedef CK_X9_42_DH_KDF_TYPE CK_PTR CK_X9_42_DH_KDF_TYPE_PTR;

/* Parameter of CKM_X9_42_DH_DERIVE. */
typedef struct CK_X9_42_DH1_DERIVE_PARAMS {
  CK_X9_42_DH_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_ULONG ulOtherInfoLen; /* length of pOtherInfo in bytes */
  CK_BYTE_PTR pOtherInfo; /* data shared by both sides, may be NULL */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
} CK_X9_42_DH1_DERIVE_PARAMS;
typedef struct CK_X9_42_DH1_DERIVE_PARAMS CK_PTR CK_X9_42_DH1_DERIVE_PARAMS_PTR;

/* Parameter of CKM_X9_42_DH_HYBRID_DERIVE. */
typedef struct CK_X9_42_DH2_DERIVE_PARAMS {
  CK_X9_42_DH_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_ULONG ulOtherInfoLen; /* length of pOtherInfo in bytes */
  CK_BYTE_PTR pOtherInfo; /* data shared by both sides, may be NULL */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
  CK_ULONG ulPrivateDataLen; /* length of the second private key in bytes */
  CK_OBJECT_HANDLE hPrivateData; /* second private key of this side */
  CK_ULONG ulPublicDataLen2; /* length of pPublicData2 in bytes */
  CK_BYTE_PTR pPublicData2; /* second public key of the other side */
} CK_X9_42_DH2_DERIVE_PARAMS;
typedef CK_X9_42_DH2_DERIVE_PARAMS CK_PTR CK_X9_42_DH2_DERIVE_PARAMS_PTR;

/* Parameter of CKM_X9_42_MQV_DERIVE. */
typedef struct CK_X9_42_MQV_DERIVE_PARAMS {
  CK_X9_42_DH_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_ULONG ulOtherInfoLen; /* length of pOtherInfo in bytes */
  CK_BYTE_PTR pOtherInfo; /* data shared by both sides, may be NULL */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
  CK_ULONG ulPrivateDataLen; /* length of the second private key in bytes */
  CK_OBJECT_HANDLE hPrivateData; /* second private key of this side */
  CK_ULONG ulPublicDataLen2; /* length of pPublicData2 in bytes */
  CK_BYTE_PTR pPublicData2; /* second public key of the other side */
  CK_OBJECT_HANDLE publicKey; /* first public key of this side */
} CK_X9_42_MQV_DERIVE_PARAMS;
typedef CK_X9_42_MQV_DERIVE_PARAMS CK_PTR CK_X9_42_MQV_DERIVE_PARAMS_PTR;

/* Parameter of CKM_KEA_DERIVE. */
typedef struct CK_KEA_DERIVE_PARAMS {
  CK_BBOOL isSender; /* whether this side sends the message */
  CK_ULONG ulRandomLen; /* length of the random data in bytes */
  CK_BYTE_PTR pRandomA; /* random data of this side */
  CK_BYTE_PTR pRandomB; /* random data of the other side */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
} CK_KEA_DERIVE_PARAMS;
typedef CK_KEA_DERIVE_PARAMS CK_PTR CK_KEA_DERIVE_PARAMS_PTR;

/* ---- Parameters of block ciphers, password-based encryption and SKIPJACK ---- */

/* Parameter of CKM_RC2_ECB and CKM_RC2_MAC: the effective number of key bits. */
typedef CK_ULONG CK_RC2_PARAMS;
typedef CK_RC2_PARAMS CK_PTR CK_RC2_PARAMS_PTR;

/* Parameter of CKM_RC2_CBC and CKM_RC2_CBC_PAD. */
typedef struct CK_RC2_CBC_PARAMS {
  CK_ULONG ulEffectiveBits; /* effective number of key bits */
  CK_BYTE iv[8]; /* initialisation vector */
} CK_RC2_CBC_PARAMS;
typedef CK_RC2_CBC_PARAMS CK_PTR CK_RC2_CBC_PARAMS_PTR;

/* Parameter of CKM_RC2_MAC_GENERAL. */
typedef struct CK_RC2_MAC_GENERAL_PARAMS {
  CK_ULONG ulEffectiveBits; /* effective number of key bits */
  CK_ULONG ulMacLength; /* length of the MAC in bytes */
} CK_RC2_MAC_GENERAL_PARAMS;
typedef CK_RC2_MAC_GENERAL_PARAMS CK_PTR CK_RC2_MAC_GENERAL_PARAMS_PTR;

/* Parameter of CKM_RC5_ECB and CKM_RC5_MAC. */
typedef struct CK_RC5_PARAMS {
  CK_ULONG ulWordsize; /* word size in bytes */
  CK_ULONG ulRounds; /* number of rounds */
} CK_RC5_PARAMS;
typedef CK_RC5_PARAMS CK_PTR CK_RC5_PARAMS_PTR;

/* Parameter of CKM_RC5_CBC and CKM_RC5_CBC_PAD. */
typedef struct CK_RC5_CBC_PARAMS {
  CK_ULONG ulWordsize; /* word size in bytes */
  CK_ULONG ulRounds; /* number of rounds */
  CK_BYTE_PTR pIv; /* initialisation vector, twice the word size long */
  CK_ULONG ulIvLen; /* length of the initialisation vector in bytes */
} CK_RC5_CBC_PARAMS;
typedef CK_RC5_CBC_PARAMS CK_PTR CK_RC5_CBC_PARAMS_PTR;

/* Parameter of CKM_RC5_MAC_GENERAL. */
typedef struct CK_RC5_MAC_GENERAL_PARAMS {
  CK_ULONG ulWordsize; /* word size in bytes */
  CK_ULONG ulRounds; /* number of rounds */
  CK_ULONG ulMacLength; /* length of the MAC in bytes */
} CK_RC5_MAC_GENERAL_PARAMS;
typedef CK_RC5_MAC_GENERAL_PARAMS CK_PTR CK_RC5_MAC_GENERAL_PARAMS_PTR;

/* Parameter of MAC mechanisms of chosen length: the length of the MAC in bytes. */
typedef CK_ULONG CK_MAC_GENERAL_PARAMS;
typedef CK_MAC_GENERAL_PARAMS CK_PTR CK_MAC_GENERAL_PARAMS_PTR;

/* Parameter of CKM_DES_CBC_ENCRYPT_DATA and CKM_DES3_CBC_ENCRYPT_DATA. */
typedef struct CK_DES_CBC_ENCRYPT_DATA_PARAMS {
  CK_BYTE iv[8]; /* initialisation vector */
  CK_BYTE_PTR pData; /* data to encrypt, a multiple of 8 bytes */
  CK_ULONG length; /* length of pData in bytes */
} CK_DES_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_DES_CBC_ENCRYPT_DATA_PARAMS CK_PTR CK_DES_CBC_ENCRYPT_DATA_PARAMS_PTR;

/* Parameter of CKM_AES_CBC_ENCRYPT_DATA. */
typedef struct CK_AES_CBC_ENCRYPT_DATA_PARAMS {
  CK_BYTE iv[16]; /* initialisation vector */
  CK_BYTE_PTR pData; /* data to encrypt, a multiple of 16 bytes */
  CK_ULONG length; /* length of pData in bytes */
} CK_AES_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_AES_CBC_ENCRYPT_DATA_PARAMS CK_PTR CK_AES_CBC_ENCRYPT_DATA_PARAMS_PTR;

/* Parameter of CKM_SKIPJACK_PRIVATE_WRAP. */
typedef struct CK_SKIPJACK_PRIVATE_WRAP_PARAMS {
  CK_ULONG ulPasswordLen; /* length of the password in bytes */
  CK_BYTE_PTR pPassword; /* password */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
  CK_ULONG ulPAndGLen; /* length of the prime and of the base in bytes */
  CK_ULONG ulQLen; /* length of the subprime in bytes */
  CK_ULONG ulRandomLen; /* length of the random data in bytes */
  CK_BYTE_PTR pRandomA; /* random data of this side */
  CK_BYTE_PTR pPrimeP; /* prime p */
  CK_BYTE_PTR pBaseG; /* base g */
  CK_BYTE_PTR pSubprimeQ; /* subprime q */
} CK_SKIPJACK_PRIVATE_WRAP_PARAMS;
typedef CK_SKIPJACK_PRIVATE_WRAP_PARAMS CK_PTR CK_SKIPJACK_PRIVATE_WRAP_PARAMS_PTR;

/* Parameter of CKM_SKIPJACK_RELAYX. */
typedef struct CK_SKIPJACK_RELAYX_PARAMS {
  CK_ULONG ulOldWrappedXLen; /* length of the old wrapped key in bytes */
  CK_BYTE_PTR pOldWrappedX; /* old wrapped key */
  CK_ULONG ulOldPasswordLen; /* length of the old password in bytes */
  CK_BYTE_PTR pOldPassword; /* old password */
  CK_ULONG ulOldPublicDataLen; /* length of the old public key in bytes */
  CK_BYTE_PTR pOldPublicData; /* old public key of the other side */
  CK_ULONG ulOldRandomLen; /* length of the old random data in bytes */
  CK_BYTE_PTR pOldRandomA; /* old random data */
  CK_ULONG ulNewPasswordLen; /* length of the new password in bytes */
  CK_BYTE_PTR pNewPassword; /* new password */
  CK_ULONG ulNewPublicDataLen; /* length of the new public key in bytes */
  CK_BYTE_PTR pNewPublicData; /* new public key of the other side */
  CK_ULONG ulNewRandomLen; /* length of the new random data in bytes */
  CK_BYTE_PTR pNewRandomA; /* new random data */
} CK_SKIPJACK_RELAYX_PARAMS;
typedef CK_SKIPJACK_RELAYX_PARAMS CK_PTR CK_SKIPJACK_RELAYX_PARAMS_PTR;

/* Parameter of the CKM_PBE_ mechanisms and CKM_PBA_SHA1_WITH_SHA1_HMAC. */
typedef struct CK_PBE_PARAMS {
  CK_BYTE_PTR pInitVector; /* receives the initialisation vector, if the mechanism yields one */
  CK_UTF8CHAR_PTR pPassword; /* password */
  CK_ULONG ulPasswordLen; /* length of the password in bytes */
  CK_BYTE_PTR pSalt; /* salt */
  CK_ULONG ulSaltLen; /* length of the salt in bytes */
  CK_ULONG ulIteration; /* number of iterations */
} CK_PBE_PARAMS;
typedef CK_PBE_PARAMS CK_PTR CK_PBE_PARAMS_PTR;

/* Parameter of CKM_KEY_WRAP_SET_OAEP. */
typedef struct CK_KEY_WRAP_SET_OAEP_PARAMS {
  CK_BYTE bBC; /* block contents byte */
  CK_BYTE_PTR pX; /* hash of further data, then extra data; may be NULL */
  CK_ULONG ulXLen; /* length of pX in bytes */
} CK_KEY_WRAP_SET_OAEP_PARAMS;
typedef CK_KEY_WRAP_SET_OAEP_PARAMS CK_PTR CK_KEY_WRAP_SET_OAEP_PARAMS_PTR;

/* ---- Parameters of SSL, TLS and WTLS mechanisms ---- */

/* Random data of client and server, in SSL and TLS parameters. */
typedef struct CK_SSL3_RANDOM_DATA {
  CK_BYTE_PTR pClientRandom; /* random data of the client */
  CK_ULONG ulClientRandomLen; /* length of pClientRandom in bytes */
  CK_BYTE_PTR pServerRandom; /* random data of the server */
  CK_ULONG ulServerRandomLen; /* length of pServerRandom in bytes */
} CK_SSL3_RANDOM_DATA;

/* Parameter of CKM_SSL3_MASTER_KEY_DERIVE, CKM_TLS_MASTER_KEY_DERIVE and their DH forms. */
typedef struct CK_SSL3_MASTER_KEY_DERIVE_PARAMS {
  CK_SSL3_RANDOM_DATA RandomInfo; /* random data of client and server */
  CK_VERSION_PTR pVersion; /* receives the protocol version of the pre-master secret */
} CK_SSL3_MASTER_KEY_DERIVE_PARAMS;
typedef struct CK_SSL3_MASTER_KEY_DERIVE_PARAMS CK_PTR CK_SSL3_MASTER_KEY_DERIVE_PARAMS_PTR;

/* Keys and vectors that an SSL or TLS key derivation returns. */
typedef struct CK_SSL3_KEY_MAT_OUT {
  CK_OBJECT_HANDLE hClientMacSecret; /* MAC key of the client */
  CK_OBJECT_HANDLE hServerMacSecret; /* MAC key of the server */
  CK_OBJECT_HANDLE hClientKey; /* encryption key of the client */
  CK_OBJECT_HANDLE hServerKey; /* encryption key of the server */
  CK_BYTE_PTR pIVClient; /* receives the client's initialisation vector */
  CK_BYTE_PTR pIVServer; /* receives the server's initialisation vector */
} CK_SSL3_KEY_MAT_OUT;
typedef CK_SSL3_KEY_MAT_OUT CK_PTR CK_SSL3_KEY_MAT_OUT_PTR;

/* Parameter of CKM_SSL3_KEY_AND_MAC_DERIVE and CKM_TLS_KEY_AND_MAC_DERIVE. */
typedef struct CK_SSL3_KEY_MAT_PARAMS {
  CK_ULONG ulMacSizeInBits; /* length of a MAC key in bits, 0 for none */
  CK_ULONG ulKeySizeInBits; /* length of an encryption key in bits, 0 for none */
  CK_ULONG ulIVSizeInBits; /* length of an initialisation vector in bits, 0 for none */
  CK_BBOOL bIsExport; /* whether the keys are for an exportable cipher suite */
  CK_SSL3_RANDOM_DATA RandomInfo; /* random data of client and server */
  CK_SSL3_KEY_MAT_OUT_PTR pReturnedKeyMaterial; /* receives the keys and vectors */
} CK_SSL3_KEY_MAT_PARAMS;
typedef CK_SSL3_KEY_MAT_PARAMS CK_PTR CK_SSL3_KEY_MAT_PARAMS_PTR;

/* Parameter of CKM_TLS_PRF. */
typedef struct CK_TLS_PRF_PARAMS {
  CK_BYTE_PTR pSeed; /* seed */
  CK_ULONG ulSeedLen; /* length of the seed in bytes */
  CK_BYTE_PTR pLabel; /* label */
  CK_ULONG ulLabelLen; /* length of the label in bytes */
  CK_BYTE_PTR pOutput; /* receives the output */
  CK_ULONG_PTR pulOutputLen; /* length wanted in bytes; receives the length written */
} CK_TLS_PRF_PARAMS;
typedef CK_TLS_PRF_PARAMS CK_PTR CK_TLS_PRF_PARAMS_PTR;

/* Random data of client and server, in WTLS parameters. */
typedef struct CK_WTLS_RANDOM_DATA {
  CK_BYTE_PTR pClientRandom; /* random data of the client */
  CK_ULONG ulClientRandomLen; /* length of pClientRandom in bytes */
  CK_BYTE_PTR pServerRandom; /* random data of the server */
  CK_ULONG ulServerRandomLen; /* length of pServerRandom in bytes */
} CK_WTLS_RANDOM_DATA;
typedef CK_WTLS_RANDOM_DATA CK_PTR CK_WTLS_RANDOM_DATA_PTR;

/* Parameter of CKM_WTLS_MASTER_KEY_DERIVE and CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC. */
typedef struct CK_WTLS_MASTER_KEY_DERIVE_PARAMS {
  CK_MECHANISM_TYPE DigestMechanism; /* hash mechanism */
  CK_WTLS_RANDOM_DATA RandomInfo; /* random data of client and server */
  CK_BYTE_PTR pVersion; /* receives the WTLS version of the pre-master secret */
} CK_WTLS_MASTER_KEY_DERIVE_PARAMS;
typedef CK_WTLS_MASTER_KEY_DERIVE_PARAMS CK_PTR CK_WTLS_MASTER_KEY_DERIVE_PARAMS_PTR;

/* Parameter of CKM_WTLS_PRF. */
typedef struct CK_WTLS_PRF_PARAMS {
  CK_MECHANISM_TYPE DigestMechanism; /* hash mechanism */
  CK_BYTE_PTR pSeed; /* seed */
  CK_ULONG ulSeedLen; /* length of the seed in bytes */
  CK_BYTE_PTR pLabel; /* label */
  CK_ULONG ulLabelLen; /* length of the label in bytes */
  CK_BYTE_PTR pOutput; /* receives the output */
  CK_ULONG_PTR pulOutputLen; /* length wanted in bytes; receives the length written */
} CK_WTLS_PRF_PARAMS;
typedef CK_WTLS_PRF_PARAMS CK_PTR CK_WTLS_PRF_PARAMS_PTR;

/* Keys and vector that a WTLS key derivation returns. */
typedef struct CK_WTLS_KEY_MAT_OUT {
  CK_OBJECT_HANDLE hMacSecret; /* MAC key */
  CK_OBJECT_HANDLE hKey; /* encryption key */
  CK_BYTE_PTR pIV; /* receives the initialisation vector */
} CK_WTLS_KEY_MAT_OUT;
typedef CK_WTLS_KEY_MAT_OUT CK_PTR CK_WTLS_KEY_MAT_OUT_PTR;

/* Parameter of CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE and CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE. */
typedef struct CK_WTLS_KEY_MAT_PARAMS {
  CK_MECHANISM_TYPE DigestMechanism; /* hash mechanism */
  CK_ULONG ulMacSizeInBits; /* length of a MAC key in bits, 0 for none */
  CK_ULONG ulKeySizeInBits; /* length of an encryption key in bits, 0 for none */
  CK_ULONG ulIVSizeInBits; /* length of an initialisation vector in bits, 0 for none */
  CK_ULONG ulSequenceNumber; /* sequence number of the records */
  CK_BBOOL bIsExport; /* whether the keys are for an exportable cipher suite */
  CK_WTLS_RANDOM_DATA RandomInfo; /* random data of client and server */
  CK_WTLS_KEY_MAT_OUT_PTR pReturnedKeyMaterial; /* receives the keys and vectors */
} CK_WTLS_KEY_MAT_PARAMS;
typedef CK_WTLS_KEY_MAT_PARAMS CK_PTR CK_WTLS_KEY_MAT_PARAMS_PTR;

/* ---- Parameters of CMS signatures and simple key derivation ---- */

/* Parameter of CKM_CMS_SIG. */
typedef struct CK_CMS_SIG_PARAMS {
  CK_OBJECT_HANDLE certificateHandle; /* certificate of the signer, CK_INVALID_HANDLE for none */
  CK_MECHANISM_PTR pSigningMechanism; /* mechanism that signs */
  CK_MECHANISM_PTR pDigestMechanism; /* mechanism that digests, NULL to leave it to the signing mechanism */
  CK_UTF8CHAR_PTR pContentType; /* MIME type of the content, ended by a null, NULL if the content has none */
  CK_BYTE_PTR pRequestedAttributes; /* CMS attributes that the caller asks for (DER) */
  CK_ULONG ulRequestedAttributesLen; /* length of pRequestedAttributes in bytes */
  CK_BYTE_PTR pRequiredAttributes; /* CMS attributes that the caller insists on (DER) */
  CK_ULONG ulRequiredAttributesLen; /* length of pRequiredAttributes in bytes */
} CK_CMS_SIG_PARAMS;
typedef CK_CMS_SIG_PARAMS CK_PTR CK_CMS_SIG_PARAMS_PTR;

/* Parameter of CKM_CONCATENATE_BASE_AND_DATA, CKM_CONCATENATE_DATA_AND_BASE, CKM_XOR_BASE_AND_DATA and the
 * ECB_ENCRYPT_DATA mechanisms. */
typedef struct CK_KEY_DERIVATION_STRING_DATA {
  CK_BYTE_PTR pData; /* data */
  CK_ULONG ulLen; /* length of pData in bytes */
} CK_KEY_DERIVATION_STRING_DATA;
typedef CK_KEY_DERIVATION_STRING_DATA CK_PTR CK_KEY_DERIVATION_STRING_DATA_PTR;

/* Parameter of CKM_EXTRACT_KEY_FROM_KEY: the first bit of the base key to use. */
typedef CK_ULONG CK_EXTRACT_PARAMS;
typedef CK_EXTRACT_PARAMS CK_PTR CK_EXTRACT_PARAMS_PTR;

/* ---- Parameters of PKCS #5 PBKDF2 ---- */

/* Pseudorandom function of PBKDF2 (CKP_PKCS5_PBKD2_). */
typedef CK_ULONG CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE;
typedef CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE CK_PTR CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE_PTR;

/* Pseudorandom functions (CKP_PKCS5_PBKD2_) */

#define CKP_PKCS5_PBKD2_HMAC_SHA1       0x00000001UL /* HMAC with SHA-1 */
#define CKP_PKCS5_PBKD2_HMAC_GOSTR3411  0x00000002UL /* HMAC with GOST R 34.11 */
#define CKP_PKCS5_PBKD2_HMAC_SHA224     0x00000003UL /* HMAC with SHA-224 */
#define CKP_PKCS5_PBKD2_HMAC_SHA256     0x00000004UL /* HMAC with SHA-256 */
#define CKP_PKCS5_PBKD2_HMAC_SHA384     0x00000005UL /* HMAC with SHA-384 */
#define CKP_PKCS5_PBKD2_HMAC_SHA512     0x00000006UL /* HMAC with SHA-512 */
#define CKP_PKCS5_PBKD2_HMAC_SHA512_224 0x00000007UL /* HMAC with SHA-512/224 */
#define CKP_PKCS5_PBKD2_HMAC_SHA512_256 0x00000008UL /* HMAC with SHA-512/256 */

/* Source of the salt of PBKDF2 (CKZ_). */
typedef CK_ULONG CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE;
typedef CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE CK_PTR CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE_PTR;

/* Sources of the salt (CKZ_) */

#define CKZ_SALT_SPECIFIED 0x00000001UL /* Given as bytes in pSaltSourceData */

/* Parameter of CKM_PKCS5_PBKD2 in its older form, where the password length is a pointer. */
typedef struct CK_PKCS5_PBKD2_PARAMS {
  CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE saltSource; /* source of the salt */
  CK_VOID_PTR pSaltSourceData; /* salt */
  CK_ULONG ulSaltSourceDataLen; /* length of the salt in bytes */
  CK_ULONG iterations; /* number of iterations */
  CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE prf; /* pseudorandom function */
  CK_VOID_PTR pPrfData; /* parameter of the pseudorandom function, NULL for none */
  CK_ULONG ulPrfDataLen; /* length of pPrfData in bytes */
  CK_UTF8CHAR_PTR pPassword; /* password */
  CK_ULONG_PTR ulPasswordLen; /* points to the length of the password in bytes */
} CK_PKCS5_PBKD2_PARAMS;
typedef CK_PKCS5_PBKD2_PARAMS CK_PTR CK_PKCS5_PBKD2_PARAMS_PTR;

/* Parameter of CKM_PKCS5_PBKD2. */
typedef struct CK_PKCS5_PBKD2_PARAMS2 {
  CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE saltSource; /* source of the salt */
  CK_VOID_PTR pSaltSourceData; /* salt */
  CK_ULONG ulSaltSourceDataLen; /* length of the salt in bytes */
  CK_ULONG iterations; /* number of iterations */
  CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE prf; /* pseudorandom function */
  CK_VOID_PTR pPrfData; /* parameter of the pseudorandom function, NULL for none */
  CK_ULONG ulPrfDataLen; /* length of pPrfData in bytes */
  CK_UTF8CHAR_PTR pPassword; /* password */
  CK_ULONG ulPasswordLen; /* length of the password in bytes */
} CK_PKCS5_PBKD2_PARAMS2;
typedef CK_PKCS5_PBKD2_PARAMS2 CK_PTR CK_PKCS5_PBKD2_PARAMS2_PTR;

/* ---- Parameters of one-time password and CT-KIP mechanisms ---- */

/* Type of a one-time password parameter (CK_OTP_VALUE and so on). */
typedef CK_ULONG CK_OTP_PARAM_TYPE;

/* Older name of CK_OTP_PARAM_TYPE. */
typedef CK_OTP_PARAM_TYPE CK_PARAM_TYPE;

/* Parameter of a one-time password. */
typedef struct CK_OTP_PARAM {
  CK_OTP_PARAM_TYPE type; /* type of the parameter */
  CK_VOID_PTR pValue; /* value of the parameter */
  CK_ULONG ulValueLen; /* length of the value in bytes */
} CK_OTP_PARAM;
typedef CK_OTP_PARAM CK_PTR CK_OTP_PARAM_PTR;

/* Parameter of the one-time password mechanisms: a list of parameters. */
typedef struct CK_OTP_PARAMS {
  CK_OTP_PARAM_PTR pParams; /* parameters */
  CK_ULONG ulCount; /* number of parameters */
} CK_OTP_PARAMS;
typedef CK_OTP_PARAMS CK_PTR CK_OTP_PARAMS_PTR;

/* Result of the one-time password mechanisms: a list of parameters. */
typedef struct CK_OTP_SIGNATURE_INFO {
  CK_OTP_PARAM_PTR pParams; /* parameters */
  CK_ULONG ulCount; /* number of parameters */
} CK_OTP_SIGNATURE_INFO;
typedef CK_OTP_SIGNATURE_INFO CK_PTR CK_OTP_SIGNATURE_INFO_PTR;

/* One-time password parameter types, in CK_OTP_PARAM.type */

#define CK_OTP_VALUE         0x00000000UL /* The one-time password itself */
#define CK_OTP_PIN           0x00000001UL /* PIN of the user (UTF-8 string) */
#define CK_OTP_CHALLENGE     0x00000002UL /* Challenge */
#define CK_OTP_TIME          0x00000003UL /* Time (UTC string) */
#define CK_OTP_COUNTER       0x00000004UL /* Counter */
#define CK_OTP_FLAGS         0x00000005UL /* One-time password flags (CK_FLAGS) */
#define CK_OTP_OUTPUT_LENGTH 0x00000006UL /* Length of the password (CK_ULONG) */
#define CK_OTP_OUTPUT_FORMAT 0x00000007UL /* Format of the password, a CK_OTP_FORMAT value (CK_ULONG) */

/* One-time password flags, in the parameter CK_OTP_FLAGS */

#define CKF_NEXT_OTP          0x00000001UL /* Compute the next password instead of the current one */
#define CKF_EXCLUDE_TIME      0x00000002UL /* Leave the time out of the computation */
#define CKF_EXCLUDE_COUNTER   0x00000004UL /* Leave the counter out of the computation */
#define CKF_EXCLUDE_CHALLENGE 0x00000008UL /* Leave the challenge out of the computation */
#define CKF_EXCLUDE_PIN       0x00000010UL /* Leave the PIN out of the computation */
#define CKF_USER_FRIENDLY_OTP 0x00000020UL /* Make the password easy to type */

/* Parameter of the CKM_KIP_ mechanisms. */
typedef struct CK_KIP_PARAMS {
  CK_MECHANISM_PTR pMechanism; /* mechanism of the pseudorandom function */
  CK_OBJECT_HANDLE hKey; /* key that takes part in the computation */
  CK_BYTE_PTR pSeed; /* seed */
  CK_ULONG ulSeedLen; /* length of the seed in bytes */
} CK_KIP_PARAMS;
typedef CK_KIP_PARAMS CK_PTR CK_KIP_PARAMS_PTR;

/* ---- Parameters of AES, Camellia, ARIA and further mechanisms ---- */

/* Parameter of CKM_AES_CTR. */
typedef struct CK_AES_CTR_PARAMS {
  CK_ULONG ulCounterBits; /* number of bits of the counter block that count */
  CK_BYTE cb[16]; /* first counter block */
} CK_AES_CTR_PARAMS;
typedef CK_AES_CTR_PARAMS CK_PTR CK_AES_CTR_PARAMS_PTR;

/* Parameter of CKM_AES_GCM. */
typedef struct CK_GCM_PARAMS {
  CK_BYTE_PTR pIv; /* initialisation vector */
  CK_ULONG ulIvLen; /* length of the initialisation vector in bytes */
  CK_ULONG ulIvBits; /* length of the initialisation vector in bits */
  CK_BYTE_PTR pAAD; /* additional data to authenticate but not to encrypt */
  CK_ULONG ulAADLen; /* length of pAAD in bytes */
  CK_ULONG ulTagBits; /* length of the authentication tag in bits */
} CK_GCM_PARAMS;
typedef CK_GCM_PARAMS CK_PTR CK_GCM_PARAMS_PTR;

#if CK_STANDARD_VERSION >= 0x0300
/* How an initialisation vector or nonce is generated (CKG_). */
typedef CK_ULONG CK_GENERATOR_FUNCTION;
#endif

/* Generator functions for initialisation vectors and nonces (CKG_) */

#if CK_STANDARD_VERSION >= 0x0300
#define CKG_NO_GENERATE          0x00000000UL /* The caller gives the whole value */
#define CKG_GENERATE             0x00000001UL /* The module generates the value by a method of its choice */
#define CKG_GENERATE_COUNTER     0x00000002UL /* The module counts up */
#define CKG_GENERATE_RANDOM      0x00000003UL /* The module uses random bytes */
#endif
#if CK_STANDARD_VERSION >= 0x0301
#define CKG_GENERATE_COUNTER_XOR 0x00000004UL /* The module combines the value with a counter by XOR */
#endif

#if CK_STANDARD_VERSION >= 0x0300
/* Parameter of CKM_AES_GCM in the message-based functions. */
typedef struct CK_GCM_MESSAGE_PARAMS {
  CK_BYTE_PTR pIv; /* initialisation vector */
  CK_ULONG ulIvLen; /* length of the initialisation vector in bytes */
  CK_ULONG ulIvFixedBits; /* number of bits of the initialisation vector, from its start, that are fixed */
  CK_GENERATOR_FUNCTION ivGenerator; /* how the rest of the initialisation vector is generated (CKG_) */
  CK_BYTE_PTR pTag; /* authentication tag: written when encrypting, read when decrypting */
  CK_ULONG ulTagBits; /* length of the authentication tag in bits */
} CK_GCM_MESSAGE_PARAMS;
#if CK_STANDARD_VERSION < 0x0301
typedef CK_GCM_MESSAGE_PARAMS CK_GCM_MESSAGE_PARAMS_PTR;
#else
typedef CK_GCM_MESSAGE_PARAMS CK_PTR CK_GCM_MESSAGE_PARAMS_PTR;
#endif
#endif

#if CK_STANDARD_VERSION >= 0x0302
/* Parameter of CKM_AES_GCM in authenticated key wrapping. */
typedef struct CK_GCM_WRAP_PARAMS {
  CK_BYTE_PTR pIv; /* initialisation vector */
  CK_ULONG ulIvLen; /* length of the initialisation vector in bytes */
  CK_ULONG ulIvFixedBits; /* number of bits of the initialisation vector, from its start, that are fixed */
  CK_GENERATOR_FUNCTION ivGenerator; /* how the rest of the initialisation vector is generated (CKG_) */
  CK_BYTE_PTR pAAD; /* additional data to authenticate but not to encrypt */
  CK_ULONG ulAADLen; /* length of pAAD in bytes */
  CK_ULONG ulTagBits; /* length of the authentication tag in bits */
} CK_GCM_WRAP_PARAMS;
typedef CK_GCM_WRAP_PARAMS CK_PTR CK_GCM_WRAP_PARAMS_PTR;
#endif

/* Parameter of CKM_AES_CCM. */
typedef struct CK_CCM_PARAMS {
  CK_ULONG ulDataLen; /* length of the plaintext in bytes */
  CK_BYTE_PTR pNonce; /* nonce */
  CK_ULONG ulNonceLen; /* length of the nonce in bytes */
  CK_BYTE_PTR pAAD; /* additional data to authenticate but not to encrypt */
  CK_ULONG ulAADLen; /* length of pAAD in bytes */
  CK_ULONG ulMACLen; /* length of the authentication tag in bytes */
} CK_CCM_PARAMS;
typedef CK_CCM_PARAMS CK_PTR CK_CCM_PARAMS_PTR;

#if CK_STANDARD_VERSION >= 0x0300
/* Parameter of CKM_AES_CCM in the message-based functions. */
typedef struct CK_CCM_MESSAGE_PARAMS {
  CK_ULONG ulDataLen; /* length of the plaintext in bytes */
  CK_BYTE_PTR pNonce; /* nonce */
  CK_ULONG ulNonceLen; /* length of the nonce in bytes */
  CK_ULONG ulNonceFixedBits; /* number of bits of the nonce, from its start, that are fixed */
  CK_GENERATOR_FUNCTION nonceGenerator; /* how the rest of the nonce is generated (CKG_) */
  CK_BYTE_PTR pMAC; /* authentication tag: written when encrypting, read when decrypting */
  CK_ULONG ulMACLen; /* length of the authentication tag in bytes */
} CK_CCM_MESSAGE_PARAMS;
#if CK_STANDARD_VERSION < 0x0301
typedef CK_CCM_MESSAGE_PARAMS CK_CCM_MESSAGE_PARAMS_PTR;
#else
typedef CK_CCM_MESSAGE_PARAMS CK_PTR CK_CCM_MESSAGE_PARAMS_PTR;
#endif
#endif

#if CK_STANDARD_VERSION >= 0x0302
/* Parameter of CKM_AES_CCM in authenticated key wrapping. */
typedef struct CK_CCM_WRAP_PARAMS {
  CK_ULONG ulDataLen; /* length of the plaintext in bytes */
  CK_BYTE_PTR pNonce; /* nonce */
  CK_ULONG ulNonceLen; /* length of the nonce in bytes */
  CK_ULONG ulNonceFixedBits; /* number of bits of the nonce, from its start, that are fixed */
  CK_GENERATOR_FUNCTION nonceGenerator; /* how the rest of the nonce is generated (CKG_) */
  CK_BYTE_PTR pAAD; /* additional data to authenticate but not to encrypt */
  CK_ULONG ulAADLen; /* length of pAAD in bytes */
  CK_ULONG ulMACLen; /* length of the authentication tag in bytes */
} CK_CCM_WRAP_PARAMS;
typedef CK_CCM_WRAP_PARAMS CK_PTR CK_CCM_WRAP_PARAMS_PTR;
#endif

/* Deprecated: use CK_GCM_PARAMS, which has the same members. */
typedef struct CK_AES_GCM_PARAMS {
  CK_BYTE_PTR pIv; /* initialisation vector */
  CK_ULONG ulIvLen; /* length of the initialisation vector in bytes */
  CK_ULONG ulIvBits; /* length of the initialisation vector in bits */
  CK_BYTE_PTR pAAD; /* additional data to authenticate but not to encrypt */
  CK_ULONG ulAADLen; /* length of pAAD in bytes */
  CK_ULONG ulTagBits; /* length of the authentication tag in bits */
} CK_AES_GCM_PARAMS;
typedef CK_AES_GCM_PARAMS CK_PTR CK_AES_GCM_PARAMS_PTR;

/* Deprecated: use CK_CCM_PARAMS, which has the same members. */
typedef struct CK_AES_CCM_PARAMS {
  CK_ULONG ulDataLen; /* length of the plaintext in bytes */
  CK_BYTE_PTR pNonce; /* nonce */
  CK_ULONG ulNonceLen; /* length of the nonce in bytes */
  CK_BYTE_PTR pAAD; /* additional data to authenticate but not to encrypt */
  CK_ULONG ulAADLen; /* length of pAAD in bytes */
  CK_ULONG ulMACLen; /* length of the authentication tag in bytes */
} CK_AES_CCM_PARAMS;
typedef CK_AES_CCM_PARAMS CK_PTR CK_AES_CCM_PARAMS_PTR;

/* Parameter of CKM_CAMELLIA_CTR. */
typedef struct CK_CAMELLIA_CTR_PARAMS {
  CK_ULONG ulCounterBits; /* number of bits of the counter block that count */
  CK_BYTE cb[16]; /* first counter block */
} CK_CAMELLIA_CTR_PARAMS;
typedef CK_CAMELLIA_CTR_PARAMS CK_PTR CK_CAMELLIA_CTR_PARAMS_PTR;

/* Parameter of CKM_CAMELLIA_CBC_ENCRYPT_DATA. */
typedef struct CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS {
  CK_BYTE iv[16]; /* initialisation vector */
  CK_BYTE_PTR pData; /* data to encrypt, a multiple of 16 bytes */
  CK_ULONG length; /* length of pData in bytes */
} CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS CK_PTR CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS_PTR;

/* Parameter of CKM_ARIA_CBC_ENCRYPT_DATA. */
typedef struct CK_ARIA_CBC_ENCRYPT_DATA_PARAMS {
  CK_BYTE iv[16]; /* initialisation vector */
  CK_BYTE_PTR pData; /* data to encrypt, a multiple of 16 bytes */
  CK_ULONG length; /* length of pData in bytes */
} CK_ARIA_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_ARIA_CBC_ENCRYPT_DATA_PARAMS CK_PTR CK_ARIA_CBC_ENCRYPT_DATA_PARAMS_PTR;

/* Parameter of the generation of DSA primes and base. */
typedef struct CK_DSA_PARAMETER_GEN_PARAM {
  CK_MECHANISM_TYPE hash; /* hash mechanism */
  CK_BYTE_PTR pSeed; /* seed: written by prime generation, read by base generation */
  CK_ULONG ulSeedLen; /* length of the seed in bytes */
  CK_ULONG ulIndex; /* index that makes the base unique */
} CK_DSA_PARAMETER_GEN_PARAM;
typedef CK_DSA_PARAMETER_GEN_PARAM CK_PTR CK_DSA_PARAMETER_GEN_PARAM_PTR;

/* Parameter of CKM_ECDH_AES_KEY_WRAP. */
typedef struct CK_ECDH_AES_KEY_WRAP_PARAMS {
  CK_ULONG ulAESKeyBits; /* length of the temporary AES key in bits: 128, 192 or 256 */
  CK_EC_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_ULONG ulSharedDataLen; /* length of pSharedData in bytes */
  CK_BYTE_PTR pSharedData; /* data shared by both sides, may be NULL */
} CK_ECDH_AES_KEY_WRAP_PARAMS;
typedef CK_ECDH_AES_KEY_WRAP_PARAMS CK_PTR CK_ECDH_AES_KEY_WRAP_PARAMS_PTR;

/* Java MIDP security domain of a certificate (CK_SECURITY_DOMAIN_). */
typedef CK_ULONG CK_JAVA_MIDP_SECURITY_DOMAIN;

/* Category of a certificate (CK_CERTIFICATE_CATEGORY_). */
typedef CK_ULONG CK_CERTIFICATE_CATEGORY;

/* Parameter of CKM_RSA_AES_KEY_WRAP. */
typedef struct CK_RSA_AES_KEY_WRAP_PARAMS {
  CK_ULONG ulAESKeyBits; /* length of the temporary AES key in bits: 128, 192 or 256 */
  CK_RSA_PKCS_OAEP_PARAMS_PTR pOAEPParams; /* parameter of the RSA OAEP step */
} CK_RSA_AES_KEY_WRAP_PARAMS;
typedef CK_RSA_AES_KEY_WRAP_PARAMS CK_PTR CK_RSA_AES_KEY_WRAP_PARAMS_PTR;

/* Parameter of CKM_TLS12_MASTER_KEY_DERIVE and CKM_TLS12_MASTER_KEY_DERIVE_DH. */
typedef struct CK_TLS12_MASTER_KEY_DERIVE_PARAMS {
  CK_SSL3_RANDOM_DATA RandomInfo; /* random data of client and server */
  CK_VERSION_PTR pVersion; /* receives the protocol version of the pre-master secret */
  CK_MECHANISM_TYPE prfHashMechanism; /* hash mechanism of the pseudorandom function */
} CK_TLS12_MASTER_KEY_DERIVE_PARAMS;
typedef CK_TLS12_MASTER_KEY_DERIVE_PARAMS CK_PTR CK_TLS12_MASTER_KEY_DERIVE_PARAMS_PTR;

/* Parameter of CKM_TLS12_KEY_AND_MAC_DERIVE and CKM_TLS12_KEY_SAFE_DERIVE. */
typedef struct CK_TLS12_KEY_MAT_PARAMS {
  CK_ULONG ulMacSizeInBits; /* length of a MAC key in bits, 0 for none */
  CK_ULONG ulKeySizeInBits; /* length of an encryption key in bits, 0 for none */
  CK_ULONG ulIVSizeInBits; /* length of an initialisation vector in bits, 0 for none */
  CK_BBOOL bIsExport; /* whether the keys are for an exportable cipher suite */
  CK_SSL3_RANDOM_DATA RandomInfo; /* random data of client and server */
  CK_SSL3_KEY_MAT_OUT_PTR pReturnedKeyMaterial; /* receives the keys and vectors */
  CK_MECHANISM_TYPE prfHashMechanism; /* hash mechanism of the pseudorandom function */
} CK_TLS12_KEY_MAT_PARAMS;
typedef CK_TLS12_KEY_MAT_PARAMS CK_PTR CK_TLS12_KEY_MAT_PARAMS_PTR;

/* Parameter of CKM_TLS_KDF and CKM_TLS12_KDF. */
typedef struct CK_TLS_KDF_PARAMS {
  CK_MECHANISM_TYPE prfMechanism; /* mechanism of the pseudorandom function */
  CK_BYTE_PTR pLabel; /* label */
  CK_ULONG ulLabelLength; /* length of the label in bytes */
  CK_SSL3_RANDOM_DATA RandomInfo; /* random data of client and server */
  CK_BYTE_PTR pContextData; /* context, NULL for none */
  CK_ULONG ulContextDataLength; /* length of the context in bytes */
} CK_TLS_KDF_PARAMS;
typedef CK_TLS_KDF_PARAMS CK_PTR CK_TLS_KDF_PARAMS_PTR;

/* Parameter of CKM_TLS_MAC and CKM_TLS12_MAC. */
typedef struct CK_TLS_MAC_PARAMS {
  CK_MECHANISM_TYPE prfHashMechanism; /* hash mechanism of the pseudorandom function */
  CK_ULONG ulMacLength; /* length of the MAC in bytes */
  CK_ULONG ulServerOrClient; /* whose Finished message: 1 for the server, 2 for the client */
} CK_TLS_MAC_PARAMS;
typedef CK_TLS_MAC_PARAMS CK_PTR CK_TLS_MAC_PARAMS_PTR;

#if CK_STANDARD_VERSION >= 0x0302
/* Parameter of CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE and its DH form. */
typedef struct CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS {
  CK_MECHANISM_TYPE prfHashMechanism; /* hash mechanism of the pseudorandom function */
  CK_BYTE_PTR pSessionHash; /* hash of the handshake messages */
  CK_ULONG ulSessionHashLen; /* length of the session hash in bytes */
  CK_VERSION_PTR pVersion; /* receives the protocol version of the pre-master secret */
} CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS;
typedef CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS CK_PTR CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS_PTR;
#endif

/* Parameter of CKM_GOSTR3410_DERIVE. */
typedef struct CK_GOSTR3410_DERIVE_PARAMS {
  CK_EC_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_BYTE_PTR pPublicData; /* public key of the other side */
  CK_ULONG ulPublicDataLen; /* length of pPublicData in bytes */
  CK_BYTE_PTR pUKM; /* user keying material */
  CK_ULONG ulUKMLen; /* length of the user keying material in bytes */
} CK_GOSTR3410_DERIVE_PARAMS;
typedef CK_GOSTR3410_DERIVE_PARAMS CK_PTR CK_GOSTR3410_DERIVE_PARAMS_PTR;

/* Parameter of CKM_GOSTR3410_KEY_WRAP. */
typedef struct CK_GOSTR3410_KEY_WRAP_PARAMS {
  CK_BYTE_PTR pWrapOID; /* object identifier of the parameters of the key encryption (DER) */
  CK_ULONG ulWrapOIDLen; /* length of pWrapOID in bytes */
  CK_BYTE_PTR pUKM; /* user keying material */
  CK_ULONG ulUKMLen; /* length of the user keying material in bytes */
  CK_OBJECT_HANDLE hKey; /* key of the sender, CK_INVALID_HANDLE for a temporary one */
} CK_GOSTR3410_KEY_WRAP_PARAMS;
typedef CK_GOSTR3410_KEY_WRAP_PARAMS CK_PTR CK_GOSTR3410_KEY_WRAP_PARAMS_PTR;

/* Parameter of CKM_SEED_CBC_ENCRYPT_DATA. */
typedef struct CK_SEED_CBC_ENCRYPT_DATA_PARAMS {
  CK_BYTE iv[16]; /* initialisation vector */
  CK_BYTE_PTR pData; /* data to encrypt, a multiple of 16 bytes */
  CK_ULONG length; /* length of pData in bytes */
} CK_SEED_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_SEED_CBC_ENCRYPT_DATA_PARAMS CK_PTR CK_SEED_CBC_ENCRYPT_DATA_PARAMS_PTR;

#if CK_STANDARD_VERSION >= 0x0300
/* Identifier of a profile (CKP_). */
typedef CK_ULONG CK_PROFILE_ID;
typedef CK_PROFILE_ID CK_PTR CK_PROFILE_ID_PTR;
#endif

/* ---- Parameters of SP 800-108 key derivation ---- */

#if CK_STANDARD_VERSION >= 0x0300
/* Type of a data parameter of SP 800-108 (CK_SP800_108_ITERATION_VARIABLE and so on). */
typedef CK_ULONG CK_PRF_DATA_TYPE;
#endif

/* Types of data parameters, in CK_PRF_DATA_PARAM.type */

#if CK_STANDARD_VERSION >= 0x0300
#define CK_SP800_108_ITERATION_VARIABLE 0x00000001UL /* Iteration variable of the derivation */
#define CK_SP800_108_OPTIONAL_COUNTER   0x00000002UL /* Counter that the modes allow but do not need */
#define CK_SP800_108_DKM_LENGTH         0x00000003UL /* Length of the derived keying material */
#define CK_SP800_108_BYTE_ARRAY         0x00000004UL /* Bytes given by the caller */
/* Alias of CK_SP800_108_OPTIONAL_COUNTER */
#define CK_SP800_108_COUNTER            CK_SP800_108_OPTIONAL_COUNTER
#endif
#if CK_STANDARD_VERSION >= 0x0302
#define CK_SP800_108_KEY_HANDLE         0x00000005UL /* Value of another key, given by its handle */
#endif

#if CK_STANDARD_VERSION >= 0x0300
/* Pseudorandom function of SP 800-108: the mechanism of a MAC. */
typedef CK_MECHANISM_TYPE CK_SP800_108_PRF_TYPE;

/* Piece of the input to the pseudorandom function of SP 800-108. */
typedef struct CK_PRF_DATA_PARAM {
  CK_PRF_DATA_TYPE type; /* type of the piece */
  CK_VOID_PTR pValue; /* bytes, or the format of a number */
  CK_ULONG ulValueLen; /* length of pValue in bytes */
} CK_PRF_DATA_PARAM;
typedef CK_PRF_DATA_PARAM CK_PTR CK_PRF_DATA_PARAM_PTR;

/* Format of a counter, the value of CK_SP800_108_ITERATION_VARIABLE or CK_SP800_108_OPTIONAL_COUNTER. */
typedef struct CK_SP800_108_COUNTER_FORMAT {
  CK_BBOOL bLittleEndian; /* whether the number is little-endian rather than big-endian */
  CK_ULONG ulWidthInBits; /* width of the number in bits */
} CK_SP800_108_COUNTER_FORMAT;
typedef CK_SP800_108_COUNTER_FORMAT CK_PTR CK_SP800_108_COUNTER_FORMAT_PTR;

/* How the length of the derived keying material is counted (CK_SP800_108_DKM_LENGTH_). */
typedef CK_ULONG CK_SP800_108_DKM_LENGTH_METHOD;
#endif

/* Methods that give the length of the derived keying material */

#if CK_STANDARD_VERSION >= 0x0300
#define CK_SP800_108_DKM_LENGTH_SUM_OF_KEYS     0x00000001UL /* Sum of the lengths of all derived keys */
/* Sum of the lengths of all segments of output */
#define CK_SP800_108_DKM_LENGTH_SUM_OF_SEGMENTS 0x00000002UL
#endif

#if CK_STANDARD_VERSION >= 0x0300
/* Format of a length, the value of CK_SP800_108_DKM_LENGTH. */
typedef struct CK_SP800_108_DKM_LENGTH_FORMAT {
  CK_SP800_108_DKM_LENGTH_METHOD dkmLengthMethod; /* what the length sums up */
  CK_BBOOL bLittleEndian; /* whether the number is little-endian rather than big-endian */
  CK_ULONG ulWidthInBits; /* width of the number in bits */
} CK_SP800_108_DKM_LENGTH_FORMAT;
typedef CK_SP800_108_DKM_LENGTH_FORMAT CK_PTR CK_SP800_108_DKM_LENGTH_FORMAT_PTR;

/* Further key to derive in the same operation. */
typedef struct CK_DERIVED_KEY {
  CK_ATTRIBUTE_PTR pTemplate; /* attributes of the key */
  CK_ULONG ulAttributeCount; /* number of attributes */
  CK_OBJECT_HANDLE_PTR phKey; /* receives the handle of the key */
} CK_DERIVED_KEY;
typedef CK_DERIVED_KEY CK_PTR CK_DERIVED_KEY_PTR;

/* Parameter of CKM_SP800_108_COUNTER_KDF and CKM_SP800_108_DOUBLE_PIPELINE_KDF. */
typedef struct CK_SP800_108_KDF_PARAMS {
  CK_SP800_108_PRF_TYPE prfType; /* mechanism of the pseudorandom function */
  CK_ULONG ulNumberOfDataParams; /* number of data parameters */
  CK_PRF_DATA_PARAM_PTR pDataParams; /* data parameters, in the order of the input */
  CK_ULONG ulAdditionalDerivedKeys; /* number of further keys to derive */
  CK_DERIVED_KEY_PTR pAdditionalDerivedKeys; /* further keys to derive */
} CK_SP800_108_KDF_PARAMS;
typedef CK_SP800_108_KDF_PARAMS CK_PTR CK_SP800_108_KDF_PARAMS_PTR;

/* Parameter of CKM_SP800_108_FEEDBACK_KDF. */
typedef struct CK_SP800_108_FEEDBACK_KDF_PARAMS {
  CK_SP800_108_PRF_TYPE prfType; /* mechanism of the pseudorandom function */
  CK_ULONG ulNumberOfDataParams; /* number of data parameters */
  CK_PRF_DATA_PARAM_PTR pDataParams; /* data parameters, in the order of the input */
  CK_ULONG ulIVLen; /* length of the initialisation vector in bytes */
  CK_BYTE_PTR pIV; /* initialisation vector, NULL for none */
  CK_ULONG ulAdditionalDerivedKeys; /* number of further keys to derive */
  CK_DERIVED_KEY_PTR pAdditionalDerivedKeys; /* further keys to derive */
} CK_SP800_108_FEEDBACK_KDF_PARAMS;
typedef CK_SP800_108_FEEDBACK_KDF_PARAMS CK_PTR CK_SP800_108_FEEDBACK_KDF_PARAMS_PTR;
#endif

/* ---- Parameters of EdDSA, ChaCha20, Salsa20, X3DH, Double Ratchet, XEdDSA and HKDF ---- */

#if CK_STANDARD_VERSION >= 0x0300
/* Parameter of CKM_EDDSA. */
typedef struct CK_EDDSA_PARAMS {
  CK_BBOOL phFlag; /* whether to sign a hash of the message (Ed25519ph, Ed448ph) */
  CK_ULONG ulContextDataLen; /* length of the context in bytes */
  CK_BYTE_PTR pContextData; /* context, NULL for none */
} CK_EDDSA_PARAMS;
typedef CK_EDDSA_PARAMS CK_PTR CK_EDDSA_PARAMS_PTR;

/* Parameter of CKM_CHACHA20. */
typedef struct CK_CHACHA20_PARAMS {
  CK_BYTE_PTR pBlockCounter; /* counter of the first block */
  CK_ULONG blockCounterBits; /* length of the block counter in bits: 32 or 64 */
  CK_BYTE_PTR pNonce; /* nonce */
  CK_ULONG ulNonceBits; /* length of the nonce in bits */
} CK_CHACHA20_PARAMS;
typedef CK_CHACHA20_PARAMS CK_PTR CK_CHACHA20_PARAMS_PTR;

/* Parameter of CKM_SALSA20. */
typedef struct CK_SALSA20_PARAMS {
  CK_BYTE_PTR pBlockCounter; /* counter of the first block */
  CK_BYTE_PTR pNonce; /* nonce */
  CK_ULONG ulNonceBits; /* length of the nonce in bits */
} CK_SALSA20_PARAMS;
typedef CK_SALSA20_PARAMS CK_PTR CK_SALSA20_PARAMS_PTR;

/* Parameter of CKM_CHACHA20_POLY1305 and CKM_SALSA20_POLY1305. */
typedef struct CK_SALSA20_CHACHA20_POLY1305_PARAMS {
  CK_BYTE_PTR pNonce; /* nonce */
  CK_ULONG ulNonceLen; /* length of the nonce in bytes */
  CK_BYTE_PTR pAAD; /* additional data to authenticate but not to encrypt */
  CK_ULONG ulAADLen; /* length of pAAD in bytes */
} CK_SALSA20_CHACHA20_POLY1305_PARAMS;
typedef CK_SALSA20_CHACHA20_POLY1305_PARAMS CK_PTR CK_SALSA20_CHACHA20_POLY1305_PARAMS_PTR;

/* Parameter of CKM_CHACHA20_POLY1305 and CKM_SALSA20_POLY1305 in the message-based functions. */
typedef struct CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS {
  CK_BYTE_PTR pNonce; /* nonce */
  CK_ULONG ulNonceLen; /* length of the nonce in bytes */
  CK_BYTE_PTR pTag; /* authentication tag: written when encrypting, read when decrypting */
} CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS;
typedef CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS CK_PTR CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS_PTR;

/* Key derivation function of X3DH (CKD_). */
typedef CK_ULONG CK_X3DH_KDF_TYPE;
typedef CK_X3DH_KDF_TYPE CK_PTR CK_X3DH_KDF_TYPE_PTR;

/* Parameter of CKM_X3DH_INITIALIZE. */
typedef struct CK_X3DH_INITIATE_PARAMS {
  CK_X3DH_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_OBJECT_HANDLE pPeer_identity; /* identity key of the peer */
  CK_OBJECT_HANDLE pPeer_prekey; /* signed prekey of the peer */
  CK_BYTE_PTR pPrekey_signature; /* signature of the peer's prekey */
  CK_BYTE_PTR pOnetime_key; /* one-time key of the peer, NULL for none */
  CK_OBJECT_HANDLE pOwn_identity; /* own identity key */
  CK_OBJECT_HANDLE pOwn_ephemeral; /* own ephemeral key */
} CK_X3DH_INITIATE_PARAMS;

/* Parameter of CKM_X3DH_RESPOND. */
typedef struct CK_X3DH_RESPOND_PARAMS {
  CK_X3DH_KDF_TYPE kdf; /* key derivation function applied to the shared secret */
  CK_BYTE_PTR pIdentity_id; /* identifier of the own identity key */
  CK_BYTE_PTR pPrekey_id; /* identifier of the own prekey */
  CK_BYTE_PTR pOnetime_id; /* identifier of the own one-time key, NULL for none */
  CK_OBJECT_HANDLE pInitiator_identity; /* identity key of the initiator */
  CK_BYTE_PTR pInitiator_ephemeral; /* ephemeral key of the initiator */
} CK_X3DH_RESPOND_PARAMS;

/* Key derivation function of the Double Ratchet (CKD_). */
typedef CK_ULONG CK_X2RATCHET_KDF_TYPE;
typedef CK_X2RATCHET_KDF_TYPE CK_PTR CK_X2RATCHET_KDF_TYPE_PTR;

/* Parameter of CKM_X2RATCHET_INITIALIZE. */
typedef struct CK_X2RATCHET_INITIALIZE_PARAMS {
  CK_BYTE_PTR sk; /* shared secret from the X3DH key agreement */
  CK_OBJECT_HANDLE peer_public_prekey; /* prekey of the peer */
  CK_OBJECT_HANDLE peer_public_identity; /* identity key of the peer */
  CK_OBJECT_HANDLE own_public_identity; /* own identity key */
  CK_BBOOL bEncryptedHeader; /* whether message headers are encrypted */
  CK_ULONG eCurve; /* curve: 255 for Curve25519, 448 for Curve448 */
  CK_MECHANISM_TYPE aeadMechanism; /* mechanism that encrypts the messages */
  CK_X2RATCHET_KDF_TYPE kdfMechanism; /* key derivation function */
} CK_X2RATCHET_INITIALIZE_PARAMS;
typedef CK_X2RATCHET_INITIALIZE_PARAMS CK_PTR CK_X2RATCHET_INITIALIZE_PARAMS_PTR;

/* Parameter of CKM_X2RATCHET_RESPOND. */
typedef struct CK_X2RATCHET_RESPOND_PARAMS {
  CK_BYTE_PTR sk; /* shared secret from the X3DH key agreement */
  CK_OBJECT_HANDLE own_prekey; /* own prekey */
  CK_OBJECT_HANDLE initiator_identity; /* identity key of the initiator */
  CK_OBJECT_HANDLE own_public_identity; /* own identity key */
  CK_BBOOL bEncryptedHeader; /* whether message headers are encrypted */
  CK_ULONG eCurve; /* curve: 255 for Curve25519, 448 for Curve448 */
  CK_MECHANISM_TYPE aeadMechanism; /* mechanism that encrypts the messages */
  CK_X2RATCHET_KDF_TYPE kdfMechanism; /* key derivation function */
} CK_X2RATCHET_RESPOND_PARAMS;
typedef CK_X2RATCHET_RESPOND_PARAMS CK_PTR CK_X2RATCHET_RESPOND_PARAMS_PTR;

/* Hash mechanism of XEdDSA. */
typedef CK_ULONG CK_XEDDSA_HASH_TYPE;
typedef CK_XEDDSA_HASH_TYPE CK_PTR CK_XEDDSA_HASH_TYPE_PTR;

/* Parameter of CKM_XEDDSA. */
typedef struct CK_XEDDSA_PARAMS {
  CK_XEDDSA_HASH_TYPE hash; /* hash mechanism */
} CK_XEDDSA_PARAMS;
typedef CK_XEDDSA_PARAMS CK_PTR CK_XEDDSA_PARAMS_PTR;

/* Parameter of CKM_HKDF_DERIVE and CKM_HKDF_DATA. */
typedef struct CK_HKDF_PARAMS {
  CK_BBOOL bExtract; /* whether to do the extract step */
  CK_BBOOL bExpand; /* whether to do the expand step */
  CK_MECHANISM_TYPE prfHashMechanism; /* hash mechanism of the pseudorandom function */
  CK_ULONG ulSaltType; /* kind of salt for the extract step (CKF_HKDF_SALT_) */
  CK_BYTE_PTR pSalt; /* salt */
  CK_ULONG ulSaltLen; /* length of the salt in bytes */
  CK_OBJECT_HANDLE hSaltKey; /* key whose value is the salt, CK_INVALID_HANDLE for none */
  CK_BYTE_PTR pInfo; /* information string of the expand step */
  CK_ULONG ulInfoLen; /* length of pInfo in bytes */
} CK_HKDF_PARAMS;
typedef CK_HKDF_PARAMS CK_PTR CK_HKDF_PARAMS_PTR;
#endif

/* Salt types of HKDF, in CK_HKDF_PARAMS.ulSaltType */

#if CK_STANDARD_VERSION >= 0x0300
#define CKF_HKDF_SALT_NULL 0x00000001UL /* No salt */
#define CKF_HKDF_SALT_DATA 0x00000002UL /* Salt given as bytes in pSalt */
#define CKF_HKDF_SALT_KEY  0x00000004UL /* Salt is the value of the key hSaltKey */
#endif

/* ---- Hash-based signatures (HSS) and IKE key derivation ---- */

#if CK_STANDARD_VERSION >= 0x0301
/* Number of levels of an HSS tree. */
typedef CK_ULONG CK_HSS_LEVELS;

/* Type of an LMS tree: hash and height, as the IANA registry numbers them. */
typedef CK_ULONG CK_LMS_TYPE;

/* Type of an LM-OTS signature: hash and width, as the IANA registry numbers them. */
typedef CK_ULONG CK_LMOTS_TYPE;

/* Parameter of CKM_HSS_KEY_PAIR_GEN. The standard names it without a prefix. */
typedef struct specifiedParams {
  CK_HSS_LEVELS levels; /* number of levels */
  CK_LMS_TYPE lm_type[8]; /* LMS type of each level */
  CK_LMOTS_TYPE lm_ots_type[8]; /* LM-OTS type of each level */
} specifiedParams;

/* Parameter of CKM_IKE2_PRF_PLUS_DERIVE. */
typedef struct CK_IKE2_PRF_PLUS_DERIVE_PARAMS {
  CK_MECHANISM_TYPE prfMechanism; /* mechanism of the pseudorandom function */
  CK_BBOOL bHasSeedKey; /* whether hSeedKey is given */
  CK_OBJECT_HANDLE hSeedKey; /* key put before the seed data */
  CK_BYTE_PTR pSeedData; /* seed data */
  CK_ULONG ulSeedDataLen; /* length of the seed data in bytes */
} CK_IKE2_PRF_PLUS_DERIVE_PARAMS;
typedef CK_IKE2_PRF_PLUS_DERIVE_PARAMS CK_PTR CK_IKE2_PRF_PLUS_DERIVE_PARAMS_PTR;

/* Parameter of CKM_IKE_PRF_DERIVE. */
typedef struct CK_IKE_PRF_DERIVE_PARAMS {
  CK_MECHANISM_TYPE prfMechanism; /* mechanism of the pseudorandom function */
  CK_BBOOL bDataAsKey; /* whether the nonces, rather than the base key, are the key of the function */
  CK_BBOOL bRekey; /* whether this is a rekeying, with hNewKey */
  CK_BYTE_PTR pNi; /* nonce of the initiator */
  CK_ULONG ulNiLen; /* length of the initiator's nonce in bytes */
  CK_BYTE_PTR pNr; /* nonce of the responder */
  CK_ULONG ulNrLen; /* length of the responder's nonce in bytes */
  CK_OBJECT_HANDLE hNewKey; /* new shared key of a rekeying */
} CK_IKE_PRF_DERIVE_PARAMS;
typedef CK_IKE_PRF_DERIVE_PARAMS CK_PTR CK_IKE_PRF_DERIVE_PARAMS_PTR;

/* Parameter of CKM_IKE1_PRF_DERIVE. */
typedef struct CK_IKE1_PRF_DERIVE_PARAMS {
  CK_MECHANISM_TYPE prfMechanism; /* mechanism of the pseudorandom function */
  CK_BBOOL bHasPrevKey; /* whether hPrevKey is given */
  CK_OBJECT_HANDLE hKeygxy; /* key from the Diffie-Hellman agreement */
  CK_OBJECT_HANDLE hPrevKey; /* key derived before this one */
  CK_BYTE_PTR pCKYi; /* cookie of the initiator */
  CK_ULONG ulCKYiLen; /* length of the initiator's cookie in bytes */
  CK_BYTE_PTR pCKYr; /* cookie of the responder */
  CK_ULONG ulCKYrLen; /* length of the responder's cookie in bytes */
  CK_BYTE keyNumber; /* number of the key: 0, 1 or 2 */
} CK_IKE1_PRF_DERIVE_PARAMS;
typedef CK_IKE1_PRF_DERIVE_PARAMS CK_PTR CK_IKE1_PRF_DERIVE_PARAMS_PTR;

/* Parameter of CKM_IKE1_EXTENDED_DERIVE. */
typedef struct CK_IKE1_EXTENDED_DERIVE_PARAMS {
  CK_MECHANISM_TYPE prfMechanism; /* mechanism of the pseudorandom function */
  CK_BBOOL bHasKeygxy; /* whether hKeygxy is given */
  CK_OBJECT_HANDLE hKeygxy; /* key from the Diffie-Hellman agreement */
  CK_BYTE_PTR pExtraData; /* further data for the derivation */
  CK_ULONG ulExtraDataLen; /* length of pExtraData in bytes */
} CK_IKE1_EXTENDED_DERIVE_PARAMS;
typedef CK_IKE1_EXTENDED_DERIVE_PARAMS CK_PTR CK_IKE1_EXTENDED_DERIVE_PARAMS_PTR;
#endif

/* ---- Asynchronous operations and validation ---- */

#if CK_STANDARD_VERSION >= 0x0302
/* Result of an asynchronous operation. */
typedef struct CK_ASYNC_DATA {
  CK_ULONG ulVersion; /* version of this structure */
  CK_BYTE_PTR pValue; /* data that the function put out */
  CK_ULONG ulValue; /* length of the data in bytes */
  CK_OBJECT_HANDLE hObject; /* object that the function created */
  CK_OBJECT_HANDLE hAdditionalObject; /* second object that the function created, such as a private key */
} CK_ASYNC_DATA;
typedef CK_ASYNC_DATA CK_PTR CK_ASYNC_DATA_PTR;

/* Kind of session validation flags to ask for (CKS_LAST_VALIDATION_OK). */
typedef CK_ULONG CK_SESSION_VALIDATION_FLAGS_TYPE;
#endif

/* Session validation flag types, for C_GetSessionValidationFlags */

#if CK_STANDARD_VERSION >= 0x0302
#define CKS_LAST_VALIDATION_OK 0x00000001UL /* Validations that the last operation conformed to */
#endif

/* Validation authorities and types (CKV_) */

#if CK_STANDARD_VERSION >= 0x0302
/* What was validated (CKV_TYPE_). */
typedef CK_ULONG CK_VALIDATION_TYPE;
typedef CK_VALIDATION_TYPE CK_PTR CK_VALIDATION_TYPE_PTR;

/* Authority that validated (CKV_AUTHORITY_TYPE_). */
typedef CK_ULONG CK_VALIDATION_AUTHORITY_TYPE;
typedef CK_VALIDATION_AUTHORITY_TYPE CK_PTR CK_VALIDATION_AUTHORITY_TYPE_PTR;
#endif

#if CK_STANDARD_VERSION >= 0x0302
#define CKV_AUTHORITY_TYPE_UNSPECIFIED     0x00000000UL /* Authority not specified */
#define CKV_AUTHORITY_TYPE_NIST_CMVP       0x00000001UL /* Cryptographic Module Validation Program of NIST */
#define CKV_AUTHORITY_TYPE_COMMON_CRITERIA 0x00000002UL /* Common Criteria */

#define CKV_TYPE_UNSPECIFIED 0x00000000UL /* Type not specified */
#define CKV_TYPE_SOFTWARE    0x00000001UL /* Software */
#define CKV_TYPE_HARDWARE    0x00000002UL /* Hardware */
#define CKV_TYPE_FIRMWARE    0x00000003UL /* Firmware */
#define CKV_TYPE_HYBRID      0x00000004UL /* Software and hardware together */
#endif

/* ---- Post-quantum signatures and key encapsulation ---- */

#if CK_STANDARD_VERSION >= 0x0302
/* Parameter set of XMSS^MT, as the IANA registry numbers them. */
typedef CK_ULONG CK_XMSSMT_PARAMETER_SET_TYPE;

/* Parameter set of XMSS, as the IANA registry numbers them. */
typedef CK_ULONG CK_XMSS_PARAMETER_SET_TYPE;

/* Whether a signature is hedged with random data (CKH_HEDGE_, CKH_DETERMINISTIC_REQUIRED). */
typedef CK_ULONG CK_HEDGE_TYPE;
#endif

/* Hedging of ML-DSA and SLH-DSA signatures (CKH_) */

#if CK_STANDARD_VERSION >= 0x0302
#define CKH_HEDGE_PREFERRED        0x00000000UL /* Hedged if the token can, else deterministic */
#define CKH_HEDGE_REQUIRED         0x00000001UL /* Hedged, or else fail */
#define CKH_DETERMINISTIC_REQUIRED 0x00000002UL /* Deterministic, or else fail */
#endif

#if CK_STANDARD_VERSION >= 0x0302
/* Optional parameter of the ML-DSA and SLH-DSA mechanisms and of the HashML-DSA and HashSLH-DSA mechanisms
 * with a hash. */
typedef struct CK_SIGN_ADDITIONAL_CONTEXT {
  CK_HEDGE_TYPE hedgeVariant; /* whether to hedge the signature */
  CK_BYTE_PTR pContext; /* context string, may be NULL */
  CK_ULONG ulContextLen; /* length of the context string in bytes, at most 255 */
} CK_SIGN_ADDITIONAL_CONTEXT;

/* Parameter of CKM_HASH_ML_DSA and CKM_HASH_SLH_DSA. */
typedef struct CK_HASH_SIGN_ADDITIONAL_CONTEXT {
  CK_HEDGE_TYPE hedgeVariant; /* whether to hedge the signature */
  CK_BYTE_PTR pContext; /* context string, may be NULL */
  CK_ULONG ulContextLen; /* length of the context string in bytes, at most 255 */
  CK_MECHANISM_TYPE hash; /* mechanism that made the hash */
} CK_HASH_SIGN_ADDITIONAL_CONTEXT;

/* Parameter set of ML-DSA (CKP_ML_DSA_). */
typedef CK_ULONG CK_ML_DSA_PARAMETER_SET_TYPE;

/* Parameter set of SLH-DSA (CKP_SLH_DSA_). */
typedef CK_ULONG CK_SLH_DSA_PARAMETER_SET_TYPE;

/* Parameter set of ML-KEM (CKP_ML_KEM_). */
typedef CK_ULONG CK_ML_KEM_PARAMETER_SET_TYPE;
#endif

/* Parameter sets, for CKA_PARAMETER_SET (CKP_) */

#if CK_STANDARD_VERSION >= 0x0302
#define CKP_ML_DSA_44 0x00000001UL /* ML-DSA-44 */
#define CKP_ML_DSA_65 0x00000002UL /* ML-DSA-65 */
#define CKP_ML_DSA_87 0x00000003UL /* ML-DSA-87 */

#define CKP_SLH_DSA_SHA2_128S  0x00000001UL /* SLH-DSA-SHA2-128s, small signatures */
#define CKP_SLH_DSA_SHAKE_128S 0x00000002UL /* SLH-DSA-SHAKE-128s, small signatures */
#define CKP_SLH_DSA_SHA2_128F  0x00000003UL /* SLH-DSA-SHA2-128f, fast signing */
#define CKP_SLH_DSA_SHAKE_128F 0x00000004UL /* SLH-DSA-SHAKE-128f, fast signing */
#define CKP_SLH_DSA_SHA2_192S  0x00000005UL /* SLH-DSA-SHA2-192s, small signatures */
#define CKP_SLH_DSA_SHAKE_192S 0x00000006UL /* SLH-DSA-SHAKE-192s, small signatures */
#define CKP_SLH_DSA_SHA2_192F  0x00000007UL /* SLH-DSA-SHA2-192f, fast signing */
#define CKP_SLH_DSA_SHAKE_192F 0x00000008UL /* SLH-DSA-SHAKE-192f, fast signing */
#define CKP_SLH_DSA_SHA2_256S  0x00000009UL /* SLH-DSA-SHA2-256s, small signatures */
#define CKP_SLH_DSA_SHAKE_256S 0x0000000aUL /* SLH-DSA-SHAKE-256s, small signatures */
#define CKP_SLH_DSA_SHA2_256F  0x0000000bUL /* SLH-DSA-SHA2-256f, fast signing */
#define CKP_SLH_DSA_SHAKE_256F 0x0000000cUL /* SLH-DSA-SHAKE-256f, fast signing */

#define CKP_ML_KEM_512  0x00000001UL /* ML-KEM-512 */
#define CKP_ML_KEM_768  0x00000002UL /* ML-KEM-768 */
#define CKP_ML_KEM_1024 0x00000003UL /* ML-KEM-1024 */
#endif

/* ---- Trust ---- */

#if CK_STANDARD_VERSION >= 0x0302
/* Trust in a certificate for one purpose (CKT_). */
typedef CK_ULONG CK_TRUST;
#endif

/* Trust values (CKT_) */

#if CK_STANDARD_VERSION >= 0x0302
#define CKT_TRUST_UNKNOWN           0x00000000UL /* Nothing is known */
#define CKT_TRUSTED                 0x00000001UL /* Trusted as it is */
#define CKT_TRUST_ANCHOR            0x00000002UL /* Trusted as the end of a certificate chain */
#define CKT_NOT_TRUSTED             0x00000003UL /* Not to be trusted */
#define CKT_TRUST_MUST_VERIFY_TRUST 0x00000004UL /* Trusted only if its certificate chain is */
#endif

#endif /* _PKCS11T_H_ */

/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * pkcs11f.h - the functions of PKCS #11 (Cryptoki), versions 2.40 to 3.2, in the order of the function lists.
 *
 * An independent statement of the interface in our own words. There is no include guard: pkcs11.h includes
 * this file several times and gives CK_PKCS11_FUNCTION_INFO(name) another meaning each time. With
 * CK_NEED_ARG_LIST defined the arguments follow the name. CK_PKCS11_2_0_ONLY leaves out what came with 3.0
 * and later, CK_PKCS11_3_0_ONLY what came with 3.2.
 *
 * "in" arguments are read by the module, "out" arguments are written, "in/out" arguments are both. Where a
 * buffer is an "out" argument, a null pointer asks for the length only, and CKR_BUFFER_TOO_SMALL reports the
 * length needed.
 */

/* ---- General-purpose functions ---- */

/* Initialises the module. Call it first. (PKCS #11, General-purpose functions) */
CK_PKCS11_FUNCTION_INFO(C_Initialize)
#ifdef CK_NEED_ARG_LIST
(
  CK_VOID_PTR pInitArgs /* in: a CK_C_INITIALIZE_ARGS, or NULL for a single thread */
);
#endif

/* Ends the use of the module. Call it last. (PKCS #11, General-purpose functions) */
CK_PKCS11_FUNCTION_INFO(C_Finalize)
#ifdef CK_NEED_ARG_LIST
(
  CK_VOID_PTR pReserved /* in: reserved, NULL */
);
#endif

/* Gets general information about the module. (PKCS #11, General-purpose functions) */
CK_PKCS11_FUNCTION_INFO(C_GetInfo)
#ifdef CK_NEED_ARG_LIST
(
  CK_INFO_PTR pInfo /* out: receives the information */
);
#endif

/* Gets the function list of version 2.x. May be called before C_Initialize. (PKCS #11, General-purpose
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_GetFunctionList)
#ifdef CK_NEED_ARG_LIST
(
  CK_FUNCTION_LIST_PTR_PTR ppFunctionList /* out: receives a pointer to the function list */
);
#endif

/* ---- Slot and token management functions ---- */

/* Lists the slots of the module. (PKCS #11, Slot and token management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetSlotList)
#ifdef CK_NEED_ARG_LIST
(
  CK_BBOOL tokenPresent, /* in: CK_TRUE for slots with a token only */
  CK_SLOT_ID_PTR pSlotList, /* out: receives the slots; NULL to query their number */
  CK_ULONG_PTR pulCount /* in/out: capacity in entries; receives the number */
);
#endif

/* Gets information about a slot. (PKCS #11, Slot and token management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetSlotInfo)
#ifdef CK_NEED_ARG_LIST
(
  CK_SLOT_ID slotID, /* in: slot */
  CK_SLOT_INFO_PTR pInfo /* out: receives the information */
);
#endif

/* Gets information about the token in a slot. (PKCS #11, Slot and token management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetTokenInfo)
#ifdef CK_NEED_ARG_LIST
(
  CK_SLOT_ID slotID, /* in: slot */
  CK_TOKEN_INFO_PTR pInfo /* out: receives the information */
);
#endif

/* Lists the mechanisms of a token. (PKCS #11, Slot and token management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetMechanismList)
#ifdef CK_NEED_ARG_LIST
(
  CK_SLOT_ID slotID, /* in: slot */
  CK_MECHANISM_TYPE_PTR pMechanismList, /* out: receives the mechanism types; NULL to query their number */
  CK_ULONG_PTR pulCount /* in/out: capacity in entries; receives the number */
);
#endif

/* Gets information about a mechanism of a token. (PKCS #11, Slot and token management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetMechanismInfo)
#ifdef CK_NEED_ARG_LIST
(
  CK_SLOT_ID slotID, /* in: slot */
  CK_MECHANISM_TYPE type, /* in: type of the mechanism */
  CK_MECHANISM_INFO_PTR pInfo /* out: receives the information */
);
#endif

/* Initialises a token, destroying its objects. (PKCS #11, Slot and token management functions) */
CK_PKCS11_FUNCTION_INFO(C_InitToken)
#ifdef CK_NEED_ARG_LIST
(
  CK_SLOT_ID slotID, /* in: slot */
  CK_UTF8CHAR_PTR pPin, /* in: PIN of the security officer; NULL with a protected authentication path */
  CK_ULONG ulPinLen, /* in: length of the PIN in bytes */
  CK_UTF8CHAR_PTR pLabel /* in: label of the token, 32 bytes, padded with spaces */
);
#endif

/* Sets the normal user's PIN. The security officer must be logged in. (PKCS #11, Slot and token management
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_InitPIN)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_UTF8CHAR_PTR pPin, /* in: PIN of the normal user; NULL with a protected authentication path */
  CK_ULONG ulPinLen /* in: length of the PIN in bytes */
);
#endif

/* Changes the PIN of the user who is logged in, or of the normal user if nobody is. (PKCS #11, Slot and
 * token management functions) */
CK_PKCS11_FUNCTION_INFO(C_SetPIN)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_UTF8CHAR_PTR pOldPin, /* in: old PIN; NULL with a protected authentication path */
  CK_ULONG ulOldLen, /* in: length of the old PIN in bytes */
  CK_UTF8CHAR_PTR pNewPin, /* in: new PIN; NULL with a protected authentication path */
  CK_ULONG ulNewLen /* in: length of the new PIN in bytes */
);
#endif

/* ---- Session management functions ---- */

/* Opens a session with the token in a slot. (PKCS #11, Session management functions) */
CK_PKCS11_FUNCTION_INFO(C_OpenSession)
#ifdef CK_NEED_ARG_LIST
(
  CK_SLOT_ID slotID, /* in: slot */
  CK_FLAGS flags, /* in: session flags, always with CKF_SERIAL_SESSION */
  CK_VOID_PTR pApplication, /* in: pointer for the application's use, passed to the callback */
  CK_NOTIFY Notify, /* in: callback for notifications, may be NULL */
  CK_SESSION_HANDLE_PTR phSession /* out: receives the session handle */
);
#endif

/* Closes a session and destroys its session objects. (PKCS #11, Session management functions) */
CK_PKCS11_FUNCTION_INFO(C_CloseSession)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* Closes all sessions that the application has with a token. (PKCS #11, Session management functions) */
CK_PKCS11_FUNCTION_INFO(C_CloseAllSessions)
#ifdef CK_NEED_ARG_LIST
(
  CK_SLOT_ID slotID /* in: slot */
);
#endif

/* Gets information about a session. (PKCS #11, Session management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetSessionInfo)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_SESSION_INFO_PTR pInfo /* out: receives the information */
);
#endif

/* Saves the state of the cryptographic operation of a session. (PKCS #11, Session management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetOperationState)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pOperationState, /* out: receives the state; NULL to query its length */
  CK_ULONG_PTR pulOperationStateLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Restores a saved state of a cryptographic operation into a session. (PKCS #11, Session management
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_SetOperationState)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pOperationState, /* in: state */
  CK_ULONG ulOperationStateLen, /* in: length of the state in bytes */
  CK_OBJECT_HANDLE hEncryptionKey, /* in: key of the encryption or decryption, or 0 */
  CK_OBJECT_HANDLE hAuthenticationKey /* in: key of the signature, MAC or verification, or 0 */
);
#endif

/* Logs a user into the token, for all sessions of the application. (PKCS #11, Session management
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_Login)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_USER_TYPE userType, /* in: type of the user (CKU_) */
  CK_UTF8CHAR_PTR pPin, /* in: PIN; NULL with a protected authentication path */
  CK_ULONG ulPinLen /* in: length of the PIN in bytes */
);
#endif

/* Logs the user out of the token. (PKCS #11, Session management functions) */
CK_PKCS11_FUNCTION_INFO(C_Logout)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* ---- Object management functions ---- */

/* Creates an object. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_CreateObject)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes of the new object */
  CK_ULONG ulCount, /* in: number of attributes */
  CK_OBJECT_HANDLE_PTR phObject /* out: receives the handle of the object */
);
#endif

/* Copies an object. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_CopyObject)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_OBJECT_HANDLE hObject, /* in: object */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes that differ in the copy */
  CK_ULONG ulCount, /* in: number of attributes */
  CK_OBJECT_HANDLE_PTR phNewObject /* out: receives the handle of the copy */
);
#endif

/* Destroys an object. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_DestroyObject)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_OBJECT_HANDLE hObject /* in: object */
);
#endif

/* Gets the size of an object in bytes. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetObjectSize)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_OBJECT_HANDLE hObject, /* in: object */
  CK_ULONG_PTR pulSize /* out: receives the size in bytes */
);
#endif

/* Gets the values of attributes of an object. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetAttributeValue)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_OBJECT_HANDLE hObject, /* in: object */
  CK_ATTRIBUTE_PTR pTemplate, /* in/out: attribute types; receives values and lengths */
  CK_ULONG ulCount /* in: number of attributes */
);
#endif

/* Sets the values of attributes of an object. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_SetAttributeValue)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_OBJECT_HANDLE hObject, /* in: object */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes and their new values */
  CK_ULONG ulCount /* in: number of attributes */
);
#endif

/* Starts a search for objects. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_FindObjectsInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes that the objects must have */
  CK_ULONG ulCount /* in: number of attributes, 0 for all objects */
);
#endif

/* Continues a search for objects and gets handles of further ones. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_FindObjects)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_OBJECT_HANDLE_PTR phObject, /* out: receives handles of objects */
  CK_ULONG ulMaxObjectCount, /* in: capacity in handles */
  CK_ULONG_PTR pulObjectCount /* out: receives the number of handles, 0 at the end */
);
#endif

/* Ends a search for objects. (PKCS #11, Object management functions) */
CK_PKCS11_FUNCTION_INFO(C_FindObjectsFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* ---- Encryption functions ---- */

/* Starts an encryption. (PKCS #11, Encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_EncryptInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Encrypts data in one part. (PKCS #11, Encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_Encrypt)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pData, /* in: data */
  CK_ULONG ulDataLen, /* in: length of the data in bytes */
  CK_BYTE_PTR pEncryptedData, /* out: receives the encrypted data; NULL to query its length */
  CK_ULONG_PTR pulEncryptedDataLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Encrypts a further part of the data. (PKCS #11, Encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_EncryptUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pPart, /* in: part of the data */
  CK_ULONG ulPartLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pEncryptedPart, /* out: receives encrypted data; NULL to query its length */
  CK_ULONG_PTR pulEncryptedPartLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Ends an encryption in several parts. (PKCS #11, Encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_EncryptFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pLastEncryptedPart, /* out: receives the last encrypted part; NULL to query its length */
  CK_ULONG_PTR pulLastEncryptedPartLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* ---- Decryption functions ---- */

/* Starts a decryption. (PKCS #11, Decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_DecryptInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Decrypts data in one part. (PKCS #11, Decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_Decrypt)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pEncryptedData, /* in: encrypted data */
  CK_ULONG ulEncryptedDataLen, /* in: length of the encrypted data in bytes */
  CK_BYTE_PTR pData, /* out: receives the data; NULL to query its length */
  CK_ULONG_PTR pulDataLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Decrypts a further part of the data. (PKCS #11, Decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_DecryptUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pEncryptedPart, /* in: part of the encrypted data */
  CK_ULONG ulEncryptedPartLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pPart, /* out: receives decrypted data; NULL to query its length */
  CK_ULONG_PTR pulPartLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Ends a decryption in several parts. (PKCS #11, Decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_DecryptFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pLastPart, /* out: receives the last decrypted part; NULL to query its length */
  CK_ULONG_PTR pulLastPartLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* ---- Message digesting functions ---- */

/* Starts a digest. (PKCS #11, Message digesting functions) */
CK_PKCS11_FUNCTION_INFO(C_DigestInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism /* in: mechanism with its parameter */
);
#endif

/* Digests data in one part. (PKCS #11, Message digesting functions) */
CK_PKCS11_FUNCTION_INFO(C_Digest)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pData, /* in: data */
  CK_ULONG ulDataLen, /* in: length of the data in bytes */
  CK_BYTE_PTR pDigest, /* out: receives the digest; NULL to query its length */
  CK_ULONG_PTR pulDigestLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Digests a further part of the data. (PKCS #11, Message digesting functions) */
CK_PKCS11_FUNCTION_INFO(C_DigestUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pPart, /* in: part of the data */
  CK_ULONG ulPartLen /* in: length of the part in bytes */
);
#endif

/* Digests the value of a secret key as a further part of the data. (PKCS #11, Message digesting functions) */
CK_PKCS11_FUNCTION_INFO(C_DigestKey)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_OBJECT_HANDLE hKey /* in: key to digest */
);
#endif

/* Ends a digest in several parts. (PKCS #11, Message digesting functions) */
CK_PKCS11_FUNCTION_INFO(C_DigestFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pDigest, /* out: receives the digest; NULL to query its length */
  CK_ULONG_PTR pulDigestLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* ---- Signing and MACing functions ---- */

/* Starts a signature or MAC, to be an appendix of the data. (PKCS #11, Signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_SignInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Signs data in one part. (PKCS #11, Signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_Sign)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pData, /* in: data */
  CK_ULONG ulDataLen, /* in: length of the data in bytes */
  CK_BYTE_PTR pSignature, /* out: receives the signature; NULL to query its length */
  CK_ULONG_PTR pulSignatureLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Takes a further part of the data to sign. (PKCS #11, Signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_SignUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pPart, /* in: part of the data */
  CK_ULONG ulPartLen /* in: length of the part in bytes */
);
#endif

/* Ends a signature in several parts. (PKCS #11, Signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_SignFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pSignature, /* out: receives the signature; NULL to query its length */
  CK_ULONG_PTR pulSignatureLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Starts a signature from which the data can be recovered. (PKCS #11, Signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_SignRecoverInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Signs data in one part so that it can be recovered from the signature. (PKCS #11, Signing and MACing
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_SignRecover)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pData, /* in: data */
  CK_ULONG ulDataLen, /* in: length of the data in bytes */
  CK_BYTE_PTR pSignature, /* out: receives the signature; NULL to query its length */
  CK_ULONG_PTR pulSignatureLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* ---- Functions for verifying signatures and MACs ---- */

/* Starts the verification of a signature or MAC that is an appendix of the data. (PKCS #11, Functions for
 * verifying signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_VerifyInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Verifies the signature of data in one part. (PKCS #11, Functions for verifying signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_Verify)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pData, /* in: data */
  CK_ULONG ulDataLen, /* in: length of the data in bytes */
  CK_BYTE_PTR pSignature, /* in: signature or MAC */
  CK_ULONG ulSignatureLen /* in: length of the signature in bytes */
);
#endif

/* Takes a further part of the data to verify. (PKCS #11, Functions for verifying signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_VerifyUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pPart, /* in: part of the data */
  CK_ULONG ulPartLen /* in: length of the part in bytes */
);
#endif

/* Ends a verification in several parts. (PKCS #11, Functions for verifying signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_VerifyFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pSignature, /* in: signature or MAC */
  CK_ULONG ulSignatureLen /* in: length of the signature in bytes */
);
#endif

/* Starts the verification of a signature from which the data is recovered. (PKCS #11, Functions for
 * verifying signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_VerifyRecoverInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Verifies a signature and recovers the data from it. (PKCS #11, Functions for verifying signatures and
 * MACs) */
CK_PKCS11_FUNCTION_INFO(C_VerifyRecover)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pSignature, /* in: signature or MAC */
  CK_ULONG ulSignatureLen, /* in: length of the signature in bytes */
  CK_BYTE_PTR pData, /* out: receives the data; NULL to query its length */
  CK_ULONG_PTR pulDataLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* ---- Dual-function cryptographic functions ---- */

/* Digests and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions) */
CK_PKCS11_FUNCTION_INFO(C_DigestEncryptUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pPart, /* in: part of the data */
  CK_ULONG ulPartLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pEncryptedPart, /* out: receives encrypted data; NULL to query its length */
  CK_ULONG_PTR pulEncryptedPartLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Decrypts and digests a further part of the data. (PKCS #11, Dual-function cryptographic functions) */
CK_PKCS11_FUNCTION_INFO(C_DecryptDigestUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pEncryptedPart, /* in: part of the encrypted data */
  CK_ULONG ulEncryptedPartLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pPart, /* out: receives decrypted data; NULL to query its length */
  CK_ULONG_PTR pulPartLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Signs and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions) */
CK_PKCS11_FUNCTION_INFO(C_SignEncryptUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pPart, /* in: part of the data */
  CK_ULONG ulPartLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pEncryptedPart, /* out: receives encrypted data; NULL to query its length */
  CK_ULONG_PTR pulEncryptedPartLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Decrypts and verifies a further part of the data. (PKCS #11, Dual-function cryptographic functions) */
CK_PKCS11_FUNCTION_INFO(C_DecryptVerifyUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pEncryptedPart, /* in: part of the encrypted data */
  CK_ULONG ulEncryptedPartLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pPart, /* out: receives decrypted data; NULL to query its length */
  CK_ULONG_PTR pulPartLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* ---- Key management functions ---- */

/* Generates a secret key or a set of domain parameters. (PKCS #11, Key management functions) */
CK_PKCS11_FUNCTION_INFO(C_GenerateKey)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes of the new key */
  CK_ULONG ulCount, /* in: number of attributes */
  CK_OBJECT_HANDLE_PTR phKey /* out: receives the handle of the key */
);
#endif

/* Generates a key pair. (PKCS #11, Key management functions) */
CK_PKCS11_FUNCTION_INFO(C_GenerateKeyPair)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_ATTRIBUTE_PTR pPublicKeyTemplate, /* in: attributes of the public key */
  CK_ULONG ulPublicKeyAttributeCount, /* in: number of attributes of the public key */
  CK_ATTRIBUTE_PTR pPrivateKeyTemplate, /* in: attributes of the private key */
  CK_ULONG ulPrivateKeyAttributeCount, /* in: number of attributes of the private key */
  CK_OBJECT_HANDLE_PTR phPublicKey, /* out: receives the handle of the public key */
  CK_OBJECT_HANDLE_PTR phPrivateKey /* out: receives the handle of the private key */
);
#endif

/* Wraps (encrypts) a key. (PKCS #11, Key management functions) */
CK_PKCS11_FUNCTION_INFO(C_WrapKey)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hWrappingKey, /* in: key that wraps */
  CK_OBJECT_HANDLE hKey, /* in: key to wrap */
  CK_BYTE_PTR pWrappedKey, /* out: receives the wrapped key; NULL to query its length */
  CK_ULONG_PTR pulWrappedKeyLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Unwraps (decrypts) a key and creates it as an object. (PKCS #11, Key management functions) */
CK_PKCS11_FUNCTION_INFO(C_UnwrapKey)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hUnwrappingKey, /* in: key that unwraps */
  CK_BYTE_PTR pWrappedKey, /* in: wrapped key */
  CK_ULONG ulWrappedKeyLen, /* in: length of the wrapped key in bytes */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes of the new key */
  CK_ULONG ulAttributeCount, /* in: number of attributes */
  CK_OBJECT_HANDLE_PTR phKey /* out: receives the handle of the key */
);
#endif

/* Derives a key from a base key. (PKCS #11, Key management functions) */
CK_PKCS11_FUNCTION_INFO(C_DeriveKey)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hBaseKey, /* in: base key */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes of the new key */
  CK_ULONG ulAttributeCount, /* in: number of attributes */
  /* out: receives the handle of the key; NULL if the parameter receives the keys */
  CK_OBJECT_HANDLE_PTR phKey
);
#endif

/* ---- Random number generation functions ---- */

/* Mixes seed material into the random number generator. (PKCS #11, Random number generation functions) */
CK_PKCS11_FUNCTION_INFO(C_SeedRandom)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pSeed, /* in: seed material */
  CK_ULONG ulSeedLen /* in: length of the seed material in bytes */
);
#endif

/* Generates random bytes. (PKCS #11, Random number generation functions) */
CK_PKCS11_FUNCTION_INFO(C_GenerateRandom)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR RandomData, /* out: receives the random bytes */
  CK_ULONG ulRandomLen /* in: number of bytes wanted */
);
#endif

/* ---- Parallel function management functions ---- */

/* Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_GetFunctionStatus)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_CancelFunction)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* ---- Slot and token management functions, continued ---- */

/* Waits for an event of a slot, such as the insertion of a token. (PKCS #11, Slot and token management
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_WaitForSlotEvent)
#ifdef CK_NEED_ARG_LIST
(
  CK_FLAGS flags, /* in: CKF_DONT_BLOCK to return at once, else 0 */
  CK_SLOT_ID_PTR pSlot, /* out: receives the slot */
  CK_VOID_PTR pRserved /* in: reserved, NULL */
);
#endif

#if CK_STANDARD_VERSION >= 0x0300
#ifndef CK_PKCS11_2_0_ONLY

/* ---- General-purpose functions, new in 3.0 ---- */

/* Lists the interfaces of the module. May be called before C_Initialize. (PKCS #11, General-purpose
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_GetInterfaceList)
#ifdef CK_NEED_ARG_LIST
(
  CK_INTERFACE_PTR pInterfacesList, /* out: receives the interfaces; NULL to query their number */
  CK_ULONG_PTR pulCount /* in/out: capacity in entries; receives the number */
);
#endif

/* Gets an interface by name, version and flags. May be called before C_Initialize. (PKCS #11, General-
 * purpose functions) */
CK_PKCS11_FUNCTION_INFO(C_GetInterface)
#ifdef CK_NEED_ARG_LIST
(
  CK_UTF8CHAR_PTR pInterfaceName, /* in: name, ended by a null; NULL for the module's default */
  CK_VERSION_PTR pVersion, /* in: version; NULL for the latest */
  CK_INTERFACE_PTR_PTR ppInterface, /* out: receives a pointer to the interface */
  CK_FLAGS flags /* in: interface flags that must be set */
);
#endif

/* ---- Session management functions, new in 3.0 ---- */

/* Logs a user with a name into the token, for all sessions of the application. (PKCS #11, Session
 * management functions) */
CK_PKCS11_FUNCTION_INFO(C_LoginUser)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_USER_TYPE userType, /* in: type of the user (CKU_) */
  CK_UTF8CHAR_PTR pPin, /* in: PIN; NULL with a protected authentication path */
  CK_ULONG ulPinLen, /* in: length of the PIN in bytes */
  CK_UTF8CHAR_PTR pUsername, /* in: name of the user */
  CK_ULONG ulUsernameLen /* in: length of the name in bytes */
);
#endif

/* Cancels operations of a session. (PKCS #11, Session management functions) */
CK_PKCS11_FUNCTION_INFO(C_SessionCancel)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_FLAGS flags /* in: operations to cancel, as mechanism flags such as CKF_SIGN */
);
#endif

/* ---- Message-based encryption functions ---- */

/* Starts the encryption of messages with one key. (PKCS #11, Message-based encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_MessageEncryptInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Encrypts a message in one part. (PKCS #11, Message-based encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_EncryptMessage)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pAssociatedData, /* in: data to authenticate but not to encrypt, may be NULL */
  CK_ULONG ulAssociatedDataLen, /* in: length of the associated data in bytes */
  CK_BYTE_PTR pPlaintext, /* in: plaintext */
  CK_ULONG ulPlaintextLen, /* in: length of the plaintext in bytes */
  CK_BYTE_PTR pCiphertext, /* out: receives the ciphertext; NULL to query its length */
  CK_ULONG_PTR pulCiphertextLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Starts the encryption of a message in several parts. (PKCS #11, Message-based encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_EncryptMessageBegin)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pAssociatedData, /* in: data to authenticate but not to encrypt, may be NULL */
  CK_ULONG ulAssociatedDataLen /* in: length of the associated data in bytes */
);
#endif

/* Encrypts a further part of the message. (PKCS #11, Message-based encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_EncryptMessageNext)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pPlaintextPart, /* in: part of the plaintext */
  CK_ULONG ulPlaintextPartLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pCiphertextPart, /* out: receives ciphertext; NULL to query its length */
  CK_ULONG_PTR pulCiphertextPartLen, /* in/out: capacity in bytes; receives the length */
  CK_FLAGS flags /* in: CKF_END_OF_MESSAGE with the last part, else 0 */
);
#endif

/* Ends the encryption of messages. (PKCS #11, Message-based encryption functions) */
CK_PKCS11_FUNCTION_INFO(C_MessageEncryptFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* ---- Message-based decryption functions ---- */

/* Starts the decryption of messages with one key. (PKCS #11, Message-based decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_MessageDecryptInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Decrypts a message in one part. (PKCS #11, Message-based decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_DecryptMessage)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pAssociatedData, /* in: data to authenticate but not to encrypt, may be NULL */
  CK_ULONG ulAssociatedDataLen, /* in: length of the associated data in bytes */
  CK_BYTE_PTR pCiphertext, /* in: ciphertext */
  CK_ULONG ulCiphertextLen, /* in: length of the ciphertext in bytes */
  CK_BYTE_PTR pPlaintext, /* out: receives the plaintext; NULL to query its length */
  CK_ULONG_PTR pulPlaintextLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Starts the decryption of a message in several parts. (PKCS #11, Message-based decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_DecryptMessageBegin)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pAssociatedData, /* in: data to authenticate but not to encrypt, may be NULL */
  CK_ULONG ulAssociatedDataLen /* in: length of the associated data in bytes */
);
#endif

/* Decrypts a further part of the message. (PKCS #11, Message-based decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_DecryptMessageNext)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pCiphertextPart, /* in: part of the ciphertext */
  CK_ULONG ulCiphertextPartLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pPlaintextPart, /* out: receives plaintext; NULL to query its length */
  CK_ULONG_PTR pulPlaintextPartLen, /* in/out: capacity in bytes; receives the length */
  CK_FLAGS flags /* in: CKF_END_OF_MESSAGE with the last part, else 0 */
);
#endif

/* Ends the decryption of messages. (PKCS #11, Message-based decryption functions) */
CK_PKCS11_FUNCTION_INFO(C_MessageDecryptFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* ---- Message-based signing and MACing functions ---- */

/* Starts the signing of messages with one key. (PKCS #11, Message-based signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_MessageSignInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Signs a message in one part. (PKCS #11, Message-based signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_SignMessage)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pData, /* in: data */
  CK_ULONG ulDataLen, /* in: length of the data in bytes */
  CK_BYTE_PTR pSignature, /* out: receives the signature; NULL to query its length */
  CK_ULONG_PTR pulSignatureLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Starts the signing of a message in several parts. (PKCS #11, Message-based signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_SignMessageBegin)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen /* in: length of the parameter in bytes */
);
#endif

/* Takes a further part of the message and, with the last one, signs it. (PKCS #11, Message-based signing
 * and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_SignMessageNext)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pData, /* in: part of the message */
  CK_ULONG ulDataLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pSignature, /* out: receives the signature; NULL before the last part or to query its length */
  CK_ULONG_PTR pulSignatureLen /* in/out: capacity in bytes; receives the length; NULL before the last part */
);
#endif

/* Ends the signing of messages. (PKCS #11, Message-based signing and MACing functions) */
CK_PKCS11_FUNCTION_INFO(C_MessageSignFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* ---- Message-based functions for verifying signatures and MACs ---- */

/* Starts the verification of messages with one key. (PKCS #11, Message-based functions for verifying
 * signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_MessageVerifyInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey /* in: key */
);
#endif

/* Verifies the signature of a message in one part. (PKCS #11, Message-based functions for verifying
 * signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_VerifyMessage)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pData, /* in: data */
  CK_ULONG ulDataLen, /* in: length of the data in bytes */
  CK_BYTE_PTR pSignature, /* in: signature or MAC */
  CK_ULONG ulSignatureLen /* in: length of the signature in bytes */
);
#endif

/* Starts the verification of a message in several parts. (PKCS #11, Message-based functions for verifying
 * signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_VerifyMessageBegin)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen /* in: length of the parameter in bytes */
);
#endif

/* Takes a further part of the message and, with the last one, verifies it. (PKCS #11, Message-based
 * functions for verifying signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_VerifyMessageNext)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_VOID_PTR pParameter, /* in/out: parameter of the message, such as its initialisation vector and tag */
  CK_ULONG ulParameterLen, /* in: length of the parameter in bytes */
  CK_BYTE_PTR pData, /* in: part of the message */
  CK_ULONG ulDataLen, /* in: length of the part in bytes */
  CK_BYTE_PTR pSignature, /* in: signature or MAC; NULL before the last part */
  CK_ULONG ulSignatureLen /* in: length of the signature in bytes */
);
#endif

/* Ends the verification of messages. (PKCS #11, Message-based functions for verifying signatures and MACs) */
CK_PKCS11_FUNCTION_INFO(C_MessageVerifyFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

#endif
#endif

#if CK_STANDARD_VERSION >= 0x0302
#if !defined(CK_PKCS11_2_0_ONLY) && !defined(CK_PKCS11_3_0_ONLY)

/* ---- Key management functions, new in 3.2 ---- */

/* Encapsulates: creates a secret key and a ciphertext from which the private key's owner gets it. (PKCS
 * #11, Key management functions) */
CK_PKCS11_FUNCTION_INFO(C_EncapsulateKey)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hPublicKey, /* in: public key that encapsulates */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes of the new secret key */
  CK_ULONG ulAttributeCount, /* in: number of attributes */
  CK_BYTE_PTR pCiphertext, /* out: receives the ciphertext; NULL to query its length */
  CK_ULONG_PTR pulCiphertextLen, /* in/out: capacity in bytes; receives the length */
  CK_OBJECT_HANDLE_PTR phKey /* out: receives the handle of the key */
);
#endif

/* Decapsulates: creates the secret key that a ciphertext holds. (PKCS #11, Key management functions) */
CK_PKCS11_FUNCTION_INFO(C_DecapsulateKey)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hPrivateKey, /* in: private key that decapsulates */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes of the new secret key */
  CK_ULONG ulAttributeCount, /* in: number of attributes */
  CK_BYTE_PTR pCiphertext, /* in: ciphertext */
  CK_ULONG ulCiphertextLen, /* in: length of the ciphertext in bytes */
  CK_OBJECT_HANDLE_PTR phKey /* out: receives the handle of the key */
);
#endif

/* ---- Functions for verifying a signature given in advance ---- */

/* Starts the verification of a signature that is given at the start. (PKCS #11, Functions for verifying a
 * signature given in advance) */
CK_PKCS11_FUNCTION_INFO(C_VerifySignatureInit)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hKey, /* in: key */
  CK_BYTE_PTR pSignature, /* in: signature or MAC */
  CK_ULONG ulSignatureLen /* in: length of the signature in bytes */
);
#endif

/* Verifies data in one part against the signature given at the start. (PKCS #11, Functions for verifying a
 * signature given in advance) */
CK_PKCS11_FUNCTION_INFO(C_VerifySignature)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pData, /* in: data */
  CK_ULONG ulDataLen /* in: length of the data in bytes */
);
#endif

/* Takes a further part of the data to verify. (PKCS #11, Functions for verifying a signature given in
 * advance) */
CK_PKCS11_FUNCTION_INFO(C_VerifySignatureUpdate)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_BYTE_PTR pPart, /* in: part of the data */
  CK_ULONG ulPartLen /* in: length of the part in bytes */
);
#endif

/* Ends a verification in several parts. (PKCS #11, Functions for verifying a signature given in advance) */
CK_PKCS11_FUNCTION_INFO(C_VerifySignatureFinal)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession /* in: session handle */
);
#endif

/* ---- Session management functions, new in 3.2 ---- */

/* Gets validation flags of a session. (PKCS #11, Session management functions) */
CK_PKCS11_FUNCTION_INFO(C_GetSessionValidationFlags)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_SESSION_VALIDATION_FLAGS_TYPE type, /* in: kind of flags (CKS_LAST_VALIDATION_OK) */
  CK_FLAGS_PTR pFlags /* out: receives the flags */
);
#endif

/* ---- Asynchronous function management functions ---- */

/* Asks whether an asynchronous function has finished and gets its result. (PKCS #11, Asynchronous function
 * management functions) */
CK_PKCS11_FUNCTION_INFO(C_AsyncComplete)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  /* in: name of the asynchronous function, such as "C_Sign", ended by a null */
  CK_UTF8CHAR_PTR pFunctionName,
  CK_ASYNC_DATA_PTR pResult /* out: receives the result */
);
#endif

/* Gets an identifier by which a later session can join an asynchronous function. (PKCS #11, Asynchronous
 * function management functions) */
CK_PKCS11_FUNCTION_INFO(C_AsyncGetID)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  /* in: name of the asynchronous function, such as "C_Sign", ended by a null */
  CK_UTF8CHAR_PTR pFunctionName,
  CK_ULONG_PTR pulID /* out: receives the identifier */
);
#endif

/* Joins an asynchronous function that another session began. (PKCS #11, Asynchronous function management
 * functions) */
CK_PKCS11_FUNCTION_INFO(C_AsyncJoin)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  /* in: name of the asynchronous function, such as "C_Sign", ended by a null */
  CK_UTF8CHAR_PTR pFunctionName,
  CK_ULONG ulID, /* in: identifier from C_AsyncGetID */
  CK_BYTE_PTR pData, /* out: buffer for the output of the function */
  CK_ULONG ulData /* in: capacity of the buffer in bytes */
);
#endif

/* ---- Authenticated key wrapping functions ---- */

/* Wraps a key with an authenticated mechanism. (PKCS #11, Authenticated key wrapping functions) */
CK_PKCS11_FUNCTION_INFO(C_WrapKeyAuthenticated)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hWrappingKey, /* in: key that wraps */
  CK_OBJECT_HANDLE hKey, /* in: key to wrap */
  CK_BYTE_PTR pAssociatedData, /* in: data to authenticate but not to encrypt, may be NULL */
  CK_ULONG ulAssociatedDataLen, /* in: length of the associated data in bytes */
  CK_BYTE_PTR pWrappedKey, /* out: receives the wrapped key; NULL to query its length */
  CK_ULONG_PTR pulWrappedKeyLen /* in/out: capacity in bytes; receives the length */
);
#endif

/* Unwraps a key with an authenticated mechanism and creates it as an object. (PKCS #11, Authenticated key
 * wrapping functions) */
CK_PKCS11_FUNCTION_INFO(C_UnwrapKeyAuthenticated)
#ifdef CK_NEED_ARG_LIST
(
  CK_SESSION_HANDLE hSession, /* in: session handle */
  CK_MECHANISM_PTR pMechanism, /* in: mechanism with its parameter */
  CK_OBJECT_HANDLE hUnwrappingKey, /* in: key that unwraps */
  CK_BYTE_PTR pWrappedKey, /* in: wrapped key */
  CK_ULONG ulWrappedKeyLen, /* in: length of the wrapped key in bytes */
  CK_ATTRIBUTE_PTR pTemplate, /* in: attributes of the new key */
  CK_ULONG ulAttributeCount, /* in: number of attributes */
  CK_BYTE_PTR pAssociatedData, /* in: data to authenticate but not to encrypt, may be NULL */
  CK_ULONG ulAssociatedDataLen, /* in: length of the associated data in bytes */
  CK_OBJECT_HANDLE_PTR phKey /* out: receives the handle of the key */
);
#endif

#endif
#endif

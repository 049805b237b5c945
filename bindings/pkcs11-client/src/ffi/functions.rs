//! Functions of a module that is linked statically.

use super::types::*;

unsafe extern "C" {
    /// Initialises the module. Call it first. (PKCS #11, General-purpose functions)
    ///
    /// - `pInitArgs`: in: a CK_C_INITIALIZE_ARGS, or NULL for a single thread
    pub fn C_Initialize(pInitArgs: CK_VOID_PTR) -> CK_RV;

    /// Ends the use of the module. Call it last. (PKCS #11, General-purpose functions)
    ///
    /// - `pReserved`: in: reserved, NULL
    pub fn C_Finalize(pReserved: CK_VOID_PTR) -> CK_RV;

    /// Gets general information about the module. (PKCS #11, General-purpose functions)
    ///
    /// - `pInfo`: out: receives the information
    pub fn C_GetInfo(pInfo: CK_INFO_PTR) -> CK_RV;

    /// Gets the function list of version 2.x. May be called before C_Initialize. (PKCS #11, General-purpose
    /// functions)
    ///
    /// - `ppFunctionList`: out: receives a pointer to the function list
    pub fn C_GetFunctionList(ppFunctionList: CK_FUNCTION_LIST_PTR_PTR) -> CK_RV;

    /// Lists the slots of the module. (PKCS #11, Slot and token management functions)
    ///
    /// - `tokenPresent`: in: CK_TRUE for slots with a token only
    /// - `pSlotList`: out: receives the slots; NULL to query their number
    /// - `pulCount`: in/out: capacity in entries; receives the number
    pub fn C_GetSlotList(
        tokenPresent: CK_BBOOL,
        pSlotList: CK_SLOT_ID_PTR,
        pulCount: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Gets information about a slot. (PKCS #11, Slot and token management functions)
    ///
    /// - `slotID`: in: slot
    /// - `pInfo`: out: receives the information
    pub fn C_GetSlotInfo(slotID: CK_SLOT_ID, pInfo: CK_SLOT_INFO_PTR) -> CK_RV;

    /// Gets information about the token in a slot. (PKCS #11, Slot and token management functions)
    ///
    /// - `slotID`: in: slot
    /// - `pInfo`: out: receives the information
    pub fn C_GetTokenInfo(slotID: CK_SLOT_ID, pInfo: CK_TOKEN_INFO_PTR) -> CK_RV;

    /// Lists the mechanisms of a token. (PKCS #11, Slot and token management functions)
    ///
    /// - `slotID`: in: slot
    /// - `pMechanismList`: out: receives the mechanism types; NULL to query their number
    /// - `pulCount`: in/out: capacity in entries; receives the number
    pub fn C_GetMechanismList(
        slotID: CK_SLOT_ID,
        pMechanismList: CK_MECHANISM_TYPE_PTR,
        pulCount: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Gets information about a mechanism of a token. (PKCS #11, Slot and token management functions)
    ///
    /// - `slotID`: in: slot
    /// - `type`: in: type of the mechanism
    /// - `pInfo`: out: receives the information
    pub fn C_GetMechanismInfo(
        slotID: CK_SLOT_ID,
        r#type: CK_MECHANISM_TYPE,
        pInfo: CK_MECHANISM_INFO_PTR,
    ) -> CK_RV;

    /// Initialises a token, destroying its objects. (PKCS #11, Slot and token management functions)
    ///
    /// - `slotID`: in: slot
    /// - `pPin`: in: PIN of the security officer; NULL with a protected authentication path
    /// - `ulPinLen`: in: length of the PIN in bytes
    /// - `pLabel`: in: label of the token, 32 bytes, padded with spaces
    pub fn C_InitToken(
        slotID: CK_SLOT_ID,
        pPin: CK_UTF8CHAR_PTR,
        ulPinLen: CK_ULONG,
        pLabel: CK_UTF8CHAR_PTR,
    ) -> CK_RV;

    /// Sets the normal user's PIN. The security officer must be logged in. (PKCS #11, Slot and token management
    /// functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pPin`: in: PIN of the normal user; NULL with a protected authentication path
    /// - `ulPinLen`: in: length of the PIN in bytes
    pub fn C_InitPIN(
        hSession: CK_SESSION_HANDLE,
        pPin: CK_UTF8CHAR_PTR,
        ulPinLen: CK_ULONG,
    ) -> CK_RV;

    /// Changes the PIN of the user who is logged in, or of the normal user if nobody is. (PKCS #11, Slot and
    /// token management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pOldPin`: in: old PIN; NULL with a protected authentication path
    /// - `ulOldLen`: in: length of the old PIN in bytes
    /// - `pNewPin`: in: new PIN; NULL with a protected authentication path
    /// - `ulNewLen`: in: length of the new PIN in bytes
    pub fn C_SetPIN(
        hSession: CK_SESSION_HANDLE,
        pOldPin: CK_UTF8CHAR_PTR,
        ulOldLen: CK_ULONG,
        pNewPin: CK_UTF8CHAR_PTR,
        ulNewLen: CK_ULONG,
    ) -> CK_RV;

    /// Opens a session with the token in a slot. (PKCS #11, Session management functions)
    ///
    /// - `slotID`: in: slot
    /// - `flags`: in: session flags, always with CKF_SERIAL_SESSION
    /// - `pApplication`: in: pointer for the application's use, passed to the callback
    /// - `Notify`: in: callback for notifications, may be NULL
    /// - `phSession`: out: receives the session handle
    pub fn C_OpenSession(
        slotID: CK_SLOT_ID,
        flags: CK_FLAGS,
        pApplication: CK_VOID_PTR,
        Notify: CK_NOTIFY,
        phSession: CK_SESSION_HANDLE_PTR,
    ) -> CK_RV;

    /// Closes a session and destroys its session objects. (PKCS #11, Session management functions)
    ///
    /// - `hSession`: in: session handle
    pub fn C_CloseSession(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Closes all sessions that the application has with a token. (PKCS #11, Session management functions)
    ///
    /// - `slotID`: in: slot
    pub fn C_CloseAllSessions(slotID: CK_SLOT_ID) -> CK_RV;

    /// Gets information about a session. (PKCS #11, Session management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pInfo`: out: receives the information
    pub fn C_GetSessionInfo(hSession: CK_SESSION_HANDLE, pInfo: CK_SESSION_INFO_PTR) -> CK_RV;

    /// Saves the state of the cryptographic operation of a session. (PKCS #11, Session management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pOperationState`: out: receives the state; NULL to query its length
    /// - `pulOperationStateLen`: in/out: capacity in bytes; receives the length
    pub fn C_GetOperationState(
        hSession: CK_SESSION_HANDLE,
        pOperationState: CK_BYTE_PTR,
        pulOperationStateLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Restores a saved state of a cryptographic operation into a session. (PKCS #11, Session management
    /// functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pOperationState`: in: state
    /// - `ulOperationStateLen`: in: length of the state in bytes
    /// - `hEncryptionKey`: in: key of the encryption or decryption, or 0
    /// - `hAuthenticationKey`: in: key of the signature, MAC or verification, or 0
    pub fn C_SetOperationState(
        hSession: CK_SESSION_HANDLE,
        pOperationState: CK_BYTE_PTR,
        ulOperationStateLen: CK_ULONG,
        hEncryptionKey: CK_OBJECT_HANDLE,
        hAuthenticationKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Logs a user into the token, for all sessions of the application. (PKCS #11, Session management
    /// functions)
    ///
    /// - `hSession`: in: session handle
    /// - `userType`: in: type of the user (CKU_)
    /// - `pPin`: in: PIN; NULL with a protected authentication path
    /// - `ulPinLen`: in: length of the PIN in bytes
    pub fn C_Login(
        hSession: CK_SESSION_HANDLE,
        userType: CK_USER_TYPE,
        pPin: CK_UTF8CHAR_PTR,
        ulPinLen: CK_ULONG,
    ) -> CK_RV;

    /// Logs the user out of the token. (PKCS #11, Session management functions)
    ///
    /// - `hSession`: in: session handle
    pub fn C_Logout(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Creates an object. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pTemplate`: in: attributes of the new object
    /// - `ulCount`: in: number of attributes
    /// - `phObject`: out: receives the handle of the object
    pub fn C_CreateObject(
        hSession: CK_SESSION_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
        phObject: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;

    /// Copies an object. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `hObject`: in: object
    /// - `pTemplate`: in: attributes that differ in the copy
    /// - `ulCount`: in: number of attributes
    /// - `phNewObject`: out: receives the handle of the copy
    pub fn C_CopyObject(
        hSession: CK_SESSION_HANDLE,
        hObject: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
        phNewObject: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;

    /// Destroys an object. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `hObject`: in: object
    pub fn C_DestroyObject(hSession: CK_SESSION_HANDLE, hObject: CK_OBJECT_HANDLE) -> CK_RV;

    /// Gets the size of an object in bytes. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `hObject`: in: object
    /// - `pulSize`: out: receives the size in bytes
    pub fn C_GetObjectSize(
        hSession: CK_SESSION_HANDLE,
        hObject: CK_OBJECT_HANDLE,
        pulSize: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Gets the values of attributes of an object. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `hObject`: in: object
    /// - `pTemplate`: in/out: attribute types; receives values and lengths
    /// - `ulCount`: in: number of attributes
    pub fn C_GetAttributeValue(
        hSession: CK_SESSION_HANDLE,
        hObject: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
    ) -> CK_RV;

    /// Sets the values of attributes of an object. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `hObject`: in: object
    /// - `pTemplate`: in: attributes and their new values
    /// - `ulCount`: in: number of attributes
    pub fn C_SetAttributeValue(
        hSession: CK_SESSION_HANDLE,
        hObject: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
    ) -> CK_RV;

    /// Starts a search for objects. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pTemplate`: in: attributes that the objects must have
    /// - `ulCount`: in: number of attributes, 0 for all objects
    pub fn C_FindObjectsInit(
        hSession: CK_SESSION_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
    ) -> CK_RV;

    /// Continues a search for objects and gets handles of further ones. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `phObject`: out: receives handles of objects
    /// - `ulMaxObjectCount`: in: capacity in handles
    /// - `pulObjectCount`: out: receives the number of handles, 0 at the end
    pub fn C_FindObjects(
        hSession: CK_SESSION_HANDLE,
        phObject: CK_OBJECT_HANDLE_PTR,
        ulMaxObjectCount: CK_ULONG,
        pulObjectCount: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Ends a search for objects. (PKCS #11, Object management functions)
    ///
    /// - `hSession`: in: session handle
    pub fn C_FindObjectsFinal(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Starts an encryption. (PKCS #11, Encryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_EncryptInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Encrypts data in one part. (PKCS #11, Encryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pData`: in: data
    /// - `ulDataLen`: in: length of the data in bytes
    /// - `pEncryptedData`: out: receives the encrypted data; NULL to query its length
    /// - `pulEncryptedDataLen`: in/out: capacity in bytes; receives the length
    pub fn C_Encrypt(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pEncryptedData: CK_BYTE_PTR,
        pulEncryptedDataLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Encrypts a further part of the data. (PKCS #11, Encryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pPart`: in: part of the data
    /// - `ulPartLen`: in: length of the part in bytes
    /// - `pEncryptedPart`: out: receives encrypted data; NULL to query its length
    /// - `pulEncryptedPartLen`: in/out: capacity in bytes; receives the length
    pub fn C_EncryptUpdate(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
        pEncryptedPart: CK_BYTE_PTR,
        pulEncryptedPartLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Ends an encryption in several parts. (PKCS #11, Encryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pLastEncryptedPart`: out: receives the last encrypted part; NULL to query its length
    /// - `pulLastEncryptedPartLen`: in/out: capacity in bytes; receives the length
    pub fn C_EncryptFinal(
        hSession: CK_SESSION_HANDLE,
        pLastEncryptedPart: CK_BYTE_PTR,
        pulLastEncryptedPartLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Starts a decryption. (PKCS #11, Decryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_DecryptInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Decrypts data in one part. (PKCS #11, Decryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pEncryptedData`: in: encrypted data
    /// - `ulEncryptedDataLen`: in: length of the encrypted data in bytes
    /// - `pData`: out: receives the data; NULL to query its length
    /// - `pulDataLen`: in/out: capacity in bytes; receives the length
    pub fn C_Decrypt(
        hSession: CK_SESSION_HANDLE,
        pEncryptedData: CK_BYTE_PTR,
        ulEncryptedDataLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        pulDataLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Decrypts a further part of the data. (PKCS #11, Decryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pEncryptedPart`: in: part of the encrypted data
    /// - `ulEncryptedPartLen`: in: length of the part in bytes
    /// - `pPart`: out: receives decrypted data; NULL to query its length
    /// - `pulPartLen`: in/out: capacity in bytes; receives the length
    pub fn C_DecryptUpdate(
        hSession: CK_SESSION_HANDLE,
        pEncryptedPart: CK_BYTE_PTR,
        ulEncryptedPartLen: CK_ULONG,
        pPart: CK_BYTE_PTR,
        pulPartLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Ends a decryption in several parts. (PKCS #11, Decryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pLastPart`: out: receives the last decrypted part; NULL to query its length
    /// - `pulLastPartLen`: in/out: capacity in bytes; receives the length
    pub fn C_DecryptFinal(
        hSession: CK_SESSION_HANDLE,
        pLastPart: CK_BYTE_PTR,
        pulLastPartLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Starts a digest. (PKCS #11, Message digesting functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    pub fn C_DigestInit(hSession: CK_SESSION_HANDLE, pMechanism: CK_MECHANISM_PTR) -> CK_RV;

    /// Digests data in one part. (PKCS #11, Message digesting functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pData`: in: data
    /// - `ulDataLen`: in: length of the data in bytes
    /// - `pDigest`: out: receives the digest; NULL to query its length
    /// - `pulDigestLen`: in/out: capacity in bytes; receives the length
    pub fn C_Digest(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pDigest: CK_BYTE_PTR,
        pulDigestLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Digests a further part of the data. (PKCS #11, Message digesting functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pPart`: in: part of the data
    /// - `ulPartLen`: in: length of the part in bytes
    pub fn C_DigestUpdate(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
    ) -> CK_RV;

    /// Digests the value of a secret key as a further part of the data. (PKCS #11, Message digesting functions)
    ///
    /// - `hSession`: in: session handle
    /// - `hKey`: in: key to digest
    pub fn C_DigestKey(hSession: CK_SESSION_HANDLE, hKey: CK_OBJECT_HANDLE) -> CK_RV;

    /// Ends a digest in several parts. (PKCS #11, Message digesting functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pDigest`: out: receives the digest; NULL to query its length
    /// - `pulDigestLen`: in/out: capacity in bytes; receives the length
    pub fn C_DigestFinal(
        hSession: CK_SESSION_HANDLE,
        pDigest: CK_BYTE_PTR,
        pulDigestLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Starts a signature or MAC, to be an appendix of the data. (PKCS #11, Signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_SignInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Signs data in one part. (PKCS #11, Signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pData`: in: data
    /// - `ulDataLen`: in: length of the data in bytes
    /// - `pSignature`: out: receives the signature; NULL to query its length
    /// - `pulSignatureLen`: in/out: capacity in bytes; receives the length
    pub fn C_Sign(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Takes a further part of the data to sign. (PKCS #11, Signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pPart`: in: part of the data
    /// - `ulPartLen`: in: length of the part in bytes
    pub fn C_SignUpdate(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
    ) -> CK_RV;

    /// Ends a signature in several parts. (PKCS #11, Signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pSignature`: out: receives the signature; NULL to query its length
    /// - `pulSignatureLen`: in/out: capacity in bytes; receives the length
    pub fn C_SignFinal(
        hSession: CK_SESSION_HANDLE,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Starts a signature from which the data can be recovered. (PKCS #11, Signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_SignRecoverInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Signs data in one part so that it can be recovered from the signature. (PKCS #11, Signing and MACing
    /// functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pData`: in: data
    /// - `ulDataLen`: in: length of the data in bytes
    /// - `pSignature`: out: receives the signature; NULL to query its length
    /// - `pulSignatureLen`: in/out: capacity in bytes; receives the length
    pub fn C_SignRecover(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Starts the verification of a signature or MAC that is an appendix of the data. (PKCS #11, Functions for
    /// verifying signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_VerifyInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Verifies the signature of data in one part. (PKCS #11, Functions for verifying signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pData`: in: data
    /// - `ulDataLen`: in: length of the data in bytes
    /// - `pSignature`: in: signature or MAC
    /// - `ulSignatureLen`: in: length of the signature in bytes
    pub fn C_Verify(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV;

    /// Takes a further part of the data to verify. (PKCS #11, Functions for verifying signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pPart`: in: part of the data
    /// - `ulPartLen`: in: length of the part in bytes
    pub fn C_VerifyUpdate(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
    ) -> CK_RV;

    /// Ends a verification in several parts. (PKCS #11, Functions for verifying signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pSignature`: in: signature or MAC
    /// - `ulSignatureLen`: in: length of the signature in bytes
    pub fn C_VerifyFinal(
        hSession: CK_SESSION_HANDLE,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV;

    /// Starts the verification of a signature from which the data is recovered. (PKCS #11, Functions for
    /// verifying signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_VerifyRecoverInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Verifies a signature and recovers the data from it. (PKCS #11, Functions for verifying signatures and
    /// MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pSignature`: in: signature or MAC
    /// - `ulSignatureLen`: in: length of the signature in bytes
    /// - `pData`: out: receives the data; NULL to query its length
    /// - `pulDataLen`: in/out: capacity in bytes; receives the length
    pub fn C_VerifyRecover(
        hSession: CK_SESSION_HANDLE,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        pulDataLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Digests and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pPart`: in: part of the data
    /// - `ulPartLen`: in: length of the part in bytes
    /// - `pEncryptedPart`: out: receives encrypted data; NULL to query its length
    /// - `pulEncryptedPartLen`: in/out: capacity in bytes; receives the length
    pub fn C_DigestEncryptUpdate(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
        pEncryptedPart: CK_BYTE_PTR,
        pulEncryptedPartLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Decrypts and digests a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pEncryptedPart`: in: part of the encrypted data
    /// - `ulEncryptedPartLen`: in: length of the part in bytes
    /// - `pPart`: out: receives decrypted data; NULL to query its length
    /// - `pulPartLen`: in/out: capacity in bytes; receives the length
    pub fn C_DecryptDigestUpdate(
        hSession: CK_SESSION_HANDLE,
        pEncryptedPart: CK_BYTE_PTR,
        ulEncryptedPartLen: CK_ULONG,
        pPart: CK_BYTE_PTR,
        pulPartLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Signs and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pPart`: in: part of the data
    /// - `ulPartLen`: in: length of the part in bytes
    /// - `pEncryptedPart`: out: receives encrypted data; NULL to query its length
    /// - `pulEncryptedPartLen`: in/out: capacity in bytes; receives the length
    pub fn C_SignEncryptUpdate(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
        pEncryptedPart: CK_BYTE_PTR,
        pulEncryptedPartLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Decrypts and verifies a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pEncryptedPart`: in: part of the encrypted data
    /// - `ulEncryptedPartLen`: in: length of the part in bytes
    /// - `pPart`: out: receives decrypted data; NULL to query its length
    /// - `pulPartLen`: in/out: capacity in bytes; receives the length
    pub fn C_DecryptVerifyUpdate(
        hSession: CK_SESSION_HANDLE,
        pEncryptedPart: CK_BYTE_PTR,
        ulEncryptedPartLen: CK_ULONG,
        pPart: CK_BYTE_PTR,
        pulPartLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Generates a secret key or a set of domain parameters. (PKCS #11, Key management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `pTemplate`: in: attributes of the new key
    /// - `ulCount`: in: number of attributes
    /// - `phKey`: out: receives the handle of the key
    pub fn C_GenerateKey(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;

    /// Generates a key pair. (PKCS #11, Key management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `pPublicKeyTemplate`: in: attributes of the public key
    /// - `ulPublicKeyAttributeCount`: in: number of attributes of the public key
    /// - `pPrivateKeyTemplate`: in: attributes of the private key
    /// - `ulPrivateKeyAttributeCount`: in: number of attributes of the private key
    /// - `phPublicKey`: out: receives the handle of the public key
    /// - `phPrivateKey`: out: receives the handle of the private key
    pub fn C_GenerateKeyPair(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        pPublicKeyTemplate: CK_ATTRIBUTE_PTR,
        ulPublicKeyAttributeCount: CK_ULONG,
        pPrivateKeyTemplate: CK_ATTRIBUTE_PTR,
        ulPrivateKeyAttributeCount: CK_ULONG,
        phPublicKey: CK_OBJECT_HANDLE_PTR,
        phPrivateKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;

    /// Wraps (encrypts) a key. (PKCS #11, Key management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hWrappingKey`: in: key that wraps
    /// - `hKey`: in: key to wrap
    /// - `pWrappedKey`: out: receives the wrapped key; NULL to query its length
    /// - `pulWrappedKeyLen`: in/out: capacity in bytes; receives the length
    pub fn C_WrapKey(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hWrappingKey: CK_OBJECT_HANDLE,
        hKey: CK_OBJECT_HANDLE,
        pWrappedKey: CK_BYTE_PTR,
        pulWrappedKeyLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Unwraps (decrypts) a key and creates it as an object. (PKCS #11, Key management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hUnwrappingKey`: in: key that unwraps
    /// - `pWrappedKey`: in: wrapped key
    /// - `ulWrappedKeyLen`: in: length of the wrapped key in bytes
    /// - `pTemplate`: in: attributes of the new key
    /// - `ulAttributeCount`: in: number of attributes
    /// - `phKey`: out: receives the handle of the key
    pub fn C_UnwrapKey(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hUnwrappingKey: CK_OBJECT_HANDLE,
        pWrappedKey: CK_BYTE_PTR,
        ulWrappedKeyLen: CK_ULONG,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;

    /// Derives a key from a base key. (PKCS #11, Key management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hBaseKey`: in: base key
    /// - `pTemplate`: in: attributes of the new key
    /// - `ulAttributeCount`: in: number of attributes
    /// - `phKey`: out: receives the handle of the key; NULL if the parameter receives the keys
    pub fn C_DeriveKey(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hBaseKey: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;

    /// Mixes seed material into the random number generator. (PKCS #11, Random number generation functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pSeed`: in: seed material
    /// - `ulSeedLen`: in: length of the seed material in bytes
    pub fn C_SeedRandom(
        hSession: CK_SESSION_HANDLE,
        pSeed: CK_BYTE_PTR,
        ulSeedLen: CK_ULONG,
    ) -> CK_RV;

    /// Generates random bytes. (PKCS #11, Random number generation functions)
    ///
    /// - `hSession`: in: session handle
    /// - `RandomData`: out: receives the random bytes
    /// - `ulRandomLen`: in: number of bytes wanted
    pub fn C_GenerateRandom(
        hSession: CK_SESSION_HANDLE,
        RandomData: CK_BYTE_PTR,
        ulRandomLen: CK_ULONG,
    ) -> CK_RV;

    /// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
    /// functions)
    ///
    /// - `hSession`: in: session handle
    pub fn C_GetFunctionStatus(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
    /// functions)
    ///
    /// - `hSession`: in: session handle
    pub fn C_CancelFunction(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Waits for an event of a slot, such as the insertion of a token. (PKCS #11, Slot and token management
    /// functions)
    ///
    /// - `flags`: in: CKF_DONT_BLOCK to return at once, else 0
    /// - `pSlot`: out: receives the slot
    /// - `pRserved`: in: reserved, NULL
    pub fn C_WaitForSlotEvent(
        flags: CK_FLAGS,
        pSlot: CK_SLOT_ID_PTR,
        pRserved: CK_VOID_PTR,
    ) -> CK_RV;

    /// Lists the interfaces of the module. May be called before C_Initialize. (PKCS #11, General-purpose
    /// functions)
    ///
    /// - `pInterfacesList`: out: receives the interfaces; NULL to query their number
    /// - `pulCount`: in/out: capacity in entries; receives the number
    pub fn C_GetInterfaceList(pInterfacesList: CK_INTERFACE_PTR, pulCount: CK_ULONG_PTR) -> CK_RV;

    /// Gets an interface by name, version and flags. May be called before C_Initialize. (PKCS #11, General-
    /// purpose functions)
    ///
    /// - `pInterfaceName`: in: name, ended by a null; NULL for the module's default
    /// - `pVersion`: in: version; NULL for the latest
    /// - `ppInterface`: out: receives a pointer to the interface
    /// - `flags`: in: interface flags that must be set
    pub fn C_GetInterface(
        pInterfaceName: CK_UTF8CHAR_PTR,
        pVersion: CK_VERSION_PTR,
        ppInterface: CK_INTERFACE_PTR_PTR,
        flags: CK_FLAGS,
    ) -> CK_RV;

    /// Logs a user with a name into the token, for all sessions of the application. (PKCS #11, Session
    /// management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `userType`: in: type of the user (CKU_)
    /// - `pPin`: in: PIN; NULL with a protected authentication path
    /// - `ulPinLen`: in: length of the PIN in bytes
    /// - `pUsername`: in: name of the user
    /// - `ulUsernameLen`: in: length of the name in bytes
    pub fn C_LoginUser(
        hSession: CK_SESSION_HANDLE,
        userType: CK_USER_TYPE,
        pPin: CK_UTF8CHAR_PTR,
        ulPinLen: CK_ULONG,
        pUsername: CK_UTF8CHAR_PTR,
        ulUsernameLen: CK_ULONG,
    ) -> CK_RV;

    /// Cancels operations of a session. (PKCS #11, Session management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `flags`: in: operations to cancel, as mechanism flags such as CKF_SIGN
    pub fn C_SessionCancel(hSession: CK_SESSION_HANDLE, flags: CK_FLAGS) -> CK_RV;

    /// Starts the encryption of messages with one key. (PKCS #11, Message-based encryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_MessageEncryptInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Encrypts a message in one part. (PKCS #11, Message-based encryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pAssociatedData`: in: data to authenticate but not to encrypt, may be NULL
    /// - `ulAssociatedDataLen`: in: length of the associated data in bytes
    /// - `pPlaintext`: in: plaintext
    /// - `ulPlaintextLen`: in: length of the plaintext in bytes
    /// - `pCiphertext`: out: receives the ciphertext; NULL to query its length
    /// - `pulCiphertextLen`: in/out: capacity in bytes; receives the length
    pub fn C_EncryptMessage(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
        pPlaintext: CK_BYTE_PTR,
        ulPlaintextLen: CK_ULONG,
        pCiphertext: CK_BYTE_PTR,
        pulCiphertextLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Starts the encryption of a message in several parts. (PKCS #11, Message-based encryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pAssociatedData`: in: data to authenticate but not to encrypt, may be NULL
    /// - `ulAssociatedDataLen`: in: length of the associated data in bytes
    pub fn C_EncryptMessageBegin(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
    ) -> CK_RV;

    /// Encrypts a further part of the message. (PKCS #11, Message-based encryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pPlaintextPart`: in: part of the plaintext
    /// - `ulPlaintextPartLen`: in: length of the part in bytes
    /// - `pCiphertextPart`: out: receives ciphertext; NULL to query its length
    /// - `pulCiphertextPartLen`: in/out: capacity in bytes; receives the length
    /// - `flags`: in: CKF_END_OF_MESSAGE with the last part, else 0
    pub fn C_EncryptMessageNext(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pPlaintextPart: CK_BYTE_PTR,
        ulPlaintextPartLen: CK_ULONG,
        pCiphertextPart: CK_BYTE_PTR,
        pulCiphertextPartLen: CK_ULONG_PTR,
        flags: CK_FLAGS,
    ) -> CK_RV;

    /// Ends the encryption of messages. (PKCS #11, Message-based encryption functions)
    ///
    /// - `hSession`: in: session handle
    pub fn C_MessageEncryptFinal(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Starts the decryption of messages with one key. (PKCS #11, Message-based decryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_MessageDecryptInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Decrypts a message in one part. (PKCS #11, Message-based decryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pAssociatedData`: in: data to authenticate but not to encrypt, may be NULL
    /// - `ulAssociatedDataLen`: in: length of the associated data in bytes
    /// - `pCiphertext`: in: ciphertext
    /// - `ulCiphertextLen`: in: length of the ciphertext in bytes
    /// - `pPlaintext`: out: receives the plaintext; NULL to query its length
    /// - `pulPlaintextLen`: in/out: capacity in bytes; receives the length
    pub fn C_DecryptMessage(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
        pCiphertext: CK_BYTE_PTR,
        ulCiphertextLen: CK_ULONG,
        pPlaintext: CK_BYTE_PTR,
        pulPlaintextLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Starts the decryption of a message in several parts. (PKCS #11, Message-based decryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pAssociatedData`: in: data to authenticate but not to encrypt, may be NULL
    /// - `ulAssociatedDataLen`: in: length of the associated data in bytes
    pub fn C_DecryptMessageBegin(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
    ) -> CK_RV;

    /// Decrypts a further part of the message. (PKCS #11, Message-based decryption functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pCiphertextPart`: in: part of the ciphertext
    /// - `ulCiphertextPartLen`: in: length of the part in bytes
    /// - `pPlaintextPart`: out: receives plaintext; NULL to query its length
    /// - `pulPlaintextPartLen`: in/out: capacity in bytes; receives the length
    /// - `flags`: in: CKF_END_OF_MESSAGE with the last part, else 0
    pub fn C_DecryptMessageNext(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pCiphertextPart: CK_BYTE_PTR,
        ulCiphertextPartLen: CK_ULONG,
        pPlaintextPart: CK_BYTE_PTR,
        pulPlaintextPartLen: CK_ULONG_PTR,
        flags: CK_FLAGS,
    ) -> CK_RV;

    /// Ends the decryption of messages. (PKCS #11, Message-based decryption functions)
    ///
    /// - `hSession`: in: session handle
    pub fn C_MessageDecryptFinal(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Starts the signing of messages with one key. (PKCS #11, Message-based signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_MessageSignInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Signs a message in one part. (PKCS #11, Message-based signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pData`: in: data
    /// - `ulDataLen`: in: length of the data in bytes
    /// - `pSignature`: out: receives the signature; NULL to query its length
    /// - `pulSignatureLen`: in/out: capacity in bytes; receives the length
    pub fn C_SignMessage(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Starts the signing of a message in several parts. (PKCS #11, Message-based signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    pub fn C_SignMessageBegin(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
    ) -> CK_RV;

    /// Takes a further part of the message and, with the last one, signs it. (PKCS #11, Message-based signing
    /// and MACing functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pData`: in: part of the message
    /// - `ulDataLen`: in: length of the part in bytes
    /// - `pSignature`: out: receives the signature; NULL before the last part or to query its length
    /// - `pulSignatureLen`: in/out: capacity in bytes; receives the length; NULL before the last part
    pub fn C_SignMessageNext(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Ends the signing of messages. (PKCS #11, Message-based signing and MACing functions)
    ///
    /// - `hSession`: in: session handle
    pub fn C_MessageSignFinal(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Starts the verification of messages with one key. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    pub fn C_MessageVerifyInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV;

    /// Verifies the signature of a message in one part. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pData`: in: data
    /// - `ulDataLen`: in: length of the data in bytes
    /// - `pSignature`: in: signature or MAC
    /// - `ulSignatureLen`: in: length of the signature in bytes
    pub fn C_VerifyMessage(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV;

    /// Starts the verification of a message in several parts. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    pub fn C_VerifyMessageBegin(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
    ) -> CK_RV;

    /// Takes a further part of the message and, with the last one, verifies it. (PKCS #11, Message-based
    /// functions for verifying signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    /// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
    /// - `ulParameterLen`: in: length of the parameter in bytes
    /// - `pData`: in: part of the message
    /// - `ulDataLen`: in: length of the part in bytes
    /// - `pSignature`: in: signature or MAC; NULL before the last part
    /// - `ulSignatureLen`: in: length of the signature in bytes
    pub fn C_VerifyMessageNext(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV;

    /// Ends the verification of messages. (PKCS #11, Message-based functions for verifying signatures and MACs)
    ///
    /// - `hSession`: in: session handle
    pub fn C_MessageVerifyFinal(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Encapsulates: creates a secret key and a ciphertext from which the private key's owner gets it. (PKCS
    /// \#11, Key management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hPublicKey`: in: public key that encapsulates
    /// - `pTemplate`: in: attributes of the new secret key
    /// - `ulAttributeCount`: in: number of attributes
    /// - `pCiphertext`: out: receives the ciphertext; NULL to query its length
    /// - `pulCiphertextLen`: in/out: capacity in bytes; receives the length
    /// - `phKey`: out: receives the handle of the key
    pub fn C_EncapsulateKey(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hPublicKey: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        pCiphertext: CK_BYTE_PTR,
        pulCiphertextLen: CK_ULONG_PTR,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;

    /// Decapsulates: creates the secret key that a ciphertext holds. (PKCS #11, Key management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hPrivateKey`: in: private key that decapsulates
    /// - `pTemplate`: in: attributes of the new secret key
    /// - `ulAttributeCount`: in: number of attributes
    /// - `pCiphertext`: in: ciphertext
    /// - `ulCiphertextLen`: in: length of the ciphertext in bytes
    /// - `phKey`: out: receives the handle of the key
    pub fn C_DecapsulateKey(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hPrivateKey: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        pCiphertext: CK_BYTE_PTR,
        ulCiphertextLen: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;

    /// Starts the verification of a signature that is given at the start. (PKCS #11, Functions for verifying a
    /// signature given in advance)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hKey`: in: key
    /// - `pSignature`: in: signature or MAC
    /// - `ulSignatureLen`: in: length of the signature in bytes
    pub fn C_VerifySignatureInit(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV;

    /// Verifies data in one part against the signature given at the start. (PKCS #11, Functions for verifying a
    /// signature given in advance)
    ///
    /// - `hSession`: in: session handle
    /// - `pData`: in: data
    /// - `ulDataLen`: in: length of the data in bytes
    pub fn C_VerifySignature(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
    ) -> CK_RV;

    /// Takes a further part of the data to verify. (PKCS #11, Functions for verifying a signature given in
    /// advance)
    ///
    /// - `hSession`: in: session handle
    /// - `pPart`: in: part of the data
    /// - `ulPartLen`: in: length of the part in bytes
    pub fn C_VerifySignatureUpdate(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
    ) -> CK_RV;

    /// Ends a verification in several parts. (PKCS #11, Functions for verifying a signature given in advance)
    ///
    /// - `hSession`: in: session handle
    pub fn C_VerifySignatureFinal(hSession: CK_SESSION_HANDLE) -> CK_RV;

    /// Gets validation flags of a session. (PKCS #11, Session management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `type`: in: kind of flags (CKS_LAST_VALIDATION_OK)
    /// - `pFlags`: out: receives the flags
    pub fn C_GetSessionValidationFlags(
        hSession: CK_SESSION_HANDLE,
        r#type: CK_SESSION_VALIDATION_FLAGS_TYPE,
        pFlags: CK_FLAGS_PTR,
    ) -> CK_RV;

    /// Asks whether an asynchronous function has finished and gets its result. (PKCS #11, Asynchronous function
    /// management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pFunctionName`: in: name of the asynchronous function, such as "C_Sign", ended by a null
    /// - `pResult`: out: receives the result
    pub fn C_AsyncComplete(
        hSession: CK_SESSION_HANDLE,
        pFunctionName: CK_UTF8CHAR_PTR,
        pResult: CK_ASYNC_DATA_PTR,
    ) -> CK_RV;

    /// Gets an identifier by which a later session can join an asynchronous function. (PKCS #11, Asynchronous
    /// function management functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pFunctionName`: in: name of the asynchronous function, such as "C_Sign", ended by a null
    /// - `pulID`: out: receives the identifier
    pub fn C_AsyncGetID(
        hSession: CK_SESSION_HANDLE,
        pFunctionName: CK_UTF8CHAR_PTR,
        pulID: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Joins an asynchronous function that another session began. (PKCS #11, Asynchronous function management
    /// functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pFunctionName`: in: name of the asynchronous function, such as "C_Sign", ended by a null
    /// - `ulID`: in: identifier from C_AsyncGetID
    /// - `pData`: out: buffer for the output of the function
    /// - `ulData`: in: capacity of the buffer in bytes
    pub fn C_AsyncJoin(
        hSession: CK_SESSION_HANDLE,
        pFunctionName: CK_UTF8CHAR_PTR,
        ulID: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulData: CK_ULONG,
    ) -> CK_RV;

    /// Wraps a key with an authenticated mechanism. (PKCS #11, Authenticated key wrapping functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hWrappingKey`: in: key that wraps
    /// - `hKey`: in: key to wrap
    /// - `pAssociatedData`: in: data to authenticate but not to encrypt, may be NULL
    /// - `ulAssociatedDataLen`: in: length of the associated data in bytes
    /// - `pWrappedKey`: out: receives the wrapped key; NULL to query its length
    /// - `pulWrappedKeyLen`: in/out: capacity in bytes; receives the length
    pub fn C_WrapKeyAuthenticated(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hWrappingKey: CK_OBJECT_HANDLE,
        hKey: CK_OBJECT_HANDLE,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
        pWrappedKey: CK_BYTE_PTR,
        pulWrappedKeyLen: CK_ULONG_PTR,
    ) -> CK_RV;

    /// Unwraps a key with an authenticated mechanism and creates it as an object. (PKCS #11, Authenticated key
    /// wrapping functions)
    ///
    /// - `hSession`: in: session handle
    /// - `pMechanism`: in: mechanism with its parameter
    /// - `hUnwrappingKey`: in: key that unwraps
    /// - `pWrappedKey`: in: wrapped key
    /// - `ulWrappedKeyLen`: in: length of the wrapped key in bytes
    /// - `pTemplate`: in: attributes of the new key
    /// - `ulAttributeCount`: in: number of attributes
    /// - `pAssociatedData`: in: data to authenticate but not to encrypt, may be NULL
    /// - `ulAssociatedDataLen`: in: length of the associated data in bytes
    /// - `phKey`: out: receives the handle of the key
    pub fn C_UnwrapKeyAuthenticated(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hUnwrappingKey: CK_OBJECT_HANDLE,
        pWrappedKey: CK_BYTE_PTR,
        ulWrappedKeyLen: CK_ULONG,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV;
}

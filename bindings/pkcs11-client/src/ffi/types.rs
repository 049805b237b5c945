//! Types.

use core::ffi::{c_long, c_uchar, c_ulong, c_void};

// Base types

/// Unsigned 8-bit value.
pub type CK_BYTE = c_uchar;
/// 8-bit character, of a limited set of ASCII characters.
pub type CK_CHAR = CK_BYTE;
/// 8-bit unit of UTF-8 text.
pub type CK_UTF8CHAR = CK_BYTE;
/// Truth value in a byte: CK_TRUE or CK_FALSE.
pub type CK_BBOOL = CK_BYTE;
/// Unsigned value of at least 32 bits, as wide as the platform's long.
pub type CK_ULONG = c_ulong;
/// Signed value, as wide as CK_ULONG.
pub type CK_LONG = c_long;
/// Bit flags, at least 32 of them (CKF_).
pub type CK_FLAGS = CK_ULONG;
/// Pointer to a byte or to several.
pub type CK_BYTE_PTR = *mut CK_BYTE;
/// Pointer to characters.
pub type CK_CHAR_PTR = *mut CK_CHAR;
/// Pointer to UTF-8 text.
pub type CK_UTF8CHAR_PTR = *mut CK_UTF8CHAR;
/// Pointer to a number.
pub type CK_ULONG_PTR = *mut CK_ULONG;
/// Pointer to anything.
pub type CK_VOID_PTR = *mut c_void;
/// Pointer to flags.
pub type CK_FLAGS_PTR = *mut CK_ULONG;
/// Pointer to a pointer to anything.
pub type CK_VOID_PTR_PTR = *mut CK_VOID_PTR;
/// Kind of a notification (CKN_).
pub type CK_NOTIFICATION = CK_ULONG;
/// Identifier of a slot, chosen by the module.
pub type CK_SLOT_ID = CK_ULONG;
pub type CK_SLOT_ID_PTR = *mut CK_SLOT_ID;
/// Handle of a session, chosen by the module.
pub type CK_SESSION_HANDLE = CK_ULONG;
pub type CK_SESSION_HANDLE_PTR = *mut CK_SESSION_HANDLE;
/// Type of a user (CKU_).
pub type CK_USER_TYPE = CK_ULONG;
/// State of a session (CKS_).
pub type CK_STATE = CK_ULONG;
/// Handle of an object, valid within the application.
pub type CK_OBJECT_HANDLE = CK_ULONG;
pub type CK_OBJECT_HANDLE_PTR = *mut CK_OBJECT_HANDLE;
/// Class of an object (CKO_).
pub type CK_OBJECT_CLASS = CK_ULONG;
pub type CK_OBJECT_CLASS_PTR = *mut CK_OBJECT_CLASS;
/// Type of a hardware feature (CKH_).
pub type CK_HW_FEATURE_TYPE = CK_ULONG;
/// Type of a key (CKK_).
pub type CK_KEY_TYPE = CK_ULONG;
/// Type of a certificate (CKC_).
pub type CK_CERTIFICATE_TYPE = CK_ULONG;
/// Type of an attribute (CKA_).
pub type CK_ATTRIBUTE_TYPE = CK_ULONG;
/// Type of a mechanism (CKM_).
pub type CK_MECHANISM_TYPE = CK_ULONG;
pub type CK_MECHANISM_TYPE_PTR = *mut CK_MECHANISM_TYPE;
/// Return value of a function (CKR_).
pub type CK_RV = CK_ULONG;
/// Mask generation function of OAEP and PSS (CKG_MGF1_).
pub type CK_RSA_PKCS_MGF_TYPE = CK_ULONG;
pub type CK_RSA_PKCS_MGF_TYPE_PTR = *mut CK_RSA_PKCS_MGF_TYPE;
/// Source of the OAEP encoding parameter (CKZ_).
pub type CK_RSA_PKCS_OAEP_SOURCE_TYPE = CK_ULONG;
pub type CK_RSA_PKCS_OAEP_SOURCE_TYPE_PTR = *mut CK_RSA_PKCS_OAEP_SOURCE_TYPE;
/// Key derivation function of elliptic curve mechanisms (CKD_).
pub type CK_EC_KDF_TYPE = CK_ULONG;
pub type CK_EC_KDF_TYPE_PTR = *mut CK_EC_KDF_TYPE;
/// Key derivation function of X9.42 Diffie-Hellman mechanisms (CKD_).
pub type CK_X9_42_DH_KDF_TYPE = CK_ULONG;
pub type CK_X9_42_DH_KDF_TYPE_PTR = *mut CK_X9_42_DH_KDF_TYPE;
/// Parameter of CKM_RC2_ECB and CKM_RC2_MAC: the effective number of key bits.
pub type CK_RC2_PARAMS = CK_ULONG;
pub type CK_RC2_PARAMS_PTR = *mut CK_RC2_PARAMS;
/// Parameter of MAC mechanisms of chosen length: the length of the MAC in bytes.
pub type CK_MAC_GENERAL_PARAMS = CK_ULONG;
pub type CK_MAC_GENERAL_PARAMS_PTR = *mut CK_MAC_GENERAL_PARAMS;
/// Parameter of CKM_EXTRACT_KEY_FROM_KEY: the first bit of the base key to use.
pub type CK_EXTRACT_PARAMS = CK_ULONG;
pub type CK_EXTRACT_PARAMS_PTR = *mut CK_EXTRACT_PARAMS;
/// Pseudorandom function of PBKDF2 (CKP_PKCS5_PBKD2_).
pub type CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = CK_ULONG;
pub type CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE_PTR =
    *mut CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE;
/// Source of the salt of PBKDF2 (CKZ_).
pub type CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE = CK_ULONG;
pub type CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE_PTR = *mut CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE;
/// Type of a one-time password parameter (CK_OTP_VALUE and so on).
pub type CK_OTP_PARAM_TYPE = CK_ULONG;
/// Older name of CK_OTP_PARAM_TYPE.
pub type CK_PARAM_TYPE = CK_OTP_PARAM_TYPE;
/// How an initialisation vector or nonce is generated (CKG_).
pub type CK_GENERATOR_FUNCTION = CK_ULONG;
/// Java MIDP security domain of a certificate (CK_SECURITY_DOMAIN_).
pub type CK_JAVA_MIDP_SECURITY_DOMAIN = CK_ULONG;
/// Category of a certificate (CK_CERTIFICATE_CATEGORY_).
pub type CK_CERTIFICATE_CATEGORY = CK_ULONG;
/// Identifier of a profile (CKP_).
pub type CK_PROFILE_ID = CK_ULONG;
pub type CK_PROFILE_ID_PTR = *mut CK_PROFILE_ID;
/// Type of a data parameter of SP 800-108 (CK_SP800_108_ITERATION_VARIABLE and so on).
pub type CK_PRF_DATA_TYPE = CK_ULONG;
/// Pseudorandom function of SP 800-108: the mechanism of a MAC.
pub type CK_SP800_108_PRF_TYPE = CK_MECHANISM_TYPE;
/// How the length of the derived keying material is counted (CK_SP800_108_DKM_LENGTH_).
pub type CK_SP800_108_DKM_LENGTH_METHOD = CK_ULONG;
/// Key derivation function of X3DH (CKD_).
pub type CK_X3DH_KDF_TYPE = CK_ULONG;
pub type CK_X3DH_KDF_TYPE_PTR = *mut CK_X3DH_KDF_TYPE;
/// Key derivation function of the Double Ratchet (CKD_).
pub type CK_X2RATCHET_KDF_TYPE = CK_ULONG;
pub type CK_X2RATCHET_KDF_TYPE_PTR = *mut CK_X2RATCHET_KDF_TYPE;
/// Hash mechanism of XEdDSA.
pub type CK_XEDDSA_HASH_TYPE = CK_ULONG;
pub type CK_XEDDSA_HASH_TYPE_PTR = *mut CK_XEDDSA_HASH_TYPE;
/// Number of levels of an HSS tree.
pub type CK_HSS_LEVELS = CK_ULONG;
/// Type of an LMS tree: hash and height, as the IANA registry numbers them.
pub type CK_LMS_TYPE = CK_ULONG;
/// Type of an LM-OTS signature: hash and width, as the IANA registry numbers them.
pub type CK_LMOTS_TYPE = CK_ULONG;
/// Kind of session validation flags to ask for (CKS_LAST_VALIDATION_OK).
pub type CK_SESSION_VALIDATION_FLAGS_TYPE = CK_ULONG;
/// What was validated (CKV_TYPE_).
pub type CK_VALIDATION_TYPE = CK_ULONG;
pub type CK_VALIDATION_TYPE_PTR = *mut CK_VALIDATION_TYPE;
/// Authority that validated (CKV_AUTHORITY_TYPE_).
pub type CK_VALIDATION_AUTHORITY_TYPE = CK_ULONG;
pub type CK_VALIDATION_AUTHORITY_TYPE_PTR = *mut CK_VALIDATION_AUTHORITY_TYPE;
/// Parameter set of XMSS^MT, as the IANA registry numbers them.
pub type CK_XMSSMT_PARAMETER_SET_TYPE = CK_ULONG;
/// Parameter set of XMSS, as the IANA registry numbers them.
pub type CK_XMSS_PARAMETER_SET_TYPE = CK_ULONG;
/// Whether a signature is hedged with random data (CKH_HEDGE_, CKH_DETERMINISTIC_REQUIRED).
pub type CK_HEDGE_TYPE = CK_ULONG;
/// Parameter set of ML-DSA (CKP_ML_DSA_).
pub type CK_ML_DSA_PARAMETER_SET_TYPE = CK_ULONG;
/// Parameter set of SLH-DSA (CKP_SLH_DSA_).
pub type CK_SLH_DSA_PARAMETER_SET_TYPE = CK_ULONG;
/// Parameter set of ML-KEM (CKP_ML_KEM_).
pub type CK_ML_KEM_PARAMETER_SET_TYPE = CK_ULONG;
/// Trust in a certificate for one purpose (CKT_).
pub type CK_TRUST = CK_ULONG;

// Structs and unions

/// Version of an interface, a library or a device.
#[repr(C)]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_VERSION {
    /// major version
    pub major: CK_BYTE,
    /// minor version, 40 in version 2.40 and 1 in version 3.1
    pub minor: CK_BYTE,
}
pub type CK_VERSION_PTR = *mut CK_VERSION;

/// General information about the module, from C_GetInfo.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_INFO {
    /// version of the interface
    pub cryptokiVersion: CK_VERSION,
    /// name of the manufacturer, padded with spaces
    pub manufacturerID: [CK_UTF8CHAR; 32],
    /// flags, always 0
    pub flags: CK_FLAGS,
    /// description of the module, padded with spaces
    pub libraryDescription: [CK_UTF8CHAR; 32],
    /// version of the module
    pub libraryVersion: CK_VERSION,
}
pub type CK_INFO_PTR = *mut CK_INFO;

/// Information about a slot, from C_GetSlotInfo.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SLOT_INFO {
    /// description of the slot, padded with spaces
    pub slotDescription: [CK_UTF8CHAR; 64],
    /// name of the manufacturer, padded with spaces
    pub manufacturerID: [CK_UTF8CHAR; 32],
    /// slot flags, such as CKF_TOKEN_PRESENT
    pub flags: CK_FLAGS,
    /// version of the hardware
    pub hardwareVersion: CK_VERSION,
    /// version of the firmware
    pub firmwareVersion: CK_VERSION,
}
pub type CK_SLOT_INFO_PTR = *mut CK_SLOT_INFO;

/// Information about a token, from C_GetTokenInfo. Texts are padded with spaces, without a final null.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_TOKEN_INFO {
    /// label given at initialisation, padded with spaces
    pub label: [CK_UTF8CHAR; 32],
    /// name of the manufacturer, padded with spaces
    pub manufacturerID: [CK_UTF8CHAR; 32],
    /// model of the device, padded with spaces
    pub model: [CK_UTF8CHAR; 16],
    /// serial number of the device, padded with spaces
    pub serialNumber: [CK_CHAR; 16],
    /// token flags, such as CKF_LOGIN_REQUIRED
    pub flags: CK_FLAGS,
    /// greatest number of open sessions, or CK_EFFECTIVELY_INFINITE
    pub ulMaxSessionCount: CK_ULONG,
    /// number of sessions that the application has open
    pub ulSessionCount: CK_ULONG,
    /// greatest number of open read/write sessions, or CK_EFFECTIVELY_INFINITE
    pub ulMaxRwSessionCount: CK_ULONG,
    /// number of read/write sessions that the application has open
    pub ulRwSessionCount: CK_ULONG,
    /// greatest length of a PIN in bytes
    pub ulMaxPinLen: CK_ULONG,
    /// smallest length of a PIN in bytes
    pub ulMinPinLen: CK_ULONG,
    /// memory for public objects in bytes, or CK_UNAVAILABLE_INFORMATION
    pub ulTotalPublicMemory: CK_ULONG,
    /// free memory for public objects in bytes, or CK_UNAVAILABLE_INFORMATION
    pub ulFreePublicMemory: CK_ULONG,
    /// memory for private objects in bytes, or CK_UNAVAILABLE_INFORMATION
    pub ulTotalPrivateMemory: CK_ULONG,
    /// free memory for private objects in bytes, or CK_UNAVAILABLE_INFORMATION
    pub ulFreePrivateMemory: CK_ULONG,
    /// version of the hardware
    pub hardwareVersion: CK_VERSION,
    /// version of the firmware
    pub firmwareVersion: CK_VERSION,
    /// clock as YYYYMMDDhhmmss00 in UTC, if CKF_CLOCK_ON_TOKEN is set
    pub utcTime: [CK_CHAR; 16],
}
pub type CK_TOKEN_INFO_PTR = *mut CK_TOKEN_INFO;

/// Information about a session, from C_GetSessionInfo.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SESSION_INFO {
    /// slot of the token
    pub slotID: CK_SLOT_ID,
    /// state of the session (CKS_)
    pub state: CK_STATE,
    /// session flags, such as CKF_RW_SESSION
    pub flags: CK_FLAGS,
    /// error code of the device, as its vendor defines it
    pub ulDeviceError: CK_ULONG,
}
pub type CK_SESSION_INFO_PTR = *mut CK_SESSION_INFO;

/// Type, value and length of an attribute of an object.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_ATTRIBUTE {
    /// type of the attribute (CKA_)
    pub r#type: CK_ATTRIBUTE_TYPE,
    /// value; NULL to query its length
    pub pValue: CK_VOID_PTR,
    /// length or capacity of the value in bytes, or CK_UNAVAILABLE_INFORMATION
    pub ulValueLen: CK_ULONG,
}
pub type CK_ATTRIBUTE_PTR = *mut CK_ATTRIBUTE;

/// Date in ASCII digits.
#[repr(C)]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_DATE {
    /// year, "1900" to "9999"
    pub year: [CK_CHAR; 4],
    /// month, "01" to "12"
    pub month: [CK_CHAR; 2],
    /// day, "01" to "31"
    pub day: [CK_CHAR; 2],
}

/// Mechanism with its parameter.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_MECHANISM {
    /// type of the mechanism (CKM_)
    pub mechanism: CK_MECHANISM_TYPE,
    /// parameter, NULL for none
    pub pParameter: CK_VOID_PTR,
    /// length of the parameter in bytes
    pub ulParameterLen: CK_ULONG,
}
pub type CK_MECHANISM_PTR = *mut CK_MECHANISM;

/// Information about a mechanism, from C_GetMechanismInfo.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_MECHANISM_INFO {
    /// smallest key size, in bits or bytes as the mechanism has it
    pub ulMinKeySize: CK_ULONG,
    /// greatest key size, in bits or bytes as the mechanism has it
    pub ulMaxKeySize: CK_ULONG,
    /// mechanism flags, such as CKF_SIGN
    pub flags: CK_FLAGS,
}
pub type CK_MECHANISM_INFO_PTR = *mut CK_MECHANISM_INFO;

/// Named interface of a module, from C_GetInterfaceList or C_GetInterface.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_INTERFACE {
    /// name of the interface, ended by a null; the standard's is "PKCS 11"
    pub pInterfaceName: CK_UTF8CHAR_PTR,
    /// function list of the interface, which starts with a CK_VERSION
    pub pFunctionList: CK_VOID_PTR,
    /// interface flags, such as CKF_INTERFACE_FORK_SAFE
    pub flags: CK_FLAGS,
}
pub type CK_INTERFACE_PTR = *mut CK_INTERFACE;
pub type CK_INTERFACE_PTR_PTR = *mut CK_INTERFACE_PTR;

/// Optional arguments of C_Initialize: how the module deals with threads.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_C_INITIALIZE_ARGS {
    /// creates a mutex; all four callbacks are given, or none
    pub CreateMutex: CK_CREATEMUTEX,
    /// destroys a mutex
    pub DestroyMutex: CK_DESTROYMUTEX,
    /// locks a mutex
    pub LockMutex: CK_LOCKMUTEX,
    /// unlocks a mutex
    pub UnlockMutex: CK_UNLOCKMUTEX,
    /// initialisation flags, such as CKF_OS_LOCKING_OK
    pub flags: CK_FLAGS,
    /// reserved, NULL
    pub pReserved: CK_VOID_PTR,
}
pub type CK_C_INITIALIZE_ARGS_PTR = *mut CK_C_INITIALIZE_ARGS;

/// Parameter of CKM_RSA_PKCS_OAEP.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_RSA_PKCS_OAEP_PARAMS {
    /// hash mechanism
    pub hashAlg: CK_MECHANISM_TYPE,
    /// mask generation function
    pub mgf: CK_RSA_PKCS_MGF_TYPE,
    /// source of the encoding parameter
    pub source: CK_RSA_PKCS_OAEP_SOURCE_TYPE,
    /// encoding parameter (label), NULL for none
    pub pSourceData: CK_VOID_PTR,
    /// length of pSourceData in bytes
    pub ulSourceDataLen: CK_ULONG,
}
pub type CK_RSA_PKCS_OAEP_PARAMS_PTR = *mut CK_RSA_PKCS_OAEP_PARAMS;

/// Parameter of CKM_RSA_PKCS_PSS and the PSS mechanisms with a hash.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_RSA_PKCS_PSS_PARAMS {
    /// hash mechanism
    pub hashAlg: CK_MECHANISM_TYPE,
    /// mask generation function
    pub mgf: CK_RSA_PKCS_MGF_TYPE,
    /// length of the salt in bytes
    pub sLen: CK_ULONG,
}
pub type CK_RSA_PKCS_PSS_PARAMS_PTR = *mut CK_RSA_PKCS_PSS_PARAMS;

/// Parameter of CKM_ECDH1_DERIVE and CKM_ECDH1_COFACTOR_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_ECDH1_DERIVE_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_EC_KDF_TYPE,
    /// length of pSharedData in bytes
    pub ulSharedDataLen: CK_ULONG,
    /// data shared by both sides, may be NULL
    pub pSharedData: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
}
pub type CK_ECDH1_DERIVE_PARAMS_PTR = *mut CK_ECDH1_DERIVE_PARAMS;

/// Parameter of key agreement with two elliptic curve key pairs on each side.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_ECDH2_DERIVE_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_EC_KDF_TYPE,
    /// length of pSharedData in bytes
    pub ulSharedDataLen: CK_ULONG,
    /// data shared by both sides, may be NULL
    pub pSharedData: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
    /// length of the second private key in bytes
    pub ulPrivateDataLen: CK_ULONG,
    /// second private key of this side
    pub hPrivateData: CK_OBJECT_HANDLE,
    /// length of pPublicData2 in bytes
    pub ulPublicDataLen2: CK_ULONG,
    /// second public key of the other side
    pub pPublicData2: CK_BYTE_PTR,
}
pub type CK_ECDH2_DERIVE_PARAMS_PTR = *mut CK_ECDH2_DERIVE_PARAMS;

/// Parameter of CKM_ECMQV_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_ECMQV_DERIVE_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_EC_KDF_TYPE,
    /// length of pSharedData in bytes
    pub ulSharedDataLen: CK_ULONG,
    /// data shared by both sides, may be NULL
    pub pSharedData: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
    /// length of the second private key in bytes
    pub ulPrivateDataLen: CK_ULONG,
    /// second private key of this side
    pub hPrivateData: CK_OBJECT_HANDLE,
    /// length of pPublicData2 in bytes
    pub ulPublicDataLen2: CK_ULONG,
    /// second public key of the other side
    pub pPublicData2: CK_BYTE_PTR,
    /// first public key of this side
    pub publicKey: CK_OBJECT_HANDLE,
}
pub type CK_ECMQV_DERIVE_PARAMS_PTR = *mut CK_ECMQV_DERIVE_PARAMS;

/// Parameter of CKM_X9_42_DH_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_X9_42_DH1_DERIVE_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_X9_42_DH_KDF_TYPE,
    /// length of pOtherInfo in bytes
    pub ulOtherInfoLen: CK_ULONG,
    /// data shared by both sides, may be NULL
    pub pOtherInfo: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
}
pub type CK_X9_42_DH1_DERIVE_PARAMS_PTR = *mut CK_X9_42_DH1_DERIVE_PARAMS;

/// Parameter of CKM_X9_42_DH_HYBRID_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_X9_42_DH2_DERIVE_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_X9_42_DH_KDF_TYPE,
    /// length of pOtherInfo in bytes
    pub ulOtherInfoLen: CK_ULONG,
    /// data shared by both sides, may be NULL
    pub pOtherInfo: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
    /// length of the second private key in bytes
    pub ulPrivateDataLen: CK_ULONG,
    /// second private key of this side
    pub hPrivateData: CK_OBJECT_HANDLE,
    /// length of pPublicData2 in bytes
    pub ulPublicDataLen2: CK_ULONG,
    /// second public key of the other side
    pub pPublicData2: CK_BYTE_PTR,
}
pub type CK_X9_42_DH2_DERIVE_PARAMS_PTR = *mut CK_X9_42_DH2_DERIVE_PARAMS;

/// Parameter of CKM_X9_42_MQV_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_X9_42_MQV_DERIVE_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_X9_42_DH_KDF_TYPE,
    /// length of pOtherInfo in bytes
    pub ulOtherInfoLen: CK_ULONG,
    /// data shared by both sides, may be NULL
    pub pOtherInfo: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
    /// length of the second private key in bytes
    pub ulPrivateDataLen: CK_ULONG,
    /// second private key of this side
    pub hPrivateData: CK_OBJECT_HANDLE,
    /// length of pPublicData2 in bytes
    pub ulPublicDataLen2: CK_ULONG,
    /// second public key of the other side
    pub pPublicData2: CK_BYTE_PTR,
    /// first public key of this side
    pub publicKey: CK_OBJECT_HANDLE,
}
pub type CK_X9_42_MQV_DERIVE_PARAMS_PTR = *mut CK_X9_42_MQV_DERIVE_PARAMS;

/// Parameter of CKM_KEA_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_KEA_DERIVE_PARAMS {
    /// whether this side sends the message
    pub isSender: CK_BBOOL,
    /// length of the random data in bytes
    pub ulRandomLen: CK_ULONG,
    /// random data of this side
    pub pRandomA: CK_BYTE_PTR,
    /// random data of the other side
    pub pRandomB: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
}
pub type CK_KEA_DERIVE_PARAMS_PTR = *mut CK_KEA_DERIVE_PARAMS;

/// Parameter of CKM_RC2_CBC and CKM_RC2_CBC_PAD.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_RC2_CBC_PARAMS {
    /// effective number of key bits
    pub ulEffectiveBits: CK_ULONG,
    /// initialisation vector
    pub iv: [CK_BYTE; 8],
}
pub type CK_RC2_CBC_PARAMS_PTR = *mut CK_RC2_CBC_PARAMS;

/// Parameter of CKM_RC2_MAC_GENERAL.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_RC2_MAC_GENERAL_PARAMS {
    /// effective number of key bits
    pub ulEffectiveBits: CK_ULONG,
    /// length of the MAC in bytes
    pub ulMacLength: CK_ULONG,
}
pub type CK_RC2_MAC_GENERAL_PARAMS_PTR = *mut CK_RC2_MAC_GENERAL_PARAMS;

/// Parameter of CKM_RC5_ECB and CKM_RC5_MAC.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_RC5_PARAMS {
    /// word size in bytes
    pub ulWordsize: CK_ULONG,
    /// number of rounds
    pub ulRounds: CK_ULONG,
}
pub type CK_RC5_PARAMS_PTR = *mut CK_RC5_PARAMS;

/// Parameter of CKM_RC5_CBC and CKM_RC5_CBC_PAD.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_RC5_CBC_PARAMS {
    /// word size in bytes
    pub ulWordsize: CK_ULONG,
    /// number of rounds
    pub ulRounds: CK_ULONG,
    /// initialisation vector, twice the word size long
    pub pIv: CK_BYTE_PTR,
    /// length of the initialisation vector in bytes
    pub ulIvLen: CK_ULONG,
}
pub type CK_RC5_CBC_PARAMS_PTR = *mut CK_RC5_CBC_PARAMS;

/// Parameter of CKM_RC5_MAC_GENERAL.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_RC5_MAC_GENERAL_PARAMS {
    /// word size in bytes
    pub ulWordsize: CK_ULONG,
    /// number of rounds
    pub ulRounds: CK_ULONG,
    /// length of the MAC in bytes
    pub ulMacLength: CK_ULONG,
}
pub type CK_RC5_MAC_GENERAL_PARAMS_PTR = *mut CK_RC5_MAC_GENERAL_PARAMS;

/// Parameter of CKM_DES_CBC_ENCRYPT_DATA and CKM_DES3_CBC_ENCRYPT_DATA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_DES_CBC_ENCRYPT_DATA_PARAMS {
    /// initialisation vector
    pub iv: [CK_BYTE; 8],
    /// data to encrypt, a multiple of 8 bytes
    pub pData: CK_BYTE_PTR,
    /// length of pData in bytes
    pub length: CK_ULONG,
}
pub type CK_DES_CBC_ENCRYPT_DATA_PARAMS_PTR = *mut CK_DES_CBC_ENCRYPT_DATA_PARAMS;

/// Parameter of CKM_AES_CBC_ENCRYPT_DATA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_AES_CBC_ENCRYPT_DATA_PARAMS {
    /// initialisation vector
    pub iv: [CK_BYTE; 16],
    /// data to encrypt, a multiple of 16 bytes
    pub pData: CK_BYTE_PTR,
    /// length of pData in bytes
    pub length: CK_ULONG,
}
pub type CK_AES_CBC_ENCRYPT_DATA_PARAMS_PTR = *mut CK_AES_CBC_ENCRYPT_DATA_PARAMS;

/// Parameter of CKM_SKIPJACK_PRIVATE_WRAP.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SKIPJACK_PRIVATE_WRAP_PARAMS {
    /// length of the password in bytes
    pub ulPasswordLen: CK_ULONG,
    /// password
    pub pPassword: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
    /// length of the prime and of the base in bytes
    pub ulPAndGLen: CK_ULONG,
    /// length of the subprime in bytes
    pub ulQLen: CK_ULONG,
    /// length of the random data in bytes
    pub ulRandomLen: CK_ULONG,
    /// random data of this side
    pub pRandomA: CK_BYTE_PTR,
    /// prime p
    pub pPrimeP: CK_BYTE_PTR,
    /// base g
    pub pBaseG: CK_BYTE_PTR,
    /// subprime q
    pub pSubprimeQ: CK_BYTE_PTR,
}
pub type CK_SKIPJACK_PRIVATE_WRAP_PARAMS_PTR = *mut CK_SKIPJACK_PRIVATE_WRAP_PARAMS;

/// Parameter of CKM_SKIPJACK_RELAYX.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SKIPJACK_RELAYX_PARAMS {
    /// length of the old wrapped key in bytes
    pub ulOldWrappedXLen: CK_ULONG,
    /// old wrapped key
    pub pOldWrappedX: CK_BYTE_PTR,
    /// length of the old password in bytes
    pub ulOldPasswordLen: CK_ULONG,
    /// old password
    pub pOldPassword: CK_BYTE_PTR,
    /// length of the old public key in bytes
    pub ulOldPublicDataLen: CK_ULONG,
    /// old public key of the other side
    pub pOldPublicData: CK_BYTE_PTR,
    /// length of the old random data in bytes
    pub ulOldRandomLen: CK_ULONG,
    /// old random data
    pub pOldRandomA: CK_BYTE_PTR,
    /// length of the new password in bytes
    pub ulNewPasswordLen: CK_ULONG,
    /// new password
    pub pNewPassword: CK_BYTE_PTR,
    /// length of the new public key in bytes
    pub ulNewPublicDataLen: CK_ULONG,
    /// new public key of the other side
    pub pNewPublicData: CK_BYTE_PTR,
    /// length of the new random data in bytes
    pub ulNewRandomLen: CK_ULONG,
    /// new random data
    pub pNewRandomA: CK_BYTE_PTR,
}
pub type CK_SKIPJACK_RELAYX_PARAMS_PTR = *mut CK_SKIPJACK_RELAYX_PARAMS;

/// Parameter of the CKM_PBE_ mechanisms and CKM_PBA_SHA1_WITH_SHA1_HMAC.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_PBE_PARAMS {
    /// receives the initialisation vector, if the mechanism yields one
    pub pInitVector: CK_BYTE_PTR,
    /// password
    pub pPassword: CK_UTF8CHAR_PTR,
    /// length of the password in bytes
    pub ulPasswordLen: CK_ULONG,
    /// salt
    pub pSalt: CK_BYTE_PTR,
    /// length of the salt in bytes
    pub ulSaltLen: CK_ULONG,
    /// number of iterations
    pub ulIteration: CK_ULONG,
}
pub type CK_PBE_PARAMS_PTR = *mut CK_PBE_PARAMS;

/// Parameter of CKM_KEY_WRAP_SET_OAEP.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_KEY_WRAP_SET_OAEP_PARAMS {
    /// block contents byte
    pub bBC: CK_BYTE,
    /// hash of further data, then extra data; may be NULL
    pub pX: CK_BYTE_PTR,
    /// length of pX in bytes
    pub ulXLen: CK_ULONG,
}
pub type CK_KEY_WRAP_SET_OAEP_PARAMS_PTR = *mut CK_KEY_WRAP_SET_OAEP_PARAMS;

/// Random data of client and server, in SSL and TLS parameters.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SSL3_RANDOM_DATA {
    /// random data of the client
    pub pClientRandom: CK_BYTE_PTR,
    /// length of pClientRandom in bytes
    pub ulClientRandomLen: CK_ULONG,
    /// random data of the server
    pub pServerRandom: CK_BYTE_PTR,
    /// length of pServerRandom in bytes
    pub ulServerRandomLen: CK_ULONG,
}

/// Parameter of CKM_SSL3_MASTER_KEY_DERIVE, CKM_TLS_MASTER_KEY_DERIVE and their DH forms.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SSL3_MASTER_KEY_DERIVE_PARAMS {
    /// random data of client and server
    pub RandomInfo: CK_SSL3_RANDOM_DATA,
    /// receives the protocol version of the pre-master secret
    pub pVersion: CK_VERSION_PTR,
}
pub type CK_SSL3_MASTER_KEY_DERIVE_PARAMS_PTR = *mut CK_SSL3_MASTER_KEY_DERIVE_PARAMS;

/// Keys and vectors that an SSL or TLS key derivation returns.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SSL3_KEY_MAT_OUT {
    /// MAC key of the client
    pub hClientMacSecret: CK_OBJECT_HANDLE,
    /// MAC key of the server
    pub hServerMacSecret: CK_OBJECT_HANDLE,
    /// encryption key of the client
    pub hClientKey: CK_OBJECT_HANDLE,
    /// encryption key of the server
    pub hServerKey: CK_OBJECT_HANDLE,
    /// receives the client's initialisation vector
    pub pIVClient: CK_BYTE_PTR,
    /// receives the server's initialisation vector
    pub pIVServer: CK_BYTE_PTR,
}
pub type CK_SSL3_KEY_MAT_OUT_PTR = *mut CK_SSL3_KEY_MAT_OUT;

/// Parameter of CKM_SSL3_KEY_AND_MAC_DERIVE and CKM_TLS_KEY_AND_MAC_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SSL3_KEY_MAT_PARAMS {
    /// length of a MAC key in bits, 0 for none
    pub ulMacSizeInBits: CK_ULONG,
    /// length of an encryption key in bits, 0 for none
    pub ulKeySizeInBits: CK_ULONG,
    /// length of an initialisation vector in bits, 0 for none
    pub ulIVSizeInBits: CK_ULONG,
    /// whether the keys are for an exportable cipher suite
    pub bIsExport: CK_BBOOL,
    /// random data of client and server
    pub RandomInfo: CK_SSL3_RANDOM_DATA,
    /// receives the keys and vectors
    pub pReturnedKeyMaterial: CK_SSL3_KEY_MAT_OUT_PTR,
}
pub type CK_SSL3_KEY_MAT_PARAMS_PTR = *mut CK_SSL3_KEY_MAT_PARAMS;

/// Parameter of CKM_TLS_PRF.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_TLS_PRF_PARAMS {
    /// seed
    pub pSeed: CK_BYTE_PTR,
    /// length of the seed in bytes
    pub ulSeedLen: CK_ULONG,
    /// label
    pub pLabel: CK_BYTE_PTR,
    /// length of the label in bytes
    pub ulLabelLen: CK_ULONG,
    /// receives the output
    pub pOutput: CK_BYTE_PTR,
    /// length wanted in bytes; receives the length written
    pub pulOutputLen: CK_ULONG_PTR,
}
pub type CK_TLS_PRF_PARAMS_PTR = *mut CK_TLS_PRF_PARAMS;

/// Random data of client and server, in WTLS parameters.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_WTLS_RANDOM_DATA {
    /// random data of the client
    pub pClientRandom: CK_BYTE_PTR,
    /// length of pClientRandom in bytes
    pub ulClientRandomLen: CK_ULONG,
    /// random data of the server
    pub pServerRandom: CK_BYTE_PTR,
    /// length of pServerRandom in bytes
    pub ulServerRandomLen: CK_ULONG,
}
pub type CK_WTLS_RANDOM_DATA_PTR = *mut CK_WTLS_RANDOM_DATA;

/// Parameter of CKM_WTLS_MASTER_KEY_DERIVE and CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_WTLS_MASTER_KEY_DERIVE_PARAMS {
    /// hash mechanism
    pub DigestMechanism: CK_MECHANISM_TYPE,
    /// random data of client and server
    pub RandomInfo: CK_WTLS_RANDOM_DATA,
    /// receives the WTLS version of the pre-master secret
    pub pVersion: CK_BYTE_PTR,
}
pub type CK_WTLS_MASTER_KEY_DERIVE_PARAMS_PTR = *mut CK_WTLS_MASTER_KEY_DERIVE_PARAMS;

/// Parameter of CKM_WTLS_PRF.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_WTLS_PRF_PARAMS {
    /// hash mechanism
    pub DigestMechanism: CK_MECHANISM_TYPE,
    /// seed
    pub pSeed: CK_BYTE_PTR,
    /// length of the seed in bytes
    pub ulSeedLen: CK_ULONG,
    /// label
    pub pLabel: CK_BYTE_PTR,
    /// length of the label in bytes
    pub ulLabelLen: CK_ULONG,
    /// receives the output
    pub pOutput: CK_BYTE_PTR,
    /// length wanted in bytes; receives the length written
    pub pulOutputLen: CK_ULONG_PTR,
}
pub type CK_WTLS_PRF_PARAMS_PTR = *mut CK_WTLS_PRF_PARAMS;

/// Keys and vector that a WTLS key derivation returns.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_WTLS_KEY_MAT_OUT {
    /// MAC key
    pub hMacSecret: CK_OBJECT_HANDLE,
    /// encryption key
    pub hKey: CK_OBJECT_HANDLE,
    /// receives the initialisation vector
    pub pIV: CK_BYTE_PTR,
}
pub type CK_WTLS_KEY_MAT_OUT_PTR = *mut CK_WTLS_KEY_MAT_OUT;

/// Parameter of CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE and CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_WTLS_KEY_MAT_PARAMS {
    /// hash mechanism
    pub DigestMechanism: CK_MECHANISM_TYPE,
    /// length of a MAC key in bits, 0 for none
    pub ulMacSizeInBits: CK_ULONG,
    /// length of an encryption key in bits, 0 for none
    pub ulKeySizeInBits: CK_ULONG,
    /// length of an initialisation vector in bits, 0 for none
    pub ulIVSizeInBits: CK_ULONG,
    /// sequence number of the records
    pub ulSequenceNumber: CK_ULONG,
    /// whether the keys are for an exportable cipher suite
    pub bIsExport: CK_BBOOL,
    /// random data of client and server
    pub RandomInfo: CK_WTLS_RANDOM_DATA,
    /// receives the keys and vectors
    pub pReturnedKeyMaterial: CK_WTLS_KEY_MAT_OUT_PTR,
}
pub type CK_WTLS_KEY_MAT_PARAMS_PTR = *mut CK_WTLS_KEY_MAT_PARAMS;

/// Parameter of CKM_CMS_SIG.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_CMS_SIG_PARAMS {
    /// certificate of the signer, CK_INVALID_HANDLE for none
    pub certificateHandle: CK_OBJECT_HANDLE,
    /// mechanism that signs
    pub pSigningMechanism: CK_MECHANISM_PTR,
    /// mechanism that digests, NULL to leave it to the signing mechanism
    pub pDigestMechanism: CK_MECHANISM_PTR,
    /// MIME type of the content, ended by a null, NULL if the content has none
    pub pContentType: CK_UTF8CHAR_PTR,
    /// CMS attributes that the caller asks for (DER)
    pub pRequestedAttributes: CK_BYTE_PTR,
    /// length of pRequestedAttributes in bytes
    pub ulRequestedAttributesLen: CK_ULONG,
    /// CMS attributes that the caller insists on (DER)
    pub pRequiredAttributes: CK_BYTE_PTR,
    /// length of pRequiredAttributes in bytes
    pub ulRequiredAttributesLen: CK_ULONG,
}
pub type CK_CMS_SIG_PARAMS_PTR = *mut CK_CMS_SIG_PARAMS;

/// Parameter of CKM_CONCATENATE_BASE_AND_DATA, CKM_CONCATENATE_DATA_AND_BASE, CKM_XOR_BASE_AND_DATA and the
/// ECB_ENCRYPT_DATA mechanisms.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_KEY_DERIVATION_STRING_DATA {
    /// data
    pub pData: CK_BYTE_PTR,
    /// length of pData in bytes
    pub ulLen: CK_ULONG,
}
pub type CK_KEY_DERIVATION_STRING_DATA_PTR = *mut CK_KEY_DERIVATION_STRING_DATA;

/// Parameter of CKM_PKCS5_PBKD2 in its older form, where the password length is a pointer.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_PKCS5_PBKD2_PARAMS {
    /// source of the salt
    pub saltSource: CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE,
    /// salt
    pub pSaltSourceData: CK_VOID_PTR,
    /// length of the salt in bytes
    pub ulSaltSourceDataLen: CK_ULONG,
    /// number of iterations
    pub iterations: CK_ULONG,
    /// pseudorandom function
    pub prf: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE,
    /// parameter of the pseudorandom function, NULL for none
    pub pPrfData: CK_VOID_PTR,
    /// length of pPrfData in bytes
    pub ulPrfDataLen: CK_ULONG,
    /// password
    pub pPassword: CK_UTF8CHAR_PTR,
    /// points to the length of the password in bytes
    pub ulPasswordLen: CK_ULONG_PTR,
}
pub type CK_PKCS5_PBKD2_PARAMS_PTR = *mut CK_PKCS5_PBKD2_PARAMS;

/// Parameter of CKM_PKCS5_PBKD2.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_PKCS5_PBKD2_PARAMS2 {
    /// source of the salt
    pub saltSource: CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE,
    /// salt
    pub pSaltSourceData: CK_VOID_PTR,
    /// length of the salt in bytes
    pub ulSaltSourceDataLen: CK_ULONG,
    /// number of iterations
    pub iterations: CK_ULONG,
    /// pseudorandom function
    pub prf: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE,
    /// parameter of the pseudorandom function, NULL for none
    pub pPrfData: CK_VOID_PTR,
    /// length of pPrfData in bytes
    pub ulPrfDataLen: CK_ULONG,
    /// password
    pub pPassword: CK_UTF8CHAR_PTR,
    /// length of the password in bytes
    pub ulPasswordLen: CK_ULONG,
}
pub type CK_PKCS5_PBKD2_PARAMS2_PTR = *mut CK_PKCS5_PBKD2_PARAMS2;

/// Parameter of a one-time password.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_OTP_PARAM {
    /// type of the parameter
    pub r#type: CK_OTP_PARAM_TYPE,
    /// value of the parameter
    pub pValue: CK_VOID_PTR,
    /// length of the value in bytes
    pub ulValueLen: CK_ULONG,
}
pub type CK_OTP_PARAM_PTR = *mut CK_OTP_PARAM;

/// Parameter of the one-time password mechanisms: a list of parameters.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_OTP_PARAMS {
    /// parameters
    pub pParams: CK_OTP_PARAM_PTR,
    /// number of parameters
    pub ulCount: CK_ULONG,
}
pub type CK_OTP_PARAMS_PTR = *mut CK_OTP_PARAMS;

/// Result of the one-time password mechanisms: a list of parameters.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_OTP_SIGNATURE_INFO {
    /// parameters
    pub pParams: CK_OTP_PARAM_PTR,
    /// number of parameters
    pub ulCount: CK_ULONG,
}
pub type CK_OTP_SIGNATURE_INFO_PTR = *mut CK_OTP_SIGNATURE_INFO;

/// Parameter of the CKM_KIP_ mechanisms.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_KIP_PARAMS {
    /// mechanism of the pseudorandom function
    pub pMechanism: CK_MECHANISM_PTR,
    /// key that takes part in the computation
    pub hKey: CK_OBJECT_HANDLE,
    /// seed
    pub pSeed: CK_BYTE_PTR,
    /// length of the seed in bytes
    pub ulSeedLen: CK_ULONG,
}
pub type CK_KIP_PARAMS_PTR = *mut CK_KIP_PARAMS;

/// Parameter of CKM_AES_CTR.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_AES_CTR_PARAMS {
    /// number of bits of the counter block that count
    pub ulCounterBits: CK_ULONG,
    /// first counter block
    pub cb: [CK_BYTE; 16],
}
pub type CK_AES_CTR_PARAMS_PTR = *mut CK_AES_CTR_PARAMS;

/// Parameter of CKM_AES_GCM.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_GCM_PARAMS {
    /// initialisation vector
    pub pIv: CK_BYTE_PTR,
    /// length of the initialisation vector in bytes
    pub ulIvLen: CK_ULONG,
    /// length of the initialisation vector in bits
    pub ulIvBits: CK_ULONG,
    /// additional data to authenticate but not to encrypt
    pub pAAD: CK_BYTE_PTR,
    /// length of pAAD in bytes
    pub ulAADLen: CK_ULONG,
    /// length of the authentication tag in bits
    pub ulTagBits: CK_ULONG,
}
pub type CK_GCM_PARAMS_PTR = *mut CK_GCM_PARAMS;

/// Parameter of CKM_AES_GCM in the message-based functions.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_GCM_MESSAGE_PARAMS {
    /// initialisation vector
    pub pIv: CK_BYTE_PTR,
    /// length of the initialisation vector in bytes
    pub ulIvLen: CK_ULONG,
    /// number of bits of the initialisation vector, from its start, that are fixed
    pub ulIvFixedBits: CK_ULONG,
    /// how the rest of the initialisation vector is generated (CKG_)
    pub ivGenerator: CK_GENERATOR_FUNCTION,
    /// authentication tag: written when encrypting, read when decrypting
    pub pTag: CK_BYTE_PTR,
    /// length of the authentication tag in bits
    pub ulTagBits: CK_ULONG,
}
pub type CK_GCM_MESSAGE_PARAMS_PTR = *mut CK_GCM_MESSAGE_PARAMS;

/// Parameter of CKM_AES_GCM in authenticated key wrapping.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_GCM_WRAP_PARAMS {
    /// initialisation vector
    pub pIv: CK_BYTE_PTR,
    /// length of the initialisation vector in bytes
    pub ulIvLen: CK_ULONG,
    /// number of bits of the initialisation vector, from its start, that are fixed
    pub ulIvFixedBits: CK_ULONG,
    /// how the rest of the initialisation vector is generated (CKG_)
    pub ivGenerator: CK_GENERATOR_FUNCTION,
    /// additional data to authenticate but not to encrypt
    pub pAAD: CK_BYTE_PTR,
    /// length of pAAD in bytes
    pub ulAADLen: CK_ULONG,
    /// length of the authentication tag in bits
    pub ulTagBits: CK_ULONG,
}
pub type CK_GCM_WRAP_PARAMS_PTR = *mut CK_GCM_WRAP_PARAMS;

/// Parameter of CKM_AES_CCM.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_CCM_PARAMS {
    /// length of the plaintext in bytes
    pub ulDataLen: CK_ULONG,
    /// nonce
    pub pNonce: CK_BYTE_PTR,
    /// length of the nonce in bytes
    pub ulNonceLen: CK_ULONG,
    /// additional data to authenticate but not to encrypt
    pub pAAD: CK_BYTE_PTR,
    /// length of pAAD in bytes
    pub ulAADLen: CK_ULONG,
    /// length of the authentication tag in bytes
    pub ulMACLen: CK_ULONG,
}
pub type CK_CCM_PARAMS_PTR = *mut CK_CCM_PARAMS;

/// Parameter of CKM_AES_CCM in the message-based functions.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_CCM_MESSAGE_PARAMS {
    /// length of the plaintext in bytes
    pub ulDataLen: CK_ULONG,
    /// nonce
    pub pNonce: CK_BYTE_PTR,
    /// length of the nonce in bytes
    pub ulNonceLen: CK_ULONG,
    /// number of bits of the nonce, from its start, that are fixed
    pub ulNonceFixedBits: CK_ULONG,
    /// how the rest of the nonce is generated (CKG_)
    pub nonceGenerator: CK_GENERATOR_FUNCTION,
    /// authentication tag: written when encrypting, read when decrypting
    pub pMAC: CK_BYTE_PTR,
    /// length of the authentication tag in bytes
    pub ulMACLen: CK_ULONG,
}
pub type CK_CCM_MESSAGE_PARAMS_PTR = *mut CK_CCM_MESSAGE_PARAMS;

/// Parameter of CKM_AES_CCM in authenticated key wrapping.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_CCM_WRAP_PARAMS {
    /// length of the plaintext in bytes
    pub ulDataLen: CK_ULONG,
    /// nonce
    pub pNonce: CK_BYTE_PTR,
    /// length of the nonce in bytes
    pub ulNonceLen: CK_ULONG,
    /// number of bits of the nonce, from its start, that are fixed
    pub ulNonceFixedBits: CK_ULONG,
    /// how the rest of the nonce is generated (CKG_)
    pub nonceGenerator: CK_GENERATOR_FUNCTION,
    /// additional data to authenticate but not to encrypt
    pub pAAD: CK_BYTE_PTR,
    /// length of pAAD in bytes
    pub ulAADLen: CK_ULONG,
    /// length of the authentication tag in bytes
    pub ulMACLen: CK_ULONG,
}
pub type CK_CCM_WRAP_PARAMS_PTR = *mut CK_CCM_WRAP_PARAMS;

#[deprecated = "use CK_GCM_PARAMS, which has the same members"]
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_AES_GCM_PARAMS {
    /// initialisation vector
    pub pIv: CK_BYTE_PTR,
    /// length of the initialisation vector in bytes
    pub ulIvLen: CK_ULONG,
    /// length of the initialisation vector in bits
    pub ulIvBits: CK_ULONG,
    /// additional data to authenticate but not to encrypt
    pub pAAD: CK_BYTE_PTR,
    /// length of pAAD in bytes
    pub ulAADLen: CK_ULONG,
    /// length of the authentication tag in bits
    pub ulTagBits: CK_ULONG,
}
pub type CK_AES_GCM_PARAMS_PTR = *mut CK_AES_GCM_PARAMS;

#[deprecated = "use CK_CCM_PARAMS, which has the same members"]
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_AES_CCM_PARAMS {
    /// length of the plaintext in bytes
    pub ulDataLen: CK_ULONG,
    /// nonce
    pub pNonce: CK_BYTE_PTR,
    /// length of the nonce in bytes
    pub ulNonceLen: CK_ULONG,
    /// additional data to authenticate but not to encrypt
    pub pAAD: CK_BYTE_PTR,
    /// length of pAAD in bytes
    pub ulAADLen: CK_ULONG,
    /// length of the authentication tag in bytes
    pub ulMACLen: CK_ULONG,
}
pub type CK_AES_CCM_PARAMS_PTR = *mut CK_AES_CCM_PARAMS;

/// Parameter of CKM_CAMELLIA_CTR.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_CAMELLIA_CTR_PARAMS {
    /// number of bits of the counter block that count
    pub ulCounterBits: CK_ULONG,
    /// first counter block
    pub cb: [CK_BYTE; 16],
}
pub type CK_CAMELLIA_CTR_PARAMS_PTR = *mut CK_CAMELLIA_CTR_PARAMS;

/// Parameter of CKM_CAMELLIA_CBC_ENCRYPT_DATA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS {
    /// initialisation vector
    pub iv: [CK_BYTE; 16],
    /// data to encrypt, a multiple of 16 bytes
    pub pData: CK_BYTE_PTR,
    /// length of pData in bytes
    pub length: CK_ULONG,
}
pub type CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS_PTR = *mut CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS;

/// Parameter of CKM_ARIA_CBC_ENCRYPT_DATA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_ARIA_CBC_ENCRYPT_DATA_PARAMS {
    /// initialisation vector
    pub iv: [CK_BYTE; 16],
    /// data to encrypt, a multiple of 16 bytes
    pub pData: CK_BYTE_PTR,
    /// length of pData in bytes
    pub length: CK_ULONG,
}
pub type CK_ARIA_CBC_ENCRYPT_DATA_PARAMS_PTR = *mut CK_ARIA_CBC_ENCRYPT_DATA_PARAMS;

/// Parameter of the generation of DSA primes and base.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_DSA_PARAMETER_GEN_PARAM {
    /// hash mechanism
    pub hash: CK_MECHANISM_TYPE,
    /// seed: written by prime generation, read by base generation
    pub pSeed: CK_BYTE_PTR,
    /// length of the seed in bytes
    pub ulSeedLen: CK_ULONG,
    /// index that makes the base unique
    pub ulIndex: CK_ULONG,
}
pub type CK_DSA_PARAMETER_GEN_PARAM_PTR = *mut CK_DSA_PARAMETER_GEN_PARAM;

/// Parameter of CKM_ECDH_AES_KEY_WRAP.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_ECDH_AES_KEY_WRAP_PARAMS {
    /// length of the temporary AES key in bits: 128, 192 or 256
    pub ulAESKeyBits: CK_ULONG,
    /// key derivation function applied to the shared secret
    pub kdf: CK_EC_KDF_TYPE,
    /// length of pSharedData in bytes
    pub ulSharedDataLen: CK_ULONG,
    /// data shared by both sides, may be NULL
    pub pSharedData: CK_BYTE_PTR,
}
pub type CK_ECDH_AES_KEY_WRAP_PARAMS_PTR = *mut CK_ECDH_AES_KEY_WRAP_PARAMS;

/// Parameter of CKM_RSA_AES_KEY_WRAP.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_RSA_AES_KEY_WRAP_PARAMS {
    /// length of the temporary AES key in bits: 128, 192 or 256
    pub ulAESKeyBits: CK_ULONG,
    /// parameter of the RSA OAEP step
    pub pOAEPParams: CK_RSA_PKCS_OAEP_PARAMS_PTR,
}
pub type CK_RSA_AES_KEY_WRAP_PARAMS_PTR = *mut CK_RSA_AES_KEY_WRAP_PARAMS;

/// Parameter of CKM_TLS12_MASTER_KEY_DERIVE and CKM_TLS12_MASTER_KEY_DERIVE_DH.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_TLS12_MASTER_KEY_DERIVE_PARAMS {
    /// random data of client and server
    pub RandomInfo: CK_SSL3_RANDOM_DATA,
    /// receives the protocol version of the pre-master secret
    pub pVersion: CK_VERSION_PTR,
    /// hash mechanism of the pseudorandom function
    pub prfHashMechanism: CK_MECHANISM_TYPE,
}
pub type CK_TLS12_MASTER_KEY_DERIVE_PARAMS_PTR = *mut CK_TLS12_MASTER_KEY_DERIVE_PARAMS;

/// Parameter of CKM_TLS12_KEY_AND_MAC_DERIVE and CKM_TLS12_KEY_SAFE_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_TLS12_KEY_MAT_PARAMS {
    /// length of a MAC key in bits, 0 for none
    pub ulMacSizeInBits: CK_ULONG,
    /// length of an encryption key in bits, 0 for none
    pub ulKeySizeInBits: CK_ULONG,
    /// length of an initialisation vector in bits, 0 for none
    pub ulIVSizeInBits: CK_ULONG,
    /// whether the keys are for an exportable cipher suite
    pub bIsExport: CK_BBOOL,
    /// random data of client and server
    pub RandomInfo: CK_SSL3_RANDOM_DATA,
    /// receives the keys and vectors
    pub pReturnedKeyMaterial: CK_SSL3_KEY_MAT_OUT_PTR,
    /// hash mechanism of the pseudorandom function
    pub prfHashMechanism: CK_MECHANISM_TYPE,
}
pub type CK_TLS12_KEY_MAT_PARAMS_PTR = *mut CK_TLS12_KEY_MAT_PARAMS;

/// Parameter of CKM_TLS_KDF and CKM_TLS12_KDF.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_TLS_KDF_PARAMS {
    /// mechanism of the pseudorandom function
    pub prfMechanism: CK_MECHANISM_TYPE,
    /// label
    pub pLabel: CK_BYTE_PTR,
    /// length of the label in bytes
    pub ulLabelLength: CK_ULONG,
    /// random data of client and server
    pub RandomInfo: CK_SSL3_RANDOM_DATA,
    /// context, NULL for none
    pub pContextData: CK_BYTE_PTR,
    /// length of the context in bytes
    pub ulContextDataLength: CK_ULONG,
}
pub type CK_TLS_KDF_PARAMS_PTR = *mut CK_TLS_KDF_PARAMS;

/// Parameter of CKM_TLS_MAC and CKM_TLS12_MAC.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_TLS_MAC_PARAMS {
    /// hash mechanism of the pseudorandom function
    pub prfHashMechanism: CK_MECHANISM_TYPE,
    /// length of the MAC in bytes
    pub ulMacLength: CK_ULONG,
    /// whose Finished message: 1 for the server, 2 for the client
    pub ulServerOrClient: CK_ULONG,
}
pub type CK_TLS_MAC_PARAMS_PTR = *mut CK_TLS_MAC_PARAMS;

/// Parameter of CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE and its DH form.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS {
    /// hash mechanism of the pseudorandom function
    pub prfHashMechanism: CK_MECHANISM_TYPE,
    /// hash of the handshake messages
    pub pSessionHash: CK_BYTE_PTR,
    /// length of the session hash in bytes
    pub ulSessionHashLen: CK_ULONG,
    /// receives the protocol version of the pre-master secret
    pub pVersion: CK_VERSION_PTR,
}
pub type CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS_PTR =
    *mut CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS;

/// Parameter of CKM_GOSTR3410_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_GOSTR3410_DERIVE_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_EC_KDF_TYPE,
    /// public key of the other side
    pub pPublicData: CK_BYTE_PTR,
    /// length of pPublicData in bytes
    pub ulPublicDataLen: CK_ULONG,
    /// user keying material
    pub pUKM: CK_BYTE_PTR,
    /// length of the user keying material in bytes
    pub ulUKMLen: CK_ULONG,
}
pub type CK_GOSTR3410_DERIVE_PARAMS_PTR = *mut CK_GOSTR3410_DERIVE_PARAMS;

/// Parameter of CKM_GOSTR3410_KEY_WRAP.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_GOSTR3410_KEY_WRAP_PARAMS {
    /// object identifier of the parameters of the key encryption (DER)
    pub pWrapOID: CK_BYTE_PTR,
    /// length of pWrapOID in bytes
    pub ulWrapOIDLen: CK_ULONG,
    /// user keying material
    pub pUKM: CK_BYTE_PTR,
    /// length of the user keying material in bytes
    pub ulUKMLen: CK_ULONG,
    /// key of the sender, CK_INVALID_HANDLE for a temporary one
    pub hKey: CK_OBJECT_HANDLE,
}
pub type CK_GOSTR3410_KEY_WRAP_PARAMS_PTR = *mut CK_GOSTR3410_KEY_WRAP_PARAMS;

/// Parameter of CKM_SEED_CBC_ENCRYPT_DATA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SEED_CBC_ENCRYPT_DATA_PARAMS {
    /// initialisation vector
    pub iv: [CK_BYTE; 16],
    /// data to encrypt, a multiple of 16 bytes
    pub pData: CK_BYTE_PTR,
    /// length of pData in bytes
    pub length: CK_ULONG,
}
pub type CK_SEED_CBC_ENCRYPT_DATA_PARAMS_PTR = *mut CK_SEED_CBC_ENCRYPT_DATA_PARAMS;

/// Piece of the input to the pseudorandom function of SP 800-108.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_PRF_DATA_PARAM {
    /// type of the piece
    pub r#type: CK_PRF_DATA_TYPE,
    /// bytes, or the format of a number
    pub pValue: CK_VOID_PTR,
    /// length of pValue in bytes
    pub ulValueLen: CK_ULONG,
}
pub type CK_PRF_DATA_PARAM_PTR = *mut CK_PRF_DATA_PARAM;

/// Format of a counter, the value of CK_SP800_108_ITERATION_VARIABLE or CK_SP800_108_OPTIONAL_COUNTER.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SP800_108_COUNTER_FORMAT {
    /// whether the number is little-endian rather than big-endian
    pub bLittleEndian: CK_BBOOL,
    /// width of the number in bits
    pub ulWidthInBits: CK_ULONG,
}
pub type CK_SP800_108_COUNTER_FORMAT_PTR = *mut CK_SP800_108_COUNTER_FORMAT;

/// Format of a length, the value of CK_SP800_108_DKM_LENGTH.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SP800_108_DKM_LENGTH_FORMAT {
    /// what the length sums up
    pub dkmLengthMethod: CK_SP800_108_DKM_LENGTH_METHOD,
    /// whether the number is little-endian rather than big-endian
    pub bLittleEndian: CK_BBOOL,
    /// width of the number in bits
    pub ulWidthInBits: CK_ULONG,
}
pub type CK_SP800_108_DKM_LENGTH_FORMAT_PTR = *mut CK_SP800_108_DKM_LENGTH_FORMAT;

/// Further key to derive in the same operation.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_DERIVED_KEY {
    /// attributes of the key
    pub pTemplate: CK_ATTRIBUTE_PTR,
    /// number of attributes
    pub ulAttributeCount: CK_ULONG,
    /// receives the handle of the key
    pub phKey: CK_OBJECT_HANDLE_PTR,
}
pub type CK_DERIVED_KEY_PTR = *mut CK_DERIVED_KEY;

/// Parameter of CKM_SP800_108_COUNTER_KDF and CKM_SP800_108_DOUBLE_PIPELINE_KDF.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SP800_108_KDF_PARAMS {
    /// mechanism of the pseudorandom function
    pub prfType: CK_SP800_108_PRF_TYPE,
    /// number of data parameters
    pub ulNumberOfDataParams: CK_ULONG,
    /// data parameters, in the order of the input
    pub pDataParams: CK_PRF_DATA_PARAM_PTR,
    /// number of further keys to derive
    pub ulAdditionalDerivedKeys: CK_ULONG,
    /// further keys to derive
    pub pAdditionalDerivedKeys: CK_DERIVED_KEY_PTR,
}
pub type CK_SP800_108_KDF_PARAMS_PTR = *mut CK_SP800_108_KDF_PARAMS;

/// Parameter of CKM_SP800_108_FEEDBACK_KDF.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SP800_108_FEEDBACK_KDF_PARAMS {
    /// mechanism of the pseudorandom function
    pub prfType: CK_SP800_108_PRF_TYPE,
    /// number of data parameters
    pub ulNumberOfDataParams: CK_ULONG,
    /// data parameters, in the order of the input
    pub pDataParams: CK_PRF_DATA_PARAM_PTR,
    /// length of the initialisation vector in bytes
    pub ulIVLen: CK_ULONG,
    /// initialisation vector, NULL for none
    pub pIV: CK_BYTE_PTR,
    /// number of further keys to derive
    pub ulAdditionalDerivedKeys: CK_ULONG,
    /// further keys to derive
    pub pAdditionalDerivedKeys: CK_DERIVED_KEY_PTR,
}
pub type CK_SP800_108_FEEDBACK_KDF_PARAMS_PTR = *mut CK_SP800_108_FEEDBACK_KDF_PARAMS;

/// Parameter of CKM_EDDSA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_EDDSA_PARAMS {
    /// whether to sign a hash of the message (Ed25519ph, Ed448ph)
    pub phFlag: CK_BBOOL,
    /// length of the context in bytes
    pub ulContextDataLen: CK_ULONG,
    /// context, NULL for none
    pub pContextData: CK_BYTE_PTR,
}
pub type CK_EDDSA_PARAMS_PTR = *mut CK_EDDSA_PARAMS;

/// Parameter of CKM_CHACHA20.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_CHACHA20_PARAMS {
    /// counter of the first block
    pub pBlockCounter: CK_BYTE_PTR,
    /// length of the block counter in bits: 32 or 64
    pub blockCounterBits: CK_ULONG,
    /// nonce
    pub pNonce: CK_BYTE_PTR,
    /// length of the nonce in bits
    pub ulNonceBits: CK_ULONG,
}
pub type CK_CHACHA20_PARAMS_PTR = *mut CK_CHACHA20_PARAMS;

/// Parameter of CKM_SALSA20.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SALSA20_PARAMS {
    /// counter of the first block
    pub pBlockCounter: CK_BYTE_PTR,
    /// nonce
    pub pNonce: CK_BYTE_PTR,
    /// length of the nonce in bits
    pub ulNonceBits: CK_ULONG,
}
pub type CK_SALSA20_PARAMS_PTR = *mut CK_SALSA20_PARAMS;

/// Parameter of CKM_CHACHA20_POLY1305 and CKM_SALSA20_POLY1305.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SALSA20_CHACHA20_POLY1305_PARAMS {
    /// nonce
    pub pNonce: CK_BYTE_PTR,
    /// length of the nonce in bytes
    pub ulNonceLen: CK_ULONG,
    /// additional data to authenticate but not to encrypt
    pub pAAD: CK_BYTE_PTR,
    /// length of pAAD in bytes
    pub ulAADLen: CK_ULONG,
}
pub type CK_SALSA20_CHACHA20_POLY1305_PARAMS_PTR = *mut CK_SALSA20_CHACHA20_POLY1305_PARAMS;

/// Parameter of CKM_CHACHA20_POLY1305 and CKM_SALSA20_POLY1305 in the message-based functions.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS {
    /// nonce
    pub pNonce: CK_BYTE_PTR,
    /// length of the nonce in bytes
    pub ulNonceLen: CK_ULONG,
    /// authentication tag: written when encrypting, read when decrypting
    pub pTag: CK_BYTE_PTR,
}
pub type CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS_PTR = *mut CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS;

/// Parameter of CKM_X3DH_INITIALIZE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_X3DH_INITIATE_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_X3DH_KDF_TYPE,
    /// identity key of the peer
    pub pPeer_identity: CK_OBJECT_HANDLE,
    /// signed prekey of the peer
    pub pPeer_prekey: CK_OBJECT_HANDLE,
    /// signature of the peer's prekey
    pub pPrekey_signature: CK_BYTE_PTR,
    /// one-time key of the peer, NULL for none
    pub pOnetime_key: CK_BYTE_PTR,
    /// own identity key
    pub pOwn_identity: CK_OBJECT_HANDLE,
    /// own ephemeral key
    pub pOwn_ephemeral: CK_OBJECT_HANDLE,
}

/// Parameter of CKM_X3DH_RESPOND.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_X3DH_RESPOND_PARAMS {
    /// key derivation function applied to the shared secret
    pub kdf: CK_X3DH_KDF_TYPE,
    /// identifier of the own identity key
    pub pIdentity_id: CK_BYTE_PTR,
    /// identifier of the own prekey
    pub pPrekey_id: CK_BYTE_PTR,
    /// identifier of the own one-time key, NULL for none
    pub pOnetime_id: CK_BYTE_PTR,
    /// identity key of the initiator
    pub pInitiator_identity: CK_OBJECT_HANDLE,
    /// ephemeral key of the initiator
    pub pInitiator_ephemeral: CK_BYTE_PTR,
}

/// Parameter of CKM_X2RATCHET_INITIALIZE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_X2RATCHET_INITIALIZE_PARAMS {
    /// shared secret from the X3DH key agreement
    pub sk: CK_BYTE_PTR,
    /// prekey of the peer
    pub peer_public_prekey: CK_OBJECT_HANDLE,
    /// identity key of the peer
    pub peer_public_identity: CK_OBJECT_HANDLE,
    /// own identity key
    pub own_public_identity: CK_OBJECT_HANDLE,
    /// whether message headers are encrypted
    pub bEncryptedHeader: CK_BBOOL,
    /// curve: 255 for Curve25519, 448 for Curve448
    pub eCurve: CK_ULONG,
    /// mechanism that encrypts the messages
    pub aeadMechanism: CK_MECHANISM_TYPE,
    /// key derivation function
    pub kdfMechanism: CK_X2RATCHET_KDF_TYPE,
}
pub type CK_X2RATCHET_INITIALIZE_PARAMS_PTR = *mut CK_X2RATCHET_INITIALIZE_PARAMS;

/// Parameter of CKM_X2RATCHET_RESPOND.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_X2RATCHET_RESPOND_PARAMS {
    /// shared secret from the X3DH key agreement
    pub sk: CK_BYTE_PTR,
    /// own prekey
    pub own_prekey: CK_OBJECT_HANDLE,
    /// identity key of the initiator
    pub initiator_identity: CK_OBJECT_HANDLE,
    /// own identity key
    pub own_public_identity: CK_OBJECT_HANDLE,
    /// whether message headers are encrypted
    pub bEncryptedHeader: CK_BBOOL,
    /// curve: 255 for Curve25519, 448 for Curve448
    pub eCurve: CK_ULONG,
    /// mechanism that encrypts the messages
    pub aeadMechanism: CK_MECHANISM_TYPE,
    /// key derivation function
    pub kdfMechanism: CK_X2RATCHET_KDF_TYPE,
}
pub type CK_X2RATCHET_RESPOND_PARAMS_PTR = *mut CK_X2RATCHET_RESPOND_PARAMS;

/// Parameter of CKM_XEDDSA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_XEDDSA_PARAMS {
    /// hash mechanism
    pub hash: CK_XEDDSA_HASH_TYPE,
}
pub type CK_XEDDSA_PARAMS_PTR = *mut CK_XEDDSA_PARAMS;

/// Parameter of CKM_HKDF_DERIVE and CKM_HKDF_DATA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_HKDF_PARAMS {
    /// whether to do the extract step
    pub bExtract: CK_BBOOL,
    /// whether to do the expand step
    pub bExpand: CK_BBOOL,
    /// hash mechanism of the pseudorandom function
    pub prfHashMechanism: CK_MECHANISM_TYPE,
    /// kind of salt for the extract step (CKF_HKDF_SALT_)
    pub ulSaltType: CK_ULONG,
    /// salt
    pub pSalt: CK_BYTE_PTR,
    /// length of the salt in bytes
    pub ulSaltLen: CK_ULONG,
    /// key whose value is the salt, CK_INVALID_HANDLE for none
    pub hSaltKey: CK_OBJECT_HANDLE,
    /// information string of the expand step
    pub pInfo: CK_BYTE_PTR,
    /// length of pInfo in bytes
    pub ulInfoLen: CK_ULONG,
}
pub type CK_HKDF_PARAMS_PTR = *mut CK_HKDF_PARAMS;

/// Parameter of CKM_HSS_KEY_PAIR_GEN. The standard names it without a prefix.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct specifiedParams {
    /// number of levels
    pub levels: CK_HSS_LEVELS,
    /// LMS type of each level
    pub lm_type: [CK_LMS_TYPE; 8],
    /// LM-OTS type of each level
    pub lm_ots_type: [CK_LMOTS_TYPE; 8],
}

/// Parameter of CKM_IKE2_PRF_PLUS_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_IKE2_PRF_PLUS_DERIVE_PARAMS {
    /// mechanism of the pseudorandom function
    pub prfMechanism: CK_MECHANISM_TYPE,
    /// whether hSeedKey is given
    pub bHasSeedKey: CK_BBOOL,
    /// key put before the seed data
    pub hSeedKey: CK_OBJECT_HANDLE,
    /// seed data
    pub pSeedData: CK_BYTE_PTR,
    /// length of the seed data in bytes
    pub ulSeedDataLen: CK_ULONG,
}
pub type CK_IKE2_PRF_PLUS_DERIVE_PARAMS_PTR = *mut CK_IKE2_PRF_PLUS_DERIVE_PARAMS;

/// Parameter of CKM_IKE_PRF_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_IKE_PRF_DERIVE_PARAMS {
    /// mechanism of the pseudorandom function
    pub prfMechanism: CK_MECHANISM_TYPE,
    /// whether the nonces, rather than the base key, are the key of the function
    pub bDataAsKey: CK_BBOOL,
    /// whether this is a rekeying, with hNewKey
    pub bRekey: CK_BBOOL,
    /// nonce of the initiator
    pub pNi: CK_BYTE_PTR,
    /// length of the initiator's nonce in bytes
    pub ulNiLen: CK_ULONG,
    /// nonce of the responder
    pub pNr: CK_BYTE_PTR,
    /// length of the responder's nonce in bytes
    pub ulNrLen: CK_ULONG,
    /// new shared key of a rekeying
    pub hNewKey: CK_OBJECT_HANDLE,
}
pub type CK_IKE_PRF_DERIVE_PARAMS_PTR = *mut CK_IKE_PRF_DERIVE_PARAMS;

/// Parameter of CKM_IKE1_PRF_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_IKE1_PRF_DERIVE_PARAMS {
    /// mechanism of the pseudorandom function
    pub prfMechanism: CK_MECHANISM_TYPE,
    /// whether hPrevKey is given
    pub bHasPrevKey: CK_BBOOL,
    /// key from the Diffie-Hellman agreement
    pub hKeygxy: CK_OBJECT_HANDLE,
    /// key derived before this one
    pub hPrevKey: CK_OBJECT_HANDLE,
    /// cookie of the initiator
    pub pCKYi: CK_BYTE_PTR,
    /// length of the initiator's cookie in bytes
    pub ulCKYiLen: CK_ULONG,
    /// cookie of the responder
    pub pCKYr: CK_BYTE_PTR,
    /// length of the responder's cookie in bytes
    pub ulCKYrLen: CK_ULONG,
    /// number of the key: 0, 1 or 2
    pub keyNumber: CK_BYTE,
}
pub type CK_IKE1_PRF_DERIVE_PARAMS_PTR = *mut CK_IKE1_PRF_DERIVE_PARAMS;

/// Parameter of CKM_IKE1_EXTENDED_DERIVE.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_IKE1_EXTENDED_DERIVE_PARAMS {
    /// mechanism of the pseudorandom function
    pub prfMechanism: CK_MECHANISM_TYPE,
    /// whether hKeygxy is given
    pub bHasKeygxy: CK_BBOOL,
    /// key from the Diffie-Hellman agreement
    pub hKeygxy: CK_OBJECT_HANDLE,
    /// further data for the derivation
    pub pExtraData: CK_BYTE_PTR,
    /// length of pExtraData in bytes
    pub ulExtraDataLen: CK_ULONG,
}
pub type CK_IKE1_EXTENDED_DERIVE_PARAMS_PTR = *mut CK_IKE1_EXTENDED_DERIVE_PARAMS;

/// Result of an asynchronous operation.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_ASYNC_DATA {
    /// version of this structure
    pub ulVersion: CK_ULONG,
    /// data that the function put out
    pub pValue: CK_BYTE_PTR,
    /// length of the data in bytes
    pub ulValue: CK_ULONG,
    /// object that the function created
    pub hObject: CK_OBJECT_HANDLE,
    /// second object that the function created, such as a private key
    pub hAdditionalObject: CK_OBJECT_HANDLE,
}
pub type CK_ASYNC_DATA_PTR = *mut CK_ASYNC_DATA;

/// Optional parameter of the ML-DSA and SLH-DSA mechanisms and of the HashML-DSA and HashSLH-DSA mechanisms
/// with a hash.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_SIGN_ADDITIONAL_CONTEXT {
    /// whether to hedge the signature
    pub hedgeVariant: CK_HEDGE_TYPE,
    /// context string, may be NULL
    pub pContext: CK_BYTE_PTR,
    /// length of the context string in bytes, at most 255
    pub ulContextLen: CK_ULONG,
}

/// Parameter of CKM_HASH_ML_DSA and CKM_HASH_SLH_DSA.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_HASH_SIGN_ADDITIONAL_CONTEXT {
    /// whether to hedge the signature
    pub hedgeVariant: CK_HEDGE_TYPE,
    /// context string, may be NULL
    pub pContext: CK_BYTE_PTR,
    /// length of the context string in bytes, at most 255
    pub ulContextLen: CK_ULONG,
    /// mechanism that made the hash
    pub hash: CK_MECHANISM_TYPE,
}

// Function pointers

/// Callback by which the module notifies the application of an event of a session.
///
/// - `hSession`: in: session that the event is about
/// - `event`: in: kind of the event (CKN_)
/// - `pApplication`: in: pointer that C_OpenSession was given
pub type CK_NOTIFY = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        event: CK_NOTIFICATION,
        pApplication: CK_VOID_PTR,
    ) -> CK_RV,
>;

/// Callback that creates a mutex.
///
/// - `ppMutex`: out: receives a pointer to the mutex
pub type CK_CREATEMUTEX = Option<unsafe extern "C" fn(ppMutex: CK_VOID_PTR_PTR) -> CK_RV>;

/// Callback that destroys a mutex.
///
/// - `pMutex`: in: mutex
pub type CK_DESTROYMUTEX = Option<unsafe extern "C" fn(pMutex: CK_VOID_PTR) -> CK_RV>;

/// Callback that locks a mutex, waiting until it is free.
///
/// - `pMutex`: in: mutex
pub type CK_LOCKMUTEX = Option<unsafe extern "C" fn(pMutex: CK_VOID_PTR) -> CK_RV>;

/// Callback that unlocks a mutex.
///
/// - `pMutex`: in: mutex
pub type CK_UNLOCKMUTEX = Option<unsafe extern "C" fn(pMutex: CK_VOID_PTR) -> CK_RV>;

/// Initialises the module. Call it first. (PKCS #11, General-purpose functions)
///
/// - `pInitArgs`: in: a CK_C_INITIALIZE_ARGS, or NULL for a single thread
pub type CK_C_Initialize = Option<unsafe extern "C" fn(pInitArgs: CK_VOID_PTR) -> CK_RV>;

/// Ends the use of the module. Call it last. (PKCS #11, General-purpose functions)
///
/// - `pReserved`: in: reserved, NULL
pub type CK_C_Finalize = Option<unsafe extern "C" fn(pReserved: CK_VOID_PTR) -> CK_RV>;

/// Gets general information about the module. (PKCS #11, General-purpose functions)
///
/// - `pInfo`: out: receives the information
pub type CK_C_GetInfo = Option<unsafe extern "C" fn(pInfo: CK_INFO_PTR) -> CK_RV>;

/// Gets the function list of version 2.x. May be called before C_Initialize. (PKCS #11, General-purpose
/// functions)
///
/// - `ppFunctionList`: out: receives a pointer to the function list
pub type CK_C_GetFunctionList =
    Option<unsafe extern "C" fn(ppFunctionList: CK_FUNCTION_LIST_PTR_PTR) -> CK_RV>;

/// Lists the slots of the module. (PKCS #11, Slot and token management functions)
///
/// - `tokenPresent`: in: CK_TRUE for slots with a token only
/// - `pSlotList`: out: receives the slots; NULL to query their number
/// - `pulCount`: in/out: capacity in entries; receives the number
pub type CK_C_GetSlotList = Option<
    unsafe extern "C" fn(
        tokenPresent: CK_BBOOL,
        pSlotList: CK_SLOT_ID_PTR,
        pulCount: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Gets information about a slot. (PKCS #11, Slot and token management functions)
///
/// - `slotID`: in: slot
/// - `pInfo`: out: receives the information
pub type CK_C_GetSlotInfo =
    Option<unsafe extern "C" fn(slotID: CK_SLOT_ID, pInfo: CK_SLOT_INFO_PTR) -> CK_RV>;

/// Gets information about the token in a slot. (PKCS #11, Slot and token management functions)
///
/// - `slotID`: in: slot
/// - `pInfo`: out: receives the information
pub type CK_C_GetTokenInfo =
    Option<unsafe extern "C" fn(slotID: CK_SLOT_ID, pInfo: CK_TOKEN_INFO_PTR) -> CK_RV>;

/// Lists the mechanisms of a token. (PKCS #11, Slot and token management functions)
///
/// - `slotID`: in: slot
/// - `pMechanismList`: out: receives the mechanism types; NULL to query their number
/// - `pulCount`: in/out: capacity in entries; receives the number
pub type CK_C_GetMechanismList = Option<
    unsafe extern "C" fn(
        slotID: CK_SLOT_ID,
        pMechanismList: CK_MECHANISM_TYPE_PTR,
        pulCount: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Gets information about a mechanism of a token. (PKCS #11, Slot and token management functions)
///
/// - `slotID`: in: slot
/// - `type`: in: type of the mechanism
/// - `pInfo`: out: receives the information
pub type CK_C_GetMechanismInfo = Option<
    unsafe extern "C" fn(
        slotID: CK_SLOT_ID,
        r#type: CK_MECHANISM_TYPE,
        pInfo: CK_MECHANISM_INFO_PTR,
    ) -> CK_RV,
>;

/// Initialises a token, destroying its objects. (PKCS #11, Slot and token management functions)
///
/// - `slotID`: in: slot
/// - `pPin`: in: PIN of the security officer; NULL with a protected authentication path
/// - `ulPinLen`: in: length of the PIN in bytes
/// - `pLabel`: in: label of the token, 32 bytes, padded with spaces
pub type CK_C_InitToken = Option<
    unsafe extern "C" fn(
        slotID: CK_SLOT_ID,
        pPin: CK_UTF8CHAR_PTR,
        ulPinLen: CK_ULONG,
        pLabel: CK_UTF8CHAR_PTR,
    ) -> CK_RV,
>;

/// Sets the normal user's PIN. The security officer must be logged in. (PKCS #11, Slot and token management
/// functions)
///
/// - `hSession`: in: session handle
/// - `pPin`: in: PIN of the normal user; NULL with a protected authentication path
/// - `ulPinLen`: in: length of the PIN in bytes
pub type CK_C_InitPIN = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pPin: CK_UTF8CHAR_PTR,
        ulPinLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Changes the PIN of the user who is logged in, or of the normal user if nobody is. (PKCS #11, Slot and
/// token management functions)
///
/// - `hSession`: in: session handle
/// - `pOldPin`: in: old PIN; NULL with a protected authentication path
/// - `ulOldLen`: in: length of the old PIN in bytes
/// - `pNewPin`: in: new PIN; NULL with a protected authentication path
/// - `ulNewLen`: in: length of the new PIN in bytes
pub type CK_C_SetPIN = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pOldPin: CK_UTF8CHAR_PTR,
        ulOldLen: CK_ULONG,
        pNewPin: CK_UTF8CHAR_PTR,
        ulNewLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Opens a session with the token in a slot. (PKCS #11, Session management functions)
///
/// - `slotID`: in: slot
/// - `flags`: in: session flags, always with CKF_SERIAL_SESSION
/// - `pApplication`: in: pointer for the application's use, passed to the callback
/// - `Notify`: in: callback for notifications, may be NULL
/// - `phSession`: out: receives the session handle
pub type CK_C_OpenSession = Option<
    unsafe extern "C" fn(
        slotID: CK_SLOT_ID,
        flags: CK_FLAGS,
        pApplication: CK_VOID_PTR,
        Notify: CK_NOTIFY,
        phSession: CK_SESSION_HANDLE_PTR,
    ) -> CK_RV,
>;

/// Closes a session and destroys its session objects. (PKCS #11, Session management functions)
///
/// - `hSession`: in: session handle
pub type CK_C_CloseSession = Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Closes all sessions that the application has with a token. (PKCS #11, Session management functions)
///
/// - `slotID`: in: slot
pub type CK_C_CloseAllSessions = Option<unsafe extern "C" fn(slotID: CK_SLOT_ID) -> CK_RV>;

/// Gets information about a session. (PKCS #11, Session management functions)
///
/// - `hSession`: in: session handle
/// - `pInfo`: out: receives the information
pub type CK_C_GetSessionInfo =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE, pInfo: CK_SESSION_INFO_PTR) -> CK_RV>;

/// Saves the state of the cryptographic operation of a session. (PKCS #11, Session management functions)
///
/// - `hSession`: in: session handle
/// - `pOperationState`: out: receives the state; NULL to query its length
/// - `pulOperationStateLen`: in/out: capacity in bytes; receives the length
pub type CK_C_GetOperationState = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pOperationState: CK_BYTE_PTR,
        pulOperationStateLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Restores a saved state of a cryptographic operation into a session. (PKCS #11, Session management
/// functions)
///
/// - `hSession`: in: session handle
/// - `pOperationState`: in: state
/// - `ulOperationStateLen`: in: length of the state in bytes
/// - `hEncryptionKey`: in: key of the encryption or decryption, or 0
/// - `hAuthenticationKey`: in: key of the signature, MAC or verification, or 0
pub type CK_C_SetOperationState = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pOperationState: CK_BYTE_PTR,
        ulOperationStateLen: CK_ULONG,
        hEncryptionKey: CK_OBJECT_HANDLE,
        hAuthenticationKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

/// Logs a user into the token, for all sessions of the application. (PKCS #11, Session management
/// functions)
///
/// - `hSession`: in: session handle
/// - `userType`: in: type of the user (CKU_)
/// - `pPin`: in: PIN; NULL with a protected authentication path
/// - `ulPinLen`: in: length of the PIN in bytes
pub type CK_C_Login = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        userType: CK_USER_TYPE,
        pPin: CK_UTF8CHAR_PTR,
        ulPinLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Logs the user out of the token. (PKCS #11, Session management functions)
///
/// - `hSession`: in: session handle
pub type CK_C_Logout = Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Creates an object. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
/// - `pTemplate`: in: attributes of the new object
/// - `ulCount`: in: number of attributes
/// - `phObject`: out: receives the handle of the object
pub type CK_C_CreateObject = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
        phObject: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV,
>;

/// Copies an object. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
/// - `hObject`: in: object
/// - `pTemplate`: in: attributes that differ in the copy
/// - `ulCount`: in: number of attributes
/// - `phNewObject`: out: receives the handle of the copy
pub type CK_C_CopyObject = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        hObject: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
        phNewObject: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV,
>;

/// Destroys an object. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
/// - `hObject`: in: object
pub type CK_C_DestroyObject =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE, hObject: CK_OBJECT_HANDLE) -> CK_RV>;

/// Gets the size of an object in bytes. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
/// - `hObject`: in: object
/// - `pulSize`: out: receives the size in bytes
pub type CK_C_GetObjectSize = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        hObject: CK_OBJECT_HANDLE,
        pulSize: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Gets the values of attributes of an object. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
/// - `hObject`: in: object
/// - `pTemplate`: in/out: attribute types; receives values and lengths
/// - `ulCount`: in: number of attributes
pub type CK_C_GetAttributeValue = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        hObject: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
    ) -> CK_RV,
>;

/// Sets the values of attributes of an object. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
/// - `hObject`: in: object
/// - `pTemplate`: in: attributes and their new values
/// - `ulCount`: in: number of attributes
pub type CK_C_SetAttributeValue = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        hObject: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
    ) -> CK_RV,
>;

/// Starts a search for objects. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
/// - `pTemplate`: in: attributes that the objects must have
/// - `ulCount`: in: number of attributes, 0 for all objects
pub type CK_C_FindObjectsInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
    ) -> CK_RV,
>;

/// Continues a search for objects and gets handles of further ones. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
/// - `phObject`: out: receives handles of objects
/// - `ulMaxObjectCount`: in: capacity in handles
/// - `pulObjectCount`: out: receives the number of handles, 0 at the end
pub type CK_C_FindObjects = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        phObject: CK_OBJECT_HANDLE_PTR,
        ulMaxObjectCount: CK_ULONG,
        pulObjectCount: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Ends a search for objects. (PKCS #11, Object management functions)
///
/// - `hSession`: in: session handle
pub type CK_C_FindObjectsFinal = Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Starts an encryption. (PKCS #11, Encryption functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_EncryptInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

/// Encrypts data in one part. (PKCS #11, Encryption functions)
///
/// - `hSession`: in: session handle
/// - `pData`: in: data
/// - `ulDataLen`: in: length of the data in bytes
/// - `pEncryptedData`: out: receives the encrypted data; NULL to query its length
/// - `pulEncryptedDataLen`: in/out: capacity in bytes; receives the length
pub type CK_C_Encrypt = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pEncryptedData: CK_BYTE_PTR,
        pulEncryptedDataLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Encrypts a further part of the data. (PKCS #11, Encryption functions)
///
/// - `hSession`: in: session handle
/// - `pPart`: in: part of the data
/// - `ulPartLen`: in: length of the part in bytes
/// - `pEncryptedPart`: out: receives encrypted data; NULL to query its length
/// - `pulEncryptedPartLen`: in/out: capacity in bytes; receives the length
pub type CK_C_EncryptUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
        pEncryptedPart: CK_BYTE_PTR,
        pulEncryptedPartLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Ends an encryption in several parts. (PKCS #11, Encryption functions)
///
/// - `hSession`: in: session handle
/// - `pLastEncryptedPart`: out: receives the last encrypted part; NULL to query its length
/// - `pulLastEncryptedPartLen`: in/out: capacity in bytes; receives the length
pub type CK_C_EncryptFinal = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pLastEncryptedPart: CK_BYTE_PTR,
        pulLastEncryptedPartLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Starts a decryption. (PKCS #11, Decryption functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_DecryptInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

/// Decrypts data in one part. (PKCS #11, Decryption functions)
///
/// - `hSession`: in: session handle
/// - `pEncryptedData`: in: encrypted data
/// - `ulEncryptedDataLen`: in: length of the encrypted data in bytes
/// - `pData`: out: receives the data; NULL to query its length
/// - `pulDataLen`: in/out: capacity in bytes; receives the length
pub type CK_C_Decrypt = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pEncryptedData: CK_BYTE_PTR,
        ulEncryptedDataLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        pulDataLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Decrypts a further part of the data. (PKCS #11, Decryption functions)
///
/// - `hSession`: in: session handle
/// - `pEncryptedPart`: in: part of the encrypted data
/// - `ulEncryptedPartLen`: in: length of the part in bytes
/// - `pPart`: out: receives decrypted data; NULL to query its length
/// - `pulPartLen`: in/out: capacity in bytes; receives the length
pub type CK_C_DecryptUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pEncryptedPart: CK_BYTE_PTR,
        ulEncryptedPartLen: CK_ULONG,
        pPart: CK_BYTE_PTR,
        pulPartLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Ends a decryption in several parts. (PKCS #11, Decryption functions)
///
/// - `hSession`: in: session handle
/// - `pLastPart`: out: receives the last decrypted part; NULL to query its length
/// - `pulLastPartLen`: in/out: capacity in bytes; receives the length
pub type CK_C_DecryptFinal = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pLastPart: CK_BYTE_PTR,
        pulLastPartLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Starts a digest. (PKCS #11, Message digesting functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
pub type CK_C_DigestInit = Option<
    unsafe extern "C" fn(hSession: CK_SESSION_HANDLE, pMechanism: CK_MECHANISM_PTR) -> CK_RV,
>;

/// Digests data in one part. (PKCS #11, Message digesting functions)
///
/// - `hSession`: in: session handle
/// - `pData`: in: data
/// - `ulDataLen`: in: length of the data in bytes
/// - `pDigest`: out: receives the digest; NULL to query its length
/// - `pulDigestLen`: in/out: capacity in bytes; receives the length
pub type CK_C_Digest = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pDigest: CK_BYTE_PTR,
        pulDigestLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Digests a further part of the data. (PKCS #11, Message digesting functions)
///
/// - `hSession`: in: session handle
/// - `pPart`: in: part of the data
/// - `ulPartLen`: in: length of the part in bytes
pub type CK_C_DigestUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Digests the value of a secret key as a further part of the data. (PKCS #11, Message digesting functions)
///
/// - `hSession`: in: session handle
/// - `hKey`: in: key to digest
pub type CK_C_DigestKey =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE, hKey: CK_OBJECT_HANDLE) -> CK_RV>;

/// Ends a digest in several parts. (PKCS #11, Message digesting functions)
///
/// - `hSession`: in: session handle
/// - `pDigest`: out: receives the digest; NULL to query its length
/// - `pulDigestLen`: in/out: capacity in bytes; receives the length
pub type CK_C_DigestFinal = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pDigest: CK_BYTE_PTR,
        pulDigestLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Starts a signature or MAC, to be an appendix of the data. (PKCS #11, Signing and MACing functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_SignInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

/// Signs data in one part. (PKCS #11, Signing and MACing functions)
///
/// - `hSession`: in: session handle
/// - `pData`: in: data
/// - `ulDataLen`: in: length of the data in bytes
/// - `pSignature`: out: receives the signature; NULL to query its length
/// - `pulSignatureLen`: in/out: capacity in bytes; receives the length
pub type CK_C_Sign = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Takes a further part of the data to sign. (PKCS #11, Signing and MACing functions)
///
/// - `hSession`: in: session handle
/// - `pPart`: in: part of the data
/// - `ulPartLen`: in: length of the part in bytes
pub type CK_C_SignUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Ends a signature in several parts. (PKCS #11, Signing and MACing functions)
///
/// - `hSession`: in: session handle
/// - `pSignature`: out: receives the signature; NULL to query its length
/// - `pulSignatureLen`: in/out: capacity in bytes; receives the length
pub type CK_C_SignFinal = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Starts a signature from which the data can be recovered. (PKCS #11, Signing and MACing functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_SignRecoverInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

/// Signs data in one part so that it can be recovered from the signature. (PKCS #11, Signing and MACing
/// functions)
///
/// - `hSession`: in: session handle
/// - `pData`: in: data
/// - `ulDataLen`: in: length of the data in bytes
/// - `pSignature`: out: receives the signature; NULL to query its length
/// - `pulSignatureLen`: in/out: capacity in bytes; receives the length
pub type CK_C_SignRecover = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Starts the verification of a signature or MAC that is an appendix of the data. (PKCS #11, Functions for
/// verifying signatures and MACs)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_VerifyInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

/// Verifies the signature of data in one part. (PKCS #11, Functions for verifying signatures and MACs)
///
/// - `hSession`: in: session handle
/// - `pData`: in: data
/// - `ulDataLen`: in: length of the data in bytes
/// - `pSignature`: in: signature or MAC
/// - `ulSignatureLen`: in: length of the signature in bytes
pub type CK_C_Verify = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Takes a further part of the data to verify. (PKCS #11, Functions for verifying signatures and MACs)
///
/// - `hSession`: in: session handle
/// - `pPart`: in: part of the data
/// - `ulPartLen`: in: length of the part in bytes
pub type CK_C_VerifyUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Ends a verification in several parts. (PKCS #11, Functions for verifying signatures and MACs)
///
/// - `hSession`: in: session handle
/// - `pSignature`: in: signature or MAC
/// - `ulSignatureLen`: in: length of the signature in bytes
pub type CK_C_VerifyFinal = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Starts the verification of a signature from which the data is recovered. (PKCS #11, Functions for
/// verifying signatures and MACs)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_VerifyRecoverInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

/// Verifies a signature and recovers the data from it. (PKCS #11, Functions for verifying signatures and
/// MACs)
///
/// - `hSession`: in: session handle
/// - `pSignature`: in: signature or MAC
/// - `ulSignatureLen`: in: length of the signature in bytes
/// - `pData`: out: receives the data; NULL to query its length
/// - `pulDataLen`: in/out: capacity in bytes; receives the length
pub type CK_C_VerifyRecover = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        pulDataLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Digests and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
///
/// - `hSession`: in: session handle
/// - `pPart`: in: part of the data
/// - `ulPartLen`: in: length of the part in bytes
/// - `pEncryptedPart`: out: receives encrypted data; NULL to query its length
/// - `pulEncryptedPartLen`: in/out: capacity in bytes; receives the length
pub type CK_C_DigestEncryptUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
        pEncryptedPart: CK_BYTE_PTR,
        pulEncryptedPartLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Decrypts and digests a further part of the data. (PKCS #11, Dual-function cryptographic functions)
///
/// - `hSession`: in: session handle
/// - `pEncryptedPart`: in: part of the encrypted data
/// - `ulEncryptedPartLen`: in: length of the part in bytes
/// - `pPart`: out: receives decrypted data; NULL to query its length
/// - `pulPartLen`: in/out: capacity in bytes; receives the length
pub type CK_C_DecryptDigestUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pEncryptedPart: CK_BYTE_PTR,
        ulEncryptedPartLen: CK_ULONG,
        pPart: CK_BYTE_PTR,
        pulPartLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Signs and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
///
/// - `hSession`: in: session handle
/// - `pPart`: in: part of the data
/// - `ulPartLen`: in: length of the part in bytes
/// - `pEncryptedPart`: out: receives encrypted data; NULL to query its length
/// - `pulEncryptedPartLen`: in/out: capacity in bytes; receives the length
pub type CK_C_SignEncryptUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
        pEncryptedPart: CK_BYTE_PTR,
        pulEncryptedPartLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Decrypts and verifies a further part of the data. (PKCS #11, Dual-function cryptographic functions)
///
/// - `hSession`: in: session handle
/// - `pEncryptedPart`: in: part of the encrypted data
/// - `ulEncryptedPartLen`: in: length of the part in bytes
/// - `pPart`: out: receives decrypted data; NULL to query its length
/// - `pulPartLen`: in/out: capacity in bytes; receives the length
pub type CK_C_DecryptVerifyUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pEncryptedPart: CK_BYTE_PTR,
        ulEncryptedPartLen: CK_ULONG,
        pPart: CK_BYTE_PTR,
        pulPartLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Generates a secret key or a set of domain parameters. (PKCS #11, Key management functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `pTemplate`: in: attributes of the new key
/// - `ulCount`: in: number of attributes
/// - `phKey`: out: receives the handle of the key
pub type CK_C_GenerateKey = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulCount: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV,
>;

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
pub type CK_C_GenerateKeyPair = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        pPublicKeyTemplate: CK_ATTRIBUTE_PTR,
        ulPublicKeyAttributeCount: CK_ULONG,
        pPrivateKeyTemplate: CK_ATTRIBUTE_PTR,
        ulPrivateKeyAttributeCount: CK_ULONG,
        phPublicKey: CK_OBJECT_HANDLE_PTR,
        phPrivateKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV,
>;

/// Wraps (encrypts) a key. (PKCS #11, Key management functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hWrappingKey`: in: key that wraps
/// - `hKey`: in: key to wrap
/// - `pWrappedKey`: out: receives the wrapped key; NULL to query its length
/// - `pulWrappedKeyLen`: in/out: capacity in bytes; receives the length
pub type CK_C_WrapKey = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hWrappingKey: CK_OBJECT_HANDLE,
        hKey: CK_OBJECT_HANDLE,
        pWrappedKey: CK_BYTE_PTR,
        pulWrappedKeyLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

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
pub type CK_C_UnwrapKey = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hUnwrappingKey: CK_OBJECT_HANDLE,
        pWrappedKey: CK_BYTE_PTR,
        ulWrappedKeyLen: CK_ULONG,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV,
>;

/// Derives a key from a base key. (PKCS #11, Key management functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hBaseKey`: in: base key
/// - `pTemplate`: in: attributes of the new key
/// - `ulAttributeCount`: in: number of attributes
/// - `phKey`: out: receives the handle of the key; NULL if the parameter receives the keys
pub type CK_C_DeriveKey = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hBaseKey: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV,
>;

/// Mixes seed material into the random number generator. (PKCS #11, Random number generation functions)
///
/// - `hSession`: in: session handle
/// - `pSeed`: in: seed material
/// - `ulSeedLen`: in: length of the seed material in bytes
pub type CK_C_SeedRandom = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pSeed: CK_BYTE_PTR,
        ulSeedLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Generates random bytes. (PKCS #11, Random number generation functions)
///
/// - `hSession`: in: session handle
/// - `RandomData`: out: receives the random bytes
/// - `ulRandomLen`: in: number of bytes wanted
pub type CK_C_GenerateRandom = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        RandomData: CK_BYTE_PTR,
        ulRandomLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
/// functions)
///
/// - `hSession`: in: session handle
pub type CK_C_GetFunctionStatus =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
/// functions)
///
/// - `hSession`: in: session handle
pub type CK_C_CancelFunction = Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Waits for an event of a slot, such as the insertion of a token. (PKCS #11, Slot and token management
/// functions)
///
/// - `flags`: in: CKF_DONT_BLOCK to return at once, else 0
/// - `pSlot`: out: receives the slot
/// - `pRserved`: in: reserved, NULL
pub type CK_C_WaitForSlotEvent = Option<
    unsafe extern "C" fn(flags: CK_FLAGS, pSlot: CK_SLOT_ID_PTR, pRserved: CK_VOID_PTR) -> CK_RV,
>;

/// Lists the interfaces of the module. May be called before C_Initialize. (PKCS #11, General-purpose
/// functions)
///
/// - `pInterfacesList`: out: receives the interfaces; NULL to query their number
/// - `pulCount`: in/out: capacity in entries; receives the number
pub type CK_C_GetInterfaceList = Option<
    unsafe extern "C" fn(pInterfacesList: CK_INTERFACE_PTR, pulCount: CK_ULONG_PTR) -> CK_RV,
>;

/// Gets an interface by name, version and flags. May be called before C_Initialize. (PKCS #11, General-
/// purpose functions)
///
/// - `pInterfaceName`: in: name, ended by a null; NULL for the module's default
/// - `pVersion`: in: version; NULL for the latest
/// - `ppInterface`: out: receives a pointer to the interface
/// - `flags`: in: interface flags that must be set
pub type CK_C_GetInterface = Option<
    unsafe extern "C" fn(
        pInterfaceName: CK_UTF8CHAR_PTR,
        pVersion: CK_VERSION_PTR,
        ppInterface: CK_INTERFACE_PTR_PTR,
        flags: CK_FLAGS,
    ) -> CK_RV,
>;

/// Logs a user with a name into the token, for all sessions of the application. (PKCS #11, Session
/// management functions)
///
/// - `hSession`: in: session handle
/// - `userType`: in: type of the user (CKU_)
/// - `pPin`: in: PIN; NULL with a protected authentication path
/// - `ulPinLen`: in: length of the PIN in bytes
/// - `pUsername`: in: name of the user
/// - `ulUsernameLen`: in: length of the name in bytes
pub type CK_C_LoginUser = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        userType: CK_USER_TYPE,
        pPin: CK_UTF8CHAR_PTR,
        ulPinLen: CK_ULONG,
        pUsername: CK_UTF8CHAR_PTR,
        ulUsernameLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Cancels operations of a session. (PKCS #11, Session management functions)
///
/// - `hSession`: in: session handle
/// - `flags`: in: operations to cancel, as mechanism flags such as CKF_SIGN
pub type CK_C_SessionCancel =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE, flags: CK_FLAGS) -> CK_RV>;

/// Starts the encryption of messages with one key. (PKCS #11, Message-based encryption functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_MessageEncryptInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

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
pub type CK_C_EncryptMessage = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
        pPlaintext: CK_BYTE_PTR,
        ulPlaintextLen: CK_ULONG,
        pCiphertext: CK_BYTE_PTR,
        pulCiphertextLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Starts the encryption of a message in several parts. (PKCS #11, Message-based encryption functions)
///
/// - `hSession`: in: session handle
/// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
/// - `ulParameterLen`: in: length of the parameter in bytes
/// - `pAssociatedData`: in: data to authenticate but not to encrypt, may be NULL
/// - `ulAssociatedDataLen`: in: length of the associated data in bytes
pub type CK_C_EncryptMessageBegin = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
    ) -> CK_RV,
>;

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
pub type CK_C_EncryptMessageNext = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pPlaintextPart: CK_BYTE_PTR,
        ulPlaintextPartLen: CK_ULONG,
        pCiphertextPart: CK_BYTE_PTR,
        pulCiphertextPartLen: CK_ULONG_PTR,
        flags: CK_FLAGS,
    ) -> CK_RV,
>;

/// Ends the encryption of messages. (PKCS #11, Message-based encryption functions)
///
/// - `hSession`: in: session handle
pub type CK_C_MessageEncryptFinal =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Starts the decryption of messages with one key. (PKCS #11, Message-based decryption functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_MessageDecryptInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

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
pub type CK_C_DecryptMessage = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
        pCiphertext: CK_BYTE_PTR,
        ulCiphertextLen: CK_ULONG,
        pPlaintext: CK_BYTE_PTR,
        pulPlaintextLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Starts the decryption of a message in several parts. (PKCS #11, Message-based decryption functions)
///
/// - `hSession`: in: session handle
/// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
/// - `ulParameterLen`: in: length of the parameter in bytes
/// - `pAssociatedData`: in: data to authenticate but not to encrypt, may be NULL
/// - `ulAssociatedDataLen`: in: length of the associated data in bytes
pub type CK_C_DecryptMessageBegin = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
    ) -> CK_RV,
>;

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
pub type CK_C_DecryptMessageNext = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pCiphertextPart: CK_BYTE_PTR,
        ulCiphertextPartLen: CK_ULONG,
        pPlaintextPart: CK_BYTE_PTR,
        pulPlaintextPartLen: CK_ULONG_PTR,
        flags: CK_FLAGS,
    ) -> CK_RV,
>;

/// Ends the decryption of messages. (PKCS #11, Message-based decryption functions)
///
/// - `hSession`: in: session handle
pub type CK_C_MessageDecryptFinal =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Starts the signing of messages with one key. (PKCS #11, Message-based signing and MACing functions)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_MessageSignInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

/// Signs a message in one part. (PKCS #11, Message-based signing and MACing functions)
///
/// - `hSession`: in: session handle
/// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
/// - `ulParameterLen`: in: length of the parameter in bytes
/// - `pData`: in: data
/// - `ulDataLen`: in: length of the data in bytes
/// - `pSignature`: out: receives the signature; NULL to query its length
/// - `pulSignatureLen`: in/out: capacity in bytes; receives the length
pub type CK_C_SignMessage = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Starts the signing of a message in several parts. (PKCS #11, Message-based signing and MACing functions)
///
/// - `hSession`: in: session handle
/// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
/// - `ulParameterLen`: in: length of the parameter in bytes
pub type CK_C_SignMessageBegin = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
    ) -> CK_RV,
>;

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
pub type CK_C_SignMessageNext = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        pulSignatureLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Ends the signing of messages. (PKCS #11, Message-based signing and MACing functions)
///
/// - `hSession`: in: session handle
pub type CK_C_MessageSignFinal = Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Starts the verification of messages with one key. (PKCS #11, Message-based functions for verifying
/// signatures and MACs)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
pub type CK_C_MessageVerifyInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
    ) -> CK_RV,
>;

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
pub type CK_C_VerifyMessage = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Starts the verification of a message in several parts. (PKCS #11, Message-based functions for verifying
/// signatures and MACs)
///
/// - `hSession`: in: session handle
/// - `pParameter`: in/out: parameter of the message, such as its initialisation vector and tag
/// - `ulParameterLen`: in: length of the parameter in bytes
pub type CK_C_VerifyMessageBegin = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
    ) -> CK_RV,
>;

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
pub type CK_C_VerifyMessageNext = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pParameter: CK_VOID_PTR,
        ulParameterLen: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Ends the verification of messages. (PKCS #11, Message-based functions for verifying signatures and MACs)
///
/// - `hSession`: in: session handle
pub type CK_C_MessageVerifyFinal =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

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
pub type CK_C_EncapsulateKey = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hPublicKey: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        pCiphertext: CK_BYTE_PTR,
        pulCiphertextLen: CK_ULONG_PTR,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV,
>;

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
pub type CK_C_DecapsulateKey = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hPrivateKey: CK_OBJECT_HANDLE,
        pTemplate: CK_ATTRIBUTE_PTR,
        ulAttributeCount: CK_ULONG,
        pCiphertext: CK_BYTE_PTR,
        ulCiphertextLen: CK_ULONG,
        phKey: CK_OBJECT_HANDLE_PTR,
    ) -> CK_RV,
>;

/// Starts the verification of a signature that is given at the start. (PKCS #11, Functions for verifying a
/// signature given in advance)
///
/// - `hSession`: in: session handle
/// - `pMechanism`: in: mechanism with its parameter
/// - `hKey`: in: key
/// - `pSignature`: in: signature or MAC
/// - `ulSignatureLen`: in: length of the signature in bytes
pub type CK_C_VerifySignatureInit = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hKey: CK_OBJECT_HANDLE,
        pSignature: CK_BYTE_PTR,
        ulSignatureLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Verifies data in one part against the signature given at the start. (PKCS #11, Functions for verifying a
/// signature given in advance)
///
/// - `hSession`: in: session handle
/// - `pData`: in: data
/// - `ulDataLen`: in: length of the data in bytes
pub type CK_C_VerifySignature = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pData: CK_BYTE_PTR,
        ulDataLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Takes a further part of the data to verify. (PKCS #11, Functions for verifying a signature given in
/// advance)
///
/// - `hSession`: in: session handle
/// - `pPart`: in: part of the data
/// - `ulPartLen`: in: length of the part in bytes
pub type CK_C_VerifySignatureUpdate = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pPart: CK_BYTE_PTR,
        ulPartLen: CK_ULONG,
    ) -> CK_RV,
>;

/// Ends a verification in several parts. (PKCS #11, Functions for verifying a signature given in advance)
///
/// - `hSession`: in: session handle
pub type CK_C_VerifySignatureFinal =
    Option<unsafe extern "C" fn(hSession: CK_SESSION_HANDLE) -> CK_RV>;

/// Gets validation flags of a session. (PKCS #11, Session management functions)
///
/// - `hSession`: in: session handle
/// - `type`: in: kind of flags (CKS_LAST_VALIDATION_OK)
/// - `pFlags`: out: receives the flags
pub type CK_C_GetSessionValidationFlags = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        r#type: CK_SESSION_VALIDATION_FLAGS_TYPE,
        pFlags: CK_FLAGS_PTR,
    ) -> CK_RV,
>;

/// Asks whether an asynchronous function has finished and gets its result. (PKCS #11, Asynchronous function
/// management functions)
///
/// - `hSession`: in: session handle
/// - `pFunctionName`: in: name of the asynchronous function, such as "C_Sign", ended by a null
/// - `pResult`: out: receives the result
pub type CK_C_AsyncComplete = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pFunctionName: CK_UTF8CHAR_PTR,
        pResult: CK_ASYNC_DATA_PTR,
    ) -> CK_RV,
>;

/// Gets an identifier by which a later session can join an asynchronous function. (PKCS #11, Asynchronous
/// function management functions)
///
/// - `hSession`: in: session handle
/// - `pFunctionName`: in: name of the asynchronous function, such as "C_Sign", ended by a null
/// - `pulID`: out: receives the identifier
pub type CK_C_AsyncGetID = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pFunctionName: CK_UTF8CHAR_PTR,
        pulID: CK_ULONG_PTR,
    ) -> CK_RV,
>;

/// Joins an asynchronous function that another session began. (PKCS #11, Asynchronous function management
/// functions)
///
/// - `hSession`: in: session handle
/// - `pFunctionName`: in: name of the asynchronous function, such as "C_Sign", ended by a null
/// - `ulID`: in: identifier from C_AsyncGetID
/// - `pData`: out: buffer for the output of the function
/// - `ulData`: in: capacity of the buffer in bytes
pub type CK_C_AsyncJoin = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pFunctionName: CK_UTF8CHAR_PTR,
        ulID: CK_ULONG,
        pData: CK_BYTE_PTR,
        ulData: CK_ULONG,
    ) -> CK_RV,
>;

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
pub type CK_C_WrapKeyAuthenticated = Option<
    unsafe extern "C" fn(
        hSession: CK_SESSION_HANDLE,
        pMechanism: CK_MECHANISM_PTR,
        hWrappingKey: CK_OBJECT_HANDLE,
        hKey: CK_OBJECT_HANDLE,
        pAssociatedData: CK_BYTE_PTR,
        ulAssociatedDataLen: CK_ULONG,
        pWrappedKey: CK_BYTE_PTR,
        pulWrappedKeyLen: CK_ULONG_PTR,
    ) -> CK_RV,
>;

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
pub type CK_C_UnwrapKeyAuthenticated = Option<
    unsafe extern "C" fn(
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
    ) -> CK_RV,
>;

// Function lists

/// The functions of a module of version 3.2, as the interface "PKCS 11" of that version offers them.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_FUNCTION_LIST_3_2 {
    /// version of the interface: 3.2
    pub version: CK_VERSION,
    /// Initialises the module. Call it first. (PKCS #11, General-purpose functions)
    pub C_Initialize: CK_C_Initialize,
    /// Ends the use of the module. Call it last. (PKCS #11, General-purpose functions)
    pub C_Finalize: CK_C_Finalize,
    /// Gets general information about the module. (PKCS #11, General-purpose functions)
    pub C_GetInfo: CK_C_GetInfo,
    /// Gets the function list of version 2.x. May be called before C_Initialize. (PKCS #11, General-purpose
    /// functions)
    pub C_GetFunctionList: CK_C_GetFunctionList,
    /// Lists the slots of the module. (PKCS #11, Slot and token management functions)
    pub C_GetSlotList: CK_C_GetSlotList,
    /// Gets information about a slot. (PKCS #11, Slot and token management functions)
    pub C_GetSlotInfo: CK_C_GetSlotInfo,
    /// Gets information about the token in a slot. (PKCS #11, Slot and token management functions)
    pub C_GetTokenInfo: CK_C_GetTokenInfo,
    /// Lists the mechanisms of a token. (PKCS #11, Slot and token management functions)
    pub C_GetMechanismList: CK_C_GetMechanismList,
    /// Gets information about a mechanism of a token. (PKCS #11, Slot and token management functions)
    pub C_GetMechanismInfo: CK_C_GetMechanismInfo,
    /// Initialises a token, destroying its objects. (PKCS #11, Slot and token management functions)
    pub C_InitToken: CK_C_InitToken,
    /// Sets the normal user's PIN. The security officer must be logged in. (PKCS #11, Slot and token management
    /// functions)
    pub C_InitPIN: CK_C_InitPIN,
    /// Changes the PIN of the user who is logged in, or of the normal user if nobody is. (PKCS #11, Slot and
    /// token management functions)
    pub C_SetPIN: CK_C_SetPIN,
    /// Opens a session with the token in a slot. (PKCS #11, Session management functions)
    pub C_OpenSession: CK_C_OpenSession,
    /// Closes a session and destroys its session objects. (PKCS #11, Session management functions)
    pub C_CloseSession: CK_C_CloseSession,
    /// Closes all sessions that the application has with a token. (PKCS #11, Session management functions)
    pub C_CloseAllSessions: CK_C_CloseAllSessions,
    /// Gets information about a session. (PKCS #11, Session management functions)
    pub C_GetSessionInfo: CK_C_GetSessionInfo,
    /// Saves the state of the cryptographic operation of a session. (PKCS #11, Session management functions)
    pub C_GetOperationState: CK_C_GetOperationState,
    /// Restores a saved state of a cryptographic operation into a session. (PKCS #11, Session management
    /// functions)
    pub C_SetOperationState: CK_C_SetOperationState,
    /// Logs a user into the token, for all sessions of the application. (PKCS #11, Session management
    /// functions)
    pub C_Login: CK_C_Login,
    /// Logs the user out of the token. (PKCS #11, Session management functions)
    pub C_Logout: CK_C_Logout,
    /// Creates an object. (PKCS #11, Object management functions)
    pub C_CreateObject: CK_C_CreateObject,
    /// Copies an object. (PKCS #11, Object management functions)
    pub C_CopyObject: CK_C_CopyObject,
    /// Destroys an object. (PKCS #11, Object management functions)
    pub C_DestroyObject: CK_C_DestroyObject,
    /// Gets the size of an object in bytes. (PKCS #11, Object management functions)
    pub C_GetObjectSize: CK_C_GetObjectSize,
    /// Gets the values of attributes of an object. (PKCS #11, Object management functions)
    pub C_GetAttributeValue: CK_C_GetAttributeValue,
    /// Sets the values of attributes of an object. (PKCS #11, Object management functions)
    pub C_SetAttributeValue: CK_C_SetAttributeValue,
    /// Starts a search for objects. (PKCS #11, Object management functions)
    pub C_FindObjectsInit: CK_C_FindObjectsInit,
    /// Continues a search for objects and gets handles of further ones. (PKCS #11, Object management functions)
    pub C_FindObjects: CK_C_FindObjects,
    /// Ends a search for objects. (PKCS #11, Object management functions)
    pub C_FindObjectsFinal: CK_C_FindObjectsFinal,
    /// Starts an encryption. (PKCS #11, Encryption functions)
    pub C_EncryptInit: CK_C_EncryptInit,
    /// Encrypts data in one part. (PKCS #11, Encryption functions)
    pub C_Encrypt: CK_C_Encrypt,
    /// Encrypts a further part of the data. (PKCS #11, Encryption functions)
    pub C_EncryptUpdate: CK_C_EncryptUpdate,
    /// Ends an encryption in several parts. (PKCS #11, Encryption functions)
    pub C_EncryptFinal: CK_C_EncryptFinal,
    /// Starts a decryption. (PKCS #11, Decryption functions)
    pub C_DecryptInit: CK_C_DecryptInit,
    /// Decrypts data in one part. (PKCS #11, Decryption functions)
    pub C_Decrypt: CK_C_Decrypt,
    /// Decrypts a further part of the data. (PKCS #11, Decryption functions)
    pub C_DecryptUpdate: CK_C_DecryptUpdate,
    /// Ends a decryption in several parts. (PKCS #11, Decryption functions)
    pub C_DecryptFinal: CK_C_DecryptFinal,
    /// Starts a digest. (PKCS #11, Message digesting functions)
    pub C_DigestInit: CK_C_DigestInit,
    /// Digests data in one part. (PKCS #11, Message digesting functions)
    pub C_Digest: CK_C_Digest,
    /// Digests a further part of the data. (PKCS #11, Message digesting functions)
    pub C_DigestUpdate: CK_C_DigestUpdate,
    /// Digests the value of a secret key as a further part of the data. (PKCS #11, Message digesting functions)
    pub C_DigestKey: CK_C_DigestKey,
    /// Ends a digest in several parts. (PKCS #11, Message digesting functions)
    pub C_DigestFinal: CK_C_DigestFinal,
    /// Starts a signature or MAC, to be an appendix of the data. (PKCS #11, Signing and MACing functions)
    pub C_SignInit: CK_C_SignInit,
    /// Signs data in one part. (PKCS #11, Signing and MACing functions)
    pub C_Sign: CK_C_Sign,
    /// Takes a further part of the data to sign. (PKCS #11, Signing and MACing functions)
    pub C_SignUpdate: CK_C_SignUpdate,
    /// Ends a signature in several parts. (PKCS #11, Signing and MACing functions)
    pub C_SignFinal: CK_C_SignFinal,
    /// Starts a signature from which the data can be recovered. (PKCS #11, Signing and MACing functions)
    pub C_SignRecoverInit: CK_C_SignRecoverInit,
    /// Signs data in one part so that it can be recovered from the signature. (PKCS #11, Signing and MACing
    /// functions)
    pub C_SignRecover: CK_C_SignRecover,
    /// Starts the verification of a signature or MAC that is an appendix of the data. (PKCS #11, Functions for
    /// verifying signatures and MACs)
    pub C_VerifyInit: CK_C_VerifyInit,
    /// Verifies the signature of data in one part. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_Verify: CK_C_Verify,
    /// Takes a further part of the data to verify. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_VerifyUpdate: CK_C_VerifyUpdate,
    /// Ends a verification in several parts. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_VerifyFinal: CK_C_VerifyFinal,
    /// Starts the verification of a signature from which the data is recovered. (PKCS #11, Functions for
    /// verifying signatures and MACs)
    pub C_VerifyRecoverInit: CK_C_VerifyRecoverInit,
    /// Verifies a signature and recovers the data from it. (PKCS #11, Functions for verifying signatures and
    /// MACs)
    pub C_VerifyRecover: CK_C_VerifyRecover,
    /// Digests and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DigestEncryptUpdate: CK_C_DigestEncryptUpdate,
    /// Decrypts and digests a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DecryptDigestUpdate: CK_C_DecryptDigestUpdate,
    /// Signs and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_SignEncryptUpdate: CK_C_SignEncryptUpdate,
    /// Decrypts and verifies a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DecryptVerifyUpdate: CK_C_DecryptVerifyUpdate,
    /// Generates a secret key or a set of domain parameters. (PKCS #11, Key management functions)
    pub C_GenerateKey: CK_C_GenerateKey,
    /// Generates a key pair. (PKCS #11, Key management functions)
    pub C_GenerateKeyPair: CK_C_GenerateKeyPair,
    /// Wraps (encrypts) a key. (PKCS #11, Key management functions)
    pub C_WrapKey: CK_C_WrapKey,
    /// Unwraps (decrypts) a key and creates it as an object. (PKCS #11, Key management functions)
    pub C_UnwrapKey: CK_C_UnwrapKey,
    /// Derives a key from a base key. (PKCS #11, Key management functions)
    pub C_DeriveKey: CK_C_DeriveKey,
    /// Mixes seed material into the random number generator. (PKCS #11, Random number generation functions)
    pub C_SeedRandom: CK_C_SeedRandom,
    /// Generates random bytes. (PKCS #11, Random number generation functions)
    pub C_GenerateRandom: CK_C_GenerateRandom,
    /// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
    /// functions)
    pub C_GetFunctionStatus: CK_C_GetFunctionStatus,
    /// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
    /// functions)
    pub C_CancelFunction: CK_C_CancelFunction,
    /// Waits for an event of a slot, such as the insertion of a token. (PKCS #11, Slot and token management
    /// functions)
    pub C_WaitForSlotEvent: CK_C_WaitForSlotEvent,
    /// Lists the interfaces of the module. May be called before C_Initialize. (PKCS #11, General-purpose
    /// functions)
    pub C_GetInterfaceList: CK_C_GetInterfaceList,
    /// Gets an interface by name, version and flags. May be called before C_Initialize. (PKCS #11, General-
    /// purpose functions)
    pub C_GetInterface: CK_C_GetInterface,
    /// Logs a user with a name into the token, for all sessions of the application. (PKCS #11, Session
    /// management functions)
    pub C_LoginUser: CK_C_LoginUser,
    /// Cancels operations of a session. (PKCS #11, Session management functions)
    pub C_SessionCancel: CK_C_SessionCancel,
    /// Starts the encryption of messages with one key. (PKCS #11, Message-based encryption functions)
    pub C_MessageEncryptInit: CK_C_MessageEncryptInit,
    /// Encrypts a message in one part. (PKCS #11, Message-based encryption functions)
    pub C_EncryptMessage: CK_C_EncryptMessage,
    /// Starts the encryption of a message in several parts. (PKCS #11, Message-based encryption functions)
    pub C_EncryptMessageBegin: CK_C_EncryptMessageBegin,
    /// Encrypts a further part of the message. (PKCS #11, Message-based encryption functions)
    pub C_EncryptMessageNext: CK_C_EncryptMessageNext,
    /// Ends the encryption of messages. (PKCS #11, Message-based encryption functions)
    pub C_MessageEncryptFinal: CK_C_MessageEncryptFinal,
    /// Starts the decryption of messages with one key. (PKCS #11, Message-based decryption functions)
    pub C_MessageDecryptInit: CK_C_MessageDecryptInit,
    /// Decrypts a message in one part. (PKCS #11, Message-based decryption functions)
    pub C_DecryptMessage: CK_C_DecryptMessage,
    /// Starts the decryption of a message in several parts. (PKCS #11, Message-based decryption functions)
    pub C_DecryptMessageBegin: CK_C_DecryptMessageBegin,
    /// Decrypts a further part of the message. (PKCS #11, Message-based decryption functions)
    pub C_DecryptMessageNext: CK_C_DecryptMessageNext,
    /// Ends the decryption of messages. (PKCS #11, Message-based decryption functions)
    pub C_MessageDecryptFinal: CK_C_MessageDecryptFinal,
    /// Starts the signing of messages with one key. (PKCS #11, Message-based signing and MACing functions)
    pub C_MessageSignInit: CK_C_MessageSignInit,
    /// Signs a message in one part. (PKCS #11, Message-based signing and MACing functions)
    pub C_SignMessage: CK_C_SignMessage,
    /// Starts the signing of a message in several parts. (PKCS #11, Message-based signing and MACing functions)
    pub C_SignMessageBegin: CK_C_SignMessageBegin,
    /// Takes a further part of the message and, with the last one, signs it. (PKCS #11, Message-based signing
    /// and MACing functions)
    pub C_SignMessageNext: CK_C_SignMessageNext,
    /// Ends the signing of messages. (PKCS #11, Message-based signing and MACing functions)
    pub C_MessageSignFinal: CK_C_MessageSignFinal,
    /// Starts the verification of messages with one key. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    pub C_MessageVerifyInit: CK_C_MessageVerifyInit,
    /// Verifies the signature of a message in one part. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    pub C_VerifyMessage: CK_C_VerifyMessage,
    /// Starts the verification of a message in several parts. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    pub C_VerifyMessageBegin: CK_C_VerifyMessageBegin,
    /// Takes a further part of the message and, with the last one, verifies it. (PKCS #11, Message-based
    /// functions for verifying signatures and MACs)
    pub C_VerifyMessageNext: CK_C_VerifyMessageNext,
    /// Ends the verification of messages. (PKCS #11, Message-based functions for verifying signatures and MACs)
    pub C_MessageVerifyFinal: CK_C_MessageVerifyFinal,
    /// Encapsulates: creates a secret key and a ciphertext from which the private key's owner gets it. (PKCS
    /// \#11, Key management functions)
    pub C_EncapsulateKey: CK_C_EncapsulateKey,
    /// Decapsulates: creates the secret key that a ciphertext holds. (PKCS #11, Key management functions)
    pub C_DecapsulateKey: CK_C_DecapsulateKey,
    /// Starts the verification of a signature that is given at the start. (PKCS #11, Functions for verifying a
    /// signature given in advance)
    pub C_VerifySignatureInit: CK_C_VerifySignatureInit,
    /// Verifies data in one part against the signature given at the start. (PKCS #11, Functions for verifying a
    /// signature given in advance)
    pub C_VerifySignature: CK_C_VerifySignature,
    /// Takes a further part of the data to verify. (PKCS #11, Functions for verifying a signature given in
    /// advance)
    pub C_VerifySignatureUpdate: CK_C_VerifySignatureUpdate,
    /// Ends a verification in several parts. (PKCS #11, Functions for verifying a signature given in advance)
    pub C_VerifySignatureFinal: CK_C_VerifySignatureFinal,
    /// Gets validation flags of a session. (PKCS #11, Session management functions)
    pub C_GetSessionValidationFlags: CK_C_GetSessionValidationFlags,
    /// Asks whether an asynchronous function has finished and gets its result. (PKCS #11, Asynchronous function
    /// management functions)
    pub C_AsyncComplete: CK_C_AsyncComplete,
    /// Gets an identifier by which a later session can join an asynchronous function. (PKCS #11, Asynchronous
    /// function management functions)
    pub C_AsyncGetID: CK_C_AsyncGetID,
    /// Joins an asynchronous function that another session began. (PKCS #11, Asynchronous function management
    /// functions)
    pub C_AsyncJoin: CK_C_AsyncJoin,
    /// Wraps a key with an authenticated mechanism. (PKCS #11, Authenticated key wrapping functions)
    pub C_WrapKeyAuthenticated: CK_C_WrapKeyAuthenticated,
    /// Unwraps a key with an authenticated mechanism and creates it as an object. (PKCS #11, Authenticated key
    /// wrapping functions)
    pub C_UnwrapKeyAuthenticated: CK_C_UnwrapKeyAuthenticated,
}
pub type CK_FUNCTION_LIST_3_2_PTR = *mut CK_FUNCTION_LIST_3_2;
pub type CK_FUNCTION_LIST_3_2_PTR_PTR = *mut CK_FUNCTION_LIST_3_2_PTR;

/// The functions of a module of version 3.0 or 3.1, as the interface "PKCS 11" of that version offers them.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_FUNCTION_LIST_3_0 {
    /// version of the interface: 3.0 or 3.1
    pub version: CK_VERSION,
    /// Initialises the module. Call it first. (PKCS #11, General-purpose functions)
    pub C_Initialize: CK_C_Initialize,
    /// Ends the use of the module. Call it last. (PKCS #11, General-purpose functions)
    pub C_Finalize: CK_C_Finalize,
    /// Gets general information about the module. (PKCS #11, General-purpose functions)
    pub C_GetInfo: CK_C_GetInfo,
    /// Gets the function list of version 2.x. May be called before C_Initialize. (PKCS #11, General-purpose
    /// functions)
    pub C_GetFunctionList: CK_C_GetFunctionList,
    /// Lists the slots of the module. (PKCS #11, Slot and token management functions)
    pub C_GetSlotList: CK_C_GetSlotList,
    /// Gets information about a slot. (PKCS #11, Slot and token management functions)
    pub C_GetSlotInfo: CK_C_GetSlotInfo,
    /// Gets information about the token in a slot. (PKCS #11, Slot and token management functions)
    pub C_GetTokenInfo: CK_C_GetTokenInfo,
    /// Lists the mechanisms of a token. (PKCS #11, Slot and token management functions)
    pub C_GetMechanismList: CK_C_GetMechanismList,
    /// Gets information about a mechanism of a token. (PKCS #11, Slot and token management functions)
    pub C_GetMechanismInfo: CK_C_GetMechanismInfo,
    /// Initialises a token, destroying its objects. (PKCS #11, Slot and token management functions)
    pub C_InitToken: CK_C_InitToken,
    /// Sets the normal user's PIN. The security officer must be logged in. (PKCS #11, Slot and token management
    /// functions)
    pub C_InitPIN: CK_C_InitPIN,
    /// Changes the PIN of the user who is logged in, or of the normal user if nobody is. (PKCS #11, Slot and
    /// token management functions)
    pub C_SetPIN: CK_C_SetPIN,
    /// Opens a session with the token in a slot. (PKCS #11, Session management functions)
    pub C_OpenSession: CK_C_OpenSession,
    /// Closes a session and destroys its session objects. (PKCS #11, Session management functions)
    pub C_CloseSession: CK_C_CloseSession,
    /// Closes all sessions that the application has with a token. (PKCS #11, Session management functions)
    pub C_CloseAllSessions: CK_C_CloseAllSessions,
    /// Gets information about a session. (PKCS #11, Session management functions)
    pub C_GetSessionInfo: CK_C_GetSessionInfo,
    /// Saves the state of the cryptographic operation of a session. (PKCS #11, Session management functions)
    pub C_GetOperationState: CK_C_GetOperationState,
    /// Restores a saved state of a cryptographic operation into a session. (PKCS #11, Session management
    /// functions)
    pub C_SetOperationState: CK_C_SetOperationState,
    /// Logs a user into the token, for all sessions of the application. (PKCS #11, Session management
    /// functions)
    pub C_Login: CK_C_Login,
    /// Logs the user out of the token. (PKCS #11, Session management functions)
    pub C_Logout: CK_C_Logout,
    /// Creates an object. (PKCS #11, Object management functions)
    pub C_CreateObject: CK_C_CreateObject,
    /// Copies an object. (PKCS #11, Object management functions)
    pub C_CopyObject: CK_C_CopyObject,
    /// Destroys an object. (PKCS #11, Object management functions)
    pub C_DestroyObject: CK_C_DestroyObject,
    /// Gets the size of an object in bytes. (PKCS #11, Object management functions)
    pub C_GetObjectSize: CK_C_GetObjectSize,
    /// Gets the values of attributes of an object. (PKCS #11, Object management functions)
    pub C_GetAttributeValue: CK_C_GetAttributeValue,
    /// Sets the values of attributes of an object. (PKCS #11, Object management functions)
    pub C_SetAttributeValue: CK_C_SetAttributeValue,
    /// Starts a search for objects. (PKCS #11, Object management functions)
    pub C_FindObjectsInit: CK_C_FindObjectsInit,
    /// Continues a search for objects and gets handles of further ones. (PKCS #11, Object management functions)
    pub C_FindObjects: CK_C_FindObjects,
    /// Ends a search for objects. (PKCS #11, Object management functions)
    pub C_FindObjectsFinal: CK_C_FindObjectsFinal,
    /// Starts an encryption. (PKCS #11, Encryption functions)
    pub C_EncryptInit: CK_C_EncryptInit,
    /// Encrypts data in one part. (PKCS #11, Encryption functions)
    pub C_Encrypt: CK_C_Encrypt,
    /// Encrypts a further part of the data. (PKCS #11, Encryption functions)
    pub C_EncryptUpdate: CK_C_EncryptUpdate,
    /// Ends an encryption in several parts. (PKCS #11, Encryption functions)
    pub C_EncryptFinal: CK_C_EncryptFinal,
    /// Starts a decryption. (PKCS #11, Decryption functions)
    pub C_DecryptInit: CK_C_DecryptInit,
    /// Decrypts data in one part. (PKCS #11, Decryption functions)
    pub C_Decrypt: CK_C_Decrypt,
    /// Decrypts a further part of the data. (PKCS #11, Decryption functions)
    pub C_DecryptUpdate: CK_C_DecryptUpdate,
    /// Ends a decryption in several parts. (PKCS #11, Decryption functions)
    pub C_DecryptFinal: CK_C_DecryptFinal,
    /// Starts a digest. (PKCS #11, Message digesting functions)
    pub C_DigestInit: CK_C_DigestInit,
    /// Digests data in one part. (PKCS #11, Message digesting functions)
    pub C_Digest: CK_C_Digest,
    /// Digests a further part of the data. (PKCS #11, Message digesting functions)
    pub C_DigestUpdate: CK_C_DigestUpdate,
    /// Digests the value of a secret key as a further part of the data. (PKCS #11, Message digesting functions)
    pub C_DigestKey: CK_C_DigestKey,
    /// Ends a digest in several parts. (PKCS #11, Message digesting functions)
    pub C_DigestFinal: CK_C_DigestFinal,
    /// Starts a signature or MAC, to be an appendix of the data. (PKCS #11, Signing and MACing functions)
    pub C_SignInit: CK_C_SignInit,
    /// Signs data in one part. (PKCS #11, Signing and MACing functions)
    pub C_Sign: CK_C_Sign,
    /// Takes a further part of the data to sign. (PKCS #11, Signing and MACing functions)
    pub C_SignUpdate: CK_C_SignUpdate,
    /// Ends a signature in several parts. (PKCS #11, Signing and MACing functions)
    pub C_SignFinal: CK_C_SignFinal,
    /// Starts a signature from which the data can be recovered. (PKCS #11, Signing and MACing functions)
    pub C_SignRecoverInit: CK_C_SignRecoverInit,
    /// Signs data in one part so that it can be recovered from the signature. (PKCS #11, Signing and MACing
    /// functions)
    pub C_SignRecover: CK_C_SignRecover,
    /// Starts the verification of a signature or MAC that is an appendix of the data. (PKCS #11, Functions for
    /// verifying signatures and MACs)
    pub C_VerifyInit: CK_C_VerifyInit,
    /// Verifies the signature of data in one part. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_Verify: CK_C_Verify,
    /// Takes a further part of the data to verify. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_VerifyUpdate: CK_C_VerifyUpdate,
    /// Ends a verification in several parts. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_VerifyFinal: CK_C_VerifyFinal,
    /// Starts the verification of a signature from which the data is recovered. (PKCS #11, Functions for
    /// verifying signatures and MACs)
    pub C_VerifyRecoverInit: CK_C_VerifyRecoverInit,
    /// Verifies a signature and recovers the data from it. (PKCS #11, Functions for verifying signatures and
    /// MACs)
    pub C_VerifyRecover: CK_C_VerifyRecover,
    /// Digests and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DigestEncryptUpdate: CK_C_DigestEncryptUpdate,
    /// Decrypts and digests a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DecryptDigestUpdate: CK_C_DecryptDigestUpdate,
    /// Signs and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_SignEncryptUpdate: CK_C_SignEncryptUpdate,
    /// Decrypts and verifies a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DecryptVerifyUpdate: CK_C_DecryptVerifyUpdate,
    /// Generates a secret key or a set of domain parameters. (PKCS #11, Key management functions)
    pub C_GenerateKey: CK_C_GenerateKey,
    /// Generates a key pair. (PKCS #11, Key management functions)
    pub C_GenerateKeyPair: CK_C_GenerateKeyPair,
    /// Wraps (encrypts) a key. (PKCS #11, Key management functions)
    pub C_WrapKey: CK_C_WrapKey,
    /// Unwraps (decrypts) a key and creates it as an object. (PKCS #11, Key management functions)
    pub C_UnwrapKey: CK_C_UnwrapKey,
    /// Derives a key from a base key. (PKCS #11, Key management functions)
    pub C_DeriveKey: CK_C_DeriveKey,
    /// Mixes seed material into the random number generator. (PKCS #11, Random number generation functions)
    pub C_SeedRandom: CK_C_SeedRandom,
    /// Generates random bytes. (PKCS #11, Random number generation functions)
    pub C_GenerateRandom: CK_C_GenerateRandom,
    /// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
    /// functions)
    pub C_GetFunctionStatus: CK_C_GetFunctionStatus,
    /// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
    /// functions)
    pub C_CancelFunction: CK_C_CancelFunction,
    /// Waits for an event of a slot, such as the insertion of a token. (PKCS #11, Slot and token management
    /// functions)
    pub C_WaitForSlotEvent: CK_C_WaitForSlotEvent,
    /// Lists the interfaces of the module. May be called before C_Initialize. (PKCS #11, General-purpose
    /// functions)
    pub C_GetInterfaceList: CK_C_GetInterfaceList,
    /// Gets an interface by name, version and flags. May be called before C_Initialize. (PKCS #11, General-
    /// purpose functions)
    pub C_GetInterface: CK_C_GetInterface,
    /// Logs a user with a name into the token, for all sessions of the application. (PKCS #11, Session
    /// management functions)
    pub C_LoginUser: CK_C_LoginUser,
    /// Cancels operations of a session. (PKCS #11, Session management functions)
    pub C_SessionCancel: CK_C_SessionCancel,
    /// Starts the encryption of messages with one key. (PKCS #11, Message-based encryption functions)
    pub C_MessageEncryptInit: CK_C_MessageEncryptInit,
    /// Encrypts a message in one part. (PKCS #11, Message-based encryption functions)
    pub C_EncryptMessage: CK_C_EncryptMessage,
    /// Starts the encryption of a message in several parts. (PKCS #11, Message-based encryption functions)
    pub C_EncryptMessageBegin: CK_C_EncryptMessageBegin,
    /// Encrypts a further part of the message. (PKCS #11, Message-based encryption functions)
    pub C_EncryptMessageNext: CK_C_EncryptMessageNext,
    /// Ends the encryption of messages. (PKCS #11, Message-based encryption functions)
    pub C_MessageEncryptFinal: CK_C_MessageEncryptFinal,
    /// Starts the decryption of messages with one key. (PKCS #11, Message-based decryption functions)
    pub C_MessageDecryptInit: CK_C_MessageDecryptInit,
    /// Decrypts a message in one part. (PKCS #11, Message-based decryption functions)
    pub C_DecryptMessage: CK_C_DecryptMessage,
    /// Starts the decryption of a message in several parts. (PKCS #11, Message-based decryption functions)
    pub C_DecryptMessageBegin: CK_C_DecryptMessageBegin,
    /// Decrypts a further part of the message. (PKCS #11, Message-based decryption functions)
    pub C_DecryptMessageNext: CK_C_DecryptMessageNext,
    /// Ends the decryption of messages. (PKCS #11, Message-based decryption functions)
    pub C_MessageDecryptFinal: CK_C_MessageDecryptFinal,
    /// Starts the signing of messages with one key. (PKCS #11, Message-based signing and MACing functions)
    pub C_MessageSignInit: CK_C_MessageSignInit,
    /// Signs a message in one part. (PKCS #11, Message-based signing and MACing functions)
    pub C_SignMessage: CK_C_SignMessage,
    /// Starts the signing of a message in several parts. (PKCS #11, Message-based signing and MACing functions)
    pub C_SignMessageBegin: CK_C_SignMessageBegin,
    /// Takes a further part of the message and, with the last one, signs it. (PKCS #11, Message-based signing
    /// and MACing functions)
    pub C_SignMessageNext: CK_C_SignMessageNext,
    /// Ends the signing of messages. (PKCS #11, Message-based signing and MACing functions)
    pub C_MessageSignFinal: CK_C_MessageSignFinal,
    /// Starts the verification of messages with one key. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    pub C_MessageVerifyInit: CK_C_MessageVerifyInit,
    /// Verifies the signature of a message in one part. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    pub C_VerifyMessage: CK_C_VerifyMessage,
    /// Starts the verification of a message in several parts. (PKCS #11, Message-based functions for verifying
    /// signatures and MACs)
    pub C_VerifyMessageBegin: CK_C_VerifyMessageBegin,
    /// Takes a further part of the message and, with the last one, verifies it. (PKCS #11, Message-based
    /// functions for verifying signatures and MACs)
    pub C_VerifyMessageNext: CK_C_VerifyMessageNext,
    /// Ends the verification of messages. (PKCS #11, Message-based functions for verifying signatures and MACs)
    pub C_MessageVerifyFinal: CK_C_MessageVerifyFinal,
}
pub type CK_FUNCTION_LIST_3_0_PTR = *mut CK_FUNCTION_LIST_3_0;
pub type CK_FUNCTION_LIST_3_0_PTR_PTR = *mut CK_FUNCTION_LIST_3_0_PTR;

/// The functions of a module of version 2.x, as C_GetFunctionList returns them.
#[repr(C)]
#[cfg_attr(windows, repr(packed))]
#[derive(Clone, Copy)]
#[cfg_attr(feature = "extra_traits", derive(Debug))]
pub struct CK_FUNCTION_LIST {
    /// version of the interface: 2.x
    pub version: CK_VERSION,
    /// Initialises the module. Call it first. (PKCS #11, General-purpose functions)
    pub C_Initialize: CK_C_Initialize,
    /// Ends the use of the module. Call it last. (PKCS #11, General-purpose functions)
    pub C_Finalize: CK_C_Finalize,
    /// Gets general information about the module. (PKCS #11, General-purpose functions)
    pub C_GetInfo: CK_C_GetInfo,
    /// Gets the function list of version 2.x. May be called before C_Initialize. (PKCS #11, General-purpose
    /// functions)
    pub C_GetFunctionList: CK_C_GetFunctionList,
    /// Lists the slots of the module. (PKCS #11, Slot and token management functions)
    pub C_GetSlotList: CK_C_GetSlotList,
    /// Gets information about a slot. (PKCS #11, Slot and token management functions)
    pub C_GetSlotInfo: CK_C_GetSlotInfo,
    /// Gets information about the token in a slot. (PKCS #11, Slot and token management functions)
    pub C_GetTokenInfo: CK_C_GetTokenInfo,
    /// Lists the mechanisms of a token. (PKCS #11, Slot and token management functions)
    pub C_GetMechanismList: CK_C_GetMechanismList,
    /// Gets information about a mechanism of a token. (PKCS #11, Slot and token management functions)
    pub C_GetMechanismInfo: CK_C_GetMechanismInfo,
    /// Initialises a token, destroying its objects. (PKCS #11, Slot and token management functions)
    pub C_InitToken: CK_C_InitToken,
    /// Sets the normal user's PIN. The security officer must be logged in. (PKCS #11, Slot and token management
    /// functions)
    pub C_InitPIN: CK_C_InitPIN,
    /// Changes the PIN of the user who is logged in, or of the normal user if nobody is. (PKCS #11, Slot and
    /// token management functions)
    pub C_SetPIN: CK_C_SetPIN,
    /// Opens a session with the token in a slot. (PKCS #11, Session management functions)
    pub C_OpenSession: CK_C_OpenSession,
    /// Closes a session and destroys its session objects. (PKCS #11, Session management functions)
    pub C_CloseSession: CK_C_CloseSession,
    /// Closes all sessions that the application has with a token. (PKCS #11, Session management functions)
    pub C_CloseAllSessions: CK_C_CloseAllSessions,
    /// Gets information about a session. (PKCS #11, Session management functions)
    pub C_GetSessionInfo: CK_C_GetSessionInfo,
    /// Saves the state of the cryptographic operation of a session. (PKCS #11, Session management functions)
    pub C_GetOperationState: CK_C_GetOperationState,
    /// Restores a saved state of a cryptographic operation into a session. (PKCS #11, Session management
    /// functions)
    pub C_SetOperationState: CK_C_SetOperationState,
    /// Logs a user into the token, for all sessions of the application. (PKCS #11, Session management
    /// functions)
    pub C_Login: CK_C_Login,
    /// Logs the user out of the token. (PKCS #11, Session management functions)
    pub C_Logout: CK_C_Logout,
    /// Creates an object. (PKCS #11, Object management functions)
    pub C_CreateObject: CK_C_CreateObject,
    /// Copies an object. (PKCS #11, Object management functions)
    pub C_CopyObject: CK_C_CopyObject,
    /// Destroys an object. (PKCS #11, Object management functions)
    pub C_DestroyObject: CK_C_DestroyObject,
    /// Gets the size of an object in bytes. (PKCS #11, Object management functions)
    pub C_GetObjectSize: CK_C_GetObjectSize,
    /// Gets the values of attributes of an object. (PKCS #11, Object management functions)
    pub C_GetAttributeValue: CK_C_GetAttributeValue,
    /// Sets the values of attributes of an object. (PKCS #11, Object management functions)
    pub C_SetAttributeValue: CK_C_SetAttributeValue,
    /// Starts a search for objects. (PKCS #11, Object management functions)
    pub C_FindObjectsInit: CK_C_FindObjectsInit,
    /// Continues a search for objects and gets handles of further ones. (PKCS #11, Object management functions)
    pub C_FindObjects: CK_C_FindObjects,
    /// Ends a search for objects. (PKCS #11, Object management functions)
    pub C_FindObjectsFinal: CK_C_FindObjectsFinal,
    /// Starts an encryption. (PKCS #11, Encryption functions)
    pub C_EncryptInit: CK_C_EncryptInit,
    /// Encrypts data in one part. (PKCS #11, Encryption functions)
    pub C_Encrypt: CK_C_Encrypt,
    /// Encrypts a further part of the data. (PKCS #11, Encryption functions)
    pub C_EncryptUpdate: CK_C_EncryptUpdate,
    /// Ends an encryption in several parts. (PKCS #11, Encryption functions)
    pub C_EncryptFinal: CK_C_EncryptFinal,
    /// Starts a decryption. (PKCS #11, Decryption functions)
    pub C_DecryptInit: CK_C_DecryptInit,
    /// Decrypts data in one part. (PKCS #11, Decryption functions)
    pub C_Decrypt: CK_C_Decrypt,
    /// Decrypts a further part of the data. (PKCS #11, Decryption functions)
    pub C_DecryptUpdate: CK_C_DecryptUpdate,
    /// Ends a decryption in several parts. (PKCS #11, Decryption functions)
    pub C_DecryptFinal: CK_C_DecryptFinal,
    /// Starts a digest. (PKCS #11, Message digesting functions)
    pub C_DigestInit: CK_C_DigestInit,
    /// Digests data in one part. (PKCS #11, Message digesting functions)
    pub C_Digest: CK_C_Digest,
    /// Digests a further part of the data. (PKCS #11, Message digesting functions)
    pub C_DigestUpdate: CK_C_DigestUpdate,
    /// Digests the value of a secret key as a further part of the data. (PKCS #11, Message digesting functions)
    pub C_DigestKey: CK_C_DigestKey,
    /// Ends a digest in several parts. (PKCS #11, Message digesting functions)
    pub C_DigestFinal: CK_C_DigestFinal,
    /// Starts a signature or MAC, to be an appendix of the data. (PKCS #11, Signing and MACing functions)
    pub C_SignInit: CK_C_SignInit,
    /// Signs data in one part. (PKCS #11, Signing and MACing functions)
    pub C_Sign: CK_C_Sign,
    /// Takes a further part of the data to sign. (PKCS #11, Signing and MACing functions)
    pub C_SignUpdate: CK_C_SignUpdate,
    /// Ends a signature in several parts. (PKCS #11, Signing and MACing functions)
    pub C_SignFinal: CK_C_SignFinal,
    /// Starts a signature from which the data can be recovered. (PKCS #11, Signing and MACing functions)
    pub C_SignRecoverInit: CK_C_SignRecoverInit,
    /// Signs data in one part so that it can be recovered from the signature. (PKCS #11, Signing and MACing
    /// functions)
    pub C_SignRecover: CK_C_SignRecover,
    /// Starts the verification of a signature or MAC that is an appendix of the data. (PKCS #11, Functions for
    /// verifying signatures and MACs)
    pub C_VerifyInit: CK_C_VerifyInit,
    /// Verifies the signature of data in one part. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_Verify: CK_C_Verify,
    /// Takes a further part of the data to verify. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_VerifyUpdate: CK_C_VerifyUpdate,
    /// Ends a verification in several parts. (PKCS #11, Functions for verifying signatures and MACs)
    pub C_VerifyFinal: CK_C_VerifyFinal,
    /// Starts the verification of a signature from which the data is recovered. (PKCS #11, Functions for
    /// verifying signatures and MACs)
    pub C_VerifyRecoverInit: CK_C_VerifyRecoverInit,
    /// Verifies a signature and recovers the data from it. (PKCS #11, Functions for verifying signatures and
    /// MACs)
    pub C_VerifyRecover: CK_C_VerifyRecover,
    /// Digests and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DigestEncryptUpdate: CK_C_DigestEncryptUpdate,
    /// Decrypts and digests a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DecryptDigestUpdate: CK_C_DecryptDigestUpdate,
    /// Signs and encrypts a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_SignEncryptUpdate: CK_C_SignEncryptUpdate,
    /// Decrypts and verifies a further part of the data. (PKCS #11, Dual-function cryptographic functions)
    pub C_DecryptVerifyUpdate: CK_C_DecryptVerifyUpdate,
    /// Generates a secret key or a set of domain parameters. (PKCS #11, Key management functions)
    pub C_GenerateKey: CK_C_GenerateKey,
    /// Generates a key pair. (PKCS #11, Key management functions)
    pub C_GenerateKeyPair: CK_C_GenerateKeyPair,
    /// Wraps (encrypts) a key. (PKCS #11, Key management functions)
    pub C_WrapKey: CK_C_WrapKey,
    /// Unwraps (decrypts) a key and creates it as an object. (PKCS #11, Key management functions)
    pub C_UnwrapKey: CK_C_UnwrapKey,
    /// Derives a key from a base key. (PKCS #11, Key management functions)
    pub C_DeriveKey: CK_C_DeriveKey,
    /// Mixes seed material into the random number generator. (PKCS #11, Random number generation functions)
    pub C_SeedRandom: CK_C_SeedRandom,
    /// Generates random bytes. (PKCS #11, Random number generation functions)
    pub C_GenerateRandom: CK_C_GenerateRandom,
    /// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
    /// functions)
    pub C_GetFunctionStatus: CK_C_GetFunctionStatus,
    /// Left from version 1: returns CKR_FUNCTION_NOT_PARALLEL. (PKCS #11, Parallel function management
    /// functions)
    pub C_CancelFunction: CK_C_CancelFunction,
    /// Waits for an event of a slot, such as the insertion of a token. (PKCS #11, Slot and token management
    /// functions)
    pub C_WaitForSlotEvent: CK_C_WaitForSlotEvent,
}
pub type CK_FUNCTION_LIST_PTR = *mut CK_FUNCTION_LIST;
pub type CK_FUNCTION_LIST_PTR_PTR = *mut CK_FUNCTION_LIST_PTR;

/// Makes zero bytes the default value.
macro_rules! zeroed {
    ($($(#[$attribute:meta])* $name:ident)*) => {$(
        $(#[$attribute])*
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                // SAFETY: It consists of integers, floating-point numbers, raw pointers and
                // optional function pointers, for all of which zero bytes are a value.
                unsafe { core::mem::zeroed() }
            }
        }
    )*};
}

zeroed! {
    CK_VERSION
    CK_INFO
    CK_SLOT_INFO
    CK_TOKEN_INFO
    CK_SESSION_INFO
    CK_ATTRIBUTE
    CK_DATE
    CK_MECHANISM
    CK_MECHANISM_INFO
    CK_INTERFACE
    CK_C_INITIALIZE_ARGS
    CK_RSA_PKCS_OAEP_PARAMS
    CK_RSA_PKCS_PSS_PARAMS
    CK_ECDH1_DERIVE_PARAMS
    CK_ECDH2_DERIVE_PARAMS
    CK_ECMQV_DERIVE_PARAMS
    CK_X9_42_DH1_DERIVE_PARAMS
    CK_X9_42_DH2_DERIVE_PARAMS
    CK_X9_42_MQV_DERIVE_PARAMS
    CK_KEA_DERIVE_PARAMS
    CK_RC2_CBC_PARAMS
    CK_RC2_MAC_GENERAL_PARAMS
    CK_RC5_PARAMS
    CK_RC5_CBC_PARAMS
    CK_RC5_MAC_GENERAL_PARAMS
    CK_DES_CBC_ENCRYPT_DATA_PARAMS
    CK_AES_CBC_ENCRYPT_DATA_PARAMS
    CK_SKIPJACK_PRIVATE_WRAP_PARAMS
    CK_SKIPJACK_RELAYX_PARAMS
    CK_PBE_PARAMS
    CK_KEY_WRAP_SET_OAEP_PARAMS
    CK_SSL3_RANDOM_DATA
    CK_SSL3_MASTER_KEY_DERIVE_PARAMS
    CK_SSL3_KEY_MAT_OUT
    CK_SSL3_KEY_MAT_PARAMS
    CK_TLS_PRF_PARAMS
    CK_WTLS_RANDOM_DATA
    CK_WTLS_MASTER_KEY_DERIVE_PARAMS
    CK_WTLS_PRF_PARAMS
    CK_WTLS_KEY_MAT_OUT
    CK_WTLS_KEY_MAT_PARAMS
    CK_CMS_SIG_PARAMS
    CK_KEY_DERIVATION_STRING_DATA
    CK_PKCS5_PBKD2_PARAMS
    CK_PKCS5_PBKD2_PARAMS2
    CK_OTP_PARAM
    CK_OTP_PARAMS
    CK_OTP_SIGNATURE_INFO
    CK_KIP_PARAMS
    CK_AES_CTR_PARAMS
    CK_GCM_PARAMS
    CK_GCM_MESSAGE_PARAMS
    CK_GCM_WRAP_PARAMS
    CK_CCM_PARAMS
    CK_CCM_MESSAGE_PARAMS
    CK_CCM_WRAP_PARAMS
    CK_AES_GCM_PARAMS
    CK_AES_CCM_PARAMS
    CK_CAMELLIA_CTR_PARAMS
    CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS
    CK_ARIA_CBC_ENCRYPT_DATA_PARAMS
    CK_DSA_PARAMETER_GEN_PARAM
    CK_ECDH_AES_KEY_WRAP_PARAMS
    CK_RSA_AES_KEY_WRAP_PARAMS
    CK_TLS12_MASTER_KEY_DERIVE_PARAMS
    CK_TLS12_KEY_MAT_PARAMS
    CK_TLS_KDF_PARAMS
    CK_TLS_MAC_PARAMS
    CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS
    CK_GOSTR3410_DERIVE_PARAMS
    CK_GOSTR3410_KEY_WRAP_PARAMS
    CK_SEED_CBC_ENCRYPT_DATA_PARAMS
    CK_PRF_DATA_PARAM
    CK_SP800_108_COUNTER_FORMAT
    CK_SP800_108_DKM_LENGTH_FORMAT
    CK_DERIVED_KEY
    CK_SP800_108_KDF_PARAMS
    CK_SP800_108_FEEDBACK_KDF_PARAMS
    CK_EDDSA_PARAMS
    CK_CHACHA20_PARAMS
    CK_SALSA20_PARAMS
    CK_SALSA20_CHACHA20_POLY1305_PARAMS
    CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS
    CK_X3DH_INITIATE_PARAMS
    CK_X3DH_RESPOND_PARAMS
    CK_X2RATCHET_INITIALIZE_PARAMS
    CK_X2RATCHET_RESPOND_PARAMS
    CK_XEDDSA_PARAMS
    CK_HKDF_PARAMS
    specifiedParams
    CK_IKE2_PRF_PLUS_DERIVE_PARAMS
    CK_IKE_PRF_DERIVE_PARAMS
    CK_IKE1_PRF_DERIVE_PARAMS
    CK_IKE1_EXTENDED_DERIVE_PARAMS
    CK_ASYNC_DATA
    CK_SIGN_ADDITIONAL_CONTEXT
    CK_HASH_SIGN_ADDITIONAL_CONTEXT
    CK_FUNCTION_LIST_3_2
    CK_FUNCTION_LIST_3_0
    CK_FUNCTION_LIST
}

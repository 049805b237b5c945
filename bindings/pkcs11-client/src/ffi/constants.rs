//! Constants.

use core::ffi::c_int;

use super::types::*;

// Version of the standard (`CRYPTOKI_VERSION_`)

/// Major version of the standard
pub const CRYPTOKI_VERSION_MAJOR: CK_BYTE = 3;
/// Minor version of the standard
pub const CRYPTOKI_VERSION_MINOR: CK_BYTE = 2;
/// Amendment of the standard
pub const CRYPTOKI_VERSION_AMENDMENT: CK_BYTE = 0;

// General values

/// CK_BBOOL: true
pub const CK_TRUE: CK_BBOOL = 1;
/// CK_BBOOL: false
pub const CK_FALSE: CK_BBOOL = 0;
/// Length or count that the module cannot or does not want to tell: all bits set
pub const CK_UNAVAILABLE_INFORMATION: CK_ULONG = CK_ULONG::MAX;
/// Session count or memory size without a practical limit
pub const CK_EFFECTIVELY_INFINITE: CK_ULONG = 0;
/// Handle that never denotes a session or an object
pub const CK_INVALID_HANDLE: CK_ULONG = 0;

// Notifications (`CKN_`)

/// The module offers the application to cancel the running function
pub const CKN_SURRENDER: CK_NOTIFICATION = 0;
/// The one-time password of the token has changed
pub const CKN_OTP_CHANGED: CK_NOTIFICATION = 1;

// Flags (`CKF_`)

/// A token is in the slot
pub const CKF_TOKEN_PRESENT: CK_FLAGS = 0x0000_0001;
/// The token can be taken out of the slot
pub const CKF_REMOVABLE_DEVICE: CK_FLAGS = 0x0000_0002;
/// The slot is hardware, not software
pub const CKF_HW_SLOT: CK_FLAGS = 0x0000_0004;
/// The token has a random number generator
pub const CKF_RNG: CK_FLAGS = 0x0000_0001;
/// The token is write-protected
pub const CKF_WRITE_PROTECTED: CK_FLAGS = 0x0000_0002;
/// Some functions need a logged-in user
pub const CKF_LOGIN_REQUIRED: CK_FLAGS = 0x0000_0004;
/// The normal user's PIN has been set
pub const CKF_USER_PIN_INITIALIZED: CK_FLAGS = 0x0000_0008;
/// A saved operation state contains all keys needed to restore it
pub const CKF_RESTORE_KEY_NOT_NEEDED: CK_FLAGS = 0x0000_0020;
/// The token has its own clock, shown in utcTime
pub const CKF_CLOCK_ON_TOKEN: CK_FLAGS = 0x0000_0040;
/// The user can log in without sending a PIN through the module
pub const CKF_PROTECTED_AUTHENTICATION_PATH: CK_FLAGS = 0x0000_0100;
/// One session can run two operations at once, such as digesting and encrypting
pub const CKF_DUAL_CRYPTO_OPERATIONS: CK_FLAGS = 0x0000_0200;
/// The token has been initialised
pub const CKF_TOKEN_INITIALIZED: CK_FLAGS = 0x0000_0400;
#[deprecated = "private keys no longer have a secondary PIN"]
pub const CKF_SECONDARY_AUTHENTICATION: CK_FLAGS = 0x0000_0800;
/// A wrong user PIN was entered since the last success
pub const CKF_USER_PIN_COUNT_LOW: CK_FLAGS = 0x0001_0000;
/// One more wrong user PIN locks it
pub const CKF_USER_PIN_FINAL_TRY: CK_FLAGS = 0x0002_0000;
/// The user PIN is locked
pub const CKF_USER_PIN_LOCKED: CK_FLAGS = 0x0004_0000;
/// The user PIN is the default one or has expired
pub const CKF_USER_PIN_TO_BE_CHANGED: CK_FLAGS = 0x0008_0000;
/// A wrong security officer PIN was entered since the last success
pub const CKF_SO_PIN_COUNT_LOW: CK_FLAGS = 0x0010_0000;
/// One more wrong security officer PIN locks it
pub const CKF_SO_PIN_FINAL_TRY: CK_FLAGS = 0x0020_0000;
/// The security officer PIN is locked
pub const CKF_SO_PIN_LOCKED: CK_FLAGS = 0x0040_0000;
/// The security officer PIN is the default one or has expired
pub const CKF_SO_PIN_TO_BE_CHANGED: CK_FLAGS = 0x0080_0000;
/// The token failed a self-test and is in an error state
pub const CKF_ERROR_STATE: CK_FLAGS = 0x0100_0000;
/// The random number generator must be seeded by C_SeedRandom before use
pub const CKF_SEED_RANDOM_REQUIRED: CK_FLAGS = 0x0200_0000;
/// The token supports asynchronous sessions
pub const CKF_ASYNC_SESSION_SUPPORTED: CK_FLAGS = 0x0400_0000;
/// The session is read/write
pub const CKF_RW_SESSION: CK_FLAGS = 0x0000_0002;
/// Always set, kept for compatibility
pub const CKF_SERIAL_SESSION: CK_FLAGS = 0x0000_0004;
/// The session can run functions asynchronously
pub const CKF_ASYNC_SESSION: CK_FLAGS = 0x0000_0008;
/// Bit of an attribute type: the value is an array
pub const CKF_ARRAY_ATTRIBUTE: CK_FLAGS = 0x4000_0000;
/// The device itself performs the mechanism, not software
pub const CKF_HW: CK_FLAGS = 0x0000_0001;
/// Usable with C_MessageEncryptInit
pub const CKF_MESSAGE_ENCRYPT: CK_FLAGS = 0x0000_0002;
/// Usable with C_MessageDecryptInit
pub const CKF_MESSAGE_DECRYPT: CK_FLAGS = 0x0000_0004;
/// Usable with C_MessageSignInit
pub const CKF_MESSAGE_SIGN: CK_FLAGS = 0x0000_0008;
/// Usable with C_MessageVerifyInit
pub const CKF_MESSAGE_VERIFY: CK_FLAGS = 0x0000_0010;
/// Usable with the Begin and Next message functions
pub const CKF_MULTI_MESSAGE: CK_FLAGS = 0x0000_0020;
#[deprecated = "misspelling of CKF_MULTI_MESSAGE"]
pub const CKF_MULTI_MESSGE: CK_FLAGS = 0x0000_0020;
/// With C_SessionCancel: the search for objects
pub const CKF_FIND_OBJECTS: CK_FLAGS = 0x0000_0040;
/// Usable with C_EncryptInit
pub const CKF_ENCRYPT: CK_FLAGS = 0x0000_0100;
/// Usable with C_DecryptInit
pub const CKF_DECRYPT: CK_FLAGS = 0x0000_0200;
/// Usable with C_DigestInit
pub const CKF_DIGEST: CK_FLAGS = 0x0000_0400;
/// Usable with C_SignInit
pub const CKF_SIGN: CK_FLAGS = 0x0000_0800;
/// Usable with C_SignRecoverInit
pub const CKF_SIGN_RECOVER: CK_FLAGS = 0x0000_1000;
/// Usable with C_VerifyInit
pub const CKF_VERIFY: CK_FLAGS = 0x0000_2000;
/// Usable with C_VerifyRecoverInit
pub const CKF_VERIFY_RECOVER: CK_FLAGS = 0x0000_4000;
/// Usable with C_GenerateKey
pub const CKF_GENERATE: CK_FLAGS = 0x0000_8000;
/// Usable with C_GenerateKeyPair
pub const CKF_GENERATE_KEY_PAIR: CK_FLAGS = 0x0001_0000;
/// Usable with C_WrapKey
pub const CKF_WRAP: CK_FLAGS = 0x0002_0000;
/// Usable with C_UnwrapKey
pub const CKF_UNWRAP: CK_FLAGS = 0x0004_0000;
/// Usable with C_DeriveKey
pub const CKF_DERIVE: CK_FLAGS = 0x0008_0000;
/// Elliptic curves over prime fields
pub const CKF_EC_F_P: CK_FLAGS = 0x0010_0000;
/// Elliptic curves over binary fields
pub const CKF_EC_F_2M: CK_FLAGS = 0x0020_0000;
/// Curves given by explicit parameters
pub const CKF_EC_ECPARAMETERS: CK_FLAGS = 0x0040_0000;
/// Curves given by object identifier
pub const CKF_EC_OID: CK_FLAGS = 0x0080_0000;
#[deprecated = "called CKF_EC_OID since 3.0"]
pub const CKF_EC_NAMEDCURVE: CK_FLAGS = 0x0080_0000;
/// Uncompressed points
pub const CKF_EC_UNCOMPRESS: CK_FLAGS = 0x0100_0000;
/// Compressed points
pub const CKF_EC_COMPRESS: CK_FLAGS = 0x0200_0000;
/// Curves given by name
pub const CKF_EC_CURVENAME: CK_FLAGS = 0x0400_0000;
/// Usable with C_EncapsulateKey
pub const CKF_ENCAPSULATE: CK_FLAGS = 0x1000_0000;
/// Usable with C_DecapsulateKey
pub const CKF_DECAPSULATE: CK_FLAGS = 0x2000_0000;
/// More flags exist; never set so far
pub const CKF_EXTENSION: CK_FLAGS = 0x8000_0000;
/// This is the last part of the message
pub const CKF_END_OF_MESSAGE: CK_FLAGS = 0x0000_0001;
/// The interface tolerates that the process forks
pub const CKF_INTERFACE_FORK_SAFE: CK_FLAGS = 0x0000_0001;
/// The module must not create threads
pub const CKF_LIBRARY_CANT_CREATE_OS_THREADS: CK_FLAGS = 0x0000_0001;
/// The module may use the locks of the operating system
pub const CKF_OS_LOCKING_OK: CK_FLAGS = 0x0000_0002;
/// Return at once if there is no event
pub const CKF_DONT_BLOCK: CK_FLAGS = 0x0000_0001;
/// Compute the next password instead of the current one
pub const CKF_NEXT_OTP: CK_FLAGS = 0x0000_0001;
/// Leave the time out of the computation
pub const CKF_EXCLUDE_TIME: CK_FLAGS = 0x0000_0002;
/// Leave the counter out of the computation
pub const CKF_EXCLUDE_COUNTER: CK_FLAGS = 0x0000_0004;
/// Leave the challenge out of the computation
pub const CKF_EXCLUDE_CHALLENGE: CK_FLAGS = 0x0000_0008;
/// Leave the PIN out of the computation
pub const CKF_EXCLUDE_PIN: CK_FLAGS = 0x0000_0010;
/// Make the password easy to type
pub const CKF_USER_FRIENDLY_OTP: CK_FLAGS = 0x0000_0020;
/// No salt
pub const CKF_HKDF_SALT_NULL: CK_FLAGS = 0x0000_0001;
/// Salt given as bytes in pSalt
pub const CKF_HKDF_SALT_DATA: CK_FLAGS = 0x0000_0002;
/// Salt is the value of the key hSaltKey
pub const CKF_HKDF_SALT_KEY: CK_FLAGS = 0x0000_0004;

// User types (`CKU_`)

/// Security officer
pub const CKU_SO: CK_USER_TYPE = 0;
/// Normal user
pub const CKU_USER: CK_USER_TYPE = 1;
/// User who confirms one operation with a key that asks for it each time
pub const CKU_CONTEXT_SPECIFIC: CK_USER_TYPE = 2;

// Session states (`CKS_`)

/// Read-only, nobody logged in
pub const CKS_RO_PUBLIC_SESSION: CK_STATE = 0;
/// Read-only, normal user logged in
pub const CKS_RO_USER_FUNCTIONS: CK_STATE = 1;
/// Read/write, nobody logged in
pub const CKS_RW_PUBLIC_SESSION: CK_STATE = 2;
/// Read/write, normal user logged in
pub const CKS_RW_USER_FUNCTIONS: CK_STATE = 3;
/// Read/write, security officer logged in
pub const CKS_RW_SO_FUNCTIONS: CK_STATE = 4;

// Object classes (`CKO_`)

/// Data of an application
pub const CKO_DATA: CK_OBJECT_CLASS = 0x0000_0000;
/// Certificate
pub const CKO_CERTIFICATE: CK_OBJECT_CLASS = 0x0000_0001;
/// Public key
pub const CKO_PUBLIC_KEY: CK_OBJECT_CLASS = 0x0000_0002;
/// Private key
pub const CKO_PRIVATE_KEY: CK_OBJECT_CLASS = 0x0000_0003;
/// Secret key
pub const CKO_SECRET_KEY: CK_OBJECT_CLASS = 0x0000_0004;
/// Hardware feature of the device
pub const CKO_HW_FEATURE: CK_OBJECT_CLASS = 0x0000_0005;
/// Domain parameters of a public key algorithm
pub const CKO_DOMAIN_PARAMETERS: CK_OBJECT_CLASS = 0x0000_0006;
/// Information about a mechanism
pub const CKO_MECHANISM: CK_OBJECT_CLASS = 0x0000_0007;
/// Key for one-time passwords
pub const CKO_OTP_KEY: CK_OBJECT_CLASS = 0x0000_0008;
/// Profile that the token conforms to
pub const CKO_PROFILE: CK_OBJECT_CLASS = 0x0000_0009;
/// Validation or certification of the module
pub const CKO_VALIDATION: CK_OBJECT_CLASS = 0x0000_000a;
/// Trust in a certificate for given purposes
pub const CKO_TRUST: CK_OBJECT_CLASS = 0x0000_000b;
/// First class that vendors define
pub const CKO_VENDOR_DEFINED: CK_OBJECT_CLASS = 0x8000_0000;

// Profiles (`CKP_`)

/// No profile
pub const CKP_INVALID_ID: CK_PROFILE_ID = 0x0000_0000;
/// Baseline provider
pub const CKP_BASELINE_PROVIDER: CK_PROFILE_ID = 0x0000_0001;
/// Extended provider
pub const CKP_EXTENDED_PROVIDER: CK_PROFILE_ID = 0x0000_0002;
/// Authentication token
pub const CKP_AUTHENTICATION_TOKEN: CK_PROFILE_ID = 0x0000_0003;
/// Token that shows certificates without login
pub const CKP_PUBLIC_CERTIFICATES_TOKEN: CK_PROFILE_ID = 0x0000_0004;
/// Complete provider
pub const CKP_COMPLETE_PROVIDER: CK_PROFILE_ID = 0x0000_0005;
/// Token with HKDF for TLS
pub const CKP_HKDF_TLS_TOKEN: CK_PROFILE_ID = 0x0000_0006;
/// First profile that vendors define
pub const CKP_VENDOR_DEFINED: CK_PROFILE_ID = 0x8000_0000;

// Hardware feature types (`CKH_`)

/// Counter that only increases
pub const CKH_MONOTONIC_COUNTER: CK_HW_FEATURE_TYPE = 0x0000_0001;
/// Clock
pub const CKH_CLOCK: CK_HW_FEATURE_TYPE = 0x0000_0002;
/// User interface, such as a display
pub const CKH_USER_INTERFACE: CK_HW_FEATURE_TYPE = 0x0000_0003;
/// First hardware feature that vendors define
pub const CKH_VENDOR_DEFINED: CK_HW_FEATURE_TYPE = 0x8000_0000;

// Key types (`CKK_`)

/// RSA
pub const CKK_RSA: CK_KEY_TYPE = 0x0000_0000;
/// DSA
pub const CKK_DSA: CK_KEY_TYPE = 0x0000_0001;
/// PKCS #3 Diffie-Hellman
pub const CKK_DH: CK_KEY_TYPE = 0x0000_0002;
#[deprecated = "use CKK_EC"]
pub const CKK_ECDSA: CK_KEY_TYPE = 0x0000_0003;
/// Elliptic curve (short Weierstrass), for ECDSA and ECDH
pub const CKK_EC: CK_KEY_TYPE = 0x0000_0003;
/// X9.42 Diffie-Hellman
pub const CKK_X9_42_DH: CK_KEY_TYPE = 0x0000_0004;
/// Key Exchange Algorithm (KEA)
pub const CKK_KEA: CK_KEY_TYPE = 0x0000_0005;
/// Generic secret
pub const CKK_GENERIC_SECRET: CK_KEY_TYPE = 0x0000_0010;
/// RC2
pub const CKK_RC2: CK_KEY_TYPE = 0x0000_0011;
/// RC4
pub const CKK_RC4: CK_KEY_TYPE = 0x0000_0012;
/// Single DES
pub const CKK_DES: CK_KEY_TYPE = 0x0000_0013;
/// Triple DES with two keys
pub const CKK_DES2: CK_KEY_TYPE = 0x0000_0014;
/// Triple DES with three keys
pub const CKK_DES3: CK_KEY_TYPE = 0x0000_0015;
/// CAST
pub const CKK_CAST: CK_KEY_TYPE = 0x0000_0016;
/// CAST3
pub const CKK_CAST3: CK_KEY_TYPE = 0x0000_0017;
#[deprecated = "use CKK_CAST128"]
pub const CKK_CAST5: CK_KEY_TYPE = 0x0000_0018;
/// CAST-128, also known as CAST5
pub const CKK_CAST128: CK_KEY_TYPE = 0x0000_0018;
/// RC5
pub const CKK_RC5: CK_KEY_TYPE = 0x0000_0019;
/// IDEA
pub const CKK_IDEA: CK_KEY_TYPE = 0x0000_001a;
/// SKIPJACK
pub const CKK_SKIPJACK: CK_KEY_TYPE = 0x0000_001b;
/// BATON
pub const CKK_BATON: CK_KEY_TYPE = 0x0000_001c;
/// JUNIPER
pub const CKK_JUNIPER: CK_KEY_TYPE = 0x0000_001d;
/// CDMF
pub const CKK_CDMF: CK_KEY_TYPE = 0x0000_001e;
/// AES
pub const CKK_AES: CK_KEY_TYPE = 0x0000_001f;
/// Blowfish
pub const CKK_BLOWFISH: CK_KEY_TYPE = 0x0000_0020;
/// Twofish
pub const CKK_TWOFISH: CK_KEY_TYPE = 0x0000_0021;
/// RSA SecurID one-time passwords
pub const CKK_SECURID: CK_KEY_TYPE = 0x0000_0022;
/// HMAC-based one-time passwords (HOTP)
pub const CKK_HOTP: CK_KEY_TYPE = 0x0000_0023;
/// ActivIdentity one-time passwords (ACTI)
pub const CKK_ACTI: CK_KEY_TYPE = 0x0000_0024;
/// Camellia
pub const CKK_CAMELLIA: CK_KEY_TYPE = 0x0000_0025;
/// ARIA
pub const CKK_ARIA: CK_KEY_TYPE = 0x0000_0026;
/// HMAC with MD5
pub const CKK_MD5_HMAC: CK_KEY_TYPE = 0x0000_0027;
/// HMAC with SHA-1
pub const CKK_SHA_1_HMAC: CK_KEY_TYPE = 0x0000_0028;
/// HMAC with RIPEMD-128
pub const CKK_RIPEMD128_HMAC: CK_KEY_TYPE = 0x0000_0029;
/// HMAC with RIPEMD-160
pub const CKK_RIPEMD160_HMAC: CK_KEY_TYPE = 0x0000_002a;
/// HMAC with SHA-256
pub const CKK_SHA256_HMAC: CK_KEY_TYPE = 0x0000_002b;
/// HMAC with SHA-384
pub const CKK_SHA384_HMAC: CK_KEY_TYPE = 0x0000_002c;
/// HMAC with SHA-512
pub const CKK_SHA512_HMAC: CK_KEY_TYPE = 0x0000_002d;
/// HMAC with SHA-224
pub const CKK_SHA224_HMAC: CK_KEY_TYPE = 0x0000_002e;
/// SEED
pub const CKK_SEED: CK_KEY_TYPE = 0x0000_002f;
/// GOST R 34.10-2001
pub const CKK_GOSTR3410: CK_KEY_TYPE = 0x0000_0030;
/// GOST R 34.11-94
pub const CKK_GOSTR3411: CK_KEY_TYPE = 0x0000_0031;
/// GOST 28147-89
pub const CKK_GOST28147: CK_KEY_TYPE = 0x0000_0032;
/// ChaCha20
pub const CKK_CHACHA20: CK_KEY_TYPE = 0x0000_0033;
/// Poly1305
pub const CKK_POLY1305: CK_KEY_TYPE = 0x0000_0034;
/// AES-XTS, a pair of AES keys
pub const CKK_AES_XTS: CK_KEY_TYPE = 0x0000_0035;
/// HMAC with SHA3-224
pub const CKK_SHA3_224_HMAC: CK_KEY_TYPE = 0x0000_0036;
/// HMAC with SHA3-256
pub const CKK_SHA3_256_HMAC: CK_KEY_TYPE = 0x0000_0037;
/// HMAC with SHA3-384
pub const CKK_SHA3_384_HMAC: CK_KEY_TYPE = 0x0000_0038;
/// HMAC with SHA3-512
pub const CKK_SHA3_512_HMAC: CK_KEY_TYPE = 0x0000_0039;
/// Keyed BLAKE2b-160
pub const CKK_BLAKE2B_160_HMAC: CK_KEY_TYPE = 0x0000_003a;
/// Keyed BLAKE2b-256
pub const CKK_BLAKE2B_256_HMAC: CK_KEY_TYPE = 0x0000_003b;
/// Keyed BLAKE2b-384
pub const CKK_BLAKE2B_384_HMAC: CK_KEY_TYPE = 0x0000_003c;
/// Keyed BLAKE2b-512
pub const CKK_BLAKE2B_512_HMAC: CK_KEY_TYPE = 0x0000_003d;
/// Salsa20
pub const CKK_SALSA20: CK_KEY_TYPE = 0x0000_003e;
/// Double Ratchet state
pub const CKK_X2RATCHET: CK_KEY_TYPE = 0x0000_003f;
/// Edwards curve, for EdDSA
pub const CKK_EC_EDWARDS: CK_KEY_TYPE = 0x0000_0040;
/// Montgomery curve, for X25519 and X448
pub const CKK_EC_MONTGOMERY: CK_KEY_TYPE = 0x0000_0041;
/// HKDF
pub const CKK_HKDF: CK_KEY_TYPE = 0x0000_0042;
/// HMAC with SHA-512/224
pub const CKK_SHA512_224_HMAC: CK_KEY_TYPE = 0x0000_0043;
/// HMAC with SHA-512/256
pub const CKK_SHA512_256_HMAC: CK_KEY_TYPE = 0x0000_0044;
/// HMAC with SHA-512/t
pub const CKK_SHA512_T_HMAC: CK_KEY_TYPE = 0x0000_0045;
/// HSS, the hierarchical signature system
pub const CKK_HSS: CK_KEY_TYPE = 0x0000_0046;
/// XMSS
pub const CKK_XMSS: CK_KEY_TYPE = 0x0000_0047;
/// XMSS^MT, XMSS with multiple trees
pub const CKK_XMSSMT: CK_KEY_TYPE = 0x0000_0048;
/// ML-KEM
pub const CKK_ML_KEM: CK_KEY_TYPE = 0x0000_0049;
/// ML-DSA
pub const CKK_ML_DSA: CK_KEY_TYPE = 0x0000_004a;
/// SLH-DSA
pub const CKK_SLH_DSA: CK_KEY_TYPE = 0x0000_004b;
/// First key type that vendors define
pub const CKK_VENDOR_DEFINED: CK_KEY_TYPE = 0x8000_0000;

// Certificate categories (`CK_CERTIFICATE_CATEGORY_`)

/// Not specified
pub const CK_CERTIFICATE_CATEGORY_UNSPECIFIED: CK_CERTIFICATE_CATEGORY = 0;
/// Belongs to the owner of the token
pub const CK_CERTIFICATE_CATEGORY_TOKEN_USER: CK_CERTIFICATE_CATEGORY = 1;
/// Belongs to a certification authority
pub const CK_CERTIFICATE_CATEGORY_AUTHORITY: CK_CERTIFICATE_CATEGORY = 2;
/// Belongs to another end entity
pub const CK_CERTIFICATE_CATEGORY_OTHER_ENTITY: CK_CERTIFICATE_CATEGORY = 3;

// Java MIDP security domains (`CK_SECURITY_DOMAIN_`)

/// Not specified
pub const CK_SECURITY_DOMAIN_UNSPECIFIED: CK_JAVA_MIDP_SECURITY_DOMAIN = 0;
/// Manufacturer of the device
pub const CK_SECURITY_DOMAIN_MANUFACTURER: CK_JAVA_MIDP_SECURITY_DOMAIN = 1;
/// Operator of the network
pub const CK_SECURITY_DOMAIN_OPERATOR: CK_JAVA_MIDP_SECURITY_DOMAIN = 2;
/// Third party
pub const CK_SECURITY_DOMAIN_THIRD_PARTY: CK_JAVA_MIDP_SECURITY_DOMAIN = 3;

// Certificate types (`CKC_`)

/// X.509 public key certificate
pub const CKC_X_509: CK_CERTIFICATE_TYPE = 0x0000_0000;
/// X.509 attribute certificate
pub const CKC_X_509_ATTR_CERT: CK_CERTIFICATE_TYPE = 0x0000_0001;
/// WTLS certificate
pub const CKC_WTLS: CK_CERTIFICATE_TYPE = 0x0000_0002;
/// First certificate type that vendors define
pub const CKC_VENDOR_DEFINED: CK_CERTIFICATE_TYPE = 0x8000_0000;

// OTP output formats (`CK_OTP_FORMAT_`)

/// Decimal digits (UTF-8)
pub const CK_OTP_FORMAT_DECIMAL: CK_ULONG = 0;
/// Hexadecimal digits (UTF-8)
pub const CK_OTP_FORMAT_HEXADECIMAL: CK_ULONG = 1;
/// Letters and digits (UTF-8)
pub const CK_OTP_FORMAT_ALPHANUMERIC: CK_ULONG = 2;
/// Binary
pub const CK_OTP_FORMAT_BINARY: CK_ULONG = 3;

// Requirements on OTP parameters (`CK_OTP_PARAM_`)

/// A given value is ignored
pub const CK_OTP_PARAM_IGNORED: CK_ULONG = 0;
/// A value may be given
pub const CK_OTP_PARAM_OPTIONAL: CK_ULONG = 1;
/// A value must be given
pub const CK_OTP_PARAM_MANDATORY: CK_ULONG = 2;

// Attribute types (`CKA_`)

/// Object class (CK_OBJECT_CLASS)
pub const CKA_CLASS: CK_ATTRIBUTE_TYPE = 0x0000_0000;
/// Whether the object lives on the token rather than in the session (CK_BBOOL)
pub const CKA_TOKEN: CK_ATTRIBUTE_TYPE = 0x0000_0001;
/// Whether only a logged-in user sees the object (CK_BBOOL)
pub const CKA_PRIVATE: CK_ATTRIBUTE_TYPE = 0x0000_0002;
/// Description of the object (UTF-8 string)
pub const CKA_LABEL: CK_ATTRIBUTE_TYPE = 0x0000_0003;
/// Identifier that the token gives to the object (UTF-8 string)
pub const CKA_UNIQUE_ID: CK_ATTRIBUTE_TYPE = 0x0000_0004;
/// Application that manages the object (UTF-8 string)
pub const CKA_APPLICATION: CK_ATTRIBUTE_TYPE = 0x0000_0010;
/// Value of the object, such as the bytes of a key or of a certificate
pub const CKA_VALUE: CK_ATTRIBUTE_TYPE = 0x0000_0011;
/// Object identifier of the type of data (DER)
pub const CKA_OBJECT_ID: CK_ATTRIBUTE_TYPE = 0x0000_0012;
/// Certificate type (CK_CERTIFICATE_TYPE)
pub const CKA_CERTIFICATE_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_0080;
/// Name of the certificate's issuer (DER)
pub const CKA_ISSUER: CK_ATTRIBUTE_TYPE = 0x0000_0081;
/// Serial number of the certificate (DER)
pub const CKA_SERIAL_NUMBER: CK_ATTRIBUTE_TYPE = 0x0000_0082;
/// Name of the attribute certificate's issuer (DER)
pub const CKA_AC_ISSUER: CK_ATTRIBUTE_TYPE = 0x0000_0083;
/// Subject of the attribute certificate (DER)
pub const CKA_OWNER: CK_ATTRIBUTE_TYPE = 0x0000_0084;
/// Attribute types in the attribute certificate (DER)
pub const CKA_ATTR_TYPES: CK_ATTRIBUTE_TYPE = 0x0000_0085;
/// Whether the certificate or wrapping key can be trusted (CK_BBOOL)
pub const CKA_TRUSTED: CK_ATTRIBUTE_TYPE = 0x0000_0086;
/// Whose certificate it is (CK_CERTIFICATE_CATEGORY)
pub const CKA_CERTIFICATE_CATEGORY: CK_ATTRIBUTE_TYPE = 0x0000_0087;
/// Java MIDP security domain (CK_JAVA_MIDP_SECURITY_DOMAIN)
pub const CKA_JAVA_MIDP_SECURITY_DOMAIN: CK_ATTRIBUTE_TYPE = 0x0000_0088;
/// Where the complete certificate can be had (string)
pub const CKA_URL: CK_ATTRIBUTE_TYPE = 0x0000_0089;
/// Hash of the subject's public key
pub const CKA_HASH_OF_SUBJECT_PUBLIC_KEY: CK_ATTRIBUTE_TYPE = 0x0000_008a;
/// Hash of the issuer's public key
pub const CKA_HASH_OF_ISSUER_PUBLIC_KEY: CK_ATTRIBUTE_TYPE = 0x0000_008b;
/// Hash mechanism of the hash attributes (CK_MECHANISM_TYPE)
pub const CKA_NAME_HASH_ALGORITHM: CK_ATTRIBUTE_TYPE = 0x0000_008c;
/// Checksum of the key or certificate
pub const CKA_CHECK_VALUE: CK_ATTRIBUTE_TYPE = 0x0000_0090;
/// Key type (CK_KEY_TYPE)
pub const CKA_KEY_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_0100;
/// Name of the subject (DER)
pub const CKA_SUBJECT: CK_ATTRIBUTE_TYPE = 0x0000_0101;
/// Identifier shared by keys and certificates that belong together
pub const CKA_ID: CK_ATTRIBUTE_TYPE = 0x0000_0102;
/// Whether the key's value cannot be read in plain text (CK_BBOOL)
pub const CKA_SENSITIVE: CK_ATTRIBUTE_TYPE = 0x0000_0103;
/// Whether the key may encrypt (CK_BBOOL)
pub const CKA_ENCRYPT: CK_ATTRIBUTE_TYPE = 0x0000_0104;
/// Whether the key may decrypt (CK_BBOOL)
pub const CKA_DECRYPT: CK_ATTRIBUTE_TYPE = 0x0000_0105;
/// Whether the key may wrap other keys (CK_BBOOL)
pub const CKA_WRAP: CK_ATTRIBUTE_TYPE = 0x0000_0106;
/// Whether the key may unwrap other keys (CK_BBOOL)
pub const CKA_UNWRAP: CK_ATTRIBUTE_TYPE = 0x0000_0107;
/// Whether the key may sign, with the signature as an appendix (CK_BBOOL)
pub const CKA_SIGN: CK_ATTRIBUTE_TYPE = 0x0000_0108;
/// Whether the key may sign so that the data is recoverable (CK_BBOOL)
pub const CKA_SIGN_RECOVER: CK_ATTRIBUTE_TYPE = 0x0000_0109;
/// Whether the key may verify signatures that are an appendix (CK_BBOOL)
pub const CKA_VERIFY: CK_ATTRIBUTE_TYPE = 0x0000_010a;
/// Whether the key may verify and recover the data (CK_BBOOL)
pub const CKA_VERIFY_RECOVER: CK_ATTRIBUTE_TYPE = 0x0000_010b;
/// Whether other keys may be derived from the key (CK_BBOOL)
pub const CKA_DERIVE: CK_ATTRIBUTE_TYPE = 0x0000_010c;
/// First day of validity (CK_DATE)
pub const CKA_START_DATE: CK_ATTRIBUTE_TYPE = 0x0000_0110;
/// Last day of validity (CK_DATE)
pub const CKA_END_DATE: CK_ATTRIBUTE_TYPE = 0x0000_0111;
/// RSA: modulus n (big integer)
pub const CKA_MODULUS: CK_ATTRIBUTE_TYPE = 0x0000_0120;
/// RSA: length of the modulus in bits (CK_ULONG)
pub const CKA_MODULUS_BITS: CK_ATTRIBUTE_TYPE = 0x0000_0121;
/// RSA: public exponent e (big integer)
pub const CKA_PUBLIC_EXPONENT: CK_ATTRIBUTE_TYPE = 0x0000_0122;
/// RSA: private exponent d (big integer)
pub const CKA_PRIVATE_EXPONENT: CK_ATTRIBUTE_TYPE = 0x0000_0123;
/// RSA: prime p (big integer)
pub const CKA_PRIME_1: CK_ATTRIBUTE_TYPE = 0x0000_0124;
/// RSA: prime q (big integer)
pub const CKA_PRIME_2: CK_ATTRIBUTE_TYPE = 0x0000_0125;
/// RSA: d modulo p - 1 (big integer)
pub const CKA_EXPONENT_1: CK_ATTRIBUTE_TYPE = 0x0000_0126;
/// RSA: d modulo q - 1 (big integer)
pub const CKA_EXPONENT_2: CK_ATTRIBUTE_TYPE = 0x0000_0127;
/// RSA: inverse of q modulo p (big integer)
pub const CKA_COEFFICIENT: CK_ATTRIBUTE_TYPE = 0x0000_0128;
/// SubjectPublicKeyInfo of the public key (DER)
pub const CKA_PUBLIC_KEY_INFO: CK_ATTRIBUTE_TYPE = 0x0000_0129;
/// DSA, DH: prime p (big integer)
pub const CKA_PRIME: CK_ATTRIBUTE_TYPE = 0x0000_0130;
/// DSA, X9.42 DH: subprime q (big integer)
pub const CKA_SUBPRIME: CK_ATTRIBUTE_TYPE = 0x0000_0131;
/// DSA, DH: base g (big integer)
pub const CKA_BASE: CK_ATTRIBUTE_TYPE = 0x0000_0132;
/// DSA, DH: length of the prime in bits (CK_ULONG)
pub const CKA_PRIME_BITS: CK_ATTRIBUTE_TYPE = 0x0000_0133;
/// DSA, X9.42 DH: length of the subprime in bits (CK_ULONG)
pub const CKA_SUBPRIME_BITS: CK_ATTRIBUTE_TYPE = 0x0000_0134;
/// Alias of CKA_SUBPRIME_BITS
pub const CKA_SUB_PRIME_BITS: CK_ATTRIBUTE_TYPE = 0x0000_0134;
/// Length of the value in bits (CK_ULONG)
pub const CKA_VALUE_BITS: CK_ATTRIBUTE_TYPE = 0x0000_0160;
/// Length of the value in bytes (CK_ULONG)
pub const CKA_VALUE_LEN: CK_ATTRIBUTE_TYPE = 0x0000_0161;
/// Whether the key can leave the token by wrapping (CK_BBOOL)
pub const CKA_EXTRACTABLE: CK_ATTRIBUTE_TYPE = 0x0000_0162;
/// Whether the key was generated on the token (CK_BBOOL)
pub const CKA_LOCAL: CK_ATTRIBUTE_TYPE = 0x0000_0163;
/// Whether the key never had CKA_EXTRACTABLE set (CK_BBOOL)
pub const CKA_NEVER_EXTRACTABLE: CK_ATTRIBUTE_TYPE = 0x0000_0164;
/// Whether the key always had CKA_SENSITIVE set (CK_BBOOL)
pub const CKA_ALWAYS_SENSITIVE: CK_ATTRIBUTE_TYPE = 0x0000_0165;
/// Mechanism that generated the key (CK_MECHANISM_TYPE)
pub const CKA_KEY_GEN_MECHANISM: CK_ATTRIBUTE_TYPE = 0x0000_0166;
/// Whether the object can be modified (CK_BBOOL)
pub const CKA_MODIFIABLE: CK_ATTRIBUTE_TYPE = 0x0000_0170;
/// Whether the object can be copied (CK_BBOOL)
pub const CKA_COPYABLE: CK_ATTRIBUTE_TYPE = 0x0000_0171;
/// Whether the object can be destroyed (CK_BBOOL)
pub const CKA_DESTROYABLE: CK_ATTRIBUTE_TYPE = 0x0000_0172;
#[deprecated = "use CKA_EC_PARAMS"]
pub const CKA_ECDSA_PARAMS: CK_ATTRIBUTE_TYPE = 0x0000_0180;
/// Elliptic curve domain parameters (DER)
pub const CKA_EC_PARAMS: CK_ATTRIBUTE_TYPE = 0x0000_0180;
/// Public point on the elliptic curve
pub const CKA_EC_POINT: CK_ATTRIBUTE_TYPE = 0x0000_0181;
#[deprecated = "private keys no longer have a secondary PIN"]
pub const CKA_SECONDARY_AUTH: CK_ATTRIBUTE_TYPE = 0x0000_0200;
#[deprecated = "private keys no longer have a secondary PIN"]
pub const CKA_AUTH_PIN_FLAGS: CK_ATTRIBUTE_TYPE = 0x0000_0201;
/// Whether each use of the key needs a login (CK_BBOOL)
pub const CKA_ALWAYS_AUTHENTICATE: CK_ATTRIBUTE_TYPE = 0x0000_0202;
/// Whether only trusted keys may wrap the key (CK_BBOOL)
pub const CKA_WRAP_WITH_TRUSTED: CK_ATTRIBUTE_TYPE = 0x0000_0210;
/// Attributes that keys to be wrapped must have (CK_ATTRIBUTE array)
pub const CKA_WRAP_TEMPLATE: CK_ATTRIBUTE_TYPE = 0x4000_0211;
/// Attributes that unwrapped keys get (CK_ATTRIBUTE array)
pub const CKA_UNWRAP_TEMPLATE: CK_ATTRIBUTE_TYPE = 0x4000_0212;
/// Attributes that derived keys get (CK_ATTRIBUTE array)
pub const CKA_DERIVE_TEMPLATE: CK_ATTRIBUTE_TYPE = 0x4000_0213;
/// Format of the one-time passwords, a CK_OTP_FORMAT value (CK_ULONG)
pub const CKA_OTP_FORMAT: CK_ATTRIBUTE_TYPE = 0x0000_0220;
/// Default length of the one-time passwords (CK_ULONG)
pub const CKA_OTP_LENGTH: CK_ATTRIBUTE_TYPE = 0x0000_0221;
/// Seconds between two time-based passwords (CK_ULONG)
pub const CKA_OTP_TIME_INTERVAL: CK_ATTRIBUTE_TYPE = 0x0000_0222;
/// Whether passwords are made easy to type (CK_BBOOL)
pub const CKA_OTP_USER_FRIENDLY_MODE: CK_ATTRIBUTE_TYPE = 0x0000_0223;
/// Whether a challenge has to be given, a CK_OTP_PARAM value (CK_ULONG)
pub const CKA_OTP_CHALLENGE_REQUIREMENT: CK_ATTRIBUTE_TYPE = 0x0000_0224;
/// Whether a time has to be given, a CK_OTP_PARAM value (CK_ULONG)
pub const CKA_OTP_TIME_REQUIREMENT: CK_ATTRIBUTE_TYPE = 0x0000_0225;
/// Whether a counter has to be given, a CK_OTP_PARAM value (CK_ULONG)
pub const CKA_OTP_COUNTER_REQUIREMENT: CK_ATTRIBUTE_TYPE = 0x0000_0226;
/// Whether a PIN has to be given, a CK_OTP_PARAM value (CK_ULONG)
pub const CKA_OTP_PIN_REQUIREMENT: CK_ATTRIBUTE_TYPE = 0x0000_0227;
/// Counter of the one-time password key
pub const CKA_OTP_COUNTER: CK_ATTRIBUTE_TYPE = 0x0000_022e;
/// Time of the one-time password key (UTC string)
pub const CKA_OTP_TIME: CK_ATTRIBUTE_TYPE = 0x0000_022f;
/// User to whom the key belongs (UTF-8 string)
pub const CKA_OTP_USER_IDENTIFIER: CK_ATTRIBUTE_TYPE = 0x0000_022a;
/// Service that accepts the passwords (UTF-8 string)
pub const CKA_OTP_SERVICE_IDENTIFIER: CK_ATTRIBUTE_TYPE = 0x0000_022b;
/// Logo of the service
pub const CKA_OTP_SERVICE_LOGO: CK_ATTRIBUTE_TYPE = 0x0000_022c;
/// MIME type of the logo (UTF-8 string)
pub const CKA_OTP_SERVICE_LOGO_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_022d;
/// Parameter set of GOST R 34.10 (DER object identifier)
pub const CKA_GOSTR3410_PARAMS: CK_ATTRIBUTE_TYPE = 0x0000_0250;
/// Parameter set of GOST R 34.11 (DER object identifier)
pub const CKA_GOSTR3411_PARAMS: CK_ATTRIBUTE_TYPE = 0x0000_0251;
/// Parameter set of GOST 28147 (DER object identifier)
pub const CKA_GOST28147_PARAMS: CK_ATTRIBUTE_TYPE = 0x0000_0252;
/// Hardware feature type (CK_HW_FEATURE_TYPE)
pub const CKA_HW_FEATURE_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_0300;
/// Whether initialising the token resets the counter (CK_BBOOL)
pub const CKA_RESET_ON_INIT: CK_ATTRIBUTE_TYPE = 0x0000_0301;
/// Whether the counter was ever reset (CK_BBOOL)
pub const CKA_HAS_RESET: CK_ATTRIBUTE_TYPE = 0x0000_0302;
/// Horizontal resolution of the screen in pixels (CK_ULONG)
pub const CKA_PIXEL_X: CK_ATTRIBUTE_TYPE = 0x0000_0400;
/// Vertical resolution of the screen in pixels (CK_ULONG)
pub const CKA_PIXEL_Y: CK_ATTRIBUTE_TYPE = 0x0000_0401;
/// Resolution of the screen in pixels per inch (CK_ULONG)
pub const CKA_RESOLUTION: CK_ATTRIBUTE_TYPE = 0x0000_0402;
/// Number of text rows of the screen (CK_ULONG)
pub const CKA_CHAR_ROWS: CK_ATTRIBUTE_TYPE = 0x0000_0403;
/// Number of text columns of the screen (CK_ULONG)
pub const CKA_CHAR_COLUMNS: CK_ATTRIBUTE_TYPE = 0x0000_0404;
/// Whether the screen shows colours (CK_BBOOL)
pub const CKA_COLOR: CK_ATTRIBUTE_TYPE = 0x0000_0405;
/// Bits per pixel of the screen (CK_ULONG)
pub const CKA_BITS_PER_PIXEL: CK_ATTRIBUTE_TYPE = 0x0000_0406;
/// Character sets of the display (string)
pub const CKA_CHAR_SETS: CK_ATTRIBUTE_TYPE = 0x0000_0480;
/// Content transfer encodings of the display (string)
pub const CKA_ENCODING_METHODS: CK_ATTRIBUTE_TYPE = 0x0000_0481;
/// MIME types that the display can show (string)
pub const CKA_MIME_TYPES: CK_ATTRIBUTE_TYPE = 0x0000_0482;
/// Mechanism described by the object (CK_MECHANISM_TYPE)
pub const CKA_MECHANISM_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_0500;
/// CMS attributes that a signature always has
pub const CKA_REQUIRED_CMS_ATTRIBUTES: CK_ATTRIBUTE_TYPE = 0x0000_0501;
/// CMS attributes that a signature has unless told otherwise
pub const CKA_DEFAULT_CMS_ATTRIBUTES: CK_ATTRIBUTE_TYPE = 0x0000_0502;
/// CMS attributes that a signature can have
pub const CKA_SUPPORTED_CMS_ATTRIBUTES: CK_ATTRIBUTE_TYPE = 0x0000_0503;
/// Mechanisms that the key may be used with (CK_MECHANISM_TYPE array)
pub const CKA_ALLOWED_MECHANISMS: CK_ATTRIBUTE_TYPE = 0x4000_0600;
/// Profile described by the object (CK_PROFILE_ID)
pub const CKA_PROFILE_ID: CK_ATTRIBUTE_TYPE = 0x0000_0601;
/// Double Ratchet: keys of skipped messages
pub const CKA_X2RATCHET_BAG: CK_ATTRIBUTE_TYPE = 0x0000_0602;
/// Double Ratchet: number of keys of skipped messages
pub const CKA_X2RATCHET_BAGSIZE: CK_ATTRIBUTE_TYPE = 0x0000_0603;
/// Double Ratchet: whether this is the responder's first message
pub const CKA_X2RATCHET_BOBS1STMSG: CK_ATTRIBUTE_TYPE = 0x0000_0604;
/// Double Ratchet: chain key for receiving
pub const CKA_X2RATCHET_CKR: CK_ATTRIBUTE_TYPE = 0x0000_0605;
/// Double Ratchet: chain key for sending
pub const CKA_X2RATCHET_CKS: CK_ATTRIBUTE_TYPE = 0x0000_0606;
/// Double Ratchet: Diffie-Hellman public key
pub const CKA_X2RATCHET_DHP: CK_ATTRIBUTE_TYPE = 0x0000_0607;
/// Double Ratchet: Diffie-Hellman key received from the peer
pub const CKA_X2RATCHET_DHR: CK_ATTRIBUTE_TYPE = 0x0000_0608;
/// Double Ratchet: own Diffie-Hellman key for sending
pub const CKA_X2RATCHET_DHS: CK_ATTRIBUTE_TYPE = 0x0000_0609;
/// Double Ratchet: header key for receiving
pub const CKA_X2RATCHET_HKR: CK_ATTRIBUTE_TYPE = 0x0000_060a;
/// Double Ratchet: header key for sending
pub const CKA_X2RATCHET_HKS: CK_ATTRIBUTE_TYPE = 0x0000_060b;
/// Double Ratchet: whether this is the initiator's side
pub const CKA_X2RATCHET_ISALICE: CK_ATTRIBUTE_TYPE = 0x0000_060c;
/// Double Ratchet: next header key for receiving
pub const CKA_X2RATCHET_NHKR: CK_ATTRIBUTE_TYPE = 0x0000_060d;
/// Double Ratchet: next header key for sending
pub const CKA_X2RATCHET_NHKS: CK_ATTRIBUTE_TYPE = 0x0000_060e;
/// Double Ratchet: message number in the receiving chain
pub const CKA_X2RATCHET_NR: CK_ATTRIBUTE_TYPE = 0x0000_060f;
/// Double Ratchet: message number in the sending chain
pub const CKA_X2RATCHET_NS: CK_ATTRIBUTE_TYPE = 0x0000_0610;
/// Double Ratchet: length of the previous sending chain
pub const CKA_X2RATCHET_PNS: CK_ATTRIBUTE_TYPE = 0x0000_0611;
/// Double Ratchet: root key
pub const CKA_X2RATCHET_RK: CK_ATTRIBUTE_TYPE = 0x0000_0612;
/// HSS: number of levels (CK_HSS_LEVELS)
pub const CKA_HSS_LEVELS: CK_ATTRIBUTE_TYPE = 0x0000_0617;
/// HSS: LMS type of the top level (CK_LMS_TYPE)
pub const CKA_HSS_LMS_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_0618;
/// HSS: LM-OTS type of the top level (CK_LMOTS_TYPE)
pub const CKA_HSS_LMOTS_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_0619;
/// HSS: LMS type of each level (CK_LMS_TYPE array)
pub const CKA_HSS_LMS_TYPES: CK_ATTRIBUTE_TYPE = 0x0000_061a;
/// HSS: LM-OTS type of each level (CK_LMOTS_TYPE array)
pub const CKA_HSS_LMOTS_TYPES: CK_ATTRIBUTE_TYPE = 0x0000_061b;
/// HSS: number of signatures left (CK_ULONG)
pub const CKA_HSS_KEYS_REMAINING: CK_ATTRIBUTE_TYPE = 0x0000_061c;
/// Parameter set of the algorithm, such as CKP_ML_DSA_65 (CK_ULONG)
pub const CKA_PARAMETER_SET: CK_ATTRIBUTE_TYPE = 0x0000_061d;
/// Validations that the object conforms to (CK_FLAGS)
pub const CKA_OBJECT_VALIDATION_FLAGS: CK_ATTRIBUTE_TYPE = 0x0000_061e;
/// What was validated (CK_VALIDATION_TYPE)
pub const CKA_VALIDATION_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_061f;
/// Version of the validation standard (CK_VERSION)
pub const CKA_VALIDATION_VERSION: CK_ATTRIBUTE_TYPE = 0x0000_0620;
/// Level of the validation, as its authority defines it (CK_ULONG)
pub const CKA_VALIDATION_LEVEL: CK_ATTRIBUTE_TYPE = 0x0000_0621;
/// Name of the module in the validation documents (UTF-8 string)
pub const CKA_VALIDATION_MODULE_ID: CK_ATTRIBUTE_TYPE = 0x0000_0622;
/// Flag that stands for this validation (CK_FLAGS)
pub const CKA_VALIDATION_FLAG: CK_ATTRIBUTE_TYPE = 0x0000_0623;
/// Authority that validated (CK_VALIDATION_AUTHORITY_TYPE)
pub const CKA_VALIDATION_AUTHORITY_TYPE: CK_ATTRIBUTE_TYPE = 0x0000_0624;
/// Country of the authority (UTF-8 string)
pub const CKA_VALIDATION_COUNTRY: CK_ATTRIBUTE_TYPE = 0x0000_0625;
/// Identifier of the validation certificate (UTF-8 string)
pub const CKA_VALIDATION_CERTIFICATE_IDENTIFIER: CK_ATTRIBUTE_TYPE = 0x0000_0626;
/// Where the validation certificate can be had (UTF-8 string)
pub const CKA_VALIDATION_CERTIFICATE_URI: CK_ATTRIBUTE_TYPE = 0x0000_0627;
/// Where the vendor tells more about the validation (UTF-8 string)
pub const CKA_VALIDATION_VENDOR_URI: CK_ATTRIBUTE_TYPE = 0x0000_0628;
/// Profile used for the validation (UTF-8 string)
pub const CKA_VALIDATION_PROFILE: CK_ATTRIBUTE_TYPE = 0x0000_0629;
/// Attributes that keys from encapsulation get (CK_ATTRIBUTE array)
pub const CKA_ENCAPSULATE_TEMPLATE: CK_ATTRIBUTE_TYPE = 0x0000_062a;
/// Attributes that keys from decapsulation get (CK_ATTRIBUTE array)
pub const CKA_DECAPSULATE_TEMPLATE: CK_ATTRIBUTE_TYPE = 0x0000_062b;
/// Trust for TLS server authentication (CK_TRUST)
pub const CKA_TRUST_SERVER_AUTH: CK_ATTRIBUTE_TYPE = 0x0000_062c;
/// Trust for TLS client authentication (CK_TRUST)
pub const CKA_TRUST_CLIENT_AUTH: CK_ATTRIBUTE_TYPE = 0x0000_062d;
/// Trust for code signing (CK_TRUST)
pub const CKA_TRUST_CODE_SIGNING: CK_ATTRIBUTE_TYPE = 0x0000_062e;
/// Trust for e-mail protection (CK_TRUST)
pub const CKA_TRUST_EMAIL_PROTECTION: CK_ATTRIBUTE_TYPE = 0x0000_062f;
/// Trust for IPsec key exchange (CK_TRUST)
pub const CKA_TRUST_IPSEC_IKE: CK_ATTRIBUTE_TYPE = 0x0000_0630;
/// Trust for time stamping (CK_TRUST)
pub const CKA_TRUST_TIME_STAMPING: CK_ATTRIBUTE_TYPE = 0x0000_0631;
/// Trust for OCSP signing (CK_TRUST)
pub const CKA_TRUST_OCSP_SIGNING: CK_ATTRIBUTE_TYPE = 0x0000_0632;
/// Whether the key may encapsulate other keys (CK_BBOOL)
pub const CKA_ENCAPSULATE: CK_ATTRIBUTE_TYPE = 0x0000_0633;
/// Whether the key may decapsulate other keys (CK_BBOOL)
pub const CKA_DECAPSULATE: CK_ATTRIBUTE_TYPE = 0x0000_0634;
/// Hash of the certificate that the trust is about
pub const CKA_HASH_OF_CERTIFICATE: CK_ATTRIBUTE_TYPE = 0x0000_0635;
/// CRC-64 checksum of the public key
pub const CKA_PUBLIC_CRC64_VALUE: CK_ATTRIBUTE_TYPE = 0x0000_0636;
/// Seed from which the private key is generated
pub const CKA_SEED: CK_ATTRIBUTE_TYPE = 0x0000_0637;
/// First attribute type that vendors define
pub const CKA_VENDOR_DEFINED: CK_ATTRIBUTE_TYPE = 0x8000_0000;

// Mechanism types (`CKM_`)

/// RSA key pair generation
pub const CKM_RSA_PKCS_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_0000;
/// RSA PKCS #1 v1.5 encryption and signature, the hash done by the caller
pub const CKM_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0001;
/// RSA signature according to ISO/IEC 9796
pub const CKM_RSA_9796: CK_MECHANISM_TYPE = 0x0000_0002;
/// Raw RSA without padding
pub const CKM_RSA_X_509: CK_MECHANISM_TYPE = 0x0000_0003;
/// RSA PKCS #1 v1.5 signature with MD2
pub const CKM_MD2_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0004;
/// RSA PKCS #1 v1.5 signature with MD5
pub const CKM_MD5_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0005;
/// RSA PKCS #1 v1.5 signature with SHA-1
pub const CKM_SHA1_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0006;
/// RSA PKCS #1 v1.5 signature with RIPEMD-128
pub const CKM_RIPEMD128_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0007;
/// RSA PKCS #1 v1.5 signature with RIPEMD-160
pub const CKM_RIPEMD160_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0008;
/// RSA OAEP encryption
pub const CKM_RSA_PKCS_OAEP: CK_MECHANISM_TYPE = 0x0000_0009;
/// RSA key pair generation according to ANSI X9.31
pub const CKM_RSA_X9_31_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_000a;
/// RSA ANSI X9.31 signature, the hash done by the caller
pub const CKM_RSA_X9_31: CK_MECHANISM_TYPE = 0x0000_000b;
/// RSA ANSI X9.31 signature with SHA-1
pub const CKM_SHA1_RSA_X9_31: CK_MECHANISM_TYPE = 0x0000_000c;
/// RSA PSS signature, the hash done by the caller
pub const CKM_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_000d;
/// RSA PSS signature with SHA-1
pub const CKM_SHA1_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_000e;
/// DSA key pair generation
pub const CKM_DSA_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_0010;
/// DSA signature, the hash done by the caller
pub const CKM_DSA: CK_MECHANISM_TYPE = 0x0000_0011;
/// DSA signature with SHA-1
pub const CKM_DSA_SHA1: CK_MECHANISM_TYPE = 0x0000_0012;
/// DSA signature with SHA-224
pub const CKM_DSA_SHA224: CK_MECHANISM_TYPE = 0x0000_0013;
/// DSA signature with SHA-256
pub const CKM_DSA_SHA256: CK_MECHANISM_TYPE = 0x0000_0014;
/// DSA signature with SHA-384
pub const CKM_DSA_SHA384: CK_MECHANISM_TYPE = 0x0000_0015;
/// DSA signature with SHA-512
pub const CKM_DSA_SHA512: CK_MECHANISM_TYPE = 0x0000_0016;
/// DSA signature with SHA3-224
pub const CKM_DSA_SHA3_224: CK_MECHANISM_TYPE = 0x0000_0018;
/// DSA signature with SHA3-256
pub const CKM_DSA_SHA3_256: CK_MECHANISM_TYPE = 0x0000_0019;
/// DSA signature with SHA3-384
pub const CKM_DSA_SHA3_384: CK_MECHANISM_TYPE = 0x0000_001a;
/// DSA signature with SHA3-512
pub const CKM_DSA_SHA3_512: CK_MECHANISM_TYPE = 0x0000_001b;
/// PKCS #3 Diffie-Hellman key pair generation
pub const CKM_DH_PKCS_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_0020;
/// PKCS #3 Diffie-Hellman key agreement
pub const CKM_DH_PKCS_DERIVE: CK_MECHANISM_TYPE = 0x0000_0021;
/// X9.42 Diffie-Hellman key pair generation
pub const CKM_X9_42_DH_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_0030;
/// X9.42 Diffie-Hellman key agreement
pub const CKM_X9_42_DH_DERIVE: CK_MECHANISM_TYPE = 0x0000_0031;
/// X9.42 Diffie-Hellman hybrid key agreement
pub const CKM_X9_42_DH_HYBRID_DERIVE: CK_MECHANISM_TYPE = 0x0000_0032;
/// X9.42 MQV key agreement
pub const CKM_X9_42_MQV_DERIVE: CK_MECHANISM_TYPE = 0x0000_0033;
/// RSA PKCS #1 v1.5 signature with SHA-256
pub const CKM_SHA256_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0040;
/// RSA PKCS #1 v1.5 signature with SHA-384
pub const CKM_SHA384_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0041;
/// RSA PKCS #1 v1.5 signature with SHA-512
pub const CKM_SHA512_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0042;
/// RSA PSS signature with SHA-256
pub const CKM_SHA256_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_0043;
/// RSA PSS signature with SHA-384
pub const CKM_SHA384_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_0044;
/// RSA PSS signature with SHA-512
pub const CKM_SHA512_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_0045;
/// RSA PKCS #1 v1.5 signature with SHA-224
pub const CKM_SHA224_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0046;
/// RSA PSS signature with SHA-224
pub const CKM_SHA224_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_0047;
/// SHA-512/224 digest
pub const CKM_SHA512_224: CK_MECHANISM_TYPE = 0x0000_0048;
/// HMAC with SHA-512/224
pub const CKM_SHA512_224_HMAC: CK_MECHANISM_TYPE = 0x0000_0049;
/// HMAC with SHA-512/224, chosen length
pub const CKM_SHA512_224_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_004a;
/// Key derivation by digesting a key with SHA-512/224
pub const CKM_SHA512_224_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_004b;
/// SHA-512/256 digest
pub const CKM_SHA512_256: CK_MECHANISM_TYPE = 0x0000_004c;
/// HMAC with SHA-512/256
pub const CKM_SHA512_256_HMAC: CK_MECHANISM_TYPE = 0x0000_004d;
/// HMAC with SHA-512/256, chosen length
pub const CKM_SHA512_256_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_004e;
/// Key derivation by digesting a key with SHA-512/256
pub const CKM_SHA512_256_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_004f;
/// SHA-512/t digest
pub const CKM_SHA512_T: CK_MECHANISM_TYPE = 0x0000_0050;
/// HMAC with SHA-512/t
pub const CKM_SHA512_T_HMAC: CK_MECHANISM_TYPE = 0x0000_0051;
/// HMAC with SHA-512/t, chosen length
pub const CKM_SHA512_T_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0052;
/// Key derivation by digesting a key with SHA-512/t
pub const CKM_SHA512_T_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0053;
/// RSA PKCS #1 v1.5 signature with SHA3-256
pub const CKM_SHA3_256_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0060;
/// RSA PKCS #1 v1.5 signature with SHA3-384
pub const CKM_SHA3_384_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0061;
/// RSA PKCS #1 v1.5 signature with SHA3-512
pub const CKM_SHA3_512_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0062;
/// RSA PSS signature with SHA3-256
pub const CKM_SHA3_256_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_0063;
/// RSA PSS signature with SHA3-384
pub const CKM_SHA3_384_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_0064;
/// RSA PSS signature with SHA3-512
pub const CKM_SHA3_512_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_0065;
/// RSA PKCS #1 v1.5 signature with SHA3-224
pub const CKM_SHA3_224_RSA_PKCS: CK_MECHANISM_TYPE = 0x0000_0066;
/// RSA PSS signature with SHA3-224
pub const CKM_SHA3_224_RSA_PKCS_PSS: CK_MECHANISM_TYPE = 0x0000_0067;
/// RC2 key generation
pub const CKM_RC2_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0100;
/// RC2 encryption in ECB mode
pub const CKM_RC2_ECB: CK_MECHANISM_TYPE = 0x0000_0101;
/// RC2 encryption in CBC mode
pub const CKM_RC2_CBC: CK_MECHANISM_TYPE = 0x0000_0102;
/// RC2 CBC-MAC, half a block
pub const CKM_RC2_MAC: CK_MECHANISM_TYPE = 0x0000_0103;
/// RC2 CBC-MAC, chosen length
pub const CKM_RC2_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0104;
/// RC2 encryption in CBC mode with PKCS #7 padding
pub const CKM_RC2_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0105;
/// RC4 key generation
pub const CKM_RC4_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0110;
/// RC4 encryption
pub const CKM_RC4: CK_MECHANISM_TYPE = 0x0000_0111;
/// DES key generation
pub const CKM_DES_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0120;
/// DES encryption in ECB mode
pub const CKM_DES_ECB: CK_MECHANISM_TYPE = 0x0000_0121;
/// DES encryption in CBC mode
pub const CKM_DES_CBC: CK_MECHANISM_TYPE = 0x0000_0122;
/// DES CBC-MAC, half a block
pub const CKM_DES_MAC: CK_MECHANISM_TYPE = 0x0000_0123;
/// DES CBC-MAC, chosen length
pub const CKM_DES_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0124;
/// DES encryption in CBC mode with PKCS #7 padding
pub const CKM_DES_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0125;
/// Triple DES key generation, two keys
pub const CKM_DES2_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0130;
/// Triple DES key generation, three keys
pub const CKM_DES3_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0131;
/// Triple DES encryption in ECB mode
pub const CKM_DES3_ECB: CK_MECHANISM_TYPE = 0x0000_0132;
/// Triple DES encryption in CBC mode
pub const CKM_DES3_CBC: CK_MECHANISM_TYPE = 0x0000_0133;
/// Triple DES CBC-MAC, half a block
pub const CKM_DES3_MAC: CK_MECHANISM_TYPE = 0x0000_0134;
/// Triple DES CBC-MAC, chosen length
pub const CKM_DES3_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0135;
/// Triple DES encryption in CBC mode with PKCS #7 padding
pub const CKM_DES3_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0136;
/// Triple DES CMAC, chosen length
pub const CKM_DES3_CMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0137;
/// Triple DES CMAC
pub const CKM_DES3_CMAC: CK_MECHANISM_TYPE = 0x0000_0138;
/// CDMF key generation
pub const CKM_CDMF_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0140;
/// CDMF encryption in ECB mode
pub const CKM_CDMF_ECB: CK_MECHANISM_TYPE = 0x0000_0141;
/// CDMF encryption in CBC mode
pub const CKM_CDMF_CBC: CK_MECHANISM_TYPE = 0x0000_0142;
/// CDMF CBC-MAC, half a block
pub const CKM_CDMF_MAC: CK_MECHANISM_TYPE = 0x0000_0143;
/// CDMF CBC-MAC, chosen length
pub const CKM_CDMF_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0144;
/// CDMF encryption in CBC mode with PKCS #7 padding
pub const CKM_CDMF_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0145;
/// DES encryption in OFB mode with 64-bit feedback
pub const CKM_DES_OFB64: CK_MECHANISM_TYPE = 0x0000_0150;
/// DES encryption in OFB mode with 8-bit feedback
pub const CKM_DES_OFB8: CK_MECHANISM_TYPE = 0x0000_0151;
/// DES encryption in CFB mode with 64-bit feedback
pub const CKM_DES_CFB64: CK_MECHANISM_TYPE = 0x0000_0152;
/// DES encryption in CFB mode with 8-bit feedback
pub const CKM_DES_CFB8: CK_MECHANISM_TYPE = 0x0000_0153;
/// MD2 digest
pub const CKM_MD2: CK_MECHANISM_TYPE = 0x0000_0200;
/// HMAC with MD2
pub const CKM_MD2_HMAC: CK_MECHANISM_TYPE = 0x0000_0201;
/// HMAC with MD2, chosen length
pub const CKM_MD2_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0202;
/// MD5 digest
pub const CKM_MD5: CK_MECHANISM_TYPE = 0x0000_0210;
/// HMAC with MD5
pub const CKM_MD5_HMAC: CK_MECHANISM_TYPE = 0x0000_0211;
/// HMAC with MD5, chosen length
pub const CKM_MD5_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0212;
/// SHA-1 digest
pub const CKM_SHA_1: CK_MECHANISM_TYPE = 0x0000_0220;
/// HMAC with SHA-1
pub const CKM_SHA_1_HMAC: CK_MECHANISM_TYPE = 0x0000_0221;
/// HMAC with SHA-1, chosen length
pub const CKM_SHA_1_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0222;
/// RIPEMD-128 digest
pub const CKM_RIPEMD128: CK_MECHANISM_TYPE = 0x0000_0230;
/// HMAC with RIPEMD-128
pub const CKM_RIPEMD128_HMAC: CK_MECHANISM_TYPE = 0x0000_0231;
/// HMAC with RIPEMD-128, chosen length
pub const CKM_RIPEMD128_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0232;
/// RIPEMD-160 digest
pub const CKM_RIPEMD160: CK_MECHANISM_TYPE = 0x0000_0240;
/// HMAC with RIPEMD-160
pub const CKM_RIPEMD160_HMAC: CK_MECHANISM_TYPE = 0x0000_0241;
/// HMAC with RIPEMD-160, chosen length
pub const CKM_RIPEMD160_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0242;
/// SHA-256 digest
pub const CKM_SHA256: CK_MECHANISM_TYPE = 0x0000_0250;
/// HMAC with SHA-256
pub const CKM_SHA256_HMAC: CK_MECHANISM_TYPE = 0x0000_0251;
/// HMAC with SHA-256, chosen length
pub const CKM_SHA256_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0252;
/// SHA-224 digest
pub const CKM_SHA224: CK_MECHANISM_TYPE = 0x0000_0255;
/// HMAC with SHA-224
pub const CKM_SHA224_HMAC: CK_MECHANISM_TYPE = 0x0000_0256;
/// HMAC with SHA-224, chosen length
pub const CKM_SHA224_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0257;
/// SHA-384 digest
pub const CKM_SHA384: CK_MECHANISM_TYPE = 0x0000_0260;
/// HMAC with SHA-384
pub const CKM_SHA384_HMAC: CK_MECHANISM_TYPE = 0x0000_0261;
/// HMAC with SHA-384, chosen length
pub const CKM_SHA384_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0262;
/// SHA-512 digest
pub const CKM_SHA512: CK_MECHANISM_TYPE = 0x0000_0270;
/// HMAC with SHA-512
pub const CKM_SHA512_HMAC: CK_MECHANISM_TYPE = 0x0000_0271;
/// HMAC with SHA-512, chosen length
pub const CKM_SHA512_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0272;
/// RSA SecurID key generation
pub const CKM_SECURID_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0280;
/// RSA SecurID one-time password
pub const CKM_SECURID: CK_MECHANISM_TYPE = 0x0000_0282;
/// HOTP key generation
pub const CKM_HOTP_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0290;
/// HMAC-based one-time password
pub const CKM_HOTP: CK_MECHANISM_TYPE = 0x0000_0291;
/// ActivIdentity one-time password
pub const CKM_ACTI: CK_MECHANISM_TYPE = 0x0000_02a0;
/// ActivIdentity one-time password key generation
pub const CKM_ACTI_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_02a1;
/// SHA3-256 digest
pub const CKM_SHA3_256: CK_MECHANISM_TYPE = 0x0000_02b0;
/// HMAC with SHA3-256
pub const CKM_SHA3_256_HMAC: CK_MECHANISM_TYPE = 0x0000_02b1;
/// HMAC with SHA3-256, chosen length
pub const CKM_SHA3_256_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_02b2;
/// Key generation for HMAC with SHA3-256
pub const CKM_SHA3_256_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_02b3;
/// SHA3-224 digest
pub const CKM_SHA3_224: CK_MECHANISM_TYPE = 0x0000_02b5;
/// HMAC with SHA3-224
pub const CKM_SHA3_224_HMAC: CK_MECHANISM_TYPE = 0x0000_02b6;
/// HMAC with SHA3-224, chosen length
pub const CKM_SHA3_224_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_02b7;
/// Key generation for HMAC with SHA3-224
pub const CKM_SHA3_224_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_02b8;
/// SHA3-384 digest
pub const CKM_SHA3_384: CK_MECHANISM_TYPE = 0x0000_02c0;
/// HMAC with SHA3-384
pub const CKM_SHA3_384_HMAC: CK_MECHANISM_TYPE = 0x0000_02c1;
/// HMAC with SHA3-384, chosen length
pub const CKM_SHA3_384_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_02c2;
/// Key generation for HMAC with SHA3-384
pub const CKM_SHA3_384_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_02c3;
/// SHA3-512 digest
pub const CKM_SHA3_512: CK_MECHANISM_TYPE = 0x0000_02d0;
/// HMAC with SHA3-512
pub const CKM_SHA3_512_HMAC: CK_MECHANISM_TYPE = 0x0000_02d1;
/// HMAC with SHA3-512, chosen length
pub const CKM_SHA3_512_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_02d2;
/// Key generation for HMAC with SHA3-512
pub const CKM_SHA3_512_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_02d3;
/// CAST key generation
pub const CKM_CAST_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0300;
/// CAST encryption in ECB mode
pub const CKM_CAST_ECB: CK_MECHANISM_TYPE = 0x0000_0301;
/// CAST encryption in CBC mode
pub const CKM_CAST_CBC: CK_MECHANISM_TYPE = 0x0000_0302;
/// CAST CBC-MAC, half a block
pub const CKM_CAST_MAC: CK_MECHANISM_TYPE = 0x0000_0303;
/// CAST CBC-MAC, chosen length
pub const CKM_CAST_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0304;
/// CAST encryption in CBC mode with PKCS #7 padding
pub const CKM_CAST_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0305;
/// CAST3 key generation
pub const CKM_CAST3_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0310;
/// CAST3 encryption in ECB mode
pub const CKM_CAST3_ECB: CK_MECHANISM_TYPE = 0x0000_0311;
/// CAST3 encryption in CBC mode
pub const CKM_CAST3_CBC: CK_MECHANISM_TYPE = 0x0000_0312;
/// CAST3 CBC-MAC, half a block
pub const CKM_CAST3_MAC: CK_MECHANISM_TYPE = 0x0000_0313;
/// CAST3 CBC-MAC, chosen length
pub const CKM_CAST3_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0314;
/// CAST3 encryption in CBC mode with PKCS #7 padding
pub const CKM_CAST3_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0315;
#[deprecated = "use CKM_CAST128_KEY_GEN"]
pub const CKM_CAST5_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0320;
/// CAST-128 key generation
pub const CKM_CAST128_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0320;
#[deprecated = "use CKM_CAST128_ECB"]
pub const CKM_CAST5_ECB: CK_MECHANISM_TYPE = 0x0000_0321;
/// CAST-128 encryption in ECB mode
pub const CKM_CAST128_ECB: CK_MECHANISM_TYPE = 0x0000_0321;
#[deprecated = "use CKM_CAST128_CBC"]
pub const CKM_CAST5_CBC: CK_MECHANISM_TYPE = 0x0000_0322;
/// CAST-128 encryption in CBC mode
pub const CKM_CAST128_CBC: CK_MECHANISM_TYPE = 0x0000_0322;
#[deprecated = "use CKM_CAST128_MAC"]
pub const CKM_CAST5_MAC: CK_MECHANISM_TYPE = 0x0000_0323;
/// CAST-128 CBC-MAC, half a block
pub const CKM_CAST128_MAC: CK_MECHANISM_TYPE = 0x0000_0323;
#[deprecated = "use CKM_CAST128_MAC_GENERAL"]
pub const CKM_CAST5_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0324;
/// CAST-128 CBC-MAC, chosen length
pub const CKM_CAST128_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0324;
#[deprecated = "use CKM_CAST128_CBC_PAD"]
pub const CKM_CAST5_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0325;
/// CAST-128 encryption in CBC mode with PKCS #7 padding
pub const CKM_CAST128_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0325;
/// RC5 key generation
pub const CKM_RC5_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0330;
/// RC5 encryption in ECB mode
pub const CKM_RC5_ECB: CK_MECHANISM_TYPE = 0x0000_0331;
/// RC5 encryption in CBC mode
pub const CKM_RC5_CBC: CK_MECHANISM_TYPE = 0x0000_0332;
/// RC5 CBC-MAC, half a block
pub const CKM_RC5_MAC: CK_MECHANISM_TYPE = 0x0000_0333;
/// RC5 CBC-MAC, chosen length
pub const CKM_RC5_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0334;
/// RC5 encryption in CBC mode with PKCS #7 padding
pub const CKM_RC5_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0335;
/// IDEA key generation
pub const CKM_IDEA_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0340;
/// IDEA encryption in ECB mode
pub const CKM_IDEA_ECB: CK_MECHANISM_TYPE = 0x0000_0341;
/// IDEA encryption in CBC mode
pub const CKM_IDEA_CBC: CK_MECHANISM_TYPE = 0x0000_0342;
/// IDEA CBC-MAC, half a block
pub const CKM_IDEA_MAC: CK_MECHANISM_TYPE = 0x0000_0343;
/// IDEA CBC-MAC, chosen length
pub const CKM_IDEA_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0344;
/// IDEA encryption in CBC mode with PKCS #7 padding
pub const CKM_IDEA_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0345;
/// Generic secret generation
pub const CKM_GENERIC_SECRET_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0350;
/// Key derivation: base key, then another key
pub const CKM_CONCATENATE_BASE_AND_KEY: CK_MECHANISM_TYPE = 0x0000_0360;
/// Key derivation: base key, then data
pub const CKM_CONCATENATE_BASE_AND_DATA: CK_MECHANISM_TYPE = 0x0000_0362;
/// Key derivation: data, then base key
pub const CKM_CONCATENATE_DATA_AND_BASE: CK_MECHANISM_TYPE = 0x0000_0363;
/// Key derivation: base key XOR data
pub const CKM_XOR_BASE_AND_DATA: CK_MECHANISM_TYPE = 0x0000_0364;
/// Key derivation: some bits of the base key
pub const CKM_EXTRACT_KEY_FROM_KEY: CK_MECHANISM_TYPE = 0x0000_0365;
/// SSL 3.0 pre-master secret generation
pub const CKM_SSL3_PRE_MASTER_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0370;
/// SSL 3.0 master secret from the pre-master secret
pub const CKM_SSL3_MASTER_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_0371;
/// SSL 3.0 session keys from the master secret
pub const CKM_SSL3_KEY_AND_MAC_DERIVE: CK_MECHANISM_TYPE = 0x0000_0372;
/// SSL 3.0 master secret from a Diffie-Hellman secret
pub const CKM_SSL3_MASTER_KEY_DERIVE_DH: CK_MECHANISM_TYPE = 0x0000_0373;
/// TLS pre-master secret generation
pub const CKM_TLS_PRE_MASTER_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0374;
/// TLS 1.0 and 1.1 master secret from the pre-master secret
pub const CKM_TLS_MASTER_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_0375;
/// TLS 1.0 and 1.1 session keys from the master secret
pub const CKM_TLS_KEY_AND_MAC_DERIVE: CK_MECHANISM_TYPE = 0x0000_0376;
/// TLS 1.0 and 1.1 master secret from a Diffie-Hellman secret
pub const CKM_TLS_MASTER_KEY_DERIVE_DH: CK_MECHANISM_TYPE = 0x0000_0377;
/// TLS 1.0 and 1.1 pseudorandom function
pub const CKM_TLS_PRF: CK_MECHANISM_TYPE = 0x0000_0378;
/// SSL 3.0 MAC with MD5
pub const CKM_SSL3_MD5_MAC: CK_MECHANISM_TYPE = 0x0000_0380;
/// SSL 3.0 MAC with SHA-1
pub const CKM_SSL3_SHA1_MAC: CK_MECHANISM_TYPE = 0x0000_0381;
/// Key derivation by digesting a key with MD5
pub const CKM_MD5_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0390;
/// Key derivation by digesting a key with MD2
pub const CKM_MD2_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0391;
/// Key derivation by digesting a key with SHA-1
pub const CKM_SHA1_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0392;
/// Key derivation by digesting a key with SHA-256
pub const CKM_SHA256_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0393;
/// Key derivation by digesting a key with SHA-384
pub const CKM_SHA384_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0394;
/// Key derivation by digesting a key with SHA-512
pub const CKM_SHA512_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0395;
/// Key derivation by digesting a key with SHA-224
pub const CKM_SHA224_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0396;
/// Key derivation by digesting a key with SHA3-256
pub const CKM_SHA3_256_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0397;
/// Key derivation by digesting a key with SHA3-224
pub const CKM_SHA3_224_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0398;
/// Key derivation by digesting a key with SHA3-384
pub const CKM_SHA3_384_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_0399;
/// Key derivation by digesting a key with SHA3-512
pub const CKM_SHA3_512_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_039a;
/// Key derivation by digesting a key with SHAKE128
pub const CKM_SHAKE_128_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_039b;
/// Key derivation by digesting a key with SHAKE256
pub const CKM_SHAKE_256_KEY_DERIVATION: CK_MECHANISM_TYPE = 0x0000_039c;
/// Alias of CKM_SHA3_256_KEY_DERIVATION
pub const CKM_SHA3_256_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_0397;
/// Alias of CKM_SHA3_224_KEY_DERIVATION
pub const CKM_SHA3_224_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_0398;
/// Alias of CKM_SHA3_384_KEY_DERIVATION
pub const CKM_SHA3_384_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_0399;
/// Alias of CKM_SHA3_512_KEY_DERIVATION
pub const CKM_SHA3_512_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_039a;
/// Alias of CKM_SHAKE_128_KEY_DERIVATION
pub const CKM_SHAKE_128_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_039b;
/// Alias of CKM_SHAKE_256_KEY_DERIVATION
pub const CKM_SHAKE_256_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_039c;
/// Password-based generation, with MD2, of a DES key and vector for CBC mode
pub const CKM_PBE_MD2_DES_CBC: CK_MECHANISM_TYPE = 0x0000_03a0;
/// Password-based generation, with MD5, of a DES key and vector for CBC mode
pub const CKM_PBE_MD5_DES_CBC: CK_MECHANISM_TYPE = 0x0000_03a1;
/// Password-based generation, with MD5, of a CAST key and vector for CBC mode
pub const CKM_PBE_MD5_CAST_CBC: CK_MECHANISM_TYPE = 0x0000_03a2;
/// Password-based generation, with MD5, of a CAST3 key and vector for CBC mode
pub const CKM_PBE_MD5_CAST3_CBC: CK_MECHANISM_TYPE = 0x0000_03a3;
#[deprecated = "use CKM_PBE_MD5_CAST128_CBC"]
pub const CKM_PBE_MD5_CAST5_CBC: CK_MECHANISM_TYPE = 0x0000_03a4;
/// Password-based generation, with MD5, of a CAST-128 key and vector for CBC mode
pub const CKM_PBE_MD5_CAST128_CBC: CK_MECHANISM_TYPE = 0x0000_03a4;
#[deprecated = "use CKM_PBE_SHA1_CAST128_CBC"]
pub const CKM_PBE_SHA1_CAST5_CBC: CK_MECHANISM_TYPE = 0x0000_03a5;
/// Password-based generation, with SHA-1, of a CAST-128 key and vector for CBC mode
pub const CKM_PBE_SHA1_CAST128_CBC: CK_MECHANISM_TYPE = 0x0000_03a5;
/// Password-based generation, with SHA-1, of a 128-bit RC4 key
pub const CKM_PBE_SHA1_RC4_128: CK_MECHANISM_TYPE = 0x0000_03a6;
/// Password-based generation, with SHA-1, of a 40-bit RC4 key
pub const CKM_PBE_SHA1_RC4_40: CK_MECHANISM_TYPE = 0x0000_03a7;
/// Password-based generation, with SHA-1, of a three-key Triple DES key and vector
pub const CKM_PBE_SHA1_DES3_EDE_CBC: CK_MECHANISM_TYPE = 0x0000_03a8;
/// Password-based generation, with SHA-1, of a two-key Triple DES key and vector
pub const CKM_PBE_SHA1_DES2_EDE_CBC: CK_MECHANISM_TYPE = 0x0000_03a9;
/// Password-based generation, with SHA-1, of a 128-bit RC2 key and vector
pub const CKM_PBE_SHA1_RC2_128_CBC: CK_MECHANISM_TYPE = 0x0000_03aa;
/// Password-based generation, with SHA-1, of a 40-bit RC2 key and vector
pub const CKM_PBE_SHA1_RC2_40_CBC: CK_MECHANISM_TYPE = 0x0000_03ab;
/// PKCS #5 PBKDF2 password-based key generation
pub const CKM_PKCS5_PBKD2: CK_MECHANISM_TYPE = 0x0000_03b0;
/// Password-based generation, with SHA-1, of a key for HMAC with SHA-1
pub const CKM_PBA_SHA1_WITH_SHA1_HMAC: CK_MECHANISM_TYPE = 0x0000_03c0;
/// WTLS pre-master secret generation
pub const CKM_WTLS_PRE_MASTER_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_03d0;
/// WTLS master secret from the pre-master secret
pub const CKM_WTLS_MASTER_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_03d1;
/// WTLS master secret from a Diffie-Hellman or elliptic curve secret
pub const CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC: CK_MECHANISM_TYPE = 0x0000_03d2;
/// WTLS pseudorandom function
pub const CKM_WTLS_PRF: CK_MECHANISM_TYPE = 0x0000_03d3;
/// WTLS server keys from the master secret
pub const CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE: CK_MECHANISM_TYPE = 0x0000_03d4;
/// WTLS client keys from the master secret
pub const CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE: CK_MECHANISM_TYPE = 0x0000_03d5;
/// TLS 1.0 MAC of the server's Finished message
pub const CKM_TLS10_MAC_SERVER: CK_MECHANISM_TYPE = 0x0000_03d6;
/// TLS 1.0 MAC of the client's Finished message
pub const CKM_TLS10_MAC_CLIENT: CK_MECHANISM_TYPE = 0x0000_03d7;
/// TLS 1.2 MAC of a Finished message
pub const CKM_TLS12_MAC: CK_MECHANISM_TYPE = 0x0000_03d8;
/// TLS 1.2 key derivation with the pseudorandom function
pub const CKM_TLS12_KDF: CK_MECHANISM_TYPE = 0x0000_03d9;
/// TLS 1.2 master secret from the pre-master secret
pub const CKM_TLS12_MASTER_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_03e0;
/// TLS 1.2 session keys from the master secret
pub const CKM_TLS12_KEY_AND_MAC_DERIVE: CK_MECHANISM_TYPE = 0x0000_03e1;
/// TLS 1.2 master secret from a Diffie-Hellman secret
pub const CKM_TLS12_MASTER_KEY_DERIVE_DH: CK_MECHANISM_TYPE = 0x0000_03e2;
/// TLS 1.2 session keys from the master secret, without initialisation vectors
pub const CKM_TLS12_KEY_SAFE_DERIVE: CK_MECHANISM_TYPE = 0x0000_03e3;
/// TLS MAC of a Finished message
pub const CKM_TLS_MAC: CK_MECHANISM_TYPE = 0x0000_03e4;
/// TLS key derivation with the pseudorandom function
pub const CKM_TLS_KDF: CK_MECHANISM_TYPE = 0x0000_03e5;
/// LYNKS key wrapping
pub const CKM_KEY_WRAP_LYNKS: CK_MECHANISM_TYPE = 0x0000_0400;
/// RSA OAEP key wrapping for SET
pub const CKM_KEY_WRAP_SET_OAEP: CK_MECHANISM_TYPE = 0x0000_0401;
/// Cryptographic Message Syntax (CMS) signature
pub const CKM_CMS_SIG: CK_MECHANISM_TYPE = 0x0000_0500;
/// CT-KIP key derivation
pub const CKM_KIP_DERIVE: CK_MECHANISM_TYPE = 0x0000_0510;
/// CT-KIP key wrapping
pub const CKM_KIP_WRAP: CK_MECHANISM_TYPE = 0x0000_0511;
/// CT-KIP MAC
pub const CKM_KIP_MAC: CK_MECHANISM_TYPE = 0x0000_0512;
/// Camellia key generation
pub const CKM_CAMELLIA_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0550;
/// Camellia encryption in ECB mode
pub const CKM_CAMELLIA_ECB: CK_MECHANISM_TYPE = 0x0000_0551;
/// Camellia encryption in CBC mode
pub const CKM_CAMELLIA_CBC: CK_MECHANISM_TYPE = 0x0000_0552;
/// Camellia CBC-MAC, half a block
pub const CKM_CAMELLIA_MAC: CK_MECHANISM_TYPE = 0x0000_0553;
/// Camellia CBC-MAC, chosen length
pub const CKM_CAMELLIA_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0554;
/// Camellia encryption in CBC mode with PKCS #7 padding
pub const CKM_CAMELLIA_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0555;
/// Key derivation by Camellia encryption in ECB mode
pub const CKM_CAMELLIA_ECB_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_0556;
/// Key derivation by Camellia encryption in CBC mode
pub const CKM_CAMELLIA_CBC_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_0557;
/// Camellia encryption in counter mode
pub const CKM_CAMELLIA_CTR: CK_MECHANISM_TYPE = 0x0000_0558;
/// ARIA key generation
pub const CKM_ARIA_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0560;
/// ARIA encryption in ECB mode
pub const CKM_ARIA_ECB: CK_MECHANISM_TYPE = 0x0000_0561;
/// ARIA encryption in CBC mode
pub const CKM_ARIA_CBC: CK_MECHANISM_TYPE = 0x0000_0562;
/// ARIA CBC-MAC, half a block
pub const CKM_ARIA_MAC: CK_MECHANISM_TYPE = 0x0000_0563;
/// ARIA CBC-MAC, chosen length
pub const CKM_ARIA_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0564;
/// ARIA encryption in CBC mode with PKCS #7 padding
pub const CKM_ARIA_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0565;
/// Key derivation by ARIA encryption in ECB mode
pub const CKM_ARIA_ECB_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_0566;
/// Key derivation by ARIA encryption in CBC mode
pub const CKM_ARIA_CBC_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_0567;
/// SEED key generation
pub const CKM_SEED_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_0650;
/// SEED encryption in ECB mode
pub const CKM_SEED_ECB: CK_MECHANISM_TYPE = 0x0000_0651;
/// SEED encryption in CBC mode
pub const CKM_SEED_CBC: CK_MECHANISM_TYPE = 0x0000_0652;
/// SEED CBC-MAC, half a block
pub const CKM_SEED_MAC: CK_MECHANISM_TYPE = 0x0000_0653;
/// SEED CBC-MAC, chosen length
pub const CKM_SEED_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_0654;
/// SEED encryption in CBC mode with PKCS #7 padding
pub const CKM_SEED_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_0655;
/// Key derivation by SEED encryption in ECB mode
pub const CKM_SEED_ECB_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_0656;
/// Key derivation by SEED encryption in CBC mode
pub const CKM_SEED_CBC_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_0657;
/// SKIPJACK key generation
pub const CKM_SKIPJACK_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1000;
/// SKIPJACK encryption in ECB mode with blocks of 64 bits
pub const CKM_SKIPJACK_ECB64: CK_MECHANISM_TYPE = 0x0000_1001;
/// SKIPJACK encryption in CBC mode with blocks of 64 bits
pub const CKM_SKIPJACK_CBC64: CK_MECHANISM_TYPE = 0x0000_1002;
/// SKIPJACK encryption in OFB mode with 64-bit feedback
pub const CKM_SKIPJACK_OFB64: CK_MECHANISM_TYPE = 0x0000_1003;
/// SKIPJACK encryption in CFB mode with 64-bit feedback
pub const CKM_SKIPJACK_CFB64: CK_MECHANISM_TYPE = 0x0000_1004;
/// SKIPJACK encryption in CFB mode with 32-bit feedback
pub const CKM_SKIPJACK_CFB32: CK_MECHANISM_TYPE = 0x0000_1005;
/// SKIPJACK encryption in CFB mode with 16-bit feedback
pub const CKM_SKIPJACK_CFB16: CK_MECHANISM_TYPE = 0x0000_1006;
/// SKIPJACK encryption in CFB mode with 8-bit feedback
pub const CKM_SKIPJACK_CFB8: CK_MECHANISM_TYPE = 0x0000_1007;
/// SKIPJACK key wrapping
pub const CKM_SKIPJACK_WRAP: CK_MECHANISM_TYPE = 0x0000_1008;
/// SKIPJACK wrapping of a private key
pub const CKM_SKIPJACK_PRIVATE_WRAP: CK_MECHANISM_TYPE = 0x0000_1009;
/// SKIPJACK change of the wrapping of a private key
pub const CKM_SKIPJACK_RELAYX: CK_MECHANISM_TYPE = 0x0000_100a;
/// KEA key pair generation
pub const CKM_KEA_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_1010;
/// KEA key agreement, older mechanism number
pub const CKM_KEA_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_1011;
/// KEA key agreement
pub const CKM_KEA_DERIVE: CK_MECHANISM_TYPE = 0x0000_1012;
/// FORTEZZA signature with a time stamp
pub const CKM_FORTEZZA_TIMESTAMP: CK_MECHANISM_TYPE = 0x0000_1020;
/// BATON key generation
pub const CKM_BATON_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1030;
/// BATON encryption in ECB mode with blocks of 128 bits
pub const CKM_BATON_ECB128: CK_MECHANISM_TYPE = 0x0000_1031;
/// BATON encryption in ECB mode with blocks of 96 bits
pub const CKM_BATON_ECB96: CK_MECHANISM_TYPE = 0x0000_1032;
/// BATON encryption in CBC mode with blocks of 128 bits
pub const CKM_BATON_CBC128: CK_MECHANISM_TYPE = 0x0000_1033;
/// BATON encryption in counter mode
pub const CKM_BATON_COUNTER: CK_MECHANISM_TYPE = 0x0000_1034;
/// BATON encryption in shuffle mode
pub const CKM_BATON_SHUFFLE: CK_MECHANISM_TYPE = 0x0000_1035;
/// BATON key wrapping
pub const CKM_BATON_WRAP: CK_MECHANISM_TYPE = 0x0000_1036;
#[deprecated = "use CKM_EC_KEY_PAIR_GEN"]
pub const CKM_ECDSA_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_1040;
/// Elliptic curve key pair generation
pub const CKM_EC_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_1040;
/// ECDSA signature, the hash done by the caller
pub const CKM_ECDSA: CK_MECHANISM_TYPE = 0x0000_1041;
/// ECDSA signature with SHA-1
pub const CKM_ECDSA_SHA1: CK_MECHANISM_TYPE = 0x0000_1042;
/// ECDSA signature with SHA-224
pub const CKM_ECDSA_SHA224: CK_MECHANISM_TYPE = 0x0000_1043;
/// ECDSA signature with SHA-256
pub const CKM_ECDSA_SHA256: CK_MECHANISM_TYPE = 0x0000_1044;
/// ECDSA signature with SHA-384
pub const CKM_ECDSA_SHA384: CK_MECHANISM_TYPE = 0x0000_1045;
/// ECDSA signature with SHA-512
pub const CKM_ECDSA_SHA512: CK_MECHANISM_TYPE = 0x0000_1046;
/// Elliptic curve key pair generation with extra random bits
pub const CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS: CK_MECHANISM_TYPE = 0x0000_140b;
/// ECDH key agreement
pub const CKM_ECDH1_DERIVE: CK_MECHANISM_TYPE = 0x0000_1050;
/// ECDH key agreement with cofactor
pub const CKM_ECDH1_COFACTOR_DERIVE: CK_MECHANISM_TYPE = 0x0000_1051;
/// ECMQV key agreement
pub const CKM_ECMQV_DERIVE: CK_MECHANISM_TYPE = 0x0000_1052;
/// Key wrapping by ephemeral ECDH and AES
pub const CKM_ECDH_AES_KEY_WRAP: CK_MECHANISM_TYPE = 0x0000_1053;
/// Key wrapping by RSA OAEP and AES
pub const CKM_RSA_AES_KEY_WRAP: CK_MECHANISM_TYPE = 0x0000_1054;
/// JUNIPER key generation
pub const CKM_JUNIPER_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1060;
/// JUNIPER encryption in ECB mode with blocks of 128 bits
pub const CKM_JUNIPER_ECB128: CK_MECHANISM_TYPE = 0x0000_1061;
/// JUNIPER encryption in CBC mode with blocks of 128 bits
pub const CKM_JUNIPER_CBC128: CK_MECHANISM_TYPE = 0x0000_1062;
/// JUNIPER encryption in counter mode
pub const CKM_JUNIPER_COUNTER: CK_MECHANISM_TYPE = 0x0000_1063;
/// JUNIPER encryption in shuffle mode
pub const CKM_JUNIPER_SHUFFLE: CK_MECHANISM_TYPE = 0x0000_1064;
/// JUNIPER key wrapping
pub const CKM_JUNIPER_WRAP: CK_MECHANISM_TYPE = 0x0000_1065;
/// FASTHASH digest
pub const CKM_FASTHASH: CK_MECHANISM_TYPE = 0x0000_1070;
/// AES encryption in XTS mode
pub const CKM_AES_XTS: CK_MECHANISM_TYPE = 0x0000_1071;
/// AES-XTS key generation
pub const CKM_AES_XTS_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1072;
/// AES key generation
pub const CKM_AES_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1080;
/// AES encryption in ECB mode
pub const CKM_AES_ECB: CK_MECHANISM_TYPE = 0x0000_1081;
/// AES encryption in CBC mode
pub const CKM_AES_CBC: CK_MECHANISM_TYPE = 0x0000_1082;
/// AES CBC-MAC, half a block
pub const CKM_AES_MAC: CK_MECHANISM_TYPE = 0x0000_1083;
/// AES CBC-MAC, chosen length
pub const CKM_AES_MAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_1084;
/// AES encryption in CBC mode with PKCS #7 padding
pub const CKM_AES_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_1085;
/// AES encryption in counter mode
pub const CKM_AES_CTR: CK_MECHANISM_TYPE = 0x0000_1086;
/// AES-GCM authenticated encryption
pub const CKM_AES_GCM: CK_MECHANISM_TYPE = 0x0000_1087;
/// AES-CCM authenticated encryption
pub const CKM_AES_CCM: CK_MECHANISM_TYPE = 0x0000_1088;
/// AES encryption in CBC mode with ciphertext stealing
pub const CKM_AES_CTS: CK_MECHANISM_TYPE = 0x0000_1089;
/// AES CMAC
pub const CKM_AES_CMAC: CK_MECHANISM_TYPE = 0x0000_108a;
/// AES CMAC, chosen length
pub const CKM_AES_CMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_108b;
/// AES-XCBC-MAC
pub const CKM_AES_XCBC_MAC: CK_MECHANISM_TYPE = 0x0000_108c;
/// AES-XCBC-MAC of 96 bits
pub const CKM_AES_XCBC_MAC_96: CK_MECHANISM_TYPE = 0x0000_108d;
/// AES-GMAC
pub const CKM_AES_GMAC: CK_MECHANISM_TYPE = 0x0000_108e;
/// Blowfish key generation
pub const CKM_BLOWFISH_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1090;
/// Blowfish encryption in CBC mode
pub const CKM_BLOWFISH_CBC: CK_MECHANISM_TYPE = 0x0000_1091;
/// Twofish key generation
pub const CKM_TWOFISH_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1092;
/// Twofish encryption in CBC mode
pub const CKM_TWOFISH_CBC: CK_MECHANISM_TYPE = 0x0000_1093;
/// Blowfish encryption in CBC mode with PKCS #7 padding
pub const CKM_BLOWFISH_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_1094;
/// Twofish encryption in CBC mode with PKCS #7 padding
pub const CKM_TWOFISH_CBC_PAD: CK_MECHANISM_TYPE = 0x0000_1095;
/// Key derivation by DES encryption in ECB mode
pub const CKM_DES_ECB_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_1100;
/// Key derivation by DES encryption in CBC mode
pub const CKM_DES_CBC_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_1101;
/// Key derivation by Triple DES encryption in ECB mode
pub const CKM_DES3_ECB_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_1102;
/// Key derivation by Triple DES encryption in CBC mode
pub const CKM_DES3_CBC_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_1103;
/// Key derivation by AES encryption in ECB mode
pub const CKM_AES_ECB_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_1104;
/// Key derivation by AES encryption in CBC mode
pub const CKM_AES_CBC_ENCRYPT_DATA: CK_MECHANISM_TYPE = 0x0000_1105;
/// GOST R 34.10-2001 key pair generation
pub const CKM_GOSTR3410_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_1200;
/// GOST R 34.10-2001 signature, the hash done by the caller
pub const CKM_GOSTR3410: CK_MECHANISM_TYPE = 0x0000_1201;
/// GOST R 34.10-2001 signature with GOST R 34.11-94
pub const CKM_GOSTR3410_WITH_GOSTR3411: CK_MECHANISM_TYPE = 0x0000_1202;
/// GOST R 34.10-2001 key wrapping
pub const CKM_GOSTR3410_KEY_WRAP: CK_MECHANISM_TYPE = 0x0000_1203;
/// GOST R 34.10-2001 key agreement
pub const CKM_GOSTR3410_DERIVE: CK_MECHANISM_TYPE = 0x0000_1204;
/// GOST R 34.11-94 digest
pub const CKM_GOSTR3411: CK_MECHANISM_TYPE = 0x0000_1210;
/// HMAC with GOST R 34.11-94
pub const CKM_GOSTR3411_HMAC: CK_MECHANISM_TYPE = 0x0000_1211;
/// GOST 28147-89 key generation
pub const CKM_GOST28147_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1220;
/// GOST 28147-89 encryption in ECB mode
pub const CKM_GOST28147_ECB: CK_MECHANISM_TYPE = 0x0000_1221;
/// GOST 28147-89 encryption in the mode of the parameter set
pub const CKM_GOST28147: CK_MECHANISM_TYPE = 0x0000_1222;
/// GOST 28147-89 MAC
pub const CKM_GOST28147_MAC: CK_MECHANISM_TYPE = 0x0000_1223;
/// GOST 28147-89 key wrapping
pub const CKM_GOST28147_KEY_WRAP: CK_MECHANISM_TYPE = 0x0000_1224;
/// ChaCha20 key generation
pub const CKM_CHACHA20_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1225;
/// ChaCha20 encryption
pub const CKM_CHACHA20: CK_MECHANISM_TYPE = 0x0000_1226;
/// Poly1305 key generation
pub const CKM_POLY1305_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_1227;
/// Poly1305 MAC
pub const CKM_POLY1305: CK_MECHANISM_TYPE = 0x0000_1228;
/// DSA domain parameter generation
pub const CKM_DSA_PARAMETER_GEN: CK_MECHANISM_TYPE = 0x0000_2000;
/// PKCS #3 Diffie-Hellman domain parameter generation
pub const CKM_DH_PKCS_PARAMETER_GEN: CK_MECHANISM_TYPE = 0x0000_2001;
/// X9.42 Diffie-Hellman domain parameter generation
pub const CKM_X9_42_DH_PARAMETER_GEN: CK_MECHANISM_TYPE = 0x0000_2002;
/// DSA generation of probable primes p and q
pub const CKM_DSA_PROBABILISTIC_PARAMETER_GEN: CK_MECHANISM_TYPE = 0x0000_2003;
#[deprecated = "misspelling, CKM_DSA_PROBABILISTIC_PARAMETER_GEN since 3.0"]
pub const CKM_DSA_PROBABLISTIC_PARAMETER_GEN: CK_MECHANISM_TYPE = 0x0000_2003;
/// DSA generation of provable primes p and q by Shawe-Taylor
pub const CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN: CK_MECHANISM_TYPE = 0x0000_2004;
/// DSA generation of the base g
pub const CKM_DSA_FIPS_G_GEN: CK_MECHANISM_TYPE = 0x0000_2005;
/// AES encryption in OFB mode
pub const CKM_AES_OFB: CK_MECHANISM_TYPE = 0x0000_2104;
/// AES encryption in CFB mode with 64-bit feedback
pub const CKM_AES_CFB64: CK_MECHANISM_TYPE = 0x0000_2105;
/// AES encryption in CFB mode with 8-bit feedback
pub const CKM_AES_CFB8: CK_MECHANISM_TYPE = 0x0000_2106;
/// AES encryption in CFB mode with 128-bit feedback
pub const CKM_AES_CFB128: CK_MECHANISM_TYPE = 0x0000_2107;
/// AES encryption in CFB mode with 1-bit feedback
pub const CKM_AES_CFB1: CK_MECHANISM_TYPE = 0x0000_2108;
/// AES key wrapping
pub const CKM_AES_KEY_WRAP: CK_MECHANISM_TYPE = 0x0000_2109;
/// AES key wrapping with padding
pub const CKM_AES_KEY_WRAP_PAD: CK_MECHANISM_TYPE = 0x0000_210a;
/// AES key wrapping with padding (KWP)
pub const CKM_AES_KEY_WRAP_KWP: CK_MECHANISM_TYPE = 0x0000_210b;
/// AES key wrapping with PKCS #7 padding
pub const CKM_AES_KEY_WRAP_PKCS7: CK_MECHANISM_TYPE = 0x0000_210c;
/// RSA PKCS #1 v1.5 encryption in the form of TPM 1.1
pub const CKM_RSA_PKCS_TPM_1_1: CK_MECHANISM_TYPE = 0x0000_4001;
/// RSA OAEP encryption in the form of TPM 1.1
pub const CKM_RSA_PKCS_OAEP_TPM_1_1: CK_MECHANISM_TYPE = 0x0000_4002;
/// Key generation for HMAC with SHA-1
pub const CKM_SHA_1_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4003;
/// Key generation for HMAC with SHA-224
pub const CKM_SHA224_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4004;
/// Key generation for HMAC with SHA-256
pub const CKM_SHA256_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4005;
/// Key generation for HMAC with SHA-384
pub const CKM_SHA384_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4006;
/// Key generation for HMAC with SHA-512
pub const CKM_SHA512_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4007;
/// Key generation for HMAC with SHA-512/224
pub const CKM_SHA512_224_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4008;
/// Key generation for HMAC with SHA-512/256
pub const CKM_SHA512_256_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4009;
/// Key generation for HMAC with SHA-512/t
pub const CKM_SHA512_T_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_400a;
/// No operation: the output is the input
pub const CKM_NULL: CK_MECHANISM_TYPE = 0x0000_400b;
/// BLAKE2b-160 digest
pub const CKM_BLAKE2B_160: CK_MECHANISM_TYPE = 0x0000_400c;
/// Keyed BLAKE2b-160
pub const CKM_BLAKE2B_160_HMAC: CK_MECHANISM_TYPE = 0x0000_400d;
/// Keyed BLAKE2b-160, chosen length
pub const CKM_BLAKE2B_160_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_400e;
/// Key derivation by digesting a key with BLAKE2b-160
pub const CKM_BLAKE2B_160_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_400f;
/// Key generation for keyed BLAKE2b-160
pub const CKM_BLAKE2B_160_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4010;
/// BLAKE2b-256 digest
pub const CKM_BLAKE2B_256: CK_MECHANISM_TYPE = 0x0000_4011;
/// Keyed BLAKE2b-256
pub const CKM_BLAKE2B_256_HMAC: CK_MECHANISM_TYPE = 0x0000_4012;
/// Keyed BLAKE2b-256, chosen length
pub const CKM_BLAKE2B_256_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_4013;
/// Key derivation by digesting a key with BLAKE2b-256
pub const CKM_BLAKE2B_256_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_4014;
/// Key generation for keyed BLAKE2b-256
pub const CKM_BLAKE2B_256_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_4015;
/// BLAKE2b-384 digest
pub const CKM_BLAKE2B_384: CK_MECHANISM_TYPE = 0x0000_4016;
/// Keyed BLAKE2b-384
pub const CKM_BLAKE2B_384_HMAC: CK_MECHANISM_TYPE = 0x0000_4017;
/// Keyed BLAKE2b-384, chosen length
pub const CKM_BLAKE2B_384_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_4018;
/// Key derivation by digesting a key with BLAKE2b-384
pub const CKM_BLAKE2B_384_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_4019;
/// Key generation for keyed BLAKE2b-384
pub const CKM_BLAKE2B_384_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_401a;
/// BLAKE2b-512 digest
pub const CKM_BLAKE2B_512: CK_MECHANISM_TYPE = 0x0000_401b;
/// Keyed BLAKE2b-512
pub const CKM_BLAKE2B_512_HMAC: CK_MECHANISM_TYPE = 0x0000_401c;
/// Keyed BLAKE2b-512, chosen length
pub const CKM_BLAKE2B_512_HMAC_GENERAL: CK_MECHANISM_TYPE = 0x0000_401d;
/// Key derivation by digesting a key with BLAKE2b-512
pub const CKM_BLAKE2B_512_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_401e;
/// Key generation for keyed BLAKE2b-512
pub const CKM_BLAKE2B_512_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_401f;
/// Salsa20 encryption
pub const CKM_SALSA20: CK_MECHANISM_TYPE = 0x0000_4020;
/// ChaCha20-Poly1305 authenticated encryption
pub const CKM_CHACHA20_POLY1305: CK_MECHANISM_TYPE = 0x0000_4021;
/// Salsa20-Poly1305 authenticated encryption
pub const CKM_SALSA20_POLY1305: CK_MECHANISM_TYPE = 0x0000_4022;
/// X3DH key agreement, initiator
pub const CKM_X3DH_INITIALIZE: CK_MECHANISM_TYPE = 0x0000_4023;
/// X3DH key agreement, responder
pub const CKM_X3DH_RESPOND: CK_MECHANISM_TYPE = 0x0000_4024;
/// Double Ratchet start, initiator
pub const CKM_X2RATCHET_INITIALIZE: CK_MECHANISM_TYPE = 0x0000_4025;
/// Double Ratchet start, responder
pub const CKM_X2RATCHET_RESPOND: CK_MECHANISM_TYPE = 0x0000_4026;
/// Double Ratchet encryption
pub const CKM_X2RATCHET_ENCRYPT: CK_MECHANISM_TYPE = 0x0000_4027;
/// Double Ratchet decryption
pub const CKM_X2RATCHET_DECRYPT: CK_MECHANISM_TYPE = 0x0000_4028;
/// XEdDSA signature
pub const CKM_XEDDSA: CK_MECHANISM_TYPE = 0x0000_4029;
/// HKDF derivation of a key
pub const CKM_HKDF_DERIVE: CK_MECHANISM_TYPE = 0x0000_402a;
/// HKDF derivation of a data object
pub const CKM_HKDF_DATA: CK_MECHANISM_TYPE = 0x0000_402b;
/// HKDF key generation
pub const CKM_HKDF_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_402c;
/// Salsa20 key generation
pub const CKM_SALSA20_KEY_GEN: CK_MECHANISM_TYPE = 0x0000_402d;
/// ECDSA signature with SHA3-224
pub const CKM_ECDSA_SHA3_224: CK_MECHANISM_TYPE = 0x0000_1047;
/// ECDSA signature with SHA3-256
pub const CKM_ECDSA_SHA3_256: CK_MECHANISM_TYPE = 0x0000_1048;
/// ECDSA signature with SHA3-384
pub const CKM_ECDSA_SHA3_384: CK_MECHANISM_TYPE = 0x0000_1049;
/// ECDSA signature with SHA3-512
pub const CKM_ECDSA_SHA3_512: CK_MECHANISM_TYPE = 0x0000_104a;
/// Edwards curve key pair generation
pub const CKM_EC_EDWARDS_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_1055;
/// Montgomery curve key pair generation
pub const CKM_EC_MONTGOMERY_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_1056;
/// EdDSA signature
pub const CKM_EDDSA: CK_MECHANISM_TYPE = 0x0000_1057;
/// SP 800-108 key derivation in counter mode
pub const CKM_SP800_108_COUNTER_KDF: CK_MECHANISM_TYPE = 0x0000_03ac;
/// SP 800-108 key derivation in feedback mode
pub const CKM_SP800_108_FEEDBACK_KDF: CK_MECHANISM_TYPE = 0x0000_03ad;
/// SP 800-108 key derivation in double-pipeline mode
pub const CKM_SP800_108_DOUBLE_PIPELINE_KDF: CK_MECHANISM_TYPE = 0x0000_03ae;
/// IKEv2 key derivation with prf+
pub const CKM_IKE2_PRF_PLUS_DERIVE: CK_MECHANISM_TYPE = 0x0000_402e;
/// IKE derivation of SKEYID (IKEv1) or SKEYSEED (IKEv2)
pub const CKM_IKE_PRF_DERIVE: CK_MECHANISM_TYPE = 0x0000_402f;
/// IKEv1 key derivation (SKEYID_d, SKEYID_a, SKEYID_e)
pub const CKM_IKE1_PRF_DERIVE: CK_MECHANISM_TYPE = 0x0000_4030;
/// IKEv1 derivation of longer keys
pub const CKM_IKE1_EXTENDED_DERIVE: CK_MECHANISM_TYPE = 0x0000_4031;
/// HSS key pair generation
pub const CKM_HSS_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_4032;
/// HSS signature
pub const CKM_HSS: CK_MECHANISM_TYPE = 0x0000_4033;
/// XMSS key pair generation
pub const CKM_XMSS_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_4034;
/// XMSS^MT key pair generation
pub const CKM_XMSSMT_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_4035;
/// XMSS signature
pub const CKM_XMSS: CK_MECHANISM_TYPE = 0x0000_4036;
/// XMSS^MT signature
pub const CKM_XMSSMT: CK_MECHANISM_TYPE = 0x0000_4037;
/// Key wrapping by ephemeral ECDH, x coordinate, and AES
pub const CKM_ECDH_X_AES_KEY_WRAP: CK_MECHANISM_TYPE = 0x0000_4038;
/// Key wrapping by ephemeral ECDH with cofactor and AES
pub const CKM_ECDH_COF_AES_KEY_WRAP: CK_MECHANISM_TYPE = 0x0000_4039;
/// Public key from a private key
pub const CKM_PUB_KEY_FROM_PRIV_KEY: CK_MECHANISM_TYPE = 0x0000_403a;
/// ML-KEM key pair generation
pub const CKM_ML_KEM_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_000f;
/// ML-KEM key encapsulation
pub const CKM_ML_KEM: CK_MECHANISM_TYPE = 0x0000_0017;
/// ML-DSA key pair generation
pub const CKM_ML_DSA_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_001c;
/// ML-DSA signature of the message itself
pub const CKM_ML_DSA: CK_MECHANISM_TYPE = 0x0000_001d;
/// HashML-DSA signature, the hash done by the caller
pub const CKM_HASH_ML_DSA: CK_MECHANISM_TYPE = 0x0000_001f;
/// HashML-DSA signature with SHA-224
pub const CKM_HASH_ML_DSA_SHA224: CK_MECHANISM_TYPE = 0x0000_0023;
/// HashML-DSA signature with SHA-256
pub const CKM_HASH_ML_DSA_SHA256: CK_MECHANISM_TYPE = 0x0000_0024;
/// HashML-DSA signature with SHA-384
pub const CKM_HASH_ML_DSA_SHA384: CK_MECHANISM_TYPE = 0x0000_0025;
/// HashML-DSA signature with SHA-512
pub const CKM_HASH_ML_DSA_SHA512: CK_MECHANISM_TYPE = 0x0000_0026;
/// HashML-DSA signature with SHA3-224
pub const CKM_HASH_ML_DSA_SHA3_224: CK_MECHANISM_TYPE = 0x0000_0027;
/// HashML-DSA signature with SHA3-256
pub const CKM_HASH_ML_DSA_SHA3_256: CK_MECHANISM_TYPE = 0x0000_0028;
/// HashML-DSA signature with SHA3-384
pub const CKM_HASH_ML_DSA_SHA3_384: CK_MECHANISM_TYPE = 0x0000_0029;
/// HashML-DSA signature with SHA3-512
pub const CKM_HASH_ML_DSA_SHA3_512: CK_MECHANISM_TYPE = 0x0000_002a;
/// HashML-DSA signature with SHAKE128
pub const CKM_HASH_ML_DSA_SHAKE128: CK_MECHANISM_TYPE = 0x0000_002b;
/// HashML-DSA signature with SHAKE256
pub const CKM_HASH_ML_DSA_SHAKE256: CK_MECHANISM_TYPE = 0x0000_002c;
/// SLH-DSA key pair generation
pub const CKM_SLH_DSA_KEY_PAIR_GEN: CK_MECHANISM_TYPE = 0x0000_002d;
/// SLH-DSA signature of the message itself
pub const CKM_SLH_DSA: CK_MECHANISM_TYPE = 0x0000_002e;
/// HashSLH-DSA signature, the hash done by the caller
pub const CKM_HASH_SLH_DSA: CK_MECHANISM_TYPE = 0x0000_0034;
/// HashSLH-DSA signature with SHA-224
pub const CKM_HASH_SLH_DSA_SHA224: CK_MECHANISM_TYPE = 0x0000_0036;
/// HashSLH-DSA signature with SHA-256
pub const CKM_HASH_SLH_DSA_SHA256: CK_MECHANISM_TYPE = 0x0000_0037;
/// HashSLH-DSA signature with SHA-384
pub const CKM_HASH_SLH_DSA_SHA384: CK_MECHANISM_TYPE = 0x0000_0038;
/// HashSLH-DSA signature with SHA-512
pub const CKM_HASH_SLH_DSA_SHA512: CK_MECHANISM_TYPE = 0x0000_0039;
/// HashSLH-DSA signature with SHA3-224
pub const CKM_HASH_SLH_DSA_SHA3_224: CK_MECHANISM_TYPE = 0x0000_003a;
/// HashSLH-DSA signature with SHA3-256
pub const CKM_HASH_SLH_DSA_SHA3_256: CK_MECHANISM_TYPE = 0x0000_003b;
/// HashSLH-DSA signature with SHA3-384
pub const CKM_HASH_SLH_DSA_SHA3_384: CK_MECHANISM_TYPE = 0x0000_003c;
/// HashSLH-DSA signature with SHA3-512
pub const CKM_HASH_SLH_DSA_SHA3_512: CK_MECHANISM_TYPE = 0x0000_003d;
/// HashSLH-DSA signature with SHAKE128
pub const CKM_HASH_SLH_DSA_SHAKE128: CK_MECHANISM_TYPE = 0x0000_003e;
/// HashSLH-DSA signature with SHAKE256
pub const CKM_HASH_SLH_DSA_SHAKE256: CK_MECHANISM_TYPE = 0x0000_003f;
/// TLS 1.2 extended master secret from the pre-master secret
pub const CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE: CK_MECHANISM_TYPE = 0x0000_0056;
/// TLS 1.2 extended master secret from a Diffie-Hellman secret
pub const CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH: CK_MECHANISM_TYPE = 0x0000_0057;
/// First mechanism type that vendors define
pub const CKM_VENDOR_DEFINED: CK_MECHANISM_TYPE = 0x8000_0000;

// Return values (`CKR_`)

/// The function succeeded
pub const CKR_OK: CK_RV = 0x0000_0000;
/// The application cancelled the function in a callback
pub const CKR_CANCEL: CK_RV = 0x0000_0001;
/// The computer is out of memory
pub const CKR_HOST_MEMORY: CK_RV = 0x0000_0002;
/// No slot has this identifier
pub const CKR_SLOT_ID_INVALID: CK_RV = 0x0000_0003;
/// Unrecoverable error of the module
pub const CKR_GENERAL_ERROR: CK_RV = 0x0000_0005;
/// The function failed, without further detail
pub const CKR_FUNCTION_FAILED: CK_RV = 0x0000_0006;
/// An argument is not acceptable
pub const CKR_ARGUMENTS_BAD: CK_RV = 0x0000_0007;
/// No slot event has happened
pub const CKR_NO_EVENT: CK_RV = 0x0000_0008;
/// The module cannot work without creating threads
pub const CKR_NEED_TO_CREATE_THREADS: CK_RV = 0x0000_0009;
/// The requested kind of locking is not available
pub const CKR_CANT_LOCK: CK_RV = 0x0000_000a;
/// The attribute cannot be changed
pub const CKR_ATTRIBUTE_READ_ONLY: CK_RV = 0x0000_0010;
/// The attribute is not to be revealed
pub const CKR_ATTRIBUTE_SENSITIVE: CK_RV = 0x0000_0011;
/// The object has no such attribute
pub const CKR_ATTRIBUTE_TYPE_INVALID: CK_RV = 0x0000_0012;
/// The value does not fit the attribute
pub const CKR_ATTRIBUTE_VALUE_INVALID: CK_RV = 0x0000_0013;
/// The object's attributes or the token's policy forbid the action
pub const CKR_ACTION_PROHIBITED: CK_RV = 0x0000_001b;
/// The input data is invalid
pub const CKR_DATA_INVALID: CK_RV = 0x0000_0020;
/// The input data has a bad length
pub const CKR_DATA_LEN_RANGE: CK_RV = 0x0000_0021;
/// The token or slot has a problem
pub const CKR_DEVICE_ERROR: CK_RV = 0x0000_0030;
/// The token is out of memory
pub const CKR_DEVICE_MEMORY: CK_RV = 0x0000_0031;
/// The token was removed while the function ran
pub const CKR_DEVICE_REMOVED: CK_RV = 0x0000_0032;
/// The encrypted input is invalid
pub const CKR_ENCRYPTED_DATA_INVALID: CK_RV = 0x0000_0040;
/// The encrypted input has a bad length
pub const CKR_ENCRYPTED_DATA_LEN_RANGE: CK_RV = 0x0000_0041;
/// The authentication tag of the encrypted data does not match
pub const CKR_AEAD_DECRYPT_FAILED: CK_RV = 0x0000_0042;
/// The function was cancelled while it ran
pub const CKR_FUNCTION_CANCELED: CK_RV = 0x0000_0050;
/// No function runs in parallel in the session
pub const CKR_FUNCTION_NOT_PARALLEL: CK_RV = 0x0000_0051;
/// The module does not support the function
pub const CKR_FUNCTION_NOT_SUPPORTED: CK_RV = 0x0000_0054;
/// The key handle is not valid
pub const CKR_KEY_HANDLE_INVALID: CK_RV = 0x0000_0060;
/// The key has an unsuitable size
pub const CKR_KEY_SIZE_RANGE: CK_RV = 0x0000_0062;
/// The key type does not fit the mechanism
pub const CKR_KEY_TYPE_INCONSISTENT: CK_RV = 0x0000_0063;
/// A key was given but is not needed
pub const CKR_KEY_NOT_NEEDED: CK_RV = 0x0000_0064;
/// A key differs from the one in the saved state
pub const CKR_KEY_CHANGED: CK_RV = 0x0000_0065;
/// A key is needed to restore the state
pub const CKR_KEY_NEEDED: CK_RV = 0x0000_0066;
/// The key's value cannot be digested
pub const CKR_KEY_INDIGESTIBLE: CK_RV = 0x0000_0067;
/// The key's attributes do not allow the operation
pub const CKR_KEY_FUNCTION_NOT_PERMITTED: CK_RV = 0x0000_0068;
/// The module cannot wrap the key
pub const CKR_KEY_NOT_WRAPPABLE: CK_RV = 0x0000_0069;
/// The key is not extractable
pub const CKR_KEY_UNEXTRACTABLE: CK_RV = 0x0000_006a;
/// The mechanism is unknown or not usable here
pub const CKR_MECHANISM_INVALID: CK_RV = 0x0000_0070;
/// The mechanism parameter is invalid
pub const CKR_MECHANISM_PARAM_INVALID: CK_RV = 0x0000_0071;
/// The object handle is not valid
pub const CKR_OBJECT_HANDLE_INVALID: CK_RV = 0x0000_0082;
/// Another operation is already active
pub const CKR_OPERATION_ACTIVE: CK_RV = 0x0000_0090;
/// No such operation is active
pub const CKR_OPERATION_NOT_INITIALIZED: CK_RV = 0x0000_0091;
/// The PIN is wrong
pub const CKR_PIN_INCORRECT: CK_RV = 0x0000_00a0;
/// The new PIN has invalid characters
pub const CKR_PIN_INVALID: CK_RV = 0x0000_00a1;
/// The PIN is too long or too short
pub const CKR_PIN_LEN_RANGE: CK_RV = 0x0000_00a2;
/// The PIN has expired and must be changed
pub const CKR_PIN_EXPIRED: CK_RV = 0x0000_00a3;
/// The PIN is locked
pub const CKR_PIN_LOCKED: CK_RV = 0x0000_00a4;
/// The session was closed while the function ran
pub const CKR_SESSION_CLOSED: CK_RV = 0x0000_00b0;
/// Too many sessions are open
pub const CKR_SESSION_COUNT: CK_RV = 0x0000_00b1;
/// The session handle is not valid
pub const CKR_SESSION_HANDLE_INVALID: CK_RV = 0x0000_00b3;
/// The session must be opened with CKF_SERIAL_SESSION
pub const CKR_SESSION_PARALLEL_NOT_SUPPORTED: CK_RV = 0x0000_00b4;
/// The session is read-only
pub const CKR_SESSION_READ_ONLY: CK_RV = 0x0000_00b5;
/// A session is open with the token
pub const CKR_SESSION_EXISTS: CK_RV = 0x0000_00b6;
/// A read-only session exists, so the security officer cannot log in
pub const CKR_SESSION_READ_ONLY_EXISTS: CK_RV = 0x0000_00b7;
/// The security officer is logged in, so no read-only session can open
pub const CKR_SESSION_READ_WRITE_SO_EXISTS: CK_RV = 0x0000_00b8;
/// The signature does not match
pub const CKR_SIGNATURE_INVALID: CK_RV = 0x0000_00c0;
/// The signature has a bad length
pub const CKR_SIGNATURE_LEN_RANGE: CK_RV = 0x0000_00c1;
/// The template lacks an attribute
pub const CKR_TEMPLATE_INCOMPLETE: CK_RV = 0x0000_00d0;
/// The attributes of the template contradict each other
pub const CKR_TEMPLATE_INCONSISTENT: CK_RV = 0x0000_00d1;
/// No token is in the slot
pub const CKR_TOKEN_NOT_PRESENT: CK_RV = 0x0000_00e0;
/// The token is not recognised
pub const CKR_TOKEN_NOT_RECOGNIZED: CK_RV = 0x0000_00e1;
/// The token is write-protected
pub const CKR_TOKEN_WRITE_PROTECTED: CK_RV = 0x0000_00e2;
/// The unwrapping key's handle is not valid
pub const CKR_UNWRAPPING_KEY_HANDLE_INVALID: CK_RV = 0x0000_00f0;
/// The unwrapping key has an unsuitable size
pub const CKR_UNWRAPPING_KEY_SIZE_RANGE: CK_RV = 0x0000_00f1;
/// The unwrapping key's type does not fit the mechanism
pub const CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT: CK_RV = 0x0000_00f2;
/// The user is already logged in
pub const CKR_USER_ALREADY_LOGGED_IN: CK_RV = 0x0000_0100;
/// The right user is not logged in
pub const CKR_USER_NOT_LOGGED_IN: CK_RV = 0x0000_0101;
/// The normal user's PIN has not been set
pub const CKR_USER_PIN_NOT_INITIALIZED: CK_RV = 0x0000_0102;
/// The user type is not valid
pub const CKR_USER_TYPE_INVALID: CK_RV = 0x0000_0103;
/// Another user is already logged in
pub const CKR_USER_ANOTHER_ALREADY_LOGGED_IN: CK_RV = 0x0000_0104;
/// Too many kinds of users are logged in
pub const CKR_USER_TOO_MANY_TYPES: CK_RV = 0x0000_0105;
/// The wrapped key is invalid
pub const CKR_WRAPPED_KEY_INVALID: CK_RV = 0x0000_0110;
/// The wrapped key has a bad length
pub const CKR_WRAPPED_KEY_LEN_RANGE: CK_RV = 0x0000_0112;
/// The wrapping key's handle is not valid
pub const CKR_WRAPPING_KEY_HANDLE_INVALID: CK_RV = 0x0000_0113;
/// The wrapping key has an unsuitable size
pub const CKR_WRAPPING_KEY_SIZE_RANGE: CK_RV = 0x0000_0114;
/// The wrapping key's type does not fit the mechanism
pub const CKR_WRAPPING_KEY_TYPE_INCONSISTENT: CK_RV = 0x0000_0115;
/// The random number generator takes no seed
pub const CKR_RANDOM_SEED_NOT_SUPPORTED: CK_RV = 0x0000_0120;
/// The token has no random number generator
pub const CKR_RANDOM_NO_RNG: CK_RV = 0x0000_0121;
/// The domain parameters are invalid or not supported
pub const CKR_DOMAIN_PARAMS_INVALID: CK_RV = 0x0000_0130;
/// The token does not support the curve
pub const CKR_CURVE_NOT_SUPPORTED: CK_RV = 0x0000_0140;
/// The output buffer is too small; the length needed is returned
pub const CKR_BUFFER_TOO_SMALL: CK_RV = 0x0000_0150;
/// The saved operation state is invalid
pub const CKR_SAVED_STATE_INVALID: CK_RV = 0x0000_0160;
/// The information is not to be revealed
pub const CKR_INFORMATION_SENSITIVE: CK_RV = 0x0000_0170;
/// The operation state cannot be saved
pub const CKR_STATE_UNSAVEABLE: CK_RV = 0x0000_0180;
/// C_Initialize has not been called
pub const CKR_CRYPTOKI_NOT_INITIALIZED: CK_RV = 0x0000_0190;
/// C_Initialize has already been called
pub const CKR_CRYPTOKI_ALREADY_INITIALIZED: CK_RV = 0x0000_0191;
/// The mutex is not valid
pub const CKR_MUTEX_BAD: CK_RV = 0x0000_01a0;
/// The mutex is not locked
pub const CKR_MUTEX_NOT_LOCKED: CK_RV = 0x0000_01a1;
/// The token wants a new PIN (one-time passwords)
pub const CKR_NEW_PIN_MODE: CK_RV = 0x0000_01b0;
/// The token wants the next one-time password
pub const CKR_NEXT_OTP: CK_RV = 0x0000_01b1;
/// No suitable value was found within the allowed iterations
pub const CKR_EXCEEDED_MAX_ITERATIONS: CK_RV = 0x0000_01b5;
/// A FIPS self-test failed
pub const CKR_FIPS_SELF_TEST_FAILED: CK_RV = 0x0000_01b6;
/// A library that the module depends on could not be loaded
pub const CKR_LIBRARY_LOAD_FAILED: CK_RV = 0x0000_01b7;
/// The new PIN is too weak
pub const CKR_PIN_TOO_WEAK: CK_RV = 0x0000_01b8;
/// The public key fails validation
pub const CKR_PUBLIC_KEY_INVALID: CK_RV = 0x0000_01b9;
/// The user or a policy rejected the request
pub const CKR_FUNCTION_REJECTED: CK_RV = 0x0000_0200;
/// The token lacks resources for the request
pub const CKR_TOKEN_RESOURCE_EXCEEDED: CK_RV = 0x0000_0201;
/// An operation could not be cancelled
pub const CKR_OPERATION_CANCEL_FAILED: CK_RV = 0x0000_0202;
/// The key has no signatures left
pub const CKR_KEY_EXHAUSTED: CK_RV = 0x0000_0203;
/// The asynchronous operation has not finished
pub const CKR_PENDING: CK_RV = 0x0000_0204;
/// The token has no asynchronous sessions
pub const CKR_SESSION_ASYNC_NOT_SUPPORTED: CK_RV = 0x0000_0205;
/// The random number generator must be seeded first
pub const CKR_SEED_RANDOM_REQUIRED: CK_RV = 0x0000_0206;
/// The operation is not validated
pub const CKR_OPERATION_NOT_VALIDATED: CK_RV = 0x0000_0207;
/// The token has not been initialised
pub const CKR_TOKEN_NOT_INITIALIZED: CK_RV = 0x0000_0208;
/// The token does not support the parameter set
pub const CKR_PARAMETER_SET_NOT_SUPPORTED: CK_RV = 0x0000_0209;
/// First return value that vendors define
pub const CKR_VENDOR_DEFINED: CK_RV = 0x8000_0000;

// Mask generation functions (`CKG_MGF1_`)

/// MGF1 with SHA-1
pub const CKG_MGF1_SHA1: CK_RSA_PKCS_MGF_TYPE = 1;
/// MGF1 with SHA-256
pub const CKG_MGF1_SHA256: CK_RSA_PKCS_MGF_TYPE = 2;
/// MGF1 with SHA-384
pub const CKG_MGF1_SHA384: CK_RSA_PKCS_MGF_TYPE = 3;
/// MGF1 with SHA-512
pub const CKG_MGF1_SHA512: CK_RSA_PKCS_MGF_TYPE = 4;
/// MGF1 with SHA-224
pub const CKG_MGF1_SHA224: CK_RSA_PKCS_MGF_TYPE = 5;
/// MGF1 with SHA3-224
pub const CKG_MGF1_SHA3_224: CK_RSA_PKCS_MGF_TYPE = 6;
/// MGF1 with SHA3-256
pub const CKG_MGF1_SHA3_256: CK_RSA_PKCS_MGF_TYPE = 7;
/// MGF1 with SHA3-384
pub const CKG_MGF1_SHA3_384: CK_RSA_PKCS_MGF_TYPE = 8;
/// MGF1 with SHA3-512
pub const CKG_MGF1_SHA3_512: CK_RSA_PKCS_MGF_TYPE = 9;

// RSA OAEP sources (`CKZ_DATA_`)

/// Given as bytes in pSourceData
pub const CKZ_DATA_SPECIFIED: CK_RSA_PKCS_OAEP_SOURCE_TYPE = 1;

// Key derivation functions (`CKD_`)

/// None: the shared secret itself
pub const CKD_NULL: CK_EC_KDF_TYPE = 0x0000_0001;
/// ANSI X9.63 with SHA-1
pub const CKD_SHA1_KDF: CK_EC_KDF_TYPE = 0x0000_0002;
/// ANSI X9.42 with SHA-1, based on ASN.1
pub const CKD_SHA1_KDF_ASN1: CK_EC_KDF_TYPE = 0x0000_0003;
/// ANSI X9.42 with SHA-1, based on concatenation
pub const CKD_SHA1_KDF_CONCATENATE: CK_EC_KDF_TYPE = 0x0000_0004;
/// ANSI X9.63 with SHA-224
pub const CKD_SHA224_KDF: CK_EC_KDF_TYPE = 0x0000_0005;
/// ANSI X9.63 with SHA-256
pub const CKD_SHA256_KDF: CK_EC_KDF_TYPE = 0x0000_0006;
/// ANSI X9.63 with SHA-384
pub const CKD_SHA384_KDF: CK_EC_KDF_TYPE = 0x0000_0007;
/// ANSI X9.63 with SHA-512
pub const CKD_SHA512_KDF: CK_EC_KDF_TYPE = 0x0000_0008;
/// Key diversification of CryptoPro (GOST)
pub const CKD_CPDIVERSIFY_KDF: CK_EC_KDF_TYPE = 0x0000_0009;
/// ANSI X9.63 with SHA3-224
pub const CKD_SHA3_224_KDF: CK_EC_KDF_TYPE = 0x0000_000a;
/// ANSI X9.63 with SHA3-256
pub const CKD_SHA3_256_KDF: CK_EC_KDF_TYPE = 0x0000_000b;
/// ANSI X9.63 with SHA3-384
pub const CKD_SHA3_384_KDF: CK_EC_KDF_TYPE = 0x0000_000c;
/// ANSI X9.63 with SHA3-512
pub const CKD_SHA3_512_KDF: CK_EC_KDF_TYPE = 0x0000_000d;
/// NIST SP 800-56A with SHA-1
pub const CKD_SHA1_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_000e;
/// NIST SP 800-56A with SHA-224
pub const CKD_SHA224_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_000f;
/// NIST SP 800-56A with SHA-256
pub const CKD_SHA256_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_0010;
/// NIST SP 800-56A with SHA-384
pub const CKD_SHA384_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_0011;
/// NIST SP 800-56A with SHA-512
pub const CKD_SHA512_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_0012;
/// NIST SP 800-56A with SHA3-224
pub const CKD_SHA3_224_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_0013;
/// NIST SP 800-56A with SHA3-256
pub const CKD_SHA3_256_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_0014;
/// NIST SP 800-56A with SHA3-384
pub const CKD_SHA3_384_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_0015;
/// NIST SP 800-56A with SHA3-512
pub const CKD_SHA3_512_KDF_SP800: CK_EC_KDF_TYPE = 0x0000_0016;
/// Key derivation with BLAKE2b-160
pub const CKD_BLAKE2B_160_KDF: CK_EC_KDF_TYPE = 0x0000_0017;
/// Key derivation with BLAKE2b-256
pub const CKD_BLAKE2B_256_KDF: CK_EC_KDF_TYPE = 0x0000_0018;
/// Key derivation with BLAKE2b-384
pub const CKD_BLAKE2B_384_KDF: CK_EC_KDF_TYPE = 0x0000_0019;
/// Key derivation with BLAKE2b-512
pub const CKD_BLAKE2B_512_KDF: CK_EC_KDF_TYPE = 0x0000_001a;

// PBKDF2 pseudo-random functions (`CKP_PKCS5_PBKD2_`)

/// HMAC with SHA-1
pub const CKP_PKCS5_PBKD2_HMAC_SHA1: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = 1;
/// HMAC with GOST R 34.11
pub const CKP_PKCS5_PBKD2_HMAC_GOSTR3411: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = 2;
/// HMAC with SHA-224
pub const CKP_PKCS5_PBKD2_HMAC_SHA224: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = 3;
/// HMAC with SHA-256
pub const CKP_PKCS5_PBKD2_HMAC_SHA256: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = 4;
/// HMAC with SHA-384
pub const CKP_PKCS5_PBKD2_HMAC_SHA384: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = 5;
/// HMAC with SHA-512
pub const CKP_PKCS5_PBKD2_HMAC_SHA512: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = 6;
/// HMAC with SHA-512/224
pub const CKP_PKCS5_PBKD2_HMAC_SHA512_224: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = 7;
/// HMAC with SHA-512/256
pub const CKP_PKCS5_PBKD2_HMAC_SHA512_256: CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE = 8;

// PBKDF2 salt sources (`CKZ_SALT_`)

/// Given as bytes in pSaltSourceData
pub const CKZ_SALT_SPECIFIED: CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE = 1;

// OTP parameter types (`CK_OTP_`)

/// The one-time password itself
pub const CK_OTP_VALUE: CK_OTP_PARAM_TYPE = 0;
/// PIN of the user (UTF-8 string)
pub const CK_OTP_PIN: CK_OTP_PARAM_TYPE = 1;
/// Challenge
pub const CK_OTP_CHALLENGE: CK_OTP_PARAM_TYPE = 2;
/// Time (UTC string)
pub const CK_OTP_TIME: CK_OTP_PARAM_TYPE = 3;
/// Counter
pub const CK_OTP_COUNTER: CK_OTP_PARAM_TYPE = 4;
/// One-time password flags (CK_FLAGS)
pub const CK_OTP_FLAGS: CK_OTP_PARAM_TYPE = 5;
/// Length of the password (CK_ULONG)
pub const CK_OTP_OUTPUT_LENGTH: CK_OTP_PARAM_TYPE = 6;
/// Format of the password, a CK_OTP_FORMAT value (CK_ULONG)
pub const CK_OTP_OUTPUT_FORMAT: CK_OTP_PARAM_TYPE = 7;

// Generator functions (`CKG_`)

/// The caller gives the whole value
pub const CKG_NO_GENERATE: CK_GENERATOR_FUNCTION = 0;
/// The module generates the value by a method of its choice
pub const CKG_GENERATE: CK_GENERATOR_FUNCTION = 1;
/// The module counts up
pub const CKG_GENERATE_COUNTER: CK_GENERATOR_FUNCTION = 2;
/// The module uses random bytes
pub const CKG_GENERATE_RANDOM: CK_GENERATOR_FUNCTION = 3;
/// The module combines the value with a counter by XOR
pub const CKG_GENERATE_COUNTER_XOR: CK_GENERATOR_FUNCTION = 4;

// SP 800-108 data types (`CK_SP800_108_`)

/// Iteration variable of the derivation
pub const CK_SP800_108_ITERATION_VARIABLE: CK_PRF_DATA_TYPE = 1;
/// Counter that the modes allow but do not need
pub const CK_SP800_108_OPTIONAL_COUNTER: CK_PRF_DATA_TYPE = 2;
/// Length of the derived keying material
pub const CK_SP800_108_DKM_LENGTH: CK_PRF_DATA_TYPE = 3;
/// Bytes given by the caller
pub const CK_SP800_108_BYTE_ARRAY: CK_PRF_DATA_TYPE = 4;
/// Alias of CK_SP800_108_OPTIONAL_COUNTER
pub const CK_SP800_108_COUNTER: CK_PRF_DATA_TYPE = 2;
/// Value of another key, given by its handle
pub const CK_SP800_108_KEY_HANDLE: CK_PRF_DATA_TYPE = 5;

// SP 800-108 length methods (`CK_SP800_108_DKM_LENGTH_SUM_`)

/// Sum of the lengths of all derived keys
pub const CK_SP800_108_DKM_LENGTH_SUM_OF_KEYS: CK_SP800_108_DKM_LENGTH_METHOD = 1;
/// Sum of the lengths of all segments of output
pub const CK_SP800_108_DKM_LENGTH_SUM_OF_SEGMENTS: CK_SP800_108_DKM_LENGTH_METHOD = 2;

// Session validation flags (`CKS_LAST_VALIDATION_`)

/// Validations that the last operation conformed to
pub const CKS_LAST_VALIDATION_OK: CK_SESSION_VALIDATION_FLAGS_TYPE = 1;

// Validation authority types (`CKV_AUTHORITY_TYPE_`)

/// Authority not specified
pub const CKV_AUTHORITY_TYPE_UNSPECIFIED: CK_VALIDATION_AUTHORITY_TYPE = 0;
/// Cryptographic Module Validation Program of NIST
pub const CKV_AUTHORITY_TYPE_NIST_CMVP: CK_VALIDATION_AUTHORITY_TYPE = 1;
/// Common Criteria
pub const CKV_AUTHORITY_TYPE_COMMON_CRITERIA: CK_VALIDATION_AUTHORITY_TYPE = 2;

// Validation types (`CKV_TYPE_`)

/// Type not specified
pub const CKV_TYPE_UNSPECIFIED: CK_VALIDATION_TYPE = 0;
/// Software
pub const CKV_TYPE_SOFTWARE: CK_VALIDATION_TYPE = 1;
/// Hardware
pub const CKV_TYPE_HARDWARE: CK_VALIDATION_TYPE = 2;
/// Firmware
pub const CKV_TYPE_FIRMWARE: CK_VALIDATION_TYPE = 3;
/// Software and hardware together
pub const CKV_TYPE_HYBRID: CK_VALIDATION_TYPE = 4;

// Hedged signatures (`CKH_HEDGE_`)

/// Hedged if the token can, else deterministic
pub const CKH_HEDGE_PREFERRED: CK_HEDGE_TYPE = 0;
/// Hedged, or else fail
pub const CKH_HEDGE_REQUIRED: CK_HEDGE_TYPE = 1;

// Deterministic signatures (`CKH_DETERMINISTIC_`)

/// Deterministic, or else fail
pub const CKH_DETERMINISTIC_REQUIRED: CK_HEDGE_TYPE = 2;

// ML-DSA parameter sets (`CKP_ML_DSA_`)

/// ML-DSA-44
pub const CKP_ML_DSA_44: CK_ML_DSA_PARAMETER_SET_TYPE = 1;
/// ML-DSA-65
pub const CKP_ML_DSA_65: CK_ML_DSA_PARAMETER_SET_TYPE = 2;
/// ML-DSA-87
pub const CKP_ML_DSA_87: CK_ML_DSA_PARAMETER_SET_TYPE = 3;

// SLH-DSA parameter sets (`CKP_SLH_DSA_`)

/// SLH-DSA-SHA2-128s, small signatures
pub const CKP_SLH_DSA_SHA2_128S: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0001;
/// SLH-DSA-SHAKE-128s, small signatures
pub const CKP_SLH_DSA_SHAKE_128S: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0002;
/// SLH-DSA-SHA2-128f, fast signing
pub const CKP_SLH_DSA_SHA2_128F: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0003;
/// SLH-DSA-SHAKE-128f, fast signing
pub const CKP_SLH_DSA_SHAKE_128F: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0004;
/// SLH-DSA-SHA2-192s, small signatures
pub const CKP_SLH_DSA_SHA2_192S: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0005;
/// SLH-DSA-SHAKE-192s, small signatures
pub const CKP_SLH_DSA_SHAKE_192S: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0006;
/// SLH-DSA-SHA2-192f, fast signing
pub const CKP_SLH_DSA_SHA2_192F: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0007;
/// SLH-DSA-SHAKE-192f, fast signing
pub const CKP_SLH_DSA_SHAKE_192F: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0008;
/// SLH-DSA-SHA2-256s, small signatures
pub const CKP_SLH_DSA_SHA2_256S: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_0009;
/// SLH-DSA-SHAKE-256s, small signatures
pub const CKP_SLH_DSA_SHAKE_256S: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_000a;
/// SLH-DSA-SHA2-256f, fast signing
pub const CKP_SLH_DSA_SHA2_256F: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_000b;
/// SLH-DSA-SHAKE-256f, fast signing
pub const CKP_SLH_DSA_SHAKE_256F: CK_SLH_DSA_PARAMETER_SET_TYPE = 0x0000_000c;

// ML-KEM parameter sets (`CKP_ML_KEM_`)

/// ML-KEM-512
pub const CKP_ML_KEM_512: CK_ML_KEM_PARAMETER_SET_TYPE = 1;
/// ML-KEM-768
pub const CKP_ML_KEM_768: CK_ML_KEM_PARAMETER_SET_TYPE = 2;
/// ML-KEM-1024
pub const CKP_ML_KEM_1024: CK_ML_KEM_PARAMETER_SET_TYPE = 3;

// Trust (`CKT_`)

/// Nothing is known
pub const CKT_TRUST_UNKNOWN: CK_TRUST = 0;
/// Trusted as it is
pub const CKT_TRUSTED: CK_TRUST = 1;
/// Trusted as the end of a certificate chain
pub const CKT_TRUST_ANCHOR: CK_TRUST = 2;
/// Not to be trusted
pub const CKT_NOT_TRUSTED: CK_TRUST = 3;
/// Trusted only if its certificate chain is
pub const CKT_TRUST_MUST_VERIFY_TRUST: CK_TRUST = 4;

// Other constants

/// Alias of CK_FALSE
pub const FALSE: c_int = 0;
/// Alias of CK_TRUE
pub const TRUE: c_int = 1;

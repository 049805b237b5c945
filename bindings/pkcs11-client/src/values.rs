//! Open sets of values: any value is kept, and those that are known have names.
//!
//! The constants have their names in C, without what all names of a set start with.

#![allow(non_upper_case_globals)]

use crate::open_value::{OpenValue, ValueKind};
use crate::sys::CK_ULONG;

/// The kinds of open values.
pub mod value_kind {
    /// Notifications (`CKN_`).
    #[derive(PartialEq)]
    pub enum Notification {}
    /// User types (`CKU_`).
    #[derive(PartialEq)]
    pub enum UserType {}
    /// Session states (`CKS_`).
    #[derive(PartialEq)]
    pub enum SessionState {}
    /// Object classes (`CKO_`).
    #[derive(PartialEq)]
    pub enum ObjectClass {}
    /// Profiles (`CKP_`).
    #[derive(PartialEq)]
    pub enum ProfileId {}
    /// Hardware feature types (`CKH_`).
    #[derive(PartialEq)]
    pub enum HardwareFeatureType {}
    /// Key types (`CKK_`).
    #[derive(PartialEq)]
    pub enum KeyType {}
    /// Certificate categories (`CK_CERTIFICATE_CATEGORY_`).
    #[derive(PartialEq)]
    pub enum CertificateCategory {}
    /// Java MIDP security domains (`CK_SECURITY_DOMAIN_`).
    #[derive(PartialEq)]
    pub enum JavaMidpSecurityDomain {}
    /// Certificate types (`CKC_`).
    #[derive(PartialEq)]
    pub enum CertificateType {}
    /// OTP output formats (`CK_OTP_FORMAT_`).
    #[derive(PartialEq)]
    pub enum OtpFormat {}
    /// Requirements on OTP parameters (`CK_OTP_PARAM_`).
    #[derive(PartialEq)]
    pub enum OtpRequirement {}
    /// Attribute types (`CKA_`).
    #[derive(PartialEq)]
    pub enum AttributeType {}
    /// Mechanism types (`CKM_`).
    #[derive(PartialEq)]
    pub enum MechanismType {}
    /// Return values (`CKR_`).
    #[derive(PartialEq)]
    pub enum Rv {}
    /// Mask generation functions (`CKG_MGF1_`).
    #[derive(PartialEq)]
    pub enum RsaPkcsMgfType {}
    /// RSA OAEP sources (`CKZ_DATA_`).
    #[derive(PartialEq)]
    pub enum RsaPkcsOaepSourceType {}
    /// Key derivation functions (`CKD_`).
    #[derive(PartialEq)]
    pub enum KeyDerivationFunction {}
    /// PBKDF2 pseudo-random functions (`CKP_PKCS5_PBKD2_`).
    #[derive(PartialEq)]
    pub enum Pkcs5Pbkd2PseudoRandomFunctionType {}
    /// PBKDF2 salt sources (`CKZ_SALT_`).
    #[derive(PartialEq)]
    pub enum Pkcs5Pbkdf2SaltSourceType {}
    /// OTP parameter types (`CK_OTP_`).
    #[derive(PartialEq)]
    pub enum OtpParamType {}
    /// Generator functions (`CKG_`).
    #[derive(PartialEq)]
    pub enum GeneratorFunction {}
    /// SP 800-108 data types (`CK_SP800_108_`).
    #[derive(PartialEq)]
    pub enum PrfDataType {}
    /// SP 800-108 length methods (`CK_SP800_108_DKM_LENGTH_SUM_`).
    #[derive(PartialEq)]
    pub enum Sp800_108DkmLengthMethod {}
    /// Session validation flags (`CKS_LAST_VALIDATION_`).
    #[derive(PartialEq)]
    pub enum SessionValidationFlagsType {}
    /// Validation authority types (`CKV_AUTHORITY_TYPE_`).
    #[derive(PartialEq)]
    pub enum ValidationAuthorityType {}
    /// Validation types (`CKV_TYPE_`).
    #[derive(PartialEq)]
    pub enum ValidationType {}
    /// Hedged signatures (`CKH_`).
    #[derive(PartialEq)]
    pub enum HedgeType {}
    /// ML-DSA parameter sets (`CKP_`).
    #[derive(PartialEq)]
    pub enum MlDsaParameterSetType {}
    /// SLH-DSA parameter sets (`CKP_SLH_DSA_`).
    #[derive(PartialEq)]
    pub enum SlhDsaParameterSetType {}
    /// ML-KEM parameter sets (`CKP_`).
    #[derive(PartialEq)]
    pub enum MlKemParameterSetType {}
    /// Trust (`CKT_`).
    #[derive(PartialEq)]
    pub enum Trust {}
}

/// Notifications (`CKN_`).
pub type Notification = OpenValue<value_kind::Notification>;

impl Notification {
    /// The module offers the application to cancel the running function
    pub const SURRENDER: Self = Self::new(0);
    /// The one-time password of the token has changed
    pub const OTP_CHANGED: Self = Self::new(1);
}

#[rustfmt::skip]
impl ValueKind for value_kind::Notification {
    const PREFIX: &'static str = "CKN_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CKN_SURRENDER"),
        (1, "CKN_OTP_CHANGED"),
    ];
}

/// User types (`CKU_`).
pub type UserType = OpenValue<value_kind::UserType>;

impl UserType {
    /// Security officer
    pub const SO: Self = Self::new(0);
    /// Normal user
    pub const USER: Self = Self::new(1);
    /// User who confirms one operation with a key that asks for it each time
    pub const CONTEXT_SPECIFIC: Self = Self::new(2);
}

#[rustfmt::skip]
impl ValueKind for value_kind::UserType {
    const PREFIX: &'static str = "CKU_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CKU_SO"),
        (1, "CKU_USER"),
        (2, "CKU_CONTEXT_SPECIFIC"),
    ];
}

/// Session states (`CKS_`).
pub type SessionState = OpenValue<value_kind::SessionState>;

impl SessionState {
    /// Read-only, nobody logged in
    pub const RO_PUBLIC_SESSION: Self = Self::new(0);
    /// Read-only, normal user logged in
    pub const RO_USER_FUNCTIONS: Self = Self::new(1);
    /// Read/write, nobody logged in
    pub const RW_PUBLIC_SESSION: Self = Self::new(2);
    /// Read/write, normal user logged in
    pub const RW_USER_FUNCTIONS: Self = Self::new(3);
    /// Read/write, security officer logged in
    pub const RW_SO_FUNCTIONS: Self = Self::new(4);
}

#[rustfmt::skip]
impl ValueKind for value_kind::SessionState {
    const PREFIX: &'static str = "CKS_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CKS_RO_PUBLIC_SESSION"),
        (1, "CKS_RO_USER_FUNCTIONS"),
        (2, "CKS_RW_PUBLIC_SESSION"),
        (3, "CKS_RW_USER_FUNCTIONS"),
        (4, "CKS_RW_SO_FUNCTIONS"),
    ];
}

/// Object classes (`CKO_`).
pub type ObjectClass = OpenValue<value_kind::ObjectClass>;

impl ObjectClass {
    /// Data of an application
    pub const DATA: Self = Self::new(0x0000_0000);
    /// Certificate
    pub const CERTIFICATE: Self = Self::new(0x0000_0001);
    /// Public key
    pub const PUBLIC_KEY: Self = Self::new(0x0000_0002);
    /// Private key
    pub const PRIVATE_KEY: Self = Self::new(0x0000_0003);
    /// Secret key
    pub const SECRET_KEY: Self = Self::new(0x0000_0004);
    /// Hardware feature of the device
    pub const HW_FEATURE: Self = Self::new(0x0000_0005);
    /// Domain parameters of a public key algorithm
    pub const DOMAIN_PARAMETERS: Self = Self::new(0x0000_0006);
    /// Information about a mechanism
    pub const MECHANISM: Self = Self::new(0x0000_0007);
    /// Key for one-time passwords
    pub const OTP_KEY: Self = Self::new(0x0000_0008);
    /// Profile that the token conforms to
    pub const PROFILE: Self = Self::new(0x0000_0009);
    /// Validation or certification of the module
    pub const VALIDATION: Self = Self::new(0x0000_000a);
    /// Trust in a certificate for given purposes
    pub const TRUST: Self = Self::new(0x0000_000b);
    /// First class that vendors define
    pub const VENDOR_DEFINED: Self = Self::new(0x8000_0000);
}

#[rustfmt::skip]
impl ValueKind for value_kind::ObjectClass {
    const PREFIX: &'static str = "CKO_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0000, "CKO_DATA"),
        (0x0000_0001, "CKO_CERTIFICATE"),
        (0x0000_0002, "CKO_PUBLIC_KEY"),
        (0x0000_0003, "CKO_PRIVATE_KEY"),
        (0x0000_0004, "CKO_SECRET_KEY"),
        (0x0000_0005, "CKO_HW_FEATURE"),
        (0x0000_0006, "CKO_DOMAIN_PARAMETERS"),
        (0x0000_0007, "CKO_MECHANISM"),
        (0x0000_0008, "CKO_OTP_KEY"),
        (0x0000_0009, "CKO_PROFILE"),
        (0x0000_000a, "CKO_VALIDATION"),
        (0x0000_000b, "CKO_TRUST"),
        (0x8000_0000, "CKO_VENDOR_DEFINED"),
    ];
}

/// Profiles (`CKP_`).
pub type ProfileId = OpenValue<value_kind::ProfileId>;

impl ProfileId {
    /// No profile
    pub const INVALID_ID: Self = Self::new(0x0000_0000);
    /// Baseline provider
    pub const BASELINE_PROVIDER: Self = Self::new(0x0000_0001);
    /// Extended provider
    pub const EXTENDED_PROVIDER: Self = Self::new(0x0000_0002);
    /// Authentication token
    pub const AUTHENTICATION_TOKEN: Self = Self::new(0x0000_0003);
    /// Token that shows certificates without login
    pub const PUBLIC_CERTIFICATES_TOKEN: Self = Self::new(0x0000_0004);
    /// Complete provider
    pub const COMPLETE_PROVIDER: Self = Self::new(0x0000_0005);
    /// Token with HKDF for TLS
    pub const HKDF_TLS_TOKEN: Self = Self::new(0x0000_0006);
    /// First profile that vendors define
    pub const VENDOR_DEFINED: Self = Self::new(0x8000_0000);
}

#[rustfmt::skip]
impl ValueKind for value_kind::ProfileId {
    const PREFIX: &'static str = "CKP_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0000, "CKP_INVALID_ID"),
        (0x0000_0001, "CKP_BASELINE_PROVIDER"),
        (0x0000_0002, "CKP_EXTENDED_PROVIDER"),
        (0x0000_0003, "CKP_AUTHENTICATION_TOKEN"),
        (0x0000_0004, "CKP_PUBLIC_CERTIFICATES_TOKEN"),
        (0x0000_0005, "CKP_COMPLETE_PROVIDER"),
        (0x0000_0006, "CKP_HKDF_TLS_TOKEN"),
        (0x8000_0000, "CKP_VENDOR_DEFINED"),
    ];
}

/// Hardware feature types (`CKH_`).
pub type HardwareFeatureType = OpenValue<value_kind::HardwareFeatureType>;

impl HardwareFeatureType {
    /// Counter that only increases
    pub const MONOTONIC_COUNTER: Self = Self::new(0x0000_0001);
    /// Clock
    pub const CLOCK: Self = Self::new(0x0000_0002);
    /// User interface, such as a display
    pub const USER_INTERFACE: Self = Self::new(0x0000_0003);
    /// First hardware feature that vendors define
    pub const VENDOR_DEFINED: Self = Self::new(0x8000_0000);
}

#[rustfmt::skip]
impl ValueKind for value_kind::HardwareFeatureType {
    const PREFIX: &'static str = "CKH_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0001, "CKH_MONOTONIC_COUNTER"),
        (0x0000_0002, "CKH_CLOCK"),
        (0x0000_0003, "CKH_USER_INTERFACE"),
        (0x8000_0000, "CKH_VENDOR_DEFINED"),
    ];
}

/// Key types (`CKK_`).
pub type KeyType = OpenValue<value_kind::KeyType>;

impl KeyType {
    /// RSA
    pub const RSA: Self = Self::new(0x0000_0000);
    /// DSA
    pub const DSA: Self = Self::new(0x0000_0001);
    /// PKCS #3 Diffie-Hellman
    pub const DH: Self = Self::new(0x0000_0002);
    /// `CKK_ECDSA`
    #[deprecated = "use CKK_EC"]
    pub const ECDSA: Self = Self::new(0x0000_0003);
    /// Elliptic curve (short Weierstrass), for ECDSA and ECDH
    pub const EC: Self = Self::new(0x0000_0003);
    /// X9.42 Diffie-Hellman
    pub const X9_42_DH: Self = Self::new(0x0000_0004);
    /// Key Exchange Algorithm (KEA)
    pub const KEA: Self = Self::new(0x0000_0005);
    /// Generic secret
    pub const GENERIC_SECRET: Self = Self::new(0x0000_0010);
    /// RC2
    pub const RC2: Self = Self::new(0x0000_0011);
    /// RC4
    pub const RC4: Self = Self::new(0x0000_0012);
    /// Single DES
    pub const DES: Self = Self::new(0x0000_0013);
    /// Triple DES with two keys
    pub const DES2: Self = Self::new(0x0000_0014);
    /// Triple DES with three keys
    pub const DES3: Self = Self::new(0x0000_0015);
    /// CAST
    pub const CAST: Self = Self::new(0x0000_0016);
    /// CAST3
    pub const CAST3: Self = Self::new(0x0000_0017);
    /// `CKK_CAST5`
    #[deprecated = "use CKK_CAST128"]
    pub const CAST5: Self = Self::new(0x0000_0018);
    /// CAST-128, also known as CAST5
    pub const CAST128: Self = Self::new(0x0000_0018);
    /// RC5
    pub const RC5: Self = Self::new(0x0000_0019);
    /// IDEA
    pub const IDEA: Self = Self::new(0x0000_001a);
    /// SKIPJACK
    pub const SKIPJACK: Self = Self::new(0x0000_001b);
    /// BATON
    pub const BATON: Self = Self::new(0x0000_001c);
    /// JUNIPER
    pub const JUNIPER: Self = Self::new(0x0000_001d);
    /// CDMF
    pub const CDMF: Self = Self::new(0x0000_001e);
    /// AES
    pub const AES: Self = Self::new(0x0000_001f);
    /// Blowfish
    pub const BLOWFISH: Self = Self::new(0x0000_0020);
    /// Twofish
    pub const TWOFISH: Self = Self::new(0x0000_0021);
    /// RSA SecurID one-time passwords
    pub const SECURID: Self = Self::new(0x0000_0022);
    /// HMAC-based one-time passwords (HOTP)
    pub const HOTP: Self = Self::new(0x0000_0023);
    /// ActivIdentity one-time passwords (ACTI)
    pub const ACTI: Self = Self::new(0x0000_0024);
    /// Camellia
    pub const CAMELLIA: Self = Self::new(0x0000_0025);
    /// ARIA
    pub const ARIA: Self = Self::new(0x0000_0026);
    /// HMAC with MD5
    pub const MD5_HMAC: Self = Self::new(0x0000_0027);
    /// HMAC with SHA-1
    pub const SHA_1_HMAC: Self = Self::new(0x0000_0028);
    /// HMAC with RIPEMD-128
    pub const RIPEMD128_HMAC: Self = Self::new(0x0000_0029);
    /// HMAC with RIPEMD-160
    pub const RIPEMD160_HMAC: Self = Self::new(0x0000_002a);
    /// HMAC with SHA-256
    pub const SHA256_HMAC: Self = Self::new(0x0000_002b);
    /// HMAC with SHA-384
    pub const SHA384_HMAC: Self = Self::new(0x0000_002c);
    /// HMAC with SHA-512
    pub const SHA512_HMAC: Self = Self::new(0x0000_002d);
    /// HMAC with SHA-224
    pub const SHA224_HMAC: Self = Self::new(0x0000_002e);
    /// SEED
    pub const SEED: Self = Self::new(0x0000_002f);
    /// GOST R 34.10-2001
    pub const GOSTR3410: Self = Self::new(0x0000_0030);
    /// GOST R 34.11-94
    pub const GOSTR3411: Self = Self::new(0x0000_0031);
    /// GOST 28147-89
    pub const GOST28147: Self = Self::new(0x0000_0032);
    /// ChaCha20
    pub const CHACHA20: Self = Self::new(0x0000_0033);
    /// Poly1305
    pub const POLY1305: Self = Self::new(0x0000_0034);
    /// AES-XTS, a pair of AES keys
    pub const AES_XTS: Self = Self::new(0x0000_0035);
    /// HMAC with SHA3-224
    pub const SHA3_224_HMAC: Self = Self::new(0x0000_0036);
    /// HMAC with SHA3-256
    pub const SHA3_256_HMAC: Self = Self::new(0x0000_0037);
    /// HMAC with SHA3-384
    pub const SHA3_384_HMAC: Self = Self::new(0x0000_0038);
    /// HMAC with SHA3-512
    pub const SHA3_512_HMAC: Self = Self::new(0x0000_0039);
    /// Keyed BLAKE2b-160
    pub const BLAKE2B_160_HMAC: Self = Self::new(0x0000_003a);
    /// Keyed BLAKE2b-256
    pub const BLAKE2B_256_HMAC: Self = Self::new(0x0000_003b);
    /// Keyed BLAKE2b-384
    pub const BLAKE2B_384_HMAC: Self = Self::new(0x0000_003c);
    /// Keyed BLAKE2b-512
    pub const BLAKE2B_512_HMAC: Self = Self::new(0x0000_003d);
    /// Salsa20
    pub const SALSA20: Self = Self::new(0x0000_003e);
    /// Double Ratchet state
    pub const X2RATCHET: Self = Self::new(0x0000_003f);
    /// Edwards curve, for EdDSA
    pub const EC_EDWARDS: Self = Self::new(0x0000_0040);
    /// Montgomery curve, for X25519 and X448
    pub const EC_MONTGOMERY: Self = Self::new(0x0000_0041);
    /// HKDF
    pub const HKDF: Self = Self::new(0x0000_0042);
    /// HMAC with SHA-512/224
    pub const SHA512_224_HMAC: Self = Self::new(0x0000_0043);
    /// HMAC with SHA-512/256
    pub const SHA512_256_HMAC: Self = Self::new(0x0000_0044);
    /// HMAC with SHA-512/t
    pub const SHA512_T_HMAC: Self = Self::new(0x0000_0045);
    /// HSS, the hierarchical signature system
    pub const HSS: Self = Self::new(0x0000_0046);
    /// XMSS
    pub const XMSS: Self = Self::new(0x0000_0047);
    /// XMSS^MT, XMSS with multiple trees
    pub const XMSSMT: Self = Self::new(0x0000_0048);
    /// ML-KEM
    pub const ML_KEM: Self = Self::new(0x0000_0049);
    /// ML-DSA
    pub const ML_DSA: Self = Self::new(0x0000_004a);
    /// SLH-DSA
    pub const SLH_DSA: Self = Self::new(0x0000_004b);
    /// First key type that vendors define
    pub const VENDOR_DEFINED: Self = Self::new(0x8000_0000);
}

#[rustfmt::skip]
impl ValueKind for value_kind::KeyType {
    const PREFIX: &'static str = "CKK_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0000, "CKK_RSA"),
        (0x0000_0001, "CKK_DSA"),
        (0x0000_0002, "CKK_DH"),
        (0x0000_0003, "CKK_EC"),
        (0x0000_0003, "CKK_ECDSA"),
        (0x0000_0004, "CKK_X9_42_DH"),
        (0x0000_0005, "CKK_KEA"),
        (0x0000_0010, "CKK_GENERIC_SECRET"),
        (0x0000_0011, "CKK_RC2"),
        (0x0000_0012, "CKK_RC4"),
        (0x0000_0013, "CKK_DES"),
        (0x0000_0014, "CKK_DES2"),
        (0x0000_0015, "CKK_DES3"),
        (0x0000_0016, "CKK_CAST"),
        (0x0000_0017, "CKK_CAST3"),
        (0x0000_0018, "CKK_CAST128"),
        (0x0000_0018, "CKK_CAST5"),
        (0x0000_0019, "CKK_RC5"),
        (0x0000_001a, "CKK_IDEA"),
        (0x0000_001b, "CKK_SKIPJACK"),
        (0x0000_001c, "CKK_BATON"),
        (0x0000_001d, "CKK_JUNIPER"),
        (0x0000_001e, "CKK_CDMF"),
        (0x0000_001f, "CKK_AES"),
        (0x0000_0020, "CKK_BLOWFISH"),
        (0x0000_0021, "CKK_TWOFISH"),
        (0x0000_0022, "CKK_SECURID"),
        (0x0000_0023, "CKK_HOTP"),
        (0x0000_0024, "CKK_ACTI"),
        (0x0000_0025, "CKK_CAMELLIA"),
        (0x0000_0026, "CKK_ARIA"),
        (0x0000_0027, "CKK_MD5_HMAC"),
        (0x0000_0028, "CKK_SHA_1_HMAC"),
        (0x0000_0029, "CKK_RIPEMD128_HMAC"),
        (0x0000_002a, "CKK_RIPEMD160_HMAC"),
        (0x0000_002b, "CKK_SHA256_HMAC"),
        (0x0000_002c, "CKK_SHA384_HMAC"),
        (0x0000_002d, "CKK_SHA512_HMAC"),
        (0x0000_002e, "CKK_SHA224_HMAC"),
        (0x0000_002f, "CKK_SEED"),
        (0x0000_0030, "CKK_GOSTR3410"),
        (0x0000_0031, "CKK_GOSTR3411"),
        (0x0000_0032, "CKK_GOST28147"),
        (0x0000_0033, "CKK_CHACHA20"),
        (0x0000_0034, "CKK_POLY1305"),
        (0x0000_0035, "CKK_AES_XTS"),
        (0x0000_0036, "CKK_SHA3_224_HMAC"),
        (0x0000_0037, "CKK_SHA3_256_HMAC"),
        (0x0000_0038, "CKK_SHA3_384_HMAC"),
        (0x0000_0039, "CKK_SHA3_512_HMAC"),
        (0x0000_003a, "CKK_BLAKE2B_160_HMAC"),
        (0x0000_003b, "CKK_BLAKE2B_256_HMAC"),
        (0x0000_003c, "CKK_BLAKE2B_384_HMAC"),
        (0x0000_003d, "CKK_BLAKE2B_512_HMAC"),
        (0x0000_003e, "CKK_SALSA20"),
        (0x0000_003f, "CKK_X2RATCHET"),
        (0x0000_0040, "CKK_EC_EDWARDS"),
        (0x0000_0041, "CKK_EC_MONTGOMERY"),
        (0x0000_0042, "CKK_HKDF"),
        (0x0000_0043, "CKK_SHA512_224_HMAC"),
        (0x0000_0044, "CKK_SHA512_256_HMAC"),
        (0x0000_0045, "CKK_SHA512_T_HMAC"),
        (0x0000_0046, "CKK_HSS"),
        (0x0000_0047, "CKK_XMSS"),
        (0x0000_0048, "CKK_XMSSMT"),
        (0x0000_0049, "CKK_ML_KEM"),
        (0x0000_004a, "CKK_ML_DSA"),
        (0x0000_004b, "CKK_SLH_DSA"),
        (0x8000_0000, "CKK_VENDOR_DEFINED"),
    ];
}

/// Certificate categories (`CK_CERTIFICATE_CATEGORY_`).
pub type CertificateCategory = OpenValue<value_kind::CertificateCategory>;

impl CertificateCategory {
    /// Not specified
    pub const UNSPECIFIED: Self = Self::new(0);
    /// Belongs to the owner of the token
    pub const TOKEN_USER: Self = Self::new(1);
    /// Belongs to a certification authority
    pub const AUTHORITY: Self = Self::new(2);
    /// Belongs to another end entity
    pub const OTHER_ENTITY: Self = Self::new(3);
}

#[rustfmt::skip]
impl ValueKind for value_kind::CertificateCategory {
    const PREFIX: &'static str = "CK_CERTIFICATE_CATEGORY_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CK_CERTIFICATE_CATEGORY_UNSPECIFIED"),
        (1, "CK_CERTIFICATE_CATEGORY_TOKEN_USER"),
        (2, "CK_CERTIFICATE_CATEGORY_AUTHORITY"),
        (3, "CK_CERTIFICATE_CATEGORY_OTHER_ENTITY"),
    ];
}

/// Java MIDP security domains (`CK_SECURITY_DOMAIN_`).
pub type JavaMidpSecurityDomain = OpenValue<value_kind::JavaMidpSecurityDomain>;

impl JavaMidpSecurityDomain {
    /// Not specified
    pub const UNSPECIFIED: Self = Self::new(0);
    /// Manufacturer of the device
    pub const MANUFACTURER: Self = Self::new(1);
    /// Operator of the network
    pub const OPERATOR: Self = Self::new(2);
    /// Third party
    pub const THIRD_PARTY: Self = Self::new(3);
}

#[rustfmt::skip]
impl ValueKind for value_kind::JavaMidpSecurityDomain {
    const PREFIX: &'static str = "CK_SECURITY_DOMAIN_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CK_SECURITY_DOMAIN_UNSPECIFIED"),
        (1, "CK_SECURITY_DOMAIN_MANUFACTURER"),
        (2, "CK_SECURITY_DOMAIN_OPERATOR"),
        (3, "CK_SECURITY_DOMAIN_THIRD_PARTY"),
    ];
}

/// Certificate types (`CKC_`).
pub type CertificateType = OpenValue<value_kind::CertificateType>;

impl CertificateType {
    /// X.509 public key certificate
    pub const X_509: Self = Self::new(0x0000_0000);
    /// X.509 attribute certificate
    pub const X_509_ATTR_CERT: Self = Self::new(0x0000_0001);
    /// WTLS certificate
    pub const WTLS: Self = Self::new(0x0000_0002);
    /// First certificate type that vendors define
    pub const VENDOR_DEFINED: Self = Self::new(0x8000_0000);
}

#[rustfmt::skip]
impl ValueKind for value_kind::CertificateType {
    const PREFIX: &'static str = "CKC_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0000, "CKC_X_509"),
        (0x0000_0001, "CKC_X_509_ATTR_CERT"),
        (0x0000_0002, "CKC_WTLS"),
        (0x8000_0000, "CKC_VENDOR_DEFINED"),
    ];
}

/// OTP output formats (`CK_OTP_FORMAT_`).
pub type OtpFormat = OpenValue<value_kind::OtpFormat>;

impl OtpFormat {
    /// Decimal digits (UTF-8)
    pub const DECIMAL: Self = Self::new(0);
    /// Hexadecimal digits (UTF-8)
    pub const HEXADECIMAL: Self = Self::new(1);
    /// Letters and digits (UTF-8)
    pub const ALPHANUMERIC: Self = Self::new(2);
    /// Binary
    pub const BINARY: Self = Self::new(3);
}

#[rustfmt::skip]
impl ValueKind for value_kind::OtpFormat {
    const PREFIX: &'static str = "CK_OTP_FORMAT_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CK_OTP_FORMAT_DECIMAL"),
        (1, "CK_OTP_FORMAT_HEXADECIMAL"),
        (2, "CK_OTP_FORMAT_ALPHANUMERIC"),
        (3, "CK_OTP_FORMAT_BINARY"),
    ];
}

/// Requirements on OTP parameters (`CK_OTP_PARAM_`).
pub type OtpRequirement = OpenValue<value_kind::OtpRequirement>;

impl OtpRequirement {
    /// A given value is ignored
    pub const IGNORED: Self = Self::new(0);
    /// A value may be given
    pub const OPTIONAL: Self = Self::new(1);
    /// A value must be given
    pub const MANDATORY: Self = Self::new(2);
}

#[rustfmt::skip]
impl ValueKind for value_kind::OtpRequirement {
    const PREFIX: &'static str = "CK_OTP_PARAM_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CK_OTP_PARAM_IGNORED"),
        (1, "CK_OTP_PARAM_OPTIONAL"),
        (2, "CK_OTP_PARAM_MANDATORY"),
    ];
}

/// Attribute types (`CKA_`).
pub type AttributeType = OpenValue<value_kind::AttributeType>;

impl AttributeType {
    /// Object class (CK_OBJECT_CLASS)
    pub const CLASS: Self = Self::new(0x0000_0000);
    /// Whether the object lives on the token rather than in the session (CK_BBOOL)
    pub const TOKEN: Self = Self::new(0x0000_0001);
    /// Whether only a logged-in user sees the object (CK_BBOOL)
    pub const PRIVATE: Self = Self::new(0x0000_0002);
    /// Description of the object (UTF-8 string)
    pub const LABEL: Self = Self::new(0x0000_0003);
    /// Identifier that the token gives to the object (UTF-8 string)
    pub const UNIQUE_ID: Self = Self::new(0x0000_0004);
    /// Application that manages the object (UTF-8 string)
    pub const APPLICATION: Self = Self::new(0x0000_0010);
    /// Value of the object, such as the bytes of a key or of a certificate
    pub const VALUE: Self = Self::new(0x0000_0011);
    /// Object identifier of the type of data (DER)
    pub const OBJECT_ID: Self = Self::new(0x0000_0012);
    /// Certificate type (CK_CERTIFICATE_TYPE)
    pub const CERTIFICATE_TYPE: Self = Self::new(0x0000_0080);
    /// Name of the certificate's issuer (DER)
    pub const ISSUER: Self = Self::new(0x0000_0081);
    /// Serial number of the certificate (DER)
    pub const SERIAL_NUMBER: Self = Self::new(0x0000_0082);
    /// Name of the attribute certificate's issuer (DER)
    pub const AC_ISSUER: Self = Self::new(0x0000_0083);
    /// Subject of the attribute certificate (DER)
    pub const OWNER: Self = Self::new(0x0000_0084);
    /// Attribute types in the attribute certificate (DER)
    pub const ATTR_TYPES: Self = Self::new(0x0000_0085);
    /// Whether the certificate or wrapping key can be trusted (CK_BBOOL)
    pub const TRUSTED: Self = Self::new(0x0000_0086);
    /// Whose certificate it is (CK_CERTIFICATE_CATEGORY)
    pub const CERTIFICATE_CATEGORY: Self = Self::new(0x0000_0087);
    /// Java MIDP security domain (CK_JAVA_MIDP_SECURITY_DOMAIN)
    pub const JAVA_MIDP_SECURITY_DOMAIN: Self = Self::new(0x0000_0088);
    /// Where the complete certificate can be had (string)
    pub const URL: Self = Self::new(0x0000_0089);
    /// Hash of the subject's public key
    pub const HASH_OF_SUBJECT_PUBLIC_KEY: Self = Self::new(0x0000_008a);
    /// Hash of the issuer's public key
    pub const HASH_OF_ISSUER_PUBLIC_KEY: Self = Self::new(0x0000_008b);
    /// Hash mechanism of the hash attributes (CK_MECHANISM_TYPE)
    pub const NAME_HASH_ALGORITHM: Self = Self::new(0x0000_008c);
    /// Checksum of the key or certificate
    pub const CHECK_VALUE: Self = Self::new(0x0000_0090);
    /// Key type (CK_KEY_TYPE)
    pub const KEY_TYPE: Self = Self::new(0x0000_0100);
    /// Name of the subject (DER)
    pub const SUBJECT: Self = Self::new(0x0000_0101);
    /// Identifier shared by keys and certificates that belong together
    pub const ID: Self = Self::new(0x0000_0102);
    /// Whether the key's value cannot be read in plain text (CK_BBOOL)
    pub const SENSITIVE: Self = Self::new(0x0000_0103);
    /// Whether the key may encrypt (CK_BBOOL)
    pub const ENCRYPT: Self = Self::new(0x0000_0104);
    /// Whether the key may decrypt (CK_BBOOL)
    pub const DECRYPT: Self = Self::new(0x0000_0105);
    /// Whether the key may wrap other keys (CK_BBOOL)
    pub const WRAP: Self = Self::new(0x0000_0106);
    /// Whether the key may unwrap other keys (CK_BBOOL)
    pub const UNWRAP: Self = Self::new(0x0000_0107);
    /// Whether the key may sign, with the signature as an appendix (CK_BBOOL)
    pub const SIGN: Self = Self::new(0x0000_0108);
    /// Whether the key may sign so that the data is recoverable (CK_BBOOL)
    pub const SIGN_RECOVER: Self = Self::new(0x0000_0109);
    /// Whether the key may verify signatures that are an appendix (CK_BBOOL)
    pub const VERIFY: Self = Self::new(0x0000_010a);
    /// Whether the key may verify and recover the data (CK_BBOOL)
    pub const VERIFY_RECOVER: Self = Self::new(0x0000_010b);
    /// Whether other keys may be derived from the key (CK_BBOOL)
    pub const DERIVE: Self = Self::new(0x0000_010c);
    /// First day of validity (CK_DATE)
    pub const START_DATE: Self = Self::new(0x0000_0110);
    /// Last day of validity (CK_DATE)
    pub const END_DATE: Self = Self::new(0x0000_0111);
    /// RSA: modulus n (big integer)
    pub const MODULUS: Self = Self::new(0x0000_0120);
    /// RSA: length of the modulus in bits (CK_ULONG)
    pub const MODULUS_BITS: Self = Self::new(0x0000_0121);
    /// RSA: public exponent e (big integer)
    pub const PUBLIC_EXPONENT: Self = Self::new(0x0000_0122);
    /// RSA: private exponent d (big integer)
    pub const PRIVATE_EXPONENT: Self = Self::new(0x0000_0123);
    /// RSA: prime p (big integer)
    pub const PRIME_1: Self = Self::new(0x0000_0124);
    /// RSA: prime q (big integer)
    pub const PRIME_2: Self = Self::new(0x0000_0125);
    /// RSA: d modulo p - 1 (big integer)
    pub const EXPONENT_1: Self = Self::new(0x0000_0126);
    /// RSA: d modulo q - 1 (big integer)
    pub const EXPONENT_2: Self = Self::new(0x0000_0127);
    /// RSA: inverse of q modulo p (big integer)
    pub const COEFFICIENT: Self = Self::new(0x0000_0128);
    /// SubjectPublicKeyInfo of the public key (DER)
    pub const PUBLIC_KEY_INFO: Self = Self::new(0x0000_0129);
    /// DSA, DH: prime p (big integer)
    pub const PRIME: Self = Self::new(0x0000_0130);
    /// DSA, X9.42 DH: subprime q (big integer)
    pub const SUBPRIME: Self = Self::new(0x0000_0131);
    /// DSA, DH: base g (big integer)
    pub const BASE: Self = Self::new(0x0000_0132);
    /// DSA, DH: length of the prime in bits (CK_ULONG)
    pub const PRIME_BITS: Self = Self::new(0x0000_0133);
    /// DSA, X9.42 DH: length of the subprime in bits (CK_ULONG)
    pub const SUBPRIME_BITS: Self = Self::new(0x0000_0134);
    /// Alias of CKA_SUBPRIME_BITS
    pub const SUB_PRIME_BITS: Self = Self::new(0x0000_0134);
    /// Length of the value in bits (CK_ULONG)
    pub const VALUE_BITS: Self = Self::new(0x0000_0160);
    /// Length of the value in bytes (CK_ULONG)
    pub const VALUE_LEN: Self = Self::new(0x0000_0161);
    /// Whether the key can leave the token by wrapping (CK_BBOOL)
    pub const EXTRACTABLE: Self = Self::new(0x0000_0162);
    /// Whether the key was generated on the token (CK_BBOOL)
    pub const LOCAL: Self = Self::new(0x0000_0163);
    /// Whether the key never had CKA_EXTRACTABLE set (CK_BBOOL)
    pub const NEVER_EXTRACTABLE: Self = Self::new(0x0000_0164);
    /// Whether the key always had CKA_SENSITIVE set (CK_BBOOL)
    pub const ALWAYS_SENSITIVE: Self = Self::new(0x0000_0165);
    /// Mechanism that generated the key (CK_MECHANISM_TYPE)
    pub const KEY_GEN_MECHANISM: Self = Self::new(0x0000_0166);
    /// Whether the object can be modified (CK_BBOOL)
    pub const MODIFIABLE: Self = Self::new(0x0000_0170);
    /// Whether the object can be copied (CK_BBOOL)
    pub const COPYABLE: Self = Self::new(0x0000_0171);
    /// Whether the object can be destroyed (CK_BBOOL)
    pub const DESTROYABLE: Self = Self::new(0x0000_0172);
    /// `CKA_ECDSA_PARAMS`
    #[deprecated = "use CKA_EC_PARAMS"]
    pub const ECDSA_PARAMS: Self = Self::new(0x0000_0180);
    /// Elliptic curve domain parameters (DER)
    pub const EC_PARAMS: Self = Self::new(0x0000_0180);
    /// Public point on the elliptic curve
    pub const EC_POINT: Self = Self::new(0x0000_0181);
    /// `CKA_SECONDARY_AUTH`
    #[deprecated = "private keys no longer have a secondary PIN"]
    pub const SECONDARY_AUTH: Self = Self::new(0x0000_0200);
    /// `CKA_AUTH_PIN_FLAGS`
    #[deprecated = "private keys no longer have a secondary PIN"]
    pub const AUTH_PIN_FLAGS: Self = Self::new(0x0000_0201);
    /// Whether each use of the key needs a login (CK_BBOOL)
    pub const ALWAYS_AUTHENTICATE: Self = Self::new(0x0000_0202);
    /// Whether only trusted keys may wrap the key (CK_BBOOL)
    pub const WRAP_WITH_TRUSTED: Self = Self::new(0x0000_0210);
    /// Attributes that keys to be wrapped must have (CK_ATTRIBUTE array)
    pub const WRAP_TEMPLATE: Self = Self::new(0x4000_0211);
    /// Attributes that unwrapped keys get (CK_ATTRIBUTE array)
    pub const UNWRAP_TEMPLATE: Self = Self::new(0x4000_0212);
    /// Attributes that derived keys get (CK_ATTRIBUTE array)
    pub const DERIVE_TEMPLATE: Self = Self::new(0x4000_0213);
    /// Format of the one-time passwords, a CK_OTP_FORMAT value (CK_ULONG)
    pub const OTP_FORMAT: Self = Self::new(0x0000_0220);
    /// Default length of the one-time passwords (CK_ULONG)
    pub const OTP_LENGTH: Self = Self::new(0x0000_0221);
    /// Seconds between two time-based passwords (CK_ULONG)
    pub const OTP_TIME_INTERVAL: Self = Self::new(0x0000_0222);
    /// Whether passwords are made easy to type (CK_BBOOL)
    pub const OTP_USER_FRIENDLY_MODE: Self = Self::new(0x0000_0223);
    /// Whether a challenge has to be given, a CK_OTP_PARAM value (CK_ULONG)
    pub const OTP_CHALLENGE_REQUIREMENT: Self = Self::new(0x0000_0224);
    /// Whether a time has to be given, a CK_OTP_PARAM value (CK_ULONG)
    pub const OTP_TIME_REQUIREMENT: Self = Self::new(0x0000_0225);
    /// Whether a counter has to be given, a CK_OTP_PARAM value (CK_ULONG)
    pub const OTP_COUNTER_REQUIREMENT: Self = Self::new(0x0000_0226);
    /// Whether a PIN has to be given, a CK_OTP_PARAM value (CK_ULONG)
    pub const OTP_PIN_REQUIREMENT: Self = Self::new(0x0000_0227);
    /// Counter of the one-time password key
    pub const OTP_COUNTER: Self = Self::new(0x0000_022e);
    /// Time of the one-time password key (UTC string)
    pub const OTP_TIME: Self = Self::new(0x0000_022f);
    /// User to whom the key belongs (UTF-8 string)
    pub const OTP_USER_IDENTIFIER: Self = Self::new(0x0000_022a);
    /// Service that accepts the passwords (UTF-8 string)
    pub const OTP_SERVICE_IDENTIFIER: Self = Self::new(0x0000_022b);
    /// Logo of the service
    pub const OTP_SERVICE_LOGO: Self = Self::new(0x0000_022c);
    /// MIME type of the logo (UTF-8 string)
    pub const OTP_SERVICE_LOGO_TYPE: Self = Self::new(0x0000_022d);
    /// Parameter set of GOST R 34.10 (DER object identifier)
    pub const GOSTR3410_PARAMS: Self = Self::new(0x0000_0250);
    /// Parameter set of GOST R 34.11 (DER object identifier)
    pub const GOSTR3411_PARAMS: Self = Self::new(0x0000_0251);
    /// Parameter set of GOST 28147 (DER object identifier)
    pub const GOST28147_PARAMS: Self = Self::new(0x0000_0252);
    /// Hardware feature type (CK_HW_FEATURE_TYPE)
    pub const HW_FEATURE_TYPE: Self = Self::new(0x0000_0300);
    /// Whether initialising the token resets the counter (CK_BBOOL)
    pub const RESET_ON_INIT: Self = Self::new(0x0000_0301);
    /// Whether the counter was ever reset (CK_BBOOL)
    pub const HAS_RESET: Self = Self::new(0x0000_0302);
    /// Horizontal resolution of the screen in pixels (CK_ULONG)
    pub const PIXEL_X: Self = Self::new(0x0000_0400);
    /// Vertical resolution of the screen in pixels (CK_ULONG)
    pub const PIXEL_Y: Self = Self::new(0x0000_0401);
    /// Resolution of the screen in pixels per inch (CK_ULONG)
    pub const RESOLUTION: Self = Self::new(0x0000_0402);
    /// Number of text rows of the screen (CK_ULONG)
    pub const CHAR_ROWS: Self = Self::new(0x0000_0403);
    /// Number of text columns of the screen (CK_ULONG)
    pub const CHAR_COLUMNS: Self = Self::new(0x0000_0404);
    /// Whether the screen shows colours (CK_BBOOL)
    pub const COLOR: Self = Self::new(0x0000_0405);
    /// Bits per pixel of the screen (CK_ULONG)
    pub const BITS_PER_PIXEL: Self = Self::new(0x0000_0406);
    /// Character sets of the display (string)
    pub const CHAR_SETS: Self = Self::new(0x0000_0480);
    /// Content transfer encodings of the display (string)
    pub const ENCODING_METHODS: Self = Self::new(0x0000_0481);
    /// MIME types that the display can show (string)
    pub const MIME_TYPES: Self = Self::new(0x0000_0482);
    /// Mechanism described by the object (CK_MECHANISM_TYPE)
    pub const MECHANISM_TYPE: Self = Self::new(0x0000_0500);
    /// CMS attributes that a signature always has
    pub const REQUIRED_CMS_ATTRIBUTES: Self = Self::new(0x0000_0501);
    /// CMS attributes that a signature has unless told otherwise
    pub const DEFAULT_CMS_ATTRIBUTES: Self = Self::new(0x0000_0502);
    /// CMS attributes that a signature can have
    pub const SUPPORTED_CMS_ATTRIBUTES: Self = Self::new(0x0000_0503);
    /// Mechanisms that the key may be used with (CK_MECHANISM_TYPE array)
    pub const ALLOWED_MECHANISMS: Self = Self::new(0x4000_0600);
    /// Profile described by the object (CK_PROFILE_ID)
    pub const PROFILE_ID: Self = Self::new(0x0000_0601);
    /// Double Ratchet: keys of skipped messages
    pub const X2RATCHET_BAG: Self = Self::new(0x0000_0602);
    /// Double Ratchet: number of keys of skipped messages
    pub const X2RATCHET_BAGSIZE: Self = Self::new(0x0000_0603);
    /// Double Ratchet: whether this is the responder's first message
    pub const X2RATCHET_BOBS1STMSG: Self = Self::new(0x0000_0604);
    /// Double Ratchet: chain key for receiving
    pub const X2RATCHET_CKR: Self = Self::new(0x0000_0605);
    /// Double Ratchet: chain key for sending
    pub const X2RATCHET_CKS: Self = Self::new(0x0000_0606);
    /// Double Ratchet: Diffie-Hellman public key
    pub const X2RATCHET_DHP: Self = Self::new(0x0000_0607);
    /// Double Ratchet: Diffie-Hellman key received from the peer
    pub const X2RATCHET_DHR: Self = Self::new(0x0000_0608);
    /// Double Ratchet: own Diffie-Hellman key for sending
    pub const X2RATCHET_DHS: Self = Self::new(0x0000_0609);
    /// Double Ratchet: header key for receiving
    pub const X2RATCHET_HKR: Self = Self::new(0x0000_060a);
    /// Double Ratchet: header key for sending
    pub const X2RATCHET_HKS: Self = Self::new(0x0000_060b);
    /// Double Ratchet: whether this is the initiator's side
    pub const X2RATCHET_ISALICE: Self = Self::new(0x0000_060c);
    /// Double Ratchet: next header key for receiving
    pub const X2RATCHET_NHKR: Self = Self::new(0x0000_060d);
    /// Double Ratchet: next header key for sending
    pub const X2RATCHET_NHKS: Self = Self::new(0x0000_060e);
    /// Double Ratchet: message number in the receiving chain
    pub const X2RATCHET_NR: Self = Self::new(0x0000_060f);
    /// Double Ratchet: message number in the sending chain
    pub const X2RATCHET_NS: Self = Self::new(0x0000_0610);
    /// Double Ratchet: length of the previous sending chain
    pub const X2RATCHET_PNS: Self = Self::new(0x0000_0611);
    /// Double Ratchet: root key
    pub const X2RATCHET_RK: Self = Self::new(0x0000_0612);
    /// HSS: number of levels (CK_HSS_LEVELS)
    pub const HSS_LEVELS: Self = Self::new(0x0000_0617);
    /// HSS: LMS type of the top level (CK_LMS_TYPE)
    pub const HSS_LMS_TYPE: Self = Self::new(0x0000_0618);
    /// HSS: LM-OTS type of the top level (CK_LMOTS_TYPE)
    pub const HSS_LMOTS_TYPE: Self = Self::new(0x0000_0619);
    /// HSS: LMS type of each level (CK_LMS_TYPE array)
    pub const HSS_LMS_TYPES: Self = Self::new(0x0000_061a);
    /// HSS: LM-OTS type of each level (CK_LMOTS_TYPE array)
    pub const HSS_LMOTS_TYPES: Self = Self::new(0x0000_061b);
    /// HSS: number of signatures left (CK_ULONG)
    pub const HSS_KEYS_REMAINING: Self = Self::new(0x0000_061c);
    /// Parameter set of the algorithm, such as CKP_ML_DSA_65 (CK_ULONG)
    pub const PARAMETER_SET: Self = Self::new(0x0000_061d);
    /// Validations that the object conforms to (CK_FLAGS)
    pub const OBJECT_VALIDATION_FLAGS: Self = Self::new(0x0000_061e);
    /// What was validated (CK_VALIDATION_TYPE)
    pub const VALIDATION_TYPE: Self = Self::new(0x0000_061f);
    /// Version of the validation standard (CK_VERSION)
    pub const VALIDATION_VERSION: Self = Self::new(0x0000_0620);
    /// Level of the validation, as its authority defines it (CK_ULONG)
    pub const VALIDATION_LEVEL: Self = Self::new(0x0000_0621);
    /// Name of the module in the validation documents (UTF-8 string)
    pub const VALIDATION_MODULE_ID: Self = Self::new(0x0000_0622);
    /// Flag that stands for this validation (CK_FLAGS)
    pub const VALIDATION_FLAG: Self = Self::new(0x0000_0623);
    /// Authority that validated (CK_VALIDATION_AUTHORITY_TYPE)
    pub const VALIDATION_AUTHORITY_TYPE: Self = Self::new(0x0000_0624);
    /// Country of the authority (UTF-8 string)
    pub const VALIDATION_COUNTRY: Self = Self::new(0x0000_0625);
    /// Identifier of the validation certificate (UTF-8 string)
    pub const VALIDATION_CERTIFICATE_IDENTIFIER: Self = Self::new(0x0000_0626);
    /// Where the validation certificate can be had (UTF-8 string)
    pub const VALIDATION_CERTIFICATE_URI: Self = Self::new(0x0000_0627);
    /// Where the vendor tells more about the validation (UTF-8 string)
    pub const VALIDATION_VENDOR_URI: Self = Self::new(0x0000_0628);
    /// Profile used for the validation (UTF-8 string)
    pub const VALIDATION_PROFILE: Self = Self::new(0x0000_0629);
    /// Attributes that keys from encapsulation get (CK_ATTRIBUTE array)
    pub const ENCAPSULATE_TEMPLATE: Self = Self::new(0x0000_062a);
    /// Attributes that keys from decapsulation get (CK_ATTRIBUTE array)
    pub const DECAPSULATE_TEMPLATE: Self = Self::new(0x0000_062b);
    /// Trust for TLS server authentication (CK_TRUST)
    pub const TRUST_SERVER_AUTH: Self = Self::new(0x0000_062c);
    /// Trust for TLS client authentication (CK_TRUST)
    pub const TRUST_CLIENT_AUTH: Self = Self::new(0x0000_062d);
    /// Trust for code signing (CK_TRUST)
    pub const TRUST_CODE_SIGNING: Self = Self::new(0x0000_062e);
    /// Trust for e-mail protection (CK_TRUST)
    pub const TRUST_EMAIL_PROTECTION: Self = Self::new(0x0000_062f);
    /// Trust for IPsec key exchange (CK_TRUST)
    pub const TRUST_IPSEC_IKE: Self = Self::new(0x0000_0630);
    /// Trust for time stamping (CK_TRUST)
    pub const TRUST_TIME_STAMPING: Self = Self::new(0x0000_0631);
    /// Trust for OCSP signing (CK_TRUST)
    pub const TRUST_OCSP_SIGNING: Self = Self::new(0x0000_0632);
    /// Whether the key may encapsulate other keys (CK_BBOOL)
    pub const ENCAPSULATE: Self = Self::new(0x0000_0633);
    /// Whether the key may decapsulate other keys (CK_BBOOL)
    pub const DECAPSULATE: Self = Self::new(0x0000_0634);
    /// Hash of the certificate that the trust is about
    pub const HASH_OF_CERTIFICATE: Self = Self::new(0x0000_0635);
    /// CRC-64 checksum of the public key
    pub const PUBLIC_CRC64_VALUE: Self = Self::new(0x0000_0636);
    /// Seed from which the private key is generated
    pub const SEED: Self = Self::new(0x0000_0637);
    /// First attribute type that vendors define
    pub const VENDOR_DEFINED: Self = Self::new(0x8000_0000);
}

#[rustfmt::skip]
impl ValueKind for value_kind::AttributeType {
    const PREFIX: &'static str = "CKA_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0000, "CKA_CLASS"),
        (0x0000_0001, "CKA_TOKEN"),
        (0x0000_0002, "CKA_PRIVATE"),
        (0x0000_0003, "CKA_LABEL"),
        (0x0000_0004, "CKA_UNIQUE_ID"),
        (0x0000_0010, "CKA_APPLICATION"),
        (0x0000_0011, "CKA_VALUE"),
        (0x0000_0012, "CKA_OBJECT_ID"),
        (0x0000_0080, "CKA_CERTIFICATE_TYPE"),
        (0x0000_0081, "CKA_ISSUER"),
        (0x0000_0082, "CKA_SERIAL_NUMBER"),
        (0x0000_0083, "CKA_AC_ISSUER"),
        (0x0000_0084, "CKA_OWNER"),
        (0x0000_0085, "CKA_ATTR_TYPES"),
        (0x0000_0086, "CKA_TRUSTED"),
        (0x0000_0087, "CKA_CERTIFICATE_CATEGORY"),
        (0x0000_0088, "CKA_JAVA_MIDP_SECURITY_DOMAIN"),
        (0x0000_0089, "CKA_URL"),
        (0x0000_008a, "CKA_HASH_OF_SUBJECT_PUBLIC_KEY"),
        (0x0000_008b, "CKA_HASH_OF_ISSUER_PUBLIC_KEY"),
        (0x0000_008c, "CKA_NAME_HASH_ALGORITHM"),
        (0x0000_0090, "CKA_CHECK_VALUE"),
        (0x0000_0100, "CKA_KEY_TYPE"),
        (0x0000_0101, "CKA_SUBJECT"),
        (0x0000_0102, "CKA_ID"),
        (0x0000_0103, "CKA_SENSITIVE"),
        (0x0000_0104, "CKA_ENCRYPT"),
        (0x0000_0105, "CKA_DECRYPT"),
        (0x0000_0106, "CKA_WRAP"),
        (0x0000_0107, "CKA_UNWRAP"),
        (0x0000_0108, "CKA_SIGN"),
        (0x0000_0109, "CKA_SIGN_RECOVER"),
        (0x0000_010a, "CKA_VERIFY"),
        (0x0000_010b, "CKA_VERIFY_RECOVER"),
        (0x0000_010c, "CKA_DERIVE"),
        (0x0000_0110, "CKA_START_DATE"),
        (0x0000_0111, "CKA_END_DATE"),
        (0x0000_0120, "CKA_MODULUS"),
        (0x0000_0121, "CKA_MODULUS_BITS"),
        (0x0000_0122, "CKA_PUBLIC_EXPONENT"),
        (0x0000_0123, "CKA_PRIVATE_EXPONENT"),
        (0x0000_0124, "CKA_PRIME_1"),
        (0x0000_0125, "CKA_PRIME_2"),
        (0x0000_0126, "CKA_EXPONENT_1"),
        (0x0000_0127, "CKA_EXPONENT_2"),
        (0x0000_0128, "CKA_COEFFICIENT"),
        (0x0000_0129, "CKA_PUBLIC_KEY_INFO"),
        (0x0000_0130, "CKA_PRIME"),
        (0x0000_0131, "CKA_SUBPRIME"),
        (0x0000_0132, "CKA_BASE"),
        (0x0000_0133, "CKA_PRIME_BITS"),
        (0x0000_0134, "CKA_SUBPRIME_BITS"),
        (0x0000_0134, "CKA_SUB_PRIME_BITS"),
        (0x0000_0160, "CKA_VALUE_BITS"),
        (0x0000_0161, "CKA_VALUE_LEN"),
        (0x0000_0162, "CKA_EXTRACTABLE"),
        (0x0000_0163, "CKA_LOCAL"),
        (0x0000_0164, "CKA_NEVER_EXTRACTABLE"),
        (0x0000_0165, "CKA_ALWAYS_SENSITIVE"),
        (0x0000_0166, "CKA_KEY_GEN_MECHANISM"),
        (0x0000_0170, "CKA_MODIFIABLE"),
        (0x0000_0171, "CKA_COPYABLE"),
        (0x0000_0172, "CKA_DESTROYABLE"),
        (0x0000_0180, "CKA_EC_PARAMS"),
        (0x0000_0180, "CKA_ECDSA_PARAMS"),
        (0x0000_0181, "CKA_EC_POINT"),
        (0x0000_0200, "CKA_SECONDARY_AUTH"),
        (0x0000_0201, "CKA_AUTH_PIN_FLAGS"),
        (0x0000_0202, "CKA_ALWAYS_AUTHENTICATE"),
        (0x0000_0210, "CKA_WRAP_WITH_TRUSTED"),
        (0x0000_0220, "CKA_OTP_FORMAT"),
        (0x0000_0221, "CKA_OTP_LENGTH"),
        (0x0000_0222, "CKA_OTP_TIME_INTERVAL"),
        (0x0000_0223, "CKA_OTP_USER_FRIENDLY_MODE"),
        (0x0000_0224, "CKA_OTP_CHALLENGE_REQUIREMENT"),
        (0x0000_0225, "CKA_OTP_TIME_REQUIREMENT"),
        (0x0000_0226, "CKA_OTP_COUNTER_REQUIREMENT"),
        (0x0000_0227, "CKA_OTP_PIN_REQUIREMENT"),
        (0x0000_022a, "CKA_OTP_USER_IDENTIFIER"),
        (0x0000_022b, "CKA_OTP_SERVICE_IDENTIFIER"),
        (0x0000_022c, "CKA_OTP_SERVICE_LOGO"),
        (0x0000_022d, "CKA_OTP_SERVICE_LOGO_TYPE"),
        (0x0000_022e, "CKA_OTP_COUNTER"),
        (0x0000_022f, "CKA_OTP_TIME"),
        (0x0000_0250, "CKA_GOSTR3410_PARAMS"),
        (0x0000_0251, "CKA_GOSTR3411_PARAMS"),
        (0x0000_0252, "CKA_GOST28147_PARAMS"),
        (0x0000_0300, "CKA_HW_FEATURE_TYPE"),
        (0x0000_0301, "CKA_RESET_ON_INIT"),
        (0x0000_0302, "CKA_HAS_RESET"),
        (0x0000_0400, "CKA_PIXEL_X"),
        (0x0000_0401, "CKA_PIXEL_Y"),
        (0x0000_0402, "CKA_RESOLUTION"),
        (0x0000_0403, "CKA_CHAR_ROWS"),
        (0x0000_0404, "CKA_CHAR_COLUMNS"),
        (0x0000_0405, "CKA_COLOR"),
        (0x0000_0406, "CKA_BITS_PER_PIXEL"),
        (0x0000_0480, "CKA_CHAR_SETS"),
        (0x0000_0481, "CKA_ENCODING_METHODS"),
        (0x0000_0482, "CKA_MIME_TYPES"),
        (0x0000_0500, "CKA_MECHANISM_TYPE"),
        (0x0000_0501, "CKA_REQUIRED_CMS_ATTRIBUTES"),
        (0x0000_0502, "CKA_DEFAULT_CMS_ATTRIBUTES"),
        (0x0000_0503, "CKA_SUPPORTED_CMS_ATTRIBUTES"),
        (0x0000_0601, "CKA_PROFILE_ID"),
        (0x0000_0602, "CKA_X2RATCHET_BAG"),
        (0x0000_0603, "CKA_X2RATCHET_BAGSIZE"),
        (0x0000_0604, "CKA_X2RATCHET_BOBS1STMSG"),
        (0x0000_0605, "CKA_X2RATCHET_CKR"),
        (0x0000_0606, "CKA_X2RATCHET_CKS"),
        (0x0000_0607, "CKA_X2RATCHET_DHP"),
        (0x0000_0608, "CKA_X2RATCHET_DHR"),
        (0x0000_0609, "CKA_X2RATCHET_DHS"),
        (0x0000_060a, "CKA_X2RATCHET_HKR"),
        (0x0000_060b, "CKA_X2RATCHET_HKS"),
        (0x0000_060c, "CKA_X2RATCHET_ISALICE"),
        (0x0000_060d, "CKA_X2RATCHET_NHKR"),
        (0x0000_060e, "CKA_X2RATCHET_NHKS"),
        (0x0000_060f, "CKA_X2RATCHET_NR"),
        (0x0000_0610, "CKA_X2RATCHET_NS"),
        (0x0000_0611, "CKA_X2RATCHET_PNS"),
        (0x0000_0612, "CKA_X2RATCHET_RK"),
        (0x0000_0617, "CKA_HSS_LEVELS"),
        (0x0000_0618, "CKA_HSS_LMS_TYPE"),
        (0x0000_0619, "CKA_HSS_LMOTS_TYPE"),
        (0x0000_061a, "CKA_HSS_LMS_TYPES"),
        (0x0000_061b, "CKA_HSS_LMOTS_TYPES"),
        (0x0000_061c, "CKA_HSS_KEYS_REMAINING"),
        (0x0000_061d, "CKA_PARAMETER_SET"),
        (0x0000_061e, "CKA_OBJECT_VALIDATION_FLAGS"),
        (0x0000_061f, "CKA_VALIDATION_TYPE"),
        (0x0000_0620, "CKA_VALIDATION_VERSION"),
        (0x0000_0621, "CKA_VALIDATION_LEVEL"),
        (0x0000_0622, "CKA_VALIDATION_MODULE_ID"),
        (0x0000_0623, "CKA_VALIDATION_FLAG"),
        (0x0000_0624, "CKA_VALIDATION_AUTHORITY_TYPE"),
        (0x0000_0625, "CKA_VALIDATION_COUNTRY"),
        (0x0000_0626, "CKA_VALIDATION_CERTIFICATE_IDENTIFIER"),
        (0x0000_0627, "CKA_VALIDATION_CERTIFICATE_URI"),
        (0x0000_0628, "CKA_VALIDATION_VENDOR_URI"),
        (0x0000_0629, "CKA_VALIDATION_PROFILE"),
        (0x0000_062a, "CKA_ENCAPSULATE_TEMPLATE"),
        (0x0000_062b, "CKA_DECAPSULATE_TEMPLATE"),
        (0x0000_062c, "CKA_TRUST_SERVER_AUTH"),
        (0x0000_062d, "CKA_TRUST_CLIENT_AUTH"),
        (0x0000_062e, "CKA_TRUST_CODE_SIGNING"),
        (0x0000_062f, "CKA_TRUST_EMAIL_PROTECTION"),
        (0x0000_0630, "CKA_TRUST_IPSEC_IKE"),
        (0x0000_0631, "CKA_TRUST_TIME_STAMPING"),
        (0x0000_0632, "CKA_TRUST_OCSP_SIGNING"),
        (0x0000_0633, "CKA_ENCAPSULATE"),
        (0x0000_0634, "CKA_DECAPSULATE"),
        (0x0000_0635, "CKA_HASH_OF_CERTIFICATE"),
        (0x0000_0636, "CKA_PUBLIC_CRC64_VALUE"),
        (0x0000_0637, "CKA_SEED"),
        (0x4000_0211, "CKA_WRAP_TEMPLATE"),
        (0x4000_0212, "CKA_UNWRAP_TEMPLATE"),
        (0x4000_0213, "CKA_DERIVE_TEMPLATE"),
        (0x4000_0600, "CKA_ALLOWED_MECHANISMS"),
        (0x8000_0000, "CKA_VENDOR_DEFINED"),
    ];
}

/// Mechanism types (`CKM_`).
pub type MechanismType = OpenValue<value_kind::MechanismType>;

impl MechanismType {
    /// RSA key pair generation
    pub const RSA_PKCS_KEY_PAIR_GEN: Self = Self::new(0x0000_0000);
    /// RSA PKCS #1 v1.5 encryption and signature, the hash done by the caller
    pub const RSA_PKCS: Self = Self::new(0x0000_0001);
    /// RSA signature according to ISO/IEC 9796
    pub const RSA_9796: Self = Self::new(0x0000_0002);
    /// Raw RSA without padding
    pub const RSA_X_509: Self = Self::new(0x0000_0003);
    /// RSA PKCS #1 v1.5 signature with MD2
    pub const MD2_RSA_PKCS: Self = Self::new(0x0000_0004);
    /// RSA PKCS #1 v1.5 signature with MD5
    pub const MD5_RSA_PKCS: Self = Self::new(0x0000_0005);
    /// RSA PKCS #1 v1.5 signature with SHA-1
    pub const SHA1_RSA_PKCS: Self = Self::new(0x0000_0006);
    /// RSA PKCS #1 v1.5 signature with RIPEMD-128
    pub const RIPEMD128_RSA_PKCS: Self = Self::new(0x0000_0007);
    /// RSA PKCS #1 v1.5 signature with RIPEMD-160
    pub const RIPEMD160_RSA_PKCS: Self = Self::new(0x0000_0008);
    /// RSA OAEP encryption
    pub const RSA_PKCS_OAEP: Self = Self::new(0x0000_0009);
    /// RSA key pair generation according to ANSI X9.31
    pub const RSA_X9_31_KEY_PAIR_GEN: Self = Self::new(0x0000_000a);
    /// RSA ANSI X9.31 signature, the hash done by the caller
    pub const RSA_X9_31: Self = Self::new(0x0000_000b);
    /// RSA ANSI X9.31 signature with SHA-1
    pub const SHA1_RSA_X9_31: Self = Self::new(0x0000_000c);
    /// RSA PSS signature, the hash done by the caller
    pub const RSA_PKCS_PSS: Self = Self::new(0x0000_000d);
    /// RSA PSS signature with SHA-1
    pub const SHA1_RSA_PKCS_PSS: Self = Self::new(0x0000_000e);
    /// DSA key pair generation
    pub const DSA_KEY_PAIR_GEN: Self = Self::new(0x0000_0010);
    /// DSA signature, the hash done by the caller
    pub const DSA: Self = Self::new(0x0000_0011);
    /// DSA signature with SHA-1
    pub const DSA_SHA1: Self = Self::new(0x0000_0012);
    /// DSA signature with SHA-224
    pub const DSA_SHA224: Self = Self::new(0x0000_0013);
    /// DSA signature with SHA-256
    pub const DSA_SHA256: Self = Self::new(0x0000_0014);
    /// DSA signature with SHA-384
    pub const DSA_SHA384: Self = Self::new(0x0000_0015);
    /// DSA signature with SHA-512
    pub const DSA_SHA512: Self = Self::new(0x0000_0016);
    /// DSA signature with SHA3-224
    pub const DSA_SHA3_224: Self = Self::new(0x0000_0018);
    /// DSA signature with SHA3-256
    pub const DSA_SHA3_256: Self = Self::new(0x0000_0019);
    /// DSA signature with SHA3-384
    pub const DSA_SHA3_384: Self = Self::new(0x0000_001a);
    /// DSA signature with SHA3-512
    pub const DSA_SHA3_512: Self = Self::new(0x0000_001b);
    /// PKCS #3 Diffie-Hellman key pair generation
    pub const DH_PKCS_KEY_PAIR_GEN: Self = Self::new(0x0000_0020);
    /// PKCS #3 Diffie-Hellman key agreement
    pub const DH_PKCS_DERIVE: Self = Self::new(0x0000_0021);
    /// X9.42 Diffie-Hellman key pair generation
    pub const X9_42_DH_KEY_PAIR_GEN: Self = Self::new(0x0000_0030);
    /// X9.42 Diffie-Hellman key agreement
    pub const X9_42_DH_DERIVE: Self = Self::new(0x0000_0031);
    /// X9.42 Diffie-Hellman hybrid key agreement
    pub const X9_42_DH_HYBRID_DERIVE: Self = Self::new(0x0000_0032);
    /// X9.42 MQV key agreement
    pub const X9_42_MQV_DERIVE: Self = Self::new(0x0000_0033);
    /// RSA PKCS #1 v1.5 signature with SHA-256
    pub const SHA256_RSA_PKCS: Self = Self::new(0x0000_0040);
    /// RSA PKCS #1 v1.5 signature with SHA-384
    pub const SHA384_RSA_PKCS: Self = Self::new(0x0000_0041);
    /// RSA PKCS #1 v1.5 signature with SHA-512
    pub const SHA512_RSA_PKCS: Self = Self::new(0x0000_0042);
    /// RSA PSS signature with SHA-256
    pub const SHA256_RSA_PKCS_PSS: Self = Self::new(0x0000_0043);
    /// RSA PSS signature with SHA-384
    pub const SHA384_RSA_PKCS_PSS: Self = Self::new(0x0000_0044);
    /// RSA PSS signature with SHA-512
    pub const SHA512_RSA_PKCS_PSS: Self = Self::new(0x0000_0045);
    /// RSA PKCS #1 v1.5 signature with SHA-224
    pub const SHA224_RSA_PKCS: Self = Self::new(0x0000_0046);
    /// RSA PSS signature with SHA-224
    pub const SHA224_RSA_PKCS_PSS: Self = Self::new(0x0000_0047);
    /// SHA-512/224 digest
    pub const SHA512_224: Self = Self::new(0x0000_0048);
    /// HMAC with SHA-512/224
    pub const SHA512_224_HMAC: Self = Self::new(0x0000_0049);
    /// HMAC with SHA-512/224, chosen length
    pub const SHA512_224_HMAC_GENERAL: Self = Self::new(0x0000_004a);
    /// Key derivation by digesting a key with SHA-512/224
    pub const SHA512_224_KEY_DERIVATION: Self = Self::new(0x0000_004b);
    /// SHA-512/256 digest
    pub const SHA512_256: Self = Self::new(0x0000_004c);
    /// HMAC with SHA-512/256
    pub const SHA512_256_HMAC: Self = Self::new(0x0000_004d);
    /// HMAC with SHA-512/256, chosen length
    pub const SHA512_256_HMAC_GENERAL: Self = Self::new(0x0000_004e);
    /// Key derivation by digesting a key with SHA-512/256
    pub const SHA512_256_KEY_DERIVATION: Self = Self::new(0x0000_004f);
    /// SHA-512/t digest
    pub const SHA512_T: Self = Self::new(0x0000_0050);
    /// HMAC with SHA-512/t
    pub const SHA512_T_HMAC: Self = Self::new(0x0000_0051);
    /// HMAC with SHA-512/t, chosen length
    pub const SHA512_T_HMAC_GENERAL: Self = Self::new(0x0000_0052);
    /// Key derivation by digesting a key with SHA-512/t
    pub const SHA512_T_KEY_DERIVATION: Self = Self::new(0x0000_0053);
    /// RSA PKCS #1 v1.5 signature with SHA3-256
    pub const SHA3_256_RSA_PKCS: Self = Self::new(0x0000_0060);
    /// RSA PKCS #1 v1.5 signature with SHA3-384
    pub const SHA3_384_RSA_PKCS: Self = Self::new(0x0000_0061);
    /// RSA PKCS #1 v1.5 signature with SHA3-512
    pub const SHA3_512_RSA_PKCS: Self = Self::new(0x0000_0062);
    /// RSA PSS signature with SHA3-256
    pub const SHA3_256_RSA_PKCS_PSS: Self = Self::new(0x0000_0063);
    /// RSA PSS signature with SHA3-384
    pub const SHA3_384_RSA_PKCS_PSS: Self = Self::new(0x0000_0064);
    /// RSA PSS signature with SHA3-512
    pub const SHA3_512_RSA_PKCS_PSS: Self = Self::new(0x0000_0065);
    /// RSA PKCS #1 v1.5 signature with SHA3-224
    pub const SHA3_224_RSA_PKCS: Self = Self::new(0x0000_0066);
    /// RSA PSS signature with SHA3-224
    pub const SHA3_224_RSA_PKCS_PSS: Self = Self::new(0x0000_0067);
    /// RC2 key generation
    pub const RC2_KEY_GEN: Self = Self::new(0x0000_0100);
    /// RC2 encryption in ECB mode
    pub const RC2_ECB: Self = Self::new(0x0000_0101);
    /// RC2 encryption in CBC mode
    pub const RC2_CBC: Self = Self::new(0x0000_0102);
    /// RC2 CBC-MAC, half a block
    pub const RC2_MAC: Self = Self::new(0x0000_0103);
    /// RC2 CBC-MAC, chosen length
    pub const RC2_MAC_GENERAL: Self = Self::new(0x0000_0104);
    /// RC2 encryption in CBC mode with PKCS #7 padding
    pub const RC2_CBC_PAD: Self = Self::new(0x0000_0105);
    /// RC4 key generation
    pub const RC4_KEY_GEN: Self = Self::new(0x0000_0110);
    /// RC4 encryption
    pub const RC4: Self = Self::new(0x0000_0111);
    /// DES key generation
    pub const DES_KEY_GEN: Self = Self::new(0x0000_0120);
    /// DES encryption in ECB mode
    pub const DES_ECB: Self = Self::new(0x0000_0121);
    /// DES encryption in CBC mode
    pub const DES_CBC: Self = Self::new(0x0000_0122);
    /// DES CBC-MAC, half a block
    pub const DES_MAC: Self = Self::new(0x0000_0123);
    /// DES CBC-MAC, chosen length
    pub const DES_MAC_GENERAL: Self = Self::new(0x0000_0124);
    /// DES encryption in CBC mode with PKCS #7 padding
    pub const DES_CBC_PAD: Self = Self::new(0x0000_0125);
    /// Triple DES key generation, two keys
    pub const DES2_KEY_GEN: Self = Self::new(0x0000_0130);
    /// Triple DES key generation, three keys
    pub const DES3_KEY_GEN: Self = Self::new(0x0000_0131);
    /// Triple DES encryption in ECB mode
    pub const DES3_ECB: Self = Self::new(0x0000_0132);
    /// Triple DES encryption in CBC mode
    pub const DES3_CBC: Self = Self::new(0x0000_0133);
    /// Triple DES CBC-MAC, half a block
    pub const DES3_MAC: Self = Self::new(0x0000_0134);
    /// Triple DES CBC-MAC, chosen length
    pub const DES3_MAC_GENERAL: Self = Self::new(0x0000_0135);
    /// Triple DES encryption in CBC mode with PKCS #7 padding
    pub const DES3_CBC_PAD: Self = Self::new(0x0000_0136);
    /// Triple DES CMAC, chosen length
    pub const DES3_CMAC_GENERAL: Self = Self::new(0x0000_0137);
    /// Triple DES CMAC
    pub const DES3_CMAC: Self = Self::new(0x0000_0138);
    /// CDMF key generation
    pub const CDMF_KEY_GEN: Self = Self::new(0x0000_0140);
    /// CDMF encryption in ECB mode
    pub const CDMF_ECB: Self = Self::new(0x0000_0141);
    /// CDMF encryption in CBC mode
    pub const CDMF_CBC: Self = Self::new(0x0000_0142);
    /// CDMF CBC-MAC, half a block
    pub const CDMF_MAC: Self = Self::new(0x0000_0143);
    /// CDMF CBC-MAC, chosen length
    pub const CDMF_MAC_GENERAL: Self = Self::new(0x0000_0144);
    /// CDMF encryption in CBC mode with PKCS #7 padding
    pub const CDMF_CBC_PAD: Self = Self::new(0x0000_0145);
    /// DES encryption in OFB mode with 64-bit feedback
    pub const DES_OFB64: Self = Self::new(0x0000_0150);
    /// DES encryption in OFB mode with 8-bit feedback
    pub const DES_OFB8: Self = Self::new(0x0000_0151);
    /// DES encryption in CFB mode with 64-bit feedback
    pub const DES_CFB64: Self = Self::new(0x0000_0152);
    /// DES encryption in CFB mode with 8-bit feedback
    pub const DES_CFB8: Self = Self::new(0x0000_0153);
    /// MD2 digest
    pub const MD2: Self = Self::new(0x0000_0200);
    /// HMAC with MD2
    pub const MD2_HMAC: Self = Self::new(0x0000_0201);
    /// HMAC with MD2, chosen length
    pub const MD2_HMAC_GENERAL: Self = Self::new(0x0000_0202);
    /// MD5 digest
    pub const MD5: Self = Self::new(0x0000_0210);
    /// HMAC with MD5
    pub const MD5_HMAC: Self = Self::new(0x0000_0211);
    /// HMAC with MD5, chosen length
    pub const MD5_HMAC_GENERAL: Self = Self::new(0x0000_0212);
    /// SHA-1 digest
    pub const SHA_1: Self = Self::new(0x0000_0220);
    /// HMAC with SHA-1
    pub const SHA_1_HMAC: Self = Self::new(0x0000_0221);
    /// HMAC with SHA-1, chosen length
    pub const SHA_1_HMAC_GENERAL: Self = Self::new(0x0000_0222);
    /// RIPEMD-128 digest
    pub const RIPEMD128: Self = Self::new(0x0000_0230);
    /// HMAC with RIPEMD-128
    pub const RIPEMD128_HMAC: Self = Self::new(0x0000_0231);
    /// HMAC with RIPEMD-128, chosen length
    pub const RIPEMD128_HMAC_GENERAL: Self = Self::new(0x0000_0232);
    /// RIPEMD-160 digest
    pub const RIPEMD160: Self = Self::new(0x0000_0240);
    /// HMAC with RIPEMD-160
    pub const RIPEMD160_HMAC: Self = Self::new(0x0000_0241);
    /// HMAC with RIPEMD-160, chosen length
    pub const RIPEMD160_HMAC_GENERAL: Self = Self::new(0x0000_0242);
    /// SHA-256 digest
    pub const SHA256: Self = Self::new(0x0000_0250);
    /// HMAC with SHA-256
    pub const SHA256_HMAC: Self = Self::new(0x0000_0251);
    /// HMAC with SHA-256, chosen length
    pub const SHA256_HMAC_GENERAL: Self = Self::new(0x0000_0252);
    /// SHA-224 digest
    pub const SHA224: Self = Self::new(0x0000_0255);
    /// HMAC with SHA-224
    pub const SHA224_HMAC: Self = Self::new(0x0000_0256);
    /// HMAC with SHA-224, chosen length
    pub const SHA224_HMAC_GENERAL: Self = Self::new(0x0000_0257);
    /// SHA-384 digest
    pub const SHA384: Self = Self::new(0x0000_0260);
    /// HMAC with SHA-384
    pub const SHA384_HMAC: Self = Self::new(0x0000_0261);
    /// HMAC with SHA-384, chosen length
    pub const SHA384_HMAC_GENERAL: Self = Self::new(0x0000_0262);
    /// SHA-512 digest
    pub const SHA512: Self = Self::new(0x0000_0270);
    /// HMAC with SHA-512
    pub const SHA512_HMAC: Self = Self::new(0x0000_0271);
    /// HMAC with SHA-512, chosen length
    pub const SHA512_HMAC_GENERAL: Self = Self::new(0x0000_0272);
    /// RSA SecurID key generation
    pub const SECURID_KEY_GEN: Self = Self::new(0x0000_0280);
    /// RSA SecurID one-time password
    pub const SECURID: Self = Self::new(0x0000_0282);
    /// HOTP key generation
    pub const HOTP_KEY_GEN: Self = Self::new(0x0000_0290);
    /// HMAC-based one-time password
    pub const HOTP: Self = Self::new(0x0000_0291);
    /// ActivIdentity one-time password
    pub const ACTI: Self = Self::new(0x0000_02a0);
    /// ActivIdentity one-time password key generation
    pub const ACTI_KEY_GEN: Self = Self::new(0x0000_02a1);
    /// SHA3-256 digest
    pub const SHA3_256: Self = Self::new(0x0000_02b0);
    /// HMAC with SHA3-256
    pub const SHA3_256_HMAC: Self = Self::new(0x0000_02b1);
    /// HMAC with SHA3-256, chosen length
    pub const SHA3_256_HMAC_GENERAL: Self = Self::new(0x0000_02b2);
    /// Key generation for HMAC with SHA3-256
    pub const SHA3_256_KEY_GEN: Self = Self::new(0x0000_02b3);
    /// SHA3-224 digest
    pub const SHA3_224: Self = Self::new(0x0000_02b5);
    /// HMAC with SHA3-224
    pub const SHA3_224_HMAC: Self = Self::new(0x0000_02b6);
    /// HMAC with SHA3-224, chosen length
    pub const SHA3_224_HMAC_GENERAL: Self = Self::new(0x0000_02b7);
    /// Key generation for HMAC with SHA3-224
    pub const SHA3_224_KEY_GEN: Self = Self::new(0x0000_02b8);
    /// SHA3-384 digest
    pub const SHA3_384: Self = Self::new(0x0000_02c0);
    /// HMAC with SHA3-384
    pub const SHA3_384_HMAC: Self = Self::new(0x0000_02c1);
    /// HMAC with SHA3-384, chosen length
    pub const SHA3_384_HMAC_GENERAL: Self = Self::new(0x0000_02c2);
    /// Key generation for HMAC with SHA3-384
    pub const SHA3_384_KEY_GEN: Self = Self::new(0x0000_02c3);
    /// SHA3-512 digest
    pub const SHA3_512: Self = Self::new(0x0000_02d0);
    /// HMAC with SHA3-512
    pub const SHA3_512_HMAC: Self = Self::new(0x0000_02d1);
    /// HMAC with SHA3-512, chosen length
    pub const SHA3_512_HMAC_GENERAL: Self = Self::new(0x0000_02d2);
    /// Key generation for HMAC with SHA3-512
    pub const SHA3_512_KEY_GEN: Self = Self::new(0x0000_02d3);
    /// CAST key generation
    pub const CAST_KEY_GEN: Self = Self::new(0x0000_0300);
    /// CAST encryption in ECB mode
    pub const CAST_ECB: Self = Self::new(0x0000_0301);
    /// CAST encryption in CBC mode
    pub const CAST_CBC: Self = Self::new(0x0000_0302);
    /// CAST CBC-MAC, half a block
    pub const CAST_MAC: Self = Self::new(0x0000_0303);
    /// CAST CBC-MAC, chosen length
    pub const CAST_MAC_GENERAL: Self = Self::new(0x0000_0304);
    /// CAST encryption in CBC mode with PKCS #7 padding
    pub const CAST_CBC_PAD: Self = Self::new(0x0000_0305);
    /// CAST3 key generation
    pub const CAST3_KEY_GEN: Self = Self::new(0x0000_0310);
    /// CAST3 encryption in ECB mode
    pub const CAST3_ECB: Self = Self::new(0x0000_0311);
    /// CAST3 encryption in CBC mode
    pub const CAST3_CBC: Self = Self::new(0x0000_0312);
    /// CAST3 CBC-MAC, half a block
    pub const CAST3_MAC: Self = Self::new(0x0000_0313);
    /// CAST3 CBC-MAC, chosen length
    pub const CAST3_MAC_GENERAL: Self = Self::new(0x0000_0314);
    /// CAST3 encryption in CBC mode with PKCS #7 padding
    pub const CAST3_CBC_PAD: Self = Self::new(0x0000_0315);
    /// `CKM_CAST5_KEY_GEN`
    #[deprecated = "use CKM_CAST128_KEY_GEN"]
    pub const CAST5_KEY_GEN: Self = Self::new(0x0000_0320);
    /// CAST-128 key generation
    pub const CAST128_KEY_GEN: Self = Self::new(0x0000_0320);
    /// `CKM_CAST5_ECB`
    #[deprecated = "use CKM_CAST128_ECB"]
    pub const CAST5_ECB: Self = Self::new(0x0000_0321);
    /// CAST-128 encryption in ECB mode
    pub const CAST128_ECB: Self = Self::new(0x0000_0321);
    /// `CKM_CAST5_CBC`
    #[deprecated = "use CKM_CAST128_CBC"]
    pub const CAST5_CBC: Self = Self::new(0x0000_0322);
    /// CAST-128 encryption in CBC mode
    pub const CAST128_CBC: Self = Self::new(0x0000_0322);
    /// `CKM_CAST5_MAC`
    #[deprecated = "use CKM_CAST128_MAC"]
    pub const CAST5_MAC: Self = Self::new(0x0000_0323);
    /// CAST-128 CBC-MAC, half a block
    pub const CAST128_MAC: Self = Self::new(0x0000_0323);
    /// `CKM_CAST5_MAC_GENERAL`
    #[deprecated = "use CKM_CAST128_MAC_GENERAL"]
    pub const CAST5_MAC_GENERAL: Self = Self::new(0x0000_0324);
    /// CAST-128 CBC-MAC, chosen length
    pub const CAST128_MAC_GENERAL: Self = Self::new(0x0000_0324);
    /// `CKM_CAST5_CBC_PAD`
    #[deprecated = "use CKM_CAST128_CBC_PAD"]
    pub const CAST5_CBC_PAD: Self = Self::new(0x0000_0325);
    /// CAST-128 encryption in CBC mode with PKCS #7 padding
    pub const CAST128_CBC_PAD: Self = Self::new(0x0000_0325);
    /// RC5 key generation
    pub const RC5_KEY_GEN: Self = Self::new(0x0000_0330);
    /// RC5 encryption in ECB mode
    pub const RC5_ECB: Self = Self::new(0x0000_0331);
    /// RC5 encryption in CBC mode
    pub const RC5_CBC: Self = Self::new(0x0000_0332);
    /// RC5 CBC-MAC, half a block
    pub const RC5_MAC: Self = Self::new(0x0000_0333);
    /// RC5 CBC-MAC, chosen length
    pub const RC5_MAC_GENERAL: Self = Self::new(0x0000_0334);
    /// RC5 encryption in CBC mode with PKCS #7 padding
    pub const RC5_CBC_PAD: Self = Self::new(0x0000_0335);
    /// IDEA key generation
    pub const IDEA_KEY_GEN: Self = Self::new(0x0000_0340);
    /// IDEA encryption in ECB mode
    pub const IDEA_ECB: Self = Self::new(0x0000_0341);
    /// IDEA encryption in CBC mode
    pub const IDEA_CBC: Self = Self::new(0x0000_0342);
    /// IDEA CBC-MAC, half a block
    pub const IDEA_MAC: Self = Self::new(0x0000_0343);
    /// IDEA CBC-MAC, chosen length
    pub const IDEA_MAC_GENERAL: Self = Self::new(0x0000_0344);
    /// IDEA encryption in CBC mode with PKCS #7 padding
    pub const IDEA_CBC_PAD: Self = Self::new(0x0000_0345);
    /// Generic secret generation
    pub const GENERIC_SECRET_KEY_GEN: Self = Self::new(0x0000_0350);
    /// Key derivation: base key, then another key
    pub const CONCATENATE_BASE_AND_KEY: Self = Self::new(0x0000_0360);
    /// Key derivation: base key, then data
    pub const CONCATENATE_BASE_AND_DATA: Self = Self::new(0x0000_0362);
    /// Key derivation: data, then base key
    pub const CONCATENATE_DATA_AND_BASE: Self = Self::new(0x0000_0363);
    /// Key derivation: base key XOR data
    pub const XOR_BASE_AND_DATA: Self = Self::new(0x0000_0364);
    /// Key derivation: some bits of the base key
    pub const EXTRACT_KEY_FROM_KEY: Self = Self::new(0x0000_0365);
    /// SSL 3.0 pre-master secret generation
    pub const SSL3_PRE_MASTER_KEY_GEN: Self = Self::new(0x0000_0370);
    /// SSL 3.0 master secret from the pre-master secret
    pub const SSL3_MASTER_KEY_DERIVE: Self = Self::new(0x0000_0371);
    /// SSL 3.0 session keys from the master secret
    pub const SSL3_KEY_AND_MAC_DERIVE: Self = Self::new(0x0000_0372);
    /// SSL 3.0 master secret from a Diffie-Hellman secret
    pub const SSL3_MASTER_KEY_DERIVE_DH: Self = Self::new(0x0000_0373);
    /// TLS pre-master secret generation
    pub const TLS_PRE_MASTER_KEY_GEN: Self = Self::new(0x0000_0374);
    /// TLS 1.0 and 1.1 master secret from the pre-master secret
    pub const TLS_MASTER_KEY_DERIVE: Self = Self::new(0x0000_0375);
    /// TLS 1.0 and 1.1 session keys from the master secret
    pub const TLS_KEY_AND_MAC_DERIVE: Self = Self::new(0x0000_0376);
    /// TLS 1.0 and 1.1 master secret from a Diffie-Hellman secret
    pub const TLS_MASTER_KEY_DERIVE_DH: Self = Self::new(0x0000_0377);
    /// TLS 1.0 and 1.1 pseudorandom function
    pub const TLS_PRF: Self = Self::new(0x0000_0378);
    /// SSL 3.0 MAC with MD5
    pub const SSL3_MD5_MAC: Self = Self::new(0x0000_0380);
    /// SSL 3.0 MAC with SHA-1
    pub const SSL3_SHA1_MAC: Self = Self::new(0x0000_0381);
    /// Key derivation by digesting a key with MD5
    pub const MD5_KEY_DERIVATION: Self = Self::new(0x0000_0390);
    /// Key derivation by digesting a key with MD2
    pub const MD2_KEY_DERIVATION: Self = Self::new(0x0000_0391);
    /// Key derivation by digesting a key with SHA-1
    pub const SHA1_KEY_DERIVATION: Self = Self::new(0x0000_0392);
    /// Key derivation by digesting a key with SHA-256
    pub const SHA256_KEY_DERIVATION: Self = Self::new(0x0000_0393);
    /// Key derivation by digesting a key with SHA-384
    pub const SHA384_KEY_DERIVATION: Self = Self::new(0x0000_0394);
    /// Key derivation by digesting a key with SHA-512
    pub const SHA512_KEY_DERIVATION: Self = Self::new(0x0000_0395);
    /// Key derivation by digesting a key with SHA-224
    pub const SHA224_KEY_DERIVATION: Self = Self::new(0x0000_0396);
    /// Key derivation by digesting a key with SHA3-256
    pub const SHA3_256_KEY_DERIVATION: Self = Self::new(0x0000_0397);
    /// Key derivation by digesting a key with SHA3-224
    pub const SHA3_224_KEY_DERIVATION: Self = Self::new(0x0000_0398);
    /// Key derivation by digesting a key with SHA3-384
    pub const SHA3_384_KEY_DERIVATION: Self = Self::new(0x0000_0399);
    /// Key derivation by digesting a key with SHA3-512
    pub const SHA3_512_KEY_DERIVATION: Self = Self::new(0x0000_039a);
    /// Key derivation by digesting a key with SHAKE128
    pub const SHAKE_128_KEY_DERIVATION: Self = Self::new(0x0000_039b);
    /// Key derivation by digesting a key with SHAKE256
    pub const SHAKE_256_KEY_DERIVATION: Self = Self::new(0x0000_039c);
    /// Alias of CKM_SHA3_256_KEY_DERIVATION
    pub const SHA3_256_KEY_DERIVE: Self = Self::new(0x0000_0397);
    /// Alias of CKM_SHA3_224_KEY_DERIVATION
    pub const SHA3_224_KEY_DERIVE: Self = Self::new(0x0000_0398);
    /// Alias of CKM_SHA3_384_KEY_DERIVATION
    pub const SHA3_384_KEY_DERIVE: Self = Self::new(0x0000_0399);
    /// Alias of CKM_SHA3_512_KEY_DERIVATION
    pub const SHA3_512_KEY_DERIVE: Self = Self::new(0x0000_039a);
    /// Alias of CKM_SHAKE_128_KEY_DERIVATION
    pub const SHAKE_128_KEY_DERIVE: Self = Self::new(0x0000_039b);
    /// Alias of CKM_SHAKE_256_KEY_DERIVATION
    pub const SHAKE_256_KEY_DERIVE: Self = Self::new(0x0000_039c);
    /// Password-based generation, with MD2, of a DES key and vector for CBC mode
    pub const PBE_MD2_DES_CBC: Self = Self::new(0x0000_03a0);
    /// Password-based generation, with MD5, of a DES key and vector for CBC mode
    pub const PBE_MD5_DES_CBC: Self = Self::new(0x0000_03a1);
    /// Password-based generation, with MD5, of a CAST key and vector for CBC mode
    pub const PBE_MD5_CAST_CBC: Self = Self::new(0x0000_03a2);
    /// Password-based generation, with MD5, of a CAST3 key and vector for CBC mode
    pub const PBE_MD5_CAST3_CBC: Self = Self::new(0x0000_03a3);
    /// `CKM_PBE_MD5_CAST5_CBC`
    #[deprecated = "use CKM_PBE_MD5_CAST128_CBC"]
    pub const PBE_MD5_CAST5_CBC: Self = Self::new(0x0000_03a4);
    /// Password-based generation, with MD5, of a CAST-128 key and vector for CBC mode
    pub const PBE_MD5_CAST128_CBC: Self = Self::new(0x0000_03a4);
    /// `CKM_PBE_SHA1_CAST5_CBC`
    #[deprecated = "use CKM_PBE_SHA1_CAST128_CBC"]
    pub const PBE_SHA1_CAST5_CBC: Self = Self::new(0x0000_03a5);
    /// Password-based generation, with SHA-1, of a CAST-128 key and vector for CBC mode
    pub const PBE_SHA1_CAST128_CBC: Self = Self::new(0x0000_03a5);
    /// Password-based generation, with SHA-1, of a 128-bit RC4 key
    pub const PBE_SHA1_RC4_128: Self = Self::new(0x0000_03a6);
    /// Password-based generation, with SHA-1, of a 40-bit RC4 key
    pub const PBE_SHA1_RC4_40: Self = Self::new(0x0000_03a7);
    /// Password-based generation, with SHA-1, of a three-key Triple DES key and vector
    pub const PBE_SHA1_DES3_EDE_CBC: Self = Self::new(0x0000_03a8);
    /// Password-based generation, with SHA-1, of a two-key Triple DES key and vector
    pub const PBE_SHA1_DES2_EDE_CBC: Self = Self::new(0x0000_03a9);
    /// Password-based generation, with SHA-1, of a 128-bit RC2 key and vector
    pub const PBE_SHA1_RC2_128_CBC: Self = Self::new(0x0000_03aa);
    /// Password-based generation, with SHA-1, of a 40-bit RC2 key and vector
    pub const PBE_SHA1_RC2_40_CBC: Self = Self::new(0x0000_03ab);
    /// PKCS #5 PBKDF2 password-based key generation
    pub const PKCS5_PBKD2: Self = Self::new(0x0000_03b0);
    /// Password-based generation, with SHA-1, of a key for HMAC with SHA-1
    pub const PBA_SHA1_WITH_SHA1_HMAC: Self = Self::new(0x0000_03c0);
    /// WTLS pre-master secret generation
    pub const WTLS_PRE_MASTER_KEY_GEN: Self = Self::new(0x0000_03d0);
    /// WTLS master secret from the pre-master secret
    pub const WTLS_MASTER_KEY_DERIVE: Self = Self::new(0x0000_03d1);
    /// WTLS master secret from a Diffie-Hellman or elliptic curve secret
    pub const WTLS_MASTER_KEY_DERIVE_DH_ECC: Self = Self::new(0x0000_03d2);
    /// WTLS pseudorandom function
    pub const WTLS_PRF: Self = Self::new(0x0000_03d3);
    /// WTLS server keys from the master secret
    pub const WTLS_SERVER_KEY_AND_MAC_DERIVE: Self = Self::new(0x0000_03d4);
    /// WTLS client keys from the master secret
    pub const WTLS_CLIENT_KEY_AND_MAC_DERIVE: Self = Self::new(0x0000_03d5);
    /// TLS 1.0 MAC of the server's Finished message
    pub const TLS10_MAC_SERVER: Self = Self::new(0x0000_03d6);
    /// TLS 1.0 MAC of the client's Finished message
    pub const TLS10_MAC_CLIENT: Self = Self::new(0x0000_03d7);
    /// TLS 1.2 MAC of a Finished message
    pub const TLS12_MAC: Self = Self::new(0x0000_03d8);
    /// TLS 1.2 key derivation with the pseudorandom function
    pub const TLS12_KDF: Self = Self::new(0x0000_03d9);
    /// TLS 1.2 master secret from the pre-master secret
    pub const TLS12_MASTER_KEY_DERIVE: Self = Self::new(0x0000_03e0);
    /// TLS 1.2 session keys from the master secret
    pub const TLS12_KEY_AND_MAC_DERIVE: Self = Self::new(0x0000_03e1);
    /// TLS 1.2 master secret from a Diffie-Hellman secret
    pub const TLS12_MASTER_KEY_DERIVE_DH: Self = Self::new(0x0000_03e2);
    /// TLS 1.2 session keys from the master secret, without initialisation vectors
    pub const TLS12_KEY_SAFE_DERIVE: Self = Self::new(0x0000_03e3);
    /// TLS MAC of a Finished message
    pub const TLS_MAC: Self = Self::new(0x0000_03e4);
    /// TLS key derivation with the pseudorandom function
    pub const TLS_KDF: Self = Self::new(0x0000_03e5);
    /// LYNKS key wrapping
    pub const KEY_WRAP_LYNKS: Self = Self::new(0x0000_0400);
    /// RSA OAEP key wrapping for SET
    pub const KEY_WRAP_SET_OAEP: Self = Self::new(0x0000_0401);
    /// Cryptographic Message Syntax (CMS) signature
    pub const CMS_SIG: Self = Self::new(0x0000_0500);
    /// CT-KIP key derivation
    pub const KIP_DERIVE: Self = Self::new(0x0000_0510);
    /// CT-KIP key wrapping
    pub const KIP_WRAP: Self = Self::new(0x0000_0511);
    /// CT-KIP MAC
    pub const KIP_MAC: Self = Self::new(0x0000_0512);
    /// Camellia key generation
    pub const CAMELLIA_KEY_GEN: Self = Self::new(0x0000_0550);
    /// Camellia encryption in ECB mode
    pub const CAMELLIA_ECB: Self = Self::new(0x0000_0551);
    /// Camellia encryption in CBC mode
    pub const CAMELLIA_CBC: Self = Self::new(0x0000_0552);
    /// Camellia CBC-MAC, half a block
    pub const CAMELLIA_MAC: Self = Self::new(0x0000_0553);
    /// Camellia CBC-MAC, chosen length
    pub const CAMELLIA_MAC_GENERAL: Self = Self::new(0x0000_0554);
    /// Camellia encryption in CBC mode with PKCS #7 padding
    pub const CAMELLIA_CBC_PAD: Self = Self::new(0x0000_0555);
    /// Key derivation by Camellia encryption in ECB mode
    pub const CAMELLIA_ECB_ENCRYPT_DATA: Self = Self::new(0x0000_0556);
    /// Key derivation by Camellia encryption in CBC mode
    pub const CAMELLIA_CBC_ENCRYPT_DATA: Self = Self::new(0x0000_0557);
    /// Camellia encryption in counter mode
    pub const CAMELLIA_CTR: Self = Self::new(0x0000_0558);
    /// ARIA key generation
    pub const ARIA_KEY_GEN: Self = Self::new(0x0000_0560);
    /// ARIA encryption in ECB mode
    pub const ARIA_ECB: Self = Self::new(0x0000_0561);
    /// ARIA encryption in CBC mode
    pub const ARIA_CBC: Self = Self::new(0x0000_0562);
    /// ARIA CBC-MAC, half a block
    pub const ARIA_MAC: Self = Self::new(0x0000_0563);
    /// ARIA CBC-MAC, chosen length
    pub const ARIA_MAC_GENERAL: Self = Self::new(0x0000_0564);
    /// ARIA encryption in CBC mode with PKCS #7 padding
    pub const ARIA_CBC_PAD: Self = Self::new(0x0000_0565);
    /// Key derivation by ARIA encryption in ECB mode
    pub const ARIA_ECB_ENCRYPT_DATA: Self = Self::new(0x0000_0566);
    /// Key derivation by ARIA encryption in CBC mode
    pub const ARIA_CBC_ENCRYPT_DATA: Self = Self::new(0x0000_0567);
    /// SEED key generation
    pub const SEED_KEY_GEN: Self = Self::new(0x0000_0650);
    /// SEED encryption in ECB mode
    pub const SEED_ECB: Self = Self::new(0x0000_0651);
    /// SEED encryption in CBC mode
    pub const SEED_CBC: Self = Self::new(0x0000_0652);
    /// SEED CBC-MAC, half a block
    pub const SEED_MAC: Self = Self::new(0x0000_0653);
    /// SEED CBC-MAC, chosen length
    pub const SEED_MAC_GENERAL: Self = Self::new(0x0000_0654);
    /// SEED encryption in CBC mode with PKCS #7 padding
    pub const SEED_CBC_PAD: Self = Self::new(0x0000_0655);
    /// Key derivation by SEED encryption in ECB mode
    pub const SEED_ECB_ENCRYPT_DATA: Self = Self::new(0x0000_0656);
    /// Key derivation by SEED encryption in CBC mode
    pub const SEED_CBC_ENCRYPT_DATA: Self = Self::new(0x0000_0657);
    /// SKIPJACK key generation
    pub const SKIPJACK_KEY_GEN: Self = Self::new(0x0000_1000);
    /// SKIPJACK encryption in ECB mode with blocks of 64 bits
    pub const SKIPJACK_ECB64: Self = Self::new(0x0000_1001);
    /// SKIPJACK encryption in CBC mode with blocks of 64 bits
    pub const SKIPJACK_CBC64: Self = Self::new(0x0000_1002);
    /// SKIPJACK encryption in OFB mode with 64-bit feedback
    pub const SKIPJACK_OFB64: Self = Self::new(0x0000_1003);
    /// SKIPJACK encryption in CFB mode with 64-bit feedback
    pub const SKIPJACK_CFB64: Self = Self::new(0x0000_1004);
    /// SKIPJACK encryption in CFB mode with 32-bit feedback
    pub const SKIPJACK_CFB32: Self = Self::new(0x0000_1005);
    /// SKIPJACK encryption in CFB mode with 16-bit feedback
    pub const SKIPJACK_CFB16: Self = Self::new(0x0000_1006);
    /// SKIPJACK encryption in CFB mode with 8-bit feedback
    pub const SKIPJACK_CFB8: Self = Self::new(0x0000_1007);
    /// SKIPJACK key wrapping
    pub const SKIPJACK_WRAP: Self = Self::new(0x0000_1008);
    /// SKIPJACK wrapping of a private key
    pub const SKIPJACK_PRIVATE_WRAP: Self = Self::new(0x0000_1009);
    /// SKIPJACK change of the wrapping of a private key
    pub const SKIPJACK_RELAYX: Self = Self::new(0x0000_100a);
    /// KEA key pair generation
    pub const KEA_KEY_PAIR_GEN: Self = Self::new(0x0000_1010);
    /// KEA key agreement, older mechanism number
    pub const KEA_KEY_DERIVE: Self = Self::new(0x0000_1011);
    /// KEA key agreement
    pub const KEA_DERIVE: Self = Self::new(0x0000_1012);
    /// FORTEZZA signature with a time stamp
    pub const FORTEZZA_TIMESTAMP: Self = Self::new(0x0000_1020);
    /// BATON key generation
    pub const BATON_KEY_GEN: Self = Self::new(0x0000_1030);
    /// BATON encryption in ECB mode with blocks of 128 bits
    pub const BATON_ECB128: Self = Self::new(0x0000_1031);
    /// BATON encryption in ECB mode with blocks of 96 bits
    pub const BATON_ECB96: Self = Self::new(0x0000_1032);
    /// BATON encryption in CBC mode with blocks of 128 bits
    pub const BATON_CBC128: Self = Self::new(0x0000_1033);
    /// BATON encryption in counter mode
    pub const BATON_COUNTER: Self = Self::new(0x0000_1034);
    /// BATON encryption in shuffle mode
    pub const BATON_SHUFFLE: Self = Self::new(0x0000_1035);
    /// BATON key wrapping
    pub const BATON_WRAP: Self = Self::new(0x0000_1036);
    /// `CKM_ECDSA_KEY_PAIR_GEN`
    #[deprecated = "use CKM_EC_KEY_PAIR_GEN"]
    pub const ECDSA_KEY_PAIR_GEN: Self = Self::new(0x0000_1040);
    /// Elliptic curve key pair generation
    pub const EC_KEY_PAIR_GEN: Self = Self::new(0x0000_1040);
    /// ECDSA signature, the hash done by the caller
    pub const ECDSA: Self = Self::new(0x0000_1041);
    /// ECDSA signature with SHA-1
    pub const ECDSA_SHA1: Self = Self::new(0x0000_1042);
    /// ECDSA signature with SHA-224
    pub const ECDSA_SHA224: Self = Self::new(0x0000_1043);
    /// ECDSA signature with SHA-256
    pub const ECDSA_SHA256: Self = Self::new(0x0000_1044);
    /// ECDSA signature with SHA-384
    pub const ECDSA_SHA384: Self = Self::new(0x0000_1045);
    /// ECDSA signature with SHA-512
    pub const ECDSA_SHA512: Self = Self::new(0x0000_1046);
    /// Elliptic curve key pair generation with extra random bits
    pub const EC_KEY_PAIR_GEN_W_EXTRA_BITS: Self = Self::new(0x0000_140b);
    /// ECDH key agreement
    pub const ECDH1_DERIVE: Self = Self::new(0x0000_1050);
    /// ECDH key agreement with cofactor
    pub const ECDH1_COFACTOR_DERIVE: Self = Self::new(0x0000_1051);
    /// ECMQV key agreement
    pub const ECMQV_DERIVE: Self = Self::new(0x0000_1052);
    /// Key wrapping by ephemeral ECDH and AES
    pub const ECDH_AES_KEY_WRAP: Self = Self::new(0x0000_1053);
    /// Key wrapping by RSA OAEP and AES
    pub const RSA_AES_KEY_WRAP: Self = Self::new(0x0000_1054);
    /// JUNIPER key generation
    pub const JUNIPER_KEY_GEN: Self = Self::new(0x0000_1060);
    /// JUNIPER encryption in ECB mode with blocks of 128 bits
    pub const JUNIPER_ECB128: Self = Self::new(0x0000_1061);
    /// JUNIPER encryption in CBC mode with blocks of 128 bits
    pub const JUNIPER_CBC128: Self = Self::new(0x0000_1062);
    /// JUNIPER encryption in counter mode
    pub const JUNIPER_COUNTER: Self = Self::new(0x0000_1063);
    /// JUNIPER encryption in shuffle mode
    pub const JUNIPER_SHUFFLE: Self = Self::new(0x0000_1064);
    /// JUNIPER key wrapping
    pub const JUNIPER_WRAP: Self = Self::new(0x0000_1065);
    /// FASTHASH digest
    pub const FASTHASH: Self = Self::new(0x0000_1070);
    /// AES encryption in XTS mode
    pub const AES_XTS: Self = Self::new(0x0000_1071);
    /// AES-XTS key generation
    pub const AES_XTS_KEY_GEN: Self = Self::new(0x0000_1072);
    /// AES key generation
    pub const AES_KEY_GEN: Self = Self::new(0x0000_1080);
    /// AES encryption in ECB mode
    pub const AES_ECB: Self = Self::new(0x0000_1081);
    /// AES encryption in CBC mode
    pub const AES_CBC: Self = Self::new(0x0000_1082);
    /// AES CBC-MAC, half a block
    pub const AES_MAC: Self = Self::new(0x0000_1083);
    /// AES CBC-MAC, chosen length
    pub const AES_MAC_GENERAL: Self = Self::new(0x0000_1084);
    /// AES encryption in CBC mode with PKCS #7 padding
    pub const AES_CBC_PAD: Self = Self::new(0x0000_1085);
    /// AES encryption in counter mode
    pub const AES_CTR: Self = Self::new(0x0000_1086);
    /// AES-GCM authenticated encryption
    pub const AES_GCM: Self = Self::new(0x0000_1087);
    /// AES-CCM authenticated encryption
    pub const AES_CCM: Self = Self::new(0x0000_1088);
    /// AES encryption in CBC mode with ciphertext stealing
    pub const AES_CTS: Self = Self::new(0x0000_1089);
    /// AES CMAC
    pub const AES_CMAC: Self = Self::new(0x0000_108a);
    /// AES CMAC, chosen length
    pub const AES_CMAC_GENERAL: Self = Self::new(0x0000_108b);
    /// AES-XCBC-MAC
    pub const AES_XCBC_MAC: Self = Self::new(0x0000_108c);
    /// AES-XCBC-MAC of 96 bits
    pub const AES_XCBC_MAC_96: Self = Self::new(0x0000_108d);
    /// AES-GMAC
    pub const AES_GMAC: Self = Self::new(0x0000_108e);
    /// Blowfish key generation
    pub const BLOWFISH_KEY_GEN: Self = Self::new(0x0000_1090);
    /// Blowfish encryption in CBC mode
    pub const BLOWFISH_CBC: Self = Self::new(0x0000_1091);
    /// Twofish key generation
    pub const TWOFISH_KEY_GEN: Self = Self::new(0x0000_1092);
    /// Twofish encryption in CBC mode
    pub const TWOFISH_CBC: Self = Self::new(0x0000_1093);
    /// Blowfish encryption in CBC mode with PKCS #7 padding
    pub const BLOWFISH_CBC_PAD: Self = Self::new(0x0000_1094);
    /// Twofish encryption in CBC mode with PKCS #7 padding
    pub const TWOFISH_CBC_PAD: Self = Self::new(0x0000_1095);
    /// Key derivation by DES encryption in ECB mode
    pub const DES_ECB_ENCRYPT_DATA: Self = Self::new(0x0000_1100);
    /// Key derivation by DES encryption in CBC mode
    pub const DES_CBC_ENCRYPT_DATA: Self = Self::new(0x0000_1101);
    /// Key derivation by Triple DES encryption in ECB mode
    pub const DES3_ECB_ENCRYPT_DATA: Self = Self::new(0x0000_1102);
    /// Key derivation by Triple DES encryption in CBC mode
    pub const DES3_CBC_ENCRYPT_DATA: Self = Self::new(0x0000_1103);
    /// Key derivation by AES encryption in ECB mode
    pub const AES_ECB_ENCRYPT_DATA: Self = Self::new(0x0000_1104);
    /// Key derivation by AES encryption in CBC mode
    pub const AES_CBC_ENCRYPT_DATA: Self = Self::new(0x0000_1105);
    /// GOST R 34.10-2001 key pair generation
    pub const GOSTR3410_KEY_PAIR_GEN: Self = Self::new(0x0000_1200);
    /// GOST R 34.10-2001 signature, the hash done by the caller
    pub const GOSTR3410: Self = Self::new(0x0000_1201);
    /// GOST R 34.10-2001 signature with GOST R 34.11-94
    pub const GOSTR3410_WITH_GOSTR3411: Self = Self::new(0x0000_1202);
    /// GOST R 34.10-2001 key wrapping
    pub const GOSTR3410_KEY_WRAP: Self = Self::new(0x0000_1203);
    /// GOST R 34.10-2001 key agreement
    pub const GOSTR3410_DERIVE: Self = Self::new(0x0000_1204);
    /// GOST R 34.11-94 digest
    pub const GOSTR3411: Self = Self::new(0x0000_1210);
    /// HMAC with GOST R 34.11-94
    pub const GOSTR3411_HMAC: Self = Self::new(0x0000_1211);
    /// GOST 28147-89 key generation
    pub const GOST28147_KEY_GEN: Self = Self::new(0x0000_1220);
    /// GOST 28147-89 encryption in ECB mode
    pub const GOST28147_ECB: Self = Self::new(0x0000_1221);
    /// GOST 28147-89 encryption in the mode of the parameter set
    pub const GOST28147: Self = Self::new(0x0000_1222);
    /// GOST 28147-89 MAC
    pub const GOST28147_MAC: Self = Self::new(0x0000_1223);
    /// GOST 28147-89 key wrapping
    pub const GOST28147_KEY_WRAP: Self = Self::new(0x0000_1224);
    /// ChaCha20 key generation
    pub const CHACHA20_KEY_GEN: Self = Self::new(0x0000_1225);
    /// ChaCha20 encryption
    pub const CHACHA20: Self = Self::new(0x0000_1226);
    /// Poly1305 key generation
    pub const POLY1305_KEY_GEN: Self = Self::new(0x0000_1227);
    /// Poly1305 MAC
    pub const POLY1305: Self = Self::new(0x0000_1228);
    /// DSA domain parameter generation
    pub const DSA_PARAMETER_GEN: Self = Self::new(0x0000_2000);
    /// PKCS #3 Diffie-Hellman domain parameter generation
    pub const DH_PKCS_PARAMETER_GEN: Self = Self::new(0x0000_2001);
    /// X9.42 Diffie-Hellman domain parameter generation
    pub const X9_42_DH_PARAMETER_GEN: Self = Self::new(0x0000_2002);
    /// DSA generation of probable primes p and q
    pub const DSA_PROBABILISTIC_PARAMETER_GEN: Self = Self::new(0x0000_2003);
    /// `CKM_DSA_PROBABLISTIC_PARAMETER_GEN`
    #[deprecated = "misspelling, CKM_DSA_PROBABILISTIC_PARAMETER_GEN since 3.0"]
    pub const DSA_PROBABLISTIC_PARAMETER_GEN: Self = Self::new(0x0000_2003);
    /// DSA generation of provable primes p and q by Shawe-Taylor
    pub const DSA_SHAWE_TAYLOR_PARAMETER_GEN: Self = Self::new(0x0000_2004);
    /// DSA generation of the base g
    pub const DSA_FIPS_G_GEN: Self = Self::new(0x0000_2005);
    /// AES encryption in OFB mode
    pub const AES_OFB: Self = Self::new(0x0000_2104);
    /// AES encryption in CFB mode with 64-bit feedback
    pub const AES_CFB64: Self = Self::new(0x0000_2105);
    /// AES encryption in CFB mode with 8-bit feedback
    pub const AES_CFB8: Self = Self::new(0x0000_2106);
    /// AES encryption in CFB mode with 128-bit feedback
    pub const AES_CFB128: Self = Self::new(0x0000_2107);
    /// AES encryption in CFB mode with 1-bit feedback
    pub const AES_CFB1: Self = Self::new(0x0000_2108);
    /// AES key wrapping
    pub const AES_KEY_WRAP: Self = Self::new(0x0000_2109);
    /// AES key wrapping with padding
    pub const AES_KEY_WRAP_PAD: Self = Self::new(0x0000_210a);
    /// AES key wrapping with padding (KWP)
    pub const AES_KEY_WRAP_KWP: Self = Self::new(0x0000_210b);
    /// AES key wrapping with PKCS #7 padding
    pub const AES_KEY_WRAP_PKCS7: Self = Self::new(0x0000_210c);
    /// RSA PKCS #1 v1.5 encryption in the form of TPM 1.1
    pub const RSA_PKCS_TPM_1_1: Self = Self::new(0x0000_4001);
    /// RSA OAEP encryption in the form of TPM 1.1
    pub const RSA_PKCS_OAEP_TPM_1_1: Self = Self::new(0x0000_4002);
    /// Key generation for HMAC with SHA-1
    pub const SHA_1_KEY_GEN: Self = Self::new(0x0000_4003);
    /// Key generation for HMAC with SHA-224
    pub const SHA224_KEY_GEN: Self = Self::new(0x0000_4004);
    /// Key generation for HMAC with SHA-256
    pub const SHA256_KEY_GEN: Self = Self::new(0x0000_4005);
    /// Key generation for HMAC with SHA-384
    pub const SHA384_KEY_GEN: Self = Self::new(0x0000_4006);
    /// Key generation for HMAC with SHA-512
    pub const SHA512_KEY_GEN: Self = Self::new(0x0000_4007);
    /// Key generation for HMAC with SHA-512/224
    pub const SHA512_224_KEY_GEN: Self = Self::new(0x0000_4008);
    /// Key generation for HMAC with SHA-512/256
    pub const SHA512_256_KEY_GEN: Self = Self::new(0x0000_4009);
    /// Key generation for HMAC with SHA-512/t
    pub const SHA512_T_KEY_GEN: Self = Self::new(0x0000_400a);
    /// No operation: the output is the input
    pub const NULL: Self = Self::new(0x0000_400b);
    /// BLAKE2b-160 digest
    pub const BLAKE2B_160: Self = Self::new(0x0000_400c);
    /// Keyed BLAKE2b-160
    pub const BLAKE2B_160_HMAC: Self = Self::new(0x0000_400d);
    /// Keyed BLAKE2b-160, chosen length
    pub const BLAKE2B_160_HMAC_GENERAL: Self = Self::new(0x0000_400e);
    /// Key derivation by digesting a key with BLAKE2b-160
    pub const BLAKE2B_160_KEY_DERIVE: Self = Self::new(0x0000_400f);
    /// Key generation for keyed BLAKE2b-160
    pub const BLAKE2B_160_KEY_GEN: Self = Self::new(0x0000_4010);
    /// BLAKE2b-256 digest
    pub const BLAKE2B_256: Self = Self::new(0x0000_4011);
    /// Keyed BLAKE2b-256
    pub const BLAKE2B_256_HMAC: Self = Self::new(0x0000_4012);
    /// Keyed BLAKE2b-256, chosen length
    pub const BLAKE2B_256_HMAC_GENERAL: Self = Self::new(0x0000_4013);
    /// Key derivation by digesting a key with BLAKE2b-256
    pub const BLAKE2B_256_KEY_DERIVE: Self = Self::new(0x0000_4014);
    /// Key generation for keyed BLAKE2b-256
    pub const BLAKE2B_256_KEY_GEN: Self = Self::new(0x0000_4015);
    /// BLAKE2b-384 digest
    pub const BLAKE2B_384: Self = Self::new(0x0000_4016);
    /// Keyed BLAKE2b-384
    pub const BLAKE2B_384_HMAC: Self = Self::new(0x0000_4017);
    /// Keyed BLAKE2b-384, chosen length
    pub const BLAKE2B_384_HMAC_GENERAL: Self = Self::new(0x0000_4018);
    /// Key derivation by digesting a key with BLAKE2b-384
    pub const BLAKE2B_384_KEY_DERIVE: Self = Self::new(0x0000_4019);
    /// Key generation for keyed BLAKE2b-384
    pub const BLAKE2B_384_KEY_GEN: Self = Self::new(0x0000_401a);
    /// BLAKE2b-512 digest
    pub const BLAKE2B_512: Self = Self::new(0x0000_401b);
    /// Keyed BLAKE2b-512
    pub const BLAKE2B_512_HMAC: Self = Self::new(0x0000_401c);
    /// Keyed BLAKE2b-512, chosen length
    pub const BLAKE2B_512_HMAC_GENERAL: Self = Self::new(0x0000_401d);
    /// Key derivation by digesting a key with BLAKE2b-512
    pub const BLAKE2B_512_KEY_DERIVE: Self = Self::new(0x0000_401e);
    /// Key generation for keyed BLAKE2b-512
    pub const BLAKE2B_512_KEY_GEN: Self = Self::new(0x0000_401f);
    /// Salsa20 encryption
    pub const SALSA20: Self = Self::new(0x0000_4020);
    /// ChaCha20-Poly1305 authenticated encryption
    pub const CHACHA20_POLY1305: Self = Self::new(0x0000_4021);
    /// Salsa20-Poly1305 authenticated encryption
    pub const SALSA20_POLY1305: Self = Self::new(0x0000_4022);
    /// X3DH key agreement, initiator
    pub const X3DH_INITIALIZE: Self = Self::new(0x0000_4023);
    /// X3DH key agreement, responder
    pub const X3DH_RESPOND: Self = Self::new(0x0000_4024);
    /// Double Ratchet start, initiator
    pub const X2RATCHET_INITIALIZE: Self = Self::new(0x0000_4025);
    /// Double Ratchet start, responder
    pub const X2RATCHET_RESPOND: Self = Self::new(0x0000_4026);
    /// Double Ratchet encryption
    pub const X2RATCHET_ENCRYPT: Self = Self::new(0x0000_4027);
    /// Double Ratchet decryption
    pub const X2RATCHET_DECRYPT: Self = Self::new(0x0000_4028);
    /// XEdDSA signature
    pub const XEDDSA: Self = Self::new(0x0000_4029);
    /// HKDF derivation of a key
    pub const HKDF_DERIVE: Self = Self::new(0x0000_402a);
    /// HKDF derivation of a data object
    pub const HKDF_DATA: Self = Self::new(0x0000_402b);
    /// HKDF key generation
    pub const HKDF_KEY_GEN: Self = Self::new(0x0000_402c);
    /// Salsa20 key generation
    pub const SALSA20_KEY_GEN: Self = Self::new(0x0000_402d);
    /// ECDSA signature with SHA3-224
    pub const ECDSA_SHA3_224: Self = Self::new(0x0000_1047);
    /// ECDSA signature with SHA3-256
    pub const ECDSA_SHA3_256: Self = Self::new(0x0000_1048);
    /// ECDSA signature with SHA3-384
    pub const ECDSA_SHA3_384: Self = Self::new(0x0000_1049);
    /// ECDSA signature with SHA3-512
    pub const ECDSA_SHA3_512: Self = Self::new(0x0000_104a);
    /// Edwards curve key pair generation
    pub const EC_EDWARDS_KEY_PAIR_GEN: Self = Self::new(0x0000_1055);
    /// Montgomery curve key pair generation
    pub const EC_MONTGOMERY_KEY_PAIR_GEN: Self = Self::new(0x0000_1056);
    /// EdDSA signature
    pub const EDDSA: Self = Self::new(0x0000_1057);
    /// SP 800-108 key derivation in counter mode
    pub const SP800_108_COUNTER_KDF: Self = Self::new(0x0000_03ac);
    /// SP 800-108 key derivation in feedback mode
    pub const SP800_108_FEEDBACK_KDF: Self = Self::new(0x0000_03ad);
    /// SP 800-108 key derivation in double-pipeline mode
    pub const SP800_108_DOUBLE_PIPELINE_KDF: Self = Self::new(0x0000_03ae);
    /// IKEv2 key derivation with prf+
    pub const IKE2_PRF_PLUS_DERIVE: Self = Self::new(0x0000_402e);
    /// IKE derivation of SKEYID (IKEv1) or SKEYSEED (IKEv2)
    pub const IKE_PRF_DERIVE: Self = Self::new(0x0000_402f);
    /// IKEv1 key derivation (SKEYID_d, SKEYID_a, SKEYID_e)
    pub const IKE1_PRF_DERIVE: Self = Self::new(0x0000_4030);
    /// IKEv1 derivation of longer keys
    pub const IKE1_EXTENDED_DERIVE: Self = Self::new(0x0000_4031);
    /// HSS key pair generation
    pub const HSS_KEY_PAIR_GEN: Self = Self::new(0x0000_4032);
    /// HSS signature
    pub const HSS: Self = Self::new(0x0000_4033);
    /// XMSS key pair generation
    pub const XMSS_KEY_PAIR_GEN: Self = Self::new(0x0000_4034);
    /// XMSS^MT key pair generation
    pub const XMSSMT_KEY_PAIR_GEN: Self = Self::new(0x0000_4035);
    /// XMSS signature
    pub const XMSS: Self = Self::new(0x0000_4036);
    /// XMSS^MT signature
    pub const XMSSMT: Self = Self::new(0x0000_4037);
    /// Key wrapping by ephemeral ECDH, x coordinate, and AES
    pub const ECDH_X_AES_KEY_WRAP: Self = Self::new(0x0000_4038);
    /// Key wrapping by ephemeral ECDH with cofactor and AES
    pub const ECDH_COF_AES_KEY_WRAP: Self = Self::new(0x0000_4039);
    /// Public key from a private key
    pub const PUB_KEY_FROM_PRIV_KEY: Self = Self::new(0x0000_403a);
    /// ML-KEM key pair generation
    pub const ML_KEM_KEY_PAIR_GEN: Self = Self::new(0x0000_000f);
    /// ML-KEM key encapsulation
    pub const ML_KEM: Self = Self::new(0x0000_0017);
    /// ML-DSA key pair generation
    pub const ML_DSA_KEY_PAIR_GEN: Self = Self::new(0x0000_001c);
    /// ML-DSA signature of the message itself
    pub const ML_DSA: Self = Self::new(0x0000_001d);
    /// HashML-DSA signature, the hash done by the caller
    pub const HASH_ML_DSA: Self = Self::new(0x0000_001f);
    /// HashML-DSA signature with SHA-224
    pub const HASH_ML_DSA_SHA224: Self = Self::new(0x0000_0023);
    /// HashML-DSA signature with SHA-256
    pub const HASH_ML_DSA_SHA256: Self = Self::new(0x0000_0024);
    /// HashML-DSA signature with SHA-384
    pub const HASH_ML_DSA_SHA384: Self = Self::new(0x0000_0025);
    /// HashML-DSA signature with SHA-512
    pub const HASH_ML_DSA_SHA512: Self = Self::new(0x0000_0026);
    /// HashML-DSA signature with SHA3-224
    pub const HASH_ML_DSA_SHA3_224: Self = Self::new(0x0000_0027);
    /// HashML-DSA signature with SHA3-256
    pub const HASH_ML_DSA_SHA3_256: Self = Self::new(0x0000_0028);
    /// HashML-DSA signature with SHA3-384
    pub const HASH_ML_DSA_SHA3_384: Self = Self::new(0x0000_0029);
    /// HashML-DSA signature with SHA3-512
    pub const HASH_ML_DSA_SHA3_512: Self = Self::new(0x0000_002a);
    /// HashML-DSA signature with SHAKE128
    pub const HASH_ML_DSA_SHAKE128: Self = Self::new(0x0000_002b);
    /// HashML-DSA signature with SHAKE256
    pub const HASH_ML_DSA_SHAKE256: Self = Self::new(0x0000_002c);
    /// SLH-DSA key pair generation
    pub const SLH_DSA_KEY_PAIR_GEN: Self = Self::new(0x0000_002d);
    /// SLH-DSA signature of the message itself
    pub const SLH_DSA: Self = Self::new(0x0000_002e);
    /// HashSLH-DSA signature, the hash done by the caller
    pub const HASH_SLH_DSA: Self = Self::new(0x0000_0034);
    /// HashSLH-DSA signature with SHA-224
    pub const HASH_SLH_DSA_SHA224: Self = Self::new(0x0000_0036);
    /// HashSLH-DSA signature with SHA-256
    pub const HASH_SLH_DSA_SHA256: Self = Self::new(0x0000_0037);
    /// HashSLH-DSA signature with SHA-384
    pub const HASH_SLH_DSA_SHA384: Self = Self::new(0x0000_0038);
    /// HashSLH-DSA signature with SHA-512
    pub const HASH_SLH_DSA_SHA512: Self = Self::new(0x0000_0039);
    /// HashSLH-DSA signature with SHA3-224
    pub const HASH_SLH_DSA_SHA3_224: Self = Self::new(0x0000_003a);
    /// HashSLH-DSA signature with SHA3-256
    pub const HASH_SLH_DSA_SHA3_256: Self = Self::new(0x0000_003b);
    /// HashSLH-DSA signature with SHA3-384
    pub const HASH_SLH_DSA_SHA3_384: Self = Self::new(0x0000_003c);
    /// HashSLH-DSA signature with SHA3-512
    pub const HASH_SLH_DSA_SHA3_512: Self = Self::new(0x0000_003d);
    /// HashSLH-DSA signature with SHAKE128
    pub const HASH_SLH_DSA_SHAKE128: Self = Self::new(0x0000_003e);
    /// HashSLH-DSA signature with SHAKE256
    pub const HASH_SLH_DSA_SHAKE256: Self = Self::new(0x0000_003f);
    /// TLS 1.2 extended master secret from the pre-master secret
    pub const TLS12_EXTENDED_MASTER_KEY_DERIVE: Self = Self::new(0x0000_0056);
    /// TLS 1.2 extended master secret from a Diffie-Hellman secret
    pub const TLS12_EXTENDED_MASTER_KEY_DERIVE_DH: Self = Self::new(0x0000_0057);
    /// First mechanism type that vendors define
    pub const VENDOR_DEFINED: Self = Self::new(0x8000_0000);
}

#[rustfmt::skip]
impl ValueKind for value_kind::MechanismType {
    const PREFIX: &'static str = "CKM_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0000, "CKM_RSA_PKCS_KEY_PAIR_GEN"),
        (0x0000_0001, "CKM_RSA_PKCS"),
        (0x0000_0002, "CKM_RSA_9796"),
        (0x0000_0003, "CKM_RSA_X_509"),
        (0x0000_0004, "CKM_MD2_RSA_PKCS"),
        (0x0000_0005, "CKM_MD5_RSA_PKCS"),
        (0x0000_0006, "CKM_SHA1_RSA_PKCS"),
        (0x0000_0007, "CKM_RIPEMD128_RSA_PKCS"),
        (0x0000_0008, "CKM_RIPEMD160_RSA_PKCS"),
        (0x0000_0009, "CKM_RSA_PKCS_OAEP"),
        (0x0000_000a, "CKM_RSA_X9_31_KEY_PAIR_GEN"),
        (0x0000_000b, "CKM_RSA_X9_31"),
        (0x0000_000c, "CKM_SHA1_RSA_X9_31"),
        (0x0000_000d, "CKM_RSA_PKCS_PSS"),
        (0x0000_000e, "CKM_SHA1_RSA_PKCS_PSS"),
        (0x0000_000f, "CKM_ML_KEM_KEY_PAIR_GEN"),
        (0x0000_0010, "CKM_DSA_KEY_PAIR_GEN"),
        (0x0000_0011, "CKM_DSA"),
        (0x0000_0012, "CKM_DSA_SHA1"),
        (0x0000_0013, "CKM_DSA_SHA224"),
        (0x0000_0014, "CKM_DSA_SHA256"),
        (0x0000_0015, "CKM_DSA_SHA384"),
        (0x0000_0016, "CKM_DSA_SHA512"),
        (0x0000_0017, "CKM_ML_KEM"),
        (0x0000_0018, "CKM_DSA_SHA3_224"),
        (0x0000_0019, "CKM_DSA_SHA3_256"),
        (0x0000_001a, "CKM_DSA_SHA3_384"),
        (0x0000_001b, "CKM_DSA_SHA3_512"),
        (0x0000_001c, "CKM_ML_DSA_KEY_PAIR_GEN"),
        (0x0000_001d, "CKM_ML_DSA"),
        (0x0000_001f, "CKM_HASH_ML_DSA"),
        (0x0000_0020, "CKM_DH_PKCS_KEY_PAIR_GEN"),
        (0x0000_0021, "CKM_DH_PKCS_DERIVE"),
        (0x0000_0023, "CKM_HASH_ML_DSA_SHA224"),
        (0x0000_0024, "CKM_HASH_ML_DSA_SHA256"),
        (0x0000_0025, "CKM_HASH_ML_DSA_SHA384"),
        (0x0000_0026, "CKM_HASH_ML_DSA_SHA512"),
        (0x0000_0027, "CKM_HASH_ML_DSA_SHA3_224"),
        (0x0000_0028, "CKM_HASH_ML_DSA_SHA3_256"),
        (0x0000_0029, "CKM_HASH_ML_DSA_SHA3_384"),
        (0x0000_002a, "CKM_HASH_ML_DSA_SHA3_512"),
        (0x0000_002b, "CKM_HASH_ML_DSA_SHAKE128"),
        (0x0000_002c, "CKM_HASH_ML_DSA_SHAKE256"),
        (0x0000_002d, "CKM_SLH_DSA_KEY_PAIR_GEN"),
        (0x0000_002e, "CKM_SLH_DSA"),
        (0x0000_0030, "CKM_X9_42_DH_KEY_PAIR_GEN"),
        (0x0000_0031, "CKM_X9_42_DH_DERIVE"),
        (0x0000_0032, "CKM_X9_42_DH_HYBRID_DERIVE"),
        (0x0000_0033, "CKM_X9_42_MQV_DERIVE"),
        (0x0000_0034, "CKM_HASH_SLH_DSA"),
        (0x0000_0036, "CKM_HASH_SLH_DSA_SHA224"),
        (0x0000_0037, "CKM_HASH_SLH_DSA_SHA256"),
        (0x0000_0038, "CKM_HASH_SLH_DSA_SHA384"),
        (0x0000_0039, "CKM_HASH_SLH_DSA_SHA512"),
        (0x0000_003a, "CKM_HASH_SLH_DSA_SHA3_224"),
        (0x0000_003b, "CKM_HASH_SLH_DSA_SHA3_256"),
        (0x0000_003c, "CKM_HASH_SLH_DSA_SHA3_384"),
        (0x0000_003d, "CKM_HASH_SLH_DSA_SHA3_512"),
        (0x0000_003e, "CKM_HASH_SLH_DSA_SHAKE128"),
        (0x0000_003f, "CKM_HASH_SLH_DSA_SHAKE256"),
        (0x0000_0040, "CKM_SHA256_RSA_PKCS"),
        (0x0000_0041, "CKM_SHA384_RSA_PKCS"),
        (0x0000_0042, "CKM_SHA512_RSA_PKCS"),
        (0x0000_0043, "CKM_SHA256_RSA_PKCS_PSS"),
        (0x0000_0044, "CKM_SHA384_RSA_PKCS_PSS"),
        (0x0000_0045, "CKM_SHA512_RSA_PKCS_PSS"),
        (0x0000_0046, "CKM_SHA224_RSA_PKCS"),
        (0x0000_0047, "CKM_SHA224_RSA_PKCS_PSS"),
        (0x0000_0048, "CKM_SHA512_224"),
        (0x0000_0049, "CKM_SHA512_224_HMAC"),
        (0x0000_004a, "CKM_SHA512_224_HMAC_GENERAL"),
        (0x0000_004b, "CKM_SHA512_224_KEY_DERIVATION"),
        (0x0000_004c, "CKM_SHA512_256"),
        (0x0000_004d, "CKM_SHA512_256_HMAC"),
        (0x0000_004e, "CKM_SHA512_256_HMAC_GENERAL"),
        (0x0000_004f, "CKM_SHA512_256_KEY_DERIVATION"),
        (0x0000_0050, "CKM_SHA512_T"),
        (0x0000_0051, "CKM_SHA512_T_HMAC"),
        (0x0000_0052, "CKM_SHA512_T_HMAC_GENERAL"),
        (0x0000_0053, "CKM_SHA512_T_KEY_DERIVATION"),
        (0x0000_0056, "CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE"),
        (0x0000_0057, "CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH"),
        (0x0000_0060, "CKM_SHA3_256_RSA_PKCS"),
        (0x0000_0061, "CKM_SHA3_384_RSA_PKCS"),
        (0x0000_0062, "CKM_SHA3_512_RSA_PKCS"),
        (0x0000_0063, "CKM_SHA3_256_RSA_PKCS_PSS"),
        (0x0000_0064, "CKM_SHA3_384_RSA_PKCS_PSS"),
        (0x0000_0065, "CKM_SHA3_512_RSA_PKCS_PSS"),
        (0x0000_0066, "CKM_SHA3_224_RSA_PKCS"),
        (0x0000_0067, "CKM_SHA3_224_RSA_PKCS_PSS"),
        (0x0000_0100, "CKM_RC2_KEY_GEN"),
        (0x0000_0101, "CKM_RC2_ECB"),
        (0x0000_0102, "CKM_RC2_CBC"),
        (0x0000_0103, "CKM_RC2_MAC"),
        (0x0000_0104, "CKM_RC2_MAC_GENERAL"),
        (0x0000_0105, "CKM_RC2_CBC_PAD"),
        (0x0000_0110, "CKM_RC4_KEY_GEN"),
        (0x0000_0111, "CKM_RC4"),
        (0x0000_0120, "CKM_DES_KEY_GEN"),
        (0x0000_0121, "CKM_DES_ECB"),
        (0x0000_0122, "CKM_DES_CBC"),
        (0x0000_0123, "CKM_DES_MAC"),
        (0x0000_0124, "CKM_DES_MAC_GENERAL"),
        (0x0000_0125, "CKM_DES_CBC_PAD"),
        (0x0000_0130, "CKM_DES2_KEY_GEN"),
        (0x0000_0131, "CKM_DES3_KEY_GEN"),
        (0x0000_0132, "CKM_DES3_ECB"),
        (0x0000_0133, "CKM_DES3_CBC"),
        (0x0000_0134, "CKM_DES3_MAC"),
        (0x0000_0135, "CKM_DES3_MAC_GENERAL"),
        (0x0000_0136, "CKM_DES3_CBC_PAD"),
        (0x0000_0137, "CKM_DES3_CMAC_GENERAL"),
        (0x0000_0138, "CKM_DES3_CMAC"),
        (0x0000_0140, "CKM_CDMF_KEY_GEN"),
        (0x0000_0141, "CKM_CDMF_ECB"),
        (0x0000_0142, "CKM_CDMF_CBC"),
        (0x0000_0143, "CKM_CDMF_MAC"),
        (0x0000_0144, "CKM_CDMF_MAC_GENERAL"),
        (0x0000_0145, "CKM_CDMF_CBC_PAD"),
        (0x0000_0150, "CKM_DES_OFB64"),
        (0x0000_0151, "CKM_DES_OFB8"),
        (0x0000_0152, "CKM_DES_CFB64"),
        (0x0000_0153, "CKM_DES_CFB8"),
        (0x0000_0200, "CKM_MD2"),
        (0x0000_0201, "CKM_MD2_HMAC"),
        (0x0000_0202, "CKM_MD2_HMAC_GENERAL"),
        (0x0000_0210, "CKM_MD5"),
        (0x0000_0211, "CKM_MD5_HMAC"),
        (0x0000_0212, "CKM_MD5_HMAC_GENERAL"),
        (0x0000_0220, "CKM_SHA_1"),
        (0x0000_0221, "CKM_SHA_1_HMAC"),
        (0x0000_0222, "CKM_SHA_1_HMAC_GENERAL"),
        (0x0000_0230, "CKM_RIPEMD128"),
        (0x0000_0231, "CKM_RIPEMD128_HMAC"),
        (0x0000_0232, "CKM_RIPEMD128_HMAC_GENERAL"),
        (0x0000_0240, "CKM_RIPEMD160"),
        (0x0000_0241, "CKM_RIPEMD160_HMAC"),
        (0x0000_0242, "CKM_RIPEMD160_HMAC_GENERAL"),
        (0x0000_0250, "CKM_SHA256"),
        (0x0000_0251, "CKM_SHA256_HMAC"),
        (0x0000_0252, "CKM_SHA256_HMAC_GENERAL"),
        (0x0000_0255, "CKM_SHA224"),
        (0x0000_0256, "CKM_SHA224_HMAC"),
        (0x0000_0257, "CKM_SHA224_HMAC_GENERAL"),
        (0x0000_0260, "CKM_SHA384"),
        (0x0000_0261, "CKM_SHA384_HMAC"),
        (0x0000_0262, "CKM_SHA384_HMAC_GENERAL"),
        (0x0000_0270, "CKM_SHA512"),
        (0x0000_0271, "CKM_SHA512_HMAC"),
        (0x0000_0272, "CKM_SHA512_HMAC_GENERAL"),
        (0x0000_0280, "CKM_SECURID_KEY_GEN"),
        (0x0000_0282, "CKM_SECURID"),
        (0x0000_0290, "CKM_HOTP_KEY_GEN"),
        (0x0000_0291, "CKM_HOTP"),
        (0x0000_02a0, "CKM_ACTI"),
        (0x0000_02a1, "CKM_ACTI_KEY_GEN"),
        (0x0000_02b0, "CKM_SHA3_256"),
        (0x0000_02b1, "CKM_SHA3_256_HMAC"),
        (0x0000_02b2, "CKM_SHA3_256_HMAC_GENERAL"),
        (0x0000_02b3, "CKM_SHA3_256_KEY_GEN"),
        (0x0000_02b5, "CKM_SHA3_224"),
        (0x0000_02b6, "CKM_SHA3_224_HMAC"),
        (0x0000_02b7, "CKM_SHA3_224_HMAC_GENERAL"),
        (0x0000_02b8, "CKM_SHA3_224_KEY_GEN"),
        (0x0000_02c0, "CKM_SHA3_384"),
        (0x0000_02c1, "CKM_SHA3_384_HMAC"),
        (0x0000_02c2, "CKM_SHA3_384_HMAC_GENERAL"),
        (0x0000_02c3, "CKM_SHA3_384_KEY_GEN"),
        (0x0000_02d0, "CKM_SHA3_512"),
        (0x0000_02d1, "CKM_SHA3_512_HMAC"),
        (0x0000_02d2, "CKM_SHA3_512_HMAC_GENERAL"),
        (0x0000_02d3, "CKM_SHA3_512_KEY_GEN"),
        (0x0000_0300, "CKM_CAST_KEY_GEN"),
        (0x0000_0301, "CKM_CAST_ECB"),
        (0x0000_0302, "CKM_CAST_CBC"),
        (0x0000_0303, "CKM_CAST_MAC"),
        (0x0000_0304, "CKM_CAST_MAC_GENERAL"),
        (0x0000_0305, "CKM_CAST_CBC_PAD"),
        (0x0000_0310, "CKM_CAST3_KEY_GEN"),
        (0x0000_0311, "CKM_CAST3_ECB"),
        (0x0000_0312, "CKM_CAST3_CBC"),
        (0x0000_0313, "CKM_CAST3_MAC"),
        (0x0000_0314, "CKM_CAST3_MAC_GENERAL"),
        (0x0000_0315, "CKM_CAST3_CBC_PAD"),
        (0x0000_0320, "CKM_CAST128_KEY_GEN"),
        (0x0000_0320, "CKM_CAST5_KEY_GEN"),
        (0x0000_0321, "CKM_CAST128_ECB"),
        (0x0000_0321, "CKM_CAST5_ECB"),
        (0x0000_0322, "CKM_CAST128_CBC"),
        (0x0000_0322, "CKM_CAST5_CBC"),
        (0x0000_0323, "CKM_CAST128_MAC"),
        (0x0000_0323, "CKM_CAST5_MAC"),
        (0x0000_0324, "CKM_CAST128_MAC_GENERAL"),
        (0x0000_0324, "CKM_CAST5_MAC_GENERAL"),
        (0x0000_0325, "CKM_CAST128_CBC_PAD"),
        (0x0000_0325, "CKM_CAST5_CBC_PAD"),
        (0x0000_0330, "CKM_RC5_KEY_GEN"),
        (0x0000_0331, "CKM_RC5_ECB"),
        (0x0000_0332, "CKM_RC5_CBC"),
        (0x0000_0333, "CKM_RC5_MAC"),
        (0x0000_0334, "CKM_RC5_MAC_GENERAL"),
        (0x0000_0335, "CKM_RC5_CBC_PAD"),
        (0x0000_0340, "CKM_IDEA_KEY_GEN"),
        (0x0000_0341, "CKM_IDEA_ECB"),
        (0x0000_0342, "CKM_IDEA_CBC"),
        (0x0000_0343, "CKM_IDEA_MAC"),
        (0x0000_0344, "CKM_IDEA_MAC_GENERAL"),
        (0x0000_0345, "CKM_IDEA_CBC_PAD"),
        (0x0000_0350, "CKM_GENERIC_SECRET_KEY_GEN"),
        (0x0000_0360, "CKM_CONCATENATE_BASE_AND_KEY"),
        (0x0000_0362, "CKM_CONCATENATE_BASE_AND_DATA"),
        (0x0000_0363, "CKM_CONCATENATE_DATA_AND_BASE"),
        (0x0000_0364, "CKM_XOR_BASE_AND_DATA"),
        (0x0000_0365, "CKM_EXTRACT_KEY_FROM_KEY"),
        (0x0000_0370, "CKM_SSL3_PRE_MASTER_KEY_GEN"),
        (0x0000_0371, "CKM_SSL3_MASTER_KEY_DERIVE"),
        (0x0000_0372, "CKM_SSL3_KEY_AND_MAC_DERIVE"),
        (0x0000_0373, "CKM_SSL3_MASTER_KEY_DERIVE_DH"),
        (0x0000_0374, "CKM_TLS_PRE_MASTER_KEY_GEN"),
        (0x0000_0375, "CKM_TLS_MASTER_KEY_DERIVE"),
        (0x0000_0376, "CKM_TLS_KEY_AND_MAC_DERIVE"),
        (0x0000_0377, "CKM_TLS_MASTER_KEY_DERIVE_DH"),
        (0x0000_0378, "CKM_TLS_PRF"),
        (0x0000_0380, "CKM_SSL3_MD5_MAC"),
        (0x0000_0381, "CKM_SSL3_SHA1_MAC"),
        (0x0000_0390, "CKM_MD5_KEY_DERIVATION"),
        (0x0000_0391, "CKM_MD2_KEY_DERIVATION"),
        (0x0000_0392, "CKM_SHA1_KEY_DERIVATION"),
        (0x0000_0393, "CKM_SHA256_KEY_DERIVATION"),
        (0x0000_0394, "CKM_SHA384_KEY_DERIVATION"),
        (0x0000_0395, "CKM_SHA512_KEY_DERIVATION"),
        (0x0000_0396, "CKM_SHA224_KEY_DERIVATION"),
        (0x0000_0397, "CKM_SHA3_256_KEY_DERIVATION"),
        (0x0000_0397, "CKM_SHA3_256_KEY_DERIVE"),
        (0x0000_0398, "CKM_SHA3_224_KEY_DERIVATION"),
        (0x0000_0398, "CKM_SHA3_224_KEY_DERIVE"),
        (0x0000_0399, "CKM_SHA3_384_KEY_DERIVATION"),
        (0x0000_0399, "CKM_SHA3_384_KEY_DERIVE"),
        (0x0000_039a, "CKM_SHA3_512_KEY_DERIVATION"),
        (0x0000_039a, "CKM_SHA3_512_KEY_DERIVE"),
        (0x0000_039b, "CKM_SHAKE_128_KEY_DERIVATION"),
        (0x0000_039b, "CKM_SHAKE_128_KEY_DERIVE"),
        (0x0000_039c, "CKM_SHAKE_256_KEY_DERIVATION"),
        (0x0000_039c, "CKM_SHAKE_256_KEY_DERIVE"),
        (0x0000_03a0, "CKM_PBE_MD2_DES_CBC"),
        (0x0000_03a1, "CKM_PBE_MD5_DES_CBC"),
        (0x0000_03a2, "CKM_PBE_MD5_CAST_CBC"),
        (0x0000_03a3, "CKM_PBE_MD5_CAST3_CBC"),
        (0x0000_03a4, "CKM_PBE_MD5_CAST128_CBC"),
        (0x0000_03a4, "CKM_PBE_MD5_CAST5_CBC"),
        (0x0000_03a5, "CKM_PBE_SHA1_CAST128_CBC"),
        (0x0000_03a5, "CKM_PBE_SHA1_CAST5_CBC"),
        (0x0000_03a6, "CKM_PBE_SHA1_RC4_128"),
        (0x0000_03a7, "CKM_PBE_SHA1_RC4_40"),
        (0x0000_03a8, "CKM_PBE_SHA1_DES3_EDE_CBC"),
        (0x0000_03a9, "CKM_PBE_SHA1_DES2_EDE_CBC"),
        (0x0000_03aa, "CKM_PBE_SHA1_RC2_128_CBC"),
        (0x0000_03ab, "CKM_PBE_SHA1_RC2_40_CBC"),
        (0x0000_03ac, "CKM_SP800_108_COUNTER_KDF"),
        (0x0000_03ad, "CKM_SP800_108_FEEDBACK_KDF"),
        (0x0000_03ae, "CKM_SP800_108_DOUBLE_PIPELINE_KDF"),
        (0x0000_03b0, "CKM_PKCS5_PBKD2"),
        (0x0000_03c0, "CKM_PBA_SHA1_WITH_SHA1_HMAC"),
        (0x0000_03d0, "CKM_WTLS_PRE_MASTER_KEY_GEN"),
        (0x0000_03d1, "CKM_WTLS_MASTER_KEY_DERIVE"),
        (0x0000_03d2, "CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC"),
        (0x0000_03d3, "CKM_WTLS_PRF"),
        (0x0000_03d4, "CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE"),
        (0x0000_03d5, "CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE"),
        (0x0000_03d6, "CKM_TLS10_MAC_SERVER"),
        (0x0000_03d7, "CKM_TLS10_MAC_CLIENT"),
        (0x0000_03d8, "CKM_TLS12_MAC"),
        (0x0000_03d9, "CKM_TLS12_KDF"),
        (0x0000_03e0, "CKM_TLS12_MASTER_KEY_DERIVE"),
        (0x0000_03e1, "CKM_TLS12_KEY_AND_MAC_DERIVE"),
        (0x0000_03e2, "CKM_TLS12_MASTER_KEY_DERIVE_DH"),
        (0x0000_03e3, "CKM_TLS12_KEY_SAFE_DERIVE"),
        (0x0000_03e4, "CKM_TLS_MAC"),
        (0x0000_03e5, "CKM_TLS_KDF"),
        (0x0000_0400, "CKM_KEY_WRAP_LYNKS"),
        (0x0000_0401, "CKM_KEY_WRAP_SET_OAEP"),
        (0x0000_0500, "CKM_CMS_SIG"),
        (0x0000_0510, "CKM_KIP_DERIVE"),
        (0x0000_0511, "CKM_KIP_WRAP"),
        (0x0000_0512, "CKM_KIP_MAC"),
        (0x0000_0550, "CKM_CAMELLIA_KEY_GEN"),
        (0x0000_0551, "CKM_CAMELLIA_ECB"),
        (0x0000_0552, "CKM_CAMELLIA_CBC"),
        (0x0000_0553, "CKM_CAMELLIA_MAC"),
        (0x0000_0554, "CKM_CAMELLIA_MAC_GENERAL"),
        (0x0000_0555, "CKM_CAMELLIA_CBC_PAD"),
        (0x0000_0556, "CKM_CAMELLIA_ECB_ENCRYPT_DATA"),
        (0x0000_0557, "CKM_CAMELLIA_CBC_ENCRYPT_DATA"),
        (0x0000_0558, "CKM_CAMELLIA_CTR"),
        (0x0000_0560, "CKM_ARIA_KEY_GEN"),
        (0x0000_0561, "CKM_ARIA_ECB"),
        (0x0000_0562, "CKM_ARIA_CBC"),
        (0x0000_0563, "CKM_ARIA_MAC"),
        (0x0000_0564, "CKM_ARIA_MAC_GENERAL"),
        (0x0000_0565, "CKM_ARIA_CBC_PAD"),
        (0x0000_0566, "CKM_ARIA_ECB_ENCRYPT_DATA"),
        (0x0000_0567, "CKM_ARIA_CBC_ENCRYPT_DATA"),
        (0x0000_0650, "CKM_SEED_KEY_GEN"),
        (0x0000_0651, "CKM_SEED_ECB"),
        (0x0000_0652, "CKM_SEED_CBC"),
        (0x0000_0653, "CKM_SEED_MAC"),
        (0x0000_0654, "CKM_SEED_MAC_GENERAL"),
        (0x0000_0655, "CKM_SEED_CBC_PAD"),
        (0x0000_0656, "CKM_SEED_ECB_ENCRYPT_DATA"),
        (0x0000_0657, "CKM_SEED_CBC_ENCRYPT_DATA"),
        (0x0000_1000, "CKM_SKIPJACK_KEY_GEN"),
        (0x0000_1001, "CKM_SKIPJACK_ECB64"),
        (0x0000_1002, "CKM_SKIPJACK_CBC64"),
        (0x0000_1003, "CKM_SKIPJACK_OFB64"),
        (0x0000_1004, "CKM_SKIPJACK_CFB64"),
        (0x0000_1005, "CKM_SKIPJACK_CFB32"),
        (0x0000_1006, "CKM_SKIPJACK_CFB16"),
        (0x0000_1007, "CKM_SKIPJACK_CFB8"),
        (0x0000_1008, "CKM_SKIPJACK_WRAP"),
        (0x0000_1009, "CKM_SKIPJACK_PRIVATE_WRAP"),
        (0x0000_100a, "CKM_SKIPJACK_RELAYX"),
        (0x0000_1010, "CKM_KEA_KEY_PAIR_GEN"),
        (0x0000_1011, "CKM_KEA_KEY_DERIVE"),
        (0x0000_1012, "CKM_KEA_DERIVE"),
        (0x0000_1020, "CKM_FORTEZZA_TIMESTAMP"),
        (0x0000_1030, "CKM_BATON_KEY_GEN"),
        (0x0000_1031, "CKM_BATON_ECB128"),
        (0x0000_1032, "CKM_BATON_ECB96"),
        (0x0000_1033, "CKM_BATON_CBC128"),
        (0x0000_1034, "CKM_BATON_COUNTER"),
        (0x0000_1035, "CKM_BATON_SHUFFLE"),
        (0x0000_1036, "CKM_BATON_WRAP"),
        (0x0000_1040, "CKM_EC_KEY_PAIR_GEN"),
        (0x0000_1040, "CKM_ECDSA_KEY_PAIR_GEN"),
        (0x0000_1041, "CKM_ECDSA"),
        (0x0000_1042, "CKM_ECDSA_SHA1"),
        (0x0000_1043, "CKM_ECDSA_SHA224"),
        (0x0000_1044, "CKM_ECDSA_SHA256"),
        (0x0000_1045, "CKM_ECDSA_SHA384"),
        (0x0000_1046, "CKM_ECDSA_SHA512"),
        (0x0000_1047, "CKM_ECDSA_SHA3_224"),
        (0x0000_1048, "CKM_ECDSA_SHA3_256"),
        (0x0000_1049, "CKM_ECDSA_SHA3_384"),
        (0x0000_104a, "CKM_ECDSA_SHA3_512"),
        (0x0000_1050, "CKM_ECDH1_DERIVE"),
        (0x0000_1051, "CKM_ECDH1_COFACTOR_DERIVE"),
        (0x0000_1052, "CKM_ECMQV_DERIVE"),
        (0x0000_1053, "CKM_ECDH_AES_KEY_WRAP"),
        (0x0000_1054, "CKM_RSA_AES_KEY_WRAP"),
        (0x0000_1055, "CKM_EC_EDWARDS_KEY_PAIR_GEN"),
        (0x0000_1056, "CKM_EC_MONTGOMERY_KEY_PAIR_GEN"),
        (0x0000_1057, "CKM_EDDSA"),
        (0x0000_1060, "CKM_JUNIPER_KEY_GEN"),
        (0x0000_1061, "CKM_JUNIPER_ECB128"),
        (0x0000_1062, "CKM_JUNIPER_CBC128"),
        (0x0000_1063, "CKM_JUNIPER_COUNTER"),
        (0x0000_1064, "CKM_JUNIPER_SHUFFLE"),
        (0x0000_1065, "CKM_JUNIPER_WRAP"),
        (0x0000_1070, "CKM_FASTHASH"),
        (0x0000_1071, "CKM_AES_XTS"),
        (0x0000_1072, "CKM_AES_XTS_KEY_GEN"),
        (0x0000_1080, "CKM_AES_KEY_GEN"),
        (0x0000_1081, "CKM_AES_ECB"),
        (0x0000_1082, "CKM_AES_CBC"),
        (0x0000_1083, "CKM_AES_MAC"),
        (0x0000_1084, "CKM_AES_MAC_GENERAL"),
        (0x0000_1085, "CKM_AES_CBC_PAD"),
        (0x0000_1086, "CKM_AES_CTR"),
        (0x0000_1087, "CKM_AES_GCM"),
        (0x0000_1088, "CKM_AES_CCM"),
        (0x0000_1089, "CKM_AES_CTS"),
        (0x0000_108a, "CKM_AES_CMAC"),
        (0x0000_108b, "CKM_AES_CMAC_GENERAL"),
        (0x0000_108c, "CKM_AES_XCBC_MAC"),
        (0x0000_108d, "CKM_AES_XCBC_MAC_96"),
        (0x0000_108e, "CKM_AES_GMAC"),
        (0x0000_1090, "CKM_BLOWFISH_KEY_GEN"),
        (0x0000_1091, "CKM_BLOWFISH_CBC"),
        (0x0000_1092, "CKM_TWOFISH_KEY_GEN"),
        (0x0000_1093, "CKM_TWOFISH_CBC"),
        (0x0000_1094, "CKM_BLOWFISH_CBC_PAD"),
        (0x0000_1095, "CKM_TWOFISH_CBC_PAD"),
        (0x0000_1100, "CKM_DES_ECB_ENCRYPT_DATA"),
        (0x0000_1101, "CKM_DES_CBC_ENCRYPT_DATA"),
        (0x0000_1102, "CKM_DES3_ECB_ENCRYPT_DATA"),
        (0x0000_1103, "CKM_DES3_CBC_ENCRYPT_DATA"),
        (0x0000_1104, "CKM_AES_ECB_ENCRYPT_DATA"),
        (0x0000_1105, "CKM_AES_CBC_ENCRYPT_DATA"),
        (0x0000_1200, "CKM_GOSTR3410_KEY_PAIR_GEN"),
        (0x0000_1201, "CKM_GOSTR3410"),
        (0x0000_1202, "CKM_GOSTR3410_WITH_GOSTR3411"),
        (0x0000_1203, "CKM_GOSTR3410_KEY_WRAP"),
        (0x0000_1204, "CKM_GOSTR3410_DERIVE"),
        (0x0000_1210, "CKM_GOSTR3411"),
        (0x0000_1211, "CKM_GOSTR3411_HMAC"),
        (0x0000_1220, "CKM_GOST28147_KEY_GEN"),
        (0x0000_1221, "CKM_GOST28147_ECB"),
        (0x0000_1222, "CKM_GOST28147"),
        (0x0000_1223, "CKM_GOST28147_MAC"),
        (0x0000_1224, "CKM_GOST28147_KEY_WRAP"),
        (0x0000_1225, "CKM_CHACHA20_KEY_GEN"),
        (0x0000_1226, "CKM_CHACHA20"),
        (0x0000_1227, "CKM_POLY1305_KEY_GEN"),
        (0x0000_1228, "CKM_POLY1305"),
        (0x0000_140b, "CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS"),
        (0x0000_2000, "CKM_DSA_PARAMETER_GEN"),
        (0x0000_2001, "CKM_DH_PKCS_PARAMETER_GEN"),
        (0x0000_2002, "CKM_X9_42_DH_PARAMETER_GEN"),
        (0x0000_2003, "CKM_DSA_PROBABILISTIC_PARAMETER_GEN"),
        (0x0000_2003, "CKM_DSA_PROBABLISTIC_PARAMETER_GEN"),
        (0x0000_2004, "CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN"),
        (0x0000_2005, "CKM_DSA_FIPS_G_GEN"),
        (0x0000_2104, "CKM_AES_OFB"),
        (0x0000_2105, "CKM_AES_CFB64"),
        (0x0000_2106, "CKM_AES_CFB8"),
        (0x0000_2107, "CKM_AES_CFB128"),
        (0x0000_2108, "CKM_AES_CFB1"),
        (0x0000_2109, "CKM_AES_KEY_WRAP"),
        (0x0000_210a, "CKM_AES_KEY_WRAP_PAD"),
        (0x0000_210b, "CKM_AES_KEY_WRAP_KWP"),
        (0x0000_210c, "CKM_AES_KEY_WRAP_PKCS7"),
        (0x0000_4001, "CKM_RSA_PKCS_TPM_1_1"),
        (0x0000_4002, "CKM_RSA_PKCS_OAEP_TPM_1_1"),
        (0x0000_4003, "CKM_SHA_1_KEY_GEN"),
        (0x0000_4004, "CKM_SHA224_KEY_GEN"),
        (0x0000_4005, "CKM_SHA256_KEY_GEN"),
        (0x0000_4006, "CKM_SHA384_KEY_GEN"),
        (0x0000_4007, "CKM_SHA512_KEY_GEN"),
        (0x0000_4008, "CKM_SHA512_224_KEY_GEN"),
        (0x0000_4009, "CKM_SHA512_256_KEY_GEN"),
        (0x0000_400a, "CKM_SHA512_T_KEY_GEN"),
        (0x0000_400b, "CKM_NULL"),
        (0x0000_400c, "CKM_BLAKE2B_160"),
        (0x0000_400d, "CKM_BLAKE2B_160_HMAC"),
        (0x0000_400e, "CKM_BLAKE2B_160_HMAC_GENERAL"),
        (0x0000_400f, "CKM_BLAKE2B_160_KEY_DERIVE"),
        (0x0000_4010, "CKM_BLAKE2B_160_KEY_GEN"),
        (0x0000_4011, "CKM_BLAKE2B_256"),
        (0x0000_4012, "CKM_BLAKE2B_256_HMAC"),
        (0x0000_4013, "CKM_BLAKE2B_256_HMAC_GENERAL"),
        (0x0000_4014, "CKM_BLAKE2B_256_KEY_DERIVE"),
        (0x0000_4015, "CKM_BLAKE2B_256_KEY_GEN"),
        (0x0000_4016, "CKM_BLAKE2B_384"),
        (0x0000_4017, "CKM_BLAKE2B_384_HMAC"),
        (0x0000_4018, "CKM_BLAKE2B_384_HMAC_GENERAL"),
        (0x0000_4019, "CKM_BLAKE2B_384_KEY_DERIVE"),
        (0x0000_401a, "CKM_BLAKE2B_384_KEY_GEN"),
        (0x0000_401b, "CKM_BLAKE2B_512"),
        (0x0000_401c, "CKM_BLAKE2B_512_HMAC"),
        (0x0000_401d, "CKM_BLAKE2B_512_HMAC_GENERAL"),
        (0x0000_401e, "CKM_BLAKE2B_512_KEY_DERIVE"),
        (0x0000_401f, "CKM_BLAKE2B_512_KEY_GEN"),
        (0x0000_4020, "CKM_SALSA20"),
        (0x0000_4021, "CKM_CHACHA20_POLY1305"),
        (0x0000_4022, "CKM_SALSA20_POLY1305"),
        (0x0000_4023, "CKM_X3DH_INITIALIZE"),
        (0x0000_4024, "CKM_X3DH_RESPOND"),
        (0x0000_4025, "CKM_X2RATCHET_INITIALIZE"),
        (0x0000_4026, "CKM_X2RATCHET_RESPOND"),
        (0x0000_4027, "CKM_X2RATCHET_ENCRYPT"),
        (0x0000_4028, "CKM_X2RATCHET_DECRYPT"),
        (0x0000_4029, "CKM_XEDDSA"),
        (0x0000_402a, "CKM_HKDF_DERIVE"),
        (0x0000_402b, "CKM_HKDF_DATA"),
        (0x0000_402c, "CKM_HKDF_KEY_GEN"),
        (0x0000_402d, "CKM_SALSA20_KEY_GEN"),
        (0x0000_402e, "CKM_IKE2_PRF_PLUS_DERIVE"),
        (0x0000_402f, "CKM_IKE_PRF_DERIVE"),
        (0x0000_4030, "CKM_IKE1_PRF_DERIVE"),
        (0x0000_4031, "CKM_IKE1_EXTENDED_DERIVE"),
        (0x0000_4032, "CKM_HSS_KEY_PAIR_GEN"),
        (0x0000_4033, "CKM_HSS"),
        (0x0000_4034, "CKM_XMSS_KEY_PAIR_GEN"),
        (0x0000_4035, "CKM_XMSSMT_KEY_PAIR_GEN"),
        (0x0000_4036, "CKM_XMSS"),
        (0x0000_4037, "CKM_XMSSMT"),
        (0x0000_4038, "CKM_ECDH_X_AES_KEY_WRAP"),
        (0x0000_4039, "CKM_ECDH_COF_AES_KEY_WRAP"),
        (0x0000_403a, "CKM_PUB_KEY_FROM_PRIV_KEY"),
        (0x8000_0000, "CKM_VENDOR_DEFINED"),
    ];
}

/// Return values (`CKR_`).
pub type Rv = OpenValue<value_kind::Rv>;

impl Rv {
    /// The function succeeded
    pub const OK: Self = Self::new(0x0000_0000);
    /// The application cancelled the function in a callback
    pub const CANCEL: Self = Self::new(0x0000_0001);
    /// The computer is out of memory
    pub const HOST_MEMORY: Self = Self::new(0x0000_0002);
    /// No slot has this identifier
    pub const SLOT_ID_INVALID: Self = Self::new(0x0000_0003);
    /// Unrecoverable error of the module
    pub const GENERAL_ERROR: Self = Self::new(0x0000_0005);
    /// The function failed, without further detail
    pub const FUNCTION_FAILED: Self = Self::new(0x0000_0006);
    /// An argument is not acceptable
    pub const ARGUMENTS_BAD: Self = Self::new(0x0000_0007);
    /// No slot event has happened
    pub const NO_EVENT: Self = Self::new(0x0000_0008);
    /// The module cannot work without creating threads
    pub const NEED_TO_CREATE_THREADS: Self = Self::new(0x0000_0009);
    /// The requested kind of locking is not available
    pub const CANT_LOCK: Self = Self::new(0x0000_000a);
    /// The attribute cannot be changed
    pub const ATTRIBUTE_READ_ONLY: Self = Self::new(0x0000_0010);
    /// The attribute is not to be revealed
    pub const ATTRIBUTE_SENSITIVE: Self = Self::new(0x0000_0011);
    /// The object has no such attribute
    pub const ATTRIBUTE_TYPE_INVALID: Self = Self::new(0x0000_0012);
    /// The value does not fit the attribute
    pub const ATTRIBUTE_VALUE_INVALID: Self = Self::new(0x0000_0013);
    /// The object's attributes or the token's policy forbid the action
    pub const ACTION_PROHIBITED: Self = Self::new(0x0000_001b);
    /// The input data is invalid
    pub const DATA_INVALID: Self = Self::new(0x0000_0020);
    /// The input data has a bad length
    pub const DATA_LEN_RANGE: Self = Self::new(0x0000_0021);
    /// The token or slot has a problem
    pub const DEVICE_ERROR: Self = Self::new(0x0000_0030);
    /// The token is out of memory
    pub const DEVICE_MEMORY: Self = Self::new(0x0000_0031);
    /// The token was removed while the function ran
    pub const DEVICE_REMOVED: Self = Self::new(0x0000_0032);
    /// The encrypted input is invalid
    pub const ENCRYPTED_DATA_INVALID: Self = Self::new(0x0000_0040);
    /// The encrypted input has a bad length
    pub const ENCRYPTED_DATA_LEN_RANGE: Self = Self::new(0x0000_0041);
    /// The authentication tag of the encrypted data does not match
    pub const AEAD_DECRYPT_FAILED: Self = Self::new(0x0000_0042);
    /// The function was cancelled while it ran
    pub const FUNCTION_CANCELED: Self = Self::new(0x0000_0050);
    /// No function runs in parallel in the session
    pub const FUNCTION_NOT_PARALLEL: Self = Self::new(0x0000_0051);
    /// The module does not support the function
    pub const FUNCTION_NOT_SUPPORTED: Self = Self::new(0x0000_0054);
    /// The key handle is not valid
    pub const KEY_HANDLE_INVALID: Self = Self::new(0x0000_0060);
    /// The key has an unsuitable size
    pub const KEY_SIZE_RANGE: Self = Self::new(0x0000_0062);
    /// The key type does not fit the mechanism
    pub const KEY_TYPE_INCONSISTENT: Self = Self::new(0x0000_0063);
    /// A key was given but is not needed
    pub const KEY_NOT_NEEDED: Self = Self::new(0x0000_0064);
    /// A key differs from the one in the saved state
    pub const KEY_CHANGED: Self = Self::new(0x0000_0065);
    /// A key is needed to restore the state
    pub const KEY_NEEDED: Self = Self::new(0x0000_0066);
    /// The key's value cannot be digested
    pub const KEY_INDIGESTIBLE: Self = Self::new(0x0000_0067);
    /// The key's attributes do not allow the operation
    pub const KEY_FUNCTION_NOT_PERMITTED: Self = Self::new(0x0000_0068);
    /// The module cannot wrap the key
    pub const KEY_NOT_WRAPPABLE: Self = Self::new(0x0000_0069);
    /// The key is not extractable
    pub const KEY_UNEXTRACTABLE: Self = Self::new(0x0000_006a);
    /// The mechanism is unknown or not usable here
    pub const MECHANISM_INVALID: Self = Self::new(0x0000_0070);
    /// The mechanism parameter is invalid
    pub const MECHANISM_PARAM_INVALID: Self = Self::new(0x0000_0071);
    /// The object handle is not valid
    pub const OBJECT_HANDLE_INVALID: Self = Self::new(0x0000_0082);
    /// Another operation is already active
    pub const OPERATION_ACTIVE: Self = Self::new(0x0000_0090);
    /// No such operation is active
    pub const OPERATION_NOT_INITIALIZED: Self = Self::new(0x0000_0091);
    /// The PIN is wrong
    pub const PIN_INCORRECT: Self = Self::new(0x0000_00a0);
    /// The new PIN has invalid characters
    pub const PIN_INVALID: Self = Self::new(0x0000_00a1);
    /// The PIN is too long or too short
    pub const PIN_LEN_RANGE: Self = Self::new(0x0000_00a2);
    /// The PIN has expired and must be changed
    pub const PIN_EXPIRED: Self = Self::new(0x0000_00a3);
    /// The PIN is locked
    pub const PIN_LOCKED: Self = Self::new(0x0000_00a4);
    /// The session was closed while the function ran
    pub const SESSION_CLOSED: Self = Self::new(0x0000_00b0);
    /// Too many sessions are open
    pub const SESSION_COUNT: Self = Self::new(0x0000_00b1);
    /// The session handle is not valid
    pub const SESSION_HANDLE_INVALID: Self = Self::new(0x0000_00b3);
    /// The session must be opened with CKF_SERIAL_SESSION
    pub const SESSION_PARALLEL_NOT_SUPPORTED: Self = Self::new(0x0000_00b4);
    /// The session is read-only
    pub const SESSION_READ_ONLY: Self = Self::new(0x0000_00b5);
    /// A session is open with the token
    pub const SESSION_EXISTS: Self = Self::new(0x0000_00b6);
    /// A read-only session exists, so the security officer cannot log in
    pub const SESSION_READ_ONLY_EXISTS: Self = Self::new(0x0000_00b7);
    /// The security officer is logged in, so no read-only session can open
    pub const SESSION_READ_WRITE_SO_EXISTS: Self = Self::new(0x0000_00b8);
    /// The signature does not match
    pub const SIGNATURE_INVALID: Self = Self::new(0x0000_00c0);
    /// The signature has a bad length
    pub const SIGNATURE_LEN_RANGE: Self = Self::new(0x0000_00c1);
    /// The template lacks an attribute
    pub const TEMPLATE_INCOMPLETE: Self = Self::new(0x0000_00d0);
    /// The attributes of the template contradict each other
    pub const TEMPLATE_INCONSISTENT: Self = Self::new(0x0000_00d1);
    /// No token is in the slot
    pub const TOKEN_NOT_PRESENT: Self = Self::new(0x0000_00e0);
    /// The token is not recognised
    pub const TOKEN_NOT_RECOGNIZED: Self = Self::new(0x0000_00e1);
    /// The token is write-protected
    pub const TOKEN_WRITE_PROTECTED: Self = Self::new(0x0000_00e2);
    /// The unwrapping key's handle is not valid
    pub const UNWRAPPING_KEY_HANDLE_INVALID: Self = Self::new(0x0000_00f0);
    /// The unwrapping key has an unsuitable size
    pub const UNWRAPPING_KEY_SIZE_RANGE: Self = Self::new(0x0000_00f1);
    /// The unwrapping key's type does not fit the mechanism
    pub const UNWRAPPING_KEY_TYPE_INCONSISTENT: Self = Self::new(0x0000_00f2);
    /// The user is already logged in
    pub const USER_ALREADY_LOGGED_IN: Self = Self::new(0x0000_0100);
    /// The right user is not logged in
    pub const USER_NOT_LOGGED_IN: Self = Self::new(0x0000_0101);
    /// The normal user's PIN has not been set
    pub const USER_PIN_NOT_INITIALIZED: Self = Self::new(0x0000_0102);
    /// The user type is not valid
    pub const USER_TYPE_INVALID: Self = Self::new(0x0000_0103);
    /// Another user is already logged in
    pub const USER_ANOTHER_ALREADY_LOGGED_IN: Self = Self::new(0x0000_0104);
    /// Too many kinds of users are logged in
    pub const USER_TOO_MANY_TYPES: Self = Self::new(0x0000_0105);
    /// The wrapped key is invalid
    pub const WRAPPED_KEY_INVALID: Self = Self::new(0x0000_0110);
    /// The wrapped key has a bad length
    pub const WRAPPED_KEY_LEN_RANGE: Self = Self::new(0x0000_0112);
    /// The wrapping key's handle is not valid
    pub const WRAPPING_KEY_HANDLE_INVALID: Self = Self::new(0x0000_0113);
    /// The wrapping key has an unsuitable size
    pub const WRAPPING_KEY_SIZE_RANGE: Self = Self::new(0x0000_0114);
    /// The wrapping key's type does not fit the mechanism
    pub const WRAPPING_KEY_TYPE_INCONSISTENT: Self = Self::new(0x0000_0115);
    /// The random number generator takes no seed
    pub const RANDOM_SEED_NOT_SUPPORTED: Self = Self::new(0x0000_0120);
    /// The token has no random number generator
    pub const RANDOM_NO_RNG: Self = Self::new(0x0000_0121);
    /// The domain parameters are invalid or not supported
    pub const DOMAIN_PARAMS_INVALID: Self = Self::new(0x0000_0130);
    /// The token does not support the curve
    pub const CURVE_NOT_SUPPORTED: Self = Self::new(0x0000_0140);
    /// The output buffer is too small; the length needed is returned
    pub const BUFFER_TOO_SMALL: Self = Self::new(0x0000_0150);
    /// The saved operation state is invalid
    pub const SAVED_STATE_INVALID: Self = Self::new(0x0000_0160);
    /// The information is not to be revealed
    pub const INFORMATION_SENSITIVE: Self = Self::new(0x0000_0170);
    /// The operation state cannot be saved
    pub const STATE_UNSAVEABLE: Self = Self::new(0x0000_0180);
    /// C_Initialize has not been called
    pub const CRYPTOKI_NOT_INITIALIZED: Self = Self::new(0x0000_0190);
    /// C_Initialize has already been called
    pub const CRYPTOKI_ALREADY_INITIALIZED: Self = Self::new(0x0000_0191);
    /// The mutex is not valid
    pub const MUTEX_BAD: Self = Self::new(0x0000_01a0);
    /// The mutex is not locked
    pub const MUTEX_NOT_LOCKED: Self = Self::new(0x0000_01a1);
    /// The token wants a new PIN (one-time passwords)
    pub const NEW_PIN_MODE: Self = Self::new(0x0000_01b0);
    /// The token wants the next one-time password
    pub const NEXT_OTP: Self = Self::new(0x0000_01b1);
    /// No suitable value was found within the allowed iterations
    pub const EXCEEDED_MAX_ITERATIONS: Self = Self::new(0x0000_01b5);
    /// A FIPS self-test failed
    pub const FIPS_SELF_TEST_FAILED: Self = Self::new(0x0000_01b6);
    /// A library that the module depends on could not be loaded
    pub const LIBRARY_LOAD_FAILED: Self = Self::new(0x0000_01b7);
    /// The new PIN is too weak
    pub const PIN_TOO_WEAK: Self = Self::new(0x0000_01b8);
    /// The public key fails validation
    pub const PUBLIC_KEY_INVALID: Self = Self::new(0x0000_01b9);
    /// The user or a policy rejected the request
    pub const FUNCTION_REJECTED: Self = Self::new(0x0000_0200);
    /// The token lacks resources for the request
    pub const TOKEN_RESOURCE_EXCEEDED: Self = Self::new(0x0000_0201);
    /// An operation could not be cancelled
    pub const OPERATION_CANCEL_FAILED: Self = Self::new(0x0000_0202);
    /// The key has no signatures left
    pub const KEY_EXHAUSTED: Self = Self::new(0x0000_0203);
    /// The asynchronous operation has not finished
    pub const PENDING: Self = Self::new(0x0000_0204);
    /// The token has no asynchronous sessions
    pub const SESSION_ASYNC_NOT_SUPPORTED: Self = Self::new(0x0000_0205);
    /// The random number generator must be seeded first
    pub const SEED_RANDOM_REQUIRED: Self = Self::new(0x0000_0206);
    /// The operation is not validated
    pub const OPERATION_NOT_VALIDATED: Self = Self::new(0x0000_0207);
    /// The token has not been initialised
    pub const TOKEN_NOT_INITIALIZED: Self = Self::new(0x0000_0208);
    /// The token does not support the parameter set
    pub const PARAMETER_SET_NOT_SUPPORTED: Self = Self::new(0x0000_0209);
    /// First return value that vendors define
    pub const VENDOR_DEFINED: Self = Self::new(0x8000_0000);
}

#[rustfmt::skip]
impl ValueKind for value_kind::Rv {
    const PREFIX: &'static str = "CKR_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0000, "CKR_OK"),
        (0x0000_0001, "CKR_CANCEL"),
        (0x0000_0002, "CKR_HOST_MEMORY"),
        (0x0000_0003, "CKR_SLOT_ID_INVALID"),
        (0x0000_0005, "CKR_GENERAL_ERROR"),
        (0x0000_0006, "CKR_FUNCTION_FAILED"),
        (0x0000_0007, "CKR_ARGUMENTS_BAD"),
        (0x0000_0008, "CKR_NO_EVENT"),
        (0x0000_0009, "CKR_NEED_TO_CREATE_THREADS"),
        (0x0000_000a, "CKR_CANT_LOCK"),
        (0x0000_0010, "CKR_ATTRIBUTE_READ_ONLY"),
        (0x0000_0011, "CKR_ATTRIBUTE_SENSITIVE"),
        (0x0000_0012, "CKR_ATTRIBUTE_TYPE_INVALID"),
        (0x0000_0013, "CKR_ATTRIBUTE_VALUE_INVALID"),
        (0x0000_001b, "CKR_ACTION_PROHIBITED"),
        (0x0000_0020, "CKR_DATA_INVALID"),
        (0x0000_0021, "CKR_DATA_LEN_RANGE"),
        (0x0000_0030, "CKR_DEVICE_ERROR"),
        (0x0000_0031, "CKR_DEVICE_MEMORY"),
        (0x0000_0032, "CKR_DEVICE_REMOVED"),
        (0x0000_0040, "CKR_ENCRYPTED_DATA_INVALID"),
        (0x0000_0041, "CKR_ENCRYPTED_DATA_LEN_RANGE"),
        (0x0000_0042, "CKR_AEAD_DECRYPT_FAILED"),
        (0x0000_0050, "CKR_FUNCTION_CANCELED"),
        (0x0000_0051, "CKR_FUNCTION_NOT_PARALLEL"),
        (0x0000_0054, "CKR_FUNCTION_NOT_SUPPORTED"),
        (0x0000_0060, "CKR_KEY_HANDLE_INVALID"),
        (0x0000_0062, "CKR_KEY_SIZE_RANGE"),
        (0x0000_0063, "CKR_KEY_TYPE_INCONSISTENT"),
        (0x0000_0064, "CKR_KEY_NOT_NEEDED"),
        (0x0000_0065, "CKR_KEY_CHANGED"),
        (0x0000_0066, "CKR_KEY_NEEDED"),
        (0x0000_0067, "CKR_KEY_INDIGESTIBLE"),
        (0x0000_0068, "CKR_KEY_FUNCTION_NOT_PERMITTED"),
        (0x0000_0069, "CKR_KEY_NOT_WRAPPABLE"),
        (0x0000_006a, "CKR_KEY_UNEXTRACTABLE"),
        (0x0000_0070, "CKR_MECHANISM_INVALID"),
        (0x0000_0071, "CKR_MECHANISM_PARAM_INVALID"),
        (0x0000_0082, "CKR_OBJECT_HANDLE_INVALID"),
        (0x0000_0090, "CKR_OPERATION_ACTIVE"),
        (0x0000_0091, "CKR_OPERATION_NOT_INITIALIZED"),
        (0x0000_00a0, "CKR_PIN_INCORRECT"),
        (0x0000_00a1, "CKR_PIN_INVALID"),
        (0x0000_00a2, "CKR_PIN_LEN_RANGE"),
        (0x0000_00a3, "CKR_PIN_EXPIRED"),
        (0x0000_00a4, "CKR_PIN_LOCKED"),
        (0x0000_00b0, "CKR_SESSION_CLOSED"),
        (0x0000_00b1, "CKR_SESSION_COUNT"),
        (0x0000_00b3, "CKR_SESSION_HANDLE_INVALID"),
        (0x0000_00b4, "CKR_SESSION_PARALLEL_NOT_SUPPORTED"),
        (0x0000_00b5, "CKR_SESSION_READ_ONLY"),
        (0x0000_00b6, "CKR_SESSION_EXISTS"),
        (0x0000_00b7, "CKR_SESSION_READ_ONLY_EXISTS"),
        (0x0000_00b8, "CKR_SESSION_READ_WRITE_SO_EXISTS"),
        (0x0000_00c0, "CKR_SIGNATURE_INVALID"),
        (0x0000_00c1, "CKR_SIGNATURE_LEN_RANGE"),
        (0x0000_00d0, "CKR_TEMPLATE_INCOMPLETE"),
        (0x0000_00d1, "CKR_TEMPLATE_INCONSISTENT"),
        (0x0000_00e0, "CKR_TOKEN_NOT_PRESENT"),
        (0x0000_00e1, "CKR_TOKEN_NOT_RECOGNIZED"),
        (0x0000_00e2, "CKR_TOKEN_WRITE_PROTECTED"),
        (0x0000_00f0, "CKR_UNWRAPPING_KEY_HANDLE_INVALID"),
        (0x0000_00f1, "CKR_UNWRAPPING_KEY_SIZE_RANGE"),
        (0x0000_00f2, "CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT"),
        (0x0000_0100, "CKR_USER_ALREADY_LOGGED_IN"),
        (0x0000_0101, "CKR_USER_NOT_LOGGED_IN"),
        (0x0000_0102, "CKR_USER_PIN_NOT_INITIALIZED"),
        (0x0000_0103, "CKR_USER_TYPE_INVALID"),
        (0x0000_0104, "CKR_USER_ANOTHER_ALREADY_LOGGED_IN"),
        (0x0000_0105, "CKR_USER_TOO_MANY_TYPES"),
        (0x0000_0110, "CKR_WRAPPED_KEY_INVALID"),
        (0x0000_0112, "CKR_WRAPPED_KEY_LEN_RANGE"),
        (0x0000_0113, "CKR_WRAPPING_KEY_HANDLE_INVALID"),
        (0x0000_0114, "CKR_WRAPPING_KEY_SIZE_RANGE"),
        (0x0000_0115, "CKR_WRAPPING_KEY_TYPE_INCONSISTENT"),
        (0x0000_0120, "CKR_RANDOM_SEED_NOT_SUPPORTED"),
        (0x0000_0121, "CKR_RANDOM_NO_RNG"),
        (0x0000_0130, "CKR_DOMAIN_PARAMS_INVALID"),
        (0x0000_0140, "CKR_CURVE_NOT_SUPPORTED"),
        (0x0000_0150, "CKR_BUFFER_TOO_SMALL"),
        (0x0000_0160, "CKR_SAVED_STATE_INVALID"),
        (0x0000_0170, "CKR_INFORMATION_SENSITIVE"),
        (0x0000_0180, "CKR_STATE_UNSAVEABLE"),
        (0x0000_0190, "CKR_CRYPTOKI_NOT_INITIALIZED"),
        (0x0000_0191, "CKR_CRYPTOKI_ALREADY_INITIALIZED"),
        (0x0000_01a0, "CKR_MUTEX_BAD"),
        (0x0000_01a1, "CKR_MUTEX_NOT_LOCKED"),
        (0x0000_01b0, "CKR_NEW_PIN_MODE"),
        (0x0000_01b1, "CKR_NEXT_OTP"),
        (0x0000_01b5, "CKR_EXCEEDED_MAX_ITERATIONS"),
        (0x0000_01b6, "CKR_FIPS_SELF_TEST_FAILED"),
        (0x0000_01b7, "CKR_LIBRARY_LOAD_FAILED"),
        (0x0000_01b8, "CKR_PIN_TOO_WEAK"),
        (0x0000_01b9, "CKR_PUBLIC_KEY_INVALID"),
        (0x0000_0200, "CKR_FUNCTION_REJECTED"),
        (0x0000_0201, "CKR_TOKEN_RESOURCE_EXCEEDED"),
        (0x0000_0202, "CKR_OPERATION_CANCEL_FAILED"),
        (0x0000_0203, "CKR_KEY_EXHAUSTED"),
        (0x0000_0204, "CKR_PENDING"),
        (0x0000_0205, "CKR_SESSION_ASYNC_NOT_SUPPORTED"),
        (0x0000_0206, "CKR_SEED_RANDOM_REQUIRED"),
        (0x0000_0207, "CKR_OPERATION_NOT_VALIDATED"),
        (0x0000_0208, "CKR_TOKEN_NOT_INITIALIZED"),
        (0x0000_0209, "CKR_PARAMETER_SET_NOT_SUPPORTED"),
        (0x8000_0000, "CKR_VENDOR_DEFINED"),
    ];
}

/// Mask generation functions (`CKG_MGF1_`).
pub type RsaPkcsMgfType = OpenValue<value_kind::RsaPkcsMgfType>;

impl RsaPkcsMgfType {
    /// MGF1 with SHA-1
    pub const SHA1: Self = Self::new(1);
    /// MGF1 with SHA-256
    pub const SHA256: Self = Self::new(2);
    /// MGF1 with SHA-384
    pub const SHA384: Self = Self::new(3);
    /// MGF1 with SHA-512
    pub const SHA512: Self = Self::new(4);
    /// MGF1 with SHA-224
    pub const SHA224: Self = Self::new(5);
    /// MGF1 with SHA3-224
    pub const SHA3_224: Self = Self::new(6);
    /// MGF1 with SHA3-256
    pub const SHA3_256: Self = Self::new(7);
    /// MGF1 with SHA3-384
    pub const SHA3_384: Self = Self::new(8);
    /// MGF1 with SHA3-512
    pub const SHA3_512: Self = Self::new(9);
}

#[rustfmt::skip]
impl ValueKind for value_kind::RsaPkcsMgfType {
    const PREFIX: &'static str = "CKG_MGF1_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CKG_MGF1_SHA1"),
        (2, "CKG_MGF1_SHA256"),
        (3, "CKG_MGF1_SHA384"),
        (4, "CKG_MGF1_SHA512"),
        (5, "CKG_MGF1_SHA224"),
        (6, "CKG_MGF1_SHA3_224"),
        (7, "CKG_MGF1_SHA3_256"),
        (8, "CKG_MGF1_SHA3_384"),
        (9, "CKG_MGF1_SHA3_512"),
    ];
}

/// RSA OAEP sources (`CKZ_DATA_`).
pub type RsaPkcsOaepSourceType = OpenValue<value_kind::RsaPkcsOaepSourceType>;

impl RsaPkcsOaepSourceType {
    /// Given as bytes in pSourceData
    pub const SPECIFIED: Self = Self::new(1);
}

#[rustfmt::skip]
impl ValueKind for value_kind::RsaPkcsOaepSourceType {
    const PREFIX: &'static str = "CKZ_DATA_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CKZ_DATA_SPECIFIED"),
    ];
}

/// Key derivation functions (`CKD_`).
pub type KeyDerivationFunction = OpenValue<value_kind::KeyDerivationFunction>;

impl KeyDerivationFunction {
    /// None: the shared secret itself
    pub const NULL: Self = Self::new(0x0000_0001);
    /// ANSI X9.63 with SHA-1
    pub const SHA1_KDF: Self = Self::new(0x0000_0002);
    /// ANSI X9.42 with SHA-1, based on ASN.1
    pub const SHA1_KDF_ASN1: Self = Self::new(0x0000_0003);
    /// ANSI X9.42 with SHA-1, based on concatenation
    pub const SHA1_KDF_CONCATENATE: Self = Self::new(0x0000_0004);
    /// ANSI X9.63 with SHA-224
    pub const SHA224_KDF: Self = Self::new(0x0000_0005);
    /// ANSI X9.63 with SHA-256
    pub const SHA256_KDF: Self = Self::new(0x0000_0006);
    /// ANSI X9.63 with SHA-384
    pub const SHA384_KDF: Self = Self::new(0x0000_0007);
    /// ANSI X9.63 with SHA-512
    pub const SHA512_KDF: Self = Self::new(0x0000_0008);
    /// Key diversification of CryptoPro (GOST)
    pub const CPDIVERSIFY_KDF: Self = Self::new(0x0000_0009);
    /// ANSI X9.63 with SHA3-224
    pub const SHA3_224_KDF: Self = Self::new(0x0000_000a);
    /// ANSI X9.63 with SHA3-256
    pub const SHA3_256_KDF: Self = Self::new(0x0000_000b);
    /// ANSI X9.63 with SHA3-384
    pub const SHA3_384_KDF: Self = Self::new(0x0000_000c);
    /// ANSI X9.63 with SHA3-512
    pub const SHA3_512_KDF: Self = Self::new(0x0000_000d);
    /// NIST SP 800-56A with SHA-1
    pub const SHA1_KDF_SP800: Self = Self::new(0x0000_000e);
    /// NIST SP 800-56A with SHA-224
    pub const SHA224_KDF_SP800: Self = Self::new(0x0000_000f);
    /// NIST SP 800-56A with SHA-256
    pub const SHA256_KDF_SP800: Self = Self::new(0x0000_0010);
    /// NIST SP 800-56A with SHA-384
    pub const SHA384_KDF_SP800: Self = Self::new(0x0000_0011);
    /// NIST SP 800-56A with SHA-512
    pub const SHA512_KDF_SP800: Self = Self::new(0x0000_0012);
    /// NIST SP 800-56A with SHA3-224
    pub const SHA3_224_KDF_SP800: Self = Self::new(0x0000_0013);
    /// NIST SP 800-56A with SHA3-256
    pub const SHA3_256_KDF_SP800: Self = Self::new(0x0000_0014);
    /// NIST SP 800-56A with SHA3-384
    pub const SHA3_384_KDF_SP800: Self = Self::new(0x0000_0015);
    /// NIST SP 800-56A with SHA3-512
    pub const SHA3_512_KDF_SP800: Self = Self::new(0x0000_0016);
    /// Key derivation with BLAKE2b-160
    pub const BLAKE2B_160_KDF: Self = Self::new(0x0000_0017);
    /// Key derivation with BLAKE2b-256
    pub const BLAKE2B_256_KDF: Self = Self::new(0x0000_0018);
    /// Key derivation with BLAKE2b-384
    pub const BLAKE2B_384_KDF: Self = Self::new(0x0000_0019);
    /// Key derivation with BLAKE2b-512
    pub const BLAKE2B_512_KDF: Self = Self::new(0x0000_001a);
}

#[rustfmt::skip]
impl ValueKind for value_kind::KeyDerivationFunction {
    const PREFIX: &'static str = "CKD_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0001, "CKD_NULL"),
        (0x0000_0002, "CKD_SHA1_KDF"),
        (0x0000_0003, "CKD_SHA1_KDF_ASN1"),
        (0x0000_0004, "CKD_SHA1_KDF_CONCATENATE"),
        (0x0000_0005, "CKD_SHA224_KDF"),
        (0x0000_0006, "CKD_SHA256_KDF"),
        (0x0000_0007, "CKD_SHA384_KDF"),
        (0x0000_0008, "CKD_SHA512_KDF"),
        (0x0000_0009, "CKD_CPDIVERSIFY_KDF"),
        (0x0000_000a, "CKD_SHA3_224_KDF"),
        (0x0000_000b, "CKD_SHA3_256_KDF"),
        (0x0000_000c, "CKD_SHA3_384_KDF"),
        (0x0000_000d, "CKD_SHA3_512_KDF"),
        (0x0000_000e, "CKD_SHA1_KDF_SP800"),
        (0x0000_000f, "CKD_SHA224_KDF_SP800"),
        (0x0000_0010, "CKD_SHA256_KDF_SP800"),
        (0x0000_0011, "CKD_SHA384_KDF_SP800"),
        (0x0000_0012, "CKD_SHA512_KDF_SP800"),
        (0x0000_0013, "CKD_SHA3_224_KDF_SP800"),
        (0x0000_0014, "CKD_SHA3_256_KDF_SP800"),
        (0x0000_0015, "CKD_SHA3_384_KDF_SP800"),
        (0x0000_0016, "CKD_SHA3_512_KDF_SP800"),
        (0x0000_0017, "CKD_BLAKE2B_160_KDF"),
        (0x0000_0018, "CKD_BLAKE2B_256_KDF"),
        (0x0000_0019, "CKD_BLAKE2B_384_KDF"),
        (0x0000_001a, "CKD_BLAKE2B_512_KDF"),
    ];
}

/// PBKDF2 pseudo-random functions (`CKP_PKCS5_PBKD2_`).
pub type Pkcs5Pbkd2PseudoRandomFunctionType =
    OpenValue<value_kind::Pkcs5Pbkd2PseudoRandomFunctionType>;

impl Pkcs5Pbkd2PseudoRandomFunctionType {
    /// HMAC with SHA-1
    pub const HMAC_SHA1: Self = Self::new(1);
    /// HMAC with GOST R 34.11
    pub const HMAC_GOSTR3411: Self = Self::new(2);
    /// HMAC with SHA-224
    pub const HMAC_SHA224: Self = Self::new(3);
    /// HMAC with SHA-256
    pub const HMAC_SHA256: Self = Self::new(4);
    /// HMAC with SHA-384
    pub const HMAC_SHA384: Self = Self::new(5);
    /// HMAC with SHA-512
    pub const HMAC_SHA512: Self = Self::new(6);
    /// HMAC with SHA-512/224
    pub const HMAC_SHA512_224: Self = Self::new(7);
    /// HMAC with SHA-512/256
    pub const HMAC_SHA512_256: Self = Self::new(8);
}

#[rustfmt::skip]
impl ValueKind for value_kind::Pkcs5Pbkd2PseudoRandomFunctionType {
    const PREFIX: &'static str = "CKP_PKCS5_PBKD2_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CKP_PKCS5_PBKD2_HMAC_SHA1"),
        (2, "CKP_PKCS5_PBKD2_HMAC_GOSTR3411"),
        (3, "CKP_PKCS5_PBKD2_HMAC_SHA224"),
        (4, "CKP_PKCS5_PBKD2_HMAC_SHA256"),
        (5, "CKP_PKCS5_PBKD2_HMAC_SHA384"),
        (6, "CKP_PKCS5_PBKD2_HMAC_SHA512"),
        (7, "CKP_PKCS5_PBKD2_HMAC_SHA512_224"),
        (8, "CKP_PKCS5_PBKD2_HMAC_SHA512_256"),
    ];
}

/// PBKDF2 salt sources (`CKZ_SALT_`).
pub type Pkcs5Pbkdf2SaltSourceType = OpenValue<value_kind::Pkcs5Pbkdf2SaltSourceType>;

impl Pkcs5Pbkdf2SaltSourceType {
    /// Given as bytes in pSaltSourceData
    pub const SPECIFIED: Self = Self::new(1);
}

#[rustfmt::skip]
impl ValueKind for value_kind::Pkcs5Pbkdf2SaltSourceType {
    const PREFIX: &'static str = "CKZ_SALT_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CKZ_SALT_SPECIFIED"),
    ];
}

/// OTP parameter types (`CK_OTP_`).
pub type OtpParamType = OpenValue<value_kind::OtpParamType>;

impl OtpParamType {
    /// The one-time password itself
    pub const VALUE: Self = Self::new(0);
    /// PIN of the user (UTF-8 string)
    pub const PIN: Self = Self::new(1);
    /// Challenge
    pub const CHALLENGE: Self = Self::new(2);
    /// Time (UTC string)
    pub const TIME: Self = Self::new(3);
    /// Counter
    pub const COUNTER: Self = Self::new(4);
    /// One-time password flags (CK_FLAGS)
    pub const FLAGS: Self = Self::new(5);
    /// Length of the password (CK_ULONG)
    pub const OUTPUT_LENGTH: Self = Self::new(6);
    /// Format of the password, a CK_OTP_FORMAT value (CK_ULONG)
    pub const OUTPUT_FORMAT: Self = Self::new(7);
}

#[rustfmt::skip]
impl ValueKind for value_kind::OtpParamType {
    const PREFIX: &'static str = "CK_OTP_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CK_OTP_VALUE"),
        (1, "CK_OTP_PIN"),
        (2, "CK_OTP_CHALLENGE"),
        (3, "CK_OTP_TIME"),
        (4, "CK_OTP_COUNTER"),
        (5, "CK_OTP_FLAGS"),
        (6, "CK_OTP_OUTPUT_LENGTH"),
        (7, "CK_OTP_OUTPUT_FORMAT"),
    ];
}

/// Generator functions (`CKG_`).
pub type GeneratorFunction = OpenValue<value_kind::GeneratorFunction>;

impl GeneratorFunction {
    /// The caller gives the whole value
    pub const NO_GENERATE: Self = Self::new(0);
    /// The module generates the value by a method of its choice
    pub const GENERATE: Self = Self::new(1);
    /// The module counts up
    pub const GENERATE_COUNTER: Self = Self::new(2);
    /// The module uses random bytes
    pub const GENERATE_RANDOM: Self = Self::new(3);
    /// The module combines the value with a counter by XOR
    pub const GENERATE_COUNTER_XOR: Self = Self::new(4);
}

#[rustfmt::skip]
impl ValueKind for value_kind::GeneratorFunction {
    const PREFIX: &'static str = "CKG_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CKG_NO_GENERATE"),
        (1, "CKG_GENERATE"),
        (2, "CKG_GENERATE_COUNTER"),
        (3, "CKG_GENERATE_RANDOM"),
        (4, "CKG_GENERATE_COUNTER_XOR"),
    ];
}

/// SP 800-108 data types (`CK_SP800_108_`).
pub type PrfDataType = OpenValue<value_kind::PrfDataType>;

impl PrfDataType {
    /// Iteration variable of the derivation
    pub const ITERATION_VARIABLE: Self = Self::new(1);
    /// Counter that the modes allow but do not need
    pub const OPTIONAL_COUNTER: Self = Self::new(2);
    /// Length of the derived keying material
    pub const DKM_LENGTH: Self = Self::new(3);
    /// Bytes given by the caller
    pub const BYTE_ARRAY: Self = Self::new(4);
    /// Alias of CK_SP800_108_OPTIONAL_COUNTER
    pub const COUNTER: Self = Self::new(2);
    /// Value of another key, given by its handle
    pub const KEY_HANDLE: Self = Self::new(5);
}

#[rustfmt::skip]
impl ValueKind for value_kind::PrfDataType {
    const PREFIX: &'static str = "CK_SP800_108_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CK_SP800_108_ITERATION_VARIABLE"),
        (2, "CK_SP800_108_OPTIONAL_COUNTER"),
        (2, "CK_SP800_108_COUNTER"),
        (3, "CK_SP800_108_DKM_LENGTH"),
        (4, "CK_SP800_108_BYTE_ARRAY"),
        (5, "CK_SP800_108_KEY_HANDLE"),
    ];
}

/// SP 800-108 length methods (`CK_SP800_108_DKM_LENGTH_SUM_`).
pub type Sp800_108DkmLengthMethod = OpenValue<value_kind::Sp800_108DkmLengthMethod>;

impl Sp800_108DkmLengthMethod {
    /// Sum of the lengths of all derived keys
    pub const OF_KEYS: Self = Self::new(1);
    /// Sum of the lengths of all segments of output
    pub const OF_SEGMENTS: Self = Self::new(2);
}

#[rustfmt::skip]
impl ValueKind for value_kind::Sp800_108DkmLengthMethod {
    const PREFIX: &'static str = "CK_SP800_108_DKM_LENGTH_SUM_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CK_SP800_108_DKM_LENGTH_SUM_OF_KEYS"),
        (2, "CK_SP800_108_DKM_LENGTH_SUM_OF_SEGMENTS"),
    ];
}

/// Session validation flags (`CKS_LAST_VALIDATION_`).
pub type SessionValidationFlagsType = OpenValue<value_kind::SessionValidationFlagsType>;

impl SessionValidationFlagsType {
    /// Validations that the last operation conformed to
    pub const OK: Self = Self::new(1);
}

#[rustfmt::skip]
impl ValueKind for value_kind::SessionValidationFlagsType {
    const PREFIX: &'static str = "CKS_LAST_VALIDATION_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CKS_LAST_VALIDATION_OK"),
    ];
}

/// Validation authority types (`CKV_AUTHORITY_TYPE_`).
pub type ValidationAuthorityType = OpenValue<value_kind::ValidationAuthorityType>;

impl ValidationAuthorityType {
    /// Authority not specified
    pub const UNSPECIFIED: Self = Self::new(0);
    /// Cryptographic Module Validation Program of NIST
    pub const NIST_CMVP: Self = Self::new(1);
    /// Common Criteria
    pub const COMMON_CRITERIA: Self = Self::new(2);
}

#[rustfmt::skip]
impl ValueKind for value_kind::ValidationAuthorityType {
    const PREFIX: &'static str = "CKV_AUTHORITY_TYPE_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CKV_AUTHORITY_TYPE_UNSPECIFIED"),
        (1, "CKV_AUTHORITY_TYPE_NIST_CMVP"),
        (2, "CKV_AUTHORITY_TYPE_COMMON_CRITERIA"),
    ];
}

/// Validation types (`CKV_TYPE_`).
pub type ValidationType = OpenValue<value_kind::ValidationType>;

impl ValidationType {
    /// Type not specified
    pub const UNSPECIFIED: Self = Self::new(0);
    /// Software
    pub const SOFTWARE: Self = Self::new(1);
    /// Hardware
    pub const HARDWARE: Self = Self::new(2);
    /// Firmware
    pub const FIRMWARE: Self = Self::new(3);
    /// Software and hardware together
    pub const HYBRID: Self = Self::new(4);
}

#[rustfmt::skip]
impl ValueKind for value_kind::ValidationType {
    const PREFIX: &'static str = "CKV_TYPE_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CKV_TYPE_UNSPECIFIED"),
        (1, "CKV_TYPE_SOFTWARE"),
        (2, "CKV_TYPE_HARDWARE"),
        (3, "CKV_TYPE_FIRMWARE"),
        (4, "CKV_TYPE_HYBRID"),
    ];
}

/// Hedged signatures (`CKH_`).
pub type HedgeType = OpenValue<value_kind::HedgeType>;

impl HedgeType {
    /// Hedged if the token can, else deterministic
    pub const HEDGE_PREFERRED: Self = Self::new(0);
    /// Hedged, or else fail
    pub const HEDGE_REQUIRED: Self = Self::new(1);
    /// Deterministic, or else fail
    pub const DETERMINISTIC_REQUIRED: Self = Self::new(2);
}

#[rustfmt::skip]
impl ValueKind for value_kind::HedgeType {
    const PREFIX: &'static str = "CKH_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CKH_HEDGE_PREFERRED"),
        (1, "CKH_HEDGE_REQUIRED"),
        (2, "CKH_DETERMINISTIC_REQUIRED"),
    ];
}

/// ML-DSA parameter sets (`CKP_`).
pub type MlDsaParameterSetType = OpenValue<value_kind::MlDsaParameterSetType>;

impl MlDsaParameterSetType {
    /// ML-DSA-44
    pub const ML_DSA_44: Self = Self::new(1);
    /// ML-DSA-65
    pub const ML_DSA_65: Self = Self::new(2);
    /// ML-DSA-87
    pub const ML_DSA_87: Self = Self::new(3);
}

#[rustfmt::skip]
impl ValueKind for value_kind::MlDsaParameterSetType {
    const PREFIX: &'static str = "CKP_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CKP_ML_DSA_44"),
        (2, "CKP_ML_DSA_65"),
        (3, "CKP_ML_DSA_87"),
    ];
}

/// SLH-DSA parameter sets (`CKP_SLH_DSA_`).
pub type SlhDsaParameterSetType = OpenValue<value_kind::SlhDsaParameterSetType>;

impl SlhDsaParameterSetType {
    /// SLH-DSA-SHA2-128s, small signatures
    pub const SHA2_128S: Self = Self::new(0x0000_0001);
    /// SLH-DSA-SHAKE-128s, small signatures
    pub const SHAKE_128S: Self = Self::new(0x0000_0002);
    /// SLH-DSA-SHA2-128f, fast signing
    pub const SHA2_128F: Self = Self::new(0x0000_0003);
    /// SLH-DSA-SHAKE-128f, fast signing
    pub const SHAKE_128F: Self = Self::new(0x0000_0004);
    /// SLH-DSA-SHA2-192s, small signatures
    pub const SHA2_192S: Self = Self::new(0x0000_0005);
    /// SLH-DSA-SHAKE-192s, small signatures
    pub const SHAKE_192S: Self = Self::new(0x0000_0006);
    /// SLH-DSA-SHA2-192f, fast signing
    pub const SHA2_192F: Self = Self::new(0x0000_0007);
    /// SLH-DSA-SHAKE-192f, fast signing
    pub const SHAKE_192F: Self = Self::new(0x0000_0008);
    /// SLH-DSA-SHA2-256s, small signatures
    pub const SHA2_256S: Self = Self::new(0x0000_0009);
    /// SLH-DSA-SHAKE-256s, small signatures
    pub const SHAKE_256S: Self = Self::new(0x0000_000a);
    /// SLH-DSA-SHA2-256f, fast signing
    pub const SHA2_256F: Self = Self::new(0x0000_000b);
    /// SLH-DSA-SHAKE-256f, fast signing
    pub const SHAKE_256F: Self = Self::new(0x0000_000c);
}

#[rustfmt::skip]
impl ValueKind for value_kind::SlhDsaParameterSetType {
    const PREFIX: &'static str = "CKP_SLH_DSA_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0x0000_0001, "CKP_SLH_DSA_SHA2_128S"),
        (0x0000_0002, "CKP_SLH_DSA_SHAKE_128S"),
        (0x0000_0003, "CKP_SLH_DSA_SHA2_128F"),
        (0x0000_0004, "CKP_SLH_DSA_SHAKE_128F"),
        (0x0000_0005, "CKP_SLH_DSA_SHA2_192S"),
        (0x0000_0006, "CKP_SLH_DSA_SHAKE_192S"),
        (0x0000_0007, "CKP_SLH_DSA_SHA2_192F"),
        (0x0000_0008, "CKP_SLH_DSA_SHAKE_192F"),
        (0x0000_0009, "CKP_SLH_DSA_SHA2_256S"),
        (0x0000_000a, "CKP_SLH_DSA_SHAKE_256S"),
        (0x0000_000b, "CKP_SLH_DSA_SHA2_256F"),
        (0x0000_000c, "CKP_SLH_DSA_SHAKE_256F"),
    ];
}

/// ML-KEM parameter sets (`CKP_`).
pub type MlKemParameterSetType = OpenValue<value_kind::MlKemParameterSetType>;

impl MlKemParameterSetType {
    /// ML-KEM-512
    pub const ML_KEM_512: Self = Self::new(1);
    /// ML-KEM-768
    pub const ML_KEM_768: Self = Self::new(2);
    /// ML-KEM-1024
    pub const ML_KEM_1024: Self = Self::new(3);
}

#[rustfmt::skip]
impl ValueKind for value_kind::MlKemParameterSetType {
    const PREFIX: &'static str = "CKP_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (1, "CKP_ML_KEM_512"),
        (2, "CKP_ML_KEM_768"),
        (3, "CKP_ML_KEM_1024"),
    ];
}

/// Trust (`CKT_`).
pub type Trust = OpenValue<value_kind::Trust>;

impl Trust {
    /// Nothing is known
    pub const TRUST_UNKNOWN: Self = Self::new(0);
    /// Trusted as it is
    pub const TRUSTED: Self = Self::new(1);
    /// Trusted as the end of a certificate chain
    pub const TRUST_ANCHOR: Self = Self::new(2);
    /// Not to be trusted
    pub const NOT_TRUSTED: Self = Self::new(3);
    /// Trusted only if its certificate chain is
    pub const TRUST_MUST_VERIFY_TRUST: Self = Self::new(4);
}

#[rustfmt::skip]
impl ValueKind for value_kind::Trust {
    const PREFIX: &'static str = "CKT_";
    const NAMES: &'static [(CK_ULONG, &'static str)] = &[
        (0, "CKT_TRUST_UNKNOWN"),
        (1, "CKT_TRUSTED"),
        (2, "CKT_TRUST_ANCHOR"),
        (3, "CKT_NOT_TRUSTED"),
        (4, "CKT_TRUST_MUST_VERIFY_TRUST"),
    ];
}

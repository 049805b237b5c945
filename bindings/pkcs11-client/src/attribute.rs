//! All attributes with the kinds of their values. (PKCS #11, Objects)

#![allow(deprecated, non_upper_case_globals)]

use crate::attribute_kind::*;
use crate::sys::{CK_BBOOL, CK_DATE, CK_ULONG, CK_VERSION};
use crate::values::*;

/// Object class (CK_OBJECT_CLASS)
pub const CLASS: Attribute<Number<ObjectClass>> = Attribute::new(AttributeType::CLASS);
/// Whether the object lives on the token rather than in the session (CK_BBOOL)
pub const TOKEN: Attribute<Bool> = Attribute::new(AttributeType::TOKEN);
/// Whether only a logged-in user sees the object (CK_BBOOL)
pub const PRIVATE: Attribute<Bool> = Attribute::new(AttributeType::PRIVATE);
/// Description of the object (UTF-8 string)
pub const LABEL: Attribute<Text> = Attribute::new(AttributeType::LABEL);
/// Identifier that the token gives to the object (UTF-8 string)
pub const UNIQUE_ID: Attribute<Text> = Attribute::new(AttributeType::UNIQUE_ID);
/// Application that manages the object (UTF-8 string)
pub const APPLICATION: Attribute<Text> = Attribute::new(AttributeType::APPLICATION);
/// Value of the object, such as the bytes of a key or of a certificate
pub const VALUE: Attribute<Secret> = Attribute::new(AttributeType::VALUE);
/// Object identifier of the type of data (DER)
pub const OBJECT_ID: Attribute<Bytes> = Attribute::new(AttributeType::OBJECT_ID);
/// Certificate type (CK_CERTIFICATE_TYPE)
pub const CERTIFICATE_TYPE: Attribute<Number<CertificateType>> =
    Attribute::new(AttributeType::CERTIFICATE_TYPE);
/// Name of the certificate's issuer (DER)
pub const ISSUER: Attribute<Bytes> = Attribute::new(AttributeType::ISSUER);
/// Serial number of the certificate (DER)
pub const SERIAL_NUMBER: Attribute<Bytes> = Attribute::new(AttributeType::SERIAL_NUMBER);
/// Name of the attribute certificate's issuer (DER)
pub const AC_ISSUER: Attribute<Bytes> = Attribute::new(AttributeType::AC_ISSUER);
/// Subject of the attribute certificate (DER)
pub const OWNER: Attribute<Bytes> = Attribute::new(AttributeType::OWNER);
/// Attribute types in the attribute certificate (DER)
pub const ATTR_TYPES: Attribute<Bytes> = Attribute::new(AttributeType::ATTR_TYPES);
/// Whether the certificate or wrapping key can be trusted (CK_BBOOL)
pub const TRUSTED: Attribute<Bool> = Attribute::new(AttributeType::TRUSTED);
/// Whose certificate it is (CK_CERTIFICATE_CATEGORY)
pub const CERTIFICATE_CATEGORY: Attribute<Number<CertificateCategory>> =
    Attribute::new(AttributeType::CERTIFICATE_CATEGORY);
/// Java MIDP security domain (CK_JAVA_MIDP_SECURITY_DOMAIN)
pub const JAVA_MIDP_SECURITY_DOMAIN: Attribute<Number<JavaMidpSecurityDomain>> =
    Attribute::new(AttributeType::JAVA_MIDP_SECURITY_DOMAIN);
/// Where the complete certificate can be had (string)
pub const URL: Attribute<Text> = Attribute::new(AttributeType::URL);
/// Hash of the subject's public key
pub const HASH_OF_SUBJECT_PUBLIC_KEY: Attribute<Bytes> =
    Attribute::new(AttributeType::HASH_OF_SUBJECT_PUBLIC_KEY);
/// Hash of the issuer's public key
pub const HASH_OF_ISSUER_PUBLIC_KEY: Attribute<Bytes> =
    Attribute::new(AttributeType::HASH_OF_ISSUER_PUBLIC_KEY);
/// Hash mechanism of the hash attributes (CK_MECHANISM_TYPE)
pub const NAME_HASH_ALGORITHM: Attribute<Number<MechanismType>> =
    Attribute::new(AttributeType::NAME_HASH_ALGORITHM);
/// Checksum of the key or certificate
pub const CHECK_VALUE: Attribute<Bytes> = Attribute::new(AttributeType::CHECK_VALUE);
/// Key type (CK_KEY_TYPE)
pub const KEY_TYPE: Attribute<Number<KeyType>> = Attribute::new(AttributeType::KEY_TYPE);
/// Name of the subject (DER)
pub const SUBJECT: Attribute<Bytes> = Attribute::new(AttributeType::SUBJECT);
/// Identifier shared by keys and certificates that belong together
pub const ID: Attribute<Bytes> = Attribute::new(AttributeType::ID);
/// Whether the key's value cannot be read in plain text (CK_BBOOL)
pub const SENSITIVE: Attribute<Bool> = Attribute::new(AttributeType::SENSITIVE);
/// Whether the key may encrypt (CK_BBOOL)
pub const ENCRYPT: Attribute<Bool> = Attribute::new(AttributeType::ENCRYPT);
/// Whether the key may decrypt (CK_BBOOL)
pub const DECRYPT: Attribute<Bool> = Attribute::new(AttributeType::DECRYPT);
/// Whether the key may wrap other keys (CK_BBOOL)
pub const WRAP: Attribute<Bool> = Attribute::new(AttributeType::WRAP);
/// Whether the key may unwrap other keys (CK_BBOOL)
pub const UNWRAP: Attribute<Bool> = Attribute::new(AttributeType::UNWRAP);
/// Whether the key may sign, with the signature as an appendix (CK_BBOOL)
pub const SIGN: Attribute<Bool> = Attribute::new(AttributeType::SIGN);
/// Whether the key may sign so that the data is recoverable (CK_BBOOL)
pub const SIGN_RECOVER: Attribute<Bool> = Attribute::new(AttributeType::SIGN_RECOVER);
/// Whether the key may verify signatures that are an appendix (CK_BBOOL)
pub const VERIFY: Attribute<Bool> = Attribute::new(AttributeType::VERIFY);
/// Whether the key may verify and recover the data (CK_BBOOL)
pub const VERIFY_RECOVER: Attribute<Bool> = Attribute::new(AttributeType::VERIFY_RECOVER);
/// Whether other keys may be derived from the key (CK_BBOOL)
pub const DERIVE: Attribute<Bool> = Attribute::new(AttributeType::DERIVE);
/// First day of validity (CK_DATE)
pub const START_DATE: Attribute<Day> = Attribute::new(AttributeType::START_DATE);
/// Last day of validity (CK_DATE)
pub const END_DATE: Attribute<Day> = Attribute::new(AttributeType::END_DATE);
/// RSA: modulus n (big integer)
pub const MODULUS: Attribute<BigInteger> = Attribute::new(AttributeType::MODULUS);
/// RSA: length of the modulus in bits (CK_ULONG)
pub const MODULUS_BITS: Attribute<Number> = Attribute::new(AttributeType::MODULUS_BITS);
/// RSA: public exponent e (big integer)
pub const PUBLIC_EXPONENT: Attribute<BigInteger> = Attribute::new(AttributeType::PUBLIC_EXPONENT);
/// RSA: private exponent d (big integer)
pub const PRIVATE_EXPONENT: Attribute<Secret> = Attribute::new(AttributeType::PRIVATE_EXPONENT);
/// RSA: prime p (big integer)
pub const PRIME_1: Attribute<Secret> = Attribute::new(AttributeType::PRIME_1);
/// RSA: prime q (big integer)
pub const PRIME_2: Attribute<Secret> = Attribute::new(AttributeType::PRIME_2);
/// RSA: d modulo p - 1 (big integer)
pub const EXPONENT_1: Attribute<Secret> = Attribute::new(AttributeType::EXPONENT_1);
/// RSA: d modulo q - 1 (big integer)
pub const EXPONENT_2: Attribute<Secret> = Attribute::new(AttributeType::EXPONENT_2);
/// RSA: inverse of q modulo p (big integer)
pub const COEFFICIENT: Attribute<Secret> = Attribute::new(AttributeType::COEFFICIENT);
/// SubjectPublicKeyInfo of the public key (DER)
pub const PUBLIC_KEY_INFO: Attribute<Bytes> = Attribute::new(AttributeType::PUBLIC_KEY_INFO);
/// DSA, DH: prime p (big integer)
pub const PRIME: Attribute<BigInteger> = Attribute::new(AttributeType::PRIME);
/// DSA, X9.42 DH: subprime q (big integer)
pub const SUBPRIME: Attribute<BigInteger> = Attribute::new(AttributeType::SUBPRIME);
/// DSA, DH: base g (big integer)
pub const BASE: Attribute<BigInteger> = Attribute::new(AttributeType::BASE);
/// DSA, DH: length of the prime in bits (CK_ULONG)
pub const PRIME_BITS: Attribute<Number> = Attribute::new(AttributeType::PRIME_BITS);
/// DSA, X9.42 DH: length of the subprime in bits (CK_ULONG)
pub const SUBPRIME_BITS: Attribute<Number> = Attribute::new(AttributeType::SUBPRIME_BITS);
/// Alias of CKA_SUBPRIME_BITS
pub const SUB_PRIME_BITS: Attribute<Number> = Attribute::new(AttributeType::SUB_PRIME_BITS);
/// Length of the value in bits (CK_ULONG)
pub const VALUE_BITS: Attribute<Number> = Attribute::new(AttributeType::VALUE_BITS);
/// Length of the value in bytes (CK_ULONG)
pub const VALUE_LEN: Attribute<Number> = Attribute::new(AttributeType::VALUE_LEN);
/// Whether the key can leave the token by wrapping (CK_BBOOL)
pub const EXTRACTABLE: Attribute<Bool> = Attribute::new(AttributeType::EXTRACTABLE);
/// Whether the key was generated on the token (CK_BBOOL)
pub const LOCAL: Attribute<Bool> = Attribute::new(AttributeType::LOCAL);
/// Whether the key never had CKA_EXTRACTABLE set (CK_BBOOL)
pub const NEVER_EXTRACTABLE: Attribute<Bool> = Attribute::new(AttributeType::NEVER_EXTRACTABLE);
/// Whether the key always had CKA_SENSITIVE set (CK_BBOOL)
pub const ALWAYS_SENSITIVE: Attribute<Bool> = Attribute::new(AttributeType::ALWAYS_SENSITIVE);
/// Mechanism that generated the key (CK_MECHANISM_TYPE)
pub const KEY_GEN_MECHANISM: Attribute<Number<MechanismType>> =
    Attribute::new(AttributeType::KEY_GEN_MECHANISM);
/// Whether the object can be modified (CK_BBOOL)
pub const MODIFIABLE: Attribute<Bool> = Attribute::new(AttributeType::MODIFIABLE);
/// Whether the object can be copied (CK_BBOOL)
pub const COPYABLE: Attribute<Bool> = Attribute::new(AttributeType::COPYABLE);
/// Whether the object can be destroyed (CK_BBOOL)
pub const DESTROYABLE: Attribute<Bool> = Attribute::new(AttributeType::DESTROYABLE);
/// `CKA_ECDSA_PARAMS`
#[deprecated = "use CKA_EC_PARAMS"]
pub const ECDSA_PARAMS: Attribute<Bytes> = Attribute::new(AttributeType::ECDSA_PARAMS);
/// Elliptic curve domain parameters (DER)
pub const EC_PARAMS: Attribute<Bytes> = Attribute::new(AttributeType::EC_PARAMS);
/// Public point on the elliptic curve
pub const EC_POINT: Attribute<Bytes> = Attribute::new(AttributeType::EC_POINT);
/// `CKA_SECONDARY_AUTH`
#[deprecated = "private keys no longer have a secondary PIN"]
pub const SECONDARY_AUTH: Attribute<Bool> = Attribute::new(AttributeType::SECONDARY_AUTH);
/// `CKA_AUTH_PIN_FLAGS`
#[deprecated = "private keys no longer have a secondary PIN"]
pub const AUTH_PIN_FLAGS: Attribute<Number> = Attribute::new(AttributeType::AUTH_PIN_FLAGS);
/// Whether each use of the key needs a login (CK_BBOOL)
pub const ALWAYS_AUTHENTICATE: Attribute<Bool> = Attribute::new(AttributeType::ALWAYS_AUTHENTICATE);
/// Whether only trusted keys may wrap the key (CK_BBOOL)
pub const WRAP_WITH_TRUSTED: Attribute<Bool> = Attribute::new(AttributeType::WRAP_WITH_TRUSTED);
/// Attributes that keys to be wrapped must have (CK_ATTRIBUTE array)
pub const WRAP_TEMPLATE: Attribute<NestedTemplate> = Attribute::new(AttributeType::WRAP_TEMPLATE);
/// Attributes that unwrapped keys get (CK_ATTRIBUTE array)
pub const UNWRAP_TEMPLATE: Attribute<NestedTemplate> =
    Attribute::new(AttributeType::UNWRAP_TEMPLATE);
/// Attributes that derived keys get (CK_ATTRIBUTE array)
pub const DERIVE_TEMPLATE: Attribute<NestedTemplate> =
    Attribute::new(AttributeType::DERIVE_TEMPLATE);
/// Format of the one-time passwords, a CK_OTP_FORMAT value (CK_ULONG)
pub const OTP_FORMAT: Attribute<Number> = Attribute::new(AttributeType::OTP_FORMAT);
/// Default length of the one-time passwords (CK_ULONG)
pub const OTP_LENGTH: Attribute<Number> = Attribute::new(AttributeType::OTP_LENGTH);
/// Seconds between two time-based passwords (CK_ULONG)
pub const OTP_TIME_INTERVAL: Attribute<Number> = Attribute::new(AttributeType::OTP_TIME_INTERVAL);
/// Whether passwords are made easy to type (CK_BBOOL)
pub const OTP_USER_FRIENDLY_MODE: Attribute<Bool> =
    Attribute::new(AttributeType::OTP_USER_FRIENDLY_MODE);
/// Whether a challenge has to be given, a CK_OTP_PARAM value (CK_ULONG)
pub const OTP_CHALLENGE_REQUIREMENT: Attribute<Number> =
    Attribute::new(AttributeType::OTP_CHALLENGE_REQUIREMENT);
/// Whether a time has to be given, a CK_OTP_PARAM value (CK_ULONG)
pub const OTP_TIME_REQUIREMENT: Attribute<Number> =
    Attribute::new(AttributeType::OTP_TIME_REQUIREMENT);
/// Whether a counter has to be given, a CK_OTP_PARAM value (CK_ULONG)
pub const OTP_COUNTER_REQUIREMENT: Attribute<Number> =
    Attribute::new(AttributeType::OTP_COUNTER_REQUIREMENT);
/// Whether a PIN has to be given, a CK_OTP_PARAM value (CK_ULONG)
pub const OTP_PIN_REQUIREMENT: Attribute<Number> =
    Attribute::new(AttributeType::OTP_PIN_REQUIREMENT);
/// Counter of the one-time password key
pub const OTP_COUNTER: Attribute<Bytes> = Attribute::new(AttributeType::OTP_COUNTER);
/// Time of the one-time password key (UTC string)
pub const OTP_TIME: Attribute<Text> = Attribute::new(AttributeType::OTP_TIME);
/// User to whom the key belongs (UTF-8 string)
pub const OTP_USER_IDENTIFIER: Attribute<Text> = Attribute::new(AttributeType::OTP_USER_IDENTIFIER);
/// Service that accepts the passwords (UTF-8 string)
pub const OTP_SERVICE_IDENTIFIER: Attribute<Text> =
    Attribute::new(AttributeType::OTP_SERVICE_IDENTIFIER);
/// Logo of the service
pub const OTP_SERVICE_LOGO: Attribute<Bytes> = Attribute::new(AttributeType::OTP_SERVICE_LOGO);
/// MIME type of the logo (UTF-8 string)
pub const OTP_SERVICE_LOGO_TYPE: Attribute<Text> =
    Attribute::new(AttributeType::OTP_SERVICE_LOGO_TYPE);
/// Parameter set of GOST R 34.10 (DER object identifier)
pub const GOSTR3410_PARAMS: Attribute<Bytes> = Attribute::new(AttributeType::GOSTR3410_PARAMS);
/// Parameter set of GOST R 34.11 (DER object identifier)
pub const GOSTR3411_PARAMS: Attribute<Bytes> = Attribute::new(AttributeType::GOSTR3411_PARAMS);
/// Parameter set of GOST 28147 (DER object identifier)
pub const GOST28147_PARAMS: Attribute<Bytes> = Attribute::new(AttributeType::GOST28147_PARAMS);
/// Hardware feature type (CK_HW_FEATURE_TYPE)
pub const HW_FEATURE_TYPE: Attribute<Number<HardwareFeatureType>> =
    Attribute::new(AttributeType::HW_FEATURE_TYPE);
/// Whether initialising the token resets the counter (CK_BBOOL)
pub const RESET_ON_INIT: Attribute<Bool> = Attribute::new(AttributeType::RESET_ON_INIT);
/// Whether the counter was ever reset (CK_BBOOL)
pub const HAS_RESET: Attribute<Bool> = Attribute::new(AttributeType::HAS_RESET);
/// Horizontal resolution of the screen in pixels (CK_ULONG)
pub const PIXEL_X: Attribute<Number> = Attribute::new(AttributeType::PIXEL_X);
/// Vertical resolution of the screen in pixels (CK_ULONG)
pub const PIXEL_Y: Attribute<Number> = Attribute::new(AttributeType::PIXEL_Y);
/// Resolution of the screen in pixels per inch (CK_ULONG)
pub const RESOLUTION: Attribute<Number> = Attribute::new(AttributeType::RESOLUTION);
/// Number of text rows of the screen (CK_ULONG)
pub const CHAR_ROWS: Attribute<Number> = Attribute::new(AttributeType::CHAR_ROWS);
/// Number of text columns of the screen (CK_ULONG)
pub const CHAR_COLUMNS: Attribute<Number> = Attribute::new(AttributeType::CHAR_COLUMNS);
/// Whether the screen shows colours (CK_BBOOL)
pub const COLOR: Attribute<Bool> = Attribute::new(AttributeType::COLOR);
/// Bits per pixel of the screen (CK_ULONG)
pub const BITS_PER_PIXEL: Attribute<Number> = Attribute::new(AttributeType::BITS_PER_PIXEL);
/// Character sets of the display (string)
pub const CHAR_SETS: Attribute<Text> = Attribute::new(AttributeType::CHAR_SETS);
/// Content transfer encodings of the display (string)
pub const ENCODING_METHODS: Attribute<Text> = Attribute::new(AttributeType::ENCODING_METHODS);
/// MIME types that the display can show (string)
pub const MIME_TYPES: Attribute<Text> = Attribute::new(AttributeType::MIME_TYPES);
/// Mechanism described by the object (CK_MECHANISM_TYPE)
pub const MECHANISM_TYPE: Attribute<Number<MechanismType>> =
    Attribute::new(AttributeType::MECHANISM_TYPE);
/// CMS attributes that a signature always has
pub const REQUIRED_CMS_ATTRIBUTES: Attribute<Bytes> =
    Attribute::new(AttributeType::REQUIRED_CMS_ATTRIBUTES);
/// CMS attributes that a signature has unless told otherwise
pub const DEFAULT_CMS_ATTRIBUTES: Attribute<Bytes> =
    Attribute::new(AttributeType::DEFAULT_CMS_ATTRIBUTES);
/// CMS attributes that a signature can have
pub const SUPPORTED_CMS_ATTRIBUTES: Attribute<Bytes> =
    Attribute::new(AttributeType::SUPPORTED_CMS_ATTRIBUTES);
/// Mechanisms that the key may be used with (CK_MECHANISM_TYPE array)
pub const ALLOWED_MECHANISMS: Attribute<List<MechanismType>> =
    Attribute::new(AttributeType::ALLOWED_MECHANISMS);
/// Profile described by the object (CK_PROFILE_ID)
pub const PROFILE_ID: Attribute<Number<ProfileId>> = Attribute::new(AttributeType::PROFILE_ID);
/// Double Ratchet: keys of skipped messages
pub const X2RATCHET_BAG: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_BAG);
/// Double Ratchet: number of keys of skipped messages
pub const X2RATCHET_BAGSIZE: Attribute<Number> = Attribute::new(AttributeType::X2RATCHET_BAGSIZE);
/// Double Ratchet: whether this is the responder's first message
pub const X2RATCHET_BOBS1STMSG: Attribute<Bool> =
    Attribute::new(AttributeType::X2RATCHET_BOBS1STMSG);
/// Double Ratchet: chain key for receiving
pub const X2RATCHET_CKR: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_CKR);
/// Double Ratchet: chain key for sending
pub const X2RATCHET_CKS: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_CKS);
/// Double Ratchet: Diffie-Hellman public key
pub const X2RATCHET_DHP: Attribute<Bytes> = Attribute::new(AttributeType::X2RATCHET_DHP);
/// Double Ratchet: Diffie-Hellman key received from the peer
pub const X2RATCHET_DHR: Attribute<Bytes> = Attribute::new(AttributeType::X2RATCHET_DHR);
/// Double Ratchet: own Diffie-Hellman key for sending
pub const X2RATCHET_DHS: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_DHS);
/// Double Ratchet: header key for receiving
pub const X2RATCHET_HKR: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_HKR);
/// Double Ratchet: header key for sending
pub const X2RATCHET_HKS: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_HKS);
/// Double Ratchet: whether this is the initiator's side
pub const X2RATCHET_ISALICE: Attribute<Bool> = Attribute::new(AttributeType::X2RATCHET_ISALICE);
/// Double Ratchet: next header key for receiving
pub const X2RATCHET_NHKR: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_NHKR);
/// Double Ratchet: next header key for sending
pub const X2RATCHET_NHKS: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_NHKS);
/// Double Ratchet: message number in the receiving chain
pub const X2RATCHET_NR: Attribute<Number> = Attribute::new(AttributeType::X2RATCHET_NR);
/// Double Ratchet: message number in the sending chain
pub const X2RATCHET_NS: Attribute<Number> = Attribute::new(AttributeType::X2RATCHET_NS);
/// Double Ratchet: length of the previous sending chain
pub const X2RATCHET_PNS: Attribute<Number> = Attribute::new(AttributeType::X2RATCHET_PNS);
/// Double Ratchet: root key
pub const X2RATCHET_RK: Attribute<Secret> = Attribute::new(AttributeType::X2RATCHET_RK);
/// HSS: number of levels (CK_HSS_LEVELS)
pub const HSS_LEVELS: Attribute<Number> = Attribute::new(AttributeType::HSS_LEVELS);
/// HSS: LMS type of the top level (CK_LMS_TYPE)
pub const HSS_LMS_TYPE: Attribute<Number> = Attribute::new(AttributeType::HSS_LMS_TYPE);
/// HSS: LM-OTS type of the top level (CK_LMOTS_TYPE)
pub const HSS_LMOTS_TYPE: Attribute<Number> = Attribute::new(AttributeType::HSS_LMOTS_TYPE);
/// HSS: LMS type of each level (CK_LMS_TYPE array)
pub const HSS_LMS_TYPES: Attribute<List> = Attribute::new(AttributeType::HSS_LMS_TYPES);
/// HSS: LM-OTS type of each level (CK_LMOTS_TYPE array)
pub const HSS_LMOTS_TYPES: Attribute<List> = Attribute::new(AttributeType::HSS_LMOTS_TYPES);
/// HSS: number of signatures left (CK_ULONG)
pub const HSS_KEYS_REMAINING: Attribute<Number> = Attribute::new(AttributeType::HSS_KEYS_REMAINING);
/// Parameter set of the algorithm, such as CKP_ML_DSA_65 (CK_ULONG)
pub const PARAMETER_SET: Attribute<Number> = Attribute::new(AttributeType::PARAMETER_SET);
/// Validations that the object conforms to (CK_FLAGS)
pub const OBJECT_VALIDATION_FLAGS: Attribute<Number> =
    Attribute::new(AttributeType::OBJECT_VALIDATION_FLAGS);
/// What was validated (CK_VALIDATION_TYPE)
pub const VALIDATION_TYPE: Attribute<Number<ValidationType>> =
    Attribute::new(AttributeType::VALIDATION_TYPE);
/// Version of the validation standard (CK_VERSION)
pub const VALIDATION_VERSION: Attribute<VersionNumber> =
    Attribute::new(AttributeType::VALIDATION_VERSION);
/// Level of the validation, as its authority defines it (CK_ULONG)
pub const VALIDATION_LEVEL: Attribute<Number> = Attribute::new(AttributeType::VALIDATION_LEVEL);
/// Name of the module in the validation documents (UTF-8 string)
pub const VALIDATION_MODULE_ID: Attribute<Text> =
    Attribute::new(AttributeType::VALIDATION_MODULE_ID);
/// Flag that stands for this validation (CK_FLAGS)
pub const VALIDATION_FLAG: Attribute<Number> = Attribute::new(AttributeType::VALIDATION_FLAG);
/// Authority that validated (CK_VALIDATION_AUTHORITY_TYPE)
pub const VALIDATION_AUTHORITY_TYPE: Attribute<Number<ValidationAuthorityType>> =
    Attribute::new(AttributeType::VALIDATION_AUTHORITY_TYPE);
/// Country of the authority (UTF-8 string)
pub const VALIDATION_COUNTRY: Attribute<Text> = Attribute::new(AttributeType::VALIDATION_COUNTRY);
/// Identifier of the validation certificate (UTF-8 string)
pub const VALIDATION_CERTIFICATE_IDENTIFIER: Attribute<Text> =
    Attribute::new(AttributeType::VALIDATION_CERTIFICATE_IDENTIFIER);
/// Where the validation certificate can be had (UTF-8 string)
pub const VALIDATION_CERTIFICATE_URI: Attribute<Text> =
    Attribute::new(AttributeType::VALIDATION_CERTIFICATE_URI);
/// Where the vendor tells more about the validation (UTF-8 string)
pub const VALIDATION_VENDOR_URI: Attribute<Text> =
    Attribute::new(AttributeType::VALIDATION_VENDOR_URI);
/// Profile used for the validation (UTF-8 string)
pub const VALIDATION_PROFILE: Attribute<Text> = Attribute::new(AttributeType::VALIDATION_PROFILE);
/// Attributes that keys from encapsulation get (CK_ATTRIBUTE array)
pub const ENCAPSULATE_TEMPLATE: Attribute<NestedTemplate> =
    Attribute::new(AttributeType::ENCAPSULATE_TEMPLATE);
/// Attributes that keys from decapsulation get (CK_ATTRIBUTE array)
pub const DECAPSULATE_TEMPLATE: Attribute<NestedTemplate> =
    Attribute::new(AttributeType::DECAPSULATE_TEMPLATE);
/// Trust for TLS server authentication (CK_TRUST)
pub const TRUST_SERVER_AUTH: Attribute<Number<Trust>> =
    Attribute::new(AttributeType::TRUST_SERVER_AUTH);
/// Trust for TLS client authentication (CK_TRUST)
pub const TRUST_CLIENT_AUTH: Attribute<Number<Trust>> =
    Attribute::new(AttributeType::TRUST_CLIENT_AUTH);
/// Trust for code signing (CK_TRUST)
pub const TRUST_CODE_SIGNING: Attribute<Number<Trust>> =
    Attribute::new(AttributeType::TRUST_CODE_SIGNING);
/// Trust for e-mail protection (CK_TRUST)
pub const TRUST_EMAIL_PROTECTION: Attribute<Number<Trust>> =
    Attribute::new(AttributeType::TRUST_EMAIL_PROTECTION);
/// Trust for IPsec key exchange (CK_TRUST)
pub const TRUST_IPSEC_IKE: Attribute<Number<Trust>> =
    Attribute::new(AttributeType::TRUST_IPSEC_IKE);
/// Trust for time stamping (CK_TRUST)
pub const TRUST_TIME_STAMPING: Attribute<Number<Trust>> =
    Attribute::new(AttributeType::TRUST_TIME_STAMPING);
/// Trust for OCSP signing (CK_TRUST)
pub const TRUST_OCSP_SIGNING: Attribute<Number<Trust>> =
    Attribute::new(AttributeType::TRUST_OCSP_SIGNING);
/// Whether the key may encapsulate other keys (CK_BBOOL)
pub const ENCAPSULATE: Attribute<Bool> = Attribute::new(AttributeType::ENCAPSULATE);
/// Whether the key may decapsulate other keys (CK_BBOOL)
pub const DECAPSULATE: Attribute<Bool> = Attribute::new(AttributeType::DECAPSULATE);
/// Hash of the certificate that the trust is about
pub const HASH_OF_CERTIFICATE: Attribute<Bytes> =
    Attribute::new(AttributeType::HASH_OF_CERTIFICATE);
/// CRC-64 checksum of the public key
pub const PUBLIC_CRC64_VALUE: Attribute<Bytes> = Attribute::new(AttributeType::PUBLIC_CRC64_VALUE);
/// Seed from which the private key is generated
pub const SEED: Attribute<Secret> = Attribute::new(AttributeType::SEED);
/// First attribute type that vendors define
pub const VENDOR_DEFINED: Attribute<Bytes> = Attribute::new(AttributeType::VENDOR_DEFINED);

/// How many bytes all values of the attribute have, or at most if they may be empty; 0 for those that
/// have any number of bytes, and for attributes that no header has.
#[inline]
pub(crate) fn length_of_type(attribute: AttributeType) -> u8 {
    const BOOL: u8 = size_of::<CK_BBOOL>() as u8;
    const NUMBER: u8 = size_of::<CK_ULONG>() as u8;
    const DAY: u8 = size_of::<CK_DATE>() as u8;
    const VERSION: u8 = size_of::<CK_VERSION>() as u8;
    match attribute {
        AttributeType::CLASS => NUMBER,
        AttributeType::TOKEN => BOOL,
        AttributeType::PRIVATE => BOOL,
        AttributeType::CERTIFICATE_TYPE => NUMBER,
        AttributeType::TRUSTED => BOOL,
        AttributeType::CERTIFICATE_CATEGORY => NUMBER,
        AttributeType::JAVA_MIDP_SECURITY_DOMAIN => NUMBER,
        AttributeType::NAME_HASH_ALGORITHM => NUMBER,
        AttributeType::KEY_TYPE => NUMBER,
        AttributeType::SENSITIVE => BOOL,
        AttributeType::ENCRYPT => BOOL,
        AttributeType::DECRYPT => BOOL,
        AttributeType::WRAP => BOOL,
        AttributeType::UNWRAP => BOOL,
        AttributeType::SIGN => BOOL,
        AttributeType::SIGN_RECOVER => BOOL,
        AttributeType::VERIFY => BOOL,
        AttributeType::VERIFY_RECOVER => BOOL,
        AttributeType::DERIVE => BOOL,
        AttributeType::START_DATE => DAY,
        AttributeType::END_DATE => DAY,
        AttributeType::MODULUS_BITS => NUMBER,
        AttributeType::PRIME_BITS => NUMBER,
        AttributeType::SUBPRIME_BITS => NUMBER,
        AttributeType::VALUE_BITS => NUMBER,
        AttributeType::VALUE_LEN => NUMBER,
        AttributeType::EXTRACTABLE => BOOL,
        AttributeType::LOCAL => BOOL,
        AttributeType::NEVER_EXTRACTABLE => BOOL,
        AttributeType::ALWAYS_SENSITIVE => BOOL,
        AttributeType::KEY_GEN_MECHANISM => NUMBER,
        AttributeType::MODIFIABLE => BOOL,
        AttributeType::COPYABLE => BOOL,
        AttributeType::DESTROYABLE => BOOL,
        AttributeType::SECONDARY_AUTH => BOOL,
        AttributeType::AUTH_PIN_FLAGS => NUMBER,
        AttributeType::ALWAYS_AUTHENTICATE => BOOL,
        AttributeType::WRAP_WITH_TRUSTED => BOOL,
        AttributeType::OTP_FORMAT => NUMBER,
        AttributeType::OTP_LENGTH => NUMBER,
        AttributeType::OTP_TIME_INTERVAL => NUMBER,
        AttributeType::OTP_USER_FRIENDLY_MODE => BOOL,
        AttributeType::OTP_CHALLENGE_REQUIREMENT => NUMBER,
        AttributeType::OTP_TIME_REQUIREMENT => NUMBER,
        AttributeType::OTP_COUNTER_REQUIREMENT => NUMBER,
        AttributeType::OTP_PIN_REQUIREMENT => NUMBER,
        AttributeType::HW_FEATURE_TYPE => NUMBER,
        AttributeType::RESET_ON_INIT => BOOL,
        AttributeType::HAS_RESET => BOOL,
        AttributeType::PIXEL_X => NUMBER,
        AttributeType::PIXEL_Y => NUMBER,
        AttributeType::RESOLUTION => NUMBER,
        AttributeType::CHAR_ROWS => NUMBER,
        AttributeType::CHAR_COLUMNS => NUMBER,
        AttributeType::COLOR => BOOL,
        AttributeType::BITS_PER_PIXEL => NUMBER,
        AttributeType::MECHANISM_TYPE => NUMBER,
        AttributeType::PROFILE_ID => NUMBER,
        AttributeType::X2RATCHET_BAGSIZE => NUMBER,
        AttributeType::X2RATCHET_BOBS1STMSG => BOOL,
        AttributeType::X2RATCHET_ISALICE => BOOL,
        AttributeType::X2RATCHET_NR => NUMBER,
        AttributeType::X2RATCHET_NS => NUMBER,
        AttributeType::X2RATCHET_PNS => NUMBER,
        AttributeType::HSS_LEVELS => NUMBER,
        AttributeType::HSS_LMS_TYPE => NUMBER,
        AttributeType::HSS_LMOTS_TYPE => NUMBER,
        AttributeType::HSS_KEYS_REMAINING => NUMBER,
        AttributeType::PARAMETER_SET => NUMBER,
        AttributeType::OBJECT_VALIDATION_FLAGS => NUMBER,
        AttributeType::VALIDATION_TYPE => NUMBER,
        AttributeType::VALIDATION_VERSION => VERSION,
        AttributeType::VALIDATION_LEVEL => NUMBER,
        AttributeType::VALIDATION_FLAG => NUMBER,
        AttributeType::VALIDATION_AUTHORITY_TYPE => NUMBER,
        AttributeType::TRUST_SERVER_AUTH => NUMBER,
        AttributeType::TRUST_CLIENT_AUTH => NUMBER,
        AttributeType::TRUST_CODE_SIGNING => NUMBER,
        AttributeType::TRUST_EMAIL_PROTECTION => NUMBER,
        AttributeType::TRUST_IPSEC_IKE => NUMBER,
        AttributeType::TRUST_TIME_STAMPING => NUMBER,
        AttributeType::TRUST_OCSP_SIGNING => NUMBER,
        AttributeType::ENCAPSULATE => BOOL,
        AttributeType::DECAPSULATE => BOOL,
        _ => 0,
    }
}

//! Parameters of mechanisms, as structs whose slices are borrowed. (PKCS #11, the section of each
//! mechanism)
//!
//! Numbers that only tell how long something else is are left out. Empty slices become null pointers.
//!
//! | mechanism | parameter |
//! |---|---|
//! | `CKM_RSA_PKCS_OAEP` | [`RsaPkcsOaepParams`] |
//! | `CKM_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_SHA1_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_DH_PKCS_DERIVE` | bytes |
//! | `CKM_X9_42_DH_DERIVE` | [`X9_42Dh1DeriveParams`] |
//! | `CKM_X9_42_DH_HYBRID_DERIVE` | [`X9_42Dh2DeriveParams`] |
//! | `CKM_X9_42_MQV_DERIVE` | [`X9_42MqvDeriveParams`] |
//! | `CKM_SHA256_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_SHA384_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_SHA512_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_SHA224_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_SHA512_224_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA512_256_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA512_T` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA512_T_HMAC` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA512_T_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA3_256_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_SHA3_384_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_SHA3_512_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_SHA3_224_RSA_PKCS_PSS` | [`RsaPkcsPssParams`] |
//! | `CKM_RC2_ECB` | a number, `CK_RC2_PARAMS` |
//! | `CKM_RC2_CBC` | [`Rc2CbcParams`] |
//! | `CKM_RC2_MAC` | a number, `CK_RC2_PARAMS` |
//! | `CKM_RC2_MAC_GENERAL` | [`Rc2MacGeneralParams`] |
//! | `CKM_RC2_CBC_PAD` | [`Rc2CbcParams`] |
//! | `CKM_DES_CBC` | 8 bytes |
//! | `CKM_DES_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_DES_CBC_PAD` | 8 bytes |
//! | `CKM_DES3_CBC` | 8 bytes |
//! | `CKM_DES3_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_DES3_CBC_PAD` | 8 bytes |
//! | `CKM_DES3_CMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_CDMF_CBC` | 8 bytes |
//! | `CKM_CDMF_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_CDMF_CBC_PAD` | 8 bytes |
//! | `CKM_DES_OFB64` | 8 bytes |
//! | `CKM_DES_OFB8` | 8 bytes |
//! | `CKM_DES_CFB64` | 8 bytes |
//! | `CKM_DES_CFB8` | 8 bytes |
//! | `CKM_MD2_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_MD5_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA_1_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_RIPEMD128_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_RIPEMD160_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA256_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA224_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA384_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA512_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SECURID` | [`OtpParams`] |
//! | `CKM_HOTP` | [`OtpParams`] |
//! | `CKM_ACTI` | [`OtpParams`] |
//! | `CKM_SHA3_256_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA3_224_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA3_384_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SHA3_512_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_CAST_CBC` | 8 bytes |
//! | `CKM_CAST_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_CAST_CBC_PAD` | 8 bytes |
//! | `CKM_CAST3_CBC` | 8 bytes |
//! | `CKM_CAST3_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_CAST3_CBC_PAD` | 8 bytes |
//! | `CKM_CAST5_CBC` | 8 bytes |
//! | `CKM_CAST128_CBC` | 8 bytes |
//! | `CKM_CAST5_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_CAST128_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_CAST5_CBC_PAD` | 8 bytes |
//! | `CKM_CAST128_CBC_PAD` | 8 bytes |
//! | `CKM_RC5_ECB` | [`Rc5Params`] |
//! | `CKM_RC5_CBC` | [`Rc5CbcParams`] |
//! | `CKM_RC5_MAC` | [`Rc5Params`] |
//! | `CKM_RC5_MAC_GENERAL` | [`Rc5MacGeneralParams`] |
//! | `CKM_RC5_CBC_PAD` | [`Rc5CbcParams`] |
//! | `CKM_IDEA_CBC` | 8 bytes |
//! | `CKM_IDEA_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_IDEA_CBC_PAD` | 8 bytes |
//! | `CKM_CONCATENATE_BASE_AND_KEY` | a number, `CK_OBJECT_HANDLE` |
//! | `CKM_CONCATENATE_BASE_AND_DATA` | [`KeyDerivationStringData`] |
//! | `CKM_CONCATENATE_DATA_AND_BASE` | [`KeyDerivationStringData`] |
//! | `CKM_XOR_BASE_AND_DATA` | [`KeyDerivationStringData`] |
//! | `CKM_EXTRACT_KEY_FROM_KEY` | a number, `CK_EXTRACT_PARAMS` |
//! | `CKM_SSL3_PRE_MASTER_KEY_GEN` | [`Version`] |
//! | `CKM_SSL3_MASTER_KEY_DERIVE` | [`Ssl3MasterKeyDeriveParams`] |
//! | `CKM_SSL3_KEY_AND_MAC_DERIVE` | [`Ssl3KeyMatParams`] |
//! | `CKM_SSL3_MASTER_KEY_DERIVE_DH` | [`Ssl3MasterKeyDeriveParams`] |
//! | `CKM_TLS_PRE_MASTER_KEY_GEN` | [`Version`] |
//! | `CKM_TLS_MASTER_KEY_DERIVE` | [`Ssl3MasterKeyDeriveParams`] |
//! | `CKM_TLS_KEY_AND_MAC_DERIVE` | [`Ssl3KeyMatParams`] |
//! | `CKM_TLS_MASTER_KEY_DERIVE_DH` | [`Ssl3MasterKeyDeriveParams`] |
//! | `CKM_TLS_PRF` | [`TlsPrfParams`] |
//! | `CKM_SSL3_MD5_MAC` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SSL3_SHA1_MAC` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_PBE_MD2_DES_CBC` | [`PbeParams`] |
//! | `CKM_PBE_MD5_DES_CBC` | [`PbeParams`] |
//! | `CKM_PBE_MD5_CAST_CBC` | [`PbeParams`] |
//! | `CKM_PBE_MD5_CAST3_CBC` | [`PbeParams`] |
//! | `CKM_PBE_MD5_CAST5_CBC` | [`PbeParams`] |
//! | `CKM_PBE_MD5_CAST128_CBC` | [`PbeParams`] |
//! | `CKM_PBE_SHA1_CAST5_CBC` | [`PbeParams`] |
//! | `CKM_PBE_SHA1_CAST128_CBC` | [`PbeParams`] |
//! | `CKM_PBE_SHA1_RC4_128` | [`PbeParams`] |
//! | `CKM_PBE_SHA1_RC4_40` | [`PbeParams`] |
//! | `CKM_PBE_SHA1_DES3_EDE_CBC` | [`PbeParams`] |
//! | `CKM_PBE_SHA1_DES2_EDE_CBC` | [`PbeParams`] |
//! | `CKM_PBE_SHA1_RC2_128_CBC` | [`PbeParams`] |
//! | `CKM_PBE_SHA1_RC2_40_CBC` | [`PbeParams`] |
//! | `CKM_PKCS5_PBKD2` | [`Pkcs5Pbkd2Params2`]; [`Pkcs5Pbkd2Params`] |
//! | `CKM_PBA_SHA1_WITH_SHA1_HMAC` | [`PbeParams`] |
//! | `CKM_WTLS_PRE_MASTER_KEY_GEN` | a number, `CK_BYTE` |
//! | `CKM_WTLS_MASTER_KEY_DERIVE` | [`WtlsMasterKeyDeriveParams`] |
//! | `CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC` | [`WtlsMasterKeyDeriveParams`] |
//! | `CKM_WTLS_PRF` | [`WtlsPrfParams`] |
//! | `CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE` | [`WtlsKeyMatParams`] |
//! | `CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE` | [`WtlsKeyMatParams`] |
//! | `CKM_TLS12_MAC` | [`TlsMacParams`] |
//! | `CKM_TLS12_KDF` | [`TlsKdfParams`] |
//! | `CKM_TLS12_MASTER_KEY_DERIVE` | [`Tls12MasterKeyDeriveParams`] |
//! | `CKM_TLS12_KEY_AND_MAC_DERIVE` | [`Tls12KeyMatParams`] |
//! | `CKM_TLS12_MASTER_KEY_DERIVE_DH` | [`Tls12MasterKeyDeriveParams`] |
//! | `CKM_TLS12_KEY_SAFE_DERIVE` | [`Tls12KeyMatParams`] |
//! | `CKM_TLS_MAC` | [`TlsMacParams`] |
//! | `CKM_TLS_KDF` | [`TlsKdfParams`] |
//! | `CKM_KEY_WRAP_SET_OAEP` | [`KeyWrapSetOaepParams`] |
//! | `CKM_CMS_SIG` | [`CmsSigParams`] |
//! | `CKM_KIP_DERIVE` | [`KipParams`] |
//! | `CKM_KIP_WRAP` | [`KipParams`] |
//! | `CKM_KIP_MAC` | [`KipParams`] |
//! | `CKM_CAMELLIA_CBC` | 16 bytes |
//! | `CKM_CAMELLIA_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_CAMELLIA_CBC_PAD` | 16 bytes |
//! | `CKM_CAMELLIA_ECB_ENCRYPT_DATA` | [`KeyDerivationStringData`] |
//! | `CKM_CAMELLIA_CBC_ENCRYPT_DATA` | [`CamelliaCbcEncryptDataParams`] |
//! | `CKM_CAMELLIA_CTR` | [`CamelliaCtrParams`] |
//! | `CKM_ARIA_CBC` | 16 bytes |
//! | `CKM_ARIA_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_ARIA_CBC_PAD` | 16 bytes |
//! | `CKM_ARIA_ECB_ENCRYPT_DATA` | [`KeyDerivationStringData`] |
//! | `CKM_ARIA_CBC_ENCRYPT_DATA` | [`AriaCbcEncryptDataParams`] |
//! | `CKM_SEED_CBC` | 16 bytes |
//! | `CKM_SEED_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SEED_CBC_PAD` | 16 bytes |
//! | `CKM_SEED_ECB_ENCRYPT_DATA` | [`KeyDerivationStringData`] |
//! | `CKM_SEED_CBC_ENCRYPT_DATA` | [`SeedCbcEncryptDataParams`] |
//! | `CKM_SKIPJACK_ECB64` | 24 bytes |
//! | `CKM_SKIPJACK_CBC64` | 24 bytes |
//! | `CKM_SKIPJACK_OFB64` | 24 bytes |
//! | `CKM_SKIPJACK_CFB64` | 24 bytes |
//! | `CKM_SKIPJACK_CFB32` | 24 bytes |
//! | `CKM_SKIPJACK_CFB16` | 24 bytes |
//! | `CKM_SKIPJACK_CFB8` | 24 bytes |
//! | `CKM_SKIPJACK_PRIVATE_WRAP` | [`SkipjackPrivateWrapParams`] |
//! | `CKM_SKIPJACK_RELAYX` | [`SkipjackRelayxParams`] |
//! | `CKM_KEA_KEY_DERIVE` | [`KeaDeriveParams`] |
//! | `CKM_KEA_DERIVE` | [`KeaDeriveParams`] |
//! | `CKM_BATON_ECB128` | 24 bytes |
//! | `CKM_BATON_ECB96` | 24 bytes |
//! | `CKM_BATON_CBC128` | 24 bytes |
//! | `CKM_BATON_COUNTER` | 24 bytes |
//! | `CKM_BATON_SHUFFLE` | 24 bytes |
//! | `CKM_ECDH1_DERIVE` | [`Ecdh1DeriveParams`] |
//! | `CKM_ECDH1_COFACTOR_DERIVE` | [`Ecdh1DeriveParams`] |
//! | `CKM_ECMQV_DERIVE` | [`EcmqvDeriveParams`] |
//! | `CKM_ECDH_AES_KEY_WRAP` | [`EcdhAesKeyWrapParams`] |
//! | `CKM_RSA_AES_KEY_WRAP` | [`RsaAesKeyWrapParams`] |
//! | `CKM_JUNIPER_ECB128` | 24 bytes |
//! | `CKM_JUNIPER_CBC128` | 24 bytes |
//! | `CKM_JUNIPER_COUNTER` | 24 bytes |
//! | `CKM_JUNIPER_SHUFFLE` | 24 bytes |
//! | `CKM_AES_XTS` | 16 bytes |
//! | `CKM_AES_CBC` | 16 bytes |
//! | `CKM_AES_MAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_AES_CBC_PAD` | 16 bytes |
//! | `CKM_AES_CTR` | [`AesCtrParams`] |
//! | `CKM_AES_GCM` | [`GcmParams`]; [`GcmMessageParams`]; [`GcmWrapParams`] |
//! | `CKM_AES_CCM` | [`CcmParams`]; [`CcmMessageParams`]; [`CcmWrapParams`] |
//! | `CKM_AES_CTS` | 16 bytes |
//! | `CKM_AES_CMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_AES_GMAC` | [`GcmParams`] |
//! | `CKM_BLOWFISH_CBC` | 8 bytes |
//! | `CKM_TWOFISH_CBC` | 16 bytes |
//! | `CKM_BLOWFISH_CBC_PAD` | 8 bytes |
//! | `CKM_TWOFISH_CBC_PAD` | 16 bytes |
//! | `CKM_DES_ECB_ENCRYPT_DATA` | [`KeyDerivationStringData`] |
//! | `CKM_DES_CBC_ENCRYPT_DATA` | [`DesCbcEncryptDataParams`] |
//! | `CKM_DES3_ECB_ENCRYPT_DATA` | [`KeyDerivationStringData`] |
//! | `CKM_DES3_CBC_ENCRYPT_DATA` | [`DesCbcEncryptDataParams`] |
//! | `CKM_AES_ECB_ENCRYPT_DATA` | [`KeyDerivationStringData`] |
//! | `CKM_AES_CBC_ENCRYPT_DATA` | [`AesCbcEncryptDataParams`] |
//! | `CKM_GOSTR3410_WITH_GOSTR3411` | bytes |
//! | `CKM_GOSTR3410_KEY_WRAP` | [`Gostr3410KeyWrapParams`] |
//! | `CKM_GOSTR3410_DERIVE` | [`Gostr3410DeriveParams`] |
//! | `CKM_GOSTR3411` | bytes |
//! | `CKM_GOSTR3411_HMAC` | bytes |
//! | `CKM_GOST28147` | 8 bytes |
//! | `CKM_GOST28147_MAC` | 8 bytes |
//! | `CKM_GOST28147_KEY_WRAP` | 8 bytes |
//! | `CKM_CHACHA20` | [`Chacha20Params`] |
//! | `CKM_DSA_PROBABILISTIC_PARAMETER_GEN` | [`DsaParameterGenParam`] |
//! | `CKM_DSA_PROBABLISTIC_PARAMETER_GEN` | [`DsaParameterGenParam`] |
//! | `CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN` | [`DsaParameterGenParam`] |
//! | `CKM_DSA_FIPS_G_GEN` | [`DsaParameterGenParam`] |
//! | `CKM_AES_OFB` | 16 bytes |
//! | `CKM_AES_CFB64` | 16 bytes |
//! | `CKM_AES_CFB8` | 16 bytes |
//! | `CKM_AES_CFB128` | 16 bytes |
//! | `CKM_AES_CFB1` | 16 bytes |
//! | `CKM_AES_KEY_WRAP` | 8 bytes |
//! | `CKM_AES_KEY_WRAP_PAD` | 8 bytes |
//! | `CKM_AES_KEY_WRAP_KWP` | 4 bytes |
//! | `CKM_AES_KEY_WRAP_PKCS7` | 8 bytes |
//! | `CKM_BLAKE2B_160_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_BLAKE2B_256_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_BLAKE2B_384_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_BLAKE2B_512_HMAC_GENERAL` | a number, `CK_MAC_GENERAL_PARAMS` |
//! | `CKM_SALSA20` | [`Salsa20Params`] |
//! | `CKM_CHACHA20_POLY1305` | [`Salsa20Chacha20Poly1305Params`]; [`Salsa20Chacha20Poly1305MsgParams`] |
//! | `CKM_SALSA20_POLY1305` | [`Salsa20Chacha20Poly1305Params`]; [`Salsa20Chacha20Poly1305MsgParams`] |
//! | `CKM_X3DH_INITIALIZE` | [`X3dhInitiateParams`] |
//! | `CKM_X3DH_RESPOND` | [`X3dhRespondParams`] |
//! | `CKM_X2RATCHET_INITIALIZE` | [`X2ratchetInitializeParams`] |
//! | `CKM_X2RATCHET_RESPOND` | [`X2ratchetRespondParams`] |
//! | `CKM_XEDDSA` | [`XeddsaParams`] |
//! | `CKM_HKDF_DERIVE` | [`HkdfParams`] |
//! | `CKM_HKDF_DATA` | [`HkdfParams`] |
//! | `CKM_EDDSA` | [`EddsaParams`] |
//! | `CKM_SP800_108_COUNTER_KDF` | [`Sp800_108KdfParams`] |
//! | `CKM_SP800_108_FEEDBACK_KDF` | [`Sp800_108FeedbackKdfParams`] |
//! | `CKM_SP800_108_DOUBLE_PIPELINE_KDF` | [`Sp800_108KdfParams`] |
//! | `CKM_IKE2_PRF_PLUS_DERIVE` | [`Ike2PrfPlusDeriveParams`] |
//! | `CKM_IKE_PRF_DERIVE` | [`IkePrfDeriveParams`] |
//! | `CKM_IKE1_PRF_DERIVE` | [`Ike1PrfDeriveParams`] |
//! | `CKM_IKE1_EXTENDED_DERIVE` | [`Ike1ExtendedDeriveParams`] |
//! | `CKM_HSS_KEY_PAIR_GEN` | [`SpecifiedParams`] |
//! | `CKM_ECDH_X_AES_KEY_WRAP` | [`EcdhAesKeyWrapParams`] |
//! | `CKM_ECDH_COF_AES_KEY_WRAP` | [`EcdhAesKeyWrapParams`] |
//! | `CKM_ML_DSA` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA` | [`HashSignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHA224` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHA256` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHA384` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHA512` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHA3_224` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHA3_256` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHA3_384` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHA3_512` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHAKE128` | [`SignAdditionalContext`] |
//! | `CKM_HASH_ML_DSA_SHAKE256` | [`SignAdditionalContext`] |
//! | `CKM_SLH_DSA` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA` | [`HashSignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHA224` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHA256` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHA384` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHA512` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHA3_224` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHA3_256` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHA3_384` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHA3_512` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHAKE128` | [`SignAdditionalContext`] |
//! | `CKM_HASH_SLH_DSA_SHAKE256` | [`SignAdditionalContext`] |
//! | `CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE` | [`Tls12ExtendedMasterKeyDeriveParams`] |
//! | `CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH` | [`Tls12ExtendedMasterKeyDeriveParams`] |

#![allow(deprecated, non_snake_case, unused_imports)]

use core::ffi::{CStr, c_void};
use core::marker::PhantomData;
use core::ptr::null_mut;

use crate::arena::{Arena, handle, input, input_if, output, text, written, written_if};
use crate::ffi;
use crate::flags::*;
use crate::info::Version;
use crate::mechanism::{Mechanism, Parameters};
use crate::object::ObjectHandle;
use crate::sys::CK_ULONG;
use crate::template::Template;
use crate::values::*;

/// Whether the parameter of a mechanism is known to be bytes, a number or nothing.
#[allow(unreachable_patterns)]
#[inline]
pub(crate) fn takes_plain_parameter(mechanism_type: MechanismType) -> bool {
    matches!(
        mechanism_type,
        MechanismType::RSA_PKCS_KEY_PAIR_GEN
            | MechanismType::RSA_PKCS
            | MechanismType::RSA_9796
            | MechanismType::RSA_X_509
            | MechanismType::MD2_RSA_PKCS
            | MechanismType::MD5_RSA_PKCS
            | MechanismType::SHA1_RSA_PKCS
            | MechanismType::RIPEMD128_RSA_PKCS
            | MechanismType::RIPEMD160_RSA_PKCS
            | MechanismType::RSA_X9_31_KEY_PAIR_GEN
            | MechanismType::RSA_X9_31
            | MechanismType::SHA1_RSA_X9_31
            | MechanismType::DSA_KEY_PAIR_GEN
            | MechanismType::DSA
            | MechanismType::DSA_SHA1
            | MechanismType::DSA_SHA224
            | MechanismType::DSA_SHA256
            | MechanismType::DSA_SHA384
            | MechanismType::DSA_SHA512
            | MechanismType::DSA_SHA3_224
            | MechanismType::DSA_SHA3_256
            | MechanismType::DSA_SHA3_384
            | MechanismType::DSA_SHA3_512
            | MechanismType::DH_PKCS_KEY_PAIR_GEN
            | MechanismType::DH_PKCS_DERIVE
            | MechanismType::X9_42_DH_KEY_PAIR_GEN
            | MechanismType::SHA256_RSA_PKCS
            | MechanismType::SHA384_RSA_PKCS
            | MechanismType::SHA512_RSA_PKCS
            | MechanismType::SHA224_RSA_PKCS
            | MechanismType::SHA512_224
            | MechanismType::SHA512_224_HMAC
            | MechanismType::SHA512_224_HMAC_GENERAL
            | MechanismType::SHA512_224_KEY_DERIVATION
            | MechanismType::SHA512_256
            | MechanismType::SHA512_256_HMAC
            | MechanismType::SHA512_256_HMAC_GENERAL
            | MechanismType::SHA512_256_KEY_DERIVATION
            | MechanismType::SHA512_T
            | MechanismType::SHA512_T_HMAC
            | MechanismType::SHA512_T_HMAC_GENERAL
            | MechanismType::SHA512_T_KEY_DERIVATION
            | MechanismType::SHA3_256_RSA_PKCS
            | MechanismType::SHA3_384_RSA_PKCS
            | MechanismType::SHA3_512_RSA_PKCS
            | MechanismType::SHA3_224_RSA_PKCS
            | MechanismType::RC2_KEY_GEN
            | MechanismType::RC2_ECB
            | MechanismType::RC2_MAC
            | MechanismType::RC4_KEY_GEN
            | MechanismType::RC4
            | MechanismType::DES_KEY_GEN
            | MechanismType::DES_ECB
            | MechanismType::DES_CBC
            | MechanismType::DES_MAC
            | MechanismType::DES_MAC_GENERAL
            | MechanismType::DES_CBC_PAD
            | MechanismType::DES2_KEY_GEN
            | MechanismType::DES3_KEY_GEN
            | MechanismType::DES3_ECB
            | MechanismType::DES3_CBC
            | MechanismType::DES3_MAC
            | MechanismType::DES3_MAC_GENERAL
            | MechanismType::DES3_CBC_PAD
            | MechanismType::DES3_CMAC_GENERAL
            | MechanismType::DES3_CMAC
            | MechanismType::CDMF_KEY_GEN
            | MechanismType::CDMF_ECB
            | MechanismType::CDMF_CBC
            | MechanismType::CDMF_MAC
            | MechanismType::CDMF_MAC_GENERAL
            | MechanismType::CDMF_CBC_PAD
            | MechanismType::DES_OFB64
            | MechanismType::DES_OFB8
            | MechanismType::DES_CFB64
            | MechanismType::DES_CFB8
            | MechanismType::MD2
            | MechanismType::MD2_HMAC
            | MechanismType::MD2_HMAC_GENERAL
            | MechanismType::MD5
            | MechanismType::MD5_HMAC
            | MechanismType::MD5_HMAC_GENERAL
            | MechanismType::SHA_1
            | MechanismType::SHA_1_HMAC
            | MechanismType::SHA_1_HMAC_GENERAL
            | MechanismType::RIPEMD128
            | MechanismType::RIPEMD128_HMAC
            | MechanismType::RIPEMD128_HMAC_GENERAL
            | MechanismType::RIPEMD160
            | MechanismType::RIPEMD160_HMAC
            | MechanismType::RIPEMD160_HMAC_GENERAL
            | MechanismType::SHA256
            | MechanismType::SHA256_HMAC
            | MechanismType::SHA256_HMAC_GENERAL
            | MechanismType::SHA224
            | MechanismType::SHA224_HMAC
            | MechanismType::SHA224_HMAC_GENERAL
            | MechanismType::SHA384
            | MechanismType::SHA384_HMAC
            | MechanismType::SHA384_HMAC_GENERAL
            | MechanismType::SHA512
            | MechanismType::SHA512_HMAC
            | MechanismType::SHA512_HMAC_GENERAL
            | MechanismType::SECURID_KEY_GEN
            | MechanismType::HOTP_KEY_GEN
            | MechanismType::ACTI_KEY_GEN
            | MechanismType::SHA3_256
            | MechanismType::SHA3_256_HMAC
            | MechanismType::SHA3_256_HMAC_GENERAL
            | MechanismType::SHA3_256_KEY_GEN
            | MechanismType::SHA3_224
            | MechanismType::SHA3_224_HMAC
            | MechanismType::SHA3_224_HMAC_GENERAL
            | MechanismType::SHA3_224_KEY_GEN
            | MechanismType::SHA3_384
            | MechanismType::SHA3_384_HMAC
            | MechanismType::SHA3_384_HMAC_GENERAL
            | MechanismType::SHA3_384_KEY_GEN
            | MechanismType::SHA3_512
            | MechanismType::SHA3_512_HMAC
            | MechanismType::SHA3_512_HMAC_GENERAL
            | MechanismType::SHA3_512_KEY_GEN
            | MechanismType::CAST_KEY_GEN
            | MechanismType::CAST_ECB
            | MechanismType::CAST_CBC
            | MechanismType::CAST_MAC
            | MechanismType::CAST_MAC_GENERAL
            | MechanismType::CAST_CBC_PAD
            | MechanismType::CAST3_KEY_GEN
            | MechanismType::CAST3_ECB
            | MechanismType::CAST3_CBC
            | MechanismType::CAST3_MAC
            | MechanismType::CAST3_MAC_GENERAL
            | MechanismType::CAST3_CBC_PAD
            | MechanismType::CAST5_KEY_GEN
            | MechanismType::CAST128_KEY_GEN
            | MechanismType::CAST5_ECB
            | MechanismType::CAST128_ECB
            | MechanismType::CAST5_CBC
            | MechanismType::CAST128_CBC
            | MechanismType::CAST5_MAC
            | MechanismType::CAST128_MAC
            | MechanismType::CAST5_MAC_GENERAL
            | MechanismType::CAST128_MAC_GENERAL
            | MechanismType::CAST5_CBC_PAD
            | MechanismType::CAST128_CBC_PAD
            | MechanismType::RC5_KEY_GEN
            | MechanismType::IDEA_KEY_GEN
            | MechanismType::IDEA_ECB
            | MechanismType::IDEA_CBC
            | MechanismType::IDEA_MAC
            | MechanismType::IDEA_MAC_GENERAL
            | MechanismType::IDEA_CBC_PAD
            | MechanismType::GENERIC_SECRET_KEY_GEN
            | MechanismType::CONCATENATE_BASE_AND_KEY
            | MechanismType::EXTRACT_KEY_FROM_KEY
            | MechanismType::SSL3_MD5_MAC
            | MechanismType::SSL3_SHA1_MAC
            | MechanismType::MD5_KEY_DERIVATION
            | MechanismType::MD2_KEY_DERIVATION
            | MechanismType::SHA1_KEY_DERIVATION
            | MechanismType::SHA256_KEY_DERIVATION
            | MechanismType::SHA384_KEY_DERIVATION
            | MechanismType::SHA512_KEY_DERIVATION
            | MechanismType::SHA224_KEY_DERIVATION
            | MechanismType::SHA3_256_KEY_DERIVATION
            | MechanismType::SHA3_224_KEY_DERIVATION
            | MechanismType::SHA3_384_KEY_DERIVATION
            | MechanismType::SHA3_512_KEY_DERIVATION
            | MechanismType::SHAKE_128_KEY_DERIVATION
            | MechanismType::SHAKE_256_KEY_DERIVATION
            | MechanismType::SHA3_256_KEY_DERIVE
            | MechanismType::SHA3_224_KEY_DERIVE
            | MechanismType::SHA3_384_KEY_DERIVE
            | MechanismType::SHA3_512_KEY_DERIVE
            | MechanismType::SHAKE_128_KEY_DERIVE
            | MechanismType::SHAKE_256_KEY_DERIVE
            | MechanismType::WTLS_PRE_MASTER_KEY_GEN
            | MechanismType::KEY_WRAP_LYNKS
            | MechanismType::CAMELLIA_KEY_GEN
            | MechanismType::CAMELLIA_ECB
            | MechanismType::CAMELLIA_CBC
            | MechanismType::CAMELLIA_MAC
            | MechanismType::CAMELLIA_MAC_GENERAL
            | MechanismType::CAMELLIA_CBC_PAD
            | MechanismType::ARIA_KEY_GEN
            | MechanismType::ARIA_ECB
            | MechanismType::ARIA_CBC
            | MechanismType::ARIA_MAC
            | MechanismType::ARIA_MAC_GENERAL
            | MechanismType::ARIA_CBC_PAD
            | MechanismType::SEED_KEY_GEN
            | MechanismType::SEED_ECB
            | MechanismType::SEED_CBC
            | MechanismType::SEED_MAC
            | MechanismType::SEED_MAC_GENERAL
            | MechanismType::SEED_CBC_PAD
            | MechanismType::SKIPJACK_KEY_GEN
            | MechanismType::SKIPJACK_ECB64
            | MechanismType::SKIPJACK_CBC64
            | MechanismType::SKIPJACK_OFB64
            | MechanismType::SKIPJACK_CFB64
            | MechanismType::SKIPJACK_CFB32
            | MechanismType::SKIPJACK_CFB16
            | MechanismType::SKIPJACK_CFB8
            | MechanismType::SKIPJACK_WRAP
            | MechanismType::KEA_KEY_PAIR_GEN
            | MechanismType::FORTEZZA_TIMESTAMP
            | MechanismType::BATON_KEY_GEN
            | MechanismType::BATON_ECB128
            | MechanismType::BATON_ECB96
            | MechanismType::BATON_CBC128
            | MechanismType::BATON_COUNTER
            | MechanismType::BATON_SHUFFLE
            | MechanismType::BATON_WRAP
            | MechanismType::ECDSA_KEY_PAIR_GEN
            | MechanismType::EC_KEY_PAIR_GEN
            | MechanismType::ECDSA
            | MechanismType::ECDSA_SHA1
            | MechanismType::ECDSA_SHA224
            | MechanismType::ECDSA_SHA256
            | MechanismType::ECDSA_SHA384
            | MechanismType::ECDSA_SHA512
            | MechanismType::EC_KEY_PAIR_GEN_W_EXTRA_BITS
            | MechanismType::JUNIPER_KEY_GEN
            | MechanismType::JUNIPER_ECB128
            | MechanismType::JUNIPER_CBC128
            | MechanismType::JUNIPER_COUNTER
            | MechanismType::JUNIPER_SHUFFLE
            | MechanismType::JUNIPER_WRAP
            | MechanismType::FASTHASH
            | MechanismType::AES_XTS
            | MechanismType::AES_XTS_KEY_GEN
            | MechanismType::AES_KEY_GEN
            | MechanismType::AES_ECB
            | MechanismType::AES_CBC
            | MechanismType::AES_MAC
            | MechanismType::AES_MAC_GENERAL
            | MechanismType::AES_CBC_PAD
            | MechanismType::AES_CTS
            | MechanismType::AES_CMAC
            | MechanismType::AES_CMAC_GENERAL
            | MechanismType::AES_XCBC_MAC
            | MechanismType::AES_XCBC_MAC_96
            | MechanismType::BLOWFISH_KEY_GEN
            | MechanismType::BLOWFISH_CBC
            | MechanismType::TWOFISH_KEY_GEN
            | MechanismType::TWOFISH_CBC
            | MechanismType::BLOWFISH_CBC_PAD
            | MechanismType::TWOFISH_CBC_PAD
            | MechanismType::GOSTR3410_KEY_PAIR_GEN
            | MechanismType::GOSTR3410
            | MechanismType::GOSTR3410_WITH_GOSTR3411
            | MechanismType::GOSTR3411
            | MechanismType::GOSTR3411_HMAC
            | MechanismType::GOST28147_KEY_GEN
            | MechanismType::GOST28147_ECB
            | MechanismType::GOST28147
            | MechanismType::GOST28147_MAC
            | MechanismType::GOST28147_KEY_WRAP
            | MechanismType::CHACHA20_KEY_GEN
            | MechanismType::POLY1305_KEY_GEN
            | MechanismType::POLY1305
            | MechanismType::DSA_PARAMETER_GEN
            | MechanismType::DH_PKCS_PARAMETER_GEN
            | MechanismType::X9_42_DH_PARAMETER_GEN
            | MechanismType::AES_OFB
            | MechanismType::AES_CFB64
            | MechanismType::AES_CFB8
            | MechanismType::AES_CFB128
            | MechanismType::AES_CFB1
            | MechanismType::AES_KEY_WRAP
            | MechanismType::AES_KEY_WRAP_PAD
            | MechanismType::AES_KEY_WRAP_KWP
            | MechanismType::AES_KEY_WRAP_PKCS7
            | MechanismType::RSA_PKCS_TPM_1_1
            | MechanismType::RSA_PKCS_OAEP_TPM_1_1
            | MechanismType::SHA_1_KEY_GEN
            | MechanismType::SHA224_KEY_GEN
            | MechanismType::SHA256_KEY_GEN
            | MechanismType::SHA384_KEY_GEN
            | MechanismType::SHA512_KEY_GEN
            | MechanismType::SHA512_224_KEY_GEN
            | MechanismType::SHA512_256_KEY_GEN
            | MechanismType::SHA512_T_KEY_GEN
            | MechanismType::NULL
            | MechanismType::BLAKE2B_160
            | MechanismType::BLAKE2B_160_HMAC
            | MechanismType::BLAKE2B_160_HMAC_GENERAL
            | MechanismType::BLAKE2B_160_KEY_DERIVE
            | MechanismType::BLAKE2B_160_KEY_GEN
            | MechanismType::BLAKE2B_256
            | MechanismType::BLAKE2B_256_HMAC
            | MechanismType::BLAKE2B_256_HMAC_GENERAL
            | MechanismType::BLAKE2B_256_KEY_DERIVE
            | MechanismType::BLAKE2B_256_KEY_GEN
            | MechanismType::BLAKE2B_384
            | MechanismType::BLAKE2B_384_HMAC
            | MechanismType::BLAKE2B_384_HMAC_GENERAL
            | MechanismType::BLAKE2B_384_KEY_DERIVE
            | MechanismType::BLAKE2B_384_KEY_GEN
            | MechanismType::BLAKE2B_512
            | MechanismType::BLAKE2B_512_HMAC
            | MechanismType::BLAKE2B_512_HMAC_GENERAL
            | MechanismType::BLAKE2B_512_KEY_DERIVE
            | MechanismType::BLAKE2B_512_KEY_GEN
            | MechanismType::X2RATCHET_ENCRYPT
            | MechanismType::X2RATCHET_DECRYPT
            | MechanismType::HKDF_KEY_GEN
            | MechanismType::SALSA20_KEY_GEN
            | MechanismType::ECDSA_SHA3_224
            | MechanismType::ECDSA_SHA3_256
            | MechanismType::ECDSA_SHA3_384
            | MechanismType::ECDSA_SHA3_512
            | MechanismType::EC_EDWARDS_KEY_PAIR_GEN
            | MechanismType::EC_MONTGOMERY_KEY_PAIR_GEN
            | MechanismType::HSS
            | MechanismType::XMSS_KEY_PAIR_GEN
            | MechanismType::XMSSMT_KEY_PAIR_GEN
            | MechanismType::XMSS
            | MechanismType::XMSSMT
            | MechanismType::PUB_KEY_FROM_PRIV_KEY
            | MechanismType::ML_KEM_KEY_PAIR_GEN
            | MechanismType::ML_KEM
            | MechanismType::ML_DSA_KEY_PAIR_GEN
            | MechanismType::SLH_DSA_KEY_PAIR_GEN
    )
}

/// Parameter of CKM_AES_CBC_ENCRYPT_DATA.
///
/// `CK_AES_CBC_ENCRYPT_DATA_PARAMS`, for `CKM_AES_CBC_ENCRYPT_DATA`.
#[derive(Clone, Copy)]
pub struct AesCbcEncryptDataParams<'a> {
    /// initialisation vector
    pub iv: [u8; 16],
    /// data to encrypt, a multiple of 16 bytes
    pub data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for AesCbcEncryptDataParams<'a> {
    type Raw = ffi::CK_AES_CBC_ENCRYPT_DATA_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_CBC_ENCRYPT_DATA];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let length = arena.length(self.data.len());
        ffi::CK_AES_CBC_ENCRYPT_DATA_PARAMS {
            iv: self.iv,
            pData: input(self.data),
            length,
        }
    }
}

/// Parameter of CKM_AES_CTR.
///
/// `CK_AES_CTR_PARAMS`, for `CKM_AES_CTR`.
#[derive(Clone, Copy)]
pub struct AesCtrParams {
    /// number of bits of the counter block that count
    pub counter_bits: CK_ULONG,
    /// first counter block
    pub cb: [u8; 16],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for AesCtrParams {
    type Raw = ffi::CK_AES_CTR_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_CTR];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_AES_CTR_PARAMS {
            ulCounterBits: self.counter_bits,
            cb: self.cb,
        }
    }
}

/// Parameter of CKM_ARIA_CBC_ENCRYPT_DATA.
///
/// `CK_ARIA_CBC_ENCRYPT_DATA_PARAMS`, for `CKM_ARIA_CBC_ENCRYPT_DATA`.
#[derive(Clone, Copy)]
pub struct AriaCbcEncryptDataParams<'a> {
    /// initialisation vector
    pub iv: [u8; 16],
    /// data to encrypt, a multiple of 16 bytes
    pub data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for AriaCbcEncryptDataParams<'a> {
    type Raw = ffi::CK_ARIA_CBC_ENCRYPT_DATA_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::ARIA_CBC_ENCRYPT_DATA];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let length = arena.length(self.data.len());
        ffi::CK_ARIA_CBC_ENCRYPT_DATA_PARAMS {
            iv: self.iv,
            pData: input(self.data),
            length,
        }
    }
}

/// Parameter of CKM_CAMELLIA_CBC_ENCRYPT_DATA.
///
/// `CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS`, for `CKM_CAMELLIA_CBC_ENCRYPT_DATA`.
#[derive(Clone, Copy)]
pub struct CamelliaCbcEncryptDataParams<'a> {
    /// initialisation vector
    pub iv: [u8; 16],
    /// data to encrypt, a multiple of 16 bytes
    pub data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for CamelliaCbcEncryptDataParams<'a> {
    type Raw = ffi::CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::CAMELLIA_CBC_ENCRYPT_DATA];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let length = arena.length(self.data.len());
        ffi::CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS {
            iv: self.iv,
            pData: input(self.data),
            length,
        }
    }
}

/// Parameter of CKM_CAMELLIA_CTR.
///
/// `CK_CAMELLIA_CTR_PARAMS`, for `CKM_CAMELLIA_CTR`.
#[derive(Clone, Copy)]
pub struct CamelliaCtrParams {
    /// number of bits of the counter block that count
    pub counter_bits: CK_ULONG,
    /// first counter block
    pub cb: [u8; 16],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for CamelliaCtrParams {
    type Raw = ffi::CK_CAMELLIA_CTR_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::CAMELLIA_CTR];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_CAMELLIA_CTR_PARAMS {
            ulCounterBits: self.counter_bits,
            cb: self.cb,
        }
    }
}

/// Parameter of CKM_AES_CCM in the message-based functions.
///
/// `CK_CCM_MESSAGE_PARAMS`, for `CKM_AES_CCM` in message-based functions or authenticated wrapping.
pub struct CcmMessageParams<'a> {
    /// length of the plaintext in bytes
    pub data_len: CK_ULONG,
    /// nonce
    pub nonce: &'a mut [u8],
    /// number of bits of the nonce, from its start, that are fixed
    pub nonce_fixed_bits: CK_ULONG,
    /// how the rest of the nonce is generated (CKG_)
    pub nonce_generator: GeneratorFunction,
    /// authentication tag: written when encrypting, read when decrypting
    pub mac: &'a mut [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for CcmMessageParams<'a> {
    type Raw = ffi::CK_CCM_MESSAGE_PARAMS;

    const SPECIAL_MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_CCM];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNonceLen = arena.length(self.nonce.len());
        let ulMACLen = arena.length(self.mac.len());
        ffi::CK_CCM_MESSAGE_PARAMS {
            ulDataLen: self.data_len,
            pNonce: output(self.nonce),
            ulNonceLen,
            ulNonceFixedBits: self.nonce_fixed_bits,
            nonceGenerator: self.nonce_generator.0,
            pMAC: output(self.mac),
            ulMACLen,
        }
    }
}

/// Parameter of CKM_AES_CCM.
///
/// `CK_CCM_PARAMS`, for `CKM_AES_CCM`.
#[derive(Clone, Copy)]
pub struct CcmParams<'a> {
    /// length of the plaintext in bytes
    pub data_len: CK_ULONG,
    /// nonce
    pub nonce: &'a [u8],
    /// additional data to authenticate but not to encrypt
    pub aad: &'a [u8],
    /// length of the authentication tag in bytes
    pub mac_len: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for CcmParams<'a> {
    type Raw = ffi::CK_CCM_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_CCM];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNonceLen = arena.length(self.nonce.len());
        let ulAADLen = arena.length(self.aad.len());
        ffi::CK_CCM_PARAMS {
            ulDataLen: self.data_len,
            pNonce: input(self.nonce),
            ulNonceLen,
            pAAD: input(self.aad),
            ulAADLen,
            ulMACLen: self.mac_len,
        }
    }
}

/// Parameter of CKM_AES_CCM in authenticated key wrapping.
///
/// `CK_CCM_WRAP_PARAMS`, for `CKM_AES_CCM` in message-based functions or authenticated wrapping.
pub struct CcmWrapParams<'a> {
    /// length of the plaintext in bytes
    pub data_len: CK_ULONG,
    /// nonce
    pub nonce: &'a mut [u8],
    /// number of bits of the nonce, from its start, that are fixed
    pub nonce_fixed_bits: CK_ULONG,
    /// how the rest of the nonce is generated (CKG_)
    pub nonce_generator: GeneratorFunction,
    /// additional data to authenticate but not to encrypt
    pub aad: &'a [u8],
    /// length of the authentication tag in bytes
    pub mac_len: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for CcmWrapParams<'a> {
    type Raw = ffi::CK_CCM_WRAP_PARAMS;

    const SPECIAL_MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_CCM];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNonceLen = arena.length(self.nonce.len());
        let ulAADLen = arena.length(self.aad.len());
        ffi::CK_CCM_WRAP_PARAMS {
            ulDataLen: self.data_len,
            pNonce: output(self.nonce),
            ulNonceLen,
            ulNonceFixedBits: self.nonce_fixed_bits,
            nonceGenerator: self.nonce_generator.0,
            pAAD: input(self.aad),
            ulAADLen,
            ulMACLen: self.mac_len,
        }
    }
}

/// Parameter of CKM_CHACHA20.
///
/// `CK_CHACHA20_PARAMS`, for `CKM_CHACHA20`.
#[derive(Clone, Copy)]
pub struct Chacha20Params<'a> {
    /// counter of the first block
    pub block_counter: &'a [u8],
    /// nonce
    pub nonce: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Chacha20Params<'a> {
    type Raw = ffi::CK_CHACHA20_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::CHACHA20];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let blockCounterBits = arena.bits(self.block_counter.len());
        let ulNonceBits = arena.bits(self.nonce.len());
        ffi::CK_CHACHA20_PARAMS {
            pBlockCounter: input(self.block_counter),
            blockCounterBits,
            pNonce: input(self.nonce),
            ulNonceBits,
        }
    }
}

/// Parameter of CKM_CMS_SIG.
///
/// `CK_CMS_SIG_PARAMS`, for `CKM_CMS_SIG`.
pub struct CmsSigParams<'a> {
    /// certificate of the signer, CK_INVALID_HANDLE for none
    pub certificate_handle: Option<ObjectHandle>,
    /// mechanism that signs
    pub signing_mechanism: Mechanism<'a>,
    /// mechanism that digests, NULL to leave it to the signing mechanism
    pub digest_mechanism: Option<Mechanism<'a>>,
    /// MIME type of the content, ended by a null, NULL if the content has none
    pub content_type: Option<&'a CStr>,
    /// CMS attributes that the caller asks for (DER)
    pub requested_attributes: &'a [u8],
    /// CMS attributes that the caller insists on (DER)
    pub required_attributes: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for CmsSigParams<'a> {
    type Raw = ffi::CK_CMS_SIG_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::CMS_SIG];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulRequestedAttributesLen = arena.length(self.requested_attributes.len());
        let ulRequiredAttributesLen = arena.length(self.required_attributes.len());
        ffi::CK_CMS_SIG_PARAMS {
            certificateHandle: handle(self.certificate_handle),
            pSigningMechanism: arena.keep_mechanism(self.signing_mechanism).cast(),
            pDigestMechanism: arena.keep_mechanism_if(self.digest_mechanism).cast(),
            pContentType: self.content_type.map_or(null_mut(), text),
            pRequestedAttributes: input(self.requested_attributes),
            ulRequestedAttributesLen,
            pRequiredAttributes: input(self.required_attributes),
            ulRequiredAttributesLen,
        }
    }
}

/// Parameter of CKM_DES_CBC_ENCRYPT_DATA and CKM_DES3_CBC_ENCRYPT_DATA.
///
/// `CK_DES_CBC_ENCRYPT_DATA_PARAMS`, for `CKM_DES_CBC_ENCRYPT_DATA`, `CKM_DES3_CBC_ENCRYPT_DATA`.
#[derive(Clone, Copy)]
pub struct DesCbcEncryptDataParams<'a> {
    /// initialisation vector
    pub iv: [u8; 8],
    /// data to encrypt, a multiple of 8 bytes
    pub data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for DesCbcEncryptDataParams<'a> {
    type Raw = ffi::CK_DES_CBC_ENCRYPT_DATA_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::DES_CBC_ENCRYPT_DATA,
        MechanismType::DES3_CBC_ENCRYPT_DATA,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let length = arena.length(self.data.len());
        ffi::CK_DES_CBC_ENCRYPT_DATA_PARAMS {
            iv: self.iv,
            pData: input(self.data),
            length,
        }
    }
}

/// Parameter of the generation of DSA primes and base.
///
/// `CK_DSA_PARAMETER_GEN_PARAM`, for `CKM_DSA_PROBABILISTIC_PARAMETER_GEN`,
/// `CKM_DSA_PROBABLISTIC_PARAMETER_GEN`, `CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN`,
/// `CKM_DSA_FIPS_G_GEN`.
#[derive(Clone, Copy)]
pub struct DsaParameterGenParam<'a> {
    /// hash mechanism
    pub hash: MechanismType,
    /// seed: written by prime generation, read by base generation
    pub seed: &'a [u8],
    /// index that makes the base unique
    pub index: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for DsaParameterGenParam<'a> {
    type Raw = ffi::CK_DSA_PARAMETER_GEN_PARAM;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::DSA_PROBABILISTIC_PARAMETER_GEN,
        MechanismType::DSA_PROBABLISTIC_PARAMETER_GEN,
        MechanismType::DSA_SHAWE_TAYLOR_PARAMETER_GEN,
        MechanismType::DSA_FIPS_G_GEN,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSeedLen = arena.length(self.seed.len());
        ffi::CK_DSA_PARAMETER_GEN_PARAM {
            hash: self.hash.0,
            pSeed: input(self.seed),
            ulSeedLen,
            ulIndex: self.index,
        }
    }
}

/// Parameter of CKM_ECDH1_DERIVE and CKM_ECDH1_COFACTOR_DERIVE.
///
/// `CK_ECDH1_DERIVE_PARAMS`, for `CKM_ECDH1_DERIVE`, `CKM_ECDH1_COFACTOR_DERIVE`.
#[derive(Clone, Copy)]
pub struct Ecdh1DeriveParams<'a> {
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// data shared by both sides, may be NULL
    pub shared_data: &'a [u8],
    /// public key of the other side
    pub public_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Ecdh1DeriveParams<'a> {
    type Raw = ffi::CK_ECDH1_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::ECDH1_DERIVE,
        MechanismType::ECDH1_COFACTOR_DERIVE,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSharedDataLen = arena.length(self.shared_data.len());
        let ulPublicDataLen = arena.length(self.public_data.len());
        ffi::CK_ECDH1_DERIVE_PARAMS {
            kdf: self.kdf.0,
            ulSharedDataLen,
            pSharedData: input(self.shared_data),
            ulPublicDataLen,
            pPublicData: input(self.public_data),
        }
    }
}

/// Parameter of CKM_ECDH_AES_KEY_WRAP.
///
/// `CK_ECDH_AES_KEY_WRAP_PARAMS`, for `CKM_ECDH_AES_KEY_WRAP`, `CKM_ECDH_X_AES_KEY_WRAP`,
/// `CKM_ECDH_COF_AES_KEY_WRAP`.
#[derive(Clone, Copy)]
pub struct EcdhAesKeyWrapParams<'a> {
    /// length of the temporary AES key in bits: 128, 192 or 256
    pub aes_key_bits: CK_ULONG,
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// data shared by both sides, may be NULL
    pub shared_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for EcdhAesKeyWrapParams<'a> {
    type Raw = ffi::CK_ECDH_AES_KEY_WRAP_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::ECDH_AES_KEY_WRAP,
        MechanismType::ECDH_X_AES_KEY_WRAP,
        MechanismType::ECDH_COF_AES_KEY_WRAP,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSharedDataLen = arena.length(self.shared_data.len());
        ffi::CK_ECDH_AES_KEY_WRAP_PARAMS {
            ulAESKeyBits: self.aes_key_bits,
            kdf: self.kdf.0,
            ulSharedDataLen,
            pSharedData: input(self.shared_data),
        }
    }
}

/// Parameter of CKM_ECMQV_DERIVE.
///
/// `CK_ECMQV_DERIVE_PARAMS`, for `CKM_ECMQV_DERIVE`.
#[derive(Clone, Copy)]
pub struct EcmqvDeriveParams<'a> {
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// data shared by both sides, may be NULL
    pub shared_data: &'a [u8],
    /// public key of the other side
    pub public_data: &'a [u8],
    /// length of the second private key in bytes
    pub private_data_len: CK_ULONG,
    /// second private key of this side
    pub private_data: ObjectHandle,
    /// second public key of the other side
    pub public_data2: &'a [u8],
    /// first public key of this side
    pub public_key: ObjectHandle,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for EcmqvDeriveParams<'a> {
    type Raw = ffi::CK_ECMQV_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::ECMQV_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSharedDataLen = arena.length(self.shared_data.len());
        let ulPublicDataLen = arena.length(self.public_data.len());
        let ulPublicDataLen2 = arena.length(self.public_data2.len());
        ffi::CK_ECMQV_DERIVE_PARAMS {
            kdf: self.kdf.0,
            ulSharedDataLen,
            pSharedData: input(self.shared_data),
            ulPublicDataLen,
            pPublicData: input(self.public_data),
            ulPrivateDataLen: self.private_data_len,
            hPrivateData: self.private_data.0,
            ulPublicDataLen2,
            pPublicData2: input(self.public_data2),
            publicKey: self.public_key.0,
        }
    }
}

/// Parameter of CKM_EDDSA.
///
/// `CK_EDDSA_PARAMS`, for `CKM_EDDSA`.
#[derive(Clone, Copy)]
pub struct EddsaParams<'a> {
    /// whether to sign a hash of the message (Ed25519ph, Ed448ph)
    pub ph_flag: bool,
    /// context, NULL for none
    pub context_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for EddsaParams<'a> {
    type Raw = ffi::CK_EDDSA_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::EDDSA];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulContextDataLen = arena.length(self.context_data.len());
        ffi::CK_EDDSA_PARAMS {
            phFlag: u8::from(self.ph_flag),
            ulContextDataLen,
            pContextData: input(self.context_data),
        }
    }
}

/// Parameter of CKM_AES_GCM in the message-based functions.
///
/// `CK_GCM_MESSAGE_PARAMS`, for `CKM_AES_GCM` in message-based functions or authenticated wrapping.
pub struct GcmMessageParams<'a> {
    /// initialisation vector
    pub iv: &'a mut [u8],
    /// number of bits of the initialisation vector, from its start, that are fixed
    pub iv_fixed_bits: CK_ULONG,
    /// how the rest of the initialisation vector is generated (CKG_)
    pub iv_generator: GeneratorFunction,
    /// authentication tag: written when encrypting, read when decrypting
    pub tag: &'a mut [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for GcmMessageParams<'a> {
    type Raw = ffi::CK_GCM_MESSAGE_PARAMS;

    const SPECIAL_MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_GCM];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulIvLen = arena.length(self.iv.len());
        let ulTagBits = arena.bits(self.tag.len());
        ffi::CK_GCM_MESSAGE_PARAMS {
            pIv: output(self.iv),
            ulIvLen,
            ulIvFixedBits: self.iv_fixed_bits,
            ivGenerator: self.iv_generator.0,
            pTag: output(self.tag),
            ulTagBits,
        }
    }
}

/// Parameter of CKM_AES_GCM.
///
/// `CK_GCM_PARAMS`, for `CKM_AES_GCM`, `CKM_AES_GMAC`.
#[derive(Clone, Copy)]
pub struct GcmParams<'a> {
    /// initialisation vector
    pub iv: &'a [u8],
    /// additional data to authenticate but not to encrypt
    pub aad: &'a [u8],
    /// length of the authentication tag in bits
    pub tag_bits: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for GcmParams<'a> {
    type Raw = ffi::CK_GCM_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_GCM, MechanismType::AES_GMAC];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulIvLen = arena.length(self.iv.len());
        let ulIvBits = arena.bits(self.iv.len());
        let ulAADLen = arena.length(self.aad.len());
        ffi::CK_GCM_PARAMS {
            pIv: input(self.iv),
            ulIvLen,
            ulIvBits,
            pAAD: input(self.aad),
            ulAADLen,
            ulTagBits: self.tag_bits,
        }
    }
}

/// Parameter of CKM_AES_GCM in authenticated key wrapping.
///
/// `CK_GCM_WRAP_PARAMS`, for `CKM_AES_GCM` in message-based functions or authenticated wrapping.
pub struct GcmWrapParams<'a> {
    /// initialisation vector
    pub iv: &'a mut [u8],
    /// number of bits of the initialisation vector, from its start, that are fixed
    pub iv_fixed_bits: CK_ULONG,
    /// how the rest of the initialisation vector is generated (CKG_)
    pub iv_generator: GeneratorFunction,
    /// additional data to authenticate but not to encrypt
    pub aad: &'a [u8],
    /// length of the authentication tag in bits
    pub tag_bits: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for GcmWrapParams<'a> {
    type Raw = ffi::CK_GCM_WRAP_PARAMS;

    const SPECIAL_MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_GCM];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulIvLen = arena.length(self.iv.len());
        let ulAADLen = arena.length(self.aad.len());
        ffi::CK_GCM_WRAP_PARAMS {
            pIv: output(self.iv),
            ulIvLen,
            ulIvFixedBits: self.iv_fixed_bits,
            ivGenerator: self.iv_generator.0,
            pAAD: input(self.aad),
            ulAADLen,
            ulTagBits: self.tag_bits,
        }
    }
}

/// Parameter of CKM_GOSTR3410_DERIVE.
///
/// `CK_GOSTR3410_DERIVE_PARAMS`, for `CKM_GOSTR3410_DERIVE`.
#[derive(Clone, Copy)]
pub struct Gostr3410DeriveParams<'a> {
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// public key of the other side
    pub public_data: &'a [u8],
    /// user keying material
    pub ukm: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Gostr3410DeriveParams<'a> {
    type Raw = ffi::CK_GOSTR3410_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::GOSTR3410_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulPublicDataLen = arena.length(self.public_data.len());
        let ulUKMLen = arena.length(self.ukm.len());
        ffi::CK_GOSTR3410_DERIVE_PARAMS {
            kdf: self.kdf.0,
            pPublicData: input(self.public_data),
            ulPublicDataLen,
            pUKM: input(self.ukm),
            ulUKMLen,
        }
    }
}

/// Parameter of CKM_GOSTR3410_KEY_WRAP.
///
/// `CK_GOSTR3410_KEY_WRAP_PARAMS`, for `CKM_GOSTR3410_KEY_WRAP`.
#[derive(Clone, Copy)]
pub struct Gostr3410KeyWrapParams<'a> {
    /// object identifier of the parameters of the key encryption (DER)
    pub wrap_oid: &'a [u8],
    /// user keying material
    pub ukm: &'a [u8],
    /// key of the sender, CK_INVALID_HANDLE for a temporary one
    pub key: Option<ObjectHandle>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Gostr3410KeyWrapParams<'a> {
    type Raw = ffi::CK_GOSTR3410_KEY_WRAP_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::GOSTR3410_KEY_WRAP];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulWrapOIDLen = arena.length(self.wrap_oid.len());
        let ulUKMLen = arena.length(self.ukm.len());
        ffi::CK_GOSTR3410_KEY_WRAP_PARAMS {
            pWrapOID: input(self.wrap_oid),
            ulWrapOIDLen,
            pUKM: input(self.ukm),
            ulUKMLen,
            hKey: handle(self.key),
        }
    }
}

/// Parameter of CKM_HASH_ML_DSA and CKM_HASH_SLH_DSA.
///
/// `CK_HASH_SIGN_ADDITIONAL_CONTEXT`, for `CKM_HASH_ML_DSA`, `CKM_HASH_SLH_DSA`.
#[derive(Clone, Copy)]
pub struct HashSignAdditionalContext<'a> {
    /// whether to hedge the signature
    pub hedge_variant: HedgeType,
    /// context string, may be NULL
    pub context: &'a [u8],
    /// mechanism that made the hash
    pub hash: MechanismType,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for HashSignAdditionalContext<'a> {
    type Raw = ffi::CK_HASH_SIGN_ADDITIONAL_CONTEXT;

    const MECHANISMS: &'static [MechanismType] =
        &[MechanismType::HASH_ML_DSA, MechanismType::HASH_SLH_DSA];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulContextLen = arena.length(self.context.len());
        ffi::CK_HASH_SIGN_ADDITIONAL_CONTEXT {
            hedgeVariant: self.hedge_variant.0,
            pContext: input(self.context),
            ulContextLen,
            hash: self.hash.0,
        }
    }
}

/// Parameter of CKM_HKDF_DERIVE and CKM_HKDF_DATA.
///
/// `CK_HKDF_PARAMS`, for `CKM_HKDF_DERIVE`, `CKM_HKDF_DATA`.
#[derive(Clone, Copy)]
pub struct HkdfParams<'a> {
    /// whether to do the extract step
    pub extract: bool,
    /// whether to do the expand step
    pub expand: bool,
    /// hash mechanism of the pseudorandom function
    pub prf_hash_mechanism: MechanismType,
    /// kind of salt for the extract step (CKF_HKDF_SALT_)
    pub salt_type: HkdfSaltType,
    /// salt
    pub salt: &'a [u8],
    /// key whose value is the salt, CK_INVALID_HANDLE for none
    pub salt_key: Option<ObjectHandle>,
    /// information string of the expand step
    pub info: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for HkdfParams<'a> {
    type Raw = ffi::CK_HKDF_PARAMS;

    const MECHANISMS: &'static [MechanismType] =
        &[MechanismType::HKDF_DERIVE, MechanismType::HKDF_DATA];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSaltLen = arena.length(self.salt.len());
        let ulInfoLen = arena.length(self.info.len());
        ffi::CK_HKDF_PARAMS {
            bExtract: u8::from(self.extract),
            bExpand: u8::from(self.expand),
            prfHashMechanism: self.prf_hash_mechanism.0,
            ulSaltType: self.salt_type.bits(),
            pSalt: input(self.salt),
            ulSaltLen,
            hSaltKey: handle(self.salt_key),
            pInfo: input(self.info),
            ulInfoLen,
        }
    }
}

/// Parameter of CKM_IKE1_EXTENDED_DERIVE.
///
/// `CK_IKE1_EXTENDED_DERIVE_PARAMS`, for `CKM_IKE1_EXTENDED_DERIVE`.
#[derive(Clone, Copy)]
pub struct Ike1ExtendedDeriveParams<'a> {
    /// mechanism of the pseudorandom function
    pub prf_mechanism: MechanismType,
    /// whether hKeygxy is given
    pub has_keygxy: bool,
    /// key from the Diffie-Hellman agreement
    pub keygxy: Option<ObjectHandle>,
    /// further data for the derivation
    pub extra_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Ike1ExtendedDeriveParams<'a> {
    type Raw = ffi::CK_IKE1_EXTENDED_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::IKE1_EXTENDED_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulExtraDataLen = arena.length(self.extra_data.len());
        ffi::CK_IKE1_EXTENDED_DERIVE_PARAMS {
            prfMechanism: self.prf_mechanism.0,
            bHasKeygxy: u8::from(self.has_keygxy),
            hKeygxy: handle(self.keygxy),
            pExtraData: input(self.extra_data),
            ulExtraDataLen,
        }
    }
}

/// Parameter of CKM_IKE1_PRF_DERIVE.
///
/// `CK_IKE1_PRF_DERIVE_PARAMS`, for `CKM_IKE1_PRF_DERIVE`.
#[derive(Clone, Copy)]
pub struct Ike1PrfDeriveParams<'a> {
    /// mechanism of the pseudorandom function
    pub prf_mechanism: MechanismType,
    /// whether hPrevKey is given
    pub has_prev_key: bool,
    /// key from the Diffie-Hellman agreement
    pub keygxy: ObjectHandle,
    /// key derived before this one
    pub prev_key: Option<ObjectHandle>,
    /// cookie of the initiator
    pub ckyi: &'a [u8],
    /// cookie of the responder
    pub ckyr: &'a [u8],
    /// number of the key: 0, 1 or 2
    pub key_number: u8,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Ike1PrfDeriveParams<'a> {
    type Raw = ffi::CK_IKE1_PRF_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::IKE1_PRF_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulCKYiLen = arena.length(self.ckyi.len());
        let ulCKYrLen = arena.length(self.ckyr.len());
        ffi::CK_IKE1_PRF_DERIVE_PARAMS {
            prfMechanism: self.prf_mechanism.0,
            bHasPrevKey: u8::from(self.has_prev_key),
            hKeygxy: self.keygxy.0,
            hPrevKey: handle(self.prev_key),
            pCKYi: input(self.ckyi),
            ulCKYiLen,
            pCKYr: input(self.ckyr),
            ulCKYrLen,
            keyNumber: self.key_number,
        }
    }
}

/// Parameter of CKM_IKE2_PRF_PLUS_DERIVE.
///
/// `CK_IKE2_PRF_PLUS_DERIVE_PARAMS`, for `CKM_IKE2_PRF_PLUS_DERIVE`.
#[derive(Clone, Copy)]
pub struct Ike2PrfPlusDeriveParams<'a> {
    /// mechanism of the pseudorandom function
    pub prf_mechanism: MechanismType,
    /// whether hSeedKey is given
    pub has_seed_key: bool,
    /// key put before the seed data
    pub seed_key: Option<ObjectHandle>,
    /// seed data
    pub seed_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Ike2PrfPlusDeriveParams<'a> {
    type Raw = ffi::CK_IKE2_PRF_PLUS_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::IKE2_PRF_PLUS_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSeedDataLen = arena.length(self.seed_data.len());
        ffi::CK_IKE2_PRF_PLUS_DERIVE_PARAMS {
            prfMechanism: self.prf_mechanism.0,
            bHasSeedKey: u8::from(self.has_seed_key),
            hSeedKey: handle(self.seed_key),
            pSeedData: input(self.seed_data),
            ulSeedDataLen,
        }
    }
}

/// Parameter of CKM_IKE_PRF_DERIVE.
///
/// `CK_IKE_PRF_DERIVE_PARAMS`, for `CKM_IKE_PRF_DERIVE`.
#[derive(Clone, Copy)]
pub struct IkePrfDeriveParams<'a> {
    /// mechanism of the pseudorandom function
    pub prf_mechanism: MechanismType,
    /// whether the nonces, rather than the base key, are the key of the function
    pub data_as_key: bool,
    /// whether this is a rekeying, with hNewKey
    pub rekey: bool,
    /// nonce of the initiator
    pub ni: &'a [u8],
    /// nonce of the responder
    pub nr: &'a [u8],
    /// new shared key of a rekeying
    pub new_key: Option<ObjectHandle>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for IkePrfDeriveParams<'a> {
    type Raw = ffi::CK_IKE_PRF_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::IKE_PRF_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNiLen = arena.length(self.ni.len());
        let ulNrLen = arena.length(self.nr.len());
        ffi::CK_IKE_PRF_DERIVE_PARAMS {
            prfMechanism: self.prf_mechanism.0,
            bDataAsKey: u8::from(self.data_as_key),
            bRekey: u8::from(self.rekey),
            pNi: input(self.ni),
            ulNiLen,
            pNr: input(self.nr),
            ulNrLen,
            hNewKey: handle(self.new_key),
        }
    }
}

/// Parameter of CKM_KEA_DERIVE.
///
/// `CK_KEA_DERIVE_PARAMS`, for `CKM_KEA_KEY_DERIVE`, `CKM_KEA_DERIVE`.
pub struct KeaDeriveParams<'a> {
    /// whether this side sends the message
    pub is_sender: bool,
    /// random data of this side
    pub random_a: &'a mut [u8],
    /// random data of the other side
    pub random_b: &'a mut [u8],
    /// public key of the other side
    pub public_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for KeaDeriveParams<'a> {
    type Raw = ffi::CK_KEA_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] =
        &[MechanismType::KEA_KEY_DERIVE, MechanismType::KEA_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        arena.same_length(self.random_a.len(), self.random_b.len());
        let ulRandomLen = arena.length(self.random_a.len());
        let ulPublicDataLen = arena.length(self.public_data.len());
        ffi::CK_KEA_DERIVE_PARAMS {
            isSender: u8::from(self.is_sender),
            ulRandomLen,
            pRandomA: output(self.random_a),
            pRandomB: output(self.random_b),
            ulPublicDataLen,
            pPublicData: input(self.public_data),
        }
    }
}

/// Parameter of CKM_CONCATENATE_BASE_AND_DATA, CKM_CONCATENATE_DATA_AND_BASE, CKM_XOR_BASE_AND_DATA and the
/// ECB_ENCRYPT_DATA mechanisms.
///
/// `CK_KEY_DERIVATION_STRING_DATA`, for `CKM_CONCATENATE_BASE_AND_DATA`,
/// `CKM_CONCATENATE_DATA_AND_BASE`, `CKM_XOR_BASE_AND_DATA`, `CKM_CAMELLIA_ECB_ENCRYPT_DATA`,
/// `CKM_ARIA_ECB_ENCRYPT_DATA`, `CKM_SEED_ECB_ENCRYPT_DATA`, `CKM_DES_ECB_ENCRYPT_DATA`,
/// `CKM_DES3_ECB_ENCRYPT_DATA`, `CKM_AES_ECB_ENCRYPT_DATA`.
#[derive(Clone, Copy)]
pub struct KeyDerivationStringData<'a> {
    /// data
    pub data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for KeyDerivationStringData<'a> {
    type Raw = ffi::CK_KEY_DERIVATION_STRING_DATA;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::CONCATENATE_BASE_AND_DATA,
        MechanismType::CONCATENATE_DATA_AND_BASE,
        MechanismType::XOR_BASE_AND_DATA,
        MechanismType::CAMELLIA_ECB_ENCRYPT_DATA,
        MechanismType::ARIA_ECB_ENCRYPT_DATA,
        MechanismType::SEED_ECB_ENCRYPT_DATA,
        MechanismType::DES_ECB_ENCRYPT_DATA,
        MechanismType::DES3_ECB_ENCRYPT_DATA,
        MechanismType::AES_ECB_ENCRYPT_DATA,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulLen = arena.length(self.data.len());
        ffi::CK_KEY_DERIVATION_STRING_DATA {
            pData: input(self.data),
            ulLen,
        }
    }
}

/// Parameter of CKM_KEY_WRAP_SET_OAEP.
///
/// `CK_KEY_WRAP_SET_OAEP_PARAMS`, for `CKM_KEY_WRAP_SET_OAEP`.
#[derive(Clone, Copy)]
pub struct KeyWrapSetOaepParams<'a> {
    /// block contents byte
    pub bc: u8,
    /// hash of further data, then extra data; may be NULL
    pub x: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for KeyWrapSetOaepParams<'a> {
    type Raw = ffi::CK_KEY_WRAP_SET_OAEP_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::KEY_WRAP_SET_OAEP];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulXLen = arena.length(self.x.len());
        ffi::CK_KEY_WRAP_SET_OAEP_PARAMS {
            bBC: self.bc,
            pX: input(self.x),
            ulXLen,
        }
    }
}

/// Parameter of the CKM_KIP_ mechanisms.
///
/// `CK_KIP_PARAMS`, for `CKM_KIP_DERIVE`, `CKM_KIP_WRAP`, `CKM_KIP_MAC`.
pub struct KipParams<'a> {
    /// mechanism of the pseudorandom function
    pub mechanism: Mechanism<'a>,
    /// key that takes part in the computation
    pub key: ObjectHandle,
    /// seed
    pub seed: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for KipParams<'a> {
    type Raw = ffi::CK_KIP_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::KIP_DERIVE,
        MechanismType::KIP_WRAP,
        MechanismType::KIP_MAC,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSeedLen = arena.length(self.seed.len());
        ffi::CK_KIP_PARAMS {
            pMechanism: arena.keep_mechanism(self.mechanism).cast(),
            hKey: self.key.0,
            pSeed: input(self.seed),
            ulSeedLen,
        }
    }
}

/// What `CK_OTP_PARAM.pValue` points to.
#[derive(Clone, Copy)]
pub enum OtpParamValue<'a> {
    /// Bytes.
    Bytes(&'a [u8]),
    /// One of this type.
    Number(CK_ULONG),
}

impl OtpParamValue<'_> {
    #[inline]
    fn into_raw(self, arena: &mut Arena) -> (*mut c_void, usize) {
        match self {
            Self::Bytes(bytes) => (input(bytes), bytes.len()),
            Self::Number(value) => (arena.keep(value).cast(), size_of_val(&value)),
        }
    }
}

/// Parameter of a one-time password.
///
/// `CK_OTP_PARAM`, a part of other parameters.
#[derive(Clone, Copy)]
pub struct OtpParam<'a> {
    /// type of the parameter
    pub r#type: OtpParamType,
    /// value of the parameter
    pub value: OtpParamValue<'a>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for OtpParam<'a> {
    type Raw = ffi::CK_OTP_PARAM;

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let (pValue, value_length) = self.value.into_raw(arena);
        let ulValueLen = arena.length(value_length);
        ffi::CK_OTP_PARAM {
            r#type: self.r#type.0,
            pValue: pValue.cast(),
            ulValueLen,
        }
    }
}

/// Parameter of the one-time password mechanisms: a list of parameters.
///
/// `CK_OTP_PARAMS`, for `CKM_SECURID`, `CKM_HOTP`, `CKM_ACTI`.
#[derive(Clone, Copy)]
pub struct OtpParams<'a> {
    /// parameters
    pub params: &'a [OtpParam<'a>],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for OtpParams<'a> {
    type Raw = ffi::CK_OTP_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::SECURID,
        MechanismType::HOTP,
        MechanismType::ACTI,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulCount = arena.length(self.params.len());
        ffi::CK_OTP_PARAMS {
            pParams: arena.keep_each(self.params.iter().copied()).cast(),
            ulCount,
        }
    }
}

/// Parameter of the CKM_PBE_ mechanisms and CKM_PBA_SHA1_WITH_SHA1_HMAC.
///
/// `CK_PBE_PARAMS`, for `CKM_PBE_MD2_DES_CBC`, `CKM_PBE_MD5_DES_CBC`, `CKM_PBE_MD5_CAST_CBC`,
/// `CKM_PBE_MD5_CAST3_CBC`, `CKM_PBE_MD5_CAST5_CBC`, `CKM_PBE_MD5_CAST128_CBC`,
/// `CKM_PBE_SHA1_CAST5_CBC`, `CKM_PBE_SHA1_CAST128_CBC`, `CKM_PBE_SHA1_RC4_128`,
/// `CKM_PBE_SHA1_RC4_40`, `CKM_PBE_SHA1_DES3_EDE_CBC`, `CKM_PBE_SHA1_DES2_EDE_CBC`,
/// `CKM_PBE_SHA1_RC2_128_CBC`, `CKM_PBE_SHA1_RC2_40_CBC`, `CKM_PBA_SHA1_WITH_SHA1_HMAC`.
pub struct PbeParams<'a> {
    /// receives the initialisation vector, if the mechanism yields one
    pub init_vector: Option<&'a mut [u8; 8]>,
    /// password
    pub password: &'a [u8],
    /// salt
    pub salt: &'a [u8],
    /// number of iterations
    pub iteration: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for PbeParams<'a> {
    type Raw = ffi::CK_PBE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::PBE_MD2_DES_CBC,
        MechanismType::PBE_MD5_DES_CBC,
        MechanismType::PBE_MD5_CAST_CBC,
        MechanismType::PBE_MD5_CAST3_CBC,
        MechanismType::PBE_MD5_CAST5_CBC,
        MechanismType::PBE_MD5_CAST128_CBC,
        MechanismType::PBE_SHA1_CAST5_CBC,
        MechanismType::PBE_SHA1_CAST128_CBC,
        MechanismType::PBE_SHA1_RC4_128,
        MechanismType::PBE_SHA1_RC4_40,
        MechanismType::PBE_SHA1_DES3_EDE_CBC,
        MechanismType::PBE_SHA1_DES2_EDE_CBC,
        MechanismType::PBE_SHA1_RC2_128_CBC,
        MechanismType::PBE_SHA1_RC2_40_CBC,
        MechanismType::PBA_SHA1_WITH_SHA1_HMAC,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulPasswordLen = arena.length(self.password.len());
        let ulSaltLen = arena.length(self.salt.len());
        ffi::CK_PBE_PARAMS {
            pInitVector: written_if(self.init_vector),
            pPassword: input(self.password),
            ulPasswordLen,
            pSalt: input(self.salt),
            ulSaltLen,
            ulIteration: self.iteration,
        }
    }
}

/// Parameter of CKM_PKCS5_PBKD2 in its older form, where the password length is a pointer.
///
/// `CK_PKCS5_PBKD2_PARAMS`, for `CKM_PKCS5_PBKD2`.
#[derive(Clone, Copy)]
pub struct Pkcs5Pbkd2Params<'a> {
    /// source of the salt
    pub salt_source: Pkcs5Pbkdf2SaltSourceType,
    /// salt
    pub salt_source_data: &'a [u8],
    /// number of iterations
    pub iterations: CK_ULONG,
    /// pseudorandom function
    pub prf: Pkcs5Pbkd2PseudoRandomFunctionType,
    /// parameter of the pseudorandom function, NULL for none
    pub prf_data: &'a [u8],
    /// password
    pub password: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Pkcs5Pbkd2Params<'a> {
    type Raw = ffi::CK_PKCS5_PBKD2_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::PKCS5_PBKD2];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSaltSourceDataLen = arena.length(self.salt_source_data.len());
        let ulPrfDataLen = arena.length(self.prf_data.len());
        let ulPasswordLen = arena.length(self.password.len());
        let ulPasswordLen = arena.keep::<CK_ULONG>(ulPasswordLen);
        ffi::CK_PKCS5_PBKD2_PARAMS {
            saltSource: self.salt_source.0,
            pSaltSourceData: input(self.salt_source_data),
            ulSaltSourceDataLen,
            iterations: self.iterations,
            prf: self.prf.0,
            pPrfData: input(self.prf_data),
            ulPrfDataLen,
            pPassword: input(self.password),
            ulPasswordLen,
        }
    }
}

/// Parameter of CKM_PKCS5_PBKD2.
///
/// `CK_PKCS5_PBKD2_PARAMS2`, for `CKM_PKCS5_PBKD2`.
#[derive(Clone, Copy)]
pub struct Pkcs5Pbkd2Params2<'a> {
    /// source of the salt
    pub salt_source: Pkcs5Pbkdf2SaltSourceType,
    /// salt
    pub salt_source_data: &'a [u8],
    /// number of iterations
    pub iterations: CK_ULONG,
    /// pseudorandom function
    pub prf: Pkcs5Pbkd2PseudoRandomFunctionType,
    /// parameter of the pseudorandom function, NULL for none
    pub prf_data: &'a [u8],
    /// password
    pub password: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Pkcs5Pbkd2Params2<'a> {
    type Raw = ffi::CK_PKCS5_PBKD2_PARAMS2;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::PKCS5_PBKD2];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSaltSourceDataLen = arena.length(self.salt_source_data.len());
        let ulPrfDataLen = arena.length(self.prf_data.len());
        let ulPasswordLen = arena.length(self.password.len());
        ffi::CK_PKCS5_PBKD2_PARAMS2 {
            saltSource: self.salt_source.0,
            pSaltSourceData: input(self.salt_source_data),
            ulSaltSourceDataLen,
            iterations: self.iterations,
            prf: self.prf.0,
            pPrfData: input(self.prf_data),
            ulPrfDataLen,
            pPassword: input(self.password),
            ulPasswordLen,
        }
    }
}

/// Parameter of CKM_RC2_CBC and CKM_RC2_CBC_PAD.
///
/// `CK_RC2_CBC_PARAMS`, for `CKM_RC2_CBC`, `CKM_RC2_CBC_PAD`.
#[derive(Clone, Copy)]
pub struct Rc2CbcParams {
    /// effective number of key bits
    pub effective_bits: CK_ULONG,
    /// initialisation vector
    pub iv: [u8; 8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for Rc2CbcParams {
    type Raw = ffi::CK_RC2_CBC_PARAMS;

    const MECHANISMS: &'static [MechanismType] =
        &[MechanismType::RC2_CBC, MechanismType::RC2_CBC_PAD];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_RC2_CBC_PARAMS {
            ulEffectiveBits: self.effective_bits,
            iv: self.iv,
        }
    }
}

/// Parameter of CKM_RC2_MAC_GENERAL.
///
/// `CK_RC2_MAC_GENERAL_PARAMS`, for `CKM_RC2_MAC_GENERAL`.
#[derive(Clone, Copy)]
pub struct Rc2MacGeneralParams {
    /// effective number of key bits
    pub effective_bits: CK_ULONG,
    /// length of the MAC in bytes
    pub mac_length: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for Rc2MacGeneralParams {
    type Raw = ffi::CK_RC2_MAC_GENERAL_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::RC2_MAC_GENERAL];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_RC2_MAC_GENERAL_PARAMS {
            ulEffectiveBits: self.effective_bits,
            ulMacLength: self.mac_length,
        }
    }
}

/// Parameter of CKM_RC5_CBC and CKM_RC5_CBC_PAD.
///
/// `CK_RC5_CBC_PARAMS`, for `CKM_RC5_CBC`, `CKM_RC5_CBC_PAD`.
#[derive(Clone, Copy)]
pub struct Rc5CbcParams<'a> {
    /// word size in bytes
    pub wordsize: CK_ULONG,
    /// number of rounds
    pub rounds: CK_ULONG,
    /// initialisation vector, twice the word size long
    pub iv: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Rc5CbcParams<'a> {
    type Raw = ffi::CK_RC5_CBC_PARAMS;

    const MECHANISMS: &'static [MechanismType] =
        &[MechanismType::RC5_CBC, MechanismType::RC5_CBC_PAD];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulIvLen = arena.length(self.iv.len());
        ffi::CK_RC5_CBC_PARAMS {
            ulWordsize: self.wordsize,
            ulRounds: self.rounds,
            pIv: input(self.iv),
            ulIvLen,
        }
    }
}

/// Parameter of CKM_RC5_MAC_GENERAL.
///
/// `CK_RC5_MAC_GENERAL_PARAMS`, for `CKM_RC5_MAC_GENERAL`.
#[derive(Clone, Copy)]
pub struct Rc5MacGeneralParams {
    /// word size in bytes
    pub wordsize: CK_ULONG,
    /// number of rounds
    pub rounds: CK_ULONG,
    /// length of the MAC in bytes
    pub mac_length: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for Rc5MacGeneralParams {
    type Raw = ffi::CK_RC5_MAC_GENERAL_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::RC5_MAC_GENERAL];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_RC5_MAC_GENERAL_PARAMS {
            ulWordsize: self.wordsize,
            ulRounds: self.rounds,
            ulMacLength: self.mac_length,
        }
    }
}

/// Parameter of CKM_RC5_ECB and CKM_RC5_MAC.
///
/// `CK_RC5_PARAMS`, for `CKM_RC5_ECB`, `CKM_RC5_MAC`.
#[derive(Clone, Copy)]
pub struct Rc5Params {
    /// word size in bytes
    pub wordsize: CK_ULONG,
    /// number of rounds
    pub rounds: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for Rc5Params {
    type Raw = ffi::CK_RC5_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::RC5_ECB, MechanismType::RC5_MAC];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_RC5_PARAMS {
            ulWordsize: self.wordsize,
            ulRounds: self.rounds,
        }
    }
}

/// Parameter of CKM_RSA_PKCS_OAEP.
///
/// `CK_RSA_PKCS_OAEP_PARAMS`, for `CKM_RSA_PKCS_OAEP`.
#[derive(Clone, Copy)]
pub struct RsaPkcsOaepParams<'a> {
    /// hash mechanism
    pub hash_alg: MechanismType,
    /// mask generation function
    pub mgf: RsaPkcsMgfType,
    /// source of the encoding parameter
    pub source: RsaPkcsOaepSourceType,
    /// encoding parameter (label), NULL for none
    pub source_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for RsaPkcsOaepParams<'a> {
    type Raw = ffi::CK_RSA_PKCS_OAEP_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::RSA_PKCS_OAEP];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSourceDataLen = arena.length(self.source_data.len());
        ffi::CK_RSA_PKCS_OAEP_PARAMS {
            hashAlg: self.hash_alg.0,
            mgf: self.mgf.0,
            source: self.source.0,
            pSourceData: input(self.source_data),
            ulSourceDataLen,
        }
    }
}

/// Parameter of CKM_RSA_AES_KEY_WRAP.
///
/// `CK_RSA_AES_KEY_WRAP_PARAMS`, for `CKM_RSA_AES_KEY_WRAP`.
#[derive(Clone, Copy)]
pub struct RsaAesKeyWrapParams<'a> {
    /// length of the temporary AES key in bits: 128, 192 or 256
    pub aes_key_bits: CK_ULONG,
    /// parameter of the RSA OAEP step
    pub oaep_params: RsaPkcsOaepParams<'a>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for RsaAesKeyWrapParams<'a> {
    type Raw = ffi::CK_RSA_AES_KEY_WRAP_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::RSA_AES_KEY_WRAP];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let pOAEPParams = self.oaep_params.into_raw(arena);
        let pOAEPParams = arena.keep(pOAEPParams);
        ffi::CK_RSA_AES_KEY_WRAP_PARAMS {
            ulAESKeyBits: self.aes_key_bits,
            pOAEPParams: pOAEPParams.cast(),
        }
    }
}

/// Parameter of CKM_RSA_PKCS_PSS and the PSS mechanisms with a hash.
///
/// `CK_RSA_PKCS_PSS_PARAMS`, for `CKM_RSA_PKCS_PSS`, `CKM_SHA1_RSA_PKCS_PSS`,
/// `CKM_SHA256_RSA_PKCS_PSS`, `CKM_SHA384_RSA_PKCS_PSS`, `CKM_SHA512_RSA_PKCS_PSS`,
/// `CKM_SHA224_RSA_PKCS_PSS`, `CKM_SHA3_256_RSA_PKCS_PSS`, `CKM_SHA3_384_RSA_PKCS_PSS`,
/// `CKM_SHA3_512_RSA_PKCS_PSS`, `CKM_SHA3_224_RSA_PKCS_PSS`.
#[derive(Clone, Copy)]
pub struct RsaPkcsPssParams {
    /// hash mechanism
    pub hash_alg: MechanismType,
    /// mask generation function
    pub mgf: RsaPkcsMgfType,
    /// length of the salt in bytes
    pub s_len: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for RsaPkcsPssParams {
    type Raw = ffi::CK_RSA_PKCS_PSS_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::RSA_PKCS_PSS,
        MechanismType::SHA1_RSA_PKCS_PSS,
        MechanismType::SHA256_RSA_PKCS_PSS,
        MechanismType::SHA384_RSA_PKCS_PSS,
        MechanismType::SHA512_RSA_PKCS_PSS,
        MechanismType::SHA224_RSA_PKCS_PSS,
        MechanismType::SHA3_256_RSA_PKCS_PSS,
        MechanismType::SHA3_384_RSA_PKCS_PSS,
        MechanismType::SHA3_512_RSA_PKCS_PSS,
        MechanismType::SHA3_224_RSA_PKCS_PSS,
    ];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_RSA_PKCS_PSS_PARAMS {
            hashAlg: self.hash_alg.0,
            mgf: self.mgf.0,
            sLen: self.s_len,
        }
    }
}

/// Parameter of CKM_CHACHA20_POLY1305 and CKM_SALSA20_POLY1305 in the message-based functions.
///
/// `CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS`, for `CKM_CHACHA20_POLY1305`, `CKM_SALSA20_POLY1305`
/// in message-based functions or authenticated wrapping.
pub struct Salsa20Chacha20Poly1305MsgParams<'a> {
    /// nonce
    pub nonce: &'a [u8],
    /// authentication tag: written when encrypting, read when decrypting
    pub tag: &'a mut [u8; 16],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Salsa20Chacha20Poly1305MsgParams<'a> {
    type Raw = ffi::CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS;

    const SPECIAL_MECHANISMS: &'static [MechanismType] = &[
        MechanismType::CHACHA20_POLY1305,
        MechanismType::SALSA20_POLY1305,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNonceLen = arena.length(self.nonce.len());
        ffi::CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS {
            pNonce: input(self.nonce),
            ulNonceLen,
            pTag: written(self.tag),
        }
    }
}

/// Parameter of CKM_CHACHA20_POLY1305 and CKM_SALSA20_POLY1305.
///
/// `CK_SALSA20_CHACHA20_POLY1305_PARAMS`, for `CKM_CHACHA20_POLY1305`, `CKM_SALSA20_POLY1305`.
#[derive(Clone, Copy)]
pub struct Salsa20Chacha20Poly1305Params<'a> {
    /// nonce
    pub nonce: &'a [u8],
    /// additional data to authenticate but not to encrypt
    pub aad: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Salsa20Chacha20Poly1305Params<'a> {
    type Raw = ffi::CK_SALSA20_CHACHA20_POLY1305_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::CHACHA20_POLY1305,
        MechanismType::SALSA20_POLY1305,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNonceLen = arena.length(self.nonce.len());
        let ulAADLen = arena.length(self.aad.len());
        ffi::CK_SALSA20_CHACHA20_POLY1305_PARAMS {
            pNonce: input(self.nonce),
            ulNonceLen,
            pAAD: input(self.aad),
            ulAADLen,
        }
    }
}

/// Parameter of CKM_SALSA20.
///
/// `CK_SALSA20_PARAMS`, for `CKM_SALSA20`.
#[derive(Clone, Copy)]
pub struct Salsa20Params<'a> {
    /// counter of the first block
    pub block_counter: &'a [u8; 8],
    /// nonce
    pub nonce: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Salsa20Params<'a> {
    type Raw = ffi::CK_SALSA20_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::SALSA20];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNonceBits = arena.bits(self.nonce.len());
        ffi::CK_SALSA20_PARAMS {
            pBlockCounter: input(self.block_counter),
            pNonce: input(self.nonce),
            ulNonceBits,
        }
    }
}

/// Parameter of CKM_SEED_CBC_ENCRYPT_DATA.
///
/// `CK_SEED_CBC_ENCRYPT_DATA_PARAMS`, for `CKM_SEED_CBC_ENCRYPT_DATA`.
#[derive(Clone, Copy)]
pub struct SeedCbcEncryptDataParams<'a> {
    /// initialisation vector
    pub iv: [u8; 16],
    /// data to encrypt, a multiple of 16 bytes
    pub data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for SeedCbcEncryptDataParams<'a> {
    type Raw = ffi::CK_SEED_CBC_ENCRYPT_DATA_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::SEED_CBC_ENCRYPT_DATA];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let length = arena.length(self.data.len());
        ffi::CK_SEED_CBC_ENCRYPT_DATA_PARAMS {
            iv: self.iv,
            pData: input(self.data),
            length,
        }
    }
}

/// Optional parameter of the ML-DSA and SLH-DSA mechanisms and of the HashML-DSA and HashSLH-DSA mechanisms
/// with a hash.
///
/// `CK_SIGN_ADDITIONAL_CONTEXT`, for `CKM_ML_DSA`, `CKM_HASH_ML_DSA_SHA224`,
/// `CKM_HASH_ML_DSA_SHA256`, `CKM_HASH_ML_DSA_SHA384`, `CKM_HASH_ML_DSA_SHA512`,
/// `CKM_HASH_ML_DSA_SHA3_224`, `CKM_HASH_ML_DSA_SHA3_256`, `CKM_HASH_ML_DSA_SHA3_384`,
/// `CKM_HASH_ML_DSA_SHA3_512`, `CKM_HASH_ML_DSA_SHAKE128`, `CKM_HASH_ML_DSA_SHAKE256`,
/// `CKM_SLH_DSA`, `CKM_HASH_SLH_DSA_SHA224`, `CKM_HASH_SLH_DSA_SHA256`, `CKM_HASH_SLH_DSA_SHA384`,
/// `CKM_HASH_SLH_DSA_SHA512`, `CKM_HASH_SLH_DSA_SHA3_224`, `CKM_HASH_SLH_DSA_SHA3_256`,
/// `CKM_HASH_SLH_DSA_SHA3_384`, `CKM_HASH_SLH_DSA_SHA3_512`, `CKM_HASH_SLH_DSA_SHAKE128`,
/// `CKM_HASH_SLH_DSA_SHAKE256`.
#[derive(Clone, Copy)]
pub struct SignAdditionalContext<'a> {
    /// whether to hedge the signature
    pub hedge_variant: HedgeType,
    /// context string, may be NULL
    pub context: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for SignAdditionalContext<'a> {
    type Raw = ffi::CK_SIGN_ADDITIONAL_CONTEXT;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::ML_DSA,
        MechanismType::HASH_ML_DSA_SHA224,
        MechanismType::HASH_ML_DSA_SHA256,
        MechanismType::HASH_ML_DSA_SHA384,
        MechanismType::HASH_ML_DSA_SHA512,
        MechanismType::HASH_ML_DSA_SHA3_224,
        MechanismType::HASH_ML_DSA_SHA3_256,
        MechanismType::HASH_ML_DSA_SHA3_384,
        MechanismType::HASH_ML_DSA_SHA3_512,
        MechanismType::HASH_ML_DSA_SHAKE128,
        MechanismType::HASH_ML_DSA_SHAKE256,
        MechanismType::SLH_DSA,
        MechanismType::HASH_SLH_DSA_SHA224,
        MechanismType::HASH_SLH_DSA_SHA256,
        MechanismType::HASH_SLH_DSA_SHA384,
        MechanismType::HASH_SLH_DSA_SHA512,
        MechanismType::HASH_SLH_DSA_SHA3_224,
        MechanismType::HASH_SLH_DSA_SHA3_256,
        MechanismType::HASH_SLH_DSA_SHA3_384,
        MechanismType::HASH_SLH_DSA_SHA3_512,
        MechanismType::HASH_SLH_DSA_SHAKE128,
        MechanismType::HASH_SLH_DSA_SHAKE256,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulContextLen = arena.length(self.context.len());
        ffi::CK_SIGN_ADDITIONAL_CONTEXT {
            hedgeVariant: self.hedge_variant.0,
            pContext: input(self.context),
            ulContextLen,
        }
    }
}

/// Parameter of CKM_SKIPJACK_PRIVATE_WRAP.
///
/// `CK_SKIPJACK_PRIVATE_WRAP_PARAMS`, for `CKM_SKIPJACK_PRIVATE_WRAP`.
#[derive(Clone, Copy)]
pub struct SkipjackPrivateWrapParams<'a> {
    /// password
    pub password: &'a [u8],
    /// public key of the other side
    pub public_data: &'a [u8],
    /// random data of this side
    pub random_a: &'a [u8],
    /// prime p
    pub prime_p: &'a [u8],
    /// base g
    pub base_g: &'a [u8],
    /// subprime q
    pub subprime_q: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for SkipjackPrivateWrapParams<'a> {
    type Raw = ffi::CK_SKIPJACK_PRIVATE_WRAP_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::SKIPJACK_PRIVATE_WRAP];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulPasswordLen = arena.length(self.password.len());
        let ulPublicDataLen = arena.length(self.public_data.len());
        arena.same_length(self.prime_p.len(), self.base_g.len());
        let ulPAndGLen = arena.length(self.prime_p.len());
        let ulQLen = arena.length(self.subprime_q.len());
        let ulRandomLen = arena.length(self.random_a.len());
        ffi::CK_SKIPJACK_PRIVATE_WRAP_PARAMS {
            ulPasswordLen,
            pPassword: input(self.password),
            ulPublicDataLen,
            pPublicData: input(self.public_data),
            ulPAndGLen,
            ulQLen,
            ulRandomLen,
            pRandomA: input(self.random_a),
            pPrimeP: input(self.prime_p),
            pBaseG: input(self.base_g),
            pSubprimeQ: input(self.subprime_q),
        }
    }
}

/// Parameter of CKM_SKIPJACK_RELAYX.
///
/// `CK_SKIPJACK_RELAYX_PARAMS`, for `CKM_SKIPJACK_RELAYX`.
#[derive(Clone, Copy)]
pub struct SkipjackRelayxParams<'a> {
    /// old wrapped key
    pub old_wrapped_x: &'a [u8],
    /// old password
    pub old_password: &'a [u8],
    /// old public key of the other side
    pub old_public_data: &'a [u8],
    /// old random data
    pub old_random_a: &'a [u8],
    /// new password
    pub new_password: &'a [u8],
    /// new public key of the other side
    pub new_public_data: &'a [u8],
    /// new random data
    pub new_random_a: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for SkipjackRelayxParams<'a> {
    type Raw = ffi::CK_SKIPJACK_RELAYX_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::SKIPJACK_RELAYX];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulOldWrappedXLen = arena.length(self.old_wrapped_x.len());
        let ulOldPasswordLen = arena.length(self.old_password.len());
        let ulOldPublicDataLen = arena.length(self.old_public_data.len());
        let ulOldRandomLen = arena.length(self.old_random_a.len());
        let ulNewPasswordLen = arena.length(self.new_password.len());
        let ulNewPublicDataLen = arena.length(self.new_public_data.len());
        let ulNewRandomLen = arena.length(self.new_random_a.len());
        ffi::CK_SKIPJACK_RELAYX_PARAMS {
            ulOldWrappedXLen,
            pOldWrappedX: input(self.old_wrapped_x),
            ulOldPasswordLen,
            pOldPassword: input(self.old_password),
            ulOldPublicDataLen,
            pOldPublicData: input(self.old_public_data),
            ulOldRandomLen,
            pOldRandomA: input(self.old_random_a),
            ulNewPasswordLen,
            pNewPassword: input(self.new_password),
            ulNewPublicDataLen,
            pNewPublicData: input(self.new_public_data),
            ulNewRandomLen,
            pNewRandomA: input(self.new_random_a),
        }
    }
}

/// Format of a counter, the value of CK_SP800_108_ITERATION_VARIABLE or CK_SP800_108_OPTIONAL_COUNTER.
///
/// `CK_SP800_108_COUNTER_FORMAT`, a part of other parameters.
#[derive(Clone, Copy)]
pub struct Sp800_108CounterFormat {
    /// whether the number is little-endian rather than big-endian
    pub little_endian: bool,
    /// width of the number in bits
    pub width_in_bits: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for Sp800_108CounterFormat {
    type Raw = ffi::CK_SP800_108_COUNTER_FORMAT;

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_SP800_108_COUNTER_FORMAT {
            bLittleEndian: u8::from(self.little_endian),
            ulWidthInBits: self.width_in_bits,
        }
    }
}

/// Format of a length, the value of CK_SP800_108_DKM_LENGTH.
///
/// `CK_SP800_108_DKM_LENGTH_FORMAT`, a part of other parameters.
#[derive(Clone, Copy)]
pub struct Sp800_108DkmLengthFormat {
    /// what the length sums up
    pub dkm_length_method: Sp800_108DkmLengthMethod,
    /// whether the number is little-endian rather than big-endian
    pub little_endian: bool,
    /// width of the number in bits
    pub width_in_bits: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for Sp800_108DkmLengthFormat {
    type Raw = ffi::CK_SP800_108_DKM_LENGTH_FORMAT;

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_SP800_108_DKM_LENGTH_FORMAT {
            dkmLengthMethod: self.dkm_length_method.0,
            bLittleEndian: u8::from(self.little_endian),
            ulWidthInBits: self.width_in_bits,
        }
    }
}

/// What `CK_PRF_DATA_PARAM.pValue` points to.
#[derive(Clone, Copy)]
pub enum PrfDataParamValue<'a> {
    /// Bytes.
    Bytes(&'a [u8]),
    /// One of this type.
    Counter(Sp800_108CounterFormat),
    /// One of this type.
    KeyLength(Sp800_108DkmLengthFormat),
}

impl PrfDataParamValue<'_> {
    #[inline]
    fn into_raw(self, arena: &mut Arena) -> (*mut c_void, usize) {
        match self {
            Self::Bytes(bytes) => (input(bytes), bytes.len()),
            Self::Counter(value) => {
                let value = value.into_raw(arena);
                (arena.keep(value).cast(), size_of_val(&value))
            }
            Self::KeyLength(value) => {
                let value = value.into_raw(arena);
                (arena.keep(value).cast(), size_of_val(&value))
            }
        }
    }
}

/// Piece of the input to the pseudorandom function of SP 800-108.
///
/// `CK_PRF_DATA_PARAM`, a part of other parameters.
#[derive(Clone, Copy)]
pub struct PrfDataParam<'a> {
    /// type of the piece
    pub r#type: PrfDataType,
    /// bytes, or the format of a number
    pub value: PrfDataParamValue<'a>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for PrfDataParam<'a> {
    type Raw = ffi::CK_PRF_DATA_PARAM;

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let (pValue, value_length) = self.value.into_raw(arena);
        let ulValueLen = arena.length(value_length);
        ffi::CK_PRF_DATA_PARAM {
            r#type: self.r#type.0,
            pValue: pValue.cast(),
            ulValueLen,
        }
    }
}

/// Further key to derive in the same operation.
///
/// `CK_DERIVED_KEY`, a part of other parameters.
pub struct DerivedKey<'a> {
    /// attributes of the key
    pub template: &'a Template<'a>,
    /// receives the handle of the key
    pub key: &'a mut ObjectHandle,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for DerivedKey<'a> {
    type Raw = ffi::CK_DERIVED_KEY;

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulAttributeCount = arena.length(self.template.len());
        ffi::CK_DERIVED_KEY {
            pTemplate: arena.keep_template(self.template).cast(),
            ulAttributeCount,
            phKey: written(self.key),
        }
    }
}

/// Parameter of CKM_SP800_108_FEEDBACK_KDF.
///
/// `CK_SP800_108_FEEDBACK_KDF_PARAMS`, for `CKM_SP800_108_FEEDBACK_KDF`.
pub struct Sp800_108FeedbackKdfParams<'a> {
    /// mechanism of the pseudorandom function
    pub prf_type: MechanismType,
    /// data parameters, in the order of the input
    pub data_params: &'a [PrfDataParam<'a>],
    /// initialisation vector, NULL for none
    pub iv: &'a [u8],
    /// further keys to derive
    pub additional_derived_keys: Vec<DerivedKey<'a>>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Sp800_108FeedbackKdfParams<'a> {
    type Raw = ffi::CK_SP800_108_FEEDBACK_KDF_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::SP800_108_FEEDBACK_KDF];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNumberOfDataParams = arena.length(self.data_params.len());
        let ulIVLen = arena.length(self.iv.len());
        let ulAdditionalDerivedKeys = arena.length(self.additional_derived_keys.len());
        let pAdditionalDerivedKeys = arena.keep_each(self.additional_derived_keys);
        ffi::CK_SP800_108_FEEDBACK_KDF_PARAMS {
            prfType: self.prf_type.0,
            ulNumberOfDataParams,
            pDataParams: arena.keep_each(self.data_params.iter().copied()).cast(),
            ulIVLen,
            pIV: input(self.iv),
            ulAdditionalDerivedKeys,
            pAdditionalDerivedKeys: pAdditionalDerivedKeys.cast(),
        }
    }
}

/// Parameter of CKM_SP800_108_COUNTER_KDF and CKM_SP800_108_DOUBLE_PIPELINE_KDF.
///
/// `CK_SP800_108_KDF_PARAMS`, for `CKM_SP800_108_COUNTER_KDF`, `CKM_SP800_108_DOUBLE_PIPELINE_KDF`.
pub struct Sp800_108KdfParams<'a> {
    /// mechanism of the pseudorandom function
    pub prf_type: MechanismType,
    /// data parameters, in the order of the input
    pub data_params: &'a [PrfDataParam<'a>],
    /// further keys to derive
    pub additional_derived_keys: Vec<DerivedKey<'a>>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Sp800_108KdfParams<'a> {
    type Raw = ffi::CK_SP800_108_KDF_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::SP800_108_COUNTER_KDF,
        MechanismType::SP800_108_DOUBLE_PIPELINE_KDF,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulNumberOfDataParams = arena.length(self.data_params.len());
        let ulAdditionalDerivedKeys = arena.length(self.additional_derived_keys.len());
        let pAdditionalDerivedKeys = arena.keep_each(self.additional_derived_keys);
        ffi::CK_SP800_108_KDF_PARAMS {
            prfType: self.prf_type.0,
            ulNumberOfDataParams,
            pDataParams: arena.keep_each(self.data_params.iter().copied()).cast(),
            ulAdditionalDerivedKeys,
            pAdditionalDerivedKeys: pAdditionalDerivedKeys.cast(),
        }
    }
}

/// Random data of client and server, in SSL and TLS parameters.
///
/// `CK_SSL3_RANDOM_DATA`, a part of other parameters.
#[derive(Clone, Copy)]
pub struct Ssl3RandomData<'a> {
    /// random data of the client
    pub client_random: &'a [u8],
    /// random data of the server
    pub server_random: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Ssl3RandomData<'a> {
    type Raw = ffi::CK_SSL3_RANDOM_DATA;

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulClientRandomLen = arena.length(self.client_random.len());
        let ulServerRandomLen = arena.length(self.server_random.len());
        ffi::CK_SSL3_RANDOM_DATA {
            pClientRandom: input(self.client_random),
            ulClientRandomLen,
            pServerRandom: input(self.server_random),
            ulServerRandomLen,
        }
    }
}

/// Keys and vectors that an SSL or TLS key derivation returns.
///
/// `CK_SSL3_KEY_MAT_OUT`, which a module writes.
pub struct Ssl3KeyMatOut<'a> {
    raw: ffi::CK_SSL3_KEY_MAT_OUT,
    iv_client_length: usize,
    iv_server_length: usize,
    _buffers: PhantomData<&'a mut [u8]>,
}

impl<'a> Ssl3KeyMatOut<'a> {
    /// A place for what the module writes.
    #[must_use]
    #[inline]
    pub fn new(iv_client: &'a mut [u8], iv_server: &'a mut [u8]) -> Self {
        Self {
            raw: ffi::CK_SSL3_KEY_MAT_OUT {
                pIVClient: output(iv_client),
                pIVServer: output(iv_server),
                ..Default::default()
            },
            iv_client_length: iv_client.len(),
            iv_server_length: iv_server.len(),
            _buffers: PhantomData,
        }
    }

    /// MAC key of the client
    #[must_use]
    #[inline]
    pub fn client_mac_secret(&self) -> ObjectHandle {
        ObjectHandle(self.raw.hClientMacSecret)
    }

    /// MAC key of the server
    #[must_use]
    #[inline]
    pub fn server_mac_secret(&self) -> ObjectHandle {
        ObjectHandle(self.raw.hServerMacSecret)
    }

    /// encryption key of the client
    #[must_use]
    #[inline]
    pub fn client_key(&self) -> ObjectHandle {
        ObjectHandle(self.raw.hClientKey)
    }

    /// encryption key of the server
    #[must_use]
    #[inline]
    pub fn server_key(&self) -> ObjectHandle {
        ObjectHandle(self.raw.hServerKey)
    }
}

/// Parameter of CKM_SSL3_KEY_AND_MAC_DERIVE and CKM_TLS_KEY_AND_MAC_DERIVE.
///
/// `CK_SSL3_KEY_MAT_PARAMS`, for `CKM_SSL3_KEY_AND_MAC_DERIVE`, `CKM_TLS_KEY_AND_MAC_DERIVE`.
pub struct Ssl3KeyMatParams<'a, 'b> {
    /// length of a MAC key in bits, 0 for none
    pub mac_size_in_bits: CK_ULONG,
    /// length of an encryption key in bits, 0 for none
    pub key_size_in_bits: CK_ULONG,
    /// length of an initialisation vector in bits, 0 for none
    pub iv_size_in_bits: CK_ULONG,
    /// whether the keys are for an exportable cipher suite
    pub is_export: bool,
    /// random data of client and server
    pub random_info: Ssl3RandomData<'a>,
    /// receives the keys and vectors
    pub returned_key_material: &'a mut Ssl3KeyMatOut<'b>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a, 'b> Parameters<'a> for Ssl3KeyMatParams<'a, 'b> {
    type Raw = ffi::CK_SSL3_KEY_MAT_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::SSL3_KEY_AND_MAC_DERIVE,
        MechanismType::TLS_KEY_AND_MAC_DERIVE,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let room = self.returned_key_material.iv_client_length;
        arena.room(room, self.iv_size_in_bits);
        let room = self.returned_key_material.iv_server_length;
        arena.room(room, self.iv_size_in_bits);
        ffi::CK_SSL3_KEY_MAT_PARAMS {
            ulMacSizeInBits: self.mac_size_in_bits,
            ulKeySizeInBits: self.key_size_in_bits,
            ulIVSizeInBits: self.iv_size_in_bits,
            bIsExport: u8::from(self.is_export),
            RandomInfo: self.random_info.into_raw(arena),
            pReturnedKeyMaterial: written(&mut self.returned_key_material.raw),
        }
    }
}

/// Parameter of CKM_SSL3_MASTER_KEY_DERIVE, CKM_TLS_MASTER_KEY_DERIVE and their DH forms.
///
/// `CK_SSL3_MASTER_KEY_DERIVE_PARAMS`, for `CKM_SSL3_MASTER_KEY_DERIVE`,
/// `CKM_SSL3_MASTER_KEY_DERIVE_DH`, `CKM_TLS_MASTER_KEY_DERIVE`, `CKM_TLS_MASTER_KEY_DERIVE_DH`.
pub struct Ssl3MasterKeyDeriveParams<'a> {
    /// random data of client and server
    pub random_info: Ssl3RandomData<'a>,
    /// receives the protocol version of the pre-master secret
    pub version: Option<&'a mut Version>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Ssl3MasterKeyDeriveParams<'a> {
    type Raw = ffi::CK_SSL3_MASTER_KEY_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::SSL3_MASTER_KEY_DERIVE,
        MechanismType::SSL3_MASTER_KEY_DERIVE_DH,
        MechanismType::TLS_MASTER_KEY_DERIVE,
        MechanismType::TLS_MASTER_KEY_DERIVE_DH,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        ffi::CK_SSL3_MASTER_KEY_DERIVE_PARAMS {
            RandomInfo: self.random_info.into_raw(arena),
            pVersion: written_if(self.version),
        }
    }
}

/// Parameter of CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE and its DH form.
///
/// `CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS`, for `CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE`,
/// `CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH`.
pub struct Tls12ExtendedMasterKeyDeriveParams<'a> {
    /// hash mechanism of the pseudorandom function
    pub prf_hash_mechanism: MechanismType,
    /// hash of the handshake messages
    pub session_hash: &'a [u8],
    /// receives the protocol version of the pre-master secret
    pub version: Option<&'a mut Version>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Tls12ExtendedMasterKeyDeriveParams<'a> {
    type Raw = ffi::CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::TLS12_EXTENDED_MASTER_KEY_DERIVE,
        MechanismType::TLS12_EXTENDED_MASTER_KEY_DERIVE_DH,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSessionHashLen = arena.length(self.session_hash.len());
        ffi::CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS {
            prfHashMechanism: self.prf_hash_mechanism.0,
            pSessionHash: input(self.session_hash),
            ulSessionHashLen,
            pVersion: written_if(self.version),
        }
    }
}

/// Parameter of CKM_TLS12_KEY_AND_MAC_DERIVE and CKM_TLS12_KEY_SAFE_DERIVE.
///
/// `CK_TLS12_KEY_MAT_PARAMS`, for `CKM_TLS12_KEY_AND_MAC_DERIVE`, `CKM_TLS12_KEY_SAFE_DERIVE`.
pub struct Tls12KeyMatParams<'a, 'b> {
    /// length of a MAC key in bits, 0 for none
    pub mac_size_in_bits: CK_ULONG,
    /// length of an encryption key in bits, 0 for none
    pub key_size_in_bits: CK_ULONG,
    /// length of an initialisation vector in bits, 0 for none
    pub iv_size_in_bits: CK_ULONG,
    /// whether the keys are for an exportable cipher suite
    pub is_export: bool,
    /// random data of client and server
    pub random_info: Ssl3RandomData<'a>,
    /// receives the keys and vectors
    pub returned_key_material: &'a mut Ssl3KeyMatOut<'b>,
    /// hash mechanism of the pseudorandom function
    pub prf_hash_mechanism: MechanismType,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a, 'b> Parameters<'a> for Tls12KeyMatParams<'a, 'b> {
    type Raw = ffi::CK_TLS12_KEY_MAT_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::TLS12_KEY_AND_MAC_DERIVE,
        MechanismType::TLS12_KEY_SAFE_DERIVE,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let room = self.returned_key_material.iv_client_length;
        arena.room(room, self.iv_size_in_bits);
        let room = self.returned_key_material.iv_server_length;
        arena.room(room, self.iv_size_in_bits);
        ffi::CK_TLS12_KEY_MAT_PARAMS {
            ulMacSizeInBits: self.mac_size_in_bits,
            ulKeySizeInBits: self.key_size_in_bits,
            ulIVSizeInBits: self.iv_size_in_bits,
            bIsExport: u8::from(self.is_export),
            RandomInfo: self.random_info.into_raw(arena),
            pReturnedKeyMaterial: written(&mut self.returned_key_material.raw),
            prfHashMechanism: self.prf_hash_mechanism.0,
        }
    }
}

/// Parameter of CKM_TLS12_MASTER_KEY_DERIVE and CKM_TLS12_MASTER_KEY_DERIVE_DH.
///
/// `CK_TLS12_MASTER_KEY_DERIVE_PARAMS`, for `CKM_TLS12_MASTER_KEY_DERIVE`,
/// `CKM_TLS12_MASTER_KEY_DERIVE_DH`.
pub struct Tls12MasterKeyDeriveParams<'a> {
    /// random data of client and server
    pub random_info: Ssl3RandomData<'a>,
    /// receives the protocol version of the pre-master secret
    pub version: Option<&'a mut Version>,
    /// hash mechanism of the pseudorandom function
    pub prf_hash_mechanism: MechanismType,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for Tls12MasterKeyDeriveParams<'a> {
    type Raw = ffi::CK_TLS12_MASTER_KEY_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::TLS12_MASTER_KEY_DERIVE,
        MechanismType::TLS12_MASTER_KEY_DERIVE_DH,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        ffi::CK_TLS12_MASTER_KEY_DERIVE_PARAMS {
            RandomInfo: self.random_info.into_raw(arena),
            pVersion: written_if(self.version),
            prfHashMechanism: self.prf_hash_mechanism.0,
        }
    }
}

/// Parameter of CKM_TLS_KDF and CKM_TLS12_KDF.
///
/// `CK_TLS_KDF_PARAMS`, for `CKM_TLS12_KDF`, `CKM_TLS_KDF`.
#[derive(Clone, Copy)]
pub struct TlsKdfParams<'a> {
    /// mechanism of the pseudorandom function
    pub prf_mechanism: MechanismType,
    /// label
    pub label: &'a [u8],
    /// random data of client and server
    pub random_info: Ssl3RandomData<'a>,
    /// context, NULL for none
    pub context_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for TlsKdfParams<'a> {
    type Raw = ffi::CK_TLS_KDF_PARAMS;

    const MECHANISMS: &'static [MechanismType] =
        &[MechanismType::TLS12_KDF, MechanismType::TLS_KDF];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulLabelLength = arena.length(self.label.len());
        let ulContextDataLength = arena.length(self.context_data.len());
        ffi::CK_TLS_KDF_PARAMS {
            prfMechanism: self.prf_mechanism.0,
            pLabel: input(self.label),
            ulLabelLength,
            RandomInfo: self.random_info.into_raw(arena),
            pContextData: input(self.context_data),
            ulContextDataLength,
        }
    }
}

/// Parameter of CKM_TLS_MAC and CKM_TLS12_MAC.
///
/// `CK_TLS_MAC_PARAMS`, for `CKM_TLS12_MAC`, `CKM_TLS_MAC`.
#[derive(Clone, Copy)]
pub struct TlsMacParams {
    /// hash mechanism of the pseudorandom function
    pub prf_hash_mechanism: MechanismType,
    /// length of the MAC in bytes
    pub mac_length: CK_ULONG,
    /// whose Finished message: 1 for the server, 2 for the client
    pub server_or_client: CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for TlsMacParams {
    type Raw = ffi::CK_TLS_MAC_PARAMS;

    const MECHANISMS: &'static [MechanismType] =
        &[MechanismType::TLS12_MAC, MechanismType::TLS_MAC];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_TLS_MAC_PARAMS {
            prfHashMechanism: self.prf_hash_mechanism.0,
            ulMacLength: self.mac_length,
            ulServerOrClient: self.server_or_client,
        }
    }
}

/// Parameter of CKM_TLS_PRF.
///
/// `CK_TLS_PRF_PARAMS`, for `CKM_TLS_PRF`.
pub struct TlsPrfParams<'a> {
    /// seed
    pub seed: &'a [u8],
    /// label
    pub label: &'a [u8],
    /// receives the output
    pub output: &'a mut [u8],
    /// length wanted in bytes; receives the length written
    pub output_len: &'a mut CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for TlsPrfParams<'a> {
    type Raw = ffi::CK_TLS_PRF_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::TLS_PRF];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSeedLen = arena.length(self.seed.len());
        let ulLabelLen = arena.length(self.label.len());
        let pulOutputLen = arena.capacity(self.output_len, self.output.len());
        ffi::CK_TLS_PRF_PARAMS {
            pSeed: input(self.seed),
            ulSeedLen,
            pLabel: input(self.label),
            ulLabelLen,
            pOutput: output(self.output),
            pulOutputLen,
        }
    }
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for Version {
    type Raw = ffi::CK_VERSION;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::SSL3_PRE_MASTER_KEY_GEN,
        MechanismType::TLS_PRE_MASTER_KEY_GEN,
    ];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_VERSION {
            major: self.major,
            minor: self.minor,
        }
    }
}

/// Random data of client and server, in WTLS parameters.
///
/// `CK_WTLS_RANDOM_DATA`, a part of other parameters.
#[derive(Clone, Copy)]
pub struct WtlsRandomData<'a> {
    /// random data of the client
    pub client_random: &'a [u8],
    /// random data of the server
    pub server_random: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for WtlsRandomData<'a> {
    type Raw = ffi::CK_WTLS_RANDOM_DATA;

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulClientRandomLen = arena.length(self.client_random.len());
        let ulServerRandomLen = arena.length(self.server_random.len());
        ffi::CK_WTLS_RANDOM_DATA {
            pClientRandom: input(self.client_random),
            ulClientRandomLen,
            pServerRandom: input(self.server_random),
            ulServerRandomLen,
        }
    }
}

/// Keys and vector that a WTLS key derivation returns.
///
/// `CK_WTLS_KEY_MAT_OUT`, which a module writes.
pub struct WtlsKeyMatOut<'a> {
    raw: ffi::CK_WTLS_KEY_MAT_OUT,
    iv_length: usize,
    _buffers: PhantomData<&'a mut [u8]>,
}

impl<'a> WtlsKeyMatOut<'a> {
    /// A place for what the module writes.
    #[must_use]
    #[inline]
    pub fn new(iv: &'a mut [u8]) -> Self {
        Self {
            raw: ffi::CK_WTLS_KEY_MAT_OUT {
                pIV: output(iv),
                ..Default::default()
            },
            iv_length: iv.len(),
            _buffers: PhantomData,
        }
    }

    /// MAC key
    #[must_use]
    #[inline]
    pub fn mac_secret(&self) -> ObjectHandle {
        ObjectHandle(self.raw.hMacSecret)
    }

    /// encryption key
    #[must_use]
    #[inline]
    pub fn key(&self) -> ObjectHandle {
        ObjectHandle(self.raw.hKey)
    }
}

/// Parameter of CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE and CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE.
///
/// `CK_WTLS_KEY_MAT_PARAMS`, for `CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE`,
/// `CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE`.
pub struct WtlsKeyMatParams<'a, 'b> {
    /// hash mechanism
    pub digest_mechanism: MechanismType,
    /// length of a MAC key in bits, 0 for none
    pub mac_size_in_bits: CK_ULONG,
    /// length of an encryption key in bits, 0 for none
    pub key_size_in_bits: CK_ULONG,
    /// length of an initialisation vector in bits, 0 for none
    pub iv_size_in_bits: CK_ULONG,
    /// sequence number of the records
    pub sequence_number: CK_ULONG,
    /// whether the keys are for an exportable cipher suite
    pub is_export: bool,
    /// random data of client and server
    pub random_info: WtlsRandomData<'a>,
    /// receives the keys and vectors
    pub returned_key_material: &'a mut WtlsKeyMatOut<'b>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a, 'b> Parameters<'a> for WtlsKeyMatParams<'a, 'b> {
    type Raw = ffi::CK_WTLS_KEY_MAT_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::WTLS_SERVER_KEY_AND_MAC_DERIVE,
        MechanismType::WTLS_CLIENT_KEY_AND_MAC_DERIVE,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let room = self.returned_key_material.iv_length;
        arena.room(room, self.iv_size_in_bits);
        ffi::CK_WTLS_KEY_MAT_PARAMS {
            DigestMechanism: self.digest_mechanism.0,
            ulMacSizeInBits: self.mac_size_in_bits,
            ulKeySizeInBits: self.key_size_in_bits,
            ulIVSizeInBits: self.iv_size_in_bits,
            ulSequenceNumber: self.sequence_number,
            bIsExport: u8::from(self.is_export),
            RandomInfo: self.random_info.into_raw(arena),
            pReturnedKeyMaterial: written(&mut self.returned_key_material.raw),
        }
    }
}

/// Parameter of CKM_WTLS_MASTER_KEY_DERIVE and CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC.
///
/// `CK_WTLS_MASTER_KEY_DERIVE_PARAMS`, for `CKM_WTLS_MASTER_KEY_DERIVE`,
/// `CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC`.
pub struct WtlsMasterKeyDeriveParams<'a> {
    /// hash mechanism
    pub digest_mechanism: MechanismType,
    /// random data of client and server
    pub random_info: WtlsRandomData<'a>,
    /// receives the WTLS version of the pre-master secret
    pub version: Option<&'a mut u8>,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for WtlsMasterKeyDeriveParams<'a> {
    type Raw = ffi::CK_WTLS_MASTER_KEY_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::WTLS_MASTER_KEY_DERIVE,
        MechanismType::WTLS_MASTER_KEY_DERIVE_DH_ECC,
    ];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        ffi::CK_WTLS_MASTER_KEY_DERIVE_PARAMS {
            DigestMechanism: self.digest_mechanism.0,
            RandomInfo: self.random_info.into_raw(arena),
            pVersion: written_if(self.version),
        }
    }
}

/// Parameter of CKM_WTLS_PRF.
///
/// `CK_WTLS_PRF_PARAMS`, for `CKM_WTLS_PRF`.
pub struct WtlsPrfParams<'a> {
    /// hash mechanism
    pub digest_mechanism: MechanismType,
    /// seed
    pub seed: &'a [u8],
    /// label
    pub label: &'a [u8],
    /// receives the output
    pub output: &'a mut [u8],
    /// length wanted in bytes; receives the length written
    pub output_len: &'a mut CK_ULONG,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for WtlsPrfParams<'a> {
    type Raw = ffi::CK_WTLS_PRF_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::WTLS_PRF];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulSeedLen = arena.length(self.seed.len());
        let ulLabelLen = arena.length(self.label.len());
        let pulOutputLen = arena.capacity(self.output_len, self.output.len());
        ffi::CK_WTLS_PRF_PARAMS {
            DigestMechanism: self.digest_mechanism.0,
            pSeed: input(self.seed),
            ulSeedLen,
            pLabel: input(self.label),
            ulLabelLen,
            pOutput: output(self.output),
            pulOutputLen,
        }
    }
}

/// Parameter of CKM_X2RATCHET_INITIALIZE.
///
/// `CK_X2RATCHET_INITIALIZE_PARAMS`, for `CKM_X2RATCHET_INITIALIZE`.
#[derive(Clone, Copy)]
pub struct X2ratchetInitializeParams<'a> {
    /// shared secret from the X3DH key agreement
    pub sk: &'a [u8; 32],
    /// prekey of the peer
    pub peer_public_prekey: ObjectHandle,
    /// identity key of the peer
    pub peer_public_identity: ObjectHandle,
    /// own identity key
    pub own_public_identity: ObjectHandle,
    /// whether message headers are encrypted
    pub encrypted_header: bool,
    /// curve: 255 for Curve25519, 448 for Curve448
    pub curve: CK_ULONG,
    /// mechanism that encrypts the messages
    pub aead_mechanism: MechanismType,
    /// key derivation function
    pub kdf_mechanism: KeyDerivationFunction,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for X2ratchetInitializeParams<'a> {
    type Raw = ffi::CK_X2RATCHET_INITIALIZE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::X2RATCHET_INITIALIZE];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_X2RATCHET_INITIALIZE_PARAMS {
            sk: input(self.sk),
            peer_public_prekey: self.peer_public_prekey.0,
            peer_public_identity: self.peer_public_identity.0,
            own_public_identity: self.own_public_identity.0,
            bEncryptedHeader: u8::from(self.encrypted_header),
            eCurve: self.curve,
            aeadMechanism: self.aead_mechanism.0,
            kdfMechanism: self.kdf_mechanism.0,
        }
    }
}

/// Parameter of CKM_X2RATCHET_RESPOND.
///
/// `CK_X2RATCHET_RESPOND_PARAMS`, for `CKM_X2RATCHET_RESPOND`.
#[derive(Clone, Copy)]
pub struct X2ratchetRespondParams<'a> {
    /// shared secret from the X3DH key agreement
    pub sk: &'a [u8; 32],
    /// own prekey
    pub own_prekey: ObjectHandle,
    /// identity key of the initiator
    pub initiator_identity: ObjectHandle,
    /// own identity key
    pub own_public_identity: ObjectHandle,
    /// whether message headers are encrypted
    pub encrypted_header: bool,
    /// curve: 255 for Curve25519, 448 for Curve448
    pub curve: CK_ULONG,
    /// mechanism that encrypts the messages
    pub aead_mechanism: MechanismType,
    /// key derivation function
    pub kdf_mechanism: KeyDerivationFunction,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for X2ratchetRespondParams<'a> {
    type Raw = ffi::CK_X2RATCHET_RESPOND_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::X2RATCHET_RESPOND];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_X2RATCHET_RESPOND_PARAMS {
            sk: input(self.sk),
            own_prekey: self.own_prekey.0,
            initiator_identity: self.initiator_identity.0,
            own_public_identity: self.own_public_identity.0,
            bEncryptedHeader: u8::from(self.encrypted_header),
            eCurve: self.curve,
            aeadMechanism: self.aead_mechanism.0,
            kdfMechanism: self.kdf_mechanism.0,
        }
    }
}

/// Parameter of CKM_X3DH_INITIALIZE.
///
/// `CK_X3DH_INITIATE_PARAMS`, for `CKM_X3DH_INITIALIZE`.
#[derive(Clone, Copy)]
pub struct X3dhInitiateParams<'a> {
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// identity key of the peer
    pub peer_identity: ObjectHandle,
    /// signed prekey of the peer
    pub peer_prekey: ObjectHandle,
    /// signature of the peer's prekey
    pub prekey_signature: &'a [u8],
    /// one-time key of the peer, NULL for none
    pub onetime_key: Option<&'a [u8]>,
    /// own identity key
    pub own_identity: ObjectHandle,
    /// own ephemeral key
    pub own_ephemeral: ObjectHandle,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for X3dhInitiateParams<'a> {
    type Raw = ffi::CK_X3DH_INITIATE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::X3DH_INITIALIZE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        ffi::CK_X3DH_INITIATE_PARAMS {
            kdf: self.kdf.0,
            pPeer_identity: self.peer_identity.0,
            pPeer_prekey: self.peer_prekey.0,
            pPrekey_signature: arena.keep_padded(self.prekey_signature, 128).cast(),
            pOnetime_key: arena.keep_padded_if(self.onetime_key, 128).cast(),
            pOwn_identity: self.own_identity.0,
            pOwn_ephemeral: self.own_ephemeral.0,
        }
    }
}

/// Parameter of CKM_X3DH_RESPOND.
///
/// `CK_X3DH_RESPOND_PARAMS`, for `CKM_X3DH_RESPOND`.
#[derive(Clone, Copy)]
pub struct X3dhRespondParams<'a> {
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// identifier of the own identity key
    pub identity_id: &'a [u8],
    /// identifier of the own prekey
    pub prekey_id: &'a [u8],
    /// identifier of the own one-time key, NULL for none
    pub onetime_id: Option<&'a [u8]>,
    /// identity key of the initiator
    pub initiator_identity: ObjectHandle,
    /// ephemeral key of the initiator
    pub initiator_ephemeral: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for X3dhRespondParams<'a> {
    type Raw = ffi::CK_X3DH_RESPOND_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::X3DH_RESPOND];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        ffi::CK_X3DH_RESPOND_PARAMS {
            kdf: self.kdf.0,
            pIdentity_id: arena.keep_padded(self.identity_id, 128).cast(),
            pPrekey_id: arena.keep_padded(self.prekey_id, 128).cast(),
            pOnetime_id: arena.keep_padded_if(self.onetime_id, 128).cast(),
            pInitiator_identity: self.initiator_identity.0,
            pInitiator_ephemeral: arena.keep_padded(self.initiator_ephemeral, 128).cast(),
        }
    }
}

/// Parameter of CKM_X9_42_DH_DERIVE.
///
/// `CK_X9_42_DH1_DERIVE_PARAMS`, for `CKM_X9_42_DH_DERIVE`.
#[derive(Clone, Copy)]
pub struct X9_42Dh1DeriveParams<'a> {
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// data shared by both sides, may be NULL
    pub other_info: &'a [u8],
    /// public key of the other side
    pub public_data: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for X9_42Dh1DeriveParams<'a> {
    type Raw = ffi::CK_X9_42_DH1_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::X9_42_DH_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulOtherInfoLen = arena.length(self.other_info.len());
        let ulPublicDataLen = arena.length(self.public_data.len());
        ffi::CK_X9_42_DH1_DERIVE_PARAMS {
            kdf: self.kdf.0,
            ulOtherInfoLen,
            pOtherInfo: input(self.other_info),
            ulPublicDataLen,
            pPublicData: input(self.public_data),
        }
    }
}

/// Parameter of CKM_X9_42_DH_HYBRID_DERIVE.
///
/// `CK_X9_42_DH2_DERIVE_PARAMS`, for `CKM_X9_42_DH_HYBRID_DERIVE`.
#[derive(Clone, Copy)]
pub struct X9_42Dh2DeriveParams<'a> {
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// data shared by both sides, may be NULL
    pub other_info: &'a [u8],
    /// public key of the other side
    pub public_data: &'a [u8],
    /// length of the second private key in bytes
    pub private_data_len: CK_ULONG,
    /// second private key of this side
    pub private_data: ObjectHandle,
    /// second public key of the other side
    pub public_data2: &'a [u8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for X9_42Dh2DeriveParams<'a> {
    type Raw = ffi::CK_X9_42_DH2_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::X9_42_DH_HYBRID_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulOtherInfoLen = arena.length(self.other_info.len());
        let ulPublicDataLen = arena.length(self.public_data.len());
        let ulPublicDataLen2 = arena.length(self.public_data2.len());
        ffi::CK_X9_42_DH2_DERIVE_PARAMS {
            kdf: self.kdf.0,
            ulOtherInfoLen,
            pOtherInfo: input(self.other_info),
            ulPublicDataLen,
            pPublicData: input(self.public_data),
            ulPrivateDataLen: self.private_data_len,
            hPrivateData: self.private_data.0,
            ulPublicDataLen2,
            pPublicData2: input(self.public_data2),
        }
    }
}

/// Parameter of CKM_X9_42_MQV_DERIVE.
///
/// `CK_X9_42_MQV_DERIVE_PARAMS`, for `CKM_X9_42_MQV_DERIVE`.
#[derive(Clone, Copy)]
pub struct X9_42MqvDeriveParams<'a> {
    /// key derivation function applied to the shared secret
    pub kdf: KeyDerivationFunction,
    /// data shared by both sides, may be NULL
    pub other_info: &'a [u8],
    /// public key of the other side
    pub public_data: &'a [u8],
    /// length of the second private key in bytes
    pub private_data_len: CK_ULONG,
    /// second private key of this side
    pub private_data: ObjectHandle,
    /// second public key of the other side
    pub public_data2: &'a [u8],
    /// first public key of this side
    pub public_key: ObjectHandle,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl<'a> Parameters<'a> for X9_42MqvDeriveParams<'a> {
    type Raw = ffi::CK_X9_42_MQV_DERIVE_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::X9_42_MQV_DERIVE];

    #[inline]
    fn into_raw(self, arena: &mut Arena) -> Self::Raw {
        let ulOtherInfoLen = arena.length(self.other_info.len());
        let ulPublicDataLen = arena.length(self.public_data.len());
        let ulPublicDataLen2 = arena.length(self.public_data2.len());
        ffi::CK_X9_42_MQV_DERIVE_PARAMS {
            kdf: self.kdf.0,
            ulOtherInfoLen,
            pOtherInfo: input(self.other_info),
            ulPublicDataLen,
            pPublicData: input(self.public_data),
            ulPrivateDataLen: self.private_data_len,
            hPrivateData: self.private_data.0,
            ulPublicDataLen2,
            pPublicData2: input(self.public_data2),
            publicKey: self.public_key.0,
        }
    }
}

/// Parameter of CKM_XEDDSA.
///
/// `CK_XEDDSA_PARAMS`, for `CKM_XEDDSA`.
#[derive(Clone, Copy)]
pub struct XeddsaParams {
    /// hash mechanism
    pub hash: MechanismType,
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for XeddsaParams {
    type Raw = ffi::CK_XEDDSA_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::XEDDSA];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_XEDDSA_PARAMS { hash: self.hash.0 }
    }
}

/// Parameter of CKM_HSS_KEY_PAIR_GEN. The standard names it without a prefix.
///
/// `specifiedParams`, for `CKM_HSS_KEY_PAIR_GEN`.
#[derive(Clone, Copy)]
pub struct SpecifiedParams {
    /// number of levels
    pub levels: CK_ULONG,
    /// LMS type of each level
    pub lm_type: [CK_ULONG; 8],
    /// LM-OTS type of each level
    pub lm_ots_type: [CK_ULONG; 8],
}

// SAFETY: the pointers are to what is borrowed or kept, of the lengths that are told; what a module
// writes is borrowed exclusively.
unsafe impl Parameters<'_> for SpecifiedParams {
    type Raw = ffi::specifiedParams;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::HSS_KEY_PAIR_GEN];

    #[inline]
    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::specifiedParams {
            levels: self.levels,
            lm_type: self.lm_type,
            lm_ots_type: self.lm_ots_type,
        }
    }
}

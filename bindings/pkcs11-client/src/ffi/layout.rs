//! Sizes and alignments in bytes, compared when the crate is compiled.

use super::types::*;

/// The target's place in the lists below: 64-bit and 32-bit Unix, 64-bit and 32-bit Windows.
const ABI: usize = cfg!(windows) as usize * 2 + cfg!(target_pointer_width = "32") as usize;

/// Whether the target aligns as one of these does: other 32-bit Unix than that on x86 may not.
const IS_KNOWN: bool = ABI != 1 || cfg!(target_arch = "x86");

/// A function, since the compiler takes a hundred calls much faster than a hundred assertions.
const fn check(name: &str, size: usize, align: usize, sizes: [usize; 4], aligns: [usize; 4]) {
    if IS_KNOWN && (size != sizes[ABI] || align != aligns[ABI]) {
        panic!("{}", name);
    }
}

macro_rules! assert_layout {
    ($($(#[$attribute:meta])* $name:ident: $sizes:expr, $aligns:expr;)*) => {
        const _: () = {$(
            $(#[$attribute])*
            check(stringify!($name), size_of::<$name>(), align_of::<$name>(), $sizes, $aligns);
        )*};
    };
}

assert_layout! {
    CK_VERSION: [2, 2, 2, 2], [1, 1, 1, 1];
    CK_INFO: [88, 76, 72, 72], [8, 4, 1, 1];
    CK_SLOT_INFO: [112, 104, 104, 104], [8, 4, 1, 1];
    CK_TOKEN_INFO: [208, 160, 160, 160], [8, 4, 1, 1];
    CK_SESSION_INFO: [32, 16, 16, 16], [8, 4, 1, 1];
    CK_ATTRIBUTE: [24, 12, 16, 12], [8, 4, 1, 1];
    CK_DATE: [8, 8, 8, 8], [1, 1, 1, 1];
    CK_MECHANISM: [24, 12, 16, 12], [8, 4, 1, 1];
    CK_MECHANISM_INFO: [24, 12, 12, 12], [8, 4, 1, 1];
    CK_INTERFACE: [24, 12, 20, 12], [8, 4, 1, 1];
    CK_C_INITIALIZE_ARGS: [48, 24, 44, 24], [8, 4, 1, 1];
    CK_RSA_PKCS_OAEP_PARAMS: [40, 20, 24, 20], [8, 4, 1, 1];
    CK_RSA_PKCS_PSS_PARAMS: [24, 12, 12, 12], [8, 4, 1, 1];
    CK_ECDH1_DERIVE_PARAMS: [40, 20, 28, 20], [8, 4, 1, 1];
    CK_ECDH2_DERIVE_PARAMS: [72, 36, 48, 36], [8, 4, 1, 1];
    CK_ECMQV_DERIVE_PARAMS: [80, 40, 52, 40], [8, 4, 1, 1];
    CK_X9_42_DH1_DERIVE_PARAMS: [40, 20, 28, 20], [8, 4, 1, 1];
    CK_X9_42_DH2_DERIVE_PARAMS: [72, 36, 48, 36], [8, 4, 1, 1];
    CK_X9_42_MQV_DERIVE_PARAMS: [80, 40, 52, 40], [8, 4, 1, 1];
    CK_KEA_DERIVE_PARAMS: [48, 24, 33, 21], [8, 4, 1, 1];
    CK_RC2_CBC_PARAMS: [16, 12, 12, 12], [8, 4, 1, 1];
    CK_RC2_MAC_GENERAL_PARAMS: [16, 8, 8, 8], [8, 4, 1, 1];
    CK_RC5_PARAMS: [16, 8, 8, 8], [8, 4, 1, 1];
    CK_RC5_CBC_PARAMS: [32, 16, 20, 16], [8, 4, 1, 1];
    CK_RC5_MAC_GENERAL_PARAMS: [24, 12, 12, 12], [8, 4, 1, 1];
    CK_DES_CBC_ENCRYPT_DATA_PARAMS: [24, 16, 20, 16], [8, 4, 1, 1];
    CK_AES_CBC_ENCRYPT_DATA_PARAMS: [32, 24, 28, 24], [8, 4, 1, 1];
    CK_SKIPJACK_PRIVATE_WRAP_PARAMS: [88, 44, 68, 44], [8, 4, 1, 1];
    CK_SKIPJACK_RELAYX_PARAMS: [112, 56, 84, 56], [8, 4, 1, 1];
    CK_PBE_PARAMS: [48, 24, 36, 24], [8, 4, 1, 1];
    CK_KEY_WRAP_SET_OAEP_PARAMS: [24, 12, 13, 9], [8, 4, 1, 1];
    CK_SSL3_RANDOM_DATA: [32, 16, 24, 16], [8, 4, 1, 1];
    CK_SSL3_MASTER_KEY_DERIVE_PARAMS: [40, 20, 32, 20], [8, 4, 1, 1];
    CK_SSL3_KEY_MAT_OUT: [48, 24, 32, 24], [8, 4, 1, 1];
    CK_SSL3_KEY_MAT_PARAMS: [72, 36, 45, 33], [8, 4, 1, 1];
    CK_TLS_PRF_PARAMS: [48, 24, 40, 24], [8, 4, 1, 1];
    CK_WTLS_RANDOM_DATA: [32, 16, 24, 16], [8, 4, 1, 1];
    CK_WTLS_MASTER_KEY_DERIVE_PARAMS: [48, 24, 36, 24], [8, 4, 1, 1];
    CK_WTLS_PRF_PARAMS: [56, 28, 44, 28], [8, 4, 1, 1];
    CK_WTLS_KEY_MAT_OUT: [24, 12, 16, 12], [8, 4, 1, 1];
    CK_WTLS_KEY_MAT_PARAMS: [88, 44, 53, 41], [8, 4, 1, 1];
    CK_CMS_SIG_PARAMS: [64, 32, 52, 32], [8, 4, 1, 1];
    CK_KEY_DERIVATION_STRING_DATA: [16, 8, 12, 8], [8, 4, 1, 1];
    CK_PKCS5_PBKD2_PARAMS: [72, 36, 52, 36], [8, 4, 1, 1];
    CK_PKCS5_PBKD2_PARAMS2: [72, 36, 48, 36], [8, 4, 1, 1];
    CK_OTP_PARAM: [24, 12, 16, 12], [8, 4, 1, 1];
    CK_OTP_PARAMS: [16, 8, 12, 8], [8, 4, 1, 1];
    CK_OTP_SIGNATURE_INFO: [16, 8, 12, 8], [8, 4, 1, 1];
    CK_KIP_PARAMS: [32, 16, 24, 16], [8, 4, 1, 1];
    CK_AES_CTR_PARAMS: [24, 20, 20, 20], [8, 4, 1, 1];
    CK_GCM_PARAMS: [48, 24, 32, 24], [8, 4, 1, 1];
    CK_GCM_MESSAGE_PARAMS: [48, 24, 32, 24], [8, 4, 1, 1];
    CK_GCM_WRAP_PARAMS: [56, 28, 36, 28], [8, 4, 1, 1];
    CK_CCM_PARAMS: [48, 24, 32, 24], [8, 4, 1, 1];
    CK_CCM_MESSAGE_PARAMS: [56, 28, 36, 28], [8, 4, 1, 1];
    CK_CCM_WRAP_PARAMS: [64, 32, 40, 32], [8, 4, 1, 1];
    CK_AES_GCM_PARAMS: [48, 24, 32, 24], [8, 4, 1, 1];
    CK_AES_CCM_PARAMS: [48, 24, 32, 24], [8, 4, 1, 1];
    CK_CAMELLIA_CTR_PARAMS: [24, 20, 20, 20], [8, 4, 1, 1];
    CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS: [32, 24, 28, 24], [8, 4, 1, 1];
    CK_ARIA_CBC_ENCRYPT_DATA_PARAMS: [32, 24, 28, 24], [8, 4, 1, 1];
    CK_DSA_PARAMETER_GEN_PARAM: [32, 16, 20, 16], [8, 4, 1, 1];
    CK_ECDH_AES_KEY_WRAP_PARAMS: [32, 16, 20, 16], [8, 4, 1, 1];
    CK_RSA_AES_KEY_WRAP_PARAMS: [16, 8, 12, 8], [8, 4, 1, 1];
    CK_TLS12_MASTER_KEY_DERIVE_PARAMS: [48, 24, 36, 24], [8, 4, 1, 1];
    CK_TLS12_KEY_MAT_PARAMS: [80, 40, 49, 37], [8, 4, 1, 1];
    CK_TLS_KDF_PARAMS: [72, 36, 52, 36], [8, 4, 1, 1];
    CK_TLS_MAC_PARAMS: [24, 12, 12, 12], [8, 4, 1, 1];
    CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS: [32, 16, 24, 16], [8, 4, 1, 1];
    CK_GOSTR3410_DERIVE_PARAMS: [40, 20, 28, 20], [8, 4, 1, 1];
    CK_GOSTR3410_KEY_WRAP_PARAMS: [40, 20, 28, 20], [8, 4, 1, 1];
    CK_SEED_CBC_ENCRYPT_DATA_PARAMS: [32, 24, 28, 24], [8, 4, 1, 1];
    CK_PRF_DATA_PARAM: [24, 12, 16, 12], [8, 4, 1, 1];
    CK_SP800_108_COUNTER_FORMAT: [16, 8, 5, 5], [8, 4, 1, 1];
    CK_SP800_108_DKM_LENGTH_FORMAT: [24, 12, 9, 9], [8, 4, 1, 1];
    CK_DERIVED_KEY: [24, 12, 20, 12], [8, 4, 1, 1];
    CK_SP800_108_KDF_PARAMS: [40, 20, 28, 20], [8, 4, 1, 1];
    CK_SP800_108_FEEDBACK_KDF_PARAMS: [56, 28, 40, 28], [8, 4, 1, 1];
    CK_EDDSA_PARAMS: [24, 12, 13, 9], [8, 4, 1, 1];
    CK_CHACHA20_PARAMS: [32, 16, 24, 16], [8, 4, 1, 1];
    CK_SALSA20_PARAMS: [24, 12, 20, 12], [8, 4, 1, 1];
    CK_SALSA20_CHACHA20_POLY1305_PARAMS: [32, 16, 24, 16], [8, 4, 1, 1];
    CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS: [24, 12, 20, 12], [8, 4, 1, 1];
    CK_X3DH_INITIATE_PARAMS: [56, 28, 36, 28], [8, 4, 1, 1];
    CK_X3DH_RESPOND_PARAMS: [48, 24, 40, 24], [8, 4, 1, 1];
    CK_X2RATCHET_INITIALIZE_PARAMS: [64, 32, 33, 29], [8, 4, 1, 1];
    CK_X2RATCHET_RESPOND_PARAMS: [64, 32, 33, 29], [8, 4, 1, 1];
    CK_XEDDSA_PARAMS: [8, 4, 4, 4], [8, 4, 1, 1];
    CK_HKDF_PARAMS: [64, 32, 38, 30], [8, 4, 1, 1];
    specifiedParams: [136, 68, 68, 68], [8, 4, 1, 1];
    CK_IKE2_PRF_PLUS_DERIVE_PARAMS: [40, 20, 21, 17], [8, 4, 1, 1];
    CK_IKE_PRF_DERIVE_PARAMS: [56, 28, 34, 26], [8, 4, 1, 1];
    CK_IKE1_PRF_DERIVE_PARAMS: [72, 36, 38, 30], [8, 4, 1, 1];
    CK_IKE1_EXTENDED_DERIVE_PARAMS: [40, 20, 21, 17], [8, 4, 1, 1];
    CK_ASYNC_DATA: [40, 20, 24, 20], [8, 4, 1, 1];
    CK_SIGN_ADDITIONAL_CONTEXT: [24, 12, 16, 12], [8, 4, 1, 1];
    CK_HASH_SIGN_ADDITIONAL_CONTEXT: [32, 16, 20, 16], [8, 4, 1, 1];
    CK_FUNCTION_LIST_3_2: [840, 420, 834, 418], [8, 4, 1, 1];
    CK_FUNCTION_LIST_3_0: [744, 372, 738, 370], [8, 4, 1, 1];
    CK_FUNCTION_LIST: [552, 276, 546, 274], [8, 4, 1, 1];
}

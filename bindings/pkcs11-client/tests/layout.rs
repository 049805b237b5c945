//! Where the members of all structs lie, in bytes, compared when this test is compiled.

#![cfg(any(windows, target_pointer_width = "64", target_arch = "x86"))]
#![allow(deprecated)]

use std::mem::offset_of;

use pkcs11_client::ffi::*;

/// The target's place in the lists below: 64-bit and 32-bit Unix, 64-bit and 32-bit Windows.
const ABI: usize = cfg!(windows) as usize * 2 + cfg!(target_pointer_width = "32") as usize;

macro_rules! offsets {
    ($($(#[$attribute:meta])* $name:ident { $($member:ident: $offsets:expr,)* })*) => {
        const _: () = {
            $($(#[$attribute])* {
                $(assert!(
                    offset_of!($name, $member) == $offsets[ABI],
                    concat!(stringify!($name), ".", stringify!($member)),
                );)*
            })*
        };
    };
}

offsets! {
    CK_VERSION {
        major: [0, 0, 0, 0],
        minor: [1, 1, 1, 1],
    }
    CK_INFO {
        cryptokiVersion: [0, 0, 0, 0],
        manufacturerID: [2, 2, 2, 2],
        flags: [40, 36, 34, 34],
        libraryDescription: [48, 40, 38, 38],
        libraryVersion: [80, 72, 70, 70],
    }
    CK_SLOT_INFO {
        slotDescription: [0, 0, 0, 0],
        manufacturerID: [64, 64, 64, 64],
        flags: [96, 96, 96, 96],
        hardwareVersion: [104, 100, 100, 100],
        firmwareVersion: [106, 102, 102, 102],
    }
    CK_TOKEN_INFO {
        label: [0, 0, 0, 0],
        manufacturerID: [32, 32, 32, 32],
        model: [64, 64, 64, 64],
        serialNumber: [80, 80, 80, 80],
        flags: [96, 96, 96, 96],
        ulMaxSessionCount: [104, 100, 100, 100],
        ulSessionCount: [112, 104, 104, 104],
        ulMaxRwSessionCount: [120, 108, 108, 108],
        ulRwSessionCount: [128, 112, 112, 112],
        ulMaxPinLen: [136, 116, 116, 116],
        ulMinPinLen: [144, 120, 120, 120],
        ulTotalPublicMemory: [152, 124, 124, 124],
        ulFreePublicMemory: [160, 128, 128, 128],
        ulTotalPrivateMemory: [168, 132, 132, 132],
        ulFreePrivateMemory: [176, 136, 136, 136],
        hardwareVersion: [184, 140, 140, 140],
        firmwareVersion: [186, 142, 142, 142],
        utcTime: [188, 144, 144, 144],
    }
    CK_SESSION_INFO {
        slotID: [0, 0, 0, 0],
        state: [8, 4, 4, 4],
        flags: [16, 8, 8, 8],
        ulDeviceError: [24, 12, 12, 12],
    }
    CK_ATTRIBUTE {
        r#type: [0, 0, 0, 0],
        pValue: [8, 4, 4, 4],
        ulValueLen: [16, 8, 12, 8],
    }
    CK_DATE {
        year: [0, 0, 0, 0],
        month: [4, 4, 4, 4],
        day: [6, 6, 6, 6],
    }
    CK_MECHANISM {
        mechanism: [0, 0, 0, 0],
        pParameter: [8, 4, 4, 4],
        ulParameterLen: [16, 8, 12, 8],
    }
    CK_MECHANISM_INFO {
        ulMinKeySize: [0, 0, 0, 0],
        ulMaxKeySize: [8, 4, 4, 4],
        flags: [16, 8, 8, 8],
    }
    CK_INTERFACE {
        pInterfaceName: [0, 0, 0, 0],
        pFunctionList: [8, 4, 8, 4],
        flags: [16, 8, 16, 8],
    }
    CK_C_INITIALIZE_ARGS {
        CreateMutex: [0, 0, 0, 0],
        DestroyMutex: [8, 4, 8, 4],
        LockMutex: [16, 8, 16, 8],
        UnlockMutex: [24, 12, 24, 12],
        flags: [32, 16, 32, 16],
        pReserved: [40, 20, 36, 20],
    }
    CK_RSA_PKCS_OAEP_PARAMS {
        hashAlg: [0, 0, 0, 0],
        mgf: [8, 4, 4, 4],
        source: [16, 8, 8, 8],
        pSourceData: [24, 12, 12, 12],
        ulSourceDataLen: [32, 16, 20, 16],
    }
    CK_RSA_PKCS_PSS_PARAMS {
        hashAlg: [0, 0, 0, 0],
        mgf: [8, 4, 4, 4],
        sLen: [16, 8, 8, 8],
    }
    CK_ECDH1_DERIVE_PARAMS {
        kdf: [0, 0, 0, 0],
        ulSharedDataLen: [8, 4, 4, 4],
        pSharedData: [16, 8, 8, 8],
        ulPublicDataLen: [24, 12, 16, 12],
        pPublicData: [32, 16, 20, 16],
    }
    CK_ECDH2_DERIVE_PARAMS {
        kdf: [0, 0, 0, 0],
        ulSharedDataLen: [8, 4, 4, 4],
        pSharedData: [16, 8, 8, 8],
        ulPublicDataLen: [24, 12, 16, 12],
        pPublicData: [32, 16, 20, 16],
        ulPrivateDataLen: [40, 20, 28, 20],
        hPrivateData: [48, 24, 32, 24],
        ulPublicDataLen2: [56, 28, 36, 28],
        pPublicData2: [64, 32, 40, 32],
    }
    CK_ECMQV_DERIVE_PARAMS {
        kdf: [0, 0, 0, 0],
        ulSharedDataLen: [8, 4, 4, 4],
        pSharedData: [16, 8, 8, 8],
        ulPublicDataLen: [24, 12, 16, 12],
        pPublicData: [32, 16, 20, 16],
        ulPrivateDataLen: [40, 20, 28, 20],
        hPrivateData: [48, 24, 32, 24],
        ulPublicDataLen2: [56, 28, 36, 28],
        pPublicData2: [64, 32, 40, 32],
        publicKey: [72, 36, 48, 36],
    }
    CK_X9_42_DH1_DERIVE_PARAMS {
        kdf: [0, 0, 0, 0],
        ulOtherInfoLen: [8, 4, 4, 4],
        pOtherInfo: [16, 8, 8, 8],
        ulPublicDataLen: [24, 12, 16, 12],
        pPublicData: [32, 16, 20, 16],
    }
    CK_X9_42_DH2_DERIVE_PARAMS {
        kdf: [0, 0, 0, 0],
        ulOtherInfoLen: [8, 4, 4, 4],
        pOtherInfo: [16, 8, 8, 8],
        ulPublicDataLen: [24, 12, 16, 12],
        pPublicData: [32, 16, 20, 16],
        ulPrivateDataLen: [40, 20, 28, 20],
        hPrivateData: [48, 24, 32, 24],
        ulPublicDataLen2: [56, 28, 36, 28],
        pPublicData2: [64, 32, 40, 32],
    }
    CK_X9_42_MQV_DERIVE_PARAMS {
        kdf: [0, 0, 0, 0],
        ulOtherInfoLen: [8, 4, 4, 4],
        pOtherInfo: [16, 8, 8, 8],
        ulPublicDataLen: [24, 12, 16, 12],
        pPublicData: [32, 16, 20, 16],
        ulPrivateDataLen: [40, 20, 28, 20],
        hPrivateData: [48, 24, 32, 24],
        ulPublicDataLen2: [56, 28, 36, 28],
        pPublicData2: [64, 32, 40, 32],
        publicKey: [72, 36, 48, 36],
    }
    CK_KEA_DERIVE_PARAMS {
        isSender: [0, 0, 0, 0],
        ulRandomLen: [8, 4, 1, 1],
        pRandomA: [16, 8, 5, 5],
        pRandomB: [24, 12, 13, 9],
        ulPublicDataLen: [32, 16, 21, 13],
        pPublicData: [40, 20, 25, 17],
    }
    CK_RC2_CBC_PARAMS {
        ulEffectiveBits: [0, 0, 0, 0],
        iv: [8, 4, 4, 4],
    }
    CK_RC2_MAC_GENERAL_PARAMS {
        ulEffectiveBits: [0, 0, 0, 0],
        ulMacLength: [8, 4, 4, 4],
    }
    CK_RC5_PARAMS {
        ulWordsize: [0, 0, 0, 0],
        ulRounds: [8, 4, 4, 4],
    }
    CK_RC5_CBC_PARAMS {
        ulWordsize: [0, 0, 0, 0],
        ulRounds: [8, 4, 4, 4],
        pIv: [16, 8, 8, 8],
        ulIvLen: [24, 12, 16, 12],
    }
    CK_RC5_MAC_GENERAL_PARAMS {
        ulWordsize: [0, 0, 0, 0],
        ulRounds: [8, 4, 4, 4],
        ulMacLength: [16, 8, 8, 8],
    }
    CK_DES_CBC_ENCRYPT_DATA_PARAMS {
        iv: [0, 0, 0, 0],
        pData: [8, 8, 8, 8],
        length: [16, 12, 16, 12],
    }
    CK_AES_CBC_ENCRYPT_DATA_PARAMS {
        iv: [0, 0, 0, 0],
        pData: [16, 16, 16, 16],
        length: [24, 20, 24, 20],
    }
    CK_SKIPJACK_PRIVATE_WRAP_PARAMS {
        ulPasswordLen: [0, 0, 0, 0],
        pPassword: [8, 4, 4, 4],
        ulPublicDataLen: [16, 8, 12, 8],
        pPublicData: [24, 12, 16, 12],
        ulPAndGLen: [32, 16, 24, 16],
        ulQLen: [40, 20, 28, 20],
        ulRandomLen: [48, 24, 32, 24],
        pRandomA: [56, 28, 36, 28],
        pPrimeP: [64, 32, 44, 32],
        pBaseG: [72, 36, 52, 36],
        pSubprimeQ: [80, 40, 60, 40],
    }
    CK_SKIPJACK_RELAYX_PARAMS {
        ulOldWrappedXLen: [0, 0, 0, 0],
        pOldWrappedX: [8, 4, 4, 4],
        ulOldPasswordLen: [16, 8, 12, 8],
        pOldPassword: [24, 12, 16, 12],
        ulOldPublicDataLen: [32, 16, 24, 16],
        pOldPublicData: [40, 20, 28, 20],
        ulOldRandomLen: [48, 24, 36, 24],
        pOldRandomA: [56, 28, 40, 28],
        ulNewPasswordLen: [64, 32, 48, 32],
        pNewPassword: [72, 36, 52, 36],
        ulNewPublicDataLen: [80, 40, 60, 40],
        pNewPublicData: [88, 44, 64, 44],
        ulNewRandomLen: [96, 48, 72, 48],
        pNewRandomA: [104, 52, 76, 52],
    }
    CK_PBE_PARAMS {
        pInitVector: [0, 0, 0, 0],
        pPassword: [8, 4, 8, 4],
        ulPasswordLen: [16, 8, 16, 8],
        pSalt: [24, 12, 20, 12],
        ulSaltLen: [32, 16, 28, 16],
        ulIteration: [40, 20, 32, 20],
    }
    CK_KEY_WRAP_SET_OAEP_PARAMS {
        bBC: [0, 0, 0, 0],
        pX: [8, 4, 1, 1],
        ulXLen: [16, 8, 9, 5],
    }
    CK_SSL3_RANDOM_DATA {
        pClientRandom: [0, 0, 0, 0],
        ulClientRandomLen: [8, 4, 8, 4],
        pServerRandom: [16, 8, 12, 8],
        ulServerRandomLen: [24, 12, 20, 12],
    }
    CK_SSL3_MASTER_KEY_DERIVE_PARAMS {
        RandomInfo: [0, 0, 0, 0],
        pVersion: [32, 16, 24, 16],
    }
    CK_SSL3_KEY_MAT_OUT {
        hClientMacSecret: [0, 0, 0, 0],
        hServerMacSecret: [8, 4, 4, 4],
        hClientKey: [16, 8, 8, 8],
        hServerKey: [24, 12, 12, 12],
        pIVClient: [32, 16, 16, 16],
        pIVServer: [40, 20, 24, 20],
    }
    CK_SSL3_KEY_MAT_PARAMS {
        ulMacSizeInBits: [0, 0, 0, 0],
        ulKeySizeInBits: [8, 4, 4, 4],
        ulIVSizeInBits: [16, 8, 8, 8],
        bIsExport: [24, 12, 12, 12],
        RandomInfo: [32, 16, 13, 13],
        pReturnedKeyMaterial: [64, 32, 37, 29],
    }
    CK_TLS_PRF_PARAMS {
        pSeed: [0, 0, 0, 0],
        ulSeedLen: [8, 4, 8, 4],
        pLabel: [16, 8, 12, 8],
        ulLabelLen: [24, 12, 20, 12],
        pOutput: [32, 16, 24, 16],
        pulOutputLen: [40, 20, 32, 20],
    }
    CK_WTLS_RANDOM_DATA {
        pClientRandom: [0, 0, 0, 0],
        ulClientRandomLen: [8, 4, 8, 4],
        pServerRandom: [16, 8, 12, 8],
        ulServerRandomLen: [24, 12, 20, 12],
    }
    CK_WTLS_MASTER_KEY_DERIVE_PARAMS {
        DigestMechanism: [0, 0, 0, 0],
        RandomInfo: [8, 4, 4, 4],
        pVersion: [40, 20, 28, 20],
    }
    CK_WTLS_PRF_PARAMS {
        DigestMechanism: [0, 0, 0, 0],
        pSeed: [8, 4, 4, 4],
        ulSeedLen: [16, 8, 12, 8],
        pLabel: [24, 12, 16, 12],
        ulLabelLen: [32, 16, 24, 16],
        pOutput: [40, 20, 28, 20],
        pulOutputLen: [48, 24, 36, 24],
    }
    CK_WTLS_KEY_MAT_OUT {
        hMacSecret: [0, 0, 0, 0],
        hKey: [8, 4, 4, 4],
        pIV: [16, 8, 8, 8],
    }
    CK_WTLS_KEY_MAT_PARAMS {
        DigestMechanism: [0, 0, 0, 0],
        ulMacSizeInBits: [8, 4, 4, 4],
        ulKeySizeInBits: [16, 8, 8, 8],
        ulIVSizeInBits: [24, 12, 12, 12],
        ulSequenceNumber: [32, 16, 16, 16],
        bIsExport: [40, 20, 20, 20],
        RandomInfo: [48, 24, 21, 21],
        pReturnedKeyMaterial: [80, 40, 45, 37],
    }
    CK_CMS_SIG_PARAMS {
        certificateHandle: [0, 0, 0, 0],
        pSigningMechanism: [8, 4, 4, 4],
        pDigestMechanism: [16, 8, 12, 8],
        pContentType: [24, 12, 20, 12],
        pRequestedAttributes: [32, 16, 28, 16],
        ulRequestedAttributesLen: [40, 20, 36, 20],
        pRequiredAttributes: [48, 24, 40, 24],
        ulRequiredAttributesLen: [56, 28, 48, 28],
    }
    CK_KEY_DERIVATION_STRING_DATA {
        pData: [0, 0, 0, 0],
        ulLen: [8, 4, 8, 4],
    }
    CK_PKCS5_PBKD2_PARAMS {
        saltSource: [0, 0, 0, 0],
        pSaltSourceData: [8, 4, 4, 4],
        ulSaltSourceDataLen: [16, 8, 12, 8],
        iterations: [24, 12, 16, 12],
        prf: [32, 16, 20, 16],
        pPrfData: [40, 20, 24, 20],
        ulPrfDataLen: [48, 24, 32, 24],
        pPassword: [56, 28, 36, 28],
        ulPasswordLen: [64, 32, 44, 32],
    }
    CK_PKCS5_PBKD2_PARAMS2 {
        saltSource: [0, 0, 0, 0],
        pSaltSourceData: [8, 4, 4, 4],
        ulSaltSourceDataLen: [16, 8, 12, 8],
        iterations: [24, 12, 16, 12],
        prf: [32, 16, 20, 16],
        pPrfData: [40, 20, 24, 20],
        ulPrfDataLen: [48, 24, 32, 24],
        pPassword: [56, 28, 36, 28],
        ulPasswordLen: [64, 32, 44, 32],
    }
    CK_OTP_PARAM {
        r#type: [0, 0, 0, 0],
        pValue: [8, 4, 4, 4],
        ulValueLen: [16, 8, 12, 8],
    }
    CK_OTP_PARAMS {
        pParams: [0, 0, 0, 0],
        ulCount: [8, 4, 8, 4],
    }
    CK_OTP_SIGNATURE_INFO {
        pParams: [0, 0, 0, 0],
        ulCount: [8, 4, 8, 4],
    }
    CK_KIP_PARAMS {
        pMechanism: [0, 0, 0, 0],
        hKey: [8, 4, 8, 4],
        pSeed: [16, 8, 12, 8],
        ulSeedLen: [24, 12, 20, 12],
    }
    CK_AES_CTR_PARAMS {
        ulCounterBits: [0, 0, 0, 0],
        cb: [8, 4, 4, 4],
    }
    CK_GCM_PARAMS {
        pIv: [0, 0, 0, 0],
        ulIvLen: [8, 4, 8, 4],
        ulIvBits: [16, 8, 12, 8],
        pAAD: [24, 12, 16, 12],
        ulAADLen: [32, 16, 24, 16],
        ulTagBits: [40, 20, 28, 20],
    }
    CK_GCM_MESSAGE_PARAMS {
        pIv: [0, 0, 0, 0],
        ulIvLen: [8, 4, 8, 4],
        ulIvFixedBits: [16, 8, 12, 8],
        ivGenerator: [24, 12, 16, 12],
        pTag: [32, 16, 20, 16],
        ulTagBits: [40, 20, 28, 20],
    }
    CK_GCM_WRAP_PARAMS {
        pIv: [0, 0, 0, 0],
        ulIvLen: [8, 4, 8, 4],
        ulIvFixedBits: [16, 8, 12, 8],
        ivGenerator: [24, 12, 16, 12],
        pAAD: [32, 16, 20, 16],
        ulAADLen: [40, 20, 28, 20],
        ulTagBits: [48, 24, 32, 24],
    }
    CK_CCM_PARAMS {
        ulDataLen: [0, 0, 0, 0],
        pNonce: [8, 4, 4, 4],
        ulNonceLen: [16, 8, 12, 8],
        pAAD: [24, 12, 16, 12],
        ulAADLen: [32, 16, 24, 16],
        ulMACLen: [40, 20, 28, 20],
    }
    CK_CCM_MESSAGE_PARAMS {
        ulDataLen: [0, 0, 0, 0],
        pNonce: [8, 4, 4, 4],
        ulNonceLen: [16, 8, 12, 8],
        ulNonceFixedBits: [24, 12, 16, 12],
        nonceGenerator: [32, 16, 20, 16],
        pMAC: [40, 20, 24, 20],
        ulMACLen: [48, 24, 32, 24],
    }
    CK_CCM_WRAP_PARAMS {
        ulDataLen: [0, 0, 0, 0],
        pNonce: [8, 4, 4, 4],
        ulNonceLen: [16, 8, 12, 8],
        ulNonceFixedBits: [24, 12, 16, 12],
        nonceGenerator: [32, 16, 20, 16],
        pAAD: [40, 20, 24, 20],
        ulAADLen: [48, 24, 32, 24],
        ulMACLen: [56, 28, 36, 28],
    }
    CK_AES_GCM_PARAMS {
        pIv: [0, 0, 0, 0],
        ulIvLen: [8, 4, 8, 4],
        ulIvBits: [16, 8, 12, 8],
        pAAD: [24, 12, 16, 12],
        ulAADLen: [32, 16, 24, 16],
        ulTagBits: [40, 20, 28, 20],
    }
    CK_AES_CCM_PARAMS {
        ulDataLen: [0, 0, 0, 0],
        pNonce: [8, 4, 4, 4],
        ulNonceLen: [16, 8, 12, 8],
        pAAD: [24, 12, 16, 12],
        ulAADLen: [32, 16, 24, 16],
        ulMACLen: [40, 20, 28, 20],
    }
    CK_CAMELLIA_CTR_PARAMS {
        ulCounterBits: [0, 0, 0, 0],
        cb: [8, 4, 4, 4],
    }
    CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS {
        iv: [0, 0, 0, 0],
        pData: [16, 16, 16, 16],
        length: [24, 20, 24, 20],
    }
    CK_ARIA_CBC_ENCRYPT_DATA_PARAMS {
        iv: [0, 0, 0, 0],
        pData: [16, 16, 16, 16],
        length: [24, 20, 24, 20],
    }
    CK_DSA_PARAMETER_GEN_PARAM {
        hash: [0, 0, 0, 0],
        pSeed: [8, 4, 4, 4],
        ulSeedLen: [16, 8, 12, 8],
        ulIndex: [24, 12, 16, 12],
    }
    CK_ECDH_AES_KEY_WRAP_PARAMS {
        ulAESKeyBits: [0, 0, 0, 0],
        kdf: [8, 4, 4, 4],
        ulSharedDataLen: [16, 8, 8, 8],
        pSharedData: [24, 12, 12, 12],
    }
    CK_RSA_AES_KEY_WRAP_PARAMS {
        ulAESKeyBits: [0, 0, 0, 0],
        pOAEPParams: [8, 4, 4, 4],
    }
    CK_TLS12_MASTER_KEY_DERIVE_PARAMS {
        RandomInfo: [0, 0, 0, 0],
        pVersion: [32, 16, 24, 16],
        prfHashMechanism: [40, 20, 32, 20],
    }
    CK_TLS12_KEY_MAT_PARAMS {
        ulMacSizeInBits: [0, 0, 0, 0],
        ulKeySizeInBits: [8, 4, 4, 4],
        ulIVSizeInBits: [16, 8, 8, 8],
        bIsExport: [24, 12, 12, 12],
        RandomInfo: [32, 16, 13, 13],
        pReturnedKeyMaterial: [64, 32, 37, 29],
        prfHashMechanism: [72, 36, 45, 33],
    }
    CK_TLS_KDF_PARAMS {
        prfMechanism: [0, 0, 0, 0],
        pLabel: [8, 4, 4, 4],
        ulLabelLength: [16, 8, 12, 8],
        RandomInfo: [24, 12, 16, 12],
        pContextData: [56, 28, 40, 28],
        ulContextDataLength: [64, 32, 48, 32],
    }
    CK_TLS_MAC_PARAMS {
        prfHashMechanism: [0, 0, 0, 0],
        ulMacLength: [8, 4, 4, 4],
        ulServerOrClient: [16, 8, 8, 8],
    }
    CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS {
        prfHashMechanism: [0, 0, 0, 0],
        pSessionHash: [8, 4, 4, 4],
        ulSessionHashLen: [16, 8, 12, 8],
        pVersion: [24, 12, 16, 12],
    }
    CK_GOSTR3410_DERIVE_PARAMS {
        kdf: [0, 0, 0, 0],
        pPublicData: [8, 4, 4, 4],
        ulPublicDataLen: [16, 8, 12, 8],
        pUKM: [24, 12, 16, 12],
        ulUKMLen: [32, 16, 24, 16],
    }
    CK_GOSTR3410_KEY_WRAP_PARAMS {
        pWrapOID: [0, 0, 0, 0],
        ulWrapOIDLen: [8, 4, 8, 4],
        pUKM: [16, 8, 12, 8],
        ulUKMLen: [24, 12, 20, 12],
        hKey: [32, 16, 24, 16],
    }
    CK_SEED_CBC_ENCRYPT_DATA_PARAMS {
        iv: [0, 0, 0, 0],
        pData: [16, 16, 16, 16],
        length: [24, 20, 24, 20],
    }
    CK_PRF_DATA_PARAM {
        r#type: [0, 0, 0, 0],
        pValue: [8, 4, 4, 4],
        ulValueLen: [16, 8, 12, 8],
    }
    CK_SP800_108_COUNTER_FORMAT {
        bLittleEndian: [0, 0, 0, 0],
        ulWidthInBits: [8, 4, 1, 1],
    }
    CK_SP800_108_DKM_LENGTH_FORMAT {
        dkmLengthMethod: [0, 0, 0, 0],
        bLittleEndian: [8, 4, 4, 4],
        ulWidthInBits: [16, 8, 5, 5],
    }
    CK_DERIVED_KEY {
        pTemplate: [0, 0, 0, 0],
        ulAttributeCount: [8, 4, 8, 4],
        phKey: [16, 8, 12, 8],
    }
    CK_SP800_108_KDF_PARAMS {
        prfType: [0, 0, 0, 0],
        ulNumberOfDataParams: [8, 4, 4, 4],
        pDataParams: [16, 8, 8, 8],
        ulAdditionalDerivedKeys: [24, 12, 16, 12],
        pAdditionalDerivedKeys: [32, 16, 20, 16],
    }
    CK_SP800_108_FEEDBACK_KDF_PARAMS {
        prfType: [0, 0, 0, 0],
        ulNumberOfDataParams: [8, 4, 4, 4],
        pDataParams: [16, 8, 8, 8],
        ulIVLen: [24, 12, 16, 12],
        pIV: [32, 16, 20, 16],
        ulAdditionalDerivedKeys: [40, 20, 28, 20],
        pAdditionalDerivedKeys: [48, 24, 32, 24],
    }
    CK_EDDSA_PARAMS {
        phFlag: [0, 0, 0, 0],
        ulContextDataLen: [8, 4, 1, 1],
        pContextData: [16, 8, 5, 5],
    }
    CK_CHACHA20_PARAMS {
        pBlockCounter: [0, 0, 0, 0],
        blockCounterBits: [8, 4, 8, 4],
        pNonce: [16, 8, 12, 8],
        ulNonceBits: [24, 12, 20, 12],
    }
    CK_SALSA20_PARAMS {
        pBlockCounter: [0, 0, 0, 0],
        pNonce: [8, 4, 8, 4],
        ulNonceBits: [16, 8, 16, 8],
    }
    CK_SALSA20_CHACHA20_POLY1305_PARAMS {
        pNonce: [0, 0, 0, 0],
        ulNonceLen: [8, 4, 8, 4],
        pAAD: [16, 8, 12, 8],
        ulAADLen: [24, 12, 20, 12],
    }
    CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS {
        pNonce: [0, 0, 0, 0],
        ulNonceLen: [8, 4, 8, 4],
        pTag: [16, 8, 12, 8],
    }
    CK_X3DH_INITIATE_PARAMS {
        kdf: [0, 0, 0, 0],
        pPeer_identity: [8, 4, 4, 4],
        pPeer_prekey: [16, 8, 8, 8],
        pPrekey_signature: [24, 12, 12, 12],
        pOnetime_key: [32, 16, 20, 16],
        pOwn_identity: [40, 20, 28, 20],
        pOwn_ephemeral: [48, 24, 32, 24],
    }
    CK_X3DH_RESPOND_PARAMS {
        kdf: [0, 0, 0, 0],
        pIdentity_id: [8, 4, 4, 4],
        pPrekey_id: [16, 8, 12, 8],
        pOnetime_id: [24, 12, 20, 12],
        pInitiator_identity: [32, 16, 28, 16],
        pInitiator_ephemeral: [40, 20, 32, 20],
    }
    CK_X2RATCHET_INITIALIZE_PARAMS {
        sk: [0, 0, 0, 0],
        peer_public_prekey: [8, 4, 8, 4],
        peer_public_identity: [16, 8, 12, 8],
        own_public_identity: [24, 12, 16, 12],
        bEncryptedHeader: [32, 16, 20, 16],
        eCurve: [40, 20, 21, 17],
        aeadMechanism: [48, 24, 25, 21],
        kdfMechanism: [56, 28, 29, 25],
    }
    CK_X2RATCHET_RESPOND_PARAMS {
        sk: [0, 0, 0, 0],
        own_prekey: [8, 4, 8, 4],
        initiator_identity: [16, 8, 12, 8],
        own_public_identity: [24, 12, 16, 12],
        bEncryptedHeader: [32, 16, 20, 16],
        eCurve: [40, 20, 21, 17],
        aeadMechanism: [48, 24, 25, 21],
        kdfMechanism: [56, 28, 29, 25],
    }
    CK_XEDDSA_PARAMS {
        hash: [0, 0, 0, 0],
    }
    CK_HKDF_PARAMS {
        bExtract: [0, 0, 0, 0],
        bExpand: [1, 1, 1, 1],
        prfHashMechanism: [8, 4, 2, 2],
        ulSaltType: [16, 8, 6, 6],
        pSalt: [24, 12, 10, 10],
        ulSaltLen: [32, 16, 18, 14],
        hSaltKey: [40, 20, 22, 18],
        pInfo: [48, 24, 26, 22],
        ulInfoLen: [56, 28, 34, 26],
    }
    specifiedParams {
        levels: [0, 0, 0, 0],
        lm_type: [8, 4, 4, 4],
        lm_ots_type: [72, 36, 36, 36],
    }
    CK_IKE2_PRF_PLUS_DERIVE_PARAMS {
        prfMechanism: [0, 0, 0, 0],
        bHasSeedKey: [8, 4, 4, 4],
        hSeedKey: [16, 8, 5, 5],
        pSeedData: [24, 12, 9, 9],
        ulSeedDataLen: [32, 16, 17, 13],
    }
    CK_IKE_PRF_DERIVE_PARAMS {
        prfMechanism: [0, 0, 0, 0],
        bDataAsKey: [8, 4, 4, 4],
        bRekey: [9, 5, 5, 5],
        pNi: [16, 8, 6, 6],
        ulNiLen: [24, 12, 14, 10],
        pNr: [32, 16, 18, 14],
        ulNrLen: [40, 20, 26, 18],
        hNewKey: [48, 24, 30, 22],
    }
    CK_IKE1_PRF_DERIVE_PARAMS {
        prfMechanism: [0, 0, 0, 0],
        bHasPrevKey: [8, 4, 4, 4],
        hKeygxy: [16, 8, 5, 5],
        hPrevKey: [24, 12, 9, 9],
        pCKYi: [32, 16, 13, 13],
        ulCKYiLen: [40, 20, 21, 17],
        pCKYr: [48, 24, 25, 21],
        ulCKYrLen: [56, 28, 33, 25],
        keyNumber: [64, 32, 37, 29],
    }
    CK_IKE1_EXTENDED_DERIVE_PARAMS {
        prfMechanism: [0, 0, 0, 0],
        bHasKeygxy: [8, 4, 4, 4],
        hKeygxy: [16, 8, 5, 5],
        pExtraData: [24, 12, 9, 9],
        ulExtraDataLen: [32, 16, 17, 13],
    }
    CK_ASYNC_DATA {
        ulVersion: [0, 0, 0, 0],
        pValue: [8, 4, 4, 4],
        ulValue: [16, 8, 12, 8],
        hObject: [24, 12, 16, 12],
        hAdditionalObject: [32, 16, 20, 16],
    }
    CK_SIGN_ADDITIONAL_CONTEXT {
        hedgeVariant: [0, 0, 0, 0],
        pContext: [8, 4, 4, 4],
        ulContextLen: [16, 8, 12, 8],
    }
    CK_HASH_SIGN_ADDITIONAL_CONTEXT {
        hedgeVariant: [0, 0, 0, 0],
        pContext: [8, 4, 4, 4],
        ulContextLen: [16, 8, 12, 8],
        hash: [24, 12, 16, 12],
    }
    CK_FUNCTION_LIST_3_2 {
        version: [0, 0, 0, 0],
        C_Initialize: [8, 4, 2, 2],
        C_Finalize: [16, 8, 10, 6],
        C_GetInfo: [24, 12, 18, 10],
        C_GetFunctionList: [32, 16, 26, 14],
        C_GetSlotList: [40, 20, 34, 18],
        C_GetSlotInfo: [48, 24, 42, 22],
        C_GetTokenInfo: [56, 28, 50, 26],
        C_GetMechanismList: [64, 32, 58, 30],
        C_GetMechanismInfo: [72, 36, 66, 34],
        C_InitToken: [80, 40, 74, 38],
        C_InitPIN: [88, 44, 82, 42],
        C_SetPIN: [96, 48, 90, 46],
        C_OpenSession: [104, 52, 98, 50],
        C_CloseSession: [112, 56, 106, 54],
        C_CloseAllSessions: [120, 60, 114, 58],
        C_GetSessionInfo: [128, 64, 122, 62],
        C_GetOperationState: [136, 68, 130, 66],
        C_SetOperationState: [144, 72, 138, 70],
        C_Login: [152, 76, 146, 74],
        C_Logout: [160, 80, 154, 78],
        C_CreateObject: [168, 84, 162, 82],
        C_CopyObject: [176, 88, 170, 86],
        C_DestroyObject: [184, 92, 178, 90],
        C_GetObjectSize: [192, 96, 186, 94],
        C_GetAttributeValue: [200, 100, 194, 98],
        C_SetAttributeValue: [208, 104, 202, 102],
        C_FindObjectsInit: [216, 108, 210, 106],
        C_FindObjects: [224, 112, 218, 110],
        C_FindObjectsFinal: [232, 116, 226, 114],
        C_EncryptInit: [240, 120, 234, 118],
        C_Encrypt: [248, 124, 242, 122],
        C_EncryptUpdate: [256, 128, 250, 126],
        C_EncryptFinal: [264, 132, 258, 130],
        C_DecryptInit: [272, 136, 266, 134],
        C_Decrypt: [280, 140, 274, 138],
        C_DecryptUpdate: [288, 144, 282, 142],
        C_DecryptFinal: [296, 148, 290, 146],
        C_DigestInit: [304, 152, 298, 150],
        C_Digest: [312, 156, 306, 154],
        C_DigestUpdate: [320, 160, 314, 158],
        C_DigestKey: [328, 164, 322, 162],
        C_DigestFinal: [336, 168, 330, 166],
        C_SignInit: [344, 172, 338, 170],
        C_Sign: [352, 176, 346, 174],
        C_SignUpdate: [360, 180, 354, 178],
        C_SignFinal: [368, 184, 362, 182],
        C_SignRecoverInit: [376, 188, 370, 186],
        C_SignRecover: [384, 192, 378, 190],
        C_VerifyInit: [392, 196, 386, 194],
        C_Verify: [400, 200, 394, 198],
        C_VerifyUpdate: [408, 204, 402, 202],
        C_VerifyFinal: [416, 208, 410, 206],
        C_VerifyRecoverInit: [424, 212, 418, 210],
        C_VerifyRecover: [432, 216, 426, 214],
        C_DigestEncryptUpdate: [440, 220, 434, 218],
        C_DecryptDigestUpdate: [448, 224, 442, 222],
        C_SignEncryptUpdate: [456, 228, 450, 226],
        C_DecryptVerifyUpdate: [464, 232, 458, 230],
        C_GenerateKey: [472, 236, 466, 234],
        C_GenerateKeyPair: [480, 240, 474, 238],
        C_WrapKey: [488, 244, 482, 242],
        C_UnwrapKey: [496, 248, 490, 246],
        C_DeriveKey: [504, 252, 498, 250],
        C_SeedRandom: [512, 256, 506, 254],
        C_GenerateRandom: [520, 260, 514, 258],
        C_GetFunctionStatus: [528, 264, 522, 262],
        C_CancelFunction: [536, 268, 530, 266],
        C_WaitForSlotEvent: [544, 272, 538, 270],
        C_GetInterfaceList: [552, 276, 546, 274],
        C_GetInterface: [560, 280, 554, 278],
        C_LoginUser: [568, 284, 562, 282],
        C_SessionCancel: [576, 288, 570, 286],
        C_MessageEncryptInit: [584, 292, 578, 290],
        C_EncryptMessage: [592, 296, 586, 294],
        C_EncryptMessageBegin: [600, 300, 594, 298],
        C_EncryptMessageNext: [608, 304, 602, 302],
        C_MessageEncryptFinal: [616, 308, 610, 306],
        C_MessageDecryptInit: [624, 312, 618, 310],
        C_DecryptMessage: [632, 316, 626, 314],
        C_DecryptMessageBegin: [640, 320, 634, 318],
        C_DecryptMessageNext: [648, 324, 642, 322],
        C_MessageDecryptFinal: [656, 328, 650, 326],
        C_MessageSignInit: [664, 332, 658, 330],
        C_SignMessage: [672, 336, 666, 334],
        C_SignMessageBegin: [680, 340, 674, 338],
        C_SignMessageNext: [688, 344, 682, 342],
        C_MessageSignFinal: [696, 348, 690, 346],
        C_MessageVerifyInit: [704, 352, 698, 350],
        C_VerifyMessage: [712, 356, 706, 354],
        C_VerifyMessageBegin: [720, 360, 714, 358],
        C_VerifyMessageNext: [728, 364, 722, 362],
        C_MessageVerifyFinal: [736, 368, 730, 366],
        C_EncapsulateKey: [744, 372, 738, 370],
        C_DecapsulateKey: [752, 376, 746, 374],
        C_VerifySignatureInit: [760, 380, 754, 378],
        C_VerifySignature: [768, 384, 762, 382],
        C_VerifySignatureUpdate: [776, 388, 770, 386],
        C_VerifySignatureFinal: [784, 392, 778, 390],
        C_GetSessionValidationFlags: [792, 396, 786, 394],
        C_AsyncComplete: [800, 400, 794, 398],
        C_AsyncGetID: [808, 404, 802, 402],
        C_AsyncJoin: [816, 408, 810, 406],
        C_WrapKeyAuthenticated: [824, 412, 818, 410],
        C_UnwrapKeyAuthenticated: [832, 416, 826, 414],
    }
    CK_FUNCTION_LIST_3_0 {
        version: [0, 0, 0, 0],
        C_Initialize: [8, 4, 2, 2],
        C_Finalize: [16, 8, 10, 6],
        C_GetInfo: [24, 12, 18, 10],
        C_GetFunctionList: [32, 16, 26, 14],
        C_GetSlotList: [40, 20, 34, 18],
        C_GetSlotInfo: [48, 24, 42, 22],
        C_GetTokenInfo: [56, 28, 50, 26],
        C_GetMechanismList: [64, 32, 58, 30],
        C_GetMechanismInfo: [72, 36, 66, 34],
        C_InitToken: [80, 40, 74, 38],
        C_InitPIN: [88, 44, 82, 42],
        C_SetPIN: [96, 48, 90, 46],
        C_OpenSession: [104, 52, 98, 50],
        C_CloseSession: [112, 56, 106, 54],
        C_CloseAllSessions: [120, 60, 114, 58],
        C_GetSessionInfo: [128, 64, 122, 62],
        C_GetOperationState: [136, 68, 130, 66],
        C_SetOperationState: [144, 72, 138, 70],
        C_Login: [152, 76, 146, 74],
        C_Logout: [160, 80, 154, 78],
        C_CreateObject: [168, 84, 162, 82],
        C_CopyObject: [176, 88, 170, 86],
        C_DestroyObject: [184, 92, 178, 90],
        C_GetObjectSize: [192, 96, 186, 94],
        C_GetAttributeValue: [200, 100, 194, 98],
        C_SetAttributeValue: [208, 104, 202, 102],
        C_FindObjectsInit: [216, 108, 210, 106],
        C_FindObjects: [224, 112, 218, 110],
        C_FindObjectsFinal: [232, 116, 226, 114],
        C_EncryptInit: [240, 120, 234, 118],
        C_Encrypt: [248, 124, 242, 122],
        C_EncryptUpdate: [256, 128, 250, 126],
        C_EncryptFinal: [264, 132, 258, 130],
        C_DecryptInit: [272, 136, 266, 134],
        C_Decrypt: [280, 140, 274, 138],
        C_DecryptUpdate: [288, 144, 282, 142],
        C_DecryptFinal: [296, 148, 290, 146],
        C_DigestInit: [304, 152, 298, 150],
        C_Digest: [312, 156, 306, 154],
        C_DigestUpdate: [320, 160, 314, 158],
        C_DigestKey: [328, 164, 322, 162],
        C_DigestFinal: [336, 168, 330, 166],
        C_SignInit: [344, 172, 338, 170],
        C_Sign: [352, 176, 346, 174],
        C_SignUpdate: [360, 180, 354, 178],
        C_SignFinal: [368, 184, 362, 182],
        C_SignRecoverInit: [376, 188, 370, 186],
        C_SignRecover: [384, 192, 378, 190],
        C_VerifyInit: [392, 196, 386, 194],
        C_Verify: [400, 200, 394, 198],
        C_VerifyUpdate: [408, 204, 402, 202],
        C_VerifyFinal: [416, 208, 410, 206],
        C_VerifyRecoverInit: [424, 212, 418, 210],
        C_VerifyRecover: [432, 216, 426, 214],
        C_DigestEncryptUpdate: [440, 220, 434, 218],
        C_DecryptDigestUpdate: [448, 224, 442, 222],
        C_SignEncryptUpdate: [456, 228, 450, 226],
        C_DecryptVerifyUpdate: [464, 232, 458, 230],
        C_GenerateKey: [472, 236, 466, 234],
        C_GenerateKeyPair: [480, 240, 474, 238],
        C_WrapKey: [488, 244, 482, 242],
        C_UnwrapKey: [496, 248, 490, 246],
        C_DeriveKey: [504, 252, 498, 250],
        C_SeedRandom: [512, 256, 506, 254],
        C_GenerateRandom: [520, 260, 514, 258],
        C_GetFunctionStatus: [528, 264, 522, 262],
        C_CancelFunction: [536, 268, 530, 266],
        C_WaitForSlotEvent: [544, 272, 538, 270],
        C_GetInterfaceList: [552, 276, 546, 274],
        C_GetInterface: [560, 280, 554, 278],
        C_LoginUser: [568, 284, 562, 282],
        C_SessionCancel: [576, 288, 570, 286],
        C_MessageEncryptInit: [584, 292, 578, 290],
        C_EncryptMessage: [592, 296, 586, 294],
        C_EncryptMessageBegin: [600, 300, 594, 298],
        C_EncryptMessageNext: [608, 304, 602, 302],
        C_MessageEncryptFinal: [616, 308, 610, 306],
        C_MessageDecryptInit: [624, 312, 618, 310],
        C_DecryptMessage: [632, 316, 626, 314],
        C_DecryptMessageBegin: [640, 320, 634, 318],
        C_DecryptMessageNext: [648, 324, 642, 322],
        C_MessageDecryptFinal: [656, 328, 650, 326],
        C_MessageSignInit: [664, 332, 658, 330],
        C_SignMessage: [672, 336, 666, 334],
        C_SignMessageBegin: [680, 340, 674, 338],
        C_SignMessageNext: [688, 344, 682, 342],
        C_MessageSignFinal: [696, 348, 690, 346],
        C_MessageVerifyInit: [704, 352, 698, 350],
        C_VerifyMessage: [712, 356, 706, 354],
        C_VerifyMessageBegin: [720, 360, 714, 358],
        C_VerifyMessageNext: [728, 364, 722, 362],
        C_MessageVerifyFinal: [736, 368, 730, 366],
    }
    CK_FUNCTION_LIST {
        version: [0, 0, 0, 0],
        C_Initialize: [8, 4, 2, 2],
        C_Finalize: [16, 8, 10, 6],
        C_GetInfo: [24, 12, 18, 10],
        C_GetFunctionList: [32, 16, 26, 14],
        C_GetSlotList: [40, 20, 34, 18],
        C_GetSlotInfo: [48, 24, 42, 22],
        C_GetTokenInfo: [56, 28, 50, 26],
        C_GetMechanismList: [64, 32, 58, 30],
        C_GetMechanismInfo: [72, 36, 66, 34],
        C_InitToken: [80, 40, 74, 38],
        C_InitPIN: [88, 44, 82, 42],
        C_SetPIN: [96, 48, 90, 46],
        C_OpenSession: [104, 52, 98, 50],
        C_CloseSession: [112, 56, 106, 54],
        C_CloseAllSessions: [120, 60, 114, 58],
        C_GetSessionInfo: [128, 64, 122, 62],
        C_GetOperationState: [136, 68, 130, 66],
        C_SetOperationState: [144, 72, 138, 70],
        C_Login: [152, 76, 146, 74],
        C_Logout: [160, 80, 154, 78],
        C_CreateObject: [168, 84, 162, 82],
        C_CopyObject: [176, 88, 170, 86],
        C_DestroyObject: [184, 92, 178, 90],
        C_GetObjectSize: [192, 96, 186, 94],
        C_GetAttributeValue: [200, 100, 194, 98],
        C_SetAttributeValue: [208, 104, 202, 102],
        C_FindObjectsInit: [216, 108, 210, 106],
        C_FindObjects: [224, 112, 218, 110],
        C_FindObjectsFinal: [232, 116, 226, 114],
        C_EncryptInit: [240, 120, 234, 118],
        C_Encrypt: [248, 124, 242, 122],
        C_EncryptUpdate: [256, 128, 250, 126],
        C_EncryptFinal: [264, 132, 258, 130],
        C_DecryptInit: [272, 136, 266, 134],
        C_Decrypt: [280, 140, 274, 138],
        C_DecryptUpdate: [288, 144, 282, 142],
        C_DecryptFinal: [296, 148, 290, 146],
        C_DigestInit: [304, 152, 298, 150],
        C_Digest: [312, 156, 306, 154],
        C_DigestUpdate: [320, 160, 314, 158],
        C_DigestKey: [328, 164, 322, 162],
        C_DigestFinal: [336, 168, 330, 166],
        C_SignInit: [344, 172, 338, 170],
        C_Sign: [352, 176, 346, 174],
        C_SignUpdate: [360, 180, 354, 178],
        C_SignFinal: [368, 184, 362, 182],
        C_SignRecoverInit: [376, 188, 370, 186],
        C_SignRecover: [384, 192, 378, 190],
        C_VerifyInit: [392, 196, 386, 194],
        C_Verify: [400, 200, 394, 198],
        C_VerifyUpdate: [408, 204, 402, 202],
        C_VerifyFinal: [416, 208, 410, 206],
        C_VerifyRecoverInit: [424, 212, 418, 210],
        C_VerifyRecover: [432, 216, 426, 214],
        C_DigestEncryptUpdate: [440, 220, 434, 218],
        C_DecryptDigestUpdate: [448, 224, 442, 222],
        C_SignEncryptUpdate: [456, 228, 450, 226],
        C_DecryptVerifyUpdate: [464, 232, 458, 230],
        C_GenerateKey: [472, 236, 466, 234],
        C_GenerateKeyPair: [480, 240, 474, 238],
        C_WrapKey: [488, 244, 482, 242],
        C_UnwrapKey: [496, 248, 490, 246],
        C_DeriveKey: [504, 252, 498, 250],
        C_SeedRandom: [512, 256, 506, 254],
        C_GenerateRandom: [520, 260, 514, 258],
        C_GetFunctionStatus: [528, 264, 522, 262],
        C_CancelFunction: [536, 268, 530, 266],
        C_WaitForSlotEvent: [544, 272, 538, 270],
    }
}

//! Parameters of mechanisms: the structs that modules get are those that `cryptoki-sys` has from the
//! C headers, and every record of the standard has a safe struct.

#![allow(unsafe_code)]

use core::mem::{offset_of, size_of};
use core::ptr::null_mut;
use std::path::Path;

use cryptoki_sys as c;
use pkcs11_bindgen::Builder;
use pkcs11_client::parameters::*;
use pkcs11_client::{
    Arena, GeneratorFunction, KeyDerivationFunction, Mechanism, MechanismType, ObjectHandle,
    Parameters, PrfDataType, RsaPkcsMgfType, Template, attribute,
};

/// Requires that two structs are laid out alike and have the same members.
macro_rules! assert_same {
    ($ours:expr, $theirs:expr, $ty:ident { $($member:ident),* }) => {{
        let (ours, theirs): (pkcs11_client::ffi::$ty, c::$ty) = ($ours, $theirs);
        assert_eq!(size_of::<pkcs11_client::ffi::$ty>(), size_of::<c::$ty>());
        $(
            let ours_at = offset_of!(pkcs11_client::ffi::$ty, $member);
            assert_eq!(ours_at, offset_of!(c::$ty, $member));
            let (one, other) = (ours.$member, theirs.$member);
            assert_eq!(one as usize, other as usize, stringify!($member));
        )*
    }};
}

fn at(bytes: &[u8]) -> *mut u8 {
    bytes.as_ptr().cast_mut()
}

#[test]
fn slices_become_pointers_with_their_lengths() {
    let (iv, aad) = ([7; 12], *b"header");
    let gcm = GcmParams { iv: &iv, aad: &aad, tag_bits: 128 };
    let theirs = c::CK_GCM_PARAMS {
        pIv: at(&iv),
        ulIvLen: 12,
        ulIvBits: 96,
        pAAD: at(&aad),
        ulAADLen: 6,
        ulTagBits: 128,
    };
    let raw = gcm.into_raw(&mut Arena::default());
    assert_same!(raw, theirs, CK_GCM_PARAMS { pIv, ulIvLen, ulIvBits, pAAD, ulAADLen, ulTagBits });

    let ccm = CcmParams { data_len: 99, nonce: &iv, aad: &aad, mac_len: 16 };
    let theirs = c::CK_CCM_PARAMS {
        ulDataLen: 99,
        pNonce: at(&iv),
        ulNonceLen: 12,
        pAAD: at(&aad),
        ulAADLen: 6,
        ulMACLen: 16,
    };
    let raw = ccm.into_raw(&mut Arena::default());
    assert_same!(
        raw,
        theirs,
        CK_CCM_PARAMS { ulDataLen, pNonce, ulNonceLen, pAAD, ulAADLen, ulMACLen }
    );
}

#[test]
fn empty_slices_and_missing_handles_become_nothing() {
    let oaep = RsaPkcsOaepParams {
        hash_alg: MechanismType::SHA256,
        mgf: RsaPkcsMgfType::SHA256,
        source: pkcs11_client::RsaPkcsOaepSourceType::SPECIFIED,
        source_data: &[],
    };
    let theirs = c::CK_RSA_PKCS_OAEP_PARAMS {
        hashAlg: c::CKM_SHA256,
        mgf: c::CKG_MGF1_SHA256,
        source: c::CKZ_DATA_SPECIFIED,
        pSourceData: null_mut(),
        ulSourceDataLen: 0,
    };
    let raw = oaep.into_raw(&mut Arena::default());
    assert_same!(
        raw,
        theirs,
        CK_RSA_PKCS_OAEP_PARAMS { hashAlg, mgf, source, pSourceData, ulSourceDataLen }
    );

    let info = *b"info";
    let hkdf = HkdfParams {
        extract: true,
        expand: false,
        prf_hash_mechanism: MechanismType::SHA384,
        salt_type: pkcs11_client::HkdfSaltType::HKDF_SALT_NULL,
        salt: &[],
        salt_key: None,
        info: &info,
    };
    let theirs = c::CK_HKDF_PARAMS {
        bExtract: c::CK_TRUE,
        bExpand: c::CK_FALSE,
        prfHashMechanism: c::CKM_SHA384,
        ulSaltType: c::CKF_HKDF_SALT_NULL,
        pSalt: null_mut(),
        ulSaltLen: 0,
        hSaltKey: c::CK_INVALID_HANDLE,
        pInfo: at(&info),
        ulInfoLen: 4,
    };
    let raw = hkdf.into_raw(&mut Arena::default());
    assert_same!(
        raw,
        theirs,
        CK_HKDF_PARAMS {
            bExtract,
            bExpand,
            prfHashMechanism,
            ulSaltType,
            pSalt,
            ulSaltLen,
            hSaltKey,
            pInfo,
            ulInfoLen
        }
    );
}

#[test]
fn numbers_keep_their_types() {
    let pss = RsaPkcsPssParams {
        hash_alg: MechanismType::SHA256,
        mgf: RsaPkcsMgfType::SHA256,
        s_len: 32,
    };
    let theirs =
        c::CK_RSA_PKCS_PSS_PARAMS { hashAlg: c::CKM_SHA256, mgf: c::CKG_MGF1_SHA256, sLen: 32 };
    let raw = pss.into_raw(&mut Arena::default());
    assert_same!(raw, theirs, CK_RSA_PKCS_PSS_PARAMS { hashAlg, mgf, sLen });

    let public = [4; 65];
    let ecdh = Ecdh1DeriveParams {
        kdf: KeyDerivationFunction::NULL,
        shared_data: &[],
        public_data: &public,
    };
    let theirs = c::CK_ECDH1_DERIVE_PARAMS {
        kdf: c::CKD_NULL,
        ulSharedDataLen: 0,
        pSharedData: null_mut(),
        ulPublicDataLen: 65,
        pPublicData: at(&public),
    };
    let raw = ecdh.into_raw(&mut Arena::default());
    assert_same!(
        raw,
        theirs,
        CK_ECDH1_DERIVE_PARAMS { kdf, ulSharedDataLen, pSharedData, ulPublicDataLen, pPublicData }
    );
}

#[test]
fn arrays_of_structs_are_kept_with_what_they_point_to() {
    let template = Template::new().with(attribute::SENSITIVE, true);
    let mut handle = ObjectHandle(0);
    let label = *b"label";
    let counter = Sp800_108CounterFormat { little_endian: false, width_in_bits: 32 };
    let pieces = [
        PrfDataParam {
            r#type: PrfDataType::new(c::CK_SP800_108_ITERATION_VARIABLE),
            value: PrfDataParamValue::Counter(counter),
        },
        PrfDataParam {
            r#type: PrfDataType::new(c::CK_SP800_108_BYTE_ARRAY),
            value: PrfDataParamValue::Bytes(&label),
        },
    ];
    let parameters = Sp800_108KdfParams {
        prf_type: MechanismType::SHA256_HMAC,
        data_params: &pieces,
        additional_derived_keys: vec![DerivedKey { template: &template, key: &mut handle }],
    };
    let mut arena = Arena::default();
    let raw = parameters.into_raw(&mut arena);
    assert_eq!((raw.ulNumberOfDataParams, raw.ulAdditionalDerivedKeys), (2, 1));
    let pieces: *const c::CK_PRF_DATA_PARAM = raw.pDataParams.cast();
    let keys: *const c::CK_DERIVED_KEY = raw.pAdditionalDerivedKeys.cast();
    // SAFETY: the arena keeps two pieces and one key, in the form that the other crate has.
    unsafe {
        let counter: *const c::CK_SP800_108_COUNTER_FORMAT = (*pieces).pValue.cast();
        assert_eq!(((*counter).bLittleEndian, (*counter).ulWidthInBits), (c::CK_FALSE, 32));
        let size = size_of::<c::CK_SP800_108_COUNTER_FORMAT>();
        assert_eq!((*pieces).ulValueLen as usize, size);
        assert_eq!((*pieces.add(1)).pValue.cast(), at(&label));
        assert_eq!({ (*pieces.add(1)).ulValueLen }, 5);
        assert_eq!({ (*keys).ulAttributeCount }, 1);
        assert_eq!({ (*(*keys).pTemplate).type_ }, c::CKA_SENSITIVE);
        // What a module does.
        (*keys).phKey.write(42);
    }
    drop(arena);
    assert_eq!(handle, ObjectHandle(42));
}

#[test]
fn the_old_length_of_a_password_is_behind_a_pointer() {
    let password = *b"secret";
    let parameters = Pkcs5Pbkd2Params {
        salt_source: pkcs11_client::Pkcs5Pbkdf2SaltSourceType::new(c::CKZ_SALT_SPECIFIED),
        salt_source_data: b"salt",
        iterations: 1000,
        prf: pkcs11_client::Pkcs5Pbkd2PseudoRandomFunctionType::new(c::CKP_PKCS5_PBKD2_HMAC_SHA256),
        prf_data: &[],
        password: &password,
    };
    let mut arena = Arena::default();
    let raw = parameters.into_raw(&mut arena);
    assert_eq!({ raw.pPassword }, at(&password));
    // SAFETY: the arena keeps the number.
    assert_eq!(unsafe { raw.ulPasswordLen.read() }, 6);
}

#[test]
fn what_a_module_writes_reaches_the_caller() {
    let (mut client, mut server) = ([0; 16], [0; 16]);
    let mut keys = Ssl3KeyMatOut::new(&mut client, &mut server);
    let random = Ssl3RandomData { client_random: &[1; 32], server_random: &[2; 32] };
    let parameters = Ssl3KeyMatParams {
        mac_size_in_bits: 160,
        key_size_in_bits: 128,
        iv_size_in_bits: 128,
        is_export: false,
        random_info: random,
        returned_key_material: &mut keys,
    };
    let mut arena = Arena::default();
    let raw = parameters.into_raw(&mut arena);
    let written: *mut c::CK_SSL3_KEY_MAT_OUT = raw.pReturnedKeyMaterial.cast();
    // SAFETY: that is where a module writes, in the form that the other crate has.
    unsafe {
        (*written).hClientKey = 7;
        (*written).pIVServer.write_bytes(9, 16);
    }
    assert_eq!(keys.client_key(), ObjectHandle(7));
    assert_eq!(server, [9; 16]);

    let (mut iv, mut tag) = ([0; 12], [0; 16]);
    let message = GcmMessageParams {
        iv: &mut iv,
        iv_fixed_bits: 0,
        iv_generator: GeneratorFunction::GENERATE,
        tag: &mut tag,
    };
    let raw = message.into_raw(&mut Arena::default());
    assert_eq!((raw.ulIvLen, raw.ulTagBits), (12, 128));
    // SAFETY: that is where a module writes.
    unsafe {
        raw.pIv.write_bytes(1, 12);
        raw.pTag.write_bytes(2, 16);
    }
    assert_eq!((iv, tag), ([1; 12], [2; 16]));
}

#[test]
fn parts_of_a_mechanism_move_with_it() {
    let oaep = RsaPkcsOaepParams {
        hash_alg: MechanismType::SHA_1,
        mgf: RsaPkcsMgfType::SHA1,
        source: pkcs11_client::RsaPkcsOaepSourceType::SPECIFIED,
        source_data: b"label",
    };
    let wrap = RsaAesKeyWrapParams { aes_key_bits: 256, oaep_params: oaep };
    let kip = KipParams {
        mechanism: Mechanism::with(MechanismType::RSA_AES_KEY_WRAP, wrap),
        key: ObjectHandle(1),
        seed: b"seed",
    };
    let mut arena = Arena::default();
    let raw = kip.into_raw(&mut arena);
    let moved = Box::new(arena);
    // SAFETY: the arena keeps all of these, in the form that the other crate has.
    unsafe {
        let mechanism: *const c::CK_MECHANISM = raw.pMechanism.cast();
        assert_eq!({ (*mechanism).mechanism }, c::CKM_RSA_AES_KEY_WRAP);
        let wrap: *const c::CK_RSA_AES_KEY_WRAP_PARAMS = (*mechanism).pParameter.cast();
        assert_eq!({ (*wrap).ulAESKeyBits }, 256);
        assert_eq!({ (*(*wrap).pOAEPParams).ulSourceDataLen }, 5);
    }
    drop(moved);
}

/// The records of the standard that are parameters, and what these contain, by the headers alone.
#[test]
fn every_parameter_of_the_standard_has_a_safe_struct() {
    let output = Builder::new().generate().unwrap();
    let is_it = |(path, _): &(&Path, &str)| *path == Path::new("src/parameters.rs");
    let (_, file) = output.files().iter().find(is_it).unwrap();
    assert!(!file.contains("[`Mechanism::from_raw`] only"), "{file}");
    let header = include_str!("../headers/pkcs11t.h");
    let names = header.lines().filter_map(|line| {
        let name = line.strip_prefix("typedef struct ")?.strip_suffix(" {")?;
        let is_parameter = name.contains("_PARAM") || name.ends_with("_CONTEXT");
        (is_parameter && name.starts_with("CK_")).then_some(name)
    });
    let names: Vec<&str> = names.collect();
    assert!(names.len() > 65, "{names:?}");
    let is_missing = |name: &&&str| {
        let raw = format!("    type Raw = ffi::{name};\n");
        !file.contains(&raw)
    };
    let missing: Vec<_> = names.iter().filter(is_missing).collect();
    // Older forms of other structs, which no mechanism takes.
    assert_eq!(missing, [&"CK_ECDH2_DERIVE_PARAMS", &"CK_AES_GCM_PARAMS", &"CK_AES_CCM_PARAMS"]);
}

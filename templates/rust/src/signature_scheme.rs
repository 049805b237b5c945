//! How keys sign, by the names of the algorithms instead of mechanisms.

use crate::attribute;
use crate::error::{Error, Result};
use crate::flags::MechanismFlags;
use crate::mechanism::{Arena, Mechanism, Parameters};
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::sys;
use crate::values::MechanismType;

/// What a key signs with, and how its signatures are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureScheme {
    /// RSASSA-PKCS1-v1_5.
    RsaPkcs1(HashAlgorithm),
    /// RSASSA-PSS with MGF1 of the same hash and a salt as long as the hash.
    RsaPss(HashAlgorithm),
    /// ECDSA; a signature is *r* and *s*, each as long as the order of the curve.
    Ecdsa(HashAlgorithm),
    /// ECDSA; a signature is the ASN.1 structure of *r* and *s* in DER, as in certificates. Signatures
    /// are verified with keys of the curves P-256, P-384 and P-521.
    EcdsaDer(HashAlgorithm),
    /// Ed25519, of the message itself.
    Ed25519,
    /// ML-DSA with an empty context, of the message itself. The key knows the parameter set.
    MlDsa,
}

/// The hash function of a [`SignatureScheme`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HashAlgorithm {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// What depends on the hash function.
pub(crate) struct HashFacts {
    /// In bytes.
    length: usize,
    digest: MechanismType,
    pkcs1: MechanismType,
    pss: MechanismType,
    ecdsa: MechanismType,
    mgf: sys::CK_RSA_PKCS_MGF_TYPE,
    /// The last byte of the object identifier 2.16.840.1.101.3.4.2.x.
    identifier: u8,
}

impl HashAlgorithm {
    pub(crate) const fn facts(self) -> HashFacts {
        match self {
            Self::Sha256 => HashFacts {
                length: 32,
                digest: MechanismType::SHA256,
                pkcs1: MechanismType::SHA256_RSA_PKCS,
                pss: MechanismType::SHA256_RSA_PKCS_PSS,
                ecdsa: MechanismType::ECDSA_SHA256,
                mgf: sys::CKG_MGF1_SHA256,
                identifier: 1,
            },
            Self::Sha384 => HashFacts {
                length: 48,
                digest: MechanismType::SHA384,
                pkcs1: MechanismType::SHA384_RSA_PKCS,
                pss: MechanismType::SHA384_RSA_PKCS_PSS,
                ecdsa: MechanismType::ECDSA_SHA384,
                mgf: sys::CKG_MGF1_SHA384,
                identifier: 2,
            },
            Self::Sha512 => HashFacts {
                length: 64,
                digest: MechanismType::SHA512,
                pkcs1: MechanismType::SHA512_RSA_PKCS,
                pss: MechanismType::SHA512_RSA_PKCS_PSS,
                ecdsa: MechanismType::ECDSA_SHA512,
                mgf: sys::CKG_MGF1_SHA512,
                identifier: 3,
            },
        }
    }
}

/// `CK_RSA_PKCS_PSS_PARAMS`
struct PssParams(HashFacts);

// SAFETY: there are no pointers in it, and all these mechanisms take it.
unsafe impl Parameters<'_> for PssParams {
    type Raw = sys::CK_RSA_PKCS_PSS_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[
        MechanismType::RSA_PKCS_PSS,
        MechanismType::SHA256_RSA_PKCS_PSS,
        MechanismType::SHA384_RSA_PKCS_PSS,
        MechanismType::SHA512_RSA_PKCS_PSS,
    ];

    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        sys::CK_RSA_PKCS_PSS_PARAMS {
            hashAlg: self.0.digest.0,
            mgf: self.0.mgf,
            sLen: self.0.length as sys::CK_ULONG,
        }
    }
}

impl SignatureScheme {
    pub(crate) const fn hash(self) -> Option<HashAlgorithm> {
        match self {
            Self::RsaPkcs1(hash) | Self::RsaPss(hash) => Some(hash),
            Self::Ecdsa(hash) | Self::EcdsaDer(hash) => Some(hash),
            Self::Ed25519 | Self::MlDsa => None,
        }
    }

    /// The mechanism that takes the message.
    pub(crate) fn mechanism(self) -> Mechanism<'static> {
        match self {
            Self::RsaPkcs1(hash) => hash.facts().pkcs1.into(),
            Self::RsaPss(hash) => Mechanism::with(hash.facts().pss, PssParams(hash.facts())),
            Self::Ecdsa(hash) | Self::EcdsaDer(hash) => hash.facts().ecdsa.into(),
            Self::Ed25519 => MechanismType::EDDSA.into(),
            Self::MlDsa => MechanismType::ML_DSA.into(),
        }
    }

    /// The mechanism that takes a digest of the message; none if the scheme has no such.
    pub(crate) fn prehash_mechanism(self) -> Option<Mechanism<'static>> {
        Some(match self {
            Self::RsaPkcs1(_) => MechanismType::RSA_PKCS.into(),
            Self::RsaPss(hash) => {
                Mechanism::with(MechanismType::RSA_PKCS_PSS, PssParams(hash.facts()))
            }
            Self::Ecdsa(_) | Self::EcdsaDer(_) => MechanismType::ECDSA.into(),
            Self::Ed25519 | Self::MlDsa => return None,
        })
    }

    /// A digest as the mechanism for digests takes it.
    pub(crate) fn prehash_input(self, digest: &[u8]) -> Result<Vec<u8>> {
        let facts = self.hash().map(HashAlgorithm::facts);
        let facts = facts.filter(|facts| facts.length == digest.len());
        let facts = facts.ok_or(Error::Argument(
            "not a digest of the scheme's hash function",
        ))?;
        let mut input = Vec::with_capacity(19 + digest.len());
        if let Self::RsaPkcs1(_) = self {
            // DigestInfo of PKCS #1 in DER: the algorithm's identifier and the digest.
            let length = facts.length as u8;
            input.extend([0x30, 17 + length, 0x30, 13, 0x06, 9, 0x60, 0x86, 0x48, 0x01]);
            input.extend([
                0x65,
                0x03,
                0x04,
                0x02,
                facts.identifier,
                0x05,
                0,
                0x04,
                length,
            ]);
        }
        input.extend(digest);
        Ok(input)
    }

    /// The digest of a message, made by the token.
    pub(crate) fn digest(self, session: &Session, message: &[u8]) -> Result<Vec<u8>> {
        let hash = self
            .hash()
            .ok_or(Error::Argument("the scheme has no hash function"))?;
        session.digest(&hash.facts().digest.into(), message)
    }

    /// Whether the token wants to have digests, since it has no mechanism that takes the message.
    pub(crate) fn is_prehashed(self, session: &Session, flag: MechanismFlags) -> Result<bool> {
        let slot = session.slot();
        let has = |mechanism: &Mechanism<'_>| match slot.mechanism_info(mechanism.mechanism_type())
        {
            Ok(info) => Ok(info.flags.contains(flag)),
            Err(error) if error.rv() == Some(crate::values::Rv::MECHANISM_INVALID) => Ok(false),
            Err(error) => Err(error),
        };
        if has(&self.mechanism())? {
            return Ok(false);
        }
        match self.prehash_mechanism() {
            Some(mechanism) if has(&mechanism)? => Ok(true),
            _ => Err(Error::Argument(
                "the token has no mechanism for this signature scheme",
            )),
        }
    }
}

/// The length of *r* and of *s* in bytes, by the curve of a key.
pub(crate) fn order_length(session: &Session, key: ObjectHandle) -> Result<usize> {
    const P256: &[u8] = &[6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 3, 1, 7];
    const P384: &[u8] = &[6, 5, 0x2B, 0x81, 4, 0, 34];
    const P521: &[u8] = &[6, 5, 0x2B, 0x81, 4, 0, 35];
    match &*session.get(key, attribute::EC_PARAMS)? {
        P256 => Ok(32),
        P384 => Ok(48),
        P521 => Ok(66),
        _ => Err(Error::Argument(
            "ECDSA signatures in DER are of P-256, P-384 and P-521",
        )),
    }
}

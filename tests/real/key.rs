//! The keys that the cases use, made by the token for one purpose each.

use std::sync::atomic::{AtomicBool, Ordering};

use pkcs11_client::secrecy::ExposeSecret;
use pkcs11_client::{
    Attribute, Bool, KeyPair, KeyType, MechanismFlags, MechanismType, ObjectClass, ObjectHandle,
    Session, Template, attribute,
};

use crate::case::{Need, Tested};

/// Whether keys are made as objects of the token, since it makes no others.
pub(crate) static ON_TOKEN: AtomicBool = AtomicBool::new(false);

/// A kind of key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// RSA with this many bits.
    Rsa(u32),
    /// On the curve with this object identifier, in DER.
    Ec(&'static [u8]),
    Edwards(&'static [u8]),
    Montgomery(&'static [u8]),
    /// Diffie-Hellman in the group ffdhe2048.
    Dh,
    /// AES with this many bytes.
    Aes(u32),
    Des3,
    ChaCha20,
    /// A secret of this many bytes.
    Secret(u32),
    /// With this parameter set.
    MlDsa(u32),
    SlhDsa(u32),
    MlKem(u32),
}

pub(crate) const P_256: Key = Key::Ec(&[6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7]);
pub(crate) const P_384: Key = Key::Ec(&[6, 5, 0x2b, 0x81, 4, 0, 0x22]);
pub(crate) const P_521: Key = Key::Ec(&[6, 5, 0x2b, 0x81, 4, 0, 0x23]);
pub(crate) const ED25519: Key = Key::Edwards(&[6, 3, 0x2b, 0x65, 0x70]);
pub(crate) const ED448: Key = Key::Edwards(&[6, 3, 0x2b, 0x65, 0x71]);
pub(crate) const X25519: Key = Key::Montgomery(&[6, 3, 0x2b, 0x65, 0x6e]);
pub(crate) const X448: Key = Key::Montgomery(&[6, 3, 0x2b, 0x65, 0x6f]);

/// What a key is for; the attribute of the public key, and that of the private one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Use {
    Signing,
    Recovering,
    Encrypting,
    Wrapping,
    Deriving,
    Encapsulating,
}

impl Use {
    /// The attributes for the key that is public, and for the one that is not.
    fn attributes(self) -> (Option<Attribute<Bool>>, Attribute<Bool>) {
        match self {
            Self::Signing => (Some(attribute::VERIFY), attribute::SIGN),
            Self::Recovering => (Some(attribute::VERIFY_RECOVER), attribute::SIGN_RECOVER),
            Self::Encrypting => (Some(attribute::ENCRYPT), attribute::DECRYPT),
            Self::Wrapping => (Some(attribute::WRAP), attribute::UNWRAP),
            Self::Deriving => (None, attribute::DERIVE),
            Self::Encapsulating => (Some(attribute::ENCAPSULATE), attribute::DECAPSULATE),
        }
    }
}

impl Key {
    /// The mechanism that makes it.
    fn generator(self) -> MechanismType {
        match self {
            Self::Rsa(_) => MechanismType::RSA_PKCS_KEY_PAIR_GEN,
            Self::Ec(_) => MechanismType::EC_KEY_PAIR_GEN,
            Self::Edwards(_) => MechanismType::EC_EDWARDS_KEY_PAIR_GEN,
            Self::Montgomery(_) => MechanismType::EC_MONTGOMERY_KEY_PAIR_GEN,
            Self::Dh => MechanismType::DH_PKCS_KEY_PAIR_GEN,
            Self::Aes(_) => MechanismType::AES_KEY_GEN,
            Self::Des3 => MechanismType::DES3_KEY_GEN,
            Self::ChaCha20 => MechanismType::CHACHA20_KEY_GEN,
            Self::Secret(_) => MechanismType::GENERIC_SECRET_KEY_GEN,
            Self::MlDsa(_) => MechanismType::ML_DSA_KEY_PAIR_GEN,
            Self::SlhDsa(_) => MechanismType::SLH_DSA_KEY_PAIR_GEN,
            Self::MlKem(_) => MechanismType::ML_KEM_KEY_PAIR_GEN,
        }
    }

    fn is_secret(self) -> bool {
        matches!(self, Self::Aes(_) | Self::Des3 | Self::ChaCha20 | Self::Secret(_))
    }

    /// What a module must offer to make it.
    pub(crate) fn need(self) -> Need {
        let flags = match self.is_secret() {
            true => MechanismFlags::GENERATE,
            false => MechanismFlags::GENERATE_KEY_PAIR,
        };
        Need::Mechanism(self.generator(), flags)
    }

    /// Makes it, as an object of the session if the token makes such. Both keys of a secret key are the same.
    pub(crate) fn generate(self, session: &Session, purpose: Use) -> Tested<KeyPair> {
        self.generate_with(session, purpose, Template::new().with(attribute::TOKEN, is_on_token()))
    }

    /// Makes it, with more attributes for the private or secret key.
    pub(crate) fn generate_with(
        self,
        session: &Session,
        purpose: Use,
        mut private: Template<'_>,
    ) -> Tested<KeyPair> {
        let (of_public, of_private) = purpose.attributes();
        private.push(of_private, true);
        let mechanism = self.generator().into();
        if self.is_secret() {
            if let Some(attribute) = of_public {
                private.push(attribute, true);
            }
            let length = match self {
                Self::Aes(length) | Self::Secret(length) => Some(length),
                Self::ChaCha20 => Some(32),
                _ => None,
            };
            if let Some(length) = length {
                private.push(attribute::VALUE_LEN, length.into());
            }
            let key = session.generate_key(&mechanism, &private)?;
            return Ok(KeyPair { public: key, private: key });
        }
        let mut public = self.parameters().with(attribute::TOKEN, is_on_token());
        if let Some(attribute) = of_public {
            public.push(attribute, true);
        }
        Ok(session.generate_key_pair(&mechanism, &public, &private)?)
    }

    /// What the template of the public key says of the kind of key.
    fn parameters(self) -> Template<'static> {
        let template = Template::new();
        match self {
            Self::Rsa(bits) => template
                .with(attribute::MODULUS_BITS, bits.into())
                .with(attribute::PUBLIC_EXPONENT, &[1, 0, 1]),
            Self::Ec(curve) | Self::Edwards(curve) | Self::Montgomery(curve) => {
                template.with(attribute::EC_PARAMS, curve)
            }
            Self::Dh => template.with(attribute::PRIME, &FFDHE_2048).with(attribute::BASE, &[2]),
            Self::MlDsa(set) | Self::SlhDsa(set) | Self::MlKem(set) => {
                template.with(attribute::PARAMETER_SET, set.into())
            }
            Self::Aes(_) | Self::Des3 | Self::ChaCha20 | Self::Secret(_) => template,
        }
    }
}

/// The prime of the group ffdhe2048. (RFC 7919, appendix A.1)
const FFDHE_2048: [u8; 256] = [
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xad, 0xf8, 0x54, 0x58, 0xa2, 0xbb, 0x4a, 0x9a,
    0xaf, 0xdc, 0x56, 0x20, 0x27, 0x3d, 0x3c, 0xf1, 0xd8, 0xb9, 0xc5, 0x83, 0xce, 0x2d, 0x36, 0x95,
    0xa9, 0xe1, 0x36, 0x41, 0x14, 0x64, 0x33, 0xfb, 0xcc, 0x93, 0x9d, 0xce, 0x24, 0x9b, 0x3e, 0xf9,
    0x7d, 0x2f, 0xe3, 0x63, 0x63, 0x0c, 0x75, 0xd8, 0xf6, 0x81, 0xb2, 0x02, 0xae, 0xc4, 0x61, 0x7a,
    0xd3, 0xdf, 0x1e, 0xd5, 0xd5, 0xfd, 0x65, 0x61, 0x24, 0x33, 0xf5, 0x1f, 0x5f, 0x06, 0x6e, 0xd0,
    0x85, 0x63, 0x65, 0x55, 0x3d, 0xed, 0x1a, 0xf3, 0xb5, 0x57, 0x13, 0x5e, 0x7f, 0x57, 0xc9, 0x35,
    0x98, 0x4f, 0x0c, 0x70, 0xe0, 0xe6, 0x8b, 0x77, 0xe2, 0xa6, 0x89, 0xda, 0xf3, 0xef, 0xe8, 0x72,
    0x1d, 0xf1, 0x58, 0xa1, 0x36, 0xad, 0xe7, 0x35, 0x30, 0xac, 0xca, 0x4f, 0x48, 0x3a, 0x79, 0x7a,
    0xbc, 0x0a, 0xb1, 0x82, 0xb3, 0x24, 0xfb, 0x61, 0xd1, 0x08, 0xa9, 0x4b, 0xb2, 0xc8, 0xe3, 0xfb,
    0xb9, 0x6a, 0xda, 0xb7, 0x60, 0xd7, 0xf4, 0x68, 0x1d, 0x4f, 0x42, 0xa3, 0xde, 0x39, 0x4d, 0xf4,
    0xae, 0x56, 0xed, 0xe7, 0x63, 0x72, 0xbb, 0x19, 0x0b, 0x07, 0xa7, 0xc8, 0xee, 0x0a, 0x6d, 0x70,
    0x9e, 0x02, 0xfc, 0xe1, 0xcd, 0xf7, 0xe2, 0xec, 0xc0, 0x34, 0x04, 0xcd, 0x28, 0x34, 0x2f, 0x61,
    0x91, 0x72, 0xfe, 0x9c, 0xe9, 0x85, 0x83, 0xff, 0x8e, 0x4f, 0x12, 0x32, 0xee, 0xf2, 0x81, 0x83,
    0xc3, 0xfe, 0x3b, 0x1b, 0x4c, 0x6f, 0xad, 0x73, 0x3b, 0xb5, 0xfc, 0xbc, 0x2e, 0xc2, 0x20, 0x05,
    0xc5, 0x8e, 0xf1, 0x83, 0x7d, 0x16, 0x83, 0xb2, 0xc6, 0xf3, 0x4a, 0x26, 0xc1, 0xb2, 0xef, 0xfa,
    0x88, 0x6b, 0x42, 0x38, 0x61, 0x28, 0x5c, 0x97, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
];

fn is_on_token() -> bool {
    ON_TOKEN.load(Ordering::Relaxed)
}

/// A secret of these bytes, that can be read again.
pub(crate) fn secret(session: &Session, value: &[u8], of: Attribute<Bool>) -> Tested<ObjectHandle> {
    let template = Template::new()
        .with(attribute::CLASS, ObjectClass::SECRET_KEY)
        .with(attribute::KEY_TYPE, KeyType::GENERIC_SECRET)
        .with(attribute::TOKEN, false)
        .with(attribute::SENSITIVE, false)
        .with(attribute::EXTRACTABLE, true)
        .with(of, true)
        .with(attribute::VALUE, value);
    Ok(session.create_object(&template)?)
}

/// A template for a secret of the session that can be read.
pub(crate) fn readable(key_type: KeyType) -> Template<'static> {
    Template::new()
        .with(attribute::CLASS, ObjectClass::SECRET_KEY)
        .with(attribute::KEY_TYPE, key_type)
        .with(attribute::TOKEN, false)
        .with(attribute::SENSITIVE, false)
        .with(attribute::EXTRACTABLE, true)
}

/// The value of a secret.
pub(crate) fn value(session: &Session, key: ObjectHandle) -> Tested<Vec<u8>> {
    Ok(session.get(key, attribute::VALUE)?.expose_secret().to_vec())
}

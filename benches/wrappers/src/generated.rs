//! The generated crate.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use pkcs11_client::{
    Arena, AttributeType, InitArgs, Mechanism, MechanismType, Module, ObjectClass, ObjectHandle,
    Parameters, Session, SlotId, Template, attribute, ffi,
};

use crate::operation::{Caller, Operation, Output, Workload, time};

pub struct Generated {
    session: Session,
    rsa: ObjectHandle,
    ec: ObjectHandle,
    aes: ObjectHandle,
}

impl Generated {
    /// On a module with a token on which the user is logged in.
    pub fn new(module: &Path, slot: std::ffi::c_ulong) -> Result<Self> {
        let context = Module::load(module)?.initialize(InitArgs::new())?;
        let session = context.slot(SlotId(slot)).open_read_write()?;
        let key = |class, label| {
            let found = session.find_all(&template(class, label))?;
            found.first().copied().with_context(|| format!("there is no key {label}"))
        };
        let rsa = key(ObjectClass::PRIVATE_KEY, "rsa")?;
        let ec = key(ObjectClass::PRIVATE_KEY, "ec")?;
        let aes = key(ObjectClass::SECRET_KEY, "aes")?;
        Ok(Self { session, rsa, ec, aes })
    }

    fn attributes(&self) -> impl Sized {
        let types = [
            AttributeType::CLASS,
            AttributeType::KEY_TYPE,
            AttributeType::SIGN,
            AttributeType::LABEL,
            AttributeType::ID,
        ];
        let values = self.session.get_array(self.rsa, types).unwrap();
        let class = values.get(attribute::CLASS).unwrap();
        let key_type = values.get(attribute::KEY_TYPE).unwrap();
        let sign = values.get(attribute::SIGN).unwrap();
        values.bytes(AttributeType::LABEL).unwrap();
        values.bytes(AttributeType::ID).unwrap();
        (class, key_type, sign, values)
    }
}

/// The parameter of AES-GCM.
struct Gcm<'a> {
    iv: &'a [u8; 12],
}

// SAFETY: it points to what is borrowed.
unsafe impl<'a> Parameters<'a> for Gcm<'a> {
    type Raw = ffi::CK_GCM_PARAMS;

    const MECHANISMS: &'static [MechanismType] = &[MechanismType::AES_GCM];

    fn into_raw(self, _: &mut Arena) -> Self::Raw {
        ffi::CK_GCM_PARAMS {
            pIv: self.iv.as_ptr().cast_mut(),
            ulIvLen: 12,
            ulIvBits: 96,
            pAAD: std::ptr::null_mut(),
            ulAADLen: 0,
            ulTagBits: 128,
        }
    }
}

fn template(class: ObjectClass, label: &str) -> Template<'_> {
    Template::new().with(attribute::CLASS, class).with(attribute::LABEL, label)
}

impl Caller for Generated {
    fn name(&self) -> &'static str {
        "generated"
    }

    fn run(&mut self, Workload { operation, output, .. }: Workload, count: u64) -> Duration {
        let session = &self.session;
        let data = &[0; 4096];
        let is_in_place = output == Output::InPlace;
        let sign = |mechanism_type, key| {
            let mechanism = Mechanism::new(mechanism_type);
            if is_in_place {
                let mut signature = [0; 256];
                let data = &data[..32];
                time(count, || session.sign_into(&mechanism, key, data, &mut signature).unwrap())
            } else {
                time(count, || session.sign(&mechanism, key, &data[..32]).unwrap())
            }
        };
        let gcm = || Mechanism::with(MechanismType::AES_GCM, Gcm { iv: &[1; 12] });
        let sha256 = Mechanism::new(MechanismType::SHA256);
        match operation {
            Operation::Attributes => time(count, || self.attributes()),
            Operation::Find => {
                let find = template(ObjectClass::PRIVATE_KEY, "rsa");
                if is_in_place {
                    let all = || session.find(&find).unwrap();
                    time(count, || all().map(Result::unwrap).last())
                } else {
                    time(count, || session.find_all(&find).unwrap())
                }
            }
            Operation::SignRsa => sign(MechanismType::RSA_PKCS, self.rsa),
            Operation::SignEc => sign(MechanismType::ECDSA, self.ec),
            Operation::Random if is_in_place => time(count, || {
                let mut bytes = [0; 32];
                session.random_into(&mut bytes).unwrap();
                bytes
            }),
            Operation::Random => time(count, || session.random::<32>().unwrap()),
            Operation::Digest if is_in_place => {
                let mut hash = [0; 32];
                time(count, || session.digest_into(&sha256, &data[..64], &mut hash).unwrap())
            }
            Operation::Digest => time(count, || session.digest(&sha256, &data[..64]).unwrap()),
            Operation::Encrypt if is_in_place => {
                let mut room = [0; 4096 + 16];
                time(count, || session.encrypt_into(&gcm(), self.aes, data, &mut room).unwrap())
            }
            Operation::Encrypt => time(count, || session.encrypt(&gcm(), self.aes, data).unwrap()),
        }
    }
}

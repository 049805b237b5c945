//! The generated crate.

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use pkcs11_client::parameters::GcmParams;
use pkcs11_client::{
    AttributeType, InitArgs, Mechanism, MechanismType, Module, ObjectClass, ObjectHandle, Session,
    SlotId, Template, attribute,
};

use crate::operation::{Caller, Operation, Output, Room, Workload, time};

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

    fn attributes(&self) {
        let [class, key_type, sign] = FIXED;
        let types = [class, key_type, sign, AttributeType::LABEL, AttributeType::ID];
        let values = self.session.get_array(self.rsa, types).unwrap();
        black_box(values.get(attribute::CLASS).unwrap());
        black_box(values.get(attribute::KEY_TYPE).unwrap());
        black_box(values.get(attribute::SIGN).unwrap());
        black_box(values.bytes(AttributeType::LABEL).unwrap());
        black_box(values.bytes(AttributeType::ID).unwrap());
    }

    fn fixed_attributes(&self) {
        let values = self.session.get_array(self.rsa, FIXED).unwrap();
        black_box(values.get(attribute::CLASS).unwrap());
        black_box(values.get(attribute::KEY_TYPE).unwrap());
        black_box(values.get(attribute::SIGN).unwrap());
    }
}

const FIXED: [AttributeType; 3] =
    [AttributeType::CLASS, AttributeType::KEY_TYPE, AttributeType::SIGN];

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
        let room = &mut Room::new().0;
        let mut sign = |mechanism_type, key| {
            let mechanism = Mechanism::new(mechanism_type);
            if is_in_place {
                let (data, signature) = (&data[..32], &mut room[..256]);
                time(count, || session.sign_into(&mechanism, key, data, signature).unwrap())
            } else {
                time(count, || session.sign(&mechanism, key, &data[..32]).unwrap())
            }
        };
        let gcm = || {
            Mechanism::with(
                MechanismType::AES_GCM,
                GcmParams { iv: &[1; 12], aad: b"", tag_bits: 128 },
            )
        };
        let sha256 = Mechanism::new(MechanismType::SHA256);
        match operation {
            Operation::Attributes => time(count, || self.attributes()),
            Operation::FixedAttributes => time(count, || self.fixed_attributes()),
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
            Operation::Random if is_in_place => {
                time(count, || session.random_into(&mut room[..32]).unwrap())
            }
            Operation::Random => time(count, || session.random::<32>().unwrap()),
            Operation::Digest if is_in_place => {
                let (data, hash) = (&data[..64], &mut room[..32]);
                time(count, || session.digest_into(&sha256, data, hash).unwrap())
            }
            Operation::Digest => time(count, || session.digest(&sha256, &data[..64]).unwrap()),
            Operation::Encrypt if is_in_place => {
                time(count, || session.encrypt_into(&gcm(), self.aes, data, room).unwrap())
            }
            Operation::Encrypt => time(count, || session.encrypt(&gcm(), self.aes, data).unwrap()),
        }
    }
}

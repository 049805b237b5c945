//! The crate `cryptoki`.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use cryptoki::context::{CInitializeArgs, CInitializeFlags, Function, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::mechanism::aead::GcmParams;
use cryptoki::object::{Attribute, AttributeType, ObjectClass, ObjectHandle};
use cryptoki::session::Session;
use cryptoki::slot::Slot;

use crate::operation::{Caller, Operation, Output, Room, Workload, time};

const ATTRIBUTES: [AttributeType; 5] = [
    AttributeType::Class,
    AttributeType::KeyType,
    AttributeType::Sign,
    AttributeType::Label,
    AttributeType::Id,
];

pub struct Peer {
    session: Session,
    rsa: ObjectHandle,
    ec: ObjectHandle,
    aes: ObjectHandle,
}

impl Peer {
    /// On a module with a token on which the user is logged in.
    pub fn new(module: &Path, slot: std::ffi::c_ulong) -> Result<Self> {
        let context = Pkcs11::new(module)?;
        match context.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
            Ok(())
            | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, Function::Initialize)) => {}
            Err(error) => return Err(error.into()),
        }
        let session = context.open_rw_session(Slot::try_from(slot)?)?;
        let key = |class, label| {
            let found = session.find_objects(&template(class, label))?;
            found.first().copied().with_context(|| format!("there is no key {label}"))
        };
        let rsa = key(ObjectClass::PRIVATE_KEY, "rsa")?;
        let ec = key(ObjectClass::PRIVATE_KEY, "ec")?;
        let aes = key(ObjectClass::SECRET_KEY, "aes")?;
        Ok(Self { session, rsa, ec, aes })
    }

    fn encrypt(&self, data: &[u8]) -> Vec<u8> {
        let mut iv = [1; 12];
        let parameters = GcmParams::new(&mut iv, &[], 128.into()).unwrap();
        self.session.encrypt(&Mechanism::AesGcm(parameters), self.aes, data).unwrap()
    }
}

fn template(class: ObjectClass, label: &str) -> [Attribute; 2] {
    [Attribute::Class(class), Attribute::Label(label.into())]
}

impl Caller for Peer {
    fn name(&self) -> &'static str {
        "cryptoki"
    }

    fn run(&mut self, Workload { operation, output, .. }: Workload, count: u64) -> Duration {
        let session = &self.session;
        let data = &[0; 4096];
        let is_in_place = output == Output::InPlace;
        let sign =
            |mechanism, key| time(count, || session.sign(&mechanism, key, &data[..32]).unwrap());
        match operation {
            Operation::Attributes => {
                time(count, || session.get_attributes(self.rsa, &ATTRIBUTES).unwrap())
            }
            Operation::FixedAttributes => {
                time(count, || session.get_attributes(self.rsa, &ATTRIBUTES[..3]).unwrap())
            }
            Operation::Find => {
                let find = template(ObjectClass::PRIVATE_KEY, "rsa");
                if is_in_place {
                    let all = || session.iter_objects(&find).unwrap();
                    time(count, || all().map(Result::unwrap).last())
                } else {
                    time(count, || session.find_objects(&find).unwrap())
                }
            }
            Operation::SignRsa => sign(Mechanism::RsaPkcs, self.rsa),
            Operation::SignEc => sign(Mechanism::Ecdsa, self.ec),
            Operation::Random if is_in_place => {
                let bytes = &mut Room::new().0[..32];
                time(count, || session.generate_random_slice(bytes).unwrap())
            }
            Operation::Random => time(count, || session.generate_random_vec(32).unwrap()),
            Operation::Digest => {
                time(count, || session.digest(&Mechanism::Sha256, &data[..64]).unwrap())
            }
            Operation::Encrypt => time(count, || self.encrypt(data)),
        }
    }
}

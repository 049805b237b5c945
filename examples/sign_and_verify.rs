//! Makes a key pair for the session, signs with it and checks the signature.
//!
//!     PIN=1234 cargo run --example sign_and_verify /usr/lib/softhsm/libsofthsm2.so "my token"

use std::error::Error;

use pkcs11_client::{InitArgs, Mechanism, MechanismType, Module, Template, UserType, attribute};

/// `prime256v1` as an ASN.1 object identifier.
const P_256: &[u8] = &[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (path, label) =
        arguments.next().zip(arguments.next()).ok_or("give a module and a label")?;
    let pin = std::env::var("PIN")?.into();

    let context = Module::load(path)?.initialize(InitArgs::new())?;
    let slot = context.slot_with_label(&label)?.ok_or("there is no such token")?;
    let session = slot.open_read_write()?;
    session.login(UserType::USER, Some(&pin))?;

    let public = Template::new().with(attribute::EC_PARAMS, P_256).with(attribute::VERIFY, true);
    let private = Template::new().with(attribute::SIGN, true);
    let generate = Mechanism::new(MechanismType::EC_KEY_PAIR_GEN);
    let pair = session.generate_key_pair(&generate, &public, &private)?;

    let digest = session.digest(&MechanismType::SHA256.into(), b"to be signed")?;
    let ecdsa = Mechanism::new(MechanismType::ECDSA);
    let mut signature = [0; 64];
    let length = session.sign_into(&ecdsa, pair.private, &digest, &mut signature)?;
    session.verify(&ecdsa, pair.public, &digest, &signature[..length])?;
    println!("the signature of {length} bytes is good");
    Ok(())
}

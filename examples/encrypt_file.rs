//! Encrypts a file with a key on the token, part by part, so that it may be larger than the memory.
//! The result starts with the initialization vector.
//!
//!     PIN=1234 cargo run --example encrypt_file MODULE TOKEN KEY INPUT OUTPUT

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};

use pkcs11_client::{
    InitArgs, Mechanism, MechanismType, Module, ObjectClass, Template, UserType, attribute,
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, token, key, input, output] = &arguments[..] else {
        return Err("give a module, the labels of a token and of a key, and two files".into());
    };
    let pin = std::env::var("PIN")?.into();

    let context = Module::load(module)?.initialize(InitArgs::new())?;
    let slot = context.slot_with_label(token)?.ok_or("there is no such token")?;
    let session = slot.open_read_only()?;
    session.login(UserType::USER, Some(&pin))?;

    let wanted = Template::new()
        .with(attribute::CLASS, ObjectClass::SECRET_KEY)
        .with(attribute::LABEL, key.as_str());
    let key = session.find_one(&wanted)?.ok_or("there is no such key")?;

    let vector: [u8; 16] = session.random()?;
    let mut file = BufWriter::new(File::create(output)?);
    file.write_all(&vector)?;
    let mechanism = Mechanism::with_bytes(MechanismType::AES_CBC_PAD, &vector);
    let mut writer = session.encrypt_writer(&mechanism, key, file)?;
    std::io::copy(&mut File::open(input)?, &mut writer)?;
    writer.finish()?;
    Ok(())
}

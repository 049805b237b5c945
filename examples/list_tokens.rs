//! Lists the tokens of a module and what they can do.
//!
//!     cargo run --example list_tokens /usr/lib/softhsm/libsofthsm2.so

use std::error::Error;

use pkcs11_client::{InitArgs, Module};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("give the path of a module")?;
    let context = Module::load(path)?.initialize(InitArgs::new())?;
    for slot in context.slots_with_token()? {
        let token = slot.token_info()?;
        println!("{} ({}, serial number {})", token.label, token.model, token.serial_number);
        println!("  {:?}", token.flags);
        for mechanism in slot.mechanisms()? {
            let info = slot.mechanism_info(mechanism)?;
            println!("  {mechanism}: {:?}", info.flags);
        }
    }
    Ok(())
}

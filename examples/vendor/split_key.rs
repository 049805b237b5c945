//! Splits a key and joins it again, with the crate that was generated from acme.h.

use std::error::Error;

use acme_sys::parameters::AcmeSplitParams;
use acme_sys::{
    AcmeStatus, InitArgs, Mechanism, MechanismType, Module, Rv, Template, UserType, attribute,
};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("give a module")?;
    let context = Module::load(path)?.initialize(InitArgs::new())?;
    let slot = context.slots()?.remove(0);
    let status = slot.acme_get_slot_status()?;
    let mut serial = [0; 4];
    slot.acme_get_serial(&mut serial)?;
    println!("serial {serial:02x?}, {:?}", AcmeStatus::from_bits_retain(status.flags));

    let session = slot.open_read_write()?;
    session.login(UserType::ACME_AUDITOR, Some(&"1234".into()))?;
    let split = AcmeSplitParams { threshold: 2, shares: 3, label: [b' '; 32] };
    let split = Mechanism::with(MechanismType::ACME_SPLIT, split);
    let template = Template::new().with(attribute::ACME_OWNER, "Wile E.");
    let key = session.generate_key(&split, &template)?;
    println!("{} of a {}", session.acme_count_shares(key)?, session.get(key, attribute::KEY_TYPE)?);

    let one = session.acme_export_share(key, 0)?;
    let few = session.acme_join_shares(&one, &Template::new()).unwrap_err();
    assert_eq!(few.rv(), Some(Rv::ACME_TOO_FEW_SHARES));
    println!("{few}");
    let two = [one, session.acme_export_share(key, 1)?].concat();
    let joined = session.acme_join_shares(&two, &template)?;
    let owner = session.get(joined, attribute::ACME_OWNER)?;
    println!("{owner}, {}", session.get(joined, attribute::ACME_THRESHOLD)?);

    let mut volume = 11u8;
    // SAFETY: the manual says that setting 1 is a byte, which is read and written.
    unsafe { session.acme_control(1, (&raw mut volume).cast()) }?;
    println!("volume {volume}, log {:?}", String::from_utf8(session.acme_read_log()?)?);
    Ok(())
}

//! Digests, compared with those of the message "abc" that the standards' examples have.

use pkcs11_client::{Mechanism, MechanismFlags, MechanismType};

use crate::case::{Case, Need, Tested, check};
use crate::token::Token;

const GROUP: &str = "Digest";
const MESSAGE: &[u8] = b"abc";

#[rustfmt::skip]
const DIGESTS: [(MechanismType, &str); 12] = [
    (MechanismType::MD5, "900150983cd24fb0d6963f7d28e17f72"),
    (MechanismType::SHA_1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (MechanismType::SHA224, "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
    (MechanismType::SHA256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (MechanismType::SHA384,
     "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"),
    (MechanismType::SHA512,
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"),
    (MechanismType::SHA512_224, "4634270f707b6a54daae7530460842e20e37ed265ceee9a43e8924aa"),
    (MechanismType::SHA512_256, "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23"),
    (MechanismType::SHA3_224, "e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf"),
    (MechanismType::SHA3_256, "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"),
    (MechanismType::SHA3_384,
     "ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25"),
    (MechanismType::SHA3_512,
     "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0"),
];

pub(super) fn cases() -> Vec<Case> {
    let case = |(mechanism, expected): (MechanismType, &'static str)| {
        let needs = [Need::Mechanism(mechanism, MechanismFlags::DIGEST)];
        Case::new(GROUP, mechanism.to_string(), &needs, move |token| {
            digests(token, &mechanism.into(), expected)
        })
    };
    let dropped = [Need::Mechanism(MechanismType::SHA256, MechanismFlags::DIGEST)];
    let dropped = Case::new(GROUP, "an operation that is dropped", &dropped, leaves_no_operation);
    DIGESTS.into_iter().map(case).chain([dropped]).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn digests(token: &Token, mechanism: &Mechanism<'_>, expected: &str) -> Tested {
    let session = token.public_session()?;
    check(hex(&session.digest(mechanism, MESSAGE)?) == expected, "another digest")?;

    let mut buffer = [0; 64];
    let length = session.digest_into(mechanism, MESSAGE, &mut buffer)?;
    check(hex(&buffer[..length]) == expected, "another digest in a buffer")?;

    let mut stream = session.digest_stream(mechanism)?;
    for part in MESSAGE.chunks(1) {
        stream.update(part)?;
    }
    check(hex(&stream.finish()?) == expected, "another digest of parts")
}

fn leaves_no_operation(token: &Token) -> Tested {
    let session = token.public_session()?;
    let mechanism = MechanismType::SHA256.into();
    let mut stream = session.digest_stream(&mechanism)?;
    stream.update(b"left behind")?;
    drop(stream);
    session.digest(&mechanism, MESSAGE)?;
    Ok(())
}

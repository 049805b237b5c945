//! The list of cases.

mod derive;
mod digest;
mod dual;
mod encrypt;
mod module;
mod object;
mod session;
mod sign;
mod signer;
mod since_3;
mod wrap;

use crate::case::Case;

/// What signatures, digests and ciphertexts are made of.
const DATA: &[u8] = b"The quick brown fox jumps over the lazy dog";
/// A number below the modulus of an RSA key of 2048 bits.
const RSA_BLOCK: &[u8] = &{
    let mut block = [0x5a; 256];
    block[0] = 0;
    block
};

/// All cases, in the order in which they run. The last one makes a new token.
pub(crate) fn all() -> Vec<Case> {
    let mut cases = module::cases();
    cases.extend(session::cases());
    cases.extend(object::cases());
    cases.extend(digest::cases());
    cases.extend(sign::cases());
    cases.extend(signer::cases());
    cases.extend(encrypt::cases());
    cases.extend(dual::cases());
    cases.extend(wrap::cases());
    cases.extend(derive::cases());
    cases.extend(since_3::cases());
    cases.push(session::new_token());
    cases
}

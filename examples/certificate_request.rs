//! Makes a certificate request for a new key pair, whose private key never leaves the token.
//!
//!     PIN=1234 cargo run --example certificate_request MODULE TOKEN www.example.org

use std::error::Error;

use pkcs11_client::{
    InitArgs, KeyPair, Mechanism, MechanismType, Module, Session, Template, UserType, attribute,
};
use rcgen::{CertificateParams, DnType, PKCS_RSA_SHA256, PublicKeyData, SigningKey};

/// A key pair on a token, as rcgen takes it.
struct TokenKey<'s> {
    session: &'s Session,
    pair: KeyPair,
    /// The public key as an `RSAPublicKey` in DER.
    public: Vec<u8>,
}

impl<'s> TokenKey<'s> {
    fn generate(session: &'s Session, label: &str) -> pkcs11_client::Result<Self> {
        let both = || Template::new().with(attribute::TOKEN, true).with(attribute::LABEL, label);
        let public = both()
            .with(attribute::MODULUS_BITS, 2048)
            .with(attribute::PUBLIC_EXPONENT, &[1, 0, 1])
            .with(attribute::VERIFY, true);
        let private = both().with(attribute::SIGN, true);
        let mechanism = Mechanism::new(MechanismType::RSA_PKCS_KEY_PAIR_GEN);
        let pair = session.generate_key_pair(&mechanism, &public, &private)?;
        let modulus = session.get(pair.public, attribute::MODULUS)?;
        let exponent = session.get(pair.public, attribute::PUBLIC_EXPONENT)?;
        let public = yasna::construct_der(|writer| {
            writer.write_sequence(|writer| {
                writer.next().write_bigint_bytes(&modulus, true);
                writer.next().write_bigint_bytes(&exponent, true);
            });
        });
        Ok(Self { session, pair, public })
    }
}

impl PublicKeyData for TokenKey<'_> {
    fn der_bytes(&self) -> &[u8] {
        &self.public
    }

    fn algorithm(&self) -> &'static rcgen::SignatureAlgorithm {
        &PKCS_RSA_SHA256
    }
}

impl SigningKey for TokenKey<'_> {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        let mechanism = Mechanism::new(MechanismType::SHA256_RSA_PKCS);
        let signature = self.session.sign(&mechanism, self.pair.private, message);
        signature.map_err(|_| rcgen::Error::RemoteKeyError)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, token, name] = &arguments[..] else {
        return Err("give a module, the label of a token, and the name of a server".into());
    };
    let pin = std::env::var("PIN")?.into();

    let context = Module::load(module)?.initialize(InitArgs::new())?;
    let slot = context.slot_with_label(token)?.ok_or("there is no such token")?;
    let session = slot.open_read_write()?;
    session.login(UserType::USER, Some(&pin))?;

    let key = TokenKey::generate(&session, name)?;
    let mut request = CertificateParams::new(vec![name.clone()])?;
    request.distinguished_name.push(DnType::CommonName, name.as_str());
    print!("{}", request.serialize_request(&key)?.pem()?);
    Ok(())
}

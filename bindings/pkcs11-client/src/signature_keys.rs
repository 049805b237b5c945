//! Keys in a token as signers and verifiers of the crate `signature`.

use std::borrow::Borrow;

use der::asn1::UintRef;
use der::{Decode, Encode, Header, Reader, SliceReader, Tag};
use signature::hazmat::{PrehashSigner, PrehashVerifier};
use signature::{MultipartSigner, MultipartVerifier, SignatureEncoding, Signer, Verifier};

use crate::error::{Error, Result};
use crate::flags::MechanismFlags;
use crate::mechanism::Mechanism;
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::signature_scheme::{SignatureScheme, order_length};

/// A signature as bytes, for those who do not want the types of the crates that know its algorithm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SignatureBytes(Box<[u8]>);

impl AsRef<[u8]> for SignatureBytes {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<&[u8]> for SignatureBytes {
    #[inline]
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }
}

impl From<SignatureBytes> for Box<[u8]> {
    #[inline]
    fn from(signature: SignatureBytes) -> Self {
        signature.0
    }
}

impl SignatureEncoding for SignatureBytes {
    type Repr = Box<[u8]>;
}

/// A private key in a token, which signs in a session: in a reference to it, or in what it is held by.
///
/// It gives signatures of every type that can be made of the scheme's encoding: `p256::ecdsa::Signature`,
/// `rsa::pkcs1v15::Signature`, [`SignatureBytes`].
///
/// A key that wants a login for each signature (`CKA_ALWAYS_AUTHENTICATE`) cannot be used so, but by
/// [`Session::sign_stream`].
#[derive(Clone, Debug)]
pub struct SigningKey<S>(TokenKey<S>);

/// A public key in a token, which verifies signatures in a session: in a reference to it, or in what it
/// is held by.
#[derive(Clone, Debug)]
pub struct VerifyingKey<S>(TokenKey<S>);

#[derive(Clone, Debug)]
struct TokenKey<S> {
    session: S,
    key: ObjectHandle,
    scheme: SignatureScheme,
    is_prehashed: bool,
}

impl<S: Borrow<Session>> SigningKey<S> {
    /// The key, as one that signs with this scheme. A token that has no mechanism for the scheme as a
    /// whole makes the digest and the signature one after the other.
    ///
    /// # Errors
    /// [`Error::Argument`] if the token cannot sign so; what the module returns.
    pub fn new(session: S, key: ObjectHandle, scheme: SignatureScheme) -> Result<Self> {
        TokenKey::new(session, key, scheme, MechanismFlags::SIGN).map(Self)
    }

    /// The key's handle.
    #[inline]
    #[must_use]
    pub const fn handle(&self) -> ObjectHandle {
        self.0.key
    }
}

impl<S: Borrow<Session>> VerifyingKey<S> {
    /// The key, as one that verifies signatures of this scheme. A token that has no mechanism for the
    /// scheme as a whole makes the digest and verifies the signature one after the other.
    ///
    /// # Errors
    /// [`Error::Argument`] if the token cannot verify so; what the module returns.
    pub fn new(session: S, key: ObjectHandle, scheme: SignatureScheme) -> Result<Self> {
        TokenKey::new(session, key, scheme, MechanismFlags::VERIFY).map(Self)
    }

    /// The key's handle.
    #[inline]
    #[must_use]
    pub const fn handle(&self) -> ObjectHandle {
        self.0.key
    }
}

impl<S: Borrow<Session>> TokenKey<S> {
    fn new(
        session: S,
        key: ObjectHandle,
        scheme: SignatureScheme,
        flag: MechanismFlags,
    ) -> Result<Self> {
        let is_prehashed = scheme.is_prehashed(session.borrow(), flag)?;
        Ok(Self {
            session,
            key,
            scheme,
            is_prehashed,
        })
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        let session = self.session.borrow();
        if self.is_prehashed {
            return self.sign_digest(&self.scheme.digest(session, message)?);
        }
        let signature = session.sign(&self.scheme.mechanism(), self.key, message)?;
        self.encoded(signature)
    }

    fn sign_digest(&self, digest: &[u8]) -> Result<Vec<u8>> {
        let (mechanism, input) = self.prehashed(digest)?;
        let signature = self.session.borrow().sign(&mechanism, self.key, &input)?;
        self.encoded(signature)
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<()> {
        let session = self.session.borrow();
        if self.is_prehashed {
            return self.verify_digest(&self.scheme.digest(session, message)?, signature);
        }
        let signature = self.decoded(signature)?;
        session.verify(&self.scheme.mechanism(), self.key, message, &signature)
    }

    fn verify_digest(&self, digest: &[u8], signature: &[u8]) -> Result<()> {
        let (mechanism, input) = self.prehashed(digest)?;
        let (session, signature) = (self.session.borrow(), self.decoded(signature)?);
        session.verify(&mechanism, self.key, &input, &signature)
    }

    fn prehashed(&self, digest: &[u8]) -> Result<(Mechanism<'static>, Vec<u8>)> {
        const NO_DIGEST: Error = Error::Argument("the scheme signs messages, not their digests");
        let mechanism = self.scheme.prehash_mechanism().ok_or(NO_DIGEST)?;
        Ok((mechanism, self.scheme.prehash_input(digest)?))
    }

    /// A signature of the token in the scheme's encoding.
    fn encoded(&self, signature: Vec<u8>) -> Result<Vec<u8>> {
        match self.scheme {
            SignatureScheme::EcdsaDer(_) => to_der(&signature).map_err(|_| Error::Corrupt {
                function: "C_Sign",
                what: "it is no signature of ECDSA",
            }),
            _ => Ok(signature),
        }
    }

    /// A signature in the scheme's encoding as the token takes it.
    fn decoded(&self, signature: &[u8]) -> Result<Vec<u8>> {
        match self.scheme {
            SignatureScheme::EcdsaDer(_) => {
                let length = order_length(self.session.borrow(), self.key)?;
                from_der(signature, length)
                    .map_err(|_| Error::Argument("not a signature of ECDSA in DER"))
            }
            _ => Ok(signature.to_vec()),
        }
    }
}

/// The structure `SEQUENCE { r INTEGER, s INTEGER }`, from two numbers of the same length.
fn to_der(signature: &[u8]) -> der::Result<Vec<u8>> {
    let (r, s) = signature.split_at(signature.len() / 2);
    let (r, s) = (UintRef::new(r)?, UintRef::new(s)?);
    let mut encoded = Vec::with_capacity(signature.len() + 16);
    Header::new(Tag::Sequence, (r.encoded_len()? + s.encoded_len()?)?)
        .encode_to_vec(&mut encoded)?;
    r.encode_to_vec(&mut encoded)?;
    s.encode_to_vec(&mut encoded)?;
    Ok(encoded)
}

/// The two numbers of the structure, each of `length` bytes.
fn from_der(signature: &[u8], length: usize) -> der::Result<Vec<u8>> {
    let mut reader = SliceReader::new(signature)?;
    let (r, s) = reader.sequence(|reader| {
        let r = UintRef::decode(reader)?;
        Ok::<_, der::Error>((r, UintRef::decode(reader)?))
    })?;
    reader.finish()?;
    let mut numbers = vec![0; 2 * length];
    for (number, place) in [r, s].iter().zip(numbers.chunks_exact_mut(length)) {
        let bytes = number.as_bytes();
        let start = length.checked_sub(bytes.len());
        let start = start.ok_or_else(|| Tag::Integer.length_error())?;
        place[start..].copy_from_slice(bytes);
    }
    Ok(numbers)
}

/// A signature of a token as one of the caller's type.
fn typed<T: SignatureEncoding>(signature: Result<Vec<u8>>) -> signature::Result<T> {
    const WRONG: Error = Error::Argument("the key's signatures are not of this type");
    let signature = signature.map_err(signature::Error::from_source)?;
    T::try_from(&signature).map_err(|_| signature::Error::from_source(WRONG))
}

impl<S: Borrow<Session>, T: SignatureEncoding> Signer<T> for SigningKey<S> {
    fn try_sign(&self, message: &[u8]) -> signature::Result<T> {
        typed(self.0.sign(message))
    }
}

impl<S: Borrow<Session>, T: SignatureEncoding> MultipartSigner<T> for SigningKey<S> {
    fn try_multipart_sign(&self, message: &[&[u8]]) -> signature::Result<T> {
        typed(self.0.sign(&message.concat()))
    }
}

impl<S: Borrow<Session>, T: SignatureEncoding> PrehashSigner<T> for SigningKey<S> {
    fn sign_prehash(&self, digest: &[u8]) -> signature::Result<T> {
        typed(self.0.sign_digest(digest))
    }
}

impl<S: Borrow<Session>, T: SignatureEncoding> Verifier<T> for VerifyingKey<S> {
    fn verify(&self, message: &[u8], signature: &T) -> signature::Result<()> {
        let verified = self.0.verify(message, signature.to_bytes().as_ref());
        verified.map_err(signature::Error::from_source)
    }
}

impl<S: Borrow<Session>, T: SignatureEncoding> MultipartVerifier<T> for VerifyingKey<S> {
    fn multipart_verify(&self, message: &[&[u8]], signature: &T) -> signature::Result<()> {
        self.verify(&message.concat(), signature)
    }
}

impl<S: Borrow<Session>, T: SignatureEncoding> PrehashVerifier<T> for VerifyingKey<S> {
    fn verify_prehash(&self, digest: &[u8], signature: &T) -> signature::Result<()> {
        let verified = self.0.verify_digest(digest, signature.to_bytes().as_ref());
        verified.map_err(signature::Error::from_source)
    }
}

//! Sessions whose functions may go on after they returned.

use core::ffi::CStr;

use crate::async_memory::{Arguments, Given};
use crate::async_operation::{Detached, Pending};
use crate::async_outcome::AsyncOutcome;
use crate::context::Call;
use crate::error::Result;
use crate::flags::{MechanismFlags, SessionFlags};
use crate::functions::invoke;
use crate::key::KeyPair;
use crate::mechanism::Mechanism;
use crate::object::ObjectHandle;
use crate::session::Session;
use crate::slot::Slot;
use crate::sys;
use crate::template::Template;

/// A session in which a function may return before it has ended (`CKR_PENDING`).
/// (PKCS #11, `C_OpenSession` with `CKF_ASYNC_SESSION`, from 3.2)
///
/// It owns what its functions work on, so templates and the parameters of mechanisms must not borrow
/// anything; [`Mechanism::with_owned_bytes`] is for initialization vectors and the like. An operation is
/// one function after the other: [`AsyncSession::sign_init`], then [`AsyncSession::sign`]. Whatever else a
/// session does, logging in for example, is done in an ordinary one with the same token.
#[derive(Debug)]
pub struct AsyncSession(Session);

impl Slot {
    /// Opens a session whose functions may go on after they returned, with `CKF_ASYNC_SESSION` and
    /// these flags. (PKCS #11, `C_OpenSession`, from 3.2)
    ///
    /// # Errors
    /// What the module returns: `CKR_SESSION_ASYNC_NOT_SUPPORTED` if the token has no such sessions.
    #[inline]
    pub fn open_async(&self, flags: SessionFlags) -> Result<AsyncSession> {
        let flags = flags | SessionFlags::SERIAL_SESSION | SessionFlags::ASYNC_SESSION;
        Session::open(&self.shared, self.id, flags, None).map(AsyncSession)
    }
}

/// Defines functions by the C functions that they call.
macro_rules! functions {
    ($(
        $(#[$doc:meta])*
        $name:ident($($argument:ident: $type:ty),*) -> $outcome:ty
        { $($field:ident: $value:expr),* }
        |$session:ident, $a:ident| $function:ident($($pass:expr),* $(,)?);
    )*) => {
        #[allow(clippy::needless_update, reason = "some functions are given all that can be given")]
        impl AsyncSession {
            $(
                $(#[$doc])*
                ///
                /// # Errors
                /// What the module returns.
                #[inline]
                pub fn $name(&mut self, $($argument: $type),*) -> Result<Pending<'_, $outcome>> {
                    const NAME: &CStr = match CStr::from_bytes_with_nul(
                        concat!(stringify!($function), "\0").as_bytes(),
                    ) {
                        Ok(name) => name,
                        Err(_) => panic!("the name has a NUL"),
                    };
                    let given = Given { $($field: $value,)* ..Given::default() };
                    Pending::start(self, NAME, given, |session, $a: &Arguments| {
                        let $session = session.handle();
                        let call = session.call()?;
                        // SAFETY: the arguments stay where they are until the function has ended.
                        unsafe { invoke!(call.table(), $function($($pass),*)) }
                    })
                }
            )*
        }
    };
}

functions! {
    /// Starts to encrypt. (PKCS #11, `C_EncryptInit`)
    encrypt_init(mechanism: Mechanism<'static>, key: ObjectHandle) -> () { mechanism: Some(mechanism) }
    |session, with| C_EncryptInit(session, with.mechanism, key.0);

    /// Encrypts all data. (PKCS #11, `C_Encrypt`)
    encrypt(plaintext: Vec<u8>) -> Vec<u8> { inputs: [plaintext, Vec::new()] }
    |session, with| C_Encrypt(session, with.inputs[0].0, with.inputs[0].1, with.output, with.length);

    /// Encrypts a part of the data, and gives what there is of the ciphertext. (PKCS #11, `C_EncryptUpdate`)
    encrypt_update(part: Vec<u8>) -> Vec<u8> { inputs: [part, Vec::new()] }
    |session, with| C_EncryptUpdate(
        session, with.inputs[0].0, with.inputs[0].1, with.output, with.length,
    );

    /// Ends an encryption in parts, and gives the rest of the ciphertext. (PKCS #11, `C_EncryptFinal`)
    encrypt_final() -> Vec<u8> {}
    |session, with| C_EncryptFinal(session, with.output, with.length);

    /// Starts to decrypt. (PKCS #11, `C_DecryptInit`)
    decrypt_init(mechanism: Mechanism<'static>, key: ObjectHandle) -> () { mechanism: Some(mechanism) }
    |session, with| C_DecryptInit(session, with.mechanism, key.0);

    /// Decrypts all data. (PKCS #11, `C_Decrypt`)
    decrypt(ciphertext: Vec<u8>) -> Vec<u8> { inputs: [ciphertext, Vec::new()] }
    |session, with| C_Decrypt(session, with.inputs[0].0, with.inputs[0].1, with.output, with.length);

    /// Decrypts a part of the data, and gives what there is of the plaintext. (PKCS #11, `C_DecryptUpdate`)
    decrypt_update(part: Vec<u8>) -> Vec<u8> { inputs: [part, Vec::new()] }
    |session, with| C_DecryptUpdate(
        session, with.inputs[0].0, with.inputs[0].1, with.output, with.length,
    );

    /// Ends a decryption in parts, and gives the rest of the plaintext. (PKCS #11, `C_DecryptFinal`)
    decrypt_final() -> Vec<u8> {}
    |session, with| C_DecryptFinal(session, with.output, with.length);

    /// Starts a digest. (PKCS #11, `C_DigestInit`)
    digest_init(mechanism: Mechanism<'static>) -> () { mechanism: Some(mechanism) }
    |session, with| C_DigestInit(session, with.mechanism);

    /// The digest of all data. (PKCS #11, `C_Digest`)
    digest(data: Vec<u8>) -> Vec<u8> { inputs: [data, Vec::new()] }
    |session, with| C_Digest(session, with.inputs[0].0, with.inputs[0].1, with.output, with.length);

    /// Takes a part of the data to digest. (PKCS #11, `C_DigestUpdate`)
    digest_update(part: Vec<u8>) -> () { inputs: [part, Vec::new()] }
    |session, with| C_DigestUpdate(session, with.inputs[0].0, with.inputs[0].1);

    /// The digest of all parts. (PKCS #11, `C_DigestFinal`)
    digest_final() -> Vec<u8> {}
    |session, with| C_DigestFinal(session, with.output, with.length);

    /// Starts to sign. (PKCS #11, `C_SignInit`)
    sign_init(mechanism: Mechanism<'static>, key: ObjectHandle) -> () { mechanism: Some(mechanism) }
    |session, with| C_SignInit(session, with.mechanism, key.0);

    /// Signs all data. (PKCS #11, `C_Sign`)
    sign(data: Vec<u8>) -> Vec<u8> { inputs: [data, Vec::new()] }
    |session, with| C_Sign(session, with.inputs[0].0, with.inputs[0].1, with.output, with.length);

    /// Takes a part of the data to sign. (PKCS #11, `C_SignUpdate`)
    sign_update(part: Vec<u8>) -> () { inputs: [part, Vec::new()] }
    |session, with| C_SignUpdate(session, with.inputs[0].0, with.inputs[0].1);

    /// Signs all parts. (PKCS #11, `C_SignFinal`)
    sign_final() -> Vec<u8> {}
    |session, with| C_SignFinal(session, with.output, with.length);

    /// Starts to check a signature. (PKCS #11, `C_VerifyInit`)
    verify_init(mechanism: Mechanism<'static>, key: ObjectHandle) -> () { mechanism: Some(mechanism) }
    |session, with| C_VerifyInit(session, with.mechanism, key.0);

    /// Checks the signature of all data. (PKCS #11, `C_Verify`)
    verify(data: Vec<u8>, signature: Vec<u8>) -> () { inputs: [data, signature] }
    |session, with| C_Verify(
        session, with.inputs[0].0, with.inputs[0].1, with.inputs[1].0, with.inputs[1].1,
    );

    /// Takes a part of the data whose signature is checked. (PKCS #11, `C_VerifyUpdate`)
    verify_update(part: Vec<u8>) -> () { inputs: [part, Vec::new()] }
    |session, with| C_VerifyUpdate(session, with.inputs[0].0, with.inputs[0].1);

    /// Checks the signature of all parts. (PKCS #11, `C_VerifyFinal`)
    verify_final(signature: Vec<u8>) -> () { inputs: [signature, Vec::new()] }
    |session, with| C_VerifyFinal(session, with.inputs[0].0, with.inputs[0].1);

    /// Starts to check a signature that is known before the data. (PKCS #11, `C_VerifySignatureInit`)
    verify_signature_init(mechanism: Mechanism<'static>, key: ObjectHandle, signature: Vec<u8>) -> ()
    { mechanism: Some(mechanism), inputs: [signature, Vec::new()] }
    |session, with| C_VerifySignatureInit(
        session, with.mechanism, key.0, with.inputs[0].0, with.inputs[0].1,
    );

    /// Checks it with all data. (PKCS #11, `C_VerifySignature`)
    verify_signature(data: Vec<u8>) -> () { inputs: [data, Vec::new()] }
    |session, with| C_VerifySignature(session, with.inputs[0].0, with.inputs[0].1);

    /// Takes a part of the data. (PKCS #11, `C_VerifySignatureUpdate`)
    verify_signature_update(part: Vec<u8>) -> () { inputs: [part, Vec::new()] }
    |session, with| C_VerifySignatureUpdate(session, with.inputs[0].0, with.inputs[0].1);

    /// Checks it with all parts. (PKCS #11, `C_VerifySignatureFinal`)
    verify_signature_final() -> () {}
    |session, _with| C_VerifySignatureFinal(session);

    /// Generates a secret key, or domain parameters. (PKCS #11, `C_GenerateKey`)
    generate_key(mechanism: Mechanism<'static>, template: Template<'static>) -> ObjectHandle
    { mechanism: Some(mechanism), templates: [template, Template::new()] }
    |session, with| C_GenerateKey(
        session, with.mechanism, with.templates[0].0, with.templates[0].1, with.handles[0],
    );

    /// Generates a public and a private key. (PKCS #11, `C_GenerateKeyPair`)
    generate_key_pair(
        mechanism: Mechanism<'static>, public: Template<'static>, private: Template<'static>
    ) -> KeyPair
    { mechanism: Some(mechanism), templates: [public, private] }
    |session, with| C_GenerateKeyPair(
        session, with.mechanism, with.templates[0].0, with.templates[0].1,
        with.templates[1].0, with.templates[1].1, with.handles[0], with.handles[1],
    );

    /// Encrypts a key with another. (PKCS #11, `C_WrapKey`)
    wrap_key(mechanism: Mechanism<'static>, wrapping_key: ObjectHandle, key: ObjectHandle) -> Vec<u8>
    { mechanism: Some(mechanism) }
    |session, with| C_WrapKey(
        session, with.mechanism, wrapping_key.0, key.0, with.output, with.length,
    );

    /// Encrypts a key with another, and authenticates it with further data.
    /// (PKCS #11, `C_WrapKeyAuthenticated`)
    wrap_key_authenticated(
        mechanism: Mechanism<'static>, wrapping_key: ObjectHandle, key: ObjectHandle,
        associated_data: Vec<u8>
    ) -> Vec<u8>
    { mechanism: Some(mechanism), inputs: [associated_data, Vec::new()] }
    |session, with| C_WrapKeyAuthenticated(
        session, with.mechanism, wrapping_key.0, key.0, with.inputs[0].0, with.inputs[0].1,
        with.output, with.length,
    );

    /// Decrypts a key with another. (PKCS #11, `C_UnwrapKey`)
    unwrap_key(
        mechanism: Mechanism<'static>, unwrapping_key: ObjectHandle, wrapped: Vec<u8>,
        template: Template<'static>
    ) -> ObjectHandle
    {
        mechanism: Some(mechanism), inputs: [wrapped, Vec::new()],
        templates: [template, Template::new()]
    }
    |session, with| C_UnwrapKey(
        session, with.mechanism, unwrapping_key.0, with.inputs[0].0, with.inputs[0].1,
        with.templates[0].0, with.templates[0].1, with.handles[0],
    );

    /// Decrypts a key that was authenticated with further data.
    /// (PKCS #11, `C_UnwrapKeyAuthenticated`)
    unwrap_key_authenticated(
        mechanism: Mechanism<'static>, unwrapping_key: ObjectHandle, wrapped: Vec<u8>,
        template: Template<'static>, associated_data: Vec<u8>
    ) -> ObjectHandle
    {
        mechanism: Some(mechanism), inputs: [wrapped, associated_data],
        templates: [template, Template::new()]
    }
    |session, with| C_UnwrapKeyAuthenticated(
        session, with.mechanism, unwrapping_key.0, with.inputs[0].0, with.inputs[0].1,
        with.templates[0].0, with.templates[0].1, with.inputs[1].0, with.inputs[1].1,
        with.handles[0],
    );

    /// Makes a secret key, and the ciphertext that hands it to the owner of a key pair.
    /// (PKCS #11, `C_EncapsulateKey`)
    encapsulate_key(
        mechanism: Mechanism<'static>, public_key: ObjectHandle, template: Template<'static>
    ) -> (Vec<u8>, ObjectHandle)
    { mechanism: Some(mechanism), templates: [template, Template::new()] }
    |session, with| C_EncapsulateKey(
        session, with.mechanism, public_key.0, with.templates[0].0, with.templates[0].1,
        with.output, with.length, with.handles[0],
    );

    /// The secret key that a ciphertext hands over. (PKCS #11, `C_DecapsulateKey`)
    decapsulate_key(
        mechanism: Mechanism<'static>, private_key: ObjectHandle, template: Template<'static>,
        ciphertext: Vec<u8>
    ) -> ObjectHandle
    {
        mechanism: Some(mechanism), inputs: [ciphertext, Vec::new()],
        templates: [template, Template::new()]
    }
    |session, with| C_DecapsulateKey(
        session, with.mechanism, private_key.0, with.templates[0].0, with.templates[0].1,
        with.inputs[0].0, with.inputs[0].1, with.handles[0],
    );

    /// Makes a key from another. (PKCS #11, `C_DeriveKey`)
    derive_key(
        mechanism: Mechanism<'static>, base_key: ObjectHandle, template: Template<'static>
    ) -> ObjectHandle
    { mechanism: Some(mechanism), templates: [template, Template::new()] }
    |session, with| C_DeriveKey(
        session, with.mechanism, base_key.0, with.templates[0].0, with.templates[0].1,
        with.handles[0],
    );
}

impl AsyncSession {
    #[inline]
    pub(crate) fn session(&self) -> &Session {
        &self.0
    }

    #[inline]
    fn call(&self) -> Result<Call<'_>> {
        self.0.call()
    }

    /// Its handle, for functions that this crate does not know.
    #[inline]
    #[must_use]
    pub fn handle(&self) -> sys::CK_SESSION_HANDLE {
        self.0.handle()
    }

    /// Joins a function that another session has detached from; `capacity` is how many bytes of output
    /// there is room for, if it has any. (PKCS #11, `C_AsyncJoin`)
    ///
    /// # Errors
    /// What the module returns: `CKR_SAVED_STATE_INVALID` if there is no such function,
    /// `CKR_BUFFER_TOO_SMALL` if it needs more room.
    pub fn join<T: AsyncOutcome>(
        &mut self,
        function: &Detached<T>,
        capacity: usize,
    ) -> Result<Pending<'_, T>> {
        Pending::join(self, function, capacity)
    }

    /// Cancels operations of the session: [`MechanismFlags::SIGN`] that of signing, for example.
    /// (PKCS #11, `C_SessionCancel`)
    ///
    /// # Errors
    /// What the module returns: `CKR_OPERATION_CANCEL_FAILED` if one cannot be cancelled.
    #[inline]
    pub fn cancel(&mut self, operations: MechanismFlags) -> Result<()> {
        self.0.cancel(operations)
    }

    /// Closes the session and tells whether that worked, which dropping it does not.
    /// (PKCS #11, `C_CloseSession`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn close(self) -> Result<()> {
        self.0.close()
    }
}

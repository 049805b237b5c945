//! Message digests. (PKCS #11, Message digesting functions)

use crate::error::Result;
use crate::functions::invoke;
use crate::mechanism::Mechanism;
use crate::object::ObjectHandle;
use crate::operation::{Kind, Operation, entry, written_by_update};
use crate::session::Session;
use crate::sys;

/// `C_DigestInit`
pub(crate) struct Digest;

impl Kind for Digest {
    const CANCEL: sys::CK_FLAGS = sys::CKF_DIGEST;

    #[inline]
    unsafe fn start(
        table: &sys::CK_FUNCTION_LIST_3_2,
        session: sys::CK_SESSION_HANDLE,
        mechanism: *mut sys::CK_MECHANISM,
        _: sys::CK_OBJECT_HANDLE,
    ) -> Result<()> {
        // SAFETY: as the caller promises.
        unsafe { invoke!(table, C_DigestInit(session, mechanism)) }
    }

    #[inline]
    fn end(operation: &Operation<'_, Self>) -> Result<()> {
        let table = operation.session().table();
        operation.end_with(entry!(table, C_DigestFinal), entry!(table, C_Digest))
    }
}

impl Session {
    /// The digest of `data`. (PKCS #11, `C_Digest`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn digest(&self, mechanism: &Mechanism<'_>, data: &[u8]) -> Result<Vec<u8>> {
        Operation::<Digest>::once_short(self, mechanism, None, entry!(self.table(), C_Digest), data)
    }

    /// Writes the digest of `data` to the start of `digest`. Returns its length in bytes.
    /// (PKCS #11, `C_Digest`)
    ///
    /// # Errors
    /// What the module returns; [`Error::TooSmall`](crate::Error::TooSmall) if it does not fit.
    #[inline]
    pub fn digest_into(
        &self,
        mechanism: &Mechanism<'_>,
        data: &[u8],
        digest: &mut [u8],
    ) -> Result<usize> {
        Operation::<Digest>::once_into(
            self,
            mechanism,
            None,
            entry!(self.table(), C_Digest),
            data,
            digest,
        )
    }

    /// Starts a digest of data that comes in parts. (PKCS #11, `C_DigestInit`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn digest_stream(&self, mechanism: &Mechanism<'_>) -> Result<DigestStream<'_>> {
        Ok(DigestStream {
            operation: Operation::start(self, mechanism, None)?,
        })
    }
}

/// A digest of data that comes in parts. It is cancelled if it is dropped before its end.
#[must_use]
pub struct DigestStream<'s> {
    pub(crate) operation: Operation<'s, Digest>,
}

impl DigestStream<'_> {
    /// Adds data. (PKCS #11, `C_DigestUpdate`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation.
    #[inline]
    pub fn update(&mut self, data: &[u8]) -> Result<()> {
        let entry = entry!(self.operation.session().table(), C_DigestUpdate);
        self.operation.update(entry, data)
    }

    /// Adds the value of a secret key. (PKCS #11, `C_DigestKey`)
    ///
    /// # Errors
    /// What the module returns, which ends the operation.
    #[inline]
    pub fn update_with_key(&mut self, key: ObjectHandle) -> Result<()> {
        let session = self.operation.session();
        let call = session.call()?;
        // SAFETY: it takes handles only.
        let result = unsafe { invoke!(call.table(), C_DigestKey(session.handle(), key.0)) };
        drop(call);
        self.operation.note_part(result)
    }

    /// The digest of all data. (PKCS #11, `C_DigestFinal`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn finish(self) -> Result<Vec<u8>> {
        let entry = entry!(self.operation.session().table(), C_DigestFinal);
        self.operation.finish_owned(entry)
    }

    /// Writes the digest of all data to the start of `digest`. Returns its length in bytes.
    /// (PKCS #11, `C_DigestFinal`)
    ///
    /// # Errors
    /// What the module returns. If the buffer was too small, it can be called again.
    #[inline]
    pub fn finish_into(&mut self, digest: &mut [u8]) -> Result<usize> {
        let entry = entry!(self.operation.session().table(), C_DigestFinal);
        self.operation.finish_into(entry, digest)
    }

    /// Ends the operation without its result. (PKCS #11, `C_SessionCancel`)
    ///
    /// # Errors
    /// What the module returns.
    #[inline]
    pub fn cancel(mut self) -> Result<()> {
        self.operation.cancel()
    }
}

written_by_update!(DigestStream);

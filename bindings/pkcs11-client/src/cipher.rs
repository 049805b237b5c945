//! Encryption and decryption as a writer.

use std::{fmt, io};

use secrecy::zeroize::Zeroizing;

use crate::error::{Error, Result};

/// A stream that gives bytes for bytes.
pub trait Parts {
    /// Takes some bytes and gives some.
    ///
    /// # Errors
    /// What the module returns.
    fn part(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize>;

    /// Gives the rest.
    ///
    /// # Errors
    /// What the module returns.
    fn last(self) -> Result<Vec<u8>>;
}

/// How much is given to the module at a time, in bytes.
const PART: usize = 16 * 1024;
/// How much longer its answer may be.
const GROWTH: usize = 1024;
/// The longest answer to one part, in bytes: some modules keep all data until they know the tag.
const MAX_PART: usize = 1 << 28;

/// Encrypts or decrypts what is written to it, and writes the result to another writer.
///
/// Call [`CipherWriter::finish`] at the end: dropping it cancels the operation.
pub struct CipherWriter<S, W> {
    stream: S,
    output: W,
    buffer: Zeroizing<Vec<u8>>,
    /// What of the buffer is still to be written to the output.
    pending: core::ops::Range<usize>,
}

impl<S: Parts, W: io::Write> CipherWriter<S, W> {
    #[inline]
    pub(crate) fn new(stream: S, output: W) -> Self {
        Self {
            stream,
            output,
            buffer: Zeroizing::new(vec![0; PART + GROWTH]),
            pending: 0..0,
        }
    }

    /// Ends the operation, writes the rest and gives the writer back.
    ///
    /// # Errors
    /// What the module returns, and errors of the writer.
    #[inline]
    pub fn finish(mut self) -> io::Result<W> {
        self.write_pending()?;
        let rest = Zeroizing::new(self.stream.last().map_err(io::Error::other)?);
        self.output.write_all(&rest)?;
        self.output.flush()?;
        Ok(self.output)
    }

    /// The module has taken the input of what is pending, so that it must not be lost when the
    /// writer fails.
    #[inline]
    fn write_pending(&mut self) -> io::Result<()> {
        while !self.pending.is_empty() {
            match self.output.write(&self.buffer[self.pending.clone()]) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => self.pending.start += written,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl<S: Parts, W: io::Write> io::Write for CipherWriter<S, W> {
    #[inline]
    fn write(&mut self, input: &[u8]) -> io::Result<usize> {
        self.write_pending()?;
        let input = &input[..input.len().min(PART)];
        let length = match self.stream.part(input, &mut self.buffer) {
            Err(Error::TooSmall { needed, .. }) if needed <= MAX_PART => {
                self.buffer = Zeroizing::new(vec![0; needed]);
                self.stream.part(input, &mut self.buffer)
            }
            other => other,
        };
        let length = length.map_err(io::Error::other)?;
        self.pending = 0..length;
        Ok(input.len())
    }

    #[inline]
    fn flush(&mut self) -> io::Result<()> {
        self.write_pending()?;
        self.output.flush()
    }
}

impl<S: fmt::Debug, W> fmt::Debug for CipherWriter<S, W> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CipherWriter")
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}

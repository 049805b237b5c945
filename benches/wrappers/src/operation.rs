//! What is measured.

use std::time::Duration;

/// An operation of a module. The order is that of `enum operation` in `c/operations.c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Operation {
    /// Three attributes of a fixed length and two of any.
    Attributes,
    /// Three attributes of a fixed length.
    FixedAttributes,
    /// All objects of a class and label.
    Find,
    /// 32 bytes with an RSA key of 2048 bits.
    SignRsa,
    /// 32 bytes with a key on P-256.
    SignEc,
    /// 32 random bytes.
    Random,
    /// SHA-256 of 64 bytes.
    Digest,
    /// AES-GCM of 4 KiB.
    Encrypt,
}

/// Where the result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// In the caller's slice; what is found is given one after the other.
    InPlace,
    /// In memory of its own, as a `Vec` or the like.
    Owned,
}

/// An operation and where its result is, under a name.
#[derive(Clone, Copy, Debug)]
pub struct Workload {
    pub name: &'static str,
    pub operation: Operation,
    pub output: Output,
}

const fn workload(name: &'static str, operation: Operation, output: Output) -> Workload {
    Workload { name, operation, output }
}

/// On the null module, where the work of a wrapper is all there is.
pub const NULL: &[Workload] = &[
    workload("five attributes", Operation::Attributes, Output::Owned),
    workload("three fixed attributes", Operation::FixedAttributes, Output::Owned),
    workload("find", Operation::Find, Output::InPlace),
    workload("find, owned", Operation::Find, Output::Owned),
    workload("sign into a slice", Operation::SignEc, Output::InPlace),
    workload("sign, owned", Operation::SignEc, Output::Owned),
    workload("random into a slice", Operation::Random, Output::InPlace),
    workload("random, owned", Operation::Random, Output::Owned),
    workload("digest into a slice", Operation::Digest, Output::InPlace),
    workload("digest, owned", Operation::Digest, Output::Owned),
    workload("encrypt into a slice", Operation::Encrypt, Output::InPlace),
    workload("encrypt, owned", Operation::Encrypt, Output::Owned),
];

/// On SoftHSM, which does the work.
pub const SOFTHSM: &[Workload] = &[
    workload("RSA-2048 signature", Operation::SignRsa, Output::InPlace),
    workload("P-256 signature", Operation::SignEc, Output::InPlace),
    workload("AES-GCM, 4 KiB", Operation::Encrypt, Output::InPlace),
    workload("SHA-256, 64 bytes", Operation::Digest, Output::InPlace),
    workload("random, 32 bytes", Operation::Random, Output::InPlace),
];

/// Somebody who calls modules.
pub trait Caller {
    /// The name that the report shows.
    fn name(&self) -> &'static str;

    /// How long it takes to do the work `count` times in a row, results dropped each time. A caller
    /// without an operation in place gives owned results instead.
    fn run(&mut self, workload: Workload, count: u64) -> Duration;
}

/// The caller's buffer. It begins with a cache line, for all callers: 32 bytes over two lines take
/// longer.
#[repr(align(64))]
pub struct Room(pub [u8; 4096 + 16]);

impl Room {
    pub fn new() -> Self {
        Self([0; 4096 + 16])
    }
}

/// Times a closure that is called `count` times.
#[inline]
pub fn time<T>(count: u64, mut work: impl FnMut() -> T) -> Duration {
    let start = std::time::Instant::now();
    for _ in 0..count {
        std::hint::black_box(work());
    }
    start.elapsed()
}

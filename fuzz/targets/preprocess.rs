//! Conditions, macros and includes, of several headers in memory.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::source::SourceMap;
use pkcs11_bindgen_fuzz::{headers, read};

fuzz_target!(|data: &[u8]| {
    let sources = SourceMap::new();
    let request = headers(&sources, data);
    read(&sources, &request, &[Abi::Unix64]);
});

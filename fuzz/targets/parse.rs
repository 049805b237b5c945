//! Declarations, on one platform.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::source::SourceMap;
use pkcs11_bindgen_fuzz::{declarations, read};

fuzz_target!(|data: &[u8]| {
    let sources = SourceMap::new();
    let request = declarations(&sources, data);
    read(&sources, &request, &[Abi::Windows64]);
});

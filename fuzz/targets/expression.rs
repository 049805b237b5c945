//! Constant expressions, wherever one may stand.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::source::SourceMap;
use pkcs11_bindgen_fuzz::{declarations, read};

fuzz_target!(|data: &[u8]| {
    let line = String::from_utf8_lossy(data).replace(['\n', '\r'], " ");
    let header = format!(
        "#define CKM_FUZZED {line}\n#if {line}\nint chosen;\n#elif defined CKM_FUZZED && CKM_FUZZED\n\
         int other;\n#endif\nenum fuzzed {{ FUZZED_ENUMERATOR = {line} }};\n\
         static const CK_ULONG fuzzed_constant = {line};\nchar fuzzed_array[{line}];\n"
    );
    let sources = SourceMap::new();
    let request = declarations(&sources, header.as_bytes());
    read(&sources, &request, &Abi::ALL);
});

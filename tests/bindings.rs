//! The committed bindings are what the generator makes of the embedded headers.

use std::path::Path;

use pkcs11_bindgen::Builder;

#[test]
fn committed_bindings_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("bindings/pkcs11-client");
    let output = Builder::new().generate().unwrap();
    let differences = output.check(&folder).unwrap();
    if !differences.is_empty() {
        output.write(&folder).unwrap();
        panic!("the bindings were stale and are written anew, commit them:\n{differences:?}");
    }
}

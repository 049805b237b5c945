//! The module that does nothing, which benchmarks use: it has function lists of three versions.

use pkcs11_client::{LoadOptions, Version};

use crate::modules::compile;

#[test]
fn the_newest_of_three_function_lists_is_taken() {
    let Some(null) = compile("null", None) else { return };
    let newest = LoadOptions::new().load(null.path()).unwrap();
    assert_eq!(newest.version(), Version { major: 3, minor: 2 });
    assert_eq!(newest.functions().count(), 104);
    let versions: Vec<_> = newest.interfaces().unwrap().iter().map(|one| one.version()).collect();
    let version = |major, minor| Some(Version { major, minor });
    assert_eq!(versions, [version(3, 2), version(3, 0), version(2, 40)]);

    let oldest = LoadOptions::new().ignore_interfaces(true).load(null.path()).unwrap();
    assert_eq!(oldest.functions().count(), 68);
}

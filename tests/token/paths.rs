//! Where modules and the libraries that they need are.

use std::fs;
use std::path::Path;
use std::process::Command;

use pkcs11_client::Module;

use crate::modules::compile;

fn assert_loads(path: &Path) {
    let module = Module::load(path).unwrap_or_else(|error| panic!("{error}: {path:?}"));
    assert_eq!(module.path(), path);
    assert!(module.has_function("C_GetInfo"));
}

#[test]
fn a_module_is_loaded_from_any_path() {
    let Some(null) = compile("null", None) else { return };
    let file = Path::new(null.path().file_name().unwrap());
    let folder = null.path().parent().unwrap().join("a vendor's módulo, 模块 \u{1F511}");
    fs::create_dir(&folder).unwrap();
    fs::copy(null.path(), folder.join(file)).unwrap();
    assert_loads(&folder.join(file));
    // What Windows starts with \\?\, so that the path may be long.
    let folder = folder.canonicalize().unwrap();
    assert_loads(&folder.join(file));
    let long = folder.join("long".repeat(50)).join("long".repeat(50));
    fs::create_dir_all(&long).unwrap();
    fs::copy(null.path(), long.join(file)).unwrap();
    assert_loads(&long.join(file));
}

#[test]
fn probe_names_the_path_as_it_was_given() {
    let Some(null) = compile("null", None) else { return };
    let mut probe = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
    let output = probe.arg("probe").arg(null.path()).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let first = format!("Module {}\n", null.path().display());
    assert!(text.starts_with(&first), "{text}");
    assert!(text.contains("function list 3.2: 104 functions"), "{text}");
    assert!(output.status.success());

    let nowhere = null.path().with_extension("nowhere");
    let output = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"))
        .arg("probe")
        .arg(&nowhere)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains(nowhere.to_str().unwrap()), "{text}");
}

#[cfg(windows)]
#[test]
fn libraries_beside_a_module_are_found() {
    use crate::modules::compile_with;
    let Some(needed) = compile("needed", None) else { return };
    let module = compile_with("needing", None, &[&needed]).unwrap();
    assert!(Module::load(module.path()).is_err());
    let folder = module.path().parent().unwrap();
    fs::copy(needed.path(), folder.join("needed.dll")).unwrap();
    Module::load(module.path()).unwrap();
}

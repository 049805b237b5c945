//! C compilers as judges of many statements at once.

use std::fs;
use std::process::Command;

use pkcs11_bindgen::abi::Abi;
use tempfile::TempDir;

/// The platforms whose compilers are there; scripts/setup-tests installs all of them.
pub(crate) fn abis() -> impl Iterator<Item = Abi> {
    let offline = std::env::var("PKCS11_BINDGEN_TESTS").as_deref() == Ok("offline");
    Abi::ALL
        .into_iter()
        .filter(move |&abi| !offline || run(abi, "#include <stddef.h>\n", &["-c"]).is_ok())
}

/// Compiles a text for a platform; gives what the compiler says against it.
pub(crate) fn check(abi: Abi, text: &str) -> Result<(), String> {
    run(abi, text, &["-fsyntax-only"]).map(drop)
}

/// What the compiler makes of a text's directives and macros.
pub(crate) fn preprocess(text: &str) -> Result<String, String> {
    run(Abi::Unix64, text, &["-E", "-P"])
}

fn run(abi: Abi, text: &str, arguments: &[&str]) -> Result<String, String> {
    let command = match abi {
        Abi::Unix64 => &["cc"][..],
        Abi::Unix32 => &["cc", "-m32"],
        Abi::Windows64 => &["x86_64-w64-mingw32-gcc"],
        Abi::Windows32 => &["i686-w64-mingw32-gcc"],
    };
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("judged.c"), text).unwrap();
    let output = Command::new(command[0])
        .args(&command[1..])
        .args(["-std=gnu11", "-w", "-fwrapv"])
        .args(arguments)
        .arg("judged.c")
        .current_dir(folder.path())
        .output()
        .map_err(|error| format!("{}: {error}; scripts/setup-tests installs it", command[0]))?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout).unwrap());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(errors.lines().take(20).collect::<Vec<_>>().join("\n"))
}

//! The C compilers of this machine, one per ABI.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Abi {
    Unix64,
    Unix32,
    Windows64,
    Windows32,
}

impl Abi {
    /// The name that `pkcs11-bindgen --abi` has for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Abi::Unix64 => "unix64",
            Abi::Unix32 => "unix32",
            Abi::Windows64 => "windows64",
            Abi::Windows32 => "windows32",
        }
    }

    pub(crate) fn is_windows(self) -> bool {
        matches!(self, Abi::Windows64 | Abi::Windows32)
    }

    /// The compiler as one tries it first, and Debian's package that has it.
    fn compiler(self) -> (&'static [&'static str], &'static str) {
        match self {
            Abi::Unix64 => (&["cc"], "gcc"),
            Abi::Unix32 => (&["cc", "-m32"], "gcc-multilib"),
            Abi::Windows64 => (&["x86_64-w64-mingw32-gcc"], "gcc-mingw-w64-x86-64"),
            Abi::Windows32 => (&["i686-w64-mingw32-gcc"], "gcc-mingw-w64-i686"),
        }
    }

    /// Whether the compiler is there and has its system headers, found out once.
    fn check(self) -> Result<(), String> {
        static CHECKED: [OnceLock<Result<(), String>>; 4] = [const { OnceLock::new() }; 4];
        CHECKED[self as usize].get_or_init(|| self.try_compiler()).clone()
    }

    fn try_compiler(self) -> Result<(), String> {
        let (words, package) = self.compiler();
        let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("try-{}.c", self.name()));
        std::fs::write(&source, "#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n")
            .map_err(|error| format!("{}: {error}", source.display()))?;
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).arg("-fsyntax-only").arg(source);
        let works = command.output().is_ok_and(|output| output.status.success());
        works.then_some(()).ok_or_else(|| {
            format!(
                "no C compiler for {}: `{}` does not work; run scripts/setup-tests or \
                 apt-get install {package} (PKCS11_BINDGEN_TESTS=offline leaves these tests out)",
                self.name(),
                words.join(" "),
            )
        })
    }
}

/// One compiler with the options that a header set needs.
pub(crate) struct Compiler {
    words: &'static [&'static str],
    options: Vec<String>,
    folder: PathBuf,
}

impl Compiler {
    /// `folder` receives the sources and objects, which stay there to be looked at.
    pub(crate) fn new(abi: Abi, options: Vec<String>, folder: PathBuf) -> Result<Compiler, String> {
        abi.check()?;
        std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        Ok(Compiler { words: abi.compiler().0, options, folder })
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// Compiles `source`, stored as `file`; gives standard output, or the messages if it fails.
    pub(crate) fn run(&self, file: &str, source: &str, args: &[&str]) -> Result<Vec<u8>, String> {
        let path = self.path(file);
        std::fs::write(&path, source).map_err(|e| format!("{}: {e}", path.display()))?;
        let output = Command::new(self.words[0])
            .args(&self.words[1..])
            .args(["-std=gnu17", "-w", "-fmax-errors=0"])
            .args(["-fno-diagnostics-show-caret", "-fdiagnostics-color=never"])
            .args(&self.options)
            .args(args)
            .arg(&path)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{}: {error}", self.words[0]))?;
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }
}

//! The standard's headers, embedded, and the macros that every platform has.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::abi::Abi;

/// The version macro of the embedded headers.
pub(crate) const VERSION_MACRO: &str = "CK_STANDARD_VERSION";

const HEADERS: [(&str, &str); 3] = [
    ("pkcs11.h", include_str!("../../headers/pkcs11.h")),
    ("pkcs11f.h", include_str!("../../headers/pkcs11f.h")),
    ("pkcs11t.h", include_str!("../../headers/pkcs11t.h")),
];

/// The embedded header of this name, whatever the folder and the letters' case.
pub(crate) fn embedded_header(file: &str) -> Option<(&'static str, &'static str)> {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    HEADERS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name))
}

/// What the standard asks each platform to define before its headers are included (PKCS#11 3.2,
/// pkcs11.h); taken only where no header defines it. Older drafts have `CK_ENTRY` and others.
/// `_Pragma` is an operator in fact, and the limits are those of C's `limits.h` and `stdint.h`.
pub(super) const FALLBACK_MACROS: &str = "\
#define CK_PTR *
#define CK_DEFINE_FUNCTION(returnType, name) returnType name
#define CK_DECLARE_FUNCTION(returnType, name) returnType name
#define CK_DECLARE_FUNCTION_POINTER(returnType, name) returnType (* name)
#define CK_CALLBACK_FUNCTION(returnType, name) returnType (* name)
#define NULL_PTR 0
#define CK_POINTER *
#define CK_ENTRY
#define CK_SPEC
#define CK_EXPORT_SPEC
#define CK_IMPORT_SPEC
#define CK_CALL_SPEC
#define WINAPI __stdcall
#define CALLBACK __stdcall
#define APIENTRY __stdcall
#define _Pragma(text) _Pragma(text)
#define CHAR_BIT 8
#define SCHAR_MAX 127
#define SCHAR_MIN (-128)
#define UCHAR_MAX 255
#define SHRT_MAX 32767
#define SHRT_MIN (-32768)
#define USHRT_MAX 65535
#define INT_MAX 2147483647
#define INT_MIN (-INT_MAX - 1)
#define UINT_MAX (2147483647 * 2U + 1U)
#define LONG_MAX __LONG_MAX__
#define LONG_MIN (-__LONG_MAX__ - 1L)
#define ULONG_MAX (__LONG_MAX__ * 2UL + 1UL)
#define LLONG_MAX 0x7fffffffffffffffLL
#define ULLONG_MAX 0xffffffffffffffffULL
#define UINT8_MAX 255
#define UINT16_MAX 65535
#define UINT32_MAX 4294967295U
#define INT32_MAX 2147483647
";

/// Words of compilers for Windows, which others refuse. Each stands for itself; its first use on Unix
/// is worth a warning.
pub(super) const WINDOWS_WORDS: &str = "\
#define __declspec __declspec
#define __stdcall __stdcall
#define __cdecl __cdecl
#define __fastcall __fastcall
#define __int64 __int64
";

/// What a C compiler predefines on all platforms, as GCC has it.
const COMMON_MACROS: &str = "\
#define __STDC__ 1
#define __STDC_VERSION__ 201710L
#define __STDC_HOSTED__ 1
#define __GNUC__ 12
#define __GNUC_MINOR__ 2
#define __GNUC_PATCHLEVEL__ 0
#define __CHAR_BIT__ 8
#define __SIZEOF_INT__ 4
#define __SIZEOF_SHORT__ 2
#define __SCHAR_MAX__ 0x7f
#define __SHRT_MAX__ 0x7fff
#define __INT_MAX__ 0x7fffffff
#define __LONG_LONG_MAX__ 0x7fffffffffffffffLL
#define __INT32_TYPE__ int
#define __UINT8_TYPE__ unsigned char
#define __UINT16_TYPE__ unsigned short
#define __UINT32_TYPE__ unsigned int
#define __SIZEOF_LONG_LONG__ 8
#define __ORDER_LITTLE_ENDIAN__ 1234
#define __ORDER_BIG_ENDIAN__ 4321
#define __BYTE_ORDER__ 1234
";

const UNIX_MACROS: &str = "\
#define __unix__ 1
#define __unix 1
#define unix 1
#define __linux__ 1
#define __linux 1
#define linux 1
#define __gnu_linux__ 1
#define __ELF__ 1
";

const WINDOWS_MACROS: &str = "\
#define _WIN32 1
#define __WIN32__ 1
#define __WIN32 1
#define WIN32 1
#define WINNT 1
#define __MINGW32__ 1
";

/// The predefined macros that differ between the ABIs, as definitions.
pub(super) fn platform_macros(abi: Abi) -> (&'static str, &'static str) {
    match abi {
        Abi::Unix64 => (
            UNIX_MACROS,
            "#define __x86_64__ 1\n#define __x86_64 1\n#define __amd64__ 1\n#define __amd64 1\n\
             #define __LP64__ 1\n#define _LP64 1\n\
             #define __SIZE_TYPE__ long unsigned int\n#define __UINT64_TYPE__ long unsigned int\n\
             #define __LONG_MAX__ 0x7fffffffffffffffL\n\
             #define __SIZEOF_POINTER__ 8\n#define __SIZEOF_LONG__ 8\n#define __SIZEOF_SIZE_T__ 8\n",
        ),
        Abi::Unix32 => (
            UNIX_MACROS,
            "#define __i386__ 1\n#define __i386 1\n#define i386 1\n#define __ILP32__ 1\n#define _ILP32 1\n\
             #define __SIZE_TYPE__ unsigned int\n#define __UINT64_TYPE__ long long unsigned int\n\
             #define __LONG_MAX__ 0x7fffffffL\n\
             #define __SIZEOF_POINTER__ 4\n#define __SIZEOF_LONG__ 4\n#define __SIZEOF_SIZE_T__ 4\n",
        ),
        Abi::Windows64 => (
            WINDOWS_MACROS,
            "#define __x86_64__ 1\n#define __x86_64 1\n#define __amd64__ 1\n#define __amd64 1\n\
             #define _WIN64 1\n#define WIN64 1\n#define __WIN64__ 1\n#define __WIN64 1\n\
             #define __MINGW64__ 1\n\
             #define __SIZE_TYPE__ long long unsigned int\n#define __UINT64_TYPE__ long long unsigned int\n\
             #define __LONG_MAX__ 0x7fffffffL\n\
             #define __SIZEOF_POINTER__ 8\n#define __SIZEOF_LONG__ 4\n#define __SIZEOF_SIZE_T__ 8\n",
        ),
        Abi::Windows32 => (
            WINDOWS_MACROS,
            "#define __i386__ 1\n#define __i386 1\n#define i386 1\n#define _X86_ 1\n\
             #define __SIZE_TYPE__ unsigned int\n#define __UINT64_TYPE__ long long unsigned int\n\
             #define __LONG_MAX__ 0x7fffffffL\n\
             #define __SIZEOF_POINTER__ 4\n#define __SIZEOF_LONG__ 4\n#define __SIZEOF_SIZE_T__ 4\n",
        ),
    }
}

/// Predefined macros on every ABI.
pub(super) fn common_macros() -> &'static str {
    COMMON_MACROS
}

/// Names that compilers of a platform define although these ABIs do not: a condition on one of them
/// depends on the platform too.
const OTHER_PLATFORM_NAMES: [&str; 6] =
    ["_MSC_VER", "__CYGWIN__", "__APPLE__", "_WINDOWS", "__MACH__", "_M_X64"];

static PLATFORM_NAMES: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let texts = Abi::ALL.into_iter().flat_map(|abi| <[&str; 2]>::from(platform_macros(abi)));
    let names = texts.flat_map(str::lines).filter_map(|line| line.split(' ').nth(1));
    names.chain(OTHER_PLATFORM_NAMES).collect()
});

/// Whether a macro of this name is defined on some ABIs and not, or otherwise, on others.
pub(super) fn is_platform_name(name: &str) -> bool {
    PLATFORM_NAMES.contains(name)
}

/// Whether an embedded header has a `typedef` for this name, or a struct with this tag.
pub(crate) fn declares(header: &str, name: &str) -> bool {
    header.match_indices(name).any(|(at, _)| {
        let line = header[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let behind = header[at + name.len()..].trim_start();
        let before = header[line..at].trim_start();
        (before.starts_with("typedef") || before.starts_with('}')) && behind.starts_with([';', ','])
            || before.starts_with("typedef") && before.ends_with(", ") && behind.starts_with(")")
            || before == "struct "
    })
}

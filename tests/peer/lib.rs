//! Stands in for `cryptoki-sys` in the tests of the crate `cryptoki`: the generated raw layer, and
//! the part of the loader of `cryptoki-sys` that `cryptoki` uses. `scripts/peer-tests` puts it on
//! top of the generated `ffi`.

#![allow(non_camel_case_types, non_snake_case)]

mod ffi;

pub use ffi::*;
use libloading::{Error, Library};

pub type GetFunctionList = unsafe extern "C" fn(*mut *mut CK_FUNCTION_LIST) -> CK_RV;
pub type GetInterface = unsafe extern "C" fn(
    *mut CK_UTF8CHAR,
    *mut CK_VERSION,
    *mut *mut CK_INTERFACE,
    CK_FLAGS,
) -> CK_RV;

/// A loaded module, with the two functions that lead to all the others.
pub struct Pkcs11 {
    _library: Library,
    pub C_GetFunctionList: Result<GetFunctionList, Error>,
    pub C_GetInterface: Result<GetInterface, Error>,
}

impl Pkcs11 {
    /// # Safety
    /// The file is a PKCS #11 module.
    pub unsafe fn new(path: impl AsRef<std::ffi::OsStr>) -> Result<Self, Error> {
        // SAFETY: the caller vouches for the file.
        unsafe { Self::from_library(Library::new(path)?) }
    }

    /// # Safety
    /// The library is a PKCS #11 module.
    pub unsafe fn from_library(library: impl Into<Library>) -> Result<Self, Error> {
        let library = library.into();
        // SAFETY: in a module, the functions of these names have these signatures; the library is
        // kept for as long as the pointers.
        unsafe {
            Ok(Self {
                C_GetFunctionList: library.get(b"C_GetFunctionList\0").map(|symbol| *symbol),
                C_GetInterface: library.get(b"C_GetInterface\0").map(|symbol| *symbol),
                _library: library,
            })
        }
    }

    /// # Safety
    /// As for the C function. Panics if the module does not export it.
    pub unsafe fn C_GetFunctionList(&self, list: *mut *mut CK_FUNCTION_LIST) -> CK_RV {
        let function = self.C_GetFunctionList.as_ref().expect("C_GetFunctionList is exported");
        // SAFETY: the caller vouches for the pointer.
        unsafe { function(list) }
    }

    /// # Safety
    /// As for the C function. Panics if the module does not export it.
    pub unsafe fn C_GetInterface(
        &self,
        name: *mut CK_UTF8CHAR,
        version: *mut CK_VERSION,
        interface: *mut *mut CK_INTERFACE,
        flags: CK_FLAGS,
    ) -> CK_RV {
        let function = self.C_GetInterface.as_ref().expect("C_GetInterface is exported");
        // SAFETY: the caller vouches for the pointers.
        unsafe { function(name, version, interface, flags) }
    }
}

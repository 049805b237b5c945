//! The vendor's shared library, and the interfaces it has.

use core::ffi::{CStr, c_void};
use std::ffi::CString;
use std::fmt;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Arc, OnceLock};

use libloading::Library;

use crate::call;
use crate::context::{Context, InitArgs};
use crate::error::{Error, Result};
use crate::functions::{Functions, checked};
use crate::info::Version;
use crate::interface::{Interface, Layout, address, discover, own_symbol, read_interface};
use crate::sys;

/// A loaded module: the library that a vendor ships for a token. Clones share it. (PKCS #11,
/// General-purpose functions)
///
/// The library stays loaded until the process ends unless [`LoadOptions::unload`] says otherwise,
/// since many modules crash when they are unloaded.
#[derive(Clone)]
pub struct Module {
    pub(crate) loaded: Arc<Loaded>,
}

pub(crate) struct Loaded {
    library: Option<ManuallyDrop<Library>>,
    path: PathBuf,
    unload: bool,
    pub(crate) functions: Functions,
    #[allow(dead_code, reason = "not every crate has such functions")]
    pub(crate) own_functions: OwnFunctions,
}

/// How a module is loaded.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    unload: bool,
    ignore_interfaces: bool,
}

impl LoadOptions {
    /// The usual way.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the library is unloaded with the last clone of the [`Module`].
    #[inline]
    #[must_use]
    pub fn unload(mut self, unload: bool) -> Self {
        self.unload = unload;
        self
    }

    /// Whether `C_GetInterface` is left alone, so that the module is used as one of version 2.40.
    #[inline]
    #[must_use]
    pub fn ignore_interfaces(mut self, ignore: bool) -> Self {
        self.ignore_interfaces = ignore;
        self
    }

    /// Loads the library at `path`.
    ///
    /// # Errors
    /// [`Error::Load`] if it cannot be loaded or is not a PKCS #11 module.
    #[inline]
    pub fn load(&self, path: impl AsRef<Path>) -> Result<Module> {
        let path = path.as_ref();
        // SAFETY: the library's initialisers run, as they do for any library that a program is linked
        // with. Whoever names the path trusts the code in it.
        let library = unsafe { open(path) }.map_err(|error| Error::load(path, error))?;
        let library = ManuallyDrop::new(library);
        let functions = discover(&library, self.ignore_interfaces);
        let loaded = Loaded {
            functions: functions.map_err(|error| Error::load(path, error))?,
            library: Some(library),
            path: path.to_owned(),
            unload: self.unload,
            own_functions: OwnFunctions::default(),
        };
        Ok(Module {
            loaded: Arc::new(loaded),
        })
    }
}

/// # Safety
/// As for [`Library::new`].
#[cfg(not(windows))]
#[inline]
unsafe fn open(path: &Path) -> core::result::Result<Library, libloading::Error> {
    // SAFETY: the caller promises it.
    unsafe { Library::new(path) }
}

/// A library at a path, rather than of a name that the system looks for, finds what it needs beside
/// itself: vendors do not install that beside every program.
///
/// # Safety
/// As for [`Library::new`].
#[cfg(windows)]
#[inline]
unsafe fn open(path: &Path) -> core::result::Result<Library, libloading::Error> {
    use libloading::os::windows::{LOAD_WITH_ALTERED_SEARCH_PATH, Library};
    let is_name = path.components().nth(1).is_none();
    let at = (!is_name).then(|| std::path::absolute(path).ok()).flatten();
    // SAFETY: the caller promises it.
    let library = unsafe {
        match at {
            Some(at) => Library::load_with_flags(at, LOAD_WITH_ALTERED_SEARCH_PATH),
            None => Library::new(path),
        }
    };
    library.map(Into::into)
}

impl Module {
    /// Loads the library at `path`.
    ///
    /// # Errors
    /// [`Error::Load`] if it cannot be loaded or is not a PKCS #11 module.
    #[inline]
    pub fn load(path: impl AsRef<Path>) -> Result<Self> {
        LoadOptions::new().load(path)
    }

    /// Uses the function list of a module that is linked statically: what its `C_GetFunctionList`
    /// gives.
    ///
    /// # Errors
    /// [`Error::Argument`] if the list is null.
    ///
    /// # Safety
    /// `list` points to a list of version 2.x whose functions behave as the standard says, for as
    /// long as the process lives.
    #[inline]
    pub unsafe fn from_function_list(list: *const sys::CK_FUNCTION_LIST) -> Result<Self> {
        // SAFETY: the caller promises that the list is one.
        let functions = unsafe { Functions::read(list.cast(), Layout::V2) };
        let functions = functions.ok_or(Error::Argument("the function list is null"))?;
        Ok(Self::linked_statically(functions))
    }

    /// Uses an interface of a module that is linked statically, of any version.
    ///
    /// # Errors
    /// [`Error::Argument`] if it is no interface of a version that is known.
    ///
    /// # Safety
    /// `interface` is null or points to an interface, as a module's `C_GetInterface` gives it, whose
    /// functions behave as the standard says for as long as the process lives.
    #[inline]
    pub unsafe fn from_interface(interface: *const sys::CK_INTERFACE) -> Result<Self> {
        // SAFETY: the caller promises that the interface is one.
        let functions = unsafe { read_interface(interface) };
        let functions =
            functions.ok_or(Error::Argument("no PKCS #11 interface of a known version"))?;
        Ok(Self::linked_statically(functions))
    }

    #[inline]
    fn linked_statically(functions: Functions) -> Self {
        Self {
            loaded: Arc::new(Loaded {
                library: None,
                path: PathBuf::new(),
                unload: false,
                functions,
                own_functions: OwnFunctions::default(),
            }),
        }
    }

    /// The path that it was loaded from; empty if it is linked statically.
    #[inline]
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.loaded.path
    }

    /// The version that the function list in use claims. What is called depends on where the list
    /// came from, not on this.
    #[inline]
    #[must_use]
    pub fn version(&self) -> Version {
        self.loaded.functions.version()
    }

    /// Whether the module has a function, by its name in C: `C_LoginUser`.
    #[inline]
    #[must_use]
    pub fn has_function(&self, name: &str) -> bool {
        self.loaded.functions.names().any(|other| other == name)
    }

    /// The functions that the module's list has, by their names in C.
    #[inline]
    pub fn functions(&self) -> impl Iterator<Item = &'static str> {
        self.loaded.functions.names()
    }

    /// All functions of the standard that a function list may have, by their names in C.
    #[inline]
    pub fn known_functions(&self) -> impl Iterator<Item = &'static str> {
        self.loaded.functions.known_names()
    }

    /// Lists all interfaces of the module. (PKCS #11, `C_GetInterfaceList`)
    ///
    /// # Errors
    /// [`Error::Missing`] if it has no `C_GetInterfaceList`, as modules before version 3.0.
    #[inline]
    pub fn interfaces(&self) -> Result<Vec<Interface>> {
        const NAME: &str = "C_GetInterfaceList";
        let from_library = || {
            let library = self.loaded.library.as_deref()?;
            own_symbol(library, c"C_GetInterfaceList")
        };
        let get_list = self
            .loaded
            .functions
            .table
            .C_GetInterfaceList
            .or_else(from_library);
        let get_list = get_list.ok_or(Error::Missing { function: NAME })?;
        let list = call::list(NAME, |entries, count| {
            // SAFETY: `entries` has room for as many interfaces as `count` says, or is null.
            checked!(NAME, unsafe { get_list(entries, count) })
        })?;
        Ok(list.iter().map(|raw| Interface::new(self, raw)).collect())
    }

    /// Gets an interface by its name, in this version or in the one that the module prefers.
    /// (PKCS #11, `C_GetInterface`)
    ///
    /// # Errors
    /// What the module returns if it has no such interface; [`Error::Missing`] if it has no
    /// `C_GetInterface`, as modules before version 3.0.
    #[inline]
    pub fn interface(&self, name: &str, version: Option<Version>) -> Result<Interface> {
        const NAME: &str = "C_GetInterface";
        let name = CString::new(name).map_err(|_| Error::Argument("the name has a NUL"))?;
        let from_library = || {
            let library = self.loaded.library.as_deref()?;
            own_symbol(library, c"C_GetInterface")
        };
        let get = self.loaded.functions.table.C_GetInterface;
        let get = get.or_else(from_library);
        let get = get.ok_or(Error::Missing { function: NAME })?;
        let mut version = version.map(|Version { major, minor }| sys::CK_VERSION { major, minor });
        let version = version.as_mut().map_or(ptr::null_mut(), ptr::from_mut);
        let mut interface: *mut sys::CK_INTERFACE = ptr::null_mut();
        let place = &raw mut interface;
        // SAFETY: the name ends with NUL, and `place` is one for a pointer.
        checked!(NAME, unsafe {
            get(name.as_ptr().cast_mut().cast(), version, place, 0)
        })?;
        if interface.is_null() {
            return Err(Error::Corrupt {
                function: NAME,
                what: "the interface is null",
            });
        }
        // SAFETY: the module said that it gave an interface.
        Ok(Interface::new(self, &unsafe { interface.read_unaligned() }))
    }

    /// The address of a symbol of the library, for what this crate does not know of.
    ///
    /// # Errors
    /// [`Error::Missing`] if there is no such symbol.
    #[inline]
    pub fn symbol(&self, name: &'static CStr) -> Result<*mut c_void> {
        let library = self.loaded.library.as_deref();
        let address = library.and_then(|library| address(library, name));
        let function = name.to_str().unwrap_or("a function");
        address.ok_or(Error::Missing { function })
    }

    /// Initializes the module. The last clone of the context finalizes it.
    ///
    /// If somebody else in the process has initialized the module, the context uses it as it is and
    /// never finalizes it. If this crate has, the context shares what is there.
    ///
    /// # Errors
    /// What `C_Initialize` returns.
    #[inline]
    pub fn initialize(&self, args: InitArgs) -> Result<Context> {
        Context::initialize(self, args)
    }
}

impl fmt::Debug for Module {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Module")
            .field("path", &self.path())
            .field("version", &self.version())
            .finish()
    }
}

/// The addresses of functions that the standard does not have, which are looked for when they are first
/// called.
#[derive(Default)]
pub(crate) struct OwnFunctions(OnceLock<Box<[AtomicPtr<c_void>]>>);

#[allow(dead_code, reason = "not every crate has such functions")]
impl OwnFunctions {
    /// The address of function `number` of `count`. One that is not found is looked for again.
    #[inline]
    pub(crate) fn get(
        &self,
        number: usize,
        count: usize,
        find: impl FnOnce() -> Result<*mut c_void>,
    ) -> Result<*mut c_void> {
        let all = self
            .0
            .get_or_init(|| (0..count).map(|_| AtomicPtr::default()).collect());
        let known = all[number].load(Ordering::Relaxed);
        if !known.is_null() {
            return Ok(known);
        }
        let found = find()?;
        all[number].store(found, Ordering::Relaxed);
        Ok(found)
    }
}

impl Drop for Loaded {
    #[inline]
    fn drop(&mut self) {
        if let (true, Some(library)) = (self.unload, &mut self.library) {
            // SAFETY: it is dropped here only, and nothing uses the library any more.
            unsafe { ManuallyDrop::drop(library) }
        }
    }
}

//! Where a module's functions are found.

use core::ffi::{CStr, c_void};
use std::{mem, ptr};

use libloading::Library;

use crate::call::Entry;
use crate::error::{Error, Result};
use crate::flags::InterfaceFlags;
use crate::functions::{Functions, Listed, checked};
use crate::info::Version;
use crate::module::Module;
use crate::sys;

/// An interface of a module: a named function list. (PKCS #11, `CK_INTERFACE`)
#[derive(Clone, Debug)]
pub struct Interface {
    name: String,
    version: Option<Version>,
    flags: InterfaceFlags,
    list: *mut c_void,
    #[allow(dead_code, reason = "keeps the library loaded")]
    module: Module,
}

impl Interface {
    /// An interface in the list of a module.
    #[inline]
    pub(crate) fn new(module: &Module, raw: &sys::CK_INTERFACE) -> Self {
        let name = raw.pInterfaceName;
        // SAFETY: the module says that the name is a string, which lives as long as the module.
        let name = (!name.is_null()).then(|| unsafe { CStr::from_ptr(name.cast()) });
        let name = name
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let list = raw.pFunctionList;
        // SAFETY: every function list starts with its version.
        let version =
            (!list.is_null()).then(|| unsafe { list.cast::<sys::CK_VERSION>().read_unaligned() });
        Self {
            name,
            version: version.map(Version::from),
            flags: InterfaceFlags::from_bits_retain(raw.flags),
            list,
            module: module.clone(),
        }
    }

    /// Its name: `PKCS 11` for the standard's, else the vendor's.
    #[inline]
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The version at the start of its function list; none if the list is null.
    #[inline]
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        self.version
    }

    /// Its flags.
    #[inline]
    #[must_use]
    pub fn flags(&self) -> InterfaceFlags {
        self.flags
    }

    /// Its function list, whose type depends on the name and the version.
    #[inline]
    #[must_use]
    pub fn function_list(&self) -> *mut c_void {
        self.list
    }
}

impl Entry for sys::CK_INTERFACE {
    const EMPTY: Self = Self {
        pInterfaceName: ptr::null_mut(),
        pFunctionList: ptr::null_mut(),
        flags: 0,
    };
    const CANARY: Self = Self {
        flags: sys::CK_FLAGS::CANARY,
        ..Self::EMPTY
    };

    #[inline]
    fn is_canary(&self) -> bool {
        let Self {
            pInterfaceName,
            pFunctionList,
            flags,
        } = *self;
        pInterfaceName.is_null() && pFunctionList.is_null() && flags.is_canary()
    }
}

// SAFETY: the pointer is to the module's constant data, which this crate does not read any more.
unsafe impl Send for Interface {}
// SAFETY: the same.
unsafe impl Sync for Interface {}

/// Which of the standard's function lists something points to.
#[derive(Clone, Copy)]
pub(crate) enum Layout {
    /// `CK_FUNCTION_LIST`
    V2,
    /// `CK_FUNCTION_LIST_3_0`
    V3,
    /// `CK_FUNCTION_LIST_3_2`
    V3_2,
}

impl Layout {
    /// The layout of the list of an interface that claims this version. A major version that is not
    /// known has a layout that is not known.
    #[inline]
    fn of(version: Version) -> Option<Self> {
        match (version.major, version.minor) {
            (2, _) => Some(Self::V2),
            (3, 0 | 1) => Some(Self::V3),
            (3, _) => Some(Self::V3_2),
            _ => None,
        }
    }

    /// The size of the list in bytes.
    #[inline]
    pub(crate) fn size(self) -> usize {
        match self {
            Self::V2 => size_of::<sys::CK_FUNCTION_LIST>(),
            Self::V3 => size_of::<sys::CK_FUNCTION_LIST_3_0>(),
            Self::V3_2 => size_of::<sys::CK_FUNCTION_LIST_3_2>(),
        }
    }
}

type GetFunctionList = <sys::CK_C_GetFunctionList as Listed>::Function;
type GetInterface = <sys::CK_C_GetInterface as Listed>::Function;

/// Finds the function list: that of the interface `PKCS 11` if the module has interfaces, else that
/// of `C_GetFunctionList`, which has the layout of version 2.40 whatever it claims.
#[inline]
pub(crate) fn discover(library: &Library, ignore_interfaces: bool) -> Result<Functions> {
    if !ignore_interfaces
        && let Some(get_interface) = own_symbol::<GetInterface>(library, c"C_GetInterface")
        && let Some(functions) = default_interface(get_interface)
    {
        return Ok(functions);
    }
    const NAME: &str = "C_GetFunctionList";
    let get_list =
        address(library, c"C_GetFunctionList").ok_or(Error::Missing { function: NAME })?;
    // SAFETY: the standard says that a function of this name has this type.
    let get_list = unsafe { mem::transmute::<*mut c_void, GetFunctionList>(get_list) };
    let mut list = ptr::null_mut();
    // SAFETY: `list` is a place for a pointer.
    checked!(NAME, unsafe { get_list(&raw mut list) })?;
    // SAFETY: the module said that it gave a list of this layout.
    let functions = unsafe { Functions::read(list.cast(), Layout::V2) };
    functions.ok_or(Error::Corrupt {
        function: NAME,
        what: "the function list is null",
    })
}

/// The functions of the module's default interface, if it has one that can be used.
#[inline]
fn default_interface(get_interface: GetInterface) -> Option<Functions> {
    let mut name = *b"PKCS 11\0";
    let mut interface = ptr::null_mut();
    // SAFETY: the name ends with NUL, and `interface` is a place for a pointer.
    let found = checked!("C_GetInterface", unsafe {
        get_interface(name.as_mut_ptr(), ptr::null_mut(), &raw mut interface, 0)
    });
    // SAFETY: the module said that it gave an interface; null is one that cannot be used.
    found
        .ok()
        .and_then(|()| unsafe { read_interface(interface) })
}

/// # Safety
/// `interface` is null or points to an interface.
#[inline]
pub(crate) unsafe fn read_interface(interface: *const sys::CK_INTERFACE) -> Option<Functions> {
    if interface.is_null() {
        return None;
    }
    // SAFETY: it is not null, so it points to an interface.
    let list = unsafe { interface.read_unaligned() }.pFunctionList;
    if list.is_null() {
        return None;
    }
    // SAFETY: every function list starts with its version.
    let version = unsafe { list.cast::<sys::CK_VERSION>().read_unaligned() };
    let layout = Layout::of(version.into())?;
    // SAFETY: a list that claims this version has this layout.
    unsafe { Functions::read(list, layout) }
}

/// The address of a symbol in a library or in those that it needs.
#[inline]
pub(crate) fn address(library: &Library, name: &CStr) -> Option<*mut c_void> {
    // SAFETY: the type is that of any address.
    let symbol = unsafe { library.get::<*mut c_void>(name.to_bytes_with_nul()) }.ok()?;
    // SAFETY: the library stays loaded for as long as the address is used.
    unsafe { symbol.try_as_raw_ptr() }.filter(|address| !address.is_null())
}

/// A function of the library itself, not of one that it needs: a module of version 2.40 may be
/// linked with a library that has interfaces of its own.
pub(crate) fn own_symbol<F: Copy>(library: &Library, name: &CStr) -> Option<F> {
    const { assert!(size_of::<F>() == size_of::<*mut c_void>()) };
    let found = address(library, name)?;
    let list = address(library, c"C_GetFunctionList");
    let is_own = list.is_none_or(|list| image::base(list) == image::base(found));
    // SAFETY: the standard says that a function of this name has this type.
    is_own.then(|| unsafe { mem::transmute_copy::<*mut c_void, F>(&found) })
}

/// Which library an address belongs to.
#[cfg(all(unix, not(miri)))]
mod image {
    use core::ffi::{c_char, c_int, c_void};
    use core::mem::MaybeUninit;

    #[repr(C)]
    struct DlInfo {
        dli_fname: *const c_char,
        dli_fbase: *mut c_void,
        dli_sname: *const c_char,
        dli_saddr: *mut c_void,
    }

    unsafe extern "C" {
        fn dladdr(address: *const c_void, info: *mut DlInfo) -> c_int;
    }

    /// The address of the library that has `address`.
    #[inline]
    pub(super) fn base(address: *mut c_void) -> Option<*mut c_void> {
        let mut info = MaybeUninit::<DlInfo>::zeroed();
        // SAFETY: `info` is a place for the answer; any address may be asked for.
        let found = unsafe { dladdr(address, info.as_mut_ptr()) };
        // SAFETY: pointers may be null, so the zeroed value is one, too.
        (found != 0).then(|| unsafe { info.assume_init() }.dli_fbase)
    }
}

/// Windows looks for symbols in the library itself only.
#[cfg(not(all(unix, not(miri))))]
mod image {
    use core::ffi::c_void;

    #[inline]
    pub(super) fn base(_: *mut c_void) -> Option<*mut c_void> {
        None
    }
}

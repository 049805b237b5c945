//! Raw bindings of PKCS#11 3.2, for every target.
//!
//! All names are as in C; see [`ffi`].

#![no_std]

pub mod ffi;

//! The runtime of the generated crate, on a module that is part of the tests.

#![allow(unsafe_code, reason = "it is a module, which the runtime calls through pointers")]

mod async_functions;
mod asynchronous;
mod functions;
mod message_functions;
mod messages;
mod module;
mod pool;

//! Generated crates, judged by rustfmt, rustc, clippy, rustdoc and by other people's bindings.

#[path = "generate/cryptoki_sys.rs"]
mod cryptoki_sys;
#[path = "generate/hostile.rs"]
mod hostile;
#[path = "generate/models.rs"]
mod models;
#[path = "modules/mod.rs"]
mod modules;
#[path = "generate/odd.rs"]
mod odd;
#[path = "generate/packed.rs"]
mod packed;
#[path = "generate/registry.rs"]
mod registry;
#[path = "differential/sets.rs"]
#[allow(dead_code)]
mod sets;
#[path = "generate/standard.rs"]
mod standard;
#[path = "generate/tools.rs"]
mod tools;
#[path = "generate/vendor.rs"]
mod vendor;

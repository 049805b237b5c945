//! Generated crates, judged by rustfmt, rustc, clippy, rustdoc and by other people's bindings.

#[path = "generate/cryptoki_sys.rs"]
mod cryptoki_sys;
#[path = "generate/hostile.rs"]
mod hostile;
#[path = "generate/models.rs"]
mod models;
#[path = "generate/odd.rs"]
mod odd;
#[path = "generate/standard.rs"]
mod standard;
#[path = "generate/tools.rs"]
mod tools;

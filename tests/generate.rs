//! Generated crates, judged by rustfmt, rustc and by other people's bindings.

#[path = "generate/hostile.rs"]
mod hostile;
#[path = "generate/models.rs"]
mod models;
#[path = "generate/tools.rs"]
mod tools;

//! What holds for all input, tried on random input: expressions, macros and layouts are as C
//! compilers have them, and no part or mutation of a header is more than the program can take.

mod compiler;
mod expressions;
mod layouts;
mod macros;
mod mutations;

use proptest::test_runner::Config;

/// So many runs with fresh random input, of which nothing is kept.
fn runs(cases: u32) -> Config {
    Config { cases, max_shrink_iters: 64, failure_persistence: None, ..Config::default() }
}

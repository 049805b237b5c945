//! The command `pkcs11-bindgen`; `pkcs11-bindgen --help` tells how to use it.

use std::process::ExitCode;

use clap::Parser;

mod cli;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    cli.color.apply();
    match cli.command.run() {
        Ok(outcome) => outcome.into(),
        Err(error) if cli::is_closed_pipe(&error) => cli::Outcome::Fine.into(),
        Err(error) => {
            cli::print_error(&error);
            cli::Outcome::Error.into()
        }
    }
}

//! The names that a vendor's header has for values which the standard has not.

use std::collections::HashMap;

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::model::families::Families;
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::report::terminal;
use pkcs11_bindgen::source::SourceMap;

use crate::cli::{message_style, print_diagnostics};

/// Names by family and value.
pub(super) struct Names(HashMap<(String, u64), String>);

impl Names {
    /// Reads headers, if there are any. None if they have errors, which have been printed.
    pub(super) fn read(request: &Request) -> anyhow::Result<Option<Self>> {
        let mut names = HashMap::new();
        if request.headers.is_empty() {
            return Ok(Some(Self(names)));
        }
        let sources = SourceMap::new();
        let abi = if cfg!(windows) { Abi::Windows64 } else { Abi::Unix64 };
        let reading = pipeline::read(&sources, request, &[abi]);
        if reading.diagnostics.has_errors() {
            let text = terminal::render(&sources, &reading.diagnostics, message_style());
            print_diagnostics(&text);
            return Ok(None);
        }
        for constant in reading.units.iter().flat_map(|unit| &unit.model.constants) {
            let Some(family) = Families::standard().family_of(constant.name) else { continue };
            let value = constant.value.get(abi).bits;
            let key = (family.prefix.clone(), value);
            names.entry(key).or_insert_with(|| constant.name.to_owned());
        }
        Ok(Some(Self(names)))
    }

    /// The name of a value of the family with this prefix.
    pub(super) fn name(&self, prefix: &str, value: u64) -> Option<&str> {
        self.0.get(&(prefix.to_owned(), value)).map(String::as_str)
    }
}

//! Facts on all platforms: models, layouts, and all that reports on them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::diff::Diff;
use pkcs11_bindgen::headers::{Headers, History};
use pkcs11_bindgen::lint;
use pkcs11_bindgen::pipeline::Standard;
use pkcs11_bindgen::report::facts::{Facts, Subject};
use pkcs11_bindgen::report::{self, table};
use pkcs11_bindgen::source::SourceMap;
use pkcs11_bindgen_fuzz::{declarations, read};

thread_local! {
    /// The standard's versions, which all runs compare with.
    static STANDARDS: History<'static> = History::read(Box::leak(Box::default()), None);
}

fuzz_target!(|data: &[u8]| {
    let sources = SourceMap::new();
    let request = declarations(&sources, data);
    let reading = read(&sources, &request, &Abi::ALL);
    for unit in &reading.units {
        for &abi in &unit.abis {
            let facts = Facts::new(&Subject {
                sources: &sources,
                model: &unit.model,
                annotations: &reading.annotations,
                diagnostics: &reading.diagnostics,
                standard: Standard::default().name(),
                abi,
                packing: abi.default_packing(),
            });
            let _ = table::render(&facts);
            serde_json::to_string(&facts).expect("facts are plain data");
        }
    }
    if reading.units.is_empty() {
        return;
    }
    let headers = Headers::new(reading.units, None);
    let diff = Diff::new(("old", &headers), ("new", &headers));
    assert!(diff.is_empty(), "differs from itself:\n{}", report::diff::text(&diff));
    STANDARDS.with(|history| {
        let findings = lint::run(&lint::Subject {
            sources: &sources,
            headers: &headers,
            diagnostics: &reading.diagnostics,
            remarks: &reading.remarks,
            history,
            standard: Standard::default(),
        });
        let _ = report::lint::text(&sources, &findings, report::terminal::Style::Plain);
        let diff = Diff::new(("standard", history.of(Standard::default())), ("new", &headers));
        let _ = report::diff::markdown(&diff);
    });
});

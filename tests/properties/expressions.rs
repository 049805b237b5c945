//! Random constant expressions: values and types as in C.

use std::fmt::Write;

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::source::SourceMap;
use proptest::prelude::*;

use crate::{compiler, runs};

fn number() -> impl Strategy<Value = String> {
    let value = prop_oneof![0..=9_u64, 0..=0xffff_ffff_u64, any::<u64>()];
    let suffix = prop::sample::select(vec!["", "", "U", "L", "UL", "LL", "ULL", "u", "lu"]);
    (value, suffix, 0..4).prop_map(|(value, suffix, form)| match form {
        0 => format!("{:#x}{suffix}", value),
        1 => format!("0{:o}{suffix}", value),
        // A decimal number beyond the widest signed type has no type in C.
        _ => format!("{}{suffix}", value & i64::MAX as u64),
    })
}

fn leaf() -> impl Strategy<Value = String> {
    let character =
        prop::sample::select(vec!["'a'", "'\\n'", "'\\0'", "'\\xff'", "'\\377'", "'\\''"]);
    let types = vec!["char", "CK_ULONG", "unsigned int", "void *", "long long", "short"];
    let size = prop::sample::select(types).prop_map(|name| format!("sizeof({name})"));
    prop_oneof![6 => number(), 1 => character.prop_map(String::from), 1 => size]
}

/// Expressions that C defines: shifts by less than the width, divisors that are not zero.
fn expression() -> impl Strategy<Value = String> {
    leaf().prop_recursive(5, 24, 3, |inner| {
        let operators = vec!["+", "-", "*", "&", "|", "^", "==", "!=", "<", ">", "<=", ">=", "&&", "||"];
        let casts = vec!["int", "CK_BYTE", "CK_ULONG", "unsigned", "signed char", "unsigned short", "long long"];
        let binary = (inner.clone(), prop::sample::select(operators), inner.clone());
        let shift = (inner.clone(), prop::sample::select(vec!["<<", ">>"]), 0..32);
        let divide = (inner.clone(), prop::sample::select(vec!["/", "%"]), 1..1000);
        let prefix = (prop::sample::select(vec!["-", "+", "~", "!", "- -"]), inner.clone());
        prop_oneof![
            4 => binary.prop_map(|(a, op, b)| format!("({a}) {op} {b}")),
            2 => shift.prop_map(|(a, op, b)| format!("({a} {op} {b})")),
            1 => divide.prop_map(|(a, op, b)| format!("({a}) {op} {b}")),
            2 => prefix.prop_map(|(op, a)| format!("{op} ({a})")),
            2 => (prop::sample::select(casts), inner.clone()).prop_map(|(to, a)| format!("({to})({a})")),
            1 => inner.clone().prop_map(|a| format!("sizeof({a})")),
            1 => (inner.clone(), inner.clone(), inner)
                .prop_map(|(a, b, c)| format!("(({a}) ? {b} : {c})")),
        ]
    })
}

const TYPES: &str = "typedef unsigned char CK_BYTE;\ntypedef unsigned long CK_ULONG;\n";

/// The statements that the values which were read make about the expressions.
fn statements(header: &str, abi: Abi) -> Result<String, TestCaseError> {
    let sources = SourceMap::new();
    sources.add_file("random.h", header);
    let request = Request { headers: vec!["random.h".into()], ..Request::default() };
    let reading = pipeline::read(&sources, &request, &[abi]);
    let Some(unit) = reading.units.first() else {
        return Err(TestCaseError::fail(format!("refused: {:?}", reading.diagnostics)));
    };
    let count = header.matches("#define").count();
    prop_assert_eq!(unit.model.constants.len(), count, "some are left out");
    let mut text = header.to_owned();
    for constant in &unit.model.constants {
        let (name, value) = (constant.name, *constant.value.get(abi));
        let size = value.c_type.bytes(abi);
        let sign = if value.c_type.is_signed() { "<" } else { ">" };
        let _ = writeln!(
            text,
            "_Static_assert((unsigned long long)({name}) == {}ULL, \"value of {name}\");\n\
             _Static_assert(sizeof({name}) == {size}, \"size of {name}\");\n\
             _Static_assert((__typeof__({name}))-1 {sign} 0, \"sign of {name}\");",
            value.bits
        );
    }
    Ok(text)
}

proptest! {
    #![proptest_config(runs(2))]

    #[test]
    fn constants_have_the_values_and_types_of_c(all in prop::collection::vec(expression(), 100)) {
        let mut header = TYPES.to_owned();
        for (number, expression) in all.iter().enumerate() {
            let _ = writeln!(header, "#define CKM_{number} ({expression})");
        }
        for abi in compiler::abis() {
            let text = statements(&header, abi)?;
            let judged = compiler::check(abi, &text);
            prop_assert!(judged.is_ok(), "{abi}: {}\n{header}", judged.unwrap_err());
        }
    }
}

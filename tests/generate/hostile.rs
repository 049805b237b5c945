//! Names and values that nobody would choose.

use pkcs11_bindgen::abi::{Integer, PerAbi, Value};
use pkcs11_bindgen::model::{Model, RecordKind, TypeKind};

use crate::models::*;
use crate::tools;

fn word(length: usize, letter: char) -> &'static str {
    name(std::iter::repeat_n(letter, length).collect::<String>())
}

/// Every kind of item with names of every length, so that each of rustfmt's breaks is met.
#[test]
fn names_of_all_lengths_are_laid_out_as_rustfmt_does() {
    let mut model = Model::default();
    for (n, length) in (3..130).enumerate() {
        let suffix = ["A", "B", "C"][n % 3];
        let long = |letter| name(format!("{}{suffix}{length}", word(length, letter)));
        let value = |bits, c_type| PerAbi::Same(Value { bits, c_type });
        constant(&mut model, long('k'), value(n as u64, Integer::UnsignedLong));
        constant(&mut model, long('l'), value(0xffff_ffff_8000_0000, Integer::UnsignedLongLong));
        let number = typedef(&mut model, long('t'), int());
        let bytes = typedef(&mut model, long('u'), pointer(array(number.clone(), 16)));
        let wide = vec![
            parameter(Some(long('p')), number.clone()),
            parameter(None, pointer(pointer(bytes.clone()))),
        ];
        let narrow = signature(number.clone(), vec![parameter(Some("p"), int())]);
        let callback = function_pointer(signature(int(), wide.clone()));
        typedef(&mut model, long('f'), callback.clone());
        typedef(&mut model, long('g'), function_pointer(narrow.clone()));
        typedef(&mut model, long('h'), function_pointer(signature(number.clone(), vec![])));
        let fields = vec![
            (Some(long('m')), number.clone()),
            (Some(long('n')), callback.clone()),
            (Some("short"), callback.clone()),
            (Some("list"), array(function_pointer(narrow.clone()), 4)),
            (Some(long('o')), function_pointer(narrow.clone())),
        ];
        record(&mut model, RecordKind::Struct, long('s'), fields);
        function(&mut model, long('c'), narrow);
        function(&mut model, long('d'), signature(number.clone(), vec![]));
        let nothing = ty(TypeKind::Void);
        function(&mut model, long('j'), signature(nothing.clone(), vec![]));
        function(&mut model, long('v'), signature(nothing, vec![parameter(Some("p"), int())]));
        function(&mut model, long('e'), signature(number.clone(), wide));
        let nested = vec![parameter(Some("callback"), callback), parameter(Some("q"), number)];
        function(&mut model, long('i'), signature(int(), nested));
        enumeration(&mut model, long('x'), [long('y'), long('z')]);
    }
    let folder = tools::write(&generate(model));
    tools::assert_formatted(folder.path());
    tools::assert_checks(folder.path(), &tools::TARGETS[..1], &tools::WITH_LAYOUT);
}

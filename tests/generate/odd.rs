//! Models with everything that C allows and Rust does not, or that differs between ABIs.

use pkcs11_bindgen::abi::{Abi, Integer, Packing, PerAbi, Value};
use pkcs11_bindgen::model::{
    CallingConvention, Doc, Model, RecordId, RecordKind, StringConstant, Type, TypeKind,
};
use pkcs11_bindgen::pipeline::Unit;

use crate::models::*;
use crate::tools;

/// Comments that try to be code, markup or something else.
const COMMENTS: [&str; 8] = [
    "/* } pub const X: u8 = 1; /* \" # */",
    "/* [broken](x) [Missing] `unclosed <b> </i> <script> */",
    "/*\n * ```\n * fn main() { panic!() }\n * ```\n *\n *     indented();\n * # heading\n */",
    "/* \u{202e} bidi \u{0} nul {{ template }} {% if %} */",
    "// 1) list\n// - list\n//   lazy\n// > quote\n// ~~~ http://example.org/a_b?c=[d] ***",
    "/* Deprecated: \"quoted\" \\ and `ticks`\n\n more [text] */",
    "/* &lt; &#x202e; $x$ | a | b |\n|---|---| [^1] : - = */",
    "/*! \\brief doxygen @param x <- y */",
];

fn value(bits: u64, c_type: Integer) -> PerAbi<Value> {
    PerAbi::Same(Value { bits, c_type })
}

fn struct_type(model: &Model<'_>) -> Type<'static> {
    ty(TypeKind::Record(RecordId(model.records.len() as u32 - 1)))
}

fn odd_model() -> Model<'static> {
    let mut model = Model::default();
    let byte = ty(TypeKind::Integer(Integer::UnsignedChar));
    let ulong = ty(TypeKind::Integer(Integer::UnsignedLong));
    let rv = typedef(&mut model, "CK_RV", ulong.clone());
    let nothing = typedef(&mut model, "nothing", ty(TypeKind::Void));
    let bytes = typedef(&mut model, "bytes", array(byte.clone(), 8));
    typedef(&mut model, "u8", int());
    typedef(&mut model, "Option", pointer(byte.clone()));
    typedef(&mut model, "Self", byte.clone());
    typedef(&mut model, "type", byte.clone());
    typedef(&mut model, "größe$", byte.clone());
    let bare = signature(rv.clone(), vec![parameter(None, int()), parameter(Some("self"), int())]);
    let bare = typedef(&mut model, "bare_function", ty(TypeKind::Function(Box::new(bare))));

    let fields = vec![
        (Some("type"), byte.clone()),
        (Some("Type"), ulong.clone()),
        (Some("self"), array(array(byte.clone(), 3), 2)),
        (None, pointer(bare.clone())),
        (Some("tail"), ty(TypeKind::Array(Box::new(int()), None))),
    ];
    record(&mut model, RecordKind::Struct, "bare_function", fields);
    record(
        &mut model,
        RecordKind::Union,
        "either",
        vec![(Some("number"), ulong.clone()), (Some("text"), array(byte.clone(), 7))],
    );
    let either = struct_type(&model);
    odd_layouts(&mut model, &byte, &either);
    record(&mut model, RecordKind::Struct, "opaque", vec![]);
    model.records.last_mut().unwrap().fields = None;
    let opaque = struct_type(&model);

    odd_constants(&mut model);

    let mut several = vec![
        parameter(Some("type"), int()),
        parameter(Some("type"), bytes),
        parameter(None, array(pointer(byte), 4)),
        parameter(Some("crate"), pointer(opaque)),
        parameter(Some("callback"), bare),
        parameter(Some("either"), either),
    ];
    several[0].doc = Doc(Some(COMMENTS[1]));
    several[1].doc = Doc(Some(COMMENTS[2]));
    function(&mut model, "C_Sign", signature(nothing, several.clone()));
    function(&mut model, "fn", signature(ty(TypeKind::Void), vec![]));
    function(&mut model, "f$x", signature(rv.clone(), vec![]));
    odd_functions(&mut model, &rv);
    add_comments(&mut model);
    model
}

fn odd_layouts(model: &mut Model<'static>, byte: &Type<'static>, either: &Type<'static>) {
    record(
        model,
        RecordKind::Struct,
        "packed_2",
        vec![
            (Some("a"), byte.clone()),
            (Some("b"), either.clone()),
            (Some("c"), ty(TypeKind::Integer(Integer::LongLong))),
        ],
    );
    model.records.last_mut().unwrap().packing = Some(Packing::Bytes(2));
    record(model, RecordKind::Struct, "empty", vec![]);
    let per_abi = PerAbi::from_fn(|abi| abi.pointer_bytes());
    record(
        model,
        RecordKind::Struct,
        "differs",
        vec![(Some("words"), ty(TypeKind::Array(Box::new(int()), Some(per_abi))))],
    );
}

fn odd_constants(model: &mut Model<'static>) {
    for (name, bits, c_type) in [
        ("CKR_OK", 0, Integer::Int),
        ("CKR_MINUS_ONE", u64::MAX, Integer::Int),
        ("CKR_TOO_LARGE", 1 << 40, Integer::UnsignedLongLong),
        ("true", 1, Integer::Int),
        ("MINUS", (-5i64) as u64, Integer::Long),
        ("CHAR", (-1i64) as u64, Integer::Char),
        ("LEAST", i64::MIN as u64, Integer::LongLong),
        ("C_Sign", 3, Integer::Int),
        ("None", 4, Integer::Int),
        ("formatter", 4, Integer::Int),
        ("x$y", 5, Integer::Int),
        ("RED", 0, Integer::Int),
        ("colour", 6, Integer::Int),
    ] {
        constant(model, name, value(bits, c_type));
    }
    let high = PerAbi::from_fn(|abi| {
        let bits = if abi == Abi::Unix64 { 0xffff_ffff_8000_0000 } else { 0x8000_0000 };
        Value { bits, c_type: Integer::UnsignedLong }
    });
    constant(model, "CKR_HIGH", high);
    constant(
        model,
        "PLATFORM",
        PerAbi::from_fn(|abi| Value {
            bits: abi.pointer_bytes(),
            c_type: if abi.is_windows() { Integer::LongLong } else { Integer::Long },
        }),
    );
    enumeration(model, "colour", ["RED", "type"]);
    for (name, text) in [("TEXT", &b"a\"\\\xff\n{}"[..]), ("NUL", b"a\0b")] {
        let value = text.to_vec();
        model.strings.push(StringConstant { name, value, doc: Doc(None), span: span() });
    }
}

fn odd_functions(model: &mut Model<'static>, rv: &Type<'static>) {
    for convention in [CallingConvention::Stdcall, CallingConvention::Fastcall] {
        let mut odd = signature(rv.clone(), vec![parameter(None, int())]);
        odd.convention = convention;
        let pointer = function_pointer(odd.clone());
        typedef(model, name(format!("{convention:?}_pointer")), pointer);
        function(model, name(format!("{convention:?}_function")), odd);
    }
    let mut variadic = signature(rv.clone(), vec![parameter(Some("format"), int())]);
    variadic.is_variadic = true;
    function(model, "variadic", variadic);
}

/// Gives every item one of the comments.
fn add_comments(model: &mut Model<'static>) {
    let mut comments = COMMENTS.iter().cycle().map(|comment| Doc(Some(comment)));
    let mut next = || comments.next().unwrap();
    model.constants.iter_mut().for_each(|item| item.doc = next());
    model.strings.iter_mut().for_each(|item| item.doc = next());
    model.typedefs.iter_mut().for_each(|item| item.doc = next());
    model.enums.iter_mut().for_each(|item| item.doc = next());
    model.functions.iter_mut().for_each(|item| item.doc = next());
    for record in &mut model.records {
        record.doc = next();
        record.fields.iter_mut().flatten().for_each(|field| field.doc = next());
    }
}

#[test]
fn whatever_c_allows_becomes_a_crate_without_warnings() {
    let folder = tools::write(&generate(odd_model()));
    tools::assert_formatted(folder.path());
    tools::assert_checks(folder.path(), &tools::TARGETS, &tools::WITH_LAYOUT);
    tools::assert_lints(folder.path());
    // Nothing in a comment is an example to run.
    tools::assert_success(tools::cargo(folder.path()).args(["test", "--quiet"]));
}

#[test]
fn what_differs_between_abis_stands_under_cfg() {
    let mut unix = odd_model();
    let mut windows = odd_model();
    constant(&mut unix, "ONLY_UNIX", value(1, Integer::Int));
    constant(&mut windows, "ONLY_WINDOWS", value(1, Integer::Int));
    constant(&mut unix, "BOTH", value(1, Integer::Int));
    constant(&mut windows, "BOTH", value(2, Integer::Int));
    let word = |integer| vec![(Some("a"), ty(TypeKind::Integer(integer)))];
    record(&mut unix, RecordKind::Struct, "both", word(Integer::Int));
    record(&mut windows, RecordKind::Struct, "both", word(Integer::LongLong));
    record(&mut windows, RecordKind::Struct, "only_windows", word(Integer::Short));
    let only = struct_type(&windows);
    function(&mut windows, "takes", signature(int(), vec![parameter(None, pointer(only))]));
    let files = generate_units(vec![
        Unit { abis: vec![Abi::Unix64, Abi::Unix32], model: unix },
        Unit { abis: vec![Abi::Windows64, Abi::Windows32], model: windows },
    ]);
    let constants = files.iter().find(|(path, _)| path.ends_with("constants.rs")).unwrap().1;
    assert_eq!(constants.matches("pub const BOTH: c_int").count(), 2);
    assert_eq!(constants.matches("pub const MINUS: c_long").count(), 1);
    let folder = tools::write(&files);
    tools::assert_formatted(folder.path());
    tools::assert_checks(folder.path(), &tools::TARGETS, &tools::WITH_LAYOUT);
}

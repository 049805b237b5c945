//! Random structs and unions: sizes, alignments and offsets as in C.

use std::fmt::Write;

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::layout::Layouts;
use pkcs11_bindgen::model::RecordId;
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::source::SourceMap;
use proptest::prelude::*;

use crate::{compiler, runs};

/// One record: the packing around it, whether it is a union, and its members: type, stars, array.
type Shape = (Option<u32>, bool, Vec<(usize, bool, Option<u32>)>);

const TYPES: [&str; 11] = [
    "char",
    "short",
    "int",
    "long",
    "long long",
    "unsigned char",
    "CK_ULONG",
    "float",
    "double",
    "enum e",
    "CK_CALLBACK",
];

fn shape() -> impl Strategy<Value = Shape> {
    let packing = prop_oneof![2 => Just(None), 1 => prop::sample::select(vec![1, 2, 4, 8, 16]).prop_map(Some)];
    let array = prop_oneof![3 => Just(None), 1 => (1..9_u32).prop_map(Some)];
    let member = (any::<usize>(), prop::bool::weighted(0.15), array);
    (packing, prop::bool::weighted(0.2), prop::collection::vec(member, 1..8))
}

fn header(shapes: &[Shape]) -> String {
    let mut text = "typedef unsigned long CK_ULONG;\nenum e { one };\n\
        typedef CK_ULONG (*CK_CALLBACK)(void);\n"
        .to_owned();
    for (number, (packing, is_union, members)) in shapes.iter().enumerate() {
        if let Some(packing) = packing {
            let _ = writeln!(text, "#pragma pack(push, {packing})");
        }
        let keyword = if *is_union { "union" } else { "struct" };
        let _ = writeln!(text, "typedef {keyword} {{");
        for (member, (ty, is_pointer, array)) in members.iter().enumerate() {
            // The plain types, and all records before this one.
            let ty = ty % (TYPES.len() + number);
            let ty =
                TYPES.get(ty).map_or_else(|| format!("R{}", ty - TYPES.len()), ToString::to_string);
            let star = if *is_pointer { "*" } else { "" };
            let array = array.map_or(String::new(), |length| format!("[{length}]"));
            let _ = writeln!(text, "    {ty} {star}m{member}{array};");
        }
        let _ = writeln!(text, "}} R{number};");
        if packing.is_some() {
            text.push_str("#pragma pack(pop)\n");
        }
    }
    text
}

/// The statements that the layouts make about the records.
fn statements(header: &str, abi: Abi) -> Result<String, TestCaseError> {
    let sources = SourceMap::new();
    sources.add_file("random.h", header);
    let request = Request { headers: vec!["random.h".into()], ..Request::default() };
    let reading = pipeline::read(&sources, &request, &[abi]);
    let Some(unit) = reading.units.first() else {
        return Err(TestCaseError::fail(format!("refused: {:?}", reading.diagnostics)));
    };
    // As the compiler has it without an option.
    let layouts = Layouts::new(&unit.model, abi, pkcs11_bindgen::abi::Packing::Natural);
    let mut text = format!("#include <stddef.h>\n{header}");
    for (id, record) in (0..).map(RecordId).zip(&unit.model.records) {
        let name = record.name();
        let layout = layouts.record(id).expect("it has a body");
        let _ = writeln!(
            text,
            "_Static_assert(sizeof({name}) == {}, \"size of {name}\");\n\
             _Static_assert(_Alignof({name}) == {}, \"alignment of {name}\");",
            layout.extent.size, layout.extent.align
        );
        for (field, offset) in record.fields.iter().flatten().zip(&*layout.offsets) {
            let field = field.name.expect("it has a name");
            let _ = writeln!(
                text,
                "_Static_assert(offsetof({name}, {field}) == {offset}, \"{name}.{field}\");"
            );
        }
    }
    prop_assert_eq!(unit.model.records.len(), header.matches("} R").count());
    Ok(text)
}

proptest! {
    #![proptest_config(runs(2))]

    #[test]
    fn records_have_the_layout_of_c(shapes in prop::collection::vec(shape(), 40)) {
        let header = header(&shapes);
        for abi in compiler::abis() {
            let judged = compiler::check(abi, &statements(&header, abi)?);
            prop_assert!(judged.is_ok(), "{abi}: {}\n{header}", judged.unwrap_err());
        }
    }
}

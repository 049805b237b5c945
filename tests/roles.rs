//! What parameters and members are for: the standard's with and without its comments, and those of
//! headers in other styles.

use std::path::PathBuf;
use std::process::Command;

use pkcs11_bindgen::abi::Abi;
use pkcs11_bindgen::model::Model;
use pkcs11_bindgen::model::annotations::Annotations;
use pkcs11_bindgen::model::roles::{Extent, Role, Roles};
use pkcs11_bindgen::pipeline::{self, Request};
use pkcs11_bindgen::source::SourceMap;
use tempfile::TempDir;

/// Runs `check` on the standard's headers with `header` behind them.
fn on(header: &str, check: impl FnOnce(&Model<'_>)) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.h");
    std::fs::write(&path, format!("#include \"pkcs11.h\"\n{header}")).unwrap();
    on_files(vec![path], check);
}

fn on_files(headers: Vec<PathBuf>, check: impl FnOnce(&Model<'_>)) {
    let sources = SourceMap::new();
    let request = Request { headers, ..Request::default() };
    let reading = pipeline::read(&sources, &request, &[Abi::Unix64]);
    assert!(!reading.diagnostics.has_errors(), "{:?}", reading.diagnostics.as_slice());
    check(&reading.units[0].model);
}

/// The roles of a function by their names, with `?` for none.
fn names(model: &Model<'_>, function: &str) -> String {
    let function = model.functions.iter().find(|one| one.name == function).expect(function);
    let roles = Roles::new(model, Annotations::standard()).function(function);
    let name = |role: &Option<Role>| role.map_or("?", |role| role.name());
    roles.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// The roles of one function that is declared with these parameters.
fn roles_of(function: &str, parameters: &str) -> String {
    let mut found = String::new();
    on(&format!("CK_RV {function}({parameters});"), |model| found = names(model, function));
    found
}

/// The standard's header for functions without its comments.
fn bare_functions() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/headers/pkcs11f.h");
    let text = std::fs::read_to_string(path).unwrap();
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find("/*") {
        out += &rest[..start];
        rest = &rest[start + rest[start..].find("*/").unwrap() + 2..];
    }
    out + rest
}

#[test]
fn every_parameter_of_the_standard_has_a_role_even_without_comments() {
    let mut with_comments = Vec::new();
    on("", |model| {
        for function in &model.functions {
            let roles = names(model, function.name);
            assert!(!roles.contains('?'), "{}: {roles}", function.name);
            with_comments.push((function.name.to_owned(), roles));
        }
    });
    assert_eq!(with_comments.len(), 104);
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("pkcs11f.h"), bare_functions()).unwrap();
    on_files(vec![folder.path().join("pkcs11f.h")], |model| {
        for (name, roles) in &with_comments {
            let function = model.functions.iter().find(|one| one.name == name).unwrap();
            assert!(function.signature.parameters.iter().all(|one| one.doc.text().is_none()));
            assert_eq!(&names(model, name), roles, "{name}");
        }
    });
}

#[test]
fn the_standards_roles_are_those_of_the_specification() {
    on("", |model| {
        for (function, roles) in [
            ("C_Initialize", "input value"),
            ("C_GetFunctionList", "output value"),
            ("C_GetSlotList", "value, output list, length"),
            ("C_GetSlotInfo", "slot, output value"),
            ("C_InitToken", "slot, input slice, length, padded text"),
            ("C_SetPIN", "session, input slice, length, input slice, length"),
            ("C_OpenSession", "slot, value, callback data, callback, output handle"),
            ("C_GetAttributeValue", "session, object, in/out template, length"),
            ("C_SetAttributeValue", "session, object, template, length"),
            ("C_FindObjects", "session, output list, length, length"),
            ("C_Sign", "session, input slice, length, output buffer, length"),
            ("C_Verify", "session, input slice, length, input slice, length"),
            (
                "C_GenerateKeyPair",
                "session, mechanism, template, length, template, length, output handle, output handle",
            ),
            ("C_SeedRandom", "session, input slice, length"),
            ("C_GenerateRandom", "session, output slice, length"),
            ("C_WaitForSlotEvent", "value, output value, reserved"),
            ("C_GetInterface", "string, input value, output value, value"),
            ("C_SignMessageBegin", "session, in/out slice, length"),
            ("C_GetSessionValidationFlags", "session, value, output value"),
            ("C_AsyncJoin", "session, string, value, output slice, length"),
        ] {
            assert_eq!(names(model, function), roles, "{function}");
        }
    });
}

#[test]
fn other_styles_say_the_same() {
    for (function, parameters, roles) in [
        (
            "ACME_Sign",
            "CK_SESSION_HANDLE session, unsigned char *data, unsigned long data_len, \
             unsigned char *signature, unsigned long *signature_len",
            "session, input slice, length, output buffer, length",
        ),
        (
            "ACME_Digest",
            "CK_SESSION_HANDLE hSession, CK_BYTE_PTR puchData, CK_ULONG ulDataSize, \
             CK_BYTE_PTR puchDigest, unsigned short *pusDigestLen",
            "session, input slice, length, output buffer, length",
        ),
        (
            "ACME_Import",
            "CK_SESSION_HANDLE hSession, const CK_BYTE *blob, size_t len, CK_ATTRIBUTE_PTR attrs, \
             CK_ULONG n_attrs, CK_OBJECT_HANDLE_PTR phKey",
            "session, input slice, length, template, length, output handle",
        ),
        (
            "ACME_CreateKey",
            "CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_ATTRIBUTE *templ, \
             unsigned long count, CK_OBJECT_HANDLE *key",
            "session, mechanism, template, length, output handle",
        ),
        ("ACME_Load", "const char *path, CK_FLAGS flags", "string, value"),
        ("ACME_GetCounter", "CK_SLOT_ID slotID, CK_ULONG_PTR pulCounter", "slot, output value"),
        (
            "ACME_CountShares",
            "CK_OBJECT_HANDLE hKey, CK_ULONG_PTR pulShares",
            "object, output value",
        ),
        (
            "ACME_GetNames",
            "CK_SLOT_ID id, CK_ULONG_PTR pKeyList, CK_ULONG_PTR pulKeyCount, CK_VOID_PTR pReserved",
            "slot, output list, length, reserved",
        ),
        (
            "ACME_Read",
            "CK_SESSION_HANDLE hSession, CK_BYTE_PTR pOut /* out: the data */, CK_ULONG ulOutLen",
            "session, output slice, length",
        ),
        (
            "ACME_Mask",
            "CK_SESSION_HANDLE hSession, CK_BYTE_PTR pData, /* [in,out] masked in place */\n\
             CK_ULONG ulDataLen",
            "session, in/out slice, length",
        ),
    ] {
        assert_eq!(roles_of(function, parameters), roles, "{function}");
    }
}

#[test]
fn what_is_not_certain_has_no_role() {
    for (function, parameters, roles) in [
        // Filled or read? The name of the function says that it gives something.
        (
            "ACME_GetSerial",
            "CK_SLOT_ID slotID, CK_BYTE_PTR pSerial, CK_ULONG ulSerialLen",
            "slot, ?, ?",
        ),
        ("ACME_Copy", "CK_BYTE_PTR pBuffer, CK_ULONG ulBufferLen", "?, ?"),
        (
            "ACME_GetAttributes",
            "CK_SESSION_HANDLE hSession, CK_ATTRIBUTE_PTR pTemplate, CK_ULONG ulCount",
            "session, ?, ?",
        ),
        // What the pointer leads to can have pointers in it.
        ("ACME_Run", "CK_VOID_PTR pParameter, CK_ULONG ulParameterLen", "?, ?"),
        ("ACME_Get", "CK_INTERFACE_PTR pInfo", "?"),
        // A length that belongs to neither or both.
        (
            "ACME_Mix",
            "CK_BYTE_PTR pLeft, CK_BYTE_PTR pRight, CK_ULONG ulLen",
            "?, input slice, length",
        ),
        ("ACME_Two", "CK_BYTE_PTR pKey, CK_ULONG ulKeyLen, CK_ULONG ulKeySize", "?, ?, ?"),
        // Bytes or elements?
        ("ACME_Values", "const CK_ULONG *pValues, CK_ULONG ulValuesLen", "?, ?"),
        ("ACME_Blocks", "const CK_BYTE *pBlock, CK_ULONG ulCount", "?, ?"),
        // Read, written or both?
        ("ACME_Configure", "CK_SLOT_INFO_PTR pInfo", "?"),
        ("ACME_Keys", "CK_OBJECT_HANDLE_PTR phKeys, CK_ULONG ulKeyCount", "?, ?"),
        ("ACME_All", "CK_OBJECT_HANDLE_PTR phKeys", "?"),
        ("ACME_Lists", "CK_FUNCTION_LIST_PTR_PTR modules", "?"),
        ("ACME_Pair", "CK_BYTE_PTR pData, CK_ULONG_PTR ulDataLen", "?, ?"),
        // Nothing has a name.
        ("ACME_Unnamed", "CK_SLOT_ID *, CK_ULONG *, CK_BYTE *, CK_ULONG", "?, ?, ?, ?"),
        ("ACME_Name", "CK_UTF8CHAR_PTR pName", "?"),
    ] {
        assert_eq!(roles_of(function, parameters), roles, "{function}");
    }
}

#[test]
fn members_of_parameter_records_have_roles() {
    on("", |model| {
        let roles = |name: &str| {
            let index = model.records.iter().position(|one| one.name() == name).unwrap();
            let id = pkcs11_bindgen::model::RecordId(index as u32);
            Roles::new(model, Annotations::standard()).record(id)
        };
        let (input, value) = (Role::InputSlice, Some(Role::Value));
        let slice = |length| Some(input(Extent::Counted(length)));
        assert_eq!(
            roles("CK_GCM_PARAMS"),
            [slice(1), Some(Role::Length(0)), value, slice(4), Some(Role::Length(3)), value]
        );
        assert_eq!(roles("CK_PBE_PARAMS")[0], Some(Role::OutputSlice(Extent::Fixed(8))));
        assert_eq!(roles("CK_GCM_MESSAGE_PARAMS")[4], Some(Role::InOutSlice(Extent::Bits(5))));
        assert_eq!(roles("CK_RSA_AES_KEY_WRAP_PARAMS")[1], Some(Role::InputValue));
        assert_eq!(roles("CK_TLS_PRF_PARAMS")[4], Some(Role::OutputBuffer { length: 5 }));
        assert_eq!(
            roles("CK_DERIVED_KEY"),
            [
                Some(Role::Template(Extent::Counted(1))),
                Some(Role::Length(0)),
                Some(Role::OutputHandle)
            ]
        );
        // Of all pointers of parameters, those without a known length are left.
        let mut without = Vec::new();
        let annotations = Annotations::standard();
        for (_, types) in annotations.mechanisms() {
            for ty in types.iter().map(ToString::to_string) {
                if model.records.iter().any(|one| one.name() == ty)
                    && roles(&ty).contains(&None)
                    && !without.contains(&ty)
                {
                    without.push(ty);
                }
            }
        }
        without.sort();
        assert_eq!(without, ["CK_X3DH_INITIATE_PARAMS", "CK_X3DH_RESPOND_PARAMS"]);
    });
}

const ACME: &str =
    "CK_RV ACME_GetSerial(CK_SLOT_ID slotID, CK_BYTE_PTR pSerial, CK_ULONG ulSerialLen);\n";

#[test]
fn annotations_say_what_is_not_certain() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("acme.h"), format!("#include \"pkcs11.h\"\n{ACME}")).unwrap();
    let text = "[functions.ACME_GetSerial]\n\
        pSerial = { role = \"output slice\", length = \"ulSerialLen\" }\n";
    std::fs::write(folder.path().join("acme.toml"), text).unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pkcs11-bindgen"));
        command.args(arguments).current_dir(folder.path()).output().unwrap()
    };
    let inspect = |more: &[&str]| {
        let arguments = [&["inspect", "acme.h", "--format", "json"], more].concat();
        let facts: serde_json::Value = serde_json::from_slice(&run(&arguments).stdout).unwrap();
        let functions = facts["functions"].as_array().unwrap();
        let one = functions.iter().find(|one| one["name"] == "ACME_GetSerial").unwrap();
        (one["params"][1]["role"].clone(), one["params"][2]["length_of"].clone())
    };
    assert_eq!(inspect(&[]), (serde_json::Value::Null, serde_json::Value::Null));
    let (role, of) = inspect(&["--annotations", "acme.toml"]);
    assert_eq!((role, of), ("output slice".into(), "pSerial".into()));

    let warning = "what `pSerial`, `ulSerialLen` of `ACME_GetSerial` is for is not certain";
    let generate = |more: &[&str]| {
        let arguments = [&["generate", "acme.h", "--out", "out"], more].concat();
        String::from_utf8(run(&arguments).stderr).unwrap()
    };
    assert!(generate(&[]).contains(warning));
    assert!(!generate(&["--annotations", "acme.toml"]).contains("not certain"));
    assert!(!generate(&["--only", "ffi"]).contains("not certain"));
    std::fs::write(folder.path().join("acme.toml"), "[functions.ACME_X]\np = \"value\"\n").unwrap();
    let said = generate(&["--annotations", "acme.toml"]);
    assert!(said.contains("acme.toml:2:1") && said.contains("no function `ACME_X`"), "{said}");
    assert!(generate(&["--annotations", "none.toml"]).contains("none.toml"));
}

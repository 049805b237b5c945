//! Values, sizes, alignments and signatures, read from an object file that was compiled to hold
//! them.

use crate::debug_info::{self, DebugInfo, Result};
use crate::declarations::signature;
use crate::facts::*;
use crate::spelling::{Speller, Typedefs};
use std::collections::HashMap;

/// The names to ask about.
pub(crate) struct Names {
    pub(crate) constants: Vec<String>,
    pub(crate) strings: Vec<String>,
    pub(crate) enumerators: Vec<String>,
    /// C spellings of complete types: typedef names, `struct tag`.
    pub(crate) complete_types: Vec<String>,
    pub(crate) functions: Vec<String>,
    /// All macros of the set: they are undefined before the types are asked for, since some have
    /// the name of a type.
    pub(crate) macros: Vec<String>,
}

/// The sections of the object file: constants, enumerators, types and strings.
const CONSTANTS: &str = "oracle_c";
const ENUMERATORS: &str = "oracle_e";
const TYPES: &str = "oracle_t";
const STRINGS: &str = "oracle_s";

/// Declarations whose object file answers the questions about `names`; they stand after the headers.
pub(crate) fn source(names: &Names) -> String {
    let array = |section: &str, values: Vec<String>| {
        format!(
            "__attribute__((section(\"{section}\"), used)) static const unsigned long long \
             {section}_data[] = {{\n{}\n}};\n",
            values.join(",\n")
        )
    };
    let number = |name: &String| format!("(unsigned long long)({name})");
    let layout = |name: &String| format!("sizeof({name}), _Alignof({name})");
    let typedef = |section: &str, (index, name): (usize, &String)| {
        format!("typedef __typeof__({name}) {section}{index};\n")
    };
    let mut text = String::from("#pragma pack(1)\n");
    text.extend(names.constants.iter().enumerate().map(|pair| typedef(CONSTANTS, pair)));
    text += &array(CONSTANTS, names.constants.iter().map(number).collect());
    text += &format!("__attribute__((section(\"{STRINGS}\"), used)) static const struct {{\n");
    for (index, name) in names.strings.iter().enumerate() {
        text += &format!("unsigned n{index}; char s{index}[sizeof({name})];\n");
    }
    text += &format!("}} {STRINGS}_data = {{\n");
    text.extend(names.strings.iter().map(|name| format!("sizeof({name}), {name},\n")));
    text += "};\n";
    text.extend(names.macros.iter().map(|name| format!("#undef {name}\n")));
    text.extend(names.enumerators.iter().enumerate().map(|pair| typedef(ENUMERATORS, pair)));
    text += &array(ENUMERATORS, names.enumerators.iter().map(number).collect());
    text += &array(TYPES, names.complete_types.iter().map(layout).collect());
    text.extend(names.functions.iter().enumerate().map(|pair| typedef("oracle_f", pair)));
    text
}

/// The answers.
pub(crate) struct Answers<'a> {
    object: &'a object::File<'a>,
    info: &'a DebugInfo,
    speller: Speller<'a>,
    /// The types behind the typedefs of `source`.
    types: HashMap<&'a str, Option<usize>>,
}

impl<'a> Answers<'a> {
    pub(crate) fn new(object: &'a object::File<'a>, info: &'a DebugInfo) -> Answers<'a> {
        let types = info
            .top_level()
            .filter(|(_, node)| node.tag == gimli::DW_TAG_typedef)
            .filter_map(|(_, node)| Some((node.name.as_deref()?, node.target)))
            .collect();
        Answers { object, info, speller: Speller::new(info), types }
    }

    pub(crate) fn read(&self, names: &Names, facts: &mut Facts) -> Result<()> {
        self.constants(CONSTANTS, &names.constants, facts)?;
        self.constants(ENUMERATORS, &names.enumerators, facts)?;
        self.strings(&names.strings, facts)?;
        self.layouts(&names.complete_types, facts)?;
        for (index, name) in names.functions.iter().enumerate() {
            let target = self.types[format!("oracle_f{index}").as_str()];
            let node = self.speller.resolved(target).ok_or("a function without a type")?;
            facts.functions.insert(name.clone(), signature(self.info, &self.speller, node));
        }
        Ok(())
    }

    fn numbers(&self, section: &str) -> Result<Vec<u64>> {
        let bytes = debug_info::section(self.object, section)?;
        let (chunks, _) = bytes.as_chunks();
        Ok(chunks.iter().map(|bytes| u64::from_le_bytes(*bytes)).collect())
    }

    fn constants(&self, section: &str, names: &[String], facts: &mut Facts) -> Result<()> {
        let numbers = self.numbers(section)?;
        for (index, name) in names.iter().enumerate() {
            let target = self.types[format!("{section}{index}").as_str()];
            let number = *numbers.get(index).ok_or("too few values")?;
            let signed = self.speller.resolved(target).is_some_and(|node| node.signed);
            let value = if signed { i128::from(number as i64) } else { i128::from(number) };
            // An enumerator that no `int` holds has the type of its enumeration: an integer type.
            let integer = match self.speller.resolved(target) {
                Some(node) if node.tag == gimli::DW_TAG_enumeration_type => node.target,
                _ => target,
            };
            let c_type = self.speller.spell(integer, Typedefs::Resolved);
            let bits = self.speller.size(target).ok_or("a constant without a size")? * 8;
            facts.constants.insert(name.clone(), Constant { value, c_type, signed, bits });
        }
        Ok(())
    }

    /// Each string stands behind its length.
    fn strings(&self, names: &[String], facts: &mut Facts) -> Result<()> {
        let bytes = debug_info::section(self.object, STRINGS)?;
        let mut rest = &bytes[..];
        for name in names {
            let (length, strings) = rest.split_first_chunk().ok_or("too few strings")?;
            let (string, strings) = strings.split_at(u32::from_le_bytes(*length) as usize);
            let string = string.strip_suffix(b"\0").ok_or("a string without its end")?;
            facts.strings.insert(name.clone(), string.to_vec());
            rest = strings;
        }
        Ok(())
    }

    fn layouts(&self, names: &[String], facts: &mut Facts) -> Result<()> {
        let numbers = self.numbers(TYPES)?;
        for (name, pair) in names.iter().zip(numbers.chunks_exact(2)) {
            let answer = Layout { size: pair[0], align: pair[1] };
            if let Some(Type { layout, .. }) = facts.types.get_mut(name) {
                *layout = Some(answer);
            }
            if let Some(Record { layout, .. }) = facts.records.get_mut(name) {
                *layout = answer;
            }
        }
        Ok(())
    }
}

//! The types of a translation unit, read from the debugging information of its object file.

use gimli::{AttributeValue, EndianSlice, RunTimeEndian};
use object::{Object, ObjectSection, ObjectSymbol, RelocationTarget};
use std::collections::HashMap;
use std::path::PathBuf;

type Slice<'a> = EndianSlice<'a, RunTimeEndian>;
pub(crate) type Result<T> = std::result::Result<T, String>;

/// A node of the debugging information; its fields are the DWARF attributes of the same meaning.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) tag: gimli::DwTag,
    pub(crate) name: Option<String>,
    pub(crate) target: Option<usize>,
    pub(crate) size: Option<u64>,
    pub(crate) offset: u64,
    pub(crate) count: Option<u64>,
    pub(crate) file: Option<PathBuf>,
    pub(crate) declaration: bool,
    pub(crate) signed: bool,
    pub(crate) children: Vec<usize>,
}

/// All nodes of the one unit; `unit` is the root.
pub(crate) struct DebugInfo {
    pub(crate) nodes: Vec<Node>,
    pub(crate) unit: usize,
    pub(crate) pointer_size: u64,
}

/// The contents of a section, with the relocations that refer to other sections applied.
pub(crate) fn section(object: &object::File, name: &str) -> Result<Vec<u8>> {
    let Some(section) = object.section_by_name(name) else { return Ok(Vec::new()) };
    let mut data = section.data().map_err(text)?.to_vec();
    for (offset, relocation) in section.relocations() {
        if relocation.has_implicit_addend() {
            continue;
        }
        let RelocationTarget::Symbol(symbol) = relocation.target() else { continue };
        let symbol = object.symbol_by_index(symbol).map_err(text)?;
        let value = symbol.address().wrapping_add(relocation.addend() as u64).to_le_bytes();
        let (at, width) = (offset as usize, usize::from(relocation.size()) / 8);
        data[at..at + width].copy_from_slice(&value[..width]);
    }
    Ok(data)
}

pub(crate) fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl DebugInfo {
    pub(crate) fn read(object: &object::File) -> Result<DebugInfo> {
        let sections = gimli::DwarfSections::load(|id| section(object, id.name()))?;
        let dwarf = sections.borrow(|data| EndianSlice::new(data, RunTimeEndian::Little));
        let header = dwarf.units().next().map_err(text)?.ok_or("no debugging information")?;
        let unit = dwarf.unit(header).map_err(text)?;
        let mut reader = Reader {
            dwarf: &dwarf,
            files: files(&dwarf, &unit)?,
            unit: &unit,
            nodes: Vec::new(),
            places: HashMap::new(),
            references: Vec::new(),
        };
        let mut tree = unit.entries_tree(None).map_err(text)?;
        let root = reader.node(tree.root().map_err(text)?)?;
        let Reader { mut nodes, places, references, .. } = reader;
        for (node, target) in references {
            nodes[node].target = places.get(&target).copied();
        }
        let pointer_size = u64::from(unit.encoding().address_size);
        Ok(DebugInfo { nodes, unit: root, pointer_size })
    }

    pub(crate) fn top_level(&self) -> impl Iterator<Item = (usize, &Node)> {
        self.nodes[self.unit].children.iter().map(|&index| (index, &self.nodes[index]))
    }
}

/// The paths of the line number table, by the number that `DW_AT_decl_file` has for them.
fn files(dwarf: &gimli::Dwarf<Slice>, unit: &gimli::Unit<Slice>) -> Result<Vec<PathBuf>> {
    let Some(program) = &unit.line_program else { return Ok(Vec::new()) };
    let header = program.header();
    let string = |value| -> Result<String> {
        let string = dwarf.attr_string(unit, value).map_err(text)?;
        Ok(string.to_string_lossy().into_owned())
    };
    let mut files = vec![PathBuf::new()];
    for file in header.file_names() {
        let mut path = PathBuf::new();
        if let Some(directory) = file.directory(header) {
            path.push(string(directory)?);
        }
        path.push(string(file.path_name())?);
        files.push(path);
    }
    Ok(files)
}

struct Reader<'r, 'a> {
    dwarf: &'r gimli::Dwarf<Slice<'a>>,
    unit: &'r gimli::Unit<Slice<'a>>,
    files: Vec<PathBuf>,
    nodes: Vec<Node>,
    places: HashMap<usize, usize>,
    references: Vec<(usize, usize)>,
}

impl<'a> Reader<'_, 'a> {
    fn node(&mut self, tree: gimli::EntriesTreeNode<Slice<'a>>) -> Result<usize> {
        let entry = tree.entry();
        let number = |at| entry.attr_value(at).and_then(|value| value.udata_value());
        let flag = |at| entry.attr_value(at) == Some(AttributeValue::Flag(true));
        let name = match entry.attr_value(gimli::DW_AT_name) {
            Some(value) => Some(
                self.dwarf
                    .attr_string(self.unit, value)
                    .map_err(text)?
                    .to_string_lossy()
                    .into_owned(),
            ),
            None => None,
        };
        let file = match entry.attr_value(gimli::DW_AT_decl_file) {
            Some(AttributeValue::FileIndex(index)) => self.files.get(index as usize).cloned(),
            _ => None,
        };
        let encoding = match entry.attr_value(gimli::DW_AT_encoding) {
            Some(AttributeValue::Encoding(encoding)) => Some(encoding),
            _ => None,
        };
        let count = number(gimli::DW_AT_count)
            .or_else(|| number(gimli::DW_AT_upper_bound).map(|bound| bound.wrapping_add(1)));
        let index = self.nodes.len();
        self.places.insert(entry.offset().0, index);
        if let Some(AttributeValue::UnitRef(target)) = entry.attr_value(gimli::DW_AT_type) {
            self.references.push((index, target.0));
        }
        self.nodes.push(Node {
            tag: entry.tag(),
            name,
            target: None,
            size: number(gimli::DW_AT_byte_size),
            offset: number(gimli::DW_AT_data_member_location).unwrap_or(0),
            count,
            file,
            declaration: flag(gimli::DW_AT_declaration),
            signed: matches!(encoding, Some(gimli::DW_ATE_signed | gimli::DW_ATE_signed_char)),
            children: Vec::new(),
        });
        let mut children = tree.children();
        while let Some(child) = children.next().map_err(text)? {
            let child = self.node(child)?;
            self.nodes[index].children.push(child);
        }
        Ok(index)
    }
}

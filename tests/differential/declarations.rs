//! Types, records and enumerators, as the debugging information has them.

use crate::debug_info::{DebugInfo, Node};
use crate::facts::*;
use crate::spelling::{Speller, Typedefs};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

/// The declarations of one translation unit that are in a header set's own files.
pub(crate) struct Declarations<'a> {
    info: &'a DebugInfo,
    speller: Speller<'a>,
    is_own: &'a dyn Fn(&Path) -> bool,
}

impl<'a> Declarations<'a> {
    pub(crate) fn new(info: &'a DebugInfo, is_own: &'a dyn Fn(&Path) -> bool) -> Declarations<'a> {
        Declarations { info, speller: Speller::new(info), is_own }
    }

    fn own(&self) -> impl Iterator<Item = (usize, &'a Node)> {
        let own = |node: &Node| node.file.as_deref().is_some_and(self.is_own);
        self.info.top_level().filter(move |(_, node)| own(node))
    }

    pub(crate) fn enumerators(&self) -> Vec<String> {
        self.own()
            .filter(|(_, node)| node.tag == gimli::DW_TAG_enumeration_type)
            .flat_map(|(_, node)| &node.children)
            .filter_map(|&child| self.info.nodes[child].name.clone())
            .collect()
    }

    fn typedefs(&self) -> impl Iterator<Item = (String, Option<usize>)> {
        self.own()
            .filter(|(_, node)| node.tag == gimli::DW_TAG_typedef)
            .filter_map(|(_, node)| Some((node.name.clone()?, node.target)))
    }

    /// The typedef names; alignments are not known here.
    pub(crate) fn types(&self) -> BTreeMap<String, Type> {
        let fact = |target| Type {
            spelled: self.speller.spell(target, Typedefs::Kept),
            canonical: self.speller.spell(target, Typedefs::Resolved),
            layout: self.speller.size(target).map(|size| Layout { size, align: 0 }),
        };
        self.typedefs().map(|(name, target)| (name, fact(target))).collect()
    }

    /// The typedef names of the form `typedef R (*NAME)(…)` or `typedef R NAME(…)`.
    pub(crate) fn function_types(&self) -> BTreeMap<String, Signature> {
        let fact = |target: Option<usize>| {
            let mut node = &self.info.nodes[target?];
            if node.tag == gimli::DW_TAG_pointer_type {
                node = &self.info.nodes[node.target?];
            }
            (node.tag == gimli::DW_TAG_subroutine_type)
                .then(|| signature(self.info, &self.speller, node))
        };
        self.typedefs().filter_map(|(name, target)| Some((name, fact(target)?))).collect()
    }

    /// The structs and unions, by `struct tag`, or by the typedef name of one without a tag, or by
    /// their order if they have neither; alignments are not known here.
    pub(crate) fn records(&self) -> BTreeMap<String, Record> {
        let mut typedefs: HashMap<usize, BTreeSet<String>> = HashMap::new();
        for (name, target) in self.typedefs() {
            if let Some(target) = target {
                typedefs.entry(target).or_default().insert(name);
            }
        }
        let mut records = BTreeMap::new();
        let mut unnamed = 0;
        for (index, node) in self.own().filter(|(_, node)| !node.declaration) {
            let kind = match node.tag {
                gimli::DW_TAG_structure_type => "struct",
                gimli::DW_TAG_union_type => "union",
                _ => continue,
            };
            let mut names = typedefs.remove(&index).unwrap_or_default();
            if names.is_empty() {
                names.extend(node.name.clone());
            }
            let key = match (&node.name, names.first()) {
                (Some(tag), _) => format!("{kind} {tag}"),
                (None, Some(name)) => name.clone(),
                (None, None) => {
                    unnamed += 1;
                    unnamed_record(unnamed)
                }
            };
            let layout = Layout { size: node.size.unwrap_or(0), align: 0 };
            let fields = node.children.iter().map(|&child| self.field(child)).collect();
            records.insert(key, Record { kind: kind.into(), names, layout, fields });
        }
        records
    }

    fn field(&self, index: usize) -> Field {
        let node = &self.info.nodes[index];
        Field {
            name: node.name.clone().unwrap_or_default(),
            spelled: self.speller.spell(node.target, Typedefs::Kept),
            canonical: self.speller.spell(node.target, Typedefs::Resolved),
            offset: node.offset,
            size: self.speller.size(node.target),
        }
    }
}

/// The key of a record that has neither tag nor typedef name: such ones are parts of other records.
pub(crate) fn unnamed_record(number: usize) -> String {
    format!("(unnamed) {number}")
}

/// The members of each record that has function pointers and the name of a function list.
pub(crate) fn function_lists(records: &BTreeMap<String, Record>) -> BTreeMap<String, Vec<String>> {
    let mut lists = BTreeMap::new();
    for record in records.values() {
        let has_functions = record.fields.iter().any(|field| field.canonical.contains("(*)("));
        let is_list = |name: &&String| name.to_lowercase().contains("function_list");
        if let Some(name) = record.names.iter().find(is_list)
            && has_functions
        {
            let members = record.fields.iter().map(|field| field.name.clone());
            lists.insert(name.clone(), members.collect());
        }
    }
    lists
}

/// The signature of a function type, without parameter names.
pub(crate) fn signature(info: &DebugInfo, speller: &Speller, function: &Node) -> Signature {
    let children = || function.children.iter().map(|&child| &info.nodes[child]);
    let parameters: Vec<Parameter> = children()
        .filter(|child| child.tag == gimli::DW_TAG_formal_parameter)
        .map(|child| Parameter {
            name: None,
            spelled: speller.spell(child.target, Typedefs::Kept),
            canonical: speller.spell(child.target, Typedefs::Resolved),
        })
        .collect();
    Signature {
        returns: speller.spell(function.target, Typedefs::Kept),
        returns_canonical: speller.spell(function.target, Typedefs::Resolved),
        // A list of unknown parameters only, `()`, is none.
        variadic: !parameters.is_empty()
            && children().any(|child| child.tag == gimli::DW_TAG_unspecified_parameters),
        parameters,
    }
}

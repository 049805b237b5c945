//! Writes the types of the debugging information as C, and tells their sizes.

use crate::debug_info::{DebugInfo, Node};
use std::collections::HashMap;

/// Whether typedef names stay or are replaced by what they stand for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Typedefs {
    Kept,
    Resolved,
}

pub(crate) struct Speller<'a> {
    info: &'a DebugInfo,
    /// The typedef name of each record or enum that has no tag, which stands for it without a
    /// keyword, as Clang spells it.
    untagged: HashMap<usize, &'a str>,
}

impl<'a> Speller<'a> {
    pub(crate) fn new(info: &'a DebugInfo) -> Speller<'a> {
        let mut untagged = HashMap::new();
        for (_, node) in info.top_level().filter(|(_, node)| node.tag == gimli::DW_TAG_typedef) {
            if let (Some(target), Some(name)) = (node.target, &node.name)
                && info.nodes[target].name.is_none()
            {
                untagged.entry(target).or_insert(name.as_str());
            }
        }
        Speller { info, untagged }
    }

    /// The C spelling of a type; None is `void`.
    pub(crate) fn spell(&self, index: Option<usize>, typedefs: Typedefs) -> String {
        self.declare(index, String::new(), typedefs)
    }

    /// The declaration of `declarator` with this type, written inside out as C does.
    fn declare(&self, index: Option<usize>, declarator: String, typedefs: Typedefs) -> String {
        let Some(node) = index.map(|index| &self.info.nodes[index]) else {
            return join("void", &declarator);
        };
        match node.tag {
            gimli::DW_TAG_typedef if typedefs == Typedefs::Resolved => {
                self.declare(node.target, declarator, typedefs)
            }
            gimli::DW_TAG_const_type => self.qualified("const", node, declarator, typedefs),
            gimli::DW_TAG_volatile_type => self.qualified("volatile", node, declarator, typedefs),
            gimli::DW_TAG_restrict_type => self.qualified("restrict", node, declarator, typedefs),
            gimli::DW_TAG_pointer_type => {
                let pointer = format!("*{declarator}");
                let bind = node.target.is_some_and(|target| self.binds_tighter(target, typedefs));
                let pointer = if bind { format!("({pointer})") } else { pointer };
                self.declare(node.target, pointer, typedefs)
            }
            gimli::DW_TAG_array_type => {
                let dimensions: String = self
                    .dimensions(node)
                    .map(|n| n.map_or("[]".into(), |n| format!("[{n}]")))
                    .collect();
                self.declare(node.target, declarator + &dimensions, typedefs)
            }
            gimli::DW_TAG_subroutine_type => {
                let parameters = self.parameters(node, typedefs);
                self.declare(node.target, format!("{declarator}({parameters})"), typedefs)
            }
            tag => join(&self.name(tag, index, node), &declarator),
        }
    }

    fn qualified(&self, word: &str, node: &Node, declarator: String, typedefs: Typedefs) -> String {
        let target = match typedefs {
            Typedefs::Kept => node.target.map(|target| &self.info.nodes[target]),
            Typedefs::Resolved => self.resolved(node.target),
        };
        let is_pointer = target.is_some_and(|target| target.tag == gimli::DW_TAG_pointer_type);
        if is_pointer {
            self.declare(node.target, join(word, &declarator), typedefs)
        } else {
            format!("{word} {}", self.declare(node.target, declarator, typedefs))
        }
    }

    /// Whether a pointer to this type needs parentheses.
    fn binds_tighter(&self, index: usize, typedefs: Typedefs) -> bool {
        let node = &self.info.nodes[index];
        match node.tag {
            gimli::DW_TAG_array_type | gimli::DW_TAG_subroutine_type => true,
            gimli::DW_TAG_typedef if typedefs == Typedefs::Resolved => {
                node.target.is_some_and(|target| self.binds_tighter(target, typedefs))
            }
            _ => false,
        }
    }

    fn parameters(&self, function: &Node, typedefs: Typedefs) -> String {
        let children: Vec<&Node> = function.children.iter().map(|&i| &self.info.nodes[i]).collect();
        if children.is_empty() {
            return "void".into();
        }
        let unprototyped =
            children.len() == 1 && children[0].tag == gimli::DW_TAG_unspecified_parameters;
        if unprototyped {
            return String::new();
        }
        let spell = |node: &&Node| match node.tag {
            gimli::DW_TAG_unspecified_parameters => "...".into(),
            _ => self.spell(node.target, typedefs),
        };
        children.iter().map(spell).collect::<Vec<_>>().join(", ")
    }

    fn name(&self, tag: gimli::DwTag, index: Option<usize>, node: &Node) -> String {
        if let Some(name) = index.and_then(|index| self.untagged.get(&index)) {
            return name.to_string();
        }
        let name = node.name.as_deref().unwrap_or("(unnamed)");
        match tag {
            gimli::DW_TAG_structure_type => format!("struct {name}"),
            gimli::DW_TAG_union_type => format!("union {name}"),
            gimli::DW_TAG_enumeration_type => format!("enum {name}"),
            gimli::DW_TAG_base_type => base_type(name).to_string(),
            _ => name.to_string(),
        }
    }

    fn dimensions(&self, array: &'a Node) -> impl Iterator<Item = Option<u64>> {
        array.children.iter().map(|&child| self.info.nodes[child].count)
    }

    /// In bytes; None for what has no size in C.
    pub(crate) fn size(&self, index: Option<usize>) -> Option<u64> {
        let node = &self.info.nodes[index?];
        match node.tag {
            gimli::DW_TAG_pointer_type => Some(self.info.pointer_size),
            gimli::DW_TAG_array_type => {
                let elements: u64 = self.dimensions(node).product::<Option<u64>>()?;
                Some(self.size(node.target)? * elements)
            }
            gimli::DW_TAG_typedef | gimli::DW_TAG_const_type | gimli::DW_TAG_volatile_type => {
                self.size(node.target)
            }
            gimli::DW_TAG_subroutine_type => None,
            _ => node.size,
        }
    }

    /// The type behind all typedefs and qualifiers.
    pub(crate) fn resolved(&self, index: Option<usize>) -> Option<&'a Node> {
        let node = &self.info.nodes[index?];
        match node.tag {
            gimli::DW_TAG_typedef | gimli::DW_TAG_const_type | gimli::DW_TAG_volatile_type => {
                self.resolved(node.target)
            }
            _ => Some(node),
        }
    }
}

fn join(base: &str, declarator: &str) -> String {
    match declarator.chars().next() {
        None => base.to_string(),
        Some('[') => format!("{base}{declarator}"),
        Some(_) => format!("{base} {declarator}"),
    }
}

/// The usual C spelling of a type that the debugging information names in GCC's way.
fn base_type(name: &str) -> &str {
    match name {
        "long unsigned int" => "unsigned long",
        "long int" => "long",
        "short unsigned int" => "unsigned short",
        "short int" => "short",
        "long long unsigned int" => "unsigned long long",
        "long long int" => "long long",
        other => other,
    }
}

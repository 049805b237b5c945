//! Types spelled in C.

use super::{Floating, Model, Qualifiers, RecordKind, Signature, Type, TypeKind};
use crate::abi::Abi;

/// How many parts of a type (pointers, arrays, functions, parameters, resolved `typedef` names) are
/// spelled out. Further `typedef` names are left as they are: a chain of them can double the length
/// with each link.
const MAX_PARTS: u32 = 512;

/// Spells types of a model in C, as a compiler's messages do.
#[derive(Clone, Copy, Debug)]
pub struct Speller<'m, 's> {
    model: &'m Model<'s>,
    abi: Abi,
}

impl<'m, 's> Speller<'m, 's> {
    /// Spells types of `model` as `abi` has them.
    #[must_use]
    pub fn new(model: &'m Model<'s>, abi: Abi) -> Self {
        Self { model, abi }
    }

    /// With `typedef` names: `CK_BYTE_PTR`.
    #[must_use]
    pub fn spelled(&self, ty: &Type<'s>) -> String {
        self.spell(ty, false, &mut 0)
    }

    /// With `typedef` names resolved: `unsigned char *`.
    #[must_use]
    pub fn canonical(&self, ty: &Type<'s>) -> String {
        self.spell(ty, true, &mut 0)
    }

    /// A parameter's type with `typedef` names resolved, one of an array too: `unsigned char *`.
    #[must_use]
    pub fn canonical_parameter(&self, ty: &Type<'s>) -> String {
        let (resolved, qualifiers) = resolve(self.model, ty, &mut 0);
        let mut ty = self.parameter(resolved);
        if matches!(resolved.kind, TypeKind::Array(..) | TypeKind::Function(_)) {
            return self.canonical(&ty);
        }
        ty.qualifiers = qualifiers;
        self.canonical(&ty)
    }

    /// The type that a parameter declared with type `ty` has: arrays and functions are pointers.
    #[must_use]
    pub fn parameter(&self, ty: &Type<'s>) -> Type<'s> {
        let pointer = |to: Type<'s>| Type {
            qualifiers: Qualifiers::default(),
            kind: TypeKind::Pointer(Box::new(to)),
        };
        match &ty.kind {
            TypeKind::Array(element, _) => pointer((**element).clone()),
            TypeKind::Function(_) => pointer(ty.clone()),
            _ => ty.clone(),
        }
    }

    /// What a function of this type, or a pointer to it, takes and gives; `None` for other types.
    #[must_use]
    pub fn signature(&self, ty: &'m Type<'s>) -> Option<&'m Signature<'s>> {
        let pointee = match &resolve(self.model, ty, &mut 0).0.kind {
            TypeKind::Pointer(to) => &resolve(self.model, to, &mut 0).0.kind,
            kind => kind,
        };
        if let TypeKind::Function(signature) = pointee { Some(signature) } else { None }
    }

    /// Goes from the outermost part of the type to the innermost, as a C declarator is read: what
    /// stands before the (missing) name grows to the left, what stands after it to the right.
    fn spell(&self, ty: &Type<'s>, is_canonical: bool, parts: &mut u32) -> String {
        let mut before = Vec::new();
        let mut after = String::new();
        let mut of_array = Qualifiers::default();
        let mut at = ty;
        loop {
            let (ty, own) =
                if is_canonical { resolve(self.model, at, parts) } else { (at, at.qualifiers) };
            let qualifiers = both(own, std::mem::take(&mut of_array));
            *parts += 1;
            match &ty.kind {
                TypeKind::Pointer(to) => {
                    let inner = if is_canonical { resolve(self.model, to, parts).0 } else { to };
                    before.push(qualified_pointer(qualifiers));
                    if matches!(inner.kind, TypeKind::Array(..) | TypeKind::Function(_)) {
                        before.push("(");
                        after.push(')');
                    }
                    at = to;
                }
                TypeKind::Array(element, length) => {
                    let length = length.as_ref().map(|n| n.get(self.abi).to_string());
                    after += &format!("[{}]", length.unwrap_or_default());
                    of_array = qualifiers;
                    at = element;
                }
                TypeKind::Function(signature) => {
                    after += &self.parameters(signature, is_canonical, parts);
                    at = &signature.returns;
                }
                _ => {
                    let base = self.base(ty, is_canonical);
                    return join(&prefix(qualifiers), &base, &before, &after);
                }
            }
        }
    }

    fn parameters(&self, signature: &Signature<'s>, is_canonical: bool, parts: &mut u32) -> String {
        let mut list = Vec::new();
        for parameter in &signature.parameters {
            if *parts > MAX_PARTS {
                list.push("…".to_owned());
                break;
            }
            let mut ty = self.parameter(&parameter.ty);
            if is_canonical {
                let resolved = resolve(self.model, &ty, parts).0.clone();
                ty = self.parameter(&resolved);
                // A qualifier of the parameter itself is no part of the function's type.
                ty.qualifiers = Qualifiers::default();
            }
            list.push(self.spell(&ty, is_canonical, parts));
        }
        if signature.is_variadic {
            list.push("...".into());
        }
        if !signature.has_prototype {
            "()".into()
        } else if list.is_empty() {
            "(void)".into()
        } else {
            format!("({})", list.join(", "))
        }
    }

    fn base(&self, ty: &Type<'s>, is_canonical: bool) -> String {
        match &ty.kind {
            TypeKind::Void => "void".into(),
            TypeKind::Integer(integer) => integer.c_name().into(),
            TypeKind::Floating(Floating::Float) => "float".into(),
            TypeKind::Floating(Floating::Double) => "double".into(),
            TypeKind::Library(library) if is_canonical => {
                library.integer[self.abi as usize].c_name().into()
            }
            TypeKind::Library(library) => library.name.into(),
            TypeKind::Typedef(id) => self.model.typedefs[id.0 as usize].name.into(),
            TypeKind::Record(id) => {
                let record = &self.model.records[id.0 as usize];
                let keyword = match record.kind {
                    RecordKind::Struct => "struct",
                    RecordKind::Union => "union",
                };
                tagged(keyword, record.tag, record.typedef)
            }
            TypeKind::Enum(id) => {
                let one = &self.model.enums[id.0 as usize];
                tagged("enum", one.tag, one.typedef)
            }
            TypeKind::Pointer(_) | TypeKind::Array(..) | TypeKind::Function(_) => {
                unreachable!("spelled around the name")
            }
        }
    }
}

/// The type behind `typedef` names, and the qualifiers gathered on the way.
fn resolve<'t, 's>(
    model: &'t Model<'s>,
    mut ty: &'t Type<'s>,
    parts: &mut u32,
) -> (&'t Type<'s>, Qualifiers) {
    let mut qualifiers = ty.qualifiers;
    while let TypeKind::Typedef(id) = ty.kind {
        *parts += 1;
        if *parts > MAX_PARTS {
            break;
        }
        ty = &model.typedefs[id.0 as usize].ty;
        qualifiers = both(qualifiers, ty.qualifiers);
    }
    (ty, qualifiers)
}

fn tagged(keyword: &str, tag: Option<&str>, typedef: Option<&str>) -> String {
    match (tag, typedef) {
        (Some(tag), _) => format!("{keyword} {tag}"),
        (None, Some(name)) => name.to_owned(),
        (None, None) => format!("{keyword} (unnamed)"),
    }
}

fn both(one: Qualifiers, other: Qualifiers) -> Qualifiers {
    Qualifiers {
        is_const: one.is_const || other.is_const,
        is_volatile: one.is_volatile || other.is_volatile,
    }
}

fn prefix(qualifiers: Qualifiers) -> String {
    let part = |is_there, word: &'static str| if is_there { word } else { "" };
    part(qualifiers.is_const, "const ").to_owned() + part(qualifiers.is_volatile, "volatile ")
}

fn qualified_pointer(qualifiers: Qualifiers) -> &'static str {
    match (qualifiers.is_const, qualifiers.is_volatile) {
        (false, false) => "*",
        (true, false) => "*const ",
        (false, true) => "*volatile ",
        (true, true) => "*const volatile ",
    }
}

fn join(prefix: &str, base: &str, before: &[&str], after: &str) -> String {
    let declarator: String = before.iter().rev().copied().collect();
    let declarator = declarator.trim_end();
    let space = if declarator.is_empty() && !after.starts_with('(') { "" } else { " " };
    format!("{prefix}{base}{space}{declarator}{after}")
}

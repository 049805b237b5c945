//! C types spelled in Rust, and long lines broken as rustfmt breaks them.

use std::borrow::Cow;

use crate::abi::Abi;
use crate::emit::names::Scope;
use crate::emit::rust::cfg::AbiSet;
use crate::emit::rust::imports::Imports;
use crate::emit::rust::text::{push_all, push_blanks, push_decimal};
use crate::emit::rust::type_names::TypeNames;
use crate::model::{
    CallingConvention, Floating, Integer, LibraryType, Model, Parameter, Signature, Type, TypeKind,
};

/// The longest line that rustfmt leaves alone.
pub(super) const MAX_WIDTH: usize = 100;

/// The name in `core::ffi` of an integer type.
pub(super) fn integer_name(integer: Integer) -> &'static str {
    match integer {
        Integer::Bool => "bool",
        Integer::Char => "c_char",
        Integer::SignedChar => "c_schar",
        Integer::UnsignedChar => "c_uchar",
        Integer::Short => "c_short",
        Integer::UnsignedShort => "c_ushort",
        Integer::Int => "c_int",
        Integer::UnsignedInt => "c_uint",
        Integer::Long => "c_long",
        Integer::UnsignedLong => "c_ulong",
        Integer::LongLong => "c_longlong",
        Integer::UnsignedLongLong => "c_ulonglong",
    }
}

/// Writes types of one model as one ABI has them.
#[derive(Clone, Copy)]
pub(super) struct Speller<'a, 's> {
    pub(super) model: &'a Model<'s>,
    pub(super) names: &'a TypeNames<'s>,
    pub(super) abi: Abi,
    /// Where the result holds.
    pub(super) on: AbiSet,
    pub(super) imports: &'a Imports,
}

impl<'a, 's> Speller<'a, 's> {
    fn resolve<'t>(&self, ty: &'t Type<'s>) -> &'t Type<'s>
    where
        'a: 't,
    {
        resolve(self.model, ty)
    }

    /// Writes a type in one line.
    pub(super) fn write(&self, out: &mut String, ty: &Type<'s>) {
        let mut lengths = Vec::new();
        let mut ty = ty;
        loop {
            match &ty.kind {
                TypeKind::Array(element, length) => {
                    out.push('[');
                    lengths.push(length.as_ref().map_or(0, |length| *length.get(self.abi)));
                    ty = element;
                }
                TypeKind::Pointer(pointee) => {
                    if let TypeKind::Function(_) = self.resolve(pointee).kind {
                        // In Rust, the function's type is that of its pointer.
                        self.write_named(out, &pointee.kind);
                        break;
                    }
                    out.push_str(if self.is_const(pointee) { "*const " } else { "*mut " });
                    ty = pointee;
                }
                kind => {
                    self.write_named(out, kind);
                    break;
                }
            }
        }
        for length in lengths.iter().rev() {
            out.push_str("; ");
            push_decimal(out, *length);
            out.push(']');
        }
    }

    fn write_named(&self, out: &mut String, kind: &TypeKind<'s>) {
        let own = |out: &mut String, name: &str| {
            self.imports.note_type(self.on);
            out.push_str(name);
        };
        let known = |out: &mut String, name: &str| {
            self.imports.note(name, self.on);
            out.push_str(name);
        };
        match kind {
            TypeKind::Void => known(out, "c_void"),
            TypeKind::Integer(integer) => known(out, integer_name(*integer)),
            TypeKind::Floating(Floating::Float) => out.push_str("f32"),
            TypeKind::Floating(Floating::Double) => out.push_str("f64"),
            TypeKind::Library(library) if is_primitive(library) => out.push_str(library.rust),
            TypeKind::Library(library) => {
                known(out, integer_name(library.integer[self.abi as usize]));
            }
            TypeKind::Typedef(id) => own(out, &self.names.typedefs[id.0 as usize]),
            TypeKind::Record(id) => own(out, &self.names.records[id.0 as usize]),
            TypeKind::Enum(id) => match &self.names.enums[id.0 as usize] {
                Some(name) => own(out, name),
                None => known(out, integer_name(self.model.enums[id.0 as usize].integer)),
            },
            TypeKind::Function(signature) => self.write_function(out, signature),
            TypeKind::Pointer(_) | TypeKind::Array(..) => unreachable!("the caller's business"),
        }
    }

    /// Whether what a pointer points to is constant, be it through a `typedef` name.
    fn is_const(&self, pointee: &Type<'s>) -> bool {
        let mut ty = pointee;
        for _ in 0..=self.model.typedefs.len() {
            if ty.qualifiers.is_const {
                return true;
            }
            ty = match &ty.kind {
                TypeKind::Typedef(id) => &self.model.typedefs[id.0 as usize].ty,
                TypeKind::Array(element, _) => element,
                _ => return false,
            };
        }
        false
    }

    fn write_function(&self, out: &mut String, signature: &Signature<'s>) {
        push_all(out, &["Option<unsafe extern \"", self.convention(signature), "\" fn("]);
        for (index, (name, parameter)) in self.parameters(signature).enumerate() {
            if index > 0 {
                out.push_str(", ");
            }
            push_all(out, &[&name, ": "]);
            self.write_parameter(out, parameter);
        }
        if signature.is_variadic {
            out.push_str(if signature.parameters.is_empty() { "..." } else { ", ..." });
        }
        out.push(')');
        self.write_returns(out, signature);
        out.push('>');
    }

    /// The type of a parameter: an array is a pointer to its elements.
    pub(super) fn write_parameter(&self, out: &mut String, parameter: &Parameter<'s>) {
        match &self.resolve(&parameter.ty).kind {
            TypeKind::Array(element, _) => {
                out.push_str(if self.is_const(&parameter.ty) { "*const " } else { "*mut " });
                self.write(out, element);
            }
            _ => self.write(out, &parameter.ty),
        }
    }

    /// The arrow and the type, unless the function returns nothing.
    pub(super) fn write_returns(&self, out: &mut String, signature: &Signature<'s>) {
        if self.resolve(&signature.returns).kind != TypeKind::Void {
            out.push_str(" -> ");
            self.write(out, &signature.returns);
        }
    }

    /// The parameters of a function under unique names.
    pub(super) fn parameters<'t>(
        &self,
        signature: &'t Signature<'s>,
    ) -> impl Iterator<Item = (Cow<'t, str>, &'t Parameter<'s>)> {
        let mut scope = Scope::with_capacity(signature.parameters.len());
        signature.parameters.iter().enumerate().map(move |(index, parameter)| {
            let name = match parameter.name {
                Some(name) => scope.claim(name),
                None => scope.claim_identifier(Cow::Owned(format!("arg{index}"))),
            };
            (name, parameter)
        })
    }

    /// The ABI string of a function.
    pub(super) fn convention(&self, signature: &Signature<'_>) -> &'static str {
        convention_of(signature, self.abi)
    }

    /// Writes `head`, a blank, the type and `end`, over several lines if it is too long for one.
    ///
    /// The line starts at column `indent`, and `head` is written behind it already.
    pub(super) fn write_after(
        &self,
        out: &mut String,
        ty: &Type<'s>,
        write_flat: impl FnOnce(&mut String),
        indent: usize,
        end: char,
    ) {
        let line = out.rfind('\n').map_or(0, |at| at + 1);
        let head = out.len();
        out.push(' ');
        write_flat(out);
        out.push(end);
        if out.len() - line <= MAX_WIDTH {
            return;
        }
        let flat = out.split_off(head);
        if indent + 3 + flat.len() <= MAX_WIDTH {
            out.push('\n');
            push_blanks(out, indent + 3);
            return out.push_str(&flat);
        }
        out.push(' ');
        self.write_broken(out, ty, indent, &flat[1..flat.len() - 1]);
        out.push(end);
    }

    /// Writes a type over several lines if it is one that rustfmt breaks, else `flat`.
    pub(super) fn write_broken(&self, out: &mut String, ty: &Type<'s>, indent: usize, flat: &str) {
        let Some(signature) = direct_function(ty) else { return out.push_str(flat) };
        let Some((prefix, body)) = flat.split_once("Option<") else { return out.push_str(flat) };
        let mut returns = String::new();
        self.write_returns(&mut returns, signature);
        // A long type after the arrow goes to a line of its own, but not always.
        if returns.len() + 2 * indent > 60 {
            return out.push_str(flat);
        }
        let end = body.rfind('>').unwrap_or(body.len());
        push_all(out, &[prefix, "Option<\n"]);
        push_blanks(out, indent + 4);
        if indent + 4 + end < MAX_WIDTH {
            out.push_str(&body[..end]);
        } else {
            push_all(out, &["unsafe extern \"", self.convention(signature), "\" fn("]);
            self.write_parameter_lines(out, signature, indent + 4);
            out.push_str(&returns);
        }
        out.push_str(",\n");
        push_blanks(out, indent);
        out.push_str(&body[end..]);
    }

    /// Writes the parameters one on a line, and the closing parenthesis.
    pub(super) fn write_parameter_lines(
        &self,
        out: &mut String,
        signature: &Signature<'s>,
        indent: usize,
    ) {
        let inner = indent + 4;
        for (name, parameter) in self.parameters(signature) {
            out.push('\n');
            push_blanks(out, inner);
            push_all(out, &[&name, ": "]);
            let start = out.len();
            self.write_parameter(out, parameter);
            if inner + name.len() + 3 + out.len() - start > MAX_WIDTH {
                let flat = out.split_off(start);
                self.write_broken(out, &parameter.ty, inner, &flat);
            }
            out.push(',');
        }
        if signature.is_variadic {
            out.push('\n');
            push_blanks(out, inner);
            out.push_str("...");
        }
        out.push('\n');
        push_blanks(out, indent);
        out.push(')');
    }
}

/// The ABI string of a function on an ABI.
pub(super) fn convention_of(signature: &Signature<'_>, abi: Abi) -> &'static str {
    match signature.convention {
        // Only the C convention has functions with a variable number of arguments.
        _ if signature.is_variadic => "C",
        CallingConvention::C => "C",
        CallingConvention::Stdcall => "system",
        CallingConvention::Fastcall if abi.pointer_bytes() == 4 => "fastcall",
        CallingConvention::Fastcall => "C",
    }
}

/// Whether a type of the C library is the same type of Rust on all platforms, unlike `wchar_t`.
pub(super) fn is_primitive(library: &LibraryType) -> bool {
    library.rust != library.name || library.rust == "bool"
}

/// The type behind all `typedef` names.
pub(super) fn resolve<'t, 's>(model: &'t Model<'s>, ty: &'t Type<'s>) -> &'t Type<'s> {
    let mut ty = ty;
    // A chain of names is never longer than there are names.
    for _ in 0..=model.typedefs.len() {
        match ty.kind {
            TypeKind::Typedef(id) => ty = &model.typedefs[id.0 as usize].ty,
            _ => break,
        }
    }
    ty
}

/// The function that is spelled out in a type, behind pointers and arrays.
fn direct_function<'t, 's>(ty: &'t Type<'s>) -> Option<&'t Signature<'s>> {
    let mut ty = ty;
    loop {
        ty = match &ty.kind {
            TypeKind::Function(signature) => return Some(signature),
            TypeKind::Pointer(inner) | TypeKind::Array(inner, _) => inner,
            _ => return None,
        };
    }
}

//! The functions that a vendor's headers have: prototypes, and members of lists of functions.

use rustc_hash::FxHashMap;

use crate::emit::names::{Scope, snake_case};
use crate::emit::rust::type_names::field_name;
use crate::emit::rust::units::UnitView;
use crate::model::annotations::Annotations;
use crate::model::roles::is_standard_function;
use crate::model::{Doc, ListOrigin, Model, Signature, Type, TypeKind};

/// What one set of headers has.
pub(super) struct Entries<'a, 's> {
    pub(super) functions: Vec<Entry<'a, 's>>,
    pub(super) lists: Vec<List<'a, 's>>,
}

/// A function.
pub(super) struct Entry<'a, 's> {
    /// Its name in C.
    pub(super) name: &'s str,
    /// The name of its type in Rust, which no other entry and no type has.
    pub(super) item: String,
    pub(super) signature: &'a Signature<'s>,
    pub(super) doc: Doc<'s>,
    /// Whether there is a prototype, so that it can be a symbol of the module.
    pub(super) is_symbol: bool,
    /// The lists that have it: the number of the list, and the name of the member in Rust.
    pub(super) members: Vec<(usize, String)>,
}

/// A list of functions that a module can be asked for.
pub(super) struct List<'a, 's> {
    pub(super) name: &'s str,
    /// The name of its type in `ffi`.
    pub(super) item: String,
    /// The name of the function of the generated crate that asks for it.
    pub(super) getter: String,
    pub(super) origin: ListOrigin<'a, 's>,
}

impl<'a, 's> Entries<'a, 's> {
    /// What is in a unit but not in the standard.
    pub(super) fn of(unit: &UnitView<'a, 's>, annotations: &'a Annotations) -> Self {
        let model = unit.model;
        let own = model.functions.iter().filter(|function| !is_standard_function(function.name));
        let functions = own.map(|function| Entry {
            name: function.name,
            item: String::new(),
            signature: &function.signature,
            doc: function.doc,
            is_symbol: true,
            members: Vec::new(),
        });
        let mut entries = Self { functions: functions.collect(), lists: Vec::new() };
        entries.add_lists(unit, annotations);
        let names = &unit.names;
        let types = names.typedefs.iter().chain(&names.records).chain(names.enums.iter().flatten());
        let mut scope = Scope::default();
        types.for_each(|name| _ = scope.claim(name));
        for entry in &mut entries.functions {
            entry.item = scope.claim(entry.name).into_owned();
        }
        entries
    }

    /// Adds the lists that a module can be asked for, and their functions.
    fn add_lists(&mut self, unit: &UnitView<'a, 's>, annotations: &'a Annotations) {
        let model = unit.model;
        let mut getters = Scope::default();
        let functions = self.functions.iter().enumerate();
        let mut known: FxHashMap<&str, usize> =
            functions.map(|(index, function)| (function.name, index)).collect();
        let origins = model.list_origins(annotations);
        for (list, origin) in model.function_lists.iter().zip(origins) {
            let fields =
                model.records[list.record.0 as usize].fields.as_deref().unwrap_or_default();
            let Some(origin) = origin else { continue };
            if !fields.iter().any(|field| model.own_function(field).is_some()) {
                continue;
            }
            let number = self.lists.len();
            let getter = getters.claim_identifier(snake_case(list.name).into()).into_owned();
            let item = unit.names.records[list.record.0 as usize].to_string();
            self.lists.push(List { name: list.name, item, getter, origin });
            let mut members = Scope::with_capacity(fields.len());
            for field in fields {
                let member = (number, members.claim(field_name(field)).into_owned());
                let Some((name, signature)) = model.own_function(field) else { continue };
                let same = known.get(name).map(|index| &mut self.functions[*index]);
                let same = same.filter(|one| is_same(model, one.signature, signature));
                if let Some(one) = same {
                    one.members.push(member);
                    continue;
                }
                known.entry(name).or_insert(self.functions.len());
                self.functions.push(Entry {
                    name,
                    item: String::new(),
                    signature,
                    doc: if field.doc.text().is_some() { field.doc } else { doc(model, &field.ty) },
                    is_symbol: false,
                    members: vec![member],
                });
            }
        }
    }
}

fn is_same<'s>(model: &Model<'s>, one: &Signature<'s>, other: &Signature<'s>) -> bool {
    model.same_signature(one, other)
        && (one.convention, one.has_prototype) == (other.convention, other.has_prototype)
}

/// The comment of the type of a pointer to a function.
fn doc<'s>(model: &Model<'s>, ty: &Type<'s>) -> Doc<'s> {
    match ty.kind {
        TypeKind::Typedef(id) => model.typedefs[id.0 as usize].doc,
        _ => Doc(None),
    }
}

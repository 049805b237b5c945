//! A set of headers that has been read, with its facts by name and for every ABI.

mod history;
mod same;
mod text;

use rustc_hash::FxHashMap;

pub use self::history::History;
pub use self::same::Comparison;
pub use self::text::{hex, number, on_abis, prototype};
use crate::abi::{Abi, Packing, Value};
use crate::layout::{Layouts, RecordLayout};
use crate::model::{
    Constant, Field, Function, FunctionList, Model, Record, RecordId, StringConstant, Type,
    TypeKind, Typedef,
};
use crate::pipeline::Unit;

/// A set of headers, read for all of [`Abi::ALL`].
#[derive(Debug)]
pub struct Headers<'s> {
    units: Vec<Unit<'s>>,
    names: Vec<Names<'s>>,
    /// For each ABI, which unit holds its facts.
    unit_of: [usize; 4],
    layouts: [Layouts; 4],
}

/// Where the facts of a [`Model`] are, by name.
#[derive(Debug, Default)]
struct Names<'s> {
    constants: FxHashMap<&'s str, usize>,
    strings: FxHashMap<&'s str, usize>,
    typedefs: FxHashMap<&'s str, usize>,
    records: FxHashMap<&'s str, RecordId>,
    functions: FxHashMap<&'s str, usize>,
    lists: FxHashMap<&'s str, usize>,
    /// Members of lists: the struct, and the index of its field.
    listed: FxHashMap<&'s str, (RecordId, usize)>,
}

impl<'s> Names<'s> {
    fn new(model: &Model<'s>) -> Self {
        let mut names = Self::default();
        let tags = (0..).map(RecordId).zip(&model.records);
        names.records.extend(tags.filter_map(|(id, record)| Some((record.tag?, id))));
        // A `typedef` names earlier ones only.
        let mut stands_for: Vec<Option<RecordId>> = Vec::with_capacity(model.typedefs.len());
        for (index, typedef) in model.typedefs.iter().enumerate() {
            names.typedefs.insert(typedef.name, index);
            let record = match typedef.ty.kind {
                TypeKind::Record(id) => Some(id),
                TypeKind::Typedef(id) => stands_for.get(id.0 as usize).copied().flatten(),
                _ => None,
            };
            names.records.extend(record.map(|id| (typedef.name, id)));
            stands_for.push(record);
        }
        names.constants.extend(model.constants.iter().enumerate().map(|(i, one)| (one.name, i)));
        names.strings.extend(model.strings.iter().enumerate().map(|(i, one)| (one.name, i)));
        names.functions.extend(model.functions.iter().enumerate().map(|(i, one)| (one.name, i)));
        for (index, list) in model.function_lists.iter().enumerate() {
            let record = &model.records[list.record.0 as usize];
            names.lists.extend(record.tag.into_iter().chain([list.name]).map(|name| (name, index)));
            for (at, field) in record.fields.iter().flatten().enumerate() {
                if let Some(name) = field.name.filter(|_| model.is_function_pointer(&field.ty)) {
                    names.listed.entry(name).or_insert((list.record, at));
                }
            }
        }
        names
    }
}

impl<'s> Headers<'s> {
    /// Indexes the units of a [`Reading`](crate::pipeline::Reading) that has no errors and was made
    /// for all ABIs; `packing` is the one in force before the first header, on every ABI.
    ///
    /// # Panics
    /// If the units do not cover all ABIs.
    #[must_use]
    pub fn new(units: Vec<Unit<'s>>, packing: Option<Packing>) -> Self {
        let unit_of = Abi::ALL.map(|abi| {
            units.iter().position(|unit| unit.abis.contains(&abi)).expect("a unit for each ABI")
        });
        let layouts = Abi::ALL.map(|abi| {
            let start = packing.unwrap_or(abi.default_packing());
            Layouts::new(&units[unit_of[abi as usize]].model, abi, start)
        });
        let names = units.iter().map(|unit| Names::new(&unit.model)).collect();
        Self { units, names, unit_of, layouts }
    }

    /// The facts on one ABI.
    #[must_use]
    pub fn on(&self, abi: Abi) -> Platform<'_, 's> {
        let unit = self.unit_of[abi as usize];
        Platform {
            abi,
            model: &self.units[unit].model,
            layouts: &self.layouts[abi as usize],
            names: &self.names[unit],
        }
    }

    /// The facts on each ABI, in the order of [`Abi::ALL`].
    #[must_use]
    pub fn on_each(&self) -> [Platform<'_, 's>; 4] {
        Abi::ALL.map(|abi| self.on(abi))
    }

    /// The facts on one ABI of each unit: where only names and places matter, the rest is the same.
    pub fn distinct(&self) -> impl Iterator<Item = Platform<'_, 's>> {
        self.units.iter().map(|unit| self.on(unit.abis[0]))
    }

    /// A fact of the first ABI that has it.
    pub fn find<'h, T>(&'h self, find: impl Fn(Platform<'h, 's>) -> Option<T>) -> Option<T> {
        self.distinct().find_map(find)
    }

    /// The names of facts on all ABIs, each once, in the order of the headers.
    pub fn names<'h>(
        &'h self,
        of: impl Fn(Platform<'h, 's>) -> Vec<&'s str>,
    ) -> impl Iterator<Item = &'s str> {
        let mut seen = rustc_hash::FxHashSet::default();
        self.distinct().flat_map(of).filter(move |name| seen.insert(*name))
    }

    /// The value of a constant on each ABI that has it.
    #[must_use]
    pub fn values(&self, name: &str) -> [Option<Value>; 4] {
        self.on_each().map(|on| Some(*on.constant(name)?.value.get(on.abi)))
    }

    /// Whether there is anything of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.names.iter().any(|names| {
            names.constants.contains_key(name)
                || names.functions.contains_key(name)
                || names.typedefs.contains_key(name)
                || names.records.contains_key(name)
                || names.strings.contains_key(name)
                || names.listed.contains_key(name)
        })
    }
}

/// The facts of a set of headers on one ABI.
#[derive(Clone, Copy, Debug)]
pub struct Platform<'h, 's> {
    /// The ABI.
    pub abi: Abi,
    /// The facts, in the order of the headers.
    pub model: &'h Model<'s>,
    /// Sizes and offsets.
    pub layouts: &'h Layouts,
    names: &'h Names<'s>,
}

impl<'h, 's> Platform<'h, 's> {
    /// The constant of this name.
    #[must_use]
    pub fn constant(self, name: &str) -> Option<&'h Constant<'s>> {
        Some(&self.model.constants[*self.names.constants.get(name)?])
    }

    /// The string of this name.
    #[must_use]
    pub fn string(self, name: &str) -> Option<&'h StringConstant<'s>> {
        Some(&self.model.strings[*self.names.strings.get(name)?])
    }

    /// The `typedef` of this name.
    #[must_use]
    pub fn typedef(self, name: &str) -> Option<&'h Typedef<'s>> {
        Some(&self.model.typedefs[*self.names.typedefs.get(name)?])
    }

    /// The struct or union that this name stands for, be it a `typedef` name or a tag.
    #[must_use]
    pub fn record_id(self, name: &str) -> Option<RecordId> {
        self.names.records.get(name).copied()
    }

    /// The struct or union that this name stands for, if it has a body.
    #[must_use]
    pub fn record(self, name: &str) -> Option<&'h Record<'s>> {
        let record = &self.model.records[self.record_id(name)?.0 as usize];
        record.fields.is_some().then_some(record)
    }

    /// The layout of the struct or union that this name stands for.
    #[must_use]
    pub fn layout(self, name: &str) -> Option<&'h RecordLayout> {
        self.layouts.record(self.record_id(name)?)
    }

    /// The function of this name.
    #[must_use]
    pub fn function(self, name: &str) -> Option<&'h Function<'s>> {
        Some(&self.model.functions[*self.names.functions.get(name)?])
    }

    /// The list of functions of this name.
    #[must_use]
    pub fn list(self, name: &str) -> Option<&'h FunctionList<'s>> {
        Some(&self.model.function_lists[*self.names.lists.get(name)?])
    }

    /// The member of this name in the first function list that has it.
    #[must_use]
    pub fn listed(self, name: &str) -> Option<&'h Field<'s>> {
        let (record, at) = *self.names.listed.get(name)?;
        self.model.records[record.0 as usize].fields.as_ref()?.get(at)
    }

    /// The size of a type in bytes, if it has one.
    #[must_use]
    pub fn size(self, ty: &Type<'s>) -> Option<u64> {
        self.layouts.of(ty).map(|extent| extent.size)
    }
}

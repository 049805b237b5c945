//! The records that parameters consist of, wherever they are declared.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::forms::Forms;
use super::names::struct_name;
use super::output::Output;
use super::plan::{Fault, Plan, Planner};
use super::{OpenTypes, VERSION};
use crate::emit::rust::units::{UnitView, Units};
use crate::model::annotations::Annotations;
use crate::model::roles::{Role, Roles};
use crate::model::{Field, Model, Record, RecordId, RecordKind};

/// A record of one unit.
#[derive(Clone, Copy)]
pub(super) struct Place<'p, 's> {
    /// The Rust module that has its raw struct.
    pub(super) path: &'static str,
    pub(super) unit: &'p UnitView<'p, 's>,
    pub(super) id: RecordId,
}

impl<'p, 's> Place<'p, 's> {
    pub(super) fn model(&self) -> &'p Model<'s> {
        self.unit.model
    }

    pub(super) fn record(&self) -> &'p Record<'s> {
        &self.model().records[self.id.0 as usize]
    }

    pub(super) fn members(&self) -> &'p [Field<'s>] {
        self.record().fields.as_deref().unwrap_or(&[])
    }

    pub(super) fn is_union(&self) -> bool {
        self.record().kind == RecordKind::Union
    }

    /// Whether this record is laid out as another one of the headers of `place`.
    pub(super) fn is_like(&self, place: Self, id: RecordId) -> bool {
        let other = Self { id, ..place };
        let names =
            |place: &Self| -> Vec<_> { place.members().iter().map(|one| one.name).collect() };
        let abis: Vec<_> =
            self.unit.abis.iter().filter(|abi| other.unit.abis.contains(*abi)).collect();
        names(self) == names(&other)
            && abis.iter().all(|&abi| {
                let (one, other) = (self.unit.layouts(abi), other.unit.layouts(abi));
                one.record(self.id) == other.record(id)
            })
    }

    /// The raw struct in Rust: `ffi::CK_GCM_PARAMS`.
    pub(super) fn raw(&self) -> String {
        format!("{}::{}", self.path, self.unit.names.records[self.id.0 as usize])
    }
}

/// What a record becomes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Safe<'s> {
    /// A struct that is taken.
    Input(Plan<'s>),
    /// A struct that is written.
    Output(Output<'s>),
    /// The forms of a member that is bytes or one of several records.
    Forms(Forms),
}

/// The types that the file uses besides.
const USED_TYPES: &[&str] = &[
    "Arena",
    "CStr",
    "Mechanism",
    "ObjectHandle",
    "Option",
    "Parameters",
    "PhantomData",
    "Template",
];
/// How a record is used, or a member of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    Input,
    Output,
    Forms(usize),
}

type Result<T> = std::result::Result<T, Fault>;
/// What has been found out, in the order in which it is wanted; `None` while it is being found out.
type Known<'s> = BTreeMap<(String, Use), Option<Result<Rc<Safe<'s>>>>>;

/// The Rust module that has the raw structs of some headers, and for each unit of these the records
/// with a body, by their names.
type Set<'p, 's> = (&'static str, Vec<(&'p UnitView<'p, 's>, FxHashMap<&'p str, RecordId>)>);

/// All records.
pub(super) struct Records<'p, 's> {
    pub(super) annotations: &'p Annotations,
    pub(super) open_types: &'p OpenTypes<'p>,
    /// Those of the headers first.
    sets: Vec<Set<'p, 's>>,
    known: RefCell<Known<'s>>,
    order: RefCell<Vec<(String, Use)>>,
    /// The names that are taken in Rust, with the records that have them.
    taken: RefCell<BTreeMap<String, String>>,
}

impl<'p, 's> Records<'p, 's> {
    pub(super) fn new(
        sets: &[&'p Units<'p, 's>],
        annotations: &'p Annotations,
        open_types: &'p OpenTypes<'p>,
    ) -> Self {
        let paths = ["ffi", "sys"];
        Self {
            annotations,
            open_types,
            sets: paths.into_iter().zip(sets.iter().map(|units| by_name(units))).collect(),
            known: RefCell::default(),
            order: RefCell::default(),
            taken: RefCell::default(),
        }
    }

    /// A record with a body in each unit of the first headers that have it.
    pub(super) fn places(&self, name: &str) -> Vec<Place<'p, 's>> {
        for (path, units) in &self.sets {
            let places = units
                .iter()
                .filter_map(|(unit, records)| Some(Place { path, unit, id: *records.get(name)? }));
            let places: Vec<_> = places.collect();
            if !places.is_empty() {
                return places;
            }
        }
        Vec::new()
    }

    pub(super) fn roles(&self, place: &Place<'p, 's>) -> Vec<Option<Role>> {
        Roles::new(place.model(), self.annotations).record(place.id)
    }

    /// What is found out, each after what it needs.
    pub(super) fn all(&self) -> Vec<(String, Use, Result<Rc<Safe<'s>>>)> {
        let known = self.known.borrow();
        let order = self.order.borrow();
        let found = order.iter().filter_map(|key| {
            let found = known.get(key)?.clone()?;
            Some((key.0.clone(), key.1, found))
        });
        found.collect()
    }

    /// The struct for a record that is taken.
    pub(super) fn input(&self, name: &str) -> Result<Rc<Safe<'s>>> {
        self.find(name, Use::Input, |place| Ok(Safe::Input(Planner::new(self, place).plan()?)))
    }

    /// The struct for a record that is written.
    pub(super) fn output(&self, name: &str) -> Result<Rc<Safe<'s>>> {
        self.find(name, Use::Output, |place| Ok(Safe::Output(Output::new(self, place)?)))
    }

    /// The forms of a member.
    pub(super) fn forms(&self, name: &str, member: usize) -> Result<Rc<Safe<'s>>> {
        self.find(name, Use::Forms(member), |place| {
            Ok(Safe::Forms(Forms::new(self, place, member)?))
        })
    }

    fn find(
        &self,
        name: &str,
        usage: Use,
        make: impl Fn(Place<'p, 's>) -> Result<Safe<'s>>,
    ) -> Result<Rc<Safe<'s>>> {
        let key = (name.to_owned(), usage);
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone().unwrap_or_else(|| Err(format!("`{name}` holds itself")));
        }
        self.known.borrow_mut().insert(key.clone(), None);
        let found = self.make(name, make).map(Rc::new);
        self.known.borrow_mut().insert(key.clone(), Some(found.clone()));
        self.order.borrow_mut().push(key);
        found
    }

    fn make(
        &self,
        name: &str,
        make: impl Fn(Place<'p, 's>) -> Result<Safe<'s>>,
    ) -> Result<Safe<'s>> {
        let rust = struct_name(name);
        let is_used = name != VERSION && USED_TYPES.contains(&rust.as_str());
        let is_open = self.open_types.values().any(|open| *open == rust);
        let mut taken = self.taken.borrow_mut();
        let owner = taken.entry(rust).or_insert_with(|| name.to_owned());
        if is_used || is_open || owner != name {
            return Err("something else has its name in Rust".into());
        }
        drop(taken);
        let mut found: Option<Safe<'s>> = None;
        for place in self.places(name) {
            let safe = make(place)?;
            match &found {
                Some(other) if *other != safe => {
                    return Err("it is not the same on all platforms".into());
                }
                _ => found = Some(safe),
            }
        }
        found.ok_or_else(|| format!("there is no struct `{name}`"))
    }
}

/// The records with a body of each unit; the first of a name counts.
fn by_name<'p, 's>(
    units: &'p Units<'p, 's>,
) -> Vec<(&'p UnitView<'p, 's>, FxHashMap<&'p str, RecordId>)> {
    let records = |unit: &'p UnitView<'p, 's>| {
        let all = unit.model.records.iter().enumerate().rev();
        let with_body = all.filter(|(_, record)| record.fields.is_some());
        with_body.map(|(index, record)| (record.name(), RecordId(index as u32))).collect()
    };
    units.list.iter().map(|unit| (unit, records(unit))).collect()
}

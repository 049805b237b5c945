//! What the safe struct of a record consists of, from its members and their roles.

use super::element::Element;
use super::names::{Notation, field_name};
use super::records::{Place, Records};
use crate::emit::names::{Scope, identifier};
use crate::model::annotations::MemberDetail;
use crate::model::roles::{Extent, Role};
use crate::model::{Doc, Type, TypeKind};

/// Why a record has no safe struct.
pub(super) type Fault = String;

/// The struct of a record that is taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Plan<'s> {
    pub(super) fields: Vec<SafeField<'s>>,
    /// What is done before the raw struct is put together.
    pub(super) statements: Vec<String>,
    /// The members of the raw struct with their values.
    pub(super) members: Vec<(String, String)>,
    /// Whether it has the lifetime `'a`.
    pub(super) borrows: bool,
    /// Whether it has the lifetime `'b`, of what is borrowed by a struct that is written.
    pub(super) borrows_twice: bool,
    /// Whether something can be written through it, so that it cannot be copied.
    pub(super) is_unique: bool,
}

/// A field of a safe struct.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct SafeField<'s> {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) doc: Doc<'s>,
}

/// Makes the plan of one record.
pub(super) struct Planner<'p, 's> {
    pub(super) records: &'p Records<'p, 's>,
    pub(super) place: Place<'p, 's>,
    pub(super) roles: Vec<Option<Role>>,
    /// For each member the pointers that it tells the length of, and whether in bits.
    lengths: Vec<Vec<(usize, bool)>>,
    /// The names of the members' fields.
    pub(super) names: Vec<String>,
    pub(super) plan: Plan<'s>,
    /// Statements that take fields away, after those that ask for their lengths.
    pub(super) moves: Vec<String>,
}

impl<'p, 's> Planner<'p, 's> {
    pub(super) fn new(records: &'p Records<'p, 's>, place: Place<'p, 's>) -> Self {
        let roles = records.roles(&place);
        let mut planner = Self {
            records,
            place,
            lengths: vec![Vec::new(); roles.len()],
            roles,
            names: Vec::new(),
            plan: Plan::default(),
            moves: Vec::new(),
        };
        planner.find_lengths();
        planner.names = planner.field_names();
        planner
    }

    fn find_lengths(&mut self) {
        for index in 0..self.roles.len() {
            match self.roles[index].as_ref().and_then(extent) {
                Some(Extent::Counted(length)) => self.lengths[length].push((index, false)),
                Some(Extent::Bits(length)) => self.lengths[length].push((index, true)),
                _ => {}
            }
            // Annotations tell of others: `ulIvBits` is the length of `pIv`, too.
            let of = self.detail(index).and_then(|detail| detail.bits_of.as_deref());
            if let Some(of) = of {
                let of = self.place.members().iter().position(|one| one.name == Some(of));
                self.lengths[index].extend(of.map(|of| (of, true)));
            }
        }
    }

    fn field_names(&self) -> Vec<String> {
        let mut scope = Scope::default();
        let mut names = vec![String::new(); self.roles.len()];
        // Lengths mostly have no field, and leave their names to others.
        let is_length = |index: &usize| !self.lengths[*index].is_empty();
        let (lengths, others): (Vec<_>, Vec<_>) = (0..self.roles.len()).partition(is_length);
        for index in others.into_iter().chain(lengths) {
            let notation = match self.pointee(index) {
                Some(_) => Notation::Pointer,
                None => self.element(index, &self.place.members()[index].ty).notation(),
            };
            let name = field_name(self.c_name(index), notation);
            names[index] = scope.claim_identifier(name.into()).into_owned();
        }
        names
    }

    /// The plan, or why there is none.
    pub(super) fn plan(mut self) -> Result<Plan<'s>, Fault> {
        if self.place.is_union() {
            return Err("it is a union".into());
        }
        for index in 0..self.roles.len() {
            if self.place.members()[index].name.is_none() {
                return Err("it has a member without a name".into());
            }
            if self.lengths[index].is_empty() {
                self.member(index)?;
            } else {
                self.length(index)?;
            }
        }
        self.plan.statements.append(&mut self.moves);
        Ok(self.plan)
    }

    pub(super) fn c_name(&self, index: usize) -> &'s str {
        self.place.members()[index].name.unwrap_or("")
    }

    pub(super) fn detail(&self, index: usize) -> Option<&'p MemberDetail> {
        self.records.annotations.detail(self.place.record().name(), self.c_name(index))
    }

    pub(super) fn is_optional(&self, index: usize) -> bool {
        self.detail(index).is_some_and(|detail| detail.is_optional)
    }

    /// What a member points to if it is a pointer.
    pub(super) fn pointee(&self, index: usize) -> Option<&'p Type<'s>> {
        match &self.place.model().resolved(&self.place.members()[index].ty).kind {
            TypeKind::Pointer(pointee) => Some(pointee),
            _ => None,
        }
    }

    /// What a member of this type holds, or points to.
    pub(super) fn element(&self, index: usize, ty: &Type<'s>) -> Element {
        let alias = self.detail(index).and_then(|detail| detail.ty.as_deref());
        Element::new(self.place.model(), ty, self.records.open_types, alias)
    }

    /// What a pointer points to.
    pub(super) fn target(&self, index: usize) -> Result<Element, Fault> {
        let pointee = self.pointee(index).ok_or_else(|| self.fault(index, "is no pointer"))?;
        Ok(self.element(index, pointee))
    }

    pub(super) fn fault(&self, index: usize, what: &str) -> Fault {
        format!("`{}` {what}", self.c_name(index))
    }

    /// The name of a member in the raw struct.
    pub(super) fn raw_name(&self, index: usize) -> String {
        identifier(self.c_name(index)).into_owned()
    }

    /// The field of a member as an expression.
    pub(super) fn own(&self, index: usize) -> String {
        format!("self.{}", self.names[index])
    }

    /// Gives a member a field.
    pub(super) fn field(&mut self, index: usize, ty: String) {
        self.plan.borrows |= ty.contains("'a");
        self.plan.is_unique |= ty.contains("&'a mut");
        let doc = self.place.members()[index].doc;
        self.plan.fields.push(SafeField { name: self.names[index].clone(), ty, doc });
    }

    /// Gives a member of the raw struct its value.
    pub(super) fn set(&mut self, index: usize, value: String) {
        self.plan.members.push((self.raw_name(index), value));
    }

    /// A member that says how long others are.
    fn length(&mut self, index: usize) -> Result<(), Fault> {
        let sources = self.lengths[index].clone();
        let name = self.raw_name(index);
        let (first, is_in_bits) = sources[0];
        for &(other, _) in &sources[1..] {
            let (one, other) = (self.len(first), self.len(other));
            self.plan.statements.push(format!("arena.same_length({one}, {other});"));
        }
        let length = self.len(first);
        if let Some(Role::OutputBuffer { .. }) = self.roles[first] {
            if self.target(index)? != Element::Number("CK_ULONG".into()) {
                return Err(self.fault(index, "is no pointer to a CK_ULONG"));
            }
            self.field(index, "&'a mut CK_ULONG".into());
            let own = self.own(index);
            self.plan.statements.push(format!("let {name} = arena.capacity({own}, {length});"));
        } else {
            let unit = if is_in_bits { "bits" } else { "length" };
            self.plan.statements.push(format!("let {name} = arena.{unit}({length});"));
            if let Some(pointee) = self.pointee(index) {
                let Element::Number(ty) = self.element(index, pointee) else {
                    return Err(self.fault(index, "points to no number"));
                };
                self.plan.statements.push(format!("let {name} = arena.keep::<{ty}>({name});"));
            }
        }
        self.set(index, name.clone());
        Ok(())
    }

    /// How long what a member points to is.
    fn len(&self, index: usize) -> String {
        match self.detail(index) {
            Some(detail) if !detail.forms.is_empty() => format!("{}_length", self.names[index]),
            _ => format!("{}.len()", self.own(index)),
        }
    }
}

/// How long something behind a pointer is.
fn extent(role: &Role) -> Option<Extent> {
    match *role {
        Role::InputSlice(extent)
        | Role::OutputSlice(extent)
        | Role::InOutSlice(extent)
        | Role::Template(extent) => Some(extent),
        Role::OutputBuffer { length } => Some(Extent::Counted(length)),
        _ => None,
    }
}

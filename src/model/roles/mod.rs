//! What each parameter of a function and each member of a record is for, which C does not say.
//!
//! Names, types and comments tell it, as the standard's conventions have them: `pX` with `ulXLen` is
//! read, `pX` with `pulXLen` is written, `phX` receives a handle. Annotations say the rest. What is not
//! certain has no role.

mod infer;
mod items;
mod names;
mod uncertain;

use self::infer::Place;
use self::items::Item;
pub use self::uncertain::{is_standard_function, warn_of_uncertain};
use super::annotations::{Annotations, StatedRoles};
use super::{Field, Function, Model, Parameter, RecordId, Signature};

/// How long something behind a pointer is. `R` says which parameter or member has the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent<R = usize> {
    /// As many elements (bytes, attributes …) as this one says.
    Counted(R),
    /// As many bytes as hold the number of bits that this one says.
    Bits(R),
    /// This many elements.
    Fixed(u64),
}

/// What a parameter or a member is for. `R` says which other one it goes with: by number, counted
/// from 0, in what [`Roles`] gives, by name in annotations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role<R = usize> {
    /// The handle of a session.
    Session,
    /// The id of a slot.
    Slot,
    /// The handle of an object.
    Object,
    /// A number, a bool, an array or a record by value.
    Value,
    /// How long the parameter or member is that this goes with; behind a pointer if the callee sets it.
    Length(R),
    /// A pointer to a mechanism, whose parameter is read.
    Mechanism,
    /// A pointer to elements that are read.
    InputSlice(Extent<R>),
    /// A pointer to one value that is read.
    InputValue,
    /// A pointer to elements that are all written.
    OutputSlice(Extent<R>),
    /// A pointer to bytes that are written; `length` points to their number, which is the size of the
    /// buffer before. With a null pointer it is asked for (PKCS #11, conventions for functions that
    /// return output in a variable-length buffer).
    OutputBuffer {
        /// The pointer to their number.
        length: R,
    },
    /// The same for elements that are not bytes.
    OutputList {
        /// The pointer to the number of elements written.
        count: R,
        /// The number of elements that there is room for; if it is missing, `count` has it before.
        capacity: Option<R>,
    },
    /// A pointer to the handle of an object or a session, which is written.
    OutputHandle,
    /// A pointer to one value, which is written.
    OutputValue,
    /// A pointer to elements that are read and written.
    InOutSlice(Extent<R>),
    /// A pointer to one value that is read and written.
    InOutValue,
    /// A pointer to attributes that are read.
    Template(Extent<R>),
    /// A pointer to attributes whose values are written, as in `C_GetAttributeValue`.
    InOutTemplate(Extent<R>),
    /// A pointer to this many bytes of text, padded with blanks, which are read.
    PaddedText(u64),
    /// A pointer to text that ends with a null, which is read.
    String,
    /// A pointer that has to be null, or a number that has to be 0.
    Reserved,
    /// A pointer to a function.
    Callback,
    /// A pointer that is handed to the callback.
    CallbackData,
}

impl<R> Role<R> {
    /// Its name in annotations and in what `inspect` shows.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Slot => "slot",
            Self::Object => "object",
            Self::Value => "value",
            Self::Length(_) => "length",
            Self::Mechanism => "mechanism",
            Self::InputSlice(_) => "input slice",
            Self::InputValue => "input value",
            Self::OutputSlice(_) => "output slice",
            Self::OutputBuffer { .. } => "output buffer",
            Self::OutputList { .. } => "output list",
            Self::OutputHandle => "output handle",
            Self::OutputValue => "output value",
            Self::InOutSlice(_) => "in/out slice",
            Self::InOutValue => "in/out value",
            Self::Template(_) => "template",
            Self::InOutTemplate(_) => "in/out template",
            Self::PaddedText(_) => "padded text",
            Self::String => "string",
            Self::Reserved => "reserved",
            Self::Callback => "callback",
            Self::CallbackData => "callback data",
        }
    }
}

impl Extent<String> {
    fn resolve(&self, find: &impl Fn(&str) -> Option<usize>) -> Option<Extent> {
        Some(match self {
            Self::Counted(name) => Extent::Counted(find(name)?),
            Self::Bits(name) => Extent::Bits(find(name)?),
            Self::Fixed(length) => Extent::Fixed(*length),
        })
    }
}

impl Role<String> {
    /// The same with numbers instead of names; `None` if a name is not there.
    fn resolve(&self, find: &impl Fn(&str) -> Option<usize>) -> Option<Role> {
        Some(match self {
            Self::Session => Role::Session,
            Self::Slot => Role::Slot,
            Self::Object => Role::Object,
            Self::Value => Role::Value,
            Self::Length(name) => Role::Length(find(name)?),
            Self::Mechanism => Role::Mechanism,
            Self::InputSlice(extent) => Role::InputSlice(extent.resolve(find)?),
            Self::InputValue => Role::InputValue,
            Self::OutputSlice(extent) => Role::OutputSlice(extent.resolve(find)?),
            Self::OutputBuffer { length } => Role::OutputBuffer { length: find(length)? },
            Self::OutputList { count, capacity } => {
                let capacity = match capacity {
                    Some(name) => Some(find(name)?),
                    None => None,
                };
                Role::OutputList { count: find(count)?, capacity }
            }
            Self::OutputHandle => Role::OutputHandle,
            Self::OutputValue => Role::OutputValue,
            Self::InOutSlice(extent) => Role::InOutSlice(extent.resolve(find)?),
            Self::InOutValue => Role::InOutValue,
            Self::Template(extent) => Role::Template(extent.resolve(find)?),
            Self::InOutTemplate(extent) => Role::InOutTemplate(extent.resolve(find)?),
            Self::PaddedText(length) => Role::PaddedText(*length),
            Self::String => Role::String,
            Self::Reserved => Role::Reserved,
            Self::Callback => Role::Callback,
            Self::CallbackData => Role::CallbackData,
        })
    }
}

/// The roles in one set of headers.
#[derive(Clone, Copy)]
pub struct Roles<'m, 's> {
    model: &'m Model<'s>,
    annotations: &'m Annotations,
}

impl<'m, 's> Roles<'m, 's> {
    /// Of what `model` has, with what `annotations` say.
    #[must_use]
    pub fn new(model: &'m Model<'s>, annotations: &'m Annotations) -> Self {
        Self { model, annotations }
    }

    /// The roles of a function's parameters, in their order.
    #[must_use]
    pub fn function(&self, function: &Function<'s>) -> Vec<Option<Role>> {
        self.signature(function.name, &function.signature)
    }

    /// The roles of the parameters in a signature, which is that of the function `name`: `C_Sign`,
    /// also if it is given by the type `CK_C_Sign` or a member of a function list.
    #[must_use]
    pub fn signature(&self, name: &str, signature: &Signature<'s>) -> Vec<Option<Role>> {
        let is_stated = !self.annotations.function(name).is_empty();
        let name = name.strip_prefix("CK_").filter(|_| !is_stated).unwrap_or(name);
        let item = |one: &Parameter<'s>| Item::new(self.model, one.name, &one.ty, one.doc, false);
        let items: Vec<Item<'s>> = signature.parameters.iter().map(item).collect();
        let stated = stated(&items, self.annotations.function(name));
        infer::roles(&Place::Function(name), &items, &stated)
    }

    /// The roles of a record's members, in their order; empty for one without a body.
    #[must_use]
    pub fn record(&self, id: RecordId) -> Vec<Option<Role>> {
        let record = &self.model.records[id.0 as usize];
        let item = |one: &Field<'s>| Item::new(self.model, one.name, &one.ty, one.doc, true);
        let items: Vec<Item<'s>> = record.fields.iter().flatten().map(item).collect();
        let stated = stated(&items, self.annotations.record(record.name()));
        infer::roles(&Place::Record, &items, &stated)
    }
}

/// What annotations say about each item: nothing, that it has no role, or a role.
fn stated(items: &[Item<'_>], stated: &[StatedRoles]) -> Vec<Option<Option<Role>>> {
    let mut roles = vec![None; items.len()];
    for StatedRoles { places, roles: by_name } in stated {
        let find = |name: &str| match places {
            Some(places) => places.iter().position(|one| one == name),
            None => items.iter().position(|item| item.spelled == name),
        };
        let find = |name: &str| find(name).filter(|index| *index < items.len());
        for (name, role) in by_name {
            if let Some(index) = find(name) {
                roles[index] = Some(role.as_ref().and_then(|role| role.resolve(&find)));
            }
        }
    }
    roles
}

//! The rules. Each gives a role only where nothing else fits.

use super::items::{Direction, Item, Shape, Target};
use super::names::is_getter;
use super::{Extent, Role};

/// What surrounds the items.
pub(super) enum Place<'n> {
    /// A function of this name.
    Function(&'n str),
    /// A record, which is read unless a rule says otherwise.
    Record,
}

/// The roles of the parameters of a function or of the members of a record. `stated` has what
/// annotations say: a role, or that there is none.
pub(super) fn roles(
    place: &Place<'_>,
    items: &[Item<'_>],
    stated: &[Option<Option<Role>>],
) -> Vec<Option<Role>> {
    let mut roles: Vec<Option<Role>> = stated.iter().map(|one| one.flatten()).collect();
    let mut lengths: Vec<Option<usize>> = vec![None; items.len()];
    for (index, role) in roles.iter().enumerate() {
        for length in role.iter().flat_map(goes_with) {
            lengths[length].get_or_insert(index);
        }
    }
    let is_open = |index: usize| stated[index].is_none();
    let (pairs, is_ambiguous) = pairs(place, items, &lengths, is_open);
    for (pointer, length) in pairs.iter().enumerate() {
        if let Some(length) = *length {
            lengths[length] = Some(pointer);
        }
    }
    for index in 0..items.len() {
        if is_open(index) && lengths[index].is_none() && !is_ambiguous[index] {
            roles[index] = role(place, items, index, pairs[index]);
        }
    }
    // What a length is for is known once its pointer's role is.
    for (index, pointer) in lengths.iter().enumerate() {
        if let (Some(pointer), true) = (*pointer, is_open(index)) {
            roles[index] = roles[pointer].map(|_| Role::Length(pointer));
        }
    }
    let has_open_pointer =
        (0..items.len()).any(|index| roles[index].is_none() && items[index].is_pointer());
    if has_open_pointer {
        // A number without a pointer can belong to a pointer without a number.
        for (index, item) in items.iter().enumerate() {
            if is_open(index)
                && item.can_be_length()
                && (item.name.is_length || item.spelled.is_empty())
                && lengths[index].is_none()
            {
                roles[index] = None;
            }
        }
    }
    roles
}

/// The other items that a role is about.
fn goes_with(role: &Role) -> Vec<usize> {
    match *role {
        Role::InputSlice(Extent::Counted(at))
        | Role::OutputSlice(Extent::Counted(at))
        | Role::InOutSlice(Extent::Counted(at))
        | Role::Template(Extent::Counted(at))
        | Role::InOutTemplate(Extent::Counted(at))
        | Role::OutputBuffer { length: at } => vec![at],
        Role::OutputList { count, capacity } => capacity.into_iter().chain([count]).collect(),
        _ => Vec::new(),
    }
}

/// For each pointer, which item is its length, and whether several could be.
fn pairs(
    place: &Place<'_>,
    items: &[Item<'_>],
    taken: &[Option<usize>],
    is_open: impl Fn(usize) -> bool,
) -> (Vec<Option<usize>>, Vec<bool>) {
    let mut pairs = vec![None; items.len()];
    let mut used: Vec<bool> = taken.iter().map(Option::is_some).collect();
    let mut is_ambiguous = vec![false; items.len()];
    let is_member = matches!(place, Place::Record);
    type Rule = fn(&Item<'_>, &Item<'_>, Side) -> bool;
    let rules: [Rule; 4] = [by_words, by_bare_word, by_beginning, by_notation];
    for rule in rules {
        for (index, item) in items.iter().enumerate() {
            let can_have_length = item.is_pointer() && item.shape != Shape::FunctionList;
            let is_done = pairs[index].is_some() || is_ambiguous[index];
            if !can_have_length || !is_open(index) || is_done {
                continue;
            }
            let fits = |&other: &usize| {
                let side = Side::of(index, other, is_member);
                other != index
                    && !used[other]
                    && is_open(other)
                    && items[other].can_be_length()
                    && has_unit_of(&items[other], item)
                    && rule(item, &items[other], side)
            };
            let mut fitting = (0..items.len()).filter(fits);
            match (fitting.next(), fitting.next()) {
                (Some(length), None) => {
                    used[length] = true;
                    pairs[index] = Some(length);
                }
                (_, Some(_)) => is_ambiguous[index] = true,
                _ => {}
            }
        }
    }
    (pairs, is_ambiguous)
}

/// Whether a length in bytes stands beside bytes, and a number of elements beside others.
fn has_unit_of(length: &Item<'_>, pointer: &Item<'_>) -> bool {
    let is_bytes = match pointer.shape {
        Shape::To(Target::Byte | Target::Char) | Shape::Void => true,
        Shape::To(_) => false,
        _ => return true,
    };
    if length.name.is_in_bytes { is_bytes } else { !is_bytes || !length.name.is_bare_length() }
}

/// Where a length stands, seen from its pointer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Behind,
    /// Right before, which counts in records only.
    Before,
    Elsewhere,
}

impl Side {
    fn of(pointer: usize, length: usize, is_member: bool) -> Self {
        if length == pointer + 1 {
            Self::Behind
        } else if is_member && length + 1 == pointer {
            Self::Before
        } else {
            Self::Elsewhere
        }
    }
}

fn by_words(pointer: &Item<'_>, length: &Item<'_>, _: Side) -> bool {
    let is_template = pointer.target() == Some(Target::Attribute);
    length.name.is_length && length.name.is_length_of(&pointer.name, is_template)
}

fn by_bare_word(_: &Item<'_>, length: &Item<'_>, side: Side) -> bool {
    side == Side::Behind && length.name.is_bare_length()
}

fn by_beginning(pointer: &Item<'_>, length: &Item<'_>, side: Side) -> bool {
    side != Side::Elsewhere && length.name.is_length && length.name.begins(&pointer.name)
}

/// `pData` and `ulData`
fn by_notation(pointer: &Item<'_>, length: &Item<'_>, side: Side) -> bool {
    side != Side::Elsewhere
        && matches!(&*length.name.notation, "ul" | "pul" | "n" | "cb" | "us")
        && pointer.name.notation.starts_with('p')
        && length.name.is_same(&pointer.name)
}

fn role(
    place: &Place<'_>,
    items: &[Item<'_>],
    index: usize,
    length: Option<usize>,
) -> Option<Role> {
    let item = &items[index];
    let is_alone = length.is_none() && (item.is_pointer() || item.shape == Shape::Integer);
    if item.name.is_reserved() && is_alone {
        return Some(Role::Reserved);
    }
    match (item.shape, length) {
        (Shape::Session, _) => Some(Role::Session),
        (Shape::Slot, _) => Some(Role::Slot),
        (Shape::Object, _) => Some(Role::Object),
        (Shape::Integer | Shape::Value, _) => Some(Role::Value),
        (Shape::Callback, _) => Some(Role::Callback),
        (Shape::FunctionList, _) => {
            let is_getter = matches!(place, Place::Function(name) if is_getter(name));
            (is_getter || item.name.notation == "pp").then_some(Role::OutputValue)
        }
        (Shape::Pointer, _) => None,
        (Shape::Void, None) => callback_data(items, index),
        (_, Some(length)) if items[length].points_to_length() => {
            written_with_length(item, &items[length], length)
        }
        (_, Some(length)) => with_length(place, items, index, length),
        (Shape::To(target), None) => single(place, item, target),
    }
}

/// A pointer that is handed to the callback beside it.
fn callback_data(items: &[Item<'_>], index: usize) -> Option<Role> {
    let item = &items[index];
    let is_data = ["application", "context", "ctx", "cookie", "user", "userdata", "callback"]
        .iter()
        .any(|word| item.name.has(word));
    let is_callback = |at: usize| items.get(at).is_some_and(|one| one.shape == Shape::Callback);
    let is_beside = is_callback(index + 1) || index > 0 && is_callback(index - 1);
    (is_data && is_beside).then_some(Role::CallbackData)
}

/// A pointer whose length is behind a pointer, too: it is written.
fn written_with_length(item: &Item<'_>, length_item: &Item<'_>, length: usize) -> Option<Role> {
    let contradicts = item.is_const
        || matches!(item.direction, Some(Direction::In | Direction::InOut))
        || length_item.direction == Some(Direction::In)
        || matches!(&*length_item.name.notation, "ul" | "us" | "n" | "cb");
    if contradicts {
        return None;
    }
    match item.shape {
        Shape::Void => {
            (item.direction == Some(Direction::Out)).then_some(Role::OutputBuffer { length })
        }
        Shape::To(Target::Byte | Target::Char) => Some(Role::OutputBuffer { length }),
        Shape::To(Target::Integer | Target::Handle | Target::Slot)
        | Shape::To(Target::Record { is_plain: true, .. }) => {
            Some(Role::OutputList { count: length, capacity: None })
        }
        _ => None,
    }
}

/// A pointer with a length by value.
fn with_length(place: &Place<'_>, items: &[Item<'_>], index: usize, length: usize) -> Option<Role> {
    let item = &items[index];
    let extent = Extent::Counted(length);
    let is_plain = match item.shape {
        Shape::To(Target::Attribute) => {
            return match item.direction {
                _ if item.is_const => Some(Role::Template(extent)),
                Some(Direction::In) => Some(Role::Template(extent)),
                Some(Direction::InOut) => Some(Role::InOutTemplate(extent)),
                Some(Direction::Out) => None,
                None => (!may_be_output(place, items, item)).then_some(Role::Template(extent)),
            };
        }
        Shape::To(
            Target::Byte | Target::Char | Target::Integer | Target::Handle | Target::Slot,
        ) => true,
        Shape::To(Target::Record { is_plain, .. }) => is_plain,
        Shape::Void => !["param", "parameter", "params", "value", "arg", "args"]
            .iter()
            .any(|word| item.name.has(word)),
        _ => false,
    };
    if !is_plain {
        return None;
    }
    match item.direction {
        _ if item.is_const => Some(Role::InputSlice(extent)),
        Some(Direction::In) => Some(Role::InputSlice(extent)),
        Some(Direction::Out) => Some(Role::OutputSlice(extent)),
        Some(Direction::InOut) => Some(Role::InOutSlice(extent)),
        None => {
            let is_bytes = matches!(item.shape, Shape::To(Target::Byte | Target::Char));
            let is_input = is_bytes && !may_be_output(place, items, item);
            is_input.then_some(Role::InputSlice(extent))
        }
    }
}

/// Whether what looks like an input can be written, since nothing says `const`.
fn may_be_output(place: &Place<'_>, items: &[Item<'_>], item: &Item<'_>) -> bool {
    if item.name.is_output() {
        return true;
    }
    match place {
        Place::Function(name) => {
            let is_output = |one: &Item<'_>| match one.shape {
                Shape::To(Target::Handle) => true,
                Shape::To(Target::Integer) => one.points_to_length(),
                _ => false,
            };
            is_getter(name) && !items.iter().any(is_output)
        }
        Place::Record => {
            let is_tag =
                ["tag", "mac", "digest", "signature"].iter().any(|word| item.name.has(word));
            // Where initialisation vectors are generated, they are given back.
            is_tag || items.iter().any(|one| one.name.has("generator"))
        }
    }
}

/// A pointer without a length.
fn single(place: &Place<'_>, item: &Item<'_>, target: Target) -> Option<Role> {
    let is_function = matches!(place, Place::Function(_));
    let gives = matches!(place, Place::Function(name) if is_getter(name));
    let is_string = item.name.notation == "psz" || item.is_const;
    match (target, item.direction) {
        (Target::Mechanism, None | Some(Direction::In)) => Some(Role::Mechanism),
        (Target::Char, None | Some(Direction::In)) if is_string => Some(Role::String),
        (Target::Char | Target::Byte | Target::Attribute | Target::Mechanism, _) => None,
        // Without a name, a pointer can lead to several things as well as to one.
        (Target::Record { is_plain: true, is_info: true }, None) if gives && !item.is_const => {
            (!item.name.is_plural()).then_some(Role::OutputValue)
        }
        _ if item.name.is_plural() || item.spelled.is_empty() => None,
        (Target::Record { is_plain: false, .. }, _) => None,
        (Target::Record { .. }, Some(Direction::In)) => Some(Role::InputValue),
        (Target::Record { .. }, _) if item.is_const => Some(Role::InputValue),
        (_, Some(Direction::In)) => Some(Role::InputValue),
        _ if item.is_const => Some(Role::InputValue),
        (_, Some(Direction::InOut)) => Some(Role::InOutValue),
        (Target::Handle, _) if is_function || item.name.notation == "ph" => {
            Some(Role::OutputHandle)
        }
        (_, Some(Direction::Out)) => Some(Role::OutputValue),
        (Target::Record { .. }, None) => {
            (gives && item.name.has("info")).then_some(Role::OutputValue)
        }
        (Target::Slot, None) if is_function => Some(Role::OutputValue),
        (Target::Integer | Target::Bool, None) => {
            let is_marked = matches!(&*item.name.notation, "pul" | "pus" | "pb");
            (is_function && (is_marked || gives)).then_some(Role::OutputValue)
        }
        _ => None,
    }
}

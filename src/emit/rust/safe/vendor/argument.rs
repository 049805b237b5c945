//! The arguments of a vendor's function: what a program gives, what the module gets.

use std::borrow::Cow;

use super::entries::Entry;
use super::facts::Facts;
use crate::emit::names::{Scope, snake_case};
use crate::model::roles::{Extent, Role};
use crate::model::{Integer, Type};

/// One argument.
#[derive(Default)]
pub(super) struct Argument {
    /// The parameter of the method: `key: ObjectHandle`.
    pub(super) declared: Option<String>,
    /// What is done before the call.
    pub(super) before: Vec<String>,
    /// What the function gets.
    pub(super) passed: String,
    /// What the method gives: type and expression.
    pub(super) result: Option<(String, String)>,
    /// The variable for an answer of unknown length, and what asks for it.
    pub(super) answer: Option<(String, &'static str)>,
    /// The variable that holds a template.
    pub(super) template: Option<String>,
}

impl Argument {
    /// One that a program has nothing to do with.
    pub(super) fn passed(passed: impl Into<String>) -> Self {
        Self { passed: passed.into(), ..Self::default() }
    }

    /// One that a program gives.
    pub(super) fn given(name: &str, ty: &str, passed: impl Into<String>) -> Self {
        Self { declared: Some(format!("{name}: {ty}")), ..Self::passed(passed) }
    }

    pub(super) fn after(mut self, line: String) -> Self {
        self.before.push(line);
        self
    }
}

/// The name of a parameter in Rust's style: `pulShareCount` is `share_count`.
pub(super) fn name<'n>(
    name: Option<&str>,
    index: usize,
    role: &Role,
    scope: &mut Scope<'n>,
) -> String {
    let prefixes: &[&str] = match role {
        Role::Value | Role::Length(_) => &["ul", "us", "dw", "b", "e", "n"],
        Role::Object | Role::Session | Role::Slot => &["h", "ul"],
        _ => &["pul", "ph", "pp", "psz", "pb", "p"],
    };
    let Some(name) = name else {
        return scope.claim_identifier(Cow::Owned(format!("arg{index}"))).into_owned();
    };
    let rest = |prefix: &&str| {
        let rest = name.strip_prefix(prefix)?;
        rest.starts_with(|c: char| c.is_ascii_uppercase()).then_some(rest)
    };
    let name = snake_case(prefixes.iter().find_map(rest).unwrap_or(name));
    scope.claim_identifier(Cow::Owned(name)).into_owned()
}

/// The argument for a parameter; nothing if there is no safe way to pass it.
pub(super) fn of(
    facts: &Facts<'_, '_, '_>,
    function: &Entry<'_, '_>,
    roles: &[Role],
    names: &[String],
    index: usize,
) -> Option<Argument> {
    let parameter = &function.signature.parameters[index];
    let (ty, name) = (&parameter.ty, &*names[index]);
    match roles[index] {
        Role::Session if facts.is_ulong(ty) => {
            Some(Argument::given(name, "&Session", format!("{name}.handle()")))
        }
        Role::Slot if facts.is_ulong(ty) => {
            Some(Argument::given(name, "SlotId", format!("{name}.0")))
        }
        Role::Object if facts.is_ulong(ty) => {
            Some(Argument::given(name, "ObjectHandle", format!("{name}.0")))
        }
        Role::Value => facts.value(function.name, parameter.name.unwrap_or(""), ty, name),
        Role::Length(of) => length(roles, names, index, of),
        Role::Mechanism => {
            let argument =
                Argument::given(name, "&Mechanism<'_>", format!("(&raw mut {name}).cast()"));
            Some(argument.after(format!("let mut {name} = {name}.raw()?;")))
        }
        Role::Template(Extent::Counted(_)) => Some(Argument {
            template: Some(name.into()),
            ..Argument::given(name, "&Template<'_>", format!("{name}_attributes.cast()"))
        }),
        Role::PaddedText(length) => {
            let argument = Argument::given(name, "&str", format!("{name}.as_mut_ptr().cast()"));
            let error = format!("Error::Argument(\"`{name}` has more than {length} bytes\")");
            Some(
                argument
                    .after(format!("let mut {name} = pad::<{length}>({name}).ok_or({error})?;")),
            )
        }
        Role::String => Some(Argument::given(
            name,
            "&core::ffi::CStr",
            format!("{name}.as_ptr().cast_mut().cast()"),
        )),
        Role::Reserved if facts.pointee(ty).is_some() => {
            Some(Argument::passed("core::ptr::null_mut()"))
        }
        Role::Reserved => {
            let is_number = facts.integer(ty).is_some_and(|integer| integer != Integer::Bool);
            is_number.then(|| Argument::passed("0"))
        }
        role => facts.behind_pointer(function, role, ty, name),
    }
}

/// The length of a slice, or the place for that of an answer.
fn length(roles: &[Role], names: &[String], index: usize, of: usize) -> Option<Argument> {
    let is_counted = |role: &&Role| match role {
        Role::InputSlice(extent)
        | Role::OutputSlice(extent)
        | Role::InOutSlice(extent)
        | Role::Template(extent) => *extent == Extent::Counted(index),
        Role::OutputBuffer { length } => *length == index,
        Role::OutputList { count, .. } => *count == index,
        _ => false,
    };
    // Two slices of one length would have to be compared.
    if roles.iter().filter(is_counted).count() != 1 {
        return None;
    }
    let name = &names[of];
    match roles[of] {
        Role::Template(_) => Some(Argument::passed(format!("{name}_count"))),
        Role::OutputBuffer { .. } | Role::OutputList { .. } => Some(Argument::passed("count")),
        _ => {
            let variable = format!("{name}_length");
            let argument = Argument::passed(variable.clone());
            Some(argument.after(format!("let {variable} = length({name}.len())?;")))
        }
    }
}

impl Facts<'_, '_, '_> {
    /// What stands behind a pointer.
    fn behind_pointer(
        &self,
        function: &Entry<'_, '_>,
        role: Role,
        ty: &Type<'_>,
        name: &str,
    ) -> Option<Argument> {
        let to = self.pointee(ty)?;
        let input = || format!("{name}.as_ptr().cast_mut().cast()");
        let output = || format!("{name}.as_mut_ptr().cast()");
        Some(match role {
            Role::InputSlice(Extent::Counted(_)) => {
                Argument::given(name, &format!("&[{}]", self.element(to)?), input())
            }
            Role::InputSlice(Extent::Fixed(length)) => {
                Argument::given(name, &format!("&[{}; {length}]", self.element(to)?), input())
            }
            Role::OutputSlice(Extent::Counted(_)) | Role::InOutSlice(Extent::Counted(_)) => {
                Argument::given(name, &format!("&mut [{}]", self.element(to)?), output())
            }
            Role::OutputSlice(Extent::Fixed(length)) | Role::InOutSlice(Extent::Fixed(length)) => {
                Argument::given(name, &format!("&mut [{}; {length}]", self.element(to)?), output())
            }
            Role::InputValue => {
                let passed = format!("core::ptr::from_ref({name}).cast_mut().cast()");
                Argument::given(name, &format!("&{}", self.plain(to)?), passed)
            }
            Role::InOutValue => {
                let passed = format!("core::ptr::from_mut({name}).cast()");
                Argument::given(name, &format!("&mut {}", self.plain(to)?), passed)
            }
            Role::OutputValue | Role::OutputHandle => self.written(to, name)?,
            Role::OutputBuffer { length } if self.is_ulong_behind(function, length) => Argument {
                result: self.is_bytes(to).then(|| ("Vec<u8>".into(), name.into())),
                answer: Some((name.into(), "owned")),
                ..Argument::passed("buffer.cast()")
            },
            Role::OutputList { count, capacity: None }
                if self.is_ulong(to) && self.is_ulong_behind(function, count) =>
            {
                let (ty, item) = self.given_back(to, "ffi::CK_ULONG", "item");
                let list =
                    format!("{name}.into_iter().map(|item: ffi::CK_ULONG| {item}).collect()");
                Argument {
                    result: Some((format!("Vec<{ty}>"), list)),
                    answer: Some((name.into(), "list")),
                    ..Argument::passed("buffer")
                }
            }
            _ => return None,
        })
        .filter(|argument| argument.answer.is_none() || argument.result.is_some())
    }

    /// A place for one value, which the method gives back.
    fn written(&self, to: &Type<'_>, name: &str) -> Option<Argument> {
        let argument = Argument::passed(format!("(&raw mut {name}).cast()"));
        if let Some(list) = self.list(to) {
            let result = (format!("*const ffi::{list}"), format!("{name}.cast_const()"));
            let start = format!("let mut {name}: *mut ffi::{list} = core::ptr::null_mut();");
            return Some(Argument { result: Some(result), ..argument }.after(start));
        }
        let plain = self.plain(to)?;
        let result = Some(self.given_back(to, &plain, name));
        let start = format!("let mut {name} = <{plain}>::default();");
        Some(Argument { result, ..argument }.after(start))
    }

    /// Whether a parameter points to a `CK_ULONG`.
    fn is_ulong_behind(&self, function: &Entry<'_, '_>, index: usize) -> bool {
        let parameter = &function.signature.parameters[index];
        self.pointee(&parameter.ty).is_some_and(|to| self.is_ulong(to))
    }
}

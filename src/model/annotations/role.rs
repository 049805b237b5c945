//! From a role's name, and what goes with it, to the role.

use crate::model::roles::{Extent, Role};

/// What a role is made of.
#[derive(Default)]
pub(super) struct RoleParts {
    pub(super) fixed: Option<u64>,
    length: Option<String>,
    bits: Option<String>,
    capacity: Option<String>,
}

impl RoleParts {
    pub(super) fn named(&mut self, key: &str) -> &mut Option<String> {
        match key {
            "length" => &mut self.length,
            "bits" => &mut self.bits,
            _ => &mut self.capacity,
        }
    }

    /// The role of this name with what is given; the inner `None` is no role.
    ///
    /// # Errors
    /// When there is no such role, or something is missing or superfluous.
    pub(super) fn role(self, name: &str) -> Result<Option<Role<String>>, String> {
        let Self { fixed, length, bits, capacity } = self;
        let given = [&length, &bits, &capacity].iter().filter(|one| one.is_some()).count()
            + usize::from(fixed.is_some());
        let plain = match name {
            "none" => Some(None),
            "session" => Some(Some(Role::Session)),
            "slot" => Some(Some(Role::Slot)),
            "object" => Some(Some(Role::Object)),
            "value" => Some(Some(Role::Value)),
            "mechanism" => Some(Some(Role::Mechanism)),
            "input value" => Some(Some(Role::InputValue)),
            "output handle" => Some(Some(Role::OutputHandle)),
            "output value" => Some(Some(Role::OutputValue)),
            "in/out value" => Some(Some(Role::InOutValue)),
            "string" => Some(Some(Role::String)),
            "reserved" => Some(Some(Role::Reserved)),
            "callback" => Some(Some(Role::Callback)),
            "callback data" => Some(Some(Role::CallbackData)),
            _ => None,
        };
        if let Some(role) = plain {
            let superfluous = || format!("the role `{name}` goes with nothing else");
            return if given == 0 { Ok(role) } else { Err(superfluous()) };
        }
        let role = match (name, fixed, length, bits, capacity) {
            ("padded text", Some(length), None, None, None) => Role::PaddedText(length),
            ("output buffer", None, Some(length), None, None) => Role::OutputBuffer { length },
            ("output list", None, Some(count), None, capacity) => {
                Role::OutputList { count, capacity }
            }
            (_, fixed, length, bits, None) if given == 1 => {
                let extent = fixed.map(Extent::Fixed).or(length.map(Extent::Counted));
                let extent = extent.or(bits.map(Extent::Bits));
                let of = slice_role(name).ok_or_else(|| unknown_role(name))?;
                return extent.map(|extent| Some(of(extent))).ok_or_else(|| unknown_role(name));
            }
            _ => return Err(unknown_role(name)),
        };
        Ok(Some(role))
    }
}

fn slice_role(name: &str) -> Option<fn(Extent<String>) -> Role<String>> {
    Some(match name {
        "input slice" => Role::InputSlice,
        "output slice" => Role::OutputSlice,
        "in/out slice" => Role::InOutSlice,
        "template" => Role::Template,
        "in/out template" => Role::InOutTemplate,
        _ => return None,
    })
}

fn unknown_role(name: &str) -> String {
    let takes = match name {
        "padded text" => "needs a `length`, a number of bytes",
        "output buffer" => "needs a `length`, the name of what points to it",
        "output list" => {
            "needs a `length`, the name of what points to it, and may have a `capacity`"
        }
        _ if slice_role(name).is_some() => "needs one of `length` and `bits`",
        _ => return format!("unknown role `{name}`"),
    };
    format!("the role `{name}` {takes}")
}

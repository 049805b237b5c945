//! Members that point to bytes, to a number or to one of several records.

use super::element::Element;
use super::names::struct_name;
use super::plan::{Fault, Planner};
use super::records::{Place, Records, Safe};
use crate::emit::names::camel_case;

/// What a member can point to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Forms {
    /// The name of the type in Rust.
    pub(super) name: String,
    /// The member in C.
    pub(super) member: String,
    /// The forms besides bytes: name, Rust type, and how the C value is made of `value`.
    pub(super) variants: Vec<(String, String, String)>,
}

impl Forms {
    pub(super) fn new<'p, 's>(
        records: &Records<'p, 's>,
        place: Place<'p, 's>,
        index: usize,
    ) -> Result<Self, Fault> {
        let planner = Planner::new(records, place);
        let mut variants = Vec::new();
        for (name, c_type) in planner.detail(index).iter().flat_map(|detail| &detail.forms) {
            if c_type == "CK_ULONG" {
                variants.push((name.clone(), c_type.clone(), "value".to_owned()));
                continue;
            }
            let found = records.input(c_type).map_err(|fault| format!("`{c_type}`: {fault}"))?;
            let Safe::Input(plan) = &*found else { return Err(format!("`{c_type}` is written")) };
            if plan.borrows || plan.is_unique {
                return Err(format!("`{c_type}` has pointers"));
            }
            variants.push((name.clone(), struct_name(c_type), "value.into_raw(arena)".to_owned()));
        }
        if !matches!(planner.target(index)?, Element::Void | Element::Byte) {
            return Err(planner.fault(index, "points to no bytes"));
        }
        let member = planner.c_name(index).to_owned();
        Ok(Self { name: planner.forms_name(index), member, variants })
    }
}

impl Planner<'_, '_> {
    /// The type of a member that has several forms: `PrfDataParamValue`.
    pub(super) fn forms_name(&self, index: usize) -> String {
        let name = self.names[index].trim_start_matches("r#");
        format!("{}{}", struct_name(self.place.record().name()), camel_case(name))
    }
}

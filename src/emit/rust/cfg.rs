//! Sets of ABIs, and the `cfg` conditions that tell them apart.

use crate::abi::Abi;

/// A set of ABIs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct AbiSet(u8);

impl AbiSet {
    pub(super) fn contains(self, abi: Abi) -> bool {
        self.0 & (1 << abi as u8) != 0
    }

    pub(super) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Abi> {
        Abi::ALL.into_iter().filter(move |abi| self.contains(*abi))
    }

    /// The sets of ABIs on which a fact is the same, each with its first ABI.
    pub(super) fn alike(
        self,
        mut is_same: impl FnMut(Abi, Abi) -> bool,
    ) -> impl Iterator<Item = (Abi, Self)> {
        let mut seen = Self::default();
        self.iter().filter_map(move |first| {
            if seen.contains(first) {
                return None;
            }
            let others = self.iter().filter(|abi| !seen.contains(*abi));
            let alike = others.filter(|abi| *abi == first || is_same(first, *abi)).collect();
            seen = seen.union(alike);
            Some((first, alike))
        })
    }

    /// The predicates of which one has to hold, out of an output for the ABIs `all`; empty if all
    /// are in the set.
    pub(super) fn predicates(self, all: Self) -> Vec<&'static str> {
        if self == all {
            return Vec::new();
        }
        let of = |set: u8| CONDITIONS.iter().find(|(other, _)| other & all.0 == set).map(|c| c.1);
        match of(self.0) {
            Some(condition) => vec![condition],
            None => self.iter().filter_map(|abi| of(1 << abi as u8)).collect(),
        }
    }

    /// The attribute for an item that is there for this set only, as rustfmt has it; empty if the
    /// item is always there.
    pub(super) fn attribute(self, all: Self, indent: &str) -> String {
        match &self.predicates(all)[..] {
            [] => String::new(),
            [one] => format!("{indent}#[cfg({one})]\n"),
            several => {
                let lines: Vec<String> =
                    several.iter().map(|one| format!("{indent}    {one}")).collect();
                format!("{indent}#[cfg(any(\n{}\n{indent}))]\n", lines.join(",\n"))
            }
        }
    }
}

impl FromIterator<Abi> for AbiSet {
    fn from_iter<I: IntoIterator<Item = Abi>>(abis: I) -> Self {
        Self(abis.into_iter().fold(0, |set, abi| set | 1 << abi as u8))
    }
}

/// The bits of [`Abi::ALL`] from the lowest, and what holds on exactly these; simple ones first.
const CONDITIONS: &[(u8, &str)] = &[
    (0b1100, "windows"),
    (0b0011, "not(windows)"),
    (0b0101, "target_pointer_width = \"64\""),
    (0b1010, "target_pointer_width = \"32\""),
    (0b0001, "all(not(windows), target_pointer_width = \"64\")"),
    (0b0010, "all(not(windows), target_pointer_width = \"32\")"),
    (0b0100, "all(windows, target_pointer_width = \"64\")"),
    (0b1000, "all(windows, target_pointer_width = \"32\")"),
    (0b1110, "not(all(not(windows), target_pointer_width = \"64\"))"),
    (0b1101, "not(all(not(windows), target_pointer_width = \"32\"))"),
    (0b1011, "not(all(windows, target_pointer_width = \"64\"))"),
    (0b0111, "not(all(windows, target_pointer_width = \"32\"))"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Evaluates a predicate of the form that the conditions have.
    fn holds(predicate: &str, abi: Abi) -> bool {
        let inner = |name| predicate.strip_prefix(name).and_then(|rest| rest.strip_suffix(')'));
        if let Some(all) = inner("all(") {
            return all.split(", ").all(|part| holds(part, abi));
        }
        if let Some(not) = inner("not(") {
            return !holds(not, abi);
        }
        match predicate {
            "windows" => abi.is_windows(),
            "target_pointer_width = \"64\"" => abi.pointer_bytes() == 8,
            "target_pointer_width = \"32\"" => abi.pointer_bytes() == 4,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn conditions_hold_on_their_abis_only() {
        for all in 1..16 {
            for set in (1..16).filter(|set| set & !all == 0) {
                let (all, set) = (AbiSet(all), AbiSet(set));
                let predicates = set.predicates(all);
                for abi in all.iter() {
                    let any = predicates.is_empty() || predicates.iter().any(|p| holds(p, abi));
                    assert_eq!(any, set.contains(abi), "{set:?} of {all:?}: {predicates:?}");
                }
            }
        }
    }
}

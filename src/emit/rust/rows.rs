//! The items of all units side by side: one row for each name.

use rustc_hash::FxHashMap;

/// At most as many units as there are ABIs.
const MAX_UNITS: usize = 4;
const ABSENT: u32 = u32::MAX;

/// Where the item of one name is in the list of each unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row([u32; MAX_UNITS]);

impl Row {
    /// A row that only has an item in `unit`.
    fn new(unit: usize, index: usize) -> Self {
        let mut row = Self([ABSENT; MAX_UNITS]);
        row.0[unit] = index as u32;
        row
    }

    /// The item in the list of `unit`.
    pub(super) fn get(self, unit: usize) -> Option<usize> {
        (self.0[unit] != ABSENT).then_some(self.0[unit] as usize)
    }

    /// The first unit that has the item, and where.
    pub(super) fn first(self) -> (usize, usize) {
        let unit = self.0.iter().position(|&index| index != ABSENT).expect("rows are not empty");
        (unit, self.0[unit] as usize)
    }
}

/// Merges the lists of all units by name, each list given as names with their indices.
///
/// The order is that of the first unit; an item that it lacks follows the one that it follows in
/// its own unit.
pub(super) fn merge<'n, N>(lists: impl ExactSizeIterator<Item = N>) -> Vec<Row>
where
    N: Iterator<Item = (usize, &'n str)>,
{
    if lists.len() == 1 {
        return lists.flatten().map(|(index, _)| Row::new(0, index)).collect();
    }
    // The name's row, and the row of the first unit after which it stands.
    let mut known: FxHashMap<&str, (usize, usize)> = FxHashMap::default();
    let mut rows: Vec<(usize, Row)> = Vec::new();
    for (unit, names) in lists.enumerate() {
        let mut anchor = 0;
        for (index, name) in names {
            match known.get(name) {
                Some(&(row, place)) if rows[row].1.get(unit).is_none() => {
                    rows[row].1.0[unit] = index as u32;
                    anchor = place;
                }
                Some(_) => {}
                None => {
                    if unit == 0 {
                        anchor = rows.len();
                    }
                    known.insert(name, (rows.len(), anchor));
                    rows.push((anchor, Row::new(unit, index)));
                }
            }
        }
    }
    rows.sort_by_key(|(anchor, _)| *anchor);
    rows.into_iter().map(|(_, row)| row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_keep_their_neighbours() {
        let lists = [vec!["a", "b", "d"], vec!["a", "x", "b", "c", "d", "e"], vec!["c", "y", "e"]];
        let names = lists.iter().map(|list| list.iter().copied().enumerate());
        let merged: Vec<&str> = merge(names)
            .into_iter()
            .map(|row| {
                let (unit, index) = row.first();
                lists[unit][index]
            })
            .collect();
        assert_eq!(merged, ["a", "x", "b", "c", "y", "d", "e"]);
    }
}

//! Differences between functions.

use super::{Change, Kind, Sides, doc};
use crate::headers::prototype;

impl Sides<'_, '_, '_> {
    pub(super) fn functions(&mut self) -> Vec<Change> {
        let names = self.names(
            |on| on.model.functions.iter().map(|one| one.name).collect(),
            |on| on.model.functions.iter().map(|one| one.name).collect(),
        );
        let mut changes = Vec::new();
        for name in names {
            let old = self.old.find(|on| Some((on, on.function(&name)?)));
            let new = self.new.find(|on| Some((on, on.function(&name)?)));
            if let (Some((_, old)), Some((_, new))) = (old, new) {
                let is_same = self.each().iter().all(|pair| {
                    match (pair.old.function(&name), pair.new.function(&name)) {
                        (Some(old), Some(new)) => {
                            pair.same_signature(&old.signature, &new.signature)
                        }
                        (old, new) => old.is_none() && new.is_none(),
                    }
                });
                if is_same {
                    self.note_documentation(&name, old.doc, new.doc);
                    continue;
                }
            }
            let was = old.map(|(on, one)| prototype(on, &name, &one.signature));
            let is = new.map(|(on, one)| prototype(on, &name, &one.signature));
            let mut change = Change::new(Kind::Function, &name, was, is);
            if change.old.is_some() && change.new.is_some() {
                change.reason = "callers pass other arguments than it takes now";
            }
            change.doc = new.map(|(_, one)| one.doc).or(old.map(|(_, one)| one.doc)).and_then(doc);
            changes.push(change);
        }
        changes
    }
}

//! What differs between two sets of headers, and whether code that uses the old one notices.

mod constants;
mod functions;
mod input;
mod records;
mod types;

use rustc_hash::FxHashSet;
use serde::Serialize;

pub use self::input::{InputError, request};
use crate::abi::Abi;
use crate::headers::{Comparison, Headers, Platform};
use crate::model::Doc;
use crate::model::families::Families;

/// How far users of the old headers are affected, in the words of semantic versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The facts and their documentation are the same.
    None,
    /// Only documentation changed, or what says the version.
    Patch,
    /// There are new names; all old ones mean the same.
    Minor,
    /// Something is gone or means something else.
    Major,
}

impl Verdict {
    /// The word: `major`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// The kinds of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A function.
    Function,
    /// A struct of pointers to functions.
    FunctionList,
    /// A struct or a union.
    Struct,
    /// A `typedef` name for anything else.
    Type,
    /// A named integer.
    Constant,
    /// A named string.
    String,
}

impl Kind {
    /// The word for some of them: `functions`, and `function` for one.
    #[must_use]
    pub fn counted(self, count: usize) -> String {
        let word = match self {
            Self::Function => "function",
            Self::FunctionList => "function list",
            Self::Struct => "struct",
            Self::Type => "type",
            Self::Constant => "constant",
            Self::String => "string",
        };
        format!("{count} {word}{}", if count == 1 { "" } else { "s" })
    }
}

/// What happened to a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Only the old headers have it.
    Removed,
    /// Both have it, with another meaning.
    Changed,
    /// Only the new headers have it.
    Added,
}

impl Action {
    /// The word: `removed`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Added => "added",
        }
    }
}

/// One difference.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// What the name stands for.
    pub kind: Kind,
    /// What happened to it.
    pub action: Action,
    /// The name.
    pub name: String,
    /// The prefix of its family: `CKM_`.
    pub family: Option<String>,
    /// What it was; missing if it was added.
    pub old: Option<String>,
    /// What it is; missing if it was removed.
    pub new: Option<String>,
    /// What is different in detail: members, and layouts with the ABIs that have them.
    pub details: Vec<String>,
    /// Its documentation.
    pub doc: Option<String>,
    /// Whether code or modules that were built for the old headers are affected.
    pub breaking: bool,
    /// Why it is breaking, or why it is not.
    pub reason: &'static str,
    /// The name whose change brings this one with it: that of the function for its pointer type.
    pub goes_with: Option<String>,
}

impl Change {
    fn new(kind: Kind, name: &str, old: Option<String>, new: Option<String>) -> Self {
        let (action, reason) = match (&old, &new) {
            (Some(_), None) => (Action::Removed, "code that names it no longer builds"),
            (None, _) => (Action::Added, "old code does not name it"),
            (Some(_), Some(_)) => (Action::Changed, "it no longer means the same"),
        };
        let family = Families::standard().family_of(name).map(|family| family.prefix.clone());
        Self {
            kind,
            action,
            name: name.into(),
            family,
            old,
            new,
            details: Vec::new(),
            doc: None,
            breaking: action != Action::Added,
            reason,
            goes_with: None,
        }
    }
}

/// All differences between two sets of headers; as JSON an interface, with `schema` as its version.
#[derive(Debug, Serialize)]
pub struct Diff {
    /// 1
    pub schema: u32,
    /// The old headers, as the user named them.
    pub old: String,
    /// The new headers, as the user named them.
    pub new: String,
    /// The gravest of the changes.
    pub verdict: Verdict,
    /// Why the verdict is what it is.
    pub reasons: Vec<String>,
    /// The changes: by kind; then what was removed, in the order of the old headers, and what was
    /// changed and added, in that of the new ones.
    pub changes: Vec<Change>,
    /// The names whose documentation is the only thing that changed.
    pub documentation: Vec<String>,
}

impl Diff {
    /// Compares headers; the names are those under which the user knows them.
    #[must_use]
    pub fn new(old: (&str, &Headers<'_>), new: (&str, &Headers<'_>)) -> Self {
        let mut sides = Sides { old: old.1, new: new.1, documentation: Vec::new() };
        let mut changes = sides.functions();
        changes.extend(sides.records());
        changes.extend(sides.types());
        changes.extend(sides.constants());
        changes.extend(sides.strings());
        only_with_what_they_go(&mut changes);
        changes.sort_by_key(|change| (change.kind, change.action));
        let documentation = sides.documentation;
        let verdict = verdict(&changes, &documentation);
        let reasons = reasons(&changes, verdict, documentation.len());
        let (old, new) = (old.0.into(), new.0.into());
        Self { schema: 1, old, new, verdict, reasons, changes, documentation }
    }

    /// Whether the headers have the same facts and the same documentation.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.verdict == Verdict::None
    }
}

/// What goes with a name that did not change the same way is a change of its own.
fn only_with_what_they_go(changes: &mut [Change]) {
    let names: FxHashSet<(Action, String)> =
        changes.iter().map(|change| (change.action, change.name.clone())).collect();
    for change in changes {
        let action = change.action;
        change.goes_with =
            change.goes_with.take().filter(|with| names.contains(&(action, with.clone())));
    }
}

fn verdict(changes: &[Change], documentation: &[String]) -> Verdict {
    if changes.iter().any(|change| change.breaking) {
        Verdict::Major
    } else if changes.iter().any(|change| change.action == Action::Added) {
        Verdict::Minor
    } else if changes.is_empty() && documentation.is_empty() {
        Verdict::None
    } else {
        Verdict::Patch
    }
}

/// The numbers of the changes that make the verdict.
fn reasons(changes: &[Change], verdict: Verdict, documented: usize) -> Vec<String> {
    let mut reasons = Vec::new();
    let mut count = |action: Action| {
        for kind in [
            Kind::Function,
            Kind::FunctionList,
            Kind::Struct,
            Kind::Type,
            Kind::Constant,
            Kind::String,
        ] {
            let is_such = |change: &&Change| {
                change.kind == kind
                    && change.action == action
                    && change.breaking == (verdict == Verdict::Major)
                    && change.goes_with.is_none()
            };
            let number = changes.iter().filter(is_such).count();
            if number > 0 {
                reasons.push(format!("{} {}", kind.counted(number), action.as_str()));
            }
        }
    };
    match verdict {
        Verdict::Major => [Action::Removed, Action::Changed].into_iter().for_each(count),
        Verdict::Minor => count(Action::Added),
        Verdict::Patch => count(Action::Changed),
        Verdict::None => {}
    }
    if verdict == Verdict::Patch && documented > 0 {
        let ending = if documented == 1 { "" } else { "s" };
        reasons.push(format!("documentation of {documented} name{ending} changed"));
    }
    reasons
}

/// The two sets of headers.
struct Sides<'h, 's, 't> {
    old: &'h Headers<'s>,
    new: &'h Headers<'t>,
    /// The names whose documentation changed.
    documentation: Vec<String>,
}

/// The facts of both sides on one ABI, where both have them.
struct Pair<A, B> {
    abi: Abi,
    old: A,
    new: B,
}

impl<'h, 's, 't> Sides<'h, 's, 't> {
    /// The comparisons for each ABI.
    fn each(&self) -> [Comparison<'h, 's, 't>; 4] {
        Abi::ALL.map(|abi| Comparison { old: self.old.on(abi), new: self.new.on(abi) })
    }

    /// The names of one kind: those that only the old side has, then those of the new side.
    fn names(
        &self,
        old: impl Fn(Platform<'h, 's>) -> Vec<&'s str>,
        new: impl Fn(Platform<'h, 't>) -> Vec<&'t str>,
    ) -> Vec<String> {
        let new: Vec<String> = self.new.names(new).map(str::to_owned).collect();
        let known: FxHashSet<&str> = new.iter().map(String::as_str).collect();
        let mut names: Vec<String> =
            self.old.names(old).filter(|name| !known.contains(name)).map(str::to_owned).collect();
        drop(known);
        names.extend(new);
        names
    }

    /// Notes that nothing but the documentation of `name` changed, if it did.
    fn note_documentation(&mut self, name: &str, old: Doc<'_>, new: Doc<'_>) {
        if old.text() != new.text() {
            self.documentation.push(name.into());
        }
    }
}

fn doc(doc: Doc<'_>) -> Option<String> {
    doc.text().map(std::borrow::Cow::into_owned)
}

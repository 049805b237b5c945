//! Headers in, facts out: the stages in order.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::abi::Abi;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::annotations::Annotations;
use crate::model::{Model, Remark, Resolver};
pub use crate::preprocess::MacroOption;
use crate::preprocess::{self, Preprocessor, declares, embedded_header};
use crate::source::{Source, SourceId, SourceMap};
use crate::syntax::{self, Chunker};

/// A version of the PKCS#11 standard whose headers are embedded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standard {
    /// PKCS#11 2.40
    V2_40,
    /// PKCS#11 3.0
    V3_0,
    /// PKCS#11 3.1
    V3_1,
    /// PKCS#11 3.2
    #[default]
    V3_2,
}

impl Standard {
    /// All of them, oldest first.
    pub const ALL: [Self; 4] = [Self::V2_40, Self::V3_0, Self::V3_1, Self::V3_2];

    /// The name on the command line: `3.2`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::V2_40 => "2.40",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        }
    }

    /// The value of the embedded headers' `CK_STANDARD_VERSION`: `0xMMmm`.
    #[must_use]
    pub fn number(self) -> u16 {
        match self {
            Self::V2_40 => 0x0228,
            Self::V3_0 => 0x0300,
            Self::V3_1 => 0x0301,
            Self::V3_2 => 0x0302,
        }
    }
}

impl fmt::Display for Standard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Standard {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|standard| standard.name() == name).ok_or_else(|| {
            format!("unknown version `{name}` of the standard, expected 2.40, 3.0, 3.1 or 3.2")
        })
    }
}

/// What to read.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The headers, read in this order as one translation unit; none means the embedded standard.
    pub headers: Vec<PathBuf>,
    /// The version of the embedded standard headers.
    pub standard: Standard,
    /// Folders in which `#include` looks, after the including file's own.
    pub include_folders: Vec<PathBuf>,
    /// Folders whose files headers may include, beside the headers' own folders and
    /// `include_folders`, with all that is below them. An `#include` that leads elsewhere, by `..`,
    /// an absolute path or a symbolic link, is an error.
    pub allowed_folders: Vec<PathBuf>,
    /// Macros to define and to undefine, in order.
    pub macros: Vec<MacroOption>,
    /// Files of annotations, each laid over those before it and over the standard's.
    pub annotations: Vec<PathBuf>,
}

/// The facts that hold for some ABIs.
#[derive(Debug)]
pub struct Unit<'s> {
    /// The ABIs, in the order of [`Abi::ALL`].
    pub abis: Vec<Abi>,
    /// The facts.
    pub model: Model<'s>,
}

/// What was read.
#[derive(Debug)]
pub struct Reading<'s> {
    /// The facts; more than one unit only if the headers' conditions depend on the ABI. Together
    /// the units cover every ABI that was asked for, each once. Empty if there was an error.
    pub units: Vec<Unit<'s>>,
    /// All errors and warnings.
    pub diagnostics: Diagnostics,
    /// What is odd without being wrong.
    pub remarks: Vec<Remark<'s>>,
    /// What the headers do not say.
    pub annotations: Cow<'static, Annotations>,
}

/// Reads headers for `abis`, which are not empty.
///
/// Errors in the headers and in annotations are among [`Reading::diagnostics`].
pub fn read<'s>(sources: &'s SourceMap, request: &Request, abis: &[Abi]) -> Reading<'s> {
    let mut diagnostics = Diagnostics::default();
    let mut plan = Plan::new(sources, request, &mut diagnostics);
    if diagnostics.has_errors() {
        let annotations = Cow::Borrowed(Annotations::standard());
        return Reading { units: Vec::new(), diagnostics, remarks: Vec::new(), annotations };
    }
    let mut first = pass(sources, request, &plan, abis[0]);
    if plan.lay_over_standard(sources, &first) {
        first = pass(sources, request, &plan, abis[0]);
    }
    let depends_on_abi = first.depends_on_abi;
    let mut passes = vec![(vec![abis[0]], first)];
    for &abi in &abis[1..] {
        if !depends_on_abi {
            passes[0].0.push(abi);
            continue;
        }
        let next = pass(sources, request, &plan, abi);
        match passes.iter_mut().find(|(_, other)| other.is_same_text(&next)) {
            Some((abis, _)) => abis.push(abi),
            None => passes.push((vec![abi], next)),
        }
    }
    let mut units = Vec::new();
    let mut remarks = Vec::new();
    for (abis, pass) in passes {
        diagnostics.append(pass.diagnostics);
        remarks.extend(pass.remarks);
        units.push(Unit { abis, model: pass.model });
    }
    let annotations = annotations(sources, request, &units, &mut diagnostics);
    if diagnostics.has_errors() {
        units.clear();
    }
    Reading { units, diagnostics, remarks, annotations }
}

/// The standard's annotations with those of the request, whose names the headers have to have.
fn annotations(
    sources: &SourceMap,
    request: &Request,
    units: &[Unit<'_>],
    diagnostics: &mut Diagnostics,
) -> Cow<'static, Annotations> {
    let mut annotations = Cow::Borrowed(Annotations::standard());
    for path in &request.annotations {
        match sources.read(path) {
            Ok(source) => {
                annotations =
                    Cow::Owned(annotations.into_owned().over(sources, source, diagnostics));
            }
            Err(error) => diagnostics.push(Diagnostic::general_error(format!(
                "the annotations `{}` cannot be read: {error}",
                path.display()
            ))),
        }
    }
    if !diagnostics.has_errors() {
        let models: Vec<_> = units.iter().map(|unit| &unit.model).collect();
        annotations.check(&models, diagnostics);
    }
    annotations
}

/// The stages for one ABI: preprocess, parse, resolve.
fn pass<'s>(sources: &'s SourceMap, request: &Request, plan: &Plan, abi: Abi) -> Pass<'s> {
    let options = preprocess::Options {
        abi,
        standard: plan.standard.number(),
        include_folders: &request.include_folders,
        roots: &plan.roots,
        macros: &request.macros,
        substitutes: &plan.substitutes,
    };
    let mut preprocessor = Preprocessor::new(sources, &options);
    for &header in &plan.headers {
        preprocessor.read(header);
    }
    let mut out = std::mem::take(&mut preprocessor.out);
    let text = sources.keep(std::mem::take(&mut out.text));
    let mut diagnostics = std::mem::take(&mut preprocessor.diagnostics);
    let mut resolver = Resolver::new(text, &out, &mut diagnostics);
    let mut remarks = Vec::new();
    if !preprocessor.stopped {
        parse(text, &mut resolver);
        resolver.finish_declarations();
        resolver.constants(&mut preprocessor);
        remarks = resolver.remarks(&mut preprocessor);
    }
    let undeclared = resolver.undeclared();
    let model = resolver.finish(&preprocessor.missing_includes);
    diagnostics.append(std::mem::take(&mut preprocessor.diagnostics));
    Pass {
        model,
        diagnostics,
        remarks,
        undeclared,
        text,
        depends_on_abi: preprocessor.depends_on_abi,
        definitions: preprocessor.definitions(),
        map: out,
    }
}

/// Parses the declarations of a preprocessed text one by one.
fn parse<'s>(text: &'s str, resolver: &mut Resolver<'s, '_>) {
    let mut chunker = Chunker::new(text);
    let mut count = 0;
    while let Some(chunk) = chunker.next() {
        if resolver.has_enough_errors() {
            break;
        }
        count += 1;
        if count > syntax::MAX_DECLARATIONS {
            resolver.report_count(&chunk);
            break;
        }
        if let Some(fault) = &chunk.fault {
            resolver.report_fault(fault, &chunk);
            continue;
        }
        if chunk.nesting > syntax::MAX_NESTING || chunk.at.len() > syntax::MAX_DECLARATION_BYTES {
            resolver.report_size(&chunk);
            continue;
        }
        match chunker.parse(&chunk) {
            Ok(declaration) => resolver.declaration(declaration),
            Err(at) => {
                resolver.report_syntax(&syntax::explain(text, &chunk.at, at), &chunk.at);
            }
        }
    }
}

/// What one run of the stages yields.
struct Pass<'s> {
    model: Model<'s>,
    diagnostics: Diagnostics,
    remarks: Vec<Remark<'s>>,
    /// Types that are used and never declared.
    undeclared: Vec<&'s str>,
    depends_on_abi: bool,
    text: &'s str,
    map: preprocess::Text,
    /// The macros' names and replacements.
    definitions: Vec<(&'s str, &'s str)>,
}

impl Pass<'_> {
    /// Whether preprocessing gave the same for two ABIs.
    fn is_same_text(&self, other: &Self) -> bool {
        let values = |pass: &Self| {
            pass.model.constants.iter().map(|constant| constant.value.clone()).collect::<Vec<_>>()
        };
        self.text == other.text
            && self.map == other.map
            && self.definitions == other.definitions
            && values(self) == values(other)
    }
}

/// Which headers are read, in which order.
struct Plan {
    headers: Vec<SourceId>,
    /// Whether the standard's headers are read before the given ones, or are the given ones.
    has_standard: bool,
    /// Headers that take the place of embedded ones.
    substitutes: Vec<(&'static str, SourceId)>,
    /// The version of the embedded headers.
    standard: Standard,
    /// Canonical paths of the folders that headers may include from.
    roots: Vec<PathBuf>,
}

impl Plan {
    fn new(sources: &SourceMap, request: &Request, diagnostics: &mut Diagnostics) -> Self {
        let mut headers = Vec::new();
        for path in &request.headers {
            match sources.read(path) {
                Ok(header) => headers.push(header),
                Err(error) => diagnostics.push(Diagnostic::general_error(format!(
                    "the header `{}` cannot be read: {error}",
                    path.display()
                ))),
            }
        }
        let mut plan = Self {
            has_standard: headers.is_empty(),
            headers,
            substitutes: Vec::new(),
            standard: request.standard,
            roots: roots(request),
        };
        if plan.has_standard {
            plan.headers.push(embedded(sources, "pkcs11.h"));
        } else {
            plan.take_raw_parts(sources);
        }
        plan
    }

    /// A `pkcs11f.h` that nobody includes gets the embedded `pkcs11.h` around it, of the version
    /// whose functions it has; a header with the basic types beside it takes the place of
    /// `pkcs11t.h`.
    fn take_raw_parts(&mut self, sources: &SourceMap) {
        let text = |id: SourceId| sources.get(id).text();
        let defines = |id: &SourceId| text(*id).contains("define CK_PKCS11_FUNCTION_INFO");
        let is_raw = |id: &SourceId| text(*id).contains("CK_PKCS11_FUNCTION_INFO") && !defines(id);
        let Some(index) = self.headers.iter().position(is_raw) else { return };
        if self.headers.iter().any(defines) {
            return;
        }
        let functions = self.headers.remove(index);
        self.substitutes.push(("pkcs11f.h", functions));
        self.standard = self.standard.min(version_of_functions(text(functions)));
        let has_types = |id: &SourceId| declares(text(*id), "CK_ULONG");
        if let Some(types) = self.headers.iter().copied().find(has_types) {
            self.headers.retain(|id| *id != types);
            self.substitutes.push(("pkcs11t.h", types));
        }
        self.headers.insert(0, embedded(sources, "pkcs11.h"));
        self.has_standard = true;
    }

    /// Headers that only add to the standard are laid over the embedded one. Gives whether that has
    /// been decided just now.
    fn lay_over_standard(&mut self, sources: &SourceMap, first: &Pass<'_>) -> bool {
        let model = &first.model;
        let has_basic_types = model.typedefs.iter().any(|one| one.name == "CK_ULONG");
        // A mistake in the types of a whole `pkcs11t.h` does not make it an addition.
        let is_types = |one: &Source| {
            let name = one.path().and_then(Path::file_name);
            name.is_some_and(|name| name.eq_ignore_ascii_case("pkcs11t.h"))
        };
        if self.has_standard || has_basic_types || sources.iter().any(is_types) {
            return false;
        }
        let standard = embedded_header("pkcs11t.h").map_or("", |(_, text)| text);
        let needs = first.undeclared.iter().any(|name| declares(standard, name));
        let has_only_constants = model.typedefs.is_empty()
            && model.records.is_empty()
            && model.functions.is_empty()
            && !first.diagnostics.has_errors();
        if needs || has_only_constants {
            self.headers.insert(0, embedded(sources, "pkcs11.h"));
            self.has_standard = true;
        }
        self.has_standard
    }
}

/// The canonical paths of the folders that were given, and of those that have the given headers.
fn roots(request: &Request) -> Vec<PathBuf> {
    let folder_of = |path: &Path| {
        let parent = path.parent().unwrap_or(path);
        if parent.as_os_str().is_empty() { PathBuf::from(".") } else { parent.to_owned() }
    };
    let named = request.headers.iter().map(|path| folder_of(path));
    // Where a symbolic link to a header leads.
    let real =
        request.headers.iter().filter_map(|path| Some(folder_of(&path.canonicalize().ok()?)));
    let given = request.include_folders.iter().chain(&request.allowed_folders).cloned();
    let folders = named.chain(given).filter_map(|folder| folder.canonicalize().ok());
    folders.chain(real).collect()
}

/// The newest version of the standard that has no more functions than a `pkcs11f.h`.
fn version_of_functions(header: &str) -> Standard {
    match (header.contains("C_EncapsulateKey"), header.contains("C_GetInterface")) {
        (true, _) => Standard::V3_2,
        (false, true) => Standard::V3_1,
        (false, false) => Standard::V2_40,
    }
}

fn embedded(sources: &SourceMap, name: &str) -> SourceId {
    let (name, text) = embedded_header(name).expect("it is embedded");
    sources.add_embedded(name, text)
}

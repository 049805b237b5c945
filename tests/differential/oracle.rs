//! Asks a C compiler for the facts of a header set.
//!
//! 1. `-E -dD` lists the macros; those defined in the set's own files are candidates for constants.
//! 2. One compilation gives the object file with all types, records and enumerators, by `-g`, and
//!    the list of functions, by `-aux-info`.
//! 3. One compilation with a line for each candidate: the lines without an error are constants.
//! 4. One compilation stores the values of the constants, and sizes and alignments, in sections of
//!    an object file. Nothing is run, so that a cross compiler is enough.

use crate::compiler::{Abi, Compiler};
use crate::debug_info::{self, DebugInfo};
use crate::declarations::{self, Declarations};
use crate::facts::Facts;
use crate::macros::{self, Macro};
use crate::parameters::parameter_names;
use crate::sets::HeaderSet;
use crate::values::{self, Answers, Names};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What the standard asks an application to define, see the introduction of `pkcs11.h`.
const PLATFORM_MACROS: &str = "\
#define CK_PTR *
#define CK_DECLARE_FUNCTION(returnType, name) returnType name
#define CK_DECLARE_FUNCTION_POINTER(returnType, name) returnType (* name)
#define CK_CALLBACK_FUNCTION(returnType, name) returnType (* name)
";

/// An integer type has this value, any other type has none.
const INTEGER: &str = "_Generic((X), _Bool: 1, char: 1, signed char: 1, unsigned char: 1, \
    short: 1, unsigned short: 1, int: 1, unsigned: 1, long: 1, unsigned long: 1, \
    long long: 1, unsigned long long: 1, default: (void *)0)";

struct Oracle<'a> {
    set: &'a HeaderSet,
    compiler: Compiler,
    /// Includes the headers; every translation unit begins with it.
    prelude: String,
}

/// The facts of `set`, or the compiler's messages; sources and objects are left in `folder`.
pub(crate) fn facts(set: &HeaderSet, abi: Abi, folder: PathBuf) -> Result<Facts, String> {
    let oracle = Oracle::new(set, abi, folder)?;
    oracle.facts().map_err(|message| {
        format!("{} on {}: the C compiler cannot read it\n{message}", set.name, abi.name())
    })
}

impl<'a> Oracle<'a> {
    fn new(set: &'a HeaderSet, abi: Abi, folder: PathBuf) -> Result<Self, String> {
        let mut options = Vec::new();
        options.extend(set.include.iter().map(|path| format!("-I{}", path.display())));
        options.extend(set.define.iter().map(|definition| format!("-D{definition}")));
        let mut prelude = PLATFORM_MACROS.to_string();
        if abi.is_windows() {
            prelude.push_str("#pragma pack(1)\n");
        }
        for header in &set.headers {
            writeln!(prelude, "#include \"{}\"", header.display()).expect("a string takes it");
        }
        let compiler = Compiler::new(abi, options, folder)?;
        Ok(Oracle { set, compiler, prelude })
    }

    fn facts(&self) -> Result<Facts, String> {
        let preprocessed = self.compiler.run("preprocess.c", &self.prelude, &["-E", "-dD"])?;
        let preprocessed = String::from_utf8_lossy(&preprocessed).into_owned();
        let mut macros = macros::final_macros(&preprocessed);
        macros.retain(|_, definition| self.is_own(&definition.file));

        let listing = self.compiler.path("functions.txt");
        let object = self.compile(
            "types",
            &self.prelude,
            &["-fno-eliminate-unused-debug-types", "-aux-info", &listing.to_string_lossy()],
        )?;
        let object = object::File::parse(&*object).map_err(debug_info::text)?;
        let info = DebugInfo::read(&object)?;
        let is_own = |file: &Path| self.is_own(file);
        let declared = Declarations::new(&info, &is_own);
        let mut facts = Facts {
            types: declared.types(),
            records: declared.records(),
            function_types: declared.function_types(),
            ..Facts::default()
        };
        facts.function_lists = declarations::function_lists(&facts.records);
        let (constants, strings) = self.classify(&macros)?;
        let names = Names {
            constants,
            strings,
            enumerators: declared.enumerators(),
            complete_types: complete_types(&facts),
            functions: self.function_names(&listing)?,
            macros: macros.into_keys().collect(),
        };
        self.answer(&names, &mut facts)?;
        name_parameters(&preprocessed, &mut facts);
        Ok(facts)
    }

    fn answer(&self, names: &Names, facts: &mut Facts) -> Result<(), String> {
        let source = self.prelude.clone() + &values::source(names);
        let object = self.compile("values", &source, &["-fno-eliminate-unused-debug-types"])?;
        let object = object::File::parse(&*object).map_err(debug_info::text)?;
        let info = DebugInfo::read(&object)?;
        Answers::new(&object, &info).read(names, facts)
    }

    /// The bytes of the object file with debugging information.
    fn compile(&self, stem: &str, source: &str, args: &[&str]) -> Result<Vec<u8>, String> {
        let object = self.compiler.path(&format!("{stem}.o"));
        let object_name = object.to_string_lossy();
        let args = [&["-c", "-gdwarf-4", "-o", &object_name], args].concat();
        self.compiler.run(&format!("{stem}.c"), source, &args)?;
        std::fs::read(&object).map_err(debug_info::text)
    }

    /// Whether the file belongs to the header set rather than to the system.
    fn is_own(&self, file: &Path) -> bool {
        file.canonicalize().is_ok_and(|file| file.starts_with(&self.set.root))
    }

    /// The functions which the set's files declare and do not define, from GCC's list of
    /// prototypes: `/* file:line:NC */ extern int name (int);`, `C` for a declaration.
    fn function_names(&self, listing: &Path) -> Result<Vec<String>, String> {
        let listing = std::fs::read(listing).map_err(debug_info::text)?;
        let mut names = BTreeSet::new();
        for line in String::from_utf8_lossy(&listing).lines() {
            let Some((place, prototype)) =
                line.strip_prefix("/* ").and_then(|line| line.split_once(" */ "))
            else {
                continue;
            };
            let mut place = place.rsplitn(3, ':');
            let declared = place.next().is_some_and(|kind| kind.ends_with('C'));
            let file = place.nth(1).unwrap_or_default();
            if !declared || !self.is_own(Path::new(file)) {
                continue;
            }
            // The declared name is the first word that an argument list follows.
            let mut lists = prototype.match_indices(" (");
            let list = lists.find(|(at, _)| !prototype[at + 2..].starts_with('*'));
            names.extend(list.map(|(at, _)| last_word(&prototype[..at]).to_string()));
        }
        Ok(names.into_iter().collect())
    }

    /// Which object-like macros are integer constant expressions, and which are strings.
    fn classify(
        &self,
        own: &BTreeMap<String, Macro>,
    ) -> Result<(Vec<String>, Vec<String>), String> {
        let files: BTreeSet<&PathBuf> = own.values().map(|definition| &definition.file).collect();
        let guards: BTreeSet<String> =
            files.into_iter().filter_map(|file| macros::include_guard(file)).collect();
        let mut candidates: Vec<String> = own
            .iter()
            .filter(|(_, definition)| !definition.function_like)
            .filter(|(_, definition)| macros::could_be_value(&definition.body))
            .map(|(name, _)| name.clone())
            .filter(|name| !guards.contains(name))
            .collect();
        let constants = self.probe(candidates.clone(), |name, index| {
            let integer = INTEGER.replace('X', name);
            format!("enum {{ oracle_{index} = 0 * {integer} + (({name}) ? 1 : 1) }};")
        })?;
        candidates.retain(|name| constants.binary_search(name).is_err());
        let strings = self.probe(candidates, |name, index| {
            format!("static const char oracle_{index}[] = \"\" {name} \"\";")
        })?;
        Ok((constants, strings))
    }

    /// The names whose line compiles.
    fn probe(
        &self,
        mut names: Vec<String>,
        line: impl Fn(&str, usize) -> String,
    ) -> Result<Vec<String>, String> {
        // Again without the lines that failed: a compiler reports some errors only once.
        loop {
            let mut source = self.prelude.clone();
            source.push_str("#pragma GCC diagnostic error \"-Wpedantic\"\n#line 1 \"probe\"\n");
            for (index, name) in names.iter().enumerate() {
                source.push_str(&line(name, index));
                source.push('\n');
            }
            let Err(messages) = self.compiler.run("probe.c", &source, &["-fsyntax-only"]) else {
                return Ok(names);
            };
            let failed = failed_lines(&messages);
            if failed.is_empty() {
                return Err(messages);
            }
            let mut number = 0;
            names.retain(|_| {
                number += 1;
                !failed.contains(&number)
            });
        }
    }
}

/// The lines, counted from 1, that an error points at, or the expansion of a macro behind an error.
fn failed_lines(messages: &str) -> BTreeSet<usize> {
    messages
        .lines()
        .filter(|line| line.contains("error:") || line.contains("in expansion of macro"))
        .filter_map(|line| line.strip_prefix("probe:")?.split(':').next()?.parse().ok())
        .collect()
}

fn last_word(text: &str) -> &str {
    let start = text.rfind(|c| !macros::is_word(c)).map_or(0, |at| at + 1);
    &text[start..]
}

fn complete_types(facts: &Facts) -> Vec<String> {
    let types = facts.types.iter().filter(|(_, ty)| ty.layout.is_some()).map(|(name, _)| name);
    let is_tag = |key: &&String| key.starts_with("struct ") || key.starts_with("union ");
    let tagged = facts.records.keys().filter(is_tag);
    types.chain(tagged).cloned().collect()
}

fn name_parameters(preprocessed: &str, facts: &mut Facts) {
    let names = parameter_names(preprocessed);
    for (function, signature) in facts.functions.iter_mut().chain(&mut facts.function_types) {
        let names = names.get(function).into_iter().flatten();
        for (parameter, name) in signature.parameters.iter_mut().zip(names) {
            parameter.name = name.clone();
        }
    }
}

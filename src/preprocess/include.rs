//! `#include`.

use std::path::{Path, PathBuf};

use super::token::{Kind, Lexer, Token};
use super::{MAX_INCLUDE_DEPTH, Preprocessor, embedded_header};
use crate::diagnostic::Diagnostic;
use crate::source::{ReadError, SourceId, Span};

/// Headers of C libraries: not read, and in quotes as good as in angle brackets.
const LIBRARY_HEADERS: [&str; 21] = [
    "assert.h",
    "ctype.h",
    "errno.h",
    "float.h",
    "inttypes.h",
    "limits.h",
    "locale.h",
    "math.h",
    "memory.h",
    "signal.h",
    "stdarg.h",
    "stdbool.h",
    "stddef.h",
    "stdint.h",
    "stdio.h",
    "stdlib.h",
    "string.h",
    "sys/types.h",
    "time.h",
    "unistd.h",
    "wchar.h",
];

impl<'s> Preprocessor<'s, '_> {
    /// An `#include` of a file; the offsets are those of its name with the quotes.
    pub(super) fn include(&mut self, file: &'s str, quoted: bool, start: usize, end: usize) {
        let span = self.span(start, end);
        if self.files.len() >= MAX_INCLUDE_DEPTH {
            self.diagnostics.push(
                Diagnostic::error(
                    span,
                    format!("headers include each other {MAX_INCLUDE_DEPTH} deep"),
                )
                .label("this include is one too many")
                .hint("a header includes itself without a guard"),
            );
            self.stopped = true;
            return;
        }
        match self.find_header(file, quoted, span) {
            Ok(Some(source)) => self.read(source),
            Ok(None) => self.missing_includes.push((span, file.to_owned())),
            Err(searched) => self.not_found(file, span, &searched),
        }
    }

    fn not_found(&mut self, file: &str, span: Span, searched: &[PathBuf]) {
        let searched: Vec<_> =
            searched.iter().map(|path| format!("`{}`", path.display())).collect();
        let hint = if searched.is_empty() {
            "give the folder that has it: -I FOLDER".to_owned()
        } else {
            format!("looked for {}; give the folder that has it: -I FOLDER", searched.join(", "))
        };
        self.diagnostics.push(
            Diagnostic::error(span, format!("the header `{file}` is not found"))
                .label("included here")
                .hint(hint),
        );
        self.missing_includes.push((span, file.to_owned()));
    }

    /// Looks for a header; `None` is one that may be missing.
    fn find_header(
        &mut self,
        file: &str,
        quoted: bool,
        span: Span,
    ) -> Result<Option<SourceId>, Vec<PathBuf>> {
        let native = file.replace('\\', "/");
        let including = self.sources.get(span.source);
        if including.path().is_none() {
            let substitute = self.options.substitutes.iter().find(|(name, _)| *name == file);
            if let Some(&(_, source)) = substitute {
                return Ok(Some(source));
            }
            if let Some((name, text)) = embedded_header(file) {
                return Ok(Some(self.sources.add_embedded(name, text)));
            }
        }
        let searched = match self.search(file, quoted, span) {
            Err(searched) => searched,
            found => return found,
        };
        if let Some((name, text)) = embedded_header(&native) {
            self.diagnostics.push(
                Diagnostic::warning(
                    span,
                    format!("`{file}` is not there: the embedded one is read"),
                )
                .hint("give the folder of the one that is meant: -I FOLDER"),
            );
            return Ok(Some(self.sources.add_embedded(name, text)));
        }
        let is_windows = self.options.abi.is_windows();
        if LIBRARY_HEADERS.contains(&file) || is_windows && file == "windows.h" {
            return Ok(None);
        }
        if quoted && !file.eq_ignore_ascii_case("windows.h") {
            return Err(searched);
        }
        self.diagnostics.push(
            Diagnostic::warning(span, format!("the header `{file}` is passed over")).hint(
                "give the folder that has it, if it declares what this header uses: -I FOLDER",
            ),
        );
        Ok(None)
    }

    /// Looks for a header in the folders; `None` is one that could not be read, which is reported.
    fn search(
        &mut self,
        file: &str,
        quoted: bool,
        span: Span,
    ) -> Result<Option<SourceId>, Vec<PathBuf>> {
        let native = file.replace('\\', "/");
        let own_folder = self.sources.get(span.source).path_as_given().and_then(Path::parent);
        let mut searched: Vec<PathBuf> = Vec::new();
        let given = self.options.include_folders.iter().map(PathBuf::as_path);
        let folders = own_folder.filter(|_| quoted).into_iter().chain(given);
        // Last, and only if nothing else has it, a header in angle brackets is looked for here.
        let is_last = !quoted && !LIBRARY_HEADERS.contains(&file);
        for folder in folders.chain(own_folder.filter(|_| is_last)) {
            let path = folder.join(&native);
            match self.sources.read(&path) {
                Ok(source) => {
                    let is_given = self.options.include_folders.iter().any(|one| one == folder);
                    if !quoted && !is_given {
                        let message =
                            format!("`{file}` is looked for in the include folders, and is here");
                        let hint = format!("give its folder: -I {}", folder.display());
                        self.diagnostics.push(Diagnostic::warning(span, message).hint(hint));
                    }
                    return Ok(Some(source));
                }
                Err(ReadError::Io(error)) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(ReadError::Io(error)) if error.kind() == std::io::ErrorKind::NotADirectory => {}
                Err(error) => {
                    self.diagnostics.push(
                        Diagnostic::error(
                            span,
                            format!("`{}` cannot be read: {error}", path.display()),
                        )
                        .label("included here"),
                    );
                    return Ok(None);
                }
            }
            searched.push(path);
        }
        Err(searched)
    }

    /// Whether a header is there: the operand of `__has_include`, with its closing parenthesis.
    pub(super) fn has_header(&mut self, operand: &[Token<'s>]) -> bool {
        let name: String = operand.iter().map(|token| token.text).collect();
        let name = name.trim_end_matches(')');
        let quoted = name.starts_with('"');
        let name = name.trim_matches(['"', '<', '>']);
        let own = self.sources.get(self.file().source).path_as_given().and_then(Path::parent);
        let given = self.options.include_folders.iter().map(PathBuf::as_path);
        let mut folders = own.filter(|_| quoted).into_iter().chain(given);
        LIBRARY_HEADERS.contains(&name)
            || folders.any(|folder| self.sources.read(&folder.join(name)).is_ok())
    }

    /// An `#include` whose file a macro names.
    pub(super) fn include_macro(&mut self, start: usize, end: usize) {
        let span = self.span(start, end);
        let (text, source) = (self.file().text, self.file().source);
        let tokens = Lexer::new(&text[start..end], source, start as u32)
            .filter(|token| token.kind != Kind::Comment)
            .collect();
        let tokens = self.expand_tokens(tokens, span);
        // No token of `<sys/types.h>` needs a space before the next one.
        let spaced = |token: &Token<'s>| if token.spaced { " " } else { "" };
        let file: String = tokens.iter().flat_map(|token| [spaced(token), token.text]).collect();
        let file = self.sources.keep(file.trim().to_owned());
        let quoted = file.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let angled = file.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
        match (quoted, angled) {
            (Some(file), _) => self.include(file, true, start, end),
            (_, Some(file)) => self.include(file.trim(), false, start, end),
            _ => self.diagnostics.push(
                Diagnostic::error(span, "expected a file in quotes or angle brackets")
                    .label(format!("this stands for `{file}`")),
            ),
        }
    }
}

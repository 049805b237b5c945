//! `#include`.

use std::path::{Path, PathBuf};

use super::token::{Kind, Lexer, Token};
use super::{MAX_INCLUDE_DEPTH, MAX_INCLUDES, Preprocessor, embedded_header};
use crate::diagnostic::Diagnostic;
use crate::source::{MAX_SOURCE_BYTES, ReadError, SourceId, Span};

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
            Ok(Some(source)) => self.read_included(source, span),
            Ok(None) => self.missing_includes.push((span, file.to_owned())),
            Err(searched) => self.not_found(file, span, &searched),
        }
    }

    /// Reads a header that another one includes, unless all of them are too many or too long.
    fn read_included(&mut self, source: SourceId, span: Span) {
        self.includes += 1;
        let bytes = (self.bytes_read + self.sources.get(source).text().len()) as u64;
        let message = if self.includes > MAX_INCLUDES {
            format!("more than {MAX_INCLUDES} headers are included")
        } else if bytes > MAX_SOURCE_BYTES {
            format!("the headers have more than {} MiB together", MAX_SOURCE_BYTES >> 20)
        } else {
            return self.read(source);
        };
        self.diagnostics.push(
            Diagnostic::error(span, message)
                .label("this include is one too many")
                .hint("each counts as often as it is included"),
        );
        self.stopped = true;
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
            match self.read_allowed(&path) {
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
                Err(ReadError::NotAllowed(found)) => {
                    self.not_allowed(file, span, &found);
                    return Ok(None);
                }
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
            // One that may not be included is there; it is refused where it is included.
            || folders.any(|folder| {
                let read = self.read_allowed(&folder.join(name));
                matches!(read, Ok(_) | Err(ReadError::NotAllowed(_)))
            })
    }

    fn read_allowed(&self, path: &Path) -> Result<SourceId, ReadError> {
        let roots = self.options.roots;
        self.sources.read_if(path, |found| roots.iter().any(|root| found.starts_with(root)))
    }

    fn not_allowed(&mut self, file: &str, span: Span, found: &Path) {
        let folder = found.parent().unwrap_or(found).display();
        self.diagnostics.push(
            Diagnostic::error(span, format!("`{file}` is in none of the folders that were given"))
                .label(format!("this is `{}`", found.display()))
                .hint(format!(
                    "if it belongs to these headers, allow its folder: --allow-include-from {folder}"
                )),
        );
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

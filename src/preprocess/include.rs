//! `#include`.

use std::path::{Path, PathBuf};

use super::token::{Kind, Lexer, spell};
use super::{MAX_INCLUDE_DEPTH, Preprocessor, embedded_header};
use crate::diagnostic::Diagnostic;
use crate::source::{ReadError, SourceId, Span};

/// Headers of the C library that may stand in quotes too.
const LIBRARY_HEADERS: [&str; 12] = [
    "stddef.h",
    "stdint.h",
    "stdlib.h",
    "stdio.h",
    "string.h",
    "limits.h",
    "stdbool.h",
    "inttypes.h",
    "time.h",
    "sys/types.h",
    "windows.h",
    "Windows.h",
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
                return Ok(Some(self.sources.add_once(name, text)));
            }
        }
        let own_folder = including.path_as_given().and_then(Path::parent);
        let mut searched: Vec<PathBuf> = Vec::new();
        let folders = own_folder
            .filter(|_| quoted)
            .into_iter()
            .chain(self.options.include_folders.iter().map(PathBuf::as_path));
        for folder in folders {
            let path = folder.join(&native);
            match self.sources.read(&path) {
                Ok(source) => return Ok(Some(source)),
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
        if let Some((name, text)) = embedded_header(&native) {
            self.used_embedded = true;
            return Ok(Some(self.sources.add_once(name, text)));
        }
        if !quoted || LIBRARY_HEADERS.contains(&file) { Ok(None) } else { Err(searched) }
    }

    /// An `#include` whose file a macro names.
    pub(super) fn include_macro(&mut self, start: usize, end: usize) {
        let span = self.span(start, end);
        let (text, source) = (self.file().text, self.file().source);
        let tokens = Lexer::new(&text[start..end], source, start as u32)
            .filter(|token| token.kind != Kind::Comment)
            .collect();
        let tokens = self.expand_tokens(tokens, span);
        let file = self.sources.keep(spell(&tokens).trim().to_owned());
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

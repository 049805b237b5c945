//! Diagnostics as text: message, place, source line with a mark, hint.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::source::{Source, SourceMap, Span};

/// Whether to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Text only.
    #[default]
    Plain,
    /// With ANSI escape sequences.
    Coloured,
}

/// How many bytes of a source line are shown before the mark, and after its start.
const SHOWN_BEFORE: usize = 60;
const SHOWN_AFTER: usize = 100;

/// Renders all diagnostics in their order, and a line with their numbers at the end; empty if
/// there are none.
#[must_use]
pub fn render(sources: &SourceMap, diagnostics: &Diagnostics, style: Style) -> String {
    let renderer = renderer(style);
    let mut text = String::new();
    for diagnostic in diagnostics.as_slice() {
        text += &render_one(sources, diagnostic, None, &renderer);
        text += "\n\n";
    }
    let severities = diagnostics.as_slice().iter().map(|diagnostic| diagnostic.severity);
    if let Some(counts) = counts(severities, diagnostics.dropped()) {
        text += &counts;
        text.push('\n');
    }
    text
}

pub(super) fn renderer(style: Style) -> Renderer {
    match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    }
    .decor_style(DecorStyle::Ascii)
}

/// `2 errors, 1 warning`; `None` if there are none.
pub(super) fn counts(
    severities: impl Iterator<Item = Severity> + Clone,
    dropped: usize,
) -> Option<String> {
    let count = |severity| severities.clone().filter(|one| *one == severity).count();
    let mut parts = Vec::new();
    for severity in [Severity::Error, Severity::Warning] {
        match count(severity) {
            0 => {}
            1 => parts.push(format!("1 {}", severity.as_str())),
            n => parts.push(format!("{n} {}s", severity.as_str())),
        }
    }
    if dropped > 0 {
        parts.push(format!("{dropped} more not shown"));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// One diagnostic; `id` is the name of the rule that found it.
pub(super) fn render_one(
    sources: &SourceMap,
    diagnostic: &Diagnostic,
    id: Option<&'static str>,
    renderer: &Renderer,
) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(printable(&diagnostic.message));
    let mut main = Group::with_title(match id {
        Some(id) => title.id(id),
        None => title,
    });
    if let Some(span) = diagnostic.span {
        main = show(main, sources, span, diagnostic.label.as_deref(), AnnotationKind::Primary);
    }
    let mut groups = vec![main];
    for (span, text) in &diagnostic.related {
        let group = Group::with_title(Level::NOTE.secondary_title(printable(text)));
        groups.push(show(group, sources, *span, None, AnnotationKind::Context));
    }
    if let Some(hint) = &diagnostic.hint {
        groups.push(Group::with_title(Level::HELP.secondary_title(printable(hint))));
    }
    without_file_marks(&renderer.render(&groups))
}

/// Removes the lines `:::` that the renderer puts between a place and a line that has no file name
/// of its own. We give the place apart, since the line is an excerpt with other columns.
fn without_file_marks(rendered: &str) -> String {
    let is_mark = |line: &&str| {
        let mut visible = String::new();
        for (index, part) in line.split('\u{1b}').enumerate() {
            let text = if index == 0 { part } else { part.split_once('m').map_or("", |p| p.1) };
            visible += text;
        }
        visible.trim() == ":::"
    };
    rendered.lines().filter(|line| !is_mark(line)).collect::<Vec<_>>().join("\n")
}

/// Adds a place to a group: `file:line:column` and the line, marked.
fn show<'a>(
    group: Group<'a>,
    sources: &SourceMap,
    span: Span,
    label: Option<&str>,
    kind: AnnotationKind,
) -> Group<'a> {
    let source = sources.get(span.source);
    let position = sources.position(span);
    let origin = Origin::path(printable(source.name()))
        .line(position.line as usize)
        .char_column(position.column as usize);
    let excerpt = Excerpt::of(source, span);
    let mark = kind.span(excerpt.mark).label(label.map(printable));
    let snippet = Snippet::source(excerpt.text).line_start(position.line as usize).annotation(mark);
    group.element(origin).element(snippet)
}

/// The part of a physical line around the start of a span, safe to print.
struct Excerpt {
    text: String,
    /// The part of the span that is on this line, as a range of `text`.
    mark: Range<usize>,
}

impl Excerpt {
    fn of(source: &Source, span: Span) -> Self {
        let text = source.text();
        let start = char_boundary(text, span.start as usize);
        let position = source.position(start as u32);
        let line_start = start - (position.column as usize - 1);
        let from = char_boundary(text, line_start.max(start.saturating_sub(SHOWN_BEFORE)));
        let mut shown = if from > line_start { "…".to_owned() } else { String::new() };
        let mut mark = shown.len()..shown.len();
        for (at, c) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
            if at == start {
                mark = shown.len()..shown.len();
            }
            let is_over = c == '\n' || source.position(at as u32).line != position.line;
            if is_over {
                break;
            }
            if at > start + SHOWN_AFTER {
                shown.push('…');
                break;
            }
            push_printable(&mut shown, c);
            if at >= start && at < span.end as usize {
                mark.end = shown.len();
            }
        }
        if start == text.len() {
            mark = shown.len()..shown.len();
        }
        Self { text: shown, mark }
    }
}

/// The last place in `text` up to `at` where a character starts.
fn char_boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The text with escapes for what a terminal would obey instead of showing; newlines stay.
pub(super) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' { out.push(c) } else { push_printable(&mut out, c) }
    }
    out
}

fn push_printable(out: &mut String, c: char) {
    match c {
        '\t' => out.push_str("    "),
        // Control characters, and those which are invisible or change the direction of writing.
        _ if c.is_control() => out.extend(c.escape_unicode()),
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => out.extend(c.escape_unicode()),
        _ => out.push(c),
    }
}

//! How errors and warnings look.

use pkcs11_bindgen::diagnostic::{Diagnostic, Diagnostics};
use pkcs11_bindgen::report::terminal::{Style, render};
use pkcs11_bindgen::source::{SourceMap, Span};

/// Renders one diagnostic that marks `marked` in `text`.
fn rendered(text: &str, marked: &str, make: impl Fn(Span) -> Diagnostic) -> String {
    let sources = SourceMap::new();
    let id = sources.add("vendor.h", text);
    let text = sources.get(id).text();
    let start = text.find(marked).expect("the marked text is there");
    let span = Span::new(id, start, start + marked.len());
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(make(span));
    render(&sources, &diagnostics, Style::Plain)
}

#[test]
fn an_error_has_its_place_its_line_a_mark_and_a_hint() {
    let text = "typedef CK_ULONG X;\ntypedef CK_ULNG Y;\n";
    let shown = rendered(text, "CK_ULNG", |span| {
        Diagnostic::error(span, "`CK_ULNG` is not declared")
            .label("unknown type")
            .hint("did you mean `CK_ULONG`?")
    });
    assert_eq!(
        shown,
        "\
error: `CK_ULNG` is not declared
 --> vendor.h:2:9
  |
2 | typedef CK_ULNG Y;
  |         ^^^^^^^ unknown type
  |
help: did you mean `CK_ULONG`?

1 error
"
    );
}

#[test]
fn places_that_explain_it_are_shown_too() {
    let sources = SourceMap::new();
    let macros = sources.add("macros.h", "#define T unsigned lng\n");
    let uses = sources.add("uses.h", "\n\nT x;\n");
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(
        Diagnostic::warning(Span::new(macros, 19, 22), "`lng` is no type")
            .related(Span::new(uses, 2, 3), "expanded here"),
    );
    let shown = render(&sources, &diagnostics, Style::Plain);
    assert!(shown.contains("macros.h:1:20\n"), "{shown}");
    assert!(shown.contains("note: expanded here\n --> uses.h:3:1\n"), "{shown}");
    assert!(shown.ends_with("\n1 warning\n"), "{shown}");
}

#[test]
fn without_a_place_there_is_only_the_message() {
    let sources = SourceMap::new();
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(Diagnostic::general_error("cannot read `x.h`").hint("give its path"));
    let shown = render(&sources, &diagnostics, Style::Plain);
    assert_eq!(shown, "error: cannot read `x.h`\n |\nhelp: give its path\n\n1 error\n");
    assert_eq!(render(&sources, &Diagnostics::default(), Style::Plain), "");
}

#[test]
fn numbers_are_summed_up() {
    let sources = SourceMap::new();
    let mut diagnostics = Diagnostics::default();
    let id = sources.add("a.h", "a b c");
    diagnostics.push(Diagnostic::warning(Span::new(id, 4, 5), "w"));
    let mut ends_with = |errors: std::ops::Range<usize>, end: &str| {
        for index in errors {
            diagnostics.push(Diagnostic::general_error(format!("e{index}")));
        }
        let shown = render(&sources, &diagnostics, Style::Plain);
        assert!(shown.ends_with(end), "{end:?} is not at the end");
    };
    ends_with(0..2, "\n2 errors, 1 warning\n");
    ends_with(2..Diagnostics::MAX + 1, "\n1000 errors, 2 more not shown\n");
}

#[test]
fn physical_lines_are_shown_even_where_lines_are_joined() {
    let text = "#define F(a) \\\n  (a + \\\n   bad) + 1\nint x;\n";
    let shown = rendered(text, "bad", |span| Diagnostic::error(span, "bad"));
    assert!(shown.contains("vendor.h:3:4\n"), "{shown}");
    assert!(shown.contains("3 |    bad) + 1\n  |    ^^^\n"), "{shown}");
}

#[test]
fn a_mark_over_several_lines_stays_on_the_first() {
    let shown = rendered("int a;\n/* never\nended\n", "/* never\nended\n", |span| {
        Diagnostic::error(span, "this comment does not end")
    });
    assert!(shown.contains("2 | /* never\n  | ^^^^^^^^\n"), "{shown}");
    assert!(!shown.contains("ended"), "{shown}");
}

#[test]
fn the_end_of_the_file_can_be_marked() {
    for text in ["", "struct A {", "struct A {\n"] {
        let sources = SourceMap::new();
        let id = sources.add("end.h", text);
        let mut diagnostics = Diagnostics::default();
        let end = Span::new(id, text.len(), text.len());
        diagnostics.push(Diagnostic::error(end, "expected `}`"));
        let shown = render(&sources, &diagnostics, Style::Plain);
        let position = sources.get(id).position(text.len() as u32);
        let place = format!("end.h:{}:{}\n", position.line, position.column);
        assert!(shown.contains(&place) && shown.contains('^'), "{text:?}\n{shown}");
    }
}

#[test]
fn a_giant_line_is_cut() {
    let mut text = "x".repeat(20_000_000);
    text.push_str(" BAD ");
    text.push_str(&"é".repeat(10_000_000));
    let shown = rendered(&text, "BAD", |span| Diagnostic::error(span, "bad"));
    assert!(shown.len() < 1000, "{} bytes", shown.len());
    assert!(shown.contains("vendor.h:1:20000002\n"), "{shown}");
    let mark = shown.lines().find(|line| line.contains('^')).expect("a mark");
    let line = shown.lines().find(|line| line.contains("BAD")).expect("the line");
    let column = |line: &str, what: &str| line.find(what).map(|at| line[..at].chars().count());
    assert_eq!(column(mark, "^^^"), column(line, "BAD"), "{shown}");
}

#[test]
fn what_a_terminal_would_obey_is_escaped() {
    let text = "a\tb \u{1b}[31m \u{202e}evil\u{202c} \u{7} BAD \u{200b}\n";
    let shown = rendered(text, "BAD", |span| {
        Diagnostic::error(span, "mess\u{1b}age").label("la\u{202e}bel").hint("hi\u{7}nt")
    });
    let is_harmless = |c: char| c == '\n' || !(c.is_control() || "\u{202e}\u{200b}".contains(c));
    assert!(shown.chars().all(is_harmless), "{shown:?}");
    assert!(shown.contains("\\u{202e}evil"), "{shown}");
    let column = |what: &str| shown.lines().find_map(|line| line.find(what)).unwrap();
    assert_eq!(column("^^^"), column("BAD"), "{shown}");
}

#[test]
fn colours_are_used_only_when_asked_for() {
    let sources = SourceMap::new();
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(Diagnostic::general_error("x"));
    assert!(!render(&sources, &diagnostics, Style::Plain).contains('\u{1b}'));
    let id = sources.add("a.h", "x");
    diagnostics.push(Diagnostic::error(Span::new(id, 0, 1), "y"));
    let coloured = render(&sources, &diagnostics, Style::Coloured);
    assert!(coloured.contains('\u{1b}'));
    let text = anstream::adapter::strip_str(&coloured).to_string();
    assert_eq!(text, render(&sources, &diagnostics, Style::Plain));
}

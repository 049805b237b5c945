//! Dependencies in the syntax of Makefiles, as compilers write them with `-MF`.

/// One rule: `target` depends on `sources`.
pub(crate) fn rule<'a>(target: &str, sources: impl Iterator<Item = &'a str>) -> String {
    let mut text = format!("{}:", escape(target));
    for source in sources {
        text += " \\\n  ";
        text += &escape(source);
    }
    text.push('\n');
    text
}

/// Escapes a file name: blanks and `#` by a backslash, with backslashes before them doubled; `$` by
/// another.
fn escape(name: &str) -> String {
    let mut out = String::new();
    let mut backslashes = 0;
    for c in name.chars() {
        match c {
            ' ' | '\t' | '#' => {
                out.extend(std::iter::repeat_n('\\', backslashes + 1));
                out.push(c);
            }
            '$' => out.push_str("$$"),
            _ => out.push(c),
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_escaped_as_make_wants_it() {
        let sources = ["a b.h", r"dir\ c.h", "$x#.h", r"w\in.h"];
        let expected =
            "out/lib.rs: \\\n  a\\ b.h \\\n  dir\\\\\\ c.h \\\n  $$x\\#.h \\\n  w\\in.h\n";
        assert_eq!(rule("out/lib.rs", sources.into_iter()), expected);
    }
}

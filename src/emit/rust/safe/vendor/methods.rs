//! Methods that call a vendor's function by the roles of its parameters.

use std::borrow::Cow;

use super::Receiver;
use super::argument::Argument;
use super::entries::{Entry, List};
use crate::emit::rust::docs::write_item_doc;
use crate::emit::rust::text::push_all;

/// A method.
pub(super) struct Method<'e> {
    pub(super) name: Cow<'e, str>,
    /// The number of the function among all.
    pub(super) number: usize,
    pub(super) entry: &'e Entry<'e, 'e>,
    pub(super) lists: &'e [List<'e, 'e>],
    pub(super) receiver: Receiver,
    /// What it takes, if it is safe.
    pub(super) arguments: Option<Vec<Argument>>,
}

impl Method<'_> {
    /// The function's name in C, for a string.
    pub(super) fn c_name(&self) -> String {
        self.entry.name.escape_default().to_string()
    }

    /// Writes what the headers say about it, and what else a caller has to know.
    pub(super) fn write_doc(&self, out: &mut String, about: &[&str]) {
        let start = out.len();
        write_item_doc(out, self.entry.doc, "    ");
        if out[start..].contains("///") {
            out.push_str("    ///\n");
        }
        for line in about {
            push_all(out, &["    ///", if line.is_empty() { "" } else { " " }, line, "\n"]);
        }
    }

    /// Writes how the function is found, into the variable `function`, with the path from there to what
    /// that needs.
    pub(super) fn write_search(&self, out: &mut String, path: &str) {
        let name = self.c_name();
        let entry = self.receiver.entry();
        push_all(out, &["        let _inside = ", entry, "?;\n"]);
        let mut found = String::new();
        if self.entry.is_symbol {
            push_all(&mut found, &["module.symbol(c\"", &name, "\")"]);
        }
        for (list, member) in &self.entry.members {
            let List { item, getter, .. } = &self.lists[*list];
            let offset =
                ["core::mem::offset_of!(", path, "ffi::", item, ", ", member, ")"].concat();
            let read = [
                path,
                "entry(",
                path,
                "lists::",
                getter,
                "(module), ",
                &offset,
                ", \"",
                &name,
                "\")",
            ]
            .concat();
            match found.is_empty() {
                true => found = read,
                false => push_all(&mut found, &[".or_else(|_| ", &read, ")"]),
            }
        }
        let number = self.number.to_string();
        let item = &self.entry.item;
        out.push_str(
            "        // SAFETY: the headers say that the function of this name has this type.\n",
        );
        push_all(out, &["        let function: ", path, "raw::", item, " = unsafe {\n"]);
        push_all(
            out,
            &[
                "            ",
                path,
                "find(&self.shared.module, ",
                &number,
                ", |module| ",
                &found,
                ")\n",
            ],
        );
        out.push_str("        }?;\n");
    }

    /// Writes a method that is safe.
    pub(super) fn write_safe(&self, out: &mut String) {
        let arguments = self.arguments.as_deref().unwrap_or_default();
        let calls = format!("Calls the module's `{}`.", self.c_name());
        let errors = "What the module returns; [`Error::Missing`] if it has no such function.";
        self.write_doc(out, &[&calls, "", "# Errors", errors]);
        push_all(out, &["    pub fn ", &self.name, "(&self"]);
        for declared in arguments.iter().filter_map(|argument| argument.declared.as_ref()) {
            push_all(out, &[", ", declared]);
        }
        let results: Vec<&(String, String)> =
            arguments.iter().filter_map(|argument| argument.result.as_ref()).collect();
        let list = |part: fn(&(String, String)) -> &str| match &results[..] {
            [one] => part(one).to_owned(),
            several => {
                format!("({})", several.iter().map(|one| part(one)).collect::<Vec<_>>().join(", "))
            }
        };
        push_all(out, &[") -> Result<", &list(|one| &one.0), "> {\n"]);
        push_all(out, &["        const NAME: &str = \"", &self.c_name(), "\";\n"]);
        self.write_search(out, "");
        write_call(out, arguments, &list(|one| &one.1));
        out.push_str("    }\n");
    }
}

/// Writes what a method does once it has the function.
fn write_call(out: &mut String, arguments: &[Argument], result: &str) {
    for line in arguments.iter().flat_map(|argument| &argument.before) {
        push_all(out, &["        ", line, "\n"]);
    }
    let templates: Vec<&str> =
        arguments.iter().filter_map(|argument| argument.template.as_deref()).collect();
    for template in &templates {
        let head = [template, ".with_raw(|", template, "_attributes, ", template, "_count| {\n"];
        push_all(out, &["        ", &head.concat()]);
    }
    let passed: Vec<&str> = arguments.iter().map(|argument| &*argument.passed).collect();
    let call = format!("checked!(NAME, unsafe {{ function({}) }})", passed.join(", "));
    const SAFETY: &str =
        "// SAFETY: the arguments are what the headers say, and live long enough.\n";
    match arguments.iter().find_map(|argument| argument.answer.as_ref()) {
        Some((name, how)) => {
            push_all(out, &["        let ", name, " = call::", how, "(NAME, |buffer, count| {\n"]);
            push_all(out, &["            ", SAFETY, "            ", &call, "\n        })?;\n"]);
        }
        None => push_all(out, &["        ", SAFETY, "        ", &call, "?;\n"]),
    }
    push_all(out, &["        Ok(", result, ")\n"]);
    for _ in &templates {
        out.push_str("        })\n");
    }
}

impl Receiver {
    /// How it enters the module.
    fn entry(self) -> &'static str {
        match self {
            Self::Context | Self::Slot => "self.shared.call()",
            Self::Session => "self.call()",
        }
    }
}

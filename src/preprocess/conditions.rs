//! Conditional inclusion.

use super::directive::{Directive, Range};
use super::eval::{self, Environment, EvalError};
use super::expression::{ExpressionError, TypeName, parse_expression};
use super::token::{self, Kind, Lexer, Token};
use super::{Guard, MAX_CONDITION_DEPTH, Preprocessor, embedded};
use crate::abi::{Abi, Integer, Value};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// An `#if` that is open.
pub(super) struct Condition<'s> {
    /// Where it begins.
    pub span: Span,
    /// Whether the text around it is read at all.
    outer: bool,
    /// Whether its present branch is read.
    active: bool,
    /// Whether a branch has been read already.
    taken: bool,
    has_else: bool,
    /// The names that its conditions so far have asked for.
    names: Vec<&'s str>,
}

/// Whether a directive is one of conditional inclusion, by its first letters.
pub(super) fn is_conditional(directive: &str) -> bool {
    let word = directive[1..].trim_start_matches([' ', '\t']);
    if word.starts_with("/*") {
        // A comment between the sign and the word: leave it to the grammar.
        return ["if", "elif", "else", "endif"].iter().any(|name| {
            word.split("*/").last().is_some_and(|rest| rest.trim_start().starts_with(name))
        });
    }
    word.starts_with("if") || word.starts_with("el") || word.starts_with("endif")
}

/// Whether a condition may ask for something by this name in place of a macro's, as in GCC.
fn is_query(name: &str) -> bool {
    matches!(name, "__has_include" | "__has_attribute" | "__has_builtin" | "__has_cpp_attribute")
}

/// Offset of the beginning of the line after the one at `at`, which is passed over; a comment that
/// begins in it is passed over whole, and so is the line unless a directive follows on its comment.
pub(super) fn end_of_skipped_line(bytes: &[u8], mut at: usize) -> usize {
    let mut is_blank = true;
    let mut end = token::end_of_line(bytes, at);
    loop {
        let Some(plain) = memchr::memchr3(b'/', b'"', b'\'', &bytes[at..end]) else {
            return (end + 1).min(bytes.len());
        };
        is_blank &= bytes[at..at + plain].trim_ascii_start().is_empty();
        at += plain;
        match (bytes[at], bytes.get(at + 1)) {
            (b'/', Some(b'*')) => {
                at = token::end_of_block_comment(bytes, at).unwrap_or(bytes.len());
                let next = at + super::scan::blanks(&bytes[at..]);
                if is_blank && bytes.get(next) == Some(&b'#') {
                    return next;
                }
                if at > end {
                    end = token::end_of_line(bytes, at);
                }
            }
            (b'/', Some(b'/')) => return (end + 1).min(bytes.len()),
            (b'/', _) => (at, is_blank) = (at + 1, false),
            _ => (at, is_blank) = (token::end_of_literal(bytes, at), false),
        }
    }
}

/// The surroundings of a condition: no types, and every name that is left stands for 0.
struct ConditionEnvironment(Abi);

impl Environment for ConditionEnvironment {
    fn abi(&self) -> Abi {
        self.0
    }
    fn is_condition(&self) -> bool {
        true
    }
    fn identifier(&self, name: &str) -> Option<Value> {
        // What begins with a digit is a number that makes no sense.
        (!name.starts_with(|c: char| c.is_ascii_digit() || c == '.'))
            .then_some(Value { bits: 0, c_type: Integer::LongLong })
    }
    fn integer(&self, _name: &TypeName<'_>) -> Option<Integer> {
        None
    }
    fn size_of(&self, _name: &TypeName<'_>) -> Option<u64> {
        None
    }
    fn size_of_member(&self, _pointer: &TypeName<'_>, _member: &str) -> Option<u64> {
        None
    }
}

impl<'s> Preprocessor<'s, '_> {
    /// Whether the present text belongs to a branch that is not read.
    pub(super) fn is_skipping(&self) -> bool {
        let conditions = self.files.last().map(|file| &file.conditions);
        conditions.and_then(|all| all.last()).is_some_and(|last| !last.active)
    }

    /// A directive of conditional inclusion whose `#` is at `start`.
    pub(super) fn condition(&mut self, directive: &Directive<'s>, start: usize) {
        match directive {
            Directive::If(range) => {
                let condition = self.text(start, range);
                self.note_negated_guard(condition);
                self.open(start, |this, names| this.test(start, range, names));
            }
            Directive::Ifdef { name, negated } => {
                let name = self.text(start, name);
                let guard = if *negated { Guard::Opened(name) } else { Guard::No };
                self.note_guard(guard);
                self.open(start, |this, names| {
                    names.push(name);
                    this.is_defined(name) != *negated
                });
            }
            Directive::Elif(range) => {
                self.next_branch(start, |this, names| this.test(start, range, names));
            }
            Directive::Elifdef { name, negated } => {
                let name = self.text(start, name);
                self.next_branch(start, |this, names| {
                    names.push(name);
                    this.is_defined(name) != *negated
                });
            }
            Directive::Else => self.else_branch(start),
            Directive::Endif => self.close(start),
            _ => {}
        }
    }

    fn text(&mut self, start: usize, range: &Range) -> &'s str {
        let text = self.file().text;
        &text[start + range.start..start + range.end]
    }

    /// The first directive of a header decides whether it may be an include guard.
    fn note_guard(&mut self, guard: Guard<'s>) {
        let file = self.file();
        if file.guard == Guard::Start && file.conditions.is_empty() {
            file.guard = guard;
        } else {
            self.leave_guard_form();
        }
    }

    pub(super) fn open(
        &mut self,
        start: usize,
        test: impl FnOnce(&mut Self, &mut Vec<&'s str>) -> bool,
    ) {
        let outer = !self.is_skipping();
        if !matches!(self.file().guard, Guard::Opened(_)) || !self.file().conditions.is_empty() {
            self.leave_guard_form_unless_defined();
        }
        let mut names = Vec::new();
        let active = outer && test(self, &mut names);
        let span = self.span(start, token::end_of_line(self.file_bytes(), start));
        if self.file().conditions.len() >= MAX_CONDITION_DEPTH {
            self.diagnostics.push(
                Diagnostic::error(
                    span,
                    format!("more than {MAX_CONDITION_DEPTH} nested conditions"),
                )
                .hint("this header is not one that a person or a tool wrote for use"),
            );
            self.stopped = true;
            return;
        }
        let condition = Condition { span, outer, active, taken: active, has_else: false, names };
        self.file().conditions.push(condition);
    }

    fn leave_guard_form_unless_defined(&mut self) {
        if !matches!(self.file().guard, Guard::Defined(_)) {
            self.leave_guard_form();
        }
    }

    fn file_bytes(&self) -> &'s [u8] {
        self.files.last().expect("a header is being read").text.as_bytes()
    }

    fn next_branch(
        &mut self,
        start: usize,
        test: impl FnOnce(&mut Self, &mut Vec<&'s str>) -> bool,
    ) {
        let Some(mut condition) = self.file().conditions.pop() else {
            return self.stray(start);
        };
        if self.file().conditions.is_empty() {
            self.file().guard = Guard::No;
        }
        if condition.has_else {
            self.stray(start);
        }
        let outer = condition.outer;
        // Conditions behind a branch that was read need not even make sense.
        condition.active = outer && !condition.taken && test(self, &mut condition.names);
        condition.taken |= condition.active;
        self.file().conditions.push(condition);
    }

    fn else_branch(&mut self, start: usize) {
        let Some(condition) = self.file().conditions.last_mut() else {
            return self.stray(start);
        };
        condition.active = condition.outer && !condition.taken;
        condition.taken = true;
        if std::mem::replace(&mut condition.has_else, true) {
            self.stray(start);
        }
        if self.file().conditions.len() == 1 {
            self.file().guard = Guard::No;
        }
    }

    fn close(&mut self, start: usize) {
        if self.file().conditions.pop().is_none() {
            return self.stray(start);
        }
        let file = self.file();
        if file.conditions.is_empty() {
            file.guard = match file.guard {
                Guard::Defined(name) => Guard::Closed(name),
                _ => Guard::No,
            };
        }
    }

    fn stray(&mut self, start: usize) {
        let span = self.span(start, token::end_of_line(self.file_bytes(), start));
        self.diagnostics.push(
            Diagnostic::error(span, "this directive belongs to no `#if`")
                .hint("an `#if` is missing above, or there is one `#else` or `#endif` too many"),
        );
    }

    fn is_defined(&mut self, name: &str) -> bool {
        self.depends_on_abi |= embedded::is_platform_name(name);
        self.macros.defined(name).is_some()
            || is_query(name)
            || matches!(name, "__FILE__" | "__LINE__")
    }

    /// The names asked for by the conditions around the present line that are not defined.
    pub(super) fn undefined_names_in_force(&mut self) -> Vec<&'s str> {
        let mut names: Vec<&'s str> = Vec::new();
        let conditions =
            self.files.last().into_iter().flat_map(|file| file.conditions.iter().rev());
        for name in conditions.flat_map(|condition| &condition.names) {
            if self.macros.defined(name).is_none() && !names.contains(name) {
                names.push(name);
            }
        }
        names
    }

    /// The truth of the condition of an `#if` or `#elif`.
    fn test(&mut self, start: usize, range: &Range, names: &mut Vec<&'s str>) -> bool {
        let (from, to) = (start + range.start, start + range.end);
        let (text, source) = (self.file().text, self.file().source);
        let tokens: Vec<_> = Lexer::new(&text[from..to], source, from as u32)
            .filter(|token| token.kind != Kind::Comment)
            .collect();
        let span = self.span(from, to);
        if tokens.is_empty() {
            self.diagnostics.push(Diagnostic::error(span, "this `#if` has no condition"));
            return false;
        }
        names.extend(
            tokens
                .iter()
                .filter(|t| t.kind == Kind::Identifier && t.text != "defined")
                .map(|t| t.text),
        );
        let tokens = self.answer_queries(&tokens);
        let tokens = self.expand_tokens(tokens, span);
        let tokens = self.answer_queries(&tokens);
        for token in tokens.iter().filter(|token| token.kind == Kind::Identifier) {
            self.depends_on_abi |= embedded::is_platform_name(token.text);
        }
        let expanded = token::spell(&tokens);
        // The same few conditions guard most of a header.
        if let Some(&known) = self.known_conditions.get(&expanded) {
            return known;
        }
        let truth = self.truth(&expanded, span);
        self.known_conditions.insert(expanded, truth);
        truth
    }

    /// The truth of a condition whose macros are expanded.
    fn truth(&mut self, expanded: &str, span: Span) -> bool {
        let value = match parse_expression(expanded) {
            Ok(expression) => eval::evaluate(&expression, &ConditionEnvironment(self.options.abi)),
            Err(error) => {
                self.bad_condition(error, span, expanded);
                return false;
            }
        };
        match value {
            Ok(value) => value.bits != 0,
            Err(EvalError::DivisionByZero) => {
                self.diagnostics.push(Diagnostic::error(span, "division by zero in a condition"));
                false
            }
            Err(EvalError::NotAnInteger | EvalError::Unknown(_)) => {
                self.diagnostics.push(
                    Diagnostic::error(span, "this condition is not an integer expression")
                        .hint("a condition has integers, `defined`, and operators on them"),
                );
                false
            }
        }
    }

    /// `#if !defined(NAME)` is an include guard too.
    fn note_negated_guard(&mut self, condition: &'s str) {
        let name = condition.strip_prefix('!').map(str::trim_start);
        let name = name.and_then(|rest| rest.strip_prefix("defined"));
        let name = name.map(|rest| rest.trim_matches([' ', '\t', '(', ')']));
        let is_name =
            |name: &&str| !name.is_empty() && name.bytes().all(token::continues_identifier);
        self.note_guard(name.filter(is_name).map_or(Guard::No, Guard::Opened));
    }

    fn bad_condition(&mut self, error: ExpressionError, span: Span, expanded: &str) {
        let message = match error {
            ExpressionError::TooDeep => {
                "this condition is too long or nested too deeply".to_owned()
            }
            ExpressionError::Syntax(at) => match expanded.get(at..).map(str::trim) {
                None | Some("") => "this condition ends too early".to_owned(),
                Some(rest) => {
                    let word = rest.split_whitespace().next().unwrap_or(rest);
                    format!("this condition does not make sense at `{word}`")
                }
            },
        };
        self.diagnostics.push(Diagnostic::error(span, message).label("the condition"));
    }

    /// Replaces `defined NAME` and `__has_include(…)` by their values.
    fn answer_queries(&mut self, tokens: &[Token<'s>]) -> Vec<Token<'s>> {
        let mut out = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let query =
                token.kind == Kind::Identifier && (token.text == "defined" || is_query(token.text));
            let in_parentheses = tokens.get(at + 1).is_some_and(|next| next.is("("));
            if !query || (token.text != "defined" && !in_parentheses) {
                out.push(*token);
                at += 1;
                continue;
            }
            let operand = at + 1 + usize::from(in_parentheses);
            let name = tokens.get(operand).map_or("", |token| token.text);
            at = operand + 1;
            if in_parentheses {
                let closing = tokens[at.min(tokens.len())..].iter().position(|token| token.is(")"));
                at = closing.map_or(tokens.len(), |closing| at + closing + 1);
            }
            let end = at.min(tokens.len());
            self.check_query(token, &tokens[operand.min(end)..end], in_parentheses);
            let answer = match token.text {
                "defined" => self.is_defined(name),
                "__has_include" => self.has_header(&tokens[operand.min(at)..at]),
                // GCC knows whatever attribute a header asks for.
                other => other == "__has_attribute",
            };
            out.push(Token { text: if answer { "1" } else { "0" }, kind: Kind::Number, ..*token });
        }
        out
    }
}

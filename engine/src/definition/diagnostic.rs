//! What is wrong with a file: where, what, and the cure, for authors who are no programmers.
//!
//! Nothing here stops at the first problem: readers add to `Findings` and go on. A `Diagnostic` keeps
//! byte ranges; lines and columns (in characters, for Thai and Khmer) are computed when it is shown.
//! Rendered as rustc does. Leaves out machine formats (the command's) and the rules (`rule`).

use std::{cell::RefCell, ops::Range};

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::{nearest::Meant, rule::Rule};

/// A file by its place in the list of `Sources`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A file as it was read; empty where it could not be.
#[derive(Debug, Clone)]
pub struct Source {
    pub id: FileId,
    pub path: String,
    pub text: String,
}

/// A place: bytes `start..end` of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

/// One problem. `message` is lower case without a full stop, names in backticks; `label` stands at the
/// underlined place; `help` says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub rule: Rule,
    pub span: Span,
    pub message: String,
    pub label: String,
    pub help: Option<String>,
    /// What belongs to the problem and fits in no line: what was expected and what was seen.
    pub note: Option<String>,
    /// Other places that belong to the problem: "first defined here".
    pub also: Vec<(Span, String)>,
    /// Set only where one cure is certainly meant: `validate --fix` applies it unasked.
    pub fix: Option<Fix>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    pub span: Span,
    pub replacement: String,
}

/// Where readers put what they find. Shared by reference, so that reading code can be straight lines.
#[derive(Debug, Default)]
pub struct Findings(RefCell<Kept>);

#[derive(Debug, Default)]
struct Kept {
    errors: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

/// At most this many errors, and as many warnings, are shown of one programme: a file of nonsense stays readable, and
/// no flood of warnings hides an error. One more is kept, so that it is seen when some are left out.
pub(super) const MAX_FINDINGS: usize = 500;
/// An excerpt longer than this shows nobody anything.
const MAX_EXCERPT: usize = 16 * 1024;

impl Findings {
    pub fn add(&self, diagnostic: Diagnostic) {
        let mut kept = self.0.borrow_mut();
        let like_it = if diagnostic.is_error() { &mut kept.errors } else { &mut kept.warnings };
        if like_it.len() <= MAX_FINDINGS {
            like_it.push(diagnostic);
        }
    }

    /// No more errors are kept: who would search long for the next one can stop.
    pub fn is_full(&self) -> bool {
        self.0.borrow().errors.len() > MAX_FINDINGS
    }

    pub fn extend(&self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|d| self.add(d));
    }

    pub fn any(&self, test: impl Fn(&Diagnostic) -> bool) -> bool {
        let kept = self.0.borrow();
        kept.errors.iter().chain(&kept.warnings).any(test)
    }

    /// In the order of files and places, without repetitions.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let Kept { errors: mut all, warnings } = self.0.into_inner();
        all.extend(warnings);
        all.sort_by(|a, b| (a.span, a.rule, &a.message).cmp(&(b.span, b.rule, &b.message)));
        all.dedup();
        all
    }
}

impl Diagnostic {
    pub fn new(rule: Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            span,
            message: message.into(),
            label: String::new(),
            help: None,
            note: None,
            also: Vec::new(),
            fix: None,
        }
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.also.push((span, label.into()));
        self
    }

    /// The certain cure `use X`, for the place of the problem itself.
    pub fn replace_with(mut self, replacement: impl Into<String>) -> Self {
        let replacement = replacement.into();
        self.help.get_or_insert_with(|| format!("use `{replacement}`"));
        self.fix = Some(Fix { span: self.span, replacement });
        self
    }

    /// The cure `use X` for a name that is not known; to be applied only if it is certainly a misspelling.
    pub(crate) fn use_instead(self, meant: Meant<'_>) -> Self {
        if meant.sure { self.replace_with(meant.word) } else { self.help(format!("use `{}`", meant.word)) }
    }

    pub fn severity(&self) -> Severity {
        self.rule.severity()
    }

    pub fn is_error(&self) -> bool {
        self.severity() == Severity::Error
    }

    /// As rustc shows it, ending without a newline.
    pub fn render(&self, sources: &[Source], coloured: bool) -> String {
        let level = match self.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group =
            level.primary_title(self.message.as_str()).id(self.rule.code()).elements(self.snippets(sources));
        if let Some(origin) = self.origin(sources) {
            group = group.element(origin);
        }
        if let Some(note) = &self.note {
            group = group.element(Level::NOTE.message(note.as_str()));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }

    /// The place alone, where there is no text to show or its line is too long to be read.
    fn origin<'a>(&self, sources: &'a [Source]) -> Option<Origin<'a>> {
        let source = sources.get(self.span.file.0 as usize)?;
        let range = source.clip(self.span);
        let origin = Origin::path(source.path.as_str());
        if source.text.is_empty() {
            return Some(origin);
        }
        let (line, column) = source.line_column(range.start);
        (source.lines_around(range).len() > MAX_EXCERPT).then(|| origin.line(line).char_column(column))
    }

    /// The place itself first, then the others; places of one file share an excerpt.
    fn snippets<'a>(&'a self, sources: &'a [Source]) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
        let mut files: Vec<FileId> = vec![self.span.file];
        for (span, _) in &self.also {
            if !files.contains(&span.file) {
                files.push(span.file);
            }
        }
        files.into_iter().filter_map(|file| self.snippet(file, sources)).collect()
    }

    fn snippet<'a>(
        &'a self,
        file: FileId,
        sources: &'a [Source],
    ) -> Option<Snippet<'a, annotate_snippets::Annotation<'a>>> {
        let source = sources.get(file.0 as usize)?;
        let marks: Vec<(AnnotationKind, Range<usize>, &str)> =
            std::iter::once((AnnotationKind::Primary, self.span, self.label.as_str()))
                .chain(self.also.iter().map(|(span, label)| (AnnotationKind::Context, *span, label.as_str())))
                .filter(|(_, span, _)| span.file == file)
                .map(|(kind, span, label)| (kind, source.clip(span), label))
                .collect();
        let start = marks.iter().map(|m| m.1.start).min()?;
        let end = marks.iter().map(|m| m.1.end).max()?;
        let window = source.lines_around(start..end);
        if source.text.is_empty() || window.len() > MAX_EXCERPT {
            return None;
        }
        let snippet = Snippet::source(&source.text[window.clone()])
            .path(source.path.as_str())
            .line_start(source.line_column(start).0)
            .fold(true);
        Some(snippet.annotations(marks.into_iter().map(|(kind, range, label)| {
            let annotation = kind.span(range.start - window.start..range.end - window.start);
            if label.is_empty() { annotation } else { annotation.label(label) }
        })))
    }
}

impl Source {
    /// The whole file as a place; for problems that belong to no line.
    pub fn start(&self) -> Span {
        self.span(0, 0)
    }

    pub fn span(&self, start: usize, end: usize) -> Span {
        Span { file: self.id, start: start as u32, end: end as u32 }
    }

    pub fn at(&self, span: Span) -> &str {
        &self.text[self.clip(span)]
    }

    /// Line and column from 1; columns count characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let before = &self.text[..self.boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }

    /// From `start` to the end of that line or of the span: what can be underlined in one line.
    pub fn first_line(&self, span: Span) -> Span {
        let range = self.clip(span);
        let text = &self.text[range.clone()];
        let line = text.split('\n').next().unwrap_or("").trim_end();
        self.span(range.start, range.start + line.len())
    }

    fn clip(&self, span: Span) -> Range<usize> {
        let start = self.boundary(span.start as usize);
        start..self.boundary(span.end as usize).max(start)
    }

    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    fn lines_around(&self, range: Range<usize>) -> Range<usize> {
        let start = self.text[..range.start].rfind('\n').map_or(0, |i| i + 1);
        let end = self.text[range.end..].find('\n').map_or(self.text.len(), |i| range.end + i);
        start..end
    }
}

impl Span {
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, mark: &str, expect: &str) {
        let source = Source { id: FileId(0), path: "roadmap.yaml".into(), text: text.into() };
        let start = text.find(mark).unwrap();
        let found = Diagnostic::new(Rule::UnknownKey, source.span(start, start + mark.len()), "unknown key `tilte`")
            .label("not a key of an activity")
            .replace_with("title");
        assert_eq!(found.render(&[source], false), expect.trim_matches('\n'));
    }

    #[test]
    fn columns_count_characters() {
        check(
            "a: 1\nb: {ชื่อ: x, tilte: y}\n",
            "tilte",
            "
error[E006]: unknown key `tilte`
 --> roadmap.yaml:2:14
  |
2 | b: {ชื่อ: x, tilte: y}
  |            ^^^^^ not a key of an activity
  |
  = help: use `title`
",
        );
    }

    #[test]
    fn a_file_without_text_is_named_alone() {
        let source = Source { id: FileId(0), path: "waymark.yaml".into(), text: String::new() };
        let found = Diagnostic::new(Rule::MissingFile, source.start(), "there is no `waymark.yaml`").help("write one");
        let expect = "error[E012]: there is no `waymark.yaml`\n--> waymark.yaml\n = help: write one";
        assert_eq!(found.render(&[source], false), expect);
    }

    #[test]
    fn a_place_beyond_the_text_is_no_panic() {
        let source = Source { id: FileId(0), path: "a.yaml".into(), text: "ก".into() };
        for (start, end) in [(0, 99), (1, 2), (99, 1), (3, 3)] {
            Diagnostic::new(Rule::Syntax, source.span(start, end), "x").render(std::slice::from_ref(&source), true);
        }
    }

    #[test]
    fn no_flood_of_warnings_hides_an_error() {
        let findings = Findings::default();
        let at = |start| Span { file: FileId(0), start, end: start };
        findings.extend((0..2_000).map(|i| Diagnostic::new(Rule::Trap, at(i), "x")));
        findings.add(Diagnostic::new(Rule::Syntax, at(9_999), "y"));
        assert!(!findings.is_full());
        let all = findings.into_sorted();
        assert_eq!((all.len(), all.iter().filter(|d| d.is_error()).count()), (MAX_FINDINGS + 2, 1));
    }
}

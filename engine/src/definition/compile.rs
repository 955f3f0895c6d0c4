//! From the files of a directory to a programme: the order in which everything is read.
//!
//! `waymark.yaml` comes first (its languages), then texts, then workflows (they name texts), then items
//! (they name states). Each stage goes on over what the one before could not make out.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    advice::{self, Ground, OwnTexts},
    diagnostic::{Diagnostic, FileId, Findings, MAX_FINDINGS, Source, Span},
    fields::{Placed, unknown},
    files::{self, File, Part},
    library::LIBRARY,
    programme::{self, Sheet, Sheets, Workflows, begun_in},
    rule::Rule,
    values::is_language,
    workflow::{self, Places},
    yaml::{self, Node},
};
use crate::{
    calendar,
    ids::Lang,
    message::{self, FtlSlip, Texts},
    roadmap::Programme,
};

/// A programme has some fifty files; what comes after this many is not read.
const MAX_FILES: usize = 1_000;
const REQUIRED: [(Part, &str); 3] =
    [(Part::Waymark, "waymark.yaml"), (Part::Entities, "entities.yaml"), (Part::Roadmap, "roadmap.yaml")];

/// What came of the files.
#[derive(Debug)]
pub struct Compiled {
    /// Only where no diagnostic is an error.
    pub programme: Option<Programme>,
    /// In the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// Some were left out of them by `cut`.
    pub more: bool,
    pub sources: Vec<Source>,
    /// The files of the programme, and of the shipped ones those in use: compiled again they give the same
    /// programme, also with another version of Waymark. Empty without a programme.
    pub bundle: Vec<File>,
}

/// Reads the files of one programme. Never fails: what is wrong is in the diagnostics.
pub fn compile(files: &[File]) -> Compiled {
    compile_and(files, Judging::All)
}

/// Files whose workflows were judged before: of a revision that was published (what a newer version of Waymark thinks of
/// them must not keep items from running), and those that a scenario's cast stands around.
pub fn compile_again(files: &[File]) -> Compiled {
    compile_and(files, Judging::Nothing)
}

/// Whether workflows are asked if they make sense, besides being understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Judging {
    All,
    Nothing,
}

fn compile_and(files: &[File], judging: Judging) -> Compiled {
    let findings = Findings::default();
    let read = Read::of(files, &findings);
    let sheets = read.sheets();
    let opened = programme::open(&sheets, &findings);
    let languages = opened.languages();
    let mut own = OwnTexts::default();
    let mut texts = read.messages(&languages, &mut own, &findings);
    let begun = begun_in(&sheets);
    let (workflows, places) = read.workflows(&mut texts, &mut own, &languages, &begun, judging, &findings);
    let lowered = opened.lower(&sheets, workflows, texts);
    if judging == Judging::All && !findings.any(Diagnostic::is_error) {
        let (items, pillars) = (&lowered.items, lowered.pillars.as_slice());
        let ground = Ground { programme: &lowered.programme, items, pillars, workflows: &places, texts: &own };
        advice::run(&ground, &findings);
    }

    let diagnostics = findings.into_sorted();
    let valid = !diagnostics.iter().any(Diagnostic::is_error);
    let bundle = if valid { read.bundle(files, &lowered) } else { Vec::new() };
    Compiled { programme: valid.then_some(lowered.programme), diagnostics, more: false, sources: read.sources, bundle }
}

/// One workflow of a programme, its own or a shipped one, whatever is wrong with it or with the rest.
pub fn sketch(files: &[File], workflow: &str) -> Option<workflow::Sketch> {
    let findings = Findings::default();
    let read = Read::of(files, &findings);
    let languages = programme::open(&read.sheets(), &findings).languages();
    let texts = read.messages(&languages, &mut OwnTexts::default(), &findings);
    let source = read.parts().find(|(part, _)| matches!(part, Part::Workflow(name) if name == workflow))?.1;
    workflow::sketch(source, read.node(source)?, &texts)
}

/// The names of the workflows that a programme has, its own and the shipped ones, in the order of their files.
pub fn workflows(files: &[File]) -> Vec<String> {
    let read = Read::of(files, &Findings::default());
    let names = read.parts().filter_map(|(part, _)| match part {
        Part::Workflow(name) => Some(name.clone()),
        Part::Waymark
        | Part::Entities
        | Part::Roadmap
        | Part::Commitments
        | Part::Recorded
        | Part::Consultations
        | Part::Calendar(_)
        | Part::Scenarios
        | Part::Messages(_)
        | Part::Meant(_)
        | Part::Other => None,
    });
    names.collect()
}

impl Compiled {
    pub fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|d| d.is_error()).count()
    }

    pub fn warnings(&self) -> usize {
        self.diagnostics.len() - self.errors()
    }

    /// Leaves out what is too much to show.
    pub fn cut(&mut self) {
        let before = self.diagnostics.len();
        let (mut errors, mut warnings) = (0, 0);
        self.diagnostics.retain(|found| {
            let like_it = if found.is_error() { &mut errors } else { &mut warnings };
            *like_it += 1;
            *like_it <= MAX_FINDINGS
        });
        self.more |= self.diagnostics.len() < before;
    }

    /// All findings as rustc shows them, a blank line between two.
    pub fn render(&self, coloured: bool) -> String {
        let findings: Vec<String> = self.diagnostics.iter().map(|d| d.render(&self.sources, coloured)).collect();
        findings.join("\n\n")
    }
}

/// All files with their trees, by file id: the library's, then the programme's, then those that are missing.
struct Read {
    sources: Vec<Source>,
    /// What each is; a shipped workflow that the programme replaces is nothing.
    parts: Vec<Part>,
    /// Of the programme's files; the library keeps its own.
    nodes: Vec<Option<Node>>,
}

impl Read {
    fn of(files: &[File], findings: &Findings) -> Self {
        let beyond = files.get(MAX_FILES);
        let files = &files[..files.len().min(MAX_FILES)];
        let own: Vec<Part> = files.iter().map(|f| files::part(&f.path)).collect();
        let mut read = Self { sources: Vec::new(), parts: Vec::new(), nodes: Vec::new() };
        for shipped in LIBRARY.iter() {
            let part = Part::Workflow(shipped.name.to_owned());
            read.parts.push(if own.contains(&part) { Part::Other } else { part });
            read.sources.push(shipped.source.clone());
        }
        for (file, part) in files.iter().zip(own) {
            read.add(file, part, findings);
        }
        if let Some(file) = beyond {
            let source = read.source(&file.path, String::new());
            let message = format!("more than {MAX_FILES} files: this one and those after it are not read");
            findings.add(Diagnostic::new(Rule::Budget, source.start(), message).help("is this the right folder?"));
            read.keep(source, Part::Other, None);
        }
        for (part, path) in REQUIRED {
            if !read.parts.contains(&part) {
                let source = read.source(path, String::new());
                findings.add(files::missing(&source));
                read.keep(source, Part::Other, None);
            }
        }
        read
    }

    fn add(&mut self, file: &File, part: Part, findings: &Findings) {
        let text = file.text.as_ref().ok().filter(|_| file.is_readable());
        let source = self.source(&file.path, text.cloned().unwrap_or_default());
        match &file.text {
            Err(why) => findings.add(files::unreadable(&source, why)),
            Ok(large) if text.is_none() => findings.add(yaml::too_large(&source, large.len() as u64)),
            Ok(_) => {}
        }
        if let Part::Meant(right) = &part {
            findings.add(files::stray(&source, right));
        }
        let is_yaml = !matches!(part, Part::Messages(_) | Part::Meant(_) | Part::Other);
        let node = text.filter(|_| is_yaml).and_then(|_| {
            let (node, found) = yaml::parse(&source);
            findings.extend(found);
            node
        });
        self.keep(source, part, node);
    }

    fn source(&self, path: &str, text: String) -> Source {
        Source { id: FileId(self.sources.len() as u32), path: path.to_owned(), text }
    }

    fn keep(&mut self, source: Source, part: Part, node: Option<Node>) {
        self.sources.push(source);
        self.parts.push(part);
        self.nodes.push(node);
    }

    fn node(&self, source: &Source) -> Option<&Node> {
        let place = source.id.0 as usize;
        match LIBRARY.get(place) {
            Some(shipped) => shipped.node.as_ref(),
            None => self.nodes.get(place - LIBRARY.len())?.as_ref(),
        }
    }

    fn parts(&self) -> impl Iterator<Item = (&Part, &Source)> {
        self.parts.iter().zip(&self.sources)
    }

    fn sheets(&self) -> Sheets<'_> {
        let mut sheets = Sheets::default();
        for (part, source) in self.parts() {
            let sheet = Sheet { source, node: self.node(source) };
            match part {
                Part::Waymark => sheets.waymark = Some(sheet),
                Part::Entities => sheets.entities = Some(sheet),
                Part::Roadmap => sheets.roadmap = Some(sheet),
                Part::Commitments => sheets.commitments = Some(sheet),
                Part::Recorded => sheets.recorded = Some(sheet),
                Part::Consultations => sheets.consultations = Some(sheet),
                Part::Calendar(name) => sheets.calendars.push((name.clone(), sheet)),
                Part::Workflow(_) | Part::Scenarios | Part::Messages(_) | Part::Meant(_) | Part::Other => {}
            }
        }
        sheets
    }

    /// The product's own wording, and the programme's on top.
    fn messages(&self, languages: &[Lang], own: &mut OwnTexts, findings: &Findings) -> Texts {
        let mut texts = Texts::wording();
        for (part, source) in self.parts() {
            let Part::Messages(code) = part else { continue };
            let Some(lang) = language_of(code, source, languages, findings) else { continue };
            for slip in texts.add(&lang, &source.text) {
                findings.add(bad_text(source.span(slip.range.start, slip.range.end), slip));
            }
            for (key, range) in message::keys(&source.text) {
                own.keys.entry(key).or_default().push((lang.clone(), source.span(range.start, range.end)));
            }
        }
        texts
    }

    /// All charts, shipped and own; the texts that stand in them are added to `texts`. Beside them the places of the own.
    fn workflows(
        &self,
        texts: &mut Texts,
        own: &mut OwnTexts,
        languages: &[Lang],
        begun: &BTreeMap<String, BTreeSet<String>>,
        judging: Judging,
        findings: &Findings,
    ) -> (Workflows, BTreeMap<String, Places>) {
        let (mut workflows, mut places) = (Workflows::default(), BTreeMap::new());
        let mut inline: Vec<workflow::InlineText> = Vec::new();
        let nowhere = BTreeSet::new();
        for (part, source) in self.parts() {
            let Part::Workflow(name) = part else { continue };
            if let Some(shipped) = LIBRARY.get(source.id.0 as usize) {
                workflows.charts.extend(shipped.chart.iter().map(|chart| (name.clone(), Arc::clone(chart))));
                continue;
            }
            let Some(node) = self.node(source) else {
                workflows.unread.insert(name.clone());
                continue;
            };
            let begun = begun.get(name).unwrap_or(&nowhere);
            let (read, found) = match judging {
                Judging::All => workflow::read(source, node, texts, begun),
                Judging::Nothing => workflow::read_unjudged(source, node, texts),
            };
            findings.extend(found);
            match read {
                Some(read) if read.chart.name == *name => {
                    inline.extend(read.texts);
                    places.insert(name.clone(), read.places);
                    workflows.charts.insert(name.clone(), Arc::new(read.chart));
                }
                Some(read) => {
                    findings.add(other_name(&read.chart.name, name, source, node));
                    workflows.unread.insert(read.chart.name);
                }
                None => {
                    let names = [Some(name.as_str()), name_in(node)];
                    workflows.unread.extend(names.into_iter().flatten().map(str::to_owned));
                }
            }
        }
        own.inline.extend(inline.iter().map(|text| (text.key.clone(), text.span)));
        add_inline(inline, texts, languages, findings);
        (workflows, places)
    }

    fn bundle(&self, files: &[File], lowered: &programme::Lowered) -> Vec<File> {
        let not_read = |part: &Part| matches!(part, Part::Meant(_) | Part::Other | Part::Scenarios);
        let mut bundle: Vec<File> = files.iter().filter(|f| !not_read(&files::part(&f.path))).cloned().collect();
        let used: BTreeSet<&str> = lowered.programme.items.values().map(|i| i.workflow.as_str()).collect();
        for (shipped, part) in LIBRARY.iter().zip(&self.parts) {
            if *part != Part::Other && used.contains(shipped.name) {
                bundle.push(File::new(format!("workflows/{}.yaml", shipped.name), shipped.text));
            }
        }
        let calendars = lowered.shipped_calendars.iter().filter_map(|id| Some((id, calendar::shipped(id)?)));
        bundle.extend(calendars.map(|(id, text)| File::new(format!("calendars/{id}.yaml"), text)));
        bundle.sort_by(|a, b| a.path.cmp(&b.path));
        bundle
    }
}

/// The language a file of texts is named for.
fn language_of(code: &str, source: &Source, languages: &[Lang], findings: &Findings) -> Option<Lang> {
    let place = Placed { value: code.to_owned(), span: source.start() };
    if !is_language(code) {
        let found = Diagnostic::new(Rule::UnknownLanguage, place.span, format!("`{code}` is not a language code"));
        findings.add(found.help("a file of texts is named for its language, such as `messages/th.ftl`"));
        return None;
    }
    let lang = Lang::from(code);
    let unsure = findings.any(|found| found.rule == Rule::UnknownLanguage);
    if !languages.contains(&lang) && !unsure {
        let all = languages.iter().map(Lang::as_str);
        let found = unknown(Rule::OtherLanguage, &place, "one of the programme's languages", all);
        findings.add(Diagnostic { fix: None, ..found });
    }
    Some(lang)
}

fn bad_text(span: Span, slip: FtlSlip) -> Diagnostic {
    Diagnostic::new(Rule::BadText, span, slip.message)
}

/// A workflow has its file's name, so that a programme's own replaces the shipped one.
fn other_name(name: &str, file: &str, source: &Source, node: &Node) -> Diagnostic {
    let span = node.get("workflow").map_or(source.start(), |n| n.span);
    Diagnostic::new(Rule::FileName, span, format!("the workflow `{name}` stands in the file `{file}.yaml`"))
        .help(format!("rename the file to `{name}.yaml`, or the workflow to `{file}`"))
}

fn name_in(node: &Node) -> Option<&str> {
    match &node.get("workflow")?.value {
        yaml::Value::Text(name) => Some(name),
        _ => None,
    }
}

fn add_inline(inline: Vec<workflow::InlineText>, texts: &mut Texts, languages: &[Lang], findings: &Findings) {
    let Some(language) = languages.first() else { return };
    for text in inline {
        for slip in texts.add_inline(language, &text.key, &text.text) {
            findings.add(bad_text(text.span, slip));
        }
    }
}

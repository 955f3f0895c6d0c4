//! From the files of a directory to a programme: the order in which everything is read.
//!
//! `waymark.yaml` comes first (its languages), then texts, then workflows (they name texts), then items
//! (they name states). Each stage goes on over what the one before could not make out.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    diagnostic::{Diagnostic, FileId, Findings, Source, Span},
    fields::{Placed, unknown},
    files::{self, File, Part},
    library::LIBRARY,
    programme::{self, Sheet, Sheets, Workflows},
    rule::Rule,
    values::is_language,
    workflow,
    yaml::{self, Node},
};
use crate::{
    calendar,
    ids::{Lang, TextKey},
    message::{FtlSlip, Texts},
    roadmap::Programme,
};

/// A programme has some fifty files; this many are a folder that was not meant.
const MAX_FILES: usize = 500;

/// What came of the files.
#[derive(Debug)]
pub struct Compiled {
    /// Only where no diagnostic is an error.
    pub programme: Option<Programme>,
    /// In the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    pub sources: Vec<Source>,
    /// The files of the programme, and of the shipped ones those in use: compiled again they give the same
    /// programme, also with another version of Waymark. Empty without a programme.
    pub bundle: Vec<File>,
}

/// Reads the files of one programme. Never fails: what is wrong is in the diagnostics.
pub fn compile(files: &[File]) -> Compiled {
    let findings = Findings::default();
    let mut sources = sources(files, &findings);
    let parts: Vec<Part> = sources.iter().map(|s| files::part(&s.path)).collect();
    require(&parts, &mut sources, &findings);
    let shipped = shipped_workflows(&parts, &mut sources);

    let nodes: Vec<Option<Node>> = sources.iter().enumerate().map(|(i, s)| node(s, parts.get(i), files, &findings)).collect();
    let sheets = sheets(&parts, &sources, &nodes);
    let opened = programme::open(&sheets, &findings);
    let languages = opened.languages();
    let mut texts = messages(&parts, &sources, &languages, &findings);
    let workflows = workflows(&parts, &sources, &nodes, &shipped, &mut texts, &languages, &findings);
    let names: BTreeMap<&str, FileId> = shipped.iter().map(|(name, id)| (*name, *id)).collect();
    let lowered = opened.lower(&sheets, workflows, texts);

    let diagnostics = findings.into_sorted();
    let valid = !diagnostics.iter().any(Diagnostic::is_error);
    let bundle = if valid { bundle(files, &lowered, &names) } else { Vec::new() };
    Compiled { programme: valid.then_some(lowered.programme), diagnostics, sources, bundle }
}

impl Compiled {
    pub fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|d| d.is_error()).count()
    }

    pub fn warnings(&self) -> usize {
        self.diagnostics.len() - self.errors()
    }

    /// All findings as rustc shows them, a blank line between two.
    pub fn render(&self, coloured: bool) -> String {
        let findings: Vec<String> = self.diagnostics.iter().map(|d| d.render(&self.sources, coloured)).collect();
        findings.join("\n\n")
    }
}

fn sources(files: &[File], findings: &Findings) -> Vec<Source> {
    let mut sources = Vec::with_capacity(files.len());
    for (i, file) in files.iter().take(MAX_FILES).enumerate() {
        let text = file.text.as_ref().ok().filter(|text| text.len() as u64 <= yaml::MAX_FILE_BYTES);
        let source = Source { id: FileId(i as u32), path: file.path.clone(), text: text.cloned().unwrap_or_default() };
        match &file.text {
            Err(why) => findings.add(files::unreadable(&source, why)),
            Ok(large) if text.is_none() => findings.add(yaml::too_large(&source, large.len() as u64)),
            Ok(_) => {
                if let Part::Meant(right) = files::part(&file.path) {
                    findings.add(files::stray(&source, &right));
                }
            }
        }
        sources.push(source);
    }
    sources
}

/// The files that must be there; what is not, gets a name to complain at.
fn require(parts: &[Part], sources: &mut Vec<Source>, findings: &Findings) {
    let needed = [(Part::Waymark, "waymark.yaml"), (Part::Entities, "entities.yaml"), (Part::Roadmap, "roadmap.yaml")];
    for (part, path) in needed {
        if !parts.contains(&part) {
            let source = Source { id: FileId(sources.len() as u32), path: path.to_owned(), text: String::new() };
            findings.add(files::missing(&source));
            sources.push(source);
        }
    }
}

/// The library's workflows that the programme has none of its own for.
fn shipped_workflows(parts: &[Part], sources: &mut Vec<Source>) -> Vec<(&'static str, FileId)> {
    let mut shipped = Vec::new();
    for (name, text) in LIBRARY {
        if !parts.contains(&Part::Workflow(name.to_owned())) {
            let id = FileId(sources.len() as u32);
            sources.push(Source { id, path: format!("(shipped) workflows/{name}.yaml"), text: text.to_owned() });
            shipped.push((name, id));
        }
    }
    shipped
}

/// The tree of a YAML file; `part` is none for what is not the programme's own.
fn node(source: &Source, part: Option<&Part>, files: &[File], findings: &Findings) -> Option<Node> {
    let readable = files.get(source.id.0 as usize).is_none_or(|f| f.text.is_ok()) && !source.text.is_empty();
    let is_yaml = !matches!(part, Some(Part::Messages(_) | Part::Meant(_) | Part::Other));
    if !readable || !is_yaml {
        return None;
    }
    let (node, found) = yaml::parse(source);
    findings.extend(found);
    node
}

fn sheets<'a>(parts: &[Part], sources: &'a [Source], nodes: &'a [Option<Node>]) -> Sheets<'a> {
    let mut sheets = Sheets::default();
    for (i, part) in parts.iter().enumerate() {
        let sheet = Sheet { source: &sources[i], node: nodes[i].as_ref() };
        match part {
            Part::Waymark => sheets.waymark = Some(sheet),
            Part::Entities => sheets.entities = Some(sheet),
            Part::Roadmap => sheets.roadmap = Some(sheet),
            Part::Commitments => sheets.commitments = Some(sheet),
            Part::Consultations => sheets.consultations = Some(sheet),
            Part::Calendar(name) => sheets.calendars.push((name.clone(), sheet)),
            Part::Workflow(_) | Part::Scenarios | Part::Messages(_) | Part::Meant(_) | Part::Other => {}
        }
    }
    sheets
}

/// The product's own wording, and the programme's on top.
fn messages(parts: &[Part], sources: &[Source], languages: &[Lang], findings: &Findings) -> Texts {
    let mut texts = Texts::wording();
    for (part, source) in parts.iter().zip(sources) {
        let Part::Messages(code) = part else { continue };
        let place = Placed { value: code.clone(), span: source.start() };
        if !is_language(code) {
            let found = Diagnostic::new(Rule::UnknownLanguage, place.span, format!("`{code}` is not a language code"));
            findings.add(found.help("a file of texts is named for its language, such as `messages/th.ftl`"));
            continue;
        }
        let lang = Lang::from(code.as_str());
        if !languages.contains(&lang) {
            let found = unknown(Rule::OtherLanguage, &place, "one of the programme's languages", languages.iter().map(Lang::as_str));
            findings.add(Diagnostic { fix: None, ..found });
        }
        for slip in texts.add(&lang, &source.text) {
            findings.add(bad_text(source.span(slip.range.start, slip.range.end), slip));
        }
    }
    texts
}

fn bad_text(span: Span, slip: FtlSlip) -> Diagnostic {
    Diagnostic::new(Rule::BadText, span, slip.message)
}

/// All charts, own and shipped; the texts that stand in them are added to `texts`.
fn workflows(
    parts: &[Part],
    sources: &[Source],
    nodes: &[Option<Node>],
    shipped: &[(&'static str, FileId)],
    texts: &mut Texts,
    languages: &[Lang],
    findings: &Findings,
) -> Workflows {
    let mut workflows = Workflows::default();
    let mut inline: Vec<workflow::InlineText> = Vec::new();
    let own = parts.iter().zip(sources).filter_map(|(part, source)| match part {
        Part::Workflow(name) => Some((name.as_str(), source)),
        _ => None,
    });
    let library = shipped.iter().map(|(name, id)| (*name, &sources[id.0 as usize]));
    for (name, source) in own.chain(library) {
        let Some(node) = &nodes[source.id.0 as usize] else {
            workflows.unread.insert(name.to_owned());
            continue;
        };
        let (read, found) = workflow::read(source, node, texts);
        let is_own = (source.id.0 as usize) < parts.len();
        // warnings of ours are not for authors
        findings.extend(found.into_iter().filter(|f| is_own || f.is_error()));
        match read {
            Some(read) => keep(read, name, source, node, &mut workflows, &mut inline, findings),
            None => workflows.unread.extend([Some(name), name_in(node)].into_iter().flatten().map(str::to_owned)),
        }
    }
    add_inline(inline, texts, languages, findings);
    workflows
}

/// A workflow is known by its name, which its file has too, so that a programme's own replaces the shipped one.
fn keep(
    read: workflow::Workflow,
    file: &str,
    source: &Source,
    node: &Node,
    workflows: &mut Workflows,
    inline: &mut Vec<workflow::InlineText>,
    findings: &Findings,
) {
    let name = read.chart.name.clone();
    if name != file {
        let span = node.get("workflow").map_or(source.start(), |n| n.span);
        let found = Diagnostic::new(Rule::FileName, span, format!("the workflow `{name}` stands in the file `{file}.yaml`"));
        findings.add(found.help(format!("rename the file to `{name}.yaml`, or the workflow to `{file}`")));
        workflows.unread.insert(name);
        return;
    }
    inline.extend(read.texts);
    workflows.charts.insert(name, Arc::new(read.chart));
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
        let key: &TextKey = &text.key;
        for slip in texts.add_inline(language, key, &text.text) {
            findings.add(bad_text(text.span, slip));
        }
    }
}

fn bundle(files: &[File], lowered: &programme::Lowered, shipped: &BTreeMap<&str, FileId>) -> Vec<File> {
    let own = files.iter().filter(|f| !matches!(files::part(&f.path), Part::Meant(_) | Part::Other | Part::Scenarios));
    let mut bundle: Vec<File> = own.cloned().collect();
    let used: std::collections::BTreeSet<&str> = lowered.programme.items.values().map(|i| i.workflow.as_str()).collect();
    let library = LIBRARY.iter().filter(|(name, _)| shipped.contains_key(name) && used.contains(name));
    bundle.extend(library.map(|(name, text)| File::new(format!("workflows/{name}.yaml"), *text)));
    let calendars = lowered.shipped_calendars.iter().filter_map(|id| Some((id, calendar::shipped(id)?)));
    bundle.extend(calendars.map(|(id, text)| File::new(format!("calendars/{id}.yaml"), text)));
    bundle.sort_by(|a, b| a.path.cmp(&b.path));
    bundle
}

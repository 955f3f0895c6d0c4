//! `waymark init`: a programme to begin with, commented, valid, with what editors and a code host need.
//!
//! Nothing that is there is touched: a second run adds what is missing, and of the programme's own files only
//! those that fit to the others.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use engine::definition::{Compiled, File, compile, keys::FILE_KINDS, rule::Rule, schema::schema};

use super::{
    Common, Exit, folder, print,
    starters::{GITHUB, MESSAGES, Template},
};

/// Write a programme to begin with: commented files, schemas for editors, a check for pull requests.
///
/// Examples:
///   waymark init my-programme --template cop --lang en,id
///   waymark init --template blank
///
/// Nothing that is there is overwritten; a second run adds only what is missing.
/// Exit codes: 0 written, 64 wrong usage, such as a language that is none.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The programme's folder; it is made if need be.
    #[arg(default_value = ".", value_name = "DIR")]
    dir: PathBuf,
    #[arg(long, value_enum, default_value_t = Template::Cop)]
    template: Template,
    /// The languages people are written to in, the programme's own first.
    #[arg(long, value_delimiter = ',', default_value = "en", value_name = "LANGUAGES")]
    lang: Vec<String>,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    if let Some(file) = args.dir.ancestors().find(|place| place.is_file()) {
        eprintln!("error: `{}` is a file and no folder; name a folder, or one that is to be made", file.display());
        return Ok(Exit::Usage);
    }
    let there = if args.dir.is_dir() { folder::read(&args.dir)? } else { Vec::new() };
    let planned = languages(&args.lang).and_then(|lang| plan(args.template, &lang, &name_of(&args.dir), &there));
    let plan = match planned {
        Ok(plan) => plan,
        Err(why) => {
            eprintln!("error: {why}");
            return Ok(Exit::Usage);
        }
    };
    let mut told = String::new();
    for (path, text) in &plan.files {
        let place = args.dir.join(path);
        let word = match create(&place, text) {
            Ok(true) => "wrote",
            Ok(false) => "kept ",
            Err(error) => {
                eprintln!("error: `{}` cannot be written: {error}", place.display());
                return Ok(Exit::Usage);
            }
        };
        told += &format!("{word}  {}\n", place.display());
    }
    for path in &plan.left_out {
        told += &format!("left out  {}: {}\n", args.dir.join(path).display(), why_left_out(&args.dir, &there));
    }
    print(&(told + &next(&args.dir, args.template, &there)))?;
    Ok(Exit::Done)
}

fn why_left_out(dir: &Path, there: &[File]) -> String {
    if compile(there).errors() == 0 {
        return "it does not fit what is there".to_owned();
    }
    let dir = in_shell(&dir.display().to_string());
    format!("what is there has mistakes; correct what `waymark validate {dir}` shows and run this again")
}

/// As they were typed, without spaces around them, each once.
fn languages(typed: &[String]) -> Result<Vec<String>, String> {
    let mut languages: Vec<String> = Vec::new();
    for language in typed.iter().map(|language| language.trim()) {
        if language.is_empty() {
            return Err("`--lang` names an empty language; write codes with commas between, such as `en,th`".to_owned());
        }
        if !languages.iter().any(|known| known == language) {
            languages.push(language.to_owned());
        }
    }
    Ok(languages)
}

/// Whether all are languages; else what is meant.
pub(super) fn check_languages(languages: &[String]) -> Result<(), String> {
    let quoted: Vec<String> = languages.iter().map(|lang| format!("'{}'", lang.replace('\'', "''"))).collect();
    let compiled = compile(&[File::new("waymark.yaml", format!("languages: [{}]\n", quoted.join(", ")))]);
    let Some(bad) = compiled.diagnostics.iter().find(|found| found.rule == Rule::UnknownLanguage) else {
        return Ok(());
    };
    let cure = bad.help.as_ref().map_or(String::new(), |help| format!("; {help}"));
    Err(format!("{}{cure}", bad.message))
}

#[derive(Debug)]
struct Plan {
    files: Vec<(String, String)>,
    /// Files of the template that would bring errors into the programme that is there.
    left_out: Vec<String>,
}

fn plan(template: Template, languages: &[String], name: &str, there: &[File]) -> Result<Plan, String> {
    check_languages(languages)?;
    let own = |(path, text): &(&str, &str)| ((*path).to_owned(), made_own(text, languages, name));
    let mut programme: Vec<(String, String)> = template.files().iter().map(own).collect();
    programme.extend(languages.iter().map(|lang| (format!("messages/{lang}.ftl"), MESSAGES.to_owned())));

    let (mut files, mut left_out) = (Vec::new(), Vec::new());
    let mut whole = there.to_vec();
    let whole_before = compile(&whole).errors();
    for (path, text) in programme {
        let is_there = there.iter().any(|file| file.path == path);
        let with: Vec<File> = whole.iter().cloned().chain([File::new(path.clone(), text.clone())]).collect();
        // into an empty folder everything goes; beside other files only what makes nothing worse
        if !is_there && !there.is_empty() && worse(&compile(&with), whole_before) {
            left_out.push(path);
            continue;
        }
        if !is_there {
            whole = with;
        }
        files.push((path, text));
    }
    let schemas = FILE_KINDS.iter().map(|kind| (format!(".waymark/schema/{}.json", kind.name), schema(kind)));
    files.extend(schemas);
    files.push((".github/workflows/waymark.yml".to_owned(), GITHUB.to_owned()));
    Ok(Plan { files, left_out })
}

fn worse(compiled: &Compiled, errors: usize) -> bool {
    compiled.errors() > errors || compiled.diagnostics.iter().any(|found| found.rule == Rule::OtherLanguage)
}

/// A starter with these languages, and with the folder's name as the programme's id.
fn made_own(text: &str, languages: &[String], name: &str) -> String {
    let list = format!("languages: [{}]", languages.join(", "));
    let line = |line: &str| {
        let line = line.replace("languages: [en]", &list);
        match line.strip_prefix("programme: ").and_then(|rest| Some((rest, rest.split_once(' ')?))) {
            Some((_, (_, comment))) if !name.is_empty() => format!("programme: {name:<24}{}", comment.trim_start()),
            _ => line,
        }
    };
    text.lines().map(|l| line(l) + "\n").collect()
}

/// What a folder is called, as a programme's id; "" if nothing is left of it.
fn name_of(dir: &Path) -> String {
    let whole = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let name = whole.file_name().map_or(String::new(), |name| name.to_string_lossy().to_lowercase());
    let letters: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(64).collect();
    letters.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// Whether it was written; what is there stays.
pub(super) fn create(place: &Path, text: &str) -> io::Result<bool> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    match fs::File::create_new(place) {
        Ok(mut file) => io::Write::write_all(&mut file, text.as_bytes()).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

fn next(dir: &Path, template: Template, there: &[File]) -> String {
    let dir = in_shell(&dir.display().to_string());
    let (letter, first) = match template {
        Template::Cop => ('A', 3),
        Template::Nap => ('N', 3),
        Template::Blank => ('A', 1),
    };
    let taken = |id: &String| there.iter().any(|file| file.text.as_ref().is_ok_and(|text| text.contains(id)));
    let id = (first..100).map(|n| format!("{letter}{n:02}")).find(|id| !taken(id)).unwrap_or_else(|| "ID".to_owned());
    format!(
        "\nNext:\n  waymark validate {dir}\n  waymark new activity {id} --dir {dir}\n  \
         waymark serve --programme {dir} --local-messenger\n"
    )
}

/// As it is typed in a shell.
pub(super) fn in_shell(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;

    const SHIPPED: [&str; 11] = ["en", "id", "th", "km", "vi", "lo", "my", "ms", "fil", "tet", "pt"];

    fn programme(files: &[(String, String)]) -> Vec<File> {
        let read = files.iter().filter(|(path, _)| engine::definition::wanted(path));
        read.map(|(path, text)| File::new(path.clone(), text.clone())).collect()
    }

    fn said(files: &[File]) -> String {
        let mut compiled = compile(files);
        let told = engine::scenario::run(files, &compiled);
        compiled.diagnostics.extend(told);
        compiled.render(false)
    }

    #[test]
    fn every_template_is_in_order_in_every_language() {
        for template in Template::value_variants() {
            let several = [SHIPPED.map(str::to_owned).to_vec()];
            for languages in SHIPPED.iter().map(|lang| vec![(*lang).to_owned()]).chain(several) {
                let plan = plan(*template, &languages, "my-plan", &[]).unwrap();
                assert_eq!(said(&programme(&plan.files)), "", "{template:?} {languages:?}");
                let text = |path: &str| &plan.files.iter().find(|(p, _)| p == path).unwrap().1;
                assert!(text("waymark.yaml").contains("\nprogramme: my-plan "));
                assert!(text("waymark.yaml").contains(&format!("\nlanguages: [{}]", languages.join(", "))));
                for kind in &FILE_KINDS {
                    assert_eq!(*text(&format!(".waymark/schema/{}.json", kind.name)), schema(kind));
                }
            }
        }
    }

    #[test]
    fn every_file_says_its_schema_to_both_editors() {
        for (path, text) in Template::value_variants().iter().flat_map(|template| template.files()) {
            let begin = super::super::starters::editor_lines("", path.trim_end_matches(".yaml"));
            assert!(text.starts_with(&begin), "{path}");
        }
    }

    #[test]
    fn a_second_run_adds_only_what_is_missing_and_fits() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("Water Plan (2027)");
        let args = |template| Args { dir: dir.clone(), template, lang: vec!["en".into()] };
        let common = Common { color: crate::command::Colour::Never, no_color: None, term: None };
        run(&common, &args(Template::Cop)).unwrap();
        let read = |path: &str| fs::read_to_string(dir.join(path)).unwrap();
        assert!(read("waymark.yaml").contains("\nprogramme: water-plan-2027 "));
        assert_eq!(said(&folder::read(&dir).unwrap()), "");

        let mine = read("roadmap.yaml").replace("title: Hold four virtual meetings", "title: Hold five");
        fs::write(dir.join("roadmap.yaml"), &mine).unwrap();
        fs::write(dir.join("entities.yaml"), read("entities.yaml").replace("id: ministry", "id: agency")).unwrap();
        fs::remove_file(dir.join("commitments.yaml")).unwrap();
        fs::remove_file(dir.join(".waymark/schema/roadmap.json")).unwrap();
        run(&common, &args(Template::Cop)).unwrap();
        assert_eq!(read("roadmap.yaml"), mine);
        assert!(read(".waymark/schema/roadmap.json").starts_with('{'));
        assert!(!dir.join("commitments.yaml").exists(), "its maker is no entity any more");
    }

    #[test]
    fn the_next_commands_can_be_typed() {
        let there = [File::new("roadmap.yaml", "activities: [{id: A03}]")];
        let expect = "\nNext:\n  waymark validate 'water plan'\n  waymark new activity A04 --dir 'water plan'\n  \
                      waymark serve --programme 'water plan' --local-messenger\n";
        assert_eq!(next(Path::new("water plan"), Template::Cop, &there), expect);
        assert_eq!(in_shell("it's"), "'it'\\''s'");
    }

    #[test]
    fn why_a_file_is_left_out_is_said() {
        let files = |text: &str| -> Vec<File> {
            let whole = plan(Template::Blank, &["en".to_owned()], "x", &[]).unwrap().files;
            let files = whole.into_iter().filter(|(path, _)| path.ends_with(".yaml") && !path.starts_with('.'));
            files
                .map(|(path, own)| File::new(path.clone(), if path == "roadmap.yaml" { text.to_owned() } else { own }))
                .collect()
        };
        let why = |text: &str| why_left_out(Path::new("my plan"), &files(text));
        assert_eq!(why("activities: []\n"), "it does not fit what is there");
        assert!(why("activities: 7\n").contains("has mistakes; correct what `waymark validate 'my plan'` shows"));
    }

    #[test]
    fn a_file_is_no_folder() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("afile");
        fs::write(&file, "mine").unwrap();
        let common = Common { color: crate::command::Colour::Never, no_color: None, term: None };
        for dir in [file.clone(), file.join("inner")] {
            let args = Args { dir, template: Template::Blank, lang: vec!["en".into()] };
            assert_eq!(run(&common, &args).unwrap(), Exit::Usage);
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }

    #[test]
    fn languages_are_taken_once_and_without_spaces() {
        let typed = |words: &[&str]| languages(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(typed(&["en", " id", "en "]).unwrap(), ["en", "id"]);
        assert!(typed(&[""]).unwrap_err().contains("names an empty language"));
        assert!(typed(&["en", " "]).is_err());
    }

    #[test]
    fn a_language_that_is_none_is_refused() {
        let check = |lang: &str, expect: &str| {
            assert_eq!(plan(Template::Blank, &[lang.to_owned()], "x", &[]).unwrap_err(), expect);
        };
        check("vn", "`vn` is not a language code; use `vi`");
        check("english", "`english` is not a language code; write two or three letters such as `en`, `th`, `fil`");
    }
}

//! Fixtures: what authors get wrong, and what they are told, word for word.
//!
//! A fixture is one file: `=== path` begins a file of the programme, `=== expect` what is printed. Files
//! that a fixture does not give are those of `fixtures/base`. `=== right path` is what should stand there instead of
//! its first file, for `explain`; without it that is the file of the base. `UPDATE_FIXTURES=1` writes expectations anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use super::{rule::Rule, *};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/definition/fixtures")
}

fn base() -> BTreeMap<String, File> {
    let files = fs::read_dir(folder().join("base")).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name.clone(), File::new(name, fs::read_to_string(path).unwrap()))
    });
    files.collect()
}

/// `path`, or `path (missing)`, `path (bytes 52428800)`, `path (not UTF-8 at 12)`, `path (refused)`
fn set(files: &mut BTreeMap<String, File>, head: &str, text: &str) {
    let (path, note) = head.split_once(" (").unwrap_or((head, ""));
    let number = || note.trim_end_matches(')').rsplit(' ').next().unwrap().parse::<u64>().unwrap();
    let file = match note {
        "" => File::new(path, text),
        "missing)" => {
            files.remove(path);
            return;
        }
        "refused)" => File::unreadable(path, Unreadable::Refused("permission denied".into())),
        _ if note.starts_with("bytes") => File::unreadable(path, Unreadable::TooLarge { bytes: number() }),
        _ => File::unreadable(path, Unreadable::NotUtf8 { at: number() as usize }),
    };
    files.insert(path.to_owned(), file);
}

fn parts(fixture: &str) -> impl Iterator<Item = (&str, &str)> {
    fixture.split("=== ").skip(1).map(|part| part.split_once('\n').unwrap_or((part, "")))
}

fn play(fixture: &str) -> String {
    let mut files = base();
    for (head, text) in parts(fixture).filter(|(head, _)| !head.starts_with("right ")) {
        set(&mut files, head, text);
    }
    let files: Vec<File> = files.into_values().collect();
    let mut compiled = compile(&files);
    assert_eq!(compiled.programme.is_some(), compiled.errors() == 0);
    let told = crate::scenario::run(&files, &compiled);
    compiled.diagnostics.extend(told);
    compiled.render(true); // must not panic either
    compiled.render(false) + "\n"
}

#[test]
fn fixtures_say_what_they_should() {
    let update = std::env::var_os("UPDATE_FIXTURES").is_some();
    let (mut played, mut wrong, mut shown) = (0, Vec::new(), BTreeSet::new());
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "txt") {
            continue;
        }
        played += 1;
        let fixture = fs::read_to_string(&path).unwrap();
        let (given, expect) = fixture.split_once("=== expect\n").unwrap_or((&fixture, ""));
        let got = play(given);
        shown.extend(Rule::ALL.iter().filter(|rule| got.contains(&format!("[{}]", rule.code()))).map(|r| r.code()));
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("pass")) && got != "\n" {
            wrong.push(format!("{} is to say nothing", path.display()));
        }
        if got != expect && update {
            fs::write(&path, format!("{given}=== expect\n{got}")).unwrap();
        } else if got != expect {
            wrong.push(format!("{}\n--- expected\n{expect}--- got\n{got}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{} of {played} fixtures differ:\n{}", wrong.len(), wrong.join("\n"));
    let charts = fs::read_dir(folder().join("../workflow/fixtures"))
        .unwrap()
        .flat_map(|f| fs::read_dir(f.unwrap().path()).unwrap());
    let charts = charts.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|e| e == "yaml")).count();
    assert!(played + charts >= 150, "only {played} and {charts} fixtures were found");
    // workflows and scenarios have fixtures of their own; what a file system refuses is shown by the command
    let ours = |rule: &&Rule| !rule.code()[1..].starts_with(['2', '5']) && **rule != Rule::Unreadable;
    let missing: Vec<&str> = Rule::ALL.iter().filter(ours).map(|r| r.code()).filter(|c| !shown.contains(c)).collect();
    assert!(missing.is_empty(), "without a fixture: {missing:?}");
}

/// What a fixture calls right is right.
#[test]
fn what_is_right_is_right() {
    let mut played = 0;
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let Some(fixture) = path.is_file().then(|| fs::read_to_string(&path).unwrap()) else { continue };
        let (given, _) = fixture.split_once("=== expect\n").unwrap();
        if !given.contains("=== right ") {
            continue;
        }
        played += 1;
        let mut files = base();
        for (n, (head, text)) in parts(given).enumerate() {
            match head.strip_prefix("right ") {
                Some(right) => set(&mut files, right, text),
                None if n > 0 => set(&mut files, head, text),
                None => {}
            }
        }
        let files: Vec<File> = files.into_values().collect();
        let compiled = compile(&files);
        let told = crate::scenario::run(&files, &compiled);
        assert_eq!((compiled.render(false).as_str(), told.as_slice()), ("", &[][..]), "{}", path.display());
    }
    assert!(played >= 6, "only {played} were found");
}

#[test]
fn the_base_of_the_fixtures_is_a_programme() {
    let files: Vec<File> = base().into_values().collect();
    let compiled = compile(&files);
    assert_eq!(compiled.render(false), "");
    let programme = compiled.programme.unwrap();
    let heard = |id: &str| programme.items[id].heard_by.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(heard("A01"), "A01.T1 A02 C01");
    assert_eq!(heard("A01.T1"), "A01");
    assert_eq!(heard("C01"), "A01");
    assert_eq!(heard("asec"), "A01 A01.T1 A02 C01");
    assert_eq!(heard("coord"), "dialogue");
    let target = &programme.items["A01.T1"];
    assert_eq!(target.due, programme.items["A01"].due);
    assert_eq!(programme.entities["asec"].days.id, "ID");
    assert_eq!(programme.entities["coord"].zone, chrono_tz::Asia::Jakarta);
}

fn files_of(root: &Path) -> Vec<File> {
    let mut files = Vec::new();
    for folder in [""].into_iter().chain(FOLDERS) {
        for entry in fs::read_dir(root.join(folder)).into_iter().flatten() {
            let place = entry.unwrap().path();
            let path = place.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            if place.is_file() && wanted(&path) {
                files.push(File::new(path, fs::read_to_string(&place).unwrap()));
            }
        }
    }
    files
}

#[test]
fn the_first_programme_is_in_order() {
    let compiled = compile(&files_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../workflows/asean-wps-cop")));
    assert_eq!(compiled.render(false), "");
    let programme = compiled.programme.unwrap();
    assert!(programme.items.values().filter(|i| i.kind == crate::roadmap::ItemKind::Activity).count() >= 20);
    assert!(programme.notice.is_some(), "it is marked illustrative");
}

/// The fenced blocks of a page, without their fences.
fn blocks(page: &str) -> Vec<String> {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(page)).unwrap();
    let inside = page.split("\n```").enumerate().filter(|(n, _)| n % 2 == 1);
    inside.map(|(_, block)| block.split_once('\n').unwrap().1.to_owned() + "\n").collect()
}

/// Blocks that begin with a file's name are files of one programme.
fn files_in(blocks: &[String]) -> Vec<File> {
    let named = |block: &String| {
        let path = block.lines().next()?.strip_prefix("# ").filter(|path| wanted(path))?;
        Some(File::new(path, block.clone()))
    };
    blocks.iter().filter_map(named).collect()
}

#[test]
fn the_language_page_compiles_and_its_stories_go_as_they_say() {
    let files = files_in(&blocks("workflows/LANGUAGE.md"));
    assert_eq!(files.len(), 10, "some file of the page is not read");
    let mut compiled = compile(&files);
    let told = crate::scenario::run(&files, &compiled);
    compiled.diagnostics.extend(told);
    assert_eq!(compiled.render(false), "");
}

#[test]
fn the_readme_shows_what_validate_says() {
    let blocks = blocks("README.md");
    let compiled = compile(&files_in(&blocks));
    let shown = blocks.iter().find_map(|block| block.strip_prefix("$ waymark validate my-programme\n")).unwrap();
    let rules: Vec<Rule> = compiled.diagnostics.iter().map(|d| d.rule).collect();
    assert_eq!(shown, format!("{}\n\n{}\n", report::human(&compiled, false), report::summary(&rules, 3, false)));
}

#[test]
fn the_guards_of_the_language_page_compile() {
    let mut read = 0;
    let facts = "{progress: {type: percent}, expected: {type: date}, level: {type: {one_of: [low, high]}}, \
                 agreed: {type: yes_no}, note: {type: text}, evidence: {type: files}}";
    for block in blocks("workflows/LANGUAGE.md").iter().filter(|block| block.starts_with("when: ")) {
        for guard in format!("\n{block}").split("\nwhen: ").skip(1) {
            let guard = guard.replace('\n', "\n          ");
            let workflow = format!(
                "workflow: own\nfor: activity\nfacts: {facts}\nstates:\n  stuck:\n    transitions:\n      - event: go\n        \
                 to: done\n        when: {guard}\n  done: {{final: true}}\n"
            );
            let mut files = base();
            set(&mut files, "workflows/own.yaml", &workflow);
            let compiled = compile(&files.into_values().collect::<Vec<_>>());
            assert_eq!(compiled.errors(), 0, "{guard}\n{}", compiled.render(false));
            read += 1;
        }
    }
    assert!(read >= 17, "only {read} guards were found");
}

#[test]
fn a_bundle_compiles_to_the_same_programme() {
    let files: Vec<File> = base().into_values().collect();
    let compiled = compile(&files);
    let again = compile(&compiled.bundle);
    let paths = |bundle: &[File]| bundle.iter().map(|f| f.path.clone()).collect::<Vec<_>>();
    assert_eq!(again.render(false), "");
    assert_eq!(paths(&again.bundle), paths(&compiled.bundle));
    assert!(paths(&compiled.bundle).contains(&"calendars/ID.yaml".to_owned()));
    assert!(paths(&compiled.bundle).contains(&"workflows/activity.yaml".to_owned()));
    assert!(!paths(&compiled.bundle).contains(&"calendars/VN.yaml".to_owned()), "nobody uses it");
}

/// A megabyte of nonsense is told from a programme in a moment, whatever grows with it.
#[test]
fn hostile_files_take_no_time() {
    let lines = |head: &str, count: usize, line: &dyn Fn(usize) -> String| {
        head.to_owned() + &(0..count).map(line).collect::<String>()
    };
    let item =
        |i: usize, more: &str| format!("  - {{id: X{i}, title: x, responsible: asec, due: 2024-06-13, {more}}}\n");
    let hostile = [
        (Rule::UnknownKey, lines("activities: []\n", 15_000, &|i| format!("key{i}: 1\n"))),
        (Rule::UnknownReference, lines("activities:\n", 2_500, &|i| item(i, "contributing: [aaaa, bbbb]"))),
        (
            Rule::DependencyCycle,
            lines("activities:\n", 2_500, &|i| item(i, &format!("depends_on: [X{}, X{}]", i + 1, i / 2))),
        ),
        (
            Rule::DependencyCycle,
            lines("activities:\n", 2_500, &|i| item(i, &format!("depends_on: X{}", (i + 1) % 2_500))),
        ),
        (Rule::DuplicateId, lines("activities:\n", 2_500, &|_| item(1, "pillar: x"))),
    ];
    for (rule, text) in hostile {
        let mut files = base();
        set(&mut files, "roadmap.yaml", &text);
        let begun = std::time::Instant::now();
        let compiled = compile(&files.into_values().collect::<Vec<_>>());
        assert!(compiled.diagnostics.iter().any(|d| d.rule == rule), "{rule:?}");
        compiled.render(false);
        assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
    }
}

/// A generator of its own, so that a failing seed stays failing: xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
}

/// What hands and tools do to a file: cut, double, swap, shift, replace; `other` is a file that something is pasted from.
fn mutate(text: &str, other: &str, chance: &mut Chance) -> String {
    const PIECES: [&str; 30] = [
        "\t",
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "&a ",
        "*a",
        "<<: *a",
        "\"",
        "'",
        "|\n",
        "\u{0}",
        "ก็",
        "~",
        "\u{feff}",
        "\u{202e}",
        "👩‍👩‍👧",
        "99999999999999999999",
        "-1",
        "1e999",
        "0x7f",
        "due",
        "9999-12-31",
        "10000 working days",
        "!!binary ",
        "# ",
        "{ $x }",
        "\r\n",
    ];
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=chance.below(3) {
        let at = chance.below(lines.len());
        let Some(line) = lines.get(at).cloned() else { continue };
        let column = line.char_indices().map(|(i, _)| i).nth(chance.below(line.chars().count())).unwrap_or(0);
        let block = at..(at + 1 + chance.below(12)).min(lines.len());
        match chance.below(12) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, line),
            2 => lines[at] = format!("{}{}", " ".repeat(chance.below(9)), line.trim_start()),
            3 => lines[at].insert_str(column, PIECES[chance.below(PIECES.len())]),
            4 => lines[at].truncate(column),
            5 => {
                let with = chance.below(lines.len());
                lines.swap(at, with);
            }
            // a block twice, or over and over
            6 => {
                let copy = lines[block].to_vec();
                (0..[1, 1, 40][chance.below(3)]).for_each(|_| drop(lines.splice(at..at, copy.clone())));
            }
            7 => lines[block].iter_mut().for_each(|line| line.insert_str(0, "  ")),
            8 => lines.truncate(at),
            9 => lines[at] = with_other_number(&line, chance),
            10 => {
                let pasted: Vec<&str> = other.lines().collect();
                let from = chance.below(pasted.len());
                let to = (from + 1 + chance.below(12)).min(pasted.len());
                lines.splice(at..at, pasted[from..to].iter().map(|line| (*line).to_owned()));
            }
            _ => lines[at] = with_other_key(&line, other, chance),
        }
    }
    lines.join("\n")
}

fn with_other_number(line: &str, chance: &mut Chance) -> String {
    const NUMBERS: [&str; 8] = ["0", "-3", "4294967296", "1e400", "18446744073709551616", "٣", "999999", ".5"];
    let Some(start) = line.find(|c: char| c.is_ascii_digit()) else { return line.to_owned() };
    let end = line[start..].find(|c: char| !c.is_ascii_digit()).map_or(line.len(), |len| start + len);
    format!("{}{}{}", &line[..start], NUMBERS[chance.below(NUMBERS.len())], &line[end..])
}

/// A key of another file in the place of this line's own.
fn with_other_key(line: &str, other: &str, chance: &mut Chance) -> String {
    let keys: Vec<&str> =
        other.lines().filter_map(|line| Some(line.split_once(':')?.0.trim_start_matches([' ', '-', '{']))).collect();
    let (Some(key), Some((before, after))) = (keys.get(chance.below(keys.len())), line.split_once(':')) else {
        return line.to_owned();
    };
    let indent = before.len() - before.trim_start_matches([' ', '-', '{']).len();
    format!("{}{key}:{after}", &before[..indent])
}

/// What is there to be mutilated: the programmes that we ship and show, workflows, calendars, texts and stories included.
fn programmes() -> Vec<Vec<File>> {
    let read = |place: &Path| fs::read_to_string(place).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut library: Vec<File> = base().into_values().collect();
    for entry in fs::read_dir(root.join("workflows/library")).unwrap() {
        let place = entry.unwrap().path();
        library.push(File::new(format!("workflows/{}", place.file_name().unwrap().to_string_lossy()), read(&place)));
    }
    library.push(File::new("calendars/ID.yaml", read(&root.join("engine/data/calendars/ID.yaml"))));
    let page = files_in(&blocks("workflows/LANGUAGE.md"));
    let guards = page.iter().cloned().chain([File::new(
        "workflows/activity.yaml",
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/definition/workflow/example.yaml")),
    )]);
    vec![guards.collect(), library, files_of(&root.join("workflows/asean-wps-cop"))]
}

/// A copy of one file is spoilt at a time, so a programme stays close to one that is right. `MUTATIONS` says how many (CI:
/// 2,000; on demand 100,000), `MUTATIONS_FROM` with which seed to begin. Whatever comes of it is told, in bounded words. The
/// clock is generous, for machines that do other things: it finds what hangs. Now and then the stories are played too.
#[test]
fn mutated_programmes_are_told_and_never_panic() {
    let given = |name: &str| std::env::var(name).ok().and_then(|n| n.parse::<u64>().ok());
    let (seeds, first) = (given("MUTATIONS").unwrap_or(2_000), given("MUTATIONS_FROM").unwrap_or(1));
    let programmes = programmes();
    programmes.iter().for_each(|files| assert_eq!(compile(files).errors(), 0, "{}", compile(files).render(false)));
    let threads = std::thread::available_parallelism().map_or(1, |n| n.get() as u64).min(4);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let programmes = &programmes;
            scope.spawn(move || {
                (first + thread..first + seeds).step_by(threads as usize).for_each(|seed| spoil(programmes, seed));
            });
        }
    });
}

fn as_shipped(path: &str) -> bool {
    let library = path.strip_prefix("workflows/").and_then(|name| name.strip_suffix(".yaml"));
    path == "calendars/ID.yaml"
        || library.is_some_and(|name| {
            name != "activity" && super::library::LIBRARY.iter().any(|shipped| shipped.name == name)
        })
}

/// Names the seed where reading itself panics.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("seed {}: MUTATIONS=1 MUTATIONS_FROM={} plays it again", self.0, self.0);
        }
    }
}

fn spoil(programmes: &[Vec<File>], seed: u64) {
    let _named = Seed(seed);
    let mut chance = Chance(u64::wrapping_mul(seed, 0x9E37_79B9_7F4A_7C15));
    // the largest programme is seldom taken: it costs as much as the others together
    let mut files = programmes[[0, 0, 0, 0, 1, 1, 1, 0, 1, 2][chance.below(10)]].clone();
    let (which, other) = (chance.below(files.len()), chance.below(files.len()));
    let text = mutate(files[which].text.as_ref().unwrap(), files[other].text.as_ref().unwrap(), &mut chance);
    files[which].text = Ok(text);
    let (spoilt, plays) = (files[which].path.clone(), seed.is_multiple_of(100));
    // what is as it was shipped need not be read again, nor stories that are not played
    let idle = |f: &File| f.path.ends_with(".scenarios.yaml") && !plays || as_shipped(&f.path);
    files.retain(|f| f.path == spoilt || !idle(f));
    let begun = std::time::Instant::now();
    let mut compiled = compile(&files);
    assert_eq!(compiled.programme.is_some(), compiled.errors() == 0, "seed {seed}");
    if plays {
        let told = crate::scenario::run(&files, &compiled);
        compiled.diagnostics.extend(told);
        report::sarif(&report::findings(&compiled));
        mend(&files, compile);
    }
    let shown = compiled.render(false);
    assert!(begun.elapsed().as_secs() < 30, "seed {seed} takes {:?}", begun.elapsed());
    assert!(shown.len() < 16 << 20, "seed {seed}: {} bytes are told", shown.len());
    for found in &compiled.diagnostics {
        let words = &found.message;
        assert!(!words.contains("serde") && !words.contains("Option<"), "seed {seed}: {words}");
        assert!(words.len() < 4_000 || found.rule == Rule::ScenarioFailed, "seed {seed}: {words}");
    }
}

#[test]
fn what_was_published_runs_whatever_a_newer_rule_says() {
    let mut files = base();
    let workflow = "workflow: own\nfor: activity\nstates:\n  work: {deadline: [{at: due, to: done}]}\n  \
                    forgotten: {deadline: [{at: due, to: done}]}\n  done: {final: true, signal: done}\n";
    set(&mut files, "workflows/own.yaml", workflow);
    let files: Vec<File> = files.into_values().collect();
    let judged = compile(&files);
    assert!(judged.programme.is_none() && judged.diagnostics.iter().any(|d| d.rule == Rule::UnreachableState));
    let published = compile_again(&files);
    assert!(published.programme.as_ref().is_some_and(|p| p.charts.contains_key("own")), "{}", published.render(false));
}

//! How fast the pure part is, without a database: `cargo run --release -p engine --example pure`.
//!
//! A benchmark and not a test: times decide nothing. Each figure stands beside its goal. It is the processor's time where the
//! system tells it (Linux), else the wall's, and the least of several runs: whatever else the machine does can only add to it.
//! With the argument `quick` a tenth of the activities; with a part's name (`validate`, `step`, `asean`, `town`) only that part.

mod town;

use std::{
    fs,
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use engine::{
    Input, Programme,
    calendar::instant,
    definition::{File, compile},
    scenario,
    simulation::{Answers, Wish, simulate},
    step::{self, Answer, Given, Scene},
};

const ACTIVITIES: usize = 1_000;
const STEPS: u32 = 10_000;

fn main() {
    if cfg!(debug_assertions) {
        eprintln!("this is a debug build: figures mean little without --release");
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    let quick = args.iter().any(|arg| arg == "quick");
    let wanted = |part: &str| args.iter().all(|arg| arg == "quick") || args.iter().any(|arg| arg == part);
    let activities = if quick { ACTIVITIES / 10 } else { ACTIVITIES };
    println!("{:56} {:>10}  {:>10}", "", "Waymark", "goal");
    if wanted("validate") {
        validate();
    }
    if wanted("step") {
        one_step();
    }
    if wanted("asean") {
        a_year("ASEAN", &programme_of(&asean()), "1 s");
    }
    if wanted("town") {
        a_year(&format!("{activities} activities"), &programme_of(&town::files(activities)), "5 s");
    }
}

fn validate() {
    let files = town::fifty_files();
    let took = fastest(5, || {
        let compiled = compile(&files);
        assert_eq!(compiled.errors(), 0, "{}", compiled.render(false));
        black_box(scenario::run(&files, &compiled));
    });
    row(&format!("validate {} files, their scenarios too", files.len()), took, "200 ms");
    let took = fastest(5, || drop(black_box(compile(&files))));
    row("  without playing the scenarios", took, "");
}

/// An answer to the progress question of the shipped activity, which moves it, asks for a fact and plans anew.
fn one_step() {
    let programme = programme_of(&town::files(1));
    let (item, chart) = (&programme.items["A0"], &programme.charts["activity"]);
    let scene = Scene { programme: &programme, item };
    let born = step::start(chart, scene, day(&programme, 0)).expect("a shipped workflow settles").instance;
    let check = |instance: &engine::Instance| instance.prompts.first().map(|p| p.no);
    let mut instance = born;
    while let Some(at) =
        instance.wakes().filter(|_| chart.state(instance.active[1]).name != "under_way" || check(&instance).is_none())
    {
        instance = step::step(chart, &instance, &Input::Due, at, scene).expect("it settles").instance;
    }
    let at = instance.wakes().unwrap_or_default() - chrono::TimeDelta::hours(1);
    let answer = Input::Answer(Answer {
        prompt: check(&instance).expect("it asks how far it is"),
        by: "e0/focal-point".into(),
        given: vec![Given::Choice("on_track".into())],
        amends: false,
        pressed: true,
        entered_by: None,
    });
    let took = fastest(5, || {
        for _ in 0..STEPS {
            black_box(step::step(chart, black_box(&instance), &answer, at, scene).expect("it is open"));
        }
    });
    row("one step of an activity, an answer", took / STEPS, "5 µs");
}

fn a_year(what: &str, programme: &Programme, goal: &str) {
    let (from, to) = (day(programme, 0), day(programme, 365));
    for (who, answers) in [
        ("nobody answers", Answers::Nobody),
        ("all on time", Answers::OnTime),
        ("at random", Answers::Random { seed: 1 }),
    ] {
        let mut messages = 0;
        let took = fastest(2, || {
            let course = simulate(programme, &Wish { from, to, answers });
            assert_eq!(course.stopped, None);
            messages = black_box(course).messages.len();
        });
        row(&format!("a year of {what}, {who}, {messages} messages"), took, goal);
    }
}

fn row(what: &str, took: Duration, goal: &str) {
    let took = match took.as_micros() {
        0..1_000 => format!("{:.1} µs", took.as_nanos() as f64 / 1e3),
        1_000..1_000_000 => format!("{:.0} ms", took.as_micros() as f64 / 1e3),
        1_000_000.. => format!("{:.2} s", took.as_secs_f64()),
    };
    println!("{what:56} {took:>10}  {goal:>10}");
}

fn fastest(times: usize, mut work: impl FnMut()) -> Duration {
    let took = (0..times).map(|_| {
        let (begun, at) = (Instant::now(), processor_time());
        work();
        at.zip(processor_time()).map_or(begun.elapsed(), |(before, after)| after.saturating_sub(before))
    });
    took.min().unwrap_or_default()
}

/// What this thread has had of a processor.
fn processor_time() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

fn programme_of(files: &[File]) -> Programme {
    let compiled = compile(files);
    let findings = compiled.render(false);
    compiled.programme.unwrap_or_else(|| panic!("{findings}"))
}

/// The programme of the repository.
fn asean() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../workflows/asean-wps-cop");
    let mut files = Vec::new();
    for inner in ["", "workflows", "messages"] {
        let mut entries: Vec<_> = fs::read_dir(root.join(inner)).expect("it is in the repository").flatten().collect();
        entries.sort_by_key(fs::DirEntry::path);
        for entry in entries.iter().filter(|e| e.path().is_file()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if inner.is_empty() { name } else { format!("{inner}/{name}") };
            files.push(File::new(path, fs::read_to_string(entry.path()).expect("it is text")));
        }
    }
    files
}

fn day(programme: &Programme, n: u64) -> DateTime<Utc> {
    let from = programme.period.map_or(NaiveDate::MIN, |p| p.from);
    instant((from + chrono::Days::new(n)).and_time(NaiveTime::MIN), programme.zone)
}

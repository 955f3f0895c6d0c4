//! What this process counts, for Prometheus: how reminders leave, how people are understood, how fast it answers.
//!
//! One value for each process, handed down to whoever has something to count; nothing is global. Labels are few and
//! closed: no person, no chat, no item and nobody's words ever stand in one. What the database knows (how programmes
//! stand, what waits) is not kept here but read when somebody asks, and comes in as `Now`.

use std::{
    fmt::Write,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, AtomicU64},
    },
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use bots::Platform;
use engine::chart::StateSignal;
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode_registry},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

/// From a second to a day.
const LATENESS: [f64; 10] = [1.0, 5.0, 15.0, 60.0, 300.0, 900.0, 3600.0, 14400.0, 43200.0, 86400.0];
const DELAY: [f64; 10] = [0.05, 0.1, 0.25, 0.5, 1.0, 1.5, 2.5, 5.0, 15.0, 60.0];
const REQUEST: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

/// What became of a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Sent,
    Uncertain,
    Undeliverable,
    Dead,
}

/// How what a person did was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Understood {
    Button,
    /// Free text that meant something.
    Parsed,
    /// She was asked back.
    Clarified,
    /// A human must read it.
    Unparsed,
}

/// What the database says at the moment of the question.
#[derive(Debug, Default)]
pub struct Now {
    pub programmes: Vec<Standing>,
    pub waiting: i64,
    pub oldest_s: f64,
    pub connections: Connections,
    /// When the last backup was finished, where this process is told.
    pub backup: Option<SystemTime>,
}

/// How the activities of one programme stand.
#[derive(Debug, Default)]
pub struct Standing {
    pub programme: String,
    pub signals: Vec<(StateSignal, usize)>,
    pub overdue: usize,
    pub expected: usize,
    pub received: usize,
}

#[derive(Debug, Default)]
pub struct Connections {
    pub open: u32,
    pub idle: usize,
    pub most: u32,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Reminders {
    channel: &'static str,
    outcome: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Replies {
    channel: &'static str,
    result: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Channel {
    channel: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Asked {
    route: String,
    status: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct OfProgramme {
    programme: String,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Activities {
    programme: String,
    signal: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Build {
    version: &'static str,
}

type Whole = Gauge<i64, AtomicI64>;
type Real = Gauge<f64, AtomicU64>;
type Requests = Family<Asked, Histogram, fn() -> Histogram>;

/// Cheap to clone: all clones count together.
#[derive(Clone)]
pub struct Metrics {
    registry: Arc<Registry>,
    reminders: Family<Reminders, Counter>,
    lateness: Histogram,
    replies: Family<Replies, Counter>,
    delay: Histogram,
    up: Family<Channel, Whole>,
    ticked_at: Real,
    /// When it was last looked for what is due; at first, since when this process runs.
    ticked: Arc<Mutex<Instant>>,
    requests: Requests,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("waymark");
        let counted = Metrics {
            registry: Arc::default(),
            reminders: Family::default(),
            lateness: Histogram::new(LATENESS),
            replies: Family::default(),
            delay: Histogram::new(DELAY),
            up: Family::default(),
            ticked_at: Real::default(),
            ticked: Arc::new(Mutex::new(Instant::now())),
            requests: Family::new_with_constructor(|| Histogram::new(REQUEST)),
        };
        // a rate needs a zero to begin from
        for platform in Platform::ALL {
            [Outcome::Sent, Outcome::Uncertain, Outcome::Undeliverable, Outcome::Dead]
                .into_iter()
                .for_each(|outcome| drop(counted.reminders.get_or_create(&reminders(platform.as_str(), outcome))));
            [Understood::Button, Understood::Parsed, Understood::Clarified, Understood::Unparsed]
                .into_iter()
                .for_each(|understood| drop(counted.replies.get_or_create(&replies(platform.as_str(), understood))));
        }
        let build = Family::<Build, Whole>::default();
        build.get_or_create(&Build { version: env!("CARGO_PKG_VERSION") }).set(1);
        registry.register("build_info", "Which version runs", build);
        registry.register("reminders", "Reminders by what became of them", counted.reminders.clone());
        registry.register(
            "reminder_lateness_seconds",
            "From when a reminder was to be released to when its platform had it",
            counted.lateness.clone(),
        );
        registry.register("replies", "What people did, by how it was understood", counted.replies.clone());
        registry.register(
            "reply_delay_seconds",
            "From the arrival of what a person did to its reply lying in the outbox",
            counted.delay.clone(),
        );
        registry.register(
            "channel_up",
            "Whether a messenger took the last call that this process made of it",
            counted.up.clone(),
        );
        registry.register(
            "scheduler_last_tick_timestamp_seconds",
            "When this process last looked for what is due",
            counted.ticked_at.clone(),
        );
        registry.register(
            "http_request_duration_seconds",
            "How long answers took, by route and class of status",
            counted.requests.clone(),
        );
        Metrics { registry: Arc::new(registry), ..counted }
    }
}

impl Metrics {
    pub fn reminders(&self, platform: &str, outcome: Outcome, n: usize) {
        if n > 0 {
            self.reminders.get_or_create(&reminders(platform, outcome)).inc_by(n as u64);
        }
    }

    pub fn lateness(&self, seconds: f64) {
        self.lateness.observe(seconds.max(0.0));
    }

    pub fn reply(&self, platform: &str, understood: Understood) {
        self.replies.get_or_create(&replies(platform, understood)).inc();
    }

    pub fn reply_delay(&self, delay: Duration) {
        self.delay.observe(delay.as_secs_f64());
    }

    pub fn channel(&self, platform: Platform, is_up: bool) {
        self.up.get_or_create(&Channel { channel: platform.as_str() }).set(is_up.into());
    }

    /// Another process speaks there from now on, and knows.
    pub fn channel_is_anothers(&self, platform: Platform) {
        self.up.remove(&Channel { channel: platform.as_str() });
    }

    /// What is due was looked for.
    pub fn tick(&self) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        self.ticked_at.set(now.as_secs_f64());
        *self.ticked.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// How long ago that was, or this process began.
    pub fn since_tick(&self) -> Duration {
        self.ticked.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }

    /// `route` as the router has it, never the path that was asked for.
    pub fn request(&self, route: &str, status: u16, took: Duration) {
        let status = match status {
            0..=199 => "1xx",
            200..=299 => "2xx",
            300..=399 => "3xx",
            400..=499 => "4xx",
            500.. => "5xx",
        };
        self.requests.get_or_create(&Asked { route: route.to_owned(), status }).observe(took.as_secs_f64());
    }

    /// All of it, in Prometheus' own text format.
    pub fn text(&self, now: &Now) -> String {
        let mut open = String::new();
        for registry in [&*self.registry, &gauges(now)] {
            encode_registry(&mut open, registry).expect("a string takes everything");
        }
        classic(&open)
    }
}

/// A platform that this version does not know is no reason for a label that nobody has bounded.
fn channel(platform: &str) -> &'static str {
    Platform::parse(platform).map_or("other", Platform::as_str)
}

fn reminders(platform: &str, outcome: Outcome) -> Reminders {
    let outcome = match outcome {
        Outcome::Sent => "sent",
        Outcome::Uncertain => "uncertain",
        Outcome::Undeliverable => "undeliverable",
        Outcome::Dead => "dead",
    };
    Reminders { channel: channel(platform), outcome }
}

fn replies(platform: &str, understood: Understood) -> Replies {
    let result = match understood {
        Understood::Button => "button",
        Understood::Parsed => "parsed",
        Understood::Clarified => "clarified",
        Understood::Unparsed => "unparsed",
    };
    Replies { channel: channel(platform), result }
}

fn gauges(now: &Now) -> Registry {
    let mut registry = Registry::with_prefix("waymark");
    let activities = Family::<Activities, Whole>::default();
    let [overdue, expected, received] = [(); 3].map(|()| Family::<OfProgramme, Whole>::default());
    for one in &now.programmes {
        let of = OfProgramme { programme: one.programme.clone() };
        overdue.get_or_create(&of).set(whole(one.overdue));
        expected.get_or_create(&of).set(whole(one.expected));
        received.get_or_create(&of).set(whole(one.received));
        for (signal, count) in &one.signals {
            let labels = Activities { programme: one.programme.clone(), signal: signal.key() };
            activities.get_or_create(&labels).set(whole(*count));
        }
    }
    registry.register("activities", "Activities by how they stand", activities);
    registry.register("activities_overdue", "Activities past their due date", overdue);
    registry.register("reports_expected", "Activities under way, of which a report is expected this period", expected);
    registry.register("reports_received", "Of these, how many have reported this period", received);
    let connections = &now.connections;
    let single = [
        ("outbox_pending", "Messages that wait to be sent", now.waiting),
        ("db_pool_connections", "Open connections to the database", connections.open.into()),
        ("db_pool_idle_connections", "Of these, how many do nothing", whole(connections.idle)),
        ("db_pool_max_connections", "How many connections there may be", connections.most.into()),
    ];
    for (name, help, value) in single {
        let gauge = Whole::default();
        gauge.set(value);
        registry.register(name, help, gauge);
    }
    let oldest = Real::default();
    oldest.set(now.oldest_s);
    registry.register("outbox_oldest_age_seconds", "How long the oldest of these has waited", oldest);
    if let Some(backup) = now.backup {
        let at = Real::default();
        at.set(backup.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64());
        registry.register("backup_last_success_timestamp_seconds", "When the last backup was finished", at);
    }
    registry
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// OpenMetrics to the older text format, which every scraper and `promtool` read: there a counter's family has the
/// name of its samples.
fn classic(open: &str) -> String {
    let mut text = String::with_capacity(open.len());
    let counters: Vec<&str> =
        open.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.strip_suffix(" counter")).collect();
    for line in open.lines() {
        let about = ["# HELP ", "# TYPE "].into_iter().find_map(|word| Some((word, line.strip_prefix(word)?)));
        let renamed = about.and_then(|(word, rest)| {
            let (name, rest) = rest.split_once(' ')?;
            counters.contains(&name).then(|| format!("{word}{name}_total {rest}"))
        });
        writeln!(text, "{}", renamed.as_deref().unwrap_or(line)).expect("a string takes everything");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_is_told_under_the_names_that_were_promised() {
        let metrics = Metrics::default();
        metrics.reminders("telegram", Outcome::Sent, 2);
        metrics.clone().reminders("telegram", Outcome::Sent, 1);
        metrics.reminders("someone's own platform", Outcome::Dead, 1);
        metrics.lateness(-3.0);
        metrics.reply("discord", Understood::Clarified);
        metrics.reply_delay(Duration::from_millis(70));
        metrics.channel(Platform::Telegram, false);
        metrics.request("/a/{id}", 304, Duration::from_millis(2));
        metrics.channel(Platform::Discord, true);
        metrics.channel_is_anothers(Platform::Discord);
        metrics.tick();
        assert!(metrics.since_tick() < Duration::from_secs(5));
        let standing = Standing {
            programme: "p".into(),
            signals: vec![(StateSignal::Late, 3)],
            overdue: 2,
            expected: 9,
            received: 4,
        };
        let now = Now {
            programmes: vec![standing],
            waiting: 5,
            oldest_s: 1.5,
            connections: Connections { open: 3, idle: 1, most: 20 },
            backup: Some(UNIX_EPOCH + Duration::from_secs(60)),
        };
        let text = metrics.text(&now);
        for expect in [
            "# TYPE waymark_reminders_total counter\n",
            "waymark_reminders_total{channel=\"telegram\",outcome=\"sent\"} 3\n",
            "waymark_reminders_total{channel=\"other\",outcome=\"dead\"} 1\n",
            "waymark_reminder_lateness_seconds_bucket{le=\"1.0\"} 1\n",
            "waymark_replies_total{channel=\"discord\",result=\"clarified\"} 1\n",
            "waymark_reply_delay_seconds_bucket{le=\"0.1\"} 1\n",
            "waymark_channel_up{channel=\"telegram\"} 0\n",
            "waymark_http_request_duration_seconds_count{route=\"/a/{id}\",status=\"3xx\"} 1\n",
            "waymark_activities{programme=\"p\",signal=\"late\"} 3\n",
            "waymark_activities_overdue{programme=\"p\"} 2\n",
            "waymark_reports_expected{programme=\"p\"} 9\n",
            "waymark_reports_received{programme=\"p\"} 4\n",
            "waymark_outbox_pending 5\n",
            "waymark_outbox_oldest_age_seconds 1.5\n",
            "waymark_db_pool_max_connections 20\n",
            "waymark_backup_last_success_timestamp_seconds 60.0\n",
        ] {
            assert!(text.contains(expect), "{expect}\n{text}");
        }
        assert!(
            text.contains("waymark_build_info{version=")
                && text.contains("waymark_scheduler_last_tick_timestamp_seconds 1"),
            "{text}"
        );
        assert!(!text.contains("someone") && !text.contains("channel_up{channel=\"discord\""), "{text}");
    }
}

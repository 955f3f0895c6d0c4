//! What only coordinators may say: what is late, what waits for them, what goes out today; to tell and to record.
//!
//! Heard from members of the coordinating entities only; of anybody else these are ordinary words. A platform hands
//! "/overdue" on as "overdue", so the words count without the slash too, where they can mean nothing else. How every item
//! stands comes in as data (`View`). Drafts, which take several messages, are `drafting`'s.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Heard, Listener, Memory, Order, Said, Topic};
use crate::{
    calendar,
    chart::{Chart, StateSignal},
    ids::{EntityId, ItemId},
    instance::{Instance, Prompt, Subject, TimerKey},
    message::{Message, Press},
    reminder::{self, Reader},
    roadmap::{Item, Programme, Role},
    signal::{Look, Timeliness},
    wording::{self, About, Late},
};

/// A list has at most this many lines.
const MAX_LISTED: usize = 10;
/// Of those so many have a button.
const MAX_BUTTONS: usize = 4;
/// So many decisions are put at once.
const MAX_DECISIONS: usize = 5;

/// How everything stands, for a coordinator who asks.
#[derive(Default)]
pub struct View<'a> {
    /// In the order of the roadmap.
    pub stands: Vec<Stand<'a>>,
    /// Reminders that are planned and wait for the hours of their readers.
    pub held: Vec<Held>,
}

pub struct Stand<'a> {
    pub item: &'a Item,
    pub chart: &'a Chart,
    pub instance: &'a Instance,
    pub look: Look,
}

/// A reminder that has its moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub item: ItemId,
    pub entity: EntityId,
    pub at: DateTime<Utc>,
}

/// What she wants, and what stood behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Command<'t> {
    Overdue,
    Approve,
    Reminders,
    Status(&'t str),
    Tell(&'t str),
    Commit(&'t str),
    Withdraw(&'t str),
    Draft(&'t str),
    Desk,
}

/// Whether what she said may need a `View`: words, of a coordinator.
pub fn needs_view(programme: &Programme, reader: &Reader, said: &Said) -> bool {
    matches!(said.press, None | Some(Press::Command(_))) && programme.coordinators.contains(&reader.entity.id)
}

impl Listener<'_> {
    /// None: she is no coordinator, or these are ordinary words.
    pub(super) fn coordinates(&self, said: &Said) -> Option<Heard> {
        let view = self.view?;
        let text = match &said.press {
            Some(Press::Command(words)) => words,
            Some(_) => return None,
            None => &said.text,
        };
        if let Some(command) = self.ordered(text.trim(), said.press.is_some()) {
            return self.coordinate(view, command);
        }
        let is_answer = said.reply_to.is_some() || said.press.is_some() || !said.files.is_empty();
        let draft = self.draft().filter(|_| !is_answer)?;
        // "help", "mine" and the like are heard as always
        if self.command(text.trim()).is_some() {
            return None;
        }
        self.drafted(draft, text)
    }

    fn coordinate(&self, view: &View<'_>, command: Command<'_>) -> Option<Heard> {
        Some(match command {
            Command::Overdue => self.say(self.overdue(view)),
            Command::Approve => self.approve(),
            Command::Reminders => self.say(self.reminders(view)),
            // what was put before her she hears as everybody does
            Command::Status(written) => {
                let stand = self.stand(view, written).filter(|stand| self.topic(&stand.item.id).is_none())?;
                self.say(self.voice().status(&self.about_stand(stand), &[]))
            }
            Command::Tell(rest) => self.tell(rest),
            Command::Commit(rest) => self.commit(rest),
            Command::Withdraw(written) => self.withdraw(view, written),
            Command::Draft(rest) => self.draft_pressed(rest),
            Command::Desk => Heard { order: Some(Order::SignIn), ..self.quiet() },
        })
    }

    /// A word that begins many sentences counts only with what must follow it, unless it was written as a command.
    fn ordered<'t>(&self, text: &'t str, pressed: bool) -> Option<Command<'t>> {
        let words = text.strip_prefix('/');
        let is_command = pressed || words.is_some();
        let text = words.unwrap_or(text);
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let rest = rest.trim();
        // "/overdue@waymark_bot", in a group
        let word = word.split('@').next().unwrap_or(word).to_lowercase();
        let first = rest.split_whitespace().next().unwrap_or_default();
        let names_item = || self.item_called(first).is_some();
        Some(match word.as_str() {
            "overdue" if rest.is_empty() => Command::Overdue,
            "approve" if rest.is_empty() => Command::Approve,
            "reminders" if rest.is_empty() => Command::Reminders,
            "desk" if rest.is_empty() => Command::Desk,
            "status" if names_item() => Command::Status(rest),
            "tell" if is_command || rest.is_empty() || names_item() => Command::Tell(rest),
            "commit" if is_command || rest.is_empty() || self.names_maker(rest) => Command::Commit(rest),
            "withdraw" if names_item() && rest == first => Command::Withdraw(rest),
            "draft" if pressed => Command::Draft(rest),
            _ => return self.written_on_a_button(text),
        })
    }

    fn written_on_a_button<'t>(&self, text: &str) -> Option<Command<'t>> {
        let keys = [
            ("button-overdue", Command::Overdue),
            ("button-waiting", Command::Approve),
            ("button-reminders", Command::Reminders),
        ];
        keys.into_iter().find(|(key, _)| self.voice().is_button(key, text)).map(|(_, command)| command)
    }

    pub(super) fn item_called(&self, written: &str) -> Option<&Item> {
        let written = written.trim_end_matches([':', ',', '.', ';']);
        self.programme.items.values().find(|i| i.id.as_str().eq_ignore_ascii_case(written)).map(|item| &**item)
    }

    pub(super) fn stand<'v>(&self, view: &'v View<'v>, written: &str) -> Option<&'v Stand<'v>> {
        let item = self.item_called(written)?;
        view.stands.iter().find(|stand| stand.item.id == item.id)
    }

    pub(super) fn about_stand(&self, stand: &Stand<'_>) -> About {
        reminder::about(self.programme, self.reader, stand.item, stand.chart, stand.instance, self.at)
    }

    fn overdue(&self, view: &View<'_>) -> Message {
        let mut late: Vec<(NaiveDate, &Stand<'_>, Option<NaiveDate>)> =
            view.stands.iter().filter_map(|stand| self.late_since(stand)).collect();
        late.sort_by_key(|(since, stand, _)| (*since, stand.item.id.clone()));
        let more = late.len().saturating_sub(MAX_LISTED);
        late.truncate(MAX_LISTED);
        let lines = late
            .iter()
            .map(|(_, stand, silent_since)| Late { about: self.about_stand(stand), silent_since: *silent_since });
        let mut message = self.voice().overdue(&lines.collect::<Vec<_>>(), more);
        for (_, stand, _) in late.iter().take(MAX_BUTTONS) {
            let press = Press::Command(format!("status {}", stand.item.id));
            message = message.with_button(stand.item.id.to_string(), press);
        }
        message
    }

    /// Since when it is late, or nothing was heard of it; the latter besides.
    fn late_since<'v>(&self, stand: &'v Stand<'v>) -> Option<(NaiveDate, &'v Stand<'v>, Option<NaiveDate>)> {
        let instance = stand.instance;
        let zone = self.reader.zone;
        if instance.done {
            return None;
        }
        match stand.look.timeliness {
            Timeliness::Overdue => Some((instance.due?, stand, None)),
            Timeliness::NoReport => {
                let since = instance.reported.map(|at| calendar::local(at, zone).date()).or(instance.start)?;
                Some((since, stand, Some(since)))
            }
            // its state says so, whatever the calendar says
            Timeliness::OnTime | Timeliness::DueSoon => {
                (stand.look.signal == StateSignal::Late).then(|| instance.due.map(|due| (due, stand, None)))?
            }
        }
    }

    /// The prompts put before her that want a decision, each as it was asked.
    fn approve(&self) -> Heard {
        let open: Vec<(&Topic<'_>, &Prompt)> =
            self.open_prompts().into_iter().filter(|(topic, prompt)| wants_decision(topic.chart, prompt)).collect();
        let mut heard = self.say(self.voice().approve(open.len()));
        heard.says.extend(open.iter().take(MAX_DECISIONS).map(|(topic, prompt)| self.question(topic, prompt)));
        let more = open.len().saturating_sub(MAX_DECISIONS);
        heard.says.extend((more > 0).then(|| self.voice().approve_more(more)));
        heard
    }

    fn reminders(&self, view: &View<'_>) -> Message {
        let today = upcoming(view, self.at, calendar::end_of_day(self.today(), self.reader.zone));
        let more = today.len().saturating_sub(MAX_LISTED);
        let lines = today.iter().take(MAX_LISTED).filter_map(|held| {
            let stand = view.stands.iter().find(|stand| stand.item.id == held.item)?;
            Some(wording::Upcoming {
                about: self.about_stand(stand),
                time: calendar::local(held.at, self.reader.zone).time(),
                to: self.programme.name_in_chats(self.programme.entity(&held.entity)?),
            })
        });
        self.voice().reminders(&lines.collect::<Vec<_>>(), more)
    }

    pub(super) fn kept(&self, draft: Option<super::Draft>, heard: Heard) -> Heard {
        Heard { memory: Memory { draft, ..heard.memory }, ..heard }
    }
}

/// Put before coordinators or those who confirm, and something waits for what they say.
pub fn wants_decision(chart: &Chart, prompt: &Prompt) -> bool {
    match &prompt.subject {
        Subject::Ask(id) => matches!(chart.ask(*id).to, Role::Coordinator | Role::Verifier),
        Subject::NewDate { .. } | Subject::HandOver { .. } => true,
        Subject::FollowUp(_) | Subject::WhichTarget { .. } => false,
    }
}

/// A decision about a date.
pub fn is_date_request(prompt: &Prompt) -> bool {
    matches!(prompt.subject, Subject::NewDate { .. })
}

/// What goes out by itself until then: questions whose moment comes, and what is held for the hours of its readers.
pub fn upcoming(view: &View<'_>, after: DateTime<Utc>, until: DateTime<Utc>) -> Vec<Held> {
    let timers = view.stands.iter().flat_map(|stand| {
        let due = stand.instance.timers.iter().filter(move |t| t.at > after && t.at < until);
        due.filter_map(|timer| {
            Some(Held { item: stand.item.id.clone(), entity: reminded(stand, &timer.key)?, at: timer.at })
        })
    });
    let held = view.held.iter().filter(|held| held.at >= after && held.at < until).cloned();
    let mut all: Vec<Held> = timers.chain(held).collect();
    all.sort_by(|a, b| (a.at, &a.item, &a.entity).cmp(&(b.at, &b.item, &b.entity)));
    all.dedup();
    all
}

/// Who is written to when this timer goes off.
fn reminded(stand: &Stand<'_>, key: &TimerKey) -> Option<EntityId> {
    match key {
        TimerKey::Ask { entity, .. } | TimerKey::Remind { entity, .. } => Some(entity.clone()),
        TimerKey::Repeat { prompt, .. } | TimerKey::Rung { prompt, .. } | TimerKey::Resume { prompt } => {
            Some(stand.instance.prompt(*prompt)?.entity.clone())
        }
        TimerKey::Deadline(_) | TimerKey::Send { .. } => None,
    }
}

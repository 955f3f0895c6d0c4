//! What a coordinator puts together in several messages: words to those responsible, and a commitment as it is made.
//!
//! A draft stands in her memory and is over after an hour. Its buttons carry a mark of its words, so that a press on an
//! older one sends nothing else than what was shown. What it comes to is an `Order`, which the shell carries out.
//! A commitment is asked for in three steps: the text as agreed, who, by when; a line may say all three.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Heard, Listener, MAX_WORDS, coordinator::View, makers};
use crate::{
    calendar,
    ids::{EntityId, ItemId},
    instance::Instance,
    message::{Message, Press},
    reminder::sender,
    reply::{DateReading, Reading, echo_date},
    roadmap::{Detail, Entity, Item, Role},
    wording::{About, Sender},
};

/// A draft that waits longer is over.
const LASTS: Duration = Duration::hours(1);
/// A commitment stands in every message about it.
const MAX_TEXT: usize = 400;
const MAX_OFFERED: usize = 4;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    at: DateTime<Utc>,
    what: What,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    Tell { item: ItemId, words: String },
    Commit { text: Option<String>, maker: Option<EntityId>, due: Option<NaiveDate> },
}

/// What a coordinator wants done.
#[derive(Debug, Clone, PartialEq)]
pub enum Order {
    /// Her words to those responsible for an item.
    Tell {
        item: ItemId,
        words: String,
    },
    Record(Promise),
    /// A commitment that was recorded and waits for its maker.
    Withdraw(ItemId),
    /// A link to the desk of the pages.
    SignIn,
}

/// A commitment as it was made, without its number.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    pub text: String,
    pub maker: EntityId,
    /// The meeting that is under way.
    pub consultation: Option<ItemId>,
    pub due: NaiveDate,
}

impl Draft {
    /// Of the words that were shown.
    fn mark(&self) -> String {
        let words = match &self.what {
            What::Tell { item, words } => format!("{item} {words}"),
            What::Commit { text, .. } => text.clone().unwrap_or_default(),
        };
        Sha256::digest(words).iter().take(3).map(|byte| format!("{byte:02x}")).collect()
    }

    fn press(&self, act: &str) -> Press {
        Press::Command(format!("draft {} {act}", self.mark()))
    }
}

impl Listener<'_> {
    pub(super) fn draft(&self) -> Option<&Draft> {
        self.memory.draft.as_ref().filter(|draft| self.at - draft.at <= LASTS)
    }

    fn begin(&self, what: What) -> Draft {
        Draft { at: self.at, what }
    }

    /// She writes on at her draft; `None`: it wants no words.
    pub(super) fn drafted(&self, draft: &Draft, text: &str) -> Option<Heard> {
        match &draft.what {
            What::Tell { .. } => None,
            What::Commit { text: None, .. } => Some(self.with_text(text, None, None)),
            What::Commit { text: Some(words), maker: None, due } => Some(self.with_maker(words, text, *due)),
            What::Commit { text: Some(words), maker: Some(maker), due: _ } => Some(self.with_date(words, maker, text)),
        }
    }

    /// A button of a draft: its mark, and what is to be done.
    pub(super) fn draft_pressed(&self, rest: &str) -> Heard {
        let mut parts = rest.splitn(3, ' ');
        let mark = parts.next().unwrap_or_default();
        let Some(draft) = self.draft().filter(|draft| draft.mark() == mark) else {
            let heard = self.say(self.voice().draft_gone());
            return self.kept(self.memory.draft.clone(), heard);
        };
        match (parts.next(), parts.next(), &draft.what) {
            (Some("send"), None, What::Tell { item, words }) => self.send(item, words),
            (Some("maker"), Some(id), What::Commit { text: Some(words), due, .. }) => self.with_maker(words, id, *due),
            (Some("due"), Some(date), What::Commit { text: Some(words), maker: Some(maker), .. }) => {
                self.with_date(words, maker, date)
            }
            _ => self.say(self.voice().draft_dropped()),
        }
    }

    fn put(&self, draft: Draft, mut message: Message) -> Heard {
        message.buttons.push(self.voice().cancel_button(draft.press("cancel")));
        let heard = self.say(message);
        self.kept(Some(draft), heard)
    }

    // --- telling ------------------------------------------------------------------------------

    /// `A01 text`, shown before it is sent.
    pub(super) fn tell(&self, rest: &str) -> Heard {
        let (written, words) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let words: String = words.trim().chars().take(MAX_WORDS).collect();
        if rest.is_empty() {
            return self.say(self.voice().tell_how());
        }
        let Some(item) = self.item_called(written) else {
            return self.unknown(written);
        };
        if words.is_empty() {
            return self.say(self.voice().tell_how());
        }
        let Some((about, readers)) = self.told(item) else { return self.say(self.voice().tell_how()) };
        if readers.is_empty() {
            return self.say(self.voice().tell_nobody(&about));
        }
        let mut message = self.voice().tell_ask(&about, &readers, self.programme.words_in_chats(&words));
        let draft = self.begin(What::Tell { item: item.id.clone(), words });
        message.buttons.push(self.voice().send_button(draft.press("send")));
        self.put(draft, message)
    }

    fn send(&self, item: &ItemId, words: &str) -> Heard {
        let told = self.programme.item(item).and_then(|item| self.told(item));
        let Some((about, readers)) = told else { return self.say(self.voice().draft_gone()) };
        let order = Order::Tell { item: item.clone(), words: words.to_owned() };
        Heard { order: Some(order), ..self.say(self.voice().tell_sent(&about, &readers)) }
    }

    /// An item as it stands, and who reads what is written about it.
    fn told(&self, item: &Item) -> Option<(About, Vec<Sender>)> {
        let stand = self.stand(self.view?, item.id.as_str())?;
        Some((self.about_stand(stand), self.readers(item, stand.instance)))
    }

    /// All focal points of those responsible, and of whoever took it over from them.
    fn readers(&self, item: &Item, now: &Instance) -> Vec<Sender> {
        let responsible = now.entities_of(self.programme, Role::Responsible, item);
        let entities = responsible.iter().filter_map(|id| self.programme.entity(id));
        let people =
            entities.flat_map(|e| e.people_for(Role::Responsible).map(|member| sender(self.programme, e, &member.id)));
        people.collect()
    }

    /// The words about an item that she has not sent yet, for her page.
    pub fn unsent(&self, item: &ItemId) -> Option<Message> {
        let What::Tell { item: of, words } = &self.draft()?.what else { return None };
        let (topic, noun) = (self.topic(item)?, self.programme.item(item)?);
        (of == item).then(|| self.voice().tell_ask(&self.about(topic), &self.readers(noun, topic.instance), words))
    }

    // --- recording a commitment ---------------------------------------------------------------

    /// Whether a line begins with who and, after a colon, says what.
    pub(super) fn names_maker(&self, line: &str) -> bool {
        let head = line.split_once(':').map(|(head, _)| who_and_when(head).0);
        head.is_some_and(|who| makers::called(self.programme, who).is_some())
    }

    /// `who by when: text`, or only the text, or nothing yet.
    pub(super) fn commit(&self, rest: &str) -> Heard {
        if rest.is_empty() {
            let draft = self.begin(What::Commit { text: None, maker: None, due: None });
            return self.put(draft, self.voice().commit_text());
        }
        let said = rest.split_once(':').and_then(|(head, text)| {
            let (who, when) = who_and_when(head);
            Some((makers::called(self.programme, who)?, when, text))
        });
        match said {
            Some((maker, when, text)) => {
                let due = when.and_then(|when| self.sure_date(when));
                self.with_text(text, Some(maker.id.clone()), due)
            }
            None => self.with_text(rest, None, None),
        }
    }

    fn with_text(&self, text: &str, maker: Option<EntityId>, due: Option<NaiveDate>) -> Heard {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() || text.chars().count() > MAX_TEXT {
            let draft = self.begin(What::Commit { text: None, maker, due });
            let voice = self.voice();
            return self
                .put(draft, if text.is_empty() { voice.commit_text() } else { voice.commit_too_long(MAX_TEXT) });
        }
        match maker.as_ref().and_then(|id| self.programme.entity(id)) {
            Some(maker) => self.made_by(&text, maker, due),
            None => {
                let offered = makers::in_text(self.programme, &text);
                self.ask_who(&text, due, self.voice().commit_who(self.programme.words_in_chats(&text)), &offered)
            }
        }
    }

    fn ask_who(&self, text: &str, due: Option<NaiveDate>, mut message: Message, offered: &[&Entity]) -> Heard {
        let draft = self.begin(What::Commit { text: Some(text.to_owned()), maker: None, due });
        for entity in offered.iter().take(MAX_OFFERED) {
            let name = self.programme.label_in_chats(entity, &self.reader.languages).to_owned();
            message = message.with_button(name, draft.press(&format!("maker {}", entity.id)));
        }
        self.put(draft, message)
    }

    fn with_maker(&self, text: &str, written: &str, due: Option<NaiveDate>) -> Heard {
        if let Some(maker) = makers::called(self.programme, written) {
            return self.made_by(text, maker, due);
        }
        let like = makers::like(self.programme, written);
        let message = self.voice().commit_which_who(self.programme.words_in_chats(written), !like.is_empty());
        self.ask_who(text, due, message, &like)
    }

    fn made_by(&self, text: &str, maker: &Entity, due: Option<NaiveDate>) -> Heard {
        match due {
            Some(due) => self.record(text, maker, due),
            None => {
                let said = self.programme.words_in_chats(text);
                let question = self.voice().commit_when(said, &self.programme.name_in_chats(maker));
                self.put(self.promised(text, maker), question)
            }
        }
    }

    fn promised(&self, text: &str, maker: &Entity) -> Draft {
        self.begin(What::Commit { text: Some(text.to_owned()), maker: Some(maker.id.clone()), due: None })
    }

    fn with_date(&self, text: &str, maker: &EntityId, written: &str) -> Heard {
        let Some(maker) = self.programme.entity(maker) else { return self.say(self.voice().draft_gone()) };
        let draft = self.promised(text, maker);
        let said = self.programme.words_in_chats(written);
        match self.date(written) {
            Some(DateReading::Sure(due)) if due >= self.today() => self.record(text, maker, due),
            Some(DateReading::Either(one, other)) => {
                let mut message = self.voice().commit_which_date(said);
                let lang = message.lang.clone();
                for date in [one, other] {
                    message = message.with_button(echo_date(date, lang.as_str()), draft.press(&format!("due {date}")));
                }
                self.put(draft, message)
            }
            Some(DateReading::Sure(_)) | None => self.put(draft, self.voice().commit_no_date(said)),
        }
    }

    fn sure_date(&self, written: &str) -> Option<NaiveDate> {
        match self.date(written)? {
            DateReading::Sure(date) if date >= self.today() => Some(date),
            DateReading::Sure(_) | DateReading::Either(..) => None,
        }
    }

    fn date(&self, written: &str) -> Option<DateReading> {
        self.readings(written).into_iter().find_map(|reading| match reading {
            Reading::Date(date) => Some(date),
            Reading::Choice(_) | Reading::Command(_) | Reading::Word(_) | Reading::Number(_) => None,
        })
    }

    /// The shell gives it a number and says so.
    fn record(&self, text: &str, maker: &Entity, due: NaiveDate) -> Heard {
        let now = calendar::local(self.at, self.programme.zone);
        let under_way = self.programme.items.values().rev().find(|item| is_under_way(item, now));
        let promise = Promise {
            text: text.to_owned(),
            maker: maker.id.clone(),
            consultation: under_way.map(|item| item.id.clone()),
            due,
        };
        Heard { order: Some(Order::Record(promise)), ..self.quiet() }
    }

    /// Only what waits for its maker: nobody else has seen it.
    pub(super) fn withdraw(&self, view: &View<'_>, written: &str) -> Heard {
        let Some(stand) = self.stand(view, written) else { return self.unknown(written) };
        let about = self.about_stand(stand);
        let waits = stand.item.visibility_of(stand.instance) > stand.item.visibility && !stand.instance.done;
        let heard = self.say(self.voice().commit_withdrawn(&about, waits));
        Heard { order: waits.then(|| Order::Withdraw(stand.item.id.clone())), ..heard }
    }
}

/// `who by when`; the last *by* counts.
fn who_and_when(head: &str) -> (&str, Option<&str>) {
    let lower = head.to_ascii_lowercase();
    match lower.rfind(" by ") {
        Some(at) => (head[..at].trim(), Some(head[at + 4..].trim())),
        None => (head.trim(), None),
    }
}

/// From its first day to its last.
fn is_under_way(item: &Item, now: NaiveDateTime) -> bool {
    match &item.detail {
        Detail::Consultation(consultation) => {
            let begins = consultation.begins.map(|at| at.date());
            let ends = consultation.ends.map(|at| at.date()).or(begins);
            begins.zip(ends).is_some_and(|(from, to)| (from..=to).contains(&now.date()))
        }
        Detail::Activity { .. }
        | Detail::Target(_)
        | Detail::Commitment { .. }
        | Detail::Entity
        | Detail::ReportRequest { .. } => false,
    }
}

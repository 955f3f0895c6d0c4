//! *Later*: when to ask again, offered as moments of her clock on her working days outside her quiet hours.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::{Heard, Listener, PromptRef, Talk, Topic, ways::sure_date};
use crate::{
    calendar::{Roll, instant, local, release},
    message::Way,
    reply::{DateReading, Reading},
    step::{Wish, ask_again_by},
    wording::Offer,
};

const MORNING: NaiveTime = hour(9);
const AFTERNOON: NaiveTime = hour(16);
/// This afternoon is offered so long before it.
const AHEAD: Duration = Duration::hours(1);

const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

impl Listener<'_> {
    /// When? Where it is due too soon to choose, once more while there is time.
    pub(super) fn when_again(&self, topic: &Topic<'_>, about: PromptRef) -> Heard {
        if topic.instance.prompt(about.prompt).is_none() {
            return self.closed(&about.item);
        }
        let offers = self.offers(topic);
        if offers.is_empty() {
            let latest = self.latest(topic);
            return self.put_off(about, latest + Duration::minutes(1));
        }
        let message = self.voice().when_again(&self.about(topic), about.prompt, &offers);
        self.talk(message, Talk::Later(about))
    }

    /// A moment that is past was offered long ago.
    pub(super) fn again_at(&self, topic: &Topic<'_>, about: PromptRef, moment: NaiveDateTime) -> Heard {
        if topic.instance.prompt(about.prompt).is_none() {
            return self.closed(&about.item);
        }
        if moment <= self.local_time() { self.when_again(topic, about) } else { self.put_off(about, moment) }
    }

    fn put_off(&self, about: PromptRef, until: NaiveDateTime) -> Heard {
        let until = instant(until, self.reader.zone);
        self.wishes(&about.item, Wish::Later { prompt: about.prompt, until }, (about.prompt, Way::Later))
    }

    pub(super) fn later_in_words(&self, topic: &Topic<'_>, about: &PromptRef, text: &str) -> Option<Heard> {
        let readings = self.readings(text);
        if let Some(date) = readings.iter().find_map(sure_date) {
            return Some(self.again_at(topic, about.clone(), self.morning_of(date)));
        }
        // "next Friday": the earlier one asks too early and not too late
        let either = readings.iter().find_map(|reading| match reading {
            Reading::Date(DateReading::Either(one, other)) => Some(*one.min(other)),
            _ => None,
        });
        either.map(|date| self.again_at(topic, about.clone(), self.morning_of(date)))
    }

    /// When she can be asked on a day; today that is the afternoon.
    pub(super) fn morning_of(&self, date: NaiveDate) -> NaiveDateTime {
        let wished = date.and_time(if date == self.local_time().date() { AFTERNOON } else { MORNING });
        let free = release(instant(wished, self.reader.zone), self.reader.zone, &self.reader.quiet, self.days());
        local(free.at, self.reader.zone)
    }

    fn offers(&self, topic: &Topic<'_>) -> Vec<(Offer, NaiveDateTime)> {
        let (now, latest) = (self.local_time(), self.latest(topic));
        let today = now.date();
        let mut offers: Vec<(Offer, NaiveDateTime)> = Vec::new();
        let mut offer = |offer, date: NaiveDate, not_before: NaiveDateTime| {
            let moment = self.morning_of(date);
            let fits = moment.date() == date && moment >= not_before && moment <= latest;
            if fits && !offers.iter().any(|(_, other)| *other == moment) {
                offers.push((offer, moment));
            }
        };
        offer(Offer::ThisAfternoon, today, now + AHEAD);
        offer(Offer::TomorrowMorning, today + Duration::days(1), now);
        let monday = today + Duration::days(7 - i64::from(today.weekday().num_days_from_monday()));
        let working = self.days().roll(monday, Roll::Following).unwrap_or(monday);
        let named = if working.weekday() == Weekday::Mon { Offer::NextMonday } else { Offer::NextWeek };
        offer(named, working, now);
        offers
    }

    fn latest(&self, topic: &Topic<'_>) -> NaiveDateTime {
        ask_again_by(topic.instance.due, self.local_time(), self.days())
    }

    fn days(&self) -> &crate::calendar::Calendar {
        &self.reader.entity.days
    }

    pub(super) fn local_time(&self) -> NaiveDateTime {
        local(self.at, self.reader.zone)
    }
}

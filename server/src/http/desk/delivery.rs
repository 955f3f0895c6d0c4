//! How sending goes: each bot's queue, what was given up and why, and reminders by their status.

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
    },
    ItemLink, Tab, When,
    seated::Seated,
};
use crate::store::delivery::{self, Lost, Queue, Reminded};

const LOST: i64 = 50;
const PAGE: i64 = 30;
/// In the order in which a reminder goes through them.
const STATUSES: [&str; 8] =
    ["planned", "released", "sent", "answered", "suppressed", "undeliverable", "uncertain", "dead"];

#[derive(Template)]
#[template(path = "desk_delivery.html")]
struct Delivery {
    frame: Frame,
    tabs: Vec<Tab>,
    queues: Vec<QueueRow>,
    lost: Vec<LostRow>,
    filters: Vec<Filter>,
    reminders: Vec<ReminderRow>,
    older: Option<String>,
}

struct QueueRow {
    name: String,
    state: &'static str,
    waiting: i64,
    oldest: Option<When>,
    uncertain: i64,
    dead: i64,
    sent: Option<When>,
}

struct LostRow {
    messenger: String,
    who: String,
    state: String,
    why: String,
    at: When,
}

struct Filter {
    url: String,
    text: String,
    count: i64,
    is_here: bool,
}

pub(super) struct ReminderRow {
    /// Its own page.
    pub(super) url: String,
    pub(super) item: Option<ItemLink>,
    pub(super) id: String,
    pub(super) who: String,
    pub(super) status: String,
    pub(super) why: String,
    pub(super) at: When,
}

pub(super) async fn delivery(seated: Seated) -> Result<Response> {
    let status = seated.visit.asked("status").filter(|status| STATUSES.contains(status)).map(str::to_owned);
    let before = seated.visit.asked("before").and_then(|before| before.parse().ok()).unwrap_or(i64::MAX);
    let mut conn = seated.web().connection().await?;
    let programme = seated.programme();
    let queues = delivery::queues(&mut conn, programme).await?;
    let lost = delivery::lost(&mut conn, programme, LOST).await?;
    let counts = delivery::counts(&mut conn, programme).await?;
    let reminders = delivery::reminders(&mut conn, programme, status.as_deref(), before, PAGE).await?;
    let full = i64::try_from(reminders.len()).unwrap_or(PAGE) == PAGE;
    let last = reminders.last().map(|row| row.id).filter(|_| full);
    let shown = Delivery {
        frame: seated.visit.frame("desk"),
        tabs: seated.tabs("desk-delivery"),
        queues: queues.into_iter().map(|queue| seated.queue(queue)).collect(),
        lost: lost.into_iter().map(|one| seated.lost(one)).collect(),
        filters: seated.filters(&counts, status.as_deref()),
        older: last.map(|last| seated.older(status.as_deref(), last)),
        reminders: reminders.into_iter().map(|one| seated.reminder(one)).collect(),
    };
    Ok(page(&shown)?.into_response())
}

impl Seated {
    fn queue(&self, of: Queue) -> QueueRow {
        let state = match of.is_up {
            Some(true) => "desk-bot-up",
            Some(false) => "desk-bot-down",
            None => "desk-bot-own",
        };
        QueueRow {
            name: self.messenger(&of.platform),
            state,
            waiting: of.waiting,
            oldest: of.oldest.map(|at| self.when(at)),
            uncertain: of.uncertain,
            dead: of.dead,
            sent: of.sent_at.map(|at| self.when(at)),
        }
    }

    fn lost(&self, of: Lost) -> LostRow {
        LostRow {
            messenger: self.messenger(&of.platform),
            who: if of.person.is_empty() { self.say().t("desk-to-a-group") } else { self.who(&of.person) },
            state: self.say().t(&format!("desk-status-{}", of.state)),
            why: of.error.map(|why| self.why(&why)).unwrap_or_default(),
            at: self.when(of.at),
        }
    }

    pub(super) fn reminder(&self, of: Reminded) -> ReminderRow {
        ReminderRow {
            url: self.delivered_url(of.id),
            item: self.item_link(&of.item),
            id: of.item,
            who: of.person.map_or_else(|| self.entity(&of.entity), |person| self.who(&person)),
            status: self.say().t(&format!("desk-status-{}", of.status)),
            why: of.why.map(|why| self.why(&why)).unwrap_or_default(),
            at: self.when(of.sent_at.unwrap_or(of.at)),
        }
    }

    /// Where one reminder is shown.
    pub(super) fn delivered_url(&self, id: i64) -> String {
        self.visit.url(&format!("/desk/delivery/{id}"))
    }

    fn filters(&self, counts: &[(String, i64)], chosen: Option<&str>) -> Vec<Filter> {
        let count = |status: &str| counts.iter().find(|(one, _)| one == status).map_or(0, |(_, n)| *n);
        let all = Filter {
            url: self.visit.url("/desk/delivery"),
            text: self.say().t("desk-status-all"),
            count: counts.iter().map(|(_, n)| n).sum(),
            is_here: chosen.is_none(),
        };
        let one = |status: &&str| Filter {
            url: self.with(&self.visit.url("/desk/delivery"), "status", status),
            text: self.say().t(&format!("desk-status-{status}")),
            count: count(status),
            is_here: chosen == Some(*status),
        };
        std::iter::once(all).chain(STATUSES.iter().filter(|status| count(status) > 0).map(one)).collect()
    }

    fn older(&self, status: Option<&str>, last: i64) -> String {
        let url = self.with(&self.visit.url("/desk/delivery"), "before", &last.to_string());
        status.map_or(url.clone(), |status| self.with(&url, "status", status))
    }
}

//! Who was not reached: by messages, by hand, or by an invitation; and why.

use engine::message::Args;
use sqlx::PgConnection;

use super::{
    super::problem::Result,
    front::{Act, Quote, Row},
    seated::Seated,
};
use crate::store::desk::{self, Trouble};

/// Of what did not reach one person so many are named.
const NAMED: usize = 5;
/// Why something was not sent, of which we have words; what a platform says is shown as it is.
const WHYS: [&str; 20] = [
    "no_messenger",
    "nobody_there",
    "gone",
    "rights",
    "no_rights",
    "unreadable",
    "closed",
    "superseded",
    "paused",
    "stopped",
    "silence",
    "digest",
    "reply_page",
    "unlinked",
    "never_sent",
    "no_thread",
    "erased",
    "told_otherwise",
    "not_needed",
    "wrong_person",
];

impl Seated {
    /// One row for each person.
    pub(super) async fn unreached(&self, conn: &mut PgConnection) -> Result<Vec<Row>> {
        let mut of_person: Vec<(String, Vec<Trouble>)> = Vec::new();
        for one in desk::troubles(conn, self.programme()).await? {
            match of_person.iter_mut().find(|(person, _)| *person == one.person) {
                Some((_, all)) => all.push(one),
                None => of_person.push((one.person.clone(), vec![one])),
            }
        }
        let row = |(person, all): (String, Vec<Trouble>)| {
            let certain = all.iter().any(|one| one.status != "uncertain");
            let key = if certain { "desk-not-reached" } else { "desk-perhaps-reached" };
            let mut whys: Vec<String> = all.iter().filter_map(|one| one.why.as_deref()).map(|w| self.why(w)).collect();
            whys.sort();
            whys.dedup();
            let act = |act| Act { act, id: 0, person: person.clone() };
            let mut links = vec![(self.visit.url("/desk/people"), self.say().t("desk-to-people"))];
            for one in all.iter().take(NAMED) {
                let about = self.status.by_instance(one.instance).map(|it| it.item.id.as_str());
                let text = Args::new().text("item", about.unwrap_or("–"));
                links.push((self.delivered_url(one.id), self.say().with("desk-one-reminder", &text)));
            }
            Row {
                what: self.counted(key, all.len()),
                who: Some(self.who(&person)),
                since: all.first().map(|one| self.when(one.at)),
                quote: (!whys.is_empty()).then(|| Quote { text: whys.join("; "), lang: String::new() }),
                acts: vec![act("again"), act("seen")],
                links,
                ..Row::default()
            }
        };
        Ok(of_person.into_iter().map(row).collect())
    }

    pub(super) async fn by_hand(&self, conn: &mut PgConnection) -> Result<Vec<Row>> {
        let row = |one: desk::Waits| {
            let item = one.instance.and_then(|id| self.status.by_instance(id)).map(|it| it.item.id.to_string());
            Row {
                item: item.and_then(|id| self.item_link(&id)),
                what: self.say().t("desk-passed-on"),
                who: Some(self.who(&one.person)),
                since: Some(self.when(one.at)),
                ..Row::default()
            }
        };
        Ok(desk::by_hand(conn, self.programme()).await?.into_iter().map(row).collect())
    }

    pub(super) async fn invitations(&self, conn: &mut PgConnection) -> Result<Vec<Row>> {
        let row = |one: desk::Waits| Row {
            what: self.say().t("desk-invitation-over"),
            who: Some(self.who(&one.person)),
            since: Some(self.when(one.at)),
            links: vec![(self.visit.url("/desk/people"), self.say().t("desk-to-people"))],
            ..Row::default()
        };
        Ok(desk::invitations_over(conn, self.programme()).await?.into_iter().map(row).collect())
    }

    /// Why something did not arrive, in words where we have them.
    pub(super) fn why(&self, why: &str) -> String {
        if WHYS.contains(&why) { self.say().t(&format!("desk-why-{}", why.replace('_', "-"))) } else { why.to_owned() }
    }
}

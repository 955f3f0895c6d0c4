//! What every handler of the API is given: who asks, for what, and how the programme stands as far as she sees.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
    response::Response,
};
use chrono::{DateTime, TimeDelta, Utc};
use engine::calendar;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    super::{
        Web,
        caller::Caller,
        past::Past,
        problem::{Problem, Result},
        status::Status,
    },
    answer::{age, answer, page_answer},
    document::fields,
    parameter::{self, Key, Moment, refuse, refused, slip, unknown_value},
    query::Asked,
    rows::instant,
};

/// A step carries the moment at which its transaction began, and none takes so long.
const WRITTEN_BY: TimeDelta = TimeDelta::minutes(10);

pub(super) struct Ask {
    pub(super) web: Web,
    pub(super) caller: Caller,
    pub(super) headers: HeaderMap,
    pub(super) asked: Asked,
}

impl FromRequestParts<Web> for Ask {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self> {
        let caller = Caller::from_request_parts(parts, web).await?;
        let asked = Asked::from_request_parts(parts, web).await?;
        Ok(Ask { web: web.clone(), caller, headers: parts.headers.clone(), asked })
    }
}

impl Ask {
    /// How a programme stands, or stood at `as_of`.
    pub(super) async fn status(&self, programme: &str) -> Result<Arc<Status>> {
        let now = self.web.status(programme, self.caller.level(programme)?).await?;
        let status = match self.asked.moment(Key::AsOf) {
            None => now,
            Some(moment) => self.past(now, moment).await?,
        };
        self.asked.check_names(&status)?;
        Ok(status)
    }

    async fn past(&self, now: Arc<Status>, moment: Moment) -> Result<Arc<Status>> {
        let at = ends(moment, &now);
        // what is kept of the present may be a little old
        let today = if at > now.at { self.web.clock().await?.at } else { now.at };
        if at > today {
            let told = instant(today, now.programme.zone);
            return Err(refuse(Key::AsOf, format!("`as_of` lies in the future: it is {told} now")));
        }
        let zone = now.programme.zone;
        let past = Past::of(&self.web, now).await?;
        let begins =
            past.begins().map_or_else(String::new, |begins| format!(": it begins at {}", instant(begins, zone)));
        let status = past.at(at).await?;
        status
            .map(Arc::new)
            .ok_or_else(|| refuse(Key::AsOf, format!("`as_of` is before the programme was published{begins}")))
    }

    /// One object.
    pub(super) fn one<T: Serialize + ToSchema>(&self, status: &Status, row: T) -> Result<Response> {
        let row = self.cut(vec![row])?.pop();
        Ok(answer(&self.headers, &row, age(status), &row))
    }

    /// A page of rows.
    pub(super) fn list<T: Serialize + ToSchema>(
        &self,
        status: &Status,
        items: Vec<T>,
        next_cursor: Option<String>,
        total: usize,
    ) -> Result<Response> {
        let items = self.cut(items)?;
        Ok(page_answer(&self.headers, status, &self.asked, items, next_cursor, total))
    }

    /// Only the fields that are asked for.
    fn cut<T: Serialize + ToSchema>(&self, rows: Vec<T>) -> Result<Vec<Cut<T>>> {
        if self.asked.words(Key::Fields).is_empty() {
            return Ok(rows.into_iter().map(Cut::Whole).collect());
        }
        let known = fields::<T>();
        let wanted = wanted_fields(&self.asked, known.iter().map(String::as_str))?;
        let part = |row: T| match serde_json::to_value(row) {
            Ok(serde_json::Value::Object(mut row)) => {
                row.retain(|field, _| wanted.iter().any(|wanted| wanted == field));
                Cut::Part(row)
            }
            Ok(_) | Err(_) => Cut::Part(serde_json::Map::new()),
        };
        Ok(rows.into_iter().map(part).collect())
    }
}

/// The fields that are asked for, if rows have them all.
pub(super) fn wanted_fields<'a>(asked: &'a Asked, known: impl Iterator<Item = &'a str>) -> Result<&'a [String]> {
    let (wanted, known): (_, Vec<&str>) = (asked.words(Key::Fields), known.collect());
    let unknown = wanted.iter().filter(|field| !known.contains(&field.as_str()));
    let slips: Vec<_> = unknown.map(|field| slip(Key::Fields.word(), unknown_value("field", field, &known))).collect();
    if slips.is_empty() { Ok(wanted) } else { Err(refused(slips)) }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Cut<T> {
    Whole(T),
    Part(serde_json::Map<String, serde_json::Value>),
}

/// What was then, if that is over: nobody writes any more what counts for that moment. What is `asked` stands as it does
/// in an address.
pub(in super::super) fn settled(asked: &str, now: &Status) -> Option<DateTime<Utc>> {
    let at = ends(parameter::moment(asked)?, now);
    (at < now.at - WRITTEN_BY).then_some(at)
}

/// A day means its last instant, and today means now.
pub(super) fn ends(moment: Moment, now: &Status) -> DateTime<Utc> {
    let zone = now.programme.zone;
    match moment {
        Moment::At(at) => at,
        Moment::Day(day) if day == calendar::local(now.at, zone).date() => now.at,
        Moment::Day(day) => {
            let next = calendar::end_of_day(day, zone);
            next.checked_sub_signed(TimeDelta::microseconds(1)).unwrap_or(next)
        }
    }
}

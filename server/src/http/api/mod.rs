//! `/api/v1`: how programmes stand, as flat JSON for dashboards that poll.
//!
//! Every answer is computed at the moment of the question, so an ETag over its content is right also when a deadline
//! passes and nobody writes, and `Cache-Control` ends where the clock alone would change it. `ROUTES` is all that there
//! is: the router, what may be asked, and the OpenAPI document are made of it. Shapes are in `shapes`, drawn by `rows`;
//! who sees what is `status`'s.

mod answer;
mod ask;
mod badge;
pub(super) mod calendar;
mod changes;
mod chart;
mod docs;
mod document;
mod events;
mod export;
mod lists;
mod matrix;
mod media;
mod order;
mod parameter;
mod programmes;
mod query;
mod report;
mod reports;
mod responsibilities;
mod route;
mod rows;
mod shapes;
mod steps;
mod timeseries;
mod tokens;

use axum::{
    Router,
    extract::Request,
    http::{StatusCode, Uri, header},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
    routing::{get, post},
};

pub use self::changes::Shared;
pub(super) use self::{ask::settled, rows::timeliness_word};
use self::{
    parameter::Key::{self, *},
    route::{Offered, Route},
    shapes::{
        Activity, Changes, Commitment, Consultation, EntityRow, HistoryRow, MatrixCell, Point, ProgrammeRow, Recorded,
        Reminder, Responsibility, Summary, TargetRow, UpdateRow,
    },
};
use super::{
    Web,
    problem::{Kind, Problem},
};

const ACTIVITIES: &[Key] = &[
    Signal,
    State,
    Entity,
    Country,
    Pillar,
    DueBefore,
    DueAfter,
    Overdue,
    Reported,
    Q,
    UpdatedSince,
    AsOf,
    Lang,
    Fields,
    Sort,
    Limit,
    Cursor,
];
const TARGETS: &[Key] = &[
    Signal,
    State,
    Entity,
    Country,
    Pillar,
    DueBefore,
    DueAfter,
    Overdue,
    Q,
    UpdatedSince,
    AsOf,
    Lang,
    Fields,
    Sort,
    Limit,
    Cursor,
];
const COMMITMENTS: &[Key] = &[
    Signal,
    State,
    Entity,
    Country,
    DueBefore,
    DueAfter,
    Overdue,
    Reported,
    Q,
    UpdatedSince,
    AsOf,
    Lang,
    Fields,
    Sort,
    Limit,
    Cursor,
];
const ENTITIES: &[Key] =
    &[Signal, State, Entity, Country, EntityKind, Q, UpdatedSince, AsOf, Lang, Fields, Sort, Limit, Cursor];
const CONSULTATIONS: &[Key] = &[
    Signal,
    State,
    Entity,
    Country,
    DueBefore,
    DueAfter,
    Overdue,
    Q,
    UpdatedSince,
    AsOf,
    Lang,
    Fields,
    Sort,
    Limit,
    Cursor,
];
const ONE: &[Key] = &[AsOf, Lang, Fields];
const STEPS: &[Key] = &[AsOf, Lang, Fields, Sort, Limit, Cursor];
const LEDGER: &[Key] = &[Status, Item, Entity, ReminderKind, Lang, Fields, Sort, Limit, Cursor];
const RESPONSIBILITIES: &[Key] =
    &[ItemKind, Role, Signal, State, Entity, Country, Pillar, Overdue, Q, AsOf, Lang, Fields, Limit, Cursor];
const MATRIX: &[Key] = &[
    Rows, Cols, Value, ItemKind, Signal, State, Entity, Country, Pillar, Overdue, Reported, Q, AsOf, Lang, Fields, Sort,
];
const TIMESERIES: &[Key] = &[Metric, By, Step, From, To, ItemKind, Entity, Country, Pillar, Lang];

/// Every address of the API. Who adds one adds a row.
const ROUTES: &[Route] = &[
    Route::get("/programmes", "The programmes of this server.", || get(programmes::programmes))
        .asks(&[Lang, Limit, Cursor])
        .list::<ProgrammeRow>(),
    Route::get("/programmes/{p}", "One programme.", || get(programmes::programme)).asks(&[Lang]).one::<ProgrammeRow>(),
    Route::get("/programmes/{p}/summary", "How a programme stands, in one flat object.", || get(programmes::summary))
        .asks(&[AsOf, Lang])
        .one::<Summary>(),
    Route::get("/programmes/{p}/activities", "Activities and how they stand.", || get(lists::activities))
        .asks(ACTIVITIES)
        .list::<Activity>(),
    Route::get("/programmes/{p}/activities/{id}", "One activity.", || get(lists::activity)).asks(ONE).one::<Activity>(),
    Route::get("/programmes/{p}/activities/{id}/history", "The steps of an activity, the latest first.", || {
        get(steps::history)
    })
    .asks(STEPS)
    .list::<HistoryRow>(),
    Route::get(
        "/programmes/{p}/activities/{id}/updates",
        "What was reported of an activity, the latest first.",
        || get(steps::updates),
    )
    .asks(STEPS)
    .list::<UpdateRow>(),
    Route::post::<report::Sent>(
        "/programmes/{p}/activities/{id}/updates",
        "Reports of an activity what its responsible entity would say in a chat.",
        "write:updates",
        || post(report::report),
    )
    .once()
    .one::<Recorded>(),
    Route::get("/programmes/{p}/targets", "Targets: baseline, value and goal.", || get(lists::targets))
        .asks(TARGETS)
        .list::<TargetRow>(),
    Route::get("/programmes/{p}/targets/{id}", "One target.", || get(lists::target)).asks(ONE).one::<TargetRow>(),
    Route::get("/programmes/{p}/commitments", "Commitments and how they stand.", || get(lists::commitments))
        .asks(COMMITMENTS)
        .list::<Commitment>(),
    Route::get("/programmes/{p}/commitments/{id}", "One commitment.", || get(lists::commitment))
        .asks(ONE)
        .one::<Commitment>(),
    Route::get("/programmes/{p}/entities", "Entities that may be named.", || get(lists::entities))
        .asks(ENTITIES)
        .list::<EntityRow>(),
    Route::get("/programmes/{p}/entities/{id}", "One entity.", || get(lists::entity)).asks(ONE).one::<EntityRow>(),
    Route::get("/programmes/{p}/consultations", "Consultations, held and planned.", || get(lists::consultations))
        .asks(CONSULTATIONS)
        .list::<Consultation>(),
    Route::get("/programmes/{p}/consultations/{id}", "One consultation.", || get(lists::consultation))
        .asks(ONE)
        .one::<Consultation>(),
    Route::get("/programmes/{p}/ledger", "Reminders: planned, sent, answered, or not sent and why.", || {
        get(steps::ledger)
    })
    .asks(LEDGER)
    .list::<Reminder>(),
    Route::get("/programmes/{p}/responsibilities", "Who has which role on which item now.", || {
        get(responsibilities::responsibilities)
    })
    .asks(RESPONSIBILITIES)
    .list::<Responsibility>(),
    Route::get("/programmes/{p}/matrix", "How items stand by two of their properties.", || get(matrix::matrix))
        .asks(MATRIX)
        .list::<MatrixCell>(),
    Route::get("/programmes/{p}/timeseries", "How a number went over time.", || get(timeseries::timeseries))
        .asks(TIMESERIES)
        .list::<Point>(),
    Route::get("/programmes/{p}/changes", "What happened after a cursor, in order; waits for it if asked to.", || {
        get(changes::changes)
    })
    .asks(&[Since, Wait, Lang, Limit])
    .one::<Changes>(),
    Route::get("/programmes/{p}/events", "The same as a stream of server-sent events.", || get(events::events))
        .asks(&[Since, Lang])
        .media(&["text/event-stream"]),
    Route::get(
        "/programmes/{p}/export/{file}",
        "A whole table to take away (CSV, XLSX, JSON, JSON lines), or `datapackage.json`.",
        || get(export::export),
    )
    .asks(export::KEYS)
    .media(export::MEDIA)
    .files(export::FILES),
    Route::get("/openapi.json", "This description.", || get(document::document)),
    Route::get("/docs", "This description as a page.", || get(docs::docs)).asks(&[Lang]).media(&["text/html"]),
];

/// All rows; others keep theirs beside their handlers: `.chain(theirs::ROUTES)`.
fn routes() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().chain(tokens::ROUTES).chain(calendar::ROUTES).chain(badge::ROUTES).chain(chart::ROUTES)
}

/// Everything that can be fetched of a programme, in the order of the table.
pub(super) fn offered(programme: &str) -> impl Iterator<Item = Offered> {
    routes().filter_map(move |route| route.offered(programme))
}

pub(super) fn router() -> Router<Web> {
    route::router(routes())
        .fallback(async |uri: Uri| Problem::not_found("page", uri.path()))
        .method_not_allowed_fallback(async || Problem::new(Kind::MethodNotAllowed, Kind::MethodNotAllowed.help()))
        .layer(from_fn(problems_only))
}

/// What is refused before a handler sees it is a problem like any other.
async fn problems_only(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let is_plain = response.extensions().get::<Problem>().is_none();
    match response.status() {
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY if is_plain && speaks_plainly(&response) => {
            Problem::new(Kind::BadParameter, "the address or what was sent with it cannot be read").into_response()
        }
        _ => response,
    }
}

fn speaks_plainly(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|media| media.as_bytes().starts_with(b"text/plain"))
}

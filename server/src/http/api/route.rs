//! The routes of the API as one table: what answers where, what may be asked there, and what comes back.
//!
//! The router and the OpenAPI document are both made of these rows, so no address answers that is not described, and
//! no parameter is described that is not taken. A handler takes `Asked`, which reads the query by its own row.

use std::borrow::Cow;

use axum::{Extension, Router, routing::MethodRouter};
use utoipa::{
    ToSchema,
    openapi::{RefOr, Schema},
};

use super::{
    super::{Web, words::for_address},
    parameter::Key,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Get,
    Post,
    Delete,
}

/// One address and method.
#[derive(Clone, Copy)]
pub(super) struct Route {
    pub(super) path: &'static str,
    pub(super) method: Method,
    pub(super) summary: &'static str,
    pub(super) keys: &'static [Key],
    /// What is sent.
    pub(super) takes: Option<Shape>,
    pub(super) gives: Gives,
    /// What stands for `{file}` in its path, to be offered.
    pub(super) files: &'static [&'static str],
    /// The least that a token must be for.
    pub(super) scope: Option<&'static str>,
    /// It takes an `Idempotency-Key`, and what is sent twice counts once.
    pub(super) once: bool,
    on: fn() -> MethodRouter<Web>,
}

/// What comes back when all is well.
#[derive(Clone, Copy)]
pub(super) enum Gives {
    /// One object.
    One(Shape),
    /// One object that was not there before: 201.
    Made(Shape),
    /// A page of rows.
    List(Shape),
    /// Something else than our JSON, by its media types.
    Media(&'static [&'static str]),
    /// Nothing: 204.
    Nothing,
}

/// What JSON of a type looks like.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) name: fn() -> Cow<'static, str>,
    pub(super) schema: fn() -> RefOr<Schema>,
    pub(super) others: fn(&mut Vec<(String, RefOr<Schema>)>),
}

impl Shape {
    pub(super) const fn of<T: ToSchema>() -> Shape {
        Shape { name: T::name, schema: T::schema, others: T::schemas }
    }
}

impl Route {
    pub(super) const fn get(path: &'static str, summary: &'static str, on: fn() -> MethodRouter<Web>) -> Route {
        Route {
            path,
            method: Method::Get,
            summary,
            keys: &[],
            takes: None,
            gives: Gives::Media(&["application/json"]),
            files: &[],
            scope: None,
            once: false,
            on,
        }
    }

    /// `takes`: the JSON that is sent.
    pub(super) const fn post<T: ToSchema>(
        path: &'static str,
        summary: &'static str,
        scope: &'static str,
        on: fn() -> MethodRouter<Web>,
    ) -> Route {
        let route = Route::get(path, summary, on);
        Route { method: Method::Post, takes: Some(Shape::of::<T>()), scope: Some(scope), ..route }
    }

    pub(super) const fn delete(
        path: &'static str,
        summary: &'static str,
        scope: &'static str,
        on: fn() -> MethodRouter<Web>,
    ) -> Route {
        let route = Route::get(path, summary, on);
        Route { method: Method::Delete, gives: Gives::Nothing, scope: Some(scope), ..route }
    }

    pub(super) const fn asks(self, keys: &'static [Key]) -> Route {
        Route { keys, ..self }
    }

    pub(super) const fn once(self) -> Route {
        Route { once: true, ..self }
    }

    pub(super) const fn one<T: ToSchema>(self) -> Route {
        Route { gives: Gives::One(Shape::of::<T>()), ..self }
    }

    pub(super) const fn makes<T: ToSchema>(self) -> Route {
        Route { gives: Gives::Made(Shape::of::<T>()), ..self }
    }

    pub(super) const fn list<T: ToSchema>(self) -> Route {
        Route { gives: Gives::List(Shape::of::<T>()), ..self }
    }

    pub(super) const fn media(self, types: &'static [&'static str]) -> Route {
        Route { gives: Gives::Media(types), ..self }
    }

    pub(super) const fn files(self, files: &'static [&'static str]) -> Route {
        Route { files, ..self }
    }

    /// What there is to fetch here for whoever knows the programme and nothing else. None: it is one of a list, or
    /// something is done there.
    pub(super) fn offered(&self, programme: &str) -> Option<Offered> {
        if self.method != Method::Get || self.path.contains("{id}") {
            return None;
        }
        let path = format!("/api/v1{}", self.path.replace("{p}", &for_address(programme)));
        let addresses = match self.files {
            [] => vec![path],
            files => files.iter().map(|file| path.replace("{file}", file)).collect(),
        };
        let formats = match self.gives {
            Gives::One(_) | Gives::Made(_) | Gives::List(_) => vec!["JSON"],
            Gives::Media(types) => types.iter().map(|media| format_of(media)).collect(),
            Gives::Nothing => Vec::new(),
        };
        Some(Offered { word: self.word(), addresses, formats: formats.join(", ") })
    }

    /// `/programmes/{p}/calendar.ics` is `calendar`.
    fn word(&self) -> &'static str {
        let rest = self.path.strip_prefix("/programmes/{p}").unwrap_or(self.path).trim_start_matches('/');
        let first = rest.split(['/', '.']).next().unwrap_or_default();
        if first.is_empty() { "programme" } else { first }
    }
}

/// Something to fetch, by a word for it, with its addresses.
pub(crate) struct Offered {
    pub(crate) word: &'static str,
    pub(crate) addresses: Vec<String>,
    pub(crate) formats: String,
}

/// As people call a media type.
fn format_of(media: &'static str) -> &'static str {
    match media {
        "application/json" => "JSON",
        "application/jsonl" => "JSON Lines",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "XLSX",
        "image/png" => "PNG",
        "image/svg+xml" => "SVG",
        "text/calendar" => "iCalendar",
        "text/csv" => "CSV",
        "text/event-stream" => "SSE",
        "text/html" => "HTML",
        other => other,
    }
}

/// A router that answers at these addresses and at no other.
pub(super) fn router(routes: impl Iterator<Item = &'static Route>) -> Router<Web> {
    routes.fold(Router::new(), |router, route| router.route(route.path, (route.on)().layer(Extension(route))))
}

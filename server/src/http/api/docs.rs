//! The description of the API as a page: drawn from the OpenAPI document, loads nothing from elsewhere.

use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::message::Args;
use serde_json::Value;

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
        say::{self, Say},
    },
    ask::Ask,
    document::{DOCUMENT, method},
    parameter::{Key, Takes},
    route::{Gives, Route},
    routes,
};

struct Address {
    anchor: String,
    method: &'static str,
    path: String,
    summary: String,
    scope: Option<String>,
    parameters: Vec<Field>,
    gives: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    takes: String,
    meaning: String,
}

#[derive(Template)]
#[template(path = "docs.html")]
struct Docs {
    frame: Frame,
    addresses: Vec<Address>,
}

pub(super) async fn docs(ask: Ask) -> Result<Response> {
    let chosen = ask.asked.word(Key::Lang);
    let say = Say::new(say::wanted(chosen, &ask.headers, &[]), engine::message::Texts::wording());
    let addresses = routes().map(|route| address(route, &say)).collect();
    Ok(page(&Docs { frame: Frame::plain(&ask.web, say), addresses })?.into_response())
}

fn address(route: &Route, say: &Say) -> Address {
    let operation = &DOCUMENT["paths"][route.path][method(route.method)];
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let described = |parameter: &Value| Field {
        name: word(&parameter["name"]),
        takes: taken(route, parameter["name"].as_str().unwrap_or_default()),
        meaning: word(&parameter["description"]),
    };
    let (gives, fields) = gives(route, say);
    Address {
        anchor: word(&operation["operationId"]),
        method: method(route.method),
        path: format!("/api/v1{}", route.path),
        summary: word(&operation["summary"]),
        scope: route.scope.map(|scope| say.with("docs-scope", &Args::new().text("scope", scope))),
        parameters: operation["parameters"].as_array().into_iter().flatten().map(described).collect(),
        gives,
        fields,
    }
}

fn taken(route: &Route, name: &str) -> String {
    let Some(key) = route.keys.iter().find(|key| key.word() == name) else { return String::new() };
    let about = key.about();
    match about.takes {
        Takes::OneOf(words) => words.join(" | "),
        Takes::AnyOf(words) => words.join(" , "),
        Takes::YesNo => "true | false".to_owned(),
        Takes::Names | Takes::Text | Takes::Date | Takes::Moment | Takes::Count | Takes::Seconds => {
            about.example.to_owned()
        }
    }
}

fn gives(route: &Route, say: &Say) -> (String, Vec<Field>) {
    match route.gives {
        Gives::List(shape) => (say.t("docs-page-of"), fields(&(shape.name)())),
        Gives::One(shape) => (say.t("docs-one"), fields(&(shape.name)())),
        Gives::Media(types) => (say.with("docs-other", &Args::new().text("media", types.join(", "))), Vec::new()),
        Gives::Nothing => (say.t("docs-nothing"), Vec::new()),
    }
}

/// The fields of a schema, those that it shares with others first.
fn fields(name: &str) -> Vec<Field> {
    let schema = &DOCUMENT["components"]["schemas"][name];
    let mut all = Vec::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        match part["$ref"].as_str().and_then(|to| to.rsplit('/').next()) {
            Some(other) => all.extend(fields(other)),
            None => all.extend(properties(part)),
        }
    }
    all.extend(properties(schema));
    all
}

fn properties(schema: &Value) -> Vec<Field> {
    let field = |(name, property): (&String, &Value)| Field {
        name: name.clone(),
        takes: kind(property),
        meaning: property["description"].as_str().unwrap_or_default().to_owned(),
    };
    schema["properties"].as_object().into_iter().flatten().map(field).collect()
}

fn kind(property: &Value) -> String {
    let words = property["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let words: Vec<&str> = words.collect();
    if !words.is_empty() {
        return words.join(" | ");
    }
    match &property["type"] {
        Value::String(kind) => kind.clone(),
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | "),
        _ => String::new(),
    }
}

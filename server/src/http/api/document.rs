//! The OpenAPI 3.1 document: made of the table of routes, the table of parameters and the types of the rows.
//!
//! Nothing in it is written by hand but words about the whole. What refuses a request is described once, as a problem
//! (RFC 9457); every address can give each of them.

use std::sync::LazyLock;

use axum::response::Response;
use serde_json::{Map, Value, json};
use utoipa::{
    ToSchema,
    openapi::{RefOr, Schema},
};

use super::{
    super::problem::{self, Kind, Result},
    answer::{LONGEST_AGE, answer},
    ask::Ask,
    parameter::{self, About, DEFAULT_LIMIT, Key, MAX_LIMIT, MAX_WAIT, Takes},
    route::{Gives, Method, Route, Shape},
    routes,
};

/// What `{p}` and the like in a path mean.
const PARTS: &[(&str, &str)] = &[
    ("p", "The id of a programme."),
    ("id", "The id of what is meant."),
    ("file", "The name of a file, with its ending."),
];

/// Fields that hold one of a few words.
const WORDS: &[(&str, &[&str])] = &[
    ("signal", parameter::SIGNAL_WORDS),
    ("timeliness", parameter::TIMELINESS_WORDS),
    ("visibility", parameter::VISIBILITY_WORDS),
    ("scale", parameter::SCALE_WORDS),
    ("role", parameter::ROLES),
];

pub(super) static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut schemas = Map::new();
    let mut paths: Map<String, Value> = Map::new();
    for route in routes() {
        let shapes = route.takes.into_iter().chain(given(route));
        shapes.for_each(|shape| add(&mut schemas, shape, route.keys.contains(&Key::Fields)));
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        path[method(route.method)] = operation(route);
    }
    add(&mut schemas, Shape::of::<problem::Document<'_>>(), false);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Waymark status API",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "How programmes stand: flat rows, stable ids, weak entity tags, answers of any past instant.",
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "servers": [{"url": "/api/v1"}],
        // who does not say who they are see what is public
        "security": [{}, {"token": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": problems(),
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "A token of `waymark token create`."},
            },
        },
    })
});

pub(super) async fn document(ask: Ask) -> Result<Response> {
    Ok(answer(&ask.headers, &*DOCUMENT, Some(LONGEST_AGE), &*DOCUMENT))
}

/// The names of the fields of a row.
pub(super) fn fields<T: ToSchema>() -> Vec<String> {
    properties::<T>().into_iter().map(|(name, _)| name).collect()
}

/// The fields of a row in no order, and what each holds.
pub(super) fn properties<T: ToSchema>() -> Vec<(String, Value)> {
    let mut others = Vec::new();
    T::schemas(&mut others);
    let mut all = Vec::new();
    collect(&plain(&T::schema()), &others, &mut all);
    all
}

fn collect(schema: &Value, others: &[(String, RefOr<Schema>)], all: &mut Vec<(String, Value)>) {
    if let Some(Value::Object(properties)) = schema.get("properties") {
        all.extend(properties.iter().map(|(name, holds)| (name.clone(), holds.clone())));
    }
    for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        let name = part.get("$ref").and_then(Value::as_str).and_then(|to| to.rsplit('/').next());
        match name.and_then(|name| others.iter().find(|(other, _)| other == name)) {
            Some((_, other)) => collect(&plain(other), others, all),
            None => collect(part, others, all),
        }
    }
}

fn plain(schema: &RefOr<Schema>) -> Value {
    serde_json::to_value(schema).expect("a schema is plain values")
}

fn given(route: &Route) -> Option<Shape> {
    match route.gives {
        Gives::One(shape) | Gives::Made(shape) | Gives::List(shape) => Some(shape),
        Gives::Media(_) | Gives::Nothing => None,
    }
}

fn add(schemas: &mut Map<String, Value>, shape: Shape, may_be_cut: bool) {
    let mut all = vec![((shape.name)().into_owned(), (shape.schema)())];
    (shape.others)(&mut all);
    for (name, schema) in all {
        let mut schema = plain(&schema);
        finish(&mut schema, may_be_cut);
        schemas.insert(name, schema);
    }
}

/// Which words a field holds; and with `fields`, none of them must be there.
fn finish(schema: &mut Value, may_be_cut: bool) {
    let Value::Object(object) = schema else { return };
    if may_be_cut {
        object.remove("required");
    }
    for part in object.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        finish(part, may_be_cut);
    }
    let properties = object.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        let Some((_, words)) = WORDS.iter().find(|(word, _)| word == name) else { continue };
        let mut words: Vec<Value> = words.iter().map(|word| json!(word)).collect();
        if property.get("type").is_some_and(Value::is_array) {
            words.push(Value::Null);
        }
        property["enum"] = Value::Array(words);
    }
}

fn operation(route: &Route) -> Value {
    let mut responses = json!({success(route): answers(route)});
    if route.once {
        responses["202"] = json!({"description": "Stored, and heard in a moment: ask again with the same key."});
    }
    if route.method == Method::Get {
        responses["304"] = json!({"description": "Nothing changed since the answer with this entity tag."});
    }
    for kind in Kind::ALL.into_iter().filter(|kind| may_be(*kind, route)) {
        let status = kind.status().as_u16().to_string();
        responses[status] = json!({"$ref": format!("#/components/responses/{}", kind.status().as_u16())});
    }
    let mut operation = json!({
        "operationId": name(route),
        "summary": route.summary,
        "parameters": parameters(route),
        "responses": responses,
    });
    if let Some(shape) = route.takes {
        operation["requestBody"] = json!({
            "required": true,
            "content": {"application/json": {"schema": reference(shape)}},
        });
    }
    if let Some(scope) = route.scope {
        operation["security"] = json!([{"token": [scope]}]);
    }
    operation
}

/// Other methods than those described are met nowhere, and only what writes asks where it comes from.
fn may_be(kind: Kind, route: &Route) -> bool {
    match kind {
        Kind::MethodNotAllowed => false,
        Kind::Forbidden => route.method != Method::Get,
        Kind::NotTaken | Kind::GoneOn | Kind::KeyReused => route.once,
        Kind::BadParameter
        | Kind::NotFound
        | Kind::NotKnown
        | Kind::OutOfScope
        | Kind::TooMany
        | Kind::Busy
        | Kind::Unavailable
        | Kind::Ours => true,
    }
}

fn success(route: &Route) -> &'static str {
    match route.gives {
        Gives::Nothing => "204",
        Gives::Made(_) => "201",
        Gives::One(_) | Gives::List(_) | Gives::Media(_) => "200",
    }
}

fn answers(route: &Route) -> Value {
    let json = |schema: Value| json!({"application/json": {"schema": schema}});
    let content = match route.gives {
        Gives::Nothing => return json!({"description": "Done."}),
        Gives::One(shape) | Gives::Made(shape) => json(reference(shape)),
        Gives::List(shape) => json(page_of(shape)),
        Gives::Media(types) => types.iter().map(|media| ((*media).to_owned(), json!({}))).collect::<Map<_, _>>().into(),
    };
    let string = |what: &str| json!({"description": what, "schema": {"type": "string"}});
    let mut headers = json!({"ETag": string("The same content has the same tag.")});
    if let Gives::List(_) = route.gives {
        headers["Link"] = string("The next page, if there is one.");
        headers["X-Total-Count"] = json!({"description": "Rows on all pages.", "schema": {"type": "integer"}});
    }
    json!({"description": route.summary, "headers": headers, "content": content})
}

fn page_of(shape: Shape) -> Value {
    json!({
        "type": "object",
        "required": ["items", "next_cursor", "total", "revision", "data_as_of"],
        "properties": {
            "items": {"type": "array", "items": reference(shape)},
            "next_cursor": {"type": ["string", "null"], "description": "For `cursor`; none on the last page."},
            "total": {"type": "integer", "minimum": 0, "description": "Rows on all pages."},
            "revision": {"type": "integer", "description": "Of the programme."},
            "data_as_of": {"type": "string", "format": "date-time"},
        },
    })
}

fn reference(shape: Shape) -> Value {
    json!({"$ref": format!("#/components/schemas/{}", (shape.name)())})
}

fn problems() -> Map<String, Value> {
    let described = |kind: Kind| {
        let status = kind.status().as_u16();
        let same: Vec<&str> =
            Kind::ALL.into_iter().filter(|k| k.status().as_u16() == status).map(Kind::title).collect();
        let schema = json!({"$ref": "#/components/schemas/Problem"});
        let response = json!({
            "description": same.join("; "),
            "content": {"application/problem+json": {"schema": schema}},
        });
        (status.to_string(), response)
    };
    Kind::ALL.into_iter().map(described).collect()
}

fn parameters(route: &Route) -> Vec<Value> {
    let parts = route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let in_path = parts.map(|part| {
        let doc = PARTS.iter().find(|(word, _)| *word == part).map_or("", |(_, doc)| doc);
        json!({"name": part, "in": "path", "required": true, "description": doc, "schema": {"type": "string"}})
    });
    let key = route.once.then(|| {
        json!({
            "name": "Idempotency-Key", "in": "header", "required": true,
            "description": "Another one for each report; the same report under the same key counts once.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 128},
        })
    });
    in_path.chain(key).chain(route.keys.iter().map(|key| parameter(*key))).collect()
}

fn parameter(key: Key) -> Value {
    let About { word, takes, doc, .. } = key.about();
    let mut parameter = json!({"name": word, "in": "query", "description": doc, "schema": takes_schema(takes)});
    if matches!(takes, Takes::AnyOf(_) | Takes::Names) {
        parameter["style"] = json!("form");
        parameter["explode"] = json!(false);
    }
    parameter
}

fn takes_schema(takes: Takes) -> Value {
    match takes {
        Takes::OneOf(words) => json!({"type": "string", "enum": words}),
        Takes::AnyOf(words) => {
            json!({"type": "array", "items": {"type": "string", "enum": words}, "minItems": 1, "maxItems": 50})
        }
        Takes::Names => json!({"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 50}),
        Takes::Text => json!({"type": "string", "maxLength": 200}),
        Takes::YesNo => json!({"type": "boolean"}),
        Takes::Date => json!({"type": "string", "format": "date"}),
        Takes::Moment => {
            json!({"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]})
        }
        Takes::Seconds => json!({"type": "integer", "minimum": 0, "maximum": MAX_WAIT, "default": 0}),
        Takes::Count => json!({"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT}),
    }
}

pub(super) fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "get",
        Method::Post => "post",
        Method::Delete => "delete",
    }
}

/// `get_programmes_p_activities`
fn name(route: &Route) -> String {
    let parts = route.path.split(['/', '.']).filter(|part| !part.is_empty());
    let parts = parts.map(|part| part.trim_matches(['{', '}']).replace('-', "_"));
    std::iter::once(method(route.method).to_owned()).chain(parts).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_described_whole() {
        for route in routes() {
            let operation = &DOCUMENT["paths"][route.path][method(route.method)];
            assert_eq!(operation["summary"], route.summary, "{}", route.path);
            let named = operation["parameters"].as_array().unwrap();
            assert!(
                named.iter().all(|p| p["description"].as_str().is_some_and(|doc| !doc.is_empty())),
                "{}",
                route.path
            );
            for key in route.keys {
                assert!(named.iter().any(|p| p["name"] == key.word()), "{} {}", route.path, key.word());
            }
        }
        let mut names: Vec<String> = routes().map(name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), routes().count());
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let text = DOCUMENT.to_string();
        for part in text.split("\"$ref\":\"").skip(1) {
            let to = part.split('"').next().unwrap();
            assert!(DOCUMENT.pointer(&to[1..]).is_some(), "{to}");
        }
    }

    #[test]
    fn examples_of_parameters_are_taken() {
        for key in routes().flat_map(|route| route.keys) {
            let about = key.about();
            assert!(key.read(about.example).is_ok(), "{}={}", about.word, about.example);
        }
    }
}

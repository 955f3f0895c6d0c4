//! Who asks, and how far they see.
//!
//! Every handler takes a `Caller` and reads through `Web::status` with its level, so nothing is shown that was not
//! asked for by somebody who may see it. Leaves out what a level hides (`status`, `store`).

use axum::{extract::FromRequestParts, http::request::Parts};

use super::{Web, problem::Problem, status::Level};

/// Whoever sent a request.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) level: Level,
}

impl FromRequestParts<Web> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(_: &mut Parts, web: &Web) -> Result<Self, Problem> {
        Ok(Caller { level: Level(web.level) })
    }
}

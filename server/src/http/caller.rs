//! Who asks, and how far they see.
//!
//! A program shows a token (`Authorization: Bearer`), a coordinator's browser the cookie of her session, and anybody
//! else nothing. Every handler takes a `Caller` and reads through `Web::status` with its level for the programme asked
//! about, so nothing is shown but to somebody who may see it. A token that is not good is refused and never taken for
//! nobody's; a session that is over is. Leaves out what a level hides (`status`, `store`) and what secrets are (`access`).

use std::{sync::Arc, time::Instant};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use engine::roadmap::Visibility;

use super::{
    Web,
    problem::{Kind, Problem, Result},
    status::Level,
};
use crate::access::{Scope, Session, Shown, Token};

/// The cookie of a session; where there is https, one that only this host can have set.
const COOKIE: &str = "waymark";
const COOKIE_OF_HTTPS: &str = "__Host-waymark";

/// Whoever sent a request.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) who: Who,
    visitors: Visibility,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Who {
    Anybody,
    Token(Arc<Token>),
    Coordinator(Arc<Session>),
}

impl Caller {
    /// How far they see in a programme. A token for another one is refused there: whoever shows it expects more than
    /// anybody gets.
    pub(crate) fn level(&self, programme: &str) -> Result<Level> {
        match &self.who {
            Who::Token(token) if self.covers(programme) => Ok(Level(token.sees())),
            Who::Token(_) => Err(Problem::new(Kind::OutOfScope, "this token is for another programme")),
            Who::Coordinator(_) if self.covers(programme) => Ok(Level(self.visitors.max(Visibility::Coordinators))),
            Who::Coordinator(_) | Who::Anybody => Ok(Level(self.visitors)),
        }
    }

    /// Whether a programme is one that they may ask about as who they are.
    pub(crate) fn covers(&self, programme: &str) -> bool {
        match &self.who {
            Who::Anybody => true,
            Who::Token(token) => token.programme.as_ref().is_none_or(|own| own == programme),
            Who::Coordinator(session) => session.programme == programme,
        }
    }

    /// Whether a scope is theirs; in which programmes says `covers`. Only tokens write: a browser's forms have their own.
    pub(crate) fn may(&self, scope: Scope) -> bool {
        match &self.who {
            Who::Anybody => false,
            Who::Token(token) => token.may(scope),
            Who::Coordinator(_) => matches!(scope, Scope::ReadPublic | Scope::ReadMembers),
        }
    }

    /// As `may`; else the problem says what is missing.
    pub(crate) fn require(&self, scope: Scope) -> Result<()> {
        if self.may(scope) {
            return Ok(());
        }
        Err(match &self.who {
            Who::Token(_) => Problem::new(Kind::OutOfScope, format!("this token has no scope `{}`", scope.word())),
            Who::Anybody | Who::Coordinator(_) => {
                Problem::new(Kind::NotKnown, format!("this takes a token with the scope `{}`", scope.word()))
            }
        })
    }

    /// As `require`, in one programme.
    pub(crate) fn require_in(&self, scope: Scope, programme: &str) -> Result<()> {
        self.require(scope)?;
        self.level(programme).map(drop)
    }

    /// The one programme that they are of, if it is one.
    pub(crate) fn own_programme(&self) -> Option<&str> {
        match &self.who {
            Who::Anybody => None,
            Who::Token(token) => token.programme.as_deref(),
            Who::Coordinator(session) => Some(&session.programme),
        }
    }

    pub(crate) fn session(&self) -> Option<&Arc<Session>> {
        match &self.who {
            Who::Coordinator(session) => Some(session),
            Who::Anybody | Who::Token(_) => None,
        }
    }
}

impl FromRequestParts<Web> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self> {
        let (visitors, now) = (web.level, Instant::now());
        if let Some(shown) = parts.headers.get(header::AUTHORIZATION) {
            let token = shown.to_str().ok().and_then(bearer);
            let token = token.ok_or_else(|| refused("this is not understood: use `Authorization: Bearer TOKEN`"))?;
            return match web.access.token(&web.pool, token, now).await? {
                Shown::Good(token) => Ok(Caller { who: Who::Token(token), visitors }),
                Shown::Over => Err(refused("the time of this token is over: ask for a new one")),
                Shown::Revoked => Err(refused("this token was revoked: ask for a new one")),
                Shown::Unknown => Err(refused("there is no such token")),
            };
        }
        let session = match cookie(&parts.headers, web.is_https()) {
            Some(secret) => web.access.session(&web.pool, &web.programmes, secret, now).await?,
            None => None,
        };
        Ok(Caller { who: session.map_or(Who::Anybody, Who::Coordinator), visitors })
    }
}

fn refused(detail: &str) -> Problem {
    Problem::new(Kind::NotKnown, detail)
}

/// The token of `Bearer TOKEN`; how the scheme is written does not matter (RFC 9110, 11.1).
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim()).filter(|token| !token.is_empty())
}

/// The secret of the session's cookie. Over https the plain name is not heard: any neighbour could have set it.
fn cookie(headers: &HeaderMap, is_https: bool) -> Option<&str> {
    let name = cookie_name(is_https);
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, secret)| secret).filter(|secret| !secret.is_empty())
}

fn cookie_name(is_https: bool) -> &'static str {
    if is_https { COOKIE_OF_HTTPS } else { COOKIE }
}

/// What sets the cookie of a session, or with no seconds left takes it away.
pub(super) fn set_cookie(secret: &str, lasts: std::time::Duration, is_https: bool) -> String {
    let secure = if is_https { "; Secure" } else { "" };
    format!("{}={secret}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{secure}", cookie_name(is_https), lasts.as_secs())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn a_token_is_read_however_the_scheme_is_written() {
        let check = |header: &str, expect: Option<&str>| assert_eq!(bearer(header), expect, "{header}");
        check("Bearer waymark_x", Some("waymark_x"));
        check("bearer  waymark_x ", Some("waymark_x"));
        check("Basic dTpw", None);
        check("Bearer", None);
        check("Bearer ", None);
        check("waymark_x", None);
    }

    #[test]
    fn a_cookie_is_found_among_others_and_https_hears_only_its_own() {
        #[track_caller]
        fn check(cookies: &[&'static str], is_https: bool, expect: Option<&str>) {
            let mut map = HeaderMap::new();
            for value in cookies {
                map.append(header::COOKIE, HeaderValue::from_static(value));
            }
            assert_eq!(cookie(&map, is_https), expect, "{cookies:?}");
        }
        check(&["a=b; waymark=secret; c=d"], false, Some("secret"));
        check(&["a=b", "waymark=secret"], false, Some("secret"));
        check(&["waymark="], false, None);
        check(&["xwaymark=secret"], false, None);
        check(&["waymark=planted"], true, None);
        check(&["waymark=planted; __Host-waymark=own"], true, Some("own"));
        let set = set_cookie("s", std::time::Duration::from_secs(60), true);
        assert_eq!(set, "__Host-waymark=s; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure");
    }
}

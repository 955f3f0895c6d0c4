//! Who else gets in: tokens of this programme, made here for programs that read or send, shown once, revoked; and the
//! browsers in which she herself is signed in.

use std::time::Duration;

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{
    super::{
        frame::{Frame, page},
        problem::{Kind, Problem, Result},
    },
    Tab, When,
    seated::{Seated, SeatedForm},
};
use crate::{
    access::{self, Scope, Wanted},
    store::access as stored,
};

/// What a coordinator may give away; `admin` is the operator's.
const OFFERED: [Scope; 4] = [Scope::ReadPublic, Scope::ReadMembers, Scope::ReadAll, Scope::WriteUpdates];
const LONGEST_DAYS: u64 = 366;
const LONGEST_NAME: usize = 80;
const DID: [&str; 2] = ["revoked", "already"];

#[derive(Template)]
#[template(path = "desk_tokens.html")]
struct Tokens {
    frame: Frame,
    tabs: Vec<Tab>,
    query: String,
    form_token: String,
    tap: String,
    did: Option<String>,
    /// Shown by the answer that made it, and never again.
    fresh: Option<String>,
    sessions: String,
    scopes: Vec<(&'static str, String)>,
    longest_days: u64,
    longest_name: usize,
    rows: Vec<Row>,
}

struct Row {
    id: i64,
    prefix: String,
    name: String,
    scopes: String,
    until: When,
    used: Option<When>,
    /// Why it is good for nothing any more.
    ended: Option<String>,
}

pub(super) async fn tokens(seated: Seated) -> Result<Response> {
    let did = seated.visit.asked("did").filter(|did| DID.contains(did)).map(str::to_owned);
    seated.show(did.as_deref(), None).await
}

/// Shown by the answer itself. A form that is sent twice makes one, and says so.
pub(super) async fn make(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let scope = form.get("scope").and_then(|word| Scope::parse(&word)).filter(|scope| OFFERED.contains(scope));
    let days =
        form.number("days").and_then(|days| u64::try_from(days).ok()).filter(|days| (1..=LONGEST_DAYS).contains(days));
    let (Some(scope), Some(days)) = (scope, days) else {
        return Err(Problem::said(Kind::BadParameter, seated.say().t("desk-form-missing")));
    };
    let name: String = form.get("name").unwrap_or_default().chars().take(LONGEST_NAME).collect();
    let wanted = Wanted {
        scopes: &[scope],
        programme: Some(seated.programme()),
        name: &name,
        lasts: Duration::from_secs(days * 24 * 3600),
        made_by: &seated.seat.coordinator,
    };
    // of hers alone: whoever guesses another's number takes nothing from her
    let form = format!("{}/{}/{}", seated.programme(), seated.seat.coordinator, form.tap);
    let made = access::make_token_once(&mut *seated.web().connection().await?, &wanted, &form).await?;
    seated.show(made.is_none().then_some("token-twice"), made).await
}

pub(super) async fn revoke(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let id = form.number("id").unwrap_or_default();
    let by = seated.seat.coordinator.as_str();
    let revoked = stored::revoke(&mut *seated.web().connection().await?, id, Some(seated.programme()), by).await?;
    seated.web().access.forget();
    Ok(seated.back("/desk/tokens", "did", if revoked { "revoked" } else { "already" }))
}

impl Seated {
    async fn show(&self, did: Option<&str>, fresh: Option<String>) -> Result<Response> {
        let mut conn = self.web().connection().await?;
        let all = stored::tokens(&mut conn, Some(self.programme())).await?;
        let sessions =
            stored::sessions(&mut conn, self.programme(), &self.seat.coordinator, access::SESSION_IDLES).await?;
        let shown = Tokens {
            frame: self.visit.frame("desk"),
            tabs: self.tabs("desk-tokens"),
            query: self.query(),
            form_token: self.form_token.clone(),
            tap: uuid::Uuid::new_v4().simple().to_string(),
            did: did.map(|did| self.say().t(&format!("desk-did-{did}"))),
            fresh,
            sessions: self.counted("desk-sessions-count", usize::try_from(sessions).unwrap_or_default()),
            scopes: OFFERED.into_iter().map(|scope| (scope.word(), self.scope(scope.word()))).collect(),
            longest_days: LONGEST_DAYS,
            longest_name: LONGEST_NAME,
            rows: all.into_iter().map(|one| self.token(one)).collect(),
        };
        Ok(page(&shown)?.into_response())
    }

    fn scope(&self, word: &str) -> String {
        self.say().t(&format!("desk-scope-{}", word.replace(':', "-")))
    }

    fn token(&self, of: stored::Token) -> Row {
        let ended =
            if of.revoked_at.is_some() { Some("desk-token-revoked") } else { of.is_over.then_some("desk-token-over") };
        let scopes: Vec<String> = of.scopes.iter().map(|word| self.scope(word)).collect();
        Row {
            id: of.id,
            prefix: of.prefix,
            name: of.name,
            scopes: scopes.join("; "),
            until: self.when(of.expires_at),
            used: of.used_at.map(|at| self.when(at)),
            ended: ended.map(|key| self.say().t(key)),
        }
    }
}

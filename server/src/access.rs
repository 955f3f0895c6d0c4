//! Who may see and do more than anybody: tokens of programs, and sessions of coordinators.
//!
//! A secret is shown once and kept as its hash. What is looked up is remembered for at most a second, so that who polls
//! costs no query and what is revoked ends within that second on every replica; that something was used is noted in
//! memory and written once a minute by `keep`, never on a request's path. All times here are real (DECISIONS 18).
//! Leaves out how a request carries a secret (`http::caller`) and what a level hides (`http::status`).

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use anyhow::Context;
use engine::{Programme, ids::PersonId, roadmap::Visibility};
use sqlx::{PgConnection, PgPool};
use tokio_util::sync::CancellationToken;

use crate::{
    programmes::Programmes,
    store::access::{self as stored, NewToken},
    token,
};

/// What was looked up counts for so long.
const REMEMBERED: Duration = Duration::from_secs(1);
/// More than that are not remembered: who tries secrets fills no memory.
const MOST_REMEMBERED: usize = 10_000;
const NOTED_EVERY: Duration = Duration::from_secs(60);
/// A link that signs in.
pub const SIGN_IN_LASTS: Duration = Duration::from_secs(10 * 60);
/// A session that is used.
pub const SESSION_LASTS: Duration = Duration::from_secs(7 * 24 * 3600);
/// A session that nobody uses.
pub(crate) const SESSION_IDLES: Duration = Duration::from_secs(12 * 3600);
/// No token lies about longer than that.
pub const LONGEST: Duration = Duration::from_secs(730 * 24 * 3600);
/// So much of a token's secret is shown, so that its holder can tell it from her others.
const SHOWN: usize = 4;

/// What a token is good for. None contains another but `read:` the lower ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    ReadPublic,
    ReadMembers,
    /// What coordinators see, and what is restricted.
    ReadAll,
    WriteUpdates,
    /// To make and revoke tokens.
    Admin,
}

impl Scope {
    pub const ALL: [Scope; 5] =
        [Scope::ReadPublic, Scope::ReadMembers, Scope::ReadAll, Scope::WriteUpdates, Scope::Admin];

    pub fn word(self) -> &'static str {
        match self {
            Scope::ReadPublic => "read:public",
            Scope::ReadMembers => "read:members",
            Scope::ReadAll => "read:all",
            Scope::WriteUpdates => "write:updates",
            Scope::Admin => "admin",
        }
    }

    pub fn parse(word: &str) -> Option<Scope> {
        Scope::ALL.into_iter().find(|scope| scope.word() == word)
    }

    /// What a token begins with tells whoever finds it how much is at stake.
    fn mark(self) -> &'static str {
        match self {
            Scope::ReadPublic => "public",
            Scope::ReadMembers => "members",
            Scope::ReadAll => "all",
            Scope::WriteUpdates => "write",
            Scope::Admin => "admin",
        }
    }

    fn sees(self) -> Visibility {
        match self {
            Scope::ReadMembers => Visibility::Members,
            Scope::ReadAll => Visibility::Restricted,
            Scope::ReadPublic | Scope::WriteUpdates | Scope::Admin => Visibility::Public,
        }
    }
}

/// A token that is good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub id: i64,
    /// How it begins.
    pub prefix: String,
    /// None: all of them.
    pub programme: Option<String>,
    pub scopes: Vec<Scope>,
}

impl Token {
    /// How far it sees, in the programmes that it is for.
    pub fn sees(&self) -> Visibility {
        self.scopes.iter().map(|scope| scope.sees()).max().unwrap_or(Visibility::Public)
    }

    pub fn may(&self, wanted: Scope) -> bool {
        match wanted {
            Scope::ReadPublic | Scope::ReadMembers | Scope::ReadAll => {
                self.scopes.iter().any(|has| *has >= wanted && *has <= Scope::ReadAll)
            }
            Scope::WriteUpdates | Scope::Admin => self.scopes.contains(&wanted),
        }
    }
}

/// What came of looking up a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    Good(Arc<Token>),
    Over,
    Revoked,
    Unknown,
}

/// A browser in which somebody has signed in who is a coordinator now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: i64,
    pub programme: String,
    pub person: PersonId,
    /// What forms of her pages carry, so that no other site can send them.
    pub form_token: String,
}

/// What one wants in a token.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    pub scopes: &'a [Scope],
    pub programme: Option<&'a str>,
    pub name: &'a str,
    pub lasts: Duration,
    pub made_by: &'a str,
}

/// Makes a token: its number, and itself, which is kept nowhere.
pub async fn make_token(conn: &mut PgConnection, wanted: &Wanted<'_>) -> anyhow::Result<(i64, String)> {
    make(conn, wanted, None).await?.context("only a form can be sent twice")
}

/// Makes a token by a form, once: `None` if this form was sent before.
pub async fn make_token_once(conn: &mut PgConnection, wanted: &Wanted<'_>, form: &str) -> sqlx::Result<Option<String>> {
    Ok(make(conn, wanted, Some(form)).await?.map(|(_, token)| token))
}

async fn make(conn: &mut PgConnection, wanted: &Wanted<'_>, form: Option<&str>) -> sqlx::Result<Option<(i64, String)>> {
    let mark = wanted.scopes.iter().max().map_or("none", |scope| scope.mark());
    let (begin, secret) = (format!("waymark_{mark}_"), token::fresh());
    let prefix = format!("{begin}{}", secret.get(..SHOWN).unwrap_or_default());
    let token = begin + &secret;
    let new = NewToken {
        hash: &token::hash(&token),
        prefix: &prefix,
        name: wanted.name,
        programme: wanted.programme,
        scopes: &wanted.scopes.iter().map(|scope| scope.word().to_owned()).collect::<Vec<_>>(),
        made_by: wanted.made_by,
        lasts: wanted.lasts,
        form,
    };
    Ok(stored::make_token(conn, &new).await?.map(|id| (id, token)))
}

/// Makes a link that signs a coordinator in, once: the last part of its address.
pub async fn make_sign_in(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<String> {
    let code = token::fresh();
    stored::make_sign_in(conn, programme, person, &token::hash(&code), SIGN_IN_LASTS).await?;
    Ok(code)
}

/// Where such a link leads.
pub fn sign_in_url(public_url: &str, code: &str) -> String {
    format!("{}/sign-in/{code}", public_url.trim_end_matches('/'))
}

/// Spends such a link: the secret of the new session. `None`: it is not good any more.
pub async fn begin_session(conn: &mut PgConnection, code: &str) -> sqlx::Result<Option<(String, stored::Session)>> {
    let secret = token::fresh();
    let made = stored::begin_session(conn, &token::hash(code), &token::hash(&secret), SESSION_LASTS).await?;
    Ok(made.map(|session| (secret, session)))
}

/// Whether somebody is a coordinator.
pub fn coordinates(programme: &Programme, person: &PersonId) -> bool {
    programme.member(person).is_some_and(|(entity, _)| programme.coordinators.contains(&entity.id))
}

/// What this replica remembers of those who called lately.
#[derive(Clone, Default)]
pub struct Access(Arc<Mutex<Known>>);

#[derive(Default)]
struct Known {
    tokens: Lately<Shown>,
    sessions: Lately<Option<Arc<Session>>>,
    used_tokens: BTreeSet<i64>,
    used_sessions: BTreeSet<i64>,
}

/// By the hash of the secret, with the moment just before it was read.
type Lately<T> = HashMap<String, (Instant, T)>;

impl Access {
    /// What a token is, as of at most a second ago.
    pub(crate) async fn token(&self, pool: &PgPool, token: &str, now: Instant) -> anyhow::Result<Shown> {
        let hash = token::hash(token);
        let known = recall(&self.lock().tokens, &hash, now);
        let shown = match known {
            Some(shown) => shown,
            None => {
                let shown = look_up(&mut *pool.acquire().await?, &hash).await?;
                remember(&mut self.lock().tokens, hash, now, shown.clone());
                shown
            }
        };
        if let Shown::Good(token) = &shown {
            self.lock().used_tokens.insert(token.id);
        }
        Ok(shown)
    }

    /// Whose session this is the secret of, as of at most a second ago.
    pub(crate) async fn session(
        &self,
        pool: &PgPool,
        programmes: &Programmes,
        secret: &str,
        now: Instant,
    ) -> anyhow::Result<Option<Arc<Session>>> {
        let hash = token::hash(secret);
        let known = recall(&self.lock().sessions, &hash, now);
        let session = match known {
            Some(session) => session,
            None => {
                let session = signed_in(&mut *pool.acquire().await?, programmes, &hash).await?;
                let session = session.map(|it| Arc::new(Session { form_token: form_token(secret), ..it }));
                remember(&mut self.lock().sessions, hash, now, session.clone());
                session
            }
        };
        if let Some(session) = &session {
            self.lock().used_sessions.insert(session.id);
        }
        Ok(session)
    }

    /// Something was revoked or ended here: it is looked up again at once.
    pub(crate) fn forget(&self) {
        let mut known = self.lock();
        known.tokens.clear();
        known.sessions.clear();
    }

    /// Writes what was used, every minute and at the end.
    pub async fn keep(&self, pool: PgPool, stop: CancellationToken) {
        loop {
            let stopped = tokio::time::timeout(NOTED_EVERY, stop.cancelled()).await.is_ok();
            if let Err(error) = self.note(&pool).await {
                tracing::warn!("when tokens and sessions were used cannot be written: {error:#}");
            }
            if stopped {
                return;
            }
        }
    }

    async fn note(&self, pool: &PgPool) -> sqlx::Result<()> {
        let (tokens, sessions) = {
            let mut known = self.lock();
            (std::mem::take(&mut known.used_tokens), std::mem::take(&mut known.used_sessions))
        };
        if tokens.is_empty() && sessions.is_empty() {
            return Ok(());
        }
        let (tokens, sessions): (Vec<_>, Vec<_>) = (tokens.into_iter().collect(), sessions.into_iter().collect());
        stored::used(&mut *pool.acquire().await?, &tokens, &sessions).await
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn recall<T: Clone>(lately: &Lately<T>, hash: &str, now: Instant) -> Option<T> {
    let (read, known) = lately.get(hash)?;
    (now.saturating_duration_since(*read) < REMEMBERED).then(|| known.clone())
}

fn remember<T>(lately: &mut Lately<T>, hash: String, now: Instant, known: T) {
    if lately.len() >= MOST_REMEMBERED {
        lately.clear();
    }
    lately.insert(hash, (now, known));
}

async fn look_up(conn: &mut PgConnection, hash: &str) -> sqlx::Result<Shown> {
    Ok(match stored::token(conn, hash).await? {
        None => Shown::Unknown,
        Some(it) if it.revoked_at.is_some() => Shown::Revoked,
        Some(it) if it.is_over => Shown::Over,
        Some(it) => Shown::Good(Arc::new(Token {
            id: it.id,
            prefix: it.prefix,
            programme: it.programme,
            scopes: it.scopes.iter().filter_map(|word| Scope::parse(word)).collect(),
        })),
    })
}

async fn signed_in(conn: &mut PgConnection, programmes: &Programmes, hash: &str) -> anyhow::Result<Option<Session>> {
    let Some(it) = stored::session(conn, hash, SESSION_IDLES).await? else { return Ok(None) };
    let person = PersonId::from(it.person.as_str());
    // as the programme stands now
    let newest = programmes.newest(conn, &it.programme).await?;
    let still = newest.is_some_and(|newest| coordinates(&newest, &person));
    Ok(still.then(|| Session { id: it.id, programme: it.programme, person, form_token: String::new() }))
}

/// Who knows it does not know the secret of the session.
fn form_token(secret: &str) -> String {
    token::hash(&format!("form of {secret}"))
}

#[cfg(test)]
mod tests;

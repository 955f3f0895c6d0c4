//! The door: who knocks, how often, and from which other sites.
//!
//! Everybody has a pace of her own, by her token or else by her address (of IPv6 the first half: a household has as many
//! as it likes). What she has already (304) costs nothing. An address that a proxy tells is believed only of proxies
//! that we know. Whoever calls from this machine itself, and for nobody else, is not counted. Other sites' scripts read
//! what is public, without saying who they are; with a token they read and write where they are on the list.

use std::{
    net::{IpAddr, SocketAddr},
    num::NonZeroU32,
    str::FromStr,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use axum::{
    extract::{ConnectInfo, FromRequestParts, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use engine::roadmap::Visibility;
use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::StateInformationMiddleware,
    state::keyed::DefaultKeyedStateStore,
};
use sha2::{Digest, Sha256};

use super::{
    Web,
    caller::Caller,
    problem::{Kind, Problem},
    word,
};

/// In a minute, and at once, where nobody says otherwise.
pub const REQUESTS: NonZeroU32 = NonZeroU32::new(600).expect("it is not zero");
/// So many are told apart.
const MOST_VISITORS: usize = 20_000;
/// For how long a browser remembers what another site may do, in seconds.
const REMEMBERED: &str = "600";
const EXPOSED: &str = "ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Poll-Interval, X-Total-Count";

type Paces = RateLimiter<Visitor, DefaultKeyedStateStore<Visitor>, DefaultClock, StateInformationMiddleware>;

pub struct Door {
    proxies: Vec<Net>,
    origins: Vec<String>,
    /// In a minute, and at once.
    requests: NonZeroU32,
    paces: RwLock<Paces>,
    clock: DefaultClock,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Visitor {
    V4([u8; 4]),
    V6([u8; 8]),
    Token([u8; 16]),
}

/// How much a visitor may ask, and may still.
pub(super) struct Pace {
    requests: NonZeroU32,
    /// None: nobody counts.
    left: Option<u32>,
}

impl Default for Door {
    fn default() -> Self {
        Door::new(Vec::new(), Vec::new(), REQUESTS)
    }
}

impl Door {
    /// `origins`: such as `https://dashboard.example.org`. `requests`: in a minute, and at once.
    pub fn new(proxies: Vec<Net>, origins: Vec<String>, requests: NonZeroU32) -> Self {
        Door { proxies, origins, requests, paces: RwLock::new(paces(requests)), clock: DefaultClock::default() }
    }

    /// Counts a request. None: it is one too many, and whoever is behind the door says so.
    pub(super) async fn knock(&self, web: &Web, parts: &mut Parts) -> Option<Pace> {
        let Some(visitor) = self.visitor(web, parts).await else { return Some(self.pace(None)) };
        self.count(&visitor).ok()
    }

    fn count(&self, visitor: &Visitor) -> Result<Pace, Duration> {
        let paces = self.paces.read().unwrap_or_else(PoisonError::into_inner);
        let counted = paces.check_key(visitor);
        let too_many = paces.len() > MOST_VISITORS;
        drop(paces);
        if too_many {
            self.make_room();
        }
        match counted {
            Ok(state) => Ok(self.pace(Some(state.remaining_burst_capacity()))),
            Err(until) => Err(until.wait_time_from(self.clock.now())),
        }
    }

    /// Who was not here lately is forgotten; if that is nobody, all are.
    fn make_room(&self) {
        let mut paces = self.paces.write().unwrap_or_else(PoisonError::into_inner);
        paces.retain_recent();
        if paces.len() > MOST_VISITORS / 2 {
            *paces = self::paces(self.requests);
        }
    }

    fn pace(&self, left: Option<u32>) -> Pace {
        Pace { requests: self.requests, left }
    }

    async fn visitor(&self, web: &Web, parts: &mut Parts) -> Option<Visitor> {
        let token = word(&parts.headers, header::AUTHORIZATION).map(Sha256::digest);
        // a token that is none is the address's
        if let Some(token) = token
            && Caller::from_request_parts(parts, web).await.is_ok()
        {
            let mut key = [0; 16];
            key.copy_from_slice(&token[..16]);
            return Some(Visitor::Token(key));
        }
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>()?.0.ip().to_canonical();
        self.address(peer, &parts.headers).map(|address| match address {
            IpAddr::V4(v4) => Visitor::V4(v4.octets()),
            IpAddr::V6(v6) => {
                let mut half = [0; 8];
                half.copy_from_slice(&v6.octets()[..8]);
                Visitor::V6(half)
            }
        })
    }

    /// Of proxies that follow on each other the last one that we do not know is the visitor.
    fn address(&self, peer: IpAddr, headers: &HeaderMap) -> Option<IpAddr> {
        if !self.is_proxy(peer) {
            return Some(peer);
        }
        let told = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let hops: Vec<&str> = told.flat_map(|value| value.split(',')).map(str::trim).collect();
        let mut hops = hops.iter().rev().map_while(|hop| hop.parse::<IpAddr>().ok()).map(|ip| ip.to_canonical());
        hops.find(|ip| !self.is_proxy(*ip)).or((!peer.is_loopback()).then_some(peer))
    }

    fn is_proxy(&self, address: IpAddr) -> bool {
        address.is_loopback() || self.proxies.iter().any(|net| net.has(address))
    }

    fn trusts(&self, origin: &str) -> bool {
        self.origins.iter().any(|one| one == origin)
    }
}

fn paces(requests: NonZeroU32) -> Paces {
    RateLimiter::keyed(Quota::per_minute(requests)).with_middleware::<StateInformationMiddleware>()
}

impl Pace {
    pub(super) fn tell(&self, headers: &mut HeaderMap) {
        let Some(left) = self.left else { return };
        let requests = self.requests.get();
        // when all of it will be there again
        let rest = u64::from(requests.saturating_sub(left)) * 60 / u64::from(requests);
        if let Ok(value) = HeaderValue::try_from(format!("\"default\";r={left};t={rest}")) {
            headers.insert("ratelimit", value);
        }
        if let Ok(value) = HeaderValue::try_from(format!("\"default\";q={requests};w=60")) {
            headers.insert("ratelimit-policy", value);
        }
    }
}

/// What is open to whoever asks for it at any rate: whether we live, and what pages are made of. Reply pages count the
/// tries themselves, and where Telegram knocks is no route of ours.
fn is_open(path: &str) -> bool {
    let alone = ["/livez", "/readyz", "/healthz", "/metrics", "/version"];
    alone.contains(&path) || path.starts_with("/assets/") || path.starts_with("/r/")
}

/// Turns away who knocks too often.
pub(super) async fn limit(State(web): State<Arc<Web>>, request: Request, next: Next) -> Response {
    if is_open(request.uri().path()) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let visitor = web.door.visitor(&web, &mut parts).await;
    let counted = visitor.map_or_else(|| Ok(web.door.pace(None)), |visitor| web.door.count(&visitor));
    match counted {
        Ok(pace) => {
            let mut response = next.run(Request::from_parts(parts, body)).await;
            pace.tell(response.headers_mut());
            response
        }
        Err(wait) => {
            let seconds = wait.as_secs().saturating_add(1);
            let requests = web.door.requests;
            let detail = format!("there were more than {requests} requests in a minute: wait {seconds} s");
            let mut response = Problem::new(Kind::TooMany, detail).into_response();
            web.door.pace(Some(0)).tell(response.headers_mut());
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            response
        }
    }
}

/// What browsers let other sites' scripts do with the API (the Fetch standard, 3.3).
pub(super) async fn other_sites(State(web): State<Arc<Web>>, request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with("/api/") {
        return next.run(request).await;
    }
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let origin = word(request.headers(), header::ORIGIN).map(str::to_owned);
    let asked = word(request.headers(), header::ACCESS_CONTROL_REQUEST_METHOD).map(str::to_owned);
    let names_itself = request.headers().contains_key(header::AUTHORIZATION);
    let is_public = web.level == Visibility::Public;
    let trusted = origin.filter(|origin| web.door.trusts(origin));
    if let (&Method::OPTIONS, Some(asked)) = (request.method(), asked) {
        let mut response = StatusCode::NO_CONTENT.into_response();
        let said = response.headers_mut();
        match trusted {
            Some(origin) => {
                allow(said, &origin);
                say(said, header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, DELETE");
                let headers = "Authorization, Content-Type, Idempotency-Key, If-None-Match";
                say(said, header::ACCESS_CONTROL_ALLOW_HEADERS, headers);
            }
            None if is_public && ["GET", "HEAD"].contains(&asked.as_str()) => {
                allow(said, "*");
                say(said, header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
                say(said, header::ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match");
            }
            None => {}
        }
        say(said, header::ACCESS_CONTROL_MAX_AGE, REMEMBERED);
        return response;
    }
    let mut response = next.run(request).await;
    match trusted {
        Some(origin) => allow(response.headers_mut(), &origin),
        None if is_public && reads && !names_itself => allow(response.headers_mut(), "*"),
        None => {}
    }
    response
}

fn allow(headers: &mut HeaderMap, origin: &str) {
    say(headers, header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    say(headers, header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    if origin != "*" {
        headers.append(header::VARY, HeaderValue::from_static("origin"));
    }
}

fn say(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// Addresses that begin alike: `10.0.0.0/8`, `fd00::/8`, or a single one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Net {
    address: IpAddr,
    bits: u32,
}

impl Net {
    fn has(&self, address: IpAddr) -> bool {
        let same = |own: u128, other: u128, width: u32| self.bits == 0 || (own ^ other) >> (width - self.bits) == 0;
        match (self.address, address) {
            (IpAddr::V4(own), IpAddr::V4(other)) => same(own.to_bits().into(), other.to_bits().into(), 32),
            (IpAddr::V6(own), IpAddr::V6(other)) => same(own.to_bits(), other.to_bits(), 128),
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

impl FromStr for Net {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no address of a proxy: write `10.0.0.5` or `10.0.0.0/8`");
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.trim().parse().map_err(|_| wrong())?;
        let width = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(width), |bits| bits.trim().parse().map_err(|_| wrong()))?;
        if bits <= width { Ok(Net { address, bits }) } else { Err(wrong()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_address(peer: &str, forwarded: &'static str, expect: Option<&str>) {
        let door = Door::new(vec!["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()], Vec::new(), REQUESTS);
        let headers = HeaderMap::from_iter(
            (!forwarded.is_empty())
                .then(|| (HeaderName::from_static("x-forwarded-for"), HeaderValue::from_static(forwarded))),
        );
        let found = door.address(peer.parse().unwrap(), &headers);
        assert_eq!(found, expect.map(|ip| ip.parse().unwrap()), "{peer}, {forwarded}");
    }

    #[test]
    fn a_proxy_is_believed_only_if_it_is_known() {
        check_address("203.0.113.9", "198.51.100.1", Some("203.0.113.9"));
        check_address("127.0.0.1", "198.51.100.1", Some("198.51.100.1"));
        check_address("10.1.2.3", "198.51.100.1", Some("198.51.100.1"));
        // what stands before the last one that we do not know may be invented
        check_address("10.1.2.3", "192.0.2.7, 198.51.100.1, 10.9.9.9", Some("198.51.100.1"));
        check_address("10.1.2.3", "nonsense", Some("10.1.2.3"));
        check_address("10.1.2.3", "192.0.2.7, nonsense", Some("10.1.2.3"));
        check_address("fd00::1", "2001:db8::1", Some("2001:db8::1"));
        check_address("127.0.0.1", "", None);
        check_address("::1", "::ffff:198.51.100.1", Some("198.51.100.1"));
    }

    #[test]
    fn addresses_that_are_none_are_refused() {
        for wrong in ["", "x", "10.0.0.0/33", "10.0.0.0/-1", "fd00::/129", "10.0.0/8"] {
            assert!(wrong.parse::<Net>().is_err(), "{wrong}");
        }
        assert!("0.0.0.0/0".parse::<Net>().unwrap().has("203.0.113.9".parse().unwrap()));
        assert!(!"10.0.0.5".parse::<Net>().unwrap().has("10.0.0.6".parse().unwrap()));
    }

    #[test]
    fn visitors_are_counted_apart_and_forgotten_in_the_end() {
        let door = Door::new(Vec::new(), Vec::new(), NonZeroU32::new(2).unwrap());
        let (one, other) = (Visitor::V4([192, 0, 2, 1]), Visitor::V4([192, 0, 2, 2]));
        assert_eq!(door.count(&one).ok().and_then(|pace| pace.left), Some(1));
        assert!(door.count(&one).is_ok());
        let wait = door.count(&one).err().unwrap();
        assert!(wait > Duration::from_secs(20) && wait <= Duration::from_secs(30), "{wait:?}");
        assert!(door.count(&other).is_ok());
        for n in 0..=u32::try_from(MOST_VISITORS).unwrap() {
            let _ = door.count(&Visitor::V4(n.to_be_bytes()));
        }
        assert!(door.paces.read().unwrap().len() <= MOST_VISITORS);
    }
}

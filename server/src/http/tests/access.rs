//! Who is let in, and as whom.

use std::time::Duration;

use engine::definition::File;

use super::*;
use crate::access::{self, Scope, Wanted};

impl World {
    pub(super) async fn token(&self, scopes: &[Scope], programme: Option<&str>) -> String {
        let wanted = Wanted { scopes, programme, name: "", lasts: Duration::from_secs(60), made_by: "a test" };
        access::make_token(&mut *self.web.pool.acquire().await.unwrap(), &wanted).await.unwrap().1
    }

    pub(super) async fn get_as(&self, path: &str, header: &str, value: &str) -> Answer {
        self.ask(Request::get(path).header(header, value).body(Body::empty()).unwrap()).await
    }

    pub(super) async fn get_with(&self, path: &str, token: &str) -> Answer {
        self.get_as(path, "authorization", &format!("Bearer {token}")).await
    }
}

#[tokio::test]
async fn a_token_opens_its_level_in_its_programme_and_a_bad_one_nothing() {
    let world = World::new().await;
    let (secret, open) = (format!("{API}/activities/A06"), format!("{API}/activities/A01"));
    let check = async |token: &str, path: &str, expect: StatusCode| {
        let answer = world.get_with(path, token).await;
        assert_eq!(answer.status, expect, "{token} {path}: {}", answer.body);
        assert_eq!(answer.header("www-authenticate"), if expect == StatusCode::UNAUTHORIZED { "Bearer" } else { "" });
        if !expect.is_success() && path.starts_with("/api/") {
            assert_eq!(answer.header("content-type"), "application/problem+json");
        }
        assert!(!answer.body.contains(token), "a secret is repeated");
    };
    let (ok, missing, refused) = (StatusCode::OK, StatusCode::NOT_FOUND, StatusCode::UNAUTHORIZED);
    let members = world.token(&[Scope::ReadMembers], None).await;
    check(&members, &open, ok).await;
    check(&members, &secret, missing).await;
    let all = world.token(&[Scope::ReadAll], Some("asean-wps-cop")).await;
    check(&all, &secret, ok).await;
    check(&all, "/a/A06", ok).await;
    // visitors of this server see what is for members; who shows a token for less sees less
    let public = world.token(&[Scope::ReadPublic], None).await;
    check(&public, &open, missing).await;
    let other = publish_another(&world).await;
    check(&other, &open, StatusCode::FORBIDDEN).await;
    check(&other, "/?programme=asean-wps-cop", StatusCode::FORBIDDEN).await;
    for path in [&open, "/", "/api/v1/programmes", "/?programme=asean-wps-cop"] {
        check("waymark_all_nothing", path, refused).await;
    }
    let basic = world.get_as(&open, "authorization", "Basic dTpw").await;
    assert_eq!(basic.status, refused);
    assert_eq!(world.get(&open).await.status, ok, "nobody's, as before");
}

/// A token for another programme than the shipped one.
async fn publish_another(world: &World) -> String {
    let files = folder::read(Path::new("../workflows/asean-wps-cop")).unwrap();
    let renamed =
        |file: &File| File::new(file.path.clone(), file.text.clone().unwrap().replace("asean-wps-cop", "other"));
    let files: Vec<File> = files.iter().map(renamed).collect();
    publish(&world.web.pool, &world.web.programmes, &files, Policy::Refuse, "test").await.unwrap();
    world.token(&[Scope::ReadAll], Some("other")).await
}

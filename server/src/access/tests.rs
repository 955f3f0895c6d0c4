use super::*;
use crate::{postgres::ScratchPostgres, store};

async fn pool() -> PgPool {
    ScratchPostgres::shared(&store::MIGRATOR).await.unwrap().database().await.unwrap()
}

async fn make(pool: &PgPool, scopes: &[Scope]) -> (i64, String) {
    let wanted = Wanted { scopes, programme: None, name: "", lasts: Duration::from_secs(60), made_by: "a test" };
    make_token(&mut pool.acquire().await.unwrap(), &wanted).await.unwrap()
}

#[test]
fn a_scope_opens_what_it_says_and_nothing_else() {
    use Scope::{Admin, ReadAll, ReadMembers, ReadPublic, WriteUpdates};
    let check = |scopes: &[Scope], sees: Visibility, may: &[Scope]| {
        let token = Token { id: 1, prefix: String::new(), programme: None, scopes: scopes.to_vec() };
        assert_eq!(token.sees(), sees, "{scopes:?}");
        let can: Vec<Scope> = Scope::ALL.into_iter().filter(|scope| token.may(*scope)).collect();
        assert_eq!(can, may, "{scopes:?}");
    };
    check(&[], Visibility::Public, &[]);
    check(&[ReadPublic], Visibility::Public, &[ReadPublic]);
    check(&[ReadMembers], Visibility::Members, &[ReadPublic, ReadMembers]);
    check(&[ReadAll], Visibility::Restricted, &[ReadPublic, ReadMembers, ReadAll]);
    check(&[WriteUpdates], Visibility::Public, &[WriteUpdates]);
    check(&[Admin], Visibility::Public, &[Admin]);
    check(&[Admin, ReadMembers], Visibility::Members, &[ReadPublic, ReadMembers, Admin]);
}

#[tokio::test]
async fn a_token_is_asked_for_once_a_second_and_a_revoked_one_ends_within_it() {
    let (pool, access, begin) = (pool().await, Access::default(), Instant::now());
    let (id, token) = make(&pool, &[Scope::ReadMembers]).await;
    assert!(token.starts_with("waymark_members_"), "{token}");
    let shown = async |access: &Access, millis| {
        access.token(&pool, &token, begin + Duration::from_millis(millis)).await.unwrap()
    };
    let Shown::Good(good) = shown(&access, 0).await else { panic!("it was just made") };
    assert_eq!((good.id, good.scopes.as_slice()), (id, [Scope::ReadMembers].as_slice()));
    assert!(token.starts_with(&good.prefix) && good.prefix.len() <= token.len() / 2, "{}", good.prefix);
    // another replica revokes it
    assert!(stored::revoke(&mut pool.acquire().await.unwrap(), id, None, "a test").await.unwrap());
    assert!(matches!(shown(&access, 999).await, Shown::Good(_)), "this costs no query");
    assert_eq!(shown(&access, 1000).await, Shown::Revoked);
    assert_eq!(shown(&Access::default(), 0).await, Shown::Revoked);
    assert_eq!(access.token(&pool, "waymark_members_other", begin).await.unwrap(), Shown::Unknown);
}

#[tokio::test]
async fn a_token_ends_by_itself_and_is_stored_as_its_hash() {
    let pool = pool().await;
    let (id, token) = make(&pool, &[Scope::Admin]).await;
    let row: String = sqlx::query_scalar("select row_to_json(t)::text from token t where id = $1")
        .bind(id)
        .fetch_one(&pool)
        .await
        .unwrap();
    assert!(!row.contains(&token) && row.contains(&token::hash(&token)), "{row}");
    sqlx::query("update token set expires_at = clock_timestamp() where id = $1").bind(id).execute(&pool).await.unwrap();
    assert_eq!(Access::default().token(&pool, &token, Instant::now()).await.unwrap(), Shown::Over);
}

#[tokio::test]
async fn the_last_use_is_noted_and_written_later() {
    let (pool, access) = (pool().await, Access::default());
    let (id, token) = make(&pool, &[Scope::ReadPublic]).await;
    let used = async || {
        let all = stored::tokens(&mut pool.acquire().await.unwrap(), None).await.unwrap();
        all.into_iter().find(|one| one.id == id).unwrap().used_at
    };
    access.token(&pool, &token, Instant::now()).await.unwrap();
    assert_eq!(used().await, None, "not on the request's path");
    access.note(&pool).await.unwrap();
    let first = used().await;
    assert!(first.is_some());
    access.note(&pool).await.unwrap();
    assert_eq!(used().await, first, "nobody has used it since");
}

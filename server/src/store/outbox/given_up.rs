//! What will not be tried again, and what the ledger says of it.

use sqlx::PgConnection;

use super::{Fate, Leased};

/// It will not be tried again. Gives the reminders that it carried, where somebody else settled it none.
pub async fn give_up(conn: &mut PgConnection, of: &Leased, fate: Fate, why: &str) -> sqlx::Result<Vec<i64>> {
    sqlx::query_scalar!(
        r#"
        with settled as (
            update outbox
            set state = $3, lease_until = null, error = $5
            where id = $1 and fence = $2 and state = 'leased'
            returning ledger
        )
        update ledger l
        set status = $4, why = $5
        from settled s
        where l.id = any(s.ledger) and l.status in ('released', 'sent', 'uncertain')
        returning l.id
        "#,
        of.id,
        of.fence,
        fate.outbox(),
        fate.ledger(),
        why
    )
    .fetch_all(conn)
    .await
}

/// Everything else that waits for a chat where nobody is reached. Gives the reminders among it.
pub async fn give_up_rest(conn: &mut PgConnection, of: &Leased, why: &str) -> sqlx::Result<Vec<i64>> {
    sqlx::query_scalar!(
        r#"
        with settled as (
            update outbox
            set state = case when kind = 'edit' then 'superseded' else 'dead' end, error = $4
            where platform = $1 and bot = $2 and chat = $3 and state = 'pending'
            returning ledger, kind
        )
        update ledger l
        set status = case when s.kind = 'edit' then 'suppressed' else 'undeliverable' end, why = $4
        from settled s
        where l.id = any(s.ledger) and l.status in ('released', 'sent', 'uncertain')
        returning l.id
        "#,
        of.platform,
        of.bot,
        of.chat,
        why
    )
    .fetch_all(conn)
    .await
}

/// An edit of a message that never arrived, or that nobody can read there any more, is dropped.
pub async fn drop_edit(conn: &mut PgConnection, of: &Leased, why: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "with settled as (
             update outbox set state = 'superseded', lease_until = null
             where id = $1 and fence = $2 and state = 'leased'
             returning ledger
         )
         update ledger l
         set status = 'suppressed', why = $3
         from settled s
         where l.id = any(s.ledger) and l.status = 'released'",
        of.id,
        of.fence,
        why
    )
    .execute(conn)
    .await?;
    Ok(())
}

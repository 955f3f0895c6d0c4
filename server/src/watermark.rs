//! Up to which number the journal is complete: nothing can come below it any more, and what is there stays.
//!
//! A row gets its number when it is written and is seen when it is committed, so between two numbers that are seen a
//! third may still come. A writer has its transaction's number before its rows have theirs (it updates the item
//! first). So: read the row number given last, then take a transaction number; once all transactions below the
//! latter are over, all rows up to the former are there or never will be. The numbers stored in `journal.xid` are not used:
//! a database that was restored elsewhere counts its transactions anew. Whoever follows has a mark of its own (all who
//! poll `changes` in one process together, each programme in memory another) and all of them are right, some later than others. A transaction that stays open anywhere on the server holds the mark where it is.

use std::time::Instant;

use sqlx::{PgConnection, PgPool};
use tokio::sync::Mutex;

use crate::store::changes;

/// The mark of all who follow in this process.
#[derive(Debug, Default)]
pub struct Watermark(Mutex<Looked>);

#[derive(Debug, Default)]
struct Looked {
    mark: Mark,
    /// What was given out last, when the look before began.
    given_out: i64,
    began: Option<Instant>,
}

/// Up to which number somebody knows the journal to be complete.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mark {
    /// None: nothing is known yet.
    pub complete: Option<i64>,
    /// Rows up to this one are complete as soon as all transactions below that one are over.
    pending: Option<(i64, i64)>,
}

/// What is known of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    pub complete: i64,
    /// No row can have a number above this one yet.
    pub given_out: i64,
}

impl Watermark {
    /// Looks, unless another look has begun meanwhile: any number of followers cost two looks at a time.
    pub async fn look(&self, pool: &PgPool) -> sqlx::Result<Extent> {
        let asked = Instant::now();
        let mut looked = self.0.lock().await;
        if looked.began.is_none_or(|began| began < asked) {
            looked.look(pool).await?;
        }
        Ok(Extent { complete: looked.mark.complete.unwrap_or(0), given_out: looked.given_out })
    }
}

impl Looked {
    async fn look(&mut self, pool: &PgPool) -> sqlx::Result<()> {
        let begun = Instant::now();
        let mut conn = pool.acquire().await?;
        self.given_out = changes::last_number(&mut conn).await?;
        let oldest_open = changes::oldest_open(&mut conn).await?;
        self.mark = self.mark.moved_on(&mut conn, self.given_out, oldest_open).await?;
        self.began = Some(begun);
        Ok(())
    }
}

impl Mark {
    /// What is known now. `last`: the row number that was given out last; `oldest_open`: all transactions below it are
    /// over. Whoever reads up to what it says reads after it.
    pub async fn moved_on(self, conn: &mut PgConnection, last: i64, oldest_open: i64) -> sqlx::Result<Mark> {
        let mut mark = self;
        if let Some((row, transaction)) = mark.pending
            && transaction <= oldest_open
        {
            mark = Mark { complete: Some(row), pending: None };
        }
        // a transaction number is taken only where there is something new
        if mark.pending.is_none() && mark.complete.is_none_or(|complete| complete < last) {
            let transaction = changes::newer_than_all(conn).await?;
            // where nobody writes just now it is known at once
            if transaction <= changes::oldest_open(conn).await? {
                mark.complete = Some(last);
            } else {
                mark.pending = Some((last, transaction));
            }
        }
        Ok(mark)
    }
}

//! Up to which number the journal is complete: nothing can come below it any more, and what is there stays.
//!
//! A row gets its number when it is written and is seen when it is committed, so between two numbers that are seen a
//! third may still come. A writer has its transaction's number before its rows have theirs (it updates the item
//! first). So: read the row number given last, then take a transaction number; once all transactions below the
//! latter are over, all rows up to the former are there or never will be. The numbers stored in `journal.xid` are not used:
//! a database that was restored elsewhere counts its transactions anew. Every replica has its own mark and all of them
//! are right, some later than others. A transaction that stays open anywhere on the server holds the mark where it is.

use std::time::Instant;

use sqlx::PgPool;
use tokio::sync::Mutex;

use crate::store::changes;

#[derive(Debug, Default)]
pub struct Watermark(Mutex<Mark>);

#[derive(Debug, Default)]
struct Mark {
    complete: i64,
    /// What was given out last, when the look before began.
    given_out: i64,
    looked: Option<Instant>,
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
        let mut mark = self.0.lock().await;
        if mark.looked.is_none_or(|looked| looked < asked) {
            mark.look(pool).await?;
        }
        Ok(Extent { complete: mark.complete, given_out: mark.given_out })
    }
}

impl Mark {
    async fn look(&mut self, pool: &PgPool) -> sqlx::Result<()> {
        let begun = Instant::now();
        let mut conn = pool.acquire().await?;
        self.given_out = changes::last_number(&mut conn).await?;
        if let Some((row, transaction)) = self.pending
            && transaction <= changes::oldest_open(&mut conn).await?
        {
            (self.complete, self.pending) = (row, None);
        }
        // a transaction number is taken only where there is something new
        if self.pending.is_none() && self.given_out > self.complete {
            let transaction = changes::newer_than_all(&mut conn).await?;
            if transaction <= changes::oldest_open(&mut conn).await? {
                self.complete = self.given_out;
            } else {
                self.pending = Some((self.given_out, transaction));
            }
        }
        self.looked = Some(begun);
        Ok(())
    }
}

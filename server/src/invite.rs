//! Invitations for a person: made, and worded for whoever passes them on.

use std::time::Duration;

use bots::{Invitation, Platform};
use chrono::{DateTime, Utc};
use engine::{Programme, calendar::local, ids::Lang, reminder::Reader, wording::Voice};
use sqlx::PgConnection;

use crate::store::invitation;

/// An invitation for one messenger.
pub(crate) struct Invited {
    pub(crate) platform: Platform,
    pub(crate) way: Invitation,
    pub(crate) expires: DateTime<Utc>,
    /// To be forwarded to her.
    pub(crate) text: String,
}

/// The messengers that people can be invited to, with the handles of their bots.
pub(crate) async fn messengers(conn: &mut PgConnection) -> sqlx::Result<Vec<(Platform, String)>> {
    let known = invitation::bots(conn).await?.into_iter();
    let known = known.filter_map(|bot| Some((Platform::parse(&bot.platform)?, bot.handle)));
    Ok(known.filter(|(platform, _)| platform.is_listened_to()).collect())
}

/// One for each of these messengers; older ones for the same are over. For the caller's transaction.
pub(crate) async fn invite(
    conn: &mut PgConnection,
    programme: &Programme,
    reader: &Reader,
    languages: &[Lang],
    messengers: &[(Platform, String)],
    lasts: Duration,
) -> sqlx::Result<Vec<Invited>> {
    let voice = Voice { texts: &programme.texts, languages };
    let mut all = Vec::new();
    for (platform, handle) in messengers {
        let person = reader.person.as_str();
        let (code, expires) =
            invitation::make(&mut *conn, &programme.id, person, Some(platform.as_str()), lasts).await?;
        let Some(way) = platform.invitation(handle, &code) else { continue };
        let until = local(expires, reader.zone);
        let until = (until.date(), until.time());
        let text =
            voice.invite(&programme.title_in_chats(), platform.name(), until, &way.link, way.then_write.as_deref());
        all.push(Invited { platform: *platform, way, expires, text });
    }
    Ok(all)
}

//! `waymark invite --group`: a code that links a group, channel, topic or thread to a programme, once.

use anyhow::Context;
use chrono::Utc;
use engine::{definition::nearest, ids::Lang};
use serde_json::json;
use sqlx::PgConnection;

use super::{
    super::{Exit, host::Stop},
    Args, Output,
};
use crate::{
    programmes::Programmes,
    store::post::{self, Code},
    token,
};

pub(super) async fn invite(conn: &mut PgConnection, args: &Args) -> Result<String, Stop> {
    let usage = |why: String| Stop::new(Exit::Usage, why);
    let programmes = Programmes::default();
    let all: Vec<String> = programmes.all(conn).await?.into_iter().map(|(id, _)| id).collect();
    let id = match (&args.programme, all.as_slice()) {
        (Some(wanted), all) if all.contains(wanted) => wanted,
        (None, [only]) => only,
        (Some(wanted), _) => {
            return Err(usage(format!("there is no programme `{wanted}`; there is {}", all.join(", "))));
        }
        (None, []) => return Err(usage("nothing is published yet: start `waymark serve --programme DIR` once".into())),
        (None, several) => return Err(usage(format!("give --programme {}", several.join(" or ")))),
    };
    let programme = programmes.newest(conn, id).await?.context("a programme has vanished")?;
    if let Some(entity) = args.entity.as_deref().filter(|entity| !programme.entities.contains_key(*entity)) {
        let near = nearest(entity, programme.entities.keys().map(|id| id.as_str()));
        let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
        return Err(usage(format!("there is no entity `{entity}`{near}")));
    }
    let knows = |lang: &str| programme.texts.languages_of("weekly").any(|known| *known == Lang::from(lang));
    if let Some(lang) = args.lang.as_deref().filter(|lang| !knows(lang)) {
        return Err(usage(format!("there is no text for groups in `{lang}`")));
    }
    let code = token::fresh();
    let (entity, language) = (args.entity.clone(), args.lang.clone());
    let of = Code { programme: id.clone(), entity, language, is_public: args.public };
    let made = post::invite(conn, &token::hash(&code), &of, args.expires, Utc::now()).await;
    made.context("the code cannot be stored")?;
    let write = format!("/link {code}");
    Ok(match args.output {
        Output::Json => format!("{:#}\n", json!({"programme": id, "write": write, "public": args.public})),
        Output::Text => format!(
            "A code for one group, channel, topic or thread of `{id}`\n\n\
             Add the bot there (to a channel of Telegram as an administrator), then write there: {write}\n\n\
             It works once. From then on it shows counts and dates once a week, never what people write{}.\n",
            if args.public { "; only what is public" } else { "" }
        ),
    })
}

//! A message in each language of the programme, as each messenger shows it. Nothing of it is sent.

use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::{
    message::Args,
    proof::{self, Use},
};

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
    },
    Tab,
    seated::Seated,
};

#[derive(Template)]
#[template(path = "desk_preview.html")]
struct Preview {
    frame: Frame,
    tabs: Vec<Tab>,
    messages: Vec<Message>,
    about: String,
    sheets: Vec<Sheet>,
}

struct Message {
    key: String,
    is_chosen: bool,
}

struct Sheet {
    name: String,
    lang: String,
    is_translated: bool,
    shown: Vec<Shown>,
    buttons: Vec<String>,
}

struct Shown {
    messenger: &'static str,
    text: String,
    length: String,
    refused: Vec<String>,
}

pub(super) async fn preview(seated: Seated) -> Result<Response> {
    let programme = &seated.status.programme;
    let mut uses: Vec<Use> = proof::uses(programme);
    uses.sort_by(|a, b| a.key.as_str().cmp(b.key.as_str()));
    uses.dedup_by(|a, b| a.key == b.key);
    let chosen = seated.visit.asked("message").and_then(|key| uses.iter().find(|of| of.key.as_str() == key));
    let chosen = chosen.or(uses.first());
    let proof = chosen.and_then(|of| {
        let item = proof::sample_item(programme, of)?;
        proof::proof(programme, of, item, &programme.languages)
    });
    let about = proof.as_ref().map(|proof| {
        let args = Args::new().text("item", proof.item.to_string()).text("day", seated.say().day(proof.on));
        seated.say().with("desk-preview-about", &args)
    });
    let key = chosen.map(|of| of.key.to_string());
    let shown = Preview {
        frame: seated.visit.frame("desk"),
        tabs: seated.tabs("desk-preview"),
        messages: uses
            .iter()
            .map(|of| Message { key: of.key.to_string(), is_chosen: Some(of.key.as_str()) == key.as_deref() })
            .collect(),
        about: about.unwrap_or_default(),
        sheets: proof.map(|proof| proof.sheets.iter().map(|sheet| seated.sheet(sheet)).collect()).unwrap_or_default(),
    };
    Ok(page(&shown)?.into_response())
}

impl Seated {
    fn sheet(&self, of: &proof::Sheet) -> Sheet {
        let shown = |shown: &proof::Shown| Shown {
            messenger: shown.messenger.name(),
            text: of.message.text.clone(),
            length: format!("{} / {}", shown.length, shown.messenger.limits().text),
            refused: shown.refused.clone(),
        };
        Sheet {
            name: self.say().language_name(&of.lang),
            lang: of.message.lang.to_string(),
            is_translated: of.is_translated(),
            shown: of.shown.iter().map(shown).collect(),
            buttons: of.message.buttons.iter().map(|button| button.label.clone()).collect(),
        }
    }
}

//! Presses, commands and forms: what was done, and what must be answered at once.
//!
//! Discord waits three seconds for the first answer, whatever becomes of it later. So: stored, then acknowledged; or
//! not stored, and said so. The button of a form opens it at once, because a form can only be a first answer. What is
//! done in a server is answered in the person's own conversation with the bot.

use chrono::{DateTime, Utc};
use serenity::all::{
    ActionRow, ActionRowComponent, AuthorizingIntegrationOwner, ButtonKind, ChannelType, CommandDataOptionValue,
    CommandInteraction, ComponentInteraction, CreateActionRow, CreateInputText, CreateInteractionResponse,
    CreateInteractionResponseMessage, CreateModal, InputTextStyle, Interaction, InteractionContext, ModalInteraction,
    Permissions, User,
};

use super::inbound;
use crate::{
    BotId, Chat, Content, Inbound, Place, RemoteId, answered_in_private, pressed_among_others, shown_among_others,
    try_again,
};

/// The button that opens a form, and the form.
pub(super) const FORM: &str = "form:1";
/// The only field of a form.
const FIELD: &str = "words";
/// Characters of a form's title, and of its field's label.
const TITLE: usize = 45;
/// Characters that she can write into it.
const LONGEST: u16 = 2000;

/// Something done that Discord waits to hear of.
#[derive(Debug, Clone)]
pub(super) struct Did {
    /// For the order of things; made anew for every one, as message ids are.
    pub(super) id: u64,
    pub(super) token: String,
    pub(super) application: u64,
    /// The phone's language.
    pub(super) locale: String,
    pub(super) how: How,
    /// Her conversation with the bot; none: it happened elsewhere, and must be asked for.
    pub(super) chat: Option<Chat>,
    pub(super) user: u64,
    pub(super) content: Content,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Press,
    Command,
    Form,
}

/// What comes of an interaction.
#[derive(Debug, Clone)]
pub(super) enum Read {
    Did(Did),
    /// To be opened now.
    Open {
        id: u64,
        token: String,
        form: CreateModal,
    },
}

pub(super) fn read(interaction: &Interaction) -> Option<Read> {
    match interaction {
        Interaction::Component(press) => Some(of_press(press)),
        Interaction::Command(command) => Some(Read::Did(of_command(command)?)),
        Interaction::Modal(form) => Some(Read::Did(of_form(form)?)),
        // not asked for, or not known to the library
        _ => None,
    }
}

fn of_press(press: &ComponentInteraction) -> Read {
    if press.data.custom_id == FORM {
        let form = form(&label_of(&press.message.components, FORM).unwrap_or_default());
        return Read::Open { id: press.id.get(), token: press.token.clone(), form };
    }
    let is_elsewhere = press.guild_id.is_some() || is_elsewhere(press.context);
    Read::Did(Did {
        id: press.id.get(),
        token: press.token.clone(),
        application: press.application_id.get(),
        locale: press.locale.clone(),
        how: How::Press,
        chat: (!is_elsewhere).then(|| Chat(press.channel_id.to_string())),
        user: who(&press.user, press.member.as_ref().map(|member| &member.user)),
        content: Content::Press {
            payload: press.data.custom_id.clone(),
            message: Some(RemoteId(press.message.id.to_string())),
        },
    })
}

fn of_command(command: &CommandInteraction) -> Option<Did> {
    let argument = command.data.options.iter().find_map(|option| match &option.value {
        CommandDataOptionValue::String(text) => Some(text.trim()),
        _ => None,
    });
    let typed = format!("/{} {}", command.data.name, argument.unwrap_or_default());
    let is_elsewhere = command.guild_id.is_some() || is_elsewhere(command.context);
    Some(Did {
        id: command.id.get(),
        token: command.token.clone(),
        application: command.application_id.get(),
        locale: command.locale.clone(),
        how: How::Command,
        chat: (!is_elsewhere).then(|| Chat(command.channel_id.to_string())),
        user: who(&command.user, command.member.as_ref().map(|member| &member.user)),
        content: match inbound::content(&typed, Vec::new(), None, Some(&command.locale))? {
            Content::Start { code: Some(code), language, .. } => {
                Content::Start { code: Some(code), language, place: place_of(command) }
            }
            other => other,
        },
    })
}

/// In a server: the channel, or the thread with the channel around it, and whether we may write there too.
fn place_of(command: &CommandInteraction) -> Option<Place> {
    command.guild_id?;
    let channel = command.channel.as_ref()?;
    let is_thread =
        matches!(channel.kind, ChannelType::NewsThread | ChannelType::PublicThread | ChannelType::PrivateThread);
    let (chat, write) = match channel.parent_id.filter(|_| is_thread) {
        Some(around) => (format!("{around}/{}", channel.id), Permissions::SEND_MESSAGES_IN_THREADS),
        None => (channel.id.to_string(), Permissions::SEND_MESSAGES),
    };
    // whoever has the application with her may use it where it is no member
    let owners = &command.authorizing_integration_owners.0;
    let is_member = owners.iter().any(|owner| matches!(owner, AuthorizingIntegrationOwner::GuildInstall(Some(_))));
    let may = command.app_permissions.unwrap_or_default();
    let may_post =
        is_member && (may.contains(Permissions::ADMINISTRATOR) || may.contains(Permissions::VIEW_CHANNEL | write));
    Some(Place { chat: Chat(chat), may_post })
}

fn of_form(form: &ModalInteraction) -> Option<Did> {
    let fields = form.data.components.iter().flat_map(|row| &row.components);
    let text = fields.into_iter().find_map(|field| match field {
        ActionRowComponent::InputText(field) if field.custom_id == FIELD => field.value.clone(),
        _ => None,
    })?;
    let on = form.message.as_ref().map(|message| RemoteId(message.id.to_string()));
    Some(Did {
        id: form.id.get(),
        token: form.token.clone(),
        application: form.application_id.get(),
        locale: form.locale.clone(),
        how: How::Form,
        chat: form.guild_id.is_none().then(|| Chat(form.channel_id.to_string())),
        user: who(&form.user, form.member.as_ref().map(|member| &member.user)),
        // what is written into a form is no command
        content: Content::Words { text: text.trim().to_owned(), files: Vec::new(), reply_to: on },
    })
}

/// In a conversation of two people where the application was brought along.
fn is_elsewhere(context: Option<InteractionContext>) -> bool {
    context.is_some_and(|context| context != InteractionContext::BotDm)
}

fn who(user: &User, member: Option<&User>) -> u64 {
    member.unwrap_or(user).id.get()
}

fn label_of(rows: &[ActionRow], wanted: &str) -> Option<String> {
    rows.iter().flat_map(|row| &row.components).find_map(|component| match component {
        ActionRowComponent::Button(button) => match &button.data {
            ButtonKind::NonLink { custom_id, .. } if custom_id == wanted => button.label.clone(),
            _ => None,
        },
        _ => None,
    })
}

fn form(label: &str) -> CreateModal {
    let label: String = if label.is_empty() { "…".into() } else { label.chars().take(TITLE).collect() };
    let field = CreateInputText::new(InputTextStyle::Paragraph, label.clone(), FIELD).max_length(LONGEST);
    CreateModal::new(FORM, label).components(vec![CreateActionRow::InputText(field)])
}

impl Did {
    /// `chat`: her conversation, found by now.
    pub(super) fn inbound(&self, bot: &BotId, chat: Chat) -> Inbound {
        Inbound {
            bot: bot.clone(),
            // not a number: what was said last in a conversation is found among the numbers
            external_id: format!("i{}", self.id),
            chat,
            user: self.user.to_string(),
            happened_at: moment_of(self.id),
            content: self.content.clone(),
            message: None,
        }
    }

    /// It is stored.
    pub(super) fn received(&self) -> CreateInteractionResponse {
        match (self.how, &self.chat) {
            (How::Press | How::Form, Some(_)) => CreateInteractionResponse::Acknowledge,
            // it is taken away again: the answer comes as a message
            (How::Command, Some(_)) => {
                CreateInteractionResponse::Defer(CreateInteractionResponseMessage::new().ephemeral(true))
            }
            (How::Press | How::Form, None) => only_for_her(pressed_among_others(Some(&self.locale))),
            (How::Command, None) => only_for_her(match &self.content {
                Content::Start { place: Some(_), .. } => shown_among_others(Some(&self.locale)),
                _ => answered_in_private(Some(&self.locale)),
            }),
        }
    }

    pub(super) fn leaves_a_mark(&self) -> bool {
        self.how == How::Command && self.chat.is_some()
    }

    pub(super) fn not_received(&self) -> CreateInteractionResponse {
        only_for_her(try_again(Some(&self.locale)))
    }
}

fn only_for_her(text: String) -> CreateInteractionResponse {
    let message = CreateInteractionResponseMessage::new().content(text).ephemeral(true);
    CreateInteractionResponse::Message(message.allowed_mentions(serenity::all::CreateAllowedMentions::new()))
}

/// Ids of Discord hold the moment that they were made, in milliseconds since 2015.
pub(super) fn moment_of(id: u64) -> DateTime<Utc> {
    const BEGIN: i64 = 1_420_070_400_000;
    DateTime::from_timestamp_millis(BEGIN + (id >> 22) as i64).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const COMMAND: u8 = 2;
    const PRESS: u8 = 3;
    const SUBMIT: u8 = 5;

    fn message() -> Value {
        json!({
            "id": "900", "channel_id": "55", "content": "?", "timestamp": "2024-05-01T00:00:00.000000+00:00",
            "edited_timestamp": null, "author": user("7001"), "tts": false, "mention_everyone": false, "mentions": [],
            "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
            "components": [
                {"type": 17, "components": [{"type": 10, "content": "of a kind that the library does not know"}]},
                {"type": 1, "components": [
                    {"type": 2, "style": 2, "label": "Ready", "custom_id": "p1"},
                    {"type": 2, "style": 2, "label": "Write an answer that is rather long for a title, is it not?", "custom_id": FORM},
                ]},
            ],
        })
    }

    fn user(id: &str) -> Value {
        json!({"id": id, "username": "a", "discriminator": "0", "global_name": null, "avatar": null})
    }

    /// In a conversation with the bot, or with these fields elsewhere.
    fn read_json(kind: u8, data: Value, fields: Value) -> Option<Read> {
        let mut interaction = json!({
            "id": "800", "application_id": "7002", "type": kind, "token": "t", "version": 1, "data": data,
            "channel_id": "55", "user": user("5"), "locale": "th", "entitlements": [], "context": 1,
            "authorizing_integration_owners": {}, "attachment_size_limit": 1, "app_permissions": "0",
        });
        if kind != COMMAND {
            interaction["message"] = message();
        }
        for (name, value) in fields.as_object().unwrap() {
            interaction[name] = value.clone();
        }
        read(&serde_json::from_value(interaction).unwrap())
    }

    fn did(kind: u8, data: Value, fields: Value) -> Did {
        match read_json(kind, data, fields) {
            Some(Read::Did(did)) => did,
            other => panic!("{other:?}"),
        }
    }

    fn press(id: &str) -> Value {
        json!({"custom_id": id, "component_type": 2})
    }

    fn in_a_server() -> Value {
        let member = json!({"user": user("6"), "roles": [], "deaf": false, "mute": false, "flags": 0,
            "joined_at": "2024-05-01T00:00:00.000000+00:00"});
        json!({"guild_id": "3", "member": member, "context": 0})
    }

    #[test]
    fn a_press_names_its_button_and_message() {
        let did = did(PRESS, press("w1:abc"), json!({}));
        let content = Content::Press { payload: "w1:abc".into(), message: Some(RemoteId("900".into())) };
        assert_eq!((&did.content, &did.chat, did.user), (&content, &Some(Chat("55".into())), 5));
        let bot = BotId { platform: crate::Platform::Discord, name: "7001".into() };
        assert_eq!(did.inbound(&bot, Chat("55".into())).external_id, "i800");
        assert_eq!(json!(did.received())["type"], json!(6));
        assert_eq!(json!(did.not_received())["data"]["flags"], json!(64), "she alone reads it");
    }

    #[test]
    fn what_is_done_elsewhere_has_no_conversation_yet() {
        let check = |kind, data: Value, fields: Value, user| {
            let did = did(kind, data, fields);
            assert_eq!((did.chat.clone(), did.user), (None, user));
            let said = json!(did.received());
            assert_eq!((&said["type"], &said["data"]["flags"]), (&json!(4), &json!(64)), "she alone reads it");
        };
        let status = json!({"id": "1", "name": "status", "type": 1});
        check(PRESS, press("w1:abc"), in_a_server(), 6);
        check(COMMAND, status.clone(), in_a_server(), 6);
        // between two people, where she has the application with her
        check(COMMAND, status, json!({"context": 2}), 5);
    }

    #[test]
    fn a_command_is_what_its_user_would_write() {
        let check = |name: &str, argument: Option<&str>, expect: Content| {
            let options: Vec<Value> =
                argument.map(|text| json!({"name": "text", "type": 3, "value": text})).into_iter().collect();
            let data = json!({"id": "1", "name": name, "type": 1, "options": options});
            assert_eq!(did(COMMAND, data, json!({})).content, expect);
        };
        let words = |text: &str| Content::Words { text: text.into(), files: Vec::new(), reply_to: None };
        let start = |code: Option<&str>| Content::Start {
            code: code.map(str::to_owned),
            language: Some("th".into()),
            place: None,
        };
        check("status", Some(" A01 "), words("status A01"));
        check("help", None, words("help"));
        check("mydata", None, words("my data"));
        check("link", Some("Code-1"), start(Some("Code-1")));
        check("start", None, start(None));
    }

    #[test]
    fn a_code_is_shown_in_a_place() {
        let check = |channel: Value, owner: &str, permissions: u64, expect: (&str, bool)| {
            let mut fields = in_a_server();
            fields["channel"] = channel.clone();
            fields["authorizing_integration_owners"] = json!({owner: "3"});
            fields["app_permissions"] = json!(permissions.to_string());
            let options = json!([{"name": "text", "type": 3, "value": "Code-1"}]);
            let data = json!({"id": "1", "name": "link", "type": 1, "options": options});
            let Content::Start { place, .. } = did(COMMAND, data, fields).content else { panic!("a code") };
            let expect = Place { chat: Chat(expect.0.into()), may_post: expect.1 };
            assert_eq!(place, Some(expect), "{channel} {owner} {permissions}");
        };
        let (see, write, write_in_threads, administer) = (1 << 10, 1 << 11, 1 << 38, 1 << 3);
        let text = json!({"id": "55", "type": 0, "name": "c"});
        check(text.clone(), "0", see | write, ("55", true));
        check(text.clone(), "0", administer, ("55", true));
        check(text.clone(), "0", see | write_in_threads, ("55", false));
        check(text.clone(), "0", write, ("55", false));
        check(text, "1", see | write, ("55", false));
        let metadata = json!({"archived": false, "auto_archive_duration": 1440, "locked": false,
            "archive_timestamp": "2024-05-01T00:00:00.000000+00:00"});
        let thread = json!({"id": "56", "type": 11, "name": "t", "parent_id": "55", "thread_metadata": metadata});
        check(thread.clone(), "0", see | write_in_threads, ("55/56", true));
        check(thread, "0", see | write, ("55/56", false));
    }

    #[test]
    fn a_form_is_opened_with_its_buttons_label_and_comes_back_as_words() {
        let Some(Read::Open { form, .. }) = read_json(PRESS, press(FORM), json!({})) else { panic!("a form") };
        let form = json!(form);
        assert_eq!(form["title"], json!("Write an answer that is rather long for a tit"));
        assert_eq!(form["components"][0]["components"][0]["custom_id"], json!(FIELD));
        let field = json!({"type": 4, "custom_id": FIELD, "value": " /stop 3/10\n"});
        let data = json!({"custom_id": FORM, "components": [{"type": 1, "components": [field]}]});
        let expect =
            Content::Words { text: "/stop 3/10".into(), files: Vec::new(), reply_to: Some(RemoteId("900".into())) };
        assert_eq!(did(SUBMIT, data, json!({})).content, expect);
    }
}

use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;

use super::*;
use crate::Label;

/// Keeps what it is given, and can be made to refuse.
#[derive(Default)]
struct List {
    accepted: Mutex<Vec<Inbound>>,
    broken: AtomicBool,
}

#[async_trait]
impl Inbox for List {
    async fn accept(&self, inbound: Inbound) -> Result<Receipt, NotStored> {
        if self.broken.load(Ordering::Relaxed) {
            return Err(NotStored("no database".into()));
        }
        self.accepted.lock().unwrap().push(inbound);
        Ok(Receipt::Stored)
    }
}

impl List {
    fn contents(&self) -> Vec<Content> {
        self.accepted.lock().unwrap().iter().map(|i| i.content.clone()).collect()
    }
}

fn chat() -> Chat {
    Chat("kh-mowa/focal-point".into())
}

fn with_chat() -> Preview {
    let preview = Preview::default();
    preview.open_chat(&chat()).unwrap();
    preview
}

fn message(key: &str, text: &str) -> Outgoing {
    let button = |label: &str| Label { label: label.into(), payload: format!("p-{label}") };
    Outgoing {
        lang: "en".into(),
        key: key.into(),
        chat: chat(),
        text: text.into(),
        buttons: vec![button("Ready"), button("Help")],
        form: None,
        edits: None,
        again: None,
    }
}

/// A chat as a person sees it, a line for each entry.
fn screen(preview: &Preview) -> Vec<String> {
    let line = |entry: &Entry| match &entry.body {
        Body::Ours { text, buttons, edited, .. } => {
            let labels: Vec<&str> = buttons.iter().map(|b| b.label.as_str()).collect();
            format!("< {text} {labels:?}{}", if *edited { " edited" } else { "" })
        }
        Body::Wrote { text, delivery, .. } => format!("> {text} {delivery:?}"),
        Body::Pressed { label, delivery, .. } => format!("> [{label}] {delivery:?}"),
    };
    preview.conversation(&chat()).unwrap().entries.iter().map(line).collect()
}

#[tokio::test]
async fn a_message_is_shown_pressed_and_edited() {
    let (preview, inbox) = (with_chat(), List::default());
    let sent = preview.send(&message("1", "Can you start?")).await.unwrap().remote.unwrap();
    preview.press(&inbox, &chat(), &sent, "p-Ready", "tap1").await.unwrap();
    let edit = Outgoing { edits: Some(sent.clone()), buttons: Vec::new(), ..message("2", "Recorded: ready") };
    assert_eq!(preview.send(&edit).await.unwrap().remote, Some(sent.clone()));
    assert_eq!(screen(&preview), ["< Recorded: ready [] edited", "> [Ready] Stored"]);
    assert_eq!(inbox.contents(), [Content::Press { payload: "p-Ready".into(), message: Some(sent) }]);
}

#[tokio::test]
async fn it_refuses_what_a_messenger_refuses() {
    let preview = with_chat();
    let check = async |change: fn(&mut Outgoing), expect: Refused| {
        let mut outgoing = message("1", "hello");
        change(&mut outgoing);
        assert_eq!(preview.send(&outgoing).await, Err(SendError::Refused(expect)));
    };
    let limits = Platform::Local.limits();
    check(|m| m.chat = Chat("nobody".into()), Refused::Gone).await;
    check(|m| m.text = String::new(), Refused::Ours("the text is empty".into())).await;
    check(|m| m.edits = Some(RemoteId("9".into())), Refused::Ours("there is no message `9` to edit".into())).await;
    check(
        |m| m.buttons[0].label = String::new(),
        Refused::Ours(format!("the label `` is empty or has more than {} characters", limits.label)),
    )
    .await;
    check(|m| m.buttons[0].payload = "x".repeat(65), Refused::Ours("a button carries more than 64 bytes".into())).await;
    let long = Outgoing { text: "ក".repeat(limits.text + 1), ..message("1", "") };
    assert!(matches!(preview.send(&long).await, Err(SendError::Refused(Refused::Ours(_)))));
    let fitting = Outgoing { text: "ក".repeat(limits.text), ..message("1", "") };
    assert!(preview.send(&fitting).await.is_ok());
    let many = Outgoing { buttons: vec![fitting.buttons[0].clone(); limits.buttons + 1], ..message("2", "x") };
    assert!(matches!(preview.send(&many).await, Err(SendError::Refused(Refused::Ours(_)))));
}

#[tokio::test]
async fn the_same_key_arrives_once() {
    let preview = with_chat();
    let first = preview.send(&message("7", "hello")).await.unwrap();
    assert_eq!(preview.send(&message("7", "hello")).await.unwrap(), first);
    assert_ne!(preview.send(&message("8", "hello")).await.unwrap(), first);
    assert_eq!(screen(&preview).len(), 2);
}

#[tokio::test]
async fn a_page_submitted_twice_counts_once() {
    let (preview, inbox) = (with_chat(), List::default());
    let sent = preview.send(&message("1", "Can you start?")).await.unwrap().remote.unwrap();
    for receipt in [Receipt::Stored, Receipt::Seen] {
        assert_eq!(preview.press(&inbox, &chat(), &sent, "p-Ready", "tap1").await, Ok(receipt));
        assert_eq!(preview.write(&inbox, &chat(), " 3/10 ", None, "tap2").await, Ok(receipt));
    }
    assert_eq!(inbox.contents().len(), 2);
    assert_eq!(screen(&preview)[1..], ["> [Ready] Stored", "> 3/10 Stored"]);
}

#[tokio::test]
async fn what_is_not_stored_is_shown_as_not_recorded_and_may_be_tried_again() {
    let (preview, inbox) = (with_chat(), List::default());
    inbox.broken.store(true, Ordering::Relaxed);
    assert_eq!(preview.write(&inbox, &chat(), "selesai", None, "tap").await, Err(Slip::NotRecorded));
    assert_eq!(preview.block(&inbox, &chat(), true, "b").await, Err(Slip::NotRecorded));
    inbox.broken.store(false, Ordering::Relaxed);
    assert_eq!(preview.write(&inbox, &chat(), "selesai", None, "tap").await, Ok(Receipt::Stored));
    assert_eq!(screen(&preview), ["> selesai Failed", "> selesai Stored"]);
}

#[tokio::test]
async fn what_is_not_there_cannot_be_pressed_or_answered() {
    let (preview, inbox) = (with_chat(), List::default());
    let sent = preview.send(&message("1", "Can you start?")).await.unwrap().remote.unwrap();
    let long = "x".repeat(Platform::Local.limits().text + 1);
    let nobody = Chat("nobody".into());
    assert_eq!(preview.press(&inbox, &chat(), &sent, "p-Other", "t").await, Err(Slip::NoButton));
    assert_eq!(preview.press(&inbox, &nobody, &sent, "p-Ready", "t").await, Err(Slip::NoChat));
    assert_eq!(preview.write(&inbox, &chat(), "x", Some(RemoteId("9".into())), "t").await, Err(Slip::NoMessage));
    assert_eq!(preview.write(&inbox, &chat(), "  ", None, "t").await, Err(Slip::Empty));
    assert_eq!(preview.write(&inbox, &chat(), &long, None, "t").await, Err(Slip::TooLong));
    assert_eq!(inbox.contents(), []);
}

#[tokio::test]
async fn who_blocks_the_bot_is_not_reached_until_she_lets_it_in_again() {
    let (preview, inbox) = (with_chat(), List::default());
    preview.block(&inbox, &chat(), true, "b1").await.unwrap();
    assert_eq!(preview.send(&message("1", "hello")).await, Err(SendError::Refused(Refused::Gone)));
    assert_eq!(preview.write(&inbox, &chat(), "hello", None, "t").await, Err(Slip::Blocked));
    preview.block(&inbox, &chat(), false, "b2").await.unwrap();
    assert!(preview.send(&message("1", "hello")).await.is_ok());
    assert_eq!(inbox.contents(), [Content::Gone, Content::Back]);
}

#[tokio::test]
async fn unread_counts_our_messages_since_she_last_looked() {
    let (preview, inbox) = (with_chat(), List::default());
    let unread = || preview.conversation(&chat()).unwrap().unread();
    preview.send(&message("1", "one")).await.unwrap();
    preview.send(&message("2", "two")).await.unwrap();
    assert_eq!(unread(), 2);
    preview.mark_read(&chat()).unwrap();
    assert_eq!(unread(), 0);
    preview.write(&inbox, &chat(), "3/10", None, "t").await.unwrap();
    preview.send(&message("3", "three")).await.unwrap();
    assert_eq!(unread(), 1);
}

#[tokio::test]
async fn the_wall_clock_can_be_told() {
    let preview = with_chat();
    let told = DateTime::from_timestamp(1_714_528_800, 0).unwrap();
    preview.tell_time(Some(told));
    preview.send(&message("1", "one")).await.unwrap();
    assert_eq!(preview.conversation(&chat()).unwrap().entries[0].at, told);
}

#[tokio::test]
async fn a_restart_shows_the_same_chats() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("messenger.jsonl");
    let inbox = List::default();
    let before = Preview::open(&file).unwrap();
    before.open_chat(&chat()).unwrap();
    before.open_chat(&Chat("empty".into())).unwrap();
    let sent = before.send(&message("1", "Can you start?")).await.unwrap().remote.unwrap();
    before.press(&inbox, &chat(), &sent, "p-Ready", "tap").await.unwrap();
    before.send(&Outgoing { edits: Some(sent), ..message("2", "Recorded") }).await.unwrap();
    before.mark_read(&chat()).unwrap();
    before.send(&message("3", "Next")).await.unwrap();
    let shown = before.conversations();
    drop(before);
    // a crash cut the last line short
    let mut torn = std::fs::read(&file).unwrap();
    torn.extend_from_slice(b"{\"record\":\"ent");
    std::fs::write(&file, torn).unwrap();
    let after = Preview::open(&file).unwrap();
    assert_eq!(after.conversations(), shown);
    after.send(&message("4", "After")).await.unwrap();
    drop(after);
    assert!(screen(&Preview::open(&file).unwrap()).last().unwrap().contains("After"));
}

#[tokio::test]
async fn a_chat_keeps_a_bounded_number_of_entries() {
    let preview = with_chat();
    for n in 0..600 {
        preview.send(&message(&n.to_string(), "hello")).await.unwrap();
    }
    assert_eq!(screen(&preview).len(), 500);
    let edit = Outgoing { edits: Some(RemoteId("1".into())), ..message("x", "late") };
    assert!(matches!(preview.send(&edit).await, Err(SendError::Refused(Refused::Ours(_)))));
}

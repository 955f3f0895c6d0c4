//! Updates handed in to the bot's webhook, in any order, until they are taken.

use reqwest::StatusCode;
use serde_json::Value;

use super::{FakeTelegram, methods};

/// In which order updates that wait are handed in; Telegram promises none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    AsTheyCame,
    Reversed,
}

impl FakeTelegram {
    /// Hands every update in once, wherever the webhook is; gives what was answered. What is not taken waits on.
    pub(crate) async fn hands_in(&self, order: Order) -> Vec<u16> {
        let (waiting, webhook) = {
            let state = self.state();
            (state.updates.iter().map(|(update, _)| update.clone()).collect::<Vec<Value>>(), state.webhook.clone())
        };
        let (url, secret) = webhook.expect("there is a webhook");
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let waiting: Vec<Value> = match order {
            Order::AsTheyCame => waiting,
            Order::Reversed => waiting.into_iter().rev().collect(),
        };
        let mut answers = Vec::new();
        for update in waiting {
            let request = http.post(&url).header("x-telegram-bot-api-secret-token", &secret).json(&update);
            let Ok(answer) = request.send().await else { continue };
            answers.push(answer.status().as_u16());
            if answer.status() == StatusCode::OK {
                self.taken(&update, &answer.text().await.unwrap_or_default());
            }
        }
        answers
    }

    /// The same update once more, as when the answer got lost.
    pub(crate) async fn hands_in_again(&self, update: &Value) -> u16 {
        let (url, secret) = self.state().webhook.clone().expect("there is a webhook");
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = http.post(&url).header("x-telegram-bot-api-secret-token", &secret).json(update);
        request.send().await.unwrap().status().as_u16()
    }

    /// What was confirmed or taken, oldest first.
    pub(crate) fn taken_updates(&self) -> Vec<Value> {
        self.state().confirmed.clone()
    }

    pub(crate) fn webhook(&self) -> Option<String> {
        self.state().webhook.clone().map(|(url, _)| url)
    }

    /// The answer may itself be a call of a method.
    fn taken(&self, update: &Value, answer: &str) {
        let mut state = self.state();
        state.updates.retain(|(waiting, _)| waiting != update);
        state.confirmed.push(update.clone());
        let Ok(mut call) = serde_json::from_str::<Value>(answer) else { return };
        let method = call["method"].as_str().unwrap_or_default().to_ascii_lowercase();
        if let Some(fields) = call.as_object_mut() {
            fields.remove("method");
        }
        state.note(&method, &call, None);
        if methods::run(&mut state, &method, &call).is_err() {
            state.violations.push(format!("the answer to an update calls `{method}` and is refused"));
        }
    }
}

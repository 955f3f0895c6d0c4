//! A message that its writer has changed after it was heard: it never counts a second time.
//!
//! Its words are taken anew where nothing had come of them but a question in return, and amend her latest answer where
//! they were that answer (DECISIONS 4). Anything else that they were stays, and she is told so: an order, a note, an answer
//! that others have gone on from.

use super::{AMENDABLE, Heard, Last, Listener, MAX_WORDS, Said, interpret};
use crate::step::Answer;

impl Listener<'_> {
    /// `before`: what the message said until now.
    pub(super) fn rewrote(&self, said: &Said, before: &str) -> Heard {
        if self.memory.pending.as_deref() == Some(before.trim()) {
            return self.wrote(said);
        }
        let last = self.memory.last.as_ref().filter(|last| self.at - last.at <= AMENDABLE);
        let amended = last.and_then(|last| self.says_instead(last, said));
        amended.unwrap_or_else(|| Heard { memory: self.memory.clone(), ..self.say(self.voice().change_not_taken()) })
    }

    /// None: her latest answer was not in this message, or the new words are no answer to the same question.
    fn says_instead(&self, last: &Last, said: &Said) -> Option<Heard> {
        let (message, prompt) = last.said.as_ref()?;
        if said.message.as_ref() != Some(message) {
            return None;
        }
        let (topic, prompt) = self.asked(&last.item, *prompt)?;
        let text: String = said.text.trim().chars().take(MAX_WORDS).collect();
        let text = match interpret::names(&text, &last.item) {
            true => interpret::without_name(&text, &last.item),
            false => text,
        };
        let given = interpret::fitting(self, topic, &prompt, &text, &said.files);
        if given.is_empty() {
            return None;
        }
        if let Some(date) = self.is_past(&prompt, &given) {
            return Some(self.ask_past(topic, &prompt, date));
        }
        // taken back meanwhile, it is open again
        let amends = topic.instance.prompt(prompt.no).is_none();
        let mut heard = self.answers(&last.item, prompt.no, given, false);
        heard.answer = heard.answer.map(|(item, answer)| (item, Answer { amends, ..answer }));
        Some(heard)
    }
}

//! Messages: keys of `messages/*.ftl`, or texts that stand in the workflow itself.
//!
//! Small letters, digits, `-` and `_` are a key, which must exist; anything else is a text (Fluent, as
//! all texts) and gets a key made from its words, so that a text that moves is no new text.

use sha2::{Digest, Sha256};

use super::{InlineText, Lowering};
use crate::{
    definition::{
        fields::{Field, Fields, unknown},
        rule::Rule,
    },
    ids::TextKey,
};

impl Lowering<'_> {
    pub(super) fn message(&mut self, fields: &Fields<'_>) -> Option<TextKey> {
        let field = fields.get("message")?;
        let text = field.text()?;
        if is_key(&text) { self.known(field, text) } else { Some(self.inline_text(field, text)) }
    }

    fn known(&self, field: &Field<'_>, key: String) -> Option<TextKey> {
        if self.texts.has(&key) {
            return Some(TextKey::from(key.as_str()));
        }
        let name = field.placed(key);
        let keys = self.texts.keys();
        let found = unknown(Rule::UndefinedMessage, &name, "a message of this programme", keys.iter().copied());
        self.reader.add(match found.fix {
            Some(_) => found,
            None => found.help(format!(
                "add `{} = …` to `messages/*.ftl`, or write the text itself here, with its spaces",
                name.value
            )),
        });
        None
    }

    fn inline_text(&mut self, field: &Field<'_>, text: String) -> TextKey {
        let key = key_of(&text);
        if !self.inline.iter().any(|known| known.key == key) {
            self.inline.push(InlineText { key: key.clone(), text, span: field.node.span });
        }
        key
    }
}

fn is_key(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
}

fn key_of(text: &str) -> TextKey {
    let hash = Sha256::digest(text.as_bytes());
    let hex: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    TextKey::new(format!("inline-{hex}"))
}

//! What a button carries: which item, which of its prompts, and what was pressed.
//!
//! `1<item>.<prompt>.<act>.<seal>`, at most 64 bytes, which is what the narrowest platform allows. A
//! prompt's number is never used twice, so an old button can be answered kindly and changes nothing. The
//! seal keeps a stranger from making buttons up; who may press is decided again for each press.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;

const VERSION: char = '1';
const SEAL_BYTES: usize = 6;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Button {
    pub instance: Uuid,
    pub prompt: u32,
    pub act: Act,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The n-th answer of the prompt.
    Choice(u16),
    /// Of several open prompts this one is meant.
    Pick,
    /// What was recorded is right.
    Correct,
    Undo,
}

/// The secret that seals buttons; one for all replicas.
#[derive(Clone)]
pub struct ButtonKey(Vec<u8>);

impl ButtonKey {
    pub fn new(secret: impl Into<Vec<u8>>) -> Self {
        Self(secret.into())
    }

    fn mac(&self, text: &str) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("a key of any length will do");
        mac.update(text.as_bytes());
        mac
    }
}

impl Button {
    pub fn seal(&self, key: &ButtonKey) -> String {
        let item = URL_SAFE_NO_PAD.encode(self.instance.as_bytes());
        let body = format!("{VERSION}{item}.{}.{}", self.prompt, self.act.code());
        let seal = key.mac(&body).finalize().into_bytes();
        format!("{body}.{}", URL_SAFE_NO_PAD.encode(&seal[..SEAL_BYTES]))
    }

    /// None: not one of our buttons, or no longer.
    pub fn open(payload: &str, key: &ButtonKey) -> Option<Button> {
        let (body, seal) = payload.rsplit_once('.')?;
        let seal = URL_SAFE_NO_PAD.decode(seal).ok().filter(|seal| seal.len() == SEAL_BYTES)?;
        key.mac(body).verify_truncated_left(&seal).ok()?;
        let mut parts = body.strip_prefix(VERSION)?.split('.');
        let item = URL_SAFE_NO_PAD.decode(parts.next()?).ok()?;
        Some(Button {
            instance: Uuid::from_slice(&item).ok()?,
            prompt: parts.next()?.parse().ok()?,
            act: Act::from_code(parts.next()?)?,
        })
    }
}

impl Act {
    fn code(self) -> String {
        match self {
            Act::Choice(n) => n.to_string(),
            Act::Pick => "p".into(),
            Act::Correct => "c".into(),
            Act::Undo => "u".into(),
        }
    }

    fn from_code(code: &str) -> Option<Act> {
        match code {
            "p" => Some(Act::Pick),
            "c" => Some(Act::Correct),
            "u" => Some(Act::Undo),
            number => number.parse().ok().map(Act::Choice),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONGEST: usize = 64;

    fn button(act: Act) -> Button {
        Button { instance: Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001), prompt: u32::MAX, act }
    }

    #[test]
    fn what_is_sealed_opens_and_fits() {
        let key = ButtonKey::new("a secret");
        for act in [Act::Choice(0), Act::Choice(u16::MAX), Act::Pick, Act::Correct, Act::Undo] {
            let payload = button(act).seal(&key);
            assert!(payload.len() <= LONGEST, "{payload}");
            assert_eq!(Button::open(&payload, &key), Some(button(act)));
        }
    }

    #[test]
    fn a_button_that_is_not_ours_does_not_open() {
        let key = ButtonKey::new("a secret");
        let ours = button(Act::Choice(1)).seal(&key);
        assert_eq!(Button::open(&ours, &ButtonKey::new("another")), None);
        for forged in
            ["", ".", "1..", "1.1.1.AAAAAAAA", &ours[..ours.len() - 1], &ours.replace(".1.", ".2."), "ៗ.៣.៤.៥"]
        {
            assert_eq!(Button::open(forged, &key), None, "{forged}");
        }
    }
}

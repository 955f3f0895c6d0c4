//! What a button carries: which item, which of its prompts or turns, and what was pressed.
//!
//! At most 64 bytes, which is what the narrowest platform allows: version, act, item, number and a seal.
//! Numbers are never used twice, so an old button can be answered kindly and changes nothing. The seal keeps
//! a stranger from making buttons up; who may press is decided again for each press.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;

/// Platforms carry at most this many bytes.
pub(crate) const LONGEST_PAYLOAD: usize = 64;
const VERSION: char = '1';
const SEAL_BYTES: usize = 6;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Button {
    /// The n-th answer that the prompt offers.
    Choice { instance: Uuid, prompt: u32, choice: u16 },
    /// Of several open prompts this one is meant.
    Which { instance: Uuid, prompt: u32 },
    /// One question of a digest, to be put by itself.
    Answer { instance: Uuid, prompt: u32 },
    /// What this turn of the item recorded is to be taken back.
    Undo { instance: Uuid, turn: u64 },
    /// What this turn of the item recorded is to be answered again.
    Correct { instance: Uuid, turn: u64 },
    /// Something besides an answer to this question; what, the engine knows.
    Wish { instance: Uuid, prompt: u32, way: String },
    /// The same as writing these words.
    Words(String),
    /// A human is to read what was written.
    ToDesk,
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
    /// None: words too long for a button.
    pub fn seal(&self, key: &ButtonKey) -> Option<String> {
        let body = format!("{VERSION}{}", self.body());
        let seal = key.mac(&body).finalize().into_bytes();
        let payload = format!("{body}.{}", URL_SAFE_NO_PAD.encode(&seal[..SEAL_BYTES]));
        (payload.len() <= LONGEST_PAYLOAD).then_some(payload)
    }

    /// None: not one of our buttons, or no longer.
    pub fn open(payload: &str, key: &ButtonKey) -> Option<Button> {
        let (body, seal) = payload.rsplit_once('.')?;
        let seal = URL_SAFE_NO_PAD.decode(seal).ok().filter(|seal| seal.len() == SEAL_BYTES)?;
        key.mac(body).verify_truncated_left(&seal).ok()?;
        Button::from_body(body.strip_prefix(VERSION)?)
    }

    fn body(&self) -> String {
        let of = |act: char, instance: &Uuid, number: u64| {
            format!("{act}{}{number}", URL_SAFE_NO_PAD.encode(instance.as_bytes()))
        };
        match self {
            Button::Choice { instance, prompt, choice } => format!("{}.{choice}", of('c', instance, (*prompt).into())),
            Button::Which { instance, prompt } => of('w', instance, (*prompt).into()),
            Button::Answer { instance, prompt } => of('a', instance, (*prompt).into()),
            Button::Undo { instance, turn } => of('u', instance, *turn),
            Button::Correct { instance, turn } => of('r', instance, *turn),
            Button::Wish { instance, prompt, way } => format!("{}.{way}", of('v', instance, (*prompt).into())),
            Button::Words(words) => format!("s{words}"),
            Button::ToDesk => "d".into(),
        }
    }

    fn from_body(body: &str) -> Option<Button> {
        let mut rest = body.chars();
        let act = rest.next()?;
        let rest = rest.as_str();
        match act {
            's' => return Some(Button::Words(rest.to_owned())),
            'd' => return rest.is_empty().then_some(Button::ToDesk),
            _ => {}
        }
        let (instance, number) = rest.split_at_checked(ENCODED_UUID)?;
        let instance = Uuid::from_slice(&URL_SAFE_NO_PAD.decode(instance).ok()?).ok()?;
        match act {
            'c' => {
                let (prompt, choice) = number.split_once('.')?;
                Some(Button::Choice { instance, prompt: prompt.parse().ok()?, choice: choice.parse().ok()? })
            }
            'v' => {
                let (prompt, way) = number.split_once('.')?;
                Some(Button::Wish { instance, prompt: prompt.parse().ok()?, way: way.to_owned() })
            }
            'w' => Some(Button::Which { instance, prompt: number.parse().ok()? }),
            'a' => Some(Button::Answer { instance, prompt: number.parse().ok()? }),
            'u' => Some(Button::Undo { instance, turn: number.parse().ok()? }),
            'r' => Some(Button::Correct { instance, turn: number.parse().ok()? }),
            _ => None,
        }
    }
}

/// 16 bytes in base64 without padding.
const ENCODED_UUID: usize = 22;

#[cfg(test)]
mod tests {
    use super::*;

    const ITEM: Uuid = Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001);

    #[test]
    fn what_is_sealed_opens_and_fits() {
        let key = ButtonKey::new("a secret");
        let (instance, prompt, turn) = (ITEM, u32::MAX, u64::from(u32::MAX));
        for button in [
            Button::Choice { instance, prompt, choice: u16::MAX },
            Button::Which { instance, prompt },
            Button::Answer { instance, prompt },
            Button::Undo { instance, turn },
            Button::Correct { instance, turn },
            Button::Wish { instance, prompt, way: "t202612312359".into() },
            Button::Words("language th.".into()),
            Button::Words("ไทย".into()),
            Button::ToDesk,
        ] {
            let payload = button.seal(&key).unwrap();
            assert_eq!(Button::open(&payload, &key), Some(button), "{payload}");
        }
        assert_eq!(Button::Words("long ".repeat(20)).seal(&key), None);
    }

    #[test]
    fn a_button_that_is_not_ours_does_not_open() {
        let key = ButtonKey::new("a secret");
        let ours = Button::Choice { instance: ITEM, prompt: 1, choice: 1 }.seal(&key).unwrap();
        assert_eq!(Button::open(&ours, &ButtonKey::new("another")), None);
        for forged in ["", ".", "1..", "1d.AAAAAAAA", &ours[..ours.len() - 1], &ours.replace("1.1.", "1.2."), "ៗ.៣.៤.៥"]
        {
            assert_eq!(Button::open(forged, &key), None, "{forged}");
        }
    }
}

//! Secrets that stand in addresses and invitations: shown once, kept as their hash.

use sha2::{Digest, Sha256};

/// 24 of 62 make 142 bits: nobody guesses one, it fits a printed line, and a finger selects it as one word.
const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LENGTH: usize = 24;

/// A new one, of letters and digits.
pub fn fresh() -> String {
    (0..LENGTH).map(|_| char::from(LETTERS[rand::random_range(0..LETTERS.len())])).collect()
}

/// What is kept of it.
pub fn hash(token: &str) -> String {
    Sha256::digest(token).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_its_own_and_fits_an_address() {
        let (one, other) = (fresh(), fresh());
        assert_ne!(one, other);
        assert_eq!(one.len(), 24);
        assert!(one.bytes().all(|b| b.is_ascii_alphanumeric()), "{one}");
        assert_ne!(hash(&one), hash(&other));
        assert_eq!(hash("x").len(), 64);
    }
}

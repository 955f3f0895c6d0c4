//! Chance as plain arithmetic: the same seed and the same words give the same draw, on every machine.
//!
//! Each draw is made from what it is about (who, which question, which message), never from the draw before, so that a
//! changed item changes its own story and no other. The mixing is that of SplitMix64.

/// So many parts of a hundred are meant by a draw.
pub(super) const HUNDRED: u64 = 100;

#[derive(Debug, Clone, Copy)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn of(seed: u64, about: &[&str], number: usize) -> Chance {
        let mut state = mix(seed);
        for word in about {
            state = word.bytes().fold(mix(state ^ word.len() as u64), |state, byte| mix(state ^ u64::from(byte)));
        }
        Chance(mix(state ^ number as u64))
    }

    /// A number below `end`, which is not 0; each call gives another.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        // the top bits are the best mixed; for such small ends the bias is far below what anybody could see
        ((u128::from(mix(self.0)) * u128::from(end)) >> 64) as u64
    }

    /// True in so many of a hundred.
    pub(super) fn percent(&mut self, parts: u64) -> bool {
        self.below(HUNDRED) < parts
    }

    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { of.get(self.below(of.len() as u64) as usize) }
    }
}

fn mix(word: u64) -> u64 {
    let word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_give_the_same_draws_and_others_give_others() {
        let draws = |seed, about: &[&str], number| {
            let mut chance = Chance::of(seed, about, number);
            (0..20).map(|_| chance.below(1_000)).collect::<Vec<_>>()
        };
        let once = draws(7, &["a/fp", "A01"], 3);
        assert_eq!(once, draws(7, &["a/fp", "A01"], 3));
        assert_ne!(once, draws(8, &["a/fp", "A01"], 3));
        assert_ne!(once, draws(7, &["a/f", "pA01"], 3));
        assert_ne!(once, draws(7, &["a/fp", "A01"], 4));
    }

    #[test]
    fn draws_are_spread_evenly() {
        let mut chance = Chance::of(1, &[], 0);
        let mut counts = [0_u32; 10];
        (0..10_000).for_each(|_| counts[chance.below(10) as usize] += 1);
        assert!(counts.iter().all(|n| (850..1_150).contains(n)), "{counts:?}");
        assert_eq!((0..1_000).filter(|_| chance.percent(0)).count(), 0);
        assert_eq!((0..1_000).filter(|_| chance.percent(HUNDRED)).count(), 1_000);
    }
}

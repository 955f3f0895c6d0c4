//! What the pieces of a text mean together.
//!
//! Owns the rules that keep a reply from being read as its opposite. Within a clause:
//! - after "not", "done" is `NotYet` and every other word is dropped, and so is good news that "not" follows closely; after
//!   "not yet" and "not mine" come no good news; after "will be", "almost", "if", "done" is dropped;
//! - "no" is an answer only as its own clause, else it negates; "yes" only at the start of a clause.
//!
//! - an amount or a date right after "not" is dropped.
//!
//! Within the text:
//! - a question reports nothing, no number and no date, but that somebody needs help, time, or does not know;
//! - what follows "forwarded message" is another's;
//! - "done" and "ready" are dropped beside a part ("60 % done"), "done" also beside a date that may lie ahead ("done by
//!   Friday") and "not yet";
//! - words count only in a text of at most `MOST_WORDS` words, few of them unknown; of a longer one only its single
//!   complete date and its single share are returned.

use super::date::{DateKind, DateSaid, Said};
use super::number::{Number, NumberForm};
use super::scan::{Piece, Sense};
use super::{Reading, Word};

/// A longer text is a story: that it contains "done" says nothing.
pub(super) const MOST_WORDS: usize = 12;
/// Unknown words beside a report ("done", "delayed").
const MOST_UNKNOWN_BESIDE_REPORT: usize = 6;
/// Unknown words beside a word of conversation ("yes", "later").
const MOST_UNKNOWN_BESIDE_TALK: usize = 3;
/// Words between "not" and "done" that still let it mean "not yet"; with more between them it is unclear.
const NEGATION_REACH: usize = 2;

/// All readings of the pieces, best first: shares, words (the less favourable first), amounts, dates.
pub(super) fn understand(pieces: &[Piece], is_short: bool, said: Said) -> Vec<Reading> {
    let pieces = own(pieces);
    let mut words = if is_short { words(pieces) } else { Vec::new() };
    let either_way = words.contains(&Word::Done);
    let wants_date = words.iter().any(|word| matches!(word, Word::Delayed | Word::Later));
    let amounts = if is_question(pieces) {
        Vec::new()
    } else {
        amounts(pieces, is_short, wants_date, Said { either_way, ..said })
    };
    let unfinished = words.contains(&Word::NotYet) || amounts.iter().any(|(_, amount)| is_unfinished(amount, said));
    let is_part = amounts.iter().any(|(_, amount)| matches!(amount, Reading::Number(number) if number.is_part()));
    words.retain(|word| !(unfinished && *word == Word::Done || is_part && *word == Word::Ready));
    let words = words.into_iter().map(|word| (Rank::Words, Reading::Word(word)));
    let mut ranked: Vec<(Rank, Reading)> = words.chain(amounts).chain(commands(pieces)).collect();
    if ranked.len() > 1 {
        ranked.retain(|(_, reading)| *reading != Reading::Word(Word::Thanks));
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    let mut readings: Vec<Reading> = Vec::new();
    for (_, reading) in ranked {
        if !readings.contains(&reading) {
            readings.push(reading);
        }
    }
    readings
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Command,
    Share,
    Words,
    Amount,
    Date,
    /// The fraction in what is rather a date.
    Unlikely,
}

fn is_unfinished(amount: &Reading, said: Said) -> bool {
    match amount {
        Reading::Number(number) => number.is_part(),
        Reading::Date(date) => date.may_be_after(said.today),
        Reading::Choice(_) | Reading::Command(_) | Reading::Word(_) => false,
    }
}

fn commands(pieces: &[Piece]) -> impl Iterator<Item = (Rank, Reading)> {
    senses(pieces).filter_map(|sense| match sense {
        Sense::Command(command) => Some((Rank::Command, Reading::Command(*command))),
        Sense::Word(_) | Sense::Negation | Sense::Doubt | Sense::Contrast | Sense::Question => None,
        Sense::Forwarded | Sense::Number(_) | Sense::Date(_) => None,
    })
}

/// What stands before a forwarded message.
fn own(pieces: &[Piece]) -> &[Piece] {
    let forwarded = |piece: &Piece| matches!(piece, Piece::Known(senses) if senses.contains(&Sense::Forwarded));
    let end = pieces.iter().position(forwarded).unwrap_or(pieces.len());
    &pieces[..end]
}

fn is_question(pieces: &[Piece]) -> bool {
    senses(pieces).any(|sense| *sense == Sense::Question)
}

fn senses(pieces: &[Piece]) -> impl Iterator<Item = &Sense> {
    pieces.iter().flat_map(|piece| match piece {
        Piece::Known(senses) => senses.as_slice(),
        Piece::Unknown(_) | Piece::Break | Piece::Comma => &[],
    })
}

/// How far the reading of a clause has come.
#[derive(Default)]
struct Clause {
    /// What it has said so far.
    said: Vec<Word>,
    /// Words since a negation.
    negated: Option<usize>,
    /// Words since good news.
    since_good: Option<usize>,
    /// "Not yet", "not mine", "wrong" was said: nothing good follows.
    unfinished: bool,
    doubted: bool,
    started: bool,
}

/// The words that the text says, the less favourable first.
fn words(pieces: &[Piece]) -> Vec<Word> {
    let is_question = is_question(pieces);
    let unknown = pieces.iter().map(|piece| if let Piece::Unknown(words) = piece { *words } else { 0 }).sum();
    let mut clause = Clause::default();
    let mut words = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Break => words.extend(clause.end(false)),
            Piece::Comma => words.extend(clause.end(true)),
            Piece::Unknown(count) => clause.pass(*count),
            Piece::Known(senses) => words.extend(clause.take(senses, pieces.get(index + 1))),
        }
    }
    words.extend(clause.end(false));
    words.retain(|word| may_be_said(*word, is_question, unknown));
    words.sort();
    words.dedup();
    words
}

fn may_be_said(word: Word, is_question: bool, unknown: usize) -> bool {
    match word {
        Word::Help => unknown <= MOST_UNKNOWN_BESIDE_REPORT,
        Word::Later | Word::Unknown => unknown <= MOST_UNKNOWN_BESIDE_TALK,
        Word::NotMine | Word::Blocked | Word::Delayed | Word::NotYet | Word::Done | Word::OnTrack => {
            !is_question && unknown <= MOST_UNKNOWN_BESIDE_REPORT
        }
        Word::No | Word::Correct | Word::Undo | Word::Ready | Word::Yes | Word::Thanks => {
            !is_question && unknown <= MOST_UNKNOWN_BESIDE_TALK
        }
    }
}

impl Clause {
    fn pass(&mut self, words: usize) {
        self.negated = self.negated.map(|distance| distance + words);
        self.since_good = self.since_good.map(|distance| distance + words);
        self.started = true;
    }

    /// What was said up to here; a doubt reaches over a comma.
    fn end(&mut self, at_comma: bool) -> Vec<Word> {
        let ended = std::mem::take(self);
        self.doubted = ended.doubted && at_comma;
        ended.said
    }

    /// Gives what was said before, where the piece begins a new clause.
    fn take(&mut self, senses: &[Sense], next: Option<&Piece>) -> Vec<Word> {
        let mut before = Vec::new();
        let mut said = Vec::new();
        let mut negates = false;
        for sense in senses {
            match sense {
                Sense::Word(Word::No) if !stands_alone(next) => negates = true,
                Sense::Word(word) => said.extend(self.judge(*word, next)),
                Sense::Negation => negates = true,
                Sense::Doubt => self.doubted = true,
                Sense::Contrast | Sense::Question => before.extend(self.end(false)),
                Sense::Command(_) | Sense::Forwarded | Sense::Number(_) | Sense::Date(_) => {}
            }
        }
        let opens_clause = |sense: &Sense| matches!(sense, Sense::Contrast | Sense::Question);
        self.started |= !says_nothing(senses) && !senses.iter().all(opens_clause);
        if negates && said.is_empty() {
            self.negate();
        }
        self.unfinished |= said.iter().any(|word| matches!(word, Word::NotYet | Word::NotMine | Word::Correct));
        if said.iter().any(is_good) {
            self.since_good = Some(0);
        }
        self.said.extend(said);
        before
    }

    /// "Not" turns what follows, and what it follows closely: "I have done nothing".
    fn negate(&mut self) {
        self.negated = Some(0);
        if self.since_good.is_some_and(|distance| distance <= NEGATION_REACH) {
            self.said.retain(|word| !is_good(word));
        }
    }

    /// The word as said in this clause.
    fn judge(&self, word: Word, next: Option<&Piece>) -> Option<Word> {
        match (word, self.negated) {
            (good, _) if is_good(&good) && (self.unfinished || is_negation(next)) => None,
            (Word::Done, Some(distance)) => (distance <= NEGATION_REACH && !self.doubted).then_some(Word::NotYet),
            (Word::Done | Word::Ready, None) => (!self.doubted).then_some(word),
            (Word::Yes | Word::No, negated) => (!self.started && negated.is_none()).then_some(word),
            (Word::NotYet, _) => Some(word),
            (_, negated) => negated.is_none().then_some(word),
        }
    }
}

fn is_good(word: &Word) -> bool {
    matches!(word, Word::Done | Word::OnTrack | Word::Ready | Word::Yes)
}

/// "Done nothing", "not half".
fn is_negation(piece: Option<&Piece>) -> bool {
    matches!(piece, Some(Piece::Known(senses)) if senses.contains(&Sense::Negation))
}

/// "Please", and "thank you" beside anything else.
fn says_nothing(senses: &[Sense]) -> bool {
    senses.iter().all(|sense| *sense == Sense::Word(Word::Thanks))
}

/// "No." and "no, not yet" answer; "no budget" does not.
fn stands_alone(next: Option<&Piece>) -> bool {
    match next {
        None | Some(Piece::Break | Piece::Comma) => true,
        Some(Piece::Unknown(_)) => false,
        Some(Piece::Known(senses)) => says_nothing(senses) || senses.contains(&Sense::Word(Word::NotYet)),
    }
}

/// Numbers and dates with their rank.
fn amounts(pieces: &[Piece], is_short: bool, wants_date: bool, said: Said) -> Vec<(Rank, Reading)> {
    let has_day = senses(pieces).any(|sense| matches!(sense, Sense::Date(date) if date.kind == DateKind::Day));
    let mut amounts: Vec<(Rank, Reading)> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let Piece::Known(senses) = piece else { continue };
        if is_negation(index.checked_sub(1).and_then(|before| pieces.get(before))) {
            continue;
        }
        let date_first = wants_date || matches!(senses.first(), Some(Sense::Date(_)));
        let is_both = senses.iter().any(|sense| matches!(sense, Sense::Date(_)));
        for sense in senses {
            match sense {
                Sense::Number(number) => {
                    let rank = if is_both && date_first { Rank::Unlikely } else { rank(number) };
                    amounts.extend((is_short || rank == Rank::Share).then_some((rank, Reading::Number(*number))));
                }
                Sense::Date(date) if counts(date, has_day, is_short) => {
                    amounts.extend(date.resolve(said).map(|date| (Rank::Date, Reading::Date(date))));
                }
                Sense::Date(_) | Sense::Word(_) | Sense::Command(_) => {}
                Sense::Negation | Sense::Doubt | Sense::Contrast | Sense::Question | Sense::Forwarded => {}
            }
        }
    }
    if is_short { amounts } else { only_one_of_each(amounts) }
}

fn rank(number: &Number) -> Rank {
    match number.form {
        NumberForm::Plain => Rank::Amount,
        NumberForm::Percent | NumberForm::Fraction { .. } => Rank::Share,
    }
}

/// In "Friday, 15 May" the weekday says nothing of its own; in a long text only a complete date counts.
fn counts(date: &DateSaid, has_day: bool, is_short: bool) -> bool {
    let is_beside = has_day && date.names_weekday();
    !is_beside && (is_short || date.is_complete())
}

/// Two percentages in a story are two too many.
fn only_one_of_each(amounts: Vec<(Rank, Reading)>) -> Vec<(Rank, Reading)> {
    let single = |rank: Rank| amounts.iter().filter(|(other, _)| *other == rank).count() == 1;
    amounts.iter().filter(|(rank, _)| single(*rank)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `done`, `not`, `will`, `if`, `but`, `?`, `,`, `.`; anything else is an unknown word.
    fn check(text: &str, expect: &[Word]) {
        let known = |sense| Piece::Known(vec![sense]);
        let pieces: Vec<Piece> = text
            .split(' ')
            .map(|word| match word {
                "not" => known(Sense::Negation),
                "will" | "if" => known(Sense::Doubt),
                "but" => known(Sense::Contrast),
                "?" => known(Sense::Question),
                "," => Piece::Comma,
                "." => Piece::Break,
                word => match Word::NAMES.iter().find(|(name, _)| name.replace(' ', "-") == word) {
                    Some((_, word)) => known(Sense::Word(*word)),
                    None => Piece::Unknown(1),
                },
            })
            .collect();
        assert_eq!(words(&pieces), expect, "{text}");
    }

    #[test]
    fn never_the_opposite() {
        use Word::*;
        for (text, expect) in [
            ("done", &[Done][..]),
            ("not done", &[NotYet]),
            ("not really quite done", &[NotYet]),
            ("not a word about the done", &[]),
            ("will done", &[]),
            ("if x , done", &[]),
            ("will ready", &[]),
            ("will x . done", &[Done]),
            ("not , done", &[Done]),
            ("done not", &[]),
            ("done x y not", &[]),
            ("done x y z not", &[Done]),
            ("not-mine ready", &[NotMine]),
            ("not-yet x done", &[NotYet]),
            ("not-yet on-track", &[NotYet]),
            ("not-yet help", &[Help, NotYet]),
            ("not done but help", &[Help, NotYet]),
            ("not help", &[]),
            ("not delayed", &[]),
            ("no", &[No]),
            ("no done", &[NotYet]),
            ("no budget", &[]),
            ("no , done", &[No, Done]),
            ("yes , done", &[Done, Yes]),
            ("they said yes", &[]),
            ("done ?", &[]),
            ("help ?", &[Help]),
            ("delayed done", &[Delayed, Done]),
            ("a b c d e f done", &[Done]),
            ("a b c d e f g done", &[]),
            ("yes a b c d", &[]),
        ] {
            check(text, expect);
        }
    }
}

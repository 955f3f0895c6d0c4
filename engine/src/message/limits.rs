//! What messengers carry of a message, and how a plain text is written for each: the one place that knows it.
//!
//! The preview counts by it, a static check warns by it, and adapters send by it. Each number says where it comes
//! from. Leaves out how fast a messenger takes messages (`bots`), and what buttons mean (`Press`).

use std::borrow::Cow;

/// Where people read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Messenger {
    Telegram,
    Discord,
    /// Our own pages: the local messenger, and the page that a link in an e-mail leads to.
    Page,
}

/// What a phone shows of a button before it cuts the label, in characters. All our labels are cut to it.
pub const LABEL_SHOWN: usize = 38;

/// What one message can hold. More than that is refused by the messenger as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest text as it is sent (`Messenger::written`), in what `Messenger::count` counts.
    pub text: usize,
    /// Longest label of a button, in characters.
    pub label: usize,
    pub buttons: usize,
    /// Buttons side by side.
    pub per_row: usize,
    /// Longest hidden content of a button, in bytes.
    pub payload: usize,
}

impl Messenger {
    pub const ALL: [Messenger; 3] = [Messenger::Telegram, Messenger::Discord, Messenger::Page];

    pub fn as_str(self) -> &'static str {
        match self {
            Messenger::Telegram => "telegram",
            Messenger::Discord => "discord",
            Messenger::Page => "page",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Messenger::Telegram => "Telegram",
            Messenger::Discord => "Discord",
            Messenger::Page => "Page",
        }
    }

    pub const fn limits(self) -> Limits {
        match self {
            // Bot API, sendMessage: "1-4096 characters after entities parsing"; InlineKeyboardButton: callback_data
            // "1-64 bytes". It names no limit for labels and keyboards; 100 buttons and 8 in a row are what servers take.
            Messenger::Telegram => Limits { text: 4096, label: 64, buttons: 100, per_row: 8, payload: 64 },
            // Discord, Create Message: content "up to 2000 characters"; components: 5 action rows of 5 buttons, label 80
            // and custom_id 100 characters. A payload may have characters of several bytes, so bytes are the safe count.
            Messenger::Discord => Limits { text: 2000, label: 80, buttons: 25, per_row: 5, payload: 100 },
            // ours: as narrow as the narrowest of the others, so that what fits here fits anywhere
            Messenger::Page => Limits { text: 2000, label: LABEL_SHOWN, buttons: 25, per_row: 2, payload: 64 },
        }
    }

    /// How long the messenger finds a text: Telegram counts UTF-16 units as its entities do, Discord code points.
    pub fn count(self, written: &str) -> usize {
        match self {
            Messenger::Telegram => written.encode_utf16().count(),
            Messenger::Discord | Messenger::Page => written.chars().count(),
        }
    }

    /// A plain text as it is put into the messenger's request, so that people read exactly that text. Telegram is sent
    /// no parse mode and reads nothing into it; Discord always reads Markdown, so its marks are escaped.
    pub fn written(self, text: &str) -> Cow<'_, str> {
        match self {
            Messenger::Telegram | Messenger::Page => Cow::Borrowed(text),
            Messenger::Discord => Cow::Owned(text.split_inclusive('\n').map(escaped_line).collect()),
        }
    }
}

/// One line of Markdown that shows `line`. Addresses stay as they are: in them a backslash would be read.
fn escaped_line(line: &str) -> String {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    let (blank, rest) = line.split_at(indent);
    let mut escaped = String::with_capacity(line.len() + 8);
    escaped.push_str(blank);
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if rest.starts_with(['#', '-', '+', '>']) {
        escaped.push('\\');
    } else if digits > 0 && rest[digits..].starts_with(". ") {
        // `7. ` would become the first entry of a list
        escaped.push_str(&rest[..digits]);
        escaped.push('\\');
        return escaped + "." + &escaped_words(&rest[digits + 1..]);
    }
    escaped + &escaped_words(rest)
}

fn escaped_words(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if rest.starts_with("https://") || rest.starts_with("http://") {
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ')')).unwrap_or(rest.len());
            escaped.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        if matches!(next, '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '[' | ']') {
            escaped.push('\\');
        }
        escaped.push(next);
        rest = &rest[next.len_utf8()..];
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_counted_as_each_messenger_does() {
        let check = |text: &str, telegram: usize, discord: usize| {
            let counts = [Messenger::Telegram, Messenger::Discord].map(|m| m.count(&m.written(text)));
            assert_eq!(counts, [telegram, discord], "{text}");
        };
        check("done", 4, 4);
        check("ស្ថានភាព", 8, 8);
        check("👍", 2, 1);
        check("a_b", 3, 4);
    }

    #[test]
    fn people_read_on_discord_what_was_written() {
        let check = |text: &str, written: &str| assert_eq!(Messenger::Discord.written(text), written);
        check("A01 is due on 13 June 2024.", "A01 is due on 13 June 2024.");
        check("*not* _bold_ ~~x~~ `y` ||z|| \\", "\\*not\\* \\_bold\\_ \\~\\~x\\~\\~ \\`y\\` \\|\\|z\\|\\| \\\\");
        check("# 1\n- one\n  > two\n12. three\n1.5 four", "\\# 1\n\\- one\n  \\> two\n12\\. three\n1.5 four");
        check(
            "see https://x.org/a_b*c and [d](https://e.org/_)",
            "see https://x.org/a_b*c and \\[d\\](https://e.org/_)",
        );
        check("<@123> <t:1>", "\\<@123> \\<t:1>");
        check("", "");
        assert_eq!(Messenger::Telegram.written("*a* <b>"), "*a* <b>");
    }

    #[test]
    fn what_fits_our_page_fits_everywhere() {
        let page = Messenger::Page.limits();
        for other in Messenger::ALL.map(Messenger::limits) {
            assert!(page.text <= other.text && page.label <= other.label);
            assert!(page.buttons <= other.buttons && page.payload <= other.payload);
        }
    }
}

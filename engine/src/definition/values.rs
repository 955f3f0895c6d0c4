//! Values with a form of their own: dates, zones, languages, countries, texts in several languages.
//!
//! Each accessor says what is wrong with what was written and how it is written right. Leaves out the
//! short languages of workflows (moments, guards), which `workflow` reads.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use super::{
    diagnostic::Diagnostic,
    fields::{Field, Fields, unknown},
    nearest::{Meant, meant},
    rule::Rule,
    yaml::Value,
};
use crate::{
    calendar::{self, QuietHours},
    ids::Lang,
    roadmap::{Chats, Localised, Visibility},
};

pub(super) const CHATS: [(&str, Chats); 2] = [("full", Chats::Full), ("codes", Chats::Codes)];

pub(super) const LEVELS: [(&str, Visibility); 4] = [
    ("public", Visibility::Public),
    ("members", Visibility::Members),
    ("coordinators", Visibility::Coordinators),
    ("restricted", Visibility::Restricted),
];

/// ISO 639-1.
pub(super) const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl \
    km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa \
    pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur \
    uz ve vi vo wa wo xh yi yo za zh zu";

/// Country codes that are taken for language codes, and what is meant.
const MISTAKEN: [(&str, &str); 9] = [
    ("vn", "vi"),
    ("kh", "km"),
    ("mm", "my"),
    ("ph", "fil"),
    ("jp", "ja"),
    ("cn", "zh"),
    ("kp", "ko"),
    ("us", "en"),
    ("gb", "en"),
];

/// What is named where a code is near: the languages that programmes are mostly written in.
const NEAR: [(&str, &str); 13] = [
    ("en", "English"),
    ("id", "Indonesian"),
    ("km", "Khmer"),
    ("lo", "Lao"),
    ("ms", "Malay"),
    ("my", "Burmese"),
    ("ta", "Tamil"),
    ("th", "Thai"),
    ("tl", "Tagalog"),
    ("vi", "Vietnamese"),
    ("zh", "Chinese"),
    ("fr", "French"),
    ("pt", "Portuguese"),
];

/// ISO 3166-1 alpha-2.
pub(super) const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA \
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI \
    GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC \
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA \
    PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH \
    TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

impl<'a> Fields<'a> {
    pub fn date(&self, name: &str) -> Option<NaiveDate> {
        self.get(name)?.date()
    }
    pub fn date_time(&self, name: &str) -> Option<NaiveDateTime> {
        self.get(name)?.date_time()
    }
    pub fn zone(&self, name: &str) -> Option<Tz> {
        self.get(name)?.zone()
    }
    pub fn language(&self, name: &str) -> Option<Lang> {
        self.get(name)?.language()
    }
    pub fn languages(&self, name: &str) -> Vec<Lang> {
        self.get(name).map_or(Vec::new(), |f| f.items().iter().filter_map(Field::language).collect())
    }
    /// `languages` are the programme's, its own first.
    pub fn localised(&self, name: &str, languages: &[Lang]) -> Option<Localised> {
        self.get(name)?.localised(languages)
    }
    pub fn quiet_hours(&self, name: &str) -> Option<QuietHours> {
        self.get(name)?.quiet_hours()
    }
    pub fn visibility(&self) -> Option<Visibility> {
        self.word("visibility", &LEVELS)
    }
}

impl<'a> Field<'a> {
    /// `2024-06-13`
    pub fn date(&self) -> Option<NaiveDate> {
        let Some(text) = self.written() else {
            self.wrong("a date such as `2024-06-13`");
            return None;
        };
        match read_date(text.trim()) {
            Ok(date) => Some(date),
            Err(found) => {
                self.add(found.at(self));
                None
            }
        }
    }

    /// `2024-04-24T09:00`
    pub fn date_time(&self) -> Option<NaiveDateTime> {
        let Some(text) = self.written() else {
            self.wrong("a date with a time such as `2024-04-24T09:00`");
            return None;
        };
        let text = text.trim();
        let read = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok();
        if read.is_none() {
            let found = Diagnostic::new(Rule::BadDate, self.span(), format!("`{text}` is not a date with a time"));
            let day = text.get(..10).and_then(|day| read_date(day).ok());
            let time = text.get(11..16).filter(|time| chrono::NaiveTime::parse_from_str(time, "%H:%M").is_ok());
            self.add(match (day, time) {
                (Some(day), Some(time)) if text.len() <= 19 => found.replace_with(format!("{day}T{time}")),
                (Some(day), _) => found.help(format!("write `{day}T09:00`")),
                (None, _) => found.help("write year-month-dayThour:minute, such as `2024-04-24T09:00`"),
            });
        }
        read
    }

    /// A name of the tz database.
    pub fn zone(&self) -> Option<Tz> {
        let name = self.reference()?;
        let zone = name.value.parse::<Tz>().ok();
        if zone.is_none() {
            let found = Diagnostic::new(Rule::UnknownZone, name.span, format!("`{}` is not a time zone", name.value));
            let names = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
            let city = names
                .clone()
                .find(|n| n.rsplit('/').next().is_some_and(|c| c.eq_ignore_ascii_case(&name.value.replace(' ', "_"))));
            let city = city.map(|word| Meant { word, sure: true });
            self.add(match city.or_else(|| meant(&name.value, names)) {
                Some(meant) => found.use_instead(meant),
                None => found.help("write a region and a city, such as `Asia/Jakarta` or `Asia/Phnom_Penh`"),
            });
        }
        zone
    }

    pub fn language(&self) -> Option<Lang> {
        let code = self.reference()?;
        let known = is_language(&code.value);
        if !known {
            let found =
                Diagnostic::new(Rule::UnknownLanguage, code.span, format!("`{}` is not a language code", code.value));
            let lower = code.value.to_lowercase().replace('_', "-");
            // in which language people are written to is not for us to decide: only suggested
            let mistaken =
                MISTAKEN.iter().find(|(wrong, _)| *wrong == lower).map(|(_, word)| Meant { word, sure: false });
            let capitals = is_language(&lower).then_some(Meant { word: &lower, sure: true });
            self.add(match mistaken.or(capitals) {
                Some(meant) => found.use_instead(meant),
                None => found.help(match near_languages(&lower).as_slice() {
                    [] => "write two or three letters such as `en`, `th`, `fil`".to_owned(),
                    near => format!("write a code of ISO 639-1 or three letters; near by are {}", near.join(", ")),
                }),
            });
        }
        known.then(|| Lang::new(code.value))
    }

    pub fn country(&self) -> Option<String> {
        let code = self.reference()?;
        let known = COUNTRIES.split(' ').any(|c| c == code.value);
        if !known {
            let found =
                Diagnostic::new(Rule::UnknownCountry, code.span, format!("`{}` is not a country code", code.value));
            let upper = code.value.to_uppercase();
            let meant = COUNTRIES.split(' ').find(|c| *c == upper).or_else(|| country_named(&code.value));
            self.add(match meant {
                Some(code) => found.replace_with(code),
                None => found.help("write the two letters of ISO 3166-1, such as `VN` or `KH`"),
            });
        }
        known.then_some(code.value)
    }

    pub fn quiet_hours(&self) -> Option<QuietHours> {
        let text = self.reference()?.value;
        match QuietHours::parse(&text) {
            Ok(hours) => Some(hours),
            Err(slip) => {
                self.add(Diagnostic::new(Rule::BadQuietHours, self.inside(slip.place), slip.message).help(slip.help));
                None
            }
        }
    }

    /// A text in the first language, or a map from language to text.
    pub fn localised(&self, languages: &[Lang]) -> Option<Localised> {
        let Value::Map(entries) = &self.node.value else {
            let first = languages.first().cloned().unwrap_or_else(|| "en".into());
            return self.text().map(|text| Localised { by_language: [(first, text)].into_iter().collect() });
        };
        let mut localised = Localised::default();
        for entry in entries {
            let code = &entry.key.text;
            if !is_language(code) {
                let found = format!("`{code}` is not a language code");
                let found = Diagnostic::new(Rule::UnknownLanguage, entry.key.span, found);
                self.add(found.help(format!("`{}` is a text, or a map from language code to text", self.name)));
                continue;
            }
            let lang = Lang::from(code.as_str());
            if !languages.is_empty() && !languages.contains(&lang) {
                let placed = super::fields::Placed { value: code.clone(), span: entry.key.span };
                let all = languages.iter().map(Lang::as_str);
                self.add(unknown(Rule::OtherLanguage, &placed, "one of the programme's languages", all));
            }
            let value = Field { name: code, node: &entry.value, key_span: entry.key.span, ..self.clone() };
            if let Some(text) = value.text() {
                localised.by_language.insert(lang, text);
            }
        }
        if localised.by_language.is_empty() && entries.is_empty() {
            self.wrong("a text, or a map from language to text");
        }
        (!localised.by_language.is_empty()).then_some(localised)
    }
}

/// The country whose shipped calendar has this name.
fn country_named(name: &str) -> Option<&'static str> {
    let plain =
        |name: &str| name.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect::<String>();
    let named = |text: &str| {
        let of_calendar = text.lines().find_map(|line| line.strip_prefix("name: "));
        of_calendar.is_some_and(|of_calendar| plain(of_calendar) == plain(name))
    };
    COUNTRIES.split(' ').find(|code| calendar::shipped(code).is_some_and(named))
}

/// In whose place somebody wrote two letters: the codes of the region's large languages that differ in one letter.
fn near_languages(code: &str) -> Vec<String> {
    let differ = |other: &str| other.bytes().zip(code.bytes()).filter(|(a, b)| a != b).count() == 1;
    let near = NEAR.iter().filter(|(other, _)| code.len() == 2 && differ(other));
    near.map(|(other, name)| format!("`{other}` ({name})")).collect()
}

/// Two or three letters, then perhaps a script or region: `en`, `fil`, `zh-Hant`, `pt-TL`.
pub(super) fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let first = parts.next().unwrap_or("");
    let known = match first.len() {
        2 => LANGUAGES.split_ascii_whitespace().any(|l| l == first),
        3 => first.bytes().all(|b| b.is_ascii_lowercase()),
        _ => false,
    };
    known && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Why a text is no date, before its place is known.
struct NoDate {
    message: String,
    help: String,
    fix: Option<String>,
}

impl NoDate {
    fn at(self, field: &Field<'_>) -> Diagnostic {
        let found = Diagnostic::new(Rule::BadDate, field.span(), self.message);
        match self.fix {
            Some(fix) => found.help(self.help).replace_with(fix),
            None => found.help(self.help),
        }
    }
}

fn read_date(text: &str) -> Result<NaiveDate, NoDate> {
    let (parts, separator) = numbers(text);
    let [year, month, day] = match parts.as_slice() {
        [a, b, c] if a.0 > 31 => [*a, *b, *c],
        // day.month.year, never guessed at: Americans write the month first
        [_, _, year] if year.0 > 31 => {
            let help = "write the year first, then the month, then the day: `2024-06-13`".to_owned();
            return Err(NoDate { message: format!("`{text}` is not a date"), help, fix: None });
        }
        _ => {
            let help = "write year-month-day: `2024-06-13`".to_owned();
            return Err(NoDate { message: format!("`{text}` is not a date"), help, fix: None });
        }
    };
    let written = |year: u32| format!("{year:04}-{:02}-{:02}", month.0, day.0);
    if (2443..2743).contains(&year.0) {
        let right = written(year.0 - 543);
        let message = format!("`{text}` looks like a year of the Buddhist era");
        // or a slip of one digit: not for us to decide
        return Err(NoDate { message, help: format!("write the year of the common era: `{right}`"), fix: None });
    }
    let Some(date) = NaiveDate::from_ymd_opt(year.0 as i32, month.0, day.0).filter(|_| (1900..2200).contains(&year.0))
    else {
        let help = format!("`{:04}-{:02}` has no day {}", year.0, month.0, day.0);
        let help = if (1..=12).contains(&month.0) { help } else { "write year-month-day: `2024-06-13`".to_owned() };
        return Err(NoDate { message: format!("`{text}` is not a day of the calendar"), help, fix: None });
    };
    if separator != Some('-') || (month.1, day.1) != (2, 2) {
        let right = date.to_string();
        let message = format!("`{text}` is not written as dates are");
        return Err(NoDate { message, help: format!("write `{right}`"), fix: Some(right) });
    }
    Ok(date)
}

/// Three numbers and how many digits each has, if the text is that and nothing else.
fn numbers(text: &str) -> (Vec<(u32, usize)>, Option<char>) {
    let separator = text.chars().find(|c| !c.is_ascii_digit());
    let Some(mark) = separator.filter(|c| "-/. ".contains(*c)) else { return (Vec::new(), separator) };
    let parts: Option<Vec<(u32, usize)>> = text
        .split(mark)
        .map(|p| {
            (p.len() <= 4 && p.bytes().all(|b| b.is_ascii_digit())).then(|| p.parse().ok().map(|n| (n, p.len())))?
        })
        .collect();
    (parts.unwrap_or_default(), separator)
}

/// `1000` of `1,000`, `50` of `50%`.
pub(super) fn bare_number(text: &str) -> Option<String> {
    let text = text.trim();
    let number = text.strip_suffix('%').unwrap_or(text).trim();
    let mut groups = number.split(',');
    let first = groups.next()?;
    let whole = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    if whole(first) && groups.all(|group| group.len() == 3 && whole(group)) && number.len() < 16 {
        return Some(number.replace(',', ""));
    }
    (number.len() < text.len() && number.parse::<f64>().is_ok_and(f64::is_finite)).then(|| number.to_owned())
}

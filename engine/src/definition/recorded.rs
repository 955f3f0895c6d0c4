//! `recorded.commitments.yaml`: the commitments that were recorded in chat, in the shape of `commitments.yaml`.
//!
//! The product keeps this file itself: it is written anew from its entries whenever one is recorded, so nothing in it is
//! lost and the same entries are the same text. Whoever takes an entry into `commitments.yaml` of her own has taken it
//! over: then it is left out here. Leaves out reading, which is that of `commitments.yaml`.

use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::{
    ids::{EntityId, ItemId},
    roadmap::{Detail, Item, Programme},
};

/// Where it stands in a programme's folder.
pub const RECORDED: &str = "recorded.commitments.yaml";
/// Ids of commitments begin so where the programme has none yet.
const PREFIX: &str = "C";

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    pub id: ItemId,
    pub text: String,
    pub maker: EntityId,
    pub consultation: Option<ItemId>,
    pub due: NaiveDate,
}

impl Recorded {
    /// Those of a programme, in the order in which they were recorded.
    pub fn all(programme: &Programme) -> Vec<Recorded> {
        programme.items.values().filter_map(|item| Recorded::of(item)).collect()
    }

    fn of(item: &Item) -> Option<Recorded> {
        match &item.detail {
            Detail::Commitment { recorded: true, consultation, .. } => Some(Recorded {
                id: item.id.clone(),
                text: item.title.by_language.values().next()?.clone(),
                maker: item.cast.responsible.first()?.clone(),
                consultation: consultation.clone(),
                due: item.due?,
            }),
            Detail::Commitment { .. }
            | Detail::Activity { .. }
            | Detail::Target(_)
            | Detail::Entity
            | Detail::Consultation(_)
            | Detail::ReportRequest { .. } => None,
        }
    }

    /// The file's text; `begins_in`: the state in which their workflow waits for the maker, if it has one.
    pub fn file(of: &[Recorded], begins_in: Option<&str>) -> String {
        let mut text = String::from(
            "# yaml-language-server: $schema=../.waymark/schema/commitments.json\n\
             # $schema: ../.waymark/schema/commitments.json\n\
             # Recorded in chat, and kept by Waymark. To change an entry, take it into commitments.yaml; it is then left out here.\n\
             commitments:\n",
        );
        for one in of {
            _ = writeln!(text, "  - id: {}", quoted(one.id.as_str()));
            let mut line = |key: &str, value: String| _ = writeln!(text, "    {key}: {value}");
            line("text", quoted(&one.text));
            line("maker", quoted(one.maker.as_str()));
            if let Some(consultation) = &one.consultation {
                line("consultation", quoted(consultation.as_str()));
            }
            line("due", one.due.to_string());
            if let Some(state) = begins_in {
                line("state", state.to_owned());
            }
        }
        text
    }

    /// The id of the next one: as the commitments of the programme are numbered.
    pub fn next_id(programme: &Programme) -> ItemId {
        let commitments = programme.items.values().filter(|i| matches!(i.detail, Detail::Commitment { .. }));
        let numbered: Vec<(&str, &str)> = commitments.filter_map(|i| numbered(i.id.as_str())).collect();
        let (prefix, digits) = numbered.last().copied().unwrap_or((PREFIX, "00"));
        let of_prefix = numbered.iter().filter(|(p, _)| *p == prefix);
        let highest: u64 = of_prefix.filter_map(|(_, digits)| digits.parse().ok()).max().unwrap_or(0);
        let id = |n: u64| ItemId::new(format!("{prefix}{n:0width$}", width = digits.len()));
        let mut ids = (highest.saturating_add(1)..=u64::MAX).map(id);
        let free = ids.find(|id| !programme.items.contains_key(id));
        free.expect("there are more numbers than items")
    }
}

/// JSON's strings are YAML's double-quoted ones, but for signs that no text has.
fn quoted(text: &str) -> String {
    let plain = |c: char| if c.is_control() && c != '\n' && c != '\t' { ' ' } else { c };
    serde_json::Value::from(text.chars().map(plain).collect::<String>()).to_string()
}

/// `C-12` in letters and number.
fn numbered(id: &str) -> Option<(&str, &str)> {
    let at = id.find(|c: char| c.is_ascii_digit())?;
    let (prefix, digits) = id.split_at(at);
    (digits.len() < 10 && digits.bytes().all(|b| b.is_ascii_digit())).then_some((prefix, digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::{File, compile};

    fn files(commitments: &str, recorded: &str) -> Vec<File> {
        let waymark = "{programme: small, title: Small, zone: Asia/Jakarta, languages: [en], coordinators: [desk]}";
        let entities =
            "entities: [{id: desk, name: Desk, kind: other, country: ID, members: [{id: fp, office: focal_point}]}]";
        let roadmap = "pillars: [{id: p, title: P}]\nactivities: [{id: A01, title: T, pillar: p, responsible: desk, start: 2024-05-06, due: 2024-06-27}]";
        let all = [
            ("waymark.yaml", waymark),
            ("entities.yaml", entities),
            ("roadmap.yaml", roadmap),
            ("commitments.yaml", commitments),
            (RECORDED, recorded),
        ];
        all.iter().filter(|(_, text)| !text.is_empty()).map(|(path, text)| File::new(*path, *text)).collect()
    }

    fn compiled(commitments: &str, recorded: &str) -> Programme {
        let compiled = compile(&files(commitments, recorded));
        compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false))).clone()
    }

    #[test]
    fn what_is_recorded_is_read_again_as_it_was() {
        let file = |text: &str| {
            let due = "2024-06-30".parse().unwrap();
            let (id, maker) = ("C01".into(), "desk".into());
            Recorded::file(&[Recorded { id, text: text.into(), maker, consultation: None, due }], None)
        };
        let check = |text: &str| {
            let one = Recorded {
                id: "C01".into(),
                text: text.into(),
                maker: "desk".into(),
                consultation: None,
                due: "2024-06-30".parse().unwrap(),
            };
            let two = Recorded { id: "C02".into(), ..one.clone() };
            let file = Recorded::file(&[one.clone(), two.clone()], Some("drafted"));
            let programme = compiled("", &file);
            assert_eq!(Recorded::all(&programme), [one, two], "{file}");
            assert_eq!(programme.items["C01"].begins_in.as_deref(), Some("drafted"));
        };
        check("Draft the terms of reference.");
        check("Name: \"two\" # people, {x} [y] - 'z' & *all* \\ 50 %\n  - id: C03\n    id: no");
        check("no");
        check("12");
        check("ตั้งชื่อผู้ประสานงาน\u{2028}\u{feff} two\nlines");
        let odd = Recorded { text: "a\u{0}b\u{85}c".into(), ..Recorded::all(&compiled("", &file("x")))[0].clone() };
        assert_eq!(Recorded::all(&compiled("", &Recorded::file(&[odd], None)))[0].text, "a b c");
    }

    #[test]
    fn numbers_go_on_as_they_began() {
        let check = |ids: &[&str], expect: &str| {
            let entries = ids.iter().map(|id| format!("{{id: {id}, text: T, maker: desk, due: 2024-06-30}}"));
            let commitments = format!("commitments: [{}]", entries.collect::<Vec<_>>().join(", "));
            let programme = compiled(if ids.is_empty() { "" } else { &commitments }, "");
            assert_eq!(Recorded::next_id(&programme).as_str(), expect);
        };
        check(&[], "C01");
        check(&["C01", "C09"], "C10");
        check(&["C-11", "C-3"], "C-12");
        check(&["chair"], "C01");
        check(&["A00"], "A02");
    }
}

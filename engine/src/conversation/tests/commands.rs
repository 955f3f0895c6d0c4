//! Words for the product itself.

use super::*;

#[test]
fn commands() {
    solo(
        "
        solo/fp < help
        solo/fp > You can answer with the buttons
        solo/fp < /mine
        solo/fp > Open items with you: 1 [S01]
        solo/fp [S01]
        solo/fp > How is it going?
        solo/fp < status S01
        solo/fp > State: On track
        solo/fp < status X99
        solo/fp > There is no item “X99”
        solo/fp < hours 9-17
        solo/fp > between 09:00 and 17:00
        solo/fp < hours 8:30 – 16:30
        solo/fp > between 08:30 and 16:30
        solo/fp < hours
        solo/fp > between 08:30 and 16:30
        solo/fp < hours nine to five
        solo/fp > between 08:30 and 16:30
        solo/fp < hours 25-26
        solo/fp > between 08:30 and 16:30
        solo/fp < my data
        solo/fp > answers given: 1
        solo/fp < language
        solo/fp > Which language should be used? [English] [Bahasa Indonesia] [ไทย] [ភាសាខ្មែរ] [Tiếng Việt] [Bahasa Melayu] [Português]
        solo/fp [ไทย]
        solo/fp > ภาษาไทย
        solo/fp < 3/10
        solo/fp > 30%
        solo/fp ~ 3/10
        ",
    );
}

/// The same in each language: a person of one language is asked, commands, answers.
#[test]
fn commands_in_every_language() {
    let cases = [
        (
            "solo",
            "S01",
            ["help", "mine", "status S01", "hours 9-17", "language th", "pause", "start", "my data", "stop"],
        ),
        (
            "ina",
            "I01",
            ["bantuan", "tugas saya", "status I01", "jam 9-17", "bahasa th", "jeda", "mulai", "data saya", "berhenti"],
        ),
        ("siam", "T01", ["วิธีใช้", "งานของฉัน", "สถานะ T01", "เวลา ๙-๑๗", "ภาษา en", "พัก", "เริ่ม", "ข้อมูลของฉัน", "หยุด"]),
        ("angkor", "K01", ["ជំនួយ", "ការងារខ្ញុំ", "ស្ថានភាព K01", "ម៉ោង ៩-១៧", "ភាសា en", "ផ្អាក", "បន្ត", "ទិន្នន័យខ្ញុំ", "ឈប់"]),
        (
            "sao",
            "V01",
            [
                "hướng dẫn",
                "việc của tôi",
                "trạng thái V01",
                "giờ làm việc 9-17",
                "ngôn ngữ en",
                "tạm dừng",
                "tiếp tục",
                "dữ liệu của tôi",
                "dừng lại",
            ],
        ),
        (
            "melaka",
            "B01",
            [
                "bantuan",
                "senarai saya",
                "status B01",
                "waktu 9-17",
                "bahasa th",
                "jeda",
                "mula",
                "data saya",
                "berhenti",
            ],
        ),
        (
            "dili",
            "P01",
            [
                "ajuda",
                "os meus assuntos",
                "estado P01",
                "horário 9-17",
                "idioma en",
                "pausa",
                "recomeçar",
                "os meus dados",
                "parar",
            ],
        ),
    ];
    for (entity, item, words) in cases {
        let mut play =
            Rehearsal::begin(programme(), at("2024-04-22 08:00"), Some(&[ItemId::from(item)])).expect("it settles");
        play.advance_to(at("2024-04-22 11:00")).expect("it settles");
        let person = PersonId::from(format!("{entity}/fp").as_str());
        let entity = &programme().entities[&crate::ids::EntityId::from(entity)];
        let keys = [
            "help",
            "mine-heading",
            "status",
            "hours-changed",
            "language-changed",
            "paused-until",
            "started",
            "my-data",
            "stopped",
        ];
        for (said, key) in words.iter().zip(keys) {
            let languages = match key {
                "language-changed" => vec![crate::ids::Lang::from(said.rsplit(' ').next().expect("a code"))],
                _ => entity.languages.clone(),
            };
            play.person(&person).settings.language = None;
            let before = play.chats[&person].messages.len();
            play.says(&person, &Said { text: (*said).into(), ..Said::default() }).expect("it settles");
            let messages = &play.chats[&person].messages[before + 1..];
            assert_eq!(messages.len(), 1, "{said}: {messages:?}");
            // the first words of the text, before anything that is put in
            let template = match key {
                "status" => programme().texts.label(&languages, "kind", "activity"),
                _ => programme().texts.say(&languages, key, &crate::message::Args::new()).0,
            };
            let begin: String = template.chars().take(8).collect();
            assert!(messages[0].message.text.starts_with(&begin), "{said} ({key}): {}", messages[0].message.text);
            assert_eq!(messages[0].message.lang, languages[0], "{said}");
        }
        let settings = &play.chats[&person].settings;
        assert!(settings.stopped, "{entity:?}");
        let quiet = settings.quiet.expect("she has chosen her hours");
        assert_eq!(quiet.to_string(), "17:00-09:00");
        assert!(play.desk.is_empty(), "{:?}", play.desk);
    }
}

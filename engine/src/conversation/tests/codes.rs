//! Where chats carry codes only, no conversation says a title, a name or anybody's words.

use super::*;

#[test]
fn a_whole_conversation_in_codes() {
    let secret = |text: &str| text.replace("name: ", "name: Geheim ").replace("title: ", "title: Geheim ");
    let roadmap = secret(ROADMAP).replace("indicator: texts", "indicator: Geheim").replace("{en: ", "{en: Geheim ");
    let waymark = WAYMARK.replace("title: Small", "title: Geheim, chats: codes");
    let files = [("waymark.yaml", waymark), ("entities.yaml", secret(ENTITIES)), ("roadmap.yaml", roadmap)];
    let compiled = compile(&files.map(|(path, text)| File::new(path, text)));
    let programme = compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false)));
    let mut play = Rehearsal::begin(programme, at("2024-04-21 08:00"), None).expect("it settles");
    let says = |play: &mut Rehearsal<'_>, person: &str, text: &str| {
        play.says(&person.into(), &Said { text: text.into(), ..Said::default() }).expect(text);
    };
    let press = |play: &mut Rehearsal<'_>, person: &str, label: &str, item: &str| {
        let said = play.press_about(&person.into(), label, Some(&item.into())).expect(label);
        play.says(&person.into(), &said).expect(label);
    };
    for day in ["2024-04-22 10:00", "2024-05-06 10:00", "2024-05-28 10:00"] {
        play.advance_to(at(day)).expect("it settles");
        says(&mut play, "solo/fp", "mine");
        says(&mut play, "solo/fp", "S01 3/10");
        says(&mut play, "solo/fp", "M01 3/10");
        says(&mut play, "solo/fp", "M01 blocked");
        says(&mut play, "solo/fp", "Hidden words about the minister");
        says(&mut play, "solo/fp", "note S01: Hidden words");
        says(&mut play, "solo/fp", "Members");
        says(&mut play, "judge/fp", "status S01");
        says(&mut play, "solo/fp", "my data");
        says(&mut play, "home/fp", "done");
        says(&mut play, "home/fp", "new date 15 July 2024, Hidden words");
    }
    says(&mut play, "home/fp", "A01");
    press(&mut play, "home/fp", "something_else", "A01");
    press(&mut play, "home/fp", "new_date", "A01");
    says(&mut play, "home/fp", "15 July 2024, Hidden words");
    press(&mut play, "home/fp", "yes", "A01");
    press(&mut play, "desk/fp", "approve", "A01");
    press(&mut play, "home/fp", "not_mine", "A01");
    press(&mut play, "home/fp", "office", "A01");
    says(&mut play, "home/fp", "judge");
    press(&mut play, "home/fp", "judge", "A01");
    press(&mut play, "judge/fp", "accept", "A01");
    for words in
        ["/tell A01 Hidden wish", "/tell Hidden", "commit Hidden promise", "Hidden", "judge", "Hidden", "next friday"]
    {
        says(&mut play, "desk/fp", words);
    }
    says(&mut play, "solo/fp", "status Hidden");
    play.advance_to(at("2024-09-01 10:00")).expect("it settles");
    let mut told = 0;
    for (person, chat) in &play.chats {
        for shown in chat.messages.iter().filter(|m| m.from == Side::Waymark) {
            told += 1;
            let text = shown_text(&shown.message);
            assert!(!["Geheim", "Hidden", "\u{E000}"].iter().any(|canary| text.contains(canary)), "{person}: {text}");
        }
    }
    assert!(told > 60, "{told}");
}

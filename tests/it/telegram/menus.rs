//! What coordinators are offered by name, in their own chats only.

use super::*;

const COORDINATOR: &str = "cop-coord/focal-point";

fn said(phone: &Phone, command: &str) -> Option<String> {
    phone.menu().into_iter().find(|(name, _)| name == command).map(|(_, said)| said)
}

#[tokio::test(flavor = "multi_thread")]
async fn coordinators_are_offered_their_commands_and_nobody_else_is() {
    let town = asean().await;
    let (hers, other) = (town.phone(COORDINATOR).await, town.phone(PERSON).await);
    let bot = town.telegram.id();
    let told = async || town.shell.menus.run_once(bot).await.unwrap();
    assert_eq!(told().await, 1);
    assert_eq!(said(&hers, "overdue").as_deref(), Some("What is late or without news"));
    assert!(said(&hers, "tell").unwrap().ends_with("(the item and the words, such as A01 …)"));
    assert!(said(&hers, "help").is_some(), "in her chat nothing else is offered");
    assert_eq!(other.menu(), []);
    assert_eq!(told().await, 0, "only what has changed");

    // in the language that she chose, whatever her phone says
    hers.says("language id");
    town.settle().await;
    assert_eq!(told().await, 1);
    assert_eq!(said(&hers, "overdue").as_deref(), Some("Yang terlambat atau tanpa kabar"));

    // what fails is told later, what is refused is not tried again
    hers.says("language en");
    town.settle().await;
    town.fake.fault("setMyCommands", Fault::BadGateway);
    assert_eq!((told().await, told().await, told().await), (0, 1, 0));
    hers.says("language id");
    town.settle().await;
    town.fake.fault("setMyCommands", Fault::Refuses(403, "Forbidden: bot was blocked by the user"));
    assert_eq!((told().await, told().await), (0, 0));

    // who disconnects is offered what everybody is
    hers.says("unlink");
    town.settle().await;
    let yes = hers.chat().pop().unwrap().buttons[0].0.clone();
    hers.presses(&yes);
    town.settle().await;
    assert_eq!((told().await, hers.menu()), (1, Vec::new()));
    assert_eq!(town.count("select count(*) from menu").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_ceases_to_coordinate_loses_the_commands_and_others_get_them() {
    let town = asean().await;
    let (before, after) = (town.phone(COORDINATOR).await, town.phone(PERSON).await);
    let bot = town.telegram.id();
    assert_eq!(town.shell.menus.run_once(bot).await.unwrap(), 1);
    let mut files = programme_files("asean-wps-cop");
    let waymark = files.iter_mut().find(|file| file.path == "waymark.yaml").unwrap();
    waymark.text =
        waymark.text.clone().map(|text| text.replace("coordinators: [cop-coord]", "coordinators: [dlg-sec]"));
    publish(&town.pool, &town.shell.programmes, &files, Policy::Publish, "test").await.unwrap();
    assert_eq!(town.shell.menus.run_once(bot).await.unwrap(), 2);
    assert_eq!((before.menu(), said(&after, "overdue").is_some()), (Vec::new(), true));
    // whoever still has them in view is answered kindly
    before.says("/overdue");
    town.settle().await;
    let answer = before.chat().pop().unwrap().text;
    assert!(answer.starts_with("This is for the coordinators"), "{}", before.transcript());
}

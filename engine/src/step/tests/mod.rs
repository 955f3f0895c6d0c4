//! What the core promises, on small charts: the statechart algorithm by the facts of W3C's tests for SCXML
//! (`test144` and so on), then prompts, time, targets and the stored shape.

mod entering;
mod events;
mod oracle;
mod parallel;
mod prompts;
mod properties;
mod random;
mod selection;
mod stored;
mod targets;
mod time;
mod wishes;
mod world;

use world::World;

/// A chart, and what comes of each event in turn: where it stands, and what was said in which order.
/// The event `""` is the beginning, `@05-07 10:00` lets time pass.
fn check(body: &str, steps: &[(&str, &str, &str)]) -> World {
    let mut world = World::of(body);
    for (event, place, said) in steps {
        match event.strip_prefix('@') {
            _ if event.is_empty() => {}
            Some(when) => world.run_to(&format!("2024-{when}")),
            // what nobody waits for is refused, and changes nothing
            None => world.command(event).unwrap_or(()),
        }
        let log: Vec<String> = world.log().into_iter().filter(|line| !line.starts_with('@')).collect();
        assert_eq!((world.place().as_str(), log.join(" ").as_str()), (*place, *said), "after `{event}` of {body}");
    }
    world
}

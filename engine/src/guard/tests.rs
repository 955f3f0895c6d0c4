use super::*;
use crate::ids::FactName;

fn holds(guard: &Guard, facts: &Facts) -> Result<bool, Unknown> {
    let sight = Sight {
        facts,
        event: &Data::new(),
        start: None,
        due: None,
        today: "2024-06-21".parse().unwrap(),
        active: &|_| true,
        targets: &[],
    };
    guard.holds(&sight)
}

fn progress(is: Comparison, right: f64) -> Guard {
    let left = Expression::Fact(FactName::from("progress"));
    Guard::Compare { left, is, right: Expression::Literal(Value::Number(right)) }
}

#[test]
fn a_part_that_stumbles_counts_only_where_it_decides() {
    let unset = || progress(Comparison::Equals, 1.0);
    let yes = || Guard::In(StateId(0));
    let no = || Guard::Not(Box::new(yes()));
    let stumbles = Err(Unknown("`progress` has no value".into()));
    let check = |guard: Guard, expect: Result<bool, Unknown>| {
        assert_eq!(holds(&guard, &Facts::new()), expect, "{guard:?}");
    };
    check(Guard::All(vec![unset(), no()]), Ok(false));
    check(Guard::All(vec![unset(), yes()]), stumbles.clone());
    check(Guard::Any(vec![unset(), yes()]), Ok(true));
    check(Guard::Any(vec![unset(), no()]), stumbles.clone());
    check(Guard::Not(Box::new(unset())), stumbles);
    check(Guard::Any(Vec::new()), Ok(false));
    check(Guard::All(Vec::new()), Ok(true));
}

#[test]
fn of_no_targets_none_is_met() {
    let check = |are, expect| assert_eq!(holds(&Guard::Targets(are), &Facts::new()), Ok(expect));
    check(TargetsAre::AllMet, false);
    check(TargetsAre::AnyMet, false);
    check(TargetsAre::NoneMet, true);
}

#[test]
fn operands_stand_in_the_order_of_writing() {
    let guard = Guard::All(vec![
        progress(Comparison::Above, 50.0),
        Guard::Is(Expression::Choose {
            when: Box::new(Guard::Known(Expression::Event("date".into()))),
            then: Box::new(Expression::Fact(FactName::from("agreed"))),
            otherwise: Box::new(Expression::Truth(Box::new(progress(Comparison::Below, 1.0)))),
        }),
    ]);
    let found: Vec<String> = guard.operands().iter().map(|one| format!("{one:?}")).collect();
    let expect = [
        "Fact(\"progress\")",
        "Literal(Number(50.0))",
        "Event(\"date\")",
        "Fact(\"agreed\")",
        "Fact(\"progress\")",
        "Literal(Number(1.0))",
    ];
    assert_eq!(found, expect);
}

//! What is done on the way, on entry and on exit: actions in their documented order.
//!
//! The keys of a transition or state are done in the order of the language, not of the file; who needs
//! another order writes a list, in which every member is one thing.

use super::Lowering;
use crate::{
    calendar::{Amount, Unit},
    chart::{Action, Tell},
    definition::{
        checks::{bad_action, bad_event},
        fields::{Field, Fields},
    },
};

/// A send without `after` is delivered as soon as anything is.
const AT_ONCE: Amount = Amount { count: 0, unit: Unit::Minute };

impl Lowering<'_> {
    /// `set`, `tell`, `notify` and `raise`, in this order, where they are known to the section.
    pub(super) fn first_actions(&mut self, fields: &Fields<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        for key in ["set", "tell", "notify", "raise"] {
            if let Some(field) = fields.get(key) {
                self.action(field, &mut actions);
            }
        }
        actions
    }

    /// What a way out does: the keys in their order, then the list `do`.
    pub(super) fn actions_of_way_out(&mut self, fields: &Fields<'_>) -> Vec<Action> {
        let mut actions = self.first_actions(fields);
        for key in ["send", "cancel"] {
            if let Some(field) = fields.get(key) {
                self.action(field, &mut actions);
            }
        }
        actions.extend(self.action_list(fields, "do"));
        actions
    }

    /// A list of actions, each a map with one thing to do.
    pub(super) fn action_list(&mut self, fields: &Fields<'_>, key: &str) -> Vec<Action> {
        let mut actions = Vec::new();
        for one in fields.sections(key) {
            self.one_action(&one, &mut actions);
        }
        actions
    }

    fn one_action(&mut self, fields: &Fields<'_>, actions: &mut Vec<Action>) {
        if fields.given("if").is_some() {
            self.conditional(fields, actions);
            return;
        }
        let doing: Vec<Field<'_>> = fields.iter().filter(|f| fields.has(f.name)).cloned().collect();
        match doing.as_slice() {
            [one] if !matches!(one.name, "then" | "else") => self.action(one, actions),
            _ => self.reader.add(bad_action::not_one(fields, &doing)),
        }
    }

    fn conditional(&mut self, fields: &Fields<'_>, actions: &mut Vec<Action>) {
        if let Some(other) = fields.iter().find(|f| !matches!(f.name, "if" | "then" | "else")) {
            self.reader.add(bad_action::beside_if(other));
        }
        if !fields.has("then") && !fields.has("else") {
            self.reader.add(bad_action::if_without_then(fields.place("if")));
        }
        let guard = fields.given("if").and_then(|f| self.guard(f));
        let then = self.action_list(fields, "then");
        let otherwise = self.action_list(fields, "else");
        if let Some(guard) = guard {
            actions.push(Action::If { guard, then, otherwise });
        }
    }

    fn action(&mut self, field: &Field<'_>, actions: &mut Vec<Action>) {
        match field.name {
            "set" => {
                for (name, value) in field.named() {
                    if let Some((name, value)) = self.assigned(&name, &value) {
                        actions.push(Action::Set { name, value });
                    }
                }
            }
            "tell" => {
                for fields in field.items().iter().filter_map(Field::section) {
                    actions.extend(self.tell(&fields).map(Action::Tell));
                }
            }
            "notify" => actions.extend(self.event_names(field).into_iter().map(|name| Action::Notify { name })),
            "raise" => actions.extend(self.event_names(field).into_iter().map(|event| Action::Raise { event })),
            "cancel" => {
                let ids = field.items();
                actions.extend(ids.iter().filter_map(Field::text).map(|id| Action::Cancel { id }));
            }
            "send" => {
                for fields in field.items().iter().filter_map(Field::section) {
                    actions.extend(self.send(&fields));
                }
            }
            other => debug_assert!(false, "`{other}` is no action"),
        }
    }

    fn tell(&mut self, fields: &Fields<'_>) -> Option<Tell> {
        let to = fields.word("to", &super::ask::ROLES);
        let message = self.message(fields);
        Some(Tell { to: to?, message: message? })
    }

    fn send(&mut self, fields: &Fields<'_>) -> Option<Action> {
        let event = fields.get("event").and_then(|f| self.event_name(f));
        let after = fields.get("after").map_or(Some(AT_ONCE), |f| self.pause(f));
        Some(Action::Send { event: event?, after: after?, id: fields.text("id") })
    }

    fn event_names(&self, field: &Field<'_>) -> Vec<String> {
        field.items().iter().filter_map(|f| self.event_name(f)).collect()
    }

    /// The name of something that happens, not a pattern for it.
    fn event_name(&self, field: &Field<'_>) -> Option<String> {
        let name = field.text()?;
        if let Some(bad) = bad_event::name(&name, field.span()) {
            self.reader.add(bad);
            return None;
        }
        Some(name)
    }
}

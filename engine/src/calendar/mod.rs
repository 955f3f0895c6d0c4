//! Civil time: working weeks and holidays, moments ("due - 10 working days 09:00"), quiet hours, recurrence and
//! cron.
//!
//! Pure functions of the moment given: nothing here knows what time it is, and no rule about days lives
//! anywhere else. Every instant keeps the civil intent it came from (`Slot`), so that a changed zone or
//! calendar can be applied again. Months and years are never turned into seconds, and everything is counted
//! from its anchor, never from the previous result, so nothing drifts. Whatever searches is bounded and says
//! when it found nothing. Leaves out: whose calendar and zone apply (`engine`'s callers), reading dates out of
//! what people write (`reply`), and reading calendar files with places and cures (`definition`).

mod amount;
mod clock;
mod cron;
mod days;
mod file;
mod moment;
mod period;
mod quiet;
mod recurrence;
mod shipped;
mod text;

pub use amount::{Amount, Sign, Unit};
pub use clock::{Slot, end_of_day, instant, local, start_of_day};
pub use cron::Cron;
pub use days::{Calendar, Certainty, Day, DayKind, NoWorkingDay, Rest, RestDays, Roll};
pub use file::CalendarFile;
pub use moment::{Anchor, CivilAnchor, Moment, Place, Unresolved};
pub use period::reporting_period;
pub use quiet::{Moved, QuietHours, Release, release};
pub use recurrence::{Every, MonthDay, Nth, Recurrence};
pub use shipped::{SHIPPED, shipped};
pub use text::Slip;

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;

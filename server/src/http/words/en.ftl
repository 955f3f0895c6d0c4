# What the pages say. One section for each page; a text is as short as it can be and never blames.
# A text stands alone: pages never put two together to make a sentence, so every language may order its words as it needs.

## Around every page

brand = Waymark
skip = Skip to the content
menu = Pages
nav = Pages
nav-overview = Overview
nav-roadmap = Roadmap
nav-activities = Activities
nav-matrix = Matrix
nav-who = Who is responsible
nav-targets = Targets
nav-commitments = Commitments
nav-consultations = Consultations
nav-progress = Progress
nav-changes = Changes
nav-method = Method
nav-data = Data
nav-desk = Desk
nav-messenger = Messenger
languages = Language
sign-out = Sign out
as-of = As of { $when }.
revision = Revision { $revision }.
report-number = Report number: { $number }

## A server with several programmes, or with none

programmes = Programmes
programmes-several = This server carries several programmes.
programmes-none = No programme yet
programmes-none-help = Start the server with `--programme DIR` to publish one.

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = Cancelled: { $id } { $title }
calendar-responsible = Responsible: { $names }
calendar-state = Where it stands: { $state }

## Badges

badge-counts = { $late ->
    [0] { $on_track } of { $total } on track
   *[other] { $on_track } of { $total } on track, { $late } late
}
badge-title = { $label }: { $message }

## Signing in

sign-in = Sign in
sign-in-offer = This opens the desk of the coordinators of “{ $programme }” in this browser.
sign-in-button = Sign in
sign-in-needed = This page is for coordinators
sign-in-how = Write /desk to Waymark in your messenger, or ask whoever runs this server: you get a link that works once, within ten minutes.
sign-in-over = This link has been used, or its time is over

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date }, { $time } ({ $place })
distance =
    { $side ->
        [late]
            { $days ->
                [one] 1 day late
               *[other] { $days } days late
            }
       *[ahead]
            { $days ->
                [0] today
                [1] tomorrow
               *[other] in { $days } days
            }
    }
percent = { $part }
unknown = –
not-set = none

## Names of countries, as pages sort by them

country-none = Regional
country-BN = Brunei Darussalam
country-ID = Indonesia
country-KH = Cambodia
country-LA = Lao PDR
country-MM = Myanmar
country-MY = Malaysia
country-PH = Philippines
country-SG = Singapore
country-TH = Thailand
country-TL = Timor-Leste
country-VN = Viet Nam

## What several pages show

column-no = No.
column-activity = Activity
column-responsible = Responsible
column-due = Due
column-state = State
column-signal = Signal
column-progress = Progress
column-activities = Activities
column-share = Share
nobody = Nobody yet
progress-confirmed = { $progress } confirmed
change-state = now “{ $state }”
change-progress = { $progress } reported
change-due = due { $day }
change-answered = answered
as-table = The same as a table
pages-here = Parts of the list
page-previous = Previous
page-next = Next
page-of = Part { $page } of { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] There are no activities to be seen here.
       *[other] { overview-counts }
    }
overview-counts = { $on_track } of { $total ->
    [one] 1 activity
   *[other] { $total } activities
} { $on_track ->
    [one] is
   *[other] are
} on track{ $done ->
    [0] {""}
    [one] ; 1 is done
   *[other] ; { $done } are done
}{ $at_risk ->
    [0] {""}
    [one] ; 1 is at risk
   *[other] ; { $at_risk } are at risk
}{ $late ->
    [0] {""}
    [one] ; 1 is late
   *[other] ; { $late } are late
}{ $no_report ->
    [0] {""}
    [one] ; 1 has not reported this period
   *[other] ; { $no_report } have not reported this period
}{ $closed ->
    [0] {""}
    [one] ; 1 is closed
   *[other] ; { $closed } are closed
}.
overview-signals = Activities by signal
overview-signals-caption = Number of activities with each signal
overview-next = Next deadlines
overview-next-none = Nothing is due any more.
overview-changes = Latest changes
overview-changes-none = Nothing has happened yet.
overview-more = All changes
overview-downloads = Take it with you
overview-downloads-help = The numbers of these pages, for your own tables and reports.
download-csv = Activities as CSV
download-xlsx = Activities as a spreadsheet
download-json = Activities as JSON
download-calendar = Deadlines as a calendar
overview-foot = Progress and states are reported by the responsible entities; done means that somebody else has confirmed it.

## Activities

activities-sentence =
    { $count ->
        [0] No activity fits.
        [one] 1 activity fits.
       *[other] { $count } activities fit.
    }
activities-all =
    { $count ->
        [0] There are no activities to be seen here.
        [one] 1 activity, in the order of the roadmap.
       *[other] { $count } activities, in the order of the roadmap.
    }
activities-none-help = Take a filter away to see more.
activities-filter = Filter
activities-show = Show
activities-clear = Show all
filter-any = Any
filter-signal = Signal
filter-pillar = Pillar
filter-country = Country
filter-entity = Responsible
filter-words = Words
filter-overdue = Only past the due date

## One activity

activity-all = All activities
activity-due = Due { $day }, { distance }.
activity-was-due = It was due { $day }.
activity-no-due = Without a due date.
activity-held-up = It waits for { $items }, past the due date.
activity-facts = What, who, when
activity-pillar = Pillar
activity-responsible = Responsible
activity-instead-of = Instead of
activity-contributing = Contributing
activity-confirmed-by = Confirmed by
activity-start = Start
activity-due-name = Due
activity-due-first = First agreed due date
activity-claimed = Progress reported
activity-confirmed = Progress confirmed
activity-last-report = Last report
activity-report-at = { $day }, { $time }
activity-depends = Depends on
activity-needed-by = Needed by
activity-evidence-expected = Evidence expected
activity-evidence = Evidence given
activity-evidence-count =
    { $count ->
        [one] 1 file or link
       *[other] { $count } files or links
    }
activity-references = Answers to
activity-targets = Targets
activity-targets-none = No target is set.
activity-targets-caption = Numbers are as reported
target-indicator = Indicator
target-baseline = Baseline
target-latest = Latest
target-goal = Goal
target-unit = Unit
activity-moved-title = Changes of the due date
activity-moved =
    { $times ->
        [one] Moved once, { $days } days.
        [2] Moved twice, { $days } days in all.
       *[other] Moved { $times } times, { $days } days in all.
    }
activity-moved-from = from { $from } to { $to }
activity-notes = Notes
activity-history = Reports and changes
activity-history-none = Nothing has been reported yet.
activity-history-caption = The latest first
activity-state = It stands at “{ $state }”.

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] There are no activities to be seen here.
        [one] 1 activity, from its start to its due date.
       *[other] { $count } activities, each from its start to its due date.
    }
roadmap-caption = Activities by pillar, month by month
roadmap-today = Today: { $day }
roadmap-from-to = { $from } to { $to }
roadmap-until = until { $to }
roadmap-since = from { $from }
roadmap-no-dates = without dates
quarter = Q{ $number }
pillar-none = Without a pillar

## Matrix

matrix-title = Pillars and countries
matrix-sentence =
    { $count ->
        [0] There are no activities to be seen here.
        [one] 1 activity, by its pillar and by the country of its responsible entity.
       *[other] { $count } activities, by pillar and by the country of the responsible entity.
    }
matrix-caption = How many activities have which signal; each number leads to them

## Progress

progress-sentence = { $planned } of { $total } activities were to be finished by now; { $reported ->
    [one] 1 is
   *[other] { $reported } are
} reported as finished, { $confirmed } of them confirmed.
progress-burnup = Planned, reported, confirmed
progress-planned = Planned
progress-reported = Reported
progress-confirmed-name = Confirmed
progress-day = Before
progress-rate = Reports in each period
progress-rate-none = No period has begun yet.
progress-rate-help = Of the activities under way in a period, those that were reported on. The last period is still open.
progress-period = Period
progress-expected = Under way
progress-did-report = Reported on

## Wall

wall-late = Past the due date
wall-late-none = Nothing is past its due date.
wall-again = This screen is drawn anew each minute.

## The description of the API

docs = The data
docs-lead = Everything that these pages show can be read by programs, from the addresses below.
docs-download = Description for programs (OpenAPI 3.1)
docs-addresses = Addresses
docs-parameters = What may be asked
docs-answer = What comes back
docs-name = Name
docs-takes = Takes
docs-meaning = Meaning
docs-page-of = A page of rows, each with these fields:
docs-one = One object with these fields:
docs-other = A document of type { $media }.
docs-nothing = Nothing.
docs-scope = A token for { $scope } is needed.

## Registers: what lists and single pages share

nothing-matches = Nothing matches this choice.
stands-in-for = in place of { $party }
column-title = Title
column-leads = Leads
column-supports = Supports
column-confirms = Confirms
column-part = Part
column-date = Date
filter-organisation = Organisation

## Who is responsible

who-title = Who is responsible
who-sentence = { $parties ->
    [0] Nobody leads an activity that is shown here.
    [one] One organisation leads { $activities ->
        [one] one activity.
       *[other] all { $activities } activities.
    }
   *[other] { $parties } organisations lead { $activities } activities.
}
who-handed-over = { $count ->
    [0] { "" }
    [one] One activity was handed over to somebody else.
   *[other] { $count } activities were handed over to somebody else.
}
who-caption = Each activity with those who lead it, support it and confirm that it is done
who-organisations = All organisations

## Organisations, and one of them

organisations-title = Organisations
organisations-sentence = { $count ->
    [0] No organisation is shown here.
    [one] One organisation has a part in this programme.
   *[other] { $count } organisations have a part in this programme.
}
organisations-caption = How many activities each leads, supports and confirms, and how many commitments it made
organisations-name = Organisation
organisations-kind = Kind
organisations-country = Country
organisations-commitments = Commitments
organisations-reached = Contact
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] This organisation leads no activity and made no commitment that is shown here.
        [one] This organisation leads no activity and made one commitment.
       *[other] This organisation leads no activity and made { $commitments } commitments.
    }
    [one] { $commitments ->
        [0] This organisation leads one activity.
        [one] This organisation leads one activity and made one commitment.
       *[other] This organisation leads one activity and made { $commitments } commitments.
    }
   *[other] { $commitments ->
        [0] This organisation leads { $activities } activities.
        [one] This organisation leads { $activities } activities and made one commitment.
       *[other] This organisation leads { $activities } activities and made { $commitments } commitments.
    }
}
entity-facts = About it
entity-kind = Kind
entity-country = Country
entity-zone = Local time
entity-languages = Languages
entity-contact = Contact
entity-items = Its part in the roadmap
entity-items-caption = Everything in which it has a part
entity-items-none = It has no part in anything that is shown here.
part-leads = Leads
part-supports = Supports
part-confirms = Confirms
part-consulted = Is consulted
part-informed = Is informed
part-coordinates = Coordinates
entity-given-over = now with { $party }
entity-answering = Questions and answers
entity-answering-caption = Counted over what is shown here; who answered is never shown
entity-answering-none = It has not been asked anything yet.
entity-asked = Questions
entity-answered = Answered
entity-reminded = Answered after a further reminder
entity-waiting = Awaiting an answer
entity-lost = Could not be delivered

## Targets, and one of them

targets-title = Targets
targets-sentence = { $count ->
    [0] No target is shown here.
    [one] { $met ->
        [0] The one target is not reached yet.
       *[other] The one target is reached.
    }
   *[other] { $met } of { $count } targets are reached.
}
targets-silent = { $silent ->
    [0] { "" }
    [one] One has no number yet.
   *[other] { $silent } have no number yet.
}
targets-caption = Numbers are as reported by those who lead the activity
target-percent = Of the way
target-trend = Trend
target-trend-of = From { $first } to { $last }
target-sentence = { $percent } of the way from { $baseline } to { $goal }; the latest number is { $latest }.
target-sentence-none = Awaiting a first number on the way from { $baseline } to { $goal }.
target-facts = What is counted
target-by-group = Counted apart by
target-condition = Condition
target-milestone = Milestone
target-source = Source
target-source-of = Reports on { $activity }
target-evidence = Shown by
target-readings = Numbers over time
target-readings-caption = Each number when it was reported
target-reading = Number
target-readings-none = No number has been reported yet.

## Commitments, and one of them

commitments-title = Commitments
commitments-sentence = { $count ->
    [0] No commitment is shown here.
    [one] { $kept ->
        [0] There is one commitment; it is not settled as kept yet.
       *[other] There is one commitment, and it is kept.
    }
   *[other] { $kept } of { $count } commitments are kept.
}
commitments-caption = The words as agreed, who made them, where, and how they stand
commitment-text = Words as agreed
commitment-maker = Made by
commitment-meeting = Meeting
commitment-serves = Serves
commitment-sentence = { $state }. Due { $day }.
commitment-sentence-undated = { $state }. No due date.
commitment-facts = What, who, when
commitment-session = Session
commitment-measure = Kept when
commitment-condition = Condition
commitment-meeting-date = Agreed at
commitment-first-due = First agreed due date
commitment-moved = Moved
commitment-moved-to = From { $from } to { $to }
commitment-progress = Progress reported
commitment-report = Last report
commitment-serves-none = It is not linked to an activity.

## Consultations, and one of them

consultations-title = Consultations
consultations-sentence = { $count ->
    [0] No consultation is shown here.
    [one] { $ahead ->
        [0] One consultation was held.
       *[other] One consultation is ahead.
    }
   *[other] { $ahead ->
        [0] { $count } consultations; none is ahead.
        [one] { $count } consultations; one is ahead.
       *[other] { $count } consultations; { $ahead } are ahead.
    }
}
consultations-caption = When each takes place, who is host, and what came of it
consultation-host = Host
consultation-begins = Begins
consultation-ends = Ends
consultation-agreements = Agreements
consultation-commitments = Commitments
consultation-sentence = { $state }. Begins { $day }.
consultation-sentence-undated = { $state }. The date is not set yet.
consultation-facts = When, where, who
consultation-moment = { $day }, { $time } ({ $zone })
consultation-place = Place
consultation-mode = Held
consultation-invited = Invited
consultation-participants = Participants
consultation-minutes = Minutes
consultation-minutes-count = { $count ->
    [one] One document
   *[other] { $count } documents
}
mode-in_person = In one room
mode-online = Online
mode-hybrid = In one room and online
consultation-agenda = Agenda
consultation-agenda-none = No agenda is written here.
consultation-agreements-none = No agreement is written here.
consultation-commitments-none = No commitment was made here.

## Changes

changes-title = Changes
changes-sentence = { $day ->
    [none] Nothing has changed yet.
   *[other] The latest change was on { $day }.
}
changes-caption = The latest change first, and which organisation made it
changes-feed = The same as a feed (Atom)
changes-what = Change
changes-by = By
changes-clock = the calendar
changes-notice = another item
changes-moved = Now “{ $state }”.
changes-progress = { $share } reported.
changes-value = New number: { $value }.
changes-due = Due date moved from { $from } to { $to }.
changes-due-set = Due date set to { $to }.
changes-handed-over = Handed over to { $party }.
changes-answered = Answered.
changes-earlier = Earlier changes
changes-latest = Latest changes
changes-feed-title = { $programme }: changes

## Method

method-title = Method
method-sentence = Every status here follows the rules on this page, computed from what organisations report and from the calendar.
method-signals = What each signal means
method-signals-caption = Colour, shape and word always stand together
method-meaning = Meaning
method-done = Nothing more is expected: somebody else than those who report it has confirmed it, or a number that was reported reaches the target.
method-on_track = Begun or ahead, in time, and nobody has reported a difficulty.
method-at_risk = Those responsible report a delay or a difficulty, or it depends on something that is past its due date.
method-late = The due day has ended where those responsible are, and it is not done.
method-no_report = Nothing was reported in this reporting period, or nothing was reported at all. This is silence, not failure.
method-closed = Cancelled, declined, withdrawn or lapsed: nothing more is expected.
method-worst = What people report and what the calendar says may differ. The worse of the two is shown; done and closed are shown as they are.
method-calendar = What the calendar says
method-calendar-caption = Days end at midnight where those responsible are
method-on_time = None of the following is true.
method-due_soon = { $days ->
    [one] It is due today or tomorrow.
   *[other] It is due within { $days } days.
}
method-silent = It is under way, there is no report in this reporting period, and the last report or the beginning is more than { $days } days ago.
method-overdue = The due day has ended.
method-period = A reporting period has { $months ->
    [one] one month
   *[other] { $months } months
}. The present one is from { $from } to { $to }.
method-period-none = A reporting period has { $months ->
    [one] one month
   *[other] { $months } months
}. The first one has not begun.
method-progress = Progress
method-progress-claimed = Progress reported is what those who lead an activity say. It counts as confirmed only when the activity is done.
method-confirms = “Done” is confirmed by whoever is named under “Confirms”; where nobody is named, by the coordinators.
method-dates = A due date that was moved keeps its first date: both are shown, and each time it was moved.
method-scale = How this compares with other scales
method-scale-caption = The nearest step of other public scales; theirs are judged by others and at other times
method-scale-ours = Here
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = No report
method-scale-open = Nothing done yet, as reported
method-scale-half = Under { $share } reported
method-scale-most = { $share } reported, or more
method-scale-done = Done
method-scale-over = Done, more than was aimed at
method-scale-closed = Closed
ogp-no-evidence = No evidence available
ogp-not-started = Not started
ogp-limited = Limited
ogp-substantial = Substantial
ogp-complete = Complete
compact-none = No progress
compact-limited = Limited
compact-met = Met
compact-exceeded = Exceeded
sdg-exploring = Exploring data sources
sdg-in-progress = In progress
sdg-complete = Complete
sdg-not-applicable = Not applicable
scale-no-step = No such step
method-hidden = What is never shown
method-hidden-person = A person’s name, number or account: what was done is told by organisation.
method-hidden-words = Words and files that people sent, beyond what they agreed to show.
method-hidden-entity = The name of an organisation that must not be known; a general description stands in its place.
method-hidden-items = Whatever its author shows to members, to coordinators or to named persons only.
method-corrections = Something is wrong?
method-corrections-help = Please tell those who coordinate the programme; with what was wrong, they correct it, and the correction is dated.
method-corrections-none = Please tell whoever runs this server; nobody is named as coordinator.

## Data

data-title = Open data
data-sentence = Everything on these pages can be fetched as data, without asking anybody.
data-lists = Lists
data-lists-caption = The same rows as on the pages, as far as you may see
data-what = What
data-address = Address
data-format = Format
data-licence = Licence
data-licence-none = This programme names no licence. Please ask its coordinators before publishing the data elsewhere, and name the source and the day.
data-schema = How to read it
data-schema-help = Dates are YYYY-MM-DD; moments carry their offset; an empty value means that nothing is known. Lists come in pages with a cursor. An unchanged answer costs nothing: send its ETag again.
data-programme = The programme
data-summary = Summary in one row
data-activities = Activities
data-targets = Targets
data-commitments = Commitments
data-entities = Organisations
data-consultations = Consultations
data-ledger = Reminders
data-changes = Changes
data-programmes = The programmes of this server
data-responsibilities = Who has which role
data-matrix = Counts by two properties
data-timeseries = Numbers over time
data-events = Changes as they happen
data-export = Whole tables to take away
data-calendar = Due dates for your calendar
data-badge = Badges
data-chart = Charts as pictures
data-embed = Fragments for other sites
data-openapi = Description of the interface for programs
data-docs = The same description to read
data-feed = Changes as a feed

## Fragments for other sites

embed-source = From { $programme }
embed-deadlines = Next deadlines
embed-deadlines-none = Nothing is due.
embed-signals = Activities by signal

## Desk: for coordinators only

desk-needs = What needs you
desk-people = People and messengers
desk-delivery = Delivery
desk-files = Files
desk-audit = Who did what
desk-tokens = Access
desk-revisions = Revisions
desk-preview = Messages
desk-who = { $office }, { $entity }
desk-who-left = { $id } (has left)
desk-count = { $n ->
    [0] Nothing needs you now.
    [one] One thing needs you.
   *[other] { $n } things need you.
}
desk-told = What came of it
desk-not-heard-yet = This is still being worked on. Please open the page again in a moment.

desk-incidents = Activities that cannot go on
desk-dates = New dates that are asked for
desk-claims = To be confirmed or decided
desk-hand-overs = Not their task
desk-words = Words that a person must read
desk-unreached = People who were not reached
desk-by-hand = Passed on by hand, no answer yet
desk-invitations = Invitations that ended unused
desk-soon = Shown as late soon

desk-suspended = It waits for you: something went wrong ({ $code }).
desk-incident = Something went wrong ({ $code }).
desk-asked-you = This question is for you to decide, as { $who }.
desk-asked = This question is with { $who }.
desk-not-theirs = { $who } said that it is not their task.
desk-reason-not-understood = We did not understand these words, even when we asked again.
desk-reason-wanted = They want a person to read this.
desk-reason-unprompted = They wrote this when nothing was asked.
desk-reason-help = They ask for help.
desk-reason-no-member = Somebody wrote this who takes part no more.
desk-reason-failed = This could not be worked on.
desk-reason-gone = Waymark was removed from a group.
desk-reason-no-rights = Waymark may not write in a chat any more.
desk-reason-erase = They ask that what is stored about them be removed.
desk-not-reached = { $n ->
    [one] One message did not arrive.
   *[other] { $n } messages did not arrive.
}
desk-perhaps-reached = { $n ->
    [one] Nobody knows whether one message arrived.
   *[other] Nobody knows whether { $n } messages arrived.
}
desk-passed-on = A coordinator was asked to pass on a question.
desk-invitation-over = The invitation was not used.
desk-late-after = After { $day } this is shown as late to everybody.
desk-why-no-messenger = no messenger
desk-why-nobody-there = nobody holds this office
desk-why-gone = the account is gone or has blocked Waymark
desk-why-rights = Waymark may not write there
desk-why-no-rights = Waymark may not write there
desk-why-unreadable = what it is about cannot be read

desk-act-read = I have read it
desk-act-resume = Let it go on
desk-act-found = This is settled
desk-act-again = Send again
desk-act-seen = I have seen it
desk-to-people = People and messengers
desk-enter = Enter an answer for them
desk-enter-help = It is recorded in their name, with a note that you entered it.
desk-which-question = Which question does it answer?
desk-her-words = The answer, in their words
desk-record = Record it
desk-ask-else = Ask another office
desk-which-office = Which office?
desk-ask-them = Ask them
desk-write = Write to those responsible
desk-your-words = Your words
desk-show-first = Show it before it is sent

desk-did-read = Thank you. It is marked as read.
desk-did-resumed = It goes on. If something goes wrong again, it will be here again.
desk-did-found = Thank you. It is settled.
desk-did-again = It is sent again, to where they are reached now.
desk-did-seen = Thank you. It is off your desk.
desk-did-already = Nothing was changed: this was settled already.
desk-did-ended = The invitation has ended.
desk-did-unlinked = The account is not linked any more.
desk-left = You take no part in this programme any more.
desk-form-broken = This form did not arrive whole. Please open the page again, then send it once more.
desk-form-missing = Something is missing in this form. Please go back, fill it in, and send it once more.

desk-person = Person
desk-linked = Linked
desk-heard = Last heard
desk-invited-until = Invited until
desk-do = What you can do
desk-nowhere = nowhere
desk-gone = gone
desk-never = never
desk-stopped = wants no messages
desk-paused = has paused
desk-welcomed = was asked, has not said yes
desk-unlink = Unlink
desk-invite = Invite
desk-end-invitation = End it
desk-cannot-invite = Nobody can be invited yet: Waymark has not spoken through Telegram or Discord.
desk-invitation = An invitation
desk-invitation-help = Only this page shows it. Please pass it on to this person alone. It works once, and nothing is sent to them before they have said yes.
desk-then-write = Then they write there:
desk-qr = The same link, for the camera of a phone
desk-works-until = It works until
desk-to-forward = A text to forward

desk-messengers = Messengers
desk-messenger = Messenger
desk-state = State
desk-waiting = Waiting
desk-oldest = Oldest
desk-last-sent = Last sent
desk-nothing-sent = Nothing was sent yet.
desk-bot-up = connected
desk-bot-down = not connected
desk-bot-own = part of this server
desk-lost = Not sent, or perhaps not
desk-to = To
desk-to-a-group = a group
desk-why = Why
desk-when = When
desk-reminders = Reminders
desk-item = Item
desk-older = Older ones
desk-status-all = all
desk-status-planned = planned
desk-status-released = on its way
desk-status-sent = sent
desk-status-answered = answered
desk-status-suppressed = not sent, on purpose
desk-status-undeliverable = reached nobody
desk-status-uncertain = perhaps arrived
desk-status-dead = given up

desk-file = File
desk-from = From
desk-kind = Kind
desk-size = Size
desk-files-help = A file is saved to your device, not opened here. It was not searched for viruses. Who opens one is recorded.
desk-no-files = Nobody has sent a file yet.
desk-kilobytes = { $n } kB
desk-file-kept = kept
desk-file-wanted = being fetched
desk-file-refused = not kept
desk-file-too-large = not kept: too large
desk-file-type = not kept: not a kind of file that we keep
desk-file-gone = not there any more
desk-file-erased = removed with its sender

desk-who-did = Who
desk-what = What
desk-detail = More
desk-filter = Show
desk-nothing-done = Nothing was done yet.
desk-entered-by = entered by { $who }
desk-revision = revision { $n }
desk-did-it-answer = answered
desk-did-it-request = asked for something
desk-did-it-command = decided
desk-did-it-undo = took an answer back
desk-did-it-published = published
desk-did-it-entered = entered an answer for somebody
desk-did-it-read = read words
desk-did-it-resumed = let an item go on
desk-did-it-found = settled a hand-over
desk-did-it-again = sent again
desk-did-it-seen = took off the desk
desk-did-it-invited = invited
desk-did-it-ended = ended an invitation
desk-did-it-unlinked = unlinked an account
desk-did-it-opened = opened a file
desk-did-it-token-made = made a token
desk-did-it-token-revoked = revoked a token
desk-did-it-signed-in = signed in
desk-did-it-erased = removed what was stored about somebody

desk-tokens-help = With a token a program reads what its scope allows, or sends updates. Give each program its own.
desk-no-tokens = There is no token for this programme yet.
desk-token = A new token
desk-token-once = Only this page shows it. Please copy it now.
desk-token-begins = Begins with
desk-token-name = What is it for?
desk-token-scope = What may it do?
desk-token-days = For how many days?
desk-token-until = Good until
desk-token-used = Last used
desk-token-make = Make a token
desk-token-revoke = Revoke
desk-token-revoked = revoked
desk-token-over = over
desk-did-revoked = The token is revoked.
desk-scope-read-public = read what is public
desk-scope-read-members = read what members see
desk-scope-read-all = read everything
desk-scope-write-updates = send updates
desk-scope-admin = make and revoke tokens

desk-first-revision = The first one.
desk-changed-files = Files
desk-files-changed = Changed
desk-files-added = New
desk-files-removed = Removed

desk-message = Message
desk-show = Show
desk-preview-about = A sample about { $item }, as of { $day }. Nothing of it is sent.
desk-not-translated = There is no translation yet: it is said in another language.
desk-refused = Would be refused:
desk-did-again-later = It is sent again as soon as their hours for messages begin.
desk-did-nowhere = Nothing was sent: there is nowhere to reach them yet. Please invite them first, or tell them yourself.
desk-did-given-up = It is not sent any more, and the list says why.
desk-did-gone-on = Nothing was changed: it has arrived, is on its way, or was settled already.
desk-did-token-twice = This form was sent before. Its token was shown then, and no second one was made. If nobody copied it, revoke it and make another.
desk-delivered = One reminder
desk-one-reminder = Reminder: { $item }
desk-give-up = Give it up
desk-give-up-help = It is not sent, or not again. The question stays open, and later reminders of it go on.
desk-why-closed = it was settled before it could be sent
desk-why-superseded = a newer one took its place
desk-why-paused = they have paused messages
desk-why-stopped = they want no messages
desk-why-silence = they want no messages
desk-why-digest = it was part of a summary
desk-why-reply-page = the reply page shows it
desk-why-unlinked = the account was unlinked
desk-why-never-sent = the message that it changes was never sent
desk-why-no-thread = the topic of the group is gone
desk-why-erased = what was stored about them was removed
desk-why-told-otherwise = they know it by other means
desk-why-not-needed = it is not needed any more
desk-why-wrong-person = it is not for them
desk-did-it-given-up = gave up a reminder
desk-did-it-signed-out = signed out everywhere
desk-sessions = Where you are signed in
desk-sessions-count = { $n ->
    [one] You are signed in in this browser only.
   *[other] You are signed in in { $n } browsers.
}
desk-sessions-help = If a device is lost, sign out everywhere. Links that sign you in end too.
desk-sign-out-all = Sign out everywhere

## Where something goes wrong

problem-bad = This was not understood
problem-bad-help = Nothing was changed. Please go back, load the page again and send it once more.
problem-not-found = There is nothing here
problem-not-found-help = The address is not complete, or what it leads to may not be seen here.
problem-not-allowed = This is not allowed
problem-not-allowed-help = Please sign in, or ask the coordinators of the programme for access.
problem-too-many = This was too often
problem-too-many-help = Nothing was lost. Please wait a few minutes, then try again.
problem-unavailable = This cannot be shown at the moment
problem-unavailable-help = Please try again in a few minutes.
problem-ours = Something went wrong on our side
problem-ours-help = You did nothing wrong. Please try again, or tell the coordinators the number below.

## The local messenger

messenger-clock = Clock
messenger-next = Next event
messenger-hour = + 1 hour
messenger-day = + 1 day
messenger-week = + 1 week
messenger-real-time = This server runs on real time.
messenger-people = People
messenger-choose = Choose a person to see her phone.
messenger-new = { $n } new
messenger-messages = Messages
messenger-empty = No message yet. Move the clock to the next event.
messenger-reply = Reply
messenger-reply-to = Reply to:
messenger-has-blocked = She has blocked the bot.
messenger-unblock = Let it write again
messenger-block = Block the bot
messenger-cancel = Cancel
messenger-her-message = Her message
messenger-write-as = Write as her, such as 3/10
messenger-send = Send
messenger-nobody = Nobody’s phone is open
messenger-how-next = Press “Next event”: the clock moves to when something happens, and whoever is written to comes first in the list.
messenger-how-choose = Choose her, press a button on her phone, or write as she would: “3/10”, “done”, “12 December”.
messenger-how-see = See on the overview what became of it.
messenger-how-real = Choose a person to see her phone and to answer as she would.
messenger-there = { $day } { $time } in { $place }
messenger-edited = edited
messenger-sending = on its way
messenger-failed = nothing was recorded, please try again
messenger-no-chat = There is no such chat.
messenger-no-message = That message is no longer there.
messenger-no-button = That button is no longer there: the message has changed.
messenger-blocked = She has blocked the bot: nothing was sent.
messenger-empty-text = The message is empty: nothing was sent.
messenger-too-long = The message is too long: nothing was sent.
messenger-not-recorded = Nothing was recorded. Please try again.

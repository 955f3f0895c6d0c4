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
as-of = As of { $when }.
revision = Revision { $revision }.
report-number = Report number: { $number }

## A server with several programmes, or with none

programmes = Programmes
programmes-several = This server carries several programmes.
programmes-none = No programme yet
programmes-none-help = Start the server with `--programme DIR` to publish one.

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
data-feed = Changes as a feed

## Fragments for other sites

embed-source = From { $programme }
embed-deadlines = Next deadlines
embed-deadlines-none = Nothing is due.
embed-signals = Activities by signal

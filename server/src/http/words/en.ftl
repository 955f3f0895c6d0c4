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
docs-page-of = A page of rows:
docs-one = One object:
docs-other = A document of type { $media }.
docs-nothing = Nothing.
docs-scope = A token for { $scope } is needed.

### ភាសាខ្មែរ (Khmer). DRAFT: awaits a native reader.

## Around every page

brand = Waymark
skip = រំលងទៅខ្លឹមសារ
menu = ទំព័រ
nav = ទំព័រ
nav-overview = ទិដ្ឋភាពរួម
nav-roadmap = ផែនទីបង្ហាញផ្លូវ
nav-activities = សកម្មភាព
nav-matrix = ម៉ាទ្រីស
nav-who = អ្នកទទួលខុសត្រូវ
nav-targets = គោលដៅ
nav-commitments = ការប្តេជ្ញា
nav-consultations = ការពិគ្រោះយោបល់
nav-progress = វឌ្ឍនភាព
nav-changes = បម្រែបម្រួល
nav-method = វិធីសាស្ត្រ
nav-data = ទិន្នន័យ
nav-desk = តុការងារ
nav-messenger = កម្មវិធីជជែក
languages = ភាសា
sign-out = ចាកចេញ
as-of = គិតត្រឹម { $when }។
revision = កំណែ { $revision }។
report-number = លេខរបាយការណ៍៖ { $number }

## A server with several programmes, or with none

programmes = កម្មវិធី
programmes-several = ម៉ាស៊ីនមេនេះមានកម្មវិធីច្រើន។
programmes-none = មិនទាន់មានកម្មវិធីទេ
programmes-none-help = ដើម្បីផ្សព្វផ្សាយកម្មវិធីមួយ សូមចាប់ផ្តើមម៉ាស៊ីនមេដោយ `--programme DIR`។

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = បានលុបចោល៖ { $id } { $title }
calendar-responsible = អ្នកទទួលខុសត្រូវ៖ { $names }
calendar-state = ស្ថានភាព៖ { $state }

## Badges

badge-counts = { $late ->
    [0] តាមផែនការ { $on_track } ក្នុងចំណោម { $total }
   *[other] តាមផែនការ { $on_track } ក្នុងចំណោម { $total }, យឺត { $late }
}
badge-title = { $label }៖ { $message }

## Signing in

sign-in = ចូល
sign-in-offer = នេះនឹងបើកតុការងាររបស់អ្នកសម្របសម្រួលកម្មវិធី “{ $programme }” ក្នុងកម្មវិធីរុករកនេះ។
sign-in-button = ចូល
sign-in-needed = ទំព័រនេះសម្រាប់អ្នកសម្របសម្រួល
sign-in-how = សូមសរសេរ /desk ទៅ Waymark ក្នុងកម្មវិធីជជែករបស់លោកអ្នក ឬសួរអ្នកដែលដំណើរការម៉ាស៊ីនមេនេះ៖ លោកអ្នកនឹងទទួលតំណភ្ជាប់ដែលប្រើបានតែម្តង ក្នុងរយៈពេលដប់នាទី។
sign-in-over = តំណភ្ជាប់នេះត្រូវបានប្រើរួចហើយ ឬផុតកំណត់ហើយ

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date } ម៉ោង { $time } ({ $place })
distance =
    { $side ->
        [late]
            { $days ->
                [1] យឺត 1 ថ្ងៃ
               *[other] យឺត { $days } ថ្ងៃ
            }
       *[ahead]
            { $days ->
                [0] ថ្ងៃនេះ
                [1] ថ្ងៃស្អែក
               *[other] នៅសល់ { $days } ថ្ងៃ
            }
    }
percent = { $part }
unknown = –
not-set = គ្មាន

## Names of countries, as pages sort by them

country-none = តំបន់
country-BN = ប្រ៊ុយណេ ដារូសាឡឹម
country-ID = ឥណ្ឌូនេស៊ី
country-KH = កម្ពុជា
country-LA = ឡាវ
country-MM = មីយ៉ាន់ម៉ា
country-MY = ម៉ាឡេស៊ី
country-PH = ហ្វីលីពីន
country-SG = សិង្ហបុរី
country-TH = ថៃ
country-TL = ទីម័រឡេស្តេ
country-VN = វៀតណាម

## What several pages show

column-no = ល.រ
column-activity = សកម្មភាព
column-responsible = អ្នកទទួលខុសត្រូវ
column-due = កាលកំណត់
column-state = ស្ថានភាព
column-signal = សញ្ញា
column-progress = វឌ្ឍនភាព
column-activities = សកម្មភាព
column-share = ចំណែក
nobody = មិនទាន់មាន
progress-confirmed = បានបញ្ជាក់ { $progress }
change-state = ឥឡូវ “{ $state }”
change-progress = បានរាយការណ៍ { $progress }
change-due = កាលកំណត់ { $day }
change-answered = បានឆ្លើយ
as-table = ដូចគ្នា ជាតារាង
pages-here = ផ្នែកនៃបញ្ជី
page-previous = មុន
page-next = បន្ទាប់
page-of = ផ្នែក { $page } នៃ { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] គ្មានសកម្មភាពសម្រាប់បង្ហាញនៅទីនេះទេ។
       *[other] { overview-counts }
    }
overview-counts = ក្នុងចំណោមសកម្មភាព { $total } មាន { $on_track } តាមផែនការ{ $done ->
    [0] {""}
   *[other] ; { $done } រួចរាល់
}{ $at_risk ->
    [0] {""}
   *[other] ; { $at_risk } មានហានិភ័យ
}{ $late ->
    [0] {""}
   *[other] ; { $late } យឺត
}{ $no_report ->
    [0] {""}
   *[other] ; { $no_report } មិនទាន់មានរបាយការណ៍ក្នុងរយៈពេលនេះ
}{ $closed ->
    [0] {""}
   *[other] ; { $closed } បានបិទ
}។
overview-signals = សកម្មភាពតាមសញ្ញា
overview-signals-caption = ចំនួនសកម្មភាពតាមសញ្ញានីមួយៗ
overview-next = កាលកំណត់បន្ទាប់
overview-next-none = គ្មានកាលកំណត់ទៀតទេ។
overview-changes = បម្រែបម្រួលចុងក្រោយ
overview-changes-none = មិនទាន់មានបម្រែបម្រួលទេ។
overview-more = បម្រែបម្រួលទាំងអស់
overview-downloads = ទាញយក
overview-downloads-help = ចំនួនក្នុងទំព័រទាំងនេះ សម្រាប់តារាង និងរបាយការណ៍របស់លោកអ្នក។
download-csv = សកម្មភាពជា CSV
download-xlsx = សកម្មភាពជាសៀវភៅបញ្ជី
download-json = សកម្មភាពជា JSON
download-calendar = កាលកំណត់ជាប្រតិទិន
overview-foot = វឌ្ឍនភាព និងស្ថានភាពត្រូវបានរាយការណ៍ដោយអង្គភាពទទួលខុសត្រូវ។ “រួចរាល់” មានន័យថាអ្នកផ្សេងបានបញ្ជាក់។

## Activities

activities-sentence =
    { $count ->
        [0] គ្មានសកម្មភាពត្រូវនឹងជម្រើសនេះទេ។
       *[other] មានសកម្មភាព { $count } ត្រូវនឹងជម្រើសនេះ។
    }
activities-all =
    { $count ->
        [0] គ្មានសកម្មភាពសម្រាប់បង្ហាញនៅទីនេះទេ។
       *[other] សកម្មភាព { $count } តាមលំដាប់នៃផែនទីបង្ហាញផ្លូវ។
    }
activities-none-help = សូមដកតម្រងមួយចេញ ដើម្បីមើលបន្ថែម។
activities-filter = តម្រង
activities-show = បង្ហាញ
activities-clear = បង្ហាញទាំងអស់
filter-any = ទាំងអស់
filter-signal = សញ្ញា
filter-pillar = សសរស្តម្ភ
filter-country = ប្រទេស
filter-entity = អ្នកទទួលខុសត្រូវ
filter-words = ពាក្យ
filter-overdue = តែហួសកាលកំណត់

## One activity

activity-all = សកម្មភាពទាំងអស់
activity-due = កាលកំណត់ { $day }, { distance }។
activity-was-due = កាលកំណត់គឺ { $day }។
activity-no-due = គ្មានកាលកំណត់។
activity-held-up = កំពុងរង់ចាំ { $items } ដែលហួសកាលកំណត់។
activity-facts = អ្វី អ្នកណា ពេលណា
activity-pillar = សសរស្តម្ភ
activity-responsible = អ្នកទទួលខុសត្រូវ
activity-instead-of = ជំនួស
activity-contributing = អ្នកចូលរួមអនុវត្ត
activity-confirmed-by = អ្នកបញ្ជាក់
activity-start = ថ្ងៃចាប់ផ្តើម
activity-due-name = កាលកំណត់
activity-due-first = កាលកំណត់ដែលព្រមព្រៀងដំបូង
activity-claimed = វឌ្ឍនភាពដែលរាយការណ៍
activity-confirmed = វឌ្ឍនភាពដែលបញ្ជាក់
activity-last-report = របាយការណ៍ចុងក្រោយ
activity-report-at = { $day } ម៉ោង { $time }
activity-depends = អាស្រ័យលើ
activity-needed-by = ចាំបាច់សម្រាប់
activity-evidence-expected = ភស្តុតាងដែលរំពឹង
activity-evidence = ភស្តុតាងដែលបានផ្តល់
activity-evidence-count =
    { $count ->
       *[other] ឯកសារ ឬតំណភ្ជាប់ { $count }
    }
activity-references = ឆ្លើយតបនឹង
activity-targets = គោលដៅ
activity-targets-none = មិនបានកំណត់គោលដៅទេ។
activity-targets-caption = ចំនួនតាមរបាយការណ៍
target-indicator = សូចនាករ
target-baseline = មូលដ្ឋាន
target-latest = ចុងក្រោយ
target-goal = គោលដៅ
target-unit = ឯកតា
activity-moved-title = ការប្តូរកាលកំណត់
activity-moved =
    { $times ->
        [1] បានប្តូរម្តង { $days } ថ្ងៃ។
        [2] បានប្តូរពីរដង សរុប { $days } ថ្ងៃ។
       *[other] បានប្តូរ { $times } ដង សរុប { $days } ថ្ងៃ។
    }
activity-moved-from = ពី { $from } ទៅ { $to }
activity-notes = កំណត់ចំណាំ
activity-history = របាយការណ៍ និងបម្រែបម្រួល
activity-history-none = មិនទាន់មានរបាយការណ៍ទេ។
activity-history-caption = ថ្មីបំផុតនៅខាងលើ
activity-state = ស្ថានភាពបច្ចុប្បន្ន៖ “{ $state }”។

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] គ្មានសកម្មភាពសម្រាប់បង្ហាញនៅទីនេះទេ។
        [1] សកម្មភាព 1 ពីថ្ងៃចាប់ផ្តើមដល់កាលកំណត់។
       *[other] សកម្មភាព { $count } នីមួយៗពីថ្ងៃចាប់ផ្តើមដល់កាលកំណត់។
    }
roadmap-caption = សកម្មភាពតាមសសរស្តម្ភ ពីមួយខែទៅមួយខែ
roadmap-today = ថ្ងៃនេះ៖ { $day }
roadmap-from-to = { $from } ដល់ { $to }
roadmap-until = រហូតដល់ { $to }
roadmap-since = ចាប់ពី { $from }
roadmap-no-dates = គ្មានកាលបរិច្ឆេទ
quarter = ត្រីមាស{ $number }
pillar-none = គ្មានសសរស្តម្ភ

## Matrix

matrix-title = សសរស្តម្ភ និងប្រទេស
matrix-sentence =
    { $count ->
        [0] គ្មានសកម្មភាពសម្រាប់បង្ហាញនៅទីនេះទេ។
       *[other] សកម្មភាព { $count } តាមសសរស្តម្ភ និងតាមប្រទេសរបស់អង្គភាពទទួលខុសត្រូវ។
    }
matrix-caption = ចំនួនសកម្មភាពតាមសញ្ញា។ ចំនួននីមួយៗនាំទៅកាន់សកម្មភាពទាំងនោះ

## Progress

progress-sentence = តាមផែនការ សកម្មភាព { $planned } ក្នុងចំណោម { $total } ត្រូវរួចរាល់មកដល់ពេលនេះ។ បានរាយការណ៍ថារួចរាល់ { $reported } ក្នុងនោះបានបញ្ជាក់ { $confirmed }។
progress-burnup = គ្រោងទុក រាយការណ៍ បញ្ជាក់
progress-planned = គ្រោងទុក
progress-reported = រាយការណ៍
progress-confirmed-name = បញ្ជាក់
progress-day = មុន
progress-rate = របាយការណ៍តាមរយៈពេល
progress-rate-none = មិនទាន់មានរយៈពេលណាចាប់ផ្តើមទេ។
progress-rate-help = ក្នុងចំណោមសកម្មភាពដែលកំពុងដំណើរការក្នុងរយៈពេលមួយ នេះជាសកម្មភាពដែលមានរបាយការណ៍។ រយៈពេលចុងក្រោយនៅបើក។
progress-period = រយៈពេល
progress-expected = កំពុងដំណើរការ
progress-did-report = មានរបាយការណ៍

## Wall

wall-late = ហួសកាលកំណត់
wall-late-none = គ្មានចំណុចណាហួសកាលកំណត់ទេ។
wall-again = អេក្រង់នេះធ្វើបច្ចុប្បន្នភាពរៀងរាល់នាទី។

## The description of the API

docs = ទិន្នន័យ
docs-lead = អ្វីៗដែលទំព័រទាំងនេះបង្ហាញ អាចឱ្យកម្មវិធីកុំព្យូទ័រអានបានពីអាសយដ្ឋានខាងក្រោម។
docs-download = ការពិពណ៌នាសម្រាប់កម្មវិធីកុំព្យូទ័រ (OpenAPI 3.1)
docs-addresses = អាសយដ្ឋាន
docs-parameters = អ្វីដែលអាចសួរ
docs-answer = អ្វីដែលទទួលបាន
docs-name = ឈ្មោះ
docs-takes = ទទួល
docs-meaning = អត្ថន័យ
docs-page-of = ទំព័រមួយនៃជួរដេក ដែលនីមួយៗមានវាលទាំងនេះ៖
docs-one = វត្ថុមួយដែលមានវាលទាំងនេះ៖
docs-other = ឯកសារប្រភេទ { $media }។
docs-nothing = គ្មាន។
docs-scope = ត្រូវការថូខឹនសម្រាប់ { $scope }។

## Registers: what lists and single pages share

nothing-matches = គ្មានអ្វីត្រូវនឹងជម្រើសនេះទេ។
stands-in-for = ជំនួស { $party }
column-title = ចំណងជើង
column-leads = ដឹកនាំ
column-supports = គាំទ្រ
column-confirms = បញ្ជាក់
column-part = តួនាទី
column-date = ថ្ងៃ
filter-organisation = អង្គភាព

## Who is responsible

who-title = អ្នកទទួលខុសត្រូវ
who-sentence = { $parties ->
    [0] មិនទាន់មានអង្គភាពដឹកនាំសកម្មភាពដែលបង្ហាញនៅទីនេះទេ។
    [1] អង្គភាពមួយដឹកនាំសកម្មភាព { $activities }។
   *[other] អង្គភាព { $parties } ដឹកនាំសកម្មភាព { $activities }។
}
who-handed-over = { $count ->
    [0] { "" }
   *[other] សកម្មភាព { $count } ត្រូវបានប្រគល់ទៅអ្នកផ្សេង។
}
who-caption = សកម្មភាពនីមួយៗ និងអ្នកដែលដឹកនាំ គាំទ្រ និងបញ្ជាក់ថារួចរាល់
who-organisations = អង្គភាពទាំងអស់

## Organisations, and one of them

organisations-title = អង្គភាព
organisations-sentence = { $count ->
    [0] គ្មានអង្គភាពបង្ហាញនៅទីនេះទេ។
   *[other] អង្គភាព { $count } ចូលរួមក្នុងកម្មវិធីនេះ។
}
organisations-caption = ចំនួនសកម្មភាពដែលអង្គភាពនីមួយៗដឹកនាំ គាំទ្រ និងបញ្ជាក់ និងចំនួនការប្តេជ្ញា
organisations-name = អង្គភាព
organisations-kind = ប្រភេទ
organisations-country = ប្រទេស
organisations-commitments = ការប្តេជ្ញា
organisations-reached = ទំនាក់ទំនង
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] អង្គភាពនេះមិនដឹកនាំសកម្មភាព និងគ្មានការប្តេជ្ញាដែលបង្ហាញនៅទីនេះទេ។
       *[other] អង្គភាពនេះមិនដឹកនាំសកម្មភាពទេ ហើយមានការប្តេជ្ញា { $commitments }។
    }
   *[other] { $commitments ->
        [0] អង្គភាពនេះដឹកនាំសកម្មភាព { $activities }។
       *[other] អង្គភាពនេះដឹកនាំសកម្មភាព { $activities } ហើយមានការប្តេជ្ញា { $commitments }។
    }
}
entity-facts = អំពីអង្គភាពនេះ
entity-kind = ប្រភេទ
entity-country = ប្រទេស
entity-zone = ម៉ោងក្នុងតំបន់
entity-languages = ភាសា
entity-contact = ទំនាក់ទំនង
entity-items = តួនាទីក្នុងផែនទីបង្ហាញផ្លូវ
entity-items-caption = អ្វីៗដែលអង្គភាពនេះចូលរួម
entity-items-none = អង្គភាពនេះមិនមានតួនាទីក្នុងចំណុចដែលបង្ហាញនៅទីនេះទេ។
part-leads = ដឹកនាំ
part-supports = គាំទ្រ
part-confirms = បញ្ជាក់
part-consulted = ផ្តល់យោបល់
part-informed = ទទួលព័ត៌មាន
part-coordinates = សម្របសម្រួល
entity-given-over = ឥឡូវនៅជាមួយ { $party }
entity-answering = សំណួរ និងចម្លើយ
entity-answering-caption = រាប់តាមអ្វីដែលបង្ហាញនៅទីនេះ។ មិនបង្ហាញថាអ្នកណាបានឆ្លើយទេ
entity-answering-none = មិនទាន់មានសំណួរទៅអង្គភាពនេះទេ។
entity-asked = សំណួរ
entity-answered = បានឆ្លើយ
entity-reminded = បានឆ្លើយក្រោយការរំលឹកបន្ថែម
entity-waiting = កំពុងរង់ចាំចម្លើយ
entity-lost = មិនអាចផ្ញើដល់

## Targets, and one of them

targets-title = គោលដៅ
targets-sentence = { $count ->
    [0] គ្មានគោលដៅបង្ហាញនៅទីនេះទេ។
    [1] { $met ->
        [0] គោលដៅតែមួយនេះមិនទាន់សម្រេចទេ។
       *[other] គោលដៅតែមួយនេះសម្រេចហើយ។
    }
   *[other] គោលដៅ { $met } ក្នុងចំណោម { $count } សម្រេចហើយ។
}
targets-silent = { $silent ->
    [0] { "" }
   *[other] គោលដៅ { $silent } មិនទាន់មានចំនួនទេ។
}
targets-caption = ចំនួនតាមរបាយការណ៍របស់អ្នកដឹកនាំសកម្មភាព
target-percent = ភាគរយសម្រេច
target-trend = និន្នាការ
target-trend-of = ពី { $first } ទៅ { $last }
target-sentence = សម្រេចបាន { $percent } ពី { $baseline } ទៅ { $goal }។ ចំនួនចុងក្រោយគឺ { $latest }។
target-sentence-none = រង់ចាំចំនួនដំបូង ពី { $baseline } ទៅ { $goal }។
target-facts = អ្វីដែលរាប់
target-by-group = រាប់ដាច់ដោយឡែកតាម
target-condition = លក្ខខណ្ឌ
target-milestone = ដំណាក់កាលសំខាន់
target-source = ប្រភព
target-source-of = របាយការណ៍អំពី { $activity }
target-evidence = បង្ហាញដោយ
target-readings = ចំនួនតាមពេលវេលា
target-readings-caption = ចំនួននីមួយៗនៅពេលរាយការណ៍
target-reading = ចំនួន
target-readings-none = មិនទាន់មានចំនួនត្រូវបានរាយការណ៍ទេ។

## Commitments, and one of them

commitments-title = ការប្តេជ្ញា
commitments-sentence = { $count ->
    [0] គ្មានការប្តេជ្ញាបង្ហាញនៅទីនេះទេ។
    [1] { $kept ->
        [0] មានការប្តេជ្ញាមួយ ដែលមិនទាន់បានកត់ត្រាថាបានបំពេញទេ។
       *[other] មានការប្តេជ្ញាមួយ ហើយបានបំពេញ។
    }
   *[other] ការប្តេជ្ញា { $kept } ក្នុងចំណោម { $count } បានបំពេញ។
}
commitments-caption = ពាក្យពេចន៍ដែលបានព្រមព្រៀង អ្នកប្តេជ្ញា កន្លែង និងស្ថានភាព
commitment-text = ពាក្យពេចន៍
commitment-maker = អ្នកប្តេជ្ញា
commitment-meeting = កិច្ចប្រជុំ
commitment-serves = បម្រើដល់
commitment-sentence = { $state }។ កាលកំណត់ { $day }។
commitment-sentence-undated = { $state }។ គ្មានកាលកំណត់។
commitment-facts = អ្វី អ្នកណា ពេលណា
commitment-session = សម័យប្រជុំ
commitment-measure = ចាត់ទុកថាបានបំពេញពេល
commitment-condition = លក្ខខណ្ឌ
commitment-meeting-date = ថ្ងៃព្រមព្រៀង
commitment-first-due = កាលកំណត់ដែលព្រមព្រៀងដំបូង
commitment-moved = បានប្តូរ
commitment-moved-to = ពី { $from } ទៅ { $to }
commitment-progress = វឌ្ឍនភាពដែលរាយការណ៍
commitment-report = របាយការណ៍ចុងក្រោយ
commitment-serves-none = មិនបានភ្ជាប់ទៅសកម្មភាពណាទេ។

## Consultations, and one of them

consultations-title = ការពិគ្រោះយោបល់
consultations-sentence = { $count ->
    [0] គ្មានការពិគ្រោះយោបល់បង្ហាញនៅទីនេះទេ។
    [1] { $ahead ->
        [0] ការពិគ្រោះយោបល់មួយបានប្រព្រឹត្តទៅ។
       *[other] ការពិគ្រោះយោបល់មួយនឹងប្រព្រឹត្តទៅ។
    }
   *[other] { $ahead ->
        [0] ការពិគ្រោះយោបល់ { $count }; បានប្រព្រឹត្តទៅទាំងអស់។
       *[other] ការពិគ្រោះយោបល់ { $count }; { $ahead } នឹងប្រព្រឹត្តទៅ។
    }
}
consultations-caption = ពេលប្រព្រឹត្តទៅ ម្ចាស់ផ្ទះ និងលទ្ធផល
consultation-host = ម្ចាស់ផ្ទះ
consultation-begins = ចាប់ផ្តើម
consultation-ends = បញ្ចប់
consultation-agreements = កិច្ចព្រមព្រៀង
consultation-commitments = ការប្តេជ្ញា
consultation-sentence = { $state }។ ចាប់ផ្តើម { $day }។
consultation-sentence-undated = { $state }។ មិនទាន់កំណត់កាលបរិច្ឆេទទេ។
consultation-facts = ពេលណា ទីណា អ្នកណា
consultation-moment = { $day } ម៉ោង { $time } ({ $zone })
consultation-place = ទីកន្លែង
consultation-mode = របៀបប្រជុំ
consultation-invited = អ្នកដែលបានអញ្ជើញ
consultation-participants = អ្នកចូលរួម
consultation-minutes = កំណត់ហេតុ
consultation-minutes-count = { $count ->
   *[other] ឯកសារ { $count }
}
mode-in_person = ជួបផ្ទាល់
mode-online = តាមអនឡាញ
mode-hybrid = ជួបផ្ទាល់ និងតាមអនឡាញ
consultation-agenda = របៀបវារៈ
consultation-agenda-none = មិនមានរបៀបវារៈសរសេរនៅទីនេះទេ។
consultation-agreements-none = មិនមានកិច្ចព្រមព្រៀងសរសេរនៅទីនេះទេ។
consultation-commitments-none = មិនមានការប្តេជ្ញានៅទីនេះទេ។

## Changes

changes-title = បម្រែបម្រួល
changes-sentence = { $day ->
    [none] មិនទាន់មានបម្រែបម្រួលទេ។
   *[other] បម្រែបម្រួលចុងក្រោយ៖ { $day }។
}
changes-caption = បម្រែបម្រួលថ្មីបំផុតនៅខាងលើ និងអង្គភាពដែលបានធ្វើ
changes-feed = ដូចគ្នា ជាព័ត៌មានបន្ត (Atom)
changes-what = បម្រែបម្រួល
changes-by = ដោយ
changes-clock = ប្រតិទិន
changes-notice = ធាតុផ្សេង
changes-moved = ឥឡូវ “{ $state }”។
changes-progress = បានរាយការណ៍ { $share }។
changes-value = ចំនួនថ្មី៖ { $value }។
changes-due = កាលកំណត់ប្តូរពី { $from } ទៅ { $to }។
changes-due-set = កាលកំណត់៖ { $to }។
changes-handed-over = បានប្រគល់ទៅ { $party }។
changes-answered = បានឆ្លើយ។
changes-earlier = បម្រែបម្រួលមុនៗ
changes-latest = បម្រែបម្រួលចុងក្រោយ
changes-feed-title = { $programme }៖ បម្រែបម្រួល

## Method

method-title = វិធីសាស្ត្រ
method-sentence = ស្ថានភាពទាំងអស់នៅទីនេះអនុវត្តតាមវិធានក្នុងទំព័រនេះ ហើយគណនាពីរបាយការណ៍របស់អង្គភាព និងពីប្រតិទិន។
method-signals = អត្ថន័យនៃសញ្ញានីមួយៗ
method-signals-caption = ពណ៌ រូបរាង និងពាក្យ តែងនៅជាមួយគ្នា
method-meaning = អត្ថន័យ
method-done = មិនរំពឹងអ្វីបន្ថែមទេ៖ អ្នកផ្សេងពីអ្នករាយការណ៍បានបញ្ជាក់ ឬចំនួនដែលរាយការណ៍ឈានដល់គោលដៅ។
method-on_track = បានចាប់ផ្តើម ឬនឹងចាប់ផ្តើម ទាន់ពេល ហើយគ្មានអ្នកណារាយការណ៍ពីការលំបាកទេ។
method-at_risk = អ្នកទទួលខុសត្រូវរាយការណ៍ពីការយឺត ឬការលំបាក ឬសកម្មភាពនេះអាស្រ័យលើអ្វីដែលហួសកាលកំណត់។
method-late = ថ្ងៃកំណត់បានបញ្ចប់ នៅកន្លែងរបស់អ្នកទទួលខុសត្រូវ ហើយមិនទាន់រួចរាល់ទេ។
method-no_report = គ្មានរបាយការណ៍ក្នុងរយៈពេលរាយការណ៍នេះ ឬមិនទាន់មានរបាយការណ៍សោះ។ នេះជាភាពស្ងៀមស្ងាត់ មិនមែនការបរាជ័យទេ។
method-closed = បានលុបចោល បានបដិសេធ បានដកវិញ ឬបានបញ្ចប់៖ មិនរំពឹងអ្វីបន្ថែមទេ។
method-worst = របាយការណ៍ និងប្រតិទិនអាចខុសគ្នា។ ស្ថានភាពដែលធ្ងន់ជាងត្រូវបានបង្ហាញ។ “រួចរាល់” និង “បានបិទ” បង្ហាញដូចដើម។
method-calendar = អ្វីដែលប្រតិទិនបង្ហាញ
method-calendar-caption = ថ្ងៃបញ្ចប់នៅម៉ោងអធ្រាត្រ នៅកន្លែងរបស់អ្នកទទួលខុសត្រូវ
method-on_time = គ្មានករណីណាខាងក្រោមនេះទេ។
method-due_soon = { $days ->
    [1] ដល់កាលកំណត់ថ្ងៃនេះ ឬថ្ងៃស្អែក។
   *[other] ដល់កាលកំណត់ក្នុងរយៈពេល { $days } ថ្ងៃ។
}
method-silent = កំពុងដំណើរការ គ្មានរបាយការណ៍ក្នុងរយៈពេលរាយការណ៍នេះ ហើយរបាយការណ៍ចុងក្រោយ ឬការចាប់ផ្តើម មានរយៈពេលលើស { $days } ថ្ងៃ។
method-overdue = ថ្ងៃកំណត់បានបញ្ចប់។
method-period = រយៈពេលរាយការណ៍មួយមាន { $months ->
   *[other] { $months } ខែ
}។ រយៈពេលបច្ចុប្បន្នគឺពី { $from } ដល់ { $to }។
method-period-none = រយៈពេលរាយការណ៍មួយមាន { $months ->
   *[other] { $months } ខែ
}។ រយៈពេលដំបូងមិនទាន់ចាប់ផ្តើមទេ។
method-progress = វឌ្ឍនភាព
method-progress-claimed = វឌ្ឍនភាពដែលរាយការណ៍ គឺតាមអ្នកដឹកនាំសកម្មភាព។ វារាប់ថាបានបញ្ជាក់ តែនៅពេលសកម្មភាពរួចរាល់ប៉ុណ្ណោះ។
method-confirms = “រួចរាល់” បញ្ជាក់ដោយអ្នកដែលមានឈ្មោះក្រោម “បញ្ជាក់”។ បើគ្មានឈ្មោះទេ បញ្ជាក់ដោយអ្នកសម្របសម្រួល។
method-dates = កាលកំណត់ដែលបានប្តូរ រក្សាទុកកាលបរិច្ឆេទដំបូង៖ បង្ហាញទាំងពីរ និងការប្តូរគ្រប់លើក។
method-scale = ការប្រៀបធៀបជាមួយមាត្រដ្ឋានផ្សេង
method-scale-caption = កម្រិតជិតបំផុតក្នុងមាត្រដ្ឋានសាធារណៈផ្សេង ដែលវាយតម្លៃដោយអ្នកផ្សេង និងនៅពេលផ្សេង
method-scale-ours = នៅទីនេះ
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = គ្មានរបាយការណ៍
method-scale-open = មិនទាន់អនុវត្ត តាមរបាយការណ៍
method-scale-half = បានរាយការណ៍ក្រោម { $share }
method-scale-most = បានរាយការណ៍ { $share } ឬលើស
method-scale-done = រួចរាល់
method-scale-over = រួចរាល់ លើសគោលដៅ
method-scale-closed = បានបិទ
ogp-no-evidence = គ្មានភស្តុតាង
ogp-not-started = មិនទាន់ចាប់ផ្តើម
ogp-limited = មានកម្រិត
ogp-substantial = ភាគច្រើន
ogp-complete = ពេញលេញ
compact-none = គ្មានវឌ្ឍនភាព
compact-limited = មានកម្រិត
compact-met = សម្រេចបាន
compact-exceeded = លើសគោលដៅ
sdg-exploring = កំពុងស្វែងរកប្រភពទិន្នន័យ
sdg-in-progress = កំពុងអនុវត្ត
sdg-complete = ពេញលេញ
sdg-not-applicable = មិនអនុវត្ត
scale-no-step = គ្មានកម្រិតនេះ
method-hidden = អ្វីដែលមិនបង្ហាញ
method-hidden-person = ឈ្មោះ លេខ ឬគណនីរបស់បុគ្គល៖ អ្វីដែលបានធ្វើបង្ហាញតាមអង្គភាព។
method-hidden-words = ពាក្យ និងឯកសារដែលបុគ្គលបានផ្ញើ ក្រៅពីអ្វីដែលបានយល់ព្រមឱ្យបង្ហាញ។
method-hidden-entity = ឈ្មោះអង្គភាពដែលមិនត្រូវបង្ហាញ៖ ការពិពណ៌នាទូទៅត្រូវបានប្រើជំនួស។
method-hidden-items = អ្វីដែលអ្នកសរសេរបង្ហាញតែសមាជិក អ្នកសម្របសម្រួល ឬបុគ្គលដែលបានកំណត់។
method-corrections = តើមានអ្វីមិនត្រឹមត្រូវឬទេ?
method-corrections-help = សូមប្រាប់អ្នកសម្របសម្រួលកម្មវិធីថាអ្វីមិនត្រឹមត្រូវ។ អ្នកសម្របសម្រួលនឹងកែ ហើយការកែមានកាលបរិច្ឆេទ។
method-corrections-none = សូមប្រាប់អ្នកដែលដំណើរការម៉ាស៊ីនមេនេះ។ មិនមានឈ្មោះអ្នកសម្របសម្រួលទេ។

## Data

data-title = ទិន្នន័យបើកចំហ
data-sentence = អ្វីៗក្នុងទំព័រទាំងនេះអាចទាញយកជាទិន្នន័យ ដោយមិនចាំបាច់សុំអនុញ្ញាត។
data-lists = បញ្ជី
data-lists-caption = ជួរដេកដូចក្នុងទំព័រ តាមអ្វីដែលលោកអ្នកអាចមើលឃើញ
data-what = អ្វី
data-address = អាសយដ្ឋាន
data-format = ទម្រង់
data-licence = អាជ្ញាប័ណ្ណ
data-licence-none = កម្មវិធីនេះមិនបានកំណត់អាជ្ញាប័ណ្ណទេ។ មុនផ្សព្វផ្សាយទិន្នន័យនៅកន្លែងផ្សេង សូមសួរអ្នកសម្របសម្រួល ហើយបញ្ជាក់ប្រភព និងថ្ងៃ។
data-schema = របៀបអាន
data-schema-help = កាលបរិច្ឆេទសរសេរ YYYY-MM-DD។ ពេលវេលាមានគម្លាតម៉ោង។ តម្លៃទទេមានន័យថាមិនទាន់ដឹង។ បញ្ជីចែកជាទំព័រដោយមាន cursor។ ចម្លើយដែលមិនប្តូរមិនចំណាយអ្វីទេ៖ សូមផ្ញើ ETag របស់វាម្តងទៀត។
data-programme = កម្មវិធី
data-summary = សេចក្តីសង្ខេបក្នុងមួយជួរ
data-activities = សកម្មភាព
data-targets = គោលដៅ
data-commitments = ការប្តេជ្ញា
data-entities = អង្គភាព
data-consultations = ការពិគ្រោះយោបល់
data-ledger = សាររំលឹក
data-changes = បម្រែបម្រួល
data-programmes = កម្មវិធីនៅលើម៉ាស៊ីនមេនេះ
data-responsibilities = អ្នកណាមានតួនាទីអ្វី
data-matrix = ចំនួនតាមលក្ខណៈពីរ
data-timeseries = តួលេខតាមពេលវេលា
data-events = ការផ្លាស់ប្តូរភ្លាមៗ
data-export = តារាងទាំងមូលសម្រាប់ទាញយក
data-calendar = កាលបរិច្ឆេទសម្រាប់ប្រតិទិនរបស់លោកអ្នក
data-badge = ផ្លាកស្ថានភាព
data-chart = គំនូសតាងជារូបភាព
data-embed = ផ្នែកនៃទំព័រសម្រាប់គេហទំព័រផ្សេង
data-openapi = ការពណ៌នាចំណុចប្រទាក់សម្រាប់កម្មវិធីកុំព្យូទ័រ
data-docs = ការពណ៌នាដដែលសម្រាប់អាន
data-feed = បម្រែបម្រួលជាព័ត៌មានបន្ត

## Fragments for other sites

embed-source = ពី { $programme }
embed-deadlines = កាលកំណត់បន្ទាប់
embed-deadlines-none = គ្មានកាលកំណត់ទេ។
embed-signals = សកម្មភាពតាមសញ្ញា

## Desk: for coordinators only

desk-needs = ត្រូវការលោកអ្នក
desk-people = មនុស្ស និងកម្មវិធីជជែក
desk-delivery = ការផ្ញើ
desk-files = ឯកសារ
desk-audit = អ្នកណាធ្វើអ្វី
desk-tokens = ការចូលប្រើ
desk-revisions = កំណែ
desk-preview = សារ
desk-who = { $office }, { $entity }
desk-who-left = { $id } (បានចាកចេញ)
desk-count = { $n ->
    [0] បច្ចុប្បន្នគ្មានចំណុចត្រូវការលោកអ្នកទេ។
   *[other] មាន { $n } ចំណុចត្រូវការលោកអ្នក។
}
desk-told = លទ្ធផល
desk-not-heard-yet = ការងារនេះកំពុងដំណើរការ។ សូមបើកទំព័រម្តងទៀតក្នុងពេលបន្តិចទៀត។

desk-incidents = សកម្មភាពដែលមិនអាចបន្ត
desk-dates = កាលបរិច្ឆេទថ្មីដែលបានស្នើសុំ
desk-claims = រង់ចាំការបញ្ជាក់ ឬសម្រេច
desk-hand-overs = មិនមែនការងាររបស់ខ្លួន
desk-words = ពាក្យដែលមន្ត្រីត្រូវអាន
desk-unreached = អ្នកដែលសារមិនបានទៅដល់
desk-by-hand = បញ្ជូនដោយដៃ មិនទាន់មានចម្លើយ
desk-invitations = ការអញ្ជើញដែលផុតកំណត់ដោយមិនបានប្រើ
desk-soon = នឹងបង្ហាញថាយឺតឆាប់ៗ

desk-suspended = រង់ចាំលោកអ្នក៖ មានបញ្ហា ({ $code })។
desk-incident = មានបញ្ហា ({ $code })។
desk-asked-you = នេះជាសំណួរជូនលោកអ្នក៖ { $who }។
desk-asked = អ្នកដែលត្រូវបានសួរ៖ { $who }។
desk-not-theirs = { $who } បានប្រាប់ថាមិនមែនការងាររបស់ខ្លួនទេ។
desk-reason-not-understood = យើងមិនបានយល់ពាក្យទាំងនេះ ទោះបានសួរម្តងទៀត។
desk-reason-wanted = អ្នកសរសេរចង់ឱ្យមន្ត្រីអាន។
desk-reason-unprompted = សរសេរមកពេលគ្មានសំណួរ។
desk-reason-help = ស្នើសុំជំនួយ។
desk-reason-no-member = អ្នកសរសេរលែងចូលរួមហើយ។
desk-reason-failed = មិនអាចដំណើរការសារនេះបានទេ។
desk-reason-gone = Waymark ត្រូវបានដកចេញពីក្រុម។
desk-reason-no-rights = Waymark លែងអាចសរសេរក្នុងការជជែកមួយ។
desk-reason-erase = ស្នើឱ្យលុបអ្វីដែលរក្សាទុកអំពីខ្លួន។
desk-not-reached = { $n ->
   *[other] សារ { $n } មិនបានទៅដល់។
}
desk-perhaps-reached = { $n ->
   *[other] មិនដឹងថាសារ { $n } បានទៅដល់ឬទេ។
}
desk-passed-on = បានស្នើឱ្យអ្នកសម្របសម្រួលម្នាក់បញ្ជូនសំណួរបន្ត។
desk-invitation-over = ការអញ្ជើញមិនបានប្រើទេ។
desk-late-after = ក្រោយ { $day } ចំណុចនេះនឹងបង្ហាញថាយឺត ដល់អ្នកទាំងអស់។
desk-why-no-messenger = គ្មានកម្មវិធីជជែក
desk-why-nobody-there = គ្មានអ្នកកាន់ការិយាល័យនេះ
desk-why-gone = គណនីលែងមាន ឬបានទប់ស្កាត់ Waymark
desk-why-rights = Waymark មិនអាចសរសេរនៅទីនោះ
desk-why-no-rights = Waymark មិនអាចសរសេរនៅទីនោះ
desk-why-unreadable = មិនអាចអានចំណុចពាក់ព័ន្ធ

desk-act-read = ខ្ញុំបានអាន
desk-act-resume = ឱ្យបន្ត
desk-act-found = បានដោះស្រាយ
desk-act-again = ផ្ញើម្តងទៀត
desk-act-seen = ខ្ញុំបានឃើញ
desk-to-people = មនុស្ស និងកម្មវិធីជជែក
desk-enter = បញ្ចូលចម្លើយជំនួស
desk-enter-help = ចម្លើយត្រូវបានកត់ត្រាក្នុងនាមអ្នកឆ្លើយ ដោយមានចំណាំថាលោកអ្នកជាអ្នកបញ្ចូល។
desk-which-question = តើឆ្លើយសំណួរណា?
desk-her-words = ចម្លើយ តាមពាក្យរបស់អ្នកឆ្លើយ
desk-record = កត់ត្រា
desk-ask-else = សួរការិយាល័យផ្សេង
desk-which-office = ការិយាល័យណា?
desk-ask-them = សួរ
desk-write = សរសេរទៅអ្នកទទួលខុសត្រូវ
desk-your-words = ពាក្យរបស់លោកអ្នក
desk-show-first = បង្ហាញមុនពេលផ្ញើ

desk-did-read = សូមអរគុណ។ បានកត់ត្រាថាបានអាន។
desk-did-resumed = បានបន្ត។ បើមានបញ្ហាទៀត វានឹងបង្ហាញនៅទីនេះម្តងទៀត។
desk-did-found = សូមអរគុណ។ បានដោះស្រាយ។
desk-did-again = បានផ្ញើម្តងទៀត ទៅកន្លែងដែលអាចទាក់ទងបានឥឡូវនេះ។
desk-did-seen = សូមអរគុណ។ បានដកចេញពីតុការងាររបស់លោកអ្នក។
desk-did-already = គ្មានអ្វីផ្លាស់ប្តូរទេ៖ ការនេះបានដោះស្រាយរួចហើយ។
desk-did-ended = ការអញ្ជើញត្រូវបានបញ្ចប់។
desk-did-unlinked = គណនីត្រូវបានផ្តាច់។
desk-left = លោកអ្នកលែងចូលរួមក្នុងកម្មវិធីនេះហើយ។
desk-form-broken = ទម្រង់នេះមកដល់មិនពេញលេញ។ សូមបើកទំព័រម្តងទៀត រួចផ្ញើម្តងទៀត។
desk-form-missing = ទម្រង់នេះនៅខ្វះព័ត៌មាន។ សូមត្រឡប់ក្រោយ បំពេញ រួចផ្ញើម្តងទៀត។

desk-person = បុគ្គល
desk-linked = បានភ្ជាប់
desk-heard = ដំណឹងចុងក្រោយ
desk-invited-until = ការអញ្ជើញមានសុពលភាពដល់
desk-do = អ្វីដែលអាចធ្វើ
desk-nowhere = គ្មាន
desk-gone = លែងមាន
desk-never = មិនដែល
desk-stopped = មិនចង់ទទួលសារ
desk-paused = បានផ្អាក
desk-welcomed = បានសួរ មិនទាន់យល់ព្រម
desk-unlink = ផ្តាច់
desk-invite = អញ្ជើញ
desk-end-invitation = បញ្ចប់
desk-cannot-invite = មិនទាន់អាចអញ្ជើញបានទេ៖ Waymark មិនទាន់បានដំណើរការតាម Telegram ឬ Discord។
desk-invitation = ការអញ្ជើញ
desk-invitation-help = មានតែទំព័រនេះដែលបង្ហាញ។ សូមបញ្ជូនទៅតែបុគ្គលនេះ។ ប្រើបានតែម្តង ហើយគ្មានអ្វីត្រូវបានផ្ញើមុនពេលយល់ព្រមទេ។
desk-then-write = បន្ទាប់មក សូមសរសេរនៅទីនោះ៖
desk-qr = តំណភ្ជាប់ដដែល សម្រាប់កាមេរ៉ាទូរសព្ទ
desk-works-until = ប្រើបានរហូតដល់
desk-to-forward = សារសម្រាប់បញ្ជូនបន្ត

desk-messengers = កម្មវិធីជជែក
desk-messenger = កម្មវិធីជជែក
desk-state = ស្ថានភាព
desk-waiting = កំពុងរង់ចាំ
desk-oldest = ចាស់បំផុត
desk-last-sent = ផ្ញើចុងក្រោយ
desk-nothing-sent = មិនទាន់បានផ្ញើអ្វីទេ។
desk-bot-up = បានភ្ជាប់
desk-bot-down = មិនបានភ្ជាប់
desk-bot-own = ផ្នែកនៃម៉ាស៊ីនមេនេះ
desk-lost = មិនបានផ្ញើ ឬមិនប្រាកដ
desk-to = ទៅ
desk-to-a-group = ក្រុមមួយ
desk-why = ហេតុផល
desk-when = ពេល
desk-reminders = សាររំលឹក
desk-item = ចំណុច
desk-older = ចាស់ជាងនេះ
desk-status-all = ទាំងអស់
desk-status-planned = បានគ្រោងទុក
desk-status-released = កំពុងផ្ញើ
desk-status-sent = បានផ្ញើ
desk-status-answered = បានឆ្លើយ
desk-status-suppressed = មិនផ្ញើ ដោយចេតនា
desk-status-undeliverable = មិនបានទៅដល់
desk-status-uncertain = ប្រហែលបានទៅដល់
desk-status-dead = លែងព្យាយាមផ្ញើ

desk-file = ឯកសារ
desk-from = ពី
desk-kind = ប្រភេទ
desk-size = ទំហំ
desk-files-help = ឯកសារត្រូវបានរក្សាទុកក្នុងឧបករណ៍របស់លោកអ្នក មិនបើកនៅទីនេះទេ។ មិនបានពិនិត្យរកមេរោគទេ។ អ្នកបើកឯកសារត្រូវបានកត់ត្រា។
desk-no-files = មិនទាន់មានឯកសារផ្ញើមកទេ។
desk-kilobytes = { $n } kB
desk-file-kept = បានរក្សាទុក
desk-file-wanted = កំពុងទាញយក
desk-file-refused = មិនបានរក្សាទុក
desk-file-too-large = មិនបានរក្សាទុក៖ ធំពេក
desk-file-type = មិនបានរក្សាទុក៖ ប្រភេទដែលយើងមិនរក្សាទុក
desk-file-gone = លែងមាន
desk-file-erased = បានលុបជាមួយអ្នកផ្ញើ

desk-who-did = អ្នកណា
desk-what = អ្វី
desk-detail = បន្ថែម
desk-filter = បង្ហាញ
desk-nothing-done = មិនទាន់មានអ្វីត្រូវបានធ្វើទេ។
desk-entered-by = បញ្ចូលដោយ { $who }
desk-revision = កំណែ { $n }
desk-did-it-answer = បានឆ្លើយ
desk-did-it-request = បានស្នើសុំ
desk-did-it-command = បានសម្រេច
desk-did-it-undo = បានដកចម្លើយវិញ
desk-did-it-published = បានផ្សព្វផ្សាយ
desk-did-it-entered = បានបញ្ចូលចម្លើយជំនួស
desk-did-it-read = បានអានពាក្យ
desk-did-it-resumed = បានឱ្យចំណុចបន្ត
desk-did-it-found = បានដោះស្រាយការប្រគល់ភារកិច្ច
desk-did-it-again = បានផ្ញើម្តងទៀត
desk-did-it-seen = បានដកចេញពីតុការងារ
desk-did-it-invited = បានអញ្ជើញ
desk-did-it-ended = បានបញ្ចប់ការអញ្ជើញ
desk-did-it-unlinked = បានផ្តាច់គណនី
desk-did-it-opened = បានបើកឯកសារ
desk-did-it-token-made = បានបង្កើតថូខឹន
desk-did-it-token-revoked = បានដកហូតថូខឹន
desk-did-it-signed-in = បានចូល
desk-did-it-erased = បានលុបអ្វីដែលរក្សាទុកអំពីបុគ្គលម្នាក់

desk-tokens-help = ដោយមានថូខឹន កម្មវិធីកុំព្យូទ័រអាចអានតាមសិទ្ធិរបស់វា ឬផ្ញើបច្ចុប្បន្នភាព។ សូមផ្តល់ថូខឹនដាច់ដោយឡែកដល់កម្មវិធីនីមួយៗ។
desk-no-tokens = មិនទាន់មានថូខឹនសម្រាប់កម្មវិធីនេះទេ។
desk-token = ថូខឹនថ្មី
desk-token-once = មានតែទំព័រនេះដែលបង្ហាញ។ សូមចម្លងទុកឥឡូវនេះ។
desk-token-begins = ចាប់ផ្តើមដោយ
desk-token-name = សម្រាប់អ្វី?
desk-token-scope = អាចធ្វើអ្វី?
desk-token-days = ប៉ុន្មានថ្ងៃ?
desk-token-until = ប្រើបានដល់
desk-token-used = ប្រើចុងក្រោយ
desk-token-make = បង្កើតថូខឹន
desk-token-revoke = ដកហូត
desk-token-revoked = បានដកហូត
desk-token-over = ផុតកំណត់
desk-did-revoked = ថូខឹនត្រូវបានដកហូត។
desk-scope-read-public = អានអ្វីដែលសាធារណៈ
desk-scope-read-members = អានអ្វីដែលសមាជិកមើលឃើញ
desk-scope-read-all = អានទាំងអស់
desk-scope-write-updates = ផ្ញើបច្ចុប្បន្នភាព
desk-scope-admin = បង្កើត និងដកហូតថូខឹន

desk-first-revision = កំណែដំបូង។
desk-changed-files = ឯកសារ
desk-files-changed = បានប្តូរ
desk-files-added = ថ្មី
desk-files-removed = បានដកចេញ

desk-message = សារ
desk-show = បង្ហាញ
desk-preview-about = គំរូអំពី { $item } គិតត្រឹម { $day }។ គ្មានអ្វីត្រូវបានផ្ញើទេ។
desk-not-translated = មិនទាន់មានការបកប្រែទេ៖ បង្ហាញជាភាសាផ្សេង។
desk-refused = នឹងមិនទទួលយក៖
desk-did-again-later = នឹងផ្ញើម្តងទៀត នៅពេលម៉ោងទទួលសាររបស់គាត់ចាប់ផ្តើម។
desk-did-nowhere = មិនបានផ្ញើអ្វីទេ៖ មិនទាន់មានកន្លែងទាក់ទងគាត់នៅឡើយ។ សូមអញ្ជើញគាត់ជាមុន ឬប្រាប់គាត់ដោយផ្ទាល់។
desk-did-given-up = លែងផ្ញើទៀតហើយ ហើយបញ្ជីបង្ហាញមូលហេតុ។
desk-did-gone-on = គ្មានអ្វីផ្លាស់ប្តូរទេ៖ បានទៅដល់ហើយ កំពុងផ្ញើ ឬបានដោះស្រាយរួចហើយ។
desk-did-token-twice = ទម្រង់នេះបានផ្ញើពីមុនមកហើយ។ ថូខឹនបានបង្ហាញនៅពេលនោះ ហើយមិនបានបង្កើតទីពីរទេ។ បើគ្មាននរណាចម្លងទុក សូមដកហូត ហើយបង្កើតថ្មី។
desk-delivered = សាររំលឹកមួយ
desk-one-reminder = សាររំលឹក៖ { $item }
desk-give-up = ឈប់ផ្ញើសារនេះ
desk-give-up-help = មិនផ្ញើ ឬមិនផ្ញើម្តងទៀត។ សំណួរនៅតែបើក ហើយសាររំលឹកបន្ទាប់នៅតែបន្ត។
desk-why-closed = បានដោះស្រាយមុនពេលអាចផ្ញើ
desk-why-superseded = សារថ្មីជាងបានជំនួស
desk-why-paused = គាត់បានផ្អាកសារ
desk-why-stopped = គាត់មិនចង់ទទួលសារ
desk-why-silence = គាត់មិនចង់ទទួលសារ
desk-why-digest = ជាផ្នែកនៃសេចក្តីសង្ខេប
desk-why-reply-page = ទំព័រចម្លើយបង្ហាញហើយ
desk-why-unlinked = គណនីបានផ្តាច់ហើយ
desk-why-never-sent = សារដែលត្រូវកែមិនដែលបានផ្ញើ
desk-why-no-thread = ប្រធានបទរបស់ក្រុមលែងមាន
desk-why-erased = ព័ត៌មានអំពីគាត់ត្រូវបានលុប
desk-why-told-otherwise = គាត់ដឹងតាមរយៈផ្សេងហើយ
desk-why-not-needed = លែងត្រូវការទៀត
desk-why-wrong-person = មិនមែនសម្រាប់គាត់
desk-did-it-given-up = បានឈប់ផ្ញើសាររំលឹក
desk-did-it-signed-out = បានចាកចេញគ្រប់ទីកន្លែង
desk-sessions = កន្លែងដែលអ្នកបានចូល
desk-sessions-count = { $n ->
    [1] អ្នកបានចូលតែក្នុងកម្មវិធីរុករកនេះប៉ុណ្ណោះ។
   *[other] អ្នកបានចូលក្នុងកម្មវិធីរុករក { $n }។
}
desk-sessions-help = បើបាត់ឧបករណ៍ សូមចាកចេញគ្រប់ទីកន្លែង។ តំណសម្រាប់ចូលក៏បញ្ចប់ដែរ។
desk-sign-out-all = ចាកចេញគ្រប់ទីកន្លែង

## Where something goes wrong

problem-bad = មិនអាចយល់សំណើនេះបានទេ
problem-bad-help = គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមត្រឡប់ក្រោយ បើកទំព័រនេះឡើងវិញ រួចផ្ញើម្តងទៀត។
problem-not-found = គ្មានអ្វីនៅទីនេះទេ
problem-not-found-help = អាសយដ្ឋានមិនពេញលេញ ឬខ្លឹមសារមិនអាចមើលបាននៅទីនេះទេ។
problem-not-allowed = មិនត្រូវបានអនុញ្ញាតទេ
problem-not-allowed-help = សូមចូលប្រើ ឬសុំសិទ្ធិពីអ្នកសម្របសម្រួលកម្មវិធី។
problem-too-many = ញឹកញាប់ពេក
problem-too-many-help = គ្មានអ្វីបាត់បង់ទេ។ សូមរង់ចាំពីរបីនាទី រួចព្យាយាមម្តងទៀត។
problem-unavailable = មិនអាចបង្ហាញបានទេនៅពេលនេះ
problem-unavailable-help = សូមព្យាយាមម្តងទៀតក្នុងរយៈពេលពីរបីនាទី។
problem-ours = មានបញ្ហានៅខាងយើង
problem-ours-help = លោកអ្នកមិនបានធ្វើអ្វីខុសទេ។ សូមព្យាយាមម្តងទៀត ឬប្រាប់លេខខាងក្រោមដល់អ្នកសម្របសម្រួល។

## The local messenger

messenger-clock = នាឡិកា
messenger-next = ព្រឹត្តិការណ៍បន្ទាប់
messenger-hour = + 1 ម៉ោង
messenger-day = + 1 ថ្ងៃ
messenger-week = + 1 សប្តាហ៍
messenger-real-time = ម៉ាស៊ីនមេនេះប្រើពេលវេលាពិត។
messenger-people = មនុស្ស
messenger-choose = ជ្រើសរើសមនុស្សម្នាក់ដើម្បីមើលទូរស័ព្ទរបស់គាត់។
messenger-new = ថ្មី { $n }
messenger-messages = សារ
messenger-empty = មិនទាន់មានសារទេ។ រំកិលនាឡិកាទៅព្រឹត្តិការណ៍បន្ទាប់។
messenger-reply = ឆ្លើយតប
messenger-reply-to = ឆ្លើយតបទៅ៖
messenger-has-blocked = គាត់បានទប់ស្កាត់បតហើយ។
messenger-unblock = អនុញ្ញាតឱ្យសរសេរម្តងទៀត
messenger-block = ទប់ស្កាត់បត
messenger-cancel = បោះបង់
messenger-her-message = សាររបស់គាត់
messenger-write-as = សរសេរជំនួសគាត់ ឧទាហរណ៍ 3/10
messenger-send = ផ្ញើ
messenger-nobody = មិនមានទូរស័ព្ទណាបើកទេ
messenger-how-next = ចុច “ព្រឹត្តិការណ៍បន្ទាប់”៖ នាឡិការំកិលទៅពេលមានអ្វីកើតឡើង ហើយអ្នកដែលទទួលសារនៅដើមបញ្ជី។
messenger-how-choose = ជ្រើសរើសគាត់ ចុចប៊ូតុងលើទូរស័ព្ទ ឬសរសេរដូចគាត់៖ “3/10” “រួចរាល់” “12 ធ្នូ”។
messenger-how-see = មើលលទ្ធផលនៅទំព័រទិដ្ឋភាពទូទៅ។
messenger-how-real = ជ្រើសរើសមនុស្សម្នាក់ដើម្បីមើលទូរស័ព្ទ និងឆ្លើយជំនួសគាត់។
messenger-there = { $day } { $time } នៅ { $place }
messenger-edited = បានកែ
messenger-sending = កំពុងផ្ញើ
messenger-failed = មិនបានកត់ត្រាអ្វីទេ សូមព្យាយាមម្តងទៀត
messenger-no-chat = មិនមានការជជែកនេះទេ។
messenger-no-message = សារនោះលែងមានហើយ។
messenger-no-button = ប៊ូតុងនោះលែងមានហើយ៖ សារបានផ្លាស់ប្តូរ។
messenger-blocked = គាត់បានទប់ស្កាត់បត៖ មិនបានផ្ញើអ្វីទេ។
messenger-empty-text = សារទទេ៖ មិនបានផ្ញើអ្វីទេ។
messenger-too-long = សារវែងពេក៖ មិនបានផ្ញើអ្វីទេ។
messenger-not-recorded = មិនបានកត់ត្រាអ្វីទេ។ សូមព្យាយាមម្តងទៀត។

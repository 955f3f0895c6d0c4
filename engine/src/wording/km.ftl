### ភាសាខ្មែរ (Khmer). DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Khmer has no plural forms. Persons are addressed as "លោកអ្នក".

## The language itself

language-name = ភាសាខ្មែរ

## How an item is named

# where chats carry codes only
an-office = ការិយាល័យ
details = ព័ត៌មានលម្អិត៖ { $link }
item = { $kind } { $no }៖ { $title }
about = { $kind_id ->
    [consultation]
        { item }
        កាលបរិច្ឆេទ៖ { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        កាលកំណត់៖ { $due } ({ days-late })
    [today]
        { "" }
        កាលកំណត់៖ { $due } (ថ្ងៃនេះ)
    [ahead]
        { "" }
        កាលកំណត់៖ { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] ថ្ងៃស្អែក
   *[other] នៅសល់ { $days } ថ្ងៃ
}
days-late = { $late ->
    [1] ម្សិលមិញ
   *[other] { $late } ថ្ងៃមុន
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    តើអ្វីៗរួចរាល់ដើម្បីចាប់ផ្តើមនៅ { $start } ហើយឬនៅ?
progress =
    { about }
    តើវឌ្ឍនភាពយ៉ាងដូចម្តេច? លោកអ្នកអាចសរសេរថាធ្វើបានប៉ុន្មាន ឧទាហរណ៍ 3/10 ឬ 30% ឬថ្ងៃដែលរំពឹងថានឹងរួច។
due_tomorrow =
    { about }
    សាររំលឹកសម្រាប់អ្នកចូលរួមអនុវត្ត។ មិនចាំបាច់ឆ្លើយទេ។
verify =
    { about }
    { $entity } រាយការណ៍ថាការងារនេះរួចរាល់។ សូមពិនិត្យភស្តុតាង រួចបញ្ជាក់ ឬបញ្ជូនត្រឡប់វិញដោយមានហេតុផល។
not_verified =
    { about }
    ការងារនេះត្រូវបានរាយការណ៍ថារួចរាល់ ហើយកំពុងរង់ចាំការបញ្ជាក់។ សូមទាក់ទងអ្នកបញ្ជាក់។
returned =
    { about }
    មិនទាន់អាចបញ្ជាក់បានទេ។ ហេតុផល៖ { $reason }
    ការងារនេះបើកឡើងវិញ។ សូមរាយការណ៍ថារួចរាល់ នៅពេលដោះស្រាយរួច។
confirmed =
    { item }
    ការងារនេះត្រូវបានបញ្ជាក់ថារួចរាល់។ សូមអរគុណ។
cancelled =
    { item }
    ការងារនេះត្រូវបានលុបចោល។ មិនចាំបាច់ធ្វើអ្វីទៀតទេ។
blocked =
    { about }
    { $entity } រាយការណ៍ថាមានឧបសគ្គ។ សូមទាក់ទងជនបង្គោល។
help_wanted =
    { about }
    { $who } ស្នើសុំជំនួយ។ សូមទាក់ទងជនបង្គោល។
new_date_wanted =
    { about }
    { $entity } រំពឹងថានឹងរួចនៅ { $expected }។ សូមអនុម័តកាលបរិច្ឆេទថ្មី ឬទាក់ទងជនបង្គោល។
no_answer =
    { about }
    មិនទាន់មានចម្លើយពី { $entity } ទេ។ សូមទាក់ទងជនបង្គោលតាមមធ្យោបាយផ្សេង។

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    ពាក្យនេះត្រូវបានថ្លែងក្នុងនាម { $entity }។ តើគួរស្នើឱ្យ { $entity } បញ្ជាក់តាមពាក្យពេចន៍នេះឬទេ?
commitment_confirm =
    { about }
    ត្រូវបានកត់ត្រាជាការប្តេជ្ញារបស់ { $entity }។ តើលោកអ្នកបញ្ជាក់តាមពាក្យពេចន៍នេះឬទេ?
commitment_confirmed =
    { item }
    { $entity } បានបញ្ជាក់ការប្តេជ្ញានេះ។
commitment_begun =
    { about }
    តើការអនុវត្តការប្តេជ្ញានេះបានចាប់ផ្តើមហើយឬនៅ?
commitment_progress =
    { about }
    តើការប្តេជ្ញានេះយ៉ាងដូចម្តេច? លោកអ្នកអាចសរសេរថាធ្វើបានប៉ុន្មាន ឧទាហរណ៍ 3/10 ឬ 30%។
commitment_verify =
    { about }
    { $entity } រាយការណ៍ថាបានបំពេញការប្តេជ្ញានេះ។ សូមពិនិត្យភស្តុតាង រួចបញ្ជាក់ ឬបញ្ជូនត្រឡប់វិញ។
commitment_kept =
    { item }
    ការប្តេជ្ញានេះត្រូវបានកត់ត្រាថាបានបំពេញ។ សូមអរគុណ។
commitment_declined =
    { item }
    { $entity } មិនបញ្ជាក់ការប្តេជ្ញានេះទេ។ វាត្រូវបានបិទ ហើយមិនបង្ហាញថាយឺតទេ។
commitment_withdrawn =
    { item }
    ការប្តេជ្ញានេះត្រូវបានដកវិញ។ មិនចាំបាច់ធ្វើអ្វីទៀតទេ។
commitment_lapsed =
    { item }
    ការប្តេជ្ញានេះបានបញ្ចប់ដោយគ្មានលទ្ធផលដែលបានបញ្ជាក់។

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    តើរបៀបវារៈរួចរាល់ដើម្បីផ្ញើលិខិតអញ្ជើញហើយឬនៅ?
consultation_invitation =
    { about }
    សូមអញ្ជើញលោកអ្នកចូលរួមការពិគ្រោះយោបល់នេះ។ តើនឹងមានតំណាងពីការិយាល័យរបស់លោកអ្នកចូលរួមឬទេ?
consultation_regrets =
    { about }
    { $who } នឹងមិនចូលរួមទេ។
consultation_tomorrow =
    { about }
    សាររំលឹកអំពីការពិគ្រោះយោបល់នេះ។ មិនចាំបាច់ឆ្លើយទេ។
consultation_held =
    { about }
    តើការពិគ្រោះយោបល់នេះបានប្រព្រឹត្តទៅហើយឬនៅ? លោកអ្នកអាចសរសេរចំនួនអ្នកចូលរួមសរុប។
consultation_minutes =
    { about }
    តើកំណត់ហេតុរួចរាល់ហើយឬនៅ? សូមផ្ញើជាឯកសារ ឬតំណភ្ជាប់។
consultation_postponed =
    { item }
    ការពិគ្រោះយោបល់នេះត្រូវបានពន្យារពេល។ កាលបរិច្ឆេទថ្មីនឹងជូនដំណឹងតាមក្រោយ។
consultation_new_date =
    { item }
    តើកាលបរិច្ឆេទថ្មីនៃការពិគ្រោះយោបល់នេះនៅថ្ងៃណា? លោកអ្នកអាចសរសេរតាមពាក្យរបស់ខ្លួន ឧទាហរណ៍ ១៥ ឧសភា ២០២៦។
consultation_closed =
    { item }
    បានទទួលកំណត់ហេតុនៃការពិគ្រោះយោបល់នេះ។ សូមអរគុណចំពោះការចូលរួម។
consultation_cancelled =
    { item }
    ការពិគ្រោះយោបល់នេះនឹងមិនប្រព្រឹត្តទៅទេ។

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    តើលោកអ្នកនៅតែជាអ្នកដែលត្រូវទាក់ទងឬទេ? ចុចតែម្តង ហើយសួរម្តងក្នុងមួយត្រីមាស។
entity_not_linked =
    { item }
    មិនទាន់មានសមាជិកភ្ជាប់គណនីជជែកទេ។ សូមផ្ញើការអញ្ជើញម្តងទៀត ឬជ្រើសរើសមធ្យោបាយផ្សេង។
entity_silent =
    { item }
    សារទៅដល់ ប៉ុន្តែគ្មានចម្លើយមួយរយៈមកហើយ។ សូមទាក់ទងជនបង្គោល។
entity_unreachable =
    { item }
    សារលែងទៅដល់។ សូមទាក់ទងជនបង្គោលតាមមធ្យោបាយផ្សេង។
entity_handing_over =
    { item }
    ចាប់ពីពេលនេះ អ្នកផ្សេងនឹងជាអ្នកឆ្លើយ។ តើបានតែងតាំងជនបង្គោលថ្មីហើយឬនៅ?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    សូមស្នើរបាយការណ៍ពី { $entity }។ សូមផ្ញើជាឯកសារ ឬតំណភ្ជាប់ ឬជ្រើសរើសចម្លើយ។
report_overdue =
    { about }
    មិនទាន់បានទទួលរបាយការណ៍របស់ { $entity } ទេ។ សូមជួយផ្ញើ ឬប្រាប់ថាមានឧបសគ្គអ្វី។
report_missing =
    { about }
    មិនបានទទួលរបាយការណ៍របស់ { $entity } ទេ។ សូមទាក់ទងជនបង្គោល។
report_received =
    { item }
    បានទទួលរបាយការណ៍របស់ { $entity }។ តើលោកអ្នកទទួលយក ឬមានសំណួរ?
report_question =
    { item }
    មានសំណួរអំពីរបាយការណ៍របស់លោកអ្នក៖ { $question }
    សូមផ្ញើចម្លើយជាអក្សរ ឯកសារ ឬតំណភ្ជាប់។
report_accepted =
    { item }
    របាយការណ៍របស់លោកអ្នកត្រូវបានទទួលយក។ សូមអរគុណ។
report_excused =
    { item }
    របាយការណ៍នេះត្រូវបានលើកលែង។ មិនចាំបាច់ធ្វើអ្វីទៀតទេ។

## Prompts of the shipped workflows: targets

target_final =
    { about }
    តើសម្រេចបានគោលដៅ { $goal } { $unit } ហើយឬនៅ? បានកត់ត្រាមកដល់ពេលនេះ៖ { $value }។ លោកអ្នកអាចសរសេរចំនួនចុងក្រោយ។

## Questions that follow an answer

follow-up-expected = { $no }៖ តើរំពឹងថានឹងរួចនៅពេលណា? លោកអ្នកអាចសរសេរតាមពាក្យរបស់ខ្លួន ឧទាហរណ៍ ១៥ ឧសភា។
follow-up-progress = { $no }៖ តើធ្វើបានប៉ុន្មានហើយ? សូមជ្រើសរើស ឬសរសេរ ឧទាហរណ៍ 3/10 ឬ 30%។
follow-up-blocker = { $no }៖ តើមានឧបសគ្គអ្វី? សូមជ្រើសរើស ឬសរសេរដោយសង្ខេប។ សូមកុំបញ្ចេញឈ្មោះបុគ្គល។
follow-up-reason = { $no }៖ តើមានហេតុផលអ្វី? សរសេរដោយសង្ខេបគឺគ្រប់គ្រាន់។ សូមកុំបញ្ចេញឈ្មោះបុគ្គល។
follow-up-evidence = { $no }៖ សូមផ្ញើភស្តុតាង៖ ឯកសារ រូបថត ឬតំណភ្ជាប់។
follow-up-wording = { $no }៖ តើពាក្យពេចន៍ត្រឹមត្រូវយ៉ាងដូចម្តេច? សូមសរសេរការប្តេជ្ញាតាមដែលលោកអ្នកចង់បាន។
follow-up-participants = { $no }៖ តើមានអ្នកចូលរួមប៉ុន្មាននាក់? ចំនួនសរុបគឺគ្រប់គ្រាន់។ សូមកុំបញ្ចេញឈ្មោះបុគ្គល។
follow-up-minutes = { $no }៖ សូមផ្ញើកំណត់ហេតុ៖ ឯកសារ ឬតំណភ្ជាប់។
follow-up-successor = { $no }៖ ចាប់ពីពេលនេះ តើគួរសួរអ្នកណា? សូមសរសេរតួនាទី មិនមែនឈ្មោះទេ។
follow-up-report = { $no }៖ សូមផ្ញើរបាយការណ៍៖ ឯកសារ ឬតំណភ្ជាប់។
follow-up-question = { $no }៖ តើលោកអ្នកមានសំណួរអ្វី? សំណួរនេះនឹងផ្ញើទៅអង្គភាពដែលបានសរសេររបាយការណ៍។
follow-up-value = { $no }៖ តើចំនួនចុងក្រោយដែលសម្រេចបានគឺប៉ុន្មាន? ឯកតា៖ { $unit }។ គោលដៅ៖ { $goal }។
which-target = { $no }៖ តើចំនួននេះសម្រាប់គោលដៅមួយណា៖ { $number }? សូមជ្រើសរើស។
follow-up-text = { $no }៖ { $fact }? សរសេរដោយសង្ខេបគឺគ្រប់គ្រាន់។ សូមកុំបញ្ចេញឈ្មោះបុគ្គល។
follow-up-number = { $no }៖ { $fact }? សូមសរសេរជាលេខ។
follow-up-percent = { $no }៖ { $fact }? សូមជ្រើសរើស ឬសរសេរ ឧទាហរណ៍ 3/10 ឬ 30%។
follow-up-date = { $no }៖ { $fact }? លោកអ្នកអាចសរសេរកាលបរិច្ឆេទតាមពាក្យរបស់ខ្លួន ឧទាហរណ៍ ១៥ ឧសភា។
follow-up-yes_no = { $no }៖ { $fact }?
follow-up-one_of = { $no }៖ { $fact }? សូមជ្រើសរើស។
follow-up-files = { $no }៖ { $fact }? សូមផ្ញើឯកសារ រូបថត ឬតំណភ្ជាប់។

option-blocker-approval = រង់ចាំការអនុម័ត
option-blocker-budget = ថវិកា
option-blocker-people = ធនធានមនុស្ស ឬពេលវេលា
option-blocker-security = សន្តិសុខ
percent-25 = មួយភាគបួន
percent-50 = ពាក់កណ្តាល
percent-75 = បីភាគបួន
percent-100 = ទាំងអស់

## What a person gets back

got-it = សូមអរគុណ។ បានកត់ត្រាសម្រាប់ { $no } { $title }៖
recorded-line = – { $fact }៖ { $value }
recorded-state = – ស្ថានភាព៖ { $state }
recorded-narrower = – { $fact }៖ { $value } (អ្នកដែលមើលឃើញ៖ { $visibility })
seen-by = អ្នកដែលមើលឃើញ៖ { $visibility }។
percent = { $value }%
files = ឯកសារ ឬតំណភ្ជាប់ { $n }
corrected = { $no }៖ ចម្លើយមុនត្រូវបានជំនួស។
correct = { $no }៖ សូមជ្រើសរើសម្តងទៀត ឬសរសេរចម្លើយត្រឹមត្រូវ។ អ្វីដែលបានកត់ត្រាពីមុននៅតែមានក្នុងប្រវត្តិ។
undone = ចម្លើយចុងក្រោយសម្រាប់ { $no } ត្រូវបានដកវិញ។ ស្ថានភាពបច្ចុប្បន្ន៖ { $state }។
cannot-undo = ក្រោយមកមានការកត់ត្រាផ្សេងទៀតសម្រាប់ { $no } ដូច្នេះចម្លើយមិនត្រូវបានដកវិញទេ។ បានស្នើឱ្យអ្នកសម្របសម្រួលពិនិត្យ។
already-answered = សូមអរគុណ។ សំណួរអំពី { $no } នេះមានចម្លើយរួចហើយ ហើយគ្មានអ្វីផ្លាស់ប្តូរទេ។ ស្ថានភាពបច្ចុប្បន្ន៖ { $state }។
closed-prompt = សូមអរគុណ។ សំណួរអំពី { $no } នេះបានបិទហើយ ហើយគ្មានអ្វីផ្លាស់ប្តូរទេ។ ស្ថានភាពបច្ចុប្បន្ន៖ { $state }។
superseded = មានសំណួរថ្មីជាងនេះអំពី { $no }។ សូមឆ្លើយសំណួរនោះ។
answered-by-other =
    { item }
    អ្នកឆ្លើយ៖ { $office } { $entity }។ លោកអ្នកមិនចាំបាច់ធ្វើអ្វីទៀតទេ។
recorded-nothing = សូមអភ័យទោស៖ គ្មានអ្វីត្រូវបានកត់ត្រាទេ ដោយសារបញ្ហានៅខាងយើង។ សូមផ្ញើម្តងទៀតក្នុងពេលបន្តិចទៀត។
pressed-among-others = សូមអរគុណ។ ការចុចនេះមានប្រសិទ្ធភាព បើលោកអ្នកជាអ្នកដែលត្រូវបានសួរ។ បន្ទាប់មក ចម្លើយនឹងផ្ញើទៅការជជែកឯកជនរបស់លោកអ្នក។
hand-over-noted = សូមអរគុណដែលបានប្រាប់។ អ្នកសម្របសម្រួលនឹងស្វែងរកអ្នកសមស្របសម្រាប់ { $no }។ មុនពេលមានអ្នកទទួល { $entity } នៅតែជាអ្នកទទួលខុសត្រូវ។
answered-in-private = សូមអរគុណ។ ចម្លើយនឹងផ្ញើទៅការជជែកឯកជនរបស់លោកអ្នក ដែលគ្មានអ្នកផ្សេងអានទេ។
escalation-ahead =
    { item }
    សំណួរនេះនៅតែបើក។ បើគ្មានចម្លើយត្រឹម { $date } ទេ សំណួរនេះនឹងផ្ញើទៅ{ $role }ផងដែរ។
passed-on = សូមអរគុណ។ សាររបស់លោកអ្នកត្រូវបានបញ្ជូនទៅអ្នកសម្របសម្រួល។ មន្ត្រីម្នាក់នឹងឆ្លើយតប។
passed-on-by = សូមអរគុណ។ សាររបស់លោកអ្នកត្រូវបានបញ្ជូនទៅអ្នកសម្របសម្រួល។ មន្ត្រីម្នាក់នឹងឆ្លើយតបយ៉ាងយូរត្រឹម { $date }។

## When it is not clear what a person means

which-one = សូមអរគុណ។ តើសារនេះអំពីអ្វី?
not-understood = សូមអភ័យទោស សារនេះមិនអាចអានយល់បានទេ។ សូមជ្រើសរើស ឬសរសេរពីរបីពាក្យ ហើយមន្ត្រីម្នាក់នឹងអាន។
confirm-date = { $no }៖ យល់ថាជា { $date }។ តើត្រឹមត្រូវឬទេ?
either-date = { $no }៖ “{ $written }” អាចមានន័យលើសពីមួយកាលបរិច្ឆេទ។ តើចង់និយាយដល់ថ្ងៃណា?

## What can be said of a question besides an answer

ways = { $no }៖ តើលោកអ្នកចង់ធ្វើអ្វី?
when-again = { $no }៖ តើគួរសួរម្តងទៀតនៅពេលណា? លោកអ្នកក៏អាចសរសេរ ឧទាហរណ៍ “ថ្ងៃស្អែក” ឬ “ថ្ងៃច័ន្ទក្រោយ”។
later-noted = សូមអរគុណ។ យើងនឹងសួរម្តងទៀតអំពី { $no } នៅ { $date } ម៉ោង { $time }។
later-bounded = កាលកំណត់របស់ { $no }៖ { later-due }។ ដូច្នេះ យើងនឹងសួរម្តងទៀតនៅ { $date } ម៉ោង { $time }។
later-due = { $when ->
    [past] ឆាប់ៗនេះ
    [today] ថ្ងៃនេះ
   *[other] { days-left }
}
which-date = { $no }៖ តើលោកអ្នកស្នើសុំកាលបរិច្ឆេទថ្មីនៅថ្ងៃណា? លោកអ្នកអាចសរសេរតាមពាក្យរបស់ខ្លួន ឧទាហរណ៍ ១៥ ឧសភា។ ហេតុផលអាចសរសេរបន្ទាប់ពីសញ្ញា (,)។ សូមកុំបញ្ចេញឈ្មោះបុគ្គល។
past-date = { $no }៖ { $date } បានកន្លងផុតហើយ។ តើត្រឹមត្រូវឬទេ?
new-date-asked = សូមអរគុណ។ បានសួរអ្នកសម្របសម្រួលថា តើកាលកំណត់របស់ { $no } អាចប្តូរទៅ { $date } ឬទេ។ មុនពេលមានការសម្រេចចិត្ត កាលបរិច្ឆេទនៅដដែល។ អ្នកដែលមើលឃើញ៖ តែអ្នកសម្របសម្រួល។
approve-date =
    { about }
    { $who } ស្នើសុំកាលបរិច្ឆេទថ្មី៖ { $date }។ តើលោកអ្នកអនុម័តឬទេ?
approve-date-reason =
    { about }
    { $who } ស្នើសុំកាលបរិច្ឆេទថ្មី៖ { $date }។ ហេតុផល៖ { $reason }
    តើលោកអ្នកអនុម័តឬទេ?
date-approved = សូមអរគុណ។ កាលបរិច្ឆេទថ្មីរបស់ { $no } ត្រូវបានអនុម័ត។ បានជូនដំណឹងដល់អ្នកស្នើសុំ។{ due-line }
date-declined = សូមអរគុណ។ កាលបរិច្ឆេទរបស់ { $no } នៅដដែល។ បានជូនដំណឹងដល់អ្នកស្នើសុំ។{ due-line }
new-date-approved =
    { about }
    អ្នកសម្របសម្រួលបានអនុម័តកាលបរិច្ឆេទថ្មី។ សូមអរគុណដែលបានប្រាប់ទាន់ពេល។
new-date-declined =
    { about }
    អ្នកសម្របសម្រួលមិនបានអនុម័តកាលបរិច្ឆេទថ្មីទេ ដូច្នេះកាលបរិច្ឆេទនៅដដែល។ អ្នកសម្របសម្រួលរីករាយពិភាក្សាអំពីការនេះ។
who-else = សូមអរគុណដែលបានប្រាប់។ តើគួរសួរអ្នកណាអំពី { $no }? មុនពេលមានអ្នកទទួល { $entity } នៅតែជាអ្នកទទួលខុសត្រូវ។
which-office = { $no }៖ តើគួរសួរការិយាល័យណា? សូមសរសេរឈ្មោះការិយាល័យ ឬផ្នែកមួយនៃឈ្មោះ។
whom-to-ask = { $no }៖ តើគួរសួរអ្នកណា?
member-of-several = { $office } ({ $id })
hand-over-asked = សូមអរគុណ។ បានសួរ { $whom } ថាតើទទួលយក { $no } ឬទេ។ មុនពេលមានអ្នកទទួល { $entity } នៅតែជាអ្នកទទួលខុសត្រូវ។ ចម្លើយនឹងផ្ញើជូនលោកអ្នក។
do-you-accept =
    { about }
    { $who } ({ $office }) បានប្រាប់ថាលោកអ្នកអាចជាអ្នកសមស្របសម្រាប់ការងារនេះ។ តើលោកអ្នកទទួលយកឬទេ?
taken-over = សូមអរគុណ។ ចាប់ពីពេលនេះ លោកអ្នកជាអ្នកទទួលខុសត្រូវលើ { $no }។ អ្នកដែលមើលឃើញ៖ សមាជិក។
not-taken-over = សូមអរគុណដែលបានប្រាប់។ { $entity } នៅតែជាអ្នកទទួលខុសត្រូវលើ { $no }។
handed-over =
    { item }
    ឥឡូវនេះ ការងារនេះនៅជាមួយ { $whom }។ លោកអ្នកមិនចាំបាច់ធ្វើអ្វីទៀតទេ។
hand-over-accepted =
    { about }
    { $who } បានយល់ព្រមទទួលការងារនេះ។
hand-over-declined =
    { about }
    { $who } មិនបានទទួលការងារនេះទេ។ { $entity } នៅតែជាអ្នកទទួលខុសត្រូវ។
hand-over-unanswered =
    { about }
    { $entity } បានប្រាប់ថាគួរសួរអ្នកផ្សេង។ អ្នកដែលត្រូវបានសួរមិនទាន់ឆ្លើយទេ។ សូមស្វែងរកអ្នកសមស្រប។
help-coming = សូមអរគុណ។ អ្នកសម្របសម្រួលបានដឹងថាលោកអ្នកស្នើសុំជំនួយអំពី { $no }។ បើលោកអ្នកសរសេរថាត្រូវការជំនួយអ្វី មន្ត្រីម្នាក់នឹងអាន។
what-note = សូមសរសេរបន្ទាប់ពីពាក្យនេះ ឧទាហរណ៍ “កំណត់ចំណាំ: ទីកន្លែងបានផ្លាស់ប្តូរ”។ បន្ទាប់មក យើងនឹងសួរថាអ្នកណាអាចអាន។
note-about = សូមអរគុណ។ តើកំណត់ចំណាំនេះអំពីចំណុចណា?
note-readers = សូមអរគុណ។ តើអ្នកណាអាចអានកំណត់ចំណាំអំពី { $no } នេះ? ដើម្បីរក្សាទុកសម្រាប់ខ្លួនឯង សូមសរសេរ “restricted”។
note-kept = សូមអរគុណ។ បានរក្សាទុកកំណត់ចំណាំរបស់លោកអ្នកអំពី { $no }។ អ្នកដែលមើលឃើញ៖ { $visibility }។
note-line = – កំណត់ចំណាំ (អ្នកដែលមើលឃើញ៖ { $visibility })៖ { $text }

## Several items in one message

digest-heading = មាន { $n } ចំណុចដែលត្រូវការការយកចិត្តទុកដាក់របស់លោកអ្នក៖
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(កាលកំណត់៖ { days-late })
    [today] {" "}(កាលកំណត់៖ ថ្ងៃនេះ)
    [ahead] {" "}(កាលកំណត់៖ { days-left })
   *[none] { "" }
}
mine-heading = ចំណុចដែលនៅបើករបស់លោកអ្នក៖ { $n }
mine-line = – { item }{ digest-due }។ ស្ថានភាព៖ { $state }
mine-more = – និង { $n } ទៀត
nothing-open = បច្ចុប្បន្នគ្មានចំណុចណានៅបើករបស់លោកអ្នកទេ។
status =
    { about }
    ស្ថានភាព៖ { $state }
    នៅជាមួយ៖ { $entity }
status-line = { $fact }៖ { $value }
status-unknown = គ្មាន “{ $written }” ក្នុងចំណោមចំណុចដែលលោកអ្នកអាចមើលឃើញទេ។ សូមសរសេរ “ការងាររបស់ខ្ញុំ” ដើម្បីមើលចំណុចរបស់លោកអ្នក។

## Onboarding and the person's own settings

welcome =
    នេះជាសេវារំលឹករបស់កម្មវិធី “{ $programme }”។ សេវានេះសួរ { $entity } អំពីវឌ្ឍនភាពនៃសកម្មភាពដែលបានព្រមព្រៀង។ ចម្លើយរបស់លោកអ្នកផ្ញើទៅអ្នកសម្របសម្រួលកម្មវិធី។
    តើអនុញ្ញាតឱ្យយើងសរសេរជូនលោកអ្នកនៅទីនេះឬទេ?
welcome-ok =
    សូមអរគុណ។ ចំណុចដែលនៅបើករបស់លោកអ្នក៖ { $n }។ សារផ្ញើចន្លោះម៉ោង { $from } ដល់ { $to } ហើយមិនផ្ញើនៅថ្ងៃឈប់សម្រាកទេ។
    លោកអ្នកអាចសរសេរ “ផ្អាក” ឬ “ឈប់” គ្រប់ពេល និង “ជំនួយ” សម្រាប់ការណែនាំ។
help =
    លោកអ្នកអាចឆ្លើយដោយប៊ូតុង ឬតាមពាក្យរបស់ខ្លួន។ លោកអ្នកក៏អាចសរសេរ៖
    ការងាររបស់ខ្ញុំ – ចំណុចដែលនៅបើករបស់លោកអ្នក
    ស្ថានភាព A01 – ស្ថានភាពនៃចំណុចមួយ
    ភាសា – ប្តូរភាសា
    ម៉ោង – ពេលដែលអាចផ្ញើសារ
    ផ្អាក – មិនផ្ញើសារមួយរយៈ
    ឈប់ – មិនទទួលសារទៀត
    ចាប់ផ្តើម – ទទួលសារឡើងវិញ
    ទិន្នន័យរបស់ខ្ញុំ – អ្វីដែលរក្សាទុកអំពីលោកអ្នក
    បើលោកអ្នកសរសេរអ្វីផ្សេង មន្ត្រីម្នាក់នឹងអាន។
welcome-office = ការិយាល័យរបស់លោកអ្នក
link-other-way = សូមអរគុណដែលបានប្រាប់។ គណនីនេះមិនត្រូវបានភ្ជាប់ទេ ហើយនឹងមិនផ្ញើសារនៅទីនេះទៀតទេ។ អ្នកសម្របសម្រួលនឹងស្វែងរកមធ្យោបាយផ្សេងដើម្បីទាក់ទងលោកអ្នក។
link-wrong-person = សូមអរគុណដែលបានប្រាប់។ គណនីនេះមិនត្រូវបានភ្ជាប់ទេ ហើយនឹងមិនផ្ញើសារនៅទីនេះទៀតទេ។
link-settled = សូមអរគុណ។ ការនេះបានដោះស្រាយរួចហើយ ហើយគ្មានអ្វីផ្លាស់ប្តូរទេ។
link-needed = សេវានេះផ្ញើសារតែទៅអ្នកដែលបានទទួលការអញ្ជើញ។ ដើម្បីភ្ជាប់គណនីនេះ សូមបើកតំណភ្ជាប់ក្នុងការអញ្ជើញរបស់លោកអ្នក។ បើគ្មានទេ សូមសួរអ្នកដែលបានប្រាប់អំពីសេវានេះ។
link-unknown = ការអញ្ជើញនេះមិនអាចអានបានទេ។ សូមបើកតំណភ្ជាប់ឱ្យដូចដែលបានទទួល ឬស្នើសុំការអញ្ជើញថ្មីពីអ្នកដែលបានផ្ញើ។
link-used = ការអញ្ជើញនេះត្រូវបានប្រើរួចហើយ៖ ការអញ្ជើញនីមួយៗប្រើបានតែម្តង។ សូមស្នើសុំការអញ្ជើញថ្មីពីអ្នកដែលបានផ្ញើ។
link-expired = ការអញ្ជើញនេះផុតសុពលភាពហើយ។ សូមស្នើសុំការអញ្ជើញថ្មីពីអ្នកដែលបានផ្ញើ។
link-elsewhere = ការអញ្ជើញនេះសម្រាប់ { $messenger }។ សូមបើកនៅទីនោះ ឬស្នើសុំការអញ្ជើញសម្រាប់កម្មវិធីជជែកនេះពីអ្នកដែលបានផ្ញើ។
link-wait = មានការសាកល្បងច្រើនដងហើយ។ សូមរង់ចាំដប់នាទី រួចបើកតំណភ្ជាប់ក្នុងការអញ្ជើញម្តងទៀត ឬស្នើសុំការអញ្ជើញថ្មីពីអ្នកដែលបានផ្ញើ។
link-of-group = លេខកូដនេះសម្រាប់ភ្ជាប់ក្រុម ឆានែល ឬខ្សែសន្ទនា មិនមែនសម្រាប់បុគ្គលទេ។ សូមបន្ថែមខ្ញុំនៅទីនោះ ហើយប្រើលេខកូដនៅទីនោះ។ លេខកូដនៅតែប្រើបាន។
link-other-person = គណនីនេះបានភ្ជាប់សម្រាប់៖ { $office } ({ $entity })។ តើត្រូវប្តូរទៅ៖ { $new_office } ({ $new_entity }) ឬទេ?
link-kept = សូមអរគុណ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
accounts-one = បច្ចុប្បន្ន សារផ្ញើជូនលោកអ្នកតាម { $messenger }។ ដើម្បីភ្ជាប់គណនីផ្សេងទៀត សូមស្នើសុំការអញ្ជើញពីអ្នកសម្របសម្រួល។ ដើម្បីផ្តាច់គណនីនេះ សូមសរសេរ “unlink”។
accounts = សារផ្ញើជូនលោកអ្នកតាម { $messenger } មុនគេ។ បើសារមិនអាចទៅដល់ គណនីបន្ទាប់នឹងត្រូវបានប្រើ។ តើគណនីណាគួរប្រើមុនគេ?
account-first = សូមអរគុណ។ ចាប់ពីពេលនេះ សារផ្ញើតាម { $messenger } មុនគេ។
unlink-which = តើត្រូវផ្តាច់គណនីណា?
unlink-sure = តើត្រូវផ្តាច់ { $messenger } ឬទេ? បន្ទាប់មក សារនឹងមិនផ្ញើទៅទីនោះទេ។ ចម្លើយរបស់លោកអ្នកនៅតែត្រូវបានកត់ត្រា។
unlink-last = តើត្រូវផ្តាច់ { $messenger } ឬទេ? នេះជាគណនីតែមួយរបស់លោកអ្នក ដូច្នេះសារនឹងមិនទៅដល់លោកអ្នកទេ។ ចម្លើយរបស់លោកអ្នកនៅតែត្រូវបានកត់ត្រា។
unlinked = { $messenger } ត្រូវបានផ្តាច់។ ដើម្បីត្រឡប់មកវិញ សូមស្នើសុំការអញ្ជើញថ្មីពីអ្នកសម្របសម្រួល។
invite =
    សូមជម្រាបសួរ។ អ្នកសម្របសម្រួលរបស់ “{ $programme }” សូមអនុញ្ញាតសរសេរជូនលោកអ្នកតាម { $messenger }៖ សំណួរខ្លីៗអំពីការងារដែលបានព្រមព្រៀង ហើយលោកអ្នកជាអ្នកសម្រេចថាយល់ព្រមឬទេ។
    ដើម្បីចាប់ផ្តើម សូមបើកតំណភ្ជាប់នេះមុន { $date } ម៉ោង { $time }៖
    { $link }
    តំណភ្ជាប់នេះសម្រាប់តែលោកអ្នក ហើយប្រើបានតែម្តង។
invite-then-code = នៅពេលបើករួច សូមសរសេរនៅទីនោះ៖ { $code }
choose-language = តើត្រូវប្រើភាសាអ្វី?
language-changed = ចាប់ពីពេលនេះ សារនឹងជាភាសាខ្មែរ។
hours = សារផ្ញើចន្លោះម៉ោង { $from } ដល់ { $to } ម៉ោងក្នុងតំបន់។ ដើម្បីប្តូរ សូមសរសេរ ឧទាហរណ៍ “ម៉ោង 08:00-17:00”។
hours-changed = សូមអរគុណ។ ចាប់ពីពេលនេះ សារផ្ញើចន្លោះម៉ោង { $from } ដល់ { $to } ម៉ោងក្នុងតំបន់។
paused = សារត្រូវបានផ្អាក។ ដើម្បីបន្ត សូមសរសេរ “ចាប់ផ្តើម”។
paused-until = សារត្រូវបានផ្អាករហូតដល់ { $date }។ ដើម្បីបន្តមុននេះ សូមសរសេរ “ចាប់ផ្តើម”។
stopped = លោកអ្នកនឹងមិនទទួលសារនៅទីនេះទៀតទេ។ អ្នកសម្របសម្រួលរក្សាទុកចម្លើយមុនៗ។ ដើម្បីត្រឡប់មកវិញ សូមសរសេរ “ចាប់ផ្តើម”។
started = សូមអរគុណ។ សារនឹងផ្ញើឡើងវិញ។
my-data =
    អ្វីដែលរក្សាទុកអំពីលោកអ្នក៖ គណនីជជែកនេះ តួនាទីរបស់លោកអ្នក ({ $office } { $entity }) ភាសា និងម៉ោង ចំនួនចម្លើយ៖ { $n }។
    ដើម្បីឱ្យលុបទិន្នន័យផ្ទាល់ខ្លួន សូមសរសេរទៅអ្នកសម្របសម្រួលនៅទីនេះ។
my-data-heading = អ្វីដែលរក្សាទុកអំពីលោកអ្នក៖
my-data-office = – តួនាទី៖ { $office } ({ $entity })
my-data-accounts = – សារផ្ញើជូនលោកអ្នកតាម៖ { $messengers }
my-data-settings = – ភាសា៖ { $language }។ សារផ្ញើចន្លោះម៉ោង { $from } ដល់ { $to }។
my-data-paused = – បានផ្អាករហូតដល់ { $date }
my-data-stopped = – លោកអ្នកបានស្នើសុំមិនទទួលសារ។
my-data-answers = – ចម្លើយរបស់លោកអ្នក៖ { $n }
my-data-desk = – សាររបស់លោកអ្នកទៅអ្នកសម្របសម្រួល៖ { $n }
my-data-files = – ឯកសាររបស់លោកអ្នក៖ { $n }
my-data-line = { $date } { $no }: { $said }
my-data-end = សារក្នុងការជជែកនេះក៏ត្រូវបានរក្សាទុកដែរ។ បើលោកអ្នកស្នើឱ្យលុប គណនី និងពាក្យរបស់លោកអ្នកនឹងត្រូវបានលុបគ្រប់ទីកន្លែង។ ចម្លើយនៃការិយាល័យរបស់លោកអ្នកនៅដដែល ព្រោះជាកំណត់ត្រារបស់អង្គភាព។
erasure-wanted = សូមអរគុណ។ បានស្នើឱ្យអ្នកសម្របសម្រួលលុបអ្វីដែលរក្សាទុកអំពីលោកអ្នក។ មន្ត្រីម្នាក់នឹងអនុវត្ត ហើយជូនដំណឹងដល់លោកអ្នក។

## The reply page, for people without a messenger

page-title = { $no }៖ សំណួរមួយ
page-thanks = សូមអរគុណ
page-write = ឬសរសេរតាមពាក្យរបស់ខ្លួន
page-date = កាលបរិច្ឆេទ បើលោកអ្នកចង់បញ្ជាក់
page-file = ឯកសារ បើលោកអ្នកចង់ផ្ញើ៖ រូបភាព PDF ឬឯកសារសរសេរ មិនលើសពី 20 MB
page-send = ផ្ញើ
page-until = ចម្លើយរបស់លោកអ្នកផ្ញើទៅអ្នកសម្របសម្រួលកម្មវិធី។ ទំព័រនេះសម្រាប់តែសំណួរនេះ ហើយប្រើបានរហូតដល់ { $date }។ ទំព័រនេះមិនត្រូវការពាក្យសម្ងាត់ទេ ដូច្នេះសូមកុំផ្ញើតំណភ្ជាប់នេះទៅអ្នកផ្សេង។
page-nothing-open = បច្ចុប្បន្នគ្មានសំណួរអំពី { $no } ដែលត្រូវឆ្លើយទេ។ សូមអរគុណ។
page-over-title = ទំព័រនេះលែងប្រើបានហើយ
page-over = តំណភ្ជាប់មិនពេញលេញ ឬផុតកំណត់ហើយ។ គ្មានអ្វីបាត់បង់ទេ។ សូមស្នើសុំតំណភ្ជាប់ថ្មីពីអ្នកដែលបានផ្ញើ។
pass-on = សូមបញ្ជូនសារនេះបន្តទៅ { $office } ({ $entity }) ដែលគ្មានកម្មវិធីជជែក។ តំណភ្ជាប់នេះឆ្លើយក្នុងនាមអ្នកទទួល ហើយប្រើបានរហូតដល់ { $date }៖
file-too-large = សូមអភ័យទោស៖ ឯកសារធំជាង { $n } MB ដូច្នេះមិនបានរក្សាទុកទេ។ សូមផ្ញើតំណភ្ជាប់ ឬឯកសារតូចជាងនេះ។
file-of-this-type = សូមអភ័យទោស៖ ឯកសារប្រភេទនេះមិនបានរក្សាទុកទេ។ សូមផ្ញើរូបភាព PDF ឯកសារសរសេរ ឬតំណភ្ជាប់។
file-gone = សូមអភ័យទោស៖ មិនអាចទទួលឯកសារនេះបានទេ។ សូមផ្ញើម្តងទៀត ឬផ្ញើតំណភ្ជាប់។

## For coordinators

hand-over-wanted =
    { about }
    { $who } បញ្ជាក់ថានេះមិនមែនជាការងាររបស់ខ្លួនទេ។ សូមស្វែងរកអ្នកសមស្រប។
needs-human = សារពី { $entity } ({ $office }) ត្រូវការមន្ត្រីដោះស្រាយ។
needs-human-about = សារពី { $entity } ({ $office }) អំពី { $no } ត្រូវការមន្ត្រីដោះស្រាយ។
incident =
    { item }
    វិធានមួយនៃលំហូរការងារមិនអាចអនុវត្តបាន៖ { $reason }។ ស្ថានភាពនៅដដែល៖ { $state }។ សូមពិនិត្យ។

needs-human-many = សារ { $n } ត្រូវការមន្ត្រីដោះស្រាយ។ ផ្ញើមកពី៖ { $offices }

sign-in =
    តុការងាររបស់លោកអ្នក ជាមួយចំណុចដែលរង់ចាំអ្នកសម្របសម្រួល៖ { $link }
    តំណភ្ជាប់នេះប្រើបានតែម្តង ក្នុងរយៈពេល { $n } នាទី។ តំណភ្ជាប់នេះសម្រាប់តែលោកអ្នក ដូច្នេះសូមកុំបញ្ជូនបន្ត។
sign-in-nowhere = មិនមានតុការងារដែលអាចបើកពីទីនេះទេ៖ Waymark នេះគ្មានអាសយដ្ឋានសាធារណៈ។ អ្នកដែលដំណើរការវាអាចកំណត់អាសយដ្ឋាន ឬបង្ហាញតំណភ្ជាប់ដោយ “waymark sign-in”។

overdue-heading = យឺត ឬមិនទាន់មានដំណឹង៖ { $n }
overdue-line = – { item }{ digest-due }។ { $entity }
overdue-silent = – { item }។ គ្មានរបាយការណ៍តាំងពី { $since }។ { $entity }
overdue-none = គ្មានចំណុចណាយឺត ហើយគ្មានចំណុចណាខ្វះដំណឹងទេ។
approve-heading = រង់ចាំការសម្រេចចិត្ត៖ { $n }
approve-more = នៅមាន { $n } ទៀតកំពុងរង់ចាំ។ នៅពេលសម្រេចចំណុចទាំងនេះរួច សូមសរសេរ “approve” ម្តងទៀត។
approve-none = គ្មានចំណុចណារង់ចាំការសម្រេចចិត្តទេ។
reminders-heading = សាររំលឹកដែលផ្ញើថ្ងៃនេះ៖ { $n }
reminders-line = – { $time } { item }។ { $entity }
reminders-none = ថ្ងៃនេះគ្មានសាររំលឹកដែលត្រូវផ្ញើទៀតទេ។

tell-how = សូមសរសេរអំពីចំណុចណា និងសារអ្វី ឧទាហរណ៍៖ tell A01 ទម្រង់បានផ្លាស់ប្តូរ។
tell-ask =
    { item }
    តើត្រូវផ្ញើសារនេះឬទេ? “{ $words }”
    អ្នកដែលអាន៖ { $offices }
tell-sent = { $no }៖ បានផ្ញើ។ សារនឹងទៅដល់ក្នុងម៉ោងទទួលសាររបស់អ្នកអាន៖ { $offices }
tell-nobody = { $no }៖ { $entity } គ្មានជនបង្គោលដើម្បីទទួលសារទេ។ សារមិនត្រូវបានផ្ញើទេ។
from-coordinators =
    { item }
    សារពីអ្នកសម្របសម្រួល៖ { $words }

commit-text = តើបានព្រមព្រៀងតាមពាក្យពេចន៍អ្វី? សូមសរសេរជាសារតែមួយ។
commit-too-long = សារនេះវែងជាង { $n } តួអក្សរ។ សូមសរសេរឱ្យខ្លីជាងនេះ តាមពាក្យពេចន៍ដែលត្រូវបញ្ជាក់។
commit-who =
    “{ $words }”
    តើអ្នកណាបានប្តេជ្ញា? សូមជ្រើសរើស ឬសរសេរឈ្មោះអង្គភាព។
commit-which-who = តើ “{ $written }” មានន័យថាអង្គភាពណា? សូមជ្រើសរើស ឬសរសេរឈ្មោះអង្គភាព។
commit-nobody = រកមិនឃើញអង្គភាពនៃកម្មវិធីនេះសម្រាប់ “{ $written }” ទេ។ សូមសរសេរឈ្មោះ ឬលេខសម្គាល់របស់អង្គភាព។
commit-when =
    { $entity }៖ “{ $words }”
    តើត្រឹមថ្ងៃណា? លោកអ្នកអាចសរសេរកាលបរិច្ឆេទតាមពាក្យរបស់ខ្លួន ឧទាហរណ៍ ១៥ ឧសភា។
commit-no-date = “{ $written }” មិនអាចអានជាថ្ងៃចាប់ពីថ្ងៃនេះទៅបានទេ។ សូមសរសេរ ឧទាហរណ៍ ១៥ ឧសភា ២០២៧។
commit-which-date = “{ $written }” អាចមានន័យលើសពីមួយកាលបរិច្ឆេទ។ តើចង់និយាយដល់ថ្ងៃណា?
commit-recorded =
    បានកត់ត្រាជា { $no }៖ “{ $words }” កាលកំណត់៖ { $due }
    បានផ្ញើទៅ { $entity } ដើម្បីបញ្ជាក់។ មុនពេលបញ្ជាក់ មានតែអ្នកសម្របសម្រួល និង { $entity } ដែលមើលឃើញ។
commit-not-here = ការប្តេជ្ញាត្រូវបានកត់ត្រានៅកន្លែងដែលកម្មវិធីដំណើរការ។ នៅទីនេះគ្មានអ្វីត្រូវបានកត់ត្រាទេ។
commit-withdrawn = { $no } ត្រូវបានដកវិញ។ គ្មានអ្នកផ្សេងបានឃើញទេ។
commit-stays = { $no } លែងរង់ចាំការបញ្ជាក់ ដូច្នេះមិនត្រូវបានដកវិញទេ។ ស្ថានភាពបច្ចុប្បន្ន៖ { $state }។
draft-dropped = គ្មានអ្វីត្រូវបានផ្ញើ ហើយគ្មានអ្វីត្រូវបានកត់ត្រាទេ។
draft-gone = ចំណុចនេះលែងរង់ចាំហើយ ហើយគ្មានអ្វីផ្លាស់ប្តូរទេ។

morning = ថ្ងៃនេះ៖ សាររំលឹកដែលផ្ញើ { $reminders }, ចម្លើយដែលត្រូវការលោកអ្នក { $needs }, ការប្តូរកាលបរិច្ឆេទដែលរង់ចាំការអនុម័ត { $dates }, បញ្ហានៃការផ្ញើ { $problems }។

## For groups, channels and threads

weekly = { $programme }៖ ស្ថានភាពនៅ { $date }
weekly-count = – { $signal }៖ { $n }
weekly-next = កាលបរិច្ឆេទបន្ទាប់៖
weekly-line = – { $due }៖ { $kind } { $no } { $title }។ { $entity }
weekly-untitled = – { $due }៖ { $kind } { $no }។ { $entity }
group-linked =
    ការជជែកនេះត្រូវបានភ្ជាប់ទៅកម្មវិធី “{ $programme }”។
    ចំនួន និងកាលបរិច្ឆេទនឹងបង្ហាញនៅទីនេះម្តងក្នុងមួយសប្តាហ៍។ អ្វីដែលសរសេរទៅសេវារំលឹកមិនបង្ហាញនៅទីនេះទេ។
group-without-rights = ខ្ញុំមិនទាន់មានសិទ្ធិសរសេរនៅទីនោះទេ។ សូមអនុញ្ញាតឱ្យខ្ញុំឃើញ និងសរសេរនៅទីនោះ រួចប្រើលេខកូដនៅទីនោះម្តងទៀត។ លេខកូដនៅតែប្រើបាន។
code-among-others = សូមអរគុណ។ លេខកូដរបស់ក្រុមនឹងឆ្លើយនៅទីនេះ ការអញ្ជើញនឹងឆ្លើយក្នុងការជជែកឯកជនរបស់លោកអ្នក។

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = ចំណុចដែលនៅបើករបស់លោកអ្នក
command-status = ស្ថានភាពនៃចំណុចមួយ
command-later = សួរម្តងទៀតពេលក្រោយ
command-newdate = ស្នើសុំកាលបរិច្ឆេទថ្មី
command-notmine = ប្រាប់ថាមិនមែនការងាររបស់លោកអ្នក
command-note = សរសេរកំណត់ចំណាំជូនអ្នកសម្របសម្រួល
command-helpme = ស្នើសុំជំនួយពីអ្នកសម្របសម្រួល
command-help = ពាក្យដែលអាចសរសេរនៅទីនេះ
command-language = ជ្រើសរើសភាសា
command-hours = ជ្រើសរើសម៉ោងដែលអាចផ្ញើសារ
command-pause = មិនផ្ញើសាររយៈពេលមួយសប្តាហ៍
command-stop = មិនទទួលសារទៀត
command-start = ទទួលសារឡើងវិញ
command-mydata = អ្វីដែលរក្សាទុកអំពីលោកអ្នក
command-link = ភ្ជាប់គណនីនេះតាមការអញ្ជើញ
command-messenger = ជ្រើសរើសកន្លែងទទួលសារ
command-unlink = ផ្តាច់គណនីនេះ
command-overdue = អ្វីដែលយឺត ឬខ្វះដំណឹង
command-approve = អ្វីដែលរង់ចាំការសម្រេចរបស់លោកអ្នក
command-reminders = អ្វីដែលផ្ញើចេញថ្ងៃនេះ
command-tell = សរសេរទៅអ្នកទទួលខុសត្រូវចំណុចមួយ
command-commit = កត់ត្រាការសន្យាក្នុងអង្គប្រជុំ
command-desk = បើកតុការងាររបស់លោកអ្នក
argument-item = លេខចំណុច ឧទាហរណ៍ A01
argument-date = កាលបរិច្ឆេទ ឧទាហរណ៍ ៣០ មិថុនា
argument-note = ពាក្យរបស់លោកអ្នក
argument-language = ភាសាដែលចង់ប្រើ
argument-hours = ចន្លោះម៉ោង ឧទាហរណ៍ 8-18
argument-code = លេខកូដក្នុងការអញ្ជើញរបស់លោកអ្នក
argument-tell = ចំណុច និងពាក្យ ឧទាហរណ៍ A01 …
argument-commit = នរណា ត្រឹមពេលណា និងអត្ថបទ
command-of-coordinators = នេះសម្រាប់អ្នកសម្របសម្រួល ហើយគ្មានអ្វីត្រូវបានធ្វើទេ។ “help” បង្ហាញអ្វីដែលលោកអ្នកអាចសរសេរនៅទីនេះ។

## Buttons

button-answer-mine = ឆ្លើយចំណុចរបស់ខ្ញុំ
button-send = ផ្ញើ
button-cancel = បោះបង់
button-overdue = បង្ហាញចំណុចដែលយឺត
button-waiting = បង្ហាញចំណុចដែលរង់ចាំ
button-reminders = បង្ហាញសាររំលឹក

button-correct = កែ
button-write = សរសេរចម្លើយ
button-undo = ដកវិញ
button-change = ប្តូរ
button-answer = ឆ្លើយ { $place }
button-something-else = អ្វីផ្សេង
button-otherwise = ជម្រើសផ្សេង…
button-later = ពេលក្រោយ
button-new-date = កាលបរិច្ឆេទថ្មី
button-not-mine = មិនមែនការងាររបស់ខ្ញុំ
button-need-help = ត្រូវការជំនួយ
button-this-afternoon = រសៀលនេះ
button-tomorrow-morning = ព្រឹកស្អែក
button-next-monday = ថ្ងៃច័ន្ទក្រោយ
button-on-date = { $date }
button-approve = អនុម័ត
button-decline = មិនអនុម័ត
button-accept = ខ្ញុំទទួលយក
button-not-me = មិនមែនខ្ញុំទេ
button-colleague = អ្នកផ្សេងក្នុងការិយាល័យខ្ញុំ
button-other-office = ការិយាល័យផ្សេង
button-nobody = មិនដឹងទេ
button-secretariat = តែអ្នកសម្របសម្រួល
button-members = សមាជិក
button-public = សាធារណៈ
button-to-desk = ផ្ញើទៅអ្នកសម្របសម្រួល
button-agree = អនុញ្ញាត
button-refuse = ទេ សូមអរគុណ
button-another-way = សូមប្រើមធ្យោបាយផ្សេង
button-wrong-person = ផ្ញើខុសមនុស្ស
button-change-to = បាទ/ចាស ប្តូរទៅ { $office }
button-unlink = បាទ/ចាស ផ្តាច់
button-erase = ស្នើឱ្យលុប
button-mine = ចំណុចរបស់ខ្ញុំ
button-hours = ប្តូរម៉ោង
button-language = ប្តូរភាសា

answer-accept = ទទួលយក
answer-answered = បានឆ្លើយ
answer-as_a_whole = ការងារទាំងមូល
answer-ask_back = សួរសំណួរ
answer-ask_maker = ស្នើឱ្យបញ្ជាក់
answer-begun = បានចាប់ផ្តើម
answer-blocked = មានឧបសគ្គ
answer-call_off = នឹងមិនប្រព្រឹត្តទៅទេ
answer-coming = យើងនឹងចូលរួម
answer-confirm = បញ្ជាក់
answer-decline = បដិសេធ
answer-delayed = យឺតយ៉ាវ
answer-did_not_take_place = មិនបានប្រព្រឹត្តទៅ
answer-done = រួចរាល់
answer-drop_it = មិនកត់ត្រា
answer-met = សម្រេចបាន
answer-named = បានតែងតាំង
answer-need_help = ត្រូវការជំនួយ
answer-need_time = ត្រូវការពេលបន្ថែម
answer-no = ទេ
answer-no_change = គ្មានការផ្លាស់ប្តូរ
answer-not_coming = យើងមិនអាចចូលរួម
answer-not_met = មិនទាន់សម្រេច
answer-not_ours = មិនមែនការងាររបស់យើង
answer-not_reached = មិនសម្រេច
answer-not_yet = មិនទាន់
answer-on_track = តាមផែនការ
answer-postpone = ពន្យារពេល
answer-reached = សម្រេចបាន
answer-ready = រួចរាល់ដើម្បីចាប់ផ្តើម
answer-received = បានទទួល
answer-return_it = បញ្ជូនត្រឡប់
answer-reword = កែពាក្យពេចន៍
answer-sent = បានផ្ញើ
answer-someone_else = អ្នកផ្សេង
answer-still_me = បាទ/ចាស នៅតែខ្ញុំ
answer-took_place = បានប្រព្រឹត្តទៅ
answer-withdraw = ដកវិញ
answer-yes = បាទ/ចាស

## Labels

kind-activity = សកម្មភាព
kind-target = គោលដៅ
kind-commitment = ការប្តេជ្ញា
kind-entity = អង្គភាព
kind-consultation = ការពិគ្រោះយោបល់
kind-report_request = របាយការណ៍
kind-test = ការសាកល្បង

office-focal_point = ជនបង្គោល
office-deputy = ជនបង្គោលរង
office-observer = អ្នកសង្កេតការណ៍

role-responsible = អ្នកទទួលខុសត្រូវ
role-deputy = ជនបង្គោលរង
role-contributing = អ្នកចូលរួមអនុវត្ត
role-consulted = អ្នកផ្តល់យោបល់
role-informed = អ្នកទទួលព័ត៌មាន
role-verifier = អ្នកបញ្ជាក់
role-coordinator = អ្នកសម្របសម្រួល

visibility-public = សាធារណៈ
visibility-members = សមាជិក
visibility-coordinators = តែអ្នកសម្របសម្រួល
visibility-restricted = តែបុគ្គលដែលបានកំណត់

signal-on_track = តាមផែនការ
signal-at_risk = មានហានិភ័យ
signal-late = យឺត
signal-done = រួចរាល់
signal-closed = បានបិទ
signal-no_report = គ្មានរបាយការណ៍

timeliness-on_time = ទាន់ពេល
timeliness-due_soon = ជិតដល់កាលកំណត់
timeliness-overdue = ហួសកាលកំណត់
timeliness-no_report = គ្មានរបាយការណ៍ក្នុងរយៈពេលនេះ

fact-progress = វឌ្ឍនភាព
fact-agreed = អ្នកប្តេជ្ញាបានបញ្ជាក់
fact-expected = រំពឹងថារួច
fact-blocker = ឧបសគ្គ
fact-reason = ហេតុផល
fact-evidence = ភស្តុតាង
fact-wording = ពាក្យពេចន៍ស្នើ
fact-participants = ចំនួនអ្នកចូលរួម
fact-new_date = កាលបរិច្ឆេទថ្មី
fact-minutes = កំណត់ហេតុ
fact-successor = អ្នកដែលត្រូវសួរចាប់ពីពេលនេះ
fact-report = របាយការណ៍
fact-question = សំណួរ
fact-value = តម្លៃ
fact-percent = ចំណែកនៃគោលដៅ
fact-due = កាលកំណត់
fact-start = ថ្ងៃចាប់ផ្តើម

state-accepted = បានទទួលយក
state-at_risk = មានហានិភ័យ
state-awaited = កំពុងរង់ចាំ
state-behind = យឺតជាងគោលដៅ
state-blocked = មានឧបសគ្គ
state-called = បានផ្ញើលិខិតអញ្ជើញ
state-cancelled = បានលុបចោល
state-clarification = មានសំណួរ
state-closed = បានបិទ
state-closed_without_report = បិទដោយគ្មានរបាយការណ៍
state-closing = ការរាប់ចុងក្រោយ
state-confirmed = បានបញ្ជាក់
state-counting = កំពុងរាប់
state-counting_again = កំពុងរាប់
state-declined = បានបដិសេធ
state-done = រួចរាល់ និងបានបញ្ជាក់
state-drafted = រង់ចាំការបញ្ជាក់
state-dropped = លែងតាមដាន
state-escalated = នៅជាមួយអ្នកសម្របសម្រួល
state-excused = បានលើកលែង
state-handing_over = កំពុងប្រគល់ភារកិច្ច
state-held = បានប្រព្រឹត្តទៅ
state-in_progress = កំពុងអនុវត្ត
state-invited = បានអញ្ជើញ
state-kept = បានបំពេញ
state-known = បានចុះបញ្ជី
state-lapsed = បានបញ្ចប់
state-left = បានចាកចេញ
state-met = សម្រេចបាន
state-minutes_due = រង់ចាំកំណត់ហេតុ
state-missed = មិនសម្រេច
state-not_started = មិនទាន់ចាប់ផ្តើម
state-on_course = កំពុងឆ្ពោះទៅគោលដៅ
state-on_track = តាមផែនការ
state-open = នៅបើក
state-overdue = រង់ចាំរបាយការណ៍
state-planned = បានគ្រោងទុក
state-postponed = បានពន្យារពេល
state-reachable = អាចទាក់ទងបាន
state-received = បានទទួល
state-reported = បានរាយការណ៍ថារួចរាល់
state-requested = បានស្នើសុំ
state-scheduled = បានកំណត់ពេល
state-silent = គ្មានចម្លើយ
state-under_way = កំពុងដំណើរការ
state-unreachable = មិនអាចទាក់ទងបាន
state-voiced = បានថ្លែង
state-withdrawn = បានដកវិញ

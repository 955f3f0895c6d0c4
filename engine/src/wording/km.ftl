### ភាសាខ្មែរ (Khmer). DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Khmer has no plural forms. Persons are addressed as "លោកអ្នក".

## The language itself

language-name = ភាសាខ្មែរ

## How an item is named

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
hand-over-noted = សូមអរគុណដែលបានប្រាប់។ អ្នកសម្របសម្រួលនឹងស្វែងរកអ្នកសមស្របសម្រាប់ { $no }។ មុនពេលមានអ្នកទទួល { $entity } នៅតែជាអ្នកទទួលខុសត្រូវ។
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

## For coordinators

hand-over-wanted =
    { about }
    { $who } បញ្ជាក់ថានេះមិនមែនជាការងាររបស់ខ្លួនទេ។ សូមស្វែងរកអ្នកសមស្រប។
needs-human = សារពី { $entity } ({ $office }) ត្រូវការមន្ត្រីដោះស្រាយ។
needs-human-about = សារពី { $entity } ({ $office }) អំពី { $no } ត្រូវការមន្ត្រីដោះស្រាយ។
correction-wanted = { $no }៖ { $entity } ចង់កែចម្លើយមុន។ ក្រោយមកមានការកត់ត្រាផ្សេងទៀត។ សូមពិនិត្យ។
incident =
    { item }
    វិធានមួយនៃលំហូរការងារមិនអាចអនុវត្តបាន៖ { $reason }។ ស្ថានភាពនៅដដែល៖ { $state }។ សូមពិនិត្យ។

## Buttons

button-correct = កែ
button-undo = ដកវិញ
button-change = ប្តូរ
button-answer = ឆ្លើយ { $place }
button-something-else = អ្វីផ្សេង
button-to-desk = ផ្ញើទៅអ្នកសម្របសម្រួល
button-agree = អនុញ្ញាត
button-refuse = ទេ សូមអរគុណ
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

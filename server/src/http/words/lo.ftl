### ພາສາລາວ (Lao). DRAFT: awaits a native reader.

## Around every page

brand = Waymark
skip = ຂ້າມໄປທີ່ເນື້ອໃນ
menu = ໜ້າຕ່າງໆ
nav = ໜ້າຕ່າງໆ
nav-overview = ພາບລວມ
nav-roadmap = ແຜນທີ່ນຳທາງ
nav-activities = ກິດຈະກຳ
nav-matrix = ຕາຕະລາງໄຂວ້
nav-who = ຜູ້ຮັບຜິດຊອບ
nav-targets = ເປົ້າໝາຍ
nav-commitments = ຄຳໝັ້ນສັນຍາ
nav-consultations = ການປຶກສາຫາລື
nav-progress = ຄວາມຄືບໜ້າ
nav-changes = ການປ່ຽນແປງ
nav-method = ວິທີການ
nav-data = ຂໍ້ມູນ
nav-desk = ໂຕະເຮັດວຽກ
nav-messenger = ແອັບແຊັດ
languages = ພາສາ
sign-out = ອອກຈາກລະບົບ
as-of = ຂໍ້ມູນມາຮອດ { $when }.
revision = ສະບັບ { $revision }.
report-number = ເລກລາຍງານ: { $number }

## A server with several programmes, or with none

programmes = ໂຄງການ
programmes-several = ເຊີບເວີນີ້ມີຫຼາຍໂຄງການ.
programmes-none = ຍັງບໍ່ມີໂຄງການ
programmes-none-help = ເພື່ອເຜີຍແຜ່ໂຄງການ ກະລຸນາເລີ່ມເຊີບເວີດ້ວຍ `--programme DIR`.

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = ຍົກເລີກແລ້ວ: { $id } { $title }
calendar-responsible = ຜູ້ຮັບຜິດຊອບ: { $names }
calendar-state = ສະຖານະ: { $state }

## Badges

badge-counts = { $late ->
    [0] ຕາມແຜນ { $on_track }/{ $total }
   *[other] ຕາມແຜນ { $on_track }/{ $total }, ຊັກຊ້າ { $late }
}
badge-title = { $label }: { $message }

## Signing in

sign-in = ເຂົ້າສູ່ລະບົບ
sign-in-offer = ການດຳເນີນການນີ້ຈະເປີດໂຕະເຮັດວຽກຂອງຄະນະປະສານງານ “{ $programme }” ໃນບຣາວເຊີນີ້.
sign-in-button = ເຂົ້າສູ່ລະບົບ
sign-in-needed = ໜ້ານີ້ສຳລັບຄະນະປະສານງານ
sign-in-how = ກະລຸນາພິມ /desk ຫາ Waymark ໃນແອັບແຊັດຂອງທ່ານ ຫຼືຖາມຜູ້ດູແລເຊີບເວີນີ້. ທ່ານຈະໄດ້ຮັບລິ້ງທີ່ໃຊ້ໄດ້ໜຶ່ງຄັ້ງ ພາຍໃນສິບນາທີ.
sign-in-over = ລິ້ງນີ້ໃຊ້ໄປແລ້ວ ຫຼືໝົດເວລາແລ້ວ

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date }, { $time } ({ $place })
distance =
    { $side ->
        [late]
            { $days ->
               *[other] ຊ້າ { $days } ມື້
            }
       *[ahead]
            { $days ->
                [0] ມື້ນີ້
                [1] ມື້ອື່ນ
               *[other] ອີກ { $days } ມື້
            }
    }
percent = { $part }
unknown = –
not-set = ບໍ່ມີ

## Names of countries, as pages sort by them

country-none = ລະດັບພາກພື້ນ
country-BN = ບຣູໄນ ດາຣຸສຊາລາມ
country-ID = ອິນໂດເນເຊຍ
country-KH = ກຳປູເຈຍ
country-LA = ສປປ ລາວ
country-MM = ມຽນມາ
country-MY = ມາເລເຊຍ
country-PH = ຟີລິບປິນ
country-SG = ສິງກະໂປ
country-TH = ໄທ
country-TL = ຕີມໍ-ເລສເຕ
country-VN = ຫວຽດນາມ

## What several pages show

column-no = ເລກ
column-activity = ກິດຈະກຳ
column-responsible = ຜູ້ຮັບຜິດຊອບ
column-due = ກຳນົດ
column-state = ສະຖານະ
column-signal = ສັນຍານ
column-progress = ຄືບໜ້າ
column-activities = ກິດຈະກຳ
column-share = ສັດສ່ວນ
nobody = ຍັງບໍ່ມີຜູ້ໃດ
progress-confirmed = ຢືນຢັນແລ້ວ { $progress }
change-state = ປັດຈຸບັນ “{ $state }”
change-progress = ລາຍງານ { $progress }
change-due = ກຳນົດເວລາ { $day }
change-answered = ຕອບແລ້ວ
as-table = ເນື້ອໃນດຽວກັນໃນຮູບແບບຕາຕະລາງ
pages-here = ສ່ວນຕ່າງໆຂອງລາຍການ
page-previous = ກ່ອນໜ້າ
page-next = ຖັດໄປ
page-of = ສ່ວນທີ { $page } ໃນ { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] ບໍ່ມີກິດຈະກຳທີ່ສະແດງທີ່ນີ້.
       *[other] { overview-counts }
    }
overview-counts = ໃນ { $total } ກິດຈະກຳ ມີ { $on_track } ກິດຈະກຳເປັນໄປຕາມແຜນ{ $done ->
    [0] {""}
   *[other] ; ສຳເລັດ { $done }
}{ $at_risk ->
    [0] {""}
   *[other] ; ມີຄວາມສ່ຽງ { $at_risk }
}{ $late ->
    [0] {""}
   *[other] ; ຊັກຊ້າ { $late }
}{ $no_report ->
    [0] {""}
   *[other] ; ຍັງບໍ່ມີບົດລາຍງານໃນໄລຍະນີ້ { $no_report }
}{ $closed ->
    [0] {""}
   *[other] ; ປິດແລ້ວ { $closed }
}.
overview-signals = ກິດຈະກຳຕາມສັນຍານ
overview-signals-caption = ຈຳນວນກິດຈະກຳຂອງແຕ່ລະສັນຍານ
overview-next = ກຳນົດເວລາຕໍ່ໄປ
overview-next-none = ບໍ່ມີກຳນົດເວລາທີ່ຍັງເຫຼືອ.
overview-changes = ການປ່ຽນແປງຫຼ້າສຸດ
overview-changes-none = ຍັງບໍ່ມີການປ່ຽນແປງ.
overview-more = ການປ່ຽນແປງທັງໝົດ
overview-downloads = ດາວໂຫຼດ
overview-downloads-help = ຕົວເລກຂອງໜ້າເຫຼົ່ານີ້ ສຳລັບຕາຕະລາງ ແລະບົດລາຍງານຂອງທ່ານ.
download-csv = ກິດຈະກຳເປັນ CSV
download-xlsx = ກິດຈະກຳເປັນສະເປຣດຊີດ
download-json = ກິດຈະກຳເປັນ JSON
download-calendar = ກຳນົດເວລາເປັນປະຕິທິນ
overview-foot = ຄວາມຄືບໜ້າ ແລະສະຖານະ ລາຍງານໂດຍອົງການຈັດຕັ້ງທີ່ຮັບຜິດຊອບ; “ສຳເລັດ” ໝາຍຄວາມວ່າມີຜູ້ອື່ນຢືນຢັນແລ້ວ.

## Activities

activities-sentence =
    { $count ->
        [0] ບໍ່ມີກິດຈະກຳທີ່ກົງກັບຕົວກັ່ນຕອງ.
       *[other] ມີ { $count } ກິດຈະກຳທີ່ກົງກັບຕົວກັ່ນຕອງ.
    }
activities-all =
    { $count ->
        [0] ບໍ່ມີກິດຈະກຳທີ່ສະແດງທີ່ນີ້.
       *[other] { $count } ກິດຈະກຳ ຕາມລຳດັບຂອງແຜນທີ່ນຳທາງ.
    }
activities-none-help = ຖ້າຕ້ອງການເຫັນເພີ່ມ ກະລຸນາເອົາຕົວກັ່ນຕອງອອກ.
activities-filter = ກັ່ນຕອງ
activities-show = ສະແດງ
activities-clear = ສະແດງທັງໝົດ
filter-any = ທັງໝົດ
filter-signal = ສັນຍານ
filter-pillar = ເສົາຫຼັກ
filter-country = ປະເທດ
filter-entity = ຜູ້ຮັບຜິດຊອບ
filter-words = ຄຳຄົ້ນ
filter-overdue = ສະເພາະທີ່ກາຍກຳນົດເວລາ

## One activity

activity-all = ກິດຈະກຳທັງໝົດ
activity-due = ກຳນົດເວລາ { $day }, { distance }.
activity-was-due = ກຳນົດເວລາແມ່ນ { $day }.
activity-no-due = ບໍ່ມີກຳນົດເວລາ.
activity-held-up = ກຳລັງລໍຖ້າ { $items } ເຊິ່ງກາຍກຳນົດເວລາແລ້ວ.
activity-facts = ຫຍັງ, ຜູ້ໃດ, ເມື່ອໃດ
activity-pillar = ເສົາຫຼັກ
activity-responsible = ຜູ້ຮັບຜິດຊອບ
activity-instead-of = ແທນ
activity-contributing = ຜູ້ຮ່ວມປະຕິບັດ
activity-confirmed-by = ຜູ້ຢືນຢັນ
activity-start = ເລີ່ມ
activity-due-name = ກຳນົດເວລາ
activity-due-first = ກຳນົດເວລາທຳອິດທີ່ຕົກລົງ
activity-claimed = ຄວາມຄືບໜ້າທີ່ລາຍງານ
activity-confirmed = ຄວາມຄືບໜ້າທີ່ຢືນຢັນແລ້ວ
activity-last-report = ລາຍງານຫຼ້າສຸດ
activity-report-at = { $day }, { $time }
activity-depends = ຂຶ້ນກັບ
activity-needed-by = ຈຳເປັນສຳລັບ
activity-evidence-expected = ຫຼັກຖານທີ່ຄາດໝາຍ
activity-evidence = ຫຼັກຖານທີ່ສົ່ງແລ້ວ
activity-evidence-count =
    { $count ->
       *[other] { $count } ໄຟລ໌ ຫຼືລິ້ງ
    }
activity-references = ຕອບສະໜອງ
activity-targets = ເປົ້າໝາຍ
activity-targets-none = ຍັງບໍ່ໄດ້ກຳນົດເປົ້າໝາຍ.
activity-targets-caption = ຕົວເລກຕາມທີ່ໄດ້ລາຍງານ
target-indicator = ຕົວຊີ້ວັດ
target-baseline = ຄ່າເລີ່ມຕົ້ນ
target-latest = ຫຼ້າສຸດ
target-goal = ຄ່າເປົ້າໝາຍ
target-unit = ຫົວໜ່ວຍ
activity-moved-title = ການປ່ຽນກຳນົດເວລາ
activity-moved =
    { $times ->
        [1] ເລື່ອນໜຶ່ງຄັ້ງ, { $days } ມື້.
       *[other] ເລື່ອນ { $times } ຄັ້ງ, ລວມ { $days } ມື້.
    }
activity-moved-from = ຈາກ { $from } ເປັນ { $to }
activity-notes = ໝາຍເຫດ
activity-history = ລາຍງານ ແລະການປ່ຽນແປງ
activity-history-none = ຍັງບໍ່ມີລາຍງານ.
activity-history-caption = ຫຼ້າສຸດຢູ່ກ່ອນ
activity-state = ສະຖານະ: “{ $state }”.

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] ບໍ່ມີກິດຈະກຳທີ່ສະແດງທີ່ນີ້.
        [1] 1 ກິດຈະກຳ ນັບແຕ່ວັນເລີ່ມຈົນຮອດກຳນົດເວລາ.
       *[other] { $count } ກິດຈະກຳ ແຕ່ລະກິດຈະກຳນັບແຕ່ວັນເລີ່ມຈົນຮອດກຳນົດເວລາ.
    }
roadmap-caption = ກິດຈະກຳຕາມເສົາຫຼັກ ໃນແຕ່ລະເດືອນ
roadmap-today = ມື້ນີ້: { $day }
roadmap-from-to = { $from } ຫາ { $to }
roadmap-until = ຈົນເຖິງ { $to }
roadmap-since = ຕັ້ງແຕ່ { $from }
roadmap-no-dates = ບໍ່ມີວັນທີ
quarter = ໄຕມາດ { $number }
pillar-none = ບໍ່ມີເສົາຫຼັກ

## Matrix

matrix-title = ເສົາຫຼັກ ແລະປະເທດ
matrix-sentence =
    { $count ->
        [0] ບໍ່ມີກິດຈະກຳທີ່ສະແດງທີ່ນີ້.
       *[other] { $count } ກິດຈະກຳ ຕາມເສົາຫຼັກ ແລະຕາມປະເທດຂອງອົງການຈັດຕັ້ງທີ່ຮັບຜິດຊອບ.
    }
matrix-caption = ຈຳນວນກິດຈະກຳຂອງແຕ່ລະສັນຍານ; ແຕ່ລະຕົວເລກນຳໄປຫາກິດຈະກຳເຫຼົ່ານັ້ນ

## Progress

progress-sentence = ຕາມແຜນ { $planned } ໃນ { $total } ກິດຈະກຳຄວນສຳເລັດມາຮອດປັດຈຸບັນ; ລາຍງານວ່າສຳເລັດແລ້ວ { $reported }, ໃນນັ້ນຢືນຢັນແລ້ວ { $confirmed }.
progress-burnup = ວາງແຜນ, ລາຍງານ, ຢືນຢັນ
progress-planned = ວາງແຜນ
progress-reported = ລາຍງານ
progress-confirmed-name = ຢືນຢັນ
progress-day = ກ່ອນວັນທີ
progress-rate = ລາຍງານໃນແຕ່ລະໄລຍະ
progress-rate-none = ຍັງບໍ່ມີໄລຍະທີ່ເລີ່ມແລ້ວ.
progress-rate-help = ໃນບັນດາກິດຈະກຳທີ່ກຳລັງດຳເນີນໃນໄລຍະໜຶ່ງ ນັບກິດຈະກຳທີ່ມີການລາຍງານ. ໄລຍະສຸດທ້າຍຍັງເປີດຢູ່.
progress-period = ໄລຍະ
progress-expected = ກຳລັງດຳເນີນ
progress-did-report = ມີລາຍງານ

## Wall

wall-late = ກາຍກຳນົດເວລາ
wall-late-none = ບໍ່ມີລາຍການທີ່ກາຍກຳນົດເວລາ.
wall-again = ໜ້າຈໍນີ້ອັບເດດທຸກໆນາທີ.

## The description of the API

docs = ຂໍ້ມູນ
docs-lead = ທຸກຢ່າງທີ່ໜ້າເຫຼົ່ານີ້ສະແດງ ໂປຣແກຣມຕ່າງໆອ່ານໄດ້ຈາກທີ່ຢູ່ຂ້າງລຸ່ມນີ້.
docs-download = ຄຳອະທິບາຍສຳລັບໂປຣແກຣມ (OpenAPI 3.1)
docs-addresses = ທີ່ຢູ່
docs-parameters = ສິ່ງທີ່ຖາມໄດ້
docs-answer = ສິ່ງທີ່ໄດ້ຮັບກັບຄືນ
docs-name = ຊື່
docs-takes = ຄ່າທີ່ຮັບ
docs-meaning = ຄວາມໝາຍ
docs-page-of = ໜຶ່ງໜ້າທີ່ມີຫຼາຍແຖວ ແຕ່ລະແຖວມີຊ່ອງຂໍ້ມູນດັ່ງນີ້:
docs-one = ໜຶ່ງອັອບເຈັກທີ່ມີຊ່ອງຂໍ້ມູນດັ່ງນີ້:
docs-other = ເອກະສານປະເພດ { $media }.
docs-nothing = ບໍ່ມີ.
docs-scope = ຕ້ອງໃຊ້ໂທເຄັນສຳລັບ { $scope }.

## Registers: what lists and single pages share

nothing-matches = ບໍ່ມີລາຍການທີ່ກົງກັບການເລືອກນີ້.
stands-in-for = ແທນ { $party }
column-title = ຊື່
column-leads = ນຳພາ
column-supports = ສະໜັບສະໜູນ
column-confirms = ຢືນຢັນ
column-part = ບົດບາດ
column-date = ວັນທີ
filter-organisation = ອົງການຈັດຕັ້ງ

## Who is responsible

who-title = ຜູ້ຮັບຜິດຊອບ
who-sentence = { $parties ->
    [0] ບໍ່ມີອົງການຈັດຕັ້ງທີ່ນຳພາກິດຈະກຳທີ່ສະແດງທີ່ນີ້.
    [1] ໜຶ່ງອົງການຈັດຕັ້ງນຳພາ { $activities ->
        [1] ໜຶ່ງກິດຈະກຳ.
       *[other] ທັງໝົດ { $activities } ກິດຈະກຳ.
    }
   *[other] { $parties } ອົງການຈັດຕັ້ງນຳພາ { $activities } ກິດຈະກຳ.
}
who-handed-over = { $count ->
    [0] { "" }
   *[other] { $count } ກິດຈະກຳໄດ້ມອບໃຫ້ຜູ້ອື່ນແລ້ວ.
}
who-caption = ແຕ່ລະກິດຈະກຳ ພ້ອມຜູ້ນຳພາ ຜູ້ສະໜັບສະໜູນ ແລະຜູ້ຢືນຢັນວ່າສຳເລັດ
who-organisations = ອົງການຈັດຕັ້ງທັງໝົດ

## Organisations, and one of them

organisations-title = ອົງການຈັດຕັ້ງ
organisations-sentence = { $count ->
    [0] ບໍ່ມີອົງການຈັດຕັ້ງທີ່ສະແດງທີ່ນີ້.
   *[other] { $count } ອົງການຈັດຕັ້ງມີສ່ວນຮ່ວມໃນໂຄງການນີ້.
}
organisations-caption = ຈຳນວນກິດຈະກຳທີ່ແຕ່ລະອົງການຈັດຕັ້ງນຳພາ ສະໜັບສະໜູນ ແລະຢືນຢັນ ແລະຈຳນວນຄຳໝັ້ນສັນຍາ
organisations-name = ອົງການຈັດຕັ້ງ
organisations-kind = ປະເພດ
organisations-country = ປະເທດ
organisations-commitments = ຄຳໝັ້ນສັນຍາ
organisations-reached = ການຕິດຕໍ່
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] ບໍ່ມີກິດຈະກຳທີ່ອົງການຈັດຕັ້ງນີ້ນຳພາ ແລະບໍ່ມີຄຳໝັ້ນສັນຍາ ທີ່ສະແດງທີ່ນີ້.
       *[other] ອົງການຈັດຕັ້ງນີ້ບໍ່ໄດ້ນຳພາກິດຈະກຳ ແລະໄດ້ໃຫ້ { $commitments } ຄຳໝັ້ນສັນຍາ.
    }
   *[other] { $commitments ->
        [0] ອົງການຈັດຕັ້ງນີ້ນຳພາ { $activities } ກິດຈະກຳ.
       *[other] ອົງການຈັດຕັ້ງນີ້ນຳພາ { $activities } ກິດຈະກຳ ແລະໄດ້ໃຫ້ { $commitments } ຄຳໝັ້ນສັນຍາ.
    }
}
entity-facts = ຂໍ້ມູນທົ່ວໄປ
entity-kind = ປະເພດ
entity-country = ປະເທດ
entity-zone = ເວລາທ້ອງຖິ່ນ
entity-languages = ພາສາ
entity-contact = ການຕິດຕໍ່
entity-items = ບົດບາດໃນແຜນທີ່ນຳທາງ
entity-items-caption = ທຸກລາຍການທີ່ມີສ່ວນຮ່ວມ
entity-items-none = ບໍ່ມີສ່ວນຮ່ວມໃນລາຍການທີ່ສະແດງທີ່ນີ້.
part-leads = ນຳພາ
part-supports = ສະໜັບສະໜູນ
part-confirms = ຢືນຢັນ
part-consulted = ໃຫ້ຄຳປຶກສາ
part-informed = ຮັບຊາບ
part-coordinates = ປະສານງານ
entity-given-over = ປັດຈຸບັນຢູ່ກັບ { $party }
entity-answering = ຄຳຖາມ ແລະຄຳຕອບ
entity-answering-caption = ນັບຈາກສິ່ງທີ່ສະແດງທີ່ນີ້; ບໍ່ສະແດງວ່າຜູ້ໃດຕອບ
entity-answering-none = ຍັງບໍ່ມີຄຳຖາມ.
entity-asked = ຄຳຖາມ
entity-answered = ຕອບແລ້ວ
entity-reminded = ຕອບຫຼັງຈາກເຕືອນອີກຄັ້ງ
entity-waiting = ລໍຖ້າຄຳຕອບ
entity-lost = ສົ່ງບໍ່ຮອດ

## Targets, and one of them

targets-title = ເປົ້າໝາຍ
targets-sentence = { $count ->
    [0] ບໍ່ມີເປົ້າໝາຍທີ່ສະແດງທີ່ນີ້.
    [1] { $met ->
        [0] ມີໜຶ່ງເປົ້າໝາຍ ແລະຍັງບໍ່ທັນບັນລຸ.
       *[other] ມີໜຶ່ງເປົ້າໝາຍ ແລະບັນລຸແລ້ວ.
    }
   *[other] ບັນລຸແລ້ວ { $met } ໃນ { $count } ເປົ້າໝາຍ.
}
targets-silent = { $silent ->
    [0] { "" }
   *[other] { $silent } ເປົ້າໝາຍຍັງບໍ່ມີຕົວເລກ.
}
targets-caption = ຕົວເລກຕາມທີ່ຜູ້ນຳພາກິດຈະກຳລາຍງານ
target-percent = ສ່ວນທີ່ບັນລຸ
target-trend = ແນວໂນ້ມ
target-trend-of = ຈາກ { $first } ຫາ { $last }
target-sentence = ບັນລຸ { $percent } ຂອງໄລຍະຈາກ { $baseline } ຫາ { $goal }; ຕົວເລກຫຼ້າສຸດແມ່ນ { $latest }.
target-sentence-none = ລໍຖ້າຕົວເລກທຳອິດ ຈາກ { $baseline } ຫາ { $goal }.
target-facts = ສິ່ງທີ່ນັບ
target-by-group = ນັບແຍກຕາມ
target-condition = ເງື່ອນໄຂ
target-milestone = ຂີດໝາຍ
target-source = ແຫຼ່ງຂໍ້ມູນ
target-source-of = ລາຍງານກ່ຽວກັບ { $activity }
target-evidence = ສະແດງໂດຍ
target-readings = ຕົວເລກຕາມເວລາ
target-readings-caption = ແຕ່ລະຕົວເລກ ໃນເວລາທີ່ລາຍງານ
target-reading = ຕົວເລກ
target-readings-none = ຍັງບໍ່ມີຕົວເລກທີ່ລາຍງານ.

## Commitments, and one of them

commitments-title = ຄຳໝັ້ນສັນຍາ
commitments-sentence = { $count ->
    [0] ບໍ່ມີຄຳໝັ້ນສັນຍາທີ່ສະແດງທີ່ນີ້.
    [1] { $kept ->
        [0] ມີໜຶ່ງຄຳໝັ້ນສັນຍາ; ຍັງບໍ່ທັນບັນທຶກວ່າປະຕິບັດຕາມແລ້ວ.
       *[other] ມີໜຶ່ງຄຳໝັ້ນສັນຍາ ແລະປະຕິບັດຕາມແລ້ວ.
    }
   *[other] ປະຕິບັດຕາມແລ້ວ { $kept } ໃນ { $count } ຄຳໝັ້ນສັນຍາ.
}
commitments-caption = ຖ້ອຍຄຳທີ່ຕົກລົງ, ຜູ້ໃຫ້ຄຳໝັ້ນສັນຍາ, ສະຖານທີ່ ແລະສະຖານະ
commitment-text = ຖ້ອຍຄຳທີ່ຕົກລົງ
commitment-maker = ຜູ້ໃຫ້
commitment-meeting = ກອງປະຊຸມ
commitment-serves = ສະໜັບສະໜູນ
commitment-sentence = { $state }. ກຳນົດເວລາ { $day }.
commitment-sentence-undated = { $state }. ບໍ່ມີກຳນົດເວລາ.
commitment-facts = ຫຍັງ, ຜູ້ໃດ, ເມື່ອໃດ
commitment-session = ວາລະ
commitment-measure = ຖືວ່າປະຕິບັດຕາມເມື່ອ
commitment-condition = ເງື່ອນໄຂ
commitment-meeting-date = ຕົກລົງໃນ
commitment-first-due = ກຳນົດເວລາທຳອິດທີ່ຕົກລົງ
commitment-moved = ເລື່ອນ
commitment-moved-to = ຈາກ { $from } ເປັນ { $to }
commitment-progress = ຄວາມຄືບໜ້າທີ່ລາຍງານ
commitment-report = ລາຍງານຫຼ້າສຸດ
commitment-serves-none = ບໍ່ໄດ້ເຊື່ອມໂຍງກັບກິດຈະກຳ.

## Consultations, and one of them

consultations-title = ການປຶກສາຫາລື
consultations-sentence = { $count ->
    [0] ບໍ່ມີການປຶກສາຫາລືທີ່ສະແດງທີ່ນີ້.
    [1] { $ahead ->
        [0] ໄດ້ຈັດການປຶກສາຫາລືໜຶ່ງຄັ້ງແລ້ວ.
       *[other] ຈະມີການປຶກສາຫາລືໜຶ່ງຄັ້ງ.
    }
   *[other] { $ahead ->
        [0] ການປຶກສາຫາລື { $count } ຄັ້ງ; ບໍ່ມີຄັ້ງທີ່ຈະມາເຖິງ.
       *[other] ການປຶກສາຫາລື { $count } ຄັ້ງ; ຈະມາເຖິງ { $ahead } ຄັ້ງ.
    }
}
consultations-caption = ເວລາຈັດ, ເຈົ້າພາບ ແລະຜົນໄດ້ຮັບຂອງແຕ່ລະຄັ້ງ
consultation-host = ເຈົ້າພາບ
consultation-begins = ເລີ່ມ
consultation-ends = ສິ້ນສຸດ
consultation-agreements = ຂໍ້ຕົກລົງ
consultation-commitments = ຄຳໝັ້ນສັນຍາ
consultation-sentence = { $state }. ເລີ່ມ { $day }.
consultation-sentence-undated = { $state }. ຍັງບໍ່ໄດ້ກຳນົດວັນທີ.
consultation-facts = ເມື່ອໃດ, ຢູ່ໃສ, ຜູ້ໃດ
consultation-moment = { $day }, { $time } ({ $zone })
consultation-place = ສະຖານທີ່
consultation-mode = ຮູບແບບ
consultation-invited = ຜູ້ໄດ້ຮັບເຊີນ
consultation-participants = ຜູ້ເຂົ້າຮ່ວມ
consultation-minutes = ບົດບັນທຶກກອງປະຊຸມ
consultation-minutes-count = { $count ->
   *[other] { $count } ເອກະສານ
}
mode-in_person = ໃນຫ້ອງດຽວກັນ
mode-online = ອອນລາຍ
mode-hybrid = ໃນຫ້ອງ ແລະອອນລາຍ
consultation-agenda = ວາລະກອງປະຊຸມ
consultation-agenda-none = ບໍ່ມີວາລະກອງປະຊຸມບັນທຶກໄວ້ທີ່ນີ້.
consultation-agreements-none = ບໍ່ມີຂໍ້ຕົກລົງບັນທຶກໄວ້ທີ່ນີ້.
consultation-commitments-none = ບໍ່ມີຄຳໝັ້ນສັນຍາຈາກການປຶກສາຫາລືນີ້.

## Changes

changes-title = ການປ່ຽນແປງ
changes-sentence = { $day ->
    [none] ຍັງບໍ່ມີການປ່ຽນແປງ.
   *[other] ການປ່ຽນແປງຫຼ້າສຸດແມ່ນໃນ { $day }.
}
changes-caption = ການປ່ຽນແປງຫຼ້າສຸດຢູ່ກ່ອນ ພ້ອມອົງການຈັດຕັ້ງທີ່ປ່ຽນ
changes-feed = ເນື້ອໃນດຽວກັນເປັນຟີດ (Atom)
changes-what = ການປ່ຽນແປງ
changes-by = ໂດຍ
changes-clock = ປະຕິທິນ
changes-notice = ລາຍການອື່ນ
changes-moved = ປັດຈຸບັນ “{ $state }”.
changes-progress = ລາຍງານ { $share }.
changes-value = ຕົວເລກໃໝ່: { $value }.
changes-due = ເລື່ອນກຳນົດເວລາຈາກ { $from } ເປັນ { $to }.
changes-due-set = ຕັ້ງກຳນົດເວລາເປັນ { $to }.
changes-handed-over = ມອບໃຫ້ { $party }.
changes-answered = ຕອບແລ້ວ.
changes-earlier = ການປ່ຽນແປງກ່ອນໜ້າ
changes-latest = ການປ່ຽນແປງຫຼ້າສຸດ
changes-feed-title = { $programme }: ການປ່ຽນແປງ

## Method

method-title = ວິທີການ
method-sentence = ທຸກສະຖານະທີ່ນີ້ເປັນໄປຕາມກົດລະບຽບໃນໜ້ານີ້ ໂດຍຄິດໄລ່ຈາກສິ່ງທີ່ອົງການຈັດຕັ້ງລາຍງານ ແລະຈາກປະຕິທິນ.
method-signals = ຄວາມໝາຍຂອງແຕ່ລະສັນຍານ
method-signals-caption = ສີ ຮູບຮ່າງ ແລະຄຳ ສະແດງພ້ອມກັນສະເໝີ
method-meaning = ຄວາມໝາຍ
method-done = ບໍ່ຕ້ອງດຳເນີນການຫຍັງອີກ: ຜູ້ອື່ນທີ່ບໍ່ແມ່ນຜູ້ລາຍງານໄດ້ຢືນຢັນແລ້ວ ຫຼືຕົວເລກທີ່ລາຍງານບັນລຸເປົ້າໝາຍ.
method-on_track = ເລີ່ມແລ້ວ ຫຼືຈະມາເຖິງ, ທັນເວລາ ແລະບໍ່ມີການລາຍງານຄວາມຫຍຸ້ງຍາກ.
method-at_risk = ຜູ້ຮັບຜິດຊອບລາຍງານຄວາມຊັກຊ້າ ຫຼືຄວາມຫຍຸ້ງຍາກ ຫຼືລາຍການນີ້ຂຶ້ນກັບສິ່ງທີ່ກາຍກຳນົດເວລາແລ້ວ.
method-late = ວັນກຳນົດໄດ້ສິ້ນສຸດລົງແລ້ວ ຕາມເວລາຂອງຜູ້ຮັບຜິດຊອບ ແລະຍັງບໍ່ທັນສຳເລັດ.
method-no_report = ບໍ່ມີລາຍງານໃນໄລຍະລາຍງານນີ້ ຫຼືຍັງບໍ່ເຄີຍມີລາຍງານ. ນີ້ໝາຍເຖິງຍັງບໍ່ມີຂ່າວ ບໍ່ແມ່ນຄວາມລົ້ມເຫຼວ.
method-closed = ຍົກເລີກ, ປະຕິເສດ, ຖອນຄືນ ຫຼືສິ້ນສຸດລົງ: ບໍ່ຕ້ອງດຳເນີນການຫຍັງອີກ.
method-worst = ສິ່ງທີ່ລາຍງານ ແລະສິ່ງທີ່ປະຕິທິນບອກອາດຕ່າງກັນ. ຈະສະແດງສະຖານະທີ່ຕ້ອງເອົາໃຈໃສ່ກວ່າ; ສຳເລັດ ແລະປິດ ສະແດງຕາມທີ່ເປັນ.
method-calendar = ສິ່ງທີ່ປະຕິທິນບອກ
method-calendar-caption = ວັນສິ້ນສຸດໃນເວລາທ່ຽງຄືນ ຕາມເວລາຂອງຜູ້ຮັບຜິດຊອບ
method-on_time = ບໍ່ມີຂໍ້ໃດຕໍ່ໄປນີ້ເປັນຈິງ.
method-due_soon = { $days ->
    [1] ກຳນົດເວລາແມ່ນມື້ນີ້ ຫຼືມື້ອື່ນ.
   *[other] ກຳນົດເວລາແມ່ນພາຍໃນ { $days } ມື້.
}
method-silent = ກຳລັງດຳເນີນຢູ່, ບໍ່ມີລາຍງານໃນໄລຍະລາຍງານນີ້ ແລະລາຍງານຫຼ້າສຸດ ຫຼືວັນເລີ່ມ ຜ່ານໄປຫຼາຍກວ່າ { $days } ມື້.
method-overdue = ວັນກຳນົດໄດ້ສິ້ນສຸດລົງແລ້ວ.
method-period = ໄລຍະລາຍງານມີ { $months } ເດືອນ. ໄລຍະປັດຈຸບັນແມ່ນຈາກ { $from } ຫາ { $to }.
method-period-none = ໄລຍະລາຍງານມີ { $months } ເດືອນ. ໄລຍະທຳອິດຍັງບໍ່ທັນເລີ່ມ.
method-progress = ຄວາມຄືບໜ້າ
method-progress-claimed = ຄວາມຄືບໜ້າທີ່ລາຍງານແມ່ນສິ່ງທີ່ຜູ້ນຳພາກິດຈະກຳແຈ້ງ. ຈະນັບວ່າຢືນຢັນແລ້ວ ເມື່ອກິດຈະກຳສຳເລັດເທົ່ານັ້ນ.
method-confirms = “ສຳເລັດ” ຢືນຢັນໂດຍຜູ້ທີ່ລະບຸໃນ “ຢືນຢັນ”; ຖ້າບໍ່ໄດ້ລະບຸ ຄະນະປະສານງານເປັນຜູ້ຢືນຢັນ.
method-dates = ກຳນົດເວລາທີ່ເລື່ອນແລ້ວຍັງຮັກສາວັນທີທຳອິດ: ສະແດງທັງສອງວັນທີ ແລະການເລື່ອນແຕ່ລະຄັ້ງ.
method-scale = ການທຽບກັບມາດຕາສ່ວນອື່ນ
method-scale-caption = ຂັ້ນທີ່ໃກ້ຄຽງທີ່ສຸດຂອງມາດຕາສ່ວນສາທາລະນະອື່ນ; ມາດຕາສ່ວນເຫຼົ່ານັ້ນປະເມີນໂດຍຜູ້ອື່ນ ແລະໃນເວລາອື່ນ
method-scale-ours = ທີ່ນີ້
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = ບໍ່ມີລາຍງານ
method-scale-open = ຍັງບໍ່ໄດ້ດຳເນີນການ ຕາມທີ່ລາຍງານ
method-scale-half = ລາຍງານຕ່ຳກວ່າ { $share }
method-scale-most = ລາຍງານ { $share } ຂຶ້ນໄປ
method-scale-done = ສຳເລັດ
method-scale-over = ສຳເລັດ, ຫຼາຍກວ່າທີ່ຕັ້ງໄວ້
method-scale-closed = ປິດ
ogp-no-evidence = ບໍ່ມີຫຼັກຖານ
ogp-not-started = ຍັງບໍ່ໄດ້ເລີ່ມ
ogp-limited = ຈຳກັດ
ogp-substantial = ຫຼາຍພໍສົມຄວນ
ogp-complete = ຄົບຖ້ວນ
compact-none = ບໍ່ມີຄວາມຄືບໜ້າ
compact-limited = ຈຳກັດ
compact-met = ບັນລຸ
compact-exceeded = ເກີນເປົ້າໝາຍ
sdg-exploring = ກຳລັງຊອກຫາແຫຼ່ງຂໍ້ມູນ
sdg-in-progress = ກຳລັງດຳເນີນການ
sdg-complete = ຄົບຖ້ວນ
sdg-not-applicable = ນຳໃຊ້ບໍ່ໄດ້
scale-no-step = ບໍ່ມີຂັ້ນນີ້
method-hidden = ສິ່ງທີ່ບໍ່ສະແດງ
method-hidden-person = ຊື່ ເບີໂທ ຫຼືບັນຊີຂອງບຸກຄົນ: ສິ່ງທີ່ດຳເນີນການສະແດງຕາມອົງການຈັດຕັ້ງ.
method-hidden-words = ຖ້ອຍຄຳ ແລະໄຟລ໌ທີ່ສົ່ງມາ ນອກເໜືອຈາກທີ່ຜູ້ສົ່ງຕົກລົງໃຫ້ສະແດງ.
method-hidden-entity = ຊື່ອົງການຈັດຕັ້ງທີ່ບໍ່ຄວນເປີດເຜີຍ; ຈະໃຊ້ຄຳອະທິບາຍທົ່ວໄປແທນ.
method-hidden-items = ສິ່ງທີ່ຜູ້ຂຽນສະແດງໃຫ້ສະມາຊິກ ຄະນະປະສານງານ ຫຼືຜູ້ທີ່ລະບຸໄວ້ເທົ່ານັ້ນ.
method-corrections = ມີຂໍ້ມູນບໍ່ຖືກຕ້ອງ?
method-corrections-help = ກະລຸນາແຈ້ງຄະນະປະສານງານຂອງໂຄງການວ່າຂໍ້ມູນໃດບໍ່ຖືກຕ້ອງ. ຄະນະປະສານງານຈະແກ້ໄຂ ແລະລະບຸວັນທີແກ້ໄຂ.
method-corrections-none = ກະລຸນາແຈ້ງຜູ້ດູແລເຊີບເວີນີ້; ຍັງບໍ່ໄດ້ລະບຸຄະນະປະສານງານ.

## Data

data-title = ຂໍ້ມູນເປີດ
data-sentence = ທຸກຢ່າງໃນໜ້າເຫຼົ່ານີ້ດຶງເປັນຂໍ້ມູນໄດ້ ໂດຍບໍ່ຕ້ອງຂໍອະນຸຍາດ.
data-lists = ລາຍການ
data-lists-caption = ແຖວດຽວກັນກັບໃນໜ້າຕ່າງໆ ເທົ່າທີ່ທ່ານເບິ່ງໄດ້
data-what = ຫຍັງ
data-address = ທີ່ຢູ່
data-format = ຮູບແບບ
data-licence = ໃບອະນຸຍາດ
data-licence-none = ໂຄງການນີ້ບໍ່ໄດ້ລະບຸໃບອະນຸຍາດ. ກ່ອນເຜີຍແຜ່ຂໍ້ມູນຢູ່ບ່ອນອື່ນ ກະລຸນາຖາມຄະນະປະສານງານ ແລະລະບຸແຫຼ່ງທີ່ມາ ພ້ອມວັນທີ.
data-schema = ວິທີອ່ານ
data-schema-help = ວັນທີຂຽນເປັນ YYYY-MM-DD; ເວລາມີຄ່າຊົດເຊີຍເຂດເວລາ; ຄ່າຫວ່າງໝາຍຄວາມວ່າຍັງບໍ່ຮູ້ຂໍ້ມູນ. ລາຍການແບ່ງເປັນໜ້າດ້ວຍ cursor. ຄຳຕອບທີ່ບໍ່ປ່ຽນແປງບໍ່ມີຄ່າໃຊ້ຈ່າຍ: ກະລຸນາສົ່ງ ETag ຂອງຄຳຕອບນັ້ນອີກຄັ້ງ.
data-programme = ໂຄງການ
data-summary = ສະຫຼຸບໃນແຖວດຽວ
data-activities = ກິດຈະກຳ
data-targets = ເປົ້າໝາຍ
data-commitments = ຄຳໝັ້ນສັນຍາ
data-entities = ອົງການຈັດຕັ້ງ
data-consultations = ການປຶກສາຫາລື
data-ledger = ຂໍ້ຄວາມເຕືອນ
data-changes = ການປ່ຽນແປງ
data-programmes = ໂຄງການໃນເຊີບເວີນີ້
data-responsibilities = ໃຜມີບົດບາດໃດ
data-matrix = ຈຳນວນຕາມສອງຄຸນສົມບັດ
data-timeseries = ຕົວເລກຕາມເວລາ
data-events = ການປ່ຽນແປງທັນທີທີ່ເກີດຂຶ້ນ
data-export = ຕາຕະລາງທັງໝົດສຳລັບດາວໂຫຼດ
data-calendar = ກຳນົດວັນສຳລັບປະຕິທິນຂອງທ່ານ
data-badge = ປ້າຍສະຖານະ
data-chart = ແຜນພູມເປັນຮູບ
data-embed = ສ່ວນຂອງໜ້າສຳລັບເວັບໄຊອື່ນ
data-openapi = ຄຳອະທິບາຍສ່ວນເຊື່ອມຕໍ່ສຳລັບໂປຣແກຣມ
data-docs = ຄຳອະທິບາຍດຽວກັນສຳລັບອ່ານ
data-feed = ການປ່ຽນແປງເປັນຟີດ

## Fragments for other sites

embed-source = ຈາກ { $programme }
embed-deadlines = ກຳນົດເວລາຕໍ່ໄປ
embed-deadlines-none = ບໍ່ມີກຳນົດເວລາ.
embed-signals = ກິດຈະກຳຕາມສັນຍານ

## Desk: for coordinators only

desk-needs = ລໍຖ້າທ່ານ
desk-people = ຄົນ ແລະແອັບແຊັດ
desk-delivery = ການສົ່ງ
desk-files = ໄຟລ໌
desk-audit = ບັນທຶກການດຳເນີນການ
desk-tokens = ການເຂົ້າເຖິງ
desk-revisions = ສະບັບ
desk-preview = ຂໍ້ຄວາມ
desk-who = { $office }, { $entity }
desk-who-left = { $id } (ອອກແລ້ວ)
desk-count = { $n ->
    [0] ປັດຈຸບັນ ບໍ່ມີລາຍການທີ່ລໍຖ້າທ່ານ.
   *[other] ມີ { $n } ລາຍການທີ່ລໍຖ້າທ່ານ.
}
desk-told = ຜົນໄດ້ຮັບ
desk-not-heard-yet = ຍັງກຳລັງດຳເນີນການຢູ່. ກະລຸນາເປີດໜ້ານີ້ອີກຄັ້ງໃນໄວໆນີ້.

desk-incidents = ກິດຈະກຳທີ່ດຳເນີນຕໍ່ບໍ່ໄດ້
desk-dates = ວັນທີໃໝ່ທີ່ຂໍມາ
desk-claims = ລໍຖ້າການຢືນຢັນ ຫຼືການຕັດສິນໃຈ
desk-hand-overs = ແຈ້ງວ່າບໍ່ແມ່ນວຽກຂອງຕົນ
desk-words = ຂໍ້ຄວາມທີ່ຕ້ອງມີເຈົ້າໜ້າທີ່ອ່ານ
desk-unreached = ຜູ້ທີ່ສົ່ງຫາບໍ່ຮອດ
desk-by-hand = ສົ່ງຕໍ່ດ້ວຍຕົນເອງ, ຍັງບໍ່ມີຄຳຕອບ
desk-invitations = ຄຳເຊີນທີ່ໝົດອາຍຸໂດຍບໍ່ໄດ້ໃຊ້
desk-soon = ຈະສະແດງວ່າຊັກຊ້າໃນໄວໆນີ້

desk-suspended = ລາຍການນີ້ລໍຖ້າທ່ານ: ລະບົບຂັດຂ້ອງ ({ $code }).
desk-incident = ລະບົບຂັດຂ້ອງ ({ $code }).
desk-asked-you = ນີ້ແມ່ນຄຳຖາມເຖິງທ່ານ: { $who }.
desk-asked = ຜູ້ທີ່ໄດ້ຮັບຄຳຖາມ: { $who }.
desk-not-theirs = { $who } ແຈ້ງວ່າບໍ່ແມ່ນວຽກຂອງຕົນ.
desk-reason-not-understood = ພວກເຮົາບໍ່ເຂົ້າໃຈຂໍ້ຄວາມນີ້ ເຖິງວ່າໄດ້ຖາມອີກຄັ້ງແລ້ວ.
desk-reason-wanted = ຜູ້ສົ່ງຕ້ອງການໃຫ້ເຈົ້າໜ້າທີ່ອ່ານ.
desk-reason-unprompted = ຂໍ້ຄວາມນີ້ສົ່ງມາໂດຍບໍ່ມີຄຳຖາມ.
desk-reason-help = ຜູ້ສົ່ງຂໍຄວາມຊ່ວຍເຫຼືອ.
desk-reason-no-member = ຜູ້ສົ່ງບໍ່ໄດ້ຮ່ວມໃນໂຄງການແລ້ວ.
desk-reason-failed = ດຳເນີນການກັບຂໍ້ຄວາມນີ້ບໍ່ໄດ້.
desk-reason-gone = Waymark ຖືກເອົາອອກຈາກກຸ່ມ.
desk-reason-no-rights = Waymark ບໍ່ມີສິດສົ່ງຂໍ້ຄວາມໃນແຊັດໜຶ່ງແລ້ວ.
desk-reason-erase = ຜູ້ສົ່ງຂໍໃຫ້ລຶບຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບຕົນ.
desk-not-reached = { $n ->
   *[other] { $n } ຂໍ້ຄວາມສົ່ງໄປບໍ່ຮອດ.
}
desk-perhaps-reached = { $n ->
   *[other] ບໍ່ຮູ້ແນ່ນອນວ່າ { $n } ຂໍ້ຄວາມສົ່ງໄປຮອດຫຼືບໍ່.
}
desk-passed-on = ໄດ້ຂໍໃຫ້ຜູ້ປະສານງານສົ່ງຄຳຖາມຕໍ່.
desk-invitation-over = ຄຳເຊີນບໍ່ໄດ້ໃຊ້.
desk-late-after = ຫຼັງຈາກ { $day } ລາຍການນີ້ຈະສະແດງວ່າຊັກຊ້າໃຫ້ທຸກຄົນເຫັນ.
desk-why-no-messenger = ບໍ່ມີແອັບແຊັດ
desk-why-nobody-there = ບໍ່ມີຜູ້ຢູ່ໃນຕຳແໜ່ງນີ້
desk-why-gone = ບັນຊີບໍ່ມີແລ້ວ ຫຼືໄດ້ບລັອກ Waymark
desk-why-rights = Waymark ບໍ່ມີສິດສົ່ງຂໍ້ຄວາມທີ່ນັ້ນ
desk-why-no-rights = Waymark ບໍ່ມີສິດສົ່ງຂໍ້ຄວາມທີ່ນັ້ນ
desk-why-unreadable = ອ່ານລາຍການທີ່ກ່ຽວຂ້ອງບໍ່ໄດ້

desk-act-read = ອ່ານແລ້ວ
desk-act-resume = ໃຫ້ດຳເນີນຕໍ່
desk-act-found = ຮຽບຮ້ອຍແລ້ວ
desk-act-again = ສົ່ງອີກຄັ້ງ
desk-act-seen = ເຫັນແລ້ວ
desk-to-people = ຄົນ ແລະແອັບແຊັດ
desk-enter = ປ້ອນຄຳຕອບແທນ
desk-enter-help = ຈະບັນທຶກໃນນາມຂອງຜູ້ຕອບ ພ້ອມໝາຍເຫດວ່າທ່ານເປັນຜູ້ປ້ອນ.
desk-which-question = ຕອບຄຳຖາມໃດ?
desk-her-words = ຄຳຕອບ ຕາມຖ້ອຍຄຳຂອງຜູ້ຕອບ
desk-record = ບັນທຶກ
desk-ask-else = ຖາມຫ້ອງການອື່ນ
desk-which-office = ຫ້ອງການໃດ?
desk-ask-them = ຖາມ
desk-write = ຂຽນເຖິງຜູ້ຮັບຜິດຊອບ
desk-your-words = ຂໍ້ຄວາມຂອງທ່ານ
desk-show-first = ສະແດງກ່ອນສົ່ງ

desk-did-read = ຂໍຂອບໃຈ. ໝາຍວ່າອ່ານແລ້ວ.
desk-did-resumed = ດຳເນີນຕໍ່ແລ້ວ. ຖ້າຂັດຂ້ອງອີກ ຈະສະແດງທີ່ນີ້ອີກ.
desk-did-found = ຂໍຂອບໃຈ. ເລື່ອງນີ້ຮຽບຮ້ອຍແລ້ວ.
desk-did-again = ສົ່ງອີກຄັ້ງແລ້ວ ຕາມຊ່ອງທາງຕິດຕໍ່ປັດຈຸບັນ.
desk-did-seen = ຂໍຂອບໃຈ. ເອົາອອກຈາກໂຕະເຮັດວຽກຂອງທ່ານແລ້ວ.
desk-did-already = ບໍ່ມີຫຍັງປ່ຽນແປງ: ເລື່ອງນີ້ຮຽບຮ້ອຍກ່ອນແລ້ວ.
desk-did-ended = ຄຳເຊີນສິ້ນສຸດແລ້ວ.
desk-did-unlinked = ຕັດການເຊື່ອມຕໍ່ບັນຊີແລ້ວ.
desk-left = ທ່ານບໍ່ໄດ້ຮ່ວມໃນໂຄງການນີ້ແລ້ວ.
desk-form-broken = ແບບຟອມນີ້ມາຮອດບໍ່ຄົບຖ້ວນ. ກະລຸນາເປີດໜ້ານີ້ອີກຄັ້ງ ແລ້ວສົ່ງໃໝ່.
desk-form-missing = ແບບຟອມນີ້ຍັງບໍ່ຄົບຖ້ວນ. ກະລຸນາກັບໄປຕື່ມ ແລ້ວສົ່ງໃໝ່.

desk-person = ບຸກຄົນ
desk-linked = ເຊື່ອມຕໍ່
desk-heard = ຂ່າວຫຼ້າສຸດ
desk-invited-until = ເຊີນຈົນເຖິງ
desk-do = ສິ່ງທີ່ທ່ານເຮັດໄດ້
desk-nowhere = ບໍ່ມີ
desk-gone = ບໍ່ມີແລ້ວ
desk-never = ບໍ່ເຄີຍ
desk-stopped = ບໍ່ຮັບຂໍ້ຄວາມ
desk-paused = ພັກຊົ່ວຄາວ
desk-welcomed = ຖາມແລ້ວ, ຍັງບໍ່ໄດ້ຕົກລົງ
desk-unlink = ຕັດການເຊື່ອມຕໍ່
desk-invite = ເຊີນ
desk-end-invitation = ສິ້ນສຸດຄຳເຊີນ
desk-cannot-invite = ຍັງເຊີນບໍ່ໄດ້: Waymark ຍັງບໍ່ເຄີຍສົ່ງຂໍ້ຄວາມຜ່ານ Telegram ຫຼື Discord.
desk-invitation = ຄຳເຊີນ
desk-invitation-help = ຄຳເຊີນນີ້ສະແດງໃນໜ້ານີ້ເທົ່ານັ້ນ. ກະລຸນາສົ່ງໃຫ້ບຸກຄົນນີ້ຜູ້ດຽວ. ໃຊ້ໄດ້ໜຶ່ງຄັ້ງ ແລະຈະບໍ່ສົ່ງຂໍ້ຄວາມຫາກ່ອນໄດ້ຮັບການຕົກລົງ.
desk-then-write = ຈາກນັ້ນ ຜູ້ຮັບພິມຢູ່ທີ່ນັ້ນ:
desk-qr = ລິ້ງດຽວກັນ ສຳລັບກ້ອງໂທລະສັບ
desk-works-until = ໃຊ້ໄດ້ຈົນເຖິງ
desk-to-forward = ຂໍ້ຄວາມສຳລັບສົ່ງຕໍ່

desk-messengers = ແອັບແຊັດ
desk-messenger = ແອັບແຊັດ
desk-state = ສະຖານະ
desk-waiting = ລໍຖ້າ
desk-oldest = ເກົ່າສຸດ
desk-last-sent = ສົ່ງຫຼ້າສຸດ
desk-nothing-sent = ຍັງບໍ່ໄດ້ສົ່ງຫຍັງ.
desk-bot-up = ເຊື່ອມຕໍ່ແລ້ວ
desk-bot-down = ບໍ່ໄດ້ເຊື່ອມຕໍ່
desk-bot-own = ສ່ວນໜຶ່ງຂອງເຊີບເວີນີ້
desk-lost = ບໍ່ໄດ້ສົ່ງ ຫຼືອາດບໍ່ໄດ້ສົ່ງ
desk-to = ເຖິງ
desk-to-a-group = ກຸ່ມ
desk-why = ເຫດຜົນ
desk-when = ເວລາ
desk-reminders = ຂໍ້ຄວາມເຕືອນ
desk-item = ລາຍການ
desk-older = ເກົ່າກວ່ານີ້
desk-status-all = ທັງໝົດ
desk-status-planned = ວາງແຜນໄວ້
desk-status-released = ກຳລັງສົ່ງ
desk-status-sent = ສົ່ງແລ້ວ
desk-status-answered = ຕອບແລ້ວ
desk-status-suppressed = ບໍ່ໄດ້ສົ່ງ ໂດຍເຈດຕະນາ
desk-status-undeliverable = ສົ່ງບໍ່ຮອດຜູ້ໃດ
desk-status-uncertain = ອາດຮອດແລ້ວ
desk-status-dead = ຢຸດສົ່ງແລ້ວ

desk-file = ໄຟລ໌
desk-from = ຈາກ
desk-kind = ປະເພດ
desk-size = ຂະໜາດ
desk-files-help = ໄຟລ໌ຈະບັນທຶກໃສ່ອຸປະກອນຂອງທ່ານ ແລະບໍ່ເປີດທີ່ນີ້. ໄຟລ໌ບໍ່ໄດ້ກວດໄວຣັສ. ລະບົບບັນທຶກວ່າຜູ້ໃດເປີດໄຟລ໌.
desk-no-files = ຍັງບໍ່ມີໄຟລ໌ທີ່ສົ່ງມາ.
desk-kilobytes = { $n } kB
desk-file-kept = ເກັບໄວ້ແລ້ວ
desk-file-wanted = ກຳລັງດຶງ
desk-file-refused = ບໍ່ໄດ້ເກັບໄວ້
desk-file-too-large = ບໍ່ໄດ້ເກັບໄວ້: ໃຫຍ່ເກີນໄປ
desk-file-type = ບໍ່ໄດ້ເກັບໄວ້: ບໍ່ແມ່ນປະເພດໄຟລ໌ທີ່ເກັບ
desk-file-gone = ບໍ່ມີແລ້ວ
desk-file-erased = ລຶບພ້ອມກັບຂໍ້ມູນຜູ້ສົ່ງ

desk-who-did = ຜູ້ໃດ
desk-what = ຫຍັງ
desk-detail = ເພີ່ມເຕີມ
desk-filter = ສະແດງ
desk-nothing-done = ຍັງບໍ່ມີການດຳເນີນການ.
desk-entered-by = ປ້ອນໂດຍ { $who }
desk-revision = ສະບັບ { $n }
desk-did-it-answer = ຕອບ
desk-did-it-request = ສົ່ງຄຳຂໍ
desk-did-it-command = ຕັດສິນໃຈ
desk-did-it-undo = ຖອນຄຳຕອບ
desk-did-it-published = ເຜີຍແຜ່
desk-did-it-entered = ປ້ອນຄຳຕອບແທນຜູ້ອື່ນ
desk-did-it-read = ອ່ານຂໍ້ຄວາມ
desk-did-it-resumed = ໃຫ້ລາຍການດຳເນີນຕໍ່
desk-did-it-found = ຈັດການການມອບວຽກຮຽບຮ້ອຍ
desk-did-it-again = ສົ່ງອີກຄັ້ງ
desk-did-it-seen = ເອົາອອກຈາກໂຕະເຮັດວຽກ
desk-did-it-invited = ເຊີນ
desk-did-it-ended = ສິ້ນສຸດຄຳເຊີນ
desk-did-it-unlinked = ຕັດການເຊື່ອມຕໍ່ບັນຊີ
desk-did-it-opened = ເປີດໄຟລ໌
desk-did-it-token-made = ສ້າງໂທເຄັນ
desk-did-it-token-revoked = ຍົກເລີກໂທເຄັນ
desk-did-it-signed-in = ເຂົ້າສູ່ລະບົບ
desk-did-it-erased = ລຶບຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບບຸກຄົນ

desk-tokens-help = ໂທເຄັນໃຫ້ໂປຣແກຣມອ່ານສິ່ງທີ່ຂອບເຂດອະນຸຍາດ ຫຼືສົ່ງການອັບເດດ. ກະລຸນາໃຫ້ແຕ່ລະໂປຣແກຣມມີໂທເຄັນຂອງຕົນ.
desk-no-tokens = ໂຄງການນີ້ຍັງບໍ່ມີໂທເຄັນ.
desk-token = ໂທເຄັນໃໝ່
desk-token-once = ໂທເຄັນນີ້ສະແດງໃນໜ້ານີ້ເທົ່ານັ້ນ. ກະລຸນາສຳເນົາໄວ້ດຽວນີ້.
desk-token-begins = ຂຶ້ນຕົ້ນດ້ວຍ
desk-token-name = ໃຊ້ເພື່ອຫຍັງ?
desk-token-scope = ອະນຸຍາດໃຫ້ເຮັດຫຍັງ?
desk-token-days = ໃຊ້ໄດ້ຈັກມື້?
desk-token-until = ໃຊ້ໄດ້ຈົນເຖິງ
desk-token-used = ໃຊ້ຫຼ້າສຸດ
desk-token-make = ສ້າງໂທເຄັນ
desk-token-revoke = ຍົກເລີກ
desk-token-revoked = ຍົກເລີກແລ້ວ
desk-token-over = ໝົດອາຍຸແລ້ວ
desk-did-revoked = ຍົກເລີກໂທເຄັນແລ້ວ.
desk-scope-read-public = ອ່ານສິ່ງທີ່ເປັນສາທາລະນະ
desk-scope-read-members = ອ່ານສິ່ງທີ່ສະມາຊິກເຫັນໄດ້
desk-scope-read-all = ອ່ານທຸກຢ່າງ
desk-scope-write-updates = ສົ່ງການອັບເດດ
desk-scope-admin = ສ້າງ ແລະຍົກເລີກໂທເຄັນ

desk-first-revision = ສະບັບທຳອິດ.
desk-changed-files = ໄຟລ໌
desk-files-changed = ປ່ຽນແປງ
desk-files-added = ໃໝ່
desk-files-removed = ເອົາອອກ

desk-message = ຂໍ້ຄວາມ
desk-show = ສະແດງ
desk-preview-about = ຕົວຢ່າງກ່ຽວກັບ { $item }, ວັນທີ { $day }. ຈະບໍ່ສົ່ງຂໍ້ຄວາມນີ້.
desk-not-translated = ຍັງບໍ່ມີຄຳແປ: ສະແດງເປັນພາສາອື່ນ.
desk-refused = ຈະບໍ່ຮັບ:
desk-did-again-later = ຈະສົ່ງອີກຄັ້ງເມື່ອຮອດເວລາຮັບຂໍ້ຄວາມຂອງເຂົາເຈົ້າ.
desk-did-nowhere = ບໍ່ໄດ້ສົ່ງຫຍັງ: ຍັງບໍ່ມີຊ່ອງທາງຕິດຕໍ່ເຂົາເຈົ້າ. ກະລຸນາເຊີນກ່ອນ ຫຼືບອກດ້ວຍຕົນເອງ.
desk-did-given-up = ຈະບໍ່ສົ່ງອີກ ແລະລາຍການບອກເຫດຜົນໄວ້.
desk-did-gone-on = ບໍ່ມີຫຍັງປ່ຽນ: ຮອດແລ້ວ, ກຳລັງສົ່ງ ຫຼືຈັດການແລ້ວ.
desk-did-token-twice = ແບບຟອມນີ້ສົ່ງໄປແລ້ວ. ໂທເຄັນໄດ້ສະແດງໃນຄັ້ງນັ້ນ ແລະບໍ່ໄດ້ສ້າງອັນທີສອງ. ຖ້າບໍ່ມີໃຜສຳເນົາໄວ້ ໃຫ້ຍົກເລີກແລ້ວສ້າງໃໝ່.
desk-delivered = ຂໍ້ຄວາມເຕືອນໜຶ່ງລາຍການ
desk-one-reminder = ຂໍ້ຄວາມເຕືອນ: { $item }
desk-give-up = ຢຸດສົ່ງລາຍການນີ້
desk-give-up-help = ຈະບໍ່ສົ່ງ ຫຼືບໍ່ສົ່ງຊ້ຳ. ຄຳຖາມຍັງເປີດຢູ່ ແລະຂໍ້ຄວາມເຕືອນຄັ້ງຕໍ່ໄປຍັງດຳເນີນຕໍ່.
desk-why-closed = ຈັດການແລ້ວກ່ອນຈະສົ່ງ
desk-why-superseded = ມີຂໍ້ຄວາມໃໝ່ກວ່າແທນແລ້ວ
desk-why-paused = ເຂົາເຈົ້າພັກຮັບຂໍ້ຄວາມຊົ່ວຄາວ
desk-why-stopped = ເຂົາເຈົ້າບໍ່ຮັບຂໍ້ຄວາມ
desk-why-silence = ເຂົາເຈົ້າບໍ່ຮັບຂໍ້ຄວາມ
desk-why-digest = ຢູ່ໃນບົດສະຫຼຸບແລ້ວ
desk-why-reply-page = ໜ້າຕອບສະແດງແລ້ວ
desk-why-unlinked = ຕັດການເຊື່ອມຕໍ່ບັນຊີແລ້ວ
desk-why-never-sent = ຂໍ້ຄວາມທີ່ຈະແກ້ບໍ່ເຄີຍຖືກສົ່ງ
desk-why-no-thread = ຫົວຂໍ້ຂອງກຸ່ມບໍ່ມີແລ້ວ
desk-why-erased = ລຶບຂໍ້ມູນຂອງເຂົາເຈົ້າແລ້ວ
desk-why-told-otherwise = ເຂົາເຈົ້າຮູ້ຈາກທາງອື່ນແລ້ວ
desk-why-not-needed = ບໍ່ຈຳເປັນແລ້ວ
desk-why-wrong-person = ບໍ່ກ່ຽວກັບເຂົາເຈົ້າ
desk-did-it-given-up = ຢຸດສົ່ງຂໍ້ຄວາມເຕືອນ
desk-did-it-signed-out = ອອກຈາກລະບົບທຸກບ່ອນ
desk-sessions = ບ່ອນທີ່ທ່ານເຂົ້າສູ່ລະບົບ
desk-sessions-count = { $n ->
    [1] ທ່ານເຂົ້າສູ່ລະບົບໃນບຣາວເຊີນີ້ເທົ່ານັ້ນ.
   *[other] ທ່ານເຂົ້າສູ່ລະບົບໃນ { $n } ບຣາວເຊີ.
}
desk-sessions-help = ຖ້າອຸປະກອນເສຍ ໃຫ້ອອກຈາກລະບົບທຸກບ່ອນ. ລິ້ງສຳລັບເຂົ້າສູ່ລະບົບຈະສິ້ນສຸດນຳ.
desk-sign-out-all = ອອກຈາກລະບົບທຸກບ່ອນ

## Where something goes wrong

problem-bad = ບໍ່ເຂົ້າໃຈຄຳຂໍນີ້
problem-bad-help = ບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາກັບຄືນ, ເປີດໜ້ານີ້ໃໝ່ ແລ້ວສົ່ງອີກຄັ້ງ.
problem-not-found = ບໍ່ມີຫຍັງຢູ່ນີ້
problem-not-found-help = ທີ່ຢູ່ບໍ່ຄົບຖ້ວນ ຫຼືເນື້ອຫາບໍ່ອະນຸຍາດໃຫ້ເບິ່ງທີ່ນີ້.
problem-not-allowed = ບໍ່ອະນຸຍາດໃຫ້ເຮັດ
problem-not-allowed-help = ກະລຸນາເຂົ້າສູ່ລະບົບ ຫຼືຂໍສິດຈາກຄະນະປະສານງານຂອງໂຄງການ.
problem-too-many = ເຮັດເລື້ອຍເກີນໄປ
problem-too-many-help = ບໍ່ມີຫຍັງສູນຫາຍ. ກະລຸນາລໍຖ້າຈັກນາທີ ແລ້ວລອງໃໝ່.
problem-unavailable = ຍັງສະແດງບໍ່ໄດ້ໃນຕອນນີ້
problem-unavailable-help = ກະລຸນາລອງໃໝ່ໃນອີກບໍ່ດົນ.
problem-ours = ເກີດຂໍ້ຜິດພາດຢູ່ຝ່າຍພວກເຮົາ
problem-ours-help = ທ່ານບໍ່ໄດ້ເຮັດຫຍັງຜິດ. ກະລຸນາລອງໃໝ່ ຫຼືແຈ້ງໝາຍເລກລຸ່ມນີ້ໃຫ້ຄະນະປະສານງານ.

## The local messenger

messenger-clock = ໂມງ
messenger-next = ເຫດການຕໍ່ໄປ
messenger-hour = + 1 ຊົ່ວໂມງ
messenger-day = + 1 ມື້
messenger-week = + 1 ອາທິດ
messenger-real-time = ເຊີບເວີນີ້ໃຊ້ເວລາຈິງ.
messenger-people = ລາຍຊື່
messenger-choose = ເລືອກຄົນເພື່ອເບິ່ງໂທລະສັບຂອງລາວ.
messenger-new = ໃໝ່ { $n }
messenger-messages = ຂໍ້ຄວາມ
messenger-empty = ຍັງບໍ່ມີຂໍ້ຄວາມ. ເລື່ອນໂມງໄປຫາເຫດການຕໍ່ໄປ.
messenger-reply = ຕອບ
messenger-reply-to = ຕອບຫາ:
messenger-has-blocked = ລາວໄດ້ບລັອກບອດແລ້ວ.
messenger-unblock = ອະນຸຍາດໃຫ້ຂຽນອີກ
messenger-block = ບລັອກບອດ
messenger-cancel = ຍົກເລີກ
messenger-her-message = ຂໍ້ຄວາມຂອງລາວ
messenger-write-as = ຂຽນແທນລາວ ເຊັ່ນ 3/10
messenger-send = ສົ່ງ
messenger-nobody = ຍັງບໍ່ໄດ້ເປີດໂທລະສັບຂອງໃຜ
messenger-how-next = ກົດ “ເຫດການຕໍ່ໄປ”: ໂມງຈະເລື່ອນໄປຈົນມີເຫດການ ແລະຜູ້ທີ່ໄດ້ຮັບຂໍ້ຄວາມຈະຢູ່ເທິງສຸດຂອງລາຍຊື່.
messenger-how-choose = ເລືອກລາວ, ກົດປຸ່ມໃນໂທລະສັບ ຫຼືຂຽນຄືກັບລາວ: “3/10”, “ສຳເລັດແລ້ວ”, “12 ທັນວາ”.
messenger-how-see = ເບິ່ງຜົນຢູ່ໜ້າພາບລວມ.
messenger-how-real = ເລືອກຄົນເພື່ອເບິ່ງໂທລະສັບ ແລະຕອບແທນລາວ.
messenger-there = { $day } { $time } ທີ່ { $place }
messenger-edited = ແກ້ໄຂແລ້ວ
messenger-sending = ກຳລັງສົ່ງ
messenger-failed = ບໍ່ໄດ້ບັນທຶກ ກະລຸນາລອງໃໝ່
messenger-no-chat = ບໍ່ມີແຊັດນີ້.
messenger-no-message = ຂໍ້ຄວາມນັ້ນບໍ່ມີແລ້ວ.
messenger-no-button = ປຸ່ມນັ້ນບໍ່ມີແລ້ວ: ຂໍ້ຄວາມໄດ້ປ່ຽນໄປ.
messenger-blocked = ລາວໄດ້ບລັອກບອດ: ບໍ່ໄດ້ສົ່ງຫຍັງ.
messenger-empty-text = ຂໍ້ຄວາມຫວ່າງເປົ່າ: ບໍ່ໄດ້ສົ່ງຫຍັງ.
messenger-too-long = ຂໍ້ຄວາມຍາວເກີນໄປ: ບໍ່ໄດ້ສົ່ງຫຍັງ.
messenger-not-recorded = ບໍ່ໄດ້ບັນທຶກຫຍັງ. ກະລຸນາລອງໃໝ່.

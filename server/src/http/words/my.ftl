### မြန်မာဘာသာ (Burmese). DRAFT: awaits a native reader.

## Around every page

brand = Waymark
skip = အကြောင်းအရာသို့ ကျော်သွားရန်
menu = စာမျက်နှာများ
nav = စာမျက်နှာများ
nav-overview = ခြုံငုံ
nav-roadmap = လမ်းပြမြေပုံ
nav-activities = လုပ်ငန်းများ
nav-matrix = ဇယားကွက်
nav-who = တာဝန်ယူသူ
nav-targets = ရည်မှန်းချက်
nav-commitments = ကတိကဝတ်
nav-consultations = ဆွေးနွေးပွဲ
nav-progress = တိုးတက်မှု
nav-changes = အပြောင်းအလဲ
nav-method = နည်းလမ်း
nav-data = ဒေတာ
nav-desk = ညှိနှိုင်းရေး
nav-messenger = ချတ်အက်ပ်
languages = ဘာသာစကား
sign-out = ထွက်ရန်
as-of = { $when } အခြေအနေ။
revision = မူ { $revision }။
report-number = အစီရင်ခံအမှတ်: { $number }

## A server with several programmes, or with none

programmes = အစီအစဉ်များ
programmes-several = ဤဆာဗာတွင် အစီအစဉ်များစွာ ရှိပါသည်။
programmes-none = အစီအစဉ် မရှိသေးပါ
programmes-none-help = အစီအစဉ်တစ်ခု ထုတ်ပြန်ရန် ဆာဗာကို `--programme DIR` ဖြင့် စတင်ပါ။

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = ပယ်ဖျက်ပြီး: { $id } { $title }
calendar-responsible = တာဝန်ယူသူ: { $names }
calendar-state = လက်ရှိအခြေအနေ: { $state }

## Badges

badge-counts = { $late ->
    [0] { $total } ခုအနက် { $on_track } ခု အစီအစဉ်အတိုင်း
   *[other] { $total } ခုအနက် { $on_track } ခု အစီအစဉ်အတိုင်း၊ { $late } ခု နောက်ကျ
}
badge-title = { $label }: { $message }

## Signing in

sign-in = ဝင်ရန်
sign-in-offer = “{ $programme }” ၏ ညှိနှိုင်းရေးအဖွဲ့ စာမျက်နှာကို ဤဘရောက်ဇာတွင် ဖွင့်ပါမည်။
sign-in-button = ဝင်ရန်
sign-in-needed = ဤစာမျက်နှာသည် ညှိနှိုင်းရေးအဖွဲ့အတွက် ဖြစ်ပါသည်
sign-in-how = ချတ်အက်ပ်တွင် Waymark ထံ /desk ဟု ရေးပေးပါ၊ သို့မဟုတ် ဤဆာဗာကို စီမံသူထံ မေးမြန်းပါ။ ဆယ်မိနစ်အတွင်း တစ်ကြိမ်သာ အသုံးပြုနိုင်သည့် လင့်ခ်ကို ရရှိပါမည်။
sign-in-over = ဤလင့်ခ်ကို အသုံးပြုပြီး ဖြစ်ပါသည်၊ သို့မဟုတ် သက်တမ်းကုန်ဆုံးပါပြီ

## Dates and numbers

moment = { $date }၊ { $time } ({ $place })
distance =
    { $side ->
        [late]
            { $days ->
               *[other] { $days } ရက် နောက်ကျ
            }
       *[ahead]
            { $days ->
                [0] ယနေ့
                [1] မနက်ဖြန်
               *[other] { $days } ရက် ကျန်
            }
    }
percent = { $part }
unknown = –
not-set = မရှိ

## Names of countries, as pages sort by them

country-none = ဒေသတွင်း
country-BN = ဘရူနိုင်းဒါရုဆလမ်
country-ID = အင်ဒိုနီးရှား
country-KH = ကမ္ဘောဒီးယား
country-LA = လာအို
country-MM = မြန်မာ
country-MY = မလေးရှား
country-PH = ဖိလစ်ပိုင်
country-SG = စင်ကာပူ
country-TH = ထိုင်း
country-TL = တီမောလက်စတေ
country-VN = ဗီယက်နမ်

## What several pages show

column-no = စဉ်
column-activity = လုပ်ငန်း
column-responsible = တာဝန်ယူသူ
column-due = နောက်ဆုံးရက်
column-state = အခြေအနေ
column-signal = အချက်ပြ
column-progress = တိုးတက်မှု
column-activities = လုပ်ငန်းများ
column-share = အချိုး
nobody = မရှိသေးပါ
progress-confirmed = { $progress } အတည်ပြုပြီး
change-state = ယခု “{ $state }”
change-progress = { $progress } အစီရင်ခံပြီး
change-due = နောက်ဆုံးရက် { $day }
change-answered = ဖြေကြားပြီး
as-table = ဇယားအဖြစ် ကြည့်ရန်
pages-here = စာရင်းအပိုင်းများ
page-previous = ရှေ့သို့
page-next = နောက်သို့
page-of = အပိုင်း { $page } / { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] ဤနေရာတွင် ကြည့်ရှုနိုင်သည့် လုပ်ငန်း မရှိပါ။
       *[other] { overview-counts }
    }
overview-counts = လုပ်ငန်း { $total } ခုအနက် { $on_track } ခု အစီအစဉ်အတိုင်း ဖြစ်ပါသည်{ $done ->
    [0] {""}
   *[other] ၊ { $done } ခု ပြီးစီးပါပြီ
}{ $at_risk ->
    [0] {""}
   *[other] ၊ { $at_risk } ခု နောက်ကျနိုင်ခြေ ရှိပါသည်
}{ $late ->
    [0] {""}
   *[other] ၊ { $late } ခု နောက်ကျပါသည်
}{ $no_report ->
    [0] {""}
   *[other] ၊ { $no_report } ခု ဤကာလတွင် အစီရင်ခံစာ မရှိသေးပါ
}{ $closed ->
    [0] {""}
   *[other] ၊ { $closed } ခု ပိတ်ပြီး ဖြစ်ပါသည်
}။
overview-signals = အချက်ပြအလိုက် လုပ်ငန်းများ
overview-signals-caption = အချက်ပြတစ်ခုစီရှိ လုပ်ငန်းအရေအတွက်
overview-next = လာမည့် နောက်ဆုံးရက်များ
overview-next-none = နောက်ဆုံးရက် ကျန်ရှိသည့်အရာ မရှိတော့ပါ။
overview-changes = နောက်ဆုံး အပြောင်းအလဲများ
overview-changes-none = အပြောင်းအလဲ မရှိသေးပါ။
overview-more = အပြောင်းအလဲအားလုံး
overview-downloads = ဒေတာ ရယူရန်
overview-downloads-help = ကိုယ်ပိုင်ဇယားများနှင့် အစီရင်ခံစာများအတွက် ဤစာမျက်နှာများရှိ ကိန်းဂဏန်းများ။
download-csv = လုပ်ငန်းများ (CSV)
download-xlsx = လုပ်ငန်းများ (စာရင်းဇယား)
download-json = လုပ်ငန်းများ (JSON)
download-calendar = နောက်ဆုံးရက်များ (ပြက္ခဒိန်)
overview-foot = တိုးတက်မှုနှင့် အခြေအနေများကို တာဝန်ယူသည့် အဖွဲ့အစည်းများက အစီရင်ခံပါသည်။ “ပြီးစီး” ဆိုသည်မှာ အခြားသူတစ်ဦးက အတည်ပြုပြီးခြင်း ဖြစ်ပါသည်။

## Activities

activities-sentence =
    { $count ->
        [0] ကိုက်ညီသည့် လုပ်ငန်း မရှိပါ။
       *[other] ကိုက်ညီသည့် လုပ်ငန်း { $count } ခု ရှိပါသည်။
    }
activities-all =
    { $count ->
        [0] ဤနေရာတွင် ကြည့်ရှုနိုင်သည့် လုပ်ငန်း မရှိပါ။
       *[other] လုပ်ငန်း { $count } ခု၊ လမ်းပြမြေပုံပါ အစဉ်အတိုင်း။
    }
activities-none-help = ပိုမိုကြည့်ရှုရန် စစ်ထုတ်မှုတစ်ခုကို ဖြုတ်ပါ။
activities-filter = စစ်ထုတ်ရန်
activities-show = ပြရန်
activities-clear = အားလုံးပြရန်
filter-any = အားလုံး
filter-signal = အချက်ပြ
filter-pillar = မဏ္ဍိုင်
filter-country = နိုင်ငံ
filter-entity = တာဝန်ယူသူ
filter-words = စကားလုံး
filter-overdue = နောက်ဆုံးရက် ကျော်လွန်သည်များသာ

## One activity

activity-all = လုပ်ငန်းအားလုံး
activity-due = နောက်ဆုံးရက် { $day }၊ { distance }။
activity-was-due = နောက်ဆုံးရက်မှာ { $day } ဖြစ်ခဲ့ပါသည်။
activity-no-due = နောက်ဆုံးရက် မရှိပါ။
activity-held-up = နောက်ဆုံးရက် ကျော်လွန်နေသည့် { $items } ကို စောင့်ဆိုင်းနေပါသည်။
activity-facts = အကြောင်းအရာ၊ တာဝန်ယူသူ၊ ရက်
activity-pillar = မဏ္ဍိုင်
activity-responsible = တာဝန်ယူသူ
activity-instead-of = ကိုယ်စား
activity-contributing = ပါဝင်ဆောင်ရွက်သူ
activity-confirmed-by = အတည်ပြုသူ
activity-start = စတင်ရက်
activity-due-name = နောက်ဆုံးရက်
activity-due-first = မူလသဘောတူ နောက်ဆုံးရက်
activity-claimed = အစီရင်ခံထားသည့် တိုးတက်မှု
activity-confirmed = အတည်ပြုပြီး တိုးတက်မှု
activity-last-report = နောက်ဆုံး အစီရင်ခံစာ
activity-report-at = { $day }၊ { $time }
activity-depends = မူတည်သည့်အရာ
activity-needed-by = ဤအရာကို လိုအပ်သည်များ
activity-evidence-expected = လိုအပ်သည့် အထောက်အထား
activity-evidence = ပေးပို့ပြီး အထောက်အထား
activity-evidence-count =
    { $count ->
       *[other] ဖိုင် သို့မဟုတ် လင့်ခ် { $count } ခု
    }
activity-references = ရည်ညွှန်းချက်
activity-targets = ရည်မှန်းချက်များ
activity-targets-none = ရည်မှန်းချက် သတ်မှတ်ထားခြင်း မရှိပါ။
activity-targets-caption = ကိန်းဂဏန်းများသည် အစီရင်ခံထားသည့်အတိုင်း ဖြစ်ပါသည်
target-indicator = ညွှန်းကိန်း
target-baseline = အခြေခံ
target-latest = နောက်ဆုံး
target-goal = ပန်းတိုင်
target-unit = ယူနစ်
activity-moved-title = နောက်ဆုံးရက် ပြောင်းလဲမှုများ
activity-moved =
    { $times ->
        [1] တစ်ကြိမ် ရွှေ့ပြီး၊ { $days } ရက်။
        [2] နှစ်ကြိမ် ရွှေ့ပြီး၊ စုစုပေါင်း { $days } ရက်။
       *[other] { $times } ကြိမ် ရွှေ့ပြီး၊ စုစုပေါင်း { $days } ရက်။
    }
activity-moved-from = { $from } မှ { $to } သို့
activity-notes = မှတ်ချက်များ
activity-history = အစီရင်ခံစာနှင့် အပြောင်းအလဲများ
activity-history-none = အစီရင်ခံစာ မရှိသေးပါ။
activity-history-caption = နောက်ဆုံးဖြစ်သည်က အပေါ်ဆုံး
activity-state = လက်ရှိအခြေအနေ: “{ $state }”။

## Roadmap

roadmap-sentence =
    { $count ->
        [0] ဤနေရာတွင် ကြည့်ရှုနိုင်သည့် လုပ်ငန်း မရှိပါ။
       *[other] လုပ်ငန်း { $count } ခု၊ စတင်ရက်မှ နောက်ဆုံးရက်အထိ။
    }
roadmap-caption = မဏ္ဍိုင်အလိုက် လုပ်ငန်းများ၊ လအလိုက်
roadmap-today = ယနေ့: { $day }
roadmap-from-to = { $from } မှ { $to } အထိ
roadmap-until = { $to } အထိ
roadmap-since = { $from } မှ
roadmap-no-dates = ရက် မရှိ
quarter = သုံးလပတ် { $number }
pillar-none = မဏ္ဍိုင် မရှိ

## Matrix

matrix-title = မဏ္ဍိုင်များနှင့် နိုင်ငံများ
matrix-sentence =
    { $count ->
        [0] ဤနေရာတွင် ကြည့်ရှုနိုင်သည့် လုပ်ငန်း မရှိပါ။
       *[other] လုပ်ငန်း { $count } ခု၊ မဏ္ဍိုင်နှင့် တာဝန်ယူသည့် အဖွဲ့အစည်း၏ နိုင်ငံအလိုက်။
    }
matrix-caption = အချက်ပြတစ်ခုစီရှိ လုပ်ငန်းအရေအတွက်။ ကိန်းဂဏန်းတစ်ခုစီမှ သက်ဆိုင်ရာလုပ်ငန်းများသို့ သွားနိုင်ပါသည်

## Progress

progress-sentence = ယခုအချိန်အထိ လုပ်ငန်း { $total } ခုအနက် { $planned } ခု ပြီးစီးရန် စီစဉ်ထားပါသည်။ { $reported } ခု ပြီးစီးကြောင်း အစီရင်ခံထားပြီး ၎င်းတို့အနက် { $confirmed } ခုကို အတည်ပြုပြီးပါပြီ။
progress-burnup = စီစဉ်၊ အစီရင်ခံ၊ အတည်ပြု
progress-planned = စီစဉ်ထား
progress-reported = အစီရင်ခံပြီး
progress-confirmed-name = အတည်ပြုပြီး
progress-day = မတိုင်မီ
progress-rate = ကာလအလိုက် အစီရင်ခံစာများ
progress-rate-none = မည်သည့်ကာလမျှ မစတင်သေးပါ။
progress-rate-help = ကာလတစ်ခုအတွင်း ဆောင်ရွက်နေသည့် လုပ်ငန်းများအနက် အစီရင်ခံစာ ရရှိသည်များ။ နောက်ဆုံးကာလ မပြီးဆုံးသေးပါ။
progress-period = ကာလ
progress-expected = ဆောင်ရွက်ဆဲ
progress-did-report = အစီရင်ခံပြီး

## Wall

wall-late = နောက်ဆုံးရက် ကျော်လွန်
wall-late-none = နောက်ဆုံးရက် ကျော်လွန်သည့်အရာ မရှိပါ။
wall-again = ဤမျက်နှာပြင်ကို မိနစ်တိုင်း အသစ်ပြပါသည်။

## The description of the API

docs = ဒေတာ
docs-lead = ဤစာမျက်နှာများတွင် ပြထားသမျှကို အောက်ပါလိပ်စာများမှ ပရိုဂရမ်များဖြင့် ဖတ်နိုင်ပါသည်။
docs-download = ပရိုဂရမ်များအတွက် ဖော်ပြချက် (OpenAPI 3.1)
docs-addresses = လိပ်စာများ
docs-parameters = မေးမြန်းနိုင်သည်များ
docs-answer = ပြန်ရသည့်အရာ
docs-name = အမည်
docs-takes = လက်ခံသည့်တန်ဖိုး
docs-meaning = အဓိပ္ပာယ်
docs-page-of = အောက်ပါအကွက်များ ပါဝင်သည့် အတန်းများ၏ စာမျက်နှာ:
docs-one = အောက်ပါအကွက်များ ပါဝင်သည့် အရာတစ်ခု:
docs-other = { $media } အမျိုးအစား စာရွက်စာတမ်း။
docs-nothing = မရှိ။
docs-scope = { $scope } အတွက် တိုကင် လိုအပ်ပါသည်။

## Registers: what lists and single pages share

nothing-matches = ဤရွေးချယ်မှုနှင့် ကိုက်ညီသည့်အရာ မရှိပါ။
stands-in-for = { $party } ကိုယ်စား
column-title = ခေါင်းစဉ်
column-leads = ဦးဆောင်
column-supports = ပံ့ပိုး
column-confirms = အတည်ပြု
column-part = အခန်းကဏ္ဍ
column-date = ရက်စွဲ
filter-organisation = အဖွဲ့အစည်း

## Who is responsible

who-title = တာဝန်ယူသူများ
who-sentence = { $parties ->
    [0] ဤနေရာတွင် ပြထားသည့် လုပ်ငန်းများကို ဦးဆောင်သူ မရှိသေးပါ။
   *[other] အဖွဲ့အစည်း { $parties } ခုက လုပ်ငန်း { $activities } ခုကို ဦးဆောင်ပါသည်။
}
who-handed-over = { $count ->
    [0] { "" }
   *[other] လုပ်ငန်း { $count } ခုကို အခြားသူထံ တာဝန်လွှဲပြောင်းထားပါသည်။
}
who-caption = လုပ်ငန်းတစ်ခုစီနှင့် ဦးဆောင်သူ၊ ပံ့ပိုးသူ၊ ပြီးစီးကြောင်း အတည်ပြုသူများ
who-organisations = အဖွဲ့အစည်းအားလုံး

## Organisations, and one of them

organisations-title = အဖွဲ့အစည်းများ
organisations-sentence = { $count ->
    [0] ဤနေရာတွင် ပြထားသည့် အဖွဲ့အစည်း မရှိပါ။
   *[other] အဖွဲ့အစည်း { $count } ခု ဤအစီအစဉ်တွင် ပါဝင်ပါသည်။
}
organisations-caption = အဖွဲ့အစည်းတစ်ခုစီ ဦးဆောင်၊ ပံ့ပိုး၊ အတည်ပြုသည့် လုပ်ငန်းအရေအတွက်နှင့် ပြုထားသည့် ကတိကဝတ်အရေအတွက်
organisations-name = အဖွဲ့အစည်း
organisations-kind = အမျိုးအစား
organisations-country = နိုင်ငံ
organisations-commitments = ကတိကဝတ်များ
organisations-reached = ဆက်သွယ်ရန်
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] ဤနေရာတွင် ပြထားသည်များအနက် ဤအဖွဲ့အစည်း ဦးဆောင်သည့် လုပ်ငန်းနှင့် ပြုထားသည့် ကတိကဝတ် မရှိပါ။
       *[other] ဤအဖွဲ့အစည်း ဦးဆောင်သည့် လုပ်ငန်း မရှိပါ၊ ပြုထားသည့် ကတိကဝတ် { $commitments } ခု ရှိပါသည်။
    }
   *[other] { $commitments ->
        [0] ဤအဖွဲ့အစည်းက လုပ်ငန်း { $activities } ခုကို ဦးဆောင်ပါသည်။
       *[other] ဤအဖွဲ့အစည်းက လုပ်ငန်း { $activities } ခုကို ဦးဆောင်ပြီး ကတိကဝတ် { $commitments } ခု ပြုထားပါသည်။
    }
}
entity-facts = အချက်အလက်
entity-kind = အမျိုးအစား
entity-country = နိုင်ငံ
entity-zone = ဒေသစံတော်ချိန်
entity-languages = ဘာသာစကားများ
entity-contact = ဆက်သွယ်ရန်
entity-items = လမ်းပြမြေပုံတွင် ပါဝင်မှု
entity-items-caption = ပါဝင်သည့်အရာအားလုံး
entity-items-none = ဤနေရာတွင် ပြထားသည်များ၌ ပါဝင်မှု မရှိပါ။
part-leads = ဦးဆောင်
part-supports = ပံ့ပိုး
part-confirms = အတည်ပြု
part-consulted = အကြံပေး
part-informed = အသိပေးခံရ
part-coordinates = ညှိနှိုင်း
entity-given-over = ယခု { $party } က တာဝန်ယူ
entity-answering = မေးခွန်းနှင့် အဖြေများ
entity-answering-caption = ဤနေရာတွင် ပြထားသည်များကို ရေတွက်ထားပါသည်။ ဖြေကြားသူကို မည်သည့်အခါမျှ မပြပါ
entity-answering-none = မေးခွန်း မမေးရသေးပါ။
entity-asked = မေးခွန်းများ
entity-answered = ဖြေကြားပြီး
entity-reminded = ထပ်မံသတိပေးပြီးနောက် ဖြေကြား
entity-waiting = အဖြေ စောင့်ဆိုင်းဆဲ
entity-lost = မပေးပို့နိုင်ခဲ့

## Targets, and one of them

targets-title = ရည်မှန်းချက်များ
targets-sentence = { $count ->
    [0] ဤနေရာတွင် ပြထားသည့် ရည်မှန်းချက် မရှိပါ။
   *[other] ရည်မှန်းချက် { $count } ခုအနက် { $met } ခု ပြည့်မီပါပြီ။
}
targets-silent = { $silent ->
    [0] { "" }
   *[other] { $silent } ခုတွင် ကိန်းဂဏန်း မရှိသေးပါ။
}
targets-caption = ကိန်းဂဏန်းများသည် လုပ်ငန်းဦးဆောင်သူများ အစီရင်ခံထားသည့်အတိုင်း ဖြစ်ပါသည်
target-percent = ရောက်ရှိမှု
target-trend = လားရာ
target-trend-of = { $first } မှ { $last } သို့
target-sentence = { $baseline } မှ { $goal } သို့ { $percent } ရောက်ရှိပါပြီ။ နောက်ဆုံးကိန်းဂဏန်းမှာ { $latest } ဖြစ်ပါသည်။
target-sentence-none = { $baseline } မှ { $goal } သို့ ပထမဆုံးကိန်းဂဏန်းကို စောင့်ဆိုင်းနေပါသည်။
target-facts = ရေတွက်သည့်အရာ
target-by-group = အုပ်စုခွဲ ရေတွက်မှု
target-condition = သတ်မှတ်ချက်
target-milestone = မှတ်တိုင်
target-source = ရင်းမြစ်
target-source-of = { $activity } ၏ အစီရင်ခံစာများ
target-evidence = အထောက်အထား
target-readings = အချိန်အလိုက် ကိန်းဂဏန်းများ
target-readings-caption = အစီရင်ခံသည့်အချိန်အလိုက် ကိန်းဂဏန်းတစ်ခုစီ
target-reading = ကိန်းဂဏန်း
target-readings-none = ကိန်းဂဏန်း အစီရင်ခံထားခြင်း မရှိသေးပါ။

## Commitments, and one of them

commitments-title = ကတိကဝတ်များ
commitments-sentence = { $count ->
    [0] ဤနေရာတွင် ပြထားသည့် ကတိကဝတ် မရှိပါ။
   *[other] ကတိကဝတ် { $count } ခုအနက် { $kept } ခု ဖြည့်ဆည်းပြီး ဖြစ်ပါသည်။
}
commitments-caption = သဘောတူစကားရပ်၊ ကတိပြုသူ၊ နေရာနှင့် လက်ရှိအခြေအနေ
commitment-text = သဘောတူစကားရပ်
commitment-maker = ကတိပြုသူ
commitment-meeting = အစည်းအဝေး
commitment-serves = အထောက်အကူပြု
commitment-sentence = { $state }။ နောက်ဆုံးရက် { $day }။
commitment-sentence-undated = { $state }။ နောက်ဆုံးရက် မရှိပါ။
commitment-facts = အကြောင်းအရာ၊ ကတိပြုသူ၊ ရက်
commitment-session = အစည်းအဝေးအပိုင်း
commitment-measure = ဖြည့်ဆည်းပြီးဟု သတ်မှတ်ချက်
commitment-condition = သတ်မှတ်ချက်
commitment-meeting-date = သဘောတူသည့်ရက်
commitment-first-due = မူလသဘောတူ နောက်ဆုံးရက်
commitment-moved = ရွှေ့ပြီး
commitment-moved-to = { $from } မှ { $to } သို့
commitment-progress = အစီရင်ခံထားသည့် တိုးတက်မှု
commitment-report = နောက်ဆုံး အစီရင်ခံစာ
commitment-serves-none = လုပ်ငန်းနှင့် ချိတ်ဆက်ထားခြင်း မရှိပါ။

## Consultations, and one of them

consultations-title = ဆွေးနွေးပွဲများ
consultations-sentence = { $count ->
    [0] ဤနေရာတွင် ပြထားသည့် ဆွေးနွေးပွဲ မရှိပါ။
   *[other] { $ahead ->
        [0] ဆွေးနွေးပွဲ { $count } ခု။ ကျင်းပရန် ကျန်ရှိသည်များ မရှိပါ။
       *[other] ဆွေးနွေးပွဲ { $count } ခု။ { $ahead } ခု ကျင်းပရန် ကျန်ရှိပါသည်။
    }
}
consultations-caption = ကျင်းပမည့်ရက်၊ အိမ်ရှင်နှင့် ရလဒ်
consultation-host = အိမ်ရှင်
consultation-begins = စတင်
consultation-ends = ပြီးဆုံး
consultation-agreements = သဘောတူချက်များ
consultation-commitments = ကတိကဝတ်များ
consultation-sentence = { $state }။ စတင်ရက် { $day }။
consultation-sentence-undated = { $state }။ ရက် မသတ်မှတ်ရသေးပါ။
consultation-facts = အချိန်၊ နေရာ၊ ပါဝင်သူ
consultation-moment = { $day }၊ { $time } ({ $zone })
consultation-place = နေရာ
consultation-mode = ကျင်းပပုံ
consultation-invited = ဖိတ်ကြားခံရသူ
consultation-participants = တက်ရောက်သူ
consultation-minutes = အစည်းအဝေးမှတ်တမ်း
consultation-minutes-count = { $count ->
   *[other] စာရွက်စာတမ်း { $count } ခု
}
mode-in_person = လူကိုယ်တိုင်
mode-online = အွန်လိုင်း
mode-hybrid = လူကိုယ်တိုင်နှင့် အွန်လိုင်း
consultation-agenda = အစည်းအဝေးအစီအစဉ်
consultation-agenda-none = အစည်းအဝေးအစီအစဉ် ရေးထားခြင်း မရှိပါ။
consultation-agreements-none = သဘောတူချက် ရေးထားခြင်း မရှိပါ။
consultation-commitments-none = ကတိကဝတ် ပြုထားခြင်း မရှိပါ။

## Changes

changes-title = အပြောင်းအလဲများ
changes-sentence = { $day ->
    [none] အပြောင်းအလဲ မရှိသေးပါ။
   *[other] နောက်ဆုံးပြောင်းလဲသည့်ရက်မှာ { $day } ဖြစ်ပါသည်။
}
changes-caption = နောက်ဆုံးအပြောင်းအလဲက အပေါ်ဆုံး၊ ပြုလုပ်သည့် အဖွဲ့အစည်းနှင့်တကွ
changes-feed = feed အဖြစ် ရယူရန် (Atom)
changes-what = အပြောင်းအလဲ
changes-by = ပြုလုပ်သူ
changes-clock = ပြက္ခဒိန်
changes-notice = အခြားအချက်
changes-moved = ယခု “{ $state }”။
changes-progress = { $share } အစီရင်ခံပြီး။
changes-value = ကိန်းဂဏန်းအသစ်: { $value }။
changes-due = နောက်ဆုံးရက်ကို { $from } မှ { $to } သို့ ရွှေ့ပြီး။
changes-due-set = နောက်ဆုံးရက်ကို { $to } ဟု သတ်မှတ်ပြီး။
changes-handed-over = { $party } ထံ တာဝန်လွှဲပြောင်းပြီး။
changes-answered = ဖြေကြားပြီး။
changes-earlier = ယခင်အပြောင်းအလဲများ
changes-latest = နောက်ဆုံးအပြောင်းအလဲများ
changes-feed-title = { $programme }: အပြောင်းအလဲများ

## Method

method-title = နည်းလမ်း
method-sentence = ဤနေရာရှိ အခြေအနေအားလုံးကို အဖွဲ့အစည်းများ၏ အစီရင်ခံချက်နှင့် ပြက္ခဒိန်မှ ဤစာမျက်နှာပါ စည်းမျဉ်းများအတိုင်း တွက်ချက်ထားပါသည်။
method-signals = အချက်ပြတစ်ခုစီ၏ အဓိပ္ပာယ်
method-signals-caption = အရောင်၊ ပုံသဏ္ဌာန်နှင့် စာလုံးကို အမြဲ အတူတကွ ပြပါသည်
method-meaning = အဓိပ္ပာယ်
method-done = ထပ်မံဆောင်ရွက်ရန် မလိုတော့ပါ။ အစီရင်ခံသူမဟုတ်သည့် အခြားသူတစ်ဦးက အတည်ပြုပြီး ဖြစ်ပါသည်၊ သို့မဟုတ် အစီရင်ခံထားသည့် ကိန်းဂဏန်းသည် ရည်မှန်းချက် ပြည့်မီပါသည်။
method-on_track = စတင်ပြီး သို့မဟုတ် စတင်ရန် ရှိပြီး အချိန်မီ ဖြစ်ပါသည်။ အခက်အခဲ အစီရင်ခံထားခြင်း မရှိပါ။
method-at_risk = တာဝန်ယူသူများက ကြန့်ကြာမှု သို့မဟုတ် အခက်အခဲကို အစီရင်ခံထားပါသည်၊ သို့မဟုတ် နောက်ဆုံးရက် ကျော်လွန်နေသည့် အခြားအရာအပေါ် မူတည်နေပါသည်။
method-late = တာဝန်ယူသူများရှိရာဒေသ၏ အချိန်အရ နောက်ဆုံးရက် ကုန်ဆုံးပြီး မပြီးစီးသေးပါ။
method-no_report = ဤအစီရင်ခံကာလတွင် သို့မဟုတ် ယခုအချိန်အထိ အစီရင်ခံစာ မရှိသေးပါ။ သတင်းမရှိခြင်းသာ ဖြစ်ပြီး မအောင်မြင်ခြင်း မဟုတ်ပါ။
method-closed = ပယ်ဖျက်ပြီး၊ အတည်မပြု၊ ရုပ်သိမ်းပြီး သို့မဟုတ် သက်တမ်းကုန်ဆုံး: ထပ်မံဆောင်ရွက်ရန် မလိုတော့ပါ။
method-worst = အစီရင်ခံချက်နှင့် ပြက္ခဒိန်အရ အခြေအနေ ကွဲပြားနိုင်ပါသည်။ ပို၍ ဂရုပြုရန်လိုသည့် အခြေအနေကို ပြပါသည်။ ပြီးစီးနှင့် ပိတ်ပြီးကို ရှိသည့်အတိုင်း ပြပါသည်။
method-calendar = ပြက္ခဒိန်အရ အခြေအနေ
method-calendar-caption = တာဝန်ယူသူများရှိရာဒေသ၏ သန်းခေါင်ယံတွင် ရက်ကုန်ဆုံးပါသည်
method-on_time = အောက်ပါအချက်များနှင့် မသက်ဆိုင်ပါ။
method-due_soon = { $days ->
    [1] နောက်ဆုံးရက်မှာ ယနေ့ သို့မဟုတ် မနက်ဖြန် ဖြစ်ပါသည်။
   *[other] နောက်ဆုံးရက်မှာ { $days } ရက်အတွင်း ဖြစ်ပါသည်။
}
method-silent = ဆောင်ရွက်နေဆဲ ဖြစ်ပြီး ဤအစီရင်ခံကာလတွင် အစီရင်ခံစာ မရှိပါ။ နောက်ဆုံးအစီရင်ခံစာ သို့မဟုတ် စတင်ရက်မှာ လွန်ခဲ့သည့် { $days } ရက်ထက် ကျော်လွန်ပါသည်။
method-overdue = နောက်ဆုံးရက် ကုန်ဆုံးပါပြီ။
method-period = အစီရင်ခံကာလတစ်ခုသည် { $months } လ ဖြစ်ပါသည်။ လက်ရှိကာလမှာ { $from } မှ { $to } အထိ ဖြစ်ပါသည်။
method-period-none = အစီရင်ခံကာလတစ်ခုသည် { $months } လ ဖြစ်ပါသည်။ ပထမကာလ မစတင်သေးပါ။
method-progress = တိုးတက်မှု
method-progress-claimed = အစီရင်ခံထားသည့် တိုးတက်မှုသည် လုပ်ငန်းဦးဆောင်သူများ၏ ပြောကြားချက် ဖြစ်ပါသည်။ လုပ်ငန်းပြီးစီးမှသာ အတည်ပြုပြီးဟု သတ်မှတ်ပါသည်။
method-confirms = “ပြီးစီး” ကို “အတည်ပြု” အောက်တွင် ဖော်ပြထားသူက အတည်ပြုပါသည်။ ဖော်ပြထားသူ မရှိပါက ညှိနှိုင်းရေးအဖွဲ့က အတည်ပြုပါသည်။
method-dates = နောက်ဆုံးရက်ကို ရွှေ့ပါက မူလရက်ကို ဆက်လက်ထိန်းသိမ်းပါသည်။ ရက်နှစ်ခုလုံးနှင့် ရွှေ့သည့်အကြိမ်တိုင်းကို ပြပါသည်။
method-scale = အခြားစံနှုန်းများနှင့် နှိုင်းယှဉ်ချက်
method-scale-caption = အခြား အများသုံးစံနှုန်းများ၏ အနီးစပ်ဆုံးအဆင့်။ ထိုစံနှုန်းများကို အခြားသူများက အခြားအချိန်တွင် အကဲဖြတ်ပါသည်
method-scale-ours = ဤနေရာ
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = အစီရင်ခံစာ မရှိ
method-scale-open = အစီရင်ခံချက်အရ ဆောင်ရွက်ရသေးခြင်း မရှိ
method-scale-half = { $share } အောက် အစီရင်ခံပြီး
method-scale-most = { $share } သို့မဟုတ် ထို့ထက်ပို၍ အစီရင်ခံပြီး
method-scale-done = ပြီးစီး
method-scale-over = ပြီးစီး၊ ရည်မှန်းချက်ထက် ကျော်လွန်
method-scale-closed = ပိတ်ပြီး
ogp-no-evidence = အထောက်အထား မရှိ
ogp-not-started = မစတင်ရသေး
ogp-limited = အကန့်အသတ်ရှိ
ogp-substantial = သိသာစွာ ပြီးစီး
ogp-complete = ပြီးပြည့်စုံ
compact-none = တိုးတက်မှု မရှိ
compact-limited = အကန့်အသတ်ရှိ
compact-met = ပြည့်မီ
compact-exceeded = ကျော်လွန်
sdg-exploring = ဒေတာရင်းမြစ် ရှာဖွေဆဲ
sdg-in-progress = ဆောင်ရွက်ဆဲ
sdg-complete = ပြီးပြည့်စုံ
sdg-not-applicable = မသက်ဆိုင်
scale-no-step = ဤအဆင့် မရှိ
method-hidden = မည်သည့်အခါမျှ မပြသည်များ
method-hidden-person = ပုဂ္ဂိုလ်၏ အမည်၊ ဖုန်းနံပါတ် သို့မဟုတ် အကောင့်။ ဆောင်ရွက်ချက်များကို အဖွဲ့အစည်းအလိုက် ဖော်ပြပါသည်။
method-hidden-words = ပြသရန် သဘောတူထားသည်မှအပ ပေးပို့ထားသည့် စာနှင့် ဖိုင်များ။
method-hidden-entity = မဖော်ပြရန် သတ်မှတ်ထားသည့် အဖွဲ့အစည်းအမည်။ ယင်းအစား ယေဘုယျဖော်ပြချက်ကို ပြပါသည်။
method-hidden-items = ရေးသားသူက အဖွဲ့ဝင်များ၊ ညှိနှိုင်းရေးအဖွဲ့ သို့မဟုတ် သတ်မှတ်ထားသူများကိုသာ ပြသည့်အရာများ။
method-corrections = ပြင်ဆင်ရန် ရှိပါသလား။
method-corrections-help = အစီအစဉ်ကို ညှိနှိုင်းသူများထံ အသိပေးပါရန် မေတ္တာရပ်ခံပါသည်။ မှားယွင်းချက်ကို ပြင်ဆင်ပြီး ပြင်ဆင်သည့်ရက်ကို ဖော်ပြပါမည်။
method-corrections-none = ဤဆာဗာကို စီမံသူထံ အသိပေးပါရန် မေတ္တာရပ်ခံပါသည်။ ညှိနှိုင်းသူအဖြစ် ဖော်ပြထားသူ မရှိသေးပါ။

## Data

data-title = အများသုံးဒေတာ
data-sentence = ဤစာမျက်နှာများရှိ အရာအားလုံးကို ခွင့်တောင်းရန်မလိုဘဲ ဒေတာအဖြစ် ရယူနိုင်ပါသည်။
data-lists = စာရင်းများ
data-lists-caption = စာမျက်နှာများရှိ အတန်းများအတိုင်း၊ ကြည့်ရှုခွင့်ရှိသလောက်
data-what = အကြောင်းအရာ
data-address = လိပ်စာ
data-format = ပုံစံ
data-licence = လိုင်စင်
data-licence-none = ဤအစီအစဉ်တွင် လိုင်စင် ဖော်ပြထားခြင်း မရှိပါ။ ဒေတာကို အခြားနေရာတွင် မထုတ်ပြန်မီ ညှိနှိုင်းရေးအဖွဲ့ထံ မေးမြန်းပြီး ရင်းမြစ်နှင့် ရက်စွဲကို ဖော်ပြပေးပါ။
data-schema = ဖတ်ရှုပုံ
data-schema-help = ရက်စွဲများသည် YYYY-MM-DD ပုံစံ ဖြစ်ပါသည်။ အချိန်များတွင် offset ပါရှိပါသည်။ တန်ဖိုး ဗလာဖြစ်ပါက မသိရသေးဟု ဆိုလိုပါသည်။ စာရင်းများကို cursor ဖြင့် စာမျက်နှာခွဲ၍ ပေးပါသည်။ မပြောင်းလဲသည့်အဖြေအတွက် ETag ကို ပြန်ပို့ပါက ထပ်မံရယူရန် မလိုပါ။
data-programme = အစီအစဉ်
data-summary = တစ်တန်းတည်း အကျဉ်းချုပ်
data-activities = လုပ်ငန်းများ
data-targets = ရည်မှန်းချက်များ
data-commitments = ကတိကဝတ်များ
data-entities = အဖွဲ့အစည်းများ
data-consultations = ဆွေးနွေးပွဲများ
data-ledger = သတိပေးစာများ
data-changes = အပြောင်းအလဲများ
data-programmes = ဤဆာဗာ၏ အစီအစဉ်များ
data-responsibilities = မည်သူက မည်သည့်တာဝန်ရှိသည်
data-matrix = ဂုဏ်သတ္တိနှစ်ခုအလိုက် အရေအတွက်
data-timeseries = အချိန်အလိုက် ကိန်းဂဏန်းများ
data-events = ဖြစ်ပေါ်သည့်အတိုင်း ပြောင်းလဲမှုများ
data-export = ဇယားအပြည့်အစုံ ဒေါင်းလုဒ်
data-calendar = လူကြီးမင်း၏ပြက္ခဒိန်အတွက် သတ်မှတ်ရက်များ
data-badge = အခြေအနေတံဆိပ်များ
data-chart = ပုံအဖြစ် ဇယားများ
data-embed = အခြားဝက်ဘ်ဆိုက်များအတွက် အပိုင်းများ
data-openapi = ပရိုဂရမ်များအတွက် ချိတ်ဆက်ပုံ ဖော်ပြချက်
data-docs = ဖတ်ရန် ထိုဖော်ပြချက်ပင်
data-feed = အပြောင်းအလဲများ (feed)

## Fragments for other sites

embed-source = ရင်းမြစ်: { $programme }
embed-deadlines = လာမည့် နောက်ဆုံးရက်များ
embed-deadlines-none = လာမည့် နောက်ဆုံးရက် မရှိပါ။
embed-signals = အချက်ပြအလိုက် လုပ်ငန်းများ

## Desk: for coordinators only

desk-needs = ဆောင်ရွက်ရန်များ
desk-people = လူများနှင့် ချတ်အက်ပ်များ
desk-delivery = စာပို့မှု
desk-files = ဖိုင်များ
desk-audit = ဆောင်ရွက်မှု မှတ်တမ်း
desk-tokens = ဝင်ရောက်ခွင့်
desk-revisions = မူများ
desk-preview = စာများ
desk-who = { $office }၊ { $entity }
desk-who-left = { $id } (နုတ်ထွက်ပြီး)
desk-count = { $n ->
    [0] ယခု ဆောင်ရွက်ရန် မရှိပါ။
   *[other] ဆောင်ရွက်ရန် { $n } ခု ရှိပါသည်။
}
desk-told = ရလဒ်
desk-not-heard-yet = ဆောင်ရွက်နေဆဲ ဖြစ်ပါသည်။ ခဏအကြာတွင် စာမျက်နှာကို ပြန်ဖွင့်ပေးပါ။

desk-incidents = ရှေ့ဆက်၍ မရသည့် လုပ်ငန်းများ
desk-dates = တောင်းခံထားသည့် ရက်အသစ်များ
desk-claims = အတည်ပြုရန် သို့မဟုတ် ဆုံးဖြတ်ရန်
desk-hand-overs = မိမိတာဝန် မဟုတ်ကြောင်း အသိပေးချက်များ
desk-words = လူကိုယ်တိုင် ဖတ်ရန် စာများ
desk-unreached = မဆက်သွယ်နိုင်ခဲ့သူများ
desk-by-hand = လူကိုယ်တိုင် ပေးပို့ပြီး အဖြေ စောင့်ဆိုင်းဆဲ
desk-invitations = အသုံးမပြုဘဲ သက်တမ်းကုန်သည့် ဖိတ်စာများ
desk-soon = မကြာမီ နောက်ကျဟု ပြမည်များ

desk-suspended = လူကြီးမင်းကို စောင့်ဆိုင်းနေပါသည်: ချို့ယွင်းမှု ရှိခဲ့ပါသည် ({ $code })။
desk-incident = ချို့ယွင်းမှု ရှိခဲ့ပါသည် ({ $code })။
desk-asked-you = ဤမေးခွန်းသည် လူကြီးမင်းအတွက် ဖြစ်ပါသည်: { $who }။
desk-asked = မေးမြန်းထားသူ: { $who }။
desk-not-theirs = မိမိတာဝန် မဟုတ်ကြောင်း { $who } က အသိပေးထားပါသည်။
desk-reason-not-understood = ထပ်မံမေးမြန်းသော်လည်း ဤစာကို ကျွန်ုပ်တို့ နားမလည်နိုင်ခဲ့ပါ။
desk-reason-wanted = လူကိုယ်တိုင် ဖတ်ပေးရန် ဆန္ဒရှိပါသည်။
desk-reason-unprompted = မေးခွန်း မမေးထားဘဲ ရေးပို့ထားပါသည်။
desk-reason-help = အကူအညီ တောင်းခံထားပါသည်။
desk-reason-no-member = ပါဝင်မှု ရပ်စဲပြီးသူတစ်ဦးက ရေးပို့ထားပါသည်။
desk-reason-failed = ဤစာကို ဆောင်ရွက်၍ မရခဲ့ပါ။
desk-reason-gone = Waymark ကို အုပ်စုတစ်ခုမှ ဖယ်ရှားထားပါသည်။
desk-reason-no-rights = Waymark သည် ချတ်တစ်ခုတွင် စာရေးခွင့် မရှိတော့ပါ။
desk-reason-erase = မိမိနှင့်ပတ်သက်၍ သိမ်းထားသည်များကို ဖျက်ရန် တောင်းခံထားပါသည်။
desk-not-reached = { $n ->
   *[other] စာ { $n } စောင် မရောက်ရှိခဲ့ပါ။
}
desk-perhaps-reached = { $n ->
   *[other] စာ { $n } စောင် ရောက်ရှိခြင်း ရှိမရှိ မသိရပါ။
}
desk-passed-on = မေးခွန်းတစ်ခု ပေးပို့ပေးရန် ညှိနှိုင်းသူထံ မေတ္တာရပ်ခံထားပါသည်။
desk-invitation-over = ဖိတ်စာကို အသုံးမပြုခဲ့ပါ။
desk-late-after = { $day } နောက်ပိုင်း ဤအရာကို လူတိုင်းအား နောက်ကျဟု ပြပါမည်။
desk-why-no-messenger = ချတ်အက်ပ် မရှိ
desk-why-nobody-there = ဤရာထူးတွင် တာဝန်ယူသူ မရှိ
desk-why-gone = အကောင့် မရှိတော့ပါ သို့မဟုတ် Waymark ကို ပိတ်ထားပါသည်
desk-why-rights = Waymark သည် ထိုနေရာတွင် စာရေးခွင့် မရှိပါ
desk-why-no-rights = Waymark သည် ထိုနေရာတွင် စာရေးခွင့် မရှိပါ
desk-why-unreadable = သက်ဆိုင်သည့်အရာကို ဖတ်၍ မရပါ

desk-act-read = ဖတ်ပြီးပါပြီ
desk-act-resume = ဆက်လက်ဆောင်ရွက်ရန်
desk-act-found = ဖြေရှင်းပြီးပါပြီ
desk-act-again = ထပ်ပို့ရန်
desk-act-seen = ကြည့်ပြီးပါပြီ
desk-to-people = လူများနှင့် ချတ်အက်ပ်များ
desk-enter = ၎င်းတို့ကိုယ်စား အဖြေ ဖြည့်ရန်
desk-enter-help = ၎င်းတို့၏အမည်ဖြင့် မှတ်တမ်းတင်ပြီး လူကြီးမင်း ဖြည့်သွင်းကြောင်း မှတ်ချက် ပါရှိပါမည်။
desk-which-question = မည်သည့်မေးခွန်းအတွက် ဖြစ်ပါသလဲ။
desk-her-words = ၎င်းတို့၏စကားအတိုင်း အဖြေ
desk-record = မှတ်တမ်းတင်ရန်
desk-ask-else = အခြားရုံးကို မေးမြန်းရန်
desk-which-office = မည်သည့်ရုံး ဖြစ်ပါသလဲ။
desk-ask-them = မေးမြန်းရန်
desk-write = တာဝန်ယူသူများထံ စာရေးရန်
desk-your-words = လူကြီးမင်း၏စာ
desk-show-first = မပို့မီ ကြည့်ရန်

desk-did-read = ကျေးဇူးတင်ပါသည်။ ဖတ်ပြီးအဖြစ် မှတ်သားပြီးပါပြီ။
desk-did-resumed = ဆက်လက်ဆောင်ရွက်ပါမည်။ ချို့ယွင်းမှု ထပ်ရှိပါက ဤနေရာတွင် ပြန်ပြပါမည်။
desk-did-found = ကျေးဇူးတင်ပါသည်။ ဖြေရှင်းပြီးပါပြီ။
desk-did-again = လက်ရှိဆက်သွယ်နိုင်သည့်နေရာသို့ ထပ်ပို့ပြီးပါပြီ။
desk-did-seen = ကျေးဇူးတင်ပါသည်။ စာရင်းမှ ဖယ်ပြီးပါပြီ။
desk-did-already = ဖြေရှင်းပြီး ဖြစ်သဖြင့် ပြောင်းလဲမှု မရှိပါ။
desk-did-ended = ဖိတ်စာကို ရပ်ဆိုင်းပြီးပါပြီ။
desk-did-unlinked = အကောင့်ကို ဖြုတ်ပြီးပါပြီ။
desk-left = လူကြီးမင်းသည် ဤအစီအစဉ်တွင် ပါဝင်ခြင်း မရှိတော့ပါ။
desk-form-broken = ဤဖောင် အပြည့်အစုံ မရောက်ရှိပါ။ စာမျက်နှာကို ပြန်ဖွင့်ပြီး တစ်ကြိမ် ထပ်ပို့ပေးပါ။
desk-form-missing = ဤဖောင်တွင် ဖြည့်ရန် ကျန်ရှိပါသည်။ နောက်သို့ ပြန်သွား၍ ဖြည့်ပြီး တစ်ကြိမ် ထပ်ပို့ပေးပါ။

desk-person = ပုဂ္ဂိုလ်
desk-linked = ချိတ်ဆက်ပြီး
desk-heard = နောက်ဆုံးဆက်သွယ်
desk-invited-until = ဖိတ်စာသက်တမ်း
desk-do = ဆောင်ရွက်နိုင်သည်များ
desk-nowhere = မရှိ
desk-gone = မရှိတော့
desk-never = မရှိသေး
desk-stopped = စာများ မလက်ခံလို
desk-paused = ယာယီရပ်ထား
desk-welcomed = မေးမြန်းပြီး၊ သဘောတူချက် စောင့်ဆိုင်းဆဲ
desk-unlink = ဖြုတ်ရန်
desk-invite = ဖိတ်ရန်
desk-end-invitation = ရပ်ဆိုင်းရန်
desk-cannot-invite = ဖိတ်ကြား၍ မရသေးပါ: Waymark သည် Telegram သို့မဟုတ် Discord မှတစ်ဆင့် မဆက်သွယ်ရသေးပါ။
desk-invitation = ဖိတ်စာ
desk-invitation-help = ဤစာမျက်နှာတွင်သာ ပြပါသည်။ ဤပုဂ္ဂိုလ်တစ်ဦးတည်းထံ ပေးပို့ပေးပါ။ တစ်ကြိမ်သာ အသုံးပြုနိုင်ပြီး သဘောမတူမီ မည်သည့်စာမျှ မပို့ပါ။
desk-then-write = ထို့နောက် ထိုနေရာတွင် ရေးရန်:
desk-qr = ဖုန်းကင်မရာအတွက် တူညီသည့် လင့်ခ်
desk-works-until = အသုံးပြုနိုင်သည့် နောက်ဆုံးအချိန်
desk-to-forward = ထပ်ဆင့်ပို့ရန် စာ

desk-messengers = ချတ်အက်ပ်များ
desk-messenger = ချတ်အက်ပ်
desk-state = အခြေအနေ
desk-waiting = စောင့်ဆိုင်းဆဲ
desk-oldest = အစောဆုံး
desk-last-sent = နောက်ဆုံးပို့
desk-nothing-sent = စာ မပို့ရသေးပါ။
desk-bot-up = ချိတ်ဆက်ထား
desk-bot-down = ချိတ်ဆက်မထား
desk-bot-own = ဤဆာဗာ၏ အစိတ်အပိုင်း
desk-lost = မပို့ရသေး သို့မဟုတ် မသေချာ
desk-to = သို့
desk-to-a-group = အုပ်စုတစ်ခု
desk-why = အကြောင်းရင်း
desk-when = အချိန်
desk-reminders = သတိပေးစာများ
desk-item = အချက်
desk-older = ယခင်စာများ
desk-status-all = အားလုံး
desk-status-planned = စီစဉ်ထား
desk-status-released = ပို့နေဆဲ
desk-status-sent = ပို့ပြီး
desk-status-answered = ဖြေကြားပြီး
desk-status-suppressed = ရည်ရွယ်၍ မပို့
desk-status-undeliverable = မရောက်ရှိ
desk-status-uncertain = ရောက်ရှိမှု မသေချာ
desk-status-dead = ထပ်မပို့တော့

desk-file = ဖိုင်
desk-from = ပေးပို့သူ
desk-kind = အမျိုးအစား
desk-size = အရွယ်အစား
desk-files-help = ဖိုင်ကို ဤနေရာတွင် မဖွင့်ဘဲ လူကြီးမင်း၏စက်တွင် သိမ်းပါမည်။ ဗိုင်းရပ်စ် စစ်ဆေးထားခြင်း မရှိပါ။ ဖွင့်သူကို မှတ်တမ်းတင်ပါသည်။
desk-no-files = ဖိုင် ပေးပို့ထားခြင်း မရှိသေးပါ။
desk-kilobytes = { $n } kB
desk-file-kept = သိမ်းပြီး
desk-file-wanted = ရယူနေဆဲ
desk-file-refused = မသိမ်းပါ
desk-file-too-large = မသိမ်းပါ: ကြီးလွန်း
desk-file-type = မသိမ်းပါ: သိမ်းသည့် ဖိုင်အမျိုးအစား မဟုတ်
desk-file-gone = မရှိတော့ပါ
desk-file-erased = ပေးပို့သူနှင့်အတူ ဖျက်ပြီး

desk-who-did = ဆောင်ရွက်သူ
desk-what = ဆောင်ရွက်ချက်
desk-detail = အသေးစိတ်
desk-filter = ပြရန်
desk-nothing-done = ဆောင်ရွက်ချက် မရှိသေးပါ။
desk-entered-by = ဖြည့်သွင်းသူ { $who }
desk-revision = မူ { $n }
desk-did-it-answer = ဖြေကြား
desk-did-it-request = တောင်းခံ
desk-did-it-command = ဆုံးဖြတ်
desk-did-it-undo = အဖြေ ပြန်ရုပ်သိမ်း
desk-did-it-published = ထုတ်ပြန်
desk-did-it-entered = အခြားသူကိုယ်စား အဖြေ ဖြည့်သွင်း
desk-did-it-read = စာ ဖတ်ရှု
desk-did-it-resumed = ဆက်လက်ဆောင်ရွက်စေ
desk-did-it-found = တာဝန်လွှဲပြောင်းမှု ဖြေရှင်း
desk-did-it-again = ထပ်ပို့
desk-did-it-seen = စာရင်းမှ ဖယ်
desk-did-it-invited = ဖိတ်ကြား
desk-did-it-ended = ဖိတ်စာ ရပ်ဆိုင်း
desk-did-it-unlinked = အကောင့် ဖြုတ်
desk-did-it-opened = ဖိုင် ဖွင့်
desk-did-it-token-made = တိုကင် ပြုလုပ်
desk-did-it-token-revoked = တိုကင် ရုပ်သိမ်း
desk-did-it-signed-in = ဝင်ရောက်
desk-did-it-erased = ပုဂ္ဂိုလ်တစ်ဦးနှင့်ပတ်သက်၍ သိမ်းထားသည်များ ဖျက်

desk-tokens-help = တိုကင်ဖြင့် ပရိုဂရမ်သည် ခွင့်ပြုထားသည်များကို ဖတ်နိုင်ပါသည် သို့မဟုတ် နောက်ဆုံးအခြေအနေများ ပို့နိုင်ပါသည်။ ပရိုဂရမ်တစ်ခုစီအတွက် သီးခြားတိုကင် ပေးပါ။
desk-no-tokens = ဤအစီအစဉ်အတွက် တိုကင် မရှိသေးပါ။
desk-token = တိုကင်အသစ်
desk-token-once = ဤစာမျက်နှာတွင်သာ ပြပါသည်။ ယခု ကူးယူပေးပါ။
desk-token-begins = အစစာလုံး
desk-token-name = မည်သည့်အတွက် ဖြစ်ပါသလဲ။
desk-token-scope = မည်သည်တို့ ခွင့်ပြုပါသလဲ။
desk-token-days = ရက်မည်မျှအတွက် ဖြစ်ပါသလဲ။
desk-token-until = သက်တမ်း
desk-token-used = နောက်ဆုံးအသုံးပြု
desk-token-make = တိုကင် ပြုလုပ်ရန်
desk-token-revoke = ရုပ်သိမ်းရန်
desk-token-revoked = ရုပ်သိမ်းပြီး
desk-token-over = သက်တမ်းကုန်
desk-did-revoked = တိုကင်ကို ရုပ်သိမ်းပြီးပါပြီ။
desk-scope-read-public = အများမြင်နိုင်သည်များ ဖတ်ရန်
desk-scope-read-members = အဖွဲ့ဝင်များ မြင်နိုင်သည်များ ဖတ်ရန်
desk-scope-read-all = အားလုံး ဖတ်ရန်
desk-scope-write-updates = နောက်ဆုံးအခြေအနေများ ပို့ရန်
desk-scope-admin = တိုကင် ပြုလုပ်ရန်နှင့် ရုပ်သိမ်းရန်

desk-first-revision = ပထမဆုံး မူ။
desk-changed-files = ဖိုင်များ
desk-files-changed = ပြောင်းလဲပြီး
desk-files-added = အသစ်
desk-files-removed = ဖယ်ရှားပြီး

desk-message = စာ
desk-show = ပြရန်
desk-preview-about = { $item } အတွက် နမူနာ၊ { $day } အခြေအနေ။ မည်သည့်စာမျှ မပို့ပါ။
desk-not-translated = ဘာသာပြန် မရှိသေးပါ: အခြားဘာသာစကားဖြင့် ပြထားပါသည်။
desk-refused = လက်ခံမည် မဟုတ်ပါ:
desk-did-again-later = စာလက်ခံချိန် စတင်သည်နှင့် ထပ်ပို့ပါမည်။
desk-did-nowhere = ဘာမျှ မပို့ရသေးပါ။ ဆက်သွယ်နိုင်သည့်နေရာ မရှိသေးပါ။ ဦးစွာ ဖိတ်ပါ သို့မဟုတ် ကိုယ်တိုင် ပြောပြပါ။
desk-did-given-up = ထပ်မပို့တော့ပါ။ အကြောင်းရင်းကို စာရင်းတွင် ဖော်ပြထားပါသည်။
desk-did-gone-on = ဘာမျှ မပြောင်းပါ။ ရောက်ပြီး၊ ပို့နေဆဲ သို့မဟုတ် ဖြေရှင်းပြီး ဖြစ်ပါသည်။
desk-did-token-twice = ဤပုံစံကို ယခင်က ပို့ပြီးပါပြီ။ တိုကင်ကို ထိုအချိန်တွင် ပြခဲ့ပြီး ဒုတိယတစ်ခု မပြုလုပ်ပါ။ မည်သူမျှ မကူးထားလျှင် ရုပ်သိမ်းပြီး အသစ်ပြုလုပ်ပါ။
desk-delivered = သတိပေးစာ တစ်စောင်
desk-one-reminder = သတိပေးစာ− { $item }
desk-give-up = ပို့ခြင်း ရပ်ရန်
desk-give-up-help = မပို့ပါ သို့မဟုတ် ထပ်မပို့ပါ။ မေးခွန်း ဖွင့်ထားဆဲဖြစ်ပြီး နောက်ထပ် သတိပေးစာများ ဆက်သွားပါမည်။
desk-why-closed = မပို့မီ ဖြေရှင်းပြီး
desk-why-superseded = ပိုသစ်သည့်စာက အစားထိုးပြီး
desk-why-paused = စာများ ယာယီရပ်ထား
desk-why-stopped = စာများ မလက်ခံလို
desk-why-silence = စာများ မလက်ခံလို
desk-why-digest = အနှစ်ချုပ်တွင် ပါပြီး
desk-why-reply-page = ဖြေကြားသည့်စာမျက်နှာတွင် ပြထား
desk-why-unlinked = အကောင့် ဖြုတ်ပြီး
desk-why-never-sent = ပြင်မည့်စာကို မပို့ခဲ့ပါ
desk-why-no-thread = အဖွဲ့၏ ခေါင်းစဉ် မရှိတော့ပါ
desk-why-erased = သိမ်းထားသည့် အချက်အလက် ဖယ်ရှားပြီး
desk-why-told-otherwise = အခြားနည်းဖြင့် သိပြီး
desk-why-not-needed = မလိုအပ်တော့ပါ
desk-why-wrong-person = သူတို့အတွက် မဟုတ်ပါ
desk-did-it-given-up = သတိပေးစာ ရပ်
desk-did-it-signed-out = နေရာအားလုံးမှ ထွက်
desk-sessions = ဝင်ရောက်ထားသည့် နေရာများ
desk-sessions-count = { $n ->
    [1] ဤဘရောက်ဇာတွင်သာ ဝင်ရောက်ထားပါသည်။
   *[other] ဘရောက်ဇာ { $n } ခုတွင် ဝင်ရောက်ထားပါသည်။
}
desk-sessions-help = စက်ပစ္စည်း ပျောက်လျှင် နေရာအားလုံးမှ ထွက်ပါ။ ဝင်ရောက်ရန် လင့်ခ်များလည်း ကုန်ဆုံးပါမည်။
desk-sign-out-all = နေရာအားလုံးမှ ထွက်ရန်

## Where something goes wrong

problem-bad = ဤတောင်းဆိုချက်ကို နားမလည်ပါ
problem-bad-help = မည်သည့်အရာမျှ မပြောင်းလဲပါ။ နောက်သို့ပြန်၍ စာမျက်နှာကို ပြန်ဖွင့်ပြီး တစ်ကြိမ်ထပ်ပို့ပေးပါ။
problem-not-found = ဤနေရာတွင် မည်သည့်အရာမျှ မရှိပါ
problem-not-found-help = လိပ်စာ မပြည့်စုံပါ၊ သို့မဟုတ် ဤနေရာတွင် ကြည့်ခွင့်မရှိပါ။
problem-not-allowed = ခွင့်မပြုပါ
problem-not-allowed-help = အကောင့်ဝင်ပါ၊ သို့မဟုတ် အစီအစဉ်၏ ညှိနှိုင်းရေးအဖွဲ့ထံ ခွင့်ပြုချက် တောင်းပါ။
problem-too-many = အကြိမ်ရေ များလွန်းပါသည်
problem-too-many-help = မည်သည့်အရာမျှ မပျောက်ပါ။ မိနစ်အနည်းငယ် စောင့်ပြီး ထပ်မံကြိုးစားပါ။
problem-unavailable = ယခုအချိန်တွင် မပြနိုင်ပါ
problem-unavailable-help = မိနစ်အနည်းငယ်အကြာတွင် ထပ်မံကြိုးစားပါ။
problem-ours = ကျွန်ုပ်တို့ဘက်တွင် အမှားတစ်ခု ဖြစ်ခဲ့ပါသည်
problem-ours-help = လူကြီးမင်း၏အမှား မဟုတ်ပါ။ ထပ်မံကြိုးစားပါ၊ သို့မဟုတ် အောက်ပါနံပါတ်ကို ညှိနှိုင်းရေးအဖွဲ့ထံ ပြောပါ။

## The local messenger

messenger-clock = နာရီ
messenger-next = နောက်ဖြစ်ရပ်
messenger-hour = + ၁ နာရီ
messenger-day = + ၁ ရက်
messenger-week = + ၁ ပတ်
messenger-real-time = ဤဆာဗာသည် အချိန်မှန်ဖြင့် လည်ပတ်ပါသည်။
messenger-people = လူများ
messenger-choose = ဖုန်းကိုကြည့်ရန် လူတစ်ဦးကို ရွေးပါ။
messenger-new = အသစ် { $n }
messenger-messages = စာများ
messenger-empty = စာမရှိသေးပါ။ နာရီကို နောက်ဖြစ်ရပ်သို့ ရွှေ့ပါ။
messenger-reply = ပြန်ဖြေရန်
messenger-reply-to = ပြန်ဖြေသည့်စာ -
messenger-has-blocked = ဤသူသည် ဘော့ကို ပိတ်ထားပါသည်။
messenger-unblock = ထပ်မံရေးခွင့်ပြုရန်
messenger-block = ဘော့ကို ပိတ်ရန်
messenger-cancel = မလုပ်တော့ပါ
messenger-her-message = ဤသူ၏စာ
messenger-write-as = ဤသူအဖြစ် ရေးပါ၊ ဥပမာ 3/10
messenger-send = ပို့ရန်
messenger-nobody = မည်သူ့ဖုန်းမျှ ဖွင့်မထားပါ
messenger-how-next = “နောက်ဖြစ်ရပ်” ကို နှိပ်ပါ။ နာရီသည် တစ်စုံတစ်ရာ ဖြစ်သည့်အချိန်သို့ ရွှေ့ပြီး စာရရှိသူသည် စာရင်းထိပ်တွင် ရှိပါမည်။
messenger-how-choose = ထိုသူကို ရွေးပြီး ဖုန်းပေါ်ရှိ ခလုတ်ကို နှိပ်ပါ၊ သို့မဟုတ် ထိုသူကဲ့သို့ ရေးပါ - “3/10”၊ “ပြီးပါပြီ”၊ “၁၂ ဒီဇင်ဘာ”။
messenger-how-see = ရလဒ်ကို ခြုံငုံကြည့်ရှုမှုစာမျက်နှာတွင် ကြည့်ပါ။
messenger-how-real = ဖုန်းကိုကြည့်ရန်နှင့် ထိုသူအဖြစ် ဖြေရန် လူတစ်ဦးကို ရွေးပါ။
messenger-there = { $day } { $time } ({ $place })
messenger-edited = ပြင်ပြီး
messenger-sending = ပို့နေပါသည်
messenger-failed = မှတ်တမ်းမတင်ရသေးပါ၊ ထပ်မံကြိုးစားပါ
messenger-no-chat = ထိုချတ် မရှိပါ။
messenger-no-message = ထိုစာ မရှိတော့ပါ။
messenger-no-button = ထိုခလုတ် မရှိတော့ပါ။ စာ ပြောင်းသွားပါပြီ။
messenger-blocked = ဤသူသည် ဘော့ကို ပိတ်ထား၍ မည်သည့်အရာမျှ မပို့ရသေးပါ။
messenger-empty-text = စာသည် ဗလာဖြစ်၍ မည်သည့်အရာမျှ မပို့ရသေးပါ။
messenger-too-long = စာသည် ရှည်လွန်း၍ မည်သည့်အရာမျှ မပို့ရသေးပါ။
messenger-not-recorded = မှတ်တမ်းမတင်ရသေးပါ။ ထပ်မံကြိုးစားပါ။

### Filipino. DRAFT: awaits a native reader.
# Numbers need no plural forms here. [1] and not [one]: Fluent's rules for `fil` count most numbers as one.

## Around every page

brand = Waymark
skip = Tumuloy sa nilalaman
menu = Mga pahina
nav = Mga pahina
nav-overview = Buod
nav-roadmap = Roadmap
nav-activities = Mga gawain
nav-matrix = Matrix
nav-who = Sino ang responsable
nav-targets = Mga target
nav-commitments = Mga komitment
nav-consultations = Mga konsultasyon
nav-progress = Progreso
nav-changes = Mga pagbabago
nav-method = Paraan
nav-data = Datos
nav-desk = Mesa
nav-messenger = Messenger
languages = Wika
sign-out = Mag-sign out
as-of = Kalagayan noong { $when }.
revision = Rebisyon { $revision }.
report-number = Numero ng ulat: { $number }

## A server with several programmes, or with none

programmes = Mga programa
programmes-several = May ilang programa sa server na ito.
programmes-none = Wala pang programa
programmes-none-help = Simulan ang server gamit ang `--programme DIR` upang makapaglathala ng programa.

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = Kinansela: { $id } { $title }
calendar-responsible = Responsable: { $names }
calendar-state = Katayuan: { $state }

## Badges

badge-counts = { $late ->
    [0] { $on_track } sa { $total } ang ayon sa plano
   *[other] { $on_track } sa { $total } ang ayon sa plano, { $late } ang huli na
}
badge-title = { $label }: { $message }

## Signing in

sign-in = Mag-sign in
sign-in-offer = Bubuksan nito sa browser na ito ang mesa ng mga koordineytor ng “{ $programme }”.
sign-in-button = Mag-sign in
sign-in-needed = Para sa mga koordineytor ang pahinang ito
sign-in-how = Isulat po ang /desk kay Waymark sa inyong messenger, o magtanong sa namamahala ng server na ito: bibigyan kayo ng link na gagana nang isang beses, sa loob ng sampung minuto.
sign-in-over = Nagamit na ang link na ito, o lumipas na ang oras nito

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date }, { $time } ({ $place })
distance =
    { $side ->
        [late] { $days } araw nang huli
       *[ahead]
            { $days ->
                [0] ngayong araw
                [1] bukas
               *[other] { $days } araw pa
            }
    }
percent = { $part }
unknown = –
not-set = wala

## Names of countries, as pages sort by them

country-none = Panrehiyon
country-BN = Brunei Darussalam
country-ID = Indonesia
country-KH = Cambodia
country-LA = Lao PDR
country-MM = Myanmar
country-MY = Malaysia
country-PH = Pilipinas
country-SG = Singapore
country-TH = Thailand
country-TL = Timor-Leste
country-VN = Viet Nam

## What several pages show

column-no = Blg.
column-activity = Gawain
column-responsible = Responsable
column-due = Takda
column-state = Katayuan
column-signal = Hudyat
column-progress = Progreso
column-activities = Mga gawain
column-share = Bahagi
nobody = Wala pa
progress-confirmed = { $progress } ang kumpirmado
change-state = “{ $state }” na ngayon
change-progress = { $progress } ang iniulat
change-due = takda: { $day }
change-answered = nasagot
as-table = Ito rin, bilang talahanayan
pages-here = Mga bahagi ng listahan
page-previous = Nauna
page-next = Susunod
page-of = Bahagi { $page } ng { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] Walang gawaing makikita rito.
       *[other] { overview-counts }
    }
overview-counts = Ayon sa plano: { $on_track } sa { $total } gawain{ $done ->
    [0] {""}
   *[other] ; tapos na: { $done }
}{ $at_risk ->
    [0] {""}
   *[other] ; nanganganib: { $at_risk }
}{ $late ->
    [0] {""}
   *[other] ; huli na: { $late }
}{ $no_report ->
    [0] {""}
   *[other] ; walang ulat sa panahong ito: { $no_report }
}{ $closed ->
    [0] {""}
   *[other] ; sarado: { $closed }
}.
overview-signals = Mga gawain ayon sa hudyat
overview-signals-caption = Bilang ng mga gawain sa bawat hudyat
overview-next = Mga susunod na takdang petsa
overview-next-none = Wala nang natitirang takdang petsa.
overview-changes = Mga huling pagbabago
overview-changes-none = Wala pang nangyayari.
overview-more = Lahat ng pagbabago
overview-downloads = Dalhin ang datos
overview-downloads-help = Ang mga bilang sa mga pahinang ito, para sa sarili ninyong mga talahanayan at ulat.
download-csv = Mga gawain bilang CSV
download-xlsx = Mga gawain bilang spreadsheet
download-json = Mga gawain bilang JSON
download-calendar = Mga takdang petsa bilang kalendaryo
overview-foot = Ang mga responsableng organisasyon ang nag-uulat ng progreso at katayuan; ang “tapos na” ay nangangahulugang may ibang nagkumpirma nito.

## Activities

activities-sentence =
    { $count ->
        [0] Walang gawaing tumutugma.
       *[other] { $count } gawain ang tumutugma.
    }
activities-all =
    { $count ->
        [0] Walang gawaing makikita rito.
        [1] 1 gawain, ayon sa ayos ng roadmap.
       *[other] { $count } gawain, ayon sa ayos ng roadmap.
    }
activities-none-help = Mag-alis ng filter upang mas marami ang makita.
activities-filter = Salain
activities-show = Ipakita
activities-clear = Ipakita lahat
filter-any = Kahit alin
filter-signal = Hudyat
filter-pillar = Haligi
filter-country = Bansa
filter-entity = Responsable
filter-words = Mga salita
filter-overdue = Lampas sa takda lamang

## One activity

activity-all = Lahat ng gawain
activity-due = Takdang petsa: { $day }, { distance }.
activity-was-due = Dating takdang petsa: { $day }.
activity-no-due = Walang takdang petsa.
activity-held-up = Hinihintay ang { $items }, na lampas na sa takdang petsa.
activity-facts = Ano, sino, kailan
activity-pillar = Haligi
activity-responsible = Responsable
activity-instead-of = Kapalit ng
activity-contributing = Mga katuwang
activity-confirmed-by = Kukumpirma
activity-start = Simula
activity-due-name = Takdang petsa
activity-due-first = Unang napagkasunduang takdang petsa
activity-claimed = Iniulat na progreso
activity-confirmed = Kumpirmadong progreso
activity-last-report = Huling ulat
activity-report-at = { $day }, { $time }
activity-depends = Nakasalalay sa
activity-needed-by = Kailangan ng
activity-evidence-expected = Inaasahang ebidensiya
activity-evidence = Ibinigay na ebidensiya
activity-evidence-count = { $count } file o link
activity-references = Tugon sa
activity-targets = Mga target
activity-targets-none = Walang itinakdang target.
activity-targets-caption = Ang mga bilang ay ayon sa iniulat
target-indicator = Indikador
target-baseline = Panimula
target-latest = Pinakahuli
target-goal = Layon
target-unit = Yunit
activity-moved-title = Mga pagbabago ng takdang petsa
activity-moved =
    { $times ->
        [1] Inilipat nang isang beses, { $days } araw.
       *[other] Inilipat nang { $times } beses, { $days } araw lahat-lahat.
    }
activity-moved-from = mula { $from } patungong { $to }
activity-notes = Mga tala
activity-history = Mga ulat at pagbabago
activity-history-none = Wala pang naiuulat.
activity-history-caption = Una ang pinakahuli
activity-state = Katayuan: “{ $state }”.

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] Walang gawaing makikita rito.
        [1] 1 gawain, mula sa simula hanggang sa takdang petsa nito.
       *[other] { $count } gawain, bawat isa mula sa simula hanggang sa takdang petsa nito.
    }
roadmap-caption = Mga gawain ayon sa haligi, bawat buwan
roadmap-today = Ngayon: { $day }
roadmap-from-to = { $from } hanggang { $to }
roadmap-until = hanggang { $to }
roadmap-since = mula { $from }
roadmap-no-dates = walang petsa
quarter = Q{ $number }
pillar-none = Walang haligi

## Matrix

matrix-title = Mga haligi at bansa
matrix-sentence =
    { $count ->
        [0] Walang gawaing makikita rito.
        [1] 1 gawain, ayon sa haligi nito at sa bansa ng responsableng organisasyon.
       *[other] { $count } gawain, ayon sa haligi at sa bansa ng responsableng organisasyon.
    }
matrix-caption = Ilang gawain ang may aling hudyat; patungo sa mga gawain ang bawat bilang

## Progress

progress-sentence = { $planned } sa { $total } gawain ang nakaplanong matapos na sa ngayon; iniulat na tapos: { $reported }, at sa mga ito ay kumpirmado: { $confirmed }.
progress-burnup = Nakaplano, iniulat, kumpirmado
progress-planned = Nakaplano
progress-reported = Iniulat
progress-confirmed-name = Kumpirmado
progress-day = Bago ang
progress-rate = Mga ulat sa bawat panahon
progress-rate-none = Wala pang panahong nagsisimula.
progress-rate-help = Sa mga gawaing isinasagawa sa isang panahon, ang mga may ulat. Hindi pa sarado ang huling panahon.
progress-period = Panahon
progress-expected = Isinasagawa
progress-did-report = May ulat

## Wall

wall-late = Lampas sa takdang petsa
wall-late-none = Walang lampas sa takdang petsa.
wall-again = Ina-update ang screen na ito bawat minuto.

## The description of the API

docs = Ang datos
docs-lead = Lahat ng ipinakikita ng mga pahinang ito ay mababasa ng mga program, mula sa mga address sa ibaba.
docs-download = Paglalarawan para sa mga program (OpenAPI 3.1)
docs-addresses = Mga address
docs-parameters = Ano ang maaaring hingin
docs-answer = Ano ang ibinabalik
docs-name = Pangalan
docs-takes = Tinatanggap
docs-meaning = Kahulugan
docs-page-of = Isang pahina ng mga hanay, bawat isa ay may ganitong mga field:
docs-one = Isang object na may ganitong mga field:
docs-other = Isang dokumentong may uring { $media }.
docs-nothing = Wala.
docs-scope = Kailangan ng token para sa { $scope }.

## Registers: what lists and single pages share

nothing-matches = Walang tumutugma sa napili.
stands-in-for = kapalit ng { $party }
column-title = Pamagat
column-leads = Namumuno
column-supports = Katuwang
column-confirms = Kukumpirma
column-part = Bahagi
column-date = Petsa
filter-organisation = Organisasyon

## Who is responsible

who-title = Sino ang responsable
who-sentence = { $parties ->
    [0] Wala pang namumuno sa gawaing ipinakikita rito.
    [1] Isang organisasyon ang namumuno sa { $activities ->
        [1] isang gawain.
       *[other] lahat ng { $activities } gawain.
    }
   *[other] { $parties } organisasyon ang namumuno sa { $activities } gawain.
}
who-handed-over = { $count ->
    [0] { "" }
    [1] Isang gawain ang nailipat sa iba.
   *[other] { $count } gawain ang nailipat sa iba.
}
who-caption = Bawat gawain, kasama ang namumuno, ang mga katuwang at ang kukumpirmang tapos na ito
who-organisations = Lahat ng organisasyon

## Organisations, and one of them

organisations-title = Mga organisasyon
organisations-sentence = { $count ->
    [0] Walang organisasyong ipinakikita rito.
    [1] Isang organisasyon ang may bahagi sa programang ito.
   *[other] { $count } organisasyon ang may bahagi sa programang ito.
}
organisations-caption = Ilang gawain ang pinamumunuan, tinutulungan at kinukumpirma ng bawat isa, at ilang komitment ang ginawa
organisations-name = Organisasyon
organisations-kind = Uri
organisations-country = Bansa
organisations-commitments = Mga komitment
organisations-reached = Kontak
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] Ang organisasyong ito ay walang pinamumunuang gawain at walang komitment na ipinakikita rito.
        [1] Ang organisasyong ito ay walang pinamumunuang gawain at may isang komitment.
       *[other] Ang organisasyong ito ay walang pinamumunuang gawain at may { $commitments } komitment.
    }
    [1] { $commitments ->
        [0] Namumuno ang organisasyong ito sa isang gawain.
        [1] Namumuno ang organisasyong ito sa isang gawain at may isang komitment.
       *[other] Namumuno ang organisasyong ito sa isang gawain at may { $commitments } komitment.
    }
   *[other] { $commitments ->
        [0] Namumuno ang organisasyong ito sa { $activities } gawain.
        [1] Namumuno ang organisasyong ito sa { $activities } gawain at may isang komitment.
       *[other] Namumuno ang organisasyong ito sa { $activities } gawain at may { $commitments } komitment.
    }
}
entity-facts = Tungkol dito
entity-kind = Uri
entity-country = Bansa
entity-zone = Lokal na oras
entity-languages = Mga wika
entity-contact = Kontak
entity-items = Bahagi nito sa roadmap
entity-items-caption = Lahat ng may bahagi ito
entity-items-none = Wala itong bahagi sa anumang ipinakikita rito.
part-leads = Namumuno
part-supports = Katuwang
part-confirms = Kukumpirma
part-consulted = Kinokonsulta
part-informed = Binabalitaan
part-coordinates = Nagkokoordina
entity-given-over = nasa { $party } na
entity-answering = Mga tanong at sagot
entity-answering-caption = Binilang mula sa ipinakikita rito; hindi kailanman ipinakikita kung sino ang sumagot
entity-answering-none = Wala pang naitatanong dito.
entity-asked = Mga tanong
entity-answered = Nasagot
entity-reminded = Nasagot matapos ang isa pang paalala
entity-waiting = Naghihintay ng sagot
entity-lost = Hindi naihatid

## Targets, and one of them

targets-title = Mga target
targets-sentence = { $count ->
    [0] Walang target na ipinakikita rito.
    [1] { $met ->
        [0] Hindi pa naaabot ang nag-iisang target.
       *[other] Naabot na ang nag-iisang target.
    }
   *[other] { $met } sa { $count } target ang naabot na.
}
targets-silent = { $silent ->
    [0] { "" }
    [1] Isa ang wala pang bilang.
   *[other] { $silent } ang wala pang bilang.
}
targets-caption = Ang mga bilang ay ayon sa iniulat ng mga namumuno sa gawain
target-percent = Narating
target-trend = Takbo
target-trend-of = Mula { $first } hanggang { $last }
target-sentence = { $percent } ng daan mula { $baseline } hanggang { $goal }; ang pinakahuling bilang ay { $latest }.
target-sentence-none = Hinihintay ang unang bilang sa daan mula { $baseline } hanggang { $goal }.
target-facts = Ano ang binibilang
target-by-group = Hiwalay na binibilang ayon sa
target-condition = Kondisyon
target-milestone = Mahalagang yugto
target-source = Pinagmulan
target-source-of = Mga ulat tungkol sa { $activity }
target-evidence = Pinatutunayan ng
target-readings = Mga bilang sa paglipas ng panahon
target-readings-caption = Bawat bilang at kung kailan ito iniulat
target-reading = Bilang
target-readings-none = Wala pang iniulat na bilang.

## Commitments, and one of them

commitments-title = Mga komitment
commitments-sentence = { $count ->
    [0] Walang komitment na ipinakikita rito.
    [1] { $kept ->
        [0] May isang komitment; hindi pa ito naitatalang natupad.
       *[other] May isang komitment, at natupad na ito.
    }
   *[other] { $kept } sa { $count } komitment ang natupad na.
}
commitments-caption = Ang napagkasunduang pananalita, kung sino ang gumawa, saan, at ang katayuan
commitment-text = Napagkasunduang pananalita
commitment-maker = Ginawa ng
commitment-meeting = Pulong
commitment-serves = Para sa
commitment-sentence = { $state }. Takdang petsa: { $day }.
commitment-sentence-undated = { $state }. Walang takdang petsa.
commitment-facts = Ano, sino, kailan
commitment-session = Sesyon
commitment-measure = Natupad kapag
commitment-condition = Kondisyon
commitment-meeting-date = Napagkasunduan noong
commitment-first-due = Unang napagkasunduang takdang petsa
commitment-moved = Inilipat
commitment-moved-to = Mula { $from } patungong { $to }
commitment-progress = Iniulat na progreso
commitment-report = Huling ulat
commitment-serves-none = Hindi ito nakaugnay sa isang gawain.

## Consultations, and one of them

consultations-title = Mga konsultasyon
consultations-sentence = { $count ->
    [0] Walang konsultasyong ipinakikita rito.
    [1] { $ahead ->
        [0] Isang konsultasyon ang naidaos.
       *[other] Isang konsultasyon ang paparating.
    }
   *[other] { $ahead ->
        [0] { $count } konsultasyon; walang paparating.
        [1] { $count } konsultasyon; isa ang paparating.
       *[other] { $count } konsultasyon; { $ahead } ang paparating.
    }
}
consultations-caption = Kailan idaraos ang bawat isa, sino ang punong-abala, at ano ang kinalabasan
consultation-host = Punong-abala
consultation-begins = Simula
consultation-ends = Wakas
consultation-agreements = Mga kasunduan
consultation-commitments = Mga komitment
consultation-sentence = { $state }. Simula: { $day }.
consultation-sentence-undated = { $state }. Wala pang itinakdang petsa.
consultation-facts = Kailan, saan, sino
consultation-moment = { $day }, { $time } ({ $zone })
consultation-place = Lugar
consultation-mode = Paraan
consultation-invited = Mga inanyayahan
consultation-participants = Mga lumahok
consultation-minutes = Katitikan
consultation-minutes-count = { $count } dokumento
mode-in_person = Harapan
mode-online = Online
mode-hybrid = Harapan at online
consultation-agenda = Adyenda
consultation-agenda-none = Walang adyendang nakasulat dito.
consultation-agreements-none = Walang kasunduang nakasulat dito.
consultation-commitments-none = Walang komitment na ginawa rito.

## Changes

changes-title = Mga pagbabago
changes-sentence = { $day ->
    [none] Wala pang pagbabago.
   *[other] Huling pagbabago: { $day }.
}
changes-caption = Una ang pinakahuling pagbabago, at kung aling organisasyon ang gumawa nito
changes-feed = Ito rin, bilang feed (Atom)
changes-what = Pagbabago
changes-by = Mula sa
changes-clock = ang kalendaryo
changes-notice = ibang gawain
changes-moved = “{ $state }” na ngayon.
changes-progress = { $share } ang iniulat.
changes-value = Bagong bilang: { $value }.
changes-due = Inilipat ang takdang petsa mula { $from } patungong { $to }.
changes-due-set = Itinakda ang petsa: { $to }.
changes-handed-over = Inilipat sa { $party }.
changes-answered = Nasagot.
changes-earlier = Mga naunang pagbabago
changes-latest = Mga huling pagbabago
changes-feed-title = { $programme }: mga pagbabago

## Method

method-title = Paraan
method-sentence = Ang bawat katayuan dito ay sumusunod sa mga tuntunin sa pahinang ito, at kinukuwenta mula sa iniuulat ng mga organisasyon at mula sa kalendaryo.
method-signals = Kahulugan ng bawat hudyat
method-signals-caption = Laging magkakasama ang kulay, hugis at salita
method-meaning = Kahulugan
method-done = Wala nang inaasahan pa: may nagkumpirma nito na iba sa nag-uulat, o naabot ng iniulat na bilang ang target.
method-on_track = Nasimulan na o paparating pa, nasa oras, at walang nag-ulat ng kahirapan.
method-at_risk = May iniulat na pagkaantala o kahirapan ang mga responsable, o nakasalalay ito sa bagay na lampas na sa takdang petsa.
method-late = Natapos na ang takdang araw sa lugar ng mga responsable, at hindi pa ito tapos.
method-no_report = Walang iniulat sa panahong ito ng pag-uulat, o wala pang naiuulat. Katahimikan ito, hindi pagkukulang.
method-closed = Kinansela, tinanggihan, binawi o tapos na ang panahon: wala nang inaasahan pa.
method-worst = Maaaring magkaiba ang iniuulat ng mga tao at ang sinasabi ng kalendaryo. Ang mas mabigat sa dalawa ang ipinakikita; ang tapos na at sarado ay ipinakikita kung ano sila.
method-calendar = Ano ang sinasabi ng kalendaryo
method-calendar-caption = Hatinggabi ang wakas ng araw sa lugar ng mga responsable
method-on_time = Wala sa mga sumusunod ang totoo.
method-due_soon = { $days ->
    [1] Ngayong araw o bukas ang takdang petsa.
   *[other] Ang takdang petsa ay sa loob ng { $days } araw.
}
method-silent = Isinasagawa ito, walang ulat sa panahong ito ng pag-uulat, at ang huling ulat o ang simula ay mahigit { $days } araw na ang nakalipas.
method-overdue = Natapos na ang takdang araw.
method-period = Ang isang panahon ng pag-uulat ay may { $months } buwan. Ang kasalukuyan ay mula { $from } hanggang { $to }.
method-period-none = Ang isang panahon ng pag-uulat ay may { $months } buwan. Hindi pa nagsisimula ang una.
method-progress = Progreso
method-progress-claimed = Ang iniulat na progreso ay ang sinasabi ng mga namumuno sa gawain. Kumpirmado lamang ito kapag tapos na ang gawain.
method-confirms = Ang “Tapos na” ay kinukumpirma ng sinumang nakasulat sa “Kukumpirma”; kung walang nakasulat, ng mga koordineytor.
method-dates = Pinananatili ng inilipat na takdang petsa ang unang petsa nito: parehong ipinakikita, pati ang bawat paglipat.
method-scale = Paano ito maihahambing sa ibang panukat
method-scale-caption = Ang pinakamalapit na antas ng ibang pampublikong panukat; iba ang humahatol doon at iba ang panahon
method-scale-ours = Dito
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = Walang ulat
method-scale-open = Wala pang nagagawa, ayon sa ulat
method-scale-half = Mas mababa sa { $share } ang iniulat
method-scale-most = { $share } o higit pa ang iniulat
method-scale-done = Tapos na
method-scale-over = Tapos na, higit sa nilayon
method-scale-closed = Sarado
ogp-no-evidence = Walang makuhang ebidensiya
ogp-not-started = Hindi pa nasisimulan
ogp-limited = Limitado
ogp-substantial = Malaki-laki
ogp-complete = Kumpleto
compact-none = Walang progreso
compact-limited = Limitado
compact-met = Naabot
compact-exceeded = Nahigitan
sdg-exploring = Naghahanap ng pagkukunan ng datos
sdg-in-progress = Isinasagawa
sdg-complete = Kumpleto
sdg-not-applicable = Hindi naaangkop
scale-no-step = Walang ganitong antas
method-hidden = Ano ang hindi kailanman ipinakikita
method-hidden-person = Ang pangalan, numero o account ng isang tao: ayon sa organisasyon sinasabi ang nagawa.
method-hidden-words = Mga salita at file na ipinadala ng mga tao, maliban sa pumayag silang ipakita.
method-hidden-entity = Ang pangalan ng organisasyong hindi dapat makilala; isang pangkalahatang paglalarawan ang nasa lugar nito.
method-hidden-items = Anumang ipinakikita lamang ng may-akda nito sa mga kasapi, sa mga koordineytor o sa mga pinangalanang tao.
method-corrections = May mali ba?
method-corrections-help = Pakisabi po sa mga nagkokoordina ng programa kung ano ang mali; itatama nila ito, at lalagyan ng petsa ang pagtatama.
method-corrections-none = Pakisabi po sa namamahala ng server na ito; walang nakapangalang koordineytor.

## Data

data-title = Bukas na datos
data-sentence = Lahat ng nasa mga pahinang ito ay makukuha bilang datos, nang hindi na kailangang magpaalam.
data-lists = Mga listahan
data-lists-caption = Ang mismong mga hanay sa mga pahina, ayon sa maaari ninyong makita
data-what = Ano
data-address = Address
data-format = Format
data-licence = Lisensiya
data-licence-none = Walang nakasaad na lisensiya ang programang ito. Magtanong po muna sa mga koordineytor bago ilathala ang datos sa iba, at banggitin ang pinagmulan at ang araw.
data-schema = Paano ito basahin
data-schema-help = Ang mga petsa ay YYYY-MM-DD; may kasamang offset ang mga oras; ang walang laman ay nangangahulugang walang nalalaman. Ang mga listahan ay dumarating nang pahina-pahina na may cursor. Walang gastos ang sagot na hindi nagbago: ipadala muli ang ETag nito.
data-programme = Ang programa
data-summary = Buod sa isang hanay
data-activities = Mga gawain
data-targets = Mga target
data-commitments = Mga komitment
data-entities = Mga organisasyon
data-consultations = Mga konsultasyon
data-ledger = Mga paalala
data-changes = Mga pagbabago
data-programmes = Mga programa ng server na ito
data-responsibilities = Sino ang may anong tungkulin
data-matrix = Bilang ayon sa dalawang katangian
data-timeseries = Mga numero sa paglipas ng panahon
data-events = Mga pagbabago habang nangyayari
data-export = Buong talahanayan na maida-download
data-calendar = Mga takdang petsa para sa inyong kalendaryo
data-badge = Mga badge
data-chart = Mga tsart bilang larawan
data-embed = Mga bahagi para sa ibang site
data-openapi = Paglalarawan ng interface para sa mga program
data-docs = Ang parehong paglalarawan na mababasa
data-feed = Mga pagbabago bilang feed

## Fragments for other sites

embed-source = Mula sa { $programme }
embed-deadlines = Mga susunod na takdang petsa
embed-deadlines-none = Walang takdang petsa.
embed-signals = Mga gawain ayon sa hudyat

## Desk: for coordinators only

desk-needs = Mga nangangailangan sa inyo
desk-people = Mga tao at messenger
desk-delivery = Paghahatid
desk-files = Mga file
desk-audit = Sino ang gumawa ng ano
desk-tokens = Access
desk-revisions = Mga rebisyon
desk-preview = Mga mensahe
desk-who = { $office }, { $entity }
desk-who-left = { $id } (umalis na)
desk-count = { $n ->
    [0] Walang nangangailangan sa inyo ngayon.
    [1] Isang bagay ang nangangailangan sa inyo.
   *[other] { $n } bagay ang nangangailangan sa inyo.
}
desk-told = Ano ang kinalabasan
desk-not-heard-yet = Pinoproseso pa ito. Pakibuksan pong muli ang pahina sa ilang sandali.

desk-incidents = Mga gawaing hindi makatuloy
desk-dates = Mga hinihiling na bagong petsa
desk-claims = Kukumpirmahin o pagpapasyahan
desk-hand-overs = Hindi nila gawain
desk-words = Mga salitang dapat basahin ng tao
desk-unreached = Mga taong hindi naabot
desk-by-hand = Ipinaabot nang personal, wala pang sagot
desk-invitations = Mga paanyayang natapos nang hindi nagamit
desk-soon = Malapit nang ipakitang huli na

desk-suspended = Naghihintay ito sa inyo: may hindi gumana ({ $code }).
desk-incident = May hindi gumana ({ $code }).
desk-asked-you = Tanong ito sa inyo: { $who }.
desk-asked = Ang tinatanong: { $who }.
desk-not-theirs = Sinabi ng { $who } na hindi nila gawain ito.
desk-reason-not-understood = Hindi namin naunawaan ang mga salitang ito, kahit nagtanong kaming muli.
desk-reason-wanted = Nais nilang may taong bumasa nito.
desk-reason-unprompted = Isinulat nila ito nang walang itinatanong.
desk-reason-help = Humihingi sila ng tulong.
desk-reason-no-member = Isinulat ito ng isang taong hindi na kalahok.
desk-reason-failed = Hindi ito maproseso.
desk-reason-gone = Inalis si Waymark sa isang grupo.
desk-reason-no-rights = Hindi na makasulat si Waymark sa isang chat.
desk-reason-erase = Hinihiling nilang alisin ang nakatago tungkol sa kanila.
desk-not-reached = { $n } mensahe ang hindi dumating.
desk-perhaps-reached = Hindi matiyak kung dumating ang { $n } mensahe.
desk-passed-on = Hiniling sa isang koordineytor na ipaabot ang isang tanong.
desk-invitation-over = Hindi nagamit ang paanyaya.
desk-late-after = Pagkatapos ng { $day }, ipakikita ito sa lahat bilang huli na.
desk-why-no-messenger = walang messenger
desk-why-nobody-there = walang may hawak ng katungkulang ito
desk-why-gone = wala na ang account o naka-block si Waymark
desk-why-rights = hindi makasulat doon si Waymark
desk-why-no-rights = hindi makasulat doon si Waymark
desk-why-unreadable = hindi mabasa ang tinutukoy nito

desk-act-read = Nabasa ko na
desk-act-resume = Hayaang magpatuloy
desk-act-found = Ayos na ito
desk-act-again = Ipadala muli
desk-act-seen = Nakita ko na
desk-to-people = Mga tao at messenger
desk-enter = Maglagay ng sagot para sa kanila
desk-enter-help = Itatala ito sa ngalan nila, na may tala na kayo ang naglagay.
desk-which-question = Aling tanong ang sinasagot nito?
desk-her-words = Ang sagot, sa sarili nilang salita
desk-record = Itala
desk-ask-else = Magtanong sa ibang tanggapan
desk-which-office = Aling tanggapan?
desk-ask-them = Tanungin sila
desk-write = Sumulat sa mga responsable
desk-your-words = Ang inyong mga salita
desk-show-first = Ipakita bago ipadala

desk-did-read = Salamat po. Namarkahan na itong nabasa.
desk-did-resumed = Nagpapatuloy na ito. Kung may hindi gumana muli, lilitaw itong muli rito.
desk-did-found = Salamat po. Ayos na ito.
desk-did-again = Ipinadala itong muli, sa kung saan sila naaabot ngayon.
desk-did-seen = Salamat po. Wala na ito sa inyong mesa.
desk-did-already = Walang binago: naayos na ito noon.
desk-did-ended = Natapos na ang paanyaya.
desk-did-unlinked = Hindi na nakakonekta ang account.
desk-left = Hindi na kayo kalahok sa programang ito.
desk-form-broken = Hindi dumating nang buo ang form na ito. Pakibuksan pong muli ang pahina, saka ipadalang muli.
desk-form-missing = May kulang sa form na ito. Bumalik po, punan ito, at ipadalang muli.

desk-person = Tao
desk-linked = Nakakonekta
desk-heard = Huling balita
desk-invited-until = Inanyayahan hanggang
desk-do = Ano ang magagawa ninyo
desk-nowhere = wala saanman
desk-gone = wala na
desk-never = hindi pa
desk-stopped = ayaw ng mga mensahe
desk-paused = pansamantalang tumigil
desk-welcomed = natanong na, hindi pa pumapayag
desk-unlink = Alisin ang koneksiyon
desk-invite = Anyayahan
desk-end-invitation = Wakasan
desk-cannot-invite = Wala pang maaanyayahan: hindi pa nakapagpapadala si Waymark sa Telegram o Discord.
desk-invitation = Isang paanyaya
desk-invitation-help = Sa pahinang ito lamang ito ipinakikita. Pakiabot po ito sa taong ito lamang. Isang beses itong gagana, at walang ipadadala sa tao bago pumayag.
desk-then-write = Pagkatapos, isusulat doon ang:
desk-qr = Ang mismong link, para sa kamera ng telepono
desk-works-until = Gagana hanggang
desk-to-forward = Tekstong maipapasa

desk-messengers = Mga messenger
desk-messenger = Messenger
desk-state = Katayuan
desk-waiting = Naghihintay
desk-oldest = Pinakaluma
desk-last-sent = Huling ipinadala
desk-nothing-sent = Wala pang naipadadala.
desk-bot-up = nakakonekta
desk-bot-down = hindi nakakonekta
desk-bot-own = bahagi ng server na ito
desk-lost = Hindi naipadala, o maaaring hindi
desk-to = Para kay/sa
desk-to-a-group = isang grupo
desk-why = Bakit
desk-when = Kailan
desk-reminders = Mga paalala
desk-item = Item
desk-older = Mga mas luma
desk-status-all = lahat
desk-status-planned = nakaplano
desk-status-released = papunta na
desk-status-sent = naipadala
desk-status-answered = nasagot
desk-status-suppressed = sadyang hindi ipinadala
desk-status-undeliverable = walang naabot
desk-status-uncertain = maaaring dumating
desk-status-dead = itinigil na

desk-file = File
desk-from = Mula sa
desk-kind = Uri
desk-size = Laki
desk-files-help = Ang file ay mase-save sa inyong device, hindi binubuksan dito. Hindi ito sinuri para sa virus. Itinatala kung sino ang nagbubukas.
desk-no-files = Wala pang nagpapadala ng file.
desk-kilobytes = { $n } kB
desk-file-kept = naitago
desk-file-wanted = kinukuha
desk-file-refused = hindi itinago
desk-file-too-large = hindi itinago: masyadong malaki
desk-file-type = hindi itinago: hindi ganitong uri ng file ang itinatago namin
desk-file-gone = wala na roon
desk-file-erased = inalis kasama ng nagpadala

desk-who-did = Sino
desk-what = Ano
desk-detail = Higit pa
desk-filter = Ipakita
desk-nothing-done = Wala pang nagagawa.
desk-entered-by = inilagay ni/ng { $who }
desk-revision = rebisyon { $n }
desk-did-it-answer = sumagot
desk-did-it-request = may hiniling
desk-did-it-command = nagpasya
desk-did-it-undo = binawi ang sagot
desk-did-it-published = naglathala
desk-did-it-entered = naglagay ng sagot para sa iba
desk-did-it-read = bumasa ng mga salita
desk-did-it-resumed = nagpatuloy ng item
desk-did-it-found = umayos ng paglilipat
desk-did-it-again = nagpadala muli
desk-did-it-seen = inalis sa mesa
desk-did-it-invited = nag-anyaya
desk-did-it-ended = winakasan ang paanyaya
desk-did-it-unlinked = inalis ang koneksiyon ng account
desk-did-it-opened = nagbukas ng file
desk-did-it-token-made = gumawa ng token
desk-did-it-token-revoked = binawi ang token
desk-did-it-signed-in = nag-sign in
desk-did-it-erased = inalis ang nakatago tungkol sa isang tao

desk-tokens-help = Sa pamamagitan ng token, binabasa ng program ang pinahihintulutan ng saklaw nito, o nagpapadala ng mga update. Bigyan ng sariling token ang bawat program.
desk-no-tokens = Wala pang token para sa programang ito.
desk-token = Bagong token
desk-token-once = Sa pahinang ito lamang ito ipinakikita. Pakikopya po ngayon.
desk-token-begins = Nagsisimula sa
desk-token-name = Para saan ito?
desk-token-scope = Ano ang magagawa nito?
desk-token-days = Sa loob ng ilang araw?
desk-token-until = Magagamit hanggang
desk-token-used = Huling ginamit
desk-token-make = Gumawa ng token
desk-token-revoke = Bawiin
desk-token-revoked = binawi
desk-token-over = tapos na
desk-did-revoked = Binawi na ang token.
desk-scope-read-public = basahin ang pampubliko
desk-scope-read-members = basahin ang nakikita ng mga kasapi
desk-scope-read-all = basahin ang lahat
desk-scope-write-updates = magpadala ng mga update
desk-scope-admin = gumawa at bumawi ng mga token

desk-first-revision = Ang una.
desk-changed-files = Mga file
desk-files-changed = Binago
desk-files-added = Bago
desk-files-removed = Inalis

desk-message = Mensahe
desk-show = Ipakita
desk-preview-about = Halimbawa tungkol sa { $item }, kalagayan noong { $day }. Walang ipadadala rito.
desk-not-translated = Wala pang salin: nasa ibang wika ito.
desk-refused = Tatanggihan:
desk-did-again-later = Ipapadala itong muli pagsapit ng oras nila para sa mga mensahe.
desk-did-nowhere = Walang ipinadala: wala pang paraan upang maabot sila. Anyayahan muna sila, o kayo na ang magsabi sa kanila.
desk-did-given-up = Hindi na ito ipapadala, at nasa listahan ang dahilan.
desk-did-gone-on = Walang nabago: dumating na ito, ipinapadala na, o naayos na.
desk-did-token-twice = Naipadala na ang form na ito noon. Ipinakita na ang token nito, at walang ikalawang ginawa. Kung walang nakakopya, bawiin ito at gumawa ng iba.
desk-delivered = Isang paalala
desk-one-reminder = Paalala: { $item }
desk-give-up = Itigil ang paghahatid
desk-give-up-help = Hindi ito ipapadala, o hindi na muli. Mananatiling bukas ang tanong, at tuloy ang mga susunod na paalala.
desk-why-closed = naayos na bago pa maipadala
desk-why-superseded = pinalitan ng mas bago
desk-why-paused = pansamantala silang tumigil sa mga mensahe
desk-why-stopped = ayaw nila ng mga mensahe
desk-why-silence = ayaw nila ng mga mensahe
desk-why-digest = bahagi ito ng isang buod
desk-why-reply-page = nasa pahina ng sagot ito
desk-why-unlinked = inalis na ang koneksiyon ng account
desk-why-never-sent = hindi naipadala ang mensaheng binabago nito
desk-why-no-thread = wala na ang paksa ng grupo
desk-why-erased = inalis na ang nakaimbak tungkol sa kanila
desk-why-told-otherwise = alam na nila sa ibang paraan
desk-why-not-needed = hindi na ito kailangan
desk-why-wrong-person = hindi ito para sa kanila
desk-did-it-given-up = itinigil ang isang paalala
desk-did-it-signed-out = nag-sign out sa lahat ng lugar
desk-sessions = Kung saan kayo naka-sign in
desk-sessions-count = { $n ->
    [1] Sa browser na ito lang kayo naka-sign in.
   *[other] Naka-sign in kayo sa { $n } browser.
}
desk-sessions-help = Kung may nawalang device, mag-sign out sa lahat ng lugar. Matatapos din ang mga link para sa pag-sign in.
desk-sign-out-all = Mag-sign out sa lahat ng lugar

## Where something goes wrong

problem-bad = Hindi ito naunawaan
problem-bad-help = Walang nabago. Pakibalik, muling buksan ang pahina, at ipadala muli.
problem-not-found = Walang laman dito
problem-not-found-help = Hindi kumpleto ang address, o hindi maaaring makita rito ang nilalaman nito.
problem-not-allowed = Hindi ito pinahihintulutan
problem-not-allowed-help = Mangyaring mag-sign in, o humingi ng access sa mga koordineytor ng programa.
problem-too-many = Masyado itong madalas
problem-too-many-help = Walang nawala. Mangyaring maghintay ng ilang minuto, saka subukan muli.
problem-unavailable = Hindi ito maipakita sa ngayon
problem-unavailable-help = Mangyaring subukan muli pagkalipas ng ilang minuto.
problem-ours = May naging problema sa aming panig
problem-ours-help = Wala kayong pagkakamali. Mangyaring subukan muli, o sabihin sa mga koordineytor ang numero sa ibaba.

## The local messenger

messenger-clock = Orasan
messenger-next = Susunod na pangyayari
messenger-hour = + 1 oras
messenger-day = + 1 araw
messenger-week = + 1 linggo
messenger-real-time = Tumatakbo ang server na ito sa tunay na oras.
messenger-people = Mga tao
messenger-choose = Pumili ng tao upang makita ang kaniyang telepono.
messenger-new = { $n } bago
messenger-messages = Mga mensahe
messenger-empty = Wala pang mensahe. Iusad ang orasan sa susunod na pangyayari.
messenger-reply = Sumagot
messenger-reply-to = Sagot sa:
messenger-has-blocked = Na-block niya ang bot.
messenger-unblock = Payagan muli itong sumulat
messenger-block = I-block ang bot
messenger-cancel = Kanselahin
messenger-her-message = Kaniyang mensahe
messenger-write-as = Sumulat bilang siya, gaya ng 3/10
messenger-send = Ipadala
messenger-nobody = Walang nakabukas na telepono
messenger-how-next = Pindutin ang “Susunod na pangyayari”: uusad ang orasan hanggang may mangyari, at mauuna sa listahan ang sinulatan.
messenger-how-choose = Piliin siya, pindutin ang isang button sa kaniyang telepono, o sumulat gaya niya: “3/10”, “tapos na”, “12 Disyembre”.
messenger-how-see = Tingnan sa pangkalahatang pahina ang kinalabasan.
messenger-how-real = Pumili ng tao upang makita ang kaniyang telepono at sumagot bilang siya.
messenger-there = { $day } { $time } sa { $place }
messenger-edited = binago
messenger-sending = ipinadadala
messenger-failed = walang naitala, pakisubukan muli
messenger-no-chat = Walang ganoong chat.
messenger-no-message = Wala na ang mensaheng iyon.
messenger-no-button = Wala na ang button na iyon: nagbago na ang mensahe.
messenger-blocked = Na-block niya ang bot: walang naipadala.
messenger-empty-text = Walang laman ang mensahe: walang naipadala.
messenger-too-long = Masyadong mahaba ang mensahe: walang naipadala.
messenger-not-recorded = Walang naitala. Pakisubukan muli.

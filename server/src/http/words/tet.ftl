### Tetun. DRAFT: awaits a native reader.
# Orthography of the INL. Tetun has no plural forms here.

## Around every page

brand = Waymark
skip = Ba kedas konteúdu
menu = Pájina sira
nav = Pájina sira
nav-overview = Rezumu
nav-roadmap = Roteiru
nav-activities = Atividade
nav-matrix = Matrís
nav-who = Sé mak responsavel
nav-targets = Meta
nav-commitments = Kompromisu
nav-consultations = Konsulta
nav-progress = Progresu
nav-changes = Mudansa
nav-method = Métodu
nav-data = Dadus
nav-desk = Meza
nav-messenger = Mensajen
languages = Lian
sign-out = Sai
as-of = Situasaun iha { $when }.
revision = Revizaun { $revision }.
report-number = Númeru relatóriu: { $number }

## A server with several programmes, or with none

programmes = Programa sira
programmes-several = Iha programa balun iha servidór ne'e.
programmes-none = Seidauk iha programa
programmes-none-help = Hahú servidór ho `--programme DIR` atu publika programa ida.

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = Kansela ona: { $id } { $title }
calendar-responsible = Responsavel: { $names }
calendar-state = Situasaun: { $state }

## Badges

badge-counts = { $late ->
    [0] { $on_track } husi { $total } tuir planu
   *[other] { $on_track } husi { $total } tuir planu, { $late } tarde
}
badge-title = { $label }: { $message }

## Signing in

sign-in = Tama
sign-in-offer = Ida-ne'e loke ekipa koordenasaun nia meza ba “{ $programme }” iha navegadór ne'e.
sign-in-button = Tama
sign-in-needed = Pájina ne'e ba ekipa koordenasaun
sign-in-how = Favór hakerek /desk ba Waymark iha Ita-Boot nia chat, ka husu ba ema ne'ebé jere servidór ne'e: Ita-Boot sei simu link ida ne'ebé bele uza dala ida, iha minutu sanulu nia laran.
sign-in-over = Link ne'e uza tiha ona, ka ninia tempu hotu ona

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date }, { $time } ({ $place })
distance =
    { $side ->
        [late] tarde loron { $days }
       *[ahead]
            { $days ->
                [0] ohin
                [1] aban
               *[other] loron { $days } tan
            }
    }
percent = { $part }
unknown = –
not-set = la iha

## Names of countries, as pages sort by them

country-none = Rejionál
country-BN = Brunei Darusalam
country-ID = Indonézia
country-KH = Kamboja
country-LA = RDP Laos
country-MM = Myanmar
country-MY = Malázia
country-PH = Filipinas
country-SG = Singapura
country-TH = Tailándia
country-TL = Timor-Leste
country-VN = Vietname

## What several pages show

column-no = Nú.
column-activity = Atividade
column-responsible = Responsavel
column-due = Prazu
column-state = Situasaun
column-signal = Sinál
column-progress = Progresu
column-activities = Atividade
column-share = Parte
nobody = Seidauk iha
progress-confirmed = { $progress } konfirma ona
change-state = agora “{ $state }”
change-progress = relata ona { $progress }
change-due = prazu: { $day }
change-answered = hatán ona
as-table = Hanesan tabela
pages-here = Parte sira husi lista
page-previous = Molok
page-next = Tuirmai
page-of = Parte { $page } husi { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] La iha atividade atu haree iha ne'e.
       *[other] { overview-counts }
    }
overview-counts = Tuir planu: { $on_track } husi atividade { $total }{ $done ->
    [0] {""}
   *[other] ; remata ona: { $done }
}{ $at_risk ->
    [0] {""}
   *[other] ; iha risku: { $at_risk }
}{ $late ->
    [0] {""}
   *[other] ; tarde: { $late }
}{ $no_report ->
    [0] {""}
   *[other] ; la iha relatóriu iha períodu ne'e: { $no_report }
}{ $closed ->
    [0] {""}
   *[other] ; taka ona: { $closed }
}.
overview-signals = Atividade tuir sinál
overview-signals-caption = Númeru atividade ho sinál ida-idak
overview-next = Prazu tuirmai
overview-next-none = La iha tan prazu.
overview-changes = Mudansa ikus
overview-changes-none = Seidauk iha buat ida akontese.
overview-more = Mudansa hotu
overview-downloads = Lori ho Ita-Boot
overview-downloads-help = Númeru sira husi pájina hirak-ne'e, ba Ita-Boot nia tabela no relatóriu rasik.
download-csv = Atividade hanesan CSV
download-xlsx = Atividade hanesan folla kálkulu
download-json = Atividade hanesan JSON
download-calendar = Prazu hanesan kalendáriu
overview-foot = Entidade responsavel sira mak relata progresu no situasaun; “remata ona” katak ema seluk konfirma ona.

## Activities

activities-sentence =
    { $count ->
        [0] La iha atividade ne'ebé tuir.
       *[other] Iha atividade { $count } ne'ebé tuir.
    }
activities-all =
    { $count ->
        [0] La iha atividade atu haree iha ne'e.
       *[other] Atividade { $count }, tuir roteiru nia orden.
    }
activities-none-help = Hasai filtru ida atu haree barak liu.
activities-filter = Filtru
activities-show = Hatudu
activities-clear = Hatudu hotu
filter-any = Hotu
filter-signal = Sinál
filter-pillar = Pilár
filter-country = Nasaun
filter-entity = Responsavel
filter-words = Liafuan
filter-overdue = Prazu liu ona de'it

## One activity

activity-all = Atividade hotu
activity-due = Prazu: { $day }, { distance }.
activity-was-due = Prazu mak: { $day }.
activity-no-due = La iha prazu.
activity-held-up = Hein hela { $items }, ne'ebé prazu liu ona.
activity-facts = Saida, sé, bainhira
activity-pillar = Pilár
activity-responsible = Responsavel
activity-instead-of = Troka ba
activity-contributing = Kontribui
activity-confirmed-by = Konfirma husi
activity-start = Hahú
activity-due-name = Prazu
activity-due-first = Prazu dahuluk ne'ebé konkorda
activity-claimed = Progresu ne'ebé relata
activity-confirmed = Progresu ne'ebé konfirma
activity-last-report = Relatóriu ikus
activity-report-at = { $day }, { $time }
activity-depends = Depende ba
activity-needed-by = Presiza husi
activity-evidence-expected = Evidénsia ne'ebé hein
activity-evidence = Evidénsia ne'ebé fó
activity-evidence-count = fixeiru ka link, hamutuk { $count }
activity-references = Hatán ba
activity-targets = Meta
activity-targets-none = Seidauk iha meta.
activity-targets-caption = Númeru sira tuir saida mak relata
target-indicator = Indikadór
target-baseline = Hahú husi
target-latest = Ikus
target-goal = Meta
target-unit = Unidade
activity-moved-title = Mudansa ba prazu
activity-moved =
    { $times ->
        [1] Muda dala ida, loron { $days }.
       *[other] Muda dala { $times }, loron { $days } hamutuk.
    }
activity-moved-from = husi { $from } ba { $to }
activity-notes = Nota
activity-history = Relatóriu no mudansa
activity-history-none = Seidauk relata buat ida.
activity-history-caption = Ida ikus uluk
activity-state = Situasaun: “{ $state }”.

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] La iha atividade atu haree iha ne'e.
        [1] Atividade 1, husi hahú to'o prazu.
       *[other] Atividade { $count }, ida-idak husi hahú to'o prazu.
    }
roadmap-caption = Atividade tuir pilár, fulan ba fulan
roadmap-today = Ohin: { $day }
roadmap-from-to = { $from } to'o { $to }
roadmap-until = to'o { $to }
roadmap-since = husi { $from }
roadmap-no-dates = lahó data
quarter = T{ $number }
pillar-none = Lahó pilár

## Matrix

matrix-title = Pilár no nasaun
matrix-sentence =
    { $count ->
        [0] La iha atividade atu haree iha ne'e.
       *[other] Atividade { $count }, tuir pilár no tuir nasaun husi entidade responsavel.
    }
matrix-caption = Atividade hira mak iha sinál ida-idak; númeru ida-idak lori ba atividade sira-ne'e

## Progress

progress-sentence = Tuir planu, atividade { $planned } husi { $total } tenke remata to'o agora; relata katak remata ona: { $reported }, husi sira-ne'e konfirma ona: { $confirmed }.
progress-burnup = Planu, relata, konfirma
progress-planned = Planu
progress-reported = Relata ona
progress-confirmed-name = Konfirma ona
progress-day = Molok
progress-rate = Relatóriu iha períodu ida-idak
progress-rate-none = Seidauk iha períodu ne'ebé hahú.
progress-rate-help = Husi atividade sira ne'ebé la'o hela iha períodu ida, sira ne'ebé iha relatóriu. Períodu ikus sei loke hela.
progress-period = Períodu
progress-expected = La'o hela
progress-did-report = Iha relatóriu

## Wall

wall-late = Prazu liu ona
wall-late-none = La iha buat ida ne'ebé prazu liu ona.
wall-again = Ekrán ne'e atualiza iha minutu ida-idak.

## The description of the API

docs = Dadus sira
docs-lead = Buat hotu ne'ebé pájina hirak-ne'e hatudu, programa komputadór bele lee, husi enderesu sira iha kraik.
docs-download = Deskrisaun ba programa komputadór (OpenAPI 3.1)
docs-addresses = Enderesu
docs-parameters = Saida mak bele husu
docs-answer = Saida mak fila mai
docs-name = Naran
docs-takes = Simu
docs-meaning = Signifikadu
docs-page-of = Pájina ida ho liña sira, ida-idak ho kampu sira-ne'e:
docs-one = Objetu ida ho kampu sira-ne'e:
docs-other = Dokumentu ida ho tipu { $media }.
docs-nothing = La iha.
docs-scope = Presiza token ba { $scope }.

## Registers: what lists and single pages share

nothing-matches = La iha buat ida ne'ebé tuir eskolla ne'e.
stands-in-for = troka ba { $party }
column-title = Títulu
column-leads = Lidera
column-supports = Apoia
column-confirms = Konfirma
column-part = Papél
column-date = Data
filter-organisation = Organizasaun

## Who is responsible

who-title = Sé mak responsavel
who-sentence = { $parties ->
    [0] Seidauk iha organizasaun ne'ebé lidera atividade ne'ebé hatudu iha ne'e.
    [1] Organizasaun ida lidera { $activities ->
        [1] atividade ida.
       *[other] atividade { $activities } hotu.
    }
   *[other] Organizasaun { $parties } lidera atividade { $activities }.
}
who-handed-over = { $count ->
    [0] { "" }
    [1] Atividade ida entrega ona ba ema seluk.
   *[other] Atividade { $count } entrega ona ba ema seluk.
}
who-caption = Atividade ida-idak ho sira ne'ebé lidera, apoia no konfirma katak remata ona
who-organisations = Organizasaun hotu

## Organisations, and one of them

organisations-title = Organizasaun
organisations-sentence = { $count ->
    [0] La iha organizasaun ne'ebé hatudu iha ne'e.
    [1] Organizasaun ida partisipa iha programa ne'e.
   *[other] Organizasaun { $count } partisipa iha programa ne'e.
}
organisations-caption = Atividade hira mak organizasaun ida-idak lidera, apoia no konfirma, no kompromisu hira mak halo
organisations-name = Organizasaun
organisations-kind = Tipu
organisations-country = Nasaun
organisations-commitments = Kompromisu
organisations-reached = Kontaktu
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] Organizasaun ne'e la lidera atividade no la halo kompromisu ne'ebé hatudu iha ne'e.
        [1] Organizasaun ne'e la lidera atividade no halo kompromisu ida.
       *[other] Organizasaun ne'e la lidera atividade no halo kompromisu { $commitments }.
    }
    [1] { $commitments ->
        [0] Organizasaun ne'e lidera atividade ida.
        [1] Organizasaun ne'e lidera atividade ida no halo kompromisu ida.
       *[other] Organizasaun ne'e lidera atividade ida no halo kompromisu { $commitments }.
    }
   *[other] { $commitments ->
        [0] Organizasaun ne'e lidera atividade { $activities }.
        [1] Organizasaun ne'e lidera atividade { $activities } no halo kompromisu ida.
       *[other] Organizasaun ne'e lidera atividade { $activities } no halo kompromisu { $commitments }.
    }
}
entity-facts = Kona-ba organizasaun
entity-kind = Tipu
entity-country = Nasaun
entity-zone = Oras lokál
entity-languages = Lian
entity-contact = Kontaktu
entity-items = Papél iha roteiru
entity-items-caption = Buat hotu ne'ebé organizasaun partisipa
entity-items-none = La partisipa iha buat ida ne'ebé hatudu iha ne'e.
part-leads = Lidera
part-supports = Apoia
part-confirms = Konfirma
part-consulted = Konsulta ho
part-informed = Simu informasaun
part-coordinates = Koordena
entity-given-over = agora iha { $party }
entity-answering = Pergunta no resposta
entity-answering-caption = Sura husi buat ne'ebé hatudu iha ne'e; nunka hatudu sé mak hatán
entity-answering-none = Seidauk husu buat ida.
entity-asked = Pergunta
entity-answered = Hatán ona
entity-reminded = Hatán hafoin fó-hanoin tan
entity-waiting = Hein resposta
entity-lost = La bele entrega

## Targets, and one of them

targets-title = Meta
targets-sentence = { $count ->
    [0] La iha meta ne'ebé hatudu iha ne'e.
    [1] { $met ->
        [0] Meta ida-ne'e seidauk to'o.
       *[other] Meta ida-ne'e to'o ona.
    }
   *[other] Meta { $met } husi { $count } to'o ona.
}
targets-silent = { $silent ->
    [0] { "" }
    [1] Ida seidauk iha númeru.
   *[other] Meta { $silent } seidauk iha númeru.
}
targets-caption = Númeru sira tuir saida mak relata husi sira ne'ebé lidera atividade
target-percent = To'o ona
target-trend = Tendénsia
target-trend-of = Husi { $first } to'o { $last }
target-sentence = { $percent } husi dalan husi { $baseline } to'o { $goal }; númeru ikus mak { $latest }.
target-sentence-none = Hein númeru dahuluk iha dalan husi { $baseline } to'o { $goal }.
target-facts = Saida mak sura
target-by-group = Sura ketak tuir
target-condition = Kondisaun
target-milestone = Marku
target-source = Fonte
target-source-of = Relatóriu kona-ba { $activity }
target-evidence = Hatudu husi
target-readings = Númeru sira iha tempu nia laran
target-readings-caption = Númeru ida-idak bainhira relata
target-reading = Númeru
target-readings-none = Seidauk relata númeru ida.

## Commitments, and one of them

commitments-title = Kompromisu
commitments-sentence = { $count ->
    [0] La iha kompromisu ne'ebé hatudu iha ne'e.
    [1] { $kept ->
        [0] Iha kompromisu ida; seidauk rejista katak kumpre ona.
       *[other] Iha kompromisu ida, no kumpre ona.
    }
   *[other] Kompromisu { $kept } husi { $count } kumpre ona.
}
commitments-caption = Liafuan ne'ebé konkorda, sé mak halo, iha ne'ebé, no situasaun
commitment-text = Liafuan ne'ebé konkorda
commitment-maker = Halo husi
commitment-meeting = Enkontru
commitment-serves = Ba
commitment-sentence = { $state }. Prazu: { $day }.
commitment-sentence-undated = { $state }. La iha prazu.
commitment-facts = Saida, sé, bainhira
commitment-session = Sesaun
commitment-measure = Kumpre bainhira
commitment-condition = Kondisaun
commitment-meeting-date = Konkorda iha
commitment-first-due = Prazu dahuluk ne'ebé konkorda
commitment-moved = Muda ona
commitment-moved-to = Husi { $from } ba { $to }
commitment-progress = Progresu ne'ebé relata
commitment-report = Relatóriu ikus
commitment-serves-none = La iha ligasaun ho atividade.

## Consultations, and one of them

consultations-title = Konsulta
consultations-sentence = { $count ->
    [0] La iha konsulta ne'ebé hatudu iha ne'e.
    [1] { $ahead ->
        [0] Konsulta ida hala'o ona.
       *[other] Konsulta ida sei mai.
    }
   *[other] { $ahead ->
        [0] Konsulta { $count }; la iha ida ne'ebé sei mai.
        [1] Konsulta { $count }; ida sei mai.
       *[other] Konsulta { $count }; { $ahead } sei mai.
    }
}
consultations-caption = Konsulta ida-idak hala'o bainhira, sé mak simu, no rezultadu saida
consultation-host = Uma-na'in
consultation-begins = Hahú
consultation-ends = Remata
consultation-agreements = Akordu
consultation-commitments = Kompromisu
consultation-sentence = { $state }. Hahú: { $day }.
consultation-sentence-undated = { $state }. Data seidauk marka.
consultation-facts = Bainhira, iha ne'ebé, sé
consultation-moment = { $day }, { $time } ({ $zone })
consultation-place = Fatin
consultation-mode = Modu
consultation-invited = Konvidadu
consultation-participants = Partisipante
consultation-minutes = Akta
consultation-minutes-count = dokumentu { $count }
mode-in_person = Iha sala ida
mode-online = Online
mode-hybrid = Iha sala no online
consultation-agenda = Ajenda
consultation-agenda-none = Seidauk iha ajenda hakerek iha ne'e.
consultation-agreements-none = Seidauk iha akordu hakerek iha ne'e.
consultation-commitments-none = La iha kompromisu ne'ebé halo iha ne'e.

## Changes

changes-title = Mudansa
changes-sentence = { $day ->
    [none] Seidauk iha mudansa.
   *[other] Mudansa ikus: { $day }.
}
changes-caption = Mudansa ikus uluk, no organizasaun ne'ebé halo
changes-feed = Hanesan feed (Atom)
changes-what = Mudansa
changes-by = Husi
changes-clock = kalendáriu
changes-notice = asuntu seluk
changes-moved = Agora “{ $state }”.
changes-progress = Relata ona { $share }.
changes-value = Númeru foun: { $value }.
changes-due = Prazu muda husi { $from } ba { $to }.
changes-due-set = Marka prazu: { $to }.
changes-handed-over = Entrega ona ba { $party }.
changes-answered = Hatán ona.
changes-earlier = Mudansa uluk
changes-latest = Mudansa ikus
changes-feed-title = { $programme }: mudansa

## Method

method-title = Métodu
method-sentence = Situasaun hotu iha ne'e tuir regra sira iha pájina ne'e, no sura husi buat ne'ebé organizasaun sira relata no husi kalendáriu.
method-signals = Sinál ida-idak nia signifikadu
method-signals-caption = Kór, forma no liafuan sempre hamutuk
method-meaning = Signifikadu
method-done = La hein tan buat ida: ema seluk, la'ós sira ne'ebé relata, konfirma ona, ka númeru ne'ebé relata to'o meta.
method-on_track = Hahú ona ka sei mai, tuir tempu, no la iha ema ne'ebé relata difikuldade.
method-at_risk = Sira ne'ebé responsavel relata katak tarde ka iha difikuldade, ka depende ba buat ne'ebé prazu liu ona.
method-late = Loron prazu nian hotu ona iha fatin husi sira ne'ebé responsavel, no seidauk remata.
method-no_report = La relata buat ida iha períodu relatóriu ne'e, ka seidauk relata buat ida. Ida-ne'e nonook de'it, la'ós falla.
method-closed = Kansela, rejeita, retira ka prazu hotu ona: la hein tan buat ida.
method-worst = Buat ne'ebé ema relata no buat ne'ebé kalendáriu hatudu bele la hanesan. Hatudu ida ne'ebé todan liu; remata ona no taka ona hatudu tuir saida mak iha.
method-calendar = Kalendáriu hatudu saida
method-calendar-caption = Loron hotu iha kalan-boot iha fatin husi sira ne'ebé responsavel
method-on_time = Sira tuirmai ne'e la iha ida mak loos.
method-due_soon = { $days ->
    [1] Prazu mak ohin ka aban.
   *[other] Prazu mak iha loron { $days } nia laran.
}
method-silent = La'o hela, la iha relatóriu iha períodu ne'e, no relatóriu ikus ka hahú liu ona loron { $days }.
method-overdue = Loron prazu nian hotu ona.
method-period = Períodu relatóriu ida iha fulan { $months }. Períodu agora husi { $from } to'o { $to }.
method-period-none = Períodu relatóriu ida iha fulan { $months }. Períodu dahuluk seidauk hahú.
method-progress = Progresu
method-progress-claimed = Progresu ne'ebé relata mak buat ne'ebé sira ne'ebé lidera atividade hato'o. Konta hanesan konfirma ona bainhira atividade remata ona de'it.
method-confirms = “Remata ona” konfirma husi sé de'it mak naran iha “Konfirma”; se la iha naran, husi ekipa koordenasaun.
method-dates = Prazu ne'ebé muda rai nafatin data dahuluk: hatudu rua hotu, no mudansa ida-idak.
method-scale = Komparasaun ho eskala seluk
method-scale-caption = Pasu besik liu husi eskala públika seluk; iha ne'ebá ema seluk mak avalia, iha tempu seluk
method-scale-ours = Iha ne'e
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = La iha relatóriu
method-scale-open = Seidauk halo buat ida, tuir relatóriu
method-scale-half = Relata menus husi { $share }
method-scale-most = Relata { $share } ka liu
method-scale-done = Remata ona
method-scale-over = Remata ona, liu husi meta
method-scale-closed = Taka ona
ogp-no-evidence = La iha evidénsia
ogp-not-started = Seidauk hahú
ogp-limited = Limitadu
ogp-substantial = Substansiál
ogp-complete = Kompletu
compact-none = La iha progresu
compact-limited = Limitadu
compact-met = To'o ona
compact-exceeded = Liu ona meta
sdg-exploring = Buka hela fonte dadus
sdg-in-progress = La'o hela
sdg-complete = Kompletu
sdg-not-applicable = La aplika
scale-no-step = La iha pasu hanesan ne'e
method-hidden = Saida mak nunka hatudu
method-hidden-person = Ema ida nia naran, númeru ka konta: buat ne'ebé halo hato'o tuir organizasaun.
method-hidden-words = Liafuan no fixeiru ne'ebé ema haruka, liu husi buat ne'ebé sira aseita atu hatudu.
method-hidden-entity = Naran husi organizasaun ne'ebé la bele hatene; deskrisaun jerál ida troka naran ne'e.
method-hidden-items = Buat ne'ebé autór/a hatudu ba membru sira, ba ekipa koordenasaun ka ba ema balun ne'ebé hili de'it.
method-corrections = Iha buat ida la loos ka?
method-corrections-help = Favór fó-hatene ba sira ne'ebé koordena programa saida mak la loos; sira sei korrije, no korresaun sei iha data.
method-corrections-none = Favór fó-hatene ba ema ne'ebé jere servidór ne'e; la iha naran ba ekipa koordenasaun.

## Data

data-title = Dadus nakloke
data-sentence = Buat hotu iha pájina hirak-ne'e bele foti hanesan dadus, la presiza husu lisensa.
data-lists = Lista
data-lists-caption = Liña sira hanesan iha pájina, tuir saida mak Ita-Boot bele haree
data-what = Saida
data-address = Enderesu
data-format = Formatu
data-licence = Lisensa
data-licence-none = Programa ne'e la temi lisensa. Favór husu uluk ba ekipa koordenasaun molok publika dadus iha fatin seluk, no temi fonte no loron.
data-schema = Oinsá atu lee
data-schema-help = Data sira mak YYYY-MM-DD; momentu sira iha diferensa oras; valór mamuk katak la hatene buat ida. Lista sira mai iha pájina ho cursor. Resposta ne'ebé la muda la gasta buat ida: haruka fali ninia ETag.
data-programme = Programa
data-summary = Rezumu iha liña ida
data-activities = Atividade
data-targets = Meta
data-commitments = Kompromisu
data-entities = Organizasaun
data-consultations = Konsulta
data-ledger = Fó-hanoin
data-changes = Mudansa
data-programmes = Programa sira iha servidór ne'e
data-responsibilities = Sé mak iha knaar saida
data-matrix = Sura tuir karakterístika rua
data-timeseries = Númeru sira tuir tempu
data-events = Mudansa sira bainhira akontese
data-export = Tabela kompletu atu foti
data-calendar = Data limite ba Ita-Boot nia kalendáriu
data-badge = Sinál badak sira
data-chart = Gráfiku hanesan imajen
data-embed = Parte sira ba sítiu seluk
data-openapi = Deskrisaun interfase nian ba programa komputadór
data-docs = Deskrisaun hanesan atu lee
data-feed = Mudansa hanesan feed

## Fragments for other sites

embed-source = Husi { $programme }
embed-deadlines = Prazu tuirmai
embed-deadlines-none = La iha prazu.
embed-signals = Atividade tuir sinál

## Desk: for coordinators only

desk-needs = Saida mak presiza Ita-Boot
desk-people = Ema no mensajen
desk-delivery = Entrega
desk-files = Fixeiru
desk-audit = Sé mak halo saida
desk-tokens = Asesu
desk-revisions = Revizaun
desk-preview = Testu mensajen
desk-who = { $office }, { $entity }
desk-who-left = { $id } (sai ona)
desk-count = { $n ->
    [0] Agora la iha buat ida presiza Ita-Boot.
    [1] Asuntu ida presiza Ita-Boot.
   *[other] Asuntu { $n } presiza Ita-Boot.
}
desk-told = Rezultadu saida
desk-not-heard-yet = Ida-ne'e sei prosesa hela. Favór loke fali pájina hafoin kleur uitoan.

desk-incidents = Atividade ne'ebé la bele kontinua
desk-dates = Data foun ne'ebé husu
desk-claims = Atu konfirma ka deside
desk-hand-overs = La'ós sira-nia knaar
desk-words = Liafuan ne'ebé ema tenke lee
desk-unreached = Ema ne'ebé mensajen la to'o
desk-by-hand = Hato'o ho liman, seidauk iha resposta
desk-invitations = Konvite ne'ebé hotu lahó uza
desk-soon = La kleur hatudu hanesan tarde

desk-suspended = Hein hela Ita-Boot: iha problema ({ $code }).
desk-incident = Iha problema ({ $code }).
desk-asked-you = Ida-ne'e pergunta ba Ita-Boot: { $who }.
desk-asked = Husu ona ba: { $who }.
desk-not-theirs = { $who } hatete katak ne'e la'ós sira-nia knaar.
desk-reason-not-understood = Ami la komprende liafuan sira-ne'e, maski ami husu dala ida tan.
desk-reason-wanted = Sira hakarak ema ida lee ida-ne'e.
desk-reason-unprompted = Sira hakerek ida-ne'e bainhira la iha pergunta.
desk-reason-help = Sira husu ajuda.
desk-reason-no-member = Ema ne'ebé la partisipa ona mak hakerek ida-ne'e.
desk-reason-failed = La konsege prosesa ida-ne'e.
desk-reason-gone = Waymark hasai ona husi grupu ida.
desk-reason-no-rights = Waymark la bele hakerek ona iha chat ida.
desk-reason-erase = Sira husu atu hamoos dadus ne'ebé rai kona-ba sira.
desk-not-reached = Mensajen { $n } la to'o.
desk-perhaps-reached = La hatene se mensajen { $n } to'o ka lae.
desk-passed-on = Husu ona ba ekipa koordenasaun atu hato'o pergunta ida.
desk-invitation-over = Konvite la uza.
desk-late-after = Hafoin { $day } ida-ne'e hatudu hanesan tarde ba ema hotu.
desk-why-no-messenger = la iha chat
desk-why-nobody-there = la iha ema iha kargu ne'e
desk-why-gone = konta la iha ona ka blokeia Waymark
desk-why-rights = Waymark la bele hakerek iha ne'ebá
desk-why-no-rights = Waymark la bele hakerek iha ne'ebá
desk-why-unreadable = la bele lee asuntu ne'e

desk-act-read = Ha'u lee ona
desk-act-resume = Husik kontinua
desk-act-found = Rezolve ona
desk-act-again = Haruka fali
desk-act-seen = Ha'u haree ona
desk-to-people = Ema no mensajen
desk-enter = Hatama resposta iha sira-nia naran
desk-enter-help = Sei rejista iha sira-nia naran, ho nota katak Ita-Boot mak hatama.
desk-which-question = Resposta ne'e ba pergunta ida-ne'ebé?
desk-her-words = Resposta, ho sira-nia liafuan
desk-record = Rejista
desk-ask-else = Husu ba serbisu-fatin seluk
desk-which-office = Serbisu-fatin ida-ne'ebé?
desk-ask-them = Husu ba sira
desk-write = Hakerek ba sira ne'ebé responsavel
desk-your-words = Ita-Boot nia liafuan
desk-show-first = Hatudu molok haruka

desk-did-read = Obrigadu. Marka ona hanesan lee ona.
desk-did-resumed = Kontinua ona. Se iha problema fali, sei mosu fali iha ne'e.
desk-did-found = Obrigadu. Rezolve ona.
desk-did-again = Haruka fali ona, ba fatin ne'ebé agora bele kontakta sira.
desk-did-seen = Obrigadu. Hasai ona husi Ita-Boot nia meza.
desk-did-already = La muda buat ida: ida-ne'e rezolve tiha ona.
desk-did-ended = Konvite hotu ona.
desk-did-unlinked = Konta la liga ona.
desk-left = Ita-Boot la partisipa ona iha programa ne'e.
desk-form-broken = Formuláriu ne'e la to'o kompletu. Favór loke fali pájina, hafoin haruka dala ida tan.
desk-form-missing = Iha buat ida falta iha formuláriu ne'e. Favór fila, prienxe, no haruka dala ida tan.

desk-person = Ema
desk-linked = Liga ona
desk-heard = Notísia ikus
desk-invited-until = Konvida to'o
desk-do = Saida mak Ita-Boot bele halo
desk-nowhere = la iha fatin
desk-gone = la iha ona
desk-never = seidauk
desk-stopped = lakohi mensajen
desk-paused = para hela
desk-welcomed = husu ona, seidauk simu
desk-unlink = Hasai ligasaun
desk-invite = Konvida
desk-end-invitation = Hapara
desk-cannot-invite = Seidauk bele konvida: Waymark seidauk komunika liuhusi Telegram ka Discord.
desk-invitation = Konvite ida
desk-invitation-help = Pájina ne'e de'it mak hatudu. Favór hato'o ba ema ne'e de'it. Bele uza dala ida, no la haruka buat ida molok ema ne'e simu.
desk-then-write = Hafoin hakerek iha ne'ebá:
desk-qr = Link hanesan, ba kámara telefone nian
desk-works-until = Bele uza to'o
desk-to-forward = Testu atu haruka ba oin

desk-messengers = Aplikasaun mensajen
desk-messenger = Aplikasaun
desk-state = Situasaun
desk-waiting = Hein hela
desk-oldest = Tuan liu
desk-last-sent = Haruka ikus
desk-nothing-sent = Seidauk haruka buat ida.
desk-bot-up = liga hela
desk-bot-down = la liga
desk-bot-own = parte husi servidór ne'e
desk-lost = La haruka, ka karik lae
desk-to = Ba
desk-to-a-group = grupu ida
desk-why = Tanbasá
desk-when = Bainhira
desk-reminders = Fó-hanoin
desk-item = Asuntu
desk-older = Tuan liu
desk-status-all = hotu
desk-status-planned = planeia ona
desk-status-released = iha dalan
desk-status-sent = haruka ona
desk-status-answered = hatán ona
desk-status-suppressed = la haruka, ho intensaun
desk-status-undeliverable = la to'o ema ida
desk-status-uncertain = karik to'o ona
desk-status-dead = la koko ona

desk-file = Fixeiru
desk-from = Husi
desk-kind = Tipu
desk-size = Tamañu
desk-files-help = Fixeiru rai iha Ita-Boot nia aparellu, la loke iha ne'e. Seidauk verifika vírus. Rejista sé mak loke.
desk-no-files = Seidauk iha ema haruka fixeiru.
desk-kilobytes = { $n } kB
desk-file-kept = rai ona
desk-file-wanted = foti hela
desk-file-refused = la rai
desk-file-too-large = la rai: boot liu
desk-file-type = la rai: tipu fixeiru ne'ebé ami la rai
desk-file-gone = la iha ona
desk-file-erased = hamoos ona hamutuk ho ema ne'ebé haruka

desk-who-did = Sé
desk-what = Saida
desk-detail = Tan
desk-filter = Hatudu
desk-nothing-done = Seidauk halo buat ida.
desk-entered-by = hatama husi { $who }
desk-revision = revizaun { $n }
desk-did-it-answer = hatán
desk-did-it-request = husu buat ida
desk-did-it-command = deside
desk-did-it-undo = anula resposta ida
desk-did-it-published = publika
desk-did-it-entered = hatama resposta ba ema seluk
desk-did-it-read = lee liafuan
desk-did-it-resumed = husik asuntu kontinua
desk-did-it-found = rezolve entrega ida
desk-did-it-again = haruka fali
desk-did-it-seen = hasai husi meza
desk-did-it-invited = konvida
desk-did-it-ended = hapara konvite
desk-did-it-unlinked = hasai ligasaun konta nian
desk-did-it-opened = loke fixeiru ida
desk-did-it-token-made = kria token ida
desk-did-it-token-revoked = anula token ida
desk-did-it-signed-in = tama
desk-did-it-erased = hamoos dadus kona-ba ema ida

desk-tokens-help = Ho token, programa komputadór ida lee tuir ninia lisensa, ka haruka atualizasaun. Fó token ketak ba programa ida-idak.
desk-no-tokens = Seidauk iha token ba programa ne'e.
desk-token = Token foun
desk-token-once = Pájina ne'e de'it mak hatudu. Favór kopia agora.
desk-token-begins = Hahú ho
desk-token-name = Ba saida?
desk-token-scope = Bele halo saida?
desk-token-days = Ba loron hira?
desk-token-until = Bele uza to'o
desk-token-used = Uza ikus
desk-token-make = Kria token
desk-token-revoke = Anula
desk-token-revoked = anula ona
desk-token-over = hotu ona
desk-did-revoked = Token anula ona.
desk-scope-read-public = lee buat ne'ebé públiku
desk-scope-read-members = lee buat ne'ebé membru sira haree
desk-scope-read-all = lee buat hotu
desk-scope-write-updates = haruka atualizasaun
desk-scope-admin = kria no anula token

desk-first-revision = Ida dahuluk.
desk-changed-files = Fixeiru
desk-files-changed = Muda ona
desk-files-added = Foun
desk-files-removed = Hasai ona

desk-message = Mensajen
desk-show = Hatudu
desk-preview-about = Ezemplu kona-ba { $item }, situasaun iha { $day }. La haruka buat ida.
desk-not-translated = Seidauk iha tradusaun: iha lian seluk.
desk-refused = Sei rejeita:
desk-did-again-later = Sei haruka fali bainhira sira-nia oras ba mensajen hahú.
desk-did-nowhere = La haruka buat ida: seidauk iha fatin atu kontakta sira. Favór konvida sira uluk, ka hateten rasik ba sira.
desk-did-given-up = La haruka tan ona, no lista hatudu tanbasá.
desk-did-gone-on = La iha mudansa: to'o ona, haruka daudaun, ka rezolve tiha ona.
desk-did-token-twice = Formuláriu ne'e haruka tiha ona. Nia token hatudu tiha iha tempu ne'ebá, no la kria segundu ida. Se la iha ema ida kopia, anula no kria seluk.
desk-delivered = Fó-hanoin ida
desk-one-reminder = Fó-hanoin: { $item }
desk-give-up = Para haruka ida-ne'e
desk-give-up-help = La haruka, ka la haruka fali. Pergunta nafatin loke, no fó-hanoin tuirmai kontinua.
desk-why-closed = rezolve tiha molok bele haruka
desk-why-superseded = ida foun liu troka tiha
desk-why-paused = sira para hela mensajen
desk-why-stopped = sira lakohi mensajen
desk-why-silence = sira lakohi mensajen
desk-why-digest = tama iha rezumu ida
desk-why-reply-page = pájina resposta hatudu
desk-why-unlinked = konta hasai tiha ligasaun
desk-why-never-sent = mensajen ne'ebé atu muda nunka haruka
desk-why-no-thread = tópiku grupu nian la iha ona
desk-why-erased = dadus kona-ba sira hasai tiha ona
desk-why-told-otherwise = sira hatene tiha ona liuhusi dalan seluk
desk-why-not-needed = la presiza ona
desk-why-wrong-person = la'ós ba sira
desk-did-it-given-up = para haruka fó-hanoin ida
desk-did-it-signed-out = sai iha fatin hotu
desk-sessions = Fatin ne'ebé Ita tama
desk-sessions-count = { $n ->
    [1] Ita tama de'it iha navegadór ida-ne'e.
   *[other] Ita tama iha navegadór { $n }.
}
desk-sessions-help = Se aparellu lakon, sai iha fatin hotu. Ligasaun atu tama mós hotu.
desk-sign-out-all = Sai iha fatin hotu

## Where something goes wrong

problem-bad = Ida-ne'e la komprende
problem-bad-help = La iha buat ida mak muda. Favór fila fali, loke tan pájina, depois haruka dala ida tan.
problem-not-found = La iha buat ida iha ne'e
problem-not-found-help = Enderesu la kompletu, ka buat ne'ebé nia hatudu labele haree iha ne'e.
problem-not-allowed = Ida-ne'e la permite
problem-not-allowed-help = Favór tama uluk, ka husu asesu ba ekipa koordenasaun programa nian.
problem-too-many = Ida-ne'e dala barak liu
problem-too-many-help = La iha buat ida mak lakon. Favór hein minutu balu, depois koko fali.
problem-unavailable = Ida-ne'e labele hatudu agora
problem-unavailable-help = Favór koko fali iha minutu balu tan.
problem-ours = Iha problema iha ami-nia parte
problem-ours-help = Ita-Boot la halo sala. Favór koko fali, ka fó-hatene númeru iha kraik ba ekipa koordenasaun.

## The local messenger

messenger-clock = Relójiu
messenger-next = Akontesimentu tuirmai
messenger-hour = + oras 1
messenger-day = + loron 1
messenger-week = + semana 1
messenger-real-time = Servidór ne'e uza tempu loloos.
messenger-people = Ema sira
messenger-choose = Hili ema ida atu haree ninia telefone.
messenger-new = { $n } foun
messenger-messages = Mensajen sira
messenger-empty = Seidauk iha mensajen. Book relójiu ba akontesimentu tuirmai.
messenger-reply = Hatán
messenger-reply-to = Hatán ba:
messenger-has-blocked = Nia blokeia ona bot.
messenger-unblock = Husik hakerek fali
messenger-block = Blokeia bot
messenger-cancel = Kansela
messenger-her-message = Ninia mensajen
messenger-write-as = Hakerek hanesan nia, ezemplu 3/10
messenger-send = Haruka
messenger-nobody = La iha telefone ida mak loke
messenger-how-next = Hanehan “Akontesimentu tuirmai”: relójiu la'o to'o buat ruma akontese, no ema ne'ebé simu mensajen sai uluk iha lista.
messenger-how-choose = Hili nia, hanehan butaun ida iha ninia telefone, ka hakerek hanesan nia: “3/10”, “remata ona”, “12 Dezembru”.
messenger-how-see = Haree rezultadu iha pájina jerál.
messenger-how-real = Hili ema ida atu haree ninia telefone no hatán hanesan nia.
messenger-there = { $day } { $time } iha { $place }
messenger-edited = muda ona
messenger-sending = sei haruka hela
messenger-failed = la rejista buat ida, favór koko fali
messenger-no-chat = La iha chat ida-ne'e.
messenger-no-message = Mensajen ne'e la iha ona.
messenger-no-button = Butaun ne'e la iha ona: mensajen muda ona.
messenger-blocked = Nia blokeia ona bot: la haruka buat ida.
messenger-empty-text = Mensajen mamuk: la haruka buat ida.
messenger-too-long = Mensajen naruk liu: la haruka buat ida.
messenger-not-recorded = La rejista buat ida. Favór koko fali.

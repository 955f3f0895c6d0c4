### Tetun. DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Orthography of the INL. Tetun has no plural forms here. Persons are addressed as "Ita-Boot".

## The language itself

language-name = Tetun

## How an item is named

item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        Data: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        Prazu: { $due } ({ days-late })
    [today]
        { "" }
        Prazu: { $due } (ohin)
    [ahead]
        { "" }
        Prazu: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] aban
   *[other] loron { $days } tan
}
days-late = { $late ->
    [1] horiseik
   *[other] loron { $late } liubá
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    Buat hotu prontu ona atu hahú iha { $start } ka?
progress =
    { about }
    Ida-ne'e la'o oinsá? Ita-Boot mós bele hakerek hira mak halo ona, por ezemplu 3/10 ka 30%, ka loron ne'ebé Ita-Boot prevee atu remata.
due_tomorrow =
    { about }
    Fó-hanoin badak ba sira ne'ebé kontribui. La presiza hatán.
verify =
    { about }
    { $entity } relata katak ida-ne'e remata ona. Favór haree evidénsia, hafoin konfirma ka haruka fila ho razaun.
not_verified =
    { about }
    Relata ona katak ida-ne'e remata, no hein hela konfirmasaun. Favór kontakta sira ne'ebé konfirma.
returned =
    { about }
    Ida-ne'e seidauk bele konfirma. Razaun: { $reason }
    Ida-ne'e loke fali. Favór relata katak remata ona bainhira asuntu ne'e rezolve ona.
confirmed =
    { item }
    Konfirma ona katak ida-ne'e remata ona. Obrigadu barak.
cancelled =
    { item }
    Ida-ne'e kansela ona. La presiza halo buat ida tan.
blocked =
    { about }
    { $entity } relata katak iha obstákulu. Favór kontakta pontu fokál.
help_wanted =
    { about }
    { $who } husu ajuda. Favór kontakta pontu fokál.
new_date_wanted =
    { about }
    { $entity } agora prevee atu remata iha { $expected }. Favór aprova data foun, ka kontakta pontu fokál.
no_answer =
    { about }
    Seidauk iha resposta husi { $entity }. Favór kontakta pontu fokál ho dalan seluk.

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    Ida-ne'e hato'o iha { $entity } nia naran. Presiza husu ba { $entity } atu konfirma ho liafuan sira-ne'e ka?
commitment_confirm =
    { about }
    Ida-ne'e rejista ona hanesan { $entity } nia kompromisu. Ita-Boot konfirma ho liafuan sira-ne'e ka?
commitment_confirmed =
    { item }
    { $entity } konfirma ona kompromisu ne'e.
commitment_begun =
    { about }
    Serbisu ba kompromisu ne'e hahú ona ka?
commitment_progress =
    { about }
    Kompromisu ne'e la'o oinsá? Ita-Boot mós bele hakerek hira mak halo ona, por ezemplu 3/10 ka 30%.
commitment_verify =
    { about }
    { $entity } relata katak kompromisu ne'e kumpre ona. Favór haree evidénsia, hafoin konfirma ka haruka fila.
commitment_kept =
    { item }
    Rejista ona katak kompromisu ne'e kumpre ona. Obrigadu barak.
commitment_declined =
    { item }
    { $entity } la konfirma kompromisu ne'e. Kompromisu ne'e taka ona no la hatudu hanesan tarde.
commitment_withdrawn =
    { item }
    Kompromisu ne'e retira ona. La presiza halo buat ida tan.
commitment_lapsed =
    { item }
    Kompromisu ne'e hotu ona, lahó rezultadu ne'ebé konfirma.

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    Ajenda prontu ona atu bele haruka konvite sira ka?
consultation_invitation =
    { about }
    Ami konvida Ita-Boot ba konsulta ne'e. Iha ema husi Ita-Boot nia serbisu-fatin mak sei partisipa ka?
consultation_regrets =
    { about }
    { $who } sei la partisipa.
consultation_tomorrow =
    { about }
    Fó-hanoin badak kona-ba konsulta ne'e. La presiza hatán.
consultation_held =
    { about }
    Konsulta ne'e hala'o ona ka? Ita-Boot mós bele hakerek ema na'in-hira mak partisipa, totál de'it.
consultation_minutes =
    { about }
    Akta prontu ona ka? Favór haruka hanesan fixeiru ka link.
consultation_postponed =
    { item }
    Konsulta ne'e adia ona. Ami sei fó-hatene data foun.
consultation_new_date =
    { item }
    Konsulta ne'e nia data foun mak bainhira? Ita-Boot bele hakerek ho liafuan rasik, por ezemplu 15 Maiu 2026.
consultation_closed =
    { item }
    Simu ona akta husi konsulta ne'e. Obrigadu barak ba Ita-Boot nia partisipasaun.
consultation_cancelled =
    { item }
    Konsulta ne'e sei la hala'o.

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    Ita-Boot nafatin mak ema loos atu kontakta ka? Hanehan dala ida de'it; ami husu dala ida iha fulan tolu nia laran.
entity_not_linked =
    { item }
    Seidauk iha membru ida mak liga konta chat. Favór haruka fali konvite, ka hili dalan seluk.
entity_silent =
    { item }
    Mensajen sira to'o, maibé iha tempu balun ona la iha resposta. Favór kontakta pontu fokál.
entity_unreachable =
    { item }
    Mensajen sira la to'o ona. Favór kontakta pontu fokál ho dalan seluk.
entity_handing_over =
    { item }
    Hahú agora ema seluk mak sei hatán. Nomeia ona pontu fokál foun ka?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    Ami husu relatóriu husi { $entity }. Favór haruka hanesan fixeiru ka link, ka hili resposta ida.
report_overdue =
    { about }
    Relatóriu husi { $entity } seidauk to'o. Favór ajuda haruka, ka fó-hatene mai ami obstákulu saida mak iha.
report_missing =
    { about }
    La iha relatóriu husi { $entity } mak to'o. Favór kontakta pontu fokál.
report_received =
    { item }
    Relatóriu husi { $entity } to'o ona. Ita-Boot aseita relatóriu ne'e, ka iha pergunta?
report_question =
    { item }
    Iha pergunta kona-ba Ita-Boot nia relatóriu: { $question }
    Favór haruka resposta hanesan testu, fixeiru ka link.
report_accepted =
    { item }
    Ita-Boot nia relatóriu aseita ona. Obrigadu barak.
report_excused =
    { item }
    Relatóriu ne'e la presiza ona. La presiza halo buat ida tan.

## Prompts of the shipped workflows: targets

target_final =
    { about }
    Meta { $goal } { $unit } to'o ona ka? Rejista ona to'o agora: { $value }. Ita-Boot mós bele hakerek númeru finál.

## Questions that follow an answer

follow-up-expected = { $no }: Ita-Boot prevee atu remata bainhira? Bele hakerek ho liafuan rasik, por ezemplu 15 Maiu ka semana rua tan.
follow-up-progress = { $no }: Hira mak halo ona? Favór hili, ka hakerek, por ezemplu 3/10 ka 30%.
follow-up-blocker = { $no }: Obstákulu saida mak iha? Favór hili, ka hakerek ho liafuan balun. Favór keta temi ema nia naran.
follow-up-reason = { $no }: Razaun mak saida? Liafuan balun natoon ona. Favór keta temi ema nia naran.
follow-up-evidence = { $no }: Favór haruka evidénsia: fixeiru, foto ka link.
follow-up-wording = { $no }: Liafuan ne'ebé mak loos? Favór hakerek kompromisu hanesan Ita-Boot hakarak hato'o.
follow-up-participants = { $no }: Ema na'in-hira mak partisipa? Totál natoon ona. Favór keta temi ema nia naran.
follow-up-minutes = { $no }: Favór haruka akta: fixeiru ka link.
follow-up-successor = { $no }: Hahú agora ami tenke husu ba sé? Favór hakerek kargu, la'ós naran.
follow-up-report = { $no }: Favór haruka relatóriu: fixeiru ka link.
follow-up-question = { $no }: Ita-Boot nia pergunta mak saida? Pergunta ne'e sei haruka ba organizasaun ne'ebé hakerek relatóriu.
follow-up-value = { $no }: Númeru finál ne'ebé to'o mak hira? Unidade: { $unit }. Meta: { $goal }.
which-target = { $no }: Númeru ne'e ba meta ida-ne'ebé: { $number }? Favór hili.
follow-up-text = { $no }: { $fact }? Liafuan balun natoon ona. Favór keta temi ema nia naran.
follow-up-number = { $no }: { $fact }? Favór hakerek númeru ida.
follow-up-percent = { $no }: { $fact }? Favór hili, ka hakerek, por ezemplu 3/10 ka 30%.
follow-up-date = { $no }: { $fact }? Ita-Boot bele hakerek data ho liafuan rasik, por ezemplu 15 Maiu ka semana rua tan.
follow-up-yes_no = { $no }: { $fact }?
follow-up-one_of = { $no }: { $fact }? Favór hili.
follow-up-files = { $no }: { $fact }? Favór haruka fixeiru, foto ka link.

option-blocker-approval = Hein aprovasaun
option-blocker-budget = Orsamentu
option-blocker-people = Ema ka tempu
option-blocker-security = Seguransa
percent-25 = Kuartu ida (25%)
percent-50 = Metade (50%)
percent-75 = Kuartu tolu (75%)
percent-100 = Hotu-hotu (100%)

## What a person gets back

got-it = Obrigadu barak. Rejista ona ba { $no } { $title }:
recorded-line = – { $fact }: { $value }
recorded-state = – Situasaun: { $state }
recorded-narrower = – { $fact }: { $value } (bele haree: { $visibility })
seen-by = Bele haree: { $visibility }.
percent = { $value }%
files = fixeiru ka link, hamutuk { $n }
corrected = { $no }: resposta uluk nian troka ona.
correct = { $no }: Favór hili fali, ka hakerek resposta ne'ebé loos. Buat ne'ebé rejista uluk hela nafatin iha istóriku.
undone = Resposta ikus ba { $no } anula ona. Situasaun agora: { $state }.
cannot-undo = Hafoin ne'e rejista ona buat seluk ba { $no }, tan ne'e resposta la anula. Husu ona ba ekipa koordenasaun atu haree.
already-answered = Obrigadu. Pergunta ne'e kona-ba { $no } hetan ona resposta, no la muda buat ida. Situasaun agora: { $state }.
closed-prompt = Obrigadu. Pergunta ne'e kona-ba { $no } taka ona, no la muda buat ida. Situasaun agora: { $state }.
superseded = Iha pergunta foun liu kona-ba { $no }. Favór hatán ba ida foun ne'e.
answered-by-other =
    { item }
    Hatán ona husi: { $office }, { $entity }. Ita-Boot la presiza halo buat ida tan.
recorded-nothing = Deskulpa: la rejista buat ida, tanba iha problema iha ami-nia parte. Favór haruka fali hafoin minutu balun.
hand-over-noted = Obrigadu tanba fó-hatene. Ekipa koordenasaun sei buka ema loos ba { $no }. Enkuantu seidauk iha ema mak simu, ida-ne'e hela nafatin ho { $entity }.
escalation-ahead =
    { item }
    Pergunta ne'e seidauk iha resposta. Se la iha resposta to'o { $date }, pergunta ne'e mós sei haruka ba: { $role }.
passed-on = Obrigadu. Ita-Boot nia mensajen haruka ona ba ekipa koordenasaun. Ema ida sei hatán ba Ita-Boot.
passed-on-by = Obrigadu. Ita-Boot nia mensajen haruka ona ba ekipa koordenasaun. Ema ida sei hatán ba Ita-Boot, la liu husi { $date }.

## When it is not clear what a person means

which-one = Obrigadu. Ida-ne'e kona-ba saida?
not-understood = Deskulpa, ami la konsege lee mensajen ne'e. Favór hili, ka hakerek liafuan balun no ema ida sei lee.
confirm-date = { $no }: Ami lee data ne'e hanesan { $date }. Loos ka?
either-date = { $no }: “{ $written }” bele signifika data liu husi ida. Data ida-ne'ebé mak loos?

## Several items in one message

digest-heading = Asuntu hamutuk { $n } presiza Ita-Boot nia atensaun:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(prazu: { days-late })
    [today] {" "}(prazu: ohin)
    [ahead] {" "}(prazu: { days-left })
   *[none] { "" }
}
mine-heading = Ita-Boot nia asuntu ne'ebé seidauk remata: { $n }
mine-line = – { item }{ digest-due }. Situasaun: { $state }
mine-more = – no { $n } tan
nothing-open = Agora daudaun Ita-Boot la iha asuntu ne'ebé seidauk remata.
status =
    { about }
    Situasaun: { $state }
    Responsavel: { $entity }
status-line = { $fact }: { $value }
status-unknown = La iha asuntu “{ $written }” iha lista ne'ebé Ita-Boot bele haree. Favór hakerek “ha'u-nia serbisu” atu haree Ita-Boot nia asuntu sira.

## Onboarding and the person's own settings

welcome =
    Ne'e servisu fó-hanoin husi programa “{ $programme }”. Servisu ne'e husu ba { $entity } kona-ba progresu husi atividade sira ne'ebé konkorda ona. Ita-Boot nia resposta sei haruka ba ekipa koordenasaun programa nian.
    Ami bele hakerek ba Ita-Boot iha ne'e ka?
welcome-ok =
    Obrigadu barak. Ita-Boot nia asuntu ne'ebé seidauk remata: { $n }. Mensajen sira mai husi { $from } to'o { $to }, no la mai iha loron feriadu.
    Bainhira de'it Ita-Boot bele hakerek “pauza” ka “para”, no “ajuda” atu hetan ajuda.
help =
    Ita-Boot bele hatán ho botaun ka ho liafuan rasik. Ita-Boot mós bele hakerek:
    ha'u-nia serbisu – Ita-Boot nia asuntu ne'ebé seidauk remata
    situasaun A01 – asuntu ida nia situasaun
    lian – lian seluk
    oras – oras ne'ebé mensajen bele mai
    pauza – la iha mensajen ba tempu balun
    para – la iha mensajen tan
    hahú – mensajen mai fali
    ha'u-nia dadus – dadus ne'ebé rai kona-ba Ita-Boot
    Se Ita-Boot hakerek buat seluk, ema ida sei lee.
choose-language = Ita-Boot hakarak uza lian ida-ne'ebé?
language-changed = Agora mensajen sira mai iha lian Tetun.
hours = Mensajen sira mai husi { $from } to'o { $to }, oras lokál. Atu muda, favór hakerek por ezemplu “oras 08:00-17:00”.
hours-changed = Obrigadu. Agora mensajen sira mai husi { $from } to'o { $to }, oras lokál.
paused = Mensajen sira para ba tempu balun. Atu kontinua, favór hakerek “hahú”.
paused-until = Mensajen sira para to'o { $date }. Atu kontinua molok loron ne'e, favór hakerek “hahú”.
stopped = Ita-Boot sei la simu tan mensajen iha ne'e. Ekipa koordenasaun rai nafatin Ita-Boot nia resposta uluk nian. Atu fila mai, favór hakerek “hahú”.
started = Obrigadu. Mensajen sira mai fali.
my-data =
    Dadus ne'ebé rai kona-ba Ita-Boot: konta chat ne'e; Ita-Boot nia kargu ({ $office }, { $entity }); Ita-Boot nia lian no oras; resposta ne'ebé fó ona: { $n }.
    Atu hamoos Ita-Boot nia dadus pesoál, favór hakerek ba ekipa koordenasaun iha ne'e.

## For coordinators

hand-over-wanted =
    { about }
    { $who } dehan katak ida-ne'e la'ós sira-nia serbisu. Favór buka ema loos.
needs-human = Mensajen ida husi { $entity } ({ $office }) presiza atensaun husi ema ida.
needs-human-about = Mensajen ida husi { $entity } ({ $office }) kona-ba { $no } presiza atensaun husi ema ida.
correction-wanted = { $no }: { $entity } hakarak hadi'a resposta uluk nian. Hafoin ne'e rejista ona buat seluk. Favór haree.
incident =
    { item }
    La konsege aplika regra ida husi ninia fluxu serbisu: { $reason }. Situasaun la muda: { $state }. Favór haree.

## Buttons

button-correct = Hadi'a
button-undo = Anula
button-change = Muda
button-answer = Hatán { $place }
button-something-else = Buat seluk
button-to-desk = Haruka ba ekipa koordenasaun
button-agree = Sin, bele
button-refuse = Lae, la presiza
button-mine = Ha'u-nia serbisu
button-hours = Muda oras
button-language = Muda lian

answer-accept = Aseita
answer-answered = Hatán ona
answer-as_a_whole = Serbisu tomak
answer-ask_back = Husu pergunta
answer-ask_maker = Husu konfirmasaun
answer-begun = Hahú ona
answer-blocked = Iha obstákulu
answer-call_off = Sei la hala'o
answer-coming = Ami sei partisipa
answer-confirm = Konfirma
answer-decline = Rejeita
answer-delayed = Tarde
answer-did_not_take_place = La hala'o
answer-done = Remata ona
answer-drop_it = Keta rejista
answer-met = Meta to'o ona
answer-named = Sin, nomeia ona
answer-need_help = Ha'u presiza ajuda
answer-need_time = Ha'u presiza tempu tan
answer-no = Lae
answer-no_change = La iha mudansa
answer-not_coming = Ami la bele partisipa
answer-not_met = Meta la to'o
answer-not_ours = La'ós ami-nia serbisu
answer-not_reached = Meta la to'o
answer-not_yet = Seidauk
answer-on_track = Tuir planu
answer-postpone = Adia
answer-reached = Meta to'o ona
answer-ready = Prontu ona
answer-received = Simu ona
answer-return_it = Haruka fila
answer-reword = Muda liafuan
answer-sent = Haruka ona
answer-someone_else = Ema seluk
answer-still_me = Sin, ha'u nafatin
answer-took_place = Hala'o ona
answer-withdraw = Retira
answer-yes = Sin

## Labels

kind-activity = Atividade
kind-target = Meta
kind-commitment = Kompromisu
kind-entity = Organizasaun
kind-consultation = Konsulta
kind-report_request = Relatóriu
kind-test = Teste

office-focal_point = Pontu fokál
office-deputy = Pontu fokál adjuntu
office-observer = Observadór/a

role-responsible = Responsavel
role-deputy = Pontu fokál adjuntu
role-contributing = Sira ne'ebé kontribui
role-consulted = Sira ne'ebé fó opiniaun
role-informed = Sira ne'ebé simu informasaun
role-verifier = Sira ne'ebé konfirma
role-coordinator = Ekipa koordenasaun

visibility-public = ema hotu
visibility-members = membru sira
visibility-coordinators = ekipa koordenasaun de'it
visibility-restricted = ema balun ne'ebé hili de'it

signal-on_track = Tuir planu
signal-at_risk = Iha risku
signal-late = Tarde
signal-done = Remata ona
signal-closed = Taka ona
signal-no_report = La iha relatóriu

timeliness-on_time = Tuir tempu
timeliness-due_soon = Prazu besik ona
timeliness-overdue = Prazu liu ona
timeliness-no_report = La iha relatóriu iha períodu ne'e

fact-progress = Progresu
fact-expected = Prevee atu remata
fact-blocker = Obstákulu
fact-reason = Razaun
fact-evidence = Evidénsia
fact-wording = Proposta liafuan
fact-participants = Ema ne'ebé partisipa
fact-new_date = Data foun
fact-minutes = Akta
fact-successor = Ema atu husu hahú agora
fact-report = Relatóriu
fact-question = Pergunta
fact-value = Valór
fact-percent = Parte husi meta
fact-due = Prazu
fact-start = Hahú

state-accepted = Aseita ona
state-at_risk = Iha risku
state-awaited = Hein hela
state-behind = Atrazadu
state-blocked = Iha obstákulu
state-called = Konvite haruka ona
state-cancelled = Kansela ona
state-clarification = Iha pergunta
state-closed = Taka ona
state-closed_without_report = Taka lahó relatóriu
state-closing = Kontajen finál
state-confirmed = Konfirma ona
state-counting = Sura hela
state-counting_again = Sura hela
state-declined = Rejeita ona
state-done = Remata no konfirma ona
state-drafted = Hein konfirmasaun
state-dropped = La akompaña ona
state-escalated = Iha ekipa koordenasaun
state-excused = La presiza ona
state-handing_over = Entrega hela ba ema seluk
state-held = Hala'o ona
state-in_progress = Halo hela
state-invited = Konvida ona
state-kept = Kumpre ona
state-known = Rejista ona
state-lapsed = Prazu hotu ona
state-left = Sai ona
state-met = Meta to'o ona
state-minutes_due = Hein akta
state-missed = Meta la to'o
state-not_started = Seidauk hahú
state-on_course = La'o ba meta
state-on_track = Tuir planu
state-open = Loke hela
state-overdue = Hein relatóriu
state-planned = Planeia ona
state-postponed = Adia ona
state-reachable = Bele kontakta
state-received = Simu ona
state-reported = Relata katak remata ona
state-requested = Husu ona
state-scheduled = Marka ona
state-silent = La iha resposta
state-under_way = La'o hela
state-unreachable = La bele kontakta
state-voiced = Hato'o ona
state-withdrawn = Retira ona

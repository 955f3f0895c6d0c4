### Tetun. DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Orthography of the INL. Tetun has no plural forms here. Persons are addressed as "Ita-Boot".

## The language itself

language-name = Tetun

## How an item is named

# where chats carry codes only
an-office = serbisu-fatin
details = Detalle: { $link }
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
change-not-taken = Mudansa ne'e la simu, no buat ne'ebé rejista tiha hela nafatin. Favór hakerek hanesan mensajen foun.
already-answered = Obrigadu. Pergunta ne'e kona-ba { $no } hetan ona resposta, no la muda buat ida. Situasaun agora: { $state }.
closed-prompt = Obrigadu. Pergunta ne'e kona-ba { $no } taka ona, no la muda buat ida. Situasaun agora: { $state }.
superseded = Iha pergunta foun liu kona-ba { $no }. Favór hatán ba ida foun ne'e.
answered-by-other =
    { item }
    Hatán ona husi: { $office }, { $entity }. Ita-Boot la presiza halo buat ida tan.
recorded-nothing = Deskulpa: la rejista buat ida, tanba iha problema iha ami-nia parte. Favór haruka fali hafoin minutu balun.
pressed-among-others = Obrigadu. Ida-ne'e vale se Ita-Boot mak ema ne'ebé ami husu ba. Ami-nia resposta sei mai iha chat privadu.
hand-over-noted = Obrigadu tanba fó-hatene. Ekipa koordenasaun sei buka ema loos ba { $no }. Enkuantu seidauk iha ema mak simu, ida-ne'e hela nafatin ho { $entity }.
answered-in-private = Obrigadu. Ami-nia resposta sei mai iha chat privadu, ne'ebé ema seluk la bele lee.
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

## What can be said of a question besides an answer

ways = { $no }: Ita-Boot hakarak halo saida?
when-again = { $no }: Bainhira mak ami husu fali? Ita-Boot mós bele hakerek, por ezemplu “aban” ka “Segunda oin”.
later-noted = Obrigadu. Ami sei husu fali kona-ba { $no } iha { $date }, tuku { $time }.
later-bounded = Prazu ba { $no }: { later-due }. Tan ne'e ami sei husu dala ida tan iha { $date }, tuku { $time }.
later-due = { $when ->
    [past] besik ona
    [today] ohin
   *[other] { days-left }
}
which-date = { $no }: Ita-Boot husu data foun ida-ne'ebé? Bele hakerek ho liafuan rasik, por ezemplu 15 Maiu. Bele hakerek mós razaun hafoin vírgula. Favór keta temi ema nia naran.
past-date = { $no }: { $date } liu tiha ona. Loos ka?
new-date-asked = Obrigadu. Husu ona ba ekipa koordenasaun se prazu ba { $no } bele muda ba { $date }. Enkuantu seidauk iha desizaun, data la muda. Bele haree: ekipa koordenasaun de'it.
approve-date =
    { about }
    { $who } husu data foun: { $date }. Ita-Boot aprova ka?
approve-date-reason =
    { about }
    { $who } husu data foun: { $date }. Razaun: { $reason }
    Ita-Boot aprova ka?
date-approved = Obrigadu. Data foun ba { $no } aprova ona. Ami fó-hatene ba ema ne'ebé husu.{ due-line }
date-declined = Obrigadu. Data ba { $no } la muda. Ami fó-hatene ba ema ne'ebé husu data foun.{ due-line }
new-date-approved =
    { about }
    Ekipa koordenasaun aprova ona data foun. Obrigadu tanba fó-hatene molok prazu.
new-date-declined =
    { about }
    Ekipa koordenasaun la aprova data foun, tan ne'e data la muda. Sira prontu atu ko'alia ho Ita-Boot kona-ba ida-ne'e.
who-else = Obrigadu tanba fó-hatene. Ami tenke husu ba sé kona-ba { $no }? Enkuantu seidauk iha ema mak simu, ida-ne'e hela nafatin ho { $entity }.
which-office = { $no }: Ami tenke husu ba serbisu-fatin ida-ne'ebé? Favór hakerek ninia naran, ka parte husi naran ne'e.
whom-to-ask = { $no }: Ami tenke husu ba sé?
member-of-several = { $office } ({ $id })
hand-over-asked = Obrigadu. Husu ona ba { $whom } se sira simu { $no }. Enkuantu seidauk simu, ida-ne'e hela nafatin ho { $entity }. Resposta sei haruka ba Ita-Boot.
do-you-accept =
    { about }
    { $who } ({ $office }) dehan katak Ita-Boot karik mak ema loos ba ida-ne'e. Ita-Boot simu ka?
taken-over = Obrigadu. Hahú agora Ita-Boot mak responsavel ba { $no }. Bele haree: membru sira.
not-taken-over = Obrigadu tanba fó-hatene. { $no } hela nafatin ho { $entity }.
handed-over =
    { item }
    Agora { $whom } mak responsavel ba ida-ne'e. Ita-Boot la presiza halo buat ida tan.
hand-over-accepted =
    { about }
    { $who } simu ona responsabilidade ba ida-ne'e.
hand-over-declined =
    { about }
    { $who } la simu ida-ne'e. Ida-ne'e hela nafatin ho { $entity }.
hand-over-unanswered =
    { about }
    { $entity } dehan katak ami tenke husu ba ema seluk. Ami husu ona, maibé seidauk iha resposta. Favór buka ema loos.
help-coming = Obrigadu. Ekipa koordenasaun hatene ona katak Ita-Boot husu ajuda ba { $no }. Se Ita-Boot hakerek ajuda saida mak presiza, ema ida sei lee.
what-note = Favór hakerek nota hafoin liafuan ne'e, por ezemplu “nota: fatin enkontru muda ona”. Ami sei husu sé mak bele lee.
note-about = Obrigadu. Nota ne'e kona-ba asuntu ida-ne'ebé?
note-readers = Obrigadu. Sé mak bele lee nota ne'e kona-ba { $no }? Se ba Ita-Boot de'it, favór hakerek “restricted”.
note-kept = Obrigadu. Ami rai ona Ita-Boot nia nota kona-ba { $no }. Bele haree: { $visibility }.
note-line = – Nota (bele haree: { $visibility }): { $text }

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
welcome-office = Ita-Boot nia serbisu-fatin
link-other-way = Obrigadu tanba fó-hatene. Konta ne'e la liga, no ami sei la hakerek tan iha ne'e. Ekipa koordenasaun sei buka dalan seluk atu kontakta Ita-Boot.
link-wrong-person = Obrigadu tanba fó-hatene. Konta ne'e la liga, no ami sei la hakerek tan iha ne'e.
link-settled = Obrigadu. Ida-ne'e rezolve tiha ona, no la muda buat ida.
link-needed = Servisu ne'e hakerek de'it ba ema ne'ebé simu konvite. Atu liga konta ne'e, favór loke link husi Ita-Boot nia konvite. Se la iha konvite, favór husu ba ema ne'ebé fó-hatene Ita-Boot kona-ba servisu ne'e.
link-unknown = Ami la konsege lee konvite ne'e. Favór loke link kompletu hanesan Ita-Boot simu, ka husu konvite foun ba ema ne'ebé haruka.
link-used = Konvite ne'e uza tiha ona: konvite ida bele uza dala ida de'it. Favór husu konvite foun ba ema ne'ebé haruka.
link-expired = Konvite ne'e nia prazu liu ona. Favór husu konvite foun ba ema ne'ebé haruka.
link-elsewhere = Konvite ne'e ba { $messenger }. Favór loke iha ne'ebá, ka husu ba ema ne'ebé haruka konvite ida ba aplikasaun chat ne'e.
link-wait = Iha ona tentativa barak. Favór hein minutu sanulu no loke fali link husi Ita-Boot nia konvite, ka husu konvite foun ba ema ne'ebé haruka.
link-of-group = Kódigu ne'e liga grupu, kanál ka thread ida, la'ós ema. Favór aumenta ha'u iha ne'ebá no uza kódigu iha ne'ebá. Kódigu ne'e sei vale.
link-other-person = Konta ne'e liga ona ba: { $office }, { $entity }. Ami bele troka ba { $new_office }, { $new_entity } ka?
link-kept = Obrigadu. La muda buat ida.
accounts-one = Ami kontakta Ita-Boot liuhusi { $messenger }. Atu liga konta seluk, favór husu konvite ba ekipa koordenasaun. Atu hasai konta ne'e, favór hakerek “unlink”.
accounts = Ami kontakta Ita-Boot uluk liuhusi { $messenger }. Se mensajen la bele to'o iha ne'ebá, ami uza konta tuirmai. Konta ida-ne'ebé mak uluk?
account-first = Obrigadu. Agora mensajen sira mai uluk liuhusi { $messenger }.
unlink-which = Konta ida-ne'ebé mak atu hasai?
unlink-sure = Ami hasai { $messenger } ka? Hafoin ne'e mensajen sei la mai tan iha ne'ebá. Resposta ne'ebé Ita-Boot fó ona rejista nafatin.
unlink-last = Ami hasai { $messenger } ka? Ne'e Ita-Boot nia konta ida de'it, tan ne'e mensajen sei la to'o ba Ita-Boot. Resposta ne'ebé Ita-Boot fó ona rejista nafatin.
unlinked = { $messenger } hasai ona. Atu fila mai, favór husu konvite foun ba ekipa koordenasaun.
invite =
    Kumprimentu ba Ita-Boot. Ekipa koordenasaun husi programa “{ $programme }” hakarak hakerek ba Ita-Boot liuhusi { $messenger }: pergunta badak kona-ba serbisu ne'ebé konkorda ona, no Ita-Boot mak deside atu simu ka lae.
    Atu hahú, favór loke link ne'e molok { $date }, tuku { $time }:
    { $link }
    Link ne'e ba Ita-Boot de'it no bele uza dala ida de'it.
invite-then-code = Bainhira loke ona, favór hakerek iha ne'ebá: { $code }
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
my-data-heading = Dadus ne'ebé rai kona-ba Ita-Boot:
my-data-office = – Kargu: { $office }, { $entity }
my-data-accounts = – Ami kontakta Ita-Boot liuhusi: { $messengers }
my-data-settings = – Lian: { $language }. Mensajen sira mai husi { $from } to'o { $to }.
my-data-paused = – Para to'o { $date }
my-data-stopped = – Ita-Boot husu atu la simu mensajen.
my-data-answers = – Ita-Boot nia resposta: { $n }
my-data-desk = – Ita-Boot nia mensajen ba ekipa koordenasaun: { $n }
my-data-files = – Ita-Boot nia fixeiru: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = Ita-Boot nia liafuan la hatudu iha ne'e. Ekipa koordenasaun sei hatudu ba Ita-Boot se Ita-Boot husu.
my-data-end = Ami mós rai mensajen sira iha chat ne'e. Se Ita-Boot husu atu hamoos, ami sei hasai Ita-Boot nia konta no liafuan sira husi fatin hotu. Resposta husi Ita-Boot nia serbisu-fatin hela nafatin, tanba ne'e organizasaun nia rejistu.
erasure-wanted = Obrigadu. Husu ona ba ekipa koordenasaun atu hamoos dadus ne'ebé rai kona-ba Ita-Boot. Ema ida sei halo no fó-hatene ba Ita-Boot.

## The reply page, for people without a messenger

page-title = { $no }: pergunta ida
page-thanks = Obrigadu barak
page-write = Ka hakerek ho liafuan rasik
page-date = Data ida, se Ita-Boot hakarak
page-file = Fixeiru ida, se Ita-Boot hakarak: foto, PDF ka dokumentu, la liu 20 MB
page-send = Haruka
page-until = Ita-Boot nia resposta sei haruka ba ekipa koordenasaun programa nian. Pájina ne'e ba pergunta ida-ne'e de'it no bele uza to'o { $date }. La presiza password, tan ne'e favór keta fó enderesu ne'e ba ema seluk.
page-nothing-open = Agora daudaun la iha pergunta kona-ba { $no } atu hatán. Obrigadu.
page-over-title = Pájina ne'e la funsiona ona
page-over = Enderesu la kompletu, ka ninia tempu liu ona. La lakon buat ida. Favór husu enderesu foun ba ema ne'ebé haruka.
pass-on = Favór entrega ida-ne'e ba { $office }, { $entity }, ne'ebé la iha aplikasaun chat. Resposta iha enderesu ne'e rejista iha sira-nia naran, no bele uza to'o { $date }:
file-too-large = Deskulpa: fixeiru ne'e boot liu { $n } MB, tan ne'e ami la rai. Favór haruka link ida, ka fixeiru ki'ik liu.
file-of-this-type = Deskulpa: ami la rai fixeiru ho tipu ne'e. Favór haruka foto, PDF ka dokumentu, ka link ida.
file-gone = Deskulpa: ami la konsege foti fixeiru ne'e. Favór haruka fali, ka haruka link ida.

## For coordinators

hand-over-wanted =
    { about }
    { $who } dehan katak ida-ne'e la'ós sira-nia serbisu. Favór buka ema loos.
needs-human = Mensajen ida husi { $entity } ({ $office }) presiza atensaun husi ema ida.
needs-human-about = Mensajen ida husi { $entity } ({ $office }) kona-ba { $no } presiza atensaun husi ema ida.
incident =
    { item }
    La konsege aplika regra ida husi ninia fluxu serbisu: { $reason }. Situasaun la muda: { $state }. Favór haree.

needs-human-many = Mensajen { $n } presiza atensaun husi ema ida. Mai husi: { $offices }

sign-in =
    Ita-Boot nia meza, ho buat ne'ebé hein ekipa koordenasaun: { $link }
    Link ne'e bele uza dala ida de'it, iha minutu { $n } nia laran. Ba Ita-Boot de'it; favór keta haruka ba ema seluk.
sign-in-nowhere = La iha meza atu loke husi ne'e: Waymark ne'e la iha enderesu públiku. Ema ne'ebé jere bele marka enderesu ida, ka imprime link ida ho “waymark sign-in”.

overdue-heading = Tarde ka la iha informasaun: { $n }
overdue-line = – { item }{ digest-due }. { $entity }
overdue-silent = – { item }. La iha relatóriu dezde { $since }. { $entity }
overdue-none = La iha asuntu ne'ebé tarde, no la iha asuntu ne'ebé la iha informasaun.
approve-heading = Hein desizaun: { $n }
approve-more = Sei iha { $n } tan ne'ebé hein. Favór hakerek fali “approve” bainhira asuntu sira-ne'e deside ona.
approve-none = La iha asuntu ne'ebé hein desizaun.
reminders-heading = Fó-hanoin ne'ebé sei haruka ohin: { $n }
reminders-line = – { $time } { item }. { $entity }
reminders-none = Ohin la iha tan fó-hanoin atu haruka.

tell-how = Favór hakerek kona-ba asuntu ida-ne'ebé no mensajen saida, por ezemplu: tell A01 Formuláriu muda ona.
tell-ask =
    { item }
    Ami haruka ida-ne'e ka? “{ $words }”
    Ema ne'ebé sei lee: { $offices }
tell-sent = { $no }: haruka ona. Sei to'o iha oras ne'ebé sira bele simu: { $offices }
tell-nobody = { $no }: { $entity } la iha pontu fokál atu hakerek ba. La haruka buat ida.
from-coordinators =
    { item }
    Mensajen husi ekipa koordenasaun: { $words }

commit-text = Testu ida-ne'ebé mak konkorda ona? Favór hakerek iha mensajen ida de'it.
commit-too-long = Testu ne'e iha letra liu { $n }. Favór hakerek badak liu, hanesan testu ne'ebé presiza konfirma.
commit-who =
    “{ $words }”
    Sé mak halo kompromisu ne'e? Favór hili, ka hakerek organizasaun nia naran.
commit-which-who = “{ $written }” signifika organizasaun ida-ne'ebé? Favór hili, ka hakerek ninia naran.
commit-nobody = Ami la hetan organizasaun ida iha programa ne'e ba “{ $written }”. Favór hakerek ninia naran, ka ninia id.
commit-when =
    { $entity }: “{ $words }”
    To'o bainhira? Ita-Boot bele hakerek data ho liafuan rasik, por ezemplu 15 Maiu.
commit-no-date = Ami la konsege lee “{ $written }” hanesan loron ida hahú ohin. Favór hakerek por ezemplu 15 Maiu 2027.
commit-which-date = “{ $written }” bele signifika data liu husi ida. Data ida-ne'ebé mak loos?
commit-recorded =
    Rejista ona hanesan { $no }: “{ $words }” Prazu: { $due }
    Haruka ona ba { $entity } atu konfirma. Enkuantu seidauk konfirma, ekipa koordenasaun no { $entity } de'it mak bele haree.
commit-not-here = Kompromisu sira rejista iha fatin ne'ebé programa la'o. Iha ne'e la rejista buat ida.
commit-withdrawn = { $no } anula ona. Ema seluk seidauk haree.
commit-stays = { $no } la hein ona konfirmasaun, tan ne'e la anula. Situasaun agora: { $state }.
draft-dropped = La haruka no la rejista buat ida.
draft-gone = Ida-ne'e la hein ona, no la muda buat ida.

morning = Ohin: fó-hanoin atu haruka: { $reminders }; resposta ne'ebé presiza Ita-Boot: { $needs }; mudansa data atu aprova: { $dates }; problema ho mensajen: { $problems }.

## For groups, channels and threads

weekly = { $programme }: situasaun iha { $date }
weekly-count = – { $signal }: { $n }
weekly-next = Data tuirmai sira:
weekly-line = – { $due }: { $kind } { $no }, { $title }. { $entity }
weekly-untitled = – { $due }: { $kind } { $no }. { $entity }
group-linked =
    Chat ne'e liga ona ba programa “{ $programme }”.
    Semana ida dala ida, númeru no data sira sei hatudu iha ne'e. Buat ne'ebé ema hakerek ba servisu fó-hanoin nunka hatudu iha ne'e.
group-without-rights = Ha'u seidauk bele hakerek iha ne'ebá. Favór fó lisensa mai ha'u atu haree no hakerek iha ne'ebá, depois uza fali kódigu iha ne'ebá. Kódigu ne'e sei vale.
code-among-others = Obrigadu. Kódigu grupu nian ha'u hatán iha ne'e, konvite ha'u hatán iha chat privadu.

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = Ita-Boot nia asuntu ne'ebé seidauk remata
command-status = Asuntu ida nia situasaun
command-later = Husu fali iha tempu seluk
command-newdate = Propoin data foun
command-notmine = Fó-hatene katak asuntu ida la'ós Ita-Boot nian
command-note = Hakerek nota ba ekipa koordenasaun
command-helpme = Husu ajuda ba ekipa koordenasaun
command-help = Buat ne'ebé bele hakerek iha ne'e
command-language = Hili lian
command-hours = Hili oras ne'ebé mensajen bele mai
command-pause = La iha mensajen durante semana ida
command-stop = La iha mensajen tan
command-start = Mensajen mai fali
command-mydata = Dadus ne'ebé rai kona-ba Ita-Boot
command-link = Liga konta ida-ne'e ho konvite
command-messenger = Hili fatin ne'ebé mensajen to'o
command-unlink = Hasai ligasaun konta ida-ne'e nian
command-overdue = Buat ne'ebé tarde ka la iha informasaun
command-approve = Buat ne'ebé hein Ita-Boot nia desizaun
command-reminders = Buat ne'ebé haruka ohin
command-tell = Hakerek ba ema ne'ebé responsavel ba asuntu ida
command-commit = Rejista kompromisu ida iha sesaun
command-desk = Loke Ita-Boot nia meza servisu
argument-item = ninia númeru, hanesan A01
argument-date = loron, hanesan 30 Juñu
argument-note = ho liafuan rasik
argument-language = lian ida
argument-hours = husi no to'o, hanesan 8-18
argument-code = kódigu konvite nian
argument-tell = asuntu no liafuan, hanesan A01 …
argument-commit = sé, to'o bainhira, no testu
command-of-coordinators = Ida-ne'e ba ekipa koordenasaun, no la halo buat ida. “help” hatudu buat ne'ebé Ita-Boot bele hakerek iha ne'e.

## Buttons

button-answer-mine = Hatán ha'u-nia serbisu
button-send = Haruka
button-cancel = Kansela
button-overdue = Hatudu ne'ebé tarde
button-waiting = Hatudu ne'ebé hein
button-reminders = Hatudu fó-hanoin sira

button-correct = Hadi'a
button-write = Hakerek resposta
button-undo = Anula
button-change = Muda
button-answer = Hatán { $place }
button-something-else = Buat seluk
button-otherwise = Buat seluk…
button-later = Depois
button-new-date = Data foun, favór
button-not-mine = La'ós ha'u-nia serbisu
button-need-help = Ha'u presiza ajuda
button-this-afternoon = Ohin lokraik
button-tomorrow-morning = Aban dadeer
button-next-monday = Segunda oin
button-on-date = { $date }
button-approve = Aprova
button-decline = La aprova
button-accept = Ha'u simu
button-not-me = La'ós ha'u
button-colleague = Ema husi ami-nia serbisu-fatin
button-other-office = Serbisu-fatin seluk
button-nobody = Ha'u la hatene
button-secretariat = Ekipa koordenasaun de'it
button-members = Membru sira
button-public = Ema hotu
button-to-desk = Haruka ba ekipa koordenasaun
button-agree = Sin, bele
button-refuse = Lae, la presiza
button-another-way = Ho dalan seluk, favór
button-wrong-person = Ema sala
button-change-to = Sin, troka ba { $office }
button-unlink = Sin, hasai
button-erase = Husu atu hamoos
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
fact-agreed = Konfirmasaun husi na'in
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

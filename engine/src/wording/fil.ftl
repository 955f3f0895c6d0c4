### Filipino. DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Numbers need no plural forms here. Persons are addressed as "kayo", with one "po" in a message.

## The language itself

language-name = Filipino

## How an item is named

# where chats carry codes only
an-office = tanggapan
details = Mga detalye: { $link }
item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        Petsa: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        Takdang petsa: { $due } ({ days-late })
    [today]
        { "" }
        Takdang petsa: { $due } (ngayong araw)
    [ahead]
        { "" }
        Takdang petsa: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] bukas
   *[other] { $days } araw pa
}
days-late = { $late ->
    [1] kahapon
   *[other] { $late } araw na ang nakalipas
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    Handa na po ba ang lahat upang magsimula sa { $start }?
progress =
    { about }
    Kumusta na po ito? Maaari rin ninyong isulat kung gaano na karami ang natapos, halimbawa 3/10 o 30%, o ang araw na inaasahan ninyong matapos ito.
due_tomorrow =
    { about }
    Maikling paalala po sa mga katuwang sa gawaing ito. Hindi na kailangang sumagot.
verify =
    { about }
    Iniulat ng { $entity } na tapos na ito. Pakitingnan po ang ebidensiya, saka kumpirmahin ito o ibalik nang may dahilan.
not_verified =
    { about }
    Iniulat na tapos na ito at hinihintay ang kumpirmasyon. Makipag-ugnayan po sa mga magkukumpirma.
returned =
    { about }
    Hindi pa ito makumpirma. Dahilan: { $reason }
    Ibinabalik po ito sa inyo. Pakiulat na tapos na ito kapag naayos na ang nabanggit.
confirmed =
    { item }
    Nakumpirma na tapos na ito. Maraming salamat po.
cancelled =
    { item }
    Kinansela na ito. Wala na pong kailangang gawin.
blocked =
    { about }
    Iniulat ng { $entity } na may hadlang dito. Makipag-ugnayan po sa focal point.
help_wanted =
    { about }
    Humihingi ng tulong ang { $who }. Makipag-ugnayan po sa focal point.
new_date_wanted =
    { about }
    Inaasahan na ngayon ng { $entity } na matapos ito sa { $expected }. Pakiaprubahan po ang bagong petsa, o makipag-ugnayan sa focal point.
no_answer =
    { about }
    Wala pang sagot ang { $entity }. Makipag-ugnayan po sa focal point sa ibang paraan.

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    Sinabi ito sa ngalan ng { $entity }. Hihilingin po ba sa { $entity } na kumpirmahin ito sa ganitong pananalita?
commitment_confirm =
    { about }
    Naitala ito bilang komitment ng { $entity }. Kinukumpirma po ba ninyo ito sa ganitong pananalita?
commitment_confirmed =
    { item }
    Kinumpirma na ng { $entity } ang komitment na ito.
commitment_begun =
    { about }
    Nasimulan na po ba ang gawain para sa komitment na ito?
commitment_progress =
    { about }
    Kumusta na po ang komitment na ito? Maaari rin ninyong isulat kung gaano na karami ang natapos, halimbawa 3/10 o 30%.
commitment_verify =
    { about }
    Iniulat ng { $entity } na natupad na ang komitment na ito. Pakitingnan po ang ebidensiya, saka kumpirmahin ito o ibalik.
commitment_kept =
    { item }
    Naitala nang natupad ang komitment na ito. Maraming salamat po.
commitment_declined =
    { item }
    Hindi kinukumpirma ng { $entity } ang komitment na ito. Isinara na ito at hindi ipinakikita bilang naantala.
commitment_withdrawn =
    { item }
    Binawi na ang komitment na ito. Wala na pong kailangang gawin.
commitment_lapsed =
    { item }
    Natapos ang panahon ng komitment na ito nang walang nakumpirmang resulta.

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    Handa na po ba ang adyenda upang maipadala ang mga paanyaya?
consultation_invitation =
    { about }
    Inaanyayahan po kayo sa konsultasyong ito. May dadalo po ba mula sa inyong tanggapan?
consultation_regrets =
    { about }
    Hindi makadadalo ang { $who }.
consultation_tomorrow =
    { about }
    Maikling paalala po tungkol sa konsultasyong ito. Hindi na kailangang sumagot.
consultation_held =
    { about }
    Natuloy po ba ang konsultasyong ito? Maaari rin ninyong isulat ang kabuuang bilang ng mga lumahok.
consultation_minutes =
    { about }
    Handa na po ba ang katitikan? Pakipadala ito bilang file o link.
consultation_postponed =
    { item }
    Ipinagpaliban ang konsultasyong ito. Ipaaalam po ang bagong petsa.
consultation_new_date =
    { item }
    Kailan po ang bagong petsa ng konsultasyong ito? Maaari ninyo itong isulat sa sariling salita, halimbawa 15 Mayo 2026.
consultation_closed =
    { item }
    Natanggap na ang katitikan ng konsultasyong ito. Maraming salamat po sa inyong paglahok.
consultation_cancelled =
    { item }
    Hindi na matutuloy ang konsultasyong ito.

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    Kayo pa rin po ba ang dapat naming sulatan? Isang pindot lamang ito, minsan bawat tatlong buwan.
entity_not_linked =
    { item }
    Wala pang kasaping nagkonekta ng chat account. Pakipadala pong muli ang paanyaya, o pumili ng ibang paraan.
entity_silent =
    { item }
    Dumarating ang mga mensahe, ngunit may ilang panahon nang walang sagot. Makipag-ugnayan po sa focal point.
entity_unreachable =
    { item }
    Hindi na dumarating ang mga mensahe. Makipag-ugnayan po sa focal point sa ibang paraan.
entity_handing_over =
    { item }
    Ibang tao na ang sasagot mula ngayon. Naitalaga na po ba ang bagong focal point?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    Hinihiling po ang ulat ng { $entity }. Pakipadala ito bilang file o link, o pumili ng sagot.
report_overdue =
    { about }
    Hindi pa dumarating ang ulat ng { $entity }. Pakitulungan po itong maipadala, o ipaalam sa amin kung ano ang hadlang.
report_missing =
    { about }
    Walang dumating na ulat mula sa { $entity }. Makipag-ugnayan po sa focal point.
report_received =
    { item }
    Dumating na ang ulat ng { $entity }. Tinatanggap po ba ninyo ito, o may tanong?
report_question =
    { item }
    May tanong tungkol sa inyong ulat: { $question }
    Pakipadala po ang sagot bilang teksto, file o link.
report_accepted =
    { item }
    Tinanggap na ang inyong ulat. Maraming salamat po.
report_excused =
    { item }
    Hindi na hinihingi ang ulat na ito. Wala na pong kailangang gawin.

## Prompts of the shipped workflows: targets

target_final =
    { about }
    Naabot po ba ang target na { $goal } { $unit }? Naitala hanggang ngayon: { $value }. Maaari rin ninyong isulat ang huling bilang.

## Questions that follow an answer

follow-up-expected = { $no }: Kailan po ninyo inaasahang matapos ito? Maaari ninyo itong isulat sa sariling salita, halimbawa 15 Mayo o sa loob ng dalawang linggo.
follow-up-progress = { $no }: Gaano na po karami ang natapos? Pumili, o isulat ito, halimbawa 3/10 o 30%.
follow-up-blocker = { $no }: Ano po ang hadlang? Pumili, o isulat ito sa ilang salita. Huwag po sanang bumanggit ng pangalan ng tao.
follow-up-reason = { $no }: Ano po ang dahilan? Sapat na ang ilang salita. Huwag po sanang bumanggit ng pangalan ng tao.
follow-up-evidence = { $no }: Pakipadala po ang ebidensiya: file, larawan o link.
follow-up-wording = { $no }: Ano po ang tamang pananalita? Pakisulat ang komitment ayon sa nais ninyong sabihin.
follow-up-participants = { $no }: Ilan po ang lumahok? Sapat na ang kabuuang bilang. Huwag po sanang bumanggit ng pangalan ng tao.
follow-up-minutes = { $no }: Pakipadala po ang katitikan: file o link.
follow-up-successor = { $no }: Sino po ang dapat tanungin mula ngayon? Pakisulat ang katungkulan, hindi ang pangalan.
follow-up-report = { $no }: Pakipadala po ang ulat: file o link.
follow-up-question = { $no }: Ano po ang inyong tanong? Ipadadala ito sa organisasyong sumulat ng ulat.
follow-up-value = { $no }: Anong bilang po ang naabot sa huli? Yunit: { $unit }. Target: { $goal }.
which-target = { $no }: Para sa aling target po ang bilang na ito: { $number }? Pakipili.
follow-up-text = { $no }: { $fact }? Sapat na ang ilang salita. Huwag po sanang bumanggit ng pangalan ng tao.
follow-up-number = { $no }: { $fact }? Pakisulat po ang bilang.
follow-up-percent = { $no }: { $fact }? Pumili po, o isulat ito, halimbawa 3/10 o 30%.
follow-up-date = { $no }: { $fact }? Maaari po ninyong isulat ang petsa sa sariling salita, halimbawa 15 Mayo o sa loob ng dalawang linggo.
follow-up-yes_no = { $no }: { $fact }?
follow-up-one_of = { $no }: { $fact }? Pakipili po.
follow-up-files = { $no }: { $fact }? Pakipadala po ang file, larawan o link.

option-blocker-approval = Naghihintay ng pag-apruba
option-blocker-budget = Badyet
option-blocker-people = Tauhan o oras
option-blocker-security = Seguridad
percent-25 = Sangkapat
percent-50 = Kalahati
percent-75 = Tatlong-kapat
percent-100 = Lahat

## What a person gets back

got-it = Maraming salamat po. Naitala ito para sa { $no } { $title }:
recorded-line = – { $fact }: { $value }
recorded-state = – Katayuan: { $state }
recorded-narrower = – { $fact }: { $value } (makikita ng: { $visibility })
seen-by = Makikita ng: { $visibility }.
percent = { $value }%
files = { $n } file o link
corrected = { $no }: napalitan na ang naunang sagot.
correct = { $no }: Pumili po muli, o isulat ang tamang sagot. Mananatili sa kasaysayan ang naunang naitala.
undone = Binawi na ang huling sagot para sa { $no }. Katayuan ngayon: { $state }.
cannot-undo = May iba nang naitala para sa { $no } mula noon, kaya hindi nabawi ang sagot. Hiniling na sa mga koordineytor na tingnan ito.
change-not-taken = Hindi po kinuha ang pagbabagong ito, at nananatili ang naitala. Pakisulat ito bilang bagong mensahe.
already-answered = Salamat po. Nasagot na ang tanong na ito tungkol sa { $no }, at walang binago. Katayuan ngayon: { $state }.
closed-prompt = Salamat po. Isinara na ang tanong na ito tungkol sa { $no }, at walang binago. Katayuan ngayon: { $state }.
superseded = May mas bagong tanong tungkol sa { $no }. Iyon po ang pakisagot.
answered-by-other =
    { item }
    Sinagot ng: { $office }, { $entity }. Wala na po kayong kailangang gawin.
recorded-nothing = Paumanhin po: walang naitala dahil sa problema sa aming panig. Pakipadala itong muli pagkalipas ng ilang minuto.
pressed-among-others = Salamat po. Mabibilang ito kung kayo ang tinatanong. Darating ang aming tugon sa ating pribadong chat.
hand-over-noted = Salamat po sa pagpapaalam. Hahanapin ng mga koordineytor ang tamang tao para sa { $no }. Habang wala pang tumatanggap, mananatili ito sa { $entity }.
answered-in-private = Salamat po. Darating ang aming tugon sa ating pribadong chat, kung saan walang ibang makababasa nito.
escalation-ahead =
    { item }
    Hinihintay pa ang sagot sa tanong na ito. Kung wala pang sagot pagsapit ng { $date }, ipadadala rin ito sa: { $role }.
passed-on = Salamat po. Naiparating na ang inyong mensahe sa mga koordineytor. May taong sasagot sa inyo.
passed-on-by = Salamat. Naiparating na ang inyong mensahe sa mga koordineytor. Sasagutin po kayo ng isang tao nang hindi lalampas sa { $date }.

## When it is not clear what a person means

which-one = Salamat po. Tungkol saan ito?
not-understood = Paumanhin po, hindi ito naunawaan. Pumili, o sumulat ng ilang salita at may taong babasa nito.
confirm-date = { $no }: Ang pagkaunawa po namin ay { $date }. Tama ba?
either-date = { $no }: Higit sa isang petsa ang maaaring kahulugan ng “{ $written }”. Alin po ang tinutukoy ninyo?

## What can be said of a question besides an answer

ways = { $no }: Ano po ang nais ninyong gawin?
when-again = { $no }: Kailan po namin kayo tatanunging muli? Maaari rin ninyo itong isulat, halimbawa “bukas” o “susunod na Lunes”.
later-noted = Salamat po. Magtatanong kaming muli tungkol sa { $no } sa { $date }, { $time }.
later-bounded = Takdang petsa ng { $no }: { later-due }. Kaya minsan pa po kaming magtatanong, sa { $date }, { $time }.
later-due = { $when ->
    [past] malapit na
    [today] ngayong araw
   *[other] { days-left }
}
which-date = { $no }: Anong bagong petsa po ang hinihiling ninyo? Maaari ninyo itong isulat sa sariling salita, halimbawa 15 Mayo. Maaaring isunod ang dahilan pagkatapos ng kuwit. Huwag po sanang bumanggit ng pangalan ng tao.
past-date = { $no }: Nakalipas na ang { $date }. Tama po ba?
new-date-asked = Salamat po. Itinanong na sa mga koordineytor kung maaaring maging takdang petsa ng { $no } ang { $date }. Habang wala pa silang pasya, mananatili ang kasalukuyang petsa. Makikita ng: mga koordineytor lamang.
approve-date =
    { about }
    Humihiling ang { $who } ng bagong petsa: { $date }. Inaaprubahan po ba ninyo ito?
approve-date-reason =
    { about }
    Humihiling ang { $who } ng bagong petsa: { $date }. Dahilan: { $reason }
    Inaaprubahan po ba ninyo ito?
date-approved = Salamat po. Naaprubahan na ang bagong petsa ng { $no }. Ipinaaalam ito sa humiling.{ due-line }
date-declined = Salamat po. Mananatili ang petsa ng { $no }. Ipinaaalam ito sa humiling ng bagong petsa.{ due-line }
new-date-approved =
    { about }
    Inaprubahan ng mga koordineytor ang bagong petsa. Salamat po sa maagang pagpapaalam.
new-date-declined =
    { about }
    Hindi inaprubahan ng mga koordineytor ang bagong petsa, kaya mananatili ang kasalukuyang petsa. Handa po silang makipag-usap tungkol dito.
who-else = Salamat po sa pagpapaalam. Sino ang dapat tanungin tungkol sa { $no }? Habang wala pang tumatanggap, mananatili ito sa { $entity }.
which-office = { $no }: Aling tanggapan po ang dapat tanungin? Pakisulat ang pangalan nito, o bahagi ng pangalan.
whom-to-ask = { $no }: Sino po ang dapat tanungin?
member-of-several = { $office } ({ $id })
hand-over-asked = Salamat po. Itinanong na sa { $whom } kung tatanggapin nila ang { $no }. Habang hindi pa ito tinatanggap, mananatili ito sa { $entity }. Ipadadala sa inyo ang sagot.
do-you-accept =
    { about }
    Ayon sa { $who } ({ $office }), maaaring kayo ang tamang tao para rito. Tinatanggap po ba ninyo ito?
taken-over = Salamat po. Mula ngayon, nasa inyo na ang { $no }. Makikita ng: mga kasapi.
not-taken-over = Salamat po sa pagpapaalam. Mananatili ang { $no } sa { $entity }.
handed-over =
    { item }
    Nasa { $whom } na ito ngayon. Wala na po kayong kailangang gawin.
hand-over-accepted =
    { about }
    Tinanggap na ito ng { $who }.
hand-over-declined =
    { about }
    Hindi ito tinanggap ng { $who }. Mananatili ito sa { $entity }.
hand-over-unanswered =
    { about }
    Ayon sa { $entity }, iba ang dapat tanungin. Wala pang sagot ang tinanong. Pakihanap po ang tamang tao.
help-coming = Salamat po. Alam na ng mga koordineytor na humihingi kayo ng tulong sa { $no }. Kung isusulat ninyo kung ano ang makatutulong, may taong babasa nito.
what-note = Pakisulat po ang tala pagkatapos ng salita, halimbawa “tala: nagbago ang lugar ng pulong”. Tatanungin kayo kung sino ang maaaring bumasa nito.
note-about = Salamat po. Tungkol sa aling item ang talang ito?
note-readers = Salamat po. Sino ang maaaring bumasa ng talang ito tungkol sa { $no }? Kung para sa inyo lamang ito, pakisulat ang “restricted”.
note-kept = Salamat po. Naitabi ang inyong tala tungkol sa { $no }. Makikita ng: { $visibility }.
note-line = – Tala (makikita ng: { $visibility }): { $text }

## Several items in one message

digest-heading = { $n } item ang nangangailangan ng inyong pansin:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(takda: { days-late })
    [today] {" "}(takda: ngayong araw)
    [ahead] {" "}(takda: { days-left })
   *[none] { "" }
}
mine-heading = Mga item ninyong hindi pa tapos: { $n }
mine-line = – { item }{ digest-due }. Katayuan: { $state }
mine-more = – at { $n } pa
nothing-open = Sa ngayon, wala po kayong item na hindi pa tapos.
status =
    { about }
    Katayuan: { $state }
    Nasa: { $entity }
status-line = { $fact }: { $value }
status-unknown = Walang item na “{ $written }” sa mga maaari ninyong makita. Isulat po ang “mga gawain ko” upang makita ang inyong mga item.

## Onboarding and the person's own settings

welcome =
    Ito po ang serbisyo ng paalala ng programang “{ $programme }”. Itinatanong nito sa { $entity } kung kumusta na ang mga napagkasunduang gawain. Ipinararating ang inyong mga sagot sa mga koordineytor ng programa.
    Maaari po ba namin kayong sulatan dito?
welcome-ok =
    Maraming salamat po. Mga item ninyong hindi pa tapos: { $n }. Darating ang mga mensahe mula { $from } hanggang { $to }, at walang mensahe tuwing pista opisyal.
    Anumang oras, maaari ninyong isulat ang “pahinga” o “itigil”, at ang “tulong” kung kailangan ng gabay.
help =
    Maaari po kayong sumagot gamit ang mga pindutan o sa sariling salita. Maaari rin ninyong isulat:
    mga gawain ko – mga item ninyong hindi pa tapos
    katayuan A01 – kalagayan ng isang item
    wika – ibang wika
    oras – kung kailan maaaring dumating ang mensahe
    pahinga – walang mensahe pansamantala
    itigil – wala nang mensahe
    simulan – muling may mensahe
    datos ko – kung ano ang nakatala tungkol sa inyo
    Kung iba ang isusulat ninyo, may taong babasa nito.
welcome-office = inyong tanggapan
link-other-way = Salamat po sa pagpapaalam. Hindi nakakonekta ang account na ito, at wala nang isusulat dito. Hahanap ang mga koordineytor ng ibang paraan upang makaugnayan kayo.
link-wrong-person = Salamat po sa pagpapaalam. Hindi nakakonekta ang account na ito, at wala nang isusulat dito.
link-settled = Salamat po. Naayos na ito, at walang binago.
link-needed = Sumusulat lamang ang serbisyong ito sa mga inanyayahan. Upang ikonekta ang account na ito, pakibuksan po ang link ng inyong paanyaya. Kung wala kayo nito, magtanong sa taong nagsabi sa inyo tungkol sa serbisyong ito.
link-unknown = Hindi mabasa ang paanyayang ito. Pakibuksan po ang link nang buo ayon sa pagkakapadala nito sa inyo, o humingi ng bagong paanyaya sa nagpadala.
link-used = Nagamit na ang paanyayang ito: isang beses lamang magagamit ang bawat paanyaya. Humingi po ng bago sa nagpadala.
link-expired = Wala nang bisa ang paanyayang ito. Humingi po ng bago sa nagpadala.
link-elsewhere = Para sa { $messenger } ang paanyayang ito. Pakibuksan po ito roon, o humingi sa nagpadala ng paanyaya para sa chat app na ito.
link-wait = Naabot na ang dami ng maaaring pagsubok. Maghintay po ng sampung minuto at muling buksan ang link ng inyong paanyaya, o humingi ng bago sa nagpadala.
link-of-group = Nag-uugnay po ang code na ito ng grupo, channel o thread, hindi ng tao. Pakidagdag po ako roon at gamitin ang code doon. May bisa pa ito.
link-other-person = Nakakonekta ang account na ito para sa: { $office }, { $entity }. Ililipat po ba ang koneksiyon sa { $new_office }, { $new_entity }?
link-kept = Salamat po. Walang binago.
accounts-one = Naaabot kayo sa { $messenger }. Upang ikonekta ang isa pang account, humingi po ng paanyaya sa mga koordineytor. Upang alisin ang account na ito, pakisulat ang “unlink”.
accounts = Sa { $messenger } kayo unang naaabot. Kung hindi makarating doon ang mensahe, gagamitin ang susunod na account. Alin po ang dapat mauna?
account-first = Salamat po. Sa { $messenger } na unang darating ang mga mensahe.
unlink-which = Aling account po ang aalisin sa koneksiyon?
unlink-sure = Aalisin po ba sa koneksiyon ang { $messenger }? Wala nang mensaheng darating doon. Mananatiling nakatala ang mga naisagot na ninyo.
unlink-last = Aalisin po ba sa koneksiyon ang { $messenger }? Ito lamang ang inyong account, kaya wala nang mensaheng makararating sa inyo. Mananatiling nakatala ang mga naisagot na ninyo.
unlinked = Naalis na sa koneksiyon ang { $messenger }. Upang bumalik, humingi po ng bagong paanyaya sa mga koordineytor.
invite =
    Magandang araw po. Nais ng mga koordineytor ng programang “{ $programme }” na sumulat sa inyo sa { $messenger }: maiikling tanong tungkol sa napagkasunduang gawain, at kayo ang magpapasya kung tatanggapin ito.
    Upang magsimula, pakibuksan ang link na ito bago ang { $date }, { $time }:
    { $link }
    Para lamang ito sa inyo at isang beses lamang magagamit.
invite-then-code = Kapag nabuksan na ito, pakisulat po roon: { $code }
choose-language = Anong wika po ang gagamitin?
language-changed = Sa Filipino na po darating ang mga mensahe.
hours = Dumarating ang mga mensahe mula { $from } hanggang { $to }, lokal na oras. Upang baguhin ito, isulat po, halimbawa, ang “oras 08:00-17:00”.
hours-changed = Salamat po. Darating na ang mga mensahe mula { $from } hanggang { $to }, lokal na oras.
paused = Pansamantalang itinigil ang mga mensahe. Upang magpatuloy, isulat po ang “simulan”.
paused-until = Pansamantalang itinigil ang mga mensahe hanggang { $date }. Upang magpatuloy nang mas maaga, isulat po ang “simulan”.
stopped = Wala na po kayong matatanggap na mensahe rito. Nananatili sa mga koordineytor ang mga naunang sagot ninyo. Upang bumalik, isulat ang “simulan”.
started = Salamat po. Muling darating ang mga mensahe.
my-data =
    Nakatala tungkol sa inyo: ang chat account na ito; ang inyong katungkulan ({ $office }, { $entity }); ang inyong wika at oras; bilang ng mga sagot ninyo: { $n }.
    Upang mabura ang inyong personal na datos, sumulat po sa mga koordineytor dito.
my-data-heading = Ito po ang nakatala tungkol sa inyo:
my-data-office = – Katungkulan: { $office }, { $entity }
my-data-accounts = – Naaabot kayo sa: { $messengers }
my-data-settings = – Wika: { $language }. Dumarating ang mga mensahe mula { $from } hanggang { $to }.
my-data-paused = – Pansamantalang nakatigil hanggang { $date }
my-data-stopped = – Hiniling ninyo na wala nang mensaheng darating.
my-data-answers = – Mga sagot ninyo: { $n }
my-data-desk = – Mga mensahe ninyo sa mga koordineytor: { $n }
my-data-files = – Mga file ninyo: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = Hindi ipinapakita rito ang inyong mga salita. Ipapakita ng mga koordineytor ang mga ito kung hihilingin ninyo.
my-data-end = Nakatala rin ang mga mensahe sa chat na ito. Kung hihiling po kayo ng pagbura, aalisin saanman ang inyong mga account at mga isinulat. Mananatili ang isinagot ng inyong tanggapan, dahil talaan ito ng inyong organisasyon.
erasure-wanted = Salamat po. Hiniling na sa mga koordineytor na burahin ang nakatala tungkol sa inyo. May taong gagawa nito at magpapaalam sa inyo.

## The reply page, for people without a messenger

page-title = { $no }: isang tanong
page-thanks = Maraming salamat po
page-write = O isulat sa sariling salita
page-date = Petsa, kung nais ninyo
page-file = File, kung nais ninyo: larawan, PDF o dokumento, hindi lalampas sa 20 MB
page-send = Ipadala
page-until = Ipararating ang inyong sagot sa mga koordineytor ng programa. Para lamang sa isang tanong na ito ang pahina, at magagamit ito hanggang { $date }. Walang password na kailangan, kaya huwag po sanang ipasa sa iba ang address.
page-nothing-open = Sa ngayon, wala po kayong kailangang sagutin tungkol sa { $no }. Salamat.
page-over-title = Hindi na gumagana ang pahinang ito
page-over = Kulang ang address, o lumipas na ang panahon nito. Walang nawala. Humingi po ng bago sa nagpadala nito sa inyo.
pass-on = Pakiabot po ito sa { $office }, { $entity }, na walang chat app. Ang sagot sa address ay itatala sa ngalan nila, at magagamit ito hanggang { $date }:
file-too-large = Paumanhin po: mas malaki ang file sa { $n } MB kaya hindi ito naitabi. Pakipadala ang link nito, o mas maliit na file.
file-of-this-type = Paumanhin po: hindi itinatabi ang ganitong uri ng file. Pakipadala ang larawan, PDF o dokumento, o isang link.
file-gone = Paumanhin po: hindi nakuha ang file. Pakipadala itong muli, o ipadala ang link nito.

## For coordinators

hand-over-wanted =
    { about }
    Ayon sa { $who }, hindi nila ito gawain. Pakihanap po ang tamang tao.
needs-human = May mensahe mula sa { $entity } ({ $office }) na kailangang tugunan ng isang tao.
needs-human-about = May mensahe mula sa { $entity } ({ $office }) tungkol sa { $no } na kailangang tugunan ng isang tao.
incident =
    { item }
    Hindi nailapat ang isang tuntunin ng daloy nito: { $reason }. Hindi nagbago ang katayuan: { $state }. Pakitingnan po ito.

needs-human-many = May { $n } mensahe na kailangang tugunan ng isang tao. Nagmula sa: { $offices }

sign-in =
    Ang inyong mesa, kasama ang mga naghihintay sa mga koordineytor: { $link }
    Gagana ang link nang isang beses at sa loob ng { $n } minuto. Para sa inyo lamang po ito, kaya huwag sana itong ipasa sa iba.
sign-in-nowhere = Walang mesang mabubuksan mula rito: walang pampublikong address ang Waymark na ito. Maaaring magtakda nito ang namamahala, o mag-print ng link gamit ang “waymark sign-in”.

overdue-heading = Huli na o walang balita: { $n }
overdue-line = – { item }{ digest-due }. { $entity }
overdue-silent = – { item }. Walang ulat mula noong { $since }. { $entity }
overdue-none = Walang huli, at walang item na walang balita.
approve-heading = Naghihintay ng pasya: { $n }
approve-more = May { $n } pang naghihintay. Pakisulat pong muli ang “approve” kapag napagpasyahan na ang mga ito.
approve-none = Walang naghihintay ng pasya.
reminders-heading = Mga paalalang ipadadala ngayong araw: { $n }
reminders-line = – { $time } { item }. { $entity }
reminders-none = Wala nang ipadadalang paalala ngayong araw.

tell-how = Pakisulat po kung tungkol sa aling item at kung ano ang sasabihin, halimbawa: tell A01 Nagbago ang form.
tell-ask =
    { item }
    Ipadadala po ba ito? “{ $words }”
    Mababasa ito ng: { $offices }
tell-sent = { $no }: naipadala na. Darating ito sa mga oras na maaaring padalhan ang mga babasa: { $offices }
tell-nobody = { $no }: walang focal point ang { $entity } na masusulatan. Walang naipadala.
from-coordinators =
    { item }
    Mensahe ng mga koordineytor: { $words }

commit-text = Anong pananalita po ang napagkasunduan? Pakisulat ito sa isang mensahe.
commit-too-long = Mahigit sa { $n } karakter ang pananalitang ito. Pakisulat po ito nang mas maikli, ayon sa dapat kumpirmahin.
commit-who =
    “{ $words }”
    Sino po ang nangako nito? Pumili, o isulat ang pangalan ng organisasyon.
commit-which-who = Aling organisasyon po ang tinutukoy ng “{ $written }”? Pumili, o isulat ang pangalan nito.
commit-nobody = Walang nakitang organisasyon ng programang ito para sa “{ $written }”. Pakisulat po ang pangalan nito, o ang id nito.
commit-when =
    { $entity }: “{ $words }”
    Hanggang kailan po? Maaari ninyong isulat ang petsa sa sariling salita, halimbawa 15 Mayo.
commit-no-date = Hindi nabasa ang “{ $written }” bilang petsa mula ngayong araw. Pakisulat po ito, halimbawa, bilang 15 Mayo 2027.
commit-which-date = Higit sa isang petsa ang maaaring kahulugan ng “{ $written }”. Alin po ang tinutukoy ninyo?
commit-recorded =
    Naitala bilang { $no }: “{ $words }” Takdang petsa: { $due }
    Ipinadala sa { $entity } para kumpirmahin. Habang hindi pa nakukumpirma, ang mga koordineytor at ang { $entity } lamang ang makakakita nito.
commit-not-here = Itinatala ang mga komitment kung saan tumatakbo ang programa. Walang naitala rito.
commit-withdrawn = Binawi na ang { $no }. Walang ibang nakakita nito.
commit-stays = Hindi na naghihintay ng kumpirmasyon ang { $no }, kaya hindi ito binawi. Katayuan ngayon: { $state }.
draft-dropped = Walang ipinadala, at walang naitala.
draft-gone = Hindi na ito naghihintay, at walang binago.

morning = Ngayong araw: { $reminders } paalalang ipadadala, { $needs } sagot na kailangan ninyong tingnan, { $dates } pagbabago ng petsa na aaprubahan, { $problems } problema sa pagpapadala.

## For groups, channels and threads

weekly = { $programme }: kalagayan sa petsang { $date }
weekly-count = – { $signal }: { $n }
weekly-next = Mga susunod na petsa:
weekly-line = – { $due }: { $kind } { $no }, { $title }. { $entity }
weekly-untitled = – { $due }: { $kind } { $no }. { $entity }
group-linked =
    Nakakonekta na ang chat na ito sa programang “{ $programme }”.
    Minsan bawat linggo, ipakikita rito ang mga bilang at petsa. Kailanman ay hindi ipakikita rito ang isinusulat ng mga tao sa serbisyo ng paalala.
group-without-rights = Hindi pa po ako puwedeng sumulat doon. Pakipayagan akong makita ang lugar na iyon at sumulat doon, at gamitin muli ang code doon. May bisa pa ito.
code-among-others = Salamat po. Sasagutin dito ang code ng grupo, at sa ating pribadong chat naman ang paanyaya.

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = Mga item ninyong hindi pa tapos
command-status = Kalagayan ng isang item
command-later = Magpatanong muli sa ibang oras
command-newdate = Magmungkahi ng bagong petsa
command-notmine = Ipaalam na hindi inyo ang isang item
command-note = Mag-iwan ng tala para sa mga koordineytor
command-helpme = Humingi ng tulong sa mga koordineytor
command-help = Mga maaaring isulat dito
command-language = Pumili ng wika
command-hours = Pumili kung kailan maaaring dumating ang mensahe
command-pause = Walang mensahe sa loob ng isang linggo
command-stop = Wala nang anumang mensahe
command-start = Muling tumanggap ng mensahe
command-mydata = Kung ano ang nakatala tungkol sa inyo
command-link = Ikonekta ang account na ito gamit ang paanyaya
command-messenger = Piliin kung saan darating ang mga mensahe
command-unlink = Alisin ang koneksiyon ng account na ito
command-overdue = Ang huli o walang balita
command-approve = Ang naghihintay ng inyong pasya
command-reminders = Ang ipadadala ngayong araw
command-tell = Sumulat sa may pananagutan sa isang item
command-commit = Magtala ng pangako sa isang sesyon
command-desk = Buksan ang inyong mesa
argument-item = ang numero nito, gaya ng A01
argument-date = ang araw, gaya ng 30 Hunyo
argument-note = sa sarili ninyong salita
argument-language = isang wika
argument-hours = mula at hanggang, gaya ng 8-18
argument-code = ang code ng paanyaya
argument-tell = ang item at ang salita, gaya ng A01 …
argument-commit = sino, hanggang kailan, at ang teksto
command-of-coordinators = Para ito sa mga koordineytor, at walang ginawa. Ipinapakita ng “help” kung ano ang maisusulat ninyo rito.

## Buttons

button-answer-mine = Sagutin ang sa akin
button-send = Ipadala
button-cancel = Kanselahin
button-overdue = Ipakita ang mga huli na
button-waiting = Ipakita ang mga naghihintay
button-reminders = Ipakita ang mga paalala

button-correct = Itama
button-write = Isulat ang sagot
button-undo = Bawiin
button-change = Baguhin
button-answer = Sagutin ang { $place }
button-something-else = Iba pa
button-otherwise = Iba pa…
button-later = Mamaya na
button-new-date = Bagong petsa po
button-not-mine = Hindi ko gawain
button-need-help = Kailangan ko ng tulong
button-this-afternoon = Mamayang hapon
button-tomorrow-morning = Bukas ng umaga
button-next-monday = Susunod na Lunes
button-on-date = { $date }
button-approve = Aprubahan
button-decline = Huwag aprubahan
button-accept = Tinatanggap ko
button-not-me = Hindi ako
button-colleague = Kasama sa aming tanggapan
button-other-office = Ibang tanggapan
button-nobody = Hindi ko alam
button-secretariat = Mga koordineytor lamang
button-members = Mga kasapi
button-public = Lahat
button-to-desk = Ipadala sa mga koordineytor
button-agree = Opo, maaari
button-refuse = Hindi po, salamat
button-another-way = Sa ibang paraan po
button-wrong-person = Maling tao
button-change-to = Opo, ilipat sa { $office }
button-unlink = Opo, alisin
button-erase = Humiling ng pagbura
button-mine = Mga gawain ko
button-hours = Baguhin ang oras
button-language = Palitan ang wika

answer-accept = Tanggapin
answer-answered = Nasagot na
answer-as_a_whole = Ang buong gawain
answer-ask_back = Magtanong
answer-ask_maker = Humiling ng kumpirmasyon
answer-begun = Nasimulan na
answer-blocked = May hadlang
answer-call_off = Hindi na matutuloy
answer-coming = Dadalo kami
answer-confirm = Kumpirmahin
answer-decline = Tanggihan
answer-delayed = Naantala
answer-did_not_take_place = Hindi natuloy
answer-done = Tapos na
answer-drop_it = Huwag itala
answer-met = Naabot
answer-named = Oo, naitalaga na
answer-need_help = Kailangan ko ng tulong
answer-need_time = Kailangan ko pa ng panahon
answer-no = Hindi
answer-no_change = Walang pagbabago
answer-not_coming = Hindi kami makadadalo
answer-not_met = Hindi naabot
answer-not_ours = Hindi namin gawain
answer-not_reached = Hindi naabot
answer-not_yet = Hindi pa
answer-on_track = Ayon sa plano
answer-postpone = Ipagpaliban
answer-reached = Naabot
answer-ready = Handa na
answer-received = Natanggap na
answer-return_it = Ibalik
answer-reword = Baguhin ang pananalita
answer-sent = Naipadala na
answer-someone_else = Ibang tao na
answer-still_me = Oo, ako pa rin
answer-took_place = Natuloy
answer-withdraw = Bawiin
answer-yes = Oo

## Labels

kind-activity = Gawain
kind-target = Target
kind-commitment = Komitment
kind-entity = Organisasyon
kind-consultation = Konsultasyon
kind-report_request = Ulat
kind-test = Pagsubok

office-focal_point = Focal point
office-deputy = Kahaliling focal point
office-observer = Tagamasid

role-responsible = Responsable
role-deputy = Kahaliling focal point
role-contributing = Mga katuwang
role-consulted = Mga kinokonsulta
role-informed = Mga binibigyang-alam
role-verifier = Mga magkukumpirma
role-coordinator = Mga koordineytor

visibility-public = lahat
visibility-members = mga kasapi
visibility-coordinators = mga koordineytor lamang
visibility-restricted = mga pinangalanang tao lamang

signal-on_track = Ayon sa plano
signal-at_risk = Nanganganib
signal-late = Huli na
signal-done = Tapos na
signal-closed = Sarado
signal-no_report = Walang ulat

timeliness-on_time = Nasa oras
timeliness-due_soon = Malapit na ang takdang petsa
timeliness-overdue = Lampas na sa takdang petsa
timeliness-no_report = Walang ulat sa panahong ito

fact-progress = Pag-usad
fact-agreed = Kinumpirma ng nangako
fact-expected = Inaasahang matapos
fact-blocker = Hadlang
fact-reason = Dahilan
fact-evidence = Ebidensiya
fact-wording = Mungkahing pananalita
fact-participants = Bilang ng lumahok
fact-new_date = Bagong petsa
fact-minutes = Katitikan
fact-successor = Tatanungin mula ngayon
fact-report = Ulat
fact-question = Tanong
fact-value = Bilang
fact-percent = Bahagi ng target
fact-due = Takdang petsa
fact-start = Simula

state-accepted = Tinanggap
state-at_risk = Nanganganib
state-awaited = Hinihintay
state-behind = Nahuhuli
state-blocked = May hadlang
state-called = Naipadala ang mga paanyaya
state-cancelled = Kinansela
state-clarification = May tanong
state-closed = Sarado
state-closed_without_report = Isinara nang walang ulat
state-closing = Huling pagbilang
state-confirmed = Kumpirmado
state-counting = Binibilang
state-counting_again = Binibilang
state-declined = Tinanggihan
state-done = Tapos at kumpirmado
state-drafted = Naghihintay ng kumpirmasyon
state-dropped = Hindi na sinusubaybayan
state-escalated = Nasa mga koordineytor
state-excused = Hindi na hinihingi
state-handing_over = Inililipat sa iba
state-held = Naidaos
state-in_progress = Isinasagawa
state-invited = Inanyayahan
state-kept = Natupad
state-known = Nakatala
state-lapsed = Tapos na ang panahon
state-left = Umalis na
state-met = Naabot
state-minutes_due = Hinihintay ang katitikan
state-missed = Hindi naabot
state-not_started = Hindi pa nasisimulan
state-on_course = Patungo sa target
state-on_track = Ayon sa plano
state-open = Hindi pa sarado
state-overdue = Hinihintay ang ulat
state-planned = Nakaplano
state-postponed = Ipinagpaliban
state-reachable = Nakokontak
state-received = Natanggap
state-reported = Iniulat na tapos
state-requested = Hiniling
state-scheduled = Nakaiskedyul
state-silent = Walang sagot
state-under_way = Isinasagawa
state-unreachable = Hindi makontak
state-voiced = Sinabi
state-withdrawn = Binawi

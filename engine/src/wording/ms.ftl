### Bahasa Melayu. DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Malay has no plural forms. Written so that it serves in Malaysia, Brunei Darussalam and Singapore alike.

## The language itself

language-name = Bahasa Melayu

## How an item is named

item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        Tarikh: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        Tarikh akhir: { $due } ({ days-late })
    [today]
        { "" }
        Tarikh akhir: { $due } (hari ini)
    [ahead]
        { "" }
        Tarikh akhir: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] esok
   *[other] { $days } hari lagi
}
days-late = { $late ->
    [1] semalam
   *[other] { $late } hari lalu
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    Adakah semuanya sudah sedia untuk bermula pada { $start }?
progress =
    { about }
    Bagaimanakah perkembangannya? Anda juga boleh menulis berapa banyak yang sudah siap, misalnya 3/10 atau 30%, atau tarikh jangkaan selesai.
due_tomorrow =
    { about }
    Peringatan ringkas kepada pihak yang turut menyumbang. Tidak perlu dijawab.
verify =
    { about }
    { $entity } melaporkan bahawa perkara ini sudah selesai. Sila semak buktinya, kemudian sahkan atau kembalikan berserta sebabnya.
not_verified =
    { about }
    Perkara ini dilaporkan selesai dan sedang menunggu pengesahan. Sila hubungi pihak yang mengesahkannya.
returned =
    { about }
    Perkara ini belum dapat disahkan. Sebab: { $reason }
    Perkara ini dibuka semula. Sila laporkan selesai setelah hal itu diatasi.
confirmed =
    { item }
    Perkara ini telah disahkan selesai. Terima kasih.
cancelled =
    { item }
    Perkara ini telah dibatalkan. Tiada apa-apa lagi yang perlu dilakukan.
blocked =
    { about }
    { $entity } melaporkan bahawa perkara ini terhalang. Sila hubungi pegawai penghubung.
help_wanted =
    { about }
    { $who } meminta bantuan. Sila hubungi pegawai penghubung.
new_date_wanted =
    { about }
    { $entity } kini menjangka akan selesai pada { $expected }. Sila luluskan tarikh baharu, atau hubungi pegawai penghubung.
no_answer =
    { about }
    Belum ada jawapan daripada { $entity }. Sila hubungi pegawai penghubung dengan cara lain.

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    Komitmen ini dinyatakan bagi pihak { $entity }. Perlukah { $entity } diminta mengesahkannya seperti yang tertulis?
commitment_confirm =
    { about }
    Komitmen ini direkodkan atas nama { $entity }. Adakah anda mengesahkannya seperti yang tertulis?
commitment_confirmed =
    { item }
    { $entity } telah mengesahkan komitmen ini.
commitment_begun =
    { about }
    Adakah pelaksanaan komitmen ini sudah bermula?
commitment_progress =
    { about }
    Bagaimanakah perkembangan komitmen ini? Anda juga boleh menulis berapa banyak yang sudah siap, misalnya 3/10 atau 30%.
commitment_verify =
    { about }
    { $entity } melaporkan bahawa komitmen ini sudah ditunaikan. Sila semak buktinya, kemudian sahkan atau kembalikan.
commitment_kept =
    { item }
    Komitmen ini direkodkan sebagai sudah ditunaikan. Terima kasih.
commitment_declined =
    { item }
    { $entity } tidak mengesahkan komitmen ini. Komitmen ini ditutup dan tidak dipaparkan sebagai lewat.
commitment_withdrawn =
    { item }
    Komitmen ini telah ditarik balik. Tiada apa-apa lagi yang perlu dilakukan.
commitment_lapsed =
    { item }
    Komitmen ini telah tamat tanpa hasil yang disahkan.

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    Adakah agenda sudah sedia, supaya jemputan dapat dihantar?
consultation_invitation =
    { about }
    Anda dijemput menghadiri konsultasi ini. Adakah wakil pejabat anda akan hadir?
consultation_regrets =
    { about }
    { $who } tidak akan hadir.
consultation_tomorrow =
    { about }
    Peringatan ringkas tentang konsultasi ini. Tidak perlu dijawab.
consultation_held =
    { about }
    Adakah konsultasi ini telah diadakan? Anda juga boleh menulis bilangan peserta, jumlahnya sahaja.
consultation_minutes =
    { about }
    Adakah minit konsultasi sudah sedia? Sila hantar sebagai fail atau pautan.
consultation_postponed =
    { item }
    Konsultasi ini ditangguhkan. Tarikh baharu akan dimaklumkan.
consultation_new_date =
    { item }
    Bilakah tarikh baharu konsultasi ini? Anda boleh menulisnya dengan perkataan sendiri, misalnya 15 Mei 2026.
consultation_closed =
    { item }
    Minit konsultasi ini telah diterima. Terima kasih atas penyertaan anda.
consultation_cancelled =
    { item }
    Konsultasi ini tidak akan diadakan.

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    Adakah anda masih orang yang sesuai untuk kami hubungi? Cukup sekali tekan; soalan ini ditanya setiap tiga bulan.
entity_not_linked =
    { item }
    Belum ada ahli yang menghubungkan akaun mesej. Sila hantar semula jemputan, atau pilih cara lain.
entity_silent =
    { item }
    Mesej sampai, tetapi sudah beberapa lama tiada jawapan. Sila hubungi pegawai penghubung.
entity_unreachable =
    { item }
    Mesej tidak lagi sampai. Sila hubungi pegawai penghubung dengan cara lain.
entity_handing_over =
    { item }
    Mulai sekarang, orang lain akan menjawab. Adakah pegawai penghubung yang baharu sudah dinamakan?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    Laporan oleh { $entity } diperlukan. Sila hantar sebagai fail atau pautan, atau pilih jawapan.
report_overdue =
    { about }
    Laporan oleh { $entity } belum diterima. Sila bantu menghantarnya, atau beritahu kami apa yang menghalang.
report_missing =
    { about }
    Tiada laporan oleh { $entity } yang diterima. Sila hubungi pegawai penghubung.
report_received =
    { item }
    Laporan oleh { $entity } telah sampai. Adakah anda menerimanya, atau ada soalan?
report_question =
    { item }
    Ada soalan tentang laporan anda: { $question }
    Sila hantar jawapannya sebagai teks, fail atau pautan.
report_accepted =
    { item }
    Laporan anda telah disemak dan diterima. Terima kasih.
report_excused =
    { item }
    Laporan ini dikecualikan. Tiada apa-apa lagi yang perlu dilakukan.

## Prompts of the shipped workflows: targets

target_final =
    { about }
    Adakah sasaran { $goal } { $unit } telah tercapai? Direkodkan setakat ini: { $value }. Anda juga boleh menulis angka akhirnya.

## Questions that follow an answer

follow-up-expected = { $no }: Bilakah anda menjangka selesai? Anda boleh menulisnya dengan perkataan sendiri, misalnya 15 Mei atau dua minggu lagi.
follow-up-progress = { $no }: Berapa banyak yang sudah siap? Sila pilih, atau tulis, misalnya 3/10 atau 30%.
follow-up-blocker = { $no }: Apakah yang menghalang? Sila pilih, atau tulis dengan ringkas. Sila jangan sebut nama sesiapa.
follow-up-reason = { $no }: Apakah sebabnya? Beberapa perkataan sudah memadai. Sila jangan sebut nama sesiapa.
follow-up-evidence = { $no }: Sila hantar bukti: fail, foto atau pautan.
follow-up-wording = { $no }: Bagaimanakah ayat yang betul? Sila tulis komitmen itu seperti yang ingin anda nyatakan.
follow-up-participants = { $no }: Berapa orang yang mengambil bahagian? Jumlahnya sahaja sudah memadai. Sila jangan sebut nama sesiapa.
follow-up-minutes = { $no }: Sila hantar minit konsultasi: fail atau pautan.
follow-up-successor = { $no }: Siapakah yang patut ditanya mulai sekarang? Sila tulis jawatan, bukan nama.
follow-up-report = { $no }: Sila hantar laporan: fail atau pautan.
follow-up-question = { $no }: Apakah soalan anda? Soalan ini dihantar kepada organisasi yang menulis laporan.
follow-up-value = { $no }: Berapakah angka akhir yang dicapai? Unit: { $unit }. Sasaran: { $goal }.
which-target = { $no }: Angka ini untuk sasaran yang mana: { $number }? Sila pilih.
follow-up-text = { $no }: { $fact }? Beberapa perkataan sudah memadai. Sila jangan sebut nama sesiapa.
follow-up-number = { $no }: { $fact }? Sila tulis satu angka.
follow-up-percent = { $no }: { $fact }? Sila pilih, atau tulis, misalnya 3/10 atau 30%.
follow-up-date = { $no }: { $fact }? Anda boleh menulis tarikh dengan perkataan sendiri, misalnya 15 Mei atau dua minggu lagi.
follow-up-yes_no = { $no }: { $fact }?
follow-up-one_of = { $no }: { $fact }? Sila pilih.
follow-up-files = { $no }: { $fact }? Sila hantar fail, foto atau pautan.

option-blocker-approval = Menunggu kelulusan
option-blocker-budget = Peruntukan
option-blocker-people = Kakitangan atau masa
option-blocker-security = Keselamatan
percent-25 = Suku
percent-50 = Separuh
percent-75 = Tiga suku
percent-100 = Semua

## What a person gets back

got-it = Terima kasih. Ini direkodkan untuk { $no } { $title }:
recorded-line = – { $fact }: { $value }
recorded-state = – Status: { $state }
recorded-narrower = – { $fact }: { $value } (dilihat oleh: { $visibility })
seen-by = Dilihat oleh: { $visibility }.
percent = { $value }%
files = { $n } fail atau pautan
corrected = { $no }: jawapan yang sebelum ini telah diganti.
correct = { $no }: Sila pilih semula, atau tulis jawapan yang betul. Rekod yang terdahulu kekal dalam sejarah.
undone = Jawapan terakhir untuk { $no } telah ditarik balik. Status sekarang: { $state }.
cannot-undo = Sejak itu ada rekod lain untuk { $no }, maka jawapan tidak ditarik balik. Penyelaras telah diminta menyemaknya.
already-answered = Terima kasih. Soalan tentang { $no } ini sudah dijawab, dan tiada apa-apa yang diubah. Status sekarang: { $state }.
closed-prompt = Terima kasih. Soalan tentang { $no } ini sudah ditutup, dan tiada apa-apa yang diubah. Status sekarang: { $state }.
superseded = Ada soalan yang lebih baharu tentang { $no }. Sila jawab soalan itu.
answered-by-other =
    { item }
    Dijawab oleh: { $office }, { $entity }. Anda tidak perlu berbuat apa-apa lagi.
recorded-nothing = Mohon maaf: tiada apa-apa yang direkodkan, kerana gangguan di pihak kami. Sila hantar semula dalam beberapa minit.
hand-over-noted = Terima kasih kerana memaklumkan kami. Penyelaras akan mencari orang yang sesuai untuk { $no }. Sehingga ada yang menerima, perkara ini kekal sebagai tanggungjawab { $entity }.
escalation-ahead =
    { item }
    Soalan ini belum dijawab. Jika tiada jawapan selewat-lewatnya pada { $date }, soalan ini juga dihantar kepada: { $role }.
passed-on = Terima kasih. Mesej anda telah disampaikan kepada penyelaras. Seseorang akan menjawab anda.
passed-on-by = Terima kasih. Mesej anda telah disampaikan kepada penyelaras. Seseorang akan menjawab anda selewat-lewatnya pada { $date }.

## When it is not clear what a person means

which-one = Terima kasih. Ini tentang perkara yang mana?
not-understood = Mohon maaf, ini tidak dapat difahami. Sila pilih, atau tulis beberapa perkataan dan seseorang akan membacanya.
confirm-date = { $no }: Difahami sebagai { $date }. Betulkah?
either-date = { $no }: “{ $written }” boleh bermaksud lebih daripada satu tarikh. Tarikh yang manakah dimaksudkan?

## Several items in one message

digest-heading = { $n } perkara memerlukan perhatian anda:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(tarikh akhir: { days-late })
    [today] {" "}(tarikh akhir: hari ini)
    [ahead] {" "}(tarikh akhir: { days-left })
   *[none] { "" }
}
mine-heading = Perkara yang menunggu tindakan anda: { $n }
mine-line = – { item }{ digest-due }. Status: { $state }
mine-more = – dan { $n } lagi
nothing-open = Buat masa ini, tiada perkara yang menunggu tindakan anda.
status =
    { about }
    Status: { $state }
    Tanggungjawab: { $entity }
status-line = { $fact }: { $value }
status-unknown = Tiada “{ $written }” antara perkara yang boleh anda lihat. Sila tulis “senarai saya” untuk melihat perkara anda.

## Onboarding and the person's own settings

welcome =
    Ini ialah perkhidmatan peringatan bagi program “{ $programme }”. Perkhidmatan ini bertanya kepada { $entity } tentang perkembangan aktiviti yang dipersetujui. Jawapan anda disampaikan kepada penyelaras program.
    Bolehkah kami menghantar mesej kepada anda di sini?
welcome-ok =
    Terima kasih. Perkara yang menunggu tindakan anda: { $n }. Mesej dihantar antara pukul { $from } dan { $to }, dan tidak pada hari cuti.
    Anda boleh menulis “jeda” atau “berhenti” pada bila-bila masa, dan “bantuan” untuk bantuan.
help =
    Anda boleh menjawab dengan butang atau dengan perkataan sendiri. Anda juga boleh menulis:
    senarai saya – perkara yang menunggu tindakan anda
    status A01 – kedudukan satu perkara
    bahasa – bahasa lain
    waktu – bila mesej boleh dihantar
    jeda – tiada mesej buat sementara
    berhenti – tiada mesej lagi
    mula – mesej dihantar semula
    data saya – apa yang disimpan tentang anda
    Jika anda menulis perkara lain, seseorang akan membacanya.
choose-language = Bahasa apakah yang hendak digunakan?
language-changed = Mesej kini dihantar dalam Bahasa Melayu.
hours = Mesej dihantar antara pukul { $from } dan { $to }, waktu tempatan. Untuk mengubahnya, sila tulis misalnya “waktu 08:00-17:00”.
hours-changed = Terima kasih. Mesej kini dihantar antara pukul { $from } dan { $to }, waktu tempatan.
paused = Mesej dihentikan buat sementara. Untuk meneruskannya, sila tulis “mula”.
paused-until = Mesej dihentikan buat sementara sehingga { $date }. Untuk meneruskannya lebih awal, sila tulis “mula”.
stopped = Anda tidak akan menerima mesej lagi di sini. Penyelaras menyimpan jawapan anda yang terdahulu. Untuk kembali, sila tulis “mula”.
started = Terima kasih. Mesej dihantar semula.
my-data =
    Yang disimpan tentang anda: akaun mesej ini; peranan anda ({ $office }, { $entity }); bahasa dan waktu anda; jawapan yang diberi: { $n }.
    Untuk memadamkan data peribadi anda, sila tulis kepada penyelaras di sini.

## For coordinators

hand-over-wanted =
    { about }
    { $who } menyatakan bahawa ini bukan tugasnya. Sila cari orang yang sesuai.
needs-human = Mesej daripada { $entity } ({ $office }) perlu dilihat oleh seseorang.
needs-human-about = Mesej daripada { $entity } ({ $office }) tentang { $no } perlu dilihat oleh seseorang.
correction-wanted = { $no }: { $entity } ingin membetulkan jawapan yang terdahulu. Sejak itu ada rekod lain. Sila semak.
incident =
    { item }
    Satu peraturan dalam aliran kerjanya tidak dapat dilaksanakan: { $reason }. Statusnya kekal: { $state }. Sila semak.

## Buttons

button-correct = Betulkan
button-undo = Tarik balik
button-change = Ubah
button-answer = Jawab { $place }
button-something-else = Perkara lain
button-to-desk = Hantar kepada penyelaras
button-agree = Ya, boleh
button-refuse = Tidak, terima kasih
button-mine = Senarai saya
button-hours = Ubah waktu
button-language = Ubah bahasa

answer-accept = Terima
answer-answered = Sudah dijawab
answer-as_a_whole = Kerja secara keseluruhan
answer-ask_back = Kemukakan soalan
answer-ask_maker = Minta pengesahan
answer-begun = Sudah bermula
answer-blocked = Terhalang
answer-call_off = Tidak akan diadakan
answer-coming = Kami akan hadir
answer-confirm = Sahkan
answer-decline = Tidak mengesahkan
answer-delayed = Lewat
answer-did_not_take_place = Tidak diadakan
answer-done = Selesai
answer-drop_it = Jangan rekodkan
answer-met = Tercapai
answer-named = Ya, sudah dinamakan
answer-need_help = Saya perlukan bantuan
answer-need_time = Saya perlukan masa lagi
answer-no = Tidak
answer-no_change = Tiada perubahan
answer-not_coming = Kami tidak dapat hadir
answer-not_met = Tidak tercapai
answer-not_ours = Bukan tugas kami
answer-not_reached = Tidak tercapai
answer-not_yet = Belum
answer-on_track = Mengikut jadual
answer-postpone = Tangguhkan
answer-reached = Tercapai
answer-ready = Sudah sedia
answer-received = Sudah diterima
answer-return_it = Kembalikan
answer-reword = Ubah ayatnya
answer-sent = Sudah dihantar
answer-someone_else = Orang lain
answer-still_me = Ya, masih saya
answer-took_place = Sudah diadakan
answer-withdraw = Tarik balik
answer-yes = Ya

## Labels

kind-activity = Aktiviti
kind-target = Sasaran
kind-commitment = Komitmen
kind-entity = Organisasi
kind-consultation = Konsultasi
kind-report_request = Laporan
kind-test = Percubaan

office-focal_point = Pegawai penghubung
office-deputy = Timbalan pegawai penghubung
office-observer = Pemerhati

role-responsible = Pihak yang bertanggungjawab
role-deputy = Timbalan pegawai penghubung
role-contributing = Pihak yang menyumbang
role-consulted = Pihak yang dirujuk
role-informed = Pihak yang dimaklumkan
role-verifier = Pihak yang mengesahkan
role-coordinator = Penyelaras

visibility-public = umum
visibility-members = ahli
visibility-coordinators = penyelaras sahaja
visibility-restricted = orang yang dinamakan sahaja

signal-on_track = Mengikut jadual
signal-at_risk = Berisiko
signal-late = Lewat
signal-done = Selesai
signal-closed = Ditutup
signal-no_report = Tiada laporan

timeliness-on_time = Tepat pada masanya
timeliness-due_soon = Tarikh akhir hampir tiba
timeliness-overdue = Melepasi tarikh akhir
timeliness-no_report = Tiada laporan dalam tempoh ini

fact-progress = Kemajuan
fact-expected = Dijangka selesai
fact-blocker = Halangan
fact-reason = Sebab
fact-evidence = Bukti
fact-wording = Cadangan ayat
fact-participants = Bilangan peserta
fact-new_date = Tarikh baharu
fact-minutes = Minit konsultasi
fact-successor = Pihak yang ditanya mulai sekarang
fact-report = Laporan
fact-question = Soalan
fact-value = Nilai
fact-percent = Bahagian daripada sasaran
fact-due = Tarikh akhir
fact-start = Mula

state-accepted = Disemak dan diterima
state-at_risk = Berisiko
state-awaited = Ditunggu
state-behind = Ketinggalan
state-blocked = Terhalang
state-called = Jemputan dihantar
state-cancelled = Dibatalkan
state-clarification = Ada soalan
state-closed = Ditutup
state-closed_without_report = Ditutup tanpa laporan
state-closing = Kiraan akhir
state-confirmed = Disahkan
state-counting = Sedang dikira
state-counting_again = Sedang dikira
state-declined = Tidak disahkan
state-done = Selesai dan disahkan
state-drafted = Menunggu pengesahan
state-dropped = Tidak lagi diikuti
state-escalated = Dirujuk kepada penyelaras
state-excused = Dikecualikan
state-handing_over = Serah tugas
state-held = Sudah diadakan
state-in_progress = Sedang dilaksanakan
state-invited = Dijemput
state-kept = Ditunaikan
state-known = Dikenali
state-lapsed = Tamat
state-left = Sudah keluar
state-met = Tercapai
state-minutes_due = Minit konsultasi ditunggu
state-missed = Tidak tercapai
state-not_started = Belum bermula
state-on_course = Menuju sasaran
state-on_track = Mengikut jadual
state-open = Terbuka
state-overdue = Laporan ditunggu
state-planned = Dirancang
state-postponed = Ditangguhkan
state-reachable = Dapat dihubungi
state-received = Diterima
state-reported = Dilaporkan selesai
state-requested = Diminta
state-scheduled = Dijadualkan
state-silent = Tiada jawapan
state-under_way = Sedang berjalan
state-unreachable = Tidak dapat dihubungi
state-voiced = Dinyatakan
state-withdrawn = Ditarik balik

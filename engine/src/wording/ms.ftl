### Bahasa Melayu. DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Malay has no plural forms. Written so that it serves in Malaysia, Brunei Darussalam and Singapore alike.

## The language itself

language-name = Bahasa Melayu

## How an item is named

# where chats carry codes only
an-office = pejabat berkenaan
details = Butiran: { $link }
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
change-not-taken = Perubahan ini tidak diambil kira, dan yang direkodkan kekal. Sila tuliskannya sebagai mesej baharu.
already-answered = Terima kasih. Soalan tentang { $no } ini sudah dijawab, dan tiada apa-apa yang diubah. Status sekarang: { $state }.
closed-prompt = Terima kasih. Soalan tentang { $no } ini sudah ditutup, dan tiada apa-apa yang diubah. Status sekarang: { $state }.
superseded = Ada soalan yang lebih baharu tentang { $no }. Sila jawab soalan itu.
answered-by-other =
    { item }
    Dijawab oleh: { $office }, { $entity }. Anda tidak perlu berbuat apa-apa lagi.
recorded-nothing = Mohon maaf: tiada apa-apa yang direkodkan, kerana gangguan di pihak kami. Sila hantar semula dalam beberapa minit.
pressed-among-others = Terima kasih. Ini diambil kira jika anda orang yang ditanya. Balasannya dihantar dalam perbualan peribadi dengan anda.
hand-over-noted = Terima kasih kerana memaklumkan kami. Penyelaras akan mencari orang yang sesuai untuk { $no }. Sehingga ada yang menerima, perkara ini kekal sebagai tanggungjawab { $entity }.
answered-in-private = Terima kasih. Balasannya dihantar dalam perbualan peribadi dengan anda, yang tidak dibaca oleh orang lain.
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

## What can be said of a question besides an answer

ways = { $no }: Apakah yang ingin anda lakukan?
when-again = { $no }: Bilakah kami patut bertanya lagi? Anda juga boleh menulisnya, misalnya “esok” atau “Isnin depan”.
later-noted = Terima kasih. Kami akan bertanya lagi tentang { $no } pada { $date } pukul { $time }.
later-bounded = Tarikh akhir { $no }: { later-due }. Oleh itu, kami akan bertanya sekali lagi pada { $date } pukul { $time }.
later-due = { $when ->
    [past] tidak lama lagi
    [today] hari ini
   *[other] { days-left }
}
which-date = { $no }: Tarikh baharu yang manakah anda minta? Anda boleh menulisnya dengan perkataan sendiri, misalnya 15 Mei. Sebabnya boleh ditulis selepas koma. Sila jangan sebut nama sesiapa.
past-date = { $no }: { $date } sudah berlalu. Betulkah?
new-date-asked = Terima kasih. Penyelaras ditanya sama ada tarikh akhir { $no } boleh ditukar kepada { $date }. Sehingga ada keputusan, tarikhnya kekal. Dilihat oleh: penyelaras sahaja.
approve-date =
    { about }
    { $who } meminta tarikh baharu: { $date }. Adakah anda meluluskannya?
approve-date-reason =
    { about }
    { $who } meminta tarikh baharu: { $date }. Sebab: { $reason }
    Adakah anda meluluskannya?
date-approved = Terima kasih. Tarikh baharu { $no } diluluskan. Pihak yang memintanya dimaklumkan.{ due-line }
date-declined = Terima kasih. Tarikh { $no } kekal. Pihak yang meminta tarikh baharu dimaklumkan.{ due-line }
new-date-approved =
    { about }
    Penyelaras telah meluluskan tarikh baharu. Terima kasih kerana memaklumkan kami lebih awal.
new-date-declined =
    { about }
    Penyelaras belum meluluskan tarikh baharu, maka tarikhnya kekal. Penyelaras sedia membincangkannya dengan anda.
who-else = Terima kasih kerana memaklumkan kami. Siapakah yang patut ditanya tentang { $no }? Sehingga ada yang menerima, perkara ini kekal sebagai tanggungjawab { $entity }.
which-office = { $no }: Pejabat manakah yang patut ditanya? Sila tulis namanya, atau sebahagian daripada namanya.
whom-to-ask = { $no }: Siapakah yang patut ditanya?
member-of-several = { $office } ({ $id })
hand-over-asked = Terima kasih. { $whom } ditanya sama ada bersetuju mengambil alih { $no }. Sehingga diterima, perkara ini kekal sebagai tanggungjawab { $entity }. Jawapannya akan dihantar kepada anda.
do-you-accept =
    { about }
    { $who } ({ $office }) menyatakan bahawa anda mungkin orang yang sesuai untuk perkara ini. Adakah anda menerimanya?
taken-over = Terima kasih. Mulai sekarang, { $no } menjadi tanggungjawab anda. Dilihat oleh: ahli.
not-taken-over = Terima kasih kerana memaklumkan kami. { $no } kekal sebagai tanggungjawab { $entity }.
handed-over =
    { item }
    Perkara ini kini menjadi tanggungjawab { $whom }. Anda tidak perlu berbuat apa-apa lagi.
hand-over-accepted =
    { about }
    { $who } telah bersetuju mengambil alih perkara ini.
hand-over-declined =
    { about }
    { $who } tidak mengambil alih perkara ini. Perkara ini kekal sebagai tanggungjawab { $entity }.
hand-over-unanswered =
    { about }
    { $entity } menyatakan bahawa pihak lain yang perlu ditanya. Pihak yang ditanya belum menjawab. Sila cari orang yang sesuai.
help-coming = Terima kasih. Penyelaras kini tahu bahawa anda meminta bantuan untuk { $no }. Jika anda menulis bantuan yang diperlukan, seseorang akan membacanya.
what-note = Sila tulis nota selepas perkataan itu, misalnya “nota: tempatnya telah berubah”. Anda akan ditanya siapa yang boleh membacanya.
note-about = Terima kasih. Nota ini tentang perkara yang mana?
note-readers = Terima kasih. Siapakah yang boleh membaca nota tentang { $no } ini? Supaya hanya anda yang membacanya, sila tulis “restricted”.
note-kept = Terima kasih. Nota anda tentang { $no } disimpan. Dilihat oleh: { $visibility }.
note-line = – Nota (dilihat oleh: { $visibility }): { $text }

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
welcome-office = pejabat anda
link-other-way = Terima kasih kerana memaklumkan kami. Akaun ini tidak dihubungkan, dan tiada mesej lagi dihantar di sini. Penyelaras akan mencari cara lain untuk menghubungi anda.
link-wrong-person = Terima kasih kerana memaklumkan kami. Akaun ini tidak dihubungkan, dan tiada mesej lagi dihantar di sini.
link-settled = Terima kasih. Hal ini sudah diselesaikan sebelum ini, dan tiada apa-apa yang diubah.
link-needed = Perkhidmatan ini hanya menghantar mesej kepada orang yang dijemput. Untuk menghubungkan akaun ini, sila buka pautan dalam jemputan anda. Jika anda belum menerimanya, sila tanya orang yang memberitahu anda tentang perkhidmatan ini.
link-unknown = Jemputan ini tidak dapat dibaca. Sila buka pautan tepat seperti yang dihantar kepada anda, atau minta jemputan baharu daripada pengirimnya.
link-used = Jemputan ini sudah digunakan: setiap jemputan hanya boleh digunakan sekali. Sila minta jemputan baharu daripada pengirimnya.
link-expired = Jemputan ini tidak sah lagi. Sila minta jemputan baharu daripada pengirimnya.
link-elsewhere = Jemputan ini untuk { $messenger }. Sila buka di sana, atau minta pengirimnya memberikan jemputan untuk aplikasi ini.
link-wait = Sudah terlalu banyak percubaan. Sila tunggu sepuluh minit, kemudian buka semula pautan jemputan anda, atau minta jemputan baharu daripada pengirimnya.
link-of-group = Kod ini menghubungkan kumpulan, saluran atau bebenang, bukan orang. Sila tambahkan saya di sana dan gunakan kod itu di sana. Kod ini masih sah.
link-other-person = Akaun ini dihubungkan untuk: { $office }, { $entity }. Perlukah akaun ini dihubungkan untuk { $new_office }, { $new_entity } sebagai ganti?
link-kept = Terima kasih. Tiada apa-apa yang diubah.
accounts-one = Anda dihubungi melalui { $messenger }. Untuk menghubungkan akaun lain, sila minta jemputan daripada penyelaras. Untuk memutuskan sambungan akaun ini, sila tulis “unlink”.
accounts = Anda dihubungi melalui { $messenger } terlebih dahulu. Jika mesej tidak dapat sampai di sana, akaun yang seterusnya digunakan. Akaun manakah yang patut didahulukan?
account-first = Terima kasih. Mesej kini dihantar melalui { $messenger } terlebih dahulu.
unlink-which = Sambungan akaun yang manakah patut diputuskan?
unlink-sure = Perlukah sambungan { $messenger } diputuskan? Selepas itu, tiada mesej dihantar ke sana. Jawapan anda kekal direkodkan.
unlink-last = Perlukah sambungan { $messenger } diputuskan? Ini satu-satunya akaun anda, maka tiada mesej akan sampai kepada anda. Jawapan anda kekal direkodkan.
unlinked = Sambungan { $messenger } telah diputuskan. Untuk kembali, sila minta jemputan baharu daripada penyelaras.
invite =
    Salam sejahtera. Penyelaras program “{ $programme }” ingin menghantar mesej kepada anda melalui { $messenger }: soalan ringkas tentang kerja yang dipersetujui. Anda bebas untuk bersetuju atau tidak.
    Untuk bermula, sila buka pautan ini sebelum { $date }, pukul { $time }:
    { $link }
    Pautan ini untuk anda sahaja dan boleh digunakan sekali.
invite-then-code = Setelah pautan dibuka, sila tulis di sana: { $code }
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
my-data-heading = Yang disimpan tentang anda:
my-data-office = – Peranan: { $office }, { $entity }
my-data-accounts = – Anda dihubungi melalui: { $messengers }
my-data-settings = – Bahasa: { $language }. Mesej dihantar antara pukul { $from } dan { $to }.
my-data-paused = – Dihentikan buat sementara sehingga { $date }
my-data-stopped = – Anda telah meminta supaya tiada mesej dihantar.
my-data-answers = – Jawapan anda: { $n }
my-data-desk = – Mesej anda kepada penyelaras: { $n }
my-data-files = – Fail anda: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = Kata-kata anda tidak dipaparkan di sini. Penyelaras akan menunjukkannya jika anda memintanya.
my-data-end = Mesej dalam perbualan ini juga disimpan. Jika anda meminta pemadaman, akaun dan kata-kata anda dipadamkan di semua tempat. Jawapan bagi pihak pejabat anda dikekalkan, kerana jawapan itu ialah rekod organisasi anda.
erasure-wanted = Terima kasih. Penyelaras telah diminta memadamkan apa yang disimpan tentang anda. Seseorang akan melakukannya dan memaklumkan anda.

## The reply page, for people without a messenger

page-title = { $no }: satu soalan
page-thanks = Terima kasih
page-write = Atau tulis dengan perkataan sendiri
page-date = Tarikh, jika perlu
page-file = Fail, jika perlu: gambar, PDF atau dokumen, paling besar 20 MB
page-send = Hantar
page-until = Jawapan anda disampaikan kepada penyelaras program. Halaman ini untuk satu soalan ini sahaja dan boleh digunakan sehingga { $date }. Kata laluan tidak diperlukan, maka sila jangan berikan alamat ini kepada orang lain.
page-nothing-open = Buat masa ini, tiada apa-apa yang perlu dijawab tentang { $no }. Terima kasih.
page-over-title = Halaman ini tidak boleh digunakan lagi
page-over = Alamatnya tidak lengkap, atau tempohnya sudah tamat. Tiada apa-apa yang hilang. Sila minta alamat baharu daripada pihak yang menghantarnya kepada anda.
pass-on = Sila sampaikan ini kepada { $office }, { $entity }, yang tidak mempunyai aplikasi mesej. Jawapan melalui alamat ini direkodkan atas nama orang itu, dan alamat ini boleh digunakan sehingga { $date }:
file-too-large = Mohon maaf: fail ini lebih besar daripada { $n } MB dan tidak disimpan. Sila hantar pautannya, atau fail yang lebih kecil.
file-of-this-type = Mohon maaf: fail jenis ini tidak disimpan. Sila hantar gambar, PDF atau dokumen, atau pautan.
file-gone = Mohon maaf: fail ini tidak dapat diambil. Sila hantar semula, atau hantar pautannya.

## For coordinators

hand-over-wanted =
    { about }
    { $who } menyatakan bahawa ini bukan tugasnya. Sila cari orang yang sesuai.
needs-human = Mesej daripada { $entity } ({ $office }) perlu dilihat oleh seseorang.
needs-human-about = Mesej daripada { $entity } ({ $office }) tentang { $no } perlu dilihat oleh seseorang.
incident =
    { item }
    Satu peraturan dalam aliran kerjanya tidak dapat dilaksanakan: { $reason }. Statusnya kekal: { $state }. Sila semak.

needs-human-many = { $n } mesej perlu dilihat oleh seseorang. Mesej itu daripada: { $offices }

sign-in =
    Ruang kerja anda, dengan perkara yang menunggu penyelaras: { $link }
    Pautan boleh digunakan sekali dan selama { $n } minit. Pautan ini untuk anda sahaja, jadi sila jangan majukan kepada orang lain.
sign-in-nowhere = Tiada ruang kerja yang boleh dibuka dari sini: Waymark ini tidak mempunyai alamat awam. Pengendalinya boleh menetapkan alamat, atau mencetak pautan dengan “waymark sign-in”.

overdue-heading = Lewat atau tanpa khabar: { $n }
overdue-line = – { item }{ digest-due }. { $entity }
overdue-silent = – { item }. Tiada laporan sejak { $since }. { $entity }
overdue-none = Tiada yang lewat, dan tiada yang tanpa khabar.
approve-heading = Menunggu keputusan: { $n }
approve-more = { $n } lagi menunggu. Sila tulis “approve” sekali lagi setelah yang ini diputuskan.
approve-none = Tiada apa-apa yang menunggu keputusan.
reminders-heading = Peringatan yang dihantar hari ini: { $n }
reminders-line = – { $time } { item }. { $entity }
reminders-none = Tiada lagi peringatan yang dihantar hari ini.

tell-how = Sila tulis tentang perkara yang mana dan apa isinya, misalnya: “tell A01 Borangnya telah berubah.”
tell-ask =
    { item }
    Perlukah ini dihantar? “{ $words }”
    Dibaca oleh: { $offices }
tell-sent = { $no }: dihantar. Mesej ini sampai pada waktu yang dipilih oleh pembacanya: { $offices }
tell-nobody = { $no }: { $entity } belum mempunyai pegawai penghubung yang boleh dihubungi. Tiada apa-apa yang dihantar.
from-coordinators =
    { item }
    Penyelaras menulis: { $words }

commit-text = Apakah teks yang dipersetujui? Sila tulis dalam satu mesej.
commit-too-long = Teks ini melebihi { $n } aksara. Sila tulis dengan lebih ringkas, seperti yang akan disahkan nanti.
commit-who =
    “{ $words }”
    Siapakah yang menjanjikan ini? Sila pilih, atau tulis nama organisasinya.
commit-which-who = Organisasi manakah yang dimaksudkan dengan “{ $written }”? Sila pilih, atau tulis namanya.
commit-nobody = Tiada organisasi dalam program ini ditemui bagi “{ $written }”. Sila tulis namanya, atau idnya.
commit-when =
    { $entity }: “{ $words }”
    Bilakah tarikh akhirnya? Anda boleh menulis tarikh dengan perkataan sendiri, misalnya 15 Mei.
commit-no-date = “{ $written }” tidak dapat dibaca sebagai tarikh mulai hari ini. Sila tulis misalnya 15 Mei 2027.
commit-which-date = “{ $written }” boleh bermaksud lebih daripada satu tarikh. Tarikh yang manakah dimaksudkan?
commit-recorded =
    Direkodkan sebagai { $no }: “{ $words }” Tarikh akhir: { $due }
    Dihantar kepada { $entity } untuk disahkan. Sehingga disahkan, hanya penyelaras dan { $entity } melihatnya.
commit-not-here = Komitmen direkodkan di tempat program ini dijalankan. Di sini, tiada apa-apa yang direkodkan.
commit-withdrawn = { $no } telah ditarik balik. Tiada pihak lain yang melihatnya.
commit-stays = { $no } tidak lagi menunggu pengesahan, maka perkara ini tidak ditarik balik. Status sekarang: { $state }.
draft-dropped = Tiada apa-apa yang dihantar, dan tiada apa-apa yang direkodkan.
draft-gone = Perkara ini tidak lagi menunggu, dan tiada apa-apa yang diubah.

morning = Hari ini: { $reminders } peringatan dihantar, { $needs } jawapan memerlukan anda, { $dates } perubahan tarikh menunggu kelulusan, { $problems } masalah penghantaran.

## For groups, channels and threads

weekly = { $programme }: kedudukan pada { $date }
weekly-count = – { $signal }: { $n }
weekly-next = Tarikh yang seterusnya:
weekly-line = – { $due }: { $kind } { $no }, { $title }. { $entity }
weekly-untitled = – { $due }: { $kind } { $no }. { $entity }
group-linked =
    Perbualan ini kini dihubungkan dengan program “{ $programme }”.
    Seminggu sekali, bilangan dan tarikh dipaparkan di sini. Apa yang ditulis kepada perkhidmatan peringatan tidak sekali-kali dipaparkan di sini.
group-without-rights = Saya belum dibenarkan menulis di sana. Sila benarkan saya melihat tempat itu dan menulis di dalamnya, kemudian gunakan kod itu di sana sekali lagi. Kod ini masih sah.
code-among-others = Terima kasih. Kod kumpulan dijawab di sini, jemputan dijawab dalam perbualan peribadi dengan anda.

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = Perkara yang menunggu tindakan anda
command-status = Kedudukan satu perkara
command-later = Ditanya semula kemudian
command-newdate = Mencadangkan tarikh baharu
command-notmine = Menyatakan bahawa ini bukan tugas anda
command-note = Menulis nota untuk penyelaras
command-helpme = Meminta bantuan penyelaras
command-help = Apa yang boleh anda tulis di sini
command-language = Memilih bahasa anda
command-hours = Memilih bila mesej boleh dihantar
command-pause = Tiada mesej selama seminggu
command-stop = Tiada mesej lagi
command-start = Mesej dihantar semula
command-mydata = Apa yang disimpan tentang anda
command-link = Sambungkan akaun ini dengan jemputan
command-messenger = Pilih ke mana mesej dihantar
command-unlink = Putuskan sambungan akaun ini
command-overdue = Yang lewat atau tanpa khabar
command-approve = Yang menunggu keputusan anda
command-reminders = Yang dihantar hari ini
command-tell = Menulis kepada yang bertanggungjawab atas sesuatu perkara
command-commit = Merekodkan komitmen dalam sesi
command-desk = Membuka meja kerja anda
argument-item = nombornya, misalnya A01
argument-date = tarikhnya, misalnya 30 Jun
argument-note = nota anda
argument-language = bahasa
argument-hours = dari dan hingga, misalnya 8-18
argument-code = kod jemputan anda
argument-tell = perkara dan kata-katanya, misalnya A01 …
argument-commit = siapa, sehingga bila, dan teksnya
command-of-coordinators = Ini untuk penyelaras, dan tiada apa-apa yang dilakukan. “help” menunjukkan apa yang boleh anda tulis di sini.

## Buttons

button-answer-mine = Jawab bahagian saya
button-send = Hantar
button-cancel = Batalkan
button-overdue = Paparkan yang lewat
button-waiting = Paparkan yang menunggu
button-reminders = Paparkan peringatan

button-correct = Betulkan
button-write = Tulis jawapan
button-undo = Tarik balik
button-change = Ubah
button-answer = Jawab { $place }
button-something-else = Perkara lain
button-otherwise = Pilihan lain…
button-later = Nanti
button-new-date = Tarikh baharu
button-not-mine = Bukan tugas saya
button-need-help = Saya perlukan bantuan
button-this-afternoon = Petang ini
button-tomorrow-morning = Esok pagi
button-next-monday = Isnin depan
button-on-date = { $date }
button-approve = Luluskan
button-decline = Tidak meluluskan
button-accept = Saya terima
button-not-me = Bukan saya
button-colleague = Seseorang di pejabat saya
button-other-office = Pejabat lain
button-nobody = Saya tidak tahu
button-secretariat = Sekretariat sahaja
button-members = Ahli
button-public = Umum
button-to-desk = Hantar kepada penyelaras
button-agree = Ya, boleh
button-refuse = Tidak, terima kasih
button-another-way = Dengan cara lain
button-wrong-person = Salah orang
button-change-to = Tukar: { $office }
button-unlink = Ya, putuskan
button-erase = Minta pemadaman
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
fact-agreed = Disahkan oleh pihak yang membuatnya
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

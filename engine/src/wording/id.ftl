### Bahasa Indonesia. DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.

## The language itself

language-name = Bahasa Indonesia

## How an item is named

# where chats carry codes only
an-office = kantor terkait
details = Rincian: { $link }
item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        Tanggal: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        Tenggat: { $due } ({ days-late })
    [today]
        { "" }
        Tenggat: { $due } (hari ini)
    [ahead]
        { "" }
        Tenggat: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] besok
   *[other] { $days } hari lagi
}
days-late = { $late ->
    [1] kemarin
   *[other] { $late } hari yang lalu
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    Apakah semuanya siap untuk dimulai pada { $start }?
progress =
    { about }
    Bagaimana perkembangannya? Anda juga dapat menulis berapa yang sudah selesai, misalnya 3/10 atau 30%, atau tanggal perkiraan selesai.
due_tomorrow =
    { about }
    Pengingat singkat bagi pihak yang ikut berkontribusi. Tidak perlu dijawab.
verify =
    { about }
    { $entity } melaporkan bahwa ini sudah selesai. Mohon periksa buktinya, lalu konfirmasikan atau kembalikan dengan alasan.
not_verified =
    { about }
    Ini dilaporkan selesai dan menunggu konfirmasi. Mohon hubungi pihak yang mengonfirmasi.
returned =
    { about }
    Ini belum dapat dikonfirmasi. Alasan: { $reason }
    Statusnya terbuka kembali. Mohon laporkan selesai setelah hal tersebut diselesaikan.
confirmed =
    { item }
    Ini telah dikonfirmasi selesai. Terima kasih.
cancelled =
    { item }
    Ini telah dibatalkan. Tidak ada lagi yang perlu dilakukan.
blocked =
    { about }
    { $entity } melaporkan bahwa ini terhambat. Mohon hubungi narahubung.
help_wanted =
    { about }
    { $who } meminta bantuan. Mohon hubungi narahubung.
new_date_wanted =
    { about }
    { $entity } kini memperkirakan selesai pada { $expected }. Mohon setujui tanggal baru, atau hubungi narahubung.
no_answer =
    { about }
    Belum ada jawaban dari { $entity }. Mohon hubungi narahubung dengan cara lain.

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    Ini disampaikan atas nama { $entity }. Apakah { $entity } perlu diminta mengonfirmasinya dengan kata-kata ini?
commitment_confirm =
    { about }
    Ini dicatat sebagai komitmen { $entity }. Apakah Anda mengonfirmasinya dengan kata-kata ini?
commitment_confirmed =
    { item }
    { $entity } telah mengonfirmasi komitmen ini.
commitment_begun =
    { about }
    Apakah pelaksanaan komitmen ini sudah dimulai?
commitment_progress =
    { about }
    Bagaimana perkembangan komitmen ini? Anda juga dapat menulis berapa yang sudah selesai, misalnya 3/10 atau 30%.
commitment_verify =
    { about }
    { $entity } melaporkan bahwa komitmen ini telah dipenuhi. Mohon periksa buktinya, lalu konfirmasikan atau kembalikan.
commitment_kept =
    { item }
    Komitmen ini dicatat telah dipenuhi. Terima kasih.
commitment_declined =
    { item }
    { $entity } tidak mengonfirmasi komitmen ini. Komitmen ditutup dan tidak ditampilkan sebagai terlambat.
commitment_withdrawn =
    { item }
    Komitmen ini telah ditarik. Tidak ada lagi yang perlu dilakukan.
commitment_lapsed =
    { item }
    Komitmen ini berakhir tanpa hasil yang dikonfirmasi.

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    Apakah agenda sudah siap, sehingga undangan dapat dikirim?
consultation_invitation =
    { about }
    Anda diundang ke konsultasi ini. Apakah akan ada yang hadir dari kantor Anda?
consultation_regrets =
    { about }
    { $who } tidak akan hadir.
consultation_tomorrow =
    { about }
    Pengingat singkat tentang konsultasi ini. Tidak perlu dijawab.
consultation_held =
    { about }
    Apakah konsultasi ini terlaksana? Anda juga dapat menulis jumlah peserta, cukup totalnya.
consultation_minutes =
    { about }
    Apakah notula sudah siap? Mohon kirimkan sebagai berkas atau tautan.
consultation_postponed =
    { item }
    Konsultasi ini ditunda. Tanggal baru akan menyusul.
consultation_new_date =
    { item }
    Kapan tanggal baru konsultasi ini? Anda dapat menulisnya dengan kata-kata sendiri, misalnya 15 Mei 2026.
consultation_closed =
    { item }
    Notula konsultasi ini telah diterima. Terima kasih atas partisipasi Anda.
consultation_cancelled =
    { item }
    Konsultasi ini tidak jadi dilaksanakan.

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    Apakah Anda masih orang yang tepat untuk dihubungi? Cukup satu tekan, dan ditanyakan sekali setiap tiga bulan.
entity_not_linked =
    { item }
    Belum ada anggota yang menghubungkan akun obrolan. Mohon kirim ulang undangan, atau pilih cara lain.
entity_silent =
    { item }
    Pesan sampai, tetapi sudah beberapa waktu tidak ada jawaban. Mohon hubungi narahubung.
entity_unreachable =
    { item }
    Pesan tidak lagi sampai. Mohon hubungi narahubung dengan cara lain.
entity_handing_over =
    { item }
    Mulai sekarang orang lain yang akan menjawab. Apakah narahubung baru sudah ditunjuk?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    Laporan dari { $entity } diminta. Mohon kirimkan sebagai berkas atau tautan, atau pilih jawaban.
report_overdue =
    { about }
    Laporan dari { $entity } belum diterima. Mohon bantu mengirimkannya, atau beri tahu kami apa hambatannya.
report_missing =
    { about }
    Tidak ada laporan dari { $entity } yang diterima. Mohon hubungi narahubung.
report_received =
    { item }
    Laporan dari { $entity } telah diterima. Apakah Anda menerimanya, atau ada pertanyaan?
report_question =
    { item }
    Ada pertanyaan tentang laporan Anda: { $question }
    Mohon kirim jawabannya sebagai teks, berkas atau tautan.
report_accepted =
    { item }
    Laporan Anda telah disetujui. Terima kasih.
report_excused =
    { item }
    Laporan ini dibebaskan. Tidak ada lagi yang perlu dilakukan.

## Prompts of the shipped workflows: targets

target_final =
    { about }
    Apakah sasaran { $goal } { $unit } telah tercapai? Tercatat sejauh ini: { $value }. Anda juga dapat menulis angka akhirnya.

## Questions that follow an answer

follow-up-expected = { $no }: Kapan Anda memperkirakan selesai? Anda dapat menulisnya dengan kata-kata sendiri, misalnya 15 Mei atau dua minggu lagi.
follow-up-progress = { $no }: Berapa yang sudah selesai? Mohon pilih, atau tuliskan, misalnya 3/10 atau 30%.
follow-up-blocker = { $no }: Apa yang menghambat? Mohon pilih, atau tuliskan secara singkat. Mohon tidak menyebut nama orang.
follow-up-reason = { $no }: Apa alasannya? Beberapa kata sudah cukup. Mohon tidak menyebut nama orang.
follow-up-evidence = { $no }: Mohon kirimkan bukti: berkas, foto atau tautan.
follow-up-wording = { $no }: Kata-kata mana yang tepat? Mohon tuliskan komitmen sebagaimana Anda ingin menyatakannya.
follow-up-participants = { $no }: Berapa orang yang ikut serta? Cukup totalnya. Mohon tidak menyebut nama orang.
follow-up-minutes = { $no }: Mohon kirimkan notula: berkas atau tautan.
follow-up-successor = { $no }: Siapa yang sebaiknya dihubungi mulai sekarang? Mohon tuliskan jabatan, bukan nama.
follow-up-report = { $no }: Mohon kirimkan laporan: berkas atau tautan.
follow-up-question = { $no }: Apa pertanyaan Anda? Pertanyaan ini dikirim kepada organisasi yang menulis laporan.
follow-up-value = { $no }: Berapa angka akhir yang dicapai? Satuan: { $unit }. Sasaran: { $goal }.
which-target = { $no }: Angka ini untuk sasaran yang mana: { $number }? Mohon pilih.
follow-up-text = { $no }: { $fact }? Beberapa kata sudah cukup. Mohon tidak menyebut nama orang.
follow-up-number = { $no }: { $fact }? Mohon tuliskan angka.
follow-up-percent = { $no }: { $fact }? Mohon pilih, atau tuliskan, misalnya 3/10 atau 30%.
follow-up-date = { $no }: { $fact }? Anda dapat menulis tanggal dengan kata-kata sendiri, misalnya 15 Mei atau dua minggu lagi.
follow-up-yes_no = { $no }: { $fact }?
follow-up-one_of = { $no }: { $fact }? Mohon pilih.
follow-up-files = { $no }: { $fact }? Mohon kirimkan berkas, foto atau tautan.

option-blocker-approval = Menunggu persetujuan
option-blocker-budget = Anggaran
option-blocker-people = Tenaga atau waktu
option-blocker-security = Keamanan
percent-25 = Seperempat
percent-50 = Setengah
percent-75 = Tiga perempat
percent-100 = Semua

## What a person gets back

got-it = Terima kasih. Ini dicatat untuk { $no } { $title }:
recorded-line = – { $fact }: { $value }
recorded-state = – Status: { $state }
recorded-narrower = – { $fact }: { $value } (dilihat oleh: { $visibility })
seen-by = Dilihat oleh: { $visibility }.
percent = { $value }%
files = { $n } berkas atau tautan
corrected = { $no }: jawaban sebelumnya telah diganti.
correct = { $no }: Mohon pilih kembali, atau tuliskan jawaban yang benar. Catatan sebelumnya tetap ada dalam riwayat.
undone = Jawaban terakhir untuk { $no } telah ditarik kembali. Status sekarang: { $state }.
cannot-undo = Sejak itu sudah ada catatan lain untuk { $no }, sehingga jawaban tidak ditarik kembali. Koordinator telah diminta memeriksanya.
change-not-taken = Perubahan ini tidak diambil alih, dan yang tercatat tetap. Mohon tuliskan sebagai pesan baru.
already-answered = Terima kasih. Pertanyaan tentang { $no } ini sudah dijawab, dan tidak ada yang diubah. Status sekarang: { $state }.
closed-prompt = Terima kasih. Pertanyaan tentang { $no } ini sudah ditutup, dan tidak ada yang diubah. Status sekarang: { $state }.
superseded = Ada pertanyaan yang lebih baru tentang { $no }. Mohon jawab yang itu.
answered-by-other =
    { item }
    Dijawab oleh: { $office }, { $entity }. Anda tidak perlu melakukan apa pun lagi.
recorded-nothing = Mohon maaf: tidak ada yang tercatat, karena gangguan di pihak kami. Mohon kirim ulang beberapa menit lagi.
pressed-among-others = Terima kasih. Ini dihitung jika Anda orang yang ditanya. Balasannya dikirim dalam obrolan pribadi dengan Anda.
hand-over-noted = Terima kasih atas pemberitahuannya. Koordinator akan mencari orang yang tepat untuk { $no }. Sampai ada yang menerima, tanggung jawab tetap pada { $entity }.
answered-in-private = Terima kasih. Balasannya dikirim dalam obrolan pribadi dengan Anda, yang tidak dibaca orang lain.
escalation-ahead =
    { item }
    Pertanyaan ini masih terbuka. Tanpa jawaban sampai { $date }, pertanyaan ini juga dikirim kepada: { $role }.
passed-on = Terima kasih. Pesan Anda telah diteruskan kepada koordinator. Seseorang akan menjawab Anda.
passed-on-by = Terima kasih. Pesan Anda telah diteruskan kepada koordinator. Seseorang akan menjawab Anda paling lambat { $date }.

## When it is not clear what a person means

which-one = Terima kasih. Ini tentang yang mana?
not-understood = Mohon maaf, ini tidak dapat dibaca. Mohon pilih, atau tuliskan beberapa kata dan seseorang akan membacanya.
confirm-date = { $no }: Dipahami sebagai { $date }. Apakah benar?
either-date = { $no }: “{ $written }” dapat berarti lebih dari satu tanggal. Tanggal mana yang dimaksud?

## What can be said of a question besides an answer

ways = { $no }: Apa yang ingin Anda lakukan?
when-again = { $no }: Kapan sebaiknya kami menanyakan lagi? Anda juga dapat menuliskannya, misalnya “besok” atau “Senin depan”.
later-noted = Terima kasih. Kami akan menanyakan { $no } lagi pada { $date } pukul { $time }.
later-bounded = Tenggat { $no }: { later-due }. Karena itu kami akan menanyakan sekali lagi pada { $date } pukul { $time }.
later-due = { $when ->
    [past] segera
    [today] hari ini
   *[other] { days-left }
}
which-date = { $no }: Tanggal baru mana yang Anda minta? Anda dapat menulisnya dengan kata-kata sendiri, misalnya 15 Mei. Alasan dapat ditulis setelah koma. Mohon tidak menyebut nama orang.
past-date = { $no }: { $date } sudah lewat. Apakah benar?
new-date-asked = Terima kasih. Koordinator ditanya apakah tenggat { $no } dapat diubah menjadi { $date }. Sampai ada keputusan, tanggalnya tetap. Dilihat oleh: hanya koordinator.
approve-date =
    { about }
    { $who } meminta tanggal baru: { $date }. Apakah Anda menyetujuinya?
approve-date-reason =
    { about }
    { $who } meminta tanggal baru: { $date }. Alasan: { $reason }
    Apakah Anda menyetujuinya?
date-approved = Terima kasih. Tanggal baru { $no } disetujui. Pihak yang memintanya diberi tahu.{ due-line }
date-declined = Terima kasih. Tanggal { $no } tetap. Pihak yang meminta tanggal baru diberi tahu.{ due-line }
new-date-approved =
    { about }
    Koordinator telah menyetujui tanggal baru. Terima kasih telah memberi tahu kami tepat waktu.
new-date-declined =
    { about }
    Koordinator belum menyetujui tanggal baru, jadi tanggalnya tetap. Koordinator dengan senang hati bersedia membicarakannya.
who-else = Terima kasih atas pemberitahuannya. Siapa yang sebaiknya ditanya tentang { $no }? Sampai ada yang menerima, tanggung jawab tetap pada { $entity }.
which-office = { $no }: Kantor mana yang sebaiknya ditanya? Mohon tuliskan namanya, atau sebagian dari namanya.
whom-to-ask = { $no }: Siapa yang sebaiknya ditanya?
member-of-several = { $office } ({ $id })
hand-over-asked = Terima kasih. { $whom } ditanya apakah bersedia mengambil alih { $no }. Sampai diterima, tanggung jawab tetap pada { $entity }. Jawabannya akan dikirim kepada Anda.
do-you-accept =
    { about }
    { $who } ({ $office }) menyatakan bahwa Anda mungkin orang yang tepat untuk ini. Apakah Anda menerimanya?
taken-over = Terima kasih. Mulai sekarang { $no } ada pada Anda. Dilihat oleh: anggota.
not-taken-over = Terima kasih atas pemberitahuannya. { $no } tetap pada { $entity }.
handed-over =
    { item }
    Ini sekarang ada pada { $whom }. Anda tidak perlu melakukan apa pun lagi.
hand-over-accepted =
    { about }
    { $who } telah bersedia mengambil alih hal ini.
hand-over-declined =
    { about }
    { $who } tidak mengambil alih hal ini. Tanggung jawab tetap pada { $entity }.
hand-over-unanswered =
    { about }
    { $entity } menyatakan bahwa pihak lain yang perlu ditanya. Pihak yang ditanya belum menjawab. Mohon cari orang yang tepat.
help-coming = Terima kasih. Koordinator kini tahu bahwa Anda meminta bantuan untuk { $no }. Jika Anda menulis bantuan apa yang diperlukan, seseorang akan membacanya.
what-note = Mohon tuliskan catatan setelah kata itu, misalnya “catatan: tempat acara berubah”. Anda akan ditanya siapa yang boleh membacanya.
note-about = Terima kasih. Catatan ini tentang hal yang mana?
note-readers = Terima kasih. Siapa yang boleh membaca catatan tentang { $no } ini? Agar hanya Anda yang membacanya, mohon tulis “restricted”.
note-kept = Terima kasih. Catatan Anda tentang { $no } disimpan. Dilihat oleh: { $visibility }.
note-line = – Catatan (dilihat oleh: { $visibility }): { $text }

## Several items in one message

digest-heading = { $n } hal memerlukan perhatian Anda:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(tenggat { days-late })
    [today] {" "}(tenggat hari ini)
    [ahead] {" "}(tenggat { days-left })
   *[none] { "" }
}
mine-heading = Hal yang terbuka pada Anda: { $n }
mine-line = – { item }{ digest-due }. Status: { $state }
mine-more = – dan { $n } lagi
nothing-open = Saat ini tidak ada yang terbuka pada Anda.
status =
    { about }
    Status: { $state }
    Pada: { $entity }
status-line = { $fact }: { $value }
status-unknown = Tidak ada “{ $written }” di antara yang dapat Anda lihat. Tulis “tugas saya” untuk melihat daftar Anda.

## Onboarding and the person's own settings

welcome =
    Ini layanan pengingat program “{ $programme }”. Layanan ini menanyakan kepada { $entity } perkembangan kegiatan yang disepakati. Jawaban Anda disampaikan kepada koordinator program.
    Bolehkah kami menulis kepada Anda di sini?
welcome-ok =
    Terima kasih. Hal yang terbuka pada Anda: { $n }. Pesan dikirim antara pukul { $from } dan { $to }, dan tidak pada hari libur.
    Anda dapat menulis “jeda” atau “berhenti” kapan saja, dan “bantuan” untuk bantuan.
help =
    Anda dapat menjawab dengan tombol atau dengan kata-kata sendiri. Anda juga dapat menulis:
    tugas saya – daftar Anda yang terbuka
    status A01 – keadaan satu hal
    bahasa – bahasa lain
    jam – waktu pesan boleh dikirim
    jeda – tanpa pesan untuk sementara
    berhenti – tanpa pesan lagi
    mulai – pesan dikirim lagi
    data saya – apa yang tersimpan tentang Anda
    Jika Anda menulis hal lain, seseorang akan membacanya.
welcome-office = kantor Anda
link-other-way = Terima kasih atas pemberitahuannya. Akun ini tidak dihubungkan, dan tidak ada lagi pesan yang dikirim ke sini. Koordinator akan mencari cara lain untuk menghubungi Anda.
link-wrong-person = Terima kasih atas pemberitahuannya. Akun ini tidak dihubungkan, dan tidak ada lagi pesan yang dikirim ke sini.
link-settled = Terima kasih. Hal ini sudah diselesaikan sebelumnya, dan tidak ada yang diubah.
link-needed = Layanan ini hanya menulis kepada orang yang diundang. Untuk menghubungkan akun ini, mohon buka tautan dalam undangan Anda. Jika Anda belum memilikinya, mohon tanyakan kepada orang yang memberi tahu Anda tentang layanan ini.
link-unknown = Undangan ini tidak dapat dibaca. Mohon buka tautan persis seperti yang dikirim kepada Anda, atau minta undangan baru dari pengirimnya.
link-used = Undangan ini sudah digunakan: setiap undangan berlaku satu kali. Mohon minta undangan baru dari pengirimnya.
link-expired = Undangan ini tidak berlaku lagi. Mohon minta undangan baru dari pengirimnya.
link-elsewhere = Undangan ini untuk { $messenger }. Mohon buka di sana, atau minta pengirimnya membuat undangan untuk aplikasi ini.
link-wait = Sudah terlalu banyak percobaan. Mohon tunggu sepuluh menit lalu buka lagi tautan undangan Anda, atau minta undangan baru dari pengirimnya.
link-of-group = Kode ini menghubungkan grup, saluran, atau utas, bukan orang. Mohon tambahkan saya di sana dan gunakan kodenya di sana. Kode ini masih berlaku.
link-other-person = Akun ini terhubung untuk: { $office }, { $entity }. Apakah akan dihubungkan untuk { $new_office }, { $new_entity } sebagai gantinya?
link-kept = Terima kasih. Tidak ada yang diubah.
accounts-one = Anda dihubungi melalui { $messenger }. Untuk menghubungkan akun lain, mohon minta undangan dari koordinator. Untuk memutuskan akun ini, mohon tulis “unlink”.
accounts = Anda dihubungi melalui { $messenger } terlebih dahulu. Jika pesan tidak dapat sampai di sana, akun berikutnya digunakan. Akun mana yang didahulukan?
account-first = Terima kasih. Pesan sekarang dikirim melalui { $messenger } terlebih dahulu.
unlink-which = Akun mana yang akan diputuskan?
unlink-sure = Apakah { $messenger } akan diputuskan? Setelah itu tidak ada pesan yang dikirim ke sana. Jawaban Anda tetap tercatat.
unlink-last = Apakah { $messenger } akan diputuskan? Ini satu-satunya akun Anda, jadi tidak ada pesan yang akan sampai kepada Anda. Jawaban Anda tetap tercatat.
unlinked = { $messenger } telah diputuskan. Untuk kembali, mohon minta undangan baru dari koordinator.
invite =
    Salam. Koordinator program “{ $programme }” ingin menulis kepada Anda melalui { $messenger }: pertanyaan singkat tentang pekerjaan yang disepakati. Anda bebas menyetujuinya atau tidak.
    Untuk memulai, mohon buka tautan ini sebelum { $date }, pukul { $time }:
    { $link }
    Tautan ini hanya untuk Anda dan berlaku satu kali.
invite-then-code = Setelah terbuka, mohon tulis di sana: { $code }
choose-language = Bahasa apa yang akan digunakan?
language-changed = Pesan sekarang dikirim dalam Bahasa Indonesia.
hours = Pesan dikirim antara pukul { $from } dan { $to } waktu setempat. Untuk mengubahnya, tulis misalnya “jam 08:00-17:00”.
hours-changed = Terima kasih. Pesan sekarang dikirim antara pukul { $from } dan { $to } waktu setempat.
paused = Pesan dihentikan sementara. Untuk melanjutkan, tulis “mulai”.
paused-until = Pesan dihentikan sementara sampai { $date }. Untuk melanjutkan lebih awal, tulis “mulai”.
stopped = Anda tidak akan menerima pesan lagi di sini. Koordinator menyimpan jawaban Anda sebelumnya. Untuk kembali, tulis “mulai”.
started = Terima kasih. Pesan dikirim lagi.
my-data =
    Yang tersimpan tentang Anda: akun obrolan ini; jabatan Anda ({ $office }, { $entity }); bahasa dan jam Anda; jawaban yang diberikan: { $n }.
    Untuk menghapus data pribadi Anda, mohon tulis kepada koordinator di sini.
my-data-heading = Ini yang tersimpan tentang Anda:
my-data-office = – Jabatan: { $office }, { $entity }
my-data-accounts = – Anda dihubungi melalui: { $messengers }
my-data-settings = – Bahasa: { $language }. Pesan dikirim antara pukul { $from } dan { $to }.
my-data-paused = – Dihentikan sementara sampai { $date }
my-data-stopped = – Anda telah meminta agar tidak dikirimi pesan.
my-data-answers = – Jawaban Anda: { $n }
my-data-desk = – Pesan Anda kepada koordinator: { $n }
my-data-files = – Berkas Anda: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = Kata-kata Anda tidak ditampilkan di sini. Koordinator akan memperlihatkannya bila Anda memintanya.
my-data-end = Pesan dalam obrolan ini juga tersimpan. Jika Anda meminta penghapusan, akun dan kata-kata Anda dihapus di semua tempat. Jawaban dari jabatan Anda tetap ada, karena merupakan catatan organisasi Anda.
erasure-wanted = Terima kasih. Koordinator telah diminta menghapus apa yang tersimpan tentang Anda. Seseorang akan melakukannya dan memberi tahu Anda.

## The reply page, for people without a messenger

page-title = { $no }: satu pertanyaan
page-thanks = Terima kasih
page-write = Atau tuliskan dengan kata-kata sendiri
page-date = Tanggal, jika perlu
page-file = Berkas, jika perlu: gambar, PDF atau dokumen, paling besar 20 MB
page-send = Kirim
page-until = Jawaban Anda disampaikan kepada koordinator program. Halaman ini hanya untuk satu pertanyaan ini dan berlaku sampai { $date }. Kata sandi tidak diperlukan, jadi mohon tidak memberikan alamatnya kepada orang lain.
page-nothing-open = Saat ini tidak ada yang perlu dijawab tentang { $no }. Terima kasih.
page-over-title = Halaman ini tidak berlaku lagi
page-over = Alamatnya tidak lengkap, atau masa berlakunya sudah habis. Tidak ada yang hilang. Mohon minta alamat baru dari pihak yang mengirimkannya kepada Anda.
pass-on = Mohon teruskan ini kepada { $office }, { $entity }, yang tidak memiliki aplikasi pesan. Jawaban melalui alamat ini dicatat atas nama orang tersebut, dan alamatnya berlaku sampai { $date }:
file-too-large = Mohon maaf: berkas ini lebih besar dari { $n } MB dan tidak disimpan. Mohon kirim tautannya, atau berkas yang lebih kecil.
file-of-this-type = Mohon maaf: berkas jenis ini tidak disimpan. Mohon kirim gambar, PDF atau dokumen, atau tautan.
file-gone = Mohon maaf: berkas ini tidak dapat diambil. Mohon kirim ulang, atau kirim tautannya.

## For coordinators

hand-over-wanted =
    { about }
    { $who } menyatakan bahwa ini bukan tugasnya. Mohon cari orang yang tepat.
needs-human = Pesan dari { $entity } ({ $office }) perlu ditangani seseorang.
needs-human-about = Pesan dari { $entity } ({ $office }) tentang { $no } perlu ditangani seseorang.
incident =
    { item }
    Satu aturan alur kerjanya tidak dapat diterapkan: { $reason }. Statusnya tetap: { $state }. Mohon diperiksa.

needs-human-many = { $n } pesan perlu ditangani seseorang. Pesan itu berasal dari: { $offices }

sign-in =
    Ruang kerja Anda, dengan hal-hal yang menunggu koordinator: { $link }
    Tautan berlaku satu kali dan selama { $n } menit. Tautan ini hanya untuk Anda, jadi mohon tidak meneruskannya.
sign-in-nowhere = Tidak ada ruang kerja yang dapat dibuka dari sini: Waymark ini tidak memiliki alamat publik. Pengelolanya dapat menetapkan alamat, atau mencetak tautan dengan “waymark sign-in”.

overdue-heading = Terlambat atau tanpa kabar: { $n }
overdue-line = – { item }{ digest-due }. { $entity }
overdue-silent = – { item }. Tidak ada laporan sejak { $since }. { $entity }
overdue-none = Tidak ada yang terlambat, dan tidak ada yang tanpa kabar.
approve-heading = Menunggu keputusan: { $n }
approve-more = { $n } lagi menunggu. Mohon tulis “approve” lagi setelah yang ini diputuskan.
approve-none = Tidak ada yang menunggu keputusan.
reminders-heading = Pengingat yang dikirim hari ini: { $n }
reminders-line = – { $time } { item }. { $entity }
reminders-none = Hari ini tidak ada lagi pengingat yang dikirim.

tell-how = Mohon tuliskan tentang hal mana dan apa isinya, misalnya: “tell A01 Formulirnya telah berubah.”
tell-ask =
    { item }
    Apakah ini akan dikirim? “{ $words }”
    Dibaca oleh: { $offices }
tell-sent = { $no }: terkirim. Pesan ini sampai pada waktu yang dipilih pembacanya: { $offices }
tell-nobody = { $no }: { $entity } belum memiliki narahubung yang dapat dihubungi. Tidak ada yang dikirim.
from-coordinators =
    { item }
    Koordinator menulis: { $words }

commit-text = Teks mana yang disepakati? Mohon tuliskan dalam satu pesan.
commit-too-long = Teks ini lebih dari { $n } karakter. Mohon tuliskan lebih singkat, sebagaimana nanti akan dikonfirmasi.
commit-who =
    “{ $words }”
    Siapa yang menjanjikan ini? Mohon pilih, atau tuliskan nama organisasinya.
commit-which-who = Organisasi mana yang dimaksud dengan “{ $written }”? Mohon pilih, atau tuliskan namanya.
commit-nobody = Tidak ditemukan organisasi dalam program ini untuk “{ $written }”. Mohon tuliskan namanya, atau id-nya.
commit-when =
    { $entity }: “{ $words }”
    Kapan tenggatnya? Anda dapat menulis tanggalnya dengan kata-kata sendiri, misalnya 15 Mei.
commit-no-date = “{ $written }” tidak dapat dibaca sebagai tanggal mulai hari ini. Mohon tuliskan misalnya 15 Mei 2027.
commit-which-date = “{ $written }” dapat berarti lebih dari satu tanggal. Tanggal mana yang dimaksud?
commit-recorded =
    Dicatat sebagai { $no }: “{ $words }” Tenggat: { $due }
    Dikirim kepada { $entity } untuk dikonfirmasi. Sampai dikonfirmasi, hanya koordinator dan { $entity } yang melihatnya.
commit-not-here = Komitmen dicatat di tempat program dijalankan. Di sini tidak ada yang dicatat.
commit-withdrawn = { $no } telah ditarik kembali. Tidak ada pihak lain yang melihatnya.
commit-stays = { $no } tidak lagi menunggu konfirmasi, sehingga tidak ditarik kembali. Status sekarang: { $state }.
draft-dropped = Tidak ada yang dikirim, dan tidak ada yang dicatat.
draft-gone = Ini tidak lagi menunggu, dan tidak ada yang diubah.

morning = Hari ini: { $reminders } pengingat dikirim, { $needs } jawaban memerlukan Anda, { $dates } perubahan tanggal menunggu persetujuan, { $problems } kendala pengiriman.

## For groups, channels and threads

weekly = { $programme }: keadaan pada { $date }
weekly-count = – { $signal }: { $n }
weekly-next = Tanggal berikutnya:
weekly-line = – { $due }: { $kind } { $no }, { $title }. { $entity }
weekly-untitled = – { $due }: { $kind } { $no }. { $entity }
group-linked =
    Obrolan ini sekarang terhubung dengan program “{ $programme }”.
    Sekali seminggu, jumlah dan tanggal ditampilkan di sini. Apa yang ditulis orang kepada layanan pengingat tidak pernah ditampilkan di sini.
group-without-rights = Saya belum boleh menulis di sana. Mohon izinkan saya melihat tempat itu dan menulis di dalamnya, lalu gunakan kodenya di sana sekali lagi. Kode ini masih berlaku.
code-among-others = Terima kasih. Kode grup dijawab di sini, undangan dijawab dalam obrolan pribadi dengan Anda.

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = Apa yang terbuka pada Anda
command-status = Keadaan satu hal
command-later = Ditanya lagi nanti
command-newdate = Mengusulkan tanggal baru
command-notmine = Menyatakan bahwa ini bukan tugas Anda
command-note = Menulis catatan untuk koordinator
command-helpme = Meminta bantuan koordinator
command-help = Apa yang dapat Anda tulis di sini
command-language = Memilih bahasa Anda
command-hours = Memilih waktu pesan boleh dikirim
command-pause = Tanpa pesan selama satu minggu
command-stop = Tanpa pesan lagi
command-start = Pesan dikirim lagi
command-mydata = Apa yang tersimpan tentang Anda
command-link = Hubungkan akun ini dengan undangan
command-messenger = Pilih ke mana pesan dikirim
command-unlink = Putuskan akun ini
command-overdue = Yang terlambat atau tanpa kabar
command-approve = Yang menunggu keputusan Anda
command-reminders = Yang dikirim hari ini
command-tell = Menulis kepada penanggung jawab suatu hal
command-commit = Mencatat komitmen dalam sidang
command-desk = Membuka meja kerja Anda
argument-item = nomornya, misalnya A01
argument-date = tanggalnya, misalnya 30 Juni
argument-note = kata-kata Anda
argument-language = bahasa
argument-hours = dari dan sampai, misalnya 8-18
argument-code = kode undangan Anda
argument-tell = hal dan kata-katanya, misalnya A01 …
argument-commit = siapa, sampai kapan, dan isinya
command-of-coordinators = Ini untuk koordinator, dan tidak ada yang dilakukan. “help” menunjukkan apa yang dapat Anda tulis di sini.

## Buttons

button-answer-mine = Jawab bagian saya
button-send = Kirim
button-cancel = Batalkan
button-overdue = Tampilkan yang terlambat
button-waiting = Tampilkan yang menunggu
button-reminders = Tampilkan pengingat

button-correct = Perbaiki
button-write = Tulis jawaban
button-undo = Tarik kembali
button-change = Ubah
button-answer = Jawab { $place }
button-something-else = Hal lain
button-otherwise = Pilihan lain…
button-later = Nanti
button-new-date = Minta tanggal baru
button-not-mine = Bukan tugas saya
button-need-help = Saya perlu bantuan
button-this-afternoon = Sore ini
button-tomorrow-morning = Besok pagi
button-next-monday = Senin depan
button-on-date = { $date }
button-approve = Setujui
button-decline = Tolak
button-accept = Saya terima
button-not-me = Bukan saya
button-colleague = Seseorang di kantor saya
button-other-office = Kantor lain
button-nobody = Saya tidak tahu
button-secretariat = Hanya sekretariat
button-members = Anggota
button-public = Umum
button-to-desk = Kirim ke koordinator
button-agree = Ya, boleh
button-refuse = Tidak, terima kasih
button-another-way = Dengan cara lain
button-wrong-person = Salah orang
button-change-to = Ya, ubah ke { $office }
button-unlink = Ya, putuskan
button-erase = Minta penghapusan
button-mine = Daftar saya
button-hours = Ubah jam
button-language = Ubah bahasa

answer-accept = Terima
answer-answered = Sudah dijawab
answer-as_a_whole = Pekerjaan secara keseluruhan
answer-ask_back = Ajukan pertanyaan
answer-ask_maker = Minta konfirmasi
answer-begun = Sudah dimulai
answer-blocked = Terhambat
answer-call_off = Tidak jadi dilaksanakan
answer-coming = Kami akan hadir
answer-confirm = Konfirmasi
answer-decline = Tolak
answer-delayed = Tertunda
answer-did_not_take_place = Tidak terlaksana
answer-done = Selesai
answer-drop_it = Jangan dicatat
answer-met = Tercapai
answer-named = Ya, sudah ditunjuk
answer-need_help = Saya perlu bantuan
answer-need_time = Saya perlu waktu
answer-no = Tidak
answer-no_change = Tidak ada perubahan
answer-not_coming = Kami tidak dapat hadir
answer-not_met = Belum tercapai
answer-not_ours = Bukan tugas kami
answer-not_reached = Tidak tercapai
answer-not_yet = Belum
answer-on_track = Sesuai rencana
answer-postpone = Tunda
answer-reached = Tercapai
answer-ready = Siap
answer-received = Diterima
answer-return_it = Kembalikan
answer-reword = Ubah kata-katanya
answer-sent = Sudah dikirim
answer-someone_else = Orang lain
answer-still_me = Ya, masih saya
answer-took_place = Terlaksana
answer-withdraw = Tarik
answer-yes = Ya

## Labels

kind-activity = Kegiatan
kind-target = Sasaran
kind-commitment = Komitmen
kind-entity = Organisasi
kind-consultation = Konsultasi
kind-report_request = Laporan
kind-test = Uji coba

office-focal_point = Narahubung
office-deputy = Wakil narahubung
office-observer = Pengamat

role-responsible = Penanggung jawab
role-deputy = Wakil narahubung
role-contributing = Kontributor
role-consulted = Pihak yang dimintai pendapat
role-informed = Pihak yang diberi tahu
role-verifier = Pihak yang mengonfirmasi
role-coordinator = Koordinator

visibility-public = umum
visibility-members = anggota
visibility-coordinators = hanya koordinator
visibility-restricted = hanya orang tertentu

signal-on_track = Sesuai rencana
signal-at_risk = Berisiko
signal-late = Terlambat
signal-done = Selesai
signal-closed = Ditutup
signal-no_report = Tidak ada laporan

timeliness-on_time = Tepat waktu
timeliness-due_soon = Tenggat sudah dekat
timeliness-overdue = Lewat tenggat
timeliness-no_report = Tidak ada laporan pada periode ini

fact-progress = Kemajuan
fact-agreed = Dikonfirmasi oleh pihak yang berkomitmen
fact-expected = Perkiraan selesai
fact-blocker = Hambatan
fact-reason = Alasan
fact-evidence = Bukti
fact-wording = Usulan kata-kata
fact-participants = Jumlah peserta
fact-new_date = Tanggal baru
fact-minutes = Notula
fact-successor = Yang dihubungi mulai sekarang
fact-report = Laporan
fact-question = Pertanyaan
fact-value = Nilai
fact-percent = Bagian dari sasaran
fact-due = Tenggat
fact-start = Mulai

state-accepted = Disetujui
state-at_risk = Berisiko
state-awaited = Ditunggu
state-behind = Tertinggal
state-blocked = Terhambat
state-called = Undangan terkirim
state-cancelled = Dibatalkan
state-clarification = Ada pertanyaan
state-closed = Ditutup
state-closed_without_report = Ditutup tanpa laporan
state-closing = Penghitungan akhir
state-confirmed = Dikonfirmasi
state-counting = Sedang dihitung
state-counting_again = Sedang dihitung
state-declined = Ditolak
state-done = Selesai dan dikonfirmasi
state-drafted = Menunggu konfirmasi
state-dropped = Tidak lagi dipantau
state-escalated = Pada koordinator
state-excused = Dibebaskan
state-handing_over = Serah terima
state-held = Telah berlangsung
state-in_progress = Sedang dikerjakan
state-invited = Diundang
state-kept = Dipenuhi
state-known = Dikenal
state-lapsed = Berakhir
state-left = Keluar
state-met = Tercapai
state-minutes_due = Notula ditunggu
state-missed = Tidak tercapai
state-not_started = Belum dimulai
state-on_course = Menuju sasaran
state-on_track = Sesuai rencana
state-open = Terbuka
state-overdue = Laporan ditunggu
state-planned = Direncanakan
state-postponed = Ditunda
state-reachable = Dapat dihubungi
state-received = Diterima
state-reported = Dilaporkan selesai
state-requested = Diminta
state-scheduled = Dijadwalkan
state-silent = Tidak ada jawaban
state-under_way = Sedang berjalan
state-unreachable = Tidak dapat dihubungi
state-voiced = Disampaikan
state-withdrawn = Ditarik

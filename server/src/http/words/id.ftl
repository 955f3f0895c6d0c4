### Bahasa Indonesia. DRAFT: awaits a native reader.

## Around every page

brand = Waymark
skip = Langsung ke isi
menu = Halaman
nav = Halaman
nav-overview = Ikhtisar
nav-roadmap = Peta jalan
nav-activities = Kegiatan
nav-matrix = Matriks
nav-who = Penanggung jawab
nav-targets = Sasaran
nav-commitments = Komitmen
nav-consultations = Konsultasi
nav-progress = Kemajuan
nav-changes = Perubahan
nav-method = Metode
nav-data = Data
nav-desk = Ruang kerja
nav-messenger = Aplikasi pesan
languages = Bahasa
sign-out = Keluar
as-of = Per { $when }.
revision = Revisi { $revision }.
report-number = Nomor laporan: { $number }

## A server with several programmes, or with none

programmes = Program
programmes-several = Server ini memuat beberapa program.
programmes-none = Belum ada program
programmes-none-help = Mulai server dengan `--programme DIR` untuk menerbitkan program.

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = Dibatalkan: { $id } { $title }
calendar-responsible = Penanggung jawab: { $names }
calendar-state = Status saat ini: { $state }

## Badges

badge-counts = { $late ->
    [0] { $on_track } dari { $total } sesuai rencana
   *[other] { $on_track } dari { $total } sesuai rencana, { $late } terlambat
}
badge-title = { $label }: { $message }

## Signing in

sign-in = Masuk
sign-in-offer = Ini membuka ruang kerja koordinator “{ $programme }” di peramban ini.
sign-in-button = Masuk
sign-in-needed = Halaman ini untuk koordinator
sign-in-how = Tulis /desk kepada Waymark di aplikasi pesan Anda, atau tanyakan kepada pengelola server ini: Anda akan menerima tautan yang berlaku satu kali, dalam sepuluh menit.
sign-in-over = Tautan ini sudah digunakan, atau waktunya telah berakhir

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date }, { $time } ({ $place })
distance =
    { $side ->
        [late] terlambat { $days } hari
       *[ahead]
            { $days ->
                [0] hari ini
                [1] besok
               *[other] { $days } hari lagi
            }
    }
percent = { $part }
unknown = –
not-set = tidak ada

## Names of countries, as pages sort by them

country-none = Regional
country-BN = Brunei Darussalam
country-ID = Indonesia
country-KH = Kamboja
country-LA = Laos
country-MM = Myanmar
country-MY = Malaysia
country-PH = Filipina
country-SG = Singapura
country-TH = Thailand
country-TL = Timor-Leste
country-VN = Vietnam

## What several pages show

column-no = No.
column-activity = Kegiatan
column-responsible = Penanggung jawab
column-due = Tenggat
column-state = Status
column-signal = Sinyal
column-progress = Kemajuan
column-activities = Kegiatan
column-share = Porsi
nobody = Belum ada
progress-confirmed = { $progress } dikonfirmasi
change-state = sekarang “{ $state }”
change-progress = { $progress } dilaporkan
change-due = tenggat { $day }
change-answered = dijawab
as-table = Hal yang sama sebagai tabel
pages-here = Bagian daftar
page-previous = Sebelumnya
page-next = Berikutnya
page-of = Bagian { $page } dari { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] Tidak ada kegiatan yang dapat dilihat di sini.
       *[other] { overview-counts }
    }
overview-counts = { $on_track } dari { $total ->
   *[other] { $total } kegiatan
} sesuai rencana{ $done ->
    [0] {""}
   *[other] ; { $done } selesai
}{ $at_risk ->
    [0] {""}
   *[other] ; { $at_risk } berisiko
}{ $late ->
    [0] {""}
   *[other] ; { $late } terlambat
}{ $no_report ->
    [0] {""}
   *[other] ; { $no_report } belum melapor pada periode ini
}{ $closed ->
    [0] {""}
   *[other] ; { $closed } ditutup
}.
overview-signals = Kegiatan menurut sinyal
overview-signals-caption = Jumlah kegiatan untuk setiap sinyal
overview-next = Tenggat berikutnya
overview-next-none = Tidak ada lagi tenggat.
overview-changes = Perubahan terbaru
overview-changes-none = Belum ada yang terjadi.
overview-more = Semua perubahan
overview-downloads = Unduh
overview-downloads-help = Angka pada halaman-halaman ini, untuk tabel dan laporan Anda sendiri.
download-csv = Kegiatan sebagai CSV
download-xlsx = Kegiatan sebagai lembar kerja
download-json = Kegiatan sebagai JSON
download-calendar = Tenggat sebagai kalender
overview-foot = Kemajuan dan status dilaporkan oleh pihak penanggung jawab; selesai berarti telah dikonfirmasi oleh pihak lain.

## Activities

activities-sentence =
    { $count ->
        [0] Tidak ada kegiatan yang cocok.
       *[other] { $count } kegiatan cocok.
    }
activities-all =
    { $count ->
        [0] Tidak ada kegiatan yang dapat dilihat di sini.
       *[other] { $count } kegiatan, menurut urutan peta jalan.
    }
activities-none-help = Hapus salah satu saringan untuk melihat lebih banyak.
activities-filter = Saring
activities-show = Tampilkan
activities-clear = Tampilkan semua
filter-any = Semua
filter-signal = Sinyal
filter-pillar = Pilar
filter-country = Negara
filter-entity = Penanggung jawab
filter-words = Kata
filter-overdue = Hanya yang lewat tenggat

## One activity

activity-all = Semua kegiatan
activity-due = Tenggat { $day }, { distance }.
activity-was-due = Tenggatnya { $day }.
activity-no-due = Tanpa tenggat.
activity-held-up = Ini menunggu { $items }, yang sudah lewat tenggat.
activity-facts = Apa, siapa, kapan
activity-pillar = Pilar
activity-responsible = Penanggung jawab
activity-instead-of = Menggantikan
activity-contributing = Kontributor
activity-confirmed-by = Dikonfirmasi oleh
activity-start = Mulai
activity-due-name = Tenggat
activity-due-first = Tenggat pertama yang disepakati
activity-claimed = Kemajuan dilaporkan
activity-confirmed = Kemajuan dikonfirmasi
activity-last-report = Laporan terakhir
activity-report-at = { $day }, { $time }
activity-depends = Bergantung pada
activity-needed-by = Dibutuhkan oleh
activity-evidence-expected = Bukti yang diharapkan
activity-evidence = Bukti yang diberikan
activity-evidence-count =
    { $count ->
       *[other] { $count } berkas atau tautan
    }
activity-references = Menjawab
activity-targets = Sasaran
activity-targets-none = Tidak ada sasaran yang ditetapkan.
activity-targets-caption = Angka sebagaimana dilaporkan
target-indicator = Indikator
target-baseline = Nilai awal
target-latest = Terbaru
target-goal = Target
target-unit = Satuan
activity-moved-title = Perubahan tenggat
activity-moved =
    { $times ->
        [1] Dipindahkan satu kali, { $days } hari.
       *[other] Dipindahkan { $times } kali, seluruhnya { $days } hari.
    }
activity-moved-from = dari { $from } ke { $to }
activity-notes = Catatan
activity-history = Laporan dan perubahan
activity-history-none = Belum ada yang dilaporkan.
activity-history-caption = Yang terbaru lebih dahulu
activity-state = Statusnya “{ $state }”.

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] Tidak ada kegiatan yang dapat dilihat di sini.
        [1] 1 kegiatan, dari mulai sampai tenggatnya.
       *[other] { $count } kegiatan, masing-masing dari mulai sampai tenggatnya.
    }
roadmap-caption = Kegiatan menurut pilar, bulan demi bulan
roadmap-today = Hari ini: { $day }
roadmap-from-to = { $from } sampai { $to }
roadmap-until = sampai { $to }
roadmap-since = sejak { $from }
roadmap-no-dates = tanpa tanggal
quarter = TW{ $number }
pillar-none = Tanpa pilar

## Matrix

matrix-title = Pilar dan negara
matrix-sentence =
    { $count ->
        [0] Tidak ada kegiatan yang dapat dilihat di sini.
       *[other] { $count } kegiatan, menurut pilar dan negara pihak penanggung jawab.
    }
matrix-caption = Jumlah kegiatan untuk setiap sinyal; setiap angka membuka daftarnya

## Progress

progress-sentence = { $planned } dari { $total } kegiatan direncanakan selesai saat ini; { $reported ->
   *[other] { $reported }
} dilaporkan selesai, { $confirmed } di antaranya dikonfirmasi.
progress-burnup = Direncanakan, dilaporkan, dikonfirmasi
progress-planned = Direncanakan
progress-reported = Dilaporkan
progress-confirmed-name = Dikonfirmasi
progress-day = Sebelum
progress-rate = Laporan pada setiap periode
progress-rate-none = Belum ada periode yang dimulai.
progress-rate-help = Dari kegiatan yang berjalan dalam suatu periode, yang sudah dilaporkan. Periode terakhir masih terbuka.
progress-period = Periode
progress-expected = Berjalan
progress-did-report = Dilaporkan

## Wall

wall-late = Lewat tenggat
wall-late-none = Tidak ada yang lewat tenggat.
wall-again = Layar ini diperbarui setiap menit.

## The description of the API

docs = Data
docs-lead = Semua yang ditampilkan halaman-halaman ini dapat dibaca oleh program komputer, dari alamat di bawah ini.
docs-download = Deskripsi untuk program komputer (OpenAPI 3.1)
docs-addresses = Alamat
docs-parameters = Yang dapat diminta
docs-answer = Yang dikembalikan
docs-name = Nama
docs-takes = Nilai
docs-meaning = Arti
docs-page-of = Satu halaman baris, masing-masing dengan kolom berikut:
docs-one = Satu objek dengan kolom berikut:
docs-other = Dokumen berjenis { $media }.
docs-nothing = Tidak ada.
docs-scope = Diperlukan token untuk { $scope }.

## Registers: what lists and single pages share

nothing-matches = Tidak ada yang cocok dengan pilihan ini.
stands-in-for = sebagai pengganti { $party }
column-title = Judul
column-leads = Memimpin
column-supports = Mendukung
column-confirms = Mengonfirmasi
column-part = Peran
column-date = Tanggal
filter-organisation = Organisasi

## Who is responsible

who-title = Penanggung jawab
who-sentence = { $parties ->
    [0] Belum ada pihak yang memimpin kegiatan yang ditampilkan di sini.
   *[other] { $parties } organisasi memimpin { $activities } kegiatan.
}
who-handed-over = { $count ->
    [0] { "" }
   *[other] { $count } kegiatan telah diserahkan kepada pihak lain.
}
who-caption = Setiap kegiatan dengan pihak yang memimpin, mendukung, dan mengonfirmasi bahwa kegiatan itu selesai
who-organisations = Semua organisasi

## Organisations, and one of them

organisations-title = Organisasi
organisations-sentence = { $count ->
    [0] Tidak ada organisasi yang ditampilkan di sini.
   *[other] { $count } organisasi berperan dalam program ini.
}
organisations-caption = Jumlah kegiatan yang dipimpin, didukung, dan dikonfirmasi masing-masing, serta jumlah komitmennya
organisations-name = Organisasi
organisations-kind = Jenis
organisations-country = Negara
organisations-commitments = Komitmen
organisations-reached = Kontak
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] Tidak ada kegiatan yang dipimpin atau komitmen yang dibuat organisasi ini yang ditampilkan di sini.
       *[other] Organisasi ini tidak memimpin kegiatan dan membuat { $commitments } komitmen.
    }
   *[other] { $commitments ->
        [0] Organisasi ini memimpin { $activities } kegiatan.
       *[other] Organisasi ini memimpin { $activities } kegiatan dan membuat { $commitments } komitmen.
    }
}
entity-facts = Tentang organisasi ini
entity-kind = Jenis
entity-country = Negara
entity-zone = Waktu setempat
entity-languages = Bahasa
entity-contact = Kontak
entity-items = Perannya dalam peta jalan
entity-items-caption = Semua hal yang melibatkan organisasi ini
entity-items-none = Organisasi ini tidak berperan dalam hal yang ditampilkan di sini.
part-leads = Memimpin
part-supports = Mendukung
part-confirms = Mengonfirmasi
part-consulted = Dimintai pendapat
part-informed = Diberi tahu
part-coordinates = Mengoordinasi
entity-given-over = sekarang pada { $party }
entity-answering = Pertanyaan dan jawaban
entity-answering-caption = Dihitung dari yang ditampilkan di sini; siapa yang menjawab tidak pernah ditampilkan
entity-answering-none = Organisasi ini belum menerima pertanyaan.
entity-asked = Pertanyaan
entity-answered = Dijawab
entity-reminded = Dijawab setelah diingatkan lagi
entity-waiting = Menunggu jawaban
entity-lost = Tidak dapat disampaikan

## Targets, and one of them

targets-title = Sasaran
targets-sentence = { $count ->
    [0] Tidak ada sasaran yang ditampilkan di sini.
    [1] { $met ->
        [0] Satu-satunya sasaran belum tercapai.
       *[other] Satu-satunya sasaran telah tercapai.
    }
   *[other] { $met } dari { $count } sasaran telah tercapai.
}
targets-silent = { $silent ->
    [0] { "" }
   *[other] { $silent } belum memiliki angka.
}
targets-caption = Angka sebagaimana dilaporkan oleh pihak yang memimpin kegiatan
target-percent = Capaian
target-trend = Tren
target-trend-of = Dari { $first } ke { $last }
target-sentence = Capaian { $percent } dari { $baseline } menuju { $goal }; angka terbaru: { $latest }.
target-sentence-none = Menunggu angka pertama dari { $baseline } menuju { $goal }.
target-facts = Yang dihitung
target-by-group = Dihitung terpisah menurut
target-condition = Syarat
target-milestone = Tonggak
target-source = Sumber
target-source-of = Laporan tentang { $activity }
target-evidence = Dibuktikan dengan
target-readings = Angka dari waktu ke waktu
target-readings-caption = Setiap angka pada saat dilaporkan
target-reading = Angka
target-readings-none = Belum ada angka yang dilaporkan.

## Commitments, and one of them

commitments-title = Komitmen
commitments-sentence = { $count ->
    [0] Tidak ada komitmen yang ditampilkan di sini.
    [1] { $kept ->
        [0] Ada satu komitmen; belum ditetapkan sebagai dipenuhi.
       *[other] Ada satu komitmen, dan telah dipenuhi.
    }
   *[other] { $kept } dari { $count } komitmen telah dipenuhi.
}
commitments-caption = Kata-kata yang disepakati, siapa yang membuatnya, di mana, dan statusnya
commitment-text = Kata-kata yang disepakati
commitment-maker = Dibuat oleh
commitment-meeting = Pertemuan
commitment-serves = Mendukung
commitment-sentence = { $state }. Tenggat { $day }.
commitment-sentence-undated = { $state }. Tanpa tenggat.
commitment-facts = Apa, siapa, kapan
commitment-session = Sesi
commitment-measure = Dipenuhi apabila
commitment-condition = Syarat
commitment-meeting-date = Disepakati pada
commitment-first-due = Tenggat pertama yang disepakati
commitment-moved = Dipindahkan
commitment-moved-to = Dari { $from } ke { $to }
commitment-progress = Kemajuan dilaporkan
commitment-report = Laporan terakhir
commitment-serves-none = Tidak terkait dengan kegiatan.

## Consultations, and one of them

consultations-title = Konsultasi
consultations-sentence = { $count ->
    [0] Tidak ada konsultasi yang ditampilkan di sini.
    [1] { $ahead ->
        [0] Satu konsultasi telah berlangsung.
       *[other] Satu konsultasi akan datang.
    }
   *[other] { $ahead ->
        [0] { $count } konsultasi; tidak ada yang akan datang.
       *[other] { $count } konsultasi; { $ahead } akan datang.
    }
}
consultations-caption = Waktu setiap konsultasi, tuan rumahnya, dan hasilnya
consultation-host = Tuan rumah
consultation-begins = Mulai
consultation-ends = Berakhir
consultation-agreements = Kesepakatan
consultation-commitments = Komitmen
consultation-sentence = { $state }. Mulai { $day }.
consultation-sentence-undated = { $state }. Tanggal belum ditetapkan.
consultation-facts = Kapan, di mana, siapa
consultation-moment = { $day }, { $time } ({ $zone })
consultation-place = Tempat
consultation-mode = Cara
consultation-invited = Diundang
consultation-participants = Peserta
consultation-minutes = Notula
consultation-minutes-count = { $count ->
   *[other] { $count } dokumen
}
mode-in_person = Tatap muka
mode-online = Daring
mode-hybrid = Tatap muka dan daring
consultation-agenda = Agenda
consultation-agenda-none = Agenda tidak dicantumkan di sini.
consultation-agreements-none = Kesepakatan tidak dicantumkan di sini.
consultation-commitments-none = Tidak ada komitmen yang dibuat di sini.

## Changes

changes-title = Perubahan
changes-sentence = { $day ->
    [none] Belum ada perubahan.
   *[other] Perubahan terbaru pada { $day }.
}
changes-caption = Perubahan terbaru lebih dahulu, beserta organisasi yang melakukannya
changes-feed = Hal yang sama sebagai umpan (Atom)
changes-what = Perubahan
changes-by = Oleh
changes-clock = kalender
changes-notice = hal lain
changes-moved = Sekarang “{ $state }”.
changes-progress = { $share } dilaporkan.
changes-value = Angka baru: { $value }.
changes-due = Tenggat dipindahkan dari { $from } ke { $to }.
changes-due-set = Tenggat ditetapkan { $to }.
changes-handed-over = Diserahkan kepada { $party }.
changes-answered = Dijawab.
changes-earlier = Perubahan sebelumnya
changes-latest = Perubahan terbaru
changes-feed-title = { $programme }: perubahan

## Method

method-title = Metode
method-sentence = Setiap status di sini mengikuti aturan pada halaman ini, dihitung dari laporan organisasi dan dari kalender.
method-signals = Arti setiap sinyal
method-signals-caption = Warna, bentuk, dan kata selalu ditampilkan bersama
method-meaning = Arti
method-done = Tidak ada lagi yang ditunggu: pihak lain selain pelapor telah mengonfirmasinya, atau angka yang dilaporkan telah mencapai sasaran.
method-on_track = Sudah dimulai atau akan datang, tepat waktu, dan tidak ada kesulitan yang dilaporkan.
method-at_risk = Penanggung jawab melaporkan penundaan atau kesulitan, atau ini bergantung pada hal yang sudah lewat tenggat.
method-late = Hari tenggat telah berakhir di tempat penanggung jawab, dan ini belum selesai.
method-no_report = Tidak ada laporan pada periode pelaporan ini, atau belum pernah ada laporan. Ini berarti belum ada kabar, bukan kegagalan.
method-closed = Dibatalkan, ditolak, ditarik, atau berakhir: tidak ada lagi yang ditunggu.
method-worst = Laporan orang dan kalender dapat berbeda. Yang ditampilkan adalah yang lebih berat; selesai dan ditutup ditampilkan apa adanya.
method-calendar = Menurut kalender
method-calendar-caption = Hari berakhir pada tengah malam di tempat penanggung jawab
method-on_time = Tidak satu pun dari hal berikut berlaku.
method-due_soon = { $days ->
    [1] Tenggatnya hari ini atau besok.
   *[other] Tenggatnya dalam { $days } hari.
}
method-silent = Sedang berjalan, tidak ada laporan pada periode pelaporan ini, dan laporan terakhir atau awalnya lebih dari { $days } hari yang lalu.
method-overdue = Hari tenggat telah berakhir.
method-period = Satu periode pelaporan berlangsung { $months ->
   *[other] { $months } bulan
}. Periode sekarang dari { $from } sampai { $to }.
method-period-none = Satu periode pelaporan berlangsung { $months ->
   *[other] { $months } bulan
}. Periode pertama belum dimulai.
method-progress = Kemajuan
method-progress-claimed = Kemajuan dilaporkan adalah keterangan pihak yang memimpin kegiatan. Kemajuan dihitung sebagai dikonfirmasi hanya apabila kegiatan selesai.
method-confirms = “Selesai” dikonfirmasi oleh pihak yang tercantum pada “Mengonfirmasi”; jika tidak ada, oleh koordinator.
method-dates = Tenggat yang dipindahkan tetap menyimpan tanggal pertamanya: keduanya ditampilkan, beserta setiap pemindahannya.
method-scale = Perbandingan dengan skala lain
method-scale-caption = Tingkat terdekat pada skala publik lain; skala tersebut dinilai oleh pihak lain dan pada waktu lain
method-scale-ours = Di sini
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = Tidak ada laporan
method-scale-open = Belum ada yang dikerjakan, menurut laporan
method-scale-half = Kurang dari { $share } dilaporkan
method-scale-most = { $share } atau lebih dilaporkan
method-scale-done = Selesai
method-scale-over = Selesai, melebihi yang dituju
method-scale-closed = Ditutup
ogp-no-evidence = Bukti tidak tersedia
ogp-not-started = Belum dimulai
ogp-limited = Terbatas
ogp-substantial = Substansial
ogp-complete = Selesai
compact-none = Belum ada kemajuan
compact-limited = Terbatas
compact-met = Terpenuhi
compact-exceeded = Terlampaui
sdg-exploring = Menelusuri sumber data
sdg-in-progress = Sedang berjalan
sdg-complete = Selesai
sdg-not-applicable = Tidak berlaku
scale-no-step = Tidak ada tingkat ini
method-hidden = Yang tidak pernah ditampilkan
method-hidden-person = Nama, nomor, atau akun seseorang: yang dikerjakan disebutkan menurut organisasi.
method-hidden-words = Kata-kata dan berkas kiriman orang, selain yang disetujui untuk ditampilkan.
method-hidden-entity = Nama organisasi yang tidak boleh diketahui; sebagai gantinya ditampilkan keterangan umum.
method-hidden-items = Hal yang oleh penulisnya hanya ditampilkan kepada anggota, koordinator, atau orang tertentu.
method-corrections = Ada yang keliru?
method-corrections-help = Mohon beri tahu koordinator program dan sebutkan apa yang keliru; koordinator akan memperbaikinya, dan perbaikan itu diberi tanggal.
method-corrections-none = Mohon beri tahu pengelola server ini; belum ada koordinator yang dicantumkan.

## Data

data-title = Data terbuka
data-sentence = Semua yang ada pada halaman-halaman ini dapat diambil sebagai data, tanpa perlu meminta izin.
data-lists = Daftar
data-lists-caption = Baris yang sama seperti pada halaman, sejauh yang dapat Anda lihat
data-what = Apa
data-address = Alamat
data-format = Format
data-licence = Lisensi
data-licence-none = Program ini tidak mencantumkan lisensi. Mohon tanyakan kepada koordinatornya sebelum menerbitkan data di tempat lain, dan sebutkan sumber serta tanggalnya.
data-schema = Cara membacanya
data-schema-help = Tanggal ditulis YYYY-MM-DD; waktu memuat selisih zonanya; nilai kosong berarti tidak diketahui. Daftar dibagi menjadi halaman dengan kursor. Jawaban yang tidak berubah tidak memerlukan biaya: kirim kembali ETag-nya.
data-programme = Program
data-summary = Ringkasan dalam satu baris
data-activities = Kegiatan
data-targets = Sasaran
data-commitments = Komitmen
data-entities = Organisasi
data-consultations = Konsultasi
data-ledger = Pengingat
data-changes = Perubahan
data-programmes = Program-program di server ini
data-responsibilities = Siapa memegang peran apa
data-matrix = Jumlah menurut dua sifat
data-timeseries = Angka dari waktu ke waktu
data-events = Perubahan saat terjadi
data-export = Tabel utuh untuk diunduh
data-calendar = Tenggat untuk kalender Anda
data-badge = Lencana
data-chart = Bagan sebagai gambar
data-embed = Potongan untuk situs lain
data-openapi = Uraian antarmuka untuk program komputer
data-docs = Uraian yang sama untuk dibaca
data-feed = Perubahan sebagai umpan

## Fragments for other sites

embed-source = Dari { $programme }
embed-deadlines = Tenggat berikutnya
embed-deadlines-none = Tidak ada tenggat.
embed-signals = Kegiatan menurut sinyal

## Desk: for coordinators only

desk-needs = Perlu perhatian Anda
desk-people = Orang dan aplikasi pesan
desk-delivery = Pengiriman
desk-files = Berkas
desk-audit = Siapa melakukan apa
desk-tokens = Akses
desk-revisions = Revisi
desk-preview = Pesan
desk-who = { $office }, { $entity }
desk-who-left = { $id } (sudah keluar)
desk-count = { $n ->
    [0] Saat ini tidak ada yang memerlukan Anda.
   *[other] { $n } hal memerlukan Anda.
}
desk-told = Hasilnya
desk-not-heard-yet = Ini masih diproses. Mohon buka lagi halaman ini sebentar lagi.

desk-incidents = Kegiatan yang tidak dapat dilanjutkan
desk-dates = Tanggal baru yang diminta
desk-claims = Menunggu konfirmasi atau keputusan
desk-hand-overs = Bukan tugas pihak yang ditanya
desk-words = Kata-kata yang perlu dibaca seseorang
desk-unreached = Orang yang belum terjangkau
desk-by-hand = Diteruskan secara langsung, belum dijawab
desk-invitations = Undangan yang berakhir tanpa digunakan
desk-soon = Segera ditampilkan sebagai terlambat

desk-suspended = Ini menunggu Anda: terjadi gangguan ({ $code }).
desk-incident = Terjadi gangguan ({ $code }).
desk-asked-you = Ini pertanyaan untuk Anda: { $who }.
desk-asked = Yang ditanya: { $who }.
desk-not-theirs = { $who } menyatakan bahwa ini bukan tugasnya.
desk-reason-not-understood = Kami belum memahami kata-kata ini, juga setelah bertanya lagi.
desk-reason-wanted = Pengirim ingin seseorang membaca ini.
desk-reason-unprompted = Ini ditulis ketika tidak ada pertanyaan.
desk-reason-help = Pengirim meminta bantuan.
desk-reason-no-member = Ini ditulis oleh orang yang tidak lagi ikut serta.
desk-reason-failed = Ini tidak dapat diproses.
desk-reason-gone = Waymark dikeluarkan dari sebuah grup.
desk-reason-no-rights = Waymark tidak lagi diizinkan menulis di sebuah obrolan.
desk-reason-erase = Pengirim meminta agar data tentang dirinya dihapus.
desk-not-reached = { $n ->
   *[other] { $n } pesan tidak sampai.
}
desk-perhaps-reached = { $n ->
   *[other] Tidak diketahui apakah { $n } pesan sampai.
}
desk-passed-on = Seorang koordinator diminta meneruskan pertanyaan.
desk-invitation-over = Undangan tidak digunakan.
desk-late-after = Setelah { $day } ini ditampilkan sebagai terlambat kepada semua orang.
desk-why-no-messenger = tanpa aplikasi pesan
desk-why-nobody-there = belum ada orang di kantor ini
desk-why-gone = akun sudah tidak ada atau memblokir Waymark
desk-why-rights = Waymark tidak diizinkan menulis di sana
desk-why-no-rights = Waymark tidak diizinkan menulis di sana
desk-why-unreadable = hal yang dimaksud tidak dapat dibaca

desk-act-read = Saya sudah membacanya
desk-act-resume = Lanjutkan
desk-act-found = Ini sudah diselesaikan
desk-act-again = Kirim lagi
desk-act-seen = Saya sudah melihatnya
desk-to-people = Orang dan aplikasi pesan
desk-enter = Masukkan jawaban atas nama pihak ini
desk-enter-help = Jawaban dicatat atas nama pihak ini, dengan catatan bahwa Anda yang memasukkannya.
desk-which-question = Pertanyaan mana yang dijawab?
desk-her-words = Jawabannya, dengan kata-kata aslinya
desk-record = Catat
desk-ask-else = Tanyakan kepada kantor lain
desk-which-office = Kantor mana?
desk-ask-them = Tanyakan
desk-write = Tulis kepada penanggung jawab
desk-your-words = Kata-kata Anda
desk-show-first = Tampilkan sebelum dikirim

desk-did-read = Terima kasih. Ini ditandai sudah dibaca.
desk-did-resumed = Ini dilanjutkan. Jika terjadi gangguan lagi, ini akan muncul lagi di sini.
desk-did-found = Terima kasih. Ini sudah diselesaikan.
desk-did-again = Ini dikirim lagi, ke alamat yang berlaku sekarang.
desk-did-seen = Terima kasih. Ini sudah dikeluarkan dari ruang kerja Anda.
desk-did-already = Tidak ada yang diubah: hal ini sudah diselesaikan sebelumnya.
desk-did-ended = Undangan telah diakhiri.
desk-did-unlinked = Akun tidak lagi terhubung.
desk-left = Anda tidak lagi ikut serta dalam program ini.
desk-form-broken = Formulir ini tidak sampai secara lengkap. Mohon buka lagi halaman ini, lalu kirim sekali lagi.
desk-form-missing = Ada isian yang belum lengkap dalam formulir ini. Mohon kembali, lengkapi, lalu kirim sekali lagi.

desk-person = Orang
desk-linked = Terhubung
desk-heard = Kabar terakhir
desk-invited-until = Diundang sampai
desk-do = Yang dapat Anda lakukan
desk-nowhere = belum ada
desk-gone = tidak ada lagi
desk-never = belum pernah
desk-stopped = tidak ingin menerima pesan
desk-paused = sedang jeda
desk-welcomed = sudah ditanya, belum menyetujui
desk-unlink = Putuskan
desk-invite = Undang
desk-end-invitation = Akhiri
desk-cannot-invite = Belum ada yang dapat diundang: Waymark belum terhubung melalui Telegram atau Discord.
desk-invitation = Undangan
desk-invitation-help = Hanya halaman ini yang menampilkannya. Mohon teruskan kepada orang ini saja. Undangan berlaku satu kali, dan tidak ada yang dikirim sebelum orang ini menyetujui.
desk-then-write = Lalu tulis di sana:
desk-qr = Tautan yang sama, untuk kamera ponsel
desk-works-until = Berlaku sampai
desk-to-forward = Teks untuk diteruskan

desk-messengers = Aplikasi pesan
desk-messenger = Aplikasi pesan
desk-state = Status
desk-waiting = Menunggu
desk-oldest = Terlama
desk-last-sent = Terakhir dikirim
desk-nothing-sent = Belum ada yang dikirim.
desk-bot-up = terhubung
desk-bot-down = tidak terhubung
desk-bot-own = bagian dari server ini
desk-lost = Tidak terkirim, atau mungkin tidak
desk-to = Kepada
desk-to-a-group = sebuah grup
desk-why = Sebab
desk-when = Kapan
desk-reminders = Pengingat
desk-item = Hal
desk-older = Yang lebih lama
desk-status-all = semua
desk-status-planned = direncanakan
desk-status-released = dalam pengiriman
desk-status-sent = terkirim
desk-status-answered = dijawab
desk-status-suppressed = sengaja tidak dikirim
desk-status-undeliverable = tidak sampai
desk-status-uncertain = mungkin sampai
desk-status-dead = dihentikan

desk-file = Berkas
desk-from = Dari
desk-kind = Jenis
desk-size = Ukuran
desk-files-help = Berkas disimpan ke perangkat Anda, tidak dibuka di sini. Berkas belum diperiksa terhadap virus. Siapa yang membukanya akan dicatat.
desk-no-files = Belum ada berkas yang dikirim.
desk-kilobytes = { $n } kB
desk-file-kept = disimpan
desk-file-wanted = sedang diambil
desk-file-refused = tidak disimpan
desk-file-too-large = tidak disimpan: terlalu besar
desk-file-type = tidak disimpan: bukan jenis berkas yang kami simpan
desk-file-gone = tidak ada lagi
desk-file-erased = dihapus bersama data pengirimnya

desk-who-did = Siapa
desk-what = Apa
desk-detail = Rincian
desk-filter = Tampilkan
desk-nothing-done = Belum ada tindakan.
desk-entered-by = dimasukkan oleh { $who }
desk-revision = revisi { $n }
desk-did-it-answer = menjawab
desk-did-it-request = meminta sesuatu
desk-did-it-command = memutuskan
desk-did-it-undo = menarik kembali jawaban
desk-did-it-published = menerbitkan
desk-did-it-entered = memasukkan jawaban atas nama orang lain
desk-did-it-read = membaca kata-kata
desk-did-it-resumed = melanjutkan suatu hal
desk-did-it-found = menyelesaikan serah terima
desk-did-it-again = mengirim lagi
desk-did-it-seen = mengeluarkan dari ruang kerja
desk-did-it-invited = mengundang
desk-did-it-ended = mengakhiri undangan
desk-did-it-unlinked = memutuskan akun
desk-did-it-opened = membuka berkas
desk-did-it-token-made = membuat token
desk-did-it-token-revoked = mencabut token
desk-did-it-signed-in = masuk
desk-did-it-erased = menghapus data tentang seseorang

desk-tokens-help = Dengan token, sebuah program komputer membaca sejauh cakupannya, atau mengirim pembaruan. Mohon berikan token tersendiri kepada setiap program komputer.
desk-no-tokens = Belum ada token untuk program ini.
desk-token = Token baru
desk-token-once = Hanya halaman ini yang menampilkannya. Mohon salin sekarang.
desk-token-begins = Diawali dengan
desk-token-name = Untuk apa?
desk-token-scope = Apa yang boleh dilakukan?
desk-token-days = Untuk berapa hari?
desk-token-until = Berlaku sampai
desk-token-used = Terakhir digunakan
desk-token-make = Buat token
desk-token-revoke = Cabut
desk-token-revoked = dicabut
desk-token-over = berakhir
desk-did-revoked = Token telah dicabut.
desk-scope-read-public = membaca yang bersifat umum
desk-scope-read-members = membaca yang dilihat anggota
desk-scope-read-all = membaca semua
desk-scope-write-updates = mengirim pembaruan
desk-scope-admin = membuat dan mencabut token

desk-first-revision = Yang pertama.
desk-changed-files = Berkas
desk-files-changed = Diubah
desk-files-added = Baru
desk-files-removed = Dihapus

desk-message = Pesan
desk-show = Tampilkan
desk-preview-about = Contoh tentang { $item }, per { $day }. Tidak ada yang dikirim.
desk-not-translated = Belum ada terjemahan: ini disampaikan dalam bahasa lain.
desk-refused = Akan ditolak:
desk-did-again-later = Ini dikirim lagi begitu jam pesan mereka dimulai.
desk-did-nowhere = Tidak ada yang dikirim: mereka belum dapat dihubungi di mana pun. Undanglah mereka dahulu, atau sampaikan sendiri.
desk-did-given-up = Ini tidak dikirim lagi, dan alasannya tercantum dalam daftar.
desk-did-gone-on = Tidak ada yang berubah: ini sudah sampai, sedang dikirim, atau sudah diselesaikan.
desk-did-token-twice = Formulir ini sudah pernah dikirim. Tokennya ditampilkan waktu itu, dan tidak dibuat yang kedua. Jika belum disalin, cabut token itu dan buat yang baru.
desk-delivered = Satu pengingat
desk-one-reminder = Pengingat: { $item }
desk-give-up = Batalkan pengiriman
desk-give-up-help = Ini tidak dikirim, atau tidak dikirim lagi. Pertanyaannya tetap terbuka, dan pengingat berikutnya tetap berjalan.
desk-why-closed = sudah selesai sebelum sempat dikirim
desk-why-superseded = digantikan oleh yang lebih baru
desk-why-paused = mereka sedang jeda pesan
desk-why-stopped = mereka tidak ingin menerima pesan
desk-why-silence = mereka tidak ingin menerima pesan
desk-why-digest = bagian dari sebuah ringkasan
desk-why-reply-page = halaman jawaban menampilkannya
desk-why-unlinked = akun sudah diputuskan
desk-why-never-sent = pesan yang diubahnya tidak pernah dikirim
desk-why-no-thread = topik grup sudah tidak ada
desk-why-erased = data tentang mereka sudah dihapus
desk-why-told-otherwise = mereka sudah tahu lewat cara lain
desk-why-not-needed = tidak diperlukan lagi
desk-why-wrong-person = bukan untuk mereka
desk-did-it-given-up = membatalkan pengiriman
desk-did-it-signed-out = keluar di mana-mana
desk-sessions = Tempat Anda masuk
desk-sessions-count = { $n ->
    [1] Anda masuk hanya di peramban ini.
   *[other] Anda masuk di { $n } peramban.
}
desk-sessions-help = Jika perangkat hilang, keluarlah di mana-mana. Tautan untuk masuk juga berakhir.
desk-sign-out-all = Keluar di mana-mana

## Where something goes wrong

problem-bad = Ini tidak dapat dipahami
problem-bad-help = Tidak ada yang diubah. Mohon kembali, muat ulang halaman, lalu kirim sekali lagi.
problem-not-found = Tidak ada apa pun di sini
problem-not-found-help = Alamatnya tidak lengkap, atau isinya tidak boleh dilihat di sini.
problem-not-allowed = Ini tidak diizinkan
problem-not-allowed-help = Mohon masuk, atau mintalah akses kepada koordinator program.
problem-too-many = Ini terlalu sering
problem-too-many-help = Tidak ada yang hilang. Mohon tunggu beberapa menit, lalu coba lagi.
problem-unavailable = Ini tidak dapat ditampilkan saat ini
problem-unavailable-help = Mohon coba lagi beberapa menit lagi.
problem-ours = Terjadi kesalahan di pihak kami
problem-ours-help = Ini bukan kesalahan Anda. Mohon coba lagi, atau beritahukan nomor di bawah kepada koordinator.

## The local messenger

messenger-clock = Jam
messenger-next = Kejadian berikutnya
messenger-hour = + 1 jam
messenger-day = + 1 hari
messenger-week = + 1 minggu
messenger-real-time = Server ini memakai waktu nyata.
messenger-people = Orang
messenger-choose = Pilih seseorang untuk melihat ponselnya.
messenger-new = { $n } baru
messenger-messages = Pesan
messenger-empty = Belum ada pesan. Majukan jam ke kejadian berikutnya.
messenger-reply = Balas
messenger-reply-to = Balasan untuk:
messenger-has-blocked = Ia telah memblokir bot.
messenger-unblock = Izinkan menulis lagi
messenger-block = Blokir bot
messenger-cancel = Batal
messenger-her-message = Pesannya
messenger-write-as = Tulis sebagai dirinya, misalnya 3/10
messenger-send = Kirim
messenger-nobody = Tidak ada ponsel yang terbuka
messenger-how-next = Tekan “Kejadian berikutnya”: jam maju sampai sesuatu terjadi, dan orang yang menerima pesan tampil pertama dalam daftar.
messenger-how-choose = Pilih orangnya, tekan tombol di ponselnya, atau tulis seperti ia menulis: “3/10”, “selesai”, “12 Desember”.
messenger-how-see = Lihat hasilnya di halaman ringkasan.
messenger-how-real = Pilih seseorang untuk melihat ponselnya dan menjawab sebagai dirinya.
messenger-there = { $day } { $time } di { $place }
messenger-edited = diubah
messenger-sending = sedang dikirim
messenger-failed = tidak ada yang dicatat, mohon coba lagi
messenger-no-chat = Obrolan itu tidak ada.
messenger-no-message = Pesan itu sudah tidak ada.
messenger-no-button = Tombol itu sudah tidak ada: pesannya telah berubah.
messenger-blocked = Ia telah memblokir bot: tidak ada yang dikirim.
messenger-empty-text = Pesannya kosong: tidak ada yang dikirim.
messenger-too-long = Pesannya terlalu panjang: tidak ada yang dikirim.
messenger-not-recorded = Tidak ada yang dicatat. Mohon coba lagi.

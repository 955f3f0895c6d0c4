### Bahasa Melayu. DRAFT: awaits a native reader.

## Around every page

brand = Waymark
skip = Terus ke kandungan
menu = Halaman
nav = Halaman
nav-overview = Ikhtisar
nav-roadmap = Pelan tindakan
nav-activities = Aktiviti
nav-matrix = Matriks
nav-who = Siapa bertanggungjawab
nav-targets = Sasaran
nav-commitments = Komitmen
nav-consultations = Konsultasi
nav-progress = Kemajuan
nav-changes = Perubahan
nav-method = Kaedah
nav-data = Data
nav-desk = Ruang kerja
nav-messenger = Aplikasi mesej
languages = Bahasa
sign-out = Log keluar
as-of = Setakat { $when }.
revision = Semakan { $revision }.
report-number = Nombor laporan: { $number }

## A server with several programmes, or with none

programmes = Program
programmes-several = Pelayan ini memuatkan beberapa program.
programmes-none = Belum ada program
programmes-none-help = Mulakan pelayan dengan `--programme DIR` untuk menerbitkan program.

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = Dibatalkan: { $id } { $title }
calendar-responsible = Pihak yang bertanggungjawab: { $names }
calendar-state = Status semasa: { $state }

## Badges

badge-counts = { $late ->
    [0] { $on_track } daripada { $total } mengikut jadual
   *[other] { $on_track } daripada { $total } mengikut jadual, { $late } lewat
}
badge-title = { $label }: { $message }

## Signing in

sign-in = Log masuk
sign-in-offer = Ini membuka ruang kerja penyelaras “{ $programme }” dalam pelayar ini.
sign-in-button = Log masuk
sign-in-needed = Halaman ini untuk penyelaras
sign-in-how = Tulis /desk kepada Waymark dalam aplikasi mesej anda, atau tanya pengendali pelayan ini: anda akan menerima pautan yang boleh digunakan sekali, dalam masa sepuluh minit.
sign-in-over = Pautan ini sudah digunakan, atau tempohnya telah tamat

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date }, { $time } ({ $place })
distance =
    { $side ->
        [late] lewat { $days } hari
       *[ahead]
            { $days ->
                [0] hari ini
                [1] esok
               *[other] { $days } hari lagi
            }
    }
percent = { $part }
unknown = –
not-set = tiada

## Names of countries, as pages sort by them

country-none = Serantau
country-BN = Brunei Darussalam
country-ID = Indonesia
country-KH = Kemboja
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
column-activity = Aktiviti
column-responsible = Pihak bertanggungjawab
column-due = Tarikh akhir
column-state = Status
column-signal = Isyarat
column-progress = Kemajuan
column-activities = Aktiviti
column-share = Bahagian
nobody = Belum ada
progress-confirmed = { $progress } disahkan
change-state = kini “{ $state }”
change-progress = { $progress } dilaporkan
change-due = tarikh akhir { $day }
change-answered = dijawab
as-table = Perkara yang sama sebagai jadual
pages-here = Bahagian senarai
page-previous = Sebelumnya
page-next = Seterusnya
page-of = Bahagian { $page } daripada { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] Tiada aktiviti yang dapat dilihat di sini.
       *[other] { overview-counts }
    }
overview-counts = { $on_track } daripada { $total ->
   *[other] { $total } aktiviti
} mengikut jadual{ $done ->
    [0] {""}
   *[other] ; { $done } selesai
}{ $at_risk ->
    [0] {""}
   *[other] ; { $at_risk } berisiko
}{ $late ->
    [0] {""}
   *[other] ; { $late } lewat
}{ $no_report ->
    [0] {""}
   *[other] ; { $no_report } belum dilaporkan dalam tempoh ini
}{ $closed ->
    [0] {""}
   *[other] ; { $closed } ditutup
}.
overview-signals = Aktiviti mengikut isyarat
overview-signals-caption = Bilangan aktiviti bagi setiap isyarat
overview-next = Tarikh akhir seterusnya
overview-next-none = Tiada lagi tarikh akhir.
overview-changes = Perubahan terkini
overview-changes-none = Belum ada apa-apa yang berlaku.
overview-more = Semua perubahan
overview-downloads = Muat turun
overview-downloads-help = Angka pada halaman ini, untuk jadual dan laporan anda sendiri.
download-csv = Aktiviti sebagai CSV
download-xlsx = Aktiviti sebagai hamparan
download-json = Aktiviti sebagai JSON
download-calendar = Tarikh akhir sebagai kalendar
overview-foot = Kemajuan dan status dilaporkan oleh pihak yang bertanggungjawab; selesai bermaksud telah disahkan oleh pihak lain.

## Activities

activities-sentence =
    { $count ->
        [0] Tiada aktiviti yang sepadan.
       *[other] { $count } aktiviti sepadan.
    }
activities-all =
    { $count ->
        [0] Tiada aktiviti yang dapat dilihat di sini.
       *[other] { $count } aktiviti, mengikut urutan pelan tindakan.
    }
activities-none-help = Buang satu tapisan untuk melihat lebih banyak.
activities-filter = Tapis
activities-show = Paparkan
activities-clear = Paparkan semua
filter-any = Semua
filter-signal = Isyarat
filter-pillar = Tonggak
filter-country = Negara
filter-entity = Pihak bertanggungjawab
filter-words = Perkataan
filter-overdue = Yang melepasi tarikh akhir sahaja

## One activity

activity-all = Semua aktiviti
activity-due = Tarikh akhir { $day }, { distance }.
activity-was-due = Tarikh akhirnya { $day }.
activity-no-due = Tanpa tarikh akhir.
activity-held-up = Aktiviti ini menunggu { $items }, yang sudah melepasi tarikh akhir.
activity-facts = Apa, siapa, bila
activity-pillar = Tonggak
activity-responsible = Pihak bertanggungjawab
activity-instead-of = Menggantikan
activity-contributing = Pihak yang menyumbang
activity-confirmed-by = Disahkan oleh
activity-start = Mula
activity-due-name = Tarikh akhir
activity-due-first = Tarikh akhir pertama yang dipersetujui
activity-claimed = Kemajuan dilaporkan
activity-confirmed = Kemajuan disahkan
activity-last-report = Laporan terakhir
activity-report-at = { $day }, { $time }
activity-depends = Bergantung pada
activity-needed-by = Diperlukan oleh
activity-evidence-expected = Bukti yang dijangka
activity-evidence = Bukti yang diberikan
activity-evidence-count =
    { $count ->
       *[other] { $count } fail atau pautan
    }
activity-references = Menjawab
activity-targets = Sasaran
activity-targets-none = Tiada sasaran yang ditetapkan.
activity-targets-caption = Angka seperti yang dilaporkan
target-indicator = Petunjuk
target-baseline = Nilai asas
target-latest = Terkini
target-goal = Matlamat
target-unit = Unit
activity-moved-title = Perubahan tarikh akhir
activity-moved =
    { $times ->
        [1] Dipindahkan sekali, { $days } hari.
       *[other] Dipindahkan { $times } kali, { $days } hari kesemuanya.
    }
activity-moved-from = dari { $from } ke { $to }
activity-notes = Catatan
activity-history = Laporan dan perubahan
activity-history-none = Belum ada apa-apa yang dilaporkan.
activity-history-caption = Yang terkini dahulu
activity-state = Statusnya “{ $state }”.

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] Tiada aktiviti yang dapat dilihat di sini.
        [1] 1 aktiviti, dari mula hingga tarikh akhirnya.
       *[other] { $count } aktiviti, setiap satu dari mula hingga tarikh akhirnya.
    }
roadmap-caption = Aktiviti mengikut tonggak, bulan demi bulan
roadmap-today = Hari ini: { $day }
roadmap-from-to = { $from } hingga { $to }
roadmap-until = hingga { $to }
roadmap-since = dari { $from }
roadmap-no-dates = tanpa tarikh
quarter = ST{ $number }
pillar-none = Tanpa tonggak

## Matrix

matrix-title = Tonggak dan negara
matrix-sentence =
    { $count ->
        [0] Tiada aktiviti yang dapat dilihat di sini.
       *[other] { $count } aktiviti, mengikut tonggak dan negara pihak yang bertanggungjawab.
    }
matrix-caption = Bilangan aktiviti bagi setiap isyarat; setiap angka membuka senarainya

## Progress

progress-sentence = { $planned } daripada { $total } aktiviti dirancang selesai setakat ini; { $reported ->
   *[other] { $reported }
} dilaporkan selesai, { $confirmed } daripadanya disahkan.
progress-burnup = Dirancang, dilaporkan, disahkan
progress-planned = Dirancang
progress-reported = Dilaporkan
progress-confirmed-name = Disahkan
progress-day = Sebelum
progress-rate = Laporan dalam setiap tempoh
progress-rate-none = Belum ada tempoh yang bermula.
progress-rate-help = Daripada aktiviti yang berjalan dalam sesuatu tempoh, yang sudah dilaporkan. Tempoh terakhir masih terbuka.
progress-period = Tempoh
progress-expected = Berjalan
progress-did-report = Dilaporkan

## Wall

wall-late = Melepasi tarikh akhir
wall-late-none = Tiada yang melepasi tarikh akhir.
wall-again = Skrin ini dikemas kini setiap minit.

## The description of the API

docs = Data
docs-lead = Semua yang dipaparkan pada halaman ini boleh dibaca oleh atur cara komputer, daripada alamat di bawah.
docs-download = Huraian untuk atur cara komputer (OpenAPI 3.1)
docs-addresses = Alamat
docs-parameters = Yang boleh diminta
docs-answer = Yang dikembalikan
docs-name = Nama
docs-takes = Nilai
docs-meaning = Maksud
docs-page-of = Satu halaman baris, setiap satu dengan medan berikut:
docs-one = Satu objek dengan medan berikut:
docs-other = Dokumen jenis { $media }.
docs-nothing = Tiada.
docs-scope = Token untuk { $scope } diperlukan.

## Registers: what lists and single pages share

nothing-matches = Tiada yang sepadan dengan pilihan ini.
stands-in-for = sebagai ganti { $party }
column-title = Tajuk
column-leads = Menerajui
column-supports = Menyokong
column-confirms = Mengesahkan
column-part = Peranan
column-date = Tarikh
filter-organisation = Organisasi

## Who is responsible

who-title = Siapa bertanggungjawab
who-sentence = { $parties ->
    [0] Belum ada pihak yang menerajui aktiviti yang dipaparkan di sini.
   *[other] { $parties } organisasi menerajui { $activities } aktiviti.
}
who-handed-over = { $count ->
    [0] { "" }
   *[other] { $count } aktiviti telah diserahkan kepada pihak lain.
}
who-caption = Setiap aktiviti dengan pihak yang menerajui, menyokong dan mengesahkan bahawa aktiviti itu selesai
who-organisations = Semua organisasi

## Organisations, and one of them

organisations-title = Organisasi
organisations-sentence = { $count ->
    [0] Tiada organisasi yang dipaparkan di sini.
   *[other] { $count } organisasi berperanan dalam program ini.
}
organisations-caption = Bilangan aktiviti yang diterajui, disokong dan disahkan oleh setiap organisasi, serta bilangan komitmennya
organisations-name = Organisasi
organisations-kind = Jenis
organisations-country = Negara
organisations-commitments = Komitmen
organisations-reached = Hubungan
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] Tiada aktiviti yang diterajui atau komitmen yang dibuat oleh organisasi ini yang dipaparkan di sini.
       *[other] Organisasi ini tidak menerajui aktiviti dan membuat { $commitments } komitmen.
    }
   *[other] { $commitments ->
        [0] Organisasi ini menerajui { $activities } aktiviti.
       *[other] Organisasi ini menerajui { $activities } aktiviti dan membuat { $commitments } komitmen.
    }
}
entity-facts = Tentang organisasi ini
entity-kind = Jenis
entity-country = Negara
entity-zone = Waktu tempatan
entity-languages = Bahasa
entity-contact = Hubungan
entity-items = Peranannya dalam pelan tindakan
entity-items-caption = Semua perkara yang melibatkan organisasi ini
entity-items-none = Organisasi ini tidak berperanan dalam perkara yang dipaparkan di sini.
part-leads = Menerajui
part-supports = Menyokong
part-confirms = Mengesahkan
part-consulted = Dirujuk
part-informed = Dimaklumkan
part-coordinates = Menyelaras
entity-given-over = kini pada { $party }
entity-answering = Soalan dan jawapan
entity-answering-caption = Dikira daripada yang dipaparkan di sini; siapa yang menjawab tidak pernah dipaparkan
entity-answering-none = Organisasi ini belum menerima soalan.
entity-asked = Soalan
entity-answered = Dijawab
entity-reminded = Dijawab selepas diingatkan lagi
entity-waiting = Menunggu jawapan
entity-lost = Tidak dapat disampaikan

## Targets, and one of them

targets-title = Sasaran
targets-sentence = { $count ->
    [0] Tiada sasaran yang dipaparkan di sini.
    [1] { $met ->
        [0] Satu-satunya sasaran belum tercapai.
       *[other] Satu-satunya sasaran telah tercapai.
    }
   *[other] { $met } daripada { $count } sasaran telah tercapai.
}
targets-silent = { $silent ->
    [0] { "" }
   *[other] { $silent } belum mempunyai angka.
}
targets-caption = Angka seperti yang dilaporkan oleh pihak yang menerajui aktiviti
target-percent = Pencapaian
target-trend = Trend
target-trend-of = Dari { $first } ke { $last }
target-sentence = Pencapaian { $percent } dari { $baseline } menuju { $goal }; angka terkini: { $latest }.
target-sentence-none = Menunggu angka pertama dari { $baseline } menuju { $goal }.
target-facts = Yang dikira
target-by-group = Dikira berasingan mengikut
target-condition = Syarat
target-milestone = Pencapaian penting
target-source = Sumber
target-source-of = Laporan tentang { $activity }
target-evidence = Dibuktikan dengan
target-readings = Angka dari semasa ke semasa
target-readings-caption = Setiap angka pada masa dilaporkan
target-reading = Angka
target-readings-none = Belum ada angka yang dilaporkan.

## Commitments, and one of them

commitments-title = Komitmen
commitments-sentence = { $count ->
    [0] Tiada komitmen yang dipaparkan di sini.
    [1] { $kept ->
        [0] Ada satu komitmen; belum ditetapkan sebagai ditunaikan.
       *[other] Ada satu komitmen, dan sudah ditunaikan.
    }
   *[other] { $kept } daripada { $count } komitmen sudah ditunaikan.
}
commitments-caption = Kata-kata yang dipersetujui, siapa yang membuatnya, di mana, dan statusnya
commitment-text = Kata-kata yang dipersetujui
commitment-maker = Dibuat oleh
commitment-meeting = Mesyuarat
commitment-serves = Menyokong
commitment-sentence = { $state }. Tarikh akhir { $day }.
commitment-sentence-undated = { $state }. Tanpa tarikh akhir.
commitment-facts = Apa, siapa, bila
commitment-session = Sesi
commitment-measure = Ditunaikan apabila
commitment-condition = Syarat
commitment-meeting-date = Dipersetujui pada
commitment-first-due = Tarikh akhir pertama yang dipersetujui
commitment-moved = Dipindahkan
commitment-moved-to = Dari { $from } ke { $to }
commitment-progress = Kemajuan dilaporkan
commitment-report = Laporan terakhir
commitment-serves-none = Tidak dikaitkan dengan aktiviti.

## Consultations, and one of them

consultations-title = Konsultasi
consultations-sentence = { $count ->
    [0] Tiada konsultasi yang dipaparkan di sini.
    [1] { $ahead ->
        [0] Satu konsultasi telah diadakan.
       *[other] Satu konsultasi akan diadakan.
    }
   *[other] { $ahead ->
        [0] { $count } konsultasi; tiada yang akan datang.
       *[other] { $count } konsultasi; { $ahead } akan datang.
    }
}
consultations-caption = Masa setiap konsultasi, tuan rumahnya, dan hasilnya
consultation-host = Tuan rumah
consultation-begins = Bermula
consultation-ends = Berakhir
consultation-agreements = Persetujuan
consultation-commitments = Komitmen
consultation-sentence = { $state }. Bermula { $day }.
consultation-sentence-undated = { $state }. Tarikh belum ditetapkan.
consultation-facts = Bila, di mana, siapa
consultation-moment = { $day }, { $time } ({ $zone })
consultation-place = Tempat
consultation-mode = Cara
consultation-invited = Dijemput
consultation-participants = Peserta
consultation-minutes = Minit
consultation-minutes-count = { $count ->
   *[other] { $count } dokumen
}
mode-in_person = Bersemuka
mode-online = Dalam talian
mode-hybrid = Bersemuka dan dalam talian
consultation-agenda = Agenda
consultation-agenda-none = Agenda tidak dicatatkan di sini.
consultation-agreements-none = Persetujuan tidak dicatatkan di sini.
consultation-commitments-none = Tiada komitmen yang dibuat di sini.

## Changes

changes-title = Perubahan
changes-sentence = { $day ->
    [none] Belum ada perubahan.
   *[other] Perubahan terkini pada { $day }.
}
changes-caption = Perubahan terkini dahulu, berserta organisasi yang membuatnya
changes-feed = Perkara yang sama sebagai suapan (Atom)
changes-what = Perubahan
changes-by = Oleh
changes-clock = kalendar
changes-notice = perkara lain
changes-moved = Kini “{ $state }”.
changes-progress = { $share } dilaporkan.
changes-value = Angka baharu: { $value }.
changes-due = Tarikh akhir dipindahkan dari { $from } ke { $to }.
changes-due-set = Tarikh akhir ditetapkan pada { $to }.
changes-handed-over = Diserahkan kepada { $party }.
changes-answered = Dijawab.
changes-earlier = Perubahan terdahulu
changes-latest = Perubahan terkini
changes-feed-title = { $programme }: perubahan

## Method

method-title = Kaedah
method-sentence = Setiap status di sini mengikut peraturan pada halaman ini, dikira daripada laporan organisasi dan daripada kalendar.
method-signals = Maksud setiap isyarat
method-signals-caption = Warna, bentuk dan perkataan sentiasa dipaparkan bersama
method-meaning = Maksud
method-done = Tiada apa-apa lagi yang ditunggu: pihak lain selain pelapor telah mengesahkannya, atau angka yang dilaporkan telah mencapai sasaran.
method-on_track = Sudah bermula atau akan datang, dalam masanya, dan tiada kesukaran yang dilaporkan.
method-at_risk = Pihak yang bertanggungjawab melaporkan kelewatan atau kesukaran, atau perkara ini bergantung pada sesuatu yang sudah melepasi tarikh akhir.
method-late = Hari tarikh akhir telah tamat di tempat pihak yang bertanggungjawab, dan perkara ini belum selesai.
method-no_report = Tiada laporan dalam tempoh pelaporan ini, atau belum pernah ada laporan. Ini bermaksud belum ada khabar, bukan kegagalan.
method-closed = Dibatalkan, tidak disahkan, ditarik balik atau tamat: tiada apa-apa lagi yang ditunggu.
method-worst = Laporan orang dan kalendar mungkin berbeza. Yang dipaparkan ialah yang lebih berat; selesai dan ditutup dipaparkan seadanya.
method-calendar = Menurut kalendar
method-calendar-caption = Hari berakhir pada tengah malam di tempat pihak yang bertanggungjawab
method-on_time = Tiada satu pun daripada yang berikut berlaku.
method-due_soon = { $days ->
    [1] Tarikh akhirnya hari ini atau esok.
   *[other] Tarikh akhirnya dalam masa { $days } hari.
}
method-silent = Sedang berjalan, tiada laporan dalam tempoh pelaporan ini, dan laporan terakhir atau permulaannya lebih daripada { $days } hari lalu.
method-overdue = Hari tarikh akhir telah tamat.
method-period = Satu tempoh pelaporan ialah { $months ->
   *[other] { $months } bulan
}. Tempoh sekarang dari { $from } hingga { $to }.
method-period-none = Satu tempoh pelaporan ialah { $months ->
   *[other] { $months } bulan
}. Tempoh pertama belum bermula.
method-progress = Kemajuan
method-progress-claimed = Kemajuan dilaporkan ialah keterangan pihak yang menerajui aktiviti. Kemajuan dikira sebagai disahkan hanya apabila aktiviti selesai.
method-confirms = “Selesai” disahkan oleh pihak yang dinamakan di bawah “Mengesahkan”; jika tiada, oleh penyelaras.
method-dates = Tarikh akhir yang dipindahkan mengekalkan tarikh pertamanya: kedua-duanya dipaparkan, berserta setiap pemindahannya.
method-scale = Perbandingan dengan skala lain
method-scale-caption = Tahap terdekat pada skala awam yang lain; skala itu dinilai oleh pihak lain dan pada masa lain
method-scale-ours = Di sini
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = Tiada laporan
method-scale-open = Belum ada yang dilaksanakan, menurut laporan
method-scale-half = Kurang daripada { $share } dilaporkan
method-scale-most = { $share } atau lebih dilaporkan
method-scale-done = Selesai
method-scale-over = Selesai, melebihi yang disasarkan
method-scale-closed = Ditutup
ogp-no-evidence = Bukti tidak tersedia
ogp-not-started = Belum bermula
ogp-limited = Terhad
ogp-substantial = Ketara
ogp-complete = Selesai
compact-none = Belum ada kemajuan
compact-limited = Terhad
compact-met = Dipenuhi
compact-exceeded = Dilampaui
sdg-exploring = Meneroka sumber data
sdg-in-progress = Sedang berjalan
sdg-complete = Selesai
sdg-not-applicable = Tidak berkenaan
scale-no-step = Tiada tahap ini
method-hidden = Yang tidak pernah dipaparkan
method-hidden-person = Nama, nombor atau akaun seseorang: yang dilaksanakan dinyatakan mengikut organisasi.
method-hidden-words = Kata-kata dan fail yang dihantar, selain yang dipersetujui untuk dipaparkan.
method-hidden-entity = Nama organisasi yang tidak boleh diketahui; keterangan umum dipaparkan sebagai ganti.
method-hidden-items = Perkara yang oleh penulisnya dipaparkan kepada ahli, penyelaras atau orang yang dinamakan sahaja.
method-corrections = Ada yang tidak betul?
method-corrections-help = Sila maklumkan penyelaras program tentang apa yang tidak betul; penyelaras akan membetulkannya, dan pembetulan itu ditandai tarikh.
method-corrections-none = Sila maklumkan pengendali pelayan ini; belum ada penyelaras yang dinamakan.

## Data

data-title = Data terbuka
data-sentence = Semua yang ada pada halaman ini boleh diambil sebagai data, tanpa perlu meminta kebenaran.
data-lists = Senarai
data-lists-caption = Baris yang sama seperti pada halaman, setakat yang boleh anda lihat
data-what = Apa
data-address = Alamat
data-format = Format
data-licence = Lesen
data-licence-none = Program ini tidak menyatakan lesen. Sila tanya penyelarasnya sebelum menerbitkan data di tempat lain, dan nyatakan sumber serta tarikhnya.
data-schema = Cara membacanya
data-schema-help = Tarikh ditulis YYYY-MM-DD; masa memuatkan ofset zonnya; nilai kosong bermaksud tidak diketahui. Senarai dibahagikan kepada halaman dengan kursor. Jawapan yang tidak berubah tidak memerlukan kos: hantar semula ETagnya.
data-programme = Program
data-summary = Ringkasan dalam satu baris
data-activities = Aktiviti
data-targets = Sasaran
data-commitments = Komitmen
data-entities = Organisasi
data-consultations = Konsultasi
data-ledger = Peringatan
data-changes = Perubahan
data-programmes = Program pada pelayan ini
data-responsibilities = Siapa memegang peranan apa
data-matrix = Bilangan mengikut dua sifat
data-timeseries = Angka dari semasa ke semasa
data-events = Perubahan semasa berlaku
data-export = Jadual penuh untuk dimuat turun
data-calendar = Tarikh akhir untuk kalendar anda
data-badge = Lencana
data-chart = Carta sebagai gambar
data-embed = Cebisan untuk laman lain
data-openapi = Huraian antara muka untuk atur cara
data-docs = Huraian yang sama untuk dibaca
data-feed = Perubahan sebagai suapan

## Fragments for other sites

embed-source = Daripada { $programme }
embed-deadlines = Tarikh akhir seterusnya
embed-deadlines-none = Tiada tarikh akhir.
embed-signals = Aktiviti mengikut isyarat

## Desk: for coordinators only

desk-needs = Perlu perhatian anda
desk-people = Orang dan aplikasi mesej
desk-delivery = Penghantaran
desk-files = Fail
desk-audit = Siapa melakukan apa
desk-tokens = Akses
desk-revisions = Semakan
desk-preview = Mesej
desk-who = { $office }, { $entity }
desk-who-left = { $id } (sudah keluar)
desk-count = { $n ->
    [0] Tiada yang memerlukan anda sekarang.
   *[other] { $n } perkara memerlukan anda.
}
desk-told = Hasilnya
desk-not-heard-yet = Perkara ini masih diproses. Sila buka semula halaman ini sebentar lagi.

desk-incidents = Aktiviti yang tidak dapat diteruskan
desk-dates = Tarikh baharu yang diminta
desk-claims = Menunggu pengesahan atau keputusan
desk-hand-overs = Bukan tugas pihak yang ditanya
desk-words = Kata-kata yang perlu dibaca oleh seseorang
desk-unreached = Orang yang belum dapat dihubungi
desk-by-hand = Disampaikan secara langsung, belum dijawab
desk-invitations = Jemputan yang tamat tanpa digunakan
desk-soon = Akan dipaparkan sebagai lewat

desk-suspended = Perkara ini menunggu anda: berlaku gangguan ({ $code }).
desk-incident = Berlaku gangguan ({ $code }).
desk-asked-you = Ini soalan untuk anda: { $who }.
desk-asked = Yang ditanya: { $who }.
desk-not-theirs = { $who } menyatakan bahawa ini bukan tugasnya.
desk-reason-not-understood = Kami belum memahami kata-kata ini, juga selepas bertanya sekali lagi.
desk-reason-wanted = Pengirim mahu seseorang membaca ini.
desk-reason-unprompted = Ini ditulis ketika tiada soalan.
desk-reason-help = Pengirim meminta bantuan.
desk-reason-no-member = Ini ditulis oleh orang yang tidak lagi mengambil bahagian.
desk-reason-failed = Ini tidak dapat diproses.
desk-reason-gone = Waymark dikeluarkan daripada sebuah kumpulan.
desk-reason-no-rights = Waymark tidak lagi dibenarkan menulis dalam sebuah ruang sembang.
desk-reason-erase = Pengirim meminta supaya data tentang dirinya dibuang.
desk-not-reached = { $n ->
   *[other] { $n } mesej tidak sampai.
}
desk-perhaps-reached = { $n ->
   *[other] Tidak diketahui sama ada { $n } mesej sampai.
}
desk-passed-on = Seorang penyelaras diminta menyampaikan soalan.
desk-invitation-over = Jemputan tidak digunakan.
desk-late-after = Selepas { $day } perkara ini dipaparkan sebagai lewat kepada semua orang.
desk-why-no-messenger = tanpa aplikasi mesej
desk-why-nobody-there = belum ada orang di pejabat ini
desk-why-gone = akaun sudah tiada atau menyekat Waymark
desk-why-rights = Waymark tidak dibenarkan menulis di sana
desk-why-no-rights = Waymark tidak dibenarkan menulis di sana
desk-why-unreadable = perkara yang dimaksudkan tidak dapat dibaca

desk-act-read = Saya sudah membacanya
desk-act-resume = Teruskan
desk-act-found = Ini sudah diselesaikan
desk-act-again = Hantar semula
desk-act-seen = Saya sudah melihatnya
desk-to-people = Orang dan aplikasi mesej
desk-enter = Masukkan jawapan bagi pihak ini
desk-enter-help = Jawapan direkodkan atas nama pihak ini, dengan catatan bahawa anda yang memasukkannya.
desk-which-question = Soalan mana yang dijawab?
desk-her-words = Jawapannya, dengan kata-kata asal
desk-record = Rekodkan
desk-ask-else = Tanya pejabat lain
desk-which-office = Pejabat mana?
desk-ask-them = Tanya
desk-write = Tulis kepada pihak yang bertanggungjawab
desk-your-words = Kata-kata anda
desk-show-first = Paparkan sebelum dihantar

desk-did-read = Terima kasih. Ini ditandai sudah dibaca.
desk-did-resumed = Perkara ini diteruskan. Jika berlaku gangguan lagi, perkara ini akan muncul semula di sini.
desk-did-found = Terima kasih. Ini sudah diselesaikan.
desk-did-again = Ini dihantar semula, ke alamat yang digunakan sekarang.
desk-did-seen = Terima kasih. Ini sudah dikeluarkan daripada ruang kerja anda.
desk-did-already = Tiada apa-apa yang diubah: hal ini sudah diselesaikan sebelum ini.
desk-did-ended = Jemputan telah ditamatkan.
desk-did-unlinked = Akaun tidak lagi dihubungkan.
desk-left = Anda tidak lagi mengambil bahagian dalam program ini.
desk-form-broken = Borang ini tidak sampai dengan lengkap. Sila buka semula halaman ini, kemudian hantar sekali lagi.
desk-form-missing = Ada ruangan yang belum lengkap dalam borang ini. Sila kembali, lengkapkan, kemudian hantar sekali lagi.

desk-person = Orang
desk-linked = Dihubungkan
desk-heard = Khabar terakhir
desk-invited-until = Dijemput hingga
desk-do = Yang boleh anda lakukan
desk-nowhere = belum ada
desk-gone = tiada lagi
desk-never = belum pernah
desk-stopped = tidak mahu menerima mesej
desk-paused = sedang berehat daripada mesej
desk-welcomed = sudah ditanya, belum bersetuju
desk-unlink = Putuskan
desk-invite = Jemput
desk-end-invitation = Tamatkan
desk-cannot-invite = Belum ada yang boleh dijemput: Waymark belum berhubung melalui Telegram atau Discord.
desk-invitation = Jemputan
desk-invitation-help = Hanya halaman ini yang memaparkannya. Sila sampaikan kepada orang ini sahaja. Jemputan boleh digunakan sekali, dan tiada apa-apa yang dihantar sebelum orang ini bersetuju.
desk-then-write = Kemudian tulis di sana:
desk-qr = Pautan yang sama, untuk kamera telefon
desk-works-until = Boleh digunakan hingga
desk-to-forward = Teks untuk dimajukan

desk-messengers = Aplikasi mesej
desk-messenger = Aplikasi mesej
desk-state = Status
desk-waiting = Menunggu
desk-oldest = Paling lama
desk-last-sent = Terakhir dihantar
desk-nothing-sent = Belum ada yang dihantar.
desk-bot-up = berhubung
desk-bot-down = tidak berhubung
desk-bot-own = sebahagian daripada pelayan ini
desk-lost = Tidak dihantar, atau mungkin tidak
desk-to = Kepada
desk-to-a-group = sebuah kumpulan
desk-why = Sebab
desk-when = Bila
desk-reminders = Peringatan
desk-item = Perkara
desk-older = Yang lebih lama
desk-status-all = semua
desk-status-planned = dirancang
desk-status-released = dalam penghantaran
desk-status-sent = dihantar
desk-status-answered = dijawab
desk-status-suppressed = sengaja tidak dihantar
desk-status-undeliverable = tidak sampai
desk-status-uncertain = mungkin sampai
desk-status-dead = dihentikan

desk-file = Fail
desk-from = Daripada
desk-kind = Jenis
desk-size = Saiz
desk-files-help = Fail disimpan pada peranti anda, tidak dibuka di sini. Fail belum diperiksa untuk virus. Siapa yang membukanya akan direkodkan.
desk-no-files = Belum ada fail yang dihantar.
desk-kilobytes = { $n } kB
desk-file-kept = disimpan
desk-file-wanted = sedang diambil
desk-file-refused = tidak disimpan
desk-file-too-large = tidak disimpan: terlalu besar
desk-file-type = tidak disimpan: bukan jenis fail yang kami simpan
desk-file-gone = tiada lagi
desk-file-erased = dibuang bersama data pengirimnya

desk-who-did = Siapa
desk-what = Apa
desk-detail = Butiran
desk-filter = Paparkan
desk-nothing-done = Belum ada tindakan.
desk-entered-by = dimasukkan oleh { $who }
desk-revision = semakan { $n }
desk-did-it-answer = menjawab
desk-did-it-request = meminta sesuatu
desk-did-it-command = memutuskan
desk-did-it-undo = menarik balik jawapan
desk-did-it-published = menerbitkan
desk-did-it-entered = memasukkan jawapan bagi pihak orang lain
desk-did-it-read = membaca kata-kata
desk-did-it-resumed = meneruskan sesuatu perkara
desk-did-it-found = menyelesaikan serah tugas
desk-did-it-again = menghantar semula
desk-did-it-seen = mengeluarkan daripada ruang kerja
desk-did-it-invited = menjemput
desk-did-it-ended = menamatkan jemputan
desk-did-it-unlinked = memutuskan akaun
desk-did-it-opened = membuka fail
desk-did-it-token-made = membuat token
desk-did-it-token-revoked = membatalkan token
desk-did-it-signed-in = log masuk
desk-did-it-erased = membuang data tentang seseorang

desk-tokens-help = Dengan token, sesuatu atur cara komputer membaca setakat skopnya, atau menghantar kemas kini. Sila berikan token tersendiri kepada setiap atur cara.
desk-no-tokens = Belum ada token untuk program ini.
desk-token = Token baharu
desk-token-once = Hanya halaman ini yang memaparkannya. Sila salin sekarang.
desk-token-begins = Bermula dengan
desk-token-name = Untuk apa?
desk-token-scope = Apa yang boleh dilakukan?
desk-token-days = Untuk berapa hari?
desk-token-until = Sah hingga
desk-token-used = Terakhir digunakan
desk-token-make = Buat token
desk-token-revoke = Batalkan
desk-token-revoked = dibatalkan
desk-token-over = tamat
desk-did-revoked = Token telah dibatalkan.
desk-scope-read-public = membaca yang umum
desk-scope-read-members = membaca yang dilihat ahli
desk-scope-read-all = membaca semua
desk-scope-write-updates = menghantar kemas kini
desk-scope-admin = membuat dan membatalkan token

desk-first-revision = Yang pertama.
desk-changed-files = Fail
desk-files-changed = Diubah
desk-files-added = Baharu
desk-files-removed = Dibuang

desk-message = Mesej
desk-show = Paparkan
desk-preview-about = Contoh tentang { $item }, setakat { $day }. Tiada yang dihantar.
desk-not-translated = Belum ada terjemahan: ini disampaikan dalam bahasa lain.
desk-refused = Akan ditolak:
desk-did-again-later = Ini dihantar semula sebaik waktu mesej mereka bermula.
desk-did-nowhere = Tiada apa dihantar: mereka belum dapat dihubungi di mana-mana. Sila jemput mereka dahulu, atau sampaikan sendiri.
desk-did-given-up = Ini tidak dihantar lagi, dan sebabnya tercatat dalam senarai.
desk-did-gone-on = Tiada apa berubah: ini sudah sampai, sedang dihantar, atau sudah diselesaikan.
desk-did-token-twice = Borang ini telah dihantar sebelum ini. Tokennya dipaparkan ketika itu, dan tiada token kedua dibuat. Jika tiada sesiapa menyalinnya, batalkan dan buat yang lain.
desk-delivered = Satu peringatan
desk-one-reminder = Peringatan: { $item }
desk-give-up = Hentikan penghantaran
desk-give-up-help = Ini tidak dihantar, atau tidak dihantar lagi. Soalannya kekal terbuka, dan peringatan seterusnya diteruskan.
desk-why-closed = sudah selesai sebelum sempat dihantar
desk-why-superseded = yang lebih baharu mengambil tempatnya
desk-why-paused = mereka sedang berehat daripada mesej
desk-why-stopped = mereka tidak mahu menerima mesej
desk-why-silence = mereka tidak mahu menerima mesej
desk-why-digest = sebahagian daripada ringkasan
desk-why-reply-page = halaman jawapan memaparkannya
desk-why-unlinked = akaun sudah diputuskan
desk-why-never-sent = mesej yang diubahnya tidak pernah dihantar
desk-why-no-thread = topik kumpulan sudah tiada
desk-why-erased = maklumat tentang mereka telah dibuang
desk-why-told-otherwise = mereka sudah tahu melalui cara lain
desk-why-not-needed = tidak diperlukan lagi
desk-why-wrong-person = bukan untuk mereka
desk-did-it-given-up = menghentikan penghantaran
desk-did-it-signed-out = log keluar di semua tempat
desk-sessions = Tempat anda log masuk
desk-sessions-count = { $n ->
    [1] Anda log masuk dalam pelayar ini sahaja.
   *[other] Anda log masuk dalam { $n } pelayar.
}
desk-sessions-help = Jika peranti hilang, log keluar di semua tempat. Pautan log masuk juga tamat.
desk-sign-out-all = Log keluar di semua tempat

## Where something goes wrong

problem-bad = Ini tidak difahami
problem-bad-help = Tiada apa-apa diubah. Sila kembali, muat semula halaman, kemudian hantar sekali lagi.
problem-not-found = Tiada apa-apa di sini
problem-not-found-help = Alamat ini tidak lengkap, atau kandungannya tidak boleh dilihat di sini.
problem-not-allowed = Ini tidak dibenarkan
problem-not-allowed-help = Sila log masuk, atau minta akses daripada penyelaras program.
problem-too-many = Ini terlalu kerap
problem-too-many-help = Tiada apa-apa yang hilang. Sila tunggu beberapa minit, kemudian cuba lagi.
problem-unavailable = Ini tidak dapat dipaparkan buat masa ini
problem-unavailable-help = Sila cuba lagi beberapa minit lagi.
problem-ours = Berlaku masalah di pihak kami
problem-ours-help = Ini bukan kesilapan anda. Sila cuba lagi, atau beritahu penyelaras nombor di bawah.

## The local messenger

messenger-clock = Jam
messenger-next = Peristiwa seterusnya
messenger-hour = + 1 jam
messenger-day = + 1 hari
messenger-week = + 1 minggu
messenger-real-time = Pelayan ini menggunakan masa sebenar.
messenger-people = Orang
messenger-choose = Pilih seseorang untuk melihat telefonnya.
messenger-new = { $n } baharu
messenger-messages = Mesej
messenger-empty = Belum ada mesej. Gerakkan jam ke peristiwa seterusnya.
messenger-reply = Balas
messenger-reply-to = Balasan kepada:
messenger-has-blocked = Beliau telah menyekat bot.
messenger-unblock = Benarkan menulis semula
messenger-block = Sekat bot
messenger-cancel = Batal
messenger-her-message = Mesej beliau
messenger-write-as = Tulis sebagai beliau, contohnya 3/10
messenger-send = Hantar
messenger-nobody = Tiada telefon yang dibuka
messenger-how-next = Tekan “Peristiwa seterusnya”: jam bergerak hingga sesuatu berlaku, dan orang yang menerima mesej berada di atas senarai.
messenger-how-choose = Pilih orangnya, tekan butang pada telefonnya, atau tulis seperti beliau: “3/10”, “selesai”, “12 Disember”.
messenger-how-see = Lihat hasilnya pada halaman ringkasan.
messenger-how-real = Pilih seseorang untuk melihat telefonnya dan menjawab sebagai beliau.
messenger-there = { $day } { $time } di { $place }
messenger-edited = disunting
messenger-sending = sedang dihantar
messenger-failed = tiada apa-apa direkodkan, sila cuba lagi
messenger-no-chat = Perbualan itu tiada.
messenger-no-message = Mesej itu sudah tiada.
messenger-no-button = Butang itu sudah tiada: mesej telah berubah.
messenger-blocked = Beliau telah menyekat bot: tiada apa-apa dihantar.
messenger-empty-text = Mesej kosong: tiada apa-apa dihantar.
messenger-too-long = Mesej terlalu panjang: tiada apa-apa dihantar.
messenger-not-recorded = Tiada apa-apa direkodkan. Sila cuba lagi.

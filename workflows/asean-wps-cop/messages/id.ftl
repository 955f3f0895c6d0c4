# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words in Indonesian; every other text comes with Waymark.
# The three questions of an activity name the community that asks.

kickoff =
    Komunitas Praktik Perempuan, Perdamaian, dan Keamanan ASEAN
    { about }
    Apakah semuanya siap untuk dimulai pada { $start }?
progress =
    Komunitas Praktik Perempuan, Perdamaian, dan Keamanan ASEAN
    { about }
    Bagaimana kemajuannya? Angka seperti 3/10, atau hari Anda memperkirakan selesai, juga merupakan jawaban.
verify =
    Komunitas Praktik Perempuan, Perdamaian, dan Keamanan ASEAN
    { about }
    { $entity } melaporkan bahwa ini sudah selesai. Mohon periksa buktinya, lalu konfirmasikan atau kembalikan dengan alasan.

# Agreement by circulation (workflows/circulation.yaml)

circulation_comments =
    { about }
    Rancangan diedarkan untuk tanggapan. Apakah lembaga Anda ingin menanggapi?
circulation_comment =
    { about }
    Tanggapan atas rancangan: { $comment }
circulation_revise =
    { about }
    Naskah ada pada Anda untuk direvisi. Apakah naskah akhir siap diedarkan?
circulation_endorse =
    { about }
    Naskah akhir diedarkan untuk persetujuan. Apakah lembaga Anda menyetujuinya?
circulation_objection =
    { about }
    Satu lembaga berkeberatan: { $objection }
circulation_record =
    { about }
    Peredaran sudah berakhir. Apakah persetujuan setiap lembaga sudah tercatat?

follow-up-comment = { $no }: Apa tanggapan Anda? Beberapa kata atau sebuah tautan sudah cukup.
follow-up-objection = { $no }: Apa keberatan Anda? Beberapa kata sudah cukup.
fact-comment = Tanggapan
fact-objection = Keberatan
answer-no_comment = Tidak ada tanggapan
answer-comment = Ada tanggapan
answer-final_ready = Naskah akhir siap
answer-endorse = Setuju
answer-object = Keberatan
state-circulated = Diedarkan untuk tanggapan
state-revised = Sedang direvisi
state-final_circulation = Diedarkan untuk persetujuan
state-endorsing = Persetujuan sedang dicatat

# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words in Indonesian; every other text comes with Waymark.

kickoff =
    Ini layanan pengingat Komunitas Praktik Perempuan, Perdamaian, dan Keamanan ASEAN.
    Kegiatan { $no }: { $title }. Tenggatnya { $due }. Apakah Anda siap memulai?
progress =
    Komunitas Praktik Perempuan, Perdamaian, dan Keamanan ASEAN. Kegiatan { $no }: { $title }. Tenggatnya { $due }.
    Bagaimana kemajuannya? Angka seperti 3/10 atau sebuah tanggal juga merupakan jawaban.
verify =
    Komunitas Praktik Perempuan, Perdamaian, dan Keamanan ASEAN. { $entity } melaporkan bahwa kegiatan { $no }, { $title }, sudah selesai.
    Apakah Anda mengonfirmasinya?

# The programme's own workflow: agreement by circulation (workflows/circulation.yaml).
circulation_comments = Rancangan { $no }, { $title }, sedang diedarkan. Apakah Anda punya tanggapan?
circulation_comment = Tentang { $no }, { $title }: ada tanggapan baru. Anda dapat membacanya dalam riwayat kegiatan.
circulation_revise = Masa tanggapan untuk { $no }, { $title }, sudah berakhir. Apakah naskah akhir sudah siap?
circulation_endorse = Naskah akhir { $no }, { $title }, diedarkan untuk disetujui. Apakah lembaga Anda menyetujuinya?
circulation_objection = Tentang { $no }, { $title }: satu lembaga berkeberatan. Naskah kembali kepada Anda.
circulation_record = Peredaran { $no }, { $title }, sudah berakhir. Apakah persetujuan setiap lembaga sudah tercatat?
follow-up-comment = Apa tanggapan Anda?
follow-up-objection = Apa keberatan Anda?
answer-no_comment = Tidak ada tanggapan
answer-comment = Ada tanggapan
answer-final_ready = Naskah akhir siap
answer-endorse = Setuju
answer-object = Keberatan
state-circulated = diedarkan untuk tanggapan
state-revised = sedang direvisi
state-final_circulation = diedarkan untuk persetujuan
state-endorsing = persetujuan sedang dicatat

### ພາສາລາວ (Lao). DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Lao has no plural forms. Persons are addressed as "ທ່ານ". Sentences end in a full stop, as in letters of offices today.

## The language itself

language-name = ພາສາລາວ

## How an item is named

# where chats carry codes only
an-office = ຫ້ອງການ
details = ລາຍລະອຽດ: { $link }
item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        ວັນທີ: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        ກຳນົດເວລາ: { $due } ({ days-late })
    [today]
        { "" }
        ກຳນົດເວລາ: { $due } (ມື້ນີ້)
    [ahead]
        { "" }
        ກຳນົດເວລາ: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] ມື້ອື່ນ
   *[other] ອີກ { $days } ມື້
}
days-late = { $late ->
    [1] ມື້ວານນີ້
   *[other] { $late } ມື້ກ່ອນ
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    ທຸກຢ່າງພ້ອມທີ່ຈະເລີ່ມໃນ { $start } ແລ້ວຫຼືຍັງ?
progress =
    { about }
    ຄວາມຄືບໜ້າເປັນແນວໃດ? ທ່ານຍັງພິມໄດ້ວ່າເຮັດໄປແລ້ວເທົ່າໃດ ເຊັ່ນ 3/10 ຫຼື 30% ຫຼືພິມວັນທີທີ່ຄາດວ່າຈະສຳເລັດ.
due_tomorrow =
    { about }
    ຂໍ້ຄວາມເຕືອນສັ້ນໆສຳລັບຜູ້ຮ່ວມປະຕິບັດ. ບໍ່ຈຳເປັນຕ້ອງຕອບ.
verify =
    { about }
    { $entity } ລາຍງານວ່າສຳເລັດແລ້ວ. ກະລຸນາກວດເບິ່ງຫຼັກຖານ ແລ້ວຢືນຢັນ ຫຼືສົ່ງກັບຄືນພ້ອມເຫດຜົນ.
not_verified =
    { about }
    ມີການລາຍງານວ່າສຳເລັດແລ້ວ ແລະກຳລັງລໍຖ້າການຢືນຢັນ. ກະລຸນາຕິດຕໍ່ຜູ້ຢືນຢັນ.
returned =
    { about }
    ຍັງບໍ່ສາມາດຢືນຢັນໄດ້. ເຫດຜົນ: { $reason }
    ລາຍການນີ້ເປີດຄືນແລ້ວ. ເມື່ອແກ້ໄຂຮຽບຮ້ອຍ ກະລຸນາລາຍງານວ່າສຳເລັດອີກຄັ້ງ.
confirmed =
    { item }
    ໄດ້ຮັບການຢືນຢັນວ່າສຳເລັດແລ້ວ. ຂໍຂອບໃຈ.
cancelled =
    { item }
    ຍົກເລີກແລ້ວ. ບໍ່ຕ້ອງດຳເນີນການຫຍັງອີກ.
blocked =
    { about }
    { $entity } ລາຍງານວ່າຕິດຂັດ. ກະລຸນາຕິດຕໍ່ຈຸດປະສານງານ.
help_wanted =
    { about }
    { $who } ຂໍຄວາມຊ່ວຍເຫຼືອ. ກະລຸນາຕິດຕໍ່ຈຸດປະສານງານ.
new_date_wanted =
    { about }
    { $entity } ຄາດວ່າຈະສຳເລັດໃນ { $expected }. ກະລຸນາອະນຸມັດວັນທີໃໝ່ ຫຼືຕິດຕໍ່ຈຸດປະສານງານ.
no_answer =
    { about }
    ຍັງບໍ່ມີຄຳຕອບຈາກ { $entity }. ກະລຸນາຕິດຕໍ່ຈຸດປະສານງານດ້ວຍວິທີອື່ນ.

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    ຖ້ອຍຄຳນີ້ໄດ້ກ່າວໄວ້ໃນນາມ { $entity }. ຈະຂໍໃຫ້ { $entity } ຢືນຢັນຕາມຖ້ອຍຄຳນີ້ຫຼືບໍ່?
commitment_confirm =
    { about }
    ໄດ້ບັນທຶກເປັນຄຳໝັ້ນສັນຍາຂອງ { $entity }. ທ່ານຢືນຢັນຕາມຖ້ອຍຄຳນີ້ຫຼືບໍ່?
commitment_confirmed =
    { item }
    { $entity } ໄດ້ຢືນຢັນຄຳໝັ້ນສັນຍານີ້ແລ້ວ.
commitment_begun =
    { about }
    ໄດ້ເລີ່ມປະຕິບັດຄຳໝັ້ນສັນຍານີ້ແລ້ວຫຼືຍັງ?
commitment_progress =
    { about }
    ຄຳໝັ້ນສັນຍານີ້ຄືບໜ້າແນວໃດ? ທ່ານຍັງພິມໄດ້ວ່າເຮັດໄປແລ້ວເທົ່າໃດ ເຊັ່ນ 3/10 ຫຼື 30%.
commitment_verify =
    { about }
    { $entity } ລາຍງານວ່າໄດ້ປະຕິບັດຕາມຄຳໝັ້ນສັນຍານີ້ແລ້ວ. ກະລຸນາກວດເບິ່ງຫຼັກຖານ ແລ້ວຢືນຢັນ ຫຼືສົ່ງກັບຄືນ.
commitment_kept =
    { item }
    ໄດ້ບັນທຶກວ່າປະຕິບັດຕາມຄຳໝັ້ນສັນຍານີ້ແລ້ວ. ຂໍຂອບໃຈ.
commitment_declined =
    { item }
    { $entity } ບໍ່ຢືນຢັນຄຳໝັ້ນສັນຍານີ້. ລາຍການນີ້ປິດແລ້ວ ແລະຈະບໍ່ສະແດງວ່າຊັກຊ້າ.
commitment_withdrawn =
    { item }
    ຄຳໝັ້ນສັນຍານີ້ໄດ້ຖອນຄືນແລ້ວ. ບໍ່ຕ້ອງດຳເນີນການຫຍັງອີກ.
commitment_lapsed =
    { item }
    ຄຳໝັ້ນສັນຍານີ້ສິ້ນສຸດລົງ ໂດຍບໍ່ມີຜົນທີ່ໄດ້ຮັບການຢືນຢັນ.

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    ວາລະກອງປະຊຸມພ້ອມແລ້ວຫຼືຍັງ? ເມື່ອພ້ອມແລ້ວ ຈະໄດ້ສົ່ງຄຳເຊີນ.
consultation_invitation =
    { about }
    ຂໍເຊີນທ່ານເຂົ້າຮ່ວມການປຶກສາຫາລືນີ້. ຈະມີຜູ້ແທນຈາກຫ້ອງການຂອງທ່ານເຂົ້າຮ່ວມຫຼືບໍ່?
consultation_regrets =
    { about }
    { $who } ຈະບໍ່ເຂົ້າຮ່ວມ.
consultation_tomorrow =
    { about }
    ຂໍ້ຄວາມເຕືອນສັ້ນໆກ່ຽວກັບການປຶກສາຫາລືນີ້. ບໍ່ຈຳເປັນຕ້ອງຕອບ.
consultation_held =
    { about }
    ການປຶກສາຫາລືນີ້ໄດ້ຈັດຂຶ້ນແລ້ວຫຼືບໍ່? ທ່ານພິມຈຳນວນຜູ້ເຂົ້າຮ່ວມທັງໝົດໄດ້.
consultation_minutes =
    { about }
    ບົດບັນທຶກກອງປະຊຸມພ້ອມແລ້ວຫຼືຍັງ? ກະລຸນາສົ່ງເປັນໄຟລ໌ ຫຼືລິ້ງ.
consultation_postponed =
    { item }
    ການປຶກສາຫາລືນີ້ເລື່ອນອອກໄປ. ຈະແຈ້ງວັນທີໃໝ່ໃຫ້ຊາບພາຍຫຼັງ.
consultation_new_date =
    { item }
    ວັນທີໃໝ່ຂອງການປຶກສາຫາລືນີ້ແມ່ນວັນໃດ? ທ່ານພິມດ້ວຍຄຳເວົ້າຂອງທ່ານເອງໄດ້ ເຊັ່ນ 15 ພຶດສະພາ 2026.
consultation_closed =
    { item }
    ໄດ້ຮັບບົດບັນທຶກຂອງການປຶກສາຫາລືນີ້ແລ້ວ. ຂໍຂອບໃຈທີ່ເຂົ້າຮ່ວມ.
consultation_cancelled =
    { item }
    ການປຶກສາຫາລືນີ້ຈະບໍ່ຈັດຂຶ້ນ.

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    ທ່ານຍັງເປັນຜູ້ທີ່ຄວນຕິດຕໍ່ຢູ່ຫຼືບໍ່? ກົດພຽງຄັ້ງດຽວ ແລະຈະຖາມໄຕມາດລະໜຶ່ງຄັ້ງ.
entity_not_linked =
    { item }
    ຍັງບໍ່ມີສະມາຊິກເຊື່ອມຕໍ່ບັນຊີແຊັດ. ກະລຸນາສົ່ງຄຳເຊີນອີກຄັ້ງ ຫຼືເລືອກວິທີອື່ນ.
entity_silent =
    { item }
    ຂໍ້ຄວາມສົ່ງໄປຮອດ ແຕ່ບໍ່ມີຄຳຕອບມາໄລຍະໜຶ່ງແລ້ວ. ກະລຸນາຕິດຕໍ່ຈຸດປະສານງານ.
entity_unreachable =
    { item }
    ຂໍ້ຄວາມສົ່ງໄປບໍ່ຮອດແລ້ວ. ກະລຸນາຕິດຕໍ່ຈຸດປະສານງານດ້ວຍວິທີອື່ນ.
entity_handing_over =
    { item }
    ແຕ່ນີ້ໄປ ຈະມີຜູ້ອື່ນເປັນຜູ້ຕອບ. ໄດ້ແຕ່ງຕັ້ງຈຸດປະສານງານຜູ້ໃໝ່ແລ້ວຫຼືຍັງ?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    ຂໍບົດລາຍງານຈາກ { $entity }. ກະລຸນາສົ່ງເປັນໄຟລ໌ ຫຼືລິ້ງ ຫຼືເລືອກຄຳຕອບ.
report_overdue =
    { about }
    ຍັງບໍ່ໄດ້ຮັບບົດລາຍງານຂອງ { $entity }. ກະລຸນາຊ່ວຍສົ່ງ ຫຼືແຈ້ງໃຫ້ຊາບວ່າຕິດຂັດຫຍັງ.
report_missing =
    { about }
    ບໍ່ໄດ້ຮັບບົດລາຍງານຂອງ { $entity }. ກະລຸນາຕິດຕໍ່ຈຸດປະສານງານ.
report_received =
    { item }
    ໄດ້ຮັບບົດລາຍງານຂອງ { $entity } ແລ້ວ. ທ່ານຮັບຮອງ ຫຼືມີຄຳຖາມ?
report_question =
    { item }
    ມີຄຳຖາມກ່ຽວກັບບົດລາຍງານຂອງທ່ານ: { $question }
    ກະລຸນາສົ່ງຄຳຕອບເປັນຂໍ້ຄວາມ ໄຟລ໌ ຫຼືລິ້ງ.
report_accepted =
    { item }
    ບົດລາຍງານຂອງທ່ານໄດ້ຮັບການຮັບຮອງແລ້ວ. ຂໍຂອບໃຈ.
report_excused =
    { item }
    ບົດລາຍງານນີ້ໄດ້ຮັບການຍົກເວັ້ນ. ບໍ່ຕ້ອງດຳເນີນການຫຍັງອີກ.

## Prompts of the shipped workflows: targets

target_final =
    { about }
    ບັນລຸເປົ້າໝາຍ { $goal } { $unit } ແລ້ວຫຼືບໍ່? ບັນທຶກໄວ້ມາຮອດປັດຈຸບັນ: { $value }. ທ່ານພິມຕົວເລກສຸດທ້າຍໄດ້.

## Questions that follow an answer

follow-up-expected = { $no }: ຄາດວ່າຈະສຳເລັດເມື່ອໃດ? ທ່ານພິມດ້ວຍຄຳເວົ້າຂອງທ່ານເອງໄດ້ ເຊັ່ນ 15 ພຶດສະພາ ຫຼືອີກສອງອາທິດ.
follow-up-progress = { $no }: ເຮັດໄປແລ້ວເທົ່າໃດ? ກະລຸນາເລືອກ ຫຼືພິມ ເຊັ່ນ 3/10 ຫຼື 30%.
follow-up-blocker = { $no }: ຕິດຂັດເລື່ອງໃດ? ກະລຸນາເລືອກ ຫຼືພິມສັ້ນໆ. ກະລຸນາຢ່າລະບຸຊື່ບຸກຄົນ.
follow-up-reason = { $no }: ເຫດຜົນແມ່ນຫຍັງ? ພິມສັ້ນໆກໍພຽງພໍ. ກະລຸນາຢ່າລະບຸຊື່ບຸກຄົນ.
follow-up-evidence = { $no }: ກະລຸນາສົ່ງຫຼັກຖານ: ໄຟລ໌ ຮູບພາບ ຫຼືລິ້ງ.
follow-up-wording = { $no }: ຖ້ອຍຄຳທີ່ຖືກຕ້ອງແມ່ນແນວໃດ? ກະລຸນາພິມຄຳໝັ້ນສັນຍາຕາມທີ່ທ່ານຕ້ອງການ.
follow-up-participants = { $no }: ມີຜູ້ເຂົ້າຮ່ວມຈັກຄົນ? ຈຳນວນລວມກໍພຽງພໍ. ກະລຸນາຢ່າລະບຸຊື່ບຸກຄົນ.
follow-up-minutes = { $no }: ກະລຸນາສົ່ງບົດບັນທຶກກອງປະຊຸມ: ໄຟລ໌ ຫຼືລິ້ງ.
follow-up-successor = { $no }: ແຕ່ນີ້ໄປ ຄວນຖາມຜູ້ໃດ? ກະລຸນາພິມຕຳແໜ່ງ ບໍ່ແມ່ນຊື່.
follow-up-report = { $no }: ກະລຸນາສົ່ງບົດລາຍງານ: ໄຟລ໌ ຫຼືລິ້ງ.
follow-up-question = { $no }: ຄຳຖາມຂອງທ່ານແມ່ນຫຍັງ? ຄຳຖາມຈະສົ່ງເຖິງອົງການຈັດຕັ້ງທີ່ຂຽນບົດລາຍງານ.
follow-up-value = { $no }: ຕົວເລກສຸດທ້າຍທີ່ບັນລຸໄດ້ແມ່ນເທົ່າໃດ? ຫົວໜ່ວຍ: { $unit }. ເປົ້າໝາຍ: { $goal }.
which-target = { $no }: ຕົວເລກນີ້ແມ່ນຂອງເປົ້າໝາຍໃດ: { $number }? ກະລຸນາເລືອກ.
follow-up-text = { $no }: { $fact }? ພິມສັ້ນໆກໍພຽງພໍ. ກະລຸນາຢ່າລະບຸຊື່ບຸກຄົນ.
follow-up-number = { $no }: { $fact }? ກະລຸນາພິມຕົວເລກ.
follow-up-percent = { $no }: { $fact }? ກະລຸນາເລືອກ ຫຼືພິມ ເຊັ່ນ 3/10 ຫຼື 30%.
follow-up-date = { $no }: { $fact }? ທ່ານພິມວັນທີດ້ວຍຄຳເວົ້າຂອງທ່ານເອງໄດ້ ເຊັ່ນ 15 ພຶດສະພາ ຫຼືອີກສອງອາທິດ.
follow-up-yes_no = { $no }: { $fact } ແມ່ນຫຼືບໍ່?
follow-up-one_of = { $no }: { $fact }? ກະລຸນາເລືອກ.
follow-up-files = { $no }: { $fact }? ກະລຸນາສົ່ງໄຟລ໌ ຮູບພາບ ຫຼືລິ້ງ.

option-blocker-approval = ລໍຖ້າການອະນຸມັດ
option-blocker-budget = ງົບປະມານ
option-blocker-people = ບຸກຄະລາກອນ ຫຼືເວລາ
option-blocker-security = ຄວາມປອດໄພ
percent-25 = ໜຶ່ງສ່ວນສີ່
percent-50 = ເຄິ່ງໜຶ່ງ
percent-75 = ສາມສ່ວນສີ່
percent-100 = ທັງໝົດ

## What a person gets back

got-it = ຂໍຂອບໃຈ. ໄດ້ບັນທຶກສຳລັບ { $no } { $title } ແລ້ວ:
recorded-line = – { $fact }: { $value }
recorded-state = – ສະຖານະ: { $state }
recorded-narrower = – { $fact }: { $value } (ຜູ້ທີ່ເຫັນໄດ້: { $visibility })
seen-by = ຜູ້ທີ່ເຫັນໄດ້: { $visibility }.
percent = { $value }%
files = { $n } ໄຟລ໌ ຫຼືລິ້ງ
corrected = { $no }: ຄຳຕອບກ່ອນໜ້ານີ້ໄດ້ຖືກປ່ຽນແທນແລ້ວ.
correct = { $no }: ກະລຸນາເລືອກໃໝ່ ຫຼືພິມຄຳຕອບທີ່ຖືກຕ້ອງ. ສິ່ງທີ່ບັນທຶກໄວ້ກ່ອນຍັງຢູ່ໃນປະຫວັດ.
undone = ຖອນຄຳຕອບຫຼ້າສຸດຂອງ { $no } ແລ້ວ. ສະຖານະປັດຈຸບັນ: { $state }.
cannot-undo = ຫຼັງຈາກນັ້ນ ມີການບັນທຶກຢ່າງອື່ນສຳລັບ { $no } ແລ້ວ ຈຶ່ງບໍ່ໄດ້ຖອນຄຳຕອບ. ໄດ້ຂໍໃຫ້ຄະນະປະສານງານກວດເບິ່ງແລ້ວ.
change-not-taken = ບໍ່ໄດ້ນຳການແກ້ໄຂນີ້ໄປໃຊ້ ແລະສິ່ງທີ່ບັນທຶກໄວ້ຍັງຄືເກົ່າ. ກະລຸນາພິມເປັນຂໍ້ຄວາມໃໝ່.
already-answered = ຂໍຂອບໃຈ. ຄຳຖາມນີ້ກ່ຽວກັບ { $no } ມີຄຳຕອບແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງປ່ຽນແປງ. ສະຖານະປັດຈຸບັນ: { $state }.
closed-prompt = ຂໍຂອບໃຈ. ຄຳຖາມນີ້ກ່ຽວກັບ { $no } ປິດແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງປ່ຽນແປງ. ສະຖານະປັດຈຸບັນ: { $state }.
superseded = ມີຄຳຖາມໃໝ່ກວ່ານີ້ກ່ຽວກັບ { $no }. ກະລຸນາຕອບຄຳຖາມນັ້ນ.
answered-by-other =
    { item }
    ຜູ້ຕອບ: { $office }, { $entity }. ທ່ານບໍ່ຕ້ອງດຳເນີນການຫຍັງອີກ.
recorded-nothing = ຂໍອະໄພ, ບໍ່ໄດ້ບັນທຶກຫຍັງ ເນື່ອງຈາກລະບົບຂອງພວກເຮົາຂັດຂ້ອງ. ກະລຸນາສົ່ງໃໝ່ໃນອີກບໍ່ເທົ່າໃດນາທີ.
pressed-among-others = ຂໍຂອບໃຈ. ການກົດນີ້ມີຜົນ ຖ້າທ່ານແມ່ນຜູ້ທີ່ໄດ້ຮັບຄຳຖາມ. ຈາກນັ້ນ ຈະຕອບທ່ານໃນແຊັດສ່ວນຕົວ.
hand-over-noted = ຂໍຂອບໃຈທີ່ແຈ້ງໃຫ້ຊາບ. ຄະນະປະສານງານຈະຊອກຫາຜູ້ທີ່ເໝາະສົມສຳລັບ { $no }. ໃນລະຫວ່າງທີ່ຍັງບໍ່ມີຜູ້ຮັບ { $entity } ຍັງເປັນຜູ້ຮັບຜິດຊອບ.
answered-in-private = ຂໍຂອບໃຈ. ຈະຕອບທ່ານໃນແຊັດສ່ວນຕົວ ເຊິ່ງບໍ່ມີຜູ້ອື່ນອ່ານ.
escalation-ahead =
    { item }
    ຄຳຖາມນີ້ຍັງເປີດຢູ່. ຖ້າບໍ່ມີຄຳຕອບພາຍໃນ { $date } ຈະສົ່ງເຖິງ{ $role }ເຊັ່ນກັນ.
passed-on = ຂໍຂອບໃຈ. ສົ່ງຂໍ້ຄວາມຂອງທ່ານຕໍ່ໃຫ້ຄະນະປະສານງານແລ້ວ. ຈະມີເຈົ້າໜ້າທີ່ຕອບທ່ານ.
passed-on-by = ຂໍຂອບໃຈ. ສົ່ງຂໍ້ຄວາມຂອງທ່ານຕໍ່ໃຫ້ຄະນະປະສານງານແລ້ວ. ຈະມີເຈົ້າໜ້າທີ່ຕອບທ່ານພາຍໃນ { $date }.

## When it is not clear what a person means

which-one = ຂໍຂອບໃຈ. ຂໍ້ຄວາມນີ້ກ່ຽວກັບເລື່ອງໃດ?
not-understood = ຂໍອະໄພ, ອ່ານຂໍ້ຄວາມນີ້ບໍ່ເຂົ້າໃຈ. ກະລຸນາເລືອກ ຫຼືພິມສັ້ນໆ ແລ້ວຈະມີເຈົ້າໜ້າທີ່ອ່ານ.
confirm-date = { $no }: ເຂົ້າໃຈວ່າແມ່ນ { $date }. ຖືກຕ້ອງຫຼືບໍ່?
either-date = { $no }: “{ $written }” ອາດໝາຍເຖິງຫຼາຍກວ່າໜຶ່ງວັນ. ທ່ານໝາຍເຖິງວັນໃດ?

## What can be said of a question besides an answer

ways = { $no }: ທ່ານຕ້ອງການດຳເນີນການແນວໃດ?
when-again = { $no }: ໃຫ້ຖາມອີກຄັ້ງເມື່ອໃດ? ທ່ານພິມເອງກໍໄດ້ ເຊັ່ນ “ມື້ອື່ນ” ຫຼື “ວັນຈັນໜ້າ”.
later-noted = ຂໍຂອບໃຈ. ຈະຖາມກ່ຽວກັບ { $no } ອີກຄັ້ງໃນ { $date } ເວລາ { $time }.
later-bounded = ກຳນົດເວລາຂອງ { $no }: { later-due }. ສະນັ້ນ ຈະຖາມອີກໜຶ່ງຄັ້ງໃນ { $date } ເວລາ { $time }.
later-due = { $when ->
    [past] ໃນໄວໆນີ້
    [today] ມື້ນີ້
   *[other] { days-left }
}
which-date = { $no }: ທ່ານຂໍວັນທີໃໝ່ເປັນວັນໃດ? ທ່ານພິມດ້ວຍຄຳເວົ້າຂອງທ່ານເອງໄດ້ ເຊັ່ນ 15 ພຶດສະພາ. ຖ້າມີເຫດຜົນ ພິມຕໍ່ທ້າຍຫຼັງເຄື່ອງໝາຍ (,) ໄດ້. ກະລຸນາຢ່າລະບຸຊື່ບຸກຄົນ.
past-date = { $no }: { $date } ຜ່ານໄປແລ້ວ. ຖືກຕ້ອງຫຼືບໍ່?
new-date-asked = ຂໍຂອບໃຈ. ໄດ້ຖາມຄະນະປະສານງານແລ້ວວ່າ ຈະປ່ຽນກຳນົດເວລາຂອງ { $no } ເປັນ { $date } ໄດ້ຫຼືບໍ່. ໃນລະຫວ່າງລໍຖ້າການຕັດສິນໃຈ ວັນທີຍັງຄືເກົ່າ. ຜູ້ທີ່ເຫັນໄດ້: ສະເພາະຄະນະປະສານງານ.
approve-date =
    { about }
    { $who } ຂໍວັນທີໃໝ່: { $date }. ທ່ານອະນຸມັດຫຼືບໍ່?
approve-date-reason =
    { about }
    { $who } ຂໍວັນທີໃໝ່: { $date }. ເຫດຜົນ: { $reason }
    ທ່ານອະນຸມັດຫຼືບໍ່?
date-approved = ຂໍຂອບໃຈ. ອະນຸມັດວັນທີໃໝ່ຂອງ { $no } ແລ້ວ. ໄດ້ແຈ້ງໃຫ້ຜູ້ຂໍຊາບ.{ due-line }
date-declined = ຂໍຂອບໃຈ. ວັນທີຂອງ { $no } ຍັງຄືເກົ່າ. ໄດ້ແຈ້ງໃຫ້ຜູ້ຂໍຊາບ.{ due-line }
new-date-approved =
    { about }
    ຄະນະປະສານງານໄດ້ອະນຸມັດວັນທີໃໝ່ແລ້ວ. ຂໍຂອບໃຈທີ່ແຈ້ງໃຫ້ຊາບທັນເວລາ.
new-date-declined =
    { about }
    ຄະນະປະສານງານບໍ່ໄດ້ອະນຸມັດວັນທີໃໝ່ ສະນັ້ນວັນທີຍັງຄືເກົ່າ. ຄະນະປະສານງານຍິນດີປຶກສາຫາລືເລື່ອງນີ້.
who-else = ຂໍຂອບໃຈທີ່ແຈ້ງໃຫ້ຊາບ. ຄວນຖາມຜູ້ໃດກ່ຽວກັບ { $no }? ໃນລະຫວ່າງທີ່ຍັງບໍ່ມີຜູ້ຮັບ { $entity } ຍັງເປັນຜູ້ຮັບຜິດຊອບ.
which-office = { $no }: ຄວນຖາມຫ້ອງການໃດ? ກະລຸນາພິມຊື່ຫ້ອງການ ຫຼືບາງສ່ວນຂອງຊື່.
whom-to-ask = { $no }: ຄວນຖາມຜູ້ໃດ?
member-of-several = { $office } ({ $id })
hand-over-asked = ຂໍຂອບໃຈ. ໄດ້ຖາມ { $whom } ແລ້ວວ່າຈະຮັບ { $no } ຫຼືບໍ່. ໃນລະຫວ່າງທີ່ຍັງບໍ່ມີຜູ້ຮັບ { $entity } ຍັງເປັນຜູ້ຮັບຜິດຊອບ. ຈະແຈ້ງຄຳຕອບໃຫ້ທ່ານຊາບ.
do-you-accept =
    { about }
    { $who } ({ $office }) ແຈ້ງວ່າທ່ານອາດເປັນຜູ້ທີ່ເໝາະສົມສຳລັບເລື່ອງນີ້. ທ່ານຮັບຫຼືບໍ່?
taken-over = ຂໍຂອບໃຈ. ແຕ່ນີ້ໄປ ທ່ານເປັນຜູ້ຮັບຜິດຊອບ { $no }. ຜູ້ທີ່ເຫັນໄດ້: ສະມາຊິກ.
not-taken-over = ຂໍຂອບໃຈທີ່ແຈ້ງໃຫ້ຊາບ. { $entity } ຍັງເປັນຜູ້ຮັບຜິດຊອບ { $no }.
handed-over =
    { item }
    ປັດຈຸບັນ ເລື່ອງນີ້ຢູ່ກັບ { $whom }. ທ່ານບໍ່ຕ້ອງດຳເນີນການຫຍັງອີກ.
hand-over-accepted =
    { about }
    { $who } ຕົກລົງຮັບເລື່ອງນີ້ແລ້ວ.
hand-over-declined =
    { about }
    { $who } ບໍ່ໄດ້ຮັບເລື່ອງນີ້. { $entity } ຍັງເປັນຜູ້ຮັບຜິດຊອບ.
hand-over-unanswered =
    { about }
    { $entity } ແຈ້ງວ່າຄວນຖາມຜູ້ອື່ນ. ຜູ້ທີ່ໄດ້ຮັບຄຳຖາມຍັງບໍ່ທັນຕອບ. ກະລຸນາຊອກຫາຜູ້ທີ່ເໝາະສົມ.
help-coming = ຂໍຂອບໃຈ. ຄະນະປະສານງານຊາບແລ້ວວ່າທ່ານຂໍຄວາມຊ່ວຍເຫຼືອກ່ຽວກັບ { $no }. ຖ້າທ່ານພິມວ່າຕ້ອງການໃຫ້ຊ່ວຍຫຍັງ ຈະມີເຈົ້າໜ້າທີ່ອ່ານ.
what-note = ກະລຸນາພິມຂໍ້ຄວາມຕໍ່ຈາກຄຳນີ້ ເຊັ່ນ “ໝາຍເຫດ: ສະຖານທີ່ປ່ຽນແລ້ວ”. ຈາກນັ້ນ ຈະຖາມວ່າໃຫ້ຜູ້ໃດອ່ານໄດ້.
note-about = ຂໍຂອບໃຈ. ໝາຍເຫດນີ້ກ່ຽວກັບລາຍການໃດ?
note-readers = ຂໍຂອບໃຈ. ໃຫ້ຜູ້ໃດອ່ານໝາຍເຫດນີ້ກ່ຽວກັບ { $no } ໄດ້? ຖ້າຕ້ອງການເກັບໄວ້ອ່ານເອງເທົ່ານັ້ນ ກະລຸນາພິມ “restricted”.
note-kept = ຂໍຂອບໃຈ. ເກັບໝາຍເຫດຂອງທ່ານກ່ຽວກັບ { $no } ແລ້ວ. ຜູ້ທີ່ເຫັນໄດ້: { $visibility }.
note-line = – ໝາຍເຫດ (ຜູ້ທີ່ເຫັນໄດ້: { $visibility }): { $text }

## Several items in one message

digest-heading = ມີ { $n } ລາຍການທີ່ຂໍໃຫ້ທ່ານພິຈາລະນາ:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(ກຳນົດເວລາ: { days-late })
    [today] {" "}(ກຳນົດເວລາ: ມື້ນີ້)
    [ahead] {" "}(ກຳນົດເວລາ: { days-left })
   *[none] { "" }
}
mine-heading = ລາຍການຂອງທ່ານທີ່ຍັງເປີດຢູ່: { $n }
mine-line = – { item }{ digest-due }. ສະຖານະ: { $state }
mine-more = – ແລະອີກ { $n } ລາຍການ
nothing-open = ປັດຈຸບັນ ທ່ານບໍ່ມີລາຍການທີ່ເປີດຢູ່.
status =
    { about }
    ສະຖານະ: { $state }
    ຜູ້ຮັບຜິດຊອບ: { $entity }
status-line = { $fact }: { $value }
status-unknown = ບໍ່ມີລາຍການ “{ $written }” ໃນລາຍການທີ່ທ່ານເບິ່ງໄດ້. ກະລຸນາພິມ “ວຽກຂອງຂ້ອຍ” ເພື່ອເບິ່ງລາຍການຂອງທ່ານ.

## Onboarding and the person's own settings

welcome =
    ນີ້ແມ່ນບໍລິການແຈ້ງເຕືອນຂອງໂຄງການ “{ $programme }”. ບໍລິການນີ້ຖາມ { $entity } ກ່ຽວກັບຄວາມຄືບໜ້າຂອງກິດຈະກຳທີ່ຕົກລົງກັນໄວ້. ຄຳຕອບຂອງທ່ານຈະສົ່ງເຖິງຄະນະປະສານງານຂອງໂຄງການ.
    ທ່ານອະນຸຍາດໃຫ້ພວກເຮົາສົ່ງຂໍ້ຄວາມຫາທ່ານທີ່ນີ້ຫຼືບໍ່?
welcome-ok =
    ຂໍຂອບໃຈ. ລາຍການຂອງທ່ານທີ່ຍັງເປີດຢູ່: { $n }. ຂໍ້ຄວາມຈະສົ່ງລະຫວ່າງ { $from } ຫາ { $to } ແລະບໍ່ສົ່ງໃນວັນພັກ.
    ທ່ານພິມ “ພັກ” ຫຼື “ຢຸດ” ໄດ້ທຸກເວລາ ແລະພິມ “ຊ່ວຍເຫຼືອ” ເພື່ອເບິ່ງວິທີໃຊ້.
help =
    ທ່ານຕອບດ້ວຍປຸ່ມ ຫຼືດ້ວຍຄຳເວົ້າຂອງທ່ານເອງໄດ້. ທ່ານຍັງພິມຄຳເຫຼົ່ານີ້ໄດ້:
    ວຽກຂອງຂ້ອຍ – ລາຍການຂອງທ່ານທີ່ຍັງເປີດຢູ່
    ສະຖານະ A01 – ສະຖານະຂອງໜຶ່ງລາຍການ
    ພາສາ – ປ່ຽນພາສາ
    ເວລາ – ຊ່ວງເວລາທີ່ສົ່ງຂໍ້ຄວາມໄດ້
    ພັກ – ງົດສົ່ງຂໍ້ຄວາມຊົ່ວຄາວ
    ຢຸດ – ບໍ່ຮັບຂໍ້ຄວາມອີກ
    ເລີ່ມ – ຮັບຂໍ້ຄວາມອີກຄັ້ງ
    ຂໍ້ມູນຂອງຂ້ອຍ – ຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບທ່ານ
    ຖ້າທ່ານພິມຢ່າງອື່ນ ຈະມີເຈົ້າໜ້າທີ່ອ່ານ.
welcome-office = ຫ້ອງການຂອງທ່ານ
link-other-way = ຂໍຂອບໃຈທີ່ແຈ້ງໃຫ້ຊາບ. ບັນຊີນີ້ບໍ່ໄດ້ເຊື່ອມຕໍ່ ແລະຈະບໍ່ສົ່ງຂໍ້ຄວາມທີ່ນີ້ອີກ. ຄະນະປະສານງານຈະຊອກຫາວິທີອື່ນເພື່ອຕິດຕໍ່ທ່ານ.
link-wrong-person = ຂໍຂອບໃຈທີ່ແຈ້ງໃຫ້ຊາບ. ບັນຊີນີ້ບໍ່ໄດ້ເຊື່ອມຕໍ່ ແລະຈະບໍ່ສົ່ງຂໍ້ຄວາມທີ່ນີ້ອີກ.
link-settled = ຂໍຂອບໃຈ. ເລື່ອງນີ້ຮຽບຮ້ອຍແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງປ່ຽນແປງ.
link-needed = ບໍລິການນີ້ສົ່ງຂໍ້ຄວາມຫາຜູ້ທີ່ໄດ້ຮັບເຊີນເທົ່ານັ້ນ. ຖ້າຕ້ອງການເຊື່ອມຕໍ່ບັນຊີນີ້ ກະລຸນາເປີດລິ້ງໃນຄຳເຊີນຂອງທ່ານ. ຖ້າບໍ່ມີ ກະລຸນາຖາມຜູ້ທີ່ແນະນຳບໍລິການນີ້.
link-unknown = ອ່ານຄຳເຊີນນີ້ບໍ່ໄດ້. ກະລຸນາເປີດລິ້ງໃຫ້ຄືກັບທີ່ໄດ້ຮັບ ຫຼືຂໍຄຳເຊີນໃໝ່ຈາກຜູ້ທີ່ສົ່ງໃຫ້.
link-used = ຄຳເຊີນນີ້ໃຊ້ໄປແລ້ວ: ແຕ່ລະຄຳເຊີນໃຊ້ໄດ້ໜຶ່ງຄັ້ງ. ກະລຸນາຂໍຄຳເຊີນໃໝ່ຈາກຜູ້ທີ່ສົ່ງໃຫ້.
link-expired = ຄຳເຊີນນີ້ໝົດອາຍຸແລ້ວ. ກະລຸນາຂໍຄຳເຊີນໃໝ່ຈາກຜູ້ທີ່ສົ່ງໃຫ້.
link-elsewhere = ຄຳເຊີນນີ້ໃຊ້ກັບ { $messenger }. ກະລຸນາເປີດຢູ່ທີ່ນັ້ນ ຫຼືຂໍຄຳເຊີນສຳລັບແອັບແຊັດນີ້ຈາກຜູ້ທີ່ສົ່ງໃຫ້.
link-wait = ມີການລອງຫຼາຍຄັ້ງແລ້ວ. ກະລຸນາລໍຖ້າສິບນາທີ ແລ້ວເປີດລິ້ງໃນຄຳເຊີນອີກຄັ້ງ ຫຼືຂໍຄຳເຊີນໃໝ່ຈາກຜູ້ທີ່ສົ່ງໃຫ້.
link-of-group = ລະຫັດນີ້ໃຊ້ເຊື່ອມຕໍ່ກຸ່ມ ຊ່ອງ ຫຼືກະທູ້ ບໍ່ແມ່ນບຸກຄົນ. ກະລຸນາເພີ່ມບອດນີ້ຢູ່ທີ່ນັ້ນ ແລະໃຊ້ລະຫັດຢູ່ທີ່ນັ້ນ. ລະຫັດນີ້ຍັງໃຊ້ໄດ້.
link-other-person = ບັນຊີນີ້ເຊື່ອມຕໍ່ໄວ້ສຳລັບ: { $office }, { $entity }. ຕ້ອງການປ່ຽນເປັນ: { $new_office }, { $new_entity } ຫຼືບໍ່?
link-kept = ຂໍຂອບໃຈ. ບໍ່ມີຫຍັງປ່ຽນແປງ.
accounts-one = ປັດຈຸບັນ ຕິດຕໍ່ທ່ານທາງ { $messenger }. ຖ້າຕ້ອງການເຊື່ອມຕໍ່ບັນຊີອື່ນ ກະລຸນາຂໍຄຳເຊີນຈາກຄະນະປະສານງານ. ຖ້າຕ້ອງການຕັດການເຊື່ອມຕໍ່ບັນຊີນີ້ ກະລຸນາພິມ “unlink”.
accounts = ປັດຈຸບັນ ຕິດຕໍ່ທ່ານທາງ { $messenger } ເປັນອັນດັບທຳອິດ. ຖ້າສົ່ງຂໍ້ຄວາມບໍ່ຮອດ ຈະໃຊ້ບັນຊີຖັດໄປ. ທ່ານຕ້ອງການໃຫ້ບັນຊີໃດເປັນອັນດັບທຳອິດ?
account-first = ຂໍຂອບໃຈ. ແຕ່ນີ້ໄປ ຂໍ້ຄວາມຈະສົ່ງທາງ { $messenger } ເປັນອັນດັບທຳອິດ.
unlink-which = ຕ້ອງການຕັດການເຊື່ອມຕໍ່ບັນຊີໃດ?
unlink-sure = ຕ້ອງການຕັດການເຊື່ອມຕໍ່ { $messenger } ຫຼືບໍ່? ຖ້າຕັດ ຈະບໍ່ມີຂໍ້ຄວາມສົ່ງໄປທີ່ນັ້ນ. ຄຳຕອບທີ່ຜ່ານມາຂອງທ່ານຍັງບັນທຶກໄວ້.
unlink-last = ຕ້ອງການຕັດການເຊື່ອມຕໍ່ { $messenger } ຫຼືບໍ່? ນີ້ແມ່ນບັນຊີດຽວຂອງທ່ານ. ຖ້າຕັດ ຈະບໍ່ມີຂໍ້ຄວາມສົ່ງຫາທ່ານ. ຄຳຕອບທີ່ຜ່ານມາຂອງທ່ານຍັງບັນທຶກໄວ້.
unlinked = ຕັດການເຊື່ອມຕໍ່ { $messenger } ແລ້ວ. ຖ້າຕ້ອງການກັບມາ ກະລຸນາຂໍຄຳເຊີນໃໝ່ຈາກຄະນະປະສານງານ.
invite =
    ສະບາຍດີ. ຄະນະປະສານງານຂອງໂຄງການ “{ $programme }” ຂໍອະນຸຍາດສົ່ງຂໍ້ຄວາມຫາທ່ານທາງ { $messenger }: ເປັນຄຳຖາມສັ້ນໆກ່ຽວກັບວຽກທີ່ຕົກລົງກັນໄວ້ ແລະທ່ານເປັນຜູ້ຕັດສິນໃຈວ່າຍິນດີຫຼືບໍ່.
    ຖ້າຕ້ອງການເລີ່ມ ກະລຸນາເປີດລິ້ງນີ້ກ່ອນ { $date } ເວລາ { $time }:
    { $link }
    ລິ້ງນີ້ສຳລັບທ່ານເທົ່ານັ້ນ ແລະໃຊ້ໄດ້ໜຶ່ງຄັ້ງ.
invite-then-code = ເມື່ອເປີດແລ້ວ ກະລຸນາພິມຢູ່ທີ່ນັ້ນ: { $code }
choose-language = ທ່ານຕ້ອງການໃຊ້ພາສາໃດ?
language-changed = ແຕ່ນີ້ໄປ ຂໍ້ຄວາມຈະເປັນພາສາລາວ.
hours = ຂໍ້ຄວາມຈະສົ່ງລະຫວ່າງ { $from } ຫາ { $to } ຕາມເວລາທ້ອງຖິ່ນ. ຖ້າຕ້ອງການປ່ຽນ ກະລຸນາພິມ ເຊັ່ນ “ເວລາ 08:00-17:00”.
hours-changed = ຂໍຂອບໃຈ. ແຕ່ນີ້ໄປ ຂໍ້ຄວາມຈະສົ່ງລະຫວ່າງ { $from } ຫາ { $to } ຕາມເວລາທ້ອງຖິ່ນ.
paused = ງົດສົ່ງຂໍ້ຄວາມຊົ່ວຄາວແລ້ວ. ຖ້າຕ້ອງການຮັບຕໍ່ ກະລຸນາພິມ “ເລີ່ມ”.
paused-until = ງົດສົ່ງຂໍ້ຄວາມຈົນເຖິງ { $date }. ຖ້າຕ້ອງການຮັບກ່ອນນັ້ນ ກະລຸນາພິມ “ເລີ່ມ”.
stopped = ທ່ານຈະບໍ່ໄດ້ຮັບຂໍ້ຄວາມທີ່ນີ້ອີກ. ຄະນະປະສານງານຍັງເກັບຮັກສາຄຳຕອບທີ່ຜ່ານມາຂອງທ່ານໄວ້. ຖ້າຕ້ອງການກັບມາ ກະລຸນາພິມ “ເລີ່ມ”.
started = ຂໍຂອບໃຈ. ທ່ານຈະໄດ້ຮັບຂໍ້ຄວາມອີກຄັ້ງ.
my-data =
    ຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບທ່ານ: ບັນຊີແຊັດນີ້; ຕຳແໜ່ງຂອງທ່ານ ({ $office }, { $entity }); ພາສາ ແລະຊ່ວງເວລາຂອງທ່ານ; ຈຳນວນຄຳຕອບ: { $n }.
    ຖ້າຕ້ອງການໃຫ້ລຶບຂໍ້ມູນສ່ວນບຸກຄົນ ກະລຸນາພິມຫາຄະນະປະສານງານທີ່ນີ້.
my-data-heading = ຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບທ່ານ:
my-data-office = – ຕຳແໜ່ງ: { $office }, { $entity }
my-data-accounts = – ຊ່ອງທາງຕິດຕໍ່ທ່ານ: { $messengers }
my-data-settings = – ພາສາ: { $language }. ຂໍ້ຄວາມຈະສົ່ງລະຫວ່າງ { $from } ຫາ { $to }.
my-data-paused = – ງົດສົ່ງຂໍ້ຄວາມຈົນເຖິງ { $date }
my-data-stopped = – ທ່ານຂໍບໍ່ຮັບຂໍ້ຄວາມ.
my-data-answers = – ຄຳຕອບຂອງທ່ານ: { $n }
my-data-desk = – ຂໍ້ຄວາມຂອງທ່ານເຖິງຄະນະປະສານງານ: { $n }
my-data-files = – ໄຟລ໌ຂອງທ່ານ: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = ຄຳເວົ້າຂອງທ່ານບໍ່ສະແດງທີ່ນີ້. ຄະນະປະສານງານຈະສະແດງໃຫ້ທ່ານເບິ່ງ ຖ້າທ່ານຮ້ອງຂໍ.
my-data-end = ຂໍ້ຄວາມໃນແຊັດນີ້ກໍເກັບໄວ້ເຊັ່ນກັນ. ຖ້າທ່ານຂໍໃຫ້ລຶບ ບັນຊີ ແລະຖ້ອຍຄຳຂອງທ່ານຈະຖືກລຶບອອກຈາກທຸກບ່ອນ. ຄຳຕອບຂອງຫ້ອງການຂອງທ່ານຍັງຢູ່ ເພາະເປັນບັນທຶກຂອງອົງການຈັດຕັ້ງ.
erasure-wanted = ຂໍຂອບໃຈ. ໄດ້ຂໍໃຫ້ຄະນະປະສານງານລຶບຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບທ່ານແລ້ວ. ເຈົ້າໜ້າທີ່ຈະດຳເນີນການ ແລະແຈ້ງໃຫ້ທ່ານຊາບ.

## The reply page, for people without a messenger

page-title = { $no }: ໜຶ່ງຄຳຖາມ
page-thanks = ຂໍຂອບໃຈ
page-write = ຫຼືພິມດ້ວຍຄຳເວົ້າຂອງທ່ານເອງ
page-date = ວັນທີ ຖ້າຕ້ອງການລະບຸ
page-file = ໄຟລ໌ ຖ້າຕ້ອງການສົ່ງ: ຮູບພາບ PDF ຫຼືເອກະສານ ບໍ່ເກີນ 20 MB
page-send = ສົ່ງ
page-until = ຄຳຕອບຂອງທ່ານຈະສົ່ງເຖິງຄະນະປະສານງານຂອງໂຄງການ. ໜ້ານີ້ສຳລັບຄຳຖາມນີ້ເທົ່ານັ້ນ ແລະໃຊ້ໄດ້ຈົນເຖິງ { $date }. ບໍ່ຕ້ອງໃຊ້ລະຫັດຜ່ານ ສະນັ້ນກະລຸນາຢ່າສົ່ງລິ້ງນີ້ຕໍ່ໃຫ້ຜູ້ອື່ນ.
page-nothing-open = ປັດຈຸບັນ ບໍ່ມີຄຳຖາມກ່ຽວກັບ { $no } ທີ່ຕ້ອງຕອບ. ຂໍຂອບໃຈ.
page-over-title = ໜ້ານີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ
page-over = ລິ້ງບໍ່ຄົບຖ້ວນ ຫຼືໝົດເວລາແລ້ວ. ບໍ່ມີຂໍ້ມູນໃດສູນເສຍ. ກະລຸນາຂໍລິ້ງໃໝ່ຈາກຜູ້ທີ່ສົ່ງໃຫ້.
pass-on = ກະລຸນາສົ່ງຂໍ້ຄວາມນີ້ຕໍ່ໃຫ້ { $office }, { $entity } ເຊິ່ງບໍ່ມີແອັບແຊັດ. ລິ້ງນີ້ໃຊ້ຕອບໃນນາມຂອງຜູ້ຮັບ ແລະໃຊ້ໄດ້ຈົນເຖິງ { $date }:
file-too-large = ຂໍອະໄພ, ໄຟລ໌ໃຫຍ່ກວ່າ { $n } MB ຈຶ່ງບໍ່ໄດ້ເກັບໄວ້. ກະລຸນາສົ່ງເປັນລິ້ງ ຫຼືສົ່ງໄຟລ໌ທີ່ນ້ອຍກວ່າ.
file-of-this-type = ຂໍອະໄພ, ໄຟລ໌ປະເພດນີ້ບໍ່ໄດ້ເກັບໄວ້. ກະລຸນາສົ່ງຮູບພາບ PDF ເອກະສານ ຫຼືລິ້ງ.
file-gone = ຂໍອະໄພ, ຮັບໄຟລ໌ນີ້ບໍ່ໄດ້. ກະລຸນາສົ່ງອີກຄັ້ງ ຫຼືສົ່ງເປັນລິ້ງ.

## For coordinators

hand-over-wanted =
    { about }
    { $who } ແຈ້ງວ່ານີ້ບໍ່ແມ່ນໜ້າທີ່ຂອງຕົນ. ກະລຸນາຊອກຫາຜູ້ທີ່ເໝາະສົມ.
needs-human = ຂໍ້ຄວາມຈາກ { $entity } ({ $office }) ຕ້ອງມີເຈົ້າໜ້າທີ່ຕອບ.
needs-human-about = ຂໍ້ຄວາມຈາກ { $entity } ({ $office }) ກ່ຽວກັບ { $no } ຕ້ອງມີເຈົ້າໜ້າທີ່ຕອບ.
incident =
    { item }
    ບໍ່ສາມາດນຳໃຊ້ກົດລະບຽບຂໍ້ໜຶ່ງຂອງຂັ້ນຕອນວຽກໄດ້: { $reason }. ສະຖານະຍັງຄືເກົ່າ: { $state }. ກະລຸນາກວດເບິ່ງ.

needs-human-many = ມີ { $n } ຂໍ້ຄວາມທີ່ຕ້ອງມີເຈົ້າໜ້າທີ່ຕອບ. ສົ່ງມາຈາກ: { $offices }

sign-in =
    ໂຕະເຮັດວຽກຂອງທ່ານ ພ້ອມສິ່ງທີ່ລໍຖ້າຄະນະປະສານງານ: { $link }
    ລິ້ງນີ້ໃຊ້ໄດ້ໜຶ່ງຄັ້ງ ພາຍໃນ { $n } ນາທີ. ລິ້ງນີ້ສຳລັບທ່ານເທົ່ານັ້ນ ສະນັ້ນກະລຸນາຢ່າສົ່ງຕໍ່.
sign-in-nowhere = ບໍ່ມີໂຕະເຮັດວຽກທີ່ເປີດໄດ້ຈາກທີ່ນີ້: Waymark ນີ້ບໍ່ມີທີ່ຢູ່ສາທາລະນະ. ຜູ້ດູແລລະບົບຕັ້ງທີ່ຢູ່ໄດ້ ຫຼືພິມລິ້ງອອກດ້ວຍ “waymark sign-in”.

overdue-heading = ຊັກຊ້າ ຫຼືຍັງບໍ່ມີລາຍງານ: { $n }
overdue-line = – { item }{ digest-due }. { $entity }
overdue-silent = – { item }. ບໍ່ມີລາຍງານຕັ້ງແຕ່ { $since }. { $entity }
overdue-none = ບໍ່ມີລາຍການທີ່ຊັກຊ້າ ແລະບໍ່ມີລາຍການທີ່ລໍຖ້າລາຍງານ.
approve-heading = ລໍຖ້າການຕັດສິນໃຈ: { $n }
approve-more = ຍັງມີອີກ { $n } ລາຍການທີ່ລໍຖ້າຢູ່. ເມື່ອຕັດສິນໃຈລາຍການເຫຼົ່ານີ້ແລ້ວ ກະລຸນາພິມ “approve” ອີກຄັ້ງ.
approve-none = ບໍ່ມີລາຍການທີ່ລໍຖ້າການຕັດສິນໃຈ.
reminders-heading = ຂໍ້ຄວາມເຕືອນທີ່ຈະສົ່ງມື້ນີ້: { $n }
reminders-line = – { $time } { item }. { $entity }
reminders-none = ມື້ນີ້ ບໍ່ມີຂໍ້ຄວາມເຕືອນທີ່ຈະສົ່ງອີກ.

tell-how = ກະລຸນາພິມວ່າກ່ຽວກັບລາຍການໃດ ແລະຂໍ້ຄວາມໃດ ເຊັ່ນ: tell A01 ແບບຟອມມີການປ່ຽນແປງ.
tell-ask =
    { item }
    ຈະສົ່ງຂໍ້ຄວາມນີ້ຫຼືບໍ່? “{ $words }”
    ຜູ້ທີ່ອ່ານ: { $offices }
tell-sent = { $no }: ສົ່ງແລ້ວ. ຂໍ້ຄວາມຈະໄປຮອດໃນຊ່ວງເວລາຮັບຂໍ້ຄວາມຂອງຜູ້ອ່ານ: { $offices }
tell-nobody = { $no }: { $entity } ບໍ່ມີຈຸດປະສານງານທີ່ຈະຮັບຂໍ້ຄວາມ. ບໍ່ໄດ້ສົ່ງຂໍ້ຄວາມ.
from-coordinators =
    { item }
    ຂໍ້ຄວາມຈາກຄະນະປະສານງານ: { $words }

commit-text = ຖ້ອຍຄຳທີ່ຕົກລົງກັນແມ່ນແນວໃດ? ກະລຸນາພິມເປັນຂໍ້ຄວາມດຽວ.
commit-too-long = ຂໍ້ຄວາມນີ້ຍາວກວ່າ { $n } ຕົວອັກສອນ. ກະລຸນາພິມໃຫ້ສັ້ນລົງ ຕາມຖ້ອຍຄຳທີ່ຈະຂໍໃຫ້ຢືນຢັນ.
commit-who =
    “{ $words }”
    ຜູ້ໃດໃຫ້ຄຳໝັ້ນສັນຍານີ້? ກະລຸນາເລືອກ ຫຼືພິມຊື່ອົງການຈັດຕັ້ງ.
commit-which-who = “{ $written }” ໝາຍເຖິງອົງການຈັດຕັ້ງໃດ? ກະລຸນາເລືອກ ຫຼືພິມຊື່.
commit-nobody = ບໍ່ພົບອົງການຈັດຕັ້ງຂອງໂຄງການນີ້ສຳລັບ “{ $written }”. ກະລຸນາພິມຊື່ ຫຼືລະຫັດຂອງອົງການຈັດຕັ້ງ.
commit-when =
    { $entity }: “{ $words }”
    ພາຍໃນວັນໃດ? ທ່ານພິມວັນທີດ້ວຍຄຳເວົ້າຂອງທ່ານເອງໄດ້ ເຊັ່ນ 15 ພຶດສະພາ.
commit-no-date = ອ່ານ “{ $written }” ເປັນວັນທີນັບແຕ່ມື້ນີ້ໄປບໍ່ໄດ້. ກະລຸນາພິມ ເຊັ່ນ 15 ພຶດສະພາ 2027.
commit-which-date = “{ $written }” ອາດໝາຍເຖິງຫຼາຍກວ່າໜຶ່ງວັນ. ທ່ານໝາຍເຖິງວັນໃດ?
commit-recorded =
    ບັນທຶກເປັນ { $no } ແລ້ວ: “{ $words }” ກຳນົດເວລາ: { $due }
    ສົ່ງໃຫ້ { $entity } ຢືນຢັນແລ້ວ. ໃນລະຫວ່າງທີ່ຍັງບໍ່ໄດ້ຮັບການຢືນຢັນ ມີພຽງຄະນະປະສານງານ ແລະ { $entity } ທີ່ເຫັນໄດ້.
commit-not-here = ຄຳໝັ້ນສັນຍາບັນທຶກໃນລະບົບທີ່ໂຄງການໃຊ້ງານຕົວຈິງ. ທີ່ນີ້ບໍ່ໄດ້ບັນທຶກຫຍັງ.
commit-withdrawn = ຖອນ { $no } ຄືນແລ້ວ. ບໍ່ມີຜູ້ອື່ນໄດ້ເຫັນ.
commit-stays = { $no } ບໍ່ໄດ້ລໍຖ້າການຢືນຢັນແລ້ວ ຈຶ່ງບໍ່ໄດ້ຖອນຄືນ. ສະຖານະປັດຈຸບັນ: { $state }.
draft-dropped = ບໍ່ໄດ້ສົ່ງ ແລະບໍ່ໄດ້ບັນທຶກຫຍັງ.
draft-gone = ລາຍການນີ້ບໍ່ໄດ້ລໍຖ້າຢູ່ແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງປ່ຽນແປງ.

morning = ມື້ນີ້: ຂໍ້ຄວາມເຕືອນທີ່ຈະສົ່ງ { $reminders }, ຄຳຕອບທີ່ລໍຖ້າທ່ານ { $needs }, ການປ່ຽນວັນທີທີ່ລໍຖ້າອະນຸມັດ { $dates }, ບັນຫາການສົ່ງ { $problems }.

## For groups, channels and threads

weekly = { $programme }: ສະຖານະໃນ { $date }
weekly-count = – { $signal }: { $n }
weekly-next = ກຳນົດເວລາຕໍ່ໄປ:
weekly-line = – { $due }: { $kind } { $no }, { $title }. { $entity }
weekly-untitled = – { $due }: { $kind } { $no }. { $entity }
group-linked =
    ແຊັດນີ້ເຊື່ອມຕໍ່ກັບໂຄງການ “{ $programme }” ແລ້ວ.
    ຈຳນວນລາຍການ ແລະກຳນົດເວລາຈະສະແດງທີ່ນີ້ອາທິດລະໜຶ່ງຄັ້ງ. ຂໍ້ຄວາມທີ່ພິມເຖິງບໍລິການແຈ້ງເຕືອນຈະບໍ່ສະແດງທີ່ນີ້.
group-without-rights = ບອດນີ້ຍັງບໍ່ມີສິດຂຽນຢູ່ທີ່ນັ້ນ. ກະລຸນາອະນຸຍາດໃຫ້ເຫັນ ແລະຂຽນຢູ່ທີ່ນັ້ນໄດ້ ແລ້ວໃຊ້ລະຫັດຢູ່ທີ່ນັ້ນອີກຄັ້ງ. ລະຫັດນີ້ຍັງໃຊ້ໄດ້.
code-among-others = ຂໍຂອບໃຈ. ລະຫັດຂອງກຸ່ມຈະຕອບຢູ່ທີ່ນີ້, ຄຳເຊີນຈະຕອບໃນແຊັດສ່ວນຕົວຂອງທ່ານ.

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = ລາຍການຂອງທ່ານທີ່ຍັງເປີດຢູ່
command-status = ສະຖານະຂອງໜຶ່ງລາຍການ
command-later = ຂໍໃຫ້ຖາມອີກຄັ້ງພາຍຫຼັງ
command-newdate = ຂໍວັນທີໃໝ່
command-notmine = ແຈ້ງວ່າລາຍການບໍ່ແມ່ນວຽກຂອງທ່ານ
command-note = ຝາກໝາຍເຫດເຖິງຄະນະປະສານງານ
command-helpme = ຂໍຄວາມຊ່ວຍເຫຼືອຈາກຄະນະປະສານງານ
command-help = ຄຳທີ່ພິມໄດ້ທີ່ນີ້
command-language = ເລືອກພາສາ
command-hours = ເລືອກຊ່ວງເວລາທີ່ສົ່ງຂໍ້ຄວາມໄດ້
command-pause = ງົດສົ່ງຂໍ້ຄວາມໜຶ່ງອາທິດ
command-stop = ບໍ່ຮັບຂໍ້ຄວາມອີກ
command-start = ຮັບຂໍ້ຄວາມອີກຄັ້ງ
command-mydata = ຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບທ່ານ
command-link = ເຊື່ອມຕໍ່ບັນຊີນີ້ດ້ວຍຄຳເຊີນ
command-messenger = ເລືອກຊ່ອງທາງທີ່ສົ່ງຂໍ້ຄວາມຫາທ່ານ
command-unlink = ຕັດການເຊື່ອມຕໍ່ບັນຊີນີ້
command-overdue = ສິ່ງທີ່ຊັກຊ້າ ຫຼືບໍ່ມີລາຍງານ
command-approve = ສິ່ງທີ່ລໍຖ້າການຕັດສິນໃຈຂອງທ່ານ
command-reminders = ສິ່ງທີ່ຈະສົ່ງມື້ນີ້
command-tell = ຂຽນຫາຜູ້ຮັບຜິດຊອບລາຍການ
command-commit = ບັນທຶກຄຳໝັ້ນສັນຍາໃນກອງປະຊຸມ
command-desk = ເປີດໂຕະເຮັດວຽກຂອງທ່ານ
argument-item = ເລກລາຍການ ເຊັ່ນ A01
argument-date = ວັນທີ ເຊັ່ນ 30 ມິຖຸນາ
argument-note = ຂໍ້ຄວາມຂອງທ່ານ
argument-language = ພາສາທີ່ຕ້ອງການ
argument-hours = ຊ່ວງເວລາ ເຊັ່ນ 8-18
argument-code = ລະຫັດໃນຄຳເຊີນຂອງທ່ານ
argument-tell = ລາຍການ ແລະຂໍ້ຄວາມ ເຊັ່ນ A01 …
argument-commit = ໃຜ, ຮອດເມື່ອໃດ ແລະຂໍ້ຄວາມ
command-of-coordinators = ຄຳສັ່ງນີ້ສຳລັບຄະນະປະສານງານ ຈຶ່ງບໍ່ມີການດຳເນີນການ. “help” ສະແດງສິ່ງທີ່ທ່ານພິມໄດ້ຢູ່ທີ່ນີ້.

## Buttons

button-answer-mine = ຕອບລາຍການຂອງຂ້ອຍ
button-send = ສົ່ງ
button-cancel = ຍົກເລີກ
button-overdue = ສະແດງລາຍການທີ່ຊັກຊ້າ
button-waiting = ສະແດງລາຍການທີ່ລໍຖ້າ
button-reminders = ສະແດງຂໍ້ຄວາມເຕືອນ

button-correct = ແກ້ໄຂ
button-write = ພິມຄຳຕອບ
button-undo = ຖອນຄຳຕອບ
button-change = ປ່ຽນ
button-answer = ຕອບຂໍ້ { $place }
button-something-else = ເລື່ອງອື່ນ
button-otherwise = ທາງເລືອກອື່ນ…
button-later = ພາຍຫຼັງ
button-new-date = ຂໍວັນທີໃໝ່
button-not-mine = ບໍ່ແມ່ນວຽກຂອງຂ້ອຍ
button-need-help = ຂໍຄວາມຊ່ວຍເຫຼືອ
button-this-afternoon = ບ່າຍນີ້
button-tomorrow-morning = ມື້ອື່ນເຊົ້າ
button-next-monday = ວັນຈັນໜ້າ
button-on-date = { $date }
button-approve = ອະນຸມັດ
button-decline = ບໍ່ອະນຸມັດ
button-accept = ຕົກລົງຮັບ
button-not-me = ບໍ່ແມ່ນຂ້ອຍ
button-colleague = ຜູ້ອື່ນໃນຫ້ອງການຂອງຂ້ອຍ
button-other-office = ຫ້ອງການອື່ນ
button-nobody = ບໍ່ຊາບ
button-secretariat = ສະເພາະຄະນະປະສານງານ
button-members = ສະມາຊິກ
button-public = ທຸກຄົນ
button-to-desk = ສົ່ງໃຫ້ຄະນະປະສານງານ
button-agree = ອະນຸຍາດ
button-refuse = ບໍ່ອະນຸຍາດ, ຂໍຂອບໃຈ
button-another-way = ຂໍໃຊ້ວິທີອື່ນ
button-wrong-person = ສົ່ງຜິດຄົນ
button-change-to = ແມ່ນ, ປ່ຽນເປັນ { $office }
button-unlink = ແມ່ນ, ຕັດການເຊື່ອມຕໍ່
button-erase = ຂໍໃຫ້ລຶບຂໍ້ມູນ
button-mine = ລາຍການຂອງຂ້ອຍ
button-hours = ປ່ຽນເວລາ
button-language = ປ່ຽນພາສາ

answer-accept = ຮັບຮອງ
answer-answered = ຕອບແລ້ວ
answer-as_a_whole = ວຽກທັງໝົດ
answer-ask_back = ຖາມຄຳຖາມ
answer-ask_maker = ຂໍໃຫ້ຢືນຢັນ
answer-begun = ເລີ່ມແລ້ວ
answer-blocked = ຕິດຂັດ
answer-call_off = ຈະບໍ່ຈັດຂຶ້ນ
answer-coming = ພວກເຮົາຈະເຂົ້າຮ່ວມ
answer-confirm = ຢືນຢັນ
answer-decline = ປະຕິເສດ
answer-delayed = ຊັກຊ້າ
answer-did_not_take_place = ບໍ່ໄດ້ຈັດຂຶ້ນ
answer-done = ສຳເລັດແລ້ວ
answer-drop_it = ບໍ່ຕ້ອງບັນທຶກ
answer-met = ບັນລຸແລ້ວ
answer-named = ແຕ່ງຕັ້ງແລ້ວ
answer-need_help = ຕ້ອງການຄວາມຊ່ວຍເຫຼືອ
answer-need_time = ຕ້ອງການເວລາເພີ່ມ
answer-no = ບໍ່ແມ່ນ
answer-no_change = ບໍ່ມີການປ່ຽນແປງ
answer-not_coming = ພວກເຮົາເຂົ້າຮ່ວມບໍ່ໄດ້
answer-not_met = ຍັງບໍ່ບັນລຸ
answer-not_ours = ບໍ່ແມ່ນໜ້າທີ່ຂອງພວກເຮົາ
answer-not_reached = ບໍ່ບັນລຸ
answer-not_yet = ຍັງບໍ່ທັນ
answer-on_track = ເປັນໄປຕາມແຜນ
answer-postpone = ເລື່ອນອອກໄປ
answer-reached = ບັນລຸແລ້ວ
answer-ready = ພ້ອມແລ້ວ
answer-received = ໄດ້ຮັບແລ້ວ
answer-return_it = ສົ່ງກັບຄືນ
answer-reword = ແກ້ໄຂຖ້ອຍຄຳ
answer-sent = ສົ່ງແລ້ວ
answer-someone_else = ຜູ້ອື່ນ
answer-still_me = ແມ່ນ, ຄືເກົ່າ
answer-took_place = ຈັດຂຶ້ນແລ້ວ
answer-withdraw = ຖອນຄືນ
answer-yes = ແມ່ນ

## Labels

kind-activity = ກິດຈະກຳ
kind-target = ເປົ້າໝາຍ
kind-commitment = ຄຳໝັ້ນສັນຍາ
kind-entity = ອົງການຈັດຕັ້ງ
kind-consultation = ການປຶກສາຫາລື
kind-report_request = ບົດລາຍງານ
kind-test = ການທົດສອບ

office-focal_point = ຈຸດປະສານງານ
office-deputy = ຈຸດປະສານງານສຳຮອງ
office-observer = ຜູ້ສັງເກດການ

role-responsible = ຜູ້ຮັບຜິດຊອບ
role-deputy = ຈຸດປະສານງານສຳຮອງ
role-contributing = ຜູ້ຮ່ວມປະຕິບັດ
role-consulted = ຜູ້ໃຫ້ຄຳປຶກສາ
role-informed = ຜູ້ຮັບຊາບ
role-verifier = ຜູ້ຢືນຢັນ
role-coordinator = ຄະນະປະສານງານ

visibility-public = ທຸກຄົນ
visibility-members = ສະມາຊິກ
visibility-coordinators = ສະເພາະຄະນະປະສານງານ
visibility-restricted = ສະເພາະຜູ້ທີ່ລະບຸໄວ້

signal-on_track = ເປັນໄປຕາມແຜນ
signal-at_risk = ມີຄວາມສ່ຽງ
signal-late = ຊັກຊ້າ
signal-done = ສຳເລັດ
signal-closed = ປິດ
signal-no_report = ບໍ່ມີບົດລາຍງານ

timeliness-on_time = ທັນເວລາ
timeliness-due_soon = ໃກ້ຮອດກຳນົດ
timeliness-overdue = ກາຍກຳນົດ
timeliness-no_report = ບໍ່ມີບົດລາຍງານໃນຮອບນີ້

fact-progress = ຄວາມຄືບໜ້າ
fact-agreed = ຜູ້ໃຫ້ຄຳໝັ້ນສັນຍາຢືນຢັນ
fact-expected = ຄາດວ່າຈະສຳເລັດ
fact-blocker = ຂໍ້ຕິດຂັດ
fact-reason = ເຫດຜົນ
fact-evidence = ຫຼັກຖານ
fact-wording = ຖ້ອຍຄຳທີ່ສະເໜີ
fact-participants = ຈຳນວນຜູ້ເຂົ້າຮ່ວມ
fact-new_date = ວັນທີໃໝ່
fact-minutes = ບົດບັນທຶກກອງປະຊຸມ
fact-successor = ຜູ້ທີ່ຄວນຖາມແຕ່ນີ້ໄປ
fact-report = ບົດລາຍງານ
fact-question = ຄຳຖາມ
fact-value = ຕົວເລກ
fact-percent = ສັດສ່ວນຂອງເປົ້າໝາຍ
fact-due = ກຳນົດເວລາ
fact-start = ວັນເລີ່ມ

state-accepted = ຮັບຮອງແລ້ວ
state-at_risk = ມີຄວາມສ່ຽງ
state-awaited = ລໍຖ້າບົດລາຍງານ
state-behind = ຊ້າກວ່າເປົ້າໝາຍ
state-blocked = ຕິດຂັດ
state-called = ສົ່ງຄຳເຊີນແລ້ວ
state-cancelled = ຍົກເລີກແລ້ວ
state-clarification = ມີຄຳຖາມ
state-closed = ປິດແລ້ວ
state-closed_without_report = ປິດໂດຍບໍ່ມີບົດລາຍງານ
state-closing = ການນັບຄັ້ງສຸດທ້າຍ
state-confirmed = ຢືນຢັນແລ້ວ
state-counting = ກຳລັງນັບ
state-counting_again = ກຳລັງນັບ
state-declined = ປະຕິເສດ
state-done = ສຳເລັດ ແລະຢືນຢັນແລ້ວ
state-drafted = ລໍຖ້າການຢືນຢັນ
state-dropped = ບໍ່ຕິດຕາມຕໍ່
state-escalated = ຢູ່ກັບຄະນະປະສານງານ
state-excused = ໄດ້ຮັບການຍົກເວັ້ນ
state-handing_over = ກຳລັງມອບໜ້າທີ່
state-held = ຈັດຂຶ້ນແລ້ວ
state-in_progress = ກຳລັງດຳເນີນການ
state-invited = ເຊີນແລ້ວ
state-kept = ປະຕິບັດຕາມແລ້ວ
state-known = ຢູ່ໃນທະບຽນ
state-lapsed = ສິ້ນສຸດລົງ
state-left = ອອກແລ້ວ
state-met = ບັນລຸແລ້ວ
state-minutes_due = ລໍຖ້າບົດບັນທຶກ
state-missed = ບໍ່ບັນລຸ
state-not_started = ຍັງບໍ່ໄດ້ເລີ່ມ
state-on_course = ເປັນໄປຕາມເປົ້າໝາຍ
state-on_track = ເປັນໄປຕາມແຜນ
state-open = ເປີດຢູ່
state-overdue = ລໍຖ້າບົດລາຍງານທີ່ກາຍກຳນົດ
state-planned = ວາງແຜນໄວ້ແລ້ວ
state-postponed = ເລື່ອນອອກໄປ
state-reachable = ຕິດຕໍ່ໄດ້
state-received = ໄດ້ຮັບແລ້ວ
state-reported = ລາຍງານວ່າສຳເລັດແລ້ວ
state-requested = ຂໍແລ້ວ
state-scheduled = ກຳນົດວັນແລ້ວ
state-silent = ບໍ່ມີຄຳຕອບ
state-under_way = ກຳລັງດຳເນີນຢູ່
state-unreachable = ຕິດຕໍ່ບໍ່ໄດ້
state-voiced = ໄດ້ກ່າວໄວ້
state-withdrawn = ຖອນຄືນແລ້ວ

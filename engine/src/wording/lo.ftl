### ພາສາລາວ (Lao). DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Lao has no plural forms. Persons are addressed as "ທ່ານ". Sentences end in a full stop, as in letters of offices today.

## The language itself

language-name = ພາສາລາວ

## How an item is named

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
already-answered = ຂໍຂອບໃຈ. ຄຳຖາມນີ້ກ່ຽວກັບ { $no } ມີຄຳຕອບແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງປ່ຽນແປງ. ສະຖານະປັດຈຸບັນ: { $state }.
closed-prompt = ຂໍຂອບໃຈ. ຄຳຖາມນີ້ກ່ຽວກັບ { $no } ປິດແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງປ່ຽນແປງ. ສະຖານະປັດຈຸບັນ: { $state }.
superseded = ມີຄຳຖາມໃໝ່ກວ່ານີ້ກ່ຽວກັບ { $no }. ກະລຸນາຕອບຄຳຖາມນັ້ນ.
answered-by-other =
    { item }
    ຜູ້ຕອບ: { $office }, { $entity }. ທ່ານບໍ່ຕ້ອງດຳເນີນການຫຍັງອີກ.
recorded-nothing = ຂໍອະໄພ, ບໍ່ໄດ້ບັນທຶກຫຍັງ ເນື່ອງຈາກລະບົບຂອງພວກເຮົາຂັດຂ້ອງ. ກະລຸນາສົ່ງໃໝ່ໃນອີກບໍ່ເທົ່າໃດນາທີ.
hand-over-noted = ຂໍຂອບໃຈທີ່ແຈ້ງໃຫ້ຊາບ. ຄະນະປະສານງານຈະຊອກຫາຜູ້ທີ່ເໝາະສົມສຳລັບ { $no }. ໃນລະຫວ່າງທີ່ຍັງບໍ່ມີຜູ້ຮັບ { $entity } ຍັງເປັນຜູ້ຮັບຜິດຊອບ.
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

## For coordinators

hand-over-wanted =
    { about }
    { $who } ແຈ້ງວ່ານີ້ບໍ່ແມ່ນໜ້າທີ່ຂອງຕົນ. ກະລຸນາຊອກຫາຜູ້ທີ່ເໝາະສົມ.
needs-human = ຂໍ້ຄວາມຈາກ { $entity } ({ $office }) ຕ້ອງມີເຈົ້າໜ້າທີ່ຕອບ.
needs-human-about = ຂໍ້ຄວາມຈາກ { $entity } ({ $office }) ກ່ຽວກັບ { $no } ຕ້ອງມີເຈົ້າໜ້າທີ່ຕອບ.
correction-wanted = { $no }: { $entity } ຂໍແກ້ໄຂຄຳຕອບກ່ອນໜ້ານີ້. ຫຼັງຈາກນັ້ນ ມີການບັນທຶກຢ່າງອື່ນແລ້ວ. ກະລຸນາກວດເບິ່ງ.
incident =
    { item }
    ບໍ່ສາມາດນຳໃຊ້ກົດລະບຽບຂໍ້ໜຶ່ງຂອງຂັ້ນຕອນວຽກໄດ້: { $reason }. ສະຖານະຍັງຄືເກົ່າ: { $state }. ກະລຸນາກວດເບິ່ງ.

## Buttons

button-correct = ແກ້ໄຂ
button-undo = ຖອນຄຳຕອບ
button-change = ປ່ຽນ
button-answer = ຕອບຂໍ້ { $place }
button-something-else = ເລື່ອງອື່ນ
button-to-desk = ສົ່ງໃຫ້ຄະນະປະສານງານ
button-agree = ອະນຸຍາດ
button-refuse = ບໍ່ອະນຸຍາດ, ຂໍຂອບໃຈ
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

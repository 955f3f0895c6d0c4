### ไทย (Thai). DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Written register without gendered particles. Thai has no plural forms.

## The language itself

language-name = ไทย

## How an item is named

# where chats carry codes only
an-office = หน่วยงาน
details = รายละเอียด: { $link }
item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        วันที่: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        กำหนดเสร็จ: { $due } ({ days-late })
    [today]
        { "" }
        กำหนดเสร็จ: { $due } (วันนี้)
    [ahead]
        { "" }
        กำหนดเสร็จ: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] พรุ่งนี้
   *[other] อีก { $days } วัน
}
days-late = { $late ->
    [1] เมื่อวานนี้
   *[other] { $late } วันที่แล้ว
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    ทุกอย่างพร้อมเริ่มใน { $start } แล้วหรือไม่
progress =
    { about }
    ความคืบหน้าเป็นอย่างไร สามารถพิมพ์ว่าเสร็จไปเท่าใด เช่น 3/10 หรือ 30% หรือวันที่คาดว่าจะเสร็จก็ได้
due_tomorrow =
    { about }
    ข้อความเตือนสำหรับผู้ร่วมดำเนินการ ไม่ต้องตอบกลับ
verify =
    { about }
    { $entity } รายงานว่าเสร็จแล้ว กรุณาตรวจดูหลักฐาน แล้วยืนยันหรือส่งกลับพร้อมเหตุผล
not_verified =
    { about }
    มีรายงานว่าเสร็จแล้วและรอการยืนยัน กรุณาติดต่อผู้ที่ทำหน้าที่ยืนยัน
returned =
    { about }
    ยังยืนยันไม่ได้ในขณะนี้ เหตุผล: { $reason }
    เปิดให้ดำเนินการต่อแล้ว เมื่อเรียบร้อยกรุณารายงานว่าเสร็จอีกครั้ง
confirmed =
    { item }
    ได้รับการยืนยันว่าเสร็จแล้ว ขอบคุณ
cancelled =
    { item }
    ยกเลิกแล้ว ไม่ต้องดำเนินการใดอีก
blocked =
    { about }
    { $entity } รายงานว่าติดขัด กรุณาติดต่อผู้ประสานงานของหน่วยงาน
help_wanted =
    { about }
    { $who } ขอความช่วยเหลือ กรุณาติดต่อผู้ประสานงานของหน่วยงาน
new_date_wanted =
    { about }
    { $entity } คาดว่าจะเสร็จใน { $expected } กรุณาอนุมัติวันที่ใหม่ หรือติดต่อผู้ประสานงานของหน่วยงาน
no_answer =
    { about }
    ยังไม่มีคำตอบจาก { $entity } กรุณาติดต่อผู้ประสานงานของหน่วยงานด้วยวิธีอื่น

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    มีการกล่าวไว้ในนามของ { $entity } จะขอให้ { $entity } ยืนยันตามถ้อยคำนี้หรือไม่
commitment_confirm =
    { about }
    บันทึกไว้เป็นคำมั่นของ { $entity } ท่านยืนยันตามถ้อยคำนี้หรือไม่
commitment_confirmed =
    { item }
    { $entity } ยืนยันคำมั่นนี้แล้ว
commitment_begun =
    { about }
    เริ่มดำเนินการตามคำมั่นนี้แล้วหรือไม่
commitment_progress =
    { about }
    คำมั่นนี้คืบหน้าอย่างไร สามารถพิมพ์ว่าเสร็จไปเท่าใดก็ได้ เช่น 3/10 หรือ 30%
commitment_verify =
    { about }
    { $entity } รายงานว่าได้ทำตามคำมั่นนี้แล้ว กรุณาตรวจดูหลักฐาน แล้วยืนยันหรือส่งกลับ
commitment_kept =
    { item }
    บันทึกแล้วว่าได้ทำตามคำมั่นนี้ ขอบคุณ
commitment_declined =
    { item }
    { $entity } ไม่ยืนยันคำมั่นนี้ จึงปิดรายการ และจะไม่แสดงว่าล่าช้า
commitment_withdrawn =
    { item }
    ถอนคำมั่นนี้แล้ว ไม่ต้องดำเนินการใดอีก
commitment_lapsed =
    { item }
    คำมั่นนี้สิ้นสุดลงโดยไม่มีผลที่ได้รับการยืนยัน

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    วาระการประชุมพร้อมแล้วหรือไม่ เพื่อจะได้ส่งคำเชิญ
consultation_invitation =
    { about }
    ขอเชิญเข้าร่วมการหารือนี้ จะมีผู้แทนจากหน่วยงานของท่านเข้าร่วมหรือไม่
consultation_regrets =
    { about }
    { $who } จะไม่เข้าร่วม
consultation_tomorrow =
    { about }
    ข้อความเตือนเรื่องการหารือนี้ ไม่ต้องตอบกลับ
consultation_held =
    { about }
    การหารือนี้จัดขึ้นแล้วหรือไม่ สามารถพิมพ์จำนวนผู้เข้าร่วมทั้งหมดก็ได้
consultation_minutes =
    { about }
    รายงานการประชุมพร้อมแล้วหรือไม่ กรุณาส่งเป็นไฟล์หรือลิงก์
consultation_postponed =
    { item }
    การหารือนี้เลื่อนออกไป จะแจ้งวันใหม่ให้ทราบ
consultation_new_date =
    { item }
    วันใหม่ของการหารือนี้คือวันใด พิมพ์ด้วยถ้อยคำของท่านเองได้ เช่น 15 พ.ค. 2569
consultation_closed =
    { item }
    ได้รับรายงานการประชุมของการหารือนี้แล้ว ขอบคุณที่เข้าร่วม
consultation_cancelled =
    { item }
    การหารือนี้จะไม่จัดขึ้น

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    ท่านยังเป็นผู้ที่ควรติดต่ออยู่หรือไม่ กดเพียงครั้งเดียว และจะถามไตรมาสละหนึ่งครั้ง
entity_not_linked =
    { item }
    ยังไม่มีสมาชิกเชื่อมต่อบัญชีแชต กรุณาส่งคำเชิญอีกครั้ง หรือเลือกวิธีอื่น
entity_silent =
    { item }
    ข้อความส่งถึงแล้ว แต่ไม่มีคำตอบมาระยะหนึ่ง กรุณาติดต่อผู้ประสานงานของหน่วยงาน
entity_unreachable =
    { item }
    ข้อความส่งไม่ถึงแล้ว กรุณาติดต่อผู้ประสานงานของหน่วยงานด้วยวิธีอื่น
entity_handing_over =
    { item }
    ต่อไปจะมีผู้อื่นเป็นผู้ตอบ ได้แต่งตั้งผู้ประสานงานคนใหม่แล้วหรือไม่

## Prompts of the shipped workflows: reports

report_request =
    { about }
    ขอรายงานจาก { $entity } กรุณาส่งเป็นไฟล์หรือลิงก์ หรือเลือกคำตอบ
report_overdue =
    { about }
    ยังไม่ได้รับรายงานของ { $entity } กรุณาช่วยส่ง หรือแจ้งว่าติดขัดเรื่องใด
report_missing =
    { about }
    ไม่ได้รับรายงานของ { $entity } กรุณาติดต่อผู้ประสานงานของหน่วยงาน
report_received =
    { item }
    ได้รับรายงานของ { $entity } แล้ว ท่านรับรายงานนี้หรือมีคำถาม
report_question =
    { item }
    มีคำถามเกี่ยวกับรายงานของท่าน: { $question }
    กรุณาส่งคำตอบเป็นข้อความ ไฟล์ หรือลิงก์
report_accepted =
    { item }
    รับรายงานของท่านแล้ว ขอบคุณ
report_excused =
    { item }
    รายงานนี้ได้รับการยกเว้น ไม่ต้องดำเนินการใดอีก

## Prompts of the shipped workflows: targets

target_final =
    { about }
    บรรลุเป้าหมาย { $goal } { $unit } แล้วหรือไม่ บันทึกไว้ถึงขณะนี้: { $value } สามารถพิมพ์ตัวเลขสุดท้ายก็ได้

## Questions that follow an answer

follow-up-expected = { $no }: คาดว่าจะเสร็จเมื่อใด พิมพ์ด้วยถ้อยคำของท่านเองได้ เช่น 15 พ.ค. หรืออีกสองสัปดาห์
follow-up-progress = { $no }: เสร็จไปเท่าใด กรุณาเลือก หรือพิมพ์ เช่น 3/10 หรือ 30%
follow-up-blocker = { $no }: ติดขัดเรื่องใด กรุณาเลือก หรือพิมพ์สั้น ๆ กรุณาไม่ระบุชื่อบุคคล
follow-up-reason = { $no }: เหตุผลคืออะไร พิมพ์สั้น ๆ ก็เพียงพอ กรุณาไม่ระบุชื่อบุคคล
follow-up-evidence = { $no }: กรุณาส่งหลักฐานเป็นไฟล์ ภาพถ่าย หรือลิงก์
follow-up-wording = { $no }: ถ้อยคำที่ถูกต้องคืออย่างไร กรุณาพิมพ์คำมั่นตามที่ท่านต้องการ
follow-up-participants = { $no }: มีผู้เข้าร่วมกี่คน ระบุเพียงจำนวนรวม กรุณาไม่ระบุชื่อบุคคล
follow-up-minutes = { $no }: กรุณาส่งรายงานการประชุมเป็นไฟล์หรือลิงก์
follow-up-successor = { $no }: ต่อไปควรถามผู้ใด กรุณาพิมพ์ตำแหน่ง ไม่ใช่ชื่อ
follow-up-report = { $no }: กรุณาส่งรายงานเป็นไฟล์หรือลิงก์
follow-up-question = { $no }: คำถามของท่านคืออะไร คำถามจะส่งถึงหน่วยงานที่เขียนรายงาน
follow-up-value = { $no }: ตัวเลขสุดท้ายคือเท่าใด หน่วย: { $unit } เป้าหมาย: { $goal }
which-target = { $no }: ตัวเลขนี้เป็นของเป้าหมายใด: { $number } กรุณาเลือก
follow-up-text = { $no }: { $fact } กรุณาพิมพ์สั้น ๆ และไม่ระบุชื่อบุคคล
follow-up-number = { $no }: { $fact } กรุณาพิมพ์ตัวเลข
follow-up-percent = { $no }: { $fact } กรุณาเลือก หรือพิมพ์ เช่น 3/10 หรือ 30%
follow-up-date = { $no }: { $fact } พิมพ์วันที่ด้วยถ้อยคำของท่านเองได้ เช่น 15 พ.ค. หรืออีกสองสัปดาห์
follow-up-yes_no = { $no }: { $fact } ใช่หรือไม่
follow-up-one_of = { $no }: { $fact } กรุณาเลือก
follow-up-files = { $no }: { $fact } กรุณาส่งไฟล์ ภาพถ่าย หรือลิงก์

option-blocker-approval = รอการอนุมัติ
option-blocker-budget = งบประมาณ
option-blocker-people = บุคลากรหรือเวลา
option-blocker-security = ความปลอดภัย
percent-25 = หนึ่งในสี่
percent-50 = ครึ่งหนึ่ง
percent-75 = สามในสี่
percent-100 = ทั้งหมด

## What a person gets back

got-it = ขอบคุณ บันทึกสำหรับ { $no } { $title } แล้ว:
recorded-line = – { $fact }: { $value }
recorded-state = – สถานะ: { $state }
recorded-narrower = – { $fact }: { $value } (ผู้ที่เห็น: { $visibility })
seen-by = ผู้ที่เห็น: { $visibility }
percent = { $value }%
files = { $n } ไฟล์หรือลิงก์
corrected = { $no }: แทนที่คำตอบก่อนหน้านี้แล้ว
correct = { $no }: กรุณาเลือกใหม่ หรือพิมพ์คำตอบที่ถูกต้อง ข้อมูลที่บันทึกไว้ก่อนจะยังอยู่ในประวัติ
undone = ถอนคำตอบล่าสุดของ { $no } แล้ว สถานะปัจจุบัน: { $state }
cannot-undo = หลังจากนั้นมีการบันทึกอย่างอื่นสำหรับ { $no } แล้ว จึงไม่ได้ถอนคำตอบ และได้ขอให้คณะผู้ประสานงานโครงการตรวจดู
change-not-taken = ไม่ได้นำการแก้ไขนี้ไปใช้ และข้อมูลที่บันทึกไว้ยังเหมือนเดิม กรุณาพิมพ์เป็นข้อความใหม่
already-answered = ขอบคุณ คำถามเกี่ยวกับ { $no } นี้มีคำตอบแล้ว จึงไม่มีการเปลี่ยนแปลง สถานะปัจจุบัน: { $state }
closed-prompt = ขอบคุณ คำถามเกี่ยวกับ { $no } นี้ปิดแล้ว จึงไม่มีการเปลี่ยนแปลง สถานะปัจจุบัน: { $state }
superseded = มีคำถามใหม่กว่าเกี่ยวกับ { $no } กรุณาตอบคำถามนั้น
answered-by-other =
    { item }
    ผู้ตอบ: { $office } { $entity } ท่านไม่ต้องดำเนินการใดอีก
recorded-nothing = ขออภัย ไม่มีการบันทึก เนื่องจากระบบของเราขัดข้อง กรุณาส่งอีกครั้งในอีกสักครู่
pressed-among-others = ขอบคุณ การกดนี้มีผลเมื่อท่านเป็นผู้ที่ได้รับคำถาม แล้วจะตอบกลับในแชตส่วนตัวของท่าน
hand-over-noted = ขอบคุณที่แจ้ง คณะผู้ประสานงานโครงการจะหาผู้ที่เหมาะสมสำหรับ { $no } ระหว่างที่ยังไม่มีผู้รับ { $entity } ยังเป็นผู้รับผิดชอบ
answered-in-private = ขอบคุณ จะตอบกลับในแชตส่วนตัวของท่าน ซึ่งไม่มีผู้อื่นอ่าน
escalation-ahead =
    { item }
    คำถามนี้ยังเปิดอยู่ หากไม่มีคำตอบภายใน { $date } จะส่งถึง{ $role }ด้วย
passed-on = ขอบคุณ ส่งข้อความของท่านต่อให้คณะผู้ประสานงานโครงการแล้ว จะมีเจ้าหน้าที่ตอบกลับ
passed-on-by = ขอบคุณ ส่งข้อความของท่านต่อให้คณะผู้ประสานงานโครงการแล้ว จะมีเจ้าหน้าที่ตอบกลับภายใน { $date }

## When it is not clear what a person means

which-one = ขอบคุณ ข้อความนี้เกี่ยวกับเรื่องใด
not-understood = ขออภัย อ่านข้อความนี้ไม่เข้าใจ กรุณาเลือก หรือพิมพ์สั้น ๆ แล้วจะมีเจ้าหน้าที่อ่าน
confirm-date = { $no }: เข้าใจว่าเป็น { $date } ถูกต้องหรือไม่
either-date = { $no }: “{ $written }” อาจหมายถึงได้มากกว่าหนึ่งวัน หมายถึงวันใด

## What can be said of a question besides an answer

ways = { $no }: ท่านต้องการดำเนินการอย่างไร
when-again = { $no }: ให้ถามอีกครั้งเมื่อใด พิมพ์เองก็ได้ เช่น “พรุ่งนี้” หรือ “วันจันทร์หน้า”
later-noted = ขอบคุณ จะถามเรื่อง { $no } อีกครั้งใน { $date } เวลา { $time } น.
later-bounded = { $no } ครบกำหนด{ later-due } จึงจะถามอีกหนึ่งครั้งใน { $date } เวลา { $time } น.
later-due = { $when ->
    [past] เร็ว ๆ นี้
    [today] วันนี้
   *[other] { days-left }
}
which-date = { $no }: ขอวันที่ใหม่เป็นวันใด พิมพ์ด้วยถ้อยคำของท่านเองได้ เช่น 15 พ.ค. หากมีเหตุผล พิมพ์ต่อท้ายหลังเครื่องหมายจุลภาค (,) ได้ กรุณาไม่ระบุชื่อบุคคล
past-date = { $no }: { $date } ผ่านไปแล้ว ถูกต้องหรือไม่
new-date-asked = ขอบคุณ ได้ถามคณะผู้ประสานงานโครงการแล้วว่าจะเปลี่ยนกำหนดของ { $no } เป็น { $date } ได้หรือไม่ ระหว่างรอการตัดสินใจ วันที่ยังคงเดิม ผู้ที่เห็น: เฉพาะคณะผู้ประสานงานโครงการ
approve-date =
    { about }
    { $who } ขอวันที่ใหม่: { $date } ท่านอนุมัติหรือไม่
approve-date-reason =
    { about }
    { $who } ขอวันที่ใหม่: { $date } เหตุผล: { $reason }
    ท่านอนุมัติหรือไม่
date-approved = ขอบคุณ อนุมัติวันที่ใหม่ของ { $no } แล้ว และแจ้งให้ผู้ขอทราบ{ due-line }
date-declined = ขอบคุณ วันที่ของ { $no } ยังคงเดิม และแจ้งให้ผู้ขอทราบ{ due-line }
new-date-approved =
    { about }
    คณะผู้ประสานงานโครงการอนุมัติวันที่ใหม่แล้ว ขอบคุณที่แจ้งล่วงหน้า
new-date-declined =
    { about }
    คณะผู้ประสานงานโครงการไม่ได้อนุมัติวันที่ใหม่ วันที่จึงยังคงเดิม คณะผู้ประสานงานโครงการยินดีหารือเรื่องนี้
who-else = ขอบคุณที่แจ้ง ควรถามผู้ใดเรื่อง { $no } ระหว่างที่ยังไม่มีผู้รับ { $entity } ยังเป็นผู้รับผิดชอบ
which-office = { $no }: ควรถามหน่วยงานใด กรุณาพิมพ์ชื่อหน่วยงาน หรือบางส่วนของชื่อ
whom-to-ask = { $no }: ควรถามผู้ใด
member-of-several = { $office } ({ $id })
hand-over-asked = ขอบคุณ ได้ถาม { $whom } แล้วว่าจะรับ { $no } หรือไม่ ระหว่างที่ยังไม่มีผู้รับ { $entity } ยังเป็นผู้รับผิดชอบ จะแจ้งคำตอบให้ท่านทราบ
do-you-accept =
    { about }
    { $who } ({ $office }) แจ้งว่าท่านอาจเป็นผู้ที่เหมาะสมสำหรับเรื่องนี้ ท่านรับหรือไม่
taken-over = ขอบคุณ ต่อไปท่านเป็นผู้รับผิดชอบ { $no } ผู้ที่เห็น: สมาชิก
not-taken-over = ขอบคุณที่แจ้ง { $entity } ยังเป็นผู้รับผิดชอบ { $no }
handed-over =
    { item }
    ขณะนี้เรื่องนี้อยู่กับ { $whom } ท่านไม่ต้องดำเนินการใดอีก
hand-over-accepted =
    { about }
    { $who } ตกลงรับเรื่องนี้แล้ว
hand-over-declined =
    { about }
    { $who } ไม่ได้รับเรื่องนี้ { $entity } ยังเป็นผู้รับผิดชอบ
hand-over-unanswered =
    { about }
    { $entity } แจ้งว่าควรถามผู้อื่น ผู้ที่ได้รับคำถามยังไม่ได้ตอบ กรุณาหาผู้ที่เหมาะสม
help-coming = ขอบคุณ คณะผู้ประสานงานโครงการทราบแล้วว่าท่านขอความช่วยเหลือเรื่อง { $no } หากพิมพ์ว่าต้องการให้ช่วยอย่างไร จะมีเจ้าหน้าที่อ่าน
what-note = กรุณาพิมพ์ข้อความต่อจากคำนี้ เช่น “หมายเหตุ: เปลี่ยนสถานที่แล้ว” แล้วจะถามว่าให้ผู้ใดอ่านได้
note-about = ขอบคุณ หมายเหตุนี้เกี่ยวกับรายการใด
note-readers = ขอบคุณ ให้ผู้ใดอ่านหมายเหตุเรื่อง { $no } นี้ได้ หากต้องการเก็บไว้อ่านเองเท่านั้น กรุณาพิมพ์ “restricted”
note-kept = ขอบคุณ เก็บหมายเหตุของท่านเรื่อง { $no } แล้ว ผู้ที่เห็น: { $visibility }
note-line = – หมายเหตุ (ผู้ที่เห็น: { $visibility }): { $text }

## Several items in one message

digest-heading = มี { $n } รายการที่ขอให้ท่านพิจารณา:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(ครบกำหนด{ days-late })
    [today] {" "}(ครบกำหนดวันนี้)
    [ahead] {" "}(ครบกำหนด{ days-left })
   *[none] { "" }
}
mine-heading = รายการที่เปิดอยู่ของท่าน: { $n }
mine-line = – { item }{ digest-due } สถานะ: { $state }
mine-more = – และอีก { $n } รายการ
nothing-open = ขณะนี้ไม่มีรายการที่เปิดอยู่ของท่าน
status =
    { about }
    สถานะ: { $state }
    อยู่กับ: { $entity }
status-line = { $fact }: { $value }
status-unknown = ไม่มีรายการ “{ $written }” ในรายการที่ท่านดูได้ พิมพ์ “งานของฉัน” เพื่อดูรายการของท่าน

## Onboarding and the person's own settings

welcome =
    นี่คือบริการเตือนของโครงการ “{ $programme }” ซึ่งจะถาม { $entity } ว่ากิจกรรมที่ตกลงกันคืบหน้าอย่างไร คำตอบของท่านจะส่งถึงคณะผู้ประสานงานโครงการ
    อนุญาตให้ส่งข้อความถึงท่านที่นี่หรือไม่
welcome-ok =
    ขอบคุณ รายการที่เปิดอยู่ของท่าน: { $n } ข้อความจะส่งระหว่าง { $from } ถึง { $to } น. และไม่ส่งในวันหยุด
    พิมพ์ “พัก” หรือ “หยุด” ได้ทุกเมื่อ และพิมพ์ “ช่วยเหลือ” เพื่อดูวิธีใช้
help =
    ตอบได้ด้วยปุ่มหรือด้วยถ้อยคำของท่านเอง และพิมพ์คำเหล่านี้ได้:
    งานของฉัน – รายการที่เปิดอยู่ของท่าน
    สถานะ A01 – สถานะของหนึ่งรายการ
    ภาษา – เปลี่ยนภาษา
    เวลา – ช่วงเวลาที่ส่งข้อความได้
    พัก – งดข้อความชั่วคราว
    หยุด – ไม่รับข้อความอีก
    เริ่ม – รับข้อความอีกครั้ง
    ข้อมูลของฉัน – ข้อมูลที่เก็บไว้เกี่ยวกับท่าน
    หากพิมพ์อย่างอื่น จะมีเจ้าหน้าที่อ่าน
welcome-office = หน่วยงานของท่าน
link-other-way = ขอบคุณที่แจ้ง บัญชีนี้ไม่ได้เชื่อมต่อ และจะไม่ส่งข้อความที่นี่อีก คณะผู้ประสานงานโครงการจะหาวิธีอื่นในการติดต่อท่าน
link-wrong-person = ขอบคุณที่แจ้ง บัญชีนี้ไม่ได้เชื่อมต่อ และจะไม่ส่งข้อความที่นี่อีก
link-settled = ขอบคุณ เรื่องนี้เรียบร้อยแล้ว จึงไม่มีการเปลี่ยนแปลง
link-needed = บริการนี้ส่งข้อความถึงผู้ที่ได้รับเชิญเท่านั้น หากต้องการเชื่อมต่อบัญชีนี้ กรุณาเปิดลิงก์ในคำเชิญของท่าน หากไม่มี กรุณาสอบถามผู้ที่แนะนำบริการนี้
link-unknown = อ่านคำเชิญนี้ไม่ได้ กรุณาเปิดลิงก์ให้ตรงตามที่ได้รับ หรือขอคำเชิญใหม่จากผู้ที่ส่งให้
link-used = คำเชิญนี้ใช้ไปแล้ว คำเชิญแต่ละฉบับใช้ได้หนึ่งครั้ง กรุณาขอคำเชิญใหม่จากผู้ที่ส่งให้
link-expired = คำเชิญนี้หมดอายุแล้ว กรุณาขอคำเชิญใหม่จากผู้ที่ส่งให้
link-elsewhere = คำเชิญนี้ใช้กับ { $messenger } กรุณาเปิดที่นั่น หรือขอคำเชิญสำหรับแอปแชตนี้จากผู้ที่ส่งให้
link-wait = มีการลองหลายครั้งแล้ว กรุณารอสิบนาทีแล้วเปิดลิงก์ในคำเชิญอีกครั้ง หรือขอคำเชิญใหม่จากผู้ที่ส่งให้
link-of-group = รหัสนี้ใช้เชื่อมต่อกลุ่ม ช่อง หรือเธรด ไม่ใช่บุคคล กรุณาเพิ่มบอตนี้ที่นั่นและใช้รหัสที่นั่น รหัสนี้ยังใช้ได้
link-other-person = บัญชีนี้เชื่อมต่อไว้สำหรับ: { $office } ({ $entity }) ต้องการเปลี่ยนเป็น: { $new_office } ({ $new_entity }) หรือไม่
link-kept = ขอบคุณ ไม่มีการเปลี่ยนแปลง
accounts-one = ขณะนี้ติดต่อท่านทาง { $messenger } หากต้องการเชื่อมต่อบัญชีอื่น กรุณาขอคำเชิญจากคณะผู้ประสานงานโครงการ หากต้องการยกเลิกการเชื่อมต่อบัญชีนี้ กรุณาพิมพ์ “unlink”
accounts = ขณะนี้ติดต่อท่านทาง { $messenger } เป็นลำดับแรก หากส่งข้อความไม่ถึง จะใช้บัญชีถัดไป ต้องการให้บัญชีใดเป็นลำดับแรก
account-first = ขอบคุณ ต่อไปข้อความจะส่งทาง { $messenger } เป็นลำดับแรก
unlink-which = ต้องการยกเลิกการเชื่อมต่อบัญชีใด
unlink-sure = ต้องการยกเลิกการเชื่อมต่อ { $messenger } หรือไม่ หากยกเลิก จะไม่มีข้อความส่งไปที่นั่น คำตอบของท่านที่ผ่านมายังคงบันทึกไว้
unlink-last = ต้องการยกเลิกการเชื่อมต่อ { $messenger } หรือไม่ นี่เป็นบัญชีเดียวของท่าน หากยกเลิก จะไม่มีข้อความส่งถึงท่าน คำตอบของท่านที่ผ่านมายังคงบันทึกไว้
unlinked = ยกเลิกการเชื่อมต่อ { $messenger } แล้ว หากต้องการกลับมา กรุณาขอคำเชิญใหม่จากคณะผู้ประสานงานโครงการ
invite =
    เรียนท่าน คณะผู้ประสานงานของโครงการ “{ $programme }” ขออนุญาตส่งข้อความถึงท่านทาง { $messenger } เป็นคำถามสั้น ๆ เกี่ยวกับงานที่ตกลงกันไว้ โดยท่านเป็นผู้ตัดสินใจว่ายินดีหรือไม่
    หากต้องการเริ่ม กรุณาเปิดลิงก์นี้ก่อน { $date } เวลา { $time } น.:
    { $link }
    ลิงก์นี้สำหรับท่านเท่านั้น และใช้ได้หนึ่งครั้ง
invite-then-code = เมื่อเปิดแล้ว กรุณาพิมพ์ที่นั่น: { $code }
choose-language = ต้องการใช้ภาษาใด
language-changed = ต่อไปข้อความจะเป็นภาษาไทย
hours = ข้อความจะส่งระหว่าง { $from } ถึง { $to } น. ตามเวลาท้องถิ่น หากต้องการเปลี่ยน กรุณาพิมพ์ เช่น “เวลา 08:00-17:00”
hours-changed = ขอบคุณ ต่อไปข้อความจะส่งระหว่าง { $from } ถึง { $to } น. ตามเวลาท้องถิ่น
paused = งดส่งข้อความชั่วคราวแล้ว หากต้องการรับต่อ กรุณาพิมพ์ “เริ่ม”
paused-until = งดส่งข้อความจนถึง { $date } หากต้องการรับก่อนนั้น กรุณาพิมพ์ “เริ่ม”
stopped = ท่านจะไม่ได้รับข้อความที่นี่อีก คณะผู้ประสานงานโครงการยังเก็บคำตอบที่ผ่านมาไว้ หากต้องการกลับมา กรุณาพิมพ์ “เริ่ม”
started = ขอบคุณ จะส่งข้อความอีกครั้ง
my-data =
    ข้อมูลที่เก็บไว้เกี่ยวกับท่าน: บัญชีแชตนี้; ตำแหน่งของท่าน ({ $office } { $entity }); ภาษาและช่วงเวลาของท่าน; จำนวนคำตอบ: { $n }
    หากต้องการให้ลบข้อมูลส่วนบุคคล กรุณาพิมพ์ถึงคณะผู้ประสานงานโครงการที่นี่
my-data-heading = ข้อมูลที่เก็บไว้เกี่ยวกับท่าน:
my-data-office = – ตำแหน่ง: { $office } ({ $entity })
my-data-accounts = – ช่องทางติดต่อท่าน: { $messengers }
my-data-settings = – ภาษา: { $language } ข้อความจะส่งระหว่าง { $from } ถึง { $to } น.
my-data-paused = – งดส่งข้อความจนถึง { $date }
my-data-stopped = – ท่านขอไม่รับข้อความ
my-data-answers = – คำตอบของท่าน: { $n }
my-data-desk = – ข้อความของท่านถึงคณะผู้ประสานงานโครงการ: { $n }
my-data-files = – ไฟล์ของท่าน: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = ข้อความของท่านไม่แสดงที่นี่ คณะผู้ประสานงานโครงการจะแสดงให้ท่านดูหากท่านขอ
my-data-end = ข้อความในแชตนี้เก็บไว้ด้วย หากท่านขอให้ลบ บัญชีและถ้อยคำของท่านจะถูกลบจากทุกที่ ส่วนคำตอบของหน่วยงานจะยังอยู่ เพราะเป็นบันทึกของหน่วยงาน
erasure-wanted = ขอบคุณ ได้ขอให้คณะผู้ประสานงานโครงการลบข้อมูลที่เก็บไว้เกี่ยวกับท่านแล้ว เจ้าหน้าที่จะดำเนินการและแจ้งให้ท่านทราบ

## The reply page, for people without a messenger

page-title = { $no }: หนึ่งคำถาม
page-thanks = ขอบคุณ
page-write = หรือพิมพ์ด้วยถ้อยคำของท่านเอง
page-date = วันที่ หากต้องการระบุ
page-file = ไฟล์ หากต้องการส่ง: ภาพ PDF หรือเอกสาร ไม่เกิน 20 MB
page-send = ส่ง
page-until = คำตอบของท่านจะส่งถึงคณะผู้ประสานงานโครงการ หน้านี้สำหรับคำถามนี้เท่านั้น และใช้ได้จนถึง { $date } หน้านี้ไม่ต้องใช้รหัสผ่าน จึงขอความกรุณาไม่ส่งลิงก์นี้ให้ผู้อื่น
page-nothing-open = ขณะนี้ไม่มีคำถามเกี่ยวกับ { $no } ที่ต้องตอบ ขอบคุณ
page-over-title = หน้านี้ใช้ไม่ได้แล้ว
page-over = ลิงก์ไม่ครบถ้วน หรือหมดเวลาแล้ว ไม่มีข้อมูลใดสูญหาย กรุณาขอลิงก์ใหม่จากผู้ที่ส่งให้
pass-on = กรุณาส่งข้อความนี้ต่อให้ { $office } ({ $entity }) ซึ่งไม่มีแอปแชต ลิงก์นี้ใช้ตอบในนามของผู้รับ และใช้ได้จนถึง { $date }:
file-too-large = ขออภัย ไฟล์มีขนาดเกิน { $n } MB จึงไม่ได้เก็บไว้ กรุณาส่งเป็นลิงก์ หรือส่งไฟล์ที่เล็กกว่า
file-of-this-type = ขออภัย ไฟล์ประเภทนี้ไม่ได้เก็บไว้ กรุณาส่งภาพ PDF เอกสาร หรือลิงก์
file-gone = ขออภัย รับไฟล์นี้ไม่ได้ กรุณาส่งอีกครั้ง หรือส่งเป็นลิงก์

## For coordinators

hand-over-wanted =
    { about }
    { $who } แจ้งว่าไม่ใช่งานของตน กรุณาหาผู้ที่เหมาะสม
needs-human = ข้อความจาก { $entity } ({ $office }) ต้องมีเจ้าหน้าที่ดูแล
needs-human-about = ข้อความจาก { $entity } ({ $office }) เกี่ยวกับ { $no } ต้องมีเจ้าหน้าที่ดูแล
incident =
    { item }
    ใช้กฎข้อหนึ่งของขั้นตอนงานไม่ได้: { $reason } สถานะยังคงเดิม: { $state } กรุณาตรวจดู

needs-human-many = มี { $n } ข้อความที่ต้องมีเจ้าหน้าที่ดูแล ส่งมาจาก: { $offices }

sign-in =
    พื้นที่ทำงานของท่าน พร้อมเรื่องที่รอคณะผู้ประสานงานโครงการ: { $link }
    ลิงก์นี้ใช้ได้หนึ่งครั้งภายใน { $n } นาที และสำหรับท่านเท่านั้น จึงขอความกรุณาไม่ส่งต่อ
sign-in-nowhere = ยังเปิดพื้นที่ทำงานจากที่นี่ไม่ได้ เนื่องจาก Waymark นี้ไม่มีที่อยู่สาธารณะ ผู้ดูแลระบบสามารถตั้งที่อยู่ หรือพิมพ์ลิงก์ออกมาด้วย “waymark sign-in”

overdue-heading = ล่าช้าหรือยังไม่มีรายงาน: { $n }
overdue-line = – { item }{ digest-due } หน่วยงาน: { $entity }
overdue-silent = – { item } ไม่มีรายงานตั้งแต่ { $since } หน่วยงาน: { $entity }
overdue-none = ไม่มีรายการที่ล่าช้า และไม่มีรายการที่รอรายงาน
approve-heading = รอการตัดสินใจ: { $n }
approve-more = ยังมีอีก { $n } รายการที่รออยู่ เมื่อตัดสินใจรายการเหล่านี้แล้ว กรุณาพิมพ์ “approve” อีกครั้ง
approve-none = ไม่มีรายการที่รอการตัดสินใจ
reminders-heading = ข้อความเตือนที่จะส่งวันนี้: { $n }
reminders-line = – { $time } { item } หน่วยงาน: { $entity }
reminders-none = วันนี้ไม่มีข้อความเตือนที่จะส่งอีก

tell-how = กรุณาพิมพ์ว่าเกี่ยวกับรายการใดและข้อความใด เช่น tell A01 แบบฟอร์มมีการเปลี่ยนแปลง
tell-ask =
    { item }
    จะส่งข้อความนี้หรือไม่ “{ $words }”
    ผู้ที่อ่าน: { $offices }
tell-sent = { $no }: ส่งแล้ว ข้อความจะไปถึงในช่วงเวลารับข้อความของผู้อ่าน: { $offices }
tell-nobody = { $no }: { $entity } ไม่มีผู้ประสานงานของหน่วยงานที่จะรับข้อความ จึงไม่ได้ส่ง
from-coordinators =
    { item }
    ข้อความจากคณะผู้ประสานงานโครงการ: { $words }

commit-text = ถ้อยคำที่ตกลงกันคืออย่างไร กรุณาพิมพ์เป็นข้อความเดียว
commit-too-long = ข้อความนี้ยาวเกิน { $n } ตัวอักษร กรุณาพิมพ์ให้สั้นลง ตามถ้อยคำที่จะขอให้ยืนยัน
commit-who =
    “{ $words }”
    ผู้ใดให้คำมั่นนี้ กรุณาเลือก หรือพิมพ์ชื่อหน่วยงาน
commit-which-who = “{ $written }” หมายถึงหน่วยงานใด กรุณาเลือก หรือพิมพ์ชื่อหน่วยงาน
commit-nobody = ไม่พบหน่วยงานของโครงการนี้สำหรับ “{ $written }” กรุณาพิมพ์ชื่อหรือรหัสของหน่วยงาน
commit-when =
    { $entity }: “{ $words }”
    ภายในวันใด พิมพ์วันที่ด้วยถ้อยคำของท่านเองได้ เช่น 15 พ.ค.
commit-no-date = อ่าน “{ $written }” เป็นวันที่นับจากวันนี้ไปไม่ได้ กรุณาพิมพ์ เช่น 15 พ.ค. 2570
commit-which-date = “{ $written }” อาจหมายถึงได้มากกว่าหนึ่งวัน หมายถึงวันใด
commit-recorded =
    บันทึกเป็น { $no } แล้ว: “{ $words }” กำหนดเสร็จ: { $due }
    ส่งให้ { $entity } ยืนยันแล้ว ระหว่างที่ยังไม่ได้รับการยืนยัน มีเพียงคณะผู้ประสานงานโครงการและ { $entity } ที่เห็น
commit-not-here = คำมั่นบันทึกในระบบที่โครงการใช้งานจริง ที่นี่ไม่มีการบันทึก
commit-withdrawn = ถอน { $no } แล้ว ไม่มีผู้อื่นได้เห็น
commit-stays = { $no } ไม่ได้รอการยืนยันแล้ว จึงไม่ได้ถอน สถานะปัจจุบัน: { $state }
draft-dropped = ไม่มีการส่งและไม่มีการบันทึก
draft-gone = รายการนี้ไม่ได้รออยู่แล้ว จึงไม่มีการเปลี่ยนแปลง

morning = วันนี้: ข้อความเตือนที่จะส่ง { $reminders }, คำตอบที่รอให้ท่านดูแล { $needs }, การเปลี่ยนวันที่ที่รออนุมัติ { $dates }, ปัญหาการส่ง { $problems }

## For groups, channels and threads

weekly = { $programme }: สถานะ ณ { $date }
weekly-count = – { $signal }: { $n }
weekly-next = กำหนดวันถัดไป:
weekly-line = – { $due }: { $kind } { $no } { $title } หน่วยงาน: { $entity }
weekly-untitled = – { $due }: { $kind } { $no } หน่วยงาน: { $entity }
group-linked =
    แชตนี้เชื่อมต่อกับโครงการ “{ $programme }” แล้ว
    จำนวนรายการและกำหนดวันจะแสดงที่นี่สัปดาห์ละหนึ่งครั้ง ข้อความที่พิมพ์ถึงบริการเตือนจะไม่แสดงที่นี่
group-without-rights = บอตนี้ยังไม่มีสิทธิ์เขียนที่นั่น กรุณาอนุญาตให้เห็นและเขียนที่นั่นได้ แล้วใช้รหัสที่นั่นอีกครั้ง รหัสนี้ยังใช้ได้
code-among-others = ขอบคุณ หากเป็นรหัสของกลุ่มจะตอบที่นี่ หากเป็นคำเชิญจะตอบในแชตส่วนตัวของท่าน

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = รายการที่เปิดอยู่ของท่าน
command-status = สถานะของหนึ่งรายการ
command-later = ขอให้ถามอีกครั้งภายหลัง
command-newdate = ขอวันที่ใหม่
command-notmine = แจ้งว่ารายการไม่ใช่งานของท่าน
command-note = ฝากหมายเหตุถึงคณะผู้ประสานงาน
command-helpme = ขอความช่วยเหลือจากคณะผู้ประสานงาน
command-help = คำที่พิมพ์ได้ที่นี่
command-language = เลือกภาษา
command-hours = เลือกช่วงเวลาที่ส่งข้อความได้
command-pause = งดข้อความหนึ่งสัปดาห์
command-stop = ไม่รับข้อความอีก
command-start = รับข้อความอีกครั้ง
command-mydata = ข้อมูลที่เก็บไว้เกี่ยวกับท่าน
command-link = เชื่อมต่อบัญชีนี้ด้วยคำเชิญ
command-messenger = เลือกช่องทางที่ส่งข้อความถึงท่าน
command-unlink = ยกเลิกการเชื่อมต่อบัญชีนี้
command-overdue = รายการที่ล่าช้าหรือไม่มีรายงาน
command-approve = รายการที่รอการตัดสินใจของท่าน
command-reminders = สิ่งที่จะส่งวันนี้
command-tell = เขียนถึงผู้รับผิดชอบรายการ
command-commit = บันทึกคำมั่นระหว่างการประชุม
command-desk = เปิดโต๊ะทำงานของท่าน
argument-item = หมายเลขรายการ เช่น A01
argument-date = วันที่ เช่น 30 มิ.ย.
argument-note = ข้อความของท่าน
argument-language = ภาษาที่ต้องการ
argument-hours = ช่วงเวลา เช่น 8-18
argument-code = รหัสในคำเชิญของท่าน
argument-tell = รายการและข้อความ เช่น A01 …
argument-commit = ใคร ภายในเมื่อใด และข้อความ
command-of-coordinators = คำสั่งนี้สำหรับคณะผู้ประสานงาน จึงไม่มีการดำเนินการ พิมพ์ “help” เพื่อดูสิ่งที่ท่านพิมพ์ที่นี่ได้

## Buttons

button-answer-mine = ตอบรายการของฉัน
button-send = ส่ง
button-cancel = ยกเลิก
button-overdue = แสดงรายการที่ล่าช้า
button-waiting = แสดงรายการที่รอ
button-reminders = แสดงข้อความเตือน

button-correct = แก้ไข
button-write = พิมพ์คำตอบ
button-undo = ถอนคำตอบ
button-change = เปลี่ยน
button-answer = ตอบข้อ { $place }
button-something-else = เรื่องอื่น
button-otherwise = ตัวเลือกอื่น…
button-later = ภายหลัง
button-new-date = ขอวันใหม่
button-not-mine = ไม่ใช่งานของฉัน
button-need-help = ขอความช่วยเหลือ
button-this-afternoon = บ่ายนี้
button-tomorrow-morning = พรุ่งนี้เช้า
button-next-monday = วันจันทร์หน้า
button-on-date = { $date }
button-approve = อนุมัติ
button-decline = ไม่อนุมัติ
button-accept = ตกลงรับ
button-not-me = ไม่ใช่ฉัน
button-colleague = ผู้อื่นในหน่วยงานของฉัน
button-other-office = หน่วยงานอื่น
button-nobody = ไม่ทราบ
button-secretariat = เฉพาะคณะผู้ประสานงาน
button-members = สมาชิก
button-public = ทุกคน
button-to-desk = ส่งถึงคณะผู้ประสานงาน
button-agree = อนุญาต
button-refuse = ไม่ ขอบคุณ
button-another-way = ขอใช้วิธีอื่น
button-wrong-person = ส่งผิดคน
button-change-to = ใช่ เปลี่ยนเป็น { $office }
button-unlink = ใช่ ยกเลิกการเชื่อมต่อ
button-erase = ขอให้ลบข้อมูล
button-mine = รายการของฉัน
button-hours = เปลี่ยนช่วงเวลา
button-language = เปลี่ยนภาษา

answer-accept = รับ
answer-answered = ตอบแล้ว
answer-as_a_whole = งานทั้งหมด
answer-ask_back = ถามกลับ
answer-ask_maker = ขอให้ยืนยัน
answer-begun = เริ่มแล้ว
answer-blocked = ติดขัด
answer-call_off = จะไม่จัด
answer-coming = จะเข้าร่วม
answer-confirm = ยืนยัน
answer-decline = ปฏิเสธ
answer-delayed = ล่าช้า
answer-did_not_take_place = ไม่ได้จัด
answer-done = เสร็จแล้ว
answer-drop_it = ไม่ต้องบันทึก
answer-met = บรรลุแล้ว
answer-named = แต่งตั้งแล้ว
answer-need_help = ขอความช่วยเหลือ
answer-need_time = ขอเวลาเพิ่ม
answer-no = ไม่ใช่
answer-no_change = ไม่เปลี่ยนแปลง
answer-not_coming = ไม่สามารถเข้าร่วม
answer-not_met = ยังไม่บรรลุ
answer-not_ours = ไม่ใช่งานของเรา
answer-not_reached = ไม่บรรลุ
answer-not_yet = ยังไม่ได้
answer-on_track = เป็นไปตามแผน
answer-postpone = เลื่อน
answer-reached = บรรลุแล้ว
answer-ready = พร้อม
answer-received = ได้รับแล้ว
answer-return_it = ส่งกลับ
answer-reword = แก้ถ้อยคำ
answer-sent = ส่งแล้ว
answer-someone_else = ผู้อื่น
answer-still_me = ใช่ ยังเป็นฉัน
answer-took_place = จัดแล้ว
answer-withdraw = ถอน
answer-yes = ใช่

## Labels

kind-activity = กิจกรรม
kind-target = เป้าหมาย
kind-commitment = คำมั่น
kind-entity = หน่วยงาน
kind-consultation = การหารือ
kind-report_request = รายงาน
kind-test = การทดสอบ

office-focal_point = ผู้ประสานงานของหน่วยงาน
office-deputy = รองผู้ประสานงาน
office-observer = ผู้สังเกตการณ์

role-responsible = ผู้รับผิดชอบ
role-deputy = รองผู้ประสานงาน
role-contributing = ผู้ร่วมดำเนินการ
role-consulted = ผู้ให้คำปรึกษา
role-informed = ผู้รับทราบ
role-verifier = ผู้ยืนยัน
role-coordinator = คณะผู้ประสานงานโครงการ

visibility-public = ทุกคน
visibility-members = สมาชิก
visibility-coordinators = เฉพาะคณะผู้ประสานงานโครงการ
visibility-restricted = เฉพาะผู้ที่ระบุไว้

signal-on_track = เป็นไปตามแผน
signal-at_risk = มีความเสี่ยง
signal-late = ล่าช้า
signal-done = เสร็จ
signal-closed = ปิด
signal-no_report = ไม่มีรายงาน

timeliness-on_time = ตรงเวลา
timeliness-due_soon = ใกล้ครบกำหนด
timeliness-overdue = เลยกำหนด
timeliness-no_report = ไม่มีรายงานในรอบนี้

fact-progress = ความคืบหน้า
fact-agreed = ผู้ให้คำมั่นยืนยัน
fact-expected = คาดว่าจะเสร็จ
fact-blocker = ข้อติดขัด
fact-reason = เหตุผล
fact-evidence = หลักฐาน
fact-wording = ถ้อยคำที่เสนอ
fact-participants = จำนวนผู้เข้าร่วม
fact-new_date = วันใหม่
fact-minutes = รายงานการประชุม
fact-successor = ผู้ที่ควรถามต่อไป
fact-report = รายงาน
fact-question = คำถาม
fact-value = ค่า
fact-percent = สัดส่วนของเป้าหมาย
fact-due = กำหนดเสร็จ
fact-start = วันเริ่ม

state-accepted = รับแล้ว
state-at_risk = มีความเสี่ยง
state-awaited = รอรายงาน
state-behind = ช้ากว่าเป้าหมาย
state-blocked = ติดขัด
state-called = ส่งคำเชิญแล้ว
state-cancelled = ยกเลิก
state-clarification = มีคำถาม
state-closed = ปิด
state-closed_without_report = ปิดโดยไม่มีรายงาน
state-closing = นับครั้งสุดท้าย
state-confirmed = ยืนยันแล้ว
state-counting = กำลังนับ
state-counting_again = กำลังนับ
state-declined = ปฏิเสธ
state-done = เสร็จและยืนยันแล้ว
state-drafted = รอการยืนยัน
state-dropped = ไม่ติดตามต่อ
state-escalated = อยู่กับคณะผู้ประสานงานโครงการ
state-excused = ได้รับการยกเว้น
state-handing_over = กำลังส่งมอบหน้าที่
state-held = จัดแล้ว
state-in_progress = กำลังดำเนินการ
state-invited = เชิญแล้ว
state-kept = ทำตามคำมั่นแล้ว
state-known = อยู่ในทะเบียน
state-lapsed = สิ้นสุดลง
state-left = ออกแล้ว
state-met = บรรลุ
state-minutes_due = รอรายงานการประชุม
state-missed = ไม่บรรลุ
state-not_started = ยังไม่เริ่ม
state-on_course = เป็นไปตามเป้าหมาย
state-on_track = เป็นไปตามแผน
state-open = เปิดอยู่
state-overdue = รอรายงานที่เลยกำหนด
state-planned = วางแผนไว้
state-postponed = เลื่อน
state-reachable = ติดต่อได้
state-received = ได้รับแล้ว
state-reported = รายงานว่าเสร็จ
state-requested = ขอแล้ว
state-scheduled = กำหนดการแล้ว
state-silent = ไม่มีคำตอบ
state-under_way = กำลังดำเนินการ
state-unreachable = ติดต่อไม่ได้
state-voiced = กล่าวไว้
state-withdrawn = ถอนแล้ว

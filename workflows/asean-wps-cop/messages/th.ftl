# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words in Thai; every other text comes with Waymark.
# The three questions of an activity name the community that asks.

kickoff =
    ชุมชนนักปฏิบัติด้านสตรี สันติภาพ และความมั่นคงของอาเซียน
    { about }
    ทุกอย่างพร้อมเริ่มในวันที่ { $start } หรือไม่
progress =
    ชุมชนนักปฏิบัติด้านสตรี สันติภาพ และความมั่นคงของอาเซียน
    { about }
    งานคืบหน้าอย่างไรบ้าง ตอบเป็นตัวเลข เช่น 3/10 หรือวันที่คาดว่าจะเสร็จก็ได้
verify =
    ชุมชนนักปฏิบัติด้านสตรี สันติภาพ และความมั่นคงของอาเซียน
    { about }
    { $entity } รายงานว่าเสร็จแล้ว โปรดตรวจหลักฐาน แล้วยืนยันหรือส่งกลับพร้อมเหตุผล

# Agreement by circulation (workflows/circulation.yaml)

circulation_comments =
    { about }
    ร่างนี้เวียนเพื่อขอความเห็น หน่วยงานของท่านประสงค์จะให้ความเห็นหรือไม่
circulation_comment =
    { about }
    ความเห็นต่อร่าง: { $comment }
circulation_revise =
    { about }
    ร่างอยู่ที่ท่านเพื่อปรับแก้ ฉบับสุดท้ายพร้อมเวียนหรือยัง
circulation_endorse =
    { about }
    ฉบับสุดท้ายเวียนเพื่อขอการรับรอง หน่วยงานของท่านรับรองหรือไม่
circulation_objection =
    { about }
    มีหน่วยงานคัดค้าน: { $objection }
circulation_record =
    { about }
    การเวียนสิ้นสุดแล้ว มีบันทึกการรับรองของทุกหน่วยงานครบหรือไม่

follow-up-comment = { $no }: ความเห็นของท่านคืออะไร เขียนสั้น ๆ หรือส่งลิงก์ก็ได้
follow-up-objection = { $no }: ท่านคัดค้านเรื่องใด เขียนสั้น ๆ ก็พอ
fact-comment = ความเห็น
fact-objection = ข้อคัดค้าน
answer-no_comment = ไม่มีความเห็น
answer-comment = มีความเห็น
answer-final_ready = ฉบับสุดท้ายพร้อมแล้ว
answer-endorse = รับรอง
answer-object = คัดค้าน
state-circulated = เวียนขอความเห็น
state-revised = กำลังปรับแก้
state-final_circulation = เวียนขอการรับรอง
state-endorsing = กำลังบันทึกการรับรอง

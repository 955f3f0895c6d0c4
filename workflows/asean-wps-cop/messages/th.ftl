# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words in Thai; every other text comes with Waymark.

kickoff =
    นี่คือบริการแจ้งเตือนของชุมชนนักปฏิบัติด้านสตรี สันติภาพ และความมั่นคงของอาเซียน
    กิจกรรม { $no }: { $title } กำหนดเสร็จ { $due } ท่านพร้อมเริ่มหรือยัง
progress =
    ชุมชนนักปฏิบัติด้านสตรี สันติภาพ และความมั่นคงของอาเซียน กิจกรรม { $no }: { $title } กำหนดเสร็จ { $due }
    งานคืบหน้าอย่างไรบ้าง ตอบเป็นตัวเลข เช่น 3/10 หรือเป็นวันที่ก็ได้
verify =
    ชุมชนนักปฏิบัติด้านสตรี สันติภาพ และความมั่นคงของอาเซียน { $entity } รายงานว่ากิจกรรม { $no } { $title } เสร็จแล้ว
    ท่านยืนยันหรือไม่

# The programme's own workflow: agreement by circulation (workflows/circulation.yaml).
circulation_comments = ร่าง { $no } { $title } อยู่ระหว่างเวียนขอความเห็น ท่านมีความเห็นหรือไม่
circulation_comment = เรื่อง { $no } { $title }: มีความเห็นใหม่ อ่านได้ในประวัติของกิจกรรม
circulation_revise = หมดเวลาให้ความเห็นต่อ { $no } { $title } แล้ว ฉบับสุดท้ายพร้อมหรือยัง
circulation_endorse = ฉบับสุดท้ายของ { $no } { $title } เวียนเพื่อขอการรับรอง หน่วยงานของท่านรับรองหรือไม่
circulation_objection = เรื่อง { $no } { $title }: มีหน่วยงานคัดค้าน จึงส่งร่างกลับมาให้ท่าน
circulation_record = การเวียน { $no } { $title } สิ้นสุดแล้ว มีบันทึกการรับรองของทุกหน่วยงานครบหรือไม่
follow-up-comment = ความเห็นของท่านคืออะไร
follow-up-objection = ท่านคัดค้านเรื่องใด
answer-no_comment = ไม่มีความเห็น
answer-comment = มีความเห็น
answer-final_ready = ฉบับสุดท้ายพร้อมแล้ว
answer-endorse = รับรอง
answer-object = คัดค้าน
state-circulated = เวียนขอความเห็น
state-revised = กำลังปรับแก้
state-final_circulation = เวียนขอการรับรอง
state-endorsing = กำลังบันทึกการรับรอง

### ไทย (Thai). DRAFT: awaits a native reader.

## Around every page

brand = Waymark
skip = ข้ามไปยังเนื้อหา
menu = หน้าต่าง ๆ
nav = หน้าต่าง ๆ
nav-overview = ภาพรวม
nav-roadmap = แผนที่นำทาง
nav-activities = กิจกรรม
nav-matrix = ตารางไขว้
nav-who = ผู้รับผิดชอบ
nav-targets = เป้าหมาย
nav-commitments = คำมั่น
nav-consultations = การหารือ
nav-progress = ความคืบหน้า
nav-changes = ความเปลี่ยนแปลง
nav-method = วิธีการ
nav-data = ข้อมูล
nav-desk = พื้นที่ทำงาน
nav-messenger = แอปแชต
languages = ภาษา
sign-out = ออกจากระบบ
as-of = ข้อมูล ณ { $when }
revision = ฉบับแก้ไข { $revision }
report-number = หมายเลขรายงาน: { $number }

## A server with several programmes, or with none

programmes = โครงการ
programmes-several = เซิร์ฟเวอร์นี้มีหลายโครงการ
programmes-none = ยังไม่มีโครงการ
programmes-none-help = หากต้องการเผยแพร่โครงการ กรุณาเริ่มเซิร์ฟเวอร์ด้วย `--programme DIR`

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = ยกเลิก: { $id } { $title }
calendar-responsible = ผู้รับผิดชอบ: { $names }
calendar-state = สถานะ: { $state }

## Badges

badge-counts = { $late ->
    [0] เป็นไปตามแผน { $on_track } จาก { $total }
   *[other] เป็นไปตามแผน { $on_track } จาก { $total } ล่าช้า { $late }
}
badge-title = { $label }: { $message }

## Signing in

sign-in = เข้าสู่ระบบ
sign-in-offer = เปิดพื้นที่ทำงานของคณะผู้ประสานงานโครงการ “{ $programme }” ในเบราว์เซอร์นี้
sign-in-button = เข้าสู่ระบบ
sign-in-needed = หน้านี้สำหรับคณะผู้ประสานงานโครงการ
sign-in-how = กรุณาพิมพ์ /desk ถึง Waymark ในแอปแชต หรือสอบถามผู้ดูแลเซิร์ฟเวอร์นี้ จะได้รับลิงก์ที่ใช้ได้หนึ่งครั้งภายในสิบนาที
sign-in-over = ลิงก์นี้ใช้ไปแล้ว หรือหมดเวลาแล้ว

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date } เวลา { $time } น. ({ $place })
distance =
    { $side ->
        [late] เลยกำหนด { $days } วัน
       *[ahead]
            { $days ->
                [0] วันนี้
                [1] พรุ่งนี้
               *[other] อีก { $days } วัน
            }
    }
percent = { $part }
unknown = –
not-set = ไม่มี

## Names of countries, as pages sort by them

country-none = ระดับภูมิภาค
country-BN = บรูไนดารุสซาลาม
country-ID = อินโดนีเซีย
country-KH = กัมพูชา
country-LA = สปป. ลาว
country-MM = เมียนมา
country-MY = มาเลเซีย
country-PH = ฟิลิปปินส์
country-SG = สิงคโปร์
country-TH = ไทย
country-TL = ติมอร์-เลสเต
country-VN = เวียดนาม

## What several pages show

column-no = ที่
column-activity = กิจกรรม
column-responsible = ผู้รับผิดชอบ
column-due = กำหนดเสร็จ
column-state = สถานะ
column-signal = สัญญาณ
column-progress = คืบหน้า
column-activities = กิจกรรม
column-share = สัดส่วน
nobody = ยังไม่มี
progress-confirmed = ยืนยันแล้ว { $progress }
change-state = สถานะใหม่ “{ $state }”
change-progress = รายงานความคืบหน้า { $progress }
change-due = กำหนดเสร็จ { $day }
change-answered = ตอบแล้ว
as-table = ดูเป็นตาราง
pages-here = ส่วนต่าง ๆ ของรายการ
page-previous = ก่อนหน้า
page-next = ถัดไป
page-of = ส่วนที่ { $page } จาก { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] ไม่มีกิจกรรมที่แสดงที่นี่
       *[other] { overview-counts }
    }
overview-counts = { $on_track } จาก { $total ->
   *[other] { $total } กิจกรรม
}เป็นไปตามแผน{ $done ->
    [0] {""}
   *[other] {" "}เสร็จ { $done }
}{ $at_risk ->
    [0] {""}
   *[other] {" "}มีความเสี่ยง { $at_risk }
}{ $late ->
    [0] {""}
   *[other] {" "}ล่าช้า { $late }
}{ $no_report ->
    [0] {""}
   *[other] {" "}ยังไม่มีรายงานในรอบนี้ { $no_report }
}{ $closed ->
    [0] {""}
   *[other] {" "}ปิด { $closed }
}
overview-signals = กิจกรรมตามสัญญาณ
overview-signals-caption = จำนวนกิจกรรมของแต่ละสัญญาณ
overview-next = กำหนดเสร็จถัดไป
overview-next-none = ไม่มีรายการที่รอครบกำหนดแล้ว
overview-changes = ความเปลี่ยนแปลงล่าสุด
overview-changes-none = ยังไม่มีความเปลี่ยนแปลง
overview-more = ความเปลี่ยนแปลงทั้งหมด
overview-downloads = ดาวน์โหลด
overview-downloads-help = ตัวเลขของหน้าเหล่านี้ สำหรับตารางและรายงานของท่าน
download-csv = กิจกรรมเป็น CSV
download-xlsx = กิจกรรมเป็นตารางคำนวณ
download-json = กิจกรรมเป็น JSON
download-calendar = กำหนดเสร็จเป็นปฏิทิน
overview-foot = หน่วยงานผู้รับผิดชอบเป็นผู้รายงานความคืบหน้าและสถานะ คำว่า “เสร็จ” หมายถึงมีผู้อื่นยืนยันแล้ว

## Activities

activities-sentence =
    { $count ->
        [0] ไม่มีกิจกรรมที่ตรงกับตัวกรอง
       *[other] มี { $count } กิจกรรมที่ตรงกับตัวกรอง
    }
activities-all =
    { $count ->
        [0] ไม่มีกิจกรรมที่แสดงที่นี่
       *[other] { $count } กิจกรรม เรียงตามลำดับในแผนที่นำทาง
    }
activities-none-help = นำตัวกรองออกเพื่อดูเพิ่ม
activities-filter = ตัวกรอง
activities-show = แสดง
activities-clear = แสดงทั้งหมด
filter-any = ทั้งหมด
filter-signal = สัญญาณ
filter-pillar = เสาหลัก
filter-country = ประเทศ
filter-entity = ผู้รับผิดชอบ
filter-words = คำค้น
filter-overdue = เฉพาะที่เลยกำหนด

## One activity

activity-all = กิจกรรมทั้งหมด
activity-due = กำหนดเสร็จ { $day } ({ distance })
activity-was-due = กำหนดเสร็จเดิมคือ { $day }
activity-no-due = ไม่มีกำหนดเสร็จ
activity-held-up = กำลังรอ { $items } ซึ่งเลยกำหนดแล้ว
activity-facts = เรื่อง ผู้รับผิดชอบ และเวลา
activity-pillar = เสาหลัก
activity-responsible = ผู้รับผิดชอบ
activity-instead-of = แทน
activity-contributing = ผู้ร่วมดำเนินการ
activity-confirmed-by = ผู้ยืนยัน
activity-start = วันเริ่ม
activity-due-name = กำหนดเสร็จ
activity-due-first = กำหนดเสร็จที่ตกลงครั้งแรก
activity-claimed = ความคืบหน้าที่รายงาน
activity-confirmed = ความคืบหน้าที่ยืนยันแล้ว
activity-last-report = รายงานล่าสุด
activity-report-at = { $day } เวลา { $time } น.
activity-depends = ต้องรอ
activity-needed-by = รายการที่รอเรื่องนี้
activity-evidence-expected = หลักฐานที่ต้องการ
activity-evidence = หลักฐานที่ได้รับ
activity-evidence-count = { $count } ไฟล์หรือลิงก์
activity-references = ตอบสนองต่อ
activity-targets = เป้าหมาย
activity-targets-none = ไม่ได้ตั้งเป้าหมายไว้
activity-targets-caption = ตัวเลขตามที่รายงาน
target-indicator = ตัวชี้วัด
target-baseline = ค่าฐาน
target-latest = ล่าสุด
target-goal = ค่าเป้าหมาย
target-unit = หน่วย
activity-moved-title = การเปลี่ยนกำหนดเสร็จ
activity-moved = เปลี่ยนกำหนด { $times } ครั้ง รวม { $days } วัน
activity-moved-from = จาก { $from } เป็น { $to }
activity-notes = หมายเหตุ
activity-history = รายงานและความเปลี่ยนแปลง
activity-history-none = ยังไม่มีรายงาน
activity-history-caption = ล่าสุดอยู่บนสุด
activity-state = สถานะปัจจุบัน “{ $state }”

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] ไม่มีกิจกรรมที่แสดงที่นี่
       *[other] { $count } กิจกรรม ตั้งแต่วันเริ่มจนถึงกำหนดเสร็จ
    }
roadmap-caption = กิจกรรมตามเสาหลัก เป็นรายเดือน
roadmap-today = วันนี้: { $day }
roadmap-from-to = { $from } ถึง { $to }
roadmap-until = จนถึง { $to }
roadmap-since = ตั้งแต่ { $from }
roadmap-no-dates = ไม่มีวันที่
quarter = Q{ $number }
pillar-none = ไม่มีเสาหลัก

## Matrix

matrix-title = เสาหลักและประเทศ
matrix-sentence =
    { $count ->
        [0] ไม่มีกิจกรรมที่แสดงที่นี่
       *[other] { $count } กิจกรรม ตามเสาหลักและประเทศของหน่วยงานผู้รับผิดชอบ
    }
matrix-caption = จำนวนกิจกรรมของแต่ละสัญญาณ แต่ละตัวเลขเป็นลิงก์ไปยังกิจกรรมเหล่านั้น

## Progress

progress-sentence = ตามแผนควรเสร็จแล้ว { $planned } จาก { $total } กิจกรรม { $reported ->
   *[other] มีรายงานว่าเสร็จ { $reported }
} ในจำนวนนี้ยืนยันแล้ว { $confirmed }
progress-burnup = ตามแผน รายงาน และยืนยัน
progress-planned = ตามแผน
progress-reported = รายงาน
progress-confirmed-name = ยืนยัน
progress-day = ก่อนวันที่
progress-rate = รายงานในแต่ละรอบ
progress-rate-none = ยังไม่มีรอบรายงานที่เริ่มแล้ว
progress-rate-help = จากกิจกรรมที่กำลังดำเนินการในแต่ละรอบ แสดงกิจกรรมที่มีรายงาน รอบล่าสุดยังเปิดอยู่
progress-period = รอบ
progress-expected = กำลังดำเนินการ
progress-did-report = มีรายงาน

## Wall

wall-late = เลยกำหนด
wall-late-none = ไม่มีรายการที่เลยกำหนด
wall-again = หน้าจอนี้ปรับปรุงทุกนาที

## The description of the API

docs = ข้อมูล
docs-lead = โปรแกรมสามารถอ่านทุกสิ่งที่หน้าเหล่านี้แสดงได้ จากที่อยู่ด้านล่าง
docs-download = คำอธิบายสำหรับโปรแกรม (OpenAPI 3.1)
docs-addresses = ที่อยู่
docs-parameters = สิ่งที่ขอได้
docs-answer = สิ่งที่ได้รับ
docs-name = ชื่อ
docs-takes = ค่าที่รับ
docs-meaning = ความหมาย
docs-page-of = หนึ่งหน้าประกอบด้วยแถว แต่ละแถวมีช่องข้อมูลดังนี้:
docs-one = หนึ่งออบเจกต์ที่มีช่องข้อมูลดังนี้:
docs-other = เอกสารประเภท { $media }
docs-nothing = ไม่มี
docs-scope = ต้องใช้โทเค็นสำหรับ { $scope }

## Registers: what lists and single pages share

nothing-matches = ไม่มีรายการที่ตรงกับตัวเลือกนี้
stands-in-for = แทน { $party }
column-title = ชื่อ
column-leads = รับผิดชอบ
column-supports = ร่วม
column-confirms = ยืนยัน
column-part = บทบาท
column-date = วันที่
filter-organisation = หน่วยงาน

## Who is responsible

who-title = ผู้รับผิดชอบ
who-sentence = { $parties ->
    [0] ไม่มีหน่วยงานที่รับผิดชอบกิจกรรมที่แสดงที่นี่
   *[other] { $parties } หน่วยงานรับผิดชอบ { $activities } กิจกรรม
}
who-handed-over = { $count ->
    [0] { "" }
   *[other] { $count } กิจกรรมส่งมอบให้ผู้อื่นแล้ว
}
who-caption = แต่ละกิจกรรม พร้อมผู้รับผิดชอบ ผู้ร่วมดำเนินการ และผู้ยืนยันว่าเสร็จ
who-organisations = หน่วยงานทั้งหมด

## Organisations, and one of them

organisations-title = หน่วยงาน
organisations-sentence = { $count ->
    [0] ไม่มีหน่วยงานที่แสดงที่นี่
   *[other] { $count } หน่วยงานมีบทบาทในโครงการนี้
}
organisations-caption = จำนวนกิจกรรมที่แต่ละหน่วยงานรับผิดชอบ ร่วมดำเนินการ และยืนยัน และจำนวนคำมั่นที่ให้ไว้
organisations-name = หน่วยงาน
organisations-kind = ประเภท
organisations-country = ประเทศ
organisations-commitments = คำมั่น
organisations-reached = การติดต่อ
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] หน่วยงานนี้ไม่มีกิจกรรมที่รับผิดชอบและไม่มีคำมั่นที่แสดงที่นี่
       *[other] หน่วยงานนี้ไม่มีกิจกรรมที่รับผิดชอบ และให้คำมั่นไว้ { $commitments } ข้อ
    }
   *[other] { $commitments ->
        [0] หน่วยงานนี้รับผิดชอบ { $activities } กิจกรรม
       *[other] หน่วยงานนี้รับผิดชอบ { $activities } กิจกรรม และให้คำมั่นไว้ { $commitments } ข้อ
    }
}
entity-facts = เกี่ยวกับหน่วยงาน
entity-kind = ประเภท
entity-country = ประเทศ
entity-zone = เวลาท้องถิ่น
entity-languages = ภาษา
entity-contact = การติดต่อ
entity-items = บทบาทในแผนที่นำทาง
entity-items-caption = ทุกรายการที่หน่วยงานนี้มีบทบาท
entity-items-none = หน่วยงานนี้ไม่มีบทบาทในรายการที่แสดงที่นี่
part-leads = รับผิดชอบ
part-supports = ร่วมดำเนินการ
part-confirms = ยืนยัน
part-consulted = ให้คำปรึกษา
part-informed = รับทราบ
part-coordinates = ประสานงาน
entity-given-over = ขณะนี้อยู่กับ { $party }
entity-answering = คำถามและคำตอบ
entity-answering-caption = นับจากรายการที่แสดงที่นี่ โดยไม่แสดงว่าผู้ใดตอบ
entity-answering-none = ยังไม่มีคำถามถึงหน่วยงานนี้
entity-asked = คำถาม
entity-answered = ตอบแล้ว
entity-reminded = ตอบหลังการเตือนเพิ่มเติม
entity-waiting = รอคำตอบ
entity-lost = ส่งไม่ถึง

## Targets, and one of them

targets-title = เป้าหมาย
targets-sentence = { $count ->
    [0] ไม่มีเป้าหมายที่แสดงที่นี่
   *[other] บรรลุแล้ว { $met } จาก { $count } เป้าหมาย
}
targets-silent = { $silent ->
    [0] { "" }
   *[other] { $silent } เป้าหมายยังไม่มีตัวเลข
}
targets-caption = ตัวเลขตามที่ผู้รับผิดชอบกิจกรรมรายงาน
target-percent = ของเป้าหมาย
target-trend = แนวโน้ม
target-trend-of = จาก { $first } เป็น { $last }
target-sentence = คืบหน้า { $percent } ของระยะจาก { $baseline } ถึง { $goal } ตัวเลขล่าสุดคือ { $latest }
target-sentence-none = รอตัวเลขแรกของระยะจาก { $baseline } ถึง { $goal }
target-facts = สิ่งที่นับ
target-by-group = นับแยกตาม
target-condition = เงื่อนไข
target-milestone = หมุดหมาย
target-source = แหล่งข้อมูล
target-source-of = รายงานของ { $activity }
target-evidence = แสดงด้วย
target-readings = ตัวเลขตามเวลา
target-readings-caption = แต่ละตัวเลข ณ เวลาที่รายงาน
target-reading = ตัวเลข
target-readings-none = ยังไม่มีตัวเลขที่รายงาน

## Commitments, and one of them

commitments-title = คำมั่น
commitments-sentence = { $count ->
    [0] ไม่มีคำมั่นที่แสดงที่นี่
   *[other] ทำตามแล้ว { $kept } จาก { $count } คำมั่น
}
commitments-caption = ถ้อยคำที่ตกลงกัน ผู้ให้คำมั่น การประชุม และสถานะ
commitment-text = ถ้อยคำที่ตกลงกัน
commitment-maker = ผู้ให้คำมั่น
commitment-meeting = การประชุม
commitment-serves = สนับสนุน
commitment-sentence = { $state } กำหนดเสร็จ { $day }
commitment-sentence-undated = { $state } ไม่มีกำหนดเสร็จ
commitment-facts = เรื่อง ผู้ให้คำมั่น และเวลา
commitment-session = ช่วงประชุม
commitment-measure = ถือว่าทำตามเมื่อ
commitment-condition = เงื่อนไข
commitment-meeting-date = ตกลงกันเมื่อ
commitment-first-due = กำหนดเสร็จที่ตกลงครั้งแรก
commitment-moved = เปลี่ยนกำหนด
commitment-moved-to = จาก { $from } เป็น { $to }
commitment-progress = ความคืบหน้าที่รายงาน
commitment-report = รายงานล่าสุด
commitment-serves-none = คำมั่นนี้ไม่ได้เชื่อมโยงกับกิจกรรม

## Consultations, and one of them

consultations-title = การหารือ
consultations-sentence = { $count ->
    [0] ไม่มีการหารือที่แสดงที่นี่
   *[other] { $ahead ->
        [0] การหารือ { $count } ครั้ง ไม่มีครั้งที่จะจัดต่อไป
       *[other] การหารือ { $count } ครั้ง จะจัดต่อไป { $ahead } ครั้ง
    }
}
consultations-caption = เวลาที่จัด เจ้าภาพ และผลของแต่ละครั้ง
consultation-host = เจ้าภาพ
consultation-begins = เริ่ม
consultation-ends = สิ้นสุด
consultation-agreements = ข้อตกลง
consultation-commitments = คำมั่น
consultation-sentence = { $state } เริ่ม { $day }
consultation-sentence-undated = { $state } ยังไม่ได้กำหนดวัน
consultation-facts = เวลา สถานที่ และผู้เข้าร่วม
consultation-moment = { $day } เวลา { $time } น. ({ $zone })
consultation-place = สถานที่
consultation-mode = รูปแบบ
consultation-invited = ผู้ได้รับเชิญ
consultation-participants = ผู้เข้าร่วม
consultation-minutes = รายงานการประชุม
consultation-minutes-count = { $count } เอกสาร
mode-in_person = ในสถานที่
mode-online = ออนไลน์
mode-hybrid = ในสถานที่และออนไลน์
consultation-agenda = วาระ
consultation-agenda-none = ไม่มีวาระที่บันทึกไว้ที่นี่
consultation-agreements-none = ไม่มีข้อตกลงที่บันทึกไว้ที่นี่
consultation-commitments-none = ไม่มีคำมั่นจากการหารือนี้

## Changes

changes-title = ความเปลี่ยนแปลง
changes-sentence = { $day ->
    [none] ยังไม่มีความเปลี่ยนแปลง
   *[other] ความเปลี่ยนแปลงล่าสุด: { $day }
}
changes-caption = ความเปลี่ยนแปลงล่าสุดอยู่บนสุด พร้อมหน่วยงานที่ดำเนินการ
changes-feed = รายการเดียวกันเป็นฟีด (Atom)
changes-what = ความเปลี่ยนแปลง
changes-by = โดย
changes-clock = ปฏิทิน
changes-notice = รายการอื่น
changes-moved = สถานะใหม่ “{ $state }”
changes-progress = รายงาน { $share }
changes-value = ตัวเลขใหม่: { $value }
changes-due = เปลี่ยนกำหนดเสร็จจาก { $from } เป็น { $to }
changes-due-set = ตั้งกำหนดเสร็จเป็น { $to }
changes-handed-over = ส่งมอบให้ { $party }
changes-answered = ตอบแล้ว
changes-earlier = ความเปลี่ยนแปลงก่อนหน้า
changes-latest = ความเปลี่ยนแปลงล่าสุด
changes-feed-title = { $programme }: ความเปลี่ยนแปลง

## Method

method-title = วิธีการ
method-sentence = สถานะทั้งหมดเป็นไปตามกฎในหน้านี้ คำนวณจากสิ่งที่หน่วยงานรายงานและจากปฏิทิน
method-signals = ความหมายของแต่ละสัญญาณ
method-signals-caption = สี รูปทรง และคำแสดงคู่กันเสมอ
method-meaning = ความหมาย
method-done = ไม่ต้องดำเนินการใดอีก: ผู้อื่นที่ไม่ใช่ผู้รายงานยืนยันแล้ว หรือตัวเลขที่รายงานถึงค่าเป้าหมายแล้ว
method-on_track = เริ่มแล้วหรือยังไม่ถึงเวลาเริ่ม อยู่ในกำหนดเวลา และไม่มีรายงานข้อติดขัด
method-at_risk = ผู้รับผิดชอบรายงานความล่าช้าหรือข้อติดขัด หรือต้องรอรายการอื่นที่เลยกำหนดแล้ว
method-late = วันครบกำหนดสิ้นสุดแล้วตามเวลาของผู้รับผิดชอบ และยังไม่เสร็จ
method-no_report = ไม่มีรายงานในรอบรายงานนี้ หรือยังไม่เคยมีรายงาน หมายถึงยังไม่มีข่าว ไม่ได้หมายถึงความล้มเหลว
method-closed = ยกเลิก ปฏิเสธ ถอน หรือสิ้นสุดลง: ไม่ต้องดำเนินการใดอีก
method-worst = สิ่งที่รายงานกับปฏิทินอาจต่างกัน จะแสดงสัญญาณที่น่ากังวลกว่า ส่วน “เสร็จ” และ “ปิด” แสดงตามนั้น
method-calendar = ตามปฏิทิน
method-calendar-caption = แต่ละวันสิ้นสุดเวลาเที่ยงคืนตามเวลาของผู้รับผิดชอบ
method-on_time = ไม่เข้าข่ายข้อใดต่อไปนี้
method-due_soon = { $days ->
    [1] ครบกำหนดวันนี้หรือพรุ่งนี้
   *[other] ครบกำหนดภายใน { $days } วัน
}
method-silent = กำลังดำเนินการ ไม่มีรายงานในรอบรายงานนี้ และรายงานล่าสุดหรือวันเริ่มผ่านมาเกิน { $days } วันแล้ว
method-overdue = วันครบกำหนดสิ้นสุดแล้ว
method-period = รอบรายงานแต่ละรอบคือ { $months ->
   *[other] { $months } เดือน
} รอบปัจจุบันตั้งแต่ { $from } ถึง { $to }
method-period-none = รอบรายงานแต่ละรอบคือ { $months ->
   *[other] { $months } เดือน
} รอบแรกยังไม่เริ่ม
method-progress = ความคืบหน้า
method-progress-claimed = ความคืบหน้าที่รายงานเป็นข้อมูลจากผู้รับผิดชอบกิจกรรม จะนับว่ายืนยันแล้วเมื่อกิจกรรมเสร็จเท่านั้น
method-confirms = ผู้ที่ระบุใน “ยืนยัน” เป็นผู้ยืนยันว่า “เสร็จ” หากไม่ได้ระบุไว้ คณะผู้ประสานงานโครงการเป็นผู้ยืนยัน
method-dates = เมื่อเปลี่ยนกำหนดเสร็จ วันที่แรกยังคงเก็บไว้ โดยแสดงทั้งสองวัน และแสดงการเปลี่ยนทุกครั้ง
method-scale = การเทียบกับมาตรวัดอื่น
method-scale-caption = ขั้นที่ใกล้เคียงที่สุดของมาตรวัดสาธารณะอื่น ซึ่งประเมินโดยผู้อื่นและในเวลาอื่น
method-scale-ours = ที่นี่
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = ไม่มีรายงาน
method-scale-open = รายงานว่ายังไม่มีความคืบหน้า
method-scale-half = รายงานไม่ถึง { $share }
method-scale-most = รายงาน { $share } ขึ้นไป
method-scale-done = เสร็จ
method-scale-over = เสร็จ และเกินค่าเป้าหมาย
method-scale-closed = ปิด
ogp-no-evidence = ไม่มีหลักฐาน
ogp-not-started = ยังไม่เริ่ม
ogp-limited = จำกัด
ogp-substantial = มาก
ogp-complete = ครบถ้วน
compact-none = ไม่มีความคืบหน้า
compact-limited = จำกัด
compact-met = บรรลุ
compact-exceeded = เกินเป้าหมาย
sdg-exploring = กำลังหาแหล่งข้อมูล
sdg-in-progress = กำลังดำเนินการ
sdg-complete = ครบถ้วน
sdg-not-applicable = ไม่เกี่ยวข้อง
scale-no-step = ไม่มีขั้นนี้
method-hidden = สิ่งที่ไม่แสดง
method-hidden-person = ชื่อ หมายเลข หรือบัญชีของบุคคล: แสดงเพียงว่าหน่วยงานใดดำเนินการ
method-hidden-words = ถ้อยคำและไฟล์ที่บุคคลส่งมา นอกเหนือจากที่ตกลงให้แสดง
method-hidden-entity = ชื่อหน่วยงานที่ต้องไม่เปิดเผย: แสดงคำอธิบายทั่วไปแทน
method-hidden-items = สิ่งที่ผู้เขียนให้เห็นเฉพาะสมาชิก คณะผู้ประสานงานโครงการ หรือผู้ที่ระบุไว้
method-corrections = พบข้อมูลที่ไม่ถูกต้องหรือไม่
method-corrections-help = กรุณาแจ้งคณะผู้ประสานงานโครงการว่าข้อมูลใดไม่ถูกต้อง เพื่อแก้ไขและลงวันที่ของการแก้ไข
method-corrections-none = กรุณาแจ้งผู้ดูแลเซิร์ฟเวอร์นี้ เนื่องจากไม่ได้ระบุผู้ประสานงานไว้

## Data

data-title = ข้อมูลเปิด
data-sentence = ทุกสิ่งในหน้าเหล่านี้ดึงเป็นข้อมูลได้ โดยไม่ต้องขออนุญาต
data-lists = รายการ
data-lists-caption = แถวเดียวกับในหน้าต่าง ๆ ตามที่ท่านดูได้
data-what = เรื่อง
data-address = ที่อยู่
data-format = รูปแบบ
data-licence = สัญญาอนุญาต
data-licence-none = โครงการนี้ไม่ได้ระบุสัญญาอนุญาต ก่อนเผยแพร่ข้อมูลที่อื่น กรุณาสอบถามคณะผู้ประสานงานโครงการ และระบุแหล่งที่มาและวันที่
data-schema = วิธีอ่านข้อมูล
data-schema-help = วันที่เป็น YYYY-MM-DD เวลาระบุส่วนต่างจาก UTC ค่าว่างหมายถึงไม่มีข้อมูล รายการแบ่งเป็นหน้าโดยใช้ cursor หากคำตอบไม่เปลี่ยนจะไม่ต้องรับซ้ำ: กรุณาส่ง ETag เดิมกลับมา
data-programme = โครงการ
data-summary = สรุปในหนึ่งแถว
data-activities = กิจกรรม
data-targets = เป้าหมาย
data-commitments = คำมั่น
data-entities = หน่วยงาน
data-consultations = การหารือ
data-ledger = ข้อความเตือน
data-changes = ความเปลี่ยนแปลง
data-programmes = โครงการในเซิร์ฟเวอร์นี้
data-responsibilities = ใครมีบทบาทใด
data-matrix = จำนวนตามคุณสมบัติสองอย่าง
data-timeseries = ตัวเลขตามเวลา
data-events = การเปลี่ยนแปลงทันทีที่เกิดขึ้น
data-export = ตารางทั้งหมดสำหรับดาวน์โหลด
data-calendar = กำหนดวันสำหรับปฏิทินของท่าน
data-badge = ป้ายสถานะ
data-chart = แผนภูมิเป็นภาพ
data-embed = ส่วนของหน้าสำหรับเว็บไซต์อื่น
data-openapi = คำอธิบายส่วนเชื่อมต่อสำหรับโปรแกรม
data-docs = คำอธิบายเดียวกันสำหรับอ่าน
data-feed = ความเปลี่ยนแปลงเป็นฟีด

## Fragments for other sites

embed-source = จาก { $programme }
embed-deadlines = กำหนดเสร็จถัดไป
embed-deadlines-none = ไม่มีรายการที่รอครบกำหนด
embed-signals = กิจกรรมตามสัญญาณ

## Desk: for coordinators only

desk-needs = รอท่านดูแล
desk-people = บุคคลและแอปแชต
desk-delivery = การส่ง
desk-files = ไฟล์
desk-audit = บันทึกการดำเนินการ
desk-tokens = การเข้าถึง
desk-revisions = ฉบับแก้ไข
desk-preview = ข้อความ
desk-who = { $office } { $entity }
desk-who-left = { $id } (ออกแล้ว)
desk-count = { $n ->
    [0] ขณะนี้ไม่มีเรื่องที่รอท่านดูแล
   *[other] มี { $n } เรื่องที่รอท่านดูแล
}
desk-told = ผลที่ได้
desk-not-heard-yet = กำลังดำเนินการอยู่ กรุณาเปิดหน้านี้อีกครั้งในอีกสักครู่

desk-incidents = กิจกรรมที่ดำเนินต่อไม่ได้
desk-dates = วันที่ใหม่ที่ขอ
desk-claims = รอการยืนยันหรือตัดสินใจ
desk-hand-overs = แจ้งว่าไม่ใช่งานของตน
desk-words = ข้อความที่ต้องมีเจ้าหน้าที่อ่าน
desk-unreached = บุคคลที่ส่งข้อความไม่ถึง
desk-by-hand = ส่งต่อโดยเจ้าหน้าที่ ยังไม่มีคำตอบ
desk-invitations = คำเชิญที่หมดอายุโดยไม่ได้ใช้
desk-soon = ใกล้จะแสดงว่าล่าช้า

desk-suspended = รอท่านอยู่: มีข้อขัดข้อง ({ $code })
desk-incident = มีข้อขัดข้อง ({ $code })
desk-asked-you = คำถามนี้ถามท่าน: { $who }
desk-asked = ผู้ที่ได้รับคำถาม: { $who }
desk-not-theirs = { $who } แจ้งว่าไม่ใช่งานของตน
desk-reason-not-understood = ระบบอ่านข้อความนี้ไม่เข้าใจ แม้ได้ถามอีกครั้งแล้ว
desk-reason-wanted = ผู้ส่งต้องการให้เจ้าหน้าที่อ่านข้อความนี้
desk-reason-unprompted = ผู้ส่งพิมพ์ข้อความนี้ในขณะที่ไม่มีคำถาม
desk-reason-help = ผู้ส่งขอความช่วยเหลือ
desk-reason-no-member = ข้อความจากผู้ที่ไม่ได้ร่วมโครงการแล้ว
desk-reason-failed = ดำเนินการกับข้อความนี้ไม่ได้
desk-reason-gone = Waymark ถูกนำออกจากกลุ่ม
desk-reason-no-rights = Waymark ไม่มีสิทธิ์ส่งข้อความในแชตหนึ่งแล้ว
desk-reason-erase = ผู้ส่งขอให้ลบข้อมูลที่เก็บไว้เกี่ยวกับตน
desk-not-reached = ส่งไม่ถึง { $n } ข้อความ
desk-perhaps-reached = ไม่ทราบว่า { $n } ข้อความส่งถึงหรือไม่
desk-passed-on = ได้ขอให้ผู้ประสานงานส่งต่อคำถาม
desk-invitation-over = คำเชิญนี้ไม่ได้ใช้
desk-late-after = หลัง { $day } จะแสดงให้ทุกคนเห็นว่าล่าช้า
desk-why-no-messenger = ไม่มีแอปแชต
desk-why-nobody-there = ไม่มีผู้ดำรงตำแหน่งนี้
desk-why-gone = บัญชีนี้ไม่มีแล้ว หรือบล็อก Waymark
desk-why-rights = Waymark ไม่มีสิทธิ์ส่งข้อความที่นั่น
desk-why-no-rights = Waymark ไม่มีสิทธิ์ส่งข้อความที่นั่น
desk-why-unreadable = อ่านรายการที่เกี่ยวข้องไม่ได้

desk-act-read = อ่านแล้ว
desk-act-resume = ให้ดำเนินต่อ
desk-act-found = เรียบร้อยแล้ว
desk-act-again = ส่งอีกครั้ง
desk-act-seen = รับทราบแล้ว
desk-to-people = บุคคลและแอปแชต
desk-enter = บันทึกคำตอบแทน
desk-enter-help = จะบันทึกในนามของผู้ตอบ พร้อมหมายเหตุว่าท่านเป็นผู้บันทึก
desk-which-question = เป็นคำตอบของคำถามใด
desk-her-words = คำตอบตามถ้อยคำของผู้ตอบ
desk-record = บันทึก
desk-ask-else = ถามหน่วยงานอื่น
desk-which-office = หน่วยงานใด
desk-ask-them = ถาม
desk-write = เขียนถึงผู้รับผิดชอบ
desk-your-words = ข้อความของท่าน
desk-show-first = ดูก่อนส่ง

desk-did-read = ขอบคุณ บันทึกว่าอ่านแล้ว
desk-did-resumed = ดำเนินต่อแล้ว หากมีข้อขัดข้องอีก จะแสดงที่นี่อีกครั้ง
desk-did-found = ขอบคุณ เรื่องนี้เรียบร้อยแล้ว
desk-did-again = กำลังส่งอีกครั้ง ไปยังช่องทางติดต่อปัจจุบันของผู้รับ
desk-did-seen = ขอบคุณ นำเรื่องนี้ออกจากพื้นที่ทำงานของท่านแล้ว
desk-did-already = ไม่มีการเปลี่ยนแปลง เนื่องจากเรื่องนี้เรียบร้อยก่อนแล้ว
desk-did-ended = คำเชิญสิ้นสุดแล้ว
desk-did-unlinked = ยกเลิกการเชื่อมต่อบัญชีแล้ว
desk-left = ท่านไม่ได้ร่วมในโครงการนี้แล้ว
desk-form-broken = ได้รับแบบฟอร์มนี้ไม่ครบถ้วน กรุณาเปิดหน้านี้อีกครั้ง แล้วส่งใหม่
desk-form-missing = แบบฟอร์มนี้ยังมีช่องที่ต้องกรอก กรุณากลับไปกรอก แล้วส่งใหม่

desk-person = บุคคล
desk-linked = เชื่อมต่อ
desk-heard = ตอบล่าสุด
desk-invited-until = เชิญถึง
desk-do = สิ่งที่ทำได้
desk-nowhere = ไม่มี
desk-gone = ไม่มีแล้ว
desk-never = ยังไม่เคย
desk-stopped = ไม่รับข้อความ
desk-paused = งดข้อความชั่วคราว
desk-welcomed = ขออนุญาตแล้ว รอคำตอบ
desk-unlink = ยกเลิกการเชื่อมต่อ
desk-invite = เชิญ
desk-end-invitation = ยุติคำเชิญ
desk-cannot-invite = ยังเชิญไม่ได้: Waymark ยังไม่ได้เชื่อมต่อผ่าน Telegram หรือ Discord
desk-invitation = คำเชิญ
desk-invitation-help = คำเชิญนี้แสดงในหน้านี้เท่านั้น กรุณาส่งต่อให้บุคคลนี้เพียงผู้เดียว ใช้ได้หนึ่งครั้ง และจะไม่มีการส่งข้อความก่อนที่ผู้รับจะอนุญาต
desk-then-write = แล้วพิมพ์ที่นั่น:
desk-qr = ลิงก์เดียวกัน สำหรับกล้องโทรศัพท์
desk-works-until = ใช้ได้จนถึง
desk-to-forward = ข้อความสำหรับส่งต่อ

desk-messengers = แอปแชต
desk-messenger = แอปแชต
desk-state = สถานะ
desk-waiting = รอส่ง
desk-oldest = เก่าสุด
desk-last-sent = ส่งล่าสุด
desk-nothing-sent = ยังไม่มีการส่ง
desk-bot-up = เชื่อมต่ออยู่
desk-bot-down = ไม่ได้เชื่อมต่อ
desk-bot-own = อยู่ในเซิร์ฟเวอร์นี้
desk-lost = ไม่ได้ส่ง หรืออาจไม่ได้ส่ง
desk-to = ถึง
desk-to-a-group = กลุ่ม
desk-why = เหตุผล
desk-when = เมื่อ
desk-reminders = ข้อความเตือน
desk-item = รายการ
desk-older = รายการก่อนหน้า
desk-status-all = ทั้งหมด
desk-status-planned = วางแผนไว้
desk-status-released = กำลังส่ง
desk-status-sent = ส่งแล้ว
desk-status-answered = ตอบแล้ว
desk-status-suppressed = ตั้งใจไม่ส่ง
desk-status-undeliverable = ส่งไม่ถึง
desk-status-uncertain = อาจส่งถึงแล้ว
desk-status-dead = เลิกส่งแล้ว

desk-file = ไฟล์
desk-from = จาก
desk-kind = ประเภท
desk-size = ขนาด
desk-files-help = ไฟล์จะบันทึกลงในอุปกรณ์ของท่าน ไม่ได้เปิดที่นี่ และยังไม่ได้ตรวจหาไวรัส มีการบันทึกว่าผู้ใดเปิดไฟล์
desk-no-files = ยังไม่มีไฟล์ที่ส่งมา
desk-kilobytes = { $n } kB
desk-file-kept = เก็บไว้แล้ว
desk-file-wanted = กำลังรับ
desk-file-refused = ไม่ได้เก็บ
desk-file-too-large = ไม่ได้เก็บ: ใหญ่เกินไป
desk-file-type = ไม่ได้เก็บ: ไม่ใช่ประเภทไฟล์ที่เก็บ
desk-file-gone = ไม่มีแล้ว
desk-file-erased = ลบพร้อมข้อมูลของผู้ส่ง

desk-who-did = ผู้ดำเนินการ
desk-what = เรื่อง
desk-detail = เพิ่มเติม
desk-filter = แสดง
desk-nothing-done = ยังไม่มีการดำเนินการ
desk-entered-by = บันทึกโดย { $who }
desk-revision = ฉบับแก้ไข { $n }
desk-did-it-answer = ตอบ
desk-did-it-request = ส่งคำขอ
desk-did-it-command = ตัดสินใจ
desk-did-it-undo = ถอนคำตอบ
desk-did-it-published = เผยแพร่
desk-did-it-entered = บันทึกคำตอบแทนผู้อื่น
desk-did-it-read = อ่านข้อความ
desk-did-it-resumed = ให้รายการดำเนินต่อ
desk-did-it-found = จัดการเรื่องส่งมอบเรียบร้อย
desk-did-it-again = ส่งอีกครั้ง
desk-did-it-seen = นำออกจากพื้นที่ทำงาน
desk-did-it-invited = เชิญ
desk-did-it-ended = ยุติคำเชิญ
desk-did-it-unlinked = ยกเลิกการเชื่อมต่อบัญชี
desk-did-it-opened = เปิดไฟล์
desk-did-it-token-made = สร้างโทเค็น
desk-did-it-token-revoked = เพิกถอนโทเค็น
desk-did-it-signed-in = เข้าสู่ระบบ
desk-did-it-erased = ลบข้อมูลที่เก็บไว้เกี่ยวกับบุคคล

desk-tokens-help = โปรแกรมใช้โทเค็นเพื่ออ่านตามขอบเขตที่อนุญาต หรือส่งข้อมูลล่าสุด กรุณาให้แต่ละโปรแกรมมีโทเค็นของตนเอง
desk-no-tokens = โครงการนี้ยังไม่มีโทเค็น
desk-token = โทเค็นใหม่
desk-token-once = โทเค็นนี้แสดงในหน้านี้เท่านั้น กรุณาคัดลอกไว้ตอนนี้
desk-token-begins = ขึ้นต้นด้วย
desk-token-name = ใช้สำหรับเรื่องใด
desk-token-scope = อนุญาตให้ทำสิ่งใด
desk-token-days = ใช้ได้กี่วัน
desk-token-until = ใช้ได้ถึง
desk-token-used = ใช้ล่าสุด
desk-token-make = สร้างโทเค็น
desk-token-revoke = เพิกถอน
desk-token-revoked = เพิกถอนแล้ว
desk-token-over = หมดอายุ
desk-did-revoked = เพิกถอนโทเค็นแล้ว
desk-scope-read-public = อ่านข้อมูลสาธารณะ
desk-scope-read-members = อ่านข้อมูลที่สมาชิกเห็น
desk-scope-read-all = อ่านทั้งหมด
desk-scope-write-updates = ส่งข้อมูลล่าสุด
desk-scope-admin = สร้างและเพิกถอนโทเค็น

desk-first-revision = ฉบับแรก
desk-changed-files = ไฟล์
desk-files-changed = เปลี่ยน
desk-files-added = ใหม่
desk-files-removed = นำออก

desk-message = ข้อความ
desk-show = แสดง
desk-preview-about = ตัวอย่างเกี่ยวกับ { $item } ณ { $day } ไม่มีการส่งข้อความนี้
desk-not-translated = ยังไม่มีคำแปล จึงแสดงเป็นภาษาอื่น
desk-refused = จะถูกปฏิเสธ:
desk-did-again-later = จะส่งอีกครั้งเมื่อถึงเวลารับข้อความของผู้รับ
desk-did-nowhere = ยังไม่ได้ส่ง เพราะยังไม่มีช่องทางติดต่อผู้รับ โปรดเชิญก่อน หรือแจ้งด้วยตนเอง
desk-did-given-up = จะไม่ส่งอีก และรายการบอกเหตุผลไว้แล้ว
desk-did-gone-on = ไม่มีอะไรเปลี่ยน เพราะส่งถึงแล้ว กำลังส่ง หรือจัดการไปแล้ว
desk-did-token-twice = แบบฟอร์มนี้ส่งไปแล้ว โทเค็นได้แสดงไว้ในครั้งนั้น และไม่ได้สร้างอันที่สอง หากยังไม่มีใครคัดลอก โปรดเพิกถอนแล้วสร้างใหม่
desk-delivered = ข้อความเตือนหนึ่งรายการ
desk-one-reminder = ข้อความเตือน: { $item }
desk-give-up = เลิกส่งรายการนี้
desk-give-up-help = จะไม่ส่ง หรือไม่ส่งซ้ำ คำถามยังเปิดอยู่ และข้อความเตือนครั้งต่อไปยังดำเนินต่อ
desk-why-closed = จัดการเสร็จก่อนจะส่ง
desk-why-superseded = มีข้อความใหม่กว่าแทนแล้ว
desk-why-paused = ผู้รับงดข้อความชั่วคราว
desk-why-stopped = ผู้รับไม่รับข้อความ
desk-why-silence = ผู้รับไม่รับข้อความ
desk-why-digest = รวมอยู่ในสรุปแล้ว
desk-why-reply-page = แสดงในหน้าคำตอบแล้ว
desk-why-unlinked = ยกเลิกการเชื่อมต่อบัญชีแล้ว
desk-why-never-sent = ข้อความที่จะแก้ไขไม่เคยถูกส่ง
desk-why-no-thread = หัวข้อของกลุ่มไม่มีแล้ว
desk-why-erased = ลบข้อมูลของผู้รับแล้ว
desk-why-told-otherwise = ผู้รับทราบจากทางอื่นแล้ว
desk-why-not-needed = ไม่จำเป็นแล้ว
desk-why-wrong-person = ไม่เกี่ยวกับผู้รับ
desk-did-it-given-up = เลิกส่งข้อความเตือน
desk-did-it-signed-out = ออกจากระบบทุกที่
desk-sessions = ที่ที่คุณเข้าสู่ระบบอยู่
desk-sessions-count = { $n ->
    [1] คุณเข้าสู่ระบบในเบราว์เซอร์นี้เท่านั้น
   *[other] คุณเข้าสู่ระบบใน { $n } เบราว์เซอร์
}
desk-sessions-help = หากอุปกรณ์หาย โปรดออกจากระบบทุกที่ ลิงก์สำหรับเข้าสู่ระบบจะสิ้นสุดด้วย
desk-sign-out-all = ออกจากระบบทุกที่

## Where something goes wrong

problem-bad = ไม่เข้าใจคำขอนี้
problem-bad-help = ไม่มีสิ่งใดเปลี่ยนแปลง กรุณาย้อนกลับ เปิดหน้านี้ใหม่ แล้วส่งอีกครั้ง
problem-not-found = ไม่มีสิ่งใดที่นี่
problem-not-found-help = ที่อยู่ไม่ครบถ้วน หรือเนื้อหาไม่อนุญาตให้ดูที่นี่
problem-not-allowed = ไม่อนุญาตให้ทำสิ่งนี้
problem-not-allowed-help = กรุณาลงชื่อเข้าใช้ หรือขอสิทธิ์จากคณะผู้ประสานงานโครงการ
problem-too-many = ทำบ่อยเกินไป
problem-too-many-help = ไม่มีสิ่งใดสูญหาย กรุณารอสักครู่แล้วลองใหม่
problem-unavailable = ยังแสดงเนื้อหานี้ไม่ได้ในขณะนี้
problem-unavailable-help = กรุณาลองใหม่ในอีกไม่กี่นาที
problem-ours = เกิดข้อผิดพลาดทางฝั่งเรา
problem-ours-help = ท่านไม่ได้ทำสิ่งใดผิด กรุณาลองใหม่ หรือแจ้งหมายเลขด้านล่างแก่คณะผู้ประสานงานโครงการ

## The local messenger

messenger-clock = นาฬิกา
messenger-next = เหตุการณ์ถัดไป
messenger-hour = + 1 ชั่วโมง
messenger-day = + 1 วัน
messenger-week = + 1 สัปดาห์
messenger-real-time = เซิร์ฟเวอร์นี้ใช้เวลาจริง
messenger-people = รายชื่อ
messenger-choose = เลือกบุคคลเพื่อดูโทรศัพท์ของเขา
messenger-new = ใหม่ { $n }
messenger-messages = ข้อความ
messenger-empty = ยังไม่มีข้อความ เลื่อนนาฬิกาไปยังเหตุการณ์ถัดไป
messenger-reply = ตอบกลับ
messenger-reply-to = ตอบกลับถึง:
messenger-has-blocked = บุคคลนี้บล็อกบอตแล้ว
messenger-unblock = อนุญาตให้ส่งอีกครั้ง
messenger-block = บล็อกบอต
messenger-cancel = ยกเลิก
messenger-her-message = ข้อความของบุคคลนี้
messenger-write-as = เขียนแทนบุคคลนี้ เช่น 3/10
messenger-send = ส่ง
messenger-nobody = ยังไม่ได้เปิดโทรศัพท์ของใคร
messenger-how-next = กด “เหตุการณ์ถัดไป” นาฬิกาจะเลื่อนไปจนมีเหตุการณ์ และผู้ที่ได้รับข้อความจะอยู่บนสุดของรายชื่อ
messenger-how-choose = เลือกบุคคลนั้น กดปุ่มบนโทรศัพท์ หรือเขียนอย่างที่เขาเขียน เช่น “3/10” “เสร็จแล้ว” “12 ธันวาคม”
messenger-how-see = ดูผลได้ที่หน้าภาพรวม
messenger-how-real = เลือกบุคคลเพื่อดูโทรศัพท์และตอบแทนเขา
messenger-there = { $day } { $time } น. ที่ { $place }
messenger-edited = แก้ไขแล้ว
messenger-sending = กำลังส่ง
messenger-failed = ยังไม่ได้บันทึก กรุณาลองใหม่
messenger-no-chat = ไม่มีแชตนี้
messenger-no-message = ข้อความนั้นไม่มีแล้ว
messenger-no-button = ปุ่มนั้นไม่มีแล้ว เพราะข้อความเปลี่ยนไป
messenger-blocked = บุคคลนี้บล็อกบอตแล้ว จึงไม่ได้ส่งสิ่งใด
messenger-empty-text = ข้อความว่างเปล่า จึงไม่ได้ส่งสิ่งใด
messenger-too-long = ข้อความยาวเกินไป จึงไม่ได้ส่งสิ่งใด
messenger-not-recorded = ยังไม่ได้บันทึก กรุณาลองใหม่

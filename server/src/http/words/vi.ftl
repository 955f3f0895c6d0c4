### Tiếng Việt (Vietnamese). DRAFT: awaits a native reader.
### Vietnamese has no plural forms. Persons are addressed as "Quý vị".

## Around every page

brand = Waymark
skip = Đến nội dung
menu = Các trang
nav = Các trang
nav-overview = Tổng quan
nav-roadmap = Lộ trình
nav-activities = Hoạt động
nav-matrix = Ma trận
nav-who = Bên phụ trách
nav-targets = Mục tiêu
nav-commitments = Cam kết
nav-consultations = Tham vấn
nav-progress = Tiến độ
nav-changes = Thay đổi
nav-method = Phương pháp
nav-data = Dữ liệu
nav-desk = Bàn điều phối
nav-messenger = Trò chuyện
languages = Ngôn ngữ
sign-out = Đăng xuất
as-of = Tính đến { $when }.
revision = Phiên bản { $revision }.
report-number = Số báo cáo: { $number }

## A server with several programmes, or with none

programmes = Chương trình
programmes-several = Máy chủ này có nhiều chương trình.
programmes-none = Chưa có chương trình
programmes-none-help = Để công bố một chương trình, xin khởi động máy chủ với `--programme DIR`.

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = Đã hủy: { $id } { $title }
calendar-responsible = Bên phụ trách: { $names }
calendar-state = Tình trạng: { $state }

## Badges

badge-counts = { $late ->
    [0] { $on_track } trên { $total } đúng kế hoạch
   *[other] { $on_track } trên { $total } đúng kế hoạch, { $late } trễ hạn
}
badge-title = { $label }: { $message }

## Signing in

sign-in = Đăng nhập
sign-in-offer = Thao tác này mở bàn điều phối của chương trình “{ $programme }” trong trình duyệt này.
sign-in-button = Đăng nhập
sign-in-needed = Trang này dành cho các điều phối viên
sign-in-how = Xin viết /desk cho Waymark trong ứng dụng trò chuyện, hoặc hỏi bên vận hành máy chủ này: Quý vị sẽ nhận một liên kết dùng được một lần, trong vòng mười phút.
sign-in-over = Liên kết này đã được dùng, hoặc đã hết thời gian

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date }, { $time } ({ $place })
distance =
    { $side ->
        [late] quá hạn { $days } ngày
       *[ahead]
            { $days ->
                [0] hôm nay
                [1] ngày mai
               *[other] còn { $days } ngày
            }
    }
percent = { $part }
unknown = –
not-set = chưa có

## Names of countries, as pages sort by them

country-none = Khu vực
country-BN = Brunei Darussalam
country-ID = Indonesia
country-KH = Campuchia
country-LA = Lào
country-MM = Myanmar
country-MY = Malaysia
country-PH = Philippines
country-SG = Singapore
country-TH = Thái Lan
country-TL = Timor-Leste
country-VN = Việt Nam

## What several pages show

column-no = Số
column-activity = Hoạt động
column-responsible = Phụ trách
column-due = Thời hạn
column-state = Tình trạng
column-signal = Tín hiệu
column-progress = Tiến độ
column-activities = Hoạt động
column-share = Tỷ lệ
nobody = Chưa có
progress-confirmed = { $progress } đã xác nhận
change-state = nay “{ $state }”
change-progress = { $progress } được báo cáo
change-due = thời hạn { $day }
change-answered = đã trả lời
as-table = Xem dưới dạng bảng
pages-here = Các phần của danh sách
page-previous = Trước
page-next = Sau
page-of = Phần { $page } trên { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] Không có hoạt động nào để hiển thị ở đây.
       *[other] { overview-counts }
    }
overview-counts = { $on_track } trên { $total ->
   *[other] { $total } hoạt động
} đúng kế hoạch{ $done ->
    [0] {""}
   *[other] ; { $done } đã xong
}{ $at_risk ->
    [0] {""}
   *[other] ; { $at_risk } có rủi ro
}{ $late ->
    [0] {""}
   *[other] ; { $late } trễ hạn
}{ $no_report ->
    [0] {""}
   *[other] ; { $no_report } chưa có báo cáo trong kỳ này
}{ $closed ->
    [0] {""}
   *[other] ; { $closed } đã đóng
}.
overview-signals = Hoạt động theo tín hiệu
overview-signals-caption = Số hoạt động theo từng tín hiệu
overview-next = Thời hạn sắp tới
overview-next-none = Không còn mục nào sắp đến hạn.
overview-changes = Thay đổi gần nhất
overview-changes-none = Chưa có thay đổi nào.
overview-more = Mọi thay đổi
overview-downloads = Tải về
overview-downloads-help = Số liệu của các trang này, để dùng trong bảng và báo cáo của Quý vị.
download-csv = Hoạt động dạng CSV
download-xlsx = Hoạt động dạng bảng tính
download-json = Hoạt động dạng JSON
download-calendar = Thời hạn dạng lịch
overview-foot = Tiến độ và tình trạng do các bên phụ trách báo cáo; “đã xong” nghĩa là đã được một bên khác xác nhận.

## Activities

activities-sentence =
    { $count ->
        [0] Không có hoạt động nào phù hợp.
       *[other] { $count } hoạt động phù hợp.
    }
activities-all =
    { $count ->
        [0] Không có hoạt động nào để hiển thị ở đây.
       *[other] { $count } hoạt động, theo thứ tự của lộ trình.
    }
activities-none-help = Xin bỏ bớt bộ lọc để xem thêm.
activities-filter = Lọc
activities-show = Hiển thị
activities-clear = Hiển thị tất cả
filter-any = Tất cả
filter-signal = Tín hiệu
filter-pillar = Trụ cột
filter-country = Quốc gia
filter-entity = Bên phụ trách
filter-words = Từ khóa
filter-overdue = Chỉ mục quá thời hạn

## One activity

activity-all = Mọi hoạt động
activity-due = Thời hạn: { $day }, { distance }.
activity-was-due = Thời hạn đã là { $day }.
activity-no-due = Không có thời hạn.
activity-held-up = Đang chờ { $items }, đã quá thời hạn.
activity-facts = Việc gì, ai, khi nào
activity-pillar = Trụ cột
activity-responsible = Bên phụ trách
activity-instead-of = Thay cho
activity-contributing = Bên cùng thực hiện
activity-confirmed-by = Bên xác nhận
activity-start = Bắt đầu
activity-due-name = Thời hạn
activity-due-first = Thời hạn thống nhất ban đầu
activity-claimed = Tiến độ được báo cáo
activity-confirmed = Tiến độ đã xác nhận
activity-last-report = Báo cáo gần nhất
activity-report-at = { $day }, { $time }
activity-depends = Phụ thuộc vào
activity-needed-by = Cần cho
activity-evidence-expected = Bằng chứng cần có
activity-evidence = Bằng chứng đã gửi
activity-evidence-count =
    { $count ->
       *[other] { $count } tệp hoặc liên kết
    }
activity-references = Đáp ứng
activity-targets = Mục tiêu
activity-targets-none = Chưa đặt mục tiêu.
activity-targets-caption = Số liệu theo báo cáo
target-indicator = Chỉ số
target-baseline = Ban đầu
target-latest = Gần nhất
target-goal = Cần đạt
target-unit = Đơn vị
activity-moved-title = Thay đổi thời hạn
activity-moved =
    { $times ->
        [1] Đã dời một lần, { $days } ngày.
       *[other] Đã dời { $times } lần, tổng cộng { $days } ngày.
    }
activity-moved-from = từ { $from } sang { $to }
activity-notes = Ghi chú
activity-history = Báo cáo và thay đổi
activity-history-none = Chưa có báo cáo nào.
activity-history-caption = Mới nhất ở trên
activity-state = Tình trạng hiện nay: “{ $state }”.

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] Không có hoạt động nào để hiển thị ở đây.
        [1] 1 hoạt động, từ ngày bắt đầu đến thời hạn.
       *[other] { $count } hoạt động, mỗi hoạt động từ ngày bắt đầu đến thời hạn.
    }
roadmap-caption = Hoạt động theo trụ cột, theo từng tháng
roadmap-today = Hôm nay: { $day }
roadmap-from-to = { $from } đến { $to }
roadmap-until = đến { $to }
roadmap-since = từ { $from }
roadmap-no-dates = chưa có ngày
quarter = Quý { $number }
pillar-none = Không thuộc trụ cột

## Matrix

matrix-title = Trụ cột và quốc gia
matrix-sentence =
    { $count ->
        [0] Không có hoạt động nào để hiển thị ở đây.
       *[other] { $count } hoạt động, theo trụ cột và theo quốc gia của bên phụ trách.
    }
matrix-caption = Số hoạt động theo từng tín hiệu; mỗi con số dẫn đến các hoạt động đó

## Progress

progress-sentence = { $planned } trên { $total } hoạt động theo kế hoạch hoàn thành đến nay; { $reported ->
   *[other] { $reported }
} được báo cáo đã xong, trong đó { $confirmed } đã xác nhận.
progress-burnup = Kế hoạch, báo cáo, xác nhận
progress-planned = Kế hoạch
progress-reported = Đã báo cáo
progress-confirmed-name = Đã xác nhận
progress-day = Trước ngày
progress-rate = Báo cáo trong từng kỳ
progress-rate-none = Chưa có kỳ nào bắt đầu.
progress-rate-help = Trong số hoạt động đang thực hiện trong kỳ, số hoạt động có báo cáo. Kỳ cuối vẫn còn mở.
progress-period = Kỳ
progress-expected = Đang thực hiện
progress-did-report = Có báo cáo

## Wall

wall-late = Quá thời hạn
wall-late-none = Không có mục nào quá thời hạn.
wall-again = Màn hình này được cập nhật mỗi phút.

## The description of the API

docs = Dữ liệu
docs-lead = Mọi nội dung trên các trang này đều có thể được chương trình máy tính đọc, từ các địa chỉ dưới đây.
docs-download = Mô tả cho chương trình máy tính (OpenAPI 3.1)
docs-addresses = Địa chỉ
docs-parameters = Tham số có thể dùng
docs-answer = Nội dung trả về
docs-name = Tên
docs-takes = Giá trị
docs-meaning = Ý nghĩa
docs-page-of = Một trang gồm các dòng, mỗi dòng có các trường:
docs-one = Một đối tượng có các trường:
docs-other = Một tài liệu loại { $media }.
docs-nothing = Không có nội dung.
docs-scope = Cần có token cho { $scope }.

## Registers: what lists and single pages share

nothing-matches = Không có mục nào phù hợp với lựa chọn này.
stands-in-for = thay cho { $party }
column-title = Tên
column-leads = Phụ trách
column-supports = Hỗ trợ
column-confirms = Xác nhận
column-part = Vai trò
column-date = Ngày
filter-organisation = Tổ chức

## Who is responsible

who-title = Bên phụ trách
who-sentence = { $parties ->
    [0] Không có bên phụ trách nào cho các hoạt động hiển thị ở đây.
   *[other] { $parties } tổ chức phụ trách { $activities } hoạt động.
}
who-handed-over = { $count ->
    [0] { "" }
   *[other] { $count } hoạt động đã được bàn giao cho bên khác.
}
who-caption = Mỗi hoạt động cùng các bên phụ trách, hỗ trợ và xác nhận hoàn thành
who-organisations = Mọi tổ chức

## Organisations, and one of them

organisations-title = Tổ chức
organisations-sentence = { $count ->
    [0] Không có tổ chức nào hiển thị ở đây.
   *[other] { $count } tổ chức tham gia chương trình này.
}
organisations-caption = Số hoạt động mỗi tổ chức phụ trách, hỗ trợ và xác nhận, và số cam kết đã đưa ra
organisations-name = Tổ chức
organisations-kind = Loại
organisations-country = Quốc gia
organisations-commitments = Cam kết
organisations-reached = Liên hệ
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] Ở đây không hiển thị hoạt động do tổ chức này phụ trách hay cam kết của tổ chức này.
       *[other] Tổ chức này không phụ trách hoạt động nào và đã đưa ra { $commitments } cam kết.
    }
   *[other] { $commitments ->
        [0] Tổ chức này phụ trách { $activities } hoạt động.
       *[other] Tổ chức này phụ trách { $activities } hoạt động và đã đưa ra { $commitments } cam kết.
    }
}
entity-facts = Thông tin
entity-kind = Loại
entity-country = Quốc gia
entity-zone = Giờ địa phương
entity-languages = Ngôn ngữ
entity-contact = Liên hệ
entity-items = Vai trò trong lộ trình
entity-items-caption = Mọi mục mà tổ chức này tham gia
entity-items-none = Tổ chức này không tham gia mục nào hiển thị ở đây.
part-leads = Phụ trách
part-supports = Hỗ trợ
part-confirms = Xác nhận
part-consulted = Được tham vấn
part-informed = Được thông báo
part-coordinates = Điều phối
entity-given-over = nay do { $party }
entity-answering = Câu hỏi và trả lời
entity-answering-caption = Tính trên các mục hiển thị ở đây; người trả lời không bao giờ được hiển thị
entity-answering-none = Chưa có câu hỏi nào được gửi.
entity-asked = Câu hỏi
entity-answered = Đã trả lời
entity-reminded = Trả lời sau khi được nhắc thêm
entity-waiting = Đang chờ trả lời
entity-lost = Không gửi đến được

## Targets, and one of them

targets-title = Mục tiêu
targets-sentence = { $count ->
    [0] Không có mục tiêu nào hiển thị ở đây.
    [1] { $met ->
        [0] Mục tiêu duy nhất chưa đạt.
       *[other] Mục tiêu duy nhất đã đạt.
    }
   *[other] { $met } trên { $count } mục tiêu đã đạt.
}
targets-silent = { $silent ->
    [0] { "" }
   *[other] { $silent } mục tiêu chưa có số liệu.
}
targets-caption = Số liệu do bên phụ trách hoạt động báo cáo
target-percent = Đã đạt
target-trend = Xu hướng
target-trend-of = Từ { $first } đến { $last }
target-sentence = Đã đi được { $percent } từ { $baseline } đến { $goal }; số liệu gần nhất là { $latest }.
target-sentence-none = Đang chờ số liệu đầu tiên, từ { $baseline } đến { $goal }.
target-facts = Nội dung được tính
target-by-group = Tính riêng theo
target-condition = Điều kiện
target-milestone = Mốc
target-source = Nguồn
target-source-of = Báo cáo về { $activity }
target-evidence = Bằng chứng
target-readings = Số liệu theo thời gian
target-readings-caption = Mỗi số liệu vào thời điểm được báo cáo
target-reading = Số liệu
target-readings-none = Chưa có số liệu nào được báo cáo.

## Commitments, and one of them

commitments-title = Cam kết
commitments-sentence = { $count ->
    [0] Không có cam kết nào hiển thị ở đây.
    [1] { $kept ->
        [0] Có một cam kết; chưa được ghi nhận là đã thực hiện.
       *[other] Có một cam kết, và đã được thực hiện.
    }
   *[other] { $kept } trên { $count } cam kết đã được thực hiện.
}
commitments-caption = Lời văn đã thống nhất, bên cam kết, nơi đưa ra và tình trạng
commitment-text = Lời văn đã thống nhất
commitment-maker = Bên cam kết
commitment-meeting = Cuộc họp
commitment-serves = Phục vụ
commitment-sentence = { $state }. Thời hạn: { $day }.
commitment-sentence-undated = { $state }. Không có thời hạn.
commitment-facts = Việc gì, ai, khi nào
commitment-session = Phiên
commitment-measure = Được coi là đã thực hiện khi
commitment-condition = Điều kiện
commitment-meeting-date = Thống nhất tại
commitment-first-due = Thời hạn thống nhất ban đầu
commitment-moved = Đã dời
commitment-moved-to = Từ { $from } sang { $to }
commitment-progress = Tiến độ được báo cáo
commitment-report = Báo cáo gần nhất
commitment-serves-none = Chưa gắn với hoạt động nào.

## Consultations, and one of them

consultations-title = Tham vấn
consultations-sentence = { $count ->
    [0] Không có buổi tham vấn nào hiển thị ở đây.
    [1] { $ahead ->
        [0] Một buổi tham vấn đã diễn ra.
       *[other] Một buổi tham vấn sắp diễn ra.
    }
   *[other] { $ahead ->
        [0] { $count } buổi tham vấn; không có buổi nào sắp diễn ra.
       *[other] { $count } buổi tham vấn; { $ahead } buổi sắp diễn ra.
    }
}
consultations-caption = Thời gian, bên chủ trì và kết quả của từng buổi
consultation-host = Chủ trì
consultation-begins = Bắt đầu
consultation-ends = Kết thúc
consultation-agreements = Thỏa thuận
consultation-commitments = Cam kết
consultation-sentence = { $state }. Bắt đầu: { $day }.
consultation-sentence-undated = { $state }. Chưa định ngày.
consultation-facts = Khi nào, ở đâu, ai
consultation-moment = { $day }, { $time } ({ $zone })
consultation-place = Địa điểm
consultation-mode = Hình thức
consultation-invited = Được mời
consultation-participants = Số người tham dự
consultation-minutes = Biên bản
consultation-minutes-count = { $count ->
   *[other] { $count } tài liệu
}
mode-in_person = Trực tiếp
mode-online = Trực tuyến
mode-hybrid = Trực tiếp và trực tuyến
consultation-agenda = Chương trình họp
consultation-agenda-none = Chưa có chương trình họp ở đây.
consultation-agreements-none = Chưa có thỏa thuận nào ở đây.
consultation-commitments-none = Không có cam kết nào được đưa ra ở đây.

## Changes

changes-title = Thay đổi
changes-sentence = { $day ->
    [none] Chưa có thay đổi nào.
   *[other] Thay đổi gần nhất: { $day }.
}
changes-caption = Thay đổi mới nhất ở trên, kèm tổ chức đã thực hiện
changes-feed = Xem dưới dạng nguồn tin (Atom)
changes-what = Thay đổi
changes-by = Bởi
changes-clock = lịch
changes-notice = một mục khác
changes-moved = Nay “{ $state }”.
changes-progress = { $share } được báo cáo.
changes-value = Số liệu mới: { $value }.
changes-due = Thời hạn dời từ { $from } sang { $to }.
changes-due-set = Thời hạn được đặt: { $to }.
changes-handed-over = Đã bàn giao cho { $party }.
changes-answered = Đã trả lời.
changes-earlier = Thay đổi trước đó
changes-latest = Thay đổi gần nhất
changes-feed-title = { $programme }: thay đổi

## Method

method-title = Phương pháp
method-sentence = Mọi tình trạng ở đây đều theo các quy tắc trên trang này, tính từ báo cáo của các tổ chức và từ lịch.
method-signals = Ý nghĩa của từng tín hiệu
method-signals-caption = Màu, hình và chữ luôn đi cùng nhau
method-meaning = Ý nghĩa
method-done = Không cần làm gì thêm: đã được một bên khác với bên báo cáo xác nhận, hoặc số liệu được báo cáo đã đạt mục tiêu.
method-on_track = Đã bắt đầu hoặc sắp bắt đầu, còn trong thời hạn, và chưa có bên nào báo cáo khó khăn.
method-at_risk = Bên phụ trách báo cáo chậm hoặc có khó khăn, hoặc mục này phụ thuộc vào một mục đã quá thời hạn.
method-late = Ngày đến hạn đã kết thúc tại nơi của bên phụ trách, và việc chưa xong.
method-no_report = Chưa có báo cáo trong kỳ báo cáo này, hoặc chưa từng có báo cáo. Đây chỉ là chưa có thông tin, không phải là không đạt.
method-closed = Đã hủy, từ chối, rút lại hoặc hết hiệu lực: không cần làm gì thêm.
method-worst = Báo cáo và lịch có thể khác nhau. Tín hiệu kém thuận lợi hơn được hiển thị; “đã xong” và “đã đóng” được hiển thị đúng như vậy.
method-calendar = Theo lịch
method-calendar-caption = Ngày kết thúc lúc nửa đêm tại nơi của bên phụ trách
method-on_time = Không có điều nào dưới đây là đúng.
method-due_soon = { $days ->
    [1] Đến hạn hôm nay hoặc ngày mai.
   *[other] Đến hạn trong vòng { $days } ngày.
}
method-silent = Đang thực hiện, chưa có báo cáo trong kỳ báo cáo này, và báo cáo gần nhất hoặc ngày bắt đầu đã cách đây hơn { $days } ngày.
method-overdue = Ngày đến hạn đã kết thúc.
method-period = Một kỳ báo cáo kéo dài { $months ->
   *[other] { $months } tháng
}. Kỳ hiện nay từ { $from } đến { $to }.
method-period-none = Một kỳ báo cáo kéo dài { $months ->
   *[other] { $months } tháng
}. Kỳ đầu tiên chưa bắt đầu.
method-progress = Tiến độ
method-progress-claimed = Tiến độ được báo cáo là theo lời bên phụ trách hoạt động. Tiến độ chỉ được coi là đã xác nhận khi hoạt động đã xong.
method-confirms = “Đã xong” do bên nêu ở mục “Xác nhận” xác nhận; nếu không nêu bên nào thì do các điều phối viên xác nhận.
method-dates = Thời hạn đã dời vẫn giữ ngày ban đầu: cả hai đều được hiển thị, cùng từng lần dời.
method-scale = So sánh với các thang khác
method-scale-caption = Bậc gần nhất của các thang công khai khác; các thang đó do bên khác đánh giá, vào thời điểm khác
method-scale-ours = Ở đây
method-scale-ogp = Open Government Partnership
method-scale-compact = Women, Peace and Security Compact
method-scale-sdg = Open SDG
method-scale-silent = Chưa có báo cáo
method-scale-open = Theo báo cáo, chưa thực hiện phần nào
method-scale-half = Báo cáo dưới { $share }
method-scale-most = Báo cáo từ { $share } trở lên
method-scale-done = Đã xong
method-scale-over = Đã xong, vượt mục tiêu
method-scale-closed = Đã đóng
ogp-no-evidence = Không có bằng chứng
ogp-not-started = Chưa bắt đầu
ogp-limited = Hạn chế
ogp-substantial = Đáng kể
ogp-complete = Hoàn thành
compact-none = Chưa có tiến triển
compact-limited = Hạn chế
compact-met = Đạt
compact-exceeded = Vượt
sdg-exploring = Đang tìm nguồn dữ liệu
sdg-in-progress = Đang thực hiện
sdg-complete = Hoàn thành
sdg-not-applicable = Không áp dụng
scale-no-step = Không có bậc tương ứng
method-hidden = Những gì không bao giờ hiển thị
method-hidden-person = Tên, số điện thoại hoặc tài khoản của một người: việc đã làm được nêu theo tổ chức.
method-hidden-words = Lời văn và tệp được gửi đến, ngoài phần người gửi đã đồng ý cho hiển thị.
method-hidden-entity = Tên của tổ chức cần được giữ kín; một mô tả chung được dùng thay thế.
method-hidden-items = Những gì người viết chỉ cho thành viên, điều phối viên hoặc người được chỉ định xem.
method-corrections = Có điều chưa đúng?
method-corrections-help = Xin báo cho các bên điều phối chương trình biết điều chưa đúng; nội dung sẽ được sửa, và lần sửa được ghi ngày.
method-corrections-none = Xin báo cho bên vận hành máy chủ này; chưa có điều phối viên nào được nêu.

## Data

data-title = Dữ liệu mở
data-sentence = Mọi nội dung trên các trang này đều có thể tải về dưới dạng dữ liệu, không cần xin phép.
data-lists = Danh sách
data-lists-caption = Cùng các dòng như trên các trang, trong phạm vi Quý vị được xem
data-what = Nội dung
data-address = Địa chỉ
data-format = Định dạng
data-licence = Giấy phép
data-licence-none = Chương trình này không nêu giấy phép. Xin hỏi các điều phối viên trước khi công bố dữ liệu ở nơi khác, và nêu nguồn cùng ngày.
data-schema = Cách đọc dữ liệu
data-schema-help = Ngày có dạng YYYY-MM-DD; thời điểm có kèm độ lệch múi giờ; giá trị trống nghĩa là chưa có thông tin. Danh sách được chia trang bằng con trỏ (cursor). Câu trả lời không đổi thì không tốn gì: xin gửi lại ETag.
data-programme = Chương trình
data-summary = Tóm tắt trong một dòng
data-activities = Hoạt động
data-targets = Mục tiêu
data-commitments = Cam kết
data-entities = Tổ chức
data-consultations = Tham vấn
data-ledger = Nhắc việc
data-changes = Thay đổi
data-programmes = Các chương trình trên máy chủ này
data-responsibilities = Ai giữ vai trò nào
data-matrix = Số lượng theo hai thuộc tính
data-timeseries = Số liệu theo thời gian
data-events = Thay đổi ngay khi xảy ra
data-export = Toàn bộ bảng để tải về
data-calendar = Hạn chót cho lịch của quý vị
data-badge = Huy hiệu
data-chart = Biểu đồ dạng hình
data-embed = Mảnh trang cho các trang khác
data-openapi = Mô tả giao diện cho phần mềm
data-docs = Cùng mô tả đó để đọc
data-feed = Thay đổi dạng nguồn tin

## Fragments for other sites

embed-source = Từ { $programme }
embed-deadlines = Thời hạn sắp tới
embed-deadlines-none = Không có mục nào đến hạn.
embed-signals = Hoạt động theo tín hiệu

## Desk: for coordinators only

desk-needs = Việc cần Quý vị
desk-people = Người và ứng dụng trò chuyện
desk-delivery = Gửi tin
desk-files = Tệp
desk-audit = Ai đã làm gì
desk-tokens = Truy cập
desk-revisions = Phiên bản
desk-preview = Tin nhắn
desk-who = { $office }, { $entity }
desk-who-left = { $id } (đã rời)
desk-count = { $n ->
    [0] Hiện không có việc nào cần Quý vị.
   *[other] { $n } việc cần Quý vị.
}
desk-told = Kết quả
desk-not-heard-yet = Việc này đang được xử lý. Xin mở lại trang sau giây lát.

desk-incidents = Hoạt động không thể tiếp tục
desk-dates = Ngày mới được đề nghị
desk-claims = Chờ xác nhận hoặc quyết định
desk-hand-overs = Không phải việc của họ
desk-words = Lời văn cần có người đọc
desk-unreached = Người chưa liên lạc được
desk-by-hand = Đã chuyển trực tiếp, chưa có trả lời
desk-invitations = Thư mời đã kết thúc mà chưa được dùng
desk-soon = Sắp hiển thị là trễ hạn

desk-suspended = Đang chờ Quý vị: có sự cố ({ $code }).
desk-incident = Có sự cố ({ $code }).
desk-asked-you = Đây là câu hỏi dành cho Quý vị: { $who }.
desk-asked = Bên được hỏi: { $who }.
desk-not-theirs = { $who } cho biết đây không phải việc của mình.
desk-reason-not-understood = Chúng tôi chưa hiểu những lời này, kể cả khi đã hỏi lại.
desk-reason-wanted = Người gửi muốn có người đọc nội dung này.
desk-reason-unprompted = Nội dung này được viết khi không có câu hỏi nào.
desk-reason-help = Người gửi đề nghị hỗ trợ.
desk-reason-no-member = Người viết nội dung này không còn tham gia.
desk-reason-failed = Nội dung này chưa xử lý được.
desk-reason-gone = Waymark đã bị đưa ra khỏi một nhóm.
desk-reason-no-rights = Waymark không còn được viết trong một cuộc trò chuyện.
desk-reason-erase = Người gửi đề nghị xóa những gì được lưu về mình.
desk-not-reached = { $n ->
   *[other] { $n } tin nhắn chưa đến nơi.
}
desk-perhaps-reached = { $n ->
   *[other] Chưa rõ { $n } tin nhắn đã đến nơi hay chưa.
}
desk-passed-on = Một điều phối viên được đề nghị chuyển câu hỏi.
desk-invitation-over = Thư mời chưa được dùng.
desk-late-after = Sau { $day }, mục này được hiển thị là trễ hạn cho mọi người.
desk-why-no-messenger = chưa có ứng dụng trò chuyện
desk-why-nobody-there = chức vụ này chưa có người
desk-why-gone = tài khoản không còn hoặc đã chặn Waymark
desk-why-rights = Waymark không được viết ở đó
desk-why-no-rights = Waymark không được viết ở đó
desk-why-unreadable = không đọc được nội dung liên quan

desk-act-read = Đã đọc
desk-act-resume = Cho tiếp tục
desk-act-found = Đã giải quyết
desk-act-again = Gửi lại
desk-act-seen = Đã xem
desk-to-people = Người và ứng dụng trò chuyện
desk-enter = Nhập câu trả lời thay
desk-enter-help = Câu trả lời được ghi dưới tên người đó, kèm ghi chú là do Quý vị nhập.
desk-which-question = Trả lời cho câu hỏi nào?
desk-her-words = Câu trả lời, theo lời người đó
desk-record = Ghi nhận
desk-ask-else = Hỏi chức vụ khác
desk-which-office = Chức vụ nào?
desk-ask-them = Hỏi
desk-write = Viết cho bên phụ trách
desk-your-words = Lời của Quý vị
desk-show-first = Xem trước khi gửi

desk-did-read = Xin cảm ơn. Đã đánh dấu là đã đọc.
desk-did-resumed = Việc này tiếp tục. Nếu lại có sự cố, việc sẽ xuất hiện lại ở đây.
desk-did-found = Xin cảm ơn. Việc này đã được giải quyết.
desk-did-again = Đã gửi lại, đến nơi hiện liên lạc được.
desk-did-seen = Xin cảm ơn. Đã đưa khỏi bàn của Quý vị.
desk-did-already = Không có gì thay đổi: việc này đã được giải quyết từ trước.
desk-did-ended = Thư mời đã kết thúc.
desk-did-unlinked = Tài khoản không còn được kết nối.
desk-left = Quý vị không còn tham gia chương trình này.
desk-form-broken = Biểu mẫu này chưa đến đầy đủ. Xin mở lại trang rồi gửi lại một lần nữa.
desk-form-missing = Biểu mẫu này còn thiếu một phần. Xin quay lại, điền thêm và gửi lại một lần nữa.

desk-person = Người
desk-linked = Kết nối
desk-heard = Tin gần nhất
desk-invited-until = Mời đến
desk-do = Việc có thể làm
desk-nowhere = chưa có
desk-gone = không còn
desk-never = chưa bao giờ
desk-stopped = không muốn nhận tin
desk-paused = đã tạm dừng
desk-welcomed = đã được hỏi, chưa đồng ý
desk-unlink = Ngắt kết nối
desk-invite = Mời
desk-end-invitation = Kết thúc
desk-cannot-invite = Chưa thể mời ai: Waymark chưa kết nối qua Telegram hoặc Discord.
desk-invitation = Thư mời
desk-invitation-help = Thư mời chỉ hiển thị trên trang này. Xin chỉ chuyển cho đúng người này. Thư mời dùng được một lần, và không có gì được gửi trước khi người đó đồng ý.
desk-then-write = Sau đó, người được mời viết tại đó:
desk-qr = Cùng liên kết này, dành cho máy ảnh của điện thoại
desk-works-until = Dùng được đến
desk-to-forward = Nội dung để chuyển tiếp

desk-messengers = Ứng dụng trò chuyện
desk-messenger = Ứng dụng
desk-state = Tình trạng
desk-waiting = Đang chờ
desk-oldest = Cũ nhất
desk-last-sent = Gửi gần nhất
desk-nothing-sent = Chưa gửi gì.
desk-bot-up = đã kết nối
desk-bot-down = chưa kết nối
desk-bot-own = thuộc máy chủ này
desk-lost = Chưa gửi, hoặc chưa rõ
desk-to = Đến
desk-to-a-group = một nhóm
desk-why = Lý do
desk-when = Khi nào
desk-reminders = Nhắc việc
desk-item = Mục
desk-older = Cũ hơn
desk-status-all = tất cả
desk-status-planned = đã lên kế hoạch
desk-status-released = đang gửi
desk-status-sent = đã gửi
desk-status-answered = đã trả lời
desk-status-suppressed = chủ ý không gửi
desk-status-undeliverable = không đến được ai
desk-status-uncertain = có thể đã đến
desk-status-dead = đã ngừng gửi

desk-file = Tệp
desk-from = Từ
desk-kind = Loại
desk-size = Cỡ
desk-files-help = Tệp được lưu vào thiết bị của Quý vị, không mở ở đây. Tệp chưa được quét vi-rút. Việc mở tệp được ghi lại theo người mở.
desk-no-files = Chưa có tệp nào được gửi đến.
desk-kilobytes = { $n } kB
desk-file-kept = đã lưu
desk-file-wanted = đang tải
desk-file-refused = không lưu
desk-file-too-large = không lưu: quá lớn
desk-file-type = không lưu: loại tệp này không được lưu
desk-file-gone = không còn
desk-file-erased = đã xóa cùng người gửi

desk-who-did = Ai
desk-what = Việc
desk-detail = Chi tiết
desk-filter = Hiển thị
desk-nothing-done = Chưa có việc nào được làm.
desk-entered-by = do { $who } nhập
desk-revision = phiên bản { $n }
desk-did-it-answer = đã trả lời
desk-did-it-request = đã đề nghị
desk-did-it-command = đã quyết định
desk-did-it-undo = đã rút câu trả lời
desk-did-it-published = đã công bố
desk-did-it-entered = đã nhập câu trả lời thay người khác
desk-did-it-read = đã đọc lời văn
desk-did-it-resumed = đã cho một mục tiếp tục
desk-did-it-found = đã giải quyết việc bàn giao
desk-did-it-again = đã gửi lại
desk-did-it-seen = đã đưa khỏi bàn
desk-did-it-invited = đã mời
desk-did-it-ended = đã kết thúc thư mời
desk-did-it-unlinked = đã ngắt kết nối tài khoản
desk-did-it-opened = đã mở tệp
desk-did-it-token-made = đã tạo token
desk-did-it-token-revoked = đã thu hồi token
desk-did-it-signed-in = đã đăng nhập
desk-did-it-erased = đã xóa những gì được lưu về một người

desk-tokens-help = Với token, một chương trình máy tính đọc những gì phạm vi cho phép, hoặc gửi cập nhật. Xin cấp cho mỗi chương trình một token riêng.
desk-no-tokens = Chương trình này chưa có token nào.
desk-token = Token mới
desk-token-once = Token chỉ hiển thị trên trang này. Xin sao chép ngay.
desk-token-begins = Bắt đầu bằng
desk-token-name = Dùng để làm gì?
desk-token-scope = Được phép làm gì?
desk-token-days = Trong bao nhiêu ngày?
desk-token-until = Có hiệu lực đến
desk-token-used = Dùng gần nhất
desk-token-make = Tạo token
desk-token-revoke = Thu hồi
desk-token-revoked = đã thu hồi
desk-token-over = đã hết hạn
desk-did-revoked = Token đã được thu hồi.
desk-scope-read-public = đọc nội dung công khai
desk-scope-read-members = đọc nội dung thành viên xem được
desk-scope-read-all = đọc mọi nội dung
desk-scope-write-updates = gửi cập nhật
desk-scope-admin = tạo và thu hồi token

desk-first-revision = Phiên bản đầu tiên.
desk-changed-files = Tệp
desk-files-changed = Đã đổi
desk-files-added = Mới
desk-files-removed = Đã bỏ

desk-message = Tin nhắn
desk-show = Hiển thị
desk-preview-about = Mẫu về { $item }, tính đến { $day }. Không có gì được gửi đi.
desk-not-translated = Chưa có bản dịch: nội dung hiển thị bằng ngôn ngữ khác.
desk-refused = Sẽ bị từ chối:
desk-did-again-later = Tin sẽ được gửi lại ngay khi đến giờ nhận tin của họ.
desk-did-nowhere = Chưa gửi gì: hiện chưa có nơi nào liên lạc được với họ. Xin mời họ trước, hoặc tự báo cho họ.
desk-did-given-up = Tin này không được gửi nữa, và danh sách có ghi lý do.
desk-did-gone-on = Không có gì thay đổi: tin đã đến, đang được gửi, hoặc đã được giải quyết.
desk-did-token-twice = Biểu mẫu này đã được gửi trước đó. Token của nó đã hiện lúc ấy, và không có token thứ hai. Nếu chưa ai sao chép, hãy thu hồi và tạo token khác.
desk-delivered = Một lời nhắc
desk-one-reminder = Lời nhắc: { $item }
desk-give-up = Ngừng gửi tin này
desk-give-up-help = Tin này không được gửi, hoặc không gửi lại. Câu hỏi vẫn mở, và các lời nhắc sau vẫn tiếp tục.
desk-why-closed = đã được giải quyết trước khi kịp gửi
desk-why-superseded = đã có tin mới hơn thay thế
desk-why-paused = họ đã tạm dừng nhận tin
desk-why-stopped = họ không muốn nhận tin
desk-why-silence = họ không muốn nhận tin
desk-why-digest = nằm trong một bản tóm tắt
desk-why-reply-page = trang trả lời đã hiển thị
desk-why-unlinked = tài khoản đã được ngắt kết nối
desk-why-never-sent = tin mà nó sửa chưa từng được gửi
desk-why-no-thread = chủ đề của nhóm không còn
desk-why-erased = dữ liệu về họ đã được xóa
desk-why-told-otherwise = họ đã biết qua cách khác
desk-why-not-needed = không còn cần nữa
desk-why-wrong-person = không dành cho họ
desk-did-it-given-up = đã ngừng gửi một lời nhắc
desk-did-it-signed-out = đã đăng xuất ở mọi nơi
desk-sessions = Nơi bạn đang đăng nhập
desk-sessions-count = { $n ->
    [1] Bạn chỉ đăng nhập trong trình duyệt này.
   *[other] Bạn đang đăng nhập trong { $n } trình duyệt.
}
desk-sessions-help = Nếu mất thiết bị, hãy đăng xuất ở mọi nơi. Các liên kết đăng nhập cũng hết hiệu lực.
desk-sign-out-all = Đăng xuất ở mọi nơi

## Where something goes wrong

problem-bad = Yêu cầu này không hiểu được
problem-bad-help = Không có gì bị thay đổi. Xin quay lại, tải lại trang rồi gửi một lần nữa.
problem-not-found = Không có gì ở đây
problem-not-found-help = Địa chỉ không đầy đủ, hoặc nội dung không được phép xem tại đây.
problem-not-allowed = Việc này không được phép
problem-not-allowed-help = Xin đăng nhập, hoặc xin các điều phối viên của chương trình cấp quyền.
problem-too-many = Quá nhiều lần
problem-too-many-help = Không có gì bị mất. Xin chờ vài phút rồi thử lại.
problem-unavailable = Hiện chưa thể hiển thị nội dung này
problem-unavailable-help = Xin thử lại sau vài phút.
problem-ours = Đã có lỗi phía chúng tôi
problem-ours-help = Quý vị không làm gì sai. Xin thử lại, hoặc cho các điều phối viên biết số dưới đây.

## The local messenger

messenger-clock = Đồng hồ
messenger-next = Sự kiện tiếp theo
messenger-hour = + 1 giờ
messenger-day = + 1 ngày
messenger-week = + 1 tuần
messenger-real-time = Máy chủ này chạy theo thời gian thực.
messenger-people = Mọi người
messenger-choose = Chọn một người để xem điện thoại của họ.
messenger-new = { $n } mới
messenger-messages = Tin nhắn
messenger-empty = Chưa có tin nhắn. Hãy chuyển đồng hồ đến sự kiện tiếp theo.
messenger-reply = Trả lời
messenger-reply-to = Trả lời cho:
messenger-has-blocked = Người này đã chặn bot.
messenger-unblock = Cho phép viết lại
messenger-block = Chặn bot
messenger-cancel = Hủy
messenger-her-message = Tin nhắn của người này
messenger-write-as = Viết như người này, ví dụ 3/10
messenger-send = Gửi
messenger-nobody = Chưa mở điện thoại của ai
messenger-how-next = Nhấn “Sự kiện tiếp theo”: đồng hồ chuyển đến khi có việc xảy ra, và người nhận tin đứng đầu danh sách.
messenger-how-choose = Chọn người đó, nhấn một nút trên điện thoại, hoặc viết như họ: “3/10”, “xong”, “12 tháng 12”.
messenger-how-see = Xem kết quả ở trang tổng quan.
messenger-how-real = Chọn một người để xem điện thoại của họ và trả lời như họ.
messenger-there = { $day } { $time } tại { $place }
messenger-edited = đã sửa
messenger-sending = đang gửi
messenger-failed = chưa ghi nhận gì, xin thử lại
messenger-no-chat = Không có cuộc trò chuyện đó.
messenger-no-message = Tin nhắn đó không còn nữa.
messenger-no-button = Nút đó không còn nữa: tin nhắn đã thay đổi.
messenger-blocked = Người này đã chặn bot: chưa gửi gì.
messenger-empty-text = Tin nhắn trống: chưa gửi gì.
messenger-too-long = Tin nhắn quá dài: chưa gửi gì.
messenger-not-recorded = Chưa ghi nhận gì. Xin thử lại.

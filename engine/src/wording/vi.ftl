### Tiếng Việt (Vietnamese). DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Vietnamese has no plural forms. Persons are addressed as "Quý vị".

## The language itself

language-name = Tiếng Việt

## How an item is named

item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        Thời gian: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        Thời hạn: { $due } ({ days-late })
    [today]
        { "" }
        Thời hạn: { $due } (hôm nay)
    [ahead]
        { "" }
        Thời hạn: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] ngày mai
   *[other] còn { $days } ngày
}
days-late = { $late ->
    [1] hôm qua
   *[other] { $late } ngày trước
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    Mọi việc đã sẵn sàng để bắt đầu vào { $start } chưa?
progress =
    { about }
    Tiến độ thế nào? Quý vị cũng có thể viết đã xong bao nhiêu, ví dụ 3/10 hoặc 30%, hoặc ngày dự kiến hoàn thành.
due_tomorrow =
    { about }
    Thông báo nhắc dành cho các bên cùng tham gia thực hiện. Không cần trả lời.
verify =
    { about }
    { $entity } báo cáo việc này đã xong. Xin xem bằng chứng, rồi xác nhận hoặc gửi trả kèm lý do.
not_verified =
    { about }
    Việc này được báo cáo là đã xong và đang chờ xác nhận. Xin liên hệ với bên xác nhận.
returned =
    { about }
    Việc này chưa thể xác nhận. Lý do: { $reason }
    Mục này được mở lại. Xin báo cáo đã xong khi vấn đề được giải quyết.
confirmed =
    { item }
    Mục này đã được xác nhận là hoàn thành. Xin cảm ơn.
cancelled =
    { item }
    Mục này đã được hủy. Không cần làm gì thêm.
blocked =
    { about }
    { $entity } báo cáo việc này đang vướng mắc. Xin liên hệ với đầu mối.
help_wanted =
    { about }
    { $who } đề nghị hỗ trợ. Xin liên hệ với đầu mối.
new_date_wanted =
    { about }
    { $entity } nay dự kiến hoàn thành vào { $expected }. Xin phê duyệt ngày mới, hoặc liên hệ với đầu mối.
no_answer =
    { about }
    Chưa có trả lời từ { $entity }. Xin liên hệ với đầu mối bằng cách khác.

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    Điều này được phát biểu thay mặt { $entity }. Có đề nghị { $entity } xác nhận đúng lời văn này không?
commitment_confirm =
    { about }
    Điều này được ghi nhận là cam kết của { $entity }. Quý vị có xác nhận đúng lời văn này không?
commitment_confirmed =
    { item }
    { $entity } đã xác nhận cam kết này.
commitment_begun =
    { about }
    Việc thực hiện cam kết này đã bắt đầu chưa?
commitment_progress =
    { about }
    Cam kết này tiến triển thế nào? Quý vị cũng có thể viết đã xong bao nhiêu, ví dụ 3/10 hoặc 30%.
commitment_verify =
    { about }
    { $entity } báo cáo đã thực hiện cam kết này. Xin xem bằng chứng, rồi xác nhận hoặc gửi trả.
commitment_kept =
    { item }
    Cam kết này được ghi nhận là đã thực hiện. Xin cảm ơn.
commitment_declined =
    { item }
    { $entity } không xác nhận cam kết này. Cam kết được đóng và không hiển thị là trễ hạn.
commitment_withdrawn =
    { item }
    Cam kết này đã được rút. Không cần làm gì thêm.
commitment_lapsed =
    { item }
    Cam kết này đã kết thúc mà không có kết quả được xác nhận.

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    Chương trình đã sẵn sàng để gửi thư mời chưa?
consultation_invitation =
    { about }
    Kính mời quý vị tham dự buổi tham vấn này. Cơ quan của quý vị có người tham dự không?
consultation_regrets =
    { about }
    { $who } sẽ không tham dự.
consultation_tomorrow =
    { about }
    Thông báo nhắc về buổi tham vấn này. Không cần trả lời.
consultation_held =
    { about }
    Buổi tham vấn này đã diễn ra chưa? Quý vị cũng có thể viết tổng số người tham dự.
consultation_minutes =
    { about }
    Biên bản đã có chưa? Xin gửi dưới dạng tệp hoặc liên kết.
consultation_postponed =
    { item }
    Buổi tham vấn này được hoãn. Ngày mới sẽ được thông báo sau.
consultation_new_date =
    { item }
    Ngày mới của buổi tham vấn này là ngày nào? Quý vị có thể viết theo cách của mình, ví dụ 15 tháng 5 năm 2026.
consultation_closed =
    { item }
    Đã nhận biên bản của buổi tham vấn này. Xin cảm ơn quý vị đã tham gia.
consultation_cancelled =
    { item }
    Buổi tham vấn này sẽ không diễn ra.

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    Quý vị có còn là người liên hệ đúng không? Chỉ cần bấm một lần; câu hỏi này được gửi mỗi quý một lần.
entity_not_linked =
    { item }
    Chưa có thành viên nào kết nối tài khoản trò chuyện. Xin gửi lại thư mời, hoặc chọn cách khác.
entity_silent =
    { item }
    Tin nhắn vẫn đến, nhưng đã một thời gian không có trả lời. Xin liên hệ với đầu mối.
entity_unreachable =
    { item }
    Tin nhắn không còn đến được. Xin liên hệ với đầu mối bằng cách khác.
entity_handing_over =
    { item }
    Từ nay sẽ có người khác trả lời. Đầu mối mới đã được chỉ định chưa?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    Đề nghị { $entity } gửi báo cáo. Xin gửi dưới dạng tệp hoặc liên kết, hoặc chọn một câu trả lời.
report_overdue =
    { about }
    Báo cáo của { $entity } chưa đến. Xin giúp gửi báo cáo, hoặc cho biết đang vướng mắc điều gì.
report_missing =
    { about }
    Chưa nhận được báo cáo nào của { $entity }. Xin liên hệ với đầu mối.
report_received =
    { item }
    Đã nhận báo cáo của { $entity }. Quý vị chấp nhận báo cáo, hay có câu hỏi?
report_question =
    { item }
    Có câu hỏi về báo cáo của quý vị: { $question }
    Xin gửi trả lời bằng văn bản, tệp hoặc liên kết.
report_accepted =
    { item }
    Báo cáo của quý vị đã được chấp nhận. Xin cảm ơn.
report_excused =
    { item }
    Báo cáo này được miễn. Không cần làm gì thêm.

## Prompts of the shipped workflows: targets

target_final =
    { about }
    Mục tiêu { $goal } { $unit } đã đạt chưa? Đã ghi nhận đến nay: { $value }. Quý vị cũng có thể viết con số cuối cùng.

## Questions that follow an answer

follow-up-expected = { $no }: Quý vị dự kiến hoàn thành khi nào? Có thể viết theo cách của mình, ví dụ 15 tháng 5 hoặc hai tuần nữa.
follow-up-progress = { $no }: Đã xong bao nhiêu? Xin chọn, hoặc viết, ví dụ 3/10 hoặc 30%.
follow-up-blocker = { $no }: Đang vướng mắc điều gì? Xin chọn, hoặc viết ngắn gọn. Xin không nêu tên người.
follow-up-reason = { $no }: Lý do là gì? Vài chữ là đủ. Xin không nêu tên người.
follow-up-evidence = { $no }: Xin gửi bằng chứng: tệp, ảnh hoặc liên kết.
follow-up-wording = { $no }: Lời văn nào là đúng? Xin viết cam kết theo ý của quý vị.
follow-up-participants = { $no }: Có bao nhiêu người tham dự? Chỉ cần tổng số. Xin không nêu tên người.
follow-up-minutes = { $no }: Xin gửi biên bản: tệp hoặc liên kết.
follow-up-successor = { $no }: Từ nay nên hỏi ai? Xin viết chức vụ, không viết tên.
follow-up-report = { $no }: Xin gửi báo cáo: tệp hoặc liên kết.
follow-up-question = { $no }: Câu hỏi của quý vị là gì? Câu hỏi sẽ được gửi đến tổ chức đã viết báo cáo.
follow-up-value = { $no }: Con số cuối cùng đạt được là bao nhiêu? Đơn vị: { $unit }. Mục tiêu: { $goal }.
which-target = { $no }: Con số này thuộc mục tiêu nào: { $number }? Xin chọn.
follow-up-text = { $no }: { $fact }? Vài chữ là đủ. Xin không nêu tên người.
follow-up-number = { $no }: { $fact }? Xin viết một con số.
follow-up-percent = { $no }: { $fact }? Xin chọn, hoặc viết, ví dụ 3/10 hoặc 30%.
follow-up-date = { $no }: { $fact }? Có thể viết ngày theo cách của mình, ví dụ 15 tháng 5 hoặc hai tuần nữa.
follow-up-yes_no = { $no }: { $fact }?
follow-up-one_of = { $no }: { $fact }? Xin chọn.
follow-up-files = { $no }: { $fact }? Xin gửi tệp, ảnh hoặc liên kết.

option-blocker-approval = Chờ phê duyệt
option-blocker-budget = Kinh phí
option-blocker-people = Nhân lực hoặc thời gian
option-blocker-security = An ninh
percent-25 = Một phần tư
percent-50 = Một nửa
percent-75 = Ba phần tư
percent-100 = Tất cả

## What a person gets back

got-it = Xin cảm ơn. Đã ghi nhận cho { $no } { $title }:
recorded-line = – { $fact }: { $value }
recorded-state = – Tình trạng: { $state }
recorded-narrower = – { $fact }: { $value } (người xem được: { $visibility })
seen-by = Người xem được: { $visibility }.
percent = { $value }%
files = { $n } tệp hoặc liên kết
corrected = { $no }: câu trả lời trước đã được thay thế.
correct = { $no }: Xin chọn lại, hoặc viết câu trả lời đúng. Nội dung đã ghi trước đó vẫn còn trong lịch sử.
undone = Đã rút lại câu trả lời gần nhất cho { $no }. Tình trạng hiện nay: { $state }.
cannot-undo = Sau đó đã có nội dung khác được ghi nhận cho { $no }, nên câu trả lời không được rút lại. Đã đề nghị các điều phối viên xem xét.
already-answered = Xin cảm ơn. Câu hỏi này về { $no } đã được trả lời, và không có gì thay đổi. Tình trạng hiện nay: { $state }.
closed-prompt = Xin cảm ơn. Câu hỏi này về { $no } đã đóng, và không có gì thay đổi. Tình trạng hiện nay: { $state }.
superseded = Đã có câu hỏi mới hơn về { $no }. Xin trả lời câu hỏi đó.
answered-by-other =
    { item }
    Người trả lời: { $office }, { $entity }. Quý vị không cần làm gì thêm.
recorded-nothing = Rất xin lỗi: chưa ghi nhận được gì, do sự cố từ phía chúng tôi. Xin gửi lại sau vài phút.
hand-over-noted = Xin cảm ơn quý vị đã cho biết. Các điều phối viên sẽ tìm đúng người phụ trách { $no }. Cho đến khi có người nhận, { $entity } vẫn phụ trách.
escalation-ahead =
    { item }
    Câu hỏi này vẫn còn mở. Nếu chưa có trả lời trước { $date }, câu hỏi cũng được gửi đến: { $role }.
passed-on = Xin cảm ơn. Tin nhắn của quý vị đã được chuyển đến các điều phối viên. Sẽ có người trả lời quý vị.
passed-on-by = Xin cảm ơn. Tin nhắn của quý vị đã được chuyển đến các điều phối viên. Sẽ có người trả lời quý vị chậm nhất vào { $date }.

## When it is not clear what a person means

which-one = Xin cảm ơn. Nội dung này về mục nào?
not-understood = Rất xin lỗi, nội dung này chưa đọc được. Xin chọn, hoặc viết vài chữ, sẽ có người đọc.
confirm-date = { $no }: Được hiểu là { $date }. Có đúng không?
either-date = { $no }: “{ $written }” có thể là nhiều ngày khác nhau. Quý vị muốn nói ngày nào?

## Several items in one message

digest-heading = Có { $n } mục cần quý vị xem:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(thời hạn: { days-late })
    [today] {" "}(thời hạn: hôm nay)
    [ahead] {" "}(thời hạn: { days-left })
   *[none] { "" }
}
mine-heading = Các mục đang mở của quý vị: { $n }
mine-line = – { item }{ digest-due }. Tình trạng: { $state }
mine-more = – và { $n } mục nữa
nothing-open = Hiện không có mục nào đang mở của quý vị.
status =
    { about }
    Tình trạng: { $state }
    Phụ trách: { $entity }
status-line = { $fact }: { $value }
status-unknown = Không có mục “{ $written }” trong số những mục quý vị xem được. Xin viết “việc của tôi” để xem các mục của quý vị.

## Onboarding and the person's own settings

welcome =
    Đây là dịch vụ nhắc việc của chương trình “{ $programme }”. Dịch vụ hỏi { $entity } về tiến độ các hoạt động đã thống nhất. Câu trả lời của quý vị được gửi đến các điều phối viên của chương trình.
    Chúng tôi có thể viết cho quý vị tại đây không?
welcome-ok =
    Xin cảm ơn. Các mục đang mở của quý vị: { $n }. Tin nhắn được gửi từ { $from } đến { $to }, và không gửi vào ngày lễ.
    Quý vị có thể viết “tạm dừng” hoặc “dừng” bất cứ lúc nào, và “trợ giúp” để được hướng dẫn.
help =
    Quý vị có thể trả lời bằng nút bấm hoặc theo cách của mình. Quý vị cũng có thể viết:
    việc của tôi – các mục đang mở của quý vị
    tình trạng A01 – tình trạng của một mục
    ngôn ngữ – đổi ngôn ngữ
    giờ – thời gian có thể gửi tin nhắn
    tạm dừng – không gửi tin nhắn trong một thời gian
    dừng – không gửi tin nhắn nữa
    bắt đầu – gửi lại tin nhắn
    dữ liệu của tôi – những gì được lưu về quý vị
    Nếu quý vị viết nội dung khác, sẽ có người đọc.
choose-language = Quý vị muốn dùng ngôn ngữ nào?
language-changed = Từ nay tin nhắn được gửi bằng tiếng Việt.
hours = Tin nhắn được gửi từ { $from } đến { $to }, giờ địa phương. Để thay đổi, xin viết ví dụ “giờ 08:00-17:00”.
hours-changed = Xin cảm ơn. Từ nay tin nhắn được gửi từ { $from } đến { $to }, giờ địa phương.
paused = Tin nhắn đã tạm dừng. Để tiếp tục, xin viết “bắt đầu”.
paused-until = Tin nhắn tạm dừng đến { $date }. Để tiếp tục sớm hơn, xin viết “bắt đầu”.
stopped = Quý vị sẽ không nhận tin nhắn nào nữa tại đây. Các điều phối viên vẫn lưu những câu trả lời trước đây. Để quay lại, xin viết “bắt đầu”.
started = Xin cảm ơn. Tin nhắn được gửi lại.
my-data =
    Những gì được lưu về quý vị: tài khoản trò chuyện này; chức vụ của quý vị ({ $office }, { $entity }); ngôn ngữ và khung giờ; số câu trả lời: { $n }.
    Để xóa dữ liệu cá nhân, xin viết cho các điều phối viên tại đây.

## For coordinators

hand-over-wanted =
    { about }
    { $who } cho biết đây không phải việc của mình. Xin tìm đúng người phụ trách.
needs-human = Tin nhắn của { $entity } ({ $office }) cần có người xử lý.
needs-human-about = Tin nhắn của { $entity } ({ $office }) về { $no } cần có người xử lý.
correction-wanted = { $no }: { $entity } muốn sửa câu trả lời trước. Sau đó đã có nội dung khác được ghi nhận. Xin xem xét.
incident =
    { item }
    Không áp dụng được một quy tắc trong quy trình: { $reason }. Tình trạng giữ nguyên: { $state }. Xin xem xét.

## Buttons

button-correct = Sửa
button-undo = Rút lại
button-change = Thay đổi
button-answer = Trả lời { $place }
button-something-else = Việc khác
button-to-desk = Gửi điều phối viên
button-agree = Đồng ý
button-refuse = Không, xin cảm ơn
button-mine = Các mục của tôi
button-hours = Đổi khung giờ
button-language = Đổi ngôn ngữ

answer-accept = Chấp nhận
answer-answered = Đã trả lời
answer-as_a_whole = Toàn bộ công việc
answer-ask_back = Hỏi lại
answer-ask_maker = Đề nghị xác nhận
answer-begun = Đã bắt đầu
answer-blocked = Vướng mắc
answer-call_off = Sẽ không diễn ra
answer-coming = Chúng tôi sẽ dự
answer-confirm = Xác nhận
answer-decline = Từ chối
answer-delayed = Chậm
answer-did_not_take_place = Không diễn ra
answer-done = Đã xong
answer-drop_it = Không ghi nhận
answer-met = Đã đạt
answer-named = Đã chỉ định
answer-need_help = Tôi cần hỗ trợ
answer-need_time = Tôi cần thêm thời gian
answer-no = Không
answer-no_change = Không thay đổi
answer-not_coming = Chúng tôi không dự được
answer-not_met = Chưa đạt
answer-not_ours = Không phải việc của chúng tôi
answer-not_reached = Chưa đạt
answer-not_yet = Chưa
answer-on_track = Đúng kế hoạch
answer-postpone = Hoãn
answer-reached = Đã đạt
answer-ready = Sẵn sàng
answer-received = Đã nhận
answer-return_it = Gửi trả
answer-reword = Sửa lời văn
answer-sent = Đã gửi
answer-someone_else = Người khác
answer-still_me = Vâng, vẫn là tôi
answer-took_place = Đã diễn ra
answer-withdraw = Rút
answer-yes = Có

## Labels

kind-activity = Hoạt động
kind-target = Mục tiêu
kind-commitment = Cam kết
kind-entity = Tổ chức
kind-consultation = Buổi tham vấn
kind-report_request = Báo cáo
kind-test = Thử nghiệm

office-focal_point = Đầu mối
office-deputy = Phó đầu mối
office-observer = Quan sát viên

role-responsible = Bên phụ trách
role-deputy = Phó đầu mối
role-contributing = Bên cùng thực hiện
role-consulted = Bên được tham vấn
role-informed = Bên được thông báo
role-verifier = Bên xác nhận
role-coordinator = Các điều phối viên

visibility-public = mọi người
visibility-members = thành viên
visibility-coordinators = chỉ điều phối viên
visibility-restricted = chỉ người được chỉ định

signal-on_track = Đúng kế hoạch
signal-at_risk = Có rủi ro
signal-late = Trễ hạn
signal-done = Đã xong
signal-closed = Đã đóng
signal-no_report = Chưa có báo cáo

timeliness-on_time = Đúng hạn
timeliness-due_soon = Sắp đến hạn
timeliness-overdue = Quá hạn
timeliness-no_report = Chưa có báo cáo trong kỳ này

fact-progress = Tiến độ
fact-expected = Dự kiến xong
fact-blocker = Vướng mắc
fact-reason = Lý do
fact-evidence = Bằng chứng
fact-wording = Lời văn đề xuất
fact-participants = Số người tham dự
fact-new_date = Ngày mới
fact-minutes = Biên bản
fact-successor = Người cần hỏi từ nay
fact-report = Báo cáo
fact-question = Câu hỏi
fact-value = Giá trị
fact-percent = Tỷ lệ so với mục tiêu
fact-due = Thời hạn
fact-start = Bắt đầu

state-accepted = Đã chấp nhận
state-at_risk = Có rủi ro
state-awaited = Đang chờ
state-behind = Chậm so với mục tiêu
state-blocked = Vướng mắc
state-called = Đã gửi thư mời
state-cancelled = Đã hủy
state-clarification = Có câu hỏi
state-closed = Đã đóng
state-closed_without_report = Đóng khi chưa có báo cáo
state-closing = Tính lần cuối
state-confirmed = Đã xác nhận
state-counting = Đang tính
state-counting_again = Đang tính
state-declined = Đã từ chối
state-done = Đã xong và được xác nhận
state-drafted = Chờ xác nhận
state-dropped = Không theo dõi nữa
state-escalated = Đã chuyển điều phối viên
state-excused = Được miễn
state-handing_over = Đang bàn giao
state-held = Đã diễn ra
state-in_progress = Đang thực hiện
state-invited = Đã mời
state-kept = Đã thực hiện cam kết
state-known = Đã đăng ký
state-lapsed = Đã kết thúc
state-left = Đã rời
state-met = Đạt
state-minutes_due = Chờ biên bản
state-missed = Không đạt
state-not_started = Chưa bắt đầu
state-on_course = Đang đi đúng hướng
state-on_track = Đúng kế hoạch
state-open = Đang mở
state-overdue = Đang chờ báo cáo
state-planned = Đã lên kế hoạch
state-postponed = Hoãn
state-reachable = Liên lạc được
state-received = Đã nhận
state-reported = Báo cáo đã xong
state-requested = Đã đề nghị
state-scheduled = Đã xếp lịch
state-silent = Chưa trả lời
state-under_way = Đang thực hiện
state-unreachable = Không liên lạc được
state-voiced = Đã phát biểu
state-withdrawn = Đã rút

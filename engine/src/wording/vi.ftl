### Tiếng Việt (Vietnamese). DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Vietnamese has no plural forms. Persons are addressed as "Quý vị".

## The language itself

language-name = Tiếng Việt

## How an item is named

# where chats carry codes only
an-office = cơ quan liên quan
details = Chi tiết: { $link }
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
change-not-taken = Thay đổi này không được áp dụng, và nội dung đã ghi vẫn giữ nguyên. Xin viết thành tin nhắn mới.
already-answered = Xin cảm ơn. Câu hỏi này về { $no } đã được trả lời, và không có gì thay đổi. Tình trạng hiện nay: { $state }.
closed-prompt = Xin cảm ơn. Câu hỏi này về { $no } đã đóng, và không có gì thay đổi. Tình trạng hiện nay: { $state }.
superseded = Đã có câu hỏi mới hơn về { $no }. Xin trả lời câu hỏi đó.
answered-by-other =
    { item }
    Người trả lời: { $office }, { $entity }. Quý vị không cần làm gì thêm.
recorded-nothing = Rất xin lỗi: chưa ghi nhận được gì, do sự cố từ phía chúng tôi. Xin gửi lại sau vài phút.
pressed-among-others = Xin cảm ơn. Câu trả lời được tính nếu quý vị là người được hỏi. Phản hồi được gửi trong cuộc trò chuyện riêng.
hand-over-noted = Xin cảm ơn quý vị đã cho biết. Các điều phối viên sẽ tìm đúng người phụ trách { $no }. Cho đến khi có người nhận, { $entity } vẫn phụ trách.
answered-in-private = Xin cảm ơn. Phản hồi được gửi trong cuộc trò chuyện riêng, nơi không ai khác đọc được.
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

## What can be said of a question besides an answer

ways = { $no }: Quý vị muốn làm gì?
when-again = { $no }: Khi nào chúng tôi nên hỏi lại? Quý vị cũng có thể viết, ví dụ “ngày mai” hoặc “thứ Hai tuần sau”.
later-noted = Xin cảm ơn. Chúng tôi sẽ hỏi lại về { $no } vào { $date }, lúc { $time }.
later-bounded = Thời hạn của { $no }: { later-due }. Vì vậy, chúng tôi sẽ hỏi lại một lần nữa vào { $date }, lúc { $time }.
later-due = { $when ->
    [past] sắp đến
    [today] hôm nay
   *[other] { days-left }
}
which-date = { $no }: Quý vị đề nghị ngày mới nào? Có thể viết theo cách của mình, ví dụ 15 tháng 5. Lý do có thể viết sau dấu phẩy. Xin không nêu tên người.
past-date = { $no }: { $date } đã qua. Có đúng không?
new-date-asked = Xin cảm ơn. Đã hỏi các điều phối viên về thời hạn mới của { $no }: { $date }. Cho đến khi có quyết định, thời hạn vẫn giữ nguyên. Người xem được: chỉ điều phối viên.
approve-date =
    { about }
    { $who } đề nghị ngày mới: { $date }. Quý vị có phê duyệt không?
approve-date-reason =
    { about }
    { $who } đề nghị ngày mới: { $date }. Lý do: { $reason }
    Quý vị có phê duyệt không?
date-approved = Xin cảm ơn. Ngày mới của { $no } đã được phê duyệt. Bên đề nghị được thông báo.{ due-line }
date-declined = Xin cảm ơn. Ngày của { $no } vẫn giữ nguyên. Bên đề nghị ngày mới được thông báo.{ due-line }
new-date-approved =
    { about }
    Các điều phối viên đã phê duyệt ngày mới. Xin cảm ơn quý vị đã cho biết kịp thời.
new-date-declined =
    { about }
    Các điều phối viên chưa phê duyệt ngày mới, nên ngày vẫn giữ nguyên. Các điều phối viên sẵn sàng trao đổi với quý vị.
who-else = Xin cảm ơn quý vị đã cho biết. Nên hỏi ai về { $no }? Cho đến khi có người nhận, { $entity } vẫn phụ trách.
which-office = { $no }: Nên hỏi cơ quan nào? Xin viết tên cơ quan, hoặc một phần của tên.
whom-to-ask = { $no }: Nên hỏi ai?
member-of-several = { $office } ({ $id })
hand-over-asked = Xin cảm ơn. Đã hỏi { $whom } có nhận phụ trách { $no } không. Cho đến khi được nhận, { $entity } vẫn phụ trách. Câu trả lời sẽ được gửi đến quý vị.
do-you-accept =
    { about }
    { $who } ({ $office }) cho biết quý vị có thể là người phụ trách việc này. Quý vị có nhận không?
taken-over = Xin cảm ơn. Từ nay quý vị phụ trách { $no }. Người xem được: thành viên.
not-taken-over = Xin cảm ơn quý vị đã cho biết. { $entity } vẫn phụ trách { $no }.
handed-over =
    { item }
    Nay { $whom } phụ trách việc này. Quý vị không cần làm gì thêm.
hand-over-accepted =
    { about }
    { $who } đã đồng ý nhận phụ trách việc này.
hand-over-declined =
    { about }
    { $who } không nhận phụ trách việc này. { $entity } vẫn phụ trách.
hand-over-unanswered =
    { about }
    { $entity } cho biết cần hỏi người khác. Người được hỏi chưa trả lời. Xin tìm đúng người phụ trách.
help-coming = Xin cảm ơn. Các điều phối viên đã biết quý vị đề nghị hỗ trợ về { $no }. Nếu quý vị viết cần hỗ trợ điều gì, sẽ có người đọc.
what-note = Xin viết ghi chú sau từ này, ví dụ “ghi chú: địa điểm đã thay đổi”. Sau đó, quý vị sẽ được hỏi ai được đọc ghi chú.
note-about = Xin cảm ơn. Ghi chú này về mục nào?
note-readers = Xin cảm ơn. Ai được đọc ghi chú này về { $no }? Để chỉ quý vị đọc được, xin viết “restricted”.
note-kept = Xin cảm ơn. Đã lưu ghi chú của quý vị về { $no }. Người xem được: { $visibility }.
note-line = – Ghi chú (người xem được: { $visibility }): { $text }

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
welcome-office = cơ quan của quý vị
link-other-way = Xin cảm ơn quý vị đã cho biết. Tài khoản này không được kết nối, và sẽ không có tin nhắn nào nữa tại đây. Các điều phối viên sẽ tìm cách khác để liên hệ với quý vị.
link-wrong-person = Xin cảm ơn quý vị đã cho biết. Tài khoản này không được kết nối, và sẽ không có tin nhắn nào nữa tại đây.
link-settled = Xin cảm ơn. Việc này đã được giải quyết trước đó, và không có gì thay đổi.
link-needed = Dịch vụ này chỉ viết cho những người được mời. Để kết nối tài khoản này, xin mở liên kết trong thư mời của quý vị. Nếu chưa có thư mời, xin hỏi người đã cho quý vị biết về dịch vụ này.
link-unknown = Không đọc được thư mời này. Xin mở liên kết đúng như đã được gửi đến quý vị, hoặc đề nghị người gửi cấp thư mời mới.
link-used = Thư mời này đã được sử dụng: mỗi thư mời chỉ dùng được một lần. Xin đề nghị người gửi cấp thư mời mới.
link-expired = Thư mời này không còn hiệu lực. Xin đề nghị người gửi cấp thư mời mới.
link-elsewhere = Thư mời này dành cho { $messenger }. Xin mở tại đó, hoặc đề nghị người gửi cấp thư mời cho ứng dụng này.
link-wait = Đã thử quá nhiều lần. Xin chờ mười phút rồi mở lại liên kết trong thư mời, hoặc đề nghị người gửi cấp thư mời mới.
link-of-group = Mã này kết nối một nhóm, một kênh hoặc một chuỗi thảo luận, không phải một người. Xin thêm tôi vào đó và dùng mã tại đó. Mã vẫn còn hiệu lực.
link-other-person = Tài khoản này đang được kết nối cho: { $office }, { $entity }. Có chuyển sang kết nối cho { $new_office }, { $new_entity } không?
link-kept = Xin cảm ơn. Không có gì thay đổi.
accounts-one = Quý vị nhận tin nhắn qua { $messenger }. Để kết nối tài khoản khác, xin đề nghị các điều phối viên cấp thư mời. Để ngắt kết nối tài khoản này, xin viết “unlink”.
accounts = Quý vị nhận tin nhắn qua { $messenger } trước tiên. Nếu tin nhắn không đến được, tài khoản tiếp theo được sử dụng. Tài khoản nào nên được dùng trước?
account-first = Xin cảm ơn. Từ nay tin nhắn được gửi qua { $messenger } trước tiên.
unlink-which = Cần ngắt kết nối tài khoản nào?
unlink-sure = Có ngắt kết nối { $messenger } không? Sau đó sẽ không có tin nhắn nào đến đó. Những câu trả lời của quý vị vẫn được ghi nhận.
unlink-last = Có ngắt kết nối { $messenger } không? Đây là tài khoản duy nhất của quý vị, nên sẽ không có tin nhắn nào đến với quý vị. Những câu trả lời của quý vị vẫn được ghi nhận.
unlinked = { $messenger } đã được ngắt kết nối. Để quay lại, xin đề nghị các điều phối viên cấp thư mời mới.
invite =
    Xin chào. Các điều phối viên của chương trình “{ $programme }” mong muốn viết cho quý vị qua { $messenger }: những câu hỏi ngắn về công việc đã thống nhất. Quý vị quyết định có đồng ý hay không.
    Để bắt đầu, xin mở liên kết này trước { $time }, { $date }:
    { $link }
    Liên kết này chỉ dành cho quý vị và chỉ dùng được một lần.
invite-then-code = Khi liên kết đã mở, xin viết tại đó: { $code }
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
my-data-heading = Những gì được lưu về quý vị:
my-data-office = – Chức vụ: { $office }, { $entity }
my-data-accounts = – Quý vị nhận tin nhắn qua: { $messengers }
my-data-settings = – Ngôn ngữ: { $language }. Tin nhắn được gửi từ { $from } đến { $to }.
my-data-paused = – Tạm dừng đến { $date }
my-data-stopped = – Quý vị đã đề nghị không gửi tin nhắn.
my-data-answers = – Số câu trả lời của quý vị: { $n }
my-data-desk = – Số tin nhắn của quý vị đến các điều phối viên: { $n }
my-data-files = – Số tệp của quý vị: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = Lời của quý vị không hiển thị tại đây. Các điều phối viên sẽ cho quý vị xem nếu quý vị yêu cầu.
my-data-end = Tin nhắn trong cuộc trò chuyện này cũng được lưu. Nếu quý vị đề nghị xóa, các tài khoản và lời của quý vị sẽ được xóa ở mọi nơi. Những gì đã trả lời theo chức vụ vẫn được giữ, vì đó là hồ sơ của tổ chức quý vị.
erasure-wanted = Xin cảm ơn. Đã đề nghị các điều phối viên xóa những gì được lưu về quý vị. Sẽ có người thực hiện và thông báo cho quý vị.

## The reply page, for people without a messenger

page-title = { $no }: một câu hỏi
page-thanks = Xin cảm ơn
page-write = Hoặc viết theo cách của mình
page-date = Ngày, nếu cần
page-file = Tệp, nếu cần: ảnh, PDF hoặc tài liệu, tối đa 20 MB
page-send = Gửi
page-until = Câu trả lời của quý vị được gửi đến các điều phối viên của chương trình. Trang này chỉ dành cho câu hỏi này và sử dụng được đến { $date }. Trang không cần mật khẩu, nên xin không chuyển địa chỉ này cho người khác.
page-nothing-open = Hiện không có gì cần trả lời về { $no }. Xin cảm ơn.
page-over-title = Trang này không còn sử dụng được
page-over = Địa chỉ không đầy đủ, hoặc đã hết thời hạn. Không có gì bị mất. Xin đề nghị người đã gửi cấp địa chỉ mới.
pass-on = Xin chuyển nội dung này đến { $office }, { $entity }, người không dùng ứng dụng nhắn tin. Câu trả lời qua địa chỉ này được ghi nhận thay mặt người đó, và địa chỉ sử dụng được đến { $date }:
file-too-large = Rất xin lỗi: tệp lớn hơn { $n } MB nên không được lưu. Xin gửi liên kết đến tệp, hoặc tệp nhỏ hơn.
file-of-this-type = Rất xin lỗi: loại tệp này không được lưu. Xin gửi ảnh, PDF hoặc tài liệu, hoặc liên kết.
file-gone = Rất xin lỗi: không tải được tệp. Xin gửi lại, hoặc gửi liên kết đến tệp.

## For coordinators

hand-over-wanted =
    { about }
    { $who } cho biết đây không phải việc của mình. Xin tìm đúng người phụ trách.
needs-human = Tin nhắn của { $entity } ({ $office }) cần có người xử lý.
needs-human-about = Tin nhắn của { $entity } ({ $office }) về { $no } cần có người xử lý.
incident =
    { item }
    Không áp dụng được một quy tắc trong quy trình: { $reason }. Tình trạng giữ nguyên: { $state }. Xin xem xét.

needs-human-many = Có { $n } tin nhắn cần có người xử lý. Các tin nhắn đến từ: { $offices }

sign-in =
    Bàn điều phối của quý vị, với những việc đang chờ các điều phối viên: { $link }
    Liên kết dùng được một lần, trong { $n } phút. Liên kết chỉ dành cho quý vị, xin không chuyển tiếp.
sign-in-nowhere = Chưa thể mở bàn điều phối từ đây: Waymark này chưa có địa chỉ công khai. Bên vận hành máy chủ có thể đặt địa chỉ, hoặc in liên kết bằng “waymark sign-in”.

overdue-heading = Trễ hạn hoặc chưa có tin: { $n }
overdue-line = – { item }{ digest-due }. { $entity }
overdue-silent = – { item }. Không có báo cáo từ { $since }. { $entity }
overdue-none = Không có mục nào trễ hạn, và không có mục nào thiếu tin.
approve-heading = Đang chờ quyết định: { $n }
approve-more = Còn { $n } mục đang chờ. Xin viết lại “approve” khi các mục này đã được quyết định.
approve-none = Không có mục nào chờ quyết định.
reminders-heading = Thông báo nhắc gửi trong hôm nay: { $n }
reminders-line = – { $time } { item }. { $entity }
reminders-none = Hôm nay không còn thông báo nhắc nào được gửi.

tell-how = Xin viết về mục nào và nội dung gì, ví dụ: “tell A01 Biểu mẫu đã thay đổi.”
tell-ask =
    { item }
    Có gửi nội dung này không? “{ $words }”
    Người đọc: { $offices }
tell-sent = { $no }: đã gửi. Tin nhắn đến trong khung giờ của người đọc: { $offices }
tell-nobody = { $no }: { $entity } chưa có đầu mối để liên hệ. Không có gì được gửi.
from-coordinators =
    { item }
    Các điều phối viên viết: { $words }

commit-text = Nội dung nào đã được thống nhất? Xin viết trong một tin nhắn.
commit-too-long = Nội dung này dài hơn { $n } ký tự. Xin viết ngắn hơn, đúng như lời văn cần được xác nhận.
commit-who =
    “{ $words }”
    Ai đã cam kết điều này? Xin chọn, hoặc viết tên tổ chức.
commit-which-who = “{ $written }” là tổ chức nào? Xin chọn, hoặc viết tên.
commit-nobody = Không tìm thấy tổ chức nào của chương trình này cho “{ $written }”. Xin viết tên, hoặc mã của tổ chức.
commit-when =
    { $entity }: “{ $words }”
    Thời hạn là khi nào? Có thể viết ngày theo cách của mình, ví dụ 15 tháng 5.
commit-no-date = Không hiểu được “{ $written }” là một ngày kể từ hôm nay. Xin viết ví dụ 15 tháng 5 năm 2027.
commit-which-date = “{ $written }” có thể là nhiều ngày khác nhau. Quý vị muốn nói ngày nào?
commit-recorded =
    Đã ghi nhận là { $no }: “{ $words }” Thời hạn: { $due }
    Đã gửi đến { $entity } để xác nhận. Cho đến khi được xác nhận, chỉ các điều phối viên và { $entity } xem được.
commit-not-here = Cam kết được ghi nhận tại nơi chương trình được vận hành. Ở đây chưa ghi nhận gì.
commit-withdrawn = Đã rút lại { $no }. Không ai khác đã xem.
commit-stays = { $no } không còn chờ xác nhận, nên không được rút lại. Tình trạng hiện nay: { $state }.
draft-dropped = Không có gì được gửi, và không có gì được ghi nhận.
draft-gone = Nội dung này không còn chờ, và không có gì thay đổi.

morning = Hôm nay: { $reminders } thông báo nhắc được gửi, { $needs } câu trả lời cần quý vị xem, { $dates } đề nghị đổi ngày cần phê duyệt, { $problems } sự cố gửi tin.

## For groups, channels and threads

weekly = { $programme }: tình hình vào { $date }
weekly-count = – { $signal }: { $n }
weekly-next = Các ngày sắp tới:
weekly-line = – { $due }: { $kind } { $no }, { $title }. { $entity }
weekly-untitled = – { $due }: { $kind } { $no }. { $entity }
group-linked =
    Cuộc trò chuyện này đã được kết nối với chương trình “{ $programme }”.
    Mỗi tuần một lần, các con số và ngày được hiển thị tại đây. Những gì mọi người viết cho dịch vụ nhắc việc không bao giờ hiển thị tại đây.
group-without-rights = Tôi chưa được phép viết ở đó. Xin cho phép tôi xem và viết ở nơi đó, rồi dùng mã tại đó lần nữa. Mã vẫn còn hiệu lực.
code-among-others = Xin cảm ơn. Mã của nhóm được trả lời tại đây, thư mời được trả lời trong cuộc trò chuyện riêng.

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = Các mục đang mở của quý vị
command-status = Tình trạng của một mục
command-later = Được hỏi lại sau
command-newdate = Đề nghị ngày mới
command-notmine = Cho biết một mục không phải việc của quý vị
command-note = Viết ghi chú cho các điều phối viên
command-helpme = Đề nghị các điều phối viên hỗ trợ
command-help = Những gì có thể viết tại đây
command-language = Chọn ngôn ngữ
command-hours = Chọn thời gian có thể gửi tin nhắn
command-pause = Không gửi tin nhắn trong một tuần
command-stop = Không gửi tin nhắn nữa
command-start = Gửi lại tin nhắn
command-mydata = Những gì được lưu về quý vị
command-link = Kết nối tài khoản này bằng thư mời
command-messenger = Chọn nơi nhận tin nhắn
command-unlink = Ngắt kết nối tài khoản này
command-overdue = Những gì trễ hạn hoặc thiếu tin
command-approve = Những gì chờ quý vị quyết định
command-reminders = Những gì được gửi hôm nay
command-tell = Viết cho người phụ trách một mục
command-commit = Ghi nhận cam kết trong phiên họp
command-desk = Mở bàn làm việc của quý vị
argument-item = số của mục, ví dụ A01
argument-date = ngày, ví dụ 30 tháng 6
argument-note = lời của quý vị
argument-language = một ngôn ngữ
argument-hours = từ và đến, ví dụ 8-18
argument-code = mã trong thư mời
argument-tell = mục và lời nhắn, ví dụ A01 …
argument-commit = ai, đến khi nào, và nội dung
command-of-coordinators = Lệnh này dành cho các điều phối viên, và chưa có gì được thực hiện. “help” cho biết quý vị có thể viết gì tại đây.

## Buttons

button-answer-mine = Trả lời mục của tôi
button-send = Gửi
button-cancel = Hủy
button-overdue = Xem mục trễ hạn
button-waiting = Xem mục đang chờ
button-reminders = Xem thông báo nhắc

button-correct = Sửa
button-write = Viết câu trả lời
button-undo = Rút lại
button-change = Thay đổi
button-answer = Trả lời { $place }
button-something-else = Việc khác
button-otherwise = Lựa chọn khác…
button-later = Để sau
button-new-date = Xin ngày mới
button-not-mine = Không phải việc của tôi
button-need-help = Tôi cần hỗ trợ
button-this-afternoon = Chiều nay
button-tomorrow-morning = Sáng mai
button-next-monday = Thứ Hai tuần sau
button-on-date = { $date }
button-approve = Phê duyệt
button-decline = Không phê duyệt
button-accept = Tôi nhận
button-not-me = Không phải tôi
button-colleague = Người trong cơ quan tôi
button-other-office = Cơ quan khác
button-nobody = Tôi không biết
button-secretariat = Chỉ ban thư ký
button-members = Thành viên
button-public = Mọi người
button-to-desk = Gửi điều phối viên
button-agree = Đồng ý
button-refuse = Không, xin cảm ơn
button-another-way = Xin liên hệ cách khác
button-wrong-person = Nhầm người
button-change-to = Có, đổi sang { $office }
button-unlink = Có, ngắt kết nối
button-erase = Đề nghị xóa
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
fact-agreed = Bên cam kết đã xác nhận
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

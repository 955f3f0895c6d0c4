# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words in Vietnamese; every other text comes with Waymark.
# The three questions of an activity name the community that asks.

kickoff =
    Cộng đồng thực hành ASEAN về Phụ nữ, Hòa bình và An ninh
    { about }
    Mọi thứ đã sẵn sàng để bắt đầu vào { $start } chưa?
progress =
    Cộng đồng thực hành ASEAN về Phụ nữ, Hòa bình và An ninh
    { about }
    Công việc tiến triển thế nào? Một con số như 3/10, hoặc ngày quý vị dự kiến hoàn thành, cũng là câu trả lời.
verify =
    Cộng đồng thực hành ASEAN về Phụ nữ, Hòa bình và An ninh
    { about }
    { $entity } báo rằng việc này đã xong. Xin quý vị xem minh chứng, rồi xác nhận hoặc trả lại kèm lý do.

# Agreement by circulation (workflows/circulation.yaml)

circulation_comments =
    { about }
    Bản dự thảo được gửi lấy ý kiến. Cơ quan của quý vị có muốn góp ý không?
circulation_comment =
    { about }
    Một góp ý cho bản dự thảo: { $comment }
circulation_revise =
    { about }
    Văn bản đang ở chỗ quý vị để chỉnh sửa. Bản cuối đã sẵn sàng để gửi đi chưa?
circulation_endorse =
    { about }
    Bản cuối được gửi để tán thành. Cơ quan của quý vị có tán thành không?
circulation_objection =
    { about }
    Có một cơ quan phản đối: { $objection }
circulation_record =
    { about }
    Việc lấy ý kiến đã kết thúc. Sự tán thành của mọi cơ quan đã được ghi nhận chưa?

follow-up-comment = { $no }: Góp ý của quý vị là gì? Vài lời hoặc một đường dẫn là đủ.
follow-up-objection = { $no }: Quý vị phản đối điều gì? Vài lời là đủ.
fact-comment = Góp ý
fact-objection = Phản đối
answer-no_comment = Không có góp ý
answer-comment = Có góp ý
answer-final_ready = Bản cuối đã sẵn sàng
answer-endorse = Tán thành
answer-object = Phản đối
state-circulated = Đang lấy ý kiến
state-revised = Đang chỉnh sửa
state-final_circulation = Đang xin tán thành
state-endorsing = Đang ghi nhận sự tán thành

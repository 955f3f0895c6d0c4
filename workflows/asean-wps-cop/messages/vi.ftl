# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words in Vietnamese; every other text comes with Waymark.

kickoff =
    Đây là dịch vụ nhắc việc của Cộng đồng thực hành ASEAN về Phụ nữ, Hòa bình và An ninh.
    Hoạt động { $no }: { $title }. Hạn là { $due }. Quý vị đã sẵn sàng bắt đầu chưa?
progress =
    Cộng đồng thực hành ASEAN về Phụ nữ, Hòa bình và An ninh. Hoạt động { $no }: { $title }. Hạn là { $due }.
    Công việc tiến triển thế nào? Một con số như 3/10 hoặc một ngày cũng là câu trả lời.
verify =
    Cộng đồng thực hành ASEAN về Phụ nữ, Hòa bình và An ninh. { $entity } báo rằng hoạt động { $no }, { $title }, đã xong.
    Quý vị có xác nhận không?

# The programme's own workflow: agreement by circulation (workflows/circulation.yaml).
circulation_comments = Bản dự thảo { $no }, { $title }, đang được gửi lấy ý kiến. Quý vị có góp ý không?
circulation_comment = Về { $no }, { $title }: có một góp ý mới. Quý vị có thể đọc trong lịch sử của hoạt động.
circulation_revise = Thời gian góp ý cho { $no }, { $title }, đã hết. Bản cuối đã sẵn sàng chưa?
circulation_endorse = Bản cuối của { $no }, { $title }, được gửi để tán thành. Cơ quan của quý vị có tán thành không?
circulation_objection = Về { $no }, { $title }: có một cơ quan phản đối. Văn bản được gửi lại cho quý vị.
circulation_record = Việc lấy ý kiến về { $no }, { $title }, đã kết thúc. Sự tán thành của mọi cơ quan đã được ghi nhận chưa?
follow-up-comment = Góp ý của quý vị là gì?
follow-up-objection = Quý vị phản đối điều gì?
answer-no_comment = Không có góp ý
answer-comment = Có góp ý
answer-final_ready = Bản cuối đã sẵn sàng
answer-endorse = Tán thành
answer-object = Phản đối
state-circulated = đang lấy ý kiến
state-revised = đang chỉnh sửa
state-final_circulation = đang xin tán thành
state-endorsing = đang ghi nhận sự tán thành

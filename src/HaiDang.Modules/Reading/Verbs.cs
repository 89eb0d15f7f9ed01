namespace HaiDang.Modules.Reading;

/// <summary>The verbs with which a duty begins.</summary>
internal static class Verbs
{
    private static readonly Phrase[] Duties = Phrase.All(
        0.19f,
        "tổ chức", "xây dựng", "triển khai", "tăng cường", "phối hợp", "chủ động", "chủ trì", "thực hiện", "đẩy mạnh", "đẩy nhanh", "nâng cao",
        "nâng cấp", "tiếp tục", "tiếp nhận", "rà soát", "lồng ghép", "kịp thời", "kiểm tra", "giám sát", "hướng dẫn", "chỉ đạo", "duy trì",
        "cung cấp", "tham mưu", "tham gia", "vận động", "tuyên truyền", "phát huy", "phát hiện", "phát động", "bảo đảm", "đảm bảo", "sử dụng",
        "quản lý", "củng cố", "kiện toàn", "lựa chọn", "định hướng", "đưa nội dung", "đưa tin", "đưa vào", "bám sát", "nắm chắc", "nắm tình hình",
        "chú trọng", "tập trung", "tập huấn", "thường xuyên", "theo dõi", "đôn đốc", "đề xuất", "đề nghị", "nghiên cứu", "hoàn thiện",
        "khai thác", "cập nhật", "áp dụng", "đánh giá", "biên soạn", "tư vấn", "hỗ trợ", "trợ giúp", "đấu tranh", "điều tra", "truy tố",
        "xét xử", "xử lý", "xác minh", "giải cứu", "giải quyết", "bảo vệ", "mở đợt", "mở cao điểm", "mở rộng", "mở các", "ban hành", "bố trí",
        "huy động", "quán triệt", "phổ biến", "giáo dục", "tổng hợp", "báo cáo", "thống kê", "thông báo", "thông tin", "trao đổi", "đăng tải",
        "đổi mới", "đa dạng", "nhân rộng", "khắc phục", "ngăn chặn", "phòng ngừa", "tuần tra", "kiểm soát", "thu thập", "thanh tra", "lập hồ sơ",
        "lập danh sách", "đào tạo", "bồi dưỡng", "ký kết", "đàm phán", "tranh thủ", "kêu gọi", "khuyến khích", "in ấn", "cấp phát", "phát hành",
        "sản xuất", "thành lập", "thiết lập", "lắp đặt", "khảo sát", "sơ kết", "tổng kết", "khen thưởng", "biểu dương", "xem xét", "gửi báo cáo",
        "chuẩn bị", "cân đối", "phân bổ", "tạo điều kiện", "giúp đỡ", "dạy nghề", "giới thiệu", "quan tâm", "làm tốt", "làm rõ", "gắn kết",
        "gắn việc", "kết hợp", "kết nối", "đẩy lùi", "kiềm chế", "triệt phá", "truy bắt", "truy quét", "bắt giữ", "xóa bỏ", "triệt xóa", "phân công",
        "phân loại", "giao nhiệm vụ", "yêu cầu", "ưu tiên", "tích cực", "nghiêm túc", "không để", "hạn chế", "giảm thiểu", "rút ngắn", "lập kế hoạch",
        "lập và", "tiến hành", "chấn chỉnh", "cải cách", "ứng dụng", "số hóa", "chia sẻ", "kết luận", "chuyển giao", "bàn giao", "tiếp cận", "niêm yết",
        "công khai", "công bố", "nhắc nhở", "răn đe", "hòa giải", "tìm kiếm", "trồng", "trang bị", "mua sắm", "sửa chữa", "đầu tư", "thu hút", "tạo việc",
        "biểu diễn", "thẩm định", "lấy mẫu", "xét nghiệm", "điều trị", "cấp cứu", "chăm sóc", "nuôi dưỡng", "bảo dưỡng", "bảo trì", "thu gom", "phân cấp", "cải tạo", "phê duyệt", "thẩm tra",
        "giải ngân", "chấp hành", "tuân thủ", "đăng ký", "khai báo", "rút kinh nghiệm", "phát triển", "tham vấn", "điều phối", "huấn luyện", "diễn tập", "bổ sung", "sắp xếp", "đối thoại",
        "trả lời", "cung ứng", "dự trữ", "giám định", "thí điểm", "vận hành", "liên kết", "chi trả", "trợ cấp", "thăm hỏi", "tặng quà", "di dời", "cưỡng chế", "xử phạt", "thu hồi", "cấp phép",
        "đình chỉ", "lập biên bản", "tiêu hủy", "giữ vững", "xác định", "xác lập", "gặp gỡ", "mời gọi", "phối kết hợp", "triển lãm", "ra quân", "ra mắt", "nêu gương", "kiến nghị", "đưa vào", "sẵn sàng", "chịu trách nhiệm",
        "kiểm thảo", "nghiêm cấm", "khẩn trương", "trực tiếp", "cụ thể hóa", "lập dự toán", "phản ánh", "cho vay",
        "kiên quyết", "bảo mật", "phong tỏa", "hội chẩn", "cắm biển", "thường trực", "quan trắc", "phát sóng", "lan tỏa", "rà quét", "khoanh vùng", "xét duyệt", "ghi nhận", "lưu trữ", "kết nạp", "chuyển đổi", "thay thế", "tư pháp hóa", "tôn vinh", "bàn giao", "tiếp sóng", "tiêm phòng", "khử trùng", "lắng nghe", "mua bảo hiểm", "gia cố", "nạo vét", "cảnh báo", "dự báo", "nhắn tin", "viết bài", "chấm điểm", "bình xét", "đăng bài", "gọi điện", "đến thăm", "kê khai", "thanh toán", "quyết toán", "tạm giữ", "truy thu", "bồi thường", "hoàn trả", "khởi công", "nghiệm thu", "thi công", "hoạch định", "tính toán", "đo lường", "phân tích", "so sánh", "trưng bày", "giao lưu", "học tập", "luân phiên", "luân chuyển", "điều động", "tuyển dụng", "tuyển sinh", "sàng lọc", "cách ly", "truy vết", "giải thích", "thuyết phục", "cảm hóa", "giáo dưỡng", "quản thúc", "canh gác", "trực ban", "chốt chặn", "lục soát", "khám xét", "thu giữ", "niêm phong", "tịch thu", "khởi tố", "phục hồi", "đình hoãn", "thi hành", "kháng nghị", "trích xuất");

    private static readonly Phrase[] Openers = Phrase.All("đồng thời", "và", "qua đó", "trong đó");

    // Verbs of one syllable count only with all their marks: without them they are other words.
    private static readonly HashSet<string> Short = new(StringComparer.Ordinal)
    {
        "lập", "mở", "gửi", "cử", "đưa", "nắm", "giúp", "tạo", "gắn", "làm", "ký", "chuyển", "lắp", "mời", "trao", "tặng", "dạy", "rà", "bổ", "sửa", "chấm", "siết", "giữ", "thử", "lấy", "in", "phủ", "thu", "dành", "chọn", "trình", "nêu", "lưu", "bám", "đặt", "nộp", "cấp", "nhận", "tìm", "treo", "dán", "khám", "tiêm", "phát", "thăm", "trả", "dựng", "kẻ", "vẽ", "họp", "ghi", "đo", "bắt", "xóa", "tăng", "giảm", "bổ", "viết", "chiếu", "mua", "bán",
    };

    /// <summary>Whether a duty begins at this word: a verb, maybe after "đồng thời".</summary>
    public static bool Opens(Run run, int token) => At(run, token).Any;

    /// <summary>The verb at this word, maybe after "đồng thời".</summary>
    public static Found At(Run run, int token)
    {
        while (token < run.Count && run.Tokens[token].Key.Length == 0) token++;
        if (token >= run.Count) return Found.None;
        var opener = run.At(token, Openers);
        if (opener.Any && opener.To < run.Count && opener.Cost < 0.1f) token = opener.To;
        var found = run.At(token, Duties);
        return found.Any || !Short.Contains(run.Tokens[token].Raw.Trim(',', '"', '“').ToLowerInvariant()) ? found : new(token, token + 1, 0);
    }
}

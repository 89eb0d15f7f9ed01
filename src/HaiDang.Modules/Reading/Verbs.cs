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
        "tháo gỡ", "giải đáp", "động viên", "tôn vinh", "tuyên dương", "nghiệm thu", "hoàn tất", "hoàn chỉnh", "thống nhất", "sàng lọc", "cách ly", "khoanh vùng", "truy vết", "tiêm phòng",
        "tiêm chủng", "phun thuốc", "phân luồng", "sơ tán", "cứu hộ", "cứu nạn", "nạo vét", "khơi thông", "gia cố", "tu sửa", "xây mới", "nâng tầm", "phục hồi", "bảo tồn", "tôn tạo", "quảng bá",
        "xúc tiến", "tiêu thụ", "chuyển đổi", "chuyển hóa", "chuyển tuyến", "điều động", "luân chuyển", "tuyển dụng", "tuyển chọn", "bầu chọn", "bình xét", "chấm điểm", "xếp loại", "công nhận",
        "chứng nhận", "cấp giấy", "cấp mã", "đối chiếu", "đối soát", "làm sạch", "chuẩn hóa", "tích hợp", "đồng bộ dữ liệu", "cảnh báo", "nhắn tin", "phát sóng", "phát thanh", "phát tờ", "ghi hình",
        "đưa đón", "đón tiếp", "tiếp đón", "tiếp công dân", "tiếp xúc", "thăm khám", "khám bệnh", "khám sàng", "chẩn đoán", "quyên góp", "vinh danh", "truy tìm", "truy nã", "bóc gỡ", "vô hiệu",
        "chặn lọc", "gỡ bỏ", "thay thế", "loại bỏ", "dỡ bỏ", "giải tỏa", "giải phóng mặt", "cắm mốc", "quy hoạch", "xử trí", "phân tích", "dự báo", "dự trù", "quyết toán", "thanh toán",
        "thanh quyết", "cam kết", "tự kiểm tra", "tự giác", "chủ quản", "giao ban", "hội đàm", "mở chuyên", "mở lớp", "mở phiên", "xóa nhà", "lưu trữ", "lưu giữ", "quản trị", "giám hộ", "bảo trợ",
        "bảo lãnh", "miễn giảm", "thực thi", "thi hành", "thừa hành", "giải trình", "thuyết minh", "minh bạch", "chỉ định", "quyết định", "phê bình", "kiểm điểm", "truy cứu", "khởi tố", "xét duyệt",
        "thẩm vấn", "hỏi đáp", "trưng bày", "giao lưu", "hưởng ứng", "treo băng", "cổ động", "nhắn gửi", "kiên quyết", "bảo mật", "phong tỏa", "hội chẩn", "cắm biển", "thường trực", "quan trắc",
        "lan tỏa", "rà quét", "ghi nhận", "kết nạp", "tư pháp hóa", "tiếp sóng", "khử trùng", "lắng nghe", "mua bảo hiểm", "viết bài", "đăng bài", "gọi điện", "đến thăm", "kê khai", "tạm giữ",
        "truy thu", "bồi thường", "hoàn trả", "khởi công", "thi công", "hoạch định", "tính toán", "đo lường", "so sánh", "học tập", "luân phiên", "tuyển sinh", "giải thích", "thuyết phục", "cảm hóa",
        "giáo dưỡng", "quản thúc", "canh gác", "trực ban", "chốt chặn", "lục soát", "khám xét", "thu giữ", "niêm phong", "tịch thu", "đình hoãn", "kháng nghị", "trích xuất");

    private static readonly Phrase[] Openers = Phrase.All("đồng thời", "và", "qua đó", "trong đó");

    // Verbs of one syllable count only with all their marks: without them they are other words.
    private static readonly HashSet<string> Short = new(StringComparer.Ordinal)
    {
        "lập", "mở", "gửi", "cử", "đưa", "nắm", "giúp", "tạo", "gắn", "làm", "ký", "chuyển", "lắp", "mời", "trao", "tặng", "dạy", "dựng", "rà", "bổ", "sửa", "chấm", "siết", "giữ", "thử", "lấy", "in",
        "phủ", "thu", "dành", "chọn", "trình", "nêu", "lưu", "bám", "đặt", "nộp", "cấp", "nhận", "tìm", "họp", "treo", "dán", "thăm", "đón", "khám", "tiêm", "phun", "viết", "đăng", "soạn", "cắm",
        "dự", "phát", "xóa", "xây", "đo", "vẽ", "rút", "trích", "ghi", "kẻ", "quét", "dọn", "mua", "đóng", "giảm", "tăng", "vá", "trả", "bắt", "chiếu", "bán",
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
        if (found.Any && !run.IsNoisy && found.Cost > 0) found = Found.None;
        return found.Any || !Short.Contains(run.Tokens[token].Raw.Trim(',', '"', '“').ToLowerInvariant()) ? found : new(token, token + 1, 0);
    }
}

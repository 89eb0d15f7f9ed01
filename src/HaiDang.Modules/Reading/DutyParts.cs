namespace HaiDang.Modules.Reading;

/// <summary>Cuts a sentence into the duties it holds.</summary>
internal static class DutyParts
{
    // Fewer words than these only go on with what stands before them: "cập nhật hằng tháng".
    private const int FewestOwnWords = 5;

    private static readonly Phrase[] Ends = Phrase.All(0.1f, "hoàn thành", "hoàn thành trước", "xong trước", "xong trong", "kết thúc trước");
    private static readonly Phrase[] Often = Phrase.All(0.1f, "hằng", "hàng", "thường xuyên", "định kỳ", "kịp thời");
    private static readonly Phrase[] Reported = Phrase.All(0.12f, "báo cáo");

    private const int LongestRhythm = 8;

    private static readonly HashSet<string> Rhythms = new(StringComparer.Ordinal) { "hằng", "hàng", "định", "mỗi" };

    // What no duty begins with.
    private static readonly HashSet<string> Continuing = new(StringComparer.Ordinal)
    {
        "các", "những", "mọi", "một", "hai", "tỷ", "tỉ", "số", "tổng", "ít", "tối", "phấn", "từ", "trên", "dưới", "đạt", "trong", "riêng", "nhất", "đặc", "thời", "quý", "đợt", "điện", "kinh", "nguồn", "xong", "báo", "mỗi", "bình", "đối",
        "nội", "công", "việc", "kết", "người", "trẻ", "phụ", "nạn", "học", "hộ", "năm", "tháng", "ngày", "sau", "trước", "khi", "nếu", "trường", "hình", "phương", "quyền", "kỹ", "kiến", "trình", "thủ", "chế", "chính", "hồ", "tài", "danh",
        "mô", "cơ", "địa", "tuyến", "khu", "xã", "phường", "huyện", "tỉnh", "thành", "thôn", "bản", "không", "chưa", "nhằm", "để", "qua", "bằng", "theo", "như", "là", "và", "hoặc", "đầu", "cuối", "hiện", "sản", "dữ", "dấu", "con", "lực", "đội",
        "cán bộ", "tổ chức cá", "nhu", "mục", "chỉ tiêu", "chất", "giá", "mức", "vốn", "ngân", "gia", "đời", "môi", "tình", "nhân", "đơn", "cấp", "tại", "ở", "về", "với", "do", "bởi", "vì", "song", "nhưng", "cùng", "kể", "gồm", "bao", "ví", "đến", "đây", "đó", "này", "hoàn", "loa", "cách", "sự", "lời", "lối", "nhà", "máy", "xe", "tàu", "bài", "phần", "vùng", "khóm", "ấp", "lớp", "nghề", "thẻ", "tiền", "quỹ", "đường", "rừng", "biển", "nước",
    };

    /// <summary>The duties of a sentence: parts that semicolons part and that begin with a verb of their own.</summary>
    /// <remarks>A figure to reach without a verb, a day to be done by or one more period of a report belongs to the duty before it.</remarks>
    public static List<Stretch> Of(Run run, Stretch sentence)
    {
        var duties = new List<Stretch>();
        foreach (var clause in Sentences.Clauses(run, sentence))
        {
            if (duties.Count > 0 && GoesOn(run, duties[^1], clause)) duties[^1] = new(duties[^1].From, clause.To);
            else duties.Add(clause);
        }

        return duties;
    }

    private static bool GoesOn(Run run, Stretch before, Stretch clause)
    {
        if (Reports.OpensWindow(run, clause) && Reports.OpensWindow(run, before)) return false;
        if (run.IsNoisy) return !Verbs.Opens(run, clause.From) || (Reports.IsReport(run, before) && run.At(clause.From, Reported).Any);
        if (Reports.IsReport(run, before) && run.At(clause.From, Reported).Any) return true;
        if (!Verbs.Opens(run, AfterRhythm(run, clause))) return !HasActor(run, clause) && !IsOther(run, before, clause);
        if (TargetReferences.In(run, clause).Count > 0) return false;
        return (run.Tokens.Skip(clause.From).Take(clause.Count).Count(t => t.Key.Length > 0) < FewestOwnWords && run.Find(clause.From, clause.To, Often).Any)
            || run.At(clause.From, Ends).Any;
    }

    /// <summary>Whether a body begins the words and acts in them: "Khoa Dược tổng hợp …".</summary>
    public static bool HasActor(Run run, Stretch clause) =>
        NameGrammar.Opens(run, clause.From, small: true) && NameGrammar.End(run, clause.From, clause.To, certain: false, small: true) is { } to && Bodies.Acts(run, to, clause.To);

    // "hằng quý tổng hợp …", "định kỳ 6 tháng tham mưu …".
    private static int AfterRhythm(Run run, Stretch clause)
    {
        if (!Rhythms.Contains(Word(run, clause.From))) return clause.From;
        for (var i = clause.From + 1; i < Math.Min(clause.To - 1, clause.From + LongestRhythm); i++)
        {
            if (Verbs.Opens(run, i)) return i;
        }

        return clause.From;
    }

    // A verb nobody listed: what begins a thing, a figure, a place or a time goes on with the sentence, and so does what a colon announces.
    private static bool IsOther(Run run, Stretch before, Stretch clause)
    {
        if (clause.Count < FewestOwnWords || !run.Tokens[clause.From].StartsLower || run.Tokens[clause.From].Raw.EndsWith(',')) return false;
        if (Continuing.Contains(Word(run, clause.From)) || Continuing.Contains($"{Word(run, clause.From)} {Word(run, clause.From + 1)}")) return false;
        return !run.Tokens.Skip(before.From).Take(before.Count).Any(t => t.Raw.EndsWith(':'));
    }

    private static string Word(Run run, int token) => run.Tokens[token].Raw.Trim(',', ';', '.', ':', '(', ')', '"', '“', '”').ToLowerInvariant();
}

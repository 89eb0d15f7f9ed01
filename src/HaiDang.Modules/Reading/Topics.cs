namespace HaiDang.Modules.Reading;

/// <summary>What a section is about.</summary>
internal enum Topic
{
    /// <summary>Nothing that its heading tells.</summary>
    Unknown,

    /// <summary>Aims, purposes, views.</summary>
    Aims,

    /// <summary>Requirements: rules that hold throughout.</summary>
    Demands,

    /// <summary>The situation, and what was done in past years.</summary>
    Past,

    /// <summary>What is to be done.</summary>
    Works,

    /// <summary>Who carries it out and who reports.</summary>
    Carrying,

    /// <summary>Where the money comes from.</summary>
    Funds,

    /// <summary>When, where and for whom.</summary>
    Setting,
}

/// <summary>Tells from its heading what a section is about.</summary>
internal static class Topics
{
    private static readonly Phrase[] Aims = Phrase.All("mục tiêu", "mục đích", "chỉ tiêu", "quan điểm", "phương châm", "nguyên tắc");
    private static readonly Phrase[] Demands = Phrase.All("yêu cầu");
    private static readonly Phrase[] Works = Phrase.All("nhiệm vụ", "giải pháp", "nội dung");
    private static readonly Phrase[] Past = Phrase.All(
        "tình hình", "khái quát tình hình", "kết quả đạt được", "đánh giá tình hình", "kết quả thực hiện", "đặc điểm tình hình", "tồn tại, hạn chế", "sự cần thiết", "thực trạng", "bối cảnh", "đánh giá kết quả",
        "căn cứ", "căn cứ xây dựng", "cơ sở pháp lý", "cơ sở xây dựng", "căn cứ pháp lý", "đặc điểm", "dự báo tình hình", "đánh giá chung", "nguyên nhân", "đánh giá thực trạng", "sơ lược tình hình", "kết quả công tác", "những kết quả", "kết quả giai đoạn", "kết quả năm", "kết quả triển khai", "kết quả phòng, chống");

    // Short words that other words resemble in a scan.
    private static readonly Phrase[] TypedPast = [.. Past, .. Phrase.All("nhận định tình hình", "nhận định", "một số nét về tình hình", "vài nét về tình hình", "lý do xây dựng", "sự cấp thiết", "vì sao")];
    private static readonly Phrase[] Circumstances = Phrase.All("thời gian", "địa điểm", "đối tượng", "thành phần", "phạm vi", "tiến độ", "địa bàn", "phạm vi điều chỉnh", "đối tượng áp dụng", "lộ trình", "lịch thực hiện", "lịch trình", "mốc thời gian");

    private static readonly Phrase[] Carrying = Phrase.All("tổ chức thực hiện", "chế độ báo cáo", "chế độ thông tin", "phân công trách nhiệm", "phân công nhiệm vụ", "trách nhiệm thực hiện");
    private static readonly Phrase[] Funds = Phrase.All("kinh phí", "nguồn kinh phí", "nguồn lực", "kinh phí thực hiện", "nguồn vốn", "dự toán kinh phí");
    private static readonly Phrase Ordinal = Phrase.Of("Phần thứ");

    /// <summary>The topic that a heading names.</summary>
    public static Topic Of(Run heading)
    {
        var from = heading.At(0, Ordinal) is { Any: true } part ? part.To + 1 : heading.Count > 2 && heading.Tokens[0].Key is "phan" or "chuong" && heading.Tokens[1].Raw is [.., ':' or '.'] ? 2 : 0;
        var past = heading.Find(from, Math.Min(heading.Count, from + 8), heading.IsNoisy ? Past : TypedPast);
        if (past.Any && past.From <= from + 1 && !(past.From > from && !heading.IsNoisy && Verbs.Opens(heading, from)) && !Near(heading, from, Works) && !AlsoAims(heading, past.To)) return Topic.Past;
        var works = heading.Find(0, heading.Count, Works).Any;
        if (!works && Near(heading, from, Aims)) return Topic.Aims;
        if (!works && Near(heading, from, Demands)) return Topic.Demands;
        if (Near(heading, from, Carrying)) return Topic.Carrying;
        if (heading.Find(from, Math.Min(heading.Count, from + 4), Funds) is { Any: true } funds && funds.From <= from + 1 && heading.Count - from <= 12) return Topic.Funds;
        if (!works && !heading.IsNoisy && heading.Find(from, Math.Min(heading.Count, from + 4), Circumstances) is { Any: true } setting && setting.From <= from + 1) return Topic.Setting;
        return works ? Topic.Works : Topic.Unknown;
    }

    // "TÌNH HÌNH VÀ MỤC ĐÍCH": what is aimed at must not be lost with what was.
    private static bool AlsoAims(Run heading, int from) => heading.Find(from, heading.Count, Aims) is { Any: true } aims && heading.Tokens[aims.From - 1].Key is "va";

    private static bool Near(Run heading, int from, Phrase[] phrases) => heading.Find(from, Math.Min(heading.Count, from + 12), phrases) is { Any: true } found && found.From <= from + 4;
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>Finds aims that count things: "ít nhất 12 lớp tập huấn", "xây dựng 04 mô hình", "từ 02 đến 03 chuyên án".</summary>
internal static partial class Counts
{
    // A clause that begins farther before its number is told by the words right before that.
    private const int FarthestStart = 14;

    private static readonly Phrase[] Things = Phrase.All(
        0.1f, "xã", "phường", "thị trấn", "huyện", "thôn", "bản", "ấp", "khu phố", "lớp", "buổi", "cuộc", "hội nghị", "hội thảo", "mô hình", "vụ", "đợt", "phóng sự", "tin bài", "chuyên mục",
        "chuyên trang", "người", "nạn nhân", "câu lạc bộ", "tờ rơi", "học viên", "lượt người", "hộ", "văn bản", "tiểu phẩm", "pa nô", "băng rôn", "trường", "giường bệnh", "cơ sở", "đoàn kiểm tra");

    // What follows a number that counts no thing: days, money, measures of time and age, a stroke of a number with its kind.
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "ngày", "tháng", "năm", "giờ", "phút", "tuổi", "tuần", "quý", "đồng", "triệu", "tỷ", "tỉ", "nghìn", "phần", "và", "đến", "-", "–", "của", "theo", "do", "về", "tại", "trở", "khóa", "độ", "m", "bước", "hoặc", "để", "với", "thì", "là",
    };

    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["một"] = 1, ["hai"] = 2, ["ba"] = 3, ["bốn"] = 4, ["năm"] = 5, ["sáu"] = 6, ["bảy"] = 7, ["tám"] = 8, ["chín"] = 9, ["mười"] = 10,
    };

    // Between the verb and its number.
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "mới", "lại", "thêm", "được", "bổ", "sung", "toàn", "diện", "cho", "điểm", "đủ", "định", "kỳ", "đột", "xuất", "khoảng" };

    private static readonly HashSet<string> Numbered = new(StringComparer.Ordinal)
    {
        "năm", "quý", "điều", "khoản", "lớp", "loại", "cấp", "mục", "kỳ", "lô", "phường", "quận", "thôn", "bản", "đợt", "giờ", "khu", "tổ", "mức", "hạng", "trang", "lúc", "khóa", "đến", "quyển",
    };

    /// <summary>Targets of a sentence that count things, one for each printed figure.</summary>
    public static IEnumerable<FoundTarget> In(Run run, Stretch sentence)
    {
        foreach (var clause in Sentences.Clauses(run, sentence))
        {
            for (var i = clause.From; i + 1 < clause.To; i++)
            {
                if ((run.IsNoisy ? Noisy(run, clause, i) : Typed(run, clause, i)) is { } target) yield return target;
            }
        }
    }

    private static FoundTarget? Noisy(Run run, Stretch clause, int i)
    {
        if (!Plain().IsMatch(run.Tokens[i].Raw) || !run.At(i + 1, Things).Any || IsNumbered(run, i) || IsName(run, i)) return null;
        var (bound, change, _) = Targets.Before(run, clause.From, i);
        if (run.Find(i + 1, Math.Min(clause.To, i + 6), Targets.Onwards).Any) bound = ">=";
        if (bound is null && change is null && IsCircumstance(run, clause.From, i)) return null;
        return new(clause, bound ?? change ?? "=", Value(run.Tokens[i].Raw), "count", i);
    }

    private static FoundTarget? Typed(Run run, Stretch clause, int i)
    {
        var raw = run.Tokens[i].Raw.TrimStart('≥', '≤', '>', '<', '=');
        var isWord = Words.TryGetValue(raw, out var spelt);
        if (!isWord && !Whole().IsMatch(raw)) return null;
        var isMillions = run.Tokens[i + 1].Raw == "triệu" && i + 2 < clause.To && run.Tokens[i + 2].Raw.Trim(',') is not "đồng";
        var thing = isMillions ? i + 2 : i + 1;
        if (IsNumbered(run, i) || IsName(run, i) || thing >= clause.To || !run.Tokens[thing].Raw.Any(char.IsLetter)) return null;
        var (bound, change, at) = Targets.Before(run, clause.From, i);
        var upper = Upper(run, clause, i);
        if (upper is not null) (thing, bound) = (i + 3, "range");
        else if (run.Find(i + 1, Math.Min(clause.To, i + 6), Targets.Onwards).Any) bound = ">=";
        if (thing >= clause.To || Units.Contains(run.Tokens[thing].Raw.Trim(',', '.', ';', ':', ')').ToLowerInvariant())) return null;
        if (isWord && (bound is not (">=" or "<=") || run.Tokens[i - 1].Key is "tu")) return null;
        if (HasShare(run, clause, i)) return null;
        if (bound is null && change is null && (IsCircumstance(run, clause.From, i) || !IsMade(run, clause, i))) return null;
        if (run.Nesting[i] > 0 && IsCircumstance(run, clause.From, i)) return null;
        return new(Own(run, clause, Math.Min(at, i), i), bound ?? change ?? "=", (isWord ? spelt : Value(raw)) * (isMillions ? 1_000_000 : 1), "count", i);
    }

    // "100% bản tổ chức ít nhất hai buổi": the number belongs to the share.
    private static bool HasShare(Run run, Stretch clause, int i)
    {
        for (var at = i - 1; at >= clause.From && !run.Tokens[at].Raw.EndsWith(','); at--)
        {
            if (run.Tokens[at].Raw.Contains('%', StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // "từ 02 đến 03 chuyên án".
    private static decimal? Upper(Run run, Stretch clause, int i) =>
        i > clause.From && run.Tokens[i - 1].Key is "tu" && i + 3 < clause.To && run.Tokens[i + 1].Key is "den" && Whole().IsMatch(run.Tokens[i + 2].Raw) ? Value(run.Tokens[i + 2].Raw) : null;

    // A verb of making or doing right before the number, or a list of what is made going on: "sản xuất 06 phóng sự, 10 thông điệp".
    private static bool IsMade(Run run, Stretch clause, int i)
    {
        if (i == clause.From || run.Tokens[i - 1].Key is "luong") return true;
        for (var end = i; end > clause.From && i - end < 4; end--)
        {
            if (Enumerable.Range(Math.Max(clause.From, end - 3), Math.Min(3, end - clause.From)).Any(v => !run.Tokens[v].Raw.EndsWith(',') && Verbs.At(run, v) is { Any: true } verb && verb.To == end)) return true;
            if (!Between.Contains(run.Tokens[end - 1].Raw)) break;
        }

        return run.Tokens[i - 1].Raw.EndsWith(',') && run.Tokens.Skip(Math.Max(clause.From, i - 8)).Take(Math.Min(8, i - clause.From)).Any(t => Whole().IsMatch(t.Raw));
    }

    // From the comma before the number, or from the words that bound it, to the comma behind it.
    private static Stretch Own(Run run, Stretch clause, int bound, int i)
    {
        var from = i;
        while (from > clause.From && !(run.Tokens[from - 1].Raw.EndsWith(',') && run.Nesting[from - 1] == 0 && !Verbs.Opens(run, from))) from--;
        if (i - from > FarthestStart) from = bound;
        var to = i + 1;
        while (to < clause.To && !(run.Tokens[to - 1].Raw.EndsWith(',') && run.Nesting[to - 1] == 0 && to > i + 1 && Begins(run, clause, to))) to++;
        return new(from, to);
    }

    // Behind a comma another number comes, or another thing to do.
    private static bool Begins(Run run, Stretch clause, int at) =>
        Verbs.Opens(run, at) || run.Tokens[at].Key is "moi" or "rieng" || run.Tokens.Skip(at).Take(Math.Min(4, clause.To - at)).Any(t => Whole().IsMatch(t.Raw));

    // "70% người dân ở 27 xã", "(năm trước có 31 vụ)", "đoàn kiểm tra gồm 07 người": a number that only describes.
    private static bool IsCircumstance(Run run, int from, int token) =>
        run.Nesting[token] > 0 || (token > 0 && run.Tokens[token - 1].Key is "gom") || run.Tokens.Skip(from).Take(token - from).Any(t => t.Raw.Contains('%', StringComparison.Ordinal));

    private static bool IsNumbered(Run run, int i) => i > 0 && (run.Tokens[i - 1].Key is "so" or "s6" or "ngay" or "thang" || (!run.IsNoisy && Numbered.Contains(run.Tokens[i - 1].Raw.ToLowerInvariant()) && run.Tokens[Math.Max(0, i - 2)].Key is not "nang"));

    // The figure of a name counts nothing: "Ban Chỉ đạo 138 huyện", "BCĐ 138 huyện".
    private static bool IsName(Run run, int token) =>
        token > 0 && (run.Tokens[token - 1].Key is "bcd" || (run.Tokens[token - 1].Key is "dao" && token > 1 && run.Tokens[token - 2].Key is "chi"));

    // A point parts thousands.
    private static decimal Value(string raw) =>
        decimal.Parse(raw.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^0?[1-9]\d{0,3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(0?[1-9]\d{0,4}|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,3},\d{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Whole();
}

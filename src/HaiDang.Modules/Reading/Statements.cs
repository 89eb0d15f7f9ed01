using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>Knows sentences that ask nothing of anybody: closing words, the source of money, results of past years.</summary>
internal static partial class Statements
{
    private static readonly Phrase[] Closing = Phrase.All(0.1f, "Trên đây là", "Trên đây là toàn bộ");

    private static readonly Phrase[] Money = Phrase.All(
        0.1f, "Kinh phí", "Nguồn kinh phí", "Tổng kinh phí", "Ngân sách", "Tổng nhu cầu", "Nguồn ngân sách", "Từ nguồn", "Trong tổng kinh phí", "Tổng dự toán", "Tổng mức đầu tư", "Nguồn vốn", "Nguồn lực", "Trong tổng số kinh phí", "Sử dụng nguồn", "Do ngân sách", "Sử dụng ngân sách", "Dự toán", "Tổng số kinh phí", "Mức kinh phí", "Kinh phí dự kiến", "Dự kiến kinh phí", "Dự kiến tổng kinh phí", "Trích ngân sách", "Trích kinh phí");

    private static readonly Phrase[] Facts = Phrase.All(
        0.1f, "Kế hoạch này thay thế", "Quyết định này thay thế", "Quyết định này có hiệu lực", "Kế hoạch này có hiệu lực", "Ban hành kèm theo", "Kế hoạch này được", "Số liệu báo cáo", "Phê duyệt kèm theo", "Đây là", "Dự báo", "Chi tiết tại", "Danh mục", "Theo thống kê", "Qua thống kê", "Theo số liệu thống kê", "Chương trình này thay thế", "Chương trình này được phổ biến", "Nghị quyết này được phổ biến", "Chương trình hành động này được", "Kế hoạch này phổ biến", "Chương trình này phổ biến", "Chương trình hành động này phổ biến", "Nghị quyết này phổ biến", "Chỉ thị này phổ biến");

    private static readonly Phrase[] Circumstances = Phrase.All("thời gian", "địa điểm", "đối tượng", "thành phần", "phạm vi", "địa bàn", "chủ đề", "số lượng", "quy mô", "hình thức", "kinh phí", "phương tiện", "thời điểm", "giải thưởng", "khẩu hiệu", "thông điệp");

    private static readonly Phrase[] Asks = Phrase.All(0.1f, "phải", "cần", "có trách nhiệm", "chịu trách nhiệm", "yêu cầu", "đề nghị");

    /// <summary>Whether a sentence is the closing one, "Trên đây là Kế hoạch …".</summary>
    public static bool IsClosing(Run run, Stretch sentence) => run.At(sentence.From, Closing).Any;

    /// <summary>Whether a sentence only tells something.</summary>
    /// <param name="topic">What its section is about.</param>
    /// <param name="acts">Whether it names a body that acts, or begins with a verb.</param>
    public static bool Tells(Run run, Stretch sentence, Topic topic, bool acts)
    {
        if (run.At(sentence.From, Facts).Any) return true;
        if (run.At(sentence.From, Money) is { Any: true } && run.Tokens[sentence.From].StartsUpper) return true;
        if (acts) return false;
        if (!run.IsNoisy && IsCircumstance(run, sentence)) return true;
        var folded = Folding.Fold(run.Text(sentence.From, sentence.To));
        if (topic is Topic.Funds && !run.Find(sentence.From, sentence.To, Asks).Any) return true;
        if (folded.Contains('%', StringComparison.Ordinal) && folded.Contains("kinh phi", StringComparison.Ordinal)) return true;
        if (Annexed().IsMatch(folded)) return true;
        return !run.IsNoisy && PastYear().IsMatch(folded) && !run.Find(sentence.From, sentence.To, Asks).Any;
    }

    // "Thời gian, địa điểm: …", "Đối tượng: …": a label that tells circumstances, and nothing to do behind it.
    private static bool IsCircumstance(Run run, Stretch sentence)
    {
        if (!run.At(sentence.From, Circumstances).Any) return false;
        for (var i = sentence.From; i < Math.Min(sentence.To - 1, sentence.From + 9); i++)
        {
            if (run.Tokens[i].Raw.EndsWith(':')) return !Verbs.Opens(run, i + 1);
        }

        return false;
    }

    // "Nhiệm vụ chi tiết theo Phụ lục kèm theo", "Quyết định số 749/QĐ-TTg …".
    [GeneratedRegex(@"(theo|tai|nhu) phu luc|^\W*(luat|nghi dinh|quyet dinh|ke hoach|nghi quyet|chi thi|thong tu|cong van|chuong trinh)( so)? \d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Annexed();

    [GeneratedRegex(@"^\(?(trong\s+|ket qua\s+)?(nam|giai doan|6 thang|quy)\b[^,]{0,40}(19|20)\d\d[^.]*?(,|\s)(da|xay ra|ghi nhan|phat hien|con|dat|tren dia ban|toan tinh|bang|duoc|lam|thiet hai|so vu)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PastYear();
}

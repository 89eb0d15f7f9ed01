using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Offences;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Dossiers.Texts;

internal sealed class OffenceWordsVi : OffenceWords
{
    public override string Severity(Severity severity) => severity switch
    {
        Offences.Severity.LessSerious => "ít nghiêm trọng",
        Offences.Severity.Serious => "nghiêm trọng",
        Offences.Severity.VerySerious => "rất nghiêm trọng",
        _ => "đặc biệt nghiêm trọng",
    };

    public override string Clause(OffenceClause clause) => $"khoản {clause.Clause} Điều {clause.Offence.Article} {clause.Offence.Code.Vi} ({clause.Offence.Vi})";

    public override string Article(Offence offence) => $"Điều {offence.Article}: {offence.Vi}";

    public override string Frame(SentenceFrame frame) =>
        (frame.Least == 0 ? $"tù đến {frame.Top} năm hoặc nhẹ hơn" : $"tù từ {frame.Least} năm đến {frame.Top} năm")
        + (frame.Gravest switch { GravestPenalty.Life => " hoặc chung thân", GravestPenalty.Death => ", chung thân hoặc tử hình", _ => "" });

    public override string Refusal(Refusal refusal) => refusal.Code switch
    {
        "dossiers.clause-unknown" => $"Danh mục không có điều, khoản {Value(refusal, "clause")}. Xin chọn trong danh sách.",
        "dossiers.clause-of-another-code" =>
            $"Điều {Value(refusal, "article")} {Value(refusal, "code")} không áp dụng cho hành vi ngày {Day(refusal)}. Với ngày đó xin chọn Điều {Value(refusal, "right")} {Value(refusal, "right-code")} ({Value(refusal, "right-name")}).",
        "dossiers.clause-not-in-force" => $"Điều {Value(refusal, "article")} {Value(refusal, "code")} không áp dụng cho hành vi ngày {Day(refusal)}. Xin xem lại ngày xảy ra, hoặc chọn điều khác.",
        _ => "Chưa làm được việc này.",
    };

    private static string Day(Refusal refusal) =>
        DateOnly.TryParseExact(Value(refusal, "day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new Format(Language.Vietnamese).Day(day) : "";
}
